export const id = 7013;

export const ids = [ 7013 ];

export const modules = {
 27013: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runEnvironments: () => runEnvironments
  });
  var oid = __webpack_require__(85099);
  var load_catalogue = __webpack_require__(4817);
  var html = __webpack_require__(65823);
  var image_digest = __webpack_require__(86244);
  function stateOf(cell) {
   if (cell.fault !== void 0) return {
    tone: "soft",
    words: "unknown"
   };
   const [worst] = [ ...cell.drift ].sort((one, other) => rank[other.level] - rank[one.level]);
   if (worst?.level === "error") return {
    tone: "bad",
    words: worst.kind.replaceAll("-", " ")
   };
   if (cell.health.state === "degraded") return {
    tone: "bad",
    words: "degraded"
   };
   if (worst?.level === "warning") return {
    tone: "warn",
    words: worst.kind.replaceAll("-", " ")
   };
   if (isBehind(cell)) return {
    tone: "info",
    words: behindWords(cell)
   };
   if (cell.health.state === "progressing") return {
    tone: "info",
    words: "in progress"
   };
   return {
    tone: "good",
    words: cell.behind?.state === "ahead" ? behindWords(cell) : "current"
   };
  }
  const rank = {
   info: 0,
   warning: 1,
   error: 2
  };
  function isBehind({behind, next}) {
   return behind?.state === "behind" || next !== void 0;
  }
  function behindWords({behind, next}) {
   if (behind === void 0) return "unknown";
   if (behind.state === "same") return next === void 0 ? "current" : `other than ${next.from}, built from the same`;
   if (behind.state === "apart") return `apart from ${behind.of}`;
   if (behind.state === "unknown") return next === void 0 ? "unknown" : `behind ${next.from}`;
   const commits = `${behind.commits}${behind.more ? "+" : ""} commit${behind.commits === 1 ? "" : "s"}`;
   const days = behind.days >= .1 ? `, ${behind.days} day${behind.days === 1 ? "" : "s"}` : "";
   return `${commits}${days} ${behind.state === "behind" ? "behind" : "ahead of"} ${behind.of}`;
  }
  function versionOf({version, digest, fault}) {
   if (fault !== void 0) return "unknown";
   return version ?? (digest === void 0 ? "none" : (0, image_digest.VK)(digest));
  }
  function needsAttention({drift, fault, health}) {
   return fault !== void 0 || health.state === "degraded" || drift.some(({level}) => level !== "info");
  }
  function rollbackCommand({service, environment}, to) {
   return `gh workflow run rollback.yml -f service=${service} -f environment=${environment} -f to=${to} -f reason=WHY`;
  }
  function placeId({service, environment}) {
   const plain = [ service, environment ].every(name => /^[\w.-]+$/.test(name));
   return plain ? `${service}:${environment}` : (0, html.Gp)("place", service, environment);
  }
  function renderBadges({cells, environments}) {
   const files = new Map;
   const add = (name, badge) => {
    files.set(`${name}.json`, `${JSON.stringify(endpoint(badge))}\n`);
    files.set(`${name}.svg`, svg(badge));
   };
   for (const cell of cells) add(`${fileName(cell.environment)}/${fileName(cell.service)}`, cellBadge(cell));
   for (const name of environments) {
    const here = cells.filter(({environment}) => environment === name);
    add(fileName(name), environmentBadge(name, here));
   }
   return files;
  }
  function cellBadge(cell) {
   const {tone, words} = stateOf(cell);
   const extra = [ "warn", "bad" ].includes(tone) ? ` (${words})` : "";
   return {
    label: cell.service,
    message: `${cell.environment} ${versionOf(cell)}${extra}`,
    tone
   };
  }
  function environmentBadge(label, cells) {
   const attention = cells.filter(needsAttention).length;
   const behind = cells.filter(cell => isBehind(cell) && !needsAttention(cell)).length;
   const current = cells.length - attention - behind;
   const parts = [ ...attention > 0 ? [ `${attention} to look at` ] : [], ...behind > 0 ? [ `${behind} behind` ] : [], `${current} current` ];
   return {
    label,
    message: parts.join(", "),
    tone: attention > 0 ? "warn" : behind > 0 ? "info" : "good"
   };
  }
  const colors = {
   good: [ "brightgreen", "#2a7a1f" ],
   info: [ "blue", "#0b61a4" ],
   warn: [ "orange", "#9a5b00" ],
   bad: [ "red", "#b3261e" ],
   soft: [ "lightgrey", "#5f6670" ]
  };
  function endpoint({label, message, tone}) {
   return {
    schemaVersion: 1,
    label,
    message,
    color: colors[tone][0],
    isError: tone === "bad"
   };
  }
  function svg({label, message, tone}) {
   const [left, right] = [ label, message ].map(text => Math.round([ ...text ].length * 6.6) + 12);
   const title = (0, html.ZD)(`${label}: ${message}`);
   const text = (words, x, width) => `<text x="${x + 6}" y="14" textLength="${width - 12}" lengthAdjust="spacingAndGlyphs">${(0, 
   html.ZD)(words)}</text>`;
   return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}"><title>${title}</title><rect width="${left}" height="20" fill="#444c56"/><rect x="${left}" width="${right}" height="20" fill="${colors[tone][1]}"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, 0, left)}${text(message, left, right)}</g></svg>\n`;
  }
  function fileName(name) {
   return name.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^\.+/, "-") || "-";
  }
  var lookup = __webpack_require__(25670);
  var git_remote = __webpack_require__(80901);
  var problem = __webpack_require__(97323);
  var recover = __webpack_require__(91948);
  var delivery_inputs = __webpack_require__(18151);
  var memo = __webpack_require__(2033);
  var dependency_graph = __webpack_require__(96288);
  var ownership = __webpack_require__(8651);
  var glob = __webpack_require__(37442);
  function sourceLine(commits, whole) {
   return {
    commits,
    whole,
    positions: new Map(commits.map(({oid}, at) => [ oid, at ]))
   };
  }
  const shown = 20;
  function distanceOn(line, service, own, other) {
   const here = line.positions.get(own);
   const there = other === void 0 ? 0 : line.positions.get(other);
   if (here === void 0 || there === void 0) {
    const lost = here === void 0 ? own : other ?? own;
    return line.whole ? {
     state: "apart",
     why: `${lost.slice(0, 7)} is not on the trunk.`
    } : {
     state: "unknown",
     why: `${lost.slice(0, 7)} is not in the part of the trunk that was read.`
    };
   }
   const [newer, older] = here > there ? [ there, here ] : [ here, there ];
   const between = line.commits.slice(newer, older).filter(({services}) => services.has(service));
   const [newest] = between;
   const base = line.commits[older];
   if (newest === void 0 || base === void 0) return {
    state: "same"
   };
   return {
    state: here > there ? "behind" : "ahead",
    commits: between.length,
    more: false,
    days: Math.max(0, Math.round((newest.time - base.time) / 864e4) / 10),
    changes: between.slice(0, shown)
   };
  }
  function commitTimesBetween(line, service, own, before) {
   const here = line.positions.get(own);
   const there = before === void 0 ? void 0 : line.positions.get(before);
   if (here === void 0 || there === void 0 || there <= here) return [];
   return line.commits.slice(here, there).filter(({services}) => services.has(service)).map(({time}) => time);
  }
  var open_workspace = __webpack_require__(56537);
  const most = 5e3;
  async function readSourceTrunk(world, catalogue, wanted, {token, since = Number.POSITIVE_INFINITY}) {
   return (0, recover.l)(async () => {
    const checkout = await world.git.checkout(world.run.directory);
    const head = checkout?.head;
    if (head === void 0) return {
     kind: "unknown",
     why: "The services' repository is not checked out."
    };
    const {repository} = await (0, open_workspace.O)(world, checkout, {
     token
    });
    const isShallow = (checkout?.shallow.size ?? 0) > 0;
    if (isShallow && !await repository.fetch([ head ], {
     depth: most
    })) return {
     kind: "unknown",
     why: "The history of the services' repository cannot be fetched."
    };
    const commits = await walk(repository, catalogue, head, wanted, since);
    return {
     kind: "read",
     repository,
     head,
     line: commits
    };
   }, found => ({
    kind: "unknown",
    why: found.map(({message}) => message).join(" ")
   }));
  }
  async function walk(repository, catalogue, head, wanted, since) {
   const affected = await affectedBy(catalogue);
   const cut = await repository.shallow();
   const missing = new Set(wanted);
   const commits = [];
   for await (const {commit, files} of repository.units(head, [])) {
    const {oid, committer, author, message, parents} = commit;
    const services = cut.has(oid) ? new Set : affected(files);
    const [subject = ""] = message.split("\n", 1);
    const time = committer.time * 1e3;
    commits.push({
     oid,
     time,
     subject,
     author: author.name,
     services
    });
    missing.delete(oid);
    if (parents.length === 0 || cut.has(oid)) return sourceLine(commits, !cut.has(oid));
    if (commits.length >= most || missing.size === 0 && time < since) break;
   }
   return sourceLine(commits, false);
  }
  async function affectedBy(catalogue) {
   const nodes = new Map([ ...catalogue.services, ...catalogue.libraries ]);
   const users = new Map;
   for (const service of catalogue.services.keys()) for (const owner of [ service, ...(0, 
   dependency_graph.h)(nodes, service) ]) users.set(owner, [ ...users.get(owner) ?? [], service ]);
   const ownersOf = await (0, ownership.kG)(catalogue);
   const global = await (0, glob.Q)(catalogue.global);
   const everybody = [ ...catalogue.services.keys() ];
   const servicesOf = (0, memo.p)(path => path, path => (0, ownership.NC)(global, path) ? everybody : ownersOf(path).flatMap(owner => users.get(owner) ?? []));
   return files => new Set(files.flatMap(servicesOf));
  }
  var target_repository = __webpack_require__(26998);
  var commit_range = __webpack_require__(83753);
  var board = __webpack_require__(35881);
  async function askRegistry(registry, places) {
   const resolve = (0, memo.p)((repository, reference) => `${repository} ${reference}`, (repository, reference) => (0, 
   recover.l)(async () => ({
    digest: await registry.resolve((0, target_repository.q3)(repository), reference),
    why: ""
   }), found => ({
    digest: void 0,
    why: found.map(({message}) => message).join(" ")
   })));
   const asked = await Promise.all(places.map(async place => {
    const {present, tracks} = place;
    if (present === void 0 || tracks === "revision") return [];
    const {repository, tag, digest} = present;
    const [byDigest, byTag] = await Promise.all([ digest && resolve(repository, digest), tag === void 0 ? void 0 : resolve(repository, tag) ]);
    const lacks = byDigest === void 0 || byDigest.why !== "";
    const isHere = !lacks && byDigest.digest !== void 0;
    const knowsSource = place.history.changes.some(({said}) => said?.sourceCommit !== void 0);
    const revision = isHere && digest !== void 0 && !knowsSource ? await (0, recover.l)(async () => (await registry.labels((0, 
    target_repository.q3)(repository), digest))[commit_range.w], () => {}) : void 0;
    return [ [ (0, board.r)(place), {
     there: lacks ? void 0 : isHere,
     tagNow: byTag?.digest,
     revision: (0, oid.Se)(revision ?? ""),
     why: [ byDigest?.why, byTag?.why ].filter(Boolean).join(" ")
    } ] ];
   }));
   return new Map(asked.flat());
  }
  var kustomization_file = __webpack_require__(9300);
  var repository_path = __webpack_require__(11462);
  var promotion_holds = __webpack_require__(76876);
  var parse = __webpack_require__(14329);
  const deepest = 8;
  async function compareConfigs(repository, tips, places, before) {
   const read = async ({file, branch}) => {
    const tip = tips.get(branch);
    if (tip === void 0 || file === void 0 || !(0, kustomization_file.y)(file)) return;
    const found = new Map;
    await collect(repository, tip, (0, repository_path.yS)(file), "", found, 0);
    return found;
   };
   const differences = new Map;
   for (const place of places) {
    const other = before(place);
    if (other === void 0) continue;
    const [mine, theirs] = await Promise.all([ read(place), read(other) ]);
    if (mine === void 0 || theirs === void 0) continue;
    const names = [ ...new Set([ ...mine.keys(), ...theirs.keys() ]) ].sort();
    const files = names.filter(name => mine.get(name) !== theirs.get(name));
    if (files.length > 0) differences.set((0, board.r)(place), {
     other: other.environment,
     files
    });
   }
   return differences;
  }
  async function collect(repository, tip, top, below, found, depth) {
   for (const {name, kind, oid} of await repository.list(tip, `${top}/${below}`) ?? []) {
    const path = below === "" ? name : `${below}/${name}`;
    if (kind === "tree" && depth < deepest) await collect(repository, tip, top, path, found, depth + 1); else if (kind !== "tree" && name !== promotion_holds.D8) found.set(path, (0, 
    kustomization_file.y)(name) ? withoutImages(await repository.content(oid), oid) : oid);
   }
  }
  function withoutImages(bytes, oid) {
   const strip = value => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key.toLowerCase() !== "images"));
   };
   return (0, recover.S)(() => JSON.stringify((0, parse.t)((0, parse.h)((new TextDecoder).decode(bytes), "kustomization")).map(strip)), () => oid);
  }
  var deployed_image = __webpack_require__(45700);
  var promotion_path = __webpack_require__(42163);
  var deployment_trailers = __webpack_require__(43722);
  var writer = __webpack_require__(1953);
  var deployment_changes = __webpack_require__(35495);
  var read_overlay = __webpack_require__(68848);
  async function readGitopsHistory(repository, tip, places) {
   const files = new Set(places.map(({file}) => file));
   const cut = await repository.shallow();
   const touched = new Map;
   let whole = true;
   for await (const unit of repository.unitsWithContent(tip, [], commonFolders([ ...files ]))) {
    if (cut.has(unit.commit.oid)) whole = false;
    const commit = historyCommit(unit);
    for (const [index, file] of unit.files.entries()) {
     if (!files.has(file)) continue;
     const list = touched.get(file);
     const one = {
      commit,
      content: unit.contents[index]
     };
     if (list === void 0) touched.set(file, [ one ]); else list.push(one);
    }
   }
   const read = snapshotReader(repository);
   return Promise.all(places.map(async place => {
    const snapshots = await Promise.all((touched.get(place.file) ?? []).map((one, index) => read(place, one, index === 0)));
    return {
     changes: (0, deployment_changes.N)(snapshots, whole),
     whole
    };
   }));
  }
  function snapshotReader(repository) {
   const contents = new Map;
   const contentOf = blob => {
    const found = contents.get(blob) ?? repository.content(blob);
    contents.set(blob, found);
    return found;
   };
   const read = async ({file, format, image}, content) => {
    const bytes = await contentOf(content);
    return (0, recover.S)(() => (0, deployed_image.readDeployed)({
     file,
     format,
     text: (0, read_overlay.J)(bytes, file)
    }, image), () => {});
   };
   return async (place, {commit, content}, newest) => {
    const all = commit.trailers?.deployments ?? [];
    const said = all.find(({service, environment}) => service === place.service && environment === place.environment);
    const told = said && deployedBy(said, place.image);
    const gone = content === void 0;
    const deployed = newest ? place.present : gone ? void 0 : told ?? await read(place, content);
    const byPath = all.find(({service, image}) => service === "" && image.digest === deployed?.digest);
    return {
     commit,
     said: said ?? (deployed?.digest === void 0 ? void 0 : byPath),
     deployed
    };
   };
  }
  function deployedBy({image}, {name}) {
   const digest = (0, image_digest.m)(image.digest ?? "");
   if (digest === void 0) return;
   return {
    name: name ?? image.repository,
    repository: image.repository,
    tag: image.tag,
    digest
   };
  }
  function historyCommit({commit}) {
   const {oid, message, author, committer} = commit;
   const trailers = (0, deployment_trailers.m)(message);
   return {
    oid,
    time: committer.time * 1e3,
    author: author.name,
    subject: message.split("\n", 1)[0] ?? "",
    trailers,
    writer: (0, writer.S)({
     author,
     committer,
     message,
     ours: trailers !== void 0
    }),
    reverts: /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1]
   };
  }
  function commonFolders(files) {
   const tops = new Set(files.map(file => file.slice(0, Math.max(0, file.indexOf("/")))));
   return tops.has("") || tops.size > 8 ? [] : [ ...tops ];
  }
  var holds = __webpack_require__(97703);
  async function readPlaces(repository, catalogue, {name: branch, tip, places}) {
   const reader = {
    commit: tip,
    list: async folder => (await repository.list(tip, folder))?.map(entry => entry.name),
    read: path => repository.read(tip, path)
   };
   const read = await Promise.all(places.map(async ({service, environment}) => {
    const image = {
     name: service.imageName,
     repository: service.image ?? ""
    };
    let at;
    const bare = {
     service: service.name,
     environment: environment.name,
     branch,
     tracks: environment.tracks
    };
    try {
     const {overlay, format} = (0, promotion_path.MQ)(catalogue, service, environment);
     const entry = `${format.key} ${image.name ?? ""}`;
     try {
      at = await (0, read_overlay._)(reader, overlay, format);
      const present = (0, deployed_image.readDeployed)(at, image);
      const fault = present === void 0 ? (0, deployed_image.n)(at, image.name).message : void 0;
      return {
       ...bare,
       overlay,
       entry,
       at,
       image,
       present,
       fault
      };
     } catch (thrown) {
      return {
       ...bare,
       overlay,
       entry,
       at,
       image,
       present: void 0,
       fault: faultIn(thrown)
      };
     }
    } catch (thrown) {
     return {
      ...bare,
      overlay: "",
      entry: "",
      at,
      image,
      present: void 0,
      fault: faultIn(thrown)
     };
    }
   }));
   const known = read.flatMap(({at, service, environment, image, present}) => at === void 0 ? [] : [ {
    service,
    environment,
    file: at.file,
    format: at.format,
    image,
    present
   } ]);
   const histories = await readHistories(repository, tip, known);
   return Promise.all(read.map(async ({at, image: _, ...place}) => {
    const index = known.findIndex(one => one.service === place.service && one.environment === place.environment);
    return {
     ...place,
     file: at?.file,
     history: histories[index] ?? {
      changes: [],
      whole: true
     },
     holds: await (0, holds.R)(reader, at?.file ?? place.overlay)
    };
   }));
  }
  function readHistories(repository, tip, places) {
   return places.length === 0 ? Promise.resolve([]) : readGitopsHistory(repository, tip, places);
  }
  function faultIn(thrown) {
   const found = (0, problem._n)(thrown);
   if (found === void 0) throw thrown;
   return found.map(({message}) => message).join(" ");
  }
  const facts_deepest = 1e4;
  async function readBoardFacts(asked, world, catalogue) {
   const {services, environments, read} = selectPlaces(asked, catalogue);
   const remote = await (0, delivery_inputs.L_)(asked.repository || (catalogue.gitops.repository ?? ""), asked, world);
   const repository = await openGitops(world, remote);
   const branches = await findBranches(repository, asked.branch, catalogue, services, read);
   const places = [];
   for (const branch of branches) places.push(...await readPlaces(repository, catalogue, branch));
   const tips = new Map(branches.map(({name, tip}) => [ name, tip ]));
   const now = world.clock.now();
   const registry = asked.registry ? await askRegistry(await openRegistry(asked, world), places) : new Map;
   const wanted = new Set;
   for (const {history} of places) for (const {said} of history.changes.slice(0, 1)) if (said?.sourceCommit) wanted.add(said.sourceCommit);
   for (const {revision} of registry.values()) if (revision !== void 0) wanted.add(revision);
   const [source, forge] = await Promise.all([ readSourceTrunk(world, catalogue, wanted, {
    token: asked.githubToken,
    since: now - asked.metrics
   }), asked.health ? askForge(world, remote, branches) : {
    kind: "unknown",
    why: "The forge was not asked: set `health: true`."
   } ]);
   const byKey = new Map(places.map(place => [ (0, board.r)(place), place ]));
   const before = ({service, environment}) => {
    const [first] = catalogue.environments.get(environment)?.after ?? [];
    return first === void 0 ? void 0 : byKey.get((0, board.r)({
     service,
     environment: first
    }));
   };
   return {
    services,
    environments,
    places,
    source,
    forge,
    registry,
    configs: asked.compare.includes("config") ? await compareConfigs(repository, tips, places, before) : new Map,
    tips,
    repository: remote.repository ?? remote.url,
    page: remote.repository === void 0 ? "" : `${world.run.serverUrl}/${remote.repository}`,
    sourcePage: world.run.repository === "" ? "" : `${world.run.serverUrl}/${world.run.repository}`,
    now
   };
  }
  function selectPlaces(asked, catalogue) {
   const deployable = service => service.image !== void 0 || [ ...catalogue.environments.values() ].some(({tracks}) => tracks === "revision");
   const services = asked.service.length > 0 && !asked.service.includes("*") ? [ ...new Set(asked.service) ].map(name => (0, 
   lookup.fD)(catalogue, name)) : [ ...catalogue.services.values() ].filter(deployable);
   const names = new Set(asked.environment.map(name => (0, lookup.b6)(catalogue, name).name));
   const all = [ ...catalogue.environments.values() ];
   const environments = names.size === 0 ? all : all.filter(({name}) => names.has(name));
   const needed = new Set(environments.flatMap(({name, after}) => [ name, ...after ]));
   if (services.length === 0 || environments.length === 0) {
    const lacking = environments.length === 0 ? "environments" : "services with an `image`";
    throw (0, problem.CC)("ENVIRONMENTS_NONE", {
     lacking
    }, {
     at: {
      file: catalogue.file
     }
    });
   }
   return {
    services,
    environments,
    read: all.filter(({name}) => needed.has(name))
   };
  }
  async function openGitops(world, remote) {
   const checkout = await world.git.checkout(world.run.directory);
   const origin = checkout?.origin === void 0 ? void 0 : (0, git_remote.M8)(checkout.origin, world.run);
   const isHere = origin !== void 0 && (0, git_remote.ve)(origin, remote);
   return world.git.open(remote, isHere ? {
    borrow: checkout
   } : {});
  }
  async function findBranches(repository, given, catalogue, services, environments) {
   const shared = given.replace(/^refs\/heads\//, "") || (catalogue.gitops.branch ?? await repository.defaultBranch());
   const groups = new Map;
   for (const environment of environments) {
    const name = environment.branch ?? shared;
    if (name === void 0) throw (0, problem.CC)("GIT_REF_MISSING", {
     url: repository.remote.url,
     ref: "default branch"
    });
    groups.set(name, [ ...groups.get(name) ?? [], environment ]);
   }
   const branches = [];
   for (const [name, group] of groups) {
    const how = {
     depth: facts_deepest,
     filter: "blob:limit=16k"
    };
    const tip = await repository.fetchRef(`refs/heads/${name}`, how);
    if (tip === void 0) throw (0, problem.CC)("GIT_REF_MISSING", {
     url: repository.remote.url,
     ref: `branch ${name}`
    });
    const places = services.flatMap(service => group.filter(({tracks}) => service.image !== void 0 || tracks === "revision").map(environment => ({
     service,
     environment
    })));
    branches.push({
     name,
     tip,
     places
    });
   }
   return branches;
  }
  function openRegistry(asked, world) {
   return world.registries.open({
    username: asked.registryUsername,
    password: asked.registryPassword,
    registry: "",
    token: asked.githubToken
   });
  }
  async function askForge(world, {repository, token}, branches) {
   if (repository === void 0) return {
    kind: "unknown",
    why: "The GitOps repository is on no forge."
   };
   return (0, recover.l)(async () => {
    const github = await world.forge(repository, token);
    const found = new Map;
    for (const {name, places} of branches) {
     const environments = [ ...new Set(places.map(({environment}) => environment.name)) ];
     found.set(name, await github.environmentOverview(name, environments));
    }
    return {
     kind: "asked",
     branches: found
    };
   }, problems => ({
    kind: "unknown",
    why: problems.map(({message}) => message).join(" ")
   }));
  }
  function kindOfSearch(what) {
   if (/^(sha256|sha512):[0-9a-f]+$/.test(what)) return "digest";
   return /^[0-9a-f]{7,64}$/.test(what) ? "commit" : "version";
  }
  function commitNamed(line, what) {
   const found = line.commits.filter(({oid}) => oid.startsWith(what)).map(({oid}) => oid);
   if (found.length > 1) throw (0, problem.CC)("FIND_AMBIGUOUS", {
    what,
    candidates: found.slice(0, 5).join(", ")
   });
   return found[0];
  }
  function findOnBoard(cells, what, contains) {
   const kind = kindOfSearch(what);
   const bare = what.replace(/^v(?=\d)/, "");
   const matches = cell => {
    if (kind === "digest") return cell.digest?.startsWith(what) === true;
    const {commit} = cell.source;
    if (kind === "commit" && (commit !== void 0 && contains.has(commit) || commit?.startsWith(what))) return true;
    if (kind === "commit" && cell.commit?.startsWith(what)) return true;
    return cell.tag === what || cell.version === bare || kind === "commit" && cell.digest?.includes(`:${what}`) === true;
   };
   const found = cells.filter(matches);
   const digests = new Set(found.map(({digest}) => digest));
   if (kind === "digest" && digests.size > 1) throw (0, problem.CC)("FIND_AMBIGUOUS", {
    what,
    candidates: [ ...digests ].join(", ")
   });
   return {
    what,
    kind,
    cells: found
   };
  }
  function descendantsAmong(commits, wanted, parents) {
   const children = new Map;
   for (const [oid, list] of parents) for (const parent of list) children.set(parent, [ ...children.get(parent) ?? [], oid ]);
   const reached = new Set([ wanted ]);
   for (const oid of reached) for (const child of children.get(oid) ?? []) reached.add(child);
   return new Set([ ...commits ].filter(oid => reached.has(oid)));
  }
  var promotion = __webpack_require__(64995);
  function cellJson(cell) {
   const {service, environment, version, tag, digest, behind, next, health} = cell;
   return {
    service,
    environment,
    overlay: cell.overlay,
    repository: cell.repository ?? null,
    version: version ?? null,
    tag: tag ?? null,
    digest: digest ?? null,
    ...cell.fault === void 0 ? {} : {
     unknown: cell.fault
    },
    since: time(cell.since),
    commit: cell.commit ?? null,
    by: cell.by ?? null,
    action: cell.action ?? null,
    reason: cell.reason ?? null,
    run: cell.run ?? null,
    source: {
     commit: cell.source.commit ?? null,
     time: time(cell.source.time)
    },
    behind: behind === void 0 ? null : behindJson(behind),
    next: next === void 0 ? null : {
     from: next.from,
     tag: next.tag ?? null,
     digest: next.digest ?? null,
     gates: next.gates.map(gateJson)
    },
    "pull-requests": cell.pullRequests.map(({number, url, title}) => ({
     number,
     url,
     title
    })),
    holds: cell.holds.map(({digest: held, source, reason, until, since, by, file}) => ({
     digest: held ?? null,
     source: source ?? null,
     reason,
     until: time(until),
     since: time(since),
     by: by ?? null,
     file
    })),
    health: {
     state: health.state,
     source: health.source ?? null,
     at: time(health.at),
     reason: health.why
    },
    drift: cell.drift.map(({kind, level, message}) => ({
     kind,
     level,
     message
    }))
   };
  }
  function shortCellJson(cell) {
   const {service, environment, version, tag, digest, commit} = cell;
   const known = {
    version: version ?? null,
    tag: tag ?? null,
    digest: digest ?? null,
    commit: commit ?? null
   };
   return {
    service,
    environment,
    ...known,
    since: time(cell.since),
    drift: cell.drift.map(({kind}) => kind)
   };
  }
  function wholeCellJson(cell) {
   const changes = cell.changes.map(changeJson);
   const between = cell.behind !== void 0 && "changes" in cell.behind ? cell.behind.changes : [];
   const commits = between.map(one => ({
    commit: one.oid,
    subject: one.subject,
    author: one.author,
    time: new Date(one.time).toISOString()
   }));
   return {
    ...cellJson(cell),
    "commits-between": commits,
    changes
   };
  }
  function behindJson(behind) {
   const {of, state} = behind;
   if (state === "same") return {
    of,
    state,
    commits: 0,
    days: 0,
    more: false
   };
   if (state === "apart" || state === "unknown") return {
    of,
    state,
    commits: null,
    days: null,
    more: false,
    reason: behind.why
   };
   return {
    of,
    state,
    commits: behind.commits,
    days: behind.days,
    more: behind.more
   };
  }
  function gateJson({gate, state, why, remedy, greenAt}) {
   return {
    gate,
    state,
    why,
    remedy,
    "green-at": time(greenAt)
   };
  }
  function changeJson({commit, kind, deployed, before}) {
   return {
    commit: commit.oid,
    time: new Date(commit.time).toISOString(),
    by: commit.trailers?.requestedBy || commit.author,
    kind,
    from: before === void 0 ? null : (0, promotion.u2)(before),
    to: deployed === void 0 ? null : (0, promotion.u2)(deployed),
    reason: commit.trailers?.reason || null
   };
  }
  function driftJson({kind, level, service, environment, message}) {
   return {
    kind,
    level,
    service,
    environment,
    message
   };
  }
  function metricsJson({metrics, window}) {
   return {
    window: {
     since: new Date(window.since).toISOString(),
     until: new Date(window.until).toISOString()
    },
    environments: Object.fromEntries([ ...metrics ].map(([name, one]) => [ name, deliveryJson(one) ]))
   };
  }
  const metricNames = {
   deploymentsPerDay: "deployments-per-day",
   daysWithDeployment: "days-with-deployment",
   leadTime: "lead-time",
   changeFailRate: "change-fail-rate",
   recoveryTime: "recovery-time",
   reworkRate: "rework-rate"
  };
  function deliveryJson(one) {
   const values = Object.entries(metricNames).map(([key, name]) => [ name, one[key] ]);
   const reasons = Object.entries(one.why).map(([key, why]) => [ metricNames[key], why ]);
   return {
    deployments: one.n,
    ...Object.fromEntries(values),
    n: one.n,
    "lead-time-n": one.leadTimeN,
    "recovery-time-n": one.recoveryTimeN,
    failed: one.failed,
    rollbacks: one.rollbacks,
    hotfixes: one.hotfixes,
    hand: one.hand,
    reasons: Object.fromEntries(reasons)
   };
  }
  function matrixJson(cells) {
   const known = cells.filter(({fault}) => fault === void 0);
   return {
    include: known.map(({service, environment, repository, tag, digest}) => ({
     service,
     environment,
     repository: repository ?? "",
     tag: tag ?? "",
     digest: digest ?? ""
    }))
   };
  }
  function foundJson({found}) {
   return (found?.cells ?? []).map(cell => ({
    service: cell.service,
    environment: cell.environment,
    version: versionOf(cell),
    tag: cell.tag ?? null,
    digest: cell.digest ?? null,
    since: time(cell.since),
    commit: cell.commit ?? null
   }));
  }
  function time(ms) {
   return ms === void 0 ? null : new Date(ms).toISOString();
  }
  const marks = {
   good: " ",
   info: "<",
   warn: "!",
   bad: "X",
   soft: "?"
  };
  function logTable({services, environments, cells}) {
   const text = cell => {
    if (cell === void 0) return "";
    const {tone, words} = stateOf(cell);
    const extra = tone === "good" ? "" : ` (${words})`;
    return `${marks[tone]} ${versionOf(cell)}${cell.holds.length > 0 ? " held" : ""}${extra}`;
   };
   const rows = services.map(service => [ service, ...environments.map(name => text(cells.find(one => one.service === service && one.environment === name))) ]);
   const lines = [ [ "service", ...environments.map(name => `  ${name}`) ], ...rows ];
   const widths = lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? [];
   return lines.map(line => line.map((one, column) => one.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  }
  var html_elements = __webpack_require__(19891);
  var html_page = __webpack_require__(14450);
  function cellDetails(board, cell) {
   const {tone, words} = stateOf(cell);
   const {fault, digest, since, by, action, reason, run, source, health} = cell;
   const id = placeId(cell);
   const known = (0, html_elements.ox)([ [ "Digest", digest && html.qy`<code>${digest}</code>` ], [ "Image", cell.repository && html.qy`<code>${cell.repository}</code>` ], [ "Since", since === void 0 ? fault === void 0 && "before the history that was read" : (0, 
   html.Sm)(since) ], [ "By", by && html.qy`${by}${action && html.qy`, ${action}`}${reason && html.qy`: ${reason}`}` ], [ "Commit", cell.commit && commitLink(board.page, cell.commit) ], [ "Run", run && (0, 
   html.Y3)("workflow run", run) ], [ "Built from", source.commit && html.qy`${commitLink(board.sourcePage, source.commit)}${source.time && html.qy`, ${(0, 
   html.Sm)(source.time)}`}` ], [ "Distance", fault === void 0 && distance(cell) ], [ "Health", html.qy`${health.state}${health.at !== void 0 && html.qy`, ${(0, 
   html.Sm)(health.at)}`}: ${health.why}` ] ]);
   return html.qy`<article class="card" id="${id}"><h3>${cell.service} in ${cell.environment}: ${versionOf(cell)}</h3>
<p>${(0, html_elements.aJ)(tone, words)}${fault && html.qy` ${fault}`}</p>
${fault === void 0 && known}${driftOf(cell)}${holdsOf(cell)}${commitsOf(board, cell)}${nextOf(cell)}${pullRequestsOf(cell)}${changesOf(board, cell)}</article>
`;
  }
  function distance(cell) {
   const {behind} = cell;
   return behind !== void 0 && "why" in behind ? `${behindWords(cell)}: ${behind.why}` : behindWords(cell);
  }
  function driftOf({drift}) {
   if (drift.length === 0) return;
   const tone = {
    info: "info",
    warning: "warn",
    error: "bad"
   };
   return html.qy`<h4>Drift</h4><ul>${drift.map(one => html.qy`<li>${(0, html_elements.aJ)(tone[one.level], one.kind)} ${one.message}</li>`)}</ul>`;
  }
  function holdsOf({holds, holdFaults}) {
   if (holds.length + holdFaults.length === 0) return;
   return html.qy`<h4>Held</h4><ul>${holds.map(hold => html.qy`<li>⏸ ${(0, promotion_holds.TZ)(hold)}${hold.by && html.qy`, by ${hold.by}`}${hold.until !== void 0 && html.qy`, until ${(0, 
   html.Sm)(hold.until)}`} (<code>${hold.file}</code>)</li>`)}${holdFaults.map(fault => html.qy`<li>⏸ ${fault} Until it can be read, it holds everything.</li>`)}</ul>`;
  }
  const manyCells = 100;
  function commitsOf({sourcePage, cells}, {behind}) {
   if (behind === void 0 || !("changes" in behind) || behind.changes.length === 0) return;
   const isMany = cells.length > manyCells;
   const shown = behind.changes.slice(0, isMany ? 3 : 20);
   const rest = behind.commits - shown.length;
   const more = rest > 0 && html.qy`<li>and ${rest} more</li>`;
   const title = behind.state === "behind" ? `Not here yet, from ${behind.of}` : `Not in ${behind.of} yet`;
   return html.qy`<details><summary>${title}: ${behind.commits}</summary><ul class="small">${shown.map(({oid, subject, author}) => html.qy`<li>${commitLink(isMany ? "" : sourcePage, oid)} ${subject} (${author})</li>`)}${more}</ul></details>`;
  }
  const gateTones = {
   green: "good",
   red: "bad",
   unknown: "soft",
   waived: "warn",
   warned: "warn"
  };
  function nextOf(cell) {
   const {next} = cell;
   if (next === void 0 || !isBehind(cell)) return;
   const name = next.tag ?? (next.digest === void 0 ? "" : (0, image_digest.VK)(next.digest));
   return html.qy`<h4>Next: ${name} from ${next.from}</h4><ul class="small">${next.gates.map(({gate, state, why, remedy, greenAt}) => html.qy`<li>${(0, 
   html_elements.aJ)(gateTones[state], `${gate}: ${state}`)} ${why}${greenAt === void 0 ? html.qy` ${remedy}` : html.qy` Opens ${(0, 
   html.Sm)(greenAt)}.`}</li>`)}</ul>`;
  }
  function pullRequestsOf({pullRequests}) {
   if (pullRequests.length === 0) return;
   return html.qy`<h4>Open pull requests</h4><ul>${pullRequests.map(({number, url, title}) => html.qy`<li>${(0, 
   html.Y3)(`#${number}`, url)} ${title}</li>`)}</ul>`;
  }
  function changesOf({page, cells}, cell) {
   if (cell.changes.length === 0) return;
   const tags = cell.changes.flatMap(({deployed}) => deployed?.tag ?? []);
   const nameOf = deployed => deployed?.tag !== void 0 && tags.indexOf(deployed.tag) === tags.lastIndexOf(deployed.tag) ? deployed.tag : (0, 
   deployment_changes.c)(deployed);
   const present = (0, deployment_changes.c)(cell);
   return html.qy`<details><summary>Last changes</summary><ol class="small">${cell.changes.map(({commit, deployed, kind}) => {
    const to = (0, deployment_changes.c)(deployed);
    const name = deployed?.tag ?? (to === "" ? "nothing" : to.slice(0, 19));
    const back = to !== "" && to !== present && html.qy`<br><code>${rollbackCommand(cell, nameOf(deployed))}</code>`;
    return html.qy`<li>${(0, html.Sm)(commit.time)} <strong>${name}</strong>, ${kind}, ${commit.trailers?.requestedBy || commit.author}, ${commitLink(cells.length > manyCells ? "" : page, commit.oid)}${back}</li>`;
   })}</ol></details>`;
  }
  function commitLink(page, oid) {
   return (0, html.Y3)(html.qy`<code>${oid.slice(0, 7)}</code>`, page === "" ? "" : `${page}/commit/${oid}`);
  }
  const pageScript = `\n"use strict";\n(() => {\n  const input = document.getElementById("search");\n  const status = document.getElementById("search-status");\n  const tools = document.getElementById("tools");\n  if (!input || !status || !tools) return;\n  tools.hidden = false;\n  const rows = [...document.querySelectorAll("tr[data-search]")];\n  const boxes = [...document.querySelectorAll("details.service")];\n  // Of digests and commits the first twelve digits are kept.\n  const shorten = (word) => word.replace(/^sha\\d+:/, "").replace(/^([0-9a-f]{12})[0-9a-f]+$/, "$1");\n  const filter = () => {\n    const words = input.value.trim().toLowerCase().split(/\\s+/).filter(Boolean).map(shorten);\n    let left = 0;\n    for (const [index, row] of rows.entries()) {\n      const matches = words.every((word) => row.dataset.search.includes(word));\n      row.hidden = !matches;\n      if (boxes[index]) boxes[index].hidden = !matches;\n      if (matches) left += 1;\n    }\n    const all = rows.length;\n    status.textContent = words.length === 0 ? "" : left + " of " + all + (all === 1 ? " service matches" : " services match");\n  };\n  input.addEventListener("input", filter);\n  input.addEventListener("keydown", (event) => {\n    if (event.key !== "Escape") return;\n    input.value = "";\n    filter();\n  });\n  document.addEventListener("keydown", (event) => {\n    const busy = event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);\n    if (event.key !== "/" || busy) return;\n    event.preventDefault();\n    input.focus();\n  });\n  const open = () => {\n    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));\n    const box = target && target.closest("details");\n    if (box) { box.open = true; target.scrollIntoView(); }\n  };\n  addEventListener("hashchange", open);\n  addEventListener("beforeprint", () => { for (const box of document.querySelectorAll("details")) box.open = true; });\n  open();\n})();\n`;
  function renderBoardPage(board) {
   const {cells, services, environments, tips, now, repository, page} = board;
   const read = [ ...tips ].map(([branch, commit]) => {
    const link = (0, html.Y3)(html.qy`<code>${commit.slice(0, 7)}</code>`, page === "" ? "" : `${page}/commit/${commit}`);
    return html.qy` ${branch} at ${link}`;
   });
   return (0, html_page.C)({
    title: "What runs where",
    lead: html.qy`${repository},${read}, read ${(0, html.Sm)(now)}. ${headline(board)}`,
    body: [ html.qy`<nav aria-label="On this page"><a href="#table">Table</a> · <a href="#attention">Needs attention</a> · <a href="#services">Services</a> · <a href="#metrics">Delivery metrics</a> · <a href="#index">Index</a></nav>`, pathSection(board), searchSection(), tableSection(board), attentionSection(board), html.qy`<section aria-labelledby="services"><h2 id="services">Services</h2>
${services.map(service => serviceSection(board, cells.filter(cell => cell.service === service)))}</section>`, metricsSection(board), indexSection(board) ],
    foot: html.qy`Made by Trunkline from Git alone, ${services.length} services in ${environments.length} environments. This file loads nothing and sends nothing.`,
    script: pageScript,
    data: {
     cells: cells.map(shortCellJson)
    }
   });
  }
  function headline({cells}) {
   const attention = cells.filter(needsAttention).length;
   const behind = cells.filter(cell => isBehind(cell) && !needsAttention(cell)).length;
   const places = many => `${many} ${many === 1 ? "place" : "places"}`;
   const first = attention === 0 ? "Nothing needs attention" : `${places(attention)} need${attention === 1 ? "s" : ""} attention`;
   return `${first}; ${behind === 0 ? "nothing waits" : `something waits for ${places(behind)}`}.`;
  }
  function pathSection({cells, environments}) {
   const steps = environments.map(name => {
    const here = cells.filter(({environment}) => environment === name);
    const attention = here.filter(needsAttention).length;
    const behind = here.filter(cell => isBehind(cell) && !needsAttention(cell)).length;
    return html.qy`<li><strong>${name}</strong><br>${(0, html_elements.aJ)("good", `${here.length - attention - behind} current`)}<br>${behind > 0 && html.qy`${(0, 
    html_elements.aJ)("info", `${behind} behind`)}<br>`}${attention > 0 && (0, html_elements.aJ)("warn", `${attention} to look at`)}</li>`;
   });
   return html.qy`<section aria-labelledby="path"><h2 id="path">Promotion path</h2><ol class="path">${steps}</ol></section>`;
  }
  function searchSection() {
   return html.qy`<search class="tools" id="tools" hidden><label for="search">Find a service, version, digest or commit</label>
<input type="search" id="search" autocomplete="off" spellcheck="false" aria-describedby="search-status"> <kbd>/</kbd>
<span id="search-status" role="status"></span></search>
<noscript><p>Search with your browser (Ctrl+F): every version, digest and commit is in this page, and in the <a href="#index">index</a>.</p></noscript>`;
  }
  function tableSection({cells, services, environments}) {
   const rows = services.map(service => {
    const here = cells.filter(cell => cell.service === service);
    return {
     search: here.map(searchText).join(" "),
     cells: [ html.qy`<a href="#${(0, html.Gp)("service", service)}">${service}</a>`, ...environments.map(name => tableCell(here.find(({environment}) => environment === name))) ]
    };
   });
   const caption = "Each service in each environment: version, state, since when.";
   return html.qy`<section aria-labelledby="table"><h2 id="table">Services and environments</h2>${(0, 
   html_elements.c_)({
    caption,
    head: [ "Service", ...environments ],
    rows
   })}</section>`;
  }
  function tableCell(cell) {
   if (cell === void 0) return html.qy`<span class="soft">not deployed here</span>`;
   const {tone, words} = stateOf(cell);
   const since = cell.since === void 0 ? void 0 : html.qy`<br><span class="small soft">since ${(0, 
   html.Sm)(cell.since)}</span>`;
   const held = cell.holds.length > 0 && html.qy` <span class="small">⏸ held</span>`;
   const href = placeId(cell);
   return html.qy`<a class="version" href="#${href}">${versionOf(cell)}</a>${held}<br>${(0, 
   html_elements.aJ)(tone, words)}${since}`;
  }
  function attentionSection({drift, cells}) {
   const faults = cells.filter(({fault}) => fault !== void 0);
   const grave = drift.filter(({level}) => level !== "info");
   const notes = drift.filter(({level}) => level === "info");
   const nothing = faults.length + grave.length === 0 && html.qy`<p>Nothing.</p>`;
   return html.qy`<section aria-labelledby="attention"><h2 id="attention">Needs attention</h2>${nothing}
<ul>${faults.map(cell => html.qy`<li>${placeLink(cell)}: ${(0, html_elements.aJ)("soft", "unknown")} ${cell.fault}</li>`)}${grave.map(driftItem)}</ul>
${notes.length > 0 && html.qy`<details><summary>${notes.length} more in the normal flow</summary><ul>${notes.map(driftItem)}</ul></details>`}</section>`;
  }
  function driftItem(drift) {
   const tone = {
    info: "info",
    warning: "warn",
    error: "bad"
   };
   return html.qy`<li>${placeLink(drift)}: ${(0, html_elements.aJ)(tone[drift.level], drift.kind)} ${drift.message}</li>`;
  }
  function placeLink({service, environment}) {
   return html.qy`<a href="#${placeId({
    service,
    environment
   })}">${service} in ${environment}</a>`;
  }
  function serviceSection(board, cells) {
   const [first] = cells;
   if (first === void 0) return html.qy``;
   const words = cells.map(cell => `${cell.environment} ${versionOf(cell)}`).join(" · ");
   return html.qy`<details class="service"><summary id="${(0, html.Gp)("service", first.service)}"><strong>${first.service}</strong> <span class="soft">${words}</span></summary>
<div class="cards">${cells.map(cell => cellDetails(board, cell))}</div></details>
`;
  }
  function searchText(cell) {
   const {service, environment, version, tag, digest, commit, source} = cell;
   const changes = cell.changes.flatMap(one => [ one.commit.oid, one.deployed?.tag, one.deployed?.digest ]);
   const parts = [ service, environment, version, tag, digest, commit, source.commit, ...changes ];
   const words = parts.flatMap(part => part === void 0 ? [] : part.replace(/^sha\d+:/, ""));
   return [ ...new Set(words.map(word => word.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, "$1"))) ].join(" ").toLowerCase();
  }
  function metricsSection({metrics, window}) {
   const rate = value => value === null ? "–" : `${Math.round(value * 100)} %`;
   const rows = [ ...metrics ].map(([name, one]) => ({
    cells: [ name, String(one.n), one.deploymentsPerDay === null ? "–" : `${one.deploymentsPerDay} a day`, one.leadTime === null ? "–" : `${spanOf(one.leadTime)} (n = ${one.leadTimeN})`, rate(one.changeFailRate), one.recoveryTime === null ? "–" : `${spanOf(one.recoveryTime)} (n = ${one.recoveryTimeN})`, rate(one.reworkRate) ]
   }));
   const head = [ "Environment", "Deployments", "Frequency", "Lead time", "Change fail rate", "Recovery time", "Rework rate" ];
   return html.qy`<section aria-labelledby="metrics"><h2 id="metrics">Delivery metrics</h2>
<p class="soft">From ${(0, html.Sm)(window.since)} to ${(0, html.Sm)(window.until)}, from the GitOps history. Forward changes are deployments; times are medians; below five deployments there are no rates (–).</p>
${(0, html_elements.c_)({
    caption: "The five metrics of DORA by environment.",
    head,
    rows
   })}</section>`;
  }
  function spanOf(seconds) {
   const units = [ [ "day", 86400 ], [ "hour", 3600 ], [ "minute", 60 ] ];
   const [name, length] = units.find(([, size]) => seconds >= size) ?? [ "second", 1 ];
   const many = Math.round(seconds / length * 10) / 10;
   return `${many} ${name}${many === 1 ? "" : "s"}`;
  }
  function indexSection({cells}) {
   const places = new Map;
   const add = (key, cell) => {
    if (key !== void 0) places.set(key, [ ...places.get(key) ?? [], cell ]);
   };
   for (const cell of cells) {
    add(cell.version, cell);
    if (cell.tag !== cell.version) add(cell.tag, cell);
    add(cell.digest, cell);
    add(cell.source.commit, cell);
    add(cell.commit, cell);
   }
   const items = [ ...places ].sort(([one], [other]) => one < other ? -1 : 1);
   return html.qy`<section aria-labelledby="index"><h2 id="index">Index</h2>
<p class="soft">What runs now, by version, digest and commit. The address of this page with <code>#</code> and the text as its end leads here.</p>
<details open><summary>${items.length} entries</summary><ul class="index small">${items.map(([key, list]) => html.qy`<li id="${indexName(key)}"><code>${key.startsWith("sha256:") ? shortText(key) : key}</code> ${list.map((cell, index) => html.qy`${index > 0 && ", "}${placeLink(cell)}`)}</li>`)}</ul></details></section>`;
  }
  function shortText(key) {
   const shown = (0, image_digest.VK)(key);
   return html.qy`${shown}<span class="hidden">${key.slice(shown.length)}</span>`;
  }
  function indexName(key) {
   return /^[\w.:@/+-]+$/.test(key) ? key : (0, html.Gp)("index", key);
  }
  var commit_message = __webpack_require__(97329);
  const fewest = 5;
  const day = 864e5;
  const hotfixWithin = day;
  function measureDelivery(events, {since, until}) {
   const inWindow = ({time}) => time > since && time <= until;
   const seen = events.filter(inWindow);
   const forward = seen.filter(({kind}) => kind === "forward");
   const rollbacks = seen.filter(({kind}) => kind === "back").length;
   const hotfixes = forward.filter(({hotfix}) => hotfix).length;
   const byService = new Map;
   for (const one of events) {
    const list = byService.get(one.service);
    if (list === void 0) byService.set(one.service, [ one ]); else list.push(one);
   }
   const recoveries = forward.flatMap(one => recoveryOf(one, byService.get(one.service) ?? []) ?? []);
   const leads = forward.flatMap(({time, commits}) => commits.map(made => Math.max(0, time - made) / 1e3));
   const days = Math.max(1, Math.ceil((until - since) / day));
   const withDeployment = new Set(forward.map(({time}) => Math.floor((time - since) / day))).size;
   const n = forward.length;
   const few = n < fewest ? `There are only ${n} deployments; ${fewest} are needed.` : void 0;
   const why = {};
   const known = (name, lack, value) => {
    if (lack === void 0) return value();
    why[name] = lack;
    return null;
   };
   const noLead = leads.length === 0 ? "No deployment says which commits it brought." : void 0;
   const noRecovery = recoveries.length === 0 ? "No deployment had to be recovered from." : void 0;
   return {
    n,
    rollbacks,
    hotfixes,
    hand: seen.filter(({kind}) => kind === "hand").length,
    deploymentsPerDay: known("deploymentsPerDay", few, () => rounded(n / days)),
    daysWithDeployment: known("daysWithDeployment", few, () => rounded(withDeployment / days)),
    leadTime: known("leadTime", few ?? noLead, () => median(leads)),
    leadTimeN: leads.length,
    changeFailRate: known("changeFailRate", few, () => rounded(recoveries.length / n)),
    failed: recoveries.length,
    recoveryTime: known("recoveryTime", few ?? noRecovery, () => median(recoveries)),
    recoveryTimeN: recoveries.length,
    reworkRate: known("reworkRate", few, () => rounded((hotfixes + rollbacks) / (n + rollbacks))),
    why
   };
  }
  function recoveryOf(deployed, events) {
   const [next] = events.filter(({kind, hotfix, before, time}) => time > deployed.time && before === deployed.artifact && (kind === "back" || hotfix && time - deployed.time <= hotfixWithin)).sort((one, other) => one.time - other.time);
   return next && (next.time - deployed.time) / 1e3;
  }
  function median(values) {
   const sorted = [ ...values ].sort((one, other) => one - other);
   const upper = sorted[Math.floor(sorted.length / 2)];
   const lower = sorted[Math.floor((sorted.length - 1) / 2)];
   return upper === void 0 || lower === void 0 ? null : (lower + upper) / 2;
  }
  function rounded(value) {
   return Math.round(value * 100) / 100;
  }
  var version = __webpack_require__(4179);
  var drift = __webpack_require__(58518);
  var environments_health = __webpack_require__(75499);
  var promotion_checks = __webpack_require__(37193);
  var promotion_gates = __webpack_require__(47140);
  var open_proposal = __webpack_require__(68335);
  function judgeNext({to, place, before, forge, builtFrom, pending, now}) {
   const [from] = before;
   const artifact = from?.present;
   if (from === void 0 || artifact === void 0) return;
   const coming = (0, deployment_changes.c)(artifact);
   if (coming === "" || coming === (0, deployment_changes.c)(place.present)) return;
   const presences = before.map(one => presenceOf(one, coming));
   const identity = artifact.digest ?? (0, oid.Se)(artifact.tag ?? "");
   const source = builtFrom(coming);
   const gates = [ ...presences.map(promotion_gates.MU), ...to.soakMs === 0 ? [] : presences.map(one => (0, 
   promotion_gates.cE)(one, to.soakMs, now)), ...to.checks.length === 0 ? [] : presences.map((one, index) => checksOf(to, one, statusesOn(forge, before[index]?.branch, one))), ...to.freeze.length === 0 ? [] : [ (0, 
   promotion_gates.zg)(to, now) ], ...forge.kind === "asked" ? pending.map(({environment, open}) => (0, 
   open_proposal.l)(environment, open)) : [], (0, promotion_holds.k)(place.holds, {
    identity,
    source
   }, now) ];
   return {
    from: from.environment,
    tag: artifact.tag,
    digest: artifact.digest,
    gates
   };
  }
  function presenceOf({environment, present, history}, identity) {
   return {
    environment,
    now: (0, deployment_changes.c)(present) === identity,
    intervals: intervalsOf(history.changes, identity)
   };
  }
  function intervalsOf(changes, identity) {
   return changes.flatMap(({commit, deployed}, index) => (0, deployment_changes.c)(deployed) === identity ? [ {
    commit: commit.oid,
    since: commit.time,
    until: changes[index - 1]?.commit.time,
    begun: true
   } ] : []);
  }
  function checksOf({checks}, {environment, intervals}, found) {
   if (checks.every(({name}) => found.some(one => one.name === name))) return (0, promotion_checks.LZ)(environment, checks, intervals[0]?.commit, found);
   const names = checks.map(({name}) => name).join(", ");
   return (0, promotion_gates.L5)("checks", `${names}: not known here; promote asks.`, "");
  }
  function statusesOn(forge, branch, {intervals: [newest]}) {
   if (forge.kind !== "asked" || branch === void 0) return [];
   const found = forge.branches.get(branch)?.commits.find(({oid}) => oid === newest?.commit);
   return (found?.statuses ?? []).map(({context, state, creator}) => ({
    name: context,
    state,
    creator,
    app: ""
   }));
  }
  const shownChanges = 5;
  function planBoard(facts, asked) {
   const {services, environments, places, now} = facts;
   const context = boardContext(facts);
   const cells = services.flatMap(service => environments.flatMap(({name}) => {
    const place = context.at(service.name, name);
    return place === void 0 ? [] : [ cellOf(place, context) ];
   }));
   const window = {
    since: now - asked.metricsMs,
    until: now
   };
   const metrics = environments.map(({name}) => {
    const here = places.filter(({environment}) => environment === name);
    return [ name, measureDelivery(here.flatMap(place => eventsOf(place, context)), window) ];
   });
   const {repository, page, sourcePage, tips} = facts;
   return {
    services: services.map(({name}) => name),
    environments: environments.map(({name}) => name),
    cells,
    drift: cells.flatMap(({drift}) => drift),
    metrics: new Map(metrics),
    window,
    found: asked.find === "" ? void 0 : findOnBoard(cells, asked.find, asked.containing),
    repository,
    page,
    sourcePage,
    tips,
    now
   };
  }
  function boardContext(facts) {
   const byKey = new Map(facts.places.map(place => [ (0, board.r)(place), place ]));
   const builtFrom = new Map;
   const byEntry = new Map;
   for (const place of facts.places) {
    if (place.file !== void 0) {
     const entry = entryOf(place);
     byEntry.set(entry, [ ...byEntry.get(entry) ?? [], place ]);
    }
    const labelled = facts.registry.get((0, board.r)(place))?.revision;
    if (labelled !== void 0) builtFrom.set((0, deployment_changes.c)(place.present), {
     commit: labelled,
     time: void 0
    });
    for (const {said, deployed} of place.history.changes) {
     const identity = (0, deployment_changes.c)(deployed);
     if (said?.sourceCommit === void 0 || builtFrom.has(identity)) continue;
     if (identity === (said.image.digest ?? said.image.tag)) builtFrom.set(identity, {
      commit: said.sourceCommit,
      time: said.sourceTime
     });
    }
   }
   return {
    facts,
    builtFrom,
    at: (service, environment) => byKey.get((0, board.r)({
     service,
     environment
    })),
    sharing: place => (byEntry.get(entryOf(place)) ?? []).filter(one => one !== place)
   };
  }
  function entryOf({branch, file, entry}) {
   return [ branch, file, entry ].join("\n");
  }
  function cellOf(place, context) {
   const {facts} = context;
   const {service, environment, overlay, present, fault, history} = place;
   const to = facts.environments.find(({name}) => name === environment);
   const before = (to?.after ?? []).flatMap(name => context.at(service, name) ?? []);
   const set = present === void 0 ? void 0 : history.changes[0];
   const digest = present?.digest;
   const running = {
    commit: set?.commit.oid,
    since: set?.commit.time,
    digest
   };
   const health = (0, environments_health.u)(facts.forge, place, running);
   const pullRequests = pullRequestsFor(facts, place);
   const next = to && judgeNext({
    to,
    place,
    before,
    forge: facts.forge,
    builtFrom: identity => context.builtFrom.get(identity)?.commit,
    now: facts.now,
    pending: before.map(one => ({
     environment: one.environment,
     open: pullRequestsFor(facts, one)
    }))
   });
   const trailers = set?.commit.trailers;
   const source = context.builtFrom.get((0, deployment_changes.c)(present));
   const line = facts.source.kind === "read" ? facts.source.line : void 0;
   const at = source && line?.positions.get(source.commit);
   const behind = present && distanceOf(place, before, context);
   return {
    service,
    environment,
    overlay,
    fault,
    digest,
    repository: present?.repository || void 0,
    tag: present?.tag,
    version: versionIn(present?.tag),
    commit: running.commit,
    since: running.since,
    by: set && (trailers?.requestedBy || set.commit.author),
    action: set && (trailers?.action ?? set.commit.writer.name),
    reason: trailers?.reason || void 0,
    run: (0, commit_message.zZ)(trailers?.run ?? "")?.url,
    source: {
     commit: source?.commit,
     time: source?.time ?? (at === void 0 ? void 0 : line?.commits[at]?.time)
    },
    behind,
    next: behind?.state === "ahead" ? void 0 : next,
    pullRequests,
    holds: holdsOn(place, [ {
     identity: digest ?? (0, oid.Se)(present?.tag ?? ""),
     source: source?.commit
    }, {
     identity: next?.digest,
     source: next?.digest && context.builtFrom.get(next.digest)?.commit
    } ], facts.now),
    holdFaults: place.holds.flatMap(({faults}) => faults.map(({message}) => message)),
    health,
    drift: (0, drift.L)({
     facts,
     place,
     before,
     health,
     pullRequests,
     source: source?.commit,
     sharing: context.sharing(place)
    }),
    changes: history.changes.slice(0, shownChanges)
   };
  }
  function holdsOn(place, artifacts, now) {
   return place.holds.flatMap(({file, holds}) => holds.filter(hold => (0, promotion_holds.fx)(hold, now) && (file.includes("/") || artifacts.some(one => (0, 
   promotion_holds.$W)(hold, one) === "yes"))));
  }
  function distanceOf(place, [from], {facts, builtFrom}) {
   const of = from?.environment ?? "trunk";
   const own = (0, deployment_changes.c)(place.present);
   if (from !== void 0 && own !== "" && own === (0, deployment_changes.c)(from.present)) return {
    of,
    state: "same"
   };
   const unknown = why => ({
    of,
    state: "unknown",
    why
   });
   if (from !== void 0 && from.present === void 0) return unknown(`${of} has nothing to compare with.`);
   const [mine, theirs] = [ builtFrom.get(own), from && builtFrom.get((0, deployment_changes.c)(from.present)) ];
   if (mine === void 0) return unknown("It is not known which commit it was built from.");
   if (from !== void 0 && theirs === void 0) return unknown(`It is not known which commit the artifact of ${of} was built from.`);
   if (facts.source.kind === "unknown") return unknown(facts.source.why);
   return {
    of,
    ...distanceOn(facts.source.line, place.service, mine.commit, theirs?.commit)
   };
  }
  function pullRequestsFor({forge}, place) {
   if (forge.kind !== "asked") return [];
   const {service, environment, overlay, branch} = place;
   const paths = overlay === "" ? [] : [ `${overlay}/`, `${overlay}\n` ];
   return (forge.branches.get(branch)?.pullRequests ?? []).filter(one => one.branch.startsWith("trunkline/") && !one.branch.startsWith("trunkline/merge-back/") && (one.branch.endsWith(`/${service}/${environment}`) || paths.some(path => one.body.includes(path))));
  }
  function versionIn(tag) {
   const bare = tag?.replace(/^(.*\/)?v?/, "") ?? "";
   return (0, version.ot)(bare) === void 0 ? tag : bare;
  }
  function eventsOf(place, {facts, builtFrom}) {
   const line = facts.source.kind === "read" ? facts.source.line : void 0;
   return place.history.changes.flatMap(change => {
    const {commit, kind, deployed, before} = change;
    if (kind === "removed") return [];
    return [ {
     service: place.service,
     time: commit.time,
     kind,
     artifact: (0, deployment_changes.c)(deployed),
     before: (0, deployment_changes.c)(before),
     hotfix: (commit.trailers?.waivedGates.length ?? 0) > 0,
     commits: kind === "forward" ? commitTimes(change) : []
    } ];
   });
   function commitTimes({deployed, before}) {
    const own = builtFrom.get((0, deployment_changes.c)(deployed));
    if (own === void 0) return [];
    const times = line ? commitTimesBetween(line, place.service, own.commit, builtFrom.get((0, 
    deployment_changes.c)(before))?.commit) : [];
    const at = line?.positions.get(own.commit);
    const built = own.time ?? (at === void 0 ? void 0 : line?.commits[at]?.time);
    return times.length > 0 || built === void 0 ? times : [ built ];
   }
  }
  var verdict = __webpack_require__(44399);
  var markdown = __webpack_require__(60577);
  const mostSteps = 40;
  function summarise(board, outcome) {
   const {cells, services, drift, found} = board;
   const grave = drift.some(({level}) => level === "error");
   const icon = cells.some(needsAttention) ? grave ? "❌" : "⚠️" : "✅";
   const rowsOf = names => names.map(service => row(board, service));
   const differs = services.filter(service => cells.some(cell => cell.service === service && (needsAttention(cell) || isBehind(cell))));
   const same = services.filter(service => !differs.includes(service));
   const head = [ "Service", ...board.environments.map(markdown.X1) ];
   const parts = [ `### ${icon} environments: ${(0, markdown.X1)(headline(board))}\n` ];
   if (found !== void 0) parts.push(foundText(board, outcome));
   parts.push((0, markdown.DV)(pathPicture(board), "mermaid"));
   if (differs.length > 0) parts.push((0, markdown.tp)(head, rowsOf(differs)));
   if (same.length > 0) parts.push((0, markdown.zH)(`${same.length} ${same.length === 1 ? "service is" : "services are"} the same everywhere`, (0, 
   markdown.tp)(head, rowsOf(same))));
   const faults = cells.filter(({fault}) => fault !== void 0);
   if (faults.length > 0) parts.push(`**Unknown:**\n\n${faults.map(one => `- ${place(one)}: ${(0, 
   markdown.X1)(one.fault ?? "")}\n`).join("")}`);
   const listed = drift.filter(({level}) => level !== "info");
   if (listed.length > 0) parts.push(driftTable(listed));
   const notes = drift.filter(({level}) => level === "info");
   if (notes.length > 0) parts.push((0, markdown.zH)(`${notes.length} in the normal flow`, driftTable(notes)));
   parts.push((0, markdown.zH)("Delivery metrics", metricsTable(board)), readFrom(board));
   return parts.join("\n");
  }
  function row({cells, environments}, service) {
   const here = name => cells.find(one => one.service === service && one.environment === name);
   return [ (0, markdown.aY)(service), ...environments.map(name => cellText(here(name))) ];
  }
  const shapes = {
   good: "🟢",
   info: "🔷",
   warn: "⚠️",
   bad: "🟥",
   soft: "❔"
  };
  function cellText(cell) {
   if (cell === void 0) return "";
   const {tone, words} = stateOf(cell);
   const held = cell.holds.length > 0 ? " ⏸ held" : "";
   return `${(0, markdown.aY)(versionOf(cell))}${held}\n${shapes[tone]} ${(0, markdown.X1)(words)}`;
  }
  function pathPicture({cells, environments}) {
   const steps = environments.slice(0, mostSteps).map((name, index) => {
    const here = cells.filter(({environment}) => environment === name);
    const attention = here.filter(needsAttention).length;
    const behind = here.filter(cell => isBehind(cell) && !needsAttention(cell)).length;
    const label = [ name.replace(/[^\w .-]/g, "_"), `${here.length - attention - behind} current`, ...behind > 0 ? [ `${behind} behind` ] : [], ...attention > 0 ? [ `${attention} to look at` ] : [] ].join("<br/>");
    return `  e${index}["${label}"]`;
   });
   const arrows = steps.slice(1).map((_, index) => `  e${index} --\x3e e${index + 1}`);
   return [ "flowchart LR", ...steps, ...arrows ].join("\n");
  }
  function driftTable(list) {
   const icons = {
    info: "🔷",
    warning: "⚠️",
    error: "🟥"
   };
   return (0, markdown.tp)([ "Where", "Drift", "What" ], list.map(one => [ place(one), `${icons[one.level]} ${(0, 
   markdown.aY)(one.kind)}`, (0, markdown.X1)(one.message) ]));
  }
  function place({service, environment}) {
   return `${(0, markdown.aY)(service)} in ${(0, markdown.X1)(environment)}`;
  }
  function foundText({found, page}, outcome) {
   if (found === void 0 || outcome === "not-found") return `${(0, markdown.aY)(found?.what ?? "")} is nowhere.\n`;
   const rows = found.cells.map(cell => [ place(cell), (0, markdown.aY)(versionOf(cell)), cell.since === void 0 ? "unknown" : (0, 
   verdict.fU)(cell.since), cell.commit === void 0 ? "" : (0, markdown.nf)((0, markdown.aY)((0, 
   oid.h0)(cell.commit)), page === "" ? "" : `${page}/commit/${cell.commit}`) ]);
   return `${(0, markdown.aY)(found.what)} is here:\n\n${(0, markdown.tp)([ "Where", "Version", "Since", "Commit" ], rows)}`;
  }
  function metricsTable({metrics, window}) {
   const percent = value => value === null ? "–" : `${Math.round(value * 100)} %`;
   const rows = [ ...metrics ].map(([name, one]) => [ (0, markdown.X1)(name), String(one.n), one.deploymentsPerDay === null ? "–" : `${one.deploymentsPerDay} a day`, one.leadTime === null ? "–" : spanOf(one.leadTime), percent(one.changeFailRate), one.recoveryTime === null ? "–" : spanOf(one.recoveryTime), percent(one.reworkRate) ]);
   const head = [ "Environment", "n", "Frequency", "Lead time", "Change fail rate", "Recovery time", "Rework rate" ];
   const note = `From ${(0, verdict.fU)(window.since)}. Medians; below five deployments there are no rates.\n`;
   return `${(0, markdown.tp)(head, rows)}\n${note}`;
  }
  function readFrom({tips, repository, page, now}) {
   const read = [ ...tips ].map(([branch, commit]) => {
    const shown = (0, markdown.nf)((0, markdown.aY)((0, oid.h0)(commit)), page === "" ? "" : `${page}/commit/${commit}`);
    return `${(0, markdown.X1)(branch)} at ${shown}`;
   });
   return `Read from ${(0, markdown.X1)(repository)}, ${read.join(", ")}, ${(0, verdict.fU)(now)}.\n`;
  }
  const mostNotices = 10;
  function reportBoard(board, context) {
   const outcome = outcomeOf(board);
   const {cells, drift} = board;
   const failing = drift.filter(({kind}) => context.failOn.includes(kind));
   const values = {
    page: context.page,
    badges: context.badges,
    drift: drift.map(driftJson),
    metrics: metricsJson(board),
    found: foundJson(board),
    "any-drift": String(drift.length > 0)
   };
   return {
    outcome,
    reason: reasonOf(board, outcome),
    outputs: {
     ...values,
     matrix: matrixJson(cells),
     table: cells.map(cellJson)
    },
    summary: context.summary ? summarise(board, outcome) : "",
    report: {
     ...values,
     tips: Object.fromEntries(board.tips),
     cells: cells.map(wholeCellJson)
    },
    notices: noticesOf(board, context.failOn),
    failures: failing.map(({kind, service, environment, message}) => (0, problem.CC)("DRIFT_FOUND", {
     kind,
     service,
     environment,
     what: message
    }))
   };
  }
  function outcomeOf({found, drift}) {
   if (found !== void 0) return found.cells.length > 0 ? "found" : "not-found";
   return drift.length > 0 ? "drift" : "ok";
  }
  function reasonOf(board, outcome) {
   const {found, cells} = board;
   if (found !== void 0 && outcome === "not-found") return `${found.what} is in none of the environments.`;
   if (found !== void 0) {
    const places = found.cells.slice(0, 5).map(cell => `${cell.service} in ${cell.environment} (${versionOf(cell)})`);
    const more = found.cells.length > 5 ? ` and ${found.cells.length - 5} more` : "";
    return `${found.what} is in ${places.join(", ")}${more}.`;
   }
   const worst = cells.find(needsAttention) ?? cells.find(isBehind);
   if (worst === void 0) return headline(board);
   const why = worst.fault ?? worst.drift[0]?.message ?? behindWords(worst);
   return `${headline(board)} ${worst.service} in ${worst.environment} (${versionOf(worst)}): ${why}`;
  }
  function noticesOf({drift, cells}, failOn) {
   const faults = cells.flatMap(({service, environment, fault}) => fault === void 0 ? [] : [ {
    service,
    environment,
    title: "Unknown",
    message: fault
   } ]);
   const grave = drift.filter(({level, kind}) => level !== "info" && !failOn.includes(kind)).map(({kind, ...rest}) => ({
    ...rest,
    title: `Drift: ${kind}`
   }));
   return [ ...faults, ...grave ].slice(0, mostNotices).map(({service, environment, title, message}) => ({
    level: "warning",
    title,
    message: `${service} in ${environment}: ${message}`
   }));
  }
  async function runEnvironments(asked, world) {
   const remedy = "Services and environments are looked up in it.";
   const catalogue = await (0, load_catalogue.S1)(world.files, asked.config, remedy);
   const facts = await readBoardFacts(asked, world, catalogue);
   const containing = await findContaining(facts, asked.find);
   const board = planBoard(facts, {
    find: asked.find,
    containing,
    metricsMs: asked.metrics
   });
   for (const line of logTable(board)) world.log.info(line);
   const written = await writeBoard(asked, world, board);
   return reportBoard(board, {
    ...written,
    summary: asked.format.includes("summary"),
    failOn: asked.failOn
   });
  }
  async function findContaining({source, places}, what) {
   if (kindOfSearch(what) !== "commit" || source.kind === "unknown") return new Set;
   const {line, repository, head} = source;
   const wanted = commitNamed(line, what) ?? (0, oid.Se)(what);
   if (wanted === void 0 || !await repository.has(wanted)) return new Set;
   const built = places.flatMap(({history}) => history.changes.flatMap(({said}) => said?.sourceCommit ?? []));
   return descendantsAmong(new Set(built), wanted, await repository.parents(head, [ wanted ]));
  }
  async function writeBoard({format, directory}, {files}, board) {
   const content = new Map;
   if (format.includes("html")) content.set("index.html", renderBoardPage(board));
   if (format.includes("json")) content.set("environments.json", `${JSON.stringify({
    cells: board.cells.map(wholeCellJson)
   }, null, 1)}\n`);
   if (format.includes("badges")) for (const [name, text] of renderBadges(board)) content.set(`badges/${name}`, text);
   if (content.size === 0) return {
    page: "",
    badges: ""
   };
   const top = await files.writeInto(directory, content);
   return {
    page: format.includes("html") ? `${top}/index.html` : "",
    badges: format.includes("badges") ? `${top}/badges` : ""
   };
  }
 },
 25670: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   be: () => formatOf,
   eu: () => servicePlaces,
   fD: () => serviceNamed,
   ke: () => overlayOf,
   mQ: () => gitopsOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
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
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === void 0) return `It has none at all: add it under \`${section}\`.`;
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
   if (template === void 0) {
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
   const key = own?.key ?? (own?.format === void 0 ? format.key : "");
   const fill = one => filled(one, service, environment);
   return {
    name: format.name === "revision" ? "revision" : own?.format ?? format.name,
    key: typeof key === "string" ? fill(key) : key.map(fill),
    pin: own?.pin ?? format.pin ?? "any",
    subject: {
     service: service.name,
     environment: environment.name,
     repository: service.image ?? ""
    }
   };
  }
  function gitopsOf({gitops}, environment, service) {
   const own = environment && service?.environments.get(environment.name);
   const repository = own?.repository ?? environment?.repository ?? gitops.repository;
   const inherited = repository === gitops.repository ? gitops.branch : void 0;
   const ofEnvironment = own?.repository === void 0 ? environment?.branch : void 0;
   return {
    repository,
    branch: own?.branch ?? ofEnvironment ?? inherited
   };
  }
  function filled(template, service, environment) {
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
  }
 },
 52261: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
 },
 43722: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => readDeploymentTrailers
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97329);
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
 1953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 80901: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) return {
    url: `${serverUrl}/${text}`,
    repository: text.replace(/\.git$/, ""),
    token: ""
   };
   if (text.startsWith("/")) return {
    url: text,
    repository: void 0,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: void 0,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: onForge(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return;
   if (url.protocol !== "ssh:") url.username = "";
   url.password = "";
   return {
    url: url.href,
    repository: fromUrl(url, serverUrl),
    token: ""
   };
  }
  function withToken(remote, token) {
   return {
    ...remote,
    token
   };
  }
  function isAtHome(remote, serverUrl) {
   if (!URL.canParse(remote.url)) return false;
   const {origin, hostname} = new URL(remote.url);
   return origin === new URL(serverUrl).origin || [ "localhost", "127.0.0.1", "[::1]" ].includes(hostname);
  }
  function isSameRepository(one, other) {
   return identityOf(one) === identityOf(other);
  }
  function identityOf({url, repository}) {
   if (repository !== void 0) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
  }
  function fromUrl(url, serverUrl) {
   const forge = new URL(serverUrl);
   if (url.protocol === "ssh:") return onForge(url.hostname, url.pathname, serverUrl);
   const base = `${forge.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== forge.origin || !url.pathname.startsWith(base)) return;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function onForge(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== void 0 ? ownerAndName(path) : void 0;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
  }
 },
 19891: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   aJ: () => stateTag,
   c_: () => tableOf,
   ox: () => definitionList
  });
  var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65823);
  function stateTag(tone, words) {
   return _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<span class="state ${tone}">${words}</span>`;
  }
  function tableOf({caption, head, rows}) {
   const [corner = "", ...others] = head;
   const lines = rows.map(({id, cells, search}) => {
    const [name, ...values] = cells;
    return _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<tr role="row"${id !== void 0 && _html_js__WEBPACK_IMPORTED_MODULE_0__.qy` id="${id}"`}${search !== void 0 && _html_js__WEBPACK_IMPORTED_MODULE_0__.qy` data-search="${search}"`}>
<th scope="row" role="rowheader">${name}</th>
${values.map((value, index) => _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<td role="cell"><span class="place">${others[index] ?? ""}</span>${value}</td>`)}</tr>
`;
   });
   return _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="stack" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${corner}</th>${others.map(name => _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${lines}</tbody>
</table>
</div>`;
  }
  function definitionList(items) {
   const given = items.filter(([, value]) => value !== void 0 && value !== false && value !== "");
   return _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<dl>${given.map(([name, value]) => _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  }
 },
 65823: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gp: () => fragmentName,
   Sm: () => timeTag,
   Y3: () => anchor,
   ZD: () => escapeHtml,
   qy: () => html
  });
  function html(parts, ...values) {
   let markup = parts[0] ?? "";
   for (const [index, value] of values.entries()) markup += markupOf(value) + (parts[index + 1] ?? "");
   return {
    markup
   };
  }
  function escapeHtml(text) {
   return text.replace(/[&<>"'`]/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b-\u001f]/g, sign => String.fromCharCode(9216 + sign.charCodeAt(0))).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g, "�").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
  }
  function anchor(words, target) {
   if (!/^https?:\/\/[^\s"'<>]+$/.test(target)) return html`${words}`;
   return html`<a href="${target}">${words}</a>`;
  }
  function timeTag(ms) {
   const iso = new Date(ms).toISOString();
   return html`<time datetime="${iso.slice(0, 19)}Z">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
  }
  function fragmentName(...parts) {
   return parts.map(part => part.replace(/[^A-Za-z0-9.]/gu, sign => sign === "-" ? "--" : `-${sign.codePointAt(0)?.toString(16)}_`)).join("-x-");
  }
  function markupOf(value) {
   if (value === void 0 || value === false) return "";
   if (typeof value === "string") return escapeHtml(value);
   if (typeof value === "number") return String(value);
   return "markup" in value ? value.markup : value.map(({markup}) => markup).join("");
  }
 },
 14450: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => renderPage
  });
  var html = __webpack_require__(65823);
  const stylesheet = `\n:root {\n  color-scheme: light dark;\n  --back: #fff; --card: #f6f8fa; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --link: #0550ae;\n  --good: #116329; --info: #0550ae; --warn: #7d4e00; --bad: #a40e26; --mark: #fff8c5;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --back: #0d1117; --card: #161b22; --text: #e6edf3; --soft: #9ea7b3; --line: #30363d; --link: #79b8ff;\n    --good: #56d364; --info: #79b8ff; --warn: #e3b341; --bad: #ff8a80; --mark: #3b2e00;\n  }\n}\n* { box-sizing: border-box; }\nhtml { scroll-padding-top: 4rem; }\nbody { margin: 0 auto; padding: 1.25rem; max-width: 90rem; background: var(--back); color: var(--text);\n  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }\nh1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }\nh2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }\nh3 { font-size: 1rem; margin: 1rem 0 .25rem; }\np { margin: .25rem 0 .75rem; max-width: 72ch; }\na { color: var(--link); }\na:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible, [tabindex]:focus-visible {\n  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }\nmain:focus { outline: none; }\ncode, kbd, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }\ncode { overflow-wrap: anywhere; }\npre { overflow-x: auto; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }\n.lead, .soft, footer { color: var(--soft); }\n.skip { position: absolute; left: -999px; }\n.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem; }\n.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n[hidden] { display: none !important; }\n.state { white-space: nowrap; font-weight: 600; }\n.state.good { --shape: "\\25CF  "; } .state.info { --shape: "\\25C6  "; } .state.warn { --shape: "\\25B2  "; }\n.state.bad { --shape: "\\25A0  "; } .state.soft { --shape: "\\25CB  "; }\n.state::before { content: var(--shape); content: var(--shape) / ""; }\n.good { color: var(--good); } .info { color: var(--info); } .warn { color: var(--warn); } .bad { color: var(--bad); }\n.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }\ntable { border-collapse: collapse; width: 100%; }\ncaption { text-align: left; padding: .5rem .75rem; color: var(--soft); }\nth, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }\nthead th { border-top: 0; background: var(--card); white-space: nowrap; }\ntbody th { position: sticky; left: 0; background: var(--card); font-weight: 600; }\ntd .version { font-weight: 600; overflow-wrap: anywhere; }\ntd .small, .small { font-size: .8125rem; }\ntd .place { display: none; }\n.path { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; align-items: stretch; }\n.path li { border: 1px solid var(--line); border-radius: 6px; background: var(--card); padding: .5rem .75rem; min-width: 9rem; }\n.path li + li::before { content: "\\2192"; margin-right: .5rem; color: var(--soft); }\n.path strong { font-size: 1.05rem; }\n.tools { position: sticky; top: 0; background: var(--back); padding: .5rem 0; z-index: 2; display: flex; flex-wrap: wrap;\n  gap: .75rem; align-items: center; }\ninput[type="search"] { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft); border-radius: 6px;\n  padding: .4rem .6rem; width: min(28rem, 100%); }\ndetails { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; }\nsummary { cursor: pointer; padding: .5rem .75rem; background: var(--card); border-radius: 6px; }\ndetails > :not(summary) { margin-left: .75rem; margin-right: .75rem; }\n.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: .75rem; padding: .5rem 0; }\n.card { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; min-width: 0; }\n.card h3 { margin-top: 0; }\n.card ul, .card ol { padding-left: 1.1rem; margin: .25rem 0 .5rem; }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; margin: .25rem 0; }\ndt { color: var(--soft); }\ndd { margin: 0; overflow-wrap: anywhere; min-width: 0; }\n.index { columns: 18rem; padding-left: 1.1rem; }\n.index li { overflow-wrap: anywhere; }\n:target { background: var(--mark); scroll-margin-top: 4rem; }\n@media (max-width: 44rem) {\n  body { padding: .75rem; }\n  table.stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; }\n  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  .stack tbody th { position: static; border-top: 2px solid var(--line); }\n  .stack td { border-top: 1px dotted var(--line); }\n  .stack caption { display: block; }\n  .stack td .place { display: block; color: var(--soft); font-size: .8125rem; }\n  .cards { grid-template-columns: 1fr; }\n  .path li { flex: 1 1 100%; }\n  dl { grid-template-columns: 1fr; gap: 0; }\n  dd { margin-bottom: .375rem; }\n}\n@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }\n@media print {\n  :root { --back: #fff; --card: #fff; --text: #000; --soft: #333; --line: #999; --link: #000; --good: #000; --info: #000; --warn: #000; --bad: #000; }\n  body { max-width: none; padding: 0; font-size: 9pt; }\n  .tools, .skip { display: none; }\n  .scroll { overflow: visible; border: 0; }\n  tr, .card, li { break-inside: avoid; }\n  thead { display: table-header-group; }\n  tbody th { position: static; }\n}\n`;
  function renderPage({title, lead, body, foot, script, data}) {
   const code = script?.trim() ?? "";
   const policy = [ "default-src 'none'", `style-src '${hashOf(stylesheet)}'`, `script-src ${code === "" ? "'none'" : `'${hashOf(code)}'`}`, "img-src data:", "base-uri 'none'", "form-action 'none'" ].join("; ");
   return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n${html.qy`<title>${title}</title>`.markup}\n<link rel="icon" href="data:,">\n<style>${stylesheet}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the content</a>\n<header>\n${html.qy`<h1>${title}</h1>\n<p class="lead">${lead}</p>`.markup}\n</header>\n<main id="main" tabindex="-1">\n${body.map(({markup}) => markup).join("\n")}\n</main>\n<footer>${html.qy`<p>${foot}</p>`.markup}</footer>\n${data === void 0 ? "" : `<script type="application/json" id="data">${jsonBlock(data)}<\/script>\n`}${code === "" ? "" : `<script>${code}<\/script>\n`}</body>\n</html>\n`;
  }
  function jsonBlock(value) {
   return (JSON.stringify(value) ?? "null").replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
  function hashOf(content) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return `sha256-${createHash("sha256").update(content).digest("base64")}`;
  }
 },
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
 47477: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 11462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XU: () => parseRepositoryPath,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
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
 83753: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => behind,
   w: () => revisionLabel
  });
  function behind(changes) {
   if (changes.kind !== "known" || changes.direction !== "back") return;
   return `what is there was built from ${changes.base.slice(0, 7)}, which is newer than ${changes.head.slice(0, 7)}`;
  }
  const revisionLabel = "org.opencontainers.image.revision";
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
 18151: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
  var _core_catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25670);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52261);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97323);
  const ways = (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "push", "pull-request" ], "push");
  const deliveryInputs = {
   repository: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   branch: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   "gitops-token": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
   delivery: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(ways.parse),
   transport: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "auto", "git", "api" ], "auto"),
   message: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   author: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(parseAuthor),
   deadline: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.p0)("5m"),
   labels: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   reviewers: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   "auto-merge": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false)
  };
  async function deliveryTarget(asked, world, known = {}) {
   const {environments = [], catalogue} = known;
   const places = [ ...known.places ?? [ ...environments ].map(environment => ({
    environment,
    service: ""
   })) ];
   const where = declaredFor(catalogue, places);
   const declared = where.repository;
   const remote = await gitopsRemote(asked.repository || declared, asked, world);
   const branch = asked.branch || where.branch;
   if (asked.branch === "" && branch !== "" && asked.repository !== "" && declared !== "") {
    const other = await gitopsRemote(declared, asked, world);
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) throw (0, 
    _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
     given: asked.repository,
     declared,
     branch
    });
   }
   const proposed = places.some(({environment}) => catalogue?.environments.get(environment)?.delivery === "pull-request");
   return {
    remote,
    branch: checkBranch(branch),
    delivery: asked.delivery ?? (proposed ? "pull-request" : "push"),
    transport: asked.transport,
    author: asked.author ?? _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__.K,
    deadlineMs: asked.deadline,
    pullRequest: {
     labels: asked.labels,
     reviewers: asked.reviewers,
     autoMerge: asked.autoMerge
    }
   };
  }
  function declaredFor(catalogue, places) {
   const {repository = "", branch = ""} = catalogue?.gitops ?? {};
   if (catalogue === void 0 || places.length === 0) return {
    repository,
    branch
   };
   const found = places.map(({service, environment}) => (0, _core_catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_4__.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)));
   const repositories = [ ...new Set(found.map(one => one.repository ?? "")) ];
   const branches = [ ...new Set(found.map(one => one.branch ?? "")) ];
   const environments = [ ...new Set(places.map(one => one.environment)) ].join(", ");
   if (repositories.length > 1) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_REPOSITORIES_DIFFER", {
    environments,
    repositories: repositories.map(one => one || "this repository").join(", ")
   });
   if (branches.length > 1) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
    environments,
    branches: branches.map(one => one || "the default branch").join(", ")
   });
   return {
    repository: repositories[0] ?? "",
    branch: branches[0] ?? ""
   };
  }
  async function gitopsRemote(given, tokens, {run, git}) {
   const text = given || (await git.checkout(run.directory))?.origin || run.repository;
   if (text === "") {
    const expected = "Say which GitOps repository to write to: owner/name, a URL or a path.";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_MISSING", {
     input: "repository",
     expected
    });
   }
   const remote = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M8)(text, run);
   if (remote === void 0) {
    const expected = "Write owner/name, an https, ssh or file URL, or a path.";
    const fault = "it names no Git repository";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
     input: "repository",
     given: text,
     fault,
     expected
    });
   }
   const home = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.NX)(remote, run.serverUrl);
   return (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ub)(remote, tokens.gitopsToken || (home ? tokens.githubToken : ""));
  }
  function checkBranch(asked) {
   const given = asked.replace(/^refs\/heads\//, "");
   const refused = /^-|^\/|\/$|\/\/|\.\.|@\{|\.$|\.lock(\/|$)|(^|\/)\.|[\s\p{Cc}~^:?*[\\]/u.test(given) || given === "@";
   if (!refused) return given;
   const expected = "Write the short name of a branch, such as main.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input: "branch",
    given,
    fault: "no branch can have that name",
    expected
   });
  }
  function parseAuthor(given, input) {
   const [, name, email] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+)>$/u.exec(given) ?? [];
   if (name !== void 0 && email !== void 0) return {
    name,
    email
   };
   const expected = "Write `Name <mail@example.com>`.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a name and a mail address",
    expected
   });
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
 56537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => openWorkspace
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97323);
  async function openWorkspace({run, git}, checkout, {token, fetch = true}) {
   const text = checkout?.origin ?? (checkout === void 0 ? run.repository : "");
   const remote = text === "" ? void 0 : (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.M8)(text, run);
   if (remote === void 0 && checkout === void 0) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("WORKSPACE_NOWHERE", {
    directory: run.directory
   });
   const mayFetch = fetch && remote !== void 0;
   const alone = {
    url: checkout?.gitDirectory ?? "",
    repository: void 0,
    token: ""
   };
   const known = mayFetch ? (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.ub)(remote, (0, 
   _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.NX)(remote, run.serverUrl) ? token : "") : alone;
   return {
    repository: await git.open(known, {
     borrow: checkout,
     like: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(run.sha)
    }),
    mayFetch,
    whole: checkout !== void 0 && checkout.shallow.size === 0
   };
  }
 }
};
