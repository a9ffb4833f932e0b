export const id = 2540;

export const ids = [ 2540 ];

export const modules = {
 62540: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   async run(inputs, world) {
    const {runGuard} = await Promise.all([ __webpack_require__.e(7163), __webpack_require__.e(8712), __webpack_require__.e(9649), __webpack_require__.e(1825), __webpack_require__.e(1114), __webpack_require__.e(9086), __webpack_require__.e(3216), __webpack_require__.e(952) ]).then(__webpack_require__.bind(__webpack_require__, 82154));
    return runGuard(inputs, world);
   }
  });
 }),
 51047: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var _operations_gitops_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21747);
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
   "trusted-root": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_1__.Qq)(),
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
     const parsed = "document" in read ? valibot__WEBPACK_IMPORTED_MODULE_5__.xLC(valibot__WEBPACK_IMPORTED_MODULE_5__.g1P(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__.KIO(levels)), read.document.value) : undefined;
     if (parsed?.success !== true) {
      const expected = "Write `rule: error`, one rule a line; levels are error, warning and off.";
      throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__.CC)("INPUT_INVALID", {
       input,
       given,
       fault: "it is not a mapping of rules to levels",
       expected
      });
     }
     return new Map(Object.entries(parsed.output).map(([id, level]) => [ ruleNamed(id, `The input \`${input}\``), level ]));
    }
   };
  }
  function ruleNamed(given, where) {
   const found = _rules_js__WEBPACK_IMPORTED_MODULE_7__.Z.find(id => id === given);
   if (found !== undefined) return found;
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_6__.CC)("GUARD_RULE_UNKNOWN", {
    given,
    where,
    nearest: (0, _core_problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_8__.p)(given, _rules_js__WEBPACK_IMPORTED_MODULE_7__.Z) ?? ""
   });
  }
 }),
 44764: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   i: () => readOverrides,
   s: () => overridesJson
  });
  var _core_commit_deployment_trailers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43722);
  var _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  const windowMs = 30 * 24 * 60 * 60 * 1e3;
  const mostCommits = 1e3;
  async function readOverrides({repository, head, places, catalogue}, findings, world) {
   const folder = commonFolder(places.map(({overlay}) => overlay));
   try {
    const tip = await world.delivery.tipAt(repository, head);
    const files = [ ...new Set(findings.map(({file}) => file)) ].filter(file => file !== "");
    const all = files.every(file => (0, _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__.UO)(file, folder));
    const history = await tip.history(all ? folder : "", mostCommits);
    const since = world.clock.now() - windowMs;
    const recent = history.filter(one => one.time * 1e3 >= since && one.files.some(file => (0, 
    _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__.UO)(file, folder)));
    const manual = recent.flatMap(one => {
     const environments = environmentsOf(one.files, places, catalogue);
     const hold = one.files.some(file => /(^|\/)trunkline-holds\.yaml$/.test(file));
     if ((0, _core_commit_deployment_trailers_js__WEBPACK_IMPORTED_MODULE_1__.m)(one.message) !== undefined || environments.length === 0 && !hold) return [];
     return [ {
      commit: one.oid,
      time: timeOf(one),
      author: one.author.name,
      subject: one.message.split("\n")[0] ?? "",
      environments,
      hold
     } ];
    });
    const lastChanged = new Map;
    for (const file of files) {
     const last = history.find(one => one.files.some(changed => (0, _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__.UO)(changed, file)));
     if (last !== undefined) lastChanged.set(file, timeOf(last));
    }
    return {
     since: new Date(since).toISOString(),
     lastChanged,
     commits: recent.length,
     manual
    };
   } catch (thrown) {
    if ((0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__._n)(thrown) === undefined) throw thrown;
    return undefined;
   }
  }
  function timeOf({time}) {
   return new Date(time * 1e3).toISOString();
  }
  function overridesJson(overrides) {
   return overrides === undefined ? null : {
    commits: overrides.commits,
    manual: overrides.manual.map(one => ({
     ...one,
     environments: [ ...one.environments ]
    }))
   };
  }
  function commonFolder(overlays) {
   const [first = "", ...others] = overlays.map(overlay => overlay.split("/"));
   const end = Array.from(first).findIndex((step, index) => others.some(other => other[index] !== step));
   return Array.from(first).slice(0, end < 0 ? Math.max(0, first.length - 1) : end).join("/");
  }
  function environmentsOf(files, places, {environments}) {
   const changed = new Set(places.filter(({overlay}) => files.some(file => (0, _core_path_repository_path_js__WEBPACK_IMPORTED_MODULE_0__.UO)(file, overlay))).map(({environment}) => environment));
   return [ ...environments.keys() ].filter(name => changed.has(name));
  }
 }),
 26800: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bz: () => guardMarkdown,
   S0: () => guardOutputs,
   TM: () => guardOutcomes,
   k9: () => reportGuard
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60577);
  var _manual_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44764);
  const guardOutputs = [ "findings", "errors", "warnings", "fixed", "rendered", "sarif", "comment-url" ];
  const guardOutcomes = [ "clean", "warned", "blocked", "doubt" ];
  const mostInOutput = 100;
  function reportGuard(plan, context) {
   const {findings, outcome, fixed} = plan;
   const fresh = findings.filter(one => one.new && one.allowed === undefined);
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
     findings: findings.slice(0, mostInOutput).map(one => jsonOf(one, context.overrides)),
     errors: of("error").length,
     warnings: of("warning").length,
     fixed,
     rendered: context.rendered,
     sarif: context.sarif,
     "comment-url": context.comment.url
    },
    summary: guardMarkdown(plan, context),
    report: {
     findings: findings.map(one => jsonOf(one, context.overrides)),
     fixed,
     renderer: context.renderer ?? null,
     overrides: (0, _manual_changes_js__WEBPACK_IMPORTED_MODULE_0__.s)(context.overrides)
    },
    notices,
    failures
   };
  }
  function jsonOf({rule, level, environment, service, file, line, resource, key, message, new: isNew, fingerprint, allowed}, overrides) {
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
    allowed: allowed ?? null,
    ...overrides === undefined ? {} : {
     "unchanged-since": overrides.lastChanged.get(file) ?? null
    }
   };
  }
  function problemOf(name, {rule, message, file, line}) {
   return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)(name, {
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
   if (outcome === "clean" || first === undefined) return `Nothing new was found.${tail}`;
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
  function guardMarkdown(plan, {overlays, renderer, overrides}) {
   const fresh = plan.findings.filter(one => one.new && one.allowed === undefined);
   const allowed = plan.findings.filter(one => one.new && one.allowed !== undefined);
   const old = plan.findings.filter(one => !one.new);
   const parts = [ `### ${icons[plan.outcome]} guard: ${plan.outcome}\n`, `${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(reasonOf(plan, fresh))}\n` ];
   if (fresh.length > 0) parts.push(tableOf(fresh.slice(0, 50)));
   if (fresh.length > 50) parts.push(`… and ${fresh.length - 50} more, in the report.\n`);
   if (allowed.length > 0) parts.push((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.zH)(`${allowed.length} accepted by the catalogue`, (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Rule", "Where", "Reason" ], allowed.slice(0, 50).map(one => [ (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(one.rule), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(one.file), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(one.allowed ?? "") ]))));
   if (old.length > 0) parts.push((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.zH)(`${old.length} that the base has already`, tableOf(old.slice(0, 50))));
   if (overrides !== undefined) parts.push(agesMarkdown(plan.findings, overrides), overridesMarkdown(overrides));
   const by = renderer === undefined ? "" : ` by ${renderer}`;
   parts.push(`<sub>${overlays === 1 ? "1 overlay" : `${overlays} overlays`} looked at${(0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(by)}. The rules are those of the base commit.</sub>\n`);
   return parts.join("\n");
  }
  function agesMarkdown(findings, {since, lastChanged}) {
   const dated = findings.flatMap(({file}) => {
    const time = lastChanged.get(file);
    return time === undefined ? [] : [ {
     file,
     time
    } ];
   });
   const old = dated.filter(({time}) => time < since).sort((one, other) => one.time < other.time ? -1 : 1);
   const [oldest] = old;
   if (oldest === undefined) return "";
   const counted = `${old.length} of ${findings.length} findings ${old.length === 1 ? "is" : "are"} older than 30 days`;
   return `${counted}: their files have not changed since. The oldest is in ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(oldest.file)}, unchanged since ${oldest.time.slice(0, 10)}.\n`;
  }
  function overridesMarkdown({commits, manual}) {
   const counted = `${manual.length} of ${commits} changes of the last 30 days`;
   if (manual.length === 0) return `Every change of an environment was made by Trunkline: ${counted}.\n`;
   const rows = manual.slice(0, 50).map(one => [ (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(one.commit.slice(0, 7)), one.time.slice(0, 10), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(one.author), (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)([ ...one.environments, ...one.hold ? [ "a hold" ] : [] ].join(", ")), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(one.subject) ]);
   return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.zH)(`${counted} were not made by Trunkline`, (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Commit", "Day", "Author", "Changes", "Subject" ], rows));
  }
  function tableOf(findings) {
   const rows = findings.map(one => [ `${levelIcons[one.level]} ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(one.rule)}`, one.file === "" ? "" : (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(`${one.file}:${one.line}`), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.FV)(one.message) ]);
   return (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Rule", "Where", "What" ], rows);
  }
 }),
 53767: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   "artifact-older": [ "warning", "The environment goes back to an older version without the rollback action." ],
   "artifact-foreign": [ "error", "The image is neither the catalogue's nor below the environment's registry." ],
   "image-mutable": [ "warning", "An image has no digest, or a tag that moves." ],
   "image-elsewhere": [ "error", "The running image is set outside the overlay." ],
   "secret-plain": [ "error", "A Secret has a plain value." ],
   "secret-generator": [ "error", "A secretGenerator takes a plain value." ],
   "secret-annotation": [ "error", "An annotation repeats a plain Secret." ],
   "secret-literal": [ "error", "A template or a fake store has a plain value." ],
   credential: [ "error", "A resource other than a Secret contains a credential." ],
   "sops-partial": [ "error", "A SOPS file has a plain value where an encrypted one belongs." ],
   "sops-broken": [ "error", "A SOPS file has no MAC or no recipient." ],
   "sops-undecrypted": [ "error", "A SOPS Secret lies where nothing decrypts it." ],
   "sealed-suspect": [ "error", "The value of a SealedSecret is not a ciphertext." ],
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
   "writer-denied": [ "error", "The author of a change is not among the writers of the environment." ],
   "owner-missing": [ "warning", "CODEOWNERS names no owner for the files of the environment." ],
   "policy-changed": [ "warning", "The rules themselves change. The new rules apply from the next change on." ],
   "order-skipped": [ "warning", "A later environment changes by a file that it shares with an earlier one, at the same time." ],
   "environments-mixed": [ "off", "One change is for more than one environment." ],
   "yaml-invalid": [ "error", "A file is not YAML that a cluster accepts." ],
   "render-failed": [ "error", "An overlay does not build." ],
   "resource-twice": [ "error", "A render has two resources of one name." ],
   "render-refused": [ "doubt", "An overlay needs more than the files of the repository." ],
   "render-partial": [ "doubt", "An overlay is rendered without what ksops would decrypt." ],
   "generator-unknown": [ "doubt", "An ApplicationSet has a generator that only Argo CD can expand." ],
   "controllers-unread": [ "doubt", "The repository has more YAML files than are searched for Applications." ]
  };
  const ruleIds = Object.keys(rules);
 }),
 97329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nb: () => addTrailer,
   TI: () => formatRun,
   VK: () => listTrailers,
   aw: () => parseTrailers,
   hw: () => formatMessage,
   ou: () => fillTemplate,
   zZ: () => parseRun
  });
  function formatMessage(text, {action, deployments, sourceCommit, sourceTime, run, more}) {
   const trailers = [ [ "Trunkline", action ], ...deployments.flatMap(({service, environment, image, sourceCommit: own = "", sourceTime: at = ""}) => [ [ "Service", service ], [ "Environment", environment ], [ "Image", image ], [ "Source-Commit", own ], [ "Source-Time", at ] ]), [ "Source-Commit", sourceCommit ], [ "Source-Time", sourceTime ?? "" ], [ "Workflow-Run", run ], ...more ?? [] ];
   const lines = trailers.filter(([, value]) => value !== "").map(([key, value]) => `${key}: ${oneLine(value)}`);
   const body = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => line.replace(/[^\P{Cc}\t]/gu, "").trimEnd()).join("\n");
   return `${body.trim()}\n\n${lines.join("\n")}\n`;
  }
  function addTrailer(message, key, value) {
   return `${message.trimEnd()}\n${key}: ${oneLine(value)}\n`;
  }
  function parseTrailers(message) {
   const found = new Map;
   for (const [key, value] of listTrailers(message)) found.set(key, [ ...found.get(key) ?? [], value ]);
   return found;
  }
  function listTrailers(message) {
   if (!/^trunkline:/im.test(message)) return [];
   const lines = message.trimEnd().split("\n");
   const blank = lines.findLastIndex(line => /^[ \t]*$/.test(line));
   const found = [];
   for (const line of lines.slice(blank + 1)) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) found.push([ key.toLowerCase(), value.trim() ]);
   }
   return found.some(([key]) => key === "trunkline") ? found : [];
  }
  function formatRun(run) {
   if (run.id === "") return "";
   const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
   return oneLine(`${url} (${run.workflow} #${run.number}.${run.attempt})`);
  }
  function parseRun(text) {
   const [, url, workflow, number, attempt] = /^(\S+) \((.*) #(\d+)\.(\d+)\)$/.exec(text) ?? [];
   if (url === undefined || workflow === undefined) return undefined;
   return {
    url,
    workflow,
    number: Number(number),
    attempt: Number(attempt)
   };
  }
  function fillTemplate(template, slots) {
   return template.replace(/\{(\w+)\}/g, (whole, slot) => {
    const value = slots[slot];
    return value === undefined ? whole : oneLine(value).replaceAll("[", "(").replaceAll("]", ")");
   });
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  }
 }),
 43722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => readDeploymentTrailers
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97329);
  function readDeploymentTrailers(message) {
   const trailers = (0, _commit_message_js__WEBPACK_IMPORTED_MODULE_0__.VK)(message);
   if (trailers.length === 0) return undefined;
   const values = new Map;
   for (const [key, value] of trailers) {
    const found = values.get(key);
    if (found === undefined) values.set(key, [ value ]); else found.push(value);
   }
   const all = key => values.get(key) ?? [];
   const [action = ""] = all("trunkline");
   const groups = [];
   const named = values.has("service");
   for (const [key, value] of trailers) {
    if (key === (named ? "service" : "image")) groups.push(new Map);
    if (groupKeys.includes(key)) groups.at(-1)?.set(key, value);
   }
   const shared = key => all(key).length === 1 ? all(key)[0] : undefined;
   return {
    action,
    deployments: groups.flatMap(group => {
     const image = group.get("image");
     const [service = "", environment = ""] = [ group.get("service"), group.get("environment") ];
     if (!image) return [];
     const commit = group.get("source-commit") ?? shared("source-commit") ?? "";
     const time = Date.parse(group.get("source-time") ?? shared("source-time") ?? "");
     return {
      service,
      environment,
      image: (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(image),
      sourceCommit: (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(commit),
      sourceTime: Number.isNaN(time) ? undefined : time
     };
    }),
    reason: all("reason")[0] ?? "",
    run: all("workflow-run")[0] ?? "",
    requestedBy: all("requested-by")[0] ?? "",
    waivedGates: all("waived-gates").flatMap(list => list.split(/,\s*/)).filter(Boolean),
    rolledBack: all("rolled-back")
   };
  }
  const groupKeys = [ "service", "environment", "image", "source-commit", "source-time" ];
 }),
 65247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
      at: undefined
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
    if (found === undefined) return offset;
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
   if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return undefined;
   const item = typeof step === "number" ? node.items[step] : undefined;
   return item === undefined || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? undefined : {
    key: undefined,
    value: item
   };
  }
  function startOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) || !node.range) return undefined;
   return node.range[0] === node.range[1] ? undefined : node.range[0];
  }
  function findAliasFaults(document) {
   const faults = [];
   const anchors = new Map;
   const meant = node => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? anchors.get(node.source) : node;
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node, above) => {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
     const offset = node.range?.[0] ?? 0;
     const target = anchors.get(node.source);
     if (target === undefined) faults.push({
      fault: `there is no anchor &${node.source} before it`,
      offset
     }); else if (above.includes(target)) faults.push({
      fault: `*${node.source} is inside of itself`,
      offset
     });
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) {
     if (node.anchor !== undefined) anchors.set(node.anchor, node);
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
 })
};
