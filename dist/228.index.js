export const id = 228;
export const ids = [228];
export const modules = {

/***/ 7648:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const compareBuild = (a, b, loose) => {
  const versionA = new SemVer(a, loose)
  const versionB = new SemVer(b, loose)
  return versionA.compare(versionB) || versionA.compareBuild(versionB)
}
module.exports = compareBuild


/***/ }),

/***/ 6353:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const SemVer = __webpack_require__(7163)
const parse = (version, options, throwErrors = false) => {
  if (version instanceof SemVer) {
    return version
  }
  try {
    return new SemVer(version, options)
  } catch (er) {
    if (!throwErrors) {
      return null
    }
    throw er
  }
}

module.exports = parse


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadCatalogue),
/* harmony export */   S: () => (/* binding */ needCatalogue)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5562);
/* harmony import */ var _domain_written_plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3034);


async function loadCatalogue(files, path) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
    const plain = (0,_domain_written_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .readPlain */ .r)(text);
    if (plain !== undefined) {
        const { makeCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(163), __webpack_require__.e(934), __webpack_require__.e(737), __webpack_require__.e(71)]).then(__webpack_require__.bind(__webpack_require__, 2071));
        return makeCatalogue(plain, path);
    }
    const { readCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(163), __webpack_require__.e(934), __webpack_require__.e(737), __webpack_require__.e(821)]).then(__webpack_require__.bind(__webpack_require__, 2821));
    return readCatalogue(text, path);
}
async function needCatalogue(files, path, remedy) {
    const catalogue = await loadCatalogue(files, path);
    if (catalogue === undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("CATALOGUE_MISSING", { path, remedy });
    return catalogue;
}


/***/ }),

/***/ 5323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ deliveryTarget),
/* harmony export */   L_: () => (/* binding */ gitopsRemote),
/* harmony export */   Od: () => (/* binding */ bot),
/* harmony export */   Uh: () => (/* binding */ deliveryInputs)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5562);
/* harmony import */ var _domain_remote_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6857);
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(741);



const ways = (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["push", "pull-request"], "push");
const deliveryInputs = {
    repository: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    branch: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    "gitops-token": (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)(),
    delivery: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(ways.parse),
    transport: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(["auto", "git", "api"], "auto"),
    message: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(),
    author: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)(parseAuthor),
    deadline: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)("5m"),
    labels: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(),
    reviewers: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .lines */ .Mn)(),
    "auto-merge": (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .flag */ .Jt)(false),
};
const bot = {
    name: "github-actions[bot]",
    email: "41898282+github-actions[bot]@users.noreply.github.com",
};
async function deliveryTarget(asked, world, known = {}) {
    const { gitops, environments } = known.catalogue ?? {};
    const repository = asked.repository || gitops?.repository || "";
    const named = asked.repository === "" ? branchFor(known.catalogue, [...(known.environments ?? [])]) : "";
    const branch = asked.branch || named;
    const proposed = [...(known.environments ?? [])].some((name) => environments?.get(name)?.delivery === "pull-request");
    return {
        remote: await gitopsRemote(repository, asked, world),
        branch: checkBranch(branch),
        delivery: asked.delivery ?? (proposed ? "pull-request" : "push"),
        transport: asked.transport,
        author: asked.author ?? bot,
        deadlineMs: asked.deadline,
        pullRequest: { labels: asked.labels, reviewers: asked.reviewers, autoMerge: asked.autoMerge },
    };
}
function branchFor(catalogue, environments) {
    const shared = catalogue?.gitops.branch ?? "";
    const branches = new Set(environments.map((name) => catalogue?.environments.get(name)?.branch ?? shared));
    const [only = shared, ...others] = branches;
    if (others.length === 0)
        return only;
    throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("ENVIRONMENT_BRANCHES_DIFFER", {
        environments: environments.join(", "),
        branches: [...branches].map((one) => one || "the default branch").join(", "),
    });
}
async function gitopsRemote(given, tokens, { run, git }) {
    const text = given || (await git.checkout(run.directory))?.origin || run.repository;
    if (text === "") {
        const expected = "Say which GitOps repository to write to: owner/name, a URL or a path.";
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("INPUT_MISSING", { input: "repository", expected });
    }
    const remote = (0,_domain_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRemote */ .M8)(text, run);
    if (remote === undefined) {
        const expected = "Write owner/name, an https, ssh or file URL, or a path.";
        const fault = "it names no Git repository";
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("INPUT_INVALID", { input: "repository", given: text, fault, expected });
    }
    const home = (0,_domain_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .isAtHome */ .NX)(remote, run.serverUrl);
    return (0,_domain_remote_js__WEBPACK_IMPORTED_MODULE_2__/* .withToken */ .ub)(remote, tokens.gitopsToken || (home ? tokens.githubToken : ""));
}
function checkBranch(asked) {
    const given = asked.replace(/^refs\/heads\//, "");
    const refused = /^-|^\/|\/$|\/\/|\.\.|@\{|\.$|\.lock(\/|$)|(^|\/)\.|[\s\p{Cc}~^:?*[\\]/u.test(given) || given === "@";
    if (!refused)
        return given;
    const expected = "Write the short name of a branch, such as main.";
    throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("INPUT_INVALID", { input: "branch", given, fault: "no branch can have that name", expected });
}
function parseAuthor(given, input) {
    const [, name, email] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+)>$/u.exec(given) ?? [];
    if (name !== undefined && email !== undefined)
        return { name, email };
    const expected = "Write `Name <mail@example.com>`.";
    throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .problem */ .CC)("INPUT_INVALID", { input, given, fault: "it is not a name and a mail address", expected });
}


/***/ }),

