export const id = 6044;

export const ids = [ 6044 ];

export const modules = {
 66044: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runRollback: () => runRollback
  });
  var commit_message = __webpack_require__(97329);
  var holds_file_path = __webpack_require__(31391);
  var duration = __webpack_require__(63602);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  var record_deployment = __webpack_require__(43838);
  var requester_and_approvers = __webpack_require__(21564);
  var image_digest = __webpack_require__(86244);
  var image_image = __webpack_require__(78579);
  function rollbackPlaceName(place) {
   return place.service === "" ? environmentName(place) : `${place.service} in ${environmentName(place)}`;
  }
  function environmentName({environment, cluster, overlay}) {
   if (environment === "") return overlay || "the top of the repository";
   return cluster === "" ? environment : `${environment} (${cluster})`;
  }
  function artifactIntervals(steps) {
   const intervals = [];
   let left;
   for (const [index, {commit, time, deployed, identity, back}] of steps.entries()) {
    if (deployed !== undefined) {
     const newer = intervals.at(-1);
     const continues = newer !== undefined && steps[index - 1]?.identity === identity;
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
   if (byName !== undefined || !/^[0-9a-f]{7,64}$/.test(given)) return byName;
   const at = steps.find(({commit}) => commit.startsWith(given));
   if (at === undefined) return undefined;
   return all.find(({since, identity}) => since <= at.time && identity === at.identity);
  }
  function isMeant(deployed, identity, given) {
   const {tag = ""} = deployed;
   if (tag === given || tag === `v${given}` || tag.endsWith(`/v${given}`) || tag.endsWith(`-${given}`)) return true;
   const digits = /^(?:sha256:)?([0-9a-f]{7,64})$/.exec(given)?.[1];
   return digits !== undefined && identity.startsWith(`sha256:${digits}`);
  }
  function versionName(deployed) {
   if (deployed === undefined) return "nothing";
   return deployed.tag ?? (deployed.digest === undefined ? "an image without tag" : (0, 
   image_digest.VK)(deployed.digest));
  }
  function digestIn(identity) {
   return parseDigest(identity);
  }
  function candidates(intervals, steps) {
   const byCommit = new Map(steps.map(step => [ step.commit, step ]));
   return intervals.flatMap(interval => {
    const step = byCommit.get(interval.commit);
    return step === undefined ? [] : [ {
     ...interval,
     step
    } ];
   });
  }
  function artifactName(deployed, identity) {
   if (deployed.repository === "") return `${deployed.tag ?? ""}${identity === undefined ? "" : `@${identity}`}`;
   return (0, image_image.vy)({
    ...deployed,
    digest: deployed.digest ?? (0, image_digest.m)(identity ?? "")
   });
  }
  function rollbackText(facts, {message, request}) {
   const back = facts.filter(one => one.kind === "back");
   const [first] = back;
   if (first === undefined) return holdText(facts, request);
   if (message !== "") return (0, commit_message.ou)(message, slotsOf(back));
   if (request.revert && first.revert !== undefined) return revertText(back);
   const slots = slotsOf(back);
   const services = new Set(back.map(({place, present}) => place.service || present.name)).size;
   const versions = new Set(back.map(({target}) => versionName(target.deployed))).size;
   const subject = services > 1 ? (0, commit_message.ou)(`Roll back {count} services in {environment}`, {
    ...slots,
    count: String(services)
   }) : versions > 1 ? (0, commit_message.ou)("Roll back {service} in {environment}", slots) : (0, 
   commit_message.ou)("Roll back {service} in {environment} to {version}", {
    ...slots,
    version: versionName(first.target.deployed)
   });
   const list = back.map(one => (0, commit_message.ou)(one.place.cluster === "" ? "- {service}: {before} -> {after}" : "- {service} ({cluster}): {before} -> {after}", {
    service: one.place.service || one.present.name,
    cluster: one.place.cluster,
    before: artifactName(one.present, one.from.identity),
    after: artifactName(one.image, one.targetIdentity.identity)
   }));
   return `${subject}\n\n${list.join("\n")}`;
  }
  function holdText(facts, {lift}) {
   const where = [ ...new Set(facts.map(({place}) => rollbackPlaceName(place))) ].join(", ");
   if (lift === undefined) return (0, commit_message.ou)("Hold what was rolled back: {where}", {
    where
   });
   const digest = (0, image_digest.m)(lift);
   const what = digest === undefined ? lift.slice(0, 12) : (0, image_digest.VK)(digest);
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
   const all = pick => [ ...new Set(back.map(pick)) ].filter(value => value !== undefined && value !== "").join(", ");
   return {
    service: all(({place, present}) => place.service || present.name),
    environment: all(({place}) => place.environment || environmentName(place)),
    image: all(one => artifactName(one.image, one.targetIdentity.identity)),
    tag: all(({image}) => image.tag),
    digest: all(({targetIdentity}) => targetIdentity.identity),
    from: all(one => artifactName(one.present, one.from.identity))
   };
  }
  function rollbackMessage(text, facts, rules) {
   const back = facts.filter(one => one.kind === "back");
   const holds = facts.flatMap(({hold}) => hold === undefined ? [] : [ hold.digest ]);
   const groups = withoutRepeats(back);
   return (0, commit_message.hw)(text, {
    action: "rollback",
    deployments: groups.map(({place, image, targetIdentity, target: {step}}) => ({
     service: place.service,
     environment: place.environment,
     image: image.repository === "" ? "" : artifactName(image, targetIdentity.identity),
     sourceCommit: targetIdentity.source ?? "",
     ...step.source?.time === undefined ? {} : {
      sourceTime: new Date(step.source.time).toISOString()
     }
    })),
    sourceCommit: "",
    run: rules.run,
    more: [ ...groups.map(one => [ "Revision", one.image.repository === "" ? artifactName(one.image, one.targetIdentity.identity) : "" ]), ...groups.map(one => [ "Rolled-Back", artifactName(one.present, one.from.identity) ]), ...[ ...new Set(back.map(({from}) => from.commit ?? "")) ].map(commit => [ "Rolled-Back-Commit", commit ]), [ "Reason", rules.request.reason ], [ "Automatic", back.length === 0 ? "" : String(rules.request.automatic) ], ...[ ...new Set(holds) ].map(digest => [ "Hold", digest ]), [ "Lifted", rules.request.lift ?? "" ], [ "Requested-By", rules.people.requestedBy ], [ "Approved-By", rules.people.approvedBy.join(", ") ] ]
   });
  }
  function withoutRepeats(back) {
   const said = new Map;
   for (const one of back) {
    const {service, environment} = one.place;
    const [before, after] = [ one.from.identity ?? one.present.tag, one.targetIdentity.identity ?? one.image.tag ];
    const key = [ service || one.overlay.file, environment, before, after ].join("\n");
    if (!said.has(key)) said.set(key, one);
   }
   return [ ...said.values() ];
  }
  var deployed_image = __webpack_require__(45700);
  var repository_path = __webpack_require__(11462);
  var problem = __webpack_require__(5763);
  var recover_from_problem = __webpack_require__(39835);
  var edit_holds = __webpack_require__(93431);
  var promotion_holds = __webpack_require__(76876);
  var promotion_verdict = __webpack_require__(44399);
  var operations_holds = __webpack_require__(97703);
  var read_overlay = __webpack_require__(68848);
  var commit_writer = __webpack_require__(44327);
  var deployment_trailers = __webpack_require__(43722);
  var git_oid = __webpack_require__(85099);
  var overlay_history = __webpack_require__(91076);
  async function readDeploymentSteps(tip, at, of, enough) {
   const steps = [];
   for await (const commit of (0, overlay_history.HG)(tip, at.file)) {
    steps.push(await readStep(commit, at, of));
    const history = {
     steps,
     whole: false,
     cut: false
    };
    if (await enough(history)) return history;
   }
   const cut = steps.length < overlay_history.dn && !await tip.reachesFirstCommit();
   return {
    steps,
    whole: steps.length < overlay_history.dn && !cut,
    cut
   };
  }
  async function readStep(commit, at, {service, environment, image}) {
   const {oid, message, time, author, committer} = commit;
   const bytes = await commit.read();
   const deployed = bytes && (0, overlay_history.RA)(bytes, at, image);
   const trailers = (0, deployment_trailers.m)(message);
   const said = service === "" ? saidAlone(message) : saidOf(trailers, service, environment, deployed?.digest);
   const isMeant = said !== undefined && (said.digest === deployed?.digest || said.tag === deployed?.tag);
   const meant = isMeant ? said : undefined;
   return {
    commit: oid,
    time: time * 1e3,
    subject: message.split("\n", 1)[0] ?? "",
    deployed,
    identity: deployed === undefined ? "" : deployed.digest ?? meant?.digest ?? deployed.tag ?? "",
    back: trailers?.action === "rollback" || /^This reverts commit [0-9a-f]{7,64}\b/m.test(message),
    source: meant?.source,
    trailers,
    writer: (0, commit_writer.S)({
     author,
     committer,
     message,
     ours: trailers !== undefined
    }),
    at: commit
   };
  }
  function saidOf(trailers, service, environment, digest) {
   const mine = (trailers?.deployments ?? []).filter(one => one.service === service && one.environment === environment);
   const found = mine.find(({image}) => image.digest === digest) ?? mine[0];
   return found && said(found.image, found.sourceCommit, found.sourceTime);
  }
  function saidAlone(message) {
   const trailers = (0, commit_message.aw)(message);
   const [image, ...others] = trailers.get("image") ?? [];
   if (image === undefined || others.length > 0) return undefined;
   const time = Date.parse(trailers.get("source-time")?.[0] ?? "");
   const commit = (0, git_oid.Se)(trailers.get("source-commit")?.[0] ?? "");
   return said((0, image_image.s5)(image), commit, Number.isNaN(time) ? undefined : time);
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
  function readHistory(tip, {overlay, place, holds}, goal, {now, isProved}) {
   return readDeploymentSteps(tip, overlay, place, async history => {
    if (goal.kind === "stay") return true;
    const oldest = history.steps.at(-1)?.commit;
    if (goal.kind === "named") {
     const found = named(history, goal.given);
     return found !== undefined && found.commit !== oldest;
    }
    for (const one of earlier(history)) {
     if (one.commit === oldest) return false;
     if (isHeld(holds, one, now())) continue;
     if (goal.kind === "previous" || await isProved(one)) return true;
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
  async function chooseTarget({place, overlay, holds}, ran, goal, sources) {
   const count = String(ran.steps.length);
   const short = () => (0, problem.CC)("ROLLBACK_HISTORY_SHORT", {
    file: overlay.file,
    count
   }, {
    at: {
     file: overlay.file
    }
   });
   if (goal.kind === "named") {
    const target = named(ran, goal.given);
    if (target !== undefined) return {
     target,
     passed: []
    };
    if (ran.cut) throw short();
    const seen = [ ...new Set(ran.steps.flatMap(({deployed}) => deployed ? [ versionName(deployed) ] : [])) ];
    const slots = {
     given: goal.given,
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
   for (const one of earlier(ran)) {
    if (isHeld(holds, one, sources.now())) passed.push(one); else if (goal.kind === "previous" || await sources.isProved(one)) return {
     target: one,
     passed
    }; else {
     passed.push(one);
     unproved.push(one);
    }
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
  const remedies = {
   "Argo CD Image Updater": "Add the version to `ignoreTags` of the image (or take the image off the list) until it is fixed.",
   "Flux image automation": "Suspend it (`flux suspend image update <name>`), or narrow the range of the ImagePolicy.",
   Renovate: "Add a package rule with `allowedVersions` that leaves the version out, and close its open pull request.",
   Dependabot: "Add the version to `ignore` in .github/dependabot.yml, and close its open pull request.",
   Kargo: "Pause auto-promotion of the Stage, or put a hold on the Freight."
  };
  const renovateFiles = [ "renovate.json", "renovate.json5", ".renovaterc", ".renovaterc.json" ];
  function findOtherWriters(facts) {
   const {steps, text, folder, top} = facts;
   const found = new Map;
   const add = (name, seen) => {
    const remedy = remedies[name] ?? "Stop it, or exclude the version in its configuration.";
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
   if (text.includes("argocd-image-updater.argoproj.io/image-list")) {
    add("Argo CD Image Updater", "its annotations in the file");
   }
   const source = folder.find(name => /^\.argocd-source.*\.ya?ml$/.test(name));
   if (source !== undefined) add("Argo CD Image Updater", `${source} beside the overlay`);
   if (/#\s*\{\s*"\$imagepolicy"/.test(text)) add("Flux image automation", "its markers in the file");
   const renovate = renovateFiles.find(name => top.includes(name));
   if (renovate !== undefined) add("Renovate", renovate);
   return [ ...found.values() ];
  }
  const windows = [ 8, 64, 512 ];
  async function findLeft(tip, file, folder, since) {
   if (folder === "") return [];
   for (const most of windows) {
    const commits = await tip.history(folder, most);
    const end = commits.findIndex(({oid}) => oid === since);
    if (end < 0 && commits.length === most) continue;
    const newer = end < 0 ? commits : commits.slice(0, end);
    return [ ...new Set(newer.flatMap(({files}) => files)) ].filter(one => one !== file).sort();
   }
   return [];
  }
  function escapedBy(newest, {service, environment}) {
   const {trailers, identity} = newest ?? {};
   if (trailers?.action !== "rollback") return undefined;
   const isHere = one => one.service === service && one.environment === environment;
   const own = trailers.deployments.findIndex(one => isHere(one) && one.image.digest === identity);
   const at = own < 0 ? trailers.deployments.findIndex(isHere) : own;
   const taken = trailers.rolledBack[at < 0 ? 0 : at] ?? "";
   return (0, image_digest.m)((0, image_image.s5)(taken).digest ?? "") ?? (0, git_oid.Se)((0, 
   image_image.s5)(taken).digest ?? "");
  }
  async function examineRevert({overlay, place}, {steps}, target) {
   const index = steps.findIndex(({identity}, at) => steps[at + 1]?.identity !== identity);
   const [step, before] = [ steps[index], steps[index + 1] ];
   if (step === undefined) return undefined;
   const impure = why => ({
    step,
    impure: why
   });
   if (before === undefined || before.identity !== target.identity) return impure(`what ran before it is not ${versionName(target.deployed)}`);
   const others = (await step.at.changes()).filter(path => path !== overlay.file);
   if (others.length > 0) return impure(`it changed ${others.slice(0, 3).join(", ")} as well`);
   const [then, now] = [ await before.at.read(), await step.at.read() ];
   const [older, newer] = [ then, now ].map(bytes => (new TextDecoder).decode(bytes));
   if (withoutValues(older ?? "", [ before, step ]) !== withoutValues(newer ?? "", [ before, step ])) return impure(`it changed more of ${overlay.file} than the image of ${place.service || "this entry"}`);
   return {
    step,
    impure: undefined
   };
  }
  function withoutValues(text, steps) {
   const values = steps.flatMap(({deployed}) => [ deployed?.digest, deployed?.tag ]).filter(one => one !== undefined);
   return values.reduce((rest, value) => rest.replaceAll(value, ""), text).replace(/["']/g, "");
  }
  async function readRollbackFacts(tip, places, request, sources) {
   const facts = [];
   const faults = [];
   for (const place of places) {
    try {
     facts.push(await readPlace(tip, place, request, sources));
    } catch (thrown) {
     const found = (0, problem._n)(thrown);
     if (found === undefined) throw thrown;
     faults.push(...found);
    }
   }
   const [only] = faults;
   if (only !== undefined) throw faults.length === 1 ? only : new problem.Zw(faults);
   return facts;
  }
  async function readPlace(tip, place, request, sources) {
   const {goal, from} = request;
   const overlay = await readOverlay(tip, place);
   const present = readPresent(overlay, place);
   const holds = await (0, operations_holds.R)(tip, overlay.file);
   const facts = {
    place,
    overlay,
    present,
    holds
   };
   if (goal.kind === "stay") return {
    kind: "same",
    escaped: undefined,
    ...facts
   };
   const isThere = given => isMeant(present, present.digest ?? "", given);
   if (goal.kind === "named" && isThere(goal.given)) {
    const [newest] = (await readDeploymentSteps(tip, overlay, place, () => true)).steps;
    return {
     kind: "same",
     escaped: (0, image_digest.m)(from[0] ?? "") ?? escapedBy(newest, place),
     ...facts
    };
   }
   const ran = await readHistory(tip, facts, request.goal, sources);
   const artifact = await identify(facts, ran, sources, request.hold !== undefined);
   const isOther = from.length > 0 && !from.some(one => isMeant(present, artifact.identity ?? "", digestOrGiven(one)));
   const superseded = () => {
    const now = artifact.identity ?? versionName(present);
    const why = `${rollbackPlaceName(place)} runs ${versionName(present)} (${now}) now, not ${from.join(" or ")}`;
    return {
     kind: "superseded",
     why,
     ...facts
    };
   };
   if (isOther && goal.kind !== "named") return superseded();
   const {target, passed} = await chooseTarget(facts, ran, goal, sources);
   const isRelease = present.repository === "";
   if (target.identity === (isRelease ? present.tag : artifact.identity ?? present.tag)) {
    return {
     kind: "same",
     escaped: escapedBy(ran.steps[0], place),
     ...facts
    };
   }
   if (isOther) return superseded();
   return readTarget(tip, facts, {
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
   const read = () => (0, read_overlay._)(tip, overlay, format);
   return (0, recover_from_problem.x1)([ "KUSTOMIZATION_MISSING", "OVERLAY_FILE_MISSING" ], read, cause => {
    const slots = {
     overlay: overlay || ".",
     name: image.name ?? image.repository,
     why: cause.message
    };
    throw (0, problem.CC)("ROLLBACK_PLACE_GONE", slots, {
     cause
    });
   });
  }
  function readPresent(overlay, {image}) {
   const present = (0, deployed_image.readDeployed)(overlay, image);
   if (present !== undefined) return present;
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
    const commit = present.tag === undefined ? undefined : await sources.releaseCommit(place.service, present.tag);
    return {
     deployed: present,
     identity: commit,
     source: commit,
     commit: setter?.commit
    };
   }
   const digest = present.digest ?? (0, image_digest.m)(newest?.identity ?? "");
   if (digest !== undefined || !isHeld) return {
    deployed: present,
    identity: digest,
    source,
    commit: setter?.commit
   };
   const resolved = present.tag === undefined ? undefined : await sources.resolve(present.repository, present.tag);
   if (resolved === undefined) {
    const image = `${present.repository}${present.tag === undefined ? "" : `:${present.tag}`}`;
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
  async function readTarget(tip, facts, chosen, request, sources) {
   const {place, overlay, present, holds} = facts;
   const {ran, artifact, target, passed} = chosen;
   const {deployed} = target;
   const isRelease = deployed.repository === "";
   const commit = isRelease && deployed.tag !== undefined ? await sources.releaseCommit(place.service, deployed.tag) : undefined;
   const digest = isRelease ? undefined : await digestOf(target, sources, request.verify);
   const now = sources.now();
   const sourceCommit = target.step.source?.commit ?? commit;
   const source = sourceCommit ?? (digest && (0, promotion_holds.vW)(holds, now) ? await sources.labelled(deployed.repository, digest) : undefined);
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
    ...facts,
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
    revert: request.revert ? await examineRevert(facts, ran, target) : undefined
   };
  }
  function withCommit(deployed, commit) {
   return commit === undefined ? deployed : {
    ...deployed,
    commit
   };
  }
  async function digestOf({identity, deployed: {repository, tag}}, sources, verify) {
   const digest = (0, image_digest.m)(identity);
   if (digest !== undefined || tag === undefined || !verify) return digest;
   const resolved = await sources.resolve(repository, tag);
   if (resolved !== undefined) return resolved;
   const slots = {
    image: `${repository}:${tag}`,
    why: "the registry does not know the tag."
   };
   throw (0, problem.CC)("ROLLBACK_TARGET_GONE", slots);
  }
  var registry_repository = __webpack_require__(14360);
  var target_repository = __webpack_require__(26998);
  var memoize = __webpack_require__(62159);
  var commit_range = __webpack_require__(83753);
  var changelog_between = __webpack_require__(95998);
  var compare_commits = __webpack_require__(33585);
  var dependency_graph = __webpack_require__(96288);
  var ownership = __webpack_require__(8651);
  var glob = __webpack_require__(37442);
  const most = 20;
  const depths = [ 200, 2e3, undefined ];
  async function findIrreversible(catalogue, source, service, range) {
   const nodes = new Map([ ...catalogue.services, ...catalogue.libraries ]);
   const own = new Set([ service, ...(0, dependency_graph.h)(nodes, service) ]);
   const patterns = [ ...own ].flatMap(name => nodes.get(name)?.irreversible ?? []);
   if (patterns.length === 0) return {
    kind: "none"
   };
   const {target, present} = range;
   if (target === undefined) return unknown("the source commit of the target is unknown");
   if (present === undefined) return unknown("the source commit of the present version is unknown");
   if (target === present) return {
    kind: "none"
   };
   return (0, recover_from_problem.lj)(async () => {
    const repository = await source();
    const way = await findWay(repository, target, present);
    if (way === "forward") return {
     kind: "none"
    };
    if (way !== "back") return unknown("the two were not built from one line of commits");
    const ownersOf = await (0, ownership.kG)(catalogue);
    const globs = await (0, glob.Q)(patterns);
    const files = new Set;
    for await (const unit of repository.trunkCommits(present, [ target ])) {
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
   const search = async () => {
    if (await repository.isAncestor(target, present)) return "back";
    return await repository.isAncestor(present, target) ? "forward" : undefined;
   };
   const here = isHere ? await search() : undefined;
   if (here !== undefined) return here;
   for (const depth of depths) {
    if (!await repository.fetch(wants, depth === undefined ? {} : {
     depth
    })) return "apart";
    const found = await search();
    if (found !== undefined) return found;
    if ((await repository.shallow()).size === 0) return "apart";
   }
   return "apart";
  }
  var release_tags = __webpack_require__(54288);
  var deployment_record = __webpack_require__(90553);
  var judge_commit_checks = __webpack_require__(47781);
  const proven_good_most = 100;
  async function isProvenGood({openGitHub}, environment, {remote: {repository, token}}, catalogue, {commit, since, until}) {
   const {name, checks} = environment;
   if (repository !== undefined) {
    const succeeded = await (0, recover_from_problem.lj)(async () => (await (await openGitHub(repository, token)).deployments(name, proven_good_most)).some(one => one.commit === commit && (one.state === "success" || one.state === "inactive" && one.succeeded !== undefined) && one.payload.includes(deployment_record.WG)), () => false);
    if (succeeded) return true;
    const green = checks.length > 0 && await (0, recover_from_problem.lj)(async () => {
     const found = await (await openGitHub(repository, token)).checks(commit);
     return (0, judge_commit_checks.LZ)(name, checks, commit, found).state === "green";
    }, () => false);
    if (green) return true;
   }
   const followers = [ ...catalogue?.environments.values() ?? [] ].filter(({after}) => after.includes(name));
   const soak = environment.soakMs || Math.max(0, ...followers.map(({soakMs}) => soakMs));
   return soak > 0 && until !== undefined && until - since >= soak;
  }
  function openRollbackSources(world, context) {
   const {catalogue, environment, target, inputs} = context;
   const {githubToken: token, registryUsername: username, registryPassword: password} = inputs;
   const registry = (0, memoize.O)(() => world.registries.open({
    username,
    password,
    token
   }));
   const source = (0, compare_commits.o)(world, token);
   const releases = catalogue && (0, release_tags.b)(catalogue, source);
   return {
    now: () => world.clock.now(),
    resolve: (0, memoize.p)((repository, tag) => `${repository}:${tag}`, async (repository, tag) => (await registry()).resolve((0, 
    target_repository.q3)(repository), tag)),
    verify: (0, memoize.p)(({repository, tag}, digest) => `${repository}:${tag}@${digest}`, async (image, digest) => {
     if (digest === undefined) return;
     const repo = (0, target_repository.q3)(image.repository);
     const tag = image.digest === undefined ? image.tag : undefined;
     const check = async () => (await registry()).verify(repo, {
      digest,
      tag
     });
     await (0, recover_from_problem.x1)([ "IMAGE_MISSING", "IMAGE_INCOMPLETE", "IMAGE_TAG_MOVED" ], check, cause => {
      const slots = {
       image: (0, registry_repository.FH)(repo, digest),
       why: cause.message
      };
      throw (0, problem.CC)("ROLLBACK_TARGET_GONE", slots, {
       cause
      });
     });
    }),
    releaseCommit: (0, memoize.p)((service, tag) => `${service} ${tag}`, async (service, tag) => (await (releases?.tag(service, tag)))?.commit),
    labelled: (0, memoize.p)((repository, digest) => `${repository}@${digest}`, async (repository, digest) => {
     if (inputs.verify === "none") return undefined;
     const labels = await (await registry()).labels((0, target_repository.q3)(repository), digest);
     return (0, git_oid.Se)(labels[commit_range.w] ?? "");
    }),
    isProved: (0, memoize.p)(({commit}) => commit, async candidate => environment !== undefined && isProvenGood(world, environment, target, catalogue, candidate)),
    findIrreversible: (0, memoize.p)((service, from, to) => `${service} ${from} ${to}`, async (service, from, to) => catalogue === undefined ? {
     kind: "none"
    } : findIrreversible(catalogue, source, service, {
     target: from,
     present: to
    })),
    readRange: (0, memoize.p)(({service}, one, other) => `${service} ${one.digest ?? one.tag} ${other.digest ?? other.tag}`, async ({service}, one, other) => {
     if (catalogue === undefined) return {
      kind: "unknown",
      why: "no catalogue says which files are its own"
     };
     if (inputs.verify === "none" && (one.commit === undefined || other.commit === undefined)) return {
      kind: "unknown",
      why: "the registry was not read, so the source commits of the images are unknown"
     };
     return (0, changelog_between.z)({
      catalogue,
      registry: await registry(),
      source
     }, service, one, other);
    })
   };
  }
  var image_argument = __webpack_require__(51041);
  var deployment_file = __webpack_require__(89649);
  var git_revision = __webpack_require__(32084);
  var short_hash = __webpack_require__(56369);
  var unified_diff = __webpack_require__(5582);
  var markdown = __webpack_require__(60577);
  function describeRollbacks(rollbacks) {
   const rows = rollbacks.map(one => [ (0, markdown.aY)(one.place.service || one.present.name), (0, 
   markdown.X1)(environmentName(one.place)), (0, markdown.aY)(versionName(one.present)), one.kind === "back" ? (0, 
   markdown.aY)(versionName(one.target.deployed)) : "", stateOf(one) ]);
   return (0, markdown.tp)([ "Service", "Environment", "Before", "After", "State" ], rows);
  }
  function stateOf(one) {
   const [stopped] = one.stopped;
   if (stopped !== undefined) return `❌ ${(0, markdown.FV)(stopped.message)}`;
   if (one.kind === "superseded") return `superseded: ${(0, markdown.FV)(one.why)}`;
   if (one.kind === "same") return "nothing goes back";
   const ran = `ran from ${(0, promotion_verdict.fU)(one.target.since)} (${(0, markdown.aY)((0, 
   git_oid.h0)(one.target.commit))})`;
   return one.hold === undefined ? ran : `${ran}; ${(0, markdown.aY)(shown(one.hold.digest))} is held`;
  }
  function shown(identity) {
   const digest = (0, image_digest.m)(identity);
   return digest === undefined ? identity.slice(0, 12) : (0, image_digest.VK)(digest);
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
   markdown.X1)(seen)}) and ignores holds: it may undo the rollback of ${(0, markdown.X1)(rollbackPlaceName(place))}. ${(0, 
   markdown.X1)(remedy)}\n`);
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
   const rollbacks = facts.map(one => judge(one, facts, rules));
   const idle = {
    rollbacks,
    edits: [],
    holds: new Map,
    patch: ""
   };
   const superseded = facts.flatMap(one => one.kind === "superseded" && !clustersOf(one, facts).some(({kind}) => kind === "back") ? [ one.why ] : []);
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
   const patch = [ ...images.map(({file, before, after}) => (0, unified_diff.Gu)(file, before, after)), ...[ ...holds ].map(([file, text]) => (0, 
   unified_diff.Gu)(file, old.get(file), text)) ].join("");
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
  function clustersOf({place: {service}}, facts) {
   return service === "" ? [] : facts.filter(other => other.place.service === service);
  }
  function judge(one, facts, {request, now, by}) {
   const {hold, reason} = request;
   const escaped = one.kind === "back" ? one.from.identity : one.kind === "same" ? one.escaped : undefined;
   const added = hold === undefined || escaped === undefined ? undefined : {
    digest: escaped,
    reason,
    until: hold.until,
    since: now,
    by
   };
   return {
    ...one,
    stopped: one.kind === "back" ? obstacles(one, facts, request) : [],
    hold: added
   };
  }
  function obstacles(one, facts, {acknowledged, goal, from}) {
   const {verdict, irreversible, target, present, revert, place} = one;
   const [what, version] = [ rollbackPlaceName(place), versionName(target.deployed) ];
   const found = [];
   if ((0, promotion_verdict.Lx)(verdict)) {
    const slots = {
     what,
     target: version,
     why: verdict.why,
     remedy: verdict.remedy
    };
    found.push((0, problem.CC)("ROLLBACK_TARGET_HELD", slots));
   }
   if (irreversible.kind !== "none" && !acknowledged) {
    const why = irreversible.kind === "some" ? `the commits between changed ${irreversible.files.slice(0, 3).join(", ")}${irreversible.files.length > 3 ? " and more" : ""}, which the catalogue calls irreversible` : `it is unknown whether the commits between changed something irreversible: ${irreversible.why}`;
    found.push((0, problem.CC)("ROLLBACK_IRREVERSIBLE", {
     what,
     from: versionName(present),
     target: version,
     why
    }));
   }
   const clusters = clustersOf(one, facts).flatMap(other => other.kind === "back" ? [ other ] : []);
   const differs = clusters.some(other => other.from.identity !== one.from.identity);
   if (differs && clusters[0] === one && goal.kind !== "named" && from.length === 0) {
    const present = clusters.map(other => `${versionName(other.present)} in ${environmentName(other.place)}`);
    found.push((0, problem.CC)("ROLLBACK_CLUSTERS_DIFFER", {
     service: place.service,
     present: present.join(", ")
    }));
   }
   if (revert?.impure !== undefined) {
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
   if (image.tag === undefined || commit === undefined) return {
    text: at.text,
    edits: []
   };
   const value = ({tag}) => ({
    newName: undefined,
    newTag: tag,
    digest: undefined
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
    if (lift !== undefined) {
     const source = (0, git_oid.Se)(lift);
     files = [ ...(0, edit_holds.o2)(files, {
      identity: lift,
      source
     }) ];
    }
    if (liftHold && one.kind === "back") files = [ ...(0, edit_holds.o2)(files, one.targetIdentity) ];
    const file = hold?.everywhere ? holds_file_path.D : (0, holds_file_path.z)(one.overlay.file);
    if (one.hold !== undefined) files = [ ...(0, edit_holds.DD)(files, file, one.hold) ];
    for (const edited of files) now.set(edited.file, edited);
   }
   return (0, edit_holds.Zf)([ ...before.values() ], [ ...now.values() ]);
  }
  const heads = "trunkline/rollback/";
  function headOf(facts) {
   const names = [ ...new Set(facts.map(({place}) => place.service || place.overlay)) ];
   const [only = ""] = names;
   const name = names.length === 1 ? only : `several-${(0, short_hash.R)(names.join("\n"))}`;
   return `${heads}${slug(name)}/${slug(facts[0]?.place.environment || "overlay")}`;
  }
  function familyOf(facts) {
   const services = [ ...new Set(facts.map(({place}) => place.service)) ].filter(service => service !== "");
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
   return request.lift === undefined ? "unchanged" : "lifted";
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
   if (request.lift !== undefined && request.goal.kind === "stay") {
    if (decision.kind === "nothing") return `Nothing holds ${request.lift} in ${where}; nothing was written.`;
    return `${outcome === "planned" ? "Would lift" : "Lifted"} the hold of ${request.lift} in ${where}: ${why}${at}.`;
   }
   const held = decision.kind === "write" ? ` The hold that was missing is ${outcome === "planned" ? "planned" : "set"}${at}.` : "";
   return `${where} runs ${first === undefined ? "it" : versionName(first.present)} already; nothing goes back.${held}`;
  }
  function rollbackJson(one, {hold}) {
   const back = one.kind === "back" ? one : undefined;
   const {changes, irreversible} = back ?? {};
   return {
    service: one.place.service,
    environment: one.place.environment,
    ...one.place.cluster === "" ? {} : {
     cluster: one.place.cluster
    },
    overlay: one.overlay.file,
    state: one.stopped.length > 0 ? "blocked" : one.kind,
    from: artifactName(one.present, back?.from.identity),
    to: back === undefined ? null : artifactName(back.image, back.targetIdentity.identity),
    interval: back === undefined ? null : {
     commit: back.target.commit,
     since: new Date(back.target.since).toISOString(),
     until: back.target.until === undefined ? null : new Date(back.target.until).toISOString()
    },
    held: one.hold === undefined || one.stopped.length > 0 ? null : {
     digest: one.hold.digest,
     where: hold?.everywhere === true ? "everywhere" : "environment"
    },
    leaves: back?.leaves ?? [],
    commits: changes?.kind === "known" ? changes.commits.map(({oid, subject, author}) => ({
     oid,
     subject,
     author
    })) : null,
    irreversible: irreversible === undefined || irreversible.kind === "none" ? [] : irreversible.kind === "some" ? irreversible.files : null,
    "other-writer": (back?.otherWriters ?? []).map(({name, seen, remedy}) => ({
     name,
     seen,
     remedy
    })),
    passed: (back?.passed ?? []).map(candidate => artifactName(candidate.deployed, undefined))
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
   markdown.FV)(reason)}\n`, describeRollbacks(plan.rollbacks), ...describeRest(plan.rollbacks, sourcePage) ];
   if (plan.patch !== "") parts.push((0, markdown.zH)("The change", (0, markdown.DV)(plan.patch, "diff")));
   if (receipt.kind !== "untouched") parts.push(...(0, delivery_outputs.Ks)(receipt, page));
   if (receipt.kind === "landed") parts.push(describeForward(plan.rollbacks));
   return parts.filter(part => part !== "").join("\n");
  }
  function titleOf({rollbacks}, outcome) {
   const [first, ...others] = rollbacks;
   if (first === undefined) return outcome;
   const rest = others.length === 0 ? "" : ` and ${others.length} more`;
   if (first.kind !== "back" || outcome === "blocked") return `${rollbackPlaceName(first.place)}${rest}: ${outcome}`;
   return `${first.place.service || first.present.name} ${versionName(first.present)} → ${versionName(first.target.deployed)}${first.place.environment === "" ? "" : ` in ${environmentName(first.place)}`}${rest}`;
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
   } ], ...irreversible.kind === "none" ? [] : [ warning("Irreversible", `${name} goes back over irreversible changes, as acknowledged.`) ] ];
  }
  var rollback_request = __webpack_require__(29602);
  async function runRollback(byOverlay, inputs, world) {
   const {run, files, delivery, clock} = world;
   const {dryRun, githubToken} = inputs;
   const remedy = "Services and environments are looked up in it; `overlay` does without.";
   const catalogue = byOverlay ? undefined : await (0, load_catalogue.S1)(files, inputs.config, remedy);
   const now = clock.now();
   const request = (0, rollback_request["in"])(inputs, now);
   const environment = catalogue && (0, rollback_request.p7)(catalogue, inputs);
   const places = catalogue && environment ? (0, rollback_request.yN)(catalogue, inputs.service, environment) : [ (0, 
   rollback_request.BW)(inputs) ];
   const target = {
    ...await (0, delivery_inputs.Ck)(inputs, world, {
     catalogue,
     places: environment ? places : []
    }),
    reads: readsOf(places)
   };
   const sources = openRollbackSources(world, {
    catalogue,
    environment,
    target,
    inputs
   });
   const people = (0, requester_and_approvers.l)(world, githubToken);
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
     people: signed ? await people() : requester_and_approvers.e
    });
   };
   const receipt = dryRun ? await delivery.preview(target, decide) : await delivery.deliver(target, decide);
   const {plan} = receipt;
   tell(world, plan, {
    dryRun,
    ...request
   });
   const images = plan.rollbacks.flatMap(one => one.kind === "back" ? [ artifactName(one.image, one.targetIdentity.identity) ] : []);
   const recorded = environment === undefined || dryRun || inputs.deployment === "false" || images.length === 0 ? [] : await (0, 
   record_deployment.Wp)(world, target.remote, environment, receipt, {
    mode: inputs.deployment,
    present: undefined,
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
   const holds = places.map(({overlay, format}) => (0, holds_file_path.z)(format.name === "kustomize" && overlay !== "" ? `${overlay}/` : overlay));
   return [ ...new Set([ ...places.map(({overlay}) => overlay), ...holds, holds_file_path.D ]) ];
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
    if (one.hold !== undefined && decision.kind === "write") {
     const end = hold?.until === undefined ? "until it is lifted" : `for ${(0, duration.a)(hold.until - one.hold.since)}`;
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
 }),
 44327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => classifyWriter
  });
  const bots = [ [ "Renovate", /renovate/i, /^(chore|fix|build|feat)\(deps\): update .* (docker )?(tag|digest)|^Merge .*renovate\//i ], [ "Dependabot", /dependabot/i, /^Merge .*dependabot\//i ], [ "Argo CD Image Updater", /argocd-image-updater|noreply@argoproj\.io/i, /^build: automatic update of /i ], [ "Flux image automation", /flux(cd)?-?bot|image-automation|fluxcd/i, /^(Automated|Automatic) image update/i ], [ "Kargo", /kargo/i, /^promote\/kargo/i ] ];
  function classifyWriter({author, committer, message, ours}) {
   if (ours) return {
    kind: "trunkline",
    name: "Trunkline"
   };
   const people = [ signature(author), signature(committer) ];
   for (const [name, by, text] of bots) if (people.some(one => by.test(one)) || text.test(message)) return {
    kind: "bot",
    name
   };
   if (signature(author).includes("[bot]")) return {
    kind: "bot",
    name: author.name
   };
   return {
    kind: "person",
    name: author.name
   };
  }
  function signature({name, email}) {
   return `${name} <${email}>`;
  }
 }),
 43722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => readDeploymentTrailers
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97329);
  function readDeploymentTrailers(message) {
   const trailers = (0, _commit_message_js__WEBPACK_IMPORTED_MODULE_0__.VK)(message);
   if (trailers.length === 0) return undefined;
   const values = new Map;
   for (const [key, value] of trailers) {
    const found = values.get(key);
    if (found === undefined) values.set(key, [ value ]); else found.push(value);
   }
   const all = key => values.get(key) ?? [];
   const [action = ""] = all("trunkline");
   const groups = [];
   const named = values.has("service");
   for (const [key, value] of trailers) {
    if (key === (named ? "service" : "image")) groups.push(new Map);
    if (groupKeys.includes(key)) groups.at(-1)?.set(key, value);
   }
   const shared = key => all(key).length === 1 ? all(key)[0] : undefined;
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
      sourceTime: Number.isNaN(time) ? undefined : time
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
 }),
 78579: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86244);
  function splitImage(text) {
   const from = text.indexOf("/") + 1;
   const at = text.indexOf("@", from);
   const name = at < 0 ? text : text.slice(0, at);
   const colon = name.indexOf(":", from);
   return {
    repository: colon < 0 ? name : name.slice(0, colon),
    tag: colon < 0 ? undefined : name.slice(colon + 1),
    digest: at < 0 ? undefined : text.slice(at + 1)
   };
  }
  function parseImage(text) {
   const {repository, tag, digest} = splitImage(text);
   return {
    repository: checkRepository(repository, text),
    tag: tag === undefined ? undefined : checkTag(tag, text),
    digest: digest === undefined ? undefined : checkDigest(digest, text)
   };
  }
  function formatImage({repository, tag, digest}) {
   return `${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
  }
  function lastPart(repository) {
   return repository.slice(repository.lastIndexOf("/") + 1);
  }
  function isTag(text) {
   return /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text);
  }
  const label = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?";
  const hostBefore = new RegExp(`^(?:${label}(?:\\.${label})*\\.?|(\\[[0-9a-fA-F:]+\\]))(?::\\d+)?/`);
  function isRepository(text) {
   if (text.length > 400) return false;
   const [host = "", address] = hostBefore.exec(text) ?? [];
   if (address !== undefined && !URL.canParse(`http://${address}/`)) return false;
   const path = /[.:[]|^localhost\//.test(host) || /[A-Z]/.test(host) ? text.slice(host.length) : text;
   const component = "[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*";
   return new RegExp(`^${component}(/${component})*$`).test(path);
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
   if (digest !== undefined) return digest;
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
 18791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   return last || highest === undefined || (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(highest.version) ? highestFirst.find(({version}) => (0, 
   _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(version)) : highest;
  }
  function revisionsOf(environments, tags, trunk) {
   const found = new Map;
   for (const {name, after} of environments) {
    const last = isLast(environments, name);
    const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
    if (revision !== undefined) found.set(name, revision);
   }
   return found;
  }
 }),
 37679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YB: () => sharedTag,
   du: () => floatingNames,
   n0: () => parseTagFormat,
   oT: () => versionInTag,
   wZ: () => tagName
  });
  var _git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53724);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4179);
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
   const fault = (0, _git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.H)(`${prefix}1.0.0${suffix}`);
   if (fault !== undefined) throw refuse(`git takes no tag of such a name: ${fault}`);
   return {
    text: `${prefix}{version}${suffix}`,
    prefix,
    suffix
   };
  }
  function tagName(format, version) {
   return format.prefix + (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version) + format.suffix;
  }
  function floatingNames(format, version) {
   const name = line => format.prefix + line + format.suffix;
   return [ name(`${version.major}`), name(`${version.major}.${version.minor}`) ];
  }
  function versionInTag(format, tag) {
   const {prefix, suffix} = format;
   if (tag.length <= prefix.length + suffix.length) return undefined;
   if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined;
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(tag.slice(prefix.length, tag.length - suffix.length));
  }
  function sharedTag(one, other) {
   if (!one.prefix.startsWith(other.prefix)) return undefined;
   const versions = [ (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.mz)(1, 2, 3), {
    ...(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.mz)(1, 2, 3),
    prerelease: [ "rc", 1 ]
   } ];
   const tags = versions.map(version => tagName(one, version));
   return tags.find(tag => versionInTag(other, tag) !== undefined);
  }
 }),
 85009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => versionTagsOf
  });
  var _tag_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37679);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function versionTagsOf(format, tags) {
   const family = [];
   for (const tag of tags) {
    const version = (0, _tag_format_js__WEBPACK_IMPORTED_MODULE_0__.oT)(format, tag.name);
    if (version !== undefined) family.push({
     ...tag,
     version
    });
   }
   return family.sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, one.version));
  }
 }),
 33585: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   e: () => compareInSource,
   o: () => openSource
  });
  var _core_memo_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62159);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39835);
  var _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18151);
  const windows = [ 50, 500, 5e3, undefined ];
  function compareInSource(world, githubToken) {
   const open = openSource(world, githubToken);
   const unseen = found => {
    for (const {message} of found) world.log.debug(`The source commits cannot be compared: ${message}`);
    return "unseen";
   };
   return (0, _core_memo_memoize_js__WEBPACK_IMPORTED_MODULE_0__.p)((mine, theirs) => `${mine} ${theirs}`, async (mine, theirs) => mine === theirs ? "same" : (0, 
   _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_1__.lj)(async () => compareIn(await open(), mine, theirs), unseen));
  }
  function openSource({run, git}, githubToken) {
   return (0, _core_memo_memoize_js__WEBPACK_IMPORTED_MODULE_0__.O)(async () => {
    const remote = await (0, _delivery_inputs_js__WEBPACK_IMPORTED_MODULE_2__.L_)("", {
     gitopsToken: "",
     githubToken
    }, {
     run,
     git
    });
    const borrow = await git.checkout(run.directory);
    return git.open(remote, borrow === undefined ? {} : {
     borrow
    });
   });
  }
  async function compareIn(repository, mine, theirs) {
   if (await repository.has(mine) && await repository.has(theirs)) {
    const here = await compareHere(repository, mine, theirs);
    if (here !== "unseen") return here;
   }
   for (const depth of windows) {
    const how = {
     filter: "tree:0",
     ...depth === undefined ? {} : {
      depth
     }
    };
    if (!await repository.fetch([ mine, theirs ], how)) return "unseen";
    const seen = await compareHere(repository, mine, theirs);
    if (seen !== "unseen") return seen;
    if (depth !== undefined && depth >= 500 && await repository.mergeBase(mine, theirs)) return "apart";
   }
   return "unseen";
  }
  async function compareHere(repository, mine, theirs) {
   if (await repository.isAncestor(mine, theirs)) return "older";
   if (await repository.isAncestor(theirs, mine)) return "newer";
   return (await repository.shallow()).size === 0 ? "apart" : "unseen";
  }
 }),
 91076: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   HG: () => overlayCommits,
   RA: () => readSnapshot,
   dn: () => deepestHistory
  });
  var _core_manifest_deployed_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45700);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68848);
  const steps = [ 4, 32, 256, 1536 ];
  const deepestHistory = 1536;
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
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.Sm)(() => (0, 
   _core_manifest_deployed_image_js__WEBPACK_IMPORTED_MODULE_1__.readDeployed)({
    file,
    format,
    text: (0, _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__.J)(bytes, file)
   }, name), () => undefined);
  }
 }),
 54288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => openReleaseTags
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_version_newest_release_for_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18791);
  var _core_version_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37679);
  var _core_version_version_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85009);
  function openReleaseTags(catalogue, source) {
   const formatOf = service => catalogue.services.get(service)?.tagFormat ?? "{version}";
   async function tipOf(where) {
    const repository = await source();
    const oid = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(where);
    if (oid !== undefined) return await repository.fetch([ oid ], {}) ? oid : undefined;
    const name = where === "HEAD" ? await repository.defaultBranch() : where;
    return name === undefined ? undefined : repository.fetchRef(`refs/heads/${name}`, {});
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
     if (tip === undefined) return undefined;
     const family = await all(service);
     const commits = family.map(({commit}) => commit);
     const there = await (await source()).ancestorsAmong(commits, tip);
     return family.filter(({commit}) => there.has(commit));
    },
    newestFor: (environment, releases) => (0, _core_version_newest_release_for_environment_js__WEBPACK_IMPORTED_MODULE_3__.Qy)((0, 
    _core_version_newest_release_for_environment_js__WEBPACK_IMPORTED_MODULE_3__.NE)(catalogue.environments.values(), environment), releases),
    async sinceWhen(where, commit) {
     const tip = await tipOf(where);
     const repository = await source();
     if (tip === undefined || !await repository.isAncestor(commit, tip)) return undefined;
     return (await repository.commit(commit)).committer.time * 1e3;
    }
   };
  }
 })
};
