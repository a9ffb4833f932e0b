export const id = 613;
export const ids = [613];
export const modules = {

/***/ 3613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  detectChanges: () => (/* binding */ detectChanges)
});

// EXTERNAL MODULE: ./lib/src/contract/action.js
var action = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/src/contract/input.js
var input = __webpack_require__(741);
// EXTERNAL MODULE: ./lib/src/domain/catalogue/reserved.js
var reserved = __webpack_require__(9953);
// EXTERNAL MODULE: ./lib/src/domain/oid.js
var domain_oid = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 11 modules
var problem = __webpack_require__(5562);
;// CONCATENATED MODULE: ./lib/src/domain/detect/given-ref.js


function parseGivenRef(given, input) {
    const oid = (0,domain_oid/* parseOid */.Se)(given.toLowerCase());
    if (oid !== undefined)
        return { kind: "commit", oid };
    const sound = !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|^-|\/$|\.$|(^|\/)\.|\.lock(\/|$)/.test(given) &&
        given !== "@";
    if (!sound)
        throw (0,problem/* problem */.CC)("DETECT_REF_INVALID", { input, given });
    if (given.startsWith("refs/"))
        return { kind: "ref", full: [given], given };
    const name = given.replace(/^origin\//, "");
    const full = [`refs/heads/${given}`, `refs/tags/${given}`];
    return { kind: "ref", full: name === given ? full : [...full, `refs/heads/${name}`], given };
}
function standsFor(given, ref) {
    return given?.kind === "ref" && given.full.includes(ref);
}

// EXTERNAL MODULE: ./lib/src/domain/detect/list-format.js
var list_format = __webpack_require__(5919);
;// CONCATENATED MODULE: ./lib/src/domain/detect/quantifier.js
const quantifiers = ["some", "every", "some-with-excludes"];

// EXTERNAL MODULE: ./lib/src/contract/workspace.js
var workspace = __webpack_require__(9964);
;// CONCATENATED MODULE: ./lib/src/domain/detect/payload.js

function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}
function textOf(value, otherwise = "") {
    return typeof value === "string" && value !== "" ? value : otherwise;
}
function shaIn(pull, side) {
    const end = pull[side];
    return isObject(end) ? (0,domain_oid/* parseOid */.Se)(textOf(end.sha)) : undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/detect/comparison.js



function compareFor(situation) {
    const { event, payload, base, head, ref } = situation;
    if (isDeletion(situation))
        return { kind: "deleted" };
    const sinceTag = forTag(situation);
    if (base !== undefined && (head !== undefined || !standsFor(base, ref))) {
        const given = { kind: "given", base, head: headOf(situation) };
        return head !== undefined || sinceTag === undefined ? given : { ...given, contained: sinceTag };
    }
    if (isObject(payload.pull_request))
        return forPullRequest(situation, payload.pull_request);
    if (isObject(payload.merge_group))
        return forMergeGroup(situation, payload.merge_group);
    if (sinceTag !== undefined)
        return sinceTag;
    if ((event === "push" || event === "create") && ref.startsWith("refs/heads/"))
        return forBranch(situation, ref.slice("refs/heads/".length));
    if (event !== "" || head !== undefined || situation.checkedOut === undefined)
        return { kind: "no-base", head: headOf(situation) };
    return {
        kind: "since-fork",
        trunk: { kind: "default-branch", name: situation.defaultBranch },
        head: headOf(situation),
        contained: { kind: "no-base" },
    };
}
function forTag(situation) {
    const { event, ref } = situation;
    if (!ref.startsWith("refs/tags/") || (event !== "push" && event !== "create"))
        return undefined;
    return { kind: "previous-tag", tag: ref.slice("refs/tags/".length), head: headOf(situation) };
}
function isDeletion({ event, payload }) {
    return (event === "delete" ||
        (event === "push" && (payload.deleted === true || (0,domain_oid/* isZero */.be)(textOf(payload.after, "x")))));
}
function headOf({ event, payload, head, sha, checkedOut, ref }) {
    if (head !== undefined)
        return { kind: "given", ref: head, input: "head" };
    if (isObject(payload.pull_request)) {
        const tip = shaIn(payload.pull_request, "head");
        if (event === "pull_request_target")
            return commit(tip ?? checkedOut);
        return commit(checkedOut ?? (0,domain_oid/* parseOid */.Se)(sha) ?? tip);
    }
    if (isObject(payload.merge_group))
        return commit((0,domain_oid/* parseOid */.Se)(textOf(payload.merge_group.head_sha)) ?? (0,domain_oid/* parseOid */.Se)(sha));
    const pushed = (0,domain_oid/* parseOid */.Se)(textOf(payload.after));
    if (event === "push" && ref.startsWith("refs/heads/") && pushed !== undefined)
        return commit(pushed);
    if (event === "push" || event === "create")
        return commit((0,domain_oid/* parseOid */.Se)(sha) ?? pushed ?? checkedOut);
    return commit(checkedOut ?? (0,domain_oid/* parseOid */.Se)(sha));
}
function forPullRequest(situation, pull) {
    const { event, payload, checkedOut, sha, ref, head } = situation;
    const tip = shaIn(pull, "head");
    const baseSha = shaIn(pull, "base");
    const branch = isObject(pull.base) ? textOf(pull.base.ref) : "";
    const otherwise = {
        kind: "since-fork",
        trunk: branch === "" ? commit(baseSha) : { kind: "branch", name: branch },
        head: head === undefined ? commit(tip) : headOf(situation),
        contained: baseSha === undefined ? { kind: "proof" } : { kind: "before", trunk: baseSha },
    };
    if (head !== undefined || (checkedOut !== undefined && checkedOut === tip))
        return otherwise;
    const isTest = event !== "pull_request_target" && payload.action !== "closed" && /^refs\/pull\/\d+\/merge$/.test(ref);
    const candidates = [];
    if (checkedOut !== undefined)
        candidates.push({ oid: checkedOut, second: isTest && checkedOut === sha ? undefined : tip });
    const own = (0,domain_oid/* parseOid */.Se)(sha);
    if (own !== undefined && own !== checkedOut)
        candidates.push({ oid: own, second: isTest ? undefined : tip });
    return candidates.length === 0 ? otherwise : { kind: "merge-commit", candidates, otherwise };
}
function forMergeGroup(situation, group) {
    const base = commit((0,domain_oid/* parseOid */.Se)(textOf(group.base_sha)));
    return { kind: "between", base, head: headOf(situation), strategy: "merge-group" };
}
function forBranch(situation, name) {
    const { payload, base, defaultBranch, ref } = situation;
    const before = textOf(payload.before);
    const head = headOf(situation);
    const isDefault = name === defaultBranch;
    if (isDefault || standsFor(base, ref)) {
        const old = (0,domain_oid/* parseOid */.Se)(before);
        if (old !== undefined && !(0,domain_oid/* isZero */.be)(old))
            return { kind: "between", base: commit(old), head, strategy: "push" };
        if (isDefault)
            return (0,domain_oid/* isZero */.be)(before || "x") ? { kind: "first-commit", head } : { kind: "no-base", head };
    }
    const trunk = { kind: "default-branch", name: defaultBranch };
    return { kind: "since-fork", trunk, head, contained: ownCommits(payload) };
}
function ownCommits(payload) {
    const { commits } = payload;
    if (!Array.isArray(commits))
        return { kind: "unless-merged", certain: false };
    const own = commits.some((one) => isObject(one) && one.distinct !== false);
    return own ? { kind: "unless-merged", certain: true } : { kind: "proof" };
}
function commit(oid) {
    return oid === undefined ? { kind: "missing" } : { kind: "commit", oid };
}

// EXTERNAL MODULE: ./lib/src/actions/detect-changes/pin.js + 4 modules
var pin = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/begin.js




async function begin(asked, world) {
    const checkout = await world.git.checkout(world.run.directory);
    const fetch = asked.fetch === "auto";
    const history = await (0,workspace/* openWorkspace */.O)(world, checkout, { token: asked.githubToken, fetch });
    const situation = await readSituation(asked, world, checkout, history);
    const comparison = compareFor(situation);
    const wantsGreen = asked.lastGreen && asked.base === undefined && comparison.kind !== "deleted";
    const finds = !wantsGreen && comparison.kind !== "no-base";
    const pinning = finds ? (0,pin/* pinPair */.K)(comparison, history) : undefined;
    pinning?.catch(() => undefined);
    await new Promise((started) => setImmediate(started));
    return { checkout, history, situation, comparison, pinning };
}
async function readSituation(asked, { run }, checkout, { repository, mayFetch }) {
    const { name, payload } = run.event;
    const told = payload.repository;
    const known = typeof told === "object" && told !== null && "default_branch" in told ? told.default_branch : undefined;
    const needed = name === "push" && run.ref.startsWith("refs/heads/") && mayFetch;
    return {
        event: name,
        payload,
        sha: run.sha,
        ref: run.ref,
        checkedOut: checkout?.head,
        defaultBranch: typeof known === "string" ? known : needed ? await askDefaultBranch(repository) : undefined,
        base: asked.base,
        head: asked.head,
    };
}
async function askDefaultBranch(repository) {
    try {
        return await repository.defaultBranch();
    }
    catch (thrown) {
        if (thrown instanceof problem/* Problem */.AF)
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/detect-changes.js








const inputs = {
    ...action/* commonInputs */.j$,
    filters: (0,input/* text */.Qq)(),
    "predicate-quantifier": (0,input/* oneOf */.yL)(quantifiers, "some"),
    base: (0,input/* optional */.lq)(parseGivenRef),
    head: (0,input/* optional */.lq)(parseGivenRef),
    dependents: (0,input/* flag */.Jt)(true),
    "on-doubt": (0,input/* oneOf */.yL)(["all", "fail"], "all"),
    "list-files": (0,input/* oneOf */.yL)(list_format/* listFormats */.d, "none"),
    fetch: (0,input/* oneOf */.yL)(["auto", "never"], "auto"),
    "last-green": (0,input/* flag */.Jt)(false),
    chunks: { default: "1", parse: parseCount },
};
const detectChanges = (0,action/* defineAction */.QP)({
    name: "detect-changes",
    inputs,
    outputs: reserved/* detectOutputs */.sn,
    outcomes: ["changed", "unchanged", "doubt"],
    async run(asked, world) {
        const begun = await begin(asked, world);
        const { answer } = await __webpack_require__.e(/* import() */ 494).then(__webpack_require__.bind(__webpack_require__, 9494));
        return answer(asked, world, begun);
    },
});
function parseCount(given, input) {
    if (/^[1-9]\d{0,2}$/.test(given) && Number(given) <= 256)
        return Number(given);
    const expected = "Write a number from 1 to 256.";
    throw (0,problem/* problem */.CC)("INPUT_INVALID", { input, given, fault: "it is no such number", expected });
}


/***/ }),

/***/ 1190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ doubt),
/* harmony export */   GG: () => (/* binding */ headGone),
/* harmony export */   pr: () => (/* binding */ noBase),
/* harmony export */   u5: () => (/* binding */ orDoubt)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);

