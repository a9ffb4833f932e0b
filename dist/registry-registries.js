export const id = 2745;

export const ids = [ 2745 ];

export const modules = {
 29706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => redactSecrets
  });
  function redactSecrets(text, secrets) {
   return secrets.reduce((cut, one) => one === "" ? cut : cut.replaceAll(one, "***"), text);
  }
 }),
 32745: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   openRegistries: () => openRegistries
  });
  var registry_repository = __webpack_require__(14360);
  var problem = __webpack_require__(5763);
  var adapters_deadline = __webpack_require__(96383);
  var promises_ = __webpack_require__(51455);
  var external_node_os_ = __webpack_require__(48161);
  var external_node_path_ = __webpack_require__(76760);
  function keyOf(credential) {
   return JSON.stringify(Object.values(credential));
  }
  function credentialOf(username, password) {
   if (username === "" && password === "") return {
    kind: "anonymous"
   };
   if (username === "<token>") return {
    kind: "identity",
    token: password
   };
   return {
    kind: "basic",
    username,
    password
   };
  }
  function basicHeader(credential) {
   if (credential.kind === "anonymous") return undefined;
   const [name, word] = credential.kind === "basic" ? [ credential.username, credential.password ] : [ "<token>", credential.token ];
   return `Basic ${Buffer.from(`${name}:${word}`).toString("base64")}`;
  }
  function secretsOfCredential(credential) {
   if (credential.kind === "anonymous") return [];
   const word = credential.kind === "basic" ? credential.password : credential.token;
   return [ word, basicHeader(credential)?.slice("Basic ".length) ?? "" ].filter(one => one !== "");
  }
  var dist = __webpack_require__(77934);
  var recover_from_problem = __webpack_require__(39835);
  const answerWithin = 6e4;
  const answerSchema = dist.Ikc({
   Username: dist.lqM(dist.YjP(), ""),
   Secret: dist.lqM(dist.YjP(), "")
  });
  async function askHelper(programs, name, server, host) {
   const file = `docker-credential-${name}`;
   const failed = (fault, cause) => (0, problem.CC)("CREDENTIAL_HELPER_FAILED", {
    helper: file,
    host,
    fault
   }, {
    cause
   });
   if (!/^[\w.-]+$/.test(name)) throw failed("its name is not the name of a program");
   const how = {
    input: `${server}\n`,
    quiet: true,
    timeoutMs: answerWithin
   };
   const {code, stdout, stderr} = await (0, recover_from_problem.lj)(() => programs.run(file, [ "get" ], how), ([fault]) => {
    throw failed(fault?.message.replace(/\.$/, "") ?? "", fault);
   });
   const output = Buffer.from(stdout).toString("utf8");
   if (code !== 0) {
    if (/credentials not found/i.test(output)) return {
     kind: "anonymous"
    };
    throw failed((output.trim() || stderr.trim()).slice(0, 200) || `it ended with ${code}`);
   }
   const answer = dist.xLC(answerSchema, parseJson(output));
   if (!answer.success) throw failed("its answer is not the JSON of a credential");
   return credentialOf(answer.output.Username, answer.output.Secret);
  }
  function parseJson(text) {
   try {
    return JSON.parse(text);
   } catch {
    return undefined;
   }
  }
  function parseDockerConfig(text) {
   let json;
   try {
    json = JSON.parse(text);
   } catch {
    return undefined;
   }
   if (!isObject(json)) return undefined;
   const auths = {};
   for (const [key, auth] of entriesOf(json.auths)) {
    const credential = readAuth(auth);
    if (credential !== undefined) auths[key] = credential;
   }
   const credHelpers = {};
   for (const [key, name] of entriesOf(json.credHelpers)) if (typeof name === "string") credHelpers[key] = name;
   return {
    auths,
    credHelpers,
    credsStore: typeof json.credsStore === "string" ? json.credsStore : ""
   };
  }
  function findCredential(config, repo) {
   const hosts = repo.host === "docker.io" ? registry_repository.gT : [ repo.host ];
   const found = [];
   for (const [key, name] of Object.entries(config.credHelpers)) {
    if (hosts.includes(placeOf(key).host)) found.push({
     kind: "helper",
     name,
     servers: [ key ]
    });
   }
   if (config.credsStore !== "") {
    const servers = repo.host === "docker.io" ? [ hubKey, "docker.io" ] : [ repo.host, `https://${repo.host}` ];
    found.push({
     kind: "helper",
     name: config.credsStore,
     servers
    });
   }
   const here = Object.entries(config.auths).map(([key, credential]) => ({
    ...placeOf(key),
    credential
   })).filter(one => hosts.includes(one.host)).filter(one => one.path === "" || `${repo.path}/`.startsWith(`${one.path}/`)).sort((one, other) => other.path.length - one.path.length);
   return [ ...found, ...here.map(({credential}) => ({
    kind: "here",
    credential
   })) ];
  }
  const hubKey = "https://index.docker.io/v1/";
  function placeOf(key) {
   const [host = "", ...path] = key.replace(/^https?:\/\//, "").split("/");
   const joined = path.join("/").replace(/\/+$/, "");
   return {
    host: host.toLowerCase(),
    path: /^v[12]$/.test(joined) ? "" : joined
   };
  }
  function readAuth(value) {
   if (!isObject(value)) return undefined;
   const text = key => typeof value[key] === "string" ? value[key] : "";
   if (text("identitytoken") !== "") return {
    kind: "identity",
    token: text("identitytoken")
   };
   const decoded = (new TextDecoder).decode(Uint8Array.from(atobSafe(text("auth")), one => one.charCodeAt(0)));
   const colon = decoded.indexOf(":");
   const credential = colon > 0 ? credentialOf(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, "")) : credentialOf(text("username"), text("password"));
   return credential.kind === "anonymous" ? undefined : credential;
  }
  function atobSafe(text) {
   try {
    return atob(text);
   } catch {
    return "";
   }
  }
  function entriesOf(value) {
   return isObject(value) ? Object.entries(value) : [];
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function openCredentials(access, env, programs, mask) {
   let configs;
   const given = credentialOf(access.username, access.password);
   let home = access.registry ? (0, registry_repository.E3)(`${access.registry.replace(/\/+$/, "")}/x`)?.host : undefined;
   const askOnce = remember((name, server, host) => askHelper(programs, name, server, host));
   async function find(repo) {
    configs ??= readConfigs(env);
    for (const found of (await configs).flatMap(config => findCredential(config, repo))) {
     if (found.kind === "here") return found.credential;
     for (const server of found.servers) {
      const credential = await askOnce(found.name, server, repo.host);
      if (credential.kind !== "anonymous") return credential;
     }
    }
    if (access.token !== "" && repo.host === githubRegistry(env)) {
     return {
      kind: "basic",
      username: env.GITHUB_ACTOR || "token",
      password: access.token
     };
    }
    return {
     kind: "anonymous"
    };
   }
   const findOnce = remember((host, path) => find({
    host,
    path
   }));
   return async repo => {
    home ??= repo.host;
    const isHome = given.kind !== "anonymous" && repo.host === home;
    const credential = isHome ? given : await findOnce(repo.host, repo.path);
    for (const secret of secretsOfCredential(credential)) mask(secret);
    return credential;
   };
  }
  function remember(work) {
   const results = new Map;
   return (...given) => {
    const key = JSON.stringify(given);
    const result = results.get(key) ?? work(...given);
    results.set(key, result);
    return result;
   };
  }
  function githubRegistry(env) {
   const server = env.GITHUB_SERVER_URL || "https://github.com";
   const host = URL.canParse(server) ? new URL(server).host : "";
   return host === "github.com" ? "ghcr.io" : `containers.${host}`;
  }
  async function readConfigs(env) {
   const home = env.HOME ?? env.USERPROFILE ?? (0, external_node_os_.homedir)();
   const files = [ (0, external_node_path_.join)(env.DOCKER_CONFIG || (0, external_node_path_.join)(home, ".docker"), "config.json"), ...env.REGISTRY_AUTH_FILE ? [ env.REGISTRY_AUTH_FILE ] : [], ...env.XDG_RUNTIME_DIR ? [ (0, 
   external_node_path_.join)(env.XDG_RUNTIME_DIR, "containers", "auth.json") ] : [], (0, 
   external_node_path_.join)(env.XDG_CONFIG_HOME || (0, external_node_path_.join)(home, ".config"), "containers", "auth.json") ];
   const configs = [];
   for (const path of files) {
    const text = await (0, promises_.readFile)(path, "utf8").catch(() => undefined);
    if (text === undefined) continue;
    const config = parseDockerConfig(text);
    if (config === undefined) throw (0, problem.CC)("DOCKER_CONFIG_INVALID", {
     path
    });
    configs.push(config);
   }
   return configs;
  }
  var redact_secrets = __webpack_require__(29706);
  async function collect(answer, limit, host, request) {
   const chunks = [];
   let size = 0;
   const timer = setTimeout(() => {
    answer.body.destroy(new Error(`its answer did not come whole within ${answer.patience / 1e3} s`));
   }, answer.patience);
   try {
    for await (const chunk of answer.body) {
     size += chunk.length;
     if (size > limit) throw (0, problem.CC)("REGISTRY_TOO_LARGE", {
      host,
      request,
      limit: String(limit)
     });
     chunks.push(chunk);
    }
   } finally {
    clearTimeout(timer);
   }
   return Buffer.concat(chunks);
  }
  const discardWithin = 2e3;
  function discard(answer) {
   answer.body.on("error", () => {});
   answer.body.resume();
   const timer = setTimeout(() => answer.body.destroy(), discardWithin).unref();
   answer.body.once("close", () => clearTimeout(timer));
  }
  async function explain(answer, secrets) {
   const status = `HTTP ${answer.status}`;
   const body = await collect(answer, 65536, "", "").then(bytes => bytes.toString("utf8"), () => "");
   const said = messagesIn(body) ?? (/^\s*</.test(body) ? "a web page" : body);
   const line = (0, redact_secrets.f)(said, secrets).replace(/\s+/g, " ").trim().slice(0, 300);
   return line === "" ? status : `${status} ${line}`;
  }
  function messagesIn(body) {
   try {
    const {errors, details} = JSON.parse(body);
    const lines = errors?.map(({code, message}) => [ code, message ].filter(part => part).join(": "));
    return lines?.join("; ") ?? details;
   } catch {
    return undefined;
   }
  }
  function secretsInHeader(header) {
   const [scheme = "", value = ""] = header?.split(" ") ?? [];
   if (value === "") return [];
   const decoded = scheme === "Basic" ? Buffer.from(value, "base64").toString("utf8") : "";
   return [ value, decoded.slice(decoded.indexOf(":") + 1) ].filter(one => one !== "");
  }
  var backoff = __webpack_require__(34944);
  var duration = __webpack_require__(63602);
  var retry_after = __webpack_require__(33573);
  const tries = 5;
  const patience = 3e5;
  async function sendWithRetry(wire, limiter, clock, call, deadline = adapters_deadline.bK) {
   const began = clock.now();
   const checkTime = (wait, fault) => {
    if (wait < deadline.left()) return;
    const {host} = call.url;
    const waited = {
     whom: host,
     request: `answer ${requestName(call)}`,
     waitedMs: clock.now() - began
    };
    throw (0, adapters_deadline.rI)(deadline, {
     ...waited,
     fault
    });
   };
   const streams = typeof call.body === "function";
   for (let attempt = 1; ;attempt += 1) {
    call.signal?.throwIfAborted();
    const sent = await (streams ? wire(call) : limiter.through(() => wire(call)));
    const isLast = streams || attempt >= (call.tries ?? tries);
    if (sent.kind === "fault") {
     call.signal?.throwIfAborted();
     if ((0, problem._n)(sent.fault) !== undefined) throw sent.fault;
     if (isLast) throw unreachable(call, sent.fault);
     const wait = retry_backoff(attempt, clock);
     checkTime(wait, sent.fault.message);
     await clock.sleep(wait);
     checkTime(0, sent.fault.message);
     continue;
    }
    const {answer} = sent;
    if (!isTransient(answer.status)) return answer;
    const requestedMs = (0, retry_after.m)(answer.header("retry-after"), clock.now());
    const isTooLong = (requestedMs ?? 0) > patience;
    const wait = requestedMs ?? retry_backoff(attempt, clock);
    if (isLast || isTooLong || wait >= deadline.left()) {
     const {host} = call.url;
     const said = await explain(answer, secretsInHeader(call.headers.authorization));
     if (!isLast && !isTooLong) checkTime(wait, `it asks to wait ${(0, duration.a)(wait)} more (${said})`);
     throw (0, problem.CC)("REGISTRY_FAILING", {
      host,
      request: requestName(call),
      answer: said
     });
    }
    if (requestedMs !== undefined) limiter.pause(clock.now() + requestedMs);
    discard(answer);
    await clock.sleep(wait);
    checkTime(0, `it answers HTTP ${answer.status}`);
   }
  }
  function unreachable(call, fault) {
   const code = "code" in fault ? `${String(fault.code)} ` : "";
   return (0, problem.CC)("REGISTRY_UNREACHABLE", {
    host: call.url.host,
    fault: `${code}${fault.message}`.trim() || fault.name
   }, {
    cause: fault
   });
  }
  function requestName(call) {
   return `${call.method} ${call.url.pathname}`;
  }
  function isTransient(status) {
   return [ 408, 425, 429, 499 ].includes(status) || status >= 500 && status !== 501 && status !== 505;
  }
  function retry_backoff(attempt, clock) {
   return (0, backoff.U)(attempt, clock.random(), {
    firstMs: 1e3,
    mostMs: 2e4
   });
  }
  var image_digest = __webpack_require__(86244);
  const read_document_tries = 4;
  async function readDocument(clock, ask, {limit, host, request}) {
   for (let attempt = 1; ;attempt += 1) {
    const answer = await ask();
    if (answer.status !== 200) return {
     answer,
     bytes: Buffer.alloc(0)
    };
    try {
     return {
      answer,
      bytes: await collect(answer, limit, host, request)
     };
    } catch (cause) {
     if ((0, problem._n)(cause) !== undefined) throw cause;
     if (attempt >= read_document_tries) {
      throw (0, problem.CC)("REGISTRY_UNREACHABLE", {
       host,
       fault: `its answer to ${request} breaks off`
      }, {
       cause
      });
     }
     await clock.sleep(retry_backoff(attempt, clock));
    }
   }
  }
  var external_node_crypto_ = __webpack_require__(77598);
  function digestOf(bytes, algorithm = "sha256") {
   return finish((0, external_node_crypto_.createHash)(algorithm).update(bytes).digest("hex"), algorithm);
  }
  function finish(hex, algorithm) {
   const digest = (0, image_digest.m)(`${algorithm}:${hex}`);
   if (digest === undefined) throw new Error(`${algorithm} gave ${hex}`);
   return digest;
  }
  const largest = 8 << 20;
  async function hasBlob(session, access, digest) {
   const to = blobPath(access, digest);
   const answer = await session.exchange(access, {
    method: "HEAD",
    to,
    expect: [ 200, 307, 404 ]
   });
   discard(answer);
   return answer.status !== 404;
  }
  async function readBlob(session, access, digest) {
   const to = blobPath(access, digest);
   const ask = () => session.exchange(access, {
    method: "GET",
    to,
    expect: [ 200, 404 ]
   });
   const bounds = {
    limit: largest,
    host: access.repo.host,
    request: `GET ${to}`
   };
   const {answer, bytes} = await readDocument(session.clock, ask, bounds);
   if (answer.status === 404) {
    discard(answer);
    return undefined;
   }
   const actual = digestOf(bytes, (0, image_digest.Hy)(digest));
   if (actual === digest) return bytes;
   throw (0, problem.CC)("IMAGE_DIGEST_MISMATCH", {
    image: (0, registry_repository.FH)(access.repo, digest),
    actual
   });
  }
  function blobPath(access, digest) {
   return `/v2/${access.repo.path}/blobs/${digest}`;
  }
  function judgeTarget(target, origin) {
   const home = new URL(origin);
   const url = URL.canParse(target, origin) ? new URL(target, origin) : undefined;
   if (url === undefined) return {
    kind: "refused",
    why: "it is not a URL"
   };
   if (url.username !== "" || url.password !== "") return {
    kind: "refused",
    why: "it has credentials in it"
   };
   if (url.protocol === "http:" && home.protocol === "https:" && url.host === home.host) url.protocol = "https:";
   if (url.hostname === home.hostname && url.protocol === home.protocol) return {
    kind: "allowed",
    url
   };
   if ((0, registry_repository.U9)(url.hostname) && (0, registry_repository.U9)(home.hostname)) return {
    kind: "allowed",
    url
   };
   if (url.protocol !== "https:") return {
    kind: "refused",
    why: "it is not https"
   };
   if (isInside(url.hostname)) return {
    kind: "refused",
    why: "it is an address inside a private network"
   };
   return {
    kind: "allowed",
    url
   };
  }
  function isInside(hostname) {
   if (hostname === "localhost" || hostname.endsWith(".localhost")) return true;
   if (hostname.startsWith("[")) {
    const address = hostname.slice(1, -1);
    const mapped = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(address);
    if (mapped) {
     const [high, low] = [ Number.parseInt(mapped[1] ?? "", 16), Number.parseInt(mapped[2] ?? "", 16) ];
     return isInside([ high >> 8, high & 255, low >> 8, low & 255 ].join("."));
    }
    return address === "::" || address === "::1" || /^(f[cd]|fe[89ab])/.test(address);
   }
   const [, a, b] = /^(\d+)\.(\d+)\.\d+\.\d+$/.exec(hostname)?.map(Number) ?? [];
   if (a === undefined || b === undefined) return false;
   if (a === 0 || a === 10 || a === 127 || a >= 224) return true;
   if (a === 100) return b >= 64 && b < 128;
   return a === 169 && b === 254 || a === 172 && b >= 16 && b < 32 || a === 192 && b === 168;
  }
  function parseChallenges(header) {
   const found = [];
   const piece = /\s*,?\s*(?:([!#$%&'*+.^_`|~\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([!#$%&'*+.^_`|~\w:/?-]+))(?=\s*(?:,|$))|([!#$%&'*+.^_`|~\w-]+)(?=\s|,|$)|[^\s,]+)/gy;
   for (const [, name, quoted, plain, scheme] of header.matchAll(piece)) {
    if (scheme !== undefined) found.push({
     scheme: scheme.toLowerCase(),
     parameters: {}
    });
    const last = found.at(-1);
    if (name === undefined || last === undefined) continue;
    last.parameters[name.toLowerCase()] = quoted?.replace(/\\(.)/g, "$1") ?? plain ?? "";
   }
   return found;
  }
  function formatScopes(scopes, offered = "") {
   const rights = new Map;
   for (const {path, actions} of scopes) {
    rights.set(path, new Set([ ...rights.get(path) ?? [], ...actions ]));
   }
   const ours = [ ...rights ].sort(([, one], [, other]) => Number(other.has("push")) - Number(one.has("push"))).map(([path, actions]) => `repository:${path}:${[ ...actions ].sort().join(",")}`);
   const theirs = offered.split(" ").filter(scope => scope !== "" && ![ ...rights.keys() ].some(path => scope.startsWith(`repository:${path}:`)));
   return [ ...ours, ...theirs ];
  }
  function openAuthenticator(tokens, credentialFor) {
   const schemes = new Map;
   const offeredScopes = new Map;
   const keyOfRepository = access => `${access.origin}/${access.repo.path}`;
   async function tokenRequestFor(access, scheme) {
    const scopes = formatScopes(access.scopes, offeredScopes.get(keyOfRepository(access)));
    return {
     ...scheme,
     scopes,
     credential: await credentialFor(access.repo)
    };
   }
   return {
    async authorization(access) {
     const scheme = schemes.get(access.origin);
     if (scheme === undefined) return {
      kind: "none"
     };
     if (scheme.kind === "bearer") {
      const {token, fresh} = await tokens.get(await tokenRequestFor(access, scheme));
      return {
       kind: "sent",
       header: `Bearer ${token}`,
       cached: !fresh
      };
     }
     const header = basicHeader(await credentialFor(access.repo));
     return header === undefined ? {
      kind: "none"
     } : {
      kind: "sent",
      header,
      cached: false
     };
    },
    async learn(access, header, authorization) {
     if (authorization.kind === "sent" && authorization.header.startsWith("Bearer ") && !authorization.cached) return false;
     const challenges = parseChallenges(header);
     const bearer = challenges.find(one => one.scheme === "bearer" && one.parameters.realm !== undefined);
     if (bearer !== undefined) {
      const {realm = "", service = "", scope = ""} = bearer.parameters;
      const scheme = {
       kind: "bearer",
       realm: judgeRealm(realm, access),
       service
      };
      schemes.set(access.origin, scheme);
      offeredScopes.set(keyOfRepository(access), scope);
      if (authorization.kind === "sent") tokens.drop(await tokenRequestFor(access, scheme));
      return true;
     }
     if (authorization.kind === "sent" || !challenges.some(one => one.scheme === "basic")) return false;
     schemes.set(access.origin, {
      kind: "basic"
     });
     return (await credentialFor(access.repo)).kind !== "anonymous";
    }
   };
  }
  function judgeRealm(realm, access) {
   const judged = judgeTarget(realm, access.origin);
   if (judged.kind === "allowed") return judged.url;
   throw (0, problem.CC)("REGISTRY_UNSAFE_TARGET", {
    host: access.repo.host,
    target: realm,
    why: judged.why
   });
  }
  function openTokens(send, clock, mask) {
   const kept = new Map;
   const key = ({realm, service, scopes, credential}) => JSON.stringify([ realm.href, service, scopes, keyOf(credential) ]);
   return {
    async get(request) {
     const there = await (kept.get(key(request))?.catch(() => undefined));
     if (there !== undefined && clock.now() < there.until) return {
      token: there.token,
      fresh: false
     };
     const fresh = fetchToken(send, request, clock);
     kept.set(key(request), fresh);
     const {token} = await fresh;
     mask(token);
     return {
      token,
      fresh: true
     };
    },
    drop(request) {
     kept.delete(key(request));
    }
   };
  }
  async function fetchToken(send, request, clock) {
   const {credential, realm, service} = request;
   const {host} = realm;
   const startedAt = clock.now();
   const sendRequest = async () => {
    if (credential.kind !== "identity") return await send(plain(request));
    const answer = await send(refresh(request, credential.token));
    return [ 404, 405 ].includes(answer.status) ? await send(plain(request)) : answer;
   };
   const bounds = {
    limit: 1 << 20,
    host,
    request: "the token request"
   };
   const {answer, bytes} = await readDocument(clock, sendRequest, bounds);
   if (answer.status !== 200) {
    const said = {
     action: "log in to",
     repository: service || host,
     answer: await explain(answer, secretsOfCredential(credential))
    };
    throw (0, problem.CC)("REGISTRY_DENIED", {
     host,
     ...said
    });
   }
   const {token, seconds} = readToken(bytes.toString("utf8"), realm);
   return {
    token,
    until: startedAt + (Math.max(seconds, 60) - 5) * 1e3
   };
  }
  function readToken(text, realm) {
   let body;
   try {
    body = JSON.parse(text) ?? {};
   } catch {
    body = {};
   }
   const token = body.token || body.access_token;
   if (typeof token !== "string") {
    const url = realm.origin + realm.pathname;
    throw (0, problem.CC)("REGISTRY_NOT_A_REGISTRY", {
     url,
     answer: "it gives no token"
    });
   }
   return {
    token,
    seconds: Number(body.expires_in) || 60
   };
  }
  function plain({realm, service, scopes, credential}) {
   const url = new URL(realm);
   if (service !== "") url.searchParams.set("service", service);
   for (const scope of scopes) url.searchParams.append("scope", scope);
   url.searchParams.set("client_id", "trunkline");
   if (credential.kind === "basic") url.searchParams.set("account", credential.username);
   const header = basicHeader(credential);
   return {
    method: "GET",
    url,
    headers: {
     accept: "application/json",
     ...header ? {
      authorization: header
     } : {}
    }
   };
  }
  function refresh({realm, service, scopes}, token) {
   const form = new URLSearchParams({
    grant_type: "refresh_token",
    refresh_token: token,
    service,
    client_id: "trunkline",
    scope: scopes.join(" ")
   });
   return {
    method: "POST",
    url: realm,
    headers: {
     accept: "application/json",
     "content-type": "application/x-www-form-urlencoded"
    },
    body: Buffer.from(form.toString())
   };
  }
  function openRateLimiter(most, clock) {
   const waiting = [];
   let inside = 0;
   let closedUntil = 0;
   return {
    async through(work) {
     if (inside >= most) await new Promise(enter => waiting.push(enter)); else inside += 1;
     try {
      for (let wait = closedUntil - clock.now(); wait > 0; wait = closedUntil - clock.now()) {
       await clock.sleep(wait);
      }
      return await work();
     } finally {
      const next = waiting.shift();
      if (next === undefined) inside -= 1; else next();
     }
    },
    pause(until) {
     closedUntil = Math.max(closedUntil, until);
    }
   };
  }
  async function refusal(access, call, answer, pass) {
   const {host} = access.repo;
   const said = await explain(answer, secretsInHeader(call.headers.authorization));
   const rights = {
    host,
    action: access.action === "push" ? "push to" : "pull",
    repository: (0, registry_repository.Kf)(access.repo)
   };
   const isOurs = call.url.origin === access.origin;
   if (isOurs && answer.status === 401 && pass.kind === "none") return (0, problem.CC)("REGISTRY_UNAUTHORISED", rights);
   if (isOurs && [ 401, 403 ].includes(answer.status)) return (0, problem.CC)("REGISTRY_DENIED", {
    ...rights,
    answer: said
   });
   if (answer.status < 300) {
    return (0, problem.CC)("REGISTRY_NOT_A_REGISTRY", {
     url: call.url.origin + call.url.pathname,
     answer: said
    });
   }
   return (0, problem.CC)("REGISTRY_REFUSED", {
    host,
    request: requestName(call),
    answer: said
   });
  }
  const mostPerHost = 8;
  const mostLarge = 4;
  const mostHops = 5;
  const mostWarnings = 20;
  function openSession({wire, clock, credentialFor, log, mask, deadline = adapters_deadline.bK}) {
   const noted = new Set;
   const note = line => {
    if (!noted.has(line) && noted.size < mostWarnings) log.info(line);
    noted.add(line);
   };
   const logWarnings = (host, answer) => {
    for (const text of parseWarnings(answer.header("warning"))) {
     note(`${host} warns: ${text}`);
    }
   };
   const limiters = new Map;
   const send = call => {
    const limiter = limiters.get(call.url.host) ?? openRateLimiter(mostPerHost, clock);
    limiters.set(call.url.host, limiter);
    return sendWithRetry(wire, limiter, clock, call, deadline);
   };
   const authenticator = openAuthenticator(openTokens(send, clock, mask), credentialFor);
   return {
    clock,
    deadline,
    transfers: {
     small: openRateLimiter(mostPerHost, clock),
     large: openRateLimiter(mostLarge, clock)
    },
    withoutReferrers: new Set,
    withReferrers: new Set,
    note,
    async isSameRegistry(one, other) {
     if (one.host !== other.host) return false;
     return keyOf(await credentialFor(one)) === keyOf(await credentialFor(other));
    },
    async exchange(access, request) {
     let url = new URL(request.to, access.origin);
     for (let hops = 0, refused = 0; ;) {
      const isHome = url.origin === access.origin;
      const authorization = isHome ? await authenticator.authorization(access) : {
       kind: "none"
      };
      const call = {
       method: request.method,
       url,
       headers: {
        ...request.headers,
        ...authorization.kind === "sent" ? {
         authorization: authorization.header
        } : {}
       },
       ...request.body === undefined ? {} : {
        body: request.body
       },
       ...request.tries === undefined ? {} : {
        tries: request.tries
       },
       ...request.signal === undefined ? {} : {
        signal: request.signal
       }
      };
      const answer = await send(call);
      if (isHome) logWarnings(access.repo.host, answer);
      if (request.expect.includes(answer.status)) return answer;
      if (answer.status === 401 && isHome && refused < 2) {
       refused += 1;
       const learnt = authenticator.learn(access, answer.header("www-authenticate") ?? "", authorization);
       const isNew = await learnt.catch(fault => {
        discard(answer);
        throw fault;
       });
       if (isNew) {
        discard(answer);
        continue;
       }
      }
      const target = redirectOf(answer, request.method);
      if (target === undefined || hops >= mostHops) throw await refusal(access, call, answer, authorization);
      discard(answer);
      hops += 1;
      url = targetOf(access, target, url);
     }
    }
   };
  }
  function redirectOf(answer, method) {
   const follows = method === "GET" || method === "HEAD" ? [ 301, 302, 303, 307, 308 ] : [ 307, 308 ];
   return follows.includes(answer.status) ? answer.header("location") : undefined;
  }
  function targetOf(access, location, from = access.origin) {
   const absolute = URL.canParse(location, String(from)) ? new URL(location, from).href : location;
   const judged = judgeTarget(absolute, access.origin);
   if (judged.kind === "allowed") return judged.url;
   throw (0, problem.CC)("REGISTRY_UNSAFE_TARGET", {
    host: access.repo.host,
    target: location,
    why: judged.why
   });
  }
  function openPages(access, first, most) {
   const seen = new Set([ first ]);
   let current = first;
   return {
    get current() {
     return current;
    },
    turn(answer) {
     const next = nextPage(access, answer, current ?? first);
     const refuse = fault => (0, problem.CC)("REGISTRY_REFUSED", {
      host: access.repo.host,
      request: `GET ${first}`,
      answer: fault
     });
     if (next !== undefined && seen.has(next)) throw refuse("its list begins again and never ends");
     if (seen.size >= most && next !== undefined) throw refuse(`its list has more than ${most} pages`);
     if (next !== undefined) seen.add(next);
     current = next;
    }
   };
  }
  function nextPage(access, answer, page) {
   const link = /<([^>]+)>\s*;\s*rel="?next"?/.exec(answer.header("link") ?? "")?.[1];
   if (link === undefined) return undefined;
   const {pathname, search} = targetOf(access, link, access.origin + page);
   return pathname + search;
  }
  function parseWarnings(header) {
   const found = (header ?? "").matchAll(/(?:^|,)\s*299\s+\S+\s+"((?:[^"\\]|\\.)*)"/g);
   return [ ...found ].map(([, quoted = ""]) => quoted.replace(/\\(.)/g, "$1").replace(/\s+/g, " ").trim().slice(0, 300));
  }
  const resumes = 5;
  async function* readBlobSource(path, {digest, size}) {
   const algorithm = (0, image_digest.Hy)(digest);
   const hash = (0, external_node_crypto_.createHash)(algorithm);
   const {repo} = path.from;
   const image = (0, registry_repository.FH)(repo, digest);
   let offset = 0;
   let held;
   for (let broken = 0; offset < size; ) {
    const before = offset;
    let cause;
    try {
     for await (const chunk of await read(path, digest, offset)) {
      hash.update(chunk);
      offset += chunk.length;
      path.moved(chunk.length);
      if (offset > size) throw (0, problem.CC)("IMAGE_DIGEST_MISMATCH", {
       image,
       actual: `more than ${size} bytes`
      });
      if (held !== undefined) yield held;
      held = chunk;
     }
    } catch (fault) {
     if ((0, problem._n)(fault) !== undefined || path.signal.aborted) throw fault;
     cause = fault;
    }
    broken = offset > before ? 0 : broken + 1;
    if (offset < size && broken > resumes) {
     const fault = `the download of ${digest} broke off at byte ${offset} of ${size}`;
     throw (0, problem.CC)("REGISTRY_UNREACHABLE", {
      host: repo.host,
      fault
     }, {
      cause
     });
    }
   }
   const actual = finish(hash.digest("hex"), algorithm);
   if (actual !== digest) throw (0, problem.CC)("IMAGE_DIGEST_MISMATCH", {
    image,
    actual
   });
   if (held !== undefined) yield held;
  }
  async function read(path, digest, offset) {
   const {session, from, signal} = path;
   const answer = await session.exchange(from, {
    method: "GET",
    to: blobPath(from, digest),
    headers: offset > 0 ? {
     range: `bytes=${offset}-`
    } : {},
    expect: [ 200, 206, 404 ],
    signal
   });
   if (answer.status === 404) {
    discard(answer);
    throw (0, problem.CC)("IMAGE_INCOMPLETE", {
     image: (0, registry_repository.Kf)(from.repo),
     missing: digest
    });
   }
   const range = /^bytes (\d+)-/.exec(answer.header("content-range") ?? "")?.[1];
   const start = answer.status === 200 ? 0 : Number(range);
   if (start === offset) return answer.body;
   if (start < offset) return skip(answer.body, offset - start);
   answer.body.destroy();
   throw new Error(`asked for bytes from ${offset}, given ${range}`);
  }
  async function* skip(body, count) {
   let left = count;
   for await (const chunk of body) {
    const rest = chunk.subarray(Math.min(left, chunk.length));
    left -= chunk.length - rest.length;
    if (rest.length > 0) yield rest;
   }
  }
  const mostLeast = 32 << 20;
  const upload_patience = 5e3;
  async function openUpload({session, to, signal}) {
   const answer = await session.exchange(to, {
    method: "POST",
    to: uploadsOf(to),
    expect: [ 202 ],
    signal
   });
   discard(answer);
   return uploadIn(to, answer);
  }
  function uploadIn(to, answer) {
   const location = answer.header("location");
   if (location === undefined) {
    const url = to.origin + uploadsOf(to);
    throw (0, problem.CC)("REGISTRY_NOT_A_REGISTRY", {
     url,
     answer: "an upload without a Location"
    });
   }
   const least = Math.min(Number(answer.header("oci-chunk-min-length")) || 0, mostLeast);
   return {
    location: targetOf(to, location),
    least
   };
  }
  function closing({location}, digest) {
   const url = new URL(location);
   url.search = `${url.search}${url.search === "" ? "?" : "&"}digest=${encodeURIComponent(digest)}`;
   return url;
  }
  async function abandon(session, to, {location}) {
   const expect = [ 200, 202, 204, 400, 401, 403, 404, 405 ];
   const signal = AbortSignal.timeout(upload_patience);
   const dropped = session.exchange(to, {
    method: "DELETE",
    to: location,
    expect,
    tries: 1,
    signal
   });
   await dropped.then(discard, () => undefined);
  }
  function uploadsOf(access) {
   return `/v2/${access.repo.path}/blobs/uploads/`;
  }
  const most = 4 << 20;
  const fewest = 256 << 10;
  async function uploadInPieces(path, blob, upload) {
   const {session, to, signal} = path;
   const buffer = Buffer.allocUnsafe(Math.max(most, upload.least));
   let {location} = upload;
   let size = buffer.length;
   let held = 0;
   let offset = 0;
   async function send() {
    for (;;) {
     const length = Math.min(held, size);
     const canShrink = length > fewest && length > upload.least;
     const answer = await session.exchange(to, {
      method: "PATCH",
      to: location,
      headers: {
       "content-type": "application/octet-stream",
       "content-range": `${offset}-${offset + length - 1}`
      },
      body: buffer.subarray(0, length),
      expect: canShrink ? [ 201, 202, 204, 413 ] : [ 201, 202, 204 ],
      tries: 1,
      signal
     });
     discard(answer);
     if (answer.status === 413) {
      size = Math.max(length >> 1, upload.least, fewest);
      continue;
     }
     location = targetOf(to, answer.header("location") ?? location.href);
     offset += length;
     buffer.copyWithin(0, length, held);
     held -= length;
     return;
    }
   }
   for await (const piece of readBlobSource(path, blob)) {
    for (let taken = 0; taken < piece.length; ) {
     const part = piece.subarray(taken, taken + size - held);
     buffer.set(part, held);
     taken += part.length;
     held += part.length;
     if (held >= size) await send();
    }
   }
   while (held > 0) await send();
   const put = {
    method: "PUT",
    to: closing({
     ...upload,
     location
    }, blob.digest),
    expect: [ 200, 201, 202, 204 ]
   };
   discard(await session.exchange(to, {
    ...put,
    signal
   }));
   return "stored";
  }
  const transfer_tries = 4;
  const smallBlob = 4 << 20;
  async function mount(path, blob) {
   const {session, from, to, signal} = path;
   const query = new URLSearchParams({
    mount: blob.digest,
    from: from.repo.path
   });
   const answer = await session.exchange(to, {
    method: "POST",
    to: `${uploadsOf(to)}?${query}`,
    expect: [ 201, 202, 400, 403, 404, 405, 422 ],
    signal
   });
   discard(answer);
   if (answer.status === 201) return "mounted";
   return await transferBlob(path, blob, answer.status === 202 ? uploadIn(to, answer) : undefined);
  }
  async function transferBlob(path, blob, opened) {
   if (await hasBlob(path.session, path.to, blob.digest)) {
    if (opened !== undefined) await abandon(path.session, path.to, opened);
    return "present";
   }
   await transfer(path, blob, opened);
   return "transferred";
  }
  async function transfer(path, blob, opened) {
   const {session, to} = path;
   const isLarge = blob.size > smallBlob;
   await session.transfers[isLarge ? "large" : "small"].through(async () => {
    let send = put;
    for (let attempt = 1, upload = opened; ;) {
     upload ??= await openUpload(path);
     try {
      if (await send(path, blob, upload) === "stored") return;
      await abandon(session, to, upload);
      send = uploadInPieces;
     } catch (fault) {
      await abandon(session, to, upload);
      const codes = (0, problem._n)(fault)?.map(one => one.code) ?? [];
      const isBroken = codes.some(code => code === "REGISTRY_UNREACHABLE" || code === "REGISTRY_FAILING");
      if (attempt >= transfer_tries || !isBroken) throw fault;
      await session.clock.sleep(retry_backoff(attempt, session.clock));
      if (session.deadline.left() <= 0) throw fault;
      attempt += 1;
     }
     upload = undefined;
    }
   });
  }
  async function put(path, blob, upload) {
   const {session, to, signal} = path;
   const answer = await session.exchange(to, {
    method: "PUT",
    to: closing(upload, blob.digest),
    headers: {
     "content-type": "application/octet-stream",
     "content-length": String(blob.size)
    },
    body: blob.size === 0 ? new Uint8Array : () => readBlobSource(path, blob),
    expect: blob.size === 0 ? [ 200, 201, 202, 204 ] : [ 200, 201, 202, 204, 413 ],
    signal
   });
   discard(answer);
   if (answer.status === 413) return "too large";
   const stored = answer.header("docker-content-digest");
   if (stored === undefined || stored === blob.digest) return "stored";
   throw (0, problem.CC)("IMAGE_DIGEST_MISMATCH", {
    image: (0, registry_repository.FH)(to.repo, blob.digest),
    actual: stored
   });
  }
  function parseManifest(bytes, served, name) {
   const unsupported = fault => (0, problem.CC)("IMAGE_UNSUPPORTED", {
    image: name,
    fault
   });
   const json = readObject(bytes);
   if (json === undefined) throw unsupported("its manifest is not a JSON object");
   if (json.schemaVersion === 1) throw unsupported("its manifest is of Docker's schema 1");
   const isIndex = Array.isArray(json.manifests) || json.manifests === null && json.config === undefined;
   const shape = isIndex ? ociIndex : ociManifest;
   const stated = typeof json.mediaType === "string" ? json.mediaType : withoutParameters(served);
   const mediaType = manifestKind(stated) === undefined ? shape : stated;
   if (manifestKind(mediaType) === "index" !== isIndex) {
    throw unsupported(`its manifest says that it is ${mediaType}, and is not`);
   }
   const common = {
    mediaType,
    annotations: readTexts(json.annotations),
    artifactType: typeof json.artifactType === "string" ? json.artifactType : undefined,
    subject: manifest_content_isObject(json.subject) ? (0, image_digest.m)(String(json.subject.digest)) : undefined
   };
   const list = value => {
    const read = Array.isArray(value) ? value.map(parseDescriptor) : [];
    const good = read.filter(one => one !== undefined);
    if (good.length < read.length) throw unsupported("an entry of its manifest has no digest or no size");
    return good;
   };
   if (isIndex) return {
    kind: "index",
    children: list(json.manifests),
    ...common
   };
   const config = parseDescriptor(json.config);
   if (config === undefined) throw unsupported("its manifest has no config");
   return {
    kind: "image",
    config,
    layers: list(json.layers),
    ...common
   };
  }
  function parseDescriptor(value) {
   if (!manifest_content_isObject(value)) return undefined;
   const digest = (0, image_digest.m)(String(value.digest));
   const {size, mediaType, artifactType, platform} = value;
   if (digest === undefined || typeof size !== "number" || !Number.isSafeInteger(size) || size < 0) return undefined;
   return {
    mediaType: typeof mediaType === "string" ? mediaType : "",
    digest,
    size,
    urls: Array.isArray(value.urls) ? value.urls.map(String) : [],
    annotations: readTexts(value.annotations),
    artifactType: typeof artifactType === "string" ? artifactType : undefined,
    platform: manifest_content_isObject(platform) ? {
     os: String(platform.os),
     architecture: String(platform.architecture)
    } : undefined
   };
  }
  function readObject(bytes) {
   try {
    const value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true
    }).decode(bytes));
    return manifest_content_isObject(value) ? value : undefined;
   } catch {
    return undefined;
   }
  }
  function readTexts(value) {
   if (!manifest_content_isObject(value)) return {};
   return Object.fromEntries(Object.entries(value).filter(entry => typeof entry[1] === "string"));
  }
  function manifest_content_isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  const ociIndex = "application/vnd.oci.image.index.v1+json";
  const ociManifest = "application/vnd.oci.image.manifest.v1+json";
  const dockerList = "application/vnd.docker.distribution.manifest.list.v2+json";
  const dockerManifest = "application/vnd.docker.distribution.manifest.v2+json";
  const acceptManifests = [ ociIndex, ociManifest, dockerList, dockerManifest ].join(", ");
  function manifestKind(mediaType) {
   const plain = withoutParameters(mediaType);
   if (plain === ociIndex || plain === dockerList) return "index";
   if (plain === ociManifest || plain === dockerManifest) return "image";
   return undefined;
  }
  function withoutParameters(mediaType) {
   return mediaType.replace(/;.*$/s, "").trim().toLowerCase();
  }
  function childrenOf(content) {
   return content.kind === "index" ? content.children : [];
  }
  function isManifest(entry) {
   return manifestKind(entry.mediaType) !== undefined;
  }
  function blobsOf(content) {
   if (content.kind === "index") return [];
   return [ content.config, ...content.layers ].filter(blob => blob.urls.length === 0);
  }
  function uniqueByDigest(list) {
   const seen = new Set;
   return list.filter(one => !seen.has(one.digest) && seen.add(one.digest));
  }
  function orderManifests(root, contents) {
   const ordered = new Set;
   const visit = digest => {
    const content = contents.get(digest);
    if (content === undefined || ordered.has(digest)) return;
    for (const child of childrenOf(content)) visit(child.digest);
    ordered.add(digest);
   };
   visit(root);
   return [ ...ordered ];
  }
  function groupByNeed(ordered) {
   const levels = new Map;
   const pointers = new Map;
   const groups = [];
   for (const one of ordered) {
    const {content, digest} = one;
    const needs = childrenOf(content).map(child => child.digest);
    const {subject} = content;
    if (subject !== undefined) needs.push(subject);
    const before = subject === undefined ? -1 : pointers.get(subject) ?? -1;
    const level = Math.max(before, ...needs.map(need => levels.get(need) ?? -1)) + 1;
    levels.set(digest, level);
    if (subject !== undefined) pointers.set(subject, level);
    groups[level] = [ ...groups[level] ?? [], one ];
   }
   return groups;
  }
  function fallbackTag(digest) {
   const [algorithm = "", hex = ""] = digest.split(":");
   return `${algorithm.slice(0, 32)}-${hex.slice(0, 64)}`;
  }
  function legacyTags(digest) {
   return [ ".sig", ".att", ".sbom" ].map(ending => digest.replace(":", "-") + ending);
  }
  function referrersIn(content, listed, subject, children) {
   if (listed === subject || content.kind !== "index" || content.mediaType !== ociIndex) return [];
   if (content.children.some(entry => children.includes(entry.digest))) return [];
   return content.children.filter(entry => entry.digest !== subject);
  }
  function describeReferrer(content, digest, size) {
   const {mediaType, annotations} = content;
   const artifactType = content.artifactType ?? (content.kind === "image" ? content.config.mediaType : undefined);
   return {
    mediaType,
    digest,
    size,
    urls: [],
    annotations,
    artifactType,
    platform: undefined
   };
  }
  function formatReferrers(entries) {
   const manifests = entries.map(({mediaType, digest, size, artifactType, annotations}) => ({
    mediaType,
    digest,
    size,
    ...artifactType === undefined ? {} : {
     artifactType
    },
    ...Object.keys(annotations).length === 0 ? {} : {
     annotations
    }
   }));
   return (new TextEncoder).encode(JSON.stringify({
    schemaVersion: 2,
    mediaType: ociIndex,
    manifests
   }));
  }
  const manifests_largest = 8 << 20;
  async function resolve(session, access, reference) {
   const answer = await session.exchange(access, {
    method: "HEAD",
    to: pathOf(access, reference),
    headers: {
     accept: acceptManifests
    },
    expect: [ 200, 400, 403, 404, 405, 406, 501 ]
   });
   discard(answer);
   if (answer.status === 404) return undefined;
   const named = (0, image_digest.m)(answer.header("docker-content-digest") ?? "");
   const isPage = /^text\/html/.test(answer.header("content-type") ?? "");
   if (answer.status !== 200 || named === undefined || isPage) {
    return (await readManifest(session, access, reference))?.digest;
   }
   if ((0, image_digest.m)(reference) !== undefined && named !== reference) throw mismatch(access, reference, named);
   return named;
  }
  async function readManifest(session, access, reference) {
   const to = pathOf(access, reference);
   const ask = async () => {
    const headers = {
     accept: acceptManifests
    };
    const answer = await session.exchange(access, {
     method: "GET",
     to,
     headers,
     expect: [ 200, 404 ]
    });
    if (answer.status === 404 || !/^text\/html/.test(answer.header("content-type") ?? "")) return answer;
    throw (0, problem.CC)("REGISTRY_NOT_A_REGISTRY", {
     url: access.origin + to,
     answer: await explain(answer, [])
    });
   };
   const bounds = {
    limit: manifests_largest,
    host: access.repo.host,
    request: `GET ${to}`
   };
   const {answer, bytes} = await readDocument(session.clock, ask, bounds);
   if (answer.status === 404) {
    discard(answer);
    return undefined;
   }
   const requested = (0, image_digest.m)(reference);
   const named = (0, image_digest.m)(answer.header("docker-content-digest") ?? "");
   const algorithm = (0, image_digest.Hy)(requested ?? named ?? "sha256:");
   const digest = digestOf(bytes, algorithm);
   if (requested !== undefined && digest !== requested) throw mismatch(access, reference, digest);
   if (requested === undefined && named !== undefined && digest !== named) throw mismatch(access, named, digest);
   const served = answer.header("content-type") ?? "";
   const {mediaType} = parseManifest(bytes, served, (0, registry_repository.FH)(access.repo, reference));
   return {
    mediaType,
    digest,
    bytes
   };
  }
  async function readListedManifest(session, access, reference) {
   return await readManifest(session, access, reference) ?? readManifest(session, access, reference);
  }
  async function putManifest(session, access, reference, manifest) {
   const answer = await session.exchange(access, {
    method: "PUT",
    to: pathOf(access, reference),
    headers: {
     "content-type": manifest.mediaType
    },
    body: manifest.bytes,
    expect: [ 200, 201, 202 ]
   });
   discard(answer);
   const stored = answer.header("docker-content-digest");
   if (stored !== undefined && stored !== manifest.digest) throw mismatch(access, manifest.digest, stored);
  }
  function pathOf(access, reference) {
   return `/v2/${access.repo.path}/manifests/${encodeURIComponent(reference).replace("%3A", ":")}`;
  }
  function mismatch(access, reference, actual) {
   return (0, problem.CC)("IMAGE_DIGEST_MISMATCH", {
    image: (0, registry_repository.FH)(access.repo, reference),
    actual
   });
  }
  async function readRoot(session, access, artifact) {
   const {digest, tag} = artifact;
   const root = await readManifest(session, access, tag ?? digest);
   if (root?.digest === digest) return root;
   if (tag === undefined || await resolve(session, access, digest) === undefined) {
    throw (0, problem.CC)("IMAGE_MISSING", {
     image: (0, registry_repository.FH)(access.repo, digest)
    });
   }
   const actual = root?.digest ?? "nothing";
   throw (0, problem.CC)("IMAGE_TAG_MOVED", {
    image: (0, registry_repository.FH)(access.repo, tag),
    expected: digest,
    actual
   });
  }
  async function readManifests(session, access, root) {
   const found = new Map;
   const contents = new Map;
   const blobs = [];
   const seen = new Set([ root.digest ]);
   async function take(manifest) {
    const content = artifact_read(access, manifest);
    found.set(manifest.digest, manifest);
    contents.set(manifest.digest, content);
    blobs.push(...blobsOf(content));
    const fresh = uniqueByDigest(childrenOf(content)).filter(child => !seen.has(child.digest));
    for (const child of fresh) seen.add(child.digest);
    await Promise.all(fresh.map(takeChild));
   }
   async function takeChild(entry) {
    const child = await readChild(session, access, entry);
    if (child === undefined) blobs.push(entry); else await take(child);
   }
   await take(root);
   const manifests = orderManifests(root.digest, contents).flatMap(digest => found.get(digest) ?? []);
   return {
    manifests,
    root,
    blobs: uniqueByDigest(blobs)
   };
  }
  function artifact_read(access, manifest) {
   return parseManifest(manifest.bytes, manifest.mediaType, (0, registry_repository.FH)(access.repo, manifest.digest));
  }
  async function readChild(session, access, entry) {
   const child = await readManifest(session, access, entry.digest);
   if (child === undefined && isManifest(entry)) {
    throw (0, problem.CC)("IMAGE_INCOMPLETE", {
     image: (0, registry_repository.Kf)(access.repo),
     missing: entry.digest
    });
   }
   if (child !== undefined && child.bytes.length !== entry.size) {
    const actual = `${child.bytes.length} bytes in place of ${entry.size}`;
    throw (0, problem.CC)("IMAGE_DIGEST_MISMATCH", {
     image: (0, registry_repository.FH)(access.repo, entry.digest),
     actual
    });
   }
   return child;
  }
  async function verify(session, access, artifact) {
   const {manifests, blobs} = await readManifests(session, access, await readRoot(session, access, artifact));
   const there = await Promise.all(blobs.map(blob => hasBlob(session, access, blob.digest)));
   const missing = blobs.filter((_, at) => !there[at]).map(blob => blob.digest);
   if (missing.length > 0) {
    throw (0, problem.CC)("IMAGE_INCOMPLETE", {
     image: (0, registry_repository.Kf)(access.repo),
     missing: missing.join(", ")
    });
   }
   const sizes = [ ...manifests.map(one => one.bytes.length), ...blobs.map(one => one.size) ];
   return {
    manifests: manifests.length,
    blobs: blobs.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0)
   };
  }
  async function listReferrers(session, access, subject, children = []) {
   return await listByApi(session, access, subject) ?? await listByTag(session, access, subject, children);
  }
  async function listByTag(session, access, subject, children = [], readTag = readManifest) {
   const fallback = await readTag(session, access, fallbackTag(subject));
   if (fallback === undefined) return [];
   return referrersIn(artifact_read(access, fallback), fallback.digest, subject, children);
  }
  const mostPages = 100;
  const noSuchApi = [ 404, 405, 501 ];
  const doubtful = [ 301, 302, 303, 307, 308, 400, 406 ];
  async function listByApi(session, access, subject) {
   if (session.withoutReferrers.has(access.origin)) return undefined;
   const repository = `${access.origin}/${access.repo.path}`;
   const found = [];
   const pages = openPages(access, `/v2/${access.repo.path}/referrers/${subject}`, mostPages);
   for (let isSecond = false; pages.current !== undefined; ) {
    const {answer, bytes} = await askApi(session, access, pages.current);
    if (answer.status === 200 && withoutParameters(answer.header("content-type") ?? "") === ociIndex) {
     session.withReferrers.add(repository);
     const content = parseManifest(bytes, ociIndex, (0, registry_repository.FH)(access.repo, subject));
     if (content.kind === "index") found.push(...content.children);
     pages.turn(answer);
     continue;
    }
    const said = answer.status === 200 ? "HTTP 200 without a list" : await explain(answer, []);
    if (session.withReferrers.has(repository)) throw refused(access, pages.current, said);
    if (isSecond) {
     if (!noSuchApi.includes(answer.status)) session.note(`${access.repo.host} seems to have no referrers API: it answers ${said}`);
     session.withoutReferrers.add(access.origin);
     return undefined;
    }
    isSecond = true;
   }
   return found;
  }
  function askApi(session, access, to) {
   const expect = [ 200, ...noSuchApi, ...doubtful ];
   const ask = () => session.exchange(access, {
    method: "GET",
    to,
    headers: {
     accept: ociIndex
    },
    expect
   });
   return readDocument(session.clock, ask, {
    limit: 8 << 20,
    host: access.repo.host,
    request: `GET ${to}`
   });
  }
  function refused(access, to, answer) {
   return (0, problem.CC)("REGISTRY_REFUSED", {
    host: access.repo.host,
    request: `GET ${to}`,
    answer
   });
  }
  const tags_mostPages = 1e3;
  async function readTags(session, access) {
   const all = new Set;
   const pages = openPages(access, firstPage(access), tags_mostPages);
   while (pages.current !== undefined) {
    const {tags, answer} = await readTagPage(session, access, pages.current);
    for (const tag of tags) all.add(tag);
    pages.turn(answer);
   }
   return [ ...all ];
  }
  async function readTagPage(session, access, page = firstPage(access)) {
   const ask = () => session.exchange(access, {
    method: "GET",
    to: page,
    expect: [ 200, 404 ]
   });
   const bounds = {
    limit: 32 << 20,
    host: access.repo.host,
    request: `GET ${page}`
   };
   const {answer, bytes} = await readDocument(session.clock, ask, bounds);
   if (answer.status === 404) {
    discard(answer);
    return {
     tags: [],
     hasMore: false,
     answer
    };
   }
   const text = bytes.toString("utf8");
   const hasMore = nextPage(access, answer, page) !== undefined;
   return {
    tags: parseTags(text, access.origin + page),
    hasMore,
    answer
   };
  }
  function firstPage(access) {
   return `/v2/${access.repo.path}/tags/list?n=1000`;
  }
  function parseTags(text, url) {
   try {
    const {tags} = JSON.parse(text);
    return Array.isArray(tags) ? tags.map(String) : [];
   } catch (cause) {
    throw (0, problem.CC)("REGISTRY_NOT_A_REGISTRY", {
     url,
     answer: text.slice(0, 100)
    }, {
     cause
    });
   }
  }
  function openTagNames(session, access) {
   const list = async () => {
    const page = await readTagPage(session, access).catch(() => undefined);
    return page === undefined || page.hasMore ? undefined : new Set(page.tags);
   };
   const tagNames = list();
   return {
    all: () => tagNames,
    async mayHave(tag) {
     return (await tagNames)?.has(tag) ?? true;
    },
    async has(tag) {
     return (await tagNames)?.has(tag) ?? await resolve(session, access, tag) !== undefined;
    }
   };
  }
  async function hasNewReferrers(session, from, to, root) {
   const names = openTagNames(session, from);
   if (await hasNewInLists(session, {
    from,
    to
   }, root, names)) return true;
   return await hasNewTags(session, to, root, names);
  }
  async function hasNewInLists(session, {from, to}, root, names) {
   const {kind, list} = await readSourceReferrers(session, from, root, names);
   if (list.length === 0) return false;
   if (kind === "by API") return !holdsAll(await listReferrers(session, to, root), list);
   if (holdsAll(await listByTag(session, to, root), list)) return false;
   return !holdsAll(await listByApi(session, to, root) ?? [], list);
  }
  async function readSourceReferrers(session, from, root, names) {
   const tag = fallbackTag(root);
   const isListed = (await names.all())?.has(tag) === true;
   const listed = isListed ? await listByTag(session, from, root) : [];
   if (listed.length > 0) return {
    kind: "by tag",
    list: listed
   };
   const byApi = await listByApi(session, from, root);
   if (byApi !== undefined) return {
    kind: "by API",
    list: byApi
   };
   const mayHave = !isListed && await names.mayHave(tag);
   return {
    kind: "by tag",
    list: mayHave ? await listByTag(session, from, root) : []
   };
  }
  async function hasNewTags(session, to, root, names) {
   const tags = legacyTags(root);
   const there = await Promise.all(tags.map(tag => names.has(tag)));
   const missing = tags.filter((_, at) => there[at]);
   if (missing.length === 0) return false;
   const destinationTags = openTagNames(session, to);
   const held = await Promise.all(missing.map(tag => destinationTags.has(tag)));
   return held.includes(false);
  }
  function holdsAll(list, expected) {
   const digests = new Set(list.map(one => one.digest));
   return expected.every(one => digests.has(one.digest));
  }
  const attach_referrers_tries = 4;
  async function attachReferrers(session, access, subject, entries) {
   const listed = await listByApi(session, access, subject);
   if (listed !== undefined && holdsAll(listed, entries)) return;
   for (let attempt = 0; attempt < attach_referrers_tries; attempt += 1) {
    const there = await listByTag(session, access, subject);
    if (holdsAll(there, entries)) return;
    const bytes = formatReferrers(uniqueByDigest([ ...there, ...entries ]));
    const manifest = {
     mediaType: ociIndex,
     digest: digestOf(bytes),
     bytes
    };
    await putManifest(session, access, fallbackTag(subject), manifest);
   }
   const request = `PUT ${(0, registry_repository.FH)(access.repo, fallbackTag(subject))}`;
   const answer = "what others write there replaces it each time";
   throw (0, problem.CC)("REGISTRY_REFUSED", {
    host: access.repo.host,
    request,
    answer
   });
  }
  async function readCopySet(session, access, root, mode) {
   if (mode === "skip") {
    const own = await readManifests(session, access, root);
    return {
     ...own,
     own,
     referrers: new Map,
     cosignTags: []
    };
   }
   const names = openTagNames(session, access);
   const lists = new Map;
   const listOf = manifest => {
    const pending = lists.get(manifest.digest) ?? list(session, access, manifest, names);
    lists.set(manifest.digest, pending);
    return pending;
   };
   const manifests = [];
   const blobs = [];
   const referrers = new Map;
   const seen = new Set;
   async function take({manifests: tree, blobs: needed, root: top}) {
    blobs.push(...needed);
    await listOf(top);
    await Promise.all(tree.map(listOf));
    for (const manifest of tree) {
     if (seen.has(manifest.digest)) continue;
     seen.add(manifest.digest);
     manifests.push(manifest);
     for (const entry of await listOf(manifest)) await attach(manifest.digest, entry.digest);
    }
   }
   async function attach(subject, digest) {
    const referrer = await readListedManifest(session, access, digest);
    if (referrer === undefined) {
     const image = (0, registry_repository.FH)(access.repo, digest);
     session.note(`${image} is not copied: it is listed as attached to ${(0, image_digest.VK)(subject)}, and does not exist`);
     return;
    }
    const entry = describeReferrer(artifact_read(access, referrer), digest, referrer.bytes.length);
    referrers.set(subject, [ ...referrers.get(subject) ?? [], entry ]);
    if (!seen.has(digest)) await take(await readManifests(session, access, referrer));
   }
   const [own] = await Promise.all([ readManifests(session, access, root), listOf(root) ]);
   await take(own);
   const cosignTags = await readCosignTags(session, access, manifests, names);
   for (const {manifest} of cosignTags) {
    if (!seen.has(manifest.digest)) await take(await readManifests(session, access, manifest));
   }
   return {
    root,
    own,
    manifests,
    blobs: uniqueByDigest(blobs),
    referrers,
    cosignTags
   };
  }
  async function list(session, access, manifest, names) {
   const listed = await listByApi(session, access, manifest.digest);
   if (listed !== undefined) return listed;
   if (!await names.mayHave(fallbackTag(manifest.digest))) return [];
   const children = childrenOf(artifact_read(access, manifest)).map(child => child.digest);
   return await listByTag(session, access, manifest.digest, children, await tagReader(names));
  }
  async function tagReader(names) {
   return await names.all() === undefined ? readManifest : readListedManifest;
  }
  async function readCosignTags(session, access, manifests, names) {
   const tags = manifests.flatMap(one => legacyTags(one.digest));
   const found = await Promise.all(tags.map(async tag => {
    if (!await names.mayHave(tag)) return [];
    const readTag = await tagReader(names);
    const manifest = await readTag(session, access, tag);
    return manifest === undefined ? [] : [ {
     tag,
     manifest
    } ];
   }));
   return found.flat();
  }
  async function missingTags(session, access, digest, requests) {
   const there = await Promise.all(requests.map(({tag}) => resolve(session, access, tag)));
   for (const [at, {tag, moving}] of requests.entries()) {
    const found = there[at];
    if (moving || found === undefined || found === digest) continue;
    throw (0, problem.CC)("TAG_TAKEN", {
     image: (0, registry_repository.FH)(access.repo, tag),
     there: found,
     wanted: digest
    });
   }
   return requests.filter((_, at) => there[at] !== digest);
  }
  async function writeTags(session, access, manifest, tags) {
   for (const tag of tags) await putManifest(session, access, tag, manifest);
   const {digest} = manifest;
   await Promise.all([ digest, ...tags ].map(reference => prove(session, access, reference, digest)));
  }
  async function prove(session, access, reference, digest) {
   const found = await resolve(session, access, reference);
   if (found === digest) return;
   const image = (0, registry_repository.FH)(access.repo, reference);
   if (found === undefined) throw (0, problem.CC)("IMAGE_MISSING", {
    image
   });
   throw (0, problem.CC)("IMAGE_TAG_MOVED", {
    image,
    expected: digest,
    actual: found
   });
  }
  async function findPending({session, from, to}, artifact, options) {
   const {digest} = artifact;
   const tags = tagsOf(artifact, options);
   const missing = await missingTags(session, to, digest, tags);
   const tagged = missing.map(({tag}) => tag);
   const isThere = tags.length > 0 ? missing.length < tags.length : await resolve(session, to, digest) !== undefined;
   if (isThere && (options.referrers === "skip" || !await hasNewReferrers(session, from, to, digest))) {
    return {
     kind: "there",
     tagged
    };
   }
   const copySet = await readCopySet(session, from, await readRoot(session, from, artifact), options.referrers);
   return {
    kind: "pending",
    tagged,
    copySet: isThere ? withoutArtifact(copySet) : copySet
   };
  }
  function withoutArtifact(copySet) {
   const there = new Set([ ...copySet.own.manifests, ...copySet.own.blobs ].map(one => one.digest));
   const isNew = one => !there.has(one.digest);
   const {manifests, blobs} = copySet;
   return {
    ...copySet,
    manifests: manifests.filter(isNew),
    blobs: blobs.filter(isNew)
   };
  }
  function tagsOf(artifact, options) {
   const fixed = new Set([ ...artifact.tag === undefined ? [] : [ artifact.tag ], ...options.tags ]);
   return [ ...fixed ].map(tag => ({
    tag,
    moving: false
   }));
  }
  function accessTo(repo, action, also) {
   const scopes = [ {
    path: repo.path,
    actions: action === "push" ? [ "pull", "push" ] : [ "pull" ]
   } ];
   if (also !== undefined) scopes.push({
    path: also.path,
    actions: [ "pull" ]
   });
   return {
    repo,
    action,
    origin: (0, registry_repository.yv)(repo),
    scopes
   };
  }
  async function openCopyPath(session, log, {from, to}) {
   if (!await session.isSameRegistry(from, to)) {
    return {
     session,
     log,
     from: accessTo(from, "pull"),
     to: accessTo(to, "push"),
     isSameRegistry: false
    };
   }
   const both = accessTo(to, "push", from);
   return {
    session,
    log,
    from: {
     ...both,
     repo: from,
     action: "pull"
    },
    to: both,
    isSameRegistry: true
   };
  }
  function openProgress(clock, log, copy) {
   let reportedAt = clock.now();
   let bytes = 0;
   let blobs = 0;
   const report = () => {
    if (clock.now() - reportedAt < 1e4) return;
    reportedAt = clock.now();
    log.info(`${copy.name}: ${blobs} of ${copy.blobs} blobs are there, ${megabytes(bytes)} of at most ${megabytes(copy.bytes)} copied`);
   };
   return {
    moved(more) {
     bytes += more;
     report();
    },
    finished() {
     blobs += 1;
     report();
    }
   };
  }
  function megabytes(bytes) {
   return `${(bytes / 1e6).toFixed(1)} MB`;
  }
  var external_node_events_ = __webpack_require__(78474);
  async function allOrStop(items, work) {
   const stop = new AbortController;
   (0, external_node_events_.setMaxListeners)(0, stop.signal);
   const failures = [];
   await Promise.all(items.map(async item => {
    try {
     await work(item, stop.signal);
    } catch (fault) {
     failures.push(fault);
     stop.abort();
    }
   }));
   if (failures.length > 0) throw failures[0];
  }
  async function copy(session, log, repositories, artifact, options) {
   const copyPath = await openCopyPath(session, log, repositories);
   const pending = await findPending(copyPath, artifact, options);
   const {tagged} = pending;
   if (pending.kind === "there") {
    if (tagged.length > 0) await tagAgain(copyPath, artifact, tagged);
    return {
     ...nothing,
     tagged
    };
   }
   const {copySet} = pending;
   const moved = await copyBlobs(copyPath, copySet);
   await copyManifests(copyPath, copySet, tagged.length > 0);
   await writeTags(session, copyPath.to, copySet.root, tagged);
   const own = new Set(copySet.own.manifests);
   const manifests = copySet.manifests.filter(one => own.has(one)).length;
   return {
    ...moved,
    manifests,
    referrers: copySet.manifests.length - manifests,
    tagged
   };
  }
  const nothing = {
   manifests: 0,
   referrers: 0,
   mounted: 0,
   transferred: 0,
   bytes: 0,
   tagged: []
  };
  async function tagAgain({session, to}, {digest}, tags) {
   const manifest = await readManifest(session, to, digest);
   if (manifest === undefined) throw (0, problem.CC)("IMAGE_MISSING", {
    image: (0, registry_repository.FH)(to.repo, digest)
   });
   await writeTags(session, to, manifest, tags);
  }
  const slowest = 64;
  async function copyBlobs({session, log, from, to, isSameRegistry}, {blobs}) {
   const name = `${(0, registry_repository.Kf)(from.repo)} to ${(0, registry_repository.Kf)(to.repo)}`;
   const bytes = blobs.reduce((sum, blob) => sum + blob.size, 0);
   const progress = openProgress(session.clock, log, {
    name,
    blobs: blobs.length,
    bytes
   });
   const done = {
    mounted: 0,
    transferred: 0,
    bytes: 0
   };
   const moved = count => {
    progress.moved(count);
    session.deadline.extend(count / slowest);
   };
   await allOrStop(blobs, async (blob, signal) => {
    const path = {
     session,
     from,
     to,
     moved,
     signal
    };
    const outcome = await (isSameRegistry ? mount(path, blob) : transferBlob(path, blob));
    if (outcome === "mounted") done.mounted += 1;
    if (outcome === "transferred") {
     done.transferred += 1;
     done.bytes += blob.size;
    }
    progress.finished();
   });
   return done;
  }
  async function copyManifests(copyPath, copySet, isTagged) {
   const {session, to} = copyPath;
   const {root, referrers, cosignTags: legacy} = copySet;
   const ofRoot = referrers.get(root.digest) ?? [];
   const isLast = new Set(ofRoot.map(one => one.digest));
   const pending = copySet.manifests.filter(one => one !== root || !isTagged || ofRoot.length > 0);
   await putAll(copyPath, pending.filter(one => !isLast.has(one.digest)));
   for (const [subject, entries] of referrers) {
    if (subject !== root.digest) await attachReferrers(session, to, subject, entries);
   }
   const rootTags = new Set(legacyTags(root.digest));
   const rootLast = legacy.toSorted((one, other) => Number(rootTags.has(one.tag)) - Number(rootTags.has(other.tag)));
   for (const one of rootLast) await putLegacy(copyPath, one);
   await putAll(copyPath, pending.filter(one => isLast.has(one.digest)));
   if (ofRoot.length > 0) await attachReferrers(session, to, root.digest, ofRoot);
  }
  async function putAll({session, to}, manifests) {
   const ordered = manifests.map(manifest => ({
    manifest,
    digest: manifest.digest,
    content: artifact_read(to, manifest)
   }));
   for (const group of groupByNeed(ordered)) {
    await allOrStop(group, ({manifest, digest}) => putManifest(session, to, digest, manifest));
   }
  }
  async function putLegacy({session, log, to}, {tag, manifest}) {
   const there = await resolve(session, to, tag);
   if (there === undefined) await putManifest(session, to, tag, manifest); else if (there !== manifest.digest) {
    log.info(`${(0, registry_repository.FH)(to.repo, tag)} has other signatures than the source: it stays unchanged`);
   }
  }
  async function estimateCopy(session, log, repositories, artifact, options) {
   const copyPath = await openCopyPath(session, log, repositories);
   const [from, to] = [ toRead(copyPath.from), toRead(copyPath.to) ];
   const pending = await findPending({
    ...copyPath,
    from,
    to
   }, artifact, options);
   const tags = pending.tagged.length;
   if (pending.kind === "there") return {
    manifests: 0,
    blobs: 0,
    bytes: 0,
    requests: tags === 0 ? 0 : 2 + 2 * tags
   };
   const {manifests, blobs} = pending.copySet;
   const missing = [];
   const gone = [];
   await Promise.all(blobs.map(async blob => {
    if (await hasBlob(session, to, blob.digest)) return;
    missing.push(blob);
    if (!await hasBlob(session, from, blob.digest)) gone.push(blob.digest);
   }));
   if (gone.length > 0) {
    throw (0, problem.CC)("IMAGE_INCOMPLETE", {
     image: (0, registry_repository.Kf)(repositories.from),
     missing: gone.sort().join(", ")
    });
   }
   const each = 2 * manifests.length + 2 * tags + 1;
   const content = copyPath.isSameRegistry ? blobs.length : blobs.length + 3 * missing.length;
   const bytes = copyPath.isSameRegistry ? 0 : missing.reduce((sum, blob) => sum + blob.size, 0);
   return {
    manifests: manifests.length,
    blobs: missing.length,
    bytes,
    requests: each + content
   };
  }
  function toRead(access) {
   const scopes = access.scopes.map(({path}) => ({
    path,
    actions: [ "pull" ]
   }));
   return {
    ...access,
    action: "pull",
    scopes
   };
  }
  var external_node_http_ = __webpack_require__(37067);
  var external_node_https_ = __webpack_require__(44708);
  function openWire(env, silence = 6e4, deadline = adapters_deadline.bK) {
   const plain = new external_node_http_.Agent({
    keepAlive: true
   });
   const secure = new external_node_https_.Agent({
    keepAlive: true,
    proxyEnv: env
   });
   return call => new Promise(resolve => {
    const isHttps = call.url.protocol === "https:";
    const streams = typeof call.body === "function";
    const patience = streams ? 5 * silence : silence;
    const request = (isHttps ? external_node_https_ : external_node_http_).request(call.url, {
     method: call.method,
     headers: {
      "user-agent": "trunkline",
      ...call.headers,
      ...lengthOf(call)
     },
     agent: isHttps ? secure : plain,
     ...call.signal === undefined ? {} : {
      signal: call.signal
     }
    });
    const began = Date.now();
    const fail = fault => resolve({
     kind: "fault",
     fault
    });
    let answer;
    const cutOff = () => {
     const fault = answer === undefined ? "it did not answer" : "its answer did not come to an end";
     const waited = {
      whom: call.url.host,
      request: `answer ${call.method} ${call.url.pathname}`,
      waitedMs: Date.now() - began,
      fault
     };
     const over = (0, adapters_deadline.rI)(deadline, waited);
     answer?.destroy(over);
     request.destroy(over);
    };
    if (deadline.signal.aborted) cutOff();
    deadline.signal.addEventListener("abort", cutOff);
    request.once("close", () => deadline.signal.removeEventListener("abort", cutOff));
    const giveUp = () => request.destroy(new Error(`nothing was heard for ${patience / 1e3} s`));
    request.setTimeout(patience, giveUp);
    let timer;
    request.once("finish", () => {
     timer = setTimeout(giveUp, patience);
    });
    request.once("close", () => clearTimeout(timer));
    request.on("error", fail);
    request.on("response", body => {
     clearTimeout(timer);
     answer = body;
     const header = name => {
      const value = body.headers[name];
      return Array.isArray(value) ? value.join(", ") : value;
     };
     resolve({
      kind: "answer",
      answer: {
       status: body.statusCode ?? 0,
       header,
       body,
       patience: silence
      }
     });
    });
    if (typeof call.body === "function") streamBody(call.body(), request); else request.end(call.body);
   });
  }
  function lengthOf(call) {
   if (call.method === "GET" || call.method === "HEAD" || typeof call.body === "function") return {};
   return {
    "content-length": String(call.body?.length ?? 0)
   };
  }
  async function streamBody(pieces, request) {
   let isOver = false;
   let wake = () => {};
   const end = () => {
    isOver = true;
    wake();
   };
   request.once("close", end);
   request.once("response", answer => {
    end();
    answer.once("end", () => request.writableFinished || request.destroy());
   });
   try {
    for await (const piece of pieces) {
     if (isOver) return;
     await new Promise(resolve => {
      wake = resolve;
      request.write(piece, () => resolve());
     });
     if (isOver) return;
    }
    request.end();
   } catch (fault) {
    request.destroy(fault instanceof Error ? fault : new Error(String(fault)));
   }
  }
  async function readLabels(session, access, digest) {
   const content = artifact_read(access, await readThere(session, access, digest));
   if (content.kind === "index") {
    const first = content.children.find(child => child.platform?.os !== "unknown") ?? content.children[0];
    const labels = first === undefined ? {} : await readLabels(session, access, first.digest);
    return {
     ...labels,
     ...content.annotations
    };
   }
   const config = await readBlob(session, access, content.config.digest);
   return {
    ...content.annotations,
    ...labelsIn(config)
   };
  }
  async function readThere(session, access, digest) {
   const manifest = await readManifest(session, access, digest);
   if (manifest !== undefined) return manifest;
   throw (0, problem.CC)("IMAGE_MISSING", {
    image: (0, registry_repository.FH)(access.repo, digest)
   });
  }
  function labelsIn(config) {
   if (config === undefined) return {};
   try {
    const {config: inner} = JSON.parse((new TextDecoder).decode(config));
    return inner?.Labels ?? {};
   } catch {
    return {};
   }
  }
  const sigstore_bundles_most = 50;
  const bundleType = /^application\/vnd\.dev\.sigstore\.bundle[.+]/;
  async function readBundles(session, access, subject) {
   const listed = await listReferrers(session, access, subject);
   const likely = listed.filter(({artifactType = ""}) => artifactType === "" || bundleType.test(artifactType));
   const found = [];
   for (const entry of likely.slice(0, sigstore_bundles_most)) found.push(...await readOne(session, access, entry, subject));
   return found;
  }
  async function readOne(session, access, entry, subject) {
   const unreadable = why => [ {
    kind: "unreadable",
    why
   } ];
   try {
    const manifest = await readManifest(session, access, entry.digest);
    if (manifest === undefined) return unreadable("the registry lists it and does not have it");
    const content = artifact_read(access, manifest);
    if (!bundleType.test(entry.artifactType ?? content.artifactType ?? "")) return [];
    if (content.kind !== "image" || content.subject !== subject) return unreadable("it is attached to something else");
    const [layer] = content.layers;
    if (layer === undefined) return unreadable("it is empty");
    const bytes = await readBlob(session, access, layer.digest);
    if (bytes === undefined) return unreadable("the registry does not have its bundle");
    return [ {
     kind: "bundle",
     bundle: JSON.parse(bytes.toString("utf8"))
    } ];
   } catch (thrown) {
    if (thrown instanceof SyntaxError) return unreadable("it is not JSON");
    if (thrown instanceof problem.AF && own.includes(thrown.code)) return unreadable(thrown.message);
    throw thrown;
   }
  }
  const own = [ "REGISTRY_TOO_LARGE", "IMAGE_DIGEST_MISMATCH", "IMAGE_UNSUPPORTED" ];
  function openRegistries(context) {
   const {env, clock, log, mask, programs, deadline = adapters_deadline.bK} = context;
   const wire = openWire(env, undefined, deadline);
   return {
    open: async access => {
     const credentialFor = openCredentials(access, env, programs, mask);
     return registryOf(openSession({
      wire,
      clock,
      credentialFor,
      log,
      mask,
      deadline
     }), log);
    }
   };
  }
  function registryOf(session, log) {
   return {
    resolve: (repo, reference) => resolve(session, accessTo(repo, "pull"), reference),
    labels: (repo, digest) => readLabels(session, accessTo(repo, "pull"), digest),
    tags: repo => readTags(session, accessTo(repo, "pull")),
    bundles: (repo, digest) => readBundles(session, accessTo(repo, "pull"), digest),
    verify: (repo, artifact) => verify(session, accessTo(repo, "pull"), artifact),
    copy: (from, to, artifact, options) => copy(session, log, {
     from,
     to
    }, artifact, options),
    estimate: (from, to, artifact, options) => estimateCopy(session, log, {
     from,
     to
    }, artifact, options),
    async tag(repo, digest, tag, moving) {
     const access = accessTo(repo, "push");
     if ((await missingTags(session, access, digest, [ {
      tag,
      moving
     } ])).length === 0) return "present";
     const manifest = await readManifest(session, access, digest);
     if (manifest === undefined) throw (0, problem.CC)("IMAGE_MISSING", {
      image: (0, registry_repository.FH)(repo, digest)
     });
     await writeTags(session, access, manifest, [ tag ]);
     return "written";
    }
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
 14360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E3: () => parseRepo,
   FH: () => formatReference,
   Kf: () => formatRepo,
   U9: () => isLoopback,
   gT: () => hubAliases,
   yv: () => originOf
  });
  const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
  const path = new RegExp(`^${component}(?:/${component})*$`);
  const host = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
  function parseRepo(name) {
   const slash = name.indexOf("/");
   const first = slash < 0 ? "" : name.slice(0, slash);
   const hasHost = first === "localhost" || /[.:]/.test(first);
   const rest = hasHost ? name.slice(slash + 1) : name;
   if (!path.test(rest) || rest.length > 255) return undefined;
   if (!hasHost) return {
    host: "docker.io",
    path: slash < 0 ? `library/${rest}` : rest
   };
   if (!host.test(first)) return undefined;
   if (!hubAliases.includes(first.toLowerCase())) return {
    host: first.toLowerCase(),
    path: rest
   };
   return {
    host: "docker.io",
    path: rest.includes("/") ? rest : `library/${rest}`
   };
  }
  function formatRepo(repo) {
   return `${repo.host}/${repo.path}`;
  }
  function formatReference(repo, reference) {
   return `${formatRepo(repo)}${reference.includes(":") ? "@" : ":"}${reference}`;
  }
  const hubAliases = [ "docker.io", "index.docker.io", "registry-1.docker.io" ];
  function originOf(repo) {
   if (repo.host === "docker.io") return "https://registry-1.docker.io";
   return `${isLoopback(new URL(`http://${repo.host}`).hostname) ? "http" : "https"}://${repo.host}`;
  }
  function isLoopback(hostname) {
   return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  }
 }),
 39835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sm: () => recoverSync,
   lj: () => recover,
   nZ: () => warningsOf,
   x1: () => recoverFrom
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  async function recover(work, onProblems) {
   try {
    return await work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  async function recoverFrom(codes, work, onProblem) {
   try {
    return await work();
   } catch (thrown) {
    if (thrown instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.AF && codes.includes(thrown.code)) return onProblem(thrown);
    throw thrown;
   }
  }
  function recoverSync(work, onProblems) {
   try {
    return work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  function orThrow(thrown) {
   const found = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__._n)(thrown);
   if (found === undefined) throw thrown;
   return found;
  }
  function warningsOf(problems, title) {
   return problems.map(({code, message, hint}) => ({
    level: "warning",
    title: `${title} (${code})`,
    message: `${message} ${hint}`
   }));
  }
 }),
 34944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => fullJitterMs,
   j: () => backoffMs
  });
  function backoffMs(attempt, attemptMs, random) {
   const mostMs = Math.min(6e4, Math.max(2e4, 4 * attemptMs));
   return fullJitterMs(attempt, random, {
    firstMs: Math.max(200, attemptMs),
    mostMs
   });
  }
  function fullJitterMs(attempt, random, {firstMs, mostMs}) {
   return random * Math.min(mostMs, firstMs * 2 ** attempt);
  }
 }),
 33573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => parseRetryAfter
  });
  function parseRetryAfter(header, now) {
   if (header === undefined) return undefined;
   if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1e3;
   const date = Date.parse(header);
   return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
  }
 })
};
