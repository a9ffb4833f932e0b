export const id = 6230;

export const ids = [ 6230 ];

export const modules = {
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
 9300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => chooseKustomization,
   vc: () => basesNear,
   yi: () => isKustomizationFile
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  const names = [ "kustomization.yaml", "kustomization.yml", "Kustomization" ];
  function chooseKustomization(folder, listed, commit) {
   const found = names.filter(name => listed?.includes(name));
   const overlay = folder === "" ? "the root of the repository" : folder;
   if (found.length > 1) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_AMBIGUOUS", {
    overlay,
    files: found.join(", ")
   });
   const [name] = found;
   if (name === undefined) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   return folder === "" ? name : `${folder}/${name}`;
  }
  function isKustomizationFile(path) {
   return names.includes(path.slice(path.lastIndexOf("/") + 1));
  }
  function basesNear(overlay) {
   const parts = overlay.split("/");
   return parts.map((_, depth) => [ ...parts.slice(0, depth), "base" ].join("/")).filter(one => one !== overlay);
  }
 }),
 6615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M$: () => readKsopsFiles,
   dq: () => withoutGenerators,
   gt: () => isRemoteReference,
   n8: () => readPluginInputs,
   qJ: () => readBuildInputs
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85418);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79225);
  function readBuildInputs(text, file) {
   const parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file);
   const [root = null] = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)(parsed);
   const at = referencesAt(parsed, root);
   const generators = [ "configMapGenerator", "secretGenerator" ].flatMap(field => (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ field ])).flatMap((_, index) => [ ...at([ field, index, "files" ], "file", afterEquals), ...at([ field, index, "envs" ], "file"), ...at([ field, index, "env" ], "file") ]));
   return {
    references: [ ...at([ "resources" ], "file or folder"), ...at([ "bases" ], "folder"), ...at([ "components" ], "folder"), ...[ "crds", "configurations" ].flatMap(field => at([ field ], "file")), ...[ "generators", "transformers", "validators" ].flatMap(field => at([ field ], "configuration")), ...at([ "patchesStrategicMerge" ], "file"), ...[ "patches", "patchesJson6902", "replacements" ].flatMap(field => (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ field ])).flatMap((_, index) => at([ field, index, "path" ], "file"))), ...at([ "openapi", "path" ], "file"), ...generators, ...inlinePlugins(parsed, root, file).flatMap(({inputs, line}) => inputs.references.map(one => ({
     ...one,
     line
    }))) ],
    refusals: [ ...[ "helmCharts", "helmChartInflationGenerator" ].flatMap(field => (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ field ])).map((chart, index) => ({
     what: "chart",
     name: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(chart, "name") || (0, 
     _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(chart, "chartName") || field,
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__.m)(parsed, 0, [ field, index ])
    }))), ...inlinePlugins(parsed, root, file).flatMap(({inputs, line}) => inputs.refusals.map(one => ({
     ...one,
     line
    }))) ]
   };
  }
  function inlinePlugins(parsed, root, file) {
   return [ "generators", "transformers", "validators" ].flatMap(field => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ field ])).flatMap((item, index) => {
    const text = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh)(item);
    return isInline(text) ? [ {
     inputs: readPluginInputs(text, file),
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__.m)(parsed, 0, [ field, index ])
    } ] : [];
   }));
  }
  function readPluginInputs(text, file) {
   const parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file);
   const documents = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)(parsed);
   return {
    references: documents.flatMap((root, document) => {
     const at = referencesAt(parsed, root, document);
     return [ ...at([ "path" ], "file"), ...at([ "paths" ], "file"), ...at([ "files" ], "file", afterEquals), ...at([ "envs" ], "file"), ...at([ "env" ], "file"), ...(0, 
     _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ "replacements" ])).flatMap((_, index) => at([ "replacements", index, "path" ], "file")) ];
    }),
    refusals: pluginsIn(text, file).map(name => ({
     what: "plugin",
     name,
     line: 1
    }))
   };
  }
  function readKsopsFiles(text, file) {
   const documents = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file)).filter(one => !(0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.qv)(one));
   if (documents.length === 0 || !documents.every(isKsops)) return undefined;
   return documents.flatMap(root => [ ...(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ "files" ])).map(one => afterEquals((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh)(one))), ...(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ "secretFrom" ])).flatMap(from => [ "files", "binaryFiles", "envs" ].flatMap(field => (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(from, [ field ])).map(one => afterEquals((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh)(one))))) ]);
  }
  function isKsops(root) {
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "kind") === "ksops" && (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "apiVersion").startsWith("viaduct.ai/");
  }
  function withoutGenerators(text, left) {
   const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text);
   const items = document.get("generators");
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(items)) items.items = items.items.filter(item => !((0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item) && left.includes(String(item.value))));
   return document.toString({
    lineWidth: 0
   });
  }
  function pluginsIn(text, file) {
   return (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file)).flatMap(root => {
    const api = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "apiVersion");
    const functions = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ "metadata", "annotations", "config.kubernetes.io/function" ]);
    const builtIn = api === "builtin" && (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.qv)(functions) && !/^Helm/.test((0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "kind"));
    return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(root) && !builtIn ? [ `${api} ${(0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "kind")}`.trim() ] : [];
   });
  }
  function referencesAt(parsed, root, document = 0) {
   return (path, as, change = text => text) => {
    const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, path);
    const texts = Array.isArray(found) ? (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)(found).map(_yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh) : [ (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh)(found) ];
    return texts.flatMap((text, index) => text === "" || isInline(text) ? [] : [ {
     path: change(text),
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__.m)(parsed, document, [ ...path, index ]),
     as
    } ]);
   };
  }
  function isInline(text) {
   return /[\n{]/.test(text);
  }
  function afterEquals(text) {
   return text.slice(text.indexOf("=") + 1);
  }
  function isRemoteReference(path) {
   return /^[\w+.-]+:|^[^/]*\.[a-z]{2,}\/.+\/|\?ref=|^git@/.test(path) && !/^\.{0,2}\//.test(path);
  }
 }),
 11462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UO: () => isWithin,
   XU: () => parseRepositoryPath,
   Zv: () => foldersAbove,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function parseRepositoryPath(given, input) {
   const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
   const fault = given.startsWith("/") || /^[A-Za-z]:/.test(given) ? "it is absolute" : parts.includes("..") ? "it leaves the repository" : parts.some(part => part.toLowerCase() === ".git") ? "it is inside .git" : /[\\\p{Cc}]/u.test(given) ? "it has characters that no path here has" : undefined;
   if (fault === undefined) return parts.join("/");
   const expected = "Write a path inside the GitOps repository, such as apps/orders/overlays/dev.";
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_INVALID", {
    input,
    given,
    fault,
    expected
   });
  }
  function resolvePath(folder, relative) {
   const parts = folder === "" ? [] : folder.split("/");
   if (relative.startsWith("/")) return undefined;
   for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part); else if (parts.pop() === undefined) return undefined;
   }
   return parts.join("/");
  }
  function isWithin(path, folder) {
   return folder === "" || path === folder || path.startsWith(`${folder}/`);
  }
  function folderOf(file) {
   return file.slice(0, Math.max(0, file.lastIndexOf("/")));
  }
  function foldersAbove(path) {
   const folders = [];
   for (let at = path; at !== ""; ) {
    at = folderOf(at);
    folders.push(at);
   }
   return folders;
  }
 }),
 52075: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   In: () => diffValues,
   eE: () => sameValue,
   vZ: () => formatFieldPath
  });
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79225);
  function formatFieldPath(path) {
   return path.reduce((text, step) => step.startsWith("[") || text === "" ? text + step : `${text}.${step}`, "");
  }
  function diffValues(from, to, path = []) {
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(from) && (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(to)) {
    const keys = [ ...new Set([ ...Object.keys(from), ...Object.keys(to) ]) ];
    return keys.flatMap(key => diffMaybe(from[key], to[key], [ ...path, key ]));
   }
   if (Array.isArray(from) && Array.isArray(to)) return diffLists(from, to, path);
   return sameValue(from, to) ? [] : [ {
    path,
    from,
    to
   } ];
  }
  function sameValue(one, other) {
   if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(one) && other !== undefined && (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(other)) {
    const fields = Object.entries(one);
    return fields.length === Object.keys(other).length && fields.every(([key, value]) => sameValue(value, other[key]));
   }
   return one === other;
  }
  function diffMaybe(from, to, path) {
   return from === undefined || to === undefined ? [ {
    path,
    from,
    to
   } ] : diffValues(from, to, path);
  }
  function diffLists(from, to, path) {
   const identify = identityOf([ ...from, ...to ]);
   if (identify === undefined) {
    const length = Math.max(from.length, to.length);
    return Array.from({
     length
    }, (_, index) => diffMaybe(from[index], to[index], [ ...path, `[${index}]` ])).flat();
   }
   const named = list => new Map(list.map(item => [ identify(item), item ]));
   const [before, after] = [ named(from), named(to) ];
   const names = [ ...new Set([ ...before.keys(), ...after.keys() ]) ];
   if (before.size !== from.length || after.size !== to.length) return sameValue(from, to) ? [] : [ {
    path,
    from,
    to
   } ];
   const changes = names.flatMap(name => diffMaybe(before.get(name), after.get(name), [ ...path, `[${name}]` ]));
   return changes.length === 0 && !sameValue(from, to) ? [ {
    path,
    from,
    to
   } ] : changes;
  }
  function identityOf(items) {
   const all = test => items.length > 0 && items.every(test);
   const has = key => item => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, key) !== "";
   if (all(has("mountPath"))) return item => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "mountPath");
   if (all(has("containerPort"))) return item => `${(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "containerPort")}/${(0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "protocol") || "TCP"}`;
   if (all(has("port"))) return item => `${(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "port")}/${(0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "protocol") || "TCP"}`;
   if (all(has("name"))) return item => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "name");
   return undefined;
  }
 }),
 65512: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JS: () => resourceTitle,
   Mq: () => readResources,
   ik: () => resourceKey
  });
  var _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85418);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79225);
  function resourceKey({group, kind, namespace, name}) {
   return [ group, kind, namespace, name ].join("/");
  }
  function resourceTitle({kind, namespace, name}) {
   return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`;
  }
  function readResources(text, file) {
   const parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, file);
   return (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)(parsed).flatMap((value, index) => resourcesIn(value, parsed, index, [], file));
  }
  function resourcesIn(value, parsed, document, at, file) {
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(value)) return [];
   const kind = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(value, "kind");
   if (kind.endsWith("List") && Array.isArray(value.items)) return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.c3)(value.items).flatMap((item, index) => resourcesIn(item, parsed, document, [ ...at, "items", index ], file));
   if (kind === "") return [];
   const apiVersion = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(value, "apiVersion");
   const metadata = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(value, [ "metadata" ]);
   return [ {
    group: apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.lastIndexOf("/")) : "",
    apiVersion,
    kind,
    name: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(metadata, "name") || (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(metadata, "generateName"),
    namespace: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(metadata, "namespace"),
    value,
    file,
    lineOf: path => (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_2__.m)(parsed, document, [ ...at, ...path ])
   } ];
  }
 }),
 85418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => lineAt
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  function lineAt({documents, place}, document, path) {
   let node = documents[document]?.contents;
   let offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
   for (const step of path) {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
     const pair = node.items.find(({key}) => String(key) === String(step));
     if (pair === undefined) break;
     offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key.range?.[0] ?? offset : offset;
     node = pair.value;
    } else {
     const items = typeof node === "object" && node !== null && "items" in node ? node.items : undefined;
     const item = Array.isArray(items) ? items[Number(step)] : undefined;
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(item)) break;
     offset = item.range?.[0] ?? offset;
     node = item;
    }
   }
   return place(offset).line ?? 1;
  }
 }),
 14329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => parseYaml,
   t: () => plainValues
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  function parseYaml(text, file) {
   const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const parsed = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.hR)(text, {
    keepSourceTokens: true,
    schema: "failsafe",
    merge: true,
    lineCounter,
    prettyErrors: false,
    logLevel: "error"
   });
   const documents = "empty" in parsed ? [] : parsed;
   const place = offset => {
    const {line, col} = lineCounter.linePos(offset);
    return {
     file,
     line,
     column: col
    };
   };
   const [fault] = documents.flatMap(({errors}) => errors);
   if (fault !== undefined) {
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_INVALID", {
     file,
     fault: fault.message
    }, {
     at: place(fault.pos[0]),
     cause: fault
    });
   }
   return {
    file,
    text,
    eol: /\r?\n/.exec(text)?.[0] ?? "\n",
    documents,
    place
   };
  }
  function plainValues({documents, file}) {
   try {
    return documents.map(document => document.toJS());
   } catch (cause) {
    const fault = cause instanceof Error ? cause.message : "its aliases cannot be resolved";
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_INVALID", {
     file,
     fault
    }, {
     at: {
      file
     },
     cause
    });
   }
  }
 }),
 79225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $6: () => textAt,
   c3: () => listOf,
   jh: () => isMap,
   qv: () => isNothing,
   wh: () => plainText,
   y1: () => plainAt
  });
  function plainAt(value, path) {
   let now = value;
   for (const step of path) {
    if (typeof now !== "object" || now === null) return null;
    now = now[step] ?? null;
   }
   return now;
  }
  function plainText(value) {
   return typeof value === "string" && !isNothing(value) ? value : "";
  }
  function isNothing(value) {
   return value === null || typeof value === "string" && /^(|~|null|Null|NULL)$/.test(value);
  }
  function textAt(value, key) {
   return plainText(plainAt(value, [ key ]));
  }
  function listOf(value) {
   return Array.isArray(value) ? value : [];
  }
  function isMap(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
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
 21747: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => readGitopsChange,
   L: () => renderedFolders
  });
  var external_node_path_ = __webpack_require__(76760);
  var action_input = __webpack_require__(19563);
  var services_in_environments = __webpack_require__(52813);
  var problem = __webpack_require__(5763);
  var memoize = __webpack_require__(62159);
  function openCommitTree(repository, commit) {
   const folders = new Map;
   const files = new Map;
   const paths = (0, memoize.O)(async () => (await repository.diff(undefined, commit)).map(({path}) => path));
   function list(folder) {
    const entries = folders.get(folder) ?? listed(folder);
    folders.set(folder, entries);
    return entries;
   }
   async function listed(folder) {
    if (folder !== "" && (await entry(folder))?.kind !== "tree") return undefined;
    return repository.list(commit, folder);
   }
   async function entry(path) {
    const slash = path.lastIndexOf("/");
    const siblings = await list(slash < 0 ? "" : path.slice(0, slash));
    return siblings?.find(({name}) => name === path.slice(slash + 1));
   }
   function read(path) {
    const text = files.get(path) ?? readPlain(path);
    files.set(path, text);
    return text;
   }
   async function readPlain(path) {
    const found = await entry(path);
    if (found?.kind !== "blob" || found.mode === "120000") return undefined;
    return repository.read(commit, path);
   }
   return {
    commit,
    paths,
    list,
    entry,
    read,
    async readText(path) {
     const bytes = await read(path);
     if (bytes === undefined) return undefined;
     try {
      return new TextDecoder("utf-8", {
       fatal: true
      }).decode(bytes);
     } catch {
      return undefined;
     }
    }
   };
  }
  var load_catalogue = __webpack_require__(4817);
  var kustomization_file = __webpack_require__(9300);
  var repository_path = __webpack_require__(11462);
  var plain_values = __webpack_require__(79225);
  var diff = __webpack_require__(52075);
  var resource = __webpack_require__(65512);
  const noNoise = {
   paths: new Map,
   resources: new Set
  };
  function findNoise(once, again) {
   const others = new Map(again.map(one => [ (0, resource.ik)(one), one ]));
   const first = new Set(once.map(resource.ik));
   const paths = new Map;
   for (const one of once) {
    const other = others.get((0, resource.ik)(one));
    if (other === undefined) continue;
    const differing = (0, diff.In)(one.value, other.value).map(({path}) => path);
    if (differing.length > 0) paths.set((0, resource.ik)(one), differing);
   }
   const single = [ ...first, ...others.keys() ].filter(key => !first.has(key) || !others.has(key));
   return {
    paths,
    resources: new Set(single)
   };
  }
  function withoutNoise(resources, noises) {
   return resources.filter(one => !noises.some(noise => noise.resources.has((0, resource.ik)(one)))).map(one => {
    const paths = noises.flatMap(noise => noise.paths.get((0, resource.ik)(one)) ?? []);
    return {
     ...one,
     value: withoutFields(one.value, paths)
    };
   });
  }
  function withoutFields(map, paths) {
   return Object.fromEntries(Object.entries(map).flatMap(([key, inner]) => without(inner, below(paths, step => step === key)).map(left => [ key, left ])));
  }
  function without(value, paths) {
   if (paths.some(({length}) => length === 0)) return [];
   if (paths.length === 0) return [ value ];
   if (Array.isArray(value)) {
    const items = value;
    return [ items.flatMap((item, index) => without(item, below(paths, step => isAt(item, index, step)))) ];
   }
   return [ (0, plain_values.jh)(value) ? withoutFields(value, paths) : value ];
  }
  function below(paths, fits) {
   return paths.flatMap(([step, ...rest]) => step !== undefined && fits(step) ? [ rest ] : []);
  }
  function isAt(item, index, step) {
   const protocol = (0, plain_values.$6)(item, "protocol") || "TCP";
   const names = [ String(index), (0, plain_values.$6)(item, "name"), (0, plain_values.$6)(item, "mountPath"), `${(0, 
   plain_values.$6)(item, "containerPort")}/${protocol}`, `${(0, plain_values.$6)(item, "port")}/${protocol}` ];
   return names.some(name => step === `[${name}]`);
  }
  var find_affected_kustomizations = __webpack_require__(20704);
  var read_build_files = __webpack_require__(1211);
  var referenced_files = __webpack_require__(6615);
  var recover_from_problem = __webpack_require__(39835);
  var parse = __webpack_require__(14329);
  const annotation = "config.kubernetes.io/origin";
  function withOrigin(resource, from) {
   const annotations = (0, plain_values.y1)(resource.value, [ "metadata", "annotations" ]);
   const metadata = (0, plain_values.y1)(resource.value, [ "metadata" ]);
   if (!(0, plain_values.jh)(annotations) || !(0, plain_values.jh)(metadata)) return resource;
   const origin = (0, plain_values.$6)(annotations, annotation);
   if (origin === "") return resource;
   const {[annotation]: _, ...others} = annotations;
   const {annotations: __, ...rest} = metadata;
   const kept = Object.keys(others).length === 0 ? rest : {
    ...metadata,
    annotations: others
   };
   const path = originOf(origin);
   return {
    ...resource,
    value: {
     ...resource.value,
     metadata: kept
    },
    file: path === "" ? "" : external_node_path_.posix.join(from, path)
   };
  }
  function originOf(text) {
   const [, plain] = /^(?:path|configuredIn): ([\w./-]+)(?:\n|$)/.exec(text) ?? [];
   if (plain !== undefined) return plain;
   const [source = null] = (0, parse.t)((0, parse.h)(text, annotation));
   return (0, plain_values.$6)(source, "path") || (0, plain_values.$6)(source, "configuredIn");
  }
  function withoutOrigins(text) {
   const kept = [];
   let section = "";
   let annotations;
   let isOrigin = false;
   const leave = () => {
    if (annotations === kept.length - 1) kept.pop();
    annotations = undefined;
   };
   for (const line of text.replace(/\n$/, "").split("\n")) {
    const indent = line.length - line.trimStart().length;
    if (isOrigin && indent > 4) continue;
    isOrigin = annotations !== undefined && line.startsWith(`    ${annotation}:`);
    if (isOrigin) continue;
    if (line !== "" && indent <= 2) leave();
    if (line !== "" && indent === 0) section = line;
    if (section === "metadata:" && line === "  annotations:") annotations = kept.length;
    kept.push(line);
   }
   leave();
   return kept.join("\n") + (text.endsWith("\n") ? "\n" : "");
  }
  const longest = 6e4;
  const mostBytes = 64 * 1024 * 1024;
  async function findRenderer(given, programs) {
   const candidates = given === "" ? [ {
    program: "kustomize",
    args: []
   }, {
    program: "kubectl",
    args: [ "kustomize" ]
   } ] : [ {
    program: given,
    args: /(^|\/)kubectl$/.test(given) ? [ "kustomize" ] : []
   } ];
   for (const {program, args} of candidates) {
    const versionArgs = args.length === 0 ? [ "version" ] : [ "version", "--client" ];
    const found = await (0, recover_from_problem.lj)(() => programs.run(program, versionArgs, {
     quiet: true,
     timeoutMs: 1e4
    }), () => undefined);
    if (found?.code !== 0) continue;
    const [, version] = /\bv?(\d+\.\d+\.\d+)/.exec((new TextDecoder).decode(found.stdout)) ?? [];
    if (version !== undefined) return {
     program: found.file,
     args,
     version: `${external_node_path_.posix.basename(program)} v${version}`
    };
   }
   return undefined;
  }
  async function renderOverlay(tree, closure, {program, args}, {files, programs}, read = readDocument) {
   if (closure.faults.length > 0) return {
    kind: "faulty",
    faults: closure.faults
   };
   const file = closure.kustomizations[0] ?? closure.folder;
   const faulty = (kind, why) => ({
    kind: "faulty",
    faults: [ {
     kind,
     why,
     file,
     line: 1,
     chain: [ file ]
    } ]
   });
   const below = closure.folder === "" ? "repository/" : "";
   const content = new Map;
   let size = 0;
   const paths = [ ...closure.files.keys() ];
   for (const [index, path] of paths.entries()) {
    if (index % 32 === 0) await Promise.all(paths.slice(index, index + 32).map(one => tree.read(one)));
    const bytes = await tree.read(path) ?? new Uint8Array;
    size += bytes.length;
    if (size > mostBytes) return faulty("refused", `its files have more than ${mostBytes} bytes`);
    if (explodes((new TextDecoder).decode(bytes), path)) return faulty("refused", `the aliases in ${path} multiply without end`);
    const left = closure.ksops.filter(({kustomization}) => kustomization === path).map(({named}) => named);
    content.set(below + path, left.length === 0 ? bytes : (0, referenced_files.dq)((new TextDecoder).decode(bytes), left));
   }
   const wrapper = `trunkline-render-${closure.hash.slice(0, 12)}`;
   const relative = external_node_path_.posix.relative(wrapper, external_node_path_.posix.join(below, closure.folder));
   content.set(`${wrapper}/kustomization.yaml`, `resources: [${JSON.stringify(relative)}]\nbuildMetadata: [originAnnotations]\n`);
   const jail = await files.writeFolder("render", content);
   try {
    const {code, stdout, stderr} = await programs.run(program, [ ...args, ...builds(args), external_node_path_.posix.join(jail, wrapper) ], {
     quiet: true,
     timeoutMs: longest,
     directory: jail,
     env: jailed(jail)
    });
    if (code !== 0) return faulty("failed", `it does not build: ${tidy(stderr, jail)}`);
    const text = (new TextDecoder).decode(stdout);
    const resources = text.split(/^---\n/m).flatMap(document => read(document));
    return {
     kind: "rendered",
     text: withoutOrigins(text),
     resources: resources.map(one => withOrigin(one, wrapper)).map(one => ({
      ...one,
      file: one.file.startsWith(below) ? one.file.slice(below.length) : one.file
     }))
    };
   } catch (thrown) {
    const [fault] = (0, problem._n)(thrown) ?? [];
    if (fault === undefined) throw thrown;
    return faulty("failed", fault.message);
   }
  }
  function readDocument(text) {
   return (0, resource.Mq)(text, "");
  }
  function explodes(text, file) {
   if (!/[&*]/.test(text) || !/&\w/.test(text) || !/\*\w/.test(text)) return false;
   const parsed = attemptTo(() => (0, parse.h)(text, file));
   if (parsed === undefined) return false;
   const values = attemptTo(() => (0, parse.t)(parsed));
   return values === undefined || values.some(value => textsIn(value).some(inner => explodes(inner, file)));
  }
  function attemptTo(read) {
   try {
    return read();
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
    return undefined;
   }
  }
  function textsIn(value) {
   if (typeof value === "string") return value.includes("\n") ? [ value ] : [];
   if (value === null) return [];
   return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsIn);
  }
  function builds(args) {
   return args.length === 0 ? [ "build" ] : [];
  }
  function jailed(folder) {
   const closed = "http://127.0.0.1:9";
   return {
    PATH: "/nonexistent",
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    KUSTOMIZE_PLUGIN_HOME: folder,
    HTTP_PROXY: closed,
    HTTPS_PROXY: closed,
    http_proxy: closed,
    https_proxy: closed,
    GIT_ALLOW_PROTOCOL: "none",
    GIT_CONFIG_NOSYSTEM: "1"
   };
  }
  function tidy(stderr, jail) {
   const line = stderr.trim().split("\n").filter(one => one !== "").at(-1) ?? "it says nothing";
   return line.replace(/^Error: /, "").replaceAll(`${jail}/`, "").replaceAll(jail, ".").slice(0, 600);
  }
  function overlayPlaces(catalogue, environments = []) {
   return [ ...catalogue.environments.values() ].filter(({name}) => environments.length === 0 || environments.includes(name)).filter(({overlay}) => (overlay ?? catalogue.gitops.overlay) !== undefined).flatMap(environment => [ ...catalogue.services.values() ].flatMap(service => (0, 
   services_in_environments.eu)(catalogue, service, environment).map(place => ({
    service: service.name,
    environment: environment.name,
    ...place,
    overlay: (0, repository_path.o1)("", place.overlay) ?? place.overlay
   }))));
  }
  async function readOverlayChanges(places, changes, trees, options) {
   const changed = new Set(changes.map(({path}) => path));
   const near = options.all ? places : await placesNear(places, changed, trees.head);
   const inTurn = atMost(mostBuilds);
   const read = (0, memoize.p)(document => document, document => (0, resource.Mq)(document, ""));
   const build = (tree, closure, renderer) => inTurn(() => renderOverlay(tree, closure, renderer, options.world, read));
   const found = near.map(async place => {
    const [head, base] = await Promise.all([ closureAt(trees.head, place), trees.base && closureAt(trees.base, place) ]);
    if (!options.all && !isTouched(head, place, changed)) return [];
    const given = {
     base: await options.rendered("base", place),
     head: await options.rendered("head", place)
    };
    const before = sideOf(trees.base, base, given.base, options.renderer, build);
    const isSame = given.base.length + given.head.length === 0 && isSameBuild(base, head);
    const after = isSame ? before : sideOf(trees.head, head, given.head, options.renderer, build);
    const [old, now] = await Promise.all([ before, after ]);
    const noises = [ old.noise, now.noise ];
    return [ {
     ...place,
     base: withoutNoiseOf(old, noises),
     head: withoutNoiseOf({
      ...now,
      closure: head
     }, noises)
    } ];
   });
   return (await Promise.all(found)).flat();
  }
  function isSameBuild(base, head) {
   const isWhole = one => one !== undefined && one.faults.length === 0;
   return isWhole(base) && isWhole(head) && base?.hash === head?.hash;
  }
  const mostBuilds = 4;
  function atMost(most) {
   const waiting = [];
   let running = 0;
   return async work => {
    if (running >= most) await new Promise(next => waiting.push(next)); else running += 1;
    try {
     return await work();
    } finally {
     const next = waiting.shift();
     if (next === undefined) running -= 1; else next();
    }
   };
  }
  async function placesNear(places, changed, head) {
   const readers = await (0, find_affected_kustomizations.e)(head, changed);
   const around = new Set([ ...changed ].flatMap(path => [ path, ...(0, repository_path.Zv)(path) ]));
   const folders = new Set([ ...readers ].map(repository_path.yS));
   return places.filter(({overlay}) => around.has(overlay) || folders.has((0, kustomization_file.yi)(overlay) ? (0, 
   repository_path.yS)(overlay) : overlay));
  }
  function isTouched(closure, {overlay}, changed) {
   if (closure !== undefined) for (const path of changed) if (closure.files.has(path) || closure.missing.has(path)) return true;
   return [ ...changed ].some(path => (0, repository_path.UO)(path, overlay));
  }
  async function closureAt(tree, {overlay, format}) {
   if (overlay === "") return (0, read_build_files.m)(tree, overlay);
   const entry = await tree.entry(overlay);
   if (entry === undefined) return undefined;
   const isFolder = entry.kind === "tree" || (0, kustomization_file.yi)(overlay);
   if (format.name === "kustomize" || format.name === "auto" && isFolder) return (0, 
   read_build_files.m)(tree, overlay);
   const files = new Map([ [ overlay, entry.oid ] ]);
   const none = {
    kustomizations: [],
    missing: new Set,
    faults: [],
    ksops: []
   };
   return {
    folder: overlay,
    files,
    ...none,
    hash: entry.oid
   };
  }
  async function sideOf(tree, closure, [given, again], renderer, build) {
   const noise = noNoise;
   if (given !== undefined) {
    const resources = (0, resource.Mq)(given, "");
    return {
     closure,
     render: {
      kind: "rendered",
      text: given,
      resources
     },
     noise: again === undefined ? noNoise : findNoise(resources, (0, resource.Mq)(again, ""))
    };
   }
   if (tree === undefined || closure === undefined) return {
    closure,
    render: {
     kind: "absent"
    },
    noise
   };
   if (closure.kustomizations.length === 0 && closure.faults.length === 0) return {
    closure,
    render: {
     kind: "plain"
    },
    noise
   };
   if (renderer === undefined) return {
    closure,
    render: {
     kind: "skipped",
     why: "no kustomize was found"
    },
    noise
   };
   return {
    closure,
    render: await build(tree, closure, renderer),
    noise
   };
  }
  function withoutNoiseOf({closure, render}, noises) {
   if (render.kind !== "rendered" || noises.every(noise => noise === noNoise)) return {
    closure,
    render
   };
   return {
    closure,
    render: {
     ...render,
     resources: withoutNoise(render.resources, noises)
    }
   };
  }
  var open_comparison = __webpack_require__(86241);
  var resolve_range = __webpack_require__(80972);
  var why_changes_are_unknown = __webpack_require__(73573);
  function renderedFolders() {
   return {
    default: "",
    parse(given, input) {
     const folders = (0, action_input.b9)(given);
     if (folders.length <= 2) return folders;
     const expected = "Write one folder, and on a second line the folder of a second rendering.";
     throw (0, problem.CC)("INPUT_INVALID", {
      input,
      given,
      fault: "it has more than two folders",
      expected
     });
    }
   };
  }
  async function readGitopsChange(given, world) {
   const inputs = {
    ...given,
    fetch: "auto",
    lastGreen: false
   };
   const finding = given.render === "never" ? undefined : findRenderer(given.kustomize, world.programs);
   finding?.catch(() => undefined);
   const {comparison, hasRange, checkout, history} = await (0, open_comparison.Iz)(inputs, world);
   const range = hasRange ? await (0, resolve_range.S)(comparison, {
    ...history,
    withFiles: true
   }) : undefined;
   if (range?.kind === "doubt" && !(given.all && range.head !== undefined)) {
    const {why, remedy} = why_changes_are_unknown.i[range.code];
    return {
     unknown: `There is nothing to compare: ${why}. ${remedy}`
    };
   }
   const head = range?.head ?? checkout?.head;
   if (head === undefined || range === undefined && !given.all) return {
    unknown: "There is nothing to compare: the event has no base. Give `base`, or `scope: all`."
   };
   const base = range?.kind === "pair" ? range.base : undefined;
   const changes = range?.kind === "pair" ? range.changes : [];
   const {repository} = history;
   const trees = {
    base: base && openCommitTree(repository, base),
    head: openCommitTree(repository, head)
   };
   const before = trees.base && await catalogueAt(trees.base, given.config);
   const catalogue = before ?? await catalogueAt(trees.head, given.config);
   if (catalogue === undefined) {
    const remedy = "guard and preview read it in the GitOps repository: which services there are, and where.";
    throw (0, problem.CC)("CATALOGUE_MISSING", {
     path: given.config,
     remedy
    });
   }
   for (const name of given.environment) (0, services_in_environments.b6)(catalogue, name);
   const places = overlayPlaces(catalogue, given.environment);
   const renderer = await finding;
   const folders = {
    base: given.renderedBase,
    head: given.renderedHead
   };
   const overlays = await readOverlayChanges(places, changes, trees, {
    renderer,
    world,
    all: given.all,
    rendered: async (side, {environment, service}) => Promise.all(folders[side].map(folder => world.files.read((0, 
    external_node_path_.join)(folder, environment, `${service}.yaml`))))
   });
   return {
    repository,
    catalogue,
    isNewCatalogue: before === undefined,
    base,
    head,
    changes,
    trees,
    places,
    overlays,
    renderer: renderer?.version
   };
  }
  async function catalogueAt(tree, path) {
   return (0, load_catalogue.OT)({
    read: file => tree.readText(file)
   }, path);
  }
 }),
 20704: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => findAffectedKustomizations
  });
  var kustomization_file = __webpack_require__(9300);
  var referenced_files = __webpack_require__(6615);
  function mentionsPath(text, part, bare) {
   if (text.includes("\\") || /[\s'\p{Cc}]/u.test(part)) return true;
   for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
    const [before = " ", after = " "] = [ text[at - 1], text[at + part.length] ];
    if ((before === "/" || bare && !inName.test(before)) && !inName.test(after)) return true;
   }
   return false;
  }
  const inName = /[\w.-]/;
  var repository_path = __webpack_require__(11462);
  var recover_from_problem = __webpack_require__(39835);
  async function findAffectedKustomizations(tree, paths) {
   const kustomizations = (await tree.paths()).filter(kustomization_file.yi);
   const texts = await Promise.all(kustomizations.map(file => tree.readText(file)));
   const left = new Map(kustomizations.map((file, index) => [ file, texts[index] ?? "" ]));
   const referencesOf = new Map;
   const readers = new Set;
   let wave = [ ...paths ];
   while (wave.length > 0) {
    const read = new Set([ ...wave, ...wave.filter(kustomization_file.yi).map(repository_path.yS) ]);
    const found = [];
    for (const [file, text] of left) {
     if (!mightRead(file, text, read)) continue;
     const references = referencesOf.get(file) ?? await readReferences(tree, file, text);
     referencesOf.set(file, references);
     if ([ ...references ].some(path => read.has(path))) found.push(file);
    }
    for (const file of found) {
     left.delete(file);
     readers.add(file);
    }
    wave = found;
   }
   return readers;
  }
  const mostPaths = 200;
  function mightRead(file, text, paths) {
   if (paths.size > mostPaths || /\b(generators|transformers|validators)\b/.test(text)) return true;
   const from = (0, repository_path.yS)(file);
   for (const path of paths) {
    const part = path.slice(path.lastIndexOf("/") + 1);
    if ((0, repository_path.UO)(from, path) && /\.\.|\\/.test(text)) return true;
    if (part !== "" && mentionsPath(text, part, (0, repository_path.yS)(path) === from)) return true;
   }
   return false;
  }
  async function readReferences(tree, file, text) {
   const found = new Set;
   const inputs = (0, recover_from_problem.Sm)(() => (0, referenced_files.qJ)(text, file).references, () => []);
   for (const {path, as} of inputs) {
    const at = (0, repository_path.o1)((0, repository_path.yS)(file), path);
    if (at === undefined) continue;
    found.add(at);
    if (as === "configuration") for (const inner of pluginFiles(await tree.readText(at) ?? "", at)) found.add(inner);
   }
   return found;
  }
  function pluginFiles(text, file) {
   const named = (0, recover_from_problem.Sm)(() => (0, referenced_files.M$)(text, file) ?? (0, 
   referenced_files.n8)(text, file).references.map(({path}) => path), () => []);
   return named.flatMap(path => (0, repository_path.o1)((0, repository_path.yS)(file), path) ?? []);
  }
 }),
 1211: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => readClosure
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
  var _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
  var _core_kustomize_referenced_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6615);
  var _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11462);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39835);
  const mostFiles = 2e3;
  const deepest = 64;
  async function readClosure(tree, overlay) {
   const files = new Map;
   const kustomizations = [];
   const missing = new Set;
   const faults = [];
   const ksops = [];
   const start = (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)(overlay) ? (0, 
   _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.yS)(overlay) : overlay;
   async function visitFolder(folder, chain, from) {
    const fail = (why, kind = "failed") => {
     faults.push({
      kind,
      why,
      ...from,
      chain
     });
    };
    const names = [ "kustomization.yaml", "kustomization.yml", "Kustomization" ];
    const found = (await tree.list(folder))?.filter(({name}) => names.includes(name)) ?? [];
    const [only] = found;
    const path = name => folder === "" ? name : `${folder}/${name}`;
    for (const name of names) missing.add(path(name));
    if (only === undefined) return fail(`${folder || "the top folder"} has no kustomization`);
    if (found.length > 1) return fail(`${folder || "the top folder"} has ${found.length} kustomizations`);
    const file = path(only.name);
    missing.delete(file);
    if (chain.includes(file)) return fail(`${file} includes itself`);
    if (chain.length >= deepest) return fail(`more than ${deepest} kustomizations include each other`);
    if (kustomizations.includes(file)) return;
    kustomizations.push(file);
    await visitFile(file, [ ...chain, file ], from, _core_kustomize_referenced_files_js__WEBPACK_IMPORTED_MODULE_3__.qJ);
   }
   async function visitFile(file, chain, from, read) {
    const entry = await tree.entry(file);
    if (entry?.mode === "120000" || entry?.kind !== "blob") return void faults.push({
     kind: "refused",
     why: `${file} is a symbolic link or a submodule`,
     ...from,
     chain
    });
    files.set(file, entry.oid);
    if (files.size > mostFiles) throw tooMany;
    if (read === undefined) return;
    const text = await tree.readText(file);
    let inputs;
    try {
     inputs = read(text ?? "", file);
    } catch (thrown) {
     const [fault] = (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__._n)(thrown) ?? [];
     if (fault === undefined) throw thrown;
     faults.push({
      kind: "failed",
      why: fault.message,
      file,
      line: fault.at?.line ?? 1,
      chain
     });
     return;
    }
    for (const {what, name, line} of inputs.refusals) faults.push({
     kind: "refused",
     why: `it needs the ${what} ${name}`,
     file,
     line,
     chain
    });
    for (const reference of inputs.references) await visit(reference, file, chain);
   }
   async function visit({path, line, as}, file, chain) {
    const at = (0, _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.o1)((0, 
    _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.yS)(file), path);
    const entry = at === undefined ? undefined : at === "" ? rootEntry : await tree.entry(at);
    if (at === undefined || entry === undefined) {
     if (at !== undefined) missing.add(at);
     const remote = (0, _core_kustomize_referenced_files_js__WEBPACK_IMPORTED_MODULE_3__.gt)(path);
     const why = remote ? `${path} is not in this repository` : `there is no ${path}`;
     return void faults.push({
      kind: remote ? "refused" : "failed",
      why,
      file,
      line,
      chain
     });
    }
    if (entry.kind === "tree") {
     if (as === "file") return void faults.push({
      kind: "failed",
      why: `${path} is a folder`,
      file,
      line,
      chain
     });
     return visitFolder(at, chain, {
      file,
      line
     });
    }
    if (as === "folder" && entry.mode !== "120000") return void faults.push({
     kind: "failed",
     why: `${path} is no folder`,
     file,
     line,
     chain
    });
    const isPlugin = as === "configuration";
    const secrets = isPlugin ? readKsops(await tree.readText(at) ?? "", at) : undefined;
    if (secrets !== undefined) {
     await visitFile(at, chain, {
      file,
      line
     }, undefined);
     for (const secret of secrets) if (await tree.entry(secret) === undefined) missing.add(secret); else await visitFile(secret, chain, {
      file: at,
      line: 1
     }, undefined);
     ksops.push({
      kustomization: file,
      named: path,
      line,
      file: at,
      encrypted: secrets
     });
     return;
    }
    await visitFile(at, chain, {
     file,
     line
    }, isPlugin ? _core_kustomize_referenced_files_js__WEBPACK_IMPORTED_MODULE_3__.n8 : undefined);
   }
   try {
    await visitFolder(start, [], {
     file: overlay,
     line: 1
    });
   } catch (thrown) {
    if (thrown !== tooMany) throw thrown;
    faults.push({
     kind: "refused",
     why: `it reads more than ${mostFiles} files`,
     file: overlay,
     line: 1,
     chain: []
    });
   }
   const lines = [ ...files ].sort(([one], [other]) => one < other ? -1 : 1).map(pair => pair.join(" "));
   const hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(lines.join("\n")).digest("hex");
   return {
    folder: start,
    files,
    kustomizations,
    missing,
    faults,
    ksops,
    hash
   };
  }
  function readKsops(text, file) {
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_5__.Sm)(() => (0, 
   _core_kustomize_referenced_files_js__WEBPACK_IMPORTED_MODULE_3__.M$)(text, file)?.flatMap(path => (0, 
   _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.o1)((0, _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_2__.yS)(file), path) ?? []), () => undefined);
  }
  const tooMany = Symbol("too many files");
  const rootEntry = {
   kind: "tree",
   mode: "40000"
  };
 }),
 7686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => parseGivenRef,
   j: () => standsFor
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53724);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  function parseGivenRef(given, input) {
   const oid = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(given.toLowerCase());
   if (oid !== undefined) return {
    kind: "commit",
    oid
   };
   const fault = given.startsWith("refs/") ? (0, _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.X)(given) : (0, 
   _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.H)(given);
   if (fault !== undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("DETECT_REF_INVALID", {
    input,
    given
   });
   if (given.startsWith("refs/")) return {
    kind: "ref",
    full: [ given ],
    given
   };
   const name = given.replace(/^origin\//, "");
   const full = [ `refs/heads/${given}`, `refs/tags/${given}` ];
   return {
    kind: "ref",
    full: name === given ? full : [ ...full, `refs/heads/${name}` ],
    given
   };
  }
  function standsFor(given, ref) {
   return given?.kind === "ref" && given.full.includes(ref);
  }
 }),
 73573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => unknownReasons
  });
  const unknownReasons = {
   "no-base": {
    why: "the event has no base, none was given, and no green commit is on record",
    remedy: "Give `base`, or record green commits with mark-green."
   },
   "base-gone": {
    why: "the old commit no longer exists on the remote (most likely after a force push)",
    remedy: "Nothing to do: the next push has a base again."
   },
   "head-gone": {
    why: "the commit of this event no longer exists on the remote",
    remedy: "Run the workflow again from the branch as it is now."
   },
   "no-common-ancestor": {
    why: "the two histories have no commit in common",
    remedy: "Give `base`."
   },
   "merged-since": {
    why: "the branch has been merged since, and where it forked is unknown",
    remedy: "Give `base`."
   },
   "too-deep": {
    why: "the common ancestor lies deeper than is fetched",
    remedy: "Give `base`, or check out with `fetch-depth: 0` and `filter: tree:0`."
   },
   "not-fetched": {
    why: "the checkout does not hold what is compared, and nothing is fetched (`fetch: never`, or no `origin`)",
    remedy: "Leave `fetch` at auto, or check out with `fetch-depth: 0`."
   },
   "remote-refused": {
    why: "the repository could not be read",
    remedy: "Give the job `contents: read` and look at the answer below."
   }
  };
 })
};
