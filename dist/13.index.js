export const id = 13;

export const ids = [ 13 ];

export const modules = {
 2013: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   makeCatalogue: () => makeCatalogue
  });
  var dist = __webpack_require__(7934);
  var problem = __webpack_require__(1384);
  var nearest_word = __webpack_require__(2327);
  var format = __webpack_require__(1561);
  var catalogue = __webpack_require__(835);
  var duration = __webpack_require__(3602);
  const days = [ "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" ];
  function parseWeekTime(text) {
   const [, name, hour, minute] = /^(\w{3}) +([01]?\d|2[0-3]):([0-5]\d)$/.exec(text) ?? [];
   const day = days.findIndex(one => one.toLowerCase() === name?.toLowerCase());
   return day < 0 ? void 0 : {
    day,
    minute: Number(hour) * 60 + Number(minute)
   };
  }
  var validators = __webpack_require__(8611);
  function textValue(means, test) {
   const [passes, code] = test ?? [ () => true, "" ];
   return dist.FsL(dist.YjP(), dist.z6Y(passes, code), dist.h_(means));
  }
  const durationText = means => textValue(means, [ given => (0, duration.E)(given) !== void 0, "CATALOGUE_DURATION" ]);
  const weekTime = means => textValue(means, [ given => parseWeekTime(given) !== void 0, "CATALOGUE_WEEK_TIME" ]);
  const path = means => textValue(means, [ validators.uf, "CATALOGUE_PATH" ]);
  const pattern = textValue("A glob relative to the top of the repository.", [ validators.Pt, "CATALOGUE_PATTERN" ]);
  const listValue = (item, means) => dist.FsL(dist.YOg(item), dist.h_(means));
  const schema_values_name = textValue("A name of this file.");
  function patterns(means) {
   const schema = listValue(pattern, means);
   const quick = {
    ...schema,
    "~run"(dataset, config) {
     return arePatterns(dataset.value) ? {
      typed: true,
      value: dataset.value
     } : schema["~run"](dataset, config);
    }
   };
   return quick;
  }
  function arePatterns(value) {
   return Array.isArray(value) && value.every(one => typeof one === "string" && validators.Pt(one));
  }
  const ref = textValue("A full ref; * stands for anything: refs/heads/main, refs/tags/*.", [ validators.xA, "CATALOGUE_REF" ]);
  const provenance = dist.FsL(dist._H3({
   repository: dist.lqM(textValue("owner/name of the repository whose workflow builds it. Default: the repository of the run.", [ validators.aq, "CATALOGUE_BUILDER" ])),
   workflow: dist.lqM(textValue("The workflow that builds it, .github/workflows/build.yml; a reusable one of another repository as acme/ci/.github/workflows/build.yml, maybe with @ref. Default: any workflow of the repository.", [ validators._2, "CATALOGUE_WORKFLOW" ])),
   ref: dist.lqM(dist.FsL(dist.KCZ([ ref, listValue(ref, "Any of these.") ]), dist.h_("What it may be built from. Default: any ref."))),
   issuer: dist.lqM(textValue("Issuer of the runs' OIDC tokens. Default: the forge's own.", [ validators.GZ, "CATALOGUE_ISSUER" ]))
  }), dist.h_("Who must have built what environments with `attestations` get, by the certificate of the attestation."));
  const parts = {
   path: path("The folder its files are in."),
   inputs: dist.lqM(patterns("Which files are its own: ordered globs, the last that matches wins. Default: path/**.")),
   "depends-on": dist.lqM(listValue(schema_values_name, "Services and libraries that it is built from."))
  };
  const service = dist.FsL(dist._H3({
   ...parts,
   image: dist.lqM(textValue("Its image repository, without a tag: ghcr.io/acme/orders.", [ validators.Ic, "CATALOGUE_IMAGE" ])),
   "image-name": dist.lqM(textValue("The `name` of its entry in kustomization `images`. Default: the value of `image`.")),
   "tag-format": dist.lqM(textValue("Its release tags. Default: {service}/v{version}.", [ validators.oj, "CATALOGUE_TAG_FORMAT" ])),
   lockstep: dist.lqM(textValue("Services with the same word here are released together, with one version.", [ validators.Eo, "CATALOGUE_LOCKSTEP" ])),
   baseline: dist.lqM(dist.FsL(dist._H3({
    version: textValue("The version it had before its first tag: 1.4.0.", [ validators.Qg, "CATALOGUE_BASELINE_VERSION" ]),
    commit: textValue("The full SHA of the commit that had it.", [ validators.WM, "CATALOGUE_BASELINE_COMMIT" ])
   }), dist.h_("Where its first release counts from, for a service that was released by other means."))),
   provenance: dist.lqM(provenance)
  }), dist.h_("What is built, released and deployed on its own."));
  const library = dist.FsL(dist._H3(parts), dist.h_("Code that services share; it is not deployed itself."));
  const freeze = dist._H3({
   from: weekTime("When it begins, wall clock: Fri 16:00."),
   to: weekTime("When it ends: Mon 08:00."),
   zone: dist.lqM(textValue("Its time zone, an IANA name: Europe/Berlin. Default: UTC.", [ validators.DS, "CATALOGUE_ZONE" ]))
  });
  const newest = dist.KIO([ "asc", "desc" ]);
  const policy = dist.FsL(dist._H3({
   filter: dist.lqM(textValue("A regular expression for tags; its named group is what is compared: ^version-(?<version>.+)$.", [ validators.Xp, "CATALOGUE_FILTER" ])),
   semver: dist.lqM(textValue("The highest version in this range: 1.x, >=1.2.0.")),
   numerical: dist.lqM(dist.FsL(newest, dist.h_("The highest (asc) or lowest (desc) number."))),
   alphabetical: dist.lqM(dist.FsL(newest, dist.h_("The last (asc) or first (desc) by letters.")))
  }), dist.h_("How set-image chooses the tag from the registry's where no image is given."));
  const environment = dist.FsL(dist._H3({
   after: dist.lqM(dist.FsL(dist.KCZ([ dist.YjP(), dist.YOg(schema_values_name) ]), dist.h_("Where an artifact must have been before. Default: the environment above."))),
   delivery: dist.lqM(dist.FsL(dist.KIO([ "push", "pull-request" ]), dist.h_("How a change reaches it. Default: push."))),
   soak: dist.lqM(durationText("How long an artifact must have been in `after`: 30m, 2h.")),
   checks: dist.lqM(listValue(textValue("The name of a check."), "Commit statuses or check runs that must be green on the commit that put the artifact into `after`.")),
   attestations: dist.lqM(dist.FsL(dist.KIO(catalogue.B), dist.h_("Whether the build of an artifact must be attested (see `provenance`): require closes the gate, warn only says so. Default: off."))),
   freeze: dist.lqM(listValue(freeze, "Weekly windows in which nothing is promoted.")),
   registry: dist.lqM(textValue("Copy images to this registry first, same path below it. Default: they stay where they are.", [ validators.Cf, "CATALOGUE_REGISTRY" ])),
   tags: dist.lqM(listValue(textValue("An image tag; {environment}, {service} and {version} are filled in.", [ validators._l, "CATALOGUE_IMAGE_TAG" ]), "Tags to move in the registry after the copy.")),
   tracks: dist.lqM(dist.FsL(dist.KIO([ "image", "revision" ]), dist.h_("What promotion moves: an image, or the Git tag of an Argo CD Application or Flux source. Default: image."))),
   policy: dist.lqM(policy),
   branch: dist.lqM(textValue("Its own branch of the GitOps repository, where environments are branches. Default: that of `gitops`.", [ validators.pA, "CATALOGUE_BRANCH" ])),
   overlay: dist.lqM(path("Its own `gitops.overlay`: a folder, or a file where `format` wants one.")),
   format: dist.lqM(dist.FsL(dist.KIO(format.F), dist.h_("How its files say which image runs: a Kustomize overlay, Helm values, an Argo CD Application, YAML by path, or Flux setter markers. Default: kustomize."))),
   key: dist.lqM(textValue("Where in the file: helm, a path (image); argocd, the prefix of Helm parameters (image); yaml, a path with :tag or :digest where it is only that; marker, namespace:policy. {service} is filled in."))
  }), dist.h_("Where services run. The order in the file is the order of promotion."));
  const gitops = dist.FsL(dist._H3({
   repository: dist.lqM(textValue("owner/name, a Git URL or a path. Default: this repository.")),
   branch: dist.lqM(textValue("Its branch. Default: the repository's default branch.", [ validators.pA, "CATALOGUE_BRANCH" ])),
   overlay: dist.lqM(path("Where a service has its overlay for an environment: apps/{service}/overlays/{environment}."))
  }), dist.h_("The repository that Argo CD or Flux reads."));
  const schema = dist._H3({
   version: dist.FsL(dist.euz(1), dist.h_("The version of this file's format.")),
   services: dist.lqM(dist.g1P(dist.YjP(), service)),
   libraries: dist.lqM(dist.g1P(dist.YjP(), library)),
   global: dist.lqM(patterns("A change to one of these files touches every service.")),
   discover: dist.lqM(listValue(dist.KIO(catalogue.u), "Read dependencies from these workspace manifests as well.")),
   environments: dist.lqM(dist.g1P(dist.YjP(), dist.mee(environment))),
   gitops: dist.lqM(gitops),
   provenance: dist.lqM(provenance)
  });
  const shapes = new WeakMap;
  function shapeOf(schema) {
   const known = shapes.get(schema);
   if (known !== void 0) return known;
   const made = readShape(schema);
   shapes.set(schema, made);
   return made;
  }
  function readShape(schema) {
   const part = schema;
   if (part.wrapped !== void 0) return shapeOf(part.wrapped);
   if (part.entries !== void 0) return {
    kind: "object",
    entries: part.entries
   };
   if (part.type === "record" && part.value !== void 0) return {
    kind: "map",
    value: part.value
   };
   if (part.item !== void 0) return {
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
   return part.literal === void 0 ? {
    kind: "text"
   } : {
    kind: "words",
    words: [ part.literal ]
   };
  }
  function hasStrays(schema, value) {
   if (typeof value !== "object" || value === null) return false;
   const shape = shapeOf(schema);
   if (shape.kind === "list") {
    const {kind} = shapeOf(shape.item);
    return kind !== "text" && Array.isArray(value) && value.some(item => hasStrays(shape.item, item));
   }
   if (shape.kind !== "object" && shape.kind !== "map") return false;
   if (Array.isArray(value)) return true;
   const map = value;
   return Object.keys(map).some(key => {
    if (shape.kind === "map") return hasStrays(shape.value, map[key]);
    const entry = Object.hasOwn(shape.entries, key) ? shape.entries[key] : void 0;
    return entry === void 0 || hasStrays(entry, map[key]);
   });
  }
  function keysAt(schema, path) {
   const shape = shapeAt(schema, path);
   return shape?.kind === "object" ? Object.keys(shape.entries) : void 0;
  }
  function isMapping(schema, path) {
   const kind = shapeAt(schema, path)?.kind;
   return kind === "object" || kind === "map";
  }
  function wordsAt(schema, path) {
   const shape = shapeAt(schema, path);
   return shape?.kind === "words" ? shape.words.map(String) : void 0;
  }
  function shapeAt(schema, path) {
   const shape = shapeOf(schema);
   const [step, ...rest] = path;
   if (step === void 0) return shape;
   if (shape.kind === "map") return shapeAt(shape.value, rest);
   if (shape.kind === "list") return shapeAt(shape.item, rest);
   const entry = shape.kind === "object" && Object.hasOwn(shape.entries, step) ? shape.entries[step] : void 0;
   return entry && shapeAt(entry, rest);
  }
  function shapeFaults(value) {
   const {issues} = dist.xLC(schema, value);
   const lists = strayLists(value, []);
   const within = path => lists.some(list => list.path.every((step, at) => step === path[at]));
   return [ ...(issues ?? []).map(ofIssue).filter(one => !within(one.path)), ...lists, ...unknownKeys(value, []) ];
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
   if (issue.type === "picklist" && words !== void 0 && typeof issue.input === "string") {
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
    expected: expectations[issue.expected ?? ""] ?? "text"
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
   version: "{version}"
  };
  const meanings = {
   path: "the folder its files are in",
   from: "the time it begins, such as Fri 16:00",
   to: "the time it ends, such as Mon 08:00"
  };
  const expectations = {
   Array: "a list",
   Object: "a mapping (`key: value` lines)",
   "(string | Array)": "a name or a list of names"
  };
  function described(value) {
   if (value === null) return "empty";
   if (Array.isArray(value)) return "a list";
   if (typeof value === "object") return "a mapping";
   return typeof value === "string" ? `the text \`${value}\`` : `the ${typeof value} ${String(value)}`;
  }
  function nearestZone(code, given) {
   if (code !== "CATALOGUE_ZONE") return "";
   return (0, nearest_word.p)(given, [ "UTC", ...Intl.supportedValuesOf("timeZone") ]) ?? "UTC";
  }
  function strayLists(value, path) {
   if (typeof value !== "object" || value === null) return [];
   if (Array.isArray(value) && isMapping(schema, path)) {
    const slots = {
     key: dotted(path),
     given: "a list",
     expected: expectations.Object ?? ""
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
   const known = keysAt(schema, path);
   return Object.entries(value).flatMap(([key, inner]) => {
    const here = [ ...path, key ];
    if (known === void 0 || known.includes(key)) return unknownKeys(inner, here);
    const where = path.length === 0 ? "The catalogue" : `\`${dotted(path)}\``;
    const slots = {
     key,
     where,
     nearest: (0, nearest_word.p)(key, known) ?? "",
     words: known.join(", ")
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
  var oid = __webpack_require__(5099);
  function normaliseCatalogue(written, file, place) {
   const environments = Object.entries(written.environments ?? {});
   const after = followed(new Map(environments.map(([name, one]) => [ name, {
    after: listed(one?.after)
   } ])));
   return {
    file,
    place: (path, on = "value") => place(path, on),
    services: named(written.services, normalise_service),
    libraries: named(written.libraries, normalise_library),
    global: written.global ?? [],
    discover: written.discover ?? [],
    environments: new Map(environments.map(([name, one]) => [ name, normalise_environment(name, one ?? {}, after.get(name) ?? [], place([ "environments", name ], "key")) ])),
    gitops: {
     repository: written.gitops?.repository,
     branch: written.gitops?.branch,
     overlay: written.gitops?.overlay === void 0 ? void 0 : folder(written.gitops.overlay)
    },
    provenance: normalise_provenance(written.provenance)
   };
  }
  function followed(environments) {
   const names = [ ...environments.keys() ];
   return new Map(names.map((name, index) => [ name, environments.get(name)?.after ?? names.slice(Math.max(index - 1, 0), index) ]));
  }
  function fillTagFormat(format, service) {
   return format === void 0 ? `${service}/v{version}` : format.replaceAll("{service}", service);
  }
  function named(many = {}, normalise) {
   const all = new Map;
   for (const name of Object.keys(many)) all.set(name, normalise(name, many[name]));
   return all;
  }
  function normalise_service(name, written) {
   return {
    ...normalise_library(name, written),
    image: written.image,
    imageName: written["image-name"] ?? written.image,
    tagFormat: fillTagFormat(written["tag-format"], name),
    lockstep: written.lockstep,
    baseline: baseline(written.baseline),
    provenance: normalise_provenance(written.provenance)
   };
  }
  function baseline(written) {
   const commit = (0, oid.Se)(written?.commit ?? "");
   return written === void 0 || commit === void 0 ? void 0 : {
    version: written.version,
    commit
   };
  }
  function normalise_provenance(written) {
   const {repository, workflow, ref, issuer} = written ?? {};
   return {
    repository,
    workflow,
    refs: listed(ref),
    issuer
   };
  }
  function normalise_library(name, written) {
   const path = folder(written.path);
   const inputs = written.inputs ?? [ path === "." ? "**" : `${path}/**` ];
   return {
    name,
    path,
    inputs,
    dependsOn: written["depends-on"] ?? []
   };
  }
  function normalise_environment(name, written, after, at) {
   return {
    name,
    after,
    delivery: written.delivery ?? "push",
    soakMs: (0, duration.E)(written.soak ?? "0s") ?? 0,
    checks: written.checks ?? [],
    attestations: written.attestations ?? "off",
    freeze: (written.freeze ?? []).flatMap(normalise_window),
    registry: written.registry,
    tags: written.tags ?? [],
    tracks: written.tracks ?? "image",
    branch: written.branch,
    overlay: written.overlay === void 0 ? void 0 : folder(written.overlay),
    format: {
     name: written.tracks === "revision" ? "revision" : written.format ?? "kustomize",
     key: written.key ?? ""
    },
    policy: normalise_policy(written.policy),
    at
   };
  }
  function normalise_policy(written) {
   if (written === void 0) return;
   const {filter = "", semver, numerical, alphabetical} = written;
   if (semver !== void 0) return {
    filter,
    by: "semver",
    order: semver
   };
   if (numerical !== void 0) return {
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
  function normalise_window(written) {
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
  function sketchCatalogue(value) {
   return {
    services: partial_catalogue_named(at(value, "services"), unit),
    libraries: partial_catalogue_named(at(value, "libraries"), unit),
    environments: partial_catalogue_named(at(value, "environments"), partial_catalogue_environment),
    overlay: textAt(at(value, "gitops"), "overlay")
   };
  }
  function partial_catalogue_named(value, sketch) {
   const all = new Map;
   for (const name of keysOf(value) ?? []) all.set(name, sketch(at(value, name)));
   return all;
  }
  function unit(value) {
   return {
    dependsOn: textsAt(value, "depends-on") ?? [],
    tagFormat: textAt(value, "tag-format")
   };
  }
  function partial_catalogue_environment(value) {
   return {
    after: textsAt(value, "after"),
    branch: textAt(value, "branch"),
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
   if (typeof value !== "object" || value === null || Array.isArray(value)) return;
   return Object.hasOwn(value, key) ? value[key] : void 0;
  }
  function keysOf(value) {
   return typeof value !== "object" || value === null || Array.isArray(value) ? void 0 : Object.keys(value);
  }
  function list(value) {
   return Array.isArray(value) ? value : [];
  }
  function textAt(value, key) {
   const found = at(value, key);
   return typeof found === "string" ? found : void 0;
  }
  function textsAt(value, key) {
   const found = at(value, key);
   if (typeof found === "string") return [ found ];
   return Array.isArray(found) ? list(found).map(one => typeof one === "string" ? one : "") : void 0;
  }
  var reserved_names = __webpack_require__(3121);
  function ruleFaults(sketch) {
   return rules.flatMap(rule => rule(sketch));
  }
  const rules = [ namesAreUsable, namesAreFree, namesAreUnique, dependenciesExist, predecessorsExist, promotionHasABeginning, tagFormatsDiffer, freezesHaveLength, overlaysDiffer, policiesDecide ];
  function namesAreUsable(sketch) {
   const faults = [];
   for (const kind of [ "services", "libraries", "environments" ]) for (const given of sketch[kind].keys()) if (!(0, 
   validators.Eo)(given)) faults.push(onKey([ kind, given ], at => (0, problem.CC)("CATALOGUE_NAME", {
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
    if (clash === void 0) return [];
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
  function dependenciesExist(sketch) {
   const names = new Set([ ...sketch.services.keys(), ...sketch.libraries.keys() ]);
   const faults = [];
   for (const kind of [ "services", "libraries" ]) for (const [name, {dependsOn}] of sketch[kind]) if (dependsOn.length > 0) faults.push(...unknown(dependsOn, names, [ kind, name, "depends-on" ], "service or library"));
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
    if (circle === void 0) return [];
    const guilty = circle.find(one => environments.get(one)?.after !== void 0) ?? name;
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
   if (settled.has(name)) return;
   for (const next of after.get(name) ?? []) {
    const circle = circleFrom(next, after, [ ...trail, name ], settled);
    if (circle !== void 0) {
     settled.add(name);
     return circle;
    }
   }
   settled.add(name);
   return;
  }
  function tagFormatsDiffer({services}) {
   if (![ ...services.values() ].some(({tagFormat}) => tagFormat !== void 0)) return [];
   const first = new Map;
   const faults = [];
   for (const [other, {tagFormat}] of services) {
    if (tagFormat !== void 0 && !(0, validators.oj)(tagFormat)) continue;
    const format = fillTagFormat(tagFormat, other);
    const one = first.get(format);
    if (one === void 0) first.set(format, other); else faults.push(onValue([ "services", other, "tag-format" ], at => (0, 
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
    if (from === void 0 || from !== to) return [];
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
   if (overlay === void 0 || overlay.includes("{environment}")) return [];
   const sharing = [ ...environments.values() ].filter(one => one.overlay === void 0).map(one => one.branch);
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
  function policiesDecide({environments}) {
   return [ ...environments ].flatMap(([name, {policy}]) => {
    if (policy === void 0 || policy.length === 1) return [];
    const slots = {
     key: `environments.${name}.policy`,
     count: policy.length === 0 ? "no" : String(policy.length)
    };
    return [ onKey([ "environments", name, "policy" ], at => (0, problem.CC)("CATALOGUE_POLICY", slots, {
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
  function makeCatalogue(written, file, ranges) {
   const value = written.value ?? {};
   const place = (path, on) => ({
    file,
    ...written.spot(path, on)
   });
   const read = dist.xLC(schema, value);
   const clean = read.success && !hasStrays(schema, value);
   const sketch = sketchCatalogue(value);
   const faults = [ ...clean ? [] : shapeFaults(value), ...ruleFaults(sketch), ...ranges(sketch) ].map(fault => fault.problem(place(fault.path, fault.on))).sort((one, other) => order(one.at) - order(other.at));
   if (!read.success || faults.length > 0) throw new problem.Zw(faults);
   return normaliseCatalogue(read.output, file, place);
  }
  function order(at) {
   return (at?.line ?? 0) * 1e6 + (at?.column ?? 0);
  }
 }),
 835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => attestationModes,
   u: () => ecosystems
  });
  const ecosystems = [ "npm", "go", "cargo", "maven", "dotnet", "python", "docker", "kustomize" ];
  const attestationModes = [ "off", "warn", "require" ];
 }),
 3121: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    if (twin !== void 0) return `it differs from \`${twin}\` only in case`;
    const owner = mine.replace(behind, "");
    const other = owner === mine ? void 0 : first.get(owner);
    return other && `detect-changes writes an output of this name for \`${other}\``;
   };
  }
 }),
 8611: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Cf: () => isRegistry,
   DS: () => isZone,
   Eo: () => isName,
   GZ: () => isIssuer,
   Ic: () => isImageRepository,
   Pt: () => isPattern,
   Qg: () => isStableVersion,
   WM: () => isCommit,
   Xp: () => isRegularExpression,
   _2: () => isWorkflow,
   _l: () => isImageTag,
   aq: () => isBuilder,
   oj: () => isTagFormat,
   pA: () => isRefName,
   uf: () => isPath,
   xA: () => isFullRef
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5099);
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
   if (text === "" || text === "@" || /^[-/]|\/$|\/\/|\.\.|@\{|\.$|[\s~^:?*[\\{}\x00-\x1f\x7f]/.test(text)) return false;
   return text.split("/").every(part => !part.startsWith(".") && !part.endsWith(".lock"));
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
  function isCommit(text) {
   return (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(text) !== void 0;
  }
  function isBuilder(text) {
   return /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text) && !/\/\.{1,2}$/.test(text);
  }
  function isWorkflow(text) {
   const found = /^(?:(.+?)\/)?\.github\/workflows\/[^/@\s]+\.ya?ml(?:@(.+))?$/.exec(text);
   if (found === null) return false;
   const [, owner, ref] = found;
   return (owner === void 0 || isBuilder(owner)) && (ref === void 0 || isFullRef(ref));
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
 }),
 1561: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B: () => kustomizeFormat,
   F: () => formats
  });
  const formats = [ "kustomize", "helm", "argocd", "yaml", "marker" ];
  const kustomizeFormat = {
   name: "kustomize",
   key: ""
  };
 })
};
