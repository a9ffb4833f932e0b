export const id = 228;

export const ids = [ 228 ];

export const modules = {
 228: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runToggles: () => runToggles
  });
  var author = __webpack_require__(52261);
  var commit_message = __webpack_require__(97329);
  var problem = __webpack_require__(11873);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  var open_workspace = __webpack_require__(56537);
  var start_diff = __webpack_require__(81615);
  var markdown = __webpack_require__(60577);
  var edit = __webpack_require__(19981);
  var toggles_findings = __webpack_require__(91456);
  function planCleanup(facts, open, {most, page}) {
   const byKey = (0, toggles_findings.k5)(facts.references);
   const stale = facts.toggles.filter(one => (0, toggles_findings._d)(one, facts.now) && (byKey.get(one.key) ?? []).length > 0);
   const known = new Map(open.map(one => [ keyOf(one), one ]));
   const texts = stale.map(one => textOf(one, byKey.get(one.key) ?? [], facts, page));
   const missing = texts.filter(({key}) => !known.has(key));
   const keys = new Set(stale.map(({key}) => key));
   const registered = new Set(facts.toggles.map(({key}) => key));
   return {
    create: missing.slice(0, most),
    later: missing.slice(most).map(({key}) => key),
    update: texts.flatMap(text => {
     const issue = known.get(text.key);
     const same = issue !== void 0 && issue.title === text.title && issue.body.trimEnd() === text.body.trimEnd();
     return issue === void 0 || same ? [] : [ {
      ...text,
      number: issue.number
     } ];
    }),
    close: [ ...known ].flatMap(([key, {number}]) => {
     if (key === void 0 || keys.has(key)) return [];
     const isUsed = (byKey.get(key) ?? []).length > 0;
     const why = !isUsed ? `No code names the toggle \`${key}\` any more.${registered.has(key) ? " Its entry in the register can go, too." : ""}` : `The toggle \`${key}\` is not expired any more.`;
     return [ {
      number,
      why
     } ];
    })
   };
  }
  const marker = key => `\x3c!-- trunkline:toggle:${key} --\x3e`;
  function keyOf({body}) {
   return /^<!-- trunkline:toggle:([\w.:/-]{1,200}) -->/.exec(body)?.[1];
  }
  const mostReferences = 50;
  function textOf(toggle, references, facts, page) {
   const {key, kind, owner, expires, ticket, description, keep, file, line} = toggle;
   const at = (path, row) => page === "" ? (0, markdown.aY)(`${path}:${row}`) : (0, 
   markdown.nf)((0, markdown.aY)(`${path}:${row}`), `${page}/${path.split("/").map(encodeURIComponent).join("/")}#L${row}`);
   const services = new Map;
   for (const one of references.slice(0, mostReferences)) {
    const owners = facts.servicesOf(one.file);
    const name = owners.length === 0 ? "no service" : owners.join(", ");
    const list = services.get(name) ?? [];
    list.push(`- ${at(one.file, one.line)}${(0, toggles_findings.Nu)(one.file) ? " (test)" : ""}`);
    services.set(name, list);
   }
   const winner = keep === "" ? "The register does not say which way to keep (`keep: on` or `keep: off`)." : `Keep the way **${(0, 
   markdown.X1)(keep)}**.`;
   const lines = [ marker(key), `The feature toggle ${(0, markdown.aY)(key)} expired on ${expires}, ${(0, 
   toggles_findings.e2)(expires, facts.now)} days before this was written.`, "", ...description === "" ? [] : [ (0, 
   markdown.X1)(description), "" ], `- Kind: ${(0, markdown.X1)(kind || "not said")}`, `- Owner: ${(0, 
   markdown.X1)(owner || "not said")}`, `- Ticket: ${/^https?:/.test(ticket) ? (0, 
   markdown.nf)((0, markdown.X1)(ticket), ticket) : (0, markdown.X1)(ticket || "not said")}`, `- Registered in ${at(file, line)}`, "", `${winner} Remove the toggle from the code first, then its entry from the register. This issue closes when no code names the toggle.`, "", `### ${references.length} ${references.length === 1 ? "reference" : "references"}`, ...[ ...services ].flatMap(([name, list]) => [ "", `**${(0, 
   markdown.X1)(name)}**`, "", ...list ]), ...references.length > mostReferences ? [ "", `… and ${references.length - mostReferences} more.` ] : [] ];
   return {
    key,
    title: `Remove the feature toggle ${key}`,
    body: `${lines.join("\n")}\n`,
    assignees: /^@[\w-]+$/.test(owner) ? [ owner.slice(1) ] : []
   };
  }
  const head = "trunkline/toggles/unused";
  function planRemoval(unused, texts, run) {
   const files = new Map;
   const keys = [];
   for (const [file, text] of texts) {
    const gone = unused.filter(one => one.file === file && one.format !== "gitlab");
    if (gone.length === 0) continue;
    const edits = gone.map(({key, format}) => ({
     kind: "remove",
     path: format === "trunkline" ? [ key ] : [ "flags", key ]
    }));
    files.set(file, (new TextEncoder).encode((0, edit.a)(text, file, edits)));
    keys.push(...gone.map(({key}) => key));
   }
   if (keys.length === 0) return {
    decision: {
     kind: "nothing",
     head
    },
    keys
   };
   const title = `chore: remove ${keys.length} unused feature ${keys.length === 1 ? "toggle" : "toggles"}`;
   const list = keys.map(key => `- ${key}`).join("\n");
   const origin = {
    action: "toggles",
    deployments: [],
    sourceCommit: "",
    run
   };
   return {
    decision: {
     kind: "write",
     files,
     message: (0, commit_message.hw)(`${title}\n\n${list}`, origin),
     proposal: {
      head,
      title,
      body: `No code names these feature toggles any more, so their entries in the register can go:\n\n${keys.map(key => `- ${(0, 
      markdown.aY)(key)}`).join("\n")}\n\nClose this pull request to keep them.\n`
     }
    },
    keys
   };
  }
  var ownership = __webpack_require__(8651);
  var glob = __webpack_require__(37442);
  var path_bytes = __webpack_require__(209);
  var patch = __webpack_require__(34772);
  const word = /[A-Za-z0-9_][\w.:/-]*/g;
  const quotes = new Set([ '"', "'", "`" ]);
  const todo = /(?:TODO|FIXME)\b.{0,40}?\bremove\s+(\S{1,200}).{0,80}?\bby\s+(\d{4}-\d{2}-\d{2})/g;
  const slot = "(?<key>[A-Za-z0-9_][\\w.:/-]{0,199}|[^\\s,;)]{0,80})";
  function createSearch(keys, settings) {
   const known = new Set(keys);
   const names = new Map;
   for (const key of known) {
    for (const alias of settings.aliases) names.set(inCase(key, alias), key);
    if (settings.env !== "") names.set(settings.env.replace("{KEY}", inCase(key, "upper-snake")), key);
   }
   const patterns = settings.patterns.map(one => new RegExp(one.replace("{key}", slot), "g"));
   return (text, file, lines) => {
    const lineOf = createLineCounter(text);
    const counts = line => lines === void 0 || lines.has(line);
    const found = new Map;
    const add = (key, line) => {
     if (counts(line)) found.set(`${line} ${key}`, {
      key,
      file,
      line
     });
    };
    for (const match of text.matchAll(word)) {
     const [whole] = match;
     const end = match.index + whole.length;
     if (known.has(whole) && quotes.has(text[match.index - 1] ?? "") && quotes.has(text[end] ?? "")) add(whole, lineOf(match.index)); else if (names.size > 0) for (const part of whole.split(/[.:/-]/)) {
      const key = names.get(part);
      if (key !== void 0) add(key, lineOf(match.index));
     }
    }
    const unregistered = [];
    const dynamic = [];
    for (const pattern of patterns) for (const match of text.matchAll(pattern)) {
     const line = lineOf(match.index);
     const key = match.groups?.key ?? "";
     if (!counts(line)) continue;
     const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
     const isWhole = quotes.has(after[0] ?? "") && !/^.\s*(\+|\.\.|%)/.test(after);
     if (!isWhole || !/^[A-Za-z0-9_][\w.:/-]*$/.test(key)) dynamic.push({
      file,
      line,
      code: (text.slice(match.index).split("\n", 1)[0] ?? "").slice(0, 80)
     }); else if (known.has(key)) add(key, line); else unregistered.push({
      key,
      file,
      line
     });
    }
    const todos = [ ...text.matchAll(todo) ].map(match => ({
     key: (match[1] ?? "").replace(/^["'`]|["'`,:]+$/g, ""),
     by: match[2] ?? "",
     file,
     line: lineOf(match.index)
    })).filter(({line}) => counts(line));
    return {
     known: [ ...found.values() ],
     unregistered,
     dynamic,
     todos
    };
   };
  }
  function inCase(key, alias) {
   const words = key.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[\s._:/-]+/).filter(Boolean).map(one => one.toLowerCase());
   const capital = one => `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
   if (alias === "upper-snake") return words.join("_").toUpperCase();
   if (alias === "snake") return words.join("_");
   if (alias === "pascal") return words.map(capital).join("");
   return words.map((one, at) => at === 0 ? one : capital(one)).join("");
  }
  function createLineCounter(text) {
   let [at, line] = [ 0, 1 ];
   return offset => {
    if (offset < at) [at, line] = [ 0, 1 ];
    for (let next = text.indexOf("\n", at); next !== -1 && next < offset; next = text.indexOf("\n", at)) {
     at = next + 1;
     line += 1;
    }
    return line;
   };
  }
  var dist = __webpack_require__(77934);
  var read_config = __webpack_require__(65247);
  const texts = dist.lqM(dist.KCZ([ dist.YjP(), dist.aig(), dist.zMY() ]));
  const entry = dist._H3({
   kind: texts,
   owner: texts,
   created: texts,
   expires: texts,
   ticket: texts,
   description: texts,
   keep: texts,
   services: dist.lqM(dist.YOg(dist.YjP()))
  });
  const isKey = key => /^[A-Za-z0-9_][\w.:/-]{0,199}$/.test(key);
  const isDate = text => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  function readRegister(text, file, format) {
   const faultAt = (fault, line) => (0, problem.CC)("TOGGLES_REGISTER_INVALID", {
    file,
    fault,
    format
   }, {
    at: line === void 0 ? {
     file
    } : {
     file,
     line
    }
   });
   if (text.length > read_config.zs) return {
    toggles: [],
    faults: [ faultAt("it has more than 4 MiB") ]
   };
   const read = (0, read_config.Xg)(text);
   if ("faults" in read) return {
    toggles: [],
    faults: read.faults.map(({fault, at}) => faultAt(fault, at?.line))
   };
   const {value, spot} = read.document;
   const entries = entriesIn(value, format);
   if (typeof entries === "string") return {
    toggles: [],
    faults: [ faultAt(entries) ]
   };
   const faults = [];
   const toggles = [];
   for (const {key, path, said} of entries) {
    const {line} = spot(path, "key");
    const checked = dist.xLC(entry, said);
    if (!isKey(key)) faults.push(faultAt(`\`${key.slice(0, 80)}\` cannot be the key of a toggle`, line)); else if (!checked.success) {
     const wrong = checked.issues.map(one => dist.BuJ(one) ?? "the entry").join(", ");
     faults.push(faultAt(`\`${key}\` has something else than a text at ${wrong}`, line));
    } else {
     const toggle = toggleOf(key, checked.output, file, line, format);
     for (const name of [ "created", "expires" ]) if (toggle[name] !== "" && !isDate(toggle[name])) faults.push(faultAt(`\`${name}\` of \`${key}\` is \`${toggle[name]}\`, which is no date like 2026-04-15`, line));
     toggles.push(toggle);
    }
   }
   return {
    toggles,
    faults
   };
  }
  function entriesIn(value, format) {
   if (value === null) return [];
   if (!isObject(value)) return "its top is no mapping";
   if (format === "trunkline") return Object.entries(value).map(([key, said]) => ({
    key,
    path: [ key ],
    said: said ?? null
   }));
   if (format === "gitlab") {
    const {name, group, rollout_issue_url: ticket, type, description} = value;
    if (typeof name !== "string") return "it has no `name`";
    return [ {
     key: name,
     path: [ "name" ],
     said: {
      kind: type,
      owner: group,
      ticket,
      description
     }
    } ];
   }
   const {flags} = value;
   if (Array.isArray(flags)) return flags.flatMap((one, index) => isObject(one) && typeof one.key === "string" ? [ {
    key: one.key,
    path: [ "flags", index ],
    said: detailsOf(one, format)
   } ] : []);
   if (!isObject(flags)) return "it has no mapping `flags`";
   return Object.entries(flags).map(([key, said]) => ({
    key,
    path: [ "flags", key ],
    said: isObject(said) ? detailsOf(said, format) : said ?? null
   }));
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function detailsOf(flag, format) {
   if (format !== "flagd") return flag;
   return isObject(flag.metadata) ? flag.metadata : {};
  }
  function toggleOf(key, said, file, line, format) {
   const text = value => value === void 0 ? "" : String(value);
   return {
    key,
    kind: text(said.kind),
    owner: text(said.owner),
    created: dateOf(text(said.created)),
    expires: dateOf(text(said.expires)),
    ticket: text(said.ticket),
    description: text(said.description),
    keep: said.keep === true ? "on" : said.keep === false ? "off" : text(said.keep),
    services: said.services ?? [],
    file,
    line,
    format
   };
  }
  function dateOf(text) {
   return text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, "$1");
  }
  const largest = 1024 * 1024;
  const together = 16;
  async function readAllFacts(sources) {
   const {history, head, files} = sources;
   const paths = (await history.repository.diff(void 0, head)).map(({path}) => path);
   const toggles = await readToggles(sources, paths, path => files.readBytes(path));
   const isCode = await codeFilter(sources, paths);
   const search = createSearch(toggles.map(({key}) => key), sources.settings);
   const found = [];
   const code = paths.filter(isCode);
   for (let at = 0; at < code.length; at += together) {
    const some = await Promise.all(code.slice(at, at + together).map(async path => {
     const text = facts_textOf(await files.readBytes(path));
     return text === void 0 ? void 0 : search(text, path);
    }));
    for (const one of some) if (one !== void 0) found.push(one);
   }
   return {
    ...await merge(found, sources),
    toggles,
    changedKeys: void 0,
    postponed: await countPostponed(toggles, sources)
   };
  }
  async function readChangedFacts(sources, base) {
   const {history, head} = sources;
   const {repository} = history;
   const read = commit => async path => commit === void 0 ? void 0 : repository.read(commit, path);
   const paths = (await repository.diff(void 0, head)).map(({path}) => path);
   const changed = await repository.diff(base, head);
   const toggles = await readToggles(sources, paths, read(head));
   const old = base === void 0 ? [] : await readOldToggles(sources, (await repository.diff(void 0, base)).map(({path}) => path), read(base));
   const before = new Map(old.map(one => [ one.key, said(one) ]));
   const isCode = await codeFilter(sources, paths);
   const search = createSearch(toggles.map(({key}) => key), sources.settings);
   const found = [];
   for (const {path, status} of changed) {
    if (status === "deleted" || !isCode(path)) continue;
    const text = facts_textOf(await repository.read(head, path));
    if (text === void 0) continue;
    const was = status === "added" ? void 0 : facts_textOf(await read(base)(path));
    found.push(search(text, path, was === void 0 ? void 0 : addedLines(was, text)));
   }
   const changedKeys = new Set(toggles.filter(one => before.get(one.key) !== said(one)).map(({key}) => key));
   return {
    ...await merge(found, sources),
    toggles,
    changedKeys,
    postponed: new Map
   };
  }
  async function merge(found, {catalogue, clock}) {
   const ownersOf = await (0, ownership.kG)(catalogue);
   return {
    references: found.flatMap(one => one.known),
    unregistered: found.flatMap(one => one.unregistered),
    dynamic: found.flatMap(one => one.dynamic),
    todos: found.flatMap(one => one.todos),
    servicesOf: file => ownersOf(file).filter(name => catalogue.services.has(name)),
    closedTickets: new Set,
    now: clock.now()
   };
  }
  function said({file: _, line: __, ...rest}) {
   return JSON.stringify(rest);
  }
  async function readToggles(sources, paths, read) {
   const {settings} = sources;
   const globs = await (0, glob.Q)(settings.register);
   const registers = paths.filter(path => (0, ownership.NC)(globs, path));
   if (registers.length === 0) throw (0, problem.CC)("TOGGLES_REGISTER_MISSING", {
    patterns: settings.register.join(", ")
   });
   const faults = [];
   const toggles = new Map;
   for (const path of registers) {
    const bytes = await read(path);
    const one = readRegister((new TextDecoder).decode(bytes ?? new Uint8Array), path, settings.format);
    faults.push(...one.faults);
    for (const toggle of one.toggles) {
     const other = toggles.get(toggle.key);
     if (other === void 0) toggles.set(toggle.key, toggle); else {
      const fault = `\`${toggle.key}\` is registered in ${other.file} line ${other.line} already`;
      const at = {
       file: path,
       line: toggle.line
      };
      faults.push((0, problem.CC)("TOGGLES_REGISTER_INVALID", {
       file: path,
       fault,
       format: settings.format
      }, {
       at
      }));
     }
    }
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return [ ...toggles.values() ];
  }
  async function readOldToggles(sources, paths, read) {
   const {settings} = sources;
   const globs = await (0, glob.Q)(settings.register);
   const lists = await Promise.all(paths.filter(path => (0, ownership.NC)(globs, path)).map(async path => {
    const bytes = await read(path);
    return (await readRegister((new TextDecoder).decode(bytes ?? new Uint8Array), path, settings.format)).toggles;
   }));
   return lists.flat();
  }
  async function codeFilter(sources, paths) {
   const {settings, history, head} = sources;
   const [code, registers] = await Promise.all([ (0, glob.Q)(settings.code), (0, glob.Q)(settings.register) ]);
   const attributes = paths.includes(".gitattributes") ? await history.repository.read(head, ".gitattributes") : void 0;
   const generated = await (0, glob.Q)(generatedPatterns(facts_textOf(attributes) ?? ""));
   const any = (globs, path) => globs.length > 0 && (0, ownership.NC)(globs, path);
   return path => (0, path_bytes.co)(path) && any(code, path) && !any(registers, path) && !any(generated, path);
  }
  function generatedPatterns(text) {
   return text.split("\n").map(line => /^([^\s#"]\S*)\s.*\blinguist-generated(?:=true)?(?:\s|$)/.exec(line)?.[1] ?? "").filter(Boolean).map(pattern => pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`);
  }
  function facts_textOf(bytes) {
   if (bytes === void 0 || bytes.length > largest || bytes.includes(0)) return;
   return (new TextDecoder).decode(bytes);
  }
  function addedLines(before, after) {
   const had = new Map;
   for (const line of (0, patch.uz)(before)) had.set(line, (had.get(line) ?? 0) + 1);
   const added = new Set;
   for (const [index, line] of (0, patch.uz)(after).entries()) {
    const left = had.get(line) ?? 0;
    if (left === 0) added.add(index + 1); else had.set(line, left - 1);
   }
   return added;
  }
  async function countPostponed(toggles, {history, head, settings}) {
   const files = [ ...new Set(toggles.map(({file}) => file)) ];
   const counts = new Map;
   const later = new Map;
   let commits = 0;
   for await (const {commit} of history.repository.units(head, [], files)) {
    commits += 1;
    if (commits > mostCommits) break;
    for (const file of files) {
     const bytes = await history.repository.read(commit.oid, file);
     if (bytes === void 0) continue;
     const {toggles: then} = readRegister((new TextDecoder).decode(bytes), file, settings.format);
     for (const {key, expires} of then) {
      const next = later.get(key);
      if (next !== void 0 && expires !== "" && expires < next) counts.set(key, (counts.get(key) ?? 0) + 1);
      if (expires !== "") later.set(key, expires);
     }
    }
   }
   return counts;
  }
  const mostCommits = 50;
  var report = __webpack_require__(51012);
  async function runToggles(asked, world) {
   const {files, clock, log} = world;
   const remedy = "Where feature toggles are registered is written in it, under `toggles`.";
   const catalogue = await (0, load_catalogue.S)(files, asked.config, remedy);
   const settings = catalogue.toggles;
   if (settings === void 0) throw (0, problem.CC)("TOGGLES_UNDECLARED", {
    file: asked.config
   });
   const common = {
    catalogue,
    settings,
    files,
    clock
   };
   const facts = asked.mode === "check" ? await readChange(asked, common, world) : await readCheckout(asked, common, world);
   const findings = (0, toggles_findings.Fc)(facts, settings, asked.mode);
   log.info(`${facts.toggles.length} toggles are registered; ${facts.references.length} references were looked at.`);
   for (const {level, message, file, line} of findings) log.info(`${level}: ${message} (${file}:${line})`);
   const remarks = [];
   const sweeps = asked.mode === "sweep";
   const cleanup = sweeps && asked.cleanup === "issue" ? await keepIssues(facts, asked, world, remarks) : void 0;
   if (sweeps && asked.cleanup === "pull-request") await proposeRemoval(facts, findings, asked, world, remarks);
   return (0, report.s3)(facts, findings, {
    mode: asked.mode,
    cleanup,
    register: settings.register.join(", "),
    remarks
   });
  }
  async function readChange(asked, common, world) {
   const {base, head, githubToken} = asked;
   const started = await (0, start_diff.g)({
    base,
    head,
    githubToken,
    fetch: "auto",
    lastGreen: false
   }, world);
   const range = await started.pinning;
   if (range === void 0 || range.kind !== "pair") throw (0, problem.CC)("TOGGLES_RANGE_UNKNOWN", {
    why: range === void 0 ? "this event has no base" : range.code
   });
   return readChangedFacts({
    ...common,
    history: started.history,
    head: range.head
   }, range.base);
  }
  async function readCheckout(asked, common, world) {
   const checkout = await world.git.checkout(world.run.directory);
   const history = await (0, open_workspace.O)(world, checkout, {
    token: asked.githubToken
   });
   if (checkout?.head === void 0) throw (0, problem.CC)("WORKSPACE_NOWHERE", {
    directory: world.run.directory
   });
   return readAllFacts({
    ...common,
    history,
    head: checkout.head
   });
  }
  async function keepIssues(facts, asked, {run, forge, log}, remarks) {
   try {
    const github = await forge(run.repository, asked.githubToken);
    const open = await github.openIssues(asked.labels);
    const page = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}/blob/${run.sha}`;
    const plan = planCleanup(facts, open, {
     most: asked.most ?? 5,
     page
    });
    if (!asked.dryRun) await applyCleanup(github, plan, asked.labels);
    for (const {key} of plan.create) log.info(`Issue for ${key}: ${asked.dryRun ? "would be opened" : "opened"}.`);
    return plan;
   } catch (thrown) {
    const problems = (0, problem._n)(thrown);
    if (problems === void 0) throw thrown;
    for (const {code, message, hint} of problems) remarks.push({
     level: "warning",
     title: `Issues are not up to date (${code})`,
     message: `${message} ${hint}`
    });
    return;
   }
  }
  async function applyCleanup(github, plan, labels) {
   for (const {title, body, assignees} of plan.create) await github.createIssue({
    title,
    body,
    labels,
    assignees
   });
   for (const {number, title, body} of plan.update) await github.updateIssue(number, {
    title,
    body
   });
   for (const {number, why} of plan.close) await github.closeIssue(number, why);
  }
  async function proposeRemoval(facts, findings, asked, world, remarks) {
   const named = new Set(facts.references.map(({key}) => key));
   const keys = new Set(findings.filter(({rule}) => rule === "toggle-unused").map(({key}) => key));
   const unused = facts.toggles.filter(({key}) => keys.has(key) && !named.has(key));
   const files = [ ...new Set(unused.map(({file}) => file)) ];
   try {
    const target = {
     remote: await (0, delivery_inputs.L_)("", {
      gitopsToken: "",
      githubToken: asked.githubToken
     }, world),
     branch: asked.branch,
     delivery: "pull-request",
     transport: "auto",
     author: author.K,
     deadlineMs: 3e5,
     pullRequest: {
      labels: asked.labels,
      reviewers: [],
      autoMerge: false
     },
     reads: files
    };
    const decide = async tip => {
     const texts = new Map;
     for (const file of files) {
      const bytes = await tip.read(file);
      if (bytes !== void 0) texts.set(file, (new TextDecoder).decode(bytes));
     }
     return planRemoval(unused, texts, (0, commit_message.TI)(world.run));
    };
    const {plan} = await (asked.dryRun ? world.delivery.preview(target, decide) : world.delivery.deliver(target, decide));
    const what = asked.dryRun ? "would be proposed" : "is proposed";
    if (plan.keys.length > 0) world.log.info(`The removal of ${plan.keys.join(", ")} ${what}.`);
   } catch (thrown) {
    remarks.push(...warningsOf(thrown, "The removal of unused toggles is not proposed"));
   }
  }
  function warningsOf(thrown, what) {
   const problems = (0, problem._n)(thrown);
   if (problems === void 0) throw thrown;
   return problems.map(({code, message, hint}) => ({
    level: "warning",
    title: `${what} (${code})`,
    message: `${message} ${hint}`
   }));
  }
 },
 52261: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
 },
 96288: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(units, touched) {
   const dependents = reverse(units);
   const reasons = new Map;
   for (const of of touched) for (const [name, via] of climb(dependents, of)) {
    const reason = via.length === 0 ? {
     kind: "dependency",
     of
    } : {
     kind: "dependency",
     of,
     via
    };
    const known = reasons.get(name);
    if (known === void 0) reasons.set(name, [ reason ]); else known.push(reason);
   }
   return reasons;
  }
  function dependenciesOf(units, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) for (const next of units.get(name)?.dependsOn ?? []) {
    if (found.has(next) || !units.has(next)) continue;
    found.add(next);
    queue.push(next);
   }
   found.delete(start);
   return found;
  }
  function reverse(units) {
   const dependents = new Map;
   for (const {name, dependsOn} of units) for (const one of dependsOn) {
    const known = dependents.get(one);
    if (known === void 0) dependents.set(one, [ name ]); else known.push(name);
   }
   return dependents;
  }
  function climb(dependents, of) {
   const ways = new Map;
   const queue = [ [ of, [] ] ];
   for (const [name, way] of queue) for (const next of dependents.get(name) ?? []) {
    if (next === of || ways.has(next)) continue;
    const via = name === of ? [] : [ name, ...way ];
    ways.set(next, via);
    queue.push([ next, via ]);
   }
   return ways;
  }
 },
 8651: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    if (pattern !== void 0 && pattern.positive.matches(path)) return !pattern.negated;
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
     if (own === void 0) files.set(name, [ path ]); else own.push(path);
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
 },
 65247: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Xg: () => readConfig,
   zs: () => longestConfig
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  const longestConfig = 4 * 1024 * 1024;
  function readConfig(text) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const spotOf = offset => {
    const {line, col} = lines.linePos(offset);
    return {
     line: Math.max(line, 1),
     column: Math.max(col, 1)
    };
   };
   try {
    const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
     lineCounter: lines,
     prettyErrors: false,
     merge: true,
     stringKeys: true
    });
    const found = [ ...document.errors, ...document.warnings ].map(({message, pos}) => ({
     fault: plain(message),
     offset: pos[0]
    }));
    const faults = found.length > 0 ? found : findAliasFaults(document);
    if (faults.length > 0) return {
     faults: faults.map(({fault, offset}) => ({
      fault,
      at: spotOf(offset)
     }))
    };
    const value = document.toJS({
     maxAliasCount: 100
    });
    return {
     document: {
      value,
      spot: (path, on) => spotOf(offsetOf(document.contents, path, on))
     }
    };
   } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const fault = thrown.name === "RangeError" ? "it is nested too deeply" : plain(thrown.message);
    return {
     faults: [ {
      fault,
      at: void 0
     } ]
    };
   }
  }
  function plain(message) {
   return message.replace(/[.:\s]+$/, "");
  }
  function offsetOf(top, path, on) {
   let node = top;
   let offset = startOf(top) ?? 0;
   for (const [depth, step] of path.entries()) {
    const found = child(node, step);
    if (found === void 0) return offset;
    const named = on === "key" && depth === path.length - 1;
    const [first, second] = named ? [ found.key, found.value ] : [ found.value, found.key ];
    offset = startOf(first) ?? startOf(second) ?? offset;
    node = found.value;
   }
   return offset;
  }
  function child(node, step) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const pair = node.items.find(one => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(one.key) && String(one.key.value) === String(step));
    return pair && {
     key: pair.key,
     value: pair.value
    };
   }
   if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return;
   const item = typeof step === "number" ? node.items[step] : void 0;
   return item === void 0 || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? void 0 : {
    key: void 0,
    value: item
   };
  }
  function startOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) || !node.range) return;
   return node.range[0] === node.range[1] ? void 0 : node.range[0];
  }
  function findAliasFaults(document) {
   const faults = [];
   const anchors = new Map;
   const meant = node => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? anchors.get(node.source) : node;
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node, above) => {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
     const offset = node.range?.[0] ?? 0;
     const target = anchors.get(node.source);
     if (target === void 0) faults.push({
      fault: `there is no anchor &${node.source} before it`,
      offset
     }); else if (above.includes(target)) faults.push({
      fault: `*${node.source} is inside of itself`,
      offset
     });
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) {
     if (node.anchor !== void 0) anchors.set(node.anchor, node);
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node)) {
     const {key, value} = node;
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || key.source !== "<<" || key.type !== "PLAIN") return;
     const isSound = ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? value.items : [ value ]).every(one => (0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(meant(one)));
     if (!isSound) faults.push({
      fault: "`<<` takes a map, or a list of maps",
      offset: key.range?.[0] ?? 0
     });
    }
   });
   return faults;
  }
 },
 18151: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52261);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(11873);
  const ways = (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "push", "pull-request" ], "push");
  const deliveryInputs = {
   repository: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   branch: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   "gitops-token": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
   delivery: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(ways.parse),
   transport: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "auto", "git", "api" ], "auto"),
   message: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   author: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(parseAuthor),
   deadline: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.p0)("5m"),
   labels: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   reviewers: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   "auto-merge": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false)
  };
  async function deliveryTarget(asked, world, known = {}) {
   const {gitops, environments} = known.catalogue ?? {};
   const remote = await gitopsRemote(asked.repository || gitops?.repository || "", asked, world);
   const branch = asked.branch || branchFor(known.catalogue, [ ...known.environments ?? [] ]);
   const declared = gitops?.repository ?? "";
   if (asked.branch === "" && branch !== "" && asked.repository !== "" && declared !== "") {
    const other = await gitopsRemote(declared, asked, world);
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) throw (0, 
    _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
     given: asked.repository,
     declared,
     branch
    });
   }
   const proposed = [ ...known.environments ?? [] ].some(name => environments?.get(name)?.delivery === "pull-request");
   return {
    remote,
    branch: checkBranch(branch),
    delivery: asked.delivery ?? (proposed ? "pull-request" : "push"),
    transport: asked.transport,
    author: asked.author ?? _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__.K,
    deadlineMs: asked.deadline,
    pullRequest: {
     labels: asked.labels,
     reviewers: asked.reviewers,
     autoMerge: asked.autoMerge
    }
   };
  }
  function branchFor(catalogue, environments) {
   const shared = catalogue?.gitops.branch ?? "";
   const branches = new Set(environments.map(name => catalogue?.environments.get(name)?.branch ?? shared));
   const [only = shared, ...others] = branches;
   if (others.length === 0) return only;
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
    environments: environments.join(", "),
    branches: [ ...branches ].map(one => one || "the default branch").join(", ")
   });
  }
  async function gitopsRemote(given, tokens, {run, git}) {
   const text = given || (await git.checkout(run.directory))?.origin || run.repository;
   if (text === "") {
    const expected = "Say which GitOps repository to write to: owner/name, a URL or a path.";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_MISSING", {
     input: "repository",
     expected
    });
   }
   const remote = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M8)(text, run);
   if (remote === void 0) {
    const expected = "Write owner/name, an https, ssh or file URL, or a path.";
    const fault = "it names no Git repository";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
     input: "repository",
     given: text,
     fault,
     expected
    });
   }
   const home = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.NX)(remote, run.serverUrl);
   return (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ub)(remote, tokens.gitopsToken || (home ? tokens.githubToken : ""));
  }
  function checkBranch(asked) {
   const given = asked.replace(/^refs\/heads\//, "");
   const refused = /^-|^\/|\/$|\/\/|\.\.|@\{|\.$|\.lock(\/|$)|(^|\/)\.|[\s\p{Cc}~^:?*[\\]/u.test(given) || given === "@";
   if (!refused) return given;
   const expected = "Write the short name of a branch, such as main.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input: "branch",
    given,
    fault: "no branch can have that name",
    expected
   });
  }
  function parseAuthor(given, input) {
   const [, name, email] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+)>$/u.exec(given) ?? [];
   if (name !== void 0 && email !== void 0) return {
    name,
    email
   };
   const expected = "Write `Name <mail@example.com>`.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a name and a mail address",
    expected
   });
  }
 }
};
