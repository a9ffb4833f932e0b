export const id = 528;

export const ids = [ 528 ];

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
