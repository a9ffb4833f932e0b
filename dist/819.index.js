export const id = 819;

export const ids = [ 819 ];

export const modules = {
 7648: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 }),
 6353: ((module, __unused_webpack_exports, __webpack_require__) => {
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
 }),
 7819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   runPromote: () => runPromote
  });
  var commit_message = __webpack_require__(7329);
  var image_image = __webpack_require__(8579);
  var git_oid = __webpack_require__(5099);
  var problem = __webpack_require__(1384);
  var edit = __webpack_require__(9981);
  var parse = __webpack_require__(4329);
  var plain_value = __webpack_require__(3808);
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
   const roots = (0, parse.t)((0, parse.h)(text, file));
   return roots.flatMap((root, document) => {
    const kind = (0, plain_value.wh)((0, plain_value.y1)(root, [ "kind" ]));
    if (kind === "GitRepository") return fluxPlaces(root, document, format.key);
    if (kind === "Application") return argoPlaces(root, document, [ "spec" ], format.key);
    return kind === "ApplicationSet" ? argoPlaces(root, document, [ "spec", "template", "spec" ], format.key) : [];
   });
  }
  function fluxPlaces(root, document, key) {
   const path = [ "spec", "ref" ];
   const ref = (0, plain_value.y1)(root, path);
   if (!(0, plain_value.jh)(ref) || !isMeant((0, plain_value.y1)(root, [ "spec", "url" ]), key)) return [];
   return [ {
    kind: "flux",
    document,
    path,
    fields: textsIn(ref)
   } ];
  }
  function argoPlaces(root, document, spec, key) {
   const places = [ [ ...spec, "source" ], ...(0, plain_value.c3)((0, plain_value.y1)(root, [ ...spec, "sources" ])).map((_, index) => [ ...spec, "sources", index ]) ];
   return places.flatMap(path => {
    const source = (0, plain_value.y1)(root, path);
    if (!(0, plain_value.jh)(source) || "chart" in source || !isMeant((0, plain_value.y1)(source, [ "repoURL" ]), key)) return [];
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
   return (0, plain_value.wh)(url).replace(/(\.git)?\/*$/, "").endsWith(key);
  }
  function textsIn(map) {
   const texts = Object.entries(map).map(([name, value]) => [ name, (0, plain_value.wh)(value) ]);
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
   return present !== void 0 && (0, image_image.vy)(present) === (0, image_image.vy)({
    ...artifact,
    repository: destination
   });
  }
  function isWaived({verdicts}) {
   return verdicts.some(({state}) => state === "waived");
  }
  function placeName({environment, overlay}) {
   return environment || overlay || "the top of the repository";
  }
  var registry_repository = __webpack_require__(4360);
  var target_repository = __webpack_require__(6998);
  function openArtifactStore(registry, wishes) {
   const stored = new Map;
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
    async secure(going, mayWrite) {
     const due = going.filter(isImage).filter(one => !stored.has(target(one)));
     const alone = mayWrite && due.length === 1;
     const seen = alone ? [] : await Promise.all(due.map(one => look(registry, one, wishes)));
     const done = mayWrite ? await Promise.all(due.map((one, index) => write(registry, one, wishes, seen[index]))) : seen;
     for (const [index, one] of due.entries()) {
      const result = done[index];
      if (result !== void 0) stored.set(target(one), result);
     }
    }
   };
  }
  function isImage(one) {
   return one.artifact.kind === "image";
  }
  async function look(registry, one, wishes) {
   const {from, to, artifact, copy} = errandOf(one, wishes);
   return (0, target_repository.O1)(from, to) ? {
    kind: "verified",
    verified: await registry.verify(from, artifact)
   } : {
    kind: "planned",
    weighed: await registry.weigh(from, to, artifact, copy)
   };
  }
  async function write(registry, one, wishes, seen) {
   const {from, to, artifact, copy} = errandOf(one, wishes);
   if (!(0, target_repository.O1)(from, to)) {
    const isThere = seen?.kind === "planned" && seen.weighed.requests === 0;
    return {
     kind: "copied",
     copied: isThere ? nothing : await registry.copy(from, to, artifact, copy)
    };
   }
   const found = seen ?? await look(registry, one, wishes);
   for (const tag of copy.movingTags) await registry.tag(to, artifact.digest, tag, true);
   return found;
  }
  const nothing = {
   manifests: 0,
   referrers: 0,
   mounted: 0,
   transferred: 0,
   bytes: 0,
   tagged: []
  };
  function errandOf(one, {movingTags, referrers}) {
   const {artifact, destination} = one;
   const tags = artifact.tag === void 0 ? [] : [ artifact.tag ];
   return {
    from: (0, target_repository.q3)(artifact.repository),
    to: (0, target_repository.q3)(destination),
    artifact,
    copy: {
     tags,
     movingTags: movingTags(one),
     referrers
    }
   };
  }
  var delivery_inputs = __webpack_require__(8151);
  var catalogue = __webpack_require__(835);
  var image_digest = __webpack_require__(6244);
  var duration = __webpack_require__(3602);
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
  function judgeAfter({environment, now, stints}) {
   const [newest] = stints;
   if (now) {
    const since = newest === void 0 ? "" : ` since ${formatTime(newest.since)} (${(0, 
    git_oid.h0)(newest.commit)})`;
    return green("after", `${environment} has it${since}.`);
   }
   if (newest?.until !== void 0) return green("after", `${environment} had it from ${formatTime(newest.since)} to ${formatTime(newest.until)}.`);
   return red("after", `${environment} has not had it.`, `Promote it to ${environment} first.`);
  }
  function judgeSoak({environment, stints}, soakMs, now) {
   const needed = (0, duration.a)(soakMs);
   const lasted = stints.map(stint => (stint.until ?? now) - stint.since);
   const longest = Math.max(0, ...lasted);
   const said = `It was in ${environment} for ${longest < 1e3 ? "0s" : (0, duration.a)(longest)}`;
   if (longest >= soakMs) return green("soak", `${said}; ${needed} are asked for.`);
   const running = stints.find(stint => stint.until === void 0);
   const why = `${said} without a break; ${needed} are asked for.`;
   if (running === void 0) return red("soak", why, `Put it into ${environment} again and leave it there.`);
   const greenAt = running.since + soakMs;
   return red("soak", why, `Wait until ${formatTime(greenAt)}.`, greenAt);
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
   return catalogue.B.indexOf(one) < catalogue.B.indexOf(other) ? other : one;
  }
  function judgeAttestations(mode, testimony) {
   return soften(mode, judgeTestimony(testimony));
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
  function judgeTestimony({digest, expected, proofs, failures}) {
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
  var provenance_statement = __webpack_require__(8219);
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
   return async ({artifact, route}) => {
    if (artifact.kind !== "image") {
     const why = "A release in Git is no image, and only images have a build that is attested.";
     return [ judgeUnattestable(mode, why, "Leave `attestations` out for environments that track revisions.") ];
    }
    const expected = expect(world.run, known.catalogue, route.service, wishes);
    if (expected.repository === "") {
     const why = "It is not known which repository must have built it.";
     return [ judgeUnattestable(mode, why, "Name it with `provenance.repository` in the catalogue, or `provenance-repository`.") ];
    }
    examiner ??= examine();
    const {digest, repository} = artifact;
    const key = `${repository}@${digest} ${route.service}`;
    const asked = {
     digest,
     repository,
     expected,
     examiner: await examiner
    };
    const verdict = judged.get(key) ?? gather(world, known.registry, asked, wishes.githubToken).then(testimony => judgeAttestations(mode, testimony));
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
  var deployment_record = __webpack_require__(553);
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
  async function recordDeployment({run, forge}, {repository, token}, to, receipt, {wish, present}) {
   const {kind, commit, plan} = receipt;
   const standing = kind === "untouched" ? present : {
    kind,
    commit,
    since: 0
   };
   if (wish === "false" || standing === void 0 || repository === void 0) return [];
   try {
    const open = await forge(repository, token);
    const {due, inactive} = (0, deployment_record.HN)(standing, await open.deployments(to.name, most), wish);
    if (due !== void 0) {
     const id = due.id ?? (await create(open, to, standing, plan)).id;
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
  function statePromotion(one, occasion) {
   const {artifact, destination, route, present, verdicts, name} = one;
   if (artifact.kind !== "image") return;
   const [algorithm = "", hex = ""] = artifact.digest.split(":");
   const {commit, repository, branch, run, people, reason} = occasion;
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
     service: route.service || name,
     from: placeName(route.from),
     to: placeName(route.to),
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
   const occasion = {
    commit: receipt.commit,
    repository: remote.repository === void 0 ? "" : `${run.serverUrl}/${remote.repository}`,
    branch: receipt.branch,
    run: run.id === "" ? "" : `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`,
    people: await people(),
    reason: wishes.reason
   };
   const done = [];
   for (const one of going) done.push(await attest(world, one, occasion, wishes));
   return done;
  }
  async function attest({run, files, forge, provenance}, one, occasion, {signingConfig, githubToken}) {
   const what = target(one);
   const statement = statePromotion(one, occasion);
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
    const {commit} = occasion;
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
  var dependency_graph = __webpack_require__(6288);
  var ownership = __webpack_require__(8651);
  function behind(story) {
   if (story.kind !== "known" || story.direction !== "back") return;
   return `what is there was built from ${story.base.slice(0, 7)}, which is newer than ${story.head.slice(0, 7)}`;
  }
  const revisionLabel = "org.opencontainers.image.revision";
  var followed_release = __webpack_require__(1495);
  var tag_format = __webpack_require__(7679);
  var version_tags = __webpack_require__(5009);
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
  async function readCommitRange(chronicle, service, artifact, present) {
   if (present === void 0) return {
    kind: "unknown",
    why: "nothing was there before"
   };
   try {
    const head = await findRevision(chronicle, service, artifact);
    if (head === void 0) return {
     kind: "unknown",
     why: "the artifact does not say which commit it was built from"
    };
    const base = await findRevision(chronicle, service, present);
    if (base === void 0) return {
     kind: "unknown",
     why: "what is there does not say which commit it was built from"
    };
    return await tellBetween(chronicle, service, base, head);
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
  async function tellBetween({catalogue, source}, service, base, head) {
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
    const known = read.get(key) ?? readTip(delivery, {
     ...target,
     branch
    });
    read.set(key, known);
    return known;
   };
  }
  async function readTip(delivery, target) {
   const {plan} = await delivery.preview(target, async tip => ({
    decision: {
     kind: "nothing"
    },
    tip
   }));
   return plan.tip;
  }
  var lookup = __webpack_require__(5670);
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
   const open = wanted.flatMap(name => {
    const state = found.find(one => one.name === name)?.state ?? "missing";
    return state === "success" ? [] : [ `${name} is ${words[state]}` ];
   });
   if (open.length === 0) return green("checks", `${wanted.join(", ")}: green on ${at}.`);
   return red("checks", `On ${at}: ${open.join(", ")}.`, "Run again when they are green.");
  }
  const words = {
   pending: "still running",
   failure: "red",
   missing: "missing"
  };
  const deploymentCheck = "deployment";
  function deploymentState(deployments, stint) {
   const [newest] = deployments.filter(({created}) => created >= stint.since && created < (stint.until ?? Number.POSITIVE_INFINITY)).sort((one, other) => other.created - one.created);
   if (newest === void 0) return [];
   const failed = [ "failure", "error" ].includes(newest.state);
   const state = newest.state === "success" ? "success" : failed ? "failure" : "pending";
   return [ {
    name: deploymentCheck,
    state
   } ];
  }
  var dist = __webpack_require__(7934);
  const holdsFile = "trunkline-holds.yaml";
  function holdsBeside(file) {
   return file.replace(/[^/]*$/, holdsFile);
  }
  const holds_text = dist.FsL(dist.YjP(), dist.Bqr(), dist.hq());
  const schema = dist.rej({
   holds: dist.mee(dist.YOg(dist.rej({
    digest: dist.FsL(holds_text, dist.z6Y(given => parseHeld(given) !== void 0, "it is no digest, no commit and not *")),
    reason: holds_text,
    until: dist.lqM(dist.FsL(holds_text, dist.z6Y(given => !Number.isNaN(Date.parse(given)), "it is no time")))
   })))
  });
  function readHolds(source, file) {
   const [value = null] = (0, parse.t)((0, parse.h)(source, file));
   if (value === null || value === "") return [];
   const read = dist.xLC(schema, nothingToNull(value));
   if (!read.success) {
    const [first] = read.issues;
    const where = first.path?.map(step => String(step.key)).join(".") ?? "the file";
    throw (0, problem.CC)("HOLDS_INVALID", {
     file,
     fault: `${where}: ${first.message}`
    }, {
     at: {
      file
     }
    });
   }
   return (read.output.holds ?? []).map(({digest, reason, until}) => ({
    digest: parseHeld(digest) ?? "*",
    reason,
    until: until === void 0 ? void 0 : Date.parse(until),
    file
   }));
  }
  function parseHeld(given) {
   return given === "*" ? "*" : (0, image_digest.m)(given) ?? (0, git_oid.Se)(given);
  }
  function nothingToNull(value) {
   if (typeof value !== "object" || value === null || !("holds" in value)) return value;
   return value.holds === "" ? {
    ...value,
    holds: null
   } : value;
  }
  function shown(identity) {
   return identity.slice(0, identity.indexOf(":") + 13);
  }
  function judgeHolds(holds, identity, now) {
   const bars = holds.filter(hold => (hold.digest === "*" || hold.digest === identity) && (hold.until === void 0 || hold.until > now));
   const [first] = bars;
   if (first === void 0) return green("hold", "Nobody holds it.");
   const why = bars.map(hold => `${hold.digest === "*" ? "Everything" : shown(hold.digest)} is held: ${hold.reason}`).join("; ");
   const ends = bars.map(hold => hold.until);
   const times = ends.filter(end => end !== void 0);
   const greenAt = times.length === ends.length ? Math.max(...times) : void 0;
   const lift = `Take it out of ${[ ...new Set(bars.map(hold => hold.file)) ].join(" and ")}`;
   const remedy = greenAt === void 0 ? `${lift}.` : `${lift}, or wait until ${formatTime(greenAt)}.`;
   return red("hold", `${why}.`, remedy, greenAt);
  }
  function judgePending(environment, open) {
   if (open.length === 0) return green("pending", `No pull request is open for ${environment}.`);
   const list = open.map(({number, url}) => `#${number} (${url})`).join(", ");
   return red("pending", `A pull request for ${environment} is not merged yet: ${list}.`, "Merge it or close it first.");
  }
  var format = __webpack_require__(1561);
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
  function planPaths(catalogue, leg, services) {
   const all = services.includes("*");
   const chosen = all ? [ ...catalogue.services.values() ].filter(one => isDeployable(one, leg)) : [ ...new Set(services) ].map(name => deployable((0, 
   lookup.fD)(catalogue, name), leg, catalogue));
   if (chosen.length === 0) throw (0, problem.CC)("PROMOTE_NOTHING", {}, {
    at: {
     file: catalogue.file
    }
   });
   return chosen.map(service => ({
    service: service.name,
    name: service.imageName,
    repository: service.image ?? "",
    from: pathEndAt(catalogue, service, leg.from),
    to: pathEndAt(catalogue, service, leg.to),
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
     format: format.B
    },
    to: {
     environment: "",
     overlay: other,
     format: format.B
    },
    mayBeAbsent: false
   };
  }
  function isDeployable(service, {to}) {
   return service.image !== void 0 || to.tracks === "revision";
  }
  function deployable(service, leg, catalogue) {
   if (isDeployable(service, leg)) return service;
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
  var image_entries = __webpack_require__(4896);
  var deployment_file = __webpack_require__(8551);
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
   const value = (0, deployment_file.A)(at, wanted);
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
  function findIntervals(sightings, artifact, whole) {
   const stints = [];
   let left;
   for (const [index, {commit, time, deployed}] of sightings.entries()) {
    const newer = stints.at(-1);
    const before = sightings[index - 1];
    if (runs(deployed, artifact)) {
     const begun = whole || index < sightings.length - 1;
     const continues = newer !== void 0 && before !== void 0 && before.commit === newer.commit;
     if (continues) stints[stints.length - 1] = {
      ...newer,
      commit,
      since: time,
      begun
     }; else stints.push({
      commit,
      since: time,
      until: left,
      begun
     });
    }
    left = time;
   }
   return stints;
  }
  function runs(deployed, artifact) {
   if (deployed === void 0) return false;
   if (deployed.digest !== void 0) return deployed.digest === artifact.digest;
   return deployed.tag !== void 0 && deployed.tag === artifact.tag;
  }
  var kustomization_file = __webpack_require__(9300);
  async function readDeploymentFile(tip, overlay, format) {
   const file = format.name === "kustomize" ? await findKustomization(tip, overlay) : overlay;
   const bytes = await tip.read(file);
   const commit = (0, git_oid.h0)(tip.commit);
   if (bytes !== void 0) return {
    file,
    text: decodeFile(bytes, file),
    format
   };
   if (format.name === "kustomize") throw (0, problem.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   throw (0, problem.CC)("OVERLAY_FILE_MISSING", {
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
    throw (0, problem.CC)("YAML_INVALID", {
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
  async function findKustomization(tip, overlay) {
   if ((0, kustomization_file.y)(overlay)) return overlay;
   return (0, kustomization_file.D)(overlay, await tip.list(overlay), (0, git_oid.h0)(tip.commit));
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
     text: decodeFile(bytes, file)
    }, name);
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  async function findPresence({catalogue, to, releases, tipOf}, written, route, environment, artifact) {
   const stop = catalogue.environments.get(environment);
   const service = (0, lookup.fD)(catalogue, route.service);
   if (stop === void 0) throw new Error(`the catalogue names ${environment} and does not have it`);
   const {overlay, format} = pathEndAt(catalogue, service, stop);
   const tip = await tipOf(written, environment);
   const at = await readDeploymentFile(tip, overlay, format);
   const deployed = readDeployed(at, route);
   const now = runs(deployed, artifact);
   if (!now && artifact.kind === "revision" && deployed?.tag !== void 0) {
    const {commit} = artifact;
    const since = await releases.sinceWhen(deployed.tag, commit);
    if (since !== void 0) {
     if ((0, git_oid.Se)(deployed.tag) === void 0) {
      const stints = [ {
       commit,
       since,
       until: void 0,
       begun: true
      } ];
      return {
       environment,
       now: true,
       stints,
       inSource: true
      };
     }
     const stints = await readStints(tip, at, route, {
      digest: void 0,
      tag: deployed.tag
     });
     return {
      environment,
      now: true,
      stints
     };
    }
   }
   const needed = !now || to.soakMs > 0 || to.checks.length > 0;
   return {
    environment,
    now,
    stints: needed ? await readStints(tip, at, route, artifact) : []
   };
  }
  async function readStints(tip, at, route, artifact) {
   const sightings = [];
   for await (const commit of overlayCommits(tip, at.file)) {
    const bytes = await commit.read();
    sightings.push({
     commit: commit.oid,
     time: commit.time * 1e3,
     deployed: bytes && readSnapshot(bytes, at, route)
    });
    const stints = findIntervals(sightings, artifact, false);
    if (stints.some(stint => stint.begun)) return stints;
   }
   return findIntervals(sightings, artifact, true);
  }
  async function evaluateGates(keeper, tip, found) {
   const {order, now, isHotfix} = keeper;
   const {artifact, present, route, overlay} = found;
   const asked = order === void 0 ? [] : await judgeOrder(keeper, order, tip, found);
   return [ ...isHotfix ? waive(asked) : asked, ...await keeper.provenance(found), judgeHolds(await findHolds(tip, overlay.file), artifact.digest ?? artifact.commit, now), ...judgeTag(artifact, present, route.to.environment || route.to.overlay) ];
  }
  async function judgeOrder({now, forge, source, branch}, order, tip, {route, artifact}) {
   const {to} = order;
   const presences = [];
   for (const environment of to.after) presences.push(await findPresence(order, tip, route, environment, artifact));
   return [ ...presences.map(judgeAfter), ...to.soakMs === 0 ? [] : presences.map(one => judgeSoak(one, to.soakMs, now)), ...to.checks.length === 0 ? [] : await judgeAllChecks(to, {
    forge,
    source
   }, presences), ...to.freeze.length === 0 ? [] : [ judgeFreeze(to, now) ], ...forge === void 0 ? [] : await judgeAllPending(order, forge, route.service, branch) ];
  }
  async function judgeAllPending({catalogue, to}, forge, service, branch) {
   const proposed = to.after.filter(name => catalogue.environments.get(name)?.delivery === "pull-request");
   if (proposed.length === 0) return [];
   const {openPullRequestsFrom} = await forge();
   const judge = async environment => {
    const stop = catalogue.environments.get(environment);
    const open = await openPullRequestsFrom("trunkline/", stop?.branch ?? branch);
    const overlay = stop && pathEndAt(catalogue, (0, lookup.fD)(catalogue, service), stop).overlay;
    const touches = ({branch: head, body}) => !head.startsWith("trunkline/merge-back/") && (head.endsWith(`/${service}/${environment}`) || overlay !== void 0 && [ `${overlay}/`, `${overlay}\n` ].some(path => body.includes(path)));
    return judgePending(environment, open.filter(touches));
   };
   return Promise.all(proposed.map(judge));
  }
  async function judgeAllChecks({checks}, forges, presences) {
   return Promise.all(presences.map(async presence => {
    const {environment, stints} = presence;
    const found = await findChecks(forges, checks, presence);
    return judgeChecks(environment, checks, stints[0]?.commit, found);
   }));
  }
  async function findChecks({forge, source}, wanted, {environment, stints: [stint], inSource}) {
   const at = inSource === true ? source : forge;
   const wantsDeployment = wanted.includes(deploymentCheck);
   const wantsOthers = wanted.some(name => name !== deploymentCheck);
   if (stint === void 0 || wantsOthers && at === void 0 || wantsDeployment && forge === void 0) return;
   const deployments = wantsDeployment ? await ((await (forge?.()))?.deployments(environment, 100)) : [];
   const others = wantsOthers ? await ((await (at?.()))?.checks(stint.commit)) : [];
   return [ ...others ?? [], ...deploymentState(deployments ?? [], stint) ];
  }
  async function findHolds(tip, kustomization) {
   const files = [ ...new Set([ holdsBeside(kustomization), holdsFile ]) ];
   const lists = await Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return bytes === void 0 ? [] : readHolds((new TextDecoder).decode(bytes), file);
   }));
   return lists.flat();
  }
  function openFactSources(world, known) {
   const {journey, catalogue, target, registry, store} = known;
   const {selection, to} = journey;
   const {repository, token} = target.remote;
   const source = openSource(world, known.githubToken);
   const releases = catalogue && openReleaseTags(catalogue, source);
   const tipOf = findTips(world.delivery, target, catalogue, to?.name ?? "");
   const canAsk = world.run.repository !== "" && known.githubToken !== "";
   const keeper = {
    order: catalogue && releases && to ? {
     catalogue,
     to,
     releases,
     tipOf
    } : void 0,
    isHotfix: selection.kind === "hotfix",
    forge: repository === void 0 ? void 0 : () => world.forge(repository, token),
    source: canAsk ? () => world.forge(world.run.repository, known.githubToken) : void 0,
    provenance: known.provenance,
    branch: to?.branch === void 0 ? target.branch : catalogue?.gitops.branch ?? ""
   };
   const chronicle = catalogue && {
    catalogue,
    registry,
    source
   };
   return {
    selection,
    registry: known.toRegistry || (to?.registry ?? ""),
    resolve: store.resolve,
    releases,
    tipOf,
    tell: remember(chronicle),
    judge: (tip, found) => evaluateGates({
     ...keeper,
     now: world.clock.now()
    }, tip, found)
   };
  }
  function remember(chronicle) {
   const told = new Map;
   return (route, artifact, present) => {
    if (chronicle === void 0) return Promise.resolve({
     kind: "unknown",
     why: "no catalogue says which files are its own"
    });
    const key = [ route.service, artifact.digest ?? artifact.commit, present?.digest ?? present?.tag ?? "" ].join(" ");
    const known = told.get(key) ?? readCommitRange(chronicle, route.service, artifact, present);
    told.set(key, known);
    return known;
   };
  }
  function openSource(world, githubToken) {
   let opened;
   const open = async () => {
    const {git, run} = world;
    const remote = await (0, delivery_inputs.L_)("", {
     gitopsToken: "",
     githubToken
    }, world);
    const borrow = await git.checkout(run.directory);
    return git.open(remote, borrow === void 0 ? {} : {
     borrow
    });
   };
   return () => {
    opened ??= open();
    return opened;
   };
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
  async function findRevisionSource(tip, route, selection, releases) {
   const {service, from, to} = route;
   if (selection.kind !== "present") {
    const given = selection.kind === "version" ? selection.version : selection.image.replace(/^:/, "");
    const named = await releases.tag(service, given);
    if (named === void 0) throw (0, problem.CC)("REVISION_UNKNOWN", {
     tag: given,
     service
    });
    return artifact(named.tag, named.commit, false);
   }
   const at = await readDeploymentFile(tip, from.overlay, from.format);
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
    return findStable(tip, at, route, before, releases);
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
  async function findStable(tip, at, route, among, releases) {
   const had = new Set;
   let count = 0;
   for await (const one of overlayCommits(tip, at.file)) {
    const bytes = await one.read();
    const then = bytes && readSnapshot(bytes, at, route)?.tag;
    if (then !== void 0) had.add(then);
    count++;
   }
   const found = releases.newestFor(route.to.environment, among.filter(({name}) => had.has(name)));
   if (found !== void 0) return artifact(found.name, found.commit, true);
   const {file} = at;
   const {service, from, to} = route;
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
  async function findSource(tip, route, selection, resolve, releases) {
   try {
    return await source_artifact_findPresent(tip, route, selection, resolve, releases);
   } catch (thrown) {
    const absent = thrown instanceof problem.AF && absences.includes(thrown.code);
    if (absent && route.mayBeAbsent) return {
     kind: "absent",
     why: thrown.message
    };
    throw thrown;
   }
  }
  async function source_artifact_findPresent(tip, route, selection, resolve, releases) {
   if (route.from.format.name === "revision" && releases !== void 0) {
    const artifact = await findRevisionSource(tip, route, selection, releases);
    return {
     kind: "found",
     name: route.service,
     artifact
    };
   }
   if (selection.kind === "hotfix") {
    const image = completeImage(selection.image, route.repository);
    return {
     kind: "found",
     name: route.name ?? image.repository,
     artifact: await pin(image, "`image`", resolve)
    };
   }
   const at = await readDeploymentFile(tip, route.from.overlay, route.from.format);
   const now = readDeployed(at, route);
   if (now === void 0) throw imageAbsent(at, route.name);
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
  async function readPromotionFacts(tip, routes, surveyor) {
   await readTogether(tip, routes, surveyor.tipOf);
   const known = [];
   for (const route of routes) known.push(await surveyRoute(tip, route, surveyor));
   return known;
  }
  async function surveyRoute(tip, route, surveyor) {
   const {selection, registry, resolve, releases} = surveyor;
   const from = await surveyor.tipOf(tip, route.from.environment);
   const source = await findSource(from, route, selection, resolve, releases);
   if (source.kind === "absent") return {
    kind: "absent",
    route,
    why: source.why
   };
   const {name, artifact} = source;
   const overlay = await readDeploymentFile(tip, route.to.overlay, route.to.format);
   const present = readDeployed(overlay, {
    name,
    repository: route.repository
   });
   const {repository} = artifact;
   const stays = registry === "" || artifact.kind === "revision";
   const destination = stays ? repository : (0, target_repository.WU)(registry, repository, route.repository);
   const bare = {
    route,
    name,
    artifact,
    destination,
    overlay,
    present
   };
   if (isSame(bare)) return {
    kind: "found",
    ...bare,
    story: noStory,
    older: void 0,
    verdicts: []
   };
   const story = await surveyor.tell(route, artifact, present);
   const older = selection.kind === "present" ? olderThan(artifact, present) ?? behind(story) : void 0;
   const found = {
    ...bare,
    story,
    older
   };
   return {
    kind: "found",
    ...found,
    verdicts: older === void 0 ? await surveyor.judge(tip, found) : []
   };
  }
  const noStory = {
   kind: "unknown",
   why: "it is there already"
  };
  async function findWaiting(tip, others, tipOf) {
   await readTogether(tip, others, tipOf);
   const found = [];
   for (const route of others) {
    const here = await readQuietly(tip, route.from, route, tipOf);
    const there = await readQuietly(tip, route.to, route, tipOf);
    if (here === void 0) continue;
    const same = there !== void 0 && (here.digest ?? here.tag) === (there.digest ?? there.tag);
    if (!same) found.push({
     route,
     here,
     there
    });
   }
   return found;
  }
  async function readTogether(tip, routes, tipOf) {
   const ends = routes.flatMap(route => [ route.from, route.to ].map(stop => ({
    route,
    stop
   })));
   await Promise.all(ends.map(({route, stop}) => readQuietly(tip, stop, route, tipOf)));
  }
  async function readQuietly(tip, {environment, overlay, format}, name, tipOf) {
   try {
    return readDeployed(await readDeploymentFile(await tipOf(tip, environment), overlay, format), name);
   } catch (thrown) {
    if (thrown instanceof problem.AF) return;
    throw thrown;
   }
  }
  var text_patch = __webpack_require__(4772);
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
     const value = (0, deployment_file.A)({
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
    const align = text => text === void 0 ? void 0 : (0, deployment_file.T)({
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
  var markdown = __webpack_require__(577);
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
  async function proposeMergeBack({git, delivery, log}, {catalogue, leg, routes, target, run, dryRun}) {
   const branch = leg.from.branch ?? catalogue.gitops.branch ?? "";
   if (leg.from.branch === leg.to.branch || branch === target.branch) return [];
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
    lower: leg.from.name
   };
   const decide = async tip => {
    const apart = await findDiverged(repository, tip.commit, names.stable);
    if (apart === void 0) return planMerge({
     names,
     run,
     changed: [],
     stable: tip.commit
    });
    const own = await findOwnFiles(tip, routes, apart.paths);
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
  async function findOwnFiles(tip, routes, paths) {
   const own = new Map;
   for (const {from, name, service} of routes) {
    const {overlay, format} = from;
    const near = path => path === overlay || overlay === "" || path.startsWith(`${overlay}/`);
    if (!paths.some(near)) continue;
    const file = await readDeploymentFile(tip, overlay, format).catch(thrown => {
     if ((0, problem._n)(thrown) === void 0) throw thrown;
     return;
    });
    if (file === void 0) continue;
    const names = [ ...own.get(file.file)?.names ?? [], name ?? service ];
    own.set(file.file, {
     file: file.file,
     format,
     names
    });
   }
   return own;
  }
  function movingTags(templates, {route, artifact, name}) {
   const slots = {
    environment: route.to.environment || void 0,
    service: route.service || name,
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
    return (0, image_image.Bs)(tag, template);
   });
  }
  var image_argument = __webpack_require__(1041);
  var fingerprint = __webpack_require__(4382);
  function writeMessage(text, going, rules) {
   return (0, commit_message.hw)(text, {
    action: "promote",
    deployments: going.map(one => ({
     service: one.route.service,
     environment: one.route.to.environment,
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
    service: one.route.service || one.name,
    before: formatDeployed(one.present),
    after: target(one)
   }));
   return `${subject}\n\n${list.join("\n")}`;
  }
  function slotsOf(going) {
   const all = pick => [ ...new Set(going.map(pick)) ].filter(Boolean).join(", ");
   return {
    service: all(({route, name}) => route.service || name),
    environment: all(({route}) => placeName(route.to)),
    from: all(({route}) => placeName(route.from)),
    image: all(target),
    tag: all(({artifact}) => artifact.tag ?? ""),
    digest: all(({artifact}) => artifact.digest ?? artifact.commit)
   };
  }
  function sourceOf(going) {
   const commits = new Set(going.map(({story}) => story.kind === "known" ? story.head : ""));
   const [only = ""] = commits;
   return commits.size === 1 ? only : "";
  }
  function waivedGates(going) {
   const waived = going.flatMap(one => one.verdicts.filter(verdict => verdict.state === "waived"));
   return [ ...new Set(waived.map(verdict => verdict.gate)) ];
  }
  function describePromotions(promotions, stored) {
   const rows = promotions.map(one => [ (0, markdown.aY)(one.route.service || (one.kind === "absent" ? "" : one.name)), wayOf(one), one.kind === "absent" ? "" : version(one.present), one.kind === "absent" ? "" : version(one.artifact), stateOf(one, stored) ]);
   const gates = promotions.flatMap(one => one.kind === "absent" ? [] : one.verdicts.map(verdict => gateRow(one.route.service || one.name, verdict)));
   const parts = [ (0, markdown.tp)([ "Service", "Way", "Before", "After", "State" ], rows) ];
   if (gates.length > 0) parts.push((0, markdown.tp)([ "Service", "Gate", "", "Evidence", "What opens it" ], gates));
   return parts.join("\n");
  }
  function describeProposal(promotions, patch, waiting, {reason, sourcePage}) {
   const parts = [ describePromotions(promotions, new Map), ...describeStories(promotions, sourcePage) ];
   if (reason !== "") parts.unshift(`${(0, markdown.X1)(reason)}\n`);
   parts.push((0, markdown.zH)("The change", (0, markdown.DV)(patch, "diff")), describeWaiting(waiting), describeReturn(promotions));
   return parts.filter(part => part !== "").join("\n");
  }
  function describeStories(promotions, sourcePage) {
   return promotions.flatMap(one => {
    if (one.kind !== "go" && one.kind !== "blocked") return [];
    return [ `#### ${(0, markdown.X1)(one.route.service || one.name)}\n\n${describeStory(one.story, sourcePage)}` ];
   });
  }
  function describeStory(story, page) {
   if (story.kind === "unknown") return `The commits between are not known: ${(0, markdown.X1)(story.why)}.\n`;
   const {base, head, direction, commits, more} = story;
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
   const lines = waiting.map(({route, here, there}) => `- ${(0, markdown.X1)(route.service)}: ${version(here)}, ${(0, 
   markdown.X1)(placeName(route.to))} has ${version(there)}\n`);
   return `**Not promoted yet:**\n\n${lines.join("")}`;
  }
  function describeReturn(promotions) {
   const ways = promotions.flatMap(one => one.kind === "go" && one.present !== void 0 ? [ `- ${(0, 
   markdown.X1)(one.route.service || one.name)}: back to ${(0, markdown.aY)(formatDeployed(one.present))}\n` ] : []);
   if (ways.length === 0) return "";
   return `**How to roll back:** revert the commit, or set what was there before:\n\n${ways.join("")}`;
  }
  function version(image) {
   if (image === void 0) return "none";
   const digest = image.digest === void 0 ? "" : (0, markdown.aY)((0, image_digest.VK)(image.digest));
   return [ image.tag === void 0 ? "" : (0, markdown.aY)(image.tag), digest ].filter(Boolean).join(" ");
  }
  function wayOf(one) {
   const from = one.kind === "go" && isWaived(one) ? "a hotfix" : (0, markdown.X1)(placeName(one.route.from));
   return `${from} → ${(0, markdown.X1)(placeName(one.route.to))}`;
  }
  function stateOf(one, stored) {
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
   if (files.length === 0) return {
    decision: idle(promotions),
    promotions,
    edits,
    patch,
    waiting
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
    waiting
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
    by: older.map(({route, by}) => `${placeName(route.to)}: ${by}`).join("; ")
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
   if (changes.length > 0) return (0, deployment_file.T)(overlay, changes);
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
   const routes = promotions.flatMap(one => one.kind === "absent" ? [] : [ one.route ]);
   const [first] = routes;
   const names = routes.map(({service, to}) => service || to.overlay);
   const several = first?.mayBeAbsent ? "every-service" : `several-${(0, fingerprint.R)(names.join("\n"))}`;
   const name = names.length === 1 && !first?.mayBeAbsent ? names.join() : several;
   return `${heads}${slug(name)}/${slug(first?.to.environment || "overlay")}`;
  }
  const heads = "trunkline/promote/";
  function familyOf(promotions) {
   const settled = promotions.flatMap(one => one.kind === "go" || one.kind === "same" ? [ one.route ] : []);
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
  var delivery_outputs = __webpack_require__(6494);
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
   const {route, artifact, name} = one;
   const pinned = {
    level: "notice",
    title: "Pinned",
    message: artifact.kind === "image" ? `${placeName(route.from)} names ${name} only by its tag ${artifact.tag}; promoted is what that means now: ${artifact.digest}.` : `${placeName(route.from)} follows no tag that ${placeName(route.to)} takes; promoted is the newest of those that it has, or has had: ${artifact.tag}.`
   };
   const shared = {
    level: "warning",
    title: "One tag, two artifacts",
    message: `${placeName(route.to)} runs ${artifact.tag} of ${name} as another digest than ${placeName(route.from)}.`
   };
   const lane = {
    level: "warning",
    title: "Hotfix",
    message: `${name} goes to ${placeName(route.to)} without having been in ${placeName(route.from)}: its gates are waived.`
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
    what: one.route.service || one.name,
    to: placeName(one.route.to),
    why: closed.map(verdict => verdict.why).join(" "),
    remedy: at === void 0 ? remedy : `${remedy} All gates are open at ${formatTime(at)}.`
   }) ];
  }
  function reportPromotion(receipt, circumstances) {
   const {plan} = receipt;
   const outcome = outcomeOf(receipt, circumstances.dryRun);
   const reason = reasonOf(receipt, outcome) + shortfall(circumstances.attested);
   const values = {
    ...(0, delivery_outputs.pR)(receipt),
    promotions: plan.promotions.flatMap(one => promotionJson(one, circumstances))
   };
   return {
    outcome,
    reason,
    outputs: values,
    summary: summaryOf(receipt, reason, circumstances),
    report: {
     ...values,
     patch: plan.patch,
     absent: plan.promotions.flatMap(absentJson)
    },
    notices: [ ...plan.promotions.flatMap(one => promoteNotices(one, circumstances)), ...attestationNotices(circumstances.attested), ...(0, 
    delivery_outputs.sq)(receipt) ],
    failures: [ ...circumstances.onBlocked === "fail" && !circumstances.dryRun ? plan.promotions.flatMap(failureOf) : [], ...circumstances.attested.flatMap(one => one.kind === "failed" ? [ one.problem ] : []) ]
   };
  }
  function outcomeOf({kind, plan}, dryRun) {
   if (dryRun) return "planned";
   if (kind === "landed") return "promoted";
   if (kind === "proposed") return "proposed";
   if (plan.decision.kind === "superseded") return "superseded";
   return plan.promotions.some(one => one.kind === "blocked") ? "blocked" : "unchanged";
  }
  function reasonOf({plan, branch}, outcome) {
   const {decision, promotions} = plan;
   const list = kind => promotions.filter(one => one.kind === kind).map(({route}) => route.service || route.to.overlay);
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
  function promotionJson(one, {stored, attested}) {
   if (one.kind === "absent") return [];
   const {route, artifact, present, verdicts} = one;
   const at = stored.get(target(one));
   return [ {
    service: route.service,
    from: placeName(route.from),
    to: placeName(route.to),
    image: target(one),
    digest: artifact.digest ?? artifact.commit,
    previous: present === void 0 ? null : formatDeployed(present),
    state: one.kind,
    pinned: artifact.pinned,
    copied: at?.kind === "copied" ? {
     ...at.copied
    } : null,
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
    service: one.route.service,
    why: one.why
   } ] : [];
  }
  function summaryOf(receipt, reason, {stored, attested, page, sourcePage}) {
   const {plan} = receipt;
   const parts = [ `### promote\n\n${(0, markdown.X1)(reason)}\n`, describePromotions(plan.promotions, stored) ];
   parts.push(...describeStories(plan.promotions, sourcePage));
   const waiting = describeWaiting(plan.waiting);
   if (waiting !== "") parts.push(waiting);
   if (plan.patch !== "") parts.push((0, markdown.DV)(plan.patch, "diff"));
   if (receipt.kind === "untouched") return parts.join("\n");
   parts.push(...(0, delivery_outputs.Ks)(receipt, page));
   if (attested.length > 0) parts.push(describeAttestations(attested));
   if (receipt.kind === "landed") parts.push(describeReturn(plan.promotions));
   return parts.join("\n");
  }
  const paths_most = 20;
  function selectPaths(wish, catalogue) {
   const selection = selectArtifact(wish);
   if (catalogue === void 0) {
    const routes = [ overlayPath(wish.overlayFrom, wish.overlayTo, wish.name) ];
    return {
     routes,
     others: [],
     every: routes,
     selection,
     leg: void 0,
     to: void 0
    };
   }
   const leg = findEnvironmentStep(catalogue, wish, selection.kind === "hotfix");
   const routes = planPaths(catalogue, leg, wish.service);
   const chosen = new Set(routes.map(one => one.service));
   const every = planPaths(catalogue, leg, [ "*" ]);
   const others = every.filter(one => !chosen.has(one.service));
   return {
    routes,
    others: others.slice(0, paths_most),
    every,
    selection,
    leg,
    to: leg.to
   };
  }
  function readsOf({routes, others, leg}, catalogue) {
   const branchOf = name => catalogue?.environments.get(name)?.branch;
   const isHere = ({environment}) => branchOf(environment) === leg?.to.branch;
   const stops = [ ...routes, ...others ].flatMap(({from, to}) => [ from, to ].filter(isHere));
   const holds = routes.map(({to}) => holdsBeside(to.format.name === "kustomize" ? `${to.overlay}/` : to.overlay));
   return [ ...new Set([ ...stops.map(({overlay}) => overlay), ...holds, holdsFile ]) ];
  }
  async function runPromote(byPath, asked, world) {
   const {run, files, delivery} = world;
   const remedy = "Services and environments are looked up in it; `overlay-from` and `overlay-to` do without.";
   const catalogue = byPath ? void 0 : await (0, load_catalogue.S)(files, asked.config, remedy);
   const journey = selectPaths(asked, catalogue);
   const {routes, others, to} = journey;
   const target = {
    ...await (0, delivery_inputs.Ck)(asked, world, {
     catalogue,
     environments: to ? [ to.name ] : []
    }),
    reads: readsOf(journey, catalogue)
   };
   const registry = await world.registries.open({
    username: asked.registryUsername,
    password: asked.registryPassword,
    registry: asked.toRegistry || to?.registry || "",
    token: asked.githubToken
   });
   const templates = asked.tags.length > 0 ? asked.tags : to?.tags ?? [];
   const store = openArtifactStore(registry, {
    movingTags: one => movingTags(templates, one),
    referrers: asked.referrers
   });
   const {githubToken, toRegistry} = asked;
   const surveyor = openFactSources(world, {
    journey,
    catalogue,
    target,
    registry,
    store,
    githubToken,
    toRegistry,
    provenance: openProvenance(world, {
     catalogue,
     to,
     registry
    }, asked)
   });
   const rules = {
    onBlocked: asked.onBlocked,
    message: asked.message,
    reason: asked.reason,
    run: (0, commit_message.TI)(run),
    sourcePage: pageOf(run, run.repository)
   };
   let present;
   const people = findPeople(world, asked.githubToken);
   const decide = async tip => {
    const known = await readPromotionFacts(tip, routes, surveyor);
    const open = !asked.dryRun && known.some(one => one.kind === "found" && !isSame(one));
    const waiting = await findWaiting(tip, others, surveyor.tipOf);
    const plan = planPromotion(known, {
     ...rules,
     people: open ? await people() : nobody
    }, waiting);
    const due = asked.dryRun ? [ "go", "blocked" ] : plan.decision.kind === "write" ? [ "go" ] : [];
    await store.secure(plan.promotions.filter(hasArtifact).filter(one => due.includes(one.kind)), !asked.dryRun);
    if (asked.deployment !== "false") present = await findPresent(tip, plan);
    return plan;
   };
   const seen = await delivery.preview(target, decide);
   const pointless = seen.plan.decision.kind === "nothing" && target.delivery === "pull-request";
   const idle = asked.dryRun || !(seen.plan.decision.kind === "write" || pointless);
   const receipt = idle ? seen : await delivery.deliver(target, decide);
   const attested = asked.attest ? await attestPromotions(world, target.remote, receipt, asked, people) : [];
   const recorded = to === void 0 || asked.dryRun ? [] : await recordDeployment(world, target.remote, to, receipt, {
    wish: asked.deployment,
    present
   });
   const {leg, every} = journey;
   const way = {
    target,
    routes: every,
    run: rules.run,
    dryRun: asked.dryRun
   };
   const merged = catalogue && leg ? await proposeMergeBack(world, {
    ...way,
    catalogue,
    leg
   }) : [];
   const remarks = [ ...receipt.remarks ?? [], ...recorded, ...merged ];
   return reportPromotion({
    ...receipt,
    remarks
   }, {
    dryRun: asked.dryRun,
    onBlocked: asked.onBlocked,
    stored: store.stored,
    attested,
    page: pageOf(run, target.remote.repository ?? ""),
    sourcePage: rules.sourcePage
   });
  }
  function pageOf({serverUrl}, repository) {
   return repository === "" ? "" : `${serverUrl}/${repository}`;
  }
 }),
 5099: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Se: () => parseOid,
   be: () => isZero,
   h0: () => short
  });
  function parseOid(text) {
   return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : void 0;
  }
  function isZero(oid) {
   return /^0+$/.test(oid);
  }
  function short(oid) {
   return oid.slice(0, 7);
  }
 }),
 6288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(units, touched) {
   const dependents = reverse(units);
   const reasons = new Map;
   for (const of of touched) for (const [name, via] of climb(dependents, of)) {
    const reason = via.length === 0 ? {
     kind: "dependency",
     of
    } : {
     kind: "dependency",
     of,
     via
    };
    const known = reasons.get(name);
    if (known === void 0) reasons.set(name, [ reason ]); else known.push(reason);
   }
   return reasons;
  }
  function dependenciesOf(units, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) for (const next of units.get(name)?.dependsOn ?? []) {
    if (found.has(next) || !units.has(next)) continue;
    found.add(next);
    queue.push(next);
   }
   found.delete(start);
   return found;
  }
  function reverse(units) {
   const dependents = new Map;
   for (const {name, dependsOn} of units) for (const one of dependsOn) {
    const known = dependents.get(one);
    if (known === void 0) dependents.set(one, [ name ]); else known.push(name);
   }
   return dependents;
  }
  function climb(dependents, of) {
   const ways = new Map;
   const queue = [ [ of, [] ] ];
   for (const [name, way] of queue) for (const next of dependents.get(name) ?? []) {
    if (next === of || ways.has(next)) continue;
    const via = name === of ? [] : [ name, ...way ];
    ways.set(next, via);
    queue.push([ next, via ]);
   }
   return ways;
  }
 }),
 8651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   kG: () => ownership,
   lt: () => attribute
  });
  var _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7477);
  var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
  var _path_path_pool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8506);
  var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6288);
  async function ownership({services, libraries}) {
   const owners = [];
   for (const {name, inputs} of [ ...services.values(), ...libraries.values() ]) owners.push({
    name,
    inputs: await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Qj)(inputs)
   });
   const near = (0, _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(owners.map(owner => [ foldersOf(owner.inputs), owner ]));
   return path => near(path).filter(({inputs}) => lastMatchWins(inputs, path)).map(({name}) => name);
  }
  function foldersOf(inputs) {
   return inputs.flatMap(({negated, folder}) => negated ? [] : folder);
  }
  function lastMatchWins(patterns, path) {
   for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i];
    if (pattern !== void 0 && (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(pattern.positive, path)) return !pattern.negated;
   }
   return false;
  }
  function stepsOf(patterns) {
   return patterns.map(({negated, positive}) => ({
    keeps: !negated,
    glob: positive
   }));
  }
  async function attribute(owners, pool, {dependents, also = new Map} = {
   dependents: true
  }) {
   const mayOwn = (0, _path_path_pool_js__WEBPACK_IMPORTED_MODULE_2__.SU)(pool.holds);
   const files = new Map;
   for (const {name, inputs} of [ ...owners.services.values(), ...owners.libraries.values() ]) {
    if (!inputs.some(mayOwn)) continue;
    const own = pool.take(stepsOf(await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Qj)(inputs)));
    if (own.length > 0) files.set(name, own);
   }
   const shared = pool.take(stepsOf(await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Qj)(owners.global)));
   const global = shared.map(of => ({
    kind: "global",
    of
   }));
   const below = dependents ? (0, _dependency_graph_js__WEBPACK_IMPORTED_MODULE_3__.y)([ ...owners.services.values(), ...owners.libraries.values() ], new Set([ ...files.keys(), ...also.keys() ])) : new Map;
   const services = new Map;
   for (const name of owners.services.keys()) {
    const own = (files.get(name) ?? []).map(of => ({
     kind: "file",
     of
    }));
    const reasons = [ ...own, ...also.get(name) ?? [], ...global, ...below.get(name) ?? [] ];
    if (reasons.length > 0) services.set(name, reasons);
   }
   return {
    services,
    files,
    unowned: pool.rest()
   };
  }
 }),
 7477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => parentOf,
   o: () => indexByFolder
  });
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === void 0) {
      shelves.set(folder, [ value ]);
      above.add(parentOf(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === void 0) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== void 0) return old;
    const values = gather(inFolder(parentOf(folder)), shelves.get(folder));
    gathered.set(folder, values);
    return values;
   };
   let folder = "";
   let values = inFolder(folder);
   return path => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
     folder = path.slice(0, end);
     values = inFolder(folder);
    }
    return above.has(folder) ? gather(values, shelves.get(path)) : values;
   };
  }
  function parentOf(path) {
   return path.slice(0, Math.max(0, path.lastIndexOf("/")));
  }
 }),
 2830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Qj: () => readGlobs,
   bX: () => isNegated,
   cK: () => matches
  });
  const known = new Map;
  const expressions = new Map;
  let picomatch;
  async function readGlobs(texts) {
   let needsExpressions = false;
   const globs = texts.map(text => {
    const made = glob(text);
    if (made.form === "expression") needsExpressions = true;
    return made;
   });
   if (needsExpressions) picomatch ??= (await __webpack_require__.e(6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19))).default;
   return globs;
  }
  function glob(text) {
   const old = known.get(text);
   if (old !== void 0) return old;
   const made = text.startsWith("!") ? withBangs(text) : plain(text);
   known.set(text, made);
   return made;
  }
  function isNegated(text) {
   return bangsOf(text) % 2 === 1;
  }
  function matches({form, text, folder, ending, positive}, path) {
   switch (form) {
   case "folder":
    return path.startsWith(folder) && (path.length === folder.length || path[folder.length] === "/");

   case "end":
    return path.endsWith(ending) && (folder === "" || path.startsWith(folder) && path[folder.length] === "/");

   case "path":
    return path === text;

   case "all":
    return path !== "";

   case "not":
    return !matches(positive, path);

   case "expression":
    return path === text || expressionOf(text).test(path);
   }
  }
  function withBangs(text) {
   const bangs = bangsOf(text);
   if (bangs === 0) return plain(text);
   const rest = glob(text.slice(bangs));
   if (bangs % 2 === 0) return itself(text, rest.folder, "expression", "");
   const form = rest.form === "expression" ? "expression" : "not";
   return {
    text,
    negated: true,
    positive: rest,
    folder: "",
    form,
    ending: ""
   };
  }
  function bangsOf(text) {
   let run = 0;
   while (text[run] === "!") run += 1;
   return run > 0 && text[run] === "(" ? run - 1 : run;
  }
  function plain(text) {
   if (usual.test(text)) {
    const stars = text.indexOf("**");
    const folder = text.slice(0, Math.max(0, stars - 1));
    if (stars + 2 < text.length) return itself(text, folder, "end", text.slice(stars + 4));
    return itself(text, folder, folder === "" ? "all" : "folder", "");
   }
   const form = formOf(text);
   const ending = form === "end" ? text.slice(text.lastIndexOf("*") + 1) : "";
   return itself(text, folderOf(text), form, ending);
  }
  function itself(text, folder, form, ending) {
   const made = {
    text,
    negated: false,
    positive: void 0,
    folder,
    form,
    ending
   };
   made.positive = made;
   return made;
  }
  const usual = /^(?:[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)*\/)?\*\*(?:\/\*\.[\w.-]*\w)?$/;
  const literal = /^[\w.@=,~ /-]+$/;
  const awkward = /(^|\/)\.{0,2}(\/|$)/;
  const extension = /^\/\*\.[\w.-]*\w$/;
  function formOf(text) {
   const stars = text.indexOf("**");
   if (stars < 0) return isLiteral(text) ? "path" : "expression";
   const front = text.slice(0, stars);
   if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "expression";
   const last = text.slice(stars + 2);
   if (last === "") return front === "" ? "all" : "folder";
   return extension.test(last) ? "end" : "expression";
  }
  function isLiteral(text) {
   return literal.test(text) && !awkward.test(text);
  }
  function folderOf(text) {
   const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
   const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
   return folder === "" || awkward.test(folder) ? "" : folder;
  }
  function expressionOf(text) {
   const old = expressions.get(text);
   if (old !== void 0) return old;
   if (picomatch === void 0) throw new Error(`${text} was not made by readGlobs`);
   const made = picomatch.makeRe(text, {
    dot: true,
    flags: "s"
   });
   expressions.set(text, made);
   return made;
  }
 }),
 8506: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   SU: () => createReach,
   e9: () => poolOf
  });
  var _folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7477);
  var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2830);
  function poolOf(changed) {
   const things = sortByPath(changed);
   const spanOf = spansAmong(things);
   const taken = new Uint8Array(things.length);
   const kept = new Uint8Array(things.length);
   function apply({keeps, glob, when}, from, to) {
    const mark = keeps ? 1 : 0;
    if (glob.form === "folder" && when === void 0 && things[from]?.path[glob.folder.length] === "/") {
     kept.fill(mark, from, to);
     return;
    }
    for (let at = from; at < to; at++) {
     const thing = things[at];
     if (kept[at] === mark || thing === void 0 || !(0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.cK)(glob, thing.path)) continue;
     if (when === void 0 || when(thing)) kept[at] = mark;
    }
   }
   return {
    things,
    holds(folder) {
     const {from, to} = spanOf(folder);
     return from < to;
    },
    has(path, accepts) {
     const {from, to} = spanOf(path);
     for (let at = from; at < to; at++) {
      const thing = things[at];
      const sign = thing?.path[path.length];
      if (thing !== void 0 && (sign === "/" || sign === void 0) && accepts(thing)) return true;
     }
     return false;
    },
    take(steps, accepts) {
     let spans = [];
     for (const step of steps) {
      const span = spanOf(step.glob.folder);
      const {from, to} = span;
      if (from === to) continue;
      if (step.keeps) {
       apply(step, from, to);
       spans.push(span);
       continue;
      }
      spans = joinSpans(spans);
      for (const kept of spans) apply(step, Math.max(from, kept.from), Math.min(to, kept.to));
     }
     const paths = [];
     for (const {from, to} of joinSpans(spans)) for (let at = from; at < to; at++) {
      const thing = things[at];
      if (kept[at] === 0 || thing === void 0) continue;
      kept[at] = 0;
      if (accepts !== void 0 && !accepts(thing)) continue;
      taken[at] = 1;
      paths.push(thing.path);
     }
     return paths;
    },
    rest: () => things.filter((_, at) => taken[at] === 0).map(({path}) => path)
   };
  }
  function sortByPath(things) {
   let last = "";
   for (let at = 0; at < things.length; at++) {
    const path = things[at]?.path ?? "";
    if (path < last) return [ ...things ].sort((a, b) => a.path < b.path ? -1 : Number(a.path > b.path));
    last = path;
   }
   return things;
  }
  function spansAmong(sorted) {
   const known = new Map([ [ "", {
    from: 0,
    to: sorted.length
   } ] ]);
   const spanOf = folder => {
    const old = known.get(folder);
    if (old !== void 0) return old;
    const around = spanOf((0, _folder_index_js__WEBPACK_IMPORTED_MODULE_1__.g)(folder));
    if (around.from === around.to) return nowhere;
    const from = firstAt(sorted, folder, around.from, around.to);
    const span = from < around.to && sorted[from]?.path.startsWith(folder) ? {
     from,
     to: firstAt(sorted, `${folder}0`, from, around.to)
    } : nowhere;
    known.set(folder, span);
    return span;
   };
   return spanOf;
  }
  const nowhere = {
   from: 0,
   to: 0
  };
  function joinSpans(spans) {
   if (spans.length < 2) return spans;
   const joined = [];
   for (const span of [ ...spans ].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === void 0 || last.to < span.from) joined.push(span); else if (last.to < span.to) joined[joined.length - 1] = {
     from: last.from,
     to: span.to
    };
   }
   return joined;
  }
  function firstAt(sorted, path, start, end) {
   let from = start;
   let to = end;
   while (from < to) {
    const middle = from + to >> 1;
    if ((sorted[middle]?.path ?? "") < path) from = middle + 1; else to = middle;
   }
   return from;
  }
  const plain = /^[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)?$/;
  function createReach(holds) {
   let empty = "/";
   return pattern => {
    if (pattern.startsWith(empty)) return false;
    if (pattern[0] === "!") return !(0, _glob_js__WEBPACK_IMPORTED_MODULE_0__.bX)(pattern);
    const first = pattern.indexOf("/");
    const second = pattern.indexOf("/", first + 1);
    const folder = pattern.slice(0, Math.max(first, second, 0));
    if (!plain.test(folder) || holds(folder)) return true;
    empty = `${folder}/`;
    return false;
   };
  }
 }),
 8219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   By: () => parseStatement,
   KH: () => isAbout,
   Sw: () => buildProvenance,
   qB: () => statementType
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6244);
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
 }),
 1495: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NE: () => isLast,
   Ow: () => revisionsOf,
   Qy: () => newestFor
  });
  var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4179);
  function isLast(environments, name) {
   return ![ ...environments ].some(({after}) => after.includes(name));
  }
  function newestFor(last, tags) {
   const highestFirst = [ ...tags ].sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(other.version, one.version));
   const [highest] = highestFirst;
   return last || highest === void 0 || (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(highest.version) ? highestFirst.find(({version}) => (0, 
   _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(version)) : highest;
  }
  function revisionsOf(environments, tags, trunk) {
   const found = new Map;
   for (const {name, after} of environments) {
    const last = isLast(environments, name);
    const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
    if (revision !== void 0) found.set(name, revision);
   }
   return found;
  }
 }),
 7679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YB: () => sharedTag,
   du: () => floatingNames,
   n0: () => parseTagFormat,
   oT: () => versionInTag,
   wZ: () => tagName
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1384);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function parseTagFormat(text, service) {
   const parts = text.replaceAll("{service}", service).split("{version}");
   const [prefix = "", suffix = ""] = parts;
   const refuse = fault => (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("RELEASE_TAG_FORMAT", {
    format: text,
    fault,
    example: "orders/v{version}"
   });
   if (parts.length !== 2) throw refuse("it needs {version} once");
   const unknown = /\{[^}]*\}/.exec(prefix + suffix);
   if (unknown !== null) throw refuse(`there is no ${unknown[0]}`);
   if (!isRefName(`${prefix}1.0.0${suffix}`)) throw refuse("git takes no tag of such a name");
   return {
    text: `${prefix}{version}${suffix}`,
    prefix,
    suffix
   };
  }
  function tagName(format, version) {
   return format.prefix + (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.qh)(version) + format.suffix;
  }
  function floatingNames(format, version) {
   const name = line => format.prefix + line + format.suffix;
   return [ name(`${version.major}`), name(`${version.major}.${version.minor}`) ];
  }
  function versionInTag(format, tag) {
   const {prefix, suffix} = format;
   if (tag.length <= prefix.length + suffix.length) return;
   if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return;
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(tag.slice(prefix.length, tag.length - suffix.length));
  }
  function sharedTag(one, other) {
   if (!one.prefix.startsWith(other.prefix)) return;
   const versions = [ (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(1, 2, 3), {
    ...(0, _version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(1, 2, 3),
    prerelease: [ "rc", 1 ]
   } ];
   const tags = versions.map(version => tagName(one, version));
   return tags.find(tag => versionInTag(other, tag) !== void 0);
  }
  function isRefName(name) {
   return !/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name) && name !== "@" && !name.startsWith("-") && name.split("/").every(part => !part.startsWith(".") && !part.endsWith(".lock"));
  }
 }),
 5009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => versionTagsOf
  });
  var _tag_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7679);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function versionTagsOf(format, tags) {
   const family = [];
   for (const tag of tags) {
    const version = (0, _tag_format_js__WEBPACK_IMPORTED_MODULE_0__.oT)(format, tag.name);
    if (version !== void 0) family.push({
     ...tag,
     version
    });
   }
   return family.sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, one.version));
  }
 }),
 4179: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
  var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7648);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);
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
 })
};
