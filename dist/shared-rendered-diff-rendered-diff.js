export const id = 3216;

export const ids = [ 3216 ];

export const modules = {
 53099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => compareRenders
  });
  var dist = __webpack_require__(38815);
  var image_image = __webpack_require__(78579);
  var diff = __webpack_require__(52075);
  var plain_values = __webpack_require__(79225);
  var resources_resource = __webpack_require__(65512);
  const suffix = /-[2456789bcdfghkmt]{10}$/;
  function pairResources(before, after) {
   const old = new Map(before.map(one => [ (0, resources_resource.ik)(one), one ]));
   const now = new Map(after.map(one => [ (0, resources_resource.ik)(one), one ]));
   const pairs = [];
   const gone = new Map;
   for (const [key, from] of old) {
    const to = now.get(key);
    if (to !== undefined) pairs.push({
     from,
     to
    }); else gone.set(stemOf(from), [ ...gone.get(stemOf(from)) ?? [], from ]);
   }
   for (const [key, to] of now) {
    if (old.has(key)) continue;
    const from = isGenerated(to) ? gone.get(stemOf(to))?.find(isGenerated) : undefined;
    if (from !== undefined) gone.set(stemOf(to), gone.get(stemOf(to))?.filter(one => one !== from) ?? []);
    pairs.push({
     from,
     to
    });
   }
   for (const from of [ ...gone.values() ].flat()) pairs.push({
    from,
    to: undefined
   });
   const renamed = new Map(pairs.flatMap(({from, to}) => from && to && from.name !== to.name ? [ [ from.name, to.name ] ] : []));
   return pairs.flatMap(({from, to}) => pairOf(from, to, renamed));
  }
  function stemName(name) {
   return name.replace(suffix, "");
  }
  function pairOf(from, to, renamed) {
   if (from === undefined || to === undefined) return [ {
    from,
    to,
    mounts: []
   } ];
   if ((0, diff.eE)(from.value, to.value)) return [];
   const followed = new Set;
   const carried = follow(from.value, renamed, followed);
   const mounts = [ ...followed ].filter(name => name !== from.name).map(stemName);
   if (from.name === to.name && (0, diff.eE)(carried, to.value)) return [ {
    from,
    to,
    mounts
   } ];
   return [ {
    from: followed.size === 0 ? from : {
     ...from,
     value: carried
    },
    to,
    mounts: []
   } ];
  }
  function follow(value, renamed, seen) {
   if (typeof value === "string") {
    const next = renamed.get(value);
    if (next !== undefined) seen.add(value);
    return next ?? value;
   }
   if (Array.isArray(value)) return value.map(item => follow(item, renamed, seen));
   if (!(0, plain_values.jh)(value)) return value;
   return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ key, follow(inner, renamed, seen) ]));
  }
  function isGenerated({kind, group, name}) {
   return group === "" && (kind === "ConfigMap" || kind === "Secret") && suffix.test(name);
  }
  function stemOf(one) {
   return (0, resources_resource.ik)({
    ...one,
    name: isGenerated(one) ? stemName(one.name) : one.name
   });
  }
  var unified_diff = __webpack_require__(5582);
  const immutable = {
   Deployment: [ "spec.selector" ],
   DaemonSet: [ "spec.selector" ],
   ReplicaSet: [ "spec.selector" ],
   StatefulSet: [ "spec.selector", "spec.serviceName", "spec.volumeClaimTemplates", "spec.podManagementPolicy" ],
   Job: [ "spec.template", "spec.selector", "spec.completions" ],
   RoleBinding: [ "roleRef" ],
   ClusterRoleBinding: [ "roleRef" ],
   PersistentVolumeClaim: [ "spec.storageClassName", "spec.accessModes", "spec.volumeName" ],
   Service: [ "spec.clusterIP" ],
   StorageClass: [ "provisioner", "parameters", "reclaimPolicy" ]
  };
  function findDangers({from, to}) {
   const one = to ?? from;
   if (one === undefined) return [];
   const resource = (0, resources_resource.JS)(one);
   const say = (kind, why) => ({
    kind,
    resource,
    why
   });
   if (to === undefined) return [ say("deletion", deletion(one.kind)) ];
   const changes = from === undefined ? [] : (0, diff.In)(from.value, to.value);
   const fixed = changes.filter(({path}) => immutable[one.kind]?.some(field => isBelow(path, field)));
   const [first] = fixed;
   return [ ...first === undefined ? [] : [ say("immutable", `\`${(0, diff.vZ)(first.path)}\` cannot be changed: the sync fails until the ${one.kind} is deleted.`) ], ...changes.flatMap(change => ofChange(change, one.kind, say)), ...ofState(to.value, from?.value, one.kind, say) ];
  }
  function deletion(kind) {
   if (kind === "Namespace") return "The namespace is deleted, with everything in it, if the sync prunes.";
   if (kind === "CustomResourceDefinition") return "Every resource of this kind is deleted with it, if the sync prunes.";
   if (kind === "PersistentVolumeClaim" || kind === "StatefulSet") return "It is deleted if the sync prunes, and its data may go with it.";
   return "It is deleted if the sync prunes.";
  }
  function ofChange({path, from, to}, kind, say) {
   const field = (0, diff.vZ)(path);
   if (field === "spec.replicas") {
    const [old, now] = [ Number(from ?? "1"), Number(to ?? "1") ];
    if (now === 0) return [ say("replicas", "It is scaled to 0.") ];
    return now * 2 <= old ? [ say("replicas", `It is scaled from ${old} to ${now}.`) ] : [];
   }
   if (field === "spec.suspend") return [ say("suspend", isTrue(to) ? "It is suspended." : "It is resumed.") ];
   if (kind === "PersistentVolumeClaim" && field === "spec.resources.requests.storage") return sizeOf(to) < sizeOf(from) ? [ say("storage", `Its storage shrinks from ${(0, 
   plain_values.wh)(from ?? null)} to ${(0, plain_values.wh)(to ?? null) || "nothing"}, which is refused.`) ] : [];
   if (path.includes("limits") && to === undefined) return [ say("limits", `The limit \`${field}\` is removed.`) ];
   if (kind === "Ingress" && path.at(-1) === "host" && from !== undefined) return [ say("host", `The host ${(0, 
   plain_values.wh)(from)} ${to === undefined ? "is removed" : `becomes ${(0, plain_values.wh)(to)}`}.`) ];
   return [];
  }
  function ofState(now, before, kind, say) {
   const found = [];
   const fresh = (test, danger) => {
    if (anywhere(now, test) && !(before !== undefined && anywhere(before, test))) found.push(danger);
   };
   fresh(value => (0, plain_values.jh)(value) && isTrue(value.privileged), say("privilege", "A container is privileged."));
   fresh(value => (0, plain_values.jh)(value) && (0, plain_values.jh)(value.hostPath ?? null), say("privilege", "It mounts a path of the node."));
   fresh(value => (0, plain_values.jh)(value) && (isTrue(value.hostNetwork) || isTrue(value.hostPID)), say("privilege", "It shares the network or the processes of the node."));
   if (/^(Cluster)?Role$/.test(kind)) {
    const rule = (value, key, word) => (0, plain_values.c3)((0, plain_values.y1)(value, [ key ])).some(one => (0, 
    plain_values.wh)(one) === word);
    fresh(value => rule(value, "verbs", "*") || rule(value, "resources", "*"), say("access", "It may do everything with some resources."));
    fresh(value => rule(value, "resources", "secrets"), say("access", "It may use Secrets."));
   }
   if (kind === "PodDisruptionBudget") {
    const blocks = value => (0, plain_values.$6)(value, "maxUnavailable") === "0" || (0, 
    plain_values.$6)(value, "maxUnavailable") === "0%" || (0, plain_values.$6)(value, "minAvailable") === "100%";
    fresh(blocks, say("disruption", "It lets no pod be evicted: nodes cannot be drained."));
   }
   return found;
  }
  function anywhere(value, test) {
   if (test(value)) return true;
   if (Array.isArray(value)) return value.some(item => anywhere(item, test));
   return (0, plain_values.jh)(value) && Object.values(value).some(inner => anywhere(inner, test));
  }
  function isTrue(value) {
   return value === "true";
  }
  function isBelow(path, field) {
   return field.split(".").every((step, index) => path[index] === step);
  }
  const units = {
   Ki: 2 ** 10,
   Mi: 2 ** 20,
   Gi: 2 ** 30,
   Ti: 2 ** 40,
   Pi: 2 ** 50,
   Ei: 2 ** 60,
   m: .001,
   k: 1e3,
   M: 1e6,
   G: 1e9,
   T: 1e12,
   P: 1e15,
   E: 1e18
  };
  function sizeOf(value) {
   const text = (0, plain_values.wh)(value ?? null);
   const [, number = text, unit = ""] = /^([\d.]+)([KMGTPE]i|[mkMGTPE])$/.exec(text) ?? [];
   return Number(number) * (units[unit] ?? 1);
  }
  const secretName = /(^|[_.-])(PASSWORD|PASSWD|TOKEN|SECRET|KEY|CREDENTIALS?)$/i;
  const references = /(Ref|Refs|Selector|Expressions|Fields)$|^(items|tolerations|taints|remoteRef)$/;
  function masked({kind, group, value}, other, side) {
   const isSecret = kind === "Secret" && group === "";
   const isConfig = kind === "ConfigMap" && group === "";
   const hides = (path, key, inner) => {
    const [top, second] = [ ...path, key ];
    if (isSecret && (top === "data" || top === "stringData")) return true;
    if (kind === "SealedSecret" && top === "spec" && second === "encryptedData") return true;
    if (key === "kubectl.kubernetes.io/last-applied-configuration" || key.startsWith("ENC[")) return true;
    if (!secretName.test(key)) return false;
    if (key === "secret" && isVolume(inner)) return false;
    return key !== "key" || !(isConfig ? top === "data" : path.some(step => references.test(step)));
   };
   return mask(value, other, [], hides, side);
  }
  function isVolume(value) {
   const fields = [ "secretName", "name", "items", "optional", "defaultMode" ];
   return (0, plain_values.jh)(value) && Object.keys(value).every(key => fields.includes(key));
  }
  function mask(value, other, path, hides, side) {
   if (Array.isArray(value)) {
    const twins = Array.isArray(other) ? other : [];
    return value.map((item, index) => {
     const name = (0, plain_values.$6)(item, "name");
     const twin = name === "" ? twins[index] : twins.find(one => (0, plain_values.$6)(one, "name") === name);
     return mask(item, twin, [ ...path, String(index) ], hides, side);
    });
   }
   if (typeof value === "string") return value.startsWith("ENC[AES256_GCM,") ? mask_hidden(value, other, side) : value;
   if (!(0, plain_values.jh)(value)) return value;
   const twin = (0, plain_values.jh)(other ?? null) ? other : {};
   const named = secretName.test((0, plain_values.$6)(value, "name"));
   return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    const hide = hides(path, key, inner) || named && key === "value";
    return [ key, hide ? hideAll(inner, twin[key], side) : mask(inner, twin[key], [ ...path, key ], hides, side) ];
   }));
  }
  function hideAll(value, other, side) {
   if (!(0, plain_values.jh)(value)) return Array.isArray(value) ? value.map(() => "(hidden)") : mask_hidden(value, other, side);
   const twin = (0, plain_values.jh)(other ?? null) ? other : {};
   return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ key, hideAll(inner, twin[key], side) ]));
  }
  function mask_hidden(value, other, side) {
   return other === undefined || other === value ? "(hidden)" : `(hidden, ${side})`;
  }
  function compareRenders(overlays, options) {
   const unknown = overlays.flatMap(whyUnknown);
   const first = new Map;
   const changes = overlays.flatMap(one => {
    const [from, to] = [ resourcesOf(one.base), resourcesOf(one.head) ];
    if (from === undefined || to === undefined) return [];
    const change = changeOf(one, from, to, options);
    if (change === undefined) return [];
    const {applied = []} = one;
    const shape = change.patch.replaceAll(one.service, "{service}").replaceAll(one.environment, "{environment}");
    const same = first.get(shape);
    if (same === undefined) first.set(shape, `${one.environment}/${one.service}`);
    return [ {
     ...change,
     applied,
     sameAs: same
    } ];
   });
   const outcome = unknown.length > 0 ? "doubt" : changes.length > 0 ? "changed" : "unchanged";
   return {
    outcome,
    changes,
    unknown
   };
  }
  function resourcesOf({render}) {
   if (render.kind === "rendered") return render.resources;
   return render.kind === "absent" ? [] : undefined;
  }
  function whyUnknown({environment, service, base, head}) {
   const [side, when] = resourcesOf(head.render.kind === "plain" ? base : head) === undefined ? [ head, "after" ] : [ base, "before" ];
   const {render} = side;
   if (render.kind === "skipped") return [ `${service} in ${environment} is not rendered: ${render.why}.` ];
   if (render.kind !== "faulty") return [];
   const [fault] = render.faults;
   return [ `${service} in ${environment} cannot be rendered as it is ${when} the change: ${fault?.why} (${fault?.file}:${fault?.line}).` ];
  }
  function changeOf({environment, service}, before, after, {ignore, context, dangers}) {
   const prepare = list => list.map(one => withoutIgnored(one, ignore));
   const pairs = pairResources(prepare(before), prepare(after));
   if (pairs.length === 0) return undefined;
   const real = pairs.filter(({mounts}) => mounts.length === 0);
   const images = [];
   const replicas = [];
   for (const {from, to} of real) if (from !== undefined && to !== undefined) for (const change of (0, 
   diff.In)(from.value, to.value)) {
    const [old, now] = [ (0, plain_values.wh)(change.from ?? null), (0, plain_values.wh)(change.to ?? null) ];
    if (change.path.at(-1) === "image" && old !== "" && now !== "") images.push({
     name: (0, image_image.s5)(now).repository,
     from: old,
     to: now
    });
    if ((0, diff.vZ)(change.path) === "spec.replicas") replicas.push({
     resource: (0, resources_resource.JS)(to),
     from: old || "1",
     to: now || "1"
    });
   }
   return {
    environment,
    service,
    images,
    replicas,
    resources: {
     added: real.filter(({from}) => from === undefined).length,
     removed: real.filter(({to}) => to === undefined).length,
     changed: real.filter(({from, to}) => from !== undefined && to !== undefined).length
    },
    dangers: dangers ? real.flatMap(findDangers) : [],
    patch: pairs.map(pair => patchOf(pair, context, pairs)).join("")
   };
  }
  function withoutIgnored(one, ignore) {
   const fits = (pattern, text) => pattern === "*" || pattern === text;
   let {value} = one;
   for (const {kind, name, path} of ignore) if (fits(kind, one.kind) && fits(name, one.name)) value = without(value, path);
   return {
    ...one,
    value
   };
  }
  function without(value, [step, ...rest]) {
   if (step === undefined) return value;
   if (Array.isArray(value)) {
    const items = value;
    if (typeof step === "string") return items.map(item => without(item, [ step, ...rest ]));
    const isMeant = (item, index) => typeof step === "number" ? index === step : (0, 
    plain_values.$6)(item, step.field) === step.is;
    return items.flatMap((item, index) => {
     if (!isMeant(item, index)) return [ item ];
     return rest.length === 0 ? [] : [ without(item, rest) ];
    });
   }
   if (typeof step !== "string" || !(0, plain_values.jh)(value) || value[step] === undefined) return value;
   const {[step]: inner = null, ...others} = value;
   return rest.length === 0 ? others : {
    ...others,
    [step]: without(inner, rest)
   };
  }
  function patchOf({from, to, mounts}, context, all) {
   const one = to ?? from;
   if (one === undefined || mounts.length > 0) return "";
   const renamed = from !== undefined && to !== undefined && from.name !== to.name;
   const title = (0, resources_resource.JS)(renamed ? {
    ...one,
    name: stemName(one.name)
   } : one);
   const users = renamed ? all.filter(pair => pair.mounts.includes(stemName(one.name))) : [];
   const used = users.map(pair => (0, resources_resource.JS)(pair.to ?? one)).join(", ");
   const [old, now] = [ from === undefined ? "" : textOf(from, to?.value, "before", renamed), to === undefined ? "" : textOf(to, from?.value, "after", renamed) ];
   const head = from === undefined ? " (new)" : to === undefined ? " (gone)" : "";
   return `# ${title}${head}${used === "" ? "" : `, used by ${used}`}\n${unified(old, now, context)}`;
  }
  function textOf(one, other, side, renamed) {
   const value = masked(one, other, side);
   const metadata = (0, plain_values.y1)(value, [ "metadata" ]);
   const shown = renamed && (0, plain_values.jh)(value) && (0, plain_values.jh)(metadata) ? {
    ...value,
    metadata: {
     ...metadata,
     name: stemName(one.name)
    }
   } : value;
   return (0, dist.As)(shown, {
    schema: "failsafe",
    lineWidth: 0,
    aliasDuplicateObjects: false,
    sortMapEntries: true
   });
  }
  const longest = 2e4;
  function unified(before, after, context) {
   const [old, now] = [ (0, unified_diff.uz)(before), (0, unified_diff.uz)(after) ];
   if (old.length + now.length > longest) return `  (${old.length} lines before, ${now.length} after: too long to compare)\n`;
   const lines = (0, unified_diff.Pp)(old, now);
   const near = lines.map((_, index) => lines.slice(Math.max(0, index - context), index + context + 1).some(({sign}) => sign !== " "));
   let gap = false;
   let text = "";
   for (const [index, line] of lines.entries()) {
    if (near[index] === true) {
     if (gap) text += "@@\n";
     text += line.sign + line.text;
     gap = false;
    } else gap = text !== "";
   }
   return text;
  }
 }),
 16606: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   pZ: () => appliedOf,
   eM: () => deployedFolders,
   Hw: () => isFluxKustomization,
   Kl: () => isManifestFile,
   SQ: () => pathsBefore,
   h1: () => readArgoCdAndFlux
  });
  var app_project = __webpack_require__(17520);
  var repository_path = __webpack_require__(11462);
  var parse = __webpack_require__(14329);
  var plain_values = __webpack_require__(79225);
  var glob = __webpack_require__(74613);
  function expandApplicationSet(set, sources) {
   const isGo = (0, plain_values.$6)((0, plain_values.y1)(set.value, [ "spec" ]), "goTemplate") === "true";
   const template = (0, plain_values.y1)(set.value, [ "spec", "template" ]);
   const unknown = [];
   const applications = [];
   if ((0, plain_values.$6)((0, plain_values.y1)(set.value, [ "spec" ]), "templatePatch") !== "") unknown.push({
    what: "templatePatch",
    path: [ "spec", "templatePatch" ]
   });
   for (const [index, generator] of (0, plain_values.c3)((0, plain_values.y1)(set.value, [ "spec", "generators" ])).entries()) {
    const found = parametersOf(generator, {
     sources,
     isGo
    });
    if (typeof found === "string") {
     unknown.push({
      what: found,
      path: [ "spec", "generators", index ]
     });
     continue;
    }
    for (const parameters of found) {
     const value = fill(template, parameters, isGo);
     if (!(0, plain_values.jh)(value)) continue;
     const left = /\{\{[^}]*\}\}/.exec(JSON.stringify(value))?.[0];
     if (left !== undefined) {
      unknown.push({
       what: left,
       path: [ "spec", "template" ]
      });
      break;
     }
     const metadata = (0, plain_values.y1)(value, [ "metadata" ]);
     applications.push({
      ...set,
      kind: "Application",
      name: (0, plain_values.$6)(metadata, "name"),
      namespace: (0, plain_values.$6)(metadata, "namespace") || set.namespace,
      value: {
       ...value,
       apiVersion: set.apiVersion,
       kind: "Application"
      },
      lineOf: path => set.lineOf([ "spec", "template", ...path ])
     });
    }
   }
   return {
    applications,
    unknown
   };
  }
  function generatorFiles(set, paths) {
   const within = generator => [ ...(0, plain_values.c3)((0, plain_values.y1)(generator, [ "git", "files" ])).flatMap(one => paths.filter(path => (0, 
   glob.k)((0, plain_values.$6)(one, "path"), path, "/"))), ...[ "matrix", "merge" ].flatMap(kind => (0, 
   plain_values.c3)((0, plain_values.y1)(generator, [ kind, "generators" ])).flatMap(within)) ];
   return (0, plain_values.c3)((0, plain_values.y1)(set.value, [ "spec", "generators" ])).flatMap(within);
  }
  function parametersOf(generator, context) {
   const [kind = "nothing"] = (0, plain_values.jh)(generator) ? Object.keys(generator).filter(key => key !== "selector") : [];
   const all = ofKind(kind, (0, plain_values.y1)(generator, [ kind ]), context);
   const selector = (0, plain_values.y1)(generator, [ "selector" ]);
   if (typeof all === "string" || !(0, plain_values.jh)(selector)) return all;
   const labels = (0, plain_values.y1)(selector, [ "matchLabels" ]);
   if (selector.matchExpressions !== undefined || !(0, plain_values.jh)(labels)) return `${kind} with a selector`;
   return all.filter(one => Object.entries(labels).every(([key, value]) => (0, plain_values.wh)(lookUp(one, key)) === value));
  }
  function ofKind(kind, given, context) {
   if (kind === "list") {
    if ((0, plain_values.$6)(given, "elementsYaml") !== "") return "list with elementsYaml";
    return (0, plain_values.c3)((0, plain_values.y1)(given, [ "elements" ])).filter(plain_values.jh);
   }
   if (kind === "git") return ofGit(given, context);
   if (kind !== "matrix" && kind !== "merge") return kind;
   const parts = (0, plain_values.c3)((0, plain_values.y1)(given, [ "generators" ]));
   const [first, ...others] = parts;
   let now = first === undefined ? [] : parametersOf(first, context);
   for (const other of others) {
    if (typeof now === "string") return now;
    if (kind === "merge") {
     const more = parametersOf(other, context);
     if (typeof more === "string") return more;
     const keys = (0, plain_values.c3)((0, plain_values.y1)(given, [ "mergeKeys" ])).map(plain_values.wh);
     const same = (one, two) => keys.every(key => (0, plain_values.wh)(lookUp(one, key)) === (0, 
     plain_values.wh)(lookUp(two, key)));
     now = now.map(one => ({
      ...one,
      ...more.find(two => same(one, two))
     }));
     continue;
    }
    const product = [];
    for (const one of now) {
     const more = parametersOf(fill(other, one, context.isGo), context);
     if (typeof more === "string") return more;
     for (const two of more) product.push({
      ...one,
      ...two
     });
    }
    now = product;
   }
   return now;
  }
  function ofGit(given, {sources, isGo}) {
   if (!sources.isHere((0, plain_values.$6)(given, "repoURL"), (0, plain_values.$6)(given, "revision"))) return "git of another repository";
   const own = (0, plain_values.y1)(given, [ "values" ]);
   const complete = (path, more) => {
    const parameters = {
     ...more,
     ...isGo ? pathForGo(path) : pathFlat(path)
    };
    if (!(0, plain_values.jh)(own)) return parameters;
    const values = fill(own, parameters, isGo);
    if (!(0, plain_values.jh)(values)) return parameters;
    return isGo ? {
     ...parameters,
     values
    } : {
     ...parameters,
     ...Object.fromEntries(Object.entries(values).map(([key, one]) => [ `values.${key}`, one ]))
    };
   };
   const files = (0, plain_values.c3)((0, plain_values.y1)(given, [ "files" ])).map(one => (0, 
   plain_values.$6)(one, "path"));
   if (files.length > 0) return sources.paths.filter(path => files.some(pattern => (0, 
   glob.k)(pattern, path, "/"))).flatMap(path => documentsIn(sources.read(path) ?? "", path).map(one => complete((0, 
   repository_path.yS)(path), isGo ? one : flat(one))));
   const patterns = (0, plain_values.c3)((0, plain_values.y1)(given, [ "directories" ]));
   const isOf = (folder, exclude) => patterns.some(one => (0, plain_values.$6)(one, "exclude") === "true" === exclude && (0, 
   glob.k)((0, plain_values.$6)(one, "path"), folder, "/"));
   return foldersOf(sources.paths).filter(folder => isOf(folder, false) && !isOf(folder, true)).map(folder => complete(folder, {}));
  }
  function documentsIn(text, path) {
   return (0, parse.t)((0, parse.h)(text, path)).flatMap(one => Array.isArray(one) ? (0, 
   plain_values.c3)(one) : [ one ]).filter(plain_values.jh);
  }
  function foldersOf(paths) {
   const found = new Set;
   for (const path of paths) for (const folder of (0, repository_path.Zv)(path)) if (folder !== "") found.add(folder);
   return [ ...found ].filter(folder => !/(^|\/)\./.test(folder)).sort();
  }
  function pathForGo(path) {
   const segments = path.split("/");
   const basename = segments.at(-1) ?? "";
   return {
    path: {
     path,
     basename,
     basenameNormalized: normalised(basename),
     segments
    }
   };
  }
  function pathFlat(path) {
   const segments = path.split("/");
   const basename = segments.at(-1) ?? "";
   return {
    path,
    "path.basename": basename,
    "path.basenameNormalized": normalised(basename),
    ...Object.fromEntries(segments.map((one, index) => [ `path[${index}]`, one ]))
   };
  }
  function normalised(name) {
   return name.toLowerCase().replace(/[^a-z0-9.-]/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 253);
  }
  function flat(value, prefix = "") {
   return Object.fromEntries(Object.entries(value).flatMap(([key, inner]) => (0, plain_values.jh)(inner) ? Object.entries(flat(inner, `${prefix}${key}.`)) : [ [ `${prefix}${key}`, inner ] ]));
  }
  function lookUp(parameters, name) {
   const direct = (0, plain_values.y1)(parameters, [ name ]);
   return direct ?? (0, plain_values.y1)(parameters, name.split("."));
  }
  function fill(value, parameters, isGo) {
   if (typeof value === "string") return value.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, (whole, expression) => {
    const found = isGo ? goValue(parameters, expression) : lookUp(parameters, expression);
    return typeof found === "string" ? found : whole;
   });
   if (Array.isArray(value)) return value.map(item => fill(item, parameters, isGo));
   if (!(0, plain_values.jh)(value)) return value;
   return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ key, fill(inner, parameters, isGo) ]));
  }
  function goValue(parameters, expression) {
   const [, name, at] = /^(?:index\s+)?\.([\w.-]+)(?:\s+(\d+))?$/.exec(expression) ?? [];
   if (name === undefined) return null;
   const found = (0, plain_values.y1)(parameters, name.split("."));
   return at === undefined ? found : (0, plain_values.c3)(found)[Number(at)] ?? null;
  }
  var services_in_environments = __webpack_require__(52813);
  var kustomization_file = __webpack_require__(9300);
  var when_change_is_applied = __webpack_require__(68360);
  var path_glob = __webpack_require__(37442);
  var recover_from_problem = __webpack_require__(39835);
  var resource = __webpack_require__(65512);
  var find_affected_kustomizations = __webpack_require__(20704);
  var read_build_files = __webpack_require__(1211);
  const words = [ "argoproj.io", "toolkit.fluxcd.io" ];
  const mostFiles = 1e3;
  async function readArgoCdAndFlux(change, {all, repository}) {
   const {trees, catalogue, changes, overlays} = change;
   const ignored = await (0, path_glob.Q)(catalogue.guard.ignore);
   const paths = await trees.head.paths();
   const changed = new Set(changes.map(({path}) => path));
   const {files, unread} = await findCandidates(change, paths);
   const candidates = [ ...new Set([ ...files, ...[ ...changed ].filter(isManifestFile) ]) ].filter(path => !ignored.some(glob => glob.matches(path)));
   const built = overlays.flatMap(({base, head}) => [ base, head ].flatMap(({closure}) => closure?.kustomizations[0] ?? []));
   const readers = all ? undefined : await (0, find_affected_kustomizations.e)(trees.head, [ ...changed, ...built ]);
   const isNear = file => readers === undefined || readers.has(file) || changed.has(file) || built.includes(file);
   const read = (tree, every) => readSide(tree, {
    candidates,
    treeOf: path => changed.has(path) ? tree : trees.head,
    changed,
    isNear,
    unread,
    paths: every,
    repository,
    branch: catalogue.gitops.branch ?? ""
   });
   const [base, head] = await Promise.all([ trees.base && read(trees.base, pathsBefore(paths, changes)), read(trees.head, paths) ]);
   return {
    base,
    head
   };
  }
  async function findCandidates({repository, head, places}, paths) {
   const overlays = new Set(places.map(({overlay}) => (0, repository_path.yS)(overlay)));
   overlays.delete("");
   const found = await repository.filesWith(head, words) ?? paths;
   const files = found.filter(path => isManifestFile(path) && !(0, repository_path.Zv)(path).some(folder => overlays.has(folder)));
   const tooMany = found === paths && files.length > mostFiles;
   return tooMany ? {
    files: [],
    unread: files.length
   } : {
    files,
    unread: 0
   };
  }
  function isManifestFile(path) {
   return /\.(ya?ml|json)$|(^|\/)Kustomization$/.test(path) && !path.startsWith(".github/");
  }
  function pathsBefore(head, changes) {
   const added = new Set(changes.filter(({status}) => status === "added").map(({path}) => path));
   const deleted = changes.filter(({status}) => status === "deleted").map(({path}) => path);
   return [ ...head.filter(path => !added.has(path)), ...deleted ];
  }
  async function readSide(tree, given) {
   const texts = await Promise.all(given.candidates.map(path => given.treeOf(path).readText(path)));
   const written = given.candidates.flatMap((path, index) => controllersIn(texts[index] ?? "", path));
   const sets = written.filter(({kind}) => kind === "ApplicationSet");
   const named = [ ...new Set(sets.flatMap(set => generatorFiles(set, given.paths))) ];
   const values = await Promise.all(named.map(path => tree.readText(path)));
   const parameters = new Map(named.map((path, index) => [ path, values[index] ?? "" ]));
   const expansions = sets.map(set => ({
    set,
    ...expandApplicationSet(set, {
     paths: given.paths,
     read: path => parameters.get(path),
     isHere: (url, revision) => isHere(url, given.repository) && ([ "", "HEAD", given.branch ].includes(revision) || given.branch === "")
    })
   }));
   const resources = [ ...written, ...expansions.flatMap(({applications}) => applications) ];
   const folders = new Map;
   for (const one of resources) for (const folder of deployedFolders(one, resources, given.repository)) folders.set(folder, given.changed.has(one.file) || folders.get(folder) === true);
   const deployed = await Promise.all([ ...folders ].map(async ([folder, isChanged]) => [ folder, await readDeployedFolder(tree, folder, file => isChanged || given.isNear(file)) ]));
   return {
    resources,
    unexpanded: expansions.flatMap(({set, unknown}) => unknown.map(one => ({
     set,
     ...one
    }))),
    unread: given.unread,
    deployed: new Map(deployed)
   };
  }
  function controllersIn(text, path) {
   if (!words.some(word => text.includes(word))) return [];
   const all = (0, recover_from_problem.Sm)(() => (0, resource.Mq)(text, path), () => []);
   return all.filter(({group}) => /^(argoproj\.io|(kustomize|source)\.toolkit\.fluxcd\.io)$/.test(group));
  }
  function deployedFolders(one, all, repository) {
   if (one.kind === "Application") return (0, app_project.u0)(one).flatMap(({path, repoURL}) => path === "" || !isHere(repoURL, repository) ? [] : [ clean(path) ]);
   if (!isFluxKustomization(one)) return [];
   const source = (0, plain_values.y1)(one.value, [ "spec", "sourceRef" ]);
   if (((0, plain_values.$6)(source, "kind") || "GitRepository") !== "GitRepository") return [];
   const url = (0, when_change_is_applied.e7)(one, all);
   const here = url === undefined || isHere((0, plain_values.$6)((0, plain_values.y1)(url.value, [ "spec" ]), "url"), repository);
   return here ? [ clean((0, plain_values.$6)((0, plain_values.y1)(one.value, [ "spec" ]), "path")) ] : [];
  }
  function isFluxKustomization({group, kind}) {
   return group === "kustomize.toolkit.fluxcd.io" && kind === "Kustomization";
  }
  function isHere(url, repository) {
   return url === "" || repository === "" || (0, app_project.Cw)(url).endsWith(`/${repository.toLowerCase()}`);
  }
  function clean(path) {
   return (0, repository_path.o1)("", path.replace(/^\/+/, "")) ?? path;
  }
  async function readDeployedFolder(tree, path, isNear) {
   const exists = path === "" || await tree.entry(path) !== undefined;
   const names = (exists ? await tree.list(path) : undefined)?.map(({name}) => name) ?? [];
   const own = names.filter(kustomization_file.yi).map(name => path === "" ? name : `${path}/${name}`);
   if (own.length === 0) return {
    exists,
    overlays: []
   };
   if (!own.some(isNear)) return {
    exists,
    overlays: [ path ]
   };
   const {kustomizations} = await (0, read_build_files.m)(tree, path);
   return {
    exists,
    overlays: kustomizations.map(repository_path.yS)
   };
  }
  function appliedOf(controllers, {overlay, environment, service}, {catalogue, repository}) {
   const {branch = ""} = (0, services_in_environments.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service));
   const all = controllers.resources;
   return deployersOf(controllers, overlay, repository).map(one => (0, when_change_is_applied._H)(one, all, branch));
  }
  function deployersOf({resources, deployed}, overlay, repository) {
   const folder = (0, kustomization_file.yi)(overlay) ? (0, repository_path.yS)(overlay) : overlay;
   return resources.filter(one => deployedFolders(one, resources, repository).some(path => {
    const {exists = false, overlays = []} = deployed.get(path) ?? {};
    return path === folder || overlays.includes(folder) || exists && overlays.length === 0 && (0, 
    repository_path.UO)(folder, path);
   }));
  }
 })
};
