export const id = 6850;

export const ids = [ 6850 ];

export const modules = {
 24968: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nb: () => addTrailer,
   TI: () => formatRun,
   VK: () => listTrailers,
   aw: () => parseTrailers,
   hw: () => formatMessage,
   ou: () => fillTemplate,
   zZ: () => parseRun
  });
  function formatMessage(text, {action, deployments, sourceCommit, sourceTime, run, more}) {
   const trailers = [ [ "Trunkline", action ], ...deployments.flatMap(({service, environment, image, sourceCommit: own = "", sourceTime: at = ""}) => [ [ "Service", service ], [ "Environment", environment ], [ "Image", image ], [ "Source-Commit", own ], [ "Source-Time", at ] ]), [ "Source-Commit", sourceCommit ], [ "Source-Time", sourceTime ?? "" ], [ "Workflow-Run", run ], ...more ?? [] ];
   const lines = trailers.filter(([, value]) => value !== "").map(([key, value]) => `${key}: ${oneLine(value)}`);
   const body = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => line.replace(/[^\P{Cc}\t]/gu, "").trimEnd()).join("\n");
   return `${body.trim()}\n\n${lines.join("\n")}\n`;
  }
  function addTrailer(message, key, value) {
   return `${message.trimEnd()}\n${key}: ${oneLine(value)}\n`;
  }
  function parseTrailers(message) {
   const found = new Map;
   for (const [key, value] of listTrailers(message)) found.set(key, [ ...found.get(key) ?? [], value ]);
   return found;
  }
  function listTrailers(message) {
   const paragraph = message.trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "";
   const found = [];
   for (const line of paragraph.split("\n")) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== void 0 && value !== void 0) found.push([ key.toLowerCase(), value.trim() ]);
   }
   return found.some(([key]) => key === "trunkline") ? found : [];
  }
  function formatRun(run) {
   if (run.id === "") return "";
   const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
   return oneLine(`${url} (${run.workflow} #${run.number}.${run.attempt})`);
  }
  function parseRun(text) {
   const [, url, workflow, number, attempt] = /^(\S+) \((.*) #(\d+)\.(\d+)\)$/.exec(text) ?? [];
   if (url === void 0 || workflow === void 0) return;
   return {
    url,
    workflow,
    number: Number(number),
    attempt: Number(attempt)
   };
  }
  function fillTemplate(template, slots) {
   return template.replace(/\{(\w+)\}/g, (whole, slot) => {
    const value = slots[slot];
    return value === void 0 ? whole : oneLine(value).replaceAll("[", "(").replaceAll("]", ")");
   });
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  }
 },
 78920: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => classifyWriter
  });
  const bots = [ [ "Renovate", /renovate/i, /^(chore|fix|build|feat)\(deps\): update .* (docker )?(tag|digest)|^Merge .*renovate\//i ], [ "Dependabot", /dependabot/i, /^Merge .*dependabot\//i ], [ "Argo CD Image Updater", /argocd-image-updater|noreply@argoproj\.io/i, /^build: automatic update of /i ], [ "Flux image automation", /flux(cd)?-?bot|image-automation|fluxcd/i, /^(Automated|Automatic) image update/i ], [ "Kargo", /kargo/i, /^promote\/kargo/i ] ];
  function classifyWriter({author, committer, message, ours}) {
   if (ours) return {
    kind: "trunkline",
    name: "Trunkline"
   };
   const people = [ author, committer ].map(({name, email}) => `${name} <${email}>`);
   for (const [name, by, text] of bots) if (people.some(one => by.test(one)) || text.test(message)) return {
    kind: "bot",
    name
   };
   if (/\[bot\]/.test(people[0] ?? "")) return {
    kind: "bot",
    name: author.name
   };
   return {
    kind: "person",
    name: author.name
   };
  }
 },
 16865: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => readDeploymentTrailers
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99130);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87194);
  var _commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24968);
  function readDeploymentTrailers(message) {
   const trailers = (0, _commit_message_js__WEBPACK_IMPORTED_MODULE_0__.VK)(message);
   if (trailers.length === 0) return;
   const all = key => trailers.flatMap(([name, value]) => name === key ? [ value ] : []);
   const [action = ""] = all("trunkline");
   const groups = [];
   const named = trailers.some(([key]) => key === "service");
   for (const [key, value] of trailers) {
    if (key === (named ? "service" : "image")) groups.push(new Map);
    if (groupKeys.includes(key)) groups.at(-1)?.set(key, value);
   }
   const shared = key => all(key).length === 1 ? all(key)[0] : void 0;
   return {
    action,
    deployments: groups.flatMap(group => {
     const image = group.get("image");
     const [service = "", environment = ""] = [ group.get("service"), group.get("environment") ];
     if (!image) return [];
     const commit = group.get("source-commit") ?? shared("source-commit") ?? "";
     const time = Date.parse(group.get("source-time") ?? shared("source-time") ?? "");
     return {
      service,
      environment,
      image: (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(image),
      sourceCommit: (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(commit),
      sourceTime: Number.isNaN(time) ? void 0 : time
     };
    }),
    reason: all("reason")[0] ?? "",
    run: all("workflow-run")[0] ?? "",
    requestedBy: all("requested-by")[0] ?? "",
    waivedGates: all("waived-gates").flatMap(list => list.split(/,\s*/)).filter(Boolean),
    rolledBack: all("rolled-back")
   };
  }
  const groupKeys = [ "service", "environment", "image", "source-commit", "source-time" ];
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
 99925: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => imageAbsent,
   readDeployed: () => readDeployed
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87194);
  var _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73693);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42139);
  var _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3090);
  var _git_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53481);
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
   const entry = kustomize ? soleName((0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.H)(at.text, at.file), at.file, name) : name ?? repository;
   if (entry === void 0) return;
   const value = (0, _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__.AM)(at, entry);
   if (value === void 0) return;
   const {newName, newTag, digest} = value;
   if (!kustomize && newTag === void 0 && digest === void 0) return;
   return {
    name: entry,
    repository: newName ?? (kustomize ? entry : repository || entry),
    tag: newTag === void 0 ? void 0 : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.Bs)(newTag, `${entry}:${newTag}`),
    digest: digest === void 0 ? void 0 : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.H2)(digest, `${entry}@${digest}`)
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
   const entryName = name ?? names[0];
   const count = entries.filter(entry => entry.name === entryName).length;
   if (entryName === void 0 || count <= 1) return entryName;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_TWICE", {
    file,
    name: entryName,
    count: String(count)
   }, {
    at: {
     file
    }
   });
  }
 },
 65267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(nodes, changed) {
   const dependents = reverse(nodes);
   const reasons = new Map;
   for (const of of changed) for (const [name, via] of climb(dependents, of)) {
    const reason = via.length === 0 ? {
     kind: "dependency",
     of
    } : {
     kind: "dependency",
     of,
     via
    };
    const list = reasons.get(name);
    if (list === void 0) reasons.set(name, [ reason ]); else list.push(reason);
   }
   return reasons;
  }
  function dependenciesOf(nodes, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) for (const next of nodes.get(name)?.dependsOn ?? []) {
    if (found.has(next) || !nodes.has(next)) continue;
    found.add(next);
    queue.push(next);
   }
   found.delete(start);
   return found;
  }
  function reverse(nodes) {
   const dependents = new Map;
   for (const {name, dependsOn} of nodes) for (const one of dependsOn) {
    const list = dependents.get(one);
    if (list === void 0) dependents.set(one, [ name ]); else list.push(name);
   }
   return dependents;
  }
  function climb(dependents, of) {
   const ways = new Map;
   const queue = [ [ of, [] ] ];
   for (const [name, way] of queue) for (const next of dependents.get(name) ?? []) {
    if (next === of || ways.has(next)) continue;
    const via = name === of ? [] : [ name, ...way ];
    ways.set(next, via);
    queue.push([ next, via ]);
   }
   return ways;
  }
 },
 62746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NC: () => lastMatchWins,
   kG: () => ownership,
   lt: () => attribute
  });
  var _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53484);
  var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11546);
  var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65267);
  async function ownership({services, libraries}) {
   const owners = [];
   for (const {name, inputs} of [ ...services.values(), ...libraries.values() ]) owners.push({
    name,
    inputs: await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(inputs)
   });
   const near = (0, _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(owners.map(owner => [ foldersOf(owner.inputs), owner ]));
   return path => near(path).filter(({inputs}) => lastMatchWins(inputs, path)).map(({name}) => name);
  }
  function foldersOf(inputs) {
   return inputs.flatMap(({negated, folder}) => negated ? [] : folder);
  }
  function lastMatchWins(patterns, path) {
   for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i];
    if (pattern !== void 0 && pattern.positive.matches(path)) return !pattern.negated;
   }
   return false;
  }
  async function attribute(owners, changes, {dependents, also = new Map} = {
   dependents: true
  }) {
   const ownersOf = await ownership(owners);
   const globalPatterns = await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(owners.global);
   const files = new Map;
   const global = [];
   const unowned = [];
   for (const {path} of changes) {
    const names = ownersOf(path);
    for (const name of names) {
     const own = files.get(name);
     if (own === void 0) files.set(name, [ path ]); else own.push(path);
    }
    const isGlobal = lastMatchWins(globalPatterns, path);
    if (isGlobal) global.push({
     kind: "global",
     of: path
    }); else if (names.length === 0) unowned.push(path);
   }
   const through = dependents ? (0, _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__.y)([ ...owners.services.values(), ...owners.libraries.values() ], new Set([ ...files.keys(), ...also.keys() ])) : new Map;
   const services = new Map;
   for (const name of owners.services.keys()) {
    const own = (files.get(name) ?? []).map(of => ({
     kind: "file",
     of
    }));
    const reasons = [ ...own, ...also.get(name) ?? [], ...global, ...through.get(name) ?? [] ];
    if (reasons.length > 0) services.set(name, reasons);
   }
   return {
    services,
    files,
    unowned
   };
  }
 },
 53484: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => parentOf,
   o: () => indexByFolder
  });
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === void 0) {
      shelves.set(folder, [ value ]);
      above.add(parentOf(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === void 0) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== void 0) return old;
    const values = gather(inFolder(parentOf(folder)), shelves.get(folder));
    gathered.set(folder, values);
    return values;
   };
   let folder = "";
   let values = inFolder(folder);
   return path => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
     folder = path.slice(0, end);
     values = inFolder(folder);
    }
    return above.has(folder) ? gather(values, shelves.get(path)) : values;
   };
  }
  function parentOf(path) {
   return path.slice(0, Math.max(0, path.lastIndexOf("/")));
  }
 },
 6909: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sm: () => recoverSync,
   lj: () => recover,
   nZ: () => warningsOf
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
  async function recover(work, onProblems) {
   try {
    return await work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
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
   if (found === void 0) throw thrown;
   return found;
  }
  function warningsOf(problems, title) {
   return problems.map(({code, message, hint}) => ({
    level: "warning",
    title: `${title} (${code})`,
    message: `${message} ${hint}`
   }));
  }
 },
 2401: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
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