/***/ 6539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b6: () => (/* binding */ environmentNamed),
/* harmony export */   be: () => (/* binding */ formatOf),
/* harmony export */   fD: () => (/* binding */ serviceNamed),
/* harmony export */   ke: () => (/* binding */ overlayOf)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7885);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);


function serviceNamed(catalogue, given) {
    const found = catalogue.services.get(given);
    if (found)
        return found;
    const names = [...catalogue.services.keys()];
    const at = { file: catalogue.file };
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SERVICE_UNKNOWN", { given, advice: adviceOn(given, names, "services") }, { at });
}
function environmentNamed(catalogue, given) {
    const found = catalogue.environments.get(given);
    if (found)
        return found;
    const names = [...catalogue.environments.keys()];
    const at = { file: catalogue.file };
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("ENVIRONMENT_UNKNOWN", { given, advice: adviceOn(given, names, "environments") }, { at });
}
function adviceOn(given, names, section) {
    const close = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given, names);
    if (close === undefined)
        return `It has none at all: add it under \`${section}\`.`;
    return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
}
function overlayOf(catalogue, service, environment) {
    const template = environment.overlay ?? catalogue.gitops.overlay;
    if (template === undefined) {
        const slots = { service: service.name, environment: environment.name };
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("OVERLAY_UNDECLARED", slots, { at: { file: catalogue.file } });
    }
    return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
}
function formatOf(service, { format }) {
    return { ...format, key: format.key.replaceAll("{service}", service.name) };
}


