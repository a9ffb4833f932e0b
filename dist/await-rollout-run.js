export const id = 2457;

export const ids = [ 2457 ];

export const modules = {
 57567: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runAwaitRollout: () => runAwaitRollout
  });
  var input = __webpack_require__(19563);
  var services_in_environments = __webpack_require__(52813);
  var git_oid = __webpack_require__(85099);
  var git_remote = __webpack_require__(80901);
  var manifest_formats = __webpack_require__(85722);
  var memoize = __webpack_require__(62159);
  var repository_path = __webpack_require__(11462);
  var problem = __webpack_require__(5763);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  var deployed_image = __webpack_require__(45700);
  var recover_from_problem = __webpack_require__(39835);
  var deployment_interval = __webpack_require__(37105);
  var read_overlay = __webpack_require__(68848);
  var search_history = __webpack_require__(32636);
  var commit_message = __webpack_require__(97329);
  var overlay_history = __webpack_require__(91076);
  const most = 64;
  async function readTarget(tip, repository, {service, environment, image, place: {cluster, overlay, format}, commit, digest}) {
   const from = commit === undefined ? tip : readerAt(await repository(), commit);
   const at = await (0, read_overlay._)(from, overlay, format);
   const deployed = (0, deployed_image.readDeployed)(at, image);
   const named = service || image.name || deployed?.repository.split("/").at(-1) || overlay;
   const where = {
    file: at.file,
    service: named,
    commit: (0, git_oid.h0)(from.commit)
   };
   if (deployed === undefined || deployed.digest === undefined && deployed.tag === undefined) throw (0, 
   problem.CC)("AWAIT_NOT_SET", {
    ...where,
    environment: environment || overlay
   });
   if (digest !== undefined && deployed.digest !== digest) {
    const found = deployed.digest ?? `the tag ${deployed.tag}`;
    throw (0, problem.CC)("AWAIT_DIGEST_OTHER", {
     ...where,
     found,
     digest
    });
   }
   const history = await readChange(tip, at, image, deployed, commit);
   return {
    service: named,
    environment: environment || overlay,
    cluster,
    name: cluster === "" ? named : `${named} (${cluster})`,
    overlay,
    at,
    image,
    deployed,
    ...history
   };
  }
  function requestFor(service, environment, place) {
   const image = {
    name: service.imageName,
    repository: service.image ?? ""
   };
   return {
    service: service.name,
    environment: environment.name,
    image,
    place
   };
  }
  async function readTargetsSetBy(tip, repository, catalogue, environment, commit) {
   const targets = [];
   for (const service of catalogue.services.values()) {
    if (service.image === undefined && environment.tracks === "image") continue;
    for (const place of (0, services_in_environments.eu)(catalogue, service, environment)) {
     const request = {
      ...requestFor(service, environment, place),
      commit,
      digest: undefined
     };
     const target = await (0, recover_from_problem.lj)(() => readTarget(tip, repository, request), () => undefined);
     if (target?.setBy === commit) targets.push(target);
    }
   }
   if (targets.length > 0) return targets;
   throw (0, problem.CC)("AWAIT_NOTHING_SET", {
    commit: (0, git_oid.h0)(commit),
    environment: environment.name
   });
  }
  function readerAt(repository, commit) {
   return {
    commit,
    list: async folder => (await repository.list(commit, folder))?.map(({name}) => name),
    read: path => repository.read(commit, path)
   };
  }
  async function readChange(tip, at, image, deployed, commit) {
   let found;
   let read = 0;
   for await (const change of (0, overlay_history.HG)(tip, at.file)) {
    const bytes = await change.read();
    const before = bytes === undefined ? undefined : (0, overlay_history.RA)(bytes, at, image);
    if ((0, deployment_interval.H)(before, deployed) === "proof") found = change; else if (found !== undefined) {
     return {
      ...changeOf(found, commit),
      previous: before?.digest
     };
    }
    read += 1;
    if (read === most) break;
   }
   return {
    ...changeOf(found ?? {
     oid: tip.commit,
     time: 0,
     message: ""
    }, commit),
    previous: undefined
   };
  }
  function changeOf({oid, time, message}, commit) {
   const source = (0, git_oid.Se)((0, commit_message.aw)(message).get("source-commit")?.[0] ?? "") ?? "";
   return {
    commit: commit ?? oid,
    setBy: oid,
    commitTime: time * 1e3,
    source
   };
  }
  function createRevisionComparison(repository, target) {
   const history = {
    repository,
    mayFetch: true,
    whole: false
   };
   const standings = new Map;
   async function find(revision) {
    const {commit} = target;
    if (revision === commit) return {
     kind: "holds"
    };
    const fork = await (0, search_history.findForkPoint)(history, revision, commit);
    if (fork.kind === "too-deep") {
     const slots = {
      source: "The controller",
      revision: (0, git_oid.h0)(revision),
      commit: (0, git_oid.h0)(commit)
     };
     throw (0, problem.CC)("AWAIT_TOO_FAR", slots);
    }
    if (fork.kind !== "found" || fork.value !== commit) return {
     kind: "lacks"
    };
    if (await setsTheSame(revision)) return {
     kind: "holds"
    };
    return {
     kind: "superseded",
     by: await findReplacement(revision)
    };
   }
   async function setsTheSame(revision) {
    const {at, overlay, deployed, image} = target;
    const now = await (0, recover_from_problem.lj)(async () => (0, deployed_image.readDeployed)(await (0, 
    read_overlay._)(readerAt(repository, revision), overlay, at.format), image), () => undefined);
    return (0, deployment_interval.H)(now, deployed) === "proof";
   }
   async function findReplacement(revision) {
    const read = async () => {
     let by = revision;
     for await (const {commit} of repository.trunkCommits(revision, [ target.commit ], [ target.at.file ])) {
      if (await setsTheSame(commit.oid)) return by;
      by = commit.oid;
     }
     return by;
    };
    return (0, recover_from_problem.lj)(read, () => revision);
   }
   return revision => {
    const found = standings.get(revision) ?? find(revision);
    standings.set(revision, found);
    return found;
   };
  }
  var kustomization_sources = __webpack_require__(20838);
  var parse = __webpack_require__(14329);
  var plain_values = __webpack_require__(79225);
  const places = /^(argo-?cd|argo|app-?sets?|applications?|bootstrap|clusters?|environments?|flux(-system)?|fleet|gitops|infrastructure|projects?)$/i;
  const controllers_most = 200;
  const deepest = 3;
  async function findControllers(tip) {
   const files = [];
   async function walk(folder, depth) {
    const names = await tip.list(folder) ?? [];
    const path = name => folder === "" ? name : `${folder}/${name}`;
    for (const name of names) if (/\.ya?ml$/.test(name) && files.length < controllers_most) files.push(path(name));
    if (depth === deepest) return;
    const folders = names.filter(name => depth === 0 ? places.test(name) : !name.includes("."));
    for (const name of folders) if (files.length < controllers_most) await walk(path(name), depth + 1);
   }
   await walk("", 0);
   const texts = await Promise.all(files.map(file => tip.read(file)));
   return files.flatMap((file, index) => {
    const bytes = texts[index];
    return bytes === undefined ? [] : readControllers((new TextDecoder).decode(bytes), file);
   });
  }
  function readControllers(text, file) {
   if (!/kind:\s*["']?(Application|Kustomization)\b/.test(text)) return [];
   let roots = [];
   try {
    roots = (0, parse.t)((0, parse.h)(text, file));
   } catch {
    return [];
   }
   return roots.flatMap(root => {
    const api = (0, plain_values.$6)(root, "apiVersion");
    if (api.startsWith("argoproj.io/") && (0, plain_values.$6)(root, "kind") === "Application") return [ application(root, file) ];
    if (api.startsWith("kustomize.toolkit.fluxcd.io/")) return [ kustomization(root, file) ];
    return [];
   });
  }
  function application(root, file) {
   const spec = (0, plain_values.y1)(root, [ "spec" ]);
   const dry = (0, plain_values.y1)(spec, [ "sourceHydrator", "drySource" ]);
   const several = (0, plain_values.c3)((0, plain_values.y1)(spec, [ "sources" ]));
   const sources = (0, plain_values.jh)(dry) ? [ dry ] : several.length > 0 ? several : [ (0, 
   plain_values.y1)(spec, [ "source" ]) ];
   const followed = sources.filter(one => (0, plain_values.jh)(one) && (0, plain_values.$6)(one, "chart") === "");
   const automated = (0, plain_values.y1)(spec, [ "syncPolicy", "automated" ]);
   const syncsItself = (0, plain_values.jh)(automated) && (0, plain_values.$6)(automated, "enabled") !== "false";
   const name = (0, plain_values.$6)((0, plain_values.y1)(root, [ "metadata" ]), "name");
   return {
    kind: "Application",
    name,
    namespace: (0, plain_values.$6)((0, plain_values.y1)(root, [ "metadata" ]), "namespace"),
    project: (0, plain_values.$6)(spec, "project"),
    file,
    follows: followed.map(one => ({
     repository: (0, plain_values.$6)(one, "repoURL"),
     path: folder((0, plain_values.$6)(one, "path")),
     revision: (0, plain_values.$6)(one, "targetRevision").replace(/^refs\/heads\//, "")
    })),
    wokenBy: followed.flatMap(one => generatePaths(root, folder((0, plain_values.$6)(one, "path")))),
    faults: syncsItself ? [] : [ `The Application ${name} has no automated sync: the commit has no effect until somebody syncs it.` ]
   };
  }
  function generatePaths(root, path) {
   const annotations = (0, plain_values.y1)(root, [ "metadata", "annotations" ]);
   const given = (0, plain_values.$6)(annotations, "argocd.argoproj.io/manifest-generate-paths");
   return given.split(";").filter(Boolean).flatMap(one => one.startsWith("/") ? folder(one) : (0, 
   repository_path.o1)(path, one) ?? []);
  }
  function kustomization(root, file) {
   const spec = (0, plain_values.y1)(root, [ "spec" ]);
   const name = (0, plain_values.$6)((0, plain_values.y1)(root, [ "metadata" ]), "name");
   const waits = (0, plain_values.$6)(spec, "wait") === "true" || (0, plain_values.c3)((0, 
   plain_values.y1)(spec, [ "healthChecks" ])).length > 0;
   const of = `The Kustomization ${name}`;
   return {
    kind: "Kustomization",
    name,
    namespace: (0, plain_values.$6)((0, plain_values.y1)(root, [ "metadata" ]), "namespace"),
    project: "",
    file,
    follows: [ {
     repository: "",
     path: folder((0, plain_values.$6)(spec, "path")),
     revision: ""
    } ],
    wokenBy: [],
    faults: [ ...(0, plain_values.$6)(spec, "suspend") === "true" ? [ `${of} is suspended: nothing is applied until it is resumed.` ] : [], ...waits ? [] : [ `${of} has neither \`wait: true\` nor health checks: its success means that it is applied, not that it is healthy.` ] ]
   };
  }
  function folder(path) {
   return path.split("/").filter(part => part !== "" && part !== ".").join("/");
  }
  async function deployersOf(overlay, all, {tip, branch, isOurs}) {
   const found = [];
   for (const one of all) {
    const follows = [];
    for (const source of one.follows) if (isOurs(source.repository) && await covers(tip, source.path, overlay)) follows.push(source);
    const isWoken = one.wokenBy.length === 0 || one.wokenBy.some(place => (0, repository_path.UO)(folder(overlay), folder(place)));
    const asleep = `The Application ${one.name} has \`manifest-generate-paths\` without ${overlay}: a webhook does not wake it for this commit.`;
    const faults = isWoken ? one.faults : [ ...one.faults, asleep ];
    if (follows.length > 0) found.push({
     ...one,
     follows,
     faults
    });
   }
   const followsIt = ({revision}) => [ "", "HEAD", branch ].includes(revision);
   const right = found.filter(({follows}) => follows.some(followsIt));
   if (right.length > 0) return right;
   return found.map(one => {
    const revisions = [ ...new Set(one.follows.map(({revision}) => revision)) ].join(", ");
    const fault = `The ${one.kind} ${one.name} follows ${revisions}, and the commit is on ${branch}: it does not deploy it.`;
    return {
     ...one,
     faults: [ ...one.faults, fault ]
    };
   });
  }
  async function covers(tip, path, overlay) {
   const overlayFolder = folder(overlay);
   if ((0, repository_path.UO)(overlayFolder, folder(path))) return true;
   const seen = new Set([ folder(path) ]);
   const queue = [ ...seen ];
   for (let next = queue.shift(); next !== undefined && seen.size < 500; next = queue.shift()) {
    const at = next;
    const included = await (0, recover_from_problem.lj)(() => includedBy(tip, at), () => []);
    for (const one of included) {
     if (one === overlayFolder) return true;
     if (!seen.has(one)) queue.push(one);
     seen.add(one);
    }
   }
   return false;
  }
  async function includedBy(tip, place) {
   const {file, text} = await (0, read_overlay._)(tip, place, manifest_formats.Bn);
   const {resources, components} = (0, kustomization_sources.t)(text, file);
   return [ ...resources, ...components ].flatMap(one => (0, repository_path.o1)(place, one) ?? []);
  }
  var glob = __webpack_require__(37442);
  var observe_endpoint = __webpack_require__(74065);
  function observeStatuses(commits, at) {
   const found = new Map;
   for (const {commit, standing, statuses} of commits) {
    for (const one of statuses) {
     if (found.has(one.context)) continue;
     const said = one.description === "" ? one.state : `${one.state}: ${one.description}`;
     found.set(one.context, {
      at,
      source: "status",
      subject: one.context,
      revision: commit,
      standing,
      state: stateOf(one),
      mark: String(one.created),
      mixed: false,
      proof: "revision",
      message: standing.kind === "lacks" ? `only an older commit has one (${said})` : said,
      url: one.url
     });
    }
   }
   return [ ...found.values() ];
  }
  function stateOf({context, state, description}) {
   if (state === "failure") return "degraded";
   if (state !== "success") return "progressing";
   const isFlux = /^(kustomization|helmrelease)\//i.test(context);
   return isFlux && !/^reconciliation succeeded$/i.test(description.trim()) ? "progressing" : "healthy";
  }
  function observeDeployments(deployments, {environment, at, url}) {
   const active = deployments.filter(({state, standing}) => state !== "inactive" || standing.kind === "superseded");
   const newest = active.find(({standing}) => standing.kind !== "lacks") ?? active[0];
   const failed = newest !== undefined && [ "failure", "error" ].includes(newest.state);
   const state = newest?.state === "success" ? "healthy" : failed ? "degraded" : "progressing";
   const standing = newest?.standing ?? {
    kind: "lacks"
   };
   return {
    at,
    source: "deployment",
    subject: environment,
    revision: newest?.commit,
    standing,
    state,
    mark: "",
    mixed: false,
    proof: "revision",
    message: standing.kind === "lacks" ? "no deployment of the commit or a later one" : newest?.state ?? "",
    url
   };
  }
  var observe_argocd = __webpack_require__(27110);
  const lacks = {
   kind: "lacks"
  };
  const refreshEvery = 6e4;
  const followAgainAfter = 9e4;
  function watchApplication(watch, context) {
   const {world, inputs, target, compareRevision, argocd} = context;
   let source;
   let refreshed;
   let unseen = true;
   let canSync;
   let looked = "";
   let told;
   let followed;
   let isTold = false;
   function follow(server, now) {
    if (told === undefined || isTold) return;
    if (followed !== undefined && now - followed < followAgainAfter) return;
    followed = now;
    const {changed, signal} = told;
    const seen = app => {
     isTold = true;
     if (watch_argocd_application_stateOf(app) !== looked) changed();
    };
    void server.follow(watch.name, seen, signal).then(() => {
     if (isTold && !signal.aborted) changed();
     isTold = false;
    });
   }
   const standing = async revision => {
    const oid = (0, observe_argocd.jQ)(revision);
    return oid === undefined ? lacks : compareRevision(oid);
   };
   return {
    watch,
    title: `Argo CD application ${watch.name.name}`,
    get pace() {
     return [ 3e3, isTold ? 3e4 : 13e3 ];
    },
    required: [ watch.name.name ],
    afterOthers: false,
    follow(changed, signal) {
     told = {
      changed,
      signal
     };
    },
    async observe() {
     const server = await (argocd?.());
     if (server === undefined) throw new Error("Argo CD has no address");
     const now = world.clock.now();
     const wake = inputs.refresh && unseen && (refreshed === undefined || now - refreshed >= refreshEvery);
     if (wake) refreshed = now;
     const answer = await server.application(watch.name, wake);
     if (answer.kind === "silent") return answer;
     const app = answer.value;
     looked = watch_argocd_application_stateOf(app);
     follow(server, now);
     source ??= await findSource(app, context);
     const {index, doubt} = source;
     const compared = await standing((0, observe_argocd.D7)(app, index));
     const operated = await standing((0, observe_argocd.GI)(app, index));
     unseen = compared.kind === "lacks";
     if (canSync === undefined && (unseen || app.sync.status !== "Synced")) canSync = await server.canSync(watch.name) ?? true;
     const {digest, repository} = target.deployed;
     const seen = (0, observe_argocd.xL)(app, {
      at: world.clock.now(),
      ...{
       index,
       doubt,
       compared,
       operated,
       require: inputs.require,
       canSync,
       digest,
       repository
      },
      previous: target.previous,
      commitTime: target.commitTime
     });
     return {
      kind: "seen",
      observations: [ {
       ...seen,
       subject: watch.name.name
      } ]
     };
    }
   };
  }
  function watch_argocd_application_stateOf(app) {
   const {sync, health, operation, conditions, images, hydrator, requested, deleting, reconciledAt} = app;
   const isStale = operation !== undefined && reconciledAt < operation.finishedAt;
   const {message: _, ...ran} = operation ?? {
    message: ""
   };
   const faults = conditions.map(({type}) => type);
   return JSON.stringify([ sync, health.status, ran, faults, images, hydrator, requested, deleting, isStale ]);
  }
  async function findSource(app, {remote, world, target, covers}) {
   const ours = app.sources.flatMap((source, index) => {
    const other = source.isChart ? undefined : (0, git_remote.M8)(source.repository, world.run);
    return other !== undefined && (0, git_remote.ve)(other, remote) ? [ {
     index,
     path: source.path
    } ] : [];
   });
   for (const {index, path} of ours) if (await covers(path)) return {
    index,
    doubt: ""
   };
   const [only, ...more] = ours;
   if (only !== undefined && more.length === 0) {
    const {index, path} = only;
    const isOverlay = target.at.format.name === "kustomize";
    return {
     index,
     doubt: isOverlay ? `its path ${path} does not hold ${target.overlay}` : ""
    };
   }
   throw (0, problem.CC)("AWAIT_APP_OTHER", {
    application: app.name,
    repository: remote.repository ?? remote.url,
    sources: app.sources.map(({repository, path}) => `${repository} ${path}`.trim()).join(", ") || "none",
    overlay: target.overlay
   });
  }
  const create_watcher_lacks = {
   kind: "lacks"
  };
  const commitsRead = 50;
  async function createWatcher(watch, context) {
   switch (watch.source) {
   case "argocd":
    return watchApplication(watch, context);

   case "status":
    return watchStatuses(watch, await (0, glob.Q)(watch.contexts), context);

   case "deployment":
    return watchDeployments(watch, context);

   case "http":
    return watchEndpoint(watch, context);

   case "command":
    return watchCommand(watch, context);
   }
  }
  function watchStatuses(watch, globs, context) {
   const {world, branch, compareRevision} = context;
   const github = needGitHub(context, "status");
   return {
    watch,
    title: `Commit statuses ${watch.contexts.join(", ")}`,
    pace: [ 1e4, 3e4 ],
    required: watch.required,
    afterOthers: false,
    observe: () => unlessSilent(async () => {
     const commits = await (await github()).branchStatuses(branch, commitsRead);
     const observed = [];
     for (const {oid: commit, statuses: all} of commits) {
      const statuses = all.filter(({context: name}) => globs.some(glob => glob.matches(name)));
      if (statuses.length > 0) observed.push({
       commit,
       standing: await compareRevision(commit),
       statuses
      });
     }
     return observeStatuses(observed, world.clock.now());
    })
   };
  }
  function watchDeployments(watch, context) {
   const {world, compareRevision, inputs} = context;
   const github = needGitHub(context, "deployment");
   return {
    watch,
    title: `Deployments to ${watch.environment}`,
    pace: [ 1e4, 3e4 ],
    required: [ watch.environment ],
    afterOthers: false,
    observe: () => unlessSilent(async () => {
     const all = await (await github()).deployments(watch.environment, commitsRead);
     const observed = [];
     for (const {commit, state} of all) observed.push({
      commit,
      state,
      standing: await compareRevision(commit)
     });
     const where = {
      environment: watch.environment,
      at: world.clock.now(),
      url: inputs.environmentUrl
     };
     return [ observeDeployments(observed, where) ];
    })
   };
  }
  function watchEndpoint(watch, {world, inputs}) {
   const {url, expected} = watch;
   return {
    watch,
    title: `Endpoint ${url}`,
    pace: [ 3e3, 1e4 ],
    required: [ url ],
    afterOthers: false,
    async observe() {
     const values = [];
     for (let hit = 0; hit < inputs.hits; hit += 1) {
      const answer = await silentUnlessAnswered(() => world.http.request(url, {
       timeoutMs: 1e4
      }));
      if (answer.kind === "silent") return answer;
      const read = (0, observe_endpoint.JN)(answer.value, inputs.pointer);
      if (read.kind === "silent") return {
       ...read,
       waitMs: undefined
      };
      values.push(read.kind === "value" ? read.value : read.why);
      if (read.kind !== "value" || !expected.includes(read.value)) break;
     }
     const last = values.at(-1) ?? "";
     const isReal = values.length === inputs.hits && expected.includes(last);
     const mixed = !isReal && values.length > 1;
     return {
      kind: "seen",
      observations: [ {
       ...wordOf(watch, url, world.clock.now()),
       standing: isReal || mixed ? {
        kind: "holds"
       } : create_watcher_lacks,
       state: isReal ? "healthy" : "progressing",
       message: isReal ? `${inputs.hits} answers say ${last}` : `${mixed ? "mixed answers, one of them" : "it says"} ${last.slice(0, 200)}`,
       url
      } ]
     };
    }
   };
  }
  function watchCommand(watch, {world, inputs}) {
   const [program = "", ...args] = watch.words;
   return {
    watch,
    title: `Command ${program}`,
    pace: [ 3e3, 1e4 ],
    required: [ program ],
    afterOthers: true,
    async observe() {
     const {code} = await world.programs.run(program, args, {
      timeoutMs: inputs.deadline
     });
     const state = code === 0 ? "healthy" : "degraded";
     const seen = {
      ...wordOf(watch, program, world.clock.now()),
      standing: {
       kind: "holds"
      }
     };
     return {
      kind: "seen",
      observations: [ {
       ...seen,
       state,
       message: `exit code ${code}`,
       url: ""
      } ]
     };
    }
   };
  }
  function wordOf({source}, subject, at) {
   return {
    at,
    source,
    subject,
    revision: undefined,
    mark: "",
    mixed: false,
    proof: "word"
   };
  }
  function needGitHub({github, remote}, source) {
   if (github !== undefined) return github;
   throw (0, problem.CC)("AWAIT_NO_REPOSITORY", {
    source,
    repository: remote.repository ?? remote.url
   });
  }
  async function unlessSilent(read) {
   return (0, recover_from_problem.x1)([ "GITHUB_UNREACHABLE", "GITHUB_LIMITED" ], async () => ({
    kind: "seen",
    observations: await read()
   }), silence);
  }
  async function silentUnlessAnswered(ask) {
   return (0, recover_from_problem.x1)([ "HTTP_UNREACHABLE", "HTTP_TIMEOUT" ], async () => ({
    kind: "answer",
    value: await ask()
   }), silence);
  }
  function silence({message: why}) {
   return {
    kind: "silent",
    why,
    waitMs: undefined
   };
  }
  function planRollout(facts, inputs, repository) {
   return facts.map(one => {
    const {target} = one;
    const sources = inputs.source.length > 0 ? inputs.source : impliedSources(inputs, one);
    if (sources.length === 0) {
     const {service, environment} = target;
     throw (0, problem.CC)("AWAIT_SOURCE_MISSING", {
      service,
      environment
     });
    }
    return {
     target,
     watches: sources.flatMap(source => watchesOf(source, one, inputs, repository))
    };
   });
  }
  function impliedSources(inputs, {controllers}) {
   return [ ...inputs.server === undefined ? [] : [ "argocd" ], ...inputs.server === undefined && (inputs.contexts.length > 0 || controllers.length > 0) ? [ "status" ] : [], ...inputs.url === "" ? [] : [ "http" ], ...inputs.command.length === 0 ? [] : [ "command" ] ];
  }
  function watchesOf(source, {target, controllers}, inputs, repository) {
   const {service, environment, cluster, overlay, deployed} = target;
   const named = inputs.application.map(name => fillPlaces(name, target));
   switch (source) {
   case "argocd":
    {
     if (inputs.server === undefined) {
      const expected = "Say where Argo CD's API is, such as https://argocd.example.com.";
      throw (0, problem.CC)("INPUT_MISSING", {
       input: "server",
       expected
      });
     }
     const found = controllers.filter(({kind}) => kind === "Application");
     const names = named.length > 0 ? named.map(nameIn) : found.map(nameOf);
     if (names.length === 0) {
      const slots = "`{service}` and `{environment}`";
      throw (0, problem.CC)("AWAIT_APP_UNKNOWN", {
       repository,
       overlay,
       slots
      });
     }
     return names.map(name => ({
      source,
      name
     }));
    }

   case "status":
    {
     const applications = named.length > 0 ? named : controllers.map(({name}) => name);
     const contexts = inputs.contexts.map(one => fillPlaces(one, target));
     if (contexts.length > 0) {
      return [ {
       source,
       contexts,
       required: contexts.filter(one => !/[*?[{!(]/.test(one))
      } ];
     }
     const guesses = [ service, `${service}-${environment}`, `${environment}-${service}` ];
     if (cluster !== "") guesses.push(`${service}-${cluster}`, `${service}-${environment}-${cluster}`);
     const names = applications.length > 0 ? applications : guesses;
     return [ {
      source,
      contexts: names.flatMap(one => contextsOf(one.split("/").at(-1) ?? one)),
      required: []
     } ];
    }

   case "deployment":
    return [ {
     source,
     environment
    } ];

   case "http":
    {
     if (inputs.url === "") {
      const expected = "Name the endpoint that says which version runs.";
      throw (0, problem.CC)("INPUT_MISSING", {
       input: "url",
       expected
      });
     }
     const own = [ deployed.digest, deployed.tag, target.source ].filter(one => one !== undefined && one !== "");
     const expected = inputs.expect === "" ? own : [ fillPlaces(inputs.expect, target) ];
     return [ {
      source,
      url: fillPlaces(inputs.url, target, encodeURIComponent),
      expected: expected.filter(one => one !== undefined)
     } ];
    }

   case "command":
    {
     const words = inputs.command.map(word => fillPlaces(word, target));
     if (words.length > 0) return [ {
      source,
      words
     } ];
     throw (0, problem.CC)("INPUT_MISSING", {
      input: "command",
      expected: "Write a program and its arguments."
     });
    }
   }
  }
  function contextsOf(name) {
   return [ ...[ "trunkline", "argocd", "continuous-delivery" ].map(one => `${one}/${name}`), ...[ "kustomization", "helmrelease" ].map(one => `${one}/${name}/*`) ];
  }
  function nameIn(text) {
   return (0, observe_argocd.vz)(text) ?? {
    name: text,
    namespace: undefined,
    project: undefined
   };
  }
  function nameOf({name, namespace, project}) {
   return {
    name,
    namespace: namespace || undefined,
    project: project || undefined
   };
  }
  function fillPlaces(template, {service, environment, cluster, deployed, commit, source}, encode = value => value) {
   const values = {
    service,
    environment,
    cluster,
    digest: deployed.digest ?? "",
    tag: deployed.tag ?? "",
    commit,
    source
   };
   return template.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return value === undefined ? whole : encode(value);
   });
  }
  var deployment_record = __webpack_require__(90553);
  var report = __webpack_require__(85181);
  const record_deployment_status_most = 50;
  async function recordStart(inputs, world, openGitHub, plan) {
   const targets = plan.map(({target}) => target);
   return orWarn(inputs, openGitHub, async github => {
    const {update} = await findUpdate(github, targets, "true");
    if (update !== undefined) await say(github, update.id, targets, inputs, world, "in_progress", "The controller deploys it now.");
   });
  }
  async function recordEnd(inputs, world, openGitHub, ends) {
   const outcome = (0, report.IL)(ends);
   const targets = ends.map(({target}) => target);
   return orWarn(inputs, openGitHub, async github => {
    const {mine, update, inactive} = await findUpdate(github, targets, outcome === "healthy" ? "success" : "true");
    if (outcome === "healthy" && inputs.deployment === "until-verified") return;
    if (outcome === "healthy") {
     if (update !== undefined) await say(github, update.id, targets, inputs, world, "success", "Seen healthy.");
     for (const id of inactive) await say(github, id, targets, inputs, world, "inactive", "A newer version replaced it.");
    } else if (outcome === "degraded" && mine !== undefined) {
     await say(github, mine, targets, inputs, world, "failure", "Seen degraded.");
    } else if (outcome === "superseded" && mine !== undefined) {
     await say(github, mine, targets, inputs, world, "inactive", "Another version replaced it.");
    }
   });
  }
  async function findUpdate(github, targets, mode) {
   const [first] = targets;
   if (first === undefined) return {
    mine: undefined,
    update: undefined,
    inactive: []
   };
   const there = await github.deployments(first.environment, record_deployment_status_most);
   const mine = there.find(one => one.commit === first.commit && one.payload.includes(deployment_record.WG));
   const isOpen = mine !== undefined && [ "in_progress", "failure", "error" ].includes(mine.state);
   const open = isOpen && mode === "success" ? {
    ...mine,
    state: "pending"
   } : mine;
   const seen = there.map(one => one === mine && open !== undefined ? open : one);
   return {
    mine: mine?.id,
    ...(0, deployment_record.HN)({
     kind: "landed",
     commit: first.commit,
     since: 0
    }, seen, mode)
   };
  }
  async function say(github, id, targets, {environmentUrl}, {run}, state, description) {
   const [first] = targets;
   if (first === undefined) return;
   const images = targets.map(({service, deployed}) => `${service} ${deployed.tag ?? deployed.digest ?? ""}`);
   const made = id ?? (await github.createDeployment({
    commit: first.commit,
    environment: first.environment,
    description: images.join(", "),
    production: first.environment === "production",
    payload: {
     [deployment_record.WG]: "await-rollout",
     images: images.join("\n")
    }
   })).id;
   await github.setDeploymentStatus(made, {
    state,
    description,
    logUrl: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    environmentUrl
   });
  }
  async function orWarn({deployment}, openGitHub, work) {
   if (deployment === "false" || openGitHub === undefined) return [];
   return warnOf("The deployment is not recorded.", async () => work(await openGitHub()));
  }
  async function recordArtifacts(ends, inputs, {run, openGitHub}) {
   if (!inputs.record) return [];
   return warnOf("The artifact's deployment record is not written.", async () => {
    const github = await openGitHub(run.repository, inputs.githubToken);
    for (const {target, verdict} of ends) {
     const {service, environment, cluster, deployed, image} = target;
     if (verdict.kind !== "healthy" || deployed.digest === undefined) continue;
     await github.recordArtifact({
      artifact: image.repository || deployed.repository,
      digest: deployed.digest,
      version: deployed.tag ?? "",
      ...{
       environment,
       cluster,
       deployment: service
      }
     });
    }
   });
  }
  async function warnOf(lack, work) {
   try {
    await work();
    return [];
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === undefined) throw thrown;
    return found.map(({message, hint}) => `${lack} ${message} ${hint}`);
   }
  }
  async function callReceiver(options, {http, run, identity, log}) {
   const {receiver} = options;
   if (receiver === undefined) return [];
   const body = JSON.stringify({
    repository: run.repository,
    run: run.id
   });
   const {headers, how, warnings} = await authenticate(options, identity, body);
   log.info(`Calling the Flux Receiver (${how}).`);
   try {
    const {status} = await http.request(receiver, {
     method: "POST",
     headers: {
      "content-type": "application/json",
      ...headers
     },
     body
    });
    if (status >= 200 && status < 300) return warnings;
    const {message, hint} = (0, problem.CC)("AWAIT_RECEIVER_REFUSED", {
     answer: `status ${status}`,
     how
    });
    return [ ...warnings, `${message} ${hint}` ];
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === undefined) throw thrown;
    return [ ...warnings, ...found.map(({message}) => `${message} The action still waits for the rollout.`) ];
   }
  }
  async function authenticate({receiverSecret}, identity, body) {
   if (receiverSecret !== "") {
    const {createHmac} = process.getBuiltinModule("node:crypto");
    const signature = createHmac("sha256", receiverSecret).update(body).digest("hex");
    return {
     headers: {
      "x-signature": `sha256=${signature}`
     },
     how: "signed with its secret",
     warnings: []
    };
   }
   const answer = await identity("notification-controller");
   if (answer.kind === "token") {
    const headers = {
     authorization: `Bearer ${answer.token}`
    };
    return {
     headers,
     how: "with this run's OIDC token",
     warnings: []
    };
   }
   const fault = answer.kind === "none" ? undefined : `${answer.service} gives no OIDC token: ${answer.fault}.`;
   return {
    headers: {},
    how: "unsigned",
    warnings: fault === undefined ? [] : [ fault ]
   };
  }
  var duration = __webpack_require__(63602);
  function followRollout(track, seen) {
   if (track !== undefined && seen.at < track.last.at) return track;
   const state = seen.standing.kind === "holds" ? seen.state : "unseen";
   const goesOn = track !== undefined && track.state === state && track.last.mark === seen.mark;
   const mixed = state === "healthy" && seen.mixed;
   const left = track !== undefined && !goesOn && [ "healthy", "degraded" ].includes(track.state);
   return {
    state,
    since: goesOn ? track.since : seen.at,
    looks: goesOn ? track.looks + 1 : 1,
    mixedSince: mixed ? goesOn ? track.mixedSince ?? seen.at : seen.at : undefined,
    flips: (track?.flips ?? 0) + (left ? 1 : 0),
    last: seen
   };
  }
  function judgeRollout(tracks, rules, now) {
   const seen = tracks.filter(one => one !== undefined);
   for (const about of seen) {
    const {standing} = about.last;
    if (standing.kind === "superseded") return {
     kind: "superseded",
     by: standing.by,
     about
    };
   }
   const degraded = seen.find(one => one.state === "degraded" && lasted(one, rules.patienceMs));
   if (degraded !== undefined) return {
    kind: "degraded",
    about: degraded
   };
   const suspended = seen.filter(({state}) => state === "suspended");
   const held = suspended.find(one => lasted(one, rules.patienceMs));
   if (held !== undefined && rules.onSuspended !== "wait") return {
    kind: "suspended",
    about: held
   };
   const [first] = seen;
   if (first !== undefined && seen.length === tracks.length && seen.every(one => isSettled(one, rules, now))) return {
    kind: "healthy",
    proof: strongest(seen),
    about: first
   };
   if (now < rules.deadline) return {
    kind: "wait",
    next: nextDecision(seen, rules, now)
   };
   const [blocked] = suspended;
   const others = tracks.filter(one => one?.state !== "suspended");
   if (blocked !== undefined && others.every(one => one?.state === "healthy")) return {
    kind: "suspended",
    about: blocked
   };
   return {
    kind: "timeout",
    about: worst(tracks)
   };
  }
  function lasted({since, last, looks}, ms) {
   return last.at - since >= ms && (looks > 1 || ms === 0);
  }
  function isSettled(track, {settleMs, patienceMs}, now) {
   const {state, since, last, looks, mixedSince} = track;
   const fresh = now - last.at <= Math.max(settleMs, patienceMs, leastFresh);
   const unmixed = mixedSince === undefined || last.at - mixedSince >= patienceMs;
   return state === "healthy" && (looks > 1 || settleMs === 0) && last.at - since >= settleMs && unmixed && fresh;
  }
  const leastFresh = 6e4;
  const proofs = [ "image", "revision", "word" ];
  function strongest(seen) {
   const shown = seen.map(({last}) => last.mixed && last.proof === "image" ? "revision" : last.proof);
   return proofs.find(proof => shown.includes(proof)) ?? "word";
  }
  function nextDecision(seen, rules, now) {
   const ends = seen.flatMap(({state, since, mixedSince}) => {
    if (state === "degraded" || state === "suspended") return [ since + rules.patienceMs ];
    if (state !== "healthy") return [];
    return [ since + rules.settleMs, ...mixedSince === undefined ? [] : [ mixedSince + rules.patienceMs ] ];
   });
   return Math.min(rules.deadline, ...ends.filter(end => end > now));
  }
  function worst(tracks) {
   if (tracks.some(one => one === undefined)) return undefined;
   const order = [ "degraded", "unseen", "progressing", "suspended", "healthy" ];
   return order.flatMap(state => tracks.filter(one => one?.state === state))[0];
  }
  function pauseBefore(next, now, pace) {
   const left = Math.max(0, next - now);
   return Math.min(pace, Math.max(left / 3, Math.min(left, 1e3)) || 1e3);
  }
  const tipEvery = 6e4;
  const sayEvery = 3e4;
  const manyLooks = 20;
  const longPause = 13e3;
  const shortPause = 1e3;
  const mostEvidence = 200;
  async function waitForRollouts(rollouts, rules, {clock, log}) {
   const began = clock.now();
   const all = rollouts.map(rollout => ({
    rollout,
    tracks: new Map,
    evidence: [],
    turns: new Map,
    changed: new Set,
    tipAt: began,
    verdict: {
     kind: "wait",
     next: began
    }
   }));
   const ended = new AbortController;
   let woken = new AbortController;
   for (const {rollout, changed} of all) for (const watcher of rollout.watchers) watcher.follow?.(() => {
    changed.add(watcher);
    woken.abort();
   }, ended.signal);
   let said = began;
   try {
    for (;;) {
     const open = all.filter(({verdict}) => verdict.kind === "wait");
     for (const one of open) await observeAll(one, rules, {
      clock,
      log
     });
     for (const one of open) await decide(one, rules, clock);
     const waiting = all.filter(({verdict}) => verdict.kind === "wait");
     if (waiting.length === 0 || all.some(({verdict}) => verdict.kind === "degraded")) break;
     const now = clock.now();
     if (now - said >= sayEvery) {
      said = now;
      for (const one of waiting) log.info(waitingLine(one, now - began));
     }
     woken = new AbortController;
     const nextAt = waiting.flatMap(one => [ ...one.turns.keys() ].map(watcher => dueAt(one, watcher)));
     await clock.sleep(Math.max(1, Math.min(rules.deadline - now, ...nextAt.map(at => at - now))), woken.signal);
    }
   } finally {
    ended.abort();
   }
   return all.map(({rollout: {target, watchers}, verdict, evidence, tracks, turns}) => ({
    target,
    verdict,
    evidence,
    open: watchers.flatMap(watcher => openWords(watcher, tracks, turns.get(watcher)))
   }));
  }
  function dueAt({turns, changed}, watcher) {
   const turn = turns.get(watcher);
   if (turn === undefined) return 0;
   const {lookedAt, looks, nextAt} = turn;
   if (!changed.has(watcher)) return nextAt;
   return Math.min(nextAt, lookedAt + (looks > manyLooks ? longPause : shortPause));
  }
  async function observeAll(one, rules, {clock, log}) {
   const {rollout, tracks, turns, verdict} = one;
   for (const watcher of rollout.watchers) {
    const turn = turns.get(watcher);
    if (clock.now() < dueAt(one, watcher) && clock.now() < rules.deadline) continue;
    const others = rollout.watchers.filter(other => other !== watcher && !other.afterOthers);
    const ready = others.every(other => tracksOf(other, tracks).every(track => track?.state === "healthy"));
    const next = verdict.kind === "wait" && verdict.next > clock.now() ? verdict.next : rules.deadline;
    if (watcher.afterOthers && !ready) {
     for (const key of keysOf(watcher, tracks)) tracks.delete(key);
     const [pace] = watcher.pace;
     turns.set(watcher, {
      lookedAt: clock.now(),
      nextAt: clock.now() + pauseBefore(next, clock.now(), pace),
      looks: 0,
      pace,
      silent: undefined
     });
     continue;
    }
    one.changed.delete(watcher);
    const observed = await watcher.observe();
    const now = clock.now();
    let isNew = false;
    if (observed.kind === "seen") {
     for (const seen of observed.observations) isNew = take(one, seen, log) || isNew;
    }
    const looks = (turn?.looks ?? 0) + 1;
    const [shortest, longest] = watcher.pace;
    const pace = isNew ? shortest : Math.min(longest, Math.round((turn?.pace ?? shortest / 1.3) * 1.3));
    const pause = Math.max(pauseBefore(next, now, pace), looks > manyLooks ? Math.min(longest, longPause) : 0, observed.kind === "silent" ? observed.waitMs ?? 0 : 0);
    const silent = observed.kind === "silent" ? {
     why: observed.why,
     since: turn?.silent?.since ?? now
    } : undefined;
    if (silent !== undefined && turn?.silent?.why !== silent.why) log.info(`${watcher.title}: ${silent.why}`);
    turns.set(watcher, {
     lookedAt: now,
     nextAt: now + pause,
     looks,
     pace,
     silent
    });
   }
  }
  function take({rollout, tracks, evidence}, seen, log) {
   const key = keyOf(seen);
   const before = tracks.get(key);
   const track = followRollout(before, seen);
   tracks.set(key, track);
   if (before?.state === track.state && before.last.message === seen.message && before.last.revision === seen.revision) return false;
   const {at, source, subject, revision, message} = seen;
   if (evidence.length < mostEvidence) evidence.push({
    at,
    source,
    subject,
    revision,
    message,
    state: track.state
   });
   const where = revision === undefined ? "" : ` at ${(0, git_oid.h0)(revision)}`;
   log.info(`${rollout.target.name}: ${track.state}${where} (${source} ${subject}): ${message}`);
   return before?.state !== track.state;
  }
  async function decide(one, rules, clock) {
   const {rollout, tracks, turns} = one;
   const {watchers} = rollout;
   const subjects = watchers.flatMap(watcher => tracksOf(watcher, tracks));
   one.verdict = judgeRollout(subjects, rules, clock.now());
   const wordOnly = watchers.every(({watch}) => watch.source === "http" || watch.source === "command");
   const tipDue = one.verdict.kind === "timeout" || wordOnly && clock.now() - one.tipAt >= tipEvery;
   if (tipDue && one.verdict.kind !== "healthy") {
    one.tipAt = clock.now();
    const tip = await rollout.tip();
    const [about] = tracks.values();
    if (tip.kind === "superseded" && about !== undefined) {
     one.verdict = {
      kind: "superseded",
      by: tip.by,
      about
     };
     return;
    }
   }
   if (one.verdict.kind !== "timeout") return;
   const never = watchers.find(watcher => {
    const turn = turns.get(watcher);
    return turn?.silent !== undefined && keysOf(watcher, tracks).length === 0;
   });
   if (never === undefined) return;
   const answer = turns.get(never)?.silent?.why ?? "";
   const waited = (0, duration.a)(clock.now() - (turns.get(never)?.silent?.since ?? clock.now()));
   throw (0, problem.CC)("AWAIT_UNREACHABLE", {
    subject: never.title,
    answer: answer.replace(/\.$/, ""),
    deadline: waited
   });
  }
  function keyOf({source, subject}) {
   return `${source} ${subject}`;
  }
  function keysOf({watch, required}, tracks) {
   const {source} = watch;
   const named = required.map(subject => keyOf({
    source,
    subject
   }));
   return [ ...tracks.keys() ].filter(key => source === "status" ? key.startsWith("status ") : named.includes(key));
  }
  function tracksOf(watcher, tracks) {
   const {watch, required} = watcher;
   const keys = new Set([ ...required.map(subject => keyOf({
    source: watch.source,
    subject
   })), ...keysOf(watcher, tracks) ]);
   return keys.size === 0 ? [ undefined ] : [ ...keys ].map(key => tracks.get(key));
  }
  function openWords(watcher, tracks, turn) {
   const {title, watch, required} = watcher;
   if (turn?.silent !== undefined) return [ `${title} has been silent: ${turn.silent.why}` ];
   const missing = required.filter(subject => !tracks.has(keyOf({
    source: watch.source,
    subject
   })));
   if (watch.source === "status" && keysOf(watcher, tracks).length === 0) return [ `no status called ${watch.contexts.join(", ")} on the newest commits` ];
   return missing.map(subject => `nothing was seen of ${watch.source} ${subject}`);
  }
  function waitingLine({rollout, tracks}, ms) {
   const states = [ ...tracks.values() ].map(({state, last}) => `${last.subject} ${state}`);
   const {name, environment} = rollout.target;
   return `Waiting for ${name} in ${environment} for ${(0, duration.a)(ms)}: ${states.join(", ") || "nothing seen yet"}.`;
  }
  async function runAwaitRollout(byOverlay, given, world) {
   const {clock, log, run} = world;
   const began = clock.now();
   const inputs = byOverlay ? {
    ...given,
    deployment: "false",
    record: false
   } : given;
   const remedy = "Services and environments are looked up in it; `overlay` and `name` do without.";
   const catalogue = byOverlay ? undefined : await (0, load_catalogue.S1)(world.files, inputs.config, remedy);
   const environment = catalogue && (0, services_in_environments.b6)(catalogue, inputs.environment);
   const place = await (0, delivery_inputs.Ck)({
    ...inputs,
    ...unused
   }, world, environment && {
    catalogue,
    environments: [ environment.name ]
   });
   const {remote} = place;
   const repository = (0, memoize.O)(() => world.git.open(remote));
   const tip = await world.delivery.readTip(place);
   const branch = (0, memoize.O)(async () => place.branch || await (await repository()).defaultBranch() || "main");
   if (inputs.commit !== undefined) await needOnBranch(inputs.commit, tip, await repository(), remote, await branch());
   const targets = await readTargets(inputs, tip, repository, catalogue, environment);
   const all = await findControllers(tip);
   const isOurs = given => {
    const named = (0, git_remote.M8)(given, run);
    return named === undefined || (0, git_remote.ve)(named, remote);
   };
   const facts = [];
   for (const target of targets) {
    const controllers = await deployersOf(target.overlay, all, {
     tip,
     branch: await branch(),
     isOurs
    });
    facts.push({
     target,
     controllers
    });
   }
   const plan = planRollout(facts, inputs, remote.repository ?? remote.url);
   const warnings = [ ...new Set(facts.flatMap(({controllers}) => controllers.flatMap(({faults}) => faults))) ];
   for (const {target} of plan) {
    const {name, deployed, at} = target;
    const version = [ deployed.tag, deployed.digest?.slice(0, 19) ].filter(Boolean).join(" ");
    const by = `set by ${(0, git_oid.h0)(target.commit)} in ${at.file}`;
    log.info(`${name} in ${target.environment}: waiting for ${version}, ${by}.`);
   }
   for (const warning of warnings) log.info(`Warning: ${warning}`);
   const argocd = inputs.server === undefined ? undefined : argocdOf(inputs, inputs.server, world);
   const github = remote.repository === undefined ? undefined : (0, memoize.O)(() => world.openGitHub(remote.repository ?? "", remote.token || inputs.githubToken));
   const rollouts = [];
   for (const {target, watches} of plan) {
    const compareRevision = createRevisionComparison(await repository(), target);
    const context = {
     ...{
      world,
      inputs,
      target,
      remote,
      compareRevision,
      argocd,
      github,
      branch: await branch()
     },
     covers: path => covers(tip, path, target.overlay)
    };
    const watchers = [];
    for (const watch of watches) watchers.push(await createWatcher(watch, context));
    const now = async () => {
     const found = await (await repository()).fetchRef(`refs/heads/${await branch()}`, {
      depth: 1
     });
     return found === undefined ? {
      kind: "lacks"
     } : compareRevision(found);
    };
    rollouts.push({
     target,
     watchers,
     tip: now
    });
   }
   if (inputs.dryRun) {
    const titles = rollouts.map(({watchers}) => watchers.map(({title}) => title));
    return (0, report.Nb)(plan, titles, warnings);
   }
   warnings.push(...await callReceiver(inputs, world));
   warnings.push(...await recordStart(inputs, world, github, plan));
   const rules = {
    settleMs: inputs.settle,
    patienceMs: inputs.patience,
    deadline: clock.now() + inputs.deadline,
    onSuspended: inputs.onSuspended
   };
   const ends = await waitForRollouts(rollouts, rules, world);
   warnings.push(...await recordEnd(inputs, world, github, ends));
   warnings.push(...await recordArtifacts(ends, inputs, world));
   const page = remote.repository === undefined ? "" : `${run.serverUrl}/${remote.repository}`;
   const {onSuperseded, onSuspended} = inputs;
   return (0, report._M)(ends, {
    durationMs: clock.now() - began,
    warnings,
    page,
    onSuperseded,
    onSuspended
   });
  }
  async function readTargets({service: names, commit, digest, overlay, name}, tip, repository, catalogue, environment) {
   if (catalogue === undefined || environment === undefined) {
    const place = {
     cluster: "",
     overlay: (0, repository_path.XU)(overlay, "overlay"),
     format: manifest_formats.Bn
    };
    const image = {
     name: name || undefined,
     repository: ""
    };
    return [ await readTarget(tip, repository, {
     service: "",
     environment: "",
     image,
     place,
     commit,
     digest
    }) ];
   }
   if (names.includes("*")) {
    if (commit !== undefined) return readTargetsSetBy(tip, repository, catalogue, environment, commit);
    (0, input.f_)("commit", "", "`service: *` is every service that a commit sets: give that commit.");
   }
   const targets = [];
   for (const service of [ ...new Set(names) ].map(one => (0, services_in_environments.fD)(catalogue, one))) for (const place of (0, 
   services_in_environments.eu)(catalogue, service, environment)) {
    const request = {
     ...requestFor(service, environment, place),
     commit,
     digest
    };
    targets.push(await readTarget(tip, repository, request));
   }
   return targets;
  }
  const unused = {
   delivery: undefined,
   transport: "git",
   message: "",
   author: undefined,
   labels: [],
   reviewers: [],
   autoMerge: false
  };
  async function needOnBranch(commit, tip, repository, remote, branch) {
   const {findForkPoint} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 32636));
   const found = await findForkPoint({
    repository,
    mayFetch: true,
    whole: false
   }, tip.commit, commit);
   if (found.kind === "found" && found.value === commit) return;
   throw (0, problem.CC)("AWAIT_COMMIT_UNKNOWN", {
    commit: (0, git_oid.h0)(commit),
    branch,
    repository: remote.repository ?? remote.url
   });
  }
  function argocdOf(inputs, server, world) {
   return (0, memoize.O)(async () => {
    const ca = inputs.ca === "" || inputs.ca.includes("BEGIN ") ? inputs.ca : await world.files.read(inputs.ca) ?? "";
    return world.argocd({
     server,
     token: inputs.token,
     ca
    });
   });
  }
 }),
 52813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   cS: () => deployableServices,
   eu: () => servicePlaces,
   fD: () => serviceNamed,
   mQ: () => gitopsOf,
   nZ: () => pinOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function serviceNamed(catalogue, given) {
   const found = catalogue.services.get(given);
   if (found) return found;
   const names = [ ...catalogue.services.keys() ];
   const at = {
    file: catalogue.file
   };
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("SERVICE_UNKNOWN", {
    given,
    advice: adviceOn(given, names, "services")
   }, {
    at
   });
  }
  function environmentNamed(catalogue, given) {
   const found = catalogue.environments.get(given);
   if (found) return found;
   const names = [ ...catalogue.environments.keys() ];
   const at = {
    file: catalogue.file
   };
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("ENVIRONMENT_UNKNOWN", {
    given,
    advice: adviceOn(given, names, "environments")
   }, {
    at
   });
  }
  function deployableServices({services, environments}) {
   const follows = [ ...environments.values() ].some(({tracks}) => tracks === "revision");
   return [ ...services.values() ].filter(({image}) => follows || image !== undefined);
  }
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === undefined) return `It has none at all: add it under \`${section}\`.`;
   return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
  }
  function servicePlaces(catalogue, service, environment) {
   const format = formatOf(service, environment);
   const template = overlayTemplate(catalogue, service, environment);
   const placeIn = cluster => ({
    cluster,
    overlay: template.replaceAll("{cluster}", cluster),
    format
   });
   const [first = "", ...others] = environment.clusters;
   return [ placeIn(first), ...others.map(placeIn) ];
  }
  function overlayOf(catalogue, service, environment) {
   return servicePlaces(catalogue, service, environment)[0].overlay;
  }
  function overlayTemplate(catalogue, service, environment) {
   const own = service.environments.get(environment.name)?.overlay;
   const template = own ?? environment.overlay ?? catalogue.gitops.overlay;
   if (template === undefined) {
    const slots = {
     service: service.name,
     environment: environment.name
    };
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("OVERLAY_UNDECLARED", slots, {
     at: {
      file: catalogue.file
     }
    });
   }
   return filled(template, service, environment);
  }
  function formatOf(service, environment) {
   const own = service.environments.get(environment.name);
   const {format} = environment;
   const key = own?.key ?? (own?.format === undefined ? format.key : "");
   const fill = one => filled(one, service, environment);
   return {
    name: format.name === "revision" ? "revision" : own?.format ?? format.name,
    key: typeof key === "string" ? fill(key) : key.map(fill),
    pin: pinOf(service, environment),
    subject: {
     service: service.name,
     environment: environment.name,
     repository: service.image ?? ""
    }
   };
  }
  function pinOf(service, environment) {
   return service?.environments.get(environment.name)?.pin ?? environment.format.pin ?? "any";
  }
  function gitopsOf({gitops}, environment, service) {
   const own = environment && service?.environments.get(environment.name);
   const repository = own?.repository ?? environment?.repository ?? gitops.repository;
   const inherited = repository === gitops.repository ? gitops.branch : undefined;
   const ofEnvironment = own?.repository === undefined ? environment?.branch : undefined;
   return {
    repository,
    branch: own?.branch ?? ofEnvironment ?? inherited
   };
  }
  function filled(template, service, environment) {
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
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
 53724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => faultInShortRef,
   X: () => faultInRef
  });
  function faultInRef(name) {
   if (!name.startsWith("refs/")) return "a full name begins with refs/";
   if (/[\0-\x20\x7f~^:?*[\\]/.test(name)) return "no space, control character or any of ~ ^ : ? * [ \\";
   if (name.includes("..")) return "no two dots in a row";
   if (name.includes("@{")) return "no @{";
   if (name.endsWith(".")) return "no dot at the end";
   const parts = name.split("/");
   if (parts.includes("")) return "no empty part";
   if (parts.some(part => part.startsWith("."))) return "no part begins with a dot";
   if (parts.some(part => part.endsWith(".lock"))) return "no part ends with .lock";
   if (parts.length < 3) return "a full name has at least three parts";
   return undefined;
  }
  function faultInShortRef(name) {
   if (name.startsWith("-")) return "no dash at the beginning";
   if (name === "@") return "not @ alone, which means HEAD";
   return faultInRef(`refs/heads/${name}`);
  }
 }),
 80901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return undefined;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
    return {
     url: `${serverUrl}/${text}`,
     repository: text.replace(/\.git$/, ""),
     token: ""
    };
   }
   if (text.startsWith("/")) return {
    url: text,
    repository: undefined,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: undefined,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: repositoryOnServer(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return undefined;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return undefined;
   if (url.protocol !== "ssh:") url.username = "";
   url.password = "";
   return {
    url: url.href,
    repository: fromUrl(url, serverUrl),
    token: ""
   };
  }
  function withToken(remote, token) {
   return {
    ...remote,
    token
   };
  }
  function isAtHome(remote, serverUrl) {
   if (!URL.canParse(remote.url)) return false;
   const {origin, hostname} = new URL(remote.url);
   return origin === new URL(serverUrl).origin || [ "localhost", "127.0.0.1", "[::1]" ].includes(hostname);
  }
  function isSameRepository(one, other) {
   return identityOf(one) === identityOf(other);
  }
  function identityOf({url, repository}) {
   if (repository !== undefined) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
  }
  function fromUrl(url, serverUrl) {
   const server = new URL(serverUrl);
   if (url.protocol === "ssh:") return repositoryOnServer(url.hostname, url.pathname, serverUrl);
   const base = `${server.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== server.origin || !url.pathname.startsWith(base)) return undefined;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function repositoryOnServer(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== undefined ? ownerAndName(path) : undefined;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
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
 45700: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => imageAbsent,
   readDeployed: () => readDeployed
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78579);
  var _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34896);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5763);
  var _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89649);
  var _git_revision_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32084);
  function readDeployed(at, {name, repository}) {
   if (at.format.name === "revision") {
    const {revision} = (0, _git_revision_js__WEBPACK_IMPORTED_MODULE_0__.M7)(at);
    return {
     name: name ?? repository,
     repository: "",
     tag: revision || undefined,
     digest: undefined
    };
   }
   const kustomize = at.format.name === "kustomize";
   const entries = kustomize ? (0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.H)(at.text, at.file) : [];
   const entry = kustomize ? soleName(entries, at.file, name) : name ?? repository;
   if (entry === undefined) return undefined;
   const value = kustomize ? (0, _kustomize_image_entries_js__WEBPACK_IMPORTED_MODULE_1__.yz)(entries, entry) : (0, 
   _deployment_file_js__WEBPACK_IMPORTED_MODULE_2__.AM)(at, entry);
   if (value === undefined) return undefined;
   const {newName, newTag, digest} = value;
   if (!kustomize && newTag === undefined && digest === undefined) return undefined;
   return {
    name: entry,
    repository: newName ?? (kustomize ? entry : repository || entry),
    tag: newTag === undefined ? undefined : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.Bs)(newTag, `${entry}:${newTag}`),
    digest: digest === undefined ? undefined : (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.H2)(digest, `${entry}@${digest}`)
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
   if (name === undefined && names.length > 1) {
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_UNCLEAR", {
     file,
     names: names.join(", ")
    }, {
     at: {
      file
     }
    });
   }
   const entryName = name ?? names[0];
   const count = entries.filter(entry => entry.name === entryName).length;
   if (entryName === undefined || count <= 1) return entryName;
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("PROMOTE_IMAGE_TWICE", {
    file,
    name: entryName,
    count: String(count)
   }, {
    at: {
     file
    }
   });
  }
 }),
 39223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fi: () => isBareDigest,
   L7: () => editsFor,
   dT: () => imageOf
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77628);
  function imageOf(slots) {
   const found = {};
   for (const slot of slots) Object.assign(found, withoutNothing(partsOf(slot, slots)));
   return {
    newName: found.newName,
    newTag: found.newTag,
    digest: found.digest
   };
  }
  function editsFor(slots, value, pin = "any") {
   const to = pin === "tag" ? {
    ...value,
    digest: undefined
   } : value;
   const holds = (...kinds) => slots.some(slot => kinds.includes(slot.holds));
   const whole = holds("image", "argument");
   const takesDigest = whole || holds("digest") || holds("version") && to.newTag !== undefined;
   const takesTag = whole || holds("tag", "version");
   const kept = {
    tag: to.newTag !== undefined && takesTag,
    digest: to.digest !== undefined && takesDigest
   };
   if (!kept.tag && !kept.digest) return undefined;
   if (pin === "digest" && !kept.digest) return undefined;
   return slots.flatMap(slot => {
    const value = textFor(slot, slots, to);
    if (value === slot.text && (value === "" || !(0, _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_0__.X)(value))) return [];
    const {path, document = 0, optional} = slot;
    if (value === "" && optional !== undefined) return [ {
     kind: "remove",
     path,
     document
    } ];
    return [ {
     kind: "set",
     path,
     value,
     document,
     ...optional === undefined ? {} : {
      after: optional
     }
    } ];
   });
  }
  function isBareDigest(text) {
   return /^[0-9a-f]{64}$/.test(text);
  }
  function partsOf({holds, text}, slots) {
   if (text === "") return {};
   if (holds === "tag") return {
    newTag: text
   };
   if (holds === "digest") return {
    digest: isBareDigest(text) ? `sha256:${text}` : text
   };
   if (holds === "name") return {
    newName: text
   };
   if (holds === "registry") return {};
   if (holds === "path") return {
    newName: [ registryOf(slots), text ].filter(part => part !== "").join("/")
   };
   if (holds === "version") {
    const [tag = "", digest] = text.split("@", 2);
    return {
     newTag: tag || undefined,
     digest
    };
   }
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(holds === "argument" ? text.slice(text.indexOf("=") + 1) : text);
   return {
    newName: repository || undefined,
    newTag: tag,
    digest
   };
  }
  function textFor({holds, text}, slots, to) {
   const tag = to.newTag ?? "";
   const digest = to.digest ?? "";
   const version = (tag === "" ? "" : `:${tag}`) + (digest === "" ? "" : `@${digest}`);
   if (holds === "tag") return tag;
   if (holds === "digest") return isBareDigest(text) ? digest.replace(/^sha256:/, "") : digest;
   if (holds === "version") return tag + (digest === "" ? "" : `@${digest}`);
   const name = to.newName;
   if (holds === "image") return (name ?? (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(text).repository) + version;
   if (holds === "argument") return argument(text, name, version);
   if (name === undefined) return text;
   if (holds === "name") return name;
   const registry = registryOf(slots);
   const inside = registry !== "" && name.startsWith(`${registry}/`);
   const [host = "", ...rest] = name.split("/");
   if (holds === "registry") return inside ? registry : host;
   return inside ? name.slice(registry.length + 1) : rest.join("/");
  }
  function argument(text, name, version) {
   const equals = text.indexOf("=");
   const {repository} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(text.slice(equals + 1));
   if (equals < 0) return name === undefined || name === repository ? repository + version : `${repository}=${name}${version}`;
   return `${text.slice(0, equals)}=${name ?? repository}${version}`;
  }
  function registryOf(slots) {
   return slots.find(({holds}) => holds === "registry")?.text ?? "";
  }
  function withoutNothing(value) {
   return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined));
  }
 }),
 62295: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   CS: () => tagShape,
   N_: () => keySlots,
   i8: () => parseImageKey
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86244);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78579);
  var _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58331);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79225);
  var _image_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39223);
  const words = {
   image: "image",
   repository: "name",
   name: "name",
   tag: "tag",
   digest: "digest",
   version: "version"
  };
  function parseImageKey(text) {
   const [, where = "", word] = /^(.*?)(?::([a-z]+))?$/s.exec(text) ?? [];
   const path = (0, _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__.R)(where);
   const holds = word === undefined ? undefined : words[word];
   return path === undefined || word !== undefined && holds === undefined ? undefined : {
    path,
    holds
   };
  }
  function keySlots(root, key, pin = "any", names = []) {
   const parsed = parseImageKey(key);
   const path = parsed && (0, _yaml_path_js__WEBPACK_IMPORTED_MODULE_0__.i)(root, parsed.path);
   if (parsed === undefined || path === undefined) return [];
   const guarded = path.some(step => typeof step === "number") ? {
    guarded: true
   } : {};
   const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path);
   const {holds} = parsed;
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(found)) return holds === undefined ? imageMapSlots(found, path, pin) : [];
   const text = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(found);
   if (holds !== undefined) return isPlace(root, path) ? [ {
    path,
    holds,
    text,
    ...guarded
   } ] : [];
   return text === "" ? [] : [ {
    path,
    holds: textShape(text, {
     root,
     path
    }, pin, names),
    text,
    ...guarded
   } ];
  }
  function isPlace(root, path) {
   const key = path.at(-1);
   const parent = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path.slice(0, -1));
   const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path);
   return typeof found === "string" || found === null && (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(parent) && key !== undefined && key in parent;
  }
  function imageMapSlots(map, path, pin) {
   const has = field => field in map;
   const slot = (field, holds) => [ {
    path: [ ...path, field ],
    holds,
    text: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[field] ?? null)
   } ];
   const name = [ "repository", "name", "image" ].find(has);
   const tag = has("tag") || !has("version") ? "tag" : "version";
   const digest = [ "digest", "sha" ].find(field => field === "digest" ? has(field) : (0, 
   _image_fields_js__WEBPACK_IMPORTED_MODULE_2__.Fi)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[field] ?? null)));
   return [ ...has("registry") ? slot("registry", "registry") : [], ...name === undefined ? [] : slot(name, has("registry") ? "path" : "name"), ...slot(tag, digest !== undefined ? "tag" : tagShape((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh)(map[tag] ?? null), pin)), ...digest === undefined ? [] : slot(digest, "digest") ];
  }
  function tagShape(text, pin) {
   return pin === "digest" || text.includes("@") ? "version" : "tag";
  }
  function textShape(text, {root, path}, pin, names) {
   if ((0, _image_digest_js__WEBPACK_IMPORTED_MODULE_3__.m)(text) !== undefined) return "digest";
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_4__.s5)(text);
   if (tag !== undefined) return "image";
   const isName = repository.includes("/") || names.includes(repository) || !(0, _image_image_js__WEBPACK_IMPORTED_MODULE_4__.dz)(repository);
   if (!isName) return digest === undefined || (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_3__.m)(digest) !== undefined ? tagShape(text, pin) : "image";
   return digest === undefined && isBesideTag(root, path) ? "name" : "image";
  }
  function isBesideTag(root, path) {
   const key = String(path.at(-1));
   const parent = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(root, path.slice(0, -1));
   if (/(repository|name)$/i.test(key)) return true;
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.jh)(parent) && [ "tag", "digest", "version", `${key}Tag` ].some(sibling => sibling in parent);
  }
 }),
 85722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 37442: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isNegated,
   Q: () => readGlobs
  });
  var problem = __webpack_require__(5763);
  const mostAlternatives = 256;
  function compileSegments(text) {
   const parsed = parse(text);
   if (parsed === undefined) return undefined;
   const expanded = expand(parsed);
   if (expanded === "too-many") return expanded;
   const lastNeedsName = /\*\/\*\*$/.test(text);
   const alternatives = [];
   for (const signs of expanded) {
    const segments = split(signs);
    if (segments === undefined) return undefined;
    if (segments.length > 0) alternatives.push({
     segments,
     lastNeedsName
    });
   }
   return path => {
    const names = path.split("/");
    return alternatives.some(one => matchNames(one, names));
   };
  }
  const beyond = /[\\"()|]|[\]}]\+|^[/]|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
  const plainClass = /^\[(?:\^?)(?:[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9]|[\w!@.,~ ])+\]/;
  function parse(given) {
   const text = given.startsWith("./") ? given.slice(2) : given;
   if (text === "" || text.startsWith("!") || beyond.test(text)) return undefined;
   const open = [];
   let nodes = [];
   const top = nodes;
   for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "/") nodes.push("slash"); else if (sign === "?") nodes.push("any"); else if (sign === "*") {
     if (text[at + 1] === "*" && open.length > 0) return undefined;
     const isWhole = (at === 0 || text[at - 1] === "/") && /^\*\*(?:\/|$)/.test(text.slice(at, at + 3));
     nodes.push(isWhole ? "globstar" : "star");
     while (text[at + 1] === "*") at++;
    } else if (sign === "[") {
     const found = plainClass.exec(text.slice(at, at + 200))?.[0];
     if (found === undefined) return undefined;
     const one = classOf(found);
     if (one === undefined) return undefined;
     const isText = !/[-*+?.^${}(|)]/.test(found);
     nodes.push(isText ? {
      options: [ [ ...found ].map(unit => unit.charCodeAt(0)), [ one ] ]
     } : one);
     at += found.length - 1;
    } else if (sign === "]") return undefined; else if (sign === "{") {
     const first = [];
     const group = {
      options: [ first ]
     };
     open.push(group);
     nodes.push(group);
     nodes = first;
    } else if (sign === "," && open.length > 0) {
     nodes = [];
     open.at(-1)?.options.push(nodes);
    } else if (sign === "}") {
     const group = open.pop();
     if (group === undefined || group.options.length < 2) return undefined;
     nodes = open.at(-1)?.options.at(-1) ?? top;
    } else if (sign === "." && open.length > 0 && text[at + 1] === ".") return undefined; else nodes.push(text.charCodeAt(at));
   }
   return open.length > 0 ? undefined : top;
  }
  function classOf(text) {
   try {
    return new RegExp(`^${text}$`, "s");
   } catch {
    return undefined;
   }
  }
  function expand(nodes) {
   let lists = [ [] ];
   for (const node of nodes) {
    if (typeof node !== "object" || node instanceof RegExp) {
     lists = lists.map(list => [ ...list, node ]);
     continue;
    }
    const options = [];
    for (const option of node.options) {
     const expanded = expand(option);
     if (expanded === "too-many") return expanded;
     options.push(...expanded);
    }
    if (lists.length * options.length > mostAlternatives) return "too-many";
    lists = lists.flatMap(list => options.map(option => [ ...list, ...option ]));
   }
   return lists;
  }
  function split(signs) {
   const segments = [];
   let segment = [];
   for (const sign of [ ...signs, "slash" ]) {
    if (sign === "globstar") segments.push("globstar"); else if (sign !== "slash") segment.push(sign); else if (segments.at(-1) === "globstar" && segment.length === 0) continue; else {
     if (segment.length === 0) return [];
     if (segment.length < 3 && segment.every(one => one === dot)) return undefined;
     segments.push(segment);
     segment = [];
    }
   }
   return segments;
  }
  const dot = ".".charCodeAt(0);
  function matchNames({segments, lastNeedsName}, names) {
   let segment = 0;
   let name = 0;
   let retrySegment = -1;
   let retryName = 0;
   while (name < names.length) {
    const one = segments[segment];
    if (one === "globstar") {
     retrySegment = ++segment;
     retryName = name;
    } else if (one !== undefined && matchName(one, names[name] ?? "")) {
     segment++;
     name++;
    } else if (retrySegment >= 0) {
     segment = retrySegment;
     name = ++retryName;
    } else return false;
   }
   while (segments[segment] === "globstar") {
    if (lastNeedsName && segment === segments.length - 1) return false;
    segment++;
   }
   return segment === segments.length;
  }
  function matchName(signs, name) {
   let sign = 0;
   let at = 0;
   let retrySign = -1;
   let retryAt = 0;
   while (at < name.length) {
    const one = signs[sign];
    if (one === "star") {
     retrySign = ++sign;
     retryAt = at;
    } else if (one !== undefined && matchUnit(one, name, at)) {
     sign++;
     at++;
    } else if (retrySign >= 0) {
     sign = retrySign;
     at = ++retryAt;
    } else return false;
   }
   while (signs[sign] === "star") sign++;
   return sign === signs.length;
  }
  function matchUnit(sign, name, at) {
   if (typeof sign === "number") return name.charCodeAt(at) === sign;
   return sign === "any" || sign.test(name[at] ?? "");
  }
  const compiled = new Map;
  let makeRe;
  async function readGlobs(texts) {
   const globs = [];
   for (const text of texts) globs.push(compile(text) ?? await compileExpression(text));
   return globs;
  }
  function isNegated(text) {
   return bangsOf(text) % 2 === 1;
  }
  function compile(text) {
   const before = compiled.get(text);
   if (before !== undefined) return before;
   const made = bangsOf(text) > 0 ? compileBangs(text) : compileOwn(text);
   if (made !== undefined) compiled.set(text, made);
   return made;
  }
  function compileBangs(text) {
   const bangs = bangsOf(text);
   const positive = compile(text.slice(bangs));
   if (positive === undefined || positive.form === "expression") return undefined;
   return bangs % 2 === 1 ? negationOf(text, positive) : {
    ...positive,
    text
   };
  }
  function negationOf(text, positive) {
   return {
    text,
    negated: true,
    positive,
    folder: "",
    form: "not",
    matches: path => !positive.matches(path)
   };
  }
  function bangsOf(text) {
   let run = 0;
   while (text[run] === "!") run += 1;
   return run > 0 && text[run] === "(" ? run - 1 : run;
  }
  function compileOwn(text) {
   const form = formOf(text);
   const folder = folderOf(text);
   switch (form) {
   case "all":
    return positiveGlob(text, "", form, path => path !== "");

   case "path":
    return positiveGlob(text, folder, form, path => path === text);

   case "folder":
    {
     const top = text.slice(0, -3);
     const inside = `${top}/`;
     return positiveGlob(text, top, form, path => path.startsWith(inside) || path === top);
    }

   case "end":
    {
     const ending = text.slice(text.lastIndexOf("*") + 1);
     const inside = folder === "" ? "" : `${folder}/`;
     return positiveGlob(text, folder, form, path => path.endsWith(ending) && path.startsWith(inside));
    }

   default:
    {
     const test = compileSegments(text);
     if (test === "too-many") throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
      pattern: text
     });
     return test && positiveGlob(text, folder, "segments", path => path === text || test(path));
    }
   }
  }
  function positiveGlob(text, folder, form, test) {
   const made = {
    text,
    negated: false,
    positive: undefined,
    folder,
    form,
    matches: test
   };
   made.positive = made;
   return made;
  }
  const literal = /^[\w.@=,~ /-]+$/;
  const awkward = /(^|\/)\.{0,2}(\/|$)/;
  const extension = /^\/\*\.[\w.-]*\w$/;
  function formOf(text) {
   const stars = text.indexOf("**");
   if (stars < 0) return isLiteral(text) ? "path" : "segments";
   const front = text.slice(0, stars);
   if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "segments";
   const last = text.slice(stars + 2);
   if (last === "") return front === "" ? "all" : "folder";
   return extension.test(last) ? "end" : "segments";
  }
  function isLiteral(text) {
   return literal.test(text) && !awkward.test(text);
  }
  function folderOf(text) {
   const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
   const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
   return folder === "" || awkward.test(folder) ? "" : folder;
  }
  async function compileExpression(text) {
   if (isCostly(text)) throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
    pattern: text
   });
   makeRe ??= (await __webpack_require__.e(4006).then(__webpack_require__.t.bind(__webpack_require__, 14006, 19))).default.makeRe;
   const bangs = bangsOf(text);
   const rest = text.slice(bangs);
   const expression = expressionOf(text, makeRe);
   const test = path => path === text || expression.test(path);
   const positive = bangs === 0 ? undefined : compile(rest) ?? await compileExpression(rest);
   const made = positive !== undefined && bangs % 2 === 1 ? {
    ...negationOf(text, positive),
    form: "expression",
    matches: test
   } : positiveGlob(text, positive?.folder ?? folderOf(text), "expression", test);
   compiled.set(text, made);
   return made;
  }
  function expressionOf(text, make) {
   try {
    return make(text, {
     dot: true,
     flags: "s"
    });
   } catch (cause) {
    const fault = cause instanceof Error ? cause.message.slice(0, 200) : "";
    throw (0, problem.CC)("PATTERN_INVALID", {
     pattern: text.slice(0, 100),
     fault
    }, {
     cause
    });
   }
  }
  function isCostly(text) {
   const wildcards = part => part.match(/\*+|\+/g)?.length ?? 0;
   const once = text.replace(/(?:\*{2,}\/)+(?=\*{2})/g, "");
   return once.split(/\*{2,}/).length > 3 || wildcards(once) > 4 || once.split("/").some(name => wildcards(name) > 3) || hasOpenRepetition(text);
  }
  function hasOpenRepetition(text) {
   const groups = [];
   for (let at = 0; at < text.length; at++) {
    if (text[at] === "\\") at++; else if (text[at] === "(") groups.push(at); else if (text[at] === ")") {
     const start = groups.pop();
     if (start === undefined) continue;
     const isRepeated = /[*+]/.test(text[start - 1] ?? "") || /[*+{]/.test(text[at + 1] ?? "");
     if (isRepeated && !isUnambiguous(text.slice(start + 1, at))) return true;
    }
   }
   return false;
  }
  function isUnambiguous(inside) {
   if (/[*+?()[\]{}\\]/.test(inside)) return false;
   const options = inside.split("|");
   return new Set(options.map(option => option[0] ?? "")).size === options.length && !options.includes("");
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
 37105: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => matchOf,
   U: () => findIntervals
  });
  function findIntervals(snapshots, artifact, whole, match = "proof") {
   const intervals = [];
   let left;
   for (const [index, {commit, time, deployed}] of snapshots.entries()) {
    const newer = intervals.at(-1);
    const before = snapshots[index - 1];
    if (matchOf(deployed, artifact) === match) {
     const begun = whole || index < snapshots.length - 1;
     const continues = newer !== undefined && before !== undefined && before.commit === newer.commit;
     if (continues) intervals[intervals.length - 1] = {
      ...newer,
      commit,
      since: time,
      begun
     }; else intervals.push({
      commit,
      since: time,
      until: left,
      begun
     });
    }
    left = time;
   }
   return intervals;
  }
  function matchOf(deployed, artifact) {
   if (deployed === undefined) return "none";
   if (deployed.digest !== undefined) return deployed.digest === artifact.digest ? "proof" : "none";
   if (deployed.tag === undefined || deployed.tag !== artifact.tag) return "none";
   return artifact.digest === undefined ? "proof" : "name";
  }
 }),
 90553: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E0: () => deploymentModes,
   HN: () => planDeployment,
   WG: () => payloadMark
  });
  const deploymentModes = [ "false", "true", "success" ];
  const payloadMark = "trunkline";
  const waiting = [ "queued", "pending" ];
  const settled = [ "success", "failure", "error", "inactive" ];
  function planDeployment(state, there, mode) {
   const {kind, commit, since} = state;
   const mine = there.find(one => one.commit === commit && isOurs(one));
   const goal = kind === "proposed" ? "queued" : mode === "success" ? "success" : "in_progress";
   const others = there.some(one => one !== mine && (one.commit === commit || isOurs(one)) && one.created >= since && !waiting.includes(one.state));
   if (kind === "present" && mine === undefined && others) return {
    update: undefined,
    inactive: []
   };
   const done = mine !== undefined && (mine.state === goal || settled.includes(mine.state));
   const replaced = [ ...waiting, ...goal === "queued" ? [] : [ "in_progress" ], ...goal === "success" ? [ "success" ] : [] ];
   const older = there.filter(one => one !== mine && isOurs(one) && one.created <= (mine?.created ?? Number.POSITIVE_INFINITY));
   return {
    update: done ? undefined : {
     id: mine?.id,
     state: goal
    },
    inactive: older.filter(({state}) => replaced.includes(state)).map(({id}) => id)
   };
  }
  function isOurs({payload}) {
   return payload.includes(payloadMark);
  }
 }),
 67880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
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
 58331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => parsePath,
   i: () => resolvePathIn
  });
  var _plain_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79225);
  function parsePath(text) {
   const path = [];
   const step = /(?:^|\.)(?:([^.[\]"]+)|("(?:[^"\\]|\\.)*"))|\[(\d+)\]|\[([\w.-]+)=(?:([^\]"]+)|("(?:[^"\\]|\\.)*"))\]|\[("(?:[^"\\]|\\.)*")\]/y;
   if (text.startsWith(".")) return undefined;
   while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (found === null) return undefined;
    const [, key, dotted, index, field, is, quotedIs, quoted = dotted] = found;
    const unquote = one => JSON.parse(one);
    if (index !== undefined) path.push(Number(index)); else if (field !== undefined) path.push({
     field,
     is: quotedIs === undefined ? is ?? "" : unquote(quotedIs)
    }); else path.push(quoted === undefined ? key ?? "" : unquote(quoted));
   }
   return path.length === 0 ? undefined : path;
  }
  function resolvePathIn(root, path) {
   const found = [];
   let value = root;
   for (const step of path) {
    const concrete = typeof step === "object" ? indexOf(value, step) : stepIn(value, step);
    if (concrete === undefined) return undefined;
    found.push(concrete);
    const inside = typeof value === "object" && value !== null ? value : {};
    value = inside[concrete] ?? null;
   }
   return found;
  }
  function stepIn(value, step) {
   return Array.isArray(value) && typeof step === "string" && /^\d+$/.test(step) ? Number(step) : step;
  }
  function indexOf(value, {field, is}) {
   const fits = (0, _plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)(value).flatMap((item, index) => (0, 
   _plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, field) === is ? [ index ] : []);
   return fits.length === 1 ? fits[0] : undefined;
  }
 }),
 79225: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $6: () => textAt,
   c3: () => listOf,
   jh: () => isMap,
   qv: () => isNothing,
   wh: () => plainText,
   y1: () => plainAt
  });
  function plainAt(value, path) {
   let now = value;
   for (const step of path) {
    if (typeof now !== "object" || now === null) return null;
    now = now[step] ?? null;
   }
   return now;
  }
  function plainText(value) {
   return typeof value === "string" && !isNothing(value) ? value : "";
  }
  function isNothing(value) {
   return value === null || typeof value === "string" && /^(|~|null|Null|NULL)$/.test(value);
  }
  function textAt(value, key) {
   return plainText(plainAt(value, [ key ]));
  }
  function listOf(value) {
   return Array.isArray(value) ? value : [];
  }
  function isMap(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 77628: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => isAmbiguous,
   g: () => writeScalar
  });
  function writeScalar(value, quotes, inFlow) {
   if (/[\p{Cc}\u2028\u2029\uFEFF]/u.test(value)) return doubleQuoted(value);
   if (quotes === "single") return `'${value.replaceAll("'", "''")}'`;
   if (quotes === "double" || isAmbiguous(value) || !isPlain(value, inFlow)) return doubleQuoted(value);
   return value;
  }
  function isAmbiguous(value) {
   return value === "" || /^(~|null|true|false|yes|no|on|off|y|n|<<|=)$/i.test(value) || /^[-+]?(0x[0-9a-f_]+|0o?[0-7_]+|0b[01_]+|\.inf|\.nan)$/i.test(value) || /^[-+]?([0-9][0-9_]*)?(\.[0-9_]*)?(e[-+]?[0-9]+)?$/i.test(value) || /^[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+(\.[0-9_]*)?$/.test(value) || /^\d{4}-\d{1,2}-\d{1,2}([Tt ]+\d{1,2}:.*)?$/.test(value);
  }
  function isPlain(value, inFlow) {
   return !/^[\s\-?:,[\]{}#&*!|>'"%@`]|\s$|:(\s|$)|\s#/.test(value) && !(inFlow && /[,[\]{}]/.test(value));
  }
  function doubleQuoted(value) {
   return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029\ufeff]/g, one => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
 }),
 18151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
  var _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52813);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52261);
  var _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53724);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  const ways = (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "push", "pull-request" ], "push");
  const deliveryInputs = {
   repository: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   branch: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   "gitops-token": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
   delivery: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(ways.parse),
   transport: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "auto", "git", "api" ], "auto"),
   message: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   author: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(parseAuthor),
   deadline: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.p0)("5m"),
   labels: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   reviewers: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   "auto-merge": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false)
  };
  async function deliveryTarget(inputs, world, delivered = {}) {
   const {environments = [], catalogue} = delivered;
   const places = [ ...delivered.places ?? [ ...environments ].map(environment => ({
    environment,
    service: ""
   })) ];
   const where = declaredFor(catalogue, places);
   const declared = where.repository;
   const remote = await gitopsRemote(inputs.repository || declared, inputs, world);
   const branch = inputs.branch || where.branch;
   if (inputs.branch === "" && branch !== "" && inputs.repository !== "" && declared !== "") {
    const other = await gitopsRemote(declared, inputs, world);
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) {
     throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
      given: inputs.repository,
      declared,
      branch
     });
    }
   }
   const proposed = places.some(({environment}) => catalogue?.environments.get(environment)?.delivery === "pull-request");
   return {
    remote,
    branch: checkBranch(branch),
    delivery: inputs.delivery ?? (proposed ? "pull-request" : "push"),
    transport: inputs.transport,
    author: inputs.author ?? _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__.K,
    deadlineMs: inputs.deadline,
    pullRequest: {
     labels: inputs.labels,
     reviewers: inputs.reviewers,
     autoMerge: inputs.autoMerge
    }
   };
  }
  function declaredFor(catalogue, places) {
   const {repository = "", branch = ""} = catalogue?.gitops ?? {};
   if (catalogue === undefined || places.length === 0) return {
    repository,
    branch
   };
   const found = places.map(({service, environment}) => (0, _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_4__.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)));
   const repositories = [ ...new Set(found.map(one => one.repository ?? "")) ];
   const branches = [ ...new Set(found.map(one => one.branch ?? "")) ];
   const environments = [ ...new Set(places.map(one => one.environment)) ].join(", ");
   if (repositories.length > 1) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_REPOSITORIES_DIFFER", {
     environments,
     repositories: repositories.map(one => one || "this repository").join(", ")
    });
   }
   if (branches.length > 1) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
     environments,
     branches: branches.map(one => one || "the default branch").join(", ")
    });
   }
   return {
    repository: repositories[0] ?? "",
    branch: branches[0] ?? ""
   };
  }
  async function gitopsRemote(given, tokens, {run, git}) {
   const text = given || (await git.checkout(run.directory))?.origin || run.repository;
   if (text === "") {
    const expected = "Say which GitOps repository to write to: owner/name, a URL or a path.";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_MISSING", {
     input: "repository",
     expected
    });
   }
   const remote = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M8)(text, run);
   if (remote === undefined) {
    const expected = "Write owner/name, an https, ssh or file URL, or a path.";
    const fault = "it names no Git repository";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
     input: "repository",
     given: text,
     fault,
     expected
    });
   }
   const home = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.NX)(remote, run.serverUrl);
   return (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ub)(remote, tokens.gitopsToken || (home ? tokens.githubToken : ""));
  }
  function checkBranch(branch) {
   const given = branch.replace(/^refs\/heads\//, "");
   if (given === "" || (0, _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__.H)(given) === undefined) return given;
   const expected = "Write the short name of a branch, such as main.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input: "branch",
    given,
    fault: "no branch can have that name",
    expected
   });
  }
  function parseAuthor(given, input) {
   const [, name, email] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+)>$/u.exec(given) ?? [];
   if (name !== undefined && email !== undefined) return {
    name,
    email
   };
   const expected = "Write `Name <mail@example.com>`.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a name and a mail address",
    expected
   });
  }
 }),
 4817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OT: () => loadCatalogue,
   S1: () => needCatalogue,
   SD: () => loadCommittedCatalogue
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _core_yaml_config_size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67880);
  var _search_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32636);
  async function loadCatalogue(files, path) {
   const text = await files.read(path, _core_yaml_config_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.z);
   if (text === undefined) return undefined;
   const {readCatalogue} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7163), __webpack_require__.e(1084), __webpack_require__.e(1338) ]).then(__webpack_require__.bind(__webpack_require__, 31338));
   return readCatalogue(text, path);
  }
  async function needCatalogue(files, path, remedy) {
   const catalogue = await loadCatalogue(files, path);
   if (catalogue === undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("CATALOGUE_MISSING", {
    path,
    remedy
   });
   return catalogue;
  }
  async function loadCommittedCatalogue(history, commit, path) {
   if (commit === undefined || !await (0, _search_history_js__WEBPACK_IMPORTED_MODULE_2__.Bj)(history, [ commit ])) return undefined;
   const read = async () => {
    const bytes = await history.repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
   };
   return loadCatalogue({
    read
   }, path);
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
 }),
 32636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => fetchCommits,
   UD: () => compare,
   findForkPoint: () => findForkPoint,
   qg: () => findNearest,
   tt: () => findBeforeMerge
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  const windows = [ 50, 400, 3200, 25600 ];
  async function fetchCommits({repository, mayFetch}, oids) {
   if (mayFetch) return repository.fetch(oids, {
    depth: 1
   });
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
  async function compare(history, base, head) {
   const {repository, whole, mayFetch, withFiles} = history;
   const read = () => unlessMissing(repository.diff(base, head));
   const isHere = async oid => whole || !mayFetch || await hasFolders(repository, oid);
   if (await isHere(head)) {
    if (base !== undefined && !await isHere(base)) {
     const filter = withFiles === true ? "blob:limit=16k" : "blob:none";
     if (!await repository.fetch([ base ], {
      depth: 1,
      since: head,
      filter
     })) return undefined;
    }
    const changes = await read();
    if (changes !== undefined || !mayFetch) return changes;
   }
   return await fetchCommits(history, base === undefined ? [ head ] : [ base, head ]) ? read() : undefined;
  }
  async function hasFolders(repository, oid) {
   return await repository.has(oid) && repository.has((await repository.commit(oid)).tree);
  }
  function unlessMissing(reading) {
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.x1)([ "GIT_OBJECT_MISSING" ], () => reading, () => undefined);
  }
  async function search(history, tips, find, had = 0) {
   const {repository, mayFetch, whole} = history;
   const here = await hasAll(repository, tips);
   if (here) {
    const value = await find();
    if (value !== undefined) return {
     kind: "found",
     value
    };
    if ((await repository.shallow()).size === 0) return {
     kind: "none"
    };
   }
   if (!mayFetch) return {
    kind: here ? "too-deep" : "not-fetched"
   };
   for (const depth of whole ? [ undefined ] : windows.filter(one => one > had)) {
    if (!await repository.fetch(tips, {
     ...depth && {
      depth
     },
     filter: "tree:0"
    })) return {
     kind: "gone"
    };
    const value = await find();
    if (value !== undefined) return {
     kind: "found",
     value
    };
    if ((await repository.shallow()).size === 0) return {
     kind: "none"
    };
   }
   return {
    kind: "too-deep"
   };
  }
  function findForkPoint(history, one, other, had = 0) {
   return search(history, [ one, other ], () => history.repository.mergeBase(one, other), had);
  }
  function findNearest(history, head, searched) {
   const {repository} = history;
   return search(history, [ head ], async () => {
    const cuts = await repository.shallow();
    const seen = new Set([ head ]);
    const queue = [ await repository.commit(head) ];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
     if (next.oid !== head && searched.has(next.oid)) return next.oid;
     if (cuts.has(next.oid)) return undefined;
     for (const parent of next.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const commit = await repository.commit(parent);
      const at = queue.findIndex(({committer}) => committer.time > commit.committer.time);
      queue.splice(at < 0 ? queue.length : at, 0, commit);
     }
    }
    return undefined;
   });
  }
  function findBeforeMerge(history, trunk, head) {
   const {repository} = history;
   return search(history, [ trunk ], async () => {
    if (!await repository.isAncestor(head, trunk)) return undefined;
    const cuts = await repository.shallow();
    const line = [];
    for (let at = trunk; at !== undefined; ) {
     if (at === head) return "itself";
     line.push(at);
     at = cuts.has(at) ? undefined : (await repository.commit(at)).parents[0];
    }
    let holds = 0;
    let lacks = line.length;
    while (lacks - holds > 1) {
     const middle = Math.floor((holds + lacks) / 2);
     const at = line[middle];
     if (at !== undefined && await repository.isAncestor(head, at)) holds = middle; else lacks = middle;
    }
    return line[lacks];
   });
  }
  async function hasAll(repository, oids) {
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
 })
};
