export const id = 2549;

export const ids = [ 2549 ];

export const modules = {
 72549: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   toggles: () => toggles
  });
  var define_action = __webpack_require__(34045);
  var input = __webpack_require__(19563);
  var result = __webpack_require__(12370);
  var problem = __webpack_require__(5763);
  var given_ref = __webpack_require__(7686);
  const togglesInputs = {
   ...result.j,
   mode: (0, input.yL)([ "check", "sweep" ], "check"),
   base: (0, input.lq)(given_ref.G),
   head: (0, input.lq)(given_ref.G),
   cleanup: (0, input.yL)([ "none", "issue", "pull-request" ], "none"),
   most: (0, input.lq)(parseMost),
   labels: (0, input.Mn)("stale-toggle"),
   branch: (0, input.Qq)(),
   "dry-run": (0, input.Jt)(false)
  };
  function parseMost(given, input) {
   if (/^\d{1,3}$/.test(given)) return Number(given);
   const expected = "Write how many issues a run may open at most: a number from 0 to 999.";
   throw (0, problem.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not such a number",
    expected
   });
  }
  var report = __webpack_require__(51012);
  const toggles = (0, define_action.Q)({
   name: "toggles",
   inputs: togglesInputs,
   outputs: report.cD,
   outcomes: report.bA,
   async run(inputs, world) {
    const {runToggles} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(8712), __webpack_require__.e(9473), __webpack_require__.e(3132), __webpack_require__.e(3703) ]).then(__webpack_require__.bind(__webpack_require__, 228));
    return runToggles(inputs, world);
   }
  });
 }),
 91456: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fc: () => judgeToggles,
   Nu: () => isTest,
   _d: () => isExpired,
   e2: () => daysOver,
   k5: () => groupByKey
  });
  var _core_text_list_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55177);
  var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63602);
  const dayMs = 864e5;
  function daysOver(date, now) {
   return Math.floor((now - Date.parse(date)) / dayMs);
  }
  function isExpired({expires}, now) {
   return expires !== "" && now >= Date.parse(expires) + dayMs;
  }
  function judgeToggles(facts, settings, mode) {
   const byKey = groupByKey(facts.references);
   const counts = ({key}) => facts.changedKeys === undefined || facts.changedKeys.has(key);
   return [ ...facts.toggles.flatMap(one => judgeEnd(one, byKey.get(one.key) ?? [], facts, settings, mode)), ...facts.toggles.filter(counts).flatMap(one => judgeEntry(one, settings)), ...mode === "sweep" ? facts.toggles.flatMap(one => judgeUse(one, byKey.get(one.key) ?? [], facts)) : [], ...facts.unregistered.map(({key, file, line}) => ({
    rule: "toggle-unregistered",
    level: mode === "check" ? "error" : "warning",
    key,
    file,
    line,
    message: `\`${key}\` is used as a toggle and is in no register.`
   })), ...facts.dynamic.map(({file, line, code}) => ({
    rule: "toggle-dynamic",
    level: "notice",
    key: "",
    file,
    line,
    message: `The key of this toggle is built while the program runs, so it is unknown which toggle it is: ${code}`
   })), ...facts.todos.filter(({by}) => facts.now >= Date.parse(by) + dayMs).map(({key, by, file, line}) => ({
    rule: "toggle-todo",
    level: "warning",
    key,
    file,
    line,
    message: `This TODO promises to remove \`${key}\` by ${by}, ${daysOver(by, facts.now)} days ago.`
   })) ];
  }
  function groupByKey(references) {
   const groups = new Map;
   for (const one of references) {
    const group = groups.get(one.key);
    if (group === undefined) groups.set(one.key, [ one ]); else group.push(one);
   }
   return groups;
  }
  function judgeEnd(toggle, references, {now}, {warnMs}, mode) {
   const {key, expires, owner} = toggle;
   if (expires === "" || Number.isNaN(Date.parse(expires))) return [];
   const who = owner === "" ? "" : ` ${owner} owns it.`;
   const places = mode === "check" ? references : [ toggle, ...references ];
   if (isExpired(toggle, now)) {
    const message = `The toggle \`${key}\` expired on ${expires}, ${daysOver(expires, now)} days ago.${who}`;
    const level = mode === "check" ? "warning" : "error";
    return places.map(({file, line}) => ({
     rule: "toggle-expired",
     level,
     key,
     file,
     line,
     message
    }));
   }
   if (now < Date.parse(expires) + dayMs - warnMs) return [];
   const message = `The toggle \`${key}\` expires on ${expires}.${who}`;
   return places.slice(0, 1).map(({file, line}) => ({
    rule: "toggle-expiring",
    level: "warning",
    key,
    file,
    line,
    message
   }));
  }
  function judgeEntry(toggle, {kinds}) {
   const {key, kind, file, line, created, expires, format} = toggle;
   const at = {
    level: "error",
    key,
    file,
    line
   };
   const most = kinds.get(kind);
   const isMortal = format !== "gitlab" && (!kinds.has(kind) || most !== undefined);
   const needed = format === "gitlab" ? [ "owner" ] : [ "kind", "owner" ];
   const missing = [ ...needed, ...isMortal ? [ "expires", "ticket" ] : [] ].filter(name => toggle[name] === "");
   const incomplete = missing.length === 0 ? [] : [ {
    ...at,
    rule: "toggle-incomplete",
    message: `The toggle \`${key}\` has no ${(0, _core_text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)(missing)}.`
   } ];
   const unknownKind = format !== "gitlab" && kind !== "" && !kinds.has(kind);
   const strange = unknownKind ? [ {
    ...at,
    rule: "toggle-incomplete",
    message: `The toggle \`${key}\` has the kind \`${kind}\`, which the catalogue does not have. It has ${[ ...kinds.keys() ].join(", ")}.`
   } ] : [];
   const lives = Date.parse(expires) - Date.parse(created);
   const tooLong = most !== undefined && lives > most;
   const lifetime = tooLong ? [ {
    ...at,
    rule: "toggle-lifetime",
    message: `The toggle \`${key}\` lives for ${(0, _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(lives)}. One of kind \`${kind}\` may live for ${(0, 
    _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(most)}.`
   } ] : [];
   return [ ...incomplete, ...strange, ...lifetime ];
  }
  function judgeUse(toggle, references, {servicesOf, postponed, tickets}) {
   const {key, file, line, services, ticket} = toggle;
   const at = {
    level: "warning",
    key,
    file,
    line
   };
   const findings = [];
   const inCode = references.filter(one => !isTest(one.file));
   if (references.length === 0) findings.push({
    ...at,
    rule: "toggle-unused",
    message: `No code names the toggle \`${key}\`.`
   }); else if (inCode.length === 0) findings.push({
    ...at,
    rule: "toggle-unused",
    message: `Only tests name the toggle \`${key}\`.`
   });
   if (services.length > 0) {
    for (const one of references) {
     const others = servicesOf(one.file).filter(name => !services.includes(name));
     if (others.length > 0) findings.push({
      ...at,
      file: one.file,
      line: one.line,
      rule: "toggle-elsewhere",
      message: `${others.join(", ")} uses the toggle \`${key}\`, which is registered for ${services.join(", ")}.`
     });
    }
   }
   const moved = postponed.get(key) ?? 0;
   if (moved >= 2) findings.push({
    ...at,
    rule: "toggle-postponed",
    message: `The end of the toggle \`${key}\` was moved ${moved} times.`
   });
   if (tickets.closed.get(key) === true && references.length > 0) findings.push({
    ...at,
    rule: "toggle-ticket",
    message: `The ticket ${ticket} of the toggle \`${key}\` is closed, and code still names the toggle.`
   });
   return findings;
  }
  function isTest(file) {
   return /(^|\/)(tests?|__tests__|spec|specs|testdata|fixtures)\/|[._-](test|spec)\.\w+$|_test\.\w+$/.test(file);
  }
 }),
 51012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   bA: () => togglesOutcomes,
   cD: () => togglesOutputs,
   s3: () => reportToggles
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _core_text_list_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55177);
  var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60577);
  var _findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91456);
  const togglesOutputs = [ "toggles", "expired", "expiring", "unregistered", "unused", "matrix", "findings" ];
  const togglesOutcomes = [ "clean", "warned", "blocked", "expired" ];
  function togglesOutcome(findings) {
   const errors = findings.filter(({level}) => level === "error");
   if (errors.some(({rule}) => rule !== "toggle-expired")) return "blocked";
   if (errors.length > 0) return "expired";
   return findings.some(({level}) => level === "warning") ? "warned" : "clean";
  }
  function reportToggles(facts, findings, result) {
   const outcome = togglesOutcome(findings);
   const keysOf = rule => [ ...new Set(findings.filter(one => one.rule === rule).map(({key}) => key)) ];
   const byKey = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.k5)(facts.references);
   const expired = facts.toggles.filter(one => (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__._d)(one, facts.now));
   const list = facts.toggles.map(one => recordOf(one, byKey.get(one.key) ?? [], facts));
   const reason = reasonOf(outcome, facts, findings, result);
   const problems = findings.filter(({level}) => level === "error").map(one => problemOf(one, result.register));
   return {
    outcome,
    reason,
    outputs: {
     toggles: list,
     expired: expired.map(({key}) => key),
     expiring: keysOf("toggle-expiring"),
     unregistered: keysOf("toggle-unregistered"),
     unused: keysOf("toggle-unused"),
     matrix: {
      include: expired.map(({key, owner, expires, file}) => ({
       key,
       owner,
       expires,
       file
      }))
     },
     findings: findings.map(one => ({
      ...one
     }))
    },
    summary: summaryOf(outcome, reason, facts, findings, result),
    report: {
     mode: result.mode,
     toggles: list,
     findings: findings.map(one => ({
      ...one
     }))
    },
    notices: [ ...findings.filter(({level}) => level === "warning").map(noticeOf), ...result.remarks ],
    failures: problems
   };
  }
  function recordOf(one, references, facts) {
   const {key, kind, owner, created, expires, ticket, file, line} = one;
   const over = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__._d)(one, facts.now) ? (0, 
   _findings_js__WEBPACK_IMPORTED_MODULE_0__.e2)(expires, facts.now) : 0;
   return {
    key,
    kind,
    owner,
    created,
    expires,
    ticket,
    file,
    line,
    "days-over": over,
    "ticket-state": {
     true: "closed",
     false: "open",
     undefined: "unknown"
    }[String(facts.tickets.closed.get(key))],
    references: references.slice(0, 1e3).map(at => ({
     file: at.file,
     line: at.line
    }))
   };
  }
  function noticeOf({rule, message, file, line}) {
   return {
    level: "warning",
    title: rule,
    message,
    at: {
     file,
     line
    }
   };
  }
  function problemOf({rule, message, file, line}, register) {
   const at = {
    at: {
     file,
     line
    }
   };
   const slots = {
    finding: message
   };
   if (rule === "toggle-expired") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("TOGGLE_EXPIRED", slots, at);
   if (rule === "toggle-unregistered") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("TOGGLE_UNREGISTERED", {
    ...slots,
    register
   }, at);
   if (rule === "toggle-lifetime") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("TOGGLE_LIFETIME", slots, at);
   return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("TOGGLE_INCOMPLETE", slots, at);
  }
  function reasonOf(outcome, facts, findings, {mode}) {
   const count = rule => new Set(findings.filter(one => one.rule === rule).map(({key}) => key));
   const parts = [ [ "toggle-expired", "expired" ], [ "toggle-expiring", "expiring soon" ], [ "toggle-unregistered", "not registered" ], [ "toggle-incomplete", "not complete in the register" ], [ "toggle-lifetime", "living too long" ], [ "toggle-unused", "not used" ] ].flatMap(([rule, words]) => {
    const keys = [ ...count(rule) ];
    return keys.length === 0 ? [] : [ `${keys.length} ${words} (${(0, _core_text_list_names_js__WEBPACK_IMPORTED_MODULE_2__.Z)(keys)})` ];
   });
   const all = `${facts.toggles.length} feature ${facts.toggles.length === 1 ? "toggle is" : "toggles are"} registered`;
   if (outcome === "clean") return mode === "check" ? `This change keeps the rules for feature toggles; ${all}.` : `${all}, and all of them are in order.`;
   return parts.length === 0 ? `${all}; see the warnings.` : `${all}: ${parts.join(", ")}.`;
  }
  const icons = {
   clean: "✅",
   warned: "⚠️",
   blocked: "❌",
   expired: "⏰"
  };
  function summaryOf(outcome, reason, facts, findings, {cleanup}) {
   const byOwner = [ ...facts.toggles ].filter(one => (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__._d)(one, facts.now)).sort((one, other) => one.owner < other.owner ? -1 : one.owner > other.owner ? 1 : one.expires < other.expires ? -1 : 1);
   const byKey = (0, _findings_js__WEBPACK_IMPORTED_MODULE_0__.k5)(facts.references);
   const rows = byOwner.map(one => [ (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.X1)(one.owner || "nobody"), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(one.key), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.X1)(one.kind), one.expires, String((0, 
   _findings_js__WEBPACK_IMPORTED_MODULE_0__.e2)(one.expires, facts.now)), String((byKey.get(one.key) ?? []).length) ]);
   const others = findings.filter(({rule}) => rule !== "toggle-expired");
   const shown = others.slice(0, 200).map(({rule, message, file, line}) => [ (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(rule), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.FV)(message), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.aY)(`${file}:${line}`) ]);
   const parts = [ `### ${icons[outcome]} toggles: ${outcome}`, (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.X1)(reason), rows.length === 0 ? "" : (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Owner", "Toggle", "Kind", "Expired on", "Days over", "References" ], rows), shown.length === 0 ? "" : (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.zH)(`${others.length} other findings`, (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.tp)([ "Rule", "Finding", "Where" ], shown)), cleanup === undefined ? "" : (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_3__.X1)(cleanupLine(cleanup)) ];
   return `${parts.filter(Boolean).join("\n\n")}\n`;
  }
  function cleanupLine({create, update, close, later}) {
   const rest = later.length === 0 ? "" : ` ${later.length} more wait for the next run.`;
   return `Issues: ${create.length} opened, ${update.length} updated, ${close.length} closed.${rest}`;
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
 55177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => listNames
  });
  function listNames(names) {
   const shown = names.length > 5 ? [ ...names.slice(0, 4), `${names.length - 4} more` ] : names;
   const last = shown.at(-1) ?? "nothing";
   return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
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
