export const id = 1437;

export const ids = [ 1437 ];

export const modules = {
 61437: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   isFiltersPath: () => isFiltersPath,
   parseFilters: () => parseFilters
  });
  var _core_catalogue_reserved_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53121);
  var _core_problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2327);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _core_yaml_read_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65247);
  function isFiltersPath(given) {
   return !/[\n:]/.test(given);
  }
  async function parseFilters(text, file) {
   const placed = line => file === undefined ? {} : {
    at: {
     file,
     line
    }
   };
   const {value, lineOf} = await readMap(text, placed);
   const faults = [];
   const clashOf = (0, _core_catalogue_reserved_names_js__WEBPACK_IMPORTED_MODULE_0__.ub)(Object.keys(value));
   const filters = [];
   for (const [name, item] of Object.entries(value)) {
    const where = () => placed(lineOf(name));
    faults.push(...nameFaults(name, clashOf(name), where));
    const rules = [];
    readItem(item ?? null, rules, fault => faults.push((0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("DETECT_FILTER_INVALID", {
     filter: name,
     fault
    }, where())));
    filters.push({
     name,
     rules,
     get line() {
      return lineOf(name);
     }
    });
   }
   if (faults.length > 0) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.Zw(faults);
   return filters;
  }
  async function readMap(text, placed) {
   const fail = (fault, at) => (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("DETECT_FILTERS_SYNTAX", {
    fault
   }, placed(at?.line ?? 1));
   const read = (0, _core_yaml_read_config_js__WEBPACK_IMPORTED_MODULE_2__.X)(text);
   if ("faults" in read) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.Zw(read.faults.map(({fault, at}) => fail(fault, at)));
   const {value, spot} = read.document;
   if (!isObject(value)) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.Zw([ fail("the top is not a map of names", undefined) ]);
   return {
    value,
    lineOf: name => spot([ name ], "key").line
   };
  }
  function nameFaults(name, clash, where) {
   if (!/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name)) return [ (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("DETECT_NAME_INVALID", {
    name: JSON.stringify(name)
   }, where()) ];
   return clash === undefined ? [] : [ (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("DETECT_NAME_TAKEN", {
    name,
    clash
   }, where()) ];
  }
  function readItem(item, rules, fault) {
   if (typeof item === "string") rules.push({
    patterns: readPattern(item, fault),
    statuses: undefined
   }); else if (Array.isArray(item)) for (const one of item) readItem(one, rules, fault); else if (isObject(item)) for (const [key, given] of Object.entries(item)) {
    const texts = Array.isArray(given) ? given.flat(99) : [ given ?? null ];
    const read = texts.flatMap(text => readPattern(text, fault));
    rules.push({
     patterns: read,
     statuses: readStatuses(key, fault)
    });
   } else fault(item === null ? "it is empty" : `${JSON.stringify(item)} is no pattern`);
  }
  function readPattern(text, fault) {
   if (typeof text === "string") {
    const patterns = text.includes("\n") ? text.split(/\r?\n/).filter(line => line.trim() !== "") : [ text ];
    if (patterns.length > 0 && patterns.every(one => one !== "" && one !== "!")) return patterns;
   }
   fault(text === "" ? "a pattern is empty" : `${JSON.stringify(text)} is no pattern`);
   return [];
  }
  const kinds = {
   added: "added",
   modified: "modified",
   deleted: "deleted",
   renamed: undefined,
   copied: undefined,
   unmerged: undefined
  };
  function readStatuses(key, fault) {
   const statuses = new Set;
   for (const part of key.split("|")) {
    const word = part.trim().toLowerCase();
    if (word === "") continue;
    const status = kinds[word];
    if (status !== undefined) statuses.add(status); else if (!Object.hasOwn(kinds, word)) fault(`\`${word}\` is no kind of change; did you mean ${(0, 
    _core_problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_3__.p)(word, Object.keys(kinds))}?`);
   }
   return statuses;
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 65247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => readConfig
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  function readConfig(text) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const spotOf = offset => {
    const {line, col} = lines.linePos(offset);
    return {
     line: Math.max(line, 1),
     column: Math.max(col, 1)
    };
   };
   try {
    const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
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
     document: {
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
      at: undefined
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
    if (found === undefined) return offset;
    const named = on === "key" && depth === path.length - 1;
    const [first, second] = named ? [ found.key, found.value ] : [ found.value, found.key ];
    offset = startOf(first) ?? startOf(second) ?? offset;
    node = found.value;
   }
   return offset;
  }
  function child(node, step) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const pair = node.items.find(one => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(one.key) && String(one.key.value) === String(step));
    return pair && {
     key: pair.key,
     value: pair.value
    };
   }
   if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return undefined;
   const item = typeof step === "number" ? node.items[step] : undefined;
   return item === undefined || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? undefined : {
    key: undefined,
    value: item
   };
  }
  function startOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) || !node.range) return undefined;
   return node.range[0] === node.range[1] ? undefined : node.range[0];
  }
  function findAliasFaults(document) {
   const faults = [];
   const anchors = new Map;
   const meant = node => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? anchors.get(node.source) : node;
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node, above) => {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
     const offset = node.range?.[0] ?? 0;
     const target = anchors.get(node.source);
     if (target === undefined) faults.push({
      fault: `there is no anchor &${node.source} before it`,
      offset
     }); else if (above.includes(target)) faults.push({
      fault: `*${node.source} is inside of itself`,
      offset
     });
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) {
     if (node.anchor !== undefined) anchors.set(node.anchor, node);
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node)) {
     const {key, value} = node;
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || key.source !== "<<" || key.type !== "PLAIN") return;
     const isSound = ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? value.items : [ value ]).every(one => (0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(meant(one)));
     if (!isSound) faults.push({
      fault: "`<<` takes a map, or a list of maps",
      offset: key.range?.[0] ?? 0
     });
    }
   });
   return faults;
  }
 })
};