function doubt(code, strategy, head, answer) {
    return { kind: "doubt", code, strategy, head, answer };
}
const noBase = (head) => doubt("no-base", "no-base", head);
const headGone = doubt("head-gone", "no-base", undefined);
async function orDoubt(strategy, head, ask) {
    try {
        return await ask();
    }
    catch (thrown) {
        const [fault] = (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsIn */ ._n)(thrown) ?? [];
        if (fault === undefined || !isRefusal(fault.code))
            throw thrown;
        return doubt("remote-refused", strategy, head, fault.message);
    }
}
function isRefusal(code) {
    return /^GIT_(REMOTE_NOT_FOUND|NOT_AUTHORISED|UNREACHABLE|FETCH_FAILED|OBJECT_MISSING)$/.test(code);
}


/***/ }),

/***/ 9802:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ pinHead),
  K: () => (/* binding */ pinPair)
});

// EXTERNAL MODULE: ./lib/src/contract/history.js
var contract_history = __webpack_require__(1497);
// EXTERNAL MODULE: ./lib/src/actions/detect-changes/pair.js
var detect_changes_pair = __webpack_require__(1190);
;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/between.js


async function pinBetween(base, head, strategy, history) {
    const lack = (code) => (0,detect_changes_pair/* doubt */.B2)(history.mayFetch ? code : "not-fetched", strategy, head);
    if (base === undefined)
        return lack("base-gone");
    const from = base === "nothing" ? undefined : base;
    const changes = from === head ? [] : await (0,contract_history/* compare */.UD)(history, from, head);
    if (changes !== undefined)
        return { kind: "pair", base: from, head, strategy, changes };
    return lack((await (0,contract_history/* bring */.VB)(history, [head])) ? "base-gone" : "head-gone");
}
function lost(found, head, strategy = "merge-base") {
    const codes = {
        none: "no-common-ancestor",
        "too-deep": "too-deep",
        gone: "base-gone",
        "not-fetched": "not-fetched",
    };
    return (0,detect_changes_pair/* doubt */.B2)(codes[found.kind], strategy, head);
}

