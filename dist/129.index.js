export const id = 129;
export const ids = [129];
export const modules = {

/***/ 129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  isFiltersPath: () => (/* binding */ isFiltersPath),
  parseFilters: () => (/* binding */ parseFilters)
});

// EXTERNAL MODULE: ./lib/src/domain/catalogue/reserved.js
var reserved = __webpack_require__(9953);
// EXTERNAL MODULE: ./lib/src/domain/glob.js
var glob = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/src/domain/nearest.js
var nearest = __webpack_require__(7885);
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 11 modules
var problem = __webpack_require__(5562);
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
        const line = lineOf(name);
        faults.push(...nameFaults(name, clashOf(name), placed(line)));
        const rules = [];
        readItem(item ?? null, rules, (fault) => faults.push((0,problem/* problem */.CC)("DETECT_FILTER_INVALID", { filter: name, fault }, placed(line))));
        filters.push({ name, rules: await compile(rules), line });
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
        return [(0,problem/* problem */.CC)("DETECT_NAME_INVALID", { name: JSON.stringify(name) }, where)];
    return clash === undefined ? [] : [(0,problem/* problem */.CC)("DETECT_NAME_TAKEN", { name, clash }, where)];
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


/***/ })

};
