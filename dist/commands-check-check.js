export const id = 1670;

export const ids = [ 1670 ];

export const modules = {
 95716: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   check: () => check
  });
  var load_catalogue = __webpack_require__(93290);
  var service_places = __webpack_require__(44189);
  var oid = __webpack_require__(99130);
  var image_image = __webpack_require__(87194);
  var deployment_file = __webpack_require__(3090);
  var nearest_word = __webpack_require__(40192);
  var problem = __webpack_require__(42139);
  var delivery_inputs = __webpack_require__(77138);
  var overlay_images = __webpack_require__(70063);
  var read_overlay = __webpack_require__(90235);
  var open_gitops = __webpack_require__(14895);
  async function checkOverlays(catalogue, options, world) {
   const services = [ ...catalogue.services.values() ].filter(({image}) => image !== void 0);
   const tips = openTips(options, world);
   const lines = [];
   const problems = [];
   const absent = new Map;
   for (const environment of catalogue.environments.values()) {
    const missing = [];
    let where = "";
    for (const service of services) {
     const {repository = "", branch = ""} = (0, service_places.mQ)(catalogue, environment, service);
     let tip;
     try {
      tip = await tips(repository, branch);
     } catch (thrown) {
      const found = (0, problem._n)(thrown);
      if (found === void 0) throw thrown;
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
    lines.push(`  ${environment.name}${where === "" ? "" : ` (${where})`}: ${missing.join(", ")}`);
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
    for (const {overlay, format} of (0, service_places.eu)(catalogue, service, environment)) {
     const at = await (0, read_overlay._)(tip, overlay, format);
     const value = (0, deployment_file.AM)(at, name);
     const images = at.format.name === "kustomize" ? await (0, overlay_images.E)(tip, at.file, at.text) : void 0;
     if (images !== void 0 && images.length > 0 && !images.includes(name)) {
      const close = images.find(one => (0, image_image.S_)(one) === (0, image_image.S_)(name)) ?? (0, 
      nearest_word.p)(name, images);
      const advice = close === void 0 ? "" : `Did you mean \`image-name: ${close}\`?`;
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
    if (problems === void 0) throw thrown;
    const missing = problems.every(({code}) => code === "KUSTOMIZATION_MISSING" || code === "OVERLAY_FILE_MISSING");
    if (!missing) return {
     kind: "faults",
     problems
    };
    return {
     kind: "absent",
     overlay: (0, service_places.eu)(catalogue, service, environment)[0].overlay
    };
   }
  }
  async function nowhere(catalogue, service, places, tips) {
   const [environment] = catalogue.environments.values();
   const {repository = "", branch = ""} = (0, service_places.mQ)(catalogue, environment, catalogue.services.get(service));
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
    if (name === void 0) return at;
    at = at === "" ? name : `${at}/${name}`;
   }
   return at;
  }
  var external_node_path_ = __webpack_require__(76760);
  var glob = __webpack_require__(11546);
  var repository_files = __webpack_require__(17396);
  async function checkWorkspace(catalogue, files) {
   const paths = await (0, repository_files.G)({
    list: folder => files.list(folder === "" ? "." : folder),
    read: path => files.read(path)
   });
   const folders = [ ...new Set(paths.flatMap(foldersOf)) ];
   const problems = [];
   const lines = [];
   for (const [section, units] of [ [ "services", catalogue.services ], [ "libraries", catalogue.libraries ] ]) for (const {name, path, inputs, dependsOn} of units.values()) {
    const at = catalogue.place([ section, name ]);
    if (path !== "." && path !== "" && await files.list(path) === void 0) {
     const close = (0, nearest_word.p)(path, folders);
     const advice = close === void 0 ? "Name a folder of this repository." : `Did you mean \`${close}\`?`;
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
   return {
    lines,
    problems
   };
  }
  async function countOwned(inputs, paths) {
   const globs = await (0, glob.Q)(inputs);
   return paths.filter(path => {
    const last = globs.findLast(({positive}) => positive.matches(path));
    return last !== void 0 && !last.negated;
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
 },
 17399: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   return;
  }
  function faultInShortRef(name) {
   if (name.startsWith("-")) return "no dash at the beginning";
   if (name === "@") return "not @ alone, which means HEAD";
   return faultInRef(`refs/heads/${name}`);
  }
 },
 90235: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => decodeFile,
   _: () => readDeploymentFile
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99130);
  var _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78939);
  var _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3090);
  var _core_manifest_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42139);
  async function readDeploymentFile(tip, overlay, format) {
   if (!(0, _core_manifest_format_js__WEBPACK_IMPORTED_MODULE_0__.lQ)(overlay, format)) {
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
   if (format.name === "auto" && manifests.length > 0 && !listed?.some(_core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)) return findManifest(tip, overlay, manifests, format);
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
   if (first === void 0) {
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
   if (bytes !== void 0) return {
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
 }
};
