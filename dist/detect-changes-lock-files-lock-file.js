export const id = 9135;

export const ids = [ 9135 ];

export const modules = {
 29135: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   affectedByLock: () => affectedByLock,
   ecosystemOfLock: () => ecosystemOfLock
  });
  var toml = __webpack_require__(47830);
  function cargoLock(text) {
   const crates = readCrates(text);
   return ({manifest}) => {
    const names = manifest.provides.map(name => name.replace(/^cargo:/, ""));
    const found = new Set(crates.filter(({name, source}) => source === "" && names.includes(name)));
    if (found.size === 0) return undefined;
    for (const crate of found) {
     for (const need of crate.needs) {
      const [name, version] = need.split(" ");
      for (const one of crates) if (one.name === name && (version === undefined || one.version === version)) found.add(one);
     }
    }
    return [ ...found ].map(({name, version, source}) => `${name} ${version} ${source}`).sort().join("\n");
   };
  }
  function readCrates(text) {
   const crates = new Map;
   for (const {path, element, value} of (0, toml.D7)(text)) {
    if (path[0] !== "package") continue;
    const crate = crates.get(element) ?? {
     name: "",
     version: "",
     source: "",
     needs: []
    };
    crates.set(element, crate);
    const strings = (0, toml.NI)(value);
    const [first = ""] = strings;
    if (path[1] === "name") crate.name = first;
    if (path[1] === "version") crate.version = first;
    if (path[1] === "source" || path[1] === "checksum") crate.source += first;
    if (path[1] === "dependencies") crate.needs = strings;
   }
   return [ ...crates.values() ];
  }
  var external_node_path_ = __webpack_require__(76760);
  function npmLock(text) {
   const {packages} = JSON.parse(text);
   if (packages === undefined) return () => undefined;
   return ({folder}) => {
    const start = folder === "." ? "" : folder;
    if (packages[start] === undefined) return undefined;
    const found = new Set([ start ]);
    for (const place of found) {
     const one = packages[place] ?? {};
     const ranges = {
      ...one.dependencies,
      ...one.optionalDependencies,
      ...one.peerDependencies,
      ...place.includes("node_modules/") ? {} : one.devDependencies
     };
     for (const name of Object.keys(ranges)) {
      const at = locate(packages, place, name);
      if (at !== undefined) found.add(at);
     }
    }
    return [ ...found ].sort().map(place => `${place} ${packages[place]?.version} ${packages[place]?.resolved} ${packages[place]?.integrity}`).join("\n");
   };
  }
  function locate(packages, place, name) {
   for (let at = place; ;at = parentOf(at)) {
    const path = external_node_path_.posix.join(at, "node_modules", name);
    const one = packages[path];
    if (one !== undefined) return one.link && one.resolved !== undefined ? one.resolved : path;
    if (at === "") return undefined;
   }
  }
  function parentOf(place) {
   const inner = place.lastIndexOf("/node_modules/");
   if (inner >= 0) return place.slice(0, inner);
   if (place.startsWith("node_modules/")) return "";
   const up = external_node_path_.posix.dirname(place);
   return up === "." ? "" : up;
  }
  var dist = __webpack_require__(38815);
  function pnpmLock(text) {
   const lock = (0, dist.qg)(text, {
    maxAliasCount: 1e3
   });
   const {importers, packages = {}, snapshots = {}} = lock;
   if (importers === undefined) return () => undefined;
   return ({folder}) => {
    if (importers[folder] === undefined) return undefined;
    const found = new Set([ `importer ${folder}` ]);
    for (const key of found) {
     const at = key.startsWith("importer ") ? key.slice("importer ".length) : undefined;
     const node = at === undefined ? snapshots[key] ?? packages[key] ?? {} : importers[at] ?? {};
     for (const kind of [ "dependencies", "devDependencies", "optionalDependencies" ]) for (const [name, given] of Object.entries(node[kind] ?? {})) found.add(target(lock, at, name, given));
    }
    return [ ...found ].sort().map(key => `${key} ${JSON.stringify(packages[key.replace(/\(.*$/, "")]?.resolution ?? null)}`).join("\n");
   };
  }
  function target({packages = {}, snapshots = {}}, importer, name, given) {
   const version = typeof given === "string" ? given : given.version;
   if (version.startsWith("link:")) return `importer ${external_node_path_.posix.join(importer ?? ".", version.slice("link:".length))}`;
   const keys = [ version, `${name}@${version}`, `/${name}@${version}`, `/${name}/${version}` ];
   return keys.find(key => snapshots[key] !== undefined || packages[key] !== undefined) ?? `${name}@${version}`;
  }
  const locks = {
   "package-lock.json": {
    ecosystem: "npm",
    read: npmLock
   },
   "npm-shrinkwrap.json": {
    ecosystem: "npm",
    read: npmLock
   },
   "pnpm-lock.yaml": {
    ecosystem: "npm",
    read: pnpmLock
   },
   "yarn.lock": {
    ecosystem: "npm",
    read: undefined
   },
   "bun.lock": {
    ecosystem: "npm",
    read: undefined
   },
   "Cargo.lock": {
    ecosystem: "cargo",
    read: cargoLock
   },
   "go.sum": {
    ecosystem: "go",
    read: goSums
   },
   "go.work.sum": {
    ecosystem: "go",
    read: goSums
   },
   "uv.lock": {
    ecosystem: "python",
    read: undefined
   },
   "poetry.lock": {
    ecosystem: "python",
    read: undefined
   }
  };
  function ecosystemOfLock(name) {
   return Object.hasOwn(locks, name) ? locks[name]?.ecosystem : undefined;
  }
  function affectedByLock(name, before, after, members) {
   const lock = Object.hasOwn(locks, name) ? locks[name] : undefined;
   if (lock?.read === undefined || before === undefined || after === undefined) return members;
   const [old, now] = [ readOr(lock.read, before), readOr(lock.read, after) ];
   return members.filter(member => {
    const [one, other] = [ old(member), now(member) ];
    return one === undefined || one !== other;
   });
  }
  function readOr(read, text) {
   try {
    return read(text);
   } catch {
    return () => undefined;
   }
  }
  function goSums(text) {
   const lines = text.split("\n").filter(line => line.trim() !== "");
   return ({manifest}) => {
    const modules = new Set(manifest.needs.map(name => name.replace(/^go:/, "")));
    return lines.filter(line => modules.has(line.slice(0, line.indexOf(" ")))).sort().join("\n");
   };
  }
 }),
 47830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D7: () => readToml,
   NI: () => tomlStrings,
   VN: () => tomlMember
  });
  function readToml(text) {
   const entries = [];
   let table = [];
   let element = 0;
   let open;
   for (const line of text.split(/\r?\n/)) {
    const bare = withoutComment(line).trim();
    if (open !== undefined) {
     open.value += ` ${bare}`;
    } else {
     const header = /^\[(\[?)\s*([^\]]+?)\s*\]?\]$/.exec(bare);
     if (header !== null) {
      table = keysOf(header[2] ?? "");
      if (header[1] === "[") element++;
      continue;
     }
     const pair = /^((?:[\w-]+|"[^"]*"|'[^']*')(?:\s*\.\s*(?:[\w-]+|"[^"]*"|'[^']*'))*)\s*=\s*(.*)$/.exec(bare);
     if (pair === null && bare === "") continue;
     if (pair === null) throw new Error(`it is not TOML: ${bare.slice(0, 100)}`);
     open = {
      path: [ ...table, ...keysOf(pair[1] ?? "") ],
      value: pair[2] ?? ""
     };
    }
    if (!isClosed(open.value)) continue;
    entries.push({
     path: open.path,
     element,
     value: open.value
    });
    open = undefined;
   }
   if (open !== undefined) throw new Error(`it is not TOML: ${open.path.join(".")} has no end`);
   return entries;
  }
  function tomlStrings(value) {
   return [ ...value.matchAll(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g) ].map(([, basic, literal]) => basic ?? literal ?? "");
  }
  function tomlMember(value, name) {
   const found = new RegExp(`[{,]\\s*${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|(\\w+))`).exec(value);
   return found?.[1] ?? found?.[2] ?? found?.[3];
  }
  function keysOf(text) {
   return [ ...text.matchAll(/"([^"]*)"|'([^']*)'|([\w-]+)/g) ].map(([, basic, literal, bare]) => basic ?? literal ?? bare ?? "");
  }
  function withoutComment(line) {
   const before = /^(?:[^#"']|"(?:[^"\\]|\\.)*"|'[^']*')*/.exec(line)?.[0] ?? "";
   return line[before.length] === "#" ? before : line;
  }
  function isClosed(value) {
   const triple = value.match(/"""|'''/g)?.length ?? 0;
   if (triple % 2 === 1) return false;
   const bare = value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "");
   return (bare.match(/[[{]/g)?.length ?? 0) <= (bare.match(/[\]}]/g)?.length ?? 0);
  }
 })
};
