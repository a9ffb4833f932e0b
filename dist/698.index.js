export const id = 698;

export const ids = [ 698 ];

export const modules = {
 6998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O1: () => isSamePlace,
   WU: () => targetRepository,
   q3: () => registryRepository
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
  var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4360);
  function registryRepository(repository) {
   const repo = (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.E3)(repository);
   if (repo === void 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("IMAGE_NAME_INVALID", {
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
 1041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => parseImageArgument,
   M: () => changeTo
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8579);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
  const keep = {
   kind: "keep"
  };
  const clear = {
   kind: "clear"
  };
  function parseImageArgument(given) {
   const fail = fault => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_ARGUMENT_INVALID", {
    given,
    fault
   });
   const equals = given.indexOf("=");
   const value = given.slice(equals + 1);
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(value);
   const key = equals <= 0 ? "" : given.slice(0, equals);
   if (value === "") throw fail("nothing stands behind the `=`");
   if (equals < 0 && tag === void 0 && digest === void 0) throw fail("it names no tag and no digest");
   const name = key || repository;
   if (name === "" || /[\s\p{Cc}]/u.test(name)) throw fail("it names no image");
   if (name === "*") throw fail("`*` keeps a part of an entry, it is not a pattern for names");
   return {
    name,
    newName: key === "" || repository === "" ? keep : part(repository, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.n_, given),
    newTag: tag === void 0 ? clear : part(tag, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.Bs, given),
    digest: digest === void 0 ? clear : part(digest, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.H2, given)
   };
  }
  function changeTo(name, image) {
   return {
    name,
    newName: {
     kind: "ensure",
     value: image.repository
    },
    newTag: image.tag === void 0 ? clear : {
     kind: "set",
     value: image.tag
    },
    digest: image.digest === void 0 ? clear : {
     kind: "set",
     value: image.digest
    }
   };
  }
  function part(text, check, given) {
   return text === "*" ? keep : {
    kind: "set",
    value: check(text, given)
   };
  }
 }),
 4896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => readImages,
   aV: () => placeImages,
   yz: () => effectiveEntry
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4329);
  const fields = [ "name", "newName", "newTag", "digest", "tagSuffix" ];
  function readImages(text, file) {
   return placeImages(text, file).entries;
  }
  function effectiveEntry(entries, name) {
   const same = entries.filter(entry => entry.name === name);
   return same.find(({newName}) => newName !== void 0 && newName !== name) ?? same.at(-1);
  }
  function placeImages(text, file) {
   const invalid = fault => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_INVALID", {
    file,
    fault
   }, {
    at: {
     file
    }
   });
   const [root = null] = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file));
   if (root === null || root === "") return {
    path: [ "images" ],
    entries: []
   };
   if (!isMap(root)) throw invalid("it is no map");
   const key = keyOf(root, "images", invalid);
   const list = root[key] ?? null;
   if (isNothing(list)) return {
    path: [ key ],
    entries: []
   };
   if (!Array.isArray(list)) throw invalid("its `images` is no list");
   const entries = list.map((item, index) => {
    if (!isMap(item)) throw invalid(`${(0, _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.jV)([ key, index ])} is no map`);
    return placeEntry(item, [ key, index ], invalid);
   });
   return {
    path: [ key ],
    entries
   };
  }
  function placeEntry(item, path, invalid) {
   const keys = Object.fromEntries(fields.map(field => [ field, keyOf(item, field, invalid) ]));
   const value = field => {
    const found = item[keys[field] ?? field] ?? null;
    if (isNothing(found)) return;
    if (typeof found === "string") return found;
    throw invalid(`${(0, _yaml_node_js__WEBPACK_IMPORTED_MODULE_2__.jV)([ ...path, field ])} is no text`);
   };
   return {
    name: value("name") ?? "",
    newName: value("newName"),
    newTag: value("newTag"),
    digest: value("digest"),
    tagSuffix: value("tagSuffix"),
    path,
    keys
   };
  }
  function keyOf(map, field, invalid) {
   const found = Object.keys(map).filter(key => key.toLowerCase() === field.toLowerCase());
   if (found.length > 1) throw invalid(`it has ${found.map(key => `\`${key}\``).join(" and ")}`);
   return found[0] ?? field;
  }
  function isMap(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
  function isNothing(value) {
   return value === null || typeof value === "string" && /^(|~|null|Null|NULL)$/.test(value);
  }
 }),
 9300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => chooseKustomization,
   y: () => isKustomizationFile
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
  const names = [ "kustomization.yaml", "kustomization.yml", "Kustomization" ];
  function chooseKustomization(folder, listed, commit) {
   const found = names.filter(name => listed?.includes(name));
   const overlay = folder === "" ? "the root of the repository" : folder;
   if (found.length > 1) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_AMBIGUOUS", {
    overlay,
    files: found.join(", ")
   });
   const [name] = found;
   if (name === void 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   return folder === "" ? name : `${folder}/${name}`;
  }
  function isKustomizationFile(path) {
   return names.includes(path.slice(path.lastIndexOf("/") + 1));
  }
 }),
 8551: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   T: () => editImages,
   A: () => readImage
  });
  var image_entries = __webpack_require__(4896);
  var edit = __webpack_require__(9981);
  function setKustomizeImages(text, file, changes) {
   const last = new Map(changes.map(change => [ change.name, change ]));
   return [ ...last.values() ].reduce((done, change) => {
    const {text: next, edit} = setImage(done.text, file, change);
    return {
     text: next,
     edits: next === done.text ? done.edits : [ ...done.edits, edit ]
    };
   }, {
    text,
    edits: []
   });
  }
  function setImage(text, file, change) {
   const {path, entries} = (0, image_entries.aV)(text, file);
   const entry = (0, image_entries.yz)(entries, change.name);
   const from = {
    newName: entry?.newName,
    newTag: entry?.newTag,
    digest: entry?.digest
   };
   const to = changedValue(from, change);
   const edits = entry === void 0 ? [ {
    kind: "append",
    path,
    item: newItem(change.name, to)
   } ] : entryEdits(entry, to);
   const duplicates = Math.max(0, entries.filter(({name}) => name === change.name).length - 1);
   return {
    text: (0, edit.a)(text, file, edits),
    edit: {
     file,
     name: change.name,
     from,
     to,
     duplicates
    }
   };
  }
  function changedValue(from, {name, newName, newTag, digest}) {
   return {
    newName: become(from.newName, newName, name),
    newTag: become(from.newTag, newTag, ""),
    digest: become(from.digest, digest, "")
   };
  }
  function become(now, part, implied) {
   if (part.kind === "keep") return now;
   if (part.kind === "ensure") return now === void 0 && part.value === implied ? void 0 : part.value;
   return part.kind === "set" ? part.value : void 0;
  }
  const after = {
   newName: [ "name" ],
   newTag: [ "newName", "name" ],
   digest: [ "newTag", "newName", "name" ]
  };
  function entryEdits(entry, to) {
   const changed = [ "newName", "newTag", "digest" ].flatMap(field => {
    const path = [ ...entry.path, entry.keys[field] ];
    const value = to[field];
    if (value !== void 0) return [ {
     kind: "set",
     path,
     value,
     after: after[field].map(one => entry.keys[one])
    } ];
    return entry[field] === void 0 ? [] : [ {
     kind: "remove",
     path
    } ];
   });
   return changed.sort((a, b) => a.kind === b.kind ? 0 : a.kind === "set" ? -1 : 1);
  }
  function newItem(name, {newName, newTag, digest}) {
   return {
    name,
    ...newName === void 0 ? {} : {
     newName
    },
    ...newTag === void 0 ? {} : {
     newTag
    },
    ...digest === void 0 ? {} : {
     digest
    }
   };
  }
  var problem = __webpack_require__(1384);
  var parse = __webpack_require__(4329);
  var image_image = __webpack_require__(8579);
  var plain_value = __webpack_require__(3808);
  function applicationSlots(root, name, key) {
   return sourcesOf(root).flatMap(({path, source}) => [ ...imageSlots(source, path, name), ...parameterSlots(source, path, key || "image") ]);
  }
  function newArgument(root, item) {
   const lists = sourcesOf(root).filter(({source}) => Array.isArray((0, plain_value.y1)(source, [ "kustomize", "images" ])));
   const [only] = lists;
   if (only === void 0 || lists.length > 1) return;
   return {
    kind: "append",
    path: [ ...only.path, "kustomize", "images" ],
    item
   };
  }
  function sourcesOf(root) {
   const several = (0, plain_value.c3)((0, plain_value.y1)(root, [ "spec", "sources" ]));
   const single = (0, plain_value.y1)(root, [ "spec", "source" ]);
   return [ ...(0, plain_value.jh)(single) ? [ {
    path: [ "spec", "source" ],
    source: single
   } ] : [], ...several.map((source, index) => ({
    path: [ "spec", "sources", index ],
    source
   })) ];
  }
  function imageSlots(source, path, name) {
   return (0, plain_value.c3)((0, plain_value.y1)(source, [ "kustomize", "images" ])).flatMap((item, index) => {
    const text = (0, plain_value.wh)(item);
    const own = text.includes("=") ? text.slice(0, text.indexOf("=")) : (0, image_image.s5)(text).repository;
    if (own !== name) return [];
    return [ {
     path: [ ...path, "kustomize", "images", index ],
     holds: "argument",
     text
    } ];
   });
  }
  function parameterSlots(source, path, key) {
   const parameters = (0, plain_value.c3)((0, plain_value.y1)(source, [ "helm", "parameters" ]));
   const names = parameters.map(one => (0, plain_value.wh)((0, plain_value.y1)(one, [ "name" ])));
   const separate = names.includes(`${key}.digest`);
   const holds = {
    [key]: "image",
    [`${key}.repository`]: "name",
    [`${key}.tag`]: separate ? "tag" : "version",
    [`${key}.digest`]: "digest"
   };
   return parameters.flatMap((one, index) => {
    const kind = holds[names[index] ?? ""];
    if (kind === void 0) return [];
    const text = (0, plain_value.wh)((0, plain_value.y1)(one, [ "value" ]));
    return [ {
     path: [ ...path, "helm", "parameters", index, "value" ],
     holds: kind,
     text
    } ];
   });
  }
  var dist = __webpack_require__(8815);
  const holds = {
   "": "image",
   ":name": "name",
   ":tag": "tag",
   ":digest": "digest"
  };
  function markerSlots({documents}, policy) {
   return documents.flatMap((document, index) => slotsIn(document, policy).map(slot => ({
    ...slot,
    document: index
   })));
  }
  function slotsIn(document, policy) {
   const slots = [];
   (0, dist.YR)(document, {
    Scalar(key, node, parents) {
     if (key === "key") return;
     const [, named = ""] = /"\$imagepolicy"\s*:\s*"([^"]*)"/.exec(node.comment ?? "") ?? [];
     const suffix = named.startsWith(policy) ? named.slice(policy.length) : "?";
     if (!(suffix in holds)) return;
     const text = typeof node.value === "string" ? node.value : "";
     slots.push({
      path: pathOf(key, parents),
      holds: holds[suffix],
      text
     });
    }
   });
   return slots;
  }
  function pathOf(key, parents) {
   const path = [];
   parents.forEach((parent, index) => {
    const next = parents[index + 1];
    if (parent !== null && "key" in parent && (0, dist.jn)(parent.key)) path.push(String(parent.key.value)); else if ("items" in parent && (next === void 0 || !("key" in next))) {
     const at = next === void 0 ? key : parent.items.indexOf(next);
     if (typeof at === "number") path.push(at);
    }
   });
   return path;
  }
  function parsePath(text) {
   const path = [];
   const step = /(?:^|\.)(?:([^.[\]"]+)|("(?:[^"\\]|\\.)*"))|\[(\d+)\]/y;
   if (text.startsWith(".")) return;
   while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (found === null) return;
    const [, key, quoted, index] = found;
    if (index !== void 0) path.push(Number(index)); else path.push(quoted === void 0 ? key ?? "" : JSON.parse(quoted));
   }
   return path.length === 0 ? void 0 : path;
  }
  function helmSlots(root, key) {
   const path = parsePath(key || "image");
   if (path === void 0) return [];
   const found = (0, plain_value.y1)(root, path);
   if ((0, plain_value.jh)(found)) return mapSlots(found, path);
   return (0, plain_value.wh)(found) === "" ? [] : [ {
    path,
    holds: "image",
    text: (0, plain_value.wh)(found)
   } ];
  }
  function mapSlots(map, path) {
   const has = field => field in map;
   const slot = (field, holds) => [ {
    path: [ ...path, field ],
    holds,
    text: (0, plain_value.wh)(map[field] ?? null)
   } ];
   const name = has("name") && !has("repository") ? "name" : "repository";
   return [ ...has("registry") ? slot("registry", "registry") : [], ...has(name) ? slot(name, has("registry") ? "path" : "name") : [], ...slot("tag", has("digest") ? "tag" : "version"), ...has("digest") ? slot("digest", "digest") : [] ];
  }
  function imageOf(slots) {
   const found = {};
   for (const slot of slots) Object.assign(found, withoutNothing(partsOf(slot, slots)));
   return {
    newName: found.newName,
    newTag: found.newTag,
    digest: found.digest
   };
  }
  function editsFor(slots, to) {
   const holds = (...kinds) => slots.some(slot => kinds.includes(slot.holds));
   const whole = holds("image", "argument");
   if (to.digest !== void 0 && !whole && !holds("digest", "version")) return;
   if (to.newTag !== void 0 && !whole && !holds("tag", "version")) return;
   if (to.newTag === void 0 && to.digest !== void 0 && holds("version")) return;
   return slots.flatMap(slot => {
    const value = textFor(slot, slots, to);
    return value === slot.text ? [] : [ {
     kind: "set",
     path: slot.path,
     value,
     document: slot.document ?? 0
    } ];
   });
  }
  function partsOf({holds, text}, slots) {
   if (text === "") return {};
   if (holds === "tag") return {
    newTag: text
   };
   if (holds === "digest") return {
    digest: text
   };
   if (holds === "name") return {
    newName: text
   };
   if (holds === "registry") return {};
   if (holds === "path") return {
    newName: [ registryOf(slots), text ].filter(part => part !== "").join("/")
   };
   if (holds === "version") {
    const [tag = "", digest] = text.split("@", 2);
    return {
     newTag: tag || void 0,
     digest
    };
   }
   const {repository, tag, digest} = (0, image_image.s5)(holds === "argument" ? text.slice(text.indexOf("=") + 1) : text);
   return {
    newName: repository || void 0,
    newTag: tag,
    digest
   };
  }
  function textFor({holds, text}, slots, to) {
   const tag = to.newTag ?? "";
   const digest = to.digest ?? "";
   const version = (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
   if (holds === "tag") return tag;
   if (holds === "digest") return digest;
   if (holds === "version") return tag + (digest === "" ? "" : `@${digest}`);
   const name = to.newName;
   if (holds === "image") return (name ?? (0, image_image.s5)(text).repository) + version;
   if (holds === "argument") return argument(text, name, version);
   if (name === void 0) return text;
   if (holds === "name") return name;
   const registry = registryOf(slots);
   const inside = registry !== "" && name.startsWith(`${registry}/`);
   const [host = "", ...rest] = name.split("/");
   if (holds === "registry") return inside ? registry : host;
   return inside ? name.slice(registry.length + 1) : rest.join("/");
  }
  function argument(text, name, version) {
   const equals = text.indexOf("=");
   const {repository} = (0, image_image.s5)(text.slice(equals + 1));
   if (equals < 0) return name === void 0 || name === repository ? repository + version : `${repository}=${name}${version}`;
   return `${text.slice(0, equals)}=${name ?? repository}${version}`;
  }
  function registryOf(slots) {
   return slots.find(({holds}) => holds === "registry")?.text ?? "";
  }
  function withoutNothing(value) {
   return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== void 0));
  }
  function scalarSlots(root, key) {
   const [, where = "", part = "image"] = /^(.*?)(?::(tag|digest|image))?$/.exec(key) ?? [];
   const path = parsePath(where);
   if (path === void 0) return [];
   const found = (0, plain_value.y1)(root, path);
   if (found === null || typeof found !== "string") return [];
   return [ {
    path,
    holds: part,
    text: (0, plain_value.wh)(found)
   } ];
  }
  function revisionSlots(root) {
   const source = [ "spec", "source", "targetRevision" ];
   const path = (0, plain_value.y1)(root, [ "kind" ]) === "GitRepository" ? [ "spec", "ref", "tag" ] : source;
   const found = (0, plain_value.y1)(root, path);
   return typeof found === "string" ? [ {
    path,
    holds: "tag",
    text: (0, plain_value.wh)(found)
   } ] : [];
  }
  function readImage(at, name) {
   if (at.format.name === "kustomize") return (0, image_entries.yz)((0, image_entries.H)(at.text, at.file), name);
   const slots = slotsOf(at, name);
   return slots.length === 0 ? void 0 : imageOf(slots);
  }
  function editImages(at, changes) {
   if (at.format.name === "kustomize") return setKustomizeImages(at.text, at.file, changes);
   const last = new Map(changes.map(change => [ change.name, change ]));
   return [ ...last.values() ].reduce((done, change) => {
    const {text, edit} = editImage({
     ...at,
     text: done.text
    }, change);
    return {
     text,
     edits: text === done.text ? done.edits : [ ...done.edits, edit ]
    };
   }, {
    text: at.text,
    edits: []
   });
  }
  function editImage(at, change) {
   const {file, text, format} = at;
   const {name} = change;
   const slots = slotsOf(at, name);
   const from = imageOf(slots);
   const to = changedValue(from, change);
   const edits = slots.length === 0 ? [ additionTo(at, name, to) ] : editsFor(slots, to);
   if (edits === void 0) {
    const part = to.digest === void 0 ? "tag" : to.newTag === void 0 ? "digest without a tag" : "digest";
    throw (0, problem.CC)("IMAGE_PART_HOMELESS", {
     file,
     name,
     part
    }, {
     at: {
      file
     }
    });
   }
   const edited = (0, edit.a)(text, file, edits);
   const now = imageOf(slotsOf({
    file,
    text: edited,
    format
   }, name));
   return {
    text: edited,
    edit: {
     file,
     name,
     from,
     to: now,
     duplicates: 0
    }
   };
  }
  function slotsOf({file, text, format}, name) {
   const source = (0, parse.h)(text, file);
   if (format.name === "marker") return needSlots(markerSlots(source, format.key), file, name, format);
   const roots = (0, parse.t)(source);
   const found = roots.map((root, document) => rootSlots(root, name, format).map(slot => ({
    ...slot,
    document
   }))).filter(slots => slots.length > 0);
   const [only] = found;
   if (found.length > 1) throw (0, problem.CC)("IMAGE_PLACE_AMBIGUOUS", {
    file,
    name,
    count: String(found.length)
   }, {
    at: {
     file
    }
   });
   const addable = format.name === "argocd" && newArgument(roots[0] ?? null, "") !== void 0;
   return only === void 0 && addable ? [] : needSlots(only ?? [], file, name, format);
  }
  function rootSlots(root, name, {name: format, key}) {
   if (format === "helm") return helmSlots(root, key);
   if (format === "argocd") return applicationSlots(root, name, key);
   return format === "revision" ? revisionSlots(root) : scalarSlots(root, key);
  }
  function needSlots(slots, file, name, format) {
   if (slots.length > 0) return slots;
   const place = format.key || (format.name === "argocd" ? "kustomize.images" : "image");
   throw (0, problem.CC)("IMAGE_PLACE_MISSING", {
    file,
    name,
    format: format.name,
    place
   }, {
    at: {
     file
    }
   });
  }
  function additionTo({file, text, format}, name, {newName, newTag, digest}) {
   const [root = null] = (0, parse.t)((0, parse.h)(text, file));
   const version = (newTag === void 0 ? "" : `:${newTag}`) + (digest === void 0 ? "" : `@${digest}`);
   const added = newArgument(root, `${name}=${newName ?? name}${version}`);
   if (added === void 0) throw new Error(`${format.name} has nowhere to add to`);
   return added;
  }
 }),
 1561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => kustomizeFormat,
   F: () => formats
  });
  const formats = [ "kustomize", "helm", "argocd", "yaml", "marker" ];
  const kustomizeFormat = {
   name: "kustomize",
   key: ""
  };
 }),
 3808: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   c3: () => listOf,
   jh: () => isMap,
   wh: () => plainText,
   y1: () => plainAt
  });
  function plainAt(value, path) {
   let now = value;
   for (const step of path) {
    if (typeof now !== "object" || now === null) return null;
    now = now[step] ?? null;
   }
   return now;
  }
  function plainText(value) {
   return typeof value === "string" && !/^(~|null|Null|NULL)$/.test(value) ? value : "";
  }
  function listOf(value) {
   return Array.isArray(value) ? value : [];
  }
  function isMap(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 4382: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => fingerprint
  });
  function fingerprint(text) {
   let hash = 2166136261;
   for (const byte of (new TextEncoder).encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
   return hash.toString(16).padStart(8, "0");
  }
 }),
 4772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 9981: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   a: () => editYaml
  });
  var dist = __webpack_require__(8815);
  var yaml_node = __webpack_require__(784);
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
  function applySplices(text, splices) {
   let result = "";
   let from = 0;
   for (const splice of [ ...splices ].sort((a, b) => a.start - b.start)) {
    result += text.slice(from, splice.start) + splice.text;
    from = splice.end;
   }
   return result + text.slice(from);
  }
  function lineStart(text, offset) {
   const start = text.lastIndexOf("\n", offset - 1) + 1;
   return start === 0 && text.startsWith("\ufeff") ? 1 : start;
  }
  function lineEnd(text, offset) {
   const end = text.indexOf("\n", offset);
   if (end < 0) return text.length;
   return end > offset && text[end - 1] === "\r" ? end - 1 : end;
  }
  function columnOf(text, offset) {
   return offset - lineStart(text, offset);
  }
  function insertPair(source, map, added, inFlow) {
   const sibling = added.after.map(key => (0, yaml_node.c6)(map, key)).find(pair => pair !== void 0) ?? map.items.at(-1);
   const flow = inFlow || map.flow === true;
   const text = writePair(added.key, added.value, styleOf(sibling), flow);
   if (sibling === void 0) {
    const at = map.range[0] + 1;
    return [ {
     start: at,
     end: at,
     text
    } ];
   }
   const end = (0, yaml_node.oM)(sibling);
   if (map.flow === true) return [ {
    start: end,
    end,
    text: `, ${text}`
   } ];
   const at = lineEnd(source.text, end);
   const indent = " ".repeat(columnOf(source.text, sibling.key.range[0]));
   return [ {
    start: at,
    end: at,
    text: source.eol + indent + text
   } ];
  }
  function removePair(source, map, key) {
   const pair = (0, yaml_node.c6)(map, key);
   if (pair === void 0) return [];
   const index = map.items.indexOf(pair);
   const next = map.items[index + 1]?.key.range[0];
   const previous = map.items[index - 1];
   if (map.flow === true) return removeFlowPair(source, pair, previous && (0, yaml_node.oM)(previous), next);
   return removeBlockPair(source, pair, next);
  }
  function removeBlockPair({text, eol}, pair, next) {
   const start = pair.key.range[0];
   const end = (0, yaml_node.oM)(pair);
   const inside = (pair.srcToken?.sep ?? []).filter(({type}) => type === "comment").map(one => one.source);
   const stop = lineEnd(text, end);
   const beside = /#.*$/.exec(text.slice(end, stop))?.[0];
   const comments = beside === void 0 || inside.includes(beside) ? inside : [ ...inside, beside ];
   const line = lineStart(text, start);
   const indent = " ".repeat(start - line);
   if (comments.length > 0) return [ {
    start,
    end: stop,
    text: comments.join(eol + indent)
   } ];
   if (text.slice(line, start).trim() === "") {
    const below = stop + (/^\r?\n/.exec(text.slice(stop))?.[0].length ?? 0);
    if (below > stop) return [ {
     start: line,
     end: below,
     text: ""
    } ];
    const above = line - (/\r?\n$/.exec(text.slice(0, line))?.[0].length ?? 0);
    return [ {
     start: above,
     end: stop,
     text: ""
    } ];
   }
   if (next === void 0) return [ {
    start,
    end,
    text: "{}"
   } ];
   if (!text.slice(end, next).includes("#")) return [ {
    start,
    end: next,
    text: ""
   } ];
   const dash = text.slice(0, start).trimEnd().length;
   return [ {
    start: dash,
    end: stop,
    text: ""
   } ];
  }
  function removeFlowPair({text}, pair, previousEnd, next) {
   const start = pair.key.range[0];
   const end = (0, yaml_node.oM)(pair);
   if (previousEnd !== void 0 && !text.slice(previousEnd, start).includes("#")) return [ {
    start: previousEnd,
    end,
    text: ""
   } ];
   if (next !== void 0 && !text.slice(end, next).includes("#")) return [ {
    start,
    end: next,
    text: ""
   } ];
   const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
   return [ {
    start,
    end: end + comma,
    text: ""
   } ];
  }
  function styleOf(pair) {
   const key = (0, yaml_node.xy)(pair?.key);
   return {
    key,
    value: key === "plain" ? (0, yaml_node.xy)(pair?.value) : key,
    colon: ": "
   };
  }
  function writePair(key, value, style, inFlow) {
   return writeScalar(key, style.key, inFlow) + style.colon + writeScalar(value, style.value, inFlow);
  }
  function replaceValue(source, {node, inFlow}, value, path) {
   if ((0, dist.Vj)(node)) {
    if (aliased(source, node) === value) return [];
    return [ {
     start: node.range[0],
     end: node.range[1],
     text: writeScalar(value, "plain", inFlow)
    } ];
   }
   if (!(0, dist.jn)(node)) return (0, yaml_node.TR)(source, path, "it is a map or a list", node?.range[0]);
   if (node.value === value && !(node.type === "PLAIN" && isAmbiguous(value))) return [];
   const [start, end] = node.range;
   const text = writeScalar(value, (0, yaml_node.xy)(node), inFlow);
   if (start === end) {
    const gap = /[\s,[{]/.test(source.text[start - 1] ?? "") ? "" : " ";
    const behind = /^[^\s,\]}]/.test(source.text.slice(start)) ? " " : "";
    return [ {
     start,
     end,
     text: gap + text + behind
    } ];
   }
   const token = node.srcToken;
   if (token?.type !== "block-scalar") return [ {
    start,
    end,
    text
   } ];
   const header = token.props.find(({type}) => type === "block-scalar-header");
   if (header === void 0 || !("source" in header)) return (0, yaml_node.TR)(source, path, "its block has no header", start);
   const headerEnd = header.offset + header.source.length;
   return [ {
    start: header.offset,
    end: headerEnd,
    text
   }, {
    start: end - token.source.length,
    end,
    text: ""
   } ];
  }
  function emptyValueEnd(pair) {
   const sep = pair.srcToken?.sep ?? [];
   const last = sep.findLast(({type}) => type === "map-value-ind" || type === "anchor" || type === "tag");
   return last === void 0 ? pair.key.range[1] : last.offset + last.source.length;
  }
  function valueSpot(pair, inFlow) {
   const {value} = pair;
   if (value !== null && (0, dist.jn)(value) && (0, yaml_node.Im)(value) && value.range[0] === value.range[1]) {
    const at = emptyValueEnd(pair);
    value.range = [ at, at, at ];
   }
   return {
    node: value,
    inFlow
   };
  }
  function aliased({documents}, alias) {
   const [start] = alias.range;
   const own = documents.find(({range}) => range[0] <= start && start < range[2]);
   const target = own === void 0 ? void 0 : alias.resolve(own);
   return (0, dist.jn)(target) && typeof target.value === "string" ? target.value : void 0;
  }
  function appendItem(source, {node, inFlow}, item, path) {
   if (!(0, dist.oP)(node)) return (0, yaml_node.TR)(source, path, "it is no list", node?.range[0]);
   const list = node;
   const last = list.items.at(-1);
   if (last === void 0) {
    const at = list.range[0] + 1;
    return [ {
     start: at,
     end: at,
     text: flowItem(item, void 0)
    } ];
   }
   if (list.flow === true || inFlow) return appendFlowItem(source, last, item);
   return appendBlockItem(source, list, last, item);
  }
  function startList(source, map, pair, item, inFlow) {
   const {text, eol} = source;
   const {value} = pair;
   const written = value !== null && value.range[1] > value.range[0];
   const colon = emptyValueEnd(pair);
   if (inFlow || map.flow === true || (0, dist.oP)(value) && /[\r\n]/.test(text.slice(value.range[0], value.range[1]))) {
    const start = written ? value.range[0] : colon;
    const end = written ? value.range[1] : colon;
    return [ {
     start,
     end,
     text: `${written ? "" : " "}[${flowItem(item, styleOf(pair))}]`
    } ];
   }
   const end = written ? value.range[1] : colon;
   const at = lineEnd(text, end);
   const indent = " ".repeat(columnOf(text, pair.key.range[0]) + dashColumn(source));
   const gone = written ? [ {
    start: colon,
    end,
    text: ""
   } ] : [];
   return [ ...gone, {
    start: at,
    end: at,
    text: eol + blockItem(item, indent, " ", eol, void 0)
   } ];
  }
  function addList(source, key, item) {
   const {text, eol, documents} = source;
   const document = documents[0];
   const root = document?.contents ?? null;
   if ((0, dist.jh)(root) && root.flow === true) {
    const last = root.items.at(-1);
    const style = styleOf(last);
    const list = `${writeScalar(key, style.key, true)}: [${flowItem(item, style)}]`;
    const at = last === void 0 ? root.range[0] + 1 : (0, yaml_node.oM)(last);
    return [ {
     start: at,
     end: at,
     text: last === void 0 ? list : `, ${list}`
    } ];
   }
   if (!(0, dist.jh)(root) && !(0, yaml_node.Im)(root)) return (0, yaml_node.TR)(source, [ key ], "the document is no map", root?.range[0]);
   const lines = `${key}:${eol}${blockItem(item, " ".repeat(dashColumn(source)), " ", eol, void 0)}`;
   const at = documentEnd(source);
   const fresh = at === lineStart(text, at);
   return [ {
    start: at,
    end: at,
    text: fresh ? lines + eol : eol + lines
   } ];
  }
  function documentEnd({text, documents}) {
   const document = documents[0];
   if (document === void 0) return text.trimEnd().length || (text.startsWith("\ufeff") ? 1 : 0);
   const root = document.contents;
   const from = root === null ? document.range[0] : root.range[1];
   const marker = /^\.\.\.(\s|$)/m.exec(text.slice(from, document.range[2]))?.index;
   const end = marker === void 0 ? document.range[2] : from + marker;
   const last = root === null ? null : lastLeaf(root);
   const start = last === null ? 0 : (0, yaml_node.XA)(last);
   const keeps = (0, dist.jn)(last) && last.type?.startsWith("BLOCK_") === true && /\n\s*\n$/.test(String(last.value));
   const blank = keeps ? 0 : /\s*$/.exec(text.slice(start, end))?.[0].length ?? 0;
   return end - blank === 0 && text.startsWith("\ufeff") ? 1 : end - blank;
  }
  function lastLeaf(node) {
   if ((0, dist.jh)(node) && node.flow !== true) {
    const pair = node.items.at(-1);
    return pair?.value == null ? node : lastLeaf(pair.value);
   }
   const item = (0, dist.oP)(node) && node.flow !== true ? node.items.at(-1) : void 0;
   return item === void 0 ? node : lastLeaf(item);
  }
  function dashColumn({text, documents}) {
   const root = documents[0]?.contents;
   if (!(0, dist.jh)(root)) return 2;
   for (const {value} of root.items) if ((0, dist.oP)(value) && value.flow !== true && value.items.length > 0) return columnOf(text, value.range[0]);
   return 2;
  }
  function appendBlockItem(source, list, last, item) {
   const {text, eol} = source;
   const token = list.srcToken;
   const start = token?.type === "block-seq" ? token.items.at(-1)?.start : void 0;
   const dash = start?.find(({type}) => type === "seq-item-ind")?.offset ?? list.range[0];
   const indent = " ".repeat(columnOf(text, dash));
   const gap = /^ +(?=\S)/.exec(text.slice(dash + 1, lineEnd(text, dash)))?.[0] ?? " ";
   const at = lineEnd(text, (0, yaml_node.XA)(last));
   const written = (0, dist.jh)(last) && last.flow === true && typeof item !== "string" ? `${indent}-${gap}${flowItem(item, void 0, last, text)}` : blockItem(item, indent, gap, eol, last);
   return [ {
    start: at,
    end: at,
    text: eol + written
   } ];
  }
  function appendFlowItem({text, eol}, last, item) {
   const end = (0, yaml_node.XA)(last);
   const map = (0, dist.jh)(last) ? last : void 0;
   const written = flowItem(item, styleOf(map?.items.at(-1)), map, text);
   const line = lineStart(text, last.range[0]);
   const ownLine = text.slice(line, last.range[0]).trim() === "";
   const indent = text.slice(line, last.range[0]);
   const comma = /^\s*,/.exec(text.slice(end))?.[0].length;
   if (!ownLine) return [ {
    start: end,
    end,
    text: `, ${written}`
   } ];
   const at = lineEnd(text, end + (comma ?? 0));
   const closes = /^[ \t]*[\]}]/.test(text.slice(end + (comma ?? 0), at));
   if (closes) return [ {
    start: end,
    end,
    text: `,${eol}${indent}${written}`
   } ];
   const missing = comma === void 0 ? [ {
    start: end,
    end,
    text: ","
   } ] : [];
   const added = eol + indent + written + (comma === void 0 ? "" : ",");
   return [ ...missing, {
    start: at,
    end: at,
    text: added
   } ];
  }
  function blockItem(item, indent, gap, eol, like) {
   if (typeof item === "string") return `${indent}-${gap}${writeScalar(item, (0, yaml_node.xy)(like), false)}`;
   const map = (0, dist.jh)(like) ? like : void 0;
   return Object.entries(item).map(([key, value], index) => {
    const start = index === 0 ? `-${gap}` : ` ${" ".repeat(gap.length)}`;
    return indent + start + writePair(key, value, likeness(map, key), false);
   }).join(eol);
  }
  function flowItem(item, style, like, text = "") {
   if (typeof item === "string") return writeScalar(item, style?.value ?? "plain", true);
   const pairs = Object.entries(item).map(([key, value]) => writePair(key, value, like === void 0 ? style ?? plain : likeness(like, key), true));
   const padding = like !== void 0 && text[like.range[0] + 1] === " " ? " " : "";
   return `{${padding}${pairs.join(", ")}${padding}}`;
  }
  const plain = {
   key: "plain",
   value: "plain",
   colon: ": "
  };
  function likeness(map, key) {
   if (map === void 0) return plain;
   return styleOf((0, yaml_node.c6)(map, key) ?? map.items[0]);
  }
  var parse = __webpack_require__(4329);
  var problem = __webpack_require__(1384);
  function prove(before, edited, edits) {
   const path = (0, yaml_node.jV)(edits[0]?.path ?? []);
   const fail = fault => (0, problem.CC)("YAML_UNEDITABLE", {
    file: before.file,
    path,
    fault
   }, {
    at: {
     file: before.file
    }
   });
   const old = (0, parse.t)(before);
   const expected = (old.length === 0 ? [ null ] : old).map((document, index) => edits.filter(edit => (edit.document ?? 0) === index).reduce((value, edit) => applied(value, edit.path, edit), document));
   let actual;
   try {
    actual = (0, parse.t)((0, parse.h)(edited, before.file));
   } catch (thrown) {
    if ((0, problem._n)(thrown) === void 0) throw thrown;
    throw fail("the edited text would be no YAML");
   }
   const difference = firstDifference(expected, actual, []);
   if (difference === void 0) return;
   throw fail(`something else would change with it, at ${(0, yaml_node.jV)(difference.slice(1)) || "the root"}`);
  }
  function applied(value, path, edit) {
   const [step, ...rest] = path;
   if (step === void 0) {
    if (edit.kind === "set") return edit.value;
    if (edit.kind === "append") return [ ...Array.isArray(value) ? value : [], edit.item ];
    return value;
   }
   if (Array.isArray(value)) return value.map((item, index) => index === step ? applied(item, rest, edit) : item);
   const map = typeof value === "object" && value !== null ? value : {};
   const {[String(step)]: old = null, ...others} = map;
   if (edit.kind === "remove" && rest.length === 0) return others;
   return {
    ...others,
    [String(step)]: applied(old, rest, edit)
   };
  }
  function firstDifference(one, other, path) {
   if (one === other) return;
   if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return path;
   if (Array.isArray(one) !== Array.isArray(other)) return path;
   const keys = new Set([ ...Object.keys(one), ...Object.keys(other) ]);
   for (const key of keys) {
    const step = Array.isArray(one) ? Number(key) : key;
    const a = one[key];
    const b = other[key];
    if (a === void 0 || b === void 0) return [ ...path, step ];
    const difference = firstDifference(a, b, [ ...path, step ]);
    if (difference !== void 0) return difference;
   }
   return;
  }
  function editYaml(text, file, edits) {
   let now = text;
   for (const edit of edits) now = applySplices(now, spliceOf((0, parse.h)(now, file), edit));
   prove((0, parse.h)(text, file), now, edits);
   return now;
  }
  function spliceOf(source, edit) {
   const parentPath = edit.path.slice(0, -1);
   const key = edit.path.at(-1);
   const {document = 0} = edit;
   const parent = (0, yaml_node.x5)(source, parentPath, document);
   const map = (0, dist.jh)(parent?.node) ? parent.node : void 0;
   if (edit.kind === "append" && document === 0 && parentPath.length === 0 && map === void 0 && (0, 
   yaml_node.Im)(parent?.node ?? null)) return addList(source, String(key), edit.item);
   if (typeof key === "number" && (0, dist.oP)(parent?.node) && edit.kind === "set") {
    const spot = (0, yaml_node.x5)(source, edit.path, document);
    if (spot !== void 0) return replaceValue(source, spot, edit.value, edit.path);
   }
   if (parent === void 0 || map === void 0 || typeof key !== "string") return (0, yaml_node.TR)(source, edit.path, "there is no such place in it, or only behind an alias", parent?.node?.range[0]);
   const {inFlow} = parent;
   const pair = (0, yaml_node.c6)(map, key);
   if (edit.kind === "remove") return removePair(source, map, key);
   if (edit.kind === "set") {
    if (pair === void 0) return insertPair(source, map, {
     key,
     value: edit.value,
     after: edit.after ?? []
    }, inFlow);
    const spot = valueSpot(pair, inFlow || map.flow === true);
    return replaceValue(source, spot, edit.value, edit.path);
   }
   if (pair === void 0) {
    if (parentPath.length > 0 || document > 0) return (0, yaml_node.TR)(source, edit.path, "there is no such list", map.range[0]);
    return addList(source, key, edit.item);
   }
   const list = pair.value;
   const bare = (0, yaml_node.Im)(list) || (0, dist.oP)(list) && list.items.length === 0;
   if (bare) return startList(source, map, pair, edit.item, inFlow);
   return appendItem(source, {
    node: list,
    inFlow: inFlow || map.flow === true
   }, edit.item, edit.path);
  }
 }),
 784: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Im: () => isEmpty,
   TR: () => refuse,
   XA: () => contentEnd,
   c6: () => findPair,
   jV: () => formatPath,
   oM: () => pairEnd,
   x5: () => locate,
   xy: () => quotesOf
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
  function locate({documents}, path, document = 0) {
   let spot = {
    node: documents[document]?.contents ?? null,
    inFlow: false
   };
   for (const step of path) {
    const next = child(spot, step);
    if (next === void 0) return;
    spot = next;
   }
   return spot;
  }
  function child({node, inFlow}, step) {
   const within = inFlow || ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) || (0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node)) && node.flow === true;
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && typeof step === "string") {
    const pair = findPair(node, step);
    return pair === void 0 ? void 0 : {
     node: pair.value,
     inFlow: within
    };
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && typeof step === "number") {
    const item = node.items[step];
    return item === void 0 ? void 0 : {
     node: item,
     inFlow: within
    };
   }
   return;
  }
  function findPair(map, key) {
   return map.items.find(pair => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(pair.key) && pair.key.value === key);
  }
  function contentEnd(node) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === void 0 ? node.range[1] : pairEnd(last);
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node) && node.flow !== true) {
    const last = node.items.at(-1);
    return last === void 0 ? node.range[1] : contentEnd(last);
   }
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.srcToken?.type === "block-scalar") return node.range[1] - (/\r?\n$/.exec(node.srcToken.source)?.[0].length ?? 0);
   return node.range[1];
  }
  function pairEnd({key, value}) {
   return value === null ? key.range[1] : contentEnd(value);
  }
  function isEmpty(node) {
   if (node === null) return true;
   return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node) && node.type === "PLAIN" && /^(|~|null|Null|NULL)$/.test(String(node.value));
  }
  function quotesOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(node)) return "plain";
   if (node.type === "QUOTE_DOUBLE") return "double";
   return node.type === "QUOTE_SINGLE" ? "single" : "plain";
  }
  function refuse({file, place}, path, fault, offset) {
   const at = offset === void 0 ? {
    file
   } : place(offset);
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("YAML_UNEDITABLE", {
    file,
    path: formatPath(path),
    fault
   }, {
    at
   });
  }
  function formatPath(path) {
   return path.reduce((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const key = /^[\w-]+$/.test(step) ? step : JSON.stringify(step);
    return text === "" ? key : `${text}.${key}`;
   }, "");
  }
 }),
 4329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => parseYaml,
   t: () => plainValues
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1384);
  function parseYaml(text, file) {
   const lineCounter = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const parsed = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.hR)(text, {
    keepSourceTokens: true,
    schema: "failsafe",
    merge: true,
    lineCounter,
    prettyErrors: false
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
 })
};
