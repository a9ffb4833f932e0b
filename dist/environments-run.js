export const id = 8988;

export const ids = [ 8988 ];

export const modules = {
 78988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runEnvironments: () => runEnvironments
  });
  var git_oid = __webpack_require__(85099);
  var load_catalogue = __webpack_require__(4817);
  var html = __webpack_require__(65823);
  var environments_board = __webpack_require__(35881);
  var html_elements = __webpack_require__(19891);
  var image_digest = __webpack_require__(86244);
  function stateOf(cell) {
   if (cell.fault !== undefined) return {
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
   return behind?.state === "behind" || next !== undefined;
  }
  function behindWords({behind, next}) {
   if (behind === undefined) return "unknown";
   if (behind.state === "same") return next === undefined ? "current" : `other than ${next.from}, built from the same`;
   if (behind.state === "apart") return `apart from ${behind.of}`;
   if (behind.state === "unknown") return next === undefined ? "unknown" : `behind ${next.from}`;
   const commits = `${behind.commits}${behind.more ? "+" : ""} commit${behind.commits === 1 ? "" : "s"}`;
   const days = behind.days >= .1 ? `, ${behind.days} day${behind.days === 1 ? "" : "s"}` : "";
   return `${commits}${days} ${behind.state === "behind" ? "behind" : "ahead of"} ${behind.of}`;
  }
  function versionOf({version, digest, fault}) {
   if (fault !== undefined) return "unknown";
   return version ?? (digest === undefined ? "none" : (0, image_digest.VK)(digest));
  }
  function needsAttention({drift, fault, health}) {
   return fault !== undefined || health.state === "degraded" || drift.some(({level}) => level !== "info");
  }
  function rollbackCommand({service, environment}, to) {
   return `gh workflow run rollback.yml -f service=${service} -f environment=${environment} -f to=${to} -f reason=WHY`;
  }
  function placeId({service, environment, cluster}) {
   const names = [ service, environment, ...cluster === "" ? [] : [ cluster ] ];
   const plain = names.every(name => /^[\w.-]+$/.test(name));
   return plain ? names.join(":") : (0, html_elements.Gp)("place", ...names);
  }
  function renderBadges({cells, environments}) {
   const files = new Map;
   const add = (name, badge) => {
    files.set(`${name}.json`, `${JSON.stringify(endpoint(badge))}\n`);
    files.set(`${name}.svg`, svg(badge));
   };
   for (const cell of cells) {
    const folders = [ cell.environment, ...cell.cluster === "" ? [] : [ cell.cluster ] ].map(fileName);
    add([ ...folders, fileName(cell.service) ].join("/"), cellBadge(cell));
   }
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
    message: `${(0, environments_board.uS)(cell)} ${versionOf(cell)}${extra}`,
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
   const title = (0, html.Z)(`${label}: ${message}`);
   const text = (words, x, width) => `<text x="${x + 6}" y="14" textLength="${width - 12}" lengthAdjust="spacingAndGlyphs">${(0, 
   html.Z)(words)}</text>`;
   return `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" role="img" aria-label="${title}"><title>${title}</title><rect width="${left}" height="20" fill="#444c56"/><rect x="${left}" width="${right}" height="20" fill="${colors[tone][1]}"/><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="11">${text(label, 0, left)}${text(message, left, right)}</g></svg>\n`;
  }
  function fileName(name) {
   return name.replace(/[^A-Za-z0-9._-]/g, "-").replace(/^\.+/, "-") || "-";
  }
  var services_in_environments = __webpack_require__(52813);
  var problem = __webpack_require__(5763);
  var recover_from_problem = __webpack_require__(39835);
  var delivery_inputs = __webpack_require__(18151);
  var read_gitops_state = __webpack_require__(70012);
  var read_trunk_history = __webpack_require__(29967);
  var target_repository = __webpack_require__(26998);
  var memoize = __webpack_require__(62159);
  var commit_range = __webpack_require__(83753);
  async function askRegistry(registry, places) {
   const resolve = (0, memoize.p)((repository, reference) => `${repository} ${reference}`, (repository, reference) => (0, 
   recover_from_problem.lj)(async () => ({
    digest: await registry.resolve((0, target_repository.q3)(repository), reference),
    why: ""
   }), found => ({
    digest: undefined,
    why: found.map(({message}) => message).join(" ")
   })));
   const results = await Promise.all(places.map(async place => {
    const {present, tracks} = place;
    if (present === undefined || tracks === "revision") return [];
    const {repository, tag, digest} = present;
    const [byDigest, byTag] = await Promise.all([ digest && resolve(repository, digest), tag === undefined ? undefined : resolve(repository, tag) ]);
    const lacks = byDigest === undefined || byDigest.why !== "";
    const isHere = !lacks && byDigest.digest !== undefined;
    const knowsSource = place.history.changes.some(({said}) => said?.sourceCommit !== undefined);
    const revision = isHere && digest !== undefined && !knowsSource ? await (0, recover_from_problem.lj)(async () => (await registry.labels((0, 
    target_repository.q3)(repository), digest))[commit_range.w], () => undefined) : undefined;
    return [ [ (0, environments_board.r4)(place), {
     there: lacks ? undefined : isHere,
     tagNow: byTag?.digest,
     revision: (0, git_oid.Se)(revision ?? ""),
     why: [ byDigest?.why, byTag?.why ].filter(Boolean).join(" ")
    } ] ];
   }));
   return new Map(results.flat());
  }
  var kustomization_file = __webpack_require__(9300);
  var repository_path = __webpack_require__(11462);
  var holds_file_path = __webpack_require__(31391);
  var parse = __webpack_require__(14329);
  const deepest = 8;
  async function compareConfigs(branches, places, before) {
   const read = async ({file, branch}) => {
    const on = branches.find(({label}) => label === branch);
    if (on === undefined || file === undefined || !(0, kustomization_file.yi)(file)) return undefined;
    const found = new Map;
    await collect(on.repository, on.tip, (0, repository_path.yS)(file), "", found, 0);
    return found;
   };
   const differences = new Map;
   for (const place of places) {
    const other = before(place);
    if (other === undefined) continue;
    const [mine, theirs] = await Promise.all([ read(place), read(other) ]);
    if (mine === undefined || theirs === undefined) continue;
    const names = [ ...new Set([ ...mine.keys(), ...theirs.keys() ]) ].sort();
    const files = names.filter(name => mine.get(name) !== theirs.get(name));
    if (files.length > 0) differences.set((0, environments_board.r4)(place), {
     other: (0, environments_board.uS)(other),
     files
    });
   }
   return differences;
  }
  async function collect(repository, tip, top, below, found, depth) {
   for (const {name, kind, oid} of await repository.list(tip, `${top}/${below}`) ?? []) {
    const path = below === "" ? name : `${below}/${name}`;
    if (kind === "tree" && depth < deepest) await collect(repository, tip, top, path, found, depth + 1); else if (kind !== "tree" && name !== holds_file_path.D) found.set(path, (0, 
    kustomization_file.yi)(name) ? withoutImages(await repository.content(oid), oid) : oid);
   }
  }
  function withoutImages(bytes, oid) {
   const strip = value => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).filter(([key]) => key.toLowerCase() !== "images"));
   };
   return (0, recover_from_problem.Sm)(() => JSON.stringify((0, parse.t)((0, parse.h)((new TextDecoder).decode(bytes), "kustomization")).map(strip)), () => oid);
  }
  async function readBoardFacts(inputs, world, catalogue) {
   const {services, environments, read} = selectPlaces(inputs, catalogue);
   const given = inputs.repository || (catalogue.gitops.repository ?? "");
   const remote = await (0, delivery_inputs.L_)(given, inputs, world);
   const selection = {
    branch: inputs.branch,
    services,
    environments: read
   };
   const {branches, places} = await (0, read_gitops_state.Z)(world, catalogue, remote, selection, other => (0, 
   delivery_inputs.L_)(other, inputs, world));
   const now = world.clock.now();
   const registry = inputs.registry ? await askRegistry(await openRegistry(inputs, world), places) : new Map;
   const commits = new Set;
   for (const {history} of places) for (const {said} of history.changes.slice(0, 1)) if (said?.sourceCommit) commits.add(said.sourceCommit);
   for (const {revision} of registry.values()) if (revision !== undefined) commits.add(revision);
   const [source, github] = await Promise.all([ (0, read_trunk_history.g)(world, catalogue, commits, {
    token: inputs.githubToken,
    since: now - inputs.metrics
   }), inputs.health ? readGitHub(world, branches) : {
    kind: "unknown",
    why: "Deployments and checks were not read: set `health: true`."
   } ]);
   const byKey = new Map(places.map(place => [ (0, environments_board.r4)(place), place ]));
   const before = ({service, environment, cluster}) => {
    const [first] = catalogue.environments.get(environment)?.after ?? [];
    return first === undefined ? undefined : (0, environments_board.VV)(byKey, {
     service,
     environment: first,
     cluster
    });
   };
   return {
    services,
    environments,
    places,
    source,
    github,
    registry,
    configs: inputs.compare.includes("config") ? await compareConfigs(branches, places, before) : new Map,
    tips: new Map(branches.map(({label, tip}) => [ label, tip ])),
    repository: remote.repository ?? remote.url,
    pages: new Map(branches.map(({label, repository}) => [ label, pageOf(world, repository.remote) ])),
    sourcePage: world.run.repository === "" ? "" : `${world.run.serverUrl}/${world.run.repository}`,
    now
   };
  }
  function selectPlaces(inputs, catalogue) {
   const services = inputs.service.length > 0 && !inputs.service.includes("*") ? [ ...new Set(inputs.service) ].map(name => (0, 
   services_in_environments.fD)(catalogue, name)) : (0, services_in_environments.cS)(catalogue);
   const names = new Set(inputs.environment.map(name => (0, services_in_environments.b6)(catalogue, name).name));
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
  function pageOf({run}, {repository}) {
   return repository === undefined ? "" : `${run.serverUrl}/${repository}`;
  }
  function openRegistry(inputs, world) {
   return world.registries.open({
    username: inputs.registryUsername,
    password: inputs.registryPassword,
    registry: "",
    token: inputs.githubToken
   });
  }
  async function readGitHub(world, branches) {
   return (0, recover_from_problem.lj)(async () => {
    const found = new Map;
    for (const {name, label, services, repository: at} of branches) {
     const {repository, token} = at.remote;
     if (repository === undefined) continue;
     const github = await world.openGitHub(repository, token);
     const environments = [ ...new Set(services.map(({environment}) => environment.name)) ];
     found.set(label, await github.environmentOverview(name, environments));
    }
    if (found.size > 0) return {
     kind: "read",
     branches: found
    };
    return {
     kind: "unknown",
     why: "The GitOps repository is not on GitHub."
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
    if (kind === "commit" && (commit !== undefined && contains.has(commit) || commit?.startsWith(what))) return true;
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
  function descendantsAmong(commits, commit, parents) {
   const children = new Map;
   for (const [oid, list] of parents) for (const parent of list) children.set(parent, [ ...children.get(parent) ?? [], oid ]);
   const reached = new Set([ commit ]);
   for (const oid of reached) for (const child of children.get(oid) ?? []) reached.add(child);
   return new Set([ ...commits ].filter(oid => reached.has(oid)));
  }
  const marks = {
   good: " ",
   info: "<",
   warn: "!",
   bad: "X",
   soft: "?"
  };
  function logTable({services, columns, cells}) {
   const text = cell => {
    if (cell === undefined) return "";
    const {tone, words} = stateOf(cell);
    const extra = tone === "good" ? "" : ` (${words})`;
    return `${marks[tone]} ${versionOf(cell)}${cell.holds.length > 0 ? " held" : ""}${extra}`;
   };
   const rows = services.map(service => [ service, ...columns.map(column => text((0, 
   environments_board.G0)(cells, service, column))) ]);
   const lines = [ [ "service", ...columns.map(column => `  ${(0, environments_board.uS)(column)}`) ], ...rows ];
   const widths = lines[0]?.map((_, column) => Math.max(...lines.map(line => line[column]?.length ?? 0))) ?? [];
   return lines.map(line => line.map((one, column) => one.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
  }
  var dora_report = __webpack_require__(85235);
  var promotion = __webpack_require__(64995);
  function cellJson(cell) {
   const {service, environment, version, tag, digest, behind, next, health} = cell;
   return {
    service,
    environment,
    ...clusterJson(cell),
    overlay: cell.overlay,
    repository: cell.repository ?? null,
    version: version ?? null,
    tag: tag ?? null,
    digest: digest ?? null,
    ...cell.fault === undefined ? {} : {
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
    behind: behind === undefined ? null : behindJson(behind),
    next: next === undefined ? null : {
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
   const artifact = {
    version: version ?? null,
    tag: tag ?? null,
    digest: digest ?? null,
    commit: commit ?? null
   };
   return {
    service,
    environment,
    ...clusterJson(cell),
    ...artifact,
    since: time(cell.since),
    drift: cell.drift.map(({kind}) => kind)
   };
  }
  function wholeCellJson(cell) {
   const changes = cell.changes.map(changeJson);
   const between = cell.behind !== undefined && "changes" in cell.behind ? cell.behind.changes : [];
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
    from: before === undefined ? null : (0, promotion.u2)(before),
    to: deployed === undefined ? null : (0, promotion.u2)(deployed),
    reason: commit.trailers?.reason || null
   };
  }
  function driftJson(drift) {
   const {kind, level, service, environment, message} = drift;
   return {
    kind,
    level,
    service,
    environment,
    ...clusterJson(drift),
    message
   };
  }
  function metricsJson({metrics, window}) {
   return {
    window: {
     since: new Date(window.since).toISOString(),
     until: new Date(window.until).toISOString()
    },
    environments: Object.fromEntries([ ...metrics ].map(([name, one]) => [ name, (0, 
    dora_report.Vp)(one) ]))
   };
  }
  function matrixJson(cells) {
   const readable = cells.filter(({fault}) => fault === undefined);
   return {
    include: readable.map(cell => ({
     service: cell.service,
     environment: cell.environment,
     ...clusterJson(cell),
     repository: cell.repository ?? "",
     tag: cell.tag ?? "",
     digest: cell.digest ?? ""
    }))
   };
  }
  function foundJson({found}) {
   return (found?.cells ?? []).map(cell => ({
    service: cell.service,
    environment: cell.environment,
    ...clusterJson(cell),
    version: versionOf(cell),
    tag: cell.tag ?? null,
    digest: cell.digest ?? null,
    since: time(cell.since),
    commit: cell.commit ?? null
   }));
  }
  function clusterJson({cluster}) {
   return cluster === "" ? {} : {
    cluster
   };
  }
  function time(ms) {
   return ms === undefined ? null : new Date(ms).toISOString();
  }
  var page = __webpack_require__(14450);
  var deployment_changes = __webpack_require__(35495);
  var promotion_holds = __webpack_require__(76876);
  function cellDetails(board, cell) {
   const {tone, words} = stateOf(cell);
   const {fault, digest, since, by, action, reason, run, source, health} = cell;
   const id = placeId(cell);
   const facts = (0, html_elements.ox)([ [ "Digest", digest && (0, html.q)`<code>${digest}</code>` ], [ "Image", cell.repository && (0, 
   html.q)`<code>${cell.repository}</code>` ], [ "Since", since === undefined ? fault === undefined && "before the history that was read" : (0, 
   html_elements.Sm)(since) ], [ "By", by && (0, html.q)`${by}${action && (0, html.q)`, ${action}`}${reason && (0, 
   html.q)`: ${reason}`}` ], [ "Commit", cell.commit && commitLink(cell.page, cell.commit) ], [ "Run", run && (0, 
   html_elements.Y3)("workflow run", run) ], [ "Built from", source.commit && (0, html.q)`${commitLink(board.sourcePage, source.commit)}${source.time && (0, 
   html.q)`, ${(0, html_elements.Sm)(source.time)}`}` ], [ "Distance", fault === undefined && distance(cell) ], [ "Health", (0, 
   html.q)`${health.state}${health.at !== undefined && (0, html.q)`, ${(0, html_elements.Sm)(health.at)}`}: ${health.why}` ] ]);
   return (0, html.q)`<article class="card" id="${id}"><h3>${(0, environments_board.Xp)(cell)}: ${versionOf(cell)}</h3>
<p>${(0, html_elements.aJ)(tone, words)}${fault && (0, html.q)` ${fault}`}</p>
${fault === undefined && facts}${driftOf(cell)}${holdsOf(cell)}${commitsOf(board, cell)}${nextOf(cell)}${pullRequestsOf(cell)}${changesOf(board, cell)}</article>
`;
  }
  function distance(cell) {
   const {behind} = cell;
   return behind !== undefined && "why" in behind ? `${behindWords(cell)}: ${behind.why}` : behindWords(cell);
  }
  function driftOf({drift}) {
   if (drift.length === 0) return undefined;
   const tone = {
    info: "info",
    warning: "warn",
    error: "bad"
   };
   return (0, html.q)`<h4>Drift</h4><ul>${drift.map(one => (0, html.q)`<li>${(0, html_elements.aJ)(tone[one.level], one.kind)} ${one.message}</li>`)}</ul>`;
  }
  function holdsOf({holds, holdFaults}) {
   if (holds.length + holdFaults.length === 0) return undefined;
   return (0, html.q)`<h4>Held</h4><ul>${holds.map(hold => (0, html.q)`<li>⏸ ${(0, 
   promotion_holds.TZ)(hold)}${hold.by && (0, html.q)`, by ${hold.by}`}${hold.until !== undefined && (0, 
   html.q)`, until ${(0, html_elements.Sm)(hold.until)}`} (<code>${hold.file}</code>)</li>`)}${holdFaults.map(fault => (0, 
   html.q)`<li>⏸ ${fault} Until it can be read, it holds everything.</li>`)}</ul>`;
  }
  const manyCells = 100;
  function commitsOf({sourcePage, cells}, {behind}) {
   if (behind === undefined || !("changes" in behind) || behind.changes.length === 0) return undefined;
   const isMany = cells.length > manyCells;
   const shown = behind.changes.slice(0, isMany ? 3 : 20);
   const rest = behind.commits - shown.length;
   const more = rest > 0 && (0, html.q)`<li>and ${rest} more</li>`;
   const title = behind.state === "behind" ? `Not here yet, from ${behind.of}` : `Not in ${behind.of} yet`;
   return (0, html.q)`<details><summary>${title}: ${behind.commits}</summary><ul class="small">${shown.map(({oid, subject, author}) => (0, 
   html.q)`<li>${commitLink(isMany ? "" : sourcePage, oid)} ${subject} (${author})</li>`)}${more}</ul></details>`;
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
   if (next === undefined || !isBehind(cell)) return undefined;
   const name = next.tag ?? (next.digest === undefined ? "" : (0, image_digest.VK)(next.digest));
   return (0, html.q)`<h4>Next: ${name} from ${next.from}</h4><ul class="small">${next.gates.map(({gate, state, why, remedy, greenAt}) => (0, 
   html.q)`<li>${(0, html_elements.aJ)(gateTones[state], `${gate}: ${state}`)} ${why}${greenAt === undefined ? (0, 
   html.q)` ${remedy}` : (0, html.q)` Opens ${(0, html_elements.Sm)(greenAt)}.`}</li>`)}</ul>`;
  }
  function pullRequestsOf({pullRequests}) {
   if (pullRequests.length === 0) return undefined;
   return (0, html.q)`<h4>Open pull requests</h4><ul>${pullRequests.map(({number, url, title}) => (0, 
   html.q)`<li>${(0, html_elements.Y3)(`#${number}`, url)} ${title}</li>`)}</ul>`;
  }
  const plainTag = /^\w[\w.+/-]*$/;
  function changesOf({cells}, cell) {
   if (cell.changes.length === 0) return undefined;
   const tags = cell.changes.flatMap(({deployed}) => deployed?.tag ?? []);
   const nameOf = ({tag = "", digest}) => plainTag.test(tag) && tags.indexOf(tag) === tags.lastIndexOf(tag) ? tag : digest;
   const present = (0, deployment_changes.c)(cell);
   return (0, html.q)`<details><summary>Last changes</summary><ol class="small">${cell.changes.map(({commit, deployed, kind}) => {
    const to = (0, deployment_changes.c)(deployed);
    const name = deployed?.tag ?? (to === "" ? "nothing" : to.slice(0, 19));
    const goal = deployed === undefined || to === present ? undefined : nameOf(deployed);
    const back = goal !== undefined && (0, html.q)`<br><code>${rollbackCommand(cell, goal)}</code>`;
    return (0, html.q)`<li>${(0, html_elements.Sm)(commit.time)} <strong>${name}</strong>, ${kind}, ${commit.trailers?.requestedBy || commit.author}, ${commitLink(cells.length > manyCells ? "" : cell.page, commit.oid)}${back}</li>`;
   })}</ol></details>`;
  }
  function commitLink(page, oid) {
   return (0, html_elements.Y3)((0, html.q)`<code>${oid.slice(0, 7)}</code>`, page === "" ? "" : `${page}/commit/${oid}`);
  }
  const pageScript = `\n"use strict";\n(() => {\n  const input = document.getElementById("search");\n  const status = document.getElementById("search-status");\n  const tools = document.getElementById("tools");\n  if (!input || !status || !tools) return;\n  tools.hidden = false;\n  const rows = [...document.querySelectorAll("tr[data-search]")];\n  const boxes = [...document.querySelectorAll("details.service")];\n  // Of digests and commits the first twelve digits are kept.\n  const shorten = (word) => word.replace(/^sha\\d+:/, "").replace(/^([0-9a-f]{12})[0-9a-f]+$/, "$1");\n  const filter = () => {\n    const words = input.value.trim().toLowerCase().split(/\\s+/).filter(Boolean).map(shorten);\n    let left = 0;\n    for (const [index, row] of rows.entries()) {\n      const matches = words.every((word) => row.dataset.search.includes(word));\n      row.hidden = !matches;\n      if (boxes[index]) boxes[index].hidden = !matches;\n      if (matches) left += 1;\n    }\n    const all = rows.length;\n    status.textContent = words.length === 0 ? "" : left + " of " + all + (all === 1 ? " service matches" : " services match");\n  };\n  input.addEventListener("input", filter);\n  input.addEventListener("keydown", (event) => {\n    if (event.key !== "Escape") return;\n    input.value = "";\n    filter();\n  });\n  document.addEventListener("keydown", (event) => {\n    const busy = event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName);\n    if (event.key !== "/" || busy) return;\n    event.preventDefault();\n    input.focus();\n  });\n  const open = () => {\n    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));\n    const box = target && target.closest("details");\n    if (box) { box.open = true; target.scrollIntoView(); }\n  };\n  addEventListener("hashchange", open);\n  addEventListener("beforeprint", () => { for (const box of document.querySelectorAll("details")) box.open = true; });\n  open();\n})();\n`;
  function renderBoardPage(board) {
   const {cells, services, environments, tips, now, repository, pages} = board;
   const read = [ ...tips ].map(([branch, commit]) => {
    const page = pages.get(branch) ?? "";
    const link = (0, html_elements.Y3)((0, html.q)`<code>${commit.slice(0, 7)}</code>`, page === "" ? "" : `${page}/commit/${commit}`);
    return (0, html.q)` ${branch} at ${link}`;
   });
   return (0, page.C)({
    title: "What runs where",
    lead: (0, html.q)`${repository},${read}, read ${(0, html_elements.Sm)(now)}. ${headline(board)}`,
    body: [ (0, html.q)`<nav aria-label="On this page"><a href="#table">Table</a> · <a href="#attention">Needs attention</a> · <a href="#services">Services</a> · <a href="#metrics">Delivery metrics</a> · <a href="#index">Index</a></nav>`, pathSection(board), searchSection(), tableSection(board), attentionSection(board), (0, 
    html.q)`<section aria-labelledby="services"><h2 id="services">Services</h2>
${services.map(service => serviceSection(board, cells.filter(cell => cell.service === service)))}</section>`, metricsSection(board), indexSection(board) ],
    foot: (0, html.q)`Made by Trunkline from Git alone, ${services.length} services in ${environments.length} environments. This file loads nothing and sends nothing.`,
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
    const current = here.length - attention - behind;
    return (0, html.q)`<li><strong>${name}</strong>${current > 0 && (0, html.q)`<br>${(0, 
    html_elements.aJ)("good", `${current} current`)}`}${behind > 0 && (0, html.q)`<br>${(0, 
    html_elements.aJ)("info", `${behind} behind`)}`}${attention > 0 && (0, html.q)`<br>${(0, 
    html_elements.aJ)("warn", `${attention} to look at`)}`}</li>`;
   });
   return (0, html.q)`<section aria-labelledby="path"><h2 id="path">Promotion path</h2><ol class="path">${steps}</ol></section>`;
  }
  function searchSection() {
   return (0, html.q)`<search class="tools" id="tools" hidden><label for="search">Find a service, version, digest or commit</label>
<input type="search" id="search" autocomplete="off" spellcheck="false" aria-describedby="search-status"> <kbd>/</kbd>
<span id="search-status" role="status"></span></search>
<noscript><p>Search with your browser (Ctrl+F): every version, digest and commit is in this page, and in the <a href="#index">index</a>.</p></noscript>`;
  }
  function tableSection({cells, services, columns}) {
   const rows = services.map(service => {
    const here = cells.filter(cell => cell.service === service);
    return {
     search: here.map(searchText).join(" "),
     cells: [ (0, html.q)`<a href="#${(0, html_elements.Gp)("service", service)}">${service}</a>`, ...columns.map(column => tableCell((0, 
     environments_board.G0)(here, service, column))) ]
    };
   });
   const caption = "Each service in each environment: version, state, since when.";
   return (0, html.q)`<section aria-labelledby="table"><h2 id="table">Services and environments</h2>${(0, 
   html_elements.c_)({
    caption,
    head: [ "Service", ...columns.map(environments_board.uS) ],
    rows
   })}</section>`;
  }
  function tableCell(cell) {
   if (cell === undefined) return (0, html.q)`<span class="soft">not deployed here</span>`;
   const {tone, words} = stateOf(cell);
   const since = cell.since === undefined ? undefined : (0, html.q)`<br><span class="small soft">since ${(0, 
   html_elements.Sm)(cell.since)}</span>`;
   const held = cell.holds.length > 0 && (0, html.q)` <span class="small">⏸ held</span>`;
   const href = placeId(cell);
   return (0, html.q)`<a class="version" href="#${href}">${versionOf(cell)}</a>${held}<br>${(0, 
   html_elements.aJ)(tone, words)}${since}`;
  }
  function attentionSection({drift, cells}) {
   const faults = cells.filter(({fault}) => fault !== undefined);
   const grave = drift.filter(({level}) => level !== "info");
   const notes = drift.filter(({level}) => level === "info");
   const nothing = faults.length + grave.length === 0 && (0, html.q)`<p>Nothing.</p>`;
   return (0, html.q)`<section aria-labelledby="attention"><h2 id="attention">Needs attention</h2>${nothing}
<ul>${faults.map(cell => (0, html.q)`<li>${placeLink(cell)}: ${(0, html_elements.aJ)("soft", "unknown")} ${cell.fault}</li>`)}${grave.map(driftItem)}</ul>
${notes.length > 0 && (0, html.q)`<details><summary>${notes.length} more in the normal flow</summary><ul>${notes.map(driftItem)}</ul></details>`}</section>`;
  }
  function driftItem(drift) {
   const tone = {
    info: "info",
    warning: "warn",
    error: "bad"
   };
   return (0, html.q)`<li>${placeLink(drift)}: ${(0, html_elements.aJ)(tone[drift.level], drift.kind)} ${drift.message}</li>`;
  }
  function placeLink(place) {
   return (0, html.q)`<a href="#${placeId(place)}">${(0, environments_board.Xp)(place)}</a>`;
  }
  function serviceSection(board, cells) {
   const [first] = cells;
   if (first === undefined) return (0, html.q)``;
   const words = cells.map(cell => `${(0, environments_board.uS)(cell)} ${versionOf(cell)}`).join(" · ");
   return (0, html.q)`<details class="service"><summary id="${(0, html_elements.Gp)("service", first.service)}"><strong>${first.service}</strong> <span class="soft">${words}</span></summary>
<div class="cards">${cells.map(cell => cellDetails(board, cell))}</div></details>
`;
  }
  function searchText(cell) {
   const {service, environment, cluster, version, tag, digest, commit, source} = cell;
   const changes = cell.changes.flatMap(one => [ one.commit.oid, one.deployed?.tag, one.deployed?.digest ]);
   const parts = [ service, environment, cluster, version, tag, digest, commit, source.commit, ...changes ];
   const words = parts.flatMap(part => part === undefined ? [] : part.replace(/^sha\d+:/, ""));
   return [ ...new Set(words.map(word => word.replace(/^([0-9a-f]{12})[0-9a-f]{28,}$/, "$1"))) ].join(" ").toLowerCase();
  }
  function metricsSection({metrics, window}) {
   const rows = [ ...metrics ].map(([name, one]) => ({
    cells: (0, dora_report.zS)(name, one)
   }));
   return (0, html.q)`<section aria-labelledby="metrics"><h2 id="metrics">Delivery metrics</h2>
<p class="soft">From ${(0, html_elements.Sm)(window.since)} to ${(0, html_elements.Sm)(window.until)}, from the GitOps history. Forward changes are deployments; times are medians; below five deployments there are no rates (–).</p>
${(0, html_elements.c_)({
    caption: "The five metrics of DORA by environment.",
    head: dora_report.$M,
    rows
   })}</section>`;
  }
  function indexSection({cells}) {
   const places = new Map;
   const add = (key, cell) => {
    if (key !== undefined) places.set(key, [ ...places.get(key) ?? [], cell ]);
   };
   for (const cell of cells) {
    add(cell.version, cell);
    if (cell.tag !== cell.version) add(cell.tag, cell);
    add(cell.digest, cell);
    add(cell.source.commit, cell);
    add(cell.commit, cell);
   }
   const items = [ ...places ].sort(([one], [other]) => one < other ? -1 : 1);
   return (0, html.q)`<section aria-labelledby="index"><h2 id="index">Index</h2>
<p class="soft">What runs now, by version, digest and commit. The address of this page with <code>#</code> and the text as its end leads here.</p>
<details open><summary>${items.length} entries</summary><ul class="index small">${items.map(([key, list]) => (0, 
   html.q)`<li id="${indexName(key)}"><code>${key.startsWith("sha256:") ? shortText(key) : key}</code> ${list.map((cell, index) => (0, 
   html.q)`${index > 0 && ", "}${placeLink(cell)}`)}</li>`)}</ul></details></section>`;
  }
  function shortText(key) {
   const shown = (0, image_digest.VK)(key);
   return (0, html.q)`${shown}<span class="hidden">${key.slice(shown.length)}</span>`;
  }
  function indexName(key) {
   return /^[\w.:@/+-]+$/.test(key) ? key : (0, html_elements.Gp)("index", key);
  }
  var commit_message = __webpack_require__(97329);
  var deployment_events = __webpack_require__(97209);
  var dora = __webpack_require__(35868);
  var trunk_history = __webpack_require__(65537);
  var version = __webpack_require__(4179);
  var drift = __webpack_require__(58518);
  var environments_health = __webpack_require__(75499);
  var promotion_gates = __webpack_require__(47140);
  var judge_commit_checks = __webpack_require__(47781);
  var open_proposal = __webpack_require__(68335);
  function judgeNext({to, place, before, github, builtFrom, pending, now}) {
   const [from] = before;
   const artifact = from?.present;
   if (from === undefined || artifact === undefined) return undefined;
   const coming = (0, deployment_changes.c)(artifact);
   if (coming === "" || coming === (0, deployment_changes.c)(place.present)) return undefined;
   const presences = before.map(one => presenceOf(one, coming));
   const identity = artifact.digest ?? (0, git_oid.Se)(artifact.tag ?? "");
   const source = builtFrom(coming);
   const gates = [ ...presences.map(promotion_gates.MU), ...to.soakMs === 0 ? [] : presences.map(one => (0, 
   promotion_gates.cE)(one, to.soakMs, now)), ...to.checks.length === 0 ? [] : presences.map((one, index) => checksOf(to, one, statusesOn(github, before[index]?.branch, one))), ...to.freeze.length === 0 ? [] : [ (0, 
   promotion_gates.zg)(to, now) ], ...github.kind === "read" ? pending.map(({environment, open}) => (0, 
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
   if (checks.every(({name}) => found.some(one => one.name === name))) return (0, judge_commit_checks.LZ)(environment, checks, intervals[0]?.commit, found);
   const names = checks.map(({name}) => name).join(", ");
   return (0, promotion_gates.L5)("checks", `${names}: unknown here; promote checks them.`, "");
  }
  function statusesOn(github, branch, {intervals: [newest]}) {
   if (github.kind !== "read" || branch === undefined) return [];
   const found = github.branches.get(branch)?.commits.find(({oid}) => oid === newest?.commit);
   return (found?.statuses ?? []).map(({context, state, creator}) => ({
    name: context,
    state,
    creator,
    app: ""
   }));
  }
  const shownChanges = 5;
  function planBoard(facts, options) {
   const {services, environments, places, now} = facts;
   const context = boardContext(facts);
   const columns = environments.flatMap(({name, clusters}) => (clusters.length === 0 ? [ "" ] : clusters).map(cluster => ({
    environment: name,
    cluster
   })));
   const byKey = new Map(places.map(place => [ (0, environments_board.r4)(place), place ]));
   const cells = services.flatMap(({name: service}) => columns.flatMap(column => {
    const place = byKey.get((0, environments_board.r4)({
     service,
     ...column
    }));
    return place === undefined ? [] : [ cellOf(place, context) ];
   }));
   const window = {
    since: now - options.metricsMs,
    until: now
   };
   const line = facts.source.kind === "read" ? facts.source.line : undefined;
   const metrics = environments.map(({name}) => {
    const here = places.filter(({environment}) => environment === name);
    return [ name, (0, dora.Bt)((0, deployment_events.$)(here, context.builtFrom, line), window) ];
   });
   const {repository, pages, sourcePage, tips} = facts;
   return {
    services: services.map(({name}) => name),
    environments: environments.map(({name}) => name),
    columns,
    cells,
    drift: cells.flatMap(({drift}) => drift),
    metrics: new Map(metrics),
    window,
    found: options.find === "" ? undefined : findOnBoard(cells, options.find, options.containing),
    ...{
     repository,
     pages,
     sourcePage,
     tips,
     now
    }
   };
  }
  function boardContext(facts) {
   const byKey = new Map(facts.places.map(place => [ (0, environments_board.r4)(place), place ]));
   const labelled = new Map;
   const byEntry = new Map;
   for (const place of facts.places) {
    if (place.file !== undefined) {
     const entry = entryOf(place);
     byEntry.set(entry, [ ...byEntry.get(entry) ?? [], place ]);
    }
    const revision = facts.registry.get((0, environments_board.r4)(place))?.revision;
    if (revision !== undefined) labelled.set((0, deployment_changes.c)(place.present), {
     commit: revision,
     time: undefined
    });
   }
   return {
    facts,
    builtFrom: (0, deployment_events.b)(facts.places, labelled),
    at: (environment, {service, cluster}) => (0, environments_board.VV)(byKey, {
     service,
     environment,
     cluster
    }),
    sharing: place => (byEntry.get(entryOf(place)) ?? []).filter(one => one !== place)
   };
  }
  function entryOf({branch, file, entry}) {
   return [ branch, file, entry ].join("\n");
  }
  function cellOf(place, context) {
   const {facts} = context;
   const {service, environment, cluster, overlay, present, fault, history} = place;
   const to = facts.environments.find(({name}) => name === environment);
   const before = (to?.after ?? []).flatMap(name => context.at(name, place) ?? []);
   const set = present === undefined ? undefined : history.changes[0];
   const digest = present?.digest;
   const running = {
    commit: set?.commit.oid,
    since: set?.commit.time,
    digest
   };
   const health = (0, environments_health.u)(facts.github, place, running);
   const pullRequests = pullRequestsFor(facts, place);
   const next = to && judgeNext({
    to,
    place,
    before,
    github: facts.github,
    builtFrom: identity => context.builtFrom.get(identity)?.commit,
    now: facts.now,
    pending: before.map(one => ({
     environment: one.environment,
     open: pullRequestsFor(facts, one)
    }))
   });
   const trailers = set?.commit.trailers;
   const source = context.builtFrom.get((0, deployment_changes.c)(present));
   const line = facts.source.kind === "read" ? facts.source.line : undefined;
   const at = source && line?.positions.get(source.commit);
   const behind = present && distanceOf(place, before, context);
   return {
    ...{
     service,
     environment,
     cluster,
     overlay,
     fault,
     digest
    },
    page: facts.pages.get(place.branch) ?? "",
    repository: present?.repository || undefined,
    tag: present?.tag,
    version: versionIn(present?.tag),
    commit: running.commit,
    since: running.since,
    by: set && (trailers?.requestedBy || set.commit.author),
    action: set && (trailers?.action ?? set.commit.writer.name),
    reason: trailers?.reason || undefined,
    run: (0, commit_message.zZ)(trailers?.run ?? "")?.url,
    source: {
     commit: source?.commit,
     time: source?.time ?? (at === undefined ? undefined : line?.commits[at]?.time)
    },
    behind,
    next: behind?.state === "ahead" ? undefined : next,
    pullRequests,
    holds: holdsOn(place, [ {
     identity: digest ?? (0, git_oid.Se)(present?.tag ?? ""),
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
   const of = from === undefined ? "trunk" : (0, environments_board.uS)(from);
   const own = (0, deployment_changes.c)(place.present);
   if (from !== undefined && own !== "" && own === (0, deployment_changes.c)(from.present)) return {
    of,
    state: "same"
   };
   const unknown = why => ({
    of,
    state: "unknown",
    why
   });
   if (from !== undefined && from.present === undefined) return unknown(`${of} has nothing to compare with.`);
   const [mine, theirs] = [ builtFrom.get(own), from && builtFrom.get((0, deployment_changes.c)(from.present)) ];
   if (mine === undefined) return unknown("The commit that it was built from is unknown.");
   if (from !== undefined && theirs === undefined) return unknown(`The source commit is unknown for the artifact of ${of}.`);
   if (facts.source.kind === "unknown") return unknown(facts.source.why);
   return {
    of,
    ...(0, trunk_history.Vd)(facts.source.line, place.service, mine.commit, theirs?.commit)
   };
  }
  function pullRequestsFor({github}, place) {
   if (github.kind !== "read") return [];
   const {service, environment, overlay, branch} = place;
   const paths = overlay === "" ? [] : [ `${overlay}/`, `${overlay}\n` ];
   return (github.branches.get(branch)?.pullRequests ?? []).filter(one => one.branch.startsWith("trunkline/") && !one.branch.startsWith("trunkline/merge-back/") && (one.branch.endsWith(`/${service}/${environment}`) || paths.some(path => one.body.includes(path))));
  }
  function versionIn(tag) {
   const bare = tag?.replace(/^(.*\/)?v?/, "") ?? "";
   return (0, version.ot)(bare) === undefined ? tag : bare;
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
   const head = [ "Service", ...board.columns.map(column => (0, markdown.X1)((0, environments_board.uS)(column))) ];
   const parts = [ `### ${icon} environments: ${(0, markdown.X1)(headline(board))}\n` ];
   if (found !== undefined) parts.push(foundText(board, outcome));
   parts.push((0, markdown.DV)(pathPicture(board), "mermaid"));
   if (differs.length > 0) parts.push((0, markdown.tp)(head, rowsOf(differs)));
   if (same.length > 0) parts.push((0, markdown.zH)(`${same.length} ${same.length === 1 ? "service is" : "services are"} the same everywhere`, (0, 
   markdown.tp)(head, rowsOf(same))));
   const faults = cells.filter(({fault}) => fault !== undefined);
   if (faults.length > 0) parts.push(`**Unknown:**\n\n${faults.map(one => `- ${place(one)}: ${(0, 
   markdown.X1)(one.fault ?? "")}\n`).join("")}`);
   const listed = drift.filter(({level}) => level !== "info");
   if (listed.length > 0) parts.push(driftTable(listed));
   const notes = drift.filter(({level}) => level === "info");
   if (notes.length > 0) parts.push((0, markdown.zH)(`${notes.length} in the normal flow`, driftTable(notes)));
   parts.push((0, markdown.zH)("Delivery metrics", metricsTable(board)), readFrom(board));
   return parts.join("\n");
  }
  function row({cells, columns}, service) {
   return [ (0, markdown.aY)(service), ...columns.map(column => cellText((0, environments_board.G0)(cells, service, column))) ];
  }
  const shapes = {
   good: "🟢",
   info: "🔷",
   warn: "⚠️",
   bad: "🟥",
   soft: "❔"
  };
  function cellText(cell) {
   if (cell === undefined) return "";
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
   markdown.aY)(one.kind)}`, (0, markdown.FV)(one.message) ]));
  }
  function place(one) {
   return `${(0, markdown.aY)(one.service)} in ${(0, markdown.X1)((0, environments_board.uS)(one))}`;
  }
  function foundText({found}, outcome) {
   if (found === undefined || outcome === "not-found") return `${(0, markdown.aY)(found?.what ?? "")} is nowhere.\n`;
   const rows = found.cells.map(cell => [ place(cell), (0, markdown.aY)(versionOf(cell)), cell.since === undefined ? "unknown" : (0, 
   verdict.fU)(cell.since), cell.commit === undefined ? "" : (0, markdown.nf)((0, markdown.aY)((0, 
   git_oid.h0)(cell.commit)), cell.page === "" ? "" : `${cell.page}/commit/${cell.commit}`) ]);
   return `${(0, markdown.aY)(found.what)} is here:\n\n${(0, markdown.tp)([ "Where", "Version", "Since", "Commit" ], rows)}`;
  }
  function metricsTable({metrics, window}) {
   const rows = [ ...metrics ].map(([name, one]) => (0, dora_report.zS)(name, one).map(markdown.X1));
   const note = `From ${(0, verdict.fU)(window.since)}. Medians; below five deployments there are no rates.\n`;
   return `${(0, markdown.tp)(dora_report.$M, rows)}\n${note}`;
  }
  function readFrom({tips, repository, pages, now}) {
   const read = [ ...tips ].map(([branch, commit]) => {
    const page = pages.get(branch) ?? "";
    const shown = (0, markdown.nf)((0, markdown.aY)((0, git_oid.h0)(commit)), page === "" ? "" : `${page}/commit/${commit}`);
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
     cells: context.cells
    },
    notices: noticesOf(board, context.failOn),
    failures: failing.map(one => (0, problem.CC)("DRIFT_FOUND", {
     kind: one.kind,
     service: one.service,
     environment: (0, environments_board.uS)(one),
     what: one.message
    }))
   };
  }
  function outcomeOf({found, drift}) {
   if (found !== undefined) return found.cells.length > 0 ? "found" : "not-found";
   return drift.length > 0 ? "drift" : "ok";
  }
  function reasonOf(board, outcome) {
   const {found, cells} = board;
   if (found !== undefined && outcome === "not-found") return `${found.what} is in none of the environments.`;
   if (found !== undefined) {
    const places = found.cells.slice(0, 5).map(cell => `${(0, environments_board.Xp)(cell)} (${versionOf(cell)})`);
    const more = found.cells.length > 5 ? ` and ${found.cells.length - 5} more` : "";
    return `${found.what} is in ${places.join(", ")}${more}.`;
   }
   const worst = cells.find(needsAttention) ?? cells.find(isBehind);
   if (worst === undefined) return headline(board);
   const why = worst.fault ?? worst.drift[0]?.message ?? behindWords(worst);
   return `${headline(board)} ${(0, environments_board.Xp)(worst)} (${versionOf(worst)}): ${why}`;
  }
  function noticesOf({drift, cells}, failOn) {
   const faults = cells.flatMap(cell => cell.fault === undefined ? [] : [ {
    where: (0, environments_board.Xp)(cell),
    title: "Unknown",
    message: cell.fault
   } ]);
   const grave = drift.filter(({level, kind}) => level !== "info" && !failOn.includes(kind)).map(one => ({
    where: (0, environments_board.Xp)(one),
    title: `Drift: ${one.kind}`,
    message: one.message
   }));
   return [ ...faults, ...grave ].slice(0, mostNotices).map(({where, title, message}) => ({
    level: "warning",
    title,
    message: `${where}: ${message}`
   }));
  }
  async function runEnvironments(inputs, world) {
   const remedy = "Services and environments are looked up in it.";
   const catalogue = await (0, load_catalogue.S1)(world.files, inputs.config, remedy);
   const facts = await readBoardFacts(inputs, world, catalogue);
   const containing = await findContaining(facts, inputs.find);
   const board = planBoard(facts, {
    find: inputs.find,
    containing,
    metricsMs: inputs.metrics
   });
   for (const line of logTable(board)) world.log.info(line);
   const cells = board.cells.map(wholeCellJson);
   const written = await writeBoard(inputs, world, board, cells);
   return reportBoard(board, {
    ...written,
    cells,
    summary: inputs.format.includes("summary"),
    failOn: inputs.failOn
   });
  }
  async function findContaining({source, places}, what) {
   if (kindOfSearch(what) !== "commit" || source.kind === "unknown") return new Set;
   const {line, repository, head} = source;
   const oid = commitNamed(line, what) ?? (0, git_oid.Se)(what);
   if (oid === undefined || !await repository.has(oid)) return new Set;
   const built = places.flatMap(({history}) => history.changes.flatMap(({said}) => said?.sourceCommit ?? []));
   return descendantsAmong(new Set(built), oid, await repository.parents(head, [ oid ]));
  }
  async function writeBoard({format, directory}, {files}, board, cells) {
   const content = new Map;
   if (format.includes("html")) content.set("index.html", renderBoardPage(board));
   if (format.includes("json")) content.set("environments.json", `${JSON.stringify({
    cells
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
 68335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => judgePending
  });
  var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47140);
  function judgePending(environment, open) {
   if (open.length === 0) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wL)("pending", `No pull request is open for ${environment}.`);
   const list = open.map(({number, url}) => `#${number} (${url})`).join(", ");
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wv)("pending", `A pull request for ${environment} is not merged yet: ${list}.`, "Merge it or close it first.");
  }
 })
};
