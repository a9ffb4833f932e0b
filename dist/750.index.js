export const id = 750;
export const ids = [750];
export const modules = {

/***/ 9750:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFull: () => (/* binding */ readFull)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function readFull(text) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const spotOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    try {
        const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            merge: true,
            stringKeys: true,
        });
        const found = [...document.errors, ...document.warnings];
        if (found.length > 0)
            return { faults: found.map(({ message, pos }) => ({ fault: plain(message), at: spotOf(pos[0]) })) };
        const value = document.toJS({ maxAliasCount: 100 });
        return { written: { value, spot: (path, on) => spotOf(offsetOf(document.contents, path, on)) } };
    }
    catch (thrown) {
        if (!(thrown instanceof Error))
            throw thrown;
        const fault = thrown.name === "RangeError" ? "it is nested too deeply" : plain(thrown.message);
        return { faults: [{ fault, at: undefined }] };
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
