export const id = 8076;

export const ids = [ 8076 ];

export const modules = {
 13685: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   if (!path.test(rest) || rest.length > 255) return;
   if (!hasHost) return {
    host: "docker.io",
    path: slash < 0 ? `library/${rest}` : rest
   };
   if (!host.test(first)) return;
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
 },
 24507: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O1: () => isSamePlace,
   WU: () => targetRepository,
   q3: () => registryRepository
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42139);
  var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13685);
  function registryRepository(repository) {
   const repo = (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.E3)(repository);
   if (repo === void 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("IMAGE_NAME_INVALID", {
    name: repository
   });
   return repo;
  }
  function targetRepository(registry, repository, own) {
   const base = registry.replace(/\/+$/, "");
   if (repository.startsWith(`${base}/`)) return repository;
   const {path} = registryRepository(repository);
   const home = own === "" ? path : registryRepository(own).path;
   const moved = `${base}/${path === home || path.endsWith(`/${home}`) ? home : path}`;
   registryRepository(moved);
   return moved;
  }
  function isSamePlace(one, other) {
   return (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(one) === (0, 
   _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(other);
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
 11546: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isNegated,
   Q: () => readGlobs
  });
  var problem = __webpack_require__(42139);
  const mostAlternatives = 256;
  function compileSegments(text) {
   const parsed = parse(text);
   if (parsed === void 0) return;
   const expanded = expand(parsed);
   if (expanded === "too-many") return expanded;
   const lastNeedsName = /\*\/\*\*$/.test(text);
   const alternatives = [];
   for (const signs of expanded) {
    const segments = split(signs);
    if (segments === void 0) return;
    if (segments.length > 0) alternatives.push({
     segments,
     lastNeedsName
    });
   }
   return path => {
    const names = path.split("/");
    return alternatives.some(one => matchNames(one, names));
   };
  }
  const beyond = /[\\"()|]|[\]}]\+|^[/]|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
  const plainClass = /^\[(?:\^?)(?:[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9]|[\w!@.,~ ])+\]/;
  function parse(given) {
   const text = given.startsWith("./") ? given.slice(2) : given;
   if (text === "" || text.startsWith("!") || beyond.test(text)) return;
   const open = [];
   let nodes = [];
   const top = nodes;
   for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "/") nodes.push("slash"); else if (sign === "?") nodes.push("any"); else if (sign === "*") {
     if (text[at + 1] === "*" && open.length > 0) return;
     const isWhole = (at === 0 || text[at - 1] === "/") && /^\*\*(?:\/|$)/.test(text.slice(at, at + 3));
     nodes.push(isWhole ? "globstar" : "star");
     while (text[at + 1] === "*") at++;
    } else if (sign === "[") {
     const found = plainClass.exec(text.slice(at, at + 200))?.[0];
     if (found === void 0) return;
     const one = classOf(found);
     if (one === void 0) return;
     const isText = !/[-*+?.^${}(|)]/.test(found);
     nodes.push(isText ? {
      options: [ [ ...found ].map(unit => unit.charCodeAt(0)), [ one ] ]
     } : one);
     at += found.length - 1;
    } else if (sign === "]") return; else if (sign === "{") {
     const group = {
      options: [ [] ]
     };
     open.push(group);
     nodes.push(group);
     nodes = group.options[0] ?? [];
    } else if (sign === "," && open.length > 0) {
     nodes = [];
     open.at(-1)?.options.push(nodes);
    } else if (sign === "}") {
     const group = open.pop();
     if (group === void 0 || group.options.length < 2) return;
     nodes = open.at(-1)?.options.at(-1) ?? top;
    } else if (sign === "." && open.length > 0 && text[at + 1] === ".") return; else nodes.push(text.charCodeAt(at));
   }
   return open.length > 0 ? void 0 : top;
  }
  function classOf(text) {
   try {
    const one = new RegExp(`^${text}$`, "s");
    return one.test("/") && !text.startsWith("[^") ? void 0 : one;
   } catch {
    return;
   }
  }
  function expand(nodes) {
   let lists = [ [] ];
   for (const node of nodes) {
    if (typeof node !== "object" || node instanceof RegExp) {
     lists = lists.map(list => [ ...list, node ]);
     continue;
    }
    const options = [];
    for (const option of node.options) {
     const expanded = expand(option);
     if (expanded === "too-many") return expanded;
     options.push(...expanded);
    }
    if (lists.length * options.length > mostAlternatives) return "too-many";
    lists = lists.flatMap(list => options.map(option => [ ...list, ...option ]));
   }
   return lists;
  }
  function split(signs) {
   const segments = [];
   let segment = [];
   for (const sign of [ ...signs, "slash" ]) if (sign === "globstar") segments.push("globstar"); else if (sign !== "slash") segment.push(sign); else if (segments.at(-1) === "globstar" && segment.length === 0) continue; else {
    if (segment.length === 0) return [];
    if (segment.length < 3 && segment.every(one => one === dot)) return;
    segments.push(segment);
    segment = [];
   }
   return segments;
  }
  const dot = ".".charCodeAt(0);
  function matchNames({segments, lastNeedsName}, names) {
   let segment = 0;
   let name = 0;
   let retrySegment = -1;
   let retryName = 0;
   while (name < names.length) {
    const one = segments[segment];
    if (one === "globstar") {
     retrySegment = ++segment;
     retryName = name;
    } else if (one !== void 0 && matchName(one, names[name] ?? "")) {
     segment++;
     name++;
    } else if (retrySegment >= 0) {
     segment = retrySegment;
     name = ++retryName;
    } else return false;
   }
   while (segments[segment] === "globstar") {
    if (lastNeedsName && segment === segments.length - 1) return false;
    segment++;
   }
   return segment === segments.length;
  }
  function matchName(signs, name) {
   let sign = 0;
   let at = 0;
   let retrySign = -1;
   let retryAt = 0;
   while (at < name.length) {
    const one = signs[sign];
    if (one === "star") {
     retrySign = ++sign;
     retryAt = at;
    } else if (one !== void 0 && matchUnit(one, name, at)) {
     sign++;
     at++;
    } else if (retrySign >= 0) {
     sign = retrySign;
     at = ++retryAt;
    } else return false;
   }
   while (signs[sign] === "star") sign++;
   return sign === signs.length;
  }
  function matchUnit(sign, name, at) {
   if (typeof sign === "number") return name.charCodeAt(at) === sign;
   return sign === "any" || sign.test(name[at] ?? "");
  }
  const compiled = new Map;
  let makeRe;
  async function readGlobs(texts) {
   const globs = [];
   for (const text of texts) globs.push(compile(text) ?? await compileExpression(text));
   return globs;
  }
  function isNegated(text) {
   return bangsOf(text) % 2 === 1;
  }
  function compile(text) {
   const before = compiled.get(text);
   if (before !== void 0) return before;
   const made = bangsOf(text) > 0 ? compileBangs(text) : compileOwn(text);
   if (made !== void 0) compiled.set(text, made);
   return made;
  }
  function compileBangs(text) {
   const bangs = bangsOf(text);
   const positive = compile(text.slice(bangs));
   if (positive === void 0 || positive.form === "expression") return;
   return bangs % 2 === 1 ? negationOf(text, positive) : {
    ...positive,
    text
   };
  }
  function negationOf(text, positive) {
   return {
    text,
    negated: true,
    positive,
    folder: "",
    form: "not",
    matches: path => !positive.matches(path)
   };
  }
  function bangsOf(text) {
   let run = 0;
   while (text[run] === "!") run += 1;
   return run > 0 && text[run] === "(" ? run - 1 : run;
  }
  function compileOwn(text) {
   const form = formOf(text);
   const folder = folderOf(text);
   switch (form) {
   case "all":
    return positiveGlob(text, "", form, path => path !== "");

   case "path":
    return positiveGlob(text, folder, form, path => path === text);

   case "folder":
    {
     const top = text.slice(0, -3);
     const inside = `${top}/`;
     return positiveGlob(text, top, form, path => path.startsWith(inside) || path === top);
    }

   case "end":
    {
     const ending = text.slice(text.lastIndexOf("*") + 1);
     const inside = folder === "" ? "" : `${folder}/`;
     return positiveGlob(text, folder, form, path => path.endsWith(ending) && path.startsWith(inside));
    }

   default:
    {
     const test = compileSegments(text);
     if (test === "too-many") throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
      pattern: text
     });
     return test && positiveGlob(text, folder, "segments", path => path === text || test(path));
    }
   }
  }
  function positiveGlob(text, folder, form, test) {
   const made = {
    text,
    negated: false,
    positive: void 0,
    folder,
    form,
    matches: test
   };
   made.positive = made;
   return made;
  }
  const literal = /^[\w.@=,~ /-]+$/;
  const awkward = /(^|\/)\.{0,2}(\/|$)/;
  const extension = /^\/\*\.[\w.-]*\w$/;
  function formOf(text) {
   const stars = text.indexOf("**");
   if (stars < 0) return isLiteral(text) ? "path" : "segments";
   const front = text.slice(0, stars);
   if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "segments";
   const last = text.slice(stars + 2);
   if (last === "") return front === "" ? "all" : "folder";
   return extension.test(last) ? "end" : "segments";
  }
  function isLiteral(text) {
   return literal.test(text) && !awkward.test(text);
  }
  function folderOf(text) {
   const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
   const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
   return folder === "" || awkward.test(folder) ? "" : folder;
  }
  async function compileExpression(text) {
   if (isCostly(text)) throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
    pattern: text
   });
   makeRe ??= (await __webpack_require__.e(636).then(__webpack_require__.t.bind(__webpack_require__, 70636, 19))).default.makeRe;
   const bangs = bangsOf(text);
   const rest = text.slice(bangs);
   const expression = expressionOf(text, makeRe);
   const test = path => path === text || expression.test(path);
   const positive = bangs === 0 ? void 0 : compile(rest) ?? await compileExpression(rest);
   const made = positive !== void 0 && bangs % 2 === 1 ? {
    ...negationOf(text, positive),
    form: "expression",
    matches: test
   } : positiveGlob(text, positive?.folder ?? folderOf(text), "expression", test);
   compiled.set(text, made);
   return made;
  }
  function expressionOf(text, make) {
   try {
    return make(text, {
     dot: true,
     flags: "s"
    });
   } catch (cause) {
    const fault = cause instanceof Error ? cause.message.slice(0, 200) : "";
    throw (0, problem.CC)("PATTERN_INVALID", {
     pattern: text.slice(0, 100),
     fault
    }, {
     cause
    });
   }
  }
  function isCostly(text) {
   const wildcards = part => part.match(/\*+|\+/g)?.length ?? 0;
   const once = text.replace(/(?:\*{2,}\/)+(?=\*{2})/g, "");
   return once.split(/\*{2,}/).length > 3 || wildcards(once) > 4 || once.split("/").some(name => wildcards(name) > 3) || hasOpenRepetition(text);
  }
  function hasOpenRepetition(text) {
   const groups = [];
   for (let at = 0; at < text.length; at++) if (text[at] === "\\") at++; else if (text[at] === "(") groups.push(at); else if (text[at] === ")") {
    const start = groups.pop();
    if (start === void 0) continue;
    const isRepeated = /[*+]/.test(text[start - 1] ?? "") || /[*+{]/.test(text[at + 1] ?? "");
    if (isRepeated && !isUnambiguous(text.slice(start + 1, at))) return true;
   }
   return false;
  }
  function isUnambiguous(inside) {
   if (/[*+?()[\]{}\\]/.test(inside)) return false;
   const options = inside.split("|");
   return new Set(options.map(option => option[0] ?? "")).size === options.length && !options.includes("");
  }
 },
 82072: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $O: () => liftAllHolds,
   DD: () => addHold,
   Zf: () => changedHolds,
   o2: () => liftHolds
  });
  var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62893);
  var _holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43789);
  const head = "# What must not be deployed here, and why. Lift a hold by deleting it, or with `lift-hold`.\n";
  function addHold(files, file, added) {
   return files.map(one => {
    if (one.file !== file) return one;
    const [fault] = one.faults;
    if (fault !== void 0) throw fault;
    const same = one.holds.filter(({digest}) => digest === added.digest);
    if (same.some(hold => (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__.fx)(hold, added.since) && lasts(hold.until, added.until))) return one;
    const rest = withoutEntries(one, same.map(({index}) => index));
    const item = {
     digest: added.digest,
     reason: oneLine(added.reason),
     ...added.until === void 0 ? {} : {
      until: isoTime(added.until)
     },
     since: isoTime(added.since),
     ...added.by === "" ? {} : {
      by: oneLine(added.by)
     }
    };
    return (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__._v)((0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__.a)(rest ?? head, file, [ {
     kind: "append",
     path: [ "holds" ],
     item
    } ]), file);
   });
  }
  function liftHolds(files, artifact) {
   return files.map(one => {
    const lifted = one.holds.filter(({digest, source}) => digest !== void 0 && digest === artifact.identity || source !== void 0 && source === artifact.source);
    if (lifted.length === 0) return one;
    return (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__._v)(withoutEntries(one, lifted.map(({index}) => index)), one.file);
   });
  }
  function liftAllHolds(artifacts) {
   const before = new Map(artifacts.flatMap(({holds}) => holds.map(file => [ file.file, file ])));
   const now = new Map(before);
   for (const {holds, artifact} of artifacts) {
    const files = holds.flatMap(({file}) => now.get(file) ?? []);
    for (const edited of liftHolds(files, artifact)) now.set(edited.file, edited);
   }
   return changedHolds([ ...before.values() ], [ ...now.values() ]);
  }
  function changedHolds(before, after) {
   const old = new Map(before.map(({file, text}) => [ file, text ]));
   return new Map(after.flatMap(({file, text}) => text === void 0 || text === old.get(file) ? [] : [ [ file, text ] ]));
  }
  function withoutEntries({file, text}, indexes) {
   if (text === void 0 || indexes.length === 0) return text;
   const last = [ ...indexes ].sort((one, other) => other - one);
   return (0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, file, last.map(index => ({
    kind: "remove",
    path: [ "holds", index ]
   })));
  }
  function lasts(there, until) {
   return there === void 0 || until !== void 0 && there >= until;
  }
  function isoTime(ms) {
   return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
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
 86955: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gu: () => formatPatch,
   Pp: () => diffLines,
   uz: () => splitLines
  });
  function formatPatch(path, before, after) {
   if (before === after) return "";
   const lines = diffLines(splitLines(before ?? ""), splitLines(after));
   const old = before === void 0 ? "/dev/null" : quote(`a/${path}`);
   const head = `diff --git ${quote(`a/${path}`)} ${quote(`b/${path}`)}\n`;
   const mode = before === void 0 ? "new file mode 100644\n" : "";
   return `${head}${mode}--- ${old}\n+++ ${quote(`b/${path}`)}\n${hunks(lines).map(hunk => formatHunk(lines, hunk)).join("")}`;
  }
  const context = 3;
  function splitLines(text) {
   return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
  }
  function diffLines(before, after) {
   let start = 0;
   while (start < before.length && start < after.length && before[start] === after[start]) start++;
   let tail = 0;
   const room = Math.min(before.length, after.length) - start;
   while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
   const same = text => ({
    sign: " ",
    text
   });
   return [ ...before.slice(0, start).map(same), ...shortestEdit(before.slice(start, before.length - tail), after.slice(start, after.length - tail)), ...before.slice(before.length - tail).map(same) ];
  }
  function shortestEdit(before, after) {
   const reached = new Map([ [ 1, 0 ] ]);
   const trace = [];
   const at = k => reached.get(k) ?? -1;
   for (let d = 0; d <= before.length + after.length; d++) {
    trace.push(new Map(reached));
    for (let k = -d; k <= d; k += 2) {
     let x = k === -d || k !== d && at(k - 1) < at(k + 1) ? at(k + 1) : at(k - 1) + 1;
     while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
     reached.set(k, x);
     if (x >= before.length && x - k >= after.length) return backtrack(before, after, trace);
    }
   }
   return [];
  }
  function backtrack(before, after, trace) {
   const lines = [];
   let x = before.length;
   let y = after.length;
   for (let d = trace.length - 1; d >= 0; d--) {
    const at = k => trace[d]?.get(k) ?? -1;
    const k = x - y;
    const previous = k === -d || k !== d && at(k - 1) < at(k + 1) ? k + 1 : k - 1;
    const fromX = at(previous);
    const fromY = fromX - previous;
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
     lines.push({
      sign: " ",
      text: before[--x] ?? ""
     });
     y--;
    }
    if (d === 0) break;
    if (x === fromX) lines.push({
     sign: "+",
     text: after[--y] ?? ""
    }); else lines.push({
     sign: "-",
     text: before[--x] ?? ""
    });
   }
   return lines.reverse();
  }
  function hunks(lines) {
   const found = [];
   lines.forEach(({sign}, index) => {
    if (sign === " ") return;
    const start = Math.max(0, index - context);
    const end = Math.min(lines.length, index + context + 1);
    const last = found.at(-1);
    if (last !== void 0 && start <= last.end) last.end = end; else found.push({
     start,
     end
    });
   });
   return found;
  }
  function formatHunk(lines, {start, end}) {
   const count = (from, to, sign) => lines.slice(from, to).filter(line => line.sign !== (sign === "-" ? "+" : "-")).length;
   const range = sign => {
    const size = count(start, end, sign);
    return `${sign}${count(0, start, sign) + (size === 0 ? 0 : 1)},${size}`;
   };
   const body = lines.slice(start, end).map(({sign, text}) => text.endsWith("\n") ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`);
   return `@@ ${range("-")} ${range("+")} @@\n${body.join("")}`;
  }
  function quote(path) {
   return /[\p{Cc}"\\]/u.test(path) ? JSON.stringify(path) : path;
  }
 },
 83244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => compareInSource,
   o: () => openSource
  });
  var _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56452);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6909);
  var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77138);
  const windows = [ 50, 500, 5e3, void 0 ];
  function compareInSource(world, githubToken) {
   const open = openSource(world, githubToken);
   const unseen = found => {
    for (const {message} of found) world.log.debug(`The source commits cannot be compared: ${message}`);
    return "unseen";
   };
   return (0, _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__.p)((mine, theirs) => `${mine} ${theirs}`, async (mine, theirs) => mine === theirs ? "same" : (0, 
   _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__.lj)(async () => compareIn(await open(), mine, theirs), unseen));
  }
  function openSource({run, git}, githubToken) {
   return (0, _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__.O)(async () => {
    const remote = await (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.L_)("", {
     gitopsToken: "",
     githubToken
    }, {
     run,
     git
    });
    const borrow = await git.checkout(run.directory);
    return git.open(remote, borrow === void 0 ? {} : {
     borrow
    });
   });
  }
  async function compareIn(repository, mine, theirs) {
   if (await repository.has(mine) && await repository.has(theirs)) {
    const here = await compareHere(repository, mine, theirs);
    if (here !== "unseen") return here;
   }
   for (const depth of windows) {
    const how = {
     filter: "tree:0",
     ...depth === void 0 ? {} : {
      depth
     }
    };
    if (!await repository.fetch([ mine, theirs ], how)) return "unseen";
    const seen = await compareHere(repository, mine, theirs);
    if (seen !== "unseen") return seen;
    if (depth !== void 0 && depth >= 500 && await repository.mergeBase(mine, theirs)) return "apart";
   }
   return "unseen";
  }
  async function compareHere(repository, mine, theirs) {
   if (await repository.isAncestor(mine, theirs)) return "older";
   if (await repository.isAncestor(theirs, mine)) return "newer";
   return (await repository.shallow()).size === 0 ? "apart" : "unseen";
  }
 },
 49710: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => readHolds
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42139);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6909);
  var _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43789);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90235);
  async function readHolds(tip, overlayFile) {
   const files = [ ...new Set([ (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__.zo)(overlayFile), _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__.D8 ]) ];
   return Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return (0, _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__.Sm)(() => (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__._v)(bytes && (0, 
    _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__.J)(bytes, file), file), found => ({
     file,
     text: void 0,
     holds: [],
     faults: found.map(({message}) => (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
      file,
      fault: message
     }, {
      at: {
       file
      }
     }))
    }));
   }));
  }
 },
 90235: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => decodeFile,
   _: () => readDeploymentFile
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99130);
  var _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78939);
  var _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3090);
  var _core_manifest_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42139);
  async function readDeploymentFile(tip, overlay, format) {
   if (!(0, _core_manifest_format_js__WEBPACK_IMPORTED_MODULE_0__.lQ)(overlay, format)) {
    const {name} = format;
    const kustomize = name === "kustomize" || name === "auto" && (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)(overlay);
    return readFile(tip, overlay, kustomize ? {
     ...format,
     name: "kustomize"
    } : format);
   }
   const listed = await tip.list(overlay);
   const commit = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit);
   const manifests = (listed ?? []).filter(name => /\.(ya?ml|json)$/.test(name));
   if (format.name === "auto" && manifests.length > 0 && !listed?.some(_core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)) return findManifest(tip, overlay, manifests, format);
   const file = (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.Dv)(overlay, listed, commit);
   return readFile(tip, file, {
    ...format,
    name: "kustomize"
   }, overlay);
  }
  async function findManifest(tip, folder, names, format) {
   const paths = names.map(name => folder === "" ? name : `${folder}/${name}`);
   const files = await Promise.all(paths.map(path => readFile(tip, path, format)));
   const {repository = ""} = format.subject ?? {};
   const found = files.flatMap(at => (0, _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__.ek)(at, repository).map(place => ({
    file: at.file,
    at,
    place
   })));
   const [first] = found;
   if (first === void 0) {
    const slots = {
     overlay: folder,
     commit: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit),
     name: repository,
     files: names.join(", ")
    };
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("OVERLAY_WITHOUT_IMAGE", slots);
   }
   if (found.some(({file}) => file !== first.file)) throw (0, _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__.lh)(found, repository);
   return first.at;
  }
  async function readFile(tip, file, format, overlay = file) {
   const bytes = await tip.read(file);
   const commit = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit);
   if (bytes !== void 0) return {
    file,
    text: decodeFile(bytes, file),
    format
   };
   if (format.name === "kustomize") throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("OVERLAY_FILE_MISSING", {
    file,
    commit
   });
  }
  function decodeFile(bytes, file) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch (cause) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("YAML_INVALID", {
     file,
     fault: "it is not UTF-8"
    }, {
     at: {
      file
     },
     cause
    });
   }
  }
 }
};
