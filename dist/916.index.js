export const id = 916;

export const ids = [ 916 ];

export const modules = {
 5916: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readFull: () => readFull
  });
  var dist = __webpack_require__(8815);
  function findAliasFaults(document) {
   const faults = [];
   const anchors = new Map;
   const meant = node => (0, dist.Vj)(node) ? anchors.get(node.source) : node;
   (0, dist.YR)(document, (_, node, above) => {
    if ((0, dist.Vj)(node)) {
     const offset = node.range?.[0] ?? 0;
     const target = anchors.get(node.source);
     if (target === void 0) faults.push({
      fault: `there is no anchor &${node.source} before it`,
      offset
     }); else if (above.includes(target)) faults.push({
      fault: `*${node.source} is inside of itself`,
      offset
     });
    } else if ((0, dist.Ll)(node)) {
     if (node.anchor !== void 0) anchors.set(node.anchor, node);
    } else if ((0, dist.tO)(node)) {
     const {key, value} = node;
     if (!(0, dist.jn)(key) || key.source !== "<<" || key.type !== "PLAIN") return;
     const isSound = ((0, dist.oP)(value) ? value.items : [ value ]).every(one => (0, 
     dist.jh)(meant(one)));
     if (!isSound) faults.push({
      fault: "`<<` takes a map, or a list of maps",
      offset: key.range?.[0] ?? 0
     });
    }
   });
   return faults;
  }
  function readFull(text) {
   const lines = new dist.HN;
   const spotOf = offset => {
    const {line, col} = lines.linePos(offset);
    return {
     line: Math.max(line, 1),
     column: Math.max(col, 1)
    };
   };
   try {
    const document = (0, dist.Tp)(text, {
     lineCounter: lines,
     prettyErrors: false,
     merge: true,
     stringKeys: true
    });
    const found = [ ...document.errors, ...document.warnings ].map(({message, pos}) => ({
     fault: plain(message),
     offset: pos[0]
    }));
    const faults = found.length > 0 ? found : findAliasFaults(document);
    if (faults.length > 0) return {
     faults: faults.map(({fault, offset}) => ({
      fault,
      at: spotOf(offset)
     }))
    };
    const value = document.toJS({
     maxAliasCount: 100
    });
    return {
     written: {
      value,
      spot: (path, on) => spotOf(offsetOf(document.contents, path, on))
     }
    };
   } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const fault = thrown.name === "RangeError" ? "it is nested too deeply" : plain(thrown.message);
    return {
     faults: [ {
      fault,
      at: void 0
     } ]
    };
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
    if (found === void 0) return offset;
    const named = on === "key" && depth === path.length - 1;
    const [first, second] = named ? [ found.key, found.value ] : [ found.value, found.key ];
    offset = startOf(first) ?? startOf(second) ?? offset;
    node = found.value;
   }
   return offset;
  }
  function child(node, step) {
   if ((0, dist.jh)(node)) {
    const pair = node.items.find(one => (0, dist.jn)(one.key) && String(one.key.value) === String(step));
    return pair && {
     key: pair.key,
     value: pair.value
    };
   }
   if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return;
   const item = typeof step === "number" ? node.items[step] : void 0;
   return item === void 0 || (0, dist.tO)(item) ? void 0 : {
    key: void 0,
    value: item
   };
  }
  function startOf(node) {
   if (!(0, dist.Ll)(node) || !node.range) return;
   return node.range[0] === node.range[1] ? void 0 : node.range[0];
  }
 })
};
