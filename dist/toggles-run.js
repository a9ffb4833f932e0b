export const id = 6670;

export const ids = [ 6670 ];

export const modules = {
 90077: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runToggles: () => runToggles
  });
  var author = __webpack_require__(5420);
  var commit_message = __webpack_require__(24968);
  var problem = __webpack_require__(42139);
  var recover = __webpack_require__(6909);
  var delivery_inputs = __webpack_require__(77138);
  var load_catalogue = __webpack_require__(93290);
  var open_workspace = __webpack_require__(61974);
  var open_comparison = __webpack_require__(69214);
  var markdown = __webpack_require__(38376);
  var edit = __webpack_require__(62893);
  var toggles_findings = __webpack_require__(3577);
  function planCleanup(facts, open, {most, page}) {
   const byKey = (0, toggles_findings.k5)(facts.references);
   const stale = facts.toggles.filter(one => (0, toggles_findings._d)(one, facts.now) && (byKey.get(one.key) ?? []).length > 0);
   const openByKey = new Map(open.map(one => [ keyOf(one), one ]));
   const texts = stale.map(one => textOf(one, byKey.get(one.key) ?? [], facts, page));
   const missing = texts.filter(({key}) => !openByKey.has(key));
   const keys = new Set(stale.map(({key}) => key));
   const registered = new Set(facts.toggles.map(({key}) => key));
   return {
    create: missing.slice(0, most),
    later: missing.slice(most).map(({key}) => key),
    update: texts.flatMap(text => {
     const issue = openByKey.get(text.key);
     const same = issue !== void 0 && issue.title === text.title && issue.body.trimEnd() === text.body.trimEnd();
     return issue === void 0 || same ? [] : [ {
      ...text,
      number: issue.number
     } ];
    }),
    close: [ ...openByKey ].flatMap(([key, {number}]) => {
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
  var ownership = __webpack_require__(62746);
  var glob = __webpack_require__(11546);
  var path_bytes = __webpack_require__(6576);
  var patch = __webpack_require__(86955);
  var find_files = __webpack_require__(57219);
  const quoted = /["'`]([A-Za-z0-9_][\w.:/-]*)(?=["'`])/g;
  const references_name = /\w+/g;
  const quotes = new Set([ '"', "'", "`" ]);
  const todo = /(?:TODO|FIXME)\b.{0,40}?\bremove\s+(\S{1,200}).{0,80}?\bby\s+(\d{4}-\d{2}-\d{2})/g;
  const slot = "(?<key>[A-Za-z0-9_][\\w.:/-]{0,199}|[^\\s,;)]{0,80})";
  function createSearch(keys, settings) {
   const allKeys = new Set(keys);
   const names = new Map;
   for (const key of allKeys) {
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
    for (const match of text.matchAll(quoted)) {
     const [, key = ""] = match;
     if (allKeys.has(key)) add(key, lineOf(match.index));
    }
    if (names.size > 0) for (const match of text.matchAll(references_name)) {
     const key = names.get(match[0]);
     if (key !== void 0) add(key, lineOf(match.index));
    }
    const unregistered = [];
    const dynamic = [];
    for (const pattern of patterns) for (const match of text.matchAll(pattern)) {
     const line = lineOf(match.index);
     const key = match.groups?.key ?? "";
     if (!counts(line)) continue;
     const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
     const isWhole = quotes.has(after[0] ?? "") && !/^.\s*(\+|\.\.|%)/.test(after);
     if (!isWhole || !/^[A-Za-z0-9_][\w.:/-]*$/.test(key)) {
      const [code = ""] = text.slice(match.index, match.index + 80).split("\n", 1);
      dynamic.push({
       file,
       line,
       code
      });
     } else if (allKeys.has(key)) add(key, line); else unregistered.push({
      key,
      file,
      line
     });
    }
    const promises = text.includes("TODO") || text.includes("FIXME") ? text.matchAll(todo) : [];
    const todos = [ ...promises ].map(match => ({
     key: (match[1] ?? "").replace(/^["'`]|["'`,:]+$/g, ""),
     by: match[2] ?? "",
     file,
     line: lineOf(match.index)
    })).filter(({line}) => counts(line));
    return {
     registered: [ ...found.values() ],
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
   const first = text.indexOf("\n");
   let [at, line, end] = [ 0, 1, first ];
   return offset => {
    if (offset < at) [at, line, end] = [ 0, 1, first ];
    while (end !== -1 && end < offset) {
     at = end + 1;
     line += 1;
     end = text.indexOf("\n", at);
    }
    return line;
   };
  }
  var dist = __webpack_require__(55832);
  var config_size = __webpack_require__(2401);
  var read_config = __webpack_require__(12816);
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
   if (text.length > config_size.z) return {
    toggles: [],
    faults: [ faultAt("it has more than 4 MiB") ]
   };
   const read = (0, read_config.X)(text);
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
  function ticketNumber(ticket, {repository, serverUrl}) {
   if (repository === "") return;
   const short = /^([\w.-]+\/[\w.-]+)?#(\d{1,9})$/.exec(ticket);
   const page = ticket.toLowerCase().startsWith(`${serverUrl}/`.toLowerCase()) ? /^([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,9})\b/.exec(ticket.slice(serverUrl.length + 1)) : null;
   const [, named = repository, number] = short ?? page ?? [];
   const isHere = named.toLowerCase() === repository.toLowerCase();
   return isHere && number !== void 0 ? Number(number) : void 0;
  }
  function dateOf(text) {
   return text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, "$1");
  }
  const largest = 1024 * 1024;
  async function readAllFacts(sources) {
   const {history, head, files, settings} = sources;
   const {repository} = history;
   const paths = (await repository.diff(void 0, head)).map(({path}) => path);
   const globs = await (0, glob.Q)(settings.register);
   const registers = paths.filter(path => (0, ownership.NC)(globs, path));
   const toggles = await readToggles(settings, registers, path => files.readBytes(path));
   const isCode = await codeFilter(sources);
   const search = searchFor(toggles, settings);
   const found = [];
   for (const [path, bytes] of files.readEach(paths.filter(isCode), largest)) {
    const text = facts_textOf(bytes);
    if (text !== void 0) found.push(search(text, path));
   }
   const merged = await merge(found, sources);
   const named = new Set(merged.references.map(({key}) => key));
   return {
    ...merged,
    toggles,
    tickets: await readTickets(toggles.filter(({key}) => named.has(key)), sources),
    changedKeys: void 0,
    postponed: await countPostponed(toggles, sources)
   };
  }
  async function readChangedFacts(sources, base) {
   const {history, head, settings} = sources;
   const {repository} = history;
   const read = commit => async path => commit === void 0 ? void 0 : repository.read(commit, path);
   const changed = await repository.diff(base, head);
   const registers = await (0, find_files.d)(repository, head, settings.register);
   const toggles = await readToggles(settings, registers, read(head));
   const before = await readOldEntries(settings, changed.filter(({status}) => status !== "added").map(({path}) => path), read(base));
   const touched = new Set(changed.map(({path}) => path));
   const isCode = await codeFilter(sources);
   const search = searchFor(toggles, settings);
   const found = [];
   for (const {path, status} of changed) {
    if (status === "deleted" || !isCode(path)) continue;
    const text = facts_textOf(await repository.read(head, path));
    if (text === void 0) continue;
    const was = status === "added" ? void 0 : facts_textOf(await read(base)(path));
    found.push(search(text, path, was === void 0 ? void 0 : addedLines(was, text)));
   }
   const changedKeys = new Set(toggles.filter(one => touched.has(one.file) && before.get(one.key) !== said(one)).map(({key}) => key));
   return {
    ...await merge(found, sources),
    toggles,
    tickets: {
     closed: new Map,
     problems: []
    },
    changedKeys,
    postponed: new Map
   };
  }
  function searchFor(toggles, settings) {
   return createSearch(toggles.map(({key}) => key), settings);
  }
  async function readTickets(toggles, {closedTickets, home}) {
   const numbers = new Map;
   for (const {key, ticket} of toggles) {
    const number = ticketNumber(ticket, home);
    if (number !== void 0) numbers.set(key, number);
   }
   const closed = new Map;
   if (numbers.size === 0) return {
    closed,
    problems: []
   };
   return (0, recover.lj)(async () => {
    const states = await closedTickets([ ...new Set(numbers.values()) ]);
    for (const [key, number] of numbers) {
     const state = states.get(number);
     if (state !== void 0) closed.set(key, state);
    }
    return {
     closed,
     problems: []
    };
   }, problems => ({
    closed,
    problems
   }));
  }
  async function merge(found, {catalogue, clock}) {
   const ownersOf = await (0, ownership.kG)(catalogue);
   return {
    references: found.flatMap(one => one.registered),
    unregistered: found.flatMap(one => one.unregistered),
    dynamic: found.flatMap(one => one.dynamic),
    todos: found.flatMap(one => one.todos),
    servicesOf: file => ownersOf(file).filter(name => catalogue.services.has(name)),
    now: clock.now()
   };
  }
  function said({file: _, line: __, ...rest}) {
   return JSON.stringify(rest);
  }
  async function readToggles({register, format}, registers, read) {
   if (registers.length === 0) throw (0, problem.CC)("TOGGLES_REGISTER_MISSING", {
    patterns: register.join(", ")
   });
   const faults = [];
   const toggles = new Map;
   for (const path of registers) {
    const bytes = await read(path);
    const one = readRegister((new TextDecoder).decode(bytes ?? new Uint8Array), path, format);
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
       format
      }, {
       at
      }));
     }
    }
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return [ ...toggles.values() ];
  }
  async function readOldEntries({register, format}, paths, read) {
   const globs = await (0, glob.Q)(register);
   const entries = new Map;
   for (const path of paths.filter(one => (0, ownership.NC)(globs, one))) {
    const bytes = await read(path);
    const {toggles} = readRegister((new TextDecoder).decode(bytes ?? new Uint8Array), path, format);
    for (const one of toggles) entries.set(one.key, said(one));
   }
   return entries;
  }
  async function codeFilter({settings, history, head}) {
   const [code, registers] = await Promise.all([ (0, glob.Q)(settings.code), (0, glob.Q)(settings.register) ]);
   const attributes = await history.repository.read(head, ".gitattributes");
   const generated = await (0, glob.Q)(generatedPatterns(facts_textOf(attributes) ?? ""));
   const any = (globs, path) => globs.length > 0 && (0, ownership.NC)(globs, path);
   return path => (0, path_bytes.co)(path) && any(code, path) && !any(registers, path) && !any(generated, path);
  }
  function generatedPatterns(text) {
   return text.split("\n").map(line => /^([^\s#"]\S*)\s.*\blinguist-generated(?:=true)?(?:\s|$)/.exec(line)?.[1] ?? "").filter(Boolean).map(pattern => pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`);
  }
  const utf8 = new TextDecoder;
  function facts_textOf(bytes) {
   if (bytes === void 0 || bytes.length > largest || bytes.includes(0)) return;
   return utf8.decode(bytes);
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
   for await (const {commit} of history.repository.trunkCommits(head, [], files)) {
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
  var report = __webpack_require__(80617);
  async function runToggles(inputs, world) {
   const {files, clock, log} = world;
   const remedy = "Where feature toggles are registered is written in it, under `toggles`.";
   const catalogue = await (0, load_catalogue.S1)(files, inputs.config, remedy);
   const settings = catalogue.toggles;
   if (settings === void 0) throw (0, problem.CC)("TOGGLES_UNDECLARED", {
    file: inputs.config
   });
   const closedTickets = async numbers => (await world.openGitHub(world.run.repository, inputs.githubToken)).closedTickets(numbers);
   const common = {
    catalogue,
    settings,
    files,
    clock,
    closedTickets,
    home: world.run
   };
   const facts = inputs.mode === "check" ? await readChange(inputs, common, world) : await readCheckout(inputs, common, world);
   const findings = (0, toggles_findings.Fc)(facts, settings, inputs.mode);
   log.info(`${facts.toggles.length} toggles are registered; ${facts.references.length} references were looked at.`);
   if (inputs.mode === "sweep") log.info(ticketLine(facts));
   for (const {level, message, file, line} of findings) log.info(`${level}: ${message} (${file}:${line})`);
   const remarks = [ ...(0, recover.nZ)(facts.tickets.problems, "Whether tickets are closed is unknown") ];
   const sweeps = inputs.mode === "sweep";
   const cleanup = sweeps && inputs.cleanup === "issue" ? await keepIssues(facts, inputs, world, remarks) : void 0;
   if (sweeps && inputs.cleanup === "pull-request") await proposeRemoval(facts, findings, inputs, world, remarks);
   return (0, report.s3)(facts, findings, {
    mode: inputs.mode,
    cleanup,
    register: settings.register.join(", "),
    remarks
   });
  }
  function ticketLine({toggles, tickets}) {
   const named = toggles.filter(({ticket}) => ticket !== "").length;
   const closed = [ ...tickets.closed.values() ].filter(Boolean).length;
   return `Tickets: ${closed} closed, ${tickets.closed.size - closed} open, ${named - tickets.closed.size} unknown (of another tracker, or of a toggle that no code names).`;
  }
  async function readChange(given, common, world) {
   const {base, head, githubToken} = given;
   const inputs = {
    base,
    head,
    githubToken,
    fetch: "auto",
    lastGreen: false
   };
   const {range, history} = await (0, open_comparison.Es)(inputs, world);
   if (range === void 0 || range.kind !== "pair") throw (0, problem.CC)("TOGGLES_RANGE_UNKNOWN", {
    why: range === void 0 ? "this event has no base" : range.code
   });
   return readChangedFacts({
    ...common,
    history,
    head: range.head
   }, range.base);
  }
  async function readCheckout(inputs, common, world) {
   const checkout = await world.git.checkout(world.run.directory);
   const history = await (0, open_workspace.O)(world, checkout, {
    token: inputs.githubToken
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
  async function keepIssues(facts, inputs, {run, openGitHub, log}, remarks) {
   return (0, recover.lj)(async () => {
    const github = await openGitHub(run.repository, inputs.githubToken);
    const open = await github.openIssues(inputs.labels);
    const page = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}/blob/${run.sha}`;
    const plan = planCleanup(facts, open, {
     most: inputs.most ?? 5,
     page
    });
    if (!inputs.dryRun) await applyCleanup(github, plan, inputs.labels);
    for (const {key} of plan.create) log.info(`Issue for ${key}: ${inputs.dryRun ? "would be opened" : "opened"}.`);
    return plan;
   }, problems => {
    remarks.push(...(0, recover.nZ)(problems, "Issues are not up to date"));
    return;
   });
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
  async function proposeRemoval(facts, findings, inputs, world, remarks) {
   const named = new Set(facts.references.map(({key}) => key));
   const keys = new Set(findings.filter(({rule}) => rule === "toggle-unused").map(({key}) => key));
   const unused = facts.toggles.filter(({key}) => keys.has(key) && !named.has(key));
   const files = [ ...new Set(unused.map(({file}) => file)) ];
   await (0, recover.lj)(async () => {
    const target = {
     remote: await (0, delivery_inputs.L_)("", {
      gitopsToken: "",
      githubToken: inputs.githubToken
     }, world),
     branch: inputs.branch,
     delivery: "pull-request",
     transport: "auto",
     author: author.K,
     deadlineMs: 3e5,
     pullRequest: {
      labels: inputs.labels,
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
    const {plan} = await (inputs.dryRun ? world.delivery.preview(target, decide) : world.delivery.deliver(target, decide));
    const what = inputs.dryRun ? "would be proposed" : "is proposed";
    if (plan.keys.length > 0) world.log.info(`The removal of ${plan.keys.join(", ")} ${what}.`);
   }, problems => void remarks.push(...(0, recover.nZ)(problems, "The removal of unused toggles is not proposed")));
  }
 },
 44189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   cS: () => deployableServices,
   eu: () => servicePlaces,
   fD: () => serviceNamed,
   mQ: () => gitopsOf,
   nZ: () => pinOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
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
  function deployableServices({services, environments}) {
   const follows = [ ...environments.values() ].some(({tracks}) => tracks === "revision");
   return [ ...services.values() ].filter(({image}) => follows || image !== void 0);
  }
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === void 0) return `It has none at all: add it under \`${section}\`.`;
   return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
  }
  function servicePlaces(catalogue, service, environment) {
   const format = formatOf(service, environment);
   const template = overlayTemplate(catalogue, service, environment);
   const placeIn = cluster => ({
    cluster,
    overlay: template.replaceAll("{cluster}", cluster),
    format
   });
   const [first = "", ...others] = environment.clusters;
   return [ placeIn(first), ...others.map(placeIn) ];
  }
  function overlayTemplate(catalogue, service, environment) {
   const own = service.environments.get(environment.name)?.overlay;
   const template = own ?? environment.overlay ?? catalogue.gitops.overlay;
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
   return filled(template, service, environment);
  }
  function formatOf(service, environment) {
   const own = service.environments.get(environment.name);
   const {format} = environment;
   const key = own?.key ?? (own?.format === void 0 ? format.key : "");
   const fill = one => filled(one, service, environment);
   return {
    name: format.name === "revision" ? "revision" : own?.format ?? format.name,
    key: typeof key === "string" ? fill(key) : key.map(fill),
    pin: pinOf(service, environment),
    subject: {
     service: service.name,
     environment: environment.name,
     repository: service.image ?? ""
    }
   };
  }
  function pinOf(service, environment) {
   return service?.environments.get(environment.name)?.pin ?? environment.format.pin ?? "any";
  }
  function gitopsOf({gitops}, environment, service) {
   const own = environment && service?.environments.get(environment.name);
   const repository = own?.repository ?? environment?.repository ?? gitops.repository;
   const inherited = repository === gitops.repository ? gitops.branch : void 0;
   const ofEnvironment = own?.repository === void 0 ? environment?.branch : void 0;
   return {
    repository,
    branch: own?.branch ?? ofEnvironment ?? inherited
   };
  }
  function filled(template, service, environment) {
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
  }
 },
 5420: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
 },
 24968: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   const paragraph = message.trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "";
   const found = [];
   for (const line of paragraph.split("\n")) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== void 0 && value !== void 0) found.push([ key.toLowerCase(), value.trim() ]);
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
 },
 65267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(nodes, changed) {
   const dependents = reverse(nodes);
   const reasons = new Map;
   for (const of of changed) for (const [name, via] of climb(dependents, of)) {
    const reason = via.length === 0 ? {
     kind: "dependency",
     of
    } : {
     kind: "dependency",
     of,
     via
    };
    const list = reasons.get(name);
    if (list === void 0) reasons.set(name, [ reason ]); else list.push(reason);
   }
   return reasons;
  }
  function dependenciesOf(nodes, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) for (const next of nodes.get(name)?.dependsOn ?? []) {
    if (found.has(next) || !nodes.has(next)) continue;
    found.add(next);
    queue.push(next);
   }
   found.delete(start);
   return found;
  }
  function reverse(nodes) {
   const dependents = new Map;
   for (const {name, dependsOn} of nodes) for (const one of dependsOn) {
    const list = dependents.get(one);
    if (list === void 0) dependents.set(one, [ name ]); else list.push(name);
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
 62746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NC: () => lastMatchWins,
   kG: () => ownership,
   lt: () => attribute
  });
  var _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53484);
  var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11546);
  var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65267);
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
 53484: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 6576: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 12816: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => readConfig
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53645);
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
 77138: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70972);
  var _core_catalogue_service_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44189);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5420);
  var _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17399);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42362);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42139);
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
  async function deliveryTarget(inputs, world, delivered = {}) {
   const {environments = [], catalogue} = delivered;
   const places = [ ...delivered.places ?? [ ...environments ].map(environment => ({
    environment,
    service: ""
   })) ];
   const where = declaredFor(catalogue, places);
   const declared = where.repository;
   const remote = await gitopsRemote(inputs.repository || declared, inputs, world);
   const branch = inputs.branch || where.branch;
   if (inputs.branch === "" && branch !== "" && inputs.repository !== "" && declared !== "") {
    const other = await gitopsRemote(declared, inputs, world);
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) throw (0, 
    _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
     given: inputs.repository,
     declared,
     branch
    });
   }
   const proposed = places.some(({environment}) => catalogue?.environments.get(environment)?.delivery === "pull-request");
   return {
    remote,
    branch: checkBranch(branch),
    delivery: inputs.delivery ?? (proposed ? "pull-request" : "push"),
    transport: inputs.transport,
    author: inputs.author ?? _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__.K,
    deadlineMs: inputs.deadline,
    pullRequest: {
     labels: inputs.labels,
     reviewers: inputs.reviewers,
     autoMerge: inputs.autoMerge
    }
   };
  }
  function declaredFor(catalogue, places) {
   const {repository = "", branch = ""} = catalogue?.gitops ?? {};
   if (catalogue === void 0 || places.length === 0) return {
    repository,
    branch
   };
   const found = places.map(({service, environment}) => (0, _core_catalogue_service_places_js__WEBPACK_IMPORTED_MODULE_4__.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)));
   const repositories = [ ...new Set(found.map(one => one.repository ?? "")) ];
   const branches = [ ...new Set(found.map(one => one.branch ?? "")) ];
   const environments = [ ...new Set(places.map(one => one.environment)) ].join(", ");
   if (repositories.length > 1) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_REPOSITORIES_DIFFER", {
    environments,
    repositories: repositories.map(one => one || "this repository").join(", ")
   });
   if (branches.length > 1) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
    environments,
    branches: branches.map(one => one || "the default branch").join(", ")
   });
   return {
    repository: repositories[0] ?? "",
    branch: branches[0] ?? ""
   };
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
  function checkBranch(branch) {
   const given = branch.replace(/^refs\/heads\//, "");
   if (given === "" || (0, _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__.H)(given) === void 0) return given;
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
 },
 57219: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => findCommittedFiles,
   l: () => findFiles
  });
  var _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62746);
  var _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11546);
  async function findFiles(files, pattern) {
   const [glob] = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)([ pattern.replace(/^\.\//, "") ]);
   const found = [];
   if (glob === void 0) return found;
   const queue = [ glob.folder ];
   for (const at of queue) for (const name of await files.list(at === "" ? "." : at) ?? []) {
    const path = at === "" ? name : `${at}/${name}`;
    if (await files.list(path) !== void 0) queue.push(path); else if (glob.matches(path)) found.push(path);
   }
   return found.sort();
  }
  async function findCommittedFiles(repository, commit, patterns) {
   const globs = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(patterns);
   const included = globs.filter(({negated}) => !negated);
   if (included.some(({text}) => /\*\*|[()]/.test(text))) {
    const all = await repository.diff(void 0, commit);
    return all.map(({path}) => path).filter(path => (0, _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__.NC)(globs, path));
   }
   const found = new Set;
   for (const {text, folder} of included) {
    const deepest = text.replace(/^\.\//, "").split("/").length;
    const queue = [ folder ];
    for (const at of queue) for (const {name, kind} of await repository.list(commit, at) ?? []) {
     const path = at === "" ? name : `${at}/${name}`;
     if (kind === "tree" && path.split("/").length < deepest) queue.push(path); else if (kind === "blob" && (0, 
     _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__.NC)(globs, path)) found.add(path);
    }
   }
   return [ ...found ].sort();
  }
 }
};
