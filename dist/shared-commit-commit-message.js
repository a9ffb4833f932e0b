export const id = 3132;

export const ids = [ 3132 ];

export const modules = {
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
 96288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(nodes, changed) {
   const dependents = reverse(nodes);
   const reasons = new Map;
   for (const of of changed) {
    for (const [name, via] of climb(dependents, of)) {
     const reason = via.length === 0 ? {
      kind: "dependency",
      of
     } : {
      kind: "dependency",
      of,
      via
     };
     const list = reasons.get(name);
     if (list === undefined) reasons.set(name, [ reason ]); else list.push(reason);
    }
   }
   return reasons;
  }
  function dependenciesOf(nodes, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) {
    for (const next of nodes.get(name)?.dependsOn ?? []) {
     if (found.has(next) || !nodes.has(next)) continue;
     found.add(next);
     queue.push(next);
    }
   }
   found.delete(start);
   return found;
  }
  function reverse(nodes) {
   const dependents = new Map;
   for (const {name, dependsOn} of nodes) {
    for (const one of dependsOn) {
     const list = dependents.get(one);
     if (list === undefined) dependents.set(one, [ name ]); else list.push(name);
    }
   }
   return dependents;
  }
  function climb(dependents, of) {
   const ways = new Map;
   const queue = [ [ of, [] ] ];
   for (const [name, way] of queue) {
    for (const next of dependents.get(name) ?? []) {
     if (next === of || ways.has(next)) continue;
     const via = name === of ? [] : [ name, ...way ];
     ways.set(next, via);
     queue.push([ next, via ]);
    }
   }
   return ways;
  }
 }),
 8651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NC: () => lastMatchWins,
   kG: () => ownership,
   lt: () => attribute
  });
  var _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47477);
  var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37442);
  var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96288);
  async function ownership({services, libraries}) {
   const owners = [];
   for (const {name, inputs} of [ ...services.values(), ...libraries.values() ]) owners.push({
    name,
    inputs: await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(inputs)
   });
   const near = (0, _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(owners.map(owner => [ foldersOf(owner.inputs), owner ]));
   return path => near(path).filter(({inputs}) => lastMatchWins(inputs, path)).map(({name}) => name);
  }
  function foldersOf(inputs) {
   return inputs.flatMap(({negated, folder}) => negated ? [] : folder);
  }
  function lastMatchWins(patterns, path) {
   for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i];
    if (pattern !== undefined && pattern.positive.matches(path)) return !pattern.negated;
   }
   return false;
  }
  async function attribute(owners, changes, {dependents, also = new Map} = {
   dependents: true
  }) {
   const ownersOf = await ownership(owners);
   const globalPatterns = await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(owners.global);
   const files = new Map;
   const global = [];
   const unowned = [];
   for (const {path} of changes) {
    const names = ownersOf(path);
    for (const name of names) {
     const own = files.get(name);
     if (own === undefined) files.set(name, [ path ]); else own.push(path);
    }
    const isGlobal = lastMatchWins(globalPatterns, path);
    if (isGlobal) global.push({
     kind: "global",
     of: path
    }); else if (names.length === 0) unowned.push(path);
   }
   const through = dependents ? (0, _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__.y)([ ...owners.services.values(), ...owners.libraries.values() ], new Set([ ...files.keys(), ...also.keys() ])) : new Map;
   const services = new Map;
   for (const name of owners.services.keys()) {
    const own = (files.get(name) ?? []).map(of => ({
     kind: "file",
     of
    }));
    const reasons = [ ...own, ...also.get(name) ?? [], ...global, ...through.get(name) ?? [] ];
    if (reasons.length > 0) services.set(name, reasons);
   }
   return {
    services,
    files,
    unowned
   };
  }
 }),
 47477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => indexByFolder
  });
  var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === undefined) {
      shelves.set(folder, [ value ]);
      above.add((0, _repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === undefined) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== undefined) return old;
    const values = gather(inFolder((0, _repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(folder)), shelves.get(folder));
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
 }),
 37442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isNegated,
   Q: () => readGlobs
  });
  var problem = __webpack_require__(5763);
  const mostAlternatives = 256;
  function compileSegments(text) {
   const parsed = parse(text);
   if (parsed === undefined) return undefined;
   const expanded = expand(parsed);
   if (expanded === "too-many") return expanded;
   const lastNeedsName = /\*\/\*\*$/.test(text);
   const alternatives = [];
   for (const signs of expanded) {
    const segments = split(signs);
    if (segments === undefined) return undefined;
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
   if (text === "" || text.startsWith("!") || beyond.test(text)) return undefined;
   const open = [];
   let nodes = [];
   const top = nodes;
   for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "/") nodes.push("slash"); else if (sign === "?") nodes.push("any"); else if (sign === "*") {
     if (text[at + 1] === "*" && open.length > 0) return undefined;
     const isWhole = (at === 0 || text[at - 1] === "/") && /^\*\*(?:\/|$)/.test(text.slice(at, at + 3));
     nodes.push(isWhole ? "globstar" : "star");
     while (text[at + 1] === "*") at++;
    } else if (sign === "[") {
     const found = plainClass.exec(text.slice(at, at + 200))?.[0];
     if (found === undefined) return undefined;
     const one = classOf(found);
     if (one === undefined) return undefined;
     const isText = !/[-*+?.^${}(|)]/.test(found);
     nodes.push(isText ? {
      options: [ [ ...found ].map(unit => unit.charCodeAt(0)), [ one ] ]
     } : one);
     at += found.length - 1;
    } else if (sign === "]") return undefined; else if (sign === "{") {
     const first = [];
     const group = {
      options: [ first ]
     };
     open.push(group);
     nodes.push(group);
     nodes = first;
    } else if (sign === "," && open.length > 0) {
     nodes = [];
     open.at(-1)?.options.push(nodes);
    } else if (sign === "}") {
     const group = open.pop();
     if (group === undefined || group.options.length < 2) return undefined;
     nodes = open.at(-1)?.options.at(-1) ?? top;
    } else if (sign === "." && open.length > 0 && text[at + 1] === ".") return undefined; else nodes.push(text.charCodeAt(at));
   }
   return open.length > 0 ? undefined : top;
  }
  function classOf(text) {
   try {
    return new RegExp(`^${text}$`, "s");
   } catch {
    return undefined;
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
   for (const sign of [ ...signs, "slash" ]) {
    if (sign === "globstar") segments.push("globstar"); else if (sign !== "slash") segment.push(sign); else if (segments.at(-1) === "globstar" && segment.length === 0) continue; else {
     if (segment.length === 0) return [];
     if (segment.length < 3 && segment.every(one => one === dot)) return undefined;
     segments.push(segment);
     segment = [];
    }
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
    } else if (one !== undefined && matchName(one, names[name] ?? "")) {
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
    } else if (one !== undefined && matchUnit(one, name, at)) {
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
   if (before !== undefined) return before;
   const made = bangsOf(text) > 0 ? compileBangs(text) : compileOwn(text);
   if (made !== undefined) compiled.set(text, made);
   return made;
  }
  function compileBangs(text) {
   const bangs = bangsOf(text);
   const positive = compile(text.slice(bangs));
   if (positive === undefined || positive.form === "expression") return undefined;
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
    positive: undefined,
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
   const positive = bangs === 0 ? undefined : compile(rest) ?? await compileExpression(rest);
   const made = positive !== undefined && bangs % 2 === 1 ? {
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
   for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++; else if (text[at] === "(") groups.push(at); else if (text[at] === ")") {
     const start = groups.pop();
     if (start === undefined) continue;
     const isRepeated = /[*+]/.test(text[start - 1] ?? "") || /[*+{]/.test(text[at + 1] ?? "");
     if (isRepeated && !isUnambiguous(text.slice(start + 1, at))) return true;
    }
   }
   return false;
  }
  function isUnambiguous(inside) {
   if (/[*+?()[\]{}\\]/.test(inside)) return false;
   const options = inside.split("|");
   return new Set(options.map(option => option[0] ?? "")).size === options.length && !options.includes("");
  }
 }),
 11462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UO: () => isWithin,
   XU: () => parseRepositoryPath,
   Zv: () => foldersAbove,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function parseRepositoryPath(given, input) {
   const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
   const fault = given.startsWith("/") || /^[A-Za-z]:/.test(given) ? "it is absolute" : parts.includes("..") ? "it leaves the repository" : parts.some(part => part.toLowerCase() === ".git") ? "it is inside .git" : /[\\\p{Cc}]/u.test(given) ? "it has characters that no path here has" : undefined;
   if (fault === undefined) return parts.join("/");
   const expected = "Write a path inside the GitOps repository, such as apps/orders/overlays/dev.";
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_INVALID", {
    input,
    given,
    fault,
    expected
   });
  }
  function resolvePath(folder, relative) {
   const parts = folder === "" ? [] : folder.split("/");
   if (relative.startsWith("/")) return undefined;
   for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part); else if (parts.pop() === undefined) return undefined;
   }
   return parts.join("/");
  }
  function isWithin(path, folder) {
   return folder === "" || path === folder || path.startsWith(`${folder}/`);
  }
  function folderOf(file) {
   return file.slice(0, Math.max(0, file.lastIndexOf("/")));
  }
  function foldersAbove(path) {
   const folders = [];
   for (let at = path; at !== ""; ) {
    at = folderOf(at);
    folders.push(at);
   }
   return folders;
  }
 }),
 30028: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => findCommittedFiles,
   l: () => findFiles
  });
  var _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8651);
  var _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37442);
  async function findFiles(files, pattern) {
   const [glob] = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)([ pattern.replace(/^\.\//, "") ]);
   const found = [];
   if (glob === undefined) return found;
   const queue = [ glob.folder ];
   for (const at of queue) {
    for (const name of await files.list(at === "" ? "." : at) ?? []) {
     const path = at === "" ? name : `${at}/${name}`;
     if (await files.list(path) !== undefined) queue.push(path); else if (glob.matches(path)) found.push(path);
    }
   }
   return found.sort();
  }
  async function findCommittedFiles(repository, commit, patterns) {
   const globs = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(patterns);
   const included = globs.filter(({negated}) => !negated);
   if (included.some(({text}) => /\*\*|[()]/.test(text))) {
    const all = await repository.diff(undefined, commit);
    return all.map(({path}) => path).filter(path => (0, _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__.NC)(globs, path));
   }
   const found = new Set;
   for (const {text, folder} of included) {
    const deepest = text.replace(/^\.\//, "").split("/").length;
    const queue = [ folder ];
    for (const at of queue) {
     for (const {name, kind} of await repository.list(commit, at) ?? []) {
      const path = at === "" ? name : `${at}/${name}`;
      if (kind === "tree" && path.split("/").length < deepest) queue.push(path); else if (kind === "blob" && (0, 
      _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__.NC)(globs, path)) found.add(path);
     }
    }
   }
   return [ ...found ].sort();
  }
 })
};
