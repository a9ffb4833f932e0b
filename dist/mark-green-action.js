export const id = 7501;

export const ids = [ 7501 ];

export const modules = {
 97501: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   markGreen: () => markGreen
  });
  var input = __webpack_require__(19563);
  var result = __webpack_require__(12370);
  var services_in_environments = __webpack_require__(52813);
  var commit_author = __webpack_require__(52261);
  var git_oid = __webpack_require__(85099);
  var green_ledger = __webpack_require__(63297);
  var problem = __webpack_require__(5763);
  var backoff = __webpack_require__(34944);
  var define_action = __webpack_require__(34045);
  var event_payload = __webpack_require__(46018);
  var load_catalogue = __webpack_require__(4817);
  var open_workspace = __webpack_require__(56537);
  var read_green_ledger = __webpack_require__(74277);
  var search_history = __webpack_require__(32636);
  function planMarking(ledger, branch, ages, commit) {
   const marked = [ ...ages ].flatMap(([service, age]) => age === "none" || age === "older" ? [ service ] : []);
   if (marked.length > 0) return {
    kind: "write",
    ledger: (0, green_ledger.ne)(ledger, branch, marked, commit),
    marked
   };
   return [ ...ages.values() ].includes("newer") ? {
    kind: "nothing",
    outcome: "superseded",
    reason: "A newer commit is already recorded as green."
   } : {
    kind: "nothing",
    outcome: "unchanged",
    reason: "This commit is already recorded as green."
   };
  }
  var markdown = __webpack_require__(60577);
  const outputs = [ "marked", "commit", "branch", "attempts" ];
  const outcomes = [ "changed", "unchanged", "superseded", "planned" ];
  function reportMarking(result) {
   const {outcome, reason, marked, commit, branch, attempts} = result;
   const icon = outcome === "changed" ? "✅" : outcome === "planned" ? "📝" : "➖";
   const title = marked.length === 0 ? "Nothing to record" : `${marked.map(markdown.aY).join(", ")} green`;
   return {
    outcome,
    reason,
    outputs: {
     marked,
     commit,
     branch,
     attempts
    },
    summary: `### ${icon} ${title}\n\n${(0, markdown.X1)(reason)}\n`,
    report: {
     marked,
     commit,
     branch,
     attempts
    },
    notices: [],
    failures: []
   };
  }
  const inputs = {
   ...result.j,
   service: (0, input.Mn)(),
   commit: (0, input.lq)(readCommit),
   branch: (0, input.Qq)(),
   deadline: (0, input.p0)("5m"),
   "dry-run": (0, input.Jt)(false)
  };
  const markGreen = (0, define_action.Q)({
   name: "mark-green",
   inputs,
   outputs,
   outcomes,
   async run(inputs, world) {
    const services = checkServices(inputs.service);
    const {run, git, clock} = world;
    const checkout = await git.checkout(run.directory);
    const commit = inputs.commit ?? (0, git_oid.Se)(run.sha) ?? checkout?.head;
    if (commit === undefined) {
     throw (0, problem.CC)("INPUT_MISSING", {
      input: "commit",
      expected: "GITHUB_SHA is not set either."
     });
    }
    const history = await (0, open_workspace.O)(world, checkout, {
     token: inputs.githubToken,
     direct: true
    });
    const branch = inputs.branch || await defaultBranch(world, history);
    const nothing = {
     commit,
     branch,
     marked: [],
     attempts: 0
    };
    if (inputs.branch === "" && run.ref !== `refs/heads/${branch}`) {
     const reason = `Only runs of ${branch} are recorded; this run is of ${run.ref || "no branch"}.`;
     return reportMarking({
      ...nothing,
      outcome: "unchanged",
      reason
     });
    }
    await checkServicesExist(world, history, inputs.config, services, commit);
    const until = clock.now() + inputs.deadline;
    for (let attempts = 1; ;attempts++) {
     const began = clock.now();
     const {ledger, at} = await (0, read_green_ledger.S)(history);
     const ages = await recordAges(history, ledger.get(branch), services, commit);
     const plan = planMarking(ledger, branch, ages, commit);
     if (plan.kind === "nothing") return reportMarking({
      ...nothing,
      ...plan,
      attempts
     });
     const result = {
      ...nothing,
      marked: plan.marked,
      reason: reasonOf(plan, commit, branch),
      attempts
     };
     if (inputs.dryRun) return reportMarking({
      ...result,
      outcome: "planned"
     });
     const landed = await write(history, at, plan);
     if (landed === "landed") return reportMarking({
      ...result,
      outcome: "changed"
     });
     if (clock.now() >= until) {
      throw (0, problem.CC)("LEDGER_BUSY", {
       attempts: String(attempts),
       answer: landed
      });
     }
     await clock.sleep((0, backoff.j)(attempts, clock.now() - began, clock.random()));
    }
   }
  });
  function reasonOf({marked}, commit, branch) {
   return `${marked.join(", ")} ${marked.length === 1 ? "is" : "are"} green at ${(0, 
   git_oid.h0)(commit)} on ${branch}.`;
  }
  async function defaultBranch({run}, {repository}) {
   const found = (0, event_payload.dV)(run.event.payload) ?? await repository.defaultBranch();
   if (found !== undefined) return found;
   throw (0, problem.CC)("INPUT_MISSING", {
    input: "branch",
    expected: "The repository names no default branch."
   });
  }
  async function recordAges(history, recorded, services, commit) {
   const ages = new Map([ [ commit, "same" ] ]);
   const found = new Map;
   for (const service of services) {
    const old = recorded?.get(service);
    if (old !== undefined && !ages.has(old)) {
     const fork = await (0, search_history.findForkPoint)(history, old, commit);
     ages.set(old, fork.kind === "found" && fork.value === commit ? "newer" : "older");
    }
    found.set(service, (old && ages.get(old)) ?? "none");
   }
   return found;
  }
  async function write({repository}, expected, {ledger}) {
   const author = commit_author.K;
   const next = await repository.write({
    parents: [],
    files: new Map,
    message: (0, green_ledger.t5)(ledger),
    author
   });
   const pushed = await repository.push([ {
    ref: green_ledger.DH,
    expected,
    next
   } ]);
   if (pushed.kind === "policy") throw (0, problem.CC)("LEDGER_REFUSED", {
    ref: green_ledger.DH,
    answer: pushed.answer
   });
   return pushed.kind === "landed" ? pushed.kind : pushed.answer;
  }
  async function checkServicesExist({files}, history, config, services, commit) {
   const catalogue = await (0, load_catalogue.OT)(files, config);
   if (catalogue === undefined) return;
   const unknown = services.filter(name => !catalogue.services.has(name));
   if (unknown.length === 0) return;
   const committed = await (0, load_catalogue.SD)(history, commit, config);
   for (const name of unknown) if (!committed?.services.has(name)) (0, services_in_environments.fD)(catalogue, name);
  }
  function checkServices(given) {
   const expected = "Name the services that are green, one a line, as detect-changes names them.";
   if (given.length === 0) throw (0, problem.CC)("INPUT_MISSING", {
    input: "service",
    expected
   });
   const wrong = given.find(name => !/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name));
   if (wrong === undefined) return given;
   throw (0, problem.CC)("INPUT_INVALID", {
    input: "service",
    given: wrong,
    fault: "no service has such a name",
    expected
   });
  }
  function readCommit(given, input) {
   const oid = (0, git_oid.Se)(given);
   if (oid !== undefined) return oid;
   throw (0, problem.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a full SHA",
    expected: "Write 40 hex digits."
   });
  }
 }),
 52813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   cS: () => deployableServices,
   eu: () => servicePlaces,
   fD: () => serviceNamed,
   mQ: () => gitopsOf,
   nZ: () => pinOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function serviceNamed(catalogue, given) {
   const found = catalogue.services.get(given);
   if (found) return found;
   const names = [ ...catalogue.services.keys() ];
   const at = {
    file: catalogue.file
   };
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("SERVICE_UNKNOWN", {
    given,
    advice: adviceOn(given, names, "services")
   }, {
    at
   });
  }
  function environmentNamed(catalogue, given) {
   const found = catalogue.environments.get(given);
   if (found) return found;
   const names = [ ...catalogue.environments.keys() ];
   const at = {
    file: catalogue.file
   };
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("ENVIRONMENT_UNKNOWN", {
    given,
    advice: adviceOn(given, names, "environments")
   }, {
    at
   });
  }
  function deployableServices({services, environments}) {
   const follows = [ ...environments.values() ].some(({tracks}) => tracks === "revision");
   return [ ...services.values() ].filter(({image}) => follows || image !== undefined);
  }
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === undefined) return `It has none at all: add it under \`${section}\`.`;
   return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
  }
  function servicePlaces(catalogue, service, environment) {
   const format = formatOf(service, environment);
   const template = overlayTemplate(catalogue, service, environment);
   const placeIn = cluster => ({
    cluster,
    overlay: template.replaceAll("{cluster}", cluster),
    format
   });
   const [first = "", ...others] = environment.clusters;
   return [ placeIn(first), ...others.map(placeIn) ];
  }
  function overlayOf(catalogue, service, environment) {
   return servicePlaces(catalogue, service, environment)[0].overlay;
  }
  function overlayTemplate(catalogue, service, environment) {
   const own = service.environments.get(environment.name)?.overlay;
   const template = own ?? environment.overlay ?? catalogue.gitops.overlay;
   if (template === undefined) {
    const slots = {
     service: service.name,
     environment: environment.name
    };
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("OVERLAY_UNDECLARED", slots, {
     at: {
      file: catalogue.file
     }
    });
   }
   return filled(template, service, environment);
  }
  function formatOf(service, environment) {
   const own = service.environments.get(environment.name);
   const {format} = environment;
   const key = own?.key ?? (own?.format === undefined ? format.key : "");
   const fill = one => filled(one, service, environment);
   return {
    name: format.name === "revision" ? "revision" : own?.format ?? format.name,
    key: typeof key === "string" ? fill(key) : key.map(fill),
    pin: pinOf(service, environment),
    subject: {
     service: service.name,
     environment: environment.name,
     repository: service.image ?? ""
    }
   };
  }
  function pinOf(service, environment) {
   return service?.environments.get(environment.name)?.pin ?? environment.format.pin ?? "any";
  }
  function gitopsOf({gitops}, environment, service) {
   const own = environment && service?.environments.get(environment.name);
   const repository = own?.repository ?? environment?.repository ?? gitops.repository;
   const inherited = repository === gitops.repository ? gitops.branch : undefined;
   const ofEnvironment = own?.repository === undefined ? environment?.branch : undefined;
   return {
    repository,
    branch: own?.branch ?? ofEnvironment ?? inherited
   };
  }
  function filled(template, service, environment) {
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
  }
 }),
 52261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
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
 63297: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DH: () => ledgerRef,
   h8: () => parseLedger,
   ne: () => recordGreen,
   oF: () => lastGreen,
   t5: () => formatLedger
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  const ledgerRef = "refs/trunkline/green";
  const heading = "The last green commit of each service\n\nWritten by Trunkline's mark-green: branch, service, commit.\n\n";
  const mostBranches = 20;
  function parseLedger(text) {
   const ledger = new Map;
   for (const line of text.split("\n")) {
    const [branch = "", service = "", sha = "", ...more] = line.split(" ");
    const oid = (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(sha);
    if (oid === undefined || branch === "" || service === "" || more.length > 0) continue;
    const services = ledger.get(branch) ?? new Map;
    ledger.set(branch, services.set(service, oid));
   }
   return ledger;
  }
  function formatLedger(ledger) {
   const lines = [ ...ledger ].flatMap(([branch, services]) => [ ...services ].map(([service, oid]) => `${branch} ${service} ${oid}\n`));
   return heading + lines.join("");
  }
  function recordGreen(ledger, branch, services, commit) {
   const marked = new Map(ledger.get(branch));
   for (const service of services) marked.set(service, commit);
   const others = [ ...ledger ].filter(([name]) => name !== branch);
   return new Map([ ...others, [ branch, marked ] ].slice(-mostBranches));
  }
  function lastGreen(ledger, branches) {
   return new Map([ ...branches ].reverse().flatMap(branch => [ ...ledger.get(branch) ?? [] ]));
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
 67880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
 }),
 34045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
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
 74277: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => readLedger
  });
  var _core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63297);
  async function readLedger({repository, mayFetch}) {
   const at = mayFetch ? await repository.fetchRef(_core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__.DH, {
    depth: 1,
    filter: "tree:0"
   }) : undefined;
   return {
    at,
    ledger: (0, _core_ledger_green_ledger_js__WEBPACK_IMPORTED_MODULE_0__.h8)(at === undefined ? "" : (await repository.commit(at)).message)
   };
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
