export const id = 8961;

export const ids = [ 8961 ];

export const modules = {
 37648: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 }),
 16353: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) {
    return version;
   }
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) {
     return null;
    }
    throw er;
   }
  };
  module.exports = parse;
 }),
 68961: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   setImage: () => setImage
  });
  var input = __webpack_require__(19563);
  var define_action = __webpack_require__(34045);
  var delivery_outputs = __webpack_require__(36494);
  var result = __webpack_require__(12370);
  var oid = __webpack_require__(85099);
  var problem = __webpack_require__(5763);
  var delivery_inputs = __webpack_require__(18151);
  var judge_order = __webpack_require__(8175);
  var nearest_word = __webpack_require__(2327);
  const shapes = {
   service: [ "service", "environment", "image" ],
   overlay: [ "overlay", "image" ]
  };
  function readUpdateRows(value, input) {
   const expected = 'It takes a JSON array of {"service", "environment", "image"} or {"overlay", "image"} objects.';
   const invalid = (fault, given) => (0, problem.CC)("INPUT_INVALID", {
    input,
    given: JSON.stringify(given),
    fault,
    expected
   });
   if (!Array.isArray(value)) throw invalid("it is not an array", value);
   if (value.length === 0) throw invalid("it is empty", value);
   const faults = [];
   const rows = value.flatMap((item, index) => {
    const {row, fault} = readRow(item);
    if (row !== undefined) return [ row ];
    faults.push(invalid(`element ${index + 1} ${fault}`, item));
    return [];
   });
   if (faults.length > 0) throw new problem.Zw(faults);
   return rows;
  }
  function readRow(item) {
   if (typeof item !== "object" || item === null || Array.isArray(item)) return {
    fault: "is no object"
   };
   const given = item;
   const kind = "overlay" in given ? "overlay" : "service";
   const keys = shapes[kind];
   const unknown = Object.keys(given).find(key => !keys.includes(key));
   if (unknown !== undefined) {
    return {
     fault: `has no \`${unknown}\` (did you mean \`${(0, nearest_word.p)(unknown, keys) ?? ""}\`?)`
    };
   }
   const missing = keys.find(key => typeof given[key] !== "string" || given[key] === "");
   if (kind === "service" && missing === "image" && given.image === undefined) {
    return {
     row: {
      kind,
      ...given,
      image: ""
     }
    };
   }
   if (missing !== undefined) return {
    fault: `needs \`${missing}\` as text`
   };
   return {
    row: {
     kind,
     ...given
    }
   };
  }
  function readRows(given) {
   const {overlay, images, service, environment, image, updates, updatesFrom} = given;
   const byOverlay = overlay.length > 0 || images.length > 0;
   const byFiles = updatesFrom.length > 0;
   const byService = service !== "" || image !== "" || environment !== "" && !byFiles;
   const ways = [ byOverlay, byService, updates !== undefined, byFiles ].filter(Boolean).length;
   if (ways > 1) {
    const remedy = "Use one of: overlay with images; service with environment and image; updates; updates-from with environment.";
    throw (0, problem.CC)("INPUTS_CLASH", {
     inputs: "overlay/images, service/environment/image, updates and updates-from",
     remedy
    });
   }
   if (updates !== undefined) return updates;
   if (byFiles) {
    (0, input.f_)("environment", environment, "The files say what was built; this says where to set it.");
    return "from-files";
   }
   if (byService) {
    const together = "service and environment go together, with the image to set.";
    (0, input.f_)("service", service, together);
    (0, input.f_)("environment", environment, together);
    return [ {
     kind: "service",
     service,
     environment,
     image
    } ];
   }
   const expected = "Say what to set: overlay and images, or service, environment and image, or updates, or updates-from.";
   (0, input.f_)("overlay", overlay[0], expected);
   (0, input.f_)("images", images[0], "One line for each image, as for `kustomize edit set image`.");
   return overlay.flatMap(one => images.map(argument => ({
    kind: "overlay",
    overlay: one,
    image: argument
   })));
  }
  const setImageInputs = {
   ...result.j,
   overlay: (0, input.Mn)(),
   images: (0, input.Mn)(),
   service: (0, input.Qq)(),
   environment: (0, input.Qq)(),
   image: (0, input.Qq)(),
   updates: (0, input.Pq)(readUpdateRows),
   "updates-from": (0, input.Mn)(),
   ...delivery_inputs.Uh,
   expect: (0, input.Qq)(),
   reason: (0, input.Qq)(),
   "lift-hold": (0, input.Jt)(false),
   "on-blocked": (0, input.yL)([ "fail", "skip" ], "fail"),
   strict: (0, input.yL)([ "auto", "true", "false" ], "auto"),
   "source-commit": (0, input.lq)(parseCommit),
   order: (0, input.yL)(judge_order.hS, "auto"),
   pin: (0, input.Jt)(false),
   "registry-username": (0, input.Qq)(),
   "registry-password": (0, input.rJ)(),
   "dry-run": (0, input.Jt)(false)
  };
  function parseCommit(given, input) {
   const commit = (0, oid.Se)(given);
   if (commit !== undefined) return commit;
   const expected = "Write the full SHA of the commit that the image was built from.";
   throw (0, problem.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a commit",
    expected
   });
  }
  const setImage = (0, define_action.Q)({
   name: "set-image",
   inputs: setImageInputs,
   outputs: delivery_outputs.ZQ,
   outcomes: [ "changed", "unchanged", "proposed", "blocked", "superseded", "planned" ],
   async run(inputs, world) {
    const rows = readRows(inputs);
    if (inputs.liftHold) (0, input.f_)("reason", inputs.reason, "Say why the hold is lifted.");
    const {runSetImage} = await Promise.all([ __webpack_require__.e(3132), __webpack_require__.e(4598) ]).then(__webpack_require__.bind(__webpack_require__, 44598));
    return runSetImage(rows, inputs, world);
   }
  });
 }),
 8175: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   hS: () => orderPolicies,
   wL: () => judgeOrder
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function judgeOrder(order, mine, theirs, ancestry) {
   if (order === "none") return {
    kind: "current"
   };
   if (order === "semver") return byVersion(mine, theirs);
   if (order === "run") return byRun(mine, theirs);
   if (ancestry === "unseen") {
    const standing = byRun(mine, theirs);
    return standing.kind === "unknown" ? byTime(mine, theirs) : standing;
   }
   if (ancestry === "same") {
    const ordering = byRun(mine, theirs);
    return ordering.kind === "older" ? ordering : {
     kind: "current"
    };
   }
   if (ancestry !== "older") return {
    kind: "current"
   };
   const [ours, there] = [ mine, theirs ].map(({sourceCommit}) => sourceCommit === undefined ? "?" : (0, 
   _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.h0)(sourceCommit));
   return {
    kind: "older",
    because: `it was set from commit ${there}, which comes after ${ours}`
   };
  }
  const mostAhead = 1e4;
  function byRun({run: mine}, {run: theirs}) {
   if (mine === undefined || theirs === undefined || family(mine) !== family(theirs)) return {
    kind: "unknown"
   };
   if (!Number.isSafeInteger(theirs.number) || theirs.number > mine.number + mostAhead) return {
    kind: "unknown"
   };
   if (mine.number >= theirs.number) return {
    kind: "current"
   };
   const {workflow, number} = theirs;
   return {
    kind: "older",
    because: `it was set by run ${number} of ${workflow}, and this is run ${mine.number}`
   };
  }
  function byTime({sourceTime: mine}, {sourceTime: theirs}) {
   if (mine === undefined || theirs === undefined) return {
    kind: "unknown"
   };
   if (mine >= theirs) return {
    kind: "current"
   };
   const [ours, there] = [ mine, theirs ].map(time => new Date(time).toISOString());
   return {
    kind: "older",
    because: `it was set from a commit of ${there}, and this one is of ${ours}`
   };
  }
  function family({url, workflow}) {
   return `${url.replace(/\/actions\/runs\/\d+$/, "")} ${workflow}`;
  }
  function byVersion(mine, theirs) {
   const [ours, there] = [ versionInImageTag(mine.tag), versionInImageTag(theirs.tag) ];
   if (ours === undefined || there === undefined) return {
    kind: "unknown"
   };
   if ((0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(ours, there) >= 0) return {
    kind: "current"
   };
   return {
    kind: "older",
    because: `it is version ${(0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(there)}, and this is ${(0, 
    _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(ours)}`
   };
  }
  function versionInImageTag(tag) {
   const found = /(?:^|[^0-9.])(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag ?? "")?.[1];
   return found === undefined ? undefined : (0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(found);
  }
  const orderPolicies = [ "auto", "source", "run", "semver", "none" ];
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
 85099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Se: () => parseOid,
   be: () => isZero,
   h0: () => short
  });
  function parseOid(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
  }
  function isZero(oid) {
   return /^0+$/.test(oid);
  }
  function short(oid) {
   return oid.slice(0, 7);
  }
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
 4179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BR: () => highest,
   I8: () => core,
   MQ: () => isStable,
   Zy: () => compareVersions,
   mz: () => stable,
   ot: () => parseVersion,
   p: () => isSameVersion,
   qh: () => formatVersion
  });
  var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37648);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
  function parseVersion(text) {
   if (!/^\d\S*$/.test(text)) return undefined;
   const found = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
   if (found === null || found.raw !== text) return undefined;
   const {major, minor, patch, prerelease, build} = found;
   return {
    major,
    minor,
    patch,
    prerelease,
    build
   };
  }
  function stable(major, minor, patch) {
   return {
    major,
    minor,
    patch,
    prerelease: [],
    build: []
   };
  }
  function isStable(version) {
   return version.prerelease.length === 0;
  }
  function core(version) {
   return stable(version.major, version.minor, version.patch);
  }
  function formatVersion({major, minor, patch, prerelease, build}) {
   const pre = prerelease.length === 0 ? "" : `-${prerelease.join(".")}`;
   const plus = build.length === 0 ? "" : `+${build.join(".")}`;
   return `${major}.${minor}.${patch}${pre}${plus}`;
  }
  function compareVersions(one, other) {
   return one.major - other.major || one.minor - other.minor || one.patch - other.patch || (isStable(one) && isStable(other) && one.build.length + other.build.length === 0 ? 0 : semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__(formatVersion(one), formatVersion(other)));
  }
  function isSameVersion(one, other) {
   return formatVersion({
    ...one,
    build: []
   }) === formatVersion({
    ...other,
    build: []
   });
  }
  function highest(versions) {
   return [ ...versions ].sort(compareVersions).at(-1);
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