// EXTERNAL MODULE: ./lib/src/domain/problem.js + 11 modules
var problem = __webpack_require__(5562);
;// CONCATENATED MODULE: ./lib/src/contract/departure.js

async function findDeparture(history, branch, head) {
    if (history.whole || !history.mayFetch || !(await bringOwn(history, branch, head)))
        return undefined;
    const { repository } = history;
    const cuts = await repository.shallow();
    const left = new Set();
    const own = new Set([head]);
    for (const oid of own) {
        const { parents } = await repository.commit(oid);
        if (!cuts.has(oid))
            for (const parent of parents)
                own.add(parent);
        else
            for (const parent of parents)
                left.add(parent);
    }
    const [departure = "nowhere", ...others] = left;
    return others.length > 0 ? undefined : departure;
}
async function bringOwn({ repository }, branch, head) {
    try {
        return await repository.fetch([head], { beside: branch, filter: "tree:0" });
    }
    catch (thrown) {
        if ((0,problem/* problemsIn */._n)(thrown) === undefined)
            throw thrown;
        return false;
    }
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/point.js

const point_window = 50;
async function lookUp(point, history, other) {
    const { repository, mayFetch } = history;
    switch (point.kind) {
        case "missing":
            return undefined;
        case "commit":
            return point.oid;
        case "branch":
            return tipOf(point.name, history, other);
        case "default-branch": {
            if (!mayFetch)
                return undefined;
            const told = await tipOf(point.name, history, other);
            if (told !== undefined)
                return told;
            const name = await repository.defaultBranch();
            return name === point.name ? undefined : tipOf(name, history, other);
        }
        case "given": {
            const { ref, input } = point;
            if (ref.kind === "commit")
                return ref.oid;
            if (!mayFetch)
                return undefined;
            const found = await findRef(ref.full, repository);
            if (found === undefined)
                throw unknownRef(input, ref, history);
            return found.commit;
        }
    }
}
async function tipOf(branch, { repository, mayFetch, whole }, other) {
    if (branch === undefined || !mayFetch)
        return undefined;
    const ref = `refs/heads/${branch}`;
    if (whole)
        return repository.fetchRef(ref, { filter: "tree:0" });
    const depth = { depth: point_window, filter: "tree:0" };
    const both = other === undefined ? undefined : await repository.fetchRef(ref, depth, [other]);
    return both ?? repository.fetchRef(ref, depth);
}
async function findRef(names, repository) {
    const refs = await repository.refs(names);
    return names.flatMap((name) => refs.find((ref) => ref.name === name) ?? [])[0];
}
function unknownRef(input, ref, { repository }) {
    const where = repository.remote.repository ?? repository.remote.url;
    return (0,problem/* problem */.CC)("DETECT_REF_UNKNOWN", { input, given: ref.given, where });
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/fork.js





async function pinSinceFork(trunk, head, contained, history) {
    const departure = await departureFrom(trunk, head, history);
    if (departure === "nowhere")
        return lost({ kind: "none" }, head);
    if (departure !== undefined)
        return pinBetween(departure, head, "merge-base", history);
    const tip = await lookUp(trunk, history, head);
    if (tip === undefined) {
        if (contained.kind === "before")
            return pinFork(contained.trunk, head, history);
        return (0,detect_changes_pair/* doubt */.B2)(history.mayFetch ? "base-gone" : "not-fetched", "merge-base", head);
    }
    const fork = await (0,contract_history/* findForkPoint */.KU)(history, tip, head, point_window);
    if (fork.kind !== "found")
        return lost(fork, head);
    if (fork.value !== head)
        return pinBetween(fork.value, head, "merge-base", history);
    switch (contained.kind) {
        case "proof":
            return pinBetween(head, head, "merge-base", history);
        case "no-base":
            return (0,detect_changes_pair/* doubt */.B2)("no-base", "no-base", head);
        case "before":
            return pinFork(contained.trunk, head, history);
        case "unless-merged":
            return pinBeforeMerge(tip, head, contained.certain, history);
    }
}
async function departureFrom(trunk, head, history) {
    const name = trunk.kind === "branch" || trunk.kind === "default-branch" ? trunk.name : undefined;
    return name === undefined ? undefined : findDeparture(history, `refs/heads/${name}`, head);
}
async function pinFork(trunk, head, history) {
    const fork = await (0,contract_history/* findForkPoint */.KU)(history, trunk, head);
    return fork.kind === "found" ? pinBetween(fork.value, head, "merge-base", history) : lost(fork, head);
}
async function pinBeforeMerge(tip, head, certain, history) {
    const before = await (0,contract_history/* findBeforeMerge */.tt)(history, tip, head);
    if (before.kind === "found" && before.value !== "itself") {
        const fork = await (0,contract_history/* findForkPoint */.KU)(history, before.value, head);
        if (fork.kind === "found" && fork.value !== head)
            return pinBetween(fork.value, head, "merge-base", history);
    }
    else if (before.kind === "found" && !certain) {
        return pinBetween(head, head, "merge-base", history);
    }
    return (0,detect_changes_pair/* doubt */.B2)("merged-since", "merge-base", head);
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/pin.js





async function pinPair(comparison, history) {
    return (0,detect_changes_pair/* orDoubt */.u5)(strategyOf(comparison), headIn(comparison), () => pin(comparison, history));
}
async function pinHead(comparison, history) {
    if (comparison.kind === "merge-commit")
        return comparison.candidates[0]?.oid;
    return comparison.kind === "deleted" ? undefined : lookUp(comparison.head, history);
}
async function pin(comparison, history) {
    switch (comparison.kind) {
        case "deleted":
            return comparison;
        case "merge-commit":
            return pinMergeCommit(comparison, history);
        case "no-base":
            return (0,detect_changes_pair/* doubt */.B2)("no-base", "no-base", await lookUp(comparison.head, history));
        default:
            return pinFromHead(comparison, history);
    }
}
async function pinFromHead(comparison, history) {
    const head = await lookUp(comparison.head, history);
    if (head === undefined)
        return (0,detect_changes_pair/* doubt */.B2)("head-gone", strategyOf(comparison), undefined);
    switch (comparison.kind) {
        case "between":
            return pinBetween(await lookUp(comparison.base, history), head, comparison.strategy, history);
        case "since-fork":
            return pinSinceFork(comparison.trunk, head, comparison.contained, history);
        case "given":
            return pinGiven(comparison, head, history);
        case "first-commit":
            return pinBetween("nothing", head, "first-commit", history);
        case "previous-tag":
            return pinPreviousTag(comparison.tag, head, history);
    }
}
async function pinMergeCommit({ candidates, otherwise }, history) {
    const { repository, mayFetch } = history;
    for (const { oid, second } of candidates) {
        if (!(await repository.has(oid))) {
            if (!mayFetch || !(await repository.fetch([oid], { depth: 2 })))
                continue;
        }
        const [base, brought, ...more] = (await repository.commit(oid)).parents;
        if (base === undefined || brought === undefined || more.length > 0)
            continue;
        if (second !== undefined && second !== brought)
            continue;
        return pinBetween(base, oid, "merge-commit", history);
    }
    return pin(otherwise, history);
}
async function pinGiven({ base, contained }, head, history) {
    if (base.kind === "commit")
        return pinBetween(base.oid, head, "given", history);
    if (!history.mayFetch)
        return (0,detect_changes_pair/* doubt */.B2)("not-fetched", "given", head);
    const ref = await findRef(base.full, history.repository);
    if (ref === undefined)
        throw unknownRef("base", base, history);
    if (!ref.name.startsWith("refs/heads/"))
        return pinBetween(ref.commit, head, "given", history);
    const name = ref.name.slice("refs/heads/".length);
    const pair = await pinSinceFork({ kind: "branch", name }, head, { kind: "proof" }, history);
    return contained !== undefined && pair.kind === "pair" && pair.base === head
        ? pin(contained, history)
        : pair;
}
async function pinPreviousTag(tag, pushed, history) {
    const { belongsTo, familyOf } = await Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(340)]).then(__webpack_require__.bind(__webpack_require__, 4340));
    const family = familyOf(tag);
    if (family === undefined)
        return (0,detect_changes_pair/* doubt */.B2)("no-base", "previous-tag", pushed);
    if (!history.mayFetch)
        return (0,detect_changes_pair/* doubt */.B2)("not-fetched", "previous-tag", pushed);
    const prefix = "refs/tags/";
    const tags = await history.repository.refs([`${prefix}${family.prefix}*`]);
    const head = tags.find(({ oid }) => oid === pushed)?.commit ?? pushed;
    const others = tags.filter(({ name, commit }) => commit !== head && name !== prefix + tag && belongsTo(family, name.slice(prefix.length)));
    if (others.length === 0)
        return pinBetween("nothing", head, "first-tag", history);
    const previous = await (0,contract_history/* findNearest */.qg)(history, head, new Set(others.map(({ commit }) => commit)));
    if (previous.kind === "found")
        return pinBetween(previous.value, head, "previous-tag", history);
    if (previous.kind === "none")
        return pinBetween("nothing", head, "first-tag", history);
    return lost(previous, head, "previous-tag");
}
function strategyOf(comparison) {
    switch (comparison.kind) {
        case "between":
            return comparison.strategy;
        case "since-fork":
            return "merge-base";
        default:
            return comparison.kind;
    }
}
function headIn(comparison) {
    if (comparison.kind === "merge-commit")
        return comparison.candidates[0]?.oid;
    if (comparison.kind === "deleted" || comparison.head.kind !== "commit")
        return undefined;
    return comparison.head.oid;
}


/***/ }),

