export const id = 9473;

export const ids = [ 9473 ];

export const modules = {
 80901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return undefined;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
    return {
     url: `${serverUrl}/${text}`,
     repository: text.replace(/\.git$/, ""),
     token: ""
    };
   }
   if (text.startsWith("/")) return {
    url: text,
    repository: undefined,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: undefined,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: repositoryOnServer(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return undefined;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return undefined;
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
   if (repository !== undefined) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
  }
  function fromUrl(url, serverUrl) {
   const server = new URL(serverUrl);
   if (url.protocol === "ssh:") return repositoryOnServer(url.hostname, url.pathname, serverUrl);
   const base = `${server.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== server.origin || !url.pathname.startsWith(base)) return undefined;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function repositoryOnServer(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== undefined ? ownerAndName(path) : undefined;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
  }
 }),
 53881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => isJsonObject
  });
  function isJsonObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 39835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sm: () => recoverSync,
   lj: () => recover,
   nZ: () => warningsOf,
   x1: () => recoverFrom
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  async function recover(work, onProblems) {
   try {
    return await work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  async function recoverFrom(codes, work, onProblem) {
   try {
    return await work();
   } catch (thrown) {
    if (thrown instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.AF && codes.includes(thrown.code)) return onProblem(thrown);
    throw thrown;
   }
  }
  function recoverSync(work, onProblems) {
   try {
    return work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  function orThrow(thrown) {
   const found = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__._n)(thrown);
   if (found === undefined) throw thrown;
   return found;
  }
  function warningsOf(problems, title) {
   return problems.map(({code, message, hint}) => ({
    level: "warning",
    title: `${title} (${code})`,
    message: `${message} ${hint}`
   }));
  }
 }),
 67880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
 }),
 46018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ai: () => payloadText,
   B8: () => payloadTextIn,
   C5: () => shaIn,
   HD: () => landingBranchOf,
   dV: () => defaultBranchOf
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53881);
  function payloadText(value, otherwise = "") {
   return typeof value === "string" && value !== "" ? value : otherwise;
  }
  function payloadTextIn(value, key) {
   return (0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_0__.O)(value) ? payloadText(value[key]) : "";
  }
  function shaIn(pull, side) {
   return (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(payloadTextIn(pull[side], "sha"));
  }
  function landingBranchOf({pull_request: pull, merge_group: group}) {
   const ofPull = (0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_0__.O)(pull) ? payloadTextIn(pull.base, "ref") : "";
   const given = ofPull || payloadTextIn(group, "base_ref").replace(/^refs\/heads\//, "");
   return given === "" ? undefined : given;
  }
  function defaultBranchOf({repository}) {
   const given = payloadTextIn(repository, "default_branch");
   return given === "" ? undefined : given;
  }
 }),
 4817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OT: () => loadCatalogue,
   S1: () => needCatalogue,
   SD: () => loadCommittedCatalogue
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _core_yaml_config_size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67880);
  var _search_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32636);
  async function loadCatalogue(files, path) {
   const text = await files.read(path, _core_yaml_config_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.z);
   if (text === undefined) return undefined;
   const {readCatalogue} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7163), __webpack_require__.e(1084), __webpack_require__.e(1338) ]).then(__webpack_require__.bind(__webpack_require__, 31338));
   return readCatalogue(text, path);
  }
  async function needCatalogue(files, path, remedy) {
   const catalogue = await loadCatalogue(files, path);
   if (catalogue === undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("CATALOGUE_MISSING", {
    path,
    remedy
   });
   return catalogue;
  }
  async function loadCommittedCatalogue(history, commit, path) {
   if (commit === undefined || !await (0, _search_history_js__WEBPACK_IMPORTED_MODULE_2__.Bj)(history, [ commit ])) return undefined;
   const read = async () => {
    const bytes = await history.repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
   };
   return loadCatalogue({
    read
   }, path);
  }
 }),
 56537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => openWorkspace
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  async function openWorkspace({run, git}, checkout, given) {
   const {token, fetch = true, direct = false} = given;
   const text = checkout?.origin ?? (checkout === undefined ? run.repository : "");
   const remote = text === "" ? undefined : (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.M8)(text, run);
   if (remote === undefined && checkout === undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("WORKSPACE_NOWHERE", {
    directory: run.directory
   });
   const mayFetch = fetch && remote !== undefined;
   const alone = {
    url: checkout?.gitDirectory ?? "",
    repository: undefined,
    token: ""
   };
   const target = mayFetch ? (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.ub)(remote, (0, 
   _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.NX)(remote, run.serverUrl) ? token : "") : alone;
   return {
    repository: await git.open(target, {
     borrow: checkout,
     like: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(run.sha),
     direct
    }),
    mayFetch,
    whole: checkout !== undefined && checkout.shallow.size === 0
   };
  }
 }),
 65353: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => compareFor,
   z: () => isDeletion
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53881);
  var _event_payload_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46018);
  var _given_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7686);
  function isDeletion({event, payload}) {
   return event === "delete" || event === "push" && (payload.deleted === true || (0, 
   _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.be)((0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(payload.after, "x")));
  }
  function compareFor(situation) {
   const {event, payload, base, head, ref} = situation;
   const sinceTag = forTag(situation);
   if (base !== undefined && (head !== undefined || !(0, _given_ref_js__WEBPACK_IMPORTED_MODULE_2__.j)(base, ref))) {
    const given = {
     kind: "given",
     base,
     head: headOf(situation)
    };
    return head !== undefined || sinceTag === undefined ? given : {
     ...given,
     contained: sinceTag
    };
   }
   if ((0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_3__.O)(payload.pull_request)) return forPullRequest(situation, payload.pull_request);
   if ((0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_3__.O)(payload.merge_group)) return forMergeGroup(situation, payload.merge_group);
   if (sinceTag !== undefined) return sinceTag;
   if ((event === "push" || event === "create") && ref.startsWith("refs/heads/")) return forBranch(situation, ref.slice("refs/heads/".length));
   if (event !== "" || head !== undefined || situation.checkedOut === undefined) return {
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
   if (!ref.startsWith("refs/tags/") || event !== "push" && event !== "create") return undefined;
   return {
    kind: "previous-tag",
    tag: ref.slice("refs/tags/".length),
    head: headOf(situation)
   };
  }
  function headOf({event, payload, head, sha, checkedOut, ref}) {
   if (head !== undefined) return {
    kind: "given",
    ref: head,
    input: "head"
   };
   if ((0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_3__.O)(payload.pull_request)) {
    const tip = (0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.C5)(payload.pull_request, "head");
    if (event === "pull_request_target") return commit(tip ?? checkedOut);
    return commit(checkedOut ?? (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(sha) ?? tip);
   }
   if ((0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_3__.O)(payload.merge_group)) return commit((0, 
   _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)((0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(payload.merge_group.head_sha)) ?? (0, 
   _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(sha));
   const pushed = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)((0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(payload.after));
   if (event === "push" && ref.startsWith("refs/heads/") && pushed !== undefined) return commit(pushed);
   if (event === "push" || event === "create") return commit((0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(sha) ?? pushed ?? checkedOut);
   return commit(checkedOut ?? (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(sha));
  }
  function forPullRequest(situation, pull) {
   const {event, payload, checkedOut, sha, ref, head} = situation;
   const tip = (0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.C5)(pull, "head");
   const baseSha = (0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.C5)(pull, "base");
   const branch = (0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.B8)(pull.base, "ref");
   const otherwise = {
    kind: "since-fork",
    trunk: branch === "" ? commit(baseSha) : {
     kind: "branch",
     name: branch
    },
    head: head === undefined ? commit(tip) : headOf(situation),
    contained: baseSha === undefined ? {
     kind: "proof"
    } : {
     kind: "before",
     trunk: baseSha
    }
   };
   if (head !== undefined || checkedOut !== undefined && checkedOut === tip) return otherwise;
   const isTest = event !== "pull_request_target" && payload.action !== "closed" && /^refs\/pull\/\d+\/merge$/.test(ref);
   const candidates = [];
   if (checkedOut !== undefined) candidates.push({
    oid: checkedOut,
    second: isTest && checkedOut === sha ? undefined : tip
   });
   const own = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(sha);
   if (own !== undefined && own !== checkedOut) candidates.push({
    oid: own,
    second: isTest ? undefined : tip
   });
   return candidates.length === 0 ? otherwise : {
    kind: "merge-commit",
    candidates,
    otherwise
   };
  }
  function forMergeGroup(situation, group) {
   const base = commit((0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)((0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(group.base_sha)));
   return {
    kind: "between",
    base,
    head: headOf(situation),
    strategy: "merge-group"
   };
  }
  function forBranch(situation, name) {
   const {payload, base, defaultBranch, ref} = situation;
   const before = (0, _event_payload_js__WEBPACK_IMPORTED_MODULE_1__.Ai)(payload.before);
   const head = headOf(situation);
   const isDefault = name === defaultBranch;
   if (isDefault || (0, _given_ref_js__WEBPACK_IMPORTED_MODULE_2__.j)(base, ref)) {
    const old = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(before);
    if (old !== undefined && !(0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.be)(old)) return {
     kind: "between",
     base: commit(old),
     head,
     strategy: "push"
    };
    if (isDefault) return (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.be)(before || "x") ? {
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
   const own = commits.some(one => (0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_3__.O)(one) && one.distinct !== false);
   return own ? {
    kind: "unless-merged",
    certain: true
   } : {
    kind: "proof"
   };
  }
  function commit(oid) {
   return oid === undefined ? {
    kind: "missing"
   } : {
    kind: "commit",
    oid
   };
  }
 }),
 86241: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Es: () => resolveEventRange,
   Iz: () => openComparison,
   Mg: () => openRunHistory
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39835);
  var _event_payload_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46018);
  var _open_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56537);
  var _event_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65353);
  var _resolve_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80972);
  async function openComparison(inputs, world) {
   const {checkout, history} = await openRunHistory(inputs, world);
   const situation = await readSituation(inputs, world, checkout, history);
   const comparison = (0, _event_comparison_js__WEBPACK_IMPORTED_MODULE_0__.b)(situation);
   const usesGreen = inputs.lastGreen && inputs.base === undefined;
   return {
    checkout,
    history,
    situation,
    comparison,
    hasRange: !usesGreen && comparison.kind !== "no-base"
   };
  }
  async function resolveEventRange(inputs, world) {
   const opened = await openComparison(inputs, world);
   const range = opened.hasRange ? await (0, _resolve_range_js__WEBPACK_IMPORTED_MODULE_1__.S)(opened.comparison, opened.history) : undefined;
   return {
    ...opened,
    range
   };
  }
  async function openRunHistory(inputs, world) {
   const checkout = await world.git.checkout(world.run.directory);
   const fetch = inputs.fetch === "auto";
   return {
    checkout,
    history: await (0, _open_workspace_js__WEBPACK_IMPORTED_MODULE_2__.O)(world, checkout, {
     token: inputs.githubToken,
     fetch
    })
   };
  }
  async function readSituation(inputs, {run}, checkout, {repository, mayFetch}) {
   const {name, payload} = run.event;
   const inEvent = (0, _event_payload_js__WEBPACK_IMPORTED_MODULE_3__.dV)(payload);
   const needed = name === "push" && run.ref.startsWith("refs/heads/") && mayFetch;
   return {
    event: name,
    payload,
    sha: run.sha,
    ref: run.ref,
    checkedOut: checkout?.head,
    defaultBranch: inEvent ?? (needed ? await askDefaultBranch(repository) : undefined),
    base: inputs.base,
    head: inputs.head
   };
  }
  function askDefaultBranch(repository) {
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_4__.lj)(() => repository.defaultBranch(), () => undefined);
  }
 }),
 80972: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => resolveHead,
   S: () => resolveRange
  });
  var search_history = __webpack_require__(32636);
  var revision_range = __webpack_require__(27102);
  async function rangeBetween(base, head, strategy, history) {
   const lack = code => (0, revision_range.IG)(history.mayFetch ? code : "not-fetched", strategy, head);
   if (base === undefined) return lack("base-gone");
   const from = base === "nothing" ? undefined : base;
   const changes = from === head ? [] : await (0, search_history.UD)(history, from, head);
   if (changes !== undefined) return {
    kind: "pair",
    base: from,
    head,
    strategy,
    changes
   };
   return lack(await (0, search_history.Bj)(history, [ head ]) ? "base-gone" : "head-gone");
  }
  function lost(found, head, strategy = "merge-base") {
   const codes = {
    none: "no-common-ancestor",
    "too-deep": "too-deep",
    gone: "base-gone",
    "not-fetched": "not-fetched"
   };
   return (0, revision_range.IG)(codes[found.kind], strategy, head);
  }
  var problem = __webpack_require__(5763);
  async function findForkPointOf(history, branch, head) {
   if (history.whole || !history.mayFetch || !await bringOwn(history, branch, head)) return undefined;
   const {repository} = history;
   const cuts = await repository.shallow();
   const left = new Set;
   const own = new Set([ head ]);
   for (const oid of own) {
    const {parents} = await repository.commit(oid);
    if (!cuts.has(oid)) for (const parent of parents) own.add(parent); else for (const parent of parents) left.add(parent);
   }
   const [forkPoint = "nowhere", ...others] = left;
   return others.length > 0 ? undefined : forkPoint;
  }
  async function bringOwn({repository}, branch, head) {
   try {
    return await repository.fetch([ head ], {
     beside: branch,
     filter: "tree:0"
    });
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
    return false;
   }
  }
  const resolve_revision_window = 50;
  async function resolveRevision(point, history, other) {
   const {repository, mayFetch} = history;
   switch (point.kind) {
   case "missing":
    return undefined;

   case "commit":
    return point.oid;

   case "branch":
    return tipOf(point.name, history, other);

   case "default-branch":
    {
     if (!mayFetch) return undefined;
     const named = await tipOf(point.name, history, other);
     if (named !== undefined) return named;
     const name = await repository.defaultBranch();
     return name === point.name ? undefined : tipOf(name, history, other);
    }

   case "given":
    {
     const {ref, input} = point;
     if (ref.kind === "commit") return ref.oid;
     if (!mayFetch) return undefined;
     const found = await findRef(ref.full, repository);
     if (found === undefined) throw unknownRef(input, ref, history);
     return found.commit;
    }
   }
  }
  async function tipOf(branch, {repository, mayFetch, whole}, other) {
   if (branch === undefined || !mayFetch) return undefined;
   const ref = `refs/heads/${branch}`;
   if (whole) return repository.fetchRef(ref, {
    filter: "tree:0"
   });
   const depth = {
    depth: resolve_revision_window,
    filter: "tree:0"
   };
   const both = other === undefined ? undefined : await repository.fetchRef(ref, depth, [ other ]);
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
   const forkPoint = await forkPointOf(trunk, head, history);
   if (forkPoint === "nowhere") return lost({
    kind: "none"
   }, head);
   if (forkPoint !== undefined) return rangeBetween(forkPoint, head, "merge-base", history);
   const tip = await resolveRevision(trunk, history, head);
   if (tip === undefined) {
    if (contained.kind === "before") return rangeSinceTrunk(contained.trunk, head, history);
    return (0, revision_range.IG)(history.mayFetch ? "base-gone" : "not-fetched", "merge-base", head);
   }
   const fork = await (0, search_history.findForkPoint)(history, tip, head, resolve_revision_window);
   if (fork.kind !== "found") return lost(fork, head);
   if (fork.value !== head) return rangeBetween(fork.value, head, "merge-base", history);
   switch (contained.kind) {
   case "proof":
    return rangeBetween(head, head, "merge-base", history);

   case "no-base":
    return (0, revision_range.IG)("no-base", "no-base", head);

   case "before":
    return rangeSinceTrunk(contained.trunk, head, history);

   case "unless-merged":
    return rangeBeforeMerge(tip, head, contained.certain, history);
   }
  }
  async function forkPointOf(trunk, head, history) {
   const name = trunk.kind === "branch" || trunk.kind === "default-branch" ? trunk.name : undefined;
   return name === undefined ? undefined : findForkPointOf(history, `refs/heads/${name}`, head);
  }
  async function rangeSinceTrunk(trunk, head, history) {
   const fork = await (0, search_history.findForkPoint)(history, trunk, head);
   return fork.kind === "found" ? rangeBetween(fork.value, head, "merge-base", history) : lost(fork, head);
  }
  async function rangeBeforeMerge(tip, head, certain, history) {
   const before = await (0, search_history.tt)(history, tip, head);
   if (before.kind === "found" && before.value !== "itself") {
    const fork = await (0, search_history.findForkPoint)(history, before.value, head);
    if (fork.kind === "found" && fork.value !== head) return rangeBetween(fork.value, head, "merge-base", history);
   } else if (before.kind === "found" && !certain) {
    return rangeBetween(head, head, "merge-base", history);
   }
   return (0, revision_range.IG)("merged-since", "merge-base", head);
  }
  async function resolveRange(comparison, history) {
   return (0, revision_range.uL)(strategyOf(comparison), headIn(comparison), () => resolve(comparison, history));
  }
  async function resolveHead(comparison, history) {
   if (comparison.kind === "merge-commit") return comparison.candidates[0]?.oid;
   return resolveRevision(comparison.head, history);
  }
  async function resolve(comparison, history) {
   switch (comparison.kind) {
   case "merge-commit":
    return resolveMergeCommit(comparison, history);

   case "no-base":
    return (0, revision_range.IG)("no-base", "no-base", await resolveRevision(comparison.head, history));

   default:
    return resolveFromHead(comparison, history);
   }
  }
  async function resolveFromHead(comparison, history) {
   const head = await resolveRevision(comparison.head, history);
   if (head === undefined) return (0, revision_range.IG)("head-gone", strategyOf(comparison), undefined);
   switch (comparison.kind) {
   case "between":
    return rangeBetween(await resolveRevision(comparison.base, history), head, comparison.strategy, history);

   case "since-fork":
    return rangeSinceFork(comparison.trunk, head, comparison.contained, history);

   case "given":
    return resolveGiven(comparison, head, history);

   case "first-commit":
    return rangeBetween("nothing", head, "first-commit", history);

   case "previous-tag":
    return resolvePreviousTag(comparison.tag, head, history);
   }
  }
  async function resolveMergeCommit({candidates, otherwise}, history) {
   const {repository, mayFetch} = history;
   for (const {oid, second} of candidates) {
    if (!await repository.has(oid)) {
     if (!mayFetch || !await repository.fetch([ oid ], {
      depth: 2
     })) continue;
    }
    const [base, brought, ...more] = (await repository.commit(oid)).parents;
    if (base === undefined || brought === undefined || more.length > 0) continue;
    if (second !== undefined && second !== brought) continue;
    return rangeBetween(base, oid, "merge-commit", history);
   }
   return resolve(otherwise, history);
  }
  async function resolveGiven({base, contained}, head, history) {
   if (base.kind === "commit") return rangeBetween(base.oid, head, "given", history);
   if (!history.mayFetch) return (0, revision_range.IG)("not-fetched", "given", head);
   const ref = await findRef(base.full, history.repository);
   if (ref === undefined) throw unknownRef("base", base, history);
   if (!ref.name.startsWith("refs/heads/")) return rangeBetween(ref.commit, head, "given", history);
   const name = ref.name.slice("refs/heads/".length);
   const pair = await rangeSinceFork({
    kind: "branch",
    name
   }, head, {
    kind: "proof"
   }, history);
   return contained !== undefined && pair.kind === "pair" && pair.base === head ? resolve(contained, history) : pair;
  }
  async function resolvePreviousTag(tag, pushed, history) {
   const {belongsTo, tagFamilyOf} = await Promise.all([ __webpack_require__.e(7163), __webpack_require__.e(2620) ]).then(__webpack_require__.bind(__webpack_require__, 52620));
   const family = tagFamilyOf(tag);
   if (family === undefined) return (0, revision_range.IG)("no-base", "previous-tag", pushed);
   if (!history.mayFetch) return (0, revision_range.IG)("not-fetched", "previous-tag", pushed);
   const prefix = "refs/tags/";
   const tags = await history.repository.refs([ `${prefix}${family.prefix}*` ]);
   const head = tags.find(({oid}) => oid === pushed)?.commit ?? pushed;
   const others = tags.filter(({name, commit}) => commit !== head && name !== prefix + tag && belongsTo(family, name.slice(prefix.length)));
   if (others.length === 0) return rangeBetween("nothing", head, "first-tag", history);
   const previous = await (0, search_history.qg)(history, head, new Set(others.map(({commit}) => commit)));
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
   return comparison.head.kind === "commit" ? comparison.head.oid : undefined;
  }
 }),
 27102: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GG: () => headGone,
   IG: () => unknownRange,
   pr: () => noBase,
   uL: () => orUnknown
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function unknownRange(code, strategy, head, answer) {
   return {
    kind: "doubt",
    code,
    strategy,
    head,
    answer
   };
  }
  const noBase = head => unknownRange("no-base", "no-base", head);
  const headGone = unknownRange("head-gone", "no-base", undefined);
  async function orUnknown(strategy, head, work) {
   try {
    return await work();
   } catch (thrown) {
    const [fault] = (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__._n)(thrown) ?? [];
    if (fault === undefined || !isRefusal(fault.code)) throw thrown;
    return unknownRange("remote-refused", strategy, head, fault.message);
   }
  }
  function isRefusal(code) {
   return /^GIT_(REMOTE_NOT_FOUND|NOT_AUTHORISED|UNREACHABLE|FETCH_FAILED|OBJECT_MISSING)$/.test(code);
  }
 }),
 32636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => fetchCommits,
   UD: () => compare,
   findForkPoint: () => findForkPoint,
   qg: () => findNearest,
   tt: () => findBeforeMerge
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  const windows = [ 50, 400, 3200, 25600 ];
  async function fetchCommits({repository, mayFetch}, oids) {
   if (mayFetch) return repository.fetch(oids, {
    depth: 1
   });
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
  async function compare(history, base, head) {
   const {repository, whole, mayFetch, withFiles} = history;
   const read = () => unlessMissing(repository.diff(base, head));
   const isHere = async oid => whole || !mayFetch || await hasFolders(repository, oid);
   if (await isHere(head)) {
    if (base !== undefined && !await isHere(base)) {
     const filter = withFiles === true ? "blob:limit=16k" : "blob:none";
     if (!await repository.fetch([ base ], {
      depth: 1,
      since: head,
      filter
     })) return undefined;
    }
    const changes = await read();
    if (changes !== undefined || !mayFetch) return changes;
   }
   return await fetchCommits(history, base === undefined ? [ head ] : [ base, head ]) ? read() : undefined;
  }
  async function hasFolders(repository, oid) {
   return await repository.has(oid) && repository.has((await repository.commit(oid)).tree);
  }
  function unlessMissing(reading) {
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.x1)([ "GIT_OBJECT_MISSING" ], () => reading, () => undefined);
  }
  async function search(history, tips, find, had = 0) {
   const {repository, mayFetch, whole} = history;
   const here = await hasAll(repository, tips);
   if (here) {
    const value = await find();
    if (value !== undefined) return {
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
   for (const depth of whole ? [ undefined ] : windows.filter(one => one > had)) {
    if (!await repository.fetch(tips, {
     ...depth && {
      depth
     },
     filter: "tree:0"
    })) return {
     kind: "gone"
    };
    const value = await find();
    if (value !== undefined) return {
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
  function findNearest(history, head, searched) {
   const {repository} = history;
   return search(history, [ head ], async () => {
    const cuts = await repository.shallow();
    const seen = new Set([ head ]);
    const queue = [ await repository.commit(head) ];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
     if (next.oid !== head && searched.has(next.oid)) return next.oid;
     if (cuts.has(next.oid)) return undefined;
     for (const parent of next.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const commit = await repository.commit(parent);
      const at = queue.findIndex(({committer}) => committer.time > commit.committer.time);
      queue.splice(at < 0 ? queue.length : at, 0, commit);
     }
    }
    return undefined;
   });
  }
  function findBeforeMerge(history, trunk, head) {
   const {repository} = history;
   return search(history, [ trunk ], async () => {
    if (!await repository.isAncestor(head, trunk)) return undefined;
    const cuts = await repository.shallow();
    const line = [];
    for (let at = trunk; at !== undefined; ) {
     if (at === head) return "itself";
     line.push(at);
     at = cuts.has(at) ? undefined : (await repository.commit(at)).parents[0];
    }
    let holds = 0;
    let lacks = line.length;
    while (lacks - holds > 1) {
     const middle = Math.floor((holds + lacks) / 2);
     const at = line[middle];
     if (at !== undefined && await repository.isAncestor(head, at)) holds = middle; else lacks = middle;
    }
    return line[lacks];
   });
  }
  async function hasAll(repository, oids) {
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
 })
};
