export const id = 4984;

export const ids = [ 4984 ];

export const modules = {
 24984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detectChanges: () => detectChanges
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19563);
  var _core_action_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12370);
  var _core_catalogue_reserved_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53121);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5763);
  var _operations_define_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34045);
  var _operations_revision_range_given_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7686);
  var _file_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63656);
  var _filters_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80796);
  const inputs = {
   ..._core_action_result_js__WEBPACK_IMPORTED_MODULE_0__.j,
   filters: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(),
   "predicate-quantifier": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)(_filters_filter_js__WEBPACK_IMPORTED_MODULE_2__.q, "some"),
   base: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_operations_revision_range_given_ref_js__WEBPACK_IMPORTED_MODULE_3__.G),
   head: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_operations_revision_range_given_ref_js__WEBPACK_IMPORTED_MODULE_3__.G),
   dependents: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(true),
   "on-doubt": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)([ "all", "fail" ], "all"),
   "list-files": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)(_file_lists_js__WEBPACK_IMPORTED_MODULE_4__.dd, "none"),
   fetch: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)([ "auto", "never" ], "auto"),
   "last-green": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
   comment: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
   chunks: {
    default: "1",
    parse: parseCount
   }
  };
  const detectChanges = (0, _operations_define_action_js__WEBPACK_IMPORTED_MODULE_5__.Q)({
   name: "detect-changes",
   inputs,
   outputs: _core_catalogue_reserved_names_js__WEBPACK_IMPORTED_MODULE_6__.sn,
   outcomes: [ "changed", "unchanged", "doubt" ],
   async run(inputs, world) {
    const {runDetection} = await Promise.all([ __webpack_require__.e(9473), __webpack_require__.e(5676) ]).then(__webpack_require__.bind(__webpack_require__, 35676));
    return runDetection(inputs, world);
   }
  });
  function parseCount(given, input) {
   if (/^[1-9]\d{0,2}$/.test(given) && Number(given) <= 256) return Number(given);
   const expected = "Write a number from 1 to 256.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_7__.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not such a number",
    expected
   });
  }
 }),
 63656: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $Y: () => nulSeparated,
   dd: () => listFormats,
   fO: () => listsOf
  });
  var _core_path_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(209);
  const mostBytes = 1e5;
  function listsOf({names, files}, format) {
   if (format === "none") return [];
   return names.map(name => {
    const text = formatList(files.get(name) ?? [], format);
    return {
     name,
     text,
     tooLong: Buffer.byteLength(text) > mostBytes
    };
   });
  }
  function nulSeparated(paths) {
   return (0, _core_path_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__.O0)(paths.length === 0 ? "" : `${paths.join("\0")}\0`);
  }
  const listFormats = [ "none", "json", "csv", "shell", "escape" ];
  function formatList(paths, format) {
   switch (format) {
   case "json":
    return JSON.stringify(paths);

   case "csv":
    return paths.map(csvField).join(",");

   case "shell":
    return paths.map(shellWord).join(" ");

   case "escape":
    return paths.map(escapedWord).join(" ");
   }
  }
  const safe = /^[a-zA-Z0-9,._+:@%/-]+$/;
  function csvField(path) {
   return /^[a-zA-Z0-9._+:@%/-]+$/.test(path) ? path : `"${path.replaceAll('"', '""')}"`;
  }
  function shellWord(path) {
   if (safe.test(path)) return path;
   if (needsBytes(path)) return bytesWord(path);
   if (!path.includes("'")) return `'${path}'`;
   if (/^[a-zA-Z0-9,._+:@%/'\s-]+$/.test(path)) return `"${path}"`;
   return path.split("'").map(part => part === "" ? "" : shellWord(part)).join("\\'");
  }
  function escapedWord(path) {
   return needsBytes(path) ? bytesWord(path) : path.replace(/[^a-zA-Z0-9,._+:@%/-]/gu, "\\$&");
  }
  function needsBytes(path) {
   return /[\u0000-\u001f\u007f]/.test(path) || !(0, _core_path_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__.co)(path);
  }
  function bytesWord(path) {
   const inner = [ ...(0, _core_path_path_bytes_js__WEBPACK_IMPORTED_MODULE_0__.O0)(path) ].map(byte => /[a-zA-Z0-9,._+:@%/ -]/.test(String.fromCharCode(byte)) && byte < 128 ? String.fromCharCode(byte) : `\\x${byte.toString(16).padStart(2, "0")}`);
   return `$'${inner.join("")}'`;
  }
 }),
 80796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => matchFilters,
   q: () => quantifiers
  });
  var _core_path_folder_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47477);
  var _core_path_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37442);
  const quantifiers = [ "some", "every", "some-with-excludes" ];
  async function matchFilters(filters, quantifier, changes) {
   const files = new Map;
   const compiled = [];
   for (const {name, rules} of filters) {
    const own = [];
    files.set(name, own);
    const {folders, accepts} = await compileFilter(rules, quantifier);
    compiled.push([ folders, {
     files: own,
     accepts
    } ]);
   }
   const near = (0, _core_path_folder_index_js__WEBPACK_IMPORTED_MODULE_0__.o)(compiled);
   const unmatched = [];
   for (const change of changes) {
    let isMatched = false;
    for (const filter of near(change.path)) {
     if (!filter.accepts(change)) continue;
     filter.files.push(change.path);
     isMatched = true;
    }
    if (!isMatched) unmatched.push(change.path);
   }
   return {
    files,
    unmatched
   };
  }
  async function compileFilter(rules, quantifier) {
   const compiled = [];
   for (const {patterns, statuses} of rules) compiled.push({
    globs: await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_1__.Q)(patterns),
    statuses
   });
   if (quantifier === "every") {
    const narrowest = compiled.map(foldersOf).find(folders => !folders.includes(""));
    return {
     folders: narrowest ?? [ "" ],
     accepts: change => compiled.every(rule => matchesRule(rule, change))
    };
   }
   const isExclusion = glob => quantifier === "some-with-excludes" && glob.negated;
   const included = pick(compiled, glob => !isExclusion(glob));
   const excluded = pick(compiled, isExclusion).map(({globs, statuses}) => ({
    globs: globs.map(({positive}) => positive),
    statuses
   }));
   return {
    folders: included.flatMap(foldersOf),
    accepts: change => included.some(rule => matchesRule(rule, change)) && !excluded.some(rule => matchesRule(rule, change))
   };
  }
  function matchesRule({globs, statuses}, {path, status}) {
   return (statuses === undefined || statuses.has(status)) && globs.some(glob => glob.matches(path));
  }
  function foldersOf({globs}) {
   return globs.map(({folder}) => folder);
  }
  function pick(rules, which) {
   return rules.map(({globs, statuses}) => ({
    globs: globs.filter(which),
    statuses
   })).filter(({globs}) => globs.length > 0);
  }
 }),
 53121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   sn: () => detectOutputs,
   ub: () => clashesAmong
  });
  const detectOutputs = [ "changes", "matrix", "any", "all", "removed", "unowned", "base", "head", "strategy", "files", "chunks" ];
  const reservedNames = [ "outcome", "reason", "report", ...detectOutputs ];
  const reserved = new Set(reservedNames);
  const behind = /_(?:count|files|files_path)$/;
  function clashesAmong(names) {
   const first = new Map;
   const second = new Map;
   for (const name of names) {
    const lower = name.toLowerCase();
    if (!first.has(lower)) first.set(lower, name); else if (!second.has(lower)) second.set(lower, name);
   }
   return name => {
    const mine = name.toLowerCase();
    if (reserved.has(mine)) return `detect-changes has an output \`${mine}\` of its own`;
    const twin = first.get(mine) === name ? second.get(mine) : first.get(mine);
    if (twin !== undefined) return `it differs from \`${twin}\` only in case`;
    const owner = mine.replace(behind, "");
    const other = owner === mine ? undefined : first.get(owner);
    return other && `detect-changes writes an output of this name for \`${other}\``;
   };
  }
 }),
 85099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Se: () => parseOid,
   be: () => isZero,
   h0: () => short
  });
  function parseOid(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
  }
  function isZero(oid) {
   return /^0+$/.test(oid);
  }
  function short(oid) {
   return oid.slice(0, 7);
  }
 }),
 53724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => faultInShortRef,
   X: () => faultInRef
  });
  function faultInRef(name) {
   if (!name.startsWith("refs/")) return "a full name begins with refs/";
   if (/[\0-\x20\x7f~^:?*[\\]/.test(name)) return "no space, control character or any of ~ ^ : ? * [ \\";
   if (name.includes("..")) return "no two dots in a row";
   if (name.includes("@{")) return "no @{";
   if (name.endsWith(".")) return "no dot at the end";
   const parts = name.split("/");
   if (parts.includes("")) return "no empty part";
   if (parts.some(part => part.startsWith("."))) return "no part begins with a dot";
   if (parts.some(part => part.endsWith(".lock"))) return "no part ends with .lock";
   if (parts.length < 3) return "a full name has at least three parts";
   return undefined;
  }
  function faultInShortRef(name) {
   if (name.startsWith("-")) return "no dash at the beginning";
   if (name === "@") return "not @ alone, which means HEAD";
   return faultInRef(`refs/heads/${name}`);
  }
 }),
 47477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => indexByFolder
  });
  var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === undefined) {
      shelves.set(folder, [ value ]);
      above.add((0, _repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === undefined) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== undefined) return old;
    const values = gather(inFolder((0, _repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(folder)), shelves.get(folder));
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
 }),
 37442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isNegated,
   Q: () => readGlobs
  });
  var problem = __webpack_require__(5763);
  const mostAlternatives = 256;
  function compileSegments(text) {
   const parsed = parse(text);
   if (parsed === undefined) return undefined;
   const expanded = expand(parsed);
   if (expanded === "too-many") return expanded;
   const lastNeedsName = /\*\/\*\*$/.test(text);
   const alternatives = [];
   for (const signs of expanded) {
    const segments = split(signs);
    if (segments === undefined) return undefined;
    if (segments.length > 0) alternatives.push({
     segments,
     lastNeedsName
    });
   }
   return path => {
    const names = path.split("/");
    return alternatives.some(one => matchNames(one, names));
   };
  }
  const beyond = /[\\"()|]|[\]}]\+|^[/]|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
  const plainClass = /^\[(?:\^?)(?:[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9]|[\w!@.,~ ])+\]/;
  function parse(given) {
   const text = given.startsWith("./") ? given.slice(2) : given;
   if (text === "" || text.startsWith("!") || beyond.test(text)) return undefined;
   const open = [];
   let nodes = [];
   const top = nodes;
   for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "/") nodes.push("slash"); else if (sign === "?") nodes.push("any"); else if (sign === "*") {
     if (text[at + 1] === "*" && open.length > 0) return undefined;
     const isWhole = (at === 0 || text[at - 1] === "/") && /^\*\*(?:\/|$)/.test(text.slice(at, at + 3));
     nodes.push(isWhole ? "globstar" : "star");
     while (text[at + 1] === "*") at++;
    } else if (sign === "[") {
     const found = plainClass.exec(text.slice(at, at + 200))?.[0];
     if (found === undefined) return undefined;
     const one = classOf(found);
     if (one === undefined) return undefined;
     const isText = !/[-*+?.^${}(|)]/.test(found);
     nodes.push(isText ? {
      options: [ [ ...found ].map(unit => unit.charCodeAt(0)), [ one ] ]
     } : one);
     at += found.length - 1;
    } else if (sign === "]") return undefined; else if (sign === "{") {
     const first = [];
     const group = {
      options: [ first ]
     };
     open.push(group);
     nodes.push(group);
     nodes = first;
    } else if (sign === "," && open.length > 0) {
     nodes = [];
     open.at(-1)?.options.push(nodes);
    } else if (sign === "}") {
     const group = open.pop();
     if (group === undefined || group.options.length < 2) return undefined;
     nodes = open.at(-1)?.options.at(-1) ?? top;
    } else if (sign === "." && open.length > 0 && text[at + 1] === ".") return undefined; else nodes.push(text.charCodeAt(at));
   }
   return open.length > 0 ? undefined : top;
  }
  function classOf(text) {
   try {
    return new RegExp(`^${text}$`, "s");
   } catch {
    return undefined;
   }
  }
  function expand(nodes) {
   let lists = [ [] ];
   for (const node of nodes) {
    if (typeof node !== "object" || node instanceof RegExp) {
     lists = lists.map(list => [ ...list, node ]);
     continue;
    }
    const options = [];
    for (const option of node.options) {
     const expanded = expand(option);
     if (expanded === "too-many") return expanded;
     options.push(...expanded);
    }
    if (lists.length * options.length > mostAlternatives) return "too-many";
    lists = lists.flatMap(list => options.map(option => [ ...list, ...option ]));
   }
   return lists;
  }
  function split(signs) {
   const segments = [];
   let segment = [];
   for (const sign of [ ...signs, "slash" ]) {
    if (sign === "globstar") segments.push("globstar"); else if (sign !== "slash") segment.push(sign); else if (segments.at(-1) === "globstar" && segment.length === 0) continue; else {
     if (segment.length === 0) return [];
     if (segment.length < 3 && segment.every(one => one === dot)) return undefined;
     segments.push(segment);
     segment = [];
    }
   }
   return segments;
  }
  const dot = ".".charCodeAt(0);
  function matchNames({segments, lastNeedsName}, names) {
   let segment = 0;
   let name = 0;
   let retrySegment = -1;
   let retryName = 0;
   while (name < names.length) {
    const one = segments[segment];
    if (one === "globstar") {
     retrySegment = ++segment;
     retryName = name;
    } else if (one !== undefined && matchName(one, names[name] ?? "")) {
     segment++;
     name++;
    } else if (retrySegment >= 0) {
     segment = retrySegment;
     name = ++retryName;
    } else return false;
   }
   while (segments[segment] === "globstar") {
    if (lastNeedsName && segment === segments.length - 1) return false;
    segment++;
   }
   return segment === segments.length;
  }
  function matchName(signs, name) {
   let sign = 0;
   let at = 0;
   let retrySign = -1;
   let retryAt = 0;
   while (at < name.length) {
    const one = signs[sign];
    if (one === "star") {
     retrySign = ++sign;
     retryAt = at;
    } else if (one !== undefined && matchUnit(one, name, at)) {
     sign++;
     at++;
    } else if (retrySign >= 0) {
     sign = retrySign;
     at = ++retryAt;
    } else return false;
   }
   while (signs[sign] === "star") sign++;
   return sign === signs.length;
  }
  function matchUnit(sign, name, at) {
   if (typeof sign === "number") return name.charCodeAt(at) === sign;
   return sign === "any" || sign.test(name[at] ?? "");
  }
  const compiled = new Map;
  let makeRe;
  async function readGlobs(texts) {
   const globs = [];
   for (const text of texts) globs.push(compile(text) ?? await compileExpression(text));
   return globs;
  }
  function isNegated(text) {
   return bangsOf(text) % 2 === 1;
  }
  function compile(text) {
   const before = compiled.get(text);
   if (before !== undefined) return before;
   const made = bangsOf(text) > 0 ? compileBangs(text) : compileOwn(text);
   if (made !== undefined) compiled.set(text, made);
   return made;
  }
  function compileBangs(text) {
   const bangs = bangsOf(text);
   const positive = compile(text.slice(bangs));
   if (positive === undefined || positive.form === "expression") return undefined;
   return bangs % 2 === 1 ? negationOf(text, positive) : {
    ...positive,
    text
   };
  }
  function negationOf(text, positive) {
   return {
    text,
    negated: true,
    positive,
    folder: "",
    form: "not",
    matches: path => !positive.matches(path)
   };
  }
  function bangsOf(text) {
   let run = 0;
   while (text[run] === "!") run += 1;
   return run > 0 && text[run] === "(" ? run - 1 : run;
  }
  function compileOwn(text) {
   const form = formOf(text);
   const folder = folderOf(text);
   switch (form) {
   case "all":
    return positiveGlob(text, "", form, path => path !== "");

   case "path":
    return positiveGlob(text, folder, form, path => path === text);

   case "folder":
    {
     const top = text.slice(0, -3);
     const inside = `${top}/`;
     return positiveGlob(text, top, form, path => path.startsWith(inside) || path === top);
    }

   case "end":
    {
     const ending = text.slice(text.lastIndexOf("*") + 1);
     const inside = folder === "" ? "" : `${folder}/`;
     return positiveGlob(text, folder, form, path => path.endsWith(ending) && path.startsWith(inside));
    }

   default:
    {
     const test = compileSegments(text);
     if (test === "too-many") throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
      pattern: text
     });
     return test && positiveGlob(text, folder, "segments", path => path === text || test(path));
    }
   }
  }
  function positiveGlob(text, folder, form, test) {
   const made = {
    text,
    negated: false,
    positive: undefined,
    folder,
    form,
    matches: test
   };
   made.positive = made;
   return made;
  }
  const literal = /^[\w.@=,~ /-]+$/;
  const awkward = /(^|\/)\.{0,2}(\/|$)/;
  const extension = /^\/\*\.[\w.-]*\w$/;
  function formOf(text) {
   const stars = text.indexOf("**");
   if (stars < 0) return isLiteral(text) ? "path" : "segments";
   const front = text.slice(0, stars);
   if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "segments";
   const last = text.slice(stars + 2);
   if (last === "") return front === "" ? "all" : "folder";
   return extension.test(last) ? "end" : "segments";
  }
  function isLiteral(text) {
   return literal.test(text) && !awkward.test(text);
  }
  function folderOf(text) {
   const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
   const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
   return folder === "" || awkward.test(folder) ? "" : folder;
  }
  async function compileExpression(text) {
   if (isCostly(text)) throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
    pattern: text
   });
   makeRe ??= (await __webpack_require__.e(4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19))).default.makeRe;
   const bangs = bangsOf(text);
   const rest = text.slice(bangs);
   const expression = expressionOf(text, makeRe);
   const test = path => path === text || expression.test(path);
   const positive = bangs === 0 ? undefined : compile(rest) ?? await compileExpression(rest);
   const made = positive !== undefined && bangs % 2 === 1 ? {
    ...negationOf(text, positive),
    form: "expression",
    matches: test
   } : positiveGlob(text, positive?.folder ?? folderOf(text), "expression", test);
   compiled.set(text, made);
   return made;
  }
  function expressionOf(text, make) {
   try {
    return make(text, {
     dot: true,
     flags: "s"
    });
   } catch (cause) {
    const fault = cause instanceof Error ? cause.message.slice(0, 200) : "";
    throw (0, problem.CC)("PATTERN_INVALID", {
     pattern: text.slice(0, 100),
     fault
    }, {
     cause
    });
   }
  }
  function isCostly(text) {
   const wildcards = part => part.match(/\*+|\+/g)?.length ?? 0;
   const once = text.replace(/(?:\*{2,}\/)+(?=\*{2})/g, "");
   return once.split(/\*{2,}/).length > 3 || wildcards(once) > 4 || once.split("/").some(name => wildcards(name) > 3) || hasOpenRepetition(text);
  }
  function hasOpenRepetition(text) {
   const groups = [];
   for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++; else if (text[at] === "(") groups.push(at); else if (text[at] === ")") {
     const start = groups.pop();
     if (start === undefined) continue;
     const isRepeated = /[*+]/.test(text[start - 1] ?? "") || /[*+{]/.test(text[at + 1] ?? "");
     if (isRepeated && !isUnambiguous(text.slice(start + 1, at))) return true;
    }
   }
   return false;
  }
  function isUnambiguous(inside) {
   if (/[*+?()[\]{}\\]/.test(inside)) return false;
   const options = inside.split("|");
   return new Set(options.map(option => option[0] ?? "")).size === options.length && !options.includes("");
  }
 }),
 209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O0: () => encodePath,
   co: () => isUtf8,
   q0: () => decodePath
  });
  function decodePath(bytes) {
   const text = utf8.decode(bytes);
   if (!text.includes("�") || Buffer.from(text).equals(bytes)) return text;
   let path = "";
   for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    path += length === 0 ? String.fromCharCode(56320 + (bytes[i] ?? 0)) : utf8.decode(bytes.subarray(i, i + length));
    i += Math.max(1, length);
   }
   return path;
  }
  function encodePath(path) {
   if (isUtf8(path)) return Buffer.from(path);
   const parts = [];
   for (const part of path.split(/([\udc80-\udcff])/u)) {
    const escaped = part.length === 1 ? part.charCodeAt(0) - 56320 : -1;
    parts.push(escaped >= 128 && escaped <= 255 ? Uint8Array.of(escaped) : Buffer.from(part));
   }
   return Buffer.concat(parts);
  }
  function isUtf8(path) {
   return !/[\ud800-\udfff]/u.test(path);
  }
  const utf8 = new TextDecoder("utf-8", {
   ignoreBOM: true
  });
  let strict;
  function sequenceLength(bytes, at) {
   const first = bytes[at] ?? 0;
   const length = first < 128 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4;
   if (at + length > bytes.length) return 0;
   try {
    strict ??= new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    });
    strict.decode(bytes.subarray(at, at + length));
    return length;
   } catch {
    return 0;
   }
  }
 }),
 11462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UO: () => isWithin,
   XU: () => parseRepositoryPath,
   Zv: () => foldersAbove,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function parseRepositoryPath(given, input) {
   const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
   const fault = given.startsWith("/") || /^[A-Za-z]:/.test(given) ? "it is absolute" : parts.includes("..") ? "it leaves the repository" : parts.some(part => part.toLowerCase() === ".git") ? "it is inside .git" : /[\\\p{Cc}]/u.test(given) ? "it has characters that no path here has" : undefined;
   if (fault === undefined) return parts.join("/");
   const expected = "Write a path inside the GitOps repository, such as apps/orders/overlays/dev.";
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_INVALID", {
    input,
    given,
    fault,
    expected
   });
  }
  function resolvePath(folder, relative) {
   const parts = folder === "" ? [] : folder.split("/");
   if (relative.startsWith("/")) return undefined;
   for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part); else if (parts.pop() === undefined) return undefined;
   }
   return parts.join("/");
  }
  function isWithin(path, folder) {
   return folder === "" || path === folder || path.startsWith(`${folder}/`);
  }
  function folderOf(file) {
   return file.slice(0, Math.max(0, file.lastIndexOf("/")));
  }
  function foldersAbove(path) {
   const folders = [];
   for (let at = path; at !== ""; ) {
    at = folderOf(at);
    folders.push(at);
   }
   return folders;
  }
 }),
 34045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 }),
 7686: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => parseGivenRef,
   j: () => standsFor
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53724);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  function parseGivenRef(given, input) {
   const oid = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(given.toLowerCase());
   if (oid !== undefined) return {
    kind: "commit",
    oid
   };
   const fault = given.startsWith("refs/") ? (0, _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.X)(given) : (0, 
   _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.H)(given);
   if (fault !== undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("DETECT_REF_INVALID", {
    input,
    given
   });
   if (given.startsWith("refs/")) return {
    kind: "ref",
    full: [ given ],
    given
   };
   const name = given.replace(/^origin\//, "");
   const full = [ `refs/heads/${given}`, `refs/tags/${given}` ];
   return {
    kind: "ref",
    full: name === given ? full : [ ...full, `refs/heads/${name}` ],
    given
   };
  }
  function standsFor(given, ref) {
   return given?.kind === "ref" && given.full.includes(ref);
  }
 })
};