/***/ 1497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ findForkPoint),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   VB: () => (/* binding */ bring),
/* harmony export */   qg: () => (/* binding */ findNearest),
/* harmony export */   tt: () => (/* binding */ findBeforeMerge)
/* harmony export */ });
/* unused harmony export search */
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);

const windows = [50, 400, 3_200, 25_600];
async function bring({ repository, mayFetch }, oids) {
    if (mayFetch)
        return repository.fetch(oids, { depth: 1 });
    for (const oid of oids)
        if (!(await repository.has(oid)))
            return false;
    return true;
}
async function compare(history, base, head) {
    const { repository, whole, mayFetch } = history;
    const read = () => unlessMissing(repository.diff(base, head));
    const isHere = async (oid) => whole || !mayFetch || (await hasFolders(repository, oid));
    if (await isHere(head)) {
        if (base !== undefined && !(await isHere(base))) {
            if (!(await repository.fetch([base], { depth: 1, since: head })))
                return undefined;
        }
        const changes = await read();
        if (changes !== undefined || !mayFetch)
            return changes;
    }
    return (await bring(history, base === undefined ? [head] : [base, head])) ? read() : undefined;
}
async function hasFolders(repository, oid) {
    return (await repository.has(oid)) && repository.has((await repository.commit(oid)).tree);
}
async function unlessMissing(reading) {
    try {
        return await reading;
    }
    catch (thrown) {
        if (thrown instanceof _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .AF && thrown.code === "GIT_OBJECT_MISSING")
            return undefined;
        throw thrown;
    }
}
async function search(history, tips, look, had = 0) {
    const { repository, mayFetch, whole } = history;
    const here = await hasAll(repository, tips);
    if (here) {
        const value = await look();
        if (value !== undefined)
            return { kind: "found", value };
        if ((await repository.shallow()).size === 0)
            return { kind: "none" };
    }
    if (!mayFetch)
        return { kind: here ? "too-deep" : "not-fetched" };
    for (const depth of whole ? [undefined] : windows.filter((one) => one > had)) {
        if (!(await repository.fetch(tips, { ...(depth && { depth }), filter: "tree:0" })))
            return { kind: "gone" };
        const value = await look();
        if (value !== undefined)
            return { kind: "found", value };
        if ((await repository.shallow()).size === 0)
            return { kind: "none" };
    }
    return { kind: "too-deep" };
}
function findForkPoint(history, one, other, had = 0) {
    return search(history, [one, other], () => history.repository.mergeBase(one, other), had);
}
function findNearest(history, head, wanted) {
    const { repository } = history;
    return search(history, [head], async () => {
        const cuts = await repository.shallow();
        const seen = new Set([head]);
        const queue = [await repository.commit(head)];
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
            if (next.oid !== head && wanted.has(next.oid))
                return next.oid;
            if (cuts.has(next.oid))
                return undefined;
            for (const parent of next.parents) {
                if (seen.has(parent))
                    continue;
                seen.add(parent);
                const commit = await repository.commit(parent);
                const at = queue.findIndex(({ committer }) => committer.time > commit.committer.time);
                queue.splice(at < 0 ? queue.length : at, 0, commit);
            }
        }
        return undefined;
    });
}
function findBeforeMerge(history, trunk, head) {
    const { repository } = history;
    return search(history, [trunk], async () => {
        if (!(await repository.isAncestor(head, trunk)))
            return undefined;
        const cuts = await repository.shallow();
        const line = [];
        for (let at = trunk; at !== undefined;) {
            if (at === head)
                return "itself";
            line.push(at);
            at = cuts.has(at) ? undefined : (await repository.commit(at)).parents[0];
        }
        let holds = 0;
        let lacks = line.length;
        while (lacks - holds > 1) {
            const middle = Math.floor((holds + lacks) / 2);
            const at = line[middle];
            if (at !== undefined && (await repository.isAncestor(head, at)))
                holds = middle;
            else
                lacks = middle;
        }
        return line[lacks];
    });
}
async function hasAll(repository, oids) {
    for (const oid of oids)
        if (!(await repository.has(oid)))
            return false;
    return true;
}


