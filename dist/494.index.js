export const id = 494;
export const ids = [494];
export const modules = {

/***/ 9494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answer: () => (/* binding */ answer)
});

// EXTERNAL MODULE: ./lib/src/domain/oid.js
var domain_oid = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/src/contract/green.js
var green = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/src/contract/history.js
var contract_history = __webpack_require__(1497);
// EXTERNAL MODULE: ./lib/src/domain/ledger.js
var domain_ledger = __webpack_require__(1810);
;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/green.js



async function lookSinceGreen(names, head, branches, history) {
    const { ledger } = await (0,green/* readLedger */.S)(history);
    const recorded = (0,domain_ledger/* lastGreen */.oF)(ledger, branches);
    const groups = new Map();
    for (const name of names) {
        const base = recorded.get(name);
        if (base !== undefined)
            groups.set(base, (groups.get(base) ?? new Set()).add(name));
    }
    if (groups.size === 0)
        return undefined;
    if (history.mayFetch)
        await history.repository.fetch([head, ...groups.keys()], { depth: 1 });
    const since = [];
    for (const [base, known] of groups)
        since.push({ base, names: known, changes: base === head ? [] : await (0,contract_history/* compare */.UD)(history, base, head) });
    return { head, since, unknown: names.filter((name) => !recorded.has(name)) };
}
function branchesOf({ payload, ref, defaultBranch }) {
    const own = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
    const pull = payload.pull_request;
    const base = typeof pull === "object" && pull !== null && "base" in pull ? pull.base : undefined;
    const target = typeof base === "object" && base !== null && "ref" in base ? base.ref : undefined;
    const group = payload.merge_group;
    const queue = typeof group === "object" && group !== null && "base_ref" in group ? group.base_ref : undefined;
    const all = [
        target,
        typeof queue === "string" ? queue.replace(/^refs\/heads\//, "") : undefined,
        own,
        defaultBranch,
    ];
    return [...new Set(all.filter((one) => typeof one === "string"))];
}
function lostNames({ since, unknown }) {
    const lost = new Map(unknown.map((name) => [name, "no-base"]));
    for (const { names, changes } of since)
        if (changes === undefined)
            for (const name of names)
                lost.set(name, "base-gone");
    return lost;
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 11 modules
var problem = __webpack_require__(5562);
;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/discover.js


async function discover(catalogue, source) {
    if (catalogue.discover.length === 0)
        return undefined;
    const { findManifests } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(418)]).then(__webpack_require__.bind(__webpack_require__, 8418));
    const { connect } = await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 1601));
    const folders = [...catalogue.services.values(), ...catalogue.libraries.values()].map(({ path }) => path);
    return connect(catalogue, await findManifests(folders, catalogue.discover, treeOf(source)));
}
async function readManifestChanges(catalogue, connected, changes, base, source) {
    const { ecosystemOfLock, touchedByLock } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(70)]).then(__webpack_require__.bind(__webpack_require__, 9070));
    const { membersUnder, workspaceOf } = await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 1601));
    const touched = new Map();
    const known = new Set();
    const touch = (unit, reason) => touched.set(unit, [...(touched.get(unit) ?? []), reason]);
    for (const { path } of changes) {
        const [folder, name] = [external_node_path_.posix.dirname(path), external_node_path_.posix.basename(path)];
        const locked = ecosystemOfLock(name);
        const workspace = workspaceOf(connected, path);
        const ecosystem = locked ?? workspace;
        if (ecosystem === undefined || !catalogue.discover.includes(ecosystem))
            continue;
        const members = membersUnder(connected, ecosystem, folder);
        const hit = locked === undefined
            ? members
            : touchedByLock(name, await readAt(source.history, base, path), await treeOf(source).read(path), members);
        for (const unit of new Set(hit.map((member) => member.unit)))
            touch(unit, { kind: "file", of: path });
        if (members.length > 0)
            known.add(path);
    }
    const units = [connected.owners.services, connected.owners.libraries];
    for (const { manifest, unit, file, folder, ecosystem } of connected.manifests) {
        if (manifest !== "unreadable")
            continue;
        const hit = units.some((known) => known.has(unit))
            ? [unit]
            : membersUnder(connected, ecosystem, folder).map((member) => member.unit);
        for (const name of new Set(hit))
            touch(name, { kind: "doubt", of: `unreadable ${file}` });
    }
    return { owners: connected.owners, touched, known };
}
function treeOf({ history, head, files }) {
    const { repository } = history;
    const listed = new Map();
    const onDisk = new Map();
    const list = async (folder) => (await repository.list(head, folder === "." ? "" : folder))?.map(({ name, kind }) => ({
        name,
        isFolder: kind === "tree",
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
                const text = await files?.read(path);
                if (text === undefined)
                    absent.push(path);
                else
                    onDisk.set(path, text);
            }
            if (absent.length > 0)
                await repository.prefetch(head, absent);
        },
        read: async (path) => onDisk.get(path) ?? (await files?.read(path)) ?? (await readAt(history, head, path)),
    };
}
async function readAt({ repository }, commit, path) {
    if (commit === undefined)
        return undefined;
    try {
        const bytes = await repository.read(commit, path);
        return bytes && Buffer.from(bytes).toString();
    }
    catch (thrown) {
        if ((0,problem/* problemsIn */._n)(thrown) === undefined)
            throw thrown;
        return undefined;
    }
}

// EXTERNAL MODULE: ./lib/src/domain/folder-index.js
var folder_index = __webpack_require__(9986);
// EXTERNAL MODULE: ./lib/src/domain/glob.js
var glob = __webpack_require__(6213);
;// CONCATENATED MODULE: ./lib/src/domain/detect/lint.js


