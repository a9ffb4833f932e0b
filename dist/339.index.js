export const id = 339;

export const ids = [ 339, 528 ];

export const modules = {
 761: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => parseRetryAfter
  });
  function parseRetryAfter(trace, now) {
   const given = [ ...trace.matchAll(/Recv header: retry-after: *([^\r\n]+)/gi) ].at(-1)?.[1]?.trim();
   if (given === void 0) return;
   if (/^\d+$/.test(given)) return Number(given) * 1e3;
   const date = Date.parse(given);
   return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
  }
 }),
 2828: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W: () => fetchOnce,
   u: () => askRemote
  });
  var _domain_git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6719);
  var _domain_git_push_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5165);
  var _domain_git_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(761);
  var _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5562);
  var _private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3848);
  const attempts = 4;
  const longestWaitMs = 6e4;
  async function askRemote(git, clock, ask) {
   for (let attempt = 1; ;attempt++) {
    const ended = await ask();
    if (ended.code === 0) return ended;
    const stderr = ended.stderr.toString();
    const asked = (0, _domain_git_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.m)(ended.side.toString("latin1"), clock.now());
    const why = asked === void 0 ? (0, _domain_git_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__.B)(stderr) : "transient";
    if (why === "refused") return;
    if (why === "object-format" && attempt === 1) {
     (0, _private_repository_js__WEBPACK_IMPORTED_MODULE_2__.R)(git.place, "sha256");
     continue;
    }
    const wait = Math.min(asked ?? clock.random() * 500 * 3 ** attempt, longestWaitMs);
    if (why !== "transient" || attempt === attempts || clock.now() + wait > git.until()) throw fault(git.remote, why, (0, 
    _domain_git_push_answer_js__WEBPACK_IMPORTED_MODULE_3__.$h)(stderr), attempt);
    await clock.sleep(wait);
   }
  }
  function fault(remote, why, answer, tried) {
   const url = remote.url;
   if (why === "not-found") return (0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("GIT_REMOTE_NOT_FOUND", {
    url
   });
   if (why === "not-authorised") return (0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("GIT_NOT_AUTHORISED", {
    url,
    answer
   });
   if (why === "transient") return (0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("GIT_UNREACHABLE", {
    url,
    answer,
    attempts: String(tried)
   });
   return (0, _domain_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("GIT_FETCH_FAILED", {
    url,
    answer
   });
  }
  const promised = [ [ "remote.origin.promisor", "true" ], [ "remote.origin.partialCloneFilter", "blob:none" ] ];
  function fetchOnce(git, {refspecs, depth, beside, filter, known}) {
   const args = [ "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--no-show-forced-updates", "--update-shallow", `--filter=${filter}`, ...depth === void 0 ? [] : [ `--depth=${depth}` ], ...beside === void 0 ? [] : [ `--shallow-exclude=${beside}` ], ...known === "all" || known === "nothing" ? [] : [ `--negotiation-tip=${known}` ], "--stdin", "--end-of-options", "origin" ];
   const blind = [ [ "fetch.negotiationAlgorithm", "noop" ] ];
   return git.remotely(args, `${refspecs.join("\n")}\n`, known === "nothing" ? [ ...promised, ...blind ] : promised);
  }
 }),
 8339: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createFetcher: () => createFetcher
  });
  var _domain_git_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6579);
  var _domain_git_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5934);
  var _domain_oid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9599);
  var _fetch_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2828);
  var _refs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5528);
  var _shallow_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5020);
  const everything = 2147483647;
  function createFetcher(git, clock, objects, holes) {
   let withHoles = holes;
   let fetched = 0;
   let turn = Promise.resolve();
   let batch;
   const run = async fetch => await (0, _fetch_js__WEBPACK_IMPORTED_MODULE_0__.u)(git, clock, () => (0, 
   _fetch_js__WEBPACK_IMPORTED_MODULE_0__.W)(git, fetch)) !== void 0;
   const inTurn = work => {
    const mine = turn.then(work);
    turn = mine.catch(() => {});
    return mine;
   };
   const bringNow = async oids => {
    const refspecs = [];
    for (const oid of oids) if (await objects.get(oid) === void 0) refspecs.push(oid);
    if (refspecs.length === 0) return true;
    withHoles = true;
    return run({
     refspecs,
     depth: void 0,
     filter: "tree:0",
     known: "nothing"
    });
   };
   const ask = async (refspecs, {depth, filter = "blob:none", since, beside}) => {
    const known = since ?? (withHoles && filter === "blob:none" ? "nothing" : "all");
    if (beside !== void 0) {
     withHoles = true;
     return run({
      refspecs,
      depth: void 0,
      beside: (0, _refs_js__WEBPACK_IMPORTED_MODULE_1__.checkRef)(beside),
      filter: "tree:0",
      known
     });
    }
    const cut = depth ?? ((0, _shallow_js__WEBPACK_IMPORTED_MODULE_2__.s)(git.place.directory).size > 0 || withHoles ? everything : void 0);
    if (filter === "tree:0" || since !== void 0) withHoles = true;
    return run({
     refspecs,
     depth: cut,
     filter,
     known
    });
   };
   const lackingOf = async oid => {
    const found = await objects.get(oid);
    if (found?.kind !== "commit") return found === void 0 ? void 0 : [];
    return missingTrees(objects, (0, _domain_git_commit_js__WEBPACK_IMPORTED_MODULE_3__.L5)(found.content).tree, withHoles);
   };
   const fetchWants = async (wants, given) => {
    const refspecs = [];
    const trees = new Set;
    const whole = given.beside === void 0 && (given.depth === 1 || !withHoles && (0, 
    _shallow_js__WEBPACK_IMPORTED_MODULE_2__.s)(git.place.directory).size === 0);
    for (const want of wants) {
     const oid = (0, _domain_oid_js__WEBPACK_IMPORTED_MODULE_4__.Se)(want);
     if (oid === void 0) {
      refspecs.push(`+${(0, _refs_js__WEBPACK_IMPORTED_MODULE_1__.checkRef)(want)}:refs/fetched/${fetched++}`);
      continue;
     }
     const lacking = await lackingOf(oid);
     if (lacking === void 0 || !whole) refspecs.push(oid);
     if (given.filter !== "tree:0") for (const tree of lacking ?? []) trees.add(tree);
    }
    if (refspecs.length > 0 && trees.size > 0 && withHoles && given.depth === 1 && given.since === void 0) return ask([ ...refspecs, ...trees ], given);
    const below = {
     refspecs: [ ...trees ],
     depth: void 0,
     filter: "blob:none",
     known: "nothing"
    };
    if (trees.size > 0 && !await run(below)) return false;
    return refspecs.length === 0 || await ask(refspecs, given);
   };
   return {
    fetch: (wants, given) => inTurn(() => fetchWants(wants, given)),
    fetchRef: (ref, given, others = []) => inTurn(async () => {
     const held = `refs/fetched/${fetched++}`;
     return await ask([ `+${(0, _refs_js__WEBPACK_IMPORTED_MODULE_1__.checkRef)(ref)}:${held}`, ...others ], given) ? (0, 
     _refs_js__WEBPACK_IMPORTED_MODULE_1__.readPrivateRef)(git, held) : void 0;
    }),
    async bring(oids) {
     if (batch === void 0) {
      const wanted = new Set;
      const done = inTurn(() => {
       batch = void 0;
       return bringNow(wanted);
      });
      batch = {
       oids: wanted,
       done
      };
     }
     for (const oid of oids) batch.oids.add(oid);
     const {done, oids: all} = batch;
     return await done || all.size > oids.length && await inTurn(() => bringNow(oids));
    }
   };
  }
  async function missingTrees(objects, tree, withHoles) {
   const missing = [];
   const seen = new Set([ tree ]);
   for (const oid of seen) {
    const found = await objects.get(oid);
    if (found === void 0) missing.push(oid);
    if (found === void 0 || !withHoles) continue;
    for (const entry of (0, _domain_git_tree_js__WEBPACK_IMPORTED_MODULE_5__.cZ)(found.content, oid.length / 2)) if ((0, 
    _domain_git_tree_js__WEBPACK_IMPORTED_MODULE_5__.I)(entry.mode) === "tree") seen.add(entry.oid);
   }
   return missing;
  }
 }),
 5528: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   checkRef: () => checkRef,
   listRefs: () => listRefs,
   readHeadRef: () => readHeadRef,
   readPrivateRef: () => readPrivateRef
  });
  var external_node_path_ = __webpack_require__(6760);
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
   return;
  }
  var oid = __webpack_require__(9599);
  var problem = __webpack_require__(5562);
  var fetch = __webpack_require__(2828);
  var git_text = __webpack_require__(9245);
  async function listRefs(git, clock, patterns) {
   const isOf = kind => patterns.some(one => one.startsWith(`refs/${kind}/`));
   const isNarrow = patterns.every(one => /^refs\/(heads|tags)\//.test(one));
   const narrow = isNarrow ? [ "heads", "tags" ].filter(isOf).map(kind => `--${kind}`) : [];
   const args = [ "ls-remote", "--quiet", ...narrow, "--end-of-options", "origin" ];
   const ended = await (0, fetch.u)(git, clock, () => git.remotely(args));
   const wanted = patterns.map(matcher);
   return parseRefs(ended?.stdout.toString() ?? "").filter(({name}) => wanted.some(one => one.test(name)));
  }
  async function readHeadRef(git, clock) {
   const args = [ "ls-remote", "--quiet", "--symref", "--end-of-options", "origin", "HEAD" ];
   const ended = await (0, fetch.u)(git, clock, () => git.remotely(args));
   return /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(ended?.stdout.toString() ?? "")?.[1];
  }
  function checkRef(name) {
   const fault = faultInRef(name);
   if (fault !== void 0) throw (0, problem.CC)("GIT_REF_NAME", {
    name,
    fault
   });
   return name;
  }
  function readPrivateRef(git, name) {
   return (0, oid.Se)(((0, git_text.b)((0, external_node_path_.join)(git.place.directory, name)) ?? "").trim());
  }
  function parseRefs(output) {
   const refs = new Map;
   for (const line of output.split("\n")) {
    const [oid, name] = line.split("\t");
    if (oid === void 0 || name === void 0) continue;
    const tag = refs.get(name.replace(/\^\{\}$/, ""));
    if (name.endsWith("^{}") && tag !== void 0) refs.set(tag.name, {
     ...tag,
     commit: oid
    }); else refs.set(name, {
     name,
     oid,
     commit: oid
    });
   }
   return [ ...refs.values() ];
  }
  function matcher(pattern) {
   const literal = pattern.split("*").map(part => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
   return new RegExp(`^${literal.join(".*")}$`, "s");
  }
 })
};
