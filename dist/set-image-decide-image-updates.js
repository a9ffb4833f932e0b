export const id = 1824;

export const ids = [ 1824 ];

export const modules = {
 71824: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createDecision: () => createDecision
  });
  var problem = __webpack_require__(5763);
  var image_digest = __webpack_require__(86244);
  var deployment_file = __webpack_require__(89649);
  var edit_holds = __webpack_require__(93431);
  var promotion_holds = __webpack_require__(76876);
  var verdict = __webpack_require__(44399);
  var operations_holds = __webpack_require__(97703);
  var read_overlay = __webpack_require__(68848);
  var image_value = __webpack_require__(46004);
  async function readOverlayFacts(tip, updates, sources) {
   const files = new Map;
   const facts = [];
   for (const one of updates) {
    const key = `${one.overlay}\n${one.format.name === "auto" ? one.service : ""}`;
    const file = files.get(key) ?? await (0, read_overlay._)(tip, one.overlay, one.format);
    files.set(key, file);
    const at = {
     ...file,
     format: {
      ...one.format,
      name: file.format.name
     }
    };
    facts.push(await readOne(tip, one, at, sources));
   }
   return facts;
  }
  async function readOne(tip, requested, at, sources) {
   const first = await readChange(tip, requested, at, sources);
   if (!isHeld(first)) return first;
   for (const change of requested.older ?? []) {
    const next = await readChange(tip, {
     ...requested,
     change
    }, at, sources);
    if (!isHeld(next)) return next;
   }
   return first;
  }
  function isHeld({hold}) {
   return hold !== undefined && (0, verdict.Lx)(hold);
  }
  async function readChange(tip, requested, at, {ordering, pin, ...holding}) {
   const present = (0, deployment_file.AM)(at, requested.change.name);
   const update = await pin(requested, present);
   const edited = (0, deployment_file.TG)(at, [ update.change ]);
   const found = {
    update,
    at,
    present,
    edited
   };
   if (edited.edits.length === 0) {
    return {
     ...found,
     ordering: undefined,
     hold: undefined,
     lifting: undefined
    };
   }
   const standing = await orderingOf(tip, found, ordering);
   return {
    ...found,
    ordering: standing,
    ...await readHold(tip, found, holding)
   };
  }
  async function readHold(tip, {update, at, present, edited}, {identify, sourceCommit, liftHold, now}) {
   const holds = await (0, operations_holds.R)(tip, at.file);
   const written = digestOf(update.change) ?? (0, image_digest.m)(edited.edits[0]?.to.digest ?? "");
   const isAsked = written === undefined && at.format.name !== "revision" && (0, promotion_holds._$)(holds, now());
   const identity = isAsked ? digestOf((await identify(update, present)).change) : written;
   const artifact = {
    identity,
    source: sourceCommit
   };
   if (!liftHold) return {
    hold: (0, promotion_holds.k)(holds, artifact, now()),
    lifting: undefined
   };
   return {
    hold: (0, promotion_holds.k)((0, edit_holds.o2)(holds, artifact), artifact, now()),
    lifting: {
     holds,
     artifact
    }
   };
  }
  function digestOf({digest}) {
   return digest.kind === "set" ? (0, image_digest.m)(digest.value) : undefined;
  }
  async function orderingOf(tip, {update, at, present}, ordering) {
   const {name, newTag} = update.change;
   if (present === undefined || present.newTag === undefined && present.digest === undefined) {
    return {
     kind: "current"
    };
   }
   const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? present.newTag : undefined;
   const imageIn = value => (0, image_value.F)(repositoryOf(update, at) ?? name, value);
   return ordering.judge(tip, {
    file: at.file,
    present: imageIn(present),
    tag,
    valueIn: bytes => {
     const there = (0, deployment_file.AM)({
      ...at,
      text: (0, read_overlay.J)(bytes, at.file)
     }, name);
     return there && imageIn(there);
    }
   });
  }
  function repositoryOf({change: {newName}}, {format}) {
   if (format.name === "kustomize" || format.name === "revision") return undefined;
   return format.subject?.repository || (newName.kind === "ensure" ? newName.value : undefined);
  }
  var commit_message = __webpack_require__(97329);
  var git_oid = __webpack_require__(85099);
  var image_image = __webpack_require__(78579);
  var recover_from_problem = __webpack_require__(39835);
  var judge_order = __webpack_require__(8175);
  const windows = [ 20, 100 ];
  function createOrderingPolicy(order, mine, source, compare) {
   const setters = new Map;
   async function standing(present, tag, theirs) {
    const ours = {
     ...mine,
     tag
    };
    const {sourceCommit: old} = theirs;
    const comparable = isFrom(theirs, source) && (order === "auto" || order === "source");
    if (!comparable || mine.sourceCommit === undefined || old === undefined) {
     return (0, judge_order.wL)(order, ours, {
      ...theirs,
      tag: (0, image_image.s5)(present).tag
     }, "unseen");
    }
    return (0, judge_order.wL)(order, ours, theirs, await compare(mine.sourceCommit, old));
   }
   return {
    async judge(tip, what) {
     const {file, present, tag} = what;
     if (order === "none") return {
      kind: "current"
     };
     if (order === "semver") return standing(present, tag, nothing);
     const key = `${file}\n${present}`;
     if (!setters.has(key)) setters.set(key, await findSetter(tip, what) ?? nothing);
     return standing(present, tag, setters.get(key) ?? nothing);
    }
   };
  }
  const nothing = {
   sourceCommit: undefined,
   run: undefined,
   tag: undefined
  };
  async function findSetter(tip, {file, present, valueIn}) {
   const valueAt = async commit => {
    const bytes = commit && await tip.readAt(commit, file);
    if (bytes === undefined) return undefined;
    return (0, recover_from_problem.Sm)(() => valueIn(bytes), () => undefined);
   };
   let seen = 0;
   for (const most of windows) {
    const log = await tip.log(most);
    for (const {oid, message, parent} of log.slice(seen)) {
     const trailers = (0, commit_message.aw)(message);
     if (!trailers.get("image")?.some(image => isSameImage(image, present))) continue;
     const [after, before] = await Promise.all([ valueAt(oid), valueAt(parent) ]);
     if (after !== present || before === present) continue;
     const [commit = ""] = trailers.get("source-commit") ?? [];
     const [time = ""] = trailers.get("source-time") ?? [];
     const [run = ""] = trailers.get("workflow-run") ?? [];
     return {
      sourceCommit: (0, git_oid.Se)(commit),
      sourceTime: parseTime(time),
      run: (0, commit_message.zZ)(run),
      tag: (0, image_image.s5)(present).tag
     };
    }
    if (log.length < most) return undefined;
    seen = log.length;
   }
   return undefined;
  }
  function isSameImage(trailer, present) {
   return trailer === present || !present.includes("@") && trailer.startsWith(`${present}@`);
  }
  function isFrom({run}, source) {
   return run === undefined || source === "" || run.url.startsWith(`${source}/`);
  }
  function parseTime(text) {
   const time = Date.parse(text);
   return Number.isNaN(time) ? undefined : time;
  }
  var manifest_formats = __webpack_require__(85722);
  var unified_diff = __webpack_require__(5582);
  var short_hash = __webpack_require__(56369);
  function deploymentsOf(made) {
   const all = made.map(deploymentOf);
   return [ ...new Map(all.map(one => [ Object.values(one).join(" "), one ])).values() ];
  }
  function deploymentOf({facts: {update, at}, edit: {name, to}}) {
   const {service, environment, change} = update;
   const digest = to.digest ?? (change.digest.kind === "set" ? change.digest.value : undefined);
   const image = (0, image_value.F)(repositoryOf(update, at) ?? name, {
    ...to,
    digest
   });
   return {
    service,
    environment,
    image
   };
  }
  function messageText(template, made) {
   if (template !== "") return (0, commit_message.ou)(template, slotsOf(made));
   const list = made.map(({edit: {file, name, from, to}}) => (0, commit_message.ou)("- {file}: {from} -> {to}", {
    file,
    from: (0, image_value.F)(name, from),
    to: (0, image_value.F)(name, to)
   }));
   const [first] = made;
   const subject = first === undefined || made.length > 1 ? `Set ${made.length} images` : (0, 
   commit_message.ou)("Set {service} in {environment} to {version}", {
    service: first.facts.update.service || first.edit.name,
    environment: first.facts.update.environment || first.facts.update.overlay || ".",
    version: first.edit.to.newTag ?? first.edit.to.digest?.slice(0, 19) ?? "its own tag"
   });
   return `${subject}\n\n${list.join("\n")}`;
  }
  function slotsOf(made) {
   const all = pick => [ ...new Set(made.map(pick).filter(value => value !== undefined && value !== "")) ].join(", ");
   return {
    service: all(({facts: {update}, edit}) => update.service || edit.name),
    environment: all(({facts: {update}}) => update.environment || update.overlay),
    image: all(({edit}) => (0, image_value.F)(edit.name, edit.to)),
    tag: all(({edit}) => edit.to.newTag),
    digest: all(({edit}) => edit.to.digest),
    from: all(({edit}) => (0, image_value.F)(edit.name, edit.from))
   };
  }
  function headOf(updates) {
   const subjects = updates.map(({service, environment, overlay, change}) => service === "" ? `${overlay}/${change.name}` : `${service}/${environment}`);
   const [only] = subjects;
   const name = subjects.length === 1 && only !== undefined ? only : `images-${(0, 
   short_hash.R)(subjects.join("\n"))}`;
   return `trunkline/set-image/${name.replace(/[^\w/-]+|\/(?=\/|$)/g, "-")}`;
  }
  function proposalOf(updates, text, patch) {
   const [title = ""] = text.split("\n", 1);
   const fence = "`".repeat(Math.max(3, ...[ ...patch.matchAll(/`+/g) ].map(([run]) => run.length + 1)));
   return {
    head: headOf(updates),
    title,
    body: `${fence}diff\n${patch}${fence}\n`
   };
  }
  function planImages(facts, rules) {
   const verdicts = facts.map(one => judge(one, rules));
   const heldBack = verdicts.flatMap(verdict => verdict.kind === "held" ? [ verdict.held ] : []);
   const of = kind => verdicts.flatMap(verdict => verdict.kind === kind ? [ verdict.facts ] : []);
   const blocked = of("blocked");
   const toApply = blocked.length > 0 && rules.onBlocked === "fail" ? [] : of("due");
   const changed = editFiles(toApply);
   const made = changed.flatMap(one => one.made);
   const edits = made.map(({edit}) => edit);
   const unordered = made.filter(({facts}) => facts.ordering?.kind === "unknown").map(({edit}) => edit);
   const patch = changed.map(({file, before, after}) => (0, unified_diff.Gu)(file, before, after)).join("");
   const lifted = (0, edit_holds.$O)(toApply.flatMap(({lifting}) => lifting === undefined ? [] : [ lifting ]));
   const files = new Map([ ...changed.map(({file, after}) => [ file, after ]), ...lifted ]);
   const result = {
    files,
    edits,
    made,
    patch,
    heldBack,
    unordered,
    blocked,
    same: of("same")
   };
   const updates = facts.map(({update}) => update);
   if (changed.length === 0) {
    const [first] = heldBack;
    if (blocked.length > 0) return {
     decision: {
      kind: "nothing"
     },
     ...result
    };
    const decision = first === undefined ? {
     kind: "nothing",
     head: headOf(updates)
    } : {
     kind: "superseded",
     by: first.because
    };
    return {
     decision,
     ...result
    };
   }
   const text = messageText(rules.message, made);
   return {
    decision: {
     kind: "write",
     files: new Map([ ...files ].map(([file, text]) => [ file, (new TextEncoder).encode(text) ])),
     message: (0, commit_message.hw)(text, {
      action: "set-image",
      deployments: deploymentsOf(made),
      ...rules.provenance,
      more: [ [ "Reason", rules.reason ], [ "Requested-By", rules.requestedBy ] ]
     }),
     proposal: proposalOf(updates, text, patch)
    },
    ...result
   };
  }
  function judge(facts, {expect}) {
   const {update, at, present, edited, ordering: standing, hold} = facts;
   if (edited.edits.length === 0) return {
    kind: "same",
    facts
   };
   const {name} = update.change;
   const now = present === undefined ? name : (0, image_value.F)(name, present);
   const held = because => ({
    kind: "held",
    held: {
     update,
     file: at.file,
     because
    }
   });
   if (expect !== "" && !(0, image_value.Z)(name, present, expect)) {
    const said = present === undefined ? "has no entry" : `is ${now}`;
    return held(`${name} ${said} in ${at.file}, not ${expect} as expected`);
   }
   if (standing?.kind === "older") return held(`${now} in ${at.file} is newer: ${standing.because}`);
   return {
    kind: hold !== undefined && (0, verdict.Lx)(hold) ? "blocked" : "due",
    facts
   };
  }
  function editFiles(toApply) {
   const byFile = new Map;
   for (const one of toApply) {
    const {file, format} = one.at;
    const images = byFile.get(file) ?? new Map;
    images.set(`${(0, manifest_formats.YD)(format).join()} ${one.update.change.name}`, one);
    byFile.set(file, images);
   }
   return [ ...byFile ].map(([file, images]) => {
    const [first, ...others] = images.values();
    const before = first?.at.text ?? "";
    if (first !== undefined && others.length === 0) {
     const {text: after, edits} = first.edited;
     return {
      file,
      before,
      after,
      made: edits.map(edit => ({
       facts: first,
       edit
      }))
     };
    }
    let after = before;
    const made = [];
    for (const one of images.values()) {
     const {text, edits} = (0, deployment_file.TG)({
      ...one.at,
      text: after
     }, [ one.update.change ]);
     after = text;
     made.push(...edits.map(edit => ({
      facts: one,
      edit
     })));
    }
    return {
     file,
     before,
     after,
     made
    };
   });
  }
  var image_entries = __webpack_require__(34896);
  var kustomization_file = __webpack_require__(9300);
  var manifest_images = __webpack_require__(84642);
  var nearest_word = __webpack_require__(2327);
  var overlay_images = __webpack_require__(2554);
  async function checkEntries(tip, {files, edits}) {
   const dead = [];
   const unproved = [];
   for (const [file, text] of files) {
    if (!(0, kustomization_file.yi)(file)) continue;
    const images = await (0, overlay_images.E)(tip, file, text);
    const own = edits.filter(edit => edit.file === file);
    for (const name of new Set(own.map(edit => edit.name))) {
     const isNew = own.some(edit => edit.name === name && isUnset(edit.from));
     const at = {
      file
     };
     if (images === undefined) {
      if (isNew) unproved.push((0, problem.CC)("IMAGE_ENTRY_UNPROVED", {
       file,
       name
      }, {
       at
      }));
     } else if (images.length === 0) {
      unproved.push((0, problem.CC)("IMAGE_ENTRY_ALONE", {
       file,
       name
      }, {
       at
      }));
     } else if (!isAlive(name, images, text, file)) dead.push(deadEntry(name, images, file));
    }
   }
   return {
    dead,
    unproved
   };
  }
  function isUnset({newName, newTag, digest}) {
   return newName === undefined && newTag === undefined && digest === undefined;
  }
  function isAlive(name, images, text, file) {
   const entries = (0, image_entries.H)(text, file);
   return entries.some((entry, index) => entry.name === name && (0, manifest_images.vX)(images, entries.slice(0, index)).some(image => (0, 
   manifest_images.ev)(image, name)));
  }
  function deadEntry(name, images, file) {
   const names = [ ...new Set(images.map(manifest_images.mi)) ].sort();
   return (0, problem.CC)("IMAGE_ENTRY_DEAD", {
    file,
    name,
    advice: adviceOn(name, names)
   }, {
    at: {
     file
    }
   });
  }
  function adviceOn(name, names) {
   const others = names.filter(one => one !== name);
   const close = others.find(one => (0, image_image.S_)(one) === (0, image_image.S_)(name)) ?? (0, 
   nearest_word.p)(name, others);
   const list = `The manifests have: ${names.join(", ")}.`;
   return close === undefined ? list : `${list} Did you mean \`${close}\`?`;
  }
  function createDecision(settings) {
   const {updates, rules, order, strict, origin, source, compare} = settings;
   const sources = {
    ...settings.sources,
    ordering: createOrderingPolicy(order, origin, source, compare)
   };
   let read;
   let warnings = [];
   return {
    async decide(tip) {
     read = tip;
     const plan = planImages(await readOverlayFacts(tip, updates, sources), rules);
     if (strict !== "false") {
      const {dead, unproved} = await checkEntries(tip, plan);
      const refused = strict === "true" ? [ ...dead, ...unproved ] : dead;
      if (refused.length > 0) throw new problem.Zw(refused);
      warnings = unproved;
     }
     return plan;
    },
    async warningsOf(plan) {
     if (strict !== "false" || read === undefined) return warnings;
     const {dead, unproved} = await checkEntries(read, plan);
     return [ ...dead, ...unproved ];
    }
   };
  }
 }),
 20838: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => readSources
  });
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79225);
  var _referenced_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6615);
  const opaqueFields = [ "generators", "transformers", "validators", "helmCharts", "helmChartInflationGenerator", "configurations", "replacements", "vars" ];
  function readSources(text, file) {
   const [root = null] = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, file));
   const resources = [ ...texts(root, "resources"), ...texts(root, "bases") ];
   const components = texts(root, "components");
   const remote = [ ...resources, ...components ].find(_referenced_files_js__WEBPACK_IMPORTED_MODULE_1__.gt);
   const isComponent = typeof root === "object" && root !== null && "kind" in root && root.kind === "Component";
   return {
    resources: resources.filter(one => !(0, _referenced_files_js__WEBPACK_IMPORTED_MODULE_1__.gt)(one)),
    components: components.filter(one => !(0, _referenced_files_js__WEBPACK_IMPORTED_MODULE_1__.gt)(one)),
    patches: [ ...texts(root, "patchesStrategicMerge").map(one => patchOf(one)), ...[ ...items(root, "patches"), ...items(root, "patchesJson6902") ].map(listedPatch) ],
    opaque: remote ?? (isComponent ? "kind: Component" : opaqueFields.find(field => items(root, field).length > 0))
   };
  }
  function patchOf(text) {
   const isFile = !/[\n{]/.test(text);
   return {
    path: isFile ? text : undefined,
    text: isFile ? undefined : text,
    target: undefined
   };
  }
  function listedPatch(item) {
   const target = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(item, [ "target" ]);
   const optional = key => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target, key) === "" ? {} : {
    [key]: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target, key)
   };
   return {
    path: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "path") || undefined,
    text: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "patch") || undefined,
    target: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(target) ? {
     ...optional("group"),
     ...optional("version"),
     ...optional("kind"),
     ...optional("name"),
     ...optional("namespace"),
     selectors: "labelSelector" in target || "annotationSelector" in target
    } : undefined
   };
  }
  function items(value, key) {
   const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(value, [ key ]);
   if (found === null || found === "") return [];
   return Array.isArray(found) ? (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)(found) : [ found ];
  }
  function texts(value, key) {
   return items(value, key).filter(item => typeof item === "string");
  }
 }),
 6615: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M$: () => readKsopsFiles,
   dq: () => withoutGenerators,
   gt: () => isRemoteReference,
   n8: () => readPluginInputs,
   qJ: () => readBuildInputs
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  var _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85418);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79225);
  function readBuildInputs(text, file) {
   const parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file);
   const [root = null] = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)(parsed);
   const at = referencesAt(parsed, root);
   const generators = [ "configMapGenerator", "secretGenerator" ].flatMap(field => (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ field ])).flatMap((_, index) => [ ...at([ field, index, "files" ], "file", afterEquals), ...at([ field, index, "envs" ], "file"), ...at([ field, index, "env" ], "file") ]));
   return {
    references: [ ...at([ "resources" ], "file or folder"), ...at([ "bases" ], "folder"), ...at([ "components" ], "folder"), ...[ "crds", "configurations" ].flatMap(field => at([ field ], "file")), ...[ "generators", "transformers", "validators" ].flatMap(field => at([ field ], "configuration")), ...at([ "patchesStrategicMerge" ], "file"), ...[ "patches", "patchesJson6902", "replacements" ].flatMap(field => (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ field ])).flatMap((_, index) => at([ field, index, "path" ], "file"))), ...at([ "openapi", "path" ], "file"), ...generators, ...inlinePlugins(parsed, root, file).flatMap(({inputs, line}) => inputs.references.map(one => ({
     ...one,
     line
    }))) ],
    refusals: [ ...[ "helmCharts", "helmChartInflationGenerator" ].flatMap(field => (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ field ])).map((chart, index) => ({
     what: "chart",
     name: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(chart, "name") || (0, 
     _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(chart, "chartName") || field,
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__.m)(parsed, 0, [ field, index ])
    }))), ...inlinePlugins(parsed, root, file).flatMap(({inputs, line}) => inputs.refusals.map(one => ({
     ...one,
     line
    }))) ]
   };
  }
  function inlinePlugins(parsed, root, file) {
   return [ "generators", "transformers", "validators" ].flatMap(field => (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ field ])).flatMap((item, index) => {
    const text = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh)(item);
    return isInline(text) ? [ {
     inputs: readPluginInputs(text, file),
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__.m)(parsed, 0, [ field, index ])
    } ] : [];
   }));
  }
  function readPluginInputs(text, file) {
   const parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file);
   const documents = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)(parsed);
   return {
    references: documents.flatMap((root, document) => {
     const at = referencesAt(parsed, root, document);
     return [ ...at([ "path" ], "file"), ...at([ "paths" ], "file"), ...at([ "files" ], "file", afterEquals), ...at([ "envs" ], "file"), ...at([ "env" ], "file"), ...(0, 
     _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ "replacements" ])).flatMap((_, index) => at([ "replacements", index, "path" ], "file")) ];
    }),
    refusals: pluginsIn(text, file).map(name => ({
     what: "plugin",
     name,
     line: 1
    }))
   };
  }
  function readKsopsFiles(text, file) {
   const documents = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file)).filter(one => !(0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.qv)(one));
   if (documents.length === 0 || !documents.every(isKsops)) return undefined;
   return documents.flatMap(root => [ ...(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ "files" ])).map(one => afterEquals((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh)(one))), ...(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ "secretFrom" ])).flatMap(from => [ "files", "binaryFiles", "envs" ].flatMap(field => (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(from, [ field ])).map(one => afterEquals((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh)(one))))) ]);
  }
  function isKsops(root) {
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "kind") === "ksops" && (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "apiVersion").startsWith("viaduct.ai/");
  }
  function withoutGenerators(text, left) {
   const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text);
   const items = document.get("generators");
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(items)) items.items = items.items.filter(item => !((0, 
   yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item) && left.includes(String(item.value))));
   return document.toString({
    lineWidth: 0
   });
  }
  function pluginsIn(text, file) {
   return (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_1__.h)(text, file)).flatMap(root => {
    const api = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "apiVersion");
    const functions = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, [ "metadata", "annotations", "config.kubernetes.io/function" ]);
    const builtIn = api === "builtin" && (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.qv)(functions) && !/^Helm/.test((0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "kind"));
    return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.jh)(root) && !builtIn ? [ `${api} ${(0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.$6)(root, "kind")}`.trim() ] : [];
   });
  }
  function referencesAt(parsed, root, document = 0) {
   return (path, as, change = text => text) => {
    const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.y1)(root, path);
    const texts = Array.isArray(found) ? (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.c3)(found).map(_yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh) : [ (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_2__.wh)(found) ];
    return texts.flatMap((text, index) => text === "" || isInline(text) ? [] : [ {
     path: change(text),
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_3__.m)(parsed, document, [ ...path, index ]),
     as
    } ]);
   };
  }
  function isInline(text) {
   return /[\n{]/.test(text);
  }
  function afterEquals(text) {
   return text.slice(text.indexOf("=") + 1);
  }
  function isRemoteReference(path) {
   return /^[\w+.-]+:|^[^/]*\.[a-z]{2,}\/.+\/|\?ref=|^git@/.test(path) && !/^\.{0,2}\//.test(path);
  }
 }),
 93431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $O: () => liftAllHolds,
   DD: () => addHold,
   Zf: () => changedHolds,
   o2: () => liftHolds
  });
  var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38712);
  var _holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76876);
  const head = "# What must not be deployed here, and why. Lift a hold by deleting it, or with `lift-hold`.\n";
  function addHold(files, file, added) {
   return files.map(one => {
    if (one.file !== file) return one;
    const [fault] = one.faults;
    if (fault !== undefined) throw fault;
    const same = one.holds.filter(({digest}) => digest === added.digest);
    if (same.some(hold => (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__.fx)(hold, added.since) && lasts(hold.until, added.until))) return one;
    const rest = withoutEntries(one, same.map(({index}) => index));
    const item = {
     digest: added.digest,
     reason: oneLine(added.reason),
     ...added.until === undefined ? {} : {
      until: isoTime(added.until)
     },
     since: isoTime(added.since),
     ...added.by === "" ? {} : {
      by: oneLine(added.by)
     }
    };
    return (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__._v)((0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__.a)(rest ?? head, file, [ {
     kind: "append",
     path: [ "holds" ],
     item
    } ]), file);
   });
  }
  function liftHolds(files, artifact) {
   return files.map(one => {
    const lifted = one.holds.filter(({digest, source}) => digest !== undefined && digest === artifact.identity || source !== undefined && source === artifact.source);
    if (lifted.length === 0) return one;
    return (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__._v)(withoutEntries(one, lifted.map(({index}) => index)), one.file);
   });
  }
  function liftAllHolds(artifacts) {
   const before = new Map(artifacts.flatMap(({holds}) => holds.map(file => [ file.file, file ])));
   const now = new Map(before);
   for (const {holds, artifact} of artifacts) {
    const files = holds.flatMap(({file}) => now.get(file) ?? []);
    for (const edited of liftHolds(files, artifact)) now.set(edited.file, edited);
   }
   return changedHolds([ ...before.values() ], [ ...now.values() ]);
  }
  function changedHolds(before, after) {
   const old = new Map(before.map(({file, text}) => [ file, text ]));
   return new Map(after.flatMap(({file, text}) => text === undefined || text === old.get(file) ? [] : [ [ file, text ] ]));
  }
  function withoutEntries({file, text}, indexes) {
   if (text === undefined || indexes.length === 0) return text;
   const last = [ ...indexes ].sort((one, other) => other - one);
   return (0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, file, last.map(index => ({
    kind: "remove",
    path: [ "holds", index ]
   })));
  }
  function lasts(there, until) {
   return there === undefined || until !== undefined && there >= until;
  }
  function isoTime(ms) {
   return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  }
 }),
 47140: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   wL: () => green,
   zD: () => isTagOnly,
   MU: () => judgeAfter,
   zg: () => judgeFreeze,
   cE: () => judgeSoak,
   wv: () => red,
   L5: () => unknown,
   CW: () => unpinned
  });
  var oid = __webpack_require__(85099);
  var duration = __webpack_require__(63602);
  const minuteMs = 6e4;
  const dayMs = 24 * 60 * minuteMs;
  function wallTime(instant, zone) {
   const shown = new Date(instant + offset(instant, zone));
   return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    date: shown.getUTCDate(),
    day: (shown.getUTCDay() + 6) % 7,
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes()
   };
  }
  function instantOf(wall, days, minute, zone, which) {
   const guess = Date.UTC(wall.year, wall.month - 1, wall.date + days) + minute * minuteMs;
   const candidates = [ offset(guess - dayMs, zone), offset(guess + dayMs, zone) ].map(one => guess - one);
   const real = candidates.filter(instant => instant + offset(instant, zone) === guess);
   const pool = real.length > 0 ? real : candidates;
   return which === "first" ? Math.min(...pool) : Math.max(...pool);
  }
  function offset(instant, zone) {
   const parts = Object.fromEntries(formatOf(zone).formatToParts(instant).map(({type, value}) => [ type, Number(value) ]));
   const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = parts;
   return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1e3) * 1e3;
  }
  const formats = new Map;
  function formatOf(zone) {
   const formatter = formats.get(zone);
   if (formatter) return formatter;
   const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
   });
   formats.set(zone, format);
   return format;
  }
  function frozenUntil(freezes, now) {
   let until;
   for (let moment = now; ;moment = until) {
    const ends = freezes.map(one => endOf(one, moment)).filter(end => end !== undefined);
    if (ends.length === 0) return until;
    const latest = Math.max(...ends);
    if (latest - now > 8 * 7 * 24 * 36e5) return latest;
    until = latest;
   }
  }
  function endOf({from, to, zone}, now) {
   const wall = wallTime(now, zone);
   const length = (to.day - from.day + 7) % 7;
   const days = length === 0 && to.minute <= from.minute ? 7 : length;
   for (const week of [ 0, -7 ]) {
    const begins = (from.day - wall.day - 7) % 7 + week;
    for (const start of [ begins, begins + 7 ]) {
     const first = instantOf(wall, start, from.minute, zone, "first");
     const last = instantOf(wall, start + days, to.minute, zone, "last");
     if (first <= now && now < last) return last;
    }
   }
   return undefined;
  }
  var verdict = __webpack_require__(44399);
  function judgeAfter({environment, now, intervals, byTag = []}) {
   const [newest = byTag[0]] = intervals;
   if (now) {
    const since = newest === undefined ? "" : ` since ${(0, verdict.fU)(newest.since)} (${(0, 
    oid.h0)(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
   }
   if (newest?.until !== undefined) {
    return green("after", `${environment} had it from ${(0, verdict.fU)(newest.since)} to ${(0, 
    verdict.fU)(newest.until)}.`);
   }
   return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
  }
  function judgeSoak(presence, soakMs, now) {
   const {environment, healthySince} = presence;
   const [newest, ...older] = presence.intervals;
   const since = Math.max(newest?.since ?? 0, healthySince ?? 0);
   const intervals = newest === undefined ? [] : [ {
    ...newest,
    since
   }, ...older ];
   if (isTagOnly(presence)) return unpinned("soak", environment, " It soaks from then on.");
   const needed = (0, duration.a)(soakMs);
   const lasted = intervals.map(interval => Math.min(interval.until ?? now, now) - interval.since);
   const longest = Math.max(0, ...lasted);
   const said = `It was ${healthySince === undefined ? "" : "healthy "}in ${environment} for ${longest < 1e3 ? "0s" : (0, 
   duration.a)(longest)}`;
   if (longest >= soakMs) return green("soak", `${said}; ${needed} are required.`);
   const running = intervals.find(interval => interval.until === undefined);
   const why = `${said} without a break; ${needed} are required.`;
   if (running === undefined) return red("soak", why, `Put it into ${environment} again and leave it there.`);
   const greenAt = running.since + soakMs;
   return red("soak", why, `Wait until ${(0, verdict.fU)(greenAt)}.`, greenAt);
  }
  function isTagOnly({intervals, byTag = []}) {
   return intervals.length === 0 && byTag.length > 0;
  }
  function unpinned(gate, environment, more = "") {
   return unknown(gate, `${environment} names it only by its tag, which may mean another image by now.`, `Pin it in ${environment} by its digest (set-image with \`pin: true\`).${more}`);
  }
  function judgeFreeze(environment, now) {
   const until = frozenUntil(environment.freeze, now);
   if (until === undefined) return green("freeze", `No freeze of ${environment.name} holds at ${(0, 
   verdict.fU)(now)}.`);
   const why = `${environment.name} is frozen until ${(0, verdict.fU)(until)}.`;
   return red("freeze", why, `Wait until ${(0, verdict.fU)(until)}.`, until);
  }
  function green(gate, why) {
   return {
    gate,
    state: "green",
    why,
    remedy: ""
   };
  }
  function red(gate, why, remedy, greenAt) {
   return {
    gate,
    state: "red",
    why,
    remedy,
    ...greenAt === undefined ? {} : {
     greenAt
    }
   };
  }
  function unknown(gate, why, remedy) {
   return {
    gate,
    state: "unknown",
    why,
    remedy
   };
  }
 }),
 76876: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => holdsArtifact,
   TZ: () => describeHold,
   _$: () => needsDigest,
   _v: () => parseHolds,
   fx: () => isInForce,
   k: () => judgeHolds,
   vW: () => needsSource
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86244);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5763);
  var _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86843);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14329);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79225);
  var _gates_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47140);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(44399);
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("it must be a text"), valibot__WEBPACK_IMPORTED_MODULE_0__.Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__.hq("it is empty"));
  const time = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => isTime(given), "it is not a time such as 2026-12-01T08:00:00Z"));
  const entry = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   digest: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => parseHeld(given) !== undefined, "it is not a digest, a commit or *"))),
   source: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given) !== undefined, "it is not a full commit"))),
   reason: text,
   until: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   since: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   by: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
  }, keyFault), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(({digest, source}) => digest === undefined !== (source === undefined), "it needs one of `digest` and `source`"));
  const schema = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   holds: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(entry, "it is not a list"))
  }, keyFault);
  function parseHolds(source, file) {
   const unread = faults => ({
    file,
    text: source,
    holds: [],
    faults
   });
   if (source === undefined) return unread([]);
   let parsed;
   let values;
   try {
    parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.h)(source, file);
    values = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.t)(parsed);
   } catch (thrown) {
    const found = (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__._n)(thrown);
    if (found === undefined) throw thrown;
    return unread(found.map(({message, at}) => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: message
    }, at ? {
     at
    } : {})));
   }
   const [value = null] = values;
   if (values.length > 1) {
    return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: "it has several documents"
    }, {
     at: {
      file
     }
    }) ]);
   }
   if (value === null || value === "") return unread([]);
   if (!(0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_4__.jh)(value)) {
    const at = placeOf(parsed, []);
    return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: "it must be a map with `holds`"
    }, {
     at
    }) ]);
   }
   const read = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, value.holds === "" ? {
    ...value,
    holds: null
   } : value);
   if (!read.success) return unread(read.issues.map(issue => faultOf(parsed, issue)));
   const holds = (read.output.holds ?? []).map((one, index) => ({
    digest: one.digest === undefined ? undefined : parseHeld(one.digest),
    source: one.source === undefined ? undefined : (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(one.source),
    reason: one.reason,
    until: one.until === undefined ? undefined : Date.parse(one.until),
    since: one.since === undefined ? undefined : Date.parse(one.since),
    by: one.by,
    file,
    index
   }));
   return {
    file,
    text: source,
    holds,
    faults: []
   };
  }
  function holdsArtifact(hold, {identity, source}) {
   if (hold.digest !== undefined) return hold.digest === "*" || hold.digest === identity ? "yes" : "no";
   if (source === undefined) return "maybe";
   return hold.source === source ? "yes" : "no";
  }
  function isInForce({until}, now) {
   return until === undefined || until > now;
  }
  function needsSource(files, now) {
   return files.some(({holds}) => holds.some(one => one.source !== undefined && isInForce(one, now)));
  }
  function needsDigest(files, now) {
   const names = ({digest}) => digest !== undefined && (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(digest) !== undefined;
   return files.some(({holds}) => holds.some(one => names(one) && isInForce(one, now)));
  }
  function judgeHolds(files, artifact, now) {
   const faults = files.flatMap(one => one.faults);
   if (faults.length > 0) {
    const names = [ ...new Set(files.filter(one => one.faults.length > 0).map(({file}) => file)) ];
    const why = faults.map(({message}) => message).join(" ");
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.L5)("hold", why, `Correct ${names.join(" and ")}: until then it holds everything.`);
   }
   const about = files.flatMap(({holds}) => holds).filter(one => holdsArtifact(one, artifact) !== "no");
   const bars = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const unclear = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "maybe");
   if (bars.length === 0 && unclear.length > 0) {
    const why = `${unclear.map(describeHold).join("; ")}, and the source commit of this one is unknown.`;
    const remedy = "Give `source-commit`, or label the image with org.opencontainers.image.revision.";
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.L5)("hold", why, remedy);
   }
   const over = about.filter(one => !isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const said = over.map(one => ` ${describeHold(one)} expired at ${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_7__.fU)(one.until ?? now)}.`);
   const [first] = bars;
   if (first === undefined) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.wL)("hold", `Nobody holds it.${said.join("")}`);
   const ends = bars.map(hold => hold.until);
   const times = ends.filter(end => end !== undefined);
   const greenAt = times.length === ends.length ? Math.max(...times) : undefined;
   const lift = `Remove it from ${[ ...new Set(bars.map(hold => hold.file)) ].join(" and ")}`;
   const remedy = greenAt === undefined ? `${lift}.` : `${lift}, or wait until ${(0, 
   _verdict_js__WEBPACK_IMPORTED_MODULE_7__.fU)(greenAt)}.`;
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_6__.wv)("hold", `${bars.map(describeHold).join("; ")}.`, remedy, greenAt);
  }
  function describeHold({digest, source, reason}) {
   const what = source !== undefined ? `What was built from ${(0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.h0)(source)}` : digest === undefined || digest === "*" ? "Everything" : shownIdentity(digest);
   return `${what} is held: ${reason.replace(/[.\s]+$/, "")}`;
  }
  function shownIdentity(identity) {
   const digest = (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(identity);
   return digest === undefined ? identity.slice(0, 12) : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.VK)(digest);
  }
  function parseHeld(given) {
   return given === "*" ? "*" : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_5__.m)(given) ?? (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given);
  }
  function isTime(given) {
   return /^\d{4}-\d{2}-\d{2}/.test(given) && !Number.isNaN(Date.parse(given));
  }
  function faultOf(parsed, issue) {
   const path = (issue.path ?? []).map(({key}) => key);
   const {file} = parsed;
   const missing = issue.expected !== null && issue.received === "undefined";
   const where = path.reduce(joined, "");
   const fault = missing ? "it is missing" : issue.message;
   return (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
    file,
    fault: `${where}: ${fault}`
   }, {
    at: placeOf(parsed, path)
   });
  }
  function joined(path, step) {
   return typeof step === "number" ? `${path}[${step}]` : path === "" ? step : `${path}.${step}`;
  }
  function placeOf(parsed, path) {
   for (let length = path.length; length >= 0; length--) {
    const range = (0, _yaml_locate_node_js__WEBPACK_IMPORTED_MODULE_8__.x5)(parsed, path.slice(0, length))?.node?.range;
    if (range) return parsed.place(range[0]);
   }
   return {
    file: parsed.file
   };
  }
  function keyFault({expected, received}) {
   return expected === "never" ? `there is no key ${received}` : "it must be a map";
  }
 }),
 44399: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bw: () => passableAt,
   Lx: () => isClosed,
   T9: () => waive,
   bg: () => mayPass,
   fU: () => formatTime
  });
  function mayPass(verdicts) {
   return verdicts.every(verdict => !isClosed(verdict));
  }
  function isClosed({state}) {
   return state === "red" || state === "unknown";
  }
  const waivable = [ "after", "soak", "checks", "freeze", "pending" ];
  function waive(verdicts) {
   return verdicts.map(verdict => isClosed(verdict) && waivable.includes(verdict.gate) ? {
    ...verdict,
    state: "waived"
   } : verdict);
  }
  function passableAt(verdicts) {
   const closed = verdicts.filter(isClosed);
   const times = closed.map(verdict => verdict.greenAt).filter(time => time !== undefined);
   return closed.length > 0 && times.length === closed.length ? Math.max(...times) : undefined;
  }
  function formatTime(ms) {
   return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
 }),
 56369: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => fingerprint
  });
  function fingerprint(text) {
   let hash = 2166136261;
   for (const byte of (new TextEncoder).encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
   return hash.toString(16).padStart(8, "0");
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
 85418: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => lineAt
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  function lineAt({documents, place}, document, path) {
   let node = documents[document]?.contents;
   let offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
   for (const step of path) {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
     const pair = node.items.find(({key}) => String(key) === String(step));
     if (pair === undefined) break;
     offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key.range?.[0] ?? offset : offset;
     node = pair.value;
    } else {
     const items = typeof node === "object" && node !== null && "items" in node ? node.items : undefined;
     const item = Array.isArray(items) ? items[Number(step)] : undefined;
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(item)) break;
     offset = item.range?.[0] ?? offset;
     node = item;
    }
   }
   return place(offset).line ?? 1;
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
 2554: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E: () => imagesBelow
  });
  var plain_values = __webpack_require__(79225);
  function applyPatch(resources, patch, target) {
   const [first = null] = patch;
   if (target?.selectors === true) return undefined;
   if (isList(first)) {
    return target === undefined ? undefined : changeEach(resources, one => isTarget(one, target), one => applyOperations(one, first));
   }
   let now = resources;
   for (const one of patch) {
    const fits = resource => target === undefined ? isNamesake(resource, one) : isTarget(resource, target);
    now = now && changeEach(now, fits, resource => merge(resource, one, isBuiltIn(resource)));
   }
   return now;
  }
  function changeEach(resources, fits, change) {
   let count = 0;
   const changed = [];
   for (const one of resources) {
    if (!fits(one)) {
     changed.push(one);
     continue;
    }
    count += 1;
    const made = change(one);
    if (made === undefined) return undefined;
    if (made !== null) changed.push(made);
   }
   return count === 0 ? undefined : changed;
  }
  function isNamesake(resource, patch) {
   return (0, plain_values.$6)(resource, "kind") === (0, plain_values.$6)(patch, "kind") && nameOf(resource) === nameOf(patch);
  }
  function isTarget(resource, {group, version, kind, name, namespace}) {
   const api = (0, plain_values.$6)(resource, "apiVersion");
   const slash = api.lastIndexOf("/");
   const pairs = [ [ group, api.slice(0, Math.max(slash, 0)) ], [ version, api.slice(slash + 1) ], [ kind, (0, 
   plain_values.$6)(resource, "kind") ], [ name, nameOf(resource) ], [ namespace, (0, 
   plain_values.$6)((0, plain_values.y1)(resource, [ "metadata" ]), "namespace") ] ];
   return pairs.every(([pattern, text]) => pattern === undefined || matches(pattern, text));
  }
  function matches(pattern, text) {
   try {
    return new RegExp(`^(?:${pattern})$`).test(text);
   } catch {
    return false;
   }
  }
  function isBuiltIn(resource) {
   return /^(v1|apps\/v1|batch\/v1)$/.test((0, plain_values.$6)(resource, "apiVersion"));
  }
  function merge(base, patch, byName) {
   if (isList(patch)) return byName && isList(base) && isNamed(base, patch) ? mergeLists(base, patch) : patch;
   if (!(0, plain_values.jh)(patch)) return patch;
   const {$patch: directive = null, ...fields} = patch;
   if (directive === "delete") return null;
   if (directive === "replace" || !(0, plain_values.jh)(base)) return fields;
   const merged = {
    ...base
   };
   for (const [key, value] of Object.entries(fields)) {
    const made = (0, plain_values.qv)(value) ? null : merge(merged[key] ?? null, value, byName);
    if (made === null) delete merged[key]; else merged[key] = made;
   }
   return merged;
  }
  function mergeLists(base, patch) {
   return patch.reduce((list, item) => {
    const name = (0, plain_values.$6)(item, "name");
    const index = list.findIndex(one => (0, plain_values.$6)(one, "name") === name);
    const made = merge(list[index] ?? null, item, true);
    if (index < 0) return made === null ? list : [ ...list, made ];
    return made === null ? list.toSpliced(index, 1) : list.with(index, made);
   }, base);
  }
  function isNamed(...lists) {
   return lists.flat().every(item => (0, plain_values.$6)(item, "name") !== "");
  }
  function applyOperations(resource, operations) {
   return operations.reduce((now, operation) => {
    const kind = (0, plain_values.$6)(operation, "op");
    if (now === undefined || kind === "test") return now;
    if (![ "add", "replace", "remove" ].includes(kind)) return undefined;
    const steps = (0, plain_values.$6)(operation, "path").split("/").slice(1).map(step => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return changeAt(now, steps, kind, (0, plain_values.y1)(operation, [ "value" ]));
   }, resource);
  }
  function changeAt(value, steps, kind, to) {
   const [step, ...rest] = steps;
   if (step === undefined) return to;
   const last = rest.length === 0;
   if (isList(value)) {
    const index = step === "-" ? value.length : Number(step);
    if (!Number.isInteger(index) || index < 0 || index > value.length) return undefined;
    if (last && kind === "add") return value.toSpliced(index, 0, to);
    if (last && kind === "remove") return value.toSpliced(index, 1);
    const inner = index < value.length ? changeAt(value[index] ?? null, rest, kind, to) : undefined;
    return inner === undefined ? undefined : value.with(index, inner);
   }
   if (!(0, plain_values.jh)(value)) return undefined;
   if (last && kind === "remove") {
    const {[step]: _, ...others} = value;
    return others;
   }
   const inner = last ? to : changeAt(value[step] ?? null, rest, kind, to);
   return inner === undefined ? undefined : {
    ...value,
    [step]: inner
   };
  }
  function nameOf(resource) {
   return (0, plain_values.$6)((0, plain_values.y1)(resource, [ "metadata" ]), "name");
  }
  function isList(value) {
   return Array.isArray(value);
  }
  var image_entries = __webpack_require__(34896);
  var kustomization_file = __webpack_require__(9300);
  var kustomization_sources = __webpack_require__(20838);
  var manifest_images = __webpack_require__(84642);
  var repository_path = __webpack_require__(11462);
  var problem = __webpack_require__(5763);
  const unseen = Symbol("unseen");
  const deepest = 32;
  async function imagesBelow(tip, file, text) {
   try {
    return (await resourcesBelow(tip, file, text, [], 0)).flatMap(manifest_images.pd);
   } catch (thrown) {
    if (thrown === unseen || (0, problem._n)(thrown) !== undefined) return undefined;
    throw thrown;
   }
  }
  async function resourcesBelow(tip, file, text, before, depth) {
   const {resources, components, patches, opaque} = (0, kustomization_sources.t)(text, file);
   const isComponent = opaque === "kind: Component";
   if (depth > deepest || opaque !== undefined && !(isComponent && depth > 0)) throw unseen;
   const folder = (0, repository_path.yS)(file);
   const [found, patched] = await Promise.all([ Promise.all(resources.map(path => fromResource(tip, folder, path, depth))), Promise.all(patches.map(patch => readPatch(tip, folder, patch))) ]);
   let made = [ ...before, ...found.flat() ];
   for (const path of components) made = await rendered(tip, folder, path, made, depth);
   patches.forEach(({target}, index) => {
    made = orUnseen(applyPatch(made, patched[index] ?? [], target));
   });
   return made;
  }
  async function fromResource(tip, folder, path, depth) {
   if (!/\.(ya?ml|json)\/*$/.test(path)) return rendered(tip, folder, path, [], depth);
   return orUnseen((0, manifest_images.r9)(await readText(tip, folder, path), path));
  }
  async function readPatch(tip, folder, {path, text}) {
   if (path === undefined) return orUnseen((0, manifest_images.r9)(orUnseen(text), folder));
   return orUnseen((0, manifest_images.r9)(await readText(tip, folder, path), path));
  }
  async function rendered(tip, folder, path, before, depth) {
   const place = orUnseen((0, repository_path.o1)(folder, path));
   const file = (0, kustomization_file.Dv)(place, await tip.list(place), tip.commit);
   const text = await readText(tip, "", file);
   const resources = await resourcesBelow(tip, file, text, before, depth + 1);
   return (0, manifest_images.bo)(resources, (0, image_entries.H)(text, file));
  }
  async function readText(tip, folder, path) {
   const bytes = await tip.read(orUnseen((0, repository_path.o1)(folder, path)));
   return (new TextDecoder).decode(orUnseen(bytes));
  }
  function orUnseen(value) {
   if (value === undefined) throw unseen;
   return value;
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
