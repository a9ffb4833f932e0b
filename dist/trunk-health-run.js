export const id = 6688;

export const ids = [ 6688 ];

export const modules = {
 86688: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runHealth: () => runHealth
  });
  var recover = __webpack_require__(6909);
  var load_catalogue = __webpack_require__(93290);
  var service_places = __webpack_require__(44189);
  var health_limits = __webpack_require__(17286);
  var glob = __webpack_require__(11546);
  var problem = __webpack_require__(42139);
  var delivery_inputs = __webpack_require__(77138);
  var gitops_places = __webpack_require__(28639);
  var open_workspace = __webpack_require__(61974);
  var read_trunk_history = __webpack_require__(15796);
  var dora = __webpack_require__(66547);
  var ownership = __webpack_require__(62746);
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
   const none = n === 0 ? "No workflow that a push to trunk started has ended." : void 0;
   const few = seconds.length < fewestValues ? `There are only ${seconds.length} commits with CI; ${fewestValues} are needed.` : void 0;
   const last = spells.at(-1);
   return {
    redTime: none ? null : sum(spells),
    longestRed: none ? null : Math.max(0, ...spells.map(secondsOf)),
    redSince: last?.until === until ? last.since : void 0,
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
     if (red === void 0) open.set(workflow, {
      workflow,
      since: completed,
      until,
      url
     });
    } else if (red !== void 0) {
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
    if (last === void 0 || since > last.until) joined.push({
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
   const ageOf = one => ((one.merged ?? now) - one.began) / 1e3;
   const waits = merged.map(one => Math.max(0, (one.merged ?? now) - one.ready) / 1e3);
   const few = (count, what) => count < fewestValues ? `There are only ${count} ${what}; ${fewestValues} are needed.` : void 0;
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
    })).filter(({age}) => ageLimit !== void 0 && age > ageLimit).sort((one, other) => other.age - one.age),
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
    pullRequests: pullRequests.kind === "known" ? asKnown(pullRequests.value.activity) : pullRequests,
    promotions: await orUnknown(() => readPromotions(inputs, world, catalogue, pullRequests)),
    issue: pullRequests.kind === "known" ? pullRequests.value.issue : pullRequests,
    limits: (0, health_limits.Ns)(catalogue?.trunkHealth.limits ?? health_limits.tW, inputs.limits),
    workflows: await (0, glob.Q)(catalogue?.trunkHealth.workflows ?? []),
    since,
    now
   };
  }
  async function orUnknown(read) {
   return (0, recover.lj)(async () => asKnown(await read()), problems => ({
    kind: "unknown",
    problems
   }));
  }
  function asKnown(value) {
   return {
    kind: "known",
    value
   };
  }
  async function nameTrunk(inputs, world) {
   const {repository} = world.run.event.payload;
   const branch = typeof repository === "object" && repository !== null && "default_branch" in repository ? repository.default_branch : void 0;
   if (typeof branch === "string" && branch !== "") return branch;
   const checkout = await world.git.checkout(world.run.directory);
   const workspace = await (0, open_workspace.O)(world, checkout, {
    token: inputs.githubToken
   });
   const named = await workspace.repository.defaultBranch();
   if (named === void 0) throw (0, problem.CC)("HEALTH_TRUNK_UNKNOWN", {
    url: workspace.repository.remote.url
   });
   return named;
  }
  async function openOwnGitHub({githubToken}, {run, openGitHub}) {
   if (run.repository === "") throw (0, problem.CC)("HEALTH_NO_FORGE", {});
   return openGitHub(run.repository, githubToken);
  }
  async function readPullRequests(inputs, world, base, since) {
   const github = await openOwnGitHub(inputs, world);
   const what = {
    base,
    since,
    most: mostRead,
    label: void 0
   };
   const alone = async issue => ({
    activity: await github.pullRequestActivity(what),
    issue
   });
   if (!inputs.issue) return alone({
    kind: "unknown",
    problems: []
   });
   return (0, recover.lj)(async () => {
    const activity = await github.pullRequestActivity({
     ...what,
     label: issueLabel
    });
    return {
     activity,
     issue: asKnown(activity.issues[0])
    };
   }, problems => alone({
    kind: "unknown",
    problems
   }));
  }
  async function readPromotions(inputs, world, catalogue, here) {
   const {repository = "", token} = await remoteOf(inputs, world, catalogue);
   if (repository === "") throw (0, problem.CC)("HEALTH_NO_FORGE", {});
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
   const services = catalogue === void 0 ? [] : (0, service_places.cS)(catalogue);
   const names = environments.map(({name}) => name);
   if (catalogue === void 0 || services.length === 0 || environments.length === 0) return {
    environments: names,
    places: [],
    line: void 0,
    lineWhy: ""
   };
   const remote = await remoteOf(inputs, world, catalogue);
   const selection = {
    branch: inputs.branch,
    services,
    environments
   };
   const {places} = await (0, gitops_places.Z)(world, catalogue, remote, selection, other => (0, 
   delivery_inputs.L_)(other, inputs, world));
   const commits = new Set;
   for (const {history} of places) for (const {commit, said} of history.changes) if (said?.sourceCommit !== void 0 && commit.time >= since) commits.add(said.sourceCommit);
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
    line: void 0,
    lineWhy: source.why
   };
  }
  var markdown = __webpack_require__(38376);
  var describe_seconds = __webpack_require__(41690);
  var deployment_events = __webpack_require__(5908);
  function planHealth(facts) {
   const {now, limits, workflows} = facts;
   const periods = periodsOf(facts);
   const trunk = mapKnown(facts.runs, ({runs}) => measureTrunk(runs, now, workflows));
   const pullRequests = mapKnown(facts.pullRequests, all => measurePullRequests(all, now, limits["branch-age"]));
   return {
    facts,
    delivery: mapKnown(facts.delivery, one => measureEnvironments(one, facts, periods)),
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
  function mapKnown(known, map) {
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
    const over = found.value !== null && most !== void 0 && found.value > most;
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
   const open = facts.issue.value?.body.startsWith(marker) ? facts.issue.value : void 0;
   const over = measures.filter(one => one.over);
   const days = Math.round((facts.now - facts.since) / 864e5);
   const rows = measures.filter(({most}) => most !== void 0).map(one => [ one.over ? "⚠️" : one.value === null ? "❔" : "✅", ...measureRow(one) ]);
   const old = pullRequests.kind === "known" ? pullRequests.value.old.slice(0, 20) : [];
   const lines = [ marker, over.length === 0 ? `All limits are kept again in the last ${days} days.` : `${over.length} ${over.length === 1 ? "limit is" : "limits are"} exceeded in the last ${days} days.`, "", (0, 
   markdown.tp)([ "", "What", "Value", "Limit", "n" ], rows), ...old.length === 0 ? [] : [ "**The oldest open branches**", "" ], ...old.map(({number, title, url, age}) => `- ${(0, 
   markdown.nf)(`#${number}`, url)} ${(0, markdown.X1)(title)} (${(0, describe_seconds.b)(age)})`), "", `The limits stand in the catalogue under ${(0, 
   markdown.aY)("trunk-health")}. This issue closes when all of them are kept.` ];
   const text = {
    title: over.length === 0 ? "Trunk health: all limits are kept" : `Trunk health: ${over.map(({label}) => label).join(", ")}`.slice(0, 200),
    body: (0, markdown.Jj)(`${lines.join("\n")}\n`, longest, "…")
   };
   if (open === void 0) return over.length === 0 ? {
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
  function measureRow({label, value, most, unit, n}) {
   return [ label, value === null ? "unknown" : describeValue(value, unit), most === void 0 ? "none" : describeValue(most, unit), String(n) ];
  }
  var html = __webpack_require__(22698);
  const [width, height, foot] = [ 640, 120, 16 ];
  function barChart({caption, bars, limit}) {
   const top = Math.max(1e-9, limit?.value ?? 0, ...bars.map(({value}) => value ?? 0));
   const step = width / Math.max(1, bars.length);
   const room = height - foot - 4;
   const round = value => Math.round(value * 10) / 10;
   const yOf = value => round(4 + room * (1 - value / top));
   const shapes = bars.map(({label, value, words, tone = "info"}, at) => {
    const tall = value === null ? 0 : Math.max(value > 0 ? 1.5 : 0, height - foot - yOf(value));
    return html.qy`<rect class="${tone}" x="${round(at * step + step * .1)}" y="${round(height - foot - tall)}" width="${round(step * .8)}" height="${round(tall)}"><title>${label}: ${words}</title></rect>`;
   });
   const line = limit !== void 0 && html.qy`<line class="limit" x1="0" x2="${width}" y1="${yOf(limit.value)}" y2="${yOf(limit.value)}"><title>${limit.words}</title></line>`;
   return html.qy`<figure class="chart"><figcaption>${caption}${limit !== void 0 && html.qy` <span class="soft">The dashed line is ${limit.words}.</span>`}</figcaption>
<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${caption}">${shapes}${line}
<line x1="0" x2="${width}" y1="${height - foot}" y2="${height - foot}"/><text x="0" y="${height - 3}">${bars[0]?.label}</text><text class="end" x="${width}" y="${height - 3}">${bars.length > 1 && bars.at(-1)?.label}</text></svg>
<details><summary>Values</summary><p class="small">${bars.filter(({value}) => value !== 0).map(({label, words}, at) => html.qy`${at > 0 && " · "}${label}: ${words}`)}</p></details></figure>`;
  }
  var html_elements = __webpack_require__(58174);
  var page = __webpack_require__(80080);
  var dora_report = __webpack_require__(54262);
  function renderHealthPage(health, data) {
   const {facts, delivery, trunk, pullRequests} = health;
   const unknown = (title, problems) => html.qy`<section><h2>${title}</h2><p>${(0, 
   html_elements.aJ)("soft", "unknown")} ${problems.map(({message}) => message).join(" ")}</p></section>`;
   return (0, page.C)({
    title: "Trunk health",
    lead: html.qy`${(0, html.Y3)(facts.repository || "This repository", facts.page)}, ${facts.trunk}, from ${(0, 
    html.Sm)(facts.since)} to ${(0, html.Sm)(facts.now)}. ${health.cuts.join(" ")}`,
    body: [ limitSection(health), trunk.kind === "known" ? trunkSection(health, trunk.value) : unknown("Trunk", trunk.problems), pullRequests.kind === "known" ? pullRequestSection(health, pullRequests.value) : unknown("Pull requests", pullRequests.problems), delivery.kind === "known" ? deliverySection(health, delivery.value) : unknown("Delivery", delivery.problems) ],
    foot: html.qy`Made by Trunkline. Nothing here counts people. Times of deployments are Git's, not the cluster's. This file loads nothing and sends nothing.`,
    data
   });
  }
  function limitSection({measures}) {
   const rows = measures.map(one => {
    const [label = "", value = "", most = "", n = ""] = measureRow(one);
    const state = one.over ? (0, html_elements.aJ)("warn", "over") : one.value === null ? html.qy`${(0, 
    html_elements.aJ)("soft", "unknown")} <span class="small">${one.why}</span>` : one.most === void 0 ? (0, 
    html_elements.aJ)("soft", "no limit") : (0, html_elements.aJ)("good", "kept");
    return {
     cells: [ label, value, most, n, state ]
    };
   });
   return html.qy`<section aria-labelledby="limits"><h2 id="limits">Limits</h2>${(0, 
   html_elements.c_)({
    caption: "What is compared with a limit. Values are medians but for the longest red time.",
    head: [ "What", "Value", "Limit", "n", "State" ],
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
    cells: [ (0, html.Y3)(workflow, url), (0, html.Sm)(since), (0, describe_seconds.b)((until - since) / 1e3) ]
   }));
   const limit = facts.limits.ci;
   const now = trunk.redSince === void 0 ? (0, html_elements.aJ)("good", "green") : html.qy`${(0, 
   html_elements.aJ)("bad", "red")} since ${(0, html.Sm)(trunk.redSince)}`;
   return html.qy`<section aria-labelledby="trunk"><h2 id="trunk">Trunk</h2>
<p>${now}. Red for ${trunk.redTime === null ? "an unknown time" : (0, describe_seconds.b)(trunk.redTime)} in all, ${trunk.flakes ?? "unknown"} flakes, ${trunk.n} runs.</p>
${barChart({
    caption: "Time that trunk was red.",
    bars: red
   })}
${barChart({
    caption: "How long CI of a commit took, the median of each day or week.",
    bars: ci,
    limit: limit === void 0 ? void 0 : {
     value: limit,
     words: `the limit, ${(0, describe_seconds.b)(limit)}`
    }
   })}
${rows.length > 0 && html.qy`<details><summary>${trunk.red.length} red times</summary>${(0, 
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
    cells: [ (0, html.Y3)(`#${number}`, url), title, (0, describe_seconds.b)(age) ]
   }));
   return html.qy`<section aria-labelledby="pull-requests"><h2 id="pull-requests">Pull requests</h2>
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
   if (environments.size === 0) return html.qy`<section aria-labelledby="delivery"><h2 id="delivery">Delivery</h2><p>The catalogue has no environments.</p></section>`;
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
   return html.qy`<section aria-labelledby="delivery"><h2 id="delivery">Delivery</h2>
<p>${promotions} promotions are open.${lineWhy !== "" && html.qy` Trunk could not be read: ${lineWhy}`}</p>
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
${single.length > 0 && html.qy`<details><summary>By service</summary>${(0, html_elements.c_)({
    caption: "The same by service.",
    head: dora_report.$M,
    rows: single
   })}</details>`}</section>`;
  }
  var list_names = __webpack_require__(44252);
  function summariseHealth({facts, measures, delivery, trunk, pullRequests, cuts}, issue) {
   const over = measures.filter(one => one.over).length;
   const days = Math.round((facts.now - facts.since) / 864e5);
   const news = over === 0 ? `no limit is exceeded in ${days} days` : `${over} ${over === 1 ? "limit is" : "limits are"} exceeded in ${days} days`;
   const rows = measures.map(one => [ one.over ? "⚠️" : one.value === null ? "❔" : "✅", ...measureRow(one).map(markdown.X1) ]);
   const parts = [ `### ${over === 0 ? "✅" : "⚠️"} trunk-health: ${news}`, (0, markdown.tp)([ "", "What", "Value", "Limit", "n" ], rows), ...unknownLines(measures), ...cuts.map(markdown.X1) ];
   if (trunk.kind === "known") {
    const {redTime, ci, flakes, red} = trunk.value;
    const times = red.map(({workflow, since, until, url}) => [ (0, markdown.nf)((0, 
    markdown.aY)(workflow), url), new Date(since).toISOString().slice(0, 16).replace("T", " "), (0, 
    describe_seconds.b)((until - since) / 1e3) ]);
    const line = `Red for ${seconds(redTime)} in all; CI p95 ${seconds(ci.p95)}; ${flakes ?? "unknown"} flakes (failed and passed for one commit).\n`;
    const list = times.length === 0 ? "" : `\n${(0, markdown.tp)([ "Workflow", "Red since (UTC)", "For" ], times.slice(-20))}`;
    parts.push((0, markdown.zH)(`Trunk ${(0, markdown.aY)(facts.trunk)}`, `${line}${list}`));
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
    })), ...unknownParts(health).flatMap(([what, problems]) => (0, recover.nZ)(problems, `${what} is unknown`)), ...context.remarks ],
    failures: []
   };
  }
  function sentenceOf({label, value, most, unit, n, why}) {
   const name = `${label.slice(0, 1).toUpperCase()}${label.slice(1)}`;
   if (value === null) return `${name}: unknown. ${why}`.replace(/\.$/, "");
   const limit = most === void 0 ? "no limit" : `limit ${describeValue(most, unit)}`;
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
   return part.kind === "known" ? part.value : void 0;
  }
  function reasonOf({measures, facts, trunk, delivery}) {
   const days = Math.round((facts.now - facts.since) / 864e5);
   const where = facts.repository === "" ? "Trunk" : `${facts.repository}, ${facts.trunk}`;
   const limited = measures.filter(({most}) => most !== void 0);
   const over = limited.filter(one => one.over);
   const unclear = limited.filter(({value}) => value === null);
   const red = valueIn(trunk)?.redSince;
   const last = [ ...valueIn(delivery)?.environments ?? [] ].at(-1);
   const parts = [ over.length > 0 ? `${over.length} of ${limited.length} limits ${over.length === 1 ? "is" : "are"} exceeded in the last ${days} days: ${(0, 
   list_names.Z)(over.map(overWords))}` : `no limit is exceeded in the last ${days} days`, ...red === void 0 ? [] : [ `trunk is red for ${(0, 
   describe_seconds.b)((facts.now - red) / 1e3)}` ], ...last === void 0 ? [] : [ `${last[0]} had ${deploymentWords(last[1])}` ], ...unclear.length === 0 ? [] : [ `unknown: ${(0, 
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
    environments: environments === void 0 ? null : Object.fromEntries([ ...environments ].map(([name, one]) => [ name, (0, 
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
   const said = Object.entries(reasons).map(([name, text]) => [ name, trunk === void 0 ? why : text ]);
   return {
    "red-time": trunk?.redTime ?? null,
    "red-longest": trunk?.longestRed ?? null,
    "red-since": trunk?.redSince === void 0 ? null : new Date(trunk.redSince).toISOString(),
    ci: {
     p50: trunk?.ci.p50 ?? null,
     p95: trunk?.ci.p95 ?? null,
     n: trunk?.durations.length ?? 0
    },
    flakes: trunk?.flakes ?? null,
    n: trunk?.n ?? 0,
    more,
    reasons: Object.fromEntries(said.filter(([, text]) => text !== void 0))
   };
  }
  function pullsJson(pulls, why, more) {
   const {age, size, timeToMerge} = pulls?.why ?? {};
   const reasons = {
    age,
    size,
    "time-to-merge": timeToMerge,
    ...pulls === void 0 && {
     open: why
    }
   };
   const said = Object.entries(reasons).map(([name, text]) => [ name, pulls === void 0 ? why : text ]);
   return {
    age: pulls?.age ?? null,
    size: pulls?.size ?? null,
    "time-to-merge": pulls?.timeToMerge ?? null,
    open: pulls?.open ?? null,
    merged: pulls?.merged ?? null,
    bots: pulls?.bots ?? null,
    more,
    reasons: Object.fromEntries(said.filter(([, text]) => text !== void 0))
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
   const remarks = inputs.issue && facts.issue.kind === "unknown" ? [ ...(0, recover.nZ)(facts.issue.problems, "The issue is not up to date") ] : [];
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
   return (0, recover.lj)(async () => {
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
    remarks.push(...(0, recover.nZ)(problems, "The issue is not up to date"));
    return "";
   });
  }
 },
 44252: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => listNames
  });
  function listNames(names) {
   const shown = names.length > 5 ? [ ...names.slice(0, 4), `${names.length - 4} more` ] : names;
   const last = shown.at(-1) ?? "nothing";
   return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
  }
 }
};
