export const id = 635;

export const ids = [ 635 ];

export const modules = {
 4020: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => loadCatalogue,
   S: () => needCatalogue
  });
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5562);
  var _domain_written_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2479);
  async function loadCatalogue(files, path) {
   const text = await files.read(path);
   if (text === void 0) return;
   const plain = (0, _domain_written_plain_js__WEBPACK_IMPORTED_MODULE_0__.r)(text);
   if (plain !== void 0) {
    const {makeCatalogue} = await Promise.all([ __webpack_require__.e(934), __webpack_require__.e(71) ]).then(__webpack_require__.bind(__webpack_require__, 2071));
    return makeCatalogue(plain, path, await rangesIn(text));
   }
   const {readCatalogue} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(163), __webpack_require__.e(934), __webpack_require__.e(84), __webpack_require__.e(821) ]).then(__webpack_require__.bind(__webpack_require__, 2821));
   return readCatalogue(text, path);
  }
  async function needCatalogue(files, path, remedy) {
   const catalogue = await loadCatalogue(files, path);
   if (catalogue === void 0) throw (0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("CATALOGUE_MISSING", {
    path,
    remedy
   });
   return catalogue;
  }
  async function rangesIn(text) {
   return text.includes("semver") ? (await Promise.all([ __webpack_require__.e(163), __webpack_require__.e(84), __webpack_require__.e(667) ]).then(__webpack_require__.bind(__webpack_require__, 3667))).rangeFaults : () => [];
  }
 }),
 9986: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => parentOf,
   o: () => indexByFolder
  });
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === void 0) {
      shelves.set(folder, [ value ]);
      above.add(parentOf(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === void 0) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== void 0) return old;
    const values = gather(inFolder(parentOf(folder)), shelves.get(folder));
    gathered.set(folder, values);
    return values;
   };
   let folder = "";
   let values = inFolder(folder);
   return path => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
     folder = path.slice(0, end);
     values = inFolder(folder);
    }
    return above.has(folder) ? gather(values, shelves.get(path)) : values;
   };
  }
  function parentOf(path) {
   return path.slice(0, Math.max(0, path.lastIndexOf("/")));
  }
 }),
 6213: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qj: () => readGlobs,
   bX: () => isNegated,
   cK: () => matches
  });
  const known = new Map;
  const expressions = new Map;
  let picomatch;
  async function readGlobs(texts) {
   let needsExpressions = false;
   const globs = texts.map(text => {
    const made = glob(text);
    if (made.form === "expression") needsExpressions = true;
    return made;
   });
   if (needsExpressions) picomatch ??= (await __webpack_require__.e(6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))).default;
   return globs;
  }
  function glob(text) {
   const old = known.get(text);
   if (old !== void 0) return old;
   const made = text.startsWith("!") ? withBangs(text) : plain(text);
   known.set(text, made);
   return made;
  }
  function isNegated(text) {
   return bangsOf(text) % 2 === 1;
  }
  function matches({form, text, folder, ending, positive}, path) {
   switch (form) {
   case "folder":
    return path.startsWith(folder) && (path.length === folder.length || path[folder.length] === "/");

   case "end":
    return path.endsWith(ending) && (folder === "" || path.startsWith(folder) && path[folder.length] === "/");

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
   const bangs = bangsOf(text);
   if (bangs === 0) return plain(text);
   const rest = glob(text.slice(bangs));
   if (bangs % 2 === 0) return itself(text, rest.folder, "expression", "");
   const form = rest.form === "expression" ? "expression" : "not";
   return {
    text,
    negated: true,
    positive: rest,
    folder: "",
    form,
    ending: ""
   };
  }
  function bangsOf(text) {
   let run = 0;
   while (text[run] === "!") run += 1;
   return run > 0 && text[run] === "(" ? run - 1 : run;
  }
  function plain(text) {
   if (usual.test(text)) {
    const stars = text.indexOf("**");
    const folder = text.slice(0, Math.max(0, stars - 1));
    if (stars + 2 < text.length) return itself(text, folder, "end", text.slice(stars + 4));
    return itself(text, folder, folder === "" ? "all" : "folder", "");
   }
   const form = formOf(text);
   const ending = form === "end" ? text.slice(text.lastIndexOf("*") + 1) : "";
   return itself(text, folderOf(text), form, ending);
  }
  function itself(text, folder, form, ending) {
   const made = {
    text,
    negated: false,
    positive: void 0,
    folder,
    form,
    ending
   };
   made.positive = made;
   return made;
  }
  const usual = /^(?:[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)*\/)?\*\*(?:\/\*\.[\w.-]*\w)?$/;
  const literal = /^[\w.@=,~ /-]+$/;
  const awkward = /(^|\/)\.{0,2}(\/|$)/;
  const extension = /^\/\*\.[\w.-]*\w$/;
  function formOf(text) {
   const stars = text.indexOf("**");
   if (stars < 0) return isLiteral(text) ? "path" : "expression";
   const front = text.slice(0, stars);
   if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "expression";
   const last = text.slice(stars + 2);
   if (last === "") return front === "" ? "all" : "folder";
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
   if (old !== void 0) return old;
   if (picomatch === void 0) throw new Error(`${text} was not made by readGlobs`);
   const made = picomatch.makeRe(text, {
    dot: true,
    flags: "s"
   });
   expressions.set(text, made);
   return made;
  }
 }),
 715: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => closure,
   T: () => foundations
  });
  function closure(units, touched) {
   const dependents = reverse(units);
   const reasons = new Map;
   for (const of of touched) for (const [name, via] of climb(dependents, of)) {
    const reason = via.length === 0 ? {
     kind: "dependency",
     of
    } : {
     kind: "dependency",
     of,
     via
    };
    const known = reasons.get(name);
    if (known === void 0) reasons.set(name, [ reason ]); else known.push(reason);
   }
   return reasons;
  }
  function foundations(units, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) for (const next of units.get(name)?.dependsOn ?? []) {
    if (found.has(next) || !units.has(next)) continue;
    found.add(next);
    queue.push(next);
   }
   found.delete(start);
   return found;
  }
  function reverse(units) {
   const dependents = new Map;
   for (const {name, dependsOn} of units) for (const one of dependsOn) {
    const known = dependents.get(one);
    if (known === void 0) dependents.set(one, [ name ]); else known.push(name);
   }
   return dependents;
  }
  function climb(dependents, of) {
   const ways = new Map;
   const queue = [ [ of, [] ] ];
   for (const [name, way] of queue) for (const next of dependents.get(name) ?? []) {
    if (next === of || ways.has(next)) continue;
    const via = name === of ? [] : [ name, ...way ];
    ways.set(next, via);
    queue.push([ next, via ]);
   }
   return ways;
  }
 }),
 7270: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   kG: () => ownership,
   lt: () => attribute
  });
  var _folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9986);
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
  var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(715);
  var _reach_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5856);
  async function ownership({services, libraries}) {
   const owners = [];
   for (const {name, inputs} of [ ...services.values(), ...libraries.values() ]) owners.push({
    name,
    inputs: await (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.Qj)(inputs)
   });
   const near = (0, _folder_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(owners.map(owner => [ foldersOf(owner.inputs), owner ]));
   return path => near(path).filter(({inputs}) => lastMatchWins(inputs, path)).map(({name}) => name);
  }
  function foldersOf(inputs) {
   return inputs.flatMap(({negated, folder}) => negated ? [] : folder);
  }
  function lastMatchWins(patterns, path) {
   for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i];
    if (pattern !== void 0 && (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(pattern.positive, path)) return !pattern.negated;
   }
   return false;
  }
  function stepsOf(patterns) {
   return patterns.map(({negated, positive}) => ({
    keeps: !negated,
    glob: positive
   }));
  }
  async function attribute(owners, pool, {dependents, also = new Map} = {
   dependents: true
  }) {
   const mayOwn = (0, _reach_js__WEBPACK_IMPORTED_MODULE_2__.S)(pool.holds);
   const files = new Map;
   for (const {name, inputs} of [ ...owners.services.values(), ...owners.libraries.values() ]) {
    if (!inputs.some(mayOwn)) continue;
    const own = pool.take(stepsOf(await (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.Qj)(inputs)));
    if (own.length > 0) files.set(name, own);
   }
   const shared = pool.take(stepsOf(await (0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.Qj)(owners.global)));
   const global = shared.map(of => ({
    kind: "global",
    of
   }));
   const below = dependents ? (0, _graph_js__WEBPACK_IMPORTED_MODULE_3__.C)([ ...owners.services.values(), ...owners.libraries.values() ], new Set([ ...files.keys(), ...also.keys() ])) : new Map;
   const services = new Map;
   for (const name of owners.services.keys()) {
    const own = (files.get(name) ?? []).map(of => ({
     kind: "file",
     of
    }));
    const reasons = [ ...own, ...also.get(name) ?? [], ...global, ...below.get(name) ?? [] ];
    if (reasons.length > 0) services.set(name, reasons);
   }
   return {
    services,
    files,
    unowned: pool.rest()
   };
  }
 }),
 5856: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => createReach
  });
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
  const plain = /^[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)?$/;
  function createReach(holds) {
   let empty = "/";
   return pattern => {
    if (pattern.startsWith(empty)) return false;
    if (pattern[0] === "!") return !(0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.bX)(pattern);
    const first = pattern.indexOf("/");
    const second = pattern.indexOf("/", first + 1);
    const folder = pattern.slice(0, Math.max(first, second, 0));
    if (!plain.test(folder) || holds(folder)) return true;
    empty = `${folder}/`;
    return false;
   };
  }
 }),
 2479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => readPlain
  });
  function createMarks(text) {
   const marked = new Map;
   const startOf = node => typeof node === "object" && node !== null ? marked.get(node)?.start : void 0;
   const spotAt = spotsOf(text);
   const valueStart = (value, key, at) => {
    if (typeof value === "object") return startOf(value) ?? at;
    return at + key.length + 1 + (/^ +/.exec(text.slice(at + key.length + 1))?.[0].length ?? 0);
   };
   return {
    add(collection, start, parts) {
     marked.set(collection, {
      start,
      parts
     });
    },
    spot(top, path, on) {
     let node = top;
     let offset = startOf(top) ?? 0;
     for (const [depth, step] of path.entries()) {
      if (typeof node !== "object" || node === null) break;
      const key = String(step);
      const index = Array.isArray(node) ? Number(step) : Object.keys(node).indexOf(key);
      const at = marked.get(node)?.parts[index];
      if (at === void 0) break;
      const value = node[key];
      const named = Array.isArray(node) || on === "key" && depth === path.length - 1;
      offset = named ? at : valueStart(value, key, at);
      node = value;
     }
     return spotAt(offset);
    }
   };
  }
  function lineEnds(text) {
   const ends = [];
   for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at);
   return ends;
  }
  function spotsOf(text) {
   let ends;
   return offset => {
    ends ??= lineEnds(text);
    let line = 0;
    for (let above = ends.length; line < above; ) {
     const middle = line + above >> 1;
     if ((ends[middle] ?? 0) < offset) line = middle + 1; else above = middle;
    }
    return {
     line: line + 1,
     column: offset - (line === 0 ? -1 : ends[line - 1] ?? 0)
    };
   };
  }
  const quoted = /'[^'\u0000-\u001f\u007f-\uffff]*'|"[^"\\\u0000-\u001f\u007f-\uffff]*"/y;
  const inBlock = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@{}()!|=+,~$^%;<>&-]*(?:[ :][\w./*?@{}()!|=+,~$^%;<>&-]+)*/y;
  const inFlow = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@()!|=+~$^%;<>&-]*(?: [\w./*?@()!|=+~$^%;<>-]+)*/y;
  const digits = /(?:0|[1-9]\d{0,14})(?![\w.:+-])|\d+[smhdw](?![\w.:+-])|\d+\.\d+\.\d+(?![\w.:+-])/y;
  const plain_value_name = /[A-Za-z_][\w.|/-]*:(?= |$)/my;
  const deepest = 20;
  function takeKey(text, at) {
   const end = endOf(plain_value_name, text, at);
   if (end === void 0) return;
   const key = text.slice(at, end - 1);
   return isWord(key) ? void 0 : {
    key,
    end
   };
  }
  function takeValue(text, at, marks, depth = 0) {
   const sign = text[at] ?? "";
   if (sign === "[") return depth < deepest ? takeList(text, at, marks, depth + 1) : void 0;
   if (sign === "{") return depth < deepest ? takeMap(text, at, marks, depth + 1) : void 0;
   if (sign === "'" || sign === '"') {
    const end = endOf(quoted, text, at);
    return end === void 0 ? void 0 : {
     value: text.slice(at + 1, end - 1),
     end
    };
   }
   if (sign >= "0" && sign <= "9") return takeDigits(text, at);
   const end = endOf(depth > 0 ? inFlow : inBlock, text, at);
   if (end === void 0) return;
   const value = text.slice(at, end);
   return isWord(value) ? void 0 : {
    value,
    end
   };
  }
  function takeDigits(text, at) {
   const end = endOf(digits, text, at);
   if (end === void 0) return;
   const value = text.slice(at, end);
   return {
    value: /^\d+$/.test(value) ? Number(value) : value,
    end
   };
  }
  function skipSpaces(text, at) {
   let end = at;
   while (text.charCodeAt(end) === 32) end++;
   return end;
  }
  function takeList(text, open, marks, depth) {
   const list = [];
   const starts = [];
   let at = skipSpaces(text, open + 1);
   while (text[at] !== "]") {
    const item = takeValue(text, at, marks, depth);
    if (item === void 0) return;
    list.push(item.value);
    starts.push(at);
    const next = behindItem(text, item.end, "]");
    if (next === void 0) return;
    at = next;
   }
   marks.add(list, open, starts);
   return {
    value: list,
    end: at + 1
   };
  }
  function takeMap(text, open, marks, depth) {
   const map = {};
   const starts = [];
   let at = skipSpaces(text, open + 1);
   while (text[at] !== "}") {
    const key = takeKey(text, at);
    if (key === void 0 || Object.hasOwn(map, key.key)) return;
    const item = takeValue(text, skipSpaces(text, key.end), marks, depth);
    if (item === void 0) return;
    map[key.key] = item.value;
    starts.push(at);
    const next = behindItem(text, item.end, "}");
    if (next === void 0) return;
    at = next;
   }
   marks.add(map, open, starts);
   return {
    value: map,
    end: at + 1
   };
  }
  function behindItem(text, end, close) {
   const at = skipSpaces(text, end);
   if (text[at] === close) return at;
   return text[at] === "," ? skipSpaces(text, at + 1) : void 0;
  }
  const words = /^(?:null|true|false|yes|no|on|off|y|n|__proto__)$/i;
  function isWord(text) {
   return text.length < 10 && words.test(text);
  }
  function endOf(pattern, text, at) {
   pattern.lastIndex = at;
   return pattern.test(text) ? pattern.lastIndex : void 0;
  }
  function takeItems(text, at, indent) {
   const pattern = patternFor(indent);
   pattern.lastIndex = at;
   if (!pattern.test(text)) return;
   const end = pattern.lastIndex;
   const gap = `\n${" ".repeat(indent)}- `;
   const starts = [];
   const values = text.slice(at + 2, end).split(gap);
   let start = at + 2;
   for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? "";
    starts.push(start);
    start += value.length + gap.length;
    if (value[0] === "'" || value[0] === '"') values[index] = value.slice(1, -1); else if (isWord(value)) return "word";
   }
   return {
    values,
    starts,
    end
   };
  }
  const patterns = new Map;
  function patternFor(indent) {
   const known = patterns.get(indent);
   if (known !== void 0) return known;
   const item = `- (?:${inBlock.source}|${quoted.source})`;
   const made = new RegExp(`${item}(?:\\n {${indent}}${item}){0,999}(?=\\n|$)`, "y");
   patterns.set(indent, made);
   return made;
  }
  function readPlain(text) {
   if (text.length > longest) return;
   if (/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]/.test(text)) return;
   if (text.includes("\r") && /\r(?!\n)/.test(text)) return;
   const cursor = {
    text,
    marks: createMarks(text),
    start: 0,
    indent: -1
   };
   goTo(cursor, 0);
   if (cursor.indent === 0 && isDocumentStart(text, cursor.start)) goToNext(cursor, cursor.start);
   if (cursor.indent !== 0) return;
   const value = readBlock(cursor, 0);
   if (value === void 0 || cursor.indent >= 0) return;
   return {
    value,
    spot: (path, on) => cursor.marks.spot(value, path, on)
   };
  }
  const longest = 4 * 1024 * 1024;
  const plain_deepest = 60;
  function isDocumentStart(text, start) {
   return /---[ ]*$/my.test(text.slice(start, start + 80));
  }
  function goTo(cursor, at) {
   const {text} = cursor;
   for (let begin = at; begin < text.length; ) {
    const start = skipSpaces(text, begin);
    const sign = text[start];
    if (sign !== "\n" && sign !== "\r" && sign !== "#" && sign !== void 0) {
     cursor.start = start;
     cursor.indent = start - begin;
     return;
    }
    const end = text.indexOf("\n", start);
    begin = end < 0 ? text.length : end + 1;
   }
   cursor.indent = -1;
  }
  function goToNext(cursor, at) {
   const end = cursor.text.indexOf("\n", at);
   goTo(cursor, end < 0 ? cursor.text.length : end + 1);
  }
  function readBlock(cursor, indent) {
   if (indent > plain_deepest) return;
   return isItem(cursor) ? readList(cursor, indent) : readMap(cursor, indent);
  }
  function readMap(cursor, indent) {
   const {text, marks, start: begin} = cursor;
   const map = {};
   const starts = [];
   while (cursor.indent >= indent) {
    const {start} = cursor;
    const key = cursor.indent === indent ? takeKey(text, start) : void 0;
    if (key === void 0 || Object.hasOwn(map, key.key)) return;
    starts.push(start);
    const value = readBehind(cursor, key.end, indent);
    if (value === void 0) return;
    map[key.key] = value;
   }
   marks.add(map, begin, starts);
   return map;
  }
  function readList(cursor, indent) {
   const {text, marks, start: begin} = cursor;
   let list = [];
   let starts = [];
   while (cursor.indent >= indent) {
    if (!isItem(cursor)) {
     if (cursor.indent === indent) break;
     return;
    }
    if (cursor.indent !== indent) return;
    const items = takeItems(text, cursor.start, indent);
    if (items === "word") return;
    if (items !== void 0) {
     if (list.length === 0) {
      list = items.values;
      starts = items.starts;
     } else {
      list.push(...items.values);
      starts.push(...items.starts);
     }
     goToNext(cursor, items.end);
     if (cursor.indent > indent) return;
     continue;
    }
    const start = skipSpaces(text, cursor.start + 1);
    starts.push(start);
    const value = readItem(cursor, start);
    if (value === void 0) return;
    list.push(value);
   }
   marks.add(list, begin, starts);
   return list;
  }
  function readItem(cursor, start) {
   const {text, marks} = cursor;
   const taken = takeValue(text, start, marks);
   if (taken !== void 0 && isLineEnd(text, skipSpaces(text, taken.end), taken.end)) {
    const {indent} = cursor;
    goToNext(cursor, taken.end);
    return cursor.indent > indent ? void 0 : taken.value;
   }
   cursor.indent += start - cursor.start;
   cursor.start = start;
   return cursor.indent > plain_deepest ? void 0 : readMap(cursor, cursor.indent);
  }
  function readBehind(cursor, end, indent) {
   const {text, marks} = cursor;
   const start = skipSpaces(text, end);
   goToNext(cursor, start);
   const deeper = cursor.indent > indent;
   if (isLineEnd(text, start, end)) {
    if (deeper) return readBlock(cursor, cursor.indent);
    return cursor.indent === indent && isItem(cursor) ? readList(cursor, indent) : null;
   }
   const taken = takeValue(text, start, marks);
   if (taken === void 0 || deeper) return;
   return isLineEnd(text, skipSpaces(text, taken.end), taken.end) ? taken.value : void 0;
  }
  function isLineEnd(text, at, after) {
   const sign = text[at];
   return sign === void 0 || sign === "\n" || sign === "\r" || sign === "#" && at > after;
  }
  function isItem({text, start}) {
   return text[start] === "-" && text[start + 1] === " ";
  }
 })
};
