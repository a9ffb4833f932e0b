export const id = 6015;

export const ids = [ 6015 ];

export const modules = {
 16015: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createGit: () => createGit
  });
  var compute_object_id = __webpack_require__(37808);
  var oid = __webpack_require__(85099);
  var adapters_deadline = __webpack_require__(96383);
  var adapters_process = __webpack_require__(15394);
  var external_node_fs_ = __webpack_require__(73024);
  var external_node_path_ = __webpack_require__(76760);
  var read_text = __webpack_require__(28022);
  var shallow_boundary = __webpack_require__(71541);
  function parseConfig(text) {
   const settings = new Map;
   let section = "";
   for (const line of text.replace(/\\\r?\n/g, "").split(/\r?\n/)) {
    const header = /^\s*\[\s*([\w.-]+)(?:\s+"((?:[^"\\]|\\.)*)")?\s*\]\s*(.*)$/.exec(line);
    if (header) {
     const sub = header[2]?.replace(/\\(.)/g, "$1");
     section = (header[1] ?? "").toLowerCase() + (sub === undefined ? "" : `.${sub}`);
    }
    const setting = /^\s*([A-Za-z][\w-]*)\s*(?:=\s*(.*))?$/.exec(header ? header[3] ?? "" : line);
    if (setting) settings.set(`${section}.${setting[1]?.toLowerCase()}`, unquote(setting[2] ?? "true"));
   }
   return settings;
  }
  function unquote(text) {
   const escapes = {
    n: "\n",
    t: "\t",
    b: "\b"
   };
   let value = "";
   let quoted = false;
   let kept = 0;
   for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === "\\") {
     at += 1;
     value += escapes[text.charAt(at)] ?? text.charAt(at);
     kept = value.length;
    } else if (letter === '"') {
     quoted = !quoted;
     kept = value.length;
    } else if (!quoted && (letter === "#" || letter === ";")) {
     break;
    } else {
     value += letter;
     if (quoted || !/\s/.test(letter)) kept = value.length;
    }
   }
   return value.slice(0, kept);
  }
  async function readCheckout(directory, headOf) {
   const found = findGitDirectory((0, external_node_path_.resolve)(directory));
   if (found === undefined) return undefined;
   const {top, own} = found;
   const pointer = (0, read_text.G)((0, external_node_path_.join)(own, "commondir"));
   const common = pointer === undefined ? own : (0, external_node_path_.resolve)(own, pointer.trim());
   const config = parseConfig((0, read_text.G)((0, external_node_path_.join)(common, "config")) ?? "");
   const files = (config.get("extensions.refstorage") ?? "files") === "files";
   const origin = config.get("remote.origin.url");
   return {
    gitDirectory: common,
    top,
    head: files ? readHead(own, common) : await headOf(own),
    origin: origin === undefined ? undefined : normalise(origin, top),
    shallow: (0, shallow_boundary.s)(common),
    treeless: [ ...config ].some(([key, value]) => key.endsWith(".partialclonefilter") && value.startsWith("tree:"))
   };
  }
  function findGitDirectory(from) {
   for (let top = from; ;top = (0, external_node_path_.dirname)(top)) {
    const own = gitDirectoryOf((0, external_node_path_.join)(top, ".git"));
    if (own !== undefined) return {
     top,
     own
    };
    if ((0, external_node_path_.dirname)(top) === top) return undefined;
   }
  }
  function gitDirectoryOf(path) {
   const found = statOrUndefined(path);
   if (found?.isDirectory()) return statOrUndefined((0, external_node_path_.join)(path, "HEAD")) && path;
   if (!found?.isFile()) return undefined;
   const pointer = /^gitdir: (.*)$/m.exec((0, read_text.G)(path) ?? "")?.[1];
   return pointer === undefined ? undefined : (0, external_node_path_.resolve)((0, 
   external_node_path_.dirname)(path), pointer.trim());
  }
  function readHead(own, common) {
   const head = ((0, read_text.G)((0, external_node_path_.join)(own, "HEAD")) ?? "").trim();
   const name = /^ref: (refs\/.*)$/.exec(head)?.[1];
   if (name === undefined) return (0, oid.Se)(head);
   const loose = (0, oid.Se)(((0, read_text.G)((0, external_node_path_.join)(common, name)) ?? "").trim());
   if (loose !== undefined) return loose;
   const packed = (0, read_text.G)((0, external_node_path_.join)(common, "packed-refs")) ?? "";
   const line = packed.split("\n").find(one => one.endsWith(` ${name}`));
   return (0, oid.Se)(line?.slice(0, line.indexOf(" ")) ?? "");
  }
  function normalise(url, top) {
   if (/^https?:/i.test(url)) return url.replace(/^(https?:\/\/)[^/]*@/i, "$1");
   return /^[\w+.-]+:\/\/|^[^/]+:/.test(url) ? url : (0, external_node_path_.resolve)(top, url);
  }
  function statOrUndefined(path) {
   try {
    return (0, external_node_fs_.statSync)(path);
   } catch {
    return undefined;
   }
  }
  var process_commands = __webpack_require__(62200);
  var process_environment = __webpack_require__(8083);
  var private_repository = __webpack_require__(10818);
  var memoize = __webpack_require__(62159);
  var path_bytes = __webpack_require__(209);
  var problem = __webpack_require__(5763);
  function readObjects(git, held) {
   let session;
   let over = true;
   return {
    async get(oid) {
     const here = held?.get(oid);
     if (here !== undefined || held !== undefined && !git.isUsed) return here;
     if (session === undefined || over) {
      over = false;
      session = git.start([ "cat-file", "--batch" ]).then(child => converse(child, () => {
       over = true;
      }));
     }
     return (await session).ask(oid);
    }
   };
  }
  function converse(child, ended) {
   const open = [];
   let complaint = "";
   const feed = readAnswers(found => {
    open.shift()?.answer(found);
    if (open.length === 0) hold(child, false);
   });
   const fail = cause => {
    ended();
    for (const question of open.splice(0)) question.fail(cause);
   };
   child.stdout.on("data", feed);
   child.stderr.on("data", chunk => {
    complaint = `${complaint}${chunk.toString()}`.slice(-2e3);
   });
   child.once("error", fail);
   child.once("close", () => fail(new Error(`git cat-file ended: ${complaint.trim()}`)));
   hold(child, false);
   return {
    ask: oid => new Promise((answer, fail) => {
     open.push({
      answer,
      fail
     });
     hold(child, true);
     if (child.stdin.writableCorked === 0) {
      child.stdin.cork();
      process.nextTick(() => child.stdin.uncork());
     }
     child.stdin.write(`${oid}\n`);
    })
   };
  }
  function hold(child, on) {
   const handles = [ child, ...child.stdio ];
   for (const handle of handles) {
    if (on) handle?.ref(); else handle?.unref();
   }
  }
  function readAnswers(found) {
   let chunks = [];
   let held = 0;
   let needed = 0;
   return chunk => {
    chunks.push(chunk);
    held += chunk.length;
    if (held < needed) return;
    let bytes = Buffer.concat(chunks);
    for (;;) {
     const line = bytes.indexOf(10);
     if (line < 0) break;
     const [oid, kind, size] = bytes.toString("latin1", 0, line).split(" ");
     const end = kind === "missing" ? line : line + 1 + Number(size);
     needed = end + 1;
     if (bytes.length < needed) break;
     found(kind === "missing" ? undefined : {
      oid,
      kind,
      content: Buffer.from(bytes.subarray(line + 1, end))
     });
     bytes = bytes.subarray(needed);
     needed = 0;
    }
    chunks = [ bytes ];
    held = bytes.length;
   };
  }
  var tree_object = __webpack_require__(54001);
  async function readTree(content, tree) {
   return (0, tree_object.cZ)(await content(tree), tree.length / 2);
  }
  function createFolders(content) {
   const folders = new Map;
   const read = async tree => new Map((await readTree(content, tree)).map(entry => [ (0, 
   path_bytes.q0)(entry.name), entry ]));
   return tree => {
    const folder = folders.get(tree) ?? read(tree);
    folder.catch(() => folders.delete(tree));
    folders.set(tree, folder);
    return folder;
   };
  }
  async function findEntry(folders, tree, path) {
   let found = {
    mode: "40000",
    name: Buffer.alloc(0),
    oid: tree
   };
   for (const part of path.split("/").filter(one => one !== "" && one !== ".")) {
    if ((0, tree_object.I)(found.mode) !== "tree") return undefined;
    const next = (await folders(found.oid)).get(part);
    if (next === undefined) return undefined;
    found = next;
   }
   return found;
  }
  async function editTree(content, store, base, edits) {
   for (const path of edits.keys()) {
    const fault = (0, tree_object.jy)(path);
    if (fault !== undefined) throw (0, problem.CC)("GIT_PATH", {
     path,
     fault
    });
   }
   const edited = await editFolder(content, store, base, "", edits);
   return edited ?? await store.tree([]);
  }
  async function editFolder(content, store, base, folder, edits) {
   const entries = new Map;
   for (const entry of base === undefined ? [] : await readTree(content, base)) {
    entries.set((0, path_bytes.q0)(entry.name), entry);
   }
   for (const [name, below] of byFirstPart(edits)) {
    const old = entries.get(name);
    const file = below.has("");
    if (old !== undefined) refuseUnlessRegular(old, `${folder}${name}`, file);
    const edited = file ? await writeFile(store, old, below.get("")) : await editSubfolder(content, store, old, `${folder}${name}/`, below);
    if (edited === undefined) entries.delete(name); else entries.set(name, {
     ...edited,
     name: old?.name ?? Buffer.from((0, path_bytes.O0)(name))
    });
   }
   return entries.size === 0 ? undefined : await store.tree([ ...entries.values() ]);
  }
  async function writeFile(store, old, bytes) {
   if (bytes === undefined) return undefined;
   return {
    mode: old?.mode ?? "100644",
    oid: await store.blob(bytes)
   };
  }
  async function editSubfolder(content, store, old, folder, edits) {
   const oid = await editFolder(content, store, old?.oid, folder, edits);
   return oid === undefined ? undefined : {
    mode: "40000",
    oid
   };
  }
  function byFirstPart(edits) {
   const groups = new Map;
   for (const [path, bytes] of edits) {
    const slash = path.indexOf("/");
    const name = slash < 0 ? path : path.slice(0, slash);
    const group = groups.get(name) ?? new Map;
    groups.set(name, group.set(slash < 0 ? "" : path.slice(slash + 1), bytes));
   }
   return groups;
  }
  function refuseUnlessRegular(entry, path, asFile) {
   const fault = irregularity(entry.mode, asFile);
   if (fault !== undefined) throw (0, problem.CC)("GIT_PATH", {
    path,
    fault
   });
  }
  function irregularity(mode, asFile) {
   if (mode === "120000") return "it is a symbolic link";
   if (mode === "160000") return "it is a submodule";
   if (mode === "40000") return asFile ? "it is a folder" : undefined;
   return asFile ? undefined : "a part of it is a file, not a folder";
  }
  var commit_object = __webpack_require__(57438);
  const statusOf = {
   A: "added",
   D: "deleted",
   M: "modified",
   T: "modified"
  };
  function parseNameStatus(output) {
   const text = output.toString("latin1");
   const ascii = !beyondAscii.test(text);
   const fields = text.split("\0");
   if (fields.length % 2 === 0 || fields.at(-1) !== "") throw new Error("a diff ends early");
   const changes = [];
   for (let at = 0; at + 1 < fields.length; at += 2) {
    const letter = fields[at] ?? "";
    const field = fields[at + 1] ?? "";
    const status = statusOf[letter];
    if (status === undefined) throw new Error(`a diff with the unknown status ${letter}`);
    changes.push({
     status,
     path: ascii ? field : (0, path_bytes.q0)(Buffer.from(field, "latin1"))
    });
   }
   return changes;
  }
  const beyondAscii = /[\u0080-\u00ff]/;
  async function bringPaths(objects, fetcher, tree, paths) {
   const requested = new Set;
   let open = paths.map(path => ({
    oid: tree,
    rest: partsOf(path)
   }));
   while (open.length > 0) {
    const stopped = await Promise.all(open.map(step => walk(objects, step)));
    open = stopped.filter(step => step !== undefined);
    const missing = [ ...new Set(open.map(({oid}) => oid)) ];
    if (missing.length === 0 || missing.some(oid => requested.has(oid))) return;
    for (const oid of missing) requested.add(oid);
    if (!await fetcher.bring(missing)) return;
   }
  }
  async function walk(objects, from) {
   let step = from;
   while (step !== undefined && await objects.get(step.oid) !== undefined) step = await stepDown(objects, step);
   return step;
  }
  async function stepDown(objects, {oid, rest: [name, ...rest]}) {
   const found = name === undefined ? undefined : await objects.get(oid);
   if (found?.kind !== "tree") return undefined;
   const entry = (0, tree_object.cZ)(found.content, oid.length / 2).find(one => (0, 
   path_bytes.q0)(one.name) === name);
   return entry === undefined || (0, tree_object.I)(entry.mode) === "commit" ? undefined : {
    oid: entry.oid,
    rest
   };
  }
  function partsOf(path) {
   return path.split("/").filter(part => part !== "" && part !== ".");
  }
  function createRepository(git, clock, holes, direct) {
   const written = new Set;
   const held = direct === undefined || direct.borrows ? undefined : new Map;
   const objects = readObjects(git, held);
   const remote = (0, memoize.O)(async () => (await __webpack_require__.e(4283).then(__webpack_require__.bind(__webpack_require__, 84283))).createRemoteSide(git, clock, objects, holes, direct && (await __webpack_require__.e(6240).then(__webpack_require__.bind(__webpack_require__, 46240))).createDirect(git, objects, direct, held)));
   const loadHistory = () => __webpack_require__.e(4391).then(__webpack_require__.bind(__webpack_require__, 94391));
   const bring = async oids => (await remote()).bring(oids);
   const missing = oid => (0, problem.CC)("GIT_OBJECT_MISSING", {
    oid,
    url: git.remote.url
   });
   const content = async oid => {
    const here = await objects.get(oid) ?? (await bring([ oid ]) ? await objects.get(oid) : undefined);
    if (here === undefined) throw missing(oid);
    return here.content;
   };
   const commit = async oid => {
    const found = await objects.get(oid);
    if (found?.kind === "tag") return commit((0, commit_object.T3)(found.content));
    if (found?.kind !== "commit") throw missing(oid);
    return {
     oid,
     ...(0, commit_object.L5)(found.content)
    };
   };
   const trees = new Map;
   const treeOf = async oid => {
    const tree = trees.get(oid) ?? (await commit(oid)).tree;
    trees.set(oid, tree);
    return tree;
   };
   const loadWriter = () => __webpack_require__.e(2181).then(__webpack_require__.bind(__webpack_require__, 72181));
   const store = async () => (await loadWriter()).openObjectWriter(git.place, object => {
    written.add(object.oid);
    held?.set(object.oid, object);
   });
   let walked = 0;
   const whole = new Set;
   const folders = createFolders(async oid => {
    const here = await objects.get(oid);
    if (here !== undefined) return here.content;
    walked += 1;
    return content(oid);
   });
   const entryAt = async (at, path) => {
    const tree = await treeOf(at);
    if (walked > patience && !whole.has(at)) {
     whole.add(at);
     await (await remote()).fetch([ at ], {
      depth: 1
     });
    }
    return findEntry(folders, tree, path);
   };
   return {
    remote: git.remote,
    refs: async patterns => (await remote()).refs(patterns),
    defaultBranch: async () => (await remote()).defaultBranch(),
    fetch: async (wants, depth) => (await remote()).fetch(wants, depth),
    fetchRef: async (ref, depth, others) => {
     const fetched = (await remote()).fetchRef(ref, depth, others);
     if (direct !== undefined) await Promise.all([ fetched, loadWriter() ]);
     const oid = await fetched;
     return oid === undefined ? undefined : (await commit(oid)).oid;
    },
    async tagMessage(oid) {
     const found = await objects.get(oid) ?? (await bring([ oid ]) ? await objects.get(oid) : undefined);
     return found?.kind === "tag" ? (0, commit_object.V3)(found.content) : undefined;
    },
    prefetch: async (at, paths) => bringPaths(objects, {
     bring
    }, await treeOf(at), paths),
    bring,
    has: async oid => await objects.get(oid) !== undefined,
    commit,
    shallow: async () => (0, shallow_boundary.s)(git.place.directory),
    async list(at, path) {
     const found = await entryAt(at, path);
     if (found === undefined || (0, tree_object.I)(found.mode) !== "tree") return undefined;
     return [ ...await folders(found.oid) ].map(([name, {mode, oid}]) => ({
      mode: mode.padStart(6, "0"),
      kind: (0, tree_object.I)(mode),
      oid,
      name
     }));
    },
    async read(at, path) {
     const found = await entryAt(at, path);
     if (found === undefined || (0, tree_object.I)(found.mode) === "tree") return undefined;
     refuseUnlessRegular(found, path, true);
     return content(found.oid);
    },
    async diff(base, head) {
     const trees = [ base ?? (0, compute_object_id["in"])(head), head ];
     const args = [ "diff-tree", "-r", "-z", "--name-status", "--no-renames", "--end-of-options", ...trees ];
     const ended = await git.runAtLength(args);
     if (ended.code === 0) return parseNameStatus(ended.stdout);
     for (const oid of [ head, ...base === undefined ? [] : [ base ] ]) if (await objects.get(oid) === undefined) throw missing(oid);
     throw await git.failure(args, ended);
    },
    async filesWith(at, words) {
     const patterns = words.flatMap(word => [ "-e", word ]);
     const args = [ "grep", "-l", "-z", "-F", "--no-recurse-submodules", ...patterns, at ];
     const {code, stdout, stderr} = await git.runAtLength(args);
     if (code !== 0 && code !== 1 || stderr.length > 0) return undefined;
     const names = stdout.toString("latin1").split("\0").slice(0, -1);
     return names.map(name => (0, path_bytes.q0)(Buffer.from(name.slice(at.length + 1), "latin1")));
    },
    mergeBase: async (one, other) => (await loadHistory()).findMergeBase(git, one, other),
    isAncestor: async (ancestor, descendant) => (await loadHistory()).seesAncestor(git, ancestor, descendant),
    async ancestorsAmong(commits, head) {
     const here = await Promise.all(commits.map(async oid => (await objects.get(oid))?.kind === "commit"));
     return (await loadHistory()).findAncestors(git, commits.filter((_, at) => here[at]), head);
    },
    async* trunkCommits(head, until, only = []) {
     for (const oid of [ head, ...until ]) if (await objects.get(oid) === undefined) throw missing(oid);
     const {walkUnits} = await loadHistory();
     yield* walkUnits(git, head, until, only);
    },
    async* trunkCommitsWithContent(head, until, only = []) {
     const {walkContents} = await loadHistory();
     yield* walkContents(git, head, until, only);
    },
    content,
    async* commitsWithFiles(commits) {
     const {showUnits} = await loadHistory();
     yield* showUnits(git, commits);
    },
    parents: async (head, until) => (await loadHistory()).readParents(git, head, until),
    async write({parents, files, message, author}) {
     const [first] = parents;
     const base = first === undefined ? undefined : await treeOf(first);
     const objectStore = await store();
     const tree = await editTree(content, objectStore, base, files);
     const person = {
      ...author,
      time: Math.floor(clock.now() / 1e3)
     };
     return objectStore.commit({
      tree,
      parents,
      author: person,
      committer: person,
      message
     });
    },
    async writeTag({tagger, ...tag}) {
     const time = Math.floor(clock.now() / 1e3);
     return (await store()).tag({
      ...tag,
      tagger: {
       ...tagger,
       time
      }
     });
    },
    push: async updates => (await remote()).push(updates, written)
   };
  }
  const patience = 24;
  function createGit(context) {
   const {environment, temporary, clock, log, programs, notice, deadline = adapters_deadline.bK} = context;
   return {
    async open(remote, {borrow, like, direct, until = () => clock.now() + deadline.left()} = {}) {
     const format = (0, compute_object_id.mS)(borrow?.head ?? like);
     const commands = (0, process_commands.h)((0, private_repository.B)(temporary, format, borrow), remote, environment, {
      log,
      clock,
      ...notice === undefined ? {} : {
       notice
      },
      until,
      signal: deadline.signal
     });
     const settings = direct === true && (0, process_environment.i2)(remote, environment) ? {
      clock,
      signal: deadline.signal,
      borrows: borrow !== undefined
     } : undefined;
     if (settings !== undefined) await loadDirect(remote);
     return createRepository(commands, clock, borrow?.treeless === true, settings);
    },
    async openSigner(key, passphrase) {
     const {openSigner} = await __webpack_require__.e(1924).then(__webpack_require__.bind(__webpack_require__, 11924));
     return openSigner(key, passphrase, {
      environment,
      temporary,
      programs
     });
    },
    checkout: directory => readCheckout(directory, async gitDirectory => {
     const args = [ `--git-dir=${gitDirectory}`, "rev-parse", "--verify", "--quiet", "HEAD" ];
     const command = {
      file: "git",
      args,
      environment: (0, process_environment._K)(environment, "/dev/null", [])
     };
     return (0, oid.Se)((await (0, adapters_process.eF)({
      ...command,
      input: ""
     })).stdout.toString().trim());
    })
   };
  }
  async function loadDirect({url}) {
   await Promise.all([ __webpack_require__.e(4283).then(__webpack_require__.bind(__webpack_require__, 84283)), __webpack_require__.e(6240).then(__webpack_require__.bind(__webpack_require__, 46240)), /^https:/i.test(url) ? Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 37067, 19)) ]);
  }
 }),
 62200: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => createCommands,
   Q: () => takesPack
  });
  var problem = __webpack_require__(5763);
  var duration = __webpack_require__(63602);
  var process = __webpack_require__(15394);
  var redact_secrets = __webpack_require__(29706);
  var fetch_failure = __webpack_require__(32670);
  var push_output = __webpack_require__(57875);
  const discovery = /\/info\/refs$/;
  function redirectInTrace(trace, url) {
   const last = trace.lastIndexOf("Recv header: HTTP/");
   if (last < 0) return undefined;
   const answer = trace.slice(last);
   if (!/^Recv header: HTTP\/[\d.]+ 30[12378]\b/.test(answer)) return undefined;
   const location = /Recv header: location: *([^\r\n]+)/i.exec(answer)?.[1]?.trim() ?? "";
   if (!URL.canParse(location, url)) return {
    kind: "elsewhere",
    origin: "an address that is none"
   };
   const to = new URL(location, `${url}/info/refs`);
   const from = new URL(url);
   if (to.origin !== from.origin) return {
    kind: "elsewhere",
    origin: to.origin
   };
   if (!discovery.test(to.pathname)) return {
    kind: "elsewhere",
    origin: `${to.origin}${to.pathname}`
   };
   return {
    kind: "moved",
    url: `${to.origin}${to.pathname.replace(discovery, "")}`
   };
  }
  var process_environment = __webpack_require__(8083);
  const oldest = "2.32";
  const hole = /(?:unable to read tree|bad tree object|missing (?:tree|object)|could not read) \(?([0-9a-f]{40,64})/i;
  const takesPack = [ "index-pack", "--stdin", "--fix-thin", "--promisor" ];
  const mostHops = 3;
  function createCommands(place, remote, environment, {log, clock, until = () => Number.POSITIVE_INFINITY, notice, signal}) {
   let {url} = remote;
   const command = (args, settings, input = "") => ({
    file: "git",
    args: [ `--git-dir=${place.directory}`, ...args ],
    environment: (0, process_environment._K)(environment, place.globalConfig, settings),
    input
   });
   const failed = async (args, ended) => {
    const oid = hole.exec(ended.stderr.toString())?.[1];
    if (oid !== undefined) return (0, problem.CC)("GIT_OBJECT_MISSING", {
     oid,
     url: remote.url
    });
    return failure(args, ended, environment);
   };
   let isUsed = false;
   let taken = Promise.resolve();
   const takePacks = () => {
    isUsed = true;
    const packs = place.packs.splice(0);
    if (packs.length > 0) {
     taken = taken.then(async () => {
      for (const pack of packs) await takePack(pack);
     });
    }
    return taken;
   };
   const takePack = async pack => {
    const ended = await (0, process.eF)({
     ...command(takesPack, []),
     input: pack
    }).catch(raiseMissing);
    if (ended.code === 0) return;
    const words = ended.stderr.toString();
    if ((0, fetch_failure.B)(words) === "disk") throw (0, problem.CC)("DISK_UNUSABLE", {
     fault: (0, push_output.$h)(words)
    });
    throw await failed(takesPack, ended);
   };
   return {
    place,
    remote,
    until,
    get isUsed() {
     return isUsed;
    },
    async run(args, input) {
     await takePacks();
     return (0, process.eF)(command(args, [], input)).catch(raiseMissing);
    },
    async runAtLength(args) {
     await takePacks();
     return (0, process.B1)(command(args, []), place.directory).catch(raiseMissing);
    },
    async* stream(args, input) {
     await takePacks();
     const ended = yield* (0, process.Td)(command(args, [], input));
     if (ended.code !== 0) throw await failed(args, ended);
    },
    failure: failed,
    async start(args) {
     await takePacks();
     const {input: _, ...open} = command(args, []);
     return (0, process.ni)(open);
    },
    async remotely(args, input, settings = []) {
     await takePacks();
     for (let hops = 0; ;hops++) {
      const made = command(args, [ ...(0, process_environment.kG)({
       ...remote,
       url
      }), ...settings ], input);
      const traced = {
       ...made.environment,
       GIT_TRACE_CURL: "3",
       GIT_TRACE_CURL_NO_DATA: "1"
      };
      const limitMs = limitOf(until(), clock.now());
      const limit = {
       ...limitMs === undefined ? {} : {
        limitMs
       },
       ...signal === undefined ? {} : {
        signal
       }
      };
      const began = clock.now();
      const ended = await (0, process.eF)({
       ...made,
       ...limit,
       environment: traced,
       side: true
      }).catch(raiseMissing);
      if (ended.isCut) {
       const waited = (0, duration.a)(Math.min(limitMs ?? Number.POSITIVE_INFINITY, clock.now() - began));
       const words = `fatal: timed out: it did not answer in full within ${waited}`;
       return {
        ...ended,
        stderr: Buffer.from(words)
       };
      }
      const redirect = ended.code === 0 ? undefined : redirectInTrace(ended.side.toString("latin1"), url);
      if (redirect === undefined) return {
       ...ended,
       stderr: withoutToken(ended.stderr, remote.token)
      };
      if (redirect.kind === "elsewhere" || hops === mostHops) {
       const target = redirect.kind === "elsewhere" ? redirect.origin : redirect.url;
       throw (0, problem.CC)("GIT_REDIRECTED_ELSEWHERE", {
        url,
        target
       });
      }
      const moved = `${url} has moved to ${redirect.url}: followed, because it is on the same server. Use its new address.`;
      log.info(moved);
      notice?.({
       level: "notice",
       title: "Repository moved",
       message: moved
      });
      url = redirect.url;
     }
    }
   };
  }
  const leastMs = 1e4;
  function limitOf(until, now) {
   return until === Number.POSITIVE_INFINITY ? undefined : Math.max(until - now, leastMs);
  }
  function withoutToken(output, token) {
   const text = output.toString("latin1");
   const secrets = token === "" ? [] : [ token, (0, process_environment.wV)(token) ];
   if (!secrets.some(one => text.includes(one))) return output;
   return Buffer.from((0, redact_secrets.f)(text, secrets), "latin1");
  }
  async function failure(args, ended, environment) {
   await checkVersion(environment);
   return new Error(`git ${args[0]} ended with ${ended.code}: ${(0, push_output.$h)(ended.stderr.toString())}`);
  }
  async function checkVersion(environment) {
   const command = {
    file: "git",
    args: [ "version" ],
    environment: (0, process_environment._K)(environment, "/dev/null", [])
   };
   const {stdout} = await (0, process.eF)({
    ...command,
    input: ""
   }).catch(raiseMissing);
   const version = /\d+\.\d+(\.\d+)*/.exec(stdout.toString())?.[0] ?? "of an unknown version";
   if (isOlder(version, oldest)) throw (0, problem.CC)("GIT_TOO_OLD", {
    version,
    needed: oldest
   });
  }
  function isOlder(version, than) {
   const [major = 0, minor = 0] = version.split(".").map(Number);
   const [needed = 0, least = 0] = than.split(".").map(Number);
   return major < needed || major === needed && minor < least;
  }
  function raiseMissing(cause) {
   if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") {
    throw (0, problem.CC)("GIT_MISSING", {
     needed: oldest
    }, {
     cause
    });
   }
   throw cause;
  }
 }),
 8083: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   _K: () => gitEnvironment,
   i2: () => isHttpAlone,
   kG: () => remoteSettings,
   wV: () => basicOf
  });
  const passed = /^(PATH|HOME|USER|LOGNAME|TMPDIR|TEMP|TMP|SYSTEMROOT|LD_LIBRARY_PATH|GIT_EXEC_PATH|(HTTPS?|ALL|NO|FTP)_PROXY|GIT_(SSL|HTTP|SSH|PROXY_SSL)_\w+|GIT_SSH|SSL_CERT_(FILE|DIR)|CURL_CA_BUNDLE|SSH_AUTH_SOCK|SSH_AGENT_PID|GIT_TRACE|GIT_TRACE_PACKET)$/i;
  const forGitAlone = /^((HTTPS?|ALL)_PROXY|GIT_(HTTP|PROXY)_\w+|GIT_TRACE\w*)$/i;
  const certificates = /^(GIT_SSL_\w+|SSL_CERT_(FILE|DIR)|CURL_CA_BUNDLE)$/i;
  function isHttpAlone({url}, environment) {
   if (!/^https?:\/\//i.test(url)) return false;
   const isHttps = /^https:/i.test(url);
   return !Object.entries(environment).some(([name, value]) => value && (forGitAlone.test(name) || isHttps && certificates.test(name)));
  }
  function gitEnvironment(given, globalConfig, settings) {
   const environment = {};
   for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && passed.test(name)) environment[name] = value;
   }
   return {
    GIT_SSH_COMMAND: "ssh -o BatchMode=yes -o ConnectTimeout=30 -o ServerAliveInterval=15",
    ...environment,
    LC_ALL: "C",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: globalConfig,
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_ALLOW_PROTOCOL: "file:https:http:ssh",
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(settings.flatMap(([key, value], index) => [ [ `GIT_CONFIG_KEY_${index}`, key ], [ `GIT_CONFIG_VALUE_${index}`, value ] ]))
   };
  }
  function remoteSettings(remote) {
   const settings = [ [ "remote.origin.url", remote.url ] ];
   if (!/^https?:\/\//i.test(remote.url)) return settings;
   const header = `http.${new URL(remote.url).origin}/.extraheader`;
   settings.push([ header, "" ]);
   if (remote.token !== "") {
    settings.push([ header, `AUTHORIZATION: basic ${basicOf(remote.token)}` ]);
   }
   return settings;
  }
  function basicOf(token) {
   return Buffer.from(`x-access-token:${token}`).toString("base64");
  }
 }),
 10818: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => makeRepository,
   R: () => setObjectFormat
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  function makeRepository(temporary, objectFormat, borrow) {
   const directory = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, "trunkline-git-"));
   if (made.length === 0) process.once("exit", removeAll);
   made.push(directory);
   for (const folder of [ "objects", "objects/info", "refs" ]) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, folder));
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "HEAD"), "ref: refs/heads/none\n");
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "config"), configuration(objectFormat));
   if (borrow) {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "objects/info/alternates"), `${quote((0, 
    node_path__WEBPACK_IMPORTED_MODULE_1__.join)(borrow.gitDirectory, "objects"))}\n`);
    if (borrow.shallow.size > 0) {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "shallow"), [ ...borrow.shallow, "" ].join("\n"));
    }
   }
   const globalConfig = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, "gitconfig");
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(globalConfig, "[safe]\n\tdirectory = *\n[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n");
   return {
    directory,
    globalConfig,
    objectFormat,
    packs: []
   };
  }
  const made = [];
  function removeAll() {
   for (const directory of made) {
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(directory, {
      recursive: true,
      force: true,
      maxRetries: 3
     });
    } catch {}
   }
  }
  function setObjectFormat(place, objectFormat) {
   place.objectFormat = objectFormat;
   (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(place.directory, "config"), configuration(objectFormat));
  }
  function configuration(objectFormat) {
   return [ "[core]", "\trepositoryformatversion = 1", "\tbare = true", "\thooksPath = /dev/null", "\tfsync = none", "\tfsmonitor = false", "\tlogAllRefUpdates = false", "\talternateRefsCommand = true", "[extensions]", `\tobjectFormat = ${objectFormat}`, "[gc]", "\tauto = 0", "\tautoDetach = false", "[maintenance]", "\tauto = false", "[protocol]", "\tversion = 2", "[http]", "\tfollowRedirects = false", "\tlowSpeedLimit = 1000", "\tlowSpeedTime = 60", "[fetch]", "\tfsckObjects = false", "\twriteCommitGraph = false", "[push]", "\trecurseSubmodules = no", "" ].join("\n");
  }
  function quote(path) {
   if (!/[\n"\\]/.test(path)) return path;
   return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n")}"`;
  }
 }),
 28022: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   G: () => readTextFile
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  function readTextFile(path) {
   try {
    return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
   } catch {
    return undefined;
   }
  }
 }),
 71541: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => moveShallowBoundary,
   s: () => shallowIn
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85099);
  var _read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28022);
  function shallowIn(gitDirectory) {
   const lines = (0, _read_text_js__WEBPACK_IMPORTED_MODULE_2__.G)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "shallow")) ?? "";
   return new Set(lines.split("\n").flatMap(line => (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_3__.Se)(line.trim()) ?? []));
  }
  function moveShallowBoundary(gitDirectory, from, told) {
   const boundary = new Set([ ...from, ...told.shallow ]);
   for (const oid of told.unshallow) boundary.delete(oid);
   const file = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitDirectory, "shallow");
   if (boundary.size > 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, [ ...boundary, "" ].join("\n")); else (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, {
    force: true
   });
  }
 }),
 57438: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Hs: () => formatCommit,
   L5: () => parseCommit,
   T3: () => parseTagTarget,
   V3: () => parseTagMessage,
   _3: () => formatTag
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  function parseCommit(content) {
   const blank = content.indexOf("\n\n");
   const head = content.toString("utf8", 0, blank < 0 ? content.length : blank);
   const lines = head.split("\n");
   const tree = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(headerOf(lines, "tree"));
   if (tree === undefined) throw new Error("a commit object without a tree");
   return {
    tree,
    parents: lines.filter(line => line.startsWith("parent ")).map(line => line.slice(7)),
    author: parseSignature(headerOf(lines, "author")),
    committer: parseSignature(headerOf(lines, "committer")),
    message: blank < 0 ? "" : content.toString("utf8", blank + 2)
   };
  }
  function parseTagTarget(content) {
   const target = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(content.toString("latin1", 7, content.indexOf(10)));
   if (target === undefined) throw new Error("a tag object without an object");
   return target;
  }
  function parseTagMessage(content) {
   const blank = content.indexOf("\n\n");
   return blank < 0 ? "" : content.toString("utf8", blank + 2);
  }
  function formatCommit(commit) {
   const lines = [ `tree ${commit.tree}`, ...commit.parents.map(parent => `parent ${parent}`), `author ${formatSignature(commit.author)}`, `committer ${formatSignature(commit.committer)}` ];
   return Buffer.from(`${lines.join("\n")}\n\n${tidy(commit.message)}`);
  }
  function formatTag(tag) {
   const lines = [ `object ${tag.commit}`, "type commit", `tag ${tag.name}`, `tagger ${formatSignature(tag.tagger)}` ];
   return Buffer.from(`${lines.join("\n")}\n\n${tidy(tag.message)}`);
  }
  function headerOf(lines, key) {
   return lines.find(line => line.startsWith(`${key} `))?.slice(key.length + 1) ?? "";
  }
  function parseSignature(text) {
   const parts = /^(.*?) ?<([^>]*)>(?: (-?\d+))?/.exec(text);
   return {
    name: parts?.[1] ?? "",
    email: parts?.[2] ?? "",
    time: Number(parts?.[3] ?? 0)
   };
  }
  function formatSignature({name, email, time}) {
   return `${crumbless(name)} <${crumbless(email)}> ${time} +0000`;
  }
  function crumbless(text) {
   return text.replace(/[\0\n\r<>]/g, "").trim();
  }
  function tidy(message) {
   return `${message.replaceAll("\0", "").trimEnd()}\n`;
  }
 }),
 32670: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => classifyFetch
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  const patterns = [ [ "object-format", /mismatched algorithms|object format/i ], [ "refused", /not our ref|couldn't find remote ref|does not allow request for unadvertised object/i ], [ "refused", /no commits selected for shallow requests|deepen-not|error processing shallow info/i ], [ "transient", /returned error: (408|429|5\d\d)|HTTP (408|429|5\d\d)/i ], [ "not-authorised", /authentication failed|could not read (username|password)|returned error: 40[13]|HTTP 40[13]/i ], [ "not-authorised", /permission denied|host key verification failed/i ], [ "not-found", /repository .*not found|returned error: 404|does not appear to be a git repository|not a git repo/i ], [ "not-found", /does not exist|no such file or directory/i ], [ "unknown", /certificate|no space left/i ], [ "transient", /could not resolve (host|proxy)|failed to connect|couldn't connect|connection (refused|reset|timed out|closed)/i ], [ "transient", /early EOF|hung up|unexpected disconnect|empty reply|too slow|RPC failed|timed? ?out|HTTP\/2|recv|sideband/i ], [ "transient", /network is unreachable|ssh: connect|transfer closed|premature end|curl \d+|internal server error/i ] ];
  function classifyFetch(stderr) {
   const own = stderr.replace(/^remote:.*$/gm, "");
   if (_core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.LZ.test(own) || /unable to (create|write|open) .*: permission denied/i.test(own)) return "disk";
   return patterns.find(([, pattern]) => pattern.test(stderr))?.[0] ?? "unknown";
  }
 }),
 57875: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $h: () => tellingLines,
   Bj: () => classifyPush,
   xV: () => summarisePush
  });
  var _fetch_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32670);
  const principle = /\bGH\d{3}\b|hook declined|refusing to|prohibited|exists; cannot create/i;
  const busy = /internal server error|fatal error in commit_refs|unpacker error|unpack failed|remote failure|failed to report/i;
  const late = /non-fast-forward|fetch first|stale info|cannot lock ref|incorrect old value provided|reference already exists|failed to update ref|transaction (failed|aborted)|needs force|remote ref updated since checkout/i;
  function classifyPush(code, stdout, stderr) {
   if (code === 0) return "landed";
   const reasons = stdout.split("\n").filter(line => line.startsWith("!\t")).map(line => line.split("\t")[2] ?? "");
   const causes = reasons.filter(reason => !/atomic push failed|atomic transaction failed/i.test(reason));
   if (principle.test(`${causes.join("\n")}\n${stderr}`)) return "policy";
   if (causes.some(reason => late.test(reason))) return "race";
   if (causes.some(reason => busy.test(reason))) return "transient";
   if (causes.length > 0) return "policy";
   if (reasons.length > 0) return "race";
   return (0, _fetch_failure_js__WEBPACK_IMPORTED_MODULE_0__.B)(stderr) === "transient" ? "transient" : "policy";
  }
  function summarisePush(stdout, stderr) {
   const reasons = [ ...stdout.matchAll(/^!\t[^\t]*\t(.*)$/gm) ].map(match => match[1] ?? "");
   return tellingLines([ stderr, ...reasons ].join("\n"));
  }
  function tellingLines(output) {
   const lines = output.replace(/[^\P{C}\n]/gu, " ").split("\n").map(line => line.replace(/^(remote:|error:|fatal:)\s*(error:|fatal:)?/i, "").trim()).filter(line => /\w/.test(line) && !/^(hint:|To |warning: )|^error: failed to push/i.test(line));
   return [ ...new Set(lines) ].join("; ").slice(0, 400) || "it gave no reason";
  }
 }),
 54001: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   I: () => kindOf,
   cZ: () => parseTree,
   jy: () => faultInPath,
   qV: () => formatTree
  });
  function parseTree(content, oidBytes) {
   const entries = [];
   let at = 0;
   while (at < content.length) {
    const space = content.indexOf(32, at);
    const nul = content.indexOf(0, space);
    const end = nul + 1 + oidBytes;
    if (space < 0 || nul < 0 || end > content.length) throw new Error("a tree object ends early");
    entries.push({
     mode: content.toString("latin1", at, space),
     name: content.subarray(space + 1, nul),
     oid: content.toString("hex", nul + 1, end)
    });
    at = end;
   }
   return entries;
  }
  function formatTree(entries) {
   const sorted = entries.map(entry => ({
    entry,
    key: sortKey(entry)
   }));
   sorted.sort((a, b) => Buffer.compare(a.key, b.key));
   return Buffer.concat(sorted.flatMap(({entry}) => [ Buffer.from(`${entry.mode} `, "latin1"), entry.name, Buffer.from([ 0 ]), Buffer.from(entry.oid, "hex") ]));
  }
  function kindOf(mode) {
   if (mode === "40000") return "tree";
   return mode === "160000" ? "commit" : "blob";
  }
  function sortKey(entry) {
   return kindOf(entry.mode) === "tree" ? Buffer.concat([ entry.name, Buffer.from("/") ]) : entry.name;
  }
  function faultInPath(path) {
   if (path === "") return "it is empty";
   if (path.includes("\0")) return "it holds a NUL";
   for (const part of path.split("/")) {
    if (part === "") return "a part of it is empty";
    if (part === "." || part === "..") return `it holds \`${part}\``;
    if (part.toLowerCase() === ".git") return "it leads into a .git folder";
   }
   return undefined;
  }
 }),
 15394: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B1: () => runIntoFiles,
   Td: () => stream,
   eF: () => run,
   ni: () => start
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
  async function run(command) {
   const child = start(command);
   const stdout = collect(child.stdout);
   const ended = settle(child);
   const {limitMs, signal} = command;
   let isCut = false;
   const cut = () => {
    isCut = true;
    killGroup(child);
   };
   const timer = limitMs === undefined ? undefined : setTimeout(cut, limitMs);
   signal?.addEventListener("abort", cut);
   if (signal?.aborted) cut();
   try {
    return {
     ...await ended,
     stdout: Buffer.concat(stdout),
     isCut
    };
   } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cut);
   }
  }
  async function runIntoFiles(command, folder) {
   const name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `output-${outputs++}`);
   const paths = [ `${name}.1`, `${name}.2` ];
   const files = [ (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(paths[0], "wx"), (0, 
   node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(paths[1], "wx") ];
   try {
    const ended = await settle(start(command, files));
    const [stdout, stderr] = [ (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(paths[0]), (0, 
    node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(paths[1]) ];
    if (ended.code !== 0 && stderr.length === 0) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(paths[1], Buffer.alloc(4096));
    return {
     ...ended,
     stdout,
     stderr
    };
   } finally {
    for (const file of files) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    for (const path of paths) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.unlinkSync)(path);
   }
  }
  let outputs = 0;
  async function* stream(command) {
   const child = start(command);
   const ended = settle(child);
   ended.catch(() => undefined);
   try {
    for await (const chunk of child.stdout) yield chunk;
    return await ended;
   } finally {
    child.kill();
   }
  }
  function start(command, [stdout, stderr] = [ "pipe", "pipe" ]) {
   const {spawn} = process.getBuiltinModule("node:child_process");
   const child = spawn(command.file, command.args, {
    env: {
     ...command.environment
    },
    stdio: [ command.input === "" ? "ignore" : "pipe", stdout, stderr, ...command.side === true ? [ "pipe" ] : [] ],
    windowsHide: true,
    detached: hasGroup(command)
   });
   child.stdin?.on("error", () => undefined);
   if (command.input !== undefined) child.stdin?.end(command.input);
   return child;
  }
  function signalNumber(signal) {
   return signal === null ? 0 : process.getBuiltinModule("node:os").constants.signals[signal];
  }
  function hasGroup({limitMs, signal}) {
   return (limitMs !== undefined || signal !== undefined) && process.platform !== "win32";
  }
  function killGroup(child) {
   if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL"); else if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, "SIGKILL");
  }
  function settle(child) {
   const stderr = collect(child.stderr);
   const side = collect(child.stdio[3]);
   return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({
     code: code ?? 128 + signalNumber(signal),
     stdout: Buffer.alloc(0),
     stderr: Buffer.concat(stderr),
     side: Buffer.concat(side),
     isCut: false
    }));
   });
  }
  function collect(from) {
   const chunks = [];
   from?.on("data", chunk => chunks.push(chunk));
   return chunks;
  }
 }),
 29706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => redactSecrets
  });
  function redactSecrets(text, secrets) {
   return secrets.reduce((cut, one) => one === "" ? cut : cut.replaceAll(one, "***"), text);
  }
 }),
 37808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   MP: () => objectHead,
   YF: () => computeObjectId,
   in: () => emptyTree,
   mS: () => objectFormatOf
  });
  function objectHead(kind, size) {
   return Buffer.from(`${kind} ${size}\0`);
  }
  function objectFormatOf(oid) {
   return oid?.length === 64 ? "sha256" : "sha1";
  }
  function emptyTree(like) {
   return objectFormatOf(like) === "sha256" ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321" : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
  }
  function computeObjectId(kind, content, format) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return createHash(format).update(objectHead(kind, content.length)).update(content).digest("hex");
  }
 }),
 85099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Se: () => parseOid,
   be: () => isZero,
   h0: () => short
  });
  function parseOid(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
  }
  function isZero(oid) {
   return /^0+$/.test(oid);
  }
  function short(oid) {
   return oid.slice(0, 7);
  }
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
 })
};
