export const id = 1420;

export const ids = [ 1420 ];

export const modules = {
 66749: (module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(56900);
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
 41420: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runSetImage: () => runSetImage
  });
  var commit_message = __webpack_require__(24968);
  var git_oid = __webpack_require__(99130);
  var kustomization_file = __webpack_require__(78939);
  var manifest_format = __webpack_require__(84696);
  var problem = __webpack_require__(42139);
  var promotion_holds = __webpack_require__(43789);
  var compare_commits = __webpack_require__(83244);
  var delivery_inputs = __webpack_require__(77138);
  var load_catalogue = __webpack_require__(93290);
  var image_digest = __webpack_require__(52307);
  var deployment_file = __webpack_require__(3090);
  var edit_holds = __webpack_require__(82072);
  var verdict = __webpack_require__(47178);
  var operations_holds = __webpack_require__(49710);
  var read_overlay = __webpack_require__(90235);
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
   return hold !== void 0 && (0, verdict.Lx)(hold);
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
   if (edited.edits.length === 0) return {
    ...found,
    ordering: void 0,
    hold: void 0,
    lifting: void 0
   };
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
   const isAsked = written === void 0 && at.format.name !== "revision" && (0, promotion_holds._$)(holds, now());
   const identity = isAsked ? digestOf((await identify(update, present)).change) : written;
   const artifact = {
    identity,
    source: sourceCommit
   };
   if (!liftHold) return {
    hold: (0, promotion_holds.k)(holds, artifact, now()),
    lifting: void 0
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
   return digest.kind === "set" ? (0, image_digest.m)(digest.value) : void 0;
  }
  async function orderingOf(tip, {update, at, present}, ordering) {
   const {name, newTag} = update.change;
   if (present === void 0 || present.newTag === void 0 && present.digest === void 0) return {
    kind: "current"
   };
   const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? present.newTag : void 0;
   const imageIn = value => formatValue(repositoryOf(update, at) ?? name, value);
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
   if (format.name === "kustomize" || format.name === "revision") return;
   return format.subject?.repository || (newName.kind === "ensure" ? newName.value : void 0);
  }
  var image_image = __webpack_require__(87194);
  var recover = __webpack_require__(6909);
  var judge_order = __webpack_require__(10924);
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
    if (!comparable || mine.sourceCommit === void 0 || old === void 0) return (0, judge_order.wL)(order, ours, {
     ...theirs,
     tag: (0, image_image.s5)(present).tag
    }, "unseen");
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
   sourceCommit: void 0,
   run: void 0,
   tag: void 0
  };
  async function findSetter(tip, {file, present, valueIn}) {
   const valueAt = async commit => {
    const bytes = commit && await tip.readAt(commit, file);
    if (bytes === void 0) return;
    return (0, recover.Sm)(() => valueIn(bytes), () => {});
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
    if (log.length < most) return;
    seen = log.length;
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
  var text_patch = __webpack_require__(86955);
  var fingerprint = __webpack_require__(7185);
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
   const toApply = blocked.length > 0 && rules.onBlocked === "fail" ? [] : of("due");
   const changed = editFiles(toApply);
   const made = changed.flatMap(one => one.made);
   const edits = made.map(({edit}) => edit);
   const unordered = made.filter(({facts}) => facts.ordering?.kind === "unknown").map(({edit}) => edit);
   const patch = changed.map(({file, before, after}) => (0, text_patch.Gu)(file, before, after)).join("");
   const lifted = (0, edit_holds.$O)(toApply.flatMap(({lifting}) => lifting === void 0 ? [] : [ lifting ]));
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
    const decision = first === void 0 ? {
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
  function editFiles(toApply) {
   const byFile = new Map;
   for (const one of toApply) {
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
  var service_places = __webpack_require__(44189);
  var parse = __webpack_require__(99555);
  var satisfies = __webpack_require__(66749);
  var version = __webpack_require__(58530);
  function chooseTags({filter, by, order}, tags) {
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
   const rising = sorted.map(({tag}) => tag);
   return order === "desc" ? rising : rising.toReversed();
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
  var target_repository = __webpack_require__(24507);
  const mostOlder = 20;
  async function chooseImages(rows, catalogue, open) {
   let registry;
   const chosen = [];
   for (const row of rows) {
    if (row.kind === "overlay" || row.image !== "" || catalogue === void 0) {
     chosen.push({
      ...row,
      chosen: false,
      older: []
     });
     continue;
    }
    const {repository, policy} = subjectOf(row, catalogue);
    registry ??= open();
    const tags = await (await registry).tags((0, target_repository.q3)(repository));
    const [tag, ...others] = chooseTags(policy, tags);
    if (tag === void 0) throw (0, problem.CC)("IMAGE_NONE_FITS", {
     repository,
     count: String(tags.length),
     environment: row.environment
    });
    const older = others.slice(0, mostOlder).map(other => `${repository}:${other}`);
    chosen.push({
     ...row,
     image: `${repository}:${tag}`,
     chosen: true,
     older
    });
   }
   return chosen;
  }
  function subjectOf(row, catalogue) {
   const service = (0, service_places.fD)(catalogue, row.service);
   const {policy, registry} = (0, service_places.b6)(catalogue, row.environment);
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
  var markdown = __webpack_require__(38376);
  var delivery_outputs = __webpack_require__(64665);
  function changeLines(plan) {
   return changesOf(plan.made).map(({what, where, from, to}) => `${what} in ${where}: ${from} → ${to}`);
  }
  function sameLines({same}) {
   return same.map(({update, present}) => `${describe_changes_subjectOf(update)} in ${placeOf(update)} is already set to ${describe_changes_version(present)}`);
  }
  function blockedLines({blocked}) {
   return blocked.map(({update, hold}) => `${describe_changes_subjectOf(update)} in ${placeOf(update)}: ${hold?.why ?? ""}`);
  }
  function placeOfCommit(receipt, repository) {
   const commit = receipt.kind === "untouched" ? "" : (0, git_oid.h0)(receipt.commit);
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
   git_oid.h0)(commit)}`), page && `${page}/commit/${commit}`);
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
    const what = describe_changes_subjectOf(update);
    const [from, to] = [ describe_changes_version(edit.from), describe_changes_version(edit.to) ];
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
  function describe_changes_subjectOf({service, change}) {
   return service || change.name;
  }
  function placeOf({environment, cluster, overlay}) {
   if (environment === "") return overlay || "the top of the repository";
   return cluster === "" ? environment : `${environment} (${cluster})`;
  }
  function describe_changes_version(value) {
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
   const lines = [ ...receipt.kind === "untouched" && !dryRun ? [] : changeLines(plan).map(line => `${verb} ${line}`), ...sameLines(plan), ...plan.heldBack.map(({because}) => `Not written: ${because}.`), ...blockedLines(plan).map(line => `Held: ${line}`) ];
   if (receipt.kind === "untouched") return lines;
   const url = page === "" ? "" : ` ${page}/commit/${receipt.commit}`;
   const tries = receipt.attempts === 1 ? "" : `, at attempt ${receipt.attempts} because others pushed first`;
   return [ ...lines, `Commit ${placeOfCommit(receipt, repository)}${tries}.${url}` ];
  }
  function heldProblem({update, at, hold}) {
   const to = update.environment || update.overlay;
   const slots = {
    what: describe_changes_subjectOf(update),
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
    return `${enumerate(sameLines(plan))}; nothing to do.`;
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
   const left = [ ...plan.heldBack.map(({update, file, because}) => [ (0, markdown.X1)(describe_changes_subjectOf(update)), (0, 
   markdown.aY)(file), (0, markdown.X1)(`${because}.`) ]), ...plan.blocked.map(({update, at, hold}) => [ (0, 
   markdown.X1)(describe_changes_subjectOf(update)), (0, markdown.aY)(at.file), (0, 
   markdown.X1)(`${hold?.why ?? ""} ${hold?.remedy ?? ""}`) ]) ];
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
  var registry_repository = __webpack_require__(13685);
  const mutable = [ "latest", "edge", "nightly", "main", "master" ];
  function pinBy(pin, how) {
   return (update, present) => {
    const kept = how.chosen && present?.digest !== void 0 && update.format.pin !== "tag";
    return how.always || kept || update.format.pin === "digest" ? pin(update, present) : refuseMutable(update, present);
   };
  }
  function pinIn(open) {
   let registry;
   const digests = new Map;
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
    const digest = digests.get(reference) ?? resolve(name, tag);
    digests.set(reference, digest);
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
  var image_entries = __webpack_require__(73693);
  var manifest_images = __webpack_require__(41631);
  var nearest_word = __webpack_require__(40192);
  var overlay_images = __webpack_require__(70063);
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
   const others = names.filter(one => one !== name);
   const close = others.find(one => (0, image_image.S_)(one) === (0, image_image.S_)(name)) ?? (0, 
   nearest_word.p)(name, others);
   const list = `The manifests have: ${names.join(", ")}.`;
   return close === void 0 ? list : `${list} Did you mean \`${close}\`?`;
  }
  var validators = __webpack_require__(24692);
  var image_argument = __webpack_require__(9830);
  var repository_path = __webpack_require__(3925);
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
   const service = (0, service_places.fD)(catalogue, row.service);
   const environment = (0, service_places.b6)(catalogue, row.environment);
   const places = (0, service_places.eu)(catalogue, service, environment);
   const {imageName} = service;
   const older = imageName === void 0 ? [] : (row.older ?? []).map(image => changeOf(imageName, image));
   const setting = change => places.map(place => ({
    service: service.name,
    environment: environment.name,
    ...place,
    change,
    ...older.length === 0 ? {} : {
     older
    }
   }));
   if (places[0].format.name === "revision") return setting(revisionOf(service.name, row.image));
   if (imageName === void 0) {
    const at = catalogue.place([ "services", service.name ], "key");
    throw (0, problem.CC)("SERVICE_WITHOUT_IMAGE", {
     service: service.name
    }, {
     at
    });
   }
   refuseAnothers(row.image, service, catalogue);
   return setting(changeOf(imageName, row.image));
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
  var find_files = __webpack_require__(57219);
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
  async function runSetImage(given, inputs, world) {
   const {run, files, delivery, log} = world;
   const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
   const catalogue = given === "from-files" || needsCatalogue(given) ? await (0, load_catalogue.S1)(files, inputs.config, remedy) : await (0, 
   load_catalogue.OT)(files, inputs.config);
   const rows = given === "from-files" && catalogue !== void 0 ? await readUpdatesFrom(files, inputs.updatesFrom, inputs.environment, catalogue) : given === "from-files" ? [] : given;
   const registry = () => world.registries.open({
    username: inputs.registryUsername,
    password: inputs.registryPassword,
    token: inputs.githubToken
   });
   const chosen = await chooseImages(rows, catalogue, registry);
   const updates = readUpdates(chosen, catalogue);
   const holds = updates.map(({overlay, format}) => (0, promotion_holds.zo)((0, manifest_format.lQ)(overlay, format) ? `${overlay}/` : overlay));
   const target = {
    ...await (0, delivery_inputs.Ck)(inputs, world, {
     catalogue,
     places: updates
    }),
    reads: [ ...new Set([ ...updates.flatMap(({overlay}) => [ overlay, ...(0, kustomization_file.vc)(overlay) ]), ...holds, promotion_holds.D8 ]) ]
   };
   const built = chosen.every(row => !row.chosen);
   const sourceCommit = inputs.sourceCommit ?? (built ? run.sha : "");
   const sourceTime = timeOf(sourceCommit, run);
   const rules = {
    expect: inputs.expect,
    message: inputs.message,
    provenance: {
     sourceCommit,
     sourceTime,
     run: (0, commit_message.TI)(run)
    },
    reason: inputs.reason || run_subjectOf(sourceCommit, run),
    requestedBy: run.actor,
    onBlocked: inputs.onBlocked
   };
   const source = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`;
   const origin = {
    sourceCommit: (0, git_oid.Se)(sourceCommit),
    sourceTime: sourceTime === void 0 ? void 0 : Date.parse(sourceTime),
    run: (0, commit_message.zZ)((0, commit_message.TI)(run))
   };
   const compare = (0, compare_commits.e)(world, inputs.githubToken);
   const identify = pinIn(registry);
   const sources = {
    ordering: createOrderingPolicy(inputs.order, origin, source, compare),
    pin: pinBy(identify, {
     always: inputs.pin,
     chosen: !built
    }),
    identify,
    sourceCommit: origin.sourceCommit,
    liftHold: inputs.liftHold,
    now: () => world.clock.now()
   };
   let read;
   let warnings = [];
   const decide = async tip => {
    read = tip;
    const plan = planImages(await readOverlayFacts(tip, updates, sources), rules);
    if (inputs.strict !== "false") {
     const {dead, unproved} = await checkEntries(tip, plan);
     const refused = inputs.strict === "true" ? [ ...dead, ...unproved ] : dead;
     if (refused.length > 0) throw new problem.Zw(refused);
     warnings = unproved;
    }
    return plan;
   };
   const receipt = inputs.dryRun ? await delivery.preview(target, decide) : await delivery.deliver(target, decide);
   if (inputs.strict === "false" && read !== void 0) {
    const {dead, unproved} = await checkEntries(read, receipt.plan);
    warnings = [ ...dead, ...unproved ];
   }
   if (inputs.dryRun) for (const line of receipt.plan.patch.split("\n")) log.info(line);
   const {repository = ""} = target.remote;
   const page = repository === "" ? "" : `${run.serverUrl}/${repository}`;
   const {dryRun, order, onBlocked} = inputs;
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
 24692: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   az: () => isLineLimit,
   h$: () => isPlaceKey,
   oj: () => isTagFormat,
   pA: () => isRefName,
   rM: () => isTimeLimit,
   s8: () => isKeyPattern,
   uf: () => isPath,
   xA: () => isFullRef
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99130);
  var _git_ref_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17399);
  var _manifest_image_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34518);
  var _metrics_health_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17286);
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44759);
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
   return !/[{}]/.test(text) && (0, _git_ref_name_js__WEBPACK_IMPORTED_MODULE_0__.H)(text) === void 0;
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
   return (0, _manifest_image_key_js__WEBPACK_IMPORTED_MODULE_1__.i8)(filled) !== void 0 || /^[\w.-]+:[\w.-]+$/.test(filled) || filled.includes("/");
  }
  function isCommit(text) {
   return (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(text) !== void 0;
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
   return text === "never" || (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_3__.E)(text) !== void 0;
  }
  function isKeyPattern(text) {
   return text.split("{key}").length === 2 && isRegularExpression(text.replace("{key}", "key"));
  }
  function isKeyVariable(text) {
   return /^[A-Za-z_]*\{KEY\}\w*$/.test(text);
  }
  function isTimeLimit(text) {
   return (0, _metrics_health_limits_js__WEBPACK_IMPORTED_MODULE_4__.Xh)("ci", text) !== void 0;
  }
  function isLineLimit(text) {
   return (0, _metrics_health_limits_js__WEBPACK_IMPORTED_MODULE_4__.Xh)("pull-request", text) !== void 0;
  }
 },
 24968: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nb: () => addTrailer,
   TI: () => formatRun,
   VK: () => listTrailers,
   aw: () => parseTrailers,
   hw: () => formatMessage,
   ou: () => fillTemplate,
   zZ: () => parseRun
  });
  function formatMessage(text, {action, deployments, sourceCommit, sourceTime, run, more}) {
   const trailers = [ [ "Trunkline", action ], ...deployments.flatMap(({service, environment, image, sourceCommit: own = "", sourceTime: at = ""}) => [ [ "Service", service ], [ "Environment", environment ], [ "Image", image ], [ "Source-Commit", own ], [ "Source-Time", at ] ]), [ "Source-Commit", sourceCommit ], [ "Source-Time", sourceTime ?? "" ], [ "Workflow-Run", run ], ...more ?? [] ];
   const lines = trailers.filter(([, value]) => value !== "").map(([key, value]) => `${key}: ${oneLine(value)}`);
   const body = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => line.replace(/[^\P{Cc}\t]/gu, "").trimEnd()).join("\n");
   return `${body.trim()}\n\n${lines.join("\n")}\n`;
  }
  function addTrailer(message, key, value) {
   return `${message.trimEnd()}\n${key}: ${oneLine(value)}\n`;
  }
  function parseTrailers(message) {
   const found = new Map;
   for (const [key, value] of listTrailers(message)) found.set(key, [ ...found.get(key) ?? [], value ]);
   return found;
  }
  function listTrailers(message) {
   const paragraph = message.trimEnd().split(/\n[ \t]*\n/).at(-1) ?? "";
   const found = [];
   for (const line of paragraph.split("\n")) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== void 0 && value !== void 0) found.push([ key.toLowerCase(), value.trim() ]);
   }
   return found.some(([key]) => key === "trunkline") ? found : [];
  }
  function formatRun(run) {
   if (run.id === "") return "";
   const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
   return oneLine(`${url} (${run.workflow} #${run.number}.${run.attempt})`);
  }
  function parseRun(text) {
   const [, url, workflow, number, attempt] = /^(\S+) \((.*) #(\d+)\.(\d+)\)$/.exec(text) ?? [];
   if (url === void 0 || workflow === void 0) return;
   return {
    url,
    workflow,
    number: Number(number),
    attempt: Number(attempt)
   };
  }
  function fillTemplate(template, slots) {
   return template.replace(/\{(\w+)\}/g, (whole, slot) => {
    const value = slots[slot];
    return value === void 0 ? whole : oneLine(value).replaceAll("[", "(").replaceAll("]", ")");
   });
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  }
 },
 17286: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $I: () => healthLimits,
   Ns: () => withLimits,
   Xh: () => parseHealthLimit,
   tW: () => usualLimits
  });
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44759);
  const healthLimits = [ "branch-age", "pull-request", "ci", "red", "time-to-merge" ];
  const usualLimits = {
   "branch-age": 86400,
   "pull-request": 400,
   ci: 600,
   red: 3600,
   "time-to-merge": 86400
  };
  function parseHealthLimit(limit, text) {
   if (text === "off") return "off";
   if (limit === "pull-request") {
    const lines = /^(\d{1,7})(?: lines)?$/.exec(text)?.[1];
    return lines === void 0 ? void 0 : Number(lines);
   }
   const ms = (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);
   return ms === void 0 ? void 0 : ms / 1e3;
  }
  function withLimits(limits, others) {
   const kept = healthLimits.map(name => {
    const other = others[name];
    return [ name, other === "off" ? void 0 : other ?? limits[name] ];
   });
   return Object.fromEntries(kept);
  }
 },
 65267: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(nodes, changed) {
   const dependents = reverse(nodes);
   const reasons = new Map;
   for (const of of changed) for (const [name, via] of climb(dependents, of)) {
    const reason = via.length === 0 ? {
     kind: "dependency",
     of
    } : {
     kind: "dependency",
     of,
     via
    };
    const list = reasons.get(name);
    if (list === void 0) reasons.set(name, [ reason ]); else list.push(reason);
   }
   return reasons;
  }
  function dependenciesOf(nodes, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) for (const next of nodes.get(name)?.dependsOn ?? []) {
    if (found.has(next) || !nodes.has(next)) continue;
    found.add(next);
    queue.push(next);
   }
   found.delete(start);
   return found;
  }
  function reverse(nodes) {
   const dependents = new Map;
   for (const {name, dependsOn} of nodes) for (const one of dependsOn) {
    const list = dependents.get(one);
    if (list === void 0) dependents.set(one, [ name ]); else list.push(name);
   }
   return dependents;
  }
  function climb(dependents, of) {
   const ways = new Map;
   const queue = [ [ of, [] ] ];
   for (const [name, way] of queue) for (const next of dependents.get(name) ?? []) {
    if (next === of || ways.has(next)) continue;
    const via = name === of ? [] : [ name, ...way ];
    ways.set(next, via);
    queue.push([ next, via ]);
   }
   return ways;
  }
 },
 62746: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NC: () => lastMatchWins,
   kG: () => ownership,
   lt: () => attribute
  });
  var _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53484);
  var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11546);
  var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65267);
  async function ownership({services, libraries}) {
   const owners = [];
   for (const {name, inputs} of [ ...services.values(), ...libraries.values() ]) owners.push({
    name,
    inputs: await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(inputs)
   });
   const near = (0, _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(owners.map(owner => [ foldersOf(owner.inputs), owner ]));
   return path => near(path).filter(({inputs}) => lastMatchWins(inputs, path)).map(({name}) => name);
  }
  function foldersOf(inputs) {
   return inputs.flatMap(({negated, folder}) => negated ? [] : folder);
  }
  function lastMatchWins(patterns, path) {
   for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i];
    if (pattern !== void 0 && pattern.positive.matches(path)) return !pattern.negated;
   }
   return false;
  }
  async function attribute(owners, changes, {dependents, also = new Map} = {
   dependents: true
  }) {
   const ownersOf = await ownership(owners);
   const globalPatterns = await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(owners.global);
   const files = new Map;
   const global = [];
   const unowned = [];
   for (const {path} of changes) {
    const names = ownersOf(path);
    for (const name of names) {
     const own = files.get(name);
     if (own === void 0) files.set(name, [ path ]); else own.push(path);
    }
    const isGlobal = lastMatchWins(globalPatterns, path);
    if (isGlobal) global.push({
     kind: "global",
     of: path
    }); else if (names.length === 0) unowned.push(path);
   }
   const through = dependents ? (0, _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__.y)([ ...owners.services.values(), ...owners.libraries.values() ], new Set([ ...files.keys(), ...also.keys() ])) : new Map;
   const services = new Map;
   for (const name of owners.services.keys()) {
    const own = (files.get(name) ?? []).map(of => ({
     kind: "file",
     of
    }));
    const reasons = [ ...own, ...also.get(name) ?? [], ...global, ...through.get(name) ?? [] ];
    if (reasons.length > 0) services.set(name, reasons);
   }
   return {
    services,
    files,
    unowned
   };
  }
 },
 53484: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => parentOf,
   o: () => indexByFolder
  });
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === void 0) {
      shelves.set(folder, [ value ]);
      above.add(parentOf(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === void 0) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== void 0) return old;
    const values = gather(inFolder(parentOf(folder)), shelves.get(folder));
    gathered.set(folder, values);
    return values;
   };
   let folder = "";
   let values = inFolder(folder);
   return path => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
     folder = path.slice(0, end);
     values = inFolder(folder);
    }
    return above.has(folder) ? gather(values, shelves.get(path)) : values;
   };
  }
  function parentOf(path) {
   return path.slice(0, Math.max(0, path.lastIndexOf("/")));
  }
 },
 6909: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sm: () => recoverSync,
   lj: () => recover,
   nZ: () => warningsOf
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
  async function recover(work, onProblems) {
   try {
    return await work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  function recoverSync(work, onProblems) {
   try {
    return work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  function orThrow(thrown) {
   const found = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__._n)(thrown);
   if (found === void 0) throw thrown;
   return found;
  }
  function warningsOf(problems, title) {
   return problems.map(({code, message, hint}) => ({
    level: "warning",
    title: `${title} (${code})`,
    message: `${message} ${hint}`
   }));
  }
 },
 7185: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => fingerprint
  });
  function fingerprint(text) {
   let hash = 2166136261;
   for (const byte of (new TextEncoder).encode(text)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
   return hash.toString(16).padStart(8, "0");
  }
 },
 57219: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   d: () => findCommittedFiles,
   l: () => findFiles
  });
  var _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62746);
  var _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11546);
  async function findFiles(files, pattern) {
   const [glob] = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)([ pattern.replace(/^\.\//, "") ]);
   const found = [];
   if (glob === void 0) return found;
   const queue = [ glob.folder ];
   for (const at of queue) for (const name of await files.list(at === "" ? "." : at) ?? []) {
    const path = at === "" ? name : `${at}/${name}`;
    if (await files.list(path) !== void 0) queue.push(path); else if (glob.matches(path)) found.push(path);
   }
   return found.sort();
  }
  async function findCommittedFiles(repository, commit, patterns) {
   const globs = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(patterns);
   const included = globs.filter(({negated}) => !negated);
   if (included.some(({text}) => /\*\*|[()]/.test(text))) {
    const all = await repository.diff(void 0, commit);
    return all.map(({path}) => path).filter(path => (0, _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__.NC)(globs, path));
   }
   const found = new Set;
   for (const {text, folder} of included) {
    const deepest = text.replace(/^\.\//, "").split("/").length;
    const queue = [ folder ];
    for (const at of queue) for (const {name, kind} of await repository.list(commit, at) ?? []) {
     const path = at === "" ? name : `${at}/${name}`;
     if (kind === "tree" && path.split("/").length < deepest) queue.push(path); else if (kind === "blob" && (0, 
     _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_1__.NC)(globs, path)) found.add(path);
    }
   }
   return [ ...found ].sort();
  }
 }
};
