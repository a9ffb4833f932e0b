export const id = 4355;

export const ids = [ 4355 ];

export const modules = {
 94355: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runGuard: () => runGuard
  });
  var problem = __webpack_require__(97323);
  var gitops_change = __webpack_require__(9737);
  var upsert_comment = __webpack_require__(34286);
  var author = __webpack_require__(52261);
  var commit_message = __webpack_require__(97329);
  var promotion_path = __webpack_require__(42163);
  var verdict = __webpack_require__(44399);
  var delivery_inputs = __webpack_require__(18151);
  var environment_tips = __webpack_require__(3451);
  var evaluate_gates = __webpack_require__(15446);
  var push_times = __webpack_require__(21190);
  var read_overlay = __webpack_require__(68848);
  var release_tags = __webpack_require__(54288);
  var source_commits = __webpack_require__(24623);
  async function gatherEvidence(change, sides, asked, world) {
   const {base, catalogue, repository, head} = change;
   if (base === void 0) return [];
   const moved = sides.head.flatMap(now => {
    const old = sides.base.find(one => one.environment === now.environment && one.service === now.service)?.image;
    const differs = now.image !== void 0 && !isSameArtifact(old, now.image);
    return differs && now.image !== void 0 ? [ {
     place: now,
     from: old,
     to: now.image
    } ] : [];
   });
   if (moved.length === 0) return [];
   const tip = await world.delivery.tipAt(repository, base);
   const remote = await (0, delivery_inputs.L_)("", {
    gitopsToken: "",
    githubToken: asked.githubToken
   }, world);
   const origins = await readOrigins(change, head, base);
   const found = [];
   for (const {place, from, to} of moved) {
    const environment = catalogue.environments.get(place.environment);
    if (environment === void 0) continue;
    const origin = origins.find(one => one.services.includes(place.service) && one.environments.includes(place.environment) && (to.digest === void 0 || one.images.some(image => image.endsWith(`@${to.digest}`))));
    const isHotfix = origin?.waived !== void 0 && origin.reason !== "";
    const context = contextOf(change, environment, remote, asked.githubToken, isHotfix, world);
    const file = place.side.closure?.kustomizations[0] ?? place.overlay;
    found.push({
     environment: place.environment,
     service: place.service,
     file,
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
     hotfix: isHotfix ? origin.reason : void 0,
     isRollback: origin?.action === "rollback"
    });
   }
   return found;
  }
  function isSameArtifact(one, other) {
   if (one === void 0) return false;
   return one.digest === other.digest && (other.digest !== void 0 || one.tag === other.tag) && one.repository === other.repository;
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
   const forge = name === void 0 || remote.token === "" ? void 0 : () => world.forge(name, remote.token);
   return {
    order: {
     catalogue,
     to,
     releases: (0, release_tags.b)(catalogue, (0, source_commits.o)(world, githubToken)),
     tipOf: (0, environment_tips.S)(world.delivery, target, catalogue, to.name),
     branch,
     pushTime: (0, push_times.J)(forge)
    },
    now: world.clock.now(),
    isHotfix,
    forge,
    source: forge,
    branch,
    provenance: async () => [],
    registries: [ ...catalogue.environments.values() ].flatMap(({registry}) => registry ?? [])
   };
  }
  async function judge(context, tip, {place, from, to, file, environment, catalogue}) {
   if (to.digest === void 0 || to.repository === "") {
    if (environment.after.length === 0 || environment.pin === "any" || to.repository === "") return [];
    const why = `It has no digest, so nothing proves that ${environment.after.join(" or ")} had it.`;
    return [ evidence_verdict("after", "red", why, "Write the digest that ran there.") ];
   }
   const service = catalogue.services.get(place.service);
   const [source = environment] = environment.after.flatMap(name => catalogue.environments.get(name) ?? []);
   if (service === void 0) return [];
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
     older: void 0,
     changes: {
      kind: "unknown",
      why: "guard does not read the sources"
     }
    });
   } catch (thrown) {
    const [fault] = (0, problem._n)(thrown) ?? [];
    if (fault === void 0) throw thrown;
    return [ evidence_verdict("after", "unknown", fault.message, fault.hint) ];
   }
  }
  function evidence_verdict(gate, state, why, remedy) {
   return {
    gate,
    state,
    why,
    remedy
   };
  }
  async function beforeOf(tip, service, {after}, catalogue, known) {
   const {readDeployed} = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 45700));
   const found = [];
   for (const environment of after) {
    const here = known.find(one => one.environment === environment && one.service === service)?.image;
    const [one, of] = [ catalogue.environments.get(environment), catalogue.services.get(service) ];
    if (one === void 0 || of === void 0) continue;
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
     if ((0, problem._n)(thrown) === void 0) throw thrown;
     found.push({
      environment,
      digest: void 0
     });
    }
   }
   return found;
  }
  async function readOrigins({repository}, head, base) {
   const messages = [];
   try {
    const {parents} = await repository.commit(head);
    const [, brought = head] = parents;
    await repository.fetch([ brought ], {
     depth: 50,
     filter: "tree:0"
    });
    for (const oid of (await repository.parents(brought, [ base ])).keys()) messages.push((await repository.commit(oid)).message);
   } catch (thrown) {
    if ((0, problem._n)(thrown) === void 0) throw thrown;
   }
   return messages.flatMap(message => {
    const trailers = (0, commit_message.aw)(message);
    const [action] = trailers.get("trunkline") ?? [];
    if (action === void 0) return [];
    const all = key => trailers.get(key) ?? [];
    return [ {
     action,
     services: all("service"),
     environments: all("environment"),
     images: all("image"),
     waived: all("waived-gates")[0],
     reason: all("reason")[0] ?? ""
    } ];
   });
  }
  function closedVerdicts({verdicts}) {
   return verdicts.filter(verdict.Lx);
  }
  var build_inputs = __webpack_require__(19004);
  var deployed_image = __webpack_require__(45700);
  var glob = __webpack_require__(37442);
  var repository_path = __webpack_require__(11462);
  var resources_resource = __webpack_require__(65512);
  var closure = __webpack_require__(13539);
  var tree = __webpack_require__(54268);
  const compiled = new Map;
  function matchesGlob(pattern, text, separator = "") {
   const key = `${separator} ${pattern}`;
   const known = compiled.get(key) ?? compile(pattern, separator);
   compiled.set(key, known);
   return known.test(text);
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
  function permitsSource({value}, repoURL) {
   const source = normaliseGitUrl(repoURL);
   const patterns = (0, tree.c3)((0, tree.y1)(value, [ "spec", "sourceRepos" ])).map(tree.wh);
   return anyOf(patterns, pattern => pattern === "*" || matchesGlob(normaliseGitUrl(pattern), source, "/"));
  }
  function normaliseGitUrl(url) {
   const trimmed = url.trim().toLowerCase().replace(/\.git$/, "");
   return /^[^/:]+@[^/:]+:/.test(trimmed) ? trimmed.replace(":", "/") : trimmed;
  }
  function permitsDestination({value}, to) {
   let allowed = "no";
   for (const item of (0, tree.c3)((0, tree.y1)(value, [ "spec", "destinations" ]))) {
    const [server, name, namespace] = [ "server", "name", "namespace" ].map(key => (0, 
    tree.$6)(item, key));
    const denied = [ server, name, namespace ].some(pattern => pattern?.startsWith("!"));
    const cluster = matchCluster(to, server ?? "", name ?? "");
    const inside = hits(namespace ?? "", to.namespace);
    if (denied) {
     const cases = [ [ server ?? "", to.server ], [ name ?? "", to.name ], [ namespace ?? "", to.namespace ] ];
     if (cases.some(([pattern, text]) => pattern.startsWith("!") && text !== "" && matchesGlob(pattern.slice(1), text))) return "no";
    }
    if (inside && cluster === "yes") allowed = "yes"; else if (inside && cluster === "unknown" && allowed === "no") allowed = "unknown";
   }
   return allowed;
  }
  function matchCluster(to, server, name) {
   if (server !== "" && to.server !== "" && hits(server, to.server)) return "yes";
   if (name !== "" && to.name !== "" && hits(name, to.name)) return "yes";
   const asked = to.server !== "" && server !== "" || to.name !== "" && name !== "";
   return asked ? "no" : "unknown";
  }
  function permitsKind({value}, kind, namespaced) {
   const list = key => {
    const found = (0, tree.y1)(value, [ "spec", key ]);
    return Array.isArray(found) ? (0, tree.c3)(found) : void 0;
   };
   const hit = items => items?.some(item => isKind(item, kind)) ?? false;
   if (namespaced) {
    const white = list("namespaceResourceWhitelist");
    return (white === void 0 || hit(white)) && !hit(list("namespaceResourceBlacklist"));
   }
   return hit(list("clusterResourceWhitelist")) && !hit(list("clusterResourceBlacklist"));
  }
  function isKind(item, {group, kind, name}) {
   const named = (0, tree.$6)(item, "name");
   return matchesGlob((0, tree.$6)(item, "group"), group) && matchesGlob((0, tree.$6)(item, "kind"), kind) && (named === "" || matchesGlob(named, name));
  }
  function sourcesOf({value}) {
   const spec = (0, tree.y1)(value, [ "spec" ]);
   const many = (0, tree.c3)((0, tree.y1)(spec, [ "sources" ]));
   const one = (0, tree.y1)(spec, [ "source" ]);
   const dry = (0, tree.y1)(spec, [ "sourceHydrator", "drySource" ]);
   const all = many.length > 0 ? many : (0, tree.jh)(one) ? [ one ] : (0, tree.jh)(dry) ? [ dry ] : [];
   return all.map(source => ({
    repoURL: (0, tree.$6)(source, "repoURL"),
    path: (0, tree.$6)(source, "path"),
    value: source
   }));
  }
  function destinationOf({value}) {
   const to = (0, tree.y1)(value, [ "spec", "destination" ]);
   return {
    server: (0, tree.$6)(to, "server"),
    name: (0, tree.$6)(to, "name"),
    namespace: (0, tree.$6)(to, "namespace")
   };
  }
  function projectOf({value}) {
   return (0, tree.$6)((0, tree.y1)(value, [ "spec" ]), "project") || "default";
  }
  function isAutomated({value}) {
   const automated = (0, tree.y1)(value, [ "spec", "syncPolicy", "automated" ]);
   return (0, tree.jh)(automated) ? (0, tree.$6)(automated, "enabled") !== "false" : !(0, 
   tree.qv)(automated);
  }
  function hits(pattern, text) {
   return pattern.startsWith("!") ? !matchesGlob(pattern.slice(1), text) : matchesGlob(pattern, text);
  }
  function anyOf(patterns, hit) {
   let any = false;
   for (const pattern of patterns) if (pattern.startsWith("!")) {
    if (hit(pattern.slice(1))) return false;
    any = true;
   } else if (hit(pattern)) any = true;
   return any;
  }
  function isClusterKind({group, kind}) {
   if (clusterKinds.has(`${group}/${kind}`)) return true;
   const builtIn = [ "", "apps", "batch", "autoscaling", "policy", "networking.k8s.io", "rbac.authorization.k8s.io" ];
   return builtIn.includes(group) ? false : void 0;
  }
  const clusterKinds = new Set([ "/Namespace", "/Node", "/PersistentVolume", "rbac.authorization.k8s.io/ClusterRole", "rbac.authorization.k8s.io/ClusterRoleBinding", "apiextensions.k8s.io/CustomResourceDefinition", "apiregistration.k8s.io/APIService", "admissionregistration.k8s.io/MutatingWebhookConfiguration", "admissionregistration.k8s.io/ValidatingWebhookConfiguration", "admissionregistration.k8s.io/ValidatingAdmissionPolicy", "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding", "networking.k8s.io/IngressClass", "scheduling.k8s.io/PriorityClass", "storage.k8s.io/StorageClass", "storage.k8s.io/CSIDriver", "node.k8s.io/RuntimeClass" ]);
  const mostFiles = 1e3;
  async function readSides(change, all) {
   const {trees, catalogue, overlays, repository, head} = change;
   const ignored = await (0, glob.Q)(catalogue.guard.ignore);
   const isIgnored = path => ignored.some(glob => glob.matches(path));
   const every = await repository.diff(void 0, head);
   const templates = change.places.map(({overlay}) => `${(0, repository_path.yS)(overlay)}/`);
   const chosen = (all ? every : change.changes).filter(({path, status}) => isManifest(path) && (all || status !== "deleted")).map(({path}) => path);
   const controllers = every.map(({path}) => path).filter(path => isManifest(path) && !templates.some(folder => folder !== "/" && path.startsWith(folder)));
   const changed = change.changes.map(({path}) => path).filter(isManifest);
   const looked = [ ...new Set([ ...controllers.length > mostFiles ? [] : controllers, ...changed ]) ];
   const sideOf = (tree, which) => readSide(tree, {
    overlays: overlays.map(one => ({
     ...one,
     side: one[which]
    })),
    catalogue,
    files: [ ...new Set([ ...chosen, ...changed ]) ].filter(path => !isIgnored(path)),
    controllers: looked.filter(path => !isIgnored(path))
   });
   return {
    base: trees.base && await sideOf(trees.base, "base"),
    head: await sideOf(trees.head, "head")
   };
  }
  function isManifest(path) {
   return /\.(ya?ml|json)$|(^|\/)Kustomization$/.test(path) && !path.startsWith(".github/");
  }
  async function readSide(tree, {overlays, catalogue, files, controllers}) {
   await tree.expect([ ...files, ...controllers ]);
   const texts = new Map;
   for (const path of files) {
    const text = await tree.readText(path);
    if (text !== void 0) texts.set(path, text);
   }
   const found = [];
   for (const path of controllers) found.push(...controllersIn(await tree.readText(path) ?? "", path));
   const deployed = new Map;
   for (const path of new Set(found.flatMap(foldersOf))) deployed.set(path, await readDeployedFolder(tree, path));
   const codeowners = [ ".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS" ].map(path => tree.readText(path));
   return {
    overlays: await Promise.all(overlays.map(async one => ({
     ...one,
     image: await imageOf(tree, one, catalogue)
    }))),
    files: texts,
    generatorFiles: await readGeneratorFiles(tree, texts),
    controllers: found,
    deployed,
    codeowners: (await Promise.all(codeowners)).find(one => one !== void 0)
   };
  }
  function controllersIn(text, path) {
   if (!/argoproj\.io|toolkit\.fluxcd\.io/.test(text)) return [];
   try {
    return (0, resources_resource.Mq)(text, path).filter(({group}) => /^(argoproj\.io|kustomize\.toolkit\.fluxcd\.io)$/.test(group));
   } catch (thrown) {
    if ((0, problem._n)(thrown) === void 0) throw thrown;
    return [];
   }
  }
  function foldersOf(one) {
   if (one.kind === "Application") return sourcesOf(one).flatMap(({path}) => path === "" ? [] : [ clean(path) ]);
   return [];
  }
  function clean(path) {
   return (0, repository_path.o1)("", path.replace(/^\/+/, "")) ?? path;
  }
  async function readDeployedFolder(tree, path) {
   const exists = path === "" || await tree.entry(path) !== void 0;
   if (!exists) return {
    exists,
    overlays: []
   };
   const {kustomizations} = await (0, closure.m)(tree, path);
   return {
    exists,
    overlays: kustomizations.map(repository_path.yS)
   };
  }
  async function imageOf(tree, {overlay, format, service}, catalogue) {
   const known = catalogue.services.get(service);
   const list = async folder => (await tree.list(folder))?.map(({name}) => name);
   try {
    const at = await (0, read_overlay._)({
     commit: tree.commit,
     list,
     read: tree.read
    }, overlay, format);
    return (0, deployed_image.readDeployed)(at, {
     name: known?.imageName,
     repository: known?.image ?? ""
    });
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  async function readGeneratorFiles(tree, texts) {
   const found = new Map;
   for (const [file, text] of texts) {
    if (!/secretGenerator/.test(text)) continue;
    try {
     for (const {path, as} of (0, build_inputs.qJ)(text, file).references) {
      const at = as === "file" ? (0, repository_path.o1)((0, repository_path.yS)(file), path) : void 0;
      const content = at === void 0 ? void 0 : await tree.readText(at);
      if (at !== void 0 && content !== void 0) found.set(at, content);
     }
    } catch (thrown) {
     if ((0, problem._n)(thrown) === void 0) throw thrown;
    }
   }
   return found;
  }
  var parse = __webpack_require__(14329);
  var external_node_crypto_ = __webpack_require__(77598);
  function fingerprintOf({rule, environment, service, file, resource, key}) {
   const place = environment === "" && service === "" ? file : "";
   const parts = [ rule, environment, service, place, resource, key ];
   return (0, external_node_crypto_.createHash)("sha256").update(parts.join("\0")).digest("hex").slice(0, 16);
  }
  var inputs = __webpack_require__(51047);
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
    message: `${path} changes the rules that changes are judged by. This change is judged by the rules before it.`
   }));
  }
  function missing({overlays}) {
   return overlays.filter(({base, head}) => base.closure !== void 0 && head.closure === void 0).map(({environment, service, overlay}) => ({
    ...nothing,
    rule: "overlay-missing",
    environment,
    service,
    file: overlay,
    key: overlay,
    message: `${overlay} is gone, and the catalogue still says that ${service} is in ${environment}.`
   }));
  }
  function orphans({changes, catalogue}) {
   const template = catalogue.gitops.overlay;
   if (template === void 0 || !template.includes("{service}")) return [];
   const source = template.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace("{service}", "(?<service>[^/]+)").replace("{environment}", "(?<environment>[^/]+)").replaceAll("{service}", "\\k<service>").replaceAll("{environment}", "\\k<environment>");
   const pattern = new RegExp(`^(?<overlay>${source})/`);
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
    const own = changes.some(({path}) => path.startsWith(`${overlay}/`) || path === overlay);
    if (after.length === 0 || own) return [];
    const shared = changes.map(({path}) => path).filter(path => head.closure?.files.has(path));
    const [file = ""] = shared;
    const message = `${service} in ${environment} changes by ${(0, list_names.Z)(shared)}, which it shares with ${after.join(", ")}: both change at once, and nothing was tried before. Put the change into the overlay of ${after.join(", ")} first.`;
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
   if (codeowners === void 0) return [];
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
  function judgeControllers(side, facts) {
   const projects = new Map(side.controllers.filter(({kind}) => kind === "AppProject").map(one => [ one.name, one ]));
   return side.controllers.flatMap(one => {
    if (one.kind === "AppProject") return judgeProject(one);
    if (one.kind === "Application") return judgeApplication(one, projects, side, facts);
    return [];
   });
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
   const spec = key => (0, tree.c3)((0, tree.y1)(one.value, [ "spec", key ]));
   const wide = [ [ "sourceRepos", spec("sourceRepos").some(item => (0, tree.wh)(item) === "*") ], [ "destinations", spec("destinations").some(to => (0, 
   tree.$6)(to, "namespace") === "*" && ((0, tree.$6)(to, "server") || (0, tree.$6)(to, "name")) === "*") ], [ "clusterResourceWhitelist", spec("clusterResourceWhitelist").some(kind => (0, 
   tree.$6)(kind, "group") === "*" && (0, tree.$6)(kind, "kind") === "*") ] ];
   return wide.filter(([, is]) => is).map(([key]) => tell("project-wide", [ "spec", key ], key, `The AppProject ${one.name} allows everything in \`${key}\`. Name what its Applications need.`));
  }
  function judgeApplication(one, projects, side, {catalogue, repository}) {
   const folders = sourcesOf(one).map(({path}) => clean(path));
   const builds = new Set(folders.flatMap(folder => side.deployed.get(folder)?.overlays ?? []));
   const here = side.overlays.filter(({overlay}) => builds.has(overlay) || folders.includes(overlay));
   const environments = environmentsBuilt([ ...builds, ...folders ], catalogue);
   const tell = teller(one, environments.length === 1 ? environments[0] : "");
   const name = projectOf(one);
   const project = projects.get(name);
   const found = [];
   if (project !== void 0) {
    for (const {repoURL} of sourcesOf(one)) if (repoURL !== "" && !permitsSource(project, repoURL)) found.push(tell("project-source", [ "spec" ], repoURL, `The AppProject ${name} does not allow ${repoURL}, so Argo CD will refuse ${one.name}. Add it to \`sourceRepos\`.`));
    const to = destinationOf(one);
    const where = `${to.namespace || "no namespace"} on ${to.server || to.name || "no cluster"}`;
    if (permitsDestination(project, to) === "no") found.push(tell("project-destination", [ "spec", "destination" ], where, `The AppProject ${name} does not allow ${where}, so Argo CD will refuse ${one.name}. Add it to \`destinations\`.`));
    const kinds = new Map(here.flatMap(({side: {render}}) => render.kind === "rendered" ? render.resources : []).map(kind => [ `${kind.group}/${kind.kind}`, kind ]));
    for (const [key, kind] of kinds) {
     const isCluster = isClusterKind(kind);
     if (isCluster !== void 0 && !permitsKind(project, kind, !isCluster)) found.push(tell("project-kind", [ "spec" ], key, `${one.name} deploys ${(0, 
     resources_resource.JS)(kind)}, a kind that the AppProject ${name} does not allow. Add it to \`${isCluster ? "clusterResourceWhitelist" : "namespaceResourceWhitelist"}\`.`));
    }
   } else if (projects.size > 0 && name !== "default") found.push(tell("project-missing", [ "spec", "project" ], name, `${one.name} is in the project ${name}, and this repository has no such AppProject. It has: ${[ ...projects.keys() ].join(", ")}.`));
   const last = environments.filter(environment => isLast(environment, catalogue));
   if (name === "default" && last.length > 0) found.push(tell("project-default", [ "spec", "project" ], "default", `${one.name} deploys ${last.join(", ")} in the project \`default\`, which allows every repository and cluster. Give it an AppProject of its own.`));
   const manual = environments.filter(environment => catalogue.environments.get(environment)?.sync === "manual");
   if (manual.length > 0 && isAutomated(one)) found.push(tell("app-automated", [ "spec", "syncPolicy" ], "automated", `${one.name} is synced by itself, and the catalogue says \`sync: manual\` for ${manual.join(", ")}.`));
   for (const {repoURL, path, value} of sourcesOf(one)) {
    if (path !== "" && isHere(repoURL, repository) && side.deployed.get(clean(path))?.exists === false) found.push(tell("app-path-missing", [ "spec" ], path, `${one.name} deploys the folder ${path}, which does not exist.`));
    const images = (0, tree.c3)((0, tree.y1)(value, [ "kustomize", "images" ])).map(tree.wh);
    for (const image of images) if (catalogueNames(catalogue).some(own => image.startsWith(`${own}:`) || image.startsWith(`${own}@`) || image.startsWith(`${own}=`))) found.push(tell("image-elsewhere", [ "spec" ], image.replace(/[:@=].*/, ""), `${one.name} sets the image \`${image}\` itself, over what the overlay says. Take it out of \`kustomize.images\`.`));
   }
   return found;
  }
  function judgeOverrides(side, texts) {
   return [ ...texts ].flatMap(([file, value]) => {
    if (!/(^|\/)\.argocd-source[^/]*\.yaml$/.test(file)) return [];
    const images = (0, tree.y1)(value, [ "kustomize", "images" ]);
    const parameters = (0, tree.y1)(value, [ "helm", "parameters" ]);
    if ((0, tree.c3)(images).length + (0, tree.c3)(parameters).length === 0) return [];
    const place = side.overlays.find(({overlay}) => file.startsWith(`${overlay}/`));
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
   });
  }
  function environmentsBuilt(folders, catalogue) {
   const built = new Set(folders);
   return [ ...catalogue.environments.values() ].filter(environment => {
    const template = environment.overlay ?? catalogue.gitops.overlay ?? "";
    return [ ...catalogue.services.keys() ].some(service => built.has(template.replaceAll("{service}", service).replaceAll("{environment}", environment.name)));
   }).map(({name}) => name);
  }
  function isLast(environment, catalogue) {
   return ![ ...catalogue.environments.values() ].some(({after}) => after.includes(environment));
  }
  function isHere(repoURL, repository) {
   return repository !== "" && normaliseGitUrl(repoURL).endsWith(`/${repository.toLowerCase()}`);
  }
  function catalogueNames(catalogue) {
   return [ ...catalogue.services.values() ].flatMap(({image, imageName}) => [ image, imageName ].filter(one => one !== void 0));
  }
  function decrypts(side, file) {
   return side.controllers.some(one => {
    if (one.group !== "kustomize.toolkit.fluxcd.io" || !(0, tree.jh)((0, tree.y1)(one.value, [ "spec", "decryption" ]))) return false;
    const folder = clean((0, tree.$6)((0, tree.y1)(one.value, [ "spec" ]), "path"));
    return folder === "" || file === folder || file.startsWith(`${folder}/`);
   });
  }
  var image_image = __webpack_require__(78579);
  var manifest_images = __webpack_require__(84642);
  var artifact_age = __webpack_require__(13124);
  const moving = /^(latest|edge|nightly|main|master|dev|stable)$/;
  function judgeOverlays({overlays}, catalogue) {
   return overlays.flatMap(one => [ ...judgeRender(one), ...judgeImages(one, catalogue), ...judgeRepository(one, catalogue) ]);
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
   return side.render.resources.flatMap(resource => {
    const key = (0, resources_resource.ik)(resource);
    if (!seen.has(key)) {
     seen.add(key);
     return [];
    }
    return [ tell("resource-twice", resource.file || overlay, 1, key, `${service} in ${environment} has ${(0, 
    resources_resource.JS)(resource)} twice.`, (0, resources_resource.JS)(resource)) ];
   });
  }
  function judgeImages(one, catalogue) {
   const environment = catalogue.environments.get(one.environment);
   if (one.side.render.kind !== "rendered" || environment === void 0 || environment.pin === "any") return [];
   const file = one.side.closure?.kustomizations[0] ?? one.overlay;
   const found = new Map;
   for (const resource of one.side.render.resources) for (const image of (0, manifest_images.pd)(resource.value)) {
    const fault = imageFault(image, environment);
    if (fault === void 0 || found.has(image)) continue;
    found.set(image, {
     rule: "image-mutable",
     environment: one.environment,
     service: one.service,
     file: resource.file || file,
     line: 1,
     resource: (0, resources_resource.JS)(resource),
     key: (0, image_image.s5)(image).repository,
     message: `${one.service} in ${one.environment} runs \`${image}\`, ${fault.why}.`,
     level: fault.level
    });
   }
   return [ ...found.values() ];
  }
  function imageFault(image, {pin, after}) {
   const {tag, digest} = (0, image_image.s5)(image);
   if (digest !== void 0) return;
   if (tag === void 0 || moving.test(tag)) {
    const why = tag === void 0 ? "which has neither a tag nor a digest" : `and the tag ${tag} moves`;
    return {
     why,
     level: after.length > 0 || pin === "digest" ? "error" : "warning"
    };
   }
   return {
    why: "which has no digest",
    level: pin === "digest" ? "error" : "warning"
   };
  }
  function judgeRepository(one, catalogue) {
   const {image, environment, service, overlay, side} = one;
   const own = catalogue.services.get(service)?.image;
   const registry = catalogue.environments.get(environment)?.registry;
   if (image === void 0 || own === void 0 || image.repository === "" || image.repository === own) return [];
   if (registry !== void 0 && image.repository.startsWith(`${registry.replace(/\/+$/, "")}/`)) return [];
   if (catalogue.guard.images.some(pattern => image.repository === pattern || pattern.endsWith("/**") && image.repository.startsWith(pattern.slice(0, -2)))) return [];
   const where = registry === void 0 ? own : `${own} or below ${registry}`;
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
  function judgeEvidence(evidence, catalogue) {
   return evidence.flatMap(one => {
    const {environment, service, file, to, from, before, hotfix, isRollback} = one;
    const version = [ to.tag, to.digest?.slice(0, 19) ].filter(Boolean).join("@");
    const base = {
     environment,
     service,
     file,
     line: 1,
     resource: ""
    };
    const wants = catalogue.environments.get(environment)?.hotfix ?? "declared";
    const closed = closedVerdicts(one).flatMap(({gate, why, remedy}) => {
     if (gate === "artifact-foreign") return [];
     const rule = gate === "after" ? "artifact-unseen" : `artifact-${gate}`;
     const there = gate === "after" && before.length > 0 ? ` ${(0, list_names.Z)(before.map(two => `${two.environment} runs ${two.digest ?? "no digest"}`))}.` : "";
     const message = `${service} in ${environment} gets ${version}. ${why}${there} ${remedy}`;
     return [ {
      ...base,
      rule,
      key: `${gate} ${to.digest ?? to.tag ?? ""}`,
      message: message.trim()
     } ];
    });
    const waived = one.verdicts.filter(({state}) => state === "waived");
    const declared = waived.length === 0 ? [] : [ {
     ...base,
     rule: "artifact-unseen",
     key: `hotfix ${to.digest ?? ""}`,
     level: wants === "declared" ? "warning" : "error",
     message: `${service} in ${environment} gets ${version} as a hotfix (${hotfix ?? "no reason"}), around the gates ${waived.map(({gate}) => gate).join(", ")}.${wants === "declared" ? "" : ` The catalogue asks for a hotfix that is ${wants}, and this one is only declared by a trailer.`}`
    } ];
    const older = isRollback ? void 0 : (0, artifact_age.W7)({
     tag: to.tag,
     digest: to.digest
    }, from);
    const back = older === void 0 ? [] : [ {
     ...base,
     rule: "artifact-older",
     key: `${from?.tag} ${to.tag}`,
     message: `${service} in ${environment} goes back from ${from?.tag} to ${to.tag}. Use rollback, which also holds the bad version.`
    } ];
    return [ ...closed, ...declared, ...back ];
   });
  }
  var rules = __webpack_require__(53767);
  var line_at = __webpack_require__(85418);
  function* textsIn(value, path = []) {
   if (value === void 0) return;
   if (typeof value === "string") {
    if (!(0, tree.qv)(value)) yield [ path, value ];
   } else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [ ...path, index ]); else if ((0, 
   tree.jh)(value)) for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, [ ...path, key ]);
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
    if ((0, problem._n)(thrown) === void 0) throw thrown;
    return [];
   }
  }
  const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
  function judgeAnnotations(annotations, at, say) {
   const copy = (0, tree.$6)(annotations, lastApplied);
   if (copy === "") return;
   const [root = null] = readQuietly(copy);
   const leaks = [ "data", "stringData" ].some(field => [ ...textsIn((0, tree.y1)(root, [ field ])) ].some(([, text]) => !isPlaceholder(text, field === "data")));
   if ((0, tree.$6)(root, "kind") === "Secret" && leaks) say("secret-annotation", [ ...at, lastApplied ], `The annotation ${lastApplied} repeats a plain Secret. Take the annotation out, and change the values.`);
  }
  function judgeSealed(value, resource, say) {
   const data = (0, tree.y1)(value, [ "spec", "encryptedData" ]);
   const old = (0, tree.y1)(value, [ "spec", "data" ]);
   const values = [ ...[ ...textsIn(data) ].map(([path, text]) => [ [ "spec", "encryptedData", ...path ], text ]), ...[ ...textsIn(old) ].map(([path, text]) => [ [ "spec", "data", ...path ], text ]) ];
   for (const [path, text] of values) if (!isPlaceholder(text) && !isSealed(text)) say("sealed-suspect", path, `\`${path.slice(2).join(".") || "data"}\` of ${resource} is no ciphertext of kubeseal. Seal it again, and change the value if it was a plain one.`);
   judgeLiterals(value, [ "spec", "template", "data" ], resource, say);
   judgeLiterals(value, [ "spec", "template", "stringData" ], resource, say);
   const annotations = [ "spec", "template", "metadata", "annotations" ];
   judgeAnnotations((0, tree.y1)(value, annotations), annotations, say);
   for (const scope of [ "namespace-wide", "cluster-wide" ]) {
    const name = `sealedsecrets.bitnami.com/${scope}`;
    if ((0, tree.$6)((0, tree.y1)(value, [ "metadata", "annotations" ]), name) === "true") say("sealed-wide", [ "metadata", "annotations", name ], `${resource} is sealed ${scope}: whoever may create one ${scope === "cluster-wide" ? "anywhere" : "in its namespace"} can read it. Seal it strictly unless it must be shared.`);
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
    for (const [index, from] of (0, tree.c3)((0, tree.y1)(value, [ ...at, "templateFrom" ])).entries()) {
     const literal = (0, tree.$6)(from, "literal");
     if (literal !== "" && !isTemplate(literal) && !isPlaceholder(literal)) say("secret-literal", [ ...at, "templateFrom", index, "literal" ], literalMessage(resource, "literal"));
    }
    judgeAnnotations((0, tree.y1)(value, [ ...at, "metadata", "annotations" ]), [ ...at, "metadata", "annotations" ], say);
   }
  }
  function judgeFakeStore(value, resource, say) {
   const at = [ "spec", "provider", "fake", "data" ];
   for (const [index, item] of (0, tree.c3)((0, tree.y1)(value, at)).entries()) for (const [path, text] of textsIn((0, 
   tree.jh)(item) ? {
    value: item.value ?? null,
    valueMap: item.valueMap ?? null
   } : null)) if (!isPlaceholder(text)) say("secret-literal", [ ...at, index, ...path ], literalMessage(resource, (0, 
   tree.$6)(item, "key") || path.join(".")));
  }
  function judgeLiterals(value, at, resource, say) {
   for (const [path, text] of textsIn((0, tree.y1)(value, at))) if (!isTemplate(text) && !isPlaceholder(text)) say("secret-literal", [ ...at, ...path ], literalMessage(resource, path.join(".")));
  }
  function literalMessage(resource, key) {
   return `${resource} has a plain value in \`${key}\`. Take it from the store with a template, and change the value.`;
  }
  const encrypted = /^ENC\[AES256_GCM,data:.+,iv:.+,tag:.+,type:(?:str|int|float|bool|bytes|time|comment)\]$/;
  const recipients = [ "age", "kms", "pgp", "gcp_kms", "azure_kv", "hc_vault", "hckms", "key_groups" ];
  function hasSops(document) {
   const sops = (0, tree.y1)(document, [ "sops" ]);
   return (0, tree.jh)(sops) && [ "mac", "lastmodified", "version", ...recipients ].some(key => key in sops);
  }
  function judgeSops(document) {
   const sops = (0, tree.y1)(document, [ "sops" ]);
   const broken = why => ({
    rule: "sops-broken",
    path: [ "sops" ],
    why
   });
   return [ ...encrypted.test((0, tree.$6)(sops, "mac")) ? [] : [ broken("it has no encrypted MAC") ], ...recipients.some(key => !isEmpty((0, 
   tree.y1)(sops, [ key ]))) ? [] : [ broken("it names no recipient") ], ...plainPaths(document, sops).map(path => ({
    rule: "sops-partial",
    path,
    why: `\`${path.join(".")}\` is not encrypted`
   })) ];
  }
  function isSopsFile(text) {
   if (/^sops_mac=ENC\[/m.test(text) && /^sops_version=/m.test(text)) return true;
   if (/^\[sops\]\s*$/m.test(text) && /^mac\s*=\s*ENC\[/m.test(text)) return true;
   return /^\s*"?sops"?\s*:/m.test(text) && /"?mac"?\s*:\s*"?ENC\[AES256_GCM,/.test(text);
  }
  function plainPaths(document, sops) {
   if (!(0, tree.jh)(document)) return [];
   const wanted = (0, tree.$6)(document, "kind") === "Secret" ? ([key]) => key === "data" || key === "stringData" : selectorOf(sops);
   return [ ...textsIn(document) ].filter(([path, text]) => path[0] !== "sops" && wanted(path) && !encrypted.test(text)).map(([path]) => path);
  }
  function selectorOf(sops) {
   const any = (path, test) => path.some(key => typeof key === "string" && test(key));
   const [suffix, pattern, negative] = [ "encrypted_suffix", "encrypted_regex", "unencrypted_regex" ].map(key => (0, 
   tree.$6)(sops, key));
   if (suffix) return path => any(path, key => key.endsWith(suffix));
   if (pattern) return path => any(path, key => matches(pattern, key));
   if (negative) return path => !any(path, key => matches(negative, key));
   if ((0, tree.$6)(sops, "encrypted_comment_regex") || (0, tree.$6)(sops, "unencrypted_comment_regex")) return () => false;
   const open = (0, tree.$6)(sops, "unencrypted_suffix") || "_unencrypted";
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
   return Array.isArray(value) ? value.length === 0 : (0, tree.jh)(value) ? Object.keys(value).length === 0 : (0, 
   tree.qv)(value);
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
    if (fault === void 0) throw thrown;
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
   if (Array.isArray(value)) judgeOperations((0, tree.c3)(value), at, tell, "");
   if (!(0, tree.jh)(value)) return;
   const kind = (0, tree.$6)(value, "kind");
   if (kind.endsWith("List") && Array.isArray(value.items)) {
    for (const [index, item] of (0, tree.c3)(value.items).entries()) judgeDocument(item, [ ...at, "items", index ], tell, given);
    return;
   }
   const resource = `${kind} ${(0, tree.$6)((0, tree.y1)(value, [ "metadata" ]), "name")}`.trim();
   const say = (rule, path, message) => tell(rule, resource, [ ...at, ...path ], message);
   if (hasSops(value)) {
    for (const {rule, path, why} of judgeSops(value)) say(rule, path, `${given.file} is a SOPS file, and ${why}.`);
    return;
   }
   if (kind === "Secret" && !(0, tree.$6)(value, "apiVersion").includes("/")) judgeSecret(value, resource, say);
   judgeAnnotations((0, tree.y1)(value, [ "metadata", "annotations" ]), [ "metadata", "annotations" ], say);
   if (kind === "SealedSecret") judgeSealed(value, resource, say); else if (kind.endsWith("ExternalSecret")) judgeExternal(value, resource, say); else if (kind.endsWith("SecretStore")) judgeFakeStore(value, resource, say); else if (kind === "Fake") judgeLiterals(value, [ "spec", "data" ], resource, say);
   if (isKustomization(value, kind, given.file)) judgeKustomization(value, say, given);
   if (kind !== "Secret") judgeCredentials(value, say);
  }
  function judgeSecret(value, resource, say) {
   for (const field of [ "data", "stringData" ]) for (const [path, text] of textsIn((0, 
   tree.y1)(value, [ field ]))) {
    if (field === "data" && decode(text).trim() === "" && /^[A-Za-z0-9+/=]*$/.test(text)) continue;
    if (isPlaceholder(text, field === "data") || /^ENC\[AES256_GCM,/.test(text)) continue;
    const key = path.join(".");
    say("secret-plain", [ field, ...path ], `${resource} has the plain value of \`${key}\` in Git. Seal it, encrypt it with SOPS, or take it from an external store; and change the value, which everybody with access has seen.`);
   }
  }
  function isKustomization(value, kind, file) {
   return (kind === "Kustomization" || kind === "Component") && !(0, tree.$6)(value, "apiVersion").includes("toolkit.fluxcd.io") || /(^|\/)kustomization\.ya?ml$|(^|\/)Kustomization$/.test(file);
  }
  function judgeKustomization(value, say, given) {
   const change = "Use a SealedSecret, SOPS or an external store, and change the value.";
   for (const [index, generator] of (0, tree.c3)((0, tree.y1)(value, [ "secretGenerator" ])).entries()) {
    const name = (0, tree.$6)(generator, "name");
    for (const [at, literal] of (0, tree.c3)((0, tree.y1)(generator, [ "literals" ])).entries()) {
     const [key = "", ...rest] = (0, tree.wh)(literal).split("=");
     const text = rest.join("=").replace(/^["']|["']$/g, "");
     if (text !== "" && !isPlaceholder(text)) say("secret-generator", [ "secretGenerator", index, "literals", at ], `The secretGenerator ${name} has the plain value of \`${key}\`. ${change}`);
    }
    for (const field of [ "files", "envs", "env" ]) {
     const found = (0, tree.y1)(generator, [ field ]);
     for (const [at, item] of (Array.isArray(found) ? (0, tree.c3)(found) : [ found ]).entries()) {
      const path = (0, tree.wh)(item).replace(/^[^=]*=/, "");
      if (path === "") continue;
      const resolved = (0, repository_path.o1)((0, repository_path.yS)(given.file), path);
      const text = resolved === void 0 ? void 0 : given.read(resolved);
      if (text !== void 0 && text.trim() !== "" && !isSopsFile(text)) say("secret-generator", [ "secretGenerator", index, field, at ], `The secretGenerator ${name} takes ${path}, which is not encrypted. ${change}`);
     }
    }
   }
   for (const [index, generator] of (0, tree.c3)((0, tree.y1)(value, [ "configMapGenerator" ])).entries()) for (const [at, literal] of (0, 
   tree.c3)((0, tree.y1)(generator, [ "literals" ])).entries()) {
    const kind = credentialIn((0, tree.wh)(literal));
    if (kind !== void 0) say("credential", [ "configMapGenerator", index, "literals", at ], credentialMessage("The configMapGenerator", kind));
   }
   for (const field of [ "patches", "patchesJson6902", "patchesStrategicMerge" ]) for (const [index, item] of (0, 
   tree.c3)((0, tree.y1)(value, [ field ])).entries()) {
    const text = (0, tree.$6)(item, "patch") || (0, tree.wh)(item);
    if (!/[\n{]/.test(text)) continue;
    const inline = (0, tree.$6)(item, "patch") === "" ? [ field, index ] : [ field, index, "patch" ];
    const kind = (0, tree.$6)((0, tree.y1)(item, [ "target" ]), "kind");
    for (const root of readQuietly(text)) {
     const tell = (rule, resource, path, message) => say(rule, [ ...inline, ...path ], message.replace(/^Secret\b/, resource || "Secret"));
     if (Array.isArray(root)) judgeOperations((0, tree.c3)(root), [], tell, kind); else if ((0, 
     tree.jh)(root)) judgeDocument(kind === "Secret" && (0, tree.$6)(root, "kind") === "" ? {
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
    const path = (0, tree.$6)(operation, "path");
    const field = /^\/(stringData|data)(\/|$)/.exec(path)?.[1];
    if (field === void 0 || field === "data" && kind !== "Secret") continue;
    if (![ "add", "replace" ].includes((0, tree.$6)(operation, "op"))) continue;
    for (const [, text] of textsIn((0, tree.y1)(operation, [ "value" ]))) if (!isPlaceholder(text, field === "data")) tell("secret-plain", "Secret", [ ...at, index, "value" ], `A patch sets \`${path}\` of a Secret to a plain value. Seal it, encrypt it, or take it from an external store; and change the value.`);
   }
  }
  function judgeCredentials(value, say) {
   for (const [path, text] of textsIn(value)) {
    if (path[0] === "metadata" || path.includes("encryptedData")) continue;
    const kind = credentialIn(text);
    if (kind !== void 0) say("credential", path, credentialMessage(`\`${path.join(".").slice(0, 120)}\``, kind));
   }
  }
  function credentialMessage(where, kind) {
   return `${where} holds ${kind}. Move it into a sealed or external Secret, and change it.`;
  }
  async function planGuard(facts, stricter) {
   const {catalogue, now} = facts;
   const levels = levelsOf(catalogue, stricter);
   const allowances = await readAllowances(catalogue, now);
   const old = facts.base === void 0 ? [] : judgeSide(facts.base, facts);
   const before = new Set(old.map(fingerprintOf));
   const after = [ ...judgeSide(facts.head, facts), ...judgeEvidence(facts.evidence, catalogue), ...judgeChange(facts) ];
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
   const counting = findings.filter(one => one.new && one.allowed === void 0).map(({level}) => level);
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
   const values = new Map([ ...side.files ].flatMap(([file, text]) => file.includes(".argocd-source") ? parsed(file, text) : []));
   const secrets = [ ...side.files ].flatMap(([file, text]) => {
    const found = judgeSecrets({
     file,
     text,
     read: path => side.generatorFiles.get(path)
    });
    const place = side.overlays.find(({overlay}) => file.startsWith(`${overlay}/`));
    const own = found.map(one => ({
     ...one,
     environment: place?.environment ?? "",
     service: place?.service ?? ""
    }));
    return [ ...own, ...undecrypted(side, file, text, found) ];
   });
   return [ ...judgeOverlays(side, catalogue), ...secrets, ...judgeControllers(side, facts), ...judgeOverrides(side, values), ...judgeOwners(side, catalogue) ];
  }
  function undecrypted(side, file, text, found) {
   if (!text.includes("sops") || decrypts(side, file)) return [];
   const isSecret = parsed(file, text).some(([, value]) => value.kind === "Secret" && hasSops(value));
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
  function parsed(file, text) {
   try {
    return (0, parse.t)((0, parse.h)(text, file)).flatMap(value => (0, tree.jh)(value) ? [ [ file, value ] ] : []);
   } catch (thrown) {
    if ((0, problem._n)(thrown) === void 0) throw thrown;
    return [];
   }
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
   const isOver = ({until}) => until !== void 0 && endOf(until) < now;
   const open = [];
   for (const one of allow) {
    (0, inputs.Q)(one.rule, "The catalogue, under `guard.allow`,");
    if (!isOver(one)) open.push({
     one,
     globs: await (0, glob.Q)(one.path === void 0 ? [] : [ one.path ])
    });
   }
   return {
    expired: allow.filter(isOver),
    reasonFor: finding => open.find(({one, globs}) => one.rule === finding.rule && (one.service === void 0 || one.service === finding.service) && (one.environment === void 0 || one.environment === finding.environment) && globs.every(glob => glob.matches(finding.file)))?.one.reason
   };
  }
  function endOf(until) {
   const time = Date.parse(/^\d{4}-\d{2}-\d{2}$/.test(until) ? `${until}T23:59:59Z` : until);
   return Number.isNaN(time) ? 0 : time;
  }
  var guard_report = __webpack_require__(26800);
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
       informationUri: "https://github.com/your-org/trunkline",
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
      ...one.allowed === void 0 ? {} : {
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
  async function runGuard(asked, world) {
   const all = asked.scope === "all";
   const change = await (0, gitops_change.D)({
    ...asked,
    all
   }, world);
   const nothing = {
    onDoubt: asked.onDoubt,
    rendered: "",
    sarif: "",
    notices: [],
    overlays: 0,
    renderer: void 0
   };
   if ("unknown" in change) {
    const plan = {
     outcome: "doubt",
     findings: [],
     fixed: 0,
     expired: []
    };
    const report = (0, guard_report.k9)(plan, nothing);
    const failures = asked.onDoubt === "fail" ? [ (0, problem.CC)("GUARD_DOUBT", {
     rule: "no-base",
     message: change.unknown
    }) ] : [];
    return {
     ...report,
     reason: change.unknown,
     failures
    };
   }
   const sides = await readSides(change, all);
   const evidence = await gatherEvidence(change, {
    base: sides.base?.overlays ?? [],
    head: sides.head.overlays
   }, asked, world);
   const plan = await planGuard({
    ...sides,
    catalogue: change.catalogue,
    repository: world.run.repository,
    changes: change.changes,
    overlays: change.overlays,
    evidence,
    writers: writersOf(world),
    now: world.clock.now()
   }, asked.rules);
   for (const {level, rule, file, line, message, new: isNew} of plan.findings.filter(one => one.new).slice(0, 50)) world.log.info(`${isNew ? "new " : ""}${level} ${rule} ${file}:${line} ${message}`);
   const context = {
    ...nothing,
    overlays: change.overlays.length,
    renderer: change.renderer
   };
   const sarif = asked.sarif ? await world.files.writeTemporary("guard.sarif", run_text(sarifOf(plan.findings))) : "";
   const rendered = await writeRendered(change, world);
   const wants = asked.comment !== "never" && plan.findings.some(one => one.new);
   const notices = wants ? await (0, upsert_comment.r)(world, asked.githubToken, "guard", (0, 
   guard_report.Bz)(plan, context)) : [];
   return (0, guard_report.k9)(plan, {
    ...context,
    rendered,
    sarif,
    notices
   });
  }
  async function writeRendered({overlays}, {files}) {
   const content = new Map(overlays.flatMap(({environment, service, head: {render}}) => render.kind === "rendered" ? [ [ `${environment}/${service}.yaml`, render.text ] ] : []));
   return content.size === 0 ? "" : files.writeFolder("rendered", content);
  }
  function writersOf({run: {event, actor}}) {
   if (event.name === "merge_group" || event.name === "schedule") return [];
   const {pull_request: pull, sender} = event.payload;
   const logins = [ loginOf(at(pull, "user")), loginOf(sender) ?? (actor || void 0) ];
   return [ ...new Set(logins.filter(one => one !== void 0)) ];
  }
  function loginOf(user) {
   const login = at(user, "login");
   return typeof login === "string" ? login : void 0;
  }
  function at(value, key) {
   if (typeof value !== "object" || value === null || Array.isArray(value)) return;
   return value[key];
  }
  function run_text(value) {
   return `${JSON.stringify(value)}\n`;
  }
 },
 52261: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
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
 55177: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => listNames
  });
  function listNames(names) {
   const shown = names.length > 5 ? [ ...names.slice(0, 4), `${names.length - 4} more` ] : names;
   const last = shown.at(-1) ?? "nothing";
   return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
  }
 },
 18151: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
  var _core_catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25670);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52261);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97323);
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
  async function deliveryTarget(asked, world, known = {}) {
   const {environments = [], catalogue} = known;
   const places = [ ...known.places ?? [ ...environments ].map(environment => ({
    environment,
    service: ""
   })) ];
   const where = declaredFor(catalogue, places);
   const declared = where.repository;
   const remote = await gitopsRemote(asked.repository || declared, asked, world);
   const branch = asked.branch || where.branch;
   if (asked.branch === "" && branch !== "" && asked.repository !== "" && declared !== "") {
    const other = await gitopsRemote(declared, asked, world);
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) throw (0, 
    _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
     given: asked.repository,
     declared,
     branch
    });
   }
   const proposed = places.some(({environment}) => catalogue?.environments.get(environment)?.delivery === "pull-request");
   return {
    remote,
    branch: checkBranch(branch),
    delivery: asked.delivery ?? (proposed ? "pull-request" : "push"),
    transport: asked.transport,
    author: asked.author ?? _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__.K,
    deadlineMs: asked.deadline,
    pullRequest: {
     labels: asked.labels,
     reviewers: asked.reviewers,
     autoMerge: asked.autoMerge
    }
   };
  }
  function declaredFor(catalogue, places) {
   const {repository = "", branch = ""} = catalogue?.gitops ?? {};
   if (catalogue === void 0 || places.length === 0) return {
    repository,
    branch
   };
   const found = places.map(({service, environment}) => (0, _core_catalogue_lookup_js__WEBPACK_IMPORTED_MODULE_4__.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)));
   const repositories = [ ...new Set(found.map(one => one.repository ?? "")) ];
   const branches = [ ...new Set(found.map(one => one.branch ?? "")) ];
   const environments = [ ...new Set(places.map(one => one.environment)) ].join(", ");
   if (repositories.length > 1) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_REPOSITORIES_DIFFER", {
    environments,
    repositories: repositories.map(one => one || "this repository").join(", ")
   });
   if (branches.length > 1) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
    environments,
    branches: branches.map(one => one || "the default branch").join(", ")
   });
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
   if (remote === void 0) {
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
  function checkBranch(asked) {
   const given = asked.replace(/^refs\/heads\//, "");
   const refused = /^-|^\/|\/$|\/\/|\.\.|@\{|\.$|\.lock(\/|$)|(^|\/)\.|[\s\p{Cc}~^:?*[\\]/u.test(given) || given === "@";
   if (!refused) return given;
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
   if (name !== void 0 && email !== void 0) return {
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
 }
};
