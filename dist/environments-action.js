export const id = 5763;

export const ids = [ 5763 ];

export const modules = {
 31592: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   environments: () => environments
  });
  var define_action = __webpack_require__(34045);
  var input = __webpack_require__(19563);
  var result = __webpack_require__(12370);
  var drift = __webpack_require__(58518);
  const environmentsInputs = {
   ...result.j,
   service: (0, input.Mn)(),
   environment: (0, input.Mn)(),
   registry: (0, input.Jt)(false),
   health: (0, input.Jt)(false),
   compare: (0, input.Z9)([ "config" ]),
   find: (0, input.Qq)(),
   metrics: (0, input.p0)("30d"),
   format: (0, input.Z9)([ "summary", "json", "html", "badges" ], "summary\njson\nhtml\nbadges"),
   directory: (0, input.Qq)(),
   "fail-on": (0, input.Z9)(drift.v),
   repository: (0, input.Qq)(),
   branch: (0, input.Qq)(),
   "gitops-token": (0, input.rJ)(),
   "registry-username": (0, input.Qq)(),
   "registry-password": (0, input.rJ)()
  };
  const environments = (0, define_action.Q)({
   name: "environments",
   inputs: environmentsInputs,
   outputs: [ "matrix", "table", "page", "badges", "drift", "metrics", "found", "any-drift" ],
   outcomes: [ "ok", "drift", "found", "not-found" ],
   async run(inputs, world) {
    const {runEnvironments} = await Promise.all([ __webpack_require__.e(1114), __webpack_require__.e(7573), __webpack_require__.e(8988) ]).then(__webpack_require__.bind(__webpack_require__, 78988));
    return runEnvironments(inputs, world);
   }
  });
 }),
 35881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G0: () => cellAt,
   VV: () => placeIn,
   Xp: () => boardPlaceName,
   r4: () => placeKey,
   uS: () => columnName
  });
  function placeKey({service, environment, cluster}) {
   return [ service, environment, ...cluster === "" ? [] : [ cluster ] ].join("\n");
  }
  function placeIn(places, place) {
   const {service, environment} = place;
   const first = () => [ ...places.values() ].find(one => one.service === service && one.environment === environment);
   return places.get(placeKey(place)) ?? places.get(placeKey({
    ...place,
    cluster: ""
   })) ?? first();
  }
  function columnName({environment, cluster}) {
   return cluster === "" ? environment : `${environment} (${cluster})`;
  }
  function boardPlaceName(place) {
   return `${place.service} in ${columnName(place)}`;
  }
  function cellAt(cells, service, {environment, cluster}) {
   return cells.find(one => one.service === service && one.environment === environment && one.cluster === cluster);
  }
 }),
 58518: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => findDrift,
   v: () => driftKinds
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86244);
  var _core_image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78579);
  var _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(35495);
  var _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76876);
  var _core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64995);
  var _core_version_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4179);
  var _board_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35881);
  var _health_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(75499);
  const driftKinds = [ "held-yet-running", "digest-gone", "tag-moved", "trailer-mismatch", "controller", "skipped", "foreign-write", "unpinned", "shared", "stale-proposal", "config", "behind" ];
  function findDrift(context) {
   const {place} = context;
   if (place.present === undefined) return [];
   const found = [ heldYetRunning(context), registryDrift(context), writerDrift(context), controllerDrift(context), orderDrift(context), unpinned(context), shared(context), staleProposals(context), configDrift(context) ];
   const {service, environment, cluster} = place;
   return found.flat().map(one => ({
    ...one,
    service,
    environment,
    cluster
   })).sort((one, other) => driftKinds.indexOf(one.kind) - driftKinds.indexOf(other.kind));
  }
  function heldYetRunning({place, facts, source}) {
   const identity = place.present?.digest ?? (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(place.present?.tag ?? "");
   const named = place.holds.map(one => ({
    ...one,
    faults: [],
    holds: one.holds.filter(({digest}) => digest !== "*")
   }));
   const verdict = (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_1__.k)(named, {
    identity,
    source
   }, facts.now);
   if (verdict.state !== "red") return [];
   const message = `${(0, _board_js__WEBPACK_IMPORTED_MODULE_2__.uS)(place)} runs what is held. ${verdict.why} ${verdict.remedy}`;
   return [ {
    kind: "held-yet-running",
    level: "error",
    message
   } ];
  }
  function registryDrift({place, facts}) {
   const said = facts.registry.get((0, _board_js__WEBPACK_IMPORTED_MODULE_2__.r4)(place));
   const {present} = place;
   if (said === undefined || present?.digest === undefined) return [];
   const image = (0, _core_image_image_js__WEBPACK_IMPORTED_MODULE_3__.vy)(present);
   const {tag, digest} = present;
   const gone = {
    kind: "digest-gone",
    level: "error",
    message: `The registry no longer has ${image}: a new pod cannot be started.`
   };
   const isVersion = (0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_4__.ot)((tag ?? "").replace(/^(.*\/)?v?/, "")) !== undefined;
   const moved = {
    kind: "tag-moved",
    level: isVersion ? "error" : "warning",
    message: `In the registry ${tag} now means ${said.tagNow === undefined ? "" : (0, 
    _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(said.tagNow)}; Git has ${(0, 
    _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(digest)}.`
   };
   const isMoved = tag !== undefined && said.tagNow !== undefined && said.tagNow !== digest;
   return [ ...said.there === false ? [ gone ] : [], ...isMoved ? [ moved ] : [] ];
  }
  function writerDrift({place}) {
   const {present, history} = place;
   const [set] = history.changes;
   if (set === undefined || present === undefined) return [];
   const {commit, said} = set;
   if (commit.writer.kind !== "trunkline") {
    if (set.before === undefined && history.whole) return [];
    const level = commit.writer.kind === "person" ? "warning" : "info";
    const message = `${commit.writer.name} set it without an action of Trunkline (${(0, 
    _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.h0)(commit.oid)}).`;
    return [ {
     kind: "foreign-write",
     level,
     message
    } ];
   }
   const isOther = said !== undefined && (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)({
    digest: undefined,
    tag: said.image.digest ?? said.image.tag
   }) !== (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(present) && !(said.image.digest === undefined && said.image.tag === present.tag);
   if (!isOther) return [];
   const message = `The newest trailers say ${formatParts(said.image)}, and the file has ${(0, 
   _core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_7__.u2)(present)}.`;
   return [ {
    kind: "trailer-mismatch",
    level: "error",
    message
   } ];
  }
  function formatParts({repository, tag, digest}) {
   return `${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
  }
  const silentFor = 36e5;
  function controllerDrift({place, health, facts}) {
   const since = place.history.changes[0]?.commit.time;
   if (health.state === "degraded") return [ {
    kind: "controller",
    level: "warning",
    message: `Not healthy. ${health.why}`
   } ];
   const isSilent = health.state === "unknown" && since !== undefined && facts.now - since > silentFor;
   if (!isSilent || !(0, _health_js__WEBPACK_IMPORTED_MODULE_8__.O)(facts.github, place)) return [];
   const message = "The controller has reported nothing for more than an hour after the commit.";
   return [ {
    kind: "controller",
    level: "warning",
    message
   } ];
  }
  function orderDrift({place, before}) {
   const [first] = before;
   const identity = (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(place.present);
   if (first?.present === undefined || (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(first.present) === identity) return [];
   const behind = {
    kind: "behind",
    level: "info",
    message: `${(0, _board_js__WEBPACK_IMPORTED_MODULE_2__.uS)(first)} has ${label(first.present)}, ${(0, 
    _board_js__WEBPACK_IMPORTED_MODULE_2__.uS)(place)} has ${label(place.present)}.`
   };
   const lacking = before.find(({present, history}) => history.whole && (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(present) !== identity && !history.changes.some(({deployed}) => (0, 
   _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(deployed) === identity));
   const isWaived = (place.history.changes[0]?.commit.trailers?.waivedGates.length ?? 0) > 0;
   const skipped = {
    kind: "skipped",
    level: "warning",
    message: `${label(place.present)} was never in ${lacking && (0, _board_js__WEBPACK_IMPORTED_MODULE_2__.uS)(lacking)}.`
   };
   return [ ...lacking !== undefined && !isWaived ? [ skipped ] : [], behind ];
  }
  function label(deployed) {
   return deployed?.tag ?? (deployed?.digest === undefined ? "nothing" : (0, _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(deployed.digest));
  }
  function unpinned({place: {present, tracks}}) {
   if (tracks === "revision" || present?.digest !== undefined) return [];
   const message = `Only the tag ${present?.tag ?? ""} is set, no digest: what runs can change without a commit.`;
   return [ {
    kind: "unpinned",
    level: "warning",
    message
   } ];
  }
  function shared({place, sharing}) {
   if (sharing.length === 0) return [];
   const names = sharing.map(_board_js__WEBPACK_IMPORTED_MODULE_2__.Xp).join(", ");
   const message = `${place.file} sets the same image for ${names}: one cannot change without the other.`;
   return [ {
    kind: "shared",
    level: "warning",
    message
   } ];
  }
  function staleProposals({place, pullRequests}) {
   return pullRequests.flatMap(one => {
    const removed = [ ...one.body.matchAll(/^-[ \t].*$/gm) ].map(([line]) => line);
    const value = (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(place.present);
    const fromOther = removed.some(line => /sha256:[0-9a-f]{64}/.test(line)) && !removed.some(line => line.includes(value));
    if (!one.conflicting && !fromOther) return [];
    const message = `Pull request #${one.number} changes a value that is no longer there. Run the action again or close it.`;
    return [ {
     kind: "stale-proposal",
     level: "warning",
     message
    } ];
   });
  }
  function configDrift({place, facts}) {
   const found = facts.configs.get((0, _board_js__WEBPACK_IMPORTED_MODULE_2__.r4)(place));
   if (found === undefined) return [];
   const few = found.files.slice(0, 5).join(", ");
   const more = found.files.length > 5 ? ` and ${found.files.length - 5} more` : "";
   const message = `Differs from ${found.other} beside images: ${few}${more}.`;
   return [ {
    kind: "config",
    level: "info",
    message
   } ];
  }
 }),
 75499: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => isReported,
   u: () => judgeHealth
  });
  var _core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90553);
  function judgeHealth(github, place, running) {
   const overview = github.kind === "read" ? github.branches.get(place.branch) : undefined;
   if (github.kind === "unknown") return unknown(github.why);
   if (overview === undefined || running.commit === undefined || running.since === undefined) return unknown("The commit that put it there is unknown.");
   const deployment = overview.deployments.find(one => isOf(one, place, running));
   if (deployment !== undefined) {
    const {state, created} = deployment;
    const word = state === "success" ? "healthy" : [ "failure", "error" ].includes(state) ? "degraded" : "progressing";
    return {
     state: word,
     source: "deployment",
     at: created,
     why: `The deployment is ${state.replace("_", " ")}.`
    };
   }
   const status = newestStatus(overview, place, running.commit);
   if (status === undefined) return unknown("No deployment and no commit status mentions it.");
   const word = {
    success: "healthy",
    failure: "degraded",
    pending: "progressing"
   };
   const said = status.description === "" ? status.state : status.description;
   return {
    state: word[status.state],
    source: status.context,
    at: status.created,
    why: `${status.context}: ${said}`
   };
  }
  function isReported(github, place) {
   const overview = github.kind === "read" ? github.branches.get(place.branch) : undefined;
   return overview?.deployments.some(({environment}) => environment === place.environment) === true || overview?.commits.some(({statuses}) => statuses.some(one => speaksOf(one, place))) === true;
  }
  function unknown(why) {
   return {
    state: "unknown",
    source: undefined,
    at: undefined,
    why
   };
  }
  function isOf(deployment, place, {commit, since, digest}) {
   const {environment, state, created, payload} = deployment;
   if (environment !== place.environment || state === "inactive") return false;
   if (payload.includes(_core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_0__.WG) && payload.includes("sha256:")) return digest !== undefined && payload.includes(digest) && created >= (since ?? 0);
   return deployment.commit === commit || created >= (since ?? Number.POSITIVE_INFINITY);
  }
  function newestStatus({commits}, place, commit) {
   const at = commits.findIndex(({oid}) => oid === commit);
   const later = at < 0 ? commits : commits.slice(0, at + 1);
   return later.flatMap(({statuses}) => statuses).find(one => speaksOf(one, place));
  }
  function speaksOf({context}, {service, environment}) {
   const words = context.split(/[/.:\s]+/);
   const joined = [ `${service}-${environment}`, `${environment}-${service}` ];
   return words.some(word => joined.includes(word)) || words.includes(service) && words.includes(environment);
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
 85722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bn: () => kustomizeFormat,
   Fx: () => formats,
   YD: () => keysOf,
   hm: () => pins,
   lQ: () => isFolder
  });
  const formats = [ "auto", "kustomize", "helm", "argocd", "yaml", "marker" ];
  const pins = [ "any", "digest", "tag" ];
  const kustomizeFormat = {
   name: "kustomize",
   key: ""
  };
  const fileName = /(^|\/)Kustomization$|\.(ya?ml|json|jsonnet|libsonnet|cue|tpl|gotmpl|tf|hcl|env|properties|toml)$/;
  function keysOf({key}) {
   return (typeof key === "string" ? [ key ] : key).filter(one => one !== "");
  }
  function isFolder(overlay, {name}) {
   if (name === "kustomize") return !/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(overlay);
   return name === "auto" && !fileName.test(overlay);
  }
 }),
 35495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   N: () => changesIn,
   c: () => identityOf
  });
  function identityOf(deployed) {
   return deployed?.digest ?? deployed?.tag ?? "";
  }
  function changesIn(snapshots, whole) {
   return snapshots.flatMap((one, index) => {
    const older = snapshots[index + 1];
    if (older === undefined && !whole) return [];
    if (identityOf(one.deployed) === identityOf(older?.deployed)) return [];
    return [ {
     ...one,
     before: older?.deployed,
     kind: kindOf(one, snapshots.slice(index + 1))
    } ];
   });
  }
  function kindOf({commit, deployed}, older) {
   if (deployed === undefined) return "removed";
   if (commit.trailers?.action === "rollback") return "back";
   const wasThere = older.some(one => identityOf(one.deployed) === identityOf(deployed));
   if (commit.reverts !== undefined && wasThere) return "back";
   return commit.writer.kind === "person" ? "hand" : "forward";
  }
 }),
 90553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E0: () => deploymentModes,
   HN: () => planDeployment,
   WG: () => payloadMark
  });
  const deploymentModes = [ "false", "true", "success" ];
  const payloadMark = "trunkline";
  const waiting = [ "queued", "pending" ];
  const settled = [ "success", "failure", "error", "inactive" ];
  function planDeployment(state, there, mode) {
   const {kind, commit, since} = state;
   const mine = there.find(one => one.commit === commit && isOurs(one));
   const goal = kind === "proposed" ? "queued" : mode === "success" ? "success" : "in_progress";
   const others = there.some(one => one !== mine && (one.commit === commit || isOurs(one)) && one.created >= since && !waiting.includes(one.state));
   if (kind === "present" && mine === undefined && others) return {
    update: undefined,
    inactive: []
   };
   const done = mine !== undefined && (mine.state === goal || settled.includes(mine.state));
   const replaced = [ ...waiting, ...goal === "queued" ? [] : [ "in_progress" ], ...goal === "success" ? [ "success" ] : [] ];
   const older = there.filter(one => one !== mine && isOurs(one) && one.created <= (mine?.created ?? Number.POSITIVE_INFINITY));
   return {
    update: done ? undefined : {
     id: mine?.id,
     state: goal
    },
    inactive: older.filter(({state}) => replaced.includes(state)).map(({id}) => id)
   };
  }
  function isOurs({payload}) {
   return payload.includes(payloadMark);
  }
 }),
 14329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => parseYaml,
   t: () => plainValues
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  function parseYaml(text, file) {
   const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const parsed = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.hR)(text, {
    keepSourceTokens: true,
    schema: "failsafe",
    merge: true,
    lineCounter,
    prettyErrors: false,
    logLevel: "error"
   });
   const documents = "empty" in parsed ? [] : parsed;
   const place = offset => {
    const {line, col} = lineCounter.linePos(offset);
    return {
     file,
     line,
     column: col
    };
   };
   const [fault] = documents.flatMap(({errors}) => errors);
   if (fault !== undefined) {
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_INVALID", {
     file,
     fault: fault.message
    }, {
     at: place(fault.pos[0]),
     cause: fault
    });
   }
   return {
    file,
    text,
    eol: /\r?\n/.exec(text)?.[0] ?? "\n",
    documents,
    place
   };
  }
  function plainValues({documents, file}) {
   try {
    return documents.map(document => document.toJS());
   } catch (cause) {
    const fault = cause instanceof Error ? cause.message : "its aliases cannot be resolved";
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_INVALID", {
     file,
     fault
    }, {
     at: {
      file
     },
     cause
    });
   }
  }
 }),
 79225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $6: () => textAt,
   c3: () => listOf,
   jh: () => isMap,
   qv: () => isNothing,
   wh: () => plainText,
   y1: () => plainAt
  });
  function plainAt(value, path) {
   let now = value;
   for (const step of path) {
    if (typeof now !== "object" || now === null) return null;
    now = now[step] ?? null;
   }
   return now;
  }
  function plainText(value) {
   return typeof value === "string" && !isNothing(value) ? value : "";
  }
  function isNothing(value) {
   return value === null || typeof value === "string" && /^(|~|null|Null|NULL)$/.test(value);
  }
  function textAt(value, key) {
   return plainText(plainAt(value, [ key ]));
  }
  function listOf(value) {
   return Array.isArray(value) ? value : [];
  }
  function isMap(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
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
