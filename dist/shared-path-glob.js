export const id = 1114;

export const ids = [ 1114 ];

export const modules = {
 26998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O1: () => isSamePlace,
   WU: () => targetRepository,
   q3: () => registryRepository
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14360);
  function registryRepository(repository) {
   const repo = (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.E3)(repository);
   if (repo === undefined) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("IMAGE_NAME_INVALID", {
    name: repository
   });
   return repo;
  }
  function targetRepository(registry, repository, own) {
   const base = registry.replace(/\/+$/, "");
   if (repository.startsWith(`${base}/`)) return repository;
   const {path} = registryRepository(repository);
   const home = own === "" ? path : registryRepository(own).path;
   const moved = `${base}/${path === home || path.endsWith(`/${home}`) ? home : path}`;
   registryRepository(moved);
   return moved;
  }
  function isSamePlace(one, other) {
   return (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(one) === (0, 
   _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(other);
  }
 }),
 45700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => imageAbsent,
   readDeployed: () => readDeployed
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78579);
  var _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34896);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  var _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89649);
  var _git_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32084);
  function readDeployed(at, {name, repository}) {
   if (at.format.name === "revision") {
    const {revision} = (0, _git_revision_js__WEBPACK_IMPORTED_MODULE_0__.M7)(at);
    return {
     name: name ?? repository,
     repository: "",
     tag: revision || undefined,
     digest: undefined
    };
   }
   const kustomize = at.format.name === "kustomize";
   const entries = kustomize ? (0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.H)(at.text, at.file) : [];
   const entry = kustomize ? soleName(entries, at.file, name) : name ?? repository;
   if (entry === undefined) return undefined;
   const value = kustomize ? (0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.yz)(entries, entry) : (0, 
   _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__.AM)(at, entry);
   if (value === undefined) return undefined;
   const {newName, newTag, digest} = value;
   if (!kustomize && newTag === undefined && digest === undefined) return undefined;
   return {
    name: entry,
    repository: newName ?? (kustomize ? entry : repository || entry),
    tag: newTag === undefined ? undefined : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.Bs)(newTag, `${entry}:${newTag}`),
    digest: digest === undefined ? undefined : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.H2)(digest, `${entry}@${digest}`)
   };
  }
  function imageAbsent({file, text, format}, name) {
   const names = format.name === "kustomize" ? (0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.H)(text, file).map(entry => entry.name) : [];
   const slots = {
    file,
    name: name ?? "at all",
    names: names.join(", ") || "none"
   };
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_ABSENT", slots, {
    at: {
     file
    }
   });
  }
  function soleName(entries, file, name) {
   const names = [ ...new Set(entries.map(entry => entry.name)) ];
   if (name === undefined && names.length > 1) {
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_UNCLEAR", {
     file,
     names: names.join(", ")
    }, {
     at: {
      file
     }
    });
   }
   const entryName = name ?? names[0];
   const count = entries.filter(entry => entry.name === entryName).length;
   if (entryName === undefined || count <= 1) return entryName;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_TWICE", {
    file,
    name: entryName,
    count: String(count)
   }, {
    at: {
     file
    }
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
 31391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => holdsFile,
   z: () => holdsBeside
  });
  const holdsFile = "trunkline-holds.yaml";
  function holdsBeside(file) {
   return file.replace(/[^/]*$/, holdsFile);
  }
 }),
 47781: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DY: () => deploymentState,
   LZ: () => judgeChecks,
   go: () => deploymentCheck
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47140);
  function judgeChecks(environment, required, commit, found) {
   if (commit === undefined) {
    const why = `The commit that put it into ${environment} is unknown.`;
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.L5)("checks", why, `Promote it to ${environment} first.`);
   }
   const at = `${(0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.h0)(commit)}, which put it into ${environment}`;
   if (found === undefined) {
    const why = `The checks of ${at}, cannot be read: its repository is not on GitHub, or there is no token for it.`;
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.L5)("checks", why, "Take `checks` out of the catalogue, or name the repository as owner/name.");
   }
   const open = required.flatMap(one => {
    const state = stateOf(one, found);
    return state === "success" ? [] : [ `${nameOf(one)} is ${words[state]}` ];
   });
   if (open.length === 0) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wL)("checks", `${required.map(nameOf).join(", ")}: green on ${at}.`);
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wv)("checks", `On ${at}: ${open.join(", ")}.`, "Run again when they are green.");
  }
  function stateOf({name, creator, app}, found) {
   const states = found.filter(one => one.name === name).filter(one => (creator === "" || one.creator === creator) && (app === "" || one.app === app)).map(({state}) => state);
   return [ "failure", "pending", "success" ].find(state => states.includes(state)) ?? "missing";
  }
  function nameOf({name, creator, app}) {
   const by = creator || app;
   return by === "" ? name : `${name} (by ${by})`;
  }
  const words = {
   pending: "still running",
   failure: "red",
   missing: "missing"
  };
  const deploymentCheck = "deployment";
  function deploymentState(deployments, interval) {
   const [newest] = deployments.filter(({created}) => created >= interval.since && created < (interval.until ?? Number.POSITIVE_INFINITY)).sort((one, other) => other.created - one.created);
   if (newest === undefined) return [];
   const failed = [ "failure", "error" ].includes(newest.state);
   const state = newest.state === "success" ? "success" : failed ? "failure" : "pending";
   return [ {
    name: deploymentCheck,
    state,
    creator: "",
    app: ""
   } ];
  }
 }),
 97703: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => readHolds
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39835);
  var _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76876);
  var _core_promotion_holds_file_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31391);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68848);
  async function readHolds(tip, overlayFile) {
   const files = [ ...new Set([ (0, _core_promotion_holds_file_path_js__WEBPACK_IMPORTED_MODULE_0__.z)(overlayFile), _core_promotion_holds_file_path_js__WEBPACK_IMPORTED_MODULE_0__.D ]) ];
   return Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_1__.Sm)(() => (0, 
    _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_2__._v)(bytes && (0, _read_overlay_js__WEBPACK_IMPORTED_MODULE_3__.J)(bytes, file), file), found => ({
     file,
     text: undefined,
     holds: [],
     faults: found.map(({message}) => (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("HOLDS_INVALID", {
      file,
      fault: message
     }, {
      at: {
       file
      }
     }))
    }));
   }));
  }
 }),
 68848: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => decodeFile,
   _: () => readDeploymentFile
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9300);
  var _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89649);
  var _core_manifest_manifest_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85722);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  async function readDeploymentFile(tip, overlay, format) {
   if (!(0, _core_manifest_manifest_formats_js__WEBPACK_IMPORTED_MODULE_0__.lQ)(overlay, format)) {
    const {name} = format;
    const kustomize = name === "kustomize" || name === "auto" && (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)(overlay);
    return readFile(tip, overlay, kustomize ? {
     ...format,
     name: "kustomize"
    } : format);
   }
   const listed = await tip.list(overlay);
   const commit = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit);
   const manifests = (listed ?? []).filter(name => /\.(ya?ml|json)$/.test(name));
   if (format.name === "auto" && manifests.length > 0 && !listed?.some(_core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)) {
    return findManifest(tip, overlay, manifests, format);
   }
   const file = (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.Dv)(overlay, listed, commit);
   return readFile(tip, file, {
    ...format,
    name: "kustomize"
   }, overlay);
  }
  async function findManifest(tip, folder, names, format) {
   const paths = names.map(name => folder === "" ? name : `${folder}/${name}`);
   const files = await Promise.all(paths.map(path => readFile(tip, path, format)));
   const {repository = ""} = format.subject ?? {};
   const found = files.flatMap(at => (0, _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__.ek)(at, repository).map(place => ({
    file: at.file,
    at,
    place
   })));
   const [first] = found;
   if (first === undefined) {
    const slots = {
     overlay: folder,
     commit: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit),
     name: repository,
     files: names.join(", ")
    };
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("OVERLAY_WITHOUT_IMAGE", slots);
   }
   if (found.some(({file}) => file !== first.file)) throw (0, _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__.lh)(found, repository);
   return first.at;
  }
  async function readFile(tip, file, format, overlay = file) {
   const bytes = await tip.read(file);
   const commit = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit);
   if (bytes !== undefined) return {
    file,
    text: decodeFile(bytes, file),
    format
   };
   if (format.name === "kustomize") throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("OVERLAY_FILE_MISSING", {
    file,
    commit
   });
  }
  function decodeFile(bytes, file) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch (cause) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("YAML_INVALID", {
     file,
     fault: "it is not UTF-8"
    }, {
     at: {
      file
     },
     cause
    });
   }
  }
 })
};
