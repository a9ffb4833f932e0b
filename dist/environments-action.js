export const id = 6522;

export const ids = [ 6522 ];

export const modules = {
 63322: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(61861);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 },
 99555: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(61861);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) return version;
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) return null;
    throw er;
   }
  };
  module.exports = parse;
 },
 56522: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   environments: () => environments
  });
  var define_action = __webpack_require__(37384);
  var input = __webpack_require__(70972);
  var result = __webpack_require__(57047);
  var drift = __webpack_require__(47767);
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
    const {runEnvironments} = await Promise.all([ __webpack_require__.e(6850), __webpack_require__.e(8577), __webpack_require__.e(9662) ]).then(__webpack_require__.bind(__webpack_require__, 59662));
    return runEnvironments(inputs, world);
   }
  });
 },
 22604: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 },
 47767: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   L: () => findDrift,
   v: () => driftKinds
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99130);
  var _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52307);
  var _core_image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87194);
  var _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(85904);
  var _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43789);
  var _core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(32986);
  var _core_version_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58530);
  var _board_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22604);
  var _health_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(33240);
  const driftKinds = [ "held-yet-running", "digest-gone", "tag-moved", "trailer-mismatch", "controller", "skipped", "foreign-write", "unpinned", "shared", "stale-proposal", "config", "behind" ];
  function findDrift(context) {
   const {place} = context;
   if (place.present === void 0) return [];
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
   if (said === void 0 || present?.digest === void 0) return [];
   const image = (0, _core_image_image_js__WEBPACK_IMPORTED_MODULE_3__.vy)(present);
   const {tag, digest} = present;
   const gone = {
    kind: "digest-gone",
    level: "error",
    message: `The registry no longer has ${image}: a new pod cannot be started.`
   };
   const isVersion = (0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_4__.ot)((tag ?? "").replace(/^(.*\/)?v?/, "")) !== void 0;
   const moved = {
    kind: "tag-moved",
    level: isVersion ? "error" : "warning",
    message: `In the registry ${tag} now means ${said.tagNow === void 0 ? "" : (0, _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(said.tagNow)}; Git has ${(0, 
    _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(digest)}.`
   };
   const isMoved = tag !== void 0 && said.tagNow !== void 0 && said.tagNow !== digest;
   return [ ...said.there === false ? [ gone ] : [], ...isMoved ? [ moved ] : [] ];
  }
  function writerDrift({place}) {
   const {present, history} = place;
   const [set] = history.changes;
   if (set === void 0 || present === void 0) return [];
   const {commit, said} = set;
   if (commit.writer.kind !== "trunkline") {
    if (set.before === void 0 && history.whole) return [];
    const level = commit.writer.kind === "person" ? "warning" : "info";
    const message = `${commit.writer.name} set it without an action of Trunkline (${(0, 
    _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.h0)(commit.oid)}).`;
    return [ {
     kind: "foreign-write",
     level,
     message
    } ];
   }
   const isOther = said !== void 0 && (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)({
    digest: void 0,
    tag: said.image.digest ?? said.image.tag
   }) !== (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(present) && !(said.image.digest === void 0 && said.image.tag === present.tag);
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
   return `${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
  }
  const silentFor = 36e5;
  function controllerDrift({place, health, facts}) {
   const since = place.history.changes[0]?.commit.time;
   if (health.state === "degraded") return [ {
    kind: "controller",
    level: "warning",
    message: `Not healthy. ${health.why}`
   } ];
   const isSilent = health.state === "unknown" && since !== void 0 && facts.now - since > silentFor;
   if (!isSilent || !(0, _health_js__WEBPACK_IMPORTED_MODULE_8__.O)(facts.github, place)) return [];
   const message = "The controller has said nothing of it for more than an hour after the commit.";
   return [ {
    kind: "controller",
    level: "warning",
    message
   } ];
  }
  function orderDrift({place, before}) {
   const [first] = before;
   const identity = (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(place.present);
   if (first?.present === void 0 || (0, _core_promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_6__.c)(first.present) === identity) return [];
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
   return [ ...lacking !== void 0 && !isWaived ? [ skipped ] : [], behind ];
  }
  function label(deployed) {
   return deployed?.tag ?? (deployed?.digest === void 0 ? "nothing" : (0, _core_image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(deployed.digest));
  }
  function unpinned({place: {present, tracks}}) {
   if (tracks === "revision" || present?.digest !== void 0) return [];
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
   if (found === void 0) return [];
   const few = found.files.slice(0, 5).join(", ");
   const more = found.files.length > 5 ? ` and ${found.files.length - 5} more` : "";
   const message = `Differs from ${found.other} beside images: ${few}${more}.`;
   return [ {
    kind: "config",
    level: "info",
    message
   } ];
  }
 },
 33240: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => isReported,
   u: () => judgeHealth
  });
  var _core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54712);
  function judgeHealth(github, place, running) {
   const overview = github.kind === "asked" ? github.branches.get(place.branch) : void 0;
   if (github.kind === "unknown") return unknown(github.why);
   if (overview === void 0 || running.commit === void 0 || running.since === void 0) return unknown("It is not known which commit put it there.");
   const deployment = overview.deployments.find(one => isOf(one, place, running));
   if (deployment !== void 0) {
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
   if (status === void 0) return unknown("No deployment and no commit status speaks of it.");
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
   const overview = github.kind === "asked" ? github.branches.get(place.branch) : void 0;
   return overview?.deployments.some(({environment}) => environment === place.environment) === true || overview?.commits.some(({statuses}) => statuses.some(one => speaksOf(one, place))) === true;
  }
  function unknown(why) {
   return {
    state: "unknown",
    source: void 0,
    at: void 0,
    why
   };
  }
  function isOf(deployment, place, {commit, since, digest}) {
   const {environment, state, created, payload} = deployment;
   if (environment !== place.environment || state === "inactive") return false;
   if (payload.includes(_core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_0__.WG) && payload.includes("sha256:")) return digest !== void 0 && payload.includes(digest) && created >= (since ?? 0);
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
 },
 9830: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => parseImageArgument,
   M: () => changeTo
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87194);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
  const keep = {
   kind: "keep"
  };
  const clear = {
   kind: "clear"
  };
  function parseImageArgument(given) {
   const fail = fault => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_ARGUMENT_INVALID", {
    given,
    fault
   });
   const equals = given.indexOf("=");
   const value = given.slice(equals + 1);
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(value);
   const key = equals <= 0 ? "" : given.slice(0, equals);
   if (value === "") throw fail("nothing stands behind the `=`");
   if (equals < 0 && tag === void 0 && digest === void 0) throw fail("it names no tag and no digest");
   const name = key || repository;
   if (name === "" || /[\s\p{Cc}]/u.test(name)) throw fail("it names no image");
   if (name === "*") throw fail("`*` keeps a part of an entry, it is not a pattern for names");
   return {
    name,
    newName: key === "" || repository === "" ? keep : part(repository, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.n_, given),
    newTag: tag === void 0 ? clear : part(tag, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.Bs, given),
    digest: digest === void 0 ? clear : part(digest, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.H2, given)
   };
  }
  function changeTo(name, image) {
   return {
    name,
    newName: {
     kind: "ensure",
     value: image.repository
    },
    newTag: image.tag === void 0 ? clear : {
     kind: "set",
     value: image.tag
    },
    digest: image.digest === void 0 ? clear : {
     kind: "set",
     value: image.digest
    }
   };
  }
  function part(text, check, given) {
   return text === "*" ? keep : {
    kind: "set",
    value: check(text, given)
   };
  }
 },
 54712: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   if (kind === "present" && mine === void 0 && others) return {
    update: void 0,
    inactive: []
   };
   const done = mine !== void 0 && (mine.state === goal || settled.includes(mine.state));
   const replaced = [ ...waiting, ...goal === "queued" ? [] : [ "in_progress" ], ...goal === "success" ? [ "success" ] : [] ];
   const older = there.filter(one => one !== mine && isOurs(one) && one.created <= (mine?.created ?? Number.POSITIVE_INFINITY));
   return {
    update: done ? void 0 : {
     id: mine?.id,
     state: goal
    },
    inactive: older.filter(({state}) => replaced.includes(state)).map(({id}) => id)
   };
  }
  function isOurs({payload}) {
   return payload.includes(payloadMark);
  }
 },
 32986: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $y: () => isWaived,
   Ft: () => isSame,
   Xz: () => hasArtifact,
   aC: () => target,
   fW: () => placeName,
   u2: () => formatDeployed,
   zx: () => holdableOf
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87194);
  var _kustomize_image_argument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9830);
  var _manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3090);
  var _manifest_git_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53481);
  function hasArtifact(one) {
   return one.kind !== "absent";
  }
  function target({artifact, destination}) {
   if (artifact.kind === "revision") return `${artifact.tag}@${artifact.commit}`;
   return (0, _image_image_js__WEBPACK_IMPORTED_MODULE_0__.vy)({
    repository: destination,
    tag: artifact.tag,
    digest: artifact.digest
   });
  }
  function formatDeployed(deployed) {
   if (deployed === void 0) return "none";
   return deployed.repository === "" ? deployed.tag ?? "none" : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_0__.vy)(deployed);
  }
  function isSame({present, artifact, destination, overlay}) {
   if (artifact.kind === "revision") return (0, _manifest_git_revision_js__WEBPACK_IMPORTED_MODULE_1__._8)(overlay, artifact) === overlay.text;
   if (present === void 0) return false;
   const image = {
    ...artifact,
    repository: destination
   };
   if ((0, _image_image_js__WEBPACK_IMPORTED_MODULE_0__.vy)(present) === (0, _image_image_js__WEBPACK_IMPORTED_MODULE_0__.vy)(image)) return true;
   const onlyTag = present.digest === void 0 && present.tag === artifact.tag;
   return onlyTag && (0, _manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_2__.TG)(overlay, [ (0, 
   _kustomize_image_argument_js__WEBPACK_IMPORTED_MODULE_3__.M)(present.name, image) ]).edits.length === 0;
  }
  function holdableOf({artifact, changes}) {
   if (artifact.kind === "revision") return {
    identity: artifact.commit,
    source: artifact.commit
   };
   return {
    identity: artifact.digest,
    source: changes.kind === "known" ? changes.head : void 0
   };
  }
  function isWaived({verdicts}) {
   return verdicts.some(({state}) => state === "waived");
  }
  function placeName({environment, overlay, cluster = ""}) {
   if (cluster !== "") return `${environment} (${cluster})`;
   return environment || overlay || "the top of the repository";
  }
 },
 58530: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BR: () => highest,
   I8: () => core,
   MQ: () => isStable,
   Zy: () => compareVersions,
   mz: () => stable,
   ot: () => parseVersion,
   p: () => isSameVersion,
   qh: () => formatVersion
  });
  var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63322);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99555);
  function parseVersion(text) {
   if (!/^\d\S*$/.test(text)) return;
   const found = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
   if (found === null || found.raw !== text) return;
   const {major, minor, patch, prerelease, build} = found;
   return {
    major,
    minor,
    patch,
    prerelease,
    build
   };
  }
  function stable(major, minor, patch) {
   return {
    major,
    minor,
    patch,
    prerelease: [],
    build: []
   };
  }
  function isStable(version) {
   return version.prerelease.length === 0;
  }
  function core(version) {
   return stable(version.major, version.minor, version.patch);
  }
  function formatVersion({major, minor, patch, prerelease, build}) {
   const pre = prerelease.length === 0 ? "" : `-${prerelease.join(".")}`;
   const plus = build.length === 0 ? "" : `+${build.join(".")}`;
   return `${major}.${minor}.${patch}${pre}${plus}`;
  }
  function compareVersions(one, other) {
   return one.major - other.major || one.minor - other.minor || one.patch - other.patch || (isStable(one) && isStable(other) && one.build.length + other.build.length === 0 ? 0 : semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__(formatVersion(one), formatVersion(other)));
  }
  function isSameVersion(one, other) {
   return formatVersion({
    ...one,
    build: []
   }) === formatVersion({
    ...other,
    build: []
   });
  }
  function highest(versions) {
   return [ ...versions ].sort(compareVersions).at(-1);
  }
 },
 37384: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 }
};
