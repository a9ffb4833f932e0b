export const id = 9086;

export const ids = [ 9086 ];

export const modules = {
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
 13124: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   W7: () => olderThan,
   YZ: () => judgeTag,
   nm: () => sharesTag
  });
  var _version_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4179);
  var _gates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47140);
  function olderThan(artifact, present) {
   const [mine, theirs] = [ versionOf(artifact.tag), versionOf(present?.tag) ];
   if (mine === undefined || theirs === undefined || (0, _version_version_js__WEBPACK_IMPORTED_MODULE_0__.Zy)(mine, theirs) >= 0) return undefined;
   return `${present?.tag} is there, which is newer than ${artifact.tag}`;
  }
  function judgeTag(artifact, present, to) {
   if (!sharesTag(artifact, present)) return [];
   const version = versionOf(artifact.tag);
   if (version === undefined) return [];
   const why = `${to} runs ${artifact.tag} as ${present?.digest}, and this is ${artifact.digest}.`;
   return [ (0, _gates_js__WEBPACK_IMPORTED_MODULE_1__.wv)("tag", why, "Find out who pushed the version twice, and release what is right under a new version.") ];
  }
  function sharesTag(artifact, present) {
   if (present?.digest === undefined || artifact.tag === undefined) return false;
   return present.tag === artifact.tag && present.digest !== artifact.digest;
  }
  function versionOf(tag) {
   return tag === undefined ? undefined : (0, _version_version_js__WEBPACK_IMPORTED_MODULE_0__.ot)(tag.replace(/^(.*\/)?v?/, ""));
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
 93431: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $O: () => liftAllHolds,
   DD: () => addHold,
   Zf: () => changedHolds,
   o2: () => liftHolds
  });
  var _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38712);
  var _holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76876);
  const head = "# What must not be deployed here, and why. Lift a hold by deleting it, or with `lift-hold`.\n";
  function addHold(files, file, added) {
   return files.map(one => {
    if (one.file !== file) return one;
    const [fault] = one.faults;
    if (fault !== undefined) throw fault;
    const same = one.holds.filter(({digest}) => digest === added.digest);
    if (same.some(hold => (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__.fx)(hold, added.since) && lasts(hold.until, added.until))) return one;
    const rest = withoutEntries(one, same.map(({index}) => index));
    const item = {
     digest: added.digest,
     reason: oneLine(added.reason),
     ...added.until === undefined ? {} : {
      until: isoTime(added.until)
     },
     since: isoTime(added.since),
     ...added.by === "" ? {} : {
      by: oneLine(added.by)
     }
    };
    return (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__._v)((0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__.a)(rest ?? head, file, [ {
     kind: "append",
     path: [ "holds" ],
     item
    } ]), file);
   });
  }
  function liftHolds(files, artifact) {
   return files.map(one => {
    const lifted = one.holds.filter(({digest, source}) => digest !== undefined && digest === artifact.identity || source !== undefined && source === artifact.source);
    if (lifted.length === 0) return one;
    return (0, _holds_js__WEBPACK_IMPORTED_MODULE_0__._v)(withoutEntries(one, lifted.map(({index}) => index)), one.file);
   });
  }
  function liftAllHolds(artifacts) {
   const before = new Map(artifacts.flatMap(({holds}) => holds.map(file => [ file.file, file ])));
   const now = new Map(before);
   for (const {holds, artifact} of artifacts) {
    const files = holds.flatMap(({file}) => now.get(file) ?? []);
    for (const edited of liftHolds(files, artifact)) now.set(edited.file, edited);
   }
   return changedHolds([ ...before.values() ], [ ...now.values() ]);
  }
  function changedHolds(before, after) {
   const old = new Map(before.map(({file, text}) => [ file, text ]));
   return new Map(after.flatMap(({file, text}) => text === undefined || text === old.get(file) ? [] : [ [ file, text ] ]));
  }
  function withoutEntries({file, text}, indexes) {
   if (text === undefined || indexes.length === 0) return text;
   const last = [ ...indexes ].sort((one, other) => other - one);
   return (0, _yaml_edit_js__WEBPACK_IMPORTED_MODULE_1__.a)(text, file, last.map(index => ({
    kind: "remove",
    path: [ "holds", index ]
   })));
  }
  function lasts(there, until) {
   return there === undefined || until !== undefined && there >= until;
  }
  function isoTime(ms) {
   return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
  }
  function oneLine(text) {
   return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
  }
 }),
 68335: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => judgePending
  });
  var _gates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47140);
  function judgePending(environment, open) {
   if (open.length === 0) return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wL)("pending", `No pull request is open for ${environment}.`);
   const list = open.map(({number, url}) => `#${number} (${url})`).join(", ");
   return (0, _gates_js__WEBPACK_IMPORTED_MODULE_0__.wv)("pending", `A pull request for ${environment} is not merged yet: ${list}.`, "Merge it or close it first.");
  }
 }),
 42163: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AC: () => planPaths,
   MQ: () => pathEndAt,
   i_: () => overlayPath,
   rv: () => findEnvironmentStep
  });
  var _catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52813);
  var _manifest_manifest_formats_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85722);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  function findEnvironmentStep(catalogue, given, isHotfix = false) {
   const to = (0, _catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__.b6)(catalogue, given.to);
   if (given.from === given.to) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_SAME_PLACE", {
    place: given.to
   });
   const after = to.after.join(", ");
   const [only, ...others] = to.after;
   if (given.from !== "") (0, _catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__.b6)(catalogue, given.from);
   if (only === undefined) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_FIRST", {
    to: given.to
   }, {
    at: to.at
   });
   if (given.from === "" && others.length > 0 && !isHotfix) {
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_FROM_UNCLEAR", {
     to: given.to,
     after
    }, {
     at: to.at
    });
   }
   const from = (0, _catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__.b6)(catalogue, given.from || only);
   if (!to.after.includes(from.name)) {
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_NOT_PREDECESSOR", {
     from: from.name,
     to: to.name,
     after
    }, {
     at: to.at
    });
   }
   if (from.tracks !== to.tracks) {
    const slots = {
     from: from.name,
     one: from.tracks,
     to: to.name,
     other: to.tracks
    };
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_TRACKS_DIFFER", slots, {
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
   _catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__.fD)(catalogue, name), step, catalogue));
   if (chosen.length === 0) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_NOTHING", {}, {
    at: {
     file: catalogue.file
    }
   });
   return chosen.flatMap(service => pathsOf(catalogue, service, step, all));
  }
  function pathsOf(catalogue, service, {from, to}, mayBeAbsent) {
   const sources = (0, _catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__.eu)(catalogue, service, from);
   return (0, _catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__.eu)(catalogue, service, to).map(place => {
    const source = sources.find(({cluster}) => cluster === place.cluster) ?? sources[0];
    return {
     service: service.name,
     name: service.imageName,
     repository: service.image ?? "",
     from: {
      ...source,
      environment: from.name
     },
     to: {
      ...place,
      environment: to.name
     },
     mayBeAbsent
    };
   });
  }
  function pathEndAt(catalogue, service, environment) {
   const [place] = (0, _catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__.eu)(catalogue, service, environment);
   return {
    ...place,
    environment: environment.name
   };
  }
  function overlayPath(from, to, name) {
   const [one, other] = [ folder(from), folder(to) ];
   if (one === other) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_SAME_PLACE", {
    place: one
   });
   return {
    service: "",
    name: name === "" ? undefined : name,
    repository: "",
    from: {
     environment: "",
     overlay: one,
     format: _manifest_manifest_formats_js__WEBPACK_IMPORTED_MODULE_2__.Bn
    },
    to: {
     environment: "",
     overlay: other,
     format: _manifest_manifest_formats_js__WEBPACK_IMPORTED_MODULE_2__.Bn
    },
    mayBeAbsent: false
   };
  }
  function isDeployable(service, {to}) {
   return service.image !== undefined || to.tracks === "revision";
  }
  function deployable(service, step, catalogue) {
   if (isDeployable(service, step)) return service;
   const at = catalogue.place([ "services", service.name ], "key");
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("PROMOTE_NO_IMAGE", {
    service: service.name
   }, {
    at
   });
  }
  function folder(path) {
   return path.split("/").filter(part => part !== "" && part !== ".").join("/");
  }
 }),
 35830: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => refuseSigner,
   x: () => issuerOf
  });
  function refuseSigner(signer, expected) {
   const home = `${expected.server}/${expected.repository}`;
   if (signer.issuer !== expected.issuer) {
    return `its signer's identity comes from ${signer.issuer || "nobody"}, not by ${expected.issuer}`;
   }
   if (!isSameRepository(signer.repository, home)) {
    return `it was made in ${signer.repository || "no repository"}, not in ${home}`;
   }
   const workflow = refuseWorkflow(signer, expected, home);
   if (workflow !== undefined) return workflow;
   if (expected.refs.length > 0 && !expected.refs.some(one => matchesRef(signer.ref, one))) {
    return `it was made of ${signer.ref || "no ref"}, not of ${expected.refs.join(" or ")}`;
   }
   return undefined;
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
   if (same) return undefined;
   const expectedText = expected.workflow === "" ? `a workflow of ${home}` : `${there}/${path}${ref && `@${ref}`}`;
   return `it was signed by ${signer.workflow || "no workflow"}, not by ${expectedText}`;
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
 }),
 28219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   By: () => parseStatement,
   KH: () => isAbout,
   Sw: () => buildProvenance,
   VH: () => promotionPredicate,
   qB: () => statementType
  });
  var _image_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86244);
  var _text_trunkline_links_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45998);
  const buildProvenance = "https://slsa.dev/provenance/v1";
  const promotionPredicate = `https://github.com/${_text_trunkline_links_js__WEBPACK_IMPORTED_MODULE_0__.i}/blob/v1/schema/promotion.schema.json`;
  const statementType = "application/vnd.in-toto+json";
  const statementVersions = [ "https://in-toto.io/Statement/v1", "https://in-toto.io/Statement/v0.1" ];
  function parseStatement(payloadType, payload) {
   if (payloadType !== statementType) return undefined;
   try {
    const value = JSON.parse(new TextDecoder("utf-8", {
     fatal: true
    }).decode(payload));
    if (!isObject(value) || !statementVersions.includes(String(value._type))) return undefined;
    const {predicateType, subject, predicate} = value;
    if (typeof predicateType !== "string" || !Array.isArray(subject)) return undefined;
    return {
     predicateType,
     subjects: subject.map(readSubject),
     predicate: isObject(predicate) ? predicate : {}
    };
   } catch {
    return undefined;
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
   return subjects.some(one => Object.hasOwn(one.digest, (0, _image_digest_js__WEBPACK_IMPORTED_MODULE_1__.Hy)(digest)) && one.digest[(0, 
   _image_digest_js__WEBPACK_IMPORTED_MODULE_1__.Hy)(digest)] === hex);
  }
  function isObject(value) {
   return typeof value === "object" && value !== null && !Array.isArray(value);
  }
 }),
 5582: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gu: () => formatPatch,
   Pp: () => diffLines,
   uz: () => splitLines
  });
  function formatPatch(path, before, after) {
   if (before === after) return "";
   const lines = diffLines(splitLines(before ?? ""), splitLines(after));
   const old = before === undefined ? "/dev/null" : quote(`a/${path}`);
   const head = `diff --git ${quote(`a/${path}`)} ${quote(`b/${path}`)}\n`;
   const mode = before === undefined ? "new file mode 100644\n" : "";
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
    if (last !== undefined && start <= last.end) last.end = end; else found.push({
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
 18791: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   return last || highest === undefined || (0, _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(highest.version) ? highestFirst.find(({version}) => (0, 
   _version_js__WEBPACK_IMPORTED_MODULE_0__.MQ)(version)) : highest;
  }
  function revisionsOf(environments, tags, trunk) {
   const found = new Map;
   for (const {name, after} of environments) {
    const last = isLast(environments, name);
    const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
    if (revision !== undefined) found.set(name, revision);
   }
   return found;
  }
 }),
 37679: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   YB: () => sharedTag,
   du: () => floatingNames,
   n0: () => parseTagFormat,
   oT: () => versionInTag,
   wZ: () => tagName
  });
  var _git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53724);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4179);
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
   const fault = (0, _git_ref_name_js__WEBPACK_IMPORTED_MODULE_1__.H)(`${prefix}1.0.0${suffix}`);
   if (fault !== undefined) throw refuse(`git takes no tag of such a name: ${fault}`);
   return {
    text: `${prefix}{version}${suffix}`,
    prefix,
    suffix
   };
  }
  function tagName(format, version) {
   return format.prefix + (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.qh)(version) + format.suffix;
  }
  function floatingNames(format, version) {
   const name = line => format.prefix + line + format.suffix;
   return [ name(`${version.major}`), name(`${version.major}.${version.minor}`) ];
  }
  function versionInTag(format, tag) {
   const {prefix, suffix} = format;
   if (tag.length <= prefix.length + suffix.length) return undefined;
   if (!tag.startsWith(prefix) || !tag.endsWith(suffix)) return undefined;
   return (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.ot)(tag.slice(prefix.length, tag.length - suffix.length));
  }
  function sharedTag(one, other) {
   if (!one.prefix.startsWith(other.prefix)) return undefined;
   const versions = [ (0, _version_js__WEBPACK_IMPORTED_MODULE_2__.mz)(1, 2, 3), {
    ...(0, _version_js__WEBPACK_IMPORTED_MODULE_2__.mz)(1, 2, 3),
    prerelease: [ "rc", 1 ]
   } ];
   const tags = versions.map(version => tagName(one, version));
   return tags.find(tag => versionInTag(other, tag) !== undefined);
  }
 }),
 85009: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => versionTagsOf
  });
  var _tag_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37679);
  var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  function versionTagsOf(format, tags) {
   const family = [];
   for (const tag of tags) {
    const version = (0, _tag_format_js__WEBPACK_IMPORTED_MODULE_0__.oT)(format, tag.name);
    if (version !== undefined) family.push({
     ...tag,
     version
    });
   }
   return family.sort((one, other) => (0, _version_js__WEBPACK_IMPORTED_MODULE_1__.Zy)(other.version, one.version));
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
 3451: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => findTips
  });
  var _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(52813);
  function findTips(delivery, target, catalogue, to, remoteOf = async () => target.remote) {
   const read = new Map;
   const placeOf = (environment, service) => {
    if (catalogue === undefined) return {
     repository: "",
     branch: ""
    };
    const {environments, services} = catalogue;
    const {repository = "", branch = ""} = (0, _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_0__.mQ)(catalogue, environments.get(environment), services.get(service));
    return {
     repository,
     branch
    };
   };
   const readTip = async (repository, isHere, branch) => {
    const remote = isHere ? target.remote : await remoteOf(repository);
    return delivery.readTip({
     ...target,
     remote,
     branch
    });
   };
   return (tip, environment, service = "") => {
    const [from, here] = [ placeOf(environment, service), placeOf(to, service) ];
    const isHere = from.repository === here.repository;
    if (isHere && from.branch === here.branch) return Promise.resolve(tip);
    const key = `${tip.commit} ${from.repository} ${from.branch}`;
    const opened = read.get(key) ?? readTip(from.repository, isHere, from.branch);
    read.set(key, opened);
    return opened;
   };
  }
 }),
 35325: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   n: () => expectedSigner,
   s: () => openProvenance
  });
  var target_repository = __webpack_require__(26998);
  var recover_from_problem = __webpack_require__(39835);
  var catalogue = __webpack_require__(70835);
  var image_digest = __webpack_require__(86244);
  var gates = __webpack_require__(47140);
  function stricter(one, other) {
   return catalogue.Bt.indexOf(one) < catalogue.Bt.indexOf(other) ? other : one;
  }
  function judgeAttestations(mode, evidence) {
   return soften(mode, judgeEvidence(evidence));
  }
  function judgeUnattestable(mode, why, remedy) {
   return soften(mode, (0, gates.L5)("attestations", why, remedy));
  }
  function soften(mode, verdict) {
   return verdict.state === "green" || mode === "require" ? verdict : {
    ...verdict,
    state: "warned"
   };
  }
  function judgeEvidence({digest, expected, proofs, failures}) {
   const proof = proofs.find(one => one.kind === "proof");
   if (proof?.kind === "proof") {
    return (0, gates.wL)("attestations", `${(0, image_digest.VK)(digest)} was built by ${proof.signer.workflow}.`);
   }
   const remedy = `Attest ${digest} (of an image for several platforms: the index) in ${nameOf(expected)} with actions/attest-build-provenance.`;
   if (failures.length > 0) {
    const why = `Who built it could not be found out: ${failures.map(one => one.message).join(" ")}`;
    return (0, gates.L5)("attestations", why, failures.map(one => one.hint).join(" "));
   }
   const refused = [ ...new Set(proofs.flatMap(one => one.kind === "proof" ? [] : [ one.why ])) ];
   if (refused.length === 0) {
    return (0, gates.wv)("attestations", `Nothing attests where ${(0, image_digest.VK)(digest)} was built.`, remedy);
   }
   const [shown, more] = [ refused.slice(0, 3), refused.length - 3 ];
   const rest = more > 0 ? `; and ${more} more` : "";
   return (0, gates.wv)("attestations", `No attestation of ${(0, image_digest.VK)(digest)} counts: ${shown.join("; ")}${rest}.`, `${remedy} If the signer is right, name it under \`provenance\` in the catalogue.`);
  }
  function nameOf({repository, workflow}) {
   return workflow === "" ? repository : `${repository}, ${workflow}`;
  }
  var provenance_signer = __webpack_require__(35830);
  var provenance_statement = __webpack_require__(28219);
  function checkAttestation(checked, digest, expected) {
   if (checked.kind === "refused") return checked;
   const {signer, payloadType, payload} = checked;
   const statement = (0, provenance_statement.By)(payloadType, payload);
   if (statement === undefined) return {
    kind: "refused",
    why: "it holds no in-toto statement"
   };
   if (!(0, provenance_statement.KH)(statement, digest)) return {
    kind: "refused",
    why: "it is about another artifact"
   };
   const {predicateType} = statement;
   if (predicateType !== provenance_statement.Sw) {
    return {
     kind: "other",
     why: `it says ${predicateType || "nothing"}, which is not build provenance`
    };
   }
   const why = (0, provenance_signer.R)(signer, expected);
   return why === undefined ? {
    kind: "proof",
    signer
   } : {
    kind: "refused",
    why
   };
  }
  var read_input_file = __webpack_require__(59219);
  function openProvenance(world, context, options) {
   const mode = stricter(options.attestations, context.to?.attestations ?? "off");
   if (mode === "off") return async () => [];
   const judged = new Map;
   let examiner;
   const examine = async () => world.provenance.examine(await (0, read_input_file.u)(world.files, options.trustedRoot, "TRUSTED_ROOT_MISSING"));
   return async ({artifact, path}) => {
    if (artifact.kind !== "image") {
     const why = "A release in Git is not an image, and only images have an attested build.";
     return [ judgeUnattestable(mode, why, "Leave `attestations` out for environments that track revisions.") ];
    }
    const expected = expectedSigner(world.run, context.catalogue, path.service, options);
    if (expected.repository === "") {
     const why = "The repository that must have built it is unknown.";
     return [ judgeUnattestable(mode, why, "Name it with `provenance.repository` in the catalogue, or `provenance-repository`.") ];
    }
    examiner ??= examine();
    const {digest, repository} = artifact;
    const key = `${repository}@${digest} ${path.service}`;
    const query = {
     digest,
     repository,
     expected,
     examiner: await examiner
    };
    const verdict = judged.get(key) ?? gather(world, context.registry, query, options.githubToken).then(evidence => judgeAttestations(mode, evidence));
    judged.set(key, verdict);
    return [ await verdict ];
   };
  }
  function expectedSigner(run, catalogue, service, options) {
   const shared = catalogue?.provenance;
   const own = catalogue?.services.get(service)?.provenance;
   return {
    server: run.serverUrl,
    repository: options.provenanceRepository || (own?.repository ?? shared?.repository ?? run.repository),
    workflow: options.provenanceWorkflow || (own?.workflow ?? shared?.workflow ?? ""),
    refs: own?.refs ?? shared?.refs ?? [],
    issuer: own?.issuer ?? shared?.issuer ?? (0, provenance_signer.x)(run.serverUrl)
   };
  }
  async function gather({openGitHub}, registry, query, token) {
   const {digest, expected} = query;
   const proofs = [];
   const failures = new Map;
   const places = [ async () => {
    const open = await openGitHub(expected.repository, token);
    await checkAll(await open.attestations(digest, provenance_statement.Sw), query, proofs);
   }, async () => {
    const attached = await registry.bundles((0, target_repository.q3)(query.repository), digest);
    for (const one of attached) if (one.kind === "unreadable") proofs.push({
     kind: "refused",
     why: one.why
    });
    await checkAll(attached.flatMap(one => one.kind === "bundle" ? [ one.bundle ] : []), query, proofs);
   } ];
   for (const readPlace of places) {
    await (0, recover_from_problem.lj)(readPlace, found => {
     for (const one of found) if (one.code !== "GITHUB_NOT_FOUND") failures.set(one.message, one);
    });
    if (proofs.some(one => one.kind === "proof")) break;
   }
   return {
    digest,
    expected,
    proofs,
    failures: [ ...failures.values() ]
   };
  }
  async function checkAll(bundles, {digest, expected, examiner}, proofs) {
   for (const bundle of bundles) {
    const proof = checkAttestation(await examiner.check(bundle), digest, expected);
    proofs.push(proof);
    if (proof.kind === "proof") return;
   }
  }
 }),
 15446: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => evaluateGates
  });
  var services_in_environments = __webpack_require__(52813);
  var recover_from_problem = __webpack_require__(39835);
  var artifact_age = __webpack_require__(13124);
  var target_repository = __webpack_require__(26998);
  var gates = __webpack_require__(47140);
  function judgeRepository(artifact, own, registries, from) {
   if (artifact.kind !== "image" || own === "") return [];
   const [there, home] = [ (0, target_repository.q3)(artifact.repository), (0, target_repository.q3)(own) ];
   const allowed = [ home, ...registries.map(registry => (0, target_repository.q3)(`${registry.replace(/\/+$/, "")}/${home.path}`)) ];
   if (allowed.some(one => one.host === there.host && one.path === there.path)) return [];
   return [ (0, gates.wv)("artifact-foreign", `${from} runs an image of ${artifact.repository}, and the catalogue has ${own}.`, "Put the service's own image there, or correct `image` in the catalogue.") ];
  }
  var deployment_record = __webpack_require__(90553);
  var edit_holds = __webpack_require__(93431);
  var promotion_holds = __webpack_require__(76876);
  var judge_commit_checks = __webpack_require__(47781);
  var open_proposal = __webpack_require__(68335);
  var promotion = __webpack_require__(64995);
  var promotion_path = __webpack_require__(42163);
  var verdict = __webpack_require__(44399);
  var operations_holds = __webpack_require__(97703);
  var oid = __webpack_require__(85099);
  var deployed_image = __webpack_require__(45700);
  var deployment_interval = __webpack_require__(37105);
  var overlay_history = __webpack_require__(91076);
  var read_overlay = __webpack_require__(68848);
  async function findPresence(order, written, path, environment, artifact) {
   const {catalogue, to, releases, tipOf} = order;
   const end = catalogue.environments.get(environment);
   const service = (0, services_in_environments.fD)(catalogue, path.service);
   if (end === undefined) throw new Error(`the catalogue names ${environment} and does not have it`);
   const {overlay, format} = (0, promotion_path.MQ)(catalogue, service, end);
   const tip = await tipOf(written, environment, path.service);
   const at = await (0, read_overlay._)(tip, overlay, format);
   const deployed = (0, deployed_image.readDeployed)(at, path);
   const branch = end.branch === to.branch ? order.branch : end.branch ?? catalogue.gitops.branch ?? "";
   const pushTime = async commit => to.soakMs > 0 ? order.pushTime(tip, commit, branch) : undefined;
   const now = (0, deployment_interval.H)(deployed, artifact) !== "none";
   if (!now && artifact.kind === "revision" && deployed?.tag !== undefined) {
    const {commit} = artifact;
    const since = await releases.sinceWhen(deployed.tag, commit);
    if (since !== undefined) {
     if ((0, oid.Se)(deployed.tag) === undefined) {
      const intervals = [ {
       commit,
       since,
       until: undefined,
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
      digest: undefined,
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
    intervals: (0, deployment_interval.U)(snapshots, artifact, whole),
    byTag: (0, deployment_interval.U)(snapshots, artifact, whole, "name")
   });
   for await (const commit of (0, overlay_history.HG)(tip, at.file)) {
    const bytes = await commit.read();
    snapshots.push({
     commit: commit.oid,
     time: await pushTime(commit.oid) ?? commit.time * 1e3,
     deployed: bytes && (0, overlay_history.RA)(bytes, at, path)
    });
    const found = intervalsIn(false);
    if ([ ...found.intervals, ...found.byTag ].some(({begun}) => begun)) return found;
   }
   return intervalsIn(true);
  }
  async function evaluateGates(context, tip, found) {
   const {order, now, isHotfix} = context;
   const {artifact, present, path, overlay, lifting} = found;
   const artifactHeld = (0, promotion.zx)(found);
   const holds = lifting ? (0, edit_holds.o2)(lifting, artifactHeld) : await (0, operations_holds.R)(tip, overlay.file);
   const orderVerdicts = order === undefined ? [] : await judgeOrder(context, order, tip, found);
   return [ ...isHotfix ? (0, verdict.T9)(orderVerdicts) : orderVerdicts, ...await context.provenance(found), (0, 
   promotion_holds.k)(holds, artifactHeld, now), ...judgeRepository(artifact, path.repository, context.registries, (0, 
   promotion.fW)(path.from)), ...(0, artifact_age.YZ)(artifact, present, path.to.environment || path.to.overlay) ];
  }
  async function judgeOrder({now, github, source, branch}, order, tip, {path, artifact}) {
   const {to} = order;
   const presences = [];
   for (const environment of to.after) presences.push(await withHealth(await findPresence(order, tip, path, environment, artifact), to, github));
   return [ ...presences.map(gates.MU), ...to.soakMs === 0 ? [] : presences.map(one => (0, 
   gates.cE)(one, to.soakMs, now)), ...to.checks.length === 0 ? [] : await judgeAllChecks(to, {
    github,
    source
   }, presences), ...to.freeze.length === 0 ? [] : [ (0, gates.zg)(to, now) ], ...github === undefined ? [] : await judgeAllPending(order, github, path.service, branch) ];
  }
  async function withHealth(presence, {soakMs}, github) {
   const {environment, inSource} = presence;
   const [newest] = presence.intervals;
   if (soakMs === 0 || github === undefined || newest === undefined || inSource === true) return presence;
   const deployments = await (0, recover_from_problem.lj)(async () => (await github()).deployments(environment, 100), () => []);
   const own = deployments.find(({commit, payload}) => commit === newest.commit && payload.includes(deployment_record.WG));
   return {
    ...presence,
    healthySince: own?.succeeded
   };
  }
  async function judgeAllPending({catalogue, to}, github, service, branch) {
   const proposed = to.after.filter(name => catalogue.environments.get(name)?.delivery === "pull-request");
   if (proposed.length === 0) return [];
   const {openPullRequestsFrom} = await github();
   const judge = async environment => {
    const end = catalogue.environments.get(environment);
    const open = await openPullRequestsFrom("trunkline/", end?.branch ?? branch);
    const overlay = end && (0, promotion_path.MQ)(catalogue, (0, services_in_environments.fD)(catalogue, service), end).overlay;
    const touches = ({branch: head, body}) => !head.startsWith("trunkline/merge-back/") && (head.endsWith(`/${service}/${environment}`) || overlay !== undefined && [ `${overlay}/`, `${overlay}\n` ].some(path => body.includes(path)));
    return (0, open_proposal.l)(environment, open.filter(touches));
   };
   return Promise.all(proposed.map(judge));
  }
  async function judgeAllChecks({checks}, hosts, presences) {
   return Promise.all(presences.map(async presence => {
    const {environment, intervals} = presence;
    if ((0, gates.zD)(presence)) return (0, gates.CW)("checks", environment);
    const found = await findChecks(hosts, checks, presence);
    return (0, judge_commit_checks.LZ)(environment, checks, intervals[0]?.commit, found);
   }));
  }
  async function findChecks({github, source}, checks, {environment, intervals: [interval], inSource}) {
   const at = inSource === true ? source : github;
   const wantsDeployment = checks.some(({name}) => name === judge_commit_checks.go);
   const wantsOthers = checks.some(({name}) => name !== judge_commit_checks.go);
   if (interval === undefined || wantsOthers && at === undefined || wantsDeployment && github === undefined) return undefined;
   const deployments = wantsDeployment ? await ((await (github?.()))?.deployments(environment, 100)) : [];
   const others = wantsOthers ? await ((await (at?.()))?.checks(interval.commit)) : [];
   return [ ...others ?? [], ...(0, judge_commit_checks.DY)(deployments ?? [], interval) ];
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
 21190: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => openPushTimes
  });
  var _core_memo_memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62159);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39835);
  const most = 100;
  function openPushTimes(github) {
   if (github === undefined) return async () => undefined;
   const timesOf = (0, _core_memo_memoize_js__WEBPACK_IMPORTED_MODULE_0__.p)(({commit}, branch) => `${commit} ${branch}`, async (tip, branch) => {
    const pushes = await (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_1__.lj)(async () => (await github()).pushes(branch), () => []);
    if (pushes.length === 0) return new Map;
    return timesByCommit((await tip.log(most)).map(({oid}) => oid), pushes);
   });
   return async (tip, commit, branch) => (await timesOf(tip, branch)).get(commit);
  }
  function timesByCommit(line, pushes) {
   const places = new Map(line.map((oid, place) => [ oid, place ]));
   const ends = pushes.flatMap(({before, after}) => [ places.get(before), places.get(after) ]);
   const below = place => Math.min(line.length, ...ends.filter(end => end !== undefined && end > place).map(Number));
   const times = new Map;
   for (const {before, after, time} of pushes) {
    const from = places.get(after);
    if (from === undefined) continue;
    const to = places.get(before) ?? below(from);
    for (const oid of line.slice(from, to)) times.set(oid, Math.max(time, times.get(oid) ?? 0));
   }
   return times;
  }
 }),
 59219: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   u: () => readNeeded
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  async function readNeeded(files, name, missing) {
   if (name === "") return undefined;
   const text = await files.read(name);
   if (text === undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)(missing, {
    file: name
   });
   return {
    name,
    text
   };
  }
 }),
 54288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => openReleaseTags
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85099);
  var _core_version_newest_release_for_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18791);
  var _core_version_tag_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37679);
  var _core_version_version_tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85009);
  function openReleaseTags(catalogue, source) {
   const formatOf = service => catalogue.services.get(service)?.tagFormat ?? "{version}";
   async function tipOf(where) {
    const repository = await source();
    const oid = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_0__.Se)(where);
    if (oid !== undefined) return await repository.fetch([ oid ], {}) ? oid : undefined;
    const name = where === "HEAD" ? await repository.defaultBranch() : where;
    return name === undefined ? undefined : repository.fetchRef(`refs/heads/${name}`, {});
   }
   async function all(service) {
    const format = (0, _core_version_tag_format_js__WEBPACK_IMPORTED_MODULE_1__.n0)(formatOf(service), service);
    const refs = await (await source()).refs([ `refs/tags/${format.prefix}*${format.suffix}` ]);
    return (0, _core_version_version_tags_js__WEBPACK_IMPORTED_MODULE_2__.v)(format, refs.map(({name, commit}) => ({
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
     if (tip === undefined) return undefined;
     const family = await all(service);
     const commits = family.map(({commit}) => commit);
     const there = await (await source()).ancestorsAmong(commits, tip);
     return family.filter(({commit}) => there.has(commit));
    },
    newestFor: (environment, releases) => (0, _core_version_newest_release_for_environment_js__WEBPACK_IMPORTED_MODULE_3__.Qy)((0, 
    _core_version_newest_release_for_environment_js__WEBPACK_IMPORTED_MODULE_3__.NE)(catalogue.environments.values(), environment), releases),
    async sinceWhen(where, commit) {
     const tip = await tipOf(where);
     const repository = await source();
     if (tip === undefined || !await repository.isAncestor(commit, tip)) return undefined;
     return (await repository.commit(commit)).committer.time * 1e3;
    }
   };
  }
 }),
 34286: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   My: () => pullRequestOfEvent,
   Xz: () => keepComment,
   rh: () => commentOnPullRequest
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  async function upsertComment(github, pull, marker, markdown) {
   const hidden = `\x3c!-- trunkline:${marker} --\x3e`;
   return upsert(github, pull, `${hidden}\n${markdown}`, await findOwn(github, pull, hidden));
  }
  async function findOwn(github, pull, begins) {
   return (await github.ownComments(pull)).find(one => one.body.startsWith(begins));
  }
  async function upsert(github, pull, body, existing) {
   if (existing === undefined) return {
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
   if (pull === undefined) {
    log.info("No comment: this run is not of a pull request.");
    return {
     url: "",
     notices: []
    };
   }
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.lj)(async () => {
    const github = await openGitHub(run.repository, token);
    const begin = `\x3c!-- trunkline:${marker} `;
    const own = (await github.ownComments(pull)).filter(one => one.body.startsWith(begin));
    const existing = own.at(recreate ? -1 : 0);
    if (existing === undefined && onlyIfThere) return {
     url: "",
     notices: []
    };
    const body = `${begin}${head === undefined ? "" : `head=${head} `}--\x3e\n${markdown}`;
    const fresh = recreate && !onlyIfThere && existing?.body.trimEnd() !== body.trimEnd();
    const {done, id} = await upsert(github, pull, body, fresh ? undefined : existing);
    log.info(`The comment on pull request #${pull} is ${done}.`);
    return {
     url: `${run.serverUrl}/${run.repository}/pull/${pull}#issuecomment-${id}`,
     notices: []
    };
   }, problems => ({
    url: "",
    notices: (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.nZ)(problems, `No comment on pull request #${pull}`)
   }));
  }
  function pullRequestOfEvent({event}) {
   const {pull_request: pull} = event.payload;
   const number = typeof pull === "object" && pull !== null && "number" in pull ? pull.number : undefined;
   return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
  }
 })
};
