export const id = 4283;

export const ids = [ 4283, 4391 ];

export const modules = {
 94391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   findAncestors: () => findAncestors,
   findMergeBase: () => findMergeBase,
   readParents: () => readParents,
   seesAncestor: () => seesAncestor,
   showUnits: () => showUnits,
   walkContents: () => walkContents,
   walkUnits: () => walkUnits
  });
  var oid = __webpack_require__(85099);
  var shallow_boundary = __webpack_require__(71541);
  var path_bytes = __webpack_require__(209);
  const logFormat = "%H%x00%T%x00%P%x00%an%x00%ae%x00%at%x00%cn%x00%ce%x00%ct%x00%B";
  async function* parseLog(chunks, withContent = false) {
   let rest = Buffer.alloc(0);
   let fields = [];
   let files = [];
   let contents = [];
   let inFile = false;
   for await (const chunk of chunks) {
    const bytes = rest.length === 0 ? chunk : Buffer.concat([ rest, chunk ]);
    const end = bytes.lastIndexOf(0);
    rest = bytes.subarray(end + 1);
    if (end < 0) continue;
    for (const part of bytes.toString("latin1", 0, end).split("\0")) {
     if (inFile) {
      files.push(isAscii(part) ? part : (0, path_bytes.q0)(Buffer.from(part, "latin1")));
      inFile = false;
     } else if (fields.length < 10) {
      fields.push(textOf(part));
     } else if (part.startsWith(":") || part.startsWith("\n:")) {
      inFile = true;
      if (withContent) contents.push(contentIn(part));
     } else {
      yield entry(fields, files, contents);
      fields = [ textOf(part) ];
      files = [];
      contents = [];
     }
    }
   }
   if (fields.length === 10) yield entry(fields, files, contents);
  }
  function isAscii(part) {
   return !/[\u0080-\u00ff]/.test(part);
  }
  function textOf(part) {
   return isAscii(part) ? part : Buffer.from(part, "latin1").toString("utf8");
  }
  function contentIn(status) {
   const after = status.split(" ", 4)[3] ?? "";
   return (0, oid.be)(after) ? undefined : (0, oid.Se)(after);
  }
  function entry(fields, files, contents) {
   const [oid, tree, parents, author, authorMail, authored, committer, committerMail, committed, message] = fields;
   return {
    commit: {
     oid,
     tree,
     parents: (parents ?? "").split(" ").filter(one => one !== ""),
     author: {
      name: author ?? "",
      email: authorMail ?? "",
      time: Number(authored)
     },
     committer: {
      name: committer ?? "",
      email: committerMail ?? "",
      time: Number(committed)
     },
     message: message ?? ""
    },
    files,
    contents
   };
  }
  async function findMergeBase(git, one, other) {
   const {code, stdout} = await git.run([ "merge-base", "--all", "--end-of-options", one, other ]);
   const bases = oidsIn(stdout);
   const best = bases[0];
   if (code !== 0 || best === undefined) return undefined;
   if (best === one || best === other) return best;
   const cuts = (0, shallow_boundary.s)(git.place.directory);
   if (cuts.size === 0) return best;
   const input = [ one, other, ...bases.map(base => `^${base}`), "" ].join("\n");
   const beside = await git.run([ "rev-list", "--stdin" ], input);
   return beside.code === 0 && !oidsIn(beside.stdout).some(oid => cuts.has(oid)) ? best : undefined;
  }
  async function seesAncestor(git, ancestor, descendant) {
   const args = [ "merge-base", "--is-ancestor", "--end-of-options", ancestor, descendant ];
   return (await git.run(args)).code === 0;
  }
  async function findAncestors(git, commits, head) {
   if (commits.length === 0) return new Set;
   const args = [ "rev-list", "--stdin" ];
   const ended = await git.run(args, [ ...commits, `^${head}`, "" ].join("\n"));
   if (ended.code !== 0) throw await git.failure(args, ended);
   const beside = new Set(oidsIn(ended.stdout));
   return new Set(commits.filter(oid => !beside.has(oid)));
  }
  function walkUnits(git, head, until, only = []) {
   const args = [ "--literal-pathspecs", "log", ...asUnits, "--stdin", "--", ...only ];
   return parseLog(git.stream(args, between(head, until)));
  }
  function walkContents(git, head, until, only = []) {
   const args = [ "--literal-pathspecs", "log", ...asUnits, "--no-abbrev", "--stdin", "--", ...only ];
   return parseLog(git.stream(args, between(head, until)), true);
  }
  async function* showUnits(git, commits) {
   if (commits.length === 0) return;
   const args = [ "log", ...asUnits, "--no-walk=unsorted", "--stdin" ];
   yield* parseLog(git.stream(args, [ ...commits, "" ].join("\n")));
  }
  async function readParents(git, head, until) {
   const args = [ "rev-list", "--parents", "--stdin" ];
   const ended = await git.run(args, between(head, until));
   if (ended.code !== 0) throw await git.failure(args, ended);
   const found = new Map;
   for (const line of ended.stdout.toString("latin1").split("\n")) {
    const [oid, ...parents] = line.split(" ");
    if (oid !== undefined && oid !== "") found.set(oid, parents);
   }
   return found;
  }
  const asUnits = [ "-z", "--first-parent", "-m", "--no-renames", "--raw", `--format=${logFormat}` ];
  function between(head, until) {
   return [ head, ...until.map(oid => `^${oid}`), "" ].join("\n");
  }
  function oidsIn(output) {
   return output.toString("latin1").split("\n").flatMap(line => (0, oid.Se)(line) ?? []);
  }
 }),
 45492: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => retryAfterInTrace
  });
  var _core_time_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33573);
  function retryAfterInTrace(trace, now) {
   const given = [ ...trace.matchAll(/Recv header: retry-after: *([^\r\n]+)/gi) ].at(-1)?.[1];
   return (0, _core_time_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.m)(given, now);
  }
 }),
 1311: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IJ: () => longestWaitMs,
   Wl: () => fetchOnce,
   uo: () => askRemote
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5763);
  var _core_time_backoff_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34944);
  var _process_private_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10818);
  var _protocol_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32670);
  var _protocol_push_output_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57875);
  var _protocol_retry_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45492);
  const attempts = 4;
  const longestWaitMs = 6e4;
  async function askRemote(git, clock, ask) {
   for (let attempt = 1; ;attempt++) {
    const ended = await ask();
    if (ended.code === 0) return ended;
    const stderr = ended.stderr.toString();
    const retryAfter = (0, _protocol_retry_after_js__WEBPACK_IMPORTED_MODULE_0__.H)(ended.side.toString("latin1"), clock.now());
    const why = retryAfter === undefined ? (0, _protocol_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__.B)(stderr) : "transient";
    if (why === "refused") return undefined;
    if (why === "object-format" && attempt === 1) {
     (0, _process_private_repository_js__WEBPACK_IMPORTED_MODULE_2__.R)(git.place, "sha256");
     continue;
    }
    const wait = Math.min(retryAfter ?? (0, _core_time_backoff_js__WEBPACK_IMPORTED_MODULE_3__.U)(attempt, clock.random(), {
     firstMs: 1e3,
     mostMs: longestWaitMs
    }), longestWaitMs);
    if (why !== "transient" || attempt === attempts || clock.now() + wait > git.until()) {
     throw fault(git.remote, why, (0, _protocol_push_output_js__WEBPACK_IMPORTED_MODULE_4__.$h)(stderr), attempt);
    }
    await clock.sleep(wait);
   }
  }
  function fault(remote, why, answer, tried) {
   const url = remote.url;
   if (why === "disk") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("DISK_UNUSABLE", {
    fault: answer
   });
   if (why === "not-found") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("GIT_REMOTE_NOT_FOUND", {
    url
   });
   if (why === "not-authorised") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("GIT_NOT_AUTHORISED", {
    url,
    answer
   });
   if (why === "transient") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("GIT_UNREACHABLE", {
    url,
    answer,
    attempts: String(tried)
   });
   return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_5__.CC)("GIT_FETCH_FAILED", {
    url,
    answer
   });
  }
  const promised = [ [ "remote.origin.promisor", "true" ], [ "remote.origin.partialCloneFilter", "blob:none" ] ];
  function fetchOnce(git, {refspecs, depth, beside, filter, haves}) {
   const args = [ "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--no-recurse-submodules", "--no-show-forced-updates", "--update-shallow", `--filter=${filter}`, ...depth === undefined ? [] : [ `--depth=${depth}` ], ...beside === undefined ? [] : [ `--shallow-exclude=${beside}` ], ...haves === "all" || haves === "nothing" ? [] : [ `--negotiation-tip=${haves}` ], "--stdin", "--end-of-options", "origin" ];
   const blind = [ [ "fetch.negotiationAlgorithm", "noop" ] ];
   return git.remotely(args, `${refspecs.join("\n")}\n`, haves === "nothing" ? [ ...promised, ...blind ] : promised);
  }
 }),
 84283: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   createRemoteSide: () => createRemoteSide
  });
  var git_oid = __webpack_require__(85099);
  var shallow_boundary = __webpack_require__(71541);
  var commit_object = __webpack_require__(57438);
  var tree_object = __webpack_require__(54001);
  var remote_fetch = __webpack_require__(1311);
  var external_node_path_ = __webpack_require__(76760);
  var ref_name = __webpack_require__(53724);
  var problem = __webpack_require__(5763);
  var read_text = __webpack_require__(28022);
  async function listRefs(git, clock, patterns) {
   const isOf = kind => patterns.some(one => one.startsWith(`refs/${kind}/`));
   const isNarrow = patterns.every(one => /^refs\/(heads|tags)\//.test(one));
   const narrow = isNarrow ? [ "heads", "tags" ].filter(isOf).map(kind => `--${kind}`) : [];
   const args = [ "ls-remote", "--quiet", ...narrow, "--end-of-options", "origin" ];
   const ended = await (0, remote_fetch.uo)(git, clock, () => git.remotely(args));
   const matchers = patterns.map(matcher);
   return parseRefs(ended?.stdout.toString() ?? "").filter(({name}) => matchers.some(one => one.test(name)));
  }
  async function readHeadRef(git, clock) {
   const args = [ "ls-remote", "--quiet", "--symref", "--end-of-options", "origin", "HEAD" ];
   const ended = await (0, remote_fetch.uo)(git, clock, () => git.remotely(args));
   return /^ref: (refs\/heads\/\S+)\tHEAD$/m.exec(ended?.stdout.toString() ?? "")?.[1];
  }
  function checkRef(name) {
   const fault = (0, ref_name.X)(name);
   if (fault !== undefined) throw (0, problem.CC)("GIT_REF_NAME", {
    name,
    fault
   });
   return name;
  }
  function readPrivateRef(git, name) {
   return (0, git_oid.Se)(((0, read_text.G)((0, external_node_path_.join)(git.place.directory, name)) ?? "").trim());
  }
  function parseRefs(output) {
   const refs = new Map;
   for (const line of output.split("\n")) {
    const [oid, name] = line.split("\t");
    if (oid === undefined || name === undefined) continue;
    const tag = refs.get(name.replace(/\^\{\}$/, ""));
    if (name.endsWith("^{}") && tag !== undefined) refs.set(tag.name, {
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
  const everything = 2147483647;
  function createFetcher(git, clock, objects, holes, direct) {
   let withHoles = holes;
   let fetched = 0;
   let turn = Promise.resolve();
   let batch;
   const run = async fetch => await (direct?.fetch(fetch)) ?? await (0, remote_fetch.uo)(git, clock, () => (0, 
   remote_fetch.Wl)(git, fetch)) !== undefined;
   const inTurn = work => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
   };
   const bringNow = async oids => {
    const refspecs = [];
    for (const oid of oids) if (await objects.get(oid) === undefined) refspecs.push(oid);
    if (refspecs.length === 0) return true;
    const came = await run({
     refspecs,
     depth: undefined,
     filter: "tree:0",
     haves: "nothing"
    });
    for (const oid of refspecs) withHoles ||= (await objects.get(oid))?.kind !== "blob";
    return came;
   };
   const ask = async (refspecs, {depth, filter = "blob:none", since, beside}) => {
    const haves = since ?? (withHoles && filter !== "tree:0" ? "nothing" : "all");
    if (beside !== undefined) {
     withHoles = true;
     return run({
      refspecs,
      depth: undefined,
      beside: checkRef(beside),
      filter: "tree:0",
      haves
     });
    }
    const cut = depth ?? ((0, shallow_boundary.s)(git.place.directory).size > 0 || withHoles ? everything : undefined);
    if (filter === "tree:0" || since !== undefined) withHoles = true;
    return run({
     refspecs,
     depth: cut,
     filter,
     haves
    });
   };
   const lackingOf = async oid => {
    const found = await objects.get(oid);
    if (found?.kind !== "commit") return found === undefined ? undefined : [];
    return missingTrees(objects, (0, commit_object.L5)(found.content).tree, withHoles);
   };
   const fetchWants = async (wants, given) => {
    const refspecs = [];
    const trees = new Set;
    const whole = given.beside === undefined && (given.depth === 1 || !withHoles && (0, 
    shallow_boundary.s)(git.place.directory).size === 0);
    for (const want of wants) {
     const oid = (0, git_oid.Se)(want);
     if (oid === undefined) {
      refspecs.push(`+${checkRef(want)}:refs/fetched/${fetched++}`);
      continue;
     }
     const lacking = await lackingOf(oid);
     if (lacking === undefined || !whole) refspecs.push(oid);
     if (given.filter !== "tree:0") for (const tree of lacking ?? []) trees.add(tree);
    }
    if (refspecs.length > 0 && trees.size > 0 && withHoles && given.depth === 1 && given.since === undefined) return ask([ ...refspecs, ...trees ], given);
    const below = {
     refspecs: [ ...trees ],
     depth: undefined,
     filter: "blob:none",
     haves: "nothing"
    };
    if (trees.size > 0 && !await run(below)) return false;
    return refspecs.length === 0 || await ask(refspecs, given);
   };
   return {
    fetch: (wants, given) => inTurn(() => fetchWants(wants, given)),
    fetchRef: (ref, given, others = []) => inTurn(async () => {
     const held = `refs/fetched/${fetched++}`;
     return await ask([ `+${ref === "HEAD" ? ref : checkRef(ref)}:${held}`, ...others ], given) ? readPrivateRef(git, held) : undefined;
    }),
    async bring(oids) {
     if (batch === undefined) {
      const pending = new Set;
      const done = inTurn(() => {
       batch = undefined;
       return bringNow(pending);
      });
      batch = {
       oids: pending,
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
    if (found === undefined) missing.push(oid);
    if (found === undefined || !withHoles) continue;
    for (const entry of (0, tree_object.cZ)(found.content, oid.length / 2)) {
     if ((0, tree_object.I)(entry.mode) === "tree") seen.add(entry.oid);
    }
   }
   return missing;
  }
  var git_history = __webpack_require__(94391);
  var push_output = __webpack_require__(57875);
  var retry_after = __webpack_require__(45492);
  async function pushRefs(git, clock, updates) {
   const args = [ "push", "--porcelain", "--no-verify", "--no-signed", "--no-follow-tags", ...updates.length > 1 ? [ "--atomic" ] : [], ...updates.map(({ref, expected}) => `--force-with-lease=${ref}:${expected ?? ""}`), "--end-of-options", "origin", ...updates.map(({ref, next}) => `${next ?? ""}:${ref}`) ];
   const {code, stdout, stderr, side} = await git.remotely(args);
   const kind = (0, push_output.Bj)(code, stdout.toString(), stderr.toString());
   if (kind === "landed") return {
    kind
   };
   const answer = (0, push_output.xV)(stdout.toString(), stderr.toString());
   const retryAfterMs = (0, retry_after.H)(side.toString("latin1"), clock.now());
   if (retryAfterMs === undefined || kind === "race") return {
    kind,
    answer
   };
   return {
    kind: "transient",
    answer,
    retryAfterMs
   };
  }
  function readReport([update], report) {
   if (report === "lost") return {
    kind: "transient",
    answer: "its answer to the push was lost"
   };
   if (report.kind === "busy") {
    return {
     kind: "transient",
     answer: "it has no time now",
     retryAfterMs: report.retryAfterMs
    };
   }
   if (report.kind === "done") return {
    kind: "landed"
   };
   const line = `!\t${update?.next}:${update?.ref}\t[remote rejected] (${report.why})\n`;
   const kind = (0, push_output.Bj)(1, line, report.words);
   return {
    kind,
    answer: (0, push_output.xV)(line, report.words)
   };
  }
  async function refuseRewrite(git, objects, {ref, expected, next, rewrite}) {
   checkRef(ref);
   if (rewrite || !ref.startsWith("refs/heads/") || expected === undefined || next === undefined) return;
   const found = await objects.get(next);
   if (found?.kind === "commit" && (0, commit_object.L5)(found.content).parents.includes(expected)) return;
   if (!await (0, git_history.seesAncestor)(git, expected, next)) {
    throw new Error(`${next} does not descend from ${expected}: ${ref} would be rewritten`);
   }
  }
  function createRemoteSide(git, clock, objects, holes, direct) {
   return {
    ...createFetcher(git, clock, objects, holes, direct),
    refs: patterns => listRefs(git, clock, patterns),
    defaultBranch: async () => (await (direct?.headRef()) ?? await readHeadRef(git, clock))?.slice("refs/heads/".length),
    async push(updates, written = new Set) {
     for (const update of updates) await refuseRewrite(git, objects, update);
     const report = await (direct?.push(updates, written));
     return report === undefined ? pushRefs(git, clock, updates) : readReport(updates, report);
    }
   };
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
 34944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => fullJitterMs,
   j: () => backoffMs
  });
  function backoffMs(attempt, attemptMs, random) {
   const mostMs = Math.min(6e4, Math.max(2e4, 4 * attemptMs));
   return fullJitterMs(attempt, random, {
    firstMs: Math.max(200, attemptMs),
    mostMs
   });
  }
  function fullJitterMs(attempt, random, {firstMs, mostMs}) {
   return random * Math.min(mostMs, firstMs * 2 ** attempt);
  }
 }),
 33573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => parseRetryAfter
  });
  function parseRetryAfter(header, now) {
   if (header === undefined) return undefined;
   if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1e3;
   const date = Date.parse(header);
   return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
  }
 })
};
