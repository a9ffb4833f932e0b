export const id = 5676;

export const ids = [ 5676 ];

export const modules = {
 35676: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runDetection: () => runDetection
  });
  var git_oid = __webpack_require__(85099);
  var event_comparison = __webpack_require__(65353);
  var open_comparison = __webpack_require__(86241);
  var resolve_range = __webpack_require__(80972);
  var revision_range = __webpack_require__(27102);
  var upsert_comment = __webpack_require__(34286);
  var repository_path = __webpack_require__(11462);
  var search_history = __webpack_require__(32636);
  var ownership = __webpack_require__(8651);
  var problem = __webpack_require__(5763);
  var load_catalogue = __webpack_require__(4817);
  async function readCatalogueBefore(subject, base, changes, history) {
   if (subject.kind === "filters") return undefined;
   const {file} = subject.catalogue;
   if (!changes?.some(({path}) => path === file)) return undefined;
   try {
    return await (0, load_catalogue.SD)(history, base, file) ?? "unreadable";
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
    return "unreadable";
   }
  }
  async function findRemoved(candidates, subject, older, head, {repository}) {
   if (subject.kind === "filters" || head === undefined) return {
    names: [],
    abandoned: []
   };
   const now = subject.catalogue.services;
   const folders = new Set([ ...now.values(), ...subject.catalogue.libraries.values() ].map(({path}) => path));
   const isThere = async path => path === "." || await repository.list(head, path) !== undefined;
   const names = new Set;
   const abandoned = [];
   for (const catalogue of older) {
    if (catalogue === undefined || catalogue === "unreadable") continue;
    for (const {name, path} of catalogue.services.values()) {
     if (now.has(name) || names.has(name)) continue;
     names.add(name);
     if (!folders.has(path) && await isThere(path)) abandoned.push({
      name,
      path
     });
    }
   }
   for (const name of candidates) if (!await isThere(now.get(name)?.path ?? ".")) names.add(name);
   return {
    names: [ ...names ],
    abandoned
   };
  }
  function definitionChanges(before, now) {
   const old = before === "unreadable" ? new Map : definitions(before);
   const changed = new Map;
   for (const [name, one] of components(now)) {
    if (old.get(name) === definition(one)) continue;
    const {file, line = 1} = now.place([ now.services.has(name) ? "services" : "libraries", name ], "key");
    changed.set(name, `${file}:${line}`);
   }
   return changed;
  }
  function components({services, libraries}) {
   return new Map([ ...services, ...libraries ]);
  }
  function definitions(catalogue) {
   return new Map([ ...components(catalogue) ].map(([name, one]) => [ name, definition(one) ]));
  }
  function definition(component) {
   return JSON.stringify(component);
  }
  var filter = __webpack_require__(80796);
  var config_size_limit = __webpack_require__(67880);
  function namesOf(subject) {
   return subject.kind === "catalogue" ? [ ...subject.catalogue.services.keys() ] : subject.filters.map(({name}) => name);
  }
  async function readSubject({filters, predicateQuantifier: quantifier, config}, files) {
   if (filters === "") {
    const catalogue = await (0, load_catalogue.OT)(files, config);
    return catalogue && {
     kind: "catalogue",
     catalogue
    };
   }
   const {isFiltersPath, parseFilters} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(1437) ]).then(__webpack_require__.bind(__webpack_require__, 61437));
   const file = isFiltersPath(filters) ? filters : undefined;
   const text = file === undefined ? filters : await files.read(file, config_size_limit.z);
   const remedy = "`filters` takes YAML, or the path of a file in the checkout.";
   if (text === undefined) throw (0, problem.CC)("FILE_MISSING", {
    path: filters,
    remedy
   });
   return {
    kind: "filters",
    filters: await parseFilters(text, file),
    quantifier,
    file
   };
  }
  async function needCommitted(path, commit, history) {
   const catalogue = await (0, load_catalogue.SD)(history, commit, path);
   if (catalogue === undefined) throw (0, problem.CC)("DETECT_NOTHING_TO_MATCH", {
    config: path
   });
   return {
    kind: "catalogue",
    catalogue
   };
  }
  var green_ledger = __webpack_require__(63297);
  var event_payload = __webpack_require__(46018);
  var read_green_ledger = __webpack_require__(74277);
  async function compareSinceGreen(names, head, branches, history) {
   const {ledger} = await (0, read_green_ledger.S)(history);
   const recorded = (0, green_ledger.oF)(ledger, branches);
   const groups = new Map;
   for (const name of names) {
    const base = recorded.get(name);
    if (base !== undefined) groups.set(base, (groups.get(base) ?? new Set).add(name));
   }
   if (groups.size === 0) return undefined;
   if (history.mayFetch) await history.repository.fetch([ head, ...groups.keys() ], {
    depth: 1
   });
   const since = [];
   for (const [base, services] of groups) since.push({
    base,
    names: services,
    changes: base === head ? [] : await (0, search_history.UD)(history, base, head)
   });
   return {
    head,
    since,
    unknown: names.filter(name => !recorded.has(name))
   };
  }
  function branchesOf({payload, ref, defaultBranch}) {
   const own = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
   const all = [ (0, event_payload.HD)(payload), own, defaultBranch ];
   return [ ...new Set(all.filter(one => one !== undefined)) ];
  }
  function namesWithoutRange({since, unknown}) {
   const lost = new Map(unknown.map(name => [ name, "no-base" ]));
   for (const {names, changes} of since) if (changes === undefined) for (const name of names) lost.set(name, "base-gone");
   return lost;
  }
  async function assessImpact(subject, changes, context) {
   if (changes === undefined) return {
    affected: new Map,
    files: new Map,
    unowned: []
   };
   return subject.kind === "filters" ? impactOnFilters(subject.filters, subject.quantifier, changes) : impactOnCatalogue(subject.catalogue, changes, context);
  }
  async function impactOnFilters(filters, quantifier, changes) {
   const {files, unmatched} = await (0, filter.X)(filters, quantifier, changes);
   const affected = new Map;
   for (const [name, paths] of files) if (paths.length > 0) affected.set(name, paths.map(of => ({
    kind: "file",
    of
   })));
   return {
    affected,
    files,
    unowned: unmatched
   };
  }
  async function impactOnCatalogue(catalogue, changes, {dependents, before, manifests}) {
   const also = new Map(manifests?.affected);
   const redefined = before === undefined ? [] : definitionChanges(before, catalogue);
   for (const [name, of] of redefined) also.set(name, [ {
    kind: "config",
    of
   }, ...also.get(name) ?? [] ]);
   const owners = manifests?.owners ?? catalogue;
   const {services, files, unowned} = await (0, ownership.lt)(owners, changes, {
    dependents,
    also
   });
   const isAttributed = path => path === catalogue.file || manifests?.attributed.has(path);
   return {
    affected: services,
    files,
    unowned: unowned.filter(path => !isAttributed(path))
   };
  }
  function mergeImpacts(subject, green, parts) {
   const affected = new Map;
   const files = new Map;
   const unowned = new Set;
   for (const {names, impact} of parts) {
    for (const path of impact.unowned) unowned.add(path);
    for (const name of names) {
     files.set(name, impact.files.get(name) ?? []);
     const because = impact.affected.get(name);
     if (because !== undefined) affected.set(name, because);
    }
   }
   for (const [name, of] of namesWithoutRange(green)) affected.set(name, [ {
    kind: "doubt",
    of
   } ]);
   const ordered = namesOf(subject).flatMap(name => entryOf(affected, name));
   return {
    affected: new Map(ordered),
    files,
    unowned: [ ...unowned ]
   };
  }
  function possiblyRemoved(subject, changes, {files}) {
   if (subject.kind === "filters" || changes === undefined) return [];
   if (!changes.some(({status}) => status === "deleted")) return [];
   const alive = new Set(changes.flatMap(({status, path}) => status === "deleted" ? [] : path));
   return [ ...files ].filter(([name, paths]) => subject.catalogue.services.has(name) && !paths.some(path => alive.has(path))).map(([name]) => name);
  }
  function entryOf(map, name) {
   const value = map.get(name);
   return value === undefined ? [] : [ [ name, value ] ];
  }
  var external_node_path_ = __webpack_require__(76760);
  async function discover(catalogue, source) {
   if (catalogue.discover.length === 0) return undefined;
   const {findManifests} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(1988) ]).then(__webpack_require__.bind(__webpack_require__, 61988));
   const {connect} = await __webpack_require__.e(82).then(__webpack_require__.bind(__webpack_require__, 80082));
   const folders = [ ...catalogue.services.values(), ...catalogue.libraries.values() ].map(({path}) => path);
   return connect(catalogue, await findManifests(folders, catalogue.discover, treeOf(source)));
  }
  async function readManifestChanges(catalogue, connected, changes, base, source) {
   const {ecosystemOfLock, affectedByLock} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(9135) ]).then(__webpack_require__.bind(__webpack_require__, 29135));
   const {membersUnder, workspaceOf} = await __webpack_require__.e(82).then(__webpack_require__.bind(__webpack_require__, 80082));
   const affected = new Map;
   const attributed = new Set;
   const add = (name, reason) => affected.set(name, [ ...affected.get(name) ?? [], reason ]);
   for (const {path} of changes) {
    const [folder, name] = [ external_node_path_.posix.dirname(path), external_node_path_.posix.basename(path) ];
    const locked = ecosystemOfLock(name);
    const workspace = workspaceOf(connected, path);
    const ecosystem = locked ?? workspace;
    if (ecosystem === undefined || !catalogue.discover.includes(ecosystem)) continue;
    const members = membersUnder(connected, ecosystem, folder);
    const hit = locked === undefined ? members : affectedByLock(name, await readAt(source.history, base, path), await treeOf(source).read(path), members);
    for (const owner of new Set(hit.map(member => member.owner))) add(owner, {
     kind: "file",
     of: path
    });
    if (members.length > 0) attributed.add(path);
   }
   const declared = [ connected.owners.services, connected.owners.libraries ];
   for (const {manifest, owner, file, folder, ecosystem} of connected.manifests) {
    if (manifest !== "unreadable") continue;
    const hit = declared.some(named => named.has(owner)) ? [ owner ] : membersUnder(connected, ecosystem, folder).map(member => member.owner);
    for (const name of new Set(hit)) add(name, {
     kind: "doubt",
     of: `unreadable ${file}`
    });
   }
   return {
    owners: connected.owners,
    affected,
    attributed
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
      if (text === undefined) absent.push(path); else onDisk.set(path, text);
     }
     if (absent.length > 0) await repository.prefetch(head, absent);
    },
    read: async path => onDisk.get(path) ?? await (files?.read(path)) ?? await readAt(history, head, path)
   };
  }
  async function readAt({repository}, commit, path) {
   if (commit === undefined) return undefined;
   try {
    const bytes = await repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
    return undefined;
   }
  }
  var glob = __webpack_require__(37442);
  var folder_index = __webpack_require__(47477);
  function findIdle(patterns) {
   const firstInclusion = patterns.findIndex(({negated}) => !negated);
   const idle = [];
   const covers = createCovers();
   for (let index = patterns.length - 1; index >= 0; index--) {
    const pattern = patterns[index];
    if (pattern === undefined) continue;
    const later = covers.find(pattern.positive);
    if (later !== undefined) idle.push({
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
     if (same !== undefined) return same;
     for (let around = folder; around.length >= shortest; around = (0, repository_path.yS)(around)) {
      const cover = folders.get(around);
      if (cover !== undefined) return cover;
     }
     return undefined;
    }
   };
  }
  function isNegationsOnly(patterns) {
   return patterns.length > 0 && patterns.every(glob.b);
  }
  function findDead(patterns, paths) {
   const dead = new Set([ ...patterns ].map(({positive}) => positive));
   const near = (0, folder_index.o)([ ...dead ].map(pattern => [ [ pattern.folder ], pattern ]));
   for (const path of paths) {
    for (const pattern of near(path)) if (dead.has(pattern) && pattern.matches(path)) dead.delete(pattern);
   }
   return dead;
  }
  function literalOf({positive: {form, folder, text}}) {
   if (form === "folder") return folder;
   return form === "path" ? text : undefined;
  }
  const mostFolders = 200;
  const mostPatterns = 5e3;
  async function lintCatalogue(catalogue, context) {
   const components = componentsOf(catalogue, context.names);
   const lists = await listsOf(catalogue, components);
   const patterns = lists.flatMap(list => list.patterns);
   const dead = context.paths && findDead(patterns, context.paths);
   const literals = dead === undefined ? patterns.flatMap(pattern => literalOf(pattern) ?? []) : [];
   const inFolders = components.filter(({component}) => component.path !== ".");
   const exists = await existence([ ...inFolders.map(({component}) => component.path), ...literals ], context);
   const missing = inFolders.filter(({component}) => exists(component.path) === false);
   const gone = new Set(missing.map(({component}) => component.path));
   const isDead = pattern => {
    const literal = literalOf(pattern);
    if (literal !== undefined && gone.has(literal)) return false;
    return dead?.has(pattern.positive) ?? (literal !== undefined && exists(literal) === false);
   };
   const findings = [ ...missing.map(({kind, component: {name, path}}) => ({
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
    ...file === undefined ? {} : {
     at: {
      file,
      line
     }
    }
   }));
  }
  function componentsOf({services, libraries}, only) {
   const of = (kind, components) => [ ...components.values() ].map(component => ({
    kind,
    component
   }));
   const all = [ ...of("services", services), ...of("libraries", libraries) ];
   const count = all.reduce((sum, {component}) => sum + component.inputs.length, 0);
   if (only === undefined || count <= mostPatterns) return all;
   return all.filter(({component}) => only.has(component.name));
  }
  async function listsOf({global}, components) {
   const lists = [];
   for (const {kind, component} of components) lists.push({
    owner: component.name,
    patterns: await (0, glob.Q)(component.inputs),
    path: [ kind, component.name, "inputs" ]
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
    const folder = (0, repository_path.yS)(path);
    if (!names.has(folder) && names.size < mostFolders) names.set(folder, new Set(await (files?.list(folder === "" ? "." : folder).catch(() => undefined))));
    if (names.get(folder)?.has(external_node_path_.posix.basename(path)) === false) lacking.add(folder);
   }
   const listed = await Promise.all([ ...lacking ].map(async folder => ({
    folder,
    entries: await history.repository.list(head, folder)
   })));
   for (const {folder, entries = []} of listed) names.set(folder, new Set(entries.map(({name}) => name)));
   return path => present.has(path) || names.get((0, repository_path.yS)(path))?.has(external_node_path_.posix.basename(path));
  }
  async function readChangeFacts(subject, range, context) {
   const {dependents, history} = context;
   const {head} = range;
   const changes = await changesOf(range, history);
   const before = range.kind === "pair" ? await readCatalogueBefore(subject, range.base, changes, history) : undefined;
   const connected = await connectedAt(subject, head, context);
   const manifests = await (connected?.(range.kind === "pair" ? range.base : undefined, changes));
   const impact = await assessImpact(subject, changes, {
    dependents,
    before,
    manifests
   });
   const removed = await findRemoved(possiblyRemoved(subject, changes, impact), subject, [ before ], head, history);
   const all = range.kind === "doubt" || range.base === undefined;
   const at = changes === undefined ? undefined : head;
   const warnings = await lint(subject, at, context, impact, {
    changes,
    all,
    isNew: before !== undefined
   });
   return {
    subject,
    range,
    changes,
    impact,
    removed: removed.names,
    warnings: [ ...warnings, ...abandonedNotices(subject, removed) ]
   };
  }
  async function readChangeFactsSinceGreen(subject, green, context) {
   const {dependents, history} = context;
   const connected = await connectedAt(subject, green.head, context);
   const older = [];
   const parts = [];
   const gone = new Set;
   const changed = new Map;
   const bases = new Map;
   for (const {base, names, changes} of green.since) {
    const before = await readCatalogueBefore(subject, base, changes, history);
    const impact = await assessImpact(subject, changes, {
     dependents,
     before,
     manifests: await (connected?.(base, changes))
    });
    older.push(before);
    parts.push({
     names,
     impact
    });
    for (const name of possiblyRemoved(subject, changes, impact)) if (names.has(name)) gone.add(name);
    for (const change of changes ?? []) changed.set(change.path, change);
    for (const name of names) bases.set(name, base);
   }
   const impact = mergeImpacts(subject, green, parts);
   const isNew = older.some(before => before !== undefined);
   const changes = [ ...changed.values() ];
   const removed = await findRemoved(gone, subject, older, green.head, history);
   const warnings = await lint(subject, green.head, context, impact, {
    changes,
    all: false,
    isNew
   });
   return {
    subject,
    range: {
     kind: "green",
     head: green.head,
     bases
    },
    changes,
    impact,
    removed: removed.names,
    warnings: [ ...warnings, ...abandonedNotices(subject, removed) ]
   };
  }
  function abandonedNotices(subject, {abandoned}) {
   if (subject.kind === "filters") return [];
   const {file} = subject.catalogue;
   return abandoned.map(({name, path}) => ({
    level: "warning",
    title: "A service left the catalogue, its files did not",
    message: `${file} no longer has the service ${name}, and ${path} still exists: changes there affect no service now.`,
    at: {
     file
    }
   }));
  }
  async function lint(subject, head, {history, filesAt}, {affected}, {changes, all, isNew}) {
   if (subject.kind === "filters") return lintFilters(subject.filters, subject.file);
   if (head === undefined) return [];
   const tree = all ? changes : isNew ? await (0, search_history.UD)(history, undefined, head) : undefined;
   const names = tree === undefined ? new Set(affected.keys()) : undefined;
   return lintCatalogue(subject.catalogue, {
    history,
    head,
    files: filesAt(head),
    paths: tree?.map(({path}) => path),
    present: presentAmong(changes ?? []),
    names
   });
  }
  function presentAmong(changes) {
   const present = new Set;
   for (const {path, status} of changes) {
    if (status === "deleted") continue;
    for (let at = path; at !== "" && !present.has(at); at = (0, repository_path.yS)(at)) present.add(at);
   }
   return present;
  }
  async function connectedAt(subject, head, {history, filesAt}) {
   if (subject.kind === "filters" || head === undefined) return undefined;
   const {catalogue} = subject;
   const source = {
    history,
    head,
    files: filesAt(head)
   };
   const connected = await discover(catalogue, source);
   return connected && ((base, changes = []) => readManifestChanges(catalogue, connected, changes, base, source));
  }
  async function changesOf(range, history) {
   if (range.kind === "pair") return range.changes;
   const {head, strategy} = range;
   if (head === undefined) return undefined;
   const all = await (0, revision_range.uL)(strategy, head, () => (0, search_history.UD)(history, undefined, head));
   return all === undefined || "kind" in all ? undefined : all;
  }
  var file_lists = __webpack_require__(63656);
  var compute_object_id = __webpack_require__(37808);
  var why_changes_are_unknown = __webpack_require__(73573);
  function planDetection({subject, range, changes, impact, removed}, onDoubt) {
   const names = namesOf(subject);
   const noun = subject.kind === "filters" ? "filter" : "service";
   const paths = changes?.map(({path}) => path);
   const common = {
    noun,
    names,
    files: impact.files,
    range,
    paths,
    unowned: impact.unowned
   };
   if (range.kind === "doubt") {
    const {why, remedy} = why_changes_are_unknown.i[range.code];
    const answer = range.answer === undefined ? "" : ` (${range.answer})`;
    if (onDoubt === "fail") throw (0, problem.CC)("DETECT_DOUBT", {
     why: why + answer,
     remedy
    });
    const because = [ {
     kind: "doubt",
     of: range.code
    } ];
    return {
     ...common,
     outcome: "doubt",
     reason: `${range.code}: every ${noun} counts as affected, because ${why}${answer}. ${remedy}`,
     affected: new Map(names.map(name => [ name, because ])),
     removed: []
    };
   }
   const {affected} = impact;
   return {
    ...common,
    outcome: affected.size > 0 ? "changed" : "unchanged",
    reason: reasonOf(range, noun, [ ...affected.keys() ], names.length, paths?.length ?? 0),
    affected,
    removed
   };
  }
  function reasonOf(range, noun, affected, all, files) {
   if (range.kind === "deleted") return "deleted: the branch or tag was deleted, so there is nothing to build.";
   const changed = range.kind === "green" ? "what changed since their last green commits" : count(files, "changed file");
   if (affected.length === 0) return files === 0 ? `No file changed, so no ${noun} is affected.` : `No ${noun} is affected by ${changed}.`;
   const verb = affected.length === 1 ? "is" : "are";
   return `${affected.length} of ${count(all, noun)} ${verb} affected by ${changed}: ${listed(affected)}.`;
  }
  const mostNames = 10;
  function listed(names) {
   if (names.length <= mostNames) return names.join(", ");
   return `${names.slice(0, mostNames).join(", ")} and ${names.length - mostNames} more`;
  }
  function count(number, noun) {
   return `${number} ${noun}${number === 1 ? "" : "s"}`;
  }
  function reportedRange(plan) {
   const {range} = plan;
   if (range.kind === "deleted") return {
    base: "",
    head: "",
    strategy: "deleted"
   };
   if (range.kind === "doubt") return {
    base: "",
    head: range.head ?? "",
    strategy: range.strategy
   };
   if (range.kind === "green") {
    const bases = new Set(range.bases.values());
    const [base] = bases.size === 1 && range.bases.size === plan.names.length ? bases : [];
    return {
     base: base ?? "",
     head: range.head,
     strategy: "last-green"
    };
   }
   return {
    base: range.base ?? (0, compute_object_id["in"])(range.head),
    head: range.head,
    strategy: range.strategy
   };
  }
  const mostLegs = 256;
  const mostLength = 3e5;
  function legsOf(affected, catalogue) {
   const list = [ ...affected ];
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
   const declared = catalogue?.services.get(service);
   return {
    service,
    path: declared?.path ?? "",
    image: declared?.image ?? "",
    "tag-format": declared?.tagFormat ?? "",
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
  var markdown = __webpack_require__(60577);
  const strategies = {
   "merge-commit": "from the first parent of the pull request's merge commit to the merge commit",
   "merge-base": "from the commit where the branch forked",
   "merge-group": "what this entry of the merge queue adds",
   push: "from the old tip of the branch to the new one",
   given: "from the given base",
   "previous-tag": "from the previous tag of the same family",
   "first-tag": "all files: the first tag of its family",
   "first-commit": "all files: the first push",
   "last-green": "each service from its last green commit",
   "no-base": "there is no base",
   deleted: "the branch or tag was deleted"
  };
  function detectLog(plan) {
   const lines = [ ...plan.affected ].map(([name, because]) => `  ${name}: ${reasons(plan, because, text => text).join("; ")}`);
   if (plan.removed.length > 0) lines.push(`Removed: ${plan.removed.join(", ")}.`);
   if (hasRange(plan)) {
    const {base, head, strategy} = reportedRange(plan);
    lines.push(`Compared: ${rangeText(base, head)} (${strategies[strategy]}).`);
   }
   return lines;
  }
  function detectSummary(plan, home) {
   const {names, affected, noun, removed, unowned, outcome} = plan;
   const title = outcome === "doubt" ? `⚠️ Every ${noun} counts as affected` : affected.size === 0 ? `✅ No ${noun} is affected` : `🔎 ${affected.size} of ${count(names.length, noun)} affected`;
   const parts = [ `### ${title}\n\n${(0, markdown.FV)(plan.reason)}\n` ];
   if (affected.size > 0) parts.push(affectedTable(plan));
   if (removed.length > 0) parts.push(`Removed: ${removed.map(markdown.aY).join(", ")}.\n`);
   if (unowned.length > 0 && outcome !== "doubt") parts.push((0, markdown.zH)(`${count(unowned.length, "changed file")} of no ${noun}`, fileList(unowned)));
   if (hasRange(plan)) parts.push(comparison(reportedRange(plan), home));
   return `${parts.join("\n")}\n`;
  }
  function detectComment(plan) {
   const {affected, noun, removed} = plan;
   const title = affected.size === 0 ? `affects no ${noun}` : `affects ${count(affected.size, noun)}`;
   const parts = [ `### This pull request ${title}\n\n${(0, markdown.FV)(plan.reason)}\n` ];
   if (affected.size > 0) parts.push(affectedTable(plan));
   if (removed.length > 0) parts.push(`It removes ${removed.map(markdown.aY).join(", ")}.\n`);
   const {head} = reportedRange(plan);
   if (head !== "") parts.push(`<sub>Found at ${(0, markdown.aY)((0, git_oid.h0)(head))} by detect-changes.</sub>\n`);
   return parts.join("\n");
  }
  function affectedTable(plan) {
   const rows = [ ...plan.affected ].map(([name, because]) => [ (0, markdown.aY)(name), reasons(plan, because, markdown.aY).join("<br>") ]);
   return (0, markdown.tp)([ plan.noun === "filter" ? "Filter" : "Service", "Because" ], rows);
  }
  function hasRange({range}) {
   return range.kind === "pair" || range.kind === "green";
  }
  function comparison({base, head, strategy}, home) {
   const at = oid => home === "" ? (0, markdown.aY)((0, git_oid.h0)(oid)) : (0, markdown.nf)((0, 
   markdown.aY)((0, git_oid.h0)(oid)), `${home}/commit/${oid}`);
   const isFirst = base === (0, compute_object_id["in"])(head);
   const diff = home === "" || base === "" || isFirst ? "" : `, ${(0, markdown.nf)("the diff", `${home}/compare/${base}..${head}`)}`;
   const range = base === "" ? at(head) : `${isFirst ? "nothing" : at(base)}..${at(head)}`;
   const line = `Compared: ${range}${diff} (${strategies[strategy]}).\n`;
   if (base === "") return line;
   const command = `git diff-tree -r --name-status --no-renames ${base} ${head}`;
   const fetch = `git fetch origin ${isFirst ? head : `${base} ${head}`}`;
   return `${line}\n${(0, markdown.zH)("The same on your machine", (0, markdown.DV)(`${fetch}\n${command}`, "sh"))}`;
  }
  function rangeText(base, head) {
   if (base === "") return (0, git_oid.h0)(head);
   return `${base === (0, compute_object_id["in"])(head) ? "nothing" : (0, git_oid.h0)(base)}..${(0, 
   git_oid.h0)(head)}`;
  }
  const mostReasons = 5;
  function reasons(plan, because, quote) {
   const shown = because.slice(0, mostReasons).map(one => reasonText(plan, one, quote));
   if (because.length > mostReasons) shown.push(`and ${because.length - mostReasons} more`);
   return shown;
  }
  function reasonText({files}, because, quote) {
   switch (because.kind) {
   case "file":
    return `${quote(because.of)} changed`;

   case "global":
    return `${quote(because.of)} changed, which affects every service`;

   case "config":
    return `its definition changed (${quote(because.of)})`;

   case "doubt":
    return unknownText(because.of, quote);

   case "dependency":
    {
     const path = [ ...because.via ?? [], because.of ].map(quote).join(" → ");
     const own = files.get(because.of) ?? [];
     const [first] = own;
     const more = own.length > 1 ? ` and ${own.length - 1} more` : "";
     return `depends on ${path}, which changed${first === undefined ? "" : ` (${quote(first)}${more})`}`;
    }
   }
  }
  function unknownText(of, quote) {
   if (of === "no-base") return "no green commit is on record";
   return Object.hasOwn(why_changes_are_unknown.i, of) ? `unknown (${quote(of)})` : `unknown: ${quote(of)}`;
  }
  function fileList(paths) {
   const most = 50;
   const lines = paths.slice(0, most).map(path => `- ${(0, markdown.aY)(path)}`);
   if (paths.length > most) lines.push(`- and ${paths.length - most} more`);
   return `${lines.join("\n")}\n`;
  }
  function reportDetection(plan, {subject, warnings}, result) {
   const range = reportedRange(plan);
   const catalogue = subject.kind === "catalogue" ? subject.catalogue : undefined;
   const changes = plan.names.filter(name => plan.affected.has(name));
   const gone = new Set(plan.removed);
   const legs = legsOf(changes.filter(name => !gone.has(name)).map(name => [ name, plan.affected.get(name) ?? [] ]), catalogue);
   return {
    outcome: plan.outcome,
    reason: plan.reason,
    outputs: {
     changes,
     matrix: {
      include: legs
     },
     chunks: splitLegs(legs, result.chunks),
     any: changes.length > 0,
     all: changes.length > 0 && changes.length === plan.names.length,
     removed: plan.removed,
     unowned: plan.unowned.length,
     ...range,
     files: result.files
    },
    dynamic: dynamicOf(plan, result),
    summary: detectSummary(plan, result.home),
    report: {
     event: result.event,
     ...range,
     services: servicesOf(plan),
     removed: plan.removed,
     unowned: plan.unowned
    },
    notices: [ ...noticesOf(plan, result), ...result.commentNotices, ...warnings ],
    failures: []
   };
  }
  function servicesOf({names, affected, files, range}) {
   const services = Object.create(null);
   for (const name of names) services[name] = {
    affected: affected.has(name),
    because: affected.get(name) ?? [],
    files: files.get(name) ?? [],
    base: range.kind === "green" ? range.bases.get(name) ?? null : undefined
   };
   return services;
  }
  function dynamicOf(plan, {lists, listFiles}) {
   const dynamic = new Map;
   for (const name of plan.names) {
    dynamic.set(name, plan.affected.has(name));
    dynamic.set(`${name}_count`, plan.files.get(name)?.length ?? 0);
   }
   for (const {name, text, tooLong} of lists) {
    dynamic.set(`${name}_files`, tooLong ? "" : text);
    dynamic.set(`${name}_files_path`, listFiles.get(name) ?? "");
   }
   return dynamic;
  }
  function noticesOf(plan, {lists}) {
   const doubt = plan.outcome === "doubt" && plan.range.kind === "doubt" && plan.range.code !== "no-base" ? [ {
    level: "warning",
    title: `Every ${plan.noun} counts as affected`,
    message: plan.reason
   } ] : [];
   const long = lists.filter(({tooLong}) => tooLong).map(({name}) => ({
    level: "warning",
    title: "The list of files is too long for an output",
    message: `\`${name}_files\` is empty: the list has more than 100 kB. It is in the file that \`${name}_files_path\` names.`
   }));
   return [ ...doubt, ...long ];
  }
  async function runDetection(inputs, world) {
   const {name: event, payload} = world.run.event;
   const facts = (0, event_comparison.z)({
    event,
    payload
   }) ? await readFactsOfDeletion(inputs, world) : await readFacts(inputs, world);
   const plan = planDetection(facts, inputs.onDoubt);
   for (const line of detectLog(plan)) world.log.info(line);
   const notices = inputs.comment ? await (0, upsert_comment.rh)(world, inputs.githubToken, "detect-changes", detectComment(plan)) : [];
   return reportDetection(plan, facts, await writeLists(plan, inputs, world, notices));
  }
  async function readFactsOfDeletion(inputs, world) {
   const subject = await readSubject(inputs, world.files);
   const committed = async () => needCommitted(inputs.config, (0, git_oid.Se)(world.run.sha), (await (0, 
   open_comparison.Mg)(inputs, world)).history);
   return {
    subject: subject ?? await committed(),
    range: {
     kind: "deleted"
    },
    changes: [],
    impact: {
     affected: new Map,
     files: new Map,
     unowned: []
    },
    removed: [],
    warnings: []
   };
  }
  async function readFacts(inputs, world) {
   const {files, run} = world;
   const {checkout, history, situation, comparison, hasRange} = await (0, open_comparison.Iz)(inputs, world);
   const [resolved, read] = await Promise.allSettled([ hasRange ? (0, resolve_range.S)(comparison, history) : undefined, readSubject(inputs, files) ]);
   if (read.status === "rejected") throw read.reason;
   if (resolved.status === "rejected") throw resolved.reason;
   const isAtTop = checkout?.top === run.directory;
   const filesAt = head => isAtTop && checkout.head === head ? files : undefined;
   const context = {
    dependents: inputs.dependents,
    history,
    filesAt
   };
   const subjectAt = async head => read.value ?? needCommitted(inputs.config, head, history);
   if (resolved.value !== undefined) return readChangeFacts(await subjectAt(resolved.value.head), resolved.value, context);
   const head = await (0, revision_range.uL)("last-green", undefined, () => (0, resolve_range.t)(comparison, history));
   if (typeof head !== "string") return readChangeFacts(await subjectAt(undefined), head ?? revision_range.GG, context);
   const subject = await subjectAt(head);
   const green = await (0, revision_range.uL)("last-green", head, () => compareSinceGreen(namesOf(subject), head, branchesOf(situation), history));
   if (green === undefined) return readChangeFacts(subject, (0, revision_range.pr)(head), context);
   return "kind" in green ? readChangeFacts(subject, green, context) : readChangeFactsSinceGreen(subject, green, context);
  }
  async function writeLists(plan, inputs, {files, run}, commentNotices) {
   const lists = (0, file_lists.fO)(plan, inputs.listFiles);
   const listFiles = new Map;
   for (const {name, text, tooLong} of lists) if (tooLong) listFiles.set(name, await files.writeTemporary(`${name}-files`, text));
   const {paths} = plan;
   return {
    files: paths === undefined ? "" : await files.writeTemporary("changed-files", (0, 
    file_lists.$Y)(paths)),
    lists,
    listFiles,
    chunks: inputs.chunks,
    event: run.event.name,
    commentNotices,
    home: run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`
   };
  }
 }),
 37808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   MP: () => objectHead,
   YF: () => computeObjectId,
   in: () => emptyTree,
   mS: () => objectFormatOf
  });
  function objectHead(kind, size) {
   return Buffer.from(`${kind} ${size}\0`);
  }
  function objectFormatOf(oid) {
   return oid?.length === 64 ? "sha256" : "sha1";
  }
  function emptyTree(like) {
   return objectFormatOf(like) === "sha256" ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321" : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  }
  function computeObjectId(kind, content, format) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return createHash(format).update(objectHead(kind, content.length)).update(content).digest("hex");
  }
 }),
 63297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    if (oid === undefined || branch === "" || service === "" || more.length > 0) continue;
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
 74277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => readLedger
  });
  var _core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63297);
  async function readLedger({repository, mayFetch}) {
   const at = mayFetch ? await repository.fetchRef(_core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__.DH, {
    depth: 1,
    filter: "tree:0"
   }) : undefined;
   return {
    at,
    ledger: (0, _core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__.h8)(at === undefined ? "" : (await repository.commit(at)).message)
   };
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
 }),
 34286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   My: () => pullRequestOfEvent,
   Xz: () => keepComment,
   rh: () => commentOnPullRequest
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  async function upsertComment(github, pull, marker, markdown) {
   const hidden = `\x3c!-- trunkline:${marker} --\x3e`;
   return upsert(github, pull, `${hidden}\n${markdown}`, await findOwn(github, pull, hidden));
  }
  async function findOwn(github, pull, begins) {
   return (await github.ownComments(pull)).find(one => one.body.startsWith(begins));
  }
  async function upsert(github, pull, body, existing) {
   if (existing === undefined) return {
    done: "created",
    id: (await github.createComment(pull, body)).id
   };
   if (existing.body.trimEnd() === body.trimEnd()) return {
    done: "unchanged",
    id: existing.id
   };
   await github.updateComment(existing.id, body);
   return {
    done: "updated",
    id: existing.id
   };
  }
  async function commentOnPullRequest(world, token, marker, markdown) {
   return (await keepComment(world, token, {
    marker,
    markdown
   })).notices;
  }
  async function keepComment({run, openGitHub, log}, token, {pull = pullRequestOfEvent(run), marker, head, markdown, onlyIfThere = false, recreate = false}) {
   if (pull === undefined) {
    log.info("No comment: this run is not of a pull request.");
    return {
     url: "",
     notices: []
    };
   }
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.lj)(async () => {
    const github = await openGitHub(run.repository, token);
    const begin = `\x3c!-- trunkline:${marker} `;
    const own = (await github.ownComments(pull)).filter(one => one.body.startsWith(begin));
    const existing = own.at(recreate ? -1 : 0);
    if (existing === undefined && onlyIfThere) return {
     url: "",
     notices: []
    };
    const body = `${begin}${head === undefined ? "" : `head=${head} `}--\x3e\n${markdown}`;
    const fresh = recreate && !onlyIfThere && existing?.body.trimEnd() !== body.trimEnd();
    const {done, id} = await upsert(github, pull, body, fresh ? undefined : existing);
    log.info(`The comment on pull request #${pull} is ${done}.`);
    return {
     url: `${run.serverUrl}/${run.repository}/pull/${pull}#issuecomment-${id}`,
     notices: []
    };
   }, problems => ({
    url: "",
    notices: (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.nZ)(problems, `No comment on pull request #${pull}`)
   }));
  }
  function pullRequestOfEvent({event}) {
   const {pull_request: pull} = event.payload;
   const number = typeof pull === "object" && pull !== null && "number" in pull ? pull.number : undefined;
   return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
  }
 })
};
