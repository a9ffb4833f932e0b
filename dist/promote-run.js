export const id = 1420;

export const ids = [ 1420 ];

export const modules = {
 81420: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runPromote: () => runPromote
  });
  var commit_message = __webpack_require__(97329);
  var remote = __webpack_require__(80901);
  var problem = __webpack_require__(5763);
  var recover_from_problem = __webpack_require__(39835);
  var promotion = __webpack_require__(64995);
  var registry_repository = __webpack_require__(14360);
  var target_repository = __webpack_require__(26998);
  function openArtifactStore(registry, referrers) {
   const stored = new Map;
   const secured = new Set;
   async function inspect(job) {
    const {from, to, artifact, copy} = job;
    return (0, target_repository.O1)(from, to) ? {
     kind: "verified",
     verified: await registry.verify(from, artifact)
    } : {
     kind: "planned",
     estimated: await registry.estimate(from, to, artifact, copy)
    };
   }
   async function store(job, inspected) {
    const {from, to, artifact, copy} = job;
    if ((0, target_repository.O1)(from, to)) return inspected ?? inspect(job);
    const isThere = inspected?.kind === "planned" && inspected.estimated.requests === 0;
    return {
     kind: "copied",
     copied: isThere ? nothing : await registry.copy(from, to, artifact, copy)
    };
   }
   function keep(jobs, results) {
    for (const [index, {image}] of jobs.entries()) {
     const result = results[index];
     if (result !== undefined) stored.set(image, result);
    }
   }
   return {
    stored,
    async resolve(repository, tag) {
     const repo = (0, target_repository.q3)(repository);
     const digest = await registry.resolve(repo, tag);
     if (digest === undefined) throw (0, problem.CC)("IMAGE_MISSING", {
      image: (0, registry_repository.FH)(repo, tag)
     });
     return digest;
    },
    async estimate(candidates) {
     const jobs = candidates.filter(isImage).map(one => copyJobOf(one, referrers));
     keep(jobs, await Promise.all(jobs.map(inspect)));
    },
    async secure(candidates) {
     const jobs = candidates.filter(isImage).map(one => copyJobOf(one, referrers)).filter(({image}) => !secured.has(image));
     const inspected = jobs.length === 1 ? [] : await Promise.all(jobs.map(inspect));
     keep(jobs, await Promise.all(jobs.map((job, index) => store(job, inspected[index]))));
     for (const {image} of jobs) secured.add(image);
    },
    async repair(candidates) {
     const jobs = candidates.filter(isImage).map(one => copyJobOf(one, referrers)).filter(({from, to}) => referrers === "copy" && !(0, 
     target_repository.O1)(from, to));
     const problems = [];
     const mend = async job => {
      const inspected = await inspect(job);
      const isWhole = inspected.kind === "planned" && inspected.estimated.requests === 0;
      if (!isWhole) keep([ job ], [ await store(job, inspected) ]);
     };
     await Promise.all(jobs.map(job => (0, recover_from_problem.lj)(() => mend(job), faults => void problems.push(...faults))));
     return problems;
    },
    isSecured: candidate => !isImage(candidate) || secured.has((0, promotion.aC)(candidate))
   };
  }
  function isImage(one) {
   return one.artifact.kind === "image";
  }
  const nothing = {
   manifests: 0,
   referrers: 0,
   mounted: 0,
   transferred: 0,
   bytes: 0,
   tagged: []
  };
  function copyJobOf(one, referrers) {
   const {artifact, destination} = one;
   const tags = artifact.tag === undefined ? [] : [ artifact.tag ];
   return {
    image: (0, promotion.aC)(one),
    from: (0, target_repository.q3)(artifact.repository),
    to: (0, target_repository.q3)(destination),
    artifact,
    copy: {
     tags,
     referrers
    }
   };
  }
  var delivery_inputs = __webpack_require__(18151);
  var attestations = __webpack_require__(35325);
  async function moveTags(registry, tags) {
   const moves = [];
   for (const one of tags) {
    const {image, repository, digest, tag} = one;
    moves.push(await (0, recover_from_problem.lj)(async () => ({
     ...one,
     kind: await registry.tag((0, target_repository.q3)(repository), digest, tag, true)
    }), ([cause]) => {
     const slots = {
      tag,
      image,
      why: cause?.message ?? "",
      remedy: cause?.hint ?? ""
     };
     return {
      ...one,
      kind: "failed",
      problem: (0, problem.CC)("TAG_NOT_MOVED", slots, {
       cause
      })
     };
    }));
   }
   return moves;
  }
  var record_deployment = __webpack_require__(43838);
  var requester_and_approvers = __webpack_require__(21564);
  var repository_path = __webpack_require__(11462);
  var compare_commits = __webpack_require__(33585);
  var load_catalogue = __webpack_require__(4817);
  const foreign = [ "pull_request_target", "workflow_run", "issue_comment" ];
  async function loadTrustedCatalogue(world, inputs) {
   const {run, files, log} = world;
   if (!foreign.includes(run.event.name)) return (0, load_catalogue.OT)(files, inputs.config);
   const repository = await (0, compare_commits.o)(world, inputs.githubToken)();
   const branch = await repository.defaultBranch();
   const tip = branch && await repository.fetchRef(`refs/heads/${branch}`, {
    depth: 1,
    filter: "tree:0"
   });
   const path = (0, repository_path.o1)("", `${inputs.workingDirectory}/${inputs.config}`);
   if (!tip || path === undefined) {
    throw (0, problem.CC)("CATALOGUE_UNTRUSTED", {
     event: run.event.name,
     path: inputs.config
    });
   }
   log.info(`The catalogue is read from ${branch}: a run on ${run.event.name} may have checked out code of somebody else.`);
   const bytes = await repository.read(tip, path);
   const text = bytes && (new TextDecoder).decode(bytes);
   return (0, load_catalogue.OT)({
    read: async () => text
   }, inputs.config);
  }
  var event_payload = __webpack_require__(46018);
  var read_input_file = __webpack_require__(59219);
  var statement = __webpack_require__(28219);
  function statePromotion(one, promotionRun) {
   const {artifact, destination, path, present, verdicts, name} = one;
   if (artifact.kind !== "image") return undefined;
   const [algorithm = "", hex = ""] = artifact.digest.split(":");
   const {commit, repository, branch, run, people, reason} = promotionRun;
   return {
    _type: "https://in-toto.io/Statement/v1",
    subject: [ {
     name: destination,
     digest: {
      [algorithm]: hex
     }
    } ],
    predicateType: statement.VH,
    predicate: {
     service: path.service || name,
     from: (0, promotion.fW)(path.from),
     to: (0, promotion.fW)(path.to),
     image: (0, promotion.aC)(one),
     previous: present === undefined ? null : (0, promotion.u2)(present),
     gitops: {
      repository,
      branch,
      commit
     },
     gates: verdicts.map(({gate, state, why}) => ({
      gate,
      state,
      why
     })),
     run,
     requestedBy: people.requestedBy,
     approvedBy: people.approvedBy,
     reason
    }
   };
  }
  async function attestPromotions(world, remote, receipt, options, people) {
   const going = receipt.plan.promotions.flatMap(one => one.kind === "go" ? [ one ] : []);
   const skip = why => going.map(one => ({
    kind: "skipped",
    what: (0, promotion.aC)(one),
    why
   }));
   if (receipt.kind === "untouched") return [];
   if (receipt.kind === "proposed") return skip("it is only proposed; attest it after the merge");
   const {run} = world;
   const promotionRun = {
    commit: receipt.commit,
    repository: remote.repository === undefined ? "" : `${run.serverUrl}/${remote.repository}`,
    branch: receipt.branch,
    run: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    people: await people(),
    reason: options.reason
   };
   const done = [];
   for (const one of going) done.push(await attest(world, one, promotionRun, options));
   return done;
  }
  async function attest({run, files, openGitHub, provenance}, one, promotionRun, {signingConfig, githubToken}) {
   const what = (0, promotion.aC)(one);
   const statement = statePromotion(one, promotionRun);
   if (statement === undefined) return {
    kind: "skipped",
    what,
    why: "a release in Git has no digest to attest"
   };
   return (0, recover_from_problem.lj)(async () => {
    const config = await (0, read_input_file.u)(files, signingConfig, "SIGNING_CONFIG_MISSING");
    const bundle = await provenance.sign(statement, {
     config,
     isPrivate: !isPublic(run.event.payload.repository)
    });
    const number = await (await openGitHub(run.repository, githubToken)).keepAttestation(bundle);
    return {
     kind: "attested",
     what,
     url: `${run.serverUrl}/${run.repository}/attestations/${number}`
    };
   }, ([cause]) => {
    const {commit} = promotionRun;
    const slots = {
     what,
     commit,
     why: cause?.message ?? "",
     remedy: cause?.hint ?? ""
    };
    return {
     kind: "failed",
     what,
     problem: (0, problem.CC)("PROMOTION_UNATTESTED", slots, {
      cause
     })
    };
   });
  }
  function isPublic(repository) {
   return (0, event_payload.B8)(repository, "visibility") === "public";
  }
  var upsert_comment = __webpack_require__(34286);
  var image_digest = __webpack_require__(86244);
  var verdict = __webpack_require__(44399);
  var markdown = __webpack_require__(60577);
  function describeWait(promotions, context) {
   const rows = promotions.flatMap(one => [ {
    one,
    environment: (0, promotion.fW)(one.path.to),
    ...stateOf(one, context)
   }, ...one.kind === "older" ? [] : laterThan(one, context.environments) ]);
   const cells = rows.map(({one, environment, state}) => [ `${(0, markdown.aY)(nameOf(one))} ${(0, 
   markdown.X1)(versionOf(one))}`, (0, markdown.X1)(environment), state ]);
   return `### ${(0, markdown.X1)(titleOf(rows))}\n\n${(0, markdown.tp)([ "Version", "Environment", "State" ], [ ...new Map(cells.map(row => [ row.join("|"), row ])).values() ])}`;
  }
  function titleOf(rows) {
   const waiting = rows.filter(({waits}) => waits);
   const shown = waiting.length > 0 ? waiting : rows;
   const names = [ ...new Set(shown.map(({one}) => `${nameOf(one)} ${versionOf(one)}`)) ];
   const environments = [ ...new Set(shown.map(({environment}) => environment)) ].join(", ");
   const what = names.length === 1 ? names.join() : `${names.length} services`;
   const [waits, is] = names.length === 1 ? [ "waits", "is" ] : [ "wait", "are" ];
   if (waiting.length > 0) return `⏳ ${what} ${waits} for ${environments}`;
   if (shown.every(({one}) => one.kind === "older")) return `⏭️ ${what} ${is} superseded in ${environments}`;
   return `✅ ${what} ${is} in ${environments}`;
  }
  function stateOf(one, {receipt, dryRun}) {
   const {kind, pullRequest} = receipt;
   if (one.kind === "older") return {
    waits: false,
    state: `⏭️ superseded: ${(0, markdown.X1)(one.by)}`
   };
   if (one.kind === "same" || one.kind === "go" && kind === "landed") return {
    waits: false,
    state: "✅ runs there"
   };
   if (one.kind === "blocked") {
    const closed = one.verdicts.filter(verdict.Lx);
    const lines = closed.map(({gate, why, remedy}) => `⏳ ${gate}: ${(0, markdown.X1)(`${why} ${remedy}`.trim())}`);
    return {
     waits: true,
     state: lines.join("\n")
    };
   }
   if (pullRequest !== undefined) return {
    waits: true,
    state: `📝 proposed in ${(0, markdown.nf)(`#${pullRequest.number}`, pullRequest.url)}`
   };
   if (dryRun) return {
    waits: true,
    state: "🔎 dry run: every gate is open"
   };
   return {
    waits: true,
    state: "⏳ nothing was written: another service of this run is blocked"
   };
  }
  function laterThan(one, environments) {
   const reached = new Set([ one.path.to.environment ]);
   return environments.flatMap(({name, after}) => {
    if (reached.has(name) || !after.some(before => reached.has(before))) return [];
    reached.add(name);
    return [ {
     one,
     environment: name,
     waits: true,
     state: `⏳ comes after ${(0, markdown.X1)(after.join(", "))}`
    } ];
   });
  }
  function nameOf(one) {
   return one.path.service || one.name;
  }
  function versionOf({artifact}) {
   return artifact.tag ?? (artifact.digest === undefined ? "" : (0, image_digest.VK)(artifact.digest));
  }
  const most = 10;
  async function commentOnSources(world, token, {promotions}, context) {
   const found = promotions.filter(promotion.Xz);
   const comment = async (pull, about) => {
    const markdown = describeWait(about, context);
    return (await (0, upsert_comment.Xz)(world, token, {
     marker: "promote",
     markdown,
     pull
    })).notices;
   };
   const own = (0, upsert_comment.My)(world.run);
   if (own !== undefined) return found.length === 0 ? [] : comment(own, found);
   const byCommit = new Map;
   for (const one of found) {
    const {source} = (0, promotion.zx)(one);
    if (source !== undefined) byCommit.set(source, [ ...byCommit.get(source) ?? [], one ]);
   }
   if (byCommit.size === 0) world.log.info("No comment: the commits that the images were built from are unknown.");
   const notices = [];
   for (const [commit, about] of [ ...byCommit ].slice(0, most)) {
    const pull = await (0, recover_from_problem.lj)(async () => (await world.openGitHub(world.run.repository, token)).mergedPullRequest(commit), problems => void notices.push(...(0, 
    recover_from_problem.nZ)(problems, "No comment on a pull request")));
    if (pull === undefined) world.log.info(`No comment: no merged pull request has ${commit}.`); else notices.push(...await comment(pull, about));
   }
   return notices;
  }
  const copy_then_deliver_most = 5;
  async function deliverSecured(delivery, store, target, planned, decide) {
   const pointless = planned.plan.decision.kind === "nothing" && target.delivery === "pull-request";
   if (planned.plan.decision.kind !== "write" && !pointless) return planned;
   let {plan} = planned;
   for (let round = 1; ;round++) {
    if (plan.decision.kind === "write") await store.secure(goingIn(plan));
    let unsecured;
    const receipt = await delivery.deliver(target, async tip => {
     const next = await decide(tip);
     const open = next.decision.kind === "write" && !goingIn(next).every(store.isSecured);
     unsecured = open ? next : undefined;
     return open ? {
      ...next,
      decision: {
       kind: "nothing"
      }
     } : next;
    });
    if (unsecured === undefined) return receipt;
    plan = unsecured;
    if (round === copy_then_deliver_most) {
     const [first] = goingIn(plan);
     throw (0, problem.CC)("PROMOTE_SOURCE_MOVES", {
      from: first === undefined ? "" : (0, promotion.fW)(first.path.from),
      count: String(copy_then_deliver_most)
     });
    }
   }
  }
  function goingIn({promotions}) {
   return promotions.filter(one => one.kind === "go");
  }
  const describe_outcome_most = 5;
  function promotionReason({kind, plan, ...receipt}, outcome) {
   const {decision, promotions} = plan;
   const blocked = promotions.filter(one => one.kind === "blocked");
   const left = blocked.map(one => ` ${describe_outcome_nameOf(one)} is left out: ${closedWhy(one.verdicts)}`).join("");
   if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
   if (decision.kind === "nothing") {
    if (blocked.length > 0) return `Nothing was written. ${blocked.map(blockedWhy).join(" ")}`;
    const same = promotions.filter(one => one.kind === "same");
    const [first] = same;
    if (first === undefined) return "No service has anything to promote; nothing to do.";
    const list = names(same.map(one => `${describe_outcome_nameOf(one)} ${describe_outcome_versionOf(one.present)}`));
    return `${(0, promotion.fW)(first.path.to)} already runs ${list}; nothing to do.`;
   }
   const going = promotions.filter(one => one.kind === "go");
   const to = going[0] === undefined ? "" : (0, promotion.fW)(going[0].path.to);
   const list = names(going.map(changeOf));
   if (outcome === "planned") return `Would promote to ${to}: ${list}. Nothing was written.${left}`;
   const pull = kind === "proposed" && "pullRequest" in receipt ? receipt.pullRequest : undefined;
   const where = pull === undefined ? `on ${receipt.branch}` : `in pull request #${pull.number}`;
   if (outcome === "proposed") return `Proposed for ${to}: ${list}, ${where}.${left}`;
   return `Promoted to ${to}: ${list}.${left}`;
  }
  function describe_outcome_titleOf({plan}, outcome) {
   const identified = plan.promotions.filter(promotion.Xz);
   const kinds = {
    promoted: "go",
    proposed: "go",
    planned: "go",
    blocked: "blocked",
    superseded: "older"
   };
   const titled = outcome === "unchanged" ? "same" : kinds[outcome];
   const found = identified.filter(({kind}) => kind === titled);
   const shown = found.length > 0 ? found : identified;
   const [first] = shown;
   if (first === undefined) return `${icons[outcome]} nothing to promote`;
   const what = shown.length > 1 ? `${shown.length} services` : `${describe_outcome_nameOf(first)} ${outcome === "unchanged" ? describe_outcome_versionOf(first.present) : stepOf(first)}`;
   return `${icons[outcome]} ${what} in ${(0, promotion.fW)(first.path.to)}${notes[outcome]}`;
  }
  const icons = {
   promoted: "✅",
   proposed: "📝",
   unchanged: "✅",
   blocked: "❌",
   superseded: "⏭️",
   planned: "🔎"
  };
  const notes = {
   promoted: "",
   proposed: ": proposed",
   unchanged: ": nothing to do",
   blocked: ": blocked",
   superseded: ": superseded",
   planned: ": dry run"
  };
  function logOf(receipt, {gitops, page, dryRun}) {
   const {plan, kind, commit, branch} = receipt;
   const lines = plan.promotions.flatMap(one => {
    if (one.kind === "absent") return [ `${one.path.service}: not in ${(0, promotion.fW)(one.path.from)}: ${one.why}` ];
    return [ serviceLine(one, dryRun), ...one.verdicts.map(({gate, state, why}) => `  gate ${gate}: ${state}. ${why}`) ];
   });
   for (const file of plan.lifted) lines.push(`The hold in ${file} ${dryRun ? "would be" : "is"} lifted.`);
   if (kind === "untouched") return lines;
   const url = page === "" ? commit : `${page}/commit/${commit}`;
   const pull = kind === "proposed" ? receipt.pullRequest : undefined;
   return [ ...lines, `${gitops}@${branch}: ${url}`, ...pull === undefined ? [] : [ `Pull request #${pull.number}: ${pull.url}` ] ];
  }
  function serviceLine(one, dryRun) {
   const [name, to] = [ describe_outcome_nameOf(one), (0, promotion.fW)(one.path.to) ];
   if (one.kind === "same") return `${name}: ${to} already runs ${describe_outcome_versionOf(one.present)}.`;
   const digest = one.artifact.kind === "image" ? (0, image_digest.VK)(one.artifact.digest) : one.artifact.commit;
   const what = `${name}: ${stepOf(one)} (${digest}) in ${to}`;
   if (one.kind === "older") return `${what}: superseded, ${one.by}.`;
   if (one.kind === "blocked") return `${what}: blocked.`;
   return dryRun ? `${what}: can be promoted.` : what;
  }
  function changeOf(one) {
   return `${describe_outcome_nameOf(one)} ${stepOf(one)}`;
  }
  function stepOf({present, artifact}) {
   const after = describe_outcome_versionOf(artifact);
   if (present === undefined) return after;
   const before = describe_outcome_versionOf(present);
   if (before !== after || present.digest === artifact.digest) return `${before} → ${after}`;
   const digest = one => one === undefined ? "no digest" : (0, image_digest.VK)(one);
   return `${before} (${digest(present.digest)} → ${digest(artifact.digest)})`;
  }
  function describe_outcome_versionOf(image) {
   if (image === undefined) return "none";
   return image.tag ?? (image.digest === undefined ? "none" : (0, image_digest.VK)(image.digest));
  }
  function describe_outcome_nameOf(one) {
   return one.path.service || (one.kind === "absent" ? "" : one.name);
  }
  function blockedWhy(one) {
   return `${describe_outcome_nameOf(one)} ${describe_outcome_versionOf(one.artifact)} may not go to ${(0, 
   promotion.fW)(one.path.to)}: ${closedWhy(one.verdicts)}`;
  }
  function closedWhy(verdicts) {
   return verdicts.filter(verdict.Lx).map(({why}) => why).join(" ");
  }
  function names(list) {
   const more = list.length - describe_outcome_most;
   return list.slice(0, describe_outcome_most).join(", ") + (more > 0 ? ` and ${more} more` : "");
  }
  var deployed_image = __webpack_require__(45700);
  var artifact_age = __webpack_require__(13124);
  var commit_range = __webpack_require__(83753);
  var holds = __webpack_require__(97703);
  var read_overlay = __webpack_require__(68848);
  var image_image = __webpack_require__(78579);
  var overlay_history = __webpack_require__(91076);
  var select_selection = __webpack_require__(39616);
  var git_revision = __webpack_require__(32084);
  var version_version = __webpack_require__(4179);
  async function findRevisionSource(tip, path, selection, releases) {
   const {service, from, to} = path;
   if (selection.kind !== "present") {
    const given = selection.kind === "version" ? selection.version : selection.image.replace(/^:/, "");
    const named = await releases.tag(service, given);
    if (named === undefined) throw (0, problem.CC)("REVISION_UNKNOWN", {
     tag: given,
     service
    });
    return artifact(named.tag, named.commit, false);
   }
   const at = await (0, read_overlay._)(tip, from.overlay, from.format);
   const {revision, commit} = (0, git_revision.M7)(at);
   const {file} = at;
   const tagged = revision === "" || revision === commit ? undefined : await releases.tag(service, revision);
   if (tagged !== undefined) {
    if (commit !== undefined && commit !== tagged.commit) {
     const slots = {
      file,
      tag: tagged.tag,
      commit,
      now: tagged.commit
     };
     throw (0, problem.CC)("REVISION_TAG_MOVED", slots, {
      at: {
       file
      }
     });
    }
    const all = await releases.all(service);
    const now = all.find(({name}) => name === tagged.tag);
    if (now === undefined || releases.newestFor(to.environment, [ now ]) !== undefined) return artifact(tagged.tag, tagged.commit, false);
    const before = all.filter(({version}) => (0, version_version.Zy)(version, now.version) <= 0);
    return findStable(tip, at, path, before, releases);
   }
   const slots = {
    file,
    revision: revision || "nothing"
   };
   const there = revision === "" ? undefined : await releases.containedIn(service, revision);
   if (there === undefined) throw (0, problem.CC)("REVISION_NO_TAG", slots, {
    at: {
     file
    }
   });
   const newest = releases.newestFor(to.environment, there);
   if (newest === undefined) throw (0, problem.CC)("REVISION_UNRELEASED", {
    ...slots,
    service
   }, {
    at: {
     file
    }
   });
   return artifact(newest.name, newest.commit, true);
  }
  async function findStable(tip, at, path, among, releases) {
   const had = new Set;
   let count = 0;
   for await (const one of (0, overlay_history.HG)(tip, at.file)) {
    const bytes = await one.read();
    const then = bytes && (0, overlay_history.RA)(bytes, at, path)?.tag;
    if (then !== undefined) had.add(then);
    count++;
   }
   const found = releases.newestFor(path.to.environment, among.filter(({name}) => had.has(name)));
   if (found !== undefined) return artifact(found.name, found.commit, true);
   const {file} = at;
   const {service, from, to} = path;
   const slots = {
    file,
    revision: among[0]?.name ?? "",
    count: String(count),
    service
   };
   throw (0, problem.CC)("REVISION_UNSTABLE", {
    ...slots,
    from: from.environment,
    to: to.environment
   }, {
    at: {
     file
    }
   });
  }
  function artifact(tag, commit, pinned) {
   return {
    kind: "revision",
    repository: "",
    tag,
    digest: undefined,
    commit,
    pinned
   };
  }
  async function findSource(tip, path, selection, resolve, releases) {
   return (0, recover_from_problem.x1)(path.mayBeAbsent ? absences : [], () => findPresent(tip, path, selection, resolve, releases), ({message: why}) => ({
    kind: "absent",
    why
   }));
  }
  async function findPresent(tip, path, selection, resolve, releases) {
   if (path.from.format.name === "revision" && releases !== undefined) {
    const artifact = await findRevisionSource(tip, path, selection, releases);
    return {
     kind: "found",
     name: path.service,
     artifact
    };
   }
   if (selection.kind === "hotfix") {
    const image = (0, select_selection.XM)(selection.image, path.repository);
    return {
     kind: "found",
     name: path.name ?? image.repository,
     artifact: await pin(image, "`image`", resolve)
    };
   }
   const at = await (0, read_overlay._)(tip, path.from.overlay, path.from.format);
   const now = (0, deployed_image.readDeployed)(at, path);
   if (now === undefined) throw (0, deployed_image.n)(at, path.name);
   const deployed = selection.kind === "present" ? now : await findVersion(tip, at, now, selection.version);
   return {
    kind: "found",
    name: now.name,
    artifact: await pin(deployed, at.file, resolve)
   };
  }
  const absences = [ "KUSTOMIZATION_MISSING", "OVERLAY_FILE_MISSING", "PROMOTE_IMAGE_ABSENT", "REVISION_UNRELEASED", "REVISION_UNSTABLE" ];
  async function findVersion(tip, at, now, version) {
   if ((0, select_selection.lF)(now, version)) return now;
   let count = 0;
   for await (const commit of (0, overlay_history.HG)(tip, at.file)) {
    count++;
    const bytes = await commit.read();
    const then = bytes && (0, overlay_history.RA)(bytes, at, now);
    if (then !== undefined && (0, select_selection.lF)(then, version)) return then;
   }
   const {file} = at;
   const slots = {
    file,
    version,
    count: String(count),
    now: (0, image_image.vy)(now)
   };
   throw (0, problem.CC)("PROMOTE_VERSION_UNSEEN", slots, {
    at: {
     file
    }
   });
  }
  async function pin(image, file, resolve) {
   const {repository, tag, digest} = image;
   if (digest !== undefined) return {
    kind: "image",
    repository,
    tag,
    digest,
    pinned: false
   };
   if (tag === undefined) throw (0, problem.CC)("PROMOTE_UNRESOLVED", {
    file,
    name: repository
   });
   return {
    kind: "image",
    repository,
    tag,
    digest: await resolve(repository, tag),
    pinned: true
   };
  }
  async function readPromotionFacts(tip, paths, sources) {
   await readTogether(tip, paths, sources.tipOf);
   const facts = [];
   for (const path of paths) facts.push(await readPath(tip, path, sources));
   return facts;
  }
  async function readPath(tip, path, sources) {
   const {selection, registry, resolve, releases} = sources;
   const from = await sources.tipOf(tip, path.from.environment, path.service);
   const source = await findSource(from, path, selection, resolve, releases);
   if (source.kind === "absent") return {
    kind: "absent",
    path,
    why: source.why
   };
   const {name, artifact} = source;
   const overlay = await (0, read_overlay._)(tip, path.to.overlay, path.to.format);
   const present = (0, deployed_image.readDeployed)(overlay, {
    name,
    repository: path.repository
   });
   const {repository} = artifact;
   const stays = registry === "" || artifact.kind === "revision";
   const destination = stays ? repository : (0, target_repository.WU)(registry, repository, path.repository);
   const bare = {
    path,
    name,
    artifact,
    destination,
    overlay,
    present
   };
   if ((0, promotion.Ft)(bare)) return {
    kind: "found",
    ...bare,
    changes: nothingBetween,
    older: undefined,
    verdicts: []
   };
   const changes = await sources.readRange(path, artifact, present);
   const older = selection.kind === "present" ? (0, artifact_age.W7)(artifact, present) ?? (0, 
   commit_range.R)(changes) : undefined;
   const lifting = sources.liftHold ? await (0, holds.R)(tip, overlay.file) : undefined;
   const found = {
    ...bare,
    changes,
    older,
    lifting
   };
   return {
    kind: "found",
    ...found,
    verdicts: older === undefined ? await sources.judge(tip, found) : []
   };
  }
  const nothingBetween = {
   kind: "unknown",
   why: "the environment already runs it"
  };
  async function findWaiting(tip, others, tipOf) {
   await readTogether(tip, others, tipOf);
   const found = [];
   for (const path of others) {
    const here = await readQuietly(tip, path.from, path, tipOf);
    const there = await readQuietly(tip, path.to, path, tipOf);
    if (here === undefined) continue;
    const same = there !== undefined && (here.digest ?? here.tag) === (there.digest ?? there.tag);
    if (!same) found.push({
     path,
     here,
     there
    });
   }
   return found;
  }
  async function readTogether(tip, paths, tipOf) {
   const ends = paths.flatMap(path => [ path.from, path.to ].map(end => ({
    path,
    end
   })));
   await Promise.all(ends.map(({path, end}) => readQuietly(tip, end, path, tipOf)));
  }
  async function readQuietly(tip, {environment, overlay, format}, path, tipOf) {
   return (0, recover_from_problem.lj)(async () => {
    const there = await tipOf(tip, environment, path.service);
    return (0, deployed_image.readDeployed)(await (0, read_overlay._)(there, overlay, format), path);
   }, () => undefined);
  }
  var deployment_file = __webpack_require__(89649);
  var unified_diff = __webpack_require__(5582);
  function mergeTexts(base, ours, theirs) {
   const before = (0, unified_diff.uz)(base);
   const [mine, other] = [ editsOf(before, ours), editsOf(before, theirs) ];
   const added = other.filter(one => !mine.some(edit => isSame(edit, one)));
   if (added.some(one => mine.some(edit => one.start <= edit.end && edit.start <= one.end))) return undefined;
   const lines = [ ...before ];
   for (const {start, end, lines: next} of [ ...mine, ...added ].sort((a, b) => b.start - a.start)) {
    lines.splice(start, end - start, ...next);
   }
   return lines.join("");
  }
  function editsOf(before, after) {
   const edits = [];
   let at = 0;
   let open;
   for (const {sign, text} of (0, unified_diff.Pp)(before, (0, unified_diff.uz)(after))) {
    if (sign === " ") {
     open = undefined;
     at++;
     continue;
    }
    if (open === undefined) {
     open = {
      start: at,
      end: at,
      lines: []
     };
     edits.push(open);
    }
    if (sign === "+") open.lines.push(text); else open.end = ++at;
   }
   return edits;
  }
  function isSame(one, other) {
   return one.start === other.start && one.end === other.end && one.lines.join("") === other.lines.join("");
  }
  function mergeBack(versions, own) {
   const {lower} = versions;
   const aligned = own === undefined ? versions : alignImages(versions, own);
   if (aligned === undefined) return {
    kind: "conflict"
   };
   const {base, stable} = aligned;
   if (stable === base || stable === lower) return {
    kind: "kept"
   };
   if (stable === undefined) return {
    kind: "conflict"
   };
   const merged = lower === base ? stable : threeWay(base, lower, stable);
   if (merged === undefined) return {
    kind: "conflict"
   };
   return merged === lower ? {
    kind: "kept"
   } : {
    kind: "merged",
    text: merged
   };
  }
  function threeWay(base, lower, stable) {
   return base === undefined || lower === undefined ? undefined : mergeTexts(base, lower, stable);
  }
  function alignImages(versions, {file, format, names}) {
   const {base, lower, stable} = versions;
   if (lower === undefined) return versions;
   if (format.name === "revision") return {
    base: lower,
    lower,
    stable: lower
   };
   return (0, recover_from_problem.Sm)(() => {
    const changes = names.map(name => {
     const value = (0, deployment_file.AM)({
      file,
      text: lower,
      format
     }, name);
     const digest = value?.digest;
     return {
      name,
      newName: partOf(value?.newName),
      newTag: partOf(value?.newTag),
      digest: partOf(digest === undefined ? undefined : (0, image_image.H2)(digest, digest))
     };
    });
    const align = text => text === undefined ? undefined : (0, deployment_file.TG)({
     file,
     text,
     format
    }, changes).text;
    return {
     base: align(base),
     lower,
     stable: align(stable)
    };
   }, () => undefined);
  }
  function partOf(value) {
   return value === undefined ? {
    kind: "clear"
   } : {
    kind: "set",
    value
   };
  }
  const depths = [ 50, 500, 5e3, undefined ];
  async function findDiverged(repository, lower, branch) {
   for (const depth of depths) {
    const how = {
     filter: "tree:0",
     ...depth === undefined ? {} : {
      depth
     }
    };
    const stable = await repository.fetchRef(`refs/heads/${branch}`, how);
    if (stable === undefined || !await repository.fetch([ lower ], how)) return undefined;
    if (await repository.isAncestor(stable, lower)) return undefined;
    const base = await repository.mergeBase(lower, stable);
    if (base !== undefined) return apartSince(repository, base, lower, stable);
    if ((await repository.shallow()).size === 0) return undefined;
   }
   return undefined;
  }
  async function apartSince(repository, base, lower, stable) {
   await repository.fetch([ base, lower, stable ], {
    depth: 1
   });
   const paths = (await repository.diff(base, stable)).map(({path}) => path);
   const textAt = async (commit, path) => {
    const bytes = await repository.read(commit, path);
    return bytes && new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   };
   const becomes = async (path, own) => {
    try {
     const [first, mine, theirs] = await Promise.all([ base, lower, stable ].map(oid => textAt(oid, path)));
     const merged = mergeBack({
      base: first,
      lower: mine,
      stable: theirs
     }, own);
     const isNew = merged.kind === "merged" && mine === undefined;
     return isNew && await modeAt(repository, stable, path) !== "100644" ? {
      kind: "conflict"
     } : merged;
    } catch (thrown) {
     if (thrown instanceof TypeError || (0, problem._n)(thrown) !== undefined) return {
      kind: "conflict"
     };
     throw thrown;
    }
   };
   return {
    stable,
    paths,
    async read(own) {
     const all = await Promise.all(paths.map(async path => ({
      path,
      became: await becomes(path, own.get(path))
     })));
     return all.flatMap(({path, became}) => became.kind === "kept" ? [] : [ {
      path,
      became
     } ]);
    }
   };
  }
  async function modeAt(repository, commit, path) {
   const cut = path.lastIndexOf("/");
   const entries = await repository.list(commit, path.slice(0, Math.max(cut, 0)));
   return entries?.find(({name}) => name === path.slice(cut + 1))?.mode;
  }
  function planMerge(given) {
   const {names, run, changed, stable} = given;
   const files = new Map;
   for (const {path, became} of changed) if (became.kind === "merged") files.set(path, (new TextEncoder).encode(became.text));
   const conflicts = changed.filter(({became}) => became.kind === "conflict").map(({path}) => path);
   const paths = [ ...files.keys() ];
   if (files.size === 0 || conflicts.length > 0) return {
    decision: {
     kind: "nothing"
    },
    paths,
    conflicts
   };
   const title = `Merge ${names.stable} back into ${names.lower}`;
   const slug = text => text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-");
   const list = paths.map(path => `- ${path}`).join("\n");
   return {
    decision: {
     kind: "write",
     files,
     merges: [ stable ],
     message: (0, commit_message.hw)(`${title}\n\n${list}`, {
      ...{
       action: "promote",
       deployments: [],
       sourceCommit: "",
       run
      },
      more: [ [ "Merged-Back", stable ] ]
     }),
     proposal: {
      head: `trunkline/merge-back/${slug(names.stable)}/${slug(names.lower)}`,
      title,
      body: `${(0, markdown.aY)(names.stable)} was changed by hand while it was stabilised, and ${names.lower} lacks that:\n\n${paths.map(path => `- ${(0, 
      markdown.aY)(path)}\n`).join("")}\nThe images that ${names.lower} runs stay as they are. Merge this with a merge commit: then Git knows what has come back.\n`
     }
    },
    paths,
    conflicts
   };
  }
  function remarkMerge(receipt, stable) {
   const {plan, branch} = receipt;
   const {paths, conflicts} = plan;
   if (conflicts.length > 0) {
    const text = `${stable} and ${branch} have both changed ${conflicts.join(", ")}: merge ${stable} into ${branch} by hand.`;
    return [ {
     level: "warning",
     text
    } ];
   }
   if (paths.length === 0) return [];
   const list = paths.join(", ");
   if (receipt.kind === "untouched") {
    return [ {
     level: "notice",
     text: `Would propose to merge ${stable} back into ${branch}: ${list}.`
    } ];
   }
   const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
   const where = pull === undefined ? branch : `pull request #${pull.number} (${pull.url})`;
   return [ {
    level: "notice",
    text: `Merging ${stable} back is proposed by ${where}: ${list}.`
   } ];
  }
  async function proposeMergeBack({git, delivery, log}, {catalogue, step, paths, target, run, dryRun}) {
   const branch = step.from.branch ?? catalogue.gitops.branch ?? "";
   if (step.from.branch === step.to.branch || branch === target.branch) return [];
   const lower = {
    ...target,
    branch,
    delivery: "pull-request",
    pullRequest: {
     ...target.pullRequest,
     autoMerge: false
    }
   };
   const repository = await git.open(target.remote);
   const names = {
    stable: target.branch || await repository.defaultBranch() || "",
    lower: step.from.name
   };
   const decide = async tip => {
    const apart = await findDiverged(repository, tip.commit, names.stable);
    if (apart === undefined) return planMerge({
     names,
     run,
     changed: [],
     stable: tip.commit
    });
    const own = await findOwnFiles(tip, paths, apart.paths);
    const changed = await apart.read(own);
    return planMerge({
     names,
     run,
     changed,
     stable: apart.stable
    });
   };
   try {
    const seen = await delivery.preview(lower, decide);
    const receipt = dryRun || seen.plan.decision.kind !== "write" ? seen : await delivery.deliver(lower, decide);
    return [ ...remarkMerge(receipt, names.stable), ...receipt.remarks ?? [] ];
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === undefined) throw thrown;
    for (const one of found) log.info(`${names.stable} was not merged back: ${one.message}`);
    const lack = `What was changed on ${names.stable} was not proposed to ${names.lower}.`;
    return found.map(({message, hint}) => ({
     level: "warning",
     text: `${lack} ${message} ${hint}`
    }));
   }
  }
  async function findOwnFiles(tip, promotionPaths, changed) {
   const own = new Map;
   for (const {from, name, service} of promotionPaths) {
    const {overlay, format} = from;
    if (!changed.some(path => (0, repository_path.UO)(path, overlay))) continue;
    const file = await (0, read_overlay._)(tip, overlay, format).catch(thrown => {
     if ((0, problem._n)(thrown) === undefined) throw thrown;
     return undefined;
    });
    if (file === undefined) continue;
    const names = [ ...own.get(file.file)?.names ?? [], name ?? service ];
    own.set(file.file, {
     file: file.file,
     format: file.format,
     names
    });
   }
   return own;
  }
  var memoize = __webpack_require__(62159);
  var changelog_between = __webpack_require__(95998);
  var environment_tips = __webpack_require__(3451);
  var evaluate_gates = __webpack_require__(15446);
  var push_times = __webpack_require__(21190);
  var release_tags = __webpack_require__(54288);
  function openFactSources(world, options) {
   const {selected, catalogue, target, registry, store} = options;
   const {selection, to} = selected;
   const {repository, token} = target.remote;
   const source = (0, compare_commits.o)(world, options.githubToken);
   const releases = catalogue && (0, release_tags.b)(catalogue, source);
   const tipOf = (0, environment_tips.S)(world.delivery, target, catalogue, to?.name ?? "", given => (0, 
   delivery_inputs.L_)(given, {
    gitopsToken: token,
    githubToken: options.githubToken
   }, world));
   const github = repository === undefined ? undefined : () => world.openGitHub(repository, token);
   const pushTime = (0, push_times.J)(github);
   const canAsk = world.run.repository !== "" && options.githubToken !== "";
   const context = {
    order: catalogue && releases && to ? {
     catalogue,
     to,
     releases,
     tipOf,
     pushTime,
     branch: target.branch
    } : undefined,
    isHotfix: selection.kind === "hotfix",
    github,
    source: canAsk ? () => world.openGitHub(world.run.repository, options.githubToken) : undefined,
    provenance: options.provenance,
    registries: [ options.toRegistry, ...[ ...catalogue?.environments.values() ?? [] ].map(({registry: one = ""}) => one) ].filter(one => one !== ""),
    branch: to?.branch === undefined ? target.branch : catalogue?.gitops.branch ?? ""
   };
   return {
    selection,
    registry: options.toRegistry || (to?.registry ?? ""),
    resolve: store.resolve,
    releases,
    tipOf,
    liftHold: options.liftHold,
    readRange: rangeReader(catalogue && {
     catalogue,
     registry,
     source
    }),
    judge: (tip, found) => (0, evaluate_gates.u)({
     ...context,
     now: world.clock.now()
    }, tip, found)
   };
  }
  function rangeReader(sources) {
   return (0, memoize.p)(({service}, artifact, present) => [ service, artifact.digest ?? artifact.commit, present?.digest ?? present?.tag ?? "" ].join(" "), async ({service}, artifact, present) => sources === undefined ? {
    kind: "unknown",
    why: "no catalogue says which files are its own"
   } : (0, changelog_between.z)(sources, service, artifact, present));
  }
  var image_argument = __webpack_require__(51041);
  var edit_holds = __webpack_require__(93431);
  var short_hash = __webpack_require__(56369);
  function writeMessage(text, going, rules) {
   return (0, commit_message.hw)(text, {
    action: "promote",
    deployments: going.map(one => ({
     service: one.path.service,
     environment: one.path.to.environment,
     image: one.artifact.kind === "image" ? (0, promotion.aC)(one) : ""
    })),
    sourceCommit: sourceOf(going),
    run: rules.run,
    more: [ ...going.map(one => [ "Revision", one.artifact.kind === "revision" ? (0, 
    promotion.aC)(one) : "" ]), [ "Reason", rules.reason ], [ "Requested-By", rules.people.requestedBy ], [ "Approved-By", rules.people.approvedBy.join(", ") ], [ "Waived-Gates", waivedGates(going).join(", ") ] ]
   });
  }
  function writeText(template, going) {
   if (template !== "") return (0, commit_message.ou)(template, slotsOf(going));
   const [first] = going;
   const slots = slotsOf(going);
   const way = going.some(promotion.$y) ? "to {environment} as a hotfix" : "from {from} to {environment}";
   const subject = first === undefined || going.length > 1 ? (0, commit_message.ou)(`Promote {count} services ${way}`, {
    ...slots,
    count: String(going.length)
   }) : (0, commit_message.ou)(`Promote {service} {version} ${way}`, {
    ...slots,
    version: first.artifact.tag ?? first.artifact.digest?.slice(0, 19) ?? ""
   });
   const list = going.map(one => (0, commit_message.ou)("- {service}: {before} -> {after}", {
    service: one.path.service || one.name,
    before: (0, promotion.u2)(one.present),
    after: (0, promotion.aC)(one)
   }));
   return `${subject}\n\n${list.join("\n")}`;
  }
  function slotsOf(going) {
   const all = pick => [ ...new Set(going.map(pick)) ].filter(Boolean).join(", ");
   return {
    service: all(({path, name}) => path.service || name),
    environment: all(({path}) => (0, promotion.fW)(path.to)),
    from: all(({path}) => (0, promotion.fW)(path.from)),
    image: all(promotion.aC),
    tag: all(({artifact}) => artifact.tag ?? ""),
    digest: all(({artifact}) => artifact.digest ?? artifact.commit)
   };
  }
  function sourceOf(going) {
   const commits = new Set(going.map(({changes}) => changes.kind === "known" ? changes.head : ""));
   const [only = ""] = commits;
   return commits.size === 1 ? only : "";
  }
  function waivedGates(going) {
   const waived = going.flatMap(one => one.verdicts.filter(verdict => verdict.state === "waived"));
   return [ ...new Set(waived.map(verdict => verdict.gate)) ];
  }
  function movingTags(templates, candidate) {
   const {path, artifact, name, destination} = candidate;
   if (artifact.kind !== "image") return [];
   const slots = {
    environment: path.to.environment || undefined,
    service: path.service || name,
    version: artifact.tag
   };
   return templates.map(template => {
    const tag = template.replace(/\{(\w+)\}/g, (slot, word) => {
     const value = slots[word];
     if (value === undefined) throw (0, problem.CC)("PROMOTE_TAG_UNFILLED", {
      template,
      slot
     });
     return value;
    });
    return {
     image: (0, promotion.aC)(candidate),
     repository: destination,
     digest: artifact.digest,
     tag: (0, image_image.Bs)(tag, template)
    };
   });
  }
  var git_oid = __webpack_require__(85099);
  var delivery_outputs = __webpack_require__(36494);
  function describePromotions(promotions, stored) {
   const rows = promotions.map(one => [ (0, markdown.aY)(one.path.service || (one.kind === "absent" ? "" : one.name)), wayOf(one), one.kind === "absent" ? "" : version(one.present), one.kind === "absent" ? "" : version(one.artifact), summary_stateOf(one, stored) ]);
   const gates = promotions.flatMap(one => one.kind === "absent" ? [] : one.verdicts.map(verdict => gateRow(one.path.service || one.name, verdict)));
   const parts = [ (0, markdown.tp)([ "Service", "From → to", "Before", "After", "State" ], rows) ];
   if (gates.length > 0) parts.push((0, markdown.tp)([ "Service", "Gate", "Verdict", "Evidence", "What opens it" ], gates));
   return parts.join("\n");
  }
  function describeProposal(promotions, patch, waiting, {reason, sourcePage}) {
   const parts = [ describePromotions(promotions, new Map), ...describeChanges(promotions, sourcePage) ];
   if (reason !== "") parts.unshift(`${(0, markdown.X1)(reason)}\n`);
   parts.push((0, markdown.zH)("The change", (0, markdown.DV)(patch, "diff")), describeWaiting(waiting), describeUndo(promotions));
   return parts.filter(part => part !== "").join("\n");
  }
  function describeChanges(promotions, sourcePage) {
   return promotions.flatMap(one => {
    if (one.kind !== "go" && one.kind !== "blocked") return [];
    return [ `#### ${(0, markdown.X1)(one.path.service || one.name)}\n\n${describeRange(one.changes, sourcePage)}` ];
   });
  }
  function describeRange(changes, page) {
   if (changes.kind === "unknown") return `The commits between are unknown: ${(0, markdown.FV)(changes.why)}.\n`;
   const {base, head, direction, commits, more} = changes;
   const url = path => page === "" ? "" : `${page}/${path}`;
   const between = (0, markdown.nf)(`${(0, markdown.aY)((0, git_oid.h0)(base))}…${(0, 
   markdown.aY)((0, git_oid.h0)(head))}`, url(`compare/${base}...${head}`));
   if (direction === "same") return `Built from the same commit, ${(0, markdown.aY)((0, 
   git_oid.h0)(head))}.\n`;
   if (direction === "apart") return `Neither was built from a descendant of the other: ${between}.\n`;
   const lines = commits.map(({oid, subject, author}) => `- ${(0, markdown.nf)((0, 
   markdown.aY)((0, git_oid.h0)(oid)), url(`commit/${oid}`))} ${(0, markdown.X1)(subject)} (${(0, 
   markdown.X1)(author)})\n`);
   if (more) lines.push("- … and more\n");
   const what = direction === "back" ? "⚠️ Goes back; these commits go away" : "New commits";
   const none = lines.length === 0 ? "None of them changes this service.\n" : "";
   return `${what}, ${between}:\n\n${lines.join("")}${none}`;
  }
  function describeWaiting(waiting) {
   if (waiting.length === 0) return "";
   const lines = waiting.map(({path, here, there}) => `- ${(0, markdown.X1)(path.service)}: ${version(here)}, ${(0, 
   markdown.X1)((0, promotion.fW)(path.to))} has ${version(there)}\n`);
   return `**Not promoted yet:**\n\n${lines.join("")}`;
  }
  function describeUndo(promotions, landed) {
   const undone = promotions.flatMap(one => one.kind === "go" && one.present !== undefined ? [ one ] : []);
   const [first] = undone;
   if (first === undefined) return "";
   const names = undone.map(one => one.path.service || one.name).join(", ");
   const ran = undone.map(one => `- ${(0, markdown.X1)(one.path.service || one.name)}: back to ${version(one.present)}\n`);
   const way = landed === undefined ? "revert the merged commit" : "revert the commit in a clone of the GitOps repository";
   const command = landed === undefined ? "" : `\n${(0, delivery_outputs.BI)(landed.commit, landed.branch)}`;
   return `**How to roll back:** run the rollback workflow for ${(0, markdown.X1)(names)} in ${(0, 
   markdown.X1)((0, promotion.fW)(first.path.to))}, or ${way}:\n\n${ran.join("")}${command}`;
  }
  function version(image) {
   if (image === undefined) return "none";
   const digest = image.digest === undefined ? "" : (0, markdown.aY)((0, image_digest.VK)(image.digest));
   return [ image.tag === undefined ? "" : (0, markdown.aY)(image.tag), digest ].filter(Boolean).join(" ");
  }
  function wayOf(one) {
   const from = one.kind === "go" && (0, promotion.$y)(one) ? "a hotfix" : (0, markdown.X1)((0, 
   promotion.fW)(one.path.from));
   return `${from} → ${(0, markdown.X1)((0, promotion.fW)(one.path.to))}`;
  }
  function summary_stateOf(one, stored) {
   if (one.kind === "absent") return (0, markdown.FV)(one.why);
   if (one.kind === "same") return "already runs it";
   if (one.kind === "blocked") return "❌ blocked";
   if (one.kind === "older") return `superseded: ${(0, markdown.X1)(one.by)}`;
   const state = storedState(stored.get((0, promotion.aC)(one)));
   return (0, promotion.$y)(one) ? `🟥 hotfix; ${state}` : `✅ ${state}`;
  }
  function storedState(at) {
   if (at === undefined) return "can be promoted";
   if (at.kind === "verified") {
    const {manifests, blobs, bytes} = at.verified;
    return `${count(manifests, "manifest")} and ${count(blobs, "blob")} (${formatBytes(bytes)}) can be pulled`;
   }
   if (at.kind === "planned") {
    const {manifests, blobs, bytes, requests} = at.estimated;
    if (requests === 0) return "already complete in the registry";
    const content = `${count(manifests, "manifest")} and ${count(blobs, "blob")}`;
    return `would copy ${content}, ${formatBytes(bytes)} through this machine, in about ${count(requests, "request")}`;
   }
   const {manifests, mounted, transferred, bytes} = at.copied;
   const moved = `${count(transferred, "blob")} moved (${formatBytes(bytes)})`;
   return `copied: ${count(manifests, "manifest")}, ${count(mounted, "blob")} mounted, ${moved}`;
  }
  function count(many, noun) {
   return `${many} ${noun}${many === 1 ? "" : "s"}`;
  }
  function formatBytes(bytes) {
   if (bytes < 1e3) return count(bytes, "byte");
   return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
  }
  const marks = {
   green: "✅",
   red: "❌",
   unknown: "❓",
   waived: "🟥 waived",
   warned: "⚠️ warning"
  };
  function gateRow(service, {gate, state, why, remedy}) {
   return [ (0, markdown.aY)(service), gate, marks[state], (0, markdown.FV)(why), (0, 
   markdown.FV)(remedy) ];
  }
  function planPromotion(facts, rules, waiting = []) {
   const promotions = facts.map(judge);
   const stopped = rules.onBlocked === "fail" && promotions.some(one => one.kind === "blocked");
   const going = stopped ? [] : promotions.filter(one => one.kind === "go");
   const files = editFiles(going).filter(({before, after}) => before !== after);
   const edits = files.flatMap(one => one.edits);
   const holds = (0, edit_holds.$O)(going.flatMap(one => one.lifting ? [ {
    holds: one.lifting,
    artifact: (0, promotion.zx)(one)
   } ] : []));
   const held = new Map(going.flatMap(({lifting = []}) => lifting.map(({file, text}) => [ file, text ])));
   const patch = [ ...files.map(({file, before, after}) => (0, unified_diff.Gu)(file, before, after)), ...[ ...holds ].map(([file, after]) => (0, 
   unified_diff.Gu)(file, held.get(file), after)) ].join("");
   const tags = {
    present: promotions.filter(one => one.kind === "same").flatMap(one => movingTags(rules.tags, one)),
    landed: going.flatMap(one => movingTags(rules.tags, one))
   };
   if (files.length === 0) return {
    decision: idle(promotions),
    promotions,
    edits,
    patch,
    lifted: [],
    waiting,
    tags
   };
   const text = writeText(rules.message, going);
   return {
    decision: {
     kind: "write",
     files: new Map([ ...files.map(({file, after}) => [ file, after ]), ...holds ].map(([file, text]) => [ file, (new TextEncoder).encode(text) ])),
     message: writeMessage(text, going, rules),
     proposal: {
      head: headOf(promotions),
      title: text.split("\n", 1)[0] ?? "",
      body: describeProposal(promotions, patch, waiting, rules),
      ...familyOf(promotions)
     }
    },
    promotions,
    edits,
    patch,
    lifted: [ ...holds.keys() ],
    waiting,
    tags
   };
  }
  function idle(promotions) {
   const older = promotions.filter(one => one.kind === "older");
   const [first] = older;
   if (promotions.some(one => one.kind === "blocked")) return {
    kind: "nothing"
   };
   if (first === undefined) return {
    kind: "nothing",
    head: headOf(promotions),
    ...familyOf(promotions)
   };
   return {
    kind: "superseded",
    by: older.map(({path, by}) => `${(0, promotion.fW)(path.to)}: ${by}`).join("; ")
   };
  }
  function judge(facts) {
   if (facts.kind === "absent") return facts;
   if ((0, promotion.Ft)(facts)) return {
    ...facts,
    kind: "same"
   };
   if (facts.older !== undefined) return {
    ...facts,
    kind: "older",
    by: facts.older
   };
   return (0, verdict.bg)(facts.verdicts) ? {
    ...facts,
    kind: "go"
   } : {
    ...facts,
    kind: "blocked"
   };
  }
  function editFiles(going) {
   const byFile = new Map;
   for (const one of going) {
    const {file} = one.overlay;
    const others = byFile.get(file);
    byFile.set(file, others === undefined ? [ one ] : [ ...others, one ]);
   }
   return [ ...byFile.values() ].map(many => {
    const {file, text: before} = many[0].overlay;
    const {text: after, edits} = editFile(many);
    return {
     file,
     before,
     after,
     edits
    };
   });
  }
  function editFile(many) {
   const [{overlay}] = many;
   const changes = many.flatMap(({name, artifact, destination}) => artifact.kind === "image" ? [ (0, 
   image_argument.M)(name, {
    ...artifact,
    repository: destination
   }) ] : []);
   if (changes.length > 0) return (0, deployment_file.TG)(overlay, changes);
   return many.reduce((done, {name, artifact, present}) => {
    if (artifact.kind !== "revision") return done;
    const nothing = {
     newName: undefined,
     newTag: undefined,
     digest: undefined
    };
    const [from, to] = [ {
     ...nothing,
     newTag: present?.tag
    }, {
     ...nothing,
     newTag: artifact.tag
    } ];
    const edit = {
     file: overlay.file,
     name,
     from,
     to,
     duplicates: 0
    };
    return {
     text: (0, git_revision._8)({
      ...overlay,
      text: done.text
     }, artifact),
     edits: [ ...done.edits, edit ]
    };
   }, {
    text: overlay.text,
    edits: []
   });
  }
  function headOf(promotions) {
   const paths = promotions.flatMap(one => one.kind === "absent" ? [] : [ one.path ]);
   const [first] = paths;
   const names = [ ...new Set(paths.map(({service, to}) => service || to.overlay)) ];
   const several = first?.mayBeAbsent ? "every-service" : `several-${(0, short_hash.R)(names.join("\n"))}`;
   const name = names.length === 1 && !first?.mayBeAbsent ? names.join() : several;
   return `${heads}${slug(name)}/${slug(first?.to.environment || "overlay")}`;
  }
  const heads = "trunkline/promote/";
  function familyOf(promotions) {
   const settled = promotions.flatMap(one => one.kind === "go" || one.kind === "same" ? [ one.path ] : []);
   const [first] = settled;
   if (first === undefined || first.service === "") return {};
   const services = settled.map(({service}) => service);
   return {
    family: {
     prefix: heads,
     environment: first.to.environment,
     services
    }
   };
  }
  function slug(text) {
   return text.replace(/[^\w.-]+|\.{2,}|\.$|^\./g, "-") || "-";
  }
  function attestationOf(what, attested) {
   const found = attested.find(one => one.kind === "attested" && one.what === what);
   return found?.kind === "attested" ? found.url : null;
  }
  function describeAttestations(attested) {
   const lines = attested.map(one => {
    if (one.kind === "attested") return `- ${(0, markdown.aY)(one.what)}: ${(0, markdown.nf)("attestation", one.url)}\n`;
    const why = one.kind === "skipped" ? one.why : one.problem.message;
    return `- ${(0, markdown.aY)(one.what)}: ${one.kind === "failed" ? "❌ " : ""}not attested: ${(0, 
    markdown.X1)(why)}\n`;
   });
   return `**Attested:**\n\n${lines.join("")}`;
  }
  function attestationNotices(attested) {
   return attested.flatMap(one => one.kind === "skipped" ? [ {
    level: "warning",
    title: "Not attested",
    message: `${one.what}: ${one.why}.`
   } ] : []);
  }
  function shortfall(attested) {
   const failed = attested.flatMap(one => one.kind === "failed" ? [ one.what ] : []);
   return failed.length === 0 ? "" : ` It is done, and could not be attested: ${failed.join(", ")}.`;
  }
  function promoteNotices(one, {onBlocked, dryRun}) {
   if (one.kind === "absent") return [];
   const {path, artifact, name} = one;
   const pinned = {
    level: "notice",
    title: "Pinned",
    message: artifact.kind === "image" ? `${(0, promotion.fW)(path.from)} names ${name} only by its tag ${artifact.tag}; promoted is what that means now: ${artifact.digest}.` : `${(0, 
    promotion.fW)(path.from)} follows no tag that ${(0, promotion.fW)(path.to)} takes; promoted is the newest of those that it has, or has had: ${artifact.tag}.`
   };
   const shared = {
    level: "warning",
    title: "One tag, two artifacts",
    message: `${(0, promotion.fW)(path.to)} runs ${artifact.tag} of ${name} as another digest than ${(0, 
    promotion.fW)(path.from)}.`
   };
   const moved = {
    level: "warning",
    title: "Another repository",
    message: `${(0, promotion.fW)(path.to)} gets ${name} from ${one.destination}, as ${(0, 
    promotion.fW)(path.from)} has it; until now it was ${one.present?.repository}.`
   };
   const waivedNotice = {
    level: "warning",
    title: "Hotfix",
    message: `${name} goes to ${(0, promotion.fW)(path.to)} without having been in ${(0, 
    promotion.fW)(path.from)}: its gates are waived.`
   };
   const warnings = one.verdicts.flatMap(verdict => verdict.state === "warned" ? [ {
    level: "warning",
    title: "Attestations",
    message: `${verdict.why} ${verdict.remedy}`
   } ] : []);
   const superseded = one.kind === "older" ? [ {
    level: "warning",
    title: "Superseded",
    message: `Not written: ${one.by}.`
   } ] : [];
   const waived = one.verdicts.some(verdict => verdict.state === "waived");
   const failure = failureOf(one)[0];
   const blocked = failure !== undefined && (onBlocked === "skip" || dryRun);
   return [ ...artifact.pinned && one.kind === "go" ? [ pinned ] : [], ...(0, artifact_age.nm)(artifact, one.present) ? [ shared ] : [], ...one.kind === "go" && isElsewhere(one) ? [ moved ] : [], ...waived && one.kind === "go" ? [ waivedNotice ] : [], ...one.kind === "go" ? warnings : [], ...superseded, ...blocked ? [ {
    level: "warning",
    title: "Blocked",
    message: failure.message
   } ] : [] ];
  }
  function isElsewhere({path, artifact, destination, present}) {
   if (path.service !== "" || artifact.kind !== "image") return false;
   return present?.repository.includes("/") === true && present.repository !== destination;
  }
  function mendingNotices(promotions, {stored, unmended}) {
   const mended = promotions.flatMap(one => {
    const at = one.kind === "same" ? stored.get((0, promotion.aC)(one)) : undefined;
    if (one.kind !== "same" || at?.kind !== "copied") return [];
    const {referrers, tagged, manifests} = at.copied;
    const parts = [ ...referrers > 0 ? [ `${referrers} ${referrers === 1 ? "signature or attestation" : "signatures and attestations"}` ] : [], ...manifests > 0 ? [ "parts of the image" ] : [], ...tagged.length > 0 ? [ `the tag ${tagged.join(", ")}` ] : [] ];
    if (parts.length === 0) return [];
    const message = `Copied to where ${(0, promotion.fW)(one.path.to)} pulls ${(0, promotion.aC)(one)}, as it was missing there: ${parts.join(", ")}.`;
    return [ {
     level: "notice",
     title: "Completed",
     message
    } ];
   });
   const failed = unmended.map(({message}) => {
    const text = `Whether everything that belongs to the image is where it runs is not known: ${message}`;
    return {
     level: "warning",
     title: "Not looked after",
     message: text
    };
   });
   return [ ...mended, ...failed ];
  }
  function failureOf(one) {
   if (one.kind !== "blocked") return [];
   const closed = one.verdicts.filter(verdict.Lx);
   const at = (0, verdict.Bw)(one.verdicts);
   const remedy = closed.map(verdict => verdict.remedy).join(" ");
   return [ (0, problem.CC)("PROMOTE_BLOCKED", {
    what: one.path.service || one.name,
    to: (0, promotion.fW)(one.path.to),
    why: closed.map(verdict => verdict.why).join(" "),
    remedy: at === undefined ? remedy : `${remedy} All gates are open at ${(0, verdict.fU)(at)}.`
   }) ];
  }
  function reportPromotion(receipt, context) {
   const {plan} = receipt;
   const outcome = outcomeOf(receipt, context.dryRun);
   const reason = promotionReason(receipt, outcome) + shortfall(context.attested);
   const values = {
    ...(0, delivery_outputs.pR)(receipt),
    promotions: plan.promotions.flatMap(one => promotionJson(one, context))
   };
   return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, describe_outcome_titleOf(receipt, outcome), reason, context),
    report: {
     ...values,
     patch: plan.patch,
     absent: plan.promotions.flatMap(absentJson)
    },
    notices: [ ...plan.promotions.flatMap(one => promoteNotices(one, context)), ...mendingNotices(plan.promotions, context), ...attestationNotices(context.attested), ...(0, 
    delivery_outputs.sq)(receipt) ],
    failures: [ ...context.onBlocked === "fail" && !context.dryRun ? plan.promotions.flatMap(failureOf) : [], ...context.tagged.flatMap(one => one.kind === "failed" ? [ one.problem ] : []), ...context.attested.flatMap(one => one.kind === "failed" ? [ one.problem ] : []) ]
   };
  }
  function outcomeOf({kind, plan}, dryRun) {
   const blocked = plan.promotions.some(one => one.kind === "blocked");
   if (dryRun && (plan.decision.kind === "write" || blocked)) return "planned";
   if (kind === "landed") return "promoted";
   if (kind === "proposed") return "proposed";
   if (plan.decision.kind === "superseded") return "superseded";
   return blocked ? "blocked" : "unchanged";
  }
  function promotionJson(one, {stored, attested, tagged}) {
   if (one.kind === "absent") return [];
   const {path, artifact, present, verdicts} = one;
   const at = stored.get((0, promotion.aC)(one));
   return [ {
    service: path.service,
    from: (0, promotion.fW)(path.from),
    to: (0, promotion.fW)(path.to),
    image: (0, promotion.aC)(one),
    digest: artifact.digest ?? artifact.commit,
    previous: present === undefined ? null : (0, promotion.u2)(present),
    state: one.kind,
    pinned: artifact.pinned,
    copied: at?.kind === "copied" ? {
     ...at.copied
    } : null,
    tags: tagged.flatMap(({image, tag, kind}) => image === (0, promotion.aC)(one) && kind !== "failed" ? [ tag ] : []),
    attestation: attestationOf((0, promotion.aC)(one), attested),
    "to-copy": at?.kind === "planned" ? {
     ...at.estimated
    } : null,
    gates: verdicts.map(({gate, state, why, remedy, greenAt}) => ({
     gate,
     state,
     why,
     remedy,
     "green-at": greenAt === undefined ? null : new Date(greenAt).toISOString()
    }))
   } ];
  }
  function absentJson(one) {
   return one.kind === "absent" ? [ {
    service: one.path.service,
    why: one.why
   } ] : [];
  }
  function summaryOf(receipt, title, reason, {stored, attested, page, sourcePage}) {
   const {plan} = receipt;
   const parts = [ `### ${(0, markdown.X1)(title)}\n\n${(0, markdown.FV)(reason)}\n`, describePromotions(plan.promotions, stored) ];
   parts.push(...describeChanges(plan.promotions, sourcePage));
   const waiting = describeWaiting(plan.waiting);
   if (waiting !== "") parts.push(waiting);
   if (plan.patch !== "") parts.push((0, markdown.zH)("The change", (0, markdown.DV)(plan.patch, "diff")));
   if (receipt.kind === "untouched") return parts.join("\n");
   parts.push(...(0, delivery_outputs.Ks)(receipt, page));
   if (attested.length > 0) parts.push(describeAttestations(attested));
   if (receipt.kind === "landed") parts.push(describeUndo(plan.promotions, receipt));
   return parts.join("\n");
  }
  async function findRegistryHome(inputs, {paths, to}, readTip) {
   const named = inputs.toRegistry || (to?.registry ?? "");
   if (named !== "" || inputs.registryUsername === "" && inputs.registryPassword === "") return named;
   const images = paths.map(({repository}) => repository).filter(one => one !== "");
   const repositories = images.length > 0 ? images : await presentRepositories(paths, await readTip());
   const [only, ...others] = new Set(repositories.map(one => (0, target_repository.q3)(one).host));
   if (only !== undefined && others.length === 0) return only;
   const why = only === undefined ? "neither the inputs, nor the catalogue, nor what `to` runs names one" : `the images are in several, ${[ only, ...others ].join(", ")}`;
   throw (0, problem.CC)("REGISTRY_LOGIN_UNCLEAR", {
    why
   });
  }
  async function presentRepositories(paths, tip) {
   const found = paths.map(path => (0, recover_from_problem.lj)(async () => {
    const {overlay, format} = path.to;
    const present = (0, deployed_image.readDeployed)(await (0, read_overlay._)(tip, overlay, format), path);
    return present?.repository ? [ present.repository ] : [];
   }, () => []));
   return (await Promise.all(found)).flat();
  }
  var kustomization_file = __webpack_require__(9300);
  var manifest_formats = __webpack_require__(85722);
  var holds_file_path = __webpack_require__(31391);
  var promotion_path = __webpack_require__(42163);
  const promotion_paths_most = 20;
  function selectPaths(request, catalogue) {
   const selection = (0, select_selection.T2)(request);
   const step = (0, promotion_path.rv)(catalogue, request, selection.kind === "hotfix");
   const paths = (0, promotion_path.AC)(catalogue, step, request.service);
   const chosen = new Set(paths.map(one => one.service));
   const every = (0, promotion_path.AC)(catalogue, step, [ "*" ]);
   const others = every.filter(one => !chosen.has(one.service));
   return {
    paths,
    others: others.slice(0, promotion_paths_most),
    every,
    selection,
    step,
    to: step.to
   };
  }
  function selectOverlays(request, catalogue) {
   const selection = (0, select_selection.T2)(request);
   const bare = (0, promotion_path.i_)(request.overlayFrom, request.overlayTo, request.name);
   const declared = catalogue && findOverlay(catalogue, bare, request);
   const paths = [ declared?.path ?? bare ];
   return {
    paths,
    others: [],
    every: paths,
    selection,
    step: undefined,
    to: declared?.to
   };
  }
  function findOverlay(catalogue, bare, {branch, name}) {
   const ends = [ ...catalogue.services.values() ].flatMap(service => [ ...catalogue.environments.values() ].flatMap(environment => (0, 
   recover_from_problem.Sm)(() => [ {
    service,
    environment,
    end: (0, promotion_path.MQ)(catalogue, service, environment)
   } ], () => [])));
   const at = overlay => ends.filter(({end}) => folderOfOverlay(end.overlay) === folderOfOverlay(overlay)).sort((one, other) => rank(other) - rank(one));
   const rank = ({service, environment}) => Number(isNamed(service, name)) + Number(environment.branch === (branch || undefined));
   const [found] = at(bare.to.overlay);
   if (found === undefined) return undefined;
   const {service, environment, end} = found;
   const own = name === "" || isNamed(service, name);
   const from = at(bare.from.overlay).find(one => one.service === service);
   return {
    to: environment,
    path: {
     ...bare,
     service: service.name,
     name: bare.name ?? service.imageName,
     repository: own ? service.image ?? "" : "",
     from: {
      ...bare.from,
      environment: from?.environment.name ?? ""
     },
     to: {
      ...bare.to,
      environment: end.environment
     }
    }
   };
  }
  function isNamed({image, imageName}, name) {
   return name !== "" && (imageName === name || image === name);
  }
  function folderOfOverlay(overlay) {
   return (0, kustomization_file.yi)(overlay) ? (0, repository_path.yS)(overlay) : overlay;
  }
  function readsOf({paths, others, step, to}, catalogue) {
   const branchOf = name => catalogue?.environments.get(name)?.branch;
   const branch = (step?.to ?? to)?.branch;
   const isHere = ({environment}) => branchOf(environment) === branch;
   const ends = [ ...paths, ...others ].flatMap(({from, to}) => [ from, to ].filter(isHere));
   const holds = paths.map(({to}) => (0, holds_file_path.z)((0, manifest_formats.lQ)(to.overlay, to.format) ? `${to.overlay}/` : to.overlay));
   return [ ...new Set([ ...ends.map(({overlay}) => overlay), ...holds, holds_file_path.D ]) ];
  }
  async function runPromote(byPath, inputs, world) {
   const {run, delivery} = world;
   const {dryRun, githubToken, toRegistry, liftHold} = inputs;
   const {catalogue, ...selected} = await run_select(byPath, inputs, world);
   const {paths, others, to} = selected;
   const target = {
    ...await (0, delivery_inputs.Ck)(inputs, world, {
     catalogue,
     places: to ? paths.map(({service}) => ({
      service,
      environment: to.name
     })) : []
    }),
    reads: readsOf(selected, catalogue)
   };
   const registry = await world.registries.open({
    username: inputs.registryUsername,
    password: inputs.registryPassword,
    registry: await findRegistryHome(inputs, selected, () => delivery.readTip(target)),
    token: githubToken
   });
   const store = openArtifactStore(registry, inputs.referrers);
   const provenance = (0, attestations.s)(world, {
    catalogue,
    to,
    registry
   }, inputs);
   const options = {
    selected,
    catalogue,
    target,
    registry,
    store,
    githubToken,
    toRegistry,
    liftHold,
    provenance
   };
   const sources = openFactSources(world, options);
   const rules = {
    onBlocked: inputs.onBlocked,
    message: inputs.message,
    reason: inputs.reason,
    tags: inputs.tags.length > 0 ? inputs.tags : to?.tags ?? [],
    run: (0, commit_message.TI)(run),
    sourcePage: pageOf(run, run.repository)
   };
   const people = (0, requester_and_approvers.l)(world, githubToken);
   const decide = async tip => {
    const facts = await readPromotionFacts(tip, paths, sources);
    const waiting = await findWaiting(tip, others, sources.tipOf);
    const signed = !dryRun && facts.some(one => one.kind === "found" && !(0, promotion.Ft)(one));
    return {
     ...planPromotion(facts, {
      ...rules,
      people: signed ? await people() : requester_and_approvers.e
     }, waiting),
     tip
    };
   };
   const planned = await delivery.preview(target, decide);
   if (dryRun) {
    const {promotions} = planned.plan;
    await store.estimate(promotions.filter(promotion.Xz).filter(({kind}) => kind === "go" || kind === "blocked"));
   }
   const receipt = dryRun ? planned : await deliverSecured(delivery, store, target, planned, decide);
   const {plan, kind} = receipt;
   const unmended = dryRun ? [] : await store.repair(plan.promotions.filter(one => one.kind === "same"));
   const floating = kind === "landed" ? [ ...plan.tags.present, ...plan.tags.landed ] : plan.tags.present;
   const tagged = dryRun ? [] : await moveTags(registry, floating);
   const attested = inputs.attest ? await attestPromotions(world, target.remote, receipt, inputs, people) : [];
   const recorded = to === undefined || dryRun || inputs.deployment === "false" ? [] : await (0, 
   record_deployment.dj)(world, target.remote, to, receipt, {
    mode: inputs.deployment,
    present: await (0, record_deployment.jr)(plan.tip, plan)
   });
   const {step, every} = selected;
   const merged = catalogue && step ? await proposeMergeBack(world, {
    target,
    paths: every,
    run: rules.run,
    dryRun,
    catalogue,
    step
   }) : [];
   const page = pageOf(run, target.remote.repository ?? "");
   const gitops = target.remote.repository ?? target.remote.url;
   for (const line of logOf(receipt, {
    gitops,
    page,
    dryRun
   })) world.log.info(line);
   const environments = step ? [ ...catalogue?.environments.values() ?? [] ] : [];
   const commented = inputs.comment ? await commentOnSources(world, githubToken, plan, {
    receipt,
    dryRun,
    environments
   }) : [];
   const remarks = [ ...receipt.remarks ?? [], ...recorded, ...merged ];
   const report = reportPromotion({
    ...receipt,
    remarks
   }, {
    dryRun,
    onBlocked: inputs.onBlocked,
    stored: store.stored,
    unmended,
    tagged,
    attested,
    page,
    sourcePage: rules.sourcePage
   });
   return {
    ...report,
    notices: [ ...report.notices, ...commented ]
   };
  }
  async function run_select(byPath, inputs, world) {
   const catalogue = await loadTrustedCatalogue(world, inputs);
   if (!byPath) {
    const remedy = "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
    if (catalogue === undefined) throw (0, problem.CC)("CATALOGUE_MISSING", {
     path: inputs.config,
     remedy
    });
    return {
     catalogue,
     ...selectPaths(inputs, catalogue)
    };
   }
   const remoteOf = given => (0, delivery_inputs.L_)(given, inputs, world);
   const declared = catalogue && await (0, recover_from_problem.lj)(() => remoteOf(catalogue.gitops.repository ?? ""), () => undefined);
   const here = declared && (0, remote.ve)(declared, await remoteOf(inputs.repository));
   const selected = selectOverlays(inputs, here ? catalogue : undefined);
   return {
    catalogue: selected.to && catalogue,
    ...selected
   };
  }
  function pageOf({serverUrl}, repository) {
   return repository === "" ? "" : `${serverUrl}/${repository}`;
  }
 }),
 85099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Se: () => parseOid,
   be: () => isZero,
   h0: () => short
  });
  function parseOid(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
  }
  function isZero(oid) {
   return /^0+$/.test(oid);
  }
  function short(oid) {
   return oid.slice(0, 7);
  }
 }),
 53881: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => isJsonObject
  });
  function isJsonObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 11462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UO: () => isWithin,
   XU: () => parseRepositoryPath,
   Zv: () => foldersAbove,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function parseRepositoryPath(given, input) {
   const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
   const fault = given.startsWith("/") || /^[A-Za-z]:/.test(given) ? "it is absolute" : parts.includes("..") ? "it leaves the repository" : parts.some(part => part.toLowerCase() === ".git") ? "it is inside .git" : /[\\\p{Cc}]/u.test(given) ? "it has characters that no path here has" : undefined;
   if (fault === undefined) return parts.join("/");
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
   if (relative.startsWith("/")) return undefined;
   for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part); else if (parts.pop() === undefined) return undefined;
   }
   return parts.join("/");
  }
  function isWithin(path, folder) {
   return folder === "" || path === folder || path.startsWith(`${folder}/`);
  }
  function folderOf(file) {
   return file.slice(0, Math.max(0, file.lastIndexOf("/")));
  }
  function foldersAbove(path) {
   const folders = [];
   for (let at = path; at !== ""; ) {
    at = folderOf(at);
    folders.push(at);
   }
   return folders;
  }
 }),
 46018: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ai: () => payloadText,
   B8: () => payloadTextIn,
   C5: () => shaIn,
   HD: () => landingBranchOf,
   dV: () => defaultBranchOf
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85099);
  var _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53881);
  function payloadText(value, otherwise = "") {
   return typeof value === "string" && value !== "" ? value : otherwise;
  }
  function payloadTextIn(value, key) {
   return (0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_0__.O)(value) ? payloadText(value[key]) : "";
  }
  function shaIn(pull, side) {
   return (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_1__.Se)(payloadTextIn(pull[side], "sha"));
  }
  function landingBranchOf({pull_request: pull, merge_group: group}) {
   const ofPull = (0, _core_json_json_types_js__WEBPACK_IMPORTED_MODULE_0__.O)(pull) ? payloadTextIn(pull.base, "ref") : "";
   const given = ofPull || payloadTextIn(group, "base_ref").replace(/^refs\/heads\//, "");
   return given === "" ? undefined : given;
  }
  function defaultBranchOf({repository}) {
   const given = payloadTextIn(repository, "default_branch");
   return given === "" ? undefined : given;
  }
 })
};
