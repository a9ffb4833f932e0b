export const id = 2540;

export const ids = [ 2540 ];

export const modules = {
 62540: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   guard: () => guard
  });
  var _operations_define_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34045);
  var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51047);
  var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26800);
  const guard = (0, _operations_define_action_js__WEBPACK_IMPORTED_MODULE_0__.Q)({
   name: "guard",
   inputs: _inputs_js__WEBPACK_IMPORTED_MODULE_1__.x,
   outputs: _report_js__WEBPACK_IMPORTED_MODULE_2__.S0,
   outcomes: _report_js__WEBPACK_IMPORTED_MODULE_2__.TM,
   async run(asked, world) {
    const {runGuard} = await Promise.all([ __webpack_require__.e(7163), __webpack_require__.e(9981), __webpack_require__.e(767), __webpack_require__.e(6045), __webpack_require__.e(6486), __webpack_require__.e(4954) ]).then(__webpack_require__.bind(__webpack_require__, 14954));
    return runGuard(asked, world);
   }
  });
 },
 51047: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => ruleNamed,
   x: () => guardInputs
  });
  var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77934);
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19563);
  var _core_action_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12370);
  var _core_problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(2327);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5763);
  var _core_yaml_read_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65247);
  var _operations_gitops_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8480);
  var _operations_revision_range_given_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7686);
  var _rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53767);
  const guardInputs = {
   ..._core_action_result_js__WEBPACK_IMPORTED_MODULE_0__.j,
   base: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_operations_revision_range_given_ref_js__WEBPACK_IMPORTED_MODULE_2__.G),
   head: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.lq)(_operations_revision_range_given_ref_js__WEBPACK_IMPORTED_MODULE_2__.G),
   environment: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Mn)(),
   rules: ruleLevels(),
   scope: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)([ "changed", "all" ], "changed"),
   render: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)([ "auto", "never" ], "auto"),
   kustomize: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(),
   "rendered-base": (0, _operations_gitops_change_js__WEBPACK_IMPORTED_MODULE_3__.L)(),
   "rendered-head": (0, _operations_gitops_change_js__WEBPACK_IMPORTED_MODULE_3__.L)(),
   registry: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false),
   "on-doubt": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)([ "fail", "warn" ], "fail"),
   comment: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.yL)([ "auto", "never", "preview" ], "never"),
   sarif: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Jt)(false)
  };
  const levels = [ "error", "warning", "off" ];
  function ruleLevels() {
   return {
    default: "",
    parse(given, input) {
     if (given === "") return new Map;
     const read = (0, _core_yaml_read_config_js__WEBPACK_IMPORTED_MODULE_4__.X)(given);
     const parsed = "document" in read ? valibot__WEBPACK_IMPORTED_MODULE_5__.xLC(valibot__WEBPACK_IMPORTED_MODULE_5__.g1P(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.KIO(levels)), read.document.value) : void 0;
     if (parsed?.success !== true) {
      const expected = "Write `rule: error`, one rule a line; levels are error, warning and off.";
      throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__.CC)("INPUT_INVALID", {
       input,
       given,
       fault: "it is no mapping of rules to levels",
       expected
      });
     }
     return new Map(Object.entries(parsed.output).map(([id, level]) => [ ruleNamed(id, `The input \`${input}\``), level ]));
    }
   };
  }
  function ruleNamed(given, where) {
   const found = _rules_js__WEBPACK_IMPORTED_MODULE_7__.Z.find(id => id === given);
   if (found !== void 0) return found;
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__.CC)("GUARD_RULE_UNKNOWN", {
    given,
    where,
    nearest: (0, _core_problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__.p)(given, _rules_js__WEBPACK_IMPORTED_MODULE_7__.Z) ?? ""
   });
  }
 },
 26800: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bz: () => guardMarkdown,
   S0: () => guardOutputs,
   TM: () => guardOutcomes,
   k9: () => reportGuard
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60577);
  const guardOutputs = [ "findings", "errors", "warnings", "fixed", "rendered", "sarif", "comment-url" ];
  const guardOutcomes = [ "clean", "warned", "blocked", "doubt" ];
  const mostInOutput = 100;
  function reportGuard(plan, context) {
   const {findings, outcome, fixed} = plan;
   const fresh = findings.filter(one => one.new && one.allowed === void 0);
   const of = level => fresh.filter(one => one.level === level);
   const doubtFails = context.onDoubt === "fail" && outcome === "doubt";
   const failures = [ ...of("error").map(one => problemOf("GUARD_FINDING", one)), ...(doubtFails || outcome === "blocked" ? of("doubt") : []).map(one => problemOf("GUARD_DOUBT", one)) ];
   const notices = [ ...[ ...of("warning"), ...failures.length > 0 ? [] : of("doubt") ].map(one => ({
    level: "warning",
    title: one.rule,
    message: one.message,
    ...one.file === "" ? {} : {
     at: {
      file: one.file,
      line: one.line
     }
    }
   })), ...plan.expired.map(({rule, until = "", reason}) => ({
    level: "warning",
    title: "An allowance is over",
    message: `The allowance of ${rule} (${reason}) counted until ${until}.`
   })), ...context.comment.notices ];
   return {
    outcome,
    reason: reasonOf(plan, fresh),
    outputs: {
     findings: findings.slice(0, mostInOutput).map(jsonOf),
     errors: of("error").length,
     warnings: of("warning").length,
     fixed,
     rendered: context.rendered,
     sarif: context.sarif,
     "comment-url": context.comment.url
    },
    summary: guardMarkdown(plan, context),
    report: {
     findings: findings.map(jsonOf),
     fixed,
     renderer: context.renderer ?? null
    },
    notices,
    failures
   };
  }
  function jsonOf({rule, level, environment, service, file, line, resource, key, message, new: isNew, fingerprint, allowed}) {
   return {
    rule,
    level,
    environment,
    service,
    file,
    line,
    resource,
    key,
    message,
    new: isNew,
    fingerprint,
    allowed: allowed ?? null
   };
  }
  function problemOf(name, {rule, message, file, line}) {
   return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)(name, {
    rule,
    message
   }, file === "" ? {} : {
    at: {
     file,
     line
    }
   });
  }
  function reasonOf({outcome, findings, fixed}, fresh) {
   const [first] = fresh;
   const present = findings.filter(one => !one.new).length;
   const rest = [ ...present > 0 ? [ `${present} older finding${present === 1 ? " is" : "s are"} not of this change` ] : [], ...fixed > 0 ? [ `${fixed} ${fixed === 1 ? "is" : "are"} mended` ] : [] ];
   const tail = rest.length === 0 ? "" : ` ${rest.join(", ")}.`;
   if (outcome === "clean" || first === void 0) return `Nothing new was found.${tail}`;
   const more = fresh.length > 1 ? ` ${fresh.length - 1} more.` : "";
   return `${first.message}${more}${tail}`;
  }
  const icons = {
   clean: "✅",
   warned: "⚠️",
   blocked: "❌",
   doubt: "❔"
  };
  const levelIcons = {
   error: "❌",
   warning: "⚠️",
   doubt: "❔"
  };
  function guardMarkdown(plan, {overlays, renderer}) {
   const fresh = plan.findings.filter(one => one.new && one.allowed === void 0);
   const allowed = plan.findings.filter(one => one.new && one.allowed !== void 0);
   const old = plan.findings.filter(one => !one.new);
   const parts = [ `### ${icons[plan.outcome]} guard: ${plan.outcome}\n`, `${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(reasonOf(plan, fresh))}\n` ];
   if (fresh.length > 0) parts.push(tableOf(fresh.slice(0, 50)));
   if (fresh.length > 50) parts.push(`… and ${fresh.length - 50} more, in the report.\n`);
   if (allowed.length > 0) parts.push((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zH)(`${allowed.length} accepted by the catalogue`, (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([ "Rule", "Where", "Reason" ], allowed.slice(0, 50).map(one => [ (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one.rule), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one.file), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(one.allowed ?? "") ]))));
   if (old.length > 0) parts.push((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zH)(`${old.length} that the base has already`, tableOf(old.slice(0, 50))));
   const by = renderer === void 0 ? "" : ` by ${renderer}`;
   parts.push(`<sub>${overlays === 1 ? "1 overlay" : `${overlays} overlays`} looked at${(0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(by)}. The rules are those of the base commit.</sub>\n`);
   return parts.join("\n");
  }
  function tableOf(findings) {
   const rows = findings.map(one => [ `${levelIcons[one.level]} ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one.rule)}`, one.file === "" ? "" : (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(`${one.file}:${one.line}`), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(one.message) ]);
   return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([ "Rule", "Where", "What" ], rows);
  }
 },
 53767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => ruleIds,
   a: () => rules
  });
  const rules = {
   "artifact-unseen": [ "error", "An environment gets an image that no environment before it has, or has had." ],
   "artifact-soak": [ "error", "The image was in the environment before for too short a time." ],
   "artifact-checks": [ "error", "A check is not green on the commit that put the image into the environment before." ],
   "artifact-freeze": [ "error", "The environment is frozen." ],
   "artifact-hold": [ "error", "The image is held." ],
   "artifact-pending": [ "error", "A change of the environment before waits in an open pull request." ],
   "artifact-tag": [ "error", "One version goes by two digests." ],
   "artifact-attestations": [ "error", "Nothing proves who built the image." ],
   "artifact-missing": [ "error", "The registry does not have the image, or not all of it." ],
   "artifact-older": [ "warning", "The environment goes back to an older version without a rollback." ],
   "artifact-foreign": [ "error", "The image is neither the catalogue's nor below the environment's registry." ],
   "image-mutable": [ "warning", "An image has no digest, or a tag that moves." ],
   "image-elsewhere": [ "error", "What runs is set outside the overlay." ],
   "secret-plain": [ "error", "A Secret has a plain value." ],
   "secret-generator": [ "error", "A secretGenerator takes a plain value." ],
   "secret-annotation": [ "error", "An annotation repeats a plain Secret." ],
   "secret-literal": [ "error", "A template or a fake store has a plain value." ],
   credential: [ "error", "Something that is no Secret holds a credential." ],
   "sops-partial": [ "error", "A SOPS file has a plain value where an encrypted one belongs." ],
   "sops-broken": [ "error", "A SOPS file has no MAC or no recipient." ],
   "sops-undecrypted": [ "error", "A SOPS Secret lies where nothing decrypts it." ],
   "sealed-suspect": [ "error", "The value of a SealedSecret is no ciphertext." ],
   "sealed-renamed": [ "error", "A SealedSecret gets another name or namespace and cannot be decrypted." ],
   "sealed-wide": [ "warning", "A SealedSecret can be decrypted under another name or namespace." ],
   "project-source": [ "error", "The AppProject does not allow the source of the Application." ],
   "project-destination": [ "error", "The AppProject does not allow the destination of the Application." ],
   "project-kind": [ "error", "The AppProject does not allow a kind that the Application deploys." ],
   "project-missing": [ "error", "The AppProject of the Application does not exist in the repository." ],
   "project-default": [ "warning", "The last environment is in the project `default`, which allows everything." ],
   "project-wide": [ "warning", "An AppProject allows every source, destination or cluster resource." ],
   "app-revision": [ "warning", "An Application follows a branch where the catalogue promises a release, or another branch than the catalogue's." ],
   "app-automated": [ "warning", "Argo CD syncs by itself where the catalogue says `sync: manual`." ],
   "app-path-missing": [ "error", "An Application or Flux Kustomization names a folder that does not exist." ],
   undeployed: [ "warning", "A folder that no Application, Kustomization or catalogue entry deploys." ],
   "overlay-missing": [ "error", "The overlay of a service is gone or was never there." ],
   "overlay-orphan": [ "warning", "A folder looks like an environment of a service that the catalogue does not have." ],
   "namespace-mismatch": [ "warning", "A resource is in another namespace than the Application's destination." ],
   "writer-denied": [ "error", "Somebody changes an environment who is not among its writers." ],
   "owner-missing": [ "warning", "CODEOWNERS names no owner for the files of the environment." ],
   "policy-changed": [ "warning", "The rules themselves change. They count from the next change on." ],
   "order-skipped": [ "warning", "A later environment changes by a file that it shares with an earlier one, at the same time." ],
   "environments-mixed": [ "off", "One change is for more than one environment." ],
   "yaml-invalid": [ "error", "A file is no YAML that a cluster would take." ],
   "render-failed": [ "error", "An overlay does not build." ],
   "resource-twice": [ "error", "A render has two resources of one name." ],
   "render-refused": [ "doubt", "An overlay needs more than the files of the repository." ],
   "render-partial": [ "doubt", "An overlay is rendered without what ksops would decrypt." ],
   "generator-unknown": [ "doubt", "An ApplicationSet has a generator that only Argo CD can expand." ],
   "controllers-unread": [ "doubt", "The repository has more YAML files than are searched for Applications." ]
  };
  const ruleIds = Object.keys(rules);
 },
 65247: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => readConfig
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  function readConfig(text) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const spotOf = offset => {
    const {line, col} = lines.linePos(offset);
    return {
     line: Math.max(line, 1),
     column: Math.max(col, 1)
    };
   };
   try {
    const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
     lineCounter: lines,
     prettyErrors: false,
     merge: true,
     stringKeys: true
    });
    const found = [ ...document.errors, ...document.warnings ].map(({message, pos}) => ({
     fault: plain(message),
     offset: pos[0]
    }));
    const faults = found.length > 0 ? found : findAliasFaults(document);
    if (faults.length > 0) return {
     faults: faults.map(({fault, offset}) => ({
      fault,
      at: spotOf(offset)
     }))
    };
    const value = document.toJS({
     maxAliasCount: 100
    });
    return {
     document: {
      value,
      spot: (path, on) => spotOf(offsetOf(document.contents, path, on))
     }
    };
   } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const fault = thrown.name === "RangeError" ? "it is nested too deeply" : plain(thrown.message);
    return {
     faults: [ {
      fault,
      at: void 0
     } ]
    };
   }
  }
  function plain(message) {
   return message.replace(/[.:\s]+$/, "");
  }
  function offsetOf(top, path, on) {
   let node = top;
   let offset = startOf(top) ?? 0;
   for (const [depth, step] of path.entries()) {
    const found = child(node, step);
    if (found === void 0) return offset;
    const named = on === "key" && depth === path.length - 1;
    const [first, second] = named ? [ found.key, found.value ] : [ found.value, found.key ];
    offset = startOf(first) ?? startOf(second) ?? offset;
    node = found.value;
   }
   return offset;
  }
  function child(node, step) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const pair = node.items.find(one => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(one.key) && String(one.key.value) === String(step));
    return pair && {
     key: pair.key,
     value: pair.value
    };
   }
   if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return;
   const item = typeof step === "number" ? node.items[step] : void 0;
   return item === void 0 || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? void 0 : {
    key: void 0,
    value: item
   };
  }
  function startOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) || !node.range) return;
   return node.range[0] === node.range[1] ? void 0 : node.range[0];
  }
  function findAliasFaults(document) {
   const faults = [];
   const anchors = new Map;
   const meant = node => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? anchors.get(node.source) : node;
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node, above) => {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
     const offset = node.range?.[0] ?? 0;
     const target = anchors.get(node.source);
     if (target === void 0) faults.push({
      fault: `there is no anchor &${node.source} before it`,
      offset
     }); else if (above.includes(target)) faults.push({
      fault: `*${node.source} is inside of itself`,
      offset
     });
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) {
     if (node.anchor !== void 0) anchors.set(node.anchor, node);
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node)) {
     const {key, value} = node;
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || key.source !== "<<" || key.type !== "PLAIN") return;
     const isSound = ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? value.items : [ value ]).every(one => (0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(meant(one)));
     if (!isSound) faults.push({
      fault: "`<<` takes a map, or a list of maps",
      offset: key.range?.[0] ?? 0
     });
    }
   });
   return faults;
  }
 }
};
