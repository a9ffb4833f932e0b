export const id = 3703;

export const ids = [ 3703 ];

export const modules = {
 228: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runToggles: () => runToggles
  });
  var author = __webpack_require__(52261);
  var commit_message = __webpack_require__(97329);
  var problem = __webpack_require__(5763);
  var recover_from_problem = __webpack_require__(39835);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  var open_workspace = __webpack_require__(56537);
  var open_comparison = __webpack_require__(86241);
  var markdown = __webpack_require__(60577);
  var edit = __webpack_require__(38712);
  var toggles_findings = __webpack_require__(91456);
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
     const same = issue !== undefined && issue.title === text.title && issue.body.trimEnd() === text.body.trimEnd();
     return issue === undefined || same ? [] : [ {
      ...text,
      number: issue.number
     } ];
    }),
    close: [ ...openByKey ].flatMap(([key, {number}]) => {
     if (key === undefined || keys.has(key)) return [];
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
  var unified_diff = __webpack_require__(5582);
  var find_files = __webpack_require__(30028);
  const quotes = new Set([ '"', "'", "`" ]);
  const quoteBytes = [ ...quotes ].map(quote => quote.charCodeAt(0));
  const nothing = {
   registered: [],
   unregistered: [],
   dynamic: [],
   todos: []
  };
  const [isQuote, inKey, inName] = [ bytesOf(/["'`]/), bytesOf(/[\w.:/-]/), bytesOf(/\w/) ];
  const todo = /(?:TODO|FIXME)\b.{0,40}?\bremove\s+(\S{1,200}).{0,80}?\bby\s+(\d{4}-\d{2}-\d{2})/g;
  const slot = "(?<key>[A-Za-z0-9_][\\w.:/-]{0,199}|[^\\s,;)]{0,80})";
  const utf8 = new TextDecoder;
  function bytesOf(sign) {
   return Uint8Array.from({
    length: 256
   }, (_, byte) => byte < 128 && sign.test(String.fromCharCode(byte)) ? 1 : 0);
  }
  function createSearch(keys, settings) {
   const allKeys = new Set(keys);
   const names = new Map;
   for (const key of allKeys) {
    for (const alias of settings.aliases) names.set(inCase(key, alias), key);
    if (settings.env !== "") names.set(settings.env.replace("{KEY}", inCase(key, "upper-snake")), key);
   }
   const keyAt = createLookup(new Map([ ...allKeys ].map(key => [ key, key ])));
   const nameAt = createLookup(names);
   const patterns = settings.patterns.map(one => new RegExp(one.replace("{key}", slot), "g"));
   return (content, file, lines) => {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(content);
    const hits = [];
    for (const quote of quoteBytes) {
     let end = 0;
     for (let at = bytes.indexOf(quote); at !== -1; at = bytes[end] === quote ? end : bytes.indexOf(quote, end)) {
      end = at + 1;
      let hash = 0;
      for (;inKey[bytes[end] ?? 0] === 1; end++) hash = hashOn(hash, bytes[end] ?? 0);
      const key = isQuote[bytes[end] ?? 0] === 1 ? keyAt(bytes, at + 1, end, hash) : undefined;
      if (key !== undefined) hits.push({
       key,
       at
      });
     }
    }
    if (names.size > 0) forEachName(bytes, (start, end, hash) => {
     const key = nameAt(bytes, start, end, hash);
     if (key !== undefined) hits.push({
      key,
      at: start
     });
    });
    const mayPromise = bytes.includes("TODO") || bytes.includes("FIXME");
    if (hits.length === 0 && !mayPromise && patterns.length === 0) return nothing;
    const counts = line => lines === undefined || lines.has(line);
    const found = new Map;
    const add = (key, line) => {
     if (counts(line)) found.set(`${line} ${key}`, {
      key,
      file,
      line
     });
    };
    const lineOfByte = createLineCounter(from => bytes.indexOf(newline, from));
    for (const {key, at} of hits) add(key, lineOfByte(at));
    const text = mayPromise || patterns.length > 0 ? utf8.decode(bytes) : "";
    const lineOf = createLineCounter(from => text.indexOf("\n", from));
    const unregistered = [];
    const dynamic = [];
    for (const pattern of patterns) {
     for (const match of text.matchAll(pattern)) {
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
    }
    const todos = [ ...mayPromise ? text.matchAll(todo) : [] ].map(match => ({
     key: (match[1] ?? "").replace(/^["'`]|["'`,:]+$/g, ""),
     by: match[2] ?? "",
     file,
     line: lineOf(match.index)
    })).filter(({line}) => counts(line));
    const registered = [ ...found.values() ].sort((one, other) => one.line - other.line);
    return {
     registered,
     unregistered,
     dynamic,
     todos
    };
   };
  }
  const newline = 10;
  function forEachName(bytes, visit) {
   let start = 0;
   let hash = 0;
   for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (inName[byte] === 1) hash = hashOn(hash, byte); else {
     if (at > start) visit(start, at, hash);
     start = at + 1;
     hash = 0;
    }
   }
   if (bytes.length > start) visit(start, bytes.length, hash);
  }
  function hashOn(hash, byte) {
   return hash * 31 + byte & 65535;
  }
  function createLookup(words) {
   const isOurs = new Uint8Array(65536);
   for (const word of words.keys()) isOurs[Buffer.from(word).reduce(hashOn, 0)] = 1;
   return (bytes, start, end, hash) => isOurs[hash] === 1 ? words.get(bytes.toString("latin1", start, end)) : undefined;
  }
  function inCase(key, alias) {
   const words = key.replace(/([a-z0-9])([A-Z])/g, "$1 $2").split(/[\s._:/-]+/).filter(Boolean).map(one => one.toLowerCase());
   const capital = one => `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`;
   if (alias === "upper-snake") return words.join("_").toUpperCase();
   if (alias === "snake") return words.join("_");
   if (alias === "pascal") return words.map(capital).join("");
   return words.map((one, at) => at === 0 ? one : capital(one)).join("");
  }
  function createLineCounter(nextNewline) {
   let [line, end, last] = [ 1, -1, Number.POSITIVE_INFINITY ];
   return offset => {
    if (offset < last) [line, end] = [ 1, nextNewline(0) ];
    last = offset;
    while (end !== -1 && end < offset) {
     line += 1;
     end = nextNewline(end + 1);
    }
    return line;
   };
  }
  var dist = __webpack_require__(77934);
  var config_size_limit = __webpack_require__(67880);
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
    at: line === undefined ? {
     file
    } : {
     file,
     line
    }
   });
   if (text.length > config_size_limit.z) return {
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
     for (const name of [ "created", "expires" ]) if (toggle[name] !== "" && !isDate(toggle[name])) faults.push(faultAt(`\`${name}\` of \`${key}\` is \`${toggle[name]}\`, which is not a date like 2026-04-15`, line));
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
   if (!isObject(value)) return "its top is not a mapping";
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
   const text = value => value === undefined ? "" : String(value);
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
   if (repository === "") return undefined;
   const short = /^([\w.-]+\/[\w.-]+)?#(\d{1,9})$/.exec(ticket);
   const page = ticket.toLowerCase().startsWith(`${serverUrl}/`.toLowerCase()) ? /^([\w.-]+\/[\w.-]+)\/(?:issues|pull)\/(\d{1,9})\b/.exec(ticket.slice(serverUrl.length + 1)) : null;
   const [, named = repository, number] = short ?? page ?? [];
   const isHere = named.toLowerCase() === repository.toLowerCase();
   return isHere && number !== undefined ? Number(number) : undefined;
  }
  function dateOf(text) {
   return text.replace(/^(\d{4}-\d{2}-\d{2})[T ].*$/, "$1");
  }
  const largest = 1024 * 1024;
  async function readAllFacts(sources) {
   const {history, head, files, settings} = sources;
   const {repository} = history;
   const paths = (await repository.diff(undefined, head)).map(({path}) => path);
   const globs = await (0, glob.Q)(settings.register);
   const registers = paths.filter(path => (0, ownership.NC)(globs, path));
   const toggles = await readToggles(settings, registers, path => files.readBytes(path));
   const isCode = await codeFilter(sources, registers);
   const search = searchFor(toggles, settings);
   const found = [];
   for (const [path, bytes] of files.readEach(paths.filter(isCode), largest)) {
    if (isText(bytes)) found.push(search(bytes, path));
   }
   const merged = await merge(found, sources);
   const named = new Set(merged.references.map(({key}) => key));
   return {
    ...merged,
    toggles,
    tickets: await readTickets(toggles.filter(({key}) => named.has(key)), sources),
    changedKeys: undefined,
    postponed: await countPostponed(toggles, sources)
   };
  }
  async function readChangedFacts(sources, base) {
   const {history, head, settings} = sources;
   const {repository} = history;
   const read = commit => async path => commit === undefined ? undefined : repository.read(commit, path);
   const changed = await repository.diff(base, head);
   const registers = await (0, find_files.d)(repository, head, settings.register);
   const toggles = await readToggles(settings, registers, read(head));
   const before = await readOldEntries(settings, changed.filter(({status}) => status !== "added").map(({path}) => path), read(base));
   const touched = new Set(changed.map(({path}) => path));
   const isCode = await codeFilter(sources, registers);
   const search = searchFor(toggles, settings);
   const found = [];
   for (const {path, status} of changed) {
    if (status === "deleted" || !isCode(path)) continue;
    const now = await repository.read(head, path);
    if (!isText(now)) continue;
    const was = status === "added" ? undefined : await read(base)(path);
    found.push(search(now, path, isText(was) ? addedLines(facts_utf8.decode(was), facts_utf8.decode(now)) : undefined));
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
    if (number !== undefined) numbers.set(key, number);
   }
   const closed = new Map;
   if (numbers.size === 0) return {
    closed,
    problems: []
   };
   return (0, recover_from_problem.lj)(async () => {
    const states = await closedTickets([ ...new Set(numbers.values()) ]);
    for (const [key, number] of numbers) {
     const state = states.get(number);
     if (state !== undefined) closed.set(key, state);
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
     if (other === undefined) toggles.set(toggle.key, toggle); else {
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
  async function codeFilter({settings, history, head}, registers) {
   const code = await (0, glob.Q)(settings.code);
   const attributes = await history.repository.read(head, ".gitattributes");
   const generated = await (0, glob.Q)(generatedPatterns(isText(attributes) ? facts_utf8.decode(attributes) : ""));
   const isRegister = new Set(registers);
   return path => (0, path_bytes.co)(path) && (0, ownership.NC)(code, path) && !isRegister.has(path) && !(0, 
   ownership.NC)(generated, path);
  }
  function generatedPatterns(text) {
   return text.split("\n").map(line => /^([^\s#"]\S*)\s.*\blinguist-generated(?:=true)?(?:\s|$)/.exec(line)?.[1] ?? "").filter(Boolean).map(pattern => pattern.includes("/") ? pattern.replace(/^\//, "") : `**/${pattern}`);
  }
  const facts_utf8 = new TextDecoder;
  function isText(bytes) {
   return bytes !== undefined && bytes.length <= largest && !bytes.includes(0);
  }
  function addedLines(before, after) {
   const had = new Map;
   for (const line of (0, unified_diff.uz)(before)) had.set(line, (had.get(line) ?? 0) + 1);
   const added = new Set;
   for (const [index, line] of (0, unified_diff.uz)(after).entries()) {
    const left = had.get(line) ?? 0;
    if (left === 0) added.add(index + 1); else had.set(line, left - 1);
   }
   return added;
  }
  async function countPostponed(toggles, {history, head, settings}) {
   const later = new Map(toggles.filter(({expires}) => expires !== "").map(one => [ one.key, one.expires ]));
   const files = [ ...new Set(toggles.filter(({key}) => later.has(key)).map(({file}) => file)) ];
   const counts = new Map;
   if (files.length === 0) return counts;
   const next = new Map;
   let commits = 0;
   for await (const {commit} of history.repository.trunkCommits(head, [], files)) {
    commits += 1;
    if (commits > mostCommits) break;
    for (const file of files) {
     const bytes = await history.repository.read(commit.oid, file);
     if (bytes === undefined) continue;
     const text = facts_utf8.decode(bytes);
     const after = next.get(file);
     next.set(file, text);
     if (after === undefined || !hasDateThatChanged(text, after)) continue;
     for (const {key, expires} of readRegister(text, file, settings.format).toggles) {
      const moved = later.get(key);
      if (moved !== undefined && expires !== "" && expires < moved) counts.set(key, (counts.get(key) ?? 0) + 1);
      if (expires !== "") later.set(key, expires);
     }
    }
   }
   return counts;
  }
  function hasDateThatChanged(text, after) {
   if (text === after) return false;
   const gone = addedLines(after, text);
   return (0, unified_diff.uz)(text).some((line, index) => gone.has(index + 1) && /\d{4}-\d{2}-\d{2}/.test(line));
  }
  const mostCommits = 50;
  var report = __webpack_require__(51012);
  async function runToggles(inputs, world) {
   const {files, clock, log} = world;
   const remedy = "Where feature toggles are registered is written in it, under `toggles`.";
   const catalogue = await (0, load_catalogue.S1)(files, inputs.config, remedy);
   const settings = catalogue.toggles;
   if (settings === undefined) throw (0, problem.CC)("TOGGLES_UNDECLARED", {
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
   log.info(`Registered: ${count(facts.toggles.length, "toggle")}. ${inputs.mode === "check" ? "The change has" : "The code has"} ${count(facts.references.length, "reference")} to them.`);
   if (inputs.mode === "sweep") log.info(ticketLine(facts));
   for (const {level, message, file, line} of findings) log.info(`${level}: ${message} (${file}:${line})`);
   const remarks = [ ...(0, recover_from_problem.nZ)(facts.tickets.problems, "Whether tickets are closed is unknown") ];
   const sweeps = inputs.mode === "sweep";
   const cleanup = sweeps && inputs.cleanup === "issue" ? await keepIssues(facts, inputs, world, remarks) : undefined;
   if (sweeps && inputs.cleanup === "pull-request") await proposeRemoval(facts, findings, inputs, world, remarks);
   return (0, report.s3)(facts, findings, {
    mode: inputs.mode,
    cleanup,
    register: settings.register.join(", "),
    remarks
   });
  }
  function count(number, what) {
   return `${number} ${what}${number === 1 ? "" : "s"}`;
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
   if (range === undefined || range.kind !== "pair") throw (0, problem.CC)("TOGGLES_RANGE_UNKNOWN", {
    why: range === undefined ? "this event has no base" : range.code
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
   if (checkout?.head === undefined) throw (0, problem.CC)("WORKSPACE_NOWHERE", {
    directory: world.run.directory
   });
   return readAllFacts({
    ...common,
    history,
    head: checkout.head
   });
  }
  async function keepIssues(facts, inputs, {run, openGitHub, log}, remarks) {
   return (0, recover_from_problem.lj)(async () => {
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
    remarks.push(...(0, recover_from_problem.nZ)(problems, "Issues are not up to date"));
    return undefined;
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
   await (0, recover_from_problem.lj)(async () => {
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
      if (bytes !== undefined) texts.set(file, (new TextDecoder).decode(bytes));
     }
     return planRemoval(unused, texts, (0, commit_message.TI)(world.run));
    };
    const {plan} = await (inputs.dryRun ? world.delivery.preview(target, decide) : world.delivery.deliver(target, decide));
    const what = inputs.dryRun ? "would be proposed" : "is proposed";
    if (plan.keys.length > 0) world.log.info(`The removal of ${plan.keys.join(", ")} ${what}.`);
   }, problems => void remarks.push(...(0, recover_from_problem.nZ)(problems, "The removal of unused toggles is not proposed")));
  }
 }),
 52813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   cS: () => deployableServices,
   eu: () => servicePlaces,
   fD: () => serviceNamed,
   mQ: () => gitopsOf,
   nZ: () => pinOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
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
   return [ ...services.values() ].filter(({image}) => follows || image !== undefined);
  }
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === undefined) return `It has none at all: add it under \`${section}\`.`;
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
  function overlayOf(catalogue, service, environment) {
   return servicePlaces(catalogue, service, environment)[0].overlay;
  }
  function overlayTemplate(catalogue, service, environment) {
   const own = service.environments.get(environment.name)?.overlay;
   const template = own ?? environment.overlay ?? catalogue.gitops.overlay;
   if (template === undefined) {
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
   const key = own?.key ?? (own?.format === undefined ? format.key : "");
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
   const inherited = repository === gitops.repository ? gitops.branch : undefined;
   const ofEnvironment = own?.repository === undefined ? environment?.branch : undefined;
   return {
    repository,
    branch: own?.branch ?? ofEnvironment ?? inherited
   };
  }
  function filled(template, service, environment) {
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
  }
 }),
 52261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
 }),
 209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 14329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => parseYaml,
   t: () => plainValues
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
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
   if (fault !== undefined) {
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_INVALID", {
     file,
     fault: fault.message
    }, {
     at: place(fault.pos[0]),
     cause: fault
    });
   }
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
 }),
 65247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => readConfig
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
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
      at: undefined
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
    if (found === undefined) return offset;
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
   if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return undefined;
   const item = typeof step === "number" ? node.items[step] : undefined;
   return item === undefined || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? undefined : {
    key: undefined,
    value: item
   };
  }
  function startOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) || !node.range) return undefined;
   return node.range[0] === node.range[1] ? undefined : node.range[0];
  }
  function findAliasFaults(document) {
   const faults = [];
   const anchors = new Map;
   const meant = node => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? anchors.get(node.source) : node;
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node, above) => {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
     const offset = node.range?.[0] ?? 0;
     const target = anchors.get(node.source);
     if (target === undefined) faults.push({
      fault: `there is no anchor &${node.source} before it`,
      offset
     }); else if (above.includes(target)) faults.push({
      fault: `*${node.source} is inside of itself`,
      offset
     });
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) {
     if (node.anchor !== undefined) anchors.set(node.anchor, node);
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
 }),
 18151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
  var _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52813);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52261);
  var _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53724);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
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
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) {
     throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
      given: inputs.repository,
      declared,
      branch
     });
    }
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
   if (catalogue === undefined || places.length === 0) return {
    repository,
    branch
   };
   const found = places.map(({service, environment}) => (0, _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_4__.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)));
   const repositories = [ ...new Set(found.map(one => one.repository ?? "")) ];
   const branches = [ ...new Set(found.map(one => one.branch ?? "")) ];
   const environments = [ ...new Set(places.map(one => one.environment)) ].join(", ");
   if (repositories.length > 1) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_REPOSITORIES_DIFFER", {
     environments,
     repositories: repositories.map(one => one || "this repository").join(", ")
    });
   }
   if (branches.length > 1) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
     environments,
     branches: branches.map(one => one || "the default branch").join(", ")
    });
   }
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
   if (remote === undefined) {
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
   if (given === "" || (0, _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__.H)(given) === undefined) return given;
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
   if (name !== undefined && email !== undefined) return {
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
 })
};
