export const id = 9649;

export const ids = [ 9649 ];

export const modules = {
 34896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => readImages,
   aV: () => placeImages,
   yz: () => effectiveEntry
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86843);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79225);
  const fields = [ "name", "newName", "newTag", "digest", "tagSuffix" ];
  function readImages(text, file) {
   return placeImages(text, file).entries;
  }
  function effectiveEntry(entries, name) {
   const same = entries.filter(entry => entry.name === name);
   return same.find(({newName}) => newName !== undefined && newName !== name) ?? same.at(-1);
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
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(root)) throw invalid("it is not a map");
   const key = keyOf(root, "images", invalid);
   const list = root[key] ?? null;
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.qv)(list)) return {
    path: [ key ],
    entries: []
   };
   if (!Array.isArray(list)) throw invalid("its `images` is no list");
   const entries = list.map((item, index) => {
    if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(item)) throw invalid(`${(0, 
    _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_3__.jV)([ key, index ])} is no map`);
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
    if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.qv)(found)) return undefined;
    if (typeof found === "string") return found;
    throw invalid(`${(0, _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_3__.jV)([ ...path, field ])} is no text`);
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
 }),
 84642: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   bo: () => applyToResources,
   ev: () => isNamed,
   mi: () => imageNameOf,
   pd: () => resourceImages,
   r9: () => readDocuments,
   vX: () => applyEntries
  });
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79225);
  function readDocuments(text, file) {
   try {
    return (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, file));
   } catch {
    return undefined;
   }
  }
  function resourceImages(resource) {
   const images = [];
   mapImages(resource, image => {
    images.push(image);
    return image;
   });
   return images;
  }
  function applyToResources(resources, entries) {
   if (entries.length === 0) return resources;
   return resources.map(one => mapImages(one, image => applyEntries([ image ], entries)[0] ?? image));
  }
  function applyEntries(images, entries) {
   return entries.reduce((now, entry) => now.map(image => isNamed(image, entry.name) ? renamed(image, entry) : image), images);
  }
  function isNamed(image, name) {
   try {
    return new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha(256|512):[a-zA-Z0-9_.{}-]*)?$`).test(image);
   } catch {
    return false;
   }
  }
  function imageNameOf(image) {
   return image.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
  }
  function renamed(image, {name, newName, newTag, digest}) {
   const repository = newName ?? (image.startsWith(name) ? name : imageNameOf(image));
   const rest = newTag === undefined && digest === undefined ? image.slice(imageNameOf(image).length) : "";
   return `${repository}${newTag === undefined ? "" : `:${newTag}`}${digest === undefined ? "" : `@${digest}`}${rest}`;
  }
  function mapImages(value, change) {
   if (typeof value !== "object" || value === null) return value;
   if (Array.isArray(value)) return value.map(item => mapImages(item, change));
   const entries = Object.entries(value).map(([key, inner]) => {
    const field = imageFields[key];
    if (field === undefined || !Array.isArray(inner)) return [ key, mapImages(inner, change) ];
    return [ key, inner.map(item => mapImages(changeText(item, field, change), change)) ];
   });
   return Object.fromEntries(entries);
  }
  const imageFields = {
   containers: [ "image" ],
   initContainers: [ "image" ],
   volumes: [ "image", "reference" ]
  };
  function changeText(value, [key, ...rest], change) {
   if (key === undefined) return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(value) === "" ? value : change((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(value));
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(value) || value[key] === undefined) return value;
   return {
    ...value,
    [key]: changeText(value[key], rest, change)
   };
  }
 }),
 12887: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Lo: () => argumentSlots,
   iN: () => applicationSlots,
   jp: () => applicationSources,
   kc: () => newArgument
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79225);
  var _image_key_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62295);
  function applicationSlots(root, name, key, pin = "any") {
   return applicationSources(root, [ "spec" ]).flatMap(({path, source}) => [ ...argumentSlots(source, path, name), ...parameterSlots(source, path, key || "image", pin) ]);
  }
  function newArgument(root, item) {
   const lists = applicationSources(root, [ "spec" ]).filter(({source}) => Array.isArray((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(source, [ "kustomize", "images" ])));
   const [only] = lists;
   if (only === undefined || lists.length > 1) return undefined;
   return {
    kind: "append",
    path: [ ...only.path, "kustomize", "images" ],
    item
   };
  }
  function applicationSources(root, spec) {
   const several = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(root, [ ...spec, "sources" ]));
   const single = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(root, [ ...spec, "source" ]);
   return [ ...(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(single) ? [ {
    path: [ ...spec, "source" ],
    source: single
   } ] : [], ...several.map((source, index) => ({
    path: [ ...spec, "sources", index ],
    source
   })) ];
  }
  function argumentSlots(source, path, name) {
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(source, [ "kustomize", "images" ])).flatMap((item, index) => {
    const text = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.wh)(item);
    const own = text.includes("=") ? text.slice(0, text.indexOf("=")) : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(text).repository;
    if (own !== name) return [];
    return [ {
     path: [ ...path, "kustomize", "images", index ],
     holds: "argument",
     text
    } ];
   });
  }
  function parameterSlots(source, path, key, pin) {
   const parameters = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(source, [ "helm", "parameters" ]));
   const names = parameters.map(one => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(one, [ "name" ])));
   const separate = names.includes(`${key}.digest`);
   const holds = {
    [key]: () => "image",
    [`${key}.repository`]: () => "name",
    [`${key}.tag`]: text => separate ? "tag" : (0, _image_key_js__WEBPACK_IMPORTED_MODULE_2__.CS)(text, pin),
    [`${key}.digest`]: () => "digest"
   };
   return parameters.flatMap((one, index) => {
    const kind = holds[names[index] ?? ""];
    if (kind === undefined) return [];
    const text = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.wh)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(one, [ "value" ]));
    return [ {
     path: [ ...path, "helm", "parameters", index, "value" ],
     holds: kind(text),
     text
    } ];
   });
  }
 }),
 89649: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   TG: () => editImages,
   ek: () => placesOf,
   AM: () => readImage,
   lh: () => severalPlaces
  });
  var image_digest = __webpack_require__(86244);
  var image_image = __webpack_require__(78579);
  var registry_repository = __webpack_require__(14360);
  var image_entries = __webpack_require__(34896);
  var manifest_images = __webpack_require__(84642);
  var edit = __webpack_require__(38712);
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
   const edits = entry === undefined ? [ {
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
   if (part.kind === "ensure") return now === undefined && part.value === implied ? undefined : part.value;
   return part.kind === "set" ? part.value : undefined;
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
    if (value !== undefined) {
     return [ {
      kind: "set",
      path,
      value,
      after: after[field].map(one => entry.keys[one])
     } ];
    }
    return entry[field] === undefined ? [] : [ {
     kind: "remove",
     path
    } ];
   });
   return changed.sort((a, b) => a.kind === b.kind ? 0 : a.kind === "set" ? -1 : 1);
  }
  function newItem(name, {newName, newTag, digest}) {
   return {
    name,
    ...newName === undefined ? {} : {
     newName
    },
    ...newTag === undefined ? {} : {
     newTag
    },
    ...digest === undefined ? {} : {
     digest
    }
   };
  }
  var problem = __webpack_require__(5763);
  var locate_node = __webpack_require__(86843);
  var parse = __webpack_require__(14329);
  var plain_values = __webpack_require__(79225);
  var argocd_application = __webpack_require__(12887);
  var image_fields = __webpack_require__(39223);
  var image_key = __webpack_require__(62295);
  function leavesOf(value, path, names = []) {
   if (typeof value === "string" || value === null) {
    return names.length === 0 ? [] : [ {
     names,
     path,
     text: (0, plain_values.wh)(value)
    } ];
   }
   const steps = (0, plain_values.jh)(value) ? Object.entries(value) : value.map((item, index) => [ index, item ]);
   return steps.flatMap(([step, inner]) => leavesOf(inner, [ ...path, step ], [ ...names, String(step) ]));
  }
  function searchLeaves(leaves, sought) {
   const {name, subject} = sought;
   const names = [ name, subject.repository ].filter(one => one !== "");
   const same = byRepository(leaves, one => names.includes(one), sought);
   if (same.length > 0) return same;
   const lasts = names.filter(one => one.includes("/")).map(image_image.S_);
   const alike = byRepository(leaves, one => one.includes("/") && lasts.includes((0, 
   image_image.S_)(one)), sought);
   return alike.length > 0 ? alike : byKey(leaves, sought);
  }
  function byRepository(leaves, isWanted, {pin}) {
   return leaves.flatMap(leaf => {
    const {path, text} = leaf;
    const {repository, tag, digest} = (0, image_image.s5)(text);
    if (tag !== undefined || digest !== undefined) {
     return isWanted(repository) ? [ [ {
      path,
      holds: "image",
      text
     } ] ] : [];
    }
    const beside = siblingsOf(leaf, leaves);
    const registry = beside("registry");
    const whole = registry === undefined || registry.text === "" ? text : `${registry.text}/${text}`;
    if (text === "" || !isWanted(whole)) return [];
    const found = [ leaf, registry, beside("tag") ?? beside("version"), digestOf(beside) ];
    return [ slotsBeside(found, pin) ];
   });
  }
  function siblingsOf({names}, leaves) {
   const own = names.at(-1) ?? "";
   const group = names.slice(0, -1);
   const stem = own.replace(/[-_]?(repository|name|image)$/i, "");
   const near = leaves.filter(one => plain(one.names.slice(0, -1)) === plain(group));
   return suffix => {
    const paths = [ plain([ stem, suffix ]), plain([ own, suffix ]) ];
    return near.find(one => paths.includes(plain(one.names.slice(-1))));
   };
  }
  function digestOf(beside) {
   const sha = beside("sha");
   return beside("digest") ?? (sha !== undefined && (0, image_fields.Fi)(sha.text) ? sha : undefined);
  }
  function slotsBeside([name, registry, tag, digest], pin) {
   const {path, text} = name;
   const last = String(path.at(-1));
   if (tag === undefined && digest === undefined && !/(repository|name)$/i.test(last)) {
    return [ {
     path,
     holds: "image",
     text
    } ];
   }
   const added = {
    path: [ ...path.slice(0, -1), "tag" ],
    holds: pin === "digest" ? "version" : "tag",
    text: "",
    optional: [ last ]
   };
   const split = registry !== undefined && registry.text !== "";
   return [ ...split ? [ {
    path: registry.path,
    holds: "registry",
    text: registry.text
   } ] : [], {
    path,
    holds: split ? "path" : "name",
    text
   }, tag === undefined ? added : {
    path: tag.path,
    holds: digest === undefined ? (0, image_key.CS)(tag.text, pin) : "tag",
    text: tag.text
   }, ...digest === undefined ? [] : [ {
    path: digest.path,
    holds: "digest",
    text: digest.text
   } ] ];
  }
  function byKey(leaves, {name, subject, pin}) {
   const service = plain([ subject.service ]);
   const lasts = [ name, subject.repository ].filter(one => one !== "").map(image_image.S_);
   const called = words => leaves.filter(({names, text}) => words.includes(plain(names)) && isVersion(text));
   const named = service === "" ? [] : called([ ...[ "imagetag", "tag", "imageversion", "version", "image" ].map(word => service + word), ...[ "images", "tags", "versions", "image", "tag" ].flatMap(word => [ word + service, `${word}${service}tag` ]) ]);
   const isOwn = leaf => {
    const beside = besideTag(leaf, leaves);
    const repository = beside("repository") ?? beside("name") ?? beside(isBare(leaf) ? "image" : "");
    const text = repository?.text ?? "";
    return text === "" || lasts.length === 0 || lasts.includes((0, image_image.S_)((0, 
    image_image.s5)(text).repository));
   };
   const found = named.length > 0 ? named : called([ "imagetag", "tag", "imageversion" ]).filter(isOwn);
   return found.map(leaf => {
    const {path, text} = leaf;
    const digest = digestOf(besideTag(leaf, leaves));
    return [ {
     path,
     holds: digest === undefined ? (0, image_key.CS)(text, pin) : "tag",
     text
    }, ...digest === undefined ? [] : [ {
     path: digest.path,
     holds: "digest",
     text: digest.text
    } ] ];
   });
  }
  function isBare({names}) {
   return /^(tag|version)$/i.test(names.at(-1) ?? "");
  }
  function besideTag({names}, leaves) {
   const stem = (names.at(-1) ?? "").replace(/(tag|version)$/i, "");
   const group = plain(names.slice(0, -1));
   return suffix => leaves.find(one => plain(one.names.slice(0, -1)) === group && plain(one.names.slice(-1)) === plain([ stem, suffix ]));
  }
  function isVersion(text) {
   const [tag = "", digest] = text.split("@", 2);
   return (0, image_image.dz)(tag) && (digest === undefined || (0, image_digest.m)(digest) !== undefined);
  }
  function plain(names) {
   return names.join("").toLowerCase().replace(/[^a-z0-9]/g, "");
  }
  var dist = __webpack_require__(38815);
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
  function markerPolicies({documents}) {
   const found = new Set;
   for (const document of documents) {
    (0, dist.YR)(document, {
     Scalar(key, node) {
      const named = key === "key" ? undefined : policyOf(node.comment);
      if (named !== undefined) found.add(named.replace(/:(name|tag|digest)$/, ""));
     }
    });
   }
   return [ ...found ];
  }
  function policyOf(comment) {
   return /"\$imagepolicy"\s*:\s*"([^"]*)"/.exec(comment ?? "")?.[1];
  }
  function slotsIn(document, policy) {
   const slots = [];
   (0, dist.YR)(document, {
    Scalar(key, node, parents) {
     if (key === "key") return;
     const named = policyOf(node.comment) ?? "";
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
    if (parent !== null && "key" in parent && (0, dist.jn)(parent.key)) path.push(String(parent.key.value)); else if ("items" in parent && (next === undefined || !("key" in next))) {
     const at = next === undefined ? key : parent.items.indexOf(next);
     if (typeof at === "number") path.push(at);
    }
   });
   return path;
  }
  function findPlaces(source, query) {
   const {service} = query.subject;
   const policies = markerPolicies(source).filter(policy => /:(.*)$/.exec(policy)?.[1] === service);
   if (service !== "" && policies.length > 0) {
    return policies.map(policy => ({
     what: `Flux setter markers of ${policy}`,
     slots: markerSlots(source, policy)
    }));
   }
   const found = (0, parse.t)(source).flatMap((root, document) => placesIn(root, source.file, query).map(({what, slots}) => ({
    what,
    slots: slots.map(slot => ({
     ...slot,
     document
    }))
   })));
   const containers = found.filter(({what}) => what === ofContainers).flatMap(({slots}) => slots);
   const others = found.filter(({what}) => what !== ofContainers);
   return containers.length === 0 ? others : [ {
    what: ofContainers,
    slots: containers
   }, ...others ];
  }
  const ofContainers = "containers";
  function placesIn(root, file, query) {
   const kind = (0, plain_values.$6)(root, "kind");
   const group = (0, plain_values.$6)(root, "apiVersion").replace(/\/.*/, "");
   if (kind === "Application") return applicationPlaces(root, [ "spec" ], "an Application", query);
   if (kind === "ApplicationSet") {
    return [ ...applicationPlaces(root, [ "spec", "template", "spec" ], "an ApplicationSet's template", query), ...elementPlaces(root, query) ];
   }
   if (kind === "HelmRelease") return valuesPlaces(root, [ "spec", "values" ], "values of a HelmRelease", query);
   if (kind === "Kustomization" && group === "kustomize.toolkit.fluxcd.io") return fluxPlaces(root, query);
   if (kind === "OCIRepository") return artifactPlaces(root, query);
   if (kind !== "") {
    const slots = containerSlots(root, [], query);
    return slots.length === 0 ? [] : [ {
     what: ofContainers,
     slots
    } ];
   }
   if (/(^|\/)\.argocd-source(-[^/]*)?\.yaml$/.test(file)) {
    return sourcePlaces(root, [], "an Argo CD source file", query);
   }
   return valuesPlaces(root, [], "values", query);
  }
  function applicationPlaces(root, spec, what, query) {
   return (0, argocd_application.jp)(root, spec).flatMap(({path, source}) => sourcePlaces(source, path, what, query).flatMap(place => {
    const slots = place.slots.filter(({text}) => !text.includes("{{"));
    return slots.length === 0 ? [] : [ {
     ...place,
     slots
    } ];
   }));
  }
  function sourcePlaces(source, path, what, query) {
   const {name, subject} = query;
   const named = (0, argocd_application.Lo)(source, path, name);
   const images = named.length > 0 ? named : (0, argocd_application.Lo)(source, path, subject.repository);
   const parameters = (0, plain_values.c3)((0, plain_values.y1)(source, [ "helm", "parameters" ])).map((one, index) => {
    const at = [ ...path, "helm", "parameters", index, "value" ];
    return {
     names: (0, plain_values.$6)(one, "name").split("."),
     path: at,
     text: (0, plain_values.$6)(one, "value")
    };
   });
   return [ {
    what: `kustomize.images of ${what}`,
    slots: images
   }, ...searchLeaves(parameters, query).map(slots => ({
    what: `helm.parameters of ${what}`,
    slots
   })), ...valuesPlaces(source, [ "helm", "valuesObject" ], `helm.valuesObject of ${what}`, query, path) ].filter(({slots}) => slots.length > 0);
  }
  function elementPlaces(root, query) {
   const elements = listElements((0, plain_values.y1)(root, [ "spec", "generators" ]), [ "spec", "generators" ]);
   const {environment, service} = query.subject;
   const narrowed = [ environment, service ].reduce((left, word) => {
    const fits = left.filter(({value}) => word !== "" && (0, plain_values.jh)(value) && Object.values(value).includes(word));
    return fits.length > 0 ? fits : left;
   }, elements);
   return narrowed.flatMap(({path, value}) => searchLeaves(leavesOf(value, path), query).map(slots => ({
    what: "an ApplicationSet's list element",
    slots
   })));
  }
  function listElements(value, path) {
   if (Array.isArray(value)) {
    return value.flatMap((item, index) => listElements(item, [ ...path, index ]));
   }
   if (!(0, plain_values.jh)(value)) return [];
   return Object.entries(value).flatMap(([key, inner]) => {
    const here = [ ...path, key ];
    if (key === "elements") return (0, plain_values.c3)(inner).map((one, index) => ({
     path: [ ...here, index ],
     value: one
    }));
    return [ "list", "matrix", "merge", "generators" ].includes(key) ? listElements(inner, here) : [];
   });
  }
  function fluxPlaces(root, query) {
   const entries = (0, plain_values.c3)((0, plain_values.y1)(root, [ "spec", "images" ])).flatMap((entry, index) => {
    const name = (0, plain_values.$6)(entry, "name");
    if (name !== query.name && name !== query.subject.repository) return [];
    return [ {
     what: "spec.images of a Flux Kustomization",
     slots: entrySlots(entry, [ "spec", "images", index ], query)
    } ];
   });
   const path = [ "spec", "postBuild", "substitute" ];
   const substitutes = leavesOf((0, plain_values.y1)(root, path), path);
   return [ ...entries, ...searchLeaves(substitutes, query).map(slots => ({
    what: "postBuild.substitute of a Flux Kustomization",
    slots
   })) ];
  }
  function entrySlots(entry, path, {name, subject}) {
   const slot = (field, holds, optional) => ({
    path: [ ...path, field ],
    holds,
    text: (0, plain_values.$6)(entry, field),
    optional
   });
   const renamed = (0, plain_values.$6)(entry, "newName") !== "" || subject.repository !== "" && subject.repository !== name;
   return [ ...renamed ? [ slot("newName", "name", [ "name" ]) ] : [], slot("newTag", "tag", [ "newName", "name" ]), slot("digest", "digest", [ "newTag", "newName", "name" ]) ];
  }
  function artifactPlaces(root, {name, subject}) {
   const url = (0, plain_values.$6)((0, plain_values.y1)(root, [ "spec" ]), "url").replace(/^oci:\/\//, "");
   if (url === "" || url !== subject.repository && url !== name) return [];
   const ref = (0, plain_values.y1)(root, [ "spec", "ref" ]);
   if (!(0, plain_values.jh)(ref) || "semver" in ref) return [];
   const path = [ "spec", "ref" ];
   return [ {
    what: "spec.ref of a Flux OCIRepository",
    slots: [ {
     path: [ ...path, "tag" ],
     holds: "tag",
     text: (0, plain_values.$6)(ref, "tag"),
     optional: [ "semver" ]
    }, ..."digest" in ref ? [ {
     path: [ ...path, "digest" ],
     holds: "digest",
     text: (0, plain_values.$6)(ref, "digest")
    } ] : [] ]
   } ];
  }
  function containerSlots(root, path, {name, subject}) {
   const all = imagesOf(root, path);
   const exact = all.filter(({text}) => [ name, subject.repository ].includes((0, image_image.s5)(text).repository));
   if (exact.length > 0) return exact;
   const lasts = [ name, subject.repository ].filter(one => one !== "").map(image_image.S_);
   return all.filter(({text}) => lasts.includes((0, image_image.S_)((0, image_image.s5)(text).repository)));
  }
  function imagesOf(value, path) {
   if (Array.isArray(value)) return value.flatMap((item, index) => imagesOf(item, [ ...path, index ]));
   if (!(0, plain_values.jh)(value)) return [];
   return Object.entries(value).flatMap(([key, inner]) => {
    const here = [ ...path, key ];
    const below = imagesOf(inner, here);
    if (key !== "containers" && key !== "initContainers") return below;
    const own = (0, plain_values.c3)(inner).flatMap((item, index) => {
     const text = (0, plain_values.wh)((0, plain_values.y1)(item, [ "image" ]));
     return text === "" ? [] : [ {
      path: [ ...here, index, "image" ],
      holds: "image",
      text
     } ];
    });
    return [ ...own, ...below ];
   });
  }
  function valuesPlaces(root, within, what, query, before = []) {
   const leaves = leavesOf((0, plain_values.y1)(root, within), [ ...before, ...within ]);
   return searchLeaves(leaves, query).map(slots => ({
    what,
    slots
   }));
  }
  var git_revision = __webpack_require__(32084);
  var manifest_formats = __webpack_require__(85722);
  var parse_manifest_file = __webpack_require__(67896);
  function readImage(at, name) {
   if (at.format.name === "kustomize") return (0, image_entries.yz)((0, image_entries.H)(at.text, at.file), name);
   if (at.format.name === "revision") return followedValue(at);
   const slots = slotsOf(at, name);
   return slots.length === 0 ? undefined : (0, image_fields.dT)(slots);
  }
  function editImages(at, changes) {
   if (at.format.name === "kustomize") {
    const edited = setKustomizeImages(at.text, at.file, changes.map(pinned(at.format)));
    for (const {name, from} of edited.edits) {
     for (const text of [ from.newName, from.newTag, from.digest ]) refuseFilledIn(at.file, name, text);
    }
    return edited;
   }
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
  function pinned({pin}) {
   return change => pin === "tag" ? {
    ...change,
    digest: {
     kind: "clear"
    }
   } : change;
  }
  function followedValue(at) {
   return {
    newName: undefined,
    newTag: (0, git_revision.M7)(at).revision || undefined,
    digest: undefined
   };
  }
  function editImage(at, change) {
   const {file, text, format} = at;
   const {name} = change;
   if (format.name === "revision") {
    const from = followedValue(at);
    const tag = changedValue(from, change).newTag;
    const edited = tag === undefined ? text : (0, git_revision._8)(at, {
     tag
    });
    return {
     text: edited,
     edit: {
      file,
      name,
      from,
      to: followedValue({
       ...at,
       text: edited
      }),
      duplicates: 0
     }
    };
   }
   const slots = slotsOf(at, name);
   const from = (0, image_fields.dT)(slots);
   const to = changedValue(from, change);
   for (const slot of slots) {
    refuseFilledIn(file, (0, locate_node.jV)(slot.path), slot.text);
    refuseForeign(slot, at, to.newName ?? name, name);
   }
   const edits = slots.length === 0 ? [ additionTo(at, name, to) ] : (0, image_fields.L7)(slots, to, format.pin);
   if (edits === undefined) {
    const part = to.digest === undefined ? "tag" : to.newTag === undefined ? "digest without a tag" : "digest";
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
   const now = (0, image_fields.dT)(slotsOf({
    ...at,
    text: edited
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
  function isForeignHost(registry) {
   return (0, registry_repository.E3)(`${registry}/x`)?.host === registry && registry !== "docker.io";
  }
  function refuseFilledIn(file, place, text = "") {
   if (!/\{\{|\$\{/.test(text)) return;
   throw (0, problem.CC)("IMAGE_PLACE_FILLED_IN", {
    file,
    place,
    text
   }, {
    at: {
     file
    }
   });
  }
  function refuseForeign({path, holds, text, guarded}, at, repository, name) {
   const {file, format} = at;
   const repositories = [ repository, name, format.subject?.repository ?? "" ].filter(one => one !== "");
   const place = (0, locate_node.jV)(path);
   if (holds === "name" && text !== "" && repositories.some(one => one.startsWith(`${text}/`))) {
    throw (0, problem.CC)("IMAGE_PLACE_PREFIX", {
     file,
     place,
     prefix: text,
     repository
    }, {
     at: {
      file
     }
    });
   }
   const registry = repository.slice(0, -text.length - 1);
   if (holds === "name" && text !== "" && repository === `${registry}/${text}` && isForeignHost(registry)) {
    throw (0, problem.CC)("IMAGE_PLACE_REGISTRY", {
     file,
     place,
     text,
     registry
    }, {
     at: {
      file
     }
    });
   }
   if (guarded !== true || text === "" || ![ "image", "name", "argument" ].includes(holds)) return;
   const present = (0, image_image.s5)(holds === "argument" ? text.slice(text.indexOf("=") + 1) : text).repository;
   if (repositories.some(one => (0, image_image.S_)(one) === (0, image_image.S_)(present))) return;
   throw (0, problem.CC)("IMAGE_PLACE_TAKEN", {
    file,
    place,
    present: text,
    name: repository
   }, {
    at: {
     file
    }
   });
  }
  function slotsOf(at, name) {
   const {file, text, format} = at;
   const source = (0, parse_manifest_file.b)(text, file);
   const keys = (0, manifest_formats.YD)(format);
   if (format.name === "marker") {
    return needSlots(keys.flatMap(key => markerSlots(source, key)), at, name, keys);
   }
   if (format.name === "auto" && keys.length === 0) return foundSlots(source, at, name);
   const roots = (0, parse.t)(source);
   if (format.name === "argocd") {
    const [key = ""] = keys;
    const slots = onlyDocument(roots, at, name, root => (0, argocd_application.iN)(root, name, key, format.pin));
    const addable = (0, argocd_application.kc)(roots[0] ?? null, "") !== undefined;
    return slots.length === 0 && addable ? [] : needSlots(slots, at, name, [ key || "kustomize.images" ]);
   }
   const places = keys.length === 0 ? [ "image" ] : keys;
   const names = [ name, format.subject?.repository ?? "" ];
   const slots = places.flatMap(key => needSlots(onlyDocument(roots, at, name, root => (0, 
   image_key.N_)(root, key, format.pin, names)), at, name, [ key ]));
   refusePinnedBeside(slots, roots, file);
   return slots;
  }
  function refusePinnedBeside(slots, roots, file) {
   for (const {holds, path, document = 0} of slots) {
    if (holds !== "tag") continue;
    const stem = String(path.at(-1)).replace(/[-_]?(tag|version)$/i, "");
    for (const ending of [ "digest", "Digest", "_digest", "-digest", "sha", "Sha" ]) {
     const beside = [ ...path.slice(0, -1), stem + ending ];
     const digest = (0, plain_values.wh)((0, plain_values.y1)(roots[document] ?? null, beside));
     const isPinned = (0, image_digest.m)(digest) !== undefined || (0, image_fields.Fi)(digest);
     const place = (0, locate_node.jV)(beside);
     if (!isPinned || slots.some(slot => (0, locate_node.jV)(slot.path) === place)) continue;
     throw (0, problem.CC)("IMAGE_PLACE_PINNED", {
      file,
      place,
      digest
     }, {
      at: {
       file
      }
     });
    }
   }
  }
  function onlyDocument(roots, {file}, name, slotsIn) {
   const found = roots.map((root, document) => slotsIn(root).map(slot => ({
    ...slot,
    document
   }))).filter(slots => slots.length > 0);
   const [only = []] = found;
   if (found.length <= 1) return only;
   throw (0, problem.CC)("IMAGE_PLACE_AMBIGUOUS", {
    file,
    name,
    count: String(found.length)
   }, {
    at: {
     file
    }
   });
  }
  function placesOf({file, text, format}, name) {
   return findPlaces((0, parse_manifest_file.b)(text, file), wantedOf(format, name));
  }
  function foundSlots(source, {file, format}, name) {
   const places = findPlaces(source, wantedOf(format, name));
   const [only, ...others] = places;
   if (only !== undefined && others.length === 0) return only.slots;
   if (only !== undefined) throw severalPlaces(places.map(place => ({
    file,
    place
   })), name);
   const images = manifestImages(source);
   const there = images.length === 0 ? "" : `; its images are ${images.join(", ")}`;
   throw (0, problem.CC)("IMAGE_PLACE_UNFOUND", {
    file,
    name,
    others: there
   }, {
    at: {
     file
    }
   });
  }
  function manifestImages(source) {
   return [ ...new Set((0, parse.t)(source).flatMap(manifest_images.pd)) ];
  }
  function wantedOf({subject, pin = "any"}, name) {
   return {
    name,
    subject: subject ?? {
     service: "",
     environment: "",
     repository: ""
    },
    pin
   };
  }
  function severalPlaces(found, name) {
   const places = found.map(({file, place: {what, slots}}) => {
    const paths = slots.map(({path}) => (0, locate_node.jV)(path));
    return `${paths.join(" and ")} in ${file} (${what})`;
   });
   return (0, problem.CC)("IMAGE_PLACES_SEVERAL", {
    name,
    count: String(found.length),
    places: places.join("; ")
   });
  }
  function needSlots(slots, {file, format}, name, keys) {
   if (slots.length > 0) return slots;
   const place = keys.join(" and ");
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
   const version = (newTag === undefined ? "" : `:${newTag}`) + (digest === undefined || format.pin === "tag" ? "" : `@${digest}`);
   const added = (0, argocd_application.kc)(root, `${name}=${newName ?? name}${version}`);
   if (added === undefined) throw new Error(`${format.name} has nowhere to add to`);
   return added;
  }
 }),
 32084: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M7: () => readRevision,
   _8: () => editRevision
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38712);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79225);
  var _manifest_formats_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85722);
  var _parse_manifest_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67896);
  function readRevision(at) {
   const {file} = at;
   const followed = findFollowers(at).map(({fields, kind}) => {
    if (kind === "argocd") {
     const revision = short(fields.targetRevision);
     return {
      revision,
      commit: (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(revision)
     };
    }
    const commit = (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(fields.commit ?? "");
    const {name = "", semver = "", tag = "", branch = ""} = fields;
    if (commit === undefined && name === "" && semver !== "") throw outranked(file, "semver");
    const beside = name.startsWith("refs/tags/") ? name : name === "" ? tag : "";
    return {
     revision: short(beside || (commit ?? (name || branch))),
     commit
    };
   });
   const [first, ...others] = followed;
   if (first === undefined) throw missing(at);
   if (others.every(one => one.revision === first.revision && one.commit === first.commit)) return first;
   const revisions = [ ...new Set(followed.map(({revision, commit}) => revision || commit || "nothing")) ];
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("REVISION_PLACES_DIFFER", {
    file,
    revisions: revisions.join(", ")
   }, {
    at: {
     file
    }
   });
  }
  function editRevision(at, {tag, commit}) {
   const followers = findFollowers(at);
   if (followers.length === 0) throw missing(at);
   readRevision(at);
   const edits = followers.flatMap(({kind, document, path, fields}) => {
    const set = (field, value, after = []) => ({
     kind: "set",
     document,
     path: [ ...path, field ],
     value,
     after
    });
    if (kind === "argocd") {
     const whole = fields.targetRevision?.startsWith("refs/") === true;
     return [ set("targetRevision", whole ? `refs/tags/${tag}` : tag) ];
    }
    if (fields.semver !== undefined && fields.name === undefined) throw outranked(at.file, "semver");
    if (fields.commit !== undefined && commit === undefined) throw outranked(at.file, "commit");
    return [ fields.name === undefined ? set("tag", tag, [ "branch" ]) : set("name", `refs/tags/${tag}`), ...fields.commit === undefined || commit === undefined ? [] : [ set("commit", commit) ] ];
   });
   return (0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_2__.a)(at.text, at.file, edits);
  }
  function short(ref = "") {
   return ref.replace(/^refs\/(heads|tags)\//, "");
  }
  function outranked(file, field) {
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("REVISION_OUTRANKED", {
    file,
    field: `spec.ref.${field}`
   }, {
    at: {
     file
    }
   });
  }
  function missing({file}) {
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("REVISION_PLACE_MISSING", {
    file
   }, {
    at: {
     file
    }
   });
  }
  function findFollowers({text, file, format}) {
   const roots = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_3__.t)((0, _parse_manifest_file_js__WEBPACK_IMPORTED_MODULE_4__.b)(text, file));
   const [key = ""] = (0, _manifest_formats_js__WEBPACK_IMPORTED_MODULE_5__.YD)(format);
   return roots.flatMap((root, document) => {
    const kind = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.wh)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, [ "kind" ]));
    if (kind === "GitRepository") return fluxPlaces(root, document, key);
    if (kind === "Application") return argoPlaces(root, document, [ "spec" ], key);
    return kind === "ApplicationSet" ? argoPlaces(root, document, [ "spec", "template", "spec" ], key) : [];
   });
  }
  function fluxPlaces(root, document, key) {
   const path = [ "spec", "ref" ];
   const ref = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, path);
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.jh)(ref) || !isMeant((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, [ "spec", "url" ]), key)) return [];
   return [ {
    kind: "flux",
    document,
    path,
    fields: textsIn(ref)
   } ];
  }
  function argoPlaces(root, document, spec, key) {
   const places = [ [ ...spec, "source" ], ...(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, [ ...spec, "sources" ])).map((_, index) => [ ...spec, "sources", index ]) ];
   return places.flatMap(path => {
    const source = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(root, path);
    if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.jh)(source) || "chart" in source || !isMeant((0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.y1)(source, [ "repoURL" ]), key)) return [];
    const fields = textsIn(source);
    const filledIn = fields.targetRevision?.includes("{{") === true;
    return fields.targetRevision === undefined || filledIn ? [] : [ {
     kind: "argocd",
     document,
     path,
     fields
    } ];
   });
  }
  function isMeant(url, key) {
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.wh)(url).replace(/(\.git)?\/*$/, "").endsWith(key);
  }
  function textsIn(map) {
   const texts = Object.entries(map).map(([name, value]) => [ name, (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_6__.wh)(value) ]);
   return Object.fromEntries(texts);
  }
 }),
 67896: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => parseDeploymentFile
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14329);
  const languages = {
   jsonnet: "Jsonnet",
   libsonnet: "Jsonnet",
   cue: "CUE",
   tpl: "a Go template",
   gotmpl: "a Go template",
   tf: "Terraform",
   hcl: "HCL",
   env: "an env file",
   properties: "a properties file",
   toml: "TOML"
  };
  function parseDeploymentFile(text, file) {
   const language = languages[/\.([A-Za-z]+)$/.exec(file)?.[1] ?? ""];
   if (language !== undefined) throw template(file, language);
   const braces = /(^|[:-])[ \t]*\{\{/m.test(text);
   let source;
   try {
    source = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file);
   } catch (thrown) {
    throw braces ? template(file, "a Go template") : thrown;
   }
   if (braces && hasMapAsKey(source)) throw template(file, "a Go template");
   return source;
  }
  function template(file, language) {
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("FILE_IS_TEMPLATE", {
    file,
    language
   }, {
    at: {
     file
    }
   });
  }
  function hasMapAsKey({documents}) {
   let found = false;
   for (const document of documents) {
    (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node) => {
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node) || !((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node.key) || (0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(node.key))) return undefined;
     found = true;
     return yaml__WEBPACK_IMPORTED_MODULE_0__.YR.BREAK;
    });
   }
   return found;
  }
 })
};
