export const id = 344;
export const ids = [344];
export const modules = {

/***/ 9953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ clashOf)
/* harmony export */ });
/* unused harmony export reservedNames */
const reservedNames = [
    "outcome",
    "reason",
    "report",
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
];
function clashOf(name, others) {
    const mine = name.toLowerCase();
    if (reservedNames.some((one) => one === mine))
        return `detect-changes has an output \`${mine}\` of its own`;
    for (const other of others) {
        const theirs = other.toLowerCase();
        if (other !== name && theirs === mine)
            return `it differs from \`${other}\` only in case`;
        if (mine === `${theirs}_count` || mine === `${theirs}_files`) {
            return `detect-changes writes an output of this name for \`${other}\``;
        }
    }
    return undefined;
}


/***/ }),

/***/ 6344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isFiltersPath: () => (/* binding */ isFiltersPath),
/* harmony export */   parseFilters: () => (/* binding */ parseFilters)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _catalogue_reserved_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9953);
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6213);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7885);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);





function isFiltersPath(given) {
    return !/[\n:]/.test(given);
}
function parseFilters(text, file) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, prettyErrors: false, merge: true });
    const place = (line) => (file === undefined ? {} : { at: { file, line } });
    const syntax = (fault, line) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("DETECT_FILTERS_SYNTAX", { fault }, place(line));
    if (document.errors.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problems */ .Zw(document.errors.map((one) => syntax(one.message, counter.linePos(one.pos[0]).line)));
    const value = document.toJS({ maxAliasCount: 1_000 });
    if (!isObject(value))
        throw syntax("the top is not a map of names", 1);
    const lines = new Map();
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents))
        for (const { key } of document.contents.items)
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                lines.set(String(key.value), counter.linePos(key.range?.[0] ?? 0).line);
    const faults = [];
    const compile = (0,_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globs */ .gV)();
    const names = Object.keys(value);
    const filters = Object.entries(value).map(([name, item]) => {
        const line = lines.get(name) ?? 1;
        faults.push(...nameFaults(name, names).map((make) => make(place(line))));
        const rules = readItem(item ?? null, compile, (fault) => faults.push((0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("DETECT_FILTER_INVALID", { filter: name, fault }, place(line))));
        return { name, rules, line };
    });
    if (faults.length > 0)
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problems */ .Zw(faults);
    return filters;
}
function nameFaults(name, names) {
    if (!/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name))
        return [(place) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("DETECT_NAME_INVALID", { name: JSON.stringify(name) }, place)];
    const clash = (0,_catalogue_reserved_js__WEBPACK_IMPORTED_MODULE_3__/* .clashOf */ .J)(name, names);
    return clash === undefined ? [] : [(place) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("DETECT_NAME_TAKEN", { name, clash }, place)];
}
function readItem(item, compile, fault) {
    if (Array.isArray(item))
        return item.flatMap((one) => readItem(one, compile, fault));
    if (typeof item === "string")
        return [{ globs: readPatterns(item, compile, fault), statuses: undefined }];
    if (isObject(item))
        return Object.entries(item).map(([key, patterns]) => ({
            globs: readPatterns(patterns ?? null, compile, fault),
            statuses: readStatuses(key, fault),
        }));
    fault(item === null ? "it is empty" : `${JSON.stringify(item)} is no pattern`);
    return [];
}
function readPatterns(given, compile, fault) {
    const texts = Array.isArray(given) ? given.flat(99) : [given];
    return texts.flatMap((text) => {
        if (typeof text === "string" && text !== "" && text !== "!")
            return [compile(text)];
        fault(text === "" ? "a pattern is empty" : `${JSON.stringify(text)} is no pattern`);
        return [];
    });
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
            fault(`\`${word}\` is no kind of change; did you mean ${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .p)(word, Object.keys(kinds))}?`);
    }
    return statuses;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })

};