function findIdle(patterns) {
    const firstInclusion = patterns.findIndex(({ negated }) => !negated);
    const idle = [];
    const covers = createCovers();
    for (let index = patterns.length - 1; index >= 0; index--) {
        const pattern = patterns[index];
        if (pattern === undefined)
            continue;
        const later = covers.find(pattern.positive);
        if (later !== undefined)
            idle.push({ index, fault: `\`${later}\` behind it decides for all that it matches` });
        else if (pattern.negated && (index < firstInclusion || firstInclusion < 0))
            idle.push({
                index,
                fault: "it excludes before anything is included; the last pattern that matches wins",
            });
        covers.add(pattern);
    }
    return idle.reverse();
}
function createCovers() {
    const texts = new Map();
    const folders = new Map();
    let shortest = Number.POSITIVE_INFINITY;
    return {
        add({ text, positive }) {
            texts.set(positive.text, text);
            if (positive.form !== "folder")
                return;
            folders.set(positive.folder, text);
            shortest = Math.min(shortest, positive.folder.length);
        },
        find({ text, folder }) {
            const same = texts.get(text) ?? texts.get("**");
            if (same !== undefined)
                return same;
            for (let around = folder; around.length >= shortest; around = (0,folder_index/* parentOf */.gN)(around)) {
                const cover = folders.get(around);
                if (cover !== undefined)
                    return cover;
            }
            return undefined;
        },
    };
}
function isNegationsOnly(patterns) {
    return patterns.length > 0 && patterns.every(({ negated }) => negated);
}
function findDead(patterns, paths) {
    const dead = new Set([...patterns].map(({ positive }) => positive));
    const near = (0,folder_index/* indexByFolder */.oo)([...dead].map((pattern) => [[pattern.folder], pattern]));
    for (const path of paths) {
        for (const pattern of near(path))
            if (dead.has(pattern) && (0,glob/* matches */.c)(pattern, path))
                dead.delete(pattern);
    }
    return dead;
}
function literalOf({ positive: { form, folder, text } }) {
    if (form === "folder")
        return folder;
    return form === "path" ? text : undefined;
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/lint.js



const mostFolders = 200;
async function lintCatalogue(catalogue, ground) {
    const units = unitsOf(catalogue);
    const lists = await listsOf(catalogue, units);
    const patterns = lists.flatMap((list) => list.patterns);
    const dead = ground.paths && findDead(patterns, ground.paths);
    const literals = dead === undefined ? patterns.flatMap((pattern) => literalOf(pattern) ?? []) : [];
    const exists = await existence([...units.map(({ unit }) => unit.path), ...literals], ground);
    const missing = units.filter(({ unit }) => unit.path !== "." && exists(unit.path) === false);
    const gone = new Set(missing.map(({ unit }) => unit.path));
    const isDead = (pattern) => {
        const literal = literalOf(pattern);
        if (literal !== undefined && gone.has(literal))
            return false;
        return dead?.has(pattern.positive) ?? (literal !== undefined && exists(literal) === false);
    };
    const findings = [
        ...missing.map(({ kind, unit: { name, path } }) => ({
            title: "A folder that does not exist",
            message: `${name}: there is no ${path}.`,
            path: [kind, name, "path"],
        })),
        ...lists.flatMap((list) => [...oddities(list), ...deadIn(list, isDead)]),
    ];
    return findings.map(({ title, message, path }) => ({
        level: "warning",
        title,
        message,
        at: catalogue.place(path),
    }));
}
function deadIn({ owner, patterns, path }, isDead) {
    return patterns.flatMap((pattern, index) => isDead(pattern)
        ? {
            title: "A pattern that matches nothing",
            message: `${owner}: \`${pattern.text}\` matches no file.`,
            path: [...path, index],
        }
        : []);
}
function oddities({ owner, patterns, path }) {
    if (isNegationsOnly(patterns)) {
        const message = `${owner} has no pattern that includes anything.`;
        return [{ title: "Only exclusions", message, path }];
    }
    return findIdle(patterns).map(({ index, fault }) => ({
        title: "A pattern without effect",
        message: `${owner}: \`${patterns[index]?.text}\` has no effect: ${fault}.`,
        path: [...path, index],
    }));
}
function lintFilters(filters, file) {
    return filters
        .filter(({ rules }) => isNegationsOnly(rules.flatMap((rule) => rule.globs)))
        .map(({ name, line }) => ({
        level: "warning",
        title: "Only exclusions",
        message: `The filter ${name} has no pattern that includes anything.`,
        ...(file === undefined ? {} : { at: { file, line } }),
    }));
}
function unitsOf({ services, libraries }) {
    const of = (kind, units) => [...units.values()].map((unit) => ({ kind, unit }));
    return [...of("services", services), ...of("libraries", libraries)];
}
async function listsOf({ global }, units) {
    const lists = [];
    for (const { kind, unit } of units)
        lists.push({
            owner: unit.name,
            patterns: await (0,glob/* readGlobs */.Q)(unit.inputs),
            path: [kind, unit.name, "inputs"],
        });
    return [...lists, { owner: "global", patterns: await (0,glob/* readGlobs */.Q)(global), path: ["global"] }];
}
async function existence(paths, { history, head }) {
    const folders = [...new Set(paths.map(folder_index/* parentOf */.gN))].slice(0, mostFolders);
    const listed = await Promise.all(folders.map((folder) => history.repository.list(head, folder)));
    const names = new Map(folders.map((folder, at) => [folder, new Set(listed[at]?.map(({ name }) => name))]));
    return (path) => names.get((0,folder_index/* parentOf */.gN)(path))?.has(path.slice(path.lastIndexOf("/") + 1));
}

// EXTERNAL MODULE: ./lib/src/contract/catalogue.js
var contract_catalogue = __webpack_require__(4020);
// EXTERNAL MODULE: ./lib/src/domain/catalogue/reserved.js
var reserved = __webpack_require__(9953);
// EXTERNAL MODULE: ./lib/src/domain/nearest.js
var nearest = __webpack_require__(7885);
// EXTERNAL MODULE: ./lib/src/domain/written/plain.js + 2 modules
var plain = __webpack_require__(3034);
;// CONCATENATED MODULE: ./lib/src/domain/written/read.js

async function readYaml(text) {
    const written = (0,plain/* readPlain */.r)(text);
    if (written !== undefined)
        return { written };
    const { readFull } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(916)]).then(__webpack_require__.bind(__webpack_require__, 5916));
    return readFull(text);
}

;// CONCATENATED MODULE: ./lib/src/domain/detect/filters.js





