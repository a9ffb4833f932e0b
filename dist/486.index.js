export const id = 486;
export const ids = [486];
export const modules = {

/***/ 9486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  promote: () => (/* binding */ promote)
});

// EXTERNAL MODULE: ./lib/src/contract/action.js
var action = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/src/contract/catalogue.js
var contract_catalogue = __webpack_require__(4020);
// EXTERNAL MODULE: ./lib/src/contract/delivery-inputs.js
var delivery_inputs = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/src/contract/input.js
var input = __webpack_require__(741);
// EXTERNAL MODULE: ./lib/src/domain/commit-message.js
var commit_message = __webpack_require__(9932);
// EXTERNAL MODULE: ./lib/src/domain/kustomize/kustomization-file.js
var kustomization_file = __webpack_require__(1089);
// EXTERNAL MODULE: ./lib/src/domain/oid.js
var oid = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 10 modules
var problem = __webpack_require__(2151);
;// CONCATENATED MODULE: ./lib/src/contract/kustomization.js



async function readKustomization(tip, overlay) {
    const commit = (0,oid/* short */.h0)(tip.commit);
    const file = (0,kustomization_file/* isKustomizationFile */.y)(overlay)
        ? overlay
        : (0,kustomization_file/* chooseKustomization */.D)(overlay, await tip.list(overlay), commit);
    const bytes = await tip.read(file);
    if (bytes === undefined)
        throw (0,problem/* problem */.CC)("KUSTOMIZATION_MISSING", { overlay, commit });
    return { file, text: decodeKustomization(bytes, file) };
}
function decodeKustomization(bytes, file) {
    try {
        return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch (cause) {
        throw (0,problem/* problem */.CC)("KUSTOMIZATION_INVALID", { file, fault: "it is not UTF-8" }, { at: { file }, cause });
    }
}

// EXTERNAL MODULE: ./lib/src/domain/catalogue/lookup.js
var lookup = __webpack_require__(6539);
// EXTERNAL MODULE: ./lib/src/domain/duration.js
var duration = __webpack_require__(1911);
;// CONCATENATED MODULE: ./lib/src/domain/promotion/zone-time.js
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
function wallTime(instant, zone) {
    const shown = new Date(instant + offset(instant, zone));
    return {
        year: shown.getUTCFullYear(),
        month: shown.getUTCMonth() + 1,
        date: shown.getUTCDate(),
        day: (shown.getUTCDay() + 6) % 7,
        minute: shown.getUTCHours() * 60 + shown.getUTCMinutes(),
    };
}
function instantOf(wall, days, minute, zone, which) {
    const guess = Date.UTC(wall.year, wall.month - 1, wall.date + days) + minute * minuteMs;
    const candidates = [offset(guess - dayMs, zone), offset(guess + dayMs, zone)].map((one) => guess - one);
    const real = candidates.filter((instant) => instant + offset(instant, zone) === guess);
    const pool = real.length > 0 ? real : candidates;
    return which === "first" ? Math.min(...pool) : Math.max(...pool);
}
function offset(instant, zone) {
    const parts = Object.fromEntries(formatOf(zone)
        .formatToParts(instant)
        .map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1_000) * 1_000;
}
const formats = new Map();
function formatOf(zone) {
    const known = formats.get(zone);
    if (known)
        return known;
    const format = new Intl.DateTimeFormat("en-US", {
        timeZone: zone,
        calendar: "gregory",
        hourCycle: "h23",
        year: "numeric",
        month: "numeric",
        day: "numeric",
        hour: "numeric",
        minute: "numeric",
        second: "numeric",
    });
    formats.set(zone, format);
    return format;
}

;// CONCATENATED MODULE: ./lib/src/domain/promotion/freeze.js

function frozenUntil(freezes, now) {
    let until;
    for (let moment = now;; moment = until) {
        const ends = freezes.map((one) => endOf(one, moment)).filter((end) => end !== undefined);
        if (ends.length === 0)
            return until;
        const latest = Math.max(...ends);
        if (latest - now > 8 * 7 * 24 * 3_600_000)
            return latest;
        until = latest;
    }
}
function endOf({ from, to, zone }, now) {
    const wall = wallTime(now, zone);
    const length = (to.day - from.day + 7) % 7;
    const days = length === 0 && to.minute <= from.minute ? 7 : length;
    for (const week of [0, -7]) {
        const begins = ((from.day - wall.day - 7) % 7) + week;
        for (const start of [begins, begins + 7]) {
            const first = instantOf(wall, start, from.minute, zone, "first");
            const last = instantOf(wall, start + days, to.minute, zone, "last");
            if (first <= now && now < last)
                return last;
        }
    }
    return undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/promotion/verdict.js
function mayPass(verdicts) {
    return verdicts.every((verdict) => verdict.state === "green");
}
function passableAt(verdicts) {
    const closed = verdicts.filter((verdict) => verdict.state !== "green");
    const times = closed.map((verdict) => verdict.greenAt).filter((time) => time !== undefined);
    return closed.length > 0 && times.length === closed.length ? Math.max(...times) : undefined;
}
function formatTime(ms) {
    return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

;// CONCATENATED MODULE: ./lib/src/domain/promotion/gates.js




function judgeAfter({ environment, now, stints }) {
    const [newest] = stints;
    if (now) {
        const since = newest === undefined ? "" : ` since ${formatTime(newest.since)} (${(0,oid/* short */.h0)(newest.commit)})`;
        return green("after", `${environment} has it${since}.`);
    }
    if (newest?.until !== undefined) {
        return green("after", `${environment} had it from ${formatTime(newest.since)} to ${formatTime(newest.until)}.`);
    }
    return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
}
function judgeSoak({ environment, stints }, soakMs, now) {
    const needed = (0,duration/* formatDuration */.a)(soakMs);
    const lasted = stints.map((stint) => (stint.until ?? now) - stint.since);
    const longest = Math.max(0, ...lasted);
    const said = `It was in ${environment} for ${longest < 1_000 ? "0s" : (0,duration/* formatDuration */.a)(longest)}`;
    if (longest >= soakMs)
        return green("soak", `${said}; ${needed} are asked for.`);
    const running = stints.find((stint) => stint.until === undefined);
    const why = `${said} without a break; ${needed} are asked for.`;
    if (running === undefined)
        return red("soak", why, `Put it into ${environment} again and leave it there.`);
    const greenAt = running.since + soakMs;
    return red("soak", why, `Wait until ${formatTime(greenAt)}.`, greenAt);
}
function judgeFreeze(environment, now) {
    const until = frozenUntil(environment.freeze, now);
    if (until === undefined)
        return green("freeze", `No freeze of ${environment.name} holds at ${formatTime(now)}.`);
    const why = `${environment.name} is frozen until ${formatTime(until)}.`;
    return red("freeze", why, `Wait until ${formatTime(until)}.`, until);
}
function green(gate, why) {
    return { gate, state: "green", why, remedy: "" };
}
function red(gate, why, remedy, greenAt) {
    return { gate, state: "red", why, remedy, ...(greenAt === undefined ? {} : { greenAt }) };
}
function unknown(gate, why, remedy) {
    return { gate, state: "unknown", why, remedy };
}

;// CONCATENATED MODULE: ./lib/src/domain/promotion/checks.js


function judgeChecks(environment, wanted, commit, found) {
    if (commit === undefined) {
        const why = `It is not known which commit put it into ${environment}.`;
        return unknown("checks", why, `Promote it to ${environment} first.`);
    }
    const at = `${(0,oid/* short */.h0)(commit)}, which put it into ${environment}`;
    if (found === undefined) {
        const why = `The checks of ${at}, cannot be asked for: the GitOps repository is not on the forge.`;
        return unknown("checks", why, "Take `checks` out of the catalogue, or name the repository as owner/name.");
    }
    const open = wanted.flatMap((name) => {
        const state = found.find((one) => one.name === name)?.state ?? "missing";
        return state === "success" ? [] : [`${name} is ${words[state]}`];
    });
    if (open.length === 0)
        return green("checks", `${wanted.join(", ")}: green on ${at}.`);
    return red("checks", `On ${at}: ${open.join(", ")}.`, "Run again when they are green.");
}
const words = { pending: "still running", failure: "red", missing: "missing" };

// EXTERNAL MODULE: ./lib/src/domain/image.js
var domain_image = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/src/domain/kustomize/images.js
var kustomize_images = __webpack_require__(8721);
;// CONCATENATED MODULE: ./lib/src/domain/promotion/deployed.js



function readDeployed(text, file, name) {
    const entries = (0,kustomize_images/* readImages */.H)(text, file);
    const wanted = name ?? onlyName(entries, file);
    if (wanted === undefined)
        return undefined;
    const count = entries.filter((entry) => entry.name === wanted).length;
    if (count > 1) {
        throw (0,problem/* problem */.CC)("PROMOTE_IMAGE_TWICE", { file, name: wanted, count: String(count) }, { at: { file } });
    }
    const entry = (0,kustomize_images/* effectiveEntry */.yz)(entries, wanted);
    if (entry === undefined)
        return undefined;
    return {
        name: wanted,
        repository: entry.newName ?? wanted,
        tag: entry.newTag === undefined ? undefined : (0,domain_image/* checkTag */.Bs)(entry.newTag, `${wanted}:${entry.newTag}`),
        digest: entry.digest === undefined ? undefined : (0,domain_image/* checkDigest */.H2)(entry.digest, `${wanted}@${entry.digest}`),
    };
}
function imageAbsent(text, file, name) {
    const names = (0,kustomize_images/* readImages */.H)(text, file).map((entry) => entry.name);
    const slots = { file, name: name ?? "at all", names: names.join(", ") || "none" };
    return (0,problem/* problem */.CC)("PROMOTE_IMAGE_ABSENT", slots, { at: { file } });
}
function onlyName(entries, file) {
    const names = [...new Set(entries.map((entry) => entry.name))];
    if (names.length > 1) {
        throw (0,problem/* problem */.CC)("PROMOTE_IMAGE_UNCLEAR", { file, names: names.join(", ") }, { at: { file } });
    }
    return names[0];
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(7934);
// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/yaml/source.js
var yaml_source = __webpack_require__(1038);
;// CONCATENATED MODULE: ./lib/src/domain/promotion/holds.js






const holdsFile = "trunkline-holds.yaml";
const holds_text = dist/* pipe */.FsL(dist/* string */.YjP(), dist/* trim */.Bqr(), dist/* nonEmpty */.hq());
const schema = dist/* strictObject */.rej({
    holds: dist/* nullable */.mee(dist/* array */.YOg(dist/* strictObject */.rej({
        digest: dist/* pipe */.FsL(holds_text, dist/* check */.z6Y((given) => given === "*" || (0,domain_digest/* parseDigest */.m)(given) !== undefined, "it is neither a digest nor *")),
        reason: holds_text,
        until: dist/* optional */.lqM(dist/* pipe */.FsL(holds_text, dist/* check */.z6Y((given) => !Number.isNaN(Date.parse(given)), "it is no time"))),
    }))),
});
function readHolds(source, file) {
    const [value = null] = (0,yaml_source/* plainValues */.t)((0,yaml_source/* parseSource */.P)(source, file));
    if (value === null || value === "")
        return [];
    const read = dist/* safeParse */.xLC(schema, nothingToNull(value));
    if (!read.success) {
        const [first] = read.issues;
        const where = first.path?.map((step) => String(step.key)).join(".") ?? "the file";
        throw (0,problem/* problem */.CC)("HOLDS_INVALID", { file, fault: `${where}: ${first.message}` }, { at: { file } });
    }
    return (read.output.holds ?? []).map(({ digest, reason, until }) => ({
        digest: (0,domain_digest/* parseDigest */.m)(digest) ?? "*",
        reason,
        until: until === undefined ? undefined : Date.parse(until),
        file,
    }));
}
function nothingToNull(value) {
    if (typeof value !== "object" || value === null || !("holds" in value))
        return value;
    return value.holds === "" ? { ...value, holds: null } : value;
}
function judgeHolds(holds, digest, now) {
    const bars = holds.filter((hold) => (hold.digest === "*" || hold.digest === digest) && (hold.until === undefined || hold.until > now));
    const [first] = bars;
    if (first === undefined)
        return green("hold", "Nobody holds it.");
    const why = bars
        .map((hold) => `${hold.digest === "*" ? "Everything" : (0,domain_digest/* shortDigest */.VK)(hold.digest)} is held: ${hold.reason}`)
        .join("; ");
    const ends = bars.map((hold) => hold.until);
    const times = ends.filter((end) => end !== undefined);
    const greenAt = times.length === ends.length ? Math.max(...times) : undefined;
    const lift = `Take it out of ${[...new Set(bars.map((hold) => hold.file))].join(" and ")}`;
    const remedy = greenAt === undefined ? `${lift}.` : `${lift}, or wait until ${formatTime(greenAt)}.`;
    return red("hold", `${why}.`, remedy, greenAt);
}

;// CONCATENATED MODULE: ./lib/src/domain/promotion/stint.js
function findStints(sightings, artifact, whole) {
    const stints = [];
    let left;
    for (const [index, { commit, time, deployed }] of sightings.entries()) {
        const newer = stints.at(-1);
        const before = sightings[index - 1];
        if (runs(deployed, artifact)) {
            const begun = whole || index < sightings.length - 1;
            const continues = newer !== undefined && before !== undefined && before.commit === newer.commit;
            if (continues)
                stints[stints.length - 1] = { ...newer, commit, since: time, begun };
            else
                stints.push({ commit, since: time, until: left, begun });
        }
        left = time;
    }
    return stints;
}
function runs(deployed, artifact) {
    if (deployed === undefined)
        return false;
    if (deployed.digest !== undefined)
        return deployed.digest === artifact.digest;
    return deployed.tag !== undefined && deployed.tag === artifact.tag;
}

;// CONCATENATED MODULE: ./lib/src/actions/promote/gatekeeper.js








const most = 500;
async function judgeGates(keeper, tip, found) {
    const { order, now } = keeper;
    const held = judgeHolds(await findHolds(tip, found.overlay.file), found.artifact.digest, now);
    return [...(order === undefined ? [] : await judgeOrder(keeper, order, tip, found)), held];
}
async function judgeOrder({ now, checksOf }, order, tip, { route, artifact }) {
    const { to } = order;
    const presences = await Promise.all(to.after.map((environment) => findPresence(order, tip, route, environment, artifact)));
    return [
        ...presences.map(judgeAfter),
        ...(to.soakMs === 0 ? [] : presences.map((one) => judgeSoak(one, to.soakMs, now))),
        ...(to.checks.length === 0 ? [] : await judgeAllChecks(to, checksOf, presences)),
        ...(to.freeze.length === 0 ? [] : [judgeFreeze(to, now)]),
    ];
}
async function findPresence({ catalogue, to }, tip, route, environment, artifact) {
    const stop = catalogue.environments.get(environment);
    const service = (0,lookup/* serviceNamed */.fD)(catalogue, route.service);
    if (stop === undefined)
        throw new Error(`the catalogue names ${environment} and does not have it`);
    const { file, text } = await readKustomization(tip, (0,lookup/* overlayOf */.ke)(catalogue, service, stop));
    const now = runs(readDeployed(text, file, route.name), artifact);
    const needed = !now || to.soakMs > 0 || to.checks.length > 0;
    return { environment, now, stints: needed ? await readStints(tip, file, route, artifact) : [] };
}
async function readStints(tip, file, route, artifact) {
    const commits = await tip.history(file, most);
    const sightings = [];
    for (const commit of commits) {
        sightings.push(await sight(commit, file, route.name));
        const stints = findStints(sightings, artifact, false);
        if (stints.some((stint) => stint.begun))
            return stints;
    }
    return findStints(sightings, artifact, commits.length < most);
}
async function sight(commit, file, name) {
    const bytes = await commit.read();
    return {
        commit: commit.oid,
        time: commit.time * 1_000,
        deployed: bytes === undefined ? undefined : readOld(bytes, file, name),
    };
}
function readOld(bytes, file, name) {
    try {
        return readDeployed(decodeKustomization(bytes, file), file, name);
    }
    catch (thrown) {
        if (thrown instanceof problem/* Problem */.AF)
            return undefined;
        throw thrown;
    }
}
async function judgeAllChecks(to, checksOf, presences) {
    return Promise.all(presences.map(async ({ environment, stints }) => {
        const commit = stints[0]?.commit;
        const found = commit === undefined || checksOf === undefined ? undefined : await checksOf(commit);
        return judgeChecks(environment, to.checks, commit, found);
    }));
}
async function findHolds(tip, kustomization) {
    const beside = kustomization.replace(/[^/]*$/, holdsFile);
    const files = [...new Set([beside, holdsFile])];
    const lists = await Promise.all(files.map(async (file) => {
        const bytes = await tip.read(file);
        return bytes === undefined ? [] : readHolds(new TextDecoder().decode(bytes), file);
    }));
    return lists.flat();
}

;// CONCATENATED MODULE: ./lib/src/domain/promotion/route.js


function findLeg(catalogue, given) {
    const to = (0,lookup/* environmentNamed */.b6)(catalogue, given.to);
    if (given.from === given.to)
        throw (0,problem/* problem */.CC)("PROMOTE_SAME_PLACE", { place: given.to });
    const after = to.after.join(", ");
    const [only, ...others] = to.after;
    if (given.from !== "")
        (0,lookup/* environmentNamed */.b6)(catalogue, given.from);
    if (only === undefined)
        throw (0,problem/* problem */.CC)("PROMOTE_FIRST", { to: given.to }, { at: to.at });
    if (given.from === "" && others.length > 0) {
        throw (0,problem/* problem */.CC)("PROMOTE_FROM_UNCLEAR", { to: given.to, after }, { at: to.at });
    }
    const from = (0,lookup/* environmentNamed */.b6)(catalogue, given.from || only);
    if (!to.after.includes(from.name)) {
        throw (0,problem/* problem */.CC)("PROMOTE_NOT_PREDECESSOR", { from: from.name, to: to.name, after }, { at: to.at });
    }
    return { from, to };
}
function planRoutes(catalogue, leg, services) {
    const all = services.includes("*");
    const chosen = all
        ? [...catalogue.services.values()].filter((one) => one.image !== undefined)
        : [...new Set(services)].map((name) => deployable((0,lookup/* serviceNamed */.fD)(catalogue, name)));
    if (chosen.length === 0)
        throw (0,problem/* problem */.CC)("PROMOTE_NOTHING", {}, { at: { file: catalogue.file } });
    return chosen.map((service) => ({
        service: service.name,
        name: service.imageName,
        from: { environment: leg.from.name, overlay: (0,lookup/* overlayOf */.ke)(catalogue, service, leg.from) },
        to: { environment: leg.to.name, overlay: (0,lookup/* overlayOf */.ke)(catalogue, service, leg.to) },
        mayBeAbsent: all,
    }));
}
function overlayRoute(from, to, name) {
    const [one, other] = [folder(from), folder(to)];
    if (one === other)
        throw (0,problem/* problem */.CC)("PROMOTE_SAME_PLACE", { place: one });
    return {
        service: "",
        name: name === "" ? undefined : name,
        from: { environment: "", overlay: one },
        to: { environment: "", overlay: other },
        mayBeAbsent: false,
    };
}
function deployable(service) {
    if (service.image !== undefined)
        return service;
    throw (0,problem/* problem */.CC)("PROMOTE_NO_IMAGE", { service: service.name }, { at: service.at });
}
function folder(path) {
    return path
        .split("/")
        .filter((part) => part !== "" && part !== ".")
        .join("/");
}

;// CONCATENATED MODULE: ./lib/src/actions/promote/journey.js


function isByPath(wish) {
    const byPath = wish.overlayFrom !== "" || wish.overlayTo !== "" || wish.name !== "";
    const byName = wish.service.length > 0 || wish.from !== "" || wish.to !== "";
    if (byPath && byName) {
        const inputs = "`service`, `from`, `to` and `overlay-from`, `overlay-to`, `name`";
        throw (0,problem/* problem */.CC)("INPUTS_CLASH", { inputs, remedy: "Name services and environments, or two overlays." });
    }
    if (byPath) {
        need("overlay-from", wish.overlayFrom, "It is the overlay to take the image from.");
        need("overlay-to", wish.overlayTo, "It is the overlay to put the image into.");
    }
    else {
        need("to", wish.to, "It is the environment to promote to.");
        need("service", wish.service.join(""), "Name the services to promote, or * for all.");
    }
    return byPath;
}
function planJourney(wish, catalogue) {
    if (catalogue === undefined) {
        return { routes: [overlayRoute(wish.overlayFrom, wish.overlayTo, wish.name)], to: undefined };
    }
    const leg = findLeg(catalogue, wish);
    return { routes: planRoutes(catalogue, leg, wish.service), to: leg.to };
}
function need(input, given, expected) {
    if (given === "")
        throw (0,problem/* problem */.CC)("INPUT_MISSING", { input, expected });
}

// EXTERNAL MODULE: ./lib/src/domain/kustomize/argument.js
var argument = __webpack_require__(8160);
// EXTERNAL MODULE: ./lib/src/domain/kustomize/set-images.js + 7 modules
var set_images = __webpack_require__(1569);
// EXTERNAL MODULE: ./lib/src/domain/patch.js
var domain_patch = __webpack_require__(1017);
;// CONCATENATED MODULE: ./lib/src/actions/promote/plan.js






function planPromotion(known, rules) {
    const promotions = known.map(judge);
    const stopped = rules.onBlocked === "fail" && promotions.some((one) => one.kind === "blocked");
    const going = stopped ? [] : promotions.filter((one) => one.kind === "go");
    const files = editFiles(going).filter(({ before, after }) => before !== after);
    const edits = files.flatMap((one) => one.edits);
    const patch = files.map(({ file, before, after }) => (0,domain_patch/* formatPatch */.G)(file, before, after)).join("");
    if (files.length === 0)
        return { decision: { kind: "nothing" }, promotions, edits, patch };
    const text = messageText(rules.message, going);
    return {
        decision: {
            kind: "write",
            files: new Map(files.map(({ file, after }) => [file, new TextEncoder().encode(after)])),
            message: (0,commit_message/* formatMessage */.hw)(text, {
                action: "promote",
                deployments: going.map((one) => ({
                    service: one.route.service,
                    environment: one.route.to.environment,
                    image: target(one),
                })),
                sourceCommit: "",
                run: rules.run,
            }),
            proposal: { head: headOf(going), title: text.split("\n", 1)[0] ?? "", body: "" },
        },
        promotions,
        edits,
        patch,
    };
}
function target({ artifact, destination }) {
    return (0,domain_image/* formatImage */.vy)({ repository: destination, tag: artifact.tag, digest: artifact.digest });
}
function judge(known) {
    if (known.kind === "absent")
        return known;
    if (isSame(known))
        return { ...known, kind: "same" };
    return mayPass(known.verdicts) ? { ...known, kind: "go" } : { ...known, kind: "blocked" };
}
function isSame({ present, artifact, destination, }) {
    return (present !== undefined && (0,domain_image/* formatImage */.vy)(present) === (0,domain_image/* formatImage */.vy)({ ...artifact, repository: destination }));
}
function editFiles(going) {
    const byFile = new Map();
    for (const one of going)
        byFile.set(one.overlay.file, [...(byFile.get(one.overlay.file) ?? []), one]);
    return [...byFile].map(([file, many]) => {
        const before = many[0]?.overlay.text ?? "";
        const changes = many.map((one) => (0,argument/* changeTo */.M)(one.name, { repository: one.destination, tag: one.artifact.tag, digest: one.artifact.digest }));
        const { text: after, edits } = (0,set_images/* setImages */.B)(before, file, changes);
        return { file, before, after, edits };
    });
}
function messageText(template, going) {
    if (template !== "")
        return (0,commit_message/* fillTemplate */.ou)(template, slotsOf(going));
    const [first] = going;
    const slots = slotsOf(going);
    const subject = first === undefined || going.length > 1
        ? (0,commit_message/* fillTemplate */.ou)("Promote {count} services from {from} to {environment}", {
            ...slots,
            count: String(going.length),
        })
        : (0,commit_message/* fillTemplate */.ou)("Promote {service} {version} from {from} to {environment}", {
            ...slots,
            version: first.artifact.tag ?? first.artifact.digest.slice(0, 19),
        });
    const list = going.map((one) => (0,commit_message/* fillTemplate */.ou)("- {service}: {before} -> {after}", {
        service: one.route.service || one.name,
        before: one.present === undefined ? "none" : (0,domain_image/* formatImage */.vy)(one.present),
        after: target(one),
    }));
    return `${subject}\n\n${list.join("\n")}`;
}
function slotsOf(going) {
    const all = (pick) => [...new Set(going.map(pick))].filter(Boolean).join(", ");
    return {
        service: all(({ route, name }) => route.service || name),
        environment: all(({ route }) => placeName(route.to)),
        from: all(({ route }) => placeName(route.from)),
        image: all(target),
        tag: all(({ artifact }) => artifact.tag ?? ""),
        digest: all(({ artifact }) => artifact.digest),
    };
}
function placeName({ environment, overlay }) {
    return environment || overlay || "the top of the repository";
}
function headOf(going) {
    const [first] = going;
    const environment = first?.route.to.environment || "overlay";
    const name = going.length === 1 ? first?.route.service || first?.route.to.overlay : "several";
    return `trunkline/promote/${slug(name ?? "")}/${slug(environment)}`;
}
function slug(text) {
    return text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-") || "-";
}

// EXTERNAL MODULE: ./lib/src/domain/markdown.js
var markdown = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/src/actions/promote/prose.js



function describePromotions(promotions, stored) {
    const rows = promotions.map((one) => [
        (0,markdown/* code */.aY)(one.route.service || (one.kind === "absent" ? "" : one.name)),
        `${(0,markdown/* escapeText */.X1)(placeName(one.route.from))} → ${(0,markdown/* escapeText */.X1)(placeName(one.route.to))}`,
        one.kind === "absent" ? "" : version(one.present),
        one.kind === "absent" ? "" : version(one.artifact),
        stateOf(one, stored),
    ]);
    const gates = promotions.flatMap((one) => one.kind === "absent"
        ? []
        : one.verdicts.map((verdict) => gateRow(one.route.service || one.name, verdict)));
    const parts = [(0,markdown/* table */.tp)(["Service", "Way", "Before", "After", "State"], rows)];
    if (gates.length > 0)
        parts.push((0,markdown/* table */.tp)(["Service", "Gate", "", "Evidence", "What opens it"], gates));
    return parts.join("\n");
}
function version(image) {
    if (image === undefined)
        return "none";
    const digest = image.digest === undefined ? "" : (0,markdown/* code */.aY)((0,domain_digest/* shortDigest */.VK)(image.digest));
    return [image.tag === undefined ? "" : (0,markdown/* code */.aY)(image.tag), digest].filter(Boolean).join(" ");
}
function stateOf(one, stored) {
    if (one.kind === "absent")
        return (0,markdown/* escapeText */.X1)(one.why);
    if (one.kind === "same")
        return "there already";
    if (one.kind === "blocked")
        return "❌ blocked";
    const at = stored.get(target(one));
    if (at === undefined)
        return "✅";
    if (at.kind === "verified")
        return `✅ ${at.verified.manifests} manifests and ${at.verified.blobs} blobs can be pulled`;
    const { manifests, mounted, transferred, bytes } = at.copied;
    return `✅ copied: ${manifests} manifests, ${mounted} blobs mounted, ${transferred} moved (${bytes} bytes)`;
}
const marks = { green: "✅", red: "❌", unknown: "❓" };
function gateRow(service, { gate, state, why, remedy }) {
    return [(0,markdown/* code */.aY)(service), gate, marks[state], (0,markdown/* escapeText */.X1)(why), (0,markdown/* escapeText */.X1)(remedy)];
}

;// CONCATENATED MODULE: ./lib/src/actions/promote/report.js






const outputs = [
    "commit",
    "branch",
    "pull-request",
    "pull-request-url",
    "attempts",
    "edits",
    "promotions",
];
const outcomes = ["promoted", "proposed", "unchanged", "blocked", "superseded", "planned"];
function reportPromotion(receipt, circumstances) {
    const { plan } = receipt;
    const outcome = outcomeOf(receipt, circumstances.dryRun);
    const reason = reasonOf(receipt, outcome);
    const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
    const values = {
        commit: receipt.kind === "untouched" ? "" : receipt.commit,
        branch: receipt.branch,
        "pull-request": pull === undefined ? "" : String(pull.number),
        "pull-request-url": pull?.url ?? "",
        attempts: String(receipt.attempts),
        edits: plan.edits.map(editJson),
        promotions: plan.promotions.flatMap((one) => promotionJson(one, circumstances.stored)),
    };
    return {
        outcome,
        reason,
        outputs: values,
        summary: summaryOf(receipt, reason, circumstances),
        report: { ...values, patch: plan.patch, absent: plan.promotions.flatMap(absentJson) },
        notices: plan.promotions.flatMap((one) => noticesOf(one, circumstances)),
        failures: circumstances.onBlocked === "fail" && !circumstances.dryRun ? plan.promotions.flatMap(failureOf) : [],
    };
}
function outcomeOf({ kind, plan }, dryRun) {
    if (dryRun)
        return "planned";
    if (kind === "landed")
        return "promoted";
    if (kind === "proposed")
        return "proposed";
    if (plan.decision.kind === "superseded")
        return "superseded";
    return plan.promotions.some((one) => one.kind === "blocked") ? "blocked" : "unchanged";
}
function reasonOf({ plan, branch }, outcome) {
    const { decision, promotions } = plan;
    const list = (kind) => promotions.filter((one) => one.kind === kind).map(({ route }) => route.service || route.to.overlay);
    const blocked = list("blocked").join(", ");
    if (decision.kind === "superseded")
        return `Nothing was written: ${decision.by}.`;
    if (decision.kind === "nothing") {
        if (blocked !== "")
            return `Nothing was written: a gate is closed for ${blocked}.`;
        return "What shall be there is there already; nothing was written.";
    }
    const going = list("go").join(", ");
    const left = blocked === "" ? "" : ` A gate is closed for ${blocked}.`;
    if (outcome === "planned")
        return `Would promote ${going} on ${branch}; nothing was written.${left}`;
    if (outcome === "proposed")
        return `Proposed to promote ${going}, on ${branch}.${left}`;
    return `Promoted ${going} on ${branch}.${left}`;
}
function editJson({ file, name, from, to }) {
    return { file, name, from: valueJson(from), to: valueJson(to) };
}
function valueJson({ newName, newTag, digest }) {
    return { newName: newName ?? null, newTag: newTag ?? null, digest: digest ?? null };
}
function promotionJson(one, stored) {
    if (one.kind === "absent")
        return [];
    const { route, artifact, present, verdicts } = one;
    const at = stored.get(target(one));
    return [
        {
            service: route.service,
            from: placeName(route.from),
            to: placeName(route.to),
            image: target(one),
            digest: artifact.digest,
            previous: present === undefined ? null : (0,domain_image/* formatImage */.vy)(present),
            state: one.kind,
            pinned: artifact.pinned,
            copied: at?.kind === "copied" ? { ...at.copied } : null,
            gates: verdicts.map(({ gate, state, why, remedy, greenAt }) => ({
                gate,
                state,
                why,
                remedy,
                "green-at": greenAt === undefined ? null : new Date(greenAt).toISOString(),
            })),
        },
    ];
}
function absentJson(one) {
    return one.kind === "absent" ? [{ service: one.route.service, why: one.why }] : [];
}
function noticesOf(one, { onBlocked, dryRun }) {
    if (one.kind === "absent")
        return [];
    const { route, artifact, name } = one;
    const pinned = {
        level: "notice",
        title: "Pinned",
        message: `${placeName(route.from)} names ${name} only by its tag ${artifact.tag}; promoted is what that means now: ${artifact.digest}.`,
    };
    const failure = failureOf(one)[0];
    const blocked = failure !== undefined && (onBlocked === "skip" || dryRun);
    return [
        ...(artifact.pinned && one.kind === "go" ? [pinned] : []),
        ...(blocked ? [{ level: "warning", title: "Blocked", message: failure.message }] : []),
    ];
}
function failureOf(one) {
    if (one.kind !== "blocked")
        return [];
    const closed = one.verdicts.filter((verdict) => verdict.state !== "green");
    const at = passableAt(one.verdicts);
    const remedy = closed.map((verdict) => verdict.remedy).join(" ");
    return [
        (0,problem/* problem */.CC)("PROMOTE_BLOCKED", {
            what: one.route.service || one.name,
            to: placeName(one.route.to),
            why: closed.map((verdict) => verdict.why).join(" "),
            remedy: at === undefined ? remedy : `${remedy} All gates are open at ${formatTime(at)}.`,
        }),
    ];
}
function summaryOf(receipt, reason, { stored, page }) {
    const { plan } = receipt;
    const parts = [`### promote\n\n${(0,markdown/* escapeText */.X1)(reason)}\n`, describePromotions(plan.promotions, stored)];
    if (plan.patch !== "")
        parts.push((0,markdown/* codeBlock */.DV)(plan.patch, "diff"));
    if (receipt.kind === "untouched")
        return parts.join("\n");
    const commit = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(receipt.commit), page === "" ? "" : `${page}/commit/${receipt.commit}`);
    parts.push(`Commit ${commit} on ${(0,markdown/* code */.aY)(receipt.branch)}, attempt ${receipt.attempts}.\n`);
    if (receipt.kind === "proposed" && receipt.pullRequest !== undefined) {
        const { number, url } = receipt.pullRequest;
        parts.push(`Pull request ${(0,markdown/* link */.nf)(`#${number}`, url)}.\n`);
    }
    if (receipt.kind === "landed")
        parts.push(`To undo it: ${(0,markdown/* code */.aY)(`git revert ${receipt.commit}`)}.\n`);
    return parts.join("\n");
}

// EXTERNAL MODULE: ./lib/src/domain/oci/repo.js
var oci_repo = __webpack_require__(4113);
;// CONCATENATED MODULE: ./lib/src/domain/promotion/destination.js


function placeOf(repository) {
    const repo = (0,oci_repo/* parseRepo */.E3)(repository);
    if (repo === undefined)
        throw (0,problem/* problem */.CC)("IMAGE_NAME_INVALID", { name: repository });
    return repo;
}
function destinationIn(registry, repository) {
    const moved = `${registry.replace(/\/+$/, "")}/${placeOf(repository).path}`;
    return { repository: moved, repo: placeOf(moved) };
}
function isSamePlace(one, other) {
    return (0,oci_repo/* formatRepo */.Kf)(one) === (0,oci_repo/* formatRepo */.Kf)(other);
}

;// CONCATENATED MODULE: ./lib/src/actions/promote/store.js




function openStore(registry, wishes) {
    const stored = new Map();
    return {
        stored,
        async resolve(repository, tag) {
            const repo = placeOf(repository);
            const digest = await registry.resolve(repo, tag);
            if (digest === undefined)
                throw (0,problem/* problem */.CC)("IMAGE_MISSING", { image: (0,oci_repo/* formatReference */.FH)(repo, tag) });
            return digest;
        },
        async secure(going, mayWrite) {
            const due = going.filter((one) => !stored.has(target(one)));
            const done = await Promise.all(due.map((one) => secureOne(registry, one, wishes, mayWrite)));
            for (const [index, one] of due.entries()) {
                const result = done[index];
                if (result !== undefined)
                    stored.set(target(one), result);
            }
        },
    };
}
async function secureOne(registry, one, wishes, mayWrite) {
    const { artifact, destination } = one;
    const [from, to] = [placeOf(artifact.repository), placeOf(destination)];
    const tags = mayWrite ? wishes.movingTags(one) : [];
    if (mayWrite && !isSamePlace(from, to)) {
        const own = artifact.tag === undefined ? [] : [artifact.tag];
        const copied = await registry.copy(from, to, artifact, {
            tags: own,
            movingTags: tags,
            referrers: wishes.referrers,
        });
        return { kind: "copied", copied };
    }
    const verified = await registry.verify(from, artifact);
    for (const tag of tags)
        await registry.tag(to, artifact.digest, tag, true);
    return { kind: "verified", verified };
}

;// CONCATENATED MODULE: ./lib/src/actions/promote/survey.js





async function survey(tip, routes, surveyor) {
    return Promise.all(routes.map((route) => surveyRoute(tip, route, surveyor)));
}
async function surveyRoute(tip, route, surveyor) {
    const source = await readSource(tip, route);
    if (source.kind === "absent")
        return { kind: "absent", route, why: source.why };
    const overlay = await readKustomization(tip, route.to.overlay);
    const present = readDeployed(overlay.text, overlay.file, source.deployed.name);
    const artifact = await pin(source.deployed, source.file, surveyor);
    const { repository } = artifact;
    const destination = surveyor.registry === "" ? repository : destinationIn(surveyor.registry, repository).repository;
    const found = { route, artifact, destination, overlay, name: source.deployed.name, present };
    const verdicts = isSame(found) ? [] : await surveyor.judge(tip, found);
    return { kind: "found", ...found, verdicts };
}
async function readSource(tip, route) {
    let overlay;
    try {
        overlay = await readKustomization(tip, route.from.overlay);
    }
    catch (thrown) {
        const missing = thrown instanceof problem/* Problem */.AF && thrown.code === "KUSTOMIZATION_MISSING";
        if (missing && route.mayBeAbsent)
            return { kind: "absent", why: thrown.message };
        throw thrown;
    }
    const { file, text } = overlay;
    const deployed = readDeployed(text, file, route.name);
    if (deployed !== undefined)
        return { kind: "found", file, deployed };
    const absent = imageAbsent(text, file, route.name);
    if (route.mayBeAbsent)
        return { kind: "absent", why: absent.message };
    throw absent;
}
async function pin(deployed, file, surveyor) {
    const { name, repository, tag, digest } = deployed;
    if (digest !== undefined)
        return { repository, tag, digest, pinned: false };
    if (tag === undefined)
        throw (0,problem/* problem */.CC)("PROMOTE_UNRESOLVED", { file, name }, { at: { file } });
    return { repository, tag, digest: await surveyor.resolve(repository, tag), pinned: true };
}

;// CONCATENATED MODULE: ./lib/src/actions/promote/tags.js


function movingTags(templates, { route, artifact, name }) {
    const slots = {
        environment: route.to.environment || undefined,
        service: route.service || name,
        version: artifact.tag,
    };
    return templates.map((template) => {
        const tag = template.replace(/\{(\w+)\}/g, (slot, word) => {
            const value = slots[word];
            if (value === undefined)
                throw (0,problem/* problem */.CC)("PROMOTE_TAG_UNFILLED", { template, slot });
            return value;
        });
        return (0,domain_image/* checkTag */.Bs)(tag, template);
    });
}

;// CONCATENATED MODULE: ./lib/src/actions/promote/promote.js












const promote = (0,action/* defineAction */.QP)({
    name: "promote",
    inputs: {
        ...action/* commonInputs */.j$,
        service: (0,input/* lines */.Mn)(),
        from: (0,input/* text */.Qq)(),
        to: (0,input/* text */.Qq)(),
        "overlay-from": (0,input/* text */.Qq)(),
        "overlay-to": (0,input/* text */.Qq)(),
        name: (0,input/* text */.Qq)(),
        "to-registry": (0,input/* text */.Qq)(),
        tags: (0,input/* lines */.Mn)(),
        referrers: (0,input/* oneOf */.yL)(["copy", "skip"], "copy"),
        "on-blocked": (0,input/* oneOf */.yL)(["fail", "skip"], "fail"),
        ...delivery_inputs/* deliveryInputs */.Uh,
        "registry-username": (0,input/* text */.Qq)(),
        "registry-password": (0,input/* secret */.rJ)(),
        "dry-run": (0,input/* flag */.Jt)(false),
    },
    outputs: outputs,
    outcomes: outcomes,
    async run(asked, world) {
        const { run, files, clock, delivery } = world;
        const remedy = "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
        const catalogue = isByPath(asked) ? undefined : await (0,contract_catalogue/* needCatalogue */.S)(files, asked.config, remedy);
        const { routes, to } = planJourney(asked, catalogue);
        const target = await (0,delivery_inputs/* deliveryTarget */.Ck)(asked, world, { catalogue, environments: to ? [to.name] : [] });
        const { repository, token } = target.remote;
        const registry = await world.registries.open({
            username: asked.registryUsername,
            password: asked.registryPassword,
            token: asked.githubToken,
        });
        const templates = asked.tags.length > 0 ? asked.tags : (to?.tags ?? []);
        const store = openStore(registry, {
            movingTags: (one) => movingTags(templates, one),
            referrers: asked.referrers,
        });
        const keeper = {
            order: catalogue && to ? { catalogue, to } : undefined,
            now: clock.now(),
            checksOf: repository === undefined
                ? undefined
                : async (commit) => (await world.forge(repository, token)).checks(commit),
        };
        const surveyor = {
            registry: asked.toRegistry || (to?.registry ?? ""),
            resolve: store.resolve,
            judge: (tip, found) => judgeGates(keeper, tip, found),
        };
        const rules = { onBlocked: asked.onBlocked, message: asked.message, run: (0,commit_message/* formatRun */.TI)(run) };
        const decide = async (tip) => {
            const plan = planPromotion(await survey(tip, routes, surveyor), rules);
            if (plan.decision.kind === "write") {
                const going = plan.promotions.filter((one) => one.kind === "go");
                await store.secure(going, !asked.dryRun);
            }
            return plan;
        };
        const seen = await delivery.preview(target, decide);
        const idle = asked.dryRun || seen.plan.decision.kind !== "write";
        const receipt = idle ? seen : await delivery.deliver(target, decide);
        return reportPromotion(receipt, {
            dryRun: asked.dryRun,
            onBlocked: asked.onBlocked,
            stored: store.stored,
            page: repository === undefined ? "" : `${run.serverUrl}/${repository}`,
        });
    },
});


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ parseRepo),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Kf: () => (/* binding */ formatRepo),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   gT: () => (/* binding */ hubAliases),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const path = new RegExp(`^${component}(?:/${component})*$`);
const host = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
function parseRepo(name) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = first === "localhost" || /[.:]/.test(first);
    const rest = hasHost ? name.slice(slash + 1) : name;
    if (!path.test(rest) || rest.length > 255)
        return undefined;
    if (!hasHost)
        return { host: "docker.io", path: slash < 0 ? `library/${rest}` : rest };
    if (!host.test(first))
        return undefined;
    if (!hubAliases.includes(first.toLowerCase()))
        return { host: first.toLowerCase(), path: rest };
    return { host: "docker.io", path: rest.includes("/") ? rest : `library/${rest}` };
}
function formatRepo(repo) {
    return `${repo.host}/${repo.path}`;
}
function formatReference(repo, reference) {
    return `${formatRepo(repo)}${reference.includes(":") ? "@" : ":"}${reference}`;
}
const hubAliases = ["docker.io", "index.docker.io", "registry-1.docker.io"];
function originOf(repo) {
    if (repo.host === "docker.io")
        return "https://registry-1.docker.io";
    return `${isLoopback(new URL(`http://${repo.host}`).hostname) ? "http" : "https"}://${repo.host}`;
}
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}


/***/ })

};