/***/ }),

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ formatRun),
/* harmony export */   aw: () => (/* binding */ parseTrailers),
/* harmony export */   hw: () => (/* binding */ formatMessage),
/* harmony export */   ou: () => (/* binding */ fillTemplate),
/* harmony export */   zZ: () => (/* binding */ parseRun)
/* harmony export */ });
function formatMessage(text, { action, deployments, sourceCommit, sourceTime, run, more }) {
    const trailers = [
        ["Trunkline", action],
        ...deployments.flatMap(({ service, environment, image }) => [
            ["Service", service],
            ["Environment", environment],
            ["Image", image],
        ]),
        ["Source-Commit", sourceCommit],
        ["Source-Time", sourceTime ?? ""],
        ["Workflow-Run", run],
        ...(more ?? []),
    ];
    const lines = trailers
        .filter(([, value]) => value !== "")
        .map(([key, value]) => `${key}: ${oneLine(value)}`);
    const body = text
        .split(/\r\n|[\r\n\u0085\u2028\u2029]/)
        .map((line) => line.replace(/[^\P{Cc}\t]/gu, "").trimEnd())
        .join("\n");
    return `${body.trim()}\n\n${lines.join("\n")}\n`;
}
function parseTrailers(message) {
    const paragraph = message
        .trimEnd()
        .split(/\n[ \t]*\n/)
        .at(-1) ?? "";
    const found = new Map();
    for (const line of paragraph.split("\n")) {
        const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
        if (key === undefined || value === undefined)
            continue;
        const name = key.toLowerCase();
        found.set(name, [...(found.get(name) ?? []), value.trim()]);
    }
    return found.has("trunkline") ? found : new Map();
}
function formatRun(run) {
    if (run.id === "")
        return "";
    const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
    return oneLine(`${url} (${run.workflow} #${run.number}.${run.attempt})`);
}
function parseRun(text) {
    const [, url, workflow, number, attempt] = /^(\S+) \((.*) #(\d+)\.(\d+)\)$/.exec(text) ?? [];
    if (url === undefined || workflow === undefined)
        return undefined;
    return { url, workflow, number: Number(number), attempt: Number(attempt) };
}
function fillTemplate(template, slots) {
    return template.replace(/\{(\w+)\}/g, (whole, slot) => {
        const value = slots[slot];
        return value === undefined ? whole : oneLine(value).replaceAll("[", "(").replaceAll("]", ")");
    });
}
function oneLine(text) {
    return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}


/***/ }),

/***/ 9191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ sha256Of),
/* harmony export */   Hy: () => (/* binding */ algorithmOf),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   m: () => (/* binding */ parseDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function parseDigest(text) {
    return /^(sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(text) ? text : undefined;
}
function sha256Of(content) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex")}`;
}
function algorithmOf(digest) {
    return digest.startsWith("sha512:") ? "sha512" : "sha256";
}
function shortDigest(digest) {
    return digest.slice(0, digest.indexOf(":") + 13);
}


/***/ }),

/***/ 6430:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   H2: () => (/* binding */ checkDigest),
/* harmony export */   n_: () => (/* binding */ checkRepository),
/* harmony export */   s5: () => (/* binding */ splitImage),
/* harmony export */   vy: () => (/* binding */ formatImage),
/* harmony export */   zZ: () => (/* binding */ parseImage)
/* harmony export */ });
/* unused harmony exports isTag, isRepository */
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9191);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);


function splitImage(text) {
    const from = text.indexOf("/") + 1;
    const at = text.indexOf("@", from);
    const name = at < 0 ? text : text.slice(0, at);
    const colon = name.indexOf(":", from);
    return {
        repository: colon < 0 ? name : name.slice(0, colon),
        tag: colon < 0 ? undefined : name.slice(colon + 1),
        digest: at < 0 ? undefined : text.slice(at + 1),
    };
}
function parseImage(text) {
    const { repository, tag, digest } = splitImage(text);
    return {
        repository: checkRepository(repository, text),
        tag: tag === undefined ? undefined : checkTag(tag, text),
        digest: digest === undefined ? undefined : checkDigest(digest, text),
    };
}
function formatImage({ repository, tag, digest }) {
    return `${repository}${tag === undefined ? "" : `:${tag}`}${digest === undefined ? "" : `@${digest}`}`;
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
    if (isTag(tag))
        return tag;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("IMAGE_INVALID", { given, part: "tag", value: tag, grammar: tagGrammar });
}
function checkDigest(text, given) {
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text);
    if (digest !== undefined)
        return digest;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("IMAGE_INVALID", { given, part: "digest", value: text, grammar: digestGrammar });
}
function checkRepository(text, given) {
    if (isRepository(text))
        return text;
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("IMAGE_INVALID", { given, part: "repository", value: text, grammar: repositoryGrammar });
}
const tagGrammar = "A tag has 1 to 128 letters, digits, `_`, `.` and `-`, and does not start with `.` or `-`.";
const digestGrammar = "A digest is `sha256:` and 64 hex digits, or `sha512:` and 128, in lower case.";
const repositoryGrammar = "A repository looks like `ghcr.io/acme/orders`, in lower case.";