function isFiltersPath(given) {
    return !/[\n:]/.test(given);
}
async function parseFilters(text, file) {
    const placed = (line) => (file === undefined ? {} : { at: { file, line } });
    const { value, lineOf } = await readMap(text, placed);
    const faults = [];
    const clashOf = (0,reserved/* clashesAmong */.ub)(Object.keys(value));
    const filters = [];
    for (const [name, item] of Object.entries(value)) {
        const where = () => placed(lineOf(name));
        faults.push(...nameFaults(name, clashOf(name), where));
        const spelled = [];
        readItem(item ?? null, spelled, (fault) => faults.push((0,problem/* problem */.CC)("DETECT_FILTER_INVALID", { filter: name, fault }, where())));
        const rules = await compile(spelled);
        filters.push({
            name,
            rules,
            get line() {
                return lineOf(name);
            },
        });
    }
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
    return filters;
}
async function compile(rules) {
    const globs = await (0,glob/* readGlobs */.Q)(rules.flatMap(({ texts }) => texts));
    let next = 0;
    return rules.map(({ texts, statuses }) => {
        const from = next;
        next += texts.length;
        return { globs: globs.slice(from, next), statuses };
    });
}
async function readMap(text, placed) {
    const fail = (fault, at) => (0,problem/* problem */.CC)("DETECT_FILTERS_SYNTAX", { fault }, placed(at?.line ?? 1));
    const read = await readYaml(text);
    if ("faults" in read)
        throw new problem/* Problems */.Zw(read.faults.map(({ fault, at }) => fail(fault, at)));
    const { value, spot } = read.written;
    if (!isObject(value))
        throw new problem/* Problems */.Zw([fail("the top is not a map of names", undefined)]);
    return { value, lineOf: (name) => spot([name], "key").line };
}
function nameFaults(name, clash, where) {
    if (!/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name))
        return [(0,problem/* problem */.CC)("DETECT_NAME_INVALID", { name: JSON.stringify(name) }, where())];
    return clash === undefined ? [] : [(0,problem/* problem */.CC)("DETECT_NAME_TAKEN", { name, clash }, where())];
}
function readItem(item, rules, fault) {
    if (typeof item === "string")
        rules.push({ texts: readPattern(item, fault), statuses: undefined });
    else if (Array.isArray(item))
        for (const one of item)
            readItem(one, rules, fault);
    else if (isObject(item))
        for (const [key, given] of Object.entries(item)) {
            const texts = Array.isArray(given) ? given.flat(99) : [given ?? null];
            const read = texts.flatMap((text) => readPattern(text, fault));
            rules.push({ texts: read, statuses: readStatuses(key, fault) });
        }
    else
        fault(item === null ? "it is empty" : `${JSON.stringify(item)} is no pattern`);
}
function readPattern(text, fault) {
    if (typeof text === "string" && text !== "" && text !== "!")
        return [text];
    fault(text === "" ? "a pattern is empty" : `${JSON.stringify(text)} is no pattern`);
    return [];
}
const kinds = {
    added: "added",
    modified: "modified",
    deleted: "deleted",
    renamed: undefined,
    copied: undefined,
    unmerged: undefined,
};
function readStatuses(key, fault) {
    const statuses = new Set();
    for (const part of key.split("|")) {
        const word = part.trim().toLowerCase();
        if (word === "")
            continue;
        const status = kinds[word];
        if (status !== undefined)
            statuses.add(status);
        else if (!Object.hasOwn(kinds, word))
            fault(`\`${word}\` is no kind of change; did you mean ${(0,nearest/* nearest */.p)(word, Object.keys(kinds))}?`);
    }
    return statuses;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/look.js




async function readSubject(asked, files) {
    if (asked.filters !== "") {
        const quantifier = asked.predicateQuantifier;
        if (!isFiltersPath(asked.filters))
            return { kind: "filters", filters: await parseFilters(asked.filters), quantifier, file: undefined };
        const text = await files.read(asked.filters);
        const remedy = "`filters` takes YAML, or the path of a file in the checkout.";
        if (text === undefined)
            throw (0,problem/* problem */.CC)("FILE_MISSING", { path: asked.filters, remedy });
        return {
            kind: "filters",
            filters: await parseFilters(text, asked.filters),
            quantifier,
            file: asked.filters,
        };
    }
    const catalogue = await (0,contract_catalogue/* loadCatalogue */.O)(files, asked.config);
    return catalogue && { kind: "catalogue", catalogue };
}
async function readCommitted(history, commit, path) {
    if (commit === undefined || !(await (0,contract_history/* bring */.VB)(history, [commit])))
        return undefined;
    const read = async () => {
        const bytes = await history.repository.read(commit, path);
        return bytes && Buffer.from(bytes).toString();
    };
    return (0,contract_catalogue/* loadCatalogue */.O)({ read }, path);
}
async function needCommitted(path, commit, history) {
    const catalogue = await readCommitted(history, commit, path);
    if (catalogue === undefined)
        throw (0,problem/* problem */.CC)("DETECT_NOTHING_TO_MATCH", { config: path });
    return { kind: "catalogue", catalogue };
}
async function readCatalogueBefore(subject, base, changes, history) {
    if (subject.kind === "filters")
        return undefined;
    const { file } = subject.catalogue;
    if (!changes?.some(({ path }) => path === file))
        return undefined;
    try {
        return (await readCommitted(history, base, file)) ?? "unreadable";
    }
    catch (thrown) {
        if ((0,problem/* problemsIn */._n)(thrown) === undefined)
            throw thrown;
        return "unreadable";
    }
}
async function findRemoved(suspects, subject, older, head, { repository }) {
    if (subject.kind === "filters" || head === undefined)
        return [];
    const paths = new Map();
    const now = subject.catalogue.services;
    for (const catalogue of older) {
        if (catalogue === undefined || catalogue === "unreadable")
            continue;
        for (const [name, { path }] of catalogue.services)
            if (!now.has(name))
                paths.set(name, path);
    }
    for (const name of suspects)
        paths.set(name, now.get(name)?.path ?? ".");
    const removed = [];
    for (const [name, path] of paths)
        if (path !== "." && (await repository.list(head, path)) === undefined)
            removed.push(name);
    return removed;
}

// EXTERNAL MODULE: ./lib/src/actions/detect-changes/pair.js
var detect_changes_pair = __webpack_require__(1190);
;// CONCATENATED MODULE: ./lib/src/domain/detect/doubt.js
const doubts = {
    "no-base": {
        why: "the event has no base, none was given, and no green commit is on record",
        remedy: "Give `base`, or record green commits with mark-green.",
    },
    "base-gone": {
        why: "the old commit is not to be had any more (a force push, most likely)",
        remedy: "Nothing needs to be done: the next push has a base again.",
    },
    "head-gone": {
        why: "the commit of this event is not to be had any more",
        remedy: "Run the workflow again from the branch as it is now.",
    },
    "no-common-ancestor": {
        why: "the two histories have no commit in common",
        remedy: "Give `base`.",
    },
    "merged-since": {
        why: "the branch has been merged since, and where it began cannot be told any more",
        remedy: "Give `base`.",
    },
    "too-deep": {
        why: "the common ancestor lies deeper than is fetched",
        remedy: "Give `base`, or check out with `fetch-depth: 0` and `filter: tree:0`.",
    },
    "not-fetched": {
        why: "the checkout does not hold what is compared, and nothing is fetched (`fetch: never`, or no `origin`)",
        remedy: "Leave `fetch` at auto, or check out with `fetch-depth: 0`.",
    },
    "remote-refused": {
        why: "the repository could not be read",
        remedy: "Give the job `contents: read` and look at the answer below.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/detect/definition.js
function definitionChanges(before, now) {
    const old = before === "unreadable" ? new Map() : definitions(before);
    const changed = new Map();
    for (const [name, unit] of units(now)) {
        if (old.get(name) !== definition(unit))
            changed.set(name, `${unit.at.file}:${unit.at.line ?? 1}`);
    }
    return changed;
}
function units({ services, libraries }) {
    return new Map([...services, ...libraries]);
}
function definitions(catalogue) {
    return new Map([...units(catalogue)].map(([name, unit]) => [name, definition(unit)]));
}
function definition(unit) {
    const { at: _, ...rest } = unit;
    return JSON.stringify(rest, Object.keys(rest).sort());
}

;// CONCATENATED MODULE: ./lib/src/domain/path-spans.js

function sortByPath(things) {
    let last = "";
    for (const { path } of things) {
        if (path < last)
            return [...things].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
        last = path;
    }
    return things;
}
function spansAmong(sorted) {
    const known = new Map([["", [0, sorted.length]]]);
    const spanOf = (folder) => {
        const old = known.get(folder);
        if (old !== undefined)
            return old;
        const [start, end] = spanOf((0,folder_index/* parentOf */.gN)(folder));
        if (start === end)
            return nowhere;
        const from = firstAt(sorted, folder, start, end);
        const span = from < end && sorted[from]?.path.startsWith(folder)
            ?
                [from, firstAt(sorted, `${folder}0`, from, end)]
            : nowhere;
        known.set(folder, span);
        return span;
    };
    return (folders) => {
        const spans = [];
        for (const folder of folders) {
            const span = spanOf(folder);
            if (span !== nowhere)
                spans.push(span);
        }
        return spans.length < 2 ? spans : join(spans);
    };
}
const nowhere = [0, 0];
function join(spans) {
    const joined = [];
    for (const [from, to] of spans.sort((a, b) => a[0] - b[0])) {
        const last = joined.at(-1);
        if (last === undefined || last[1] < from)
            joined.push([from, to]);
        else if (last[1] < to)
            joined[joined.length - 1] = [last[0], to];
    }
    return joined;
}
function firstAt(sorted, path, start, end) {
    let from = start;
    let to = end;
    while (from < to) {
        const middle = (from + to) >> 1;
        if ((sorted[middle]?.path ?? "") < path)
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

;// CONCATENATED MODULE: ./lib/src/domain/detect/filter.js


function matchFilters(filters, quantifier, changes) {
    const sorted = sortByPath(changes);
    const spansOf = spansAmong(sorted);
    const files = new Map();
    const known = new Uint8Array(sorted.length);
    for (const { name, rules } of filters) {
        const spans = spansOf(foldersOf(rules, quantifier));
        files.set(name, spans.length === 0 ? none : accepted(sorted, spans, acceptor(rules, quantifier), known));
    }
    const rest = sorted.filter((_, at) => known[at] === 0).map(({ path }) => path);
    return { files, rest };
}
const none = [];
function accepted(sorted, spans, accepts, known) {
    const paths = [];
    for (const [from, to] of spans)
        for (let at = from; at < to; at++) {
            const change = sorted[at];
            if (change === undefined || !accepts(change))
                continue;
            known[at] = 1;
            paths.push(change.path);
        }
    return paths;
}
function acceptor(rules, quantifier) {
    if (quantifier === "every")
        return (change) => rules.every((rule) => applies(rule, change));
    if (quantifier === "some") {
        const merged = merge(rules, (globs) => globs);
        return (change) => anyApplies(merged, change);
    }
    const wanted = merge(rules, (globs) => globs.filter(({ negated }) => !negated));
    const excluded = merge(rules, (globs) => globs.flatMap(({ negated, positive }) => (negated ? positive : [])));
    return (change) => anyApplies(wanted, change) && !anyApplies(excluded, change);
}
function merge(rules, part) {
    const merged = [];
    const always = [];
    for (const { globs, statuses } of rules) {
        const some = part(globs);
        if (statuses === undefined)
            always.push(...some);
        else if (some.length > 0)
            merged.push({ globs: some, statuses });
    }
    if (always.length > 0)
        merged.push({ globs: always, statuses: undefined });
    return merged;
}
function anyApplies(rules, change) {
    for (let at = 0; at < rules.length; at++) {
        const rule = rules[at];
        if (rule !== undefined && applies(rule, change))
            return true;
    }
    return false;
}
function applies({ globs, statuses }, { path, status }) {
    if (statuses !== undefined && !statuses.has(status))
        return false;
    for (let at = 0; at < globs.length; at++) {
        const one = globs[at];
        if (one !== undefined && (0,glob/* matches */.c)(one, path))
            return true;
    }
    return false;
}
function foldersOf(rules, quantifier) {
    const folders = new Set();
    const bound = quantifier === "every" ? rules.find(({ globs }) => globs.every(isBound)) : undefined;
    if (quantifier === "every" && bound === undefined)
        return folders.add("");
    for (const { globs } of bound === undefined ? rules : [bound])
        for (const { negated, folder } of globs)
            if (quantifier !== "some-with-excludes" || !negated)
                folders.add(folder);
    return folders;
}
function isBound({ folder }) {
    return folder !== "";
}

// EXTERNAL MODULE: ./lib/src/domain/ownership.js
var ownership = __webpack_require__(7270);
;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/subject.js




function namesOf(subject) {
    return subject.kind === "catalogue"
        ? [...subject.catalogue.services.keys()]
        : subject.filters.map(({ name }) => name);
}
async function meaningOf(subject, changes, how) {
    return subject.kind === "filters"
        ? filtersMeaning(subject.filters, subject.quantifier, changes)
        : catalogueMeaning(subject.catalogue, changes, how);
}
function filtersMeaning(filters, quantifier, changes) {
    const { files, rest } = matchFilters(filters, quantifier, changes);
    const due = new Map();
    for (const [name, paths] of files)
        if (paths.length > 0)
            due.set(name, paths.map((of) => ({ kind: "file", of })));
    return { due, files, unowned: rest };
}
async function catalogueMeaning(catalogue, changes, { dependents, before, manifests }) {
    const also = new Map(manifests?.touched);
    const redefined = before === undefined ? [] : definitionChanges(before, catalogue);
    for (const [name, of] of redefined)
        also.set(name, [{ kind: "config", of }, ...(also.get(name) ?? [])]);
    const owners = manifests?.owners ?? catalogue;
    const paths = changes.map(({ path }) => path);
    const owned = await (0,ownership/* ownership */.kG)(owners, (0,folder_index/* foldersAround */.bQ)(paths));
    const { services, files, unowned } = (0,ownership/* attribute */.lt)(owners, owned, paths, { dependents, also });
    const known = (path) => path === catalogue.file || manifests?.known.has(path);
    return { due: services, files, unowned: unowned.filter((path) => !known(path)) };
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/plan.js




async function weigh(subject, changes, how) {
    return changes === undefined
        ? { due: new Map(), files: new Map(), unowned: [] }
        : meaningOf(subject, changes, how);
}
function mergeMeanings(subject, green, parts) {
    const due = new Map();
    const files = new Map();
    const unowned = new Set();
    for (const { names, meaning } of parts) {
        for (const path of meaning.unowned)
            unowned.add(path);
        for (const name of names) {
            files.set(name, meaning.files.get(name) ?? []);
            const because = meaning.due.get(name);
            if (because !== undefined)
                due.set(name, because);
        }
    }
    for (const [name, of] of lostNames(green))
        due.set(name, [{ kind: "doubt", of }]);
    const ordered = namesOf(subject).flatMap((name) => entryOf(due, name));
    return { due: new Map(ordered), files, unowned: [...unowned] };
}
function entryOf(map, name) {
    const value = map.get(name);
    return value === undefined ? [] : [[name, value]];
}
function suspects(subject, changes, { files }) {
    if (subject.kind === "filters" || changes === undefined)
        return [];
    if (!changes.some(({ status }) => status === "deleted"))
        return [];
    const alive = new Set(changes.flatMap(({ status, path }) => (status === "deleted" ? [] : path)));
    return [...files]
        .filter(([name, paths]) => subject.catalogue.services.has(name) && !paths.some((path) => alive.has(path)))
        .map(([name]) => name);
}
function plan({ subject, pair, changes, meaning, removed }, onDoubt) {
    const names = namesOf(subject);
    const paths = changes?.map(({ path }) => path);
    const common = { names, files: meaning.files, pair, paths };
    if (pair.kind === "doubt") {
        const { why, remedy } = doubts[pair.code];
        const answer = pair.answer === undefined ? "" : ` (${pair.answer})`;
        if (onDoubt === "fail")
            throw (0,problem/* problem */.CC)("DETECT_DOUBT", { why: why + answer, remedy });
        const because = [{ kind: "doubt", of: pair.code }];
        return {
            ...common,
            outcome: "doubt",
            reason: `${pair.code}: every service is due, because ${why}${answer}. ${remedy}`,
            due: new Map(names.map((name) => [name, because])),
            removed: [],
            unowned: meaning.unowned,
        };
    }
    const { due, unowned } = meaning;
    return {
        ...common,
        outcome: due.size > 0 ? "changed" : "unchanged",
        reason: reasonOf(pair, due.size, names.length, paths?.length ?? 0),
        due,
        removed,
        unowned,
    };
}
function reasonOf(pair, due, all, files) {
    if (pair.kind === "deleted")
        return "deleted: there is no commit to build.";
    return pair.kind === "green"
        ? `${told(due, all, files)} Each is compared with its last green commit.`
        : told(due, all, files);
}
function told(due, all, files) {
    const changed = files === 1 ? "1 file changed" : `${files} files changed`;
    if (due === 0)
        return files === 0 ? "Nothing changed." : `${changed}, none of them touches a service.`;
    return `${changed}, which touches ${due} of ${all}.`;
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/know.js






async function know(subject, pair, head, how) {
    const { dependents, history } = how;
    const changes = await changesOf(pair, history);
    const before = pair.kind === "pair" ? await readCatalogueBefore(subject, pair.base, changes, history) : undefined;
    const connected = await connectedAt(subject, head, how);
    const manifests = await connected?.(pair.kind === "pair" ? pair.base : undefined, changes);
    const meaning = await weigh(subject, changes, { dependents, before, manifests });
    const removed = await findRemoved(suspects(subject, changes, meaning), subject, [before], head, history);
    const all = pair.kind === "doubt" || (pair.kind === "pair" && pair.base === undefined);
    const paths = all ? changes?.map(({ path }) => path) : undefined;
    const seen = pair.kind !== "deleted" && changes !== undefined;
    const warnings = await lint(subject, seen ? head : undefined, how, paths, before !== undefined);
    return { subject, pair, changes, meaning, removed, warnings };
}
async function knowSinceGreen(subject, green, how) {
    const { dependents, history } = how;
    const connected = await connectedAt(subject, green.head, how);
    const older = [];
    const parts = [];
    const gone = new Set();
    const changed = new Map();
    const bases = new Map();
    for (const { base, names, changes } of green.since) {
        const before = await readCatalogueBefore(subject, base, changes, history);
        const meaning = await weigh(subject, changes, {
            dependents,
            before,
            manifests: await connected?.(base, changes),
        });
        older.push(before);
        parts.push({ names, meaning });
        for (const name of suspects(subject, changes, meaning))
            if (names.has(name))
                gone.add(name);
        for (const change of changes ?? [])
            changed.set(change.path, change);
        for (const name of names)
            bases.set(name, base);
    }
    return {
        subject,
        pair: { kind: "green", head: green.head, bases },
        changes: [...changed.values()],
        meaning: mergeMeanings(subject, green, parts),
        removed: await findRemoved(gone, subject, older, green.head, history),
        warnings: await lint(subject, green.head, how, undefined, older.some((before) => before !== undefined)),
    };
}
async function lint(subject, head, { history }, paths, isNew) {
    if (subject.kind === "filters")
        return lintFilters(subject.filters, subject.file);
    if (head === undefined)
        return [];
    const all = paths ?? (isNew ? (await (0,contract_history/* compare */.UD)(history, undefined, head))?.map(({ path }) => path) : undefined);
    return lintCatalogue(subject.catalogue, { history, head, paths: all });
}
async function connectedAt(subject, head, { history, filesAt }) {
    if (subject.kind === "filters" || head === undefined)
        return undefined;
    const { catalogue } = subject;
    const source = { history, head, files: filesAt(head) };
    const connected = await discover(catalogue, source);
    return (connected && ((base, changes = []) => readManifestChanges(catalogue, connected, changes, base, source)));
}
async function changesOf(pair, history) {
    if (pair.kind === "pair")
        return pair.changes;
    if (pair.kind !== "doubt")
        return [];
    const { head, strategy } = pair;
    if (head === undefined)
        return undefined;
    const all = await (0,detect_changes_pair/* orDoubt */.u5)(strategy, head, () => (0,contract_history/* compare */.UD)(history, undefined, head));
    return all === undefined || "kind" in all ? undefined : all;
}

// EXTERNAL MODULE: ./lib/src/domain/detect/list-format.js
var list_format = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/src/domain/path-name.js
var path_name = __webpack_require__(3662);
;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/lists.js


const mostBytes = 100_000;
function lists_listsOf({ names, files }, format) {
    if (format === "none")
        return [];
    return names.map((name) => {
        const text = (0,list_format/* formatList */.k)(files.get(name) ?? [], format);
        return { name, text, tooLong: Buffer.byteLength(text) > mostBytes };
    });
}
function nulSeparated(paths) {
    return (0,path_name/* encodePath */.O0)(paths.map((path) => `${path}\0`).join(""));
}

// EXTERNAL MODULE: ./lib/src/actions/detect-changes/pin.js + 4 modules
var pin = __webpack_require__(9802);
;// CONCATENATED MODULE: ./lib/src/domain/detect/matrix.js

const mostLegs = 256;
const mostLength = 300_000;
function legsOf(due, catalogue) {
    const list = [...due];
    for (const most of [10, 3]) {
        const legs = list.map(([service, because]) => legOf(service, fewOfEach(because, most), catalogue));
        if (lengthOf(legs) <= mostLength)
            return legs;
    }
    return list.map(([service, because]) => legOf(service, fewOfEach(because, 1).map((one) => ({ ...one, of: one.of.slice(0, 200) })), catalogue));
}
function splitLegs(legs, count) {
    const size = Math.ceil(legs.length / count);
    if (size > mostLegs) {
        const chunks = String(Math.ceil(legs.length / mostLegs));
        throw (0,problem/* problem */.CC)("DETECT_TOO_MANY_LEGS", { legs: String(legs.length), chunks });
    }
    const matrices = [];
    for (let at = 0; at < legs.length; at += size)
        matrices.push({ include: legs.slice(at, at + size) });
    return matrices;
}
function legOf(service, because, catalogue) {
    const known = catalogue?.services.get(service);
    return {
        service,
        path: known?.path ?? "",
        image: known?.image ?? "",
        "tag-format": known?.tagFormat ?? "",
        because: because.map((one) => ({ ...one, of: harmless(one.of) })),
    };
}
function lengthOf(legs) {
    let length = 0;
    for (const { service, path, image, "tag-format": format, because } of legs) {
        length += 100 + service.length + path.length + image.length + format.length;
        for (const one of because) {
            length += 25 + one.kind.length + one.of.length;
            if (one.kind === "dependency")
                for (const via of one.via ?? [])
                    length += 3 + via.length;
        }
    }
    return length;
}
function fewOfEach(because, most) {
    const counts = new Map();
    return because.filter(({ kind }) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return count <= most;
    });
}
function harmless(path) {
    if (/^[\w./@+=,:~ -]*$/.test(path))
        return path;
    return path.replace(/[^\p{L}\p{N}\p{M}._/@+=,:~ -]/gu, (sign) => {
        const lone = /[\udc80-\udcff]/u.test(sign);
        const bytes = lone ? [sign.charCodeAt(0) - 0xdc00] : [...Buffer.from(sign)];
        return bytes.map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
    });
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/ends.js
function endsOf(plan) {
    const { pair } = plan;
    if (pair.kind === "deleted")
        return { base: "", head: "", strategy: "deleted" };
    if (pair.kind === "doubt")
        return { base: "", head: pair.head ?? "", strategy: pair.strategy };
    if (pair.kind === "green") {
        const bases = new Set(pair.bases.values());
        const [base] = bases.size === 1 && pair.bases.size === plan.names.length ? bases : [];
        return { base: base ?? "", head: pair.head, strategy: "last-green" };
    }
    return { base: pair.base ?? emptyTree(pair.head), head: pair.head, strategy: pair.strategy };
}
function emptyTree(head) {
    return head.length === 64
        ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
        : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
}

// EXTERNAL MODULE: ./lib/src/domain/markdown.js
var markdown = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/summary.js



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
    deleted: "the branch or tag was deleted",
};
function summaryOf(plan, ends, changes, home) {
    const parts = [`### Changes: ${plan.outcome}\n\n${(0,markdown/* escapeText */.X1)(plan.reason)}\n`];
    if (changes.length > 0)
        parts.push((0,markdown/* table */.tp)(["service", "because"], changes.map((name) => [(0,markdown/* code */.aY)(name), why(plan.due.get(name) ?? [])])));
    if (plan.removed.length > 0)
        parts.push(`Without any file now: ${plan.removed.map(markdown/* code */.aY).join(", ")}.\n`);
    if (plan.unowned.length > 0)
        parts.push((0,markdown/* details */.zH)(unownedTitle(plan.unowned.length), listed(plan.unowned)));
    if (ends.head !== "")
        parts.push(`Compared: ${rangeOf(ends, home)} (${words[ends.strategy]}).\n`);
    if (ends.base !== "") {
        const command = `git diff-tree -r --name-status --no-renames ${ends.base} ${ends.head}`;
        const fetch = `git fetch origin ${[ends.base, ends.head].filter((oid) => oid !== emptyTree(ends.head)).join(" ")}`;
        parts.push((0,markdown/* details */.zH)("The same on your machine", (0,markdown/* codeBlock */.DV)(`${fetch}\n${command}`, "sh")));
    }
    return `${parts.join("\n")}\n`;
}
function rangeOf({ base, head }, home) {
    const at = (oid) => home === "" ? (0,markdown/* code */.aY)((0,domain_oid/* short */.h0)(oid)) : (0,markdown/* link */.nf)((0,markdown/* code */.aY)((0,domain_oid/* short */.h0)(oid)), `${home}/commit/${oid}`);
    if (base === "")
        return at(head);
    if (base === emptyTree(head))
        return `nothing..${at(head)}`;
    const range = `${at(base)}..${at(head)}`;
    return home === "" ? range : `${range}, ${(0,markdown/* link */.nf)("the diff", `${home}/compare/${base}..${head}`)}`;
}
const shown = 5;
function why(because) {
    const told = because.slice(0, shown).map(summary_reasonOf);
    if (because.length > shown)
        told.push(`and ${because.length - shown} more`);
    return told.join("<br>");
}
function summary_reasonOf(because) {
    switch (because.kind) {
        case "file":
            return (0,markdown/* code */.aY)(because.of);
        case "global":
            return `${(0,markdown/* code */.aY)(because.of)}, which touches everything`;
        case "config":
            return `its definition at ${(0,markdown/* code */.aY)(because.of)}`;
        case "doubt":
            return `doubt: ${(0,markdown/* code */.aY)(because.of)}`;
        case "dependency":
            return `it stands on ${[...(because.via ?? []), because.of].map(markdown/* code */.aY).join(" → ")}`;
    }
}
function listed(paths) {
    const most = 50;
    const lines = paths.slice(0, most).map((path) => `- ${(0,markdown/* code */.aY)(path)}`);
    if (paths.length > most)
        lines.push(`- and ${paths.length - most} more`);
    return `${lines.join("\n")}\n`;
}
function unownedTitle(count) {
    return count === 1 ? "1 changed file belongs to no service" : `${count} changed files belong to no service`;
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/report.js



function report(plan, { subject, warnings }, done) {
    const ends = endsOf(plan);
    const catalogue = subject.kind === "catalogue" ? subject.catalogue : undefined;
    const changes = plan.names.filter((name) => plan.due.has(name));
    const gone = new Set(plan.removed);
    const legs = legsOf(changes.filter((name) => !gone.has(name)).map((name) => [name, plan.due.get(name) ?? []]), catalogue);
    return {
        outcome: plan.outcome,
        reason: plan.reason,
        outputs: {
            changes,
            matrix: { include: legs },
            chunks: splitLegs(legs, done.chunks),
            any: changes.length > 0,
            all: changes.length > 0 && changes.length === plan.names.length,
            removed: plan.removed,
            unowned: plan.unowned.length,
            ...ends,
            files: done.files,
        },
        dynamic: dynamicOf(plan, done),
        summary: summaryOf(plan, ends, changes, done.home),
        report: {
            event: done.event,
            ...ends,
            services: Object.fromEntries(plan.names.map((name) => [
                name,
                {
                    due: plan.due.has(name),
                    because: (plan.due.get(name) ?? []),
                    files: plan.files.get(name) ?? [],
                    base: plan.pair.kind === "green" ? (plan.pair.bases.get(name) ?? null) : undefined,
                },
            ])),
            removed: plan.removed,
            unowned: plan.unowned,
        },
        notices: [...noticesOf(plan, done), ...warnings],
        failures: [],
    };
}
function dynamicOf(plan, { lists, listFiles }) {
    const dynamic = new Map();
    for (const name of plan.names) {
        dynamic.set(name, plan.due.has(name));
        dynamic.set(`${name}_count`, plan.files.get(name)?.length ?? 0);
    }
    for (const { name, text, tooLong } of lists) {
        dynamic.set(`${name}_files`, tooLong ? "" : text);
        dynamic.set(`${name}_files_path`, listFiles.get(name) ?? "");
    }
    return dynamic;
}
function noticesOf(plan, { lists }) {
    const doubt = plan.outcome === "doubt" && plan.pair.kind === "doubt" && plan.pair.code !== "no-base"
        ? [{ level: "warning", title: "Every service is due", message: plan.reason }]
        : [];
    const long = lists
        .filter(({ tooLong }) => tooLong)
        .map(({ name }) => ({
        level: "warning",
        title: "The list of files is too long for an output",
        message: `\`${name}_files\` is empty: the list has more than 100 kB. It is in the file that \`${name}_files_path\` names.`,
    }));
    return [...doubt, ...long];
}

;// CONCATENATED MODULE: ./lib/src/actions/detect-changes/answer.js










async function answer(asked, world, begun) {
    const known = await look(asked, world, begun);
    const planned = plan(known, asked.onDoubt);
    return report(planned, known, await write(planned, asked, world));
}
async function look(asked, { files, run }, { checkout, history, situation, comparison, pinning }) {
    const written = await readSubject(asked, files);
    const atTop = checkout?.top === run.directory;
    const filesAt = (head) => (atTop && checkout.head === head ? files : undefined);
    const how = { dependents: asked.dependents, history, filesAt };
    const about = async (head) => written ?? needCommitted(asked.config, head, history);
    if (pinning !== undefined) {
        const pair = await pinning;
        const head = pair.kind === "deleted" ? (0,domain_oid/* parseOid */.Se)(run.sha) : pair.head;
        return know(await about(head), pair, head, how);
    }
    const head = await (0,detect_changes_pair/* orDoubt */.u5)("last-green", undefined, () => (0,pin/* pinHead */.i)(comparison, history));
    if (typeof head !== "string")
        return know(await about(undefined), head ?? detect_changes_pair/* headGone */.GG, undefined, how);
    const subject = await about(head);
    const green = await (0,detect_changes_pair/* orDoubt */.u5)("last-green", head, () => lookSinceGreen(namesOf(subject), head, branchesOf(situation), history));
    if (green === undefined)
        return know(subject, (0,detect_changes_pair/* noBase */.pr)(head), head, how);
    return "kind" in green ? know(subject, green, head, how) : knowSinceGreen(subject, green, how);
}
async function write(planned, asked, { files, run }) {
    const lists = lists_listsOf(planned, asked.listFiles);
    const listFiles = new Map();
    for (const { name, text, tooLong } of lists)
        if (tooLong)
            listFiles.set(name, await files.writeTemporary(`${name}-files`, text));
    const { paths } = planned;
    return {
        files: paths === undefined ? "" : await files.writeTemporary("changed-files", nulSeparated(paths)),
        lists,
        listFiles,
        chunks: asked.chunks,
        event: run.event.name,
        home: run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`,
    };
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadCatalogue),
/* harmony export */   S: () => (/* binding */ needCatalogue)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5562);
/* harmony import */ var _domain_written_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3034);


async function loadCatalogue(files, path) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
    const plain = (0,_domain_written_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlain */ .r)(text);
    if (plain !== undefined) {
        const { makeCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(934), __webpack_require__.e(737), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 2071));
        return makeCatalogue(plain, path);
    }
    const { readCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(163), __webpack_require__.e(934), __webpack_require__.e(737), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 2821));
    return readCatalogue(text, path);
}
async function needCatalogue(files, path, remedy) {
    const catalogue = await loadCatalogue(files, path);
    if (catalogue === undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("CATALOGUE_MISSING", { path, remedy });
    return catalogue;
}


/***/ }),

/***/ 3018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLedger)
/* harmony export */ });
/* harmony import */ var _domain_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1810);

async function readLedger({ repository, mayFetch, }) {
    const at = mayFetch ? await repository.fetchRef(_domain_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .ledgerRef */ .DH, { depth: 1, filter: "tree:0" }) : undefined;
    return { at, ledger: (0,_domain_ledger_js__WEBPACK_IMPORTED_MODULE_0__/* .parseLedger */ .h8)(at === undefined ? "" : (await repository.commit(at)).message) };
}


/***/ }),

/***/ 9986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ foldersAround),
/* harmony export */   gN: () => (/* binding */ parentOf),
/* harmony export */   oo: () => (/* binding */ indexByFolder)
/* harmony export */ });
function indexByFolder(entries) {
    const order = new Map();
    const shelves = new Map();
    const above = new Set();
    for (const [folders, value] of entries) {
        order.set(value, order.size);
        for (const folder of folders) {
            const shelf = shelves.get(folder);
            if (shelf === undefined) {
                shelves.set(folder, [value]);
                above.add(parentOf(folder));
            }
            else if (shelf.at(-1) !== value)
                shelf.push(value);
        }
    }
    const gather = (values, shelf) => {
        if (shelf === undefined)
            return values;
        if (values.length === 0)
            return shelf;
        return [...new Set([...values, ...shelf])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    };
    const gathered = new Map([["", gather([], shelves.get(""))]]);
    const inFolder = (folder) => {
        const old = gathered.get(folder);
        if (old !== undefined)
            return old;
        const values = gather(inFolder(parentOf(folder)), shelves.get(folder));
        gathered.set(folder, values);
        return values;
    };
    let folder = "";
    let values = inFolder(folder);
    return (path) => {
        const end = Math.max(0, path.lastIndexOf("/"));
        if (end !== folder.length || !path.startsWith(folder)) {
            folder = path.slice(0, end);
            values = inFolder(folder);
        }
        return above.has(folder) ? gather(values, shelves.get(path)) : values;
    };
}
function foldersAround(paths) {
    const folders = new Set([""]);
    let last = "";
    for (const path of paths) {
        folders.add(path);
        const end = Math.max(0, path.lastIndexOf("/"));
        if (end === last.length && path.startsWith(last))
            continue;
        last = path.slice(0, end);
        for (let folder = last; !folders.has(folder); folder = parentOf(folder))
            folders.add(folder);
    }
    return folders;
}
function parentOf(path) {
    return path.slice(0, Math.max(0, path.lastIndexOf("/")));
}


/***/ }),

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readGlobs),
/* harmony export */   c: () => (/* binding */ matches)
/* harmony export */ });
const known = new Map();
const expressions = new Map();
let picomatch;
async function readGlobs(texts) {
    const globs = texts.map(glob);
    if (picomatch === undefined && globs.some(({ form }) => form === "expression"))
        picomatch = (await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))).default;
    return globs;
}
function glob(text) {
    const old = known.get(text);
    if (old !== undefined)
        return old;
    const made = text.startsWith("!") ? withBangs(text) : plain(text);
    known.set(text, made);
    return made;
}
function matches({ form, text, folder, ending, positive }, path) {
    switch (form) {
        case "folder":
            return path.startsWith(folder) && (path.length === folder.length || path[folder.length] === "/");
        case "end":
            return (path.endsWith(ending) && (folder === "" || (path.startsWith(folder) && path[folder.length] === "/")));
        case "path":
            return path === text;
        case "all":
            return path !== "";
        case "not":
            return !matches(positive, path);
        case "expression":
            return path === text || expressionOf(text).test(path);
    }
}
function withBangs(text) {
    let run = 0;
    while (text[run] === "!")
        run += 1;
    const bangs = text[run] === "(" ? run - 1 : run;
    if (bangs === 0)
        return plain(text);
    const rest = glob(text.slice(bangs));
    if (bangs % 2 === 0)
        return itself({ text, folder: rest.folder, form: "expression", ending: "" });
    const form = rest.form === "expression" ? "expression" : "not";
    return { text, negated: true, positive: rest, folder: "", form, ending: "" };
}
function plain(text) {
    const found = usual.exec(text);
    if (found !== null) {
        const [, folder = "", ending = ""] = found;
        return itself({ text, folder, form: ending !== "" ? "end" : folder === "" ? "all" : "folder", ending });
    }
    const form = formOf(text);
    const ending = form === "end" ? text.slice(text.lastIndexOf("*") + 1) : "";
    return itself({ text, folder: folderOf(text), form, ending });
}
function itself({ text, folder, form, ending }) {
    const made = { text, negated: false, positive: undefined, folder, form, ending };
    made.positive = made;
    return made;
}
const usual = /^(?:([\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)*)\/)?\*\*(?:\/\*(\.[\w.-]*\w))?$/;
const literal = /^[\w.@=,~ /-]+$/;
const awkward = /(^|\/)\.{0,2}(\/|$)/;
const extension = /^\/\*\.[\w.-]*\w$/;
function formOf(text) {
    const stars = text.indexOf("**");
    if (stars < 0)
        return isLiteral(text) ? "path" : "expression";
    const front = text.slice(0, stars);
    if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1))))
        return "expression";
    const last = text.slice(stars + 2);
    if (last === "")
        return front === "" ? "all" : "folder";
    return extension.test(last) ? "end" : "expression";
}
function isLiteral(text) {
    return literal.test(text) && !awkward.test(text);
}
function folderOf(text) {
    const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
    const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
    return folder === "" || awkward.test(folder) ? "" : folder;
}
function expressionOf(text) {
    const old = expressions.get(text);
    if (old !== undefined)
        return old;
    if (picomatch === undefined)
        throw new Error(`${text} was not made by readGlobs`);
    const made = picomatch.makeRe(text, { dot: true, flags: "s" });
    expressions.set(text, made);
    return made;
}


/***/ }),

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ closure),
/* harmony export */   T: () => (/* binding */ foundations)
/* harmony export */ });
function closure(units, touched) {
    const dependents = reverse(units);
    const reasons = new Map();
    for (const of of touched) {
        for (const [name, via] of climb(dependents, of)) {
            const reason = via.length === 0 ? { kind: "dependency", of } : { kind: "dependency", of, via };
            const known = reasons.get(name);
            if (known === undefined)
                reasons.set(name, [reason]);
            else
                known.push(reason);
        }
    }
    return reasons;
}
function foundations(units, start) {
    const found = new Set();
    const queue = [start];
    for (const name of queue) {
        for (const next of units.get(name)?.dependsOn ?? []) {
            if (found.has(next) || !units.has(next))
                continue;
            found.add(next);
            queue.push(next);
        }
    }
    found.delete(start);
    return found;
}
function reverse(units) {
    const dependents = new Map();
    for (const { name, dependsOn } of units) {
        for (const one of dependsOn) {
            const known = dependents.get(one);
            if (known === undefined)
                dependents.set(one, [name]);
            else
                known.push(name);
        }
    }
    return dependents;
}
function climb(dependents, of) {
    const ways = new Map();
    const queue = [[of, []]];
    for (const [name, way] of queue) {
        for (const next of dependents.get(name) ?? []) {
            if (next === of || ways.has(next))
                continue;
            const via = name === of ? [] : [name, ...way];
            ways.set(next, via);
            queue.push([next, via]);
        }
    }
    return ways;
}


/***/ }),

/***/ 1810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DH: () => (/* binding */ ledgerRef),
/* harmony export */   dH: () => (/* binding */ markGreen),
/* harmony export */   h8: () => (/* binding */ parseLedger),
/* harmony export */   oF: () => (/* binding */ lastGreen),
/* harmony export */   t5: () => (/* binding */ formatLedger)
/* harmony export */ });
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9599);

const ledgerRef = "refs/trunkline/green";
const heading = "The last green commit of each service\n\nWritten by Trunkline's mark-green: branch, service, commit.\n\n";
const mostBranches = 20;
function parseLedger(text) {
    const ledger = new Map();
    for (const line of text.split("\n")) {
        const [branch = "", service = "", sha = "", ...more] = line.split(" ");
        const oid = (0,_oid_js__WEBPACK_IMPORTED_MODULE_0__/* .parseOid */ .Se)(sha);
        if (oid === undefined || branch === "" || service === "" || more.length > 0)
            continue;
        const services = ledger.get(branch) ?? new Map();
        ledger.set(branch, services.set(service, oid));
    }
    return ledger;
}
function formatLedger(ledger) {
    const lines = [...ledger].flatMap(([branch, services]) => [...services].map(([service, oid]) => `${branch} ${service} ${oid}\n`));
    return heading + lines.join("");
}
function markGreen(ledger, branch, services, commit) {
    const marked = new Map(ledger.get(branch));
    for (const service of services)
        marked.set(service, commit);
    const others = [...ledger].filter(([name]) => name !== branch);
    return new Map([...others, [branch, marked]].slice(-mostBranches));
}
function lastGreen(ledger, branches) {
    return new Map([...branches].reverse().flatMap((branch) => [...(ledger.get(branch) ?? [])]));
}


/***/ }),

/***/ 7270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kG: () => (/* binding */ ownership),
/* harmony export */   lt: () => (/* binding */ attribute)
/* harmony export */ });
/* unused harmony export lastMatchWins */
/* harmony import */ var _folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9986);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(715);



async function ownership({ services, libraries, global }, touched) {
    const owners = [];
    for (const { name, inputs } of [...services.values(), ...libraries.values()])
        owners.push({ name, inputs: await (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlobs */ .Q)(inputs) });
    const near = (0,_folder_index_js__WEBPACK_IMPORTED_MODULE_1__/* .indexByFolder */ .oo)(owners.map((owner) => [
        owner.inputs.flatMap(({ negated, folder }) => negated || touched?.has(folder) === false ? [] : folder),
        owner,
    ]));
    const everywhere = await (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .readGlobs */ .Q)(global);
    return {
        ownersOf: (path) => near(path)
            .filter(({ inputs }) => lastMatchWins(inputs, path))
            .map(({ name }) => name),
        isGlobal: (path) => lastMatchWins(everywhere, path),
    };
}
function lastMatchWins(patterns, path) {
    for (let i = patterns.length - 1; i >= 0; i--) {
        const pattern = patterns[i];
        if (pattern !== undefined && (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .matches */ .c)(pattern.positive, path))
            return !pattern.negated;
    }
    return false;
}
function attribute(owners, { ownersOf, isGlobal }, paths, { dependents, also = new Map() } = { dependents: true }) {
    const files = new Map();
    const global = [];
    const unowned = [];
    for (const path of paths) {
        const names = ownersOf(path);
        for (const name of names)
            push(files, name, path);
        if (isGlobal(path))
            global.push({ kind: "global", of: path });
        else if (names.length === 0)
            unowned.push(path);
    }
    const below = dependents
        ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_2__/* .closure */ .C)([...owners.services.values(), ...owners.libraries.values()], new Set([...files.keys(), ...also.keys()]))
        : new Map();
    const services = new Map();
    for (const name of owners.services.keys()) {
        const own = (files.get(name) ?? []).map((of) => ({ kind: "file", of }));
        const reasons = [...own, ...(also.get(name) ?? []), ...global, ...(below.get(name) ?? [])];
        if (reasons.length > 0)
            services.set(name, reasons);
    }
    return { services, files, unowned };
}
function push(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}


/***/ }),

/***/ 3034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readPlain)
});

;// CONCATENATED MODULE: ./lib/src/domain/written/marks.js
function createMarks(text) {
    const starts = new Map();
    const keys = new Map();
    const items = new Map();
    const spotAt = spotsOf(text);
    const valueStart = (value, key, at) => {
        if (typeof value === "object")
            return (value && starts.get(value)) ?? at;
        return at + key.length + 1 + (/^ +/.exec(text.slice(at + key.length + 1))?.[0].length ?? 0);
    };
    return {
        map(map, start, found) {
            starts.set(map, start);
            keys.set(map, found);
        },
        list(list, start, found) {
            starts.set(list, start);
            items.set(list, found);
        },
        spot(top, path, on) {
            let node = top;
            let offset = typeof top === "object" && top !== null ? (starts.get(top) ?? 0) : 0;
            for (const [depth, step] of path.entries()) {
                if (typeof node !== "object" || node === null)
                    break;
                const key = String(step);
                const at = keys.get(node)?.get(key) ?? (typeof step === "number" ? items.get(node)?.[step] : undefined);
                if (at === undefined)
                    break;
                const value = node[key];
                const named = items.has(node) || (on === "key" && depth === path.length - 1);
                offset = named ? at : valueStart(value, key, at);
                node = value;
            }
            return spotAt(offset);
        },
    };
}
function lineEnds(text) {
    const ends = [];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        ends.push(at);
    return ends;
}
function spotsOf(text) {
    let ends;
    return (offset) => {
        ends ??= lineEnds(text);
        let line = 0;
        for (let above = ends.length; line < above;) {
            const middle = (line + above) >> 1;
            if ((ends[middle] ?? 0) < offset)
                line = middle + 1;
            else
                above = middle;
        }
        return { line: line + 1, column: offset - (line === 0 ? -1 : (ends[line - 1] ?? 0)) };
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/written/plain-value.js
const quoted = /'[^'\u0000-\u001f\u007f-\uffff]*'|"[^"\\\u0000-\u001f\u007f-\uffff]*"/y;
const inBlock = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@{}()!|=+,~$^%;<>&-]*(?:[ :][\w./*?@{}()!|=+,~$^%;<>&-]+)*/y;
const inFlow = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@()!|=+~$^%;<>&-]*(?: [\w./*?@()!|=+~$^%;<>-]+)*/y;
const digits = /(?:0|[1-9]\d{0,14})(?![\w.:+-])|\d+[smhdw](?![\w.:+-])|\d+\.\d+\.\d+(?![\w.:+-])/y;
const plain_value_name = /[A-Za-z_][\w.|/-]*:(?= |$)/my;
const deepest = 20;
function takeKey(text, at) {
    const end = endOf(plain_value_name, text, at);
    if (end === undefined)
        return undefined;
    const key = text.slice(at, end - 1);
    return isWord(key) ? undefined : { key, end };
}
function takeValue(text, at, marks, depth = 0) {
    const sign = text[at] ?? "";
    if (sign === "[")
        return depth < deepest ? takeList(text, at, marks, depth + 1) : undefined;
    if (sign === "{")
        return depth < deepest ? takeMap(text, at, marks, depth + 1) : undefined;
    if (sign === "'" || sign === '"') {
        const end = endOf(quoted, text, at);
        return end === undefined ? undefined : { value: text.slice(at + 1, end - 1), end };
    }
    if (sign >= "0" && sign <= "9")
        return takeDigits(text, at);
    const end = endOf(depth > 0 ? inFlow : inBlock, text, at);
    if (end === undefined)
        return undefined;
    const value = text.slice(at, end);
    return isWord(value) ? undefined : { value, end };
}
function takeDigits(text, at) {
    const end = endOf(digits, text, at);
    if (end === undefined)
        return undefined;
    const value = text.slice(at, end);
    return { value: /^\d+$/.test(value) ? Number(value) : value, end };
}
function skipSpaces(text, at) {
    let end = at;
    while (text.charCodeAt(end) === 0x20)
        end++;
    return end;
}
function takeList(text, open, marks, depth) {
    const list = [];
    const starts = [];
    let at = skipSpaces(text, open + 1);
    while (text[at] !== "]") {
        const item = takeValue(text, at, marks, depth);
        if (item === undefined)
            return undefined;
        list.push(item.value);
        starts.push(at);
        const next = behindItem(text, item.end, "]");
        if (next === undefined)
            return undefined;
        at = next;
    }
    marks.list(list, open, starts);
    return { value: list, end: at + 1 };
}
function takeMap(text, open, marks, depth) {
    const map = {};
    const starts = new Map();
    let at = skipSpaces(text, open + 1);
    while (text[at] !== "}") {
        const key = takeKey(text, at);
        if (key === undefined || starts.has(key.key))
            return undefined;
        const item = takeValue(text, skipSpaces(text, key.end), marks, depth);
        if (item === undefined)
            return undefined;
        map[key.key] = item.value;
        starts.set(key.key, at);
        const next = behindItem(text, item.end, "}");
        if (next === undefined)
            return undefined;
        at = next;
    }
    marks.map(map, open, starts);
    return { value: map, end: at + 1 };
}
function behindItem(text, end, close) {
    const at = skipSpaces(text, end);
    if (text[at] === close)
        return at;
    return text[at] === "," ? skipSpaces(text, at + 1) : undefined;
}
function isWord(text) {
    return text.length < 10 && /^(?:null|true|false|yes|no|on|off|y|n|__proto__)$/i.test(text);
}
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/written/plain.js


function readPlain(text) {
    if (text.length > longest)
        return undefined;
    if (/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]|\r(?!\n)/.test(text))
        return undefined;
    const lines = linesOf(text);
    const begin = isDocumentStart(text, lines[0]) ? 1 : 0;
    if (lines.length === begin || lines.some(({ indent }) => indent > plain_deepest))
        return undefined;
    const marks = createMarks(text);
    const value = readBlock({ text, lines, marks, at: begin }, 0);
    return value === undefined ? undefined : { value, spot: (path, on) => marks.spot(value, path, on) };
}
const longest = 4 * 1024 * 1024;
const plain_deepest = 60;
function isDocumentStart(text, line) {
    return line?.indent === 0 && /---[ ]*$/my.test(text.slice(line.start, line.start + 80));
}
function linesOf(text) {
    const lines = [];
    for (let begin = 0; begin < text.length;) {
        const end = text.indexOf("\n", begin);
        const start = skipSpaces(text, begin);
        const sign = text[start];
        if (sign !== "\n" && sign !== "\r" && sign !== "#" && sign !== undefined)
            lines.push({ start, indent: start - begin });
        begin = end < 0 ? text.length : end + 1;
    }
    return lines;
}
function readBlock(cursor, indent) {
    const value = isItem(cursor) ? readList(cursor, indent) : readMap(cursor, indent);
    return indent === 0 && cursor.at < cursor.lines.length ? undefined : value;
}
function readMap(cursor, indent) {
    const { text, lines, marks } = cursor;
    const map = {};
    const starts = new Map();
    const begin = lines[cursor.at]?.start ?? 0;
    for (let line = lines[cursor.at]; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        const key = line.indent === indent ? takeKey(text, line.start) : undefined;
        if (key === undefined || starts.has(key.key))
            return undefined;
        starts.set(key.key, line.start);
        const value = readBehind(cursor, key.end, indent);
        if (value === undefined)
            return undefined;
        map[key.key] = value;
    }
    marks.map(map, begin, starts);
    return map;
}
function readList(cursor, indent) {
    const { text, lines, marks } = cursor;
    const list = [];
    const starts = [];
    const begin = lines[cursor.at]?.start ?? 0;
    for (let line = lines[cursor.at]; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        if (!isItem(cursor)) {
            if (line.indent === indent)
                break;
            return undefined;
        }
        if (line.indent !== indent)
            return undefined;
        const start = skipSpaces(text, line.start + 1);
        starts.push(start);
        const value = readItem(cursor, line, start);
        if (value === undefined)
            return undefined;
        list.push(value);
    }
    marks.list(list, begin, starts);
    return list;
}
function readItem(cursor, line, start) {
    const { text, marks, lines, at } = cursor;
    const taken = takeValue(text, start, marks);
    if (taken !== undefined && isLineEnd(text, skipSpaces(text, taken.end), taken.end)) {
        cursor.at += 1;
        return (lines[at + 1]?.indent ?? 0) > line.indent ? undefined : taken.value;
    }
    line.indent += start - line.start;
    line.start = start;
    return readMap(cursor, line.indent);
}
function readBehind(cursor, end, indent) {
    const { text, lines, marks } = cursor;
    const start = skipSpaces(text, end);
    cursor.at += 1;
    const next = lines[cursor.at];
    const deeper = next !== undefined && next.indent > indent;
    if (isLineEnd(text, start, end)) {
        if (deeper)
            return readBlock(cursor, next.indent);
        return next !== undefined && next.indent === indent && isItem(cursor) ? readList(cursor, indent) : null;
    }
    const taken = takeValue(text, start, marks);
    if (taken === undefined || deeper)
        return undefined;
    return isLineEnd(text, skipSpaces(text, taken.end), taken.end) ? taken.value : undefined;
}
function isLineEnd(text, at, after) {
    const sign = text[at];
    return sign === undefined || sign === "\n" || sign === "\r" || (sign === "#" && at > after);
}
function isItem({ text, lines, at }) {
    const start = lines[at]?.start ?? 0;
    return text[start] === "-" && text[start + 1] === " ";
}


/***/ })

};
