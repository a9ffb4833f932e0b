export const id = 2218;

export const ids = [ 2218 ];

export const modules = {
 68011: (module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(96782);
  const satisfies = (version, range, options) => {
   try {
    range = new Range(range, options);
   } catch (er) {
    return false;
   }
   return range.test(version);
  };
  module.exports = satisfies;
 },
 72218: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runSetImage: () => runSetImage
  });
  var commit_message = __webpack_require__(97329);
  var oid = __webpack_require__(85099);
  var problem = __webpack_require__(11873);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  var source_commits = __webpack_require__(24623);
  var deployment_file = __webpack_require__(66587);
  var read_overlay = __webpack_require__(68848);
  function formatValue(name, {newName, newTag, digest}) {
   return `${newName ?? name}${newTag === void 0 ? "" : `:${newTag}`}${digest === void 0 ? "" : `@${digest}`}`;
  }
  function matchesValue(name, entry, expect) {
   if (entry === void 0) return false;
   const {newTag = "", digest = ""} = entry;
   const forms = [ newTag, `:${newTag}`, digest, `@${digest}`, `${newTag}@${digest}`, `:${newTag}@${digest}` ];
   return forms.includes(expect) || formatValue(name, entry) === expect;
  }
  async function readOverlayFacts(tip, updates, sources) {
   const files = new Map;
   const facts = [];
   for (const one of updates) {
    const key = `${one.overlay}\n${one.format.name === "auto" ? one.service : ""}`;
    const known = files.get(key) ?? await (0, read_overlay._)(tip, one.overlay, one.format);
    files.set(key, known);
    const at = {
     ...known,
     format: {
      ...one.format,
      name: known.format.name
     }
    };
    facts.push(await readOne(tip, one, at, sources));
   }
   return facts;
  }
  async function readOne(tip, asked, at, {ordering, pin}) {
   const present = (0, deployment_file.AM)(at, asked.change.name);
   const update = await pin(asked, present);
   const edited = (0, deployment_file.TG)(at, [ update.change ]);
   if (edited.edits.length === 0) return {
    update,
    at,
    present,
    edited,
    standing: void 0
   };
   const {name, newTag} = update.change;
   if (present === void 0 || present.newTag === void 0 && present.digest === void 0) return {
    update,
    at,
    present,
    edited,
    standing: {
     kind: "current"
    }
   };
   const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? present.newTag : void 0;
   const reference = formatValue(repositoryOf(update, at) ?? name, present);
   return {
    update,
    at,
    present,
    edited,
    standing: await ordering.judge(tip, reference, tag)
   };
  }
  function repositoryOf({change: {newName}}, {format}) {
   if (format.name === "kustomize" || format.name === "revision") return;
   return format.subject?.repository || (newName.kind === "ensure" ? newName.value : void 0);
  }
  var image_image = __webpack_require__(78579);
  var set_image_order = __webpack_require__(79709);
  const windows = [ 20, 100 ];
  function createOrderingPolicy(order, mine, source, compare) {
   const setters = new Map;
   async function standing(present, tag, theirs) {
    const known = {
     ...mine,
     tag
    };
    const {sourceCommit: old} = theirs;
    const comparable = isFrom(theirs, source) && (order === "auto" || order === "source");
    if (!comparable || mine.sourceCommit === void 0 || old === void 0) return (0, set_image_order.wL)(order, known, {
     ...theirs,
     tag: (0, image_image.s5)(present).tag
    }, "unseen");
    return (0, set_image_order.wL)(order, known, theirs, await compare(mine.sourceCommit, old));
   }
   return {
    async judge(tip, present, tag) {
     if (order === "none") return {
      kind: "current"
     };
     if (order === "semver") return standing(present, tag, nothing);
     if (!setters.has(present)) setters.set(present, await findSetter(tip, present) ?? nothing);
     return standing(present, tag, setters.get(present) ?? nothing);
    }
   };
  }
  const nothing = {
   sourceCommit: void 0,
   run: void 0,
   tag: void 0
  };
  async function findSetter(tip, present) {
   for (const most of windows) {
    const log = await tip.log(most);
    for (const {message} of log) {
     const trailers = (0, commit_message.aw)(message);
     if (!trailers.get("image")?.some(image => isSameImage(image, present))) continue;
     const [commit = ""] = trailers.get("source-commit") ?? [];
     const [time = ""] = trailers.get("source-time") ?? [];
     const [run = ""] = trailers.get("workflow-run") ?? [];
     return {
      sourceCommit: (0, oid.Se)(commit),
      sourceTime: parseTime(time),
      run: (0, commit_message.zZ)(run),
      tag: (0, image_image.s5)(present).tag
     };
    }
    if (log.length < most) return;
   }
   return;
  }
  function isSameImage(trailer, present) {
   return trailer === present || !present.includes("@") && trailer.startsWith(`${present}@`);
  }
  function isFrom({run}, source) {
   return run === void 0 || source === "" || run.url.startsWith(`${source}/`);
  }
  function parseTime(text) {
   const time = Date.parse(text);
   return Number.isNaN(time) ? void 0 : time;
  }
  var manifest_format = __webpack_require__(91561);
  var text_patch = __webpack_require__(34772);
  var fingerprint = __webpack_require__(14382);
  function deploymentOf({facts: {update, at}, edit: {name, to}}) {
   const {service, environment, change} = update;
   const digest = to.digest ?? (change.digest.kind === "set" ? change.digest.value : void 0);
   const image = formatValue(repositoryOf(update, at) ?? name, {
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
    from: formatValue(name, from),
    to: formatValue(name, to)
   }));
   const [first] = made;
   const subject = first === void 0 || made.length > 1 ? `Set ${made.length} images` : (0, 
   commit_message.ou)("Set {service} in {environment} to {version}", {
    service: first.facts.update.service || first.edit.name,
    environment: first.facts.update.environment || first.facts.update.overlay || ".",
    version: first.edit.to.newTag ?? first.edit.to.digest?.slice(0, 19) ?? "its own tag"
   });
   return `${subject}\n\n${list.join("\n")}`;
  }
  function slotsOf(made) {
   const all = pick => [ ...new Set(made.map(pick).filter(value => value !== void 0 && value !== "")) ].join(", ");
   return {
    service: all(({facts: {update}, edit}) => update.service || edit.name),
    environment: all(({facts: {update}}) => update.environment || update.overlay),
    image: all(({edit}) => formatValue(edit.name, edit.to)),
    tag: all(({edit}) => edit.to.newTag),
    digest: all(({edit}) => edit.to.digest),
    from: all(({edit}) => formatValue(edit.name, edit.from))
   };
  }
  function headOf(updates) {
   const subjects = updates.map(({service, environment, overlay, change}) => service === "" ? `${overlay}/${change.name}` : `${service}/${environment}`);
   const [only] = subjects;
   const name = subjects.length === 1 && only !== void 0 ? only : `images-${(0, fingerprint.R)(subjects.join("\n"))}`;
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
   const due = verdicts.flatMap(verdict => verdict.kind === "due" ? [ verdict.facts ] : []);
   const changed = editFiles(due);
   const made = changed.flatMap(one => one.made);
   const edits = made.map(({edit}) => edit);
   const unordered = made.filter(({facts}) => facts.standing?.kind === "unknown").map(({edit}) => edit);
   const patch = changed.map(({file, before, after}) => (0, text_patch.Gu)(file, before, after)).join("");
   const files = new Map(changed.map(({file, after}) => [ file, after ]));
   const told = {
    files,
    edits,
    made,
    patch,
    heldBack,
    unordered
   };
   const updates = facts.map(({update}) => update);
   if (changed.length === 0) {
    const [first] = heldBack;
    const decision = first === void 0 ? {
     kind: "nothing",
     head: headOf(updates)
    } : {
     kind: "superseded",
     by: first.because
    };
    return {
     decision,
     ...told
    };
   }
   const text = messageText(rules.message, made);
   return {
    decision: {
     kind: "write",
     files: new Map(changed.map(({file, after}) => [ file, (new TextEncoder).encode(after) ])),
     message: (0, commit_message.hw)(text, {
      action: "set-image",
      deployments: made.map(deploymentOf),
      ...rules.provenance
     }),
     proposal: proposalOf(updates, text, patch)
    },
    ...told
   };
  }
  function judge(facts, {expect}) {
   const {update, at, present, edited, standing} = facts;
   if (edited.edits.length === 0) return {
    kind: "same"
   };
   const {name} = update.change;
   const now = present === void 0 ? name : formatValue(name, present);
   const held = because => ({
    kind: "held",
    held: {
     update,
     file: at.file,
     because
    }
   });
   if (expect !== "" && !matchesValue(name, present, expect)) {
    const said = present === void 0 ? "has no entry" : `is ${now}`;
    return held(`${name} ${said} in ${at.file}, not ${expect} as expected`);
   }
   return standing?.kind === "older" ? held(`${now} in ${at.file} is newer: ${standing.because}`) : {
    kind: "due",
    facts
   };
  }
  function editFiles(due) {
   const byFile = new Map;
   for (const one of due) {
    const {file, format} = one.at;
    const images = byFile.get(file) ?? new Map;
    images.set(`${(0, manifest_format.YD)(format).join()} ${one.update.change.name}`, one);
    byFile.set(file, images);
   }
   return [ ...byFile ].map(([file, images]) => {
    const [first, ...others] = images.values();
    const before = first?.at.text ?? "";
    if (first !== void 0 && others.length === 0) {
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
  var lookup = __webpack_require__(25670);
  var parse = __webpack_require__(16353);
  var satisfies = __webpack_require__(68011);
  var version = __webpack_require__(4179);
  function chooseTag({filter, by, order}, tags) {
   const pattern = new RegExp(filter, "u");
   const candidates = tags.flatMap(tag => {
    const found = pattern.exec(tag);
    if (found === null) return [];
    const [named] = Object.values(found.groups ?? {});
    return [ {
     tag,
     key: named ?? tag
    } ];
   });
   const sorted = by === "semver" ? sortVersions(candidates, order) : by === "numerical" ? candidates.filter(({key}) => /^\d+(\.\d+)?$/.test(key)).sort((a, b) => compareNumbers(a.key, b.key)) : [ ...candidates ].sort((a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
   return order === "desc" ? sorted[0]?.tag : sorted.at(-1)?.tag;
  }
  function sortVersions(candidates, range) {
   const includePrerelease = /\d-[0-9A-Za-z]/.test(range);
   return candidates.flatMap(candidate => {
    const version = parse(candidate.key.replace(/^v/, ""));
    return version !== null && satisfies(version, range, {
     includePrerelease
    }) ? [ {
     candidate,
     version
    } ] : [];
   }).sort((a, b) => (0, version.Zy)(a.version, b.version)).map(({candidate}) => candidate);
  }
  function compareNumbers(one, other) {
   const [[a = "0", x = ""], [b = "0", y = ""]] = [ one.split("."), other.split(".") ];
   const whole = BigInt(a) - BigInt(b);
   if (whole !== 0n) return whole < 0n ? -1 : 1;
   const length = Math.max(x.length, y.length);
   const [fraction, another] = [ x.padEnd(length, "0"), y.padEnd(length, "0") ];
   return fraction < another ? -1 : fraction > another ? 1 : 0;
  }
  var target_repository = __webpack_require__(26998);
  async function chooseImages(rows, catalogue, open) {
   let registry;
   const chosen = [];
   for (const row of rows) {
    if (row.kind === "overlay" || row.image !== "" || catalogue === void 0) {
     chosen.push({
      ...row,
      chosen: false
     });
     continue;
    }
    const {repository, policy} = subjectOf(row, catalogue);
    registry ??= open();
    const tags = await (await registry).tags((0, target_repository.q3)(repository));
    const tag = chooseTag(policy, tags);
    if (tag === void 0) throw (0, problem.CC)("IMAGE_NONE_FITS", {
     repository,
     count: String(tags.length),
     environment: row.environment
    });
    chosen.push({
     ...row,
     image: `${repository}:${tag}`,
     chosen: true
    });
   }
   return chosen;
  }
  function subjectOf(row, catalogue) {
   const service = (0, lookup.fD)(catalogue, row.service);
   const {policy, registry} = (0, lookup.b6)(catalogue, row.environment);
   if (policy === void 0) {
    const expected = "Give the image of your build, or give the environment a `policy` in the catalogue.";
    throw (0, problem.CC)("INPUT_MISSING", {
     input: "image",
     expected
    });
   }
   if (service.image === void 0) {
    const at = catalogue.place([ "services", service.name ], "key");
    throw (0, problem.CC)("SERVICE_WITHOUT_IMAGE", {
     service: service.name
    }, {
     at
    });
   }
   const repository = registry === void 0 ? service.image : (0, target_repository.WU)(registry, service.image, service.image);
   return {
    repository,
    policy
   };
  }
  var markdown = __webpack_require__(60577);
  var delivery_outputs = __webpack_require__(36494);
  function reportImages(receipt, {dryRun, order, page, warnings}) {
   const {plan} = receipt;
   const outcome = outcomeOf(receipt, dryRun);
   const reason = reasonOf(receipt, outcome);
   const values = (0, delivery_outputs.pR)(receipt);
   return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, reason, page, warnings),
    report: {
     ...values,
     tip: receipt.kind === "untouched" ? receipt.commit : void 0,
     patch: plan.patch,
     warnings: warnings.map(({code, message, hint}) => ({
      code,
      message,
      hint
     })),
     "held-back": plan.heldBack.map(({file, update, because}) => ({
      file,
      name: update.change.name,
      because
     }))
    },
    notices: [ ...noticesOf(plan), ...unorderedNotices(plan, order), ...warnings.map(noticeOf), ...(0, 
    delivery_outputs.sq)(receipt) ],
    failures: []
   };
  }
  function outcomeOf({kind, plan}, dryRun) {
   if (dryRun && plan.decision.kind === "write") return "planned";
   if (kind === "landed") return "changed";
   if (kind === "proposed") return "proposed";
   return plan.decision.kind === "superseded" ? "superseded" : "unchanged";
  }
  function reasonOf(receipt, outcome) {
   const {plan, branch, attempts} = receipt;
   const {decision, edits} = plan;
   const count = edits.length === 1 ? "1 image" : `${edits.length} images`;
   if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
   if (decision.kind === "nothing") return "Everything is set already; nothing was written.";
   if (outcome === "planned") return `Would set ${count} on ${branch}; nothing was written.`;
   const tries = attempts === 1 ? "" : `, at attempt ${attempts}`;
   return outcome === "proposed" ? `Proposed ${count} on ${branch}.` : `Set ${count} on ${branch}${tries}.`;
  }
  function summaryOf(receipt, reason, page, warnings) {
   const {plan} = receipt;
   const parts = [ `### set-image\n\n${(0, markdown.X1)(reason)}\n` ];
   for (const {message, hint} of warnings) parts.push(`**Warning:** ${(0, markdown.X1)(`${message} ${hint}`)}\n`);
   if (plan.heldBack.length > 0) {
    const rows = plan.heldBack.map(({file, update, because}) => [ (0, markdown.aY)(update.change.name), (0, 
    markdown.aY)(file), (0, markdown.X1)(because) ]);
    parts.push(`**Superseded, not written:**\n\n${(0, markdown.tp)([ "Image", "File", "Why" ], rows)}`);
   }
   if (plan.edits.length > 0) {
    const rows = plan.edits.map(({file, name, from, to}) => [ (0, markdown.aY)(name), (0, 
    markdown.aY)(file), (0, markdown.aY)(formatValue(name, from)), (0, markdown.aY)(formatValue(name, to)) ]);
    parts.push((0, markdown.tp)([ "Image", "File", "Before", "After" ], rows), (0, markdown.DV)(plan.patch, "diff"));
   }
   if (receipt.kind === "untouched") return parts.join("\n");
   parts.push(...(0, delivery_outputs.Ks)(receipt, page));
   if (receipt.kind === "landed") parts.push(`To undo it: ${(0, markdown.aY)(`git revert ${receipt.commit}`)}, or run with the value before.\n`);
   return parts.join("\n");
  }
  function noticeOf({code, message, hint, at}) {
   return {
    level: "warning",
    title: code,
    message: `${message} ${hint}`,
    ...at === void 0 ? {} : {
     at
    }
   };
  }
  function noticesOf({heldBack, edits}) {
   return [ ...heldBack.map(({because, file}) => ({
    level: "warning",
    title: "Superseded",
    message: `Not written: ${because}.`,
    at: {
     file
    }
   })), ...edits.filter(({duplicates}) => duplicates > 0).map(({file, name}) => ({
    level: "warning",
    title: "Several entries of one name",
    message: `${file} has several entries for ${name}; the one that decides was edited. Keep one.`,
    at: {
     file
    }
   })) ];
  }
  function unorderedNotices({unordered}, order) {
   if (order === "auto" || order === "none") return [];
   return unordered.map(({file, name, from}) => ({
    level: "notice",
    title: "No order to go by",
    message: `Nothing says whether ${formatValue(name, from)} in ${file} is newer (order: ${order}); it was set.`,
    at: {
     file
    }
   }));
  }
  var registry_repository = __webpack_require__(14360);
  const mutable = [ "latest", "edge", "nightly", "main", "master" ];
  function pinIn(open) {
   let registry;
   const known = new Map;
   const resolve = async (name, tag) => {
    const repo = (0, registry_repository.E3)(name);
    if (repo === void 0) throw (0, problem.CC)("IMAGE_NAME_INVALID", {
     name
    });
    registry ??= open();
    const digest = await (await registry).resolve(repo, tag);
    if (digest === void 0) throw (0, problem.CC)("IMAGE_MISSING", {
     image: (0, registry_repository.FH)(repo, tag)
    });
    return digest;
   };
   return async (update, present) => {
    const {change} = update;
    const tag = remaining(change.newTag, present?.newTag);
    if (change.digest.kind === "set" || tag === void 0) return update;
    const name = remaining(change.newName, present?.newName) ?? change.name;
    const reference = `${name}:${tag}`;
    const digest = known.get(reference) ?? resolve(name, tag);
    known.set(reference, digest);
    return {
     ...update,
     change: {
      ...change,
      digest: {
       kind: "set",
       value: await digest
      }
     }
    };
   };
  }
  const refuseMutable = async update => {
   const {name, newTag, digest} = update.change;
   if (newTag.kind === "set" && mutable.includes(newTag.value) && digest.kind !== "set") throw (0, 
   problem.CC)("IMAGE_TAG_MUTABLE", {
    name,
    tag: newTag.value
   });
   return update;
  };
  function remaining(part, present) {
   if (part.kind === "keep") return present;
   return part.kind === "clear" ? void 0 : part.value;
  }
  var image_entries = __webpack_require__(34896);
  var kustomization_file = __webpack_require__(9300);
  var manifest_images = __webpack_require__(84642);
  var nearest_word = __webpack_require__(2327);
  var tree = __webpack_require__(54268);
  function applyPatch(resources, patch, target) {
   const [first = null] = patch;
   if (target?.selectors === true) return;
   if (isList(first)) return target === void 0 ? void 0 : changeEach(resources, one => isTarget(one, target), one => applyOperations(one, first));
   let now = resources;
   for (const one of patch) {
    const fits = resource => target === void 0 ? isNamesake(resource, one) : isTarget(resource, target);
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
    if (made === void 0) return;
    if (made !== null) changed.push(made);
   }
   return count === 0 ? void 0 : changed;
  }
  function isNamesake(resource, patch) {
   return (0, tree.$6)(resource, "kind") === (0, tree.$6)(patch, "kind") && nameOf(resource) === nameOf(patch);
  }
  function isTarget(resource, {group, version, kind, name, namespace}) {
   const api = (0, tree.$6)(resource, "apiVersion");
   const slash = api.lastIndexOf("/");
   const pairs = [ [ group, api.slice(0, Math.max(slash, 0)) ], [ version, api.slice(slash + 1) ], [ kind, (0, 
   tree.$6)(resource, "kind") ], [ name, nameOf(resource) ], [ namespace, (0, tree.$6)((0, 
   tree.y1)(resource, [ "metadata" ]), "namespace") ] ];
   return pairs.every(([pattern, text]) => pattern === void 0 || matches(pattern, text));
  }
  function matches(pattern, text) {
   try {
    return new RegExp(`^(?:${pattern})$`).test(text);
   } catch {
    return false;
   }
  }
  function isBuiltIn(resource) {
   return /^(v1|apps\/v1|batch\/v1)$/.test((0, tree.$6)(resource, "apiVersion"));
  }
  function merge(base, patch, byName) {
   if (isList(patch)) return byName && isList(base) && isNamed(base, patch) ? mergeLists(base, patch) : patch;
   if (!(0, tree.jh)(patch)) return patch;
   const {$patch: directive = null, ...fields} = patch;
   if (directive === "delete") return null;
   if (directive === "replace" || !(0, tree.jh)(base)) return fields;
   const merged = {
    ...base
   };
   for (const [key, value] of Object.entries(fields)) {
    const made = (0, tree.qv)(value) ? null : merge(merged[key] ?? null, value, byName);
    if (made === null) delete merged[key]; else merged[key] = made;
   }
   return merged;
  }
  function mergeLists(base, patch) {
   return patch.reduce((list, item) => {
    const name = (0, tree.$6)(item, "name");
    const index = list.findIndex(one => (0, tree.$6)(one, "name") === name);
    const made = merge(list[index] ?? null, item, true);
    if (index < 0) return made === null ? list : [ ...list, made ];
    return made === null ? list.toSpliced(index, 1) : list.with(index, made);
   }, base);
  }
  function isNamed(...lists) {
   return lists.flat().every(item => (0, tree.$6)(item, "name") !== "");
  }
  function applyOperations(resource, operations) {
   return operations.reduce((now, operation) => {
    const kind = (0, tree.$6)(operation, "op");
    if (now === void 0 || kind === "test") return now;
    if (![ "add", "replace", "remove" ].includes(kind)) return;
    const steps = (0, tree.$6)(operation, "path").split("/").slice(1).map(step => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return changeAt(now, steps, kind, (0, tree.y1)(operation, [ "value" ]));
   }, resource);
  }
  function changeAt(value, steps, kind, to) {
   const [step, ...rest] = steps;
   if (step === void 0) return to;
   const last = rest.length === 0;
   if (isList(value)) {
    const index = step === "-" ? value.length : Number(step);
    if (!Number.isInteger(index) || index < 0 || index > value.length) return;
    if (last && kind === "add") return value.toSpliced(index, 0, to);
    if (last && kind === "remove") return value.toSpliced(index, 1);
    const inner = index < value.length ? changeAt(value[index] ?? null, rest, kind, to) : void 0;
    return inner === void 0 ? void 0 : value.with(index, inner);
   }
   if (!(0, tree.jh)(value)) return;
   if (last && kind === "remove") {
    const {[step]: _, ...others} = value;
    return others;
   }
   const inner = last ? to : changeAt(value[step] ?? null, rest, kind, to);
   return inner === void 0 ? void 0 : {
    ...value,
    [step]: inner
   };
  }
  function nameOf(resource) {
   return (0, tree.$6)((0, tree.y1)(resource, [ "metadata" ]), "name");
  }
  function isList(value) {
   return Array.isArray(value);
  }
  var yaml_parse = __webpack_require__(14329);
  function isRemoteReference(path) {
   return /^[\w+.-]+:|^[^/]*\.[a-z]{2,}\/.+\/|\?ref=|^git@/.test(path) && !/^\.{0,2}\//.test(path);
  }
  const opaqueFields = [ "generators", "transformers", "validators", "helmCharts", "helmChartInflationGenerator", "configurations", "replacements", "vars" ];
  function readSources(text, file) {
   const [root = null] = (0, yaml_parse.t)((0, yaml_parse.h)(text, file));
   const resources = [ ...texts(root, "resources"), ...texts(root, "bases") ];
   const components = texts(root, "components");
   const remote = [ ...resources, ...components ].find(isRemoteReference);
   const isComponent = typeof root === "object" && root !== null && "kind" in root && root.kind === "Component";
   return {
    resources: resources.filter(one => !isRemoteReference(one)),
    components: components.filter(one => !isRemoteReference(one)),
    patches: [ ...texts(root, "patchesStrategicMerge").map(one => patchOf(one)), ...[ ...items(root, "patches"), ...items(root, "patchesJson6902") ].map(listedPatch) ],
    opaque: remote ?? (isComponent ? "kind: Component" : opaqueFields.find(field => items(root, field).length > 0))
   };
  }
  function patchOf(text) {
   const isFile = !/[\n{]/.test(text);
   return {
    path: isFile ? text : void 0,
    text: isFile ? void 0 : text,
    target: void 0
   };
  }
  function listedPatch(item) {
   const target = (0, tree.y1)(item, [ "target" ]);
   const optional = key => (0, tree.$6)(target, key) === "" ? {} : {
    [key]: (0, tree.$6)(target, key)
   };
   return {
    path: (0, tree.$6)(item, "path") || void 0,
    text: (0, tree.$6)(item, "patch") || void 0,
    target: (0, tree.jh)(target) ? {
     ...optional("group"),
     ...optional("version"),
     ...optional("kind"),
     ...optional("name"),
     ...optional("namespace"),
     selectors: "labelSelector" in target || "annotationSelector" in target
    } : void 0
   };
  }
  function items(value, key) {
   const found = (0, tree.y1)(value, [ key ]);
   if (found === null || found === "") return [];
   return Array.isArray(found) ? (0, tree.c3)(found) : [ found ];
  }
  function texts(value, key) {
   return items(value, key).filter(item => typeof item === "string");
  }
  var repository_path = __webpack_require__(11462);
  const unseen = Symbol("unseen");
  const deepest = 32;
  async function imagesBelow(tip, file, text) {
   try {
    return (await resourcesBelow(tip, file, text, [], 0)).flatMap(manifest_images.pd);
   } catch (thrown) {
    if (thrown === unseen || (0, problem._n)(thrown) !== void 0) return;
    throw thrown;
   }
  }
  async function resourcesBelow(tip, file, text, before, depth) {
   const {resources, components, patches, opaque} = readSources(text, file);
   const isComponent = opaque === "kind: Component";
   if (depth > deepest || opaque !== void 0 && !(isComponent && depth > 0)) throw unseen;
   const folder = (0, repository_path.yS)(file);
   const [found, patched] = await Promise.all([ Promise.all(resources.map(path => fromResource(tip, folder, path, depth))), Promise.all(patches.map(patch => readPatch(tip, folder, patch))) ]);
   let made = [ ...before, ...found.flat() ];
   for (const path of components) made = await rendered(tip, folder, path, made, depth);
   patches.forEach(({target}, index) => {
    made = known(applyPatch(made, patched[index] ?? [], target));
   });
   return made;
  }
  async function fromResource(tip, folder, path, depth) {
   if (!/\.(ya?ml|json)\/*$/.test(path)) return rendered(tip, folder, path, [], depth);
   return known((0, manifest_images.r9)(await readText(tip, folder, path), path));
  }
  async function readPatch(tip, folder, {path, text}) {
   if (path === void 0) return known((0, manifest_images.r9)(known(text), folder));
   return known((0, manifest_images.r9)(await readText(tip, folder, path), path));
  }
  async function rendered(tip, folder, path, before, depth) {
   const place = known((0, repository_path.o1)(folder, path));
   const file = (0, kustomization_file.D)(place, await tip.list(place), tip.commit);
   const text = await readText(tip, "", file);
   const resources = await resourcesBelow(tip, file, text, before, depth + 1);
   return (0, manifest_images.bo)(resources, (0, image_entries.H)(text, file));
  }
  async function readText(tip, folder, path) {
   const bytes = await tip.read(known((0, repository_path.o1)(folder, path)));
   return (new TextDecoder).decode(known(bytes));
  }
  function known(value) {
   if (value === void 0) throw unseen;
   return value;
  }
  async function checkEntries(tip, {files, edits}) {
   const dead = [];
   const unproved = [];
   for (const [file, text] of files) {
    if (!(0, kustomization_file.y)(file)) continue;
    const images = await imagesBelow(tip, file, text);
    const own = edits.filter(edit => edit.file === file);
    for (const name of new Set(own.map(edit => edit.name))) {
     const isNew = own.some(edit => edit.name === name && isUnset(edit.from));
     const at = {
      file
     };
     if (images === void 0) {
      if (isNew) unproved.push((0, problem.CC)("IMAGE_ENTRY_UNPROVED", {
       file,
       name
      }, {
       at
      }));
     } else if (images.length === 0) unproved.push((0, problem.CC)("IMAGE_ENTRY_ALONE", {
      file,
      name
     }, {
      at
     })); else if (!isAlive(name, images, text, file)) dead.push(deadEntry(name, images, file));
    }
   }
   return {
    dead,
    unproved
   };
  }
  function isUnset({newName, newTag, digest}) {
   return newName === void 0 && newTag === void 0 && digest === void 0;
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
   const close = (0, nearest_word.p)(name, names.filter(one => one !== name));
   const list = `The manifests have: ${names.join(", ")}.`;
   return close === void 0 ? list : `${list} Did you mean \`${close}\`?`;
  }
  var validators = __webpack_require__(38611);
  var image_argument = __webpack_require__(51041);
  function needsCatalogue(rows) {
   return rows.some(row => row.kind === "service");
  }
  function readUpdates(rows, catalogue) {
   const faults = [];
   const updates = rows.flatMap(row => {
    try {
     return [ row.kind === "overlay" ? fromOverlay(row) : fromService(row, catalogue) ];
    } catch (thrown) {
     faults.push(thrown);
     return [];
    }
   });
   const problems = faults.flatMap(fault => {
    const found = (0, problem._n)(fault);
    if (found === void 0) throw fault;
    return found;
   });
   if (problems.length > 0) throw new problem.Zw(problems);
   return updates;
  }
  function fromOverlay({overlay, image}) {
   return {
    service: "",
    environment: "",
    overlay: (0, repository_path.XU)(overlay, "overlay"),
    format: manifest_format.Bn,
    change: (0, image_argument.K)(image)
   };
  }
  function fromService(row, catalogue) {
   if (catalogue === void 0) throw new Error("a service without a catalogue");
   const service = (0, lookup.fD)(catalogue, row.service);
   const environment = (0, lookup.b6)(catalogue, row.environment);
   const place = {
    service: service.name,
    environment: environment.name,
    overlay: (0, lookup.ke)(catalogue, service, environment),
    format: (0, lookup.be)(service, environment)
   };
   if (place.format.name === "revision") return {
    ...place,
    change: revisionOf(service.name, row.image)
   };
   if (service.imageName === void 0) {
    const at = catalogue.place([ "services", service.name ], "key");
    throw (0, problem.CC)("SERVICE_WITHOUT_IMAGE", {
     service: service.name
    }, {
     at
    });
   }
   refuseAnothers(row.image, service, catalogue);
   return {
    ...place,
    change: changeOf(service.imageName, row.image)
   };
  }
  function refuseAnothers(given, service, {services}) {
   const {repository} = (0, image_image.s5)(given);
   const other = [ ...services.values() ].find(({image}) => image === repository);
   if (other === void 0 || service.image === repository) return;
   throw (0, problem.CC)("IMAGE_OF_ANOTHER", {
    given,
    service: service.name,
    other: other.name
   });
  }
  function revisionOf(name, given) {
   const tag = given.replace(/^:/, "");
   if (!(0, validators.pA)(tag)) {
    const expected = "Write the Git tag of the release behind a colon: :orders/v1.4.0.";
    throw (0, problem.CC)("INPUT_INVALID", {
     input: "image",
     given,
     fault: "it is no Git tag",
     expected
    });
   }
   return {
    name,
    newName: {
     kind: "keep"
    },
    newTag: {
     kind: "set",
     value: tag
    },
    digest: {
     kind: "clear"
    }
   };
  }
  function changeOf(name, given) {
   if (/^[:@]/.test(given)) return {
    ...(0, image_argument.K)(`${name}=*${given}`),
    name
   };
   const image = (0, image_image.zZ)(given);
   if (image.tag === void 0 && image.digest === void 0) throw (0, problem.CC)("IMAGE_WITHOUT_VERSION", {
    given
   });
   return (0, image_argument.M)(name, image);
  }
  async function runSetImage(rows, asked, world) {
   const {run, files, delivery, log} = world;
   const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
   const catalogue = needsCatalogue(rows) ? await (0, load_catalogue.S)(files, asked.config, remedy) : await (0, 
   load_catalogue.O)(files, asked.config);
   const registry = () => world.registries.open({
    username: asked.registryUsername,
    password: asked.registryPassword,
    token: asked.githubToken
   });
   const chosen = await chooseImages(rows, catalogue, registry);
   const updates = readUpdates(chosen, catalogue);
   const environments = new Set(updates.map(({environment}) => environment));
   const target = {
    ...await (0, delivery_inputs.Ck)(asked, world, {
     catalogue,
     environments
    }),
    reads: [ ...new Set(updates.map(({overlay}) => overlay)) ]
   };
   const built = chosen.every(row => !row.chosen);
   const sourceCommit = asked.sourceCommit ?? (built ? run.sha : "");
   const sourceTime = timeOf(sourceCommit, run);
   const rules = {
    expect: asked.expect,
    message: asked.message,
    provenance: {
     sourceCommit,
     sourceTime,
     run: (0, commit_message.TI)(run)
    }
   };
   const source = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`;
   const origin = {
    sourceCommit: (0, oid.Se)(sourceCommit),
    sourceTime: sourceTime === void 0 ? void 0 : Date.parse(sourceTime),
    run: (0, commit_message.zZ)((0, commit_message.TI)(run))
   };
   const compare = (0, source_commits.e)(world, asked.githubToken);
   const sources = {
    ordering: createOrderingPolicy(asked.order, origin, source, compare),
    pin: asked.pin ? pinIn(registry) : refuseMutable
   };
   let read;
   let warnings = [];
   const decide = async tip => {
    read = tip;
    const plan = planImages(await readOverlayFacts(tip, updates, sources), rules);
    if (asked.strict !== "false") {
     const {dead, unproved} = await checkEntries(tip, plan);
     const refused = asked.strict === "true" ? [ ...dead, ...unproved ] : dead;
     if (refused.length > 0) throw new problem.Zw(refused);
     warnings = unproved;
    }
    return plan;
   };
   const receipt = asked.dryRun ? await delivery.preview(target, decide) : await delivery.deliver(target, decide);
   if (asked.strict === "false" && read !== void 0) {
    const {dead, unproved} = await checkEntries(read, receipt.plan);
    warnings = [ ...dead, ...unproved ];
   }
   if (asked.dryRun) for (const line of receipt.plan.patch.split("\n")) log.info(line);
   const {repository} = target.remote;
   const page = repository === void 0 ? "" : `${run.serverUrl}/${repository}`;
   return reportImages(receipt, {
    dryRun: asked.dryRun,
    order: asked.order,
    page,
    warnings
   });
  }
  function timeOf(commit, {event}) {
   const head = event.payload.head_commit;
   if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit) return;
   const time = typeof head.timestamp === "string" ? new Date(head.timestamp) : void 0;
   return time === void 0 || Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
  }
 },
 38611: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cf: () => isRegistry,
   DS: () => isZone,
   Eo: () => isName,
   GZ: () => isIssuer,
   Ic: () => isImageRepository,
   KS: () => isKeyVariable,
   Pt: () => isPattern,
   Qg: () => isStableVersion,
   U1: () => hasKnownPlaceholders,
   WM: () => isCommit,
   Xp: () => isRegularExpression,
   YK: () => isLifetime,
   _2: () => isWorkflow,
   _l: () => isImageTag,
   aq: () => isBuilder,
   h$: () => isPlaceKey,
   oj: () => isTagFormat,
   pA: () => isRefName,
   s8: () => isKeyPattern,
   uf: () => isPath,
   xA: () => isFullRef
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _manifest_image_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48065);
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63602);
  const name = /^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/;
  const leavesFolder = /(?:^!?|\/)\.\.(?:\/|$)/;
  const noPath = /^\/|[\\\0\n]/;
  const noPattern = /^!?\/|[\0\n]/;
  function isName(text) {
   return name.test(text) && text.length <= 100 && !text.endsWith(".lock");
  }
  function isPath(text) {
   return text !== "" && !noPath.test(text) && !leavesFolder.test(text);
  }
  function isPattern(text) {
   return text !== "" && text !== "!" && !noPattern.test(text) && !leavesFolder.test(text);
  }
  const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
  const host = "(?:[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\\d{1,5})?)";
  function isImageRepository(text) {
   return new RegExp(`^(?:${host}/)?${component}(?:/${component})*$`).test(text) && text.length <= 255;
  }
  function isRegistry(text) {
   return new RegExp(`^${host}(?:/${component})*$`).test(text) && /[.:]|^localhost(?:\/|$)/.test(text);
  }
  function isTagFormat(text) {
   if (text.split("{version}").length !== 2) return false;
   return isRefName(text.replace("{version}", "1.2.3").replaceAll("{service}", "service"));
  }
  function isRefName(text) {
   if (text === "" || text === "@" || /^[-/]|\/$|\/\/|\.\.|@\{|\.$|[\s~^:?*[\\{}\x00-\x1f\x7f]/.test(text)) return false;
   return text.split("/").every(part => !part.startsWith(".") && !part.endsWith(".lock"));
  }
  function isStableVersion(text) {
   return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text);
  }
  function isRegularExpression(text) {
   try {
    new RegExp(text, "u");
    return true;
   } catch {
    return false;
   }
  }
  function hasKnownPlaceholders(text) {
   return [ ...text.matchAll(/\{([^{}]*)\}/g) ].every(([, word = ""]) => overlayWords.includes(word));
  }
  const overlayWords = [ "service", "environment", "cluster" ];
  function isPlaceKey(text) {
   const filled = text.replace(/\{(service|environment)\}/g, "x");
   if (/[{}]/.test(filled)) return false;
   return (0, _manifest_image_key_js__WEBPACK_IMPORTED_MODULE_0__.i8)(filled) !== void 0 || /^[\w.-]+:[\w.-]+$/.test(filled) || filled.includes("/");
  }
  function isCommit(text) {
   return (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(text) !== void 0;
  }
  function isBuilder(text) {
   return /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text) && !/\/\.{1,2}$/.test(text);
  }
  function isWorkflow(text) {
   const found = /^(?:(.+?)\/)?\.github\/workflows\/[^/@\s]+\.ya?ml(?:@(.+))?$/.exec(text);
   if (found === null) return false;
   const [, owner, ref] = found;
   return (owner === void 0 || isBuilder(owner)) && (ref === void 0 || isFullRef(ref));
  }
  function isFullRef(text) {
   return /^refs\/(heads|tags|pull)\//.test(text) && isRefName(text.replaceAll("*", "x"));
  }
  function isIssuer(text) {
   return /^https:\/\/[^\s/?#]+[^\s?#]*$/.test(text) && URL.canParse(text) && !text.endsWith("/");
  }
  function isImageTag(text) {
   const filled = text.replace(/\{(environment|service|version)\}/g, "x");
   return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(filled);
  }
  function isZone(text) {
   try {
    new Intl.DateTimeFormat("en", {
     timeZone: text
    });
    return /^[A-Z]/i.test(text);
   } catch {
    return false;
   }
  }
  function isLifetime(text) {
   return text === "never" || (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_2__.E)(text) !== void 0;
  }
  function isKeyPattern(text) {
   return text.split("{key}").length === 2 && isRegularExpression(text.replace("{key}", "key"));
  }
  function isKeyVariable(text) {
   return /^[A-Za-z_]*\{KEY\}\w*$/.test(text);
  }
 },
 11462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XU: () => parseRepositoryPath,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11873);
  function parseRepositoryPath(given, input) {
   const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
   const fault = given.startsWith("/") || /^[A-Za-z]:/.test(given) ? "it is absolute" : parts.includes("..") ? "it leaves the repository" : parts.some(part => part.toLowerCase() === ".git") ? "it is inside .git" : /[\\\p{Cc}]/u.test(given) ? "it has characters that no path here has" : void 0;
   if (fault === void 0) return parts.join("/");
   const expected = "Write a path inside the GitOps repository, such as apps/orders/overlays/dev.";
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_INVALID", {
    input,
    given,
    fault,
    expected
   });
  }
  function resolvePath(folder, relative) {
   const parts = folder === "" ? [] : folder.split("/");
   if (relative.startsWith("/")) return;
   for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part); else if (parts.pop() === void 0) return;
   }
   return parts.join("/");
  }
  function folderOf(file) {
   return file.slice(0, Math.max(0, file.lastIndexOf("/")));
  }
 }
};
