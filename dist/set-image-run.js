export const id = 2614;

export const ids = [ 2614 ];

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
 82614: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runSetImage: () => runSetImage
  });
  var commit_message = __webpack_require__(97329);
  var oid = __webpack_require__(85099);
  var manifest_format = __webpack_require__(91561);
  var problem = __webpack_require__(97323);
  var promotion_holds = __webpack_require__(76876);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  var source_commits = __webpack_require__(24623);
  var image_digest = __webpack_require__(86244);
  var deployment_file = __webpack_require__(66587);
  var edit_holds = __webpack_require__(93431);
  var holds = __webpack_require__(97703);
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
  async function readOne(tip, asked, at, {ordering, pin, ...holding}) {
   const present = (0, deployment_file.AM)(at, asked.change.name);
   const update = await pin(asked, present);
   const edited = (0, deployment_file.TG)(at, [ update.change ]);
   const known = {
    update,
    at,
    present,
    edited
   };
   if (edited.edits.length === 0) return {
    ...known,
    standing: void 0,
    hold: void 0,
    lifted: new Map
   };
   const standing = await standingOf(tip, known, ordering);
   return {
    ...known,
    standing,
    ...await readHold(tip, known, holding)
   };
  }
  async function readHold(tip, {update, at, edited}, {sourceCommit, liftHold, now}) {
   const {digest} = update.change;
   const identity = (0, image_digest.m)((digest.kind === "set" ? digest.value : edited.edits[0]?.to.digest) ?? "");
   const artifact = {
    identity,
    source: sourceCommit
   };
   const before = await (0, holds.R)(tip, at.file);
   const after = liftHold ? (0, edit_holds.o2)(before, artifact) : before;
   return {
    hold: (0, promotion_holds.k)(after, artifact, now()),
    lifted: (0, edit_holds.Zf)(before, after)
   };
  }
  async function standingOf(tip, {update, at, present}, ordering) {
   const {name, newTag} = update.change;
   if (present === void 0 || present.newTag === void 0 && present.digest === void 0) return {
    kind: "current"
   };
   const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? present.newTag : void 0;
   const reference = formatValue(repositoryOf(update, at) ?? name, present);
   return ordering.judge(tip, reference, tag);
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
  var verdict = __webpack_require__(44399);
  var text_patch = __webpack_require__(34772);
  var fingerprint = __webpack_require__(14382);
  function deploymentsOf(made) {
   const all = made.map(deploymentOf);
   return [ ...new Map(all.map(one => [ Object.values(one).join(" "), one ])).values() ];
  }
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
   const of = kind => verdicts.flatMap(verdict => verdict.kind === kind ? [ verdict.facts ] : []);
   const blocked = of("blocked");
   const due = blocked.length > 0 && rules.onBlocked === "fail" ? [] : of("due");
   const changed = editFiles(due);
   const made = changed.flatMap(one => one.made);
   const edits = made.map(({edit}) => edit);
   const unordered = made.filter(({facts}) => facts.standing?.kind === "unknown").map(({edit}) => edit);
   const patch = changed.map(({file, before, after}) => (0, text_patch.Gu)(file, before, after)).join("");
   const lifted = due.flatMap(one => [ ...one.lifted ]);
   const files = new Map([ ...changed.map(({file, after}) => [ file, after ]), ...lifted ]);
   const told = {
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
     ...told
    };
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
     files: new Map([ ...files ].map(([file, text]) => [ file, (new TextEncoder).encode(text) ])),
     message: (0, commit_message.hw)(text, {
      action: "set-image",
      deployments: deploymentsOf(made),
      ...rules.provenance,
      more: [ [ "Reason", rules.reason ], [ "Requested-By", rules.requestedBy ] ]
     }),
     proposal: proposalOf(updates, text, patch)
    },
    ...told
   };
  }
  function judge(facts, {expect}) {
   const {update, at, present, edited, standing, hold} = facts;
   if (edited.edits.length === 0) return {
    kind: "same",
    facts
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
   if (standing?.kind === "older") return held(`${now} in ${at.file} is newer: ${standing.because}`);
   return {
    kind: hold !== void 0 && (0, verdict.Lx)(hold) ? "blocked" : "due",
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
  function changeLines(plan) {
   return changesOf(plan.made).map(({what, where, from, to}) => `${what} in ${where}: ${from} → ${to}`);
  }
  function sameLines({same}) {
   return same.map(({update, present}) => `${describe_subjectOf(update)} in ${placeOf(update)}: ${describe_version(present)}`);
  }
  function blockedLines({blocked}) {
   return blocked.map(({update, hold}) => `${describe_subjectOf(update)} in ${placeOf(update)}: ${hold?.why ?? ""}`);
  }
  function placeOfCommit(receipt, repository) {
   const commit = receipt.kind === "untouched" ? "" : (0, oid.h0)(receipt.commit);
   const at = [ repository, commit ].filter(one => one !== "").join("@");
   return at === "" ? receipt.branch : `${at} on ${receipt.branch}`;
  }
  function enumerate(lines) {
   const shown = lines.slice(0, 3).join("; ");
   return lines.length > 3 ? `${shown}; and ${lines.length - 3} more` : shown;
  }
  function changeTable(plan) {
   const rows = changesOf(plan.made).map(({what, where, from, to, files}) => [ (0, 
   markdown.X1)(what), (0, markdown.X1)(where), (0, markdown.aY)(from), (0, markdown.aY)(to), files.map(markdown.aY).join("<br>") ]);
   return (0, markdown.tp)([ "Service", "Environment", "From", "To", "File" ], rows);
  }
  function describeCommit(receipt, repository, page) {
   const diff = (0, markdown.zH)("The diff", (0, markdown.DV)(receipt.plan.patch, "diff"));
   if (receipt.kind === "untouched") return `${diff}\n`;
   const {commit, branch} = receipt;
   const shown = (0, markdown.nf)((0, markdown.aY)(`${repository === "" ? "" : `${repository}@`}${(0, 
   oid.h0)(commit)}`), page && `${page}/commit/${commit}`);
   if (receipt.kind === "proposed") {
    const {number, url} = receipt.pullRequest ?? {};
    const pull = number === void 0 ? `branch of its own` : (0, markdown.nf)(`#${number}`, url ?? "");
    return `Proposed in ${pull} for ${(0, markdown.aY)(branch)}, commit ${shown}.\n\n${diff}\n`;
   }
   const undo = (0, markdown.DV)(`git revert --no-edit ${commit}\ngit push origin HEAD:${branch}`, "sh");
   return `Commit ${shown} on ${(0, markdown.aY)(branch)}.\n\n${diff}\n\n${(0, markdown.zH)("Undo it, in a clone of the GitOps repository", undo)}\n`;
  }
  function changesOf(made) {
   const changes = new Map;
   for (const {facts, edit} of made) {
    const {update} = facts;
    const what = describe_subjectOf(update);
    const [from, to] = [ describe_version(edit.from), describe_version(edit.to) ];
    const where = update.environment || update.overlay || "the top of the repository";
    const key = [ what, where, from, to ].join("\n");
    const files = [ ...changes.get(key)?.files ?? [], edit.file ];
    changes.set(key, {
     what,
     where,
     from,
     to,
     files: [ ...new Set(files) ]
    });
   }
   return [ ...changes.values() ];
  }
  function describe_subjectOf({service, change}) {
   return service || change.name;
  }
  function placeOf({environment, cluster, overlay}) {
   if (environment === "") return overlay || "the top of the repository";
   return cluster === "" ? environment : `${environment} (${cluster})`;
  }
  function describe_version(value) {
   const digest = (0, image_digest.m)(value?.digest ?? "");
   const shown = digest === void 0 ? "" : (0, image_digest.VK)(digest);
   const tag = value?.newTag;
   if (tag === void 0) return shown || "none";
   return shown === "" ? tag : `${tag} (${shown})`;
  }
  function reportImages(receipt, context) {
   const {order, onBlocked, dryRun, warnings} = context;
   const {plan} = receipt;
   const outcome = outcomeOf(receipt, dryRun);
   const reason = reasonOf(receipt, outcome, context);
   const values = (0, delivery_outputs.pR)(receipt);
   const fails = onBlocked === "fail" && !dryRun;
   return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, outcome, reason, context),
    report: {
     ...values,
     tip: receipt.kind === "untouched" ? receipt.commit : void 0,
     patch: plan.patch,
     warnings: warnings.map(({code, message, hint}) => ({
      code,
      message,
      hint
     })),
     "held-back": [ ...plan.heldBack.map(({file, update, because}) => ({
      file,
      name: update.change.name,
      because
     })), ...plan.blocked.map(({at, update, hold}) => ({
      file: at.file,
      name: update.change.name,
      because: hold?.why ?? ""
     })) ]
    },
    notices: [ ...noticesOf(plan), ...fails ? [] : plan.blocked.map(heldProblem).map(noticeOf), ...unorderedNotices(plan, order), ...warnings.map(noticeOf), ...(0, 
    delivery_outputs.sq)(receipt) ],
    failures: fails ? plan.blocked.map(heldProblem) : []
   };
  }
  function logLines(receipt, {dryRun, repository, page}) {
   const {plan} = receipt;
   const verb = dryRun ? "Would set" : "Set";
   const lines = [ ...receipt.kind === "untouched" && !dryRun ? [] : changeLines(plan).map(line => `${verb} ${line}`), ...sameLines(plan).map(line => `Already there: ${line}`), ...plan.heldBack.map(({because}) => `Not written: ${because}.`), ...blockedLines(plan).map(line => `Held: ${line}`) ];
   if (receipt.kind === "untouched") return lines;
   const url = page === "" ? "" : ` ${page}/commit/${receipt.commit}`;
   const tries = receipt.attempts === 1 ? "" : `, at attempt ${receipt.attempts} because others pushed first`;
   return [ ...lines, `Commit ${placeOfCommit(receipt, repository)}${tries}.${url}` ];
  }
  function heldProblem({update, at, hold}) {
   const to = update.environment || update.overlay;
   const slots = {
    what: describe_subjectOf(update),
    to,
    why: hold?.why ?? "",
    remedy: hold?.remedy ?? ""
   };
   return (0, problem.CC)("IMAGE_HELD", slots, {
    at: {
     file: at.file
    }
   });
  }
  function outcomeOf({kind, plan}, dryRun) {
   const isBlocked = plan.blocked.length > 0;
   if (dryRun && (plan.decision.kind === "write" || isBlocked)) return "planned";
   if (kind === "landed") return "changed";
   if (kind === "proposed") return "proposed";
   if (isBlocked) return "blocked";
   return plan.decision.kind === "superseded" ? "superseded" : "unchanged";
  }
  function reasonOf(receipt, outcome, {repository}) {
   const {plan} = receipt;
   const held = plan.blocked.length === 0 ? "" : ` Held: ${enumerate(blockedLines(plan))}`;
   const changes = enumerate(changeLines(plan));
   if (plan.decision.kind === "superseded") return `Nothing was written: ${plan.decision.by}.`;
   if (plan.decision.kind === "nothing") {
    if (held !== "") return `Nothing was written.${held}`;
    return `Nothing to do, it is there already: ${enumerate(sameLines(plan))}.`;
   }
   if (outcome === "planned") return `Dry run, nothing was written: ${changes}.${held}`;
   const where = placeOfCommit(receipt, repository);
   if (outcome !== "proposed") return `${changes}, ${where}.${held}`;
   const pull = receipt.kind === "proposed" ? receipt.pullRequest : void 0;
   return `${changes}, proposed${pull === void 0 ? "" : ` in #${pull.number}`}: ${where}.${held}`;
  }
  const icons = {
   changed: "✅",
   unchanged: "✅",
   proposed: "📝",
   blocked: "⛔",
   superseded: "⏭️",
   planned: "🔍"
  };
  function summaryOf(receipt, outcome, reason, {page, repository, warnings}) {
   const {plan} = receipt;
   const news = plan.edits.length === 0 ? reason : enumerate(changeLines(plan));
   const parts = [ `### ${icons[outcome]} ${(0, markdown.X1)(news)}\n` ];
   if (outcome === "planned") parts.push("Dry run: nothing was written.\n");
   for (const {message, hint} of warnings) parts.push(`**Warning:** ${(0, markdown.X1)(`${message} ${hint}`)}\n`);
   const left = [ ...plan.heldBack.map(({update, file, because}) => [ (0, markdown.X1)(describe_subjectOf(update)), (0, 
   markdown.aY)(file), (0, markdown.X1)(`${because}.`) ]), ...plan.blocked.map(({update, at, hold}) => [ (0, 
   markdown.X1)(describe_subjectOf(update)), (0, markdown.aY)(at.file), (0, markdown.X1)(`${hold?.why ?? ""} ${hold?.remedy ?? ""}`) ]) ];
   if (left.length > 0) parts.push(`**Not written:**\n\n${(0, markdown.tp)([ "Image", "File", "Why" ], left)}`);
   if (plan.edits.length > 0) parts.push(changeTable(plan), describeCommit(receipt, repository, page));
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
  function pinBy(how) {
   const pin = pinIn(how.registry);
   return (update, present) => {
    const kept = how.chosen && present?.digest !== void 0 && update.format.pin !== "tag";
    return how.always || kept || update.format.pin === "digest" ? pin(update, present) : refuseMutable(update, present);
   };
  }
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
  var kustomize_resources = __webpack_require__(79117);
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
   const {resources, components, patches, opaque} = (0, kustomize_resources.t)(text, file);
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
     return row.kind === "overlay" ? [ fromOverlay(row) ] : fromService(row, catalogue);
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
    cluster: "",
    overlay: (0, repository_path.XU)(overlay, "overlay"),
    format: manifest_format.Bn,
    change: (0, image_argument.K)(image)
   };
  }
  function fromService(row, catalogue) {
   if (catalogue === void 0) throw new Error("a service without a catalogue");
   const service = (0, lookup.fD)(catalogue, row.service);
   const environment = (0, lookup.b6)(catalogue, row.environment);
   const places = (0, lookup.eu)(catalogue, service, environment);
   const setting = change => places.map(place => ({
    service: service.name,
    environment: environment.name,
    ...place,
    change
   }));
   if (places[0].format.name === "revision") return setting(revisionOf(service.name, row.image));
   if (service.imageName === void 0) {
    const at = catalogue.place([ "services", service.name ], "key");
    throw (0, problem.CC)("SERVICE_WITHOUT_IMAGE", {
     service: service.name
    }, {
     at
    });
   }
   refuseAnothers(row.image, service, catalogue);
   return setting(changeOf(service.imageName, row.image));
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
  var find_files = __webpack_require__(30028);
  async function readUpdatesFrom(files, given, environment, catalogue) {
   const faults = [];
   const rows = new Map;
   for (const pattern of given) {
    const paths = await matching(files, pattern);
    if (paths.length === 0) faults.push((0, problem.CC)("UPDATES_NONE", {
     pattern
    }));
    for (const file of paths) {
     const built = readBuilt(await files.read(file) ?? "");
     if (built.length === 0) faults.push((0, problem.CC)("UPDATES_FILE_INVALID", {
      file
     }));
     for (const {service, image} of built) {
      const name = service || serviceOf(image, catalogue);
      if (name === void 0) faults.push((0, problem.CC)("UPDATES_SERVICE_UNCLEAR", {
       file,
       image
      })); else rows.set(name, {
       kind: "service",
       service: name,
       environment,
       image
      });
     }
    }
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return [ ...rows.values() ].sort((one, other) => keyOf(one) < keyOf(other) ? -1 : 1);
  }
  function keyOf(row) {
   return row.kind === "service" ? row.service : row.overlay;
  }
  async function matching(files, pattern) {
   const folder = pattern.replace(/\/+$/, "");
   if (await files.list(folder) === void 0) return (0, find_files.l)(files, pattern);
   return (0, find_files.l)(files, folder === "." ? "**/*.json" : `${folder}/**/*.json`);
  }
  function readBuilt(text) {
   let value;
   try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
   } catch {
    return [];
   }
   const items = Array.isArray(value) ? value : [ value ];
   const built = items.map(builtIn);
   return built.every(one => one.length > 0) ? built.flat() : [];
  }
  function builtIn(value) {
   if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
   const map = value;
   const digest = map["containerimage.digest"];
   if (typeof digest === "string") return fromBuildx(digest, map["image.name"]);
   const {service = "", image} = map;
   if (typeof image === "string" && typeof service === "string") return isVersioned(image) ? [ {
    service,
    image
   } ] : [];
   return Object.values(map).flatMap(one => typeof one === "object" && one !== null && "containerimage.digest" in one ? builtIn(one) : []);
  }
  function fromBuildx(digest, names) {
   const all = typeof names === "string" ? names.split(",").map(one => one.trim()) : [];
   const moving = /:(latest|edge|nightly|main|master)$/;
   const name = all.find(one => (0, image_image.s5)(one).tag !== void 0 && !moving.test(one)) ?? all[0];
   if (name === void 0 || name === "") return [];
   const {repository, tag} = (0, image_image.s5)(name);
   const image = `${repository}${tag === void 0 || moving.test(name) ? "" : `:${tag}`}@${digest}`;
   return isVersioned(image) ? [ {
    service: "",
    image
   } ] : [];
  }
  function isVersioned(image) {
   const {tag, digest} = (0, image_image.s5)(image);
   return tag !== void 0 || digest !== void 0;
  }
  function serviceOf(image, {services}) {
   const {repository} = (0, image_image.s5)(image);
   const found = [ ...services.values() ].filter(one => one.image === repository);
   return found.length === 1 ? found[0]?.name : void 0;
  }
  async function runSetImage(given, asked, world) {
   const {run, files, delivery, log} = world;
   const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
   const catalogue = given === "from-files" || needsCatalogue(given) ? await (0, load_catalogue.S1)(files, asked.config, remedy) : await (0, 
   load_catalogue.OT)(files, asked.config);
   const rows = given === "from-files" && catalogue !== void 0 ? await readUpdatesFrom(files, asked.updatesFrom, asked.environment, catalogue) : given === "from-files" ? [] : given;
   const registry = () => world.registries.open({
    username: asked.registryUsername,
    password: asked.registryPassword,
    token: asked.githubToken
   });
   const chosen = await chooseImages(rows, catalogue, registry);
   const updates = readUpdates(chosen, catalogue);
   const holds = updates.map(({overlay, format}) => (0, promotion_holds.zo)((0, manifest_format.lQ)(overlay, format) ? `${overlay}/` : overlay));
   const target = {
    ...await (0, delivery_inputs.Ck)(asked, world, {
     catalogue,
     places: updates
    }),
    reads: [ ...new Set([ ...updates.map(({overlay}) => overlay), ...holds, promotion_holds.D8 ]) ]
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
    },
    reason: asked.reason || run_subjectOf(sourceCommit, run),
    requestedBy: run.actor,
    onBlocked: asked.onBlocked
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
    pin: pinBy({
     registry,
     always: asked.pin,
     chosen: !built
    }),
    sourceCommit: origin.sourceCommit,
    liftHold: asked.liftHold,
    now: () => world.clock.now()
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
   const {repository = ""} = target.remote;
   const page = repository === "" ? "" : `${run.serverUrl}/${repository}`;
   const {dryRun, order, onBlocked} = asked;
   const context = {
    dryRun,
    order,
    onBlocked,
    repository,
    page,
    warnings
   };
   for (const line of logLines(receipt, context)) log.info(line);
   return reportImages(receipt, context);
  }
  function run_subjectOf(commit, {event}) {
   const head = event.payload.head_commit;
   if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit) return "";
   const [subject = ""] = typeof head.message === "string" ? head.message.split(/\r?\n/, 1) : [];
   return subject.slice(0, 200);
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
 86244: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   Hy: () => algorithmOf,
   VK: () => shortDigest,
   m: () => parseDigest
  });
  function parseDigest(text) {
   return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? text : void 0;
  }
  function sha256Of(content) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return `sha256:${createHash("sha256").update(content).digest("hex")}`;
  }
  function algorithmOf(digest) {
   return digest.startsWith("sha512:") ? "sha512" : "sha256";
  }
  function shortDigest(digest) {
   return digest.slice(0, digest.indexOf(":") + 13);
  }
 },
 78579: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bs: () => checkTag,
   H2: () => checkDigest,
   S_: () => lastPart,
   dz: () => isTag,
   n_: () => checkRepository,
   s5: () => splitImage,
   vy: () => formatImage,
   zZ: () => parseImage
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86244);
  function splitImage(text) {
   const from = text.indexOf("/") + 1;
   const at = text.indexOf("@", from);
   const name = at < 0 ? text : text.slice(0, at);
   const colon = name.indexOf(":", from);
   return {
    repository: colon < 0 ? name : name.slice(0, colon),
    tag: colon < 0 ? void 0 : name.slice(colon + 1),
    digest: at < 0 ? void 0 : text.slice(at + 1)
   };
  }
  function parseImage(text) {
   const {repository, tag, digest} = splitImage(text);
   return {
    repository: checkRepository(repository, text),
    tag: tag === void 0 ? void 0 : checkTag(tag, text),
    digest: digest === void 0 ? void 0 : checkDigest(digest, text)
   };
  }
  function formatImage({repository, tag, digest}) {
   return `${repository}${tag === void 0 ? "" : `:${tag}`}${digest === void 0 ? "" : `@${digest}`}`;
  }
  function lastPart(repository) {
   return repository.slice(repository.lastIndexOf("/") + 1);
  }
  function isTag(text) {
   return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
  }
  function isRepository(text) {
   const host = /^([A-Za-z0-9.-]+(:\d+)?|\[[0-9a-fA-F:]+\](:\d+)?)\//.exec(text)?.[0] ?? "";
   const path = /[.:[]|^localhost\//.test(host) || /[A-Z]/.test(host) ? text.slice(host.length) : text;
   const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
   return text.length <= 400 && new RegExp(`^${component}(/${component})*$`).test(path);
  }
  function checkTag(tag, given) {
   if (isTag(tag)) return tag;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "tag",
    value: tag,
    grammar: tagGrammar
   });
  }
  function checkDigest(text, given) {
   const digest = (0, _digest_js__WEBPACK_IMPORTED_MODULE_1__.m)(text);
   if (digest !== void 0) return digest;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "digest",
    value: text,
    grammar: digestGrammar
   });
  }
  function checkRepository(text, given) {
   if (isRepository(text)) return text;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_INVALID", {
    given,
    part: "repository",
    value: text,
    grammar: repositoryGrammar
   });
  }
  const tagGrammar = "A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and does not start with `.` or `-`.";
  const digestGrammar = "A digest is `sha256:` and 64 hex digits, or `sha512:` and 128, in lower case.";
  const repositoryGrammar = "A repository looks like `ghcr.io/acme/orders`, in lower case.";
 },
 14360: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E3: () => parseRepo,
   FH: () => formatReference,
   Kf: () => formatRepo,
   U9: () => isLoopback,
   gT: () => hubAliases,
   yv: () => originOf
  });
  const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
  const path = new RegExp(`^${component}(?:/${component})*$`);
  const host = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
  function parseRepo(name) {
   const slash = name.indexOf("/");
   const first = slash < 0 ? "" : name.slice(0, slash);
   const hasHost = first === "localhost" || /[.:]/.test(first);
   const rest = hasHost ? name.slice(slash + 1) : name;
   if (!path.test(rest) || rest.length > 255) return;
   if (!hasHost) return {
    host: "docker.io",
    path: slash < 0 ? `library/${rest}` : rest
   };
   if (!host.test(first)) return;
   if (!hubAliases.includes(first.toLowerCase())) return {
    host: first.toLowerCase(),
    path: rest
   };
   return {
    host: "docker.io",
    path: rest.includes("/") ? rest : `library/${rest}`
   };
  }
  function formatRepo(repo) {
   return `${repo.host}/${repo.path}`;
  }
  function formatReference(repo, reference) {
   return `${formatRepo(repo)}${reference.includes(":") ? "@" : ":"}${reference}`;
  }
  const hubAliases = [ "docker.io", "index.docker.io", "registry-1.docker.io" ];
  function originOf(repo) {
   if (repo.host === "docker.io") return "https://registry-1.docker.io";
   return `${isLoopback(new URL(`http://${repo.host}`).hostname) ? "http" : "https"}://${repo.host}`;
  }
  function isLoopback(hostname) {
   return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  }
 },
 26998: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O1: () => isSamePlace,
   WU: () => targetRepository,
   q3: () => registryRepository
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97323);
  var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14360);
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
 },
 19004: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   gt: () => isRemoteReference,
   n8: () => readPluginInputs,
   qJ: () => readBuildInputs
  });
  var _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85418);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14329);
  var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54268);
  function readBuildInputs(text, file) {
   const parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, file);
   const [root = null] = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)(parsed);
   const at = referencesAt(parsed, root);
   const generators = [ "configMapGenerator", "secretGenerator" ].flatMap(field => (0, 
   _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, [ field ])).flatMap((_, index) => [ ...at([ field, index, "files" ], "file", afterEquals), ...at([ field, index, "envs" ], "file"), ...at([ field, index, "env" ], "file") ]));
   return {
    references: [ ...at([ "resources" ], "file or folder"), ...at([ "bases" ], "folder"), ...at([ "components" ], "folder"), ...[ "crds", "configurations" ].flatMap(field => at([ field ], "file")), ...[ "generators", "transformers", "validators" ].flatMap(field => at([ field ], "configuration")), ...at([ "patchesStrategicMerge" ], "file"), ...[ "patches", "patchesJson6902", "replacements" ].flatMap(field => (0, 
    _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, [ field ])).flatMap((_, index) => at([ field, index, "path" ], "file"))), ...at([ "openapi", "path" ], "file"), ...generators, ...inlinePlugins(parsed, root, file).flatMap(({inputs, line}) => inputs.references.map(one => ({
     ...one,
     line
    }))) ],
    refusals: [ ...[ "helmCharts", "helmChartInflationGenerator" ].flatMap(field => (0, 
    _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, [ field ])).map((chart, index) => ({
     what: "chart",
     name: (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.$6)(chart, "name") || (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.$6)(chart, "chartName") || field,
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_2__.m)(parsed, 0, [ field, index ])
    }))), ...inlinePlugins(parsed, root, file).flatMap(({inputs, line}) => inputs.refusals.map(one => ({
     ...one,
     line
    }))) ]
   };
  }
  function inlinePlugins(parsed, root, file) {
   return [ "generators", "transformers", "validators" ].flatMap(field => (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, 
   _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, [ field ])).flatMap((item, index) => {
    const text = (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.wh)(item);
    return isInline(text) ? [ {
     inputs: readPluginInputs(text, file),
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_2__.m)(parsed, 0, [ field, index ])
    } ] : [];
   }));
  }
  function readPluginInputs(text, file) {
   const parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, file);
   const documents = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)(parsed);
   return {
    references: documents.flatMap((root, document) => {
     const at = referencesAt(parsed, root, document);
     return [ ...at([ "path" ], "file"), ...at([ "paths" ], "file"), ...at([ "files" ], "file", afterEquals), ...at([ "envs" ], "file"), ...at([ "env" ], "file"), ...(0, 
     _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, [ "replacements" ])).flatMap((_, index) => at([ "replacements", index, "path" ], "file")) ];
    }),
    refusals: pluginsIn(text, file).map(name => ({
     what: "plugin",
     name,
     line: 1
    }))
   };
  }
  function pluginsIn(text, file) {
   return (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, file)).flatMap(root => {
    const api = (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.$6)(root, "apiVersion");
    const functions = (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, [ "metadata", "annotations", "config.kubernetes.io/function" ]);
    const builtIn = api === "builtin" && (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.qv)(functions) && !/^Helm/.test((0, 
    _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.$6)(root, "kind"));
    return (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.jh)(root) && !builtIn ? [ `${api} ${(0, 
    _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.$6)(root, "kind")}`.trim() ] : [];
   });
  }
  function referencesAt(parsed, root, document = 0) {
   return (path, as, change = text => text) => {
    const found = (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path);
    const texts = Array.isArray(found) ? (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.c3)(found).map(_yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.wh) : [ (0, 
    _yaml_tree_js__WEBPACK_IMPORTED_MODULE_1__.wh)(found) ];
    return texts.flatMap((text, index) => text === "" || isInline(text) ? [] : [ {
     path: change(text),
     line: (0, _yaml_line_at_js__WEBPACK_IMPORTED_MODULE_2__.m)(parsed, document, [ ...path, index ]),
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
 },
 51041: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => parseImageArgument,
   M: () => changeTo
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
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
 },
 79117: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   t: () => readSources
  });
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14329);
  var _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54268);
  var _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19004);
  const opaqueFields = [ "generators", "transformers", "validators", "helmCharts", "helmChartInflationGenerator", "configurations", "replacements", "vars" ];
  function readSources(text, file) {
   const [root = null] = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.t)((0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_0__.h)(text, file));
   const resources = [ ...texts(root, "resources"), ...texts(root, "bases") ];
   const components = texts(root, "components");
   const remote = [ ...resources, ...components ].find(_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.gt);
   const isComponent = typeof root === "object" && root !== null && "kind" in root && root.kind === "Component";
   return {
    resources: resources.filter(one => !(0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.gt)(one)),
    components: components.filter(one => !(0, _build_inputs_js__WEBPACK_IMPORTED_MODULE_1__.gt)(one)),
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
   const target = (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.y1)(item, [ "target" ]);
   const optional = key => (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target, key) === "" ? {} : {
    [key]: (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.$6)(target, key)
   };
   return {
    path: (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "path") || void 0,
    text: (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.$6)(item, "patch") || void 0,
    target: (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.jh)(target) ? {
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
   const found = (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.y1)(value, [ key ]);
   if (found === null || found === "") return [];
   return Array.isArray(found) ? (0, _yaml_tree_js__WEBPACK_IMPORTED_MODULE_2__.c3)(found) : [ found ];
  }
  function texts(value, key) {
   return items(value, key).filter(item => typeof item === "string");
  }
 },
 91561: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bn: () => kustomizeFormat,
   Fx: () => formats,
   YD: () => keysOf,
   hm: () => pins,
   lQ: () => isFolder
  });
  const formats = [ "auto", "kustomize", "helm", "argocd", "yaml", "marker" ];
  const pins = [ "any", "digest", "tag" ];
  const kustomizeFormat = {
   name: "kustomize",
   key: ""
  };
  const fileName = /(^|\/)Kustomization$|\.(ya?ml|json|jsonnet|libsonnet|cue|tpl|gotmpl|tf|hcl|env|properties|toml)$/;
  function keysOf({key}) {
   return (typeof key === "string" ? [ key ] : key).filter(one => one !== "");
  }
  function isFolder(overlay, {name}) {
   if (name === "kustomize") return !/(^|\/)(kustomization\.ya?ml|Kustomization)$/.test(overlay);
   return name === "auto" && !fileName.test(overlay);
  }
 },
 11462: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   XU: () => parseRepositoryPath,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
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
 },
 93431: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DD: () => addHold,
   Zf: () => changedHolds,
   o2: () => liftHolds
  });
  var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19981);
  var _holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76876);
  const head = "# What must not be deployed here, and why. Lift a hold by deleting it, or with `lift-hold`.\n";
  function addHold(files, file, added) {
   return files.map(one => {
    if (one.file !== file) return one;
    const [fault] = one.faults;
    if (fault !== void 0) throw fault;
    const same = one.holds.filter(({digest}) => digest === added.digest);
    if (same.some(hold => (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__.fx)(hold, added.since) && lasts(hold.until, added.until))) return one;
    const rest = withoutEntries(one, same.map(({index}) => index));
    const item = {
     digest: added.digest,
     reason: oneLine(added.reason),
     ...added.until === void 0 ? {} : {
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
    const lifted = one.holds.filter(({digest, source}) => digest !== void 0 && digest === artifact.identity || source !== void 0 && source === artifact.source);
    if (lifted.length === 0) return one;
    return (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__._v)(withoutEntries(one, lifted.map(({index}) => index)), one.file);
   });
  }
  function changedHolds(before, after) {
   const old = new Map(before.map(({file, text}) => [ file, text ]));
   return new Map(after.flatMap(({file, text}) => text === void 0 || text === old.get(file) ? [] : [ [ file, text ] ]));
  }
  function withoutEntries({file, text}, indexes) {
   if (text === void 0 || indexes.length === 0) return text;
   const last = [ ...indexes ].sort((one, other) => other - one);
   return (0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, file, last.map(index => ({
    kind: "remove",
    path: [ "holds", index ]
   })));
  }
  function lasts(there, wanted) {
   return there === void 0 || wanted !== void 0 && there >= wanted;
  }
  function isoTime(ms) {
   return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  }
 },
 47140: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   const known = formats.get(zone);
   if (known) return known;
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
    const ends = freezes.map(one => endOf(one, moment)).filter(end => end !== void 0);
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
   return;
  }
  var verdict = __webpack_require__(44399);
  function judgeAfter({environment, now, intervals, byTag = []}) {
   const [newest = byTag[0]] = intervals;
   if (now) {
    const since = newest === void 0 ? "" : ` since ${(0, verdict.fU)(newest.since)} (${(0, 
    oid.h0)(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
   }
   if (newest?.until !== void 0) return green("after", `${environment} had it from ${(0, 
   verdict.fU)(newest.since)} to ${(0, verdict.fU)(newest.until)}.`);
   return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
  }
  function judgeSoak(presence, soakMs, now) {
   const {environment, intervals} = presence;
   if (isTagOnly(presence)) return unpinned("soak", environment, " It soaks from then on.");
   const needed = (0, duration.a)(soakMs);
   const lasted = intervals.map(interval => Math.min(interval.until ?? now, now) - interval.since);
   const longest = Math.max(0, ...lasted);
   const said = `It was in ${environment} for ${longest < 1e3 ? "0s" : (0, duration.a)(longest)}`;
   if (longest >= soakMs) return green("soak", `${said}; ${needed} are asked for.`);
   const running = intervals.find(interval => interval.until === void 0);
   const why = `${said} without a break; ${needed} are asked for.`;
   if (running === void 0) return red("soak", why, `Put it into ${environment} again and leave it there.`);
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
   if (until === void 0) return green("freeze", `No freeze of ${environment.name} holds at ${(0, 
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
    ...greenAt === void 0 ? {} : {
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
 },
 76876: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $W: () => holdsArtifact,
   D8: () => holdsFile,
   TZ: () => describeHold,
   _v: () => parseHolds,
   fx: () => isInForce,
   k: () => judgeHolds,
   vW: () => needsSource,
   zo: () => holdsBeside
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77934);
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(86244);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97323);
  var _yaml_node_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70784);
  var _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14329);
  var _gates_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47140);
  var _verdict_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44399);
  const holdsFile = "trunkline-holds.yaml";
  function holdsBeside(file) {
   return file.replace(/[^/]*$/, holdsFile);
  }
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("it must be a text"), valibot__WEBPACK_IMPORTED_MODULE_0__.Bqr(), valibot__WEBPACK_IMPORTED_MODULE_0__.hq("it is empty"));
  const time = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => isTime(given), "it is no time such as 2026-12-01T08:00:00Z"));
  const entry = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   digest: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => parseHeld(given) !== void 0, "it is no digest, no commit and not *"))),
   source: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(text, valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(given => (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given) !== void 0, "it is no full commit"))),
   reason: text,
   until: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   since: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   by: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(text)
  }, keyFault), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y(({digest, source}) => digest === void 0 !== (source === void 0), "it needs one of `digest` and `source`"));
  const schema = valibot__WEBPACK_IMPORTED_MODULE_0__.rej({
   holds: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(entry, "it is no list"))
  }, keyFault);
  function parseHolds(source, file) {
   const unread = faults => ({
    file,
    text: source,
    holds: [],
    faults
   });
   if (source === void 0) return unread([]);
   let parsed;
   let values;
   try {
    parsed = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.h)(source, file);
    values = (0, _yaml_parse_js__WEBPACK_IMPORTED_MODULE_2__.t)(parsed);
   } catch (thrown) {
    const found = (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__._n)(thrown);
    if (found === void 0) throw thrown;
    return unread(found.map(({message, at}) => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: message
    }, at ? {
     at
    } : {})));
   }
   const [value = null] = values;
   if (values.length > 1) return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
    file,
    fault: "it has several documents"
   }, {
    at: {
     file
    }
   }) ]);
   if (value === null || value === "") return unread([]);
   if (typeof value !== "object" || Array.isArray(value)) {
    const at = placeOf(parsed, []);
    return unread([ (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
     file,
     fault: "it must be a map with `holds`"
    }, {
     at
    }) ]);
   }
   const read = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, nothingToNull(value));
   if (!read.success) return unread(read.issues.map(issue => faultOf(parsed, issue)));
   const holds = (read.output.holds ?? []).map((one, index) => ({
    digest: one.digest === void 0 ? void 0 : parseHeld(one.digest),
    source: one.source === void 0 ? void 0 : (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(one.source),
    reason: one.reason,
    until: one.until === void 0 ? void 0 : Date.parse(one.until),
    since: one.since === void 0 ? void 0 : Date.parse(one.since),
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
   if (hold.digest !== void 0) return hold.digest === "*" || hold.digest === identity ? "yes" : "no";
   if (source === void 0) return "maybe";
   return hold.source === source ? "yes" : "no";
  }
  function isInForce({until}, now) {
   return until === void 0 || until > now;
  }
  function needsSource(files, now) {
   return files.some(({holds}) => holds.some(one => one.source !== void 0 && isInForce(one, now)));
  }
  function judgeHolds(files, artifact, now) {
   const faults = files.flatMap(one => one.faults);
   if (faults.length > 0) {
    const names = [ ...new Set(files.filter(one => one.faults.length > 0).map(({file}) => file)) ];
    const why = faults.map(({message}) => message).join(" ");
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_4__.L5)("hold", why, `Correct ${names.join(" and ")}: until then it holds everything.`);
   }
   const about = files.flatMap(({holds}) => holds).filter(one => holdsArtifact(one, artifact) !== "no");
   const bars = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const unclear = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "maybe");
   if (bars.length === 0 && unclear.length > 0) {
    const why = `${unclear.map(describeHold).join("; ")}, and nobody knows which commit this was built from.`;
    const remedy = "Say it with `source-commit`, or label the image with org.opencontainers.image.revision.";
    return (0, _gates_js__WEBPACK_IMPORTED_MODULE_4__.L5)("hold", why, remedy);
   }
   const over = about.filter(one => !isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const said = over.map(one => ` ${describeHold(one)} expired at ${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_5__.fU)(one.until ?? now)}.`);
   const [first] = bars;
   if (first === void 0) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_4__.wL)("hold", `Nobody holds it.${said.join("")}`);
   const ends = bars.map(hold => hold.until);
   const times = ends.filter(end => end !== void 0);
   const greenAt = times.length === ends.length ? Math.max(...times) : void 0;
   const lift = `Take it out of ${[ ...new Set(bars.map(hold => hold.file)) ].join(" and ")}`;
   const remedy = greenAt === void 0 ? `${lift}.` : `${lift}, or wait until ${(0, _verdict_js__WEBPACK_IMPORTED_MODULE_5__.fU)(greenAt)}.`;
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_4__.wv)("hold", `${bars.map(describeHold).join("; ")}.`, remedy, greenAt);
  }
  function describeHold({digest, source, reason}) {
   const what = source !== void 0 ? `What was built from ${(0, _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.h0)(source)}` : digest === void 0 || digest === "*" ? "Everything" : shownIdentity(digest);
   return `${what} is held: ${reason.replace(/[.\s]+$/, "")}`;
  }
  function shownIdentity(identity) {
   const digest = (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_6__.m)(identity);
   return digest === void 0 ? identity.slice(0, 12) : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_6__.VK)(digest);
  }
  function parseHeld(given) {
   return given === "*" ? "*" : (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_6__.m)(given) ?? (0, 
   _git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(given);
  }
  function isTime(given) {
   return /^\d{4}-\d{2}-\d{2}/.test(given) && !Number.isNaN(Date.parse(given));
  }
  function faultOf(parsed, issue) {
   const path = (issue.path ?? []).map(({key}) => key);
   const {file} = parsed;
   const missing = issue.expected !== null && issue.received === "undefined";
   const where = path.length === 0 ? "the file" : path.reduce(joined, "");
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
    const range = (0, _yaml_node_js__WEBPACK_IMPORTED_MODULE_7__.x5)(parsed, path.slice(0, length))?.node?.range;
    if (range) return parsed.place(range[0]);
   }
   return {
    file: parsed.file
   };
  }
  function keyFault({expected, received}) {
   return expected === "never" ? `there is no key ${received}` : "it must be a map";
  }
  function nothingToNull(value) {
   if (typeof value !== "object" || value === null || !("holds" in value)) return value;
   return value.holds === "" ? {
    ...value,
    holds: null
   } : value;
  }
 },
 44399: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   const times = closed.map(verdict => verdict.greenAt).filter(time => time !== void 0);
   return closed.length > 0 && times.length === closed.length ? Math.max(...times) : void 0;
  }
  function formatTime(ms) {
   return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
 },
 14382: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => fingerprint
  });
  function fingerprint(text) {
   let hash = 2166136261;
   for (const byte of (new TextEncoder).encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
   return hash.toString(16).padStart(8, "0");
  }
 },
 34772: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 },
 85418: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => lineAt
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  function lineAt({documents, place}, document, path) {
   let node = documents[document]?.contents;
   let offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) ? node.range?.[0] ?? 0 : 0;
   for (const step of path) if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const pair = node.items.find(({key}) => String(key) === String(step));
    if (pair === void 0) break;
    offset = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(pair.key) ? pair.key.range?.[0] ?? offset : offset;
    node = pair.value;
   } else {
    const items = typeof node === "object" && node !== null && "items" in node ? node.items : void 0;
    const item = Array.isArray(items) ? items[Number(step)] : void 0;
    if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(item)) break;
    offset = item.range?.[0] ?? offset;
    node = item;
   }
   return place(offset).line ?? 1;
  }
 },
 30028: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => findFiles
  });
  var _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37442);
  async function findFiles(files, pattern) {
   const [wanted] = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)([ pattern.replace(/^\.\//, "") ]);
   const found = [];
   if (wanted === void 0) return found;
   const queue = [ wanted.folder ];
   for (const at of queue) for (const name of await files.list(at === "" ? "." : at) ?? []) {
    const path = at === "" ? name : `${at}/${name}`;
    if (await files.list(path) !== void 0) queue.push(path); else if (wanted.matches(path)) found.push(path);
   }
   return found.sort();
  }
 },
 97703: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => readHolds
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97323);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91948);
  var _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76876);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68848);
  async function readHolds(tip, overlayFile) {
   const files = [ ...new Set([ (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__.zo)(overlayFile), _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__.D8 ]) ];
   return Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return (0, _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__.S)(() => (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__._v)(bytes && (0, 
    _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__.J)(bytes, file), file), found => ({
     file,
     text: void 0,
     holds: [],
     faults: found.map(({message}) => (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
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
 },
 24623: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => compareInSource,
   o: () => openSource
  });
  var _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2033);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91948);
  var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18151);
  const windows = [ 50, 500, 5e3, void 0 ];
  function compareInSource(world, githubToken) {
   const open = openSource(world, githubToken);
   const unseen = found => {
    for (const {message} of found) world.log.debug(`The source commits cannot be compared: ${message}`);
    return "unseen";
   };
   return (0, _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__.p)((mine, theirs) => `${mine} ${theirs}`, async (mine, theirs) => mine === theirs ? "same" : (0, 
   _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__.l)(async () => compareIn(await open(), mine, theirs), unseen));
  }
  function openSource({run, git}, githubToken) {
   return (0, _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_0__.O)(async () => {
    const remote = await (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.L_)("", {
     gitopsToken: "",
     githubToken
    }, {
     run,
     git
    });
    const borrow = await git.checkout(run.directory);
    return git.open(remote, borrow === void 0 ? {} : {
     borrow
    });
   });
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
 }
};
