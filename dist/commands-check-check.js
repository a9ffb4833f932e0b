export const id = 3298;

export const ids = [ 3298 ];

export const modules = {
 66040: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   check: () => check
  });
  var load_catalogue = __webpack_require__(4817);
  var services_in_environments = __webpack_require__(52813);
  var oid = __webpack_require__(85099);
  var image_image = __webpack_require__(78579);
  var deployment_file = __webpack_require__(89649);
  var nearest_word = __webpack_require__(2327);
  var problem = __webpack_require__(5763);
  var delivery_inputs = __webpack_require__(18151);
  var overlay_images = __webpack_require__(2554);
  var read_overlay = __webpack_require__(68848);
  var open_gitops = __webpack_require__(19638);
  async function checkOverlays(catalogue, options, world) {
   const services = [ ...catalogue.services.values() ].filter(({image}) => image !== undefined);
   const tips = openTips(options, world);
   const lines = [];
   const problems = [];
   const absent = new Map;
   for (const environment of catalogue.environments.values()) {
    const missing = [];
    let where = "";
    for (const service of services) {
     const {repository = "", branch = ""} = (0, services_in_environments.mQ)(catalogue, environment, service);
     let tip;
     try {
      tip = await tips(repository, branch);
     } catch (thrown) {
      const found = (0, problem._n)(thrown);
      if (found === undefined) throw thrown;
      return {
       lines,
       problems: [ ...problems, ...found ]
      };
     }
     where = `${repository || "this repository"}@${(0, oid.h0)(tip.commit)}`;
     const found = await lookUp(tip, catalogue, service, environment);
     if (found.kind === "faults") problems.push(...found.problems);
     if (found.kind === "absent") absent.set(service.name, [ ...absent.get(service.name) ?? [], found.overlay ]);
     const words = {
      runs: "",
      absent: " has no overlay",
      faults: " cannot be read"
     }[found.kind];
     missing.push(`${service.name}${words}${found.kind === "runs" ? ` ${found.version}` : ""}`);
    }
    lines.push(`  ${environment.name}${where === "" ? "" : ` (${where})`}: ${missing.join(", ") || "no service is deployed here"}`);
   }
   for (const [name, places] of absent) {
    if (places.length < catalogue.environments.size) continue;
    problems.push(await nowhere(catalogue, name, places, tips));
   }
   return {
    lines,
    problems
   };
  }
  function openTips({gitops, token}, world) {
   const opened = new Map;
   const open = async (repository, branch) => {
    const tokens = {
     gitopsToken: token,
     githubToken: token
    };
    const remote = await (0, delivery_inputs.L_)(gitops || repository, tokens, world);
    return world.delivery.readTip((0, open_gitops.UQ)(remote, branch));
   };
   return (repository, branch) => {
    const key = `${repository} ${branch}`;
    const tip = opened.get(key) ?? open(repository, branch);
    opened.set(key, tip);
    return tip;
   };
  }
  async function lookUp(tip, catalogue, service, environment) {
   const name = service.imageName ?? service.image ?? "";
   try {
    const versions = [];
    for (const {overlay, format} of (0, services_in_environments.eu)(catalogue, service, environment)) {
     const at = await (0, read_overlay._)(tip, overlay, format);
     const value = (0, deployment_file.AM)(at, name);
     const images = at.format.name === "kustomize" ? await (0, overlay_images.E)(tip, at.file, at.text) : undefined;
     if (images !== undefined && images.length > 0 && !images.includes(name)) {
      const close = images.find(one => (0, image_image.S_)(one) === (0, image_image.S_)(name)) ?? (0, 
      nearest_word.p)(name, images);
      const advice = close === undefined ? "" : `Did you mean \`image-name: ${close}\`?`;
      const where = {
       at: {
        file: at.file
       }
      };
      return {
       kind: "faults",
       problems: [ (0, problem.CC)("IMAGE_ENTRY_DEAD", {
        file: at.file,
        name,
        advice
       }, where) ]
      };
     }
     versions.push(value?.newTag ?? value?.digest?.slice(0, 19) ?? "without a version yet");
    }
    return {
     kind: "runs",
     version: [ ...new Set(versions) ].join(" and ")
    };
   } catch (thrown) {
    const problems = (0, problem._n)(thrown);
    if (problems === undefined) throw thrown;
    const missing = problems.every(({code}) => code === "KUSTOMIZATION_MISSING" || code === "OVERLAY_FILE_MISSING");
    if (!missing) return {
     kind: "faults",
     problems
    };
    return {
     kind: "absent",
     overlay: (0, services_in_environments.eu)(catalogue, service, environment)[0].overlay
    };
   }
  }
  async function nowhere(catalogue, service, places, tips) {
   const [environment] = catalogue.environments.values();
   const {repository = "", branch = ""} = (0, services_in_environments.mQ)(catalogue, environment, catalogue.services.get(service));
   const [place = ""] = places;
   const close = await nearestFolder(await tips(repository, branch), place.split("/"));
   const slots = {
    service,
    places: places.join(", "),
    repository: repository || "this repository",
    advice: close === "" ? "Name a folder of that repository." : `Did you mean a folder of \`${close}\`?`
   };
   return (0, problem.CC)("CHECK_OVERLAY_NOWHERE", slots, {
    at: catalogue.place([ "services", service ])
   });
  }
  async function nearestFolder(tip, parts) {
   let at = "";
   for (const part of parts) {
    const names = await tip.list(at) ?? [];
    const name = names.includes(part) ? part : (0, nearest_word.p)(part, names);
    if (name === undefined) return at;
    at = at === "" ? name : `${at}/${name}`;
   }
   return at;
  }
  var external_node_path_ = __webpack_require__(76760);
  var glob = __webpack_require__(37442);
  var repository_files = __webpack_require__(32199);
  async function checkWorkspace(catalogue, files) {
   const paths = await (0, repository_files.G)({
    list: folder => files.list(folder === "" ? "." : folder),
    read: path => files.read(path)
   });
   const folders = [ ...new Set(paths.flatMap(foldersOf)) ];
   const problems = [];
   const lines = [];
   for (const [section, units] of [ [ "services", catalogue.services ], [ "libraries", catalogue.libraries ] ]) {
    for (const {name, path, inputs, dependsOn} of units.values()) {
     const at = catalogue.place([ section, name ]);
     if (path !== "." && path !== "" && await files.list(path) === undefined) {
      const close = (0, nearest_word.p)(path, folders);
      const advice = close === undefined ? "Name a folder of this repository." : `Did you mean \`${close}\`?`;
      problems.push((0, problem.CC)("CHECK_PATH_MISSING", {
       key: `${section}.${name}.path`,
       path,
       advice
      }, {
       at
      }));
      continue;
     }
     const own = await countOwned(inputs, paths);
     if (own === 0) problems.push((0, problem.CC)("CHECK_PATTERN_UNUSED", {
      name
     }, {
      at
     }));
     const needs = dependsOn.length === 0 ? "" : `, depends on ${dependsOn.join(", ")}`;
     lines.push(`  ${name}: ${own} ${own === 1 ? "file" : "files"}${needs}`);
    }
   }
   return {
    lines,
    problems
   };
  }
  async function countOwned(inputs, paths) {
   const globs = await (0, glob.Q)(inputs);
   return paths.filter(path => {
    const last = globs.findLast(({positive}) => positive.matches(path));
    return last !== undefined && !last.negated;
   }).length;
  }
  function foldersOf(path) {
   const folder = external_node_path_.posix.dirname(path);
   return folder === "." ? [] : [ folder, ...foldersOf(folder) ];
  }
  async function check(options, world) {
   const remedy = "`trunkline init` writes a first one from what it finds.";
   const catalogue = await (0, load_catalogue.S1)(world.files, options.config, remedy);
   const {services, libraries, environments} = catalogue;
   const here = await checkWorkspace(catalogue, world.files);
   const there = await checkOverlays(catalogue, options, world);
   const names = [ count(services.size, "service", "services"), count(libraries.size, "library", "libraries"), count(environments.size, "environment", "environments") ].join(", ");
   const problems = [ ...here.problems, ...there.problems ];
   const verdict = problems.length === 0 ? "No fault found." : `Faults: ${problems.length}.`;
   return {
    lines: [ `${options.config}: ${names}`, ...here.lines, ...there.lines, verdict ],
    problems
   };
  }
  function count(many, one, several) {
   return `${many} ${many === 1 ? one : several}`;
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
 20838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => readSources
  });
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79225);
  var _referenced_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6615);
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
    path: isFile ? text : undefined,
    text: isFile ? undefined : text,
    target: undefined
   };
  }
  function listedPatch(item) {
   const target = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(item, [ "target" ]);
   const optional = key => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target, key) === "" ? {} : {
    [key]: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target, key)
   };
   return {
    path: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "path") || undefined,
    text: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "patch") || undefined,
    target: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(target) ? {
     ...optional("group"),
     ...optional("version"),
     ...optional("kind"),
     ...optional("name"),
     ...optional("namespace"),
     selectors: "labelSelector" in target || "annotationSelector" in target
    } : undefined
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
 39223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fi: () => isBareDigest,
   L7: () => editsFor,
   dT: () => imageOf
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77628);
  function imageOf(slots) {
   const found = {};
   for (const slot of slots) Object.assign(found, withoutNothing(partsOf(slot, slots)));
   return {
    newName: found.newName,
    newTag: found.newTag,
    digest: found.digest
   };
  }
  function editsFor(slots, value, pin = "any") {
   const to = pin === "tag" ? {
    ...value,
    digest: undefined
   } : value;
   const holds = (...kinds) => slots.some(slot => kinds.includes(slot.holds));
   const whole = holds("image", "argument");
   const takesDigest = whole || holds("digest") || holds("version") && to.newTag !== undefined;
   const takesTag = whole || holds("tag", "version");
   const kept = {
    tag: to.newTag !== undefined && takesTag,
    digest: to.digest !== undefined && takesDigest
   };
   if (!kept.tag && !kept.digest) return undefined;
   if (pin === "digest" && !kept.digest) return undefined;
   return slots.flatMap(slot => {
    const value = textFor(slot, slots, to);
    if (value === slot.text && (value === "" || !(0, _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.X)(value))) return [];
    const {path, document = 0, optional} = slot;
    if (value === "" && optional !== undefined) return [ {
     kind: "remove",
     path,
     document
    } ];
    return [ {
     kind: "set",
     path,
     value,
     document,
     ...optional === undefined ? {} : {
      after: optional
     }
    } ];
   });
  }
  function isBareDigest(text) {
   return /^[0-9a-f]{64}$/.test(text);
  }
  function partsOf({holds, text}, slots) {
   if (text === "") return {};
   if (holds === "tag") return {
    newTag: text
   };
   if (holds === "digest") return {
    digest: isBareDigest(text) ? `sha256:${text}` : text
   };
   if (holds === "name") return {
    newName: text
   };
   if (holds === "registry") return {};
   if (holds === "path") return {
    newName: [ registryOf(slots), text ].filter(part => part !== "").join("/")
   };
   if (holds === "version") {
    const [tag = "", digest] = text.split("@", 2);
    return {
     newTag: tag || undefined,
     digest
    };
   }
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(holds === "argument" ? text.slice(text.indexOf("=") + 1) : text);
   return {
    newName: repository || undefined,
    newTag: tag,
    digest
   };
  }
  function textFor({holds, text}, slots, to) {
   const tag = to.newTag ?? "";
   const digest = to.digest ?? "";
   const version = (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
   if (holds === "tag") return tag;
   if (holds === "digest") return isBareDigest(text) ? digest.replace(/^sha256:/, "") : digest;
   if (holds === "version") return tag + (digest === "" ? "" : `@${digest}`);
   const name = to.newName;
   if (holds === "image") return (name ?? (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(text).repository) + version;
   if (holds === "argument") return argument(text, name, version);
   if (name === undefined) return text;
   if (holds === "name") return name;
   const registry = registryOf(slots);
   const inside = registry !== "" && name.startsWith(`${registry}/`);
   const [host = "", ...rest] = name.split("/");
   if (holds === "registry") return inside ? registry : host;
   return inside ? name.slice(registry.length + 1) : rest.join("/");
  }
  function argument(text, name, version) {
   const equals = text.indexOf("=");
   const {repository} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(text.slice(equals + 1));
   if (equals < 0) return name === undefined || name === repository ? repository + version : `${repository}=${name}${version}`;
   return `${text.slice(0, equals)}=${name ?? repository}${version}`;
  }
  function registryOf(slots) {
   return slots.find(({holds}) => holds === "registry")?.text ?? "";
  }
  function withoutNothing(value) {
   return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
  }
 }),
 62295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CS: () => tagShape,
   N_: () => keySlots,
   i8: () => parseImageKey
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86244);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78579);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58331);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79225);
  var _image_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39223);
  const words = {
   image: "image",
   repository: "name",
   name: "name",
   tag: "tag",
   digest: "digest",
   version: "version"
  };
  function parseImageKey(text) {
   const [, where = "", word] = /^(.*?)(?::([a-z]+))?$/s.exec(text) ?? [];
   const path = (0, _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__.R)(where);
   const holds = word === undefined ? undefined : words[word];
   return path === undefined || word !== undefined && holds === undefined ? undefined : {
    path,
    holds
   };
  }
  function keySlots(root, key, pin = "any", names = []) {
   const parsed = parseImageKey(key);
   const path = parsed && (0, _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__.i)(root, parsed.path);
   if (parsed === undefined || path === undefined) return [];
   const guarded = path.some(step => typeof step === "number") ? {
    guarded: true
   } : {};
   const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path);
   const {holds} = parsed;
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(found)) return holds === undefined ? imageMapSlots(found, path, pin) : [];
   const text = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(found);
   if (holds !== undefined) return isPlace(root, path) ? [ {
    path,
    holds,
    text,
    ...guarded
   } ] : [];
   return text === "" ? [] : [ {
    path,
    holds: textShape(text, {
     root,
     path
    }, pin, names),
    text,
    ...guarded
   } ];
  }
  function isPlace(root, path) {
   const key = path.at(-1);
   const parent = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path.slice(0, -1));
   const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path);
   return typeof found === "string" || found === null && (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(parent) && key !== undefined && key in parent;
  }
  function imageMapSlots(map, path, pin) {
   const has = field => field in map;
   const slot = (field, holds) => [ {
    path: [ ...path, field ],
    holds,
    text: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[field] ?? null)
   } ];
   const name = [ "repository", "name", "image" ].find(has);
   const tag = has("tag") || !has("version") ? "tag" : "version";
   const digest = [ "digest", "sha" ].find(field => field === "digest" ? has(field) : (0, 
   _image_fields_js__WEBPACK_IMPORTED_MODULE_2__.Fi)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[field] ?? null)));
   return [ ...has("registry") ? slot("registry", "registry") : [], ...name === undefined ? [] : slot(name, has("registry") ? "path" : "name"), ...slot(tag, digest !== undefined ? "tag" : tagShape((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[tag] ?? null), pin)), ...digest === undefined ? [] : slot(digest, "digest") ];
  }
  function tagShape(text, pin) {
   return pin === "digest" || text.includes("@") ? "version" : "tag";
  }
  function textShape(text, {root, path}, pin, names) {
   if ((0, _image_digest_js__WEBPACK_IMPORTED_MODULE_3__.m)(text) !== undefined) return "digest";
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_4__.s5)(text);
   if (tag !== undefined) return "image";
   const isName = repository.includes("/") || names.includes(repository) || !(0, _image_image_js__WEBPACK_IMPORTED_MODULE_4__.dz)(repository);
   if (!isName) return digest === undefined || (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_3__.m)(digest) !== undefined ? tagShape(text, pin) : "image";
   return digest === undefined && isBesideTag(root, path) ? "name" : "image";
  }
  function isBesideTag(root, path) {
   const key = String(path.at(-1));
   const parent = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path.slice(0, -1));
   if (/(repository|name)$/i.test(key)) return true;
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(parent) && [ "tag", "digest", "version", `${key}Tag` ].some(sibling => sibling in parent);
  }
 }),
 85722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 58331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => parsePath,
   i: () => resolvePathIn
  });
  var _plain_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79225);
  function parsePath(text) {
   const path = [];
   const step = /(?:^|\.)(?:([^.[\]"]+)|("(?:[^"\\]|\\.)*"))|\[(\d+)\]|\[([\w.-]+)=(?:([^\]"]+)|("(?:[^"\\]|\\.)*"))\]|\[("(?:[^"\\]|\\.)*")\]/y;
   if (text.startsWith(".")) return undefined;
   while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (found === null) return undefined;
    const [, key, dotted, index, field, is, quotedIs, quoted = dotted] = found;
    const unquote = one => JSON.parse(one);
    if (index !== undefined) path.push(Number(index)); else if (field !== undefined) path.push({
     field,
     is: quotedIs === undefined ? is ?? "" : unquote(quotedIs)
    }); else path.push(quoted === undefined ? key ?? "" : unquote(quoted));
   }
   return path.length === 0 ? undefined : path;
  }
  function resolvePathIn(root, path) {
   const found = [];
   let value = root;
   for (const step of path) {
    const concrete = typeof step === "object" ? indexOf(value, step) : stepIn(value, step);
    if (concrete === undefined) return undefined;
    found.push(concrete);
    const inside = typeof value === "object" && value !== null ? value : {};
    value = inside[concrete] ?? null;
   }
   return found;
  }
  function stepIn(value, step) {
   return Array.isArray(value) && typeof step === "string" && /^\d+$/.test(step) ? Number(step) : step;
  }
  function indexOf(value, {field, is}) {
   const fits = (0, _plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)(value).flatMap((item, index) => (0, 
   _plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, field) === is ? [ index ] : []);
   return fits.length === 1 ? fits[0] : undefined;
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
 77628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => isAmbiguous,
   g: () => writeScalar
  });
  function writeScalar(value, quotes, inFlow) {
   if (/[\p{Cc}\u2028\u2029\uFEFF]/u.test(value)) return doubleQuoted(value);
   if (quotes === "single") return `'${value.replaceAll("'", "''")}'`;
   if (quotes === "double" || isAmbiguous(value) || !isPlain(value, inFlow)) return doubleQuoted(value);
   return value;
  }
  function isAmbiguous(value) {
   return value === "" || /^(~|null|true|false|yes|no|on|off|y|n|<<|=)$/i.test(value) || /^[-+]?(0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+|\.inf|\.nan)$/i.test(value) || /^[-+]?([0-9][0-9_]*)?(\.[0-9_]*)?(e[-+]?[0-9]+)?$/i.test(value) || /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/.test(value) || /^\d{4}-\d{1,2}-\d{1,2}([Tt ]+\d{1,2}:.*)?$/.test(value);
  }
  function isPlain(value, inFlow) {
   return !/^[\s\-?:,[\]{}#&*!|>'"%@`]|\s$|:(\s|$)|\s#/.test(value) && !(inFlow && /[,[\]{}]/.test(value));
  }
  function doubleQuoted(value) {
   return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
 }),
 4817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OT: () => loadCatalogue,
   S1: () => needCatalogue,
   SD: () => loadCommittedCatalogue
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _core_yaml_config_size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67880);
  var _search_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32636);
  async function loadCatalogue(files, path) {
   const text = await files.read(path, _core_yaml_config_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.z);
   if (text === undefined) return undefined;
   const {readCatalogue} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7163), __webpack_require__.e(1084), __webpack_require__.e(1338) ]).then(__webpack_require__.bind(__webpack_require__, 31338));
   return readCatalogue(text, path);
  }
  async function needCatalogue(files, path, remedy) {
   const catalogue = await loadCatalogue(files, path);
   if (catalogue === undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("CATALOGUE_MISSING", {
    path,
    remedy
   });
   return catalogue;
  }
  async function loadCommittedCatalogue(history, commit, path) {
   if (commit === undefined || !await (0, _search_history_js__WEBPACK_IMPORTED_MODULE_2__.Bj)(history, [ commit ])) return undefined;
   const read = async () => {
    const bytes = await history.repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
   };
   return loadCatalogue({
    read
   }, path);
  }
 }),
 2554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => imagesBelow
  });
  var plain_values = __webpack_require__(79225);
  function applyPatch(resources, patch, target) {
   const [first = null] = patch;
   if (target?.selectors === true) return undefined;
   if (isList(first)) {
    return target === undefined ? undefined : changeEach(resources, one => isTarget(one, target), one => applyOperations(one, first));
   }
   let now = resources;
   for (const one of patch) {
    const fits = resource => target === undefined ? isNamesake(resource, one) : isTarget(resource, target);
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
    if (made === undefined) return undefined;
    if (made !== null) changed.push(made);
   }
   return count === 0 ? undefined : changed;
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
   return pairs.every(([pattern, text]) => pattern === undefined || matches(pattern, text));
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
    if (now === undefined || kind === "test") return now;
    if (![ "add", "replace", "remove" ].includes(kind)) return undefined;
    const steps = (0, plain_values.$6)(operation, "path").split("/").slice(1).map(step => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return changeAt(now, steps, kind, (0, plain_values.y1)(operation, [ "value" ]));
   }, resource);
  }
  function changeAt(value, steps, kind, to) {
   const [step, ...rest] = steps;
   if (step === undefined) return to;
   const last = rest.length === 0;
   if (isList(value)) {
    const index = step === "-" ? value.length : Number(step);
    if (!Number.isInteger(index) || index < 0 || index > value.length) return undefined;
    if (last && kind === "add") return value.toSpliced(index, 0, to);
    if (last && kind === "remove") return value.toSpliced(index, 1);
    const inner = index < value.length ? changeAt(value[index] ?? null, rest, kind, to) : undefined;
    return inner === undefined ? undefined : value.with(index, inner);
   }
   if (!(0, plain_values.jh)(value)) return undefined;
   if (last && kind === "remove") {
    const {[step]: _, ...others} = value;
    return others;
   }
   const inner = last ? to : changeAt(value[step] ?? null, rest, kind, to);
   return inner === undefined ? undefined : {
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
  var image_entries = __webpack_require__(34896);
  var kustomization_file = __webpack_require__(9300);
  var kustomization_sources = __webpack_require__(20838);
  var manifest_images = __webpack_require__(84642);
  var repository_path = __webpack_require__(11462);
  var problem = __webpack_require__(5763);
  const unseen = Symbol("unseen");
  const deepest = 32;
  async function imagesBelow(tip, file, text) {
   try {
    return (await resourcesBelow(tip, file, text, [], 0)).flatMap(manifest_images.pd);
   } catch (thrown) {
    if (thrown === unseen || (0, problem._n)(thrown) !== undefined) return undefined;
    throw thrown;
   }
  }
  async function resourcesBelow(tip, file, text, before, depth) {
   const {resources, components, patches, opaque} = (0, kustomization_sources.t)(text, file);
   const isComponent = opaque === "kind: Component";
   if (depth > deepest || opaque !== undefined && !(isComponent && depth > 0)) throw unseen;
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
   if (path === undefined) return orUnseen((0, manifest_images.r9)(orUnseen(text), folder));
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
   if (value === undefined) throw unseen;
   return value;
  }
 }),
 68848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => decodeFile,
   _: () => readDeploymentFile
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
  var _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89649);
  var _core_manifest_manifest_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85722);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  async function readDeploymentFile(tip, overlay, format) {
   if (!(0, _core_manifest_manifest_formats_js__WEBPACK_IMPORTED_MODULE_0__.lQ)(overlay, format)) {
    const {name} = format;
    const kustomize = name === "kustomize" || name === "auto" && (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)(overlay);
    return readFile(tip, overlay, kustomize ? {
     ...format,
     name: "kustomize"
    } : format);
   }
   const listed = await tip.list(overlay);
   const commit = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit);
   const manifests = (listed ?? []).filter(name => /\.(ya?ml|json)$/.test(name));
   if (format.name === "auto" && manifests.length > 0 && !listed?.some(_core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)) {
    return findManifest(tip, overlay, manifests, format);
   }
   const file = (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.Dv)(overlay, listed, commit);
   return readFile(tip, file, {
    ...format,
    name: "kustomize"
   }, overlay);
  }
  async function findManifest(tip, folder, names, format) {
   const paths = names.map(name => folder === "" ? name : `${folder}/${name}`);
   const files = await Promise.all(paths.map(path => readFile(tip, path, format)));
   const {repository = ""} = format.subject ?? {};
   const found = files.flatMap(at => (0, _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__.ek)(at, repository).map(place => ({
    file: at.file,
    at,
    place
   })));
   const [first] = found;
   if (first === undefined) {
    const slots = {
     overlay: folder,
     commit: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit),
     name: repository,
     files: names.join(", ")
    };
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("OVERLAY_WITHOUT_IMAGE", slots);
   }
   if (found.some(({file}) => file !== first.file)) throw (0, _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__.lh)(found, repository);
   return first.at;
  }
  async function readFile(tip, file, format, overlay = file) {
   const bytes = await tip.read(file);
   const commit = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit);
   if (bytes !== undefined) return {
    file,
    text: decodeFile(bytes, file),
    format
   };
   if (format.name === "kustomize") throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("OVERLAY_FILE_MISSING", {
    file,
    commit
   });
  }
  function decodeFile(bytes, file) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch (cause) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("YAML_INVALID", {
     file,
     fault: "it is not UTF-8"
    }, {
     at: {
      file
     },
     cause
    });
   }
  }
 }),
 32636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => fetchCommits,
   UD: () => compare,
   findForkPoint: () => findForkPoint,
   qg: () => findNearest,
   tt: () => findBeforeMerge
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  const windows = [ 50, 400, 3200, 25600 ];
  async function fetchCommits({repository, mayFetch}, oids) {
   if (mayFetch) return repository.fetch(oids, {
    depth: 1
   });
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
  async function compare(history, base, head) {
   const {repository, whole, mayFetch, withFiles} = history;
   const read = () => unlessMissing(repository.diff(base, head));
   const isHere = async oid => whole || !mayFetch || await hasFolders(repository, oid);
   if (await isHere(head)) {
    if (base !== undefined && !await isHere(base)) {
     const filter = withFiles === true ? "blob:limit=16k" : "blob:none";
     if (!await repository.fetch([ base ], {
      depth: 1,
      since: head,
      filter
     })) return undefined;
    }
    const changes = await read();
    if (changes !== undefined || !mayFetch) return changes;
   }
   return await fetchCommits(history, base === undefined ? [ head ] : [ base, head ]) ? read() : undefined;
  }
  async function hasFolders(repository, oid) {
   return await repository.has(oid) && repository.has((await repository.commit(oid)).tree);
  }
  function unlessMissing(reading) {
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.x1)([ "GIT_OBJECT_MISSING" ], () => reading, () => undefined);
  }
  async function search(history, tips, find, had = 0) {
   const {repository, mayFetch, whole} = history;
   const here = await hasAll(repository, tips);
   if (here) {
    const value = await find();
    if (value !== undefined) return {
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
   for (const depth of whole ? [ undefined ] : windows.filter(one => one > had)) {
    if (!await repository.fetch(tips, {
     ...depth && {
      depth
     },
     filter: "tree:0"
    })) return {
     kind: "gone"
    };
    const value = await find();
    if (value !== undefined) return {
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
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
     if (next.oid !== head && searched.has(next.oid)) return next.oid;
     if (cuts.has(next.oid)) return undefined;
     for (const parent of next.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const commit = await repository.commit(parent);
      const at = queue.findIndex(({committer}) => committer.time > commit.committer.time);
      queue.splice(at < 0 ? queue.length : at, 0, commit);
     }
    }
    return undefined;
   });
  }
  function findBeforeMerge(history, trunk, head) {
   const {repository} = history;
   return search(history, [ trunk ], async () => {
    if (!await repository.isAncestor(head, trunk)) return undefined;
    const cuts = await repository.shallow();
    const line = [];
    for (let at = trunk; at !== undefined; ) {
     if (at === head) return "itself";
     line.push(at);
     at = cuts.has(at) ? undefined : (await repository.commit(at)).parents[0];
    }
    let holds = 0;
    let lacks = line.length;
    while (lacks - holds > 1) {
     const middle = Math.floor((holds + lacks) / 2);
     const at = line[middle];
     if (at !== undefined && await repository.isAncestor(head, at)) holds = middle; else lacks = middle;
    }
    return line[lacks];
   });
  }
  async function hasAll(repository, oids) {
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
 })
};
