export const id = 9718;

export const ids = [ 9718 ];

export const modules = {
 49718: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runGate: () => runGate
  });
  var external_node_path_ = __webpack_require__(76760);
  var problem = __webpack_require__(5763);
  var event_payload = __webpack_require__(46018);
  var list_names = __webpack_require__(55177);
  const githubActions = 15368;
  function lintRequiredChecks({workflows, own, branch, rules}) {
   const homes = workflows.filter(({name, file}) => name === own.workflow || file === own.workflow);
   const gates = homes.flatMap(({file, jobs}) => jobs.filter(({id}) => id === own.job).map(job => ({
    file,
    job
   })));
   const skippable = gates.filter(({job}) => !/^(\$\{\{\s*)?always\(\)(\s*\}\})?$/.test(job.if.trim())).map(({file, job}) => (0, 
   problem.CC)("GATE_MAY_BE_SKIPPED", {
    job: job.id
   }, {
    at: {
     file,
     line: job.line
    }
   }));
   const required = rules.requiredChecks.filter(({app}) => app === undefined || app === githubActions);
   return [ ...skippable, ...required.flatMap(({context, app}) => faultsOf(context, app)) ];
   function faultsOf(context, app) {
    const reporters = workflows.flatMap(workflow => workflow.jobs.filter(job => reports(job, context)).map(job => ({
     workflow,
     job
    })));
    if (reporters.length === 0) {
     if (app === undefined) return [];
     const names = (0, list_names.Z)(workflows.flatMap(({jobs}) => jobs.map(({name}) => name)));
     return [ (0, problem.CC)("GATE_CHECK_MISSING", {
      branch,
      context,
      names
     }) ];
    }
    const [first] = reporters;
    const at = first && {
     file: first.workflow.file,
     line: first.job.line
    };
    const reasons = reporters.map(({workflow}) => leftOut(workflow, branch));
    const [why] = reasons;
    const found = [];
    if (why !== undefined && reasons.every(one => one !== undefined)) found.push((0, 
    problem.CC)("GATE_CHECK_LEFT_OUT", {
     branch,
     context,
     why
    }, {
     ...at && {
      at
     }
    }));
    if (rules.mergeQueue && !reporters.some(({workflow}) => workflow.triggers.has("merge_group"))) {
     const file = first?.workflow.file ?? "";
     found.push((0, problem.CC)("GATE_CHECK_NOT_QUEUED", {
      branch,
      context,
      file
     }, {
      ...at && {
       at
      }
     }));
    }
    return found;
   }
  }
  function reports({name, extended}, context) {
   const literal = name.split(/\$\{\{.*?\}\}/s).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
   const suffix = extended === "workflow" ? " / .+" : extended === "matrix" ? "( \\(.+\\))?" : "";
   return new RegExp(`^${literal.join(".*")}${suffix}$`, "s").test(context);
  }
  function leftOut({file, triggers}, branch) {
   const events = [ "pull_request", "pull_request_target" ].flatMap(event => {
    const trigger = triggers.get(event);
    return trigger === undefined ? [] : [ {
     event,
     trigger
    } ];
   });
   const push = triggers.get("push");
   if (events.length === 0) {
    const everyPush = push !== undefined && !push.paths && !push.branches && !push.branchesIgnore;
    return everyPush ? undefined : `${file} does not run on \`pull_request\``;
   }
   const reasons = events.map(({event, trigger}) => filteredBy(event, trigger, branch));
   const [why] = reasons;
   return why !== undefined && reasons.every(one => one !== undefined) ? `${file} ${why}` : undefined;
  }
  function filteredBy(event, trigger, branch) {
   if (trigger.paths) return `filters \`${event}\` by paths`;
   if (trigger.branches !== undefined && !chosen(trigger.branches, branch)) return `runs on \`${event}\` for other branches only`;
   if (trigger.branchesIgnore !== undefined && chosen(trigger.branchesIgnore, branch)) return `ignores \`${event}\` for ${branch}`;
   if (trigger.types !== undefined && !(trigger.types.includes("opened") && trigger.types.includes("synchronize"))) return `does not run on \`${event}\` when it is opened and when it gets commits (\`types\`)`;
   return undefined;
  }
  function chosen(patterns, branch) {
   return patterns.reduce((is, pattern) => {
    const negative = pattern.startsWith("!");
    return expressionOf(negative ? pattern.slice(1) : pattern).test(branch) ? !negative : is;
   }, false);
  }
  function expressionOf(pattern) {
   const source = pattern.replace(/\*\*|\*|[.^${}()|\\]/g, sign => sign === "**" ? ".*" : sign === "*" ? "[^/]*" : `\\${sign}`);
   try {
    return new RegExp(`^${source}$`);
   } catch {
    return /^(?!)/;
   }
  }
  var nearest_word = __webpack_require__(2327);
  function planGate(facts) {
   const judged = [ ...facts.needs ].map(([job, result]) => judge(job, result, facts));
   return {
    verdicts: judged.map(({verdict}) => verdict),
    faults: [ ...facts.needs.size === 0 ? [ (0, problem.CC)("GATE_NO_JOBS", {}) ] : [], ...judged.flatMap(({fault}) => fault === undefined ? [] : [ fault ]), ...configurationFaults(facts), ...facts.lint ]
   };
  }
  function judge(job, result, facts) {
   const say = (green, because) => ({
    job,
    result,
    green,
    because
   });
   switch (result) {
   case "success":
    return {
     verdict: say(true, "it succeeded")
    };

   case "failure":
   case "cancelled":
    if (facts.allowedFailures.includes(job)) return {
     verdict: say(true, "`allowed-failures` names it")
    };
    return {
     verdict: say(false, result === "failure" ? "it failed" : "it was cancelled"),
     fault: (0, problem.CC)("GATE_JOB_NOT_GREEN", {
      job,
      result
     })
    };

   case "skipped":
    {
     const proof = proveSkip(facts.jobs.get(job), facts.expected);
     if (proof.proved) return {
      verdict: say(true, proof.because)
     };
     const {why, remedy} = proof;
     return {
      verdict: say(false, why),
      fault: (0, problem.CC)("GATE_SKIP_UNPROVED", {
       job,
       why,
       remedy
      })
     };
    }

   default:
    return {
     verdict: say(false, "its result is unknown"),
     fault: (0, problem.CC)("GATE_RESULT_UNKNOWN", {
      job,
      result
     })
    };
   }
  }
  function proveSkip(services, expected) {
   const open = (why, remedy) => ({
    proved: false,
    why,
    remedy
   });
   if (services === undefined) return open("`jobs` does not say which services it is for", "Add it to `jobs`, or let it always run.");
   if (expected.kind === "none") return open("`expected` is empty", "Pass on the outputs of detect-changes as `expected`.");
   if (expected.kind === "unreadable") return open(expected.fault, "Correct `expected`.");
   if (expected.kind === "doubt") return open("detect-changes could not find out what changed, so every service counts as affected", "Its reason is in its own summary. Run the workflow again when that is solved.");
   const names = services === "any" ? [ ...expected.affected.keys() ] : services;
   const affected = names.filter(name => expected.affected.get(name) !== false);
   if (affected.length === 0) {
    const none = services === "any" ? "no service is affected" : `${(0, list_names.Z)(names)} ${names.length === 1 ? "is" : "are"} not affected`;
    return {
     proved: true,
     because: none
    };
   }
   const verb = affected.length === 1 ? "is" : "are";
   return open(`${(0, list_names.Z)(affected)} ${verb} affected`, "Look for what skipped it: its own `if`, or a job that it needs.");
  }
  function configurationFaults({needs, jobs, allowedFailures, expected}) {
   const names = needs.size === 0 ? "nothing" : (0, list_names.Z)([ ...needs.keys() ]);
   const missing = input => job => needs.has(job) ? [] : [ (0, problem.CC)("GATE_JOB_MISSING", {
    input,
    job,
    names
   }) ];
   const serviceNames = knownServices(expected);
   const strangers = [ ...jobs ].flatMap(([job, services]) => services === "any" || serviceNames === undefined ? [] : services.filter(service => !serviceNames.includes(service)).map(service => (0, 
   problem.CC)("GATE_SERVICE_UNKNOWN", {
    job,
    service,
    nearest: (0, nearest_word.p)(service, serviceNames) ?? "any",
    names: (0, list_names.Z)(serviceNames)
   })));
   return [ ...expected.kind === "unreadable" ? [ (0, problem.CC)("GATE_EXPECTED_UNREADABLE", {
    fault: expected.fault
   }) ] : [], ...[ ...jobs.keys() ].flatMap(missing("jobs")), ...allowedFailures.flatMap(missing("allowed-failures")), ...strangers ];
  }
  function knownServices(expected) {
   if (expected.kind === "known") return [ ...expected.affected.keys() ];
   return expected.kind === "doubt" ? [ ...expected.services ] : undefined;
  }
  var dist = __webpack_require__(77934);
  const outcomes = dist.KIO([ "changed", "unchanged", "doubt" ]);
  const reportSchema = dist._H3({
   action: dist.euz("detect-changes"),
   outcome: outcomes,
   services: dist.g1P(dist.YjP(), dist.KCZ([ dist._H3({
    affected: dist.zMY()
   }), dist._H3({
    due: dist.zMY()
   }) ])),
   removed: dist.lqM(dist.YOg(dist.YjP()), [])
  });
  const outputsSchema = dist._H3({
   outcome: outcomes,
   changes: dist.YjP(),
   removed: dist.lqM(dist.YjP(), "[]")
  });
  function readExpected(text) {
   if (text.trim() === "") return {
    kind: "none"
   };
   let value;
   try {
    value = JSON.parse(text);
   } catch {
    return {
     kind: "unreadable",
     fault: "it is not JSON"
    };
   }
   if (typeof value !== "object" || value === null) return {
    kind: "unreadable",
    fault: "it is not a JSON object"
   };
   if ("action" in value && value.action !== "detect-changes") return {
    kind: "unreadable",
    fault: `it is the report of ${String(value.action)}, not of detect-changes`
   };
   if ("outcome" in value && value.outcome === "failed") return {
    kind: "unreadable",
    fault: "detect-changes itself failed"
   };
   const report = dist.xLC(reportSchema, value);
   if (report.success) {
    const {outcome, services, removed} = report.output;
    const affected = Object.entries(services).map(([name, one]) => [ name, "affected" in one ? one.affected === true : one.due === true ]);
    return expectedOf(outcome, affected, removed);
   }
   const outputs = dist.xLC(outputsSchema, value);
   if (!outputs.success) return {
    kind: "unreadable",
    fault: "it is neither the report of detect-changes nor its outputs"
   };
   return readOutputs(outputs.output, value);
  }
  function readOutputs(outputs, all) {
   const lists = [ outputs.changes, outputs.removed ].map(readNames);
   const [changes, removed] = lists;
   if (changes === undefined || removed === undefined) return {
    kind: "unreadable",
    fault: "its `changes` are not a JSON array of names"
   };
   const names = Object.keys(all).flatMap(key => key.endsWith("_count") ? [ key.slice(0, -6) ] : []);
   const missing = changes.find(name => !names.includes(name));
   if (missing !== undefined) return {
    kind: "unreadable",
    fault: `\`changes\` names ${missing}, which has no output of its own`
   };
   return expectedOf(outputs.outcome, names.map(name => [ name, changes.includes(name) ]), removed);
  }
  function readNames(text) {
   try {
    const read = dist.xLC(dist.YOg(dist.YjP()), JSON.parse(text));
    return read.success ? read.output : undefined;
   } catch {
    return undefined;
   }
  }
  function expectedOf(outcome, services, removed) {
   if (outcome === "doubt") return {
    kind: "doubt",
    services: new Set(services.map(([name]) => name))
   };
   return {
    kind: "known",
    affected: new Map(services.map(([name, affected]) => [ name, affected && !removed.includes(name) ]))
   };
  }
  var report = __webpack_require__(89548);
  var read_config = __webpack_require__(65247);
  const words = dist.KCZ([ dist.FsL(dist.YjP(), dist.pdi(one => [ one ])), dist.YOg(dist.YjP()) ]);
  const triggerSchema = dist.cl6(dist._H3({
   paths: dist.lqM(words),
   "paths-ignore": dist.lqM(words),
   branches: dist.lqM(words),
   "branches-ignore": dist.lqM(words),
   types: dist.lqM(words)
  }));
  const fileSchema = dist._H3({
   name: dist.lqM(dist.YjP()),
   on: dist.KCZ([ words, dist.g1P(dist.YjP(), dist.L5J()) ]),
   jobs: dist.g1P(dist.YjP(), dist._H3({
    name: dist.lqM(dist.L5J()),
    if: dist.lqM(dist.KCZ([ dist.YjP(), dist.zMY(), dist.aig() ])),
    uses: dist.lqM(dist.YjP()),
    strategy: dist.lqM(dist.L5J())
   }))
  });
  function readWorkflow(text, file) {
   const read = (0, read_config.X)(text);
   if (!("document" in read)) return undefined;
   const {document} = read;
   const parsed = dist.xLC(fileSchema, document.value);
   if (!parsed.success) return undefined;
   const {name = file, on, jobs} = parsed.output;
   const triggers = Array.isArray(on) ? on.map(event => [ event, noFilter ]) : Object.entries(on).map(([event, given]) => [ event, triggerOf(given) ]);
   return {
    file,
    name,
    triggers: new Map(triggers),
    jobs: Object.entries(jobs).map(([id, job]) => ({
     id,
     name: typeof job.name === "string" ? job.name : id,
     extended: job.uses !== undefined ? "workflow" : hasMatrix(job.strategy) ? "matrix" : undefined,
     if: String(job.if ?? ""),
     line: document.spot([ "jobs", id ], "key").line
    }))
   };
  }
  const noFilter = {
   paths: false,
   branches: undefined,
   branchesIgnore: undefined,
   types: undefined
  };
  function triggerOf(given) {
   const read = dist.xLC(triggerSchema, given);
   if (!read.success || !read.output) return noFilter;
   const {paths, branches, types} = read.output;
   return {
    paths: paths !== undefined || read.output["paths-ignore"] !== undefined,
    branches,
    branchesIgnore: read.output["branches-ignore"],
    types
   };
  }
  function hasMatrix(strategy) {
   return typeof strategy === "object" && strategy !== null && "matrix" in strategy;
  }
  async function runGate(inputs, world) {
   const plan = planGate({
    needs: inputs.needs,
    jobs: inputs.jobs,
    allowedFailures: inputs.allowedFailures,
    expected: await loadExpected(inputs.expected, world),
    lint: inputs.lint ? await lint(inputs, world) : []
   });
   for (const {job, result, green, because} of plan.verdicts) world.log.info(`${green ? "green" : "red  "}  ${job}: ${result}, ${because}`);
   return (0, report.Ok)(plan);
  }
  async function loadExpected(given, {files}) {
   if (given === "" || given.startsWith("{")) return readExpected(given);
   const text = await files.read(given);
   return text === undefined ? {
    kind: "unreadable",
    fault: `there is no file ${given}${(0, external_node_path_.isAbsolute)(given) ? "" : " in the workspace"}`
   } : readExpected(text);
  }
  async function lint(inputs, {files, run, openGitHub}) {
   const folder = ".github/workflows";
   const names = (await files.list(folder))?.filter(name => /\.ya?ml$/.test(name));
   if (names === undefined) throw (0, problem.CC)("GATE_WORKFLOWS_MISSING", {
    folder
   });
   const workflows = await Promise.all(names.map(async name => readWorkflow(await files.read(`${folder}/${name}`) ?? "", `${folder}/${name}`)));
   const branch = baseBranch(run);
   const rules = await (await openGitHub(run.repository, inputs.githubToken)).branchRules(branch);
   return lintRequiredChecks({
    workflows: workflows.filter(one => one !== undefined),
    own: run,
    branch,
    rules
   });
  }
  function baseBranch({event: {payload}, ref}) {
   const own = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
   return (0, event_payload.HD)(payload) ?? own ?? (0, event_payload.dV)(payload) ?? "main";
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
 53881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => isJsonObject
  });
  function isJsonObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
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
 })
};
