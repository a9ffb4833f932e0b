export const id = 7115;

export const ids = [ 7115 ];

export const modules = {
 37648: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 },
 16353: (module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) return version;
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) return null;
    throw er;
   }
  };
  module.exports = parse;
 },
 27115: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runPromote: () => runPromote
  });
  var commit_message = __webpack_require__(97329);
  var image_image = __webpack_require__(78579);
  var image_argument = __webpack_require__(51041);
  var deployment_file = __webpack_require__(66587);
  var git_oid = __webpack_require__(85099);
  var problem = __webpack_require__(11873);
  var edit = __webpack_require__(19981);
  var parse = __webpack_require__(14329);
  var tree = __webpack_require__(54268);
  var manifest_format = __webpack_require__(91561);
  var template = __webpack_require__(64308);
  function readRevision(at) {
   const {file} = at;
   const followed = findFollowers(at).map(({fields, kind}) => {
    if (kind === "argocd") {
     const revision = git_revision_short(fields.targetRevision);
     return {
      revision,
      commit: (0, git_oid.Se)(revision)
     };
    }
    const commit = (0, git_oid.Se)(fields.commit ?? "");
    const {name = "", semver = "", tag = "", branch = ""} = fields;
    if (commit === void 0 && name === "" && semver !== "") throw outranked(file, "semver");
    const beside = name.startsWith("refs/tags/") ? name : name === "" ? tag : "";
    return {
     revision: git_revision_short(beside || (commit ?? (name || branch))),
     commit
    };
   });
   const [first, ...others] = followed;
   if (first === void 0) throw missing(at);
   if (others.every(one => one.revision === first.revision && one.commit === first.commit)) return first;
   const revisions = [ ...new Set(followed.map(({revision, commit}) => revision || commit || "nothing")) ];
   throw (0, problem.CC)("REVISION_PLACES_DIFFER", {
    file,
    revisions: revisions.join(", ")
   }, {
    at: {
     file
    }
   });
  }
  function editRevision(at, {tag, commit}) {
   const followers = findFollowers(at);
   if (followers.length === 0) throw missing(at);
   readRevision(at);
   const edits = followers.flatMap(({kind, document, path, fields}) => {
    const set = (field, value, after = []) => ({
     kind: "set",
     document,
     path: [ ...path, field ],
     value,
     after
    });
    if (kind === "argocd") {
     const whole = fields.targetRevision?.startsWith("refs/") === true;
     return [ set("targetRevision", whole ? `refs/tags/${tag}` : tag) ];
    }
    if (fields.semver !== void 0 && fields.name === void 0) throw outranked(at.file, "semver");
    return [ fields.name === void 0 ? set("tag", tag, [ "branch" ]) : set("name", `refs/tags/${tag}`), ...fields.commit === void 0 ? [] : [ set("commit", commit) ] ];
   });
   return (0, edit.a)(at.text, at.file, edits);
  }
  function git_revision_short(ref = "") {
   return ref.replace(/^refs\/(heads|tags)\//, "");
  }
  function outranked(file, field) {
   return (0, problem.CC)("REVISION_OUTRANKED", {
    file,
    field: `spec.ref.${field}`
   }, {
    at: {
     file
    }
   });
  }
  function missing({file}) {
   return (0, problem.CC)("REVISION_PLACE_MISSING", {
    file
   }, {
    at: {
     file
    }
   });
  }
  function findFollowers({text, file, format}) {
   const roots = (0, parse.t)((0, template.b)(text, file));
   const [key = ""] = (0, manifest_format.YD)(format);
   return roots.flatMap((root, document) => {
    const kind = (0, tree.wh)((0, tree.y1)(root, [ "kind" ]));
    if (kind === "GitRepository") return fluxPlaces(root, document, key);
    if (kind === "Application") return argoPlaces(root, document, [ "spec" ], key);
    return kind === "ApplicationSet" ? argoPlaces(root, document, [ "spec", "template", "spec" ], key) : [];
   });
  }
  function fluxPlaces(root, document, key) {
   const path = [ "spec", "ref" ];
   const ref = (0, tree.y1)(root, path);
   if (!(0, tree.jh)(ref) || !isMeant((0, tree.y1)(root, [ "spec", "url" ]), key)) return [];
   return [ {
    kind: "flux",
    document,
    path,
    fields: textsIn(ref)
   } ];
  }
  function argoPlaces(root, document, spec, key) {
   const places = [ [ ...spec, "source" ], ...(0, tree.c3)((0, tree.y1)(root, [ ...spec, "sources" ])).map((_, index) => [ ...spec, "sources", index ]) ];
   return places.flatMap(path => {
    const source = (0, tree.y1)(root, path);
    if (!(0, tree.jh)(source) || "chart" in source || !isMeant((0, tree.y1)(source, [ "repoURL" ]), key)) return [];
    const fields = textsIn(source);
    const filledIn = fields.targetRevision?.includes("{{") === true;
    return fields.targetRevision === void 0 || filledIn ? [] : [ {
     kind: "argocd",
     document,
     path,
     fields
    } ];
   });
  }
  function isMeant(url, key) {
   return (0, tree.wh)(url).replace(/(\.git)?\/*$/, "").endsWith(key);
  }
  function textsIn(map) {
   const texts = Object.entries(map).map(([name, value]) => [ name, (0, tree.wh)(value) ]);
   return Object.fromEntries(texts);
  }
  function hasArtifact(one) {
   return one.kind !== "absent";
  }
  function target({artifact, destination}) {
   if (artifact.kind === "revision") return `${artifact.tag}@${artifact.commit}`;
   return (0, image_image.vy)({
    repository: destination,
    tag: artifact.tag,
    digest: artifact.digest
   });
  }
  function formatDeployed(deployed) {
   if (deployed === void 0) return "none";
   return deployed.repository === "" ? deployed.tag ?? "none" : (0, image_image.vy)(deployed);
  }
  function isSame({present, artifact, destination, overlay}) {
   if (artifact.kind === "revision") return editRevision(overlay, artifact) === overlay.text;
   if (present === void 0) return false;
   const image = {
    ...artifact,
    repository: destination
   };
   if ((0, image_image.vy)(present) === (0, image_image.vy)(image)) return true;
   const onlyTag = present.digest === void 0 && present.tag === artifact.tag;
   return onlyTag && (0, deployment_file.TG)(overlay, [ (0, image_argument.M)(present.name, image) ]).edits.length === 0;
  }
  function isWaived({verdicts}) {
   return verdicts.some(({state}) => state === "waived");
  }
  function placeName({environment, overlay}) {
   return environment || overlay || "the top of the repository";
  }
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
     weighed: await registry.weigh(from, to, artifact, copy)
    };
   }
   async function store(job, inspected) {
    const {from, to, artifact, copy} = job;
    if ((0, target_repository.O1)(from, to)) return inspected ?? inspect(job);
    const isThere = inspected?.kind === "planned" && inspected.weighed.requests === 0;
    return {
     kind: "copied",
     copied: isThere ? nothing : await registry.copy(from, to, artifact, copy)
    };
   }
   function keep(jobs, results) {
    for (const [index, {image}] of jobs.entries()) {
     const result = results[index];
     if (result !== void 0) stored.set(image, result);
    }
   }
   return {
    stored,
    async resolve(repository, tag) {
     const repo = (0, target_repository.q3)(repository);
     const digest = await registry.resolve(repo, tag);
     if (digest === void 0) throw (0, problem.CC)("IMAGE_MISSING", {
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
    isSecured: candidate => !isImage(candidate) || secured.has(target(candidate))
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
   const tags = artifact.tag === void 0 ? [] : [ artifact.tag ];
   return {
    image: target(one),
    from: (0, target_repository.q3)(artifact.repository),
    to: (0, target_repository.q3)(destination),
    artifact,
    copy: {
     tags,
     movingTags: [],
     referrers
    }
   };
  }
  var delivery_inputs = __webpack_require__(18151);
  var catalogue = __webpack_require__(70835);
  var image_digest = __webpack_require__(86244);
  var duration = __webpack_require__(63602);
  const minuteMs = 6e4;
  const dayMs = 24 * 60 * minuteMs;
  function wallTime(instant, zone) {
   const shown = new Date(instant + offset(instant, zone));
   return {
    year: shown.getUTCFullYear(),
    month: shown.getUTCMonth() + 1,
    date: shown.getUTCDate(),
    day: (shown.getUTCDay() + 6) % 7,
    minute: shown.getUTCHours() * 60 + shown.getUTCMinutes()
   };
  }
  function instantOf(wall, days, minute, zone, which) {
   const guess = Date.UTC(wall.year, wall.month - 1, wall.date + days) + minute * minuteMs;
   const candidates = [ offset(guess - dayMs, zone), offset(guess + dayMs, zone) ].map(one => guess - one);
   const real = candidates.filter(instant => instant + offset(instant, zone) === guess);
   const pool = real.length > 0 ? real : candidates;
   return which === "first" ? Math.min(...pool) : Math.max(...pool);
  }
  function offset(instant, zone) {
   const parts = Object.fromEntries(formatOf(zone).formatToParts(instant).map(({type, value}) => [ type, Number(value) ]));
   const {year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0} = parts;
   return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1e3) * 1e3;
  }
  const formats = new Map;
  function formatOf(zone) {
   const known = formats.get(zone);
   if (known) return known;
   const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    calendar: "gregory",
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric"
   });
   formats.set(zone, format);
   return format;
  }
  function frozenUntil(freezes, now) {
   let until;
   for (let moment = now; ;moment = until) {
    const ends = freezes.map(one => endOf(one, moment)).filter(end => end !== void 0);
    if (ends.length === 0) return until;
    const latest = Math.max(...ends);
    if (latest - now > 8 * 7 * 24 * 36e5) return latest;
    until = latest;
   }
  }
  function endOf({from, to, zone}, now) {
   const wall = wallTime(now, zone);
   const length = (to.day - from.day + 7) % 7;
   const days = length === 0 && to.minute <= from.minute ? 7 : length;
   for (const week of [ 0, -7 ]) {
    const begins = (from.day - wall.day - 7) % 7 + week;
    for (const start of [ begins, begins + 7 ]) {
     const first = instantOf(wall, start, from.minute, zone, "first");
     const last = instantOf(wall, start + days, to.minute, zone, "last");
     if (first <= now && now < last) return last;
    }
   }
   return;
  }
  function mayPass(verdicts) {
   return verdicts.every(verdict => !isClosed(verdict));
  }
  function isClosed({state}) {
   return state === "red" || state === "unknown";
  }
  const waivable = [ "after", "soak", "checks", "freeze", "pending" ];
  function waive(verdicts) {
   return verdicts.map(verdict => isClosed(verdict) && waivable.includes(verdict.gate) ? {
    ...verdict,
    state: "waived"
   } : verdict);
  }
  function passableAt(verdicts) {
   const closed = verdicts.filter(isClosed);
   const times = closed.map(verdict => verdict.greenAt).filter(time => time !== void 0);
   return closed.length > 0 && times.length === closed.length ? Math.max(...times) : void 0;
  }
  function formatTime(ms) {
   return `${new Date(ms).toISOString().slice(0, 16).replace("T", " ")} UTC`;
  }
  function judgeAfter({environment, now, intervals, byTag = []}) {
   const [newest = byTag[0]] = intervals;
   if (now) {
    const since = newest === void 0 ? "" : ` since ${formatTime(newest.since)} (${(0, 
    git_oid.h0)(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
   }
   if (newest?.until !== void 0) return green("after", `${environment} had it from ${formatTime(newest.since)} to ${formatTime(newest.until)}.`);
   return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
  }
  function judgeSoak(presence, soakMs, now) {
   const {environment, intervals} = presence;
   if (isTagOnly(presence)) return unpinned("soak", environment, " It soaks from then on.");
   const needed = (0, duration.a)(soakMs);
   const lasted = intervals.map(interval => Math.min(interval.until ?? now, now) - interval.since);
   const longest = Math.max(0, ...lasted);
   const said = `It was in ${environment} for ${longest < 1e3 ? "0s" : (0, duration.a)(longest)}`;
   if (longest >= soakMs) return green("soak", `${said}; ${needed} are asked for.`);
   const running = intervals.find(interval => interval.until === void 0);
   const why = `${said} without a break; ${needed} are asked for.`;
   if (running === void 0) return red("soak", why, `Put it into ${environment} again and leave it there.`);
   const greenAt = running.since + soakMs;
   return red("soak", why, `Wait until ${formatTime(greenAt)}.`, greenAt);
  }
  function isTagOnly({intervals, byTag = []}) {
   return intervals.length === 0 && byTag.length > 0;
  }
  function unpinned(gate, environment, more = "") {
   return unknown(gate, `${environment} names it only by its tag, which may mean another image by now.`, `Pin it in ${environment} by its digest (set-image with \`pin: true\`).${more}`);
  }
  function judgeFreeze(environment, now) {
   const until = frozenUntil(environment.freeze, now);
   if (until === void 0) return green("freeze", `No freeze of ${environment.name} holds at ${formatTime(now)}.`);
   const why = `${environment.name} is frozen until ${formatTime(until)}.`;
   return red("freeze", why, `Wait until ${formatTime(until)}.`, until);
  }
  function green(gate, why) {
   return {
    gate,
    state: "green",
    why,
    remedy: ""
   };
  }
  function red(gate, why, remedy, greenAt) {
   return {
    gate,
    state: "red",
    why,
    remedy,
    ...greenAt === void 0 ? {} : {
     greenAt
    }
   };
  }
  function unknown(gate, why, remedy) {
   return {
    gate,
    state: "unknown",
    why,
    remedy
   };
  }
  function stricter(one, other) {
   return catalogue.Bt.indexOf(one) < catalogue.Bt.indexOf(other) ? other : one;
  }
  function judgeAttestations(mode, evidence) {
   return soften(mode, judgeEvidence(evidence));
  }
  function judgeUnattestable(mode, why, remedy) {
   return soften(mode, unknown("attestations", why, remedy));
  }
  function soften(mode, verdict) {
   return verdict.state === "green" || mode === "require" ? verdict : {
    ...verdict,
    state: "warned"
   };
  }
  function judgeEvidence({digest, expected, proofs, failures}) {
   const proof = proofs.find(one => one.kind === "proof");
   if (proof?.kind === "proof") return green("attestations", `${(0, image_digest.VK)(digest)} was built by ${proof.signer.workflow}.`);
   const remedy = `Attest ${digest} (of an image for several platforms: the index) in ${nameOf(expected)} with actions/attest-build-provenance.`;
   if (failures.length > 0) {
    const why = `Who built it could not be found out: ${failures.map(one => one.message).join(" ")}`;
    return unknown("attestations", why, failures.map(one => one.hint).join(" "));
   }
   const refused = [ ...new Set(proofs.flatMap(one => one.kind === "proof" ? [] : [ one.why ])) ];
   if (refused.length === 0) return red("attestations", `Nothing attests where ${(0, 
   image_digest.VK)(digest)} was built.`, remedy);
   const [shown, more] = [ refused.slice(0, 3), refused.length - 3 ];
   const rest = more > 0 ? `; and ${more} more` : "";
   return red("attestations", `No attestation of ${(0, image_digest.VK)(digest)} counts: ${shown.join("; ")}${rest}.`, `${remedy} If the signer is right, name it under \`provenance\` in the catalogue.`);
  }
  function nameOf({repository, workflow}) {
   return workflow === "" ? repository : `${repository}, ${workflow}`;
  }
  function refuseSigner(signer, expected) {
   const home = `${expected.server}/${expected.repository}`;
   if (signer.issuer !== expected.issuer) return `its signer is vouched for by ${signer.issuer || "nobody"}, not by ${expected.issuer}`;
   if (!isSameRepository(signer.repository, home)) return `it was made in ${signer.repository || "no repository"}, not in ${home}`;
   const workflow = refuseWorkflow(signer, expected, home);
   if (workflow !== void 0) return workflow;
   if (expected.refs.length > 0 && !expected.refs.some(one => matchesRef(signer.ref, one))) return `it was made of ${signer.ref || "no ref"}, not of ${expected.refs.join(" or ")}`;
   return;
  }
  function refuseWorkflow(signer, expected, home) {
   const {owner, path, ref} = splitWorkflow(expected.workflow);
   const there = owner === "" ? home : `${expected.server}/${owner}`;
   const at = signer.workflow.indexOf("/.github/workflows/");
   const end = signer.workflow.indexOf("@", at);
   const actual = {
    repository: signer.workflow.slice(0, at),
    path: signer.workflow.slice(at + 1, end)
   };
   const same = at > 0 && end > at && isSameRepository(actual.repository, there) && (path === "" || actual.path === path) && (ref === "" || signer.workflow.slice(end + 1) === ref);
   if (same) return;
   const wanted = expected.workflow === "" ? `a workflow of ${home}` : `${there}/${path}${ref && `@${ref}`}`;
   return `it was signed by ${signer.workflow || "no workflow"}, not by ${wanted}`;
  }
  function splitWorkflow(text) {
   const [, owner = "", path = "", ref = ""] = /^(?:([^/@]+\/[^/@]+)\/)?(\.github\/workflows\/[^@]*)?(?:@(.*))?$/s.exec(text) ?? [];
   return {
    owner,
    path,
    ref
   };
  }
  function isSameRepository(one, other) {
   return one.toLowerCase() === other.toLowerCase();
  }
  function matchesRef(ref, pattern) {
   const [head = "", ...rest] = pattern.split("*");
   if (rest.length === 0) return ref === pattern;
   const tail = rest.pop() ?? "";
   if (!ref.startsWith(head) || !ref.endsWith(tail) || ref.length < head.length + tail.length) return false;
   let at = head.length;
   for (const part of rest) {
    const found = ref.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
   }
   return at <= ref.length - tail.length;
  }
  function issuerOf(server) {
   const {hostname} = new URL(server);
   if (hostname === "github.com") return "https://token.actions.githubusercontent.com";
   if (hostname.endsWith(".ghe.com")) return `https://token.actions.${hostname}`;
   return `${server}/_services/token`;
  }
  var provenance_statement = __webpack_require__(28219);
  function weighAttestation(checked, digest, expected) {
   if (checked.kind === "refused") return checked;
   const {signer, payloadType, payload} = checked;
   const statement = (0, provenance_statement.By)(payloadType, payload);
   if (statement === void 0) return {
    kind: "refused",
    why: "it holds no in-toto statement"
   };
   if (!(0, provenance_statement.KH)(statement, digest)) return {
    kind: "refused",
    why: "it is about another artifact"
   };
   const {predicateType} = statement;
   if (predicateType !== provenance_statement.Sw) return {
    kind: "other",
    why: `it says ${predicateType || "nothing"}, which is no build provenance`
   };
   const why = refuseSigner(signer, expected);
   return why === void 0 ? {
    kind: "proof",
    signer
   } : {
    kind: "refused",
    why
   };
  }
  async function readNeeded(files, name, missing) {
   if (name === "") return;
   const text = await files.read(name);
   if (text === void 0) throw (0, problem.CC)(missing, {
    file: name
   });
   return {
    name,
    text
   };
  }
  function openProvenance(world, known, wishes) {
   const mode = stricter(wishes.attestations, known.to?.attestations ?? "off");
   if (mode === "off") return async () => [];
   const judged = new Map;
   let examiner;
   const examine = async () => world.provenance.examine(await readNeeded(world.files, wishes.trustedRoot, "TRUSTED_ROOT_MISSING"));
   return async ({artifact, path}) => {
    if (artifact.kind !== "image") {
     const why = "A release in Git is no image, and only images have a build that is attested.";
     return [ judgeUnattestable(mode, why, "Leave `attestations` out for environments that track revisions.") ];
    }
    const expected = expect(world.run, known.catalogue, path.service, wishes);
    if (expected.repository === "") {
     const why = "It is not known which repository must have built it.";
     return [ judgeUnattestable(mode, why, "Name it with `provenance.repository` in the catalogue, or `provenance-repository`.") ];
    }
    examiner ??= examine();
    const {digest, repository} = artifact;
    const key = `${repository}@${digest} ${path.service}`;
    const asked = {
     digest,
     repository,
     expected,
     examiner: await examiner
    };
    const verdict = judged.get(key) ?? gather(world, known.registry, asked, wishes.githubToken).then(evidence => judgeAttestations(mode, evidence));
    judged.set(key, verdict);
    return [ await verdict ];
   };
  }
  function expect(run, catalogue, service, wishes) {
   const shared = catalogue?.provenance;
   const own = catalogue?.services.get(service)?.provenance;
   return {
    server: run.serverUrl,
    repository: wishes.provenanceRepository || (own?.repository ?? shared?.repository ?? run.repository),
    workflow: wishes.provenanceWorkflow || (own?.workflow ?? shared?.workflow ?? ""),
    refs: own?.refs ?? shared?.refs ?? [],
    issuer: own?.issuer ?? shared?.issuer ?? issuerOf(run.serverUrl)
   };
  }
  async function gather({forge}, registry, asked, token) {
   const {digest, expected} = asked;
   const proofs = [];
   const failures = new Map;
   const places = [ async () => {
    const open = await forge(expected.repository, token);
    await weighAll(await open.attestations(digest, provenance_statement.Sw), asked, proofs);
   }, async () => {
    const attached = await registry.bundles((0, target_repository.q3)(asked.repository), digest);
    for (const one of attached) if (one.kind === "unreadable") proofs.push({
     kind: "refused",
     why: one.why
    });
    await weighAll(attached.flatMap(one => one.kind === "bundle" ? [ one.bundle ] : []), asked, proofs);
   } ];
   for (const look of places) {
    try {
     await look();
    } catch (thrown) {
     if (!(thrown instanceof problem.AF)) throw thrown;
     if (thrown.code !== "FORGE_NOT_FOUND") failures.set(thrown.message, thrown);
    }
    if (proofs.some(one => one.kind === "proof")) break;
   }
   return {
    digest,
    expected,
    proofs,
    failures: [ ...failures.values() ]
   };
  }
  async function weighAll(bundles, {digest, expected, examiner}, proofs) {
   for (const bundle of bundles) {
    const proof = weighAttestation(await examiner.check(bundle), digest, expected);
    proofs.push(proof);
    if (proof.kind === "proof") return;
   }
  }
  var load_catalogue = __webpack_require__(4817);
  var recover = __webpack_require__(91948);
  async function moveTags(registry, tags) {
   const moves = [];
   for (const one of tags) {
    const {image, repository, digest, tag} = one;
    moves.push(await (0, recover.l)(async () => ({
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
  var deployment_record = __webpack_require__(90553);
  const most = 50;
  const descriptions = {
   queued: "Proposed; it waits for its pull request.",
   in_progress: "It is in Git; the controller takes it from here.",
   success: "It is in Git.",
   inactive: "A newer one took its place."
  };
  async function findPresent(tip, {promotions, decision}) {
   const found = promotions.filter(hasArtifact);
   if (decision.kind !== "nothing" || found.some(({kind}) => kind !== "same")) return;
   const files = [ ...new Set(found.map(({overlay}) => overlay.file)) ];
   const changes = (await Promise.all(files.map(file => tip.history(file, 1)))).flat();
   const [newest] = changes.sort((one, other) => other.time - one.time);
   return newest && {
    kind: "present",
    commit: newest.oid,
    since: newest.time * 1e3
   };
  }
  async function recordDeployment({run, forge}, {repository, token}, to, receipt, {mode, present}) {
   const {kind, commit, plan} = receipt;
   const state = kind === "untouched" ? present : {
    kind,
    commit,
    since: 0
   };
   if (mode === "false" || state === void 0 || repository === void 0) return [];
   try {
    const open = await forge(repository, token);
    const {due, inactive} = (0, deployment_record.HN)(state, await open.deployments(to.name, most), mode);
    if (due !== void 0) {
     const id = due.id ?? (await create(open, to, state, plan)).id;
     await say(open, run, id, due.state);
    }
    for (const id of inactive) await say(open, run, id, "inactive");
    return [];
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === void 0) throw thrown;
    const lack = `The deployment to ${to.name} is not recorded.`;
    return found.map(({message, hint}) => ({
     level: "warning",
     text: `${lack} ${message} ${hint}`
    }));
   }
  }
  function create(forge, to, {commit}, {promotions}) {
   const images = promotions.filter(one => one.kind === "go" || one.kind === "same").map(target);
   return forge.createDeployment({
    commit,
    environment: to.name,
    description: images.join(", "),
    production: to.name === "production",
    payload: {
     [deployment_record.WG]: "promote",
     images: images.join("\n")
    }
   });
  }
  function say(forge, run, id, state) {
   return forge.setDeploymentStatus(id, {
    state,
    description: descriptions[state],
    logUrl: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    environmentUrl: ""
   });
  }
  const nobody = {
   requestedBy: "",
   approvedBy: []
  };
  function findPeople({run, forge, log}, token) {
   let found;
   const ask = async () => {
    if (run.id === "" || run.repository === "" || token === "") return [];
    try {
     return await (await forge(run.repository, token)).approvers(run.id);
    } catch (thrown) {
     if (!(thrown instanceof problem.AF)) throw thrown;
     log.info(`Who approved this run is not recorded: ${thrown.message}`);
     return [];
    }
   };
   return () => {
    found ??= ask().then(approvedBy => ({
     requestedBy: run.actor,
     approvedBy
    }));
    return found;
   };
  }
  const promotionPredicate = "https://github.com/your-org/trunkline/blob/v1/schema/promotion.schema.json";
  function statePromotion(one, promotionRun) {
   const {artifact, destination, path, present, verdicts, name} = one;
   if (artifact.kind !== "image") return;
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
    predicateType: promotionPredicate,
    predicate: {
     service: path.service || name,
     from: placeName(path.from),
     to: placeName(path.to),
     image: target(one),
     previous: present === void 0 ? null : formatDeployed(present),
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
  async function attestPromotions(world, remote, receipt, wishes, people) {
   const going = receipt.plan.promotions.flatMap(one => one.kind === "go" ? [ one ] : []);
   const skip = why => going.map(one => ({
    kind: "skipped",
    what: target(one),
    why
   }));
   if (receipt.kind === "untouched") return [];
   if (receipt.kind === "proposed") return skip("it is only proposed; whoever merges it may attest it");
   const {run} = world;
   const promotionRun = {
    commit: receipt.commit,
    repository: remote.repository === void 0 ? "" : `${run.serverUrl}/${remote.repository}`,
    branch: receipt.branch,
    run: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    people: await people(),
    reason: wishes.reason
   };
   const done = [];
   for (const one of going) done.push(await attest(world, one, promotionRun, wishes));
   return done;
  }
  async function attest({run, files, forge, provenance}, one, promotionRun, {signingConfig, githubToken}) {
   const what = target(one);
   const statement = statePromotion(one, promotionRun);
   if (statement === void 0) return {
    kind: "skipped",
    what,
    why: "a release in Git has no digest to attest"
   };
   try {
    const config = await readNeeded(files, signingConfig, "SIGNING_CONFIG_MISSING");
    const bundle = await provenance.sign(statement, {
     config,
     isPrivate: !isPublic(run.event.payload.repository)
    });
    const number = await (await forge(run.repository, githubToken)).keepAttestation(bundle);
    return {
     kind: "attested",
     what,
     url: `${run.serverUrl}/${run.repository}/attestations/${number}`
    };
   } catch (thrown) {
    if (!(thrown instanceof problem.AF)) throw thrown;
    const {commit} = promotionRun;
    const slots = {
     what,
     commit,
     why: thrown.message,
     remedy: thrown.hint
    };
    return {
     kind: "failed",
     what,
     problem: (0, problem.CC)("PROMOTION_UNATTESTED", slots, {
      cause: thrown
     })
    };
   }
  }
  function isPublic(repository) {
   return typeof repository === "object" && repository !== null && "visibility" in repository && repository.visibility === "public";
  }
  const deliver_secured_most = 5;
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
     unsecured = open ? next : void 0;
     return open ? {
      ...next,
      decision: {
       kind: "nothing"
      }
     } : next;
    });
    if (unsecured === void 0) return receipt;
    plan = unsecured;
    if (round === deliver_secured_most) {
     const [first] = goingIn(plan);
     throw (0, problem.CC)("PROMOTE_SOURCE_MOVES", {
      from: first === void 0 ? "" : placeName(first.path.from),
      count: String(deliver_secured_most)
     });
    }
   }
  }
  function goingIn({promotions}) {
   return promotions.filter(one => one.kind === "go");
  }
  var memo = __webpack_require__(2033);
  var dependency_graph = __webpack_require__(96288);
  var ownership = __webpack_require__(8651);
  function behind(changes) {
   if (changes.kind !== "known" || changes.direction !== "back") return;
   return `what is there was built from ${changes.base.slice(0, 7)}, which is newer than ${changes.head.slice(0, 7)}`;
  }
  const revisionLabel = "org.opencontainers.image.revision";
  var followed_release = __webpack_require__(61495);
  var tag_format = __webpack_require__(37679);
  var version_tags = __webpack_require__(85009);
  function openReleaseTags(catalogue, source) {
   const formatOf = service => catalogue.services.get(service)?.tagFormat ?? "{version}";
   async function tipOf(where) {
    const repository = await source();
    const oid = (0, git_oid.Se)(where);
    if (oid !== void 0) return await repository.fetch([ oid ], {}) ? oid : void 0;
    const name = where === "HEAD" ? await repository.defaultBranch() : where;
    return name === void 0 ? void 0 : repository.fetchRef(`refs/heads/${name}`, {});
   }
   async function all(service) {
    const format = (0, tag_format.n0)(formatOf(service), service);
    const refs = await (await source()).refs([ `refs/tags/${format.prefix}*${format.suffix}` ]);
    return (0, version_tags.v)(format, refs.map(({name, commit}) => ({
     name: name.slice("refs/tags/".length),
     commit
    })));
   }
   return {
    async tag(service, version) {
     const whole = formatOf(service).replace("{version}", version.replace(/^v(?=\d)/, ""));
     const names = [ ...new Set([ version, whole ]) ];
     const refs = await (await source()).refs(names.map(name => `refs/tags/${name}`));
     const [found] = refs.filter(ref => names.includes(ref.name.slice("refs/tags/".length)));
     return found && {
      tag: found.name.slice("refs/tags/".length),
      commit: found.commit
     };
    },
    all,
    async containedIn(service, where) {
     const tip = await tipOf(where);
     if (tip === void 0) return;
     const family = await all(service);
     const commits = family.map(({commit}) => commit);
     const there = await (await source()).ancestorsAmong(commits, tip);
     return family.filter(({commit}) => there.has(commit));
    },
    newestFor: (environment, releases) => (0, followed_release.Qy)((0, followed_release.NE)(catalogue.environments.values(), environment), releases),
    async sinceWhen(where, commit) {
     const tip = await tipOf(where);
     const repository = await source();
     if (tip === void 0 || !await repository.isAncestor(commit, tip)) return;
     return (await repository.commit(commit)).committer.time * 1e3;
    }
   };
  }
  const changelog_between_most = 50;
  const depths = [ 200, 2e3 ];
  async function readCommitRange(sources, service, artifact, present) {
   if (present === void 0) return {
    kind: "unknown",
    why: "nothing was there before"
   };
   try {
    const head = await findRevision(sources, service, artifact);
    if (head === void 0) return {
     kind: "unknown",
     why: "the artifact does not say which commit it was built from"
    };
    const base = await findRevision(sources, service, present);
    if (base === void 0) return {
     kind: "unknown",
     why: "what is there does not say which commit it was built from"
    };
    return await rangeBetween(sources, service, base, head);
   } catch (thrown) {
    if (thrown instanceof problem.AF) return {
     kind: "unknown",
     why: thrown.message
    };
    throw thrown;
   }
  }
  async function findRevision({catalogue, registry, source}, service, image) {
   if (image.commit !== void 0) return image.commit;
   if (image.digest !== void 0) {
    const labels = await registry.labels((0, target_repository.q3)(image.repository), image.digest);
    const labelled = (0, git_oid.Se)(labels[revisionLabel] ?? "");
    if (labelled !== void 0) return labelled;
   }
   if (image.tag === void 0) return;
   const {tag} = openReleaseTags(catalogue, source);
   return (await tag(service, image.tag))?.commit;
  }
  async function rangeBetween({catalogue, source}, service, base, head) {
   if (base === head) return {
    kind: "known",
    head,
    base,
    direction: "same",
    commits: [],
    more: false
   };
   const repository = await source();
   const direction = await findDirection(repository, base, head);
   if (direction === void 0) return {
    kind: "unknown",
    why: "its commits are not in the source repository"
   };
   const [newer, older] = direction === "back" ? [ base, head ] : [ head, base ];
   const commits = direction === "apart" ? [] : await commitsBetween(repository, older, newer, await ownFiles(catalogue, service));
   return {
    kind: "known",
    head,
    base,
    direction,
    commits: commits.slice(0, changelog_between_most),
    more: commits.length > changelog_between_most
   };
  }
  async function findDirection(repository, base, head) {
   const wants = [ base, head ];
   const here = (await Promise.all(wants.map(oid => repository.has(oid)))).every(Boolean);
   const steps = here ? [ void 0, ...depths ] : depths;
   for (const depth of steps) {
    if (depth !== void 0 && !await repository.fetch(wants, {
     depth
    })) return;
    if (await repository.isAncestor(base, head)) return "forward";
    if (await repository.isAncestor(head, base)) return "back";
    if ((await repository.shallow()).size === 0) return "apart";
   }
   return "apart";
  }
  async function commitsBetween(repository, older, newer, isOwn) {
   const found = [];
   for await (const {commit, files} of repository.units(newer, [ older ])) {
    if (!files.some(isOwn)) continue;
    const [subject = ""] = commit.message.split("\n", 1);
    found.push({
     oid: commit.oid,
     subject,
     author: commit.author.name
    });
    if (found.length > changelog_between_most) break;
   }
   return found;
  }
  async function ownFiles(catalogue, service) {
   const units = new Map([ ...catalogue.services, ...catalogue.libraries ]);
   const mine = new Set([ service, ...(0, dependency_graph.h)(units, service) ]);
   const ownersOf = await (0, ownership.kG)(catalogue);
   return path => ownersOf(path).some(owner => mine.has(owner));
  }
  function findTips(delivery, target, catalogue, to) {
   const read = new Map;
   const branchOf = environment => catalogue?.environments.get(environment)?.branch;
   return (tip, environment) => {
    const branch = branchOf(environment) ?? catalogue?.gitops.branch ?? "";
    if (branchOf(environment) === branchOf(to)) return Promise.resolve(tip);
    const key = `${tip.commit} ${branch}`;
    const known = read.get(key) ?? delivery.readTip({
     ...target,
     branch
    });
    read.set(key, known);
    return known;
   };
  }
  var lookup = __webpack_require__(25670);
  var version_version = __webpack_require__(4179);
  function olderThan(artifact, present) {
   const [mine, theirs] = [ versionOf(artifact.tag), versionOf(present?.tag) ];
   if (mine === void 0 || theirs === void 0 || (0, version_version.Zy)(mine, theirs) >= 0) return;
   return `${present?.tag} is there, which is newer than ${artifact.tag}`;
  }
  function judgeTag(artifact, present, to) {
   if (!sharesTag(artifact, present)) return [];
   const version = versionOf(artifact.tag);
   if (version === void 0) return [];
   const why = `${to} runs ${artifact.tag} as ${present?.digest}, and this is ${artifact.digest}.`;
   return [ red("tag", why, "Find out who pushed the version twice, and release what is right under a new version.") ];
  }
  function sharesTag(artifact, present) {
   if (present?.digest === void 0 || artifact.tag === void 0) return false;
   return present.tag === artifact.tag && present.digest !== artifact.digest;
  }
  function versionOf(tag) {
   return tag === void 0 ? void 0 : (0, version_version.ot)(tag.replace(/^(.*\/)?v?/, ""));
  }
  function judgeChecks(environment, wanted, commit, found) {
   if (commit === void 0) {
    const why = `It is not known which commit put it into ${environment}.`;
    return unknown("checks", why, `Promote it to ${environment} first.`);
   }
   const at = `${(0, git_oid.h0)(commit)}, which put it into ${environment}`;
   if (found === void 0) {
    const why = `The checks of ${at}, cannot be asked for: its repository is not on the forge, or there is no token for it.`;
    return unknown("checks", why, "Take `checks` out of the catalogue, or name the repository as owner/name.");
   }
   const open = wanted.flatMap(one => {
    const state = stateOf(one, found);
    return state === "success" ? [] : [ `${checks_nameOf(one)} is ${words[state]}` ];
   });
   if (open.length === 0) return green("checks", `${wanted.map(checks_nameOf).join(", ")}: green on ${at}.`);
   return red("checks", `On ${at}: ${open.join(", ")}.`, "Run again when they are green.");
  }
  function stateOf({name, creator, app}, found) {
   const states = found.filter(one => one.name === name).filter(one => (creator === "" || one.creator === creator) && (app === "" || one.app === app)).map(({state}) => state);
   return [ "failure", "pending", "success" ].find(state => states.includes(state)) ?? "missing";
  }
  function checks_nameOf({name, creator, app}) {
   const by = creator || app;
   return by === "" ? name : `${name} (by ${by})`;
  }
  const words = {
   pending: "still running",
   failure: "red",
   missing: "missing"
  };
  const deploymentCheck = "deployment";
  function deploymentState(deployments, interval) {
   const [newest] = deployments.filter(({created}) => created >= interval.since && created < (interval.until ?? Number.POSITIVE_INFINITY)).sort((one, other) => other.created - one.created);
   if (newest === void 0) return [];
   const failed = [ "failure", "error" ].includes(newest.state);
   const state = newest.state === "success" ? "success" : failed ? "failure" : "pending";
   return [ {
    name: deploymentCheck,
    state,
    creator: "",
    app: ""
   } ];
  }
  var dist = __webpack_require__(77934);
  var node = __webpack_require__(70784);
  const holdsFile = "trunkline-holds.yaml";
  function holdsBeside(file) {
   return file.replace(/[^/]*$/, holdsFile);
  }
  const holds_text = dist.FsL(dist.YjP("it must be a text"), dist.Bqr(), dist.hq("it is empty"));
  const time = dist.FsL(holds_text, dist.z6Y(given => isTime(given), "it is no time such as 2026-12-01T08:00:00Z"));
  const entry = dist.FsL(dist.rej({
   digest: dist.lqM(dist.FsL(holds_text, dist.z6Y(given => parseHeld(given) !== void 0, "it is no digest, no commit and not *"))),
   source: dist.lqM(dist.FsL(holds_text, dist.z6Y(given => (0, git_oid.Se)(given) !== void 0, "it is no full commit"))),
   reason: holds_text,
   until: dist.lqM(time),
   since: dist.lqM(time),
   by: dist.lqM(holds_text)
  }, keyFault), dist.z6Y(({digest, source}) => digest === void 0 !== (source === void 0), "it needs one of `digest` and `source`"));
  const schema = dist.rej({
   holds: dist.mee(dist.YOg(entry, "it is no list"))
  }, keyFault);
  function parseHolds(source, file) {
   const unread = faults => ({
    file,
    text: source,
    holds: [],
    faults
   });
   if (source === void 0) return unread([]);
   let parsed;
   let values;
   try {
    parsed = (0, parse.h)(source, file);
    values = (0, parse.t)(parsed);
   } catch (thrown) {
    const found = (0, problem._n)(thrown);
    if (found === void 0) throw thrown;
    return unread(found.map(({message, at}) => (0, problem.CC)("HOLDS_INVALID", {
     file,
     fault: message
    }, at ? {
     at
    } : {})));
   }
   const [value = null] = values;
   if (values.length > 1) return unread([ (0, problem.CC)("HOLDS_INVALID", {
    file,
    fault: "it has several documents"
   }, {
    at: {
     file
    }
   }) ]);
   if (value === null || value === "") return unread([]);
   if (typeof value !== "object" || Array.isArray(value)) {
    const at = placeOf(parsed, []);
    return unread([ (0, problem.CC)("HOLDS_INVALID", {
     file,
     fault: "it must be a map with `holds`"
    }, {
     at
    }) ]);
   }
   const read = dist.xLC(schema, nothingToNull(value));
   if (!read.success) return unread(read.issues.map(issue => faultOf(parsed, issue)));
   const holds = (read.output.holds ?? []).map((one, index) => ({
    digest: one.digest === void 0 ? void 0 : parseHeld(one.digest),
    source: one.source === void 0 ? void 0 : (0, git_oid.Se)(one.source),
    reason: one.reason,
    until: one.until === void 0 ? void 0 : Date.parse(one.until),
    since: one.since === void 0 ? void 0 : Date.parse(one.since),
    by: one.by,
    file,
    index
   }));
   return {
    file,
    text: source,
    holds,
    faults: []
   };
  }
  function holdsArtifact(hold, {identity, source}) {
   if (hold.digest !== void 0) return hold.digest === "*" || hold.digest === identity ? "yes" : "no";
   if (source === void 0) return "maybe";
   return hold.source === source ? "yes" : "no";
  }
  function isInForce({until}, now) {
   return until === void 0 || until > now;
  }
  function judgeHolds(files, artifact, now) {
   const faults = files.flatMap(one => one.faults);
   if (faults.length > 0) {
    const names = [ ...new Set(files.filter(one => one.faults.length > 0).map(({file}) => file)) ];
    const why = faults.map(({message}) => message).join(" ");
    return unknown("hold", why, `Correct ${names.join(" and ")}: until then it holds everything.`);
   }
   const about = files.flatMap(({holds}) => holds).filter(one => holdsArtifact(one, artifact) !== "no");
   const bars = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const unclear = about.filter(one => isInForce(one, now) && holdsArtifact(one, artifact) === "maybe");
   if (bars.length === 0 && unclear.length > 0) {
    const why = `${unclear.map(describeHold).join("; ")}, and nobody knows which commit this was built from.`;
    const remedy = "Say it with `source-commit`, or label the image with org.opencontainers.image.revision.";
    return unknown("hold", why, remedy);
   }
   const over = about.filter(one => !isInForce(one, now) && holdsArtifact(one, artifact) === "yes");
   const said = over.map(one => ` ${describeHold(one)} expired at ${formatTime(one.until ?? now)}.`);
   const [first] = bars;
   if (first === void 0) return green("hold", `Nobody holds it.${said.join("")}`);
   const ends = bars.map(hold => hold.until);
   const times = ends.filter(end => end !== void 0);
   const greenAt = times.length === ends.length ? Math.max(...times) : void 0;
   const lift = `Take it out of ${[ ...new Set(bars.map(hold => hold.file)) ].join(" and ")}`;
   const remedy = greenAt === void 0 ? `${lift}.` : `${lift}, or wait until ${formatTime(greenAt)}.`;
   return red("hold", `${bars.map(describeHold).join("; ")}.`, remedy, greenAt);
  }
  function describeHold({digest, source, reason}) {
   const what = source !== void 0 ? `What was built from ${(0, git_oid.h0)(source)}` : digest === void 0 || digest === "*" ? "Everything" : shownIdentity(digest);
   return `${what} is held: ${reason.replace(/[.\s]+$/, "")}`;
  }
  function shownIdentity(identity) {
   const digest = (0, image_digest.m)(identity);
   return digest === void 0 ? identity.slice(0, 12) : (0, image_digest.VK)(digest);
  }
  function parseHeld(given) {
   return given === "*" ? "*" : (0, image_digest.m)(given) ?? (0, git_oid.Se)(given);
  }
  function isTime(given) {
   return /^\d{4}-\d{2}-\d{2}/.test(given) && !Number.isNaN(Date.parse(given));
  }
  function faultOf(parsed, issue) {
   const path = (issue.path ?? []).map(({key}) => key);
   const {file} = parsed;
   const missing = issue.expected !== null && issue.received === "undefined";
   const where = path.length === 0 ? "the file" : path.reduce(joined, "");
   const fault = missing ? "it is missing" : issue.message;
   return (0, problem.CC)("HOLDS_INVALID", {
    file,
    fault: `${where}: ${fault}`
   }, {
    at: placeOf(parsed, path)
   });
  }
  function joined(path, step) {
   return typeof step === "number" ? `${path}[${step}]` : path === "" ? step : `${path}.${step}`;
  }
  function placeOf(parsed, path) {
   for (let length = path.length; length >= 0; length--) {
    const range = (0, node.x5)(parsed, path.slice(0, length))?.node?.range;
    if (range) return parsed.place(range[0]);
   }
   return {
    file: parsed.file
   };
  }
  function keyFault({expected, received}) {
   return expected === "never" ? `there is no key ${received}` : "it must be a map";
  }
  function nothingToNull(value) {
   if (typeof value !== "object" || value === null || !("holds" in value)) return value;
   return value.holds === "" ? {
    ...value,
    holds: null
   } : value;
  }
  function judgePending(environment, open) {
   if (open.length === 0) return green("pending", `No pull request is open for ${environment}.`);
   const list = open.map(({number, url}) => `#${number} (${url})`).join(", ");
   return red("pending", `A pull request for ${environment} is not merged yet: ${list}.`, "Merge it or close it first.");
  }
  function findEnvironmentStep(catalogue, given, isHotfix = false) {
   const to = (0, lookup.b6)(catalogue, given.to);
   if (given.from === given.to) throw (0, problem.CC)("PROMOTE_SAME_PLACE", {
    place: given.to
   });
   const after = to.after.join(", ");
   const [only, ...others] = to.after;
   if (given.from !== "") (0, lookup.b6)(catalogue, given.from);
   if (only === void 0) throw (0, problem.CC)("PROMOTE_FIRST", {
    to: given.to
   }, {
    at: to.at
   });
   if (given.from === "" && others.length > 0 && !isHotfix) throw (0, problem.CC)("PROMOTE_FROM_UNCLEAR", {
    to: given.to,
    after
   }, {
    at: to.at
   });
   const from = (0, lookup.b6)(catalogue, given.from || only);
   if (!to.after.includes(from.name)) throw (0, problem.CC)("PROMOTE_NOT_PREDECESSOR", {
    from: from.name,
    to: to.name,
    after
   }, {
    at: to.at
   });
   if (from.tracks !== to.tracks) {
    const slots = {
     from: from.name,
     one: from.tracks,
     to: to.name,
     other: to.tracks
    };
    throw (0, problem.CC)("PROMOTE_TRACKS_DIFFER", slots, {
     at: to.at
    });
   }
   return {
    from,
    to
   };
  }
  function planPaths(catalogue, step, services) {
   const all = services.includes("*");
   const chosen = all ? [ ...catalogue.services.values() ].filter(one => isDeployable(one, step)) : [ ...new Set(services) ].map(name => deployable((0, 
   lookup.fD)(catalogue, name), step, catalogue));
   if (chosen.length === 0) throw (0, problem.CC)("PROMOTE_NOTHING", {}, {
    at: {
     file: catalogue.file
    }
   });
   return chosen.map(service => ({
    service: service.name,
    name: service.imageName,
    repository: service.image ?? "",
    from: pathEndAt(catalogue, service, step.from),
    to: pathEndAt(catalogue, service, step.to),
    mayBeAbsent: all
   }));
  }
  function pathEndAt(catalogue, service, environment) {
   const overlay = (0, lookup.ke)(catalogue, service, environment);
   return {
    environment: environment.name,
    overlay,
    format: (0, lookup.be)(service, environment)
   };
  }
  function overlayPath(from, to, name) {
   const [one, other] = [ folder(from), folder(to) ];
   if (one === other) throw (0, problem.CC)("PROMOTE_SAME_PLACE", {
    place: one
   });
   return {
    service: "",
    name: name === "" ? void 0 : name,
    repository: "",
    from: {
     environment: "",
     overlay: one,
     format: manifest_format.Bn
    },
    to: {
     environment: "",
     overlay: other,
     format: manifest_format.Bn
    },
    mayBeAbsent: false
   };
  }
  function isDeployable(service, {to}) {
   return service.image !== void 0 || to.tracks === "revision";
  }
  function deployable(service, step, catalogue) {
   if (isDeployable(service, step)) return service;
   const at = catalogue.place([ "services", service.name ], "key");
   throw (0, problem.CC)("PROMOTE_NO_IMAGE", {
    service: service.name
   }, {
    at
   });
  }
  function folder(path) {
   return path.split("/").filter(part => part !== "" && part !== ".").join("/");
  }
  var read_overlay = __webpack_require__(68848);
  async function readHolds(tip, overlayFile) {
   const files = [ ...new Set([ holdsBeside(overlayFile), holdsFile ]) ];
   return Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return (0, recover.S)(() => parseHolds(bytes && (0, read_overlay.J)(bytes, file), file), found => ({
     file,
     text: void 0,
     holds: [],
     faults: found.map(({message}) => (0, problem.CC)("HOLDS_INVALID", {
      file,
      fault: message
     }, {
      at: {
       file
      }
     }))
    }));
   }));
  }
  var image_entries = __webpack_require__(34896);
  function readDeployed(at, {name, repository}) {
   if (at.format.name === "revision") {
    const {revision} = readRevision(at);
    return {
     name: name ?? repository,
     repository: "",
     tag: revision || void 0,
     digest: void 0
    };
   }
   const kustomize = at.format.name === "kustomize";
   const wanted = kustomize ? soleName((0, image_entries.H)(at.text, at.file), at.file, name) : name ?? repository;
   if (wanted === void 0) return;
   const value = (0, deployment_file.AM)(at, wanted);
   if (value === void 0) return;
   const {newName, newTag, digest} = value;
   if (!kustomize && newTag === void 0 && digest === void 0) return;
   return {
    name: wanted,
    repository: newName ?? (kustomize ? wanted : repository || wanted),
    tag: newTag === void 0 ? void 0 : (0, image_image.Bs)(newTag, `${wanted}:${newTag}`),
    digest: digest === void 0 ? void 0 : (0, image_image.H2)(digest, `${wanted}@${digest}`)
   };
  }
  function imageAbsent({file, text, format}, name) {
   const names = format.name === "kustomize" ? (0, image_entries.H)(text, file).map(entry => entry.name) : [];
   const slots = {
    file,
    name: name ?? "at all",
    names: names.join(", ") || "none"
   };
   return (0, problem.CC)("PROMOTE_IMAGE_ABSENT", slots, {
    at: {
     file
    }
   });
  }
  function soleName(entries, file, name) {
   const names = [ ...new Set(entries.map(entry => entry.name)) ];
   if (name === void 0 && names.length > 1) throw (0, problem.CC)("PROMOTE_IMAGE_UNCLEAR", {
    file,
    names: names.join(", ")
   }, {
    at: {
     file
    }
   });
   const wanted = name ?? names[0];
   const count = entries.filter(entry => entry.name === wanted).length;
   if (wanted === void 0 || count <= 1) return wanted;
   throw (0, problem.CC)("PROMOTE_IMAGE_TWICE", {
    file,
    name: wanted,
    count: String(count)
   }, {
    at: {
     file
    }
   });
  }
  function findIntervals(snapshots, artifact, whole, match = "proof") {
   const intervals = [];
   let left;
   for (const [index, {commit, time, deployed}] of snapshots.entries()) {
    const newer = intervals.at(-1);
    const before = snapshots[index - 1];
    if (matchOf(deployed, artifact) === match) {
     const begun = whole || index < snapshots.length - 1;
     const continues = newer !== void 0 && before !== void 0 && before.commit === newer.commit;
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
   if (deployed === void 0) return "none";
   if (deployed.digest !== void 0) return deployed.digest === artifact.digest ? "proof" : "none";
   if (deployed.tag === void 0 || deployed.tag !== artifact.tag) return "none";
   return artifact.digest === void 0 ? "proof" : "name";
  }
  const steps = [ 4, 32, 256 ];
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
   try {
    return readDeployed({
     file,
     format,
     text: (0, read_overlay.J)(bytes, file)
    }, name);
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  async function findPresence(order, written, path, environment, artifact) {
   const {catalogue, to, releases, tipOf} = order;
   const end = catalogue.environments.get(environment);
   const service = (0, lookup.fD)(catalogue, path.service);
   if (end === void 0) throw new Error(`the catalogue names ${environment} and does not have it`);
   const {overlay, format} = pathEndAt(catalogue, service, end);
   const tip = await tipOf(written, environment);
   const at = await (0, read_overlay._)(tip, overlay, format);
   const deployed = readDeployed(at, path);
   const branch = end.branch === to.branch ? order.branch : end.branch ?? catalogue.gitops.branch ?? "";
   const pushTime = async commit => to.soakMs > 0 ? order.pushTime(tip, commit, branch) : void 0;
   const now = matchOf(deployed, artifact) !== "none";
   if (!now && artifact.kind === "revision" && deployed?.tag !== void 0) {
    const {commit} = artifact;
    const since = await releases.sinceWhen(deployed.tag, commit);
    if (since !== void 0) {
     if ((0, git_oid.Se)(deployed.tag) === void 0) {
      const intervals = [ {
       commit,
       since,
       until: void 0,
       begun: true
      } ];
      return {
       environment,
       now: true,
       intervals,
       inSource: true
      };
     }
     const followed = {
      digest: void 0,
      tag: deployed.tag
     };
     return {
      environment,
      now: true,
      ...await readIntervals(tip, at, path, followed, pushTime)
     };
    }
   }
   const needed = !now || to.soakMs > 0 || to.checks.length > 0;
   const found = needed ? await readIntervals(tip, at, path, artifact, pushTime) : {
    intervals: []
   };
   return {
    environment,
    now,
    ...found
   };
  }
  async function readIntervals(tip, at, path, artifact, pushTime) {
   const snapshots = [];
   const intervalsIn = whole => ({
    intervals: findIntervals(snapshots, artifact, whole),
    byTag: findIntervals(snapshots, artifact, whole, "name")
   });
   for await (const commit of overlayCommits(tip, at.file)) {
    const bytes = await commit.read();
    snapshots.push({
     commit: commit.oid,
     time: await pushTime(commit.oid) ?? commit.time * 1e3,
     deployed: bytes && readSnapshot(bytes, at, path)
    });
    const found = intervalsIn(false);
    if ([ ...found.intervals, ...found.byTag ].some(({begun}) => begun)) return found;
   }
   return intervalsIn(true);
  }
  async function evaluateGates(context, tip, found) {
   const {order, now, isHotfix} = context;
   const {artifact, present, path, overlay} = found;
   const asked = order === void 0 ? [] : await judgeOrder(context, order, tip, found);
   return [ ...isHotfix ? waive(asked) : asked, ...await context.provenance(found), judgeHolds(await readHolds(tip, overlay.file), holdable(found), now), ...judgeTag(artifact, present, path.to.environment || path.to.overlay) ];
  }
  async function judgeOrder({now, forge, source, branch}, order, tip, {path, artifact}) {
   const {to} = order;
   const presences = [];
   for (const environment of to.after) presences.push(await findPresence(order, tip, path, environment, artifact));
   return [ ...presences.map(judgeAfter), ...to.soakMs === 0 ? [] : presences.map(one => judgeSoak(one, to.soakMs, now)), ...to.checks.length === 0 ? [] : await judgeAllChecks(to, {
    forge,
    source
   }, presences), ...to.freeze.length === 0 ? [] : [ judgeFreeze(to, now) ], ...forge === void 0 ? [] : await judgeAllPending(order, forge, path.service, branch) ];
  }
  async function judgeAllPending({catalogue, to}, forge, service, branch) {
   const proposed = to.after.filter(name => catalogue.environments.get(name)?.delivery === "pull-request");
   if (proposed.length === 0) return [];
   const {openPullRequestsFrom} = await forge();
   const judge = async environment => {
    const end = catalogue.environments.get(environment);
    const open = await openPullRequestsFrom("trunkline/", end?.branch ?? branch);
    const overlay = end && pathEndAt(catalogue, (0, lookup.fD)(catalogue, service), end).overlay;
    const touches = ({branch: head, body}) => !head.startsWith("trunkline/merge-back/") && (head.endsWith(`/${service}/${environment}`) || overlay !== void 0 && [ `${overlay}/`, `${overlay}\n` ].some(path => body.includes(path)));
    return judgePending(environment, open.filter(touches));
   };
   return Promise.all(proposed.map(judge));
  }
  async function judgeAllChecks({checks}, forges, presences) {
   return Promise.all(presences.map(async presence => {
    const {environment, intervals} = presence;
    if (isTagOnly(presence)) return unpinned("checks", environment);
    const found = await findChecks(forges, checks, presence);
    return judgeChecks(environment, checks, intervals[0]?.commit, found);
   }));
  }
  async function findChecks({forge, source}, wanted, {environment, intervals: [interval], inSource}) {
   const at = inSource === true ? source : forge;
   const wantsDeployment = wanted.some(({name}) => name === deploymentCheck);
   const wantsOthers = wanted.some(({name}) => name !== deploymentCheck);
   if (interval === void 0 || wantsOthers && at === void 0 || wantsDeployment && forge === void 0) return;
   const deployments = wantsDeployment ? await ((await (forge?.()))?.deployments(environment, 100)) : [];
   const others = wantsOthers ? await ((await (at?.()))?.checks(interval.commit)) : [];
   return [ ...others ?? [], ...deploymentState(deployments ?? [], interval) ];
  }
  function holdable({artifact, changes}) {
   if (artifact.kind === "revision") return {
    identity: artifact.commit,
    source: artifact.commit
   };
   return {
    identity: artifact.digest,
    source: changes.kind === "known" ? changes.head : void 0
   };
  }
  const push_times_most = 100;
  function openPushTimes(forge) {
   if (forge === void 0) return async () => {};
   const timesOf = (0, memo.p)(({commit}, branch) => `${commit} ${branch}`, async (tip, branch) => {
    const pushes = await (0, recover.l)(async () => (await forge()).pushes(branch), () => []);
    if (pushes.length === 0) return new Map;
    return timesByCommit((await tip.log(push_times_most)).map(({oid}) => oid), pushes);
   });
   return async (tip, commit, branch) => (await timesOf(tip, branch)).get(commit);
  }
  function timesByCommit(line, pushes) {
   const places = new Map(line.map((oid, place) => [ oid, place ]));
   const times = new Map;
   for (const {before, after, time} of pushes) {
    const [from, to] = [ places.get(after), places.get(before) ];
    if (from === void 0 || to === void 0) continue;
    for (const oid of line.slice(from, to)) times.set(oid, Math.max(time, times.get(oid) ?? 0));
   }
   return times;
  }
  var source_commits = __webpack_require__(24623);
  function openFactSources(world, known) {
   const {selected, catalogue, target, registry, store} = known;
   const {selection, to} = selected;
   const {repository, token} = target.remote;
   const source = (0, source_commits.o)(world, known.githubToken);
   const releases = catalogue && openReleaseTags(catalogue, source);
   const tipOf = findTips(world.delivery, target, catalogue, to?.name ?? "");
   const forge = repository === void 0 ? void 0 : () => world.forge(repository, token);
   const pushTime = openPushTimes(forge);
   const canAsk = world.run.repository !== "" && known.githubToken !== "";
   const context = {
    order: catalogue && releases && to ? {
     catalogue,
     to,
     releases,
     tipOf,
     pushTime,
     branch: target.branch
    } : void 0,
    isHotfix: selection.kind === "hotfix",
    forge,
    source: canAsk ? () => world.forge(world.run.repository, known.githubToken) : void 0,
    provenance: known.provenance,
    branch: to?.branch === void 0 ? target.branch : catalogue?.gitops.branch ?? ""
   };
   return {
    selection,
    registry: known.toRegistry || (to?.registry ?? ""),
    resolve: store.resolve,
    releases,
    tipOf,
    readRange: rangeReader(catalogue && {
     catalogue,
     registry,
     source
    }),
    judge: (tip, found) => evaluateGates({
     ...context,
     now: world.clock.now()
    }, tip, found)
   };
  }
  function rangeReader(sources) {
   return (0, memo.p)(({service}, artifact, present) => [ service, artifact.digest ?? artifact.commit, present?.digest ?? present?.tag ?? "" ].join(" "), async ({service}, artifact, present) => sources === void 0 ? {
    kind: "unknown",
    why: "no catalogue says which files are its own"
   } : readCommitRange(sources, service, artifact, present));
  }
  function selectArtifact(given) {
   const {version, image, reason} = given;
   if (version !== "" && image !== "") {
    const remedy = "`version` is one that `from` has had; `image` is one that it never had.";
    throw (0, problem.CC)("INPUTS_CLASH", {
     inputs: "`version` and `image`",
     remedy
    });
   }
   if (version !== "") return {
    kind: "version",
    version
   };
   if (image === "") return {
    kind: "present"
   };
   if (reason === "") throw (0, problem.CC)("PROMOTE_REASON_MISSING", {
    to: given.to
   });
   return {
    kind: "hotfix",
    image,
    reason
   };
  }
  function completeImage(given, repository) {
   return (0, image_image.zZ)(/^[:@]/.test(given) ? `${repository}${given}` : given);
  }
  function isVersion(image, version) {
   if (image.tag === version) return true;
   const digits = /^(?:sha256:)?([0-9a-f]{7,64})$/.exec(version)?.[1];
   return digits !== void 0 && image.digest?.startsWith(`sha256:${digits}`) === true;
  }
  async function findRevisionSource(tip, path, selection, releases) {
   const {service, from, to} = path;
   if (selection.kind !== "present") {
    const given = selection.kind === "version" ? selection.version : selection.image.replace(/^:/, "");
    const named = await releases.tag(service, given);
    if (named === void 0) throw (0, problem.CC)("REVISION_UNKNOWN", {
     tag: given,
     service
    });
    return artifact(named.tag, named.commit, false);
   }
   const at = await (0, read_overlay._)(tip, from.overlay, from.format);
   const {revision, commit} = readRevision(at);
   const {file} = at;
   const tagged = revision === "" || revision === commit ? void 0 : await releases.tag(service, revision);
   if (tagged !== void 0) {
    if (commit !== void 0 && commit !== tagged.commit) {
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
    if (now === void 0 || releases.newestFor(to.environment, [ now ]) !== void 0) return artifact(tagged.tag, tagged.commit, false);
    const before = all.filter(({version}) => (0, version_version.Zy)(version, now.version) <= 0);
    return findStable(tip, at, path, before, releases);
   }
   const slots = {
    file,
    revision: revision || "nothing"
   };
   const there = revision === "" ? void 0 : await releases.containedIn(service, revision);
   if (there === void 0) throw (0, problem.CC)("REVISION_NO_TAG", slots, {
    at: {
     file
    }
   });
   const newest = releases.newestFor(to.environment, there);
   if (newest === void 0) throw (0, problem.CC)("REVISION_UNRELEASED", {
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
   for await (const one of overlayCommits(tip, at.file)) {
    const bytes = await one.read();
    const then = bytes && readSnapshot(bytes, at, path)?.tag;
    if (then !== void 0) had.add(then);
    count++;
   }
   const found = releases.newestFor(path.to.environment, among.filter(({name}) => had.has(name)));
   if (found !== void 0) return artifact(found.name, found.commit, true);
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
    digest: void 0,
    commit,
    pinned
   };
  }
  async function findSource(tip, path, selection, resolve, releases) {
   try {
    return await source_artifact_findPresent(tip, path, selection, resolve, releases);
   } catch (thrown) {
    const absent = thrown instanceof problem.AF && absences.includes(thrown.code);
    if (absent && path.mayBeAbsent) return {
     kind: "absent",
     why: thrown.message
    };
    throw thrown;
   }
  }
  async function source_artifact_findPresent(tip, path, selection, resolve, releases) {
   if (path.from.format.name === "revision" && releases !== void 0) {
    const artifact = await findRevisionSource(tip, path, selection, releases);
    return {
     kind: "found",
     name: path.service,
     artifact
    };
   }
   if (selection.kind === "hotfix") {
    const image = completeImage(selection.image, path.repository);
    return {
     kind: "found",
     name: path.name ?? image.repository,
     artifact: await pin(image, "`image`", resolve)
    };
   }
   const at = await (0, read_overlay._)(tip, path.from.overlay, path.from.format);
   const now = readDeployed(at, path);
   if (now === void 0) throw imageAbsent(at, path.name);
   const deployed = selection.kind === "present" ? now : await findVersion(tip, at, now, selection.version);
   return {
    kind: "found",
    name: now.name,
    artifact: await pin(deployed, at.file, resolve)
   };
  }
  const absences = [ "KUSTOMIZATION_MISSING", "OVERLAY_FILE_MISSING", "PROMOTE_IMAGE_ABSENT", "REVISION_UNRELEASED", "REVISION_UNSTABLE" ];
  async function findVersion(tip, at, now, version) {
   if (isVersion(now, version)) return now;
   let count = 0;
   for await (const commit of overlayCommits(tip, at.file)) {
    count++;
    const bytes = await commit.read();
    const then = bytes && readSnapshot(bytes, at, now);
    if (then !== void 0 && isVersion(then, version)) return then;
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
   if (digest !== void 0) return {
    kind: "image",
    repository,
    tag,
    digest,
    pinned: false
   };
   if (tag === void 0) throw (0, problem.CC)("PROMOTE_UNRESOLVED", {
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
   const known = [];
   for (const path of paths) known.push(await readPath(tip, path, sources));
   return known;
  }
  async function readPath(tip, path, sources) {
   const {selection, registry, resolve, releases} = sources;
   const from = await sources.tipOf(tip, path.from.environment);
   const source = await findSource(from, path, selection, resolve, releases);
   if (source.kind === "absent") return {
    kind: "absent",
    path,
    why: source.why
   };
   const {name, artifact} = source;
   const overlay = await (0, read_overlay._)(tip, path.to.overlay, path.to.format);
   const present = readDeployed(overlay, {
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
   if (isSame(bare)) return {
    kind: "found",
    ...bare,
    changes: nothingBetween,
    older: void 0,
    verdicts: []
   };
   const changes = await sources.readRange(path, artifact, present);
   const older = selection.kind === "present" ? olderThan(artifact, present) ?? behind(changes) : void 0;
   const found = {
    ...bare,
    changes,
    older
   };
   return {
    kind: "found",
    ...found,
    verdicts: older === void 0 ? await sources.judge(tip, found) : []
   };
  }
  const nothingBetween = {
   kind: "unknown",
   why: "it is there already"
  };
  async function findWaiting(tip, others, tipOf) {
   await readTogether(tip, others, tipOf);
   const found = [];
   for (const path of others) {
    const here = await readQuietly(tip, path.from, path, tipOf);
    const there = await readQuietly(tip, path.to, path, tipOf);
    if (here === void 0) continue;
    const same = there !== void 0 && (here.digest ?? here.tag) === (there.digest ?? there.tag);
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
  async function readQuietly(tip, {environment, overlay, format}, name, tipOf) {
   try {
    return readDeployed(await (0, read_overlay._)(await tipOf(tip, environment), overlay, format), name);
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  var text_patch = __webpack_require__(34772);
  function mergeTexts(base, ours, theirs) {
   const before = (0, text_patch.uz)(base);
   const [mine, other] = [ editsOf(before, ours), editsOf(before, theirs) ];
   const added = other.filter(one => !mine.some(edit => three_way_isSame(edit, one)));
   if (added.some(one => mine.some(edit => one.start <= edit.end && edit.start <= one.end))) return;
   const lines = [ ...before ];
   for (const {start, end, lines: next} of [ ...mine, ...added ].sort((a, b) => b.start - a.start)) lines.splice(start, end - start, ...next);
   return lines.join("");
  }
  function editsOf(before, after) {
   const edits = [];
   let at = 0;
   let open;
   for (const {sign, text} of (0, text_patch.Pp)(before, (0, text_patch.uz)(after))) {
    if (sign === " ") {
     open = void 0;
     at++;
     continue;
    }
    if (open === void 0) {
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
  function three_way_isSame(one, other) {
   return one.start === other.start && one.end === other.end && one.lines.join("") === other.lines.join("");
  }
  function mergeBack(versions, own) {
   const {lower} = versions;
   const aligned = own === void 0 ? versions : alignImages(versions, own);
   if (aligned === void 0) return {
    kind: "conflict"
   };
   const {base, stable} = aligned;
   if (stable === base || stable === lower) return {
    kind: "kept"
   };
   if (stable === void 0) return {
    kind: "conflict"
   };
   const merged = lower === base ? stable : threeWay(base, lower, stable);
   if (merged === void 0) return {
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
   return base === void 0 || lower === void 0 ? void 0 : mergeTexts(base, lower, stable);
  }
  function alignImages(versions, {file, format, names}) {
   const {base, lower, stable} = versions;
   if (lower === void 0) return versions;
   if (format.name === "revision") return {
    base: lower,
    lower,
    stable: lower
   };
   try {
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
      digest: partOf(digest === void 0 ? void 0 : (0, image_image.H2)(digest, digest))
     };
    });
    const align = text => text === void 0 ? void 0 : (0, deployment_file.TG)({
     file,
     text,
     format
    }, changes).text;
    return {
     base: align(base),
     lower,
     stable: align(stable)
    };
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  function partOf(value) {
   return value === void 0 ? {
    kind: "clear"
   } : {
    kind: "set",
    value
   };
  }
  const diverged_depths = [ 50, 500, 5e3, void 0 ];
  async function findDiverged(repository, lower, branch) {
   for (const depth of diverged_depths) {
    const how = {
     filter: "tree:0",
     ...depth === void 0 ? {} : {
      depth
     }
    };
    const stable = await repository.fetchRef(`refs/heads/${branch}`, how);
    if (stable === void 0 || !await repository.fetch([ lower ], how)) return;
    if (await repository.isAncestor(stable, lower)) return;
    const base = await repository.mergeBase(lower, stable);
    if (base !== void 0) return apartSince(repository, base, lower, stable);
    if ((await repository.shallow()).size === 0) return;
   }
   return;
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
     const isNew = merged.kind === "merged" && mine === void 0;
     return isNew && await modeAt(repository, stable, path) !== "100644" ? {
      kind: "conflict"
     } : merged;
    } catch (thrown) {
     if (thrown instanceof TypeError || (0, problem._n)(thrown) !== void 0) return {
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
  var markdown = __webpack_require__(60577);
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
      action: "promote",
      deployments: [],
      sourceCommit: "",
      run,
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
   if (receipt.kind === "untouched") return [ {
    level: "notice",
    text: `Would propose to merge ${stable} back into ${branch}: ${list}.`
   } ];
   const pull = receipt.kind === "proposed" ? receipt.pullRequest : void 0;
   const where = pull === void 0 ? branch : `pull request #${pull.number} (${pull.url})`;
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
    if (apart === void 0) return planMerge({
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
    if (found === void 0) throw thrown;
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
    const near = path => path === overlay || overlay === "" || path.startsWith(`${overlay}/`);
    if (!changed.some(near)) continue;
    const file = await (0, read_overlay._)(tip, overlay, format).catch(thrown => {
     if ((0, problem._n)(thrown) === void 0) throw thrown;
     return;
    });
    if (file === void 0) continue;
    const names = [ ...own.get(file.file)?.names ?? [], name ?? service ];
    own.set(file.file, {
     file: file.file,
     format: file.format,
     names
    });
   }
   return own;
  }
  var fingerprint = __webpack_require__(14382);
  function writeMessage(text, going, rules) {
   return (0, commit_message.hw)(text, {
    action: "promote",
    deployments: going.map(one => ({
     service: one.path.service,
     environment: one.path.to.environment,
     image: one.artifact.kind === "image" ? target(one) : ""
    })),
    sourceCommit: sourceOf(going),
    run: rules.run,
    more: [ ...going.map(one => [ "Revision", one.artifact.kind === "revision" ? target(one) : "" ]), [ "Reason", rules.reason ], [ "Requested-By", rules.people.requestedBy ], [ "Approved-By", rules.people.approvedBy.join(", ") ], [ "Waived-Gates", waivedGates(going).join(", ") ] ]
   });
  }
  function writeText(template, going) {
   if (template !== "") return (0, commit_message.ou)(template, slotsOf(going));
   const [first] = going;
   const slots = slotsOf(going);
   const way = going.some(isWaived) ? "to {environment} as a hotfix" : "from {from} to {environment}";
   const subject = first === void 0 || going.length > 1 ? (0, commit_message.ou)(`Promote {count} services ${way}`, {
    ...slots,
    count: String(going.length)
   }) : (0, commit_message.ou)(`Promote {service} {version} ${way}`, {
    ...slots,
    version: first.artifact.tag ?? first.artifact.digest?.slice(0, 19) ?? ""
   });
   const list = going.map(one => (0, commit_message.ou)("- {service}: {before} -> {after}", {
    service: one.path.service || one.name,
    before: formatDeployed(one.present),
    after: target(one)
   }));
   return `${subject}\n\n${list.join("\n")}`;
  }
  function slotsOf(going) {
   const all = pick => [ ...new Set(going.map(pick)) ].filter(Boolean).join(", ");
   return {
    service: all(({path, name}) => path.service || name),
    environment: all(({path}) => placeName(path.to)),
    from: all(({path}) => placeName(path.from)),
    image: all(target),
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
    environment: path.to.environment || void 0,
    service: path.service || name,
    version: artifact.tag
   };
   return templates.map(template => {
    const tag = template.replace(/\{(\w+)\}/g, (slot, word) => {
     const value = slots[word];
     if (value === void 0) throw (0, problem.CC)("PROMOTE_TAG_UNFILLED", {
      template,
      slot
     });
     return value;
    });
    return {
     image: target(candidate),
     repository: destination,
     digest: artifact.digest,
     tag: (0, image_image.Bs)(tag, template)
    };
   });
  }
  function describePromotions(promotions, stored) {
   const rows = promotions.map(one => [ (0, markdown.aY)(one.path.service || (one.kind === "absent" ? "" : one.name)), wayOf(one), one.kind === "absent" ? "" : version(one.present), one.kind === "absent" ? "" : version(one.artifact), summary_stateOf(one, stored) ]);
   const gates = promotions.flatMap(one => one.kind === "absent" ? [] : one.verdicts.map(verdict => gateRow(one.path.service || one.name, verdict)));
   const parts = [ (0, markdown.tp)([ "Service", "Way", "Before", "After", "State" ], rows) ];
   if (gates.length > 0) parts.push((0, markdown.tp)([ "Service", "Gate", "", "Evidence", "What opens it" ], gates));
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
   if (changes.kind === "unknown") return `The commits between are not known: ${(0, 
   markdown.X1)(changes.why)}.\n`;
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
   const none = lines.length === 0 ? "None of them touches this service.\n" : "";
   return `${what}, ${between}:\n\n${lines.join("")}${none}`;
  }
  function describeWaiting(waiting) {
   if (waiting.length === 0) return "";
   const lines = waiting.map(({path, here, there}) => `- ${(0, markdown.X1)(path.service)}: ${version(here)}, ${(0, 
   markdown.X1)(placeName(path.to))} has ${version(there)}\n`);
   return `**Not promoted yet:**\n\n${lines.join("")}`;
  }
  function describeUndo(promotions) {
   const ways = promotions.flatMap(one => one.kind === "go" && one.present !== void 0 ? [ `- ${(0, 
   markdown.X1)(one.path.service || one.name)}: back to ${(0, markdown.aY)(formatDeployed(one.present))}\n` ] : []);
   if (ways.length === 0) return "";
   return `**How to roll back:** revert the commit, or set what was there before:\n\n${ways.join("")}`;
  }
  function version(image) {
   if (image === void 0) return "none";
   const digest = image.digest === void 0 ? "" : (0, markdown.aY)((0, image_digest.VK)(image.digest));
   return [ image.tag === void 0 ? "" : (0, markdown.aY)(image.tag), digest ].filter(Boolean).join(" ");
  }
  function wayOf(one) {
   const from = one.kind === "go" && isWaived(one) ? "a hotfix" : (0, markdown.X1)(placeName(one.path.from));
   return `${from} → ${(0, markdown.X1)(placeName(one.path.to))}`;
  }
  function summary_stateOf(one, stored) {
   if (one.kind === "absent") return (0, markdown.X1)(one.why);
   if (one.kind === "same") return "there already";
   if (one.kind === "blocked") return "❌ blocked";
   if (one.kind === "older") return `superseded: ${(0, markdown.X1)(one.by)}`;
   const state = storedState(stored.get(target(one)));
   return isWaived(one) ? `🟥 hotfix; ${state}` : `✅ ${state}`;
  }
  function storedState(at) {
   if (at === void 0) return "may go";
   if (at.kind === "verified") {
    const {manifests, blobs, bytes} = at.verified;
    return `${count(manifests, "manifest")} and ${count(blobs, "blob")} (${formatBytes(bytes)}) can be pulled`;
   }
   if (at.kind === "planned") {
    const {manifests, blobs, bytes, requests} = at.weighed;
    if (requests === 0) return "there already, whole";
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
   return [ (0, markdown.aY)(service), gate, marks[state], (0, markdown.X1)(why), (0, 
   markdown.X1)(remedy) ];
  }
  function planPromotion(known, rules, waiting = []) {
   const promotions = known.map(judge);
   const stopped = rules.onBlocked === "fail" && promotions.some(one => one.kind === "blocked");
   const going = stopped ? [] : promotions.filter(one => one.kind === "go");
   const files = editFiles(going).filter(({before, after}) => before !== after);
   const edits = files.flatMap(one => one.edits);
   const patch = files.map(({file, before, after}) => (0, text_patch.Gu)(file, before, after)).join("");
   const tags = {
    present: promotions.filter(one => one.kind === "same").flatMap(one => movingTags(rules.tags, one)),
    landed: going.flatMap(one => movingTags(rules.tags, one))
   };
   if (files.length === 0) return {
    decision: idle(promotions),
    promotions,
    edits,
    patch,
    waiting,
    tags
   };
   const text = writeText(rules.message, going);
   return {
    decision: {
     kind: "write",
     files: new Map(files.map(({file, after}) => [ file, (new TextEncoder).encode(after) ])),
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
   if (first === void 0) return {
    kind: "nothing",
    head: headOf(promotions),
    ...familyOf(promotions)
   };
   return {
    kind: "superseded",
    by: older.map(({path, by}) => `${placeName(path.to)}: ${by}`).join("; ")
   };
  }
  function judge(known) {
   if (known.kind === "absent") return known;
   if (isSame(known)) return {
    ...known,
    kind: "same"
   };
   if (known.older !== void 0) return {
    ...known,
    kind: "older",
    by: known.older
   };
   return mayPass(known.verdicts) ? {
    ...known,
    kind: "go"
   } : {
    ...known,
    kind: "blocked"
   };
  }
  function editFiles(going) {
   const byFile = new Map;
   for (const one of going) {
    const {file} = one.overlay;
    const others = byFile.get(file);
    byFile.set(file, others === void 0 ? [ one ] : [ ...others, one ]);
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
     newName: void 0,
     newTag: void 0,
     digest: void 0
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
     text: editRevision({
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
   const names = paths.map(({service, to}) => service || to.overlay);
   const several = first?.mayBeAbsent ? "every-service" : `several-${(0, fingerprint.R)(names.join("\n"))}`;
   const name = names.length === 1 && !first?.mayBeAbsent ? names.join() : several;
   return `${heads}${slug(name)}/${slug(first?.to.environment || "overlay")}`;
  }
  const heads = "trunkline/promote/";
  function familyOf(promotions) {
   const settled = promotions.flatMap(one => one.kind === "go" || one.kind === "same" ? [ one.path ] : []);
   const [first] = settled;
   if (first === void 0 || first.service === "") return {};
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
  var delivery_outputs = __webpack_require__(36494);
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
    message: artifact.kind === "image" ? `${placeName(path.from)} names ${name} only by its tag ${artifact.tag}; promoted is what that means now: ${artifact.digest}.` : `${placeName(path.from)} follows no tag that ${placeName(path.to)} takes; promoted is the newest of those that it has, or has had: ${artifact.tag}.`
   };
   const shared = {
    level: "warning",
    title: "One tag, two artifacts",
    message: `${placeName(path.to)} runs ${artifact.tag} of ${name} as another digest than ${placeName(path.from)}.`
   };
   const lane = {
    level: "warning",
    title: "Hotfix",
    message: `${name} goes to ${placeName(path.to)} without having been in ${placeName(path.from)}: its gates are waived.`
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
   const blocked = failure !== void 0 && (onBlocked === "skip" || dryRun);
   return [ ...artifact.pinned && one.kind === "go" ? [ pinned ] : [], ...sharesTag(artifact, one.present) ? [ shared ] : [], ...waived && one.kind === "go" ? [ lane ] : [], ...one.kind === "go" ? warnings : [], ...superseded, ...blocked ? [ {
    level: "warning",
    title: "Blocked",
    message: failure.message
   } ] : [] ];
  }
  function failureOf(one) {
   if (one.kind !== "blocked") return [];
   const closed = one.verdicts.filter(isClosed);
   const at = passableAt(one.verdicts);
   const remedy = closed.map(verdict => verdict.remedy).join(" ");
   return [ (0, problem.CC)("PROMOTE_BLOCKED", {
    what: one.path.service || one.name,
    to: placeName(one.path.to),
    why: closed.map(verdict => verdict.why).join(" "),
    remedy: at === void 0 ? remedy : `${remedy} All gates are open at ${formatTime(at)}.`
   }) ];
  }
  function reportPromotion(receipt, context) {
   const {plan} = receipt;
   const outcome = outcomeOf(receipt, context.dryRun);
   const reason = reasonOf(receipt, outcome) + shortfall(context.attested);
   const values = {
    ...(0, delivery_outputs.pR)(receipt),
    promotions: plan.promotions.flatMap(one => promotionJson(one, context))
   };
   return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, reason, context),
    report: {
     ...values,
     patch: plan.patch,
     absent: plan.promotions.flatMap(absentJson)
    },
    notices: [ ...plan.promotions.flatMap(one => promoteNotices(one, context)), ...attestationNotices(context.attested), ...(0, 
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
  function reasonOf({plan, branch}, outcome) {
   const {decision, promotions} = plan;
   const list = kind => promotions.filter(one => one.kind === kind).map(({path}) => path.service || path.to.overlay);
   const blocked = list("blocked").join(", ");
   if (decision.kind === "superseded") return `Nothing was written: ${decision.by}.`;
   if (decision.kind === "nothing") {
    if (blocked !== "") return `Nothing was written: a gate is closed for ${blocked}.`;
    return "What shall be there is there already; nothing was written.";
   }
   const going = list("go").join(", ");
   const left = blocked === "" ? "" : ` A gate is closed for ${blocked}.`;
   if (outcome === "planned") return `Would promote ${going} on ${branch}; nothing was written.${left}`;
   if (outcome === "proposed") return `Proposed to promote ${going}, on ${branch}.${left}`;
   return `Promoted ${going} on ${branch}.${left}`;
  }
  function promotionJson(one, {stored, attested, tagged}) {
   if (one.kind === "absent") return [];
   const {path, artifact, present, verdicts} = one;
   const at = stored.get(target(one));
   return [ {
    service: path.service,
    from: placeName(path.from),
    to: placeName(path.to),
    image: target(one),
    digest: artifact.digest ?? artifact.commit,
    previous: present === void 0 ? null : formatDeployed(present),
    state: one.kind,
    pinned: artifact.pinned,
    copied: at?.kind === "copied" ? {
     ...at.copied
    } : null,
    tags: tagged.flatMap(({image, tag, kind}) => image === target(one) && kind !== "failed" ? [ tag ] : []),
    attestation: attestationOf(target(one), attested),
    "to-copy": at?.kind === "planned" ? {
     ...at.weighed
    } : null,
    gates: verdicts.map(({gate, state, why, remedy, greenAt}) => ({
     gate,
     state,
     why,
     remedy,
     "green-at": greenAt === void 0 ? null : new Date(greenAt).toISOString()
    }))
   } ];
  }
  function absentJson(one) {
   return one.kind === "absent" ? [ {
    service: one.path.service,
    why: one.why
   } ] : [];
  }
  function summaryOf(receipt, reason, {stored, attested, page, sourcePage}) {
   const {plan} = receipt;
   const parts = [ `### promote\n\n${(0, markdown.X1)(reason)}\n`, describePromotions(plan.promotions, stored) ];
   parts.push(...describeChanges(plan.promotions, sourcePage));
   const waiting = describeWaiting(plan.waiting);
   if (waiting !== "") parts.push(waiting);
   if (plan.patch !== "") parts.push((0, markdown.DV)(plan.patch, "diff"));
   if (receipt.kind === "untouched") return parts.join("\n");
   parts.push(...(0, delivery_outputs.Ks)(receipt, page));
   if (attested.length > 0) parts.push(describeAttestations(attested));
   if (receipt.kind === "landed") parts.push(describeUndo(plan.promotions));
   return parts.join("\n");
  }
  const paths_most = 20;
  function selectPaths(wish, catalogue) {
   const selection = selectArtifact(wish);
   if (catalogue === void 0) {
    const paths = [ overlayPath(wish.overlayFrom, wish.overlayTo, wish.name) ];
    return {
     paths,
     others: [],
     every: paths,
     selection,
     step: void 0,
     to: void 0
    };
   }
   const step = findEnvironmentStep(catalogue, wish, selection.kind === "hotfix");
   const paths = planPaths(catalogue, step, wish.service);
   const chosen = new Set(paths.map(one => one.service));
   const every = planPaths(catalogue, step, [ "*" ]);
   const others = every.filter(one => !chosen.has(one.service));
   return {
    paths,
    others: others.slice(0, paths_most),
    every,
    selection,
    step,
    to: step.to
   };
  }
  function readsOf({paths, others, step}, catalogue) {
   const branchOf = name => catalogue?.environments.get(name)?.branch;
   const isHere = ({environment}) => branchOf(environment) === step?.to.branch;
   const ends = [ ...paths, ...others ].flatMap(({from, to}) => [ from, to ].filter(isHere));
   const holds = paths.map(({to}) => holdsBeside((0, manifest_format.lQ)(to.overlay, to.format) ? `${to.overlay}/` : to.overlay));
   return [ ...new Set([ ...ends.map(({overlay}) => overlay), ...holds, holdsFile ]) ];
  }
  async function findRegistryHome(inputs, {paths, to}, readTip) {
   const named = inputs.toRegistry || (to?.registry ?? "");
   if (named !== "" || inputs.registryUsername === "" && inputs.registryPassword === "") return named;
   const images = paths.map(({repository}) => repository).filter(one => one !== "");
   const repositories = images.length > 0 ? images : await presentRepositories(paths, await readTip());
   const [only, ...others] = new Set(repositories.map(one => (0, target_repository.q3)(one).host));
   if (only !== void 0 && others.length === 0) return only;
   const why = only === void 0 ? "neither the inputs, nor the catalogue, nor what `to` runs names one" : `the images are in several, ${[ only, ...others ].join(", ")}`;
   throw (0, problem.CC)("REGISTRY_LOGIN_UNCLEAR", {
    why
   });
  }
  async function presentRepositories(paths, tip) {
   const found = paths.map(path => (0, recover.l)(async () => {
    const {overlay, format} = path.to;
    const present = readDeployed(await (0, read_overlay._)(tip, overlay, format), path);
    return present?.repository ? [ present.repository ] : [];
   }, () => []));
   return (await Promise.all(found)).flat();
  }
  async function runPromote(byPath, inputs, world) {
   const {run, files, delivery} = world;
   const {dryRun, githubToken, toRegistry} = inputs;
   const remedy = "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
   const catalogue = byPath ? void 0 : await (0, load_catalogue.S)(files, inputs.config, remedy);
   const selected = selectPaths(inputs, catalogue);
   const {paths, others, to} = selected;
   const target = {
    ...await (0, delivery_inputs.Ck)(inputs, world, {
     catalogue,
     environments: to ? [ to.name ] : []
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
   const provenance = openProvenance(world, {
    catalogue,
    to,
    registry
   }, inputs);
   const known = {
    selected,
    catalogue,
    target,
    registry,
    store,
    githubToken,
    toRegistry,
    provenance
   };
   const sources = openFactSources(world, known);
   const rules = {
    onBlocked: inputs.onBlocked,
    message: inputs.message,
    reason: inputs.reason,
    tags: inputs.tags.length > 0 ? inputs.tags : to?.tags ?? [],
    run: (0, commit_message.TI)(run),
    sourcePage: pageOf(run, run.repository)
   };
   const people = findPeople(world, githubToken);
   const decide = async tip => {
    const facts = await readPromotionFacts(tip, paths, sources);
    const waiting = await findWaiting(tip, others, sources.tipOf);
    const signed = !dryRun && facts.some(one => one.kind === "found" && !isSame(one));
    return {
     ...planPromotion(facts, {
      ...rules,
      people: signed ? await people() : nobody
     }, waiting),
     tip
    };
   };
   const planned = await delivery.preview(target, decide);
   if (dryRun) {
    const {promotions} = planned.plan;
    await store.estimate(promotions.filter(hasArtifact).filter(({kind}) => kind === "go" || kind === "blocked"));
   }
   const receipt = dryRun ? planned : await deliverSecured(delivery, store, target, planned, decide);
   const {plan, kind} = receipt;
   const due = kind === "landed" ? [ ...plan.tags.present, ...plan.tags.landed ] : plan.tags.present;
   const tagged = dryRun ? [] : await moveTags(registry, due);
   const attested = inputs.attest ? await attestPromotions(world, target.remote, receipt, inputs, people) : [];
   const recorded = to === void 0 || dryRun || inputs.deployment === "false" ? [] : await recordDeployment(world, target.remote, to, receipt, {
    mode: inputs.deployment,
    present: await findPresent(plan.tip, plan)
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
   const remarks = [ ...receipt.remarks ?? [], ...recorded, ...merged ];
   return reportPromotion({
    ...receipt,
    remarks
   }, {
    dryRun,
    onBlocked: inputs.onBlocked,
    stored: store.stored,
    tagged,
    attested,
    page: pageOf(run, target.remote.repository ?? ""),
    sourcePage: rules.sourcePage
   });
  }
  function pageOf({serverUrl}, repository) {
   return repository === "" ? "" : `${serverUrl}/${repository}`;
  }
 },
 28219: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   By: () => parseStatement,
   KH: () => isAbout,
   Sw: () => buildProvenance,
   qB: () => statementType
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86244);
  const buildProvenance = "https://slsa.dev/provenance/v1";
  const statementType = "application/vnd.in-toto+json";
  const statementVersions = [ "https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1" ];
  function parseStatement(payloadType, payload) {
   if (payloadType !== statementType) return;
   try {
    const value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true
    }).decode(payload));
    if (!isObject(value) || !statementVersions.includes(String(value._type))) return;
    const {predicateType, subject} = value;
    if (typeof predicateType !== "string" || !Array.isArray(subject)) return;
    return {
     predicateType,
     subjects: subject.map(readSubject)
    };
   } catch {
    return;
   }
  }
  function readSubject(value) {
   const {name, digest} = isObject(value) ? value : {};
   const entries = Object.entries(isObject(digest) ? digest : {});
   const texts = entries.filter(entry => typeof entry[1] === "string");
   return {
    name: typeof name === "string" ? name : "",
    digest: Object.fromEntries(texts)
   };
  }
  function isAbout({subjects}, digest) {
   const hex = digest.slice(digest.indexOf(":") + 1);
   return subjects.some(one => Object.hasOwn(one.digest, (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_0__.Hy)(digest)) && one.digest[(0, 
   _image_digest_js__WEBPACK_IMPORTED_MODULE_0__.Hy)(digest)] === hex);
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 },
 4179: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   BR: () => highest,
   I8: () => core,
   MQ: () => isStable,
   Zy: () => compareVersions,
   mz: () => stable,
   ot: () => parseVersion,
   p: () => isSameVersion,
   qh: () => formatVersion
  });
  var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37648);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
  function parseVersion(text) {
   if (!/^\d\S*$/.test(text)) return;
   const found = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
   if (found === null || found.raw !== text) return;
   const {major, minor, patch, prerelease, build} = found;
   return {
    major,
    minor,
    patch,
    prerelease,
    build
   };
  }
  function stable(major, minor, patch) {
   return {
    major,
    minor,
    patch,
    prerelease: [],
    build: []
   };
  }
  function isStable(version) {
   return version.prerelease.length === 0;
  }
  function core(version) {
   return stable(version.major, version.minor, version.patch);
  }
  function formatVersion({major, minor, patch, prerelease, build}) {
   const pre = prerelease.length === 0 ? "" : `-${prerelease.join(".")}`;
   const plus = build.length === 0 ? "" : `+${build.join(".")}`;
   return `${major}.${minor}.${patch}${pre}${plus}`;
  }
  function compareVersions(one, other) {
   return one.major - other.major || one.minor - other.minor || one.patch - other.patch || (isStable(one) && isStable(other) && one.build.length + other.build.length === 0 ? 0 : semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__(formatVersion(one), formatVersion(other)));
  }
  function isSameVersion(one, other) {
   return formatVersion({
    ...one,
    build: []
   }) === formatVersion({
    ...other,
    build: []
   });
  }
  function highest(versions) {
   return [ ...versions ].sort(compareVersions).at(-1);
  }
 }
};
