export const id = 4984;

export const ids = [ 4984 ];

export const modules = {
 24984: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detectChanges: () => detectChanges
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19563);
  var _core_action_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12370);
  var _core_catalogue_reserved_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(53121);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(11873);
  var _operations_define_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34045);
  var _operations_revision_range_event_comparison_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(55831);
  var _operations_revision_range_given_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7686);
  var _operations_revision_range_start_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(81615);
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
   async run(asked, world) {
    const {name, payload} = world.run.event;
    const begun = (0, _operations_revision_range_event_comparison_js__WEBPACK_IMPORTED_MODULE_7__.z)({
     event: name,
     payload
    }) ? void 0 : await (0, _operations_revision_range_start_diff_js__WEBPACK_IMPORTED_MODULE_8__.g)(asked, world);
    const {runDetection} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(1478) ]).then(__webpack_require__.bind(__webpack_require__, 61478));
    return runDetection(asked, world, begun);
   }
  });
  function parseCount(given, input) {
   if (/^[1-9]\d{0,2}$/.test(given) && Number(given) <= 256) return Number(given);
   const expected = "Write a number from 1 to 256.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_9__.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is no such number",
    expected
   });
  }
 },
 63656: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 },
 80796: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   return (statuses === void 0 || statuses.has(status)) && globs.some(glob => glob.matches(path));
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
 },
 53121: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    if (twin !== void 0) return `it differs from \`${twin}\` only in case`;
    const owner = mine.replace(behind, "");
    const other = owner === mine ? void 0 : first.get(owner);
    return other && `detect-changes writes an output of this name for \`${other}\``;
   };
  }
 },
 85099: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Se: () => parseOid,
   be: () => isZero,
   h0: () => short
  });
  function parseOid(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : void 0;
  }
  function isZero(oid) {
   return /^0+$/.test(oid);
  }
  function short(oid) {
   return oid.slice(0, 7);
  }
 },
 34045: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 },
 7686: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => parseGivenRef,
   j: () => standsFor
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11873);
  function parseGivenRef(given, input) {
   const oid = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(given.toLowerCase());
   if (oid !== void 0) return {
    kind: "commit",
    oid
   };
   const sound = !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|^-|\/$|\.$|(^|\/)\.|\.lock(\/|$)/.test(given) && given !== "@";
   if (!sound) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("DETECT_REF_INVALID", {
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
 }
};
