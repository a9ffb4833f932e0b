export const id = 7103;

export const ids = [ 7103 ];

export const modules = {
 9484: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createDelivery: () => createDelivery
  });
  var commit_author = __webpack_require__(52261);
  var problem = __webpack_require__(5763);
  var adapters_deadline = __webpack_require__(96383);
  var memoize = __webpack_require__(62159);
  var recover_from_problem = __webpack_require__(39835);
  const steps = [ 50, 500, 5e3, undefined ];
  function openTip(repository, commit) {
   let next;
   let reached = 0;
   async function deepen() {
    const depth = steps[reached++];
    await repository.fetch([ commit ], {
     since: commit,
     ...depth === undefined ? {} : {
      depth
     }
    });
   }
   function together(path) {
    const paths = next?.paths ?? [];
    next ??= {
     paths,
     here: Promise.resolve().then(() => {
      next = undefined;
      return paths.length > 1 ? repository.prefetch(commit, paths) : undefined;
     })
    };
    paths.push(path);
    return next.here;
   }
   return {
    commit,
    async list(folder) {
     await together(folder);
     return (await repository.list(commit, folder))?.map(({name}) => name);
    },
    async read(path) {
     await together(path);
     return repository.read(commit, path);
    },
    async log(most) {
     const {line, cut} = await firstParents(repository, commit, most);
     if (!cut) return line;
     await repository.fetch([ commit ], {
      depth: most,
      filter: "tree:0"
     });
     return (await firstParents(repository, commit, most)).line;
    },
    async readAt(oid, path) {
     if (!await repository.has(oid) && !await repository.fetch([ oid ], {
      depth: 1,
      filter: "tree:0"
     })) return undefined;
     await repository.prefetch(oid, [ path ]);
     return repository.read(oid, path);
    },
    async history(path, most) {
     for (;;) {
      const found = reached === 0 ? [] : await changesOf(repository, commit, path, most);
      const whole = reached === steps.length || reached > 0 && (await repository.shallow()).size === 0;
      if (whole || found.length >= most) {
       const times = await timesOnLine(repository, commit);
       return found.map(unit => tipCommit(repository, unit, path, times));
      }
      await deepen();
     }
    },
    reachesFirstCommit: async () => (await repository.shallow()).size === 0
   };
  }
  async function firstParents(repository, from, most) {
   const line = [];
   let at = from;
   while (at !== undefined && line.length < most && await repository.has(at)) {
    const {message, parents} = await repository.commit(at);
    const [parent] = parents;
    line.push({
     oid: at,
     message,
     parent
    });
    at = parent;
   }
   return {
    line,
    cut: at !== undefined && line.length < most
   };
  }
  async function changesOf(repository, head, path, most, complete = false) {
   const boundary = await repository.shallow();
   const found = [];
   if (most <= 0) return found;
   const read = async () => {
    for await (const unit of repository.trunkCommits(head, [], path === "" ? [] : [ path ])) {
     if (boundary.has(unit.commit.oid)) continue;
     found.push(unit);
     if (found.length === most) break;
    }
    return found;
   };
   return (0, recover_from_problem.x1)(complete ? [] : [ "GIT_OBJECT_MISSING" ], read, async () => {
    await repository.fetch([ head ], {});
    return changesOf(repository, head, path, most, true);
   });
  }
  function tipCommit(repository, {commit, files}, path, times) {
   const {oid, message, parents, author, committer} = commit;
   return {
    oid,
    message,
    parents,
    author,
    committer,
    files,
    time: times.get(oid) ?? committer.time,
    read: () => repository.read(oid, path),
    async changes() {
     await repository.fetch([ oid ], {
      depth: 2
     });
     for await (const unit of repository.commitsWithFiles([ oid ])) return unit.files;
     return [];
    }
   };
  }
  async function timesOnLine(repository, head) {
   const line = [];
   for (let at = head; at !== undefined && await repository.has(at); ) {
    const commit = await repository.commit(at);
    line.push(commit);
    [at] = commit.parents;
   }
   const times = new Map;
   let latest = 0;
   for (const {oid, committer} of line.reverse()) {
    latest = Math.max(latest, committer.time);
    times.set(oid, latest);
   }
   return times;
  }
  const likely = [ "kustomization.yaml", "kustomization.yml", "Kustomization" ];
  function withLikely(paths) {
   const all = [ ...paths ].flatMap(path => [ path, .../\.ya?ml$|(^|\/)Kustomization$/.test(path) ? [] : likely.map(name => path === "" ? name : `${path}/${name}`) ]);
   return [ ...new Set(all) ];
  }
  function openApiTip(github, {commit, entries, log, logIsWhole}, paths, readPaths, viaGit) {
   const entryOf = new Map(paths.map(path => [ path, Promise.resolve(entries.get(path)) ]));
   let more = {
    most: 0,
    read: Promise.resolve(log)
   };
   let next;
   function entry(path) {
    readPaths.add(path);
    const there = entryOf.get(path);
    if (there !== undefined) return there;
    next ??= beginRead();
    const {read, paths} = next;
    for (const one of withLikely([ path ])) {
     if (entryOf.has(one)) continue;
     paths.add(one);
     entryOf.set(one, read.then(found => found.get(one)));
    }
    return entryOf.get(path) ?? Promise.resolve(undefined);
   }
   function beginRead() {
    const paths = new Set;
    const read = Promise.resolve().then(() => {
     next = undefined;
     return github.readPaths(commit, [ ...paths ]);
    });
    return {
     paths,
     read
    };
   }
   return {
    commit,
    entry,
    async list(folder) {
     const found = await entry(folder);
     return found?.kind === "folder" ? found.names : undefined;
    },
    async read(path) {
     const found = await entry(path);
     if (found?.kind === "file") return found.bytes;
     return found?.kind === "opaque" ? (await viaGit()).read(path) : undefined;
    },
    async log(most) {
     if (most <= log.length || logIsWhole) return log.slice(0, most);
     if (more.most < most) more = {
      most,
      read: github.readLog(commit, most)
     };
     return (await more.read).slice(0, most);
    },
    async readAt(oid, path) {
     const found = (await github.readPaths(oid, [ path ])).get(path);
     if (found?.kind === "file") return found.bytes;
     return found?.kind === "opaque" ? (await viaGit()).readAt(oid, path) : undefined;
    },
    history: async (path, most) => (await viaGit()).history(path, most),
    reachesFirstCommit: async () => (await viaGit()).reachesFirstCommit()
   };
  }
  async function openApiBranch(context, target) {
   const {remote, branch, reads = []} = target;
   if (remote.repository === undefined) throw (0, problem.CC)("GITHUB_TRANSPORT_ELSEWHERE", {
    url: remote.url
   });
   const github = await context.openGitHub(remote.repository, remote.token);
   const readPaths = new Set(reads);
   const repositoryOnUse = (0, memoize.O)(async () => {
    const end = context.clock.now() + target.deadlineMs;
    return context.git.open(remote, {
     until: () => end
    });
   });
   async function viaGit(commit) {
    const repository = await repositoryOnUse();
    await repository.fetch([ commit ], {
     depth: 1,
     filter: "tree:0"
    });
    return openTip(repository, commit);
   }
   return {
    github,
    repository: repositoryOnUse,
    async read() {
     const paths = withLikely(readPaths);
     const found = await github.readBranch(branch, paths);
     if (found === undefined) {
      throw (0, problem.CC)("GIT_REF_MISSING", {
       url: remote.url,
       ref: branch === "" ? "default branch" : `branch ${branch}`
      });
     }
     const {name, tip} = found;
     let local;
     const opened = openApiTip(github, tip, paths, readPaths, () => {
      local ??= viaGit(tip.commit);
      return local;
     });
     return {
      name,
      tip: opened
     };
    }
   };
  }
  async function findObstacle(tip, files) {
   for (const path of files.keys()) {
    const entry = await tip.entry(path);
    if (entry?.kind === "opaque") return `${path}: ${entry.why}`;
    if (entry?.kind === "file" && !entry.plain) return `${path}: it is executable, and the API cannot write file modes`;
   }
   return undefined;
  }
  function proposes({changed, entries, parents}, files) {
   if (changed !== files.size || parents.length !== 1) return false;
   return [ ...files ].every(([path, bytes]) => {
    const entry = entries.get(path);
    return entry?.kind === "file" && Buffer.from(entry.bytes).equals(bytes);
   });
  }
  var backoff = __webpack_require__(34944);
  var duration = __webpack_require__(63602);
  const remedies = [ [ /workflow/i, "A token may only change files below .github/workflows with the `workflows: write` permission (GitHub App) or the `workflow` scope." ], [ /GH006|protected branch|through a pull request/i, "The branch is protected. Use `delivery: pull-request`, or let the token's App bypass the protection." ], [ /GH013|rule violations/i, "A ruleset of the repository forbids this push. Use `delivery: pull-request`, or add the token's App to the ruleset's bypass list." ], [ /GH00[17]|large file|exceeds/i, "The server refuses the content of the push; ask who runs it for the rule." ], [ /hook declined/i, "A hook of the server refused the push for the reason it gives. Meet its rule, or use `delivery: pull-request`." ], [ /exists; cannot create/i, "A branch or tag with a shorter or longer name is in the way. Choose another name, or delete it." ], [ /checked out/i, "The remote is not a bare repository and has this branch checked out. Push to a bare one." ] ];
  const permission = "The token may not write here: give one with `contents: write` for this repository (for another repository a GitHub App's, as `gitops-token`).";
  function remedyFor(answer) {
   return remedies.find(([pattern]) => pattern.test(answer))?.[1] ?? permission;
  }
  async function attemptUntil({clock, log, deadlineMs}, aim, attempt) {
   const end = clock.now() + deadlineMs;
   for (let count = 1; ;count++) {
    const began = clock.now();
    const outcome = await attempt(count);
    if (outcome.kind === "over") return outcome.value;
    const {pushed} = outcome;
    if (pushed.kind === "policy") {
     throw (0, problem.CC)("GIT_PUSH_REFUSED", {
      ...aim,
      answer: pushed.answer,
      remedy: remedyFor(pushed.answer)
     });
    }
    const retryAfter = pushed.kind === "transient" ? pushed.retryAfterMs : undefined;
    const wait = retryAfter ?? (0, backoff.j)(count, clock.now() - began, clock.random());
    if (clock.now() + wait >= end) {
     const deadline = (0, duration.a)(deadlineMs);
     throw (0, problem.CC)("GIT_PUSH_DEADLINE", {
      ...aim,
      deadline,
      attempts: String(count),
      answer: pushed.answer
     });
    }
    log.info(`Attempt ${count} on ${aim.ref}: ${pushed.answer}. Again in ${(0, duration.a)(wait)}.`);
    await clock.sleep(wait);
   }
  }
  var commit_message = __webpack_require__(97329);
  var git_oid = __webpack_require__(85099);
  var digest = __webpack_require__(86244);
  const trailer = "Content";
  async function signProposal(tip, message, files) {
   const changed = new Map;
   for (const [path, bytes] of files) {
    const before = await tip.read(path);
    if (before === undefined || !Buffer.from(before).equals(bytes)) changed.set(path, bytes);
   }
   return (0, commit_message.Nb)(message, trailer, fingerprintOf(changed));
  }
  async function isOurProposal(repository, held) {
   await repository.fetch([ held ], {
    depth: 2
   });
   const [stated] = (0, commit_message.aw)((await repository.commit(held)).message).get(trailer.toLowerCase()) ?? [];
   if (stated === undefined) return false;
   const changed = new Map;
   for await (const {files} of repository.commitsWithFiles([ held ])) {
    for (const path of files) changed.set(path, await repository.read(held, path));
   }
   return fingerprintOf(changed) === stated;
  }
  async function refuseOthersWork(repository, held, branch, url) {
   if (await isOurProposal(repository, held)) return;
   const subject = (await repository.commit(held)).message.split("\n")[0] ?? "";
   throw (0, problem.CC)("GIT_PROPOSAL_TAKEN", {
    branch,
    url,
    commit: (0, git_oid.h0)(held),
    subject
   });
  }
  function fingerprintOf(files) {
   const parts = [ ...files.keys() ].sort().flatMap(path => {
    const bytes = files.get(path);
    const head = Buffer.from(`${path}\0${bytes === undefined ? "deleted" : bytes.length}\0`);
    return bytes === undefined ? [ head ] : [ head, bytes ];
   });
   return (0, digest.Bj)(Buffer.concat(parts));
  }
  async function closeSuperseded(github, family, {head, base, settledBy, isOurs}) {
   if (family === undefined || family.services.length === 0) return [];
   const open = await github.openPullRequestsFrom(family.prefix, base);
   const remarks = [];
   for (const one of open.filter(({branch}) => branch !== head)) {
    const {number} = one;
    const {shared, whole} = await compare(github, one, family);
    if (shared.length === 0) continue;
    const oid = (0, git_oid.Se)(one.head);
    if (whole && (oid === undefined || !await isOurs(oid))) {
     const text = `Pull request #${number} is superseded, but it contains a commit that this action did not write: close it by hand.`;
     remarks.push({
      level: "warning",
      text
     });
    } else if (whole) {
     await closeProposal(github, one, `Superseded: ${settledBy} all of this.`);
     remarks.push({
      level: "notice",
      text: `Pull request #${number} was closed: it is superseded.`
     });
    } else {
     const text = `Pull request #${number} proposes something for ${shared.join(", ")}, too. Merge it or close it.`;
     remarks.push({
      level: "warning",
      text
     });
    }
   }
   return remarks;
  }
  async function closeProposal(github, {number, branch, head}, why) {
   await github.closePullRequest(number, why);
   await github.updateRefs([ {
    ref: `refs/heads/${branch}`,
    expected: (0, git_oid.Se)(head),
    next: undefined
   } ]);
  }
  async function trailersOf(github, {head}) {
   const oid = (0, git_oid.Se)(head);
   const [top] = oid === undefined ? [] : await github.readLog(oid, 1);
   return (0, commit_message.aw)(top?.message ?? "");
  }
  async function compare(github, one, {environment, services}) {
   const trailers = await trailersOf(github, one);
   const there = (trailers.get("environment") ?? []).every(name => name === environment);
   const proposed = there ? [ ...new Set(trailers.get("service")) ] : [];
   const shared = proposed.filter(name => services.includes(name));
   return {
    shared,
    whole: shared.length === proposed.length && !trailers.has("waived-gates")
   };
  }
  async function ensurePullRequest(github, {head, title, body, family}, base, {labels, reviewers, autoMerge}, {moved, isOurs}) {
   const [open] = await github.openPullRequests(head, base, "change");
   const current = open?.title === title && open.body === body;
   const made = open === undefined ? await github.createPullRequest({
    head,
    base,
    title,
    body
   }) : open;
   const pullRequest = open === undefined || current ? made : await github.updatePullRequest(made.number, {
    title,
    body
   });
   const {number} = pullRequest;
   const remarks = [ ...await orRemark("The labels are missing", async () => void await github.addLabels(number, labels)), ...moved || open === undefined ? await orRemark("No review was requested", async () => void await github.requestReviews(number, reviewers)) : [], ...await remarkQueue(github, base), ...await closeSuperseded(github, family, {
    head,
    base,
    settledBy: `#${number} has`,
    isOurs
   }), ...autoMerge ? await orRemark("It will not merge automatically", () => mergeOnItsOwn(github, pullRequest)) : [] ];
   return {
    pullRequest,
    remarks
   };
  }
  async function closePullRequests(github, decision, base, isOurs) {
   if (decision.kind !== "nothing" || decision.head === undefined) return [];
   const {head, family} = decision;
   const remarks = [];
   for (const open of await github.openPullRequests(head, base, "change")) {
    const number = `#${open.number}`;
    const oid = (0, git_oid.Se)(open.head);
    if (oid === undefined || !await isOurs(oid)) {
     const text = `Nothing is left to change for pull request ${number}, but it contains a commit that this action did not write: close it by hand.`;
     remarks.push({
      level: "warning",
      text
     });
     continue;
    }
    await closeProposal(github, open, `\`${base}\` has all of this already: nothing is left to change.`);
    remarks.push({
     level: "notice",
     text: `Pull request ${number} was closed: nothing is left to change.`
    });
   }
   return [ ...remarks, ...await closeSuperseded(github, family, {
    head,
    base,
    settledBy: `\`${base}\` has`,
    isOurs
   }) ];
  }
  async function remarkQueue(github, base) {
   if (!await github.hasMergeQueue(base)) return [];
   return [ {
    level: "notice",
    text: `Merges into ${base} go through its merge queue.`
   } ];
  }
  async function mergeOnItsOwn(github, pullRequest) {
   const {number} = pullRequest;
   const became = await github.mergeWhenReady(pullRequest);
   if (became.kind === "waiting") {
    return {
     level: "notice",
     text: `Pull request #${number} merges automatically as soon as its rules allow it.`
    };
   }
   if (became.kind === "merged") {
    return {
     level: "notice",
     text: `Pull request #${number} was merged: there was nothing to wait for.`
    };
   }
   const remedy = /not allowed/i.test(became.why) ? " Tick `Allow auto-merge` in the settings of the repository." : "";
   return {
    level: "warning",
    text: `Pull request #${number} will not merge automatically: ${became.why}.${remedy}`
   };
  }
  async function orRemark(lack, fulfil) {
   try {
    const remark = await fulfil();
    return remark === undefined ? [] : [ remark ];
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === undefined) throw thrown;
    return found.map(({message, hint}) => ({
     level: "warning",
     text: `${lack}. ${message} ${hint}`
    }));
   }
  }
  async function proposeByApi(context, target, branch, decide) {
   const {github, read} = branch;
   const isOurs = async held => isOurProposal(await branch.repository(), held);
   const {remote, deadlineMs, pullRequest: pullRequestOptions} = target;
   const aim = {
    url: remote.url,
    ref: `a proposal for ${target.branch || "the default branch"}`
   };
   return attemptUntil({
    ...context,
    deadlineMs
   }, aim, async attempts => {
    const {name, tip} = await read();
    const plan = await decide(tip);
    const over = value => ({
     kind: "over",
     value: {
      kind: "carried",
      value
     }
    });
    const {decision} = plan;
    if (decision.kind !== "write") {
     const remarks = await closePullRequests(github, decision, name, isOurs);
     return over({
      kind: "untouched",
      plan,
      commit: tip.commit,
      branch: name,
      attempts,
      remarks
     });
    }
    const {files, proposal, merges = []} = decision;
    const why = merges.length > 0 ? "a merge" : await findObstacle(tip, files);
    if (why !== undefined) return {
     kind: "over",
     value: {
      kind: "obstacle",
      why
     }
    };
    const message = await signProposal(tip, decision.message, files);
    const placed = await place(branch, remote.url, proposal.head, tip.commit, files, message);
    if (placed.kind !== "placed") return {
     kind: "again",
     pushed: placed
    };
    const {commit, moved} = placed;
    const {pullRequest, remarks} = await ensurePullRequest(github, proposal, name, pullRequestOptions, {
     moved,
     isOurs
    });
    return over({
     kind: "proposed",
     plan,
     commit,
     branch: proposal.head,
     pullRequest,
     attempts,
     remarks
    });
   });
  }
  async function place({github, repository}, url, head, parent, files, message) {
   const paths = [ ...files.keys() ];
   const held = (await github.readBranch(head, paths))?.tip;
   if (held !== undefined && proposes(held, files)) {
    return {
     kind: "placed",
     commit: held.commit,
     moved: false
    };
   }
   if (held !== undefined) await refuseOthersWork(await repository(), held.commit, head, url);
   const next = `${head}.next`;
   const left = (await github.readBranch(next, []))?.tip.commit;
   const ref = `refs/heads/${next}`;
   const begun = await github.updateRefs([ {
    ref,
    expected: left,
    next: parent,
    rewrite: true
   } ]);
   if (begun.kind !== "landed") return begun;
   const made = await github.commitOnBranch({
    branch: next,
    expected: parent,
    files,
    message
   });
   if (made.kind !== "landed") return made;
   const moved = await github.updateRefs([ {
    ref: `refs/heads/${head}`,
    expected: held?.commit,
    next: made.commit,
    rewrite: true
   }, {
    ref,
    expected: made.commit,
    next: undefined
   } ]);
   return moved.kind === "landed" ? {
    kind: "placed",
    commit: made.commit,
    moved: true
   } : moved;
  }
  async function pushByApi(context, target, branch, decide) {
   const {remote, deadlineMs} = target;
   const aim = {
    url: remote.url,
    ref: target.branch || "the default branch"
   };
   return attemptUntil({
    ...context,
    deadlineMs
   }, aim, async attempts => {
    const {name, tip} = await branch.read();
    const plan = await decide(tip);
    const over = (kind, commit = tip.commit) => ({
     kind: "over",
     value: {
      kind: "carried",
      value: {
       kind,
       plan,
       commit,
       branch: name,
       attempts
      }
     }
    });
    const {decision} = plan;
    if (decision.kind !== "write") return over("untouched");
    const {files, message} = decision;
    const why = await findObstacle(tip, files);
    if (why !== undefined) return {
     kind: "over",
     value: {
      kind: "obstacle",
      why
     }
    };
    const committed = await branch.github.commitOnBranch({
     branch: name,
     expected: tip.commit,
     files,
     message
    });
    if (committed.kind === "landed") return over("landed", committed.commit);
    return {
     kind: "again",
     pushed: committed
    };
   });
  }
  var kustomization_file = __webpack_require__(9300);
  var repository_path = __webpack_require__(11462);
  const mostInFolder = 60;
  async function bringFiles(repository, commit, reads) {
   const files = new Map;
   for (const path of reads) for (const [file, blob] of await filesAt(repository, commit, path)) files.set(file, blob);
   const older = await versionsBefore(repository, commit, files);
   if (files.size > 0) await repository.bring([ ...new Set([ ...files.values(), ...older ]) ]);
  }
  async function filesAt(repository, commit, path) {
   const listed = await repository.list(commit, path);
   if (listed === undefined) {
    const blob = await fileAt(repository, commit, path);
    return blob === undefined ? [] : [ [ path, blob ] ];
   }
   const found = listed.filter(entry => isFile(entry) && (/\.(ya?ml|json)$/.test(entry.name) || (0, 
   kustomization_file.yi)(entry.name)));
   const likely = found.length > mostInFolder ? found.filter(({name}) => (0, kustomization_file.yi)(name)) : found;
   return likely.map(({name, oid}) => [ path === "" ? name : `${path}/${name}`, oid ]);
  }
  async function versionsBefore(repository, commit, files) {
   const open = new Map(files);
   const found = new Set;
   let [at] = (await repository.commit(commit)).parents;
   while (at !== undefined && open.size > 0 && await repository.has(at)) {
    for (const [file, blob] of open) {
     const before = await fileAt(repository, at, file);
     if (before === blob) continue;
     if (before !== undefined) found.add(before);
     open.delete(file);
    }
    [at] = (await repository.commit(at)).parents;
   }
   return found;
  }
  async function fileAt(repository, commit, path) {
   const name = path.slice(path.lastIndexOf("/") + 1);
   const listed = await repository.list(commit, (0, repository_path.yS)(path));
   return listed?.find(entry => entry.name === name && isFile(entry))?.oid;
  }
  function isFile({kind, mode}) {
   return kind === "blob" && mode !== "120000";
  }
  const depth = 20;
  async function startBranch({git, clock}, {remote, branch, deadlineMs, reads = []}) {
   let end = clock.now() + deadlineMs;
   const repository = await git.open(remote, {
    until: () => end,
    direct: true
   });
   let first = repository.fetchRef(branch === "" ? "HEAD" : `refs/heads/${branch}`, {
    depth
   });
   first.catch(() => undefined);
   const opened = (branch === "" ? repository.defaultBranch() : Promise.resolve(branch)).then(name => {
    if (name === undefined) throw (0, problem.CC)("GIT_REF_MISSING", {
     url: remote.url,
     ref: "default branch"
    });
    const ref = `refs/heads/${name}`;
    let since;
    return {
     repository,
     name,
     ref,
     sameTree: async (one, other) => (await repository.commit(one)).tree === (await repository.commit(other)).tree,
     startDeadline: () => {
      end = clock.now() + deadlineMs;
     },
     async tip() {
      const asked = first;
      first = undefined;
      const commit = await asked ?? await repository.fetchRef(ref, since ? {
       depth,
       since
      } : {
       depth
      });
      if (commit === undefined) throw (0, problem.CC)("GIT_REF_MISSING", {
       url: remote.url,
       ref: `branch ${name}`
      });
      since = commit;
      await bringFiles(repository, commit, reads);
      return commit;
     }
    };
   });
   opened.catch(() => undefined);
   await new Promise(done => setImmediate(done));
   return {
    branch: opened
   };
  }
  async function proposeDecision(context, target, branch, decide) {
   const {repository, name} = branch;
   const {remote, author, deadlineMs, pullRequest: pullRequestOptions} = target;
   const isOurs = held => isOurProposal(repository, held);
   const aim = {
    url: remote.url,
    ref: `a proposal for ${name}`
   };
   return attemptUntil({
    ...context,
    deadlineMs
   }, aim, async attempts => {
    const tip = await branch.tip();
    const plan = await decide(openTip(repository, tip));
    const {decision} = plan;
    const untouched = {
     kind: "untouched",
     plan,
     commit: tip,
     branch: name,
     attempts
    };
    const open = () => remote.repository === undefined ? undefined : context.openGitHub(remote.repository, remote.token);
    if (decision.kind !== "write") {
     const github = decision.kind === "nothing" && decision.head !== undefined ? await open() : undefined;
     const remarks = github && await closePullRequests(github, decision, name, isOurs);
     return {
      kind: "over",
      value: remarks === undefined ? untouched : {
       ...untouched,
       remarks
      }
     };
    }
    const {files, proposal, merges = []} = decision;
    const message = await signProposal(openTip(repository, tip), decision.message, files);
    if (merges.length > 0) await repository.fetch(merges, {
     depth: 1,
     filter: "tree:0"
    });
    const written = await repository.write({
     parents: [ tip, ...merges ],
     files,
     message,
     author
    });
    if (await branch.sameTree(written, tip)) return {
     kind: "over",
     value: untouched
    };
    const ref = `refs/heads/${proposal.head}`;
    const held = await repository.fetchRef(ref, {
     depth: 2,
     since: tip
    });
    const ready = held !== undefined && await proposal_proposes(branch, held, {
     ...decision,
     message
    }, author);
    if (!ready) {
     if (held !== undefined) await refuseOthersWork(repository, held, proposal.head, remote.url);
     const pushed = await repository.push([ {
      ref,
      expected: held,
      next: written,
      rewrite: true
     } ]);
     if (pushed.kind !== "landed") return {
      kind: "again",
      pushed
     };
    }
    const commit = ready ? held : written;
    const github = await open();
    const ensured = github && await ensurePullRequest(github, proposal, name, pullRequestOptions, {
     moved: !ready,
     isOurs
    });
    return {
     kind: "over",
     value: {
      kind: "proposed",
      plan,
      commit,
      branch: proposal.head,
      pullRequest: ensured?.pullRequest,
      attempts,
      remarks: ensured?.remarks ?? [ branchAlone ]
     }
    };
   });
  }
  const branchAlone = {
   level: "notice",
   text: "The branch is pushed, but no pull request is opened: its repository is not on GitHub."
  };
  async function proposal_proposes({repository, sameTree}, held, {files, message, merges = []}, author) {
   const {parents} = await repository.commit(held);
   const [parent, ...others] = parents;
   if (parent === undefined || others.join() !== merges.join() || !await repository.has(parent)) return false;
   return sameTree(held, await repository.write({
    parents,
    files,
    message,
    author
   }));
  }
  const landed_commit_steps = [ 100, 1e3, undefined ];
  async function findLanded(repository, sent, tip) {
   const last = sent.at(-1);
   if (last === undefined || last.base === tip) return undefined;
   const search = async () => {
    const below = await commitsDownTo(repository, tip, last.base);
    const landed = sent.find(({commit}) => below.has(commit));
    return {
     landed,
     sure: landed !== undefined || below.has(last.base)
    };
   };
   let seen = await search();
   for (const depth of landed_commit_steps) {
    if (seen.sure) break;
    await repository.fetch([ tip ], {
     filter: "tree:0",
     ...depth === undefined ? {} : {
      depth
     }
    });
    seen = await search();
   }
   return seen.landed;
  }
  async function commitsDownTo(repository, tip, base) {
   const seen = new Set([ tip ]);
   for (const oid of seen) {
    if (oid === base || !await repository.has(oid)) continue;
    for (const parent of (await repository.commit(oid)).parents) seen.add(parent);
   }
   return seen;
  }
  async function pushDecision(context, target, branch, decide) {
   const {repository, name, ref} = branch;
   const sent = [];
   const aim = {
    url: target.remote.url,
    ref: name
   };
   return attemptUntil({
    ...context,
    deadlineMs: target.deadlineMs
   }, aim, async attempts => {
    const over = (kind, plan, commit) => ({
     kind: "over",
     value: {
      kind,
      plan,
      commit,
      branch: name,
      attempts
     }
    });
    const tip = await readTip(branch, sent);
    if (tip instanceof problem.AF) return {
     kind: "again",
     pushed: {
      kind: "transient",
      answer: tip.message
     }
    };
    const landed = await findLanded(repository, sent, tip);
    if (landed) return over("landed", landed.plan, landed.commit);
    const plan = await decide(openTip(repository, tip));
    const {decision} = plan;
    if (decision.kind !== "write") return over("untouched", plan, tip);
    const {files, message} = decision;
    const commit = await repository.write({
     parents: [ tip ],
     files,
     message,
     author: target.author
    });
    if (await branch.sameTree(commit, tip)) return over("untouched", plan, tip);
    const pushed = await repository.push([ {
     ref,
     expected: tip,
     next: commit
    } ]);
    if (pushed.kind === "landed") return over("landed", plan, commit);
    if (pushed.kind === "policy") return {
     kind: "again",
     pushed
    };
    sent.push({
     plan,
     commit,
     base: tip
    });
    if (pushed.kind === "transient" && pushed.retryAfterMs === undefined) {
     const now = await readTip(branch, sent);
     const found = now instanceof problem.AF ? undefined : await findLanded(repository, sent, now);
     if (found) return over("landed", found.plan, found.commit);
    }
    return {
     kind: "again",
     pushed
    };
   });
  }
  async function readTip(branch, sent) {
   return branch.tip().catch(cause => {
    if (sent.length > 0 && cause instanceof problem.AF && cause.code === "GIT_UNREACHABLE") return cause;
    throw cause;
   });
  }
  function createDelivery(context) {
   const {deadline = adapters_deadline.bK} = context;
   const opened = new WeakMap;
   function start(target) {
    const started = opened.get(target) ?? startBranch(context, target);
    opened.set(target, started);
    return started;
   }
   async function branchOf(target) {
    const branch = await (await start(target)).branch;
    branch.startDeadline();
    return branch;
   }
   async function byGit(target, decide) {
    deadline.begin(target.deadlineMs + graceMs);
    const branch = await branchOf(target);
    const way = target.delivery === "push" ? pushDecision : proposeDecision;
    return way(context, target, branch, decide);
   }
   async function byApi(target, decide) {
    deadline.begin(target.deadlineMs);
    const branch = await openApiBranch(context, target);
    const way = target.delivery === "push" ? pushByApi : proposeByApi;
    const carried = await way(context, target, branch, decide);
    if (carried.kind === "carried") return withRemarks(carried.value, remarkAuthor(target, carried.value));
    const text = `Committed by git, unsigned: GitHub's API cannot carry ${carried.why}.`;
    return withRemarks(await byGit(target, decide), [ {
     level: "warning",
     text
    } ]);
   }
   async function readBranch(target) {
    if (target.transport === "api") return (await openApiBranch(context, target)).read();
    const {name, repository, tip} = await branchOf(target);
    return {
     name,
     tip: openTip(repository, await tip())
    };
   }
   return {
    async begin(target) {
     if (target.transport !== "api") await start(target);
    },
    tipAt: async (repository, commit) => openTip(repository, commit),
    async deliver(target, decide) {
     try {
      if (target.transport === "api") return await byApi(target, decide);
      return await byGit(target, decide);
     } catch (thrown) {
      const {transport, remote} = target;
      if (transport === "git" || remote.repository === undefined || !needsSignature(thrown)) throw thrown;
      context.log.info("The branch takes only verified signatures: committing through GitHub's API.");
      return await byApi(target, decide);
     } finally {
      deadline.begin(target.deadlineMs);
     }
    },
    readTip: async target => (await readBranch(target)).tip,
    async preview(target, decide) {
     const {name, tip} = await readBranch(target);
     const plan = await decide(tip);
     return {
      kind: "untouched",
      plan,
      commit: tip.commit,
      branch: name,
      attempts: 1
     };
    }
   };
  }
  const graceMs = 1e4;
  function withRemarks(receipt, more) {
   return {
    ...receipt,
    remarks: [ ...more, ...receipt.remarks ?? [] ]
   };
  }
  function remarkAuthor({author}, {kind}) {
   if (kind === "untouched" || author.email === commit_author.K.email) return [];
   const text = `GitHub made the commit as the token's own user: its API cannot make one as ${author.name}.`;
   return [ {
    level: "notice",
    text
   } ];
  }
  function needsSignature(thrown) {
   return thrown instanceof problem.AF && thrown.code === "GIT_PUSH_REFUSED" && /verified signatures?/i.test(thrown.message);
  }
 }),
 52261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
 }),
 97329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   if (!/^trunkline:/im.test(message)) return [];
   const lines = message.trimEnd().split("\n");
   const blank = lines.findLastIndex(line => /^[ \t]*$/.test(line));
   const found = [];
   for (const line of lines.slice(blank + 1)) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) found.push([ key.toLowerCase(), value.trim() ]);
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
   if (url === undefined || workflow === undefined) return undefined;
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
    return value === undefined ? whole : oneLine(value).replaceAll("[", "(").replaceAll("]", ")");
   });
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
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
 86244: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => sha256Of,
   Hy: () => algorithmOf,
   VK: () => shortDigest,
   m: () => parseDigest
  });
  function parseDigest(text) {
   return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? text : undefined;
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
 }),
 9300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => chooseKustomization,
   vc: () => basesNear,
   yi: () => isKustomizationFile
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  const names = [ "kustomization.yaml", "kustomization.yml", "Kustomization" ];
  function chooseKustomization(folder, listed, commit) {
   const found = names.filter(name => listed?.includes(name));
   const overlay = folder === "" ? "the root of the repository" : folder;
   if (found.length > 1) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_AMBIGUOUS", {
    overlay,
    files: found.join(", ")
   });
   const [name] = found;
   if (name === undefined) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   return folder === "" ? name : `${folder}/${name}`;
  }
  function isKustomizationFile(path) {
   return names.includes(path.slice(path.lastIndexOf("/") + 1));
  }
  function basesNear(overlay) {
   const parts = overlay.split("/");
   return parts.map((_, depth) => [ ...parts.slice(0, depth), "base" ].join("/")).filter(one => one !== overlay);
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
 39835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sm: () => recoverSync,
   lj: () => recover,
   nZ: () => warningsOf,
   x1: () => recoverFrom
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  async function recover(work, onProblems) {
   try {
    return await work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  async function recoverFrom(codes, work, onProblem) {
   try {
    return await work();
   } catch (thrown) {
    if (thrown instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.AF && codes.includes(thrown.code)) return onProblem(thrown);
    throw thrown;
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
   if (found === undefined) throw thrown;
   return found;
  }
  function warningsOf(problems, title) {
   return problems.map(({code, message, hint}) => ({
    level: "warning",
    title: `${title} (${code})`,
    message: `${message} ${hint}`
   }));
  }
 }),
 34944: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   U: () => fullJitterMs,
   j: () => backoffMs
  });
  function backoffMs(attempt, attemptMs, random) {
   const mostMs = Math.min(6e4, Math.max(2e4, 4 * attemptMs));
   return fullJitterMs(attempt, random, {
    firstMs: Math.max(200, attemptMs),
    mostMs
   });
  }
  function fullJitterMs(attempt, random, {firstMs, mostMs}) {
   return random * Math.min(mostMs, firstMs * 2 ** attempt);
  }
 })
};
