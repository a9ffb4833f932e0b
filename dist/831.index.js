export const id = 831;
export const ids = [831];
export const modules = {

/***/ 5831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   parseYamlMap: () => (/* binding */ parseYamlMap)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);

function parseYamlMap(text) {
    const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(text, { lineCounter: counter, prettyErrors: false, merge: true });
    if (document.errors.length > 0) {
        return {
            faults: document.errors.map(({ message, pos }) => ({
                fault: message,
                line: counter.linePos(pos[0]).line,
            })),
        };
    }
    let value;
    try {
        value = document.toJS({ maxAliasCount: 1_000 });
    }
    catch (thrown) {
        return { faults: [{ fault: thrown instanceof Error ? thrown.message : String(thrown), line: 1 }] };
    }
    if (typeof value !== "object" || value === null || Array.isArray(value)) {
        return { faults: [{ fault: "the top is not a map of names", line: 1 }] };
    }
    const lines = new Map();
    for (const { key } of (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(document.contents) ? document.contents.items : [])
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
            lines.set(String(key.value), counter.linePos(key.range?.[0] ?? 0).line);
    return { map: { value: value, lines } };
}


/***/ })

};
