export const id = 4844;

export const ids = [ 4844 ];

export const modules = {
 80901: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
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
  function isSameRepository(one, other) {
   return identityOf(one) === identityOf(other);
  }
  function identityOf({url, repository}) {
   if (repository !== void 0) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
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
 },
 56537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => openWorkspace
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97323);
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
 },
 55831: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => compareFor,
   z: () => isDeletion
  });
  var oid = __webpack_require__(85099);
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
  var given_ref = __webpack_require__(7686);
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
 },
 86241: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => openComparison,
   M: () => openRunHistory
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97323);
  var _open_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56537);
  var _event_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55831);
  async function openComparison(inputs, world) {
   const {checkout, history} = await openRunHistory(inputs, world);
   const situation = await readSituation(inputs, world, checkout, history);
   const comparison = (0, _event_comparison_js__WEBPACK_IMPORTED_MODULE_0__.b)(situation);
   const usesGreen = inputs.lastGreen && inputs.base === void 0;
   return {
    checkout,
    history,
    situation,
    comparison,
    hasRange: !usesGreen && comparison.kind !== "no-base"
   };
  }
  async function openRunHistory(inputs, world) {
   const checkout = await world.git.checkout(world.run.directory);
   const fetch = inputs.fetch === "auto";
   return {
    checkout,
    history: await (0, _open_workspace_js__WEBPACK_IMPORTED_MODULE_1__.O)(world, checkout, {
     token: inputs.githubToken,
     fetch
    })
   };
  }
  async function readSituation(inputs, {run}, checkout, {repository, mayFetch}) {
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
    base: inputs.base,
    head: inputs.head
   };
  }
  async function askDefaultBranch(repository) {
   try {
    return await repository.defaultBranch();
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF) return;
    throw thrown;
   }
  }
 },
 80972: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => resolveHead,
   S: () => resolveRange
  });
  var operations_history = __webpack_require__(51645);
  var revision_range = __webpack_require__(27102);
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
  var problem = __webpack_require__(97323);
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
   const fork = await (0, operations_history.findForkPoint)(history, tip, head, resolve_revision_window);
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
   const fork = await (0, operations_history.findForkPoint)(history, trunk, head);
   return fork.kind === "found" ? rangeBetween(fork.value, head, "merge-base", history) : lost(fork, head);
  }
  async function pinBeforeMerge(tip, head, certain, history) {
   const before = await (0, operations_history.tt)(history, tip, head);
   if (before.kind === "found" && before.value !== "itself") {
    const fork = await (0, operations_history.findForkPoint)(history, before.value, head);
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
   const {belongsTo, tagFamilyOf} = await Promise.all([ __webpack_require__.e(7163), __webpack_require__.e(2620) ]).then(__webpack_require__.bind(__webpack_require__, 52620));
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
 },
 27102: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B2: () => doubt,
   GG: () => headGone,
   pr: () => noBase,
   uL: () => orUnknown
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
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
 }
};
