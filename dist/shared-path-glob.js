export const id = 8220;

export const ids = [ 8220 ];

export const modules = {
 80901: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) return {
    url: `${serverUrl}/${text}`,
    repository: text.replace(/\.git$/, ""),
    token: ""
   };
   if (text.startsWith("/")) return {
    url: text,
    repository: void 0,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: void 0,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: onForge(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return;
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
   if (repository !== void 0) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
  }
  function fromUrl(url, serverUrl) {
   const forge = new URL(serverUrl);
   if (url.protocol === "ssh:") return onForge(url.hostname, url.pathname, serverUrl);
   const base = `${forge.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== forge.origin || !url.pathname.startsWith(base)) return;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function onForge(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== void 0 ? ownerAndName(path) : void 0;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
  }
 },
 47477: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => parentOf,
   o: () => indexByFolder
  });
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === void 0) {
      shelves.set(folder, [ value ]);
      above.add(parentOf(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === void 0) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== void 0) return old;
    const values = gather(inFolder(parentOf(folder)), shelves.get(folder));
    gathered.set(folder, values);
    return values;
   };
   let folder = "";
   let values = inFolder(folder);
   return path => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
     folder = path.slice(0, end);
     values = inFolder(folder);
    }
    return above.has(folder) ? gather(values, shelves.get(path)) : values;
   };
  }
  function parentOf(path) {
   return path.slice(0, Math.max(0, path.lastIndexOf("/")));
  }
 },
 37442: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isNegated,
   Q: () => readGlobs
  });
  var problem = __webpack_require__(11873);
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
   makeRe ??= (await __webpack_require__.e(4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19))).default.makeRe;
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
 209: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O0: () => encodePath,
   co: () => isUtf8,
   q0: () => decodePath
  });
  function decodePath(bytes) {
   const text = utf8.decode(bytes);
   if (!text.includes("�") || Buffer.from(text).equals(bytes)) return text;
   let path = "";
   for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes, i);
    path += length === 0 ? String.fromCharCode(56320 + (bytes[i] ?? 0)) : utf8.decode(bytes.subarray(i, i + length));
    i += Math.max(1, length);
   }
   return path;
  }
  function encodePath(path) {
   if (isUtf8(path)) return Buffer.from(path);
   const parts = [];
   for (const part of path.split(/([\udc80-\udcff])/u)) {
    const escaped = part.length === 1 ? part.charCodeAt(0) - 56320 : -1;
    parts.push(escaped >= 128 && escaped <= 255 ? Uint8Array.of(escaped) : Buffer.from(part));
   }
   return Buffer.concat(parts);
  }
  function isUtf8(path) {
   return !/[\ud800-\udfff]/u.test(path);
  }
  const utf8 = new TextDecoder("utf-8", {
   ignoreBOM: true
  });
  let strict;
  function sequenceLength(bytes, at) {
   const first = bytes[at] ?? 0;
   const length = first < 128 ? 1 : first < 224 ? 2 : first < 240 ? 3 : 4;
   if (at + length > bytes.length) return 0;
   try {
    strict ??= new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    });
    strict.decode(bytes.subarray(at, at + length));
    return length;
   } catch {
    return 0;
   }
  }
 },
 51645: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => fetchCommits,
   KU: () => findForkPoint,
   UD: () => compare,
   qg: () => findNearest,
   tt: () => findBeforeMerge
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11873);
  const windows = [ 50, 400, 3200, 25600 ];
  async function fetchCommits({repository, mayFetch}, oids) {
   if (mayFetch) return repository.fetch(oids, {
    depth: 1
   });
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
  async function compare(history, base, head) {
   const {repository, whole, mayFetch} = history;
   const read = () => unlessMissing(repository.diff(base, head));
   const isHere = async oid => whole || !mayFetch || await hasFolders(repository, oid);
   if (await isHere(head)) {
    if (base !== void 0 && !await isHere(base)) if (!await repository.fetch([ base ], {
     depth: 1,
     since: head
    })) return;
    const changes = await read();
    if (changes !== void 0 || !mayFetch) return changes;
   }
   return await fetchCommits(history, base === void 0 ? [ head ] : [ base, head ]) ? read() : void 0;
  }
  async function hasFolders(repository, oid) {
   return await repository.has(oid) && repository.has((await repository.commit(oid)).tree);
  }
  async function unlessMissing(reading) {
   try {
    return await reading;
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF && thrown.code === "GIT_OBJECT_MISSING") return;
    throw thrown;
   }
  }
  async function search(history, tips, look, had = 0) {
   const {repository, mayFetch, whole} = history;
   const here = await hasAll(repository, tips);
   if (here) {
    const value = await look();
    if (value !== void 0) return {
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
   for (const depth of whole ? [ void 0 ] : windows.filter(one => one > had)) {
    if (!await repository.fetch(tips, {
     ...depth && {
      depth
     },
     filter: "tree:0"
    })) return {
     kind: "gone"
    };
    const value = await look();
    if (value !== void 0) return {
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
  function findNearest(history, head, wanted) {
   const {repository} = history;
   return search(history, [ head ], async () => {
    const cuts = await repository.shallow();
    const seen = new Set([ head ]);
    const queue = [ await repository.commit(head) ];
    for (let next = queue.pop(); next !== void 0; next = queue.pop()) {
     if (next.oid !== head && wanted.has(next.oid)) return next.oid;
     if (cuts.has(next.oid)) return;
     for (const parent of next.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const commit = await repository.commit(parent);
      const at = queue.findIndex(({committer}) => committer.time > commit.committer.time);
      queue.splice(at < 0 ? queue.length : at, 0, commit);
     }
    }
    return;
   });
  }
  function findBeforeMerge(history, trunk, head) {
   const {repository} = history;
   return search(history, [ trunk ], async () => {
    if (!await repository.isAncestor(head, trunk)) return;
    const cuts = await repository.shallow();
    const line = [];
    for (let at = trunk; at !== void 0; ) {
     if (at === head) return "itself";
     line.push(at);
     at = cuts.has(at) ? void 0 : (await repository.commit(at)).parents[0];
    }
    let holds = 0;
    let lacks = line.length;
    while (lacks - holds > 1) {
     const middle = Math.floor((holds + lacks) / 2);
     const at = line[middle];
     if (at !== void 0 && await repository.isAncestor(head, at)) holds = middle; else lacks = middle;
    }
    return line[lacks];
   });
  }
  async function hasAll(repository, oids) {
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
 },
 56537: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => openWorkspace
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11873);
  async function openWorkspace({run, git}, checkout, {token, fetch = true}) {
   const text = checkout?.origin ?? (checkout === void 0 ? run.repository : "");
   const remote = text === "" ? void 0 : (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.M8)(text, run);
   if (remote === void 0 && checkout === void 0) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("WORKSPACE_NOWHERE", {
    directory: run.directory
   });
   const mayFetch = fetch && remote !== void 0;
   const alone = {
    url: checkout?.gitDirectory ?? "",
    repository: void 0,
    token: ""
   };
   const known = mayFetch ? (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.ub)(remote, (0, 
   _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.NX)(remote, run.serverUrl) ? token : "") : alone;
   return {
    repository: await git.open(known, {
     borrow: checkout,
     like: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(run.sha)
    }),
    mayFetch,
    whole: checkout !== void 0 && checkout.shallow.size === 0
   };
  }
 },
 55831: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => compareFor,
   z: () => isDeletion
  });
  var oid = __webpack_require__(85099);
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function payloadText(value, otherwise = "") {
   return typeof value === "string" && value !== "" ? value : otherwise;
  }
  function shaIn(pull, side) {
   const end = pull[side];
   return isObject(end) ? (0, oid.Se)(payloadText(end.sha)) : void 0;
  }
  var given_ref = __webpack_require__(7686);
  function isDeletion({event, payload}) {
   return event === "delete" || event === "push" && (payload.deleted === true || (0, 
   oid.be)(payloadText(payload.after, "x")));
  }
  function compareFor(situation) {
   const {event, payload, base, head, ref} = situation;
   const sinceTag = forTag(situation);
   if (base !== void 0 && (head !== void 0 || !(0, given_ref.j)(base, ref))) {
    const given = {
     kind: "given",
     base,
     head: headOf(situation)
    };
    return head !== void 0 || sinceTag === void 0 ? given : {
     ...given,
     contained: sinceTag
    };
   }
   if (isObject(payload.pull_request)) return forPullRequest(situation, payload.pull_request);
   if (isObject(payload.merge_group)) return forMergeGroup(situation, payload.merge_group);
   if (sinceTag !== void 0) return sinceTag;
   if ((event === "push" || event === "create") && ref.startsWith("refs/heads/")) return forBranch(situation, ref.slice("refs/heads/".length));
   if (event !== "" || head !== void 0 || situation.checkedOut === void 0) return {
    kind: "no-base",
    head: headOf(situation)
   };
   return {
    kind: "since-fork",
    trunk: {
     kind: "default-branch",
     name: situation.defaultBranch
    },
    head: headOf(situation),
    contained: {
     kind: "no-base"
    }
   };
  }
  function forTag(situation) {
   const {event, ref} = situation;
   if (!ref.startsWith("refs/tags/") || event !== "push" && event !== "create") return;
   return {
    kind: "previous-tag",
    tag: ref.slice("refs/tags/".length),
    head: headOf(situation)
   };
  }
  function headOf({event, payload, head, sha, checkedOut, ref}) {
   if (head !== void 0) return {
    kind: "given",
    ref: head,
    input: "head"
   };
   if (isObject(payload.pull_request)) {
    const tip = shaIn(payload.pull_request, "head");
    if (event === "pull_request_target") return commit(tip ?? checkedOut);
    return commit(checkedOut ?? (0, oid.Se)(sha) ?? tip);
   }
   if (isObject(payload.merge_group)) return commit((0, oid.Se)(payloadText(payload.merge_group.head_sha)) ?? (0, 
   oid.Se)(sha));
   const pushed = (0, oid.Se)(payloadText(payload.after));
   if (event === "push" && ref.startsWith("refs/heads/") && pushed !== void 0) return commit(pushed);
   if (event === "push" || event === "create") return commit((0, oid.Se)(sha) ?? pushed ?? checkedOut);
   return commit(checkedOut ?? (0, oid.Se)(sha));
  }
  function forPullRequest(situation, pull) {
   const {event, payload, checkedOut, sha, ref, head} = situation;
   const tip = shaIn(pull, "head");
   const baseSha = shaIn(pull, "base");
   const branch = isObject(pull.base) ? payloadText(pull.base.ref) : "";
   const otherwise = {
    kind: "since-fork",
    trunk: branch === "" ? commit(baseSha) : {
     kind: "branch",
     name: branch
    },
    head: head === void 0 ? commit(tip) : headOf(situation),
    contained: baseSha === void 0 ? {
     kind: "proof"
    } : {
     kind: "before",
     trunk: baseSha
    }
   };
   if (head !== void 0 || checkedOut !== void 0 && checkedOut === tip) return otherwise;
   const isTest = event !== "pull_request_target" && payload.action !== "closed" && /^refs\/pull\/\d+\/merge$/.test(ref);
   const candidates = [];
   if (checkedOut !== void 0) candidates.push({
    oid: checkedOut,
    second: isTest && checkedOut === sha ? void 0 : tip
   });
   const own = (0, oid.Se)(sha);
   if (own !== void 0 && own !== checkedOut) candidates.push({
    oid: own,
    second: isTest ? void 0 : tip
   });
   return candidates.length === 0 ? otherwise : {
    kind: "merge-commit",
    candidates,
    otherwise
   };
  }
  function forMergeGroup(situation, group) {
   const base = commit((0, oid.Se)(payloadText(group.base_sha)));
   return {
    kind: "between",
    base,
    head: headOf(situation),
    strategy: "merge-group"
   };
  }
  function forBranch(situation, name) {
   const {payload, base, defaultBranch, ref} = situation;
   const before = payloadText(payload.before);
   const head = headOf(situation);
   const isDefault = name === defaultBranch;
   if (isDefault || (0, given_ref.j)(base, ref)) {
    const old = (0, oid.Se)(before);
    if (old !== void 0 && !(0, oid.be)(old)) return {
     kind: "between",
     base: commit(old),
     head,
     strategy: "push"
    };
    if (isDefault) return (0, oid.be)(before || "x") ? {
     kind: "first-commit",
     head
    } : {
     kind: "no-base",
     head
    };
   }
   const trunk = {
    kind: "default-branch",
    name: defaultBranch
   };
   return {
    kind: "since-fork",
    trunk,
    head,
    contained: ownCommits(payload)
   };
  }
  function ownCommits(payload) {
   const {commits} = payload;
   if (!Array.isArray(commits)) return {
    kind: "unless-merged",
    certain: false
   };
   const own = commits.some(one => isObject(one) && one.distinct !== false);
   return own ? {
    kind: "unless-merged",
    certain: true
   } : {
    kind: "proof"
   };
  }
  function commit(oid) {
   return oid === void 0 ? {
    kind: "missing"
   } : {
    kind: "commit",
    oid
   };
  }
 },
 80972: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => resolveHead,
   S: () => resolveRange
  });
  var operations_history = __webpack_require__(51645);
  var revision_range = __webpack_require__(27102);
  async function rangeBetween(base, head, strategy, history) {
   const lack = code => (0, revision_range.B2)(history.mayFetch ? code : "not-fetched", strategy, head);
   if (base === void 0) return lack("base-gone");
   const from = base === "nothing" ? void 0 : base;
   const changes = from === head ? [] : await (0, operations_history.UD)(history, from, head);
   if (changes !== void 0) return {
    kind: "pair",
    base: from,
    head,
    strategy,
    changes
   };
   return lack(await (0, operations_history.Bj)(history, [ head ]) ? "base-gone" : "head-gone");
  }
  function lost(found, head, strategy = "merge-base") {
   const codes = {
    none: "no-common-ancestor",
    "too-deep": "too-deep",
    gone: "base-gone",
    "not-fetched": "not-fetched"
   };
   return (0, revision_range.B2)(codes[found.kind], strategy, head);
  }
  var problem = __webpack_require__(11873);
  async function findForkPointOf(history, branch, head) {
   if (history.whole || !history.mayFetch || !await bringOwn(history, branch, head)) return;
   const {repository} = history;
   const cuts = await repository.shallow();
   const left = new Set;
   const own = new Set([ head ]);
   for (const oid of own) {
    const {parents} = await repository.commit(oid);
    if (!cuts.has(oid)) for (const parent of parents) own.add(parent); else for (const parent of parents) left.add(parent);
   }
   const [departure = "nowhere", ...others] = left;
   return others.length > 0 ? void 0 : departure;
  }
  async function bringOwn({repository}, branch, head) {
   try {
    return await repository.fetch([ head ], {
     beside: branch,
     filter: "tree:0"
    });
   } catch (thrown) {
    if ((0, problem._n)(thrown) === void 0) throw thrown;
    return false;
   }
  }
  const resolve_revision_window = 50;
  async function resolveRevision(point, history, other) {
   const {repository, mayFetch} = history;
   switch (point.kind) {
   case "missing":
    return;

   case "commit":
    return point.oid;

   case "branch":
    return tipOf(point.name, history, other);

   case "default-branch":
    {
     if (!mayFetch) return;
     const told = await tipOf(point.name, history, other);
     if (told !== void 0) return told;
     const name = await repository.defaultBranch();
     return name === point.name ? void 0 : tipOf(name, history, other);
    }

   case "given":
    {
     const {ref, input} = point;
     if (ref.kind === "commit") return ref.oid;
     if (!mayFetch) return;
     const found = await findRef(ref.full, repository);
     if (found === void 0) throw unknownRef(input, ref, history);
     return found.commit;
    }
   }
  }
  async function tipOf(branch, {repository, mayFetch, whole}, other) {
   if (branch === void 0 || !mayFetch) return;
   const ref = `refs/heads/${branch}`;
   if (whole) return repository.fetchRef(ref, {
    filter: "tree:0"
   });
   const depth = {
    depth: resolve_revision_window,
    filter: "tree:0"
   };
   const both = other === void 0 ? void 0 : await repository.fetchRef(ref, depth, [ other ]);
   return both ?? repository.fetchRef(ref, depth);
  }
  async function findRef(names, repository) {
   const refs = await repository.refs(names);
   return names.flatMap(name => refs.find(ref => ref.name === name) ?? [])[0];
  }
  function unknownRef(input, ref, {repository}) {
   const where = repository.remote.repository ?? repository.remote.url;
   return (0, problem.CC)("DETECT_REF_UNKNOWN", {
    input,
    given: ref.given,
    where
   });
  }
  async function rangeSinceFork(trunk, head, contained, history) {
   const departure = await departureFrom(trunk, head, history);
   if (departure === "nowhere") return lost({
    kind: "none"
   }, head);
   if (departure !== void 0) return rangeBetween(departure, head, "merge-base", history);
   const tip = await resolveRevision(trunk, history, head);
   if (tip === void 0) {
    if (contained.kind === "before") return pinFork(contained.trunk, head, history);
    return (0, revision_range.B2)(history.mayFetch ? "base-gone" : "not-fetched", "merge-base", head);
   }
   const fork = await (0, operations_history.KU)(history, tip, head, resolve_revision_window);
   if (fork.kind !== "found") return lost(fork, head);
   if (fork.value !== head) return rangeBetween(fork.value, head, "merge-base", history);
   switch (contained.kind) {
   case "proof":
    return rangeBetween(head, head, "merge-base", history);

   case "no-base":
    return (0, revision_range.B2)("no-base", "no-base", head);

   case "before":
    return pinFork(contained.trunk, head, history);

   case "unless-merged":
    return pinBeforeMerge(tip, head, contained.certain, history);
   }
  }
  async function departureFrom(trunk, head, history) {
   const name = trunk.kind === "branch" || trunk.kind === "default-branch" ? trunk.name : void 0;
   return name === void 0 ? void 0 : findForkPointOf(history, `refs/heads/${name}`, head);
  }
  async function pinFork(trunk, head, history) {
   const fork = await (0, operations_history.KU)(history, trunk, head);
   return fork.kind === "found" ? rangeBetween(fork.value, head, "merge-base", history) : lost(fork, head);
  }
  async function pinBeforeMerge(tip, head, certain, history) {
   const before = await (0, operations_history.tt)(history, tip, head);
   if (before.kind === "found" && before.value !== "itself") {
    const fork = await (0, operations_history.KU)(history, before.value, head);
    if (fork.kind === "found" && fork.value !== head) return rangeBetween(fork.value, head, "merge-base", history);
   } else if (before.kind === "found" && !certain) return rangeBetween(head, head, "merge-base", history);
   return (0, revision_range.B2)("merged-since", "merge-base", head);
  }
  async function resolveRange(comparison, history) {
   return (0, revision_range.uL)(strategyOf(comparison), headIn(comparison), () => pin(comparison, history));
  }
  async function resolveHead(comparison, history) {
   if (comparison.kind === "merge-commit") return comparison.candidates[0]?.oid;
   return resolveRevision(comparison.head, history);
  }
  async function pin(comparison, history) {
   switch (comparison.kind) {
   case "merge-commit":
    return pinMergeCommit(comparison, history);

   case "no-base":
    return (0, revision_range.B2)("no-base", "no-base", await resolveRevision(comparison.head, history));

   default:
    return pinFromHead(comparison, history);
   }
  }
  async function pinFromHead(comparison, history) {
   const head = await resolveRevision(comparison.head, history);
   if (head === void 0) return (0, revision_range.B2)("head-gone", strategyOf(comparison), void 0);
   switch (comparison.kind) {
   case "between":
    return rangeBetween(await resolveRevision(comparison.base, history), head, comparison.strategy, history);

   case "since-fork":
    return rangeSinceFork(comparison.trunk, head, comparison.contained, history);

   case "given":
    return pinGiven(comparison, head, history);

   case "first-commit":
    return rangeBetween("nothing", head, "first-commit", history);

   case "previous-tag":
    return pinPreviousTag(comparison.tag, head, history);
   }
  }
  async function pinMergeCommit({candidates, otherwise}, history) {
   const {repository, mayFetch} = history;
   for (const {oid, second} of candidates) {
    if (!await repository.has(oid)) if (!mayFetch || !await repository.fetch([ oid ], {
     depth: 2
    })) continue;
    const [base, brought, ...more] = (await repository.commit(oid)).parents;
    if (base === void 0 || brought === void 0 || more.length > 0) continue;
    if (second !== void 0 && second !== brought) continue;
    return rangeBetween(base, oid, "merge-commit", history);
   }
   return pin(otherwise, history);
  }
  async function pinGiven({base, contained}, head, history) {
   if (base.kind === "commit") return rangeBetween(base.oid, head, "given", history);
   if (!history.mayFetch) return (0, revision_range.B2)("not-fetched", "given", head);
   const ref = await findRef(base.full, history.repository);
   if (ref === void 0) throw unknownRef("base", base, history);
   if (!ref.name.startsWith("refs/heads/")) return rangeBetween(ref.commit, head, "given", history);
   const name = ref.name.slice("refs/heads/".length);
   const pair = await rangeSinceFork({
    kind: "branch",
    name
   }, head, {
    kind: "proof"
   }, history);
   return contained !== void 0 && pair.kind === "pair" && pair.base === head ? pin(contained, history) : pair;
  }
  async function pinPreviousTag(tag, pushed, history) {
   const {belongsTo, tagFamilyOf} = await Promise.all([ __webpack_require__.e(7163), __webpack_require__.e(2620) ]).then(__webpack_require__.bind(__webpack_require__, 52620));
   const family = tagFamilyOf(tag);
   if (family === void 0) return (0, revision_range.B2)("no-base", "previous-tag", pushed);
   if (!history.mayFetch) return (0, revision_range.B2)("not-fetched", "previous-tag", pushed);
   const prefix = "refs/tags/";
   const tags = await history.repository.refs([ `${prefix}${family.prefix}*` ]);
   const head = tags.find(({oid}) => oid === pushed)?.commit ?? pushed;
   const others = tags.filter(({name, commit}) => commit !== head && name !== prefix + tag && belongsTo(family, name.slice(prefix.length)));
   if (others.length === 0) return rangeBetween("nothing", head, "first-tag", history);
   const previous = await (0, operations_history.qg)(history, head, new Set(others.map(({commit}) => commit)));
   if (previous.kind === "found") return rangeBetween(previous.value, head, "previous-tag", history);
   if (previous.kind === "none") return rangeBetween("nothing", head, "first-tag", history);
   return lost(previous, head, "previous-tag");
  }
  function strategyOf(comparison) {
   switch (comparison.kind) {
   case "between":
    return comparison.strategy;

   case "since-fork":
    return "merge-base";

   default:
    return comparison.kind;
   }
  }
  function headIn(comparison) {
   if (comparison.kind === "merge-commit") return comparison.candidates[0]?.oid;
   return comparison.head.kind === "commit" ? comparison.head.oid : void 0;
  }
 },
 27102: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B2: () => doubt,
   GG: () => headGone,
   pr: () => noBase,
   uL: () => orUnknown
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11873);
  function doubt(code, strategy, head, answer) {
   return {
    kind: "doubt",
    code,
    strategy,
    head,
    answer
   };
  }
  const noBase = head => doubt("no-base", "no-base", head);
  const headGone = doubt("head-gone", "no-base", void 0);
  async function orUnknown(strategy, head, ask) {
   try {
    return await ask();
   } catch (thrown) {
    const [fault] = (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__._n)(thrown) ?? [];
    if (fault === void 0 || !isRefusal(fault.code)) throw thrown;
    return doubt("remote-refused", strategy, head, fault.message);
   }
  }
  function isRefusal(code) {
   return /^GIT_(REMOTE_NOT_FOUND|NOT_AUTHORISED|UNREACHABLE|FETCH_FAILED|OBJECT_MISSING)$/.test(code);
  }
 },
 81615: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => startDiff,
   h: () => open
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11873);
  var _open_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56537);
  var _event_comparison_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55831);
  var _resolve_range_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80972);
  async function startDiff(asked, world) {
   const {checkout, history} = await open(asked, world);
   const situation = await readSituation(asked, world, checkout, history);
   const comparison = (0, _event_comparison_js__WEBPACK_IMPORTED_MODULE_0__.b)(situation);
   const wantsGreen = asked.lastGreen && asked.base === void 0;
   const finds = !wantsGreen && comparison.kind !== "no-base";
   const pinning = finds ? (0, _resolve_range_js__WEBPACK_IMPORTED_MODULE_1__.S)(comparison, history) : void 0;
   pinning?.catch(() => {});
   await new Promise(started => setImmediate(started));
   return {
    checkout,
    history,
    situation,
    comparison,
    pinning
   };
  }
  async function open(asked, world) {
   const checkout = await world.git.checkout(world.run.directory);
   const fetch = asked.fetch === "auto";
   return {
    checkout,
    history: await (0, _open_workspace_js__WEBPACK_IMPORTED_MODULE_2__.O)(world, checkout, {
     token: asked.githubToken,
     fetch
    })
   };
  }
  async function readSituation(asked, {run}, checkout, {repository, mayFetch}) {
   const {name, payload} = run.event;
   const told = payload.repository;
   const known = typeof told === "object" && told !== null && "default_branch" in told ? told.default_branch : void 0;
   const needed = name === "push" && run.ref.startsWith("refs/heads/") && mayFetch;
   return {
    event: name,
    payload,
    sha: run.sha,
    ref: run.ref,
    checkedOut: checkout?.head,
    defaultBranch: typeof known === "string" ? known : needed ? await askDefaultBranch(repository) : void 0,
    base: asked.base,
    head: asked.head
   };
  }
  async function askDefaultBranch(repository) {
   try {
    return await repository.defaultBranch();
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.AF) return;
    throw thrown;
   }
  }
 }
};
