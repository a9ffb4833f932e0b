export const id = 6607;

export const ids = [ 6607 ];

export const modules = {
 97329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   if (!/^trunkline:/im.test(message)) return [];
   const lines = message.trimEnd().split("\n");
   const blank = lines.findLastIndex(line => /^[ \t]*$/.test(line));
   const found = [];
   for (const line of lines.slice(blank + 1)) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) found.push([ key.toLowerCase(), value.trim() ]);
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
   if (url === undefined || workflow === undefined) return undefined;
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
    return value === undefined ? whole : oneLine(value).replaceAll("[", "(").replaceAll("]", ")");
   });
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
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
 96288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(nodes, changed) {
   const dependents = reverse(nodes);
   const reasons = new Map;
   for (const of of changed) {
    for (const [name, via] of climb(dependents, of)) {
     const reason = via.length === 0 ? {
      kind: "dependency",
      of
     } : {
      kind: "dependency",
      of,
      via
     };
     const list = reasons.get(name);
     if (list === undefined) reasons.set(name, [ reason ]); else list.push(reason);
    }
   }
   return reasons;
  }
  function dependenciesOf(nodes, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) {
    for (const next of nodes.get(name)?.dependsOn ?? []) {
     if (found.has(next) || !nodes.has(next)) continue;
     found.add(next);
     queue.push(next);
    }
   }
   found.delete(start);
   return found;
  }
  function reverse(nodes) {
   const dependents = new Map;
   for (const {name, dependsOn} of nodes) {
    for (const one of dependsOn) {
     const list = dependents.get(one);
     if (list === undefined) dependents.set(one, [ name ]); else list.push(name);
    }
   }
   return dependents;
  }
  function climb(dependents, of) {
   const ways = new Map;
   const queue = [ [ of, [] ] ];
   for (const [name, way] of queue) {
    for (const next of dependents.get(name) ?? []) {
     if (next === of || ways.has(next)) continue;
     const via = name === of ? [] : [ name, ...way ];
     ways.set(next, via);
     queue.push([ next, via ]);
    }
   }
   return ways;
  }
 }),
 8651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NC: () => lastMatchWins,
   kG: () => ownership,
   lt: () => attribute
  });
  var _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47477);
  var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37442);
  var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96288);
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
    if (pattern !== undefined && pattern.positive.matches(path)) return !pattern.negated;
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
     if (own === undefined) files.set(name, [ path ]); else own.push(path);
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
 }),
 47477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => indexByFolder
  });
  var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === undefined) {
      shelves.set(folder, [ value ]);
      above.add((0, _repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === undefined) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== undefined) return old;
    const values = gather(inFolder((0, _repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(folder)), shelves.get(folder));
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
 83753: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => behind,
   w: () => revisionLabel
  });
  function behind(changes) {
   if (changes.kind !== "known" || changes.direction !== "back") return undefined;
   return `what is there was built from ${changes.base.slice(0, 7)}, which is newer than ${changes.head.slice(0, 7)}`;
  }
  const revisionLabel = "org.opencontainers.image.revision";
 }),
 56369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => fingerprint
  });
  function fingerprint(text) {
   let hash = 2166136261;
   for (const byte of (new TextEncoder).encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
   return hash.toString(16).padStart(8, "0");
  }
 }),
 67880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
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
 95998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => readCommitRange
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_image_target_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26998);
  var _core_ownership_dependency_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96288);
  var _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8651);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  var _core_promotion_commit_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83753);
  var _release_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54288);
  const most = 50;
  const depths = [ 200, 2e3 ];
  async function readCommitRange(sources, service, artifact, present) {
   if (present === undefined) return {
    kind: "unknown",
    why: "nothing was there before"
   };
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.lj)(async () => {
    const head = await findRevision(sources, service, artifact);
    if (head === undefined) return {
     kind: "unknown",
     why: "the artifact does not say which commit it was built from"
    };
    const base = await findRevision(sources, service, present);
    if (base === undefined) return {
     kind: "unknown",
     why: "what is there does not say which commit it was built from"
    };
    return rangeBetween(sources, service, base, head);
   }, found => ({
    kind: "unknown",
    why: found.map(({message}) => message).join("; ")
   }));
  }
  async function findRevision({catalogue, registry, source}, service, image) {
   if (image.commit !== undefined) return image.commit;
   if (image.digest !== undefined) {
    const labels = await registry.labels((0, _core_image_target_repository_js__WEBPACK_IMPORTED_MODULE_1__.q3)(image.repository), image.digest);
    const labelled = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(labels[_core_promotion_commit_range_js__WEBPACK_IMPORTED_MODULE_3__.w] ?? "");
    if (labelled !== undefined) return labelled;
   }
   if (image.tag === undefined) return undefined;
   const {tag} = (0, _release_tags_js__WEBPACK_IMPORTED_MODULE_4__.b)(catalogue, source);
   return (await tag(service, image.tag))?.commit;
  }
  async function rangeBetween({catalogue, source}, service, base, head) {
   if (base === head) return {
    kind: "known",
    head,
    base,
    direction: "same",
    commits: [],
    more: false
   };
   const repository = await source();
   const direction = await findDirection(repository, base, head);
   if (direction === undefined) return {
    kind: "unknown",
    why: "its commits are not in the source repository"
   };
   const [newer, older] = direction === "back" ? [ base, head ] : [ head, base ];
   const commits = direction === "apart" ? [] : await commitsBetween(repository, older, newer, await ownFiles(catalogue, service));
   return {
    kind: "known",
    head,
    base,
    direction,
    commits: commits.slice(0, most),
    more: commits.length > most
   };
  }
  async function findDirection(repository, base, head) {
   const wants = [ base, head ];
   const here = (await Promise.all(wants.map(oid => repository.has(oid)))).every(Boolean);
   const steps = here ? [ undefined, ...depths ] : depths;
   for (const depth of steps) {
    if (depth !== undefined && !await repository.fetch(wants, {
     depth
    })) return undefined;
    if (await repository.isAncestor(base, head)) return "forward";
    if (await repository.isAncestor(head, base)) return "back";
    if ((await repository.shallow()).size === 0) return "apart";
   }
   return "apart";
  }
  async function commitsBetween(repository, older, newer, isOwn) {
   const found = [];
   for await (const {commit, files} of repository.trunkCommits(newer, [ older ])) {
    if (!files.some(isOwn)) continue;
    const [subject = ""] = commit.message.split("\n", 1);
    found.push({
     oid: commit.oid,
     subject,
     author: commit.author.name
    });
    if (found.length > most) break;
   }
   return found;
  }
  async function ownFiles(catalogue, service) {
   const nodes = new Map([ ...catalogue.services, ...catalogue.libraries ]);
   const mine = new Set([ service, ...(0, _core_ownership_dependency_graph_js__WEBPACK_IMPORTED_MODULE_5__.h)(nodes, service) ]);
   const ownersOf = await (0, _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_6__.kG)(catalogue);
   return path => ownersOf(path).some(owner => mine.has(owner));
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
 43838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Wp: () => recordImages,
   dj: () => recordDeployment,
   jr: () => findPresent
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  var _core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90553);
  var _core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64995);
  const most = 50;
  const descriptions = {
   queued: "Proposed; it waits for its pull request.",
   in_progress: "It is in Git; the controller deploys it now.",
   success: "It is in Git.",
   inactive: "A newer version replaced it."
  };
  async function findPresent(tip, {promotions, decision}) {
   const found = promotions.filter(_core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_0__.Xz);
   if (decision.kind !== "nothing" || found.some(({kind}) => kind !== "same")) return undefined;
   const files = [ ...new Set(found.map(({overlay}) => overlay.file)) ];
   const changes = (await Promise.all(files.map(file => tip.history(file, 1)))).flat();
   const [newest] = changes.sort((one, other) => other.time - one.time);
   return newest && {
    kind: "present",
    commit: newest.oid,
    since: newest.time * 1e3
   };
  }
  async function recordDeployment(world, remote, to, receipt, how) {
   const {promotions} = receipt.plan;
   const images = promotions.filter(one => one.kind === "go" || one.kind === "same").map(_core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_0__.aC);
   return recordImages(world, remote, to, receipt, {
    ...how,
    action: "promote",
    images
   });
  }
  async function recordImages({run, openGitHub}, {repository, token}, to, {kind, commit}, {mode, present, ...what}) {
   const state = kind === "untouched" ? present : {
    kind,
    commit,
    since: 0
   };
   if (mode === "false" || state === undefined || repository === undefined) return [];
   try {
    const open = await openGitHub(repository, token);
    const {update, inactive} = (0, _core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__.HN)(state, await open.deployments(to.name, most), mode);
    if (update !== undefined) {
     const id = update.id ?? (await create(open, to, state, what)).id;
     await say(open, run, id, update.state);
    }
    for (const id of inactive) await say(open, run, id, "inactive");
    return [];
   } catch (thrown) {
    const found = (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__._n)(thrown);
    if (found === undefined) throw thrown;
    const lack = `The deployment to ${to.name} is not recorded.`;
    return found.map(({message, hint}) => ({
     level: "warning",
     text: `${lack} ${message} ${hint}`
    }));
   }
  }
  function create(github, to, {commit}, {action, images}) {
   return github.createDeployment({
    commit,
    environment: to.name,
    description: images.join(", "),
    production: to.name === "production",
    payload: {
     [_core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__.WG]: action,
     images: images.join("\n")
    }
   });
  }
  function say(github, run, id, state) {
   return github.setDeploymentStatus(id, {
    state,
    description: descriptions[state],
    logUrl: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    environmentUrl: ""
   });
  }
 }),
 21564: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => nobody,
   l: () => findPeople
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  const nobody = {
   requestedBy: "",
   approvedBy: []
  };
  function findPeople({run, openGitHub, log}, token) {
   let found;
   const ask = async () => {
    if (run.id === "" || run.repository === "" || token === "") return [];
    return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.lj)(async () => (await openGitHub(run.repository, token)).approvers(run.id), ([fault]) => {
     log.info(`The approval of this run is not recorded: ${fault?.message}`);
     return [];
    });
   };
   return () => {
    found ??= ask().then(approvedBy => ({
     requestedBy: run.actor,
     approvedBy
    }));
    return found;
   };
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
