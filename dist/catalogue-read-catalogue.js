export const id = 1338;

export const ids = [ 1338 ];

export const modules = {
 64737: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(96782);
  const validRange = (range, options) => {
   try {
    return new Range(range, options).range || "*";
   } catch (er) {
    return null;
   }
  };
  module.exports = validRange;
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
 31338: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readCatalogue: () => readCatalogue
  });
  var dist = __webpack_require__(77934);
  var problem = __webpack_require__(5763);
  var config_size_limit = __webpack_require__(67880);
  var read_config = __webpack_require__(65247);
  var valid = __webpack_require__(64737);
  var nearest_word = __webpack_require__(2327);
  var oid = __webpack_require__(85099);
  var health_limits = __webpack_require__(33479);
  var duration = __webpack_require__(63602);
  const days = [ "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" ];
  function parseWeekTime(text) {
   const [, name, hour, minute] = /^(\w{3}) +([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
   const day = days.findIndex(one => one.toLowerCase() === name?.toLowerCase());
   return day < 0 ? undefined : {
    day,
    minute: Number(hour) * 60 + Number(minute)
   };
  }
  function formatWeekTime(time) {
   const two = count => String(count).padStart(2, "0");
   return `${days[time.day]} ${two(Math.floor(time.minute / 60))}:${two(time.minute % 60)}`;
  }
  function normaliseCatalogue(written, file, place) {
   const environments = Object.entries(written.environments ?? {});
   const after = followed(new Map(environments.map(([name, one]) => [ name, {
    after: listed(one?.after)
   } ])));
   return {
    file,
    place: (path, on = "value") => place(path, on),
    services: named(written.services, service),
    libraries: named(written.libraries, library),
    global: written.global ?? [],
    discover: written.discover ?? [],
    environments: new Map(environments.map(([name, one]) => [ name, environment(name, one ?? {}, after.get(name) ?? [], place([ "environments", name ], "key")) ])),
    gitops: {
     repository: written.gitops?.repository,
     branch: written.gitops?.branch,
     overlay: written.gitops?.overlay === undefined ? undefined : folder(written.gitops.overlay)
    },
    provenance: provenance(written.provenance),
    guard: guardPolicy(written.guard),
    toggles: written.toggles && toggles(written.toggles),
    trunkHealth: trunkHealth(written["trunk-health"])
   };
  }
  function followed(environments) {
   const names = [ ...environments.keys() ];
   return new Map(names.map((name, index) => [ name, environments.get(name)?.after ?? names.slice(Math.max(index - 1, 0), index) ]));
  }
  function fillTagFormat(format, service) {
   return format === undefined ? `${service}/v{version}` : format.replaceAll("{service}", service);
  }
  const usualKinds = {
   release: "30d",
   experiment: "45d",
   ops: "never",
   permission: "never"
  };
  function toggles(written) {
   const kinds = Object.entries(written.kinds ?? usualKinds);
   return {
    register: written.register,
    format: written.format ?? "trunkline",
    kinds: new Map(kinds.map(([name, life]) => [ name, life === "never" ? undefined : (0, 
    duration.E)(life) ])),
    warnMs: (0, duration.E)(written.warn ?? "7d") ?? 0,
    code: written.code ?? [ "**", "!**/*.md" ],
    patterns: written.patterns ?? [],
    env: written.env ?? "",
    aliases: written.aliases ?? []
   };
  }
  function trunkHealth(written) {
   const limits = Object.entries(written?.limits ?? {}).flatMap(([name, text]) => {
    const limit = health_limits.$I.find(one => one === name);
    return limit === undefined ? [] : [ [ limit, (0, health_limits.Xh)(limit, String(text)) ] ];
   });
   return {
    limits: (0, health_limits.Ns)(health_limits.tW, Object.fromEntries(limits)),
    workflows: written?.workflows ?? []
   };
  }
  function named(many = {}, normalise) {
   const all = new Map;
   for (const name of Object.keys(many)) all.set(name, normalise(name, many[name]));
   return all;
  }
  function service(name, written) {
   return {
    ...library(name, {
     ...written,
     path: written.path ?? "."
    }),
    image: written.image,
    imageName: written["image-name"] ?? written.image,
    tagFormat: fillTagFormat(written["tag-format"], name),
    lockstep: written.lockstep,
    baseline: baseline(written.baseline),
    provenance: provenance(written.provenance),
    environments: named(written.environments, (_, one) => override(one))
   };
  }
  function override(written) {
   return {
    overlay: written.overlay === undefined ? undefined : folder(written.overlay),
    format: written.format,
    key: written.key,
    pin: written.pin,
    branch: written.branch,
    repository: written.repository
   };
  }
  function guardPolicy(written) {
   return {
    rules: new Map(Object.entries(written?.rules ?? {})),
    allow: (written?.allow ?? []).map(({rule, path, service, environment, reason, until}) => ({
     rule,
     path,
     service,
     environment,
     reason,
     until
    })),
    images: written?.images ?? [],
    ignore: written?.ignore ?? []
   };
  }
  function baseline(written) {
   const commit = (0, oid.Se)(written?.commit ?? "");
   return written === undefined || commit === undefined ? undefined : {
    version: written.version,
    commit
   };
  }
  function provenance(written) {
   const {repository, workflow, ref, issuer} = written ?? {};
   return {
    repository,
    workflow,
    refs: listed(ref),
    issuer
   };
  }
  function library(name, written) {
   const path = folder(written.path);
   const inputs = written.inputs ?? [ path === "." ? "**" : `${path}/**` ];
   return {
    name,
    path,
    inputs,
    dependsOn: written["depends-on"] ?? [],
    irreversible: written.irreversible ?? []
   };
  }
  function environment(name, written, after, at) {
   return {
    name,
    after,
    delivery: written.delivery ?? "push",
    soakMs: (0, duration.E)(written.soak ?? "0s") ?? 0,
    checks: (written.checks ?? []).map(requiredCheck),
    attestations: written.attestations ?? "off",
    freeze: (written.freeze ?? []).flatMap(fill_in_defaults_window),
    registry: written.registry,
    tags: written.tags ?? [],
    tracks: written.tracks ?? "image",
    repository: written.repository,
    clusters: written.clusters ?? [],
    branch: written.branch,
    overlay: written.overlay === undefined ? undefined : folder(written.overlay),
    format: {
     name: written.tracks === "revision" ? "revision" : written.format ?? "auto",
     key: written.key ?? "",
     pin: written.pin ?? "any"
    },
    policy: policy(written.policy),
    writers: written.writers ?? [],
    sync: written.sync ?? "auto",
    hotfix: written.hotfix ?? "declared",
    differs: written.differs ?? [],
    at
   };
  }
  function requiredCheck(written) {
   if (typeof written === "string") return {
    name: written,
    creator: "",
    app: ""
   };
   return {
    name: written.name,
    creator: written.creator ?? "",
    app: written.app ?? ""
   };
  }
  function policy(written) {
   if (written === undefined) return undefined;
   const {filter = "", semver, numerical, alphabetical} = written;
   if (semver !== undefined) return {
    filter,
    by: "semver",
    order: semver
   };
   if (numerical !== undefined) return {
    filter,
    by: "numerical",
    order: numerical
   };
   return {
    filter,
    by: "alphabetical",
    order: alphabetical ?? "asc"
   };
  }
  function fill_in_defaults_window(written) {
   const from = parseWeekTime(written.from);
   const to = parseWeekTime(written.to);
   return from && to ? [ {
    from,
    to,
    zone: written.zone ?? "UTC"
   } ] : [];
  }
  const odd = /(?:^|\/)\.?(?:\/|$)/;
  function folder(path) {
   if (!odd.test(path)) return path;
   return path.split("/").filter(part => part !== "" && part !== ".").join("/") || ".";
  }
  function listed(value) {
   return typeof value === "string" ? [ value ] : value;
  }
  var reserved_names = __webpack_require__(53121);
  var text_validators = __webpack_require__(76355);
  function ruleFaults(catalogue) {
   return rules.flatMap(rule => rule(catalogue));
  }
  const rules = [ namesAreUsable, namesAreFree, namesAreUnique, servicesHavePaths, dependenciesExist, predecessorsExist, promotionHasABeginning, tagFormatsDiffer, freezesHaveLength, overlaysDiffer, policiesDecide, rangesAreRanges, clustersHavePlaces, overridesAreOfEnvironments ];
  function namesAreUsable(catalogue) {
   const faults = [];
   for (const kind of [ "services", "libraries", "environments" ]) for (const given of catalogue[kind].keys()) if (!(0, 
   text_validators.Eo)(given)) faults.push(onKey([ kind, given ], at => (0, problem.CC)("CATALOGUE_NAME", {
    given
   }, {
    at
   })));
   return faults;
  }
  function namesAreFree({services}) {
   const names = [ ...services.keys() ];
   const clashOf = (0, reserved_names.ub)(names);
   return names.flatMap(given => {
    const clash = clashOf(given);
    if (clash === undefined) return [];
    return [ onKey([ "services", given ], at => (0, problem.CC)("CATALOGUE_NAME_RESERVED", {
     given,
     clash
    }, {
     at
    })) ];
   });
  }
  function namesAreUnique({services, libraries}) {
   return [ ...libraries.keys() ].filter(given => services.has(given)).map(given => onKey([ "libraries", given ], at => (0, 
   problem.CC)("CATALOGUE_NAME_TWICE", {
    given
   }, {
    at
   })));
  }
  function servicesHavePaths({services, libraries}) {
   const units = [ ...services.values() ];
   if (libraries.size === 0 && units.every(({hasPath, dependsOn}) => !hasPath && dependsOn.length === 0)) return [];
   return [ ...services ].flatMap(([name, {hasPath}]) => {
    if (hasPath) return [];
    const slots = {
     key: "path",
     where: `\`services.${name}\``,
     meaning: "the folder its files are in"
    };
    return [ onKey([ "services", name ], at => (0, problem.CC)("CATALOGUE_KEY_MISSING", slots, {
     at
    })) ];
   });
  }
  function dependenciesExist(catalogue) {
   const names = new Set([ ...catalogue.services.keys(), ...catalogue.libraries.keys() ]);
   const faults = [];
   for (const kind of [ "services", "libraries" ]) for (const [name, {dependsOn}] of catalogue[kind]) if (dependsOn.length > 0) faults.push(...unknown(dependsOn, names, [ kind, name, "depends-on" ], "service or library"));
   return faults;
  }
  function predecessorsExist({environments}) {
   const names = new Set(environments.keys());
   return [ ...environments ].flatMap(([name, {after}]) => unknown(after ?? [], names, [ "environments", name, "after" ], "environment"));
  }
  function unknown(given, names, path, kind) {
   return given.flatMap((one, index) => {
    if (one === "" || names.has(one)) return [];
    const slots = {
     key: path.join("."),
     given: one,
     kind,
     nearest: (0, nearest_word.p)(one, [ ...names ]) ?? "",
     words: [ ...names ].join(", ")
    };
    return [ onValue([ ...path, index ], at => (0, problem.CC)("CATALOGUE_UNKNOWN_REFERENCE", slots, {
     at
    })) ];
   });
  }
  function promotionHasABeginning({environments}) {
   const after = followed(environments);
   const settled = new Set;
   return [ ...environments.keys() ].flatMap(name => {
    const circle = circleFrom(name, after, [], settled);
    if (circle === undefined) return [];
    const guilty = circle.find(one => environments.get(one)?.after !== undefined) ?? name;
    const slots = {
     circle: [ ...circle, circle[0] ].join(" after ")
    };
    return [ onValue([ "environments", guilty, "after" ], at => (0, problem.CC)("CATALOGUE_AFTER_CYCLE", slots, {
     at
    })) ];
   });
  }
  function circleFrom(name, after, trail, settled) {
   if (trail.includes(name)) return trail.slice(trail.indexOf(name));
   if (settled.has(name)) return undefined;
   for (const next of after.get(name) ?? []) {
    const circle = circleFrom(next, after, [ ...trail, name ], settled);
    if (circle !== undefined) {
     settled.add(name);
     return circle;
    }
   }
   settled.add(name);
   return undefined;
  }
  function tagFormatsDiffer({services}) {
   if (![ ...services.values() ].some(({tagFormat}) => tagFormat !== undefined)) return [];
   const first = new Map;
   const faults = [];
   for (const [other, {tagFormat}] of services) {
    if (tagFormat !== undefined && !(0, text_validators.oj)(tagFormat)) continue;
    const format = fillTagFormat(tagFormat, other);
    const one = first.get(format);
    if (one === undefined) first.set(format, other); else faults.push(onValue([ "services", other, "tag-format" ], at => (0, 
    problem.CC)("CATALOGUE_TAG_FORMAT_SHARED", {
     one,
     other,
     format
    }, {
     at
    })));
   }
   return faults;
  }
  function freezesHaveLength({environments}) {
   return [ ...environments ].flatMap(([name, {freeze}]) => freeze.flatMap(({from, to}, index) => {
    if (from === undefined || from !== to) return [];
    const path = [ "environments", name, "freeze", index, "to" ];
    const slots = {
     key: `environments.${name}.freeze`,
     given: from
    };
    return [ onValue(path, at => (0, problem.CC)("CATALOGUE_FREEZE_EMPTY", slots, {
     at
    })) ];
   }));
  }
  function overlaysDiffer({environments, overlay}) {
   if (overlay === undefined || overlay.includes("{environment}")) return [];
   const sharing = [ ...environments ].filter(([, one]) => one.overlay === undefined).map(([name, {branch, repository, key}]) => [ branch, repository, key.replaceAll("{environment}", name) ].join("\n"));
   if (new Set(sharing).size === sharing.length) return [];
   const slots = {
    key: "gitops.overlay",
    given: overlay,
    service: "{service}",
    environment: "{environment}"
   };
   return [ onValue([ "gitops", "overlay" ], at => (0, problem.CC)("CATALOGUE_TEMPLATE", slots, {
    at
   })) ];
  }
  function clustersHavePlaces({environments, services, overlay}) {
   const braces = {
    cluster: "{cluster}",
    service: "{service}"
   };
   const faultOf = (path, fault) => onValue(path, at => (0, problem.CC)("CATALOGUE_CLUSTERS", {
    fault,
    ...braces
   }, {
    at
   }));
   const judge = (template, name, path) => {
    const count = environments.get(name)?.clusters.length ?? 0;
    if (template === undefined || template.includes("{cluster}") === count > 0) return [];
    return count > 0 ? [ faultOf(path, `The environment \`${name}\` has clusters, and its overlay \`${template}\` is the same for all.`) ] : [ faultOf(path, `The overlay \`${template}\` has a {cluster}, and the environment \`${name}\` has no clusters.`) ];
   };
   return [ ...[ ...environments ].flatMap(([name, one]) => judge(one.overlay ?? overlay, name, [ "environments", name, one.overlay === undefined ? "clusters" : "overlay" ])), ...[ ...services ].flatMap(([service, {overlays}]) => [ ...overlays ].flatMap(([name, own]) => judge(own, name, [ "services", service, "environments", name, "overlay" ]))) ];
  }
  function overridesAreOfEnvironments({services, environments}) {
   const names = [ ...environments.keys() ];
   return [ ...services ].flatMap(([service, {overlays}]) => [ ...overlays.keys() ].filter(given => !environments.has(given)).map(given => {
    const key = `services.${service}.environments`;
    const slots = {
     key,
     given,
     kind: "environment",
     nearest: (0, nearest_word.p)(given, names) ?? "",
     words: names.join(", ")
    };
    return onKey([ "services", service, "environments", given ], at => (0, problem.CC)("CATALOGUE_UNKNOWN_REFERENCE", slots, {
     at
    }));
   }));
  }
  function policiesDecide({environments}) {
   return [ ...environments ].flatMap(([name, {policy}]) => {
    if (policy === undefined || policy.length === 1) return [];
    const slots = {
     key: `environments.${name}.policy`,
     count: policy.length === 0 ? "no" : String(policy.length)
    };
    return [ onKey([ "environments", name, "policy" ], at => (0, problem.CC)("CATALOGUE_POLICY", slots, {
     at
    })) ];
   });
  }
  function rangesAreRanges({environments}) {
   return [ ...environments ].flatMap(([name, {range}]) => {
    if (range === undefined || range.trim() !== "" && valid(range) !== null) return [];
    const path = [ "environments", name, "policy", "semver" ];
    const slots = {
     key: path.join("."),
     given: range
    };
    return [ onValue(path, at => (0, problem.CC)("CATALOGUE_RANGE", slots, {
     at
    })) ];
   });
  }
  function onKey(path, make) {
   return {
    path,
    on: "key",
    problem: make
   };
  }
  function onValue(path, make) {
   return {
    path,
    on: "value",
    problem: make
   };
  }
  function readPartialCatalogue(value) {
   return {
    services: partial_catalogue_named(at(value, "services"), partialOwner),
    libraries: partial_catalogue_named(at(value, "libraries"), partialOwner),
    environments: partial_catalogue_named(at(value, "environments"), partial_catalogue_environment),
    overlay: textAt(at(value, "gitops"), "overlay")
   };
  }
  function partial_catalogue_named(value, read) {
   const all = new Map;
   for (const name of keysOf(value) ?? []) all.set(name, read(at(value, name)));
   return all;
  }
  function partialOwner(value) {
   return {
    hasPath: at(value, "path") !== undefined,
    dependsOn: textsAt(value, "depends-on") ?? [],
    tagFormat: textAt(value, "tag-format"),
    overlays: partial_catalogue_named(at(value, "environments"), one => textAt(one, "overlay"))
   };
  }
  function partial_catalogue_environment(value) {
   return {
    after: textsAt(value, "after"),
    branch: textAt(value, "branch"),
    repository: textAt(value, "repository"),
    clusters: textsAt(value, "clusters") ?? [],
    key: (textsAt(value, "key") ?? []).join("\n"),
    overlay: textAt(value, "overlay"),
    policy: keysOf(at(value, "policy"))?.filter(key => key !== "filter"),
    range: textAt(at(value, "policy"), "semver"),
    freeze: list(at(value, "freeze")).map(one => ({
     from: textAt(one, "from"),
     to: textAt(one, "to")
    }))
   };
  }
  function at(value, key) {
   if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
   return Object.hasOwn(value, key) ? value[key] : undefined;
  }
  function keysOf(value) {
   return typeof value !== "object" || value === null || Array.isArray(value) ? undefined : Object.keys(value);
  }
  function list(value) {
   return Array.isArray(value) ? value : [];
  }
  function textAt(value, key) {
   const found = at(value, key);
   return typeof found === "string" ? found : undefined;
  }
  function textsAt(value, key) {
   const found = at(value, key);
   if (typeof found === "string") return [ found ];
   return Array.isArray(found) ? list(found).map(one => typeof one === "string" ? one : "") : undefined;
  }
  var catalogue = __webpack_require__(70835);
  var manifest_formats = __webpack_require__(85722);
  function textValue(means, test) {
   const [passes, code] = test ?? [ () => true, "" ];
   return dist.FsL(dist.YjP(), dist.z6Y(passes, code), dist.h_(means));
  }
  const durationText = means => textValue(means, [ given => (0, duration.E)(given) !== undefined, "CATALOGUE_DURATION" ]);
  const weekTime = means => textValue(means, [ given => parseWeekTime(given) !== undefined, "CATALOGUE_WEEK_TIME" ]);
  const path = means => textValue(means, [ text_validators.uf, "CATALOGUE_PATH" ]);
  const overlay = means => dist.FsL(dist.YjP(), dist.z6Y(text_validators.uf, "CATALOGUE_PATH"), dist.z6Y(text_validators.U1, "CATALOGUE_PLACEHOLDER"), dist.h_(means));
  const pattern = textValue("A glob relative to the top of the repository.", [ text_validators.Pt, "CATALOGUE_PATTERN" ]);
  const listValue = (item, means) => dist.FsL(dist.YOg(item), dist.h_(means));
  const schema_values_name = textValue("A name of this file.");
  const patterns = means => listValue(pattern, means);
  const checkBy = dist.FsL(dist._H3({
   name: textValue("The name of a commit status or check run."),
   creator: dist.lqM(textValue("Login of who must have set the status: smoke-tests[bot].")),
   app: dist.lqM(textValue("Slug of the GitHub App that must have made the check run: github-actions."))
  }), dist.z6Y(({name: of, creator, app}) => creator === undefined !== (app === undefined) && of !== "deployment", "CATALOGUE_CHECK"), dist.h_("A check that counts only from one creator or one App."));
  const fullRef = textValue("A full ref; * stands for anything: refs/heads/main, refs/tags/*.", [ text_validators.xA, "CATALOGUE_REF" ]);
  const key = textValue("A place in the file: a path (dots, quoted keys, [0], [name=orders]) and what it holds behind a colon: image, repository, tag, digest or version (tag@digest).", [ text_validators.h$, "CATALOGUE_KEY" ]);
  const deployment = {
   repository: dist.lqM(textValue("Its own GitOps repository: owner/name, a Git URL or a path. Default: that of `gitops`.")),
   branch: dist.lqM(textValue("Its own branch of the GitOps repository, where environments are branches. Default: that of `gitops`.", [ text_validators.pA, "CATALOGUE_BRANCH" ])),
   overlay: dist.lqM(overlay("Its own `gitops.overlay`: a folder, or a file.")),
   format: dist.lqM(dist.FsL(dist.KIO(manifest_formats.Fx), dist.h_("How its files say which image runs: a Kustomize overlay, Helm values, an Argo CD Application, YAML by path, or Flux setter markers. Default: auto, by what is in the file."))),
   key: dist.lqM(dist.FsL(dist.KCZ([ key, listValue(key, "Places that are set together.") ]), dist.h_("Where in the file: helm and yaml, one place or several; argocd, the prefix of Helm parameters (image); marker, namespace:policy. {service} and {environment} are filled in."))),
   pin: dist.lqM(dist.FsL(dist.KIO(manifest_formats.hm), dist.h_("What its files say of a version: `digest`, only a `tag`, or `any`, as much as they have room for (default). guard asks for the same: a missing digest is an error with `digest`, a warning with `any`, and right with `tag`.")))
  };
  const freeze = dist._H3({
   from: weekTime("When it begins, wall clock: Fri 16:00."),
   to: weekTime("When it ends: Mon 08:00."),
   zone: dist.lqM(textValue("Its time zone, an IANA name: Europe/Berlin. Default: UTC.", [ text_validators.DS, "CATALOGUE_ZONE" ]))
  });
  const newest = dist.KIO([ "asc", "desc" ]);
  const schema_environment_policy = dist.FsL(dist._H3({
   filter: dist.lqM(textValue("A regular expression for tags; its named group is what is compared: ^version-(?<version>.+)$.", [ text_validators.Xp, "CATALOGUE_FILTER" ])),
   semver: dist.lqM(textValue("The highest version in this range: 1.x, >=1.2.0.")),
   numerical: dist.lqM(dist.FsL(newest, dist.h_("The highest (asc) or lowest (desc) number."))),
   alphabetical: dist.lqM(dist.FsL(newest, dist.h_("The last (asc) or first (desc) by letters.")))
  }), dist.h_("How set-image chooses the tag from the registry's where no image is given."));
  const schema_environment_environment = dist.FsL(dist._H3({
   after: dist.lqM(dist.FsL(dist.KCZ([ dist.YjP(), dist.YOg(schema_values_name) ]), dist.h_("Where an artifact must have been before. Default: the environment above."))),
   delivery: dist.lqM(dist.FsL(dist.KIO([ "push", "pull-request" ]), dist.h_("How a change reaches it. Default: push."))),
   soak: dist.lqM(durationText("How long an artifact must have been in `after`: 30m, 2h.")),
   checks: dist.lqM(listValue(dist.KCZ([ textValue("The name of a check, from any app or user."), checkBy ]), "Commit statuses or check runs that must be green on the commit that put the artifact into `after`.")),
   attestations: dist.lqM(dist.FsL(dist.KIO(catalogue.Bt), dist.h_("Whether the build of an artifact must be attested (see `provenance`): require closes the gate, warn only says so. Default: off."))),
   freeze: dist.lqM(listValue(freeze, "Weekly windows in which nothing is promoted.")),
   registry: dist.lqM(textValue("Copy images to this registry first, same path below it. Default: they stay where they are.", [ text_validators.Cf, "CATALOGUE_REGISTRY" ])),
   tags: dist.lqM(listValue(textValue("An image tag; {environment}, {service} and {version} are filled in.", [ text_validators._l, "CATALOGUE_IMAGE_TAG" ]), "Tags to move in the registry after the copy.")),
   tracks: dist.lqM(dist.FsL(dist.KIO([ "image", "revision" ]), dist.h_("What promotion moves: an image, or the Git tag of an Argo CD Application or Flux source. Default: image."))),
   policy: dist.lqM(schema_environment_policy),
   writers: dist.lqM(listValue(textValue("A login."), "Who may change it. guard checks the author and the pusher. Default: anybody.")),
   sync: dist.lqM(dist.FsL(dist.KIO([ "manual", "auto" ]), dist.h_("How Argo CD may sync it: guard warns of automated sync where it is manual. Default: auto."))),
   hotfix: dist.lqM(dist.FsL(dist.KIO([ "declared", "signed", "attested" ]), dist.h_("What makes guard believe a hotfix. Default: declared."))),
   differs: dist.lqM(listValue(dist.KIO(catalogue.Lt), "What may be other than in `after`: preview does not show it with `compare: environments`.")),
   ...deployment,
   clusters: dist.lqM(listValue(textValue("A name, filled in for {cluster} in the overlay.", [ text_validators.Eo, "CATALOGUE_CLUSTER" ]), "Clusters that it runs in. One commit sets all of them."))
  }), dist.h_("Where services run. The order in the file is the order of promotion."));
  const schema_provenance = dist.FsL(dist._H3({
   repository: dist.lqM(textValue("owner/name of the repository whose workflow builds it. Default: the repository of the run.", [ text_validators.aq, "CATALOGUE_BUILDER" ])),
   workflow: dist.lqM(textValue("The workflow that builds it, .github/workflows/build.yml; a reusable one of another repository as acme/ci/.github/workflows/build.yml, maybe with @ref. Default: any workflow of the repository.", [ text_validators._2, "CATALOGUE_WORKFLOW" ])),
   ref: dist.lqM(dist.FsL(dist.KCZ([ fullRef, listValue(fullRef, "Any of these.") ]), dist.h_("What it may be built from. Default: any ref."))),
   issuer: dist.lqM(textValue("Issuer of the runs' OIDC tokens. Default: that of this GitHub.", [ text_validators.GZ, "CATALOGUE_ISSUER" ]))
  }), dist.h_("Who must have built what environments with `attestations` get, by the certificate of the attestation."));
  const parts = {
   path: path("The folder its files are in."),
   inputs: dist.lqM(patterns("Which files are its own: ordered globs, the last that matches wins. Default: path/**.")),
   "depends-on": dist.lqM(listValue(schema_values_name, "Services and libraries that it is built from.")),
   irreversible: dist.lqM(patterns("Files whose changes nothing takes back, such as **/migrations/**: rollback asks for `acknowledge`."))
  };
  const schema_service = dist.FsL(dist._H3({
   ...parts,
   path: dist.lqM(path("The folder its files are in. Only in a catalogue of the GitOps repository no service needs one.")),
   image: dist.lqM(textValue("Its image repository, without a tag: ghcr.io/acme/orders.", [ text_validators.Ic, "CATALOGUE_IMAGE" ])),
   "image-name": dist.lqM(textValue("The `name` of its entry in kustomization `images`. Default: the value of `image`.")),
   "tag-format": dist.lqM(textValue("Its release tags. Default: {service}/v{version}.", [ text_validators.oj, "CATALOGUE_TAG_FORMAT" ])),
   lockstep: dist.lqM(textValue("Services with the same word here are released together, with one version.", [ text_validators.Eo, "CATALOGUE_LOCKSTEP" ])),
   baseline: dist.lqM(dist.FsL(dist._H3({
    version: textValue("The version it had before its first tag: 1.4.0.", [ text_validators.Qg, "CATALOGUE_BASELINE_VERSION" ]),
    commit: textValue("The full SHA of the commit that had it.", [ text_validators.WM, "CATALOGUE_BASELINE_COMMIT" ])
   }), dist.h_("Where its first release counts from, for a service that was released by other means."))),
   provenance: dist.lqM(schema_provenance),
   environments: dist.lqM(dist.FsL(dist.g1P(dist.YjP(), dist.FsL(dist._H3(deployment), dist.h_("What differs for this service in that environment."))), dist.h_("Where and how it is deployed, where that differs from other services.")))
  }), dist.h_("What is built, released and deployed on its own."));
  const schema_library = dist.FsL(dist._H3(parts), dist.h_("Code that services share; it is not deployed itself."));
  const gitops = dist.FsL(dist._H3({
   repository: dist.lqM(textValue("owner/name, a Git URL or a path. Default: this repository.")),
   branch: dist.lqM(textValue("Its branch. Default: the repository's default branch.", [ text_validators.pA, "CATALOGUE_BRANCH" ])),
   overlay: dist.lqM(overlay("Where a service has its overlay for an environment: apps/{service}/overlays/{environment}."))
  }), dist.h_("The repository that Argo CD or Flux reads."));
  const guard = dist.FsL(dist._H3({
   rules: dist.lqM(dist.FsL(dist.g1P(dist.YjP(), dist.KIO([ "error", "warning", "off" ])), dist.h_("Levels of rules that differ from their default, by the id of the rule."))),
   allow: dist.lqM(listValue(dist._H3({
    rule: textValue("The id of the rule."),
    path: dist.lqM(textValue("Only for findings in files that this glob matches.")),
    service: dist.lqM(textValue("Only for this service.")),
    environment: dist.lqM(textValue("Only for this environment.")),
    reason: textValue("Why. Everybody who reads the report reads it."),
    until: dist.lqM(textValue("The last day it counts, 2026-12-31."))
   }), "Findings that are accepted.")),
   images: dist.lqM(patterns("Image repositories that may run without being the catalogue's: registry.example/mirror/**.")),
   ignore: dist.lqM(patterns("Files that guard does not look into."))
  }), dist.h_("How guard judges changes to the GitOps repository. Read from the base commit."));
  const schema_toggles = dist.FsL(dist._H3({
   register: patterns("The files that register feature toggles: flags.yml, services/*/flags.yml."),
   format: dist.lqM(dist.FsL(dist.KIO(catalogue.lL), dist.h_("How these files are written. Default: trunkline."))),
   kinds: dist.lqM(dist.FsL(dist.g1P(dist.YjP(), textValue("How long a toggle of this kind may live: a duration, or never.", [ text_validators.YK, "CATALOGUE_LIFETIME" ])), dist.h_("Kinds of toggles. Default: release 30d, experiment 45d, ops never, permission never."))),
   warn: dist.lqM(durationText("How long before its end a toggle counts as expiring. Default: 7d.")),
   code: dist.lqM(patterns("The files to search: ordered globs, the last that matches wins. Default: every file but Markdown.")),
   patterns: dist.lqM(listValue(textValue("A regular expression with {key}.", [ text_validators.s8, "CATALOGUE_KEY_PATTERN" ]), "Code that asks for a toggle: isEnabled({key}). What is at {key} has to be registered.")),
   env: dist.lqM(textValue("The environment variable of a toggle: FEATURE_{KEY}.", [ text_validators.KS, "CATALOGUE_KEY_VARIABLE" ])),
   aliases: dist.lqM(listValue(dist.KIO(catalogue.xz), "Other ways in which code writes a key. Default: none."))
  }), dist.h_("Feature toggles: where they are registered, how long they may live, how code names them."));
  const timeLimit = means => dist.lqM(textValue(means, [ text_validators.rM, "CATALOGUE_LIMIT" ]));
  const schema_trunkHealth = dist.FsL(dist._H3({
   limits: dist.lqM(dist.FsL(dist._H3({
    "branch-age": timeLimit("How long a branch may live, in the median. Default: 1d."),
    "pull-request": dist.lqM(dist.FsL(dist.KCZ([ dist.FsL(dist.aig(), dist.ndf("CATALOGUE_LIMIT"), dist.Wwf(0, "CATALOGUE_LIMIT")), textValue("400 lines, or off.", [ text_validators.az, "CATALOGUE_LIMIT" ]) ]), dist.h_("How many lines a pull request may change, in the median. Default: 400."))),
    ci: timeLimit("How long CI of a commit on trunk may take, in the median. Default: 10m."),
    red: timeLimit("How long trunk may stay red at a time. Default: 1h."),
    "time-to-merge": timeLimit("How long a pull request may wait for its merge, in the median. Default: 1d.")
   }), dist.h_("What is too much: durations, lines, or off."))),
   workflows: dist.lqM(patterns("The workflows that say whether trunk is green: .github/workflows/ci.yml. Default: all that a push to trunk starts."))
  }), dist.h_("What the report on the way to production goes by."));
  const schema = dist._H3({
   version: dist.FsL(dist.euz(1), dist.h_("The version of this file's format.")),
   services: dist.lqM(dist.g1P(dist.YjP(), schema_service)),
   libraries: dist.lqM(dist.g1P(dist.YjP(), schema_library)),
   global: dist.lqM(patterns("A change to one of these files touches every service.")),
   discover: dist.lqM(listValue(dist.KIO(catalogue.uU), "Read dependencies from these workspace manifests as well.")),
   environments: dist.lqM(dist.g1P(dist.YjP(), dist.mee(schema_environment_environment))),
   gitops: dist.lqM(gitops),
   guard: dist.lqM(guard),
   provenance: dist.lqM(schema_provenance),
   toggles: dist.lqM(schema_toggles),
   "trunk-health": dist.lqM(schema_trunkHealth)
  });
  const shapes = new WeakMap;
  function shapeOf(schema) {
   const shape = shapes.get(schema);
   if (shape !== undefined) return shape;
   const made = readShape(schema);
   shapes.set(schema, made);
   return made;
  }
  function readShape(schema) {
   const part = schema;
   if (part.wrapped !== undefined) return shapeOf(part.wrapped);
   if (part.entries !== undefined) return {
    kind: "object",
    entries: part.entries
   };
   if (part.type === "record" && part.value !== undefined) return {
    kind: "map",
    value: part.value
   };
   if (part.item !== undefined) return {
    kind: "list",
    item: part.item
   };
   if (part.type === "union") return {
    kind: "either",
    options: part.options
   };
   if (part.type === "picklist") return {
    kind: "words",
    words: part.options
   };
   if (part.type === "number") return {
    kind: "number"
   };
   return part.literal === undefined ? {
    kind: "text"
   } : {
    kind: "words",
    words: [ part.literal ]
   };
  }
  function isOptional(schema) {
   return schema.type === "optional";
  }
  function keysAt(schema, path) {
   const shape = shapeAt(schema, path);
   return shape?.kind === "object" ? Object.keys(shape.entries) : undefined;
  }
  function isMapping(schema, path) {
   const kind = shapeAt(schema, path)?.kind;
   return kind === "object" || kind === "map";
  }
  function wordsAt(schema, path) {
   const shape = shapeAt(schema, path);
   return shape?.kind === "words" ? shape.words.map(String) : undefined;
  }
  function shapeAt(schema, path) {
   const shape = shapeOf(schema);
   const [step, ...rest] = path;
   if (shape.kind === "either") {
    const mapping = mappingAmong(shape.options);
    return mapping && shapeAt(mapping, path);
   }
   if (step === undefined) return shape;
   if (shape.kind === "map") return shapeAt(shape.value, rest);
   if (shape.kind === "list") return shapeAt(shape.item, rest);
   const entry = shape.kind === "object" && Object.hasOwn(shape.entries, step) ? shape.entries[step] : undefined;
   return entry && shapeAt(entry, rest);
  }
  function mappingAmong(options) {
   return options.find(one => shapeOf(one).kind === "object");
  }
  function shapeFaults(value, issues) {
   const lists = strayLists(value, []);
   const within = path => lists.some(list => list.path.every((step, at) => step === path[at]));
   return [ ...issues.map(ofIssue).filter(one => !within(one.path)), ...lists, ...unknownKeys(value, []) ];
  }
  function dotted(path) {
   return path.length === 0 ? "The catalogue" : path.filter(step => typeof step === "string").join(".");
  }
  function ofIssue(issue) {
   const path = (issue.path ?? []).map(step => step.key);
   const missing = issue.path?.at(-1)?.origin === "key";
   if (path[0] === "version") {
    const given = missing ? "not there" : `\`${JSON.stringify(issue.input)}\``;
    return {
     path,
     on: "value",
     problem: at => (0, problem.CC)("CATALOGUE_VERSION", {
      given
     }, {
      at
     })
    };
   }
   if (missing) {
    const key = String(path.at(-1));
    const around = path.slice(0, -1);
    const slots = {
     key,
     where: `\`${dotted(around)}\``,
     meaning: meanings[key] ?? "which it needs"
    };
    return {
     path: around,
     on: "key",
     problem: at => (0, problem.CC)("CATALOGUE_KEY_MISSING", slots, {
      at
     })
    };
   }
   const key = dotted(path);
   const given = typeof issue.input === "string" ? issue.input : described(issue.input);
   if (issue.kind === "validation") {
    const slots = {
     key,
     given,
     nearest: nearestZone(issue.message, given),
     ...braces
    };
    return {
     path,
     on: "value",
     problem: at => (0, problem.CC)(issue.message, slots, {
      at
     })
    };
   }
   const words = wordsAt(schema, path);
   if (issue.type === "picklist" && words !== undefined && typeof issue.input === "string") {
    const slots = {
     key,
     given,
     nearest: (0, nearest_word.p)(given, words) ?? "",
     words: words.join(", ")
    };
    return {
     path,
     on: "value",
     problem: at => (0, problem.CC)("CATALOGUE_WORD", slots, {
      at
     })
    };
   }
   const slots = {
    key,
    given: described(issue.input),
    expected: expectations[String(issue.expected)] ?? "text"
   };
   return {
    path,
    on: "value",
    problem: at => (0, problem.CC)("CATALOGUE_TYPE", slots, {
     at
    })
   };
  }
  const braces = {
   service: "{service}",
   environment: "{environment}",
   version: "{version}",
   cluster: "{cluster}"
  };
  const meanings = {
   path: "the folder its files are in",
   from: "the time it begins, such as Fri 16:00",
   to: "the time it ends, such as Mon 08:00"
  };
  const mapping = "a mapping (`key: value` lines)";
  const expectations = {
   Array: "a list",
   Object: mapping,
   "(string | Array)": "a name or a list of names",
   "(number | string)": "a number of lines, or off",
   "(string | Object)": "a name, or a mapping with a `name`"
  };
  function described(value) {
   if (value === null) return "empty";
   if (Array.isArray(value)) return "a list";
   if (typeof value === "object") return "a mapping";
   return typeof value === "string" ? `the text \`${value}\`` : `the ${typeof value} ${String(value)}`;
  }
  function nearestZone(code, given) {
   if (code !== "CATALOGUE_ZONE") return "";
   return (0, nearest_word.p)(given, [ "UTC", ...Intl.supportedValuesOf("timeZone") ]) ?? "";
  }
  function strayLists(value, path) {
   if (typeof value !== "object" || value === null) return [];
   if (Array.isArray(value) && isMapping(schema, path)) {
    const slots = {
     key: dotted(path),
     given: "a list",
     expected: mapping
    };
    return [ {
     path,
     on: "value",
     problem: at => (0, problem.CC)("CATALOGUE_TYPE", slots, {
      at
     })
    } ];
   }
   const steps = Array.isArray(value) ? [ ...value.entries() ] : Object.entries(value);
   return steps.flatMap(([step, inner]) => strayLists(inner, [ ...path, step ]));
  }
  function unknownKeys(value, path) {
   if (Array.isArray(value)) return value.flatMap((item, at) => unknownKeys(item, [ ...path, at ]));
   if (typeof value !== "object" || value === null) return [];
   const keys = keysAt(schema, path);
   return Object.entries(value).flatMap(([key, inner]) => {
    const here = [ ...path, key ];
    if (keys === undefined || keys.includes(key)) return unknownKeys(inner, here);
    const where = path.length === 0 ? "The catalogue" : `\`${dotted(path)}\``;
    const slots = {
     key,
     where,
     nearest: (0, nearest_word.p)(key, keys) ?? "",
     words: keys.join(", ")
    };
    return [ {
     path: here,
     on: "key",
     problem: at => (0, problem.CC)("CATALOGUE_UNKNOWN_KEY", slots, {
      at
     })
    } ];
   });
  }
  function readCatalogue(text, file) {
   const document = parseDocument(text, file);
   const value = document.value ?? {};
   const place = (path, on) => ({
    file,
    ...document.spot(path, on)
   });
   const read = dist.xLC(schema, value);
   const faults = [ ...shapeFaults(value, read.issues ?? []), ...ruleFaults(readPartialCatalogue(value)) ].map(fault => fault.problem(place(fault.path, fault.on))).sort((one, other) => inFile(one.at) - inFile(other.at));
   if (!read.success || faults.length > 0) throw new problem.Zw(faults);
   return normaliseCatalogue(read.output, file, place);
  }
  function parseDocument(text, file) {
   const size = Buffer.byteLength(text);
   if (size > config_size_limit.z) {
    const slots = {
     size: String(size),
     most: String(config_size_limit.z)
    };
    throw (0, problem.CC)("CATALOGUE_TOO_BIG", slots, {
     at: {
      file
     }
    });
   }
   const read = (0, read_config.X)(text);
   if ("document" in read) return read.document;
   throw new problem.Zw(read.faults.map(({fault, at}) => (0, problem.CC)("CATALOGUE_SYNTAX", {
    fault
   }, {
    at: {
     file,
     ...at
    }
   })));
  }
  function inFile(at) {
   return (at?.line ?? 0) * 1e6 + (at?.column ?? 0);
  }
 }),
 53121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   sn: () => detectOutputs,
   ub: () => clashesAmong
  });
  const detectOutputs = [ "changes", "matrix", "any", "all", "removed", "unowned", "base", "head", "strategy", "files", "chunks" ];
  const reservedNames = [ "outcome", "reason", "report", ...detectOutputs ];
  const reserved = new Set(reservedNames);
  const behind = /_(?:count|files|files_path)$/;
  function clashesAmong(names) {
   const first = new Map;
   const second = new Map;
   for (const name of names) {
    const lower = name.toLowerCase();
    if (!first.has(lower)) first.set(lower, name); else if (!second.has(lower)) second.set(lower, name);
   }
   return name => {
    const mine = name.toLowerCase();
    if (reserved.has(mine)) return `detect-changes has an output \`${mine}\` of its own`;
    const twin = first.get(mine) === name ? second.get(mine) : first.get(mine);
    if (twin !== undefined) return `it differs from \`${twin}\` only in case`;
    const owner = mine.replace(behind, "");
    const other = owner === mine ? undefined : first.get(owner);
    return other && `detect-changes writes an output of this name for \`${other}\``;
   };
  }
 }),
 76355: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _git_ref_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(53724);
  var _manifest_image_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62295);
  var _metrics_health_limits_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33479);
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63602);
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
   return !/[{}]/.test(text) && (0, _git_ref_name_js__WEBPACK_IMPORTED_MODULE_0__.H)(text) === undefined;
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
   return (0, _manifest_image_key_js__WEBPACK_IMPORTED_MODULE_1__.i8)(filled) !== undefined || /^[\w.-]+:[\w.-]+$/.test(filled) || filled.includes("/");
  }
  function isCommit(text) {
   return (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(text) !== undefined;
  }
  function isBuilder(text) {
   return /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text) && !/\/\.{1,2}$/.test(text);
  }
  function isWorkflow(text) {
   const found = /^(?:(.+?)\/)?\.github\/workflows\/[^/@\s]+\.ya?ml(?:@(.+))?$/.exec(text);
   if (found === null) return false;
   const [, owner, ref] = found;
   return (owner === undefined || isBuilder(owner)) && (ref === undefined || isFullRef(ref));
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
   return text === "never" || (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_3__.E)(text) !== undefined;
  }
  function isKeyPattern(text) {
   return text.split("{key}").length === 2 && isRegularExpression(text.replace("{key}", "key"));
  }
  function isKeyVariable(text) {
   return /^[A-Za-z_]*\{KEY\}\w*$/.test(text);
  }
  function isTimeLimit(text) {
   return (0, _metrics_health_limits_js__WEBPACK_IMPORTED_MODULE_4__.Xh)("ci", text) !== undefined;
  }
  function isLineLimit(text) {
   return (0, _metrics_health_limits_js__WEBPACK_IMPORTED_MODULE_4__.Xh)("pull-request", text) !== undefined;
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
 33479: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $I: () => healthLimits,
   Ns: () => withLimits,
   Xh: () => parseHealthLimit,
   tW: () => usualLimits
  });
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63602);
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
    return lines === undefined ? undefined : Number(lines);
   }
   const ms = (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);
   return ms === undefined ? undefined : ms / 1e3;
  }
  function withLimits(limits, others) {
   const kept = healthLimits.map(name => {
    const other = others[name];
    return [ name, other === "off" ? undefined : other ?? limits[name] ];
   });
   return Object.fromEntries(kept);
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
 65247: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => readConfig
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
  function readConfig(text) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const spotOf = offset => {
    const {line, col} = lines.linePos(offset);
    return {
     line: Math.max(line, 1),
     column: Math.max(col, 1)
    };
   };
   try {
    const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text, {
     lineCounter: lines,
     prettyErrors: false,
     merge: true,
     stringKeys: true
    });
    const found = [ ...document.errors, ...document.warnings ].map(({message, pos}) => ({
     fault: plain(message),
     offset: pos[0]
    }));
    const faults = found.length > 0 ? found : findAliasFaults(document);
    if (faults.length > 0) return {
     faults: faults.map(({fault, offset}) => ({
      fault,
      at: spotOf(offset)
     }))
    };
    const value = document.toJS({
     maxAliasCount: 100
    });
    return {
     document: {
      value,
      spot: (path, on) => spotOf(offsetOf(document.contents, path, on))
     }
    };
   } catch (thrown) {
    if (!(thrown instanceof Error)) throw thrown;
    const fault = thrown.name === "RangeError" ? "it is nested too deeply" : plain(thrown.message);
    return {
     faults: [ {
      fault,
      at: undefined
     } ]
    };
   }
  }
  function plain(message) {
   return message.replace(/[.:\s]+$/, "");
  }
  function offsetOf(top, path, on) {
   let node = top;
   let offset = startOf(top) ?? 0;
   for (const [depth, step] of path.entries()) {
    const found = child(node, step);
    if (found === undefined) return offset;
    const named = on === "key" && depth === path.length - 1;
    const [first, second] = named ? [ found.key, found.value ] : [ found.value, found.key ];
    offset = startOf(first) ?? startOf(second) ?? offset;
    node = found.value;
   }
   return offset;
  }
  function child(node, step) {
   if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(node)) {
    const pair = node.items.find(one => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(one.key) && String(one.key.value) === String(step));
    return pair && {
     key: pair.key,
     value: pair.value
    };
   }
   if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items)) return undefined;
   const item = typeof step === "number" ? node.items[step] : undefined;
   return item === undefined || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(item) ? undefined : {
    key: undefined,
    value: item
   };
  }
  function startOf(node) {
   if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node) || !node.range) return undefined;
   return node.range[0] === node.range[1] ? undefined : node.range[0];
  }
  function findAliasFaults(document) {
   const faults = [];
   const anchors = new Map;
   const meant = node => (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? anchors.get(node.source) : node;
   (0, yaml__WEBPACK_IMPORTED_MODULE_0__.YR)(document, (_, node, above) => {
    if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node)) {
     const offset = node.range?.[0] ?? 0;
     const target = anchors.get(node.source);
     if (target === undefined) faults.push({
      fault: `there is no anchor &${node.source} before it`,
      offset
     }); else if (above.includes(target)) faults.push({
      fault: `*${node.source} is inside of itself`,
      offset
     });
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.Ll)(node)) {
     if (node.anchor !== undefined) anchors.set(node.anchor, node);
    } else if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(node)) {
     const {key, value} = node;
     if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key) || key.source !== "<<" || key.type !== "PLAIN") return;
     const isSound = ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? value.items : [ value ]).every(one => (0, 
     yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(meant(one)));
     if (!isSound) faults.push({
      fault: "`<<` takes a map, or a list of maps",
      offset: key.range?.[0] ?? 0
     });
    }
   });
   return faults;
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
 })
};