/***/ }),

/***/ 9964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ openWorkspace)
/* harmony export */ });
/* harmony import */ var _domain_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9599);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5562);
/* harmony import */ var _domain_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6857);



async function openWorkspace({ run, git }, checkout, { token, fetch = true }) {
    const text = checkout?.origin ?? (checkout === undefined ? run.repository : "");
    const remote = text === "" ? undefined : (0,_domain_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .parseRemote */ .M8)(text, run);
    if (remote === undefined && checkout === undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("WORKSPACE_NOWHERE", { directory: run.directory });
    const mayFetch = fetch && remote !== undefined;
    const alone = { url: checkout?.gitDirectory ?? "", repository: undefined, token: "" };
    const known = mayFetch ? (0,_domain_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .withToken */ .ub)(remote, (0,_domain_remote_js__WEBPACK_IMPORTED_MODULE_0__/* .isAtHome */ .NX)(remote, run.serverUrl) ? token : "") : alone;
    return {
        repository: await git.open(known, { borrow: checkout, like: (0,_domain_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .parseOid */ .Se)(run.sha) }),
        mayFetch,
        whole: checkout !== undefined && checkout.shallow.size === 0,
    };
}


/***/ }),

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sn: () => (/* binding */ detectOutputs),
/* harmony export */   ub: () => (/* binding */ clashesAmong)
/* harmony export */ });
/* unused harmony export reservedNames */
const detectOutputs = [
    "changes",
    "matrix",
    "any",
    "all",
    "removed",
    "unowned",
    "base",
    "head",
    "strategy",
    "files",
    "chunks",
];
const reservedNames = ["outcome", "reason", "report", ...detectOutputs];
const reserved = new Set(reservedNames);
function clashesAmong(names) {
    const spelled = new Map();
    for (const name of names) {
        const lower = name.toLowerCase();
        const known = spelled.get(lower);
        if (known === undefined)
            spelled.set(lower, [name]);
        else
            known.push(name);
    }
    return (name) => {
        const mine = name.toLowerCase();
        if (reserved.has(mine))
            return `detect-changes has an output \`${mine}\` of its own`;
        const twin = spelled.get(mine)?.find((other) => other !== name);
        if (twin !== undefined)
            return `it differs from \`${twin}\` only in case`;
        const owner = mine.replace(/_(?:count|files|files_path)$/, "");
        const other = owner === mine ? undefined : spelled.get(owner)?.[0];
        return other && `detect-changes writes an output of this name for \`${other}\``;
    };
}


