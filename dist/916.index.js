export const id = 916;
export const ids = [916];
export const modules = {

/***/ 5916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readFull: () => (/* binding */ readFull)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./lib/src/domain/written/alias-faults.js

function findAliasFaults(document) {
    const faults = [];
    const anchors = new Map();
    const meant = (node) => ((0,dist/* isAlias */.Vj)(node) ? anchors.get(node.source) : node);
    (0,dist/* visit */.YR)(document, (_, node, above) => {
        if ((0,dist/* isAlias */.Vj)(node)) {
            const offset = node.range?.[0] ?? 0;
            const target = anchors.get(node.source);
            if (target === undefined)
                faults.push({ fault: `there is no anchor &${node.source} before it`, offset });
            else if (above.includes(target))
                faults.push({ fault: `*${node.source} is inside of itself`, offset });
        }
        else if ((0,dist/* isNode */.Ll)(node)) {
            if (node.anchor !== undefined)
                anchors.set(node.anchor, node);
        }
        else if ((0,dist/* isPair */.tO)(node)) {
            const { key, value } = node;
            if (!(0,dist/* isScalar */.jn)(key) || key.source !== "<<" || key.type !== "PLAIN")
                return;
            const isSound = ((0,dist/* isSeq */.oP)(value) ? value.items : [value]).every((one) => (0,dist/* isMap */.jh)(meant(one)));
            if (!isSound)
                faults.push({ fault: "`<<` takes a map, or a list of maps", offset: key.range?.[0] ?? 0 });
        }
    });
    return faults;
}

;// CONCATENATED MODULE: ./lib/src/domain/written/full.js


function readFull(text) {
    const lines = new dist/* LineCounter */.HN();
    const spotOf = (offset) => {
        const { line, col } = lines.linePos(offset);
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    try {
        const document = (0,dist/* parseDocument */.Tp)(text, {
            lineCounter: lines,
            prettyErrors: false,
            merge: true,
            stringKeys: true,
        });
        const found = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
            fault: plain(message),
            offset: pos[0],
        }));
        const faults = found.length > 0 ? found : findAliasFaults(document);
        if (faults.length > 0)
            return { faults: faults.map(({ fault, offset }) => ({ fault, at: spotOf(offset) })) };
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
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((one) => (0,dist/* isScalar */.jn)(one.key) && String(one.key.value) === String(step));
        return pair && { key: pair.key, value: pair.value };
    }
    if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items))
        return undefined;
    const item = typeof step === "number" ? node.items[step] : undefined;
    return item === undefined || (0,dist/* isPair */.tO)(item) ? undefined : { key: undefined, value: item };
}
function startOf(node) {
    if (!(0,dist/* isNode */.Ll)(node) || !node.range)
        return undefined;
    return node.range[0] === node.range[1] ? undefined : node.range[0];
}


/***/ })

};
