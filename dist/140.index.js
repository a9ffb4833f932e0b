export const id = 140;

export const ids = [ 140 ];

export const modules = {
 3140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   promoteArtifacts: () => promoteArtifacts
  });
  var contract_catalogue = __webpack_require__(4020);
  var delivery_inputs = __webpack_require__(5323);
  var commit_message = __webpack_require__(9932);
  var problem = __webpack_require__(5562);
  async function readNeeded(files, name, missing) {
   if (name === "") return;
   const text = await files.read(name);
   if (text === void 0) throw (0, problem.CC)(missing, {
    file: name
   });
   return {
    name,
    text
   };
  }
  var domain_image = __webpack_require__(6430);
  var domain_oid = __webpack_require__(9599);
  var edit = __webpack_require__(3840);
  var plain = __webpack_require__(5607);
  var yaml_source = __webpack_require__(1038);
  function findFollowers({text, file, format}) {
   const roots = (0, yaml_source.t)((0, yaml_source.P)(text, file));
   return roots.flatMap((root, document) => {
    const kind = (0, plain.b6)((0, plain.y1)(root, [ "kind" ]));
    if (kind === "GitRepository") return fluxPlaces(root, document, format.key);
    if (kind === "Application") return argoPlaces(root, document, [ "spec" ], format.key);
    return kind === "ApplicationSet" ? argoPlaces(root, document, [ "spec", "template", "spec" ], format.key) : [];
   });
  }
  function fluxPlaces(root, document, key) {
   const path = [ "spec", "ref" ];
   const ref = (0, plain.y1)(root, path);
   if (!(0, plain.jh)(ref) || !isMeant((0, plain.y1)(root, [ "spec", "url" ]), key)) return [];
   return [ {
    kind: "flux",
    document,
    path,
    fields: textsIn(ref)
   } ];
  }
  function argoPlaces(root, document, spec, key) {
   const places = [ [ ...spec, "source" ], ...(0, plain.c3)((0, plain.y1)(root, [ ...spec, "sources" ])).map((_, index) => [ ...spec, "sources", index ]) ];
   return places.flatMap(path => {
    const source = (0, plain.y1)(root, path);
    if (!(0, plain.jh)(source) || "chart" in source || !isMeant((0, plain.y1)(source, [ "repoURL" ]), key)) return [];
    const fields = textsIn(source);
    const filledIn = fields.targetRevision?.includes("{{") === true;
    return fields.targetRevision === void 0 || filledIn ? [] : [ {
     kind: "argocd",
     document,
     path,
     fields
    } ];
   });
  }
  function isMeant(url, key) {
   return (0, plain.b6)(url).replace(/(\.git)?\/*$/, "").endsWith(key);
  }
  function textsIn(map) {
   const texts = Object.entries(map).map(([name, value]) => [ name, (0, plain.b6)(value) ]);
   return Object.fromEntries(texts);
  }
  function readRevision(at) {
   const {file} = at;
   const followed = findFollowers(at).map(({fields, kind}) => {
    if (kind === "argocd") {
     const revision = revision_short(fields.targetRevision);
     return {
      revision,
      commit: (0, domain_oid.Se)(revision)
     };
    }
    const commit = (0, domain_oid.Se)(fields.commit ?? "");
    const {name = "", semver = "", tag = "", branch = ""} = fields;
    if (commit === void 0 && name === "" && semver !== "") throw outranked(file, "semver");
    const beside = name.startsWith("refs/tags/") ? name : name === "" ? tag : "";
    return {
     revision: revision_short(beside || (commit ?? (name || branch))),
     commit
    };
   });
   const [first, ...others] = followed;
   if (first === void 0) throw missing(at);
   if (others.every(one => one.revision === first.revision && one.commit === first.commit)) return first;
   const revisions = [ ...new Set(followed.map(({revision, commit}) => revision || commit || "nothing")) ];
   throw (0, problem.CC)("REVISION_PLACES_DIFFER", {
    file,
    revisions: revisions.join(", ")
   }, {
    at: {
     file
    }
   });
  }
  function editRevision(at, {tag, commit}) {
   const followers = findFollowers(at);
   if (followers.length === 0) throw missing(at);
   readRevision(at);
   const edits = followers.flatMap(({kind, document, path, fields}) => {
    const set = (field, value, after = []) => ({
     kind: "set",
     document,
     path: [ ...path, field ],
     value,
     after
    });
    if (kind === "argocd") {
     const whole = fields.targetRevision?.startsWith("refs/") === true;
     return [ set("targetRevision", whole ? `refs/tags/${tag}` : tag) ];
    }
    if (fields.semver !== void 0 && fields.name === void 0) throw outranked(at.file, "semver");
    return [ fields.name === void 0 ? set("tag", tag, [ "branch" ]) : set("name", `refs/tags/${tag}`), ...fields.commit === void 0 ? [] : [ set("commit", commit) ] ];
   });
   return (0, edit.a)(at.text, at.file, edits);
  }
  function revision_short(ref = "") {
   return ref.replace(/^refs\/(heads|tags)\//, "");
  }
  function outranked(file, field) {
   return (0, problem.CC)("REVISION_OUTRANKED", {
    file,
    field: `spec.ref.${field}`
   }, {
    at: {
     file
    }
   });
  }
  function missing({file}) {
   return (0, problem.CC)("REVISION_PLACE_MISSING", {
    file
   }, {
    at: {
     file
    }
   });
  }
  function isFound(one) {
   return one.kind !== "absent";
  }
  function target({artifact, destination}) {
   if (artifact.kind === "revision") return `${artifact.tag}@${artifact.commit}`;
   return (0, domain_image.vy)({
    repository: destination,
    tag: artifact.tag,
    digest: artifact.digest
   });
  }
  function formatDeployed(deployed) {
   if (deployed === void 0) return "none";
   return deployed.repository === "" ? deployed.tag ?? "none" : (0, domain_image.vy)(deployed);
  }
  function isSame({present, artifact, destination, overlay}) {
   if (artifact.kind === "revision") return editRevision(overlay, artifact) === overlay.text;
   return present !== void 0 && (0, domain_image.vy)(present) === (0, domain_image.vy)({
    ...artifact,
    repository: destination
   });
  }
  function isWaived({verdicts}) {
   return verdicts.some(({state}) => state === "waived");
  }
  function placeName({environment, overlay}) {
   return environment || overlay || "the top of the repository";
  }
  const promotionPredicate = "https://github.com/your-org/trunkline/blob/v1/schema/promotion.schema.json";
  function statePromotion(one, occasion) {
   const {artifact, destination, route, present, verdicts, name} = one;
   if (artifact.kind !== "image") return;
   const [algorithm = "", hex = ""] = artifact.digest.split(":");
   const {commit, repository, branch, run, people, reason} = occasion;
   return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [ {
     name: destination,
     digest: {
      [algorithm]: hex
     }
    } ],
    predicateType: promotionPredicate,
    predicate: {
     service: route.service || name,
     from: placeName(route.from),
     to: placeName(route.to),
     image: target(one),
     previous: present === void 0 ? null : formatDeployed(present),
     gitops: {
      repository,
      branch,
      commit
     },
     gates: verdicts.map(({gate, state, why}) => ({
      gate,
      state,
      why
     })),
     run,
     requestedBy: people.requestedBy,
     approvedBy: people.approvedBy,
     reason
    }
   };
  }
  async function attestPromotions(world, remote, receipt, wishes, people) {
   const going = receipt.plan.promotions.flatMap(one => one.kind === "go" ? [ one ] : []);
   const skip = why => going.map(one => ({
    kind: "skipped",
    what: target(one),
    why
   }));
   if (receipt.kind === "untouched") return [];
   if (receipt.kind === "proposed") return skip("it is only proposed; whoever merges it may attest it");
   const {run} = world;
   const occasion = {
    commit: receipt.commit,
    repository: remote.repository === void 0 ? "" : `${run.serverUrl}/${remote.repository}`,
    branch: receipt.branch,
    run: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    people: await people(),
    reason: wishes.reason
   };
   const done = [];
   for (const one of going) done.push(await attest(world, one, occasion, wishes));
   return done;
  }
  async function attest({run, files, forge, provenance}, one, occasion, {signingConfig, githubToken}) {
   const what = target(one);
   const statement = statePromotion(one, occasion);
   if (statement === void 0) return {
    kind: "skipped",
    what,
    why: "a release in Git has no digest to attest"
   };
   try {
    const config = await readNeeded(files, signingConfig, "SIGNING_CONFIG_MISSING");
    const bundle = await provenance.sign(statement, {
     config,
     isPrivate: !isPublic(run.event.payload.repository)
    });
    const number = await (await forge(run.repository, githubToken)).keepAttestation(bundle);
    return {
     kind: "attested",
     what,
     url: `${run.serverUrl}/${run.repository}/attestations/${number}`
    };
   } catch (thrown) {
    if (!(thrown instanceof problem.AF)) throw thrown;
    const {commit} = occasion;
    const slots = {
     what,
     commit,
     why: thrown.message,
     remedy: thrown.hint
    };
    return {
     kind: "failed",
     what,
     problem: (0, problem.CC)("PROMOTION_UNATTESTED", slots, {
      cause: thrown
     })
    };
   }
  }
  function isPublic(repository) {
   return typeof repository === "object" && repository !== null && "visibility" in repository && repository.visibility === "public";
  }
  var deployment = __webpack_require__(650);
  const most = 50;
  const descriptions = {
   queued: "Proposed; it waits for its pull request.",
   in_progress: "It is in Git; the controller takes it from here.",
   success: "It is in Git.",
   inactive: "A newer one took its place."
  };
  async function findPresent(tip, {promotions, decision}) {
   const found = promotions.filter(isFound);
   if (decision.kind !== "nothing" || found.some(({kind}) => kind !== "same")) return;
   const files = [ ...new Set(found.map(({overlay}) => overlay.file)) ];
   const changes = (await Promise.all(files.map(file => tip.history(file, 1)))).flat();
   const [newest] = changes.sort((one, other) => other.time - one.time);
   return newest && {
    kind: "present",
    commit: newest.oid,
    since: newest.time * 1e3
   };
  }
  async function recordDeployment({run, forge}, {repository, token}, to, receipt, {wish, present}) {
   const {kind, commit, plan} = receipt;
   const standing = kind === "untouched" ? present : {
    kind,
    commit,
    since: 0
   };
   if (wish === "false" || standing === void 0 || repository === void 0) return [];
   try {
    const open = await forge(repository, token);
    const {due, inactive} = (0, deployment.HN)(standing, await open.deployments(to.name, most), wish);
    if (due !== void 0) {
     const id = due.id ?? (await create(open, to, standing, plan)).id;
     await say(open, run, id, due.state);
    }
    for (const id of inactive) await say(open, run, id, "inactive");
    return [];
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === void 0) throw thrown;
    const lack = `The deployment to ${to.name} is not recorded.`;
    return found.map(({message, hint}) => ({
     level: "warning",
     text: `${lack} ${message} ${hint}`
    }));
   }
  }
  function create(forge, to, {commit}, {promotions}) {
   const images = promotions.filter(one => one.kind === "go" || one.kind === "same").map(target);
   return forge.createDeployment({
    commit,
    environment: to.name,
    description: images.join(", "),
    production: to.name === "production",
    payload: {
     [deployment.WG]: "promote",
     images: images.join("\n")
    }
   });
  }
  function say(forge, run, id, state) {
   return forge.setDeploymentStatus(id, {
    state,
    description: descriptions[state],
    logUrl: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    environmentUrl: ""
   });
  }
  var dist = __webpack_require__(7934);
  var domain_digest = __webpack_require__(9191);
  var duration = __webpack_require__(1911);
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
   const known = formats.get(zone);
   if (known) return known;
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
    const ends = freezes.map(one => endOf(one, moment)).filter(end => end !== void 0);
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
   return;
  }
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
   const times = closed.map(verdict => verdict.greenAt).filter(time => time !== void 0);
   return closed.length > 0 && times.length === closed.length ? Math.max(...times) : void 0;
  }
  function formatTime(ms) {
   return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
  function judgeAfter({environment, now, stints}) {
   const [newest] = stints;
   if (now) {
    const since = newest === void 0 ? "" : ` since ${formatTime(newest.since)} (${(0, 
    domain_oid.h0)(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
   }
   if (newest?.until !== void 0) return green("after", `${environment} had it from ${formatTime(newest.since)} to ${formatTime(newest.until)}.`);
   return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
  }
  function judgeSoak({environment, stints}, soakMs, now) {
   const needed = (0, duration.a)(soakMs);
   const lasted = stints.map(stint => (stint.until ?? now) - stint.since);
   const longest = Math.max(0, ...lasted);
   const said = `It was in ${environment} for ${longest < 1e3 ? "0s" : (0, duration.a)(longest)}`;
   if (longest >= soakMs) return green("soak", `${said}; ${needed} are asked for.`);
   const running = stints.find(stint => stint.until === void 0);
   const why = `${said} without a break; ${needed} are asked for.`;
   if (running === void 0) return red("soak", why, `Put it into ${environment} again and leave it there.`);
   const greenAt = running.since + soakMs;
   return red("soak", why, `Wait until ${formatTime(greenAt)}.`, greenAt);
  }
  function judgeFreeze(environment, now) {
   const until = frozenUntil(environment.freeze, now);
   if (until === void 0) return green("freeze", `No freeze of ${environment.name} holds at ${formatTime(now)}.`);
   const why = `${environment.name} is frozen until ${formatTime(until)}.`;
   return red("freeze", why, `Wait until ${formatTime(until)}.`, until);
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
    ...greenAt === void 0 ? {} : {
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
  const holdsFile = "trunkline-holds.yaml";
  function holdsBeside(file) {
   return file.replace(/[^/]*$/, holdsFile);
  }
  const holds_text = dist.FsL(dist.YjP(), dist.Bqr(), dist.hq());
  const schema = dist.rej({
   holds: dist.mee(dist.YOg(dist.rej({
    digest: dist.FsL(holds_text, dist.z6Y(given => parseHeld(given) !== void 0, "it is no digest, no commit and not *")),
    reason: holds_text,
    until: dist.lqM(dist.FsL(holds_text, dist.z6Y(given => !Number.isNaN(Date.parse(given)), "it is no time")))
   })))
  });
  function readHolds(source, file) {
   const [value = null] = (0, yaml_source.t)((0, yaml_source.P)(source, file));
   if (value === null || value === "") return [];
   const read = dist.xLC(schema, nothingToNull(value));
   if (!read.success) {
    const [first] = read.issues;
    const where = first.path?.map(step => String(step.key)).join(".") ?? "the file";
    throw (0, problem.CC)("HOLDS_INVALID", {
     file,
     fault: `${where}: ${first.message}`
    }, {
     at: {
      file
     }
    });
   }
   return (read.output.holds ?? []).map(({digest, reason, until}) => ({
    digest: parseHeld(digest) ?? "*",
    reason,
    until: until === void 0 ? void 0 : Date.parse(until),
    file
   }));
  }
  function parseHeld(given) {
   return given === "*" ? "*" : (0, domain_digest.m)(given) ?? (0, domain_oid.Se)(given);
  }
  function nothingToNull(value) {
   if (typeof value !== "object" || value === null || !("holds" in value)) return value;
   return value.holds === "" ? {
    ...value,
    holds: null
   } : value;
  }
  function shown(identity) {
   return identity.slice(0, identity.indexOf(":") + 13);
  }
  function judgeHolds(holds, identity, now) {
   const bars = holds.filter(hold => (hold.digest === "*" || hold.digest === identity) && (hold.until === void 0 || hold.until > now));
   const [first] = bars;
   if (first === void 0) return green("hold", "Nobody holds it.");
   const why = bars.map(hold => `${hold.digest === "*" ? "Everything" : shown(hold.digest)} is held: ${hold.reason}`).join("; ");
   const ends = bars.map(hold => hold.until);
   const times = ends.filter(end => end !== void 0);
   const greenAt = times.length === ends.length ? Math.max(...times) : void 0;
   const lift = `Take it out of ${[ ...new Set(bars.map(hold => hold.file)) ].join(" and ")}`;
   const remedy = greenAt === void 0 ? `${lift}.` : `${lift}, or wait until ${formatTime(greenAt)}.`;
   return red("hold", `${why}.`, remedy, greenAt);
  }
  var lookup = __webpack_require__(6539);
  var format = __webpack_require__(7012);
  function findLeg(catalogue, given, isHotfix = false) {
   const to = (0, lookup.b6)(catalogue, given.to);
   if (given.from === given.to) throw (0, problem.CC)("PROMOTE_SAME_PLACE", {
    place: given.to
   });
   const after = to.after.join(", ");
   const [only, ...others] = to.after;
   if (given.from !== "") (0, lookup.b6)(catalogue, given.from);
   if (only === void 0) throw (0, problem.CC)("PROMOTE_FIRST", {
    to: given.to
   }, {
    at: to.at
   });
   if (given.from === "" && others.length > 0 && !isHotfix) throw (0, problem.CC)("PROMOTE_FROM_UNCLEAR", {
    to: given.to,
    after
   }, {
    at: to.at
   });
   const from = (0, lookup.b6)(catalogue, given.from || only);
   if (!to.after.includes(from.name)) throw (0, problem.CC)("PROMOTE_NOT_PREDECESSOR", {
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
    throw (0, problem.CC)("PROMOTE_TRACKS_DIFFER", slots, {
     at: to.at
    });
   }
   return {
    from,
    to
   };
  }
  function planRoutes(catalogue, leg, services) {
   const all = services.includes("*");
   const chosen = all ? [ ...catalogue.services.values() ].filter(one => isDeployable(one, leg)) : [ ...new Set(services) ].map(name => deployable((0, 
   lookup.fD)(catalogue, name), leg, catalogue));
   if (chosen.length === 0) throw (0, problem.CC)("PROMOTE_NOTHING", {}, {
    at: {
     file: catalogue.file
    }
   });
   return chosen.map(service => ({
    service: service.name,
    name: service.imageName,
    repository: service.image ?? "",
    from: stopAt(catalogue, service, leg.from),
    to: stopAt(catalogue, service, leg.to),
    mayBeAbsent: all
   }));
  }
  function stopAt(catalogue, service, environment) {
   const overlay = (0, lookup.ke)(catalogue, service, environment);
   return {
    environment: environment.name,
    overlay,
    format: (0, lookup.be)(service, environment)
   };
  }
  function overlayRoute(from, to, name) {
   const [one, other] = [ folder(from), folder(to) ];
   if (one === other) throw (0, problem.CC)("PROMOTE_SAME_PLACE", {
    place: one
   });
   return {
    service: "",
    name: name === "" ? void 0 : name,
    repository: "",
    from: {
     environment: "",
     overlay: one,
     format: format.E
    },
    to: {
     environment: "",
     overlay: other,
     format: format.E
    },
    mayBeAbsent: false
   };
  }
  function isDeployable(service, {to}) {
   return service.image !== void 0 || to.tracks === "revision";
  }
  function deployable(service, leg, catalogue) {
   if (isDeployable(service, leg)) return service;
   const at = catalogue.place([ "services", service.name ], "key");
   throw (0, problem.CC)("PROMOTE_NO_IMAGE", {
    service: service.name
   }, {
    at
   });
  }
  function folder(path) {
   return path.split("/").filter(part => part !== "" && part !== ".").join("/");
  }
  function selectArtifact(given) {
   const {version, image, reason} = given;
   if (version !== "" && image !== "") {
    const remedy = "`version` is one that `from` has had; `image` is one that it never had.";
    throw (0, problem.CC)("INPUTS_CLASH", {
     inputs: "`version` and `image`",
     remedy
    });
   }
   if (version !== "") return {
    kind: "version",
    version
   };
   if (image === "") return {
    kind: "present"
   };
   if (reason === "") throw (0, problem.CC)("PROMOTE_REASON_MISSING", {
    to: given.to
   });
   return {
    kind: "hotfix",
    image,
    reason
   };
  }
  function completeImage(given, repository) {
   return (0, domain_image.zZ)(/^[:@]/.test(given) ? `${repository}${given}` : given);
  }
  function isVersion(image, version) {
   if (image.tag === version) return true;
   const digits = /^(?:sha256:)?([0-9a-f]{7,64})$/.exec(version)?.[1];
   return digits !== void 0 && image.digest?.startsWith(`sha256:${digits}`) === true;
  }
  const journey_most = 20;
  function planJourney(wish, catalogue) {
   const selection = selectArtifact(wish);
   if (catalogue === void 0) {
    const routes = [ overlayRoute(wish.overlayFrom, wish.overlayTo, wish.name) ];
    return {
     routes,
     others: [],
     every: routes,
     selection,
     leg: void 0,
     to: void 0
    };
   }
   const leg = findLeg(catalogue, wish, selection.kind === "hotfix");
   const routes = planRoutes(catalogue, leg, wish.service);
   const chosen = new Set(routes.map(one => one.service));
   const every = planRoutes(catalogue, leg, [ "*" ]);
   const others = every.filter(one => !chosen.has(one.service));
   return {
    routes,
    others: others.slice(0, journey_most),
    every,
    selection,
    leg,
    to: leg.to
   };
  }
  function readsOf({routes, others, leg}, catalogue) {
   const branchOf = name => catalogue?.environments.get(name)?.branch;
   const isHere = ({environment}) => branchOf(environment) === leg?.to.branch;
   const stops = [ ...routes, ...others ].flatMap(({from, to}) => [ from, to ].filter(isHere));
   const holds = routes.map(({to}) => holdsBeside(to.format.name === "kustomize" ? `${to.overlay}/` : to.overlay));
   return [ ...new Set([ ...stops.map(({overlay}) => overlay), ...holds, holdsFile ]) ];
  }
  var kustomization_file = __webpack_require__(1089);
  async function readDeploymentFile(tip, overlay, format) {
   const file = format.name === "kustomize" ? await findKustomization(tip, overlay) : overlay;
   const bytes = await tip.read(file);
   const commit = (0, domain_oid.h0)(tip.commit);
   if (bytes !== void 0) return {
    file,
    text: decodeFile(bytes, file),
    format
   };
   if (format.name === "kustomize") throw (0, problem.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   throw (0, problem.CC)("OVERLAY_FILE_MISSING", {
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
    throw (0, problem.CC)("YAML_INVALID", {
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
  async function findKustomization(tip, overlay) {
   if ((0, kustomization_file.y)(overlay)) return overlay;
   return (0, kustomization_file.D)(overlay, await tip.list(overlay), (0, domain_oid.h0)(tip.commit));
  }
  var deployment_file = __webpack_require__(4698);
  var domain_patch = __webpack_require__(1017);
  function mergeTexts(base, ours, theirs) {
   const before = (0, domain_patch.uz)(base);
   const [mine, other] = [ editsOf(before, ours), editsOf(before, theirs) ];
   const added = other.filter(one => !mine.some(edit => three_way_isSame(edit, one)));
   if (added.some(one => mine.some(edit => one.start <= edit.end && edit.start <= one.end))) return;
   const lines = [ ...before ];
   for (const {start, end, lines: next} of [ ...mine, ...added ].sort((a, b) => b.start - a.start)) lines.splice(start, end - start, ...next);
   return lines.join("");
  }
  function editsOf(before, after) {
   const edits = [];
   let at = 0;
   let open;
   for (const {sign, text} of (0, domain_patch.Pp)(before, (0, domain_patch.uz)(after))) {
    if (sign === " ") {
     open = void 0;
     at++;
     continue;
    }
    if (open === void 0) {
     open = {
      start: at,
      end: at,
      lines: []
     };
     edits.push(open);
    }
    if (sign === "+") open.lines.push(text); else open.end = ++at;
   }
   return edits;
  }
  function three_way_isSame(one, other) {
   return one.start === other.start && one.end === other.end && one.lines.join("") === other.lines.join("");
  }
  function mergeBack(versions, own) {
   const {lower} = versions;
   const aligned = own === void 0 ? versions : alignImages(versions, own);
   if (aligned === void 0) return {
    kind: "conflict"
   };
   const {base, stable} = aligned;
   if (stable === base || stable === lower) return {
    kind: "kept"
   };
   if (stable === void 0) return {
    kind: "conflict"
   };
   const merged = lower === base ? stable : threeWay(base, lower, stable);
   if (merged === void 0) return {
    kind: "conflict"
   };
   return merged === lower ? {
    kind: "kept"
   } : {
    kind: "merged",
    text: merged
   };
  }
  function threeWay(base, lower, stable) {
   return base === void 0 || lower === void 0 ? void 0 : mergeTexts(base, lower, stable);
  }
  function alignImages(versions, {file, format, names}) {
   const {base, lower, stable} = versions;
   if (lower === void 0) return versions;
   if (format.name === "revision") return {
    base: lower,
    lower,
    stable: lower
   };
   try {
    const changes = names.map(name => {
     const value = (0, deployment_file.A)({
      file,
      text: lower,
      format
     }, name);
     const digest = value?.digest;
     return {
      name,
      newName: partOf(value?.newName),
      newTag: partOf(value?.newTag),
      digest: partOf(digest === void 0 ? void 0 : (0, domain_image.H2)(digest, digest))
     };
    });
    const align = text => text === void 0 ? void 0 : (0, deployment_file.T)({
     file,
     text,
     format
    }, changes).text;
    return {
     base: align(base),
     lower,
     stable: align(stable)
    };
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  function partOf(value) {
   return value === void 0 ? {
    kind: "clear"
   } : {
    kind: "set",
    value
   };
  }
  const depths = [ 50, 500, 5e3, void 0 ];
  async function findApart(repository, lower, branch) {
   for (const depth of depths) {
    const how = {
     filter: "tree:0",
     ...depth === void 0 ? {} : {
      depth
     }
    };
    const stable = await repository.fetchRef(`refs/heads/${branch}`, how);
    if (stable === void 0 || !await repository.fetch([ lower ], how)) return;
    if (await repository.isAncestor(stable, lower)) return;
    const base = await repository.mergeBase(lower, stable);
    if (base !== void 0) return apartSince(repository, base, lower, stable);
    if ((await repository.shallow()).size === 0) return;
   }
   return;
  }
  async function apartSince(repository, base, lower, stable) {
   await repository.fetch([ base, lower, stable ], {
    depth: 1
   });
   const paths = (await repository.diff(base, stable)).map(({path}) => path);
   const textAt = async (commit, path) => {
    const bytes = await repository.read(commit, path);
    return bytes && new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   };
   const becomes = async (path, own) => {
    try {
     const [first, mine, theirs] = await Promise.all([ base, lower, stable ].map(oid => textAt(oid, path)));
     const merged = mergeBack({
      base: first,
      lower: mine,
      stable: theirs
     }, own);
     const isNew = merged.kind === "merged" && mine === void 0;
     return isNew && await modeAt(repository, stable, path) !== "100644" ? {
      kind: "conflict"
     } : merged;
    } catch (thrown) {
     if (thrown instanceof TypeError || (0, problem._n)(thrown) !== void 0) return {
      kind: "conflict"
     };
     throw thrown;
    }
   };
   return {
    stable,
    paths,
    async read(own) {
     const all = await Promise.all(paths.map(async path => ({
      path,
      became: await becomes(path, own.get(path))
     })));
     return all.flatMap(({path, became}) => became.kind === "kept" ? [] : [ {
      path,
      became
     } ]);
    }
   };
  }
  async function modeAt(repository, commit, path) {
   const cut = path.lastIndexOf("/");
   const entries = await repository.list(commit, path.slice(0, Math.max(cut, 0)));
   return entries?.find(({name}) => name === path.slice(cut + 1))?.mode;
  }
  var markdown = __webpack_require__(9170);
  function planMerge(given) {
   const {names, run, changed, stable} = given;
   const files = new Map;
   for (const {path, became} of changed) if (became.kind === "merged") files.set(path, (new TextEncoder).encode(became.text));
   const conflicts = changed.filter(({became}) => became.kind === "conflict").map(({path}) => path);
   const paths = [ ...files.keys() ];
   if (files.size === 0 || conflicts.length > 0) return {
    decision: {
     kind: "nothing"
    },
    paths,
    conflicts
   };
   const title = `Merge ${names.stable} back into ${names.lower}`;
   const slug = text => text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-");
   const list = paths.map(path => `- ${path}`).join("\n");
   return {
    decision: {
     kind: "write",
     files,
     merges: [ stable ],
     message: (0, commit_message.hw)(`${title}\n\n${list}`, {
      action: "promote",
      deployments: [],
      sourceCommit: "",
      run,
      more: [ [ "Merged-Back", stable ] ]
     }),
     proposal: {
      head: `trunkline/merge-back/${slug(names.stable)}/${slug(names.lower)}`,
      title,
      body: `${(0, markdown.aY)(names.stable)} was changed by hand while it was stabilised, and ${names.lower} lacks that:\n\n${paths.map(path => `- ${(0, 
      markdown.aY)(path)}\n`).join("")}\nThe images that ${names.lower} runs stay as they are. Merge this with a merge commit: then Git knows what has come back.\n`
     }
    },
    paths,
    conflicts
   };
  }
  function remarkMerge(receipt, stable) {
   const {plan, branch} = receipt;
   const {paths, conflicts} = plan;
   if (conflicts.length > 0) {
    const text = `${stable} and ${branch} have both changed ${conflicts.join(", ")}: merge ${stable} into ${branch} by hand.`;
    return [ {
     level: "warning",
     text
    } ];
   }
   if (paths.length === 0) return [];
   const list = paths.join(", ");
   if (receipt.kind === "untouched") return [ {
    level: "notice",
    text: `Would propose to merge ${stable} back into ${branch}: ${list}.`
   } ];
   const pull = receipt.kind === "proposed" ? receipt.pullRequest : void 0;
   const where = pull === void 0 ? branch : `pull request #${pull.number} (${pull.url})`;
   return [ {
    level: "notice",
    text: `Merging ${stable} back is proposed by ${where}: ${list}.`
   } ];
  }
  async function proposeMergeBack({git, delivery, log}, {catalogue, leg, routes, target, run, dryRun}) {
   const branch = leg.from.branch ?? catalogue.gitops.branch ?? "";
   if (leg.from.branch === leg.to.branch || branch === target.branch) return [];
   const lower = {
    ...target,
    branch,
    delivery: "pull-request",
    pullRequest: {
     ...target.pullRequest,
     autoMerge: false
    }
   };
   const repository = await git.open(target.remote);
   const names = {
    stable: target.branch || await repository.defaultBranch() || "",
    lower: leg.from.name
   };
   const decide = async tip => {
    const apart = await findApart(repository, tip.commit, names.stable);
    if (apart === void 0) return planMerge({
     names,
     run,
     changed: [],
     stable: tip.commit
    });
    const own = await findOwnFiles(tip, routes, apart.paths);
    const changed = await apart.read(own);
    return planMerge({
     names,
     run,
     changed,
     stable: apart.stable
    });
   };
   try {
    const seen = await delivery.preview(lower, decide);
    const receipt = dryRun || seen.plan.decision.kind !== "write" ? seen : await delivery.deliver(lower, decide);
    return [ ...remarkMerge(receipt, names.stable), ...receipt.remarks ?? [] ];
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === void 0) throw thrown;
    for (const one of found) log.info(`${names.stable} was not merged back: ${one.message}`);
    const lack = `What was changed on ${names.stable} was not proposed to ${names.lower}.`;
    return found.map(({message, hint}) => ({
     level: "warning",
     text: `${lack} ${message} ${hint}`
    }));
   }
  }
  async function findOwnFiles(tip, routes, paths) {
   const own = new Map;
   for (const {from, name, service} of routes) {
    const {overlay, format} = from;
    const near = path => path === overlay || overlay === "" || path.startsWith(`${overlay}/`);
    if (!paths.some(near)) continue;
    const file = await readDeploymentFile(tip, overlay, format).catch(thrown => {
     if ((0, problem._n)(thrown) === void 0) throw thrown;
     return;
    });
    if (file === void 0) continue;
    const names = [ ...own.get(file.file)?.names ?? [], name ?? service ];
    own.set(file.file, {
     file: file.file,
     format,
     names
    });
   }
   return own;
  }
  const nobody = {
   requestedBy: "",
   approvedBy: []
  };
  function findPeople({run, forge, log}, token) {
   let found;
   const ask = async () => {
    if (run.id === "" || run.repository === "" || token === "") return [];
    try {
     return await (await forge(run.repository, token)).approvers(run.id);
    } catch (thrown) {
     if (!(thrown instanceof problem.AF)) throw thrown;
     log.info(`Who approved this run is not recorded: ${thrown.message}`);
     return [];
    }
   };
   return () => {
    found ??= ask().then(approvedBy => ({
     requestedBy: run.actor,
     approvedBy
    }));
    return found;
   };
  }
  var fingerprint = __webpack_require__(9779);
  var argument = __webpack_require__(8160);
  function describePromotions(promotions, stored) {
   const rows = promotions.map(one => [ (0, markdown.aY)(one.route.service || (one.kind === "absent" ? "" : one.name)), wayOf(one), one.kind === "absent" ? "" : version(one.present), one.kind === "absent" ? "" : version(one.artifact), stateOf(one, stored) ]);
   const gates = promotions.flatMap(one => one.kind === "absent" ? [] : one.verdicts.map(verdict => gateRow(one.route.service || one.name, verdict)));
   const parts = [ (0, markdown.tp)([ "Service", "Way", "Before", "After", "State" ], rows) ];
   if (gates.length > 0) parts.push((0, markdown.tp)([ "Service", "Gate", "", "Evidence", "What opens it" ], gates));
   return parts.join("\n");
  }
  function describeProposal(promotions, patch, waiting, {reason, sourcePage}) {
   const parts = [ describePromotions(promotions, new Map), ...describeStories(promotions, sourcePage) ];
   if (reason !== "") parts.unshift(`${(0, markdown.X1)(reason)}\n`);
   parts.push((0, markdown.zH)("The change", (0, markdown.DV)(patch, "diff")), describeWaiting(waiting), describeReturn(promotions));
   return parts.filter(part => part !== "").join("\n");
  }
  function describeStories(promotions, sourcePage) {
   return promotions.flatMap(one => {
    if (one.kind !== "go" && one.kind !== "blocked") return [];
    return [ `#### ${(0, markdown.X1)(one.route.service || one.name)}\n\n${describeStory(one.story, sourcePage)}` ];
   });
  }
  function describeStory(story, page) {
   if (story.kind === "unknown") return `The commits between are not known: ${(0, markdown.X1)(story.why)}.\n`;
   const {base, head, direction, commits, more} = story;
   const url = path => page === "" ? "" : `${page}/${path}`;
   const between = (0, markdown.nf)(`${(0, markdown.aY)((0, domain_oid.h0)(base))}…${(0, 
   markdown.aY)((0, domain_oid.h0)(head))}`, url(`compare/${base}...${head}`));
   if (direction === "same") return `Built from the same commit, ${(0, markdown.aY)((0, 
   domain_oid.h0)(head))}.\n`;
   if (direction === "apart") return `Neither was built from a descendant of the other: ${between}.\n`;
   const lines = commits.map(({oid, subject, author}) => `- ${(0, markdown.nf)((0, 
   markdown.aY)((0, domain_oid.h0)(oid)), url(`commit/${oid}`))} ${(0, markdown.X1)(subject)} (${(0, 
   markdown.X1)(author)})\n`);
   if (more) lines.push("- … and more\n");
   const what = direction === "back" ? "⚠️ Goes back; these commits go away" : "New commits";
   const none = lines.length === 0 ? "None of them touches this service.\n" : "";
   return `${what}, ${between}:\n\n${lines.join("")}${none}`;
  }
  function describeWaiting(waiting) {
   if (waiting.length === 0) return "";
   const lines = waiting.map(({route, here, there}) => `- ${(0, markdown.X1)(route.service)}: ${version(here)}, ${(0, 
   markdown.X1)(placeName(route.to))} has ${version(there)}\n`);
   return `**Not promoted yet:**\n\n${lines.join("")}`;
  }
  function describeReturn(promotions) {
   const ways = promotions.flatMap(one => one.kind === "go" && one.present !== void 0 ? [ `- ${(0, 
   markdown.X1)(one.route.service || one.name)}: back to ${(0, markdown.aY)(formatDeployed(one.present))}\n` ] : []);
   if (ways.length === 0) return "";
   return `**How to roll back:** revert the commit, or set what was there before:\n\n${ways.join("")}`;
  }
  function version(image) {
   if (image === void 0) return "none";
   const digest = image.digest === void 0 ? "" : (0, markdown.aY)((0, domain_digest.VK)(image.digest));
   return [ image.tag === void 0 ? "" : (0, markdown.aY)(image.tag), digest ].filter(Boolean).join(" ");
  }
  function wayOf(one) {
   const from = one.kind === "go" && isWaived(one) ? "a hotfix" : (0, markdown.X1)(placeName(one.route.from));
   return `${from} → ${(0, markdown.X1)(placeName(one.route.to))}`;
  }
  function stateOf(one, stored) {
   if (one.kind === "absent") return (0, markdown.X1)(one.why);
   if (one.kind === "same") return "there already";
   if (one.kind === "blocked") return "❌ blocked";
   if (one.kind === "older") return `superseded: ${(0, markdown.X1)(one.by)}`;
   const state = storedState(stored.get(target(one)));
   return isWaived(one) ? `🟥 hotfix; ${state}` : `✅ ${state}`;
  }
  function storedState(at) {
   if (at === void 0) return "may go";
   if (at.kind === "verified") {
    const {manifests, blobs, bytes} = at.verified;
    return `${count(manifests, "manifest")} and ${count(blobs, "blob")} (${formatBytes(bytes)}) can be pulled`;
   }
   if (at.kind === "planned") {
    const {manifests, blobs, bytes, requests} = at.weighed;
    if (requests === 0) return "there already, whole";
    const content = `${count(manifests, "manifest")} and ${count(blobs, "blob")}`;
    return `would copy ${content}, ${formatBytes(bytes)} through this machine, in about ${count(requests, "request")}`;
   }
   const {manifests, mounted, transferred, bytes} = at.copied;
   const moved = `${count(transferred, "blob")} moved (${formatBytes(bytes)})`;
   return `copied: ${count(manifests, "manifest")}, ${count(mounted, "blob")} mounted, ${moved}`;
  }
  function count(many, noun) {
   return `${many} ${noun}${many === 1 ? "" : "s"}`;
  }
  function formatBytes(bytes) {
   if (bytes < 1e3) return count(bytes, "byte");
   return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  }
  const marks = {
   green: "✅",
   red: "❌",
   unknown: "❓",
   waived: "🟥 waived",
   warned: "⚠️ warning"
  };
  function gateRow(service, {gate, state, why, remedy}) {
   return [ (0, markdown.aY)(service), gate, marks[state], (0, markdown.X1)(why), (0, 
   markdown.X1)(remedy) ];
  }
  function writeMessage(text, going, rules) {
   return (0, commit_message.hw)(text, {
    action: "promote",
    deployments: going.map(one => ({
     service: one.route.service,
     environment: one.route.to.environment,
     image: one.artifact.kind === "image" ? target(one) : ""
    })),
    sourceCommit: sourceOf(going),
    run: rules.run,
    more: [ ...going.map(one => [ "Revision", one.artifact.kind === "revision" ? target(one) : "" ]), [ "Reason", rules.reason ], [ "Requested-By", rules.people.requestedBy ], [ "Approved-By", rules.people.approvedBy.join(", ") ], [ "Waived-Gates", waivedGates(going).join(", ") ] ]
   });
  }
  function writeText(template, going) {
   if (template !== "") return (0, commit_message.ou)(template, slotsOf(going));
   const [first] = going;
   const slots = slotsOf(going);
   const way = going.some(isWaived) ? "to {environment} as a hotfix" : "from {from} to {environment}";
   const subject = first === void 0 || going.length > 1 ? (0, commit_message.ou)(`Promote {count} services ${way}`, {
    ...slots,
    count: String(going.length)
   }) : (0, commit_message.ou)(`Promote {service} {version} ${way}`, {
    ...slots,
    version: first.artifact.tag ?? first.artifact.digest?.slice(0, 19) ?? ""
   });
   const list = going.map(one => (0, commit_message.ou)("- {service}: {before} -> {after}", {
    service: one.route.service || one.name,
    before: formatDeployed(one.present),
    after: target(one)
   }));
   return `${subject}\n\n${list.join("\n")}`;
  }
  function slotsOf(going) {
   const all = pick => [ ...new Set(going.map(pick)) ].filter(Boolean).join(", ");
   return {
    service: all(({route, name}) => route.service || name),
    environment: all(({route}) => placeName(route.to)),
    from: all(({route}) => placeName(route.from)),
    image: all(target),
    tag: all(({artifact}) => artifact.tag ?? ""),
    digest: all(({artifact}) => artifact.digest ?? artifact.commit)
   };
  }
  function sourceOf(going) {
   const commits = new Set(going.map(({story}) => story.kind === "known" ? story.head : ""));
   const [only = ""] = commits;
   return commits.size === 1 ? only : "";
  }
  function waivedGates(going) {
   const waived = going.flatMap(one => one.verdicts.filter(verdict => verdict.state === "waived"));
   return [ ...new Set(waived.map(verdict => verdict.gate)) ];
  }
  function planPromotion(known, rules, waiting = []) {
   const promotions = known.map(judge);
   const stopped = rules.onBlocked === "fail" && promotions.some(one => one.kind === "blocked");
   const going = stopped ? [] : promotions.filter(one => one.kind === "go");
   const files = editFiles(going).filter(({before, after}) => before !== after);
   const edits = files.flatMap(one => one.edits);
   const patch = files.map(({file, before, after}) => (0, domain_patch.Gu)(file, before, after)).join("");
   if (files.length === 0) return {
    decision: idle(promotions),
    promotions,
    edits,
    patch,
    waiting
   };
   const text = writeText(rules.message, going);
   return {
    decision: {
     kind: "write",
     files: new Map(files.map(({file, after}) => [ file, (new TextEncoder).encode(after) ])),
     message: writeMessage(text, going, rules),
     proposal: {
      head: headOf(promotions),
      title: text.split("\n", 1)[0] ?? "",
      body: describeProposal(promotions, patch, waiting, rules),
      ...familyOf(promotions)
     }
    },
    promotions,
    edits,
    patch,
    waiting
   };
  }
  function idle(promotions) {
   const older = promotions.filter(one => one.kind === "older");
   const [first] = older;
   if (promotions.some(one => one.kind === "blocked")) return {
    kind: "nothing"
   };
   if (first === void 0) return {
    kind: "nothing",
    head: headOf(promotions),
    ...familyOf(promotions)
   };
   return {
    kind: "superseded",
    by: older.map(({route, by}) => `${placeName(route.to)}: ${by}`).join("; ")
   };
  }
  function judge(known) {
   if (known.kind === "absent") return known;
   if (isSame(known)) return {
    ...known,
    kind: "same"
   };
   if (known.older !== void 0) return {
    ...known,
    kind: "older",
    by: known.older
   };
   return mayPass(known.verdicts) ? {
    ...known,
    kind: "go"
   } : {
    ...known,
    kind: "blocked"
   };
  }
  function editFiles(going) {
   const byFile = new Map;
   for (const one of going) {
    const {file} = one.overlay;
    const others = byFile.get(file);
    byFile.set(file, others === void 0 ? [ one ] : [ ...others, one ]);
   }
   return [ ...byFile.values() ].map(many => {
    const {file, text: before} = many[0].overlay;
    const {text: after, edits} = editFile(many);
    return {
     file,
     before,
     after,
     edits
    };
   });
  }
  function editFile(many) {
   const [{overlay}] = many;
   const changes = many.flatMap(({name, artifact, destination}) => artifact.kind === "image" ? [ (0, 
   argument.M)(name, {
    ...artifact,
    repository: destination
   }) ] : []);
   if (changes.length > 0) return (0, deployment_file.T)(overlay, changes);
   return many.reduce((done, {name, artifact, present}) => {
    if (artifact.kind !== "revision") return done;
    const nothing = {
     newName: void 0,
     newTag: void 0,
     digest: void 0
    };
    const [from, to] = [ {
     ...nothing,
     newTag: present?.tag
    }, {
     ...nothing,
     newTag: artifact.tag
    } ];
    const edit = {
     file: overlay.file,
     name,
     from,
     to,
     duplicates: 0
    };
    return {
     text: editRevision({
      ...overlay,
      text: done.text
     }, artifact),
     edits: [ ...done.edits, edit ]
    };
   }, {
    text: overlay.text,
    edits: []
   });
  }
  function headOf(promotions) {
   const routes = promotions.flatMap(one => one.kind === "absent" ? [] : [ one.route ]);
   const [first] = routes;
   const names = routes.map(({service, to}) => service || to.overlay);
   const several = first?.mayBeAbsent ? "every-service" : `several-${(0, fingerprint.R)(names.join("\n"))}`;
   const name = names.length === 1 && !first?.mayBeAbsent ? names.join() : several;
   return `${heads}${slug(name)}/${slug(first?.to.environment || "overlay")}`;
  }
  const heads = "trunkline/promote/";
  function familyOf(promotions) {
   const settled = promotions.flatMap(one => one.kind === "go" || one.kind === "same" ? [ one.route ] : []);
   const [first] = settled;
   if (first === void 0 || first.service === "") return {};
   const services = settled.map(({service}) => service);
   return {
    family: {
     prefix: heads,
     environment: first.to.environment,
     services
    }
   };
  }
  function slug(text) {
   return text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-") || "-";
  }
  var catalogue = __webpack_require__(3928);
  function stricter(one, other) {
   return catalogue.B.indexOf(one) < catalogue.B.indexOf(other) ? other : one;
  }
  function judgeAttestations(mode, testimony) {
   return soften(mode, judgeTestimony(testimony));
  }
  function judgeUnattestable(mode, why, remedy) {
   return soften(mode, unknown("attestations", why, remedy));
  }
  function soften(mode, verdict) {
   return verdict.state === "green" || mode === "require" ? verdict : {
    ...verdict,
    state: "warned"
   };
  }
  function judgeTestimony({digest, expected, proofs, failures}) {
   const proof = proofs.find(one => one.kind === "proof");
   if (proof?.kind === "proof") return green("attestations", `${(0, domain_digest.VK)(digest)} was built by ${proof.signer.workflow}.`);
   const remedy = `Attest ${digest} (of an image for several platforms: the index) in ${nameOf(expected)} with actions/attest-build-provenance.`;
   if (failures.length > 0) {
    const why = `Who built it could not be found out: ${failures.map(one => one.message).join(" ")}`;
    return unknown("attestations", why, failures.map(one => one.hint).join(" "));
   }
   const refused = [ ...new Set(proofs.flatMap(one => one.kind === "proof" ? [] : [ one.why ])) ];
   if (refused.length === 0) return red("attestations", `Nothing attests where ${(0, 
   domain_digest.VK)(digest)} was built.`, remedy);
   const [shown, more] = [ refused.slice(0, 3), refused.length - 3 ];
   const rest = more > 0 ? `; and ${more} more` : "";
   return red("attestations", `No attestation of ${(0, domain_digest.VK)(digest)} counts: ${shown.join("; ")}${rest}.`, `${remedy} If the signer is right, name it under \`provenance\` in the catalogue.`);
  }
  function nameOf({repository, workflow}) {
   return workflow === "" ? repository : `${repository}, ${workflow}`;
  }
  var promotion_destination = __webpack_require__(5705);
  function refuseSigner(signer, expected) {
   const home = `${expected.server}/${expected.repository}`;
   if (signer.issuer !== expected.issuer) return `its signer is vouched for by ${signer.issuer || "nobody"}, not by ${expected.issuer}`;
   if (!isSameRepository(signer.repository, home)) return `it was made in ${signer.repository || "no repository"}, not in ${home}`;
   const workflow = refuseWorkflow(signer, expected, home);
   if (workflow !== void 0) return workflow;
   if (expected.refs.length > 0 && !expected.refs.some(one => matchesRef(signer.ref, one))) return `it was made of ${signer.ref || "no ref"}, not of ${expected.refs.join(" or ")}`;
   return;
  }
  function refuseWorkflow(signer, expected, home) {
   const {owner, path, ref} = splitWorkflow(expected.workflow);
   const there = owner === "" ? home : `${expected.server}/${owner}`;
   const at = signer.workflow.indexOf("/.github/workflows/");
   const end = signer.workflow.indexOf("@", at);
   const actual = {
    repository: signer.workflow.slice(0, at),
    path: signer.workflow.slice(at + 1, end)
   };
   const same = at > 0 && end > at && isSameRepository(actual.repository, there) && (path === "" || actual.path === path) && (ref === "" || signer.workflow.slice(end + 1) === ref);
   if (same) return;
   const wanted = expected.workflow === "" ? `a workflow of ${home}` : `${there}/${path}${ref && `@${ref}`}`;
   return `it was signed by ${signer.workflow || "no workflow"}, not by ${wanted}`;
  }
  function splitWorkflow(text) {
   const [, owner = "", path = "", ref = ""] = /^(?:([^/@]+\/[^/@]+)\/)?(\.github\/workflows\/[^@]*)?(?:@(.*))?$/s.exec(text) ?? [];
   return {
    owner,
    path,
    ref
   };
  }
  function isSameRepository(one, other) {
   return one.toLowerCase() === other.toLowerCase();
  }
  function matchesRef(ref, pattern) {
   const [head = "", ...rest] = pattern.split("*");
   if (rest.length === 0) return ref === pattern;
   const tail = rest.pop() ?? "";
   if (!ref.startsWith(head) || !ref.endsWith(tail) || ref.length < head.length + tail.length) return false;
   let at = head.length;
   for (const part of rest) {
    const found = ref.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
   }
   return at <= ref.length - tail.length;
  }
  function issuerOf(server) {
   const {hostname} = new URL(server);
   if (hostname === "github.com") return "https://token.actions.githubusercontent.com";
   if (hostname.endsWith(".ghe.com")) return `https://token.actions.${hostname}`;
   return `${server}/_services/token`;
  }
  var provenance_statement = __webpack_require__(3626);
  function weighAttestation(checked, digest, expected) {
   if (checked.kind === "refused") return checked;
   const {signer, payloadType, payload} = checked;
   const statement = (0, provenance_statement.By)(payloadType, payload);
   if (statement === void 0) return {
    kind: "refused",
    why: "it holds no in-toto statement"
   };
   if (!(0, provenance_statement.KH)(statement, digest)) return {
    kind: "refused",
    why: "it is about another artifact"
   };
   const {predicateType} = statement;
   if (predicateType !== provenance_statement.Sw) return {
    kind: "other",
    why: `it says ${predicateType || "nothing"}, which is no build provenance`
   };
   const why = refuseSigner(signer, expected);
   return why === void 0 ? {
    kind: "proof",
    signer
   } : {
    kind: "refused",
    why
   };
  }
  function openProvenance(world, known, wishes) {
   const mode = stricter(wishes.attestations, known.to?.attestations ?? "off");
   if (mode === "off") return async () => [];
   const judged = new Map;
   let examiner;
   const examine = async () => world.provenance.examine(await readNeeded(world.files, wishes.trustedRoot, "TRUSTED_ROOT_MISSING"));
   return async ({artifact, route}) => {
    if (artifact.kind !== "image") {
     const why = "A release in Git is no image, and only images have a build that is attested.";
     return [ judgeUnattestable(mode, why, "Leave `attestations` out for environments that track revisions.") ];
    }
    const expected = expect(world.run, known.catalogue, route.service, wishes);
    if (expected.repository === "") {
     const why = "It is not known which repository must have built it.";
     return [ judgeUnattestable(mode, why, "Name it with `provenance.repository` in the catalogue, or `provenance-repository`.") ];
    }
    examiner ??= examine();
    const {digest, repository} = artifact;
    const key = `${repository}@${digest} ${route.service}`;
    const asked = {
     digest,
     repository,
     expected,
     examiner: await examiner
    };
    const verdict = judged.get(key) ?? gather(world, known.registry, asked, wishes.githubToken).then(testimony => judgeAttestations(mode, testimony));
    judged.set(key, verdict);
    return [ await verdict ];
   };
  }
  function expect(run, catalogue, service, wishes) {
   const shared = catalogue?.provenance;
   const own = catalogue?.services.get(service)?.provenance;
   return {
    server: run.serverUrl,
    repository: wishes.provenanceRepository || (own?.repository ?? shared?.repository ?? run.repository),
    workflow: wishes.provenanceWorkflow || (own?.workflow ?? shared?.workflow ?? ""),
    refs: own?.refs ?? shared?.refs ?? [],
    issuer: own?.issuer ?? shared?.issuer ?? issuerOf(run.serverUrl)
   };
  }
  async function gather({forge}, registry, asked, token) {
   const {digest, expected} = asked;
   const proofs = [];
   const failures = new Map;
   const places = [ async () => {
    const open = await forge(expected.repository, token);
    await weighAll(await open.attestations(digest, provenance_statement.Sw), asked, proofs);
   }, async () => {
    const attached = await registry.bundles((0, promotion_destination.$t)(asked.repository), digest);
    for (const one of attached) if (one.kind === "unreadable") proofs.push({
     kind: "refused",
     why: one.why
    });
    await weighAll(attached.flatMap(one => one.kind === "bundle" ? [ one.bundle ] : []), asked, proofs);
   } ];
   for (const look of places) {
    try {
     await look();
    } catch (thrown) {
     if (!(thrown instanceof problem.AF)) throw thrown;
     if (thrown.code !== "FORGE_NOT_FOUND") failures.set(thrown.message, thrown);
    }
    if (proofs.some(one => one.kind === "proof")) break;
   }
   return {
    digest,
    expected,
    proofs,
    failures: [ ...failures.values() ]
   };
  }
  async function weighAll(bundles, {digest, expected, examiner}, proofs) {
   for (const bundle of bundles) {
    const proof = weighAttestation(await examiner.check(bundle), digest, expected);
    proofs.push(proof);
    if (proof.kind === "proof") return;
   }
  }
  var delivery_outputs = __webpack_require__(7066);
  function attestationOf(what, attested) {
   const found = attested.find(one => one.kind === "attested" && one.what === what);
   return found?.kind === "attested" ? found.url : null;
  }
  function describeAttestations(attested) {
   const lines = attested.map(one => {
    if (one.kind === "attested") return `- ${(0, markdown.aY)(one.what)}: ${(0, markdown.nf)("attestation", one.url)}\n`;
    const why = one.kind === "skipped" ? one.why : one.problem.message;
    return `- ${(0, markdown.aY)(one.what)}: ${one.kind === "failed" ? "❌ " : ""}not attested: ${(0, 
    markdown.X1)(why)}\n`;
   });
   return `**Attested:**\n\n${lines.join("")}`;
  }
  function attestationNotices(attested) {
   return attested.flatMap(one => one.kind === "skipped" ? [ {
    level: "warning",
    title: "Not attested",
    message: `${one.what}: ${one.why}.`
   } ] : []);
  }
  function shortfall(attested) {
   const failed = attested.flatMap(one => one.kind === "failed" ? [ one.what ] : []);
   return failed.length === 0 ? "" : ` It is done, and could not be attested: ${failed.join(", ")}.`;
  }
  var domain_version = __webpack_require__(9659);
  function olderThan(artifact, present) {
   const [mine, theirs] = [ versionOf(artifact.tag), versionOf(present?.tag) ];
   if (mine === void 0 || theirs === void 0 || (0, domain_version.Zy)(mine, theirs) >= 0) return;
   return `${present?.tag} is there, which is newer than ${artifact.tag}`;
  }
  function judgeTag(artifact, present, to) {
   if (!sharesTag(artifact, present)) return [];
   const version = versionOf(artifact.tag);
   if (version === void 0) return [];
   const why = `${to} runs ${artifact.tag} as ${present?.digest}, and this is ${artifact.digest}.`;
   return [ red("tag", why, "Find out who pushed the version twice, and release what is right under a new version.") ];
  }
  function sharesTag(artifact, present) {
   if (present?.digest === void 0 || artifact.tag === void 0) return false;
   return present.tag === artifact.tag && present.digest !== artifact.digest;
  }
  function versionOf(tag) {
   return tag === void 0 ? void 0 : (0, domain_version.ot)(tag.replace(/^(.*\/)?v?/, ""));
  }
  function noticesOf(one, {onBlocked, dryRun}) {
   if (one.kind === "absent") return [];
   const {route, artifact, name} = one;
   const pinned = {
    level: "notice",
    title: "Pinned",
    message: artifact.kind === "image" ? `${placeName(route.from)} names ${name} only by its tag ${artifact.tag}; promoted is what that means now: ${artifact.digest}.` : `${placeName(route.from)} follows no tag that ${placeName(route.to)} takes; promoted is the newest of those that it has, or has had: ${artifact.tag}.`
   };
   const shared = {
    level: "warning",
    title: "One tag, two artifacts",
    message: `${placeName(route.to)} runs ${artifact.tag} of ${name} as another digest than ${placeName(route.from)}.`
   };
   const lane = {
    level: "warning",
    title: "Hotfix",
    message: `${name} goes to ${placeName(route.to)} without having been in ${placeName(route.from)}: its gates are waived.`
   };
   const warnings = one.verdicts.flatMap(verdict => verdict.state === "warned" ? [ {
    level: "warning",
    title: "Attestations",
    message: `${verdict.why} ${verdict.remedy}`
   } ] : []);
   const superseded = one.kind === "older" ? [ {
    level: "warning",
    title: "Superseded",
    message: `Not written: ${one.by}.`
   } ] : [];
   const waived = one.verdicts.some(verdict => verdict.state === "waived");
   const failure = failureOf(one)[0];
   const blocked = failure !== void 0 && (onBlocked === "skip" || dryRun);
   return [ ...artifact.pinned && one.kind === "go" ? [ pinned ] : [], ...sharesTag(artifact, one.present) ? [ shared ] : [], ...waived && one.kind === "go" ? [ lane ] : [], ...one.kind === "go" ? warnings : [], ...superseded, ...blocked ? [ {
    level: "warning",
    title: "Blocked",
    message: failure.message
   } ] : [] ];
  }
  function failureOf(one) {
   if (one.kind !== "blocked") return [];
   const closed = one.verdicts.filter(isClosed);
   const at = passableAt(one.verdicts);
   const remedy = closed.map(verdict => verdict.remedy).join(" ");
   return [ (0, problem.CC)("PROMOTE_BLOCKED", {
    what: one.route.service || one.name,
    to: placeName(one.route.to),
    why: closed.map(verdict => verdict.why).join(" "),
    remedy: at === void 0 ? remedy : `${remedy} All gates are open at ${formatTime(at)}.`
   }) ];
  }
  function reportPromotion(receipt, circumstances) {
   const {plan} = receipt;
   const outcome = outcomeOf(receipt, circumstances.dryRun);
   const reason = reasonOf(receipt, outcome) + shortfall(circumstances.attested);
   const values = {
    ...(0, delivery_outputs.pR)(receipt),
    promotions: plan.promotions.flatMap(one => promotionJson(one, circumstances))
   };
   return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, reason, circumstances),
    report: {
     ...values,
     patch: plan.patch,
     absent: plan.promotions.flatMap(absentJson)
    },
    notices: [ ...plan.promotions.flatMap(one => noticesOf(one, circumstances)), ...attestationNotices(circumstances.attested), ...(0, 
    delivery_outputs.sq)(receipt) ],
    failures: [ ...circumstances.onBlocked === "fail" && !circumstances.dryRun ? plan.promotions.flatMap(failureOf) : [], ...circumstances.attested.flatMap(one => one.kind === "failed" ? [ one.problem ] : []) ]
   };
  }
  function outcomeOf({kind, plan}, dryRun) {
   if (dryRun) return "planned";
   if (kind === "landed") return "promoted";
   if (kind === "proposed") return "proposed";
   if (plan.decision.kind === "superseded") return "superseded";
   return plan.promotions.some(one => one.kind === "blocked") ? "blocked" : "unchanged";
  }
  function reasonOf({plan, branch}, outcome) {
   const {decision, promotions} = plan;
   const list = kind => promotions.filter(one => one.kind === kind).map(({route}) => route.service || route.to.overlay);
   const blocked = list("blocked").join(", ");
   if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
   if (decision.kind === "nothing") {
    if (blocked !== "") return `Nothing was written: a gate is closed for ${blocked}.`;
    return "What shall be there is there already; nothing was written.";
   }
   const going = list("go").join(", ");
   const left = blocked === "" ? "" : ` A gate is closed for ${blocked}.`;
   if (outcome === "planned") return `Would promote ${going} on ${branch}; nothing was written.${left}`;
   if (outcome === "proposed") return `Proposed to promote ${going}, on ${branch}.${left}`;
   return `Promoted ${going} on ${branch}.${left}`;
  }
  function promotionJson(one, {stored, attested}) {
   if (one.kind === "absent") return [];
   const {route, artifact, present, verdicts} = one;
   const at = stored.get(target(one));
   return [ {
    service: route.service,
    from: placeName(route.from),
    to: placeName(route.to),
    image: target(one),
    digest: artifact.digest ?? artifact.commit,
    previous: present === void 0 ? null : formatDeployed(present),
    state: one.kind,
    pinned: artifact.pinned,
    copied: at?.kind === "copied" ? {
     ...at.copied
    } : null,
    attestation: attestationOf(target(one), attested),
    "to-copy": at?.kind === "planned" ? {
     ...at.weighed
    } : null,
    gates: verdicts.map(({gate, state, why, remedy, greenAt}) => ({
     gate,
     state,
     why,
     remedy,
     "green-at": greenAt === void 0 ? null : new Date(greenAt).toISOString()
    }))
   } ];
  }
  function absentJson(one) {
   return one.kind === "absent" ? [ {
    service: one.route.service,
    why: one.why
   } ] : [];
  }
  function summaryOf(receipt, reason, {stored, attested, page, sourcePage}) {
   const {plan} = receipt;
   const parts = [ `### promote\n\n${(0, markdown.X1)(reason)}\n`, describePromotions(plan.promotions, stored) ];
   parts.push(...describeStories(plan.promotions, sourcePage));
   const waiting = describeWaiting(plan.waiting);
   if (waiting !== "") parts.push(waiting);
   if (plan.patch !== "") parts.push((0, markdown.DV)(plan.patch, "diff"));
   if (receipt.kind === "untouched") return parts.join("\n");
   parts.push(...(0, delivery_outputs.Ks)(receipt, page));
   if (attested.length > 0) parts.push(describeAttestations(attested));
   if (receipt.kind === "landed") parts.push(describeReturn(plan.promotions));
   return parts.join("\n");
  }
  var oci_repo = __webpack_require__(4113);
  function openStore(registry, wishes) {
   const stored = new Map;
   return {
    stored,
    async resolve(repository, tag) {
     const repo = (0, promotion_destination.$t)(repository);
     const digest = await registry.resolve(repo, tag);
     if (digest === void 0) throw (0, problem.CC)("IMAGE_MISSING", {
      image: (0, oci_repo.FH)(repo, tag)
     });
     return digest;
    },
    async secure(going, mayWrite) {
     const due = going.filter(isImage).filter(one => !stored.has(target(one)));
     const alone = mayWrite && due.length === 1;
     const seen = alone ? [] : await Promise.all(due.map(one => look(registry, one, wishes)));
     const done = mayWrite ? await Promise.all(due.map((one, index) => write(registry, one, wishes, seen[index]))) : seen;
     for (const [index, one] of due.entries()) {
      const result = done[index];
      if (result !== void 0) stored.set(target(one), result);
     }
    }
   };
  }
  function isImage(one) {
   return one.artifact.kind === "image";
  }
  async function look(registry, one, wishes) {
   const {from, to, artifact, copy} = errandOf(one, wishes);
   return (0, promotion_destination.O1)(from, to) ? {
    kind: "verified",
    verified: await registry.verify(from, artifact)
   } : {
    kind: "planned",
    weighed: await registry.weigh(from, to, artifact, copy)
   };
  }
  async function write(registry, one, wishes, seen) {
   const {from, to, artifact, copy} = errandOf(one, wishes);
   if (!(0, promotion_destination.O1)(from, to)) {
    const isThere = seen?.kind === "planned" && seen.weighed.requests === 0;
    return {
     kind: "copied",
     copied: isThere ? nothing : await registry.copy(from, to, artifact, copy)
    };
   }
   const found = seen ?? await look(registry, one, wishes);
   for (const tag of copy.movingTags) await registry.tag(to, artifact.digest, tag, true);
   return found;
  }
  const nothing = {
   manifests: 0,
   referrers: 0,
   mounted: 0,
   transferred: 0,
   bytes: 0,
   tagged: []
  };
  function errandOf(one, {movingTags, referrers}) {
   const {artifact, destination} = one;
   const tags = artifact.tag === void 0 ? [] : [ artifact.tag ];
   return {
    from: (0, promotion_destination.$t)(artifact.repository),
    to: (0, promotion_destination.$t)(destination),
    artifact,
    copy: {
     tags,
     movingTags: movingTags(one),
     referrers
    }
   };
  }
  function findTips(delivery, target, catalogue, to) {
   const read = new Map;
   const branchOf = environment => catalogue?.environments.get(environment)?.branch;
   return (tip, environment) => {
    const branch = branchOf(environment) ?? catalogue?.gitops.branch ?? "";
    if (branchOf(environment) === branchOf(to)) return Promise.resolve(tip);
    const key = `${tip.commit} ${branch}`;
    const known = read.get(key) ?? readTip(delivery, {
     ...target,
     branch
    });
    read.set(key, known);
    return known;
   };
  }
  async function readTip(delivery, target) {
   const {plan} = await delivery.preview(target, async tip => ({
    decision: {
     kind: "nothing"
    },
    tip
   }));
   return plan.tip;
  }
  var graph = __webpack_require__(715);
  var ownership = __webpack_require__(7270);
  function behind(story) {
   if (story.kind !== "known" || story.direction !== "back") return;
   return `what is there was built from ${story.base.slice(0, 7)}, which is newer than ${story.head.slice(0, 7)}`;
  }
  const revisionLabel = "org.opencontainers.image.revision";
  var family = __webpack_require__(8757);
  var revisions = __webpack_require__(3659);
  var tag_format = __webpack_require__(231);
  function openReleases(catalogue, source) {
   const formatOf = service => catalogue.services.get(service)?.tagFormat ?? "{version}";
   async function tipOf(where) {
    const repository = await source();
    const oid = (0, domain_oid.Se)(where);
    if (oid !== void 0) return await repository.fetch([ oid ], {}) ? oid : void 0;
    const name = where === "HEAD" ? await repository.defaultBranch() : where;
    return name === void 0 ? void 0 : repository.fetchRef(`refs/heads/${name}`, {});
   }
   async function all(service) {
    const format = (0, tag_format.n0)(formatOf(service), service);
    const refs = await (await source()).refs([ `refs/tags/${format.prefix}*${format.suffix}` ]);
    return (0, family.A)(format, refs.map(({name, commit}) => ({
     name: name.slice("refs/tags/".length),
     commit
    })));
   }
   return {
    async tag(service, version) {
     const whole = formatOf(service).replace("{version}", version.replace(/^v(?=\d)/, ""));
     const names = [ ...new Set([ version, whole ]) ];
     const refs = await (await source()).refs(names.map(name => `refs/tags/${name}`));
     const [found] = refs.filter(ref => names.includes(ref.name.slice("refs/tags/".length)));
     return found && {
      tag: found.name.slice("refs/tags/".length),
      commit: found.commit
     };
    },
    all,
    async containedIn(service, where) {
     const tip = await tipOf(where);
     if (tip === void 0) return;
     const family = await all(service);
     const commits = family.map(({commit}) => commit);
     const there = await (await source()).ancestorsAmong(commits, tip);
     return family.filter(({commit}) => there.has(commit));
    },
    newestFor: (environment, releases) => (0, revisions.Qy)((0, revisions.NE)(catalogue.environments.values(), environment), releases),
    async sinceWhen(where, commit) {
     const tip = await tipOf(where);
     const repository = await source();
     if (tip === void 0 || !await repository.isAncestor(commit, tip)) return;
     return (await repository.commit(commit)).committer.time * 1e3;
    }
   };
  }
  const chronicle_most = 50;
  const chronicle_depths = [ 200, 2e3 ];
  async function tellStory(chronicle, service, artifact, present) {
   if (present === void 0) return {
    kind: "unknown",
    why: "nothing was there before"
   };
   try {
    const head = await findRevision(chronicle, service, artifact);
    if (head === void 0) return {
     kind: "unknown",
     why: "the artifact does not say which commit it was built from"
    };
    const base = await findRevision(chronicle, service, present);
    if (base === void 0) return {
     kind: "unknown",
     why: "what is there does not say which commit it was built from"
    };
    return await tellBetween(chronicle, service, base, head);
   } catch (thrown) {
    if (thrown instanceof problem.AF) return {
     kind: "unknown",
     why: thrown.message
    };
    throw thrown;
   }
  }
  async function findRevision({catalogue, registry, source}, service, image) {
   if (image.commit !== void 0) return image.commit;
   if (image.digest !== void 0) {
    const labels = await registry.labels((0, promotion_destination.$t)(image.repository), image.digest);
    const labelled = (0, domain_oid.Se)(labels[revisionLabel] ?? "");
    if (labelled !== void 0) return labelled;
   }
   if (image.tag === void 0) return;
   const {tag} = openReleases(catalogue, source);
   return (await tag(service, image.tag))?.commit;
  }
  async function tellBetween({catalogue, source}, service, base, head) {
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
   if (direction === void 0) return {
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
    commits: commits.slice(0, chronicle_most),
    more: commits.length > chronicle_most
   };
  }
  async function findDirection(repository, base, head) {
   const wants = [ base, head ];
   const here = (await Promise.all(wants.map(oid => repository.has(oid)))).every(Boolean);
   const steps = here ? [ void 0, ...chronicle_depths ] : chronicle_depths;
   for (const depth of steps) {
    if (depth !== void 0 && !await repository.fetch(wants, {
     depth
    })) return;
    if (await repository.isAncestor(base, head)) return "forward";
    if (await repository.isAncestor(head, base)) return "back";
    if ((await repository.shallow()).size === 0) return "apart";
   }
   return "apart";
  }
  async function commitsBetween(repository, older, newer, isOwn) {
   const found = [];
   for await (const {commit, files} of repository.units(newer, [ older ])) {
    if (!files.some(isOwn)) continue;
    const [subject = ""] = commit.message.split("\n", 1);
    found.push({
     oid: commit.oid,
     subject,
     author: commit.author.name
    });
    if (found.length > chronicle_most) break;
   }
   return found;
  }
  async function ownFiles(catalogue, service) {
   const units = new Map([ ...catalogue.services, ...catalogue.libraries ]);
   const mine = new Set([ service, ...(0, graph.T)(units, service) ]);
   const ownersOf = await (0, ownership.kG)(catalogue);
   return path => ownersOf(path).some(owner => mine.has(owner));
  }
  function judgeChecks(environment, wanted, commit, found) {
   if (commit === void 0) {
    const why = `It is not known which commit put it into ${environment}.`;
    return unknown("checks", why, `Promote it to ${environment} first.`);
   }
   const at = `${(0, domain_oid.h0)(commit)}, which put it into ${environment}`;
   if (found === void 0) {
    const why = `The checks of ${at}, cannot be asked for: its repository is not on the forge, or there is no token for it.`;
    return unknown("checks", why, "Take `checks` out of the catalogue, or name the repository as owner/name.");
   }
   const open = wanted.flatMap(name => {
    const state = found.find(one => one.name === name)?.state ?? "missing";
    return state === "success" ? [] : [ `${name} is ${words[state]}` ];
   });
   if (open.length === 0) return green("checks", `${wanted.join(", ")}: green on ${at}.`);
   return red("checks", `On ${at}: ${open.join(", ")}.`, "Run again when they are green.");
  }
  const words = {
   pending: "still running",
   failure: "red",
   missing: "missing"
  };
  const deploymentCheck = "deployment";
  function deploymentState(deployments, stint) {
   const [newest] = deployments.filter(({created}) => created >= stint.since && created < (stint.until ?? Number.POSITIVE_INFINITY)).sort((one, other) => other.created - one.created);
   if (newest === void 0) return [];
   const failed = [ "failure", "error" ].includes(newest.state);
   const state = newest.state === "success" ? "success" : failed ? "failure" : "pending";
   return [ {
    name: deploymentCheck,
    state
   } ];
  }
  function judgePending(environment, open) {
   if (open.length === 0) return green("pending", `No pull request is open for ${environment}.`);
   const list = open.map(({number, url}) => `#${number} (${url})`).join(", ");
   return red("pending", `A pull request for ${environment} is not merged yet: ${list}.`, "Merge it or close it first.");
  }
  var kustomize_images = __webpack_require__(8721);
  function readDeployed(at, {name, repository}) {
   if (at.format.name === "revision") {
    const {revision} = readRevision(at);
    return {
     name: name ?? repository,
     repository: "",
     tag: revision || void 0,
     digest: void 0
    };
   }
   const kustomize = at.format.name === "kustomize";
   const wanted = kustomize ? soleName((0, kustomize_images.H)(at.text, at.file), at.file, name) : name ?? repository;
   if (wanted === void 0) return;
   const value = (0, deployment_file.A)(at, wanted);
   if (value === void 0) return;
   const {newName, newTag, digest} = value;
   if (!kustomize && newTag === void 0 && digest === void 0) return;
   return {
    name: wanted,
    repository: newName ?? (kustomize ? wanted : repository || wanted),
    tag: newTag === void 0 ? void 0 : (0, domain_image.Bs)(newTag, `${wanted}:${newTag}`),
    digest: digest === void 0 ? void 0 : (0, domain_image.H2)(digest, `${wanted}@${digest}`)
   };
  }
  function imageAbsent({file, text, format}, name) {
   const names = format.name === "kustomize" ? (0, kustomize_images.H)(text, file).map(entry => entry.name) : [];
   const slots = {
    file,
    name: name ?? "at all",
    names: names.join(", ") || "none"
   };
   return (0, problem.CC)("PROMOTE_IMAGE_ABSENT", slots, {
    at: {
     file
    }
   });
  }
  function soleName(entries, file, name) {
   const names = [ ...new Set(entries.map(entry => entry.name)) ];
   if (name === void 0 && names.length > 1) throw (0, problem.CC)("PROMOTE_IMAGE_UNCLEAR", {
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
   throw (0, problem.CC)("PROMOTE_IMAGE_TWICE", {
    file,
    name: wanted,
    count: String(count)
   }, {
    at: {
     file
    }
   });
  }
  function findStints(sightings, artifact, whole) {
   const stints = [];
   let left;
   for (const [index, {commit, time, deployed}] of sightings.entries()) {
    const newer = stints.at(-1);
    const before = sightings[index - 1];
    if (runs(deployed, artifact)) {
     const begun = whole || index < sightings.length - 1;
     const continues = newer !== void 0 && before !== void 0 && before.commit === newer.commit;
     if (continues) stints[stints.length - 1] = {
      ...newer,
      commit,
      since: time,
      begun
     }; else stints.push({
      commit,
      since: time,
      until: left,
      begun
     });
    }
    left = time;
   }
   return stints;
  }
  function runs(deployed, artifact) {
   if (deployed === void 0) return false;
   if (deployed.digest !== void 0) return deployed.digest === artifact.digest;
   return deployed.tag !== void 0 && deployed.tag === artifact.tag;
  }
  const steps = [ 4, 32, 256 ];
  async function* pastOf(tip, file) {
   let read = 0;
   for (const most of steps) {
    const commits = await tip.history(file, most);
    for (const commit of commits.slice(read)) yield commit;
    if (commits.length < most) return;
    read = commits.length;
   }
  }
  function readThen(bytes, {file, format}, name) {
   try {
    return readDeployed({
     file,
     format,
     text: decodeFile(bytes, file)
    }, name);
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  async function findPresence({catalogue, to, releases, tipOf}, written, route, environment, artifact) {
   const stop = catalogue.environments.get(environment);
   const service = (0, lookup.fD)(catalogue, route.service);
   if (stop === void 0) throw new Error(`the catalogue names ${environment} and does not have it`);
   const {overlay, format} = stopAt(catalogue, service, stop);
   const tip = await tipOf(written, environment);
   const at = await readDeploymentFile(tip, overlay, format);
   const deployed = readDeployed(at, route);
   const now = runs(deployed, artifact);
   if (!now && artifact.kind === "revision" && deployed?.tag !== void 0) {
    const {commit} = artifact;
    const since = await releases.sinceWhen(deployed.tag, commit);
    if (since !== void 0) {
     if ((0, domain_oid.Se)(deployed.tag) === void 0) {
      const stints = [ {
       commit,
       since,
       until: void 0,
       begun: true
      } ];
      return {
       environment,
       now: true,
       stints,
       inSource: true
      };
     }
     const stints = await readStints(tip, at, route, {
      digest: void 0,
      tag: deployed.tag
     });
     return {
      environment,
      now: true,
      stints
     };
    }
   }
   const needed = !now || to.soakMs > 0 || to.checks.length > 0;
   return {
    environment,
    now,
    stints: needed ? await readStints(tip, at, route, artifact) : []
   };
  }
  async function readStints(tip, at, route, artifact) {
   const sightings = [];
   for await (const commit of pastOf(tip, at.file)) {
    const bytes = await commit.read();
    sightings.push({
     commit: commit.oid,
     time: commit.time * 1e3,
     deployed: bytes && readThen(bytes, at, route)
    });
    const stints = findStints(sightings, artifact, false);
    if (stints.some(stint => stint.begun)) return stints;
   }
   return findStints(sightings, artifact, true);
  }
  async function judgeGates(keeper, tip, found) {
   const {order, now, isHotfix} = keeper;
   const {artifact, present, route, overlay} = found;
   const asked = order === void 0 ? [] : await judgeOrder(keeper, order, tip, found);
   return [ ...isHotfix ? waive(asked) : asked, ...await keeper.provenance(found), judgeHolds(await findHolds(tip, overlay.file), artifact.digest ?? artifact.commit, now), ...judgeTag(artifact, present, route.to.environment || route.to.overlay) ];
  }
  async function judgeOrder({now, forge, source, branch}, order, tip, {route, artifact}) {
   const {to} = order;
   const presences = [];
   for (const environment of to.after) presences.push(await findPresence(order, tip, route, environment, artifact));
   return [ ...presences.map(judgeAfter), ...to.soakMs === 0 ? [] : presences.map(one => judgeSoak(one, to.soakMs, now)), ...to.checks.length === 0 ? [] : await judgeAllChecks(to, {
    forge,
    source
   }, presences), ...to.freeze.length === 0 ? [] : [ judgeFreeze(to, now) ], ...forge === void 0 ? [] : await judgeAllPending(order, forge, route.service, branch) ];
  }
  async function judgeAllPending({catalogue, to}, forge, service, branch) {
   const proposed = to.after.filter(name => catalogue.environments.get(name)?.delivery === "pull-request");
   if (proposed.length === 0) return [];
   const {openPullRequestsFrom} = await forge();
   const judge = async environment => {
    const stop = catalogue.environments.get(environment);
    const open = await openPullRequestsFrom("trunkline/", stop?.branch ?? branch);
    const overlay = stop && stopAt(catalogue, (0, lookup.fD)(catalogue, service), stop).overlay;
    const touches = ({branch: head, body}) => !head.startsWith("trunkline/merge-back/") && (head.endsWith(`/${service}/${environment}`) || overlay !== void 0 && [ `${overlay}/`, `${overlay}\n` ].some(path => body.includes(path)));
    return judgePending(environment, open.filter(touches));
   };
   return Promise.all(proposed.map(judge));
  }
  async function judgeAllChecks({checks}, forges, presences) {
   return Promise.all(presences.map(async presence => {
    const {environment, stints} = presence;
    const found = await findChecks(forges, checks, presence);
    return judgeChecks(environment, checks, stints[0]?.commit, found);
   }));
  }
  async function findChecks({forge, source}, wanted, {environment, stints: [stint], inSource}) {
   const at = inSource === true ? source : forge;
   const wantsDeployment = wanted.includes(deploymentCheck);
   const wantsOthers = wanted.some(name => name !== deploymentCheck);
   if (stint === void 0 || wantsOthers && at === void 0 || wantsDeployment && forge === void 0) return;
   const deployments = wantsDeployment ? await ((await (forge?.()))?.deployments(environment, 100)) : [];
   const others = wantsOthers ? await ((await (at?.()))?.checks(stint.commit)) : [];
   return [ ...others ?? [], ...deploymentState(deployments ?? [], stint) ];
  }
  async function findHolds(tip, kustomization) {
   const files = [ ...new Set([ holdsBeside(kustomization), holdsFile ]) ];
   const lists = await Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return bytes === void 0 ? [] : readHolds((new TextDecoder).decode(bytes), file);
   }));
   return lists.flat();
  }
  function openSurveyor(world, known) {
   const {journey, catalogue, target, registry, store} = known;
   const {selection, to} = journey;
   const {repository, token} = target.remote;
   const source = openSource(world, known.githubToken);
   const releases = catalogue && openReleases(catalogue, source);
   const tipOf = findTips(world.delivery, target, catalogue, to?.name ?? "");
   const canAsk = world.run.repository !== "" && known.githubToken !== "";
   const keeper = {
    order: catalogue && releases && to ? {
     catalogue,
     to,
     releases,
     tipOf
    } : void 0,
    isHotfix: selection.kind === "hotfix",
    forge: repository === void 0 ? void 0 : () => world.forge(repository, token),
    source: canAsk ? () => world.forge(world.run.repository, known.githubToken) : void 0,
    provenance: known.provenance,
    branch: to?.branch === void 0 ? target.branch : catalogue?.gitops.branch ?? ""
   };
   const chronicle = catalogue && {
    catalogue,
    registry,
    source
   };
   return {
    selection,
    registry: known.toRegistry || (to?.registry ?? ""),
    resolve: store.resolve,
    releases,
    tipOf,
    tell: remember(chronicle),
    judge: (tip, found) => judgeGates({
     ...keeper,
     now: world.clock.now()
    }, tip, found)
   };
  }
  function remember(chronicle) {
   const told = new Map;
   return (route, artifact, present) => {
    if (chronicle === void 0) return Promise.resolve({
     kind: "unknown",
     why: "no catalogue says which files are its own"
    });
    const key = [ route.service, artifact.digest ?? artifact.commit, present?.digest ?? present?.tag ?? "" ].join(" ");
    const known = told.get(key) ?? tellStory(chronicle, route.service, artifact, present);
    told.set(key, known);
    return known;
   };
  }
  function openSource(world, githubToken) {
   let opened;
   const open = async () => {
    const {git, run} = world;
    const remote = await (0, delivery_inputs.L_)("", {
     gitopsToken: "",
     githubToken
    }, world);
    const borrow = await git.checkout(run.directory);
    return git.open(remote, borrow === void 0 ? {} : {
     borrow
    });
   };
   return () => {
    opened ??= open();
    return opened;
   };
  }
  async function findRevisionSource(tip, route, selection, releases) {
   const {service, from, to} = route;
   if (selection.kind !== "present") {
    const given = selection.kind === "version" ? selection.version : selection.image.replace(/^:/, "");
    const named = await releases.tag(service, given);
    if (named === void 0) throw (0, problem.CC)("REVISION_UNKNOWN", {
     tag: given,
     service
    });
    return artifact(named.tag, named.commit, false);
   }
   const at = await readDeploymentFile(tip, from.overlay, from.format);
   const {revision, commit} = readRevision(at);
   const {file} = at;
   const tagged = revision === "" || revision === commit ? void 0 : await releases.tag(service, revision);
   if (tagged !== void 0) {
    if (commit !== void 0 && commit !== tagged.commit) {
     const slots = {
      file,
      tag: tagged.tag,
      commit,
      now: tagged.commit
     };
     throw (0, problem.CC)("REVISION_TAG_MOVED", slots, {
      at: {
       file
      }
     });
    }
    const all = await releases.all(service);
    const now = all.find(({name}) => name === tagged.tag);
    if (now === void 0 || releases.newestFor(to.environment, [ now ]) !== void 0) return artifact(tagged.tag, tagged.commit, false);
    const before = all.filter(({version}) => (0, domain_version.Zy)(version, now.version) <= 0);
    return findStable(tip, at, route, before, releases);
   }
   const slots = {
    file,
    revision: revision || "nothing"
   };
   const there = revision === "" ? void 0 : await releases.containedIn(service, revision);
   if (there === void 0) throw (0, problem.CC)("REVISION_NO_TAG", slots, {
    at: {
     file
    }
   });
   const newest = releases.newestFor(to.environment, there);
   if (newest === void 0) throw (0, problem.CC)("REVISION_UNRELEASED", {
    ...slots,
    service
   }, {
    at: {
     file
    }
   });
   return artifact(newest.name, newest.commit, true);
  }
  async function findStable(tip, at, route, among, releases) {
   const had = new Set;
   let count = 0;
   for await (const one of pastOf(tip, at.file)) {
    const bytes = await one.read();
    const then = bytes && readThen(bytes, at, route)?.tag;
    if (then !== void 0) had.add(then);
    count++;
   }
   const found = releases.newestFor(route.to.environment, among.filter(({name}) => had.has(name)));
   if (found !== void 0) return artifact(found.name, found.commit, true);
   const {file} = at;
   const {service, from, to} = route;
   const slots = {
    file,
    revision: among[0]?.name ?? "",
    count: String(count),
    service
   };
   throw (0, problem.CC)("REVISION_UNSTABLE", {
    ...slots,
    from: from.environment,
    to: to.environment
   }, {
    at: {
     file
    }
   });
  }
  function artifact(tag, commit, pinned) {
   return {
    kind: "revision",
    repository: "",
    tag,
    digest: void 0,
    commit,
    pinned
   };
  }
  async function findSource(tip, route, selection, resolve, releases) {
   try {
    return await source_findPresent(tip, route, selection, resolve, releases);
   } catch (thrown) {
    const absent = thrown instanceof problem.AF && absences.includes(thrown.code);
    if (absent && route.mayBeAbsent) return {
     kind: "absent",
     why: thrown.message
    };
    throw thrown;
   }
  }
  async function source_findPresent(tip, route, selection, resolve, releases) {
   if (route.from.format.name === "revision" && releases !== void 0) {
    const artifact = await findRevisionSource(tip, route, selection, releases);
    return {
     kind: "found",
     name: route.service,
     artifact
    };
   }
   if (selection.kind === "hotfix") {
    const image = completeImage(selection.image, route.repository);
    return {
     kind: "found",
     name: route.name ?? image.repository,
     artifact: await pin(image, "`image`", resolve)
    };
   }
   const at = await readDeploymentFile(tip, route.from.overlay, route.from.format);
   const now = readDeployed(at, route);
   if (now === void 0) throw imageAbsent(at, route.name);
   const deployed = selection.kind === "present" ? now : await findVersion(tip, at, now, selection.version);
   return {
    kind: "found",
    name: now.name,
    artifact: await pin(deployed, at.file, resolve)
   };
  }
  const absences = [ "KUSTOMIZATION_MISSING", "OVERLAY_FILE_MISSING", "PROMOTE_IMAGE_ABSENT", "REVISION_UNRELEASED", "REVISION_UNSTABLE" ];
  async function findVersion(tip, at, now, version) {
   if (isVersion(now, version)) return now;
   let count = 0;
   for await (const commit of pastOf(tip, at.file)) {
    count++;
    const bytes = await commit.read();
    const then = bytes && readThen(bytes, at, now);
    if (then !== void 0 && isVersion(then, version)) return then;
   }
   const {file} = at;
   const slots = {
    file,
    version,
    count: String(count),
    now: (0, domain_image.vy)(now)
   };
   throw (0, problem.CC)("PROMOTE_VERSION_UNSEEN", slots, {
    at: {
     file
    }
   });
  }
  async function pin(image, file, resolve) {
   const {repository, tag, digest} = image;
   if (digest !== void 0) return {
    kind: "image",
    repository,
    tag,
    digest,
    pinned: false
   };
   if (tag === void 0) throw (0, problem.CC)("PROMOTE_UNRESOLVED", {
    file,
    name: repository
   });
   return {
    kind: "image",
    repository,
    tag,
    digest: await resolve(repository, tag),
    pinned: true
   };
  }
  async function survey(tip, routes, surveyor) {
   await readTogether(tip, routes, surveyor.tipOf);
   const known = [];
   for (const route of routes) known.push(await surveyRoute(tip, route, surveyor));
   return known;
  }
  async function surveyRoute(tip, route, surveyor) {
   const {selection, registry, resolve, releases} = surveyor;
   const from = await surveyor.tipOf(tip, route.from.environment);
   const source = await findSource(from, route, selection, resolve, releases);
   if (source.kind === "absent") return {
    kind: "absent",
    route,
    why: source.why
   };
   const {name, artifact} = source;
   const overlay = await readDeploymentFile(tip, route.to.overlay, route.to.format);
   const present = readDeployed(overlay, {
    name,
    repository: route.repository
   });
   const {repository} = artifact;
   const stays = registry === "" || artifact.kind === "revision";
   const destination = stays ? repository : (0, promotion_destination.ak)(registry, repository, route.repository);
   const bare = {
    route,
    name,
    artifact,
    destination,
    overlay,
    present
   };
   if (isSame(bare)) return {
    kind: "found",
    ...bare,
    story: noStory,
    older: void 0,
    verdicts: []
   };
   const story = await surveyor.tell(route, artifact, present);
   const older = selection.kind === "present" ? olderThan(artifact, present) ?? behind(story) : void 0;
   const found = {
    ...bare,
    story,
    older
   };
   return {
    kind: "found",
    ...found,
    verdicts: older === void 0 ? await surveyor.judge(tip, found) : []
   };
  }
  const noStory = {
   kind: "unknown",
   why: "it is there already"
  };
  async function findWaiting(tip, others, tipOf) {
   await readTogether(tip, others, tipOf);
   const found = [];
   for (const route of others) {
    const here = await readQuietly(tip, route.from, route, tipOf);
    const there = await readQuietly(tip, route.to, route, tipOf);
    if (here === void 0) continue;
    const same = there !== void 0 && (here.digest ?? here.tag) === (there.digest ?? there.tag);
    if (!same) found.push({
     route,
     here,
     there
    });
   }
   return found;
  }
  async function readTogether(tip, routes, tipOf) {
   const ends = routes.flatMap(route => [ route.from, route.to ].map(stop => ({
    route,
    stop
   })));
   await Promise.all(ends.map(({route, stop}) => readQuietly(tip, stop, route, tipOf)));
  }
  async function readQuietly(tip, {environment, overlay, format}, name, tipOf) {
   try {
    return readDeployed(await readDeploymentFile(await tipOf(tip, environment), overlay, format), name);
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  function movingTags(templates, {route, artifact, name}) {
   const slots = {
    environment: route.to.environment || void 0,
    service: route.service || name,
    version: artifact.tag
   };
   return templates.map(template => {
    const tag = template.replace(/\{(\w+)\}/g, (slot, word) => {
     const value = slots[word];
     if (value === void 0) throw (0, problem.CC)("PROMOTE_TAG_UNFILLED", {
      template,
      slot
     });
     return value;
    });
    return (0, domain_image.Bs)(tag, template);
   });
  }
  async function promoteArtifacts(byPath, asked, world) {
   const {run, files, delivery} = world;
   const remedy = "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
   const catalogue = byPath ? void 0 : await (0, contract_catalogue.S)(files, asked.config, remedy);
   const journey = planJourney(asked, catalogue);
   const {routes, others, to} = journey;
   const target = {
    ...await (0, delivery_inputs.Ck)(asked, world, {
     catalogue,
     environments: to ? [ to.name ] : []
    }),
    reads: readsOf(journey, catalogue)
   };
   const registry = await world.registries.open({
    username: asked.registryUsername,
    password: asked.registryPassword,
    registry: asked.toRegistry || to?.registry || "",
    token: asked.githubToken
   });
   const templates = asked.tags.length > 0 ? asked.tags : to?.tags ?? [];
   const store = openStore(registry, {
    movingTags: one => movingTags(templates, one),
    referrers: asked.referrers
   });
   const {githubToken, toRegistry} = asked;
   const surveyor = openSurveyor(world, {
    journey,
    catalogue,
    target,
    registry,
    store,
    githubToken,
    toRegistry,
    provenance: openProvenance(world, {
     catalogue,
     to,
     registry
    }, asked)
   });
   const rules = {
    onBlocked: asked.onBlocked,
    message: asked.message,
    reason: asked.reason,
    run: (0, commit_message.TI)(run),
    sourcePage: pageOf(run, run.repository)
   };
   let present;
   const people = findPeople(world, asked.githubToken);
   const decide = async tip => {
    const known = await survey(tip, routes, surveyor);
    const open = !asked.dryRun && known.some(one => one.kind === "found" && !isSame(one));
    const waiting = await findWaiting(tip, others, surveyor.tipOf);
    const plan = planPromotion(known, {
     ...rules,
     people: open ? await people() : nobody
    }, waiting);
    const due = asked.dryRun ? [ "go", "blocked" ] : plan.decision.kind === "write" ? [ "go" ] : [];
    await store.secure(plan.promotions.filter(isFound).filter(one => due.includes(one.kind)), !asked.dryRun);
    if (asked.deployment !== "false") present = await findPresent(tip, plan);
    return plan;
   };
   const seen = await delivery.preview(target, decide);
   const pointless = seen.plan.decision.kind === "nothing" && target.delivery === "pull-request";
   const idle = asked.dryRun || !(seen.plan.decision.kind === "write" || pointless);
   const receipt = idle ? seen : await delivery.deliver(target, decide);
   const attested = asked.attest ? await attestPromotions(world, target.remote, receipt, asked, people) : [];
   const recorded = to === void 0 || asked.dryRun ? [] : await recordDeployment(world, target.remote, to, receipt, {
    wish: asked.deployment,
    present
   });
   const {leg, every} = journey;
   const way = {
    target,
    routes: every,
    run: rules.run,
    dryRun: asked.dryRun
   };
   const merged = catalogue && leg ? await proposeMergeBack(world, {
    ...way,
    catalogue,
    leg
   }) : [];
   const remarks = [ ...receipt.remarks ?? [], ...recorded, ...merged ];
   return reportPromotion({
    ...receipt,
    remarks
   }, {
    dryRun: asked.dryRun,
    onBlocked: asked.onBlocked,
    stored: store.stored,
    attested,
    page: pageOf(run, target.remote.repository ?? ""),
    sourcePage: rules.sourcePage
   });
  }
  function pageOf({serverUrl}, repository) {
   return repository === "" ? "" : `${serverUrl}/${repository}`;
  }
 }),
 9599: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Se: () => parseOid,
   be: () => isZero,
   h0: () => short
  });
  function parseOid(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : void 0;
  }
  function isZero(oid) {
   return /^0+$/.test(oid);
  }
  function short(oid) {
   return oid.slice(0, 7);
  }
 }),
 3626: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   By: () => parseStatement,
   KH: () => isAbout,
   Sw: () => buildProvenance,
   qB: () => statementType
  });
  var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9191);
  const buildProvenance = "https://slsa.dev/provenance/v1";
  const statementType = "application/vnd.in-toto+json";
  const statementVersions = [ "https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1" ];
  function parseStatement(payloadType, payload) {
   if (payloadType !== statementType) return;
   try {
    const value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true
    }).decode(payload));
    if (!isObject(value) || !statementVersions.includes(String(value._type))) return;
    const {predicateType, subject} = value;
    if (typeof predicateType !== "string" || !Array.isArray(subject)) return;
    return {
     predicateType,
     subjects: subject.map(readSubject)
    };
   } catch {
    return;
   }
  }
  function readSubject(value) {
   const {name, digest} = isObject(value) ? value : {};
   const entries = Object.entries(isObject(digest) ? digest : {});
   const texts = entries.filter(entry => typeof entry[1] === "string");
   return {
    name: typeof name === "string" ? name : "",
    digest: Object.fromEntries(texts)
   };
  }
  function isAbout({subjects}, digest) {
   const hex = digest.slice(digest.indexOf(":") + 1);
   return subjects.some(one => Object.hasOwn(one.digest, (0, _digest_js__WEBPACK_IMPORTED_MODULE_0__.Hy)(digest)) && one.digest[(0, 
   _digest_js__WEBPACK_IMPORTED_MODULE_0__.Hy)(digest)] === hex);
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 8757: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   A: () => familyOf
  });
  var _tag_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(231);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9659);
  function familyOf(format, tags) {
   const family = [];
   for (const tag of tags) {
    const version = (0, _tag_format_js__WEBPACK_IMPORTED_MODULE_0__.It)(format, tag.name);
    if (version !== void 0) family.push({
     ...tag,
     version
    });
   }
   return family.sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, one.version));
  }
 }),
 3659: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NE: () => isLast,
   Ow: () => revisionsOf,
   Qy: () => newestFor
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9659);
  function isLast(environments, name) {
   return ![ ...environments ].some(({after}) => after.includes(name));
  }
  function newestFor(last, tags) {
   const highestFirst = [ ...tags ].sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(other.version, one.version));
   const [highest] = highestFirst;
   return last || highest === void 0 || (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(highest.version) ? highestFirst.find(({version}) => (0, 
   _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(version)) : highest;
  }
  function revisionsOf(environments, tags, trunk) {
   const found = new Map;
   for (const {name, after} of environments) {
    const last = isLast(environments, name);
    const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
    if (revision !== void 0) found.set(name, revision);
   }
   return found;
  }
 }),
 231: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   It: () => versionIn,
   YB: () => sharedTag,
   du: () => floatingNames,
   n0: () => parseTagFormat,
   wZ: () => tagName
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9659);
  function parseTagFormat(text, service) {
   const parts = text.replaceAll("{service}", service).split("{version}");
   const [prefix = "", suffix = ""] = parts;
   const refuse = fault => (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("RELEASE_TAG_FORMAT", {
    format: text,
    fault,
    example: "orders/v{version}"
   });
   if (parts.length !== 2) throw refuse("it needs {version} once");
   const unknown = /\{[^}]*\}/.exec(prefix + suffix);
   if (unknown !== null) throw refuse(`there is no ${unknown[0]}`);
   if (!isRefName(`${prefix}1.0.0${suffix}`)) throw refuse("git takes no tag of such a name");
   return {
    text: `${prefix}{version}${suffix}`,
    prefix,
    suffix
   };
  }
  function tagName(format, version) {
   return format.prefix + (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version) + format.suffix;
  }
  function floatingNames(format, version) {
   const name = line => format.prefix + line + format.suffix;
   return [ name(`${version.major}`), name(`${version.major}.${version.minor}`) ];
  }
  function versionIn(format, tag) {
   const {prefix, suffix} = format;
   if (tag.length <= prefix.length + suffix.length) return;
   if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(tag.slice(prefix.length, tag.length - suffix.length));
  }
  function sharedTag(one, other) {
   if (!one.prefix.startsWith(other.prefix)) return;
   const versions = [ (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(1, 2, 3), {
    ...(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(1, 2, 3),
    prerelease: [ "rc", 1 ]
   } ];
   const tags = versions.map(version => tagName(one, version));
   return tags.find(tag => versionIn(other, tag) !== void 0);
  }
  function isRefName(name) {
   return !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name) && name !== "@" && !name.startsWith("-") && name.split("/").every(part => !part.startsWith(".") && !part.endsWith(".lock"));
  }
 })
};
