export const id = 1825;

export const ids = [ 1825 ];

export const modules = {
 37648: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 }),
 16353: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) {
    return version;
   }
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) {
     return null;
    }
    throw er;
   }
  };
  module.exports = parse;
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
 51041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => parseImageArgument,
   M: () => changeTo
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
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
   if (equals < 0 && tag === undefined && digest === undefined) throw fail("it names no tag and no digest");
   const name = key || repository;
   if (name === "" || /[\s\p{Cc}]/u.test(name)) throw fail("it names no image");
   if (name === "*") throw fail("`*` keeps a part of an entry, it is not a pattern for names");
   return {
    name,
    newName: key === "" || repository === "" ? keep : part(repository, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.n_, given),
    newTag: tag === undefined ? clear : part(tag, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.Bs, given),
    digest: digest === undefined ? clear : part(digest, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.H2, given)
   };
  }
  function changeTo(name, image) {
   return {
    name,
    newName: {
     kind: "ensure",
     value: image.repository
    },
    newTag: image.tag === undefined ? clear : {
     kind: "set",
     value: image.tag
    },
    digest: image.digest === undefined ? clear : {
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
 }),
 39223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fi: () => isBareDigest,
   L7: () => editsFor,
   dT: () => imageOf
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77628);
  function imageOf(slots) {
   const found = {};
   for (const slot of slots) Object.assign(found, withoutNothing(partsOf(slot, slots)));
   return {
    newName: found.newName,
    newTag: found.newTag,
    digest: found.digest
   };
  }
  function editsFor(slots, value, pin = "any") {
   const to = pin === "tag" ? {
    ...value,
    digest: undefined
   } : value;
   const holds = (...kinds) => slots.some(slot => kinds.includes(slot.holds));
   const whole = holds("image", "argument");
   const takesDigest = whole || holds("digest") || holds("version") && to.newTag !== undefined;
   const takesTag = whole || holds("tag", "version");
   const kept = {
    tag: to.newTag !== undefined && takesTag,
    digest: to.digest !== undefined && takesDigest
   };
   if (!kept.tag && !kept.digest) return undefined;
   if (pin === "digest" && !kept.digest) return undefined;
   return slots.flatMap(slot => {
    const value = textFor(slot, slots, to);
    if (value === slot.text && (value === "" || !(0, _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.X)(value))) return [];
    const {path, document = 0, optional} = slot;
    if (value === "" && optional !== undefined) return [ {
     kind: "remove",
     path,
     document
    } ];
    return [ {
     kind: "set",
     path,
     value,
     document,
     ...optional === undefined ? {} : {
      after: optional
     }
    } ];
   });
  }
  function isBareDigest(text) {
   return /^[0-9a-f]{64}$/.test(text);
  }
  function partsOf({holds, text}, slots) {
   if (text === "") return {};
   if (holds === "tag") return {
    newTag: text
   };
   if (holds === "digest") return {
    digest: isBareDigest(text) ? `sha256:${text}` : text
   };
   if (holds === "name") return {
    newName: text
   };
   if (holds === "registry") return {};
   if (holds === "path") return {
    newName: [ registryOf(slots), text ].filter(part => part !== "").join("/")
   };
   if (holds === "version") {
    const [tag = "", digest] = text.split("@", 2);
    return {
     newTag: tag || undefined,
     digest
    };
   }
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(holds === "argument" ? text.slice(text.indexOf("=") + 1) : text);
   return {
    newName: repository || undefined,
    newTag: tag,
    digest
   };
  }
  function textFor({holds, text}, slots, to) {
   const tag = to.newTag ?? "";
   const digest = to.digest ?? "";
   const version = (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
   if (holds === "tag") return tag;
   if (holds === "digest") return isBareDigest(text) ? digest.replace(/^sha256:/, "") : digest;
   if (holds === "version") return tag + (digest === "" ? "" : `@${digest}`);
   const name = to.newName;
   if (holds === "image") return (name ?? (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(text).repository) + version;
   if (holds === "argument") return argument(text, name, version);
   if (name === undefined) return text;
   if (holds === "name") return name;
   const registry = registryOf(slots);
   const inside = registry !== "" && name.startsWith(`${registry}/`);
   const [host = "", ...rest] = name.split("/");
   if (holds === "registry") return inside ? registry : host;
   return inside ? name.slice(registry.length + 1) : rest.join("/");
  }
  function argument(text, name, version) {
   const equals = text.indexOf("=");
   const {repository} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(text.slice(equals + 1));
   if (equals < 0) return name === undefined || name === repository ? repository + version : `${repository}=${name}${version}`;
   return `${text.slice(0, equals)}=${name ?? repository}${version}`;
  }
  function registryOf(slots) {
   return slots.find(({holds}) => holds === "registry")?.text ?? "";
  }
  function withoutNothing(value) {
   return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
  }
 }),
 62295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CS: () => tagShape,
   N_: () => keySlots,
   i8: () => parseImageKey
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86244);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78579);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58331);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79225);
  var _image_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39223);
  const words = {
   image: "image",
   repository: "name",
   name: "name",
   tag: "tag",
   digest: "digest",
   version: "version"
  };
  function parseImageKey(text) {
   const [, where = "", word] = /^(.*?)(?::([a-z]+))?$/s.exec(text) ?? [];
   const path = (0, _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__.R)(where);
   const holds = word === undefined ? undefined : words[word];
   return path === undefined || word !== undefined && holds === undefined ? undefined : {
    path,
    holds
   };
  }
  function keySlots(root, key, pin = "any", names = []) {
   const parsed = parseImageKey(key);
   const path = parsed && (0, _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__.i)(root, parsed.path);
   if (parsed === undefined || path === undefined) return [];
   const guarded = path.some(step => typeof step === "number") ? {
    guarded: true
   } : {};
   const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path);
   const {holds} = parsed;
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(found)) return holds === undefined ? imageMapSlots(found, path, pin) : [];
   const text = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(found);
   if (holds !== undefined) return isPlace(root, path) ? [ {
    path,
    holds,
    text,
    ...guarded
   } ] : [];
   return text === "" ? [] : [ {
    path,
    holds: textShape(text, {
     root,
     path
    }, pin, names),
    text,
    ...guarded
   } ];
  }
  function isPlace(root, path) {
   const key = path.at(-1);
   const parent = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path.slice(0, -1));
   const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path);
   return typeof found === "string" || found === null && (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(parent) && key !== undefined && key in parent;
  }
  function imageMapSlots(map, path, pin) {
   const has = field => field in map;
   const slot = (field, holds) => [ {
    path: [ ...path, field ],
    holds,
    text: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[field] ?? null)
   } ];
   const name = [ "repository", "name", "image" ].find(has);
   const tag = has("tag") || !has("version") ? "tag" : "version";
   const digest = [ "digest", "sha" ].find(field => field === "digest" ? has(field) : (0, 
   _image_fields_js__WEBPACK_IMPORTED_MODULE_2__.Fi)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[field] ?? null)));
   return [ ...has("registry") ? slot("registry", "registry") : [], ...name === undefined ? [] : slot(name, has("registry") ? "path" : "name"), ...slot(tag, digest !== undefined ? "tag" : tagShape((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[tag] ?? null), pin)), ...digest === undefined ? [] : slot(digest, "digest") ];
  }
  function tagShape(text, pin) {
   return pin === "digest" || text.includes("@") ? "version" : "tag";
  }
  function textShape(text, {root, path}, pin, names) {
   if ((0, _image_digest_js__WEBPACK_IMPORTED_MODULE_3__.m)(text) !== undefined) return "digest";
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_4__.s5)(text);
   if (tag !== undefined) return "image";
   const isName = repository.includes("/") || names.includes(repository) || !(0, _image_image_js__WEBPACK_IMPORTED_MODULE_4__.dz)(repository);
   if (!isName) return digest === undefined || (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_3__.m)(digest) !== undefined ? tagShape(text, pin) : "image";
   return digest === undefined && isBesideTag(root, path) ? "name" : "image";
  }
  function isBesideTag(root, path) {
   const key = String(path.at(-1));
   const parent = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path.slice(0, -1));
   if (/(repository|name)$/i.test(key)) return true;
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(parent) && [ "tag", "digest", "version", `${key}Tag` ].some(sibling => sibling in parent);
  }
 }),
 47140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var oid = __webpack_require__(85099);
  var duration = __webpack_require__(63602);
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
    const ends = freezes.map(one => endOf(one, moment)).filter(end => end !== undefined);
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
   return undefined;
  }
  var verdict = __webpack_require__(44399);
  function judgeAfter({environment, now, intervals, byTag = []}) {
   const [newest = byTag[0]] = intervals;
   if (now) {
    const since = newest === undefined ? "" : ` since ${(0, verdict.fU)(newest.since)} (${(0, 
    oid.h0)(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
   }
   if (newest?.until !== undefined) {
    return green("after", `${environment} had it from ${(0, verdict.fU)(newest.since)} to ${(0, 
    verdict.fU)(newest.until)}.`);
   }
   return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
  }
  function judgeSoak(presence, soakMs, now) {
   const {environment, healthySince} = presence;
   const [newest, ...older] = presence.intervals;
   const since = Math.max(newest?.since ?? 0, healthySince ?? 0);
   const intervals = newest === undefined ? [] : [ {
    ...newest,
    since
   }, ...older ];
   if (isTagOnly(presence)) return unpinned("soak", environment, " It soaks from then on.");
   const needed = (0, duration.a)(soakMs);
   const lasted = intervals.map(interval => Math.min(interval.until ?? now, now) - interval.since);
   const longest = Math.max(0, ...lasted);
   const said = `It was ${healthySince === undefined ? "" : "healthy "}in ${environment} for ${longest < 1e3 ? "0s" : (0, 
   duration.a)(longest)}`;
   if (longest >= soakMs) return green("soak", `${said}; ${needed} are required.`);
   const running = intervals.find(interval => interval.until === undefined);
   const why = `${said} without a break; ${needed} are required.`;
   if (running === undefined) return red("soak", why, `Put it into ${environment} again and leave it there.`);
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
   if (until === undefined) return green("freeze", `No freeze of ${environment.name} holds at ${(0, 
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
    ...greenAt === undefined ? {} : {
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
 }),
 76876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => holdsArtifact,
   TZ: () => describeHold,
   _$: () => needsDigest,
   _v: () => parseHolds,
   fx: () => isInForce,
   k: () => judgeHolds,
   vW: () => needsSource
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86244);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5763);
  var _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86843);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79225);
  var _gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47140);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44399);
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("it must be a text"), valibot__WEBPACK_IMPORTED_MODULE_0__.Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__.hq("it is empty"));
  const time = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => isTime(given), "it is not a time such as 2026-12-01T08:00:00Z"));
  const entry = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   digest: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => parseHeld(given) !== undefined, "it is not a digest, a commit or *"))),
   source: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given) !== undefined, "it is not a full commit"))),
   reason: text,
   until: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   since: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   by: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
  }, keyFault), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(({digest, source}) => digest === undefined !== (source === undefined), "it needs one of `digest` and `source`"));
  const schema = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   holds: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(entry, "it is not a list"))
  }, keyFault);
  function parseHolds(source, file) {
   const unread = faults => ({
    file,
    text: source,
    holds: [],
    faults
   });
   if (source === undefined) return unread([]);
   let parsed;
   let values;
   try {
    parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.h)(source, file);
    values = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.t)(parsed);
   } catch (thrown) {
    const found = (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__._n)(thrown);
    if (found === undefined) throw thrown;
    return unread(found.map(({message, at}) => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: message
    }, at ? {
     at
    } : {})));
   }
   const [value = null] = values;
   if (values.length > 1) {
    return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: "it has several documents"
    }, {
     at: {
      file
     }
    }) ]);
   }
   if (value === null || value === "") return unread([]);
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(value)) {
    const at = placeOf(parsed, []);
    return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: "it must be a map with `holds`"
    }, {
     at
    }) ]);
   }
   const read = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, value.holds === "" ? {
    ...value,
    holds: null
   } : value);
   if (!read.success) return unread(read.issues.map(issue => faultOf(parsed, issue)));
   const holds = (read.output.holds ?? []).map((one, index) => ({
    digest: one.digest === undefined ? undefined : parseHeld(one.digest),
    source: one.source === undefined ? undefined : (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(one.source),
    reason: one.reason,
    until: one.until === undefined ? undefined : Date.parse(one.until),
    since: one.since === undefined ? undefined : Date.parse(one.since),
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
   if (hold.digest !== undefined) return hold.digest === "*" || hold.digest === identity ? "yes" : "no";
   if (source === undefined) return "maybe";
   return hold.source === source ? "yes" : "no";
  }
  function isInForce({until}, now) {
   return until === undefined || until > now;
  }
  function needsSource(files, now) {
   return files.some(({holds}) => holds.some(one => one.source !== undefined && isInForce(one, now)));
  }
  function needsDigest(files, now) {
   const names = ({digest}) => digest !== undefined && (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(digest) !== undefined;
   return files.some(({holds}) => holds.some(one => names(one) && isInForce(one, now)));
  }
  function judgeHolds(files, artifact, now) {
   const faults = files.flatMap(one => one.faults);
   if (faults.length > 0) {
    const names = [ ...new Set(files.filter(one => one.faults.length > 0).map(({file}) => file)) ];
    const why = faults.map(({message}) => message).join(" ");
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.L5)("hold", why, `Correct ${names.join(" and ")}: until then it holds everything.`);
   }
   const about = files.flatMap(({holds}) => holds).filter(one => holdsArtifact(one, artifact) !== "no");
   const bars = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const unclear = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "maybe");
   if (bars.length === 0 && unclear.length > 0) {
    const why = `${unclear.map(describeHold).join("; ")}, and the source commit of this one is unknown.`;
    const remedy = "Give `source-commit`, or label the image with org.opencontainers.image.revision.";
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.L5)("hold", why, remedy);
   }
   const over = about.filter(one => !isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const said = over.map(one => ` ${describeHold(one)} expired at ${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_7__.fU)(one.until ?? now)}.`);
   const [first] = bars;
   if (first === undefined) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.wL)("hold", `Nobody holds it.${said.join("")}`);
   const ends = bars.map(hold => hold.until);
   const times = ends.filter(end => end !== undefined);
   const greenAt = times.length === ends.length ? Math.max(...times) : undefined;
   const lift = `Remove it from ${[ ...new Set(bars.map(hold => hold.file)) ].join(" and ")}`;
   const remedy = greenAt === undefined ? `${lift}.` : `${lift}, or wait until ${(0, 
   _verdict_js__WEBPACK_IMPORTED_MODULE_7__.fU)(greenAt)}.`;
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.wv)("hold", `${bars.map(describeHold).join("; ")}.`, remedy, greenAt);
  }
  function describeHold({digest, source, reason}) {
   const what = source !== undefined ? `What was built from ${(0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.h0)(source)}` : digest === undefined || digest === "*" ? "Everything" : shownIdentity(digest);
   return `${what} is held: ${reason.replace(/[.\s]+$/, "")}`;
  }
  function shownIdentity(identity) {
   const digest = (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(identity);
   return digest === undefined ? identity.slice(0, 12) : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(digest);
  }
  function parseHeld(given) {
   return given === "*" ? "*" : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(given) ?? (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given);
  }
  function isTime(given) {
   return /^\d{4}-\d{2}-\d{2}/.test(given) && !Number.isNaN(Date.parse(given));
  }
  function faultOf(parsed, issue) {
   const path = (issue.path ?? []).map(({key}) => key);
   const {file} = parsed;
   const missing = issue.expected !== null && issue.received === "undefined";
   const where = path.reduce(joined, "");
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
    const range = (0, _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_8__.x5)(parsed, path.slice(0, length))?.node?.range;
    if (range) return parsed.place(range[0]);
   }
   return {
    file: parsed.file
   };
  }
  function keyFault({expected, received}) {
   return expected === "never" ? `there is no key ${received}` : "it must be a map";
  }
 }),
 64995: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $y: () => isWaived,
   Ft: () => isSame,
   Xz: () => hasArtifact,
   aC: () => target,
   fW: () => placeName,
   u2: () => formatDeployed,
   zx: () => holdableOf
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78579);
  var _kustomize_image_argument_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51041);
  var _manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89649);
  var _manifest_git_revision_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32084);
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
   if (deployed === undefined) return "none";
   return deployed.repository === "" ? deployed.tag ?? "none" : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_0__.vy)(deployed);
  }
  function isSame({present, artifact, destination, overlay}) {
   if (artifact.kind === "revision") return (0, _manifest_git_revision_js__WEBPACK_IMPORTED_MODULE_1__._8)(overlay, artifact) === overlay.text;
   if (present === undefined) return false;
   const image = {
    ...artifact,
    repository: destination
   };
   if ((0, _image_image_js__WEBPACK_IMPORTED_MODULE_0__.vy)(present) === (0, _image_image_js__WEBPACK_IMPORTED_MODULE_0__.vy)(image)) return true;
   const onlyTag = present.digest === undefined && present.tag === artifact.tag;
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
    source: changes.kind === "known" ? changes.head : undefined
   };
  }
  function isWaived({verdicts}) {
   return verdicts.some(({state}) => state === "waived");
  }
  function placeName({environment, overlay, cluster = ""}) {
   if (cluster !== "") return `${environment} (${cluster})`;
   return environment || overlay || "the top of the repository";
  }
 }),
 44399: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   const times = closed.map(verdict => verdict.greenAt).filter(time => time !== undefined);
   return closed.length > 0 && times.length === closed.length ? Math.max(...times) : undefined;
  }
  function formatTime(ms) {
   return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
 }),
 4179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37648);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
  function parseVersion(text) {
   if (!/^\d\S*$/.test(text)) return undefined;
   const found = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
   if (found === null || found.raw !== text) return undefined;
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
 }),
 58331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => parsePath,
   i: () => resolvePathIn
  });
  var _plain_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79225);
  function parsePath(text) {
   const path = [];
   const step = /(?:^|\.)(?:([^.[\]"]+)|("(?:[^"\\]|\\.)*"))|\[(\d+)\]|\[([\w.-]+)=(?:([^\]"]+)|("(?:[^"\\]|\\.)*"))\]|\[("(?:[^"\\]|\\.)*")\]/y;
   if (text.startsWith(".")) return undefined;
   while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (found === null) return undefined;
    const [, key, dotted, index, field, is, quotedIs, quoted = dotted] = found;
    const unquote = one => JSON.parse(one);
    if (index !== undefined) path.push(Number(index)); else if (field !== undefined) path.push({
     field,
     is: quotedIs === undefined ? is ?? "" : unquote(quotedIs)
    }); else path.push(quoted === undefined ? key ?? "" : unquote(quoted));
   }
   return path.length === 0 ? undefined : path;
  }
  function resolvePathIn(root, path) {
   const found = [];
   let value = root;
   for (const step of path) {
    const concrete = typeof step === "object" ? indexOf(value, step) : stepIn(value, step);
    if (concrete === undefined) return undefined;
    found.push(concrete);
    const inside = typeof value === "object" && value !== null ? value : {};
    value = inside[concrete] ?? null;
   }
   return found;
  }
  function stepIn(value, step) {
   return Array.isArray(value) && typeof step === "string" && /^\d+$/.test(step) ? Number(step) : step;
  }
  function indexOf(value, {field, is}) {
   const fits = (0, _plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)(value).flatMap((item, index) => (0, 
   _plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, field) === is ? [ index ] : []);
   return fits.length === 1 ? fits[0] : undefined;
  }
 }),
 77628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => isAmbiguous,
   g: () => writeScalar
  });
  function writeScalar(value, quotes, inFlow) {
   if (/[\p{Cc}\u2028\u2029\uFEFF]/u.test(value)) return doubleQuoted(value);
   if (quotes === "single") return `'${value.replaceAll("'", "''")}'`;
   if (quotes === "double" || isAmbiguous(value) || !isPlain(value, inFlow)) return doubleQuoted(value);
   return value;
  }
  function isAmbiguous(value) {
   return value === "" || /^(~|null|true|false|yes|no|on|off|y|n|<<|=)$/i.test(value) || /^[-+]?(0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+|\.inf|\.nan)$/i.test(value) || /^[-+]?([0-9][0-9_]*)?(\.[0-9_]*)?(e[-+]?[0-9]+)?$/i.test(value) || /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/.test(value) || /^\d{4}-\d{1,2}-\d{1,2}([Tt ]+\d{1,2}:.*)?$/.test(value);
  }
  function isPlain(value, inFlow) {
   return !/^[\s\-?:,[\]{}#&*!|>'"%@`]|\s$|:(\s|$)|\s#/.test(value) && !(inFlow && /[,[\]{}]/.test(value));
  }
  function doubleQuoted(value) {
   return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
 })
};
