export const id = 429;

export const ids = [ 429 ];

export const modules = {
 5670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   be: () => formatOf,
   fD: () => serviceNamed,
   ke: () => overlayOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
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
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === void 0) return `It has none at all: add it under \`${section}\`.`;
   return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
  }
  function overlayOf(catalogue, service, environment) {
   const template = environment.overlay ?? catalogue.gitops.overlay;
   if (template === void 0) {
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
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
  }
  function formatOf(service, {format}) {
   return {
    ...format,
    key: format.key.replaceAll("{service}", service.name)
   };
  }
 }),
 7329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   TI: () => formatRun,
   aw: () => parseTrailers,
   hw: () => formatMessage,
   ou: () => fillTemplate,
   zZ: () => parseRun
  });
  function formatMessage(text, {action, deployments, sourceCommit, sourceTime, run, more}) {
   const trailers = [ [ "Trunkline", action ], ...deployments.flatMap(({service, environment, image}) => [ [ "Service", service ], [ "Environment", environment ], [ "Image", image ] ]), [ "Source-Commit", sourceCommit ], [ "Source-Time", sourceTime ?? "" ], [ "Workflow-Run", run ], ...more ?? [] ];
   const lines = trailers.filter(([, value]) => value !== "").map(([key, value]) => `${key}: ${oneLine(value)}`);
   const body = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => line.replace(/[^\P{Cc}\t]/gu, "").trimEnd()).join("\n");
   return `${body.trim()}\n\n${lines.join("\n")}\n`;
  }
  function parseTrailers(message) {
   const paragraph = message.trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "";
   const found = new Map;
   for (const line of paragraph.split("\n")) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key === void 0 || value === void 0) continue;
    const name = key.toLowerCase();
    found.set(name, [ ...found.get(name) ?? [], value.trim() ]);
   }
   return found.has("trunkline") ? found : new Map;
  }
  function formatRun(run) {
   if (run.id === "") return "";
   const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
   return oneLine(`${url} (${run.workflow} #${run.number}.${run.attempt})`);
  }
  function parseRun(text) {
   const [, url, workflow, number, attempt] = /^(\S+) \((.*) #(\d+)\.(\d+)\)$/.exec(text) ?? [];
   if (url === void 0 || workflow === void 0) return;
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
    return value === void 0 ? whole : oneLine(value).replaceAll("[", "(").replaceAll("]", ")");
   });
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  }
 }),
 6244: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 8579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bs: () => checkTag,
   H2: () => checkDigest,
   n_: () => checkRepository,
   s5: () => splitImage,
   vy: () => formatImage,
   zZ: () => parseImage
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6244);
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
  function isTag(text) {
   return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
  }
  function isRepository(text) {
   const host = /^([A-Za-z0-9.-]+(:\d+)?|\[[0-9a-fA-F:]+\](:\d+)?)\//.exec(text)?.[0] ?? "";
   const path = /[.:[]|^localhost\//.test(host) || /[A-Z]/.test(host) ? text.slice(host.length) : text;
   const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
   return text.length <= 400 && new RegExp(`^${component}(/${component})*$`).test(path);
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
 }),
 4360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 6784: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   r: () => readPlain
  });
  function createMarks(text) {
   const marked = new Map;
   const startOf = node => typeof node === "object" && node !== null ? marked.get(node)?.start : void 0;
   const spotAt = spotsOf(text);
   const valueStart = (value, key, at) => {
    if (typeof value === "object") return startOf(value) ?? at;
    return at + key.length + 1 + (/^ +/.exec(text.slice(at + key.length + 1))?.[0].length ?? 0);
   };
   return {
    add(collection, start, parts) {
     marked.set(collection, {
      start,
      parts
     });
    },
    spot(top, path, on) {
     let node = top;
     let offset = startOf(top) ?? 0;
     for (const [depth, step] of path.entries()) {
      if (typeof node !== "object" || node === null) break;
      const key = String(step);
      const index = Array.isArray(node) ? Number(step) : Object.keys(node).indexOf(key);
      const at = marked.get(node)?.parts[index];
      if (at === void 0) break;
      const value = node[key];
      const named = Array.isArray(node) || on === "key" && depth === path.length - 1;
      offset = named ? at : valueStart(value, key, at);
      node = value;
     }
     return spotAt(offset);
    }
   };
  }
  function lineEnds(text) {
   const ends = [];
   for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at);
   return ends;
  }
  function spotsOf(text) {
   let ends;
   return offset => {
    ends ??= lineEnds(text);
    let line = 0;
    for (let above = ends.length; line < above; ) {
     const middle = line + above >> 1;
     if ((ends[middle] ?? 0) < offset) line = middle + 1; else above = middle;
    }
    return {
     line: line + 1,
     column: offset - (line === 0 ? -1 : ends[line - 1] ?? 0)
    };
   };
  }
  const quoted = /'[^'\u0000-\u001f\u007f-\uffff]*'|"[^"\\\u0000-\u001f\u007f-\uffff]*"/y;
  const inBlock = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@{}()!|=+,~$^%;<>&-]*(?:[ :][\w./*?@{}()!|=+,~$^%;<>&-]+)*/y;
  const inFlow = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@()!|=+~$^%;<>&-]*(?: [\w./*?@()!|=+~$^%;<>-]+)*/y;
  const digits = /(?:0|[1-9]\d{0,14})(?![\w.:+-])|\d+[smhdw](?![\w.:+-])|\d+\.\d+\.\d+(?![\w.:+-])/y;
  const plain_value_name = /[A-Za-z_][\w.|/-]*:(?= |$)/my;
  const deepest = 20;
  function takeKey(text, at) {
   const end = endOf(plain_value_name, text, at);
   if (end === void 0) return;
   const key = text.slice(at, end - 1);
   return isWord(key) ? void 0 : {
    key,
    end
   };
  }
  function takeValue(text, at, marks, depth = 0) {
   const sign = text[at] ?? "";
   if (sign === "[") return depth < deepest ? takeList(text, at, marks, depth + 1) : void 0;
   if (sign === "{") return depth < deepest ? takeMap(text, at, marks, depth + 1) : void 0;
   if (sign === "'" || sign === '"') {
    const end = endOf(quoted, text, at);
    return end === void 0 ? void 0 : {
     value: text.slice(at + 1, end - 1),
     end
    };
   }
   if (sign >= "0" && sign <= "9") return takeDigits(text, at);
   const end = endOf(depth > 0 ? inFlow : inBlock, text, at);
   if (end === void 0) return;
   const value = text.slice(at, end);
   return isWord(value) ? void 0 : {
    value,
    end
   };
  }
  function takeDigits(text, at) {
   const end = endOf(digits, text, at);
   if (end === void 0) return;
   const value = text.slice(at, end);
   return {
    value: /^\d+$/.test(value) ? Number(value) : value,
    end
   };
  }
  function skipSpaces(text, at) {
   let end = at;
   while (text.charCodeAt(end) === 32) end++;
   return end;
  }
  function takeList(text, open, marks, depth) {
   const list = [];
   const starts = [];
   let at = skipSpaces(text, open + 1);
   while (text[at] !== "]") {
    const item = takeValue(text, at, marks, depth);
    if (item === void 0) return;
    list.push(item.value);
    starts.push(at);
    const next = behindItem(text, item.end, "]");
    if (next === void 0) return;
    at = next;
   }
   marks.add(list, open, starts);
   return {
    value: list,
    end: at + 1
   };
  }
  function takeMap(text, open, marks, depth) {
   const map = {};
   const starts = [];
   let at = skipSpaces(text, open + 1);
   while (text[at] !== "}") {
    const key = takeKey(text, at);
    if (key === void 0 || Object.hasOwn(map, key.key)) return;
    const item = takeValue(text, skipSpaces(text, key.end), marks, depth);
    if (item === void 0) return;
    map[key.key] = item.value;
    starts.push(at);
    const next = behindItem(text, item.end, "}");
    if (next === void 0) return;
    at = next;
   }
   marks.add(map, open, starts);
   return {
    value: map,
    end: at + 1
   };
  }
  function behindItem(text, end, close) {
   const at = skipSpaces(text, end);
   if (text[at] === close) return at;
   return text[at] === "," ? skipSpaces(text, at + 1) : void 0;
  }
  const words = /^(?:null|true|false|yes|no|on|off|y|n|__proto__)$/i;
  function isWord(text) {
   return text.length < 10 && words.test(text);
  }
  function endOf(pattern, text, at) {
   pattern.lastIndex = at;
   return pattern.test(text) ? pattern.lastIndex : void 0;
  }
  function takeItems(text, at, indent) {
   const pattern = patternFor(indent);
   pattern.lastIndex = at;
   if (!pattern.test(text)) return;
   const end = pattern.lastIndex;
   const gap = `\n${" ".repeat(indent)}- `;
   const starts = [];
   const values = text.slice(at + 2, end).split(gap);
   let start = at + 2;
   for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? "";
    starts.push(start);
    start += value.length + gap.length;
    if (value[0] === "'" || value[0] === '"') values[index] = value.slice(1, -1); else if (isWord(value)) return "word";
   }
   return {
    values,
    starts,
    end
   };
  }
  const patterns = new Map;
  function patternFor(indent) {
   const known = patterns.get(indent);
   if (known !== void 0) return known;
   const item = `- (?:${inBlock.source}|${quoted.source})`;
   const made = new RegExp(`${item}(?:\\n {${indent}}${item}){0,999}(?=\\n|$)`, "y");
   patterns.set(indent, made);
   return made;
  }
  function readPlain(text) {
   if (text.length > longest) return;
   if (/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]/.test(text)) return;
   if (text.includes("\r") && /\r(?!\n)/.test(text)) return;
   const cursor = {
    text,
    marks: createMarks(text),
    start: 0,
    indent: -1
   };
   goTo(cursor, 0);
   if (cursor.indent === 0 && isDocumentStart(text, cursor.start)) goToNext(cursor, cursor.start);
   if (cursor.indent !== 0) return;
   const value = readBlock(cursor, 0);
   if (value === void 0 || cursor.indent >= 0) return;
   return {
    value,
    spot: (path, on) => cursor.marks.spot(value, path, on)
   };
  }
  const longest = 4 * 1024 * 1024;
  const plain_deepest = 60;
  function isDocumentStart(text, start) {
   return /---[ ]*$/my.test(text.slice(start, start + 80));
  }
  function goTo(cursor, at) {
   const {text} = cursor;
   for (let begin = at; begin < text.length; ) {
    const start = skipSpaces(text, begin);
    const sign = text[start];
    if (sign !== "\n" && sign !== "\r" && sign !== "#" && sign !== void 0) {
     cursor.start = start;
     cursor.indent = start - begin;
     return;
    }
    const end = text.indexOf("\n", start);
    begin = end < 0 ? text.length : end + 1;
   }
   cursor.indent = -1;
  }
  function goToNext(cursor, at) {
   const end = cursor.text.indexOf("\n", at);
   goTo(cursor, end < 0 ? cursor.text.length : end + 1);
  }
  function readBlock(cursor, indent) {
   if (indent > plain_deepest) return;
   return isItem(cursor) ? readList(cursor, indent) : readMap(cursor, indent);
  }
  function readMap(cursor, indent) {
   const {text, marks, start: begin} = cursor;
   const map = {};
   const starts = [];
   while (cursor.indent >= indent) {
    const {start} = cursor;
    const key = cursor.indent === indent ? takeKey(text, start) : void 0;
    if (key === void 0 || Object.hasOwn(map, key.key)) return;
    starts.push(start);
    const value = readBehind(cursor, key.end, indent);
    if (value === void 0) return;
    map[key.key] = value;
   }
   marks.add(map, begin, starts);
   return map;
  }
  function readList(cursor, indent) {
   const {text, marks, start: begin} = cursor;
   let list = [];
   let starts = [];
   while (cursor.indent >= indent) {
    if (!isItem(cursor)) {
     if (cursor.indent === indent) break;
     return;
    }
    if (cursor.indent !== indent) return;
    const items = takeItems(text, cursor.start, indent);
    if (items === "word") return;
    if (items !== void 0) {
     if (list.length === 0) {
      list = items.values;
      starts = items.starts;
     } else {
      list.push(...items.values);
      starts.push(...items.starts);
     }
     goToNext(cursor, items.end);
     if (cursor.indent > indent) return;
     continue;
    }
    const start = skipSpaces(text, cursor.start + 1);
    starts.push(start);
    const value = readItem(cursor, start);
    if (value === void 0) return;
    list.push(value);
   }
   marks.add(list, begin, starts);
   return list;
  }
  function readItem(cursor, start) {
   const {text, marks} = cursor;
   const taken = takeValue(text, start, marks);
   if (taken !== void 0 && isLineEnd(text, skipSpaces(text, taken.end), taken.end)) {
    const {indent} = cursor;
    goToNext(cursor, taken.end);
    return cursor.indent > indent ? void 0 : taken.value;
   }
   cursor.indent += start - cursor.start;
   cursor.start = start;
   return cursor.indent > plain_deepest ? void 0 : readMap(cursor, cursor.indent);
  }
  function readBehind(cursor, end, indent) {
   const {text, marks} = cursor;
   const start = skipSpaces(text, end);
   goToNext(cursor, start);
   const deeper = cursor.indent > indent;
   if (isLineEnd(text, start, end)) {
    if (deeper) return readBlock(cursor, cursor.indent);
    return cursor.indent === indent && isItem(cursor) ? readList(cursor, indent) : null;
   }
   const taken = takeValue(text, start, marks);
   if (taken === void 0 || deeper) return;
   return isLineEnd(text, skipSpaces(text, taken.end), taken.end) ? taken.value : void 0;
  }
  function isLineEnd(text, at, after) {
   const sign = text[at];
   return sign === void 0 || sign === "\n" || sign === "\r" || sign === "#" && at > after;
  }
  function isItem({text, start}) {
   return text[start] === "-" && text[start + 1] === " ";
  }
 }),
 4817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => loadCatalogue,
   S: () => needCatalogue
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
  var _core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6784);
  async function loadCatalogue(files, path) {
   const text = await files.read(path);
   if (text === void 0) return;
   const plain = (0, _core_yaml_plain_js__WEBPACK_IMPORTED_MODULE_0__.r)(text);
   if (plain !== void 0) {
    const {makeCatalogue} = await Promise.all([ __webpack_require__.e(553), __webpack_require__.e(13) ]).then(__webpack_require__.bind(__webpack_require__, 2013));
    return makeCatalogue(plain, path, await rangesIn(text));
   }
   const {readCatalogue} = await Promise.all([ __webpack_require__.e(163), __webpack_require__.e(815), __webpack_require__.e(553), __webpack_require__.e(84), __webpack_require__.e(116) ]).then(__webpack_require__.bind(__webpack_require__, 9116));
   return readCatalogue(text, path);
  }
  async function needCatalogue(files, path, remedy) {
   const catalogue = await loadCatalogue(files, path);
   if (catalogue === void 0) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("CATALOGUE_MISSING", {
    path,
    remedy
   });
   return catalogue;
  }
  async function rangesIn(text) {
   return text.includes("semver") ? (await Promise.all([ __webpack_require__.e(163), __webpack_require__.e(84), __webpack_require__.e(882) ]).then(__webpack_require__.bind(__webpack_require__, 1501))).rangeFaults : () => [];
  }
 })
};