/***/ }),

/***/ 4113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E3: () => (/* binding */ parseRepo),
/* harmony export */   FH: () => (/* binding */ formatReference),
/* harmony export */   Kf: () => (/* binding */ formatRepo),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   gT: () => (/* binding */ hubAliases),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
const component = "[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*";
const path = new RegExp(`^${component}(?:/${component})*$`);
const host = /^(?:[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;
function parseRepo(name) {
    const slash = name.indexOf("/");
    const first = slash < 0 ? "" : name.slice(0, slash);
    const hasHost = first === "localhost" || /[.:]/.test(first);
    const rest = hasHost ? name.slice(slash + 1) : name;
    if (!path.test(rest) || rest.length > 255)
        return undefined;
    if (!hasHost)
        return { host: "docker.io", path: slash < 0 ? `library/${rest}` : rest };
    if (!host.test(first))
        return undefined;
    if (!hubAliases.includes(first.toLowerCase()))
        return { host: first.toLowerCase(), path: rest };
    return { host: "docker.io", path: rest.includes("/") ? rest : `library/${rest}` };
}
function formatRepo(repo) {
    return `${repo.host}/${repo.path}`;
}
function formatReference(repo, reference) {
    return `${formatRepo(repo)}${reference.includes(":") ? "@" : ":"}${reference}`;
}
const hubAliases = ["docker.io", "index.docker.io", "registry-1.docker.io"];
function originOf(repo) {
    if (repo.host === "docker.io")
        return "https://registry-1.docker.io";
    return `${isLoopback(new URL(`http://${repo.host}`).hostname) ? "http" : "https"}://${repo.host}`;
}
function isLoopback(hostname) {
    return hostname === "localhost" || hostname === "127.0.0.1" || hostname === "[::1]";
}


/***/ }),

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Se: () => (/* binding */ parseOid),
/* harmony export */   be: () => (/* binding */ isZero),
/* harmony export */   h0: () => (/* binding */ short)
/* harmony export */ });
function parseOid(text) {
    return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? text : undefined;
}
function isZero(oid) {
    return /^0+$/.test(oid);
}
function short(oid) {
    return oid.slice(0, 7);
}


/***/ }),

/***/ 6857:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M8: () => (/* binding */ parseRemote),
/* harmony export */   NX: () => (/* binding */ isAtHome),
/* harmony export */   ub: () => (/* binding */ withToken)
/* harmony export */ });
function parseRemote(text, { serverUrl, directory }) {
    if (/\p{Cc}/u.test(text) || text.startsWith("-"))
        return undefined;
    if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
        return { url: `${serverUrl}/${text}`, repository: text.replace(/\.git$/, ""), token: "" };
    }
    if (text.startsWith("/"))
        return { url: text, repository: undefined, token: "" };
    if (/^\.{1,2}(\/|$)/.test(text))
        return { url: `${directory}/${text}`, repository: undefined, token: "" };
    const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
    if (scp !== null)
        return { url: text, repository: onForge(scp[1], scp[2], serverUrl), token: "" };
    if (/\s/.test(text) || !URL.canParse(text))
        return undefined;
    const url = new URL(text);
    if (!["https:", "http:", "ssh:", "file:"].includes(url.protocol))
        return undefined;
    if (url.protocol !== "ssh:")
        url.username = "";
    url.password = "";
    return { url: url.href, repository: fromUrl(url, serverUrl), token: "" };
}
function withToken(remote, token) {
    return { ...remote, token };
}
function isAtHome(remote, serverUrl) {
    if (!URL.canParse(remote.url))
        return false;
    const { origin, hostname } = new URL(remote.url);
    return origin === new URL(serverUrl).origin || ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
function fromUrl(url, serverUrl) {
    const forge = new URL(serverUrl);
    if (url.protocol === "ssh:")
        return onForge(url.hostname, url.pathname, serverUrl);
    const base = `${forge.pathname.replace(/\/$/, "")}/`;
    if (url.origin !== forge.origin || !url.pathname.startsWith(base))
        return undefined;
    return ownerAndName(url.pathname.slice(base.length));
}
function onForge(host, path, serverUrl) {
    return host === new URL(serverUrl).hostname && path !== undefined ? ownerAndName(path) : undefined;
}
function ownerAndName(path) {
    return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
}


/***/ }),

