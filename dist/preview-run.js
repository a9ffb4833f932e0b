export const id = 7701;

export const ids = [ 7701 ];

export const modules = {
 11133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runPreview: () => runPreview
  });
  var when_change_is_applied = __webpack_require__(68360);
  var recover_from_problem = __webpack_require__(39835);
  var markdown = __webpack_require__(9803);
  var rendered_diff = __webpack_require__(53099);
  var gitops_change = __webpack_require__(21747);
  var read_argocd_and_flux = __webpack_require__(16606);
  var upsert_comment = __webpack_require__(34286);
  var plain_values = __webpack_require__(79225);
  function betweenEnvironments({overlays, catalogue}) {
   return overlays.flatMap(one => {
    const {after = [], differs = []} = catalogue.environments.get(one.environment) ?? {};
    return after.flatMap(before => {
     const other = overlays.find(({environment, service}) => environment === before && service === one.service);
     if (other === undefined) return [];
     const environment = `${one.environment} → ${before}`;
     return [ {
      ...one,
      environment,
      base: asDeclared(one.head, differs),
      head: asDeclared(other.head, differs)
     } ];
    });
   });
  }
  function asDeclared({closure, render}, differs) {
   if (render.kind !== "rendered" || differs.length === 0) return {
    closure,
    render
   };
   const resources = render.resources.map(one => {
    const value = strip(one.value, new Set(differs.flatMap(word => fields[word])));
    return {
     ...one,
     namespace: differs.includes("namespace") ? "" : one.namespace,
     value: (0, plain_values.jh)(value) ? value : one.value
    };
   });
   return {
    closure,
    render: {
     ...render,
     resources
    }
   };
  }
  const fields = {
   replicas: [ "replicas", "minReplicas", "maxReplicas" ],
   namespace: [ "namespace" ],
   hosts: [ "host", "hosts", "hostnames" ],
   resources: [ "resources" ]
  };
  function strip(value, keys) {
   if (Array.isArray(value)) return value.map(item => strip(item, keys));
   if (!(0, plain_values.jh)(value)) return value;
   return Object.fromEntries(Object.entries(value).filter(([key, inner]) => !keys.has(key) || key === "resources" && !(0, 
   plain_values.jh)(inner)).map(([key, inner]) => [ key, strip(inner, keys) ]));
  }
  var report = __webpack_require__(95123);
  const longestComment = 65e3;
  async function runPreview(inputs, world) {
   const change = await (0, gitops_change.D)({
    ...inputs,
    all: inputs.compare === "environments"
   }, world);
   const {onDoubt, danger} = inputs;
   if ("unknown" in change) {
    const plan = {
     outcome: "doubt",
     changes: [],
     unknown: [ change.unknown ]
    };
    const context = {
     onDoubt,
     danger,
     diff: "",
     page: "",
     rendered: "",
     renderer: undefined,
     superseded: false,
     comment: {
      url: "",
      notices: []
     }
    };
    return (0, report.lI)(plan, context);
   }
   const overlays = inputs.compare === "environments" ? betweenEnvironments(change) : await withApplied(change, world);
   const plan = (0, rendered_diff.H)(overlays, {
    ...inputs,
    dangers: inputs.compare === "base"
   });
   for (const {environment, service, resources, images, dangers, applied} of plan.changes) {
    const {added, changed, removed} = resources;
    world.log.info(`${service} in ${environment}: ${added} added, ${changed} changed, ${removed} removed${images.map(({from, to}) => `; ${from} -> ${to}`).join("")}`);
    for (const one of applied) world.log.info(`  ${one.by}: ${(0, when_change_is_applied.bJ)(one)}`);
    for (const {resource, why} of dangers) world.log.info(`  danger: ${resource}: ${why}`);
   }
   const patch = plan.changes.map(({environment, service, patch: text}) => `## ${service} in ${environment}\n${text}`).join("\n");
   const title = `Preview of ${world.run.repository || "this change"}`;
   const content = new Map(change.overlays.flatMap(({environment, service, head: {render}}) => render.kind === "rendered" ? [ [ `${environment}/${service}.yaml`, render.text ] ] : []));
   const superseded = inputs.comment !== "never" && await isSuperseded(inputs.githubToken, world);
   const kept = superseded || inputs.comment === "never" ? {
    url: "",
    notices: []
   } : await comment(plan, change.renderer, inputs, world);
   return (0, report.lI)(plan, {
    onDoubt,
    danger,
    diff: patch === "" ? "" : await world.files.writeTemporary("preview.diff", patch),
    page: plan.changes.length === 0 ? "" : await world.files.writeTemporary("preview.html", (0, 
    report.AV)(plan, title)),
    rendered: content.size === 0 ? "" : await world.files.writeFolder("rendered", content),
    renderer: change.renderer,
    superseded,
    comment: kept
   });
  }
  async function withApplied(change, {run: {repository}}) {
   if (change.overlays.length === 0) return [];
   const {head} = await (0, read_argocd_and_flux.h1)(change, {
    all: false,
    repository
   });
   return change.overlays.map(one => ({
    ...one,
    applied: (0, read_argocd_and_flux.pZ)(head, one, {
     catalogue: change.catalogue,
     repository
    })
   }));
  }
  function pullOf({run: {event}}) {
   const pull = event.payload.pull_request;
   if (typeof pull !== "object" || pull === null || !("number" in pull) || typeof pull.number !== "number") return undefined;
   const head = pull.head;
   const at = key => typeof head === "object" && head !== null && key in head ? head[key] : undefined;
   return {
    number: pull.number,
    head: String(at("sha") ?? ""),
    branch: String(at("ref") ?? "")
   };
  }
  async function isSuperseded(token, world) {
   const pull = pullOf(world);
   if (pull === undefined || pull.branch === "" || token === "") return false;
   const open = await (0, recover_from_problem.lj)(async () => (await world.openGitHub(world.run.repository, token)).openPullRequests(pull.branch, ""), () => []);
   const now = open.find(({number}) => number === pull.number);
   return now !== undefined && pull.head !== "" && now.head !== pull.head;
  }
  async function comment(diff, renderer, inputs, world) {
   const head = pullOf(world)?.head ?? "";
   const name = [ world.run.workflow, world.run.job ].filter(Boolean).join("-").replace(/[^\w.-]+/g, "-");
   const isNews = diff.outcome !== "unchanged";
   return (0, upsert_comment.Xz)(world, inputs.githubToken, {
    marker: `preview:${name || "preview"}`,
    ...head === "" ? {} : {
     head
    },
    markdown: isNews ? (0, markdown.O)(diff, renderer, longestComment) : "Nothing that is deployed changes.\n",
    onlyIfThere: !isNews,
    recreate: inputs.comment === "recreate"
   });
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
 5582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gu: () => formatPatch,
   Pp: () => diffLines,
   uz: () => splitLines
  });
  function formatPatch(path, before, after) {
   if (before === after) return "";
   const lines = diffLines(splitLines(before ?? ""), splitLines(after));
   const old = before === undefined ? "/dev/null" : quote(`a/${path}`);
   const head = `diff --git ${quote(`a/${path}`)} ${quote(`b/${path}`)}\n`;
   const mode = before === undefined ? "new file mode 100644\n" : "";
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
   const most = Math.min(before.length + after.length, mostEdits);
   const reached = new Int32Array(2 * most + 3);
   const trace = [];
   for (let d = 0; d <= most; d++) {
    trace.push(reached.slice());
    for (let k = -d; k <= d; k += 2) {
     let x = isInsertion(reached, k, d) ? columnAt(reached, k + 1) : columnAt(reached, k - 1) + 1;
     while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
     reached[indexOf(reached, k)] = x;
     if (x >= before.length && x - k >= after.length) return backtrack(before, after, trace);
    }
   }
   return [ ...before.map(text => ({
    sign: "-",
    text
   })), ...after.map(text => ({
    sign: "+",
    text
   })) ];
  }
  const mostEdits = 2e3;
  function indexOf(reached, k) {
   return k + (reached.length >> 1);
  }
  function columnAt(reached, k) {
   return reached[indexOf(reached, k)] ?? -1;
  }
  function isInsertion(reached, k, d) {
   return k === -d || k !== d && columnAt(reached, k - 1) < columnAt(reached, k + 1);
  }
  function backtrack(before, after, trace) {
   const lines = [];
   let x = before.length;
   let y = after.length;
   const push = (sign, text = "") => lines.push({
    sign,
    text
   });
   for (const [d, reached] of [ ...trace.entries() ].reverse()) {
    const k = x - y;
    const previous = isInsertion(reached, k, d) ? k + 1 : k - 1;
    const fromX = columnAt(reached, previous);
    const fromY = fromX - previous;
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
     push(" ", before[--x]);
     y--;
    }
    if (d === 0) break;
    if (x === fromX) push("+", after[--y]); else push("-", before[--x]);
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
    if (last !== undefined && start <= last.end) last.end = end; else found.push({
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
 }),
 34286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   My: () => pullRequestOfEvent,
   Xz: () => keepComment,
   rh: () => commentOnPullRequest
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  async function upsertComment(github, pull, marker, markdown) {
   const hidden = `\x3c!-- trunkline:${marker} --\x3e`;
   return upsert(github, pull, `${hidden}\n${markdown}`, await findOwn(github, pull, hidden));
  }
  async function findOwn(github, pull, begins) {
   return (await github.ownComments(pull)).find(one => one.body.startsWith(begins));
  }
  async function upsert(github, pull, body, existing) {
   if (existing === undefined) return {
    done: "created",
    id: (await github.createComment(pull, body)).id
   };
   if (existing.body.trimEnd() === body.trimEnd()) return {
    done: "unchanged",
    id: existing.id
   };
   await github.updateComment(existing.id, body);
   return {
    done: "updated",
    id: existing.id
   };
  }
  async function commentOnPullRequest(world, token, marker, markdown) {
   return (await keepComment(world, token, {
    marker,
    markdown
   })).notices;
  }
  async function keepComment({run, openGitHub, log}, token, {pull = pullRequestOfEvent(run), marker, head, markdown, onlyIfThere = false, recreate = false}) {
   if (pull === undefined) {
    log.info("No comment: this run is not of a pull request.");
    return {
     url: "",
     notices: []
    };
   }
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.lj)(async () => {
    const github = await openGitHub(run.repository, token);
    const begin = `\x3c!-- trunkline:${marker} `;
    const own = (await github.ownComments(pull)).filter(one => one.body.startsWith(begin));
    const existing = own.at(recreate ? -1 : 0);
    if (existing === undefined && onlyIfThere) return {
     url: "",
     notices: []
    };
    const body = `${begin}${head === undefined ? "" : `head=${head} `}--\x3e\n${markdown}`;
    const fresh = recreate && !onlyIfThere && existing?.body.trimEnd() !== body.trimEnd();
    const {done, id} = await upsert(github, pull, body, fresh ? undefined : existing);
    log.info(`The comment on pull request #${pull} is ${done}.`);
    return {
     url: `${run.serverUrl}/${run.repository}/pull/${pull}#issuecomment-${id}`,
     notices: []
    };
   }, problems => ({
    url: "",
    notices: (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.nZ)(problems, `No comment on pull request #${pull}`)
   }));
  }
  function pullRequestOfEvent({event}) {
   const {pull_request: pull} = event.payload;
   const number = typeof pull === "object" && pull !== null && "number" in pull ? pull.number : undefined;
   return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
  }
 })
};
