export const id = 7272;

export const ids = [ 7272 ];

export const modules = {
 14360: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   if (!path.test(rest) || rest.length > 255) return;
   if (!hasHost) return {
    host: "docker.io",
    path: slash < 0 ? `library/${rest}` : rest
   };
   if (!host.test(first)) return;
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
 },
 26998: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O1: () => isSamePlace,
   WU: () => targetRepository,
   q3: () => registryRepository
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97323);
  var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14360);
  function registryRepository(repository) {
   const repo = (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.E3)(repository);
   if (repo === void 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("IMAGE_NAME_INVALID", {
    name: repository
   });
   return repo;
  }
  function targetRepository(registry, repository, own) {
   const base = registry.replace(/\/+$/, "");
   if (repository.startsWith(`${base}/`)) return repository;
   const {path} = registryRepository(repository);
   const home = own === "" ? path : registryRepository(own).path;
   const moved = `${base}/${path === home || path.endsWith(`/${home}`) ? home : path}`;
   registryRepository(moved);
   return moved;
  }
  function isSamePlace(one, other) {
   return (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(one) === (0, 
   _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(other);
  }
 },
 45700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => imageAbsent,
   readDeployed: () => readDeployed
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78579);
  var _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34896);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97323);
  var _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66587);
  var _git_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32084);
  function readDeployed(at, {name, repository}) {
   if (at.format.name === "revision") {
    const {revision} = (0, _git_revision_js__WEBPACK_IMPORTED_MODULE_0__.M7)(at);
    return {
     name: name ?? repository,
     repository: "",
     tag: revision || void 0,
     digest: void 0
    };
   }
   const kustomize = at.format.name === "kustomize";
   const wanted = kustomize ? soleName((0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.H)(at.text, at.file), at.file, name) : name ?? repository;
   if (wanted === void 0) return;
   const value = (0, _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__.AM)(at, wanted);
   if (value === void 0) return;
   const {newName, newTag, digest} = value;
   if (!kustomize && newTag === void 0 && digest === void 0) return;
   return {
    name: wanted,
    repository: newName ?? (kustomize ? wanted : repository || wanted),
    tag: newTag === void 0 ? void 0 : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.Bs)(newTag, `${wanted}:${newTag}`),
    digest: digest === void 0 ? void 0 : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.H2)(digest, `${wanted}@${digest}`)
   };
  }
  function imageAbsent({file, text, format}, name) {
   const names = format.name === "kustomize" ? (0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.H)(text, file).map(entry => entry.name) : [];
   const slots = {
    file,
    name: name ?? "at all",
    names: names.join(", ") || "none"
   };
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_ABSENT", slots, {
    at: {
     file
    }
   });
  }
  function soleName(entries, file, name) {
   const names = [ ...new Set(entries.map(entry => entry.name)) ];
   if (name === void 0 && names.length > 1) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_UNCLEAR", {
    file,
    names: names.join(", ")
   }, {
    at: {
     file
    }
   });
   const wanted = name ?? names[0];
   const count = entries.filter(entry => entry.name === wanted).length;
   if (wanted === void 0 || count <= 1) return wanted;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_TWICE", {
    file,
    name: wanted,
    count: String(count)
   }, {
    at: {
     file
    }
   });
  }
 },
 91561: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bn: () => kustomizeFormat,
   Fx: () => formats,
   YD: () => keysOf,
   hm: () => pins,
   lQ: () => isFolder
  });
  const formats = [ "auto", "kustomize", "helm", "argocd", "yaml", "marker" ];
  const pins = [ "any", "digest", "tag" ];
  const kustomizeFormat = {
   name: "kustomize",
   key: ""
  };
  const fileName = /(^|\/)Kustomization$|\.(ya?ml|json|jsonnet|libsonnet|cue|tpl|gotmpl|tf|hcl|env|properties|toml)$/;
  function keysOf({key}) {
   return (typeof key === "string" ? [ key ] : key).filter(one => one !== "");
  }
  function isFolder(overlay, {name}) {
   if (name === "kustomize") return !/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(overlay);
   return name === "auto" && !fileName.test(overlay);
  }
 },
 13124: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W7: () => olderThan,
   YZ: () => judgeTag,
   nm: () => sharesTag
  });
  var _version_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4179);
  var _gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47140);
  function olderThan(artifact, present) {
   const [mine, theirs] = [ versionOf(artifact.tag), versionOf(present?.tag) ];
   if (mine === void 0 || theirs === void 0 || (0, _version_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(mine, theirs) >= 0) return;
   return `${present?.tag} is there, which is newer than ${artifact.tag}`;
  }
  function judgeTag(artifact, present, to) {
   if (!sharesTag(artifact, present)) return [];
   const version = versionOf(artifact.tag);
   if (version === void 0) return [];
   const why = `${to} runs ${artifact.tag} as ${present?.digest}, and this is ${artifact.digest}.`;
   return [ (0, _gates_js__WEBPACK_IMPORTED_MODULE_1__.wv)("tag", why, "Find out who pushed the version twice, and release what is right under a new version.") ];
  }
  function sharesTag(artifact, present) {
   if (present?.digest === void 0 || artifact.tag === void 0) return false;
   return present.tag === artifact.tag && present.digest !== artifact.digest;
  }
  function versionOf(tag) {
   return tag === void 0 ? void 0 : (0, _version_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(tag.replace(/^(.*\/)?v?/, ""));
  }
 },
 37193: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DY: () => deploymentState,
   LZ: () => judgeChecks,
   go: () => deploymentCheck
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47140);
  function judgeChecks(environment, wanted, commit, found) {
   if (commit === void 0) {
    const why = `It is not known which commit put it into ${environment}.`;
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.L5)("checks", why, `Promote it to ${environment} first.`);
   }
   const at = `${(0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.h0)(commit)}, which put it into ${environment}`;
   if (found === void 0) {
    const why = `The checks of ${at}, cannot be asked for: its repository is not on the forge, or there is no token for it.`;
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.L5)("checks", why, "Take `checks` out of the catalogue, or name the repository as owner/name.");
   }
   const open = wanted.flatMap(one => {
    const state = stateOf(one, found);
    return state === "success" ? [] : [ `${nameOf(one)} is ${words[state]}` ];
   });
   if (open.length === 0) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wL)("checks", `${wanted.map(nameOf).join(", ")}: green on ${at}.`);
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wv)("checks", `On ${at}: ${open.join(", ")}.`, "Run again when they are green.");
  }
  function stateOf({name, creator, app}, found) {
   const states = found.filter(one => one.name === name).filter(one => (creator === "" || one.creator === creator) && (app === "" || one.app === app)).map(({state}) => state);
   return [ "failure", "pending", "success" ].find(state => states.includes(state)) ?? "missing";
  }
  function nameOf({name, creator, app}) {
   const by = creator || app;
   return by === "" ? name : `${name} (by ${by})`;
  }
  const words = {
   pending: "still running",
   failure: "red",
   missing: "missing"
  };
  const deploymentCheck = "deployment";
  function deploymentState(deployments, interval) {
   const [newest] = deployments.filter(({created}) => created >= interval.since && created < (interval.until ?? Number.POSITIVE_INFINITY)).sort((one, other) => other.created - one.created);
   if (newest === void 0) return [];
   const failed = [ "failure", "error" ].includes(newest.state);
   const state = newest.state === "success" ? "success" : failed ? "failure" : "pending";
   return [ {
    name: deploymentCheck,
    state,
    creator: "",
    app: ""
   } ];
  }
 },
 37105: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => matchOf,
   U: () => findIntervals
  });
  function findIntervals(snapshots, artifact, whole, match = "proof") {
   const intervals = [];
   let left;
   for (const [index, {commit, time, deployed}] of snapshots.entries()) {
    const newer = intervals.at(-1);
    const before = snapshots[index - 1];
    if (matchOf(deployed, artifact) === match) {
     const begun = whole || index < snapshots.length - 1;
     const continues = newer !== void 0 && before !== void 0 && before.commit === newer.commit;
     if (continues) intervals[intervals.length - 1] = {
      ...newer,
      commit,
      since: time,
      begun
     }; else intervals.push({
      commit,
      since: time,
      until: left,
      begun
     });
    }
    left = time;
   }
   return intervals;
  }
  function matchOf(deployed, artifact) {
   if (deployed === void 0) return "none";
   if (deployed.digest !== void 0) return deployed.digest === artifact.digest ? "proof" : "none";
   if (deployed.tag === void 0 || deployed.tag !== artifact.tag) return "none";
   return artifact.digest === void 0 ? "proof" : "name";
  }
 },
 68335: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => judgePending
  });
  var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47140);
  function judgePending(environment, open) {
   if (open.length === 0) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wL)("pending", `No pull request is open for ${environment}.`);
   const list = open.map(({number, url}) => `#${number} (${url})`).join(", ");
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wv)("pending", `A pull request for ${environment} is not merged yet: ${list}.`, "Merge it or close it first.");
  }
 },
 42163: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AC: () => planPaths,
   MQ: () => pathEndAt,
   i_: () => overlayPath,
   rv: () => findEnvironmentStep
  });
  var _catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25670);
  var _manifest_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91561);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97323);
  function findEnvironmentStep(catalogue, given, isHotfix = false) {
   const to = (0, _catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__.b6)(catalogue, given.to);
   if (given.from === given.to) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_SAME_PLACE", {
    place: given.to
   });
   const after = to.after.join(", ");
   const [only, ...others] = to.after;
   if (given.from !== "") (0, _catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__.b6)(catalogue, given.from);
   if (only === void 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_FIRST", {
    to: given.to
   }, {
    at: to.at
   });
   if (given.from === "" && others.length > 0 && !isHotfix) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_FROM_UNCLEAR", {
    to: given.to,
    after
   }, {
    at: to.at
   });
   const from = (0, _catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__.b6)(catalogue, given.from || only);
   if (!to.after.includes(from.name)) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_NOT_PREDECESSOR", {
    from: from.name,
    to: to.name,
    after
   }, {
    at: to.at
   });
   if (from.tracks !== to.tracks) {
    const slots = {
     from: from.name,
     one: from.tracks,
     to: to.name,
     other: to.tracks
    };
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_TRACKS_DIFFER", slots, {
     at: to.at
    });
   }
   return {
    from,
    to
   };
  }
  function planPaths(catalogue, step, services) {
   const all = services.includes("*");
   const chosen = all ? [ ...catalogue.services.values() ].filter(one => isDeployable(one, step)) : [ ...new Set(services) ].map(name => deployable((0, 
   _catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__.fD)(catalogue, name), step, catalogue));
   if (chosen.length === 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_NOTHING", {}, {
    at: {
     file: catalogue.file
    }
   });
   return chosen.flatMap(service => pathsOf(catalogue, service, step, all));
  }
  function pathsOf(catalogue, service, {from, to}, mayBeAbsent) {
   const sources = (0, _catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__.eu)(catalogue, service, from);
   return (0, _catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__.eu)(catalogue, service, to).map(place => {
    const source = sources.find(({cluster}) => cluster === place.cluster) ?? sources[0];
    return {
     service: service.name,
     name: service.imageName,
     repository: service.image ?? "",
     from: {
      ...source,
      environment: from.name
     },
     to: {
      ...place,
      environment: to.name
     },
     mayBeAbsent
    };
   });
  }
  function pathEndAt(catalogue, service, environment) {
   const [place] = (0, _catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__.eu)(catalogue, service, environment);
   return {
    ...place,
    environment: environment.name
   };
  }
  function overlayPath(from, to, name) {
   const [one, other] = [ folder(from), folder(to) ];
   if (one === other) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_SAME_PLACE", {
    place: one
   });
   return {
    service: "",
    name: name === "" ? void 0 : name,
    repository: "",
    from: {
     environment: "",
     overlay: one,
     format: _manifest_format_js__WEBPACK_IMPORTED_MODULE_2__.Bn
    },
    to: {
     environment: "",
     overlay: other,
     format: _manifest_format_js__WEBPACK_IMPORTED_MODULE_2__.Bn
    },
    mayBeAbsent: false
   };
  }
  function isDeployable(service, {to}) {
   return service.image !== void 0 || to.tracks === "revision";
  }
  function deployable(service, step, catalogue) {
   if (isDeployable(service, step)) return service;
   const at = catalogue.place([ "services", service.name ], "key");
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_NO_IMAGE", {
    service: service.name
   }, {
    at
   });
  }
  function folder(path) {
   return path.split("/").filter(part => part !== "" && part !== ".").join("/");
  }
 },
 61495: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NE: () => isLast,
   Ow: () => revisionsOf,
   Qy: () => newestFor
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4179);
  function isLast(environments, name) {
   return ![ ...environments ].some(({after}) => after.includes(name));
  }
  function newestFor(last, tags) {
   const highestFirst = [ ...tags ].sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(other.version, one.version));
   const [highest] = highestFirst;
   return last || highest === void 0 || (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(highest.version) ? highestFirst.find(({version}) => (0, 
   _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(version)) : highest;
  }
  function revisionsOf(environments, tags, trunk) {
   const found = new Map;
   for (const {name, after} of environments) {
    const last = isLast(environments, name);
    const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
    if (revision !== void 0) found.set(name, revision);
   }
   return found;
  }
 },
 37679: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YB: () => sharedTag,
   du: () => floatingNames,
   n0: () => parseTagFormat,
   oT: () => versionInTag,
   wZ: () => tagName
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function parseTagFormat(text, service) {
   const parts = text.replaceAll("{service}", service).split("{version}");
   const [prefix = "", suffix = ""] = parts;
   const refuse = fault => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("RELEASE_TAG_FORMAT", {
    format: text,
    fault,
    example: "orders/v{version}"
   });
   if (parts.length !== 2) throw refuse("it needs {version} once");
   const unknown = /\{[^}]*\}/.exec(prefix + suffix);
   if (unknown !== null) throw refuse(`there is no ${unknown[0]}`);
   if (!isRefName(`${prefix}1.0.0${suffix}`)) throw refuse("git takes no tag of such a name");
   return {
    text: `${prefix}{version}${suffix}`,
    prefix,
    suffix
   };
  }
  function tagName(format, version) {
   return format.prefix + (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version) + format.suffix;
  }
  function floatingNames(format, version) {
   const name = line => format.prefix + line + format.suffix;
   return [ name(`${version.major}`), name(`${version.major}.${version.minor}`) ];
  }
  function versionInTag(format, tag) {
   const {prefix, suffix} = format;
   if (tag.length <= prefix.length + suffix.length) return;
   if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(tag.slice(prefix.length, tag.length - suffix.length));
  }
  function sharedTag(one, other) {
   if (!one.prefix.startsWith(other.prefix)) return;
   const versions = [ (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(1, 2, 3), {
    ...(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(1, 2, 3),
    prerelease: [ "rc", 1 ]
   } ];
   const tags = versions.map(version => tagName(one, version));
   return tags.find(tag => versionInTag(other, tag) !== void 0);
  }
  function isRefName(name) {
   return !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name) && name !== "@" && !name.startsWith("-") && name.split("/").every(part => !part.startsWith(".") && !part.endsWith(".lock"));
  }
 },
 85009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => versionTagsOf
  });
  var _tag_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37679);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function versionTagsOf(format, tags) {
   const family = [];
   for (const tag of tags) {
    const version = (0, _tag_format_js__WEBPACK_IMPORTED_MODULE_0__.oT)(format, tag.name);
    if (version !== void 0) family.push({
     ...tag,
     version
    });
   }
   return family.sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, one.version));
  }
 },
 3451: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => findTips
  });
  var _core_catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25670);
  function findTips(delivery, target, catalogue, to, remoteOf = async () => target.remote) {
   const read = new Map;
   const placeOf = (environment, service) => {
    if (catalogue === void 0) return {
     repository: "",
     branch: ""
    };
    const {environments, services} = catalogue;
    const {repository = "", branch = ""} = (0, _core_catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_0__.mQ)(catalogue, environments.get(environment), services.get(service));
    return {
     repository,
     branch
    };
   };
   const readTip = async (repository, isHere, branch) => {
    const remote = isHere ? target.remote : await remoteOf(repository);
    return delivery.readTip({
     ...target,
     remote,
     branch
    });
   };
   return (tip, environment, service = "") => {
    const [from, here] = [ placeOf(environment, service), placeOf(to, service) ];
    const isHere = from.repository === here.repository;
    if (isHere && from.branch === here.branch) return Promise.resolve(tip);
    const key = `${tip.commit} ${from.repository} ${from.branch}`;
    const known = read.get(key) ?? readTip(from.repository, isHere, from.branch);
    read.set(key, known);
    return known;
   };
  }
 },
 15446: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => evaluateGates
  });
  var lookup = __webpack_require__(25670);
  var artifact_age = __webpack_require__(13124);
  var target_repository = __webpack_require__(26998);
  var gates = __webpack_require__(47140);
  function judgeRepository(artifact, own, registries, from) {
   if (artifact.kind !== "image" || own === "") return [];
   const [there, home] = [ (0, target_repository.q3)(artifact.repository), (0, target_repository.q3)(own) ];
   const known = [ home, ...registries.map(registry => (0, target_repository.q3)(`${registry.replace(/\/+$/, "")}/${home.path}`)) ];
   if (known.some(one => one.host === there.host && one.path === there.path)) return [];
   return [ (0, gates.wv)("artifact-foreign", `${from} runs an image of ${artifact.repository}, and the catalogue has ${own}.`, "Put the service's own image there, or correct `image` in the catalogue.") ];
  }
  var promotion_checks = __webpack_require__(37193);
  var holds = __webpack_require__(76876);
  var open_proposal = __webpack_require__(68335);
  var promotion = __webpack_require__(64995);
  var promotion_path = __webpack_require__(42163);
  var verdict = __webpack_require__(44399);
  var operations_holds = __webpack_require__(97703);
  var oid = __webpack_require__(85099);
  var deployed_image = __webpack_require__(45700);
  var deployment_interval = __webpack_require__(37105);
  var overlay_history = __webpack_require__(91076);
  var read_overlay = __webpack_require__(68848);
  async function findPresence(order, written, path, environment, artifact) {
   const {catalogue, to, releases, tipOf} = order;
   const end = catalogue.environments.get(environment);
   const service = (0, lookup.fD)(catalogue, path.service);
   if (end === void 0) throw new Error(`the catalogue names ${environment} and does not have it`);
   const {overlay, format} = (0, promotion_path.MQ)(catalogue, service, end);
   const tip = await tipOf(written, environment, path.service);
   const at = await (0, read_overlay._)(tip, overlay, format);
   const deployed = (0, deployed_image.readDeployed)(at, path);
   const branch = end.branch === to.branch ? order.branch : end.branch ?? catalogue.gitops.branch ?? "";
   const pushTime = async commit => to.soakMs > 0 ? order.pushTime(tip, commit, branch) : void 0;
   const now = (0, deployment_interval.H)(deployed, artifact) !== "none";
   if (!now && artifact.kind === "revision" && deployed?.tag !== void 0) {
    const {commit} = artifact;
    const since = await releases.sinceWhen(deployed.tag, commit);
    if (since !== void 0) {
     if ((0, oid.Se)(deployed.tag) === void 0) {
      const intervals = [ {
       commit,
       since,
       until: void 0,
       begun: true
      } ];
      return {
       environment,
       now: true,
       intervals,
       inSource: true
      };
     }
     const followed = {
      digest: void 0,
      tag: deployed.tag
     };
     return {
      environment,
      now: true,
      ...await readIntervals(tip, at, path, followed, pushTime)
     };
    }
   }
   const needed = !now || to.soakMs > 0 || to.checks.length > 0;
   const found = needed ? await readIntervals(tip, at, path, artifact, pushTime) : {
    intervals: []
   };
   return {
    environment,
    now,
    ...found
   };
  }
  async function readIntervals(tip, at, path, artifact, pushTime) {
   const snapshots = [];
   const intervalsIn = whole => ({
    intervals: (0, deployment_interval.U)(snapshots, artifact, whole),
    byTag: (0, deployment_interval.U)(snapshots, artifact, whole, "name")
   });
   for await (const commit of (0, overlay_history.H)(tip, at.file)) {
    const bytes = await commit.read();
    snapshots.push({
     commit: commit.oid,
     time: await pushTime(commit.oid) ?? commit.time * 1e3,
     deployed: bytes && (0, overlay_history.R)(bytes, at, path)
    });
    const found = intervalsIn(false);
    if ([ ...found.intervals, ...found.byTag ].some(({begun}) => begun)) return found;
   }
   return intervalsIn(true);
  }
  async function evaluateGates(context, tip, found) {
   const {order, now, isHotfix} = context;
   const {artifact, present, path, overlay} = found;
   const asked = order === void 0 ? [] : await judgeOrder(context, order, tip, found);
   return [ ...isHotfix ? (0, verdict.T9)(asked) : asked, ...await context.provenance(found), (0, 
   holds.k)(await (0, operations_holds.R)(tip, overlay.file), holdable(found), now), ...judgeRepository(artifact, path.repository, context.registries, (0, 
   promotion.fW)(path.from)), ...(0, artifact_age.YZ)(artifact, present, path.to.environment || path.to.overlay) ];
  }
  async function judgeOrder({now, forge, source, branch}, order, tip, {path, artifact}) {
   const {to} = order;
   const presences = [];
   for (const environment of to.after) presences.push(await findPresence(order, tip, path, environment, artifact));
   return [ ...presences.map(gates.MU), ...to.soakMs === 0 ? [] : presences.map(one => (0, 
   gates.cE)(one, to.soakMs, now)), ...to.checks.length === 0 ? [] : await judgeAllChecks(to, {
    forge,
    source
   }, presences), ...to.freeze.length === 0 ? [] : [ (0, gates.zg)(to, now) ], ...forge === void 0 ? [] : await judgeAllPending(order, forge, path.service, branch) ];
  }
  async function judgeAllPending({catalogue, to}, forge, service, branch) {
   const proposed = to.after.filter(name => catalogue.environments.get(name)?.delivery === "pull-request");
   if (proposed.length === 0) return [];
   const {openPullRequestsFrom} = await forge();
   const judge = async environment => {
    const end = catalogue.environments.get(environment);
    const open = await openPullRequestsFrom("trunkline/", end?.branch ?? branch);
    const overlay = end && (0, promotion_path.MQ)(catalogue, (0, lookup.fD)(catalogue, service), end).overlay;
    const touches = ({branch: head, body}) => !head.startsWith("trunkline/merge-back/") && (head.endsWith(`/${service}/${environment}`) || overlay !== void 0 && [ `${overlay}/`, `${overlay}\n` ].some(path => body.includes(path)));
    return (0, open_proposal.l)(environment, open.filter(touches));
   };
   return Promise.all(proposed.map(judge));
  }
  async function judgeAllChecks({checks}, forges, presences) {
   return Promise.all(presences.map(async presence => {
    const {environment, intervals} = presence;
    if ((0, gates.zD)(presence)) return (0, gates.CW)("checks", environment);
    const found = await findChecks(forges, checks, presence);
    return (0, promotion_checks.LZ)(environment, checks, intervals[0]?.commit, found);
   }));
  }
  async function findChecks({forge, source}, wanted, {environment, intervals: [interval], inSource}) {
   const at = inSource === true ? source : forge;
   const wantsDeployment = wanted.some(({name}) => name === promotion_checks.go);
   const wantsOthers = wanted.some(({name}) => name !== promotion_checks.go);
   if (interval === void 0 || wantsOthers && at === void 0 || wantsDeployment && forge === void 0) return;
   const deployments = wantsDeployment ? await ((await (forge?.()))?.deployments(environment, 100)) : [];
   const others = wantsOthers ? await ((await (at?.()))?.checks(interval.commit)) : [];
   return [ ...others ?? [], ...(0, promotion_checks.DY)(deployments ?? [], interval) ];
  }
  function holdable({artifact, changes}) {
   if (artifact.kind === "revision") return {
    identity: artifact.commit,
    source: artifact.commit
   };
   return {
    identity: artifact.digest,
    source: changes.kind === "known" ? changes.head : void 0
   };
  }
 },
 97703: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => readHolds
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97323);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91948);
  var _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76876);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68848);
  async function readHolds(tip, overlayFile) {
   const files = [ ...new Set([ (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__.zo)(overlayFile), _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__.D8 ]) ];
   return Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return (0, _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__.S)(() => (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__._v)(bytes && (0, 
    _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__.J)(bytes, file), file), found => ({
     file,
     text: void 0,
     holds: [],
     faults: found.map(({message}) => (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
      file,
      fault: message
     }, {
      at: {
       file
      }
     }))
    }));
   }));
  }
 },
 91076: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => overlayCommits,
   R: () => readSnapshot
  });
  var _core_manifest_deployed_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45700);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97323);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68848);
  const steps = [ 4, 32, 256 ];
  async function* overlayCommits(tip, file) {
   let read = 0;
   for (const most of steps) {
    const commits = await tip.history(file, most);
    for (const commit of commits.slice(read)) yield commit;
    if (commits.length < most) return;
    read = commits.length;
   }
  }
  function readSnapshot(bytes, {file, format}, name) {
   try {
    return (0, _core_manifest_deployed_image_js__WEBPACK_IMPORTED_MODULE_0__.readDeployed)({
     file,
     format,
     text: (0, _read_overlay_js__WEBPACK_IMPORTED_MODULE_1__.J)(bytes, file)
    }, name);
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF) return;
    throw thrown;
   }
  }
 },
 21190: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => openPushTimes
  });
  var _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2033);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91948);
  const most = 100;
  function openPushTimes(forge) {
   if (forge === void 0) return async () => {};
   const timesOf = (0, _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__.p)(({commit}, branch) => `${commit} ${branch}`, async (tip, branch) => {
    const pushes = await (0, _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__.l)(async () => (await forge()).pushes(branch), () => []);
    if (pushes.length === 0) return new Map;
    return timesByCommit((await tip.log(most)).map(({oid}) => oid), pushes);
   });
   return async (tip, commit, branch) => (await timesOf(tip, branch)).get(commit);
  }
  function timesByCommit(line, pushes) {
   const places = new Map(line.map((oid, place) => [ oid, place ]));
   const times = new Map;
   for (const {before, after, time} of pushes) {
    const [from, to] = [ places.get(after), places.get(before) ];
    if (from === void 0 || to === void 0) continue;
    for (const oid of line.slice(from, to)) times.set(oid, Math.max(time, times.get(oid) ?? 0));
   }
   return times;
  }
 },
 54288: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => openReleaseTags
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_version_followed_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61495);
  var _core_version_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37679);
  var _core_version_version_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85009);
  function openReleaseTags(catalogue, source) {
   const formatOf = service => catalogue.services.get(service)?.tagFormat ?? "{version}";
   async function tipOf(where) {
    const repository = await source();
    const oid = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(where);
    if (oid !== void 0) return await repository.fetch([ oid ], {}) ? oid : void 0;
    const name = where === "HEAD" ? await repository.defaultBranch() : where;
    return name === void 0 ? void 0 : repository.fetchRef(`refs/heads/${name}`, {});
   }
   async function all(service) {
    const format = (0, _core_version_tag_format_js__WEBPACK_IMPORTED_MODULE_1__.n0)(formatOf(service), service);
    const refs = await (await source()).refs([ `refs/tags/${format.prefix}*${format.suffix}` ]);
    return (0, _core_version_version_tags_js__WEBPACK_IMPORTED_MODULE_2__.v)(format, refs.map(({name, commit}) => ({
     name: name.slice("refs/tags/".length),
     commit
    })));
   }
   return {
    async tag(service, version) {
     const whole = formatOf(service).replace("{version}", version.replace(/^v(?=\d)/, ""));
     const names = [ ...new Set([ version, whole ]) ];
     const refs = await (await source()).refs(names.map(name => `refs/tags/${name}`));
     const [found] = refs.filter(ref => names.includes(ref.name.slice("refs/tags/".length)));
     return found && {
      tag: found.name.slice("refs/tags/".length),
      commit: found.commit
     };
    },
    all,
    async containedIn(service, where) {
     const tip = await tipOf(where);
     if (tip === void 0) return;
     const family = await all(service);
     const commits = family.map(({commit}) => commit);
     const there = await (await source()).ancestorsAmong(commits, tip);
     return family.filter(({commit}) => there.has(commit));
    },
    newestFor: (environment, releases) => (0, _core_version_followed_release_js__WEBPACK_IMPORTED_MODULE_3__.Qy)((0, 
    _core_version_followed_release_js__WEBPACK_IMPORTED_MODULE_3__.NE)(catalogue.environments.values(), environment), releases),
    async sinceWhen(where, commit) {
     const tip = await tipOf(where);
     const repository = await source();
     if (tip === void 0 || !await repository.isAncestor(commit, tip)) return;
     return (await repository.commit(commit)).committer.time * 1e3;
    }
   };
  }
 },
 24623: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => compareInSource,
   o: () => openSource
  });
  var _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2033);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91948);
  var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18151);
  const windows = [ 50, 500, 5e3, void 0 ];
  function compareInSource(world, githubToken) {
   const open = openSource(world, githubToken);
   const unseen = found => {
    for (const {message} of found) world.log.debug(`The source commits cannot be compared: ${message}`);
    return "unseen";
   };
   return (0, _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__.p)((mine, theirs) => `${mine} ${theirs}`, async (mine, theirs) => mine === theirs ? "same" : (0, 
   _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__.l)(async () => compareIn(await open(), mine, theirs), unseen));
  }
  function openSource({run, git}, githubToken) {
   return (0, _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__.O)(async () => {
    const remote = await (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.L_)("", {
     gitopsToken: "",
     githubToken
    }, {
     run,
     git
    });
    const borrow = await git.checkout(run.directory);
    return git.open(remote, borrow === void 0 ? {} : {
     borrow
    });
   });
  }
  async function compareIn(repository, mine, theirs) {
   if (await repository.has(mine) && await repository.has(theirs)) {
    const here = await look(repository, mine, theirs);
    if (here !== "unseen") return here;
   }
   for (const depth of windows) {
    const wanted = {
     filter: "tree:0",
     ...depth === void 0 ? {} : {
      depth
     }
    };
    if (!await repository.fetch([ mine, theirs ], wanted)) return "unseen";
    const seen = await look(repository, mine, theirs);
    if (seen !== "unseen") return seen;
    if (depth !== void 0 && depth >= 500 && await repository.mergeBase(mine, theirs)) return "apart";
   }
   return "unseen";
  }
  async function look(repository, mine, theirs) {
   if (await repository.isAncestor(mine, theirs)) return "older";
   if (await repository.isAncestor(theirs, mine)) return "newer";
   return (await repository.shallow()).size === 0 ? "apart" : "unseen";
  }
 }
};