/***/ 9659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   I8: () => (/* binding */ core),
/* harmony export */   MQ: () => (/* binding */ isStable),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   mz: () => (/* binding */ stable),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   p: () => (/* binding */ isSameVersion),
/* harmony export */   qh: () => (/* binding */ formatVersion)
/* harmony export */ });
/* harmony import */ var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7648);
/* harmony import */ var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6353);


function parseVersion(text) {
    if (!/^\d\S*$/.test(text))
        return undefined;
    const found = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
    if (found === null || found.raw !== text)
        return undefined;
    const { major, minor, patch, prerelease, build } = found;
    return { major, minor, patch, prerelease, build };
}
function stable(major, minor, patch) {
    return { major, minor, patch, prerelease: [], build: [] };
}
function isStable(version) {
    return version.prerelease.length === 0;
}
function core(version) {
    return stable(version.major, version.minor, version.patch);
}
function formatVersion({ major, minor, patch, prerelease, build }) {
    const pre = prerelease.length === 0 ? "" : `-${prerelease.join(".")}`;
    const plus = build.length === 0 ? "" : `+${build.join(".")}`;
    return `${major}.${minor}.${patch}${pre}${plus}`;
}
function compareVersions(one, other) {
    return (one.major - other.major ||
        one.minor - other.minor ||
        one.patch - other.patch ||
        (isStable(one) && isStable(other) && one.build.length + other.build.length === 0
            ? 0
            : semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__(formatVersion(one), formatVersion(other))));
}
function isSameVersion(one, other) {
    return formatVersion({ ...one, build: [] }) === formatVersion({ ...other, build: [] });
}
function highest(versions) {
    return [...versions].sort(compareVersions).at(-1);
}


/***/ }),

/***/ 3034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ readPlain)
});

