export const id = 844;
export const ids = [844];
export const modules = {

/***/ 3844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseSource: () => (/* binding */ parseSource)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);


const most = 512 * 1024;
function parseSource(text, file) {
    const size = Buffer.byteLength(text);
    if (size > most) {
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("CATALOGUE_TOO_BIG", { size: String(size), most: String(most) }, { at: { file } });
    }
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const at = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const document = orFault(file, () => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false, merge: true, stringKeys: true }));
    const faults = [...document.errors, ...document.warnings];
    if (faults.length > 0) {
        throw new _problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problems */ .Zw(faults.map((one) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("CATALOGUE_SYNTAX", { fault: plain(one.message) }, { at: at(one.pos[0]), cause: one })));
    }
    const value = orFault(file, () => document.toJS({ maxAliasCount: 100 }));
    return { value, place: (path, on) => at(offsetOf(document.contents, path, on)) };
}
function orFault(file, read) {
    try {
        return read();
    }
    catch (cause) {
        if (!(cause instanceof Error) || !["RangeError", "ReferenceError"].includes(cause.name))
            throw cause;
        const fault = cause.name === "RangeError" ? "it is nested too deeply" : plain(cause.message);
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("CATALOGUE_SYNTAX", { fault }, { at: { file }, cause });
    }
}
function plain(message) {
    return message.replace(/[.:\s]+$/, "");
}
function offsetOf(top, path, on) {
    let node = top;
    let offset = startOf(top) ?? 0;
    for (const [depth, step] of path.entries()) {
        const found = child(node, step);
        if (found === undefined)
            return offset;
        const named = on === "key" && depth === path.length - 1;
        const [first, second] = named ? [found.key, found.value] : [found.value, found.key];
        offset = startOf(first) ?? startOf(second) ?? offset;
        node = found.value;
    }
    return offset;
}
function child(node, step) {
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) {
        const pair = node.items.find((one) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(one.key) && String(one.key.value) === String(step));
        return pair && { key: pair.key, value: pair.value };
    }
    if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items))
        return undefined;
    const item = typeof step === "number" ? node.items[step] : undefined;
    return item === undefined || (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(item) ? undefined : { key: undefined, value: item };
}
function startOf(node) {
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isNode */ .Ll)(node) || !node.range)
        return undefined;
    return node.range[0] === node.range[1] ? undefined : node.range[0];
}


/***/ })

};