/***/ }),

/***/ 5919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ listFormats),
/* harmony export */   k: () => (/* binding */ formatList)
/* harmony export */ });
/* harmony import */ var _path_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3662);

const listFormats = ["none", "json", "csv", "shell", "escape"];
function formatList(paths, format) {
    switch (format) {
        case "json":
            return JSON.stringify(paths);
        case "csv":
            return paths.map(csvField).join(",");
        case "shell":
            return paths.map(shellWord).join(" ");
        case "escape":
            return paths.map(escapedWord).join(" ");
    }
}
const safe = /^[a-zA-Z0-9,._+:@%/-]+$/;
function csvField(path) {
    return /^[a-zA-Z0-9._+:@%/-]+$/.test(path) ? path : `"${path.replaceAll('"', '""')}"`;
}
function shellWord(path) {
    if (safe.test(path))
        return path;
    if (needsBytes(path))
        return bytesWord(path);
    if (!path.includes("'"))
        return `'${path}'`;
    if (/^[a-zA-Z0-9,._+:@%/'\s-]+$/.test(path))
        return `"${path}"`;
    return path
        .split("'")
        .map((part) => (part === "" ? "" : shellWord(part)))
        .join("\\'");
}
function escapedWord(path) {
    return needsBytes(path) ? bytesWord(path) : path.replace(/[^a-zA-Z0-9,._+:@%/-]/gu, "\\$&");
}
function needsBytes(path) {
    return /[\u0000-\u001f\u007f]/.test(path) || !(0,_path_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isUtf8 */ .co)(path);
}
function bytesWord(path) {
    const inner = [...(0,_path_name_js__WEBPACK_IMPORTED_MODULE_0__/* .encodePath */ .O0)(path)].map((byte) => /[a-zA-Z0-9,._+:@%/ -]/.test(String.fromCharCode(byte)) && byte < 0x80
        ? String.fromCharCode(byte)
        : `\\x${byte.toString(16).padStart(2, "0")}`);
    return `$'${inner.join("")}'`;
}


/***/ }),

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ parseOid),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
function parseOid(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
function isZero(oid) {
    return /^0+$/.test(oid);
}
function short(oid) {
    return oid.slice(0, 7);
}


/***/ }),