;// CONCATENATED MODULE: ./lib/src/domain/written/marks.js
function createMarks(text) {
    const starts = new Map();
    const keys = new Map();
    const items = new Map();
    const spotAt = spotsOf(text);
    const valueStart = (value, key, at) => {
        if (typeof value === "object")
            return (value && starts.get(value)) ?? at;
        return at + key.length + 1 + (/^ +/.exec(text.slice(at + key.length + 1))?.[0].length ?? 0);
    };
    return {
        map(map, start, found) {
            starts.set(map, start);
            keys.set(map, found);
        },
        list(list, start, found) {
            starts.set(list, start);
            items.set(list, found);
        },
        spot(top, path, on) {
            let node = top;
            let offset = typeof top === "object" && top !== null ? (starts.get(top) ?? 0) : 0;
            for (const [depth, step] of path.entries()) {
                if (typeof node !== "object" || node === null)
                    break;
                const key = String(step);
                const at = keys.get(node)?.get(key) ?? (typeof step === "number" ? items.get(node)?.[step] : undefined);
                if (at === undefined)
                    break;
                const value = node[key];
                const named = items.has(node) || (on === "key" && depth === path.length - 1);
                offset = named ? at : valueStart(value, key, at);
                node = value;
            }
            return spotAt(offset);
        },
    };
}
function lineEnds(text) {
    const ends = [];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1))
        ends.push(at);
    return ends;
}
function spotsOf(text) {
    let ends;
    return (offset) => {
        ends ??= lineEnds(text);
        let line = 0;
        for (let above = ends.length; line < above;) {
            const middle = (line + above) >> 1;
            if ((ends[middle] ?? 0) < offset)
                line = middle + 1;
            else
                above = middle;
        }
        return { line: line + 1, column: offset - (line === 0 ? -1 : (ends[line - 1] ?? 0)) };
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/written/plain-value.js
const quoted = /'[^'\u0000-\u001f\u007f-\uffff]*'|"[^"\\\u0000-\u001f\u007f-\uffff]*"/y;
const inBlock = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@{}()!|=+,~$^%;<>&-]*(?:[ :][\w./*?@{}()!|=+,~$^%;<>&-]+)*/y;
const inFlow = /(?:[A-Za-z_/]|\.[A-Za-z/*_]|\.\.\/)[\w./*?@()!|=+~$^%;<>&-]*(?: [\w./*?@()!|=+~$^%;<>-]+)*/y;
const digits = /(?:0|[1-9]\d{0,14})(?![\w.:+-])|\d+[smhdw](?![\w.:+-])|\d+\.\d+\.\d+(?![\w.:+-])/y;
const plain_value_name = /[A-Za-z_][\w.|/-]*:(?= |$)/my;
const deepest = 20;
function takeKey(text, at) {
    const end = endOf(plain_value_name, text, at);
    if (end === undefined)
        return undefined;
    const key = text.slice(at, end - 1);
    return isWord(key) ? undefined : { key, end };
}
function takeValue(text, at, marks, depth = 0) {
    const sign = text[at] ?? "";
    if (sign === "[")
        return depth < deepest ? takeList(text, at, marks, depth + 1) : undefined;
    if (sign === "{")
        return depth < deepest ? takeMap(text, at, marks, depth + 1) : undefined;
    if (sign === "'" || sign === '"') {
        const end = endOf(quoted, text, at);
        return end === undefined ? undefined : { value: text.slice(at + 1, end - 1), end };
    }
    if (sign >= "0" && sign <= "9")
        return takeDigits(text, at);
    const end = endOf(depth > 0 ? inFlow : inBlock, text, at);
    if (end === undefined)
        return undefined;
    const value = text.slice(at, end);
    return isWord(value) ? undefined : { value, end };
}
function takeDigits(text, at) {
    const end = endOf(digits, text, at);
    if (end === undefined)
        return undefined;
    const value = text.slice(at, end);
    return { value: /^\d+$/.test(value) ? Number(value) : value, end };
}
function skipSpaces(text, at) {
    let end = at;
    while (text.charCodeAt(end) === 0x20)
        end++;
    return end;
}
function takeList(text, open, marks, depth) {
    const list = [];
    const starts = [];
    let at = skipSpaces(text, open + 1);
    while (text[at] !== "]") {
        const item = takeValue(text, at, marks, depth);
        if (item === undefined)
            return undefined;
        list.push(item.value);
        starts.push(at);
        const next = behindItem(text, item.end, "]");
        if (next === undefined)
            return undefined;
        at = next;
    }
    marks.list(list, open, starts);
    return { value: list, end: at + 1 };
}
function takeMap(text, open, marks, depth) {
    const map = {};
    const starts = new Map();
    let at = skipSpaces(text, open + 1);
    while (text[at] !== "}") {
        const key = takeKey(text, at);
        if (key === undefined || starts.has(key.key))
            return undefined;
        const item = takeValue(text, skipSpaces(text, key.end), marks, depth);
        if (item === undefined)
            return undefined;
        map[key.key] = item.value;
        starts.set(key.key, at);
        const next = behindItem(text, item.end, "}");
        if (next === undefined)
            return undefined;
        at = next;
    }
    marks.map(map, open, starts);
    return { value: map, end: at + 1 };
}
function behindItem(text, end, close) {
    const at = skipSpaces(text, end);
    if (text[at] === close)
        return at;
    return text[at] === "," ? skipSpaces(text, at + 1) : undefined;
}
function isWord(text) {
    return text.length < 10 && /^(?:null|true|false|yes|no|on|off|y|n|__proto__)$/i.test(text);
}
function endOf(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}

;// CONCATENATED MODULE: ./lib/src/domain/written/plain.js


function readPlain(text) {
    if (text.length > longest)
        return undefined;
    if (/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u007f\ufeff]|\r(?!\n)/.test(text))
        return undefined;
    const lines = linesOf(text);
    const begin = isDocumentStart(text, lines[0]) ? 1 : 0;
    if (lines.length === begin || lines.some(({ indent }) => indent > plain_deepest))
        return undefined;
    const marks = createMarks(text);
    const value = readBlock({ text, lines, marks, at: begin }, 0);
    return value === undefined ? undefined : { value, spot: (path, on) => marks.spot(value, path, on) };
}
const longest = 4 * 1024 * 1024;
const plain_deepest = 60;
function isDocumentStart(text, line) {
    return line?.indent === 0 && /---[ ]*$/my.test(text.slice(line.start, line.start + 80));
}
function linesOf(text) {
    const lines = [];
    for (let begin = 0; begin < text.length;) {
        const end = text.indexOf("\n", begin);
        const start = skipSpaces(text, begin);
        const sign = text[start];
        if (sign !== "\n" && sign !== "\r" && sign !== "#" && sign !== undefined)
            lines.push({ start, indent: start - begin });
        begin = end < 0 ? text.length : end + 1;
    }
    return lines;
}
function readBlock(cursor, indent) {
    const value = isItem(cursor) ? readList(cursor, indent) : readMap(cursor, indent);
    return indent === 0 && cursor.at < cursor.lines.length ? undefined : value;
}
function readMap(cursor, indent) {
    const { text, lines, marks } = cursor;
    const map = {};
    const starts = new Map();
    const begin = lines[cursor.at]?.start ?? 0;
    for (let line = lines[cursor.at]; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        const key = line.indent === indent ? takeKey(text, line.start) : undefined;
        if (key === undefined || starts.has(key.key))
            return undefined;
        starts.set(key.key, line.start);
        const value = readBehind(cursor, key.end, indent);
        if (value === undefined)
            return undefined;
        map[key.key] = value;
    }
    marks.map(map, begin, starts);
    return map;
}
function readList(cursor, indent) {
    const { text, lines, marks } = cursor;
    const list = [];
    const starts = [];
    const begin = lines[cursor.at]?.start ?? 0;
    for (let line = lines[cursor.at]; line !== undefined && line.indent >= indent; line = lines[cursor.at]) {
        if (!isItem(cursor)) {
            if (line.indent === indent)
                break;
            return undefined;
        }
        if (line.indent !== indent)
            return undefined;
        const start = skipSpaces(text, line.start + 1);
        starts.push(start);
        const value = readItem(cursor, line, start);
        if (value === undefined)
            return undefined;
        list.push(value);
    }
    marks.list(list, begin, starts);
    return list;
}
function readItem(cursor, line, start) {
    const { text, marks, lines, at } = cursor;
    const taken = takeValue(text, start, marks);
    if (taken !== undefined && isLineEnd(text, skipSpaces(text, taken.end), taken.end)) {
        cursor.at += 1;
        return (lines[at + 1]?.indent ?? 0) > line.indent ? undefined : taken.value;
    }
    line.indent += start - line.start;
    line.start = start;
    return readMap(cursor, line.indent);
}
function readBehind(cursor, end, indent) {
    const { text, lines, marks } = cursor;
    const start = skipSpaces(text, end);
    cursor.at += 1;
    const next = lines[cursor.at];
    const deeper = next !== undefined && next.indent > indent;
    if (isLineEnd(text, start, end)) {
        if (deeper)
            return readBlock(cursor, next.indent);
        return next !== undefined && next.indent === indent && isItem(cursor) ? readList(cursor, indent) : null;
    }
    const taken = takeValue(text, start, marks);
    if (taken === undefined || deeper)
        return undefined;
    return isLineEnd(text, skipSpaces(text, taken.end), taken.end) ? taken.value : undefined;
}
function isLineEnd(text, at, after) {
    const sign = text[at];
    return sign === undefined || sign === "\n" || sign === "\r" || (sign === "#" && at > after);
}
function isItem({ text, lines, at }) {
    const start = lines[at]?.start ?? 0;
    return text[start] === "-" && text[start + 1] === " ";
}


/***/ })

};
