export const id = 1478;

export const ids = [ 1478 ];

export const modules = {
 61478: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runDetection: () => runDetection
  });
  var git_oid = __webpack_require__(85099);
  var resolve_range = __webpack_require__(80972);
  var revision_range = __webpack_require__(27102);
  var start_diff = __webpack_require__(81615);
  var folder_index = __webpack_require__(47477);
  var operations_history = __webpack_require__(51645);
  var external_node_path_ = __webpack_require__(76760);
  var problem = __webpack_require__(11873);
  async function discover(catalogue, source) {
   if (catalogue.discover.length === 0) return;
   const {findManifests} = await __webpack_require__.e(7218).then(__webpack_require__.bind(__webpack_require__, 77218));
   const {connect} = await __webpack_require__.e(2338).then(__webpack_require__.bind(__webpack_require__, 92338));
   const folders = [ ...catalogue.services.values(), ...catalogue.libraries.values() ].map(({path}) => path);
   return connect(catalogue, await findManifests(folders, catalogue.discover, treeOf(source)));
  }
  async function readManifestChanges(catalogue, connected, changes, base, source) {
   const {ecosystemOfLock, touchedByLock} = await __webpack_require__.e(5817).then(__webpack_require__.bind(__webpack_require__, 5817));
   const {membersUnder, workspaceOf} = await __webpack_require__.e(2338).then(__webpack_require__.bind(__webpack_require__, 92338));
   const touched = new Map;
   const known = new Set;
   const touch = (unit, reason) => touched.set(unit, [ ...touched.get(unit) ?? [], reason ]);
   for (const {path} of changes) {
    const [folder, name] = [ external_node_path_.posix.dirname(path), external_node_path_.posix.basename(path) ];
    const locked = ecosystemOfLock(name);
    const workspace = workspaceOf(connected, path);
    const ecosystem = locked ?? workspace;
    if (ecosystem === void 0 || !catalogue.discover.includes(ecosystem)) continue;
    const members = membersUnder(connected, ecosystem, folder);
    const hit = locked === void 0 ? members : touchedByLock(name, await readAt(source.history, base, path), await treeOf(source).read(path), members);
    for (const unit of new Set(hit.map(member => member.unit))) touch(unit, {
     kind: "file",
     of: path
    });
    if (members.length > 0) known.add(path);
   }
   const units = [ connected.owners.services, connected.owners.libraries ];
   for (const {manifest, unit, file, folder, ecosystem} of connected.manifests) {
    if (manifest !== "unreadable") continue;
    const hit = units.some(known => known.has(unit)) ? [ unit ] : membersUnder(connected, ecosystem, folder).map(member => member.unit);
    for (const name of new Set(hit)) touch(name, {
     kind: "doubt",
     of: `unreadable ${file}`
    });
   }
   return {
    owners: connected.owners,
    touched,
    known
   };
  }
  function treeOf({history, head, files}) {
   const {repository} = history;
   const listed = new Map;
   const onDisk = new Map;
   const list = async folder => (await repository.list(head, folder === "." ? "" : folder))?.map(({name, kind}) => ({
    name,
    isFolder: kind === "tree"
   }));
   return {
    list(folder) {
     const entries = listed.get(folder) ?? list(folder);
     listed.set(folder, entries);
     return entries;
    },
    async expect(paths) {
     const absent = [];
     for (const path of paths) {
      const text = await (files?.read(path));
      if (text === void 0) absent.push(path); else onDisk.set(path, text);
     }
     if (absent.length > 0) await repository.prefetch(head, absent);
    },
    read: async path => onDisk.get(path) ?? await (files?.read(path)) ?? await readAt(history, head, path)
   };
  }
  async function readAt({repository}, commit, path) {
   if (commit === void 0) return;
   try {
    const bytes = await repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
   } catch (thrown) {
    if ((0, problem._n)(thrown) === void 0) throw thrown;
    return;
   }
  }
  var glob = __webpack_require__(37442);
  function findIdle(patterns) {
   const firstInclusion = patterns.findIndex(({negated}) => !negated);
   const idle = [];
   const covers = createCovers();
   for (let index = patterns.length - 1; index >= 0; index--) {
    const pattern = patterns[index];
    if (pattern === void 0) continue;
    const later = covers.find(pattern.positive);
    if (later !== void 0) idle.push({
     index,
     fault: `\`${later}\` behind it decides for all that it matches`
    }); else if (pattern.negated && (index < firstInclusion || firstInclusion < 0)) idle.push({
     index,
     fault: "it excludes before anything is included; the last pattern that matches wins"
    });
    covers.add(pattern);
   }
   return idle.reverse();
  }
  function createCovers() {
   const texts = new Map;
   const folders = new Map;
   let shortest = Number.POSITIVE_INFINITY;
   return {
    add({text, positive}) {
     texts.set(positive.text, text);
     if (positive.form !== "folder") return;
     folders.set(positive.folder, text);
     shortest = Math.min(shortest, positive.folder.length);
    },
    find({text, folder}) {
     const same = texts.get(text) ?? texts.get("**");
     if (same !== void 0) return same;
     for (let around = folder; around.length >= shortest; around = (0, folder_index.g)(around)) {
      const cover = folders.get(around);
      if (cover !== void 0) return cover;
     }
     return;
    }
   };
  }
  function isNegationsOnly(patterns) {
   return patterns.length > 0 && patterns.every(glob.b);
  }
  function findDead(patterns, paths) {
   const dead = new Set([ ...patterns ].map(({positive}) => positive));
   const near = (0, folder_index.o)([ ...dead ].map(pattern => [ [ pattern.folder ], pattern ]));
   for (const path of paths) for (const pattern of near(path)) if (dead.has(pattern) && pattern.matches(path)) dead.delete(pattern);
   return dead;
  }
  function literalOf({positive: {form, folder, text}}) {
   if (form === "folder") return folder;
   return form === "path" ? text : void 0;
  }
  const mostFolders = 200;
  const mostPatterns = 5e3;
  async function lintCatalogue(catalogue, ground) {
   const units = unitsOf(catalogue, ground.units);
   const lists = await listsOf(catalogue, units);
   const patterns = lists.flatMap(list => list.patterns);
   const dead = ground.paths && findDead(patterns, ground.paths);
   const literals = dead === void 0 ? patterns.flatMap(pattern => literalOf(pattern) ?? []) : [];
   const inFolders = units.filter(({unit}) => unit.path !== ".");
   const exists = await existence([ ...inFolders.map(({unit}) => unit.path), ...literals ], ground);
   const missing = inFolders.filter(({unit}) => exists(unit.path) === false);
   const gone = new Set(missing.map(({unit}) => unit.path));
   const isDead = pattern => {
    const literal = literalOf(pattern);
    if (literal !== void 0 && gone.has(literal)) return false;
    return dead?.has(pattern.positive) ?? (literal !== void 0 && exists(literal) === false);
   };
   const findings = [ ...missing.map(({kind, unit: {name, path}}) => ({
    title: "A folder that does not exist",
    message: `${name}: there is no ${path}.`,
    path: [ kind, name, "path" ]
   })), ...lists.flatMap(list => [ ...oddities(list), ...deadIn(list, isDead) ]) ];
   return findings.map(({title, message, path}) => ({
    level: "warning",
    title,
    message,
    at: catalogue.place(path)
   }));
  }
  function deadIn({owner, patterns, path}, isDead) {
   return patterns.flatMap((pattern, index) => isDead(pattern) ? {
    title: "A pattern that matches nothing",
    message: `${owner}: \`${pattern.text}\` matches no file.`,
    path: [ ...path, index ]
   } : []);
  }
  function oddities({owner, patterns, path}) {
   if (isNegationsOnly(patterns.map(({text}) => text))) {
    const message = `${owner} has no pattern that includes anything.`;
    return [ {
     title: "Only exclusions",
     message,
     path
    } ];
   }
   return findIdle(patterns).map(({index, fault}) => ({
    title: "A pattern without effect",
    message: `${owner}: \`${patterns[index]?.text}\` has no effect: ${fault}.`,
    path: [ ...path, index ]
   }));
  }
  function lintFilters(filters, file) {
   return filters.filter(({rules}) => isNegationsOnly(rules.flatMap(({patterns}) => patterns))).map(({name, line}) => ({
    level: "warning",
    title: "Only exclusions",
    message: `The filter ${name} has no pattern that includes anything.`,
    ...file === void 0 ? {} : {
     at: {
      file,
      line
     }
    }
   }));
  }
  function unitsOf({services, libraries}, wanted) {
   const of = (kind, units) => [ ...units.values() ].map(unit => ({
    kind,
    unit
   }));
   const all = [ ...of("services", services), ...of("libraries", libraries) ];
   const count = all.reduce((sum, {unit}) => sum + unit.inputs.length, 0);
   if (wanted === void 0 || count <= mostPatterns) return all;
   return all.filter(({unit}) => wanted.has(unit.name));
  }
  async function listsOf({global}, units) {
   const lists = [];
   for (const {kind, unit} of units) lists.push({
    owner: unit.name,
    patterns: await (0, glob.Q)(unit.inputs),
    path: [ kind, unit.name, "inputs" ]
   });
   return [ ...lists, {
    owner: "global",
    patterns: await (0, glob.Q)(global),
    path: [ "global" ]
   } ];
  }
  async function existence(paths, {history, head, files, present}) {
   const names = new Map;
   const lacking = new Set;
   for (const path of paths) {
    if (present.has(path)) continue;
    const folder = (0, folder_index.g)(path);
    if (!names.has(folder) && names.size < mostFolders) names.set(folder, new Set(await (files?.list(folder === "" ? "." : folder).catch(() => {}))));
    if (names.get(folder)?.has(external_node_path_.posix.basename(path)) === false) lacking.add(folder);
   }
   const listed = await Promise.all([ ...lacking ].map(async folder => ({
    folder,
    entries: await history.repository.list(head, folder)
   })));
   for (const {folder, entries = []} of listed) names.set(folder, new Set(entries.map(({name}) => name)));
   return path => present.has(path) || names.get((0, folder_index.g)(path))?.has(external_node_path_.posix.basename(path));
  }
  var green_ledger = __webpack_require__(63297);
  var read_green_ledger = __webpack_require__(74277);
  async function lookSinceGreen(names, head, branches, history) {
   const {ledger} = await (0, read_green_ledger.S)(history);
   const recorded = (0, green_ledger.oF)(ledger, branches);
   const groups = new Map;
   for (const name of names) {
    const base = recorded.get(name);
    if (base !== void 0) groups.set(base, (groups.get(base) ?? new Set).add(name));
   }
   if (groups.size === 0) return;
   if (history.mayFetch) await history.repository.fetch([ head, ...groups.keys() ], {
    depth: 1
   });
   const since = [];
   for (const [base, known] of groups) since.push({
    base,
    names: known,
    changes: base === head ? [] : await (0, operations_history.UD)(history, base, head)
   });
   return {
    head,
    since,
    unknown: names.filter(name => !recorded.has(name))
   };
  }
  function branchesOf({payload, ref, defaultBranch}) {
   const own = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
   const pull = payload.pull_request;
   const base = typeof pull === "object" && pull !== null && "base" in pull ? pull.base : void 0;
   const target = typeof base === "object" && base !== null && "ref" in base ? base.ref : void 0;
   const group = payload.merge_group;
   const queue = typeof group === "object" && group !== null && "base_ref" in group ? group.base_ref : void 0;
   const all = [ target, typeof queue === "string" ? queue.replace(/^refs\/heads\//, "") : void 0, own, defaultBranch ];
   return [ ...new Set(all.filter(one => typeof one === "string")) ];
  }
  function lostNames({since, unknown}) {
   const lost = new Map(unknown.map(name => [ name, "no-base" ]));
   for (const {names, changes} of since) if (changes === void 0) for (const name of names) lost.set(name, "base-gone");
   return lost;
  }
  var ownership = __webpack_require__(8651);
  function definitionChanges(before, now) {
   const old = before === "unreadable" ? new Map : definitions(before);
   const changed = new Map;
   for (const [name, unit] of units(now)) {
    if (old.get(name) === definition(unit)) continue;
    const {file, line = 1} = now.place([ now.services.has(name) ? "services" : "libraries", name ], "key");
    changed.set(name, `${file}:${line}`);
   }
   return changed;
  }
  function units({services, libraries}) {
   return new Map([ ...services, ...libraries ]);
  }
  function definitions(catalogue) {
   return new Map([ ...units(catalogue) ].map(([name, unit]) => [ name, definition(unit) ]));
  }
  function definition(unit) {
   return JSON.stringify(unit);
  }
  var filter = __webpack_require__(80796);
  function namesOf(subject) {
   return subject.kind === "catalogue" ? [ ...subject.catalogue.services.keys() ] : subject.filters.map(({name}) => name);
  }
  async function meaningOf(subject, changes, how) {
   return subject.kind === "filters" ? filtersMeaning(subject.filters, subject.quantifier, changes) : catalogueMeaning(subject.catalogue, changes, how);
  }
  async function filtersMeaning(filters, quantifier, changes) {
   const {files, unmatched} = await (0, filter.X)(filters, quantifier, changes);
   const due = new Map;
   for (const [name, paths] of files) if (paths.length > 0) due.set(name, paths.map(of => ({
    kind: "file",
    of
   })));
   return {
    due,
    files,
    unowned: unmatched
   };
  }
  async function catalogueMeaning(catalogue, changes, {dependents, before, manifests}) {
   const also = new Map(manifests?.touched);
   const redefined = before === void 0 ? [] : definitionChanges(before, catalogue);
   for (const [name, of] of redefined) also.set(name, [ {
    kind: "config",
    of
   }, ...also.get(name) ?? [] ]);
   const owners = manifests?.owners ?? catalogue;
   const {services, files, unowned} = await (0, ownership.lt)(owners, changes, {
    dependents,
    also
   });
   const known = path => path === catalogue.file || manifests?.known.has(path);
   return {
    due: services,
    files,
    unowned: unowned.filter(path => !known(path))
   };
  }
  async function interpretChanges(subject, changes, how) {
   return changes === void 0 ? {
    due: new Map,
    files: new Map,
    unowned: []
   } : meaningOf(subject, changes, how);
  }
  function mergeMeanings(subject, green, parts) {
   const due = new Map;
   const files = new Map;
   const unowned = new Set;
   for (const {names, meaning} of parts) {
    for (const path of meaning.unowned) unowned.add(path);
    for (const name of names) {
     files.set(name, meaning.files.get(name) ?? []);
     const because = meaning.due.get(name);
     if (because !== void 0) due.set(name, because);
    }
   }
   for (const [name, of] of lostNames(green)) due.set(name, [ {
    kind: "doubt",
    of
   } ]);
   const ordered = namesOf(subject).flatMap(name => entryOf(due, name));
   return {
    due: new Map(ordered),
    files,
    unowned: [ ...unowned ]
   };
  }
  function suspects(subject, changes, {files}) {
   if (subject.kind === "filters" || changes === void 0) return [];
   if (!changes.some(({status}) => status === "deleted")) return [];
   const alive = new Set(changes.flatMap(({status, path}) => status === "deleted" ? [] : path));
   return [ ...files ].filter(([name, paths]) => subject.catalogue.services.has(name) && !paths.some(path => alive.has(path))).map(([name]) => name);
  }
  function entryOf(map, name) {
   const value = map.get(name);
   return value === void 0 ? [] : [ [ name, value ] ];
  }
  var load_catalogue = __webpack_require__(4817);
  var reserved_names = __webpack_require__(53121);
  var nearest_word = __webpack_require__(2327);
  var read_config = __webpack_require__(65247);
  function isFiltersPath(given) {
   return !/[\n:]/.test(given);
  }
  async function parseFilters(text, file) {
   const placed = line => file === void 0 ? {} : {
    at: {
     file,
     line
    }
   };
   const {value, lineOf} = await readMap(text, placed);
   const faults = [];
   const clashOf = (0, reserved_names.ub)(Object.keys(value));
   const filters = [];
   for (const [name, item] of Object.entries(value)) {
    const where = () => placed(lineOf(name));
    faults.push(...nameFaults(name, clashOf(name), where));
    const rules = [];
    readItem(item ?? null, rules, fault => faults.push((0, problem.CC)("DETECT_FILTER_INVALID", {
     filter: name,
     fault
    }, where())));
    filters.push({
     name,
     rules,
     get line() {
      return lineOf(name);
     }
    });
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return filters;
  }
  async function readMap(text, placed) {
   const fail = (fault, at) => (0, problem.CC)("DETECT_FILTERS_SYNTAX", {
    fault
   }, placed(at?.line ?? 1));
   const read = (0, read_config.Xg)(text);
   if ("faults" in read) throw new problem.Zw(read.faults.map(({fault, at}) => fail(fault, at)));
   const {value, spot} = read.document;
   if (!isObject(value)) throw new problem.Zw([ fail("the top is not a map of names", void 0) ]);
   return {
    value,
    lineOf: name => spot([ name ], "key").line
   };
  }
  function nameFaults(name, clash, where) {
   if (!/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name)) return [ (0, problem.CC)("DETECT_NAME_INVALID", {
    name: JSON.stringify(name)
   }, where()) ];
   return clash === void 0 ? [] : [ (0, problem.CC)("DETECT_NAME_TAKEN", {
    name,
    clash
   }, where()) ];
  }
  function readItem(item, rules, fault) {
   if (typeof item === "string") rules.push({
    patterns: readPattern(item, fault),
    statuses: void 0
   }); else if (Array.isArray(item)) for (const one of item) readItem(one, rules, fault); else if (isObject(item)) for (const [key, given] of Object.entries(item)) {
    const texts = Array.isArray(given) ? given.flat(99) : [ given ?? null ];
    const read = texts.flatMap(text => readPattern(text, fault));
    rules.push({
     patterns: read,
     statuses: readStatuses(key, fault)
    });
   } else fault(item === null ? "it is empty" : `${JSON.stringify(item)} is no pattern`);
  }
  function readPattern(text, fault) {
   if (typeof text === "string" && text !== "" && text !== "!") return [ text ];
   fault(text === "" ? "a pattern is empty" : `${JSON.stringify(text)} is no pattern`);
   return [];
  }
  const kinds = {
   added: "added",
   modified: "modified",
   deleted: "deleted",
   renamed: void 0,
   copied: void 0,
   unmerged: void 0
  };
  function readStatuses(key, fault) {
   const statuses = new Set;
   for (const part of key.split("|")) {
    const word = part.trim().toLowerCase();
    if (word === "") continue;
    const status = kinds[word];
    if (status !== void 0) statuses.add(status); else if (!Object.hasOwn(kinds, word)) fault(`\`${word}\` is no kind of change; did you mean ${(0, 
    nearest_word.p)(word, Object.keys(kinds))}?`);
   }
   return statuses;
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  async function readSubject(asked, files) {
   if (asked.filters !== "") {
    const quantifier = asked.predicateQuantifier;
    if (!isFiltersPath(asked.filters)) return {
     kind: "filters",
     filters: await parseFilters(asked.filters),
     quantifier,
     file: void 0
    };
    const text = await files.read(asked.filters);
    const remedy = "`filters` takes YAML, or the path of a file in the checkout.";
    if (text === void 0) throw (0, problem.CC)("FILE_MISSING", {
     path: asked.filters,
     remedy
    });
    return {
     kind: "filters",
     filters: await parseFilters(text, asked.filters),
     quantifier,
     file: asked.filters
    };
   }
   const catalogue = await (0, load_catalogue.O)(files, asked.config);
   return catalogue && {
    kind: "catalogue",
    catalogue
   };
  }
  async function readCommitted(history, commit, path) {
   if (commit === void 0 || !await (0, operations_history.Bj)(history, [ commit ])) return;
   const read = async () => {
    const bytes = await history.repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
   };
   return (0, load_catalogue.O)({
    read
   }, path);
  }
  async function needCommitted(path, commit, history) {
   const catalogue = await readCommitted(history, commit, path);
   if (catalogue === void 0) throw (0, problem.CC)("DETECT_NOTHING_TO_MATCH", {
    config: path
   });
   return {
    kind: "catalogue",
    catalogue
   };
  }
  async function readCatalogueBefore(subject, base, changes, history) {
   if (subject.kind === "filters") return;
   const {file} = subject.catalogue;
   if (!changes?.some(({path}) => path === file)) return;
   try {
    return await readCommitted(history, base, file) ?? "unreadable";
   } catch (thrown) {
    if ((0, problem._n)(thrown) === void 0) throw thrown;
    return "unreadable";
   }
  }
  async function findRemoved(suspects, subject, older, head, {repository}) {
   if (subject.kind === "filters" || head === void 0) return [];
   const paths = new Map;
   const now = subject.catalogue.services;
   for (const catalogue of older) {
    if (catalogue === void 0 || catalogue === "unreadable") continue;
    for (const [name, {path}] of catalogue.services) if (!now.has(name)) paths.set(name, path);
   }
   for (const name of suspects) paths.set(name, now.get(name)?.path ?? ".");
   const removed = [];
   for (const [name, path] of paths) if (path !== "." && await repository.list(head, path) === void 0) removed.push(name);
   return removed;
  }
  async function readChangeFacts(subject, pair, how) {
   const {dependents, history} = how;
   const {head} = pair;
   const changes = await changesOf(pair, history);
   const before = pair.kind === "pair" ? await readCatalogueBefore(subject, pair.base, changes, history) : void 0;
   const connected = await connectedAt(subject, head, how);
   const manifests = await (connected?.(pair.kind === "pair" ? pair.base : void 0, changes));
   const meaning = await interpretChanges(subject, changes, {
    dependents,
    before,
    manifests
   });
   const removed = await findRemoved(suspects(subject, changes, meaning), subject, [ before ], head, history);
   const all = pair.kind === "doubt" || pair.base === void 0;
   const at = changes === void 0 ? void 0 : head;
   const warnings = await lint(subject, at, how, meaning, {
    changes,
    all,
    isNew: before !== void 0
   });
   return {
    subject,
    pair,
    changes,
    meaning,
    removed,
    warnings
   };
  }
  async function readChangeFactsSinceGreen(subject, green, how) {
   const {dependents, history} = how;
   const connected = await connectedAt(subject, green.head, how);
   const older = [];
   const parts = [];
   const gone = new Set;
   const changed = new Map;
   const bases = new Map;
   for (const {base, names, changes} of green.since) {
    const before = await readCatalogueBefore(subject, base, changes, history);
    const meaning = await interpretChanges(subject, changes, {
     dependents,
     before,
     manifests: await (connected?.(base, changes))
    });
    older.push(before);
    parts.push({
     names,
     meaning
    });
    for (const name of suspects(subject, changes, meaning)) if (names.has(name)) gone.add(name);
    for (const change of changes ?? []) changed.set(change.path, change);
    for (const name of names) bases.set(name, base);
   }
   const meaning = mergeMeanings(subject, green, parts);
   const isNew = older.some(before => before !== void 0);
   const changes = [ ...changed.values() ];
   return {
    subject,
    pair: {
     kind: "green",
     head: green.head,
     bases
    },
    changes,
    meaning,
    removed: await findRemoved(gone, subject, older, green.head, history),
    warnings: await lint(subject, green.head, how, meaning, {
     changes,
     all: false,
     isNew
    })
   };
  }
  async function lint(subject, head, {history, filesAt}, {due}, {changes, all, isNew}) {
   if (subject.kind === "filters") return lintFilters(subject.filters, subject.file);
   if (head === void 0) return [];
   const tree = all ? changes : isNew ? await (0, operations_history.UD)(history, void 0, head) : void 0;
   const units = tree === void 0 ? new Set(due.keys()) : void 0;
   return lintCatalogue(subject.catalogue, {
    history,
    head,
    files: filesAt(head),
    paths: tree?.map(({path}) => path),
    present: presentAmong(changes ?? []),
    units
   });
  }
  function presentAmong(changes) {
   const present = new Set;
   for (const {path, status} of changes) {
    if (status === "deleted") continue;
    for (let at = path; at !== "" && !present.has(at); at = (0, folder_index.g)(at)) present.add(at);
   }
   return present;
  }
  async function connectedAt(subject, head, {history, filesAt}) {
   if (subject.kind === "filters" || head === void 0) return;
   const {catalogue} = subject;
   const source = {
    history,
    head,
    files: filesAt(head)
   };
   const connected = await discover(catalogue, source);
   return connected && ((base, changes = []) => readManifestChanges(catalogue, connected, changes, base, source));
  }
  async function changesOf(pair, history) {
   if (pair.kind === "pair") return pair.changes;
   const {head, strategy} = pair;
   if (head === void 0) return;
   const all = await (0, revision_range.uL)(strategy, head, () => (0, operations_history.UD)(history, void 0, head));
   return all === void 0 || "kind" in all ? void 0 : all;
  }
  var file_lists = __webpack_require__(63656);
  const doubts = {
   "no-base": {
    why: "the event has no base, none was given, and no green commit is on record",
    remedy: "Give `base`, or record green commits with mark-green."
   },
   "base-gone": {
    why: "the old commit is not to be had any more (a force push, most likely)",
    remedy: "Nothing needs to be done: the next push has a base again."
   },
   "head-gone": {
    why: "the commit of this event is not to be had any more",
    remedy: "Run the workflow again from the branch as it is now."
   },
   "no-common-ancestor": {
    why: "the two histories have no commit in common",
    remedy: "Give `base`."
   },
   "merged-since": {
    why: "the branch has been merged since, and where it began cannot be told any more",
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
  function planDetection({subject, pair, changes, meaning, removed}, onDoubt) {
   const names = namesOf(subject);
   const paths = changes?.map(({path}) => path);
   const common = {
    names,
    files: meaning.files,
    pair,
    paths
   };
   if (pair.kind === "doubt") {
    const {why, remedy} = doubts[pair.code];
    const answer = pair.answer === void 0 ? "" : ` (${pair.answer})`;
    if (onDoubt === "fail") throw (0, problem.CC)("DETECT_DOUBT", {
     why: why + answer,
     remedy
    });
    const because = [ {
     kind: "doubt",
     of: pair.code
    } ];
    return {
     ...common,
     outcome: "doubt",
     reason: `${pair.code}: every service is due, because ${why}${answer}. ${remedy}`,
     due: new Map(names.map(name => [ name, because ])),
     removed: [],
     unowned: meaning.unowned
    };
   }
   const {due, unowned} = meaning;
   return {
    ...common,
    outcome: due.size > 0 ? "changed" : "unchanged",
    reason: reasonOf(pair, due.size, names.length, paths?.length ?? 0),
    due,
    removed,
    unowned
   };
  }
  function reasonOf(pair, due, all, files) {
   if (pair.kind === "deleted") return "deleted: there is no commit to build.";
   return pair.kind === "green" ? `${told(due, all, files)} Each is compared with its last green commit.` : told(due, all, files);
  }
  function told(due, all, files) {
   const changed = files === 1 ? "1 file changed" : `${files} files changed`;
   if (due === 0) return files === 0 ? "Nothing changed." : `${changed}, none of them touches a service.`;
   return `${changed}, which touches ${due} of ${all}.`;
  }
  const mostLegs = 256;
  const mostLength = 3e5;
  function legsOf(due, catalogue) {
   const list = [ ...due ];
   for (const most of [ 10, 3 ]) {
    const legs = list.map(([service, because]) => legOf(service, fewOfEach(because, most), catalogue));
    if (lengthOf(legs) <= mostLength) return legs;
   }
   return list.map(([service, because]) => legOf(service, fewOfEach(because, 1).map(one => ({
    ...one,
    of: one.of.slice(0, 200)
   })), catalogue));
  }
  function splitLegs(legs, count) {
   const size = Math.ceil(legs.length / count);
   if (size > mostLegs) {
    const chunks = String(Math.ceil(legs.length / mostLegs));
    throw (0, problem.CC)("DETECT_TOO_MANY_LEGS", {
     legs: String(legs.length),
     chunks
    });
   }
   const matrices = [];
   for (let at = 0; at < legs.length; at += size) matrices.push({
    include: legs.slice(at, at + size)
   });
   return matrices;
  }
  function legOf(service, because, catalogue) {
   const known = catalogue?.services.get(service);
   return {
    service,
    path: known?.path ?? "",
    image: known?.image ?? "",
    "tag-format": known?.tagFormat ?? "",
    because: because.map(one => {
     const of = safePath(one.of);
     return of === one.of ? one : {
      ...one,
      of
     };
    })
   };
  }
  function lengthOf(legs) {
   let length = 0;
   for (const {service, path, image, "tag-format": format, because} of legs) {
    length += 100 + service.length + path.length + image.length + format.length;
    for (const one of because) {
     length += 25 + one.kind.length + one.of.length;
     if (one.kind === "dependency") for (const via of one.via ?? []) length += 3 + via.length;
    }
   }
   return length;
  }
  function fewOfEach(because, most) {
   const counts = new Map;
   return because.filter(({kind}) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= most;
   });
  }
  const plain = /^[\w./@+=,:~ -]*$/;
  function safePath(path) {
   if (plain.test(path)) return path;
   return path.replace(/[^\p{L}\p{N}\p{M}._/@+=,:~ -]/gu, sign => {
    const lone = /[\udc80-\udcff]/u.test(sign);
    const bytes = lone ? [ sign.charCodeAt(0) - 56320 ] : [ ...Buffer.from(sign) ];
    return bytes.map(byte => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
   });
  }
  function reportedRange(plan) {
   const {pair} = plan;
   if (pair.kind === "deleted") return {
    base: "",
    head: "",
    strategy: "deleted"
   };
   if (pair.kind === "doubt") return {
    base: "",
    head: pair.head ?? "",
    strategy: pair.strategy
   };
   if (pair.kind === "green") {
    const bases = new Set(pair.bases.values());
    const [base] = bases.size === 1 && pair.bases.size === plan.names.length ? bases : [];
    return {
     base: base ?? "",
     head: pair.head,
     strategy: "last-green"
    };
   }
   return {
    base: pair.base ?? emptyTree(pair.head),
    head: pair.head,
    strategy: pair.strategy
   };
  }
  function emptyTree(head) {
   return head.length === 64 ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321" : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  }
  var markdown = __webpack_require__(60577);
  const words = {
   "merge-commit": "what the pull request brings: the first parent of its merge commit .. the merge commit",
   "merge-base": "what the branch brings: from the commit where it left the other one",
   "merge-group": "what this entry of the merge queue brings",
   push: "what this push brings: the old tip .. the new one",
   given: "from the base that was given",
   "previous-tag": "from the previous tag of this family",
   "first-tag": "everything: it is the first tag of its family",
   "first-commit": "everything: it is the first push",
   "last-green": "each service with its last green commit",
   "no-base": "there is no base",
   deleted: "the branch or tag was deleted"
  };
  function detectSummary(plan, ends, changes, home) {
   const parts = [ `### Changes: ${plan.outcome}\n\n${(0, markdown.X1)(plan.reason)}\n` ];
   if (changes.length > 0) parts.push((0, markdown.tp)([ "service", "because" ], changes.map(name => [ (0, 
   markdown.aY)(name), why(plan.due.get(name) ?? []) ])));
   if (plan.removed.length > 0) parts.push(`Without any file now: ${plan.removed.map(markdown.aY).join(", ")}.\n`);
   if (plan.unowned.length > 0) parts.push((0, markdown.zH)(unownedTitle(plan.unowned.length), listed(plan.unowned)));
   if (ends.head !== "") parts.push(`Compared: ${rangeOf(ends, home)} (${words[ends.strategy]}).\n`);
   if (ends.base !== "") {
    const command = `git diff-tree -r --name-status --no-renames ${ends.base} ${ends.head}`;
    const fetch = `git fetch origin ${[ ends.base, ends.head ].filter(oid => oid !== emptyTree(ends.head)).join(" ")}`;
    parts.push((0, markdown.zH)("The same on your machine", (0, markdown.DV)(`${fetch}\n${command}`, "sh")));
   }
   return `${parts.join("\n")}\n`;
  }
  function rangeOf({base, head}, home) {
   const at = oid => home === "" ? (0, markdown.aY)((0, git_oid.h0)(oid)) : (0, markdown.nf)((0, 
   markdown.aY)((0, git_oid.h0)(oid)), `${home}/commit/${oid}`);
   if (base === "") return at(head);
   if (base === emptyTree(head)) return `nothing..${at(head)}`;
   const range = `${at(base)}..${at(head)}`;
   return home === "" ? range : `${range}, ${(0, markdown.nf)("the diff", `${home}/compare/${base}..${head}`)}`;
  }
  const shown = 5;
  function why(because) {
   const told = because.slice(0, shown).map(summary_reasonOf);
   if (because.length > shown) told.push(`and ${because.length - shown} more`);
   return told.join("<br>");
  }
  function summary_reasonOf(because) {
   switch (because.kind) {
   case "file":
    return (0, markdown.aY)(because.of);

   case "global":
    return `${(0, markdown.aY)(because.of)}, which touches everything`;

   case "config":
    return `its definition at ${(0, markdown.aY)(because.of)}`;

   case "doubt":
    return `doubt: ${(0, markdown.aY)(because.of)}`;

   case "dependency":
    return `it stands on ${[ ...because.via ?? [], because.of ].map(markdown.aY).join(" → ")}`;
   }
  }
  function listed(paths) {
   const most = 50;
   const lines = paths.slice(0, most).map(path => `- ${(0, markdown.aY)(path)}`);
   if (paths.length > most) lines.push(`- and ${paths.length - most} more`);
   return `${lines.join("\n")}\n`;
  }
  function unownedTitle(count) {
   return count === 1 ? "1 changed file belongs to no service" : `${count} changed files belong to no service`;
  }
  function reportDetection(plan, {subject, warnings}, done) {
   const ends = reportedRange(plan);
   const catalogue = subject.kind === "catalogue" ? subject.catalogue : void 0;
   const changes = plan.names.filter(name => plan.due.has(name));
   const gone = new Set(plan.removed);
   const legs = legsOf(changes.filter(name => !gone.has(name)).map(name => [ name, plan.due.get(name) ?? [] ]), catalogue);
   return {
    outcome: plan.outcome,
    reason: plan.reason,
    outputs: {
     changes,
     matrix: {
      include: legs
     },
     chunks: splitLegs(legs, done.chunks),
     any: changes.length > 0,
     all: changes.length > 0 && changes.length === plan.names.length,
     removed: plan.removed,
     unowned: plan.unowned.length,
     ...ends,
     files: done.files
    },
    dynamic: dynamicOf(plan, done),
    summary: detectSummary(plan, ends, changes, done.home),
    report: {
     event: done.event,
     ...ends,
     services: servicesOf(plan),
     removed: plan.removed,
     unowned: plan.unowned
    },
    notices: [ ...noticesOf(plan, done), ...warnings ],
    failures: []
   };
  }
  function servicesOf({names, due, files, pair}) {
   const services = Object.create(null);
   for (const name of names) services[name] = {
    due: due.has(name),
    because: due.get(name) ?? [],
    files: files.get(name) ?? [],
    base: pair.kind === "green" ? pair.bases.get(name) ?? null : void 0
   };
   return services;
  }
  function dynamicOf(plan, {lists, listFiles}) {
   const dynamic = new Map;
   for (const name of plan.names) {
    dynamic.set(name, plan.due.has(name));
    dynamic.set(`${name}_count`, plan.files.get(name)?.length ?? 0);
   }
   for (const {name, text, tooLong} of lists) {
    dynamic.set(`${name}_files`, tooLong ? "" : text);
    dynamic.set(`${name}_files_path`, listFiles.get(name) ?? "");
   }
   return dynamic;
  }
  function noticesOf(plan, {lists}) {
   const doubt = plan.outcome === "doubt" && plan.pair.kind === "doubt" && plan.pair.code !== "no-base" ? [ {
    level: "warning",
    title: "Every service is due",
    message: plan.reason
   } ] : [];
   const long = lists.filter(({tooLong}) => tooLong).map(({name}) => ({
    level: "warning",
    title: "The list of files is too long for an output",
    message: `\`${name}_files\` is empty: the list has more than 100 kB. It is in the file that \`${name}_files_path\` names.`
   }));
   return [ ...doubt, ...long ];
  }
  async function runDetection(asked, world, begun) {
   const known = await (begun === void 0 ? lookNowhere(asked, world) : look(asked, world, begun));
   const planned = planDetection(known, asked.onDoubt);
   return reportDetection(planned, known, await write(planned, asked, world));
  }
  async function lookNowhere(asked, world) {
   const written = await readSubject(asked, world.files);
   const committed = async () => needCommitted(asked.config, (0, git_oid.Se)(world.run.sha), (await (0, 
   start_diff.h)(asked, world)).history);
   return {
    subject: written ?? await committed(),
    pair: {
     kind: "deleted"
    },
    changes: [],
    meaning: {
     due: new Map,
     files: new Map,
     unowned: []
    },
    removed: [],
    warnings: []
   };
  }
  async function look(asked, {files, run}, {checkout, history, situation, comparison, pinning}) {
   const written = await readSubject(asked, files);
   const atTop = checkout?.top === run.directory;
   const filesAt = head => atTop && checkout.head === head ? files : void 0;
   const how = {
    dependents: asked.dependents,
    history,
    filesAt
   };
   const about = async head => written ?? needCommitted(asked.config, head, history);
   if (pinning !== void 0) {
    const pair = await pinning;
    return readChangeFacts(await about(pair.head), pair, how);
   }
   const head = await (0, revision_range.uL)("last-green", void 0, () => (0, resolve_range.t)(comparison, history));
   if (typeof head !== "string") return readChangeFacts(await about(void 0), head ?? revision_range.GG, how);
   const subject = await about(head);
   const green = await (0, revision_range.uL)("last-green", head, () => lookSinceGreen(namesOf(subject), head, branchesOf(situation), history));
   if (green === void 0) return readChangeFacts(subject, (0, revision_range.pr)(head), how);
   return "kind" in green ? readChangeFacts(subject, green, how) : readChangeFactsSinceGreen(subject, green, how);
  }
  async function write(planned, asked, {files, run}) {
   const lists = (0, file_lists.fO)(planned, asked.listFiles);
   const listFiles = new Map;
   for (const {name, text, tooLong} of lists) if (tooLong) listFiles.set(name, await files.writeTemporary(`${name}-files`, text));
   const {paths} = planned;
   return {
    files: paths === void 0 ? "" : await files.writeTemporary("changed-files", (0, file_lists.$Y)(paths)),
    lists,
    listFiles,
    chunks: asked.chunks,
    event: run.event.name,
    home: run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`
   };
  }
 },
 63297: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DH: () => ledgerRef,
   h8: () => parseLedger,
   ne: () => recordGreen,
   oF: () => lastGreen,
   t5: () => formatLedger
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  const ledgerRef = "refs/trunkline/green";
  const heading = "The last green commit of each service\n\nWritten by Trunkline's mark-green: branch, service, commit.\n\n";
  const mostBranches = 20;
  function parseLedger(text) {
   const ledger = new Map;
   for (const line of text.split("\n")) {
    const [branch = "", service = "", sha = "", ...more] = line.split(" ");
    const oid = (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(sha);
    if (oid === void 0 || branch === "" || service === "" || more.length > 0) continue;
    const services = ledger.get(branch) ?? new Map;
    ledger.set(branch, services.set(service, oid));
   }
   return ledger;
  }
  function formatLedger(ledger) {
   const lines = [ ...ledger ].flatMap(([branch, services]) => [ ...services ].map(([service, oid]) => `${branch} ${service} ${oid}\n`));
   return heading + lines.join("");
  }
  function recordGreen(ledger, branch, services, commit) {
   const marked = new Map(ledger.get(branch));
   for (const service of services) marked.set(service, commit);
   const others = [ ...ledger ].filter(([name]) => name !== branch);
   return new Map([ ...others, [ branch, marked ] ].slice(-mostBranches));
  }
  function lastGreen(ledger, branches) {
   return new Map([ ...branches ].reverse().flatMap(branch => [ ...ledger.get(branch) ?? [] ]));
  }
 },
 96288: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(units, touched) {
   const dependents = reverse(units);
   const reasons = new Map;
   for (const of of touched) for (const [name, via] of climb(dependents, of)) {
    const reason = via.length === 0 ? {
     kind: "dependency",
     of
    } : {
     kind: "dependency",
     of,
     via
    };
    const known = reasons.get(name);
    if (known === void 0) reasons.set(name, [ reason ]); else known.push(reason);
   }
   return reasons;
  }
  function dependenciesOf(units, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) for (const next of units.get(name)?.dependsOn ?? []) {
    if (found.has(next) || !units.has(next)) continue;
    found.add(next);
    queue.push(next);
   }
   found.delete(start);
   return found;
  }
  function reverse(units) {
   const dependents = new Map;
   for (const {name, dependsOn} of units) for (const one of dependsOn) {
    const known = dependents.get(one);
    if (known === void 0) dependents.set(one, [ name ]); else known.push(name);
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
 8651: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 65247: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Xg: () => readConfig,
   zs: () => longestConfig
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  const longestConfig = 4 * 1024 * 1024;
  function readConfig(text) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const spotOf = offset => {
    const {line, col} = lines.linePos(offset);
    return {
     line: Math.max(line, 1),
     column: Math.max(col, 1)
    };
   };
   try {
    const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
     lineCounter: lines,
     prettyErrors: false,
     merge: true,
     stringKeys: true
    });
    const found = [ ...document.errors, ...document.warnings ].map(({message, pos}) => ({
     fault: plain(message),
     offset: pos[0]
    }));
    const faults = found.length > 0 ? found : findAliasFaults(document);
    if (faults.length > 0) return {
     faults: faults.map(({fault, offset}) => ({
      fault,
      at: spotOf(offset)
     }))
    };
    const value = document.toJS({
     maxAliasCount: 100
    });
    return {
     document: {
      value,
      spot: (path, on) => spotOf(offsetOf(document.contents, path, on))
     }
    };
   } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const fault = thrown.name === "RangeError" ? "it is nested too deeply" : plain(thrown.message);
    return {
     faults: [ {
      fault,
      at: void 0
     } ]
    };
   }
  }
  function plain(message) {
   return message.replace(/[.:\s]+$/, "");
  }
  function offsetOf(top, path, on) {
   let node = top;
   let offset = startOf(top) ?? 0;
   for (const [depth, step] of path.entries()) {
    const found = child(node, step);
    if (found === void 0) return offset;
    const named = on === "key" && depth === path.length - 1;
    const [first, second] = named ? [ found.key, found.value ] : [ found.value, found.key ];
    offset = startOf(first) ?? startOf(second) ?? offset;
    node = found.value;
   }
   return offset;
  }
  function child(node, step) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const pair = node.items.find(one => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(one.key) && String(one.key.value) === String(step));
    return pair && {
     key: pair.key,
     value: pair.value
    };
   }
   if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return;
   const item = typeof step === "number" ? node.items[step] : void 0;
   return item === void 0 || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? void 0 : {
    key: void 0,
    value: item
   };
  }
  function startOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) || !node.range) return;
   return node.range[0] === node.range[1] ? void 0 : node.range[0];
  }
  function findAliasFaults(document) {
   const faults = [];
   const anchors = new Map;
   const meant = node => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? anchors.get(node.source) : node;
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node, above) => {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
     const offset = node.range?.[0] ?? 0;
     const target = anchors.get(node.source);
     if (target === void 0) faults.push({
      fault: `there is no anchor &${node.source} before it`,
      offset
     }); else if (above.includes(target)) faults.push({
      fault: `*${node.source} is inside of itself`,
      offset
     });
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) {
     if (node.anchor !== void 0) anchors.set(node.anchor, node);
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node)) {
     const {key, value} = node;
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || key.source !== "<<" || key.type !== "PLAIN") return;
     const isSound = ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? value.items : [ value ]).every(one => (0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(meant(one)));
     if (!isSound) faults.push({
      fault: "`<<` takes a map, or a list of maps",
      offset: key.range?.[0] ?? 0
     });
    }
   });
   return faults;
  }
 },
 4817: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => loadCatalogue,
   S: () => needCatalogue
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11873);
  async function loadCatalogue(files, path) {
   const text = await files.read(path);
   if (text === void 0) return;
   const {readCatalogue} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7163), __webpack_require__.e(1084), __webpack_require__.e(895) ]).then(__webpack_require__.bind(__webpack_require__, 20895));
   return readCatalogue(text, path);
  }
  async function needCatalogue(files, path, remedy) {
   const catalogue = await loadCatalogue(files, path);
   if (catalogue === void 0) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("CATALOGUE_MISSING", {
    path,
    remedy
   });
   return catalogue;
  }
 },
 74277: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => readLedger
  });
  var _core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63297);
  async function readLedger({repository, mayFetch}) {
   const at = mayFetch ? await repository.fetchRef(_core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__.DH, {
    depth: 1,
    filter: "tree:0"
   }) : void 0;
   return {
    at,
    ledger: (0, _core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__.h8)(at === void 0 ? "" : (await repository.commit(at)).message)
   };
  }
 }
};
