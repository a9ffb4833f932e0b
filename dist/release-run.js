export const id = 3859;

export const ids = [ 3859 ];

export const modules = {
 76240: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   runRelease: () => runRelease
  });
  var text_markdown = __webpack_require__(60577);
  var backoff = __webpack_require__(34944);
  var upsert_comment = __webpack_require__(34286);
  var commit_author = __webpack_require__(52261);
  var version_version = __webpack_require__(4179);
  var commit_message = __webpack_require__(97329);
  var git_oid = __webpack_require__(85099);
  var problem = __webpack_require__(5763);
  var recover_from_problem = __webpack_require__(39835);
  var version_tags = __webpack_require__(85009);
  var dependency_graph = __webpack_require__(96288);
  var ownership = __webpack_require__(8651);
  async function attribution(owners, ignored = new Set) {
   const ownersOf = await (0, ownership.kG)(owners);
   const dependents = dependentsByNode(owners);
   return files => {
    const changed = new Map;
    for (const path of files) {
     if (ignored.has(path)) continue;
     for (const name of ownersOf(path)) if (!changed.has(name)) changed.set(name, path);
    }
    const affected = new Map;
    const add = (service, because) => {
     if (!owners.services.has(service)) return;
     const list = affected.get(service);
     if (list === undefined) affected.set(service, [ because ]); else list.push(because);
    };
    for (const [name, of] of changed) add(name, {
     kind: "file",
     of
    });
    for (const name of changed.keys()) {
     for (const [service, because] of dependents.get(name) ?? []) add(service, because);
    }
    return affected;
   };
  }
  function dependentsByNode(owners) {
   const nodes = [ ...owners.services.values(), ...owners.libraries.values() ];
   const all = new Map;
   for (const [dependent, reasons] of (0, dependency_graph.y)(nodes, nodes.map(({name}) => name))) {
    for (const reason of reasons) {
     const list = all.get(reason.of);
     if (list === undefined) all.set(reason.of, [ [ dependent, reason ] ]); else list.push([ dependent, reason ]);
    }
   }
   return all;
  }
  var trunk_message = __webpack_require__(8790);
  function lineageOf(head, parents) {
   const trunk = [];
   const positions = new Map;
   for (let at = head; at !== undefined && parents.has(at); at = parents.get(at)?.[0]) {
    positions.set(at, trunk.length);
    trunk.push(at);
   }
   const bearers = new Map;
   const brought = new Map;
   for (const merge of trunk.toReversed()) {
    const [, ...merged] = parents.get(merge) ?? [];
    if (merged.length === 0) continue;
    const all = beside(merged, parents, oid => !positions.has(oid) && !bearers.has(oid));
    for (const oid of all) bearers.set(oid, merge);
    brought.set(merge, all);
   }
   const positionOf = oid => positions.get(oid);
   return {
    positionOf,
    broughtBy: merge => brought.get(merge) ?? new Set,
    forkOf(oid) {
     const line = beside([ oid ], parents, one => !positions.has(one));
     let at = positions.get(oid) ?? Number.POSITIVE_INFINITY;
     for (const one of line) {
      for (const parent of parents.get(one) ?? []) at = Math.min(at, positions.get(parent) ?? at);
     }
     const positionIn = one => positions.get(one) ?? positions.get(bearers.get(one) ?? one) ?? -1;
     return {
      at,
      has: one => line.has(one) || positionIn(one) >= at
     };
    }
   };
  }
  function beside(tips, parents, counts) {
   const found = new Set(tips.filter(oid => parents.has(oid) && counts(oid)));
   for (const oid of found) {
    for (const parent of parents.get(oid) ?? []) {
     if (parents.has(parent) && counts(parent)) found.add(parent);
    }
   }
   return found;
  }
  function openProofs(repository, head) {
   const forked = [];
   let isDropped = false;
   let lineage;
   return {
    forked,
    lineage: () => lineage,
    async prove(line, open, at) {
     if (!isDropped) await dropStrangers(repository, head, [ ...open ]);
     isDropped = true;
     const [goal] = line.goals;
     if (goal === undefined || goal.commit === at || line.fork !== undefined) return;
     lineage ??= lineageOf(head, await repository.parents(head, []));
     if (lineage.positionOf(goal.commit) !== undefined) return;
     line.fork = lineage.forkOf(goal.commit);
     forked.push(line);
    }
   };
  }
  async function dropStrangers(repository, head, lines) {
   let unproved = lines.filter(({goals}) => goals.length > 0);
   for (let many = 1; unproved.length > 0; many *= 8) {
    const candidates = unproved.flatMap(({goals}) => goals.slice(0, many).map(({commit}) => commit));
    const ancestors = await repository.ancestorsAmong([ ...new Set(candidates) ], head);
    const isStranger = ({commit}) => !ancestors.has(commit);
    for (const line of unproved) {
     const first = line.goals.slice(0, many).findIndex(goal => !isStranger(goal));
     line.goals = line.goals.slice(first < 0 ? many : first);
    }
    unproved = unproved.filter(({goals: [goal]}) => goal !== undefined && isStranger(goal));
   }
  }
  async function readBranches(repository, {head, attribute}, entries, end, lineage) {
   const merges = new Map;
   for (const entry of entries) if (entry.message.silentMerge) merges.set(entry.trunkCommit.commit.oid, entry);
   if (merges.size === 0) return {
    kind: "whole",
    speak: entry => [ speakItself(entry) ]
   };
   const found = lineage ?? await readLineage(repository, head, end);
   if ("cut" in found) return {
    kind: "cut",
    at: found.cut
   };
   const brought = new Map([ ...merges.keys() ].map(merge => [ merge, found.broughtBy(merge) ]));
   const trunkCommits = new Map;
   const all = [ ...brought.values() ].flatMap(one => [ ...one ]);
   for await (const trunkCommit of repository.commitsWithFiles(all)) trunkCommits.set(trunkCommit.commit.oid, trunkCommit);
   const commitIn = (merge, oid) => brought.get(merge)?.has(oid) ? trunkCommits.get(oid) : undefined;
   const spoken = new Map([ ...merges ].map(([oid, merge]) => [ oid, speakFor(merge, commitIn, attribute) ]));
   return {
    kind: "whole",
    speak(entry, service) {
     const own = (spoken.get(entry.trunkCommit.commit.oid) ?? []).flatMap(({because, ...one}) => {
      const mine = because.get(service);
      return mine === undefined ? [] : [ {
       ...one,
       because: mine
      } ];
     });
     return own.length === 0 ? [ speakItself(entry) ] : own;
    }
   };
  }
  async function readLineage(repository, head, end) {
   const parents = await repository.parents(head, end === undefined ? [] : [ end ]);
   const shallow = await repository.shallow();
   if (shallow.size > 0) {
    for (const [oid, above] of parents) if (above.length === 0 || shallow.has(oid)) return {
     cut: oid
    };
   }
   return lineageOf(head, parents);
  }
  function speakItself({trunkCommit: {commit}, message, because}) {
   return {
    oid: commit.oid,
    merge: undefined,
    author: commit.author,
    message,
    because
   };
  }
  function speakFor({trunkCommit: {commit: merge}, message: title}, commitIn, attribute) {
   const spoken = [];
   const seen = new Set;
   const next = merge.parents.slice(1).reverse();
   for (let oid = next.pop(); oid !== undefined; oid = next.pop()) {
    const trunkCommit = commitIn(merge.oid, oid);
    if (trunkCommit === undefined || seen.has(oid)) continue;
    seen.add(oid);
    const {parents, author, message: text} = trunkCommit.commit;
    const message = (0, trunk_message.Id)(text, author);
    next.push(...parents.slice(0, 1));
    if (message.silentMerge) next.push(...parents.slice(1).reverse()); else {
     const pullRequest = message.pullRequest ?? title.pullRequest;
     const spokenCommit = {
      oid,
      merge: merge.oid,
      author,
      message: {
       ...message,
       pullRequest
      }
     };
     spoken.push({
      ...spokenCommit,
      because: attribute(trunkCommit.files)
     });
    }
   }
   return spoken;
  }
  const firstNotes = 100;
  async function walkHistory(repository, request) {
   const {head, families} = request;
   const shallow = await repository.shallow();
   const lines = [ ...families ].map(([service, family]) => startLine(service, family, head));
   const open = new Map(lines.map(line => [ line.service, line ]));
   const tags = tagsByCommit(families);
   const proofs = openProofs(repository, head);
   let position = 0;
   let last = head;
   let end;
   for await (const trunkCommit of repository.trunkCommits(head, [])) {
    const {oid} = trunkCommit.commit;
    last = oid;
    for (const [service, tag] of tags.get(oid) ?? []) {
     const line = open.get(service);
     if (line === undefined) continue;
     line.reached.push({
      tag,
      position
     });
     if (!(0, version_version.MQ)(tag.version) || oid === head && !tag.declared) continue;
     if (line.goals[0]?.commit !== oid && shallow.size === 0) await proofs.prove(line, open.values(), oid);
     if (line.goals[0]?.commit === oid) open.delete(service);
    }
    for (const {service, fork} of proofs.forked) if ((fork?.at ?? 0) <= position) open.delete(service);
    if (open.size === 0) {
     end = oid;
     break;
    }
    if (shallow.has(oid)) return {
     kind: "cut",
     at: oid,
     services: [ ...open.keys() ]
    };
    addCommit(trunkCommit, position++, request, open);
   }
   const unmet = [ ...open.values() ].filter(({goals}) => goals.length > 0);
   if (shallow.size > 0 && unmet.length > 0) {
    return {
     kind: "cut",
     at: last,
     services: unmet.map(({service}) => service)
    };
   }
   for (const line of unmet) await proofs.prove(line, unmet, undefined);
   const entries = lines.flatMap(line => line.entries);
   const branches = await readBranches(repository, request, entries, end, proofs.lineage());
   if (branches.kind === "cut") return {
    ...branches,
    services: [ ...families.keys() ]
   };
   return {
    kind: "whole",
    lines: new Map(lines.map(line => [ line.service, walk_history_close(line, branches.speak) ]))
   };
  }
  function startLine(service, family, head) {
   const goals = family.filter(tag => (0, version_version.MQ)(tag.version) && (tag.commit !== head || tag.declared));
   return {
    service,
    goals,
    fork: undefined,
    reached: [],
    entries: []
   };
  }
  function addCommit(trunkCommit, position, {attribute, rewords}, open) {
   const affected = [ ...attribute(trunkCommit.files) ].filter(([service]) => open.has(service));
   if (affected.length === 0) return;
   const {oid, author} = trunkCommit.commit;
   const message = (0, trunk_message.Id)(rewords.get(oid) ?? trunkCommit.commit.message, author);
   for (const [service, because] of affected) {
    const line = open.get(service);
    line?.entries.push({
     position,
     trunkCommit,
     message,
     because
    });
    if (line?.goals.length === 0 && line.entries.length >= firstNotes) open.delete(service);
   }
  }
  function walk_history_close({service, goals: [goal], fork, reached, entries}, speak) {
   const start = fork?.at ?? Number.POSITIVE_INFINITY;
   const spoken = entries.filter(({position}) => position < start).map(entry => ({
    position: entry.position,
    commits: speak(entry, service).filter(({oid}) => !fork?.has(oid))
   }));
   const newerThan = at => spoken.reduce((sum, {position, commits}) => sum + (position < at ? commits.length : 0), 0);
   const tags = reached.filter(({position}) => position < start).map(({tag, position}) => ({
    ...tag,
    since: newerThan(position)
   }));
   if (fork !== undefined && goal !== undefined) tags.push({
    ...goal,
    since: newerThan(start)
   });
   return {
    reached: tags.sort((one, other) => (0, version_version.Zy)(other.version, one.version)),
    commits: spoken.flatMap(({commits}) => commits)
   };
  }
  function tagsByCommit(families) {
   const found = new Map;
   for (const [service, family] of families) {
    for (const tag of family) {
     const list = found.get(tag.commit);
     if (list === undefined) found.set(tag.commit, [ [ service, tag ] ]); else list.push([ service, tag ]);
    }
   }
   return found;
  }
  var tag_format = __webpack_require__(37679);
  function releaseAs(effects) {
   const said = effects.flatMap(({rule, commit}) => {
    const given = commit.message.releaseAs;
    if (given === undefined || rule === "reverted") return [];
    const version = (0, version_version.ot)(given.replace(/^v/, ""));
    if (version === undefined) throw (0, problem.CC)("RELEASE_AS_UNREADABLE", {
     given,
     commit: commit.oid
    });
    return [ version ];
   });
   return (0, version_version.BR)(said);
  }
  var versions_bump = __webpack_require__(86610);
  var commit_effects = __webpack_require__(63620);
  function nextStable(previous, bump, taken) {
   let next = (0, versions_bump.E5)((0, version_version.I8)(previous), bump);
   while (isTaken(next, taken)) next = (0, versions_bump.E5)(next, bump);
   return next;
  }
  function firstVersion(initial, taken) {
   let next = initial;
   while (isTaken(next, taken)) next = (0, versions_bump.E5)((0, version_version.I8)(next), "patch");
   return next;
  }
  function nextPrerelease(target, label, taken) {
   const numbers = taken.flatMap(version => numberOf(version, target, label) ?? []);
   return {
    ...(0, version_version.I8)(target),
    prerelease: [ label, Math.max(0, ...numbers) + 1 ]
   };
  }
  function numberOf(version, target, label) {
   const [word, number, ...more] = version.prerelease;
   if ((0, version_version.MQ)(version) || !(0, version_version.p)((0, version_version.I8)(version), (0, 
   version_version.I8)(target))) return undefined;
   return word === label && typeof number === "number" && more.length === 0 ? number : undefined;
  }
  function isTaken(version, taken) {
   return taken.some(one => (0, version_version.p)(one, version));
  }
  function baselineOf(reached, commit) {
   return reached.find(one => (0, version_version.MQ)(one.version) && one.commit !== commit);
  }
  function decideVersions(group, request) {
   const baseline = (0, version_version.BR)(group.flatMap(({reached, commit}) => baselineOf(reached, commit)?.version ?? []));
   const derived = group.reduce((sum, {effects}) => (0, versions_bump.t_)(sum, (0, 
   commit_effects.X)(effects)), "none");
   const bump = bumpFor(request, derived, baseline);
   const said = request.bump === "auto" ? releaseAs(group.flatMap(({effects}) => effects)) : undefined;
   if (request.bump === "none") return group.map(one => quiet(one, "asked-for-none"));
   if (typeof request.bump === "object") return exactly(group, request.bump, bump);
   const here = (0, version_version.BR)(group.flatMap(one => requestedHere(one, request)));
   if (here !== undefined) return exactly(group, here, bump);
   if (bump === "none" && said === undefined) {
    return group.map(one => quiet(one, one.effects.length === 0 ? "no-commits" : "nothing-releasable"));
   }
   const {prerelease: label, build} = request;
   const [by] = group.flatMap(({newer}) => newer).filter(({version}) => isKind(version, label));
   if (by !== undefined) return group.map(() => ({
    kind: "superseded",
    by
   }));
   if (said !== undefined && ((0, version_version.MQ)(said) ? label === undefined : !isOut(group, said))) {
    return exactly(group, said, bump);
   }
   const stable = said === undefined ? derive(group, request, baseline, bump) : (0, 
   version_version.I8)(said);
   const taken = takenBy(group);
   if (label === undefined) return exactly(group, {
    ...stable,
    build
   }, bump);
   if (group.every(one => isPrereleased(one, stable, label, request.dependents))) {
    return group.map(one => quiet(one, "prereleased-already"));
   }
   return exactly(group, {
    ...nextPrerelease(stable, label, taken),
    build
   }, bump);
  }
  function quiet({reached, commit}, why) {
   return {
    kind: "quiet",
    why,
    previous: baselineOf(reached, commit)
   };
  }
  function derive(group, {initial}, baseline, bump) {
   const taken = takenBy(group);
   if (baseline !== undefined && bump !== "none") return nextStable(baseline, bump, taken);
   const led = group.flatMap(({reached}) => reached.map(({version}) => (0, version_version.I8)(version)));
   return firstVersion((0, version_version.BR)([ initial, ...led ]) ?? initial, taken);
  }
  function takenBy(group) {
   return group.flatMap(({family}) => family.map(({version}) => version));
  }
  function isKind(version, label) {
   return (0, version_version.MQ)(version) || label !== undefined && version.prerelease[0] === label;
  }
  function isOut(group, version) {
   return group.some(({reached}) => reached.some(one => (0, version_version.p)(one.version, version)));
  }
  function exactly(group, version, bump) {
   const faults = [];
   const verdicts = group.map(({service, format, commit, family, reached}) => {
    const previous = baselineOf(reached, commit);
    const there = family.find(one => !one.declared && (0, version_version.p)(one.version, version));
    if (there?.commit === commit) {
     return {
      kind: "standing",
      version: there.version,
      tag: there.name,
      previous,
      bump
     };
    }
    if (there !== undefined) {
     faults.push((0, problem.CC)("RELEASE_TAG_ELSEWHERE", {
      tag: there.name,
      there: there.commit,
      wanted: commit
     }));
    } else if (previous !== undefined && (0, version_version.Zy)(version, previous.version) <= 0) {
     const given = {
      version: (0, version_version.qh)(version),
      tag: previous.name,
      service
     };
     faults.push((0, problem.CC)("RELEASE_VERSION_NOT_ABOVE", given));
    }
    return {
     kind: "release",
     version,
     tag: (0, tag_format.wZ)(format, version),
     previous,
     bump
    };
   });
   if (faults.length > 0) throw new problem.Zw(faults);
   return verdicts;
  }
  function bumpFor(request, derived, baseline) {
   if (typeof request.bump === "string" && request.bump !== "auto") return request.bump;
   return baseline === undefined ? derived : (0, versions_bump.kn)(derived, baseline);
  }
  function requestedHere({reached, commit}, {prerelease, burned}) {
   return reached.filter(one => one.commit === commit && !one.declared && !burned.has(one.name)).map(({version}) => version).filter(one => isKind(one, prerelease));
  }
  function isPrereleased({reached, effects}, stable, label, dependents) {
   const last = reached.find(one => numberOf(one.version, stable, label) !== undefined);
   if (last === undefined) return false;
   const since = effects.slice(0, last.since).map(({commit}) => commit);
   return (0, commit_effects.X)((0, commit_effects.w7)(since, dependents)) === "none";
  }
  async function listRemote(repository, given, commit) {
   const refs = await repository.refs([ "refs/heads/*", "refs/tags/*" ]);
   const request = refs.find(({name}) => name === commit || name === `refs/heads/${commit}`)?.name;
   const named = given || (request?.startsWith("refs/heads/") ? request : "");
   const branch = named.replace(/^refs\/heads\//, "");
   const tags = refs.filter(({name}) => name.startsWith("refs/tags/")).map(({name, commit}) => ({
    name: name.slice("refs/tags/".length),
    commit
   }));
   let resolved;
   const trunk = () => {
    resolved ??= branch === "" ? repository.defaultBranch() : Promise.resolve(branch);
    return resolved;
   };
   const tip = async () => {
    const name = await trunk();
    const commit = refs.find(ref => ref.name === `refs/heads/${name}`)?.commit;
    if (commit !== undefined || branch === "") return commit;
    throw (0, problem.CC)("GIT_REF_MISSING", {
     url: repository.remote.url,
     ref: `branch ${branch}`
    });
   };
   return {
    tags,
    refs,
    trunk,
    tip
   };
  }
  function resolveCommit(given, {refs}, url) {
   const oid = (0, git_oid.Se)(given);
   if (oid !== undefined) return oid;
   const names = [ given, `refs/heads/${given}`, `refs/tags/${given}` ];
   const found = refs.find(({name}) => names.includes(name));
   if (found === undefined) throw (0, problem.CC)("RELEASE_COMMIT_UNKNOWN", {
    commit: given,
    url
   });
   return found.commit;
  }
  const steps = [ {
   depth: 300
  }, {
   depth: 3e3
  }, {} ];
  async function readServiceFacts(repository, borrowed, {subjects, owners, changelogs}, {commit, rewords}, listing) {
   const families = new Map(subjects.map(subject => [ subject.service, familyWithBaseline(subject, listing) ]));
   const request = {
    head: commit,
    families,
    attribute: await attribution(owners, new Set(changelogs.values())),
    rewords
   };
   const lines = await readLines(repository, borrowed, request);
   const newer = await findNewer(repository, commit, listing, families, lines);
   return subjects.map(subject => ({
    subject,
    family: families.get(subject.service) ?? [],
    line: lines.get(subject.service) ?? {
     reached: [],
     commits: []
    },
    newer: newer.get(subject.service) ?? []
   }));
  }
  function familyWithBaseline({format, baseline}, {tags}) {
   const family = (0, version_tags.v)(format, tags);
   if (baseline === undefined) return family;
   const declared = {
    ...baseline,
    name: baseline.commit,
    declared: true
   };
   return [ ...family, declared ].sort((one, other) => (0, version_version.Zy)(other.version, one.version));
  }
  async function readLines(repository, borrowed, request) {
   const commit = request.head;
   const isPartial = borrowed === undefined || borrowed.shallow.size > 0;
   const isHere = await repository.has(commit);
   const depths = isHere ? [ {
    depth: 1
   }, ...steps ] : isPartial ? steps : [ {} ];
   for (const [at, depth] of depths.entries()) {
    if (!await repository.fetch([ commit ], depth)) {
     throw (0, problem.CC)("RELEASE_COMMIT_UNKNOWN", {
      commit,
      url: repository.remote.url
     });
    }
    const isLast = at === depths.length - 1;
    const walk = await (0, recover_from_problem.x1)(isLast ? [] : [ "GIT_OBJECT_MISSING" ], () => walkHistory(repository, request), () => undefined);
    if (walk?.kind === "whole") return walk.lines;
    if (!isLast || walk === undefined) continue;
    const services = walk.services.join(", ");
    throw (0, problem.CC)("RELEASE_HISTORY_CUT", {
     url: repository.remote.url,
     commit: walk.at,
     services
    });
   }
   return new Map;
  }
  async function findNewer(repository, commit, listing, families, lines) {
   const higher = [ ...families ].map(([service, family]) => {
    const reached = lines.get(service)?.reached ?? [];
    const resolved = new Set(reached.map(({name}) => name));
    const baseline = baselineOf(reached, commit);
    const above = family.filter(({name, version, commit: at}) => at !== commit && !resolved.has(name) && (baseline === undefined || (0, 
    version_version.Zy)(version, baseline.version) > 0));
    return [ service, above ];
   });
   if (higher.every(([, above]) => above.length === 0)) return new Map;
   const tip = await listing.tip();
   if (tip === undefined || tip === commit) return new Map;
   const ahead = await findAhead(repository, commit, tip);
   return new Map(higher.map(([service, above]) => [ service, above.filter(one => ahead.has(one.commit)) ]));
  }
  async function findAhead(repository, commit, tip) {
   const isShallow = (await repository.shallow()).size > 0;
   for (const depth of isShallow ? steps : [ {} ]) {
    if (!await repository.fetch([ tip ], depth)) break;
    const parents = await repository.parents(tip, [ commit ]);
    const ahead = new Set;
    let at = tip;
    for (;at !== undefined && parents.has(at); at = parents.get(at)?.[0]) ahead.add(at);
    if (at === commit) return ahead;
   }
   return new Set;
  }
  var newest_release_for_environment = __webpack_require__(18791);
  const longestNotes = 125e3;
  const groups = [ [ "features", "Features", ({type}) => type === "feat" ], [ "fixes", "Fixes", ({type}) => type === "fix" ], [ "performance", "Performance", ({type}) => type === "perf" ], [ "reverts", "Taken back", ({type}) => type === "revert" ], [ "reapplied", "Brought back", ({type}) => type === "reapply" ], [ "other", "Other changes", () => true ] ];
  function writeNotes(noted, template = "") {
   const entries = noted.effects.flatMap(entriesOf);
   const breaking = entries.flatMap(({statement, effect}) => statement.breaking.map(description => ({
    statement: {
     ...statement,
     description
    },
    effect
   })));
   const parts = [ [ "breaking", section("Breaking changes", breaking, noted.links) ] ];
   let rest = entries;
   for (const [slot, title, holds] of groups) {
    const some = rest.filter(({statement}) => holds(statement));
    rest = rest.filter(({statement}) => !holds(statement));
    parts.push([ slot, section(title, some, noted.links) ]);
   }
   parts.push([ "compare", comparison(noted) ]);
   const changes = parts.flatMap(([, part]) => part === "" ? [] : [ part ]).join("\n");
   if (template === "") return changes;
   const {service, version, tag, previous} = noted;
   const slots = new Map([ ...Object.entries({
    service,
    version,
    tag,
    previous,
    changes
   }), ...parts ]);
   return template.replace(/\{(\w+)\}/g, (whole, slot) => slots.get(slot) ?? whole);
  }
  function fitNotes(notes, file) {
   return (0, text_markdown.Jj)(notes, longestNotes, `*There is more than a release page can show: see ${(0, 
   text_markdown.aY)(file)}.*`);
  }
  function entriesOf(effect) {
   const {commit, rule, statements} = effect;
   if (rule !== "not-conventional" || commit.message.silentMerge) {
    return statements.map(statement => ({
     statement,
     effect
    }));
   }
   const description = commit.message.title;
   return [ {
    statement: {
     type: "",
     scope: undefined,
     description,
     bump: "none",
     breaking: []
    },
    effect
   } ];
  }
  function section(title, entries, links) {
   const lines = entries.map(entry => line(entry, links));
   return lines.length === 0 ? "" : `### ${title}\n\n${lines.join("\n")}\n`;
  }
  function line({statement, effect}, links) {
   const {commit} = effect;
   const {pullRequest} = commit.message;
   const scope = statement.scope === undefined ? "" : `**${(0, text_markdown.X1)(statement.scope)}:** `;
   const text = (0, text_markdown.X1)(statement.description.replace(/ \(#\d+\)$/, "").replace(/\s+/g, " "));
   const from = [ ...pullRequest === undefined ? [] : [ (0, text_markdown.nf)(`#${pullRequest}`, links.pullRequest(pullRequest)) ], (0, 
   text_markdown.nf)((0, git_oid.h0)(commit.oid), links.commit(commit.oid)) ];
   const author = commit.author.name === "" || (0, trunk_message.w2)(commit.author) ? "" : ` by ${(0, 
   text_markdown.X1)(commit.author.name)}`;
   return `- ${scope}${text} (${from.join(", ")})${author}${through(effect)}`;
  }
  function through({commit}) {
   const own = commit.because.some(({kind}) => kind !== "dependency");
   const names = own ? [] : commit.because.map(({of}) => (0, text_markdown.X1)(of));
   return names.length === 0 ? "" : ` (through ${names.join(", ")})`;
  }
  function comparison({previous, tag, links}) {
   const address = links.compare(previous, tag);
   if (previous === "" || address === "") return "";
   return `**Everything:** ${(0, text_markdown.nf)((0, text_markdown.X1)(`${previous}...${tag}`), address)}\n`;
  }
  function planFloating(format, family, versions, held) {
   const lines = new Map;
   for (const version of versions.filter(version_version.MQ)) {
    const [major, minor] = (0, tag_format.du)(format, version);
    lines.set(major, one => one.major === version.major);
    lines.set(minor, one => one.major === version.major && one.minor === version.minor);
   }
   return [ ...lines ].flatMap(([name, isIn]) => {
    const line = family.filter(({version, declared}) => !declared && (0, version_version.MQ)(version) && isIn(version));
    const [target] = line;
    const now = held(name);
    if (target === undefined || now?.commit === target.commit) return [];
    if (now !== undefined && !line.some(({commit}) => commit === now.commit)) {
     return [ {
      kind: "foreign",
      name,
      at: now.commit
     } ];
    }
    return [ {
     kind: "move",
     name,
     from: now?.oid,
     to: target.commit,
     version: (0, version_version.qh)(target.version)
    } ];
   });
  }
  var image_digest = __webpack_require__(86244);
  const most = 50;
  function formatTagMessage(tag) {
   const {service, version, previous, bump, effects, plan, run, writer} = tag;
   const lines = effects.flatMap(({statements, commit}) => statements.filter(one => one.bump !== "none").map(one => `- ${one.description} (${(0, 
   git_oid.h0)(commit.oid)})`));
   const more = lines.length > most ? [ `- and ${lines.length - most} more` ] : [];
   const text = `${service} ${version}\n\n${[ ...lines.slice(0, most), ...more ].join("\n")}`;
   return (0, commit_message.hw)(text, {
    action: "release",
    deployments: [ {
     service,
     environment: "",
     image: ""
    } ],
    sourceCommit: "",
    run,
    more: [ [ "Version", version ], [ "Previous", previous ], [ "Bump", bump ], [ "Plan", plan ], [ "Writer", writer ] ]
   });
  }
  function digestOfPlan(commit, tags) {
   const lines = tags.map(({tag, previous}) => `${tag} ${previous}`).sort();
   return (0, image_digest.Bj)([ commit, ...lines ].join("\n"));
  }
  function planRelease(commit, facts, options) {
   const judged = judgeAll(commit, facts, options);
   const tags = judged.flatMap(({verdict}) => verdict.kind === "release" ? [ {
    tag: verdict.tag,
    previous: verdict.previous?.name ?? ""
   } ] : []);
   const digest = digestOfPlan(commit, tags);
   return {
    commit,
    digest,
    releases: judged.flatMap(one => planned(one, digest, options)),
    passed: judged.flatMap(passed),
    floating: judged.flatMap(one => floating(commit, one, options)),
    revisions: judged.flatMap(one => revisions(commit, one, options))
   };
  }
  function judgeAll(commit, facts, options) {
   const faults = [];
   const judged = new Map;
   for (const group of groupsOf(facts)) {
    const effects = new Map(group.map(one => [ one, (0, commit_effects.w7)(one.line.commits, options.dependents) ]));
    const decisions = group.map(one => {
     const {subject, family, line, newer} = one;
     const {service, format} = subject;
     return {
      service,
      format,
      commit,
      family,
      newer,
      reached: line.reached,
      effects: effects.get(one) ?? []
     };
    });
    try {
     decideVersions(decisions, options).forEach((verdict, at) => {
      const one = group[at];
      if (one !== undefined) judged.set(one, {
       ...one,
       verdict,
       effects: effects.get(one) ?? []
      });
     });
    } catch (thrown) {
     const found = (0, problem._n)(thrown);
     if (found === undefined) throw thrown;
     faults.push(...found);
    }
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return facts.flatMap(one => judged.get(one) ?? []);
  }
  function groupsOf(facts) {
   const groups = new Map;
   for (const one of facts) {
    const key = one.subject.lockstep ?? one;
    groups.set(key, [ ...groups.get(key) ?? [], one ]);
   }
   return [ ...groups.values() ];
  }
  function planned(one, plan, options) {
   const {subject, family, effects, verdict} = one;
   if (verdict.kind !== "release" && verdict.kind !== "standing") return [];
   const {tag, bump} = verdict;
   const {service} = subject;
   const version = (0, version_version.qh)(verdict.version);
   const previous = verdict.previous?.name ?? "";
   const highest = family.find(({version}) => (0, version_version.MQ)(version));
   const isHighest = highest === undefined || (0, version_version.Zy)(highest.version, verdict.version) <= 0;
   const {links, template, run, writer} = options;
   const exists = verdict.kind === "standing";
   return [ {
    subject,
    version,
    tag,
    previous,
    bump,
    exists,
    fresh: !exists || options.made.has(tag),
    prerelease: !(0, version_version.MQ)(verdict.version),
    latest: options.latest === service && (0, version_version.MQ)(verdict.version) && isHighest,
    title: `${service} ${version}`,
    notes: writeNotes({
     service,
     version,
     tag,
     previous,
     effects,
     links
    }, template),
    message: formatTagMessage({
     service,
     version,
     previous,
     bump,
     effects,
     plan,
     run,
     writer
    }),
    effects
   } ];
  }
  function passed({subject: {service}, effects, verdict}) {
   if (verdict.kind === "superseded") return [ {
    kind: "superseded",
    service,
    effects,
    by: verdict.by.name
   } ];
   if (verdict.kind !== "quiet") return [];
   return [ {
    kind: "quiet",
    service,
    effects,
    why: verdict.why,
    previous: verdict.previous?.name ?? ""
   } ];
  }
  function freshTags(commit, verdict) {
   return verdict.kind === "release" ? [ {
    name: verdict.tag,
    commit,
    version: verdict.version
   } ] : [];
  }
  function revisions(commit, {subject, line, verdict}, options) {
   const following = options.environments.filter(({tracks}) => tracks === "revision");
   if (following.length === 0) return [];
   const tags = [ ...freshTags(commit, verdict), ...line.reached.filter(({declared}) => !declared) ];
   const found = (0, newest_release_for_environment.Ow)(options.environments, tags, commit);
   return following.flatMap(({name: environment}) => {
    const revision = found.get(environment);
    return revision === undefined ? [] : [ {
     service: subject.service,
     environment,
     revision
    } ];
   });
  }
  function floating(commit, {subject, family, line, verdict}, options) {
   if (options.floating === undefined) return [];
   const fresh = freshTags(commit, verdict);
   const all = [ ...fresh, ...family ].sort((a, b) => (0, version_version.Zy)(b.version, a.version));
   const reached = line.reached.find(({version}) => (0, version_version.MQ)(version));
   const versions = [ ...fresh, ...reached === undefined ? [] : [ reached ] ].map(({version}) => version);
   return planFloating(subject.format, all, versions, options.floating);
  }
  async function findUnfinished(repo, github, observation) {
   const finished = new Set((await github.releases()).filter(({draft}) => !draft).map(({tag}) => tag));
   const planned = new Set(observation.plan.releases.map(({tag}) => tag));
   const open = observation.facts.flatMap(({subject, line}) => line.reached.filter(({name, declared, commit}, at) => !declared && !finished.has(name) && !planned.has(name) && !line.reached.slice(0, at).some(one => one.commit === commit)).map(tag => ({
    subject,
    tag
   })));
   const unfinished = [];
   for (const one of await oursAmong(repo, observation, open)) {
    const planned = await planAgain(repo, observation, one);
    if (planned !== undefined) unfinished.push(planned);
   }
   return unfinished;
  }
  async function oursAmong({repository}, {listing}, tags) {
   const refs = new Map(listing.refs.map(ref => [ ref.name, ref ]));
   const ours = await Promise.all(tags.map(async ({tag}) => {
    const ref = refs.get(`refs/tags/${tag.name}`);
    if (ref === undefined || ref.oid === ref.commit) return false;
    const message = await repository.tagMessage(ref.oid) ?? "";
    return (0, commit_message.aw)(message).get("trunkline")?.includes("release") ?? false;
   }));
   return tags.filter((_, at) => ours[at]);
  }
  async function planAgain(repo, {subjects, listing, options: given}, {subject, tag: {name, commit, version}}) {
   const alone = {
    ...subjects,
    subjects: [ {
     ...subject,
     lockstep: undefined
    } ]
   };
   const releaseCommit = {
    commit,
    rewords: new Map
   };
   const facts = await readServiceFacts(repo.repository, repo.checkout, alone, releaseCommit, listing);
   const [label] = version.prerelease;
   const prerelease = typeof label === "string" ? label : undefined;
   const options = {
    ...given,
    bump: "auto",
    prerelease,
    floating: undefined
   };
   return planRelease(commit, facts, options).releases.find(({tag, exists}) => exists && tag === name);
  }
  var list_names = __webpack_require__(55177);
  function linesOf(text) {
   const begin = text.startsWith("ï»¿") ? 3 : 0;
   return [ ...text.slice(begin).matchAll(/[^\n]*\n|[^\n]+$/g) ].map(found => ({
    text: found[0],
    at: begin + found.index
   }));
  }
  function headingsIn(lines, calling) {
   const headings = [];
   let closing;
   lines.forEach(({text}, index) => {
    if (closing !== undefined) {
     if (closing.test(text)) closing = undefined;
     return;
    }
    closing = blockIn(text);
    const found = headingAt(lines, index);
    const version = found && versionIn(found.words, calling);
    if (found === undefined || version === undefined) return;
    headings.push({
     version,
     level: found.level,
     at: lines[firstOf(lines, index)]?.at ?? 0
    });
   });
   return headings;
  }
  function blockIn(text) {
   const [, fence = ""] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text) ?? [];
   if (fence !== "") return new RegExp(`^ {0,3}${fence}+[ \\t]*\\r?\\n?$`);
   return /^ {0,3}<!--(?!.*-->)/.test(text) ? /-->/ : undefined;
  }
  function headingAt(lines, index) {
   const text = lines[index]?.text ?? "";
   const hashes = /^ {0,3}(#{1,3})[ \t]+(.*)/.exec(text);
   if (hashes !== null) return {
    level: hashes[1]?.length ?? 1,
    words: hashes[2] ?? ""
   };
   const underline = /^ {0,3}(=+|-+)[ \t]*\r?\n?$/.exec(lines[index + 1]?.text ?? "");
   if (underline === null) return undefined;
   return {
    level: underline[1]?.startsWith("=") ? 1 : 2,
    words: text
   };
  }
  function firstOf(lines, index) {
   let first = index;
   for (let above = index - 1; above >= 0; above -= 1) {
    const text = lines[above]?.text.trim() ?? "";
    if (/^<a (name|id)=[^<>]*>(<\/a>)?$/.test(text)) first = above; else if (text !== "") break;
   }
   return first;
  }
  function versionIn(words, {service, format}) {
   const text = words.trim().replace(/^\[/, "");
   const called = [ format.prefix, service, "version", "release", "" ];
   const begins = called.find(one => text.toLowerCase().startsWith(one.toLowerCase())) ?? "";
   const rest = text.slice(begins.length).replace(/^[\s@/:-]*v?/i, "");
   return (0, version_version.ot)(/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?(?![\w.])/.exec(rest)?.[0] ?? "");
  }
  function addSections(file, calling, sections) {
   const begun = file === undefined || file.length === 0 ? Buffer.from("# Changelog\n") : file;
   const there = versionsIn(begun, calling);
   const missing = sections.filter(({version}) => !there.some(one => (0, version_version.p)(one, version)));
   if (missing.length === 0) return undefined;
   return missing.reduce((bytes, section) => insert(bytes, calling, section), begun);
  }
  function versionsIn(file, calling) {
   return headingsIn(linesOf(latin1(file)), calling).map(({version}) => version);
  }
  function insert(file, calling, section) {
   const text = latin1(file);
   const lines = linesOf(text);
   const headings = headingsIn(lines, calling);
   const below = headings.find(({version}) => (0, version_version.Zy)(version, section.version) < 0);
   const at = below?.at ?? endOf(lines, text.length);
   const end = /\r?\n/.exec(text)?.[0] ?? "\n";
   const written = format(section, below ?? headings.at(-1)).replace(/\r?\n/g, end);
   const before = text.slice(lines[0]?.at ?? 0, at);
   const gap = before === "" || /(^|\n)\r?\n$/.test(before) ? "" : before.endsWith("\n") ? end : end + end;
   const after = at === text.length ? "" : end;
   return Buffer.concat([ file.subarray(0, at), Buffer.from(gap + written + after), file.subarray(at) ]);
  }
  function format({heading, notes}, beside) {
   const parts = [ `${"#".repeat(Math.min(2, beside?.level ?? 2))} ${heading}`, notes.trim() ];
   return `${parts.filter(part => part !== "").join("\n\n")}\n`;
  }
  function endOf(lines, length) {
   const last = lines.findLastIndex(({text}) => !/^ {0,3}\[[^\]]+\]:|^\s*$/.test(text));
   const definition = lines.slice(last + 1).find(({text}) => text.trim() !== "");
   return definition?.at ?? length;
  }
  function latin1(bytes) {
   return Buffer.from(bytes).toString("latin1");
  }
  const head = "trunkline/release/changelog";
  async function readVersions(tip, {path, calling}) {
   const bytes = await readText(tip, path);
   return bytes === undefined ? [] : versionsIn(bytes, calling);
  }
  async function decideChangelogs(tip, changelogs, wording) {
   const files = new Map;
   const added = [];
   const held = await Promise.all(changelogs.map(({path}) => readText(tip, path)));
   changelogs.forEach(({path, calling, sections}, at) => {
    const before = held[at];
    const after = addSections(before, calling, sections);
    if (after === undefined) return;
    const there = before === undefined ? [] : versionsIn(before, calling);
    const missing = sections.filter(({version}) => !there.some(one => (0, version_version.p)(one, version)));
    files.set(path, after);
    added.push({
     path,
     service: calling.service,
     versions: missing.map(({version}) => (0, version_version.qh)(version))
    });
   });
   if (files.size === 0) return {
    decision: {
     kind: "nothing",
     head
    },
    added
   };
   const message = writeMessage(added, wording);
   const title = message.split("\n")[0] ?? "";
   return {
    decision: {
     kind: "write",
     files,
     message,
     proposal: {
      head,
      title,
      body: writeBody(added)
     }
    },
    added
   };
  }
  async function readText(tip, path) {
   const bytes = await tip.read(path);
   if (bytes?.includes(0)) throw (0, problem.CC)("RELEASE_CHANGELOG_UNREADABLE", {
    path
   });
   return bytes;
  }
  function writeMessage(added, {message, commit, run}) {
   const releases = (0, list_names.Z)(added.flatMap(({service, versions}) => versions.map(one => `${service} ${one}`)));
   const text = (0, commit_message.ou)(message || "chore(release): changelog of {releases}", {
    releases,
    commit
   });
   const deployments = added.map(({service}) => ({
    service,
    environment: "",
    image: ""
   }));
   return (0, commit_message.hw)(text, {
    action: "release",
    deployments,
    sourceCommit: commit,
    run
   });
  }
  function writeBody(added) {
   const rows = added.map(({path, service, versions}) => [ (0, text_markdown.X1)(service), versions.map(text_markdown.X1).join(", "), (0, 
   text_markdown.aY)(path) ]);
   return `The changelogs of what has been released. The tags exist already; merging this releases nothing.\n\n${(0, 
   text_markdown.tp)([ "Service", "Versions", "File" ], rows)}`;
  }
  const plan_changelogs_most = 5;
  async function planChangelogs(context, observation) {
   const {inputs, world, repo} = context;
   const candidates = observation.facts.flatMap(facts => {
    const {service, format} = facts.subject;
    const path = observation.subjects.changelogs.get(service);
    const release = observation.plan.releases.find(one => one.subject === facts.subject && !one.prerelease);
    const stable = facts.family.some(({version, declared}) => (0, version_version.MQ)(version) && !declared);
    if (path === undefined || release === undefined && !stable) return [];
    return [ {
     facts,
     release,
     changelog: {
      path,
      calling: {
       service,
       format
      },
      sections: []
     }
    } ];
   });
   if (candidates.length === 0) return undefined;
   const target = {
    remote: repo.remote,
    branch: await observation.listing.trunk() ?? "",
    delivery: inputs.delivery ?? "push",
    transport: inputs.transport,
    author: inputs.author ?? commit_author.K,
    deadlineMs: inputs.deadline,
    pullRequest: {
     labels: inputs.labels,
     reviewers: inputs.reviewers,
     autoMerge: inputs.autoMerge
    },
    reads: candidates.map(({changelog}) => changelog.path)
   };
   const tip = await world.delivery.readTip(target);
   const versions = await Promise.all(candidates.map(({changelog}) => readVersions(tip, changelog)));
   const states = candidates.map((one, at) => ({
    ...one,
    there: versions[at] ?? []
   }));
   const missed = await findMissed(repo, observation, states);
   const changelogs = [];
   for (const {release, changelog, there, facts} of states) {
    const fresh = release === undefined ? [] : [ {
     release,
     commit: observation.plan.commit
    } ];
    const earlier = missed.filter(({release: {subject}}) => subject.service === facts.subject.service);
    const sections = await Promise.all([ ...fresh, ...earlier ].map(one => sectionOf(repo, one)));
    const lacking = sections.filter(({version}) => !there.some(one => (0, version_version.p)(one, version)));
    if (lacking.length > 0) changelogs.push({
     ...changelog,
     sections: lacking
    });
   }
   if (changelogs.length === 0) return undefined;
   const {commit} = observation.plan;
   return {
    target,
    changelogs,
    wording: {
     message: inputs.message,
     commit,
     run: observation.options.run
    }
   };
  }
  async function findMissed(repo, observation, states) {
   const open = states.flatMap(({facts: {subject, family, line}, release, there}) => {
    const top = [ ...there ].sort(version_version.Zy).at(-1);
    const reached = new Set(line.reached.map(({name}) => name));
    const lacking = family.filter(({name, version, declared}) => !declared && (0, version_version.MQ)(version) && name !== release?.tag && !there.some(one => (0, 
    version_version.p)(one, version)) && (reached.has(name) || top === undefined || (0, 
    version_version.Zy)(version, top) > 0));
    return lacking.slice(0, plan_changelogs_most).map(tag => ({
     subject,
     tag
    }));
   });
   const commits = [ ...new Set(open.map(({tag}) => tag.commit)) ];
   const before = await repo.repository.ancestorsAmong(commits, observation.plan.commit);
   const ours = await oursAmong(repo, observation, open.filter(({tag}) => before.has(tag.commit)));
   const missed = [];
   for (const one of ours) {
    const release = await planAgain(repo, observation, one);
    if (release !== undefined) missed.push({
     release,
     commit: one.tag.commit
    });
   }
   return missed;
  }
  async function sectionOf({repository, links}, {release, commit}) {
   const {version, tag, notes} = release;
   const {committer} = await repository.commit(commit);
   const day = new Date(committer.time * 1e3).toISOString().slice(0, 10);
   const parsed = (0, version_version.ot)(version);
   if (parsed === undefined) throw new Error(`${tag} has no version`);
   return {
    version: parsed,
    heading: `${(0, text_markdown.nf)(version, links.tag(tag))} - ${day}`,
    notes
   };
  }
  function deliverChangelogs({delivery}, {target, changelogs, wording: words}, dryRun) {
   const way = dryRun ? delivery.preview : delivery.deliver;
   return way(target, tip => decideChangelogs(tip, changelogs, words));
  }
  function releaseNotices({plan, offTrunk, changelog}) {
   const commits = new Map([ ...plan.releases, ...plan.passed ].flatMap(({effects}) => effects).filter(({commit}) => commit.message.oddities.includes("breaking-not-footer")).map(({commit}) => [ commit.oid, commit ]));
   const odd = [ ...commits.values() ].map(({oid: commit, message}) => ({
    level: "warning",
    title: "A breaking change that does not count",
    message: `${(0, git_oid.h0)(commit)} (${message.title}) mentions a breaking change, but not in a footer. A footer needs a blank line before it and BREAKING CHANGE: in capitals. Set bump, or write the footer in the next commit.`
   }));
   const foreign = plan.floating.flatMap(one => one.kind === "foreign" ? [ {
    level: "warning",
    title: "A floating tag was not written by this action",
    message: `${one.name} is at ${(0, git_oid.h0)(one.at)}, which is not a release of its line, so it stays there. Delete it, and the next run creates it again.`
   } ] : []);
   const off = offTrunk === undefined ? [] : [ {
    level: "warning",
    title: "Not on trunk",
    message: `${(0, git_oid.h0)(plan.commit)} is not on ${offTrunk}: the version numbers of its tags are taken, and ${offTrunk} does not count from them. If this is intended, for a hotfix, give its branch as branch.`
   } ];
   const delivered = (changelog?.remarks ?? []).map(({level, text}) => ({
    level,
    title: "Changelog",
    message: text
   }));
   return [ ...odd, ...foreign, ...off, ...delivered ];
  }
  async function ownersAt({catalogue, owners}, repository, commit, files) {
   if (catalogue === undefined || catalogue.discover.length === 0) return owners;
   if (!await repository.fetch([ commit ], {
    depth: 1
   })) {
    throw (0, problem.CC)("RELEASE_COMMIT_UNKNOWN", {
     commit,
     url: repository.remote.url
    });
   }
   const {findManifests} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(1988) ]).then(__webpack_require__.bind(__webpack_require__, 61988));
   const {connect} = await __webpack_require__.e(82).then(__webpack_require__.bind(__webpack_require__, 80082));
   const folders = [ ...catalogue.services.values(), ...catalogue.libraries.values() ].map(({path}) => path);
   const found = await findManifests(folders, catalogue.discover, {
    async list(folder) {
     const entries = await repository.list(commit, folder === "." ? "" : folder);
     return entries?.map(({name, kind}) => ({
      name,
      isFolder: kind === "tree"
     }));
    },
    expect: paths => files === undefined ? repository.prefetch(commit, paths) : Promise.resolve(),
    async read(path) {
     const bytes = await (files?.readBytes(path)) ?? await repository.read(commit, path);
     return bytes && Buffer.from(bytes).toString();
    }
   });
   return connect(catalogue, found).owners;
  }
  var json_types = __webpack_require__(53881);
  async function readReleaseCommit(inputs, run, {checkout, remote}, listing) {
   const own = inputs.repository === "";
   const pullRequest = own && inputs.commit === "" ? pullRequestOf(run) : undefined;
   if (pullRequest !== undefined) {
    if (!inputs.dryRun) throw (0, problem.CC)("RELEASE_ON_PULL_REQUEST", {});
    return {
     commit: pullRequest.merge,
     tried: true,
     rewords: new Map([ [ pullRequest.merge, pullRequest.message ] ])
    };
   }
   const event = own ? run.sha || checkout?.head : undefined;
   const given = inputs.commit || event || await listing.tip() || inputs.branch || "HEAD";
   return {
    commit: resolveCommit(given, listing, remote.url),
    tried: false,
    rewords: new Map
   };
  }
  function pullRequestOf({event, sha}) {
   const given = event.payload.pull_request;
   if (!/^pull_request(_target)?$/.test(event.name) || !(0, json_types.O)(given)) return undefined;
   const tried = event.name === "pull_request" ? sha : given.merge_commit_sha;
   const merge = (0, git_oid.Se)(typeof tried === "string" ? tried : "");
   if (merge === undefined) return undefined;
   return {
    merge,
    message: `Merge pull request #${given.number} from trunkline\n\n${given.title}`
   };
  }
  async function trunkWithout(commit, repository, {trunk, tip: read}) {
   const tip = await read();
   if (tip === undefined || tip === commit) return undefined;
   const cut = (await repository.shallow()).size > 0;
   for (const depth of cut ? [ {
    depth: 300
   }, {} ] : [ {} ]) {
    if (!await repository.fetch([ tip ], depth)) return undefined;
    if (await repository.isAncestor(commit, tip)) return undefined;
   }
   return trunk();
  }
  async function observeRemote(context) {
   const {inputs, world, subjects, repo, burned, writer} = context;
   const {repository, checkout, links} = repo;
   const listing = await listRemote(repository, inputs.branch, inputs.commit);
   const releaseCommit = await readReleaseCommit(inputs, world.run, repo, listing);
   const files = checkout?.head === releaseCommit.commit ? world.files : undefined;
   const grown = {
    ...subjects,
    owners: await ownersAt(subjects, repository, releaseCommit.commit, files)
   };
   const facts = await readServiceFacts(repository, checkout, grown, releaseCommit, listing);
   const folder = inputs.path === "" ? "." : subjects.subjects[0]?.path ?? ".";
   if (folder !== "." && await repository.list(releaseCommit.commit, folder) === undefined) {
    throw (0, problem.CC)("RELEASE_PATH_MISSING", {
     path: folder,
     commit: (0, git_oid.h0)(releaseCommit.commit)
    });
   }
   const offTrunk = releaseCommit.tried ? undefined : await trunkWithout(releaseCommit.commit, repository, listing);
   const held = new Map(listing.refs.map(ref => [ ref.name, ref ]));
   const options = {
    bump: inputs.bump,
    prerelease: inputs.prerelease,
    initial: inputs.initialVersion,
    build: inputs.buildMetadata,
    burned,
    dependents: inputs.dependents,
    latest: inputs.latest,
    environments: subjects.environments,
    floating: inputs.floatingTags ? name => held.get(`refs/tags/${name}`) : undefined,
    template: await readTemplate(inputs, world),
    links,
    run: (0, commit_message.TI)(world.run),
    writer,
    made: madeAmong(listing, context)
   };
   const plan = planRelease(releaseCommit.commit, facts, options);
   return {
    listing,
    subjects: grown,
    facts,
    options,
    plan,
    tried: releaseCommit.tried,
    offTrunk
   };
  }
  function madeAmong({refs}, {written}) {
   const there = new Map(refs.map(({name, oid}) => [ name, oid ]));
   return new Set([ ...written ].flatMap(([tag, oid]) => there.get(`refs/tags/${tag}`) === oid ? [ tag ] : []));
  }
  async function readTemplate({notesTemplate: path}, {files}) {
   if (path === "") return "";
   const text = await files.read(path);
   if (text !== undefined) return text;
   throw (0, problem.CC)("FILE_MISSING", {
    path,
    remedy: "`notes-template` is relative to the working directory."
   });
  }
  var find_files = __webpack_require__(30028);
  async function findAssets(files, patterns, {subject, version, tag}) {
   const slots = {
    service: subject.service,
    version,
    tag
   };
   const faults = [];
   const found = new Map;
   for (const given of patterns) {
    const pattern = given.replace(/\{(\w+)\}/g, (whole, slot) => slots[slot] ?? whole);
    const paths = await (0, find_files.l)(files, pattern);
    if (paths.length === 0) faults.push((0, problem.CC)("RELEASE_ASSET_MISSING", {
     pattern
    }));
    for (const path of paths) {
     const name = path.slice(path.lastIndexOf("/") + 1);
     const other = found.get(name);
     if (other === undefined) found.set(name, {
      name,
      path
     }); else if (other.path !== path) {
      faults.push((0, problem.CC)("RELEASE_ASSET_TWICE", {
       one: other.path,
       other: path,
       name,
       tag
      }));
     }
    }
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return [ ...found.values() ];
  }
  var image_image = __webpack_require__(78579);
  var registry_repository = __webpack_require__(14360);
  async function locateImages(registry, lines, {releases, commit}) {
   const images = [];
   const faults = [];
   for (const release of releases) {
    const given = lineFor(release.subject.service, lines);
    if (given === undefined) continue;
    const found = await locate(registry, given, release, commit);
    if ("digest" in found) images.push(found); else faults.push(found);
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return images;
  }
  async function tagImage(registry, {repo, digest, tag}) {
   await registry.tag(repo, digest, tag, false);
  }
  function lineFor(service, lines) {
   const own = lines.map(line => /^([\w.-]+)=(.+)$/.exec(line));
   const named = own.find(found => found?.[1] === service)?.[2];
   return named ?? lines.find((_, at) => own[at] === null);
  }
  async function locate(registry, given, release, commit) {
   const {subject, version} = release;
   const {service} = subject;
   const slots = {
    service,
    version,
    commit
   };
   const filled = given.replace(/\{(\w+)\}/g, (whole, slot) => slots[slot] ?? whole);
   const rest = /^sha\d+:/.test(filled) ? `@${filled}` : filled;
   const isPart = /^[:@]/.test(rest);
   if (isPart && subject.image === undefined) {
    const remedy = `Give ${service} an \`image\` in the catalogue, or name the repository here.`;
    return (0, problem.CC)("RELEASE_IMAGE_UNKNOWN", {
     given,
     service,
     remedy
    });
   }
   const {repository, tag, digest} = (0, image_image.zZ)(isPart ? `${subject.image}${rest}` : rest);
   const reference = digest ?? tag;
   const repo = (0, registry_repository.E3)(repository);
   if (reference === undefined || repo === undefined) {
    const remedy = "Give the digest that was built, or the tag that it was built under.";
    return (0, problem.CC)("RELEASE_IMAGE_UNKNOWN", {
     given,
     service,
     remedy
    });
   }
   const found = await registry.resolve(repo, reference);
   if (found === undefined) {
    return (0, problem.CC)("RELEASE_IMAGE_NOT_THERE", {
     image: (0, registry_repository.FH)(repo, reference),
     service,
     version
    });
   }
   const versionTag = version.replaceAll("+", "_");
   const there = await registry.resolve(repo, versionTag);
   if (there !== undefined && there !== found) {
    return (0, problem.CC)("TAG_TAKEN", {
     image: (0, registry_repository.FH)(repo, versionTag),
     there,
     wanted: found
    });
   }
   return {
    release,
    repo,
    digest: found,
    tag: versionTag
   };
  }
  async function prepare(context) {
   const observation = await observeRemote(context);
   const {inputs, registry, world} = context;
   const {releases} = observation.plan;
   const toStart = world.run.attempt > 1 ? releases : releases.filter(({fresh}) => fresh);
   const images = registry === undefined || observation.tried ? [] : await locateImages(registry, inputs.image, observation.plan);
   const pages = await planPages(context, observation);
   const changelog = await planChangelogs(context, observation);
   return {
    observation,
    rest: {
     images,
     pages,
     changelog,
     workflow: inputs.dispatch,
     toStart
    }
   };
  }
  async function planPages({inputs, world, repo}, observation) {
   if (!inputs.githubRelease || repo.remote.repository === undefined) return [];
   const pages = [];
   for (const release of observation.plan.releases) {
    const assets = observation.tried ? [] : await findAssets(world.files, inputs.assets, release);
    pages.push({
     release,
     draft: inputs.draft,
     assets
    });
   }
   if (inputs.dryRun || inputs.draft) return pages;
   const draft = inputs.assets.length > 0;
   const unfinished = await findUnfinished(repo, await repo.github(), observation);
   return [ ...pages, ...unfinished.map(release => ({
    release,
    draft,
    assets: []
   })) ];
  }
  const wholeNotes = "NOTES.md";
  async function ensurePage(github, files, {release, assets, draft}) {
   const {tag, title: name, prerelease, latest} = release;
   const notes = fitNotes(release.notes, wholeNotes);
   const whole = notes === release.notes ? [] : [ {
    name: wholeNotes,
    bytes: Buffer.from(release.notes)
   } ];
   const many = assets.length + whole.length > 0;
   const page = await github.ensureRelease({
    tag,
    name,
    notes,
    prerelease,
    latest,
    draft: draft || many
   });
   if (page.draft || !page.immutable) {
    for (const {name, path} of assets) {
     const bytes = await files.readBytes(path);
     if (bytes === undefined) throw (0, problem.CC)("RELEASE_ASSET_MISSING", {
      pattern: path
     });
     await upload(github, page, {
      name,
      bytes
     });
    }
    for (const asset of whole) await upload(github, page, asset);
   }
   return page.draft && !draft ? github.publishRelease(page, latest) : page;
  }
  async function upload(github, page, asset) {
   const {name, digest: there} = await github.ensureAsset(page, asset);
   const digest = (0, image_digest.Bj)(asset.bytes);
   if (there !== "" && there !== digest) throw (0, problem.CC)("RELEASE_ASSET_DAMAGED", {
    name,
    tag: page.tag,
    there,
    digest
   });
  }
  async function publish(repo, files, registry, rest) {
   const urls = new Map;
   const burned = [];
   const failures = [];
   for (const image of rest.images) {
    await attempt(failures, async () => {
     if (registry !== undefined) await tagImage(registry, image);
    });
   }
   for (const page of rest.pages) {
    const failed = await attempt(failures, async () => {
     urls.set(page.release.tag, (await ensurePage(await repo.github(), files, page)).url);
    });
    if (failed.some(isBurned)) burned.push(page.release.tag);
   }
   return {
    urls,
    burned,
    failures
   };
  }
  async function follow(repo, world, {changelog, workflow, toStart}, {urls, burned, failures: before}) {
   const started = [];
   const failures = [ ...before ];
   let written;
   await attempt(failures, async () => {
    if (changelog !== undefined) written = await deliverChangelogs(world, changelog, false);
   });
   for (const {subject, version, tag} of workflow === "" ? [] : toStart) {
    await attempt(failures, async () => {
     const github = await repo.github();
     await github.dispatchWorkflow(workflow, tag, {
      service: subject.service,
      version,
      tag
     });
     started.push(tag);
    });
   }
   return {
    urls,
    started,
    burned,
    failures,
    changelog: written
   };
  }
  async function attempt(failures, step) {
   try {
    await step();
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === undefined) throw thrown;
    failures.push(...found);
    return found;
   }
   return [];
  }
  function isBurned({code, message}) {
   return code === "GITHUB_REFUSED" && message.includes("used by an immutable release");
  }
  var external_node_crypto_ = __webpack_require__(77598);
  function parseSigningKey(text) {
   const armour = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----/.exec(text);
   const content = Buffer.from(armour?.[1] ?? "", "base64");
   const magic = "openssh-key-v1\0";
   if (content.toString("latin1", 0, magic.length) !== magic) return undefined;
   const outer = reader(content.subarray(magic.length));
   const [cipher, , , count] = [ outer.text(), outer.text(), outer.bytes(), outer.number() ];
   const [publicKey, secret] = [ outer.bytes(), outer.bytes() ];
   if (cipher !== "none" || count !== 1 || secret === undefined || publicKey === undefined) return undefined;
   const inner = reader(secret);
   const [one, other, kind, point, scalar] = [ inner.number(), inner.number(), inner.text(), inner.bytes(), inner.bytes() ];
   if (one !== other || kind !== "ssh-ed25519" || point?.length !== 32 || scalar?.length !== 64) return undefined;
   const jwk = {
    kty: "OKP",
    crv: "Ed25519",
    x: point.toString("base64url"),
    d: scalar.subarray(0, 32).toString("base64url")
   };
   return {
    key: (0, external_node_crypto_.createPrivateKey)({
     key: jwk,
     format: "jwk"
    }),
    publicKey
   };
  }
  function signForGit({key, publicKey}, content) {
   const [namespace, reserved, hash] = [ "git", "", "sha512" ].map(text => field(Buffer.from(text)));
   const parts = [ namespace, reserved, hash ].flatMap(one => one ?? []);
   const digest = field((0, external_node_crypto_.createHash)("sha512").update(content).digest());
   const raw = (0, external_node_crypto_.sign)(null, Buffer.concat([ Buffer.from("SSHSIG"), ...parts, digest ]), key);
   const signature = field(Buffer.concat([ field(Buffer.from("ssh-ed25519")), field(raw) ]));
   const version = Buffer.from([ 0, 0, 0, 1 ]);
   const blob = Buffer.concat([ Buffer.from("SSHSIG"), version, field(publicKey), ...parts, signature ]);
   const lines = blob.toString("base64").match(/.{1,70}/g) ?? [];
   return [ "-----BEGIN SSH SIGNATURE-----", ...lines, "-----END SSH SIGNATURE-----", "" ].join("\n");
  }
  function field(bytes) {
   const length = Buffer.alloc(4);
   length.writeUInt32BE(bytes.length);
   return Buffer.concat([ length, bytes ]);
  }
  function reader(bytes) {
   let at = 0;
   const number = () => {
    if (at + 4 > bytes.length) return undefined;
    at += 4;
    return bytes.readUInt32BE(at - 4);
   };
   const take = () => {
    const length = number();
    if (length === undefined || at + length > bytes.length) return undefined;
    at += length;
    return bytes.subarray(at - length, at);
   };
   return {
    number,
    bytes: take,
    text: () => take()?.toString("latin1")
   };
  }
  function tagOptions(inputs, git) {
   const {transport, author, signingKey, signingPassphrase} = inputs;
   const options = {
    transport: transport === "api" ? "api" : "git",
    tagger: author ?? commit_author.K
   };
   if (signingKey === "") return {
    ...options,
    openSigner: undefined
   };
   if (transport === "api") {
    const remedy = "Tags made through GitHub's API cannot be signed: leave `transport` at git.";
    throw (0, problem.CC)("INPUTS_CLASH", {
     inputs: "`transport: api` and `signing-key`",
     remedy
    });
   }
   if (signingKey.includes("-----BEGIN PGP PRIVATE KEY BLOCK-----")) {
    return {
     ...options,
     openSigner: () => git.openSigner(signingKey, signingPassphrase)
    };
   }
   const key = parseSigningKey(signingKey);
   if (key === undefined) throw (0, problem.CC)("RELEASE_SIGNING_KEY", {});
   const signer = {
    sign: async content => signForGit(key, content),
    close: async () => {}
   };
   return {
    ...options,
    openSigner: async () => signer
   };
  }
  async function pushTags(repo, plan, {transport, tagger, openSigner}, written) {
   const {commit, releases, floating} = plan;
   const api = transport === "api" ? await repo.github() : undefined;
   const fresh = releases.filter(({exists}) => !exists);
   const signer = fresh.length === 0 ? undefined : await (openSigner?.());
   const updates = [];
   try {
    for (const {tag: name, message} of fresh) {
     const tag = {
      name,
      commit,
      message
     };
     const next = await (api?.createTag(tag) ?? repo.repository.writeTag({
      ...tag,
      tagger,
      sign: signer?.sign
     }));
     written.set(name, next);
     updates.push({
      ref: `refs/tags/${name}`,
      expected: undefined,
      next
     });
    }
   } finally {
    await (signer?.close());
   }
   for (const move of floating) {
    if (move.kind !== "move") continue;
    updates.push({
     ref: `refs/tags/${move.name}`,
     expected: move.from,
     next: move.to,
     rewrite: true
    });
   }
   if (updates.length === 0) return {
    kind: "landed"
   };
   return api === undefined ? repo.repository.push(updates) : api.updateRefs(updates);
  }
  function pushProblem(pushed, plan, url, attempts) {
   const {answer} = pushed;
   const tags = plan.releases.filter(({exists}) => !exists).map(({tag}) => tag);
   if (pushed.kind === "policy") return (0, problem.CC)("RELEASE_PUSH_REFUSED", {
    url,
    answer,
    tags: tags.join(", ")
   });
   if (pushed.kind === "race") return (0, problem.CC)("RELEASE_RACE", {
    url,
    answer,
    attempts: String(attempts)
   });
   return (0, problem.CC)("RELEASE_PUSH_FAILED", {
    url,
    answer
   });
  }
  var nearest_word = __webpack_require__(2327);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  function linksOf(serverUrl, repository) {
   const page = path => repository === undefined ? "" : `${serverUrl}/${repository}/${path}`;
   return {
    commit: oid => page(`commit/${oid}`),
    pullRequest: number => page(`pull/${number}`),
    tag: tag => page(`releases/tag/${encodeURIComponent(tag)}`),
    compare: (from, to) => page(`compare/${encodeRef(from)}...${encodeRef(to)}`)
   };
  }
  function encodeRef(ref) {
   return ref.split("/").map(encodeURIComponent).join("/");
  }
  var services_in_environments = __webpack_require__(52813);
  var repository_path = __webpack_require__(11462);
  function changelogPaths(template, services) {
   if (template === "") return new Map;
   const paths = new Map(services.map(({name, path}) => [ name, fillPath(template, {
    service: name,
    path
   }) ]));
   const faults = [ ...new Set(paths.values()) ].flatMap(path => {
    const sharing = [ ...paths ].filter(([, other]) => other === path).map(([service]) => service);
    return sharing.length < 2 ? [] : [ (0, problem.CC)("RELEASE_CHANGELOG_SHARED", {
     path,
     services: sharing.join(", "),
     example: "{path}/CHANGELOG.md"
    }) ];
   });
   if (faults.length > 0) throw new problem.Zw(faults);
   return paths;
  }
  function fillPath(template, slots) {
   const filled = template.replace(/\{(\w*)\}/g, (whole, slot) => slots[slot] ?? whole);
   const path = (0, repository_path.XU)(filled, "changelog");
   const fault = /\{\w*\}/.test(filled) ? "it has a placeholder that does not exist" : path === "" || filled.endsWith("/") ? "it names no file" : undefined;
   if (fault === undefined) return path;
   const expected = "Write the path of a file with {service} or {path}, such as {path}/CHANGELOG.md.";
   throw (0, problem.CC)("INPUT_INVALID", {
    input: "changelog",
    given: template,
    fault,
    expected
   });
  }
  function subjectsOf(catalogue, {service, tagFormat, changelog}) {
   const services = [ ...catalogue.services.values() ];
   const chosen = service.length === 0 ? services : service.map(name => (0, services_in_environments.fD)(catalogue, name));
   const subjects = [ ...new Set(chosen) ].map(one => subjectOf(one, tagFormat || one.tagFormat));
   refuseShared(subjects);
   const names = new Set(subjects.map(one => one.service));
   const others = services.filter(({name}) => !names.has(name));
   refuseOverlap(subjects, [ ...subjects, ...others.map(one => subjectOf(one, one.tagFormat)) ]);
   const environments = [ ...catalogue.environments.values() ];
   return {
    subjects,
    owners: catalogue,
    catalogue,
    changelogs: changelogPaths(changelog, services),
    environments
   };
  }
  function singleSubject(inputs, fallbackName) {
   const {service, path, tagFormat, changelog} = inputs;
   const name = service[0] ?? fallbackName;
   const folder = path.replace(/^(\.?\/)+|\/+$/g, "") || ".";
   const format = tagFormat || (service.length > 0 ? "{service}/v{version}" : "v{version}");
   const own = [ folder === "." ? "**" : `${literal(folder)}/**` ];
   return {
    subjects: [ {
     service: name,
     path: folder,
     image: undefined,
     format: (0, tag_format.n0)(format, name),
     lockstep: undefined,
     baseline: undefined
    } ],
    environments: [],
    changelogs: changelogPaths(changelog, [ {
     name,
     path: folder
    } ]),
    catalogue: undefined,
    owners: {
     services: new Map([ [ name, {
      name,
      inputs: own,
      dependsOn: []
     } ] ]),
     libraries: new Map,
     global: []
    }
   };
  }
  function subjectOf({name, path, image, lockstep, baseline}, format) {
   const version = (0, version_version.ot)(baseline?.version ?? "");
   const before = baseline === undefined || version === undefined ? undefined : {
    version,
    commit: baseline.commit
   };
   return {
    service: name,
    path,
    image,
    format: (0, tag_format.n0)(format, name),
    lockstep,
    baseline: before
   };
  }
  function refuseShared(subjects) {
   const byFormat = new Map;
   for (const {service, format} of subjects) {
    byFormat.set(format.text, [ ...byFormat.get(format.text) ?? [], service ]);
   }
   const faults = [ ...byFormat ].filter(([, services]) => services.length > 1).map(([format, services]) => (0, 
   problem.CC)("RELEASE_TAG_SHARED", {
    format,
    services: services.join(", "),
    example: "{service}"
   }));
   if (faults.length > 0) throw new problem.Zw(faults);
  }
  function refuseOverlap(subjects, all) {
   const faults = subjects.flatMap(other => all.flatMap(one => {
    const tag = one.service === other.service ? undefined : (0, tag_format.YB)(one.format, other.format);
    if (tag === undefined) return [];
    const slots = {
     tag,
     one: one.service,
     other: other.service,
     format: other.format.text
    };
    return [ (0, problem.CC)("RELEASE_TAG_OVERLAP", {
     ...slots,
     example: "{service}/v{version}"
    }) ];
   }));
   if (faults.length > 0) throw new problem.Zw(faults);
  }
  function literal(folder) {
   return folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
  }
  async function readSubjects(inputs, world) {
   const found = await findSubjects(inputs, world);
   const {latest: given} = inputs;
   const names = [ ...found.owners.services.keys() ];
   if (given !== "" && !names.includes(given)) {
    const slots = {
     given,
     nearest: (0, nearest_word.p)(given, names) ?? "",
     words: names.join(", ")
    };
    throw (0, problem.CC)("INPUT_UNKNOWN_VALUE", {
     input: "latest",
     ...slots
    });
   }
   return found;
  }
  async function findSubjects(inputs, {files, run}) {
   const catalogue = inputs.path === "" ? await (0, load_catalogue.OT)(files, inputs.config) : undefined;
   if (catalogue !== undefined && catalogue.services.size > 0) return subjectsOf(catalogue, inputs);
   if (inputs.service.length > 1) {
    const remedy = "Several services can be released together when it names them.";
    return subjectsOf(await (0, load_catalogue.S1)(files, inputs.config, remedy), inputs);
   }
   return singleSubject(inputs, run.repository.split("/").at(-1) || "release");
  }
  async function openReleaseRepository(inputs, world) {
   const {run, git} = world;
   const tokens = {
    gitopsToken: "",
    githubToken: inputs.githubToken
   };
   const remote = await (0, delivery_inputs.L_)(inputs.repository, tokens, world);
   const checkout = inputs.repository === "" ? await git.checkout(run.directory) : undefined;
   const repository = await git.open(remote, checkout === undefined ? {} : {
    borrow: checkout
   });
   let github;
   return {
    remote,
    repository,
    checkout,
    links: linksOf(run.serverUrl, remote.repository),
    github: async () => {
     if (remote.repository === undefined) throw (0, problem.CC)("GITHUB_TRANSPORT_ELSEWHERE", {
      url: remote.url
     });
     github ??= world.openGitHub(remote.repository, remote.token);
     return github;
    }
   };
  }
  function outcomeOf(done) {
   const finding = findingOf(done);
   return done.dryRun && finding === "released" ? "planned" : finding;
  }
  function findingOf({plan}) {
   if (plan.releases.some(({fresh}) => fresh)) return "released";
   return plan.passed.some(({kind}) => kind === "superseded") ? "superseded" : "unchanged";
  }
  function reasonOf(done) {
   const {plan, dryRun} = done;
   const fresh = (0, list_names.Z)(plan.releases.filter(({fresh}) => fresh).map(stepOf));
   const at = (0, git_oid.h0)(plan.commit);
   switch (findingOf(done)) {
   case "released":
    return dryRun ? `Dry run, nothing was written: ${fresh} would be released at ${at}.` : `Released ${fresh} at ${at}.`;

   case "superseded":
    {
     const by = plan.passed.flatMap(one => one.kind === "superseded" ? [ one.by ] : []);
     return `A newer commit of trunk already has ${(0, list_names.Z)(by)}; ${at} is older, so nothing was released.`;
    }

   case "unchanged":
    return plan.releases.length > 0 ? `${(0, list_names.Z)(plan.releases.map(({tag}) => tag))} already at ${at}; nothing to do.` : `No commit up to ${at} leads to a release.`;
   }
  }
  function stepOf(one) {
   const before = versionBefore(one);
   const {service} = one.subject;
   return before === "" ? `${service} ${one.version} (first release)` : `${service} ${before} → ${one.version}`;
  }
  function versionBefore({subject, previous}) {
   const version = (0, tag_format.oT)(subject.format, previous);
   return version === undefined ? previous : (0, version_version.qh)(version);
  }
  function outputsOf(done, single) {
   const {plan, urlOf} = done;
   const releases = plan.releases.map(one => {
    const json = releaseJson(one, plan, urlOf(one.tag));
    return {
     ...json,
     notes: (0, text_markdown.Jj)(one.notes, roomFor(plan.releases.length), "…")
    };
   });
   const include = plan.releases.map(one => matrixEntry(one, plan));
   const only = single ? plan.releases[0] : undefined;
   const passed = single ? plan.passed[0] : undefined;
   return {
    releases,
    matrix: {
     include
    },
    version: only?.version ?? "",
    tag: only?.tag ?? "",
    previous: only?.previous ?? (passed?.kind === "quiet" ? passed.previous : ""),
    bump: only?.bump ?? (single ? "none" : ""),
    notes: (0, text_markdown.Jj)(only?.notes ?? "", roomFor(1), "…"),
    url: only === undefined ? "" : urlOf(only.tag),
    revisions: plan.revisions.map(one => ({
     ...one
    })),
    ...changelogValues(done)
   };
  }
  function changelogValues({changelog}) {
   const pull = changelog?.kind === "proposed" ? changelog.pullRequest : undefined;
   return {
    "changelog-commit": changelog === undefined || changelog.kind === "untouched" ? "" : changelog.commit,
    "pull-request": pull === undefined ? "" : String(pull.number),
    "pull-request-url": pull?.url ?? ""
   };
  }
  function roomFor(releases) {
   return Math.max(500, Math.floor(3e5 / releases));
  }
  function matrixEntry({subject, version, tag, previous, bump, prerelease}, {commit}) {
   const {service, path, image} = subject;
   return {
    service,
    path,
    image: image ?? "",
    version,
    tag,
    previous,
    bump,
    commit,
    prerelease
   };
  }
  function releaseJson({subject, version, tag, previous, bump, notes, effects}, {commit}, url) {
   return {
    service: subject.service,
    version,
    tag,
    previous,
    bump,
    commit,
    notes,
    url,
    because: effects.some(one => one.bump !== "none") ? effects.flatMap(becauseJson) : unmoved(subject)
   };
  }
  function unmoved({lockstep}) {
   return [ {
    kind: "config",
    of: lockstep === undefined ? "bump" : `lockstep: ${lockstep}`
   } ];
  }
  function becauseJson({commit, bump, rule}) {
   if (bump === "none") return [];
   const {oid, message} = commit;
   return commit.because.map(reason => ({
    ...reason,
    commit: oid,
    bump,
    rule,
    title: message.title
   }));
  }
  function recordOf(done) {
   const {plan, rest, urlOf} = done;
   return {
    commit: plan.commit,
    plan: plan.digest,
    floating: plan.floating.map(one => ({
     ...one
    })),
    images: rest.images.map(({repo, digest, tag}) => ({
     image: (0, registry_repository.FH)(repo, tag),
     digest
    })),
    started: done.started,
    changelogs: (done.changelog?.plan.added ?? []).map(({path, service, versions}) => ({
     path,
     service,
     versions
    })),
    releases: plan.releases.map(one => ({
     ...releaseJson(one, plan, urlOf(one.tag)),
     new: one.fresh,
     commits: one.effects.map(commitJson)
    })),
    passed: plan.passed.map(({effects, ...one}) => ({
     ...one,
     commits: effects.map(commitJson)
    }))
   };
  }
  function commitJson({commit, bump, rule}) {
   const because = commit.because.map(reason => ({
    ...reason
   }));
   return {
    commit: commit.oid,
    title: commit.message.title,
    author: commit.author.name,
    bump,
    rule,
    because
   };
  }
  function releaseLog({plan, urlOf, dryRun}) {
   const lines = plan.releases.flatMap(one => {
    const url = urlOf(one.tag);
    const state = one.fresh ? "" : ", which already exists";
    const line = `${stepOf(one)} (${one.bump}), tag ${one.tag}${state}: ${reasonFor(one).text}`;
    return url === "" || dryRun ? [ line ] : [ line, `  ${url}` ];
   });
   const passed = plan.passed.map(one => `${one.service}: not released. ${whyNot(one)[0] ?? ""}.`);
   return [ ...lines, ...passed ];
  }
  function releaseSummary(done) {
   const {plan, urlOf} = done;
   const parts = [ `### ${titleOf(done)}\n\n${(0, text_markdown.X1)(reasonOf(done))}\n` ];
   if (plan.releases.length > 0) {
    const rows = plan.releases.map(one => [ (0, text_markdown.X1)(one.subject.service), one.previous === "" ? "first release" : (0, 
    text_markdown.aY)(versionBefore(one)), (0, text_markdown.nf)((0, text_markdown.aY)(one.version), urlOf(one.tag)), `${one.bump}${one.fresh ? "" : ", already exists"}`, why(one) ]);
    parts.push((0, text_markdown.tp)([ "Service", "Before", done.dryRun ? "Would be" : "Now", "Bump", "Because of" ], rows));
    parts.push(...downstream(done));
    for (const one of plan.releases) parts.push((0, text_markdown.zH)(`Notes of ${(0, 
    text_markdown.X1)(one.title)}`, one.notes));
   }
   parts.push(...changelogs(done));
   if (plan.passed.length > 0) {
    const rows = plan.passed.map(one => [ (0, text_markdown.X1)(one.service), whyNot(one).map(text_markdown.X1).join("<br>") ]);
    parts.push((0, text_markdown.zH)(`${plan.passed.length} not released`, (0, text_markdown.tp)([ "Service", "Why not" ], rows)));
   }
   return parts.join("\n");
  }
  const icons = {
   released: "🏷️",
   planned: "🔎",
   unchanged: "✅",
   superseded: "⏭️"
  };
  function titleOf(done) {
   const outcome = outcomeOf(done);
   const [first, ...others] = done.plan.releases.filter(({fresh}) => fresh).map(stepOf);
   const more = others.length === 0 ? "" : ` and ${others.length} more`;
   const news = {
    released: `${first}${more}`,
    planned: `${first}${more} would be released`,
    unchanged: "Nothing to release",
    superseded: "A newer commit is released already"
   };
   return `${icons[outcome]} ${(0, text_markdown.X1)(news[outcome])}`;
  }
  function downstream({plan, rest, started, dryRun}) {
   const moves = plan.floating.flatMap(one => one.kind === "move" ? [ `${(0, text_markdown.aY)(one.name)} at ${one.version}` ] : []);
   const images = rest.images.map(({repo, tag}) => (0, text_markdown.aY)((0, registry_repository.FH)(repo, tag)));
   const fresh = plan.releases.filter(({fresh}) => fresh).length;
   const hint = fresh > 3 ? "GitHub starts no workflow when one push has more than three tags" : "GitHub starts no workflow for tags that the job's own token pushes";
   return [ ...moves.length === 0 ? [] : [ `Floating tags: ${moves.join(", ")}.\n` ], ...images.length === 0 ? [] : [ `Images: ${images.join(", ")}.\n` ], ...started.length === 0 ? [] : [ `Started ${(0, 
   text_markdown.aY)(rest.workflow)} at ${started.map(text_markdown.aY).join(", ")}.\n` ], ...fresh === 0 || dryRun || started.length > 0 ? [] : [ `${hint}: let the next job use the output \`matrix\`, or set \`dispatch\`.\n` ] ];
  }
  function changelogs({changelog, dryRun, commitUrl}) {
   const added = changelog?.plan.added ?? [];
   if (changelog === undefined || added.length === 0) return [];
   const files = added.map(({path, versions}) => `${(0, text_markdown.aY)(path)} (${versions.map(text_markdown.X1).join(", ")})`);
   if (dryRun) return [ `Changelogs that would be written: ${files.join(", ")}.\n` ];
   if (changelog.kind === "untouched") return [];
   const pull = changelog.kind === "proposed" ? changelog.pullRequest : undefined;
   const where = changelog.kind === "landed" ? `commit ${(0, text_markdown.nf)((0, 
   text_markdown.aY)((0, git_oid.h0)(changelog.commit)), commitUrl(changelog.commit))} on ${(0, 
   text_markdown.aY)(changelog.branch)}` : pull === undefined ? `branch ${(0, text_markdown.aY)(changelog.branch)}` : `pull request ${(0, 
   text_markdown.nf)(`#${pull.number}`, pull.url)}`;
   return [ `Changelogs: ${files.join(", ")}, ${where}.\n` ];
  }
  function reasonFor({effects, subject}) {
   const strongest = (0, commit_effects.X)(effects);
   const deciding = strongest === "none" ? undefined : effects.find(one => one.bump === strongest);
   if (deciding === undefined) {
    const {lockstep} = subject;
    return {
     text: lockstep === undefined ? "`bump` asks for it" : `released together with ${lockstep}`
    };
   }
   const {oid, message, because} = deciding.commit;
   const [reason] = because;
   const {title} = message;
   const through = reason === undefined || reason.kind !== "dependency" ? "" : `, through ${reason.of}`;
   const file = reason === undefined || reason.kind === "dependency" ? "" : reason.of;
   const text = `${title} (${(0, git_oid.h0)(oid)}${through}${file === "" ? "" : `, ${file}`})`;
   return {
    text,
    deciding: {
     title,
     oid: (0, git_oid.h0)(oid),
     through,
     file
    }
   };
  }
  function why(one) {
   const {text, deciding} = reasonFor(one);
   if (deciding === undefined) return (0, text_markdown.X1)(text);
   const {title, oid, through, file} = deciding;
   return `${(0, text_markdown.X1)(title)} (${oid}${(0, text_markdown.X1)(through)}${file === "" ? "" : `, ${(0, 
   text_markdown.aY)(file)}`})`;
  }
  const summary_quiet = {
   "no-commits": "No commit changed it",
   "nothing-releasable": "No commit asks for a version",
   "asked-for-none": "`bump` is none",
   "prereleased-already": "Nothing changed since its last pre-release"
  };
  const rules = {
   stated: "counts",
   "no-release-type": "its type asks for no version",
   "not-conventional": "not a Conventional Commit",
   reverted: "a later commit reverts it",
   revert: "reverts a commit that was not released",
   "takes-back": "reverts a released commit",
   "brings-back": "restores a reverted commit",
   dependency: "changes only a dependency"
  };
  function whyNot(passed) {
   if (passed.kind === "superseded") return [ `A newer commit already has ${passed.by}` ];
   const since = passed.previous === "" ? "" : ` since ${passed.previous}`;
   const commits = passed.effects.slice(0, 5).map(({commit, rule}) => `${commit.message.title}: ${rules[rule]}`);
   const more = passed.effects.length > 5 ? [ `… and ${passed.effects.length - 5} more` ] : [];
   return [ `${summary_quiet[passed.why]}${since}`, ...commits, ...more ];
  }
  const attempts = 8;
  async function runRelease(inputs, world) {
   const subjects = await readSubjects(inputs, world);
   const repo = await openReleaseRepository(inputs, world);
   const registry = inputs.image.length === 0 ? undefined : await openRegistry(inputs, world);
   const writer = Math.floor(world.clock.random() * 2 ** 48).toString(36);
   const memory = {
    writer,
    written: new Map,
    burned: new Set
   };
   const context = {
    inputs,
    world,
    subjects,
    repo,
    registry,
    ...memory
   };
   if (inputs.dryRun) {
    const {observation, rest} = await prepare(context);
    const {changelog} = rest;
    const shown = changelog && await deliverChangelogs(world, changelog, true);
    return withComment(context, reportOf(context, observation, rest, {
     ...nothing,
     changelog: shown
    }));
   }
   for (;;) {
    const {observation, rest} = await tagAll(context);
    const pages = await publish(repo, world.files, registry, rest);
    const around = pages.burned.filter(tag => isFresh(observation.plan, tag) && !context.burned.has(tag));
    for (const tag of around) context.burned.add(tag);
    if (around.length === 0) return reportOf(context, observation, rest, await follow(repo, world, rest, pages));
   }
  }
  async function withComment({inputs, world}, reported) {
   if (!inputs.comment) return reported;
   const intro = "What merging this pull request would release:\n\n";
   const markdown = intro + reported.summary;
   const notices = await (0, upsert_comment.rh)(world, inputs.githubToken, "release", (0, 
   text_markdown.Jj)(markdown, longest, more));
   return {
    ...reported,
    notices: [ ...reported.notices, ...notices ]
   };
  }
  const longest = 6e4;
  const more = "_The rest is in the job summary._";
  const nothing = {
   urls: new Map,
   started: [],
   burned: [],
   failures: [],
   changelog: undefined
  };
  function isFresh({releases}, tag) {
   return releases.some(one => one.tag === tag && one.fresh);
  }
  async function tagAll(context) {
   const {inputs, world, repo, written} = context;
   const how = tagOptions(inputs, world.git);
   for (let attempt = 1; ;attempt++) {
    const began = world.clock.now();
    const prepared = await prepare(context);
    const {plan} = prepared.observation;
    const pushed = await pushTags(repo, plan, how, written);
    if (pushed.kind === "landed") return prepared;
    if (pushed.kind === "policy" || attempt === attempts) {
     throw pushProblem(pushed, plan, repo.remote.url, attempt);
    }
    const wait = (0, backoff.j)(attempt, world.clock.now() - began, world.clock.random());
    await world.clock.sleep(pushed.kind === "transient" ? pushed.retryAfterMs ?? wait : wait);
   }
  }
  function openRegistry(inputs, {registries}) {
   const {registryUsername: username, registryPassword: password, githubToken: token} = inputs;
   return registries.open({
    username,
    password,
    token
   });
  }
  function reportOf({inputs, world, subjects, repo}, {plan, offTrunk}, rest, {urls, started, failures, changelog}) {
   const urlOf = tag => urls.get(tag) ?? repo.links.tag(tag);
   const {commit: commitUrl} = repo.links;
   const done = {
    plan,
    offTrunk,
    rest,
    started,
    changelog,
    dryRun: inputs.dryRun,
    urlOf,
    commitUrl
   };
   for (const line of releaseLog(done)) world.log.info(line);
   return {
    outcome: outcomeOf(done),
    reason: reasonOf(done),
    outputs: outputsOf(done, subjects.subjects.length === 1),
    summary: releaseSummary(done),
    report: recordOf(done),
    notices: releaseNotices(done),
    failures
   };
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
 53881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => isJsonObject
  });
  function isJsonObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
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
 55177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => listNames
  });
  function listNames(names) {
   const shown = names.length > 5 ? [ ...names.slice(0, 4), `${names.length - 4} more` ] : names;
   const last = shown.at(-1) ?? "nothing";
   return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
  }
 }),
 34944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => fullJitterMs,
   j: () => backoffMs
  });
  function backoffMs(attempt, attemptMs, random) {
   const mostMs = Math.min(6e4, Math.max(2e4, 4 * attemptMs));
   return fullJitterMs(attempt, random, {
    firstMs: Math.max(200, attemptMs),
    mostMs
   });
  }
  function fullJitterMs(attempt, random, {firstMs, mostMs}) {
   return random * Math.min(mostMs, firstMs * 2 ** attempt);
  }
 }),
 18791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   return last || highest === undefined || (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(highest.version) ? highestFirst.find(({version}) => (0, 
   _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(version)) : highest;
  }
  function revisionsOf(environments, tags, trunk) {
   const found = new Map;
   for (const {name, after} of environments) {
    const last = isLast(environments, name);
    const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
    if (revision !== undefined) found.set(name, revision);
   }
   return found;
  }
 }),
 37679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YB: () => sharedTag,
   du: () => floatingNames,
   n0: () => parseTagFormat,
   oT: () => versionInTag,
   wZ: () => tagName
  });
  var _git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53724);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4179);
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
   const fault = (0, _git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.H)(`${prefix}1.0.0${suffix}`);
   if (fault !== undefined) throw refuse(`git takes no tag of such a name: ${fault}`);
   return {
    text: `${prefix}{version}${suffix}`,
    prefix,
    suffix
   };
  }
  function tagName(format, version) {
   return format.prefix + (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version) + format.suffix;
  }
  function floatingNames(format, version) {
   const name = line => format.prefix + line + format.suffix;
   return [ name(`${version.major}`), name(`${version.major}.${version.minor}`) ];
  }
  function versionInTag(format, tag) {
   const {prefix, suffix} = format;
   if (tag.length <= prefix.length + suffix.length) return undefined;
   if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined;
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(tag.slice(prefix.length, tag.length - suffix.length));
  }
  function sharedTag(one, other) {
   if (!one.prefix.startsWith(other.prefix)) return undefined;
   const versions = [ (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.mz)(1, 2, 3), {
    ...(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.mz)(1, 2, 3),
    prerelease: [ "rc", 1 ]
   } ];
   const tags = versions.map(version => tagName(one, version));
   return tags.find(tag => versionInTag(other, tag) !== undefined);
  }
 }),
 85009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => versionTagsOf
  });
  var _tag_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37679);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function versionTagsOf(format, tags) {
   const family = [];
   for (const tag of tags) {
    const version = (0, _tag_format_js__WEBPACK_IMPORTED_MODULE_0__.oT)(format, tag.name);
    if (version !== undefined) family.push({
     ...tag,
     version
    });
   }
   return family.sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, one.version));
  }
 }),
 67880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
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
