export const id = 952;

export const ids = [ 952 ];

export const modules = {
 82154: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runGuard: () => runGuard
  });
  var problem = __webpack_require__(5763);
  var markdown = __webpack_require__(9803);
  var rendered_diff = __webpack_require__(53099);
  var gitops_change = __webpack_require__(21747);
  var read_argocd_and_flux = __webpack_require__(16606);
  var upsert_comment = __webpack_require__(34286);
  var kustomization_file = __webpack_require__(9300);
  var referenced_files = __webpack_require__(6615);
  var deployed_image = __webpack_require__(45700);
  var glob = __webpack_require__(37442);
  var repository_path = __webpack_require__(11462);
  var recover_from_problem = __webpack_require__(39835);
  var read_overlay = __webpack_require__(68848);
  async function readSides(change, all, gitopsRepository) {
   const {trees, catalogue, overlays} = change;
   const ignored = await (0, glob.Q)(catalogue.guard.ignore);
   const every = await trees.head.paths();
   const changed = change.changes.map(({path}) => path).filter(read_argocd_and_flux.Kl);
   const paths = {
    head: every,
    base: (0, read_argocd_and_flux.SQ)(every, change.changes)
   };
   const controllers = await (0, read_argocd_and_flux.h1)(change, {
    all,
    repository: gitopsRepository
   });
   const judged = files => [ ...new Set(files) ].filter(path => !ignored.some(glob => glob.matches(path)));
   const files = judged(all ? [ ...every.filter(read_argocd_and_flux.Kl), ...changed ] : changed);
   const sideOf = (tree, which, deployers) => readSide(tree, {
    overlays: overlays.map(one => ({
     ...one,
     side: one[which]
    })),
    catalogue,
    files,
    controllers: deployers,
    kustomizations: judged(all ? paths[which] : changed).filter(path => (0, kustomization_file.yi)(path) && paths[which].includes(path))
   });
   const [base, head] = await Promise.all([ trees.base && controllers.base && sideOf(trees.base, "base", controllers.base), sideOf(trees.head, "head", controllers.head) ]);
   return {
    base,
    head
   };
  }
  async function readSide(tree, {overlays, catalogue, files, controllers, kustomizations}) {
   const read = await Promise.all(files.map(path => tree.readText(path)));
   const texts = new Map(files.flatMap((path, index) => read[index] === undefined ? [] : [ [ path, read[index] ] ]));
   const codeowners = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS" ].map(path => tree.readText(path));
   const generatorFiles = new Map(await readGeneratorFiles(tree, texts));
   for (const path of overlays.flatMap(({side}) => side.closure?.ksops ?? []).flatMap(one => one.encrypted)) generatorFiles.set(path, await tree.readText(path) ?? "");
   return {
    overlays: await Promise.all(overlays.map(async one => ({
     ...one,
     image: await imageOf(tree, one, catalogue)
    }))),
    files: texts,
    generatorFiles,
    controllers,
    kustomizations: kustomizations.map(repository_path.yS),
    codeowners: (await Promise.all(codeowners)).find(one => one !== undefined)
   };
  }
  async function imageOf(tree, {overlay, format, service}, catalogue) {
   const declared = catalogue.services.get(service);
   const list = async folder => (await tree.list(folder))?.map(({name}) => name);
   const read = async () => {
    const at = await (0, read_overlay._)({
     commit: tree.commit,
     list,
     read: tree.read
    }, overlay, format);
    return (0, deployed_image.readDeployed)(at, {
     name: declared?.imageName,
     repository: declared?.image ?? ""
    });
   };
   return (0, recover_from_problem.lj)(read, () => undefined);
  }
  async function readGeneratorFiles(tree, texts) {
   const found = new Map;
   for (const [file, text] of texts) {
    if (!/secretGenerator/.test(text)) continue;
    try {
     for (const {path, as} of (0, referenced_files.qJ)(text, file).references) {
      const at = as === "file" ? (0, repository_path.o1)((0, repository_path.yS)(file), path) : undefined;
      const content = at === undefined ? undefined : await tree.readText(at);
      if (at !== undefined && content !== undefined) found.set(at, content);
     }
    } catch (thrown) {
     if ((0, problem._n)(thrown) === undefined) throw thrown;
    }
   }
   return found;
  }
  var manual_changes = __webpack_require__(44764);
  var plain_values = __webpack_require__(79225);
  var external_node_crypto_ = __webpack_require__(77598);
  function lineWith(text, words) {
   const lines = text.split("\n");
   for (const word of words) {
    const at = word === "" ? -1 : lines.findIndex(line => line.includes(word));
    if (at >= 0) return at + 1;
   }
   return undefined;
  }
  function fingerprintOf({rule, environment, service, file, resource, key}) {
   const place = environment === "" && service === "" ? file : "";
   const parts = [ rule, environment, service, place, resource, key ];
   return (0, external_node_crypto_.createHash)("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
  }
  var inputs = __webpack_require__(51047);
  var app_project = __webpack_require__(17520);
  var when_change_is_applied = __webpack_require__(68360);
  var memoize = __webpack_require__(62159);
  var resources_resource = __webpack_require__(65512);
  function judgeApplications(side, {catalogue, repository}) {
   const {resources} = side.controllers;
   const projects = new Map(resources.filter(({kind}) => kind === "AppProject").map(one => [ one.name, one ]));
   const permits = (0, memoize.p)(({name}, url) => `${name} ${url}`, (project, url) => (0, 
   app_project.Sl)(project, url));
   const judging = {
    side,
    projects,
    catalogue,
    repository,
    environmentOf: overlayEnvironments(catalogue),
    permits
   };
   return resources.flatMap(one => {
    if (one.kind === "AppProject") return judgeProject(one);
    if (one.kind === "Application") return judgeApplication(one, judging);
    return one.kind === "ApplicationSet" ? judgeTemplate(one) : [];
   });
  }
  function judgeTemplate(one) {
   const project = (0, plain_values.$6)((0, plain_values.y1)(one.value, [ "spec", "template", "spec" ]), "project");
   if (!project.includes("{{")) return [];
   const message = `The ApplicationSet ${one.name} takes the project of its Applications from a generator (${project}), so whoever writes there chooses what they may do. Name the project.`;
   return [ teller(one)("project-wide", [ "spec", "template", "spec", "project" ], "project", message) ];
  }
  function teller(one, environment = "") {
   return (rule, path, key, message) => ({
    rule,
    environment,
    service: "",
    file: one.file,
    line: one.lineOf(path),
    resource: (0, resources_resource.JS)(one),
    key,
    message
   });
  }
  function judgeProject(one) {
   const tell = teller(one);
   const spec = key => (0, plain_values.c3)((0, plain_values.y1)(one.value, [ "spec", key ]));
   const wide = [ [ "sourceRepos", spec("sourceRepos").some(item => (0, plain_values.wh)(item) === "*") ], [ "destinations", spec("destinations").some(to => (0, 
   plain_values.$6)(to, "namespace") === "*" && ((0, plain_values.$6)(to, "server") || (0, 
   plain_values.$6)(to, "name")) === "*") ], [ "clusterResourceWhitelist", spec("clusterResourceWhitelist").some(kind => (0, 
   plain_values.$6)(kind, "group") === "*" && (0, plain_values.$6)(kind, "kind") === "*") ] ];
   return wide.filter(([, is]) => is).map(([key]) => tell("project-wide", [ "spec", key ], key, `The AppProject ${one.name} allows everything in \`${key}\`. Name what its Applications need.`));
  }
  function judgeApplication(one, judging) {
   const {side, catalogue, repository} = judging;
   const {resources, deployed} = side.controllers;
   const folders = (0, read_argocd_and_flux.eM)(one, resources, repository);
   const builds = new Set(folders.flatMap(folder => deployed.get(folder)?.overlays ?? []));
   const places = side.overlays.filter(({overlay}) => builds.has(overlay) || folders.includes(overlay));
   const environments = environmentsBuilt([ ...builds, ...folders ], judging);
   const tell = teller(one, environments.length === 1 ? environments[0] : "");
   const missing = folders.filter(folder => deployed.get(folder)?.exists === false);
   return [ ...judgeByProject(one, places, judging, tell), ...judgeSync(one, environments, catalogue, tell), ...judgeRevisions(one, environments, judging, tell), ...judgeNamespaces(one, places.filter(({overlay}) => folders.includes(overlay)), tell), ...missing.map(path => tell("app-path-missing", [ "spec" ], path, `${one.name} deploys the folder ${path}, which does not exist.`)) ];
  }
  function judgeByProject(one, places, {projects, permits}, tell) {
   const name = (0, app_project.v8)(one);
   const project = projects.get(name);
   if (project === undefined) {
    if (projects.size === 0 || name === "default") return [];
    const there = [ ...projects.keys() ].join(", ");
    const message = `${one.name} is in the project ${name}, and this repository has no such AppProject. It has: ${there}.`;
    return [ tell("project-missing", [ "spec", "project" ], name, message) ];
   }
   const refused = `so Argo CD will refuse ${one.name}`;
   const found = [];
   for (const {repoURL} of (0, app_project.u0)(one)) {
    if (repoURL === "" || permits(project, repoURL)) continue;
    const message = `The AppProject ${name} does not allow ${repoURL}, ${refused}. Add it to \`sourceRepos\`.`;
    found.push(tell("project-source", [ "spec" ], repoURL, message));
   }
   const to = (0, app_project.My)(one);
   const where = `${to.namespace || "no namespace"} on ${to.server || to.name || "no cluster"}`;
   if ((0, app_project.zj)(project, to) === "no") {
    const message = `The AppProject ${name} does not allow ${where}, ${refused}. Add it to \`destinations\`.`;
    found.push(tell("project-destination", [ "spec", "destination" ], where, message));
   }
   const kinds = new Map(places.flatMap(resourcesOf).map(kind => [ `${kind.group}/${kind.kind}`, kind ]));
   for (const [key, kind] of kinds) {
    const isCluster = (0, app_project.ri)(kind);
    if (isCluster === undefined || (0, app_project.B2)(project, kind, !isCluster)) continue;
    const list = isCluster ? "clusterResourceWhitelist" : "namespaceResourceWhitelist";
    const message = `${one.name} deploys ${(0, resources_resource.JS)(kind)}, a kind that the AppProject ${name} does not allow. Add it to \`${list}\`.`;
    found.push(tell("project-kind", [ "spec" ], key, message));
   }
   return found;
  }
  function judgeSync(one, environments, catalogue, tell) {
   const last = environments.filter(environment => isLast(environment, catalogue));
   const manual = environments.filter(name => catalogue.environments.get(name)?.sync === "manual");
   const inDefault = `${one.name} deploys ${last.join(", ")} in the project \`default\`, which allows every repository and cluster. Give it an AppProject of its own.`;
   const automated = `${one.name} is synced by itself, and the catalogue says \`sync: manual\` for ${manual.join(", ")}.`;
   return [ ...(0, app_project.v8)(one) === "default" && last.length > 0 ? [ tell("project-default", [ "spec", "project" ], "default", inDefault) ] : [], ...manual.length > 0 && (0, 
   app_project.TF)(one) ? [ tell("app-automated", [ "spec", "syncPolicy" ], "automated", automated) ] : [] ];
  }
  function judgeRevisions(one, environments, {catalogue, repository, side}, tell) {
   const here = (0, read_argocd_and_flux.eM)(one, side.controllers.resources, repository);
   if (here.length === 0) return [];
   const revisions = [ ...new Set((0, app_project.u0)(one).map(({value}) => (0, plain_values.$6)(value, "targetRevision") || "HEAD")) ];
   return environments.flatMap(name => {
    const environment = catalogue.environments.get(name);
    const branch = environment?.branch ?? catalogue.gitops.branch;
    return revisions.flatMap(revision => {
     const tell1 = message => [ tell("app-revision", [ "spec" ], `${name} ${revision}`, message) ];
     if (environment?.tracks === "revision") return (0, when_change_is_applied.LO)(revision) ? [] : tell1(`${one.name} follows ${revision}, a branch, and the catalogue promises a release for ${name} (\`tracks: revision\`). Write a tag.`);
     if (branch === undefined || revision === "HEAD" || revision.replace(/^refs\/heads\//, "") === branch) return [];
     return tell1(`${one.name} deploys ${name} from ${revision}, and the catalogue says that ${name} is on the branch ${branch}: what is merged there does not run.`);
    });
   });
  }
  function judgeNamespaces(one, places, tell) {
   const to = (0, app_project.My)(one).namespace;
   if (to === "" || (0, app_project.u0)(one).some(({value}) => (0, plain_values.$6)((0, 
   plain_values.y1)(value, [ "kustomize" ]), "namespace") !== "")) return [];
   const others = new Map;
   for (const resource of places.flatMap(resourcesOf)) if (resource.namespace !== "" && resource.namespace !== to && (0, 
   app_project.ri)(resource) !== true) others.set(resource.namespace, resource);
   return [ ...others ].map(([namespace, resource]) => tell("namespace-mismatch", [ "spec", "destination" ], namespace, `${one.name} deploys to the namespace ${to}, and ${(0, 
   resources_resource.JS)(resource)} is written for ${namespace}, where Argo CD will put it. Let both say the same.`));
  }
  function resourcesOf({side: {render}}) {
   return render.kind === "rendered" ? render.resources : [];
  }
  function environmentsBuilt(folders, {catalogue, environmentOf}) {
   const built = new Set(folders.flatMap(folder => environmentOf.get(folder) ?? []));
   return [ ...catalogue.environments.keys() ].filter(name => built.has(name));
  }
  function overlayEnvironments({environments, services, gitops}) {
   const found = new Map;
   for (const {name, overlay = gitops.overlay ?? ""} of environments.values()) for (const service of services.keys()) {
    const filled = overlay.replaceAll("{service}", service).replaceAll("{environment}", name);
    const folder = (0, repository_path.o1)("", filled) ?? filled;
    found.set(folder, [ ...found.get(folder) ?? [], name ]);
   }
   return found;
  }
  function isLast(environment, catalogue) {
   return ![ ...catalogue.environments.values() ].some(({after}) => after.includes(environment));
  }
  var diff = __webpack_require__(52075);
  var list_names = __webpack_require__(55177);
  function ownersOf(text, path) {
   const lines = text.split(/\r?\n/).map(line => line.replace(/(^|\s)#.*$/, "").trim());
   let owners = [];
   for (const line of lines) {
    const [pattern = "", ...names] = line.split(/\s+/);
    if (pattern !== "" && expressionOf(pattern).test(path)) owners = names;
   }
   return owners;
  }
  function expressionOf(pattern) {
   const anchored = pattern.replace(/\/$/, "").includes("/");
   const body = pattern.replace(/^\//, "").replace(/[.+^$()|[\]{}\\]/g, "\\$&").replace(/\*\*\/|\/\*\*|\*|\?/g, sign => sign === "**/" ? "(?:.*/)?" : sign === "/**" ? "/.*" : sign === "*" ? "[^/]*" : "[^/]");
   const end = body.endsWith("/") ? ".+" : /\/\[\^\/\]\*$/.test(body) ? "" : "(?:/.*)?";
   return new RegExp(`^${anchored ? "" : "(?:.*/)?"}${body}${end}$`);
  }
  function judgeChange(facts) {
   return [ ...policyChanges(facts), ...missing(facts), ...orphans(facts), ...skips(facts), ...mixed(facts), ...denied(facts) ];
  }
  const nothing = {
   environment: "",
   service: "",
   file: "",
   line: 1,
   resource: "",
   key: ""
  };
  function policyChanges({changes, catalogue}) {
   const isPolicy = path => path === catalogue.file || /^(\.github\/|docs\/)?CODEOWNERS$/.test(path) || path.startsWith(".github/workflows/") || /(^|\/)trunkline-holds\.yaml$/.test(path);
   return changes.filter(({path}) => isPolicy(path)).map(({path}) => ({
    ...nothing,
    rule: "policy-changed",
    file: path,
    key: path,
    message: `${path} changes the rules of guard. This change is judged by the rules of the base.`
   }));
  }
  function missing({overlays}) {
   return overlays.filter(({base, head}) => base.closure !== undefined && head.closure === undefined).map(({environment, service, overlay}) => ({
    ...nothing,
    rule: "overlay-missing",
    environment,
    service,
    file: overlay,
    key: overlay,
    message: `${overlay} is gone, and the catalogue still says that ${service} is in ${environment}.`
   }));
  }
  function orphanPattern({gitops}) {
   const overlay = (0, repository_path.o1)("", gitops.overlay ?? "");
   if (overlay === undefined || !overlay.includes("{service}")) return undefined;
   const source = overlay.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace("{service}", "(?<service>[^/]+)").replace("{environment}", "(?<environment>[^/]+)").replaceAll("{service}", "\\k<service>").replaceAll("{environment}", "\\k<environment>");
   return new RegExp(`^(?<overlay>${source})/`);
  }
  function orphans({changes, catalogue}) {
   const pattern = orphanPattern(catalogue);
   if (pattern === undefined) return [];
   const found = new Map;
   for (const {path, status} of changes) {
    const {overlay = "", service = "", environment = ""} = pattern.exec(path)?.groups ?? {};
    if (overlay === "" || status === "deleted" || catalogue.services.has(service)) continue;
    if (environment !== "" && !catalogue.environments.has(environment)) continue;
    const message = `${overlay} looks like ${service} in ${environment}, and the catalogue has no service ${service}. Nothing checks what runs there.`;
    found.set(overlay, {
     ...nothing,
     rule: "overlay-orphan",
     environment,
     file: path,
     key: overlay,
     message
    });
   }
   return [ ...found.values() ];
  }
  function skips({overlays, changes, catalogue}) {
   return overlays.filter(differs).flatMap(({environment, service, overlay, head}) => {
    const after = catalogue.environments.get(environment)?.after ?? [];
    const own = changes.some(({path}) => (0, repository_path.UO)(path, overlay));
    if (after.length === 0 || own) return [];
    const shared = changes.map(({path}) => path).filter(path => head.closure?.files.has(path));
    const [file = ""] = shared;
    const message = `${service} in ${environment} changes by ${(0, list_names.Z)(shared)}, which it shares with ${after.join(", ")}: both change at once, so nothing was tested before. Put the change into the overlay of ${after.join(", ")} first.`;
    return [ {
     ...nothing,
     rule: "order-skipped",
     environment,
     service,
     file,
     key: shared.join(" "),
     message
    } ];
   });
  }
  function differs({base, head}) {
   if (base.render.kind !== "rendered" || head.render.kind !== "rendered") return base.closure?.hash !== head.closure?.hash;
   const old = new Map(base.render.resources.map(one => [ (0, resources_resource.ik)(one), one ]));
   if (old.size !== head.render.resources.length) return true;
   return head.render.resources.some(one => !(0, diff.eE)(one.value, old.get((0, resources_resource.ik)(one))?.value ?? null));
  }
  function mixed({overlays}) {
   const changed = [ ...new Set(overlays.filter(differs).map(({environment}) => environment)) ];
   if (changed.length < 2) return [];
   const message = `One change is for ${(0, list_names.Z)(changed)}.`;
   return [ {
    ...nothing,
    rule: "environments-mixed",
    key: changed.join(" "),
    message
   } ];
  }
  function denied({overlays, writers, catalogue}) {
   const touched = [ ...new Set(overlays.filter(differs).map(({environment}) => environment)) ];
   return touched.flatMap(environment => {
    const allowed = catalogue.environments.get(environment)?.writers ?? [];
    if (allowed.length === 0) return [];
    const lower = allowed.map(one => one.toLowerCase());
    return writers.filter(login => !lower.includes(login.toLowerCase())).map(login => {
     const message = `${login} changes ${environment}, and its writers are ${(0, list_names.Z)(allowed)}.`;
     return {
      ...nothing,
      rule: "writer-denied",
      environment,
      key: login,
      message
     };
    });
   });
  }
  function judgeOwners({overlays, codeowners}, catalogue) {
   if (codeowners === undefined) return [];
   return overlays.filter(({environment}) => catalogue.environments.get(environment)?.delivery === "pull-request").filter(({side, overlay}) => ownersOf(codeowners, side.closure?.kustomizations[0] ?? overlay).length === 0).map(({environment, service, overlay}) => ({
    ...nothing,
    rule: "owner-missing",
    environment,
    service,
    file: overlay,
    key: overlay,
    message: `CODEOWNERS names no owner for ${overlay}, so anybody may approve a change of ${service} in ${environment}.`
   }));
  }
  const judge_deployed_nothing = {
   environment: "",
   service: "",
   file: "",
   line: 1,
   resource: "",
   key: ""
  };
  function judgeDeployed(side, {catalogue, repository}) {
   const {resources, unexpanded, unread, deployed} = side.controllers;
   const unknown = unexpanded.map(({set, what, path}) => ({
    ...judge_deployed_nothing,
    rule: "generator-unknown",
    file: set.file,
    line: set.lineOf(path),
    resource: (0, resources_resource.JS)(set),
    key: what,
    message: `Which Applications ${(0, resources_resource.JS)(set)} makes cannot be read from files: ${what}. They are not checked.`
   }));
   if (unread > 0) unknown.push({
    ...judge_deployed_nothing,
    rule: "controllers-unread",
    key: "controllers",
    message: `${unread} YAML files are too many to search for Applications; only those that the change touches were read. Name folders without any in \`guard.ignore\`.`
   });
   const isDeploying = resources.some(one => (0, read_argocd_and_flux.eM)(one, resources, repository).length > 0);
   if (!isDeploying || unknown.length > 0) return unknown;
   const built = new Set([ ...deployed ].flatMap(([folder, {overlays}]) => [ folder, ...overlays ]));
   const isBuilt = folder => built.has(folder) || isInPlainFolder(side, folder);
   const places = side.overlays.filter(({side: {closure}}) => closure !== undefined);
   const inCatalogue = new Set(places.flatMap(({overlay, side: {closure}}) => [ overlay, ...(closure?.kustomizations ?? []).map(repository_path.yS) ]));
   const orphan = orphanPattern(catalogue);
   return [ ...unknown, ...places.filter(({overlay, side: {closure}}) => closure?.kustomizations.length !== 0 && !isBuilt(folderOfPlace(overlay))).map(({environment, service, overlay}) => ({
    ...judge_deployed_nothing,
    rule: "undeployed",
    environment,
    service,
    file: overlay,
    key: overlay,
    message: `${service} in ${environment} is at ${overlay}, and no Application or Flux Kustomization of this repository deploys it.`
   })), ...side.kustomizations.filter(folder => !inCatalogue.has(folder) && !isBuilt(folder) && orphan?.test(`${folder}/`) !== true).map(folder => ({
    ...judge_deployed_nothing,
    rule: "undeployed",
    file: folder,
    key: folder,
    message: `Nothing deploys ${folder}: no Application, no Flux Kustomization and no service of the catalogue leads there.`
   })) ];
  }
  function folderOfPlace(overlay) {
   return (0, kustomization_file.yi)(overlay) ? (0, repository_path.yS)(overlay) : overlay;
  }
  function isInPlainFolder({controllers: {deployed}}, folder) {
   return [ ...deployed ].some(([path, {exists, overlays}]) => exists && overlays.length === 0 && (0, 
   repository_path.UO)(folder, path));
  }
  function decrypts({controllers: {resources, deployed}}, file, repository) {
   return resources.some(one => {
    if (!(0, read_argocd_and_flux.Hw)(one) || !(0, plain_values.jh)((0, plain_values.y1)(one.value, [ "spec", "decryption" ]))) return false;
    return (0, read_argocd_and_flux.eM)(one, resources, repository).some(folder => {
     const {overlays = []} = deployed.get(folder) ?? {};
     return (0, repository_path.UO)(file, folder) || overlays.some(one => (0, repository_path.yS)(file) === one);
    });
   });
  }
  var services_in_environments = __webpack_require__(52813);
  var image_image = __webpack_require__(78579);
  var manifest_images = __webpack_require__(84642);
  var artifact_age = __webpack_require__(13124);
  var author = __webpack_require__(52261);
  var target_repository = __webpack_require__(26998);
  var promotion_path = __webpack_require__(42163);
  var verdict = __webpack_require__(44399);
  var compare_commits = __webpack_require__(33585);
  var delivery_inputs = __webpack_require__(18151);
  var environment_tips = __webpack_require__(3451);
  var attestations = __webpack_require__(35325);
  var evaluate_gates = __webpack_require__(15446);
  var push_times = __webpack_require__(21190);
  var release_tags = __webpack_require__(54288);
  var commit_message = __webpack_require__(97329);
  var oid = __webpack_require__(85099);
  var provenance_signer = __webpack_require__(35830);
  var provenance_statement = __webpack_require__(28219);
  var read_input_file = __webpack_require__(59219);
  async function readOrigins({repository}, head, base) {
   const messages = new Map;
   try {
    const {parents} = await repository.commit(head);
    const [, brought = head] = parents;
    await repository.fetch([ brought ], {
     depth: 50,
     filter: "tree:0"
    });
    for (const oid of (await repository.parents(brought, [ base ])).keys()) messages.set(oid, (await repository.commit(oid)).message);
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
   }
   return [ ...messages ].flatMap(([commit, message]) => {
    const trailers = (0, commit_message.aw)(message);
    const [action] = trailers.get("trunkline") ?? [];
    if (action === undefined) return [];
    const all = key => trailers.get(key) ?? [];
    return [ {
     commit,
     action,
     services: all("service"),
     environments: all("environment"),
     images: all("image"),
     waived: all("waived-gates")[0],
     reason: all("reason")[0] ?? ""
    } ];
   });
  }
  async function proveHotfix({commit, reason}, image, {githubToken, trustedRoot}, world) {
   const {hotfix} = image.environment;
   try {
    if (hotfix === "declared") return {
     reason,
     proved: "yes",
     why: `${(0, oid.h0)(commit)} declares it.`
    };
    const why = hotfix === "signed" ? await lacksSignature(commit, image, githubToken, world) : await lacksAttestation(image, {
     githubToken,
     trustedRoot
    }, world);
    if (why !== undefined) return {
     reason,
     proved: "no",
     why
    };
    return {
     reason,
     proved: "yes",
     why: hotfix === "signed" ? `GitHub verifies ${(0, oid.h0)(commit)}.` : "An attestation of promote proves it."
    };
   } catch (thrown) {
    const [fault] = (0, problem._n)(thrown) ?? [];
    if (fault === undefined) throw thrown;
    return {
     reason,
     proved: "unknown",
     why: `It is unknown whether it is ${hotfix}: ${fault.message}`
    };
   }
  }
  async function lacksSignature(commit, {environment: {name, writers}}, githubToken, world) {
   const github = await world.openGitHub(world.run.repository, githubToken);
   const {verified, by, reason} = await github.commitSignature(commit);
   if (!verified) return `GitHub does not verify ${(0, oid.h0)(commit)} (${reason}).`;
   if (writers.length === 0 || writers.some(one => one.toLowerCase() === by.toLowerCase())) return undefined;
   return `${(0, oid.h0)(commit)} is by ${by || "nobody that GitHub knows"}, and the writers of ${name} are ${(0, 
   list_names.Z)(writers)}.`;
  }
  async function lacksAttestation({environment, service, to, catalogue}, {githubToken, trustedRoot}, world) {
   const {digest} = to;
   if (digest === undefined) return "It has no digest, so nothing can attest it.";
   const options = {
    provenanceRepository: "",
    provenanceWorkflow: ""
   };
   const signer = (0, attestations.n)(world.run, catalogue, service, options);
   const expected = {
    ...signer,
    workflow: "",
    refs: []
   };
   const github = await world.openGitHub(expected.repository, githubToken);
   const bundles = await github.attestations(digest, provenance_statement.VH);
   const trusted = await (0, read_input_file.u)(world.files, trustedRoot, "TRUSTED_ROOT_MISSING");
   const examiner = bundles.length === 0 ? undefined : await world.provenance.examine(trusted);
   for (const bundle of bundles) {
    const checked = await (examiner?.check(bundle));
    if (checked?.kind !== "verified" || (0, provenance_signer.R)(checked.signer, expected) !== undefined) continue;
    const statement = (0, provenance_statement.By)(checked.payloadType, checked.payload);
    if (statement?.predicateType === provenance_statement.VH && (0, provenance_statement.KH)(statement, digest) && statement.predicate.service === service && statement.predicate.to === environment.name) return undefined;
   }
   return `No attestation of promote in ${expected.repository} says that ${service} goes to ${environment.name} with this digest.`;
  }
  async function gatherEvidence(change, sides, options, world) {
   const {base, catalogue, repository, head, trees} = change;
   if (base === undefined) return [];
   const read = async path => path.startsWith(world.run.temporary) ? world.files.read(path) : trees.base?.readText(path);
   const trusting = {
    ...world,
    files: {
     ...world.files,
     read
    }
   };
   const moved = sides.head.flatMap(now => {
    const old = sides.base.find(one => one.environment === now.environment && one.service === now.service)?.image;
    const differs = now.image !== undefined && !isSameArtifact(old, now.image);
    return differs && now.image !== undefined ? [ {
     place: now,
     from: old,
     to: now.image
    } ] : [];
   });
   if (moved.length === 0) return [];
   const tip = await world.delivery.tipAt(repository, base);
   const remote = await (0, delivery_inputs.L_)("", {
    gitopsToken: "",
    githubToken: options.githubToken
   }, world);
   const origins = once(() => readOrigins(change, head, base));
   const registry = once(() => world.registries.open({
    username: "",
    password: "",
    token: options.githubToken
   }));
   const found = [];
   for (const {place, from, to} of moved) {
    const environment = catalogue.environments.get(place.environment);
    if (environment === undefined) continue;
    const asks = environment.after.length > 0 || environment.freeze.length > 0 || (0, 
    artifact_age.W7)(to, from) !== undefined;
    const origin = (asks ? await origins() : []).find(one => one.services.includes(place.service) && one.environments.includes(place.environment) && (to.digest === undefined || one.images.some(image => image.endsWith(`@${to.digest}`))));
    const isHotfix = origin?.waived !== undefined && origin.reason !== "";
    const provenance = await provenanceOf(environment, change.catalogue, options, registry, trusting);
    const context = {
     ...contextOf(change, environment, remote, options.githubToken, isHotfix, world),
     provenance
    };
    const file = place.side.closure?.kustomizations[0] ?? place.overlay;
    const text = await trees.head.readText(file) ?? "";
    found.push({
     environment: place.environment,
     service: place.service,
     file,
     line: lineWith(text, [ to.digest ?? "", to.tag ?? "", to.repository ]) ?? 1,
     from,
     to,
     verdicts: await judge(context, tip, {
      place,
      from,
      to,
      file,
      environment,
      catalogue
     }),
     before: await beforeOf(tip, place.service, environment, catalogue, sides.base),
     hotfix: isHotfix ? await proveHotfix(origin, {
      environment,
      service: place.service,
      to,
      catalogue
     }, options, trusting) : undefined,
     registry: options.registry ? await faultInRegistry(to, registry) : undefined,
     isRollback: origin?.action === "rollback"
    });
   }
   return found;
  }
  function isSameArtifact(one, other) {
   if (one === undefined) return false;
   return one.digest === other.digest && (other.digest !== undefined || one.tag === other.tag) && one.repository === other.repository;
  }
  async function faultInRegistry({repository, digest}, registry) {
   if (digest === undefined || repository === "") return undefined;
   try {
    await (await registry()).verify((0, target_repository.q3)(repository), {
     digest,
     tag: undefined
    });
    return undefined;
   } catch (thrown) {
    const [fault] = (0, problem._n)(thrown) ?? [];
    if (fault === undefined) throw thrown;
    return fault;
   }
  }
  async function provenanceOf(to, catalogue, {githubToken, trustedRoot}, registry, world) {
   if (to.attestations === "off") return async () => [];
   const elsewhere = {
    ...world,
    run: {
     ...world.run,
     repository: ""
    }
   };
   return (0, attestations.s)(elsewhere, {
    catalogue,
    to,
    registry: await registry()
   }, {
    attestations: "off",
    provenanceRepository: "",
    provenanceWorkflow: "",
    trustedRoot,
    githubToken
   });
  }
  function once(make) {
   let made;
   return () => {
    made ??= make();
    return made;
   };
  }
  function contextOf({catalogue}, to, remote, githubToken, isHotfix, world) {
   const branch = catalogue.gitops.branch ?? "";
   const target = {
    remote,
    branch,
    delivery: "push",
    transport: "git",
    author: author.K,
    deadlineMs: 6e4,
    pullRequest: {
     labels: [],
     reviewers: [],
     autoMerge: false
    }
   };
   const name = remote.repository;
   const github = name === undefined || remote.token === "" ? undefined : () => world.openGitHub(name, remote.token);
   return {
    order: {
     catalogue,
     to,
     releases: (0, release_tags.b)(catalogue, (0, compare_commits.o)(world, githubToken)),
     tipOf: (0, environment_tips.S)(world.delivery, target, catalogue, to.name),
     branch,
     pushTime: (0, push_times.J)(github)
    },
    now: world.clock.now(),
    isHotfix,
    github,
    source: github,
    branch,
    registries: [ ...catalogue.environments.values() ].flatMap(({registry}) => registry ?? [])
   };
  }
  async function judge(context, tip, {place, from, to, file, environment, catalogue}) {
   if (to.digest === undefined || to.repository === "") {
    const pin = (0, services_in_environments.nZ)(catalogue.services.get(place.service), environment);
    if (environment.after.length === 0 || pin === "tag" || to.repository === "") return [];
    const why = `It has no digest, so nothing proves that ${environment.after.join(" or ")} had it.`;
    return [ promotion_gates_verdict("after", "red", why, "Write the digest that ran there.") ];
   }
   const service = catalogue.services.get(place.service);
   const [source = environment] = environment.after.flatMap(name => catalogue.environments.get(name) ?? []);
   if (service === undefined) return [];
   try {
    return await (0, evaluate_gates.u)(context, tip, {
     path: {
      service: service.name,
      name: service.imageName,
      repository: service.image ?? "",
      from: (0, promotion_path.MQ)(catalogue, service, source),
      to: (0, promotion_path.MQ)(catalogue, service, environment),
      mayBeAbsent: false
     },
     artifact: {
      kind: "image",
      repository: to.repository,
      tag: to.tag,
      digest: to.digest,
      pinned: false
     },
     destination: to.repository,
     overlay: {
      file,
      text: "",
      format: place.format
     },
     name: to.name,
     present: from,
     older: undefined,
     changes: {
      kind: "unknown",
      why: "guard does not read the sources"
     }
    });
   } catch (thrown) {
    const [fault] = (0, problem._n)(thrown) ?? [];
    if (fault === undefined) throw thrown;
    return [ promotion_gates_verdict("after", "unknown", fault.message, fault.hint) ];
   }
  }
  function promotion_gates_verdict(gate, state, why, remedy) {
   return {
    gate,
    state,
    why,
    remedy
   };
  }
  async function beforeOf(tip, service, {after}, catalogue, judged) {
   const {readDeployed} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 45700));
   const found = [];
   for (const environment of after) {
    const here = judged.find(one => one.environment === environment && one.service === service)?.image;
    const [one, of] = [ catalogue.environments.get(environment), catalogue.services.get(service) ];
    if (one === undefined || of === undefined) continue;
    const end = (0, promotion_path.MQ)(catalogue, of, one);
    try {
     const read = here ?? readDeployed(await (0, read_overlay._)(tip, end.overlay, end.format), {
      name: of.imageName,
      repository: of.image ?? ""
     });
     found.push({
      environment,
      digest: read?.digest
     });
    } catch (thrown) {
     if ((0, problem._n)(thrown) === undefined) throw thrown;
     found.push({
      environment,
      digest: undefined
     });
    }
   }
   return found;
  }
  function closedVerdicts({verdicts}) {
   return verdicts.filter(verdict.Lx);
  }
  var parse = __webpack_require__(14329);
  function* textsIn(value, path = []) {
   if (value === undefined) return;
   if (typeof value === "string") {
    if (!(0, plain_values.qv)(value)) yield [ path, value ];
   } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsIn(item, [ ...path, index ]);
   } else if ((0, plain_values.jh)(value)) for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [ ...path, key ]);
  }
  function isPlaceholder(text, base64 = false) {
   const plain = /^(\$\{[A-Za-z_][\w]*(:[-=].*)?\}|<[^<>\s]+>|<path:[^<>]+>|ref\+[\w+.-]+:\/\/\S+)$/;
   const trimmed = text.trim();
   if (plain.test(trimmed)) return true;
   return base64 && /^[A-Za-z0-9+/=\s]+$/.test(trimmed) && plain.test(decode(trimmed).trim());
  }
  function isTemplate(text) {
   return text.includes("{{");
  }
  function decode(base64) {
   return Buffer.from(base64, "base64").toString("utf8");
  }
  const credentials = [ [ "a private key", /-----BEGIN (?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?-----/ ], [ "an AWS access key", /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/ ], [ "a GitHub token", /\bgh[pousr]_[A-Za-z0-9]{36,}\b|\bgithub_pat_\w{60,}\b/ ], [ "a GitLab token", /\bglpat-[\w-]{20,}/ ], [ "a Slack token", /\bxox[abeoprs]-[\w-]{10,}/ ], [ "a Google API key", /\bAIza[\w-]{35}\b/ ], [ "a Stripe key", /\b[rs]k_live_[A-Za-z0-9]{20,}\b/ ], [ "an npm token", /\bnpm_[A-Za-z0-9]{36}\b/ ], [ "a Vault token", /\bhvs\.[\w-]{24,}/ ], [ "an Azure storage key", /\bAccountKey=[A-Za-z0-9+/]{80,}={0,2}/ ], [ "a DigitalOcean token", /\bdop_v1_[0-9a-f]{64}\b/ ], [ "a password in a URL", /\b[a-z][a-z0-9+.-]*:\/\/[^\s:@/${}<>]+:(?![${<*x]+[^@]*@)[^\s:@/${}<>*]{3,}@[\w.-]/i ] ];
  function credentialIn(text) {
   return credentials.find(([, pattern]) => pattern.test(text))?.[0];
  }
  function readQuietly(text) {
   try {
    return (0, parse.t)((0, parse.h)(text, "inline"));
   } catch (thrown) {
    if ((0, problem._n)(thrown) === undefined) throw thrown;
    return [];
   }
  }
  const encrypted = /^ENC\[AES256_GCM,data:.+,iv:.+,tag:.+,type:(?:str|int|float|bool|bytes|time|comment)\]$/;
  const recipients = [ "age", "kms", "pgp", "gcp_kms", "azure_kv", "hc_vault", "hckms", "key_groups" ];
  function hasSops(document) {
   const sops = (0, plain_values.y1)(document, [ "sops" ]);
   return (0, plain_values.jh)(sops) && [ "mac", "lastmodified", "version", ...recipients ].some(key => key in sops);
  }
  function judgeSops(document) {
   const sops = (0, plain_values.y1)(document, [ "sops" ]);
   const broken = why => ({
    rule: "sops-broken",
    path: [ "sops" ],
    why
   });
   return [ ...encrypted.test((0, plain_values.$6)(sops, "mac")) ? [] : [ broken("it has no encrypted MAC") ], ...recipients.some(key => !isEmpty((0, 
   plain_values.y1)(sops, [ key ]))) ? [] : [ broken("it names no recipient") ], ...plainPaths(document, sops).map(path => ({
    rule: "sops-partial",
    path,
    why: `\`${path.join(".")}\` is not encrypted`
   })) ];
  }
  function isSopsFile(text) {
   if (/^sops_mac=ENC\[/m.test(text) && /^sops_version=/m.test(text)) return true;
   if (/^\[sops\]\s*$/m.test(text) && /^mac\s*=\s*ENC\[/m.test(text)) return true;
   return /^\s*"?sops"?\s*:/m.test(text) && /"?mac"?\s*:\s*["']?ENC\[AES256_GCM,/.test(text);
  }
  function plainPaths(document, sops) {
   if (!(0, plain_values.jh)(document)) return [];
   const expected = (0, plain_values.$6)(document, "kind") === "Secret" ? ([key]) => key === "data" || key === "stringData" : selectorOf(sops);
   return [ ...textsIn(document) ].filter(([path, text]) => path[0] !== "sops" && expected(path) && !encrypted.test(text)).map(([path]) => path);
  }
  function selectorOf(sops) {
   const any = (path, test) => path.some(key => typeof key === "string" && test(key));
   const [suffix, pattern, negative] = [ "encrypted_suffix", "encrypted_regex", "unencrypted_regex" ].map(key => (0, 
   plain_values.$6)(sops, key));
   if (suffix) return path => any(path, key => key.endsWith(suffix));
   if (pattern) return path => any(path, key => matches(pattern, key));
   if (negative) return path => !any(path, key => matches(negative, key));
   if ((0, plain_values.$6)(sops, "encrypted_comment_regex") || (0, plain_values.$6)(sops, "unencrypted_comment_regex")) return () => false;
   const open = (0, plain_values.$6)(sops, "unencrypted_suffix") || "_unencrypted";
   return path => !any(path, key => key.endsWith(open));
  }
  function matches(pattern, key) {
   try {
    return new RegExp(pattern).test(key);
   } catch {
    return true;
   }
  }
  function isEmpty(value) {
   return Array.isArray(value) ? value.length === 0 : (0, plain_values.jh)(value) ? Object.keys(value).length === 0 : (0, 
   plain_values.qv)(value);
  }
  const moving = /^(latest|edge|nightly|main|master|dev|stable)$/;
  function judgeOverlays({overlays, generatorFiles, files}, catalogue) {
   return overlays.flatMap(one => [ ...judgeRender(one), ...judgeKsops(one, generatorFiles), ...judgeImages(one, catalogue, files), ...judgeRepository(one, catalogue) ]);
  }
  function judgeRender(one) {
   const {environment, service, side, overlay} = one;
   const tell = (rule, file, line, key, message, resource = "") => ({
    rule,
    environment,
    service,
    file,
    line,
    resource,
    key,
    message
   });
   if (side.render.kind === "skipped") return [ tell("render-refused", overlay, 1, overlay, `${overlay} is not rendered: ${side.render.why}. Install kustomize or kubectl on the runner.`) ];
   if (side.render.kind === "faulty") return side.render.faults.map(({kind, why, file, line, chain}) => {
    const way = chain.length > 1 ? ` (through ${chain.join(" → ")})` : "";
    const rule = kind === "refused" ? "render-refused" : "render-failed";
    return tell(rule, file, line, why, `${service} in ${environment} cannot be rendered: ${why}${way}.`);
   });
   if (side.render.kind !== "rendered") return [];
   const seen = new Set;
   const partial = (side.closure?.ksops ?? []).map(({kustomization, named, line}) => tell("render-partial", kustomization, line, named, `${service} in ${environment} is rendered without the Secrets that ksops decrypts (${named}): nobody but Argo CD has the key.`));
   const twice = side.render.resources.flatMap(resource => {
    const key = (0, resources_resource.ik)(resource);
    if (!seen.has(key)) {
     seen.add(key);
     return [];
    }
    return [ tell("resource-twice", resource.file || overlay, 1, key, `${service} in ${environment} has ${(0, 
    resources_resource.JS)(resource)} twice.`, (0, resources_resource.JS)(resource)) ];
   });
   const renamed = side.render.resources.flatMap(resource => {
    const old = sealedAs(resource);
    if (old === undefined) return [];
    const now = `${resource.namespace === "" ? "" : `${resource.namespace}/`}${resource.name}`;
    const message = `${(0, resources_resource.JS)(resource)} was sealed as ${old}, and ${service} in ${environment} renders it as ${now}: the controller cannot decrypt it. Seal it under the name and namespace that it has there.`;
    return [ tell("sealed-renamed", resource.file || overlay, 1, old, message, (0, resources_resource.JS)(resource)) ];
   });
   return [ ...partial, ...twice, ...renamed ];
  }
  function judgeKsops({environment, service, side: {closure}}, texts) {
   return (closure?.ksops ?? []).flatMap(({file, encrypted}) => encrypted.filter(path => !isSopsFile(texts.get(path) ?? "")).map(path => ({
    rule: "secret-generator",
    environment,
    service,
    file,
    line: 1,
    resource: "",
    key: path,
    message: `The ksops generator ${file} takes ${path}, which is not encrypted by SOPS. Encrypt it, and change the values.`
   })));
  }
  function sealedAs({kind, group, value, name, namespace}) {
   if (kind !== "SealedSecret" || group !== "bitnami.com") return undefined;
   const annotations = (0, plain_values.y1)(value, [ "metadata", "annotations" ]);
   const is = scope => (0, plain_values.$6)(annotations, `sealedsecrets.bitnami.com/${scope}`) === "true";
   if (is("cluster-wide")) return undefined;
   const template = (0, plain_values.y1)(value, [ "spec", "template", "metadata" ]);
   const [old, oldNamespace] = [ (0, plain_values.$6)(template, "name"), (0, plain_values.$6)(template, "namespace") ];
   const isRenamed = !is("namespace-wide") && old !== "" && old !== name;
   const isMoved = oldNamespace !== "" && namespace !== "" && oldNamespace !== namespace;
   return isRenamed || isMoved ? [ oldNamespace, old || name ].filter(one => one !== "").join("/") : undefined;
  }
  function judgeImages(one, catalogue, files) {
   const environment = catalogue.environments.get(one.environment);
   if (one.side.render.kind !== "rendered" || environment === undefined) return [];
   const pin = (0, services_in_environments.nZ)(catalogue.services.get(one.service), environment);
   const file = one.side.closure?.kustomizations[0] ?? one.overlay;
   const found = new Map;
   for (const resource of one.side.render.resources) for (const image of (0, manifest_images.pd)(resource.value)) {
    const fault = imageFault(image, environment, pin);
    if (fault === undefined || found.has(image)) continue;
    found.set(image, {
     rule: "image-mutable",
     environment: one.environment,
     service: one.service,
     ...placeOf(image, [ ...one.side.closure?.kustomizations ?? [], resource.file || file ], files),
     resource: (0, resources_resource.JS)(resource),
     key: (0, image_image.s5)(image).repository,
     message: `${one.service} in ${one.environment} runs \`${image}\`, ${fault.why}.`,
     level: fault.level
    });
   }
   return [ ...found.values() ];
  }
  function placeOf(image, candidates, files) {
   const {repository, tag = ""} = (0, image_image.s5)(image);
   const words = [ image, `newTag: ${tag}`, `newTag: "${tag}"`, `newTag: '${tag}'`, repository ];
   for (const file of candidates) {
    const text = files.get(file) ?? "";
    if (text.includes(repository)) return {
     file,
     line: lineWith(text, words) ?? 1
    };
   }
   return {
    file: candidates.at(-1) ?? "",
    line: 1
   };
  }
  function imageFault(image, {after}, pin) {
   const {tag, digest} = (0, image_image.s5)(image);
   if (digest !== undefined) return undefined;
   if (tag === undefined || moving.test(tag)) {
    const why = tag === undefined ? "which has neither a tag nor a digest" : `and the tag ${tag} moves`;
    return {
     why,
     level: after.length > 0 || pin === "digest" ? "error" : "warning"
    };
   }
   if (pin === "tag") return undefined;
   return {
    why: "which has no digest",
    level: pin === "digest" ? "error" : "warning"
   };
  }
  function judgeRepository(one, catalogue) {
   const {image, environment, service, overlay, side} = one;
   const own = catalogue.services.get(service)?.image;
   const registry = catalogue.environments.get(environment)?.registry;
   if (image === undefined || own === undefined || image.repository === "" || image.repository === own) return [];
   if (registry !== undefined && image.repository.startsWith(`${registry.replace(/\/+$/, "")}/`)) return [];
   if (catalogue.guard.images.some(pattern => image.repository === pattern || pattern.endsWith("/**") && image.repository.startsWith(pattern.slice(0, -2)))) return [];
   const where = registry === undefined ? own : `${own} or below ${registry}`;
   return [ {
    rule: "artifact-foreign",
    environment,
    service,
    file: side.closure?.kustomizations[0] ?? overlay,
    line: 1,
    resource: "",
    key: image.repository,
    message: `${service} in ${environment} takes its image from ${image.repository}, not from ${where}.`
   } ];
  }
  function judgeEvidence(evidence) {
   return evidence.flatMap(one => {
    const {environment, service, file, line, to, from, before, hotfix, isRollback, registry} = one;
    const version = [ to.tag, to.digest?.slice(0, 19) ].filter(Boolean).join("@");
    const base = {
     environment,
     service,
     file,
     line,
     resource: ""
    };
    const closed = closedVerdicts(one).flatMap(({gate, state, why, remedy}) => {
     if (gate === "artifact-foreign") return [];
     const rule = gate === "after" ? "artifact-unseen" : `artifact-${gate}`;
     const there = gate === "after" && before.length > 0 ? ` ${(0, list_names.Z)(before.map(two => `${two.environment} runs ${two.digest ?? "no digest"}`))}.` : "";
     const message = `${service} in ${environment} gets ${version}. ${why}${there} ${remedy}`;
     const level = state === "unknown" ? "doubt" : "error";
     return [ {
      ...base,
      rule,
      key: `${gate} ${to.digest ?? to.tag ?? ""}`,
      level,
      message: message.trim()
     } ];
    });
    const waived = one.verdicts.filter(({state}) => state === "waived").map(({gate}) => gate);
    const levels = {
     yes: "warning",
     no: "error",
     unknown: "doubt"
    };
    const declared = waived.length === 0 || hotfix === undefined ? [] : [ {
     ...base,
     rule: "artifact-unseen",
     key: `hotfix ${to.digest ?? ""}`,
     level: levels[hotfix.proved],
     message: `${service} in ${environment} gets ${version} as a hotfix (${hotfix.reason}), without waiting for the gates ${waived.join(", ")}. ${hotfix.why}`
    } ];
    const absent = registry === undefined ? [] : [ {
     ...base,
     rule: "artifact-missing",
     key: to.digest ?? "",
     level: registry.code.startsWith("IMAGE_") ? "error" : "doubt",
     message: `${service} in ${environment} gets ${version}. ${registry.message}`
    } ];
    const older = isRollback ? undefined : (0, artifact_age.W7)({
     tag: to.tag,
     digest: to.digest
    }, from);
    const back = older === undefined ? [] : [ {
     ...base,
     rule: "artifact-older",
     key: `${from?.tag} ${to.tag}`,
     message: `${service} in ${environment} goes back from ${from?.tag} to ${to.tag}. Use rollback, which also holds the bad version.`
    } ];
    return [ ...closed, ...declared, ...absent, ...back ];
   });
  }
  var argocd_application = __webpack_require__(12887);
  function judgeOverrides(side, {catalogue}) {
   const own = ownImages(catalogue);
   const places = new Set(side.overlays.map(({overlay}) => overlay));
   return [ ...side.controllers.resources.filter(({file}) => !places.has(file)).flatMap(one => {
    if (one.kind === "Application") return (0, argocd_application.jp)(one.value, [ "spec" ]).flatMap(({path, source}) => findingsOf(one, setsOfSource(source, path, own)));
    return (0, read_argocd_and_flux.Hw)(one) ? findingsOf(one, setsOfFlux(one.value, own)) : [];
   }), ...[ ...side.files ].flatMap(([file, text]) => ofUpdater(side, file, text)) ];
  }
  function findingsOf(one, settings) {
   return settings.map(({path, image, where}) => ({
    rule: "image-elsewhere",
    environment: "",
    service: "",
    file: one.file,
    line: one.lineOf(path),
    resource: (0, resources_resource.JS)(one),
    key: `${where} ${image.replace(/[:@=].*/, "")}`,
    message: `${(0, resources_resource.JS)(one)} sets the image \`${image}\` itself, over what the overlay says. Take it out of \`${where}\`.`
   }));
  }
  function setsOfSource(source, path, own) {
   const parameters = (0, plain_values.c3)((0, plain_values.y1)(source, [ "helm", "parameters" ]));
   const values = [ ...readQuietly((0, plain_values.$6)((0, plain_values.y1)(source, [ "helm" ]), "values")), (0, 
   plain_values.y1)(source, [ "helm", "valuesObject" ]) ];
   return [ ...(0, plain_values.c3)((0, plain_values.y1)(source, [ "kustomize", "images" ])).map(plain_values.wh).filter(own).map((image, index) => ({
    path: [ ...path, "kustomize", "images", index ],
    image,
    where: "kustomize.images"
   })), ...patchesOf((0, plain_values.y1)(source, [ "kustomize", "patches" ]), [ ...path, "kustomize", "patches" ], "kustomize.patches", own), ...parameters.flatMap((one, index) => {
    const name = (0, plain_values.$6)(one, "name");
    return /(^|\.)image(\.(repository|tag|digest))?$/.test(name) ? [ {
     path: [ ...path, "helm", "parameters", index ],
     image: name,
     where: "helm.parameters"
    } ] : [];
   }), ...values.flatMap(one => imagesInValues(one).map(image => ({
    path: [ ...path, "helm" ],
    image,
    where: "helm.values"
   }))) ];
  }
  function setsOfFlux(value, own) {
   const spec = (0, plain_values.y1)(value, [ "spec" ]);
   return [ ...(0, plain_values.c3)((0, plain_values.y1)(spec, [ "images" ])).flatMap((one, index) => {
    const image = (0, plain_values.$6)(one, "name");
    return own(image) ? [ {
     path: [ "spec", "images", index ],
     image,
     where: "spec.images"
    } ] : [];
   }), ...patchesOf((0, plain_values.y1)(spec, [ "patches" ]), [ "spec", "patches" ], "spec.patches", own) ];
  }
  function patchesOf(patches, path, where, own) {
   return (0, plain_values.c3)(patches).flatMap((one, index) => {
    const documents = readQuietly((0, plain_values.$6)(one, "patch"));
    const images = documents.flatMap(document => Array.isArray(document) ? (0, plain_values.c3)(document).filter(step => (0, 
    plain_values.$6)(step, "path").endsWith("/image")).map(step => (0, plain_values.$6)(step, "value")) : (0, 
    manifest_images.pd)(document));
    return images.filter(own).map(image => ({
     path: [ ...path, index ],
     image,
     where
    }));
   });
  }
  function imagesInValues(value) {
   if (!(0, plain_values.jh)(value)) return [];
   return Object.entries(value).flatMap(([key, inner]) => {
    if (key !== "image") return imagesInValues(inner);
    const text = (0, plain_values.wh)(inner) || (0, plain_values.$6)(inner, "repository") || (0, 
    plain_values.$6)(inner, "tag") || (0, plain_values.$6)(inner, "digest");
    return text === "" ? imagesInValues(inner) : [ text ];
   });
  }
  function ofUpdater(side, file, text) {
   if (!/(^|\/)\.argocd-source[^/]*\.yaml$/.test(file)) return [];
   const [value = null] = readQuietly(text);
   const images = (0, plain_values.c3)((0, plain_values.y1)(value, [ "kustomize", "images" ]));
   const parameters = (0, plain_values.c3)((0, plain_values.y1)(value, [ "helm", "parameters" ]));
   if (images.length + parameters.length === 0) return [];
   const place = side.overlays.find(({overlay}) => (0, repository_path.UO)(file, overlay));
   return [ {
    rule: "image-elsewhere",
    environment: place?.environment ?? "",
    service: place?.service ?? "",
    file,
    line: 1,
    resource: "",
    key: file,
    message: `${file} sets images over what the overlay says, so the overlay does not tell what runs. Delete it, and have the updater write the overlay.`
   } ];
  }
  function ownImages(catalogue) {
   const names = new Set([ ...catalogue.services.values() ].flatMap(({image, imageName}) => [ image, imageName ].filter(one => one !== undefined)));
   return image => {
    const [name = ""] = image.split("=");
    return names.has((0, image_image.s5)(name).repository) || names.has(name);
   };
  }
  var rules = __webpack_require__(53767);
  var line_at = __webpack_require__(85418);
  const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
  function judgeAnnotations(annotations, at, say) {
   const copy = (0, plain_values.$6)(annotations, lastApplied);
   if (copy === "") return;
   const [root = null] = readQuietly(copy);
   const leaks = [ "data", "stringData" ].some(field => [ ...textsIn((0, plain_values.y1)(root, [ field ])) ].some(([, text]) => !isPlaceholder(text, field === "data")));
   if ((0, plain_values.$6)(root, "kind") === "Secret" && leaks) say("secret-annotation", [ ...at, lastApplied ], `The annotation ${lastApplied} repeats a plain Secret. Take the annotation out, and change the values.`);
  }
  function judgeSealed(value, resource, say) {
   const data = (0, plain_values.y1)(value, [ "spec", "encryptedData" ]);
   const old = (0, plain_values.y1)(value, [ "spec", "data" ]);
   const values = [ ...[ ...textsIn(data) ].map(([path, text]) => [ [ "spec", "encryptedData", ...path ], text ]), ...[ ...textsIn(old) ].map(([path, text]) => [ [ "spec", "data", ...path ], text ]) ];
   for (const [path, text] of values) if (!isPlaceholder(text) && !isSealed(text)) say("sealed-suspect", path, `\`${path.slice(2).join(".") || "data"}\` of ${resource} is not a ciphertext of kubeseal. Seal it again, and change the value if it was a plain one.`);
   judgeLiterals(value, [ "spec", "template", "data" ], resource, say);
   judgeLiterals(value, [ "spec", "template", "stringData" ], resource, say);
   const annotations = [ "spec", "template", "metadata", "annotations" ];
   judgeAnnotations((0, plain_values.y1)(value, annotations), annotations, say);
   for (const scope of [ "namespace-wide", "cluster-wide" ]) {
    const name = `sealedsecrets.bitnami.com/${scope}`;
    if ((0, plain_values.$6)((0, plain_values.y1)(value, [ "metadata", "annotations" ]), name) === "true") say("sealed-wide", [ "metadata", "annotations", name ], `${resource} is sealed ${scope}: whoever may create one ${scope === "cluster-wide" ? "anywhere" : "in its namespace"} can read it. Seal it strictly unless it must be shared.`);
   }
  }
  function isSealed(text) {
   if (!/^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text)) return false;
   const {length} = text.replace(/\s/g, "");
   return /^Ag[A-D]/.test(text) && length >= 708 || /^AQ[A-D]/.test(text) && length >= 368;
  }
  function judgeExternal(value, resource, say) {
   for (const at of [ [ "spec", "target", "template" ], [ "spec", "externalSecretSpec", "target", "template" ] ]) {
    judgeLiterals(value, [ ...at, "data" ], resource, say);
    for (const [index, from] of (0, plain_values.c3)((0, plain_values.y1)(value, [ ...at, "templateFrom" ])).entries()) {
     const literal = (0, plain_values.$6)(from, "literal");
     if (literal !== "" && !isTemplate(literal) && !isPlaceholder(literal)) say("secret-literal", [ ...at, "templateFrom", index, "literal" ], literalMessage(resource, "literal"));
    }
    judgeAnnotations((0, plain_values.y1)(value, [ ...at, "metadata", "annotations" ]), [ ...at, "metadata", "annotations" ], say);
   }
  }
  function judgeFakeStore(value, resource, say) {
   const at = [ "spec", "provider", "fake", "data" ];
   for (const [index, item] of (0, plain_values.c3)((0, plain_values.y1)(value, at)).entries()) for (const [path, text] of textsIn((0, 
   plain_values.jh)(item) ? {
    value: item.value ?? null,
    valueMap: item.valueMap ?? null
   } : null)) if (!isPlaceholder(text)) say("secret-literal", [ ...at, index, ...path ], literalMessage(resource, (0, 
   plain_values.$6)(item, "key") || path.join(".")));
  }
  function judgeLiterals(value, at, resource, say) {
   for (const [path, text] of textsIn((0, plain_values.y1)(value, at))) if (!isTemplate(text) && !isPlaceholder(text)) say("secret-literal", [ ...at, ...path ], literalMessage(resource, path.join(".")));
  }
  function literalMessage(resource, key) {
   return `${resource} has a plain value in \`${key}\`. Take it from the store with a template, and change the value.`;
  }
  function judgeSecrets(given) {
   const {file, text} = given;
   let parsed;
   let documents;
   try {
    parsed = (0, parse.h)(text, file);
    documents = (0, parse.t)(parsed);
   } catch (thrown) {
    const [fault] = (0, problem._n)(thrown) ?? [];
    if (fault === undefined) throw thrown;
    if (isTemplate(text)) return [];
    return [ {
     ...nowhere,
     rule: "yaml-invalid",
     file,
     line: fault.at?.line ?? 1,
     message: fault.message
    } ];
   }
   return documents.flatMap((root, document) => {
    const found = [];
    const tell = (rule, resource, path, message) => found.push({
     ...nowhere,
     rule,
     file,
     line: (0, line_at.m)(parsed, document, path),
     resource,
     key: path.join("."),
     message
    });
    judgeDocument(root, [], tell, given);
    return found;
   });
  }
  const nowhere = {
   environment: "",
   service: "",
   resource: "",
   key: ""
  };
  function judgeDocument(value, at, tell, given) {
   if (Array.isArray(value)) judgeOperations((0, plain_values.c3)(value), at, tell, "");
   if (!(0, plain_values.jh)(value)) return;
   const kind = (0, plain_values.$6)(value, "kind");
   if (kind.endsWith("List") && Array.isArray(value.items)) {
    for (const [index, item] of (0, plain_values.c3)(value.items).entries()) judgeDocument(item, [ ...at, "items", index ], tell, given);
    return;
   }
   const resource = `${kind} ${(0, plain_values.$6)((0, plain_values.y1)(value, [ "metadata" ]), "name")}`.trim();
   const say = (rule, path, message) => tell(rule, resource, [ ...at, ...path ], message);
   if (hasSops(value)) {
    for (const {rule, path, why} of judgeSops(value)) say(rule, path, `${given.file} is a SOPS file, and ${why}.`);
    return;
   }
   if (kind === "Secret" && !(0, plain_values.$6)(value, "apiVersion").includes("/")) judgeSecret(value, resource, say);
   judgeAnnotations((0, plain_values.y1)(value, [ "metadata", "annotations" ]), [ "metadata", "annotations" ], say);
   if (kind === "SealedSecret") judgeSealed(value, resource, say); else if (kind.endsWith("ExternalSecret")) judgeExternal(value, resource, say); else if (kind.endsWith("SecretStore")) judgeFakeStore(value, resource, say); else if (kind === "Fake") judgeLiterals(value, [ "spec", "data" ], resource, say);
   if (isKustomization(value, kind, given.file)) judgeKustomization(value, say, given);
   if (kind !== "Secret") judgeCredentials(value, say);
  }
  function judgeSecret(value, resource, say) {
   for (const field of [ "data", "stringData" ]) for (const [path, text] of textsIn((0, 
   plain_values.y1)(value, [ field ]))) {
    if (field === "data" && decode(text).trim() === "" && /^[A-Za-z0-9+/=]*$/.test(text)) continue;
    if (isPlaceholder(text, field === "data") || /^ENC\[AES256_GCM,/.test(text)) continue;
    const key = path.join(".");
    say("secret-plain", [ field, ...path ], `${resource} has the plain value of \`${key}\` in Git. Seal it, encrypt it with SOPS, or take it from an external store; and change the value, which everybody with access has seen.`);
   }
  }
  function isKustomization(value, kind, file) {
   return (kind === "Kustomization" || kind === "Component") && !(0, plain_values.$6)(value, "apiVersion").includes("toolkit.fluxcd.io") || /(^|\/)kustomization\.ya?ml$|(^|\/)Kustomization$/.test(file);
  }
  function judgeKustomization(value, say, given) {
   const change = "Use a SealedSecret, SOPS or an external store, and change the value.";
   for (const [index, generator] of (0, plain_values.c3)((0, plain_values.y1)(value, [ "secretGenerator" ])).entries()) {
    const name = (0, plain_values.$6)(generator, "name");
    for (const [at, literal] of (0, plain_values.c3)((0, plain_values.y1)(generator, [ "literals" ])).entries()) {
     const [key = "", ...rest] = (0, plain_values.wh)(literal).split("=");
     const text = rest.join("=").replace(/^["']|["']$/g, "");
     if (text !== "" && !isPlaceholder(text)) say("secret-generator", [ "secretGenerator", index, "literals", at ], `The secretGenerator ${name} has the plain value of \`${key}\`. ${change}`);
    }
    for (const field of [ "files", "envs", "env" ]) {
     const found = (0, plain_values.y1)(generator, [ field ]);
     for (const [at, item] of (Array.isArray(found) ? (0, plain_values.c3)(found) : [ found ]).entries()) {
      const path = (0, plain_values.wh)(item).replace(/^[^=]*=/, "");
      if (path === "") continue;
      const resolved = (0, repository_path.o1)((0, repository_path.yS)(given.file), path);
      const text = resolved === undefined ? undefined : given.read(resolved);
      if (text !== undefined && text.trim() !== "" && !isSopsFile(text)) say("secret-generator", [ "secretGenerator", index, field, at ], `The secretGenerator ${name} takes ${path}, which is not encrypted. ${change}`);
     }
    }
   }
   for (const [index, generator] of (0, plain_values.c3)((0, plain_values.y1)(value, [ "configMapGenerator" ])).entries()) for (const [at, literal] of (0, 
   plain_values.c3)((0, plain_values.y1)(generator, [ "literals" ])).entries()) {
    const kind = credentialIn((0, plain_values.wh)(literal));
    if (kind !== undefined) say("credential", [ "configMapGenerator", index, "literals", at ], credentialMessage("The configMapGenerator", kind));
   }
   for (const field of [ "patches", "patchesJson6902", "patchesStrategicMerge" ]) for (const [index, item] of (0, 
   plain_values.c3)((0, plain_values.y1)(value, [ field ])).entries()) {
    const text = (0, plain_values.$6)(item, "patch") || (0, plain_values.wh)(item);
    if (!/[\n{]/.test(text)) continue;
    const inline = (0, plain_values.$6)(item, "patch") === "" ? [ field, index ] : [ field, index, "patch" ];
    const kind = (0, plain_values.$6)((0, plain_values.y1)(item, [ "target" ]), "kind");
    for (const root of readQuietly(text)) {
     const tell = (rule, resource, path, message) => say(rule, [ ...inline, ...path ], message.replace(/^Secret\b/, resource || "Secret"));
     if (Array.isArray(root)) judgeOperations((0, plain_values.c3)(root), [], tell, kind); else if ((0, 
     plain_values.jh)(root)) judgeDocument(kind === "Secret" && (0, plain_values.$6)(root, "kind") === "" ? {
      ...root,
      kind
     } : root, [], tell, {
      ...given,
      file: ""
     });
    }
   }
  }
  function judgeOperations(operations, at, tell, kind) {
   for (const [index, operation] of operations.entries()) {
    const path = (0, plain_values.$6)(operation, "path");
    const field = /^\/(stringData|data)(\/|$)/.exec(path)?.[1];
    if (field === undefined || field === "data" && kind !== "Secret") continue;
    if (![ "add", "replace" ].includes((0, plain_values.$6)(operation, "op"))) continue;
    for (const [, text] of textsIn((0, plain_values.y1)(operation, [ "value" ]))) if (!isPlaceholder(text, field === "data")) tell("secret-plain", "Secret", [ ...at, index, "value" ], `A patch sets \`${path}\` of a Secret to a plain value. Seal it, encrypt it, or take it from an external store; and change the value.`);
   }
  }
  function judgeCredentials(value, say) {
   for (const [path, text] of textsIn(value)) {
    if (path[0] === "metadata" || path.includes("encryptedData")) continue;
    const kind = credentialIn(text);
    if (kind !== undefined) say("credential", path, credentialMessage(`\`${path.join(".").slice(0, 120)}\``, kind));
   }
  }
  function credentialMessage(where, kind) {
   return `${where} holds ${kind}. Move it into a sealed or external Secret, and change it.`;
  }
  async function planGuard(facts, stricter) {
   const {catalogue, now} = facts;
   const levels = levelsOf(catalogue, stricter);
   const allowances = await readAllowances(catalogue, now);
   const old = facts.base === undefined ? [] : judgeSide(facts.base, facts);
   const before = new Set(old.map(fingerprintOf));
   const after = [ ...judgeSide(facts.head, facts), ...judgeEvidence(facts.evidence), ...judgeChange(facts) ];
   const seen = new Set;
   const findings = after.flatMap(one => {
    const fingerprint = fingerprintOf(one);
    const set = levels.get(one.rule) ?? "off";
    const level = set === "off" ? "off" : weighed(one, set, catalogue, stricter) ?? set;
    if (level === "off" || seen.has(fingerprint)) return [];
    seen.add(fingerprint);
    const {level: _, ...finding} = one;
    return [ {
     ...finding,
     level,
     fingerprint,
     new: !before.has(fingerprint),
     allowed: allowances.reasonFor(one)
    } ];
   });
   const order = [ "error", "doubt", "warning" ];
   findings.sort((one, other) => Number(other.new) - Number(one.new) || order.indexOf(one.level) - order.indexOf(other.level));
   const counting = findings.filter(one => one.new && one.allowed === undefined).map(({level}) => level);
   return {
    outcome: counting.includes("error") ? "blocked" : counting.includes("doubt") ? "doubt" : counting.includes("warning") ? "warned" : "clean",
    findings,
    fixed: [ ...before ].filter(one => !seen.has(one)).length,
    expired: allowances.expired
   };
  }
  function weighed({rule, level}, set, catalogue, stricter) {
   return catalogue.guard.rules.has(rule) || stricter.has(rule) ? set : level;
  }
  function judgeSide(side, facts) {
   const {catalogue} = facts;
   const secrets = [ ...side.files ].flatMap(([file, text]) => {
    const found = judgeSecrets({
     file,
     text,
     read: path => side.generatorFiles.get(path)
    });
    const place = side.overlays.find(({overlay}) => (0, repository_path.UO)(file, overlay));
    const own = found.map(one => ({
     ...one,
     environment: place?.environment ?? "",
     service: place?.service ?? ""
    }));
    return [ ...own, ...undecrypted(side, file, text, facts.repository, found) ];
   });
   return [ ...judgeOverlays(side, catalogue), ...secrets, ...judgeApplications(side, facts), ...judgeDeployed(side, facts), ...judgeOverrides(side, facts), ...judgeOwners(side, catalogue) ];
  }
  function undecrypted(side, file, text, repository, found) {
   const byKsops = side.overlays.some(({side: {closure}}) => closure?.ksops.some(({encrypted}) => encrypted.includes(file)));
   if (byKsops || !text.includes("sops") || decrypts(side, file, repository)) return [];
   const isSecret = readQuietly(text).some(value => (0, plain_values.$6)(value, "kind") === "Secret" && hasSops(value));
   if (!isSecret || found.some(({rule}) => rule.startsWith("sops-"))) return [];
   return [ {
    rule: "sops-undecrypted",
    environment: "",
    service: "",
    file,
    line: 1,
    resource: "",
    key: "sops",
    message: `${file} is encrypted by SOPS, and no Flux Kustomization with \`decryption\` reads it: the cluster would get the ciphertext. Argo CD needs a plugin for it.`
   } ];
  }
  function levelsOf(catalogue, stricter) {
   const levels = new Map(rules.Z.map(id => [ id, rules.a[id][0] ]));
   for (const [id, level] of catalogue.guard.rules) levels.set((0, inputs.Q)(id, "The catalogue"), level);
   const strength = [ "off", "warning", "doubt", "error" ];
   for (const [id, level] of stricter) {
    const now = levels.get(id) ?? "off";
    if (strength.indexOf(level) < strength.indexOf(now)) throw (0, problem.CC)("GUARD_RULE_LOOSER", {
     rule: id,
     given: level,
     level: now
    });
    levels.set(id, level);
   }
   return levels;
  }
  async function readAllowances({guard: {allow}}, now) {
   const isOver = ({until}) => until !== undefined && endOf(until) < now;
   const open = [];
   for (const one of allow) {
    (0, inputs.Q)(one.rule, "The catalogue, under `guard.allow`,");
    if (!isOver(one)) open.push({
     one,
     globs: await (0, glob.Q)(one.path === undefined ? [] : [ one.path ])
    });
   }
   return {
    expired: allow.filter(isOver),
    reasonFor: finding => open.find(({one, globs}) => one.rule === finding.rule && (one.service === undefined || one.service === finding.service) && (one.environment === undefined || one.environment === finding.environment) && globs.every(glob => glob.matches(finding.file)))?.one.reason
   };
  }
  function endOf(until) {
   const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(until) ? `${until}T23:59:59Z` : until);
   return Number.isNaN(time) ? 0 : time;
  }
  var guard_report = __webpack_require__(26800);
  var trunkline_links = __webpack_require__(45998);
  const most = 5e3;
  function sarifOf(findings) {
   const used = [ ...new Set(findings.map(({rule}) => rule)) ].sort();
   return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [ {
     tool: {
      driver: {
       name: "Trunkline guard",
       informationUri: `https://github.com/${trunkline_links.i}`,
       rules: used.map(ruleOf)
      }
     },
     results: findings.slice(0, most).map(one => ({
      ruleId: one.rule,
      ruleIndex: used.indexOf(one.rule),
      level: one.level === "doubt" ? "warning" : one.level,
      message: {
       text: one.message
      },
      baselineState: one.new ? "new" : "unchanged",
      locations: [ {
       physicalLocation: {
        artifactLocation: {
         uri: encodeURI(one.file || "."),
         uriBaseId: "%SRCROOT%"
        },
        region: {
         startLine: Math.max(1, one.line)
        }
       }
      } ],
      partialFingerprints: {
       "trunkline/v1": one.fingerprint
      },
      ...one.allowed === undefined ? {} : {
       suppressions: [ {
        kind: "external",
        justification: one.allowed
       } ]
      }
     }))
    } ]
   };
  }
  function ruleOf(id) {
   const [level, text] = rules.a[id];
   return {
    id,
    shortDescription: {
     text
    },
    defaultConfiguration: {
     level: level === "off" ? "none" : level === "doubt" ? "warning" : level
    }
   };
  }
  async function runGuard(inputs, world) {
   const all = inputs.scope === "all";
   const change = await (0, gitops_change.D)({
    ...inputs,
    all
   }, world);
   const nothing = {
    onDoubt: inputs.onDoubt,
    rendered: "",
    sarif: "",
    comment: {
     url: "",
     notices: []
    },
    overrides: undefined,
    overlays: 0,
    renderer: undefined
   };
   if ("unknown" in change) {
    const plan = {
     outcome: "doubt",
     findings: [],
     fixed: 0,
     expired: []
    };
    const report = (0, guard_report.k9)(plan, nothing);
    const failures = inputs.onDoubt === "fail" ? [ (0, problem.CC)("GUARD_DOUBT", {
     rule: "no-base",
     message: change.unknown
    }) ] : [];
    return {
     ...report,
     reason: change.unknown,
     failures
    };
   }
   const sides = await readSides(change, all, world.run.repository);
   const evidence = await gatherEvidence(change, {
    base: sides.base?.overlays ?? [],
    head: sides.head.overlays
   }, inputs, world);
   const plan = await planGuard({
    ...sides,
    catalogue: change.catalogue,
    repository: world.run.repository,
    changes: change.changes,
    overlays: change.overlays,
    evidence,
    writers: writersOf(world),
    now: world.clock.now()
   }, inputs.rules);
   for (const {level, rule, file, line, message, new: isNew} of plan.findings.filter(one => one.new).slice(0, 50)) world.log.info(`${isNew ? "new " : ""}${level} ${rule} ${file}:${line} ${message}`);
   const context = {
    ...nothing,
    overlays: change.overlays.length,
    renderer: change.renderer
   };
   const sarif = inputs.sarif ? await world.files.writeTemporary("guard.sarif", run_text(sarifOf(plan.findings))) : "";
   const rendered = await writeRendered(change, world);
   const overrides = all ? await (0, manual_changes.i)(change, plan.findings, world) : undefined;
   const comment = inputs.comment === "never" ? {
    url: "",
    notices: []
   } : await (0, upsert_comment.Xz)(world, inputs.githubToken, commentOf(plan, withApplied(change, sides.head, world), context, inputs.comment));
   return (0, guard_report.k9)(plan, {
    ...context,
    rendered,
    sarif,
    comment,
    overrides
   });
  }
  const longestComment = 65e3;
  function commentOf(plan, {overlays, renderer}, context, kind) {
   const found = (0, guard_report.Bz)(plan, context);
   const isNew = plan.findings.some(one => one.new);
   if (kind === "auto") return {
    marker: "guard",
    markdown: found,
    onlyIfThere: !isNew
   };
   const diff = (0, rendered_diff.H)(overlays, {
    ignore: [],
    context: 3,
    dangers: true
   });
   return {
    marker: "guard",
    markdown: `${found}\n${(0, markdown.O)(diff, renderer, Math.max(0, longestComment - found.length))}`,
    onlyIfThere: !isNew && diff.outcome === "unchanged"
   };
  }
  function withApplied({overlays, catalogue, renderer}, head, {run}) {
   const context = {
    catalogue,
    repository: run.repository
   };
   return {
    renderer,
    overlays: overlays.map(one => ({
     ...one,
     applied: (0, read_argocd_and_flux.pZ)(head.controllers, one, context)
    }))
   };
  }
  async function writeRendered({overlays}, {files}) {
   const content = new Map(overlays.flatMap(({environment, service, head: {render}}) => render.kind === "rendered" ? [ [ `${environment}/${service}.yaml`, render.text ] ] : []));
   return content.size === 0 ? "" : files.writeFolder("rendered", content);
  }
  function writersOf({run: {event, actor}}) {
   if (event.name === "merge_group" || event.name === "schedule") return [];
   const {pull_request: pull, sender} = event.payload;
   const logins = [ loginOf(at(pull, "user")), loginOf(sender) ?? (actor || undefined) ];
   return [ ...new Set(logins.filter(one => one !== undefined)) ];
  }
  function loginOf(user) {
   const login = at(user, "login");
   return typeof login === "string" ? login : undefined;
  }
  function at(value, key) {
   if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
   return value[key];
  }
  function run_text(value) {
   return `${JSON.stringify(value)}\n`;
  }
 }),
 17520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B2: () => permitsKind,
   Cw: () => normaliseGitUrl,
   My: () => destinationOf,
   Sl: () => permitsSource,
   TF: () => isAutomated,
   ri: () => isClusterKind,
   u0: () => sourcesOf,
   v8: () => projectOf,
   zj: () => permitsDestination
  });
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79225);
  var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74613);
  function permitsSource({value}, repoURL) {
   const source = normaliseGitUrl(repoURL);
   const patterns = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", "sourceRepos" ])).map(_yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.wh);
   return anyOf(patterns, pattern => pattern === "*" || (0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(normaliseGitUrl(pattern), source, "/"));
  }
  function normaliseGitUrl(url) {
   const trimmed = url.trim().toLowerCase().replace(/\.git$/, "");
   return /^[^/:]+@[^/:]+:/.test(trimmed) ? trimmed.replace(":", "/") : trimmed;
  }
  function permitsDestination({value}, to) {
   let allowed = "no";
   for (const item of (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", "destinations" ]))) {
    const [server, name, namespace] = [ "server", "name", "namespace" ].map(key => (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, key));
    const denied = [ server, name, namespace ].some(pattern => pattern?.startsWith("!"));
    const cluster = matchCluster(to, server ?? "", name ?? "");
    const inside = hits(namespace ?? "", to.namespace);
    if (denied) {
     const cases = [ [ server ?? "", to.server ], [ name ?? "", to.name ], [ namespace ?? "", to.namespace ] ];
     if (cases.some(([pattern, text]) => pattern.startsWith("!") && text !== "" && (0, 
     _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern.slice(1), text))) return "no";
    }
    if (inside && cluster === "yes") allowed = "yes"; else if (inside && cluster === "unknown" && allowed === "no") allowed = "unknown";
   }
   return allowed;
  }
  function matchCluster(to, server, name) {
   if (server !== "" && to.server !== "" && hits(server, to.server)) return "yes";
   if (name !== "" && to.name !== "" && hits(name, to.name)) return "yes";
   const comparable = to.server !== "" && server !== "" || to.name !== "" && name !== "";
   return comparable ? "no" : "unknown";
  }
  function permitsKind({value}, kind, namespaced) {
   const list = key => {
    const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", key ]);
    return Array.isArray(found) ? (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)(found) : undefined;
   };
   const hit = items => items?.some(item => isKind(item, kind)) ?? false;
   if (namespaced) {
    const white = list("namespaceResourceWhitelist");
    return (white === undefined || hit(white)) && !hit(list("namespaceResourceBlacklist"));
   }
   return hit(list("clusterResourceWhitelist")) && !hit(list("clusterResourceBlacklist"));
  }
  function isKind(item, {group, kind, name}) {
   const named = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "name");
   return (0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "group"), group) && (0, 
   _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "kind"), kind) && (named === "" || (0, 
   _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(named, name));
  }
  function sourcesOf({value}) {
   const spec = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec" ]);
   const many = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(spec, [ "sources" ]));
   const one = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(spec, [ "source" ]);
   const dry = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(spec, [ "sourceHydrator", "drySource" ]);
   const all = many.length > 0 ? many : (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(one) ? [ one ] : (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(dry) ? [ dry ] : [];
   return all.map(source => ({
    repoURL: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(source, "repoURL"),
    path: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(source, "path"),
    value: source
   }));
  }
  function destinationOf({value}) {
   const to = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", "destination" ]);
   return {
    server: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(to, "server"),
    name: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(to, "name"),
    namespace: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(to, "namespace")
   };
  }
  function projectOf({value}) {
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec" ]), "project") || "default";
  }
  function isAutomated({value}) {
   const automated = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", "syncPolicy", "automated" ]);
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(automated) ? (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(automated, "enabled") !== "false" : !(0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.qv)(automated);
  }
  function hits(pattern, text) {
   return pattern.startsWith("!") ? !(0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern.slice(1), text) : (0, 
   _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern, text);
  }
  function anyOf(patterns, hit) {
   let any = false;
   for (const pattern of patterns) {
    if (pattern.startsWith("!")) {
     if (hit(pattern.slice(1))) return false;
     any = true;
    } else if (hit(pattern)) any = true;
   }
   return any;
  }
  function isClusterKind({group, kind}) {
   if (clusterKinds.has(`${group}/${kind}`)) return true;
   const builtIn = [ "", "apps", "batch", "autoscaling", "policy", "networking.k8s.io", "rbac.authorization.k8s.io" ];
   return builtIn.includes(group) ? false : undefined;
  }
  const clusterKinds = new Set([ "/Namespace", "/Node", "/PersistentVolume", "rbac.authorization.k8s.io/ClusterRole", "rbac.authorization.k8s.io/ClusterRoleBinding", "apiextensions.k8s.io/CustomResourceDefinition", "apiregistration.k8s.io/APIService", "admissionregistration.k8s.io/MutatingWebhookConfiguration", "admissionregistration.k8s.io/ValidatingWebhookConfiguration", "admissionregistration.k8s.io/ValidatingAdmissionPolicy", "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding", "networking.k8s.io/IngressClass", "scheduling.k8s.io/PriorityClass", "storage.k8s.io/StorageClass", "storage.k8s.io/CSIDriver", "node.k8s.io/RuntimeClass" ]);
 }),
 74613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => matchesGlob
  });
  const compiled = new Map;
  function matchesGlob(pattern, text, separator = "") {
   const key = `${separator} ${pattern}`;
   const expression = compiled.get(key) ?? compile(pattern, separator);
   compiled.set(key, expression);
   return expression.test(text);
  }
  function compile(pattern, separator) {
   const one = separator === "" ? "[\\s\\S]" : `[^${separator}]`;
   let depth = 0;
   const source = pattern.replace(/\\.|\*\*|\*|\?|\[!|\[|\]|[{},]|[.+^$()|\\/-]/g, sign => {
    if (sign === "**") return "[\\s\\S]*";
    if (sign === "*") return `${one}*`;
    if (sign === "?") return one;
    if (sign === "[!") return "[^";
    if (sign === "[" || sign === "]") return sign;
    if (sign === "-") return "-";
    if (sign === "{") {
     depth += 1;
     return "(?:";
    }
    if (sign === "}") {
     depth -= 1;
     return ")";
    }
    if (sign === ",") return depth > 0 ? "|" : ",";
    return sign.startsWith("\\") && sign.length > 1 ? `\\${sign.slice(1)}` : `\\${sign}`;
   });
   try {
    return new RegExp(`^${source}$`);
   } catch {
    return /^(?!)/;
   }
  }
 }),
 70835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bt: () => attestationModes,
   Lt: () => declaredDifferences,
   lL: () => toggleFormats,
   uU: () => ecosystems,
   xz: () => toggleAliases
  });
  const toggleFormats = [ "trunkline", "flagd", "openfeature", "gitlab" ];
  const toggleAliases = [ "camel", "upper-snake", "snake", "pascal" ];
  const ecosystems = [ "npm", "go", "cargo", "maven", "dotnet", "python", "docker", "kustomize" ];
  const declaredDifferences = [ "replicas", "namespace", "hosts", "resources" ];
  const attestationModes = [ "off", "warn", "require" ];
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
 68360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LO: () => isReleaseRevision,
   _H: () => whenApplied,
   bJ: () => appliedText,
   e7: () => fluxSourceOf
  });
  var _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17520);
  var _argocd_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74613);
  var _resources_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65512);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79225);
  const appliedWords = null && [ "on-merge", "in-window", "by-person", "suspended", "other-revision" ];
  function whenApplied(one, all, branch) {
   const tell = (when, detail = "") => ({
    by: (0, _resources_resource_js__WEBPACK_IMPORTED_MODULE_0__.JS)(one),
    when,
    detail
   });
   const spec = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(one.value, [ "spec" ]);
   if (one.kind !== "Application") {
    const source = fluxSourceOf(one, all);
    if ([ spec, (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(source?.value ?? null, [ "spec" ]) ].some(of => (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(of, "suspend") === "true")) return tell("suspended");
    const revision = fluxRevision(source);
    return isOther(revision, branch) ? tell("other-revision", revision) : tell("on-merge");
   }
   const annotations = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(one.value, [ "metadata", "annotations" ]);
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(annotations, "argocd.argoproj.io/skip-reconcile") === "true") return tell("suspended");
   const other = (0, _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__.u0)(one).filter(({path}) => path !== "").map(({value}) => (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(value, "targetRevision")).find(revision => isOther(revision, branch));
   if (other !== undefined) return tell("other-revision", other);
   if (!(0, _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__.TF)(one)) return tell("by-person");
   const project = all.find(({kind, name}) => kind === "AppProject" && name === (0, 
   _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__.v8)(one));
   const windows = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(project?.value ?? null, [ "spec", "syncWindows" ]));
   return windows.some(window => isForApplication(window, one)) ? tell("in-window", project?.name) : tell("on-merge");
  }
  function appliedText({when, detail}) {
   switch (when) {
   case "on-merge":
    return "applied on merge";

   case "in-window":
    return `applied on merge, in the sync windows of ${detail}`;

   case "by-person":
    return "waits for a person";

   case "suspended":
    return "suspended";

   case "other-revision":
    return `deployed from ${detail}, not by this merge`;
   }
  }
  function isReleaseRevision(revision) {
   return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision) || /\d+\.\d+\.\d+/.test(revision) || /^refs\/tags\//.test(revision);
  }
  function isOther(revision, branch) {
   if (revision === "" || revision === "HEAD") return false;
   return branch === "" ? isReleaseRevision(revision) : revision.replace(/^refs\/heads\//, "") !== branch;
  }
  function fluxSourceOf(one, all) {
   const source = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(one.value, [ "spec", "sourceRef" ]);
   return all.find(({kind, name, namespace}) => kind === "GitRepository" && name === (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(source, "name") && namespace === ((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(source, "namespace") || one.namespace));
  }
  function fluxRevision(source) {
   const ref = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(source?.value ?? null, [ "spec", "ref" ]);
   const [found = ""] = [ "commit", "name", "semver", "tag", "branch" ].map(key => (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(ref, key)).filter(text => text !== "");
   return found;
  }
  function isForApplication(window, one) {
   const to = (0, _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__.My)(one);
   const fits = [ [ "applications", [ one.name ] ], [ "namespaces", [ to.namespace ] ], [ "clusters", [ to.server, to.name ] ] ];
   const hits = fits.flatMap(([key, texts]) => {
    const patterns = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(window, [ key ])).map(_yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh);
    if (patterns.length === 0) return [];
    return [ patterns.some(pattern => texts.some(text => text !== "" && (0, _argocd_glob_js__WEBPACK_IMPORTED_MODULE_3__.k)(pattern, text))) ];
   });
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(window, "andOperator") === "true" ? hits.length > 0 && hits.every(hit => hit) : hits.some(hit => hit);
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
 9803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => renderedDiffMarkdown,
   f: () => renderedDiffReason
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78579);
  var _manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68360);
  var _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55177);
  var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60577);
  function renderedDiffReason({outcome, changes, unknown}) {
   const [first] = unknown;
   if (outcome === "doubt" && first !== undefined) return unknown.length === 1 ? first : `${first} ${unknown.length - 1} more.`;
   if (changes.length === 0) return "Nothing that is deployed changes.";
   const environments = [ ...new Set(changes.map(({environment}) => environment)) ];
   const parts = environments.map(environment => {
    const services = changes.filter(one => one.environment === environment).map(({service}) => service);
    return `${services.length > 6 ? `${services.length} services` : (0, _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)(services)} in ${environment}`;
   });
   const dangers = changes.reduce((sum, one) => sum + one.dangers.length, 0);
   const news = `What is deployed changes for ${(0, _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)(parts)}${dangers === 0 ? "" : `, with ${dangers} danger${dangers === 1 ? "" : "s"}`}.`;
   return [ news, ...appliedSentences(changes) ].join(" ");
  }
  function appliedSentences(changes) {
   const known = changes.flatMap(({environment, applied}) => applied.map(one => ({
    ...one,
    environment
   })));
   const where = new Map;
   for (const {environment, ...one} of known) {
    const text = (0, _manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__.bJ)(one);
    where.set(text, (where.get(text) ?? new Set).add(environment));
   }
   const isWhole = changes.every(({applied}) => applied.length > 0);
   const [only] = where.keys();
   if (where.size === 1 && isWhole && only !== undefined) return [ /^(applied|deployed|suspended)/.test(only) ? `It is ${only}.` : `It ${only}.` ];
   return [ ...where ].filter(([text]) => text !== (0, _manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__.bJ)({
    when: "on-merge",
    detail: ""
   })).map(([text, environments]) => `${(0, _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)([ ...environments ])}: ${text}.`);
  }
  function renderedDiffMarkdown(diff, renderer, limit) {
   const {changes, unknown, outcome} = diff;
   const parts = [ `### ${iconOf(diff)} preview: ${outcome}\n`, `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(renderedDiffReason(diff))}\n` ];
   for (const one of unknown.slice(0, 20)) parts.push(`- ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(one)}\n`);
   const shown = [ ...changes ].reverse();
   if (changes.length > 0) {
    const isKnown = shown.some(({applied}) => applied.length > 0);
    const head = [ "Environment", "Service", "Image", "Replicas", "Resources" ];
    const rows = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)(isKnown ? [ ...head, "Applied" ] : head, shown.map(one => isKnown ? [ ...rowOf(one), appliedCell(one) ] : rowOf(one)));
    parts.push(rows.length > limit / 2 ? countsOf(shown) : rows);
   }
   const dangers = shown.flatMap(({environment, service, dangers: list}) => list.map(({resource, why}) => `- ⚠️ **${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(service)} in ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(environment)}**, ${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(resource)}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(why)}\n`));
   const [fits, tooMany] = fitting(dangers, limit / 4);
   if (fits.length > 0) parts.push(`${fits.join("")}${tooMany === 0 ? "" : `- and ${tooMany} more, in the report\n`}`);
   const foot = `<sub>Rendered${renderer === undefined ? "" : ` by ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(renderer)}`} from both sides. Values of Secrets are never shown.</sub>\n`;
   let length = parts.join("\n").length + foot.length + 200;
   let left = 0;
   for (const one of shown.filter(({sameAs}) => sameAs === undefined)) {
    const twins = changes.filter(({sameAs}) => sameAs === `${one.environment}/${one.service}`);
    const names = [ one, ...twins ].map(({environment, service}) => `${service} in ${environment}`);
    const block = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.zH)((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)((0, 
    _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)(names)), (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.DV)(one.patch, "diff"));
    if (length + block.length > limit) left += 1; else {
     parts.push(block);
     length += block.length + 1;
    }
   }
   if (left > 0) parts.push(`${left} more difference${left === 1 ? " is" : "s are"} in the page and in the diff that the step leaves.\n`);
   return `${parts.join("\n")}\n${foot}`;
  }
  function iconOf({outcome, changes}) {
   if (outcome === "doubt") return "❔";
   if (changes.some(({dangers}) => dangers.length > 0)) return "⚠️";
   return changes.length > 0 ? "📦" : "✅";
  }
  function fitting(lines, characters) {
   let length = 0;
   const fits = lines.filter(line => {
    length += line.length;
    return length <= characters;
   });
   return [ fits, lines.length - fits.length ];
  }
  function countsOf(changes) {
   const environments = [ ...new Set(changes.map(({environment}) => environment)) ];
   const sum = (list, count) => list.reduce((all, one) => all + count(one), 0);
   return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Environment", "Services", "Images", "Resources", "Dangers" ], environments.map(environment => {
    const here = changes.filter(one => one.environment === environment);
    const of = key => sum(here, one => one.resources[key]);
    return [ (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(environment), String(here.length), String(sum(here, ({images}) => images.length)), `+${of("added")} ~${of("changed")} −${of("removed")}`, String(sum(here, ({dangers}) => dangers.length)) ];
   }));
  }
  function appliedCell({applied}) {
   if (applied.length < 2) return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(applied.map(_manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__.bJ).join(""));
   return applied.map(one => `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(one.by)}: ${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)((0, _manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__.bJ)(one))}`).join("\n");
  }
  function rowOf({environment, service, images, replicas, resources, dangers}) {
   const version = image => {
    const {tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.s5)(image);
    return [ tag, digest?.slice(0, 14) ].filter(Boolean).join("@") || image;
   };
   return [ (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(environment), `${dangers.length > 0 ? "⚠️ " : ""}${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(service)}`, images.map(({from, to}) => `${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(version(from))} → ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(version(to))}`).join("\n"), replicas.map(({from, to}) => `${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(from)} → ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(to)}`).join("\n"), `+${resources.added} ~${resources.changed} −${resources.removed}` ];
  }
 }),
 55177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => listNames
  });
  function listNames(names) {
   const shown = names.length > 5 ? [ ...names.slice(0, 4), `${names.length - 4} more` ] : names;
   const last = shown.at(-1) ?? "nothing";
   return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
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
 })
};
