export const id = 2677;

export const ids = [ 2677 ];

export const modules = {
 2677: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runRollback: () => runRollback
  });
  var commit_message = __webpack_require__(97329);
  var promotion_holds = __webpack_require__(76876);
  var duration = __webpack_require__(63602);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  var record_deployment = __webpack_require__(43838);
  var run_people = __webpack_require__(2714);
  var image_digest = __webpack_require__(86244);
  var image_image = __webpack_require__(78579);
  function rollbackPlaceName({service, environment, overlay}) {
   return service === "" ? overlay || "the top of the repository" : `${service} in ${environment}`;
  }
  function artifactIntervals(steps) {
   const intervals = [];
   let left;
   for (const [index, {commit, time, deployed, identity, back}] of steps.entries()) {
    if (deployed !== void 0) {
     const newer = intervals.at(-1);
     const continues = newer !== void 0 && steps[index - 1]?.identity === identity;
     const begun = {
      identity,
      deployed,
      commit,
      since: time,
      back
     };
     if (continues) intervals[intervals.length - 1] = {
      ...begun,
      until: newer.until
     }; else intervals.push({
      ...begun,
      until: left
     });
    }
    left = time;
   }
   return intervals;
  }
  function undoStack(intervals, whole) {
   const stack = [];
   for (const interval of intervals.toReversed()) {
    if (stack.at(-1)?.identity === interval.identity) continue;
    const below = interval.back ? stack.findLastIndex(({identity}) => identity === interval.identity) : -1;
    if (below >= 0) stack.length = below + 1; else {
     if (interval.back && !whole) stack.length = 0;
     stack.push(interval);
    }
   }
   return stack.slice(0, -1).reverse();
  }
  function earlier({steps, whole}) {
   return candidates(undoStack(artifactIntervals(steps), whole), steps);
  }
  function named({steps}, given) {
   const all = candidates(artifactIntervals(steps), steps);
   const byName = all.find(({deployed, identity}) => isMeant(deployed, identity, given));
   if (byName !== void 0 || !/^[0-9a-f]{7,64}$/.test(given)) return byName;
   const at = steps.find(({commit}) => commit.startsWith(given));
   if (at === void 0) return;
   return all.find(({since, identity}) => since <= at.time && identity === at.identity);
  }
  function isMeant(deployed, identity, given) {
   const {tag = ""} = deployed;
   if (tag === given || tag === `v${given}` || tag.endsWith(`/v${given}`) || tag.endsWith(`-${given}`)) return true;
   const digits = /^(?:sha256:)?([0-9a-f]{7,64})$/.exec(given)?.[1];
   return digits !== void 0 && identity.startsWith(`sha256:${digits}`);
  }
  function versionName(deployed) {
   if (deployed === void 0) return "nothing";
   return deployed.tag ?? (deployed.digest === void 0 ? "an image without tag" : (0, 
   image_digest.VK)(deployed.digest));
  }
  function candidates(intervals, steps) {
   const byCommit = new Map(steps.map(step => [ step.commit, step ]));
   return intervals.flatMap(interval => {
    const step = byCommit.get(interval.commit);
    return step === void 0 ? [] : [ {
     ...interval,
     step
    } ];
   });
  }
  function artifactName(deployed, identity) {
   if (deployed.repository === "") return `${deployed.tag ?? ""}${identity === void 0 ? "" : `@${identity}`}`;
   return (0, image_image.vy)({
    ...deployed,
    digest: deployed.digest ?? (0, image_digest.m)(identity ?? "")
   });
  }
  function rollbackText(facts, {message, request}) {
   const back = facts.filter(one => one.kind === "back");
   const [first, ...others] = back;
   if (first === void 0) return holdText(facts, request);
   if (message !== "") return (0, commit_message.ou)(message, slotsOf(back));
   if (request.revert && first.revert !== void 0) return revertText(back);
   const slots = slotsOf(back);
   const subject = others.length > 0 ? (0, commit_message.ou)(`Roll back {count} services in {environment}`, {
    ...slots,
    count: String(back.length)
   }) : (0, commit_message.ou)("Roll back {service} in {environment} to {version}", {
    ...slots,
    version: versionName(first.target.deployed)
   });
   const list = back.map(one => (0, commit_message.ou)("- {service}: {before} -> {after}", {
    service: one.place.service || one.present.name,
    before: artifactName(one.present, one.from.identity),
    after: artifactName(one.image, one.targetIdentity.identity)
   }));
   return `${subject}\n\n${list.join("\n")}`;
  }
  function holdText(facts, {lift}) {
   const where = [ ...new Set(facts.map(({place}) => rollbackPlaceName(place))) ].join(", ");
   if (lift === void 0) return (0, commit_message.ou)("Hold what was rolled back: {where}", {
    where
   });
   const digest = (0, image_digest.m)(lift);
   const what = digest === void 0 ? lift.slice(0, 12) : (0, image_digest.VK)(digest);
   return (0, commit_message.ou)("Lift the hold of {what}: {where}", {
    what,
    where
   });
  }
  function revertText(back) {
   const steps = new Map(back.flatMap(({revert}) => revert ? [ [ revert.step.commit, revert.step ] ] : []));
   return [ ...steps.values() ].map(({commit, subject, at: {parents}}) => {
    const [first, ...merged] = parents;
    const merge = merged.length > 0 ? `, reversing\nchanges made to ${first}` : "";
    return `Revert "${(0, commit_message.ou)("{subject}", {
     subject
    })}"\n\nThis reverts commit ${commit}${merge}.`;
   }).join("\n\n");
  }
  function slotsOf(back) {
   const all = pick => [ ...new Set(back.map(pick)) ].filter(value => value !== void 0 && value !== "").join(", ");
   return {
    service: all(({place, present}) => place.service || present.name),
    environment: all(({place}) => place.environment || place.overlay || "the top of the repository"),
    image: all(one => artifactName(one.image, one.targetIdentity.identity)),
    tag: all(({image}) => image.tag),
    digest: all(({targetIdentity}) => targetIdentity.identity),
    from: all(one => artifactName(one.present, one.from.identity))
   };
  }
  function rollbackMessage(text, facts, rules) {
   const back = facts.filter(one => one.kind === "back");
   const holds = facts.flatMap(({hold}) => hold === void 0 ? [] : [ hold.digest ]);
   return (0, commit_message.hw)(text, {
    action: "rollback",
    deployments: back.map(({place, image, targetIdentity, target: {step}}) => ({
     service: place.service,
     environment: place.environment,
     image: image.repository === "" ? "" : artifactName(image, targetIdentity.identity),
     sourceCommit: targetIdentity.source ?? "",
     ...step.source?.time === void 0 ? {} : {
      sourceTime: new Date(step.source.time).toISOString()
     }
    })),
    sourceCommit: "",
    run: rules.run,
    more: [ ...back.map(one => [ "Revision", one.image.repository === "" ? artifactName(one.image, one.targetIdentity.identity) : "" ]), ...back.map(one => [ "Rolled-Back", artifactName(one.present, one.from.identity) ]), ...[ ...new Set(back.map(({from}) => from.commit ?? "")) ].map(commit => [ "Rolled-Back-Commit", commit ]), [ "Reason", rules.request.reason ], [ "Automatic", back.length === 0 ? "" : String(rules.request.automatic) ], ...[ ...new Set(holds) ].map(digest => [ "Hold", digest ]), [ "Lifted", rules.request.lift ?? "" ], [ "Requested-By", rules.people.requestedBy ], [ "Approved-By", rules.people.approvedBy.join(", ") ] ]
   });
  }
  var deployed_image = __webpack_require__(45700);
  var repository_path = __webpack_require__(11462);
  var problem = __webpack_require__(97323);
  var edit_holds = __webpack_require__(93431);
  var promotion_verdict = __webpack_require__(44399);
  var deployment_trailers = __webpack_require__(43722);
  var writer = __webpack_require__(1953);
  var git_oid = __webpack_require__(85099);
  var overlay_history = __webpack_require__(91076);
  const windows = [ 2, 6, 24, 96, 384, 1536 ];
  async function readDeploymentSteps(tip, at, of, enough) {
   const steps = [];
   for (const most of windows) {
    const commits = await tip.history(at.file, most);
    for (const commit of commits.slice(steps.length)) steps.push(await readStep(commit, at, of));
    const ended = commits.length < most;
    const cut = ended && !await tip.reachesFirstCommit();
    const known = {
     steps,
     whole: ended && !cut,
     cut
    };
    if (ended || most === windows.at(-1) || await enough(known)) return known;
   }
   return {
    steps,
    whole: false,
    cut: false
   };
  }
  async function readStep(commit, at, {service, environment, image}) {
   const {oid, message, time, author, committer} = commit;
   const bytes = await commit.read();
   const deployed = bytes && (0, overlay_history.R)(bytes, at, image);
   const trailers = (0, deployment_trailers.m)(message);
   const said = service === "" ? saidAlone(message) : saidOf(trailers, service, environment);
   const isMeant = said !== void 0 && (said.digest === deployed?.digest || said.tag === deployed?.tag);
   const told = isMeant ? said : void 0;
   return {
    commit: oid,
    time: time * 1e3,
    subject: message.split("\n", 1)[0] ?? "",
    deployed,
    identity: deployed === void 0 ? "" : deployed.digest ?? told?.digest ?? deployed.tag ?? "",
    back: trailers?.action === "rollback" || /^This reverts commit [0-9a-f]{7,64}\b/m.test(message),
    source: told?.source,
    trailers,
    writer: (0, writer.S)({
     author,
     committer,
     message,
     ours: trailers !== void 0
    }),
    at: commit
   };
  }
  function saidOf(trailers, service, environment) {
   const found = trailers?.deployments.find(one => one.service === service && one.environment === environment);
   return found && said(found.image, found.sourceCommit, found.sourceTime);
  }
  function saidAlone(message) {
   const trailers = (0, commit_message.aw)(message);
   const [image, ...others] = trailers.get("image") ?? [];
   if (image === void 0 || others.length > 0) return;
   const time = Date.parse(trailers.get("source-time")?.[0] ?? "");
   const commit = (0, git_oid.Se)(trailers.get("source-commit")?.[0] ?? "");
   return said((0, image_image.s5)(image), commit, Number.isNaN(time) ? void 0 : time);
  }
  function said({tag, digest = ""}, commit, time) {
   return {
    tag,
    digest: (0, image_digest.m)(digest),
    source: commit && {
     commit,
     time
    }
   };
  }
  var operations_holds = __webpack_require__(97703);
  var read_overlay = __webpack_require__(68848);
  function readHistory(tip, {overlay, place, holds}, wish, {now, isProved}) {
   return readDeploymentSteps(tip, overlay, place, async known => {
    if (wish.kind === "named") return named(known, wish.given) !== void 0;
    if (wish.kind === "stay") return true;
    for (const one of earlier(known)) {
     if (isHeld(holds, one, now())) continue;
     if (wish.kind === "previous" || await isProved(one)) return true;
    }
    return false;
   });
  }
  function isHeld(holds, one, now) {
   const identity = (0, image_digest.m)(one.identity);
   return (0, promotion_holds.k)(holds, {
    identity,
    source: one.step.source?.commit
   }, now).state === "red";
  }
  async function chooseTarget({place, overlay, holds}, ran, wish, sources) {
   const count = String(ran.steps.length);
   const short = () => (0, problem.CC)("ROLLBACK_HISTORY_SHORT", {
    file: overlay.file,
    count
   }, {
    at: {
     file: overlay.file
    }
   });
   if (wish.kind === "named") {
    const target = named(ran, wish.given);
    if (target !== void 0) return {
     target,
     passed: []
    };
    if (ran.cut) throw short();
    const seen = [ ...new Set(ran.steps.flatMap(({deployed}) => deployed ? [ versionName(deployed) ] : [])) ];
    const slots = {
     given: wish.given,
     file: overlay.file,
     count,
     seen: seen.slice(0, 5).join(", ")
    };
    throw (0, problem.CC)("ROLLBACK_TARGET_UNSEEN", slots, {
     at: {
      file: overlay.file
     }
    });
   }
   const passed = [];
   const unproved = [];
   for (const one of earlier(ran)) if (isHeld(holds, one, sources.now())) passed.push(one); else if (wish.kind === "previous" || await sources.isProved(one)) return {
    target: one,
    passed
   }; else {
    passed.push(one);
    unproved.push(one);
   }
   if (ran.cut) throw short();
   const names = list => list.map(({deployed}) => versionName(deployed)).join(", ");
   const why = unproved.length > 0 ? `nothing proves that ${names(unproved.slice(0, 5))} was good (a successful deployment of ours, green \`checks\`, or a served \`soak\`).` : passed.length > 0 ? `${names(passed)} ran before it, and is held.` : "nothing ran there before it, or it was left by a rollback.";
   const [what, where] = [ place.service || (place.image.name ?? "the image"), place.environment || overlay.file ];
   throw (0, problem.CC)("ROLLBACK_NOTHING", {
    what,
    where,
    why
   }, {
    at: {
     file: overlay.file
    }
   });
  }
  const commit_effects_windows = [ 8, 64, 512 ];
  async function findLeft(tip, file, folder, since) {
   if (folder === "") return [];
   for (const most of commit_effects_windows) {
    const commits = await tip.history(folder, most);
    const end = commits.findIndex(({oid}) => oid === since);
    if (end < 0 && commits.length === most) continue;
    const newer = end < 0 ? commits : commits.slice(0, end);
    return [ ...new Set(newer.flatMap(({files}) => files)) ].filter(one => one !== file).sort();
   }
   return [];
  }
  function escapedBy(newest, {service, environment}) {
   const {trailers} = newest ?? {};
   if (trailers?.action !== "rollback") return;
   const at = trailers.deployments.findIndex(one => one.service === service && one.environment === environment);
   const taken = trailers.rolledBack[at < 0 ? 0 : at] ?? "";
   return (0, image_digest.m)((0, image_image.s5)(taken).digest ?? "") ?? (0, git_oid.Se)((0, 
   image_image.s5)(taken).digest ?? "");
  }
  async function examineRevert({overlay, place}, {steps}, target) {
   const index = steps.findIndex(({identity}, at) => steps[at + 1]?.identity !== identity);
   const [step, before] = [ steps[index], steps[index + 1] ];
   if (step === void 0) return;
   const impure = why => ({
    step,
    impure: why
   });
   if (before === void 0 || before.identity !== target.identity) return impure(`what ran before it is not ${versionName(target.deployed)}`);
   const others = (await step.at.changes()).filter(path => path !== overlay.file);
   if (others.length > 0) return impure(`it changed ${others.slice(0, 3).join(", ")} as well`);
   const [then, now] = [ await before.at.read(), await step.at.read() ];
   const [older, newer] = [ then, now ].map(bytes => (new TextDecoder).decode(bytes));
   if (withoutValues(older ?? "", [ before, step ]) !== withoutValues(newer ?? "", [ before, step ])) return impure(`it changed more of ${overlay.file} than the image of ${place.service || "this entry"}`);
   return {
    step,
    impure: void 0
   };
  }
  function withoutValues(text, steps) {
   const values = steps.flatMap(({deployed}) => [ deployed?.digest, deployed?.tag ]).filter(one => one !== void 0);
   return values.reduce((rest, value) => rest.replaceAll(value, ""), text).replace(/["']/g, "");
  }
  const remedies = {
   "Argo CD Image Updater": "Add the version to `ignoreTags` of the image (or take the image off the list) until it is fixed.",
   "Flux image automation": "Suspend it (`flux suspend image update <name>`), or narrow the range of the ImagePolicy.",
   Renovate: "Add a package rule with `allowedVersions` that leaves the version out, and close its open pull request.",
   Dependabot: "Add the version to `ignore` in .github/dependabot.yml, and close its open pull request.",
   Kargo: "Pause auto-promotion of the Stage, or put a hold on the Freight."
  };
  const renovateFiles = [ "renovate.json", "renovate.json5", ".renovaterc", ".renovaterc.json" ];
  function findOtherWriters(known) {
   const {steps, text, folder, top} = known;
   const found = new Map;
   const add = (name, seen) => {
    const remedy = remedies[name] ?? "Stop it, or teach it which version not to write.";
    if (!found.has(name)) found.set(name, {
     name,
     seen,
     remedy
    });
   };
   for (const [index, {writer, identity, commit}] of steps.entries()) {
    const changed = steps[index + 1]?.identity !== identity;
    if (changed && writer.kind === "bot") add(writer.name, `commit ${commit.slice(0, 7)}`);
   }
   if (text.includes("argocd-image-updater.argoproj.io/image-list")) add("Argo CD Image Updater", "its annotations in the file");
   const source = folder.find(name => /^\.argocd-source.*\.ya?ml$/.test(name));
   if (source !== void 0) add("Argo CD Image Updater", `${source} beside the overlay`);
   if (/#\s*\{\s*"\$imagepolicy"/.test(text)) add("Flux image automation", "its markers in the file");
   const renovate = renovateFiles.find(name => top.includes(name));
   if (renovate !== void 0) add("Renovate", renovate);
   return [ ...found.values() ];
  }
  async function readRollbackFacts(tip, places, request, sources) {
   const known = [];
   const faults = [];
   for (const place of places) try {
    known.push(await readPlace(tip, place, request, sources));
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === void 0) throw thrown;
    faults.push(...found);
   }
   const [only] = faults;
   if (only !== void 0) throw faults.length === 1 ? only : new problem.Zw(faults);
   return known;
  }
  async function readPlace(tip, place, request, sources) {
   const {wish, from} = request;
   const overlay = await readOverlay(tip, place);
   const present = readPresent(overlay, place);
   const holds = await (0, operations_holds.R)(tip, overlay.file);
   const known = {
    place,
    overlay,
    present,
    holds
   };
   if (wish.kind === "stay") return {
    kind: "same",
    escaped: void 0,
    ...known
   };
   const isThere = given => isMeant(present, present.digest ?? "", given);
   if (wish.kind === "named" && isThere(wish.given)) {
    const [newest] = (await readDeploymentSteps(tip, overlay, place, () => true)).steps;
    return {
     kind: "same",
     escaped: (0, image_digest.m)(from[0] ?? "") ?? escapedBy(newest, place),
     ...known
    };
   }
   const ran = await readHistory(tip, known, request.wish, sources);
   const artifact = await identify(known, ran, sources, request.hold !== void 0);
   const isOther = from.length > 0 && !from.some(one => isMeant(present, artifact.identity ?? "", digestOrGiven(one)));
   const superseded = () => {
    const now = artifact.identity ?? versionName(present);
    const why = `${rollbackPlaceName(place)} runs ${versionName(present)} (${now}) now, not ${from.join(" or ")}`;
    return {
     kind: "superseded",
     why,
     ...known
    };
   };
   if (isOther && wish.kind !== "named") return superseded();
   const {target, passed} = await chooseTarget(known, ran, wish, sources);
   const isRelease = present.repository === "";
   if (target.identity === (isRelease ? present.tag : artifact.identity ?? present.tag)) return {
    kind: "same",
    escaped: escapedBy(ran.steps[0], place),
    ...known
   };
   if (isOther) return superseded();
   return readTarget(tip, known, {
    ran,
    artifact,
    target,
    passed
   }, request, sources);
  }
  function digestOrGiven(given) {
   return (0, image_digest.m)(given) ?? (0, image_image.s5)(given).digest ?? given;
  }
  async function readOverlay(tip, {overlay, format, image}) {
   try {
    return await (0, read_overlay._)(tip, overlay, format);
   } catch (thrown) {
    const gone = [ "KUSTOMIZATION_MISSING", "OVERLAY_FILE_MISSING" ];
    if (!(thrown instanceof problem.AF) || !gone.includes(thrown.code)) throw thrown;
    const slots = {
     overlay: overlay || ".",
     name: image.name ?? image.repository,
     why: thrown.message
    };
    throw (0, problem.CC)("ROLLBACK_PLACE_GONE", slots, {
     cause: thrown
    });
   }
  }
  function readPresent(overlay, {image}) {
   const present = (0, deployed_image.readDeployed)(overlay, image);
   if (present !== void 0) return present;
   const {message: why} = (0, deployed_image.n)(overlay, image.name);
   const slots = {
    overlay: overlay.file,
    name: image.name ?? image.repository,
    why
   };
   throw (0, problem.CC)("ROLLBACK_PLACE_GONE", slots, {
    at: {
     file: overlay.file
    }
   });
  }
  async function identify({place, overlay, present}, {steps}, sources, isHeld) {
   const [newest] = steps;
   const setter = steps.find(({identity}, index) => steps[index + 1]?.identity !== identity) ?? newest;
   const source = setter?.source?.commit;
   if (present.repository === "") {
    const commit = present.tag === void 0 ? void 0 : await sources.releaseCommit(place.service, present.tag);
    return {
     deployed: present,
     identity: commit,
     source: commit,
     commit: setter?.commit
    };
   }
   const digest = present.digest ?? (0, image_digest.m)(newest?.identity ?? "");
   if (digest !== void 0 || !isHeld) return {
    deployed: present,
    identity: digest,
    source,
    commit: setter?.commit
   };
   const resolved = present.tag === void 0 ? void 0 : await sources.resolve(present.repository, present.tag);
   if (resolved === void 0) {
    const image = `${present.repository}${present.tag === void 0 ? "" : `:${present.tag}`}`;
    throw (0, problem.CC)("ROLLBACK_UNRESOLVED", {
     file: overlay.file,
     image
    }, {
     at: {
      file: overlay.file
     }
    });
   }
   return {
    deployed: present,
    identity: resolved,
    source,
    commit: setter?.commit
   };
  }
  async function readTarget(tip, known, chosen, request, sources) {
   const {place, overlay, present, holds} = known;
   const {ran, artifact, target, passed} = chosen;
   const {deployed} = target;
   const isRelease = deployed.repository === "";
   const commit = isRelease && deployed.tag !== void 0 ? await sources.releaseCommit(place.service, deployed.tag) : void 0;
   const digest = isRelease ? void 0 : await digestOf(target, sources, request.verify);
   const now = sources.now();
   const told = target.step.source?.commit ?? commit;
   const source = told ?? (digest && (0, promotion_holds.vW)(holds, now) ? await sources.labelled(deployed.repository, digest) : void 0);
   const targetIdentity = {
    identity: commit ?? digest,
    source
   };
   const lifted = request.liftHold ? (0, edit_holds.o2)(holds, targetIdentity) : holds;
   const verdict = (0, promotion_holds.k)(lifted, targetIdentity, now);
   if (request.verify && !isRelease && !(0, promotion_verdict.Lx)(verdict)) await sources.verify(deployed, digest);
   const [irreversible, changes] = [ await sources.findIrreversible(place.service, source, artifact.source), await sources.readRange(place, withCommit(deployed, source), withCommit(present, artifact.source)) ];
   const folder = (0, repository_path.yS)(overlay.file);
   const [beside, top] = await Promise.all([ tip.list(folder), tip.list("") ]);
   return {
    kind: "back",
    ...known,
    from: artifact,
    target,
    image: deployed,
    targetIdentity,
    verdict,
    passed,
    irreversible,
    changes,
    leaves: await findLeft(tip, overlay.file, folder, target.commit),
    otherWriters: findOtherWriters({
     steps: ran.steps,
     text: overlay.text,
     folder: beside ?? [],
     top: top ?? []
    }),
    revert: request.revert ? await examineRevert(known, ran, target) : void 0
   };
  }
  function withCommit(deployed, commit) {
   return commit === void 0 ? deployed : {
    ...deployed,
    commit
   };
  }
  async function digestOf({identity, deployed: {repository, tag}}, sources, verify) {
   const digest = (0, image_digest.m)(identity);
   if (digest !== void 0 || tag === void 0 || !verify) return digest;
   const resolved = await sources.resolve(repository, tag);
   if (resolved !== void 0) return resolved;
   const slots = {
    image: `${repository}:${tag}`,
    why: "the registry does not know the tag."
   };
   throw (0, problem.CC)("ROLLBACK_TARGET_GONE", slots);
  }
  var image_argument = __webpack_require__(51041);
  var deployment_file = __webpack_require__(66587);
  var git_revision = __webpack_require__(32084);
  var fingerprint = __webpack_require__(14382);
  var text_patch = __webpack_require__(34772);
  var markdown = __webpack_require__(60577);
  function describeRollbacks(rollbacks) {
   const rows = rollbacks.map(one => [ (0, markdown.aY)(one.place.service || one.present.name), (0, 
   markdown.X1)(one.place.environment || one.overlay.file), (0, markdown.aY)(versionName(one.present)), one.kind === "back" ? (0, 
   markdown.aY)(versionName(one.target.deployed)) : "", stateOf(one) ]);
   return (0, markdown.tp)([ "Service", "Environment", "Before", "After", "State" ], rows);
  }
  function stateOf(one) {
   const [stopped] = one.stopped;
   if (stopped !== void 0) return `❌ ${(0, markdown.X1)(stopped.message)}`;
   if (one.kind === "superseded") return `superseded: ${(0, markdown.X1)(one.why)}`;
   if (one.kind === "same") return "nothing goes back";
   const ran = `ran from ${(0, promotion_verdict.fU)(one.target.since)} (${(0, markdown.aY)((0, 
   git_oid.h0)(one.target.commit))})`;
   return one.hold === void 0 ? ran : `${ran}; ${(0, markdown.aY)(shown(one.hold.digest))} is held`;
  }
  function shown(identity) {
   const digest = (0, image_digest.m)(identity);
   return digest === void 0 ? identity.slice(0, 12) : (0, image_digest.VK)(digest);
  }
  function describeRest(rollbacks, sourcePage) {
   return rollbacks.filter(one => one.kind === "back").flatMap(one => [ ...passedOver(one), ...others(one), ...left(one), ...takenBack(one, sourcePage) ]);
  }
  function passedOver({passed, place}) {
   if (passed.length === 0) return [];
   const names = passed.map(({deployed}) => (0, markdown.aY)(versionName(deployed))).join(", ");
   return [ `${(0, markdown.X1)(rollbackPlaceName(place))}: ${names} was passed over, because it is held or not proved good.\n` ];
  }
  function others({otherWriters, place}) {
   return otherWriters.map(({name, seen, remedy}) => `⚠️ **${(0, markdown.X1)(name)}** writes images here as well (${(0, 
   markdown.X1)(seen)}) and does not ask for holds: it may undo the rollback of ${(0, 
   markdown.X1)(rollbackPlaceName(place))}. ${(0, markdown.X1)(remedy)}\n`);
  }
  function left({leaves, irreversible, place}) {
   const files = [ ...leaves, ...irreversible.kind === "some" ? irreversible.files : [] ];
   if (files.length === 0) return [];
   const list = files.map(file => `- ${(0, markdown.aY)(file)}\n`).join("");
   const words = `What does not go back with ${(0, markdown.X1)(rollbackPlaceName(place))}: ${files.length} changed since`;
   return [ (0, markdown.zH)(words, list) ];
  }
  function takenBack({changes, place}, page) {
   if (changes.kind === "unknown" || changes.commits.length === 0) return [];
   const lines = changes.commits.map(({oid, subject, author}) => `- ${(0, markdown.nf)((0, 
   markdown.aY)((0, git_oid.h0)(oid)), page === "" ? "" : `${page}/commit/${oid}`)} ${(0, 
   markdown.X1)(subject)} (${(0, markdown.X1)(author)})\n`);
   if (changes.more) lines.push("- … and more\n");
   const words = `${(0, markdown.X1)(rollbackPlaceName(place))}: the commits that go away`;
   return [ (0, markdown.zH)(words, lines.join("")) ];
  }
  function describeForward(rollbacks) {
   const back = rollbacks.filter(one => one.kind === "back");
   if (back.length === 0) return "";
   const lines = back.map(({place, present, from}) => {
    const held = `\`lift-hold: true\``;
    return `- ${(0, markdown.X1)(rollbackPlaceName(place))}: set ${(0, markdown.aY)(artifactName(present, from.identity))} with ${held} and a reason\n`;
   });
   return `**How to undo:** deploy a newer version, or bring back what was there:\n\n${lines.join("")}`;
  }
  function describeRollbackProposal(rollbacks, patch, {request, sourcePage}) {
   return [ `${(0, markdown.X1)(request.reason)}\n`, describeRollbacks(rollbacks), ...describeRest(rollbacks, sourcePage), (0, 
   markdown.zH)("The change", (0, markdown.DV)(patch, "diff")), describeForward(rollbacks) ].filter(part => part !== "").join("\n");
  }
  function planRollback(facts, rules) {
   const rollbacks = facts.map(one => judge(one, rules));
   const idle = {
    rollbacks,
    edits: [],
    holds: new Map,
    patch: ""
   };
   const superseded = facts.flatMap(one => one.kind === "superseded" ? [ one.why ] : []);
   if (superseded.length > 0) return {
    decision: {
     kind: "superseded",
     by: superseded.join("; ")
    },
    ...idle
   };
   if (rollbacks.some(({stopped}) => stopped.length > 0)) return {
    decision: {
     kind: "nothing"
    },
    ...idle
   };
   const images = editFiles(facts).filter(({before, after}) => before !== after);
   const holds = editHolds(rollbacks, rules.request);
   const old = new Map(facts.flatMap(one => one.holds.map(({file, text}) => [ file, text ])));
   const patch = [ ...images.map(({file, before, after}) => (0, text_patch.Gu)(file, before, after)), ...[ ...holds ].map(([file, text]) => (0, 
   text_patch.Gu)(file, old.get(file), text)) ].join("");
   const head = headOf(facts);
   if (patch === "") return {
    decision: {
     kind: "nothing",
     head,
     ...familyOf(facts)
    },
    ...idle
   };
   const text = rollbackText(rollbacks, rules);
   const files = new Map([ ...images.map(({file, after}) => [ file, after ]), ...holds ]);
   return {
    decision: {
     kind: "write",
     files: new Map([ ...files ].map(([file, after]) => [ file, (new TextEncoder).encode(after) ])),
     message: rollbackMessage(text, rollbacks, rules),
     proposal: {
      head,
      title: text.split("\n", 1)[0] ?? "",
      body: describeRollbackProposal(rollbacks, patch, rules),
      ...familyOf(facts)
     }
    },
    rollbacks,
    edits: images.flatMap(({edits}) => edits),
    holds,
    patch
   };
  }
  function judge(one, {request, now, by}) {
   const {hold, reason} = request;
   const escaped = one.kind === "back" ? one.from.identity : one.kind === "same" ? one.escaped : void 0;
   const added = hold === void 0 || escaped === void 0 ? void 0 : {
    digest: escaped,
    reason,
    until: hold.until,
    since: now,
    by
   };
   return {
    ...one,
    stopped: one.kind === "back" ? obstacles(one, request) : [],
    hold: added
   };
  }
  function obstacles(one, {acknowledged}) {
   const {verdict, irreversible, target, present, revert, place} = one;
   const [what, goal] = [ rollbackPlaceName(place), versionName(target.deployed) ];
   const found = [];
   if ((0, promotion_verdict.Lx)(verdict)) {
    const slots = {
     what,
     target: goal,
     why: verdict.why,
     remedy: verdict.remedy
    };
    found.push((0, problem.CC)("ROLLBACK_TARGET_HELD", slots));
   }
   if (irreversible.kind !== "none" && !acknowledged) {
    const why = irreversible.kind === "some" ? `the commits between changed ${irreversible.files.slice(0, 3).join(", ")}${irreversible.files.length > 3 ? " and more" : ""}, which the catalogue calls irreversible` : `whether the commits between changed something irreversible is not known: ${irreversible.why}`;
    found.push((0, problem.CC)("ROLLBACK_IRREVERSIBLE", {
     what,
     from: versionName(present),
     target: goal,
     why
    }));
   }
   if (revert?.impure !== void 0) {
    const commit = `${revert.step.commit.slice(0, 7)} (${revert.step.subject})`;
    found.push((0, problem.CC)("ROLLBACK_NOT_PURE", {
     commit,
     why: revert.impure
    }));
   }
   return found;
  }
  function editFiles(facts) {
   const edited = new Map;
   for (const one of facts) {
    if (one.kind !== "back") continue;
    const {file, text: before} = one.overlay;
    const done = edited.get(file) ?? {
     file,
     before,
     after: before,
     text: before,
     edits: []
    };
    const {text, edits} = editPlace({
     ...one.overlay,
     text: done.after
    }, one);
    edited.set(file, {
     ...done,
     text,
     after: text,
     edits: [ ...done.edits, ...edits ]
    });
   }
   return [ ...edited.values() ];
  }
  function editPlace(at, one) {
   const {image, present, targetIdentity} = one;
   const commit = (0, git_oid.Se)(targetIdentity.identity ?? "");
   if (image.repository !== "") return (0, deployment_file.TG)(at, [ (0, image_argument.M)(present.name, image) ]);
   if (image.tag === void 0 || commit === void 0) return {
    text: at.text,
    edits: []
   };
   const value = ({tag}) => ({
    newName: void 0,
    newTag: tag,
    digest: void 0
   });
   const edit = {
    file: at.file,
    name: present.name,
    from: value(present),
    to: value(image),
    duplicates: 0
   };
   return {
    text: (0, git_revision._8)(at, {
     tag: image.tag,
     commit
    }),
    edits: [ edit ]
   };
  }
  function editHolds(rollbacks, {lift, liftHold, hold}) {
   const before = new Map(rollbacks.flatMap(one => one.holds.map(file => [ file.file, file ])));
   const now = new Map(before);
   for (const one of rollbacks) {
    let files = one.holds.flatMap(({file}) => now.get(file) ?? []);
    if (lift !== void 0) {
     const source = (0, git_oid.Se)(lift);
     files = [ ...(0, edit_holds.o2)(files, {
      identity: lift,
      source
     }) ];
    }
    if (liftHold && one.kind === "back") files = [ ...(0, edit_holds.o2)(files, one.targetIdentity) ];
    const file = hold?.everywhere ? promotion_holds.D8 : (0, promotion_holds.zo)(one.overlay.file);
    if (one.hold !== void 0) files = [ ...(0, edit_holds.DD)(files, file, one.hold) ];
    for (const edited of files) now.set(edited.file, edited);
   }
   return (0, edit_holds.Zf)([ ...before.values() ], [ ...now.values() ]);
  }
  const heads = "trunkline/rollback/";
  function headOf(facts) {
   const names = facts.map(({place}) => place.service || place.overlay);
   const [only = ""] = names;
   const name = names.length === 1 ? only : `several-${(0, fingerprint.R)(names.join("\n"))}`;
   return `${heads}${slug(name)}/${slug(facts[0]?.place.environment || "overlay")}`;
  }
  function familyOf(facts) {
   const services = facts.map(({place}) => place.service).filter(service => service !== "");
   const environment = facts[0]?.place.environment ?? "";
   return services.length === 0 ? {} : {
    family: {
     prefix: heads,
     environment,
     services
    }
   };
  }
  function slug(text) {
   return text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-") || "-";
  }
  var delivery_outputs = __webpack_require__(36494);
  function reportRollback(receipt, context) {
   const {plan} = receipt;
   const outcome = outcomeOf(receipt, context);
   const reason = reasonOf(receipt, outcome, context);
   const rollbacks = plan.rollbacks.map(one => rollbackJson(one, context.request));
   const values = {
    ...(0, delivery_outputs.pR)(receipt),
    rollbacks
   };
   return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, outcome, reason, context),
    report: {
     ...values,
     why: context.request.reason,
     patch: plan.patch
    },
    notices: [ ...plan.rollbacks.flatMap(noticesOf), ...(0, delivery_outputs.sq)(receipt) ],
    failures: plan.rollbacks.flatMap(({stopped}) => stopped)
   };
  }
  function outcomeOf({kind, plan: {decision, rollbacks}}, {request, dryRun}) {
   if (decision.kind === "superseded") return "superseded";
   if (rollbacks.some(({stopped}) => stopped.length > 0)) return "blocked";
   if (dryRun) return decision.kind === "write" ? "planned" : "unchanged";
   if (kind === "proposed") return "proposed";
   if (kind !== "landed") return "unchanged";
   if (rollbacks.some(one => one.kind === "back")) return "rolled-back";
   return request.lift === void 0 ? "unchanged" : "lifted";
  }
  function reasonOf({plan, branch, commit, kind}, outcome, {request}) {
   const {decision, rollbacks} = plan;
   if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
   const stopped = rollbacks.flatMap(one => one.stopped);
   if (stopped.length > 0) return `Nothing was written: ${stopped.map(({message}) => message).join(" ")}`;
   const back = rollbacks.flatMap(one => one.kind === "back" ? [ `${rollbackPlaceName(one.place)}: ${versionName(one.present)} → ${versionName(one.target.deployed)}` ] : []);
   const why = request.reason.replace(/[.\s]+$/, "");
   const at = kind === "untouched" ? "" : ` (${commit.slice(0, 7)} on ${branch})`;
   if (back.length > 0) {
    const verb = {
     planned: "Would go back: ",
     proposed: "Proposed: "
    }[outcome] ?? "";
    return `${verb}${back.join(", ")}, because ${why}${at}.`;
   }
   const where = [ ...new Set(rollbacks.map(({place}) => rollbackPlaceName(place))) ].join(", ");
   const [first] = rollbacks;
   if (request.lift !== void 0 && request.wish.kind === "stay") {
    if (decision.kind === "nothing") return `Nothing holds ${request.lift} in ${where}; nothing was written.`;
    return `${outcome === "planned" ? "Would lift" : "Lifted"} the hold of ${request.lift} in ${where}: ${why}${at}.`;
   }
   const held = decision.kind === "write" ? ` The hold that was missing is ${outcome === "planned" ? "planned" : "set"}${at}.` : "";
   return `${where} runs ${first === void 0 ? "it" : versionName(first.present)} already; nothing goes back.${held}`;
  }
  function rollbackJson(one, {hold}) {
   const back = one.kind === "back" ? one : void 0;
   const {changes, irreversible} = back ?? {};
   return {
    service: one.place.service,
    environment: one.place.environment,
    overlay: one.overlay.file,
    state: one.stopped.length > 0 ? "blocked" : one.kind,
    from: artifactName(one.present, back?.from.identity),
    to: back === void 0 ? null : artifactName(back.image, back.targetIdentity.identity),
    interval: back === void 0 ? null : {
     commit: back.target.commit,
     since: new Date(back.target.since).toISOString(),
     until: back.target.until === void 0 ? null : new Date(back.target.until).toISOString()
    },
    held: one.hold === void 0 || one.stopped.length > 0 ? null : {
     digest: one.hold.digest,
     where: hold?.everywhere === true ? "everywhere" : "environment"
    },
    leaves: back?.leaves ?? [],
    commits: changes?.kind === "known" ? changes.commits.map(({oid, subject, author}) => ({
     oid,
     subject,
     author
    })) : null,
    irreversible: irreversible === void 0 || irreversible.kind === "none" ? [] : irreversible.kind === "some" ? irreversible.files : null,
    "other-writer": (back?.otherWriters ?? []).map(({name, seen, remedy}) => ({
     name,
     seen,
     remedy
    })),
    passed: (back?.passed ?? []).map(candidate => artifactName(candidate.deployed, void 0))
   };
  }
  const icons = {
   "rolled-back": "⏪",
   lifted: "🔓",
   proposed: "📝",
   unchanged: "✅",
   superseded: "⏭️",
   blocked: "❌",
   planned: "🔎"
  };
  function summaryOf(receipt, outcome, reason, {page, sourcePage}) {
   const {plan} = receipt;
   const parts = [ `### ${icons[outcome]} rollback: ${(0, markdown.X1)(titleOf(plan, outcome))}\n\n${(0, 
   markdown.X1)(reason)}\n`, describeRollbacks(plan.rollbacks), ...describeRest(plan.rollbacks, sourcePage) ];
   if (plan.patch !== "") parts.push((0, markdown.zH)("The change", (0, markdown.DV)(plan.patch, "diff")));
   if (receipt.kind !== "untouched") parts.push(...(0, delivery_outputs.Ks)(receipt, page));
   if (receipt.kind === "landed") parts.push(describeForward(plan.rollbacks));
   return parts.filter(part => part !== "").join("\n");
  }
  function titleOf({rollbacks}, outcome) {
   const [first, ...others] = rollbacks;
   if (first === void 0) return outcome;
   const rest = others.length === 0 ? "" : ` and ${others.length} more`;
   if (first.kind !== "back" || outcome === "blocked") return `${rollbackPlaceName(first.place)}${rest}: ${outcome}`;
   return `${first.place.service || first.present.name} ${versionName(first.present)} → ${versionName(first.target.deployed)}${first.place.environment === "" ? "" : ` in ${first.place.environment}`}${rest}`;
  }
  function noticesOf(one) {
   if (one.kind !== "back" || one.stopped.length > 0) return [];
   const {place, otherWriters, leaves, irreversible, present} = one;
   const name = rollbackPlaceName(place);
   const warning = (title, message) => ({
    level: "warning",
    title,
    message
   });
   return [ ...otherWriters.map(({name: writer, seen, remedy}) => warning("Another writer", `${writer} (${seen}) may put ${versionName(present)} back into ${name}. ${remedy}`)), ...leaves.length === 0 ? [] : [ {
    level: "notice",
    title: "Does not go back",
    message: `${leaves.slice(0, 5).join(", ")}${leaves.length > 5 ? ` and ${leaves.length - 5} more` : ""} changed since and stay as they are in ${name}.`
   } ], ...irreversible.kind === "none" ? [] : [ warning("Irreversible", `${name} goes back over changes that nothing takes back, as acknowledged.`) ] ];
  }
  var rollback_request = __webpack_require__(29602);
  var registry_repository = __webpack_require__(14360);
  var target_repository = __webpack_require__(26998);
  var memo = __webpack_require__(2033);
  var recover = __webpack_require__(91948);
  var commit_range = __webpack_require__(83753);
  var deployment_record = __webpack_require__(90553);
  var changelog_between = __webpack_require__(95998);
  var dependency_graph = __webpack_require__(96288);
  var ownership = __webpack_require__(8651);
  var glob = __webpack_require__(37442);
  const most = 20;
  const depths = [ 200, 2e3, void 0 ];
  async function findIrreversible(catalogue, source, service, range) {
   const units = new Map([ ...catalogue.services, ...catalogue.libraries ]);
   const own = new Set([ service, ...(0, dependency_graph.h)(units, service) ]);
   const patterns = [ ...own ].flatMap(name => units.get(name)?.irreversible ?? []);
   if (patterns.length === 0) return {
    kind: "none"
   };
   const {target, present} = range;
   if (target === void 0) return unknown("it is not known which commit the target was built from");
   if (present === void 0) return unknown("it is not known which commit the present one was built from");
   if (target === present) return {
    kind: "none"
   };
   return (0, recover.l)(async () => {
    const repository = await source();
    const way = await findWay(repository, target, present);
    if (way === "forward") return {
     kind: "none"
    };
    if (way !== "back") return unknown("the two were not built from one line of commits");
    const ownersOf = await (0, ownership.kG)(catalogue);
    const globs = await (0, glob.Q)(patterns);
    const files = new Set;
    for await (const unit of repository.units(present, [ target ])) {
     for (const file of unit.files) {
      const isOwn = ownersOf(file).some(owner => own.has(owner));
      if (isOwn && globs.some(glob => glob.matches(file))) files.add(file);
     }
     if (files.size >= most) break;
    }
    return files.size === 0 ? {
     kind: "none"
    } : {
     kind: "some",
     files: [ ...files ].slice(0, most)
    };
   }, found => unknown(found.map(({message}) => message.replace(/\.$/, "")).join("; ")));
  }
  function unknown(why) {
   return {
    kind: "unknown",
    why
   };
  }
  async function findWay(repository, target, present) {
   const wants = [ target, present ];
   const isHere = (await Promise.all(wants.map(oid => repository.has(oid)))).every(Boolean);
   const look = async () => {
    if (await repository.isAncestor(target, present)) return "back";
    return await repository.isAncestor(present, target) ? "forward" : void 0;
   };
   const here = isHere ? await look() : void 0;
   if (here !== void 0) return here;
   for (const depth of depths) {
    if (!await repository.fetch(wants, depth === void 0 ? {} : {
     depth
    })) return "apart";
    const found = await look();
    if (found !== void 0) return found;
    if ((await repository.shallow()).size === 0) return "apart";
   }
   return "apart";
  }
  var release_tags = __webpack_require__(54288);
  var source_commits = __webpack_require__(24623);
  function openRollbackSources(world, known) {
   const {catalogue, environment, target, inputs} = known;
   const {githubToken: token, registryUsername: username, registryPassword: password} = inputs;
   const registry = (0, memo.O)(() => world.registries.open({
    username,
    password,
    token
   }));
   const source = (0, source_commits.o)(world, token);
   const releases = catalogue && (0, release_tags.b)(catalogue, source);
   return {
    now: () => world.clock.now(),
    resolve: (0, memo.p)((repository, tag) => `${repository}:${tag}`, async (repository, tag) => (await registry()).resolve((0, 
    target_repository.q3)(repository), tag)),
    verify: (0, memo.p)(({repository, tag}, digest) => `${repository}:${tag}@${digest}`, async (image, digest) => {
     if (digest === void 0) return;
     const repo = (0, target_repository.q3)(image.repository);
     const tag = image.digest === void 0 ? image.tag : void 0;
     try {
      await (await registry()).verify(repo, {
       digest,
       tag
      });
     } catch (cause) {
      const gone = [ "IMAGE_MISSING", "IMAGE_INCOMPLETE", "IMAGE_TAG_MOVED" ];
      if (!(cause instanceof problem.AF) || !gone.includes(cause.code)) throw cause;
      const slots = {
       image: (0, registry_repository.FH)(repo, digest),
       why: cause.message
      };
      throw (0, problem.CC)("ROLLBACK_TARGET_GONE", slots, {
       cause
      });
     }
    }),
    releaseCommit: (0, memo.p)((service, tag) => `${service} ${tag}`, async (service, tag) => (await (releases?.tag(service, tag)))?.commit),
    labelled: (0, memo.p)((repository, digest) => `${repository}@${digest}`, async (repository, digest) => {
     if (inputs.verify === "none") return;
     const labels = await (await registry()).labels((0, target_repository.q3)(repository), digest);
     return (0, git_oid.Se)(labels[commit_range.w] ?? "");
    }),
    isProved: (0, memo.p)(({commit}) => commit, async candidate => environment !== void 0 && isProved(world, environment, target, catalogue, candidate)),
    findIrreversible: (0, memo.p)((service, from, to) => `${service} ${from} ${to}`, async (service, from, to) => catalogue === void 0 ? {
     kind: "none"
    } : findIrreversible(catalogue, source, service, {
     target: from,
     present: to
    })),
    readRange: (0, memo.p)(({service}, one, other) => `${service} ${one.digest ?? one.tag} ${other.digest ?? other.tag}`, async ({service}, one, other) => {
     if (catalogue === void 0) return {
      kind: "unknown",
      why: "no catalogue says which files are its own"
     };
     if (inputs.verify === "none" && (one.commit === void 0 || other.commit === void 0)) return {
      kind: "unknown",
      why: "the registry was not asked which commits the images were built from"
     };
     return (0, changelog_between.z)({
      catalogue,
      registry: await registry(),
      source
     }, service, one, other);
    })
   };
  }
  const sources_most = 100;
  async function isProved({forge}, environment, {remote: {repository, token}}, catalogue, {commit, since, until}) {
   const {name, checks} = environment;
   if (repository !== void 0) {
    const succeeded = await (0, recover.l)(async () => (await (await forge(repository, token)).deployments(name, sources_most)).some(one => one.commit === commit && one.state === "success" && one.payload.includes(deployment_record.WG)), () => false);
    if (succeeded) return true;
    const wanted = checks.map(one => typeof one === "string" ? one : one.name);
    const green = wanted.length > 0 && await (0, recover.l)(async () => {
     const found = await (await forge(repository, token)).checks(commit);
     return wanted.every(check => found.some(one => one.name === check && one.state === "success"));
    }, () => false);
    if (green) return true;
   }
   const followers = [ ...catalogue?.environments.values() ?? [] ].filter(({after}) => after.includes(name));
   const soak = environment.soakMs || Math.max(0, ...followers.map(({soakMs}) => soakMs));
   return soak > 0 && until !== void 0 && until - since >= soak;
  }
  async function runRollback(byOverlay, inputs, world) {
   const {run, files, delivery, clock} = world;
   const {dryRun, githubToken} = inputs;
   const remedy = "Services and environments are looked up in it; `overlay` does without.";
   const catalogue = byOverlay ? void 0 : await (0, load_catalogue.S1)(files, inputs.config, remedy);
   const now = clock.now();
   const request = (0, rollback_request["in"])(inputs, now);
   const environment = catalogue && (0, rollback_request.p7)(catalogue, inputs);
   const places = catalogue && environment ? (0, rollback_request.yN)(catalogue, inputs.service, environment) : [ (0, 
   rollback_request.BW)(inputs) ];
   const target = {
    ...await (0, delivery_inputs.Ck)(inputs, world, {
     catalogue,
     environments: environment ? [ environment.name ] : []
    }),
    reads: readsOf(places)
   };
   const sources = openRollbackSources(world, {
    catalogue,
    environment,
    target,
    inputs
   });
   const people = (0, run_people.l)(world, githubToken);
   const rules = {
    request,
    message: inputs.message,
    run: (0, commit_message.TI)(run),
    by: run.id === "" ? run.actor : `${pageOf(run, run.repository)}/actions/runs/${run.id}`,
    now,
    sourcePage: pageOf(run, run.repository)
   };
   const decide = async tip => {
    const facts = await readRollbackFacts(tip, places, request, sources);
    const signed = !dryRun && facts.some(({kind}) => kind !== "superseded");
    return planRollback(facts, {
     ...rules,
     people: signed ? await people() : run_people.e
    });
   };
   const receipt = dryRun ? await delivery.preview(target, decide) : await delivery.deliver(target, decide);
   const {plan} = receipt;
   tell(world, plan, {
    dryRun,
    ...request
   });
   const images = plan.rollbacks.flatMap(one => one.kind === "back" ? [ artifactName(one.image, one.targetIdentity.identity) ] : []);
   const recorded = environment === void 0 || dryRun || inputs.deployment === "false" || images.length === 0 ? [] : await (0, 
   record_deployment.Wp)(world, target.remote, environment, receipt, {
    mode: inputs.deployment,
    present: void 0,
    action: "rollback",
    images
   });
   return reportRollback({
    ...receipt,
    remarks: [ ...receipt.remarks ?? [], ...recorded ]
   }, {
    request,
    dryRun,
    page: pageOf(run, target.remote.repository ?? ""),
    sourcePage: rules.sourcePage
   });
  }
  function readsOf(places) {
   const holds = places.map(({overlay, format}) => (0, promotion_holds.zo)(format.name === "kustomize" && overlay !== "" ? `${overlay}/` : overlay));
   return [ ...new Set([ ...places.map(({overlay}) => overlay), ...holds, promotion_holds.D8 ]) ];
  }
  function tell({log}, {rollbacks, patch, decision}, {dryRun, reason, hold}) {
   log.info(`Why: ${reason}`);
   for (const one of rollbacks) {
    const name = rollbackPlaceName(one.place);
    if (one.kind === "superseded") log.info(`${name}: ${one.why}`); else if (one.kind === "same") log.info(`${name}: stays at ${versionName(one.present)}`); else {
     const {target, present, passed} = one;
     const since = new Date(target.since).toISOString();
     log.info(`${name}: ${versionName(present)} → ${versionName(target.deployed)}, which ran from ${since} (${target.commit.slice(0, 7)})`);
     for (const skipped of passed) log.info(`  ${versionName(skipped.deployed)} was passed over: held, or not proved good`);
     for (const {message} of one.stopped) log.info(`  stopped: ${message}`);
     if (one.stopped.length === 0) for (const line of notBack(one.leaves)) log.info(line);
    }
    if (one.hold !== void 0 && decision.kind === "write") {
     const end = hold?.until === void 0 ? "until it is lifted" : `for ${(0, duration.a)(hold.until - one.hold.since)}`;
     log.info(`  ${one.hold.digest} is held ${hold?.everywhere === true ? "everywhere" : "here"} ${end}`);
    }
   }
   if (dryRun) for (const line of patch.split("\n")) log.info(line);
  }
  function notBack(leaves) {
   if (leaves.length === 0) return [];
   return [ `  stays as it is now: ${leaves.slice(0, 5).join(", ")}${leaves.length > 5 ? ", …" : ""}` ];
  }
  function pageOf({serverUrl}, repository) {
   return repository === "" ? "" : `${serverUrl}/${repository}`;
  }
 },
 43722: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => readDeploymentTrailers
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97329);
  function readDeploymentTrailers(message) {
   const trailers = (0, _commit_message_js__WEBPACK_IMPORTED_MODULE_0__.VK)(message);
   if (trailers.length === 0) return;
   const all = key => trailers.flatMap(([name, value]) => name === key ? [ value ] : []);
   const [action = ""] = all("trunkline");
   const groups = [];
   const named = trailers.some(([key]) => key === "service");
   for (const [key, value] of trailers) {
    if (key === (named ? "service" : "image")) groups.push(new Map);
    if (groupKeys.includes(key)) groups.at(-1)?.set(key, value);
   }
   const shared = key => all(key).length === 1 ? all(key)[0] : void 0;
   return {
    action,
    deployments: groups.flatMap(group => {
     const image = group.get("image");
     const [service = "", environment = ""] = [ group.get("service"), group.get("environment") ];
     if (!image) return [];
     const commit = group.get("source-commit") ?? shared("source-commit") ?? "";
     const time = Date.parse(group.get("source-time") ?? shared("source-time") ?? "");
     return {
      service,
      environment,
      image: (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(image),
      sourceCommit: (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(commit),
      sourceTime: Number.isNaN(time) ? void 0 : time
     };
    }),
    reason: all("reason")[0] ?? "",
    run: all("workflow-run")[0] ?? "",
    requestedBy: all("requested-by")[0] ?? "",
    waivedGates: all("waived-gates").flatMap(list => list.split(/,\s*/)).filter(Boolean),
    rolledBack: all("rolled-back")
   };
  }
  const groupKeys = [ "service", "environment", "image", "source-commit", "source-time" ];
 },
 1953: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => classifyWriter
  });
  const bots = [ [ "Renovate", /renovate/i, /^(chore|fix|build|feat)\(deps\): update .* (docker )?(tag|digest)|^Merge .*renovate\//i ], [ "Dependabot", /dependabot/i, /^Merge .*dependabot\//i ], [ "Argo CD Image Updater", /argocd-image-updater|noreply@argoproj\.io/i, /^build: automatic update of /i ], [ "Flux image automation", /flux(cd)?-?bot|image-automation|fluxcd/i, /^(Automated|Automatic) image update/i ], [ "Kargo", /kargo/i, /^promote\/kargo/i ] ];
  function classifyWriter({author, committer, message, ours}) {
   if (ours) return {
    kind: "trunkline",
    name: "Trunkline"
   };
   const people = [ author, committer ].map(({name, email}) => `${name} <${email}>`);
   for (const [name, by, text] of bots) if (people.some(one => by.test(one)) || text.test(message)) return {
    kind: "bot",
    name
   };
   if (/\[bot\]/.test(people[0] ?? "")) return {
    kind: "bot",
    name: author.name
   };
   return {
    kind: "person",
    name: author.name
   };
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
 45700: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => imageAbsent,
   readDeployed: () => readDeployed
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78579);
  var _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34896);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97323);
  var _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66587);
  var _git_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32084);
  function readDeployed(at, {name, repository}) {
   if (at.format.name === "revision") {
    const {revision} = (0, _git_revision_js__WEBPACK_IMPORTED_MODULE_0__.M7)(at);
    return {
     name: name ?? repository,
     repository: "",
     tag: revision || void 0,
     digest: void 0
    };
   }
   const kustomize = at.format.name === "kustomize";
   const wanted = kustomize ? soleName((0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.H)(at.text, at.file), at.file, name) : name ?? repository;
   if (wanted === void 0) return;
   const value = (0, _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__.AM)(at, wanted);
   if (value === void 0) return;
   const {newName, newTag, digest} = value;
   if (!kustomize && newTag === void 0 && digest === void 0) return;
   return {
    name: wanted,
    repository: newName ?? (kustomize ? wanted : repository || wanted),
    tag: newTag === void 0 ? void 0 : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.Bs)(newTag, `${wanted}:${newTag}`),
    digest: digest === void 0 ? void 0 : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.H2)(digest, `${wanted}@${digest}`)
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
   if (name === void 0 && names.length > 1) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_UNCLEAR", {
    file,
    names: names.join(", ")
   }, {
    at: {
     file
    }
   });
   const wanted = name ?? names[0];
   const count = entries.filter(entry => entry.name === wanted).length;
   if (wanted === void 0 || count <= 1) return wanted;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_TWICE", {
    file,
    name: wanted,
    count: String(count)
   }, {
    at: {
     file
    }
   });
  }
 },
 96288: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(units, touched) {
   const dependents = reverse(units);
   const reasons = new Map;
   for (const of of touched) for (const [name, via] of climb(dependents, of)) {
    const reason = via.length === 0 ? {
     kind: "dependency",
     of
    } : {
     kind: "dependency",
     of,
     via
    };
    const known = reasons.get(name);
    if (known === void 0) reasons.set(name, [ reason ]); else known.push(reason);
   }
   return reasons;
  }
  function dependenciesOf(units, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) for (const next of units.get(name)?.dependsOn ?? []) {
    if (found.has(next) || !units.has(next)) continue;
    found.add(next);
    queue.push(next);
   }
   found.delete(start);
   return found;
  }
  function reverse(units) {
   const dependents = new Map;
   for (const {name, dependsOn} of units) for (const one of dependsOn) {
    const known = dependents.get(one);
    if (known === void 0) dependents.set(one, [ name ]); else known.push(name);
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
 8651: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NC: () => lastMatchWins,
   kG: () => ownership,
   lt: () => attribute
  });
  var _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47477);
  var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37442);
  var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96288);
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
 47477: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 83753: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => behind,
   w: () => revisionLabel
  });
  function behind(changes) {
   if (changes.kind !== "known" || changes.direction !== "back") return;
   return `what is there was built from ${changes.base.slice(0, 7)}, which is newer than ${changes.head.slice(0, 7)}`;
  }
  const revisionLabel = "org.opencontainers.image.revision";
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
 61495: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NE: () => isLast,
   Ow: () => revisionsOf,
   Qy: () => newestFor
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4179);
  function isLast(environments, name) {
   return ![ ...environments ].some(({after}) => after.includes(name));
  }
  function newestFor(last, tags) {
   const highestFirst = [ ...tags ].sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(other.version, one.version));
   const [highest] = highestFirst;
   return last || highest === void 0 || (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(highest.version) ? highestFirst.find(({version}) => (0, 
   _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(version)) : highest;
  }
  function revisionsOf(environments, tags, trunk) {
   const found = new Map;
   for (const {name, after} of environments) {
    const last = isLast(environments, name);
    const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
    if (revision !== void 0) found.set(name, revision);
   }
   return found;
  }
 },
 37679: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YB: () => sharedTag,
   du: () => floatingNames,
   n0: () => parseTagFormat,
   oT: () => versionInTag,
   wZ: () => tagName
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function parseTagFormat(text, service) {
   const parts = text.replaceAll("{service}", service).split("{version}");
   const [prefix = "", suffix = ""] = parts;
   const refuse = fault => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("RELEASE_TAG_FORMAT", {
    format: text,
    fault,
    example: "orders/v{version}"
   });
   if (parts.length !== 2) throw refuse("it needs {version} once");
   const unknown = /\{[^}]*\}/.exec(prefix + suffix);
   if (unknown !== null) throw refuse(`there is no ${unknown[0]}`);
   if (!isRefName(`${prefix}1.0.0${suffix}`)) throw refuse("git takes no tag of such a name");
   return {
    text: `${prefix}{version}${suffix}`,
    prefix,
    suffix
   };
  }
  function tagName(format, version) {
   return format.prefix + (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version) + format.suffix;
  }
  function floatingNames(format, version) {
   const name = line => format.prefix + line + format.suffix;
   return [ name(`${version.major}`), name(`${version.major}.${version.minor}`) ];
  }
  function versionInTag(format, tag) {
   const {prefix, suffix} = format;
   if (tag.length <= prefix.length + suffix.length) return;
   if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(tag.slice(prefix.length, tag.length - suffix.length));
  }
  function sharedTag(one, other) {
   if (!one.prefix.startsWith(other.prefix)) return;
   const versions = [ (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(1, 2, 3), {
    ...(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(1, 2, 3),
    prerelease: [ "rc", 1 ]
   } ];
   const tags = versions.map(version => tagName(one, version));
   return tags.find(tag => versionInTag(other, tag) !== void 0);
  }
  function isRefName(name) {
   return !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name) && name !== "@" && !name.startsWith("-") && name.split("/").every(part => !part.startsWith(".") && !part.endsWith(".lock"));
  }
 },
 85009: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => versionTagsOf
  });
  var _tag_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37679);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function versionTagsOf(format, tags) {
   const family = [];
   for (const tag of tags) {
    const version = (0, _tag_format_js__WEBPACK_IMPORTED_MODULE_0__.oT)(format, tag.name);
    if (version !== void 0) family.push({
     ...tag,
     version
    });
   }
   return family.sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, one.version));
  }
 },
 95998: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => readCommitRange
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_image_target_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26998);
  var _core_ownership_dependency_graph_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96288);
  var _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8651);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
  var _core_promotion_commit_range_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83753);
  var _release_tags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54288);
  const most = 50;
  const depths = [ 200, 2e3 ];
  async function readCommitRange(sources, service, artifact, present) {
   if (present === void 0) return {
    kind: "unknown",
    why: "nothing was there before"
   };
   try {
    const head = await findRevision(sources, service, artifact);
    if (head === void 0) return {
     kind: "unknown",
     why: "the artifact does not say which commit it was built from"
    };
    const base = await findRevision(sources, service, present);
    if (base === void 0) return {
     kind: "unknown",
     why: "what is there does not say which commit it was built from"
    };
    return await rangeBetween(sources, service, base, head);
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF) return {
     kind: "unknown",
     why: thrown.message
    };
    throw thrown;
   }
  }
  async function findRevision({catalogue, registry, source}, service, image) {
   if (image.commit !== void 0) return image.commit;
   if (image.digest !== void 0) {
    const labels = await registry.labels((0, _core_image_target_repository_js__WEBPACK_IMPORTED_MODULE_1__.q3)(image.repository), image.digest);
    const labelled = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(labels[_core_promotion_commit_range_js__WEBPACK_IMPORTED_MODULE_3__.w] ?? "");
    if (labelled !== void 0) return labelled;
   }
   if (image.tag === void 0) return;
   const {tag} = (0, _release_tags_js__WEBPACK_IMPORTED_MODULE_4__.b)(catalogue, source);
   return (await tag(service, image.tag))?.commit;
  }
  async function rangeBetween({catalogue, source}, service, base, head) {
   if (base === head) return {
    kind: "known",
    head,
    base,
    direction: "same",
    commits: [],
    more: false
   };
   const repository = await source();
   const direction = await findDirection(repository, base, head);
   if (direction === void 0) return {
    kind: "unknown",
    why: "its commits are not in the source repository"
   };
   const [newer, older] = direction === "back" ? [ base, head ] : [ head, base ];
   const commits = direction === "apart" ? [] : await commitsBetween(repository, older, newer, await ownFiles(catalogue, service));
   return {
    kind: "known",
    head,
    base,
    direction,
    commits: commits.slice(0, most),
    more: commits.length > most
   };
  }
  async function findDirection(repository, base, head) {
   const wants = [ base, head ];
   const here = (await Promise.all(wants.map(oid => repository.has(oid)))).every(Boolean);
   const steps = here ? [ void 0, ...depths ] : depths;
   for (const depth of steps) {
    if (depth !== void 0 && !await repository.fetch(wants, {
     depth
    })) return;
    if (await repository.isAncestor(base, head)) return "forward";
    if (await repository.isAncestor(head, base)) return "back";
    if ((await repository.shallow()).size === 0) return "apart";
   }
   return "apart";
  }
  async function commitsBetween(repository, older, newer, isOwn) {
   const found = [];
   for await (const {commit, files} of repository.units(newer, [ older ])) {
    if (!files.some(isOwn)) continue;
    const [subject = ""] = commit.message.split("\n", 1);
    found.push({
     oid: commit.oid,
     subject,
     author: commit.author.name
    });
    if (found.length > most) break;
   }
   return found;
  }
  async function ownFiles(catalogue, service) {
   const units = new Map([ ...catalogue.services, ...catalogue.libraries ]);
   const mine = new Set([ service, ...(0, _core_ownership_dependency_graph_js__WEBPACK_IMPORTED_MODULE_5__.h)(units, service) ]);
   const ownersOf = await (0, _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_6__.kG)(catalogue);
   return path => ownersOf(path).some(owner => mine.has(owner));
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
 91076: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => overlayCommits,
   R: () => readSnapshot
  });
  var _core_manifest_deployed_image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45700);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97323);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68848);
  const steps = [ 4, 32, 256 ];
  async function* overlayCommits(tip, file) {
   let read = 0;
   for (const most of steps) {
    const commits = await tip.history(file, most);
    for (const commit of commits.slice(read)) yield commit;
    if (commits.length < most) return;
    read = commits.length;
   }
  }
  function readSnapshot(bytes, {file, format}, name) {
   try {
    return (0, _core_manifest_deployed_image_js__WEBPACK_IMPORTED_MODULE_0__.readDeployed)({
     file,
     format,
     text: (0, _read_overlay_js__WEBPACK_IMPORTED_MODULE_1__.J)(bytes, file)
    }, name);
   } catch (thrown) {
    if (thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.AF) return;
    throw thrown;
   }
  }
 },
 43838: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Wp: () => recordImages,
   dj: () => recordDeployment,
   jr: () => findPresent
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97323);
  var _core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90553);
  var _core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64995);
  const most = 50;
  const descriptions = {
   queued: "Proposed; it waits for its pull request.",
   in_progress: "It is in Git; the controller takes it from here.",
   success: "It is in Git.",
   inactive: "A newer one took its place."
  };
  async function findPresent(tip, {promotions, decision}) {
   const found = promotions.filter(_core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_0__.Xz);
   if (decision.kind !== "nothing" || found.some(({kind}) => kind !== "same")) return;
   const files = [ ...new Set(found.map(({overlay}) => overlay.file)) ];
   const changes = (await Promise.all(files.map(file => tip.history(file, 1)))).flat();
   const [newest] = changes.sort((one, other) => other.time - one.time);
   return newest && {
    kind: "present",
    commit: newest.oid,
    since: newest.time * 1e3
   };
  }
  async function recordDeployment(world, remote, to, receipt, how) {
   const {promotions} = receipt.plan;
   const images = promotions.filter(one => one.kind === "go" || one.kind === "same").map(_core_promotion_promotion_js__WEBPACK_IMPORTED_MODULE_0__.aC);
   return recordImages(world, remote, to, receipt, {
    ...how,
    action: "promote",
    images
   });
  }
  async function recordImages({run, forge}, {repository, token}, to, {kind, commit}, {mode, present, ...what}) {
   const state = kind === "untouched" ? present : {
    kind,
    commit,
    since: 0
   };
   if (mode === "false" || state === void 0 || repository === void 0) return [];
   try {
    const open = await forge(repository, token);
    const {due, inactive} = (0, _core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__.HN)(state, await open.deployments(to.name, most), mode);
    if (due !== void 0) {
     const id = due.id ?? (await create(open, to, state, what)).id;
     await say(open, run, id, due.state);
    }
    for (const id of inactive) await say(open, run, id, "inactive");
    return [];
   } catch (thrown) {
    const found = (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__._n)(thrown);
    if (found === void 0) throw thrown;
    const lack = `The deployment to ${to.name} is not recorded.`;
    return found.map(({message, hint}) => ({
     level: "warning",
     text: `${lack} ${message} ${hint}`
    }));
   }
  }
  function create(forge, to, {commit}, {action, images}) {
   return forge.createDeployment({
    commit,
    environment: to.name,
    description: images.join(", "),
    production: to.name === "production",
    payload: {
     [_core_promotion_deployment_record_js__WEBPACK_IMPORTED_MODULE_1__.WG]: action,
     images: images.join("\n")
    }
   });
  }
  function say(forge, run, id, state) {
   return forge.setDeploymentStatus(id, {
    state,
    description: descriptions[state],
    logUrl: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    environmentUrl: ""
   });
  }
 },
 54288: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => openReleaseTags
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_version_followed_release_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61495);
  var _core_version_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37679);
  var _core_version_version_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85009);
  function openReleaseTags(catalogue, source) {
   const formatOf = service => catalogue.services.get(service)?.tagFormat ?? "{version}";
   async function tipOf(where) {
    const repository = await source();
    const oid = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(where);
    if (oid !== void 0) return await repository.fetch([ oid ], {}) ? oid : void 0;
    const name = where === "HEAD" ? await repository.defaultBranch() : where;
    return name === void 0 ? void 0 : repository.fetchRef(`refs/heads/${name}`, {});
   }
   async function all(service) {
    const format = (0, _core_version_tag_format_js__WEBPACK_IMPORTED_MODULE_1__.n0)(formatOf(service), service);
    const refs = await (await source()).refs([ `refs/tags/${format.prefix}*${format.suffix}` ]);
    return (0, _core_version_version_tags_js__WEBPACK_IMPORTED_MODULE_2__.v)(format, refs.map(({name, commit}) => ({
     name: name.slice("refs/tags/".length),
     commit
    })));
   }
   return {
    async tag(service, version) {
     const whole = formatOf(service).replace("{version}", version.replace(/^v(?=\d)/, ""));
     const names = [ ...new Set([ version, whole ]) ];
     const refs = await (await source()).refs(names.map(name => `refs/tags/${name}`));
     const [found] = refs.filter(ref => names.includes(ref.name.slice("refs/tags/".length)));
     return found && {
      tag: found.name.slice("refs/tags/".length),
      commit: found.commit
     };
    },
    all,
    async containedIn(service, where) {
     const tip = await tipOf(where);
     if (tip === void 0) return;
     const family = await all(service);
     const commits = family.map(({commit}) => commit);
     const there = await (await source()).ancestorsAmong(commits, tip);
     return family.filter(({commit}) => there.has(commit));
    },
    newestFor: (environment, releases) => (0, _core_version_followed_release_js__WEBPACK_IMPORTED_MODULE_3__.Qy)((0, 
    _core_version_followed_release_js__WEBPACK_IMPORTED_MODULE_3__.NE)(catalogue.environments.values(), environment), releases),
    async sinceWhen(where, commit) {
     const tip = await tipOf(where);
     const repository = await source();
     if (tip === void 0 || !await repository.isAncestor(commit, tip)) return;
     return (await repository.commit(commit)).committer.time * 1e3;
    }
   };
  }
 },
 2714: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => nobody,
   l: () => findPeople
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97323);
  const nobody = {
   requestedBy: "",
   approvedBy: []
  };
  function findPeople({run, forge, log}, token) {
   let found;
   const ask = async () => {
    if (run.id === "" || run.repository === "" || token === "") return [];
    try {
     return await (await forge(run.repository, token)).approvers(run.id);
    } catch (thrown) {
     if (!(thrown instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.AF)) throw thrown;
     log.info(`Who approved this run is not recorded: ${thrown.message}`);
     return [];
    }
   };
   return () => {
    found ??= ask().then(approvedBy => ({
     requestedBy: run.actor,
     approvedBy
    }));
    return found;
   };
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
