export const id = 1988;

export const ids = [ 1988 ];

export const modules = {
 61988: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   findManifests: () => findManifests
  });
  var external_node_path_ = __webpack_require__(76760);
  var glob = __webpack_require__(37442);
  var toml = __webpack_require__(47830);
  const nothing = {
   provides: [],
   needs: [],
   reaches: [],
   members: []
  };
  function from(folder, path) {
   if (path === "" || path.startsWith("/") || /^[\w+.-]+:/.test(path)) return undefined;
   const joined = external_node_path_.posix.join(folder, path.replaceAll("\\", "/")).replace(/(.)\/+$/, "$1");
   return joined === ".." || joined.startsWith("../") ? undefined : joined;
  }
  function allFrom(folder, paths) {
   return paths.flatMap(path => from(folder, path) ?? []);
  }
  function membersFrom(folder, globs) {
   return globs.flatMap(glob => {
    const bang = glob.startsWith("!") ? "!" : "";
    const path = from(folder, glob.slice(bang.length));
    return path === undefined ? [] : [ bang + path ];
   });
  }
  const cargo = {
   reads: name => name === "Cargo.toml",
   below: 0,
   read(text, folder) {
    const entries = (0, toml.D7)(text);
    const at = (...path) => entries.filter(entry => entry.path.join("\0") === path.join("\0"));
    const strings = found => found.flatMap(({value}) => (0, toml.NI)(value));
    const declared = entries.flatMap(entry => dependency(entry) ?? []);
    return {
     provides: strings(at("package", "name")).map(name => `cargo:${name}`),
     needs: declared.map(({name}) => `cargo:${name}`),
     reaches: allFrom(folder, declared.flatMap(({path}) => path ?? [])),
     members: [ ...membersFrom(folder, strings(at("workspace", "members"))), ...membersFrom(folder, strings(at("workspace", "exclude"))).map(path => `!${path}`) ],
     aliases: entries.flatMap(({path: [top, list, name, member, ...more], value}) => {
      if (top !== "workspace" || list !== "dependencies" || name === undefined || more.length > 0) return [];
      const given = member === "path" ? (0, toml.NI)(value)[0] : (0, toml.VN)(value, "path");
      const target = given === undefined ? undefined : from(folder, given);
      return target === undefined ? [] : [ [ `cargo:${name}`, target ] ];
     })
    };
   }
  };
  function dependency({path, value}) {
   const at = path.findIndex(key => /^(dev-|build-)?dependencies$/.test(key));
   const name = path[at + 1];
   if (at < 0 || name === undefined || path[0] === "workspace") return undefined;
   const [, member] = path.slice(at + 1);
   if (member === undefined) {
    const inside = (0, toml.VN)(value, "path");
    return {
     name: (0, toml.VN)(value, "package") ?? name,
     ...inside === undefined ? {} : {
      path: inside
     }
    };
   }
   const [text] = (0, toml.NI)(value);
   if (member === "path" && text !== undefined) return {
    name,
    path: text
   };
   return {
    name: (member === "package" ? text : undefined) ?? name
   };
  }
  const docker = {
   reads: name => /^(.+\.)?Dockerfile(\..+)?$|^Containerfile$/.test(name),
   below: 1,
   read(text, folder) {
    const lines = text.replace(/[\\`][ \t]*\r?\n(?:[ \t]*#.*\r?\n)*/g, " ").split(/\r?\n/);
    const sources = lines.flatMap(line => {
     const copied = /^\s*(?:ONBUILD\s+)?(?:COPY|ADD)\s+(.*)$/i.exec(line)?.[1] ?? "";
     if (/(^|\s)--from[=\s]/.test(copied)) return [];
     return operands(copied.replace(/(^|\s)--\S+/g, " ")).slice(0, -1);
    });
    const literal = sources.flatMap(path => literalPart(path.replace(/^\/+/, "")) ?? []);
    return {
     ...nothing,
     reaches: [ ...new Set(literal.flatMap(path => [ from(".", path), from(folder, path) ])) ].flatMap(path => path ?? [])
    };
   }
  };
  function operands(text) {
   const json = /^\s*(\[.*\])\s*$/.exec(text)?.[1];
   if (json !== undefined) return [ ...json.matchAll(/"((?:[^"\\]|\\.)*)"/g) ].flatMap(([, one]) => one ?? []);
   return text.trim().split(/\s+/).filter(word => word !== "" && !word.startsWith("<<"));
  }
  function literalPart(path) {
   const cut = path.search(/[*?[$]/);
   const literal = cut < 0 ? path : path.slice(0, Math.max(0, path.lastIndexOf("/", cut)));
   return /^\.?\/*$/.test(literal) ? undefined : literal;
  }
  function withoutComments(text) {
   return cut(text, "\x3c!--", "--\x3e").outside;
  }
  function xml_elements(xml, name) {
   return cut(xml, `<${name}>`, `</${name}>`).inside.map(inner => inner.trim());
  }
  function withoutElements(xml, names) {
   return names.reduce((rest, name) => cut(rest, `<${name}>`, `</${name}>`).outside, xml);
  }
  function tags(xml, name) {
   const start = new RegExp(`<${name}(?=[\\s/>])`, "gi");
   const found = [];
   for (let match = start.exec(xml); match !== null; match = start.exec(xml)) {
    const end = xml.indexOf(">", start.lastIndex);
    if (end < 0) throw new Error(`<${name} has no end`);
    found.push(xml.slice(start.lastIndex, end));
    start.lastIndex = end;
   }
   return found;
  }
  function cut(text, open, close) {
   const inside = [];
   const outside = [];
   let at = 0;
   for (let from = text.indexOf(open); from >= 0; from = text.indexOf(open, at)) {
    const end = text.indexOf(close, from + open.length);
    if (end < 0) throw new Error(`${open} has no end`);
    outside.push(text.slice(at, from));
    inside.push(text.slice(from + open.length, end));
    at = end + close.length;
   }
   outside.push(text.slice(at));
   return {
    inside,
    outside: outside.join("")
   };
  }
  const dotnet = {
   reads: name => /\.(cs|fs|vb)proj$/i.test(name),
   below: 3,
   read(text, folder) {
    if (!/<Project[\s/>]/i.test(text)) throw new Error("it is not a project file");
    const xml = withoutComments(text);
    const named = (tag, attribute) => tags(xml, tag).flatMap(written => new RegExp(`\\b${attribute}\\s*=\\s*["']([^"'$*]+)["']`, "i").exec(written)?.[1] ?? []);
    const projects = named("ProjectReference", "Include").flatMap(list => list.split(";"));
    return {
     ...nothing,
     reaches: [ ...allFrom(folder, projects.map(path => path.trim())).map(path => external_node_path_.posix.dirname(path)), ...allFrom(folder, named("Import", "Project")) ]
    };
   }
  };
  const go = {
   reads: name => name === "go.mod" || name === "go.work",
   below: 0,
   read(text, folder) {
    const lines = directives(text);
    const of = word => lines.filter(([first]) => first === word).map(([, ...rest]) => rest);
    const uses = of("use").flatMap(([path]) => path ?? []);
    const replaced = of("replace").flatMap(words => words[words.indexOf("=>") + 1] ?? []);
    return {
     ...nothing,
     provides: of("module").flatMap(([path]) => path === undefined ? [] : [ `go:${path}` ]),
     needs: of("require").flatMap(([path]) => path === undefined ? [] : [ `go:${path}` ]),
     reaches: allFrom(folder, replaced.filter(path => /^\.\.?(\/|$)/.test(path))),
     members: membersFrom(folder, uses.filter(path => from(folder, path) !== undefined))
    };
   }
  };
  function directives(text) {
   const found = [];
   let block;
   for (const line of text.split(/\r?\n/)) {
    const words = line.replace(/\/\/.*$/, "").match(/"[^"]*"|`[^`]*`|[()]|[^\s()]+/g)?.map(word => word.replace(/^["`]|["`]$/g, "")) ?? [];
    const [first] = words;
    if (first === ")") block = undefined; else if (words.at(-1) === "(" && first !== undefined) block = first; else if (first !== undefined) found.push(block === undefined ? words : [ block, ...words ]);
   }
   return found;
  }
  var dist = __webpack_require__(38815);
  const lists = [ "resources", "bases", "components", "patchesStrategicMerge", "crds", "configurations", "generators", "transformers" ];
  const kustomizeManifests = {
   reads: name => /^(kustomization\.ya?ml|Kustomization)$/.test(name),
   below: 3,
   read(text, folder) {
    const value = (0, dist.qg)(text, {
     logLevel: "error"
    });
    const list = key => Array.isArray(value?.[key]) ? value[key] : [];
    const paths = [ ...lists.flatMap(list), ...[ ...list("patches"), ...list("patchesJson6902") ].map(patch => patch?.path) ];
    const local = paths.filter(path => typeof path === "string" && !/[\n?]|^github\.com\/|^git@/.test(path));
    return {
     ...nothing,
     reaches: allFrom(folder, local)
    };
   }
  };
  const sections = [ "parent", "dependencyManagement", "profiles", "reporting", "build", "dependencies" ];
  const maven = {
   reads: name => name === "pom.xml",
   below: 0,
   read(text, folder) {
    if (!/<project[\s/>]/.test(text)) throw new Error("it is not a pom.xml");
    const xml = withoutComments(text);
    const [parent] = xml_elements(xml, "parent");
    const own = withoutElements(xml, sections);
    const declared = [ "dependency", "plugin", "extension" ].flatMap(name => xml_elements(xml, name));
    return {
     provides: idOf(own),
     needs: declared.flatMap(idOf),
     reaches: parent === undefined ? [] : allFrom(folder, parentFile(parent)),
     members: membersFrom(folder, xml_elements(xml, "module"))
    };
   }
  };
  function idOf(xml) {
   const [id = ""] = xml_elements(xml, "artifactId");
   return id === "" ? [] : [ `maven:${id}` ];
  }
  function parentFile(parent) {
   const [path = "../pom.xml"] = xml_elements(parent, "relativePath");
   if (path === "" || tags(parent, "relativePath").some(written => written.endsWith("/"))) return [];
   return [ path.endsWith(".xml") ? path : `${path}/pom.xml` ];
  }
  const kinds = [ "dependencies", "devDependencies", "peerDependencies", "optionalDependencies" ];
  const npm = {
   reads: name => name === "package.json" || name === "pnpm-workspace.yaml",
   below: 0,
   read: (text, folder) => text.trimStart().startsWith("{") ? readPackage(text, folder) : readWorkspace(text, folder)
  };
  function readPackage(text, folder) {
   const json = record(JSON.parse(text));
   const declared = kinds.flatMap(kind => Object.entries(record(json[kind])));
   const paths = declared.flatMap(([, spec]) => /^(?:file|link|portal):(.+)$/.exec(String(spec))?.[1] ?? []);
   const workspaces = Array.isArray(json.workspaces) ? json.workspaces : record(json.workspaces).packages;
   return {
    provides: typeof json.name === "string" ? [ `npm:${json.name}` ] : [],
    needs: declared.map(([name, spec]) => `npm:${/^(?:npm|workspace):(@?[^@*^~\d][^@]*)@/.exec(String(spec))?.[1] ?? name}`),
    reaches: allFrom(folder, paths),
    members: membersFrom(folder, texts(workspaces))
   };
  }
  function readWorkspace(text, folder) {
   return {
    ...nothing,
    members: membersFrom(folder, texts(record((0, dist.qg)(text, {
     logLevel: "error"
    })).packages))
   };
  }
  function record(value) {
   return typeof value === "object" && value !== null ? value : {};
  }
  function texts(value) {
   return Array.isArray(value) ? value.filter(one => typeof one === "string") : [];
  }
  const python = {
   reads: name => name === "pyproject.toml",
   below: 0,
   read(text, folder) {
    const entries = (0, toml.D7)(text);
    const under = (...path) => entries.filter(entry => path.every((key, i) => entry.path[i] === key));
    const strings = (...path) => under(...path).flatMap(({value}) => (0, toml.NI)(value));
    const required = [ ...strings("project", "dependencies"), ...strings("project", "optional-dependencies"), ...strings("dependency-groups") ];
    const sources = [ ...under("tool", "uv", "sources"), ...under("tool", "poetry") ].filter(({path}) => path.length > 3);
    const poetry = under("tool", "poetry").flatMap(({path}) => {
     const at = path.indexOf("dependencies");
     return at < 0 ? [] : path[at + 1] ?? [];
    });
    return {
     provides: [ ...strings("project", "name"), ...strings("tool", "poetry", "name") ].map(named),
     needs: [ ...required.flatMap(one => /^[\w.-]+/.exec(one)?.[0] ?? []), ...poetry ].map(named),
     reaches: allFrom(folder, sources.flatMap(({path, value}) => path.at(-1) === "path" ? (0, 
     toml.NI)(value) : (0, toml.VN)(value, "path") ?? [])),
     members: [ ...membersFrom(folder, strings("tool", "uv", "workspace", "members")), ...membersFrom(folder, strings("tool", "uv", "workspace", "exclude")).map(path => `!${path}`) ]
    };
   }
  };
  function named(name) {
   return `python:${name.toLowerCase().replace(/[-_.]+/g, "-")}`;
  }
  const readers = {
   npm,
   go,
   cargo,
   maven,
   dotnet,
   python,
   docker,
   kustomize: kustomizeManifests
  };
  const mostFolders = 5e3;
  const mostLetters = 4e6;
  const passedOver = /^(node_modules|vendor|target|\..*)$/;
  async function findManifests(folders, ecosystems, tree) {
   const seen = new Set([ ".", ...folders ]);
   const found = new Map;
   for (let wave = [ ...seen ]; wave.length > 0; ) {
    const next = [];
    const visit = folder => {
     if (seen.has(folder) || seen.size >= mostFolders) return;
     seen.add(folder);
     next.push(folder);
    };
    const fresh = (await listManifests(wave, ecosystems, tree)).filter(({key}) => !found.has(key));
    await tree.expect(fresh.map(({file}) => file));
    for (const {key, ecosystem, file} of fresh) {
     if (found.has(key)) continue;
     const manifest = await readManifest(readers[ecosystem], file, tree);
     found.set(key, {
      ecosystem,
      file,
      folder: external_node_path_.posix.dirname(file),
      manifest
     });
     if (manifest === "unreadable") continue;
     for (const member of await expandMembers(manifest.members, tree)) visit(member);
     for (const path of manifest.reaches) if (await tree.list(path) !== undefined) visit(path);
    }
    wave = next;
   }
   return [ ...found.values() ];
  }
  async function listManifests(folders, ecosystems, tree) {
   const listed = [];
   for (const folder of folders) for (const ecosystem of ecosystems) {
    const reader = readers[ecosystem];
    for (const file of await manifestsIn(folder, folder === "." ? 0 : reader.below, reader, tree)) listed.push({
     key: `${ecosystem} ${file}`,
     ecosystem,
     file
    });
   }
   return listed;
  }
  async function manifestsIn(folder, below, reader, tree) {
   const entries = await tree.list(folder) ?? [];
   const files = entries.flatMap(({name, isFolder}) => !isFolder && reader.reads(name) ? external_node_path_.posix.join(folder, name) : []);
   if (below === 0) return files;
   for (const {name, isFolder} of entries) if (isFolder && !passedOver.test(name)) files.push(...await manifestsIn(external_node_path_.posix.join(folder, name), below - 1, reader, tree));
   return files;
  }
  async function readManifest(reader, file, tree) {
   const text = await tree.read(file);
   if (text === undefined) return nothing;
   if (text.length > mostLetters) return "unreadable";
   try {
    const manifest = reader.read(text.replace(/^\uFEFF/, ""), external_node_path_.posix.dirname(file));
    const reaches = [];
    for (const path of manifest.reaches) if (await exists(path, tree)) reaches.push(path);
    return {
     ...manifest,
     reaches
    };
   } catch {
    return "unreadable";
   }
  }
  async function exists(path, tree) {
   if (path === ".") return true;
   const siblings = await tree.list(external_node_path_.posix.dirname(path));
   return siblings?.some(({name}) => name === external_node_path_.posix.basename(path)) ?? false;
  }
  async function expandMembers(globs, tree) {
   const excluded = await (0, glob.Q)(globs.filter(one => one.startsWith("!")).map(one => one.slice(1)));
   const folders = [];
   for (const one of globs) if (!one.startsWith("!")) folders.push(...await expand(".", one.split("/"), tree));
   return folders.filter(folder => !excluded.some(one => one.matches(folder)));
  }
  async function expand(folder, parts, tree) {
   const [part, ...rest] = parts;
   if (part === undefined) return [ folder ];
   if (part === "." || part === "") return expand(folder, rest, tree);
   const inner = (await tree.list(folder))?.filter(({name, isFolder}) => isFolder && !passedOver.test(name)) ?? [];
   const found = part === "**" ? [ ...await expand(folder, rest, tree) ] : [];
   const next = part === "**" ? parts : rest;
   const patterns = await (0, glob.Q)([ part === "**" ? "*" : part ]);
   for (const {name} of inner) if (patterns.some(one => one.matches(name))) found.push(...await expand(external_node_path_.posix.join(folder, name), next, tree));
   return found;
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
