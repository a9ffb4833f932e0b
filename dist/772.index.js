export const id = 772;
export const ids = [772];
export const modules = {

/***/ 4772:
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
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 10 modules
var problem = __webpack_require__(2151);
;// CONCATENATED MODULE: ./lib/src/domain/detect/plain-yaml.js
function readPlainYaml(text) {
    const value = {};
    const lines = new Map();
    let list;
    let indent;
    for (const [at, line] of text.split(/\r?\n/).entries()) {
        if (/^ *(#.*)?$/.test(line))
            continue;
        const item = /^( *)- +(.+?) *$/.exec(line);
        if (item !== null) {
            const scalar = readScalar(item[2] ?? "");
            if (list === undefined || scalar === undefined || (indent ?? item[1]) !== item[1])
                return undefined;
            indent = item[1];
            list.push(scalar);
            continue;
        }
        const entry = /^([A-Za-z_][\w.-]*):(?: +(.+?))? *$/.exec(line);
        const [, name = "", rest] = entry ?? [];
        if (entry === null || lines.has(name) || isWord(name) || (list !== undefined && list.length === 0))
            return undefined;
        lines.set(name, at + 1);
        indent = undefined;
        list = rest === undefined ? [] : undefined;
        const scalar = rest === undefined ? list : readScalar(rest);
        if (scalar === undefined)
            return undefined;
        value[name] = scalar;
    }
    return lines.size === 0 || list?.length === 0 ? undefined : { value, lines };
}
function readScalar(given) {
    const quoted = /^'([^'\u0000-\u001f\u007f-\uffff]*)'$|^"([^"\\\u0000-\u001f\u007f-\uffff]*)"$/.exec(given);
    if (quoted !== null)
        return quoted[1] ?? quoted[2];
    return /^(?:[A-Za-z_]|\.[A-Za-z])[\w./*?@{}()!-]*$/.test(given) && !isWord(given) ? given : undefined;
}
function isWord(text) {
    return /^(null|true|false|yes|no|on|off|y|n|\.inf|\.nan)$/i.test(text) || text === "__proto__";
}

;// CONCATENATED MODULE: ./lib/src/domain/detect/filters.js





function isFiltersPath(given) {
    return !/[\n:]/.test(given);
}
async function parseFilters(text, file) {
    const place = (line) => (file === undefined ? {} : { at: { file, line } });
    const { value, lines } = readPlainYaml(text) ?? (await parseAnyYaml(text, place));
    const faults = [];
    const compile = (0,glob/* globs */.gV)();
    const clash = clashes(Object.keys(value));
    const filters = Object.entries(value).map(([name, item]) => {
        const line = lines.get(name) ?? 1;
        faults.push(...nameFaults(name, clash(name)).map((make) => make(place(line))));
        const rules = readItem(item ?? null, compile, (fault) => faults.push((0,problem/* problem */.CC)("DETECT_FILTER_INVALID", { filter: name, fault }, place(line))));
        return { name, rules, line };
    });
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
    return filters;
}
async function parseAnyYaml(text, place) {
    const { parseYamlMap } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(831)]).then(__webpack_require__.bind(__webpack_require__, 5831));
    const read = parseYamlMap(text);
    if ("map" in read)
        return read.map;
    throw new problem/* Problems */.Zw(read.faults.map(({ fault, line }) => (0,problem/* problem */.CC)("DETECT_FILTERS_SYNTAX", { fault }, place(line))));
}
function nameFaults(name, clash) {
    if (!/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name))
        return [(place) => (0,problem/* problem */.CC)("DETECT_NAME_INVALID", { name: JSON.stringify(name) }, place)];
    return clash === undefined ? [] : [(place) => (0,problem/* problem */.CC)("DETECT_NAME_TAKEN", { name, clash }, place)];
}
function clashes(names) {
    const byLower = new Map();
    for (const name of names)
        byLower.set(name.toLowerCase(), [...(byLower.get(name.toLowerCase()) ?? []), name]);
    return (name) => {
        const mine = name.toLowerCase();
        return (0,reserved/* clashOf */.JT)(name, [mine, mine.replace(/_(count|files|files_path)$/, "")].flatMap((one) => byLower.get(one) ?? []));
    };
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
            fault(`\`${word}\` is no kind of change; did you mean ${(0,nearest/* nearest */.p)(word, Object.keys(kinds))}?`);
    }
    return statuses;
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}


/***/ })

};
