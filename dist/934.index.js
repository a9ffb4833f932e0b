export const id = 934;

export const ids = [ 934 ];

export const modules = {
 8011: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(6782);
  const satisfies = (version, range, options) => {
   try {
    range = new Range(range, options);
   } catch (er) {
    return false;
   }
   return range.test(version);
  };
  module.exports = satisfies;
 }),
 5934: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runSetImage: () => runSetImage
  });
  var commit_message = __webpack_require__(7329);
  var oid = __webpack_require__(5099);
  var problem = __webpack_require__(1384);
  var delivery_inputs = __webpack_require__(8151);
  var load_catalogue = __webpack_require__(4817);
  const windows = [ 50, 500, 5e3, void 0 ];
  function compareInSource(world, githubToken) {
   let opened;
   const known = new Map;
   const open = async () => {
    const remote = await (0, delivery_inputs.L_)("", {
     gitopsToken: "",
     githubToken
    }, world);
    const borrow = await world.git.checkout(world.run.directory);
    return world.git.open(remote, borrow === void 0 ? {} : {
     borrow
    });
   };
   const compare = async (mine, theirs) => {
    if (mine === theirs) return "same";
    try {
     opened ??= open();
     return await compareIn(await opened, mine, theirs);
    } catch (thrown) {
     const problems = (0, problem._n)(thrown);
     if (problems === void 0) throw thrown;
     for (const {message} of problems) world.log.debug(`The source commits cannot be compared: ${message}`);
     return "unseen";
    }
   };
   return (mine, theirs) => {
    const pair = `${mine} ${theirs}`;
    const found = known.get(pair) ?? compare(mine, theirs);
    known.set(pair, found);
    return found;
   };
  }
  async function compareIn(repository, mine, theirs) {
   if (await repository.has(mine) && await repository.has(theirs)) {
    const here = await look(repository, mine, theirs);
    if (here !== "unseen") return here;
   }
   for (const depth of windows) {
    const wanted = {
     filter: "tree:0",
     ...depth === void 0 ? {} : {
      depth
     }
    };
    if (!await repository.fetch([ mine, theirs ], wanted)) return "unseen";
    const seen = await look(repository, mine, theirs);
    if (seen !== "unseen") return seen;
    if (depth !== void 0 && depth >= 500 && await repository.mergeBase(mine, theirs)) return "apart";
   }
   return "unseen";
  }
  async function look(repository, mine, theirs) {
   if (await repository.isAncestor(mine, theirs)) return "older";
   if (await repository.isAncestor(theirs, mine)) return "newer";
   return (await repository.shallow()).size === 0 ? "apart" : "unseen";
  }
  var kustomization_file = __webpack_require__(9300);
  function formatValue(name, {newName, newTag, digest}) {
   return `${newName ?? name}${newTag === void 0 ? "" : `:${newTag}`}${digest === void 0 ? "" : `@${digest}`}`;
  }
  function matchesValue(name, entry, expect) {
   if (entry === void 0) return false;
   const {newTag = "", digest = ""} = entry;
   const forms = [ newTag, `:${newTag}`, digest, `@${digest}`, `${newTag}@${digest}`, `:${newTag}@${digest}` ];
   return forms.includes(expect) || formatValue(name, entry) === expect;
  }
  var deployment_file = __webpack_require__(8551);
  var text_patch = __webpack_require__(4772);
  var fingerprint = __webpack_require__(4382);
  function deploymentOf({update: {service, environment}, edit}) {
   return {
    service,
    environment,
    image: formatValue(edit.name, edit.to)
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
    service: first.update.service || first.edit.name,
    environment: first.update.environment || first.update.overlay || ".",
    version: first.edit.to.newTag ?? first.edit.to.digest?.slice(0, 19) ?? "its own tag"
   });
   return `${subject}\n\n${list.join("\n")}`;
  }
  function slotsOf(made) {
   const all = pick => [ ...new Set(made.map(pick).filter(value => value !== void 0 && value !== "")) ].join(", ");
   return {
    service: all(({update, edit}) => update.service || edit.name),
    environment: all(({update}) => update.environment || update.overlay),
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
  function planImages(known, rules) {
   const {updates} = known;
   const verdicts = updates.map(update => judge(known, update, rules));
   const heldBack = verdicts.flatMap(verdict => verdict.kind === "held" ? [ verdict.held ] : []);
   const changed = [ ...groupByFile(verdicts) ].map(([file, {text, due}]) => editFile(file, text, due));
   const made = changed.flatMap(one => one.made);
   const edits = made.map(({edit}) => edit);
   const unordered = made.filter(({update}) => known.standings.get(update)?.kind === "unknown").map(({edit}) => edit);
   const patch = changed.map(({file, before, after}) => (0, text_patch.Gu)(file, before, after)).join("");
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
     files: new Map,
     edits,
     patch,
     heldBack,
     unordered
    };
   }
   const deployments = made.map(deploymentOf);
   const text = messageText(rules.message, made);
   const message = (0, commit_message.hw)(text, {
    action: "set-image",
    deployments,
    ...rules.provenance
   });
   return {
    decision: {
     kind: "write",
     files: new Map(changed.map(({file, after}) => [ file, (new TextEncoder).encode(after) ])),
     message,
     proposal: proposalOf(updates, text, patch)
    },
    files: new Map(changed.map(({file, after}) => [ file, after ])),
    edits,
    patch,
    heldBack,
    unordered
   };
  }
  function judge({files, standings}, update, {expect}) {
   const at = files.get(update.overlay);
   if (at === void 0) throw new Error(`nothing was read for ${update.overlay}`);
   const {name} = update.change;
   const present = presentImage(at, update);
   if (present.kind === "same") return {
    kind: "same"
   };
   const {value} = present;
   if (expect !== "" && !matchesValue(name, value, expect)) {
    const now = value === void 0 ? "has no entry" : `is ${formatValue(name, value)}`;
    return held(update, at, `${name} ${now} in ${at.file}, not ${expect} as expected`);
   }
   const standing = standings.get(update);
   if (standing?.kind !== "older") return {
    kind: "due",
    update,
    at
   };
   const now = value === void 0 ? name : formatValue(name, value);
   return held(update, at, `${now} in ${at.file} is newer: ${standing.because}`);
  }
  function held(update, {file}, because) {
   return {
    kind: "held",
    held: {
     update,
     file,
     because
    }
   };
  }
  function presentImage(at, update) {
   if ((0, deployment_file.T)({
    ...at,
    format: update.format
   }, [ update.change ]).edits.length === 0) return {
    kind: "same"
   };
   return {
    kind: "other",
    value: presentValue(at, update)
   };
  }
  function presentValue(at, {format, change}) {
   return (0, deployment_file.A)({
    ...at,
    format
   }, change.name);
  }
  function groupByFile(verdicts) {
   const groups = new Map;
   for (const verdict of verdicts) {
    if (verdict.kind !== "due") continue;
    const {file, text} = verdict.at;
    const group = groups.get(file) ?? {
     text,
     due: []
    };
    group.due.push(verdict.update);
    groups.set(file, group);
   }
   return groups;
  }
  function editFile(file, before, due) {
   const last = new Map(due.map(update => [ `${update.format.key} ${update.change.name}`, update ]));
   const made = [];
   let after = before;
   for (const update of last.values()) {
    const {text, edits} = (0, deployment_file.T)({
     file,
     text: after,
     format: update.format
    }, [ update.change ]);
    after = text;
    made.push(...edits.map(edit => ({
     update,
     edit
    })));
   }
   return {
    file,
    before,
    after,
    made
   };
  }
  async function readOverlayFacts(tip, asked, {referee, pin}) {
   const files = new Map;
   const updates = [];
   const standings = new Map;
   for (const one of asked) {
    const at = files.get(one.overlay) ?? await readOverlay(tip, one);
    files.set(one.overlay, at);
    const update = await pin(one, presentValue(at, one));
    updates.push(update);
    const present = presentImage(at, update);
    if (present.kind === "same") continue;
    standings.set(update, await standingOf(tip, update, present.value, referee));
   }
   return {
    files,
    updates,
    standings
   };
  }
  async function standingOf(tip, {change: {name, newTag}}, value, referee) {
   if (value === void 0 || value.newTag === void 0 && value.digest === void 0) return {
    kind: "current"
   };
   const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? value.newTag : void 0;
   return referee.judge(tip, formatValue(name, value), tag);
  }
  async function readOverlay(tip, {overlay, format}) {
   const file = format.name === "kustomize" ? await findKustomization(tip, overlay) : overlay;
   const bytes = await tip.read(file);
   if (bytes === void 0) throw (0, problem.CC)("OVERLAY_FILE_MISSING", {
    file,
    commit: (0, oid.h0)(tip.commit)
   });
   try {
    return {
     file,
     text: new TextDecoder("utf-8", {
      fatal: true,
      ignoreBOM: true
     }).decode(bytes)
    };
   } catch (cause) {
    throw (0, problem.CC)("YAML_INVALID", {
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
  async function findKustomization(tip, overlay) {
   if ((0, kustomization_file.y)(overlay)) return overlay;
   return (0, kustomization_file.D)(overlay, await tip.list(overlay), (0, oid.h0)(tip.commit));
  }
  var image_image = __webpack_require__(8579);
  var set_image_order = __webpack_require__(9709);
  const ordering_policy_windows = [ 20, 100 ];
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
   for (const most of ordering_policy_windows) {
    const log = await tip.log(most);
    for (const {message} of log) {
     const trailers = (0, commit_message.aw)(message);
     if (!trailers.get("image")?.includes(present)) continue;
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
  function isFrom({run}, source) {
   return run === void 0 || source === "" || run.url.startsWith(`${source}/`);
  }
  function parseTime(text) {
   const time = Date.parse(text);
   return Number.isNaN(time) ? void 0 : time;
  }
  var lookup = __webpack_require__(5670);
  var parse = __webpack_require__(6353);
  var satisfies = __webpack_require__(8011);
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
  var target_repository = __webpack_require__(6998);
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
  var markdown = __webpack_require__(577);
  var delivery_outputs = __webpack_require__(6494);
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
   if (dryRun) return "planned";
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
  var registry_repository = __webpack_require__(4360);
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
  var image_entries = __webpack_require__(4896);
  var yaml_parse = __webpack_require__(4329);
  function manifestImages(text, file) {
   try {
    return (0, yaml_parse.t)((0, yaml_parse.h)(text, file)).flatMap(document => containerImages(document));
   } catch {
    return;
   }
  }
  function patchImages(text, file) {
   try {
    return (0, yaml_parse.t)((0, yaml_parse.h)(text, file)).flatMap(document => namedImages(document));
   } catch {
    return;
   }
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
   const rest = newTag === void 0 && digest === void 0 ? image.slice(imageNameOf(image).length) : "";
   return `${repository}${newTag === void 0 ? "" : `:${newTag}`}${digest === void 0 ? "" : `@${digest}`}${rest}`;
  }
  function containerImages(value) {
   if (typeof value !== "object" || value === null) return [];
   if (Array.isArray(value)) return value.flatMap(containerImages);
   return Object.entries(value).flatMap(([key, inner]) => {
    const below = containerImages(inner);
    if (!Array.isArray(inner)) return below;
    if (key === "containers" || key === "initContainers") return [ ...inner.flatMap(item => textAt(item, "image")), ...below ];
    return key === "volumes" ? [ ...inner.flatMap(item => textAt(at(item, "image"), "reference")), ...below ] : below;
   });
  }
  function namedImages(value) {
   if (typeof value !== "object" || value === null) return [];
   if (Array.isArray(value)) return value.flatMap(namedImages);
   const own = [ ...textAt(value, "image"), ...textAt(at(value, "image"), "reference") ];
   const [path = ""] = textAt(value, "path");
   const patched = /\/(image|reference)$/.test(path) ? textAt(value, "value") : [];
   return [ ...own, ...patched, ...Object.values(value).flatMap(namedImages) ];
  }
  function at(value, key) {
   if (typeof value !== "object" || value === null || Array.isArray(value)) return null;
   return value[key] ?? null;
  }
  function textAt(value, key) {
   const found = at(value, key);
   return typeof found === "string" && found !== "" ? [ found ] : [];
  }
  var nearest_word = __webpack_require__(2327);
  const opaqueFields = [ "generators", "transformers", "validators", "helmCharts", "helmChartInflationGenerator", "configurations", "replacements", "vars" ];
  function readSources(text, file) {
   const [root = null] = (0, yaml_parse.t)((0, yaml_parse.h)(text, file));
   const resources = [ ...texts(root, "resources"), ...texts(root, "bases") ];
   const components = texts(root, "components");
   const inline = texts(root, "patchesStrategicMerge");
   const listed = [ ...items(root, "patches"), ...items(root, "patchesJson6902") ];
   const remote = [ ...resources, ...components ].find(isRemote);
   const isComponent = typeof root === "object" && root !== null && "kind" in root && root.kind === "Component";
   return {
    resources: resources.filter(one => !isRemote(one)),
    components: components.filter(one => !isRemote(one)),
    patchFiles: [ ...inline.filter(one => !one.includes("\n")), ...listed.flatMap(one => texts(one, "path")) ],
    patches: [ ...inline.filter(one => one.includes("\n")), ...listed.flatMap(one => texts(one, "patch")) ],
    opaque: remote ?? (isComponent ? "kind: Component" : opaqueFields.find(field => items(root, field).length > 0))
   };
  }
  function isRemote(source) {
   return /^[\w+.-]+:|^[^/]*\.[a-z]{2,}\/.+\/|\?ref=|^git@/.test(source) && !/^\.{0,2}\//.test(source);
  }
  function items(value, key) {
   if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
   const found = value[key] ?? null;
   if (found === null || found === "") return [];
   return Array.isArray(found) ? found : [ found ];
  }
  function texts(value, key) {
   return items(value, key).filter(item => typeof item === "string");
  }
  var repository_path = __webpack_require__(1462);
  const unseen = Symbol("unseen");
  const deepest = 32;
  async function imagesBelow(tip, file, text) {
   try {
    return await below(tip, file, text, [], 0);
   } catch (thrown) {
    if (thrown === unseen || (0, problem._n)(thrown) !== void 0) return;
    throw thrown;
   }
  }
  async function below(tip, file, text, before, depth) {
   const {resources, components, patchFiles, patches, opaque} = readSources(text, file);
   const isComponent = opaque === "kind: Component";
   if (depth > deepest || opaque !== void 0 && !(isComponent && depth > 0)) throw unseen;
   const folder = (0, repository_path.yS)(file);
   const [found, patched] = await Promise.all([ Promise.all(resources.map(path => fromResource(tip, folder, path, depth))), Promise.all(patchFiles.map(async path => known(patchImages(await readText(tip, folder, path), path)))) ]);
   let images = [ ...before, ...found.flat() ];
   for (const path of components) images = await rendered(tip, folder, path, images, depth);
   return [ ...images, ...patched.flat(), ...patches.flatMap(patch => known(patchImages(patch, file))) ];
  }
  async function fromResource(tip, folder, path, depth) {
   if (!/\.(ya?ml|json)\/*$/.test(path)) return rendered(tip, folder, path, [], depth);
   return known(manifestImages(await readText(tip, folder, path), path));
  }
  async function rendered(tip, folder, path, before, depth) {
   const place = known((0, repository_path.o1)(folder, path));
   const file = (0, kustomization_file.D)(place, await tip.list(place), tip.commit);
   const text = await readText(tip, "", file);
   return applyEntries(await below(tip, file, text, before, depth + 1), (0, image_entries.H)(text, file));
  }
  async function readText(tip, folder, path) {
   const bytes = await tip.read(known((0, repository_path.o1)(folder, path)));
   return (new TextDecoder).decode(known(bytes));
  }
  function known(value) {
   if (value === void 0) throw unseen;
   return value;
  }
  async function findDeadEntries(tip, {files, edits}) {
   const dead = [];
   for (const [file, text] of files) {
    if (!(0, kustomization_file.y)(file)) continue;
    const images = await imagesBelow(tip, file, text);
    if (images === void 0) continue;
    const names = edits.filter(edit => edit.file === file).map(({name}) => name);
    for (const name of new Set(names)) if (!isAlive(name, images, text, file)) dead.push(deadEntry(name, images, file));
   }
   return dead;
  }
  function isAlive(name, images, text, file) {
   const entries = (0, image_entries.H)(text, file);
   return entries.some((entry, index) => entry.name === name && applyEntries(images, entries.slice(0, index)).some(image => isNamed(image, name)));
  }
  function deadEntry(name, images, file) {
   const names = [ ...new Set(images.map(imageNameOf)) ].sort();
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
   if (close === void 0) return "Its manifests have no images at all.";
   return `The manifests have: ${names.join(", ")}. Did you mean \`${close}\`?`;
  }
  var validators = __webpack_require__(8611);
  var image_argument = __webpack_require__(1041);
  var format = __webpack_require__(1561);
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
    format: format.B,
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
   const compare = compareInSource(world, asked.githubToken);
   const advisers = {
    referee: createOrderingPolicy(asked.order, origin, source, compare),
    pin: asked.pin ? pinIn(registry) : refuseMutable
   };
   let read;
   const decide = async tip => {
    read = tip;
    const plan = planImages(await readOverlayFacts(tip, updates, advisers), rules);
    const dead = asked.strict ? await findDeadEntries(tip, plan) : [];
    if (dead.length > 0) throw new problem.Zw(dead);
    return plan;
   };
   const receipt = asked.dryRun ? await delivery.preview(target, decide) : await delivery.deliver(target, decide);
   const dead = asked.strict || read === void 0 ? [] : await findDeadEntries(read, receipt.plan);
   if (asked.dryRun) for (const line of receipt.plan.patch.split("\n")) log.info(line);
   const {repository} = target.remote;
   const page = repository === void 0 ? "" : `${run.serverUrl}/${repository}`;
   return reportImages(receipt, {
    dryRun: asked.dryRun,
    order: asked.order,
    page,
    warnings: dead
   });
  }
  function timeOf(commit, {event}) {
   const head = event.payload.head_commit;
   if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit) return;
   const time = typeof head.timestamp === "string" ? new Date(head.timestamp) : void 0;
   return time === void 0 || Number.isNaN(time.getTime()) ? void 0 : time.toISOString();
  }
 }),
 8611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cf: () => isRegistry,
   DS: () => isZone,
   Eo: () => isName,
   GZ: () => isIssuer,
   Ic: () => isImageRepository,
   Pt: () => isPattern,
   Qg: () => isStableVersion,
   WM: () => isCommit,
   Xp: () => isRegularExpression,
   _2: () => isWorkflow,
   _l: () => isImageTag,
   aq: () => isBuilder,
   oj: () => isTagFormat,
   pA: () => isRefName,
   uf: () => isPath,
   xA: () => isFullRef
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5099);
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
  function isCommit(text) {
   return (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(text) !== void 0;
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
 }),
 1462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XU: () => parseRepositoryPath,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
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
 })
};
