export const id = 7788;

export const ids = [ 7788 ];

export const modules = {
 17788: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   promote: () => promote
  });
  var input = __webpack_require__(19563);
  var define_action = __webpack_require__(34045);
  var delivery_outputs = __webpack_require__(36494);
  var result = __webpack_require__(12370);
  var catalogue = __webpack_require__(70835);
  var deployment_record = __webpack_require__(90553);
  var delivery_inputs = __webpack_require__(18151);
  const promoteInputs = {
   ...result.j,
   service: (0, input.Mn)(),
   from: (0, input.Qq)(),
   to: (0, input.Qq)(),
   "overlay-from": (0, input.Qq)(),
   "overlay-to": (0, input.Qq)(),
   name: (0, input.Qq)(),
   version: (0, input.Qq)(),
   image: (0, input.Qq)(),
   reason: (0, input.Qq)(),
   "to-registry": (0, input.Qq)(),
   tags: (0, input.Mn)(),
   referrers: (0, input.yL)([ "copy", "skip" ], "copy"),
   "lift-hold": (0, input.Jt)(false),
   "on-blocked": (0, input.yL)([ "fail", "skip" ], "fail"),
   ...delivery_inputs.Uh,
   "registry-username": (0, input.Qq)(),
   "registry-password": (0, input.rJ)(),
   deployment: (0, input.yL)(deployment_record.E0, "false"),
   attestations: (0, input.yL)(catalogue.Bt, "off"),
   "provenance-repository": (0, input.Qq)(),
   "provenance-workflow": (0, input.Qq)(),
   "trusted-root": (0, input.Qq)(),
   attest: (0, input.Jt)(false),
   "signing-config": (0, input.Qq)(),
   comment: (0, input.Jt)(false),
   "dry-run": (0, input.Jt)(false)
  };
  var selection = __webpack_require__(39616);
  const promote = (0, define_action.Q)({
   name: "promote",
   inputs: promoteInputs,
   outputs: [ ...delivery_outputs.ZQ, "promotions" ],
   outcomes: [ "promoted", "proposed", "unchanged", "blocked", "superseded", "planned" ],
   async run(inputs, world) {
    const byPath = (0, selection.vw)(inputs);
    if (inputs.liftHold) (0, input.f_)("reason", inputs.reason, "Say why the hold is lifted.");
    const {runPromote} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7163), __webpack_require__.e(8712), __webpack_require__.e(9649), __webpack_require__.e(1825), __webpack_require__.e(1114), __webpack_require__.e(9086), __webpack_require__.e(6607), __webpack_require__.e(1420) ]).then(__webpack_require__.bind(__webpack_require__, 81420));
    return runPromote(byPath, inputs, world);
   }
  });
 }),
 39616: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T2: () => selectArtifact,
   XM: () => completeImage,
   lF: () => isVersion,
   vw: () => isByPath
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19563);
  var _core_image_image_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78579);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function isByPath(request) {
   const byPath = request.overlayFrom !== "" || request.overlayTo !== "" || request.name !== "";
   const byName = request.service.length > 0 || request.from !== "" || request.to !== "";
   if (byPath && byName) {
    const inputs = "`service`, `from`, `to` and `overlay-from`, `overlay-to`, `name`";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUTS_CLASH", {
     inputs,
     remedy: "Name services and environments, or two overlays."
    });
   }
   if (request.image !== "" && (byPath || request.service.length > 1 || request.service.includes("*"))) {
    const remedy = "A hotfix is one image of one service: give `service` one name.";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUTS_CLASH", {
     inputs: "`image` and several services, or overlays by path,",
     remedy
    });
   }
   if (byPath) {
    (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.f_)("overlay-from", request.overlayFrom, "It is the overlay to take the image from.");
    (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.f_)("overlay-to", request.overlayTo, "It is the overlay to put the image into.");
   } else {
    (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.f_)("to", request.to, "It is the environment to promote to.");
    (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.f_)("service", request.service.join(""), "Name the services to promote, or * for all.");
   }
   return byPath;
  }
  function selectArtifact(given) {
   const {version, image, reason} = given;
   if (version !== "" && image !== "") {
    const remedy = "`version` is one that `from` has had; `image` is one that it never had.";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUTS_CLASH", {
     inputs: "`version` and `image`",
     remedy
    });
   }
   if (version !== "") return {
    kind: "version",
    version
   };
   if (image === "") return {
    kind: "present"
   };
   if (reason === "") throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("PROMOTE_REASON_MISSING", {
    to: given.to
   });
   return {
    kind: "hotfix",
    image,
    reason
   };
  }
  function completeImage(given, repository) {
   return (0, _core_image_image_js__WEBPACK_IMPORTED_MODULE_2__.zZ)(/^[:@]/.test(given) ? `${repository}${given}` : given);
  }
  function isVersion(image, version) {
   if (image.tag === version) return true;
   const digits = /^(?:sha256:)?([0-9a-f]{7,64})$/.exec(version)?.[1];
   return digits !== undefined && image.digest?.startsWith(`sha256:${digits}`) === true;
  }
 }),
 70835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bt: () => attestationModes,
   Lt: () => declaredDifferences,
   lL: () => toggleFormats,
   uU: () => ecosystems,
   xz: () => toggleAliases
  });
  const toggleFormats = [ "trunkline", "flagd", "openfeature", "gitlab" ];
  const toggleAliases = [ "camel", "upper-snake", "snake", "pascal" ];
  const ecosystems = [ "npm", "go", "cargo", "maven", "dotnet", "python", "docker", "kustomize" ];
  const declaredDifferences = [ "replicas", "namespace", "hosts", "resources" ];
  const attestationModes = [ "off", "warn", "require" ];
 }),
 52813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   cS: () => deployableServices,
   eu: () => servicePlaces,
   fD: () => serviceNamed,
   mQ: () => gitopsOf,
   nZ: () => pinOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function serviceNamed(catalogue, given) {
   const found = catalogue.services.get(given);
   if (found) return found;
   const names = [ ...catalogue.services.keys() ];
   const at = {
    file: catalogue.file
   };
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("SERVICE_UNKNOWN", {
    given,
    advice: adviceOn(given, names, "services")
   }, {
    at
   });
  }
  function environmentNamed(catalogue, given) {
   const found = catalogue.environments.get(given);
   if (found) return found;
   const names = [ ...catalogue.environments.keys() ];
   const at = {
    file: catalogue.file
   };
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("ENVIRONMENT_UNKNOWN", {
    given,
    advice: adviceOn(given, names, "environments")
   }, {
    at
   });
  }
  function deployableServices({services, environments}) {
   const follows = [ ...environments.values() ].some(({tracks}) => tracks === "revision");
   return [ ...services.values() ].filter(({image}) => follows || image !== undefined);
  }
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === undefined) return `It has none at all: add it under \`${section}\`.`;
   return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
  }
  function servicePlaces(catalogue, service, environment) {
   const format = formatOf(service, environment);
   const template = overlayTemplate(catalogue, service, environment);
   const placeIn = cluster => ({
    cluster,
    overlay: template.replaceAll("{cluster}", cluster),
    format
   });
   const [first = "", ...others] = environment.clusters;
   return [ placeIn(first), ...others.map(placeIn) ];
  }
  function overlayOf(catalogue, service, environment) {
   return servicePlaces(catalogue, service, environment)[0].overlay;
  }
  function overlayTemplate(catalogue, service, environment) {
   const own = service.environments.get(environment.name)?.overlay;
   const template = own ?? environment.overlay ?? catalogue.gitops.overlay;
   if (template === undefined) {
    const slots = {
     service: service.name,
     environment: environment.name
    };
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("OVERLAY_UNDECLARED", slots, {
     at: {
      file: catalogue.file
     }
    });
   }
   return filled(template, service, environment);
  }
  function formatOf(service, environment) {
   const own = service.environments.get(environment.name);
   const {format} = environment;
   const key = own?.key ?? (own?.format === undefined ? format.key : "");
   const fill = one => filled(one, service, environment);
   return {
    name: format.name === "revision" ? "revision" : own?.format ?? format.name,
    key: typeof key === "string" ? fill(key) : key.map(fill),
    pin: pinOf(service, environment),
    subject: {
     service: service.name,
     environment: environment.name,
     repository: service.image ?? ""
    }
   };
  }
  function pinOf(service, environment) {
   return service?.environments.get(environment.name)?.pin ?? environment.format.pin ?? "any";
  }
  function gitopsOf({gitops}, environment, service) {
   const own = environment && service?.environments.get(environment.name);
   const repository = own?.repository ?? environment?.repository ?? gitops.repository;
   const inherited = repository === gitops.repository ? gitops.branch : undefined;
   const ofEnvironment = own?.repository === undefined ? environment?.branch : undefined;
   return {
    repository,
    branch: own?.branch ?? ofEnvironment ?? inherited
   };
  }
  function filled(template, service, environment) {
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
  }
 }),
 52261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
 }),
 53724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => faultInShortRef,
   X: () => faultInRef
  });
  function faultInRef(name) {
   if (!name.startsWith("refs/")) return "a full name begins with refs/";
   if (/[\0-\x20\x7f~^:?*[\\]/.test(name)) return "no space, control character or any of ~ ^ : ? * [ \\";
   if (name.includes("..")) return "no two dots in a row";
   if (name.includes("@{")) return "no @{";
   if (name.endsWith(".")) return "no dot at the end";
   const parts = name.split("/");
   if (parts.includes("")) return "no empty part";
   if (parts.some(part => part.startsWith("."))) return "no part begins with a dot";
   if (parts.some(part => part.endsWith(".lock"))) return "no part ends with .lock";
   if (parts.length < 3) return "a full name has at least three parts";
   return undefined;
  }
  function faultInShortRef(name) {
   if (name.startsWith("-")) return "no dash at the beginning";
   if (name === "@") return "not @ alone, which means HEAD";
   return faultInRef(`refs/heads/${name}`);
  }
 }),
 80901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return undefined;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
    return {
     url: `${serverUrl}/${text}`,
     repository: text.replace(/\.git$/, ""),
     token: ""
    };
   }
   if (text.startsWith("/")) return {
    url: text,
    repository: undefined,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: undefined,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: repositoryOnServer(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return undefined;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return undefined;
   if (url.protocol !== "ssh:") url.username = "";
   url.password = "";
   return {
    url: url.href,
    repository: fromUrl(url, serverUrl),
    token: ""
   };
  }
  function withToken(remote, token) {
   return {
    ...remote,
    token
   };
  }
  function isAtHome(remote, serverUrl) {
   if (!URL.canParse(remote.url)) return false;
   const {origin, hostname} = new URL(remote.url);
   return origin === new URL(serverUrl).origin || [ "localhost", "127.0.0.1", "[::1]" ].includes(hostname);
  }
  function isSameRepository(one, other) {
   return identityOf(one) === identityOf(other);
  }
  function identityOf({url, repository}) {
   if (repository !== undefined) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
  }
  function fromUrl(url, serverUrl) {
   const server = new URL(serverUrl);
   if (url.protocol === "ssh:") return repositoryOnServer(url.hostname, url.pathname, serverUrl);
   const base = `${server.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== server.origin || !url.pathname.startsWith(base)) return undefined;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function repositoryOnServer(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== undefined ? ownerAndName(path) : undefined;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
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
 78579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bs: () => checkTag,
   H2: () => checkDigest,
   S_: () => lastPart,
   dz: () => isTag,
   n_: () => checkRepository,
   s5: () => splitImage,
   vy: () => formatImage,
   zZ: () => parseImage
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86244);
  function splitImage(text) {
   const from = text.indexOf("/") + 1;
   const at = text.indexOf("@", from);
   const name = at < 0 ? text : text.slice(0, at);
   const colon = name.indexOf(":", from);
   return {
    repository: colon < 0 ? name : name.slice(0, colon),
    tag: colon < 0 ? undefined : name.slice(colon + 1),
    digest: at < 0 ? undefined : text.slice(at + 1)
   };
  }
  function parseImage(text) {
   const {repository, tag, digest} = splitImage(text);
   return {
    repository: checkRepository(repository, text),
    tag: tag === undefined ? undefined : checkTag(tag, text),
    digest: digest === undefined ? undefined : checkDigest(digest, text)
   };
  }
  function formatImage({repository, tag, digest}) {
   return `${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
  }
  function lastPart(repository) {
   return repository.slice(repository.lastIndexOf("/") + 1);
  }
  function isTag(text) {
   return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
  }
  const label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
  const hostBefore = new RegExp(`^(?:${label}(?:\\.${label})*\\.?|(\\[[0-9a-fA-F:]+\\]))(?::\\d+)?/`);
  function isRepository(text) {
   if (text.length > 400) return false;
   const [host = "", address] = hostBefore.exec(text) ?? [];
   if (address !== undefined && !URL.canParse(`http://${address}/`)) return false;
   const path = /[.:[]|^localhost\//.test(host) || /[A-Z]/.test(host) ? text.slice(host.length) : text;
   const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
   return new RegExp(`^${component}(/${component})*$`).test(path);
  }
  function checkTag(tag, given) {
   if (isTag(tag)) return tag;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "tag",
    value: tag,
    grammar: tagGrammar
   });
  }
  function checkDigest(text, given) {
   const digest = (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.m)(text);
   if (digest !== undefined) return digest;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "digest",
    value: text,
    grammar: digestGrammar
   });
  }
  function checkRepository(text, given) {
   if (isRepository(text)) return text;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "repository",
    value: text,
    grammar: repositoryGrammar
   });
  }
  const tagGrammar = "A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and does not start with `.` or `-`.";
  const digestGrammar = "A digest is `sha256:` and 64 hex digits, or `sha512:` and 128, in lower case.";
  const repositoryGrammar = "A repository looks like `ghcr.io/acme/orders`, in lower case.";
 }),
 90553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E0: () => deploymentModes,
   HN: () => planDeployment,
   WG: () => payloadMark
  });
  const deploymentModes = [ "false", "true", "success" ];
  const payloadMark = "trunkline";
  const waiting = [ "queued", "pending" ];
  const settled = [ "success", "failure", "error", "inactive" ];
  function planDeployment(state, there, mode) {
   const {kind, commit, since} = state;
   const mine = there.find(one => one.commit === commit && isOurs(one));
   const goal = kind === "proposed" ? "queued" : mode === "success" ? "success" : "in_progress";
   const others = there.some(one => one !== mine && (one.commit === commit || isOurs(one)) && one.created >= since && !waiting.includes(one.state));
   if (kind === "present" && mine === undefined && others) return {
    update: undefined,
    inactive: []
   };
   const done = mine !== undefined && (mine.state === goal || settled.includes(mine.state));
   const replaced = [ ...waiting, ...goal === "queued" ? [] : [ "in_progress" ], ...goal === "success" ? [ "success" ] : [] ];
   const older = there.filter(one => one !== mine && isOurs(one) && one.created <= (mine?.created ?? Number.POSITIVE_INFINITY));
   return {
    update: done ? undefined : {
     id: mine?.id,
     state: goal
    },
    inactive: older.filter(({state}) => replaced.includes(state)).map(({id}) => id)
   };
  }
  function isOurs({payload}) {
   return payload.includes(payloadMark);
  }
 }),
 34045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 }),
 18151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
  var _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52813);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52261);
  var _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53724);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  const ways = (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "push", "pull-request" ], "push");
  const deliveryInputs = {
   repository: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   branch: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   "gitops-token": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
   delivery: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(ways.parse),
   transport: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "auto", "git", "api" ], "auto"),
   message: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   author: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(parseAuthor),
   deadline: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.p0)("5m"),
   labels: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   reviewers: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   "auto-merge": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false)
  };
  async function deliveryTarget(inputs, world, delivered = {}) {
   const {environments = [], catalogue} = delivered;
   const places = [ ...delivered.places ?? [ ...environments ].map(environment => ({
    environment,
    service: ""
   })) ];
   const where = declaredFor(catalogue, places);
   const declared = where.repository;
   const remote = await gitopsRemote(inputs.repository || declared, inputs, world);
   const branch = inputs.branch || where.branch;
   if (inputs.branch === "" && branch !== "" && inputs.repository !== "" && declared !== "") {
    const other = await gitopsRemote(declared, inputs, world);
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) {
     throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
      given: inputs.repository,
      declared,
      branch
     });
    }
   }
   const proposed = places.some(({environment}) => catalogue?.environments.get(environment)?.delivery === "pull-request");
   return {
    remote,
    branch: checkBranch(branch),
    delivery: inputs.delivery ?? (proposed ? "pull-request" : "push"),
    transport: inputs.transport,
    author: inputs.author ?? _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__.K,
    deadlineMs: inputs.deadline,
    pullRequest: {
     labels: inputs.labels,
     reviewers: inputs.reviewers,
     autoMerge: inputs.autoMerge
    }
   };
  }
  function declaredFor(catalogue, places) {
   const {repository = "", branch = ""} = catalogue?.gitops ?? {};
   if (catalogue === undefined || places.length === 0) return {
    repository,
    branch
   };
   const found = places.map(({service, environment}) => (0, _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_4__.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)));
   const repositories = [ ...new Set(found.map(one => one.repository ?? "")) ];
   const branches = [ ...new Set(found.map(one => one.branch ?? "")) ];
   const environments = [ ...new Set(places.map(one => one.environment)) ].join(", ");
   if (repositories.length > 1) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_REPOSITORIES_DIFFER", {
     environments,
     repositories: repositories.map(one => one || "this repository").join(", ")
    });
   }
   if (branches.length > 1) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
     environments,
     branches: branches.map(one => one || "the default branch").join(", ")
    });
   }
   return {
    repository: repositories[0] ?? "",
    branch: branches[0] ?? ""
   };
  }
  async function gitopsRemote(given, tokens, {run, git}) {
   const text = given || (await git.checkout(run.directory))?.origin || run.repository;
   if (text === "") {
    const expected = "Say which GitOps repository to write to: owner/name, a URL or a path.";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_MISSING", {
     input: "repository",
     expected
    });
   }
   const remote = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M8)(text, run);
   if (remote === undefined) {
    const expected = "Write owner/name, an https, ssh or file URL, or a path.";
    const fault = "it names no Git repository";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
     input: "repository",
     given: text,
     fault,
     expected
    });
   }
   const home = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.NX)(remote, run.serverUrl);
   return (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ub)(remote, tokens.gitopsToken || (home ? tokens.githubToken : ""));
  }
  function checkBranch(branch) {
   const given = branch.replace(/^refs\/heads\//, "");
   if (given === "" || (0, _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__.H)(given) === undefined) return given;
   const expected = "Write the short name of a branch, such as main.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input: "branch",
    given,
    fault: "no branch can have that name",
    expected
   });
  }
  function parseAuthor(given, input) {
   const [, name, email] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+)>$/u.exec(given) ?? [];
   if (name !== undefined && email !== undefined) return {
    name,
    email
   };
   const expected = "Write `Name <mail@example.com>`.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a name and a mail address",
    expected
   });
  }
 }),
 36494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BI: () => undoCommands,
   Ks: () => describeDelivery,
   ZQ: () => deliveryOutputs,
   pR: () => deliveryValues,
   sq: () => deliveryNotices
  });
  var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60577);
  const deliveryOutputs = [ "commit", "branch", "pull-request", "pull-request-url", "attempts", "edits" ];
  function deliveryValues(receipt) {
   const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
   return {
    commit: receipt.kind === "untouched" ? "" : receipt.commit,
    branch: receipt.branch,
    "pull-request": pull === undefined ? "" : String(pull.number),
    "pull-request-url": pull?.url ?? "",
    attempts: String(receipt.attempts),
    edits: receipt.plan.edits.map(({file, name, from, to}) => ({
     file,
     name,
     from: valueJson(from),
     to: valueJson(to)
    }))
   };
  }
  function describeDelivery(receipt, page) {
   if (receipt.kind === "untouched") return [];
   const {commit, branch, attempts} = receipt;
   const shown = (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(commit), page === "" ? "" : `${page}/commit/${commit}`);
   const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
   return [ `Commit ${shown} on ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.aY)(branch)}${attempts > 1 ? `, attempt ${attempts}` : ""}.\n`, ...pull === undefined ? [] : [ `Pull request ${(0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.nf)(`#${pull.number}`, pull.url)}.\n` ] ];
  }
  function undoCommands(commit, branch) {
   return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__.DV)(`git revert --no-edit ${commit}\ngit push origin HEAD:${branch}`, "sh");
  }
  function deliveryNotices({remarks = []}) {
   return remarks.map(({level, text}) => ({
    level,
    title: "Delivery",
    message: text
   }));
  }
  function valueJson({newName, newTag, digest}) {
   return {
    newName: newName ?? null,
    newTag: newTag ?? null,
    digest: digest ?? null
   };
  }
 })
};
