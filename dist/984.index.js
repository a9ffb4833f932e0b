export const id = 984;

export const ids = [ 984 ];

export const modules = {
 4984: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   detectChanges: () => detectChanges
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9563);
  var _core_action_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2370);
  var _core_catalogue_reserved_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3121);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1384);
  var _operations_define_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4045);
  var _file_lists_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3656);
  var _filters_filter_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(796);
  var _range_event_comparison_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4664);
  var _range_given_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9259);
  var _start_diff_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4370);
  const inputs = {
   ..._core_action_result_js__WEBPACK_IMPORTED_MODULE_0__.j,
   filters: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(),
   "predicate-quantifier": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)(_filters_filter_js__WEBPACK_IMPORTED_MODULE_2__.qZ, "some"),
   base: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_range_given_ref_js__WEBPACK_IMPORTED_MODULE_3__.G),
   head: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_range_given_ref_js__WEBPACK_IMPORTED_MODULE_3__.G),
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
    const begun = (0, _range_event_comparison_js__WEBPACK_IMPORTED_MODULE_7__.z)({
     event: name,
     payload
    }) ? void 0 : await (0, _start_diff_js__WEBPACK_IMPORTED_MODULE_8__.g)(asked, world);
    const {runDetection} = await Promise.all([ __webpack_require__.e(815), __webpack_require__.e(445) ]).then(__webpack_require__.bind(__webpack_require__, 2445));
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
 }),
 3656: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 796: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XN: () => matchFilters,
   qZ: () => quantifiers
  });
  var _core_path_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2830);
  var _core_path_path_pool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8506);
  async function matchFilters(filters, quantifier, pool) {
   const reaches = (0, _core_path_path_pool_js__WEBPACK_IMPORTED_MODULE_0__.SU)(pool.holds);
   const files = new Map;
   for (const {name, rules} of filters) {
    if (!mayMatch(rules, quantifier, reaches)) {
     files.set(name, []);
     continue;
    }
    const {steps, accepts} = await choiceOf(rules, quantifier);
    files.set(name, pool.take(steps, accepts));
   }
   return {
    files,
    rest: pool.rest()
   };
  }
  function mayMatch(rules, quantifier, reaches) {
   const excludes = quantifier === "some-with-excludes";
   const could = ({patterns}) => patterns.some(one => !excludes && (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_1__.bX)(one) || reaches(one));
   return quantifier === "every" ? rules.every(could) : rules.some(could);
  }
  const quantifiers = [ "some", "every", "some-with-excludes" ];
  async function choiceOf(rules, quantifier) {
   const compiled = await compile(rules);
   return quantifier === "every" ? everyOf(compiled, await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_1__.Qj)([ "**" ])) : someOf(compiled, quantifier === "some-with-excludes");
  }
  function someOf(rules, excludes) {
   const wanted = [];
   const unwanted = [];
   for (const {globs, statuses} of rules) {
    const when = statuses && (({status}) => statuses.has(status));
    for (const glob of globs) if (excludes && glob.negated) unwanted.push({
     keeps: false,
     glob: glob.positive,
     when
    }); else wanted.push({
     keeps: true,
     glob,
     when
    });
   }
   return {
    steps: [ ...wanted, ...unwanted ],
    accepts: void 0
   };
  }
  function everyOf(rules, everything) {
   const bound = rules.find(({globs}) => globs.every(({folder}) => folder !== ""));
   return {
    steps: (bound?.globs ?? everything).map(glob => ({
     keeps: true,
     glob
    })),
    accepts: ({path, status}) => rules.every(({globs, statuses}) => (statuses === void 0 || statuses.has(status)) && globs.some(glob => (0, 
    _core_path_glob_js__WEBPACK_IMPORTED_MODULE_1__.cK)(glob, path)))
   };
  }
  async function compile(rules) {
   const globs = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_1__.Qj)(rules.flatMap(({patterns}) => patterns));
   let next = 0;
   return rules.map(({patterns, statuses}) => {
    const from = next;
    next += patterns.length;
    return {
     globs: globs.slice(from, next),
     statuses
    };
   });
  }
 }),
 4664: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => compareFor,
   z: () => isDeletion
  });
  var oid = __webpack_require__(5099);
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function payloadText(value, otherwise = "") {
   return typeof value === "string" && value !== "" ? value : otherwise;
  }
  function shaIn(pull, side) {
   const end = pull[side];
   return isObject(end) ? (0, oid.Se)(payloadText(end.sha)) : void 0;
  }
  var given_ref = __webpack_require__(9259);
  function isDeletion({event, payload}) {
   return event === "delete" || event === "push" && (payload.deleted === true || (0, 
   oid.be)(payloadText(payload.after, "x")));
  }
  function compareFor(situation) {
   const {event, payload, base, head, ref} = situation;
   const sinceTag = forTag(situation);
   if (base !== void 0 && (head !== void 0 || !(0, given_ref.j)(base, ref))) {
    const given = {
     kind: "given",
     base,
     head: headOf(situation)
    };
    return head !== void 0 || sinceTag === void 0 ? given : {
     ...given,
     contained: sinceTag
    };
   }
   if (isObject(payload.pull_request)) return forPullRequest(situation, payload.pull_request);
   if (isObject(payload.merge_group)) return forMergeGroup(situation, payload.merge_group);
   if (sinceTag !== void 0) return sinceTag;
   if ((event === "push" || event === "create") && ref.startsWith("refs/heads/")) return forBranch(situation, ref.slice("refs/heads/".length));
   if (event !== "" || head !== void 0 || situation.checkedOut === void 0) return {
    kind: "no-base",
    head: headOf(situation)
   };
   return {
    kind: "since-fork",
    trunk: {
     kind: "default-branch",
     name: situation.defaultBranch
    },
    head: headOf(situation),
    contained: {
     kind: "no-base"
    }
   };
  }
  function forTag(situation) {
   const {event, ref} = situation;
   if (!ref.startsWith("refs/tags/") || event !== "push" && event !== "create") return;
   return {
    kind: "previous-tag",
    tag: ref.slice("refs/tags/".length),
    head: headOf(situation)
   };
  }
  function headOf({event, payload, head, sha, checkedOut, ref}) {
   if (head !== void 0) return {
    kind: "given",
    ref: head,
    input: "head"
   };
   if (isObject(payload.pull_request)) {
    const tip = shaIn(payload.pull_request, "head");
    if (event === "pull_request_target") return commit(tip ?? checkedOut);
    return commit(checkedOut ?? (0, oid.Se)(sha) ?? tip);
   }
   if (isObject(payload.merge_group)) return commit((0, oid.Se)(payloadText(payload.merge_group.head_sha)) ?? (0, 
   oid.Se)(sha));
   const pushed = (0, oid.Se)(payloadText(payload.after));
   if (event === "push" && ref.startsWith("refs/heads/") && pushed !== void 0) return commit(pushed);
   if (event === "push" || event === "create") return commit((0, oid.Se)(sha) ?? pushed ?? checkedOut);
   return commit(checkedOut ?? (0, oid.Se)(sha));
  }
  function forPullRequest(situation, pull) {
   const {event, payload, checkedOut, sha, ref, head} = situation;
   const tip = shaIn(pull, "head");
   const baseSha = shaIn(pull, "base");
   const branch = isObject(pull.base) ? payloadText(pull.base.ref) : "";
   const otherwise = {
    kind: "since-fork",
    trunk: branch === "" ? commit(baseSha) : {
     kind: "branch",
     name: branch
    },
    head: head === void 0 ? commit(tip) : headOf(situation),
    contained: baseSha === void 0 ? {
     kind: "proof"
    } : {
     kind: "before",
     trunk: baseSha
    }
   };
   if (head !== void 0 || checkedOut !== void 0 && checkedOut === tip) return otherwise;
   const isTest = event !== "pull_request_target" && payload.action !== "closed" && /^refs\/pull\/\d+\/merge$/.test(ref);
   const candidates = [];
   if (checkedOut !== void 0) candidates.push({
    oid: checkedOut,
    second: isTest && checkedOut === sha ? void 0 : tip
   });
   const own = (0, oid.Se)(sha);
   if (own !== void 0 && own !== checkedOut) candidates.push({
    oid: own,
    second: isTest ? void 0 : tip
   });
   return candidates.length === 0 ? otherwise : {
    kind: "merge-commit",
    candidates,
    otherwise
   };
  }
  function forMergeGroup(situation, group) {
   const base = commit((0, oid.Se)(payloadText(group.base_sha)));
   return {
    kind: "between",
    base,
    head: headOf(situation),
    strategy: "merge-group"
   };
  }
  function forBranch(situation, name) {
   const {payload, base, defaultBranch, ref} = situation;
   const before = payloadText(payload.before);
   const head = headOf(situation);
   const isDefault = name === defaultBranch;
   if (isDefault || (0, given_ref.j)(base, ref)) {
    const old = (0, oid.Se)(before);
    if (old !== void 0 && !(0, oid.be)(old)) return {
     kind: "between",
     base: commit(old),
     head,
     strategy: "push"
    };
    if (isDefault) return (0, oid.be)(before || "x") ? {
     kind: "first-commit",
     head
    } : {
     kind: "no-base",
     head
    };
   }
   const trunk = {
    kind: "default-branch",
    name: defaultBranch
   };
   return {
    kind: "since-fork",
    trunk,
    head,
    contained: ownCommits(payload)
   };
  }
  function ownCommits(payload) {
   const {commits} = payload;
   if (!Array.isArray(commits)) return {
    kind: "unless-merged",
    certain: false
   };
   const own = commits.some(one => isObject(one) && one.distinct !== false);
   return own ? {
    kind: "unless-merged",
    certain: true
   } : {
    kind: "proof"
   };
  }
  function commit(oid) {
   return oid === void 0 ? {
    kind: "missing"
   } : {
    kind: "commit",
    oid
   };
  }
 }),
 9259: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => parseGivenRef,
   j: () => standsFor
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5099);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
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
 }),
 2205: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => resolveHead,
   S: () => resolveRange
  });
  var operations_history = __webpack_require__(1645);
  var revision_range = __webpack_require__(3413);
  async function rangeBetween(base, head, strategy, history) {
   const lack = code => (0, revision_range.B2)(history.mayFetch ? code : "not-fetched", strategy, head);
   if (base === void 0) return lack("base-gone");
   const from = base === "nothing" ? void 0 : base;
   const changes = from === head ? [] : await (0, operations_history.UD)(history, from, head);
   if (changes !== void 0) return {
    kind: "pair",
    base: from,
    head,
    strategy,
    changes
   };
   return lack(await (0, operations_history.Bj)(history, [ head ]) ? "base-gone" : "head-gone");
  }
  function lost(found, head, strategy = "merge-base") {
   const codes = {
    none: "no-common-ancestor",
    "too-deep": "too-deep",
    gone: "base-gone",
    "not-fetched": "not-fetched"
   };
   return (0, revision_range.B2)(codes[found.kind], strategy, head);
  }
  var problem = __webpack_require__(1384);
  async function findForkPointOf(history, branch, head) {
   if (history.whole || !history.mayFetch || !await bringOwn(history, branch, head)) return;
   const {repository} = history;
   const cuts = await repository.shallow();
   const left = new Set;
   const own = new Set([ head ]);
   for (const oid of own) {
    const {parents} = await repository.commit(oid);
    if (!cuts.has(oid)) for (const parent of parents) own.add(parent); else for (const parent of parents) left.add(parent);
   }
   const [departure = "nowhere", ...others] = left;
   return others.length > 0 ? void 0 : departure;
  }
  async function bringOwn({repository}, branch, head) {
   try {
    return await repository.fetch([ head ], {
     beside: branch,
     filter: "tree:0"
    });
   } catch (thrown) {
    if ((0, problem._n)(thrown) === void 0) throw thrown;
    return false;
   }
  }
  const resolve_revision_window = 50;
  async function resolveRevision(point, history, other) {
   const {repository, mayFetch} = history;
   switch (point.kind) {
   case "missing":
    return;

   case "commit":
    return point.oid;

   case "branch":
    return tipOf(point.name, history, other);

   case "default-branch":
    {
     if (!mayFetch) return;
     const told = await tipOf(point.name, history, other);
     if (told !== void 0) return told;
     const name = await repository.defaultBranch();
     return name === point.name ? void 0 : tipOf(name, history, other);
    }

   case "given":
    {
     const {ref, input} = point;
     if (ref.kind === "commit") return ref.oid;
     if (!mayFetch) return;
     const found = await findRef(ref.full, repository);
     if (found === void 0) throw unknownRef(input, ref, history);
     return found.commit;
    }
   }
  }
  async function tipOf(branch, {repository, mayFetch, whole}, other) {
   if (branch === void 0 || !mayFetch) return;
   const ref = `refs/heads/${branch}`;
   if (whole) return repository.fetchRef(ref, {
    filter: "tree:0"
   });
   const depth = {
    depth: resolve_revision_window,
    filter: "tree:0"
   };
   const both = other === void 0 ? void 0 : await repository.fetchRef(ref, depth, [ other ]);
   return both ?? repository.fetchRef(ref, depth);
  }
  async function findRef(names, repository) {
   const refs = await repository.refs(names);
   return names.flatMap(name => refs.find(ref => ref.name === name) ?? [])[0];
  }
  function unknownRef(input, ref, {repository}) {
   const where = repository.remote.repository ?? repository.remote.url;
   return (0, problem.CC)("DETECT_REF_UNKNOWN", {
    input,
    given: ref.given,
    where
   });
  }
  async function rangeSinceFork(trunk, head, contained, history) {
   const departure = await departureFrom(trunk, head, history);
   if (departure === "nowhere") return lost({
    kind: "none"
   }, head);
   if (departure !== void 0) return rangeBetween(departure, head, "merge-base", history);
   const tip = await resolveRevision(trunk, history, head);
   if (tip === void 0) {
    if (contained.kind === "before") return pinFork(contained.trunk, head, history);
    return (0, revision_range.B2)(history.mayFetch ? "base-gone" : "not-fetched", "merge-base", head);
   }
   const fork = await (0, operations_history.KU)(history, tip, head, resolve_revision_window);
   if (fork.kind !== "found") return lost(fork, head);
   if (fork.value !== head) return rangeBetween(fork.value, head, "merge-base", history);
   switch (contained.kind) {
   case "proof":
    return rangeBetween(head, head, "merge-base", history);

   case "no-base":
    return (0, revision_range.B2)("no-base", "no-base", head);

   case "before":
    return pinFork(contained.trunk, head, history);

   case "unless-merged":
    return pinBeforeMerge(tip, head, contained.certain, history);
   }
  }
  async function departureFrom(trunk, head, history) {
   const name = trunk.kind === "branch" || trunk.kind === "default-branch" ? trunk.name : void 0;
   return name === void 0 ? void 0 : findForkPointOf(history, `refs/heads/${name}`, head);
  }
  async function pinFork(trunk, head, history) {
   const fork = await (0, operations_history.KU)(history, trunk, head);
   return fork.kind === "found" ? rangeBetween(fork.value, head, "merge-base", history) : lost(fork, head);
  }
  async function pinBeforeMerge(tip, head, certain, history) {
   const before = await (0, operations_history.tt)(history, tip, head);
   if (before.kind === "found" && before.value !== "itself") {
    const fork = await (0, operations_history.KU)(history, before.value, head);
    if (fork.kind === "found" && fork.value !== head) return rangeBetween(fork.value, head, "merge-base", history);
   } else if (before.kind === "found" && !certain) return rangeBetween(head, head, "merge-base", history);
   return (0, revision_range.B2)("merged-since", "merge-base", head);
  }
  async function resolveRange(comparison, history) {
   return (0, revision_range.uL)(strategyOf(comparison), headIn(comparison), () => pin(comparison, history));
  }
  async function resolveHead(comparison, history) {
   if (comparison.kind === "merge-commit") return comparison.candidates[0]?.oid;
   return resolveRevision(comparison.head, history);
  }
  async function pin(comparison, history) {
   switch (comparison.kind) {
   case "merge-commit":
    return pinMergeCommit(comparison, history);

   case "no-base":
    return (0, revision_range.B2)("no-base", "no-base", await resolveRevision(comparison.head, history));

   default:
    return pinFromHead(comparison, history);
   }
  }
  async function pinFromHead(comparison, history) {
   const head = await resolveRevision(comparison.head, history);
   if (head === void 0) return (0, revision_range.B2)("head-gone", strategyOf(comparison), void 0);
   switch (comparison.kind) {
   case "between":
    return rangeBetween(await resolveRevision(comparison.base, history), head, comparison.strategy, history);

   case "since-fork":
    return rangeSinceFork(comparison.trunk, head, comparison.contained, history);

   case "given":
    return pinGiven(comparison, head, history);

   case "first-commit":
    return rangeBetween("nothing", head, "first-commit", history);

   case "previous-tag":
    return pinPreviousTag(comparison.tag, head, history);
   }
  }
  async function pinMergeCommit({candidates, otherwise}, history) {
   const {repository, mayFetch} = history;
   for (const {oid, second} of candidates) {
    if (!await repository.has(oid)) if (!mayFetch || !await repository.fetch([ oid ], {
     depth: 2
    })) continue;
    const [base, brought, ...more] = (await repository.commit(oid)).parents;
    if (base === void 0 || brought === void 0 || more.length > 0) continue;
    if (second !== void 0 && second !== brought) continue;
    return rangeBetween(base, oid, "merge-commit", history);
   }
   return pin(otherwise, history);
  }
  async function pinGiven({base, contained}, head, history) {
   if (base.kind === "commit") return rangeBetween(base.oid, head, "given", history);
   if (!history.mayFetch) return (0, revision_range.B2)("not-fetched", "given", head);
   const ref = await findRef(base.full, history.repository);
   if (ref === void 0) throw unknownRef("base", base, history);
   if (!ref.name.startsWith("refs/heads/")) return rangeBetween(ref.commit, head, "given", history);
   const name = ref.name.slice("refs/heads/".length);
   const pair = await rangeSinceFork({
    kind: "branch",
    name
   }, head, {
    kind: "proof"
   }, history);
   return contained !== void 0 && pair.kind === "pair" && pair.base === head ? pin(contained, history) : pair;
  }
  async function pinPreviousTag(tag, pushed, history) {
   const {belongsTo, tagFamilyOf} = await Promise.all([ __webpack_require__.e(163), __webpack_require__.e(251) ]).then(__webpack_require__.bind(__webpack_require__, 6251));
   const family = tagFamilyOf(tag);
   if (family === void 0) return (0, revision_range.B2)("no-base", "previous-tag", pushed);
   if (!history.mayFetch) return (0, revision_range.B2)("not-fetched", "previous-tag", pushed);
   const prefix = "refs/tags/";
   const tags = await history.repository.refs([ `${prefix}${family.prefix}*` ]);
   const head = tags.find(({oid}) => oid === pushed)?.commit ?? pushed;
   const others = tags.filter(({name, commit}) => commit !== head && name !== prefix + tag && belongsTo(family, name.slice(prefix.length)));
   if (others.length === 0) return rangeBetween("nothing", head, "first-tag", history);
   const previous = await (0, operations_history.qg)(history, head, new Set(others.map(({commit}) => commit)));
   if (previous.kind === "found") return rangeBetween(previous.value, head, "previous-tag", history);
   if (previous.kind === "none") return rangeBetween("nothing", head, "first-tag", history);
   return lost(previous, head, "previous-tag");
  }
  function strategyOf(comparison) {
   switch (comparison.kind) {
   case "between":
    return comparison.strategy;

   case "since-fork":
    return "merge-base";

   default:
    return comparison.kind;
   }
  }
  function headIn(comparison) {
   if (comparison.kind === "merge-commit") return comparison.candidates[0]?.oid;
   return comparison.head.kind === "commit" ? comparison.head.oid : void 0;
  }
 }),
 3413: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B2: () => doubt,
   GG: () => headGone,
   pr: () => noBase,
   uL: () => orUnknown
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
  function doubt(code, strategy, head, answer) {
   return {
    kind: "doubt",
    code,
    strategy,
    head,
    answer
   };
  }
  const noBase = head => doubt("no-base", "no-base", head);
  const headGone = doubt("head-gone", "no-base", void 0);
  async function orUnknown(strategy, head, ask) {
   try {
    return await ask();
   } catch (thrown) {
    const [fault] = (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__._n)(thrown) ?? [];
    if (fault === void 0 || !isRefusal(fault.code)) throw thrown;
    return doubt("remote-refused", strategy, head, fault.message);
   }
  }
  function isRefusal(code) {
   return /^GIT_(REMOTE_NOT_FOUND|NOT_AUTHORISED|UNREACHABLE|FETCH_FAILED|OBJECT_MISSING)$/.test(code);
  }
 }),
 4370: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => startDiff,
   h: () => open
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1384);
  var _operations_open_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6537);
  var _range_event_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4664);
  var _range_resolve_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2205);
  async function startDiff(asked, world) {
   const {checkout, history} = await open(asked, world);
   const situation = await readSituation(asked, world, checkout, history);
   const comparison = (0, _range_event_comparison_js__WEBPACK_IMPORTED_MODULE_0__.b)(situation);
   const wantsGreen = asked.lastGreen && asked.base === void 0;
   const finds = !wantsGreen && comparison.kind !== "no-base";
   const pinning = finds ? (0, _range_resolve_range_js__WEBPACK_IMPORTED_MODULE_1__.S)(comparison, history) : void 0;
   pinning?.catch(() => {});
   await new Promise(started => setImmediate(started));
   return {
    checkout,
    history,
    situation,
    comparison,
    pinning
   };
  }
  async function open(asked, world) {
   const checkout = await world.git.checkout(world.run.directory);
   const fetch = asked.fetch === "auto";
   return {
    checkout,
    history: await (0, _operations_open_workspace_js__WEBPACK_IMPORTED_MODULE_2__.O)(world, checkout, {
     token: asked.githubToken,
     fetch
    })
   };
  }
  async function readSituation(asked, {run}, checkout, {repository, mayFetch}) {
   const {name, payload} = run.event;
   const told = payload.repository;
   const known = typeof told === "object" && told !== null && "default_branch" in told ? told.default_branch : void 0;
   const needed = name === "push" && run.ref.startsWith("refs/heads/") && mayFetch;
   return {
    event: name,
    payload,
    sha: run.sha,
    ref: run.ref,
    checkedOut: checkout?.head,
    defaultBranch: typeof known === "string" ? known : needed ? await askDefaultBranch(repository) : void 0,
    base: asked.base,
    head: asked.head
   };
  }
  async function askDefaultBranch(repository) {
   try {
    return await repository.defaultBranch();
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF) return;
    throw thrown;
   }
  }
 }),
 3121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 5099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) return {
    url: `${serverUrl}/${text}`,
    repository: text.replace(/\.git$/, ""),
    token: ""
   };
   if (text.startsWith("/")) return {
    url: text,
    repository: void 0,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: void 0,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: onForge(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return;
   if (url.protocol !== "ssh:") url.username = "";
   url.password = "";
   return {
    url: url.href,
    repository: fromUrl(url, serverUrl),
    token: ""
   };
  }
  function withToken(remote, token) {
   return {
    ...remote,
    token
   };
  }
  function isAtHome(remote, serverUrl) {
   if (!URL.canParse(remote.url)) return false;
   const {origin, hostname} = new URL(remote.url);
   return origin === new URL(serverUrl).origin || [ "localhost", "127.0.0.1", "[::1]" ].includes(hostname);
  }
  function fromUrl(url, serverUrl) {
   const forge = new URL(serverUrl);
   if (url.protocol === "ssh:") return onForge(url.hostname, url.pathname, serverUrl);
   const base = `${forge.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== forge.origin || !url.pathname.startsWith(base)) return;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function onForge(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== void 0 ? ownerAndName(path) : void 0;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
  }
 }),
 7477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 2830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 8506: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SU: () => createReach,
   e9: () => poolOf
  });
  var _folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7477);
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
  function poolOf(changed) {
   const things = sortByPath(changed);
   const spanOf = spansAmong(things);
   const taken = new Uint8Array(things.length);
   const kept = new Uint8Array(things.length);
   function apply({keeps, glob, when}, from, to) {
    const mark = keeps ? 1 : 0;
    if (glob.form === "folder" && when === void 0 && things[from]?.path[glob.folder.length] === "/") {
     kept.fill(mark, from, to);
     return;
    }
    for (let at = from; at < to; at++) {
     const thing = things[at];
     if (kept[at] === mark || thing === void 0 || !(0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(glob, thing.path)) continue;
     if (when === void 0 || when(thing)) kept[at] = mark;
    }
   }
   return {
    things,
    holds(folder) {
     const {from, to} = spanOf(folder);
     return from < to;
    },
    has(path, accepts) {
     const {from, to} = spanOf(path);
     for (let at = from; at < to; at++) {
      const thing = things[at];
      const sign = thing?.path[path.length];
      if (thing !== void 0 && (sign === "/" || sign === void 0) && accepts(thing)) return true;
     }
     return false;
    },
    take(steps, accepts) {
     let spans = [];
     for (const step of steps) {
      const span = spanOf(step.glob.folder);
      const {from, to} = span;
      if (from === to) continue;
      if (step.keeps) {
       apply(step, from, to);
       spans.push(span);
       continue;
      }
      spans = joinSpans(spans);
      for (const kept of spans) apply(step, Math.max(from, kept.from), Math.min(to, kept.to));
     }
     const paths = [];
     for (const {from, to} of joinSpans(spans)) for (let at = from; at < to; at++) {
      const thing = things[at];
      if (kept[at] === 0 || thing === void 0) continue;
      kept[at] = 0;
      if (accepts !== void 0 && !accepts(thing)) continue;
      taken[at] = 1;
      paths.push(thing.path);
     }
     return paths;
    },
    rest: () => things.filter((_, at) => taken[at] === 0).map(({path}) => path)
   };
  }
  function sortByPath(things) {
   let last = "";
   for (let at = 0; at < things.length; at++) {
    const path = things[at]?.path ?? "";
    if (path < last) return [ ...things ].sort((a, b) => a.path < b.path ? -1 : Number(a.path > b.path));
    last = path;
   }
   return things;
  }
  function spansAmong(sorted) {
   const known = new Map([ [ "", {
    from: 0,
    to: sorted.length
   } ] ]);
   const spanOf = folder => {
    const old = known.get(folder);
    if (old !== void 0) return old;
    const around = spanOf((0, _folder_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(folder));
    if (around.from === around.to) return nowhere;
    const from = firstAt(sorted, folder, around.from, around.to);
    const span = from < around.to && sorted[from]?.path.startsWith(folder) ? {
     from,
     to: firstAt(sorted, `${folder}0`, from, around.to)
    } : nowhere;
    known.set(folder, span);
    return span;
   };
   return spanOf;
  }
  const nowhere = {
   from: 0,
   to: 0
  };
  function joinSpans(spans) {
   if (spans.length < 2) return spans;
   const joined = [];
   for (const span of [ ...spans ].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === void 0 || last.to < span.from) joined.push(span); else if (last.to < span.to) joined[joined.length - 1] = {
     from: last.from,
     to: span.to
    };
   }
   return joined;
  }
  function firstAt(sorted, path, start, end) {
   let from = start;
   let to = end;
   while (from < to) {
    const middle = from + to >> 1;
    if ((sorted[middle]?.path ?? "") < path) from = middle + 1; else to = middle;
   }
   return from;
  }
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
 4045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 }),
 1645: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => fetchCommits,
   KU: () => findForkPoint,
   UD: () => compare,
   qg: () => findNearest,
   tt: () => findBeforeMerge
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
  const windows = [ 50, 400, 3200, 25600 ];
  async function fetchCommits({repository, mayFetch}, oids) {
   if (mayFetch) return repository.fetch(oids, {
    depth: 1
   });
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
  async function compare(history, base, head) {
   const {repository, whole, mayFetch} = history;
   const read = () => unlessMissing(repository.diff(base, head));
   const isHere = async oid => whole || !mayFetch || await hasFolders(repository, oid);
   if (await isHere(head)) {
    if (base !== void 0 && !await isHere(base)) if (!await repository.fetch([ base ], {
     depth: 1,
     since: head
    })) return;
    const changes = await read();
    if (changes !== void 0 || !mayFetch) return changes;
   }
   return await fetchCommits(history, base === void 0 ? [ head ] : [ base, head ]) ? read() : void 0;
  }
  async function hasFolders(repository, oid) {
   return await repository.has(oid) && repository.has((await repository.commit(oid)).tree);
  }
  async function unlessMissing(reading) {
   try {
    return await reading;
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF && thrown.code === "GIT_OBJECT_MISSING") return;
    throw thrown;
   }
  }
  async function search(history, tips, look, had = 0) {
   const {repository, mayFetch, whole} = history;
   const here = await hasAll(repository, tips);
   if (here) {
    const value = await look();
    if (value !== void 0) return {
     kind: "found",
     value
    };
    if ((await repository.shallow()).size === 0) return {
     kind: "none"
    };
   }
   if (!mayFetch) return {
    kind: here ? "too-deep" : "not-fetched"
   };
   for (const depth of whole ? [ void 0 ] : windows.filter(one => one > had)) {
    if (!await repository.fetch(tips, {
     ...depth && {
      depth
     },
     filter: "tree:0"
    })) return {
     kind: "gone"
    };
    const value = await look();
    if (value !== void 0) return {
     kind: "found",
     value
    };
    if ((await repository.shallow()).size === 0) return {
     kind: "none"
    };
   }
   return {
    kind: "too-deep"
   };
  }
  function findForkPoint(history, one, other, had = 0) {
   return search(history, [ one, other ], () => history.repository.mergeBase(one, other), had);
  }
  function findNearest(history, head, wanted) {
   const {repository} = history;
   return search(history, [ head ], async () => {
    const cuts = await repository.shallow();
    const seen = new Set([ head ]);
    const queue = [ await repository.commit(head) ];
    for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
     if (next.oid !== head && wanted.has(next.oid)) return next.oid;
     if (cuts.has(next.oid)) return;
     for (const parent of next.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const commit = await repository.commit(parent);
      const at = queue.findIndex(({committer}) => committer.time > commit.committer.time);
      queue.splice(at < 0 ? queue.length : at, 0, commit);
     }
    }
    return;
   });
  }
  function findBeforeMerge(history, trunk, head) {
   const {repository} = history;
   return search(history, [ trunk ], async () => {
    if (!await repository.isAncestor(head, trunk)) return;
    const cuts = await repository.shallow();
    const line = [];
    for (let at = trunk; at !== void 0; ) {
     if (at === head) return "itself";
     line.push(at);
     at = cuts.has(at) ? void 0 : (await repository.commit(at)).parents[0];
    }
    let holds = 0;
    let lacks = line.length;
    while (lacks - holds > 1) {
     const middle = Math.floor((holds + lacks) / 2);
     const at = line[middle];
     if (at !== void 0 && await repository.isAncestor(head, at)) holds = middle; else lacks = middle;
    }
    return line[lacks];
   });
  }
  async function hasAll(repository, oids) {
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
 }),
 6537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => openWorkspace
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5099);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
  async function openWorkspace({run, git}, checkout, {token, fetch = true}) {
   const text = checkout?.origin ?? (checkout === void 0 ? run.repository : "");
   const remote = text === "" ? void 0 : (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.M8)(text, run);
   if (remote === void 0 && checkout === void 0) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("WORKSPACE_NOWHERE", {
    directory: run.directory
   });
   const mayFetch = fetch && remote !== void 0;
   const alone = {
    url: checkout?.gitDirectory ?? "",
    repository: void 0,
    token: ""
   };
   const known = mayFetch ? (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.ub)(remote, (0, 
   _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.NX)(remote, run.serverUrl) ? token : "") : alone;
   return {
    repository: await git.open(known, {
     borrow: checkout,
     like: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(run.sha)
    }),
    mayFetch,
    whole: checkout !== void 0 && checkout.shallow.size === 0
   };
  }
 })
};
