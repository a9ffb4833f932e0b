export const id = 4598;

export const ids = [ 4598 ];

export const modules = {
 46004: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   F: () => formatValue,
   Z: () => matchesValue
  });
  function formatValue(name, {newName, newTag, digest}) {
   return `${newName ?? name}${newTag === undefined ? "" : `:${newTag}`}${digest === undefined ? "" : `@${digest}`}`;
  }
  function matchesValue(name, entry, expect) {
   if (entry === undefined) return false;
   const {newTag = "", digest = ""} = entry;
   const forms = [ newTag, `:${newTag}`, digest, `@${digest}`, `${newTag}@${digest}`, `:${newTag}@${digest}` ];
   return forms.includes(expect) || formatValue(name, entry) === expect;
  }
 }),
 44598: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runSetImage: () => runSetImage
  });
  var commit_message = __webpack_require__(97329);
  var oid = __webpack_require__(85099);
  var kustomization_file = __webpack_require__(9300);
  var manifest_formats = __webpack_require__(85722);
  var holds_file_path = __webpack_require__(31391);
  var compare_commits = __webpack_require__(33585);
  var delivery_inputs = __webpack_require__(18151);
  var load_catalogue = __webpack_require__(4817);
  var services_in_environments = __webpack_require__(52813);
  var target_repository = __webpack_require__(26998);
  var problem = __webpack_require__(5763);
  const mostOlder = 20;
  async function chooseImages(rows, catalogue, open) {
   let registry;
   const chosen = [];
   for (const row of rows) {
    if (row.kind === "overlay" || row.image !== "" || catalogue === undefined) {
     chosen.push({
      ...row,
      chosen: false,
      older: []
     });
     continue;
    }
    const {repository, policy} = subjectOf(row, catalogue);
    registry ??= open();
    const tags = await (await registry).tags((0, target_repository.q3)(repository));
    const {chooseTags} = await Promise.all([ __webpack_require__.e(1084), __webpack_require__.e(5430) ]).then(__webpack_require__.bind(__webpack_require__, 15430));
    const [tag, ...others] = chooseTags(policy, tags);
    if (tag === undefined) {
     throw (0, problem.CC)("IMAGE_NONE_FITS", {
      repository,
      count: String(tags.length),
      environment: row.environment
     });
    }
    const older = others.slice(0, mostOlder).map(other => `${repository}:${other}`);
    chosen.push({
     ...row,
     image: `${repository}:${tag}`,
     chosen: true,
     older
    });
   }
   return chosen;
  }
  function subjectOf(row, catalogue) {
   const service = (0, services_in_environments.fD)(catalogue, row.service);
   const {policy, registry} = (0, services_in_environments.b6)(catalogue, row.environment);
   if (policy === undefined) {
    const expected = "Give the image of your build, or give the environment a `policy` in the catalogue.";
    throw (0, problem.CC)("INPUT_MISSING", {
     input: "image",
     expected
    });
   }
   if (service.image === undefined) {
    const at = catalogue.place([ "services", service.name ], "key");
    throw (0, problem.CC)("SERVICE_WITHOUT_IMAGE", {
     service: service.name
    }, {
     at
    });
   }
   const repository = registry === undefined ? service.image : (0, target_repository.WU)(registry, service.image, service.image);
   return {
    repository,
    policy
   };
  }
  var image_image = __webpack_require__(78579);
  var find_files = __webpack_require__(30028);
  async function readUpdatesFrom(files, given, environment, catalogue) {
   const faults = [];
   const rows = new Map;
   for (const pattern of given) {
    const paths = await matching(files, pattern);
    if (paths.length === 0) faults.push((0, problem.CC)("UPDATES_NONE", {
     pattern
    }));
    for (const file of paths) {
     const built = readBuilt(await files.read(file) ?? "");
     if (built.length === 0) faults.push((0, problem.CC)("UPDATES_FILE_INVALID", {
      file
     }));
     for (const {service, image} of built) {
      const name = service || serviceOf(image, catalogue);
      if (name === undefined) faults.push((0, problem.CC)("UPDATES_SERVICE_UNCLEAR", {
       file,
       image
      })); else rows.set(name, {
       kind: "service",
       service: name,
       environment,
       image
      });
     }
    }
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return [ ...rows.values() ].sort((one, other) => keyOf(one) < keyOf(other) ? -1 : 1);
  }
  function keyOf(row) {
   return row.kind === "service" ? row.service : row.overlay;
  }
  async function matching(files, pattern) {
   const folder = pattern.replace(/\/+$/, "");
   if (await files.list(folder) === undefined) return (0, find_files.l)(files, pattern);
   return (0, find_files.l)(files, folder === "." ? "**/*.json" : `${folder}/**/*.json`);
  }
  function readBuilt(text) {
   let value;
   try {
    value = JSON.parse(text.replace(/^\uFEFF/, ""));
   } catch {
    return [];
   }
   const items = Array.isArray(value) ? value : [ value ];
   const built = items.map(builtIn);
   return built.every(one => one.length > 0) ? built.flat() : [];
  }
  function builtIn(value) {
   if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
   const map = value;
   const digest = map["containerimage.digest"];
   if (typeof digest === "string") return fromBuildx(digest, map["image.name"]);
   const {service = "", image} = map;
   if (typeof image === "string" && typeof service === "string") {
    return isVersioned(image) ? [ {
     service,
     image
    } ] : [];
   }
   return Object.values(map).flatMap(one => typeof one === "object" && one !== null && "containerimage.digest" in one ? builtIn(one) : []);
  }
  function fromBuildx(digest, names) {
   const all = typeof names === "string" ? names.split(",").map(one => one.trim()) : [];
   const moving = /:(latest|edge|nightly|main|master)$/;
   const name = all.find(one => (0, image_image.s5)(one).tag !== undefined && !moving.test(one)) ?? all[0];
   if (name === undefined || name === "") return [];
   const {repository, tag} = (0, image_image.s5)(name);
   const image = `${repository}${tag === undefined || moving.test(name) ? "" : `:${tag}`}@${digest}`;
   return isVersioned(image) ? [ {
    service: "",
    image
   } ] : [];
  }
  function isVersioned(image) {
   const {tag, digest} = (0, image_image.s5)(image);
   return tag !== undefined || digest !== undefined;
  }
  function serviceOf(image, {services}) {
   const {repository} = (0, image_image.s5)(image);
   const found = [ ...services.values() ].filter(one => one.image === repository);
   return found.length === 1 ? found[0]?.name : undefined;
  }
  var markdown = __webpack_require__(60577);
  var delivery_outputs = __webpack_require__(36494);
  var image_digest = __webpack_require__(86244);
  function changeLines(plan) {
   return changesOf(plan.made).map(({what, where, from, to}) => `${what} in ${where}: ${from} → ${to}`);
  }
  function sameLines({same}) {
   return same.map(({update, present}) => `${describe_changes_subjectOf(update)} in ${placeOf(update)} is already set to ${version(present)}`);
  }
  function blockedLines({blocked}) {
   return blocked.map(({update, hold}) => `${describe_changes_subjectOf(update)} in ${placeOf(update)}: ${hold?.why ?? ""}`);
  }
  function placeOfCommit(receipt, repository) {
   const commit = receipt.kind === "untouched" ? "" : (0, oid.h0)(receipt.commit);
   const at = [ repository, commit ].filter(one => one !== "").join("@");
   return at === "" ? receipt.branch : `${at} on ${receipt.branch}`;
  }
  function enumerate(lines) {
   const shown = lines.slice(0, 3).join("; ");
   return lines.length > 3 ? `${shown}; and ${lines.length - 3} more` : shown;
  }
  function changeTable(plan) {
   const rows = changesOf(plan.made).map(({what, where, from, to, files}) => [ (0, 
   markdown.X1)(what), (0, markdown.X1)(where), (0, markdown.aY)(from), (0, markdown.aY)(to), files.map(markdown.aY).join("<br>") ]);
   return (0, markdown.tp)([ "Service", "Environment", "From", "To", "File" ], rows);
  }
  function describeCommit(receipt, repository, page) {
   const diff = (0, markdown.zH)("The diff", (0, markdown.DV)(receipt.plan.patch, "diff"));
   if (receipt.kind === "untouched") return `${diff}\n`;
   const {commit, branch} = receipt;
   const shown = (0, markdown.nf)((0, markdown.aY)(`${repository === "" ? "" : `${repository}@`}${(0, 
   oid.h0)(commit)}`), page && `${page}/commit/${commit}`);
   if (receipt.kind === "proposed") {
    const {number, url} = receipt.pullRequest ?? {};
    const pull = number === undefined ? `branch of its own` : (0, markdown.nf)(`#${number}`, url ?? "");
    return `Proposed in ${pull} for ${(0, markdown.aY)(branch)}, commit ${shown}.\n\n${diff}\n`;
   }
   return `Commit ${shown} on ${(0, markdown.aY)(branch)}.\n\n${diff}\n\n${(0, markdown.zH)("Undo it, in a clone of the GitOps repository", (0, 
   delivery_outputs.BI)(commit, branch))}\n`;
  }
  function changesOf(made) {
   const changes = new Map;
   for (const {facts, edit} of made) {
    const {update} = facts;
    const what = describe_changes_subjectOf(update);
    const [from, to] = [ version(edit.from), version(edit.to) ];
    const where = update.environment || update.overlay || "the top of the repository";
    const key = [ what, where, from, to ].join("\n");
    const files = [ ...changes.get(key)?.files ?? [], edit.file ];
    changes.set(key, {
     what,
     where,
     from,
     to,
     files: [ ...new Set(files) ]
    });
   }
   return [ ...changes.values() ];
  }
  function describe_changes_subjectOf({service, change}) {
   return service || change.name;
  }
  function placeOf({environment, cluster, overlay}) {
   if (environment === "") return overlay || "the top of the repository";
   return cluster === "" ? environment : `${environment} (${cluster})`;
  }
  function version(value) {
   const digest = (0, image_digest.m)(value?.digest ?? "");
   const shown = digest === undefined ? "" : (0, image_digest.VK)(digest);
   const tag = value?.newTag;
   if (tag === undefined) return shown || "none";
   return shown === "" ? tag : `${tag} (${shown})`;
  }
  var image_value = __webpack_require__(46004);
  function reportImages(receipt, context) {
   const {order, onBlocked, dryRun, warnings} = context;
   const {plan} = receipt;
   const outcome = outcomeOf(receipt, dryRun);
   const reason = reasonOf(receipt, outcome, context);
   const values = (0, delivery_outputs.pR)(receipt);
   const fails = onBlocked === "fail" && !dryRun;
   return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, outcome, reason, context),
    report: {
     ...values,
     tip: receipt.kind === "untouched" ? receipt.commit : undefined,
     patch: plan.patch,
     warnings: warnings.map(({code, message, hint}) => ({
      code,
      message,
      hint
     })),
     "held-back": [ ...plan.heldBack.map(({file, update, because}) => ({
      file,
      name: update.change.name,
      because
     })), ...plan.blocked.map(({at, update, hold}) => ({
      file: at.file,
      name: update.change.name,
      because: hold?.why ?? ""
     })) ]
    },
    notices: [ ...noticesOf(plan), ...fails ? [] : plan.blocked.map(heldProblem).map(noticeOf), ...unorderedNotices(plan, order), ...warnings.map(noticeOf), ...(0, 
    delivery_outputs.sq)(receipt) ],
    failures: fails ? plan.blocked.map(heldProblem) : []
   };
  }
  function logLines(receipt, {dryRun, repository, page}) {
   const {plan} = receipt;
   const verb = dryRun ? "Would set" : "Set";
   const lines = [ ...receipt.kind === "untouched" && !dryRun ? [] : changeLines(plan).map(line => `${verb} ${line}`), ...sameLines(plan), ...plan.heldBack.map(({because}) => `Not written: ${because}.`), ...blockedLines(plan).map(line => `Held: ${line}`) ];
   if (receipt.kind === "untouched") return lines;
   const url = page === "" ? "" : ` ${page}/commit/${receipt.commit}`;
   const tries = receipt.attempts === 1 ? "" : `, at attempt ${receipt.attempts} because others pushed first`;
   return [ ...lines, `Commit ${placeOfCommit(receipt, repository)}${tries}.${url}` ];
  }
  function heldProblem({update, at, hold}) {
   const to = update.environment || update.overlay;
   const slots = {
    what: describe_changes_subjectOf(update),
    to,
    why: hold?.why ?? "",
    remedy: hold?.remedy ?? ""
   };
   return (0, problem.CC)("IMAGE_HELD", slots, {
    at: {
     file: at.file
    }
   });
  }
  function outcomeOf({kind, plan}, dryRun) {
   const isBlocked = plan.blocked.length > 0;
   if (dryRun && (plan.decision.kind === "write" || isBlocked)) return "planned";
   if (kind === "landed") return "changed";
   if (kind === "proposed") return "proposed";
   if (isBlocked) return "blocked";
   return plan.decision.kind === "superseded" ? "superseded" : "unchanged";
  }
  function reasonOf(receipt, outcome, {repository}) {
   const {plan} = receipt;
   const held = plan.blocked.length === 0 ? "" : ` Held: ${enumerate(blockedLines(plan))}`;
   const changes = enumerate(changeLines(plan));
   if (plan.decision.kind === "superseded") return `Nothing was written: ${plan.decision.by}.`;
   if (plan.decision.kind === "nothing") {
    if (held !== "") return `Nothing was written.${held}`;
    return `${enumerate(sameLines(plan))}; nothing to do.`;
   }
   if (outcome === "planned") return `Dry run, nothing was written: ${changes}.${held}`;
   const where = placeOfCommit(receipt, repository);
   if (outcome !== "proposed") return `${changes}, ${where}.${held}`;
   const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
   return `${changes}, proposed${pull === undefined ? "" : ` in #${pull.number}`}: ${where}.${held}`;
  }
  const icons = {
   changed: "✅",
   unchanged: "✅",
   proposed: "📝",
   blocked: "⛔",
   superseded: "⏭️",
   planned: "🔍"
  };
  function summaryOf(receipt, outcome, reason, {page, repository, warnings}) {
   const {plan} = receipt;
   const news = plan.edits.length === 0 ? reason : enumerate(changeLines(plan));
   const parts = [ `### ${icons[outcome]} ${(0, markdown.X1)(news)}\n` ];
   if (outcome === "planned") parts.push("Dry run: nothing was written.\n");
   for (const {message, hint} of warnings) parts.push(`**Warning:** ${(0, markdown.FV)(`${message} ${hint}`)}\n`);
   const left = [ ...plan.heldBack.map(({update, file, because}) => [ (0, markdown.X1)(describe_changes_subjectOf(update)), (0, 
   markdown.aY)(file), (0, markdown.FV)(`${because}.`) ]), ...plan.blocked.map(({update, at, hold}) => [ (0, 
   markdown.X1)(describe_changes_subjectOf(update)), (0, markdown.aY)(at.file), (0, 
   markdown.FV)(`${hold?.why ?? ""} ${hold?.remedy ?? ""}`) ]) ];
   if (left.length > 0) parts.push(`**Not written:**\n\n${(0, markdown.tp)([ "Image", "File", "Why" ], left)}`);
   if (plan.edits.length > 0) parts.push(changeTable(plan), describeCommit(receipt, repository, page));
   return parts.join("\n");
  }
  function noticeOf({code, message, hint, at}) {
   return {
    level: "warning",
    title: code,
    message: `${message} ${hint}`,
    ...at === undefined ? {} : {
     at
    }
   };
  }
  function noticesOf({heldBack, edits}) {
   return [ ...heldBack.map(({because, file}) => ({
    level: "warning",
    title: "Superseded",
    message: `Not written: ${because}.`,
    at: {
     file
    }
   })), ...edits.filter(({duplicates}) => duplicates > 0).map(({file, name}) => ({
    level: "warning",
    title: "Several entries of one name",
    message: `${file} has several entries for ${name}; the one that decides was edited. Keep one.`,
    at: {
     file
    }
   })) ];
  }
  function unorderedNotices({unordered}, order) {
   if (order === "auto" || order === "none") return [];
   return unordered.map(({file, name, from}) => ({
    level: "notice",
    title: "The order is unknown",
    message: `Nothing says whether ${(0, image_value.F)(name, from)} in ${file} is newer (order: ${order}); it was set.`,
    at: {
     file
    }
   }));
  }
  var registry_repository = __webpack_require__(14360);
  const mutable = [ "latest", "edge", "nightly", "main", "master" ];
  function pinBy(pin, how) {
   return (update, present) => {
    const kept = how.chosen && present?.digest !== undefined && update.format.pin !== "tag";
    return how.always || kept || update.format.pin === "digest" ? pin(update, present) : refuseMutable(update, present);
   };
  }
  function pinIn(open) {
   let registry;
   const digests = new Map;
   const resolve = async (name, tag) => {
    const repo = (0, registry_repository.E3)(name);
    if (repo === undefined) throw (0, problem.CC)("IMAGE_NAME_INVALID", {
     name
    });
    registry ??= open();
    const digest = await (await registry).resolve(repo, tag);
    if (digest === undefined) throw (0, problem.CC)("IMAGE_MISSING", {
     image: (0, registry_repository.FH)(repo, tag)
    });
    return digest;
   };
   return async (update, present) => {
    const {change} = update;
    const tag = remaining(change.newTag, present?.newTag);
    if (change.digest.kind === "set" || tag === undefined) return update;
    const name = remaining(change.newName, present?.newName) ?? change.name;
    const reference = `${name}:${tag}`;
    const digest = digests.get(reference) ?? resolve(name, tag);
    digests.set(reference, digest);
    return {
     ...update,
     change: {
      ...change,
      digest: {
       kind: "set",
       value: await digest
      }
     }
    };
   };
  }
  const refuseMutable = async update => {
   const {name, newTag, digest} = update.change;
   if (newTag.kind === "set" && mutable.includes(newTag.value) && digest.kind !== "set") {
    throw (0, problem.CC)("IMAGE_TAG_MUTABLE", {
     name,
     tag: newTag.value
    });
   }
   return update;
  };
  function remaining(part, present) {
   if (part.kind === "keep") return present;
   return part.kind === "clear" ? undefined : part.value;
  }
  var text_validators = __webpack_require__(76355);
  var image_argument = __webpack_require__(51041);
  var repository_path = __webpack_require__(11462);
  function needsCatalogue(rows) {
   return rows.some(row => row.kind === "service");
  }
  function readUpdates(rows, catalogue) {
   const faults = [];
   const updates = rows.flatMap(row => {
    try {
     return row.kind === "overlay" ? [ fromOverlay(row) ] : fromService(row, catalogue);
    } catch (thrown) {
     faults.push(thrown);
     return [];
    }
   });
   const problems = faults.flatMap(fault => {
    const found = (0, problem._n)(fault);
    if (found === undefined) throw fault;
    return found;
   });
   if (problems.length > 0) throw new problem.Zw(problems);
   return updates;
  }
  function fromOverlay({overlay, image}) {
   return {
    service: "",
    environment: "",
    cluster: "",
    overlay: (0, repository_path.XU)(overlay, "overlay"),
    format: manifest_formats.Bn,
    change: (0, image_argument.K)(image)
   };
  }
  function fromService(row, catalogue) {
   if (catalogue === undefined) throw new Error("a service without a catalogue");
   const service = (0, services_in_environments.fD)(catalogue, row.service);
   const environment = (0, services_in_environments.b6)(catalogue, row.environment);
   const places = (0, services_in_environments.eu)(catalogue, service, environment);
   const {imageName} = service;
   const older = imageName === undefined ? [] : (row.older ?? []).map(image => changeOf(imageName, image));
   const setting = change => places.map(place => ({
    service: service.name,
    environment: environment.name,
    ...place,
    change,
    ...older.length === 0 ? {} : {
     older
    }
   }));
   if (places[0].format.name === "revision") return setting(revisionOf(service.name, row.image));
   if (imageName === undefined) {
    const at = catalogue.place([ "services", service.name ], "key");
    throw (0, problem.CC)("SERVICE_WITHOUT_IMAGE", {
     service: service.name
    }, {
     at
    });
   }
   refuseAnothers(row.image, service, catalogue);
   return setting(changeOf(imageName, row.image));
  }
  function refuseAnothers(given, service, {services}) {
   const {repository} = (0, image_image.s5)(given);
   const other = [ ...services.values() ].find(({image}) => image === repository);
   if (other === undefined || service.image === repository) return;
   throw (0, problem.CC)("IMAGE_OF_ANOTHER", {
    given,
    service: service.name,
    other: other.name
   });
  }
  function revisionOf(name, given) {
   const tag = given.replace(/^:/, "");
   if (!(0, text_validators.pA)(tag)) {
    const expected = "Write the Git tag of the release behind a colon: :orders/v1.4.0.";
    throw (0, problem.CC)("INPUT_INVALID", {
     input: "image",
     given,
     fault: "it is not a Git tag",
     expected
    });
   }
   return {
    name,
    newName: {
     kind: "keep"
    },
    newTag: {
     kind: "set",
     value: tag
    },
    digest: {
     kind: "clear"
    }
   };
  }
  function changeOf(name, given) {
   if (/^[:@]/.test(given)) return {
    ...(0, image_argument.K)(`${name}=*${given}`),
    name
   };
   const image = (0, image_image.zZ)(given);
   if (image.tag === undefined && image.digest === undefined) throw (0, problem.CC)("IMAGE_WITHOUT_VERSION", {
    given
   });
   return (0, image_argument.M)(name, image);
  }
  async function runSetImage(given, inputs, world) {
   const {run, files, delivery, log} = world;
   const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
   const catalogue = given === "from-files" || needsCatalogue(given) ? await (0, load_catalogue.S1)(files, inputs.config, remedy) : await (0, 
   load_catalogue.OT)(files, inputs.config);
   const rows = given === "from-files" && catalogue !== undefined ? await readUpdatesFrom(files, inputs.updatesFrom, inputs.environment, catalogue) : given === "from-files" ? [] : given;
   const registry = () => world.registries.open({
    username: inputs.registryUsername,
    password: inputs.registryPassword,
    token: inputs.githubToken
   });
   const chosen = await chooseImages(rows, catalogue, registry);
   const updates = readUpdates(chosen, catalogue);
   const holds = updates.map(({overlay, format}) => (0, holds_file_path.z)((0, manifest_formats.lQ)(overlay, format) ? `${overlay}/` : overlay));
   const target = {
    ...await (0, delivery_inputs.Ck)(inputs, world, {
     catalogue,
     places: updates
    }),
    reads: [ ...new Set([ ...updates.flatMap(({overlay}) => [ overlay, ...(0, kustomization_file.vc)(overlay) ]), ...holds, holds_file_path.D ]) ]
   };
   const built = chosen.every(row => !row.chosen);
   const sourceCommit = inputs.sourceCommit ?? (built ? run.sha : "");
   const sourceTime = timeOf(sourceCommit, run);
   const rules = {
    expect: inputs.expect,
    message: inputs.message,
    provenance: {
     sourceCommit,
     sourceTime,
     run: (0, commit_message.TI)(run)
    },
    reason: inputs.reason || run_subjectOf(sourceCommit, run),
    requestedBy: run.actor,
    onBlocked: inputs.onBlocked
   };
   const source = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`;
   const origin = {
    sourceCommit: (0, oid.Se)(sourceCommit),
    sourceTime: sourceTime === undefined ? undefined : Date.parse(sourceTime),
    run: (0, commit_message.zZ)((0, commit_message.TI)(run))
   };
   const compare = (0, compare_commits.e)(world, inputs.githubToken);
   const identify = pinIn(registry);
   await delivery.begin(target);
   const {createDecision} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(8712), __webpack_require__.e(9649), __webpack_require__.e(1824) ]).then(__webpack_require__.bind(__webpack_require__, 71824));
   const {decide, warningsOf} = createDecision({
    updates,
    rules,
    sources: {
     pin: pinBy(identify, {
      always: inputs.pin,
      chosen: !built
     }),
     identify,
     sourceCommit: origin.sourceCommit,
     liftHold: inputs.liftHold,
     now: () => world.clock.now()
    },
    order: inputs.order,
    strict: inputs.strict,
    origin,
    source,
    compare
   });
   const receipt = inputs.dryRun ? await delivery.preview(target, decide) : await delivery.deliver(target, decide);
   const warnings = await warningsOf(receipt.plan);
   if (inputs.dryRun) for (const line of receipt.plan.patch.split("\n")) log.info(line);
   const {repository = ""} = target.remote;
   const page = repository === "" ? "" : `${run.serverUrl}/${repository}`;
   const {dryRun, order, onBlocked} = inputs;
   const context = {
    dryRun,
    order,
    onBlocked,
    repository,
    page,
    warnings
   };
   for (const line of logLines(receipt, context)) log.info(line);
   return reportImages(receipt, context);
  }
  function run_subjectOf(commit, {event}) {
   const head = event.payload.head_commit;
   if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit) return "";
   const [subject = ""] = typeof head.message === "string" ? head.message.split(/\r?\n/, 1) : [];
   return subject.slice(0, 200);
  }
  function timeOf(commit, {event}) {
   const head = event.payload.head_commit;
   if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit) return undefined;
   const time = typeof head.timestamp === "string" ? new Date(head.timestamp) : undefined;
   return time === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
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
 14360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E3: () => parseRepo,
   FH: () => formatReference,
   Kf: () => formatRepo,
   U9: () => isLoopback,
   gT: () => hubAliases,
   yv: () => originOf
  });
  const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
  const path = new RegExp(`^${component}(?:/${component})*$`);
  const host = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
  function parseRepo(name) {
   const slash = name.indexOf("/");
   const first = slash < 0 ? "" : name.slice(0, slash);
   const hasHost = first === "localhost" || /[.:]/.test(first);
   const rest = hasHost ? name.slice(slash + 1) : name;
   if (!path.test(rest) || rest.length > 255) return undefined;
   if (!hasHost) return {
    host: "docker.io",
    path: slash < 0 ? `library/${rest}` : rest
   };
   if (!host.test(first)) return undefined;
   if (!hubAliases.includes(first.toLowerCase())) return {
    host: first.toLowerCase(),
    path: rest
   };
   return {
    host: "docker.io",
    path: rest.includes("/") ? rest : `library/${rest}`
   };
  }
  function formatRepo(repo) {
   return `${repo.host}/${repo.path}`;
  }
  function formatReference(repo, reference) {
   return `${formatRepo(repo)}${reference.includes(":") ? "@" : ":"}${reference}`;
  }
  const hubAliases = [ "docker.io", "index.docker.io", "registry-1.docker.io" ];
  function originOf(repo) {
   if (repo.host === "docker.io") return "https://registry-1.docker.io";
   return `${isLoopback(new URL(`http://${repo.host}`).hostname) ? "http" : "https"}://${repo.host}`;
  }
  function isLoopback(hostname) {
   return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
  }
 }),
 26998: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O1: () => isSamePlace,
   WU: () => targetRepository,
   q3: () => registryRepository
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14360);
  function registryRepository(repository) {
   const repo = (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.E3)(repository);
   if (repo === undefined) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("IMAGE_NAME_INVALID", {
    name: repository
   });
   return repo;
  }
  function targetRepository(registry, repository, own) {
   const base = registry.replace(/\/+$/, "");
   if (repository.startsWith(`${base}/`)) return repository;
   const {path} = registryRepository(repository);
   const home = own === "" ? path : registryRepository(own).path;
   const moved = `${base}/${path === home || path.endsWith(`/${home}`) ? home : path}`;
   registryRepository(moved);
   return moved;
  }
  function isSamePlace(one, other) {
   return (0, _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(one) === (0, 
   _registry_repository_js__WEBPACK_IMPORTED_MODULE_0__.Kf)(other);
  }
 }),
 51041: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => parseImageArgument,
   M: () => changeTo
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  const keep = {
   kind: "keep"
  };
  const clear = {
   kind: "clear"
  };
  function parseImageArgument(given) {
   const fail = fault => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("IMAGE_ARGUMENT_INVALID", {
    given,
    fault
   });
   const equals = given.indexOf("=");
   const value = given.slice(equals + 1);
   const {repository, tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(value);
   const key = equals <= 0 ? "" : given.slice(0, equals);
   if (value === "") throw fail("nothing stands behind the `=`");
   if (equals < 0 && tag === undefined && digest === undefined) throw fail("it names no tag and no digest");
   const name = key || repository;
   if (name === "" || /[\s\p{Cc}]/u.test(name)) throw fail("it names no image");
   if (name === "*") throw fail("`*` keeps a part of an entry, it is not a pattern for names");
   return {
    name,
    newName: key === "" || repository === "" ? keep : part(repository, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.n_, given),
    newTag: tag === undefined ? clear : part(tag, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.Bs, given),
    digest: digest === undefined ? clear : part(digest, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.H2, given)
   };
  }
  function changeTo(name, image) {
   return {
    name,
    newName: {
     kind: "ensure",
     value: image.repository
    },
    newTag: image.tag === undefined ? clear : {
     kind: "set",
     value: image.tag
    },
    digest: image.digest === undefined ? clear : {
     kind: "set",
     value: image.digest
    }
   };
  }
  function part(text, check, given) {
   return text === "*" ? keep : {
    kind: "set",
    value: check(text, given)
   };
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
 31391: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   D: () => holdsFile,
   z: () => holdsBeside
  });
  const holdsFile = "trunkline-holds.yaml";
  function holdsBeside(file) {
   return file.replace(/[^/]*$/, holdsFile);
  }
 }),
 67880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
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
