export const id = 5150;

export const ids = [ 5150 ];

export const modules = {
 52307: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   Hy: () => algorithmOf,
   VK: () => shortDigest,
   m: () => parseDigest
  });
  function parseDigest(text) {
   return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? text : void 0;
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
 },
 87194: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52307);
  function splitImage(text) {
   const from = text.indexOf("/") + 1;
   const at = text.indexOf("@", from);
   const name = at < 0 ? text : text.slice(0, at);
   const colon = name.indexOf(":", from);
   return {
    repository: colon < 0 ? name : name.slice(0, colon),
    tag: colon < 0 ? void 0 : name.slice(colon + 1),
    digest: at < 0 ? void 0 : text.slice(at + 1)
   };
  }
  function parseImage(text) {
   const {repository, tag, digest} = splitImage(text);
   return {
    repository: checkRepository(repository, text),
    tag: tag === void 0 ? void 0 : checkTag(tag, text),
    digest: digest === void 0 ? void 0 : checkDigest(digest, text)
   };
  }
  function formatImage({repository, tag, digest}) {
   return `${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
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
   if (address !== void 0 && !URL.canParse(`http://${address}/`)) return false;
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
   if (digest !== void 0) return digest;
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
 },
 78939: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => chooseKustomization,
   vc: () => basesNear,
   yi: () => isKustomizationFile
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
  const names = [ "kustomization.yaml", "kustomization.yml", "Kustomization" ];
  function chooseKustomization(folder, listed, commit) {
   const found = names.filter(name => listed?.includes(name));
   const overlay = folder === "" ? "the root of the repository" : folder;
   if (found.length > 1) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_AMBIGUOUS", {
    overlay,
    files: found.join(", ")
   });
   const [name] = found;
   if (name === void 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_MISSING", {
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
 },
 10051: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => readSources
  });
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59186);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52240);
  var _referenced_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35524);
  const opaqueFields = [ "generators", "transformers", "validators", "helmCharts", "helmChartInflationGenerator", "configurations", "replacements", "vars" ];
  function readSources(text, file) {
   const [root = null] = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, file));
   const resources = [ ...texts(root, "resources"), ...texts(root, "bases") ];
   const components = texts(root, "components");
   const remote = [ ...resources, ...components ].find(_referenced_files_js__WEBPACK_IMPORTED_MODULE_1__.gt);
   const isComponent = typeof root === "object" && root !== null && "kind" in root && root.kind === "Component";
   return {
    resources: resources.filter(one => !(0, _referenced_files_js__WEBPACK_IMPORTED_MODULE_1__.gt)(one)),
    components: components.filter(one => !(0, _referenced_files_js__WEBPACK_IMPORTED_MODULE_1__.gt)(one)),
    patches: [ ...texts(root, "patchesStrategicMerge").map(one => patchOf(one)), ...[ ...items(root, "patches"), ...items(root, "patchesJson6902") ].map(listedPatch) ],
    opaque: remote ?? (isComponent ? "kind: Component" : opaqueFields.find(field => items(root, field).length > 0))
   };
  }
  function patchOf(text) {
   const isFile = !/[\n{]/.test(text);
   return {
    path: isFile ? text : void 0,
    text: isFile ? void 0 : text,
    target: void 0
   };
  }
  function listedPatch(item) {
   const target = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(item, [ "target" ]);
   const optional = key => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target, key) === "" ? {} : {
    [key]: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target, key)
   };
   return {
    path: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "path") || void 0,
    text: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "patch") || void 0,
    target: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(target) ? {
     ...optional("group"),
     ...optional("version"),
     ...optional("kind"),
     ...optional("name"),
     ...optional("namespace"),
     selectors: "labelSelector" in target || "annotationSelector" in target
    } : void 0
   };
  }
  function items(value, key) {
   const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(value, [ key ]);
   if (found === null || found === "") return [];
   return Array.isArray(found) ? (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)(found) : [ found ];
  }
  function texts(value, key) {
   return items(value, key).filter(item => typeof item === "string");
  }
 },
 35524: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M$: () => readKsopsFiles,
   dq: () => withoutGenerators,
   gt: () => isRemoteReference,
   n8: () => readPluginInputs,
   qJ: () => readBuildInputs
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53645);
  var _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17953);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59186);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52240);
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
   if (documents.length === 0 || !documents.every(isKsops)) return;
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
 },
 84696: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 3925: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XU: () => parseRepositoryPath,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
  function parseRepositoryPath(given, input) {
   const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
   const fault = given.startsWith("/") || /^[A-Za-z]:/.test(given) ? "it is absolute" : parts.includes("..") ? "it leaves the repository" : parts.some(part => part.toLowerCase() === ".git") ? "it is inside .git" : /[\\\p{Cc}]/u.test(given) ? "it has characters that no path here has" : void 0;
   if (fault === void 0) return parts.join("/");
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
   if (relative.startsWith("/")) return;
   for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part); else if (parts.pop() === void 0) return;
   }
   return parts.join("/");
  }
  function folderOf(file) {
   return file.slice(0, Math.max(0, file.lastIndexOf("/")));
  }
 },
 2401: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
 },
 17953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => lineAt
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53645);
  function lineAt({documents, place}, document, path) {
   let node = documents[document]?.contents;
   let offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
   for (const step of path) if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const pair = node.items.find(({key}) => String(key) === String(step));
    if (pair === void 0) break;
    offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key.range?.[0] ?? offset : offset;
    node = pair.value;
   } else {
    const items = typeof node === "object" && node !== null && "items" in node ? node.items : void 0;
    const item = Array.isArray(items) ? items[Number(step)] : void 0;
    if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(item)) break;
    offset = item.range?.[0] ?? offset;
    node = item;
   }
   return place(offset).line ?? 1;
  }
 },
 59186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => parseYaml,
   t: () => plainValues
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53645);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42139);
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
   if (fault !== void 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_INVALID", {
    file,
    fault: fault.message
   }, {
    at: place(fault.pos[0]),
    cause: fault
   });
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
 },
 52240: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 },
 93290: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OT: () => loadCatalogue,
   S1: () => needCatalogue,
   SD: () => loadCommittedCatalogue
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42139);
  var _core_yaml_config_size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2401);
  var _search_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(327);
  async function loadCatalogue(files, path) {
   const text = await files.read(path, _core_yaml_config_size_js__WEBPACK_IMPORTED_MODULE_0__.z);
   if (text === void 0) return;
   const {readCatalogue} = await Promise.all([ __webpack_require__.e(3645), __webpack_require__.e(5832), __webpack_require__.e(1861), __webpack_require__.e(560), __webpack_require__.e(5356) ]).then(__webpack_require__.bind(__webpack_require__, 75356));
   return readCatalogue(text, path);
  }
  async function needCatalogue(files, path, remedy) {
   const catalogue = await loadCatalogue(files, path);
   if (catalogue === void 0) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("CATALOGUE_MISSING", {
    path,
    remedy
   });
   return catalogue;
  }
  async function loadCommittedCatalogue(history, commit, path) {
   if (commit === void 0 || !await (0, _search_history_js__WEBPACK_IMPORTED_MODULE_2__.Bj)(history, [ commit ])) return;
   const read = async () => {
    const bytes = await history.repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
   };
   return loadCatalogue({
    read
   }, path);
  }
 },
 70063: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => imagesBelow
  });
  var plain_values = __webpack_require__(52240);
  function applyPatch(resources, patch, target) {
   const [first = null] = patch;
   if (target?.selectors === true) return;
   if (isList(first)) return target === void 0 ? void 0 : changeEach(resources, one => isTarget(one, target), one => applyOperations(one, first));
   let now = resources;
   for (const one of patch) {
    const fits = resource => target === void 0 ? isNamesake(resource, one) : isTarget(resource, target);
    now = now && changeEach(now, fits, resource => merge(resource, one, isBuiltIn(resource)));
   }
   return now;
  }
  function changeEach(resources, fits, change) {
   let count = 0;
   const changed = [];
   for (const one of resources) {
    if (!fits(one)) {
     changed.push(one);
     continue;
    }
    count += 1;
    const made = change(one);
    if (made === void 0) return;
    if (made !== null) changed.push(made);
   }
   return count === 0 ? void 0 : changed;
  }
  function isNamesake(resource, patch) {
   return (0, plain_values.$6)(resource, "kind") === (0, plain_values.$6)(patch, "kind") && nameOf(resource) === nameOf(patch);
  }
  function isTarget(resource, {group, version, kind, name, namespace}) {
   const api = (0, plain_values.$6)(resource, "apiVersion");
   const slash = api.lastIndexOf("/");
   const pairs = [ [ group, api.slice(0, Math.max(slash, 0)) ], [ version, api.slice(slash + 1) ], [ kind, (0, 
   plain_values.$6)(resource, "kind") ], [ name, nameOf(resource) ], [ namespace, (0, 
   plain_values.$6)((0, plain_values.y1)(resource, [ "metadata" ]), "namespace") ] ];
   return pairs.every(([pattern, text]) => pattern === void 0 || matches(pattern, text));
  }
  function matches(pattern, text) {
   try {
    return new RegExp(`^(?:${pattern})$`).test(text);
   } catch {
    return false;
   }
  }
  function isBuiltIn(resource) {
   return /^(v1|apps\/v1|batch\/v1)$/.test((0, plain_values.$6)(resource, "apiVersion"));
  }
  function merge(base, patch, byName) {
   if (isList(patch)) return byName && isList(base) && isNamed(base, patch) ? mergeLists(base, patch) : patch;
   if (!(0, plain_values.jh)(patch)) return patch;
   const {$patch: directive = null, ...fields} = patch;
   if (directive === "delete") return null;
   if (directive === "replace" || !(0, plain_values.jh)(base)) return fields;
   const merged = {
    ...base
   };
   for (const [key, value] of Object.entries(fields)) {
    const made = (0, plain_values.qv)(value) ? null : merge(merged[key] ?? null, value, byName);
    if (made === null) delete merged[key]; else merged[key] = made;
   }
   return merged;
  }
  function mergeLists(base, patch) {
   return patch.reduce((list, item) => {
    const name = (0, plain_values.$6)(item, "name");
    const index = list.findIndex(one => (0, plain_values.$6)(one, "name") === name);
    const made = merge(list[index] ?? null, item, true);
    if (index < 0) return made === null ? list : [ ...list, made ];
    return made === null ? list.toSpliced(index, 1) : list.with(index, made);
   }, base);
  }
  function isNamed(...lists) {
   return lists.flat().every(item => (0, plain_values.$6)(item, "name") !== "");
  }
  function applyOperations(resource, operations) {
   return operations.reduce((now, operation) => {
    const kind = (0, plain_values.$6)(operation, "op");
    if (now === void 0 || kind === "test") return now;
    if (![ "add", "replace", "remove" ].includes(kind)) return;
    const steps = (0, plain_values.$6)(operation, "path").split("/").slice(1).map(step => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return changeAt(now, steps, kind, (0, plain_values.y1)(operation, [ "value" ]));
   }, resource);
  }
  function changeAt(value, steps, kind, to) {
   const [step, ...rest] = steps;
   if (step === void 0) return to;
   const last = rest.length === 0;
   if (isList(value)) {
    const index = step === "-" ? value.length : Number(step);
    if (!Number.isInteger(index) || index < 0 || index > value.length) return;
    if (last && kind === "add") return value.toSpliced(index, 0, to);
    if (last && kind === "remove") return value.toSpliced(index, 1);
    const inner = index < value.length ? changeAt(value[index] ?? null, rest, kind, to) : void 0;
    return inner === void 0 ? void 0 : value.with(index, inner);
   }
   if (!(0, plain_values.jh)(value)) return;
   if (last && kind === "remove") {
    const {[step]: _, ...others} = value;
    return others;
   }
   const inner = last ? to : changeAt(value[step] ?? null, rest, kind, to);
   return inner === void 0 ? void 0 : {
    ...value,
    [step]: inner
   };
  }
  function nameOf(resource) {
   return (0, plain_values.$6)((0, plain_values.y1)(resource, [ "metadata" ]), "name");
  }
  function isList(value) {
   return Array.isArray(value);
  }
  var image_entries = __webpack_require__(73693);
  var kustomization_file = __webpack_require__(78939);
  var kustomization_sources = __webpack_require__(10051);
  var manifest_images = __webpack_require__(41631);
  var repository_path = __webpack_require__(3925);
  var problem = __webpack_require__(42139);
  const unseen = Symbol("unseen");
  const deepest = 32;
  async function imagesBelow(tip, file, text) {
   try {
    return (await resourcesBelow(tip, file, text, [], 0)).flatMap(manifest_images.pd);
   } catch (thrown) {
    if (thrown === unseen || (0, problem._n)(thrown) !== void 0) return;
    throw thrown;
   }
  }
  async function resourcesBelow(tip, file, text, before, depth) {
   const {resources, components, patches, opaque} = (0, kustomization_sources.t)(text, file);
   const isComponent = opaque === "kind: Component";
   if (depth > deepest || opaque !== void 0 && !(isComponent && depth > 0)) throw unseen;
   const folder = (0, repository_path.yS)(file);
   const [found, patched] = await Promise.all([ Promise.all(resources.map(path => fromResource(tip, folder, path, depth))), Promise.all(patches.map(patch => readPatch(tip, folder, patch))) ]);
   let made = [ ...before, ...found.flat() ];
   for (const path of components) made = await rendered(tip, folder, path, made, depth);
   patches.forEach(({target}, index) => {
    made = orUnseen(applyPatch(made, patched[index] ?? [], target));
   });
   return made;
  }
  async function fromResource(tip, folder, path, depth) {
   if (!/\.(ya?ml|json)\/*$/.test(path)) return rendered(tip, folder, path, [], depth);
   return orUnseen((0, manifest_images.r9)(await readText(tip, folder, path), path));
  }
  async function readPatch(tip, folder, {path, text}) {
   if (path === void 0) return orUnseen((0, manifest_images.r9)(orUnseen(text), folder));
   return orUnseen((0, manifest_images.r9)(await readText(tip, folder, path), path));
  }
  async function rendered(tip, folder, path, before, depth) {
   const place = orUnseen((0, repository_path.o1)(folder, path));
   const file = (0, kustomization_file.Dv)(place, await tip.list(place), tip.commit);
   const text = await readText(tip, "", file);
   const resources = await resourcesBelow(tip, file, text, before, depth + 1);
   return (0, manifest_images.bo)(resources, (0, image_entries.H)(text, file));
  }
  async function readText(tip, folder, path) {
   const bytes = await tip.read(orUnseen((0, repository_path.o1)(folder, path)));
   return (new TextDecoder).decode(orUnseen(bytes));
  }
  function orUnseen(value) {
   if (value === void 0) throw unseen;
   return value;
  }
 },
 327: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => fetchCommits,
   UD: () => compare,
   findForkPoint: () => findForkPoint,
   qg: () => findNearest,
   tt: () => findBeforeMerge
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
  const windows = [ 50, 400, 3200, 25600 ];
  async function fetchCommits({repository, mayFetch}, oids) {
   if (mayFetch) return repository.fetch(oids, {
    depth: 1
   });
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
  async function compare(history, base, head) {
   const {repository, whole, mayFetch} = history;
   const read = () => unlessMissing(repository.diff(base, head));
   const isHere = async oid => whole || !mayFetch || await hasFolders(repository, oid);
   if (await isHere(head)) {
    if (base !== void 0 && !await isHere(base)) if (!await repository.fetch([ base ], {
     depth: 1,
     since: head
    })) return;
    const changes = await read();
    if (changes !== void 0 || !mayFetch) return changes;
   }
   return await fetchCommits(history, base === void 0 ? [ head ] : [ base, head ]) ? read() : void 0;
  }
  async function hasFolders(repository, oid) {
   return await repository.has(oid) && repository.has((await repository.commit(oid)).tree);
  }
  async function unlessMissing(reading) {
   try {
    return await reading;
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF && thrown.code === "GIT_OBJECT_MISSING") return;
    throw thrown;
   }
  }
  async function search(history, tips, find, had = 0) {
   const {repository, mayFetch, whole} = history;
   const here = await hasAll(repository, tips);
   if (here) {
    const value = await find();
    if (value !== void 0) return {
     kind: "found",
     value
    };
    if ((await repository.shallow()).size === 0) return {
     kind: "none"
    };
   }
   if (!mayFetch) return {
    kind: here ? "too-deep" : "not-fetched"
   };
   for (const depth of whole ? [ void 0 ] : windows.filter(one => one > had)) {
    if (!await repository.fetch(tips, {
     ...depth && {
      depth
     },
     filter: "tree:0"
    })) return {
     kind: "gone"
    };
    const value = await find();
    if (value !== void 0) return {
     kind: "found",
     value
    };
    if ((await repository.shallow()).size === 0) return {
     kind: "none"
    };
   }
   return {
    kind: "too-deep"
   };
  }
  function findForkPoint(history, one, other, had = 0) {
   return search(history, [ one, other ], () => history.repository.mergeBase(one, other), had);
  }
  function findNearest(history, head, searched) {
   const {repository} = history;
   return search(history, [ head ], async () => {
    const cuts = await repository.shallow();
    const seen = new Set([ head ]);
    const queue = [ await repository.commit(head) ];
    for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
     if (next.oid !== head && searched.has(next.oid)) return next.oid;
     if (cuts.has(next.oid)) return;
     for (const parent of next.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const commit = await repository.commit(parent);
      const at = queue.findIndex(({committer}) => committer.time > commit.committer.time);
      queue.splice(at < 0 ? queue.length : at, 0, commit);
     }
    }
    return;
   });
  }
  function findBeforeMerge(history, trunk, head) {
   const {repository} = history;
   return search(history, [ trunk ], async () => {
    if (!await repository.isAncestor(head, trunk)) return;
    const cuts = await repository.shallow();
    const line = [];
    for (let at = trunk; at !== void 0; ) {
     if (at === head) return "itself";
     line.push(at);
     at = cuts.has(at) ? void 0 : (await repository.commit(at)).parents[0];
    }
    let holds = 0;
    let lacks = line.length;
    while (lacks - holds > 1) {
     const middle = Math.floor((holds + lacks) / 2);
     const at = line[middle];
     if (at !== void 0 && await repository.isAncestor(head, at)) holds = middle; else lacks = middle;
    }
    return line[lacks];
   });
  }
  async function hasAll(repository, oids) {
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
 }
};
