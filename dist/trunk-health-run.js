export const id = 6759;

export const ids = [ 6759 ];

export const modules = {
 96105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runHealth: () => runHealth
  });
  var recover_from_problem = __webpack_require__(39835);
  var load_catalogue = __webpack_require__(4817);
  var services_in_environments = __webpack_require__(52813);
  var health_limits = __webpack_require__(33479);
  var glob = __webpack_require__(37442);
  var problem = __webpack_require__(5763);
  var delivery_inputs = __webpack_require__(18151);
  var open_workspace = __webpack_require__(56537);
  var read_gitops_state = __webpack_require__(70012);
  var read_trunk_history = __webpack_require__(29967);
  var dora = __webpack_require__(35868);
  var ownership = __webpack_require__(8651);
  const bad = new Set([ "failure", "timed_out", "startup_failure" ]);
  const fewestValues = 5;
  function measureTrunk(runs, until, workflows) {
   const counted = runs.filter(({workflow}) => workflows.length === 0 || (0, ownership.NC)(workflows, workflow)).filter(({conclusion}) => conclusion === "success" || bad.has(conclusion)).sort((one, other) => one.completed - other.completed);
   const passed = new Map;
   for (const run of counted) if (run.conclusion === "success") passed.set(keyOf(run), run.completed);
   const isFlake = run => run.completed <= (passed.get(keyOf(run)) ?? 0);
   const flaky = new Set(counted.filter(run => bad.has(run.conclusion) ? isFlake(run) : run.attempt > 1).map(keyOf));
   const red = redTimes(counted.filter(run => !(bad.has(run.conclusion) && isFlake(run))), until);
   const spells = union(red);
   const durations = durationsByCommit(counted);
   const seconds = durations.map(one => one.seconds);
   const n = counted.length;
   const none = n === 0 ? "No workflow that a push to trunk started has ended." : undefined;
   const few = seconds.length < fewestValues ? `There are only ${seconds.length} commits with CI; ${fewestValues} are needed.` : undefined;
   const last = spells.at(-1);
   return {
    redTime: none ? null : sum(spells),
    longestRed: none ? null : Math.max(0, ...spells.map(secondsOf)),
    redSince: last?.until === until ? last.since : undefined,
    red,
    flakes: none ? null : flaky.size,
    ci: {
     p50: few ? null : (0, dora.JZ)(seconds),
     p95: few ? null : (0, dora.Ym)(seconds, 95)
    },
    durations,
    n,
    why: {
     ...none && {
      redTime: none,
      longestRed: none,
      flakes: none
     },
     ...few && {
      p50: few,
      p95: few
     }
    }
   };
  }
  function keyOf({workflow, commit}) {
   return `${workflow}\n${commit}`;
  }
  function redTimes(runs, until) {
   const open = new Map;
   const closed = [];
   for (const {workflow, conclusion, completed, url} of runs) {
    const red = open.get(workflow);
    if (bad.has(conclusion)) {
     if (red === undefined) open.set(workflow, {
      workflow,
      since: completed,
      until,
      url
     });
    } else if (red !== undefined) {
     closed.push({
      ...red,
      until: completed
     });
     open.delete(workflow);
    }
   }
   return [ ...closed, ...open.values() ].sort((one, other) => one.since - other.since);
  }
  function union(spans) {
   const joined = [];
   for (const {since, until} of spans) {
    const last = joined.at(-1);
    if (last === undefined || since > last.until) joined.push({
     since,
     until
    }); else joined[joined.length - 1] = {
     since: last.since,
     until: Math.max(last.until, until)
    };
   }
   return joined;
  }
  function redWithin(red, periods) {
   const spells = union(red);
   return periods.map(period => sum(spells.map(({since, until}) => ({
    since: Math.max(since, period.since),
    until: Math.min(until, period.until)
   })).filter(({since, until}) => until > since)));
  }
  function durationsByCommit(runs) {
   const commits = new Map;
   for (const {commit, attempt, created, completed} of runs) {
    if (attempt > 1) continue;
    const found = commits.get(commit) ?? {
     time: 0,
     seconds: 0
    };
    const seconds = Math.max(found.seconds, (completed - created) / 1e3);
    commits.set(commit, {
     time: Math.max(found.time, completed),
     seconds
    });
   }
   return [ ...commits.values() ];
  }
  function secondsOf({since, until}) {
   return (until - since) / 1e3;
  }
  function sum(spans) {
   return spans.reduce((total, span) => total + secondsOf(span), 0);
  }
  const ours = "trunkline/";
  function isPromotion({branch}) {
   return /^trunkline\/(promote|set-image|rollback)\//.test(branch);
  }
  function measurePullRequests(all, now, ageLimit) {
   const people = ({bot, branch}) => !bot && !branch.startsWith(ours);
   const merged = all.merged.filter(people);
   const open = all.open.filter(people);
   const both = [ ...merged, ...open ];
   const ageOf = one => Math.floor(((one.merged ?? now) - one.began) / 1e3);
   const waits = merged.map(one => Math.max(0, (one.merged ?? now) - one.ready) / 1e3);
   const few = (count, what) => count < fewestValues ? `There are only ${count} ${what}; ${fewestValues} are needed.` : undefined;
   const [lackBoth, lackMerged] = [ few(both.length, "pull requests"), few(merged.length, "merged pull requests") ];
   const sizes = both.map(({lines}) => lines);
   return {
    age: lackBoth ? null : (0, dora.JZ)(both.map(ageOf)),
    size: lackBoth ? null : (0, dora.JZ)(sizes),
    sizes,
    timeToMerge: lackMerged ? null : (0, dora.JZ)(waits),
    merged: merged.length,
    open: open.length,
    bots: all.merged.filter(({bot}) => bot).length,
    old: open.map(one => ({
     number: one.number,
     title: one.title,
     url: one.url,
     age: ageOf(one)
    })).filter(({age}) => ageLimit !== undefined && age > ageLimit).sort((one, other) => other.age - one.age),
    why: {
     ...lackBoth && {
      age: lackBoth,
      size: lackBoth
     },
     ...lackMerged && {
      timeToMerge: lackMerged
     }
    }
   };
  }
  const issueLabel = "trunk-health";
  const mostRead = 500;
  async function readHealthFacts(inputs, world, catalogue) {
   const {run, clock} = world;
   const now = clock.now();
   const since = now - inputs.window;
   const trunk = await orUnknown(() => nameTrunk(inputs, world));
   const of = async read => trunk.kind === "known" ? orUnknown(() => read(trunk.value)) : trunk;
   const [delivery, runs, pullRequests] = await Promise.all([ orUnknown(() => readDelivery(inputs, world, catalogue, since)), of(async branch => (await openOwnGitHub(inputs, world)).workflowRuns(branch, since, mostRead)), of(branch => readPullRequests(inputs, world, branch, since)) ]);
   const hasDelivery = delivery.kind === "known" && delivery.value.places.length > 0;
   if (trunk.kind === "unknown" && !hasDelivery) throw new problem.Zw(trunk.problems);
   return {
    repository: run.repository,
    page: run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`,
    trunk: trunk.kind === "known" ? trunk.value : "",
    delivery,
    runs,
    pullRequests: pullRequests.kind === "known" ? known(pullRequests.value.activity) : pullRequests,
    promotions: await orUnknown(() => readPromotions(inputs, world, catalogue, pullRequests)),
    issue: pullRequests.kind === "known" ? pullRequests.value.issue : pullRequests,
    limits: (0, health_limits.Ns)(catalogue?.trunkHealth.limits ?? health_limits.tW, inputs.limits),
    workflows: await (0, glob.Q)(catalogue?.trunkHealth.workflows ?? []),
    since,
    now
   };
  }
  async function orUnknown(read) {
   return (0, recover_from_problem.lj)(async () => known(await read()), problems => ({
    kind: "unknown",
    problems
   }));
  }
  function known(value) {
   return {
    kind: "known",
    value
   };
  }
  async function nameTrunk(inputs, world) {
   const {repository} = world.run.event.payload;
   const branch = typeof repository === "object" && repository !== null && "default_branch" in repository ? repository.default_branch : undefined;
   if (typeof branch === "string" && branch !== "") return branch;
   const checkout = await world.git.checkout(world.run.directory);
   const workspace = await (0, open_workspace.O)(world, checkout, {
    token: inputs.githubToken
   });
   const named = await workspace.repository.defaultBranch();
   if (named === undefined) throw (0, problem.CC)("HEALTH_TRUNK_UNKNOWN", {
    url: workspace.repository.remote.url
   });
   return named;
  }
  async function openOwnGitHub({githubToken}, {run, openGitHub}) {
   if (run.repository === "") throw (0, problem.CC)("HEALTH_NOT_ON_GITHUB", {});
   return openGitHub(run.repository, githubToken);
  }
  async function readPullRequests(inputs, world, base, since) {
   const github = await openOwnGitHub(inputs, world);
   const what = {
    base,
    since,
    most: mostRead,
    label: undefined
   };
   const alone = async issue => ({
    activity: await github.pullRequestActivity(what),
    issue
   });
   if (!inputs.issue) return alone({
    kind: "unknown",
    problems: []
   });
   return (0, recover_from_problem.lj)(async () => {
    const activity = await github.pullRequestActivity({
     ...what,
     label: issueLabel
    });
    return {
     activity,
     issue: known(activity.issues[0])
    };
   }, problems => alone({
    kind: "unknown",
    problems
   }));
  }
  async function readPromotions(inputs, world, catalogue, here) {
   const {repository = "", token} = await remoteOf(inputs, world, catalogue);
   if (repository === "") throw (0, problem.CC)("HEALTH_NOT_ON_GITHUB", {});
   if (repository.toLowerCase() === world.run.repository.toLowerCase()) {
    if (here.kind === "unknown") throw new problem.Zw(here.problems);
    return here.value.activity.open.filter(isPromotion).length;
   }
   const github = await world.openGitHub(repository, token);
   return (await github.openPullRequestsFrom("trunkline/", "")).filter(isPromotion).length;
  }
  function remoteOf(inputs, world, catalogue) {
   return (0, delivery_inputs.L_)(inputs.repository || (catalogue?.gitops.repository ?? ""), inputs, world);
  }
  async function readDelivery(inputs, world, catalogue, since) {
   const environments = [ ...catalogue?.environments.values() ?? [] ];
   const services = catalogue === undefined ? [] : (0, services_in_environments.cS)(catalogue);
   const names = environments.map(({name}) => name);
   if (catalogue === undefined || services.length === 0 || environments.length === 0) return {
    environments: names,
    places: [],
    line: undefined,
    lineWhy: ""
   };
   const remote = await remoteOf(inputs, world, catalogue);
   const selection = {
    branch: inputs.branch,
    services,
    environments
   };
   const {places} = await (0, read_gitops_state.Z)(world, catalogue, remote, selection, other => (0, 
   delivery_inputs.L_)(other, inputs, world));
   const commits = new Set;
   for (const {history} of places) for (const {commit, said} of history.changes) if (said?.sourceCommit !== undefined && commit.time >= since) commits.add(said.sourceCommit);
   const source = await (0, read_trunk_history.g)(world, catalogue, commits, {
    token: inputs.githubToken,
    since
   });
   return source.kind === "read" ? {
    environments: names,
    places,
    line: source.line,
    lineWhy: ""
   } : {
    environments: names,
    places,
    line: undefined,
    lineWhy: source.why
   };
  }
  var markdown = __webpack_require__(60577);
  var describe_seconds = __webpack_require__(14455);
  var deployment_events = __webpack_require__(97209);
  function planHealth(facts) {
   const {now, limits, workflows} = facts;
   const periods = periodsOf(facts);
   const trunk = mapValue(facts.runs, ({runs}) => measureTrunk(runs, now, workflows));
   const pullRequests = mapValue(facts.pullRequests, all => measurePullRequests(all, now, limits["branch-age"]));
   return {
    facts,
    delivery: mapValue(facts.delivery, one => measureEnvironments(one, facts, periods)),
    trunk,
    pullRequests,
    measures: measuresOf(facts, trunk, pullRequests),
    periods,
    cuts: cutsOf(facts)
   };
  }
  function cutsOf({runs, pullRequests}) {
   const cut = (part, what) => part.kind === "known" && part.value.more ? [ `Only the newest ${mostRead} ${what} of the window were read; a shorter \`window\` holds all of its own.` ] : [];
   return [ ...cut(runs, "workflow runs"), ...cut(pullRequests, "pull requests") ];
  }
  function mapValue(known, map) {
   return known.kind === "known" ? {
    kind: "known",
    value: map(known.value)
   } : known;
  }
  function measuresOf({limits}, trunk, pullRequests) {
   const measure = (limit, label, from, read) => {
    const most = limits[limit];
    const unit = limit === "pull-request" ? "lines" : "seconds";
    const found = from.kind === "known" ? read(from.value) : {
     value: null,
     n: 0,
     why: from.problems.map(({message}) => message).join(" ")
    };
    const over = found.value !== null && most !== undefined && found.value > most;
    return {
     limit,
     label,
     most,
     unit,
     over,
     ...found,
     why: found.why ?? ""
    };
   };
   const both = ({merged, open}) => merged + open;
   return [ measure("red", "longest time that trunk was red", trunk, ({longestRed, n, why}) => ({
    value: longestRed,
    n,
    why: why.longestRed
   })), measure("ci", "CI of a commit on trunk", trunk, ({ci, durations, why}) => ({
    value: ci.p50,
    n: durations.length,
    why: why.p50
   })), measure("branch-age", "age of a branch", pullRequests, one => ({
    value: one.age,
    n: both(one),
    why: one.why.age
   })), measure("pull-request", "size of a pull request", pullRequests, one => ({
    value: one.size,
    n: both(one),
    why: one.why.size
   })), measure("time-to-merge", "time until a pull request is merged", pullRequests, one => ({
    value: one.timeToMerge,
    n: one.merged,
    why: one.why.timeToMerge
   })) ];
  }
  function describeValue(value, unit) {
   return unit === "lines" ? `${Math.round(value)} lines` : (0, describe_seconds.b)(value);
  }
  function measureEnvironments({environments, places, line, lineWhy}, {since, now}, periods) {
   const builtFrom = (0, deployment_events.b)(places);
   const window = {
    since,
    until: now
   };
   const events = new Map(environments.map(name => {
    const here = places.filter(({environment}) => environment === name);
    return [ name, (0, deployment_events.$)(here, builtFrom, line) ];
   }));
   const services = environments.flatMap(environment => {
    const names = new Set(places.filter(one => one.environment === environment).map(({service}) => service));
    return [ ...names ].map(service => {
     const own = (events.get(environment) ?? []).filter(one => one.service === service);
     return {
      service,
      environment,
      metrics: (0, dora.Bt)(own, window)
     };
    });
   });
   const eventsOf = name => events.get(name) ?? [];
   return {
    environments: new Map(environments.map(name => [ name, (0, dora.Bt)(eventsOf(name), window) ])),
    services: services.filter(({metrics}) => metrics.n + metrics.rollbacks + metrics.hand > 0),
    deployments: new Map(environments.map(name => [ name, periods.map(period => eventsOf(name).filter(({kind, time}) => kind === "forward" && isIn(period, time)).length) ])),
    lineWhy
   };
  }
  function redByPeriod({red}, periods) {
   return redWithin(red, periods);
  }
  function ciByPeriod({durations}, periods) {
   return periods.map(period => (0, dora.JZ)(durations.filter(({time}) => isIn(period, time)).map(({seconds}) => seconds)));
  }
  function isIn({since, until}, time) {
   return time > since && time <= until;
  }
  const day = 864e5;
  function periodsOf({since, now}) {
   const length = now - since > 62 * day ? 7 * day : day;
   const count = Math.min(120, Math.max(1, Math.ceil((now - since) / length)));
   return Array.from({
    length: count
   }, (_, at) => {
    const until = now - (count - 1 - at) * length;
    const from = Math.max(since, until - length);
    return {
     since: from,
     until,
     label: new Date(until).toISOString().slice(0, 10)
    };
   });
  }
  const marker = "\x3c!-- trunkline:trunk-health --\x3e";
  const longest = 6e4;
  function planIssue({facts, measures, pullRequests}) {
   if (facts.issue.kind === "unknown") {
    const why = facts.issue.problems.map(({message}) => message).join(" ");
    return {
     kind: "none",
     why
    };
   }
   const open = facts.issue.value?.body.startsWith(marker) ? facts.issue.value : undefined;
   const over = measures.filter(one => one.over);
   const days = Math.round((facts.now - facts.since) / 864e5);
   const old = pullRequests.kind === "known" ? pullRequests.value.old.slice(0, 20) : [];
   const lines = [ marker, over.length === 0 ? `All limits are kept again in the last ${days} days.` : `${over.length} ${over.length === 1 ? "limit is" : "limits are"} exceeded in the last ${days} days.`, "", measureTable(measures.filter(({most}) => most !== undefined)), ...old.length === 0 ? [] : [ "**The oldest open branches**", "" ], ...old.map(({number, title, url, age}) => `- ${(0, 
   markdown.nf)(`#${number}`, url)} ${(0, markdown.X1)(title)} (${(0, describe_seconds.b)(age)})`), "", `The limits stand in the catalogue under ${(0, 
   markdown.aY)("trunk-health")}. This issue closes when all of them are kept.` ];
   const text = {
    title: over.length === 0 ? "Trunk health: all limits are kept" : `Trunk health: ${over.map(({label}) => label).join(", ")}`.slice(0, 200),
    body: (0, markdown.Jj)(`${lines.join("\n")}\n`, longest, "…")
   };
   if (open === undefined) return over.length === 0 ? {
    kind: "none",
    why: "No limit is exceeded."
   } : {
    kind: "create",
    ...text
   };
   if (over.length === 0) return {
    kind: "close",
    number: open.number,
    ...text
   };
   const isSame = open.title === text.title && open.body.trimEnd() === text.body.trimEnd();
   return isSame ? {
    kind: "none",
    why: `Issue #${open.number} says so already.`
   } : {
    kind: "update",
    number: open.number,
    ...text
   };
  }
  function measureTable(measures) {
   const rows = measures.map(one => {
    const [label = "", ...cells] = measureRow(one).map(markdown.X1);
    return [ `${one.over ? "⚠️" : one.value === null ? "❔" : "✅"} ${label}`, ...cells ];
   });
   return (0, markdown.tp)([ "What", "Value", "Limit", "Samples" ], rows);
  }
  function measureRow({label, value, most, unit, n}) {
   return [ label, value === null ? "unknown" : describeValue(value, unit), most === undefined ? "none" : describeValue(most, unit), String(n) ];
  }
  var html = __webpack_require__(65823);
  const [width, height, foot] = [ 640, 120, 16 ];
  function barChart({caption, bars, limit}) {
   const top = Math.max(1e-9, limit?.value ?? 0, ...bars.map(({value}) => value ?? 0));
   const step = width / Math.max(1, bars.length);
   const room = height - foot - 4;
   const round = value => Math.round(value * 10) / 10;
   const yOf = value => round(4 + room * (1 - value / top));
   const shapes = bars.map(({label, value, words, tone = "info"}, at) => {
    const tall = value === null ? 0 : Math.max(value > 0 ? 1.5 : 0, height - foot - yOf(value));
    return (0, html.q)`<rect class="${tone}" x="${round(at * step + step * .1)}" y="${round(height - foot - tall)}" width="${round(step * .8)}" height="${round(tall)}"><title>${label}: ${words}</title></rect>`;
   });
   const line = limit !== undefined && (0, html.q)`<line class="limit" x1="0" x2="${width}" y1="${yOf(limit.value)}" y2="${yOf(limit.value)}"><title>${limit.words}</title></line>`;
   return (0, html.q)`<figure class="chart"><figcaption>${caption}${limit !== undefined && (0, 
   html.q)` <span class="soft">The dashed line is ${limit.words}.</span>`}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}">${shapes}${line}
<line x1="0" x2="${width}" y1="${height - foot}" y2="${height - foot}"/><text x="0" y="${height - 3}">${bars[0]?.label}</text><text class="end" x="${width}" y="${height - 3}">${bars.length > 1 && bars.at(-1)?.label}</text></svg>
<details><summary>Values</summary><p class="small">${bars.filter(({value}) => value !== 0).map(({label, words}, at) => (0, 
   html.q)`${at > 0 && " · "}${label}: ${words}`)}</p></details></figure>`;
  }
  var html_elements = __webpack_require__(19891);
  var page = __webpack_require__(14450);
  var dora_report = __webpack_require__(85235);
  function renderHealthPage(health, data) {
   const {facts, delivery, trunk, pullRequests} = health;
   const unknown = (title, problems) => (0, html.q)`<section><h2>${title}</h2><p>${(0, 
   html_elements.aJ)("soft", "unknown")} ${problems.map(({message}) => message).join(" ")}</p></section>`;
   return (0, page.C)({
    title: "Trunk health",
    lead: (0, html.q)`${(0, html_elements.Y3)(facts.repository || "This repository", facts.page)}, ${facts.trunk}, from ${(0, 
    html_elements.Sm)(facts.since)} to ${(0, html_elements.Sm)(facts.now)}. ${health.cuts.join(" ")}`,
    body: [ limitSection(health), trunk.kind === "known" ? trunkSection(health, trunk.value) : unknown("Trunk", trunk.problems), pullRequests.kind === "known" ? pullRequestSection(health, pullRequests.value) : unknown("Pull requests", pullRequests.problems), delivery.kind === "known" ? deliverySection(health, delivery.value) : unknown("Delivery", delivery.problems) ],
    foot: (0, html.q)`Made by Trunkline. Nothing here counts people. Times of deployments are Git's, not the cluster's. This file loads nothing and sends nothing.`,
    data
   });
  }
  function limitSection({measures}) {
   const rows = measures.map(one => {
    const [label = "", value = "", most = "", n = ""] = measureRow(one);
    const state = one.over ? (0, html_elements.aJ)("warn", "over") : one.value === null ? (0, 
    html.q)`${(0, html_elements.aJ)("soft", "unknown")} <span class="small">${one.why}</span>` : one.most === undefined ? (0, 
    html_elements.aJ)("soft", "no limit") : (0, html_elements.aJ)("good", "kept");
    return {
     cells: [ label, value, most, n, state ]
    };
   });
   return (0, html.q)`<section aria-labelledby="limits"><h2 id="limits">Limits</h2>${(0, 
   html_elements.c_)({
    caption: "What is compared with a limit. Values are medians but for the longest red time.",
    head: [ "What", "Value", "Limit", "Samples", "State" ],
    rows
   })}</section>`;
  }
  function trunkSection({facts, periods}, trunk) {
   const red = redByPeriod(trunk, periods).map((value, at) => ({
    label: periods[at]?.label ?? "",
    value,
    words: value === 0 ? "green" : `red for ${(0, describe_seconds.b)(value)}`,
    tone: "bad"
   }));
   const ci = ciByPeriod(trunk, periods).map((value, at) => ({
    label: periods[at]?.label ?? "",
    value,
    words: value === null ? "no run" : (0, describe_seconds.b)(value),
    tone: value !== null && value > (facts.limits.ci ?? Number.POSITIVE_INFINITY) ? "warn" : "info"
   }));
   const rows = trunk.red.slice(-50).map(({workflow, since, until, url}) => ({
    cells: [ (0, html_elements.Y3)(workflow, url), (0, html_elements.Sm)(since), (0, 
    describe_seconds.b)((until - since) / 1e3) ]
   }));
   const limit = facts.limits.ci;
   const now = trunk.redSince === undefined ? (0, html_elements.aJ)("good", "green") : (0, 
   html.q)`${(0, html_elements.aJ)("bad", "red")} since ${(0, html_elements.Sm)(trunk.redSince)}`;
   return (0, html.q)`<section aria-labelledby="trunk"><h2 id="trunk">Trunk</h2>
<p>${now}. Red for ${trunk.redTime === null ? "an unknown time" : (0, describe_seconds.b)(trunk.redTime)} in all, ${trunk.flakes ?? "unknown"} flakes, ${trunk.n} runs.</p>
${barChart({
    caption: "Time that trunk was red.",
    bars: red
   })}
${barChart({
    caption: "How long CI of a commit took, the median of each day or week.",
    bars: ci,
    limit: limit === undefined ? undefined : {
     value: limit,
     words: `the limit, ${(0, describe_seconds.b)(limit)}`
    }
   })}
${rows.length > 0 && (0, html.q)`<details><summary>${trunk.red.length} red times</summary>${(0, 
   html_elements.c_)({
    caption: "From the first run that failed to the next that passed.",
    head: [ "Workflow", "Since", "For" ],
    rows
   })}</details>`}</section>`;
  }
  const sizes = [ 10, 50, 100, 200, 400, 800 ];
  function pullRequestSection({facts}, pulls) {
   const limit = facts.limits["pull-request"] ?? Number.POSITIVE_INFINITY;
   const edges = [ 0, ...sizes, Number.POSITIVE_INFINITY ];
   const bars = edges.slice(1).map((most, at) => {
    const least = edges[at] ?? 0;
    const value = pulls.sizes.filter(size => (size > least || at === 0) && size <= most).length;
    const label = most === Number.POSITIVE_INFINITY ? `over ${least} lines` : `up to ${most} lines`;
    return {
     label,
     value,
     words: String(value),
     tone: least >= limit ? "warn" : "info"
    };
   });
   const rows = pulls.old.slice(0, 50).map(({number, title, url, age}) => ({
    cells: [ (0, html_elements.Y3)(`#${number}`, url), title, (0, describe_seconds.b)(age) ]
   }));
   return (0, html.q)`<section aria-labelledby="pull-requests"><h2 id="pull-requests">Pull requests</h2>
<p>${pulls.merged} merged, ${pulls.open} open; ${pulls.bots} merged ones of Apps are left out.</p>
${barChart({
    caption: "Pull requests by the lines that they change.",
    bars
   })}
${rows.length > 0 && (0, html_elements.c_)({
    caption: "Open, and older than the limit.",
    head: [ "Pull request", "Title", "Age of its branch" ],
    rows
   })}</section>`;
  }
  function deliverySection({periods, facts}, delivery) {
   const {environments, services, deployments, lineWhy} = delivery;
   if (environments.size === 0) return (0, html.q)`<section aria-labelledby="delivery"><h2 id="delivery">Delivery</h2><p>The catalogue has no environments.</p></section>`;
   const charts = [ ...deployments ].map(([name, counts]) => barChart({
    caption: `Deployments to ${name}.`,
    bars: counts.map((value, at) => ({
     label: periods[at]?.label ?? "",
     value,
     words: String(value)
    }))
   }));
   const rows = [ ...environments ].map(([name, one]) => ({
    cells: (0, dora_report.zS)(name, one)
   }));
   const overrides = [ ...environments ].map(([name, {hand, hotfixes, rollbacks}]) => ({
    cells: [ name, String(hand), String(hotfixes), String(rollbacks) ]
   }));
   const single = services.map(({service, environment, metrics}) => ({
    cells: (0, dora_report.zS)(`${service} in ${environment}`, metrics)
   }));
   const promotions = facts.promotions.kind === "known" ? String(facts.promotions.value) : "an unknown number of";
   return (0, html.q)`<section aria-labelledby="delivery"><h2 id="delivery">Delivery</h2>
<p>${promotions} promotions are open.${lineWhy !== "" && (0, html.q)` Trunk could not be read: ${lineWhy}`}</p>
${(0, html_elements.c_)({
    caption: "The five metrics of DORA by environment. Times are medians; below five deployments there are no rates (–).",
    head: dora_report.$M,
    rows
   })}
${charts}
<details><summary>What went around the pipeline</summary>${(0, html_elements.c_)({
    caption: "Changes by hand, deployments around gates, rollbacks.",
    head: [ "Environment", "By hand", "Around gates", "Rollbacks" ],
    rows: overrides
   })}</details>
${single.length > 0 && (0, html.q)`<details><summary>By service</summary>${(0, html_elements.c_)({
    caption: "The same by service.",
    head: dora_report.$M,
    rows: single
   })}</details>`}</section>`;
  }
  var list_names = __webpack_require__(55177);
  function summariseHealth({facts, measures, delivery, trunk, pullRequests, cuts}, issue) {
   const over = measures.filter(one => one.over).length;
   const days = Math.round((facts.now - facts.since) / 864e5);
   const news = over === 0 ? `no limit is exceeded in ${days} days` : `${over} ${over === 1 ? "limit is" : "limits are"} exceeded in ${days} days`;
   const parts = [ `### ${over === 0 ? "✅" : "⚠️"} trunk-health: ${news}`, measureTable(measures), ...unknownLines(measures), ...cuts.map(markdown.X1) ];
   if (trunk.kind === "known") {
    const {redTime, ci, flakes, red} = trunk.value;
    const times = red.map(({workflow, since, until, url}) => [ (0, markdown.nf)((0, 
    markdown.aY)(workflow), url), new Date(since).toISOString().slice(0, 16).replace("T", " "), (0, 
    describe_seconds.b)((until - since) / 1e3) ]);
    const line = `Red for ${seconds(redTime)} in all; CI p95 ${seconds(ci.p95)}; ${flakes ?? "unknown"} flakes (failed and passed for one commit).\n`;
    const list = times.length === 0 ? "" : `\n${(0, markdown.tp)([ "Workflow", "Red since (UTC)", "For" ], times.slice(-20))}`;
    parts.push((0, markdown.zH)(`Trunk ${(0, markdown.X1)(facts.trunk)}`, `${line}${list}`));
   }
   if (pullRequests.kind === "known") {
    const {merged, open, bots, old} = pullRequests.value;
    const line = `${merged} merged and ${open} open pull requests of people; ${bots} merged ones of Apps are left out.\n`;
    const list = old.slice(0, 20).map(({number, title, url, age}) => `- ${(0, markdown.nf)(`#${number}`, url)} ${(0, 
    markdown.X1)(title)}, ${(0, describe_seconds.b)(age)}`).join("\n");
    const head = list === "" ? "" : "\nOpen, and older than the limit:\n\n";
    parts.push((0, markdown.zH)("Pull requests", `${line}${head}${list}`));
   }
   if (delivery.kind === "known" && delivery.value.environments.size > 0) {
    const {environments, lineWhy} = delivery.value;
    const table1 = (0, markdown.tp)(dora_report.$M, [ ...environments ].map(([name, one]) => (0, 
    dora_report.zS)(name, one).map(markdown.X1)));
    const overrides = [ ...environments ].filter(([, {hand, hotfixes}]) => hand + hotfixes > 0).map(([name, {hand, hotfixes}]) => `${(0, 
    markdown.X1)(name)}: ${hand} changes by hand, ${hotfixes} around gates.`);
    const notes = [ "Times are Git's, not the cluster's. Below five deployments there are no rates.", ...overrides ];
    if (lineWhy !== "") notes.push(`Trunk could not be read: ${(0, markdown.X1)(lineWhy)}`);
    parts.push((0, markdown.zH)("Delivery", `${table1}\n${notes.join("\n\n")}\n`));
   }
   if (issue !== "") parts.push((0, markdown.X1)(issue));
   return `${parts.join("\n\n")}\n`;
  }
  function unknownLines(measures) {
   const reasons = [ ...new Set(measures.filter(({value}) => value === null).map(({why}) => why)) ];
   return reasons.length === 0 ? [] : [ `Unknown: ${reasons.map(markdown.X1).join(" ")}` ];
  }
  function seconds(value) {
   return value === null ? "an unknown time" : (0, describe_seconds.b)(value);
  }
  function reportHealth(health, context) {
   const over = health.measures.filter(one => one.over);
   const outcome = over.length > 0 ? "over" : "ok";
   const reason = reasonOf(health);
   const values = {
    metrics: healthMetrics(health),
    page: context.page,
    over: over.map(({limit, value, most, unit, n}) => ({
     limit,
     value,
     most: most ?? null,
     unit,
     n
    }))
   };
   return {
    outcome,
    reason,
    outputs: values,
    summary: context.summary ? summariseHealth(health, context.issue) : "",
    report: {
     ...values,
     trunk: health.facts.trunk,
     services: servicesJson(health),
     "old-pull-requests": valueIn(health.pullRequests)?.old.map(one => ({
      ...one
     })) ?? []
    },
    notices: [ ...over.map(one => ({
     level: "warning",
     title: `Over the limit: ${one.limit}`,
     message: `${sentenceOf(one)}.`
    })), ...unknownParts(health).flatMap(([what, problems]) => (0, recover_from_problem.nZ)(problems, `${what} is unknown`)), ...context.remarks ],
    failures: []
   };
  }
  function sentenceOf({label, value, most, unit, n, why}) {
   const name = `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
   if (value === null) return `${name}: unknown. ${why}`.replace(/\.$/, "");
   const limit = most === undefined ? "no limit" : `limit ${describeValue(most, unit)}`;
   return `${name}: ${describeValue(value, unit)}, ${limit}, n = ${n}`;
  }
  function unknownParts({delivery, trunk, pullRequests, facts}) {
   const parts = [ [ "What is deployed", delivery ], [ "CI of trunk", trunk ], [ "The flow of pull requests", pullRequests ], [ "How many promotions are open", facts.promotions ] ];
   const said = new Set;
   return parts.flatMap(([what, part]) => {
    if (part.kind === "known") return [];
    const problems = part.problems.filter(({message}) => !said.has(message));
    for (const {message} of problems) said.add(message);
    return problems.length === 0 ? [] : [ [ what, problems ] ];
   });
  }
  function valueIn(part) {
   return part.kind === "known" ? part.value : undefined;
  }
  function reasonOf({measures, facts, trunk, delivery}) {
   const days = Math.round((facts.now - facts.since) / 864e5);
   const where = facts.repository === "" ? "Trunk" : `${facts.repository}, ${facts.trunk}`;
   const limited = measures.filter(({most}) => most !== undefined);
   const over = limited.filter(one => one.over);
   const unclear = limited.filter(({value}) => value === null);
   const red = valueIn(trunk)?.redSince;
   const last = [ ...valueIn(delivery)?.environments ?? [] ].at(-1);
   const parts = [ over.length > 0 ? `${over.length} of ${limited.length} limits ${over.length === 1 ? "is" : "are"} exceeded in the last ${days} days: ${(0, 
   list_names.Z)(over.map(overWords))}` : `no limit is exceeded in the last ${days} days`, ...red === undefined ? [] : [ `trunk is red for ${(0, 
   describe_seconds.b)((facts.now - red) / 1e3)}` ], ...last === undefined ? [] : [ `${last[0]} had ${deploymentWords(last[1])}` ], ...unclear.length === 0 ? [] : [ `unknown: ${(0, 
   list_names.Z)(unclear.map(({label}) => label))}` ] ];
   return `${where}: ${parts.join("; ")}.`;
  }
  function overWords({label, value, most, unit}) {
   return `${label} ${describeValue(value ?? 0, unit)} (limit ${describeValue(most ?? 0, unit)})`;
  }
  function deploymentWords({n, failed}) {
   const many = `${n} ${n === 1 ? "deployment" : "deployments"}`;
   return failed === 0 ? many : `${many}, ${failed} of them failed`;
  }
  function healthMetrics(health) {
   const {facts, delivery, trunk, pullRequests} = health;
   const environments = valueIn(delivery)?.environments;
   const iso = ms => new Date(ms).toISOString();
   return {
    window: {
     since: iso(facts.since),
     until: iso(facts.now)
    },
    environments: environments === undefined ? null : Object.fromEntries([ ...environments ].map(([name, one]) => [ name, (0, 
    dora_report.Vp)(one) ])),
    trunk: trunkJson(valueIn(trunk), reasonFor(trunk), valueIn(facts.runs)?.more ?? false),
    "pull-requests": pullsJson(valueIn(pullRequests), reasonFor(pullRequests), valueIn(facts.pullRequests)?.more ?? false),
    promotions: {
     open: valueIn(facts.promotions) ?? null,
     reasons: withReason("open", facts.promotions)
    },
    reasons: withReason("environments", delivery)
   };
  }
  function reasonFor(part) {
   return part.kind === "known" ? "" : part.problems.map(({message}) => message).join(" ");
  }
  function withReason(name, part) {
   return part.kind === "known" ? {} : {
    [name]: reasonFor(part)
   };
  }
  function trunkJson(trunk, why, more) {
   const {redTime, longestRed, flakes, p50, p95} = trunk?.why ?? {};
   const reasons = {
    "red-time": redTime,
    "red-longest": longestRed,
    flakes,
    p50,
    p95
   };
   const said = Object.entries(reasons).map(([name, text]) => [ name, trunk === undefined ? why : text ]);
   return {
    "red-time": trunk?.redTime ?? null,
    "red-longest": trunk?.longestRed ?? null,
    "red-since": trunk?.redSince === undefined ? null : new Date(trunk.redSince).toISOString(),
    ci: {
     p50: trunk?.ci.p50 ?? null,
     p95: trunk?.ci.p95 ?? null,
     n: trunk?.durations.length ?? 0
    },
    flakes: trunk?.flakes ?? null,
    n: trunk?.n ?? 0,
    more,
    reasons: Object.fromEntries(said.filter(([, text]) => text !== undefined))
   };
  }
  function pullsJson(pulls, why, more) {
   const {age, size, timeToMerge} = pulls?.why ?? {};
   const reasons = {
    age,
    size,
    "time-to-merge": timeToMerge,
    ...pulls === undefined && {
     open: why
    }
   };
   const said = Object.entries(reasons).map(([name, text]) => [ name, pulls === undefined ? why : text ]);
   return {
    age: pulls?.age ?? null,
    size: pulls?.size ?? null,
    "time-to-merge": pulls?.timeToMerge ?? null,
    open: pulls?.open ?? null,
    merged: pulls?.merged ?? null,
    bots: pulls?.bots ?? null,
    more,
    reasons: Object.fromEntries(said.filter(([, text]) => text !== undefined))
   };
  }
  function servicesJson({delivery}) {
   return (valueIn(delivery)?.services ?? []).map(({service, environment, metrics}) => ({
    service,
    environment,
    ...(0, dora_report.Vp)(metrics)
   }));
  }
  async function runHealth(inputs, world) {
   const {log} = world;
   const catalogue = await (0, load_catalogue.OT)(world.files, inputs.config);
   const facts = await readHealthFacts(inputs, world, catalogue);
   const health = planHealth(facts);
   for (const measure of health.measures) log.info(`${sentenceOf(measure)}.`);
   logDelivery(health, world);
   for (const line of health.cuts) log.info(line);
   const page = await writeReports(inputs, world, health);
   const plan = inputs.issue ? planIssue(health) : {
    kind: "none",
    why: ""
   };
   const remarks = inputs.issue && facts.issue.kind === "unknown" ? [ ...(0, recover_from_problem.nZ)(facts.issue.problems, "The issue is not up to date") ] : [];
   const issue = inputs.dryRun ? wouldBe(plan) : await keepIssue(plan, inputs, world, remarks);
   if (issue !== "") log.info(issue);
   return reportHealth(health, {
    page,
    summary: inputs.format.includes("summary"),
    issue,
    remarks
   });
  }
  function logDelivery({delivery}, {log}) {
   if (delivery.kind === "unknown") return;
   for (const [name, one] of delivery.value.environments) log.info(`${name}: ${one.n} deployments, ${one.failed} of them failed, ${one.rollbacks} rollbacks, ${one.hand} changes by hand, ${one.hotfixes} around gates.`);
  }
  async function writeReports({format}, {files}, health) {
   const metrics = healthMetrics(health);
   const content = new Map;
   if (format.includes("html")) content.set("index.html", renderHealthPage(health, metrics));
   if (format.includes("json")) content.set("trunk-health.json", `${JSON.stringify(metrics, null, 1)}\n`);
   if (content.size === 0) return "";
   const folder = await files.writeInto("", content);
   return format.includes("html") ? `${folder}/index.html` : "";
  }
  function wouldBe(plan) {
   if (plan.kind === "none") return plan.why;
   const verbs = {
    create: "opened",
    update: "edited",
    close: "closed"
   };
   return `${plan.kind === "create" ? "An issue" : `Issue #${plan.number}`} would be ${verbs[plan.kind]}: ${plan.title}.`;
  }
  async function keepIssue(plan, inputs, {run, openGitHub}, remarks) {
   if (plan.kind === "none") return plan.why;
   const {title, body} = plan;
   return (0, recover_from_problem.lj)(async () => {
    const github = await openGitHub(run.repository, inputs.githubToken);
    if (plan.kind === "create") {
     const made = await github.createIssue({
      title,
      body,
      labels: [ issueLabel ],
      assignees: []
     });
     return `Issue #${made.number} is opened.`;
    }
    await github.updateIssue(plan.number, {
     title,
     body,
     close: plan.kind === "close"
    });
    return `Issue #${plan.number} is ${plan.kind === "close" ? "closed" : "edited"}.`;
   }, problems => {
    remarks.push(...(0, recover_from_problem.nZ)(problems, "The issue is not up to date"));
    return "";
   });
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
 45700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => imageAbsent,
   readDeployed: () => readDeployed
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78579);
  var _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34896);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  var _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89649);
  var _git_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32084);
  function readDeployed(at, {name, repository}) {
   if (at.format.name === "revision") {
    const {revision} = (0, _git_revision_js__WEBPACK_IMPORTED_MODULE_0__.M7)(at);
    return {
     name: name ?? repository,
     repository: "",
     tag: revision || undefined,
     digest: undefined
    };
   }
   const kustomize = at.format.name === "kustomize";
   const entries = kustomize ? (0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.H)(at.text, at.file) : [];
   const entry = kustomize ? soleName(entries, at.file, name) : name ?? repository;
   if (entry === undefined) return undefined;
   const value = kustomize ? (0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.yz)(entries, entry) : (0, 
   _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__.AM)(at, entry);
   if (value === undefined) return undefined;
   const {newName, newTag, digest} = value;
   if (!kustomize && newTag === undefined && digest === undefined) return undefined;
   return {
    name: entry,
    repository: newName ?? (kustomize ? entry : repository || entry),
    tag: newTag === undefined ? undefined : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.Bs)(newTag, `${entry}:${newTag}`),
    digest: digest === undefined ? undefined : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.H2)(digest, `${entry}@${digest}`)
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
   if (name === undefined && names.length > 1) {
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_UNCLEAR", {
     file,
     names: names.join(", ")
    }, {
     at: {
      file
     }
    });
   }
   const entryName = name ?? names[0];
   const count = entries.filter(entry => entry.name === entryName).length;
   if (entryName === undefined || count <= 1) return entryName;
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
 37442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isNegated,
   Q: () => readGlobs
  });
  var problem = __webpack_require__(5763);
  const mostAlternatives = 256;
  function compileSegments(text) {
   const parsed = parse(text);
   if (parsed === undefined) return undefined;
   const expanded = expand(parsed);
   if (expanded === "too-many") return expanded;
   const lastNeedsName = /\*\/\*\*$/.test(text);
   const alternatives = [];
   for (const signs of expanded) {
    const segments = split(signs);
    if (segments === undefined) return undefined;
    if (segments.length > 0) alternatives.push({
     segments,
     lastNeedsName
    });
   }
   return path => {
    const names = path.split("/");
    return alternatives.some(one => matchNames(one, names));
   };
  }
  const beyond = /[\\"()|]|[\]}]\+|^[/]|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
  const plainClass = /^\[(?:\^?)(?:[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9]|[\w!@.,~ ])+\]/;
  function parse(given) {
   const text = given.startsWith("./") ? given.slice(2) : given;
   if (text === "" || text.startsWith("!") || beyond.test(text)) return undefined;
   const open = [];
   let nodes = [];
   const top = nodes;
   for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "/") nodes.push("slash"); else if (sign === "?") nodes.push("any"); else if (sign === "*") {
     if (text[at + 1] === "*" && open.length > 0) return undefined;
     const isWhole = (at === 0 || text[at - 1] === "/") && /^\*\*(?:\/|$)/.test(text.slice(at, at + 3));
     nodes.push(isWhole ? "globstar" : "star");
     while (text[at + 1] === "*") at++;
    } else if (sign === "[") {
     const found = plainClass.exec(text.slice(at, at + 200))?.[0];
     if (found === undefined) return undefined;
     const one = classOf(found);
     if (one === undefined) return undefined;
     const isText = !/[-*+?.^${}(|)]/.test(found);
     nodes.push(isText ? {
      options: [ [ ...found ].map(unit => unit.charCodeAt(0)), [ one ] ]
     } : one);
     at += found.length - 1;
    } else if (sign === "]") return undefined; else if (sign === "{") {
     const first = [];
     const group = {
      options: [ first ]
     };
     open.push(group);
     nodes.push(group);
     nodes = first;
    } else if (sign === "," && open.length > 0) {
     nodes = [];
     open.at(-1)?.options.push(nodes);
    } else if (sign === "}") {
     const group = open.pop();
     if (group === undefined || group.options.length < 2) return undefined;
     nodes = open.at(-1)?.options.at(-1) ?? top;
    } else if (sign === "." && open.length > 0 && text[at + 1] === ".") return undefined; else nodes.push(text.charCodeAt(at));
   }
   return open.length > 0 ? undefined : top;
  }
  function classOf(text) {
   try {
    return new RegExp(`^${text}$`, "s");
   } catch {
    return undefined;
   }
  }
  function expand(nodes) {
   let lists = [ [] ];
   for (const node of nodes) {
    if (typeof node !== "object" || node instanceof RegExp) {
     lists = lists.map(list => [ ...list, node ]);
     continue;
    }
    const options = [];
    for (const option of node.options) {
     const expanded = expand(option);
     if (expanded === "too-many") return expanded;
     options.push(...expanded);
    }
    if (lists.length * options.length > mostAlternatives) return "too-many";
    lists = lists.flatMap(list => options.map(option => [ ...list, ...option ]));
   }
   return lists;
  }
  function split(signs) {
   const segments = [];
   let segment = [];
   for (const sign of [ ...signs, "slash" ]) {
    if (sign === "globstar") segments.push("globstar"); else if (sign !== "slash") segment.push(sign); else if (segments.at(-1) === "globstar" && segment.length === 0) continue; else {
     if (segment.length === 0) return [];
     if (segment.length < 3 && segment.every(one => one === dot)) return undefined;
     segments.push(segment);
     segment = [];
    }
   }
   return segments;
  }
  const dot = ".".charCodeAt(0);
  function matchNames({segments, lastNeedsName}, names) {
   let segment = 0;
   let name = 0;
   let retrySegment = -1;
   let retryName = 0;
   while (name < names.length) {
    const one = segments[segment];
    if (one === "globstar") {
     retrySegment = ++segment;
     retryName = name;
    } else if (one !== undefined && matchName(one, names[name] ?? "")) {
     segment++;
     name++;
    } else if (retrySegment >= 0) {
     segment = retrySegment;
     name = ++retryName;
    } else return false;
   }
   while (segments[segment] === "globstar") {
    if (lastNeedsName && segment === segments.length - 1) return false;
    segment++;
   }
   return segment === segments.length;
  }
  function matchName(signs, name) {
   let sign = 0;
   let at = 0;
   let retrySign = -1;
   let retryAt = 0;
   while (at < name.length) {
    const one = signs[sign];
    if (one === "star") {
     retrySign = ++sign;
     retryAt = at;
    } else if (one !== undefined && matchUnit(one, name, at)) {
     sign++;
     at++;
    } else if (retrySign >= 0) {
     sign = retrySign;
     at = ++retryAt;
    } else return false;
   }
   while (signs[sign] === "star") sign++;
   return sign === signs.length;
  }
  function matchUnit(sign, name, at) {
   if (typeof sign === "number") return name.charCodeAt(at) === sign;
   return sign === "any" || sign.test(name[at] ?? "");
  }
  const compiled = new Map;
  let makeRe;
  async function readGlobs(texts) {
   const globs = [];
   for (const text of texts) globs.push(compile(text) ?? await compileExpression(text));
   return globs;
  }
  function isNegated(text) {
   return bangsOf(text) % 2 === 1;
  }
  function compile(text) {
   const before = compiled.get(text);
   if (before !== undefined) return before;
   const made = bangsOf(text) > 0 ? compileBangs(text) : compileOwn(text);
   if (made !== undefined) compiled.set(text, made);
   return made;
  }
  function compileBangs(text) {
   const bangs = bangsOf(text);
   const positive = compile(text.slice(bangs));
   if (positive === undefined || positive.form === "expression") return undefined;
   return bangs % 2 === 1 ? negationOf(text, positive) : {
    ...positive,
    text
   };
  }
  function negationOf(text, positive) {
   return {
    text,
    negated: true,
    positive,
    folder: "",
    form: "not",
    matches: path => !positive.matches(path)
   };
  }
  function bangsOf(text) {
   let run = 0;
   while (text[run] === "!") run += 1;
   return run > 0 && text[run] === "(" ? run - 1 : run;
  }
  function compileOwn(text) {
   const form = formOf(text);
   const folder = folderOf(text);
   switch (form) {
   case "all":
    return positiveGlob(text, "", form, path => path !== "");

   case "path":
    return positiveGlob(text, folder, form, path => path === text);

   case "folder":
    {
     const top = text.slice(0, -3);
     const inside = `${top}/`;
     return positiveGlob(text, top, form, path => path.startsWith(inside) || path === top);
    }

   case "end":
    {
     const ending = text.slice(text.lastIndexOf("*") + 1);
     const inside = folder === "" ? "" : `${folder}/`;
     return positiveGlob(text, folder, form, path => path.endsWith(ending) && path.startsWith(inside));
    }

   default:
    {
     const test = compileSegments(text);
     if (test === "too-many") throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
      pattern: text
     });
     return test && positiveGlob(text, folder, "segments", path => path === text || test(path));
    }
   }
  }
  function positiveGlob(text, folder, form, test) {
   const made = {
    text,
    negated: false,
    positive: undefined,
    folder,
    form,
    matches: test
   };
   made.positive = made;
   return made;
  }
  const literal = /^[\w.@=,~ /-]+$/;
  const awkward = /(^|\/)\.{0,2}(\/|$)/;
  const extension = /^\/\*\.[\w.-]*\w$/;
  function formOf(text) {
   const stars = text.indexOf("**");
   if (stars < 0) return isLiteral(text) ? "path" : "segments";
   const front = text.slice(0, stars);
   if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "segments";
   const last = text.slice(stars + 2);
   if (last === "") return front === "" ? "all" : "folder";
   return extension.test(last) ? "end" : "segments";
  }
  function isLiteral(text) {
   return literal.test(text) && !awkward.test(text);
  }
  function folderOf(text) {
   const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
   const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
   return folder === "" || awkward.test(folder) ? "" : folder;
  }
  async function compileExpression(text) {
   if (isCostly(text)) throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
    pattern: text
   });
   makeRe ??= (await __webpack_require__.e(4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19))).default.makeRe;
   const bangs = bangsOf(text);
   const rest = text.slice(bangs);
   const expression = expressionOf(text, makeRe);
   const test = path => path === text || expression.test(path);
   const positive = bangs === 0 ? undefined : compile(rest) ?? await compileExpression(rest);
   const made = positive !== undefined && bangs % 2 === 1 ? {
    ...negationOf(text, positive),
    form: "expression",
    matches: test
   } : positiveGlob(text, positive?.folder ?? folderOf(text), "expression", test);
   compiled.set(text, made);
   return made;
  }
  function expressionOf(text, make) {
   try {
    return make(text, {
     dot: true,
     flags: "s"
    });
   } catch (cause) {
    const fault = cause instanceof Error ? cause.message.slice(0, 200) : "";
    throw (0, problem.CC)("PATTERN_INVALID", {
     pattern: text.slice(0, 100),
     fault
    }, {
     cause
    });
   }
  }
  function isCostly(text) {
   const wildcards = part => part.match(/\*+|\+/g)?.length ?? 0;
   const once = text.replace(/(?:\*{2,}\/)+(?=\*{2})/g, "");
   return once.split(/\*{2,}/).length > 3 || wildcards(once) > 4 || once.split("/").some(name => wildcards(name) > 3) || hasOpenRepetition(text);
  }
  function hasOpenRepetition(text) {
   const groups = [];
   for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++; else if (text[at] === "(") groups.push(at); else if (text[at] === ")") {
     const start = groups.pop();
     if (start === undefined) continue;
     const isRepeated = /[*+]/.test(text[start - 1] ?? "") || /[*+{]/.test(text[at + 1] ?? "");
     if (isRepeated && !isUnambiguous(text.slice(start + 1, at))) return true;
    }
   }
   return false;
  }
  function isUnambiguous(inside) {
   if (/[*+?()[\]{}\\]/.test(inside)) return false;
   const options = inside.split("|");
   return new Set(options.map(option => option[0] ?? "")).size === options.length && !options.includes("");
  }
 }),
 35495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => changesIn,
   c: () => identityOf
  });
  function identityOf(deployed) {
   return deployed?.digest ?? deployed?.tag ?? "";
  }
  function changesIn(snapshots, whole) {
   return snapshots.flatMap((one, index) => {
    const older = snapshots[index + 1];
    if (older === undefined && !whole) return [];
    if (identityOf(one.deployed) === identityOf(older?.deployed)) return [];
    return [ {
     ...one,
     before: older?.deployed,
     kind: kindOf(one, snapshots.slice(index + 1))
    } ];
   });
  }
  function kindOf({commit, deployed}, older) {
   if (deployed === undefined) return "removed";
   if (commit.trailers?.action === "rollback") return "back";
   const wasThere = older.some(one => identityOf(one.deployed) === identityOf(deployed));
   if (commit.reverts !== undefined && wasThere) return "back";
   return commit.writer.kind === "person" ? "hand" : "forward";
  }
 }),
 47140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   wL: () => green,
   zD: () => isTagOnly,
   MU: () => judgeAfter,
   zg: () => judgeFreeze,
   cE: () => judgeSoak,
   wv: () => red,
   L5: () => unknown,
   CW: () => unpinned
  });
  var oid = __webpack_require__(85099);
  var duration = __webpack_require__(63602);
  const minuteMs = 6e4;
  const dayMs = 24 * 60 * minuteMs;
  function wallTime(instant, zone) {
   const shown = new Date(instant + offset(instant, zone));
   return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    date: shown.getUTCDate(),
    day: (shown.getUTCDay() + 6) % 7,
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes()
   };
  }
  function instantOf(wall, days, minute, zone, which) {
   const guess = Date.UTC(wall.year, wall.month - 1, wall.date + days) + minute * minuteMs;
   const candidates = [ offset(guess - dayMs, zone), offset(guess + dayMs, zone) ].map(one => guess - one);
   const real = candidates.filter(instant => instant + offset(instant, zone) === guess);
   const pool = real.length > 0 ? real : candidates;
   return which === "first" ? Math.min(...pool) : Math.max(...pool);
  }
  function offset(instant, zone) {
   const parts = Object.fromEntries(formatOf(zone).formatToParts(instant).map(({type, value}) => [ type, Number(value) ]));
   const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = parts;
   return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1e3) * 1e3;
  }
  const formats = new Map;
  function formatOf(zone) {
   const formatter = formats.get(zone);
   if (formatter) return formatter;
   const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
   });
   formats.set(zone, format);
   return format;
  }
  function frozenUntil(freezes, now) {
   let until;
   for (let moment = now; ;moment = until) {
    const ends = freezes.map(one => endOf(one, moment)).filter(end => end !== undefined);
    if (ends.length === 0) return until;
    const latest = Math.max(...ends);
    if (latest - now > 8 * 7 * 24 * 36e5) return latest;
    until = latest;
   }
  }
  function endOf({from, to, zone}, now) {
   const wall = wallTime(now, zone);
   const length = (to.day - from.day + 7) % 7;
   const days = length === 0 && to.minute <= from.minute ? 7 : length;
   for (const week of [ 0, -7 ]) {
    const begins = (from.day - wall.day - 7) % 7 + week;
    for (const start of [ begins, begins + 7 ]) {
     const first = instantOf(wall, start, from.minute, zone, "first");
     const last = instantOf(wall, start + days, to.minute, zone, "last");
     if (first <= now && now < last) return last;
    }
   }
   return undefined;
  }
  var verdict = __webpack_require__(44399);
  function judgeAfter({environment, now, intervals, byTag = []}) {
   const [newest = byTag[0]] = intervals;
   if (now) {
    const since = newest === undefined ? "" : ` since ${(0, verdict.fU)(newest.since)} (${(0, 
    oid.h0)(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
   }
   if (newest?.until !== undefined) {
    return green("after", `${environment} had it from ${(0, verdict.fU)(newest.since)} to ${(0, 
    verdict.fU)(newest.until)}.`);
   }
   return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
  }
  function judgeSoak(presence, soakMs, now) {
   const {environment, healthySince} = presence;
   const [newest, ...older] = presence.intervals;
   const since = Math.max(newest?.since ?? 0, healthySince ?? 0);
   const intervals = newest === undefined ? [] : [ {
    ...newest,
    since
   }, ...older ];
   if (isTagOnly(presence)) return unpinned("soak", environment, " It soaks from then on.");
   const needed = (0, duration.a)(soakMs);
   const lasted = intervals.map(interval => Math.min(interval.until ?? now, now) - interval.since);
   const longest = Math.max(0, ...lasted);
   const said = `It was ${healthySince === undefined ? "" : "healthy "}in ${environment} for ${longest < 1e3 ? "0s" : (0, 
   duration.a)(longest)}`;
   if (longest >= soakMs) return green("soak", `${said}; ${needed} are required.`);
   const running = intervals.find(interval => interval.until === undefined);
   const why = `${said} without a break; ${needed} are required.`;
   if (running === undefined) return red("soak", why, `Put it into ${environment} again and leave it there.`);
   const greenAt = running.since + soakMs;
   return red("soak", why, `Wait until ${(0, verdict.fU)(greenAt)}.`, greenAt);
  }
  function isTagOnly({intervals, byTag = []}) {
   return intervals.length === 0 && byTag.length > 0;
  }
  function unpinned(gate, environment, more = "") {
   return unknown(gate, `${environment} names it only by its tag, which may mean another image by now.`, `Pin it in ${environment} by its digest (set-image with \`pin: true\`).${more}`);
  }
  function judgeFreeze(environment, now) {
   const until = frozenUntil(environment.freeze, now);
   if (until === undefined) return green("freeze", `No freeze of ${environment.name} holds at ${(0, 
   verdict.fU)(now)}.`);
   const why = `${environment.name} is frozen until ${(0, verdict.fU)(until)}.`;
   return red("freeze", why, `Wait until ${(0, verdict.fU)(until)}.`, until);
  }
  function green(gate, why) {
   return {
    gate,
    state: "green",
    why,
    remedy: ""
   };
  }
  function red(gate, why, remedy, greenAt) {
   return {
    gate,
    state: "red",
    why,
    remedy,
    ...greenAt === undefined ? {} : {
     greenAt
    }
   };
  }
  function unknown(gate, why, remedy) {
   return {
    gate,
    state: "unknown",
    why,
    remedy
   };
  }
 }),
 31391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => holdsFile,
   z: () => holdsBeside
  });
  const holdsFile = "trunkline-holds.yaml";
  function holdsBeside(file) {
   return file.replace(/[^/]*$/, holdsFile);
  }
 }),
 76876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => holdsArtifact,
   TZ: () => describeHold,
   _$: () => needsDigest,
   _v: () => parseHolds,
   fx: () => isInForce,
   k: () => judgeHolds,
   vW: () => needsSource
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86244);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5763);
  var _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86843);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79225);
  var _gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47140);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44399);
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("it must be a text"), valibot__WEBPACK_IMPORTED_MODULE_0__.Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__.hq("it is empty"));
  const time = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => isTime(given), "it is not a time such as 2026-12-01T08:00:00Z"));
  const entry = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   digest: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => parseHeld(given) !== undefined, "it is not a digest, a commit or *"))),
   source: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given) !== undefined, "it is not a full commit"))),
   reason: text,
   until: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   since: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   by: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
  }, keyFault), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(({digest, source}) => digest === undefined !== (source === undefined), "it needs one of `digest` and `source`"));
  const schema = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   holds: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(entry, "it is not a list"))
  }, keyFault);
  function parseHolds(source, file) {
   const unread = faults => ({
    file,
    text: source,
    holds: [],
    faults
   });
   if (source === undefined) return unread([]);
   let parsed;
   let values;
   try {
    parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.h)(source, file);
    values = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.t)(parsed);
   } catch (thrown) {
    const found = (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__._n)(thrown);
    if (found === undefined) throw thrown;
    return unread(found.map(({message, at}) => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: message
    }, at ? {
     at
    } : {})));
   }
   const [value = null] = values;
   if (values.length > 1) {
    return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: "it has several documents"
    }, {
     at: {
      file
     }
    }) ]);
   }
   if (value === null || value === "") return unread([]);
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(value)) {
    const at = placeOf(parsed, []);
    return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: "it must be a map with `holds`"
    }, {
     at
    }) ]);
   }
   const read = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, value.holds === "" ? {
    ...value,
    holds: null
   } : value);
   if (!read.success) return unread(read.issues.map(issue => faultOf(parsed, issue)));
   const holds = (read.output.holds ?? []).map((one, index) => ({
    digest: one.digest === undefined ? undefined : parseHeld(one.digest),
    source: one.source === undefined ? undefined : (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(one.source),
    reason: one.reason,
    until: one.until === undefined ? undefined : Date.parse(one.until),
    since: one.since === undefined ? undefined : Date.parse(one.since),
    by: one.by,
    file,
    index
   }));
   return {
    file,
    text: source,
    holds,
    faults: []
   };
  }
  function holdsArtifact(hold, {identity, source}) {
   if (hold.digest !== undefined) return hold.digest === "*" || hold.digest === identity ? "yes" : "no";
   if (source === undefined) return "maybe";
   return hold.source === source ? "yes" : "no";
  }
  function isInForce({until}, now) {
   return until === undefined || until > now;
  }
  function needsSource(files, now) {
   return files.some(({holds}) => holds.some(one => one.source !== undefined && isInForce(one, now)));
  }
  function needsDigest(files, now) {
   const names = ({digest}) => digest !== undefined && (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(digest) !== undefined;
   return files.some(({holds}) => holds.some(one => names(one) && isInForce(one, now)));
  }
  function judgeHolds(files, artifact, now) {
   const faults = files.flatMap(one => one.faults);
   if (faults.length > 0) {
    const names = [ ...new Set(files.filter(one => one.faults.length > 0).map(({file}) => file)) ];
    const why = faults.map(({message}) => message).join(" ");
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.L5)("hold", why, `Correct ${names.join(" and ")}: until then it holds everything.`);
   }
   const about = files.flatMap(({holds}) => holds).filter(one => holdsArtifact(one, artifact) !== "no");
   const bars = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const unclear = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "maybe");
   if (bars.length === 0 && unclear.length > 0) {
    const why = `${unclear.map(describeHold).join("; ")}, and the source commit of this one is unknown.`;
    const remedy = "Give `source-commit`, or label the image with org.opencontainers.image.revision.";
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.L5)("hold", why, remedy);
   }
   const over = about.filter(one => !isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const said = over.map(one => ` ${describeHold(one)} expired at ${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_7__.fU)(one.until ?? now)}.`);
   const [first] = bars;
   if (first === undefined) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.wL)("hold", `Nobody holds it.${said.join("")}`);
   const ends = bars.map(hold => hold.until);
   const times = ends.filter(end => end !== undefined);
   const greenAt = times.length === ends.length ? Math.max(...times) : undefined;
   const lift = `Remove it from ${[ ...new Set(bars.map(hold => hold.file)) ].join(" and ")}`;
   const remedy = greenAt === undefined ? `${lift}.` : `${lift}, or wait until ${(0, 
   _verdict_js__WEBPACK_IMPORTED_MODULE_7__.fU)(greenAt)}.`;
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.wv)("hold", `${bars.map(describeHold).join("; ")}.`, remedy, greenAt);
  }
  function describeHold({digest, source, reason}) {
   const what = source !== undefined ? `What was built from ${(0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.h0)(source)}` : digest === undefined || digest === "*" ? "Everything" : shownIdentity(digest);
   return `${what} is held: ${reason.replace(/[.\s]+$/, "")}`;
  }
  function shownIdentity(identity) {
   const digest = (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(identity);
   return digest === undefined ? identity.slice(0, 12) : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(digest);
  }
  function parseHeld(given) {
   return given === "*" ? "*" : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(given) ?? (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given);
  }
  function isTime(given) {
   return /^\d{4}-\d{2}-\d{2}/.test(given) && !Number.isNaN(Date.parse(given));
  }
  function faultOf(parsed, issue) {
   const path = (issue.path ?? []).map(({key}) => key);
   const {file} = parsed;
   const missing = issue.expected !== null && issue.received === "undefined";
   const where = path.reduce(joined, "");
   const fault = missing ? "it is missing" : issue.message;
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
    file,
    fault: `${where}: ${fault}`
   }, {
    at: placeOf(parsed, path)
   });
  }
  function joined(path, step) {
   return typeof step === "number" ? `${path}[${step}]` : path === "" ? step : `${path}.${step}`;
  }
  function placeOf(parsed, path) {
   for (let length = path.length; length >= 0; length--) {
    const range = (0, _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_8__.x5)(parsed, path.slice(0, length))?.node?.range;
    if (range) return parsed.place(range[0]);
   }
   return {
    file: parsed.file
   };
  }
  function keyFault({expected, received}) {
   return expected === "never" ? `there is no key ${received}` : "it must be a map";
  }
 }),
 44399: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bw: () => passableAt,
   Lx: () => isClosed,
   T9: () => waive,
   bg: () => mayPass,
   fU: () => formatTime
  });
  function mayPass(verdicts) {
   return verdicts.every(verdict => !isClosed(verdict));
  }
  function isClosed({state}) {
   return state === "red" || state === "unknown";
  }
  const waivable = [ "after", "soak", "checks", "freeze", "pending" ];
  function waive(verdicts) {
   return verdicts.map(verdict => isClosed(verdict) && waivable.includes(verdict.gate) ? {
    ...verdict,
    state: "waived"
   } : verdict);
  }
  function passableAt(verdicts) {
   const closed = verdicts.filter(isClosed);
   const times = closed.map(verdict => verdict.greenAt).filter(time => time !== undefined);
   return closed.length > 0 && times.length === closed.length ? Math.max(...times) : undefined;
  }
  function formatTime(ms) {
   return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
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
 97703: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => readHolds
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39835);
  var _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76876);
  var _core_promotion_holds_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31391);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68848);
  async function readHolds(tip, overlayFile) {
   const files = [ ...new Set([ (0, _core_promotion_holds_file_path_js__WEBPACK_IMPORTED_MODULE_0__.z)(overlayFile), _core_promotion_holds_file_path_js__WEBPACK_IMPORTED_MODULE_0__.D ]) ];
   return Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_1__.Sm)(() => (0, 
    _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_2__._v)(bytes && (0, _read_overlay_js__WEBPACK_IMPORTED_MODULE_3__.J)(bytes, file), file), found => ({
     file,
     text: undefined,
     holds: [],
     faults: found.map(({message}) => (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("HOLDS_INVALID", {
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
 })
};
