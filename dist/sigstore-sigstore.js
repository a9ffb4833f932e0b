export const id = 2059;

export const ids = [ 2059, 5889 ];

export const modules = {
 95889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   requestIdentity: () => requestIdentity
  });
  var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96383);
  const answerWithin = 1e4;
  async function requestIdentity(env, audience, deadline = _deadline_js__WEBPACK_IMPORTED_MODULE_0__.bK) {
   const {ACTIONS_ID_TOKEN_REQUEST_URL: url = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = ""} = env;
   if (url === "" || token === "" || !URL.canParse(url)) return {
    kind: "none"
   };
   const endpoint = new URL(url);
   endpoint.searchParams.set("audience", audience);
   const failed = (fault, cause) => ({
    ...{
     kind: "failed",
     service: endpoint.origin,
     fault,
     cause
    }
   });
   const began = Date.now();
   let answer;
   try {
    answer = await fetch(endpoint, {
     headers: {
      authorization: `Bearer ${token}`,
      accept: "application/json"
     },
     signal: AbortSignal.any([ deadline.signal, AbortSignal.timeout(answerWithin) ]),
     redirect: "error"
    });
   } catch (cause) {
    if (deadline.signal.aborted) {
     const request = "give a token for this run";
     const waited = {
      whom: endpoint.host,
      request,
      waitedMs: Date.now() - began
     };
     throw (0, _deadline_js__WEBPACK_IMPORTED_MODULE_0__.rI)(deadline, {
      ...waited,
      fault: "it did not answer"
     });
    }
    return failed("it does not answer", cause);
   }
   if (!answer.ok) return failed(`it answers with status ${answer.status}`);
   const {value} = await answer.json().catch(() => ({}));
   if (typeof value !== "string" || !isToken(value)) return failed("it answers with something that is not a token");
   return {
    kind: "token",
    token: value
   };
  }
  function isToken(text) {
   const [, claims = "", ...rest] = text.split(".");
   if (rest.length !== 1) return false;
   try {
    const read = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    return typeof read === "object" && read !== null && "sub" in read && typeof read.sub === "string";
   } catch {
    return false;
   }
  }
 }),
 29706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => redactSecrets
  });
  function redactSecrets(text, secrets) {
   return secrets.reduce((cut, one) => one === "" ? cut : cut.replaceAll(one, "***"), text);
  }
 }),
 12059: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createProvenance: () => createProvenance
  });
  var adapters_deadline = __webpack_require__(96383);
  var external_node_crypto_ = __webpack_require__(77598);
  var problem = __webpack_require__(5763);
  async function checkBundle(value, trust) {
   try {
    return await check(value, trust);
   } catch (thrown) {
    if (thrown instanceof problem.AF || !(thrown instanceof Error)) throw thrown;
    return refuse(thrown.message.split("\n", 1).join("").slice(0, 200));
   }
  }
  async function check(value, trust) {
   if (typeof value !== "object" || value === null) return refuse("it is not a Sigstore bundle");
   const {bundleFromJSON, isBundleWithDsseEnvelope} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(1040) ]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
   const bundle = bundleFromJSON(value);
   if (!isBundleWithDsseEnvelope(bundle)) return refuse("it signs no statement");
   const der = leafOf(bundle);
   if (der === undefined) return refuse("it is signed by a bare key, not by a workflow");
   const organization = organizationOf(der);
   const roots = await trust.rootsFor(organization);
   if (roots.length === 0) return refuse(`its certificate authority is not trusted: ${organization || "which has no name"}`);
   const {payloadType, payload} = bundle.content.dsseEnvelope;
   const failures = [];
   for (const root of roots) {
    try {
     await verify(bundle, root);
     return {
      kind: "verified",
      signer: await readSigner(der),
      payloadType,
      payload
     };
    } catch (thrown) {
     if (!(thrown instanceof Error)) throw thrown;
     failures.push(thrown.message);
    }
   }
   return refuse([ ...new Set(failures) ].join("; ").slice(0, 200));
  }
  async function verify(bundle, root) {
   const {toSignedEntity, toTrustMaterial, Verifier} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(3917), __webpack_require__.e(4187) ]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
   const verifier = new Verifier(toTrustMaterial(root), {
    tlogThreshold: Math.min(root.tlogs.length, 1),
    ctlogThreshold: Math.min(root.ctlogs.length, 1),
    timestampThreshold: 1
   });
   verifier.verify(toSignedEntity(bundle));
  }
  function leafOf({verificationMaterial: {content}}) {
   if (content.$case === "certificate") return Buffer.from(content.certificate.rawBytes);
   if (content.$case !== "x509CertificateChain") return undefined;
   const [leaf] = content.x509CertificateChain.certificates;
   return leaf === undefined ? undefined : Buffer.from(leaf.rawBytes);
  }
  function organizationOf(der) {
   const line = /^O=(.*)$/m.exec(new external_node_crypto_.X509Certificate(der).issuer)?.[1] ?? "";
   return line.replace(/\\(.)/g, "$1");
  }
  async function readSigner(der) {
   const {X509Certificate} = await __webpack_require__.e(3917).then(__webpack_require__.t.bind(__webpack_require__, 83917, 19));
   const certificate = X509Certificate.parse(der);
   const text = oid => certificate.extension(oid)?.valueObj.subs[0]?.value.toString("utf8") ?? "";
   return {
    workflow: certificate.subjectAltName ?? "",
    issuer: text("1.3.6.1.4.1.57264.1.8"),
    repository: text("1.3.6.1.4.1.57264.1.12"),
    ref: text("1.3.6.1.4.1.57264.1.14")
   };
  }
  function refuse(why) {
   return {
    kind: "refused",
    why
   };
  }
  var provenance_statement = __webpack_require__(28219);
  var redact_secrets = __webpack_require__(29706);
  var identity_token = __webpack_require__(95889);
  async function askIdentity(env, deadline) {
   const answer = await (0, identity_token.requestIdentity)(env, "sigstore", deadline);
   if (answer.kind === "token") return answer.token;
   if (answer.kind === "none") throw (0, problem.CC)("SIGNING_IDENTITY_MISSING", {});
   const {service, fault, cause} = answer;
   throw (0, problem.CC)("SIGNING_FAILED", {
    service,
    fault
   }, {
    cause
   });
  }
  const patience = {
   timeout: 1e4,
   retry: 3
  };
  async function signStatement(statement, how) {
   const signingConfig = await readConfig(how.config ?? serviceFor(how));
   const token = await askIdentity(how.env, how.deadline);
   const {bundleBuilderFromSigningConfig} = await Promise.all([ __webpack_require__.e(7163), __webpack_require__.e(9654), __webpack_require__.e(1084), __webpack_require__.e(3917), __webpack_require__.e(7335), __webpack_require__.e(5179) ]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
   const {bundleToJSON} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(1040) ]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
   try {
    const builder = bundleBuilderFromSigningConfig({
     signingConfig,
     identityProvider: {
      getToken: async () => token
     },
     bundleType: "dsseEnvelope",
     fetchOptions: patience
    });
    const data = Buffer.from(JSON.stringify(statement));
    const waited = {
     whom: hostsOf(signingConfig),
     request: "sign a statement"
    };
    const signing = () => builder.create({
     data,
     type: provenance_statement.qB
    });
    return bundleToJSON(await (0, adapters_deadline.OJ)(how.deadline, waited, signing));
   } catch (cause) {
    if (cause instanceof problem.AF || !(cause instanceof Error)) throw cause;
    const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : "";
    const service = signingConfig.caUrls.map(one => one.url).join(", ");
    throw (0, problem.CC)("SIGNING_FAILED", {
     service,
     fault: (0, redact_secrets.f)(`${cause.message}${inner}`, [ token ])
    }, {
     cause
    });
   }
  }
  function hostsOf({caUrls, rekorTlogUrls, tsaUrls}) {
   const urls = [ ...caUrls, ...rekorTlogUrls, ...tsaUrls ].map(({url}) => url);
   return [ ...new Set(urls.filter(url => URL.canParse(url)).map(url => new URL(url).host)) ].join(", ");
  }
  async function readConfig({name, text}) {
   const {SigningConfig} = await __webpack_require__.e(9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
   try {
    const config = SigningConfig.fromJSON(JSON.parse(text));
    if (config.caUrls.length > 0) return config;
   } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof TypeError)) throw cause;
    throw (0, problem.CC)("SIGNING_CONFIG_INVALID", {
     file: name,
     fault: cause.message
    }, {
     at: {
      file: name
     },
     cause
    });
   }
   const fault = "it names no certificate authority (caUrls)";
   throw (0, problem.CC)("SIGNING_CONFIG_INVALID", {
    file: name,
    fault
   }, {
    at: {
     file: name
    }
   });
  }
  function serviceFor({isPrivate, serverUrl}) {
   const {hostname} = new URL(serverUrl);
   const host = hostname === "github.com" ? "githubapp.com" : hostname;
   const at = url => [ {
    url,
    majorApiVersion: 1,
    validFor: {
     start: "2020-01-01T00:00:00Z"
    }
   } ];
   const any = {
    selector: "ANY"
   };
   const config = isPrivate ? {
    caUrls: at(`https://fulcio.${host}`),
    tsaUrls: at(`https://timestamp.${host}`),
    tsaConfig: any
   } : {
    caUrls: at("https://fulcio.sigstore.dev"),
    rekorTlogUrls: at("https://rekor.sigstore.dev"),
    rekorTlogConfig: any
   };
   return {
    name: "",
    text: JSON.stringify(config)
   };
  }
  var promises_ = __webpack_require__(51455);
  var external_node_path_ = __webpack_require__(76760);
  const keepers = [ {
   id: "a10513a5ab61acd0c6b6fbe0504856ead18f3b17c4fabbe3fa848c79a5a187cf",
   owner: "@kommendorkapten",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEC2wJ3xscyXxBLybJ9FVjwkyQMe53RHUz77AjMO8MzVaT8xw6ZvJqdNZiytYtigWULlINxw6frNsWJKb/f7lC8A==",
   signature: "3046022100ca341d3ba2ef7657d69c2825729959681f55aec497b612e81a547e2abb616b49022100cd605b412a3d991f92e0818e07e60383bbd23904723eec221d6e39fdfeae3104"
  }, {
   id: "4f4d1dd75f2d7f3860e3a068d7bed90dec5f0faafcbe1ace7fb7d95d29e07228",
   owner: "@ashtom",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENki7aZVips5SgRzCd/Om0CGzQKY/nv84giqVDmdwb2ys82Z6soFLasvYYEEQcwqaC170n9gr93wHUgPc796uJA==",
   signature: ""
  }, {
   id: "88737ccdac7b49cc237e9aaead81be2a40278b886a693d8149a19cf543f093d3",
   owner: "@gregose",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEBagkskNOpOTbetTX5CdnvMy+LiWnonRrNrqAHL4WgiebH7Uig7GLhC3bkeA/qgb926/vr9qhOPG9Buj2HatrPw==",
   signature: "3045022023bba8e14c177609f43873aa0087ef983ddd2bad9a0a832c0cf279e1be8798f2022100facfaecc1d7ee793042eaaa6970fb9ca700c3bdbf4ee43ed0f8d0fc3aef96563"
  }, {
   id: "d6a89e23fb22801a0d1186bf1bdd007e228f65a8aa9964d24d06cb5fbb0ce91c",
   owner: "@krukow",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEDdORwcruW3gqAgaLjH/nNdGMB4kQAvA+wD6DyO4P/wR8ee2ce83NZHq1ZADKhve0rlYKaKy3CqyQ5SmlZ36Zhw==",
   signature: "3046022100d2f6cceb05d135ce6a6ce7fe1dc76c24508154ad71c433028e64ca95ba716ffb022100f0592d60eb67508dd5f9cc593a4cca33bbaf94882c3d74a560fda845a456c6cc"
  }, {
   id: "eb8eff37f93af2faaba519f341decec3cecd3eeafcace32966db9723842c8a62",
   owner: "@mph4",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENynVdQnM9h7xU71G7PiJpQaDemubkbjsjYwLlPJTQVuxQO8WeIpJf8MEh5rf01t2dDIuCsZ5gRx+QvDv0UzfsA==",
   signature: ""
  }, {
   id: "8b498a80a1b7af188c10c9abdf6aade81d14faaffcde2abcd6063baa673ebd12",
   owner: "@trevrosen",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE7IEoVNwrprchXGhT5sAhSax7SOd38duuISghCzfmHdKJWSbV2wJRamRiUVRtmA83K/qm5cT20WXMCT5QeM/D3A==",
   signature: "30450221009af2f0c534ed92de909a3b727f7101319c18e10623de8f48a0eba980d3d54d830220095842b16c58567c71f9dfa0b54e79daca1b2fecf3cb2ea4ee6d8393bdf93294"
  }, {
   id: "539dde44014c850fe6eeb8b299eb7dae2e1f4bf83454b949e98aa73542cdc65a",
   owner: "@nerdneha",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAElD0o2sOZN9n3RKQ7PtMLAoXj+2Ain4PKT/pfnzDlNLrD3VTQwCc4sR4t+OLu4KQ+qk+kXkR9YuBsu3bdJZ1OWw==",
   signature: ""
  }, {
   id: "54809115b40137aac01af4b7ac2408c77ea0d58fa4dad48fc3196497d2a26f44",
   owner: "@alexiswales",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEimKcdST+ORD+g0aGEFDOVZDAaIYgIgesNKiIe2L7MUsYx5UHhzQ08quvew13eYSCNJnfwooFZu7cdTu8AwqFjQ==",
   signature: "304502201ae931db1c48020fb37af54d446ac856306f619dfc3f93ddcff70d2880e443dc022100992b70451aa74805adef24e85ec352e598812267f623979bd4ce719b66b62d22"
  } ];
  const online = {
   id: "eb9799b483affac9da87ef4c9ea467928415c961349e607e5e6e485679b07f8f",
   uri: "azurekms://production-tuf-root.vault.azure.net/keys/Online-Key/aaf375fd8ed24acb949a5cc173700b05",
   key: "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAENKNcNcX+d73lS1TRFb9Vnp8JvOohzYQ+in43iGenbG8RGo9L/6FJ2hoRbVU6xskvyuErcdPbCdI4GxrQ5i8hkw=="
  };
  const githubRoot = JSON.stringify({
   signatures: keepers.filter(one => one.signature !== "").map(({id, signature}) => ({
    keyid: id,
    sig: signature
   })),
   signed: {
    _type: "root",
    consistent_snapshot: true,
    expires: "2025-04-11T14:36:57Z",
    keys: Object.fromEntries([ ...keepers.map(({id, owner, key}) => [ id, keyOf(key, {
     "x-tuf-on-ci-keyowner": owner
    }) ]), [ online.id, keyOf(online.key, {
     "x-tuf-on-ci-online-uri": online.uri
    }) ] ]),
    roles: {
     root: {
      keyids: keepers.map(({id}) => id),
      threshold: 3
     },
     snapshot: onlineRole(21, 7),
     targets: {
      keyids: keepers.map(({id}) => id),
      threshold: 3
     },
     timestamp: onlineRole(7, 6)
    },
    spec_version: "1.0.31",
    version: 3,
    "x-tuf-on-ci-expiry-period": 240,
    "x-tuf-on-ci-signing-period": 60
   }
  });
  function keyOf(key, more) {
   const lines = key.replace(/.{64}/g, "$&\n");
   const pem = `-----BEGIN PUBLIC KEY-----\n${lines}\n-----END PUBLIC KEY-----\n`;
   return {
    keytype: "ecdsa",
    keyval: {
     public: pem
    },
    scheme: "ecdsa-sha2-nistp256",
    ...more
   };
  }
  function onlineRole(expiry, signing) {
   return {
    keyids: [ online.id ],
    threshold: 1,
    "x-tuf-on-ci-expiry-period": expiry,
    "x-tuf-on-ci-signing-period": signing
   };
  }
  const mirrors = new Map([ [ "sigstore.dev", {
   url: "https://tuf-repo-cdn.sigstore.dev",
   root: undefined
  } ], [ "GitHub, Inc.", {
   url: "https://tuf-repo.github.com",
   root: githubRoot
  } ] ]);
  async function openTrust(file, temporary, deadline = adapters_deadline.bK, mirrorOf = mirrors) {
   if (file !== undefined) {
    const roots = await readRoots(file);
    return {
     rootsFor: async () => roots
    };
   }
   const fetched = new Map;
   return {
    async rootsFor(organization) {
     const mirror = mirrorOf.get(organization);
     if (mirror === undefined) return [];
     const roots = fetched.get(organization) ?? fetchRoots(mirror, (0, external_node_path_.join)(temporary, "trunkline-tuf"), deadline);
     fetched.set(organization, roots);
     return roots;
    }
   };
  }
  async function fetchRoots({url, root}, cachePath, deadline) {
   const {getTrustedRoot} = await Promise.all([ __webpack_require__.e(9654), __webpack_require__.e(7335), __webpack_require__.e(3694) ]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
   try {
    const rootPath = root === undefined ? {} : {
     rootPath: await writeRoot(cachePath, root)
    };
    const waited = {
     whom: new URL(url).host,
     request: "say what it trusts"
    };
    const fetching = () => getTrustedRoot({
     mirrorURL: url,
     cachePath,
     ...rootPath
    });
    return [ await (0, adapters_deadline.OJ)(deadline, waited, fetching) ];
   } catch (cause) {
    if (cause instanceof problem.AF) throw cause;
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw (0, problem.CC)("TRUST_UNREACHABLE", {
     mirror: url,
     fault
    }, {
     cause
    });
   }
  }
  async function readRoots({name, text}) {
   const {TrustedRoot} = await __webpack_require__.e(9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
   const invalid = (fault, cause) => (0, problem.CC)("TRUSTED_ROOT_INVALID", {
    file: name,
    fault
   }, {
    at: {
     file: name
    },
    cause
   });
   try {
    const roots = splitJson(text).map(one => TrustedRoot.fromJSON(one));
    if (roots.some(one => one.certificateAuthorities.length === 0)) {
     throw invalid("it names no certificate authority");
    }
    if (roots.length > 0) return roots;
   } catch (cause) {
    if (!(cause instanceof SyntaxError || cause instanceof TypeError)) throw cause;
    throw invalid(cause.message, cause);
   }
   throw invalid("it is empty");
  }
  function splitJson(text) {
   try {
    return [ JSON.parse(text) ];
   } catch {
    const lines = text.split("\n").filter(line => line.trim() !== "");
    return lines.map(line => JSON.parse(line));
   }
  }
  async function writeRoot(folder, root) {
   await (0, promises_.mkdir)(folder, {
    recursive: true
   });
   const path = (0, external_node_path_.join)(folder, "first-root.json");
   await (0, promises_.writeFile)(path, root);
   return path;
  }
  function createProvenance(run, env, deadline = adapters_deadline.bK) {
   return {
    async examine(trusted) {
     const trust = await openTrust(trusted, run.temporary, deadline);
     return {
      check: bundle => checkBundle(bundle, trust)
     };
    },
    sign: (statement, how) => signStatement(statement, {
     ...how,
     serverUrl: run.serverUrl,
     env,
     deadline
    })
   };
  }
 }),
 86244: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   Hy: () => algorithmOf,
   VK: () => shortDigest,
   m: () => parseDigest
  });
  function parseDigest(text) {
   return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? text : undefined;
  }
  function sha256Of(content) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return `sha256:${createHash("sha256").update(content).digest("hex")}`;
  }
  function algorithmOf(digest) {
   return digest.startsWith("sha512:") ? "sha512" : "sha256";
  }
  function shortDigest(digest) {
   return digest.slice(0, digest.indexOf(":") + 13);
  }
 }),
 28219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   By: () => parseStatement,
   KH: () => isAbout,
   Sw: () => buildProvenance,
   VH: () => promotionPredicate,
   qB: () => statementType
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86244);
  var _text_trunkline_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45998);
  const buildProvenance = "https://slsa.dev/provenance/v1";
  const promotionPredicate = `https://github.com/${_text_trunkline_links_js__WEBPACK_IMPORTED_MODULE_0__.i}/blob/v1/schema/promotion.schema.json`;
  const statementType = "application/vnd.in-toto+json";
  const statementVersions = [ "https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1" ];
  function parseStatement(payloadType, payload) {
   if (payloadType !== statementType) return undefined;
   try {
    const value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true
    }).decode(payload));
    if (!isObject(value) || !statementVersions.includes(String(value._type))) return undefined;
    const {predicateType, subject, predicate} = value;
    if (typeof predicateType !== "string" || !Array.isArray(subject)) return undefined;
    return {
     predicateType,
     subjects: subject.map(readSubject),
     predicate: isObject(predicate) ? predicate : {}
    };
   } catch {
    return undefined;
   }
  }
  function readSubject(value) {
   const {name, digest} = isObject(value) ? value : {};
   const entries = Object.entries(isObject(digest) ? digest : {});
   const texts = entries.filter(entry => typeof entry[1] === "string");
   return {
    name: typeof name === "string" ? name : "",
    digest: Object.fromEntries(texts)
   };
  }
  function isAbout({subjects}, digest) {
   const hex = digest.slice(digest.indexOf(":") + 1);
   return subjects.some(one => Object.hasOwn(one.digest, (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_1__.Hy)(digest)) && one.digest[(0, 
   _image_digest_js__WEBPACK_IMPORTED_MODULE_1__.Hy)(digest)] === hex);
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 })
};
