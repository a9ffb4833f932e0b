export const id = 1133;

export const ids = [ 1133 ];

export const modules = {
 11133: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runPreview: () => runPreview
  });
  var recover = __webpack_require__(91948);
  var markdown = __webpack_require__(9803);
  var rendered_diff = __webpack_require__(53099);
  var gitops_change = __webpack_require__(38090);
  var upsert_comment = __webpack_require__(34286);
  var plain_values = __webpack_require__(79225);
  function betweenEnvironments({overlays, catalogue}) {
   return overlays.flatMap(one => {
    const {after = [], differs = []} = catalogue.environments.get(one.environment) ?? {};
    return after.flatMap(before => {
     const other = overlays.find(({environment, service}) => environment === before && service === one.service);
     if (other === void 0) return [];
     const environment = `${one.environment} → ${before}`;
     return [ {
      ...one,
      environment,
      base: asDeclared(one.head, differs),
      head: asDeclared(other.head, differs)
     } ];
    });
   });
  }
  function asDeclared({closure, render}, differs) {
   if (render.kind !== "rendered" || differs.length === 0) return {
    closure,
    render
   };
   const resources = render.resources.map(one => {
    const value = strip(one.value, new Set(differs.flatMap(word => fields[word])));
    return {
     ...one,
     namespace: differs.includes("namespace") ? "" : one.namespace,
     value: (0, plain_values.jh)(value) ? value : one.value
    };
   });
   return {
    closure,
    render: {
     ...render,
     resources
    }
   };
  }
  const fields = {
   replicas: [ "replicas", "minReplicas", "maxReplicas" ],
   namespace: [ "namespace" ],
   hosts: [ "host", "hosts", "hostnames" ],
   resources: [ "resources" ]
  };
  function strip(value, keys) {
   if (Array.isArray(value)) return value.map(item => strip(item, keys));
   if (!(0, plain_values.jh)(value)) return value;
   return Object.fromEntries(Object.entries(value).filter(([key, inner]) => !keys.has(key) || key === "resources" && !(0, 
   plain_values.jh)(inner)).map(([key, inner]) => [ key, strip(inner, keys) ]));
  }
  var report = __webpack_require__(95123);
  const longestComment = 65e3;
  async function runPreview(inputs, world) {
   const change = await (0, gitops_change.D)({
    ...inputs,
    all: inputs.compare === "environments"
   }, world);
   const {onDoubt, danger} = inputs;
   if ("unknown" in change) {
    const plan = {
     outcome: "doubt",
     changes: [],
     unknown: [ change.unknown ]
    };
    const context = {
     onDoubt,
     danger,
     diff: "",
     page: "",
     rendered: "",
     renderer: void 0,
     superseded: false,
     comment: {
      url: "",
      notices: []
     }
    };
    return (0, report.lI)(plan, context);
   }
   const overlays = inputs.compare === "environments" ? betweenEnvironments(change) : change.overlays;
   const plan = (0, rendered_diff.H)(overlays, {
    ...inputs,
    dangers: inputs.compare === "base"
   });
   for (const {environment, service, resources, images, dangers} of plan.changes) {
    const {added, changed, removed} = resources;
    world.log.info(`${service} in ${environment}: ${added} added, ${changed} changed, ${removed} removed${images.map(({from, to}) => `; ${from} -> ${to}`).join("")}`);
    for (const {resource, why} of dangers) world.log.info(`  danger: ${resource}: ${why}`);
   }
   const patch = plan.changes.map(({environment, service, patch: text}) => `## ${service} in ${environment}\n${text}`).join("\n");
   const title = `Preview of ${world.run.repository || "this change"}`;
   const content = new Map(change.overlays.flatMap(({environment, service, head: {render}}) => render.kind === "rendered" ? [ [ `${environment}/${service}.yaml`, render.text ] ] : []));
   const superseded = inputs.comment !== "never" && await isSuperseded(inputs.githubToken, world);
   const kept = superseded || inputs.comment === "never" ? {
    url: "",
    notices: []
   } : await comment(plan, change.renderer, inputs, world);
   return (0, report.lI)(plan, {
    onDoubt,
    danger,
    diff: patch === "" ? "" : await world.files.writeTemporary("preview.diff", patch),
    page: plan.changes.length === 0 ? "" : await world.files.writeTemporary("preview.html", (0, 
    report.AV)(plan, title)),
    rendered: content.size === 0 ? "" : await world.files.writeFolder("rendered", content),
    renderer: change.renderer,
    superseded,
    comment: kept
   });
  }
  function pullOf({run: {event}}) {
   const pull = event.payload.pull_request;
   if (typeof pull !== "object" || pull === null || !("number" in pull) || typeof pull.number !== "number") return;
   const head = pull.head;
   const at = key => typeof head === "object" && head !== null && key in head ? head[key] : void 0;
   return {
    number: pull.number,
    head: String(at("sha") ?? ""),
    branch: String(at("ref") ?? "")
   };
  }
  async function isSuperseded(token, world) {
   const pull = pullOf(world);
   if (pull === void 0 || pull.branch === "" || token === "") return false;
   const open = await (0, recover.lj)(async () => (await world.openGitHub(world.run.repository, token)).openPullRequests(pull.branch, ""), () => []);
   const now = open.find(({number}) => number === pull.number);
   return now !== void 0 && pull.head !== "" && now.head !== pull.head;
  }
  async function comment(diff, renderer, inputs, world) {
   const head = pullOf(world)?.head ?? "";
   const name = [ world.run.workflow, world.run.job ].filter(Boolean).join("-").replace(/[^\w.-]+/g, "-");
   const isNews = diff.outcome !== "unchanged";
   return (0, upsert_comment.Xz)(world, inputs.githubToken, {
    marker: `preview:${name || "preview"}`,
    ...head === "" ? {} : {
     head
    },
    markdown: isNews ? (0, markdown.O)(diff, renderer, longestComment) : "Nothing that is deployed changes.\n",
    onlyIfThere: !isNews,
    recreate: inputs.comment === "recreate"
   });
  }
 }),
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
    if (to !== void 0) pairs.push({
     from,
     to
    }); else gone.set(stemOf(from), [ ...gone.get(stemOf(from)) ?? [], from ]);
   }
   for (const [key, to] of now) {
    if (old.has(key)) continue;
    const from = isGenerated(to) ? gone.get(stemOf(to))?.find(isGenerated) : void 0;
    if (from !== void 0) gone.set(stemOf(to), gone.get(stemOf(to))?.filter(one => one !== from) ?? []);
    pairs.push({
     from,
     to
    });
   }
   for (const from of [ ...gone.values() ].flat()) pairs.push({
    from,
    to: void 0
   });
   const renamed = new Map(pairs.flatMap(({from, to}) => from && to && from.name !== to.name ? [ [ from.name, to.name ] ] : []));
   return pairs.flatMap(({from, to}) => pairOf(from, to, renamed));
  }
  function stemName(name) {
   return name.replace(suffix, "");
  }
  function pairOf(from, to, renamed) {
   if (from === void 0 || to === void 0) return [ {
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
    if (next !== void 0) seen.add(value);
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
  var patch = __webpack_require__(34772);
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
   if (one === void 0) return [];
   const resource = (0, resources_resource.JS)(one);
   const say = (kind, why) => ({
    kind,
    resource,
    why
   });
   if (to === void 0) return [ say("deletion", deletion(one.kind)) ];
   const changes = from === void 0 ? [] : (0, diff.In)(from.value, to.value);
   const fixed = changes.filter(({path}) => immutable[one.kind]?.some(field => isBelow(path, field)));
   const [first] = fixed;
   return [ ...first === void 0 ? [] : [ say("immutable", `\`${(0, diff.vZ)(first.path)}\` cannot be changed: the sync fails until the ${one.kind} is deleted.`) ], ...changes.flatMap(change => ofChange(change, one.kind, say)), ...ofState(to.value, from?.value, one.kind, say) ];
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
   if (path.includes("limits") && to === void 0) return [ say("limits", `The limit \`${field}\` is removed.`) ];
   if (kind === "Ingress" && path.at(-1) === "host" && from !== void 0) return [ say("host", `The host ${(0, 
   plain_values.wh)(from)} ${to === void 0 ? "is removed" : `becomes ${(0, plain_values.wh)(to)}`}.`) ];
   return [];
  }
  function ofState(now, before, kind, say) {
   const found = [];
   const fresh = (test, danger) => {
    if (anywhere(now, test) && !(before !== void 0 && anywhere(before, test))) found.push(danger);
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
  function masked({kind, group, value}, other, side) {
   const isSecret = kind === "Secret" && group === "";
   const hides = (path, key) => {
    const [top, second] = [ ...path, key ];
    if (isSecret && (top === "data" || top === "stringData")) return true;
    if (kind === "SealedSecret" && top === "spec" && second === "encryptedData") return true;
    return key === "kubectl.kubernetes.io/last-applied-configuration" || key.startsWith("ENC[") || secretName.test(key);
   };
   return mask(value, other, [], hides, side);
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
    const hide = hides(path, key) || named && key === "value";
    return [ key, hide ? hideAll(inner, twin[key], side) : mask(inner, twin[key], [ ...path, key ], hides, side) ];
   }));
  }
  function hideAll(value, other, side) {
   if (!(0, plain_values.jh)(value)) return Array.isArray(value) ? value.map(() => "(hidden)") : mask_hidden(value, other, side);
   const twin = (0, plain_values.jh)(other ?? null) ? other : {};
   return Object.fromEntries(Object.entries(value).map(([key, inner]) => [ key, hideAll(inner, twin[key], side) ]));
  }
  function mask_hidden(value, other, side) {
   return other === void 0 || other === value ? "(hidden)" : `(hidden, ${side})`;
  }
  function compareRenders(overlays, options) {
   const unknown = overlays.flatMap(whyUnknown);
   const first = new Map;
   const changes = overlays.flatMap(one => {
    const [from, to] = [ resourcesOf(one.base), resourcesOf(one.head) ];
    if (from === void 0 || to === void 0) return [];
    const change = changeOf(one, from, to, options);
    if (change === void 0) return [];
    const shape = change.patch.replaceAll(one.service, "{service}").replaceAll(one.environment, "{environment}");
    const same = first.get(shape);
    if (same === void 0) first.set(shape, `${one.environment}/${one.service}`);
    return [ {
     ...change,
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
   return render.kind === "absent" ? [] : void 0;
  }
  function whyUnknown({environment, service, base, head}) {
   const [side, when] = resourcesOf(head.render.kind === "plain" ? base : head) === void 0 ? [ head, "after" ] : [ base, "before" ];
   const {render} = side;
   if (render.kind === "skipped") return [ `${service} in ${environment} is not rendered: ${render.why}.` ];
   if (render.kind !== "faulty") return [];
   const [fault] = render.faults;
   return [ `${service} in ${environment} cannot be rendered as it is ${when} the change: ${fault?.why} (${fault?.file}:${fault?.line}).` ];
  }
  function changeOf({environment, service}, before, after, {ignore, context, dangers}) {
   const prepare = list => list.map(one => withoutIgnored(one, ignore));
   const pairs = pairResources(prepare(before), prepare(after));
   if (pairs.length === 0) return;
   const real = pairs.filter(({mounts}) => mounts.length === 0);
   const images = [];
   const replicas = [];
   for (const {from, to} of real) if (from !== void 0 && to !== void 0) for (const change of (0, 
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
     added: real.filter(({from}) => from === void 0).length,
     removed: real.filter(({to}) => to === void 0).length,
     changed: real.filter(({from, to}) => from !== void 0 && to !== void 0).length
    },
    dangers: dangers ? real.flatMap(findDangers) : [],
    patch: pairs.map(pair => patchOf(pair, context, pairs)).join("")
   };
  }
  function withoutIgnored(one, ignore) {
   const fits = (pattern, text) => pattern === "*" || pattern === text;
   let {value} = one;
   for (const {kind, name, path} of ignore) if (fits(kind, one.kind) && fits(name, one.name)) value = without(value, path.split("."));
   return {
    ...one,
    value
   };
  }
  function without(value, [step, ...rest]) {
   if (step === void 0) return value;
   if (Array.isArray(value)) return value.map(item => without(item, [ step, ...rest ]));
   if (!(0, plain_values.jh)(value) || value[step] === void 0) return value;
   const {[step]: inner = null, ...others} = value;
   return rest.length === 0 ? others : {
    ...others,
    [step]: without(inner, rest)
   };
  }
  function patchOf({from, to, mounts}, context, all) {
   const one = to ?? from;
   if (one === void 0 || mounts.length > 0) return "";
   const renamed = from !== void 0 && to !== void 0 && from.name !== to.name;
   const title = (0, resources_resource.JS)(renamed ? {
    ...one,
    name: stemName(one.name)
   } : one);
   const users = renamed ? all.filter(pair => pair.mounts.includes(stemName(one.name))) : [];
   const used = users.map(pair => (0, resources_resource.JS)(pair.to ?? one)).join(", ");
   const [old, now] = [ from === void 0 ? "" : textOf(from, to?.value, "before", renamed), to === void 0 ? "" : textOf(to, from?.value, "after", renamed) ];
   const head = from === void 0 ? " (new)" : to === void 0 ? " (gone)" : "";
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
   const [old, now] = [ (0, patch.uz)(before), (0, patch.uz)(after) ];
   if (old.length + now.length > longest) return `  (${old.length} lines before, ${now.length} after: too long to compare)\n`;
   const lines = (0, patch.Pp)(old, now);
   const near = lines.map((_, index) => lines.slice(Math.max(0, index - context), index + context + 1).some(({sign}) => sign !== " "));
   let gap = false;
   let text = "";
   for (const [index, line] of lines.entries()) if (near[index] === true) {
    if (gap) text += "@@\n";
    text += line.sign + line.text;
    gap = false;
   } else gap = text !== "";
   return text;
  }
 }),
 34772: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
 }),
 34286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   My: () => pullRequestOfEvent,
   Xz: () => keepComment,
   rh: () => commentOnPullRequest
  });
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91948);
  async function upsert(github, pull, body, existing) {
   if (existing === void 0) return {
    done: "created",
    id: (await github.createComment(pull, body)).id
   };
   if (existing.body.trimEnd() === body.trimEnd()) return {
    done: "unchanged",
    id: existing.id
   };
   await github.updateComment(existing.id, body);
   return {
    done: "updated",
    id: existing.id
   };
  }
  async function commentOnPullRequest(world, token, marker, markdown) {
   return (await keepComment(world, token, {
    marker,
    markdown
   })).notices;
  }
  async function keepComment({run, openGitHub, log}, token, {pull = pullRequestOfEvent(run), marker, head, markdown, onlyIfThere = false, recreate = false}) {
   if (pull === void 0) {
    log.info("No comment: this run is not of a pull request.");
    return {
     url: "",
     notices: []
    };
   }
   return (0, _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_0__.lj)(async () => {
    const github = await openGitHub(run.repository, token);
    const begin = `\x3c!-- trunkline:${marker} `;
    const own = (await github.ownComments(pull)).filter(one => one.body.startsWith(begin));
    const existing = own.at(recreate ? -1 : 0);
    if (existing === void 0 && onlyIfThere) return {
     url: "",
     notices: []
    };
    const body = `${begin}${head === void 0 ? "" : `head=${head} `}--\x3e\n${markdown}`;
    const fresh = recreate && !onlyIfThere && existing?.body.trimEnd() !== body.trimEnd();
    const {done, id} = await upsert(github, pull, body, fresh ? void 0 : existing);
    log.info(`The comment on pull request #${pull} is ${done}.`);
    return {
     url: `${run.serverUrl}/${run.repository}/pull/${pull}#issuecomment-${id}`,
     notices: []
    };
   }, problems => ({
    url: "",
    notices: (0, _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_0__.nZ)(problems, `No comment on pull request #${pull}`)
   }));
  }
  function pullRequestOfEvent({event}) {
   const {pull_request: pull} = event.payload;
   const number = typeof pull === "object" && pull !== null && "number" in pull ? pull.number : void 0;
   return typeof number === "number" && Number.isSafeInteger(number) ? number : void 0;
  }
 })
};
