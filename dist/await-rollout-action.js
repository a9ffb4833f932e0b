export const id = 7314;

export const ids = [ 7314 ];

export const modules = {
 37314: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   awaitRollout: () => awaitRollout
  });
  var define_action = __webpack_require__(34045);
  var dist = __webpack_require__(77934);
  var action_input = __webpack_require__(19563);
  var result = __webpack_require__(12370);
  var oid = __webpack_require__(85099);
  var digest = __webpack_require__(86244);
  var registry_repository = __webpack_require__(14360);
  var nearest_word = __webpack_require__(2327);
  var problem = __webpack_require__(5763);
  const rolloutSources = [ "argocd", "status", "deployment", "http", "command" ];
  var observe_argocd = __webpack_require__(27110);
  var observe_endpoint = __webpack_require__(74065);
  const awaitRolloutInputs = {
   ...result.j,
   service: {
    default: "",
    parse: readServices
   },
   environment: (0, action_input.Qq)(),
   overlay: (0, action_input.Qq)(),
   name: (0, action_input.Qq)(),
   commit: (0, action_input.lq)((given, input) => (0, oid.Se)(given) ?? refuse(input, given, "it is not a full SHA", fullSha)),
   digest: (0, action_input.lq)((given, input) => (0, digest.m)(given) ?? refuse(input, given, "it is not a digest", aDigest)),
   source: {
    default: "",
    parse: readSources
   },
   server: (0, action_input.lq)(readAddress),
   token: (0, action_input.rJ)(),
   ca: (0, action_input.Qq)(),
   application: {
    default: "",
    parse: readApplications
   },
   contexts: (0, action_input.Mn)(),
   url: (0, action_input.Qq)(),
   pointer: {
    default: "",
    parse: readPointer
   },
   expect: (0, action_input.Qq)(),
   hits: {
    default: "3",
    parse: readCount
   },
   command: {
    default: "",
    parse: readCommand
   },
   receiver: (0, action_input.lq)(readAddress),
   "receiver-secret": (0, action_input.rJ)(),
   refresh: (0, action_input.Jt)(false),
   deadline: (0, action_input.p0)("15m"),
   settle: (0, action_input.p0)("30s"),
   patience: (0, action_input.p0)("60s"),
   require: (0, action_input.yL)([ "synced", "operation" ], "synced"),
   "on-superseded": (0, action_input.yL)([ "pass", "fail" ], "pass"),
   "on-suspended": (0, action_input.yL)([ "wait", "pass", "fail" ], "wait"),
   deployment: (0, action_input.yL)([ "false", "true", "until-verified" ], "false"),
   "environment-url": (0, action_input.Qq)(),
   record: (0, action_input.Jt)(false),
   repository: (0, action_input.Qq)(),
   branch: (0, action_input.Qq)(),
   "gitops-token": (0, action_input.rJ)(),
   "dry-run": (0, action_input.Jt)(false)
  };
  function awaitsOverlay({overlay, name, service, environment, source}) {
   const byOverlay = overlay !== "" || name !== "";
   if (byOverlay && (service.length > 0 || environment !== "")) {
    const inputs = "`service`, `environment` and `overlay`, `name`";
    throw (0, problem.CC)("INPUTS_CLASH", {
     inputs,
     remedy: "Name services and an environment, or one overlay."
    });
   }
   if (byOverlay && source.includes("deployment")) {
    const remedy = "GitHub's deployments are of an environment: name a service and an environment.";
    throw (0, problem.CC)("INPUTS_CLASH", {
     inputs: "`overlay` and `source: deployment`",
     remedy
    });
   }
   if (byOverlay) (0, action_input.f_)("overlay", overlay, "It is the overlay that is waited for."); else {
    (0, action_input.f_)("service", service[0], "Name the services to wait for, one a line.");
    (0, action_input.f_)("environment", environment, "Name the environment of the catalogue that they are rolled out to.");
   }
   return byOverlay;
  }
  const fullSha = "Write the full SHA of the commit in the GitOps repository, such as the output `commit` of promote.";
  const aDigest = "Write `sha256:` and 64 hex digits.";
  function refuse(input, given, fault, expected) {
   throw (0, problem.CC)("INPUT_INVALID", {
    input,
    given,
    fault,
    expected
   });
  }
  const promotions = dist.YOg(dist.Ikc({
   service: dist.YjP(),
   state: dist.YjP()
  }));
  function readServices(given, input) {
   if (!given.startsWith("[")) return (0, action_input.b9)(given);
   let read;
   try {
    read = JSON.parse(given);
   } catch {
    read = undefined;
   }
   const parsed = dist.xLC(promotions, read);
   const expected = "Write names, one a line, or give the output `promotions` of promote.";
   if (!parsed.success) return refuse(input, given, "it is not a list of promotions", expected);
   return parsed.output.filter(({state}) => state === "go" || state === "same").map(({service}) => service);
  }
  function readSources(given, input) {
   const words = [ ...rolloutSources, "flux" ];
   const found = (0, action_input.b9)(given).map(word => {
    if (word === "flux") return "status";
    const source = rolloutSources.find(one => one === word);
    if (source !== undefined) return source;
    const slots = {
     input,
     given: word,
     nearest: (0, nearest_word.p)(word, words) ?? "",
     words: words.join(", ")
    };
    throw (0, problem.CC)("INPUT_UNKNOWN_VALUE", slots);
   });
   return [ ...new Set(found) ];
  }
  function readAddress(given, input) {
   const invalid = fault => (0, problem.CC)("AWAIT_SERVER_INVALID", {
    input,
    given,
    fault
   });
   if (!URL.canParse(given)) throw invalid("it is not an address");
   const url = new URL(given);
   if (url.username !== "" || url.password !== "") throw invalid("it has a user or a password in it");
   if (url.protocol !== "https:" && !(url.protocol === "http:" && (0, registry_repository.U9)(url.hostname))) throw invalid("it is not https");
   if (url.search !== "" || url.hash !== "") throw invalid("it has a query");
   return url.href.replace(/\/+$/, "");
  }
  function readApplications(given, input) {
   return (0, action_input.b9)(given).map(name => {
    const example = name.replace(/\{(service|environment|cluster)\}/g, "$1");
    if ((0, observe_argocd.vz)(example) !== undefined) return name;
    const expected = "Write `name`, `namespace/name` or `project/namespace/name`.";
    return refuse(input, name, "no application has such a name", expected);
   });
  }
  function readPointer(given, input) {
   if ((0, observe_endpoint._V)(given)) return given;
   return refuse(input, given, "it is not a JSON pointer", "Write it as `/build/digest` (RFC 6901).");
  }
  function readCount(given, input) {
   const count = Number(given);
   if (Number.isInteger(count) && count >= 1 && count <= 20) return count;
   return refuse(input, given, "it is not a number from 1 to 20", "Write how many equal answers it takes.");
  }
  function readCommand(given, input) {
   const words = (0, observe_endpoint.GW)(given);
   if (words !== undefined) return words;
   return refuse(input, given, "a quote is not closed", "Write a program and its arguments; there is no shell.");
  }
  var report = __webpack_require__(85181);
  var summary = __webpack_require__(11135);
  const awaitRollout = (0, define_action.Q)({
   name: "await-rollout",
   inputs: awaitRolloutInputs,
   outputs: report.IP,
   outcomes: summary.Fr,
   deadline: ({deadline}) => deadline + 6e4,
   async run(inputs, world) {
    const byOverlay = awaitsOverlay(inputs);
    const {runAwaitRollout} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(8712), __webpack_require__.e(9649), __webpack_require__.e(2457) ]).then(__webpack_require__.bind(__webpack_require__, 57567));
    return runAwaitRollout(byOverlay, inputs, world);
   }
  });
 }),
 27110: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D7: () => comparedRevision,
   GI: () => operatedRevision,
   jQ: () => revisionIn,
   vz: () => parseArgoCdName,
   xL: () => observeApplication
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  function comparedRevision({sync, hydrator}, index) {
   const revision = sync.revisions[index] ?? "";
   if (hydrator === undefined) return revision;
   return revision === "" || revision === hydrator.hydrated ? hydrator.dry : "";
  }
  function operatedRevision({operation, hydrator}, index) {
   const revision = operation?.revisions[index] ?? "";
   return hydrator !== undefined && revision === hydrator.hydrated ? hydrator.dry : revision;
  }
  function observeApplication(app, context) {
   const {at, index, compared, operated, digest, require} = context;
   const revision = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(comparedRevision(app, index));
   const seen = {
    at,
    source: "argocd",
    subject: app.name,
    revision,
    standing: compared,
    mark: app.health.since,
    ...podsOf(app.images, context),
    url: app.url
   };
   const say = (state, message) => ({
    ...seen,
    state,
    message
   });
   const fault = app.conditions.find(({type}) => faults.includes(type));
   if (fault !== undefined && revision === undefined && beganAfter(fault, context)) {
    return {
     ...say("degraded", `${fault.type}: ${fault.message}`),
     standing: {
      kind: "holds"
     }
    };
   }
   if (compared.kind !== "holds") return say("progressing", whyUnseen(app, context, fault));
   if (fault !== undefined) return say("degraded", `${fault.type}: ${fault.message}`);
   if (app.deleting) return say("progressing", "the application is being deleted");
   const {operation} = app;
   if (app.requested || operation?.phase === "Running" || operation?.phase === "Terminating") return say("progressing", whyRunning(app, context));
   if (operation !== undefined && [ "Failed", "Error" ].includes(operation.phase) && operated.kind === "holds") return say("degraded", `the sync failed: ${operation.message}`);
   if (operation !== undefined && isStale(app.reconciledAt, operation.finishedAt)) return say("progressing", "the health is from before the sync");
   if (require === "synced" && app.sync.status !== "Synced") return say("progressing", `${app.sync.status}; ${whyOutOfSync(app, context)}`);
   if (require === "operation" && !(operation?.phase === "Succeeded" && operated.kind === "holds")) return say("progressing", "no operation has synced the commit yet");
   const {status} = app.health;
   const proof = digest === undefined ? "" : seen.proof === "image" ? "" : `; ${whyNoPod(app)}`;
   switch (status) {
   case "Healthy":
    if (context.doubt !== "" && seen.proof !== "image") return say("progressing", `Healthy, but ${context.doubt}${proof}`);
    return say("healthy", seen.mixed ? "Healthy; pods of the version before are still there" : `Healthy${proof}`);

   case "Degraded":
    return say("degraded", healthWords(app));

   case "Suspended":
    return say("suspended", healthWords(app));

   default:
    return say("progressing", healthWords(app));
   }
  }
  const faults = [ "ComparisonError", "InvalidSpecError", "SyncError", "UnknownError", "DeletionError" ];
  function beganAfter(fault, {commitTime}) {
   const passing = /code = (Unavailable|DeadlineExceeded|Canceled|ResourceExhausted)|connection refused|i\/o timeout/i;
   return Date.parse(fault.since) >= commitTime - 6e4 && !passing.test(fault.message);
  }
  function isStale(reconciledAt, finishedAt) {
   const [reconciled, finished] = [ Date.parse(reconciledAt), Date.parse(finishedAt) ];
   return Number.isFinite(reconciled) && Number.isFinite(finished) && reconciled < finished;
  }
  function whyUnseen(app, context, fault) {
   const {operation, hydrator} = app;
   const revision = comparedRevision(app, context.index);
   const at = revision === "" ? "no revision was compared yet" : `it is still at ${revision.slice(0, 7)}`;
   if (fault !== undefined) return `${at}; ${fault.type}: ${fault.message}`;
   if (hydrator?.phase === "Failed") return `${at}; the hydration failed: ${hydrator.message}`;
   if (app.requested || operation?.phase === "Running") return `${at}; ${whyRunning(app, context)}`;
   if (context.canSync === false) return `${at}; a sync window is closed`;
   const poll = "without a webhook Argo CD reads Git every three minutes; `refresh: true` makes it read at once";
   return app.automated ? `${at}; ${poll}` : `${at}; auto-sync is off; ${poll}`;
  }
  function whyRunning(app, {index, operated}) {
   const {operation} = app;
   if (operation === undefined || app.operation?.phase !== "Running") return "a sync is requested";
   const revision = operatedRevision(app, index).slice(0, 7);
   const tries = operation.retries > 0 ? `, ${operation.retries} times tried again` : "";
   const said = operation.message === "" ? "" : `: ${operation.message}`;
   if (operated.kind === "holds" || revision === "") return `the sync is running${tries}${said}`;
   const remedy = "terminate it, or set `syncPolicy.retry.refresh: true`";
   return `the sync of ${revision} is still running${tries}, and newer commits wait for it (${remedy})${said}`;
  }
  function whyOutOfSync(app, {canSync}) {
   if (canSync === false) return "a sync window is closed";
   if (!app.automated) return "auto-sync is off: sync it by hand";
   return "auto-sync has not begun";
  }
  function whyNoPod({images}) {
   if (images.length > 0) return "no pod names the digest";
   return "Argo CD shows no pods (does the AppProject permit ReplicaSet and Pod?)";
  }
  function healthWords({health, unwell}) {
   const named = unwell.slice(0, 3).map(one => `${one.name} is ${one.health}${one.message === "" ? "" : `: ${one.message}`}`);
   return [ health.status || "no health yet", ...named.length > 0 ? named : [ health.message ] ].filter(Boolean).join("; ");
  }
  function podsOf(images, {digest, previous, repository}) {
   const parts = images.map(_core_image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5);
   const isOld = one => one.digest !== undefined && one.digest !== digest && (one.digest === previous || one.repository === repository);
   const shown = digest !== undefined && parts.some(one => one.digest === digest);
   return {
    proof: shown ? "image" : "revision",
    mixed: digest !== undefined && parts.some(isOld)
   };
  }
  function parseArgoCdName(text) {
   const parts = text.split("/");
   if (parts.length > 3 || parts.some(part => !/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i.test(part))) return undefined;
   const [name = "", namespace, project] = [ ...parts ].reverse();
   return {
    name,
    namespace,
    project
   };
  }
  function revisionIn(text) {
   return (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(text.slice(Math.max(text.lastIndexOf(":"), text.lastIndexOf("/")) + 1));
  }
 }),
 74065: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   GW: () => splitCommand,
   JN: () => readAnswer,
   _V: () => isPointer
  });
  function readAnswer({status, headers, body}, pointer) {
   if (status >= 500 || status === 429 || status === 408) return {
    kind: "silent",
    why: `it answers with status ${status}`
   };
   if (status >= 300) {
    const where = headers.location === undefined ? "" : `, a redirect to ${headers.location}, which is not followed`;
    return {
     kind: "none",
     why: `it answers with status ${status}${where}`
    };
   }
   if (pointer === "") return {
    kind: "value",
    value: body.trim()
   };
   let read;
   try {
    read = JSON.parse(body);
   } catch {
    return {
     kind: "none",
     why: "its answer is not JSON"
    };
   }
   const value = pointer.split("/").slice(1).map(part => part.replaceAll("~1", "/").replaceAll("~0", "~")).reduce((now, part) => {
    if (typeof now !== "object" || now === null) return undefined;
    if (Array.isArray(now)) return /^(0|[1-9]\d*)$/.test(part) ? now[Number(part)] : undefined;
    return Object.hasOwn(now, part) ? now[part] : undefined;
   }, read);
   if (value === undefined) return {
    kind: "none",
    why: `its answer has nothing at ${pointer}`
   };
   return {
    kind: "value",
    value: typeof value === "string" ? value : JSON.stringify(value)
   };
  }
  function isPointer(text) {
   return text === "" || text.startsWith("/") && !/~(?![01])/.test(text);
  }
  function splitCommand(text) {
   const words = [];
   let word;
   let quote = "";
   for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? "";
    const next = text[at + 1] ?? "";
    if (sign === "\\" && quote !== "'" && /["'\\\s]/.test(next)) {
     word = (word ?? "") + next;
     at += 1;
    } else if (quote !== "") {
     if (sign === quote) quote = ""; else word = (word ?? "") + sign;
    } else if (sign === '"' || sign === "'") {
     quote = sign;
     word ??= "";
    } else if (/\s/.test(sign)) {
     if (word !== undefined) words.push(word);
     word = undefined;
    } else word = (word ?? "") + sign;
   }
   if (quote !== "") return undefined;
   return word === undefined ? words : [ ...words, word ];
  }
 }),
 85181: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   IL: () => outcomeOfRollouts,
   IP: () => awaitRolloutOutputs,
   Nb: () => reportPlanned,
   _M: () => reportRollout
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5763);
  var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60577);
  var _summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11135);
  const awaitRolloutOutputs = [ "state", "revision", "proof", "duration", "evidence", "url", "superseded-by", "rollouts" ];
  const ranks = [ "degraded", "timeout", "suspended", "superseded", "healthy" ];
  function outcomeOfRollouts(ends) {
   const kinds = ends.map(({verdict}) => verdict.kind);
   return ranks.find(one => kinds.some(kind => kind === one)) ?? "timeout";
  }
  function reportRollout(ends, context) {
   const {durationMs, warnings, page, onSuperseded, onSuspended} = context;
   const outcome = outcomeOfRollouts(ends);
   const decisive = ends.find(({verdict}) => verdict.kind === outcome) ?? ends[0];
   const about = decisive === undefined ? undefined : (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.r7)(decisive);
   const by = decisive?.verdict.kind === "superseded" ? decisive.verdict.by : undefined;
   const reason = (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.Iy)(ends, outcome);
   const fails = [ "degraded", "timeout" ].includes(outcome) || outcome === "superseded" && onSuperseded === "fail" || outcome === "suspended" && onSuspended !== "pass";
   const evidence = ends.flatMap(({target, evidence: list}) => list.map(({at, revision, ...one}) => ({
    at: new Date(at).toISOString(),
    service: target.service,
    ...one,
    revision: revision ?? ""
   })));
   const state = about?.state ?? "unseen";
   const values = {
    state,
    revision: about?.last.revision ?? "",
    proof: outcome === "healthy" ? (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.LA)(ends) : "",
    duration: Math.round(durationMs / 1e3),
    evidence,
    url: about?.last.url ?? "",
    "superseded-by": by ?? "",
    rollouts: ends.map(end => ({
     ...targetJson(end.target),
     outcome: end.verdict.kind === "wait" ? "unfinished" : end.verdict.kind,
     state: (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.r7)(end)?.state ?? "unseen",
     open: end.open
    }))
   };
   return {
    outcome,
    reason,
    outputs: values,
    summary: (0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.Hv)(ends, outcome, {
     reason,
     page,
     durationMs,
     warnings
    }),
    report: {
     ...values,
     warnings
    },
    notices: warnings.map(warningNotice),
    failures: fails ? [ failureOf(outcome, reason) ] : []
   };
  }
  function reportPlanned(plan, titles, warnings) {
   const names = plan.map(({target}) => target.name).join(", ");
   const environment = plan[0]?.target.environment ?? "";
   const reason = `Would wait for ${names} in ${environment}; nothing was requested.`;
   const rows = plan.map(({target}, index) => [ (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(target.name), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(target.commit)), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _summary_js__WEBPACK_IMPORTED_MODULE_0__.I$)(target)), (titles[index] ?? []).map(_core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1).join("<br>") ]);
   const values = {
    state: "unseen",
    revision: "",
    proof: "",
    duration: 0,
    evidence: [],
    url: "",
    "superseded-by": "",
    rollouts: plan.map(({target}, index) => ({
     ...targetJson(target),
     outcome: "planned",
     state: "unseen",
     open: titles[index] ?? []
    }))
   };
   return {
    outcome: "planned",
    reason,
    outputs: values,
    summary: `### ⏳ ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(names)} in ${(0, 
    _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(environment)}: planned\n\n${(0, 
    _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(reason)}\n\n${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([ "Service", "Commit", "Version", "Asks" ], rows)}`,
    report: {
     ...values,
     warnings
    },
    notices: warnings.map(warningNotice),
    failures: []
   };
  }
  function failureOf(outcome, reason) {
   if (outcome === "degraded") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("ROLLOUT_DEGRADED", {
    reason
   });
   if (outcome === "suspended") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("ROLLOUT_SUSPENDED", {
    reason
   });
   if (outcome === "superseded") return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("ROLLOUT_SUPERSEDED", {
    reason
   });
   return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("ROLLOUT_TIMEOUT", {
    reason
   });
  }
  function targetJson({service, environment, cluster, commit, deployed, at}) {
   const {digest, tag} = deployed;
   return {
    service,
    environment,
    cluster,
    commit,
    digest: digest ?? "",
    tag: tag ?? "",
    file: at.file
   };
  }
  function warningNotice(message) {
   return {
    level: "warning",
    title: "Rollout",
    message
   };
  }
 }),
 11135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fr: () => awaitRolloutOutcomes,
   Hv: () => summariseRollouts,
   I$: () => targetVersion,
   Iy: () => reasonOfRollouts,
   LA: () => weakestProof,
   r7: () => decidingTrack
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60577);
  var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63602);
  const awaitRolloutOutcomes = [ "healthy", "superseded", "degraded", "suspended", "timeout", "planned" ];
  function decidingTrack({verdict}) {
   return "about" in verdict ? verdict.about : undefined;
  }
  function reasonOfRollouts(ends, outcome) {
   const [only, ...others] = ends;
   return only !== undefined && others.length === 0 ? sentence(only) : manySentence(ends, outcome);
  }
  function sentence(end) {
   const {target, verdict, open} = end;
   const what = `${target.name} ${targetVersion(target)} in ${target.environment}`;
   const about = decidingTrack(end);
   const where = about?.last.revision === undefined ? "" : ` at ${(0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.h0)(about.last.revision)}`;
   const said = about === undefined ? "" : `${about.last.subject}${where}: ${about.last.message}`;
   const lasting = about === undefined ? "" : ` since ${clockTime(about.since)}`;
   const more = open.length > 0 ? ` ${open.join("; ")}.` : "";
   switch (verdict.kind) {
   case "healthy":
    return `${what} is healthy (${proofWords[verdict.proof]}).`;

   case "superseded":
    return `${what} was replaced by ${(0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.h0)(verdict.by)} before it was healthy.`;

   case "degraded":
    return `${what} is degraded${lasting}. ${stop(said)}`;

   case "suspended":
    return `${what} is suspended${lasting}. ${stop(said)}`;

   case "wait":
    return `${what} was not finished when another service ended the waiting.`;

   case "timeout":
    {
     if (about === undefined) return `${what} was never seen.${more}`;
     const flaps = about.flips > 2 ? ` It changed ${about.flips} times.` : "";
     const state = about.state === "unseen" ? "was not seen" : `is still ${about.state}`;
     return `${what} ${state}. ${stop(said)}${flaps}${more}`;
    }
   }
  }
  function manySentence(ends, outcome) {
   const decisive = ends.filter(({verdict}) => verdict.kind === outcome);
   const [only, ...others] = decisive;
   const environment = ends[0]?.target.environment ?? "";
   if (only !== undefined && others.length === 0 && outcome !== "healthy") return sentence(only);
   const names = decisive.map(({target}) => `${target.name} ${targetVersion(target)}`).join(", ");
   return `In ${environment} ${decisive.length === 1 ? "is" : "are"} ${outcome}: ${names}.`;
  }
  const proofWords = {
   image: "its pods run the digest",
   revision: "the controller's revision holds the commit",
   word: "an endpoint or command says so"
  };
  function weakestProof(ends) {
   const proofs = ends.flatMap(({verdict}) => verdict.kind === "healthy" ? [ verdict.proof ] : []);
   return [ "word", "revision", "image" ].find(proof => proofs.includes(proof)) ?? "";
  }
  function stop(text) {
   return text === "" ? "" : `${text.trim().replace(/[.\s]+$/, "").slice(0, 600)}.`;
  }
  function clockTime(ms) {
   return `${new Date(ms).toISOString().slice(11, 19)} UTC`;
  }
  function targetVersion({deployed}) {
   return deployed.tag ?? deployed.digest?.slice(0, 19) ?? "";
  }
  const icons = {
   healthy: "✅",
   superseded: "⏭️",
   degraded: "❌",
   suspended: "⏸️",
   timeout: "⌛",
   planned: "⏳"
  };
  function summariseRollouts(ends, outcome, {reason, page, durationMs, warnings}) {
   const names = ends.map(({target}) => target.name);
   const title = names.length > 3 ? `${names.length} services` : names.join(", ");
   const environment = ends[0]?.target.environment ?? "";
   const commitLink = oid => (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.nf)((0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)((0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.h0)(oid)), page === "" ? "" : `${page}/commit/${oid}`);
   const rows = ends.map(end => [ (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(end.target.name), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(targetVersion(end.target)), commitLink(end.target.commit), end.verdict.kind === "wait" ? "not finished" : end.verdict.kind ]);
   const parts = [ `### ${icons[outcome]} ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(title)} in ${(0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(environment)}: ${outcome}\n\n${(0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(reason)}\n`, (0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([ "Service", "Version", "Commit", "Rollout" ], rows), ...warnings.map(one => `**Warning:** ${(0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(one)}\n`) ];
   const seen = ends.flatMap(({target, evidence}) => evidence.map(one => [ clockTime(one.at), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(target.name), `${one.source} ${(0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)(one.subject)}`, one.state, one.revision === undefined ? "" : commitLink(one.revision), (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.X1)(one.message.slice(0, 300)) ]));
   const words = `What was seen in ${durationMs < 1e3 ? "0s" : (0, _core_time_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(durationMs)}`;
   if (seen.length > 0) parts.push((0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.zH)(words, (0, 
   _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([ "Time", "Service", "Source", "State", "Revision", "Says" ], seen.slice(0, 100))));
   if (outcome === "degraded" || outcome === "timeout") {
    parts.push(`To put back what ran before: the rollback action, or ${(0, _core_text_markdown_js__WEBPACK_IMPORTED_MODULE_1__.aY)("git revert")} of the commit above.\n`);
   }
   return parts.join("\n");
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
 86244: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   Hy: () => algorithmOf,
   VK: () => shortDigest,
   m: () => parseDigest
  });
  function parseDigest(text) {
   return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? text : undefined;
  }
  function sha256Of(content) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return `sha256:${createHash("sha256").update(content).digest("hex")}`;
  }
  function algorithmOf(digest) {
   return digest.startsWith("sha512:") ? "sha512" : "sha256";
  }
  function shortDigest(digest) {
   return digest.slice(0, digest.indexOf(":") + 13);
  }
 }),
 78579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bs: () => checkTag,
   H2: () => checkDigest,
   S_: () => lastPart,
   dz: () => isTag,
   n_: () => checkRepository,
   s5: () => splitImage,
   vy: () => formatImage,
   zZ: () => parseImage
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86244);
  function splitImage(text) {
   const from = text.indexOf("/") + 1;
   const at = text.indexOf("@", from);
   const name = at < 0 ? text : text.slice(0, at);
   const colon = name.indexOf(":", from);
   return {
    repository: colon < 0 ? name : name.slice(0, colon),
    tag: colon < 0 ? undefined : name.slice(colon + 1),
    digest: at < 0 ? undefined : text.slice(at + 1)
   };
  }
  function parseImage(text) {
   const {repository, tag, digest} = splitImage(text);
   return {
    repository: checkRepository(repository, text),
    tag: tag === undefined ? undefined : checkTag(tag, text),
    digest: digest === undefined ? undefined : checkDigest(digest, text)
   };
  }
  function formatImage({repository, tag, digest}) {
   return `${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
  }
  function lastPart(repository) {
   return repository.slice(repository.lastIndexOf("/") + 1);
  }
  function isTag(text) {
   return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
  }
  const label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
  const hostBefore = new RegExp(`^(?:${label}(?:\\.${label})*\\.?|(\\[[0-9a-fA-F:]+\\]))(?::\\d+)?/`);
  function isRepository(text) {
   if (text.length > 400) return false;
   const [host = "", address] = hostBefore.exec(text) ?? [];
   if (address !== undefined && !URL.canParse(`http://${address}/`)) return false;
   const path = /[.:[]|^localhost\//.test(host) || /[A-Z]/.test(host) ? text.slice(host.length) : text;
   const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
   return new RegExp(`^${component}(/${component})*$`).test(path);
  }
  function checkTag(tag, given) {
   if (isTag(tag)) return tag;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "tag",
    value: tag,
    grammar: tagGrammar
   });
  }
  function checkDigest(text, given) {
   const digest = (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.m)(text);
   if (digest !== undefined) return digest;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "digest",
    value: text,
    grammar: digestGrammar
   });
  }
  function checkRepository(text, given) {
   if (isRepository(text)) return text;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "repository",
    value: text,
    grammar: repositoryGrammar
   });
  }
  const tagGrammar = "A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and does not start with `.` or `-`.";
  const digestGrammar = "A digest is `sha256:` and 64 hex digits, or `sha512:` and 128, in lower case.";
  const repositoryGrammar = "A repository looks like `ghcr.io/acme/orders`, in lower case.";
 }),
 14360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E3: () => parseRepo,
   FH: () => formatReference,
   Kf: () => formatRepo,
   U9: () => isLoopback,
   gT: () => hubAliases,
   yv: () => originOf
  });
  const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
  const path = new RegExp(`^${component}(?:/${component})*$`);
  const host = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
  function parseRepo(name) {
   const slash = name.indexOf("/");
   const first = slash < 0 ? "" : name.slice(0, slash);
   const hasHost = first === "localhost" || /[.:]/.test(first);
   const rest = hasHost ? name.slice(slash + 1) : name;
   if (!path.test(rest) || rest.length > 255) return undefined;
   if (!hasHost) return {
    host: "docker.io",
    path: slash < 0 ? `library/${rest}` : rest
   };
   if (!host.test(first)) return undefined;
   if (!hubAliases.includes(first.toLowerCase())) return {
    host: first.toLowerCase(),
    path: rest
   };
   return {
    host: "docker.io",
    path: rest.includes("/") ? rest : `library/${rest}`
   };
  }
  function formatRepo(repo) {
   return `${repo.host}/${repo.path}`;
  }
  function formatReference(repo, reference) {
   return `${formatRepo(repo)}${reference.includes(":") ? "@" : ":"}${reference}`;
  }
  const hubAliases = [ "docker.io", "index.docker.io", "registry-1.docker.io" ];
  function originOf(repo) {
   if (repo.host === "docker.io") return "https://registry-1.docker.io";
   return `${isLoopback(new URL(`http://${repo.host}`).hostname) ? "http" : "https"}://${repo.host}`;
  }
  function isLoopback(hostname) {
   return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  }
 }),
 34045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 })
};
