export const id = 2581;

export const ids = [ 2581 ];

export const modules = {
 99130: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Se: () => parseOid,
   be: () => isZero,
   h0: () => short
  });
  function parseOid(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : void 0;
  }
  function isZero(oid) {
   return /^0+$/.test(oid);
  }
  function short(oid) {
   return oid.slice(0, 7);
  }
 },
 52307: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   Hy: () => algorithmOf,
   VK: () => shortDigest,
   m: () => parseDigest
  });
  function parseDigest(text) {
   return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? text : void 0;
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
 },
 87194: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52307);
  function splitImage(text) {
   const from = text.indexOf("/") + 1;
   const at = text.indexOf("@", from);
   const name = at < 0 ? text : text.slice(0, at);
   const colon = name.indexOf(":", from);
   return {
    repository: colon < 0 ? name : name.slice(0, colon),
    tag: colon < 0 ? void 0 : name.slice(colon + 1),
    digest: at < 0 ? void 0 : text.slice(at + 1)
   };
  }
  function parseImage(text) {
   const {repository, tag, digest} = splitImage(text);
   return {
    repository: checkRepository(repository, text),
    tag: tag === void 0 ? void 0 : checkTag(tag, text),
    digest: digest === void 0 ? void 0 : checkDigest(digest, text)
   };
  }
  function formatImage({repository, tag, digest}) {
   return `${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
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
   if (address !== void 0 && !URL.canParse(`http://${address}/`)) return false;
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
   if (digest !== void 0) return digest;
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
 },
 84696: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 },
 53481: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M7: () => readRevision,
   _8: () => editRevision
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99130);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42139);
  var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62893);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59186);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(52240);
  var _format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84696);
  var _parse_manifest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89711);
  function readRevision(at) {
   const {file} = at;
   const followed = findFollowers(at).map(({fields, kind}) => {
    if (kind === "argocd") {
     const revision = short(fields.targetRevision);
     return {
      revision,
      commit: (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(revision)
     };
    }
    const commit = (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(fields.commit ?? "");
    const {name = "", semver = "", tag = "", branch = ""} = fields;
    if (commit === void 0 && name === "" && semver !== "") throw outranked(file, "semver");
    const beside = name.startsWith("refs/tags/") ? name : name === "" ? tag : "";
    return {
     revision: short(beside || (commit ?? (name || branch))),
     commit
    };
   });
   const [first, ...others] = followed;
   if (first === void 0) throw missing(at);
   if (others.every(one => one.revision === first.revision && one.commit === first.commit)) return first;
   const revisions = [ ...new Set(followed.map(({revision, commit}) => revision || commit || "nothing")) ];
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("REVISION_PLACES_DIFFER", {
    file,
    revisions: revisions.join(", ")
   }, {
    at: {
     file
    }
   });
  }
  function editRevision(at, {tag, commit}) {
   const followers = findFollowers(at);
   if (followers.length === 0) throw missing(at);
   readRevision(at);
   const edits = followers.flatMap(({kind, document, path, fields}) => {
    const set = (field, value, after = []) => ({
     kind: "set",
     document,
     path: [ ...path, field ],
     value,
     after
    });
    if (kind === "argocd") {
     const whole = fields.targetRevision?.startsWith("refs/") === true;
     return [ set("targetRevision", whole ? `refs/tags/${tag}` : tag) ];
    }
    if (fields.semver !== void 0 && fields.name === void 0) throw outranked(at.file, "semver");
    return [ fields.name === void 0 ? set("tag", tag, [ "branch" ]) : set("name", `refs/tags/${tag}`), ...fields.commit === void 0 ? [] : [ set("commit", commit) ] ];
   });
   return (0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__.a)(at.text, at.file, edits);
  }
  function short(ref = "") {
   return ref.replace(/^refs\/(heads|tags)\//, "");
  }
  function outranked(file, field) {
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("REVISION_OUTRANKED", {
    file,
    field: `spec.ref.${field}`
   }, {
    at: {
     file
    }
   });
  }
  function missing({file}) {
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("REVISION_PLACE_MISSING", {
    file
   }, {
    at: {
     file
    }
   });
  }
  function findFollowers({text, file, format}) {
   const roots = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__.t)((0, _parse_manifest_file_js__WEBPACK_IMPORTED_MODULE_4__.b)(text, file));
   const [key = ""] = (0, _format_js__WEBPACK_IMPORTED_MODULE_5__.YD)(format);
   return roots.flatMap((root, document) => {
    const kind = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.wh)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, [ "kind" ]));
    if (kind === "GitRepository") return fluxPlaces(root, document, key);
    if (kind === "Application") return argoPlaces(root, document, [ "spec" ], key);
    return kind === "ApplicationSet" ? argoPlaces(root, document, [ "spec", "template", "spec" ], key) : [];
   });
  }
  function fluxPlaces(root, document, key) {
   const path = [ "spec", "ref" ];
   const ref = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, path);
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.jh)(ref) || !isMeant((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, [ "spec", "url" ]), key)) return [];
   return [ {
    kind: "flux",
    document,
    path,
    fields: textsIn(ref)
   } ];
  }
  function argoPlaces(root, document, spec, key) {
   const places = [ [ ...spec, "source" ], ...(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, [ ...spec, "sources" ])).map((_, index) => [ ...spec, "sources", index ]) ];
   return places.flatMap(path => {
    const source = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, path);
    if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.jh)(source) || "chart" in source || !isMeant((0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(source, [ "repoURL" ]), key)) return [];
    const fields = textsIn(source);
    const filledIn = fields.targetRevision?.includes("{{") === true;
    return fields.targetRevision === void 0 || filledIn ? [] : [ {
     kind: "argocd",
     document,
     path,
     fields
    } ];
   });
  }
  function isMeant(url, key) {
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.wh)(url).replace(/(\.git)?\/*$/, "").endsWith(key);
  }
  function textsIn(map) {
   const texts = Object.entries(map).map(([name, value]) => [ name, (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.wh)(value) ]);
   return Object.fromEntries(texts);
  }
 },
 85904: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    if (older === void 0 && !whole) return [];
    if (identityOf(one.deployed) === identityOf(older?.deployed)) return [];
    return [ {
     ...one,
     before: older?.deployed,
     kind: kindOf(one, snapshots.slice(index + 1))
    } ];
   });
  }
  function kindOf({commit, deployed}, older) {
   if (deployed === void 0) return "removed";
   if (commit.trailers?.action === "rollback") return "back";
   const wasThere = older.some(one => identityOf(one.deployed) === identityOf(deployed));
   if (commit.reverts !== void 0 && wasThere) return "back";
   return commit.writer.kind === "person" ? "hand" : "forward";
  }
 },
 54674: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   wL: () => green,
   zD: () => isTagOnly,
   MU: () => judgeAfter,
   zg: () => judgeFreeze,
   cE: () => judgeSoak,
   wv: () => red,
   L5: () => unknown,
   CW: () => unpinned
  });
  var oid = __webpack_require__(99130);
  var duration = __webpack_require__(44759);
  const minuteMs = 6e4;
  const dayMs = 24 * 60 * minuteMs;
  function wallTime(instant, zone) {
   const shown = new Date(instant + offset(instant, zone));
   return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    date: shown.getUTCDate(),
    day: (shown.getUTCDay() + 6) % 7,
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes()
   };
  }
  function instantOf(wall, days, minute, zone, which) {
   const guess = Date.UTC(wall.year, wall.month - 1, wall.date + days) + minute * minuteMs;
   const candidates = [ offset(guess - dayMs, zone), offset(guess + dayMs, zone) ].map(one => guess - one);
   const real = candidates.filter(instant => instant + offset(instant, zone) === guess);
   const pool = real.length > 0 ? real : candidates;
   return which === "first" ? Math.min(...pool) : Math.max(...pool);
  }
  function offset(instant, zone) {
   const parts = Object.fromEntries(formatOf(zone).formatToParts(instant).map(({type, value}) => [ type, Number(value) ]));
   const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = parts;
   return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1e3) * 1e3;
  }
  const formats = new Map;
  function formatOf(zone) {
   const formatter = formats.get(zone);
   if (formatter) return formatter;
   const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
   });
   formats.set(zone, format);
   return format;
  }
  function frozenUntil(freezes, now) {
   let until;
   for (let moment = now; ;moment = until) {
    const ends = freezes.map(one => endOf(one, moment)).filter(end => end !== void 0);
    if (ends.length === 0) return until;
    const latest = Math.max(...ends);
    if (latest - now > 8 * 7 * 24 * 36e5) return latest;
    until = latest;
   }
  }
  function endOf({from, to, zone}, now) {
   const wall = wallTime(now, zone);
   const length = (to.day - from.day + 7) % 7;
   const days = length === 0 && to.minute <= from.minute ? 7 : length;
   for (const week of [ 0, -7 ]) {
    const begins = (from.day - wall.day - 7) % 7 + week;
    for (const start of [ begins, begins + 7 ]) {
     const first = instantOf(wall, start, from.minute, zone, "first");
     const last = instantOf(wall, start + days, to.minute, zone, "last");
     if (first <= now && now < last) return last;
    }
   }
   return;
  }
  var verdict = __webpack_require__(47178);
  function judgeAfter({environment, now, intervals, byTag = []}) {
   const [newest = byTag[0]] = intervals;
   if (now) {
    const since = newest === void 0 ? "" : ` since ${(0, verdict.fU)(newest.since)} (${(0, 
    oid.h0)(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
   }
   if (newest?.until !== void 0) return green("after", `${environment} had it from ${(0, 
   verdict.fU)(newest.since)} to ${(0, verdict.fU)(newest.until)}.`);
   return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
  }
  function judgeSoak(presence, soakMs, now) {
   const {environment, healthySince} = presence;
   const [newest, ...older] = presence.intervals;
   const since = Math.max(newest?.since ?? 0, healthySince ?? 0);
   const intervals = newest === void 0 ? [] : [ {
    ...newest,
    since
   }, ...older ];
   if (isTagOnly(presence)) return unpinned("soak", environment, " It soaks from then on.");
   const needed = (0, duration.a)(soakMs);
   const lasted = intervals.map(interval => Math.min(interval.until ?? now, now) - interval.since);
   const longest = Math.max(0, ...lasted);
   const said = `It was ${healthySince === void 0 ? "" : "healthy "}in ${environment} for ${longest < 1e3 ? "0s" : (0, 
   duration.a)(longest)}`;
   if (longest >= soakMs) return green("soak", `${said}; ${needed} are required.`);
   const running = intervals.find(interval => interval.until === void 0);
   const why = `${said} without a break; ${needed} are required.`;
   if (running === void 0) return red("soak", why, `Put it into ${environment} again and leave it there.`);
   const greenAt = running.since + soakMs;
   return red("soak", why, `Wait until ${(0, verdict.fU)(greenAt)}.`, greenAt);
  }
  function isTagOnly({intervals, byTag = []}) {
   return intervals.length === 0 && byTag.length > 0;
  }
  function unpinned(gate, environment, more = "") {
   return unknown(gate, `${environment} names it only by its tag, which may mean another image by now.`, `Pin it in ${environment} by its digest (set-image with \`pin: true\`).${more}`);
  }
  function judgeFreeze(environment, now) {
   const until = frozenUntil(environment.freeze, now);
   if (until === void 0) return green("freeze", `No freeze of ${environment.name} holds at ${(0, 
   verdict.fU)(now)}.`);
   const why = `${environment.name} is frozen until ${(0, verdict.fU)(until)}.`;
   return red("freeze", why, `Wait until ${(0, verdict.fU)(until)}.`, until);
  }
  function green(gate, why) {
   return {
    gate,
    state: "green",
    why,
    remedy: ""
   };
  }
  function red(gate, why, remedy, greenAt) {
   return {
    gate,
    state: "red",
    why,
    remedy,
    ...greenAt === void 0 ? {} : {
     greenAt
    }
   };
  }
  function unknown(gate, why, remedy) {
   return {
    gate,
    state: "unknown",
    why,
    remedy
   };
  }
 },
 43789: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => holdsArtifact,
   D8: () => holdsFile,
   TZ: () => describeHold,
   _$: () => needsDigest,
   _v: () => parseHolds,
   fx: () => isInForce,
   k: () => judgeHolds,
   vW: () => needsSource,
   zo: () => holdsBeside
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55832);
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99130);
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52307);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42139);
  var _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78692);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59186);
  var _gates_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54674);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47178);
  const holdsFile = "trunkline-holds.yaml";
  function holdsBeside(file) {
   return file.replace(/[^/]*$/, holdsFile);
  }
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("it must be a text"), valibot__WEBPACK_IMPORTED_MODULE_0__.Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__.hq("it is empty"));
  const time = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => isTime(given), "it is no time such as 2026-12-01T08:00:00Z"));
  const entry = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   digest: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => parseHeld(given) !== void 0, "it is no digest, no commit and not *"))),
   source: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given) !== void 0, "it is no full commit"))),
   reason: text,
   until: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   since: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   by: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
  }, keyFault), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(({digest, source}) => digest === void 0 !== (source === void 0), "it needs one of `digest` and `source`"));
  const schema = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   holds: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(entry, "it is no list"))
  }, keyFault);
  function parseHolds(source, file) {
   const unread = faults => ({
    file,
    text: source,
    holds: [],
    faults
   });
   if (source === void 0) return unread([]);
   let parsed;
   let values;
   try {
    parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.h)(source, file);
    values = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.t)(parsed);
   } catch (thrown) {
    const found = (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__._n)(thrown);
    if (found === void 0) throw thrown;
    return unread(found.map(({message, at}) => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: message
    }, at ? {
     at
    } : {})));
   }
   const [value = null] = values;
   if (values.length > 1) return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
    file,
    fault: "it has several documents"
   }, {
    at: {
     file
    }
   }) ]);
   if (value === null || value === "") return unread([]);
   if (typeof value !== "object" || Array.isArray(value)) {
    const at = placeOf(parsed, []);
    return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: "it must be a map with `holds`"
    }, {
     at
    }) ]);
   }
   const read = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, nothingToNull(value));
   if (!read.success) return unread(read.issues.map(issue => faultOf(parsed, issue)));
   const holds = (read.output.holds ?? []).map((one, index) => ({
    digest: one.digest === void 0 ? void 0 : parseHeld(one.digest),
    source: one.source === void 0 ? void 0 : (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(one.source),
    reason: one.reason,
    until: one.until === void 0 ? void 0 : Date.parse(one.until),
    since: one.since === void 0 ? void 0 : Date.parse(one.since),
    by: one.by,
    file,
    index
   }));
   return {
    file,
    text: source,
    holds,
    faults: []
   };
  }
  function holdsArtifact(hold, {identity, source}) {
   if (hold.digest !== void 0) return hold.digest === "*" || hold.digest === identity ? "yes" : "no";
   if (source === void 0) return "maybe";
   return hold.source === source ? "yes" : "no";
  }
  function isInForce({until}, now) {
   return until === void 0 || until > now;
  }
  function needsSource(files, now) {
   return files.some(({holds}) => holds.some(one => one.source !== void 0 && isInForce(one, now)));
  }
  function needsDigest(files, now) {
   const names = ({digest}) => digest !== void 0 && (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_4__.m)(digest) !== void 0;
   return files.some(({holds}) => holds.some(one => names(one) && isInForce(one, now)));
  }
  function judgeHolds(files, artifact, now) {
   const faults = files.flatMap(one => one.faults);
   if (faults.length > 0) {
    const names = [ ...new Set(files.filter(one => one.faults.length > 0).map(({file}) => file)) ];
    const why = faults.map(({message}) => message).join(" ");
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.L5)("hold", why, `Correct ${names.join(" and ")}: until then it holds everything.`);
   }
   const about = files.flatMap(({holds}) => holds).filter(one => holdsArtifact(one, artifact) !== "no");
   const bars = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const unclear = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "maybe");
   if (bars.length === 0 && unclear.length > 0) {
    const why = `${unclear.map(describeHold).join("; ")}, and nobody knows which commit this was built from.`;
    const remedy = "Say it with `source-commit`, or label the image with org.opencontainers.image.revision.";
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.L5)("hold", why, remedy);
   }
   const over = about.filter(one => !isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const said = over.map(one => ` ${describeHold(one)} expired at ${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_6__.fU)(one.until ?? now)}.`);
   const [first] = bars;
   if (first === void 0) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.wL)("hold", `Nobody holds it.${said.join("")}`);
   const ends = bars.map(hold => hold.until);
   const times = ends.filter(end => end !== void 0);
   const greenAt = times.length === ends.length ? Math.max(...times) : void 0;
   const lift = `Take it out of ${[ ...new Set(bars.map(hold => hold.file)) ].join(" and ")}`;
   const remedy = greenAt === void 0 ? `${lift}.` : `${lift}, or wait until ${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_6__.fU)(greenAt)}.`;
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_5__.wv)("hold", `${bars.map(describeHold).join("; ")}.`, remedy, greenAt);
  }
  function describeHold({digest, source, reason}) {
   const what = source !== void 0 ? `What was built from ${(0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.h0)(source)}` : digest === void 0 || digest === "*" ? "Everything" : shownIdentity(digest);
   return `${what} is held: ${reason.replace(/[.\s]+$/, "")}`;
  }
  function shownIdentity(identity) {
   const digest = (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_4__.m)(identity);
   return digest === void 0 ? identity.slice(0, 12) : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_4__.VK)(digest);
  }
  function parseHeld(given) {
   return given === "*" ? "*" : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_4__.m)(given) ?? (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given);
  }
  function isTime(given) {
   return /^\d{4}-\d{2}-\d{2}/.test(given) && !Number.isNaN(Date.parse(given));
  }
  function faultOf(parsed, issue) {
   const path = (issue.path ?? []).map(({key}) => key);
   const {file} = parsed;
   const missing = issue.expected !== null && issue.received === "undefined";
   const where = path.length === 0 ? "the file" : path.reduce(joined, "");
   const fault = missing ? "it is missing" : issue.message;
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
    file,
    fault: `${where}: ${fault}`
   }, {
    at: placeOf(parsed, path)
   });
  }
  function joined(path, step) {
   return typeof step === "number" ? `${path}[${step}]` : path === "" ? step : `${path}.${step}`;
  }
  function placeOf(parsed, path) {
   for (let length = path.length; length >= 0; length--) {
    const range = (0, _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_7__.x5)(parsed, path.slice(0, length))?.node?.range;
    if (range) return parsed.place(range[0]);
   }
   return {
    file: parsed.file
   };
  }
  function keyFault({expected, received}) {
   return expected === "never" ? `there is no key ${received}` : "it must be a map";
  }
  function nothingToNull(value) {
   if (typeof value !== "object" || value === null || !("holds" in value)) return value;
   return value.holds === "" ? {
    ...value,
    holds: null
   } : value;
  }
 },
 47178: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bw: () => passableAt,
   Lx: () => isClosed,
   T9: () => waive,
   bg: () => mayPass,
   fU: () => formatTime
  });
  function mayPass(verdicts) {
   return verdicts.every(verdict => !isClosed(verdict));
  }
  function isClosed({state}) {
   return state === "red" || state === "unknown";
  }
  const waivable = [ "after", "soak", "checks", "freeze", "pending" ];
  function waive(verdicts) {
   return verdicts.map(verdict => isClosed(verdict) && waivable.includes(verdict.gate) ? {
    ...verdict,
    state: "waived"
   } : verdict);
  }
  function passableAt(verdicts) {
   const closed = verdicts.filter(isClosed);
   const times = closed.map(verdict => verdict.greenAt).filter(time => time !== void 0);
   return closed.length > 0 && times.length === closed.length ? Math.max(...times) : void 0;
  }
  function formatTime(ms) {
   return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
 },
 59186: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => parseYaml,
   t: () => plainValues
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53645);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42139);
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
   if (fault !== void 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_INVALID", {
    file,
    fault: fault.message
   }, {
    at: place(fault.pos[0]),
    cause: fault
   });
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
 },
 52240: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }
};