/***/ 3662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O0: () => (/* binding */ encodePath),
/* harmony export */   co: () => (/* binding */ isUtf8),
/* harmony export */   q0: () => (/* binding */ decodePath)
/* harmony export */ });
function decodePath(bytes) {
    const text = utf8.decode(bytes);
    if (!text.includes("\ufffd") || Buffer.from(text).equals(bytes))
        return text;
    let path = "";
    for (let i = 0; i < bytes.length;) {
        const length = sequenceLength(bytes, i);
        path +=
            length === 0
                ? String.fromCharCode(0xdc00 + (bytes[i] ?? 0))
                : utf8.decode(bytes.subarray(i, i + length));
        i += Math.max(1, length);
    }
    return path;
}
function encodePath(path) {
    if (isUtf8(path))
        return Buffer.from(path);
    const parts = [];
    for (const part of path.split(/([\udc80-\udcff])/u)) {
        const escaped = part.length === 1 ? part.charCodeAt(0) - 0xdc00 : -1;
        parts.push(escaped >= 0x80 && escaped <= 0xff ? Uint8Array.of(escaped) : Buffer.from(part));
    }
    return Buffer.concat(parts);
}
function isUtf8(path) {
    return !/[\ud800-\udfff]/u.test(path);
}
const utf8 = new TextDecoder("utf-8", { ignoreBOM: true });
let strict;
function sequenceLength(bytes, at) {
    const first = bytes[at] ?? 0;
    const length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
    if (at + length > bytes.length)
        return 0;
    try {
        strict ??= new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
        strict.decode(bytes.subarray(at, at + length));
        return length;
    }
    catch {
        return 0;
    }
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ parseRemote),
/* harmony export */   NX: () => (/* binding */ isAtHome),
/* harmony export */   ub: () => (/* binding */ withToken)
/* harmony export */ });
function parseRemote(text, { serverUrl, directory }) {
    if (/\p{Cc}/u.test(text) || text.startsWith("-"))
        return undefined;
    if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
        return { url: `${serverUrl}/${text}`, repository: text.replace(/\.git$/, ""), token: "" };
    }
    if (text.startsWith("/"))
        return { url: text, repository: undefined, token: "" };
    if (/^\.{1,2}(\/|$)/.test(text))
        return { url: `${directory}/${text}`, repository: undefined, token: "" };
    const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
    if (scp !== null)
        return { url: text, repository: onForge(scp[1], scp[2], serverUrl), token: "" };
    if (/\s/.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (!["https:", "http:", "ssh:", "file:"].includes(url.protocol))
        return undefined;
    if (url.protocol !== "ssh:")
        url.username = "";
    url.password = "";
    return { url: url.href, repository: fromUrl(url, serverUrl), token: "" };
}
function withToken(remote, token) {
    return { ...remote, token };
}
function isAtHome(remote, serverUrl) {
    if (!URL.canParse(remote.url))
        return false;
    const { origin, hostname } = new URL(remote.url);
    return origin === new URL(serverUrl).origin || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
function fromUrl(url, serverUrl) {
    const forge = new URL(serverUrl);
    if (url.protocol === "ssh:")
        return onForge(url.hostname, url.pathname, serverUrl);
    const base = `${forge.pathname.replace(/\/$/, "")}/`;
    if (url.origin !== forge.origin || !url.pathname.startsWith(base))
        return undefined;
    return ownerAndName(url.pathname.slice(base.length));
}
function onForge(host, path, serverUrl) {
    return host === new URL(serverUrl).hostname && path !== undefined ? ownerAndName(path) : undefined;
}
function ownerAndName(path) {
    return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
}


/***/ })

};
