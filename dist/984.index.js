export const id = 984;
export const ids = [984];
export const modules = {

/***/ 8011:
/***/ ((module, __unused_webpack_exports, __webpack_require__) => {



const Range = __webpack_require__(6782)
const satisfies = (version, range, options) => {
  try {
    range = new Range(range, options)
  } catch (er) {
    return false
  }
  return range.test(version)
}
module.exports = satisfies


/***/ }),

/***/ 1984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  setImage: () => (/* binding */ setImage)
});

// EXTERNAL MODULE: ./lib/src/contract/action.js
var action = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/src/contract/catalogue.js
var contract_catalogue = __webpack_require__(4020);
// EXTERNAL MODULE: ./lib/src/contract/delivery-inputs.js
var delivery_inputs = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/src/contract/input.js
var input = __webpack_require__(741);
// EXTERNAL MODULE: ./lib/src/domain/commit-message.js
var commit_message = __webpack_require__(9932);
// EXTERNAL MODULE: ./lib/src/domain/oid.js
var oid = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/src/domain/version.js
var version = __webpack_require__(9659);
;// CONCATENATED MODULE: ./lib/src/domain/order.js


const orders = ["auto", "source", "run", "semver", "none"];
function judgeOrder(order, mine, theirs, ancestry) {
    if (order === "none")
        return { kind: "current" };
    if (order === "semver")
        return byVersion(mine, theirs);
    if (order === "run")
        return byRun(mine, theirs);
    if (ancestry === "unseen") {
        const standing = byRun(mine, theirs);
        return standing.kind === "unknown" ? byTime(mine, theirs) : standing;
    }
    if (ancestry !== "older")
        return { kind: "current" };
    const [ours, there] = [mine, theirs].map(({ sourceCommit }) => sourceCommit === undefined ? "?" : (0,oid/* short */.h0)(sourceCommit));
    return { kind: "older", because: `it was set from commit ${there}, which comes after ${ours}` };
}
function byRun({ run: mine }, { run: theirs }) {
    if (mine === undefined || theirs === undefined || family(mine) !== family(theirs))
        return { kind: "unknown" };
    if (mine.number >= theirs.number)
        return { kind: "current" };
    const { workflow, number } = theirs;
    return {
        kind: "older",
        because: `it was set by run ${number} of ${workflow}, and this is run ${mine.number}`,
    };
}
function byTime({ sourceTime: mine }, { sourceTime: theirs }) {
    if (mine === undefined || theirs === undefined)
        return { kind: "unknown" };
    if (mine >= theirs)
        return { kind: "current" };
    const [ours, there] = [mine, theirs].map((time) => new Date(time).toISOString());
    return { kind: "older", because: `it was set from a commit of ${there}, and this one is of ${ours}` };
}
function family({ url, workflow }) {
    return `${url.replace(/\/actions\/runs\/\d+$/, "")} ${workflow}`;
}
function byVersion(mine, theirs) {
    const [ours, there] = [versionIn(mine.tag), versionIn(theirs.tag)];
    if (ours === undefined || there === undefined)
        return { kind: "unknown" };
    if ((0,version/* compareVersions */.Zy)(ours, there) >= 0)
        return { kind: "current" };
    return {
        kind: "older",
        because: `it is version ${(0,version/* formatVersion */.qh)(there)}, and this is ${(0,version/* formatVersion */.qh)(ours)}`,
    };
}
function versionIn(tag) {
    const found = /(?:^|[^0-9.])(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)$/.exec(tag ?? "")?.[1];
    return found === undefined ? undefined : (0,version/* parseVersion */.ot)(found);
}

// EXTERNAL MODULE: ./lib/src/domain/problem.js + 11 modules
var problem = __webpack_require__(5562);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/ancestry.js


const windows = [50, 500, 5_000, undefined];
function compareInSource(world, githubToken) {
    let opened;
    const known = new Map();
    const open = async () => {
        const remote = await (0,delivery_inputs/* gitopsRemote */.L_)("", { gitopsToken: "", githubToken }, world);
        const borrow = await world.git.checkout(world.run.directory);
        return world.git.open(remote, borrow === undefined ? {} : { borrow });
    };
    const compare = async (mine, theirs) => {
        if (mine === theirs)
            return "same";
        try {
            opened ??= open();
            return await compareIn(await opened, mine, theirs);
        }
        catch (thrown) {
            const problems = (0,problem/* problemsIn */._n)(thrown);
            if (problems === undefined)
                throw thrown;
            for (const { message } of problems)
                world.log.debug(`The source commits cannot be compared: ${message}`);
            return "unseen";
        }
    };
    return (mine, theirs) => {
        const pair = `${mine} ${theirs}`;
        const found = known.get(pair) ?? compare(mine, theirs);
        known.set(pair, found);
        return found;
    };
}
async function compareIn(repository, mine, theirs) {
    if ((await repository.has(mine)) && (await repository.has(theirs))) {
        const here = await look(repository, mine, theirs);
        if (here !== "unseen")
            return here;
    }
    for (const depth of windows) {
        const wanted = { filter: "tree:0", ...(depth === undefined ? {} : { depth }) };
        if (!(await repository.fetch([mine, theirs], wanted)))
            return "unseen";
        const seen = await look(repository, mine, theirs);
        if (seen !== "unseen")
            return seen;
        if (depth !== undefined && depth >= 500 && (await repository.mergeBase(mine, theirs)))
            return "apart";
    }
    return "unseen";
}
async function look(repository, mine, theirs) {
    if (await repository.isAncestor(mine, theirs))
        return "older";
    if (await repository.isAncestor(theirs, mine))
        return "newer";
    return (await repository.shallow()).size === 0 ? "apart" : "unseen";
}

// EXTERNAL MODULE: ./lib/src/domain/catalogue/lookup.js
var lookup = __webpack_require__(6539);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
// EXTERNAL MODULE: ./node_modules/semver/functions/satisfies.js
var satisfies = __webpack_require__(8011);
;// CONCATENATED MODULE: ./lib/src/domain/image-policy.js



function chooseTag({ filter, by, order }, tags) {
    const pattern = new RegExp(filter, "u");
    const candidates = tags.flatMap((tag) => {
        const found = pattern.exec(tag);
        if (found === null)
            return [];
        const [named] = Object.values(found.groups ?? {});
        return [{ tag, key: named ?? tag }];
    });
    const sorted = by === "semver"
        ? sortVersions(candidates, order)
        : by === "numerical"
            ? candidates
                .filter(({ key }) => /^\d+(\.\d+)?$/.test(key))
                .sort((a, b) => compareNumbers(a.key, b.key))
            : [...candidates].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    return order === "desc" ? sorted[0]?.tag : sorted.at(-1)?.tag;
}
function sortVersions(candidates, range) {
    const includePrerelease = /\d-[0-9A-Za-z]/.test(range);
    return candidates
        .flatMap((candidate) => {
        const version = parse(candidate.key.replace(/^v/, ""));
        return version !== null && satisfies(version, range, { includePrerelease })
            ? [{ candidate, version }]
            : [];
    })
        .sort((a, b) => (0,version/* compareVersions */.Zy)(a.version, b.version))
        .map(({ candidate }) => candidate);
}
function compareNumbers(one, other) {
    const [[a = "0", x = ""], [b = "0", y = ""]] = [one.split("."), other.split(".")];
    const whole = BigInt(a) - BigInt(b);
    if (whole !== 0n)
        return whole < 0n ? -1 : 1;
    const length = Math.max(x.length, y.length);
    const [fraction, another] = [x.padEnd(length, "0"), y.padEnd(length, "0")];
    return fraction < another ? -1 : fraction > another ? 1 : 0;
}

// EXTERNAL MODULE: ./lib/src/domain/promotion/destination.js
var destination = __webpack_require__(5705);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/choice.js




async function chooseImages(rows, catalogue, open) {
    let registry;
    const chosen = [];
    for (const row of rows) {
        if (row.kind === "overlay" || row.image !== "" || catalogue === undefined) {
            chosen.push({ ...row, chosen: false });
            continue;
        }
        const { repository, policy } = subjectOf(row, catalogue);
        registry ??= open();
        const tags = await (await registry).tags((0,destination/* placeOf */.$t)(repository));
        const tag = chooseTag(policy, tags);
        if (tag === undefined) {
            throw (0,problem/* problem */.CC)("IMAGE_NONE_FITS", {
                repository,
                count: String(tags.length),
                environment: row.environment,
            });
        }
        chosen.push({ ...row, image: `${repository}:${tag}`, chosen: true });
    }
    return chosen;
}
function subjectOf(row, catalogue) {
    const service = (0,lookup/* serviceNamed */.fD)(catalogue, row.service);
    const { policy, registry } = (0,lookup/* environmentNamed */.b6)(catalogue, row.environment);
    if (policy === undefined) {
        const expected = "Give the image of your build, or give the environment a `policy` in the catalogue.";
        throw (0,problem/* problem */.CC)("INPUT_MISSING", { input: "image", expected });
    }
    if (service.image === undefined) {
        throw (0,problem/* problem */.CC)("SERVICE_WITHOUT_IMAGE", { service: service.name }, { at: service.at });
    }
    const repository = registry === undefined ? service.image : (0,destination/* destinationIn */.ak)(registry, service.image, service.image);
    return { repository, policy };
}

// EXTERNAL MODULE: ./lib/src/domain/kustomize/images.js
var kustomize_images = __webpack_require__(8721);
// EXTERNAL MODULE: ./lib/src/domain/kustomize/kustomization-file.js
var kustomization_file = __webpack_require__(1089);
// EXTERNAL MODULE: ./lib/src/domain/yaml/source.js
var source = __webpack_require__(1038);
;// CONCATENATED MODULE: ./lib/src/domain/kustomize/manifest-images.js

function manifestImages(text, file) {
    try {
        return (0,source/* plainValues */.t)((0,source/* parseSource */.P)(text, file)).flatMap((document) => containerImages(document));
    }
    catch {
        return undefined;
    }
}
function patchImages(text, file) {
    try {
        return (0,source/* plainValues */.t)((0,source/* parseSource */.P)(text, file)).flatMap((document) => namedImages(document));
    }
    catch {
        return undefined;
    }
}
function applyEntries(images, entries) {
    return entries.reduce((now, entry) => now.map((image) => (isNamed(image, entry.name) ? renamed(image, entry) : image)), images);
}
function isNamed(image, name) {
    try {
        return new RegExp(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha(256|512):[a-zA-Z0-9_.{}-]*)?$`).test(image);
    }
    catch {
        return false;
    }
}
function nameOf(image) {
    return image.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
}
function renamed(image, { name, newName, newTag, digest }) {
    const repository = newName ?? (image.startsWith(name) ? name : nameOf(image));
    const rest = newTag === undefined && digest === undefined ? image.slice(nameOf(image).length) : "";
    return `${repository}${newTag === undefined ? "" : `:${newTag}`}${digest === undefined ? "" : `@${digest}`}${rest}`;
}
function containerImages(value) {
    if (typeof value !== "object" || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap(containerImages);
    return Object.entries(value).flatMap(([key, inner]) => {
        const below = containerImages(inner);
        if (!Array.isArray(inner))
            return below;
        if (key === "containers" || key === "initContainers") {
            return [...inner.flatMap((item) => textAt(item, "image")), ...below];
        }
        return key === "volumes"
            ? [...inner.flatMap((item) => textAt(at(item, "image"), "reference")), ...below]
            : below;
    });
}
function namedImages(value) {
    if (typeof value !== "object" || value === null)
        return [];
    if (Array.isArray(value))
        return value.flatMap(namedImages);
    const own = [...textAt(value, "image"), ...textAt(at(value, "image"), "reference")];
    const [path = ""] = textAt(value, "path");
    const patched = /\/(image|reference)$/.test(path) ? textAt(value, "value") : [];
    return [...own, ...patched, ...Object.values(value).flatMap(namedImages)];
}
function at(value, key) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return null;
    return value[key] ?? null;
}
function textAt(value, key) {
    const found = at(value, key);
    return typeof found === "string" && found !== "" ? [found] : [];
}

// EXTERNAL MODULE: ./lib/src/domain/nearest.js
var nearest = __webpack_require__(7885);
// EXTERNAL MODULE: ./lib/src/domain/gitops-path.js
var gitops_path = __webpack_require__(1243);
;// CONCATENATED MODULE: ./lib/src/domain/kustomize/sources.js

const opaqueFields = [
    "generators",
    "transformers",
    "validators",
    "helmCharts",
    "helmChartInflationGenerator",
    "configurations",
    "replacements",
    "vars",
];
function readSources(text, file) {
    const [root = null] = (0,source/* plainValues */.t)((0,source/* parseSource */.P)(text, file));
    const resources = [...texts(root, "resources"), ...texts(root, "bases")];
    const components = texts(root, "components");
    const inline = texts(root, "patchesStrategicMerge");
    const listed = [...items(root, "patches"), ...items(root, "patchesJson6902")];
    const remote = [...resources, ...components].find(isRemote);
    const isComponent = typeof root === "object" && root !== null && "kind" in root && root.kind === "Component";
    return {
        resources: resources.filter((one) => !isRemote(one)),
        components: components.filter((one) => !isRemote(one)),
        patchFiles: [
            ...inline.filter((one) => !one.includes("\n")),
            ...listed.flatMap((one) => texts(one, "path")),
        ],
        patches: [...inline.filter((one) => one.includes("\n")), ...listed.flatMap((one) => texts(one, "patch"))],
        opaque: remote ??
            (isComponent ? "kind: Component" : opaqueFields.find((field) => items(root, field).length > 0)),
    };
}
function isRemote(source) {
    return /^[\w+.-]+:|^[^/]*\.[a-z]{2,}\/.+\/|\?ref=|^git@/.test(source) && !/^\.{0,2}\//.test(source);
}
function items(value, key) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
        return [];
    const found = value[key] ?? null;
    if (found === null || found === "")
        return [];
    return Array.isArray(found) ? found : [found];
}
function texts(value, key) {
    return items(value, key).filter((item) => typeof item === "string");
}

;// CONCATENATED MODULE: ./lib/src/actions/set-image/rendering.js






const unseen = Symbol("unseen");
const deepest = 32;
async function imagesBelow(tip, file, text) {
    try {
        return await below(tip, file, text, [], 0);
    }
    catch (thrown) {
        if (thrown === unseen || (0,problem/* problemsIn */._n)(thrown) !== undefined)
            return undefined;
        throw thrown;
    }
}
async function below(tip, file, text, before, depth) {
    const { resources, components, patchFiles, patches, opaque } = readSources(text, file);
    const isComponent = opaque === "kind: Component";
    if (depth > deepest || (opaque !== undefined && !(isComponent && depth > 0)))
        throw unseen;
    const folder = (0,gitops_path/* folderOf */.yS)(file);
    const [found, patched] = await Promise.all([
        Promise.all(resources.map((path) => fromResource(tip, folder, path, depth))),
        Promise.all(patchFiles.map(async (path) => known(patchImages(await readText(tip, folder, path), path)))),
    ]);
    let images = [...before, ...found.flat()];
    for (const path of components)
        images = await rendered(tip, folder, path, images, depth);
    return [...images, ...patched.flat(), ...patches.flatMap((patch) => known(patchImages(patch, file)))];
}
async function fromResource(tip, folder, path, depth) {
    if (!/\.(ya?ml|json)\/*$/.test(path))
        return rendered(tip, folder, path, [], depth);
    return known(manifestImages(await readText(tip, folder, path), path));
}
async function rendered(tip, folder, path, before, depth) {
    const place = known((0,gitops_path/* resolvePath */.o1)(folder, path));
    const file = (0,kustomization_file/* chooseKustomization */.D)(place, await tip.list(place), tip.commit);
    const text = await readText(tip, "", file);
    return applyEntries(await below(tip, file, text, before, depth + 1), (0,kustomize_images/* readImages */.H)(text, file));
}
async function readText(tip, folder, path) {
    const bytes = await tip.read(known((0,gitops_path/* resolvePath */.o1)(folder, path)));
    return new TextDecoder().decode(known(bytes));
}
function known(value) {
    if (value === undefined)
        throw unseen;
    return value;
}

;// CONCATENATED MODULE: ./lib/src/actions/set-image/dead-entry.js






async function findDeadEntries(tip, { files, edits }) {
    const dead = [];
    for (const [file, text] of files) {
        if (!(0,kustomization_file/* isKustomizationFile */.y)(file))
            continue;
        const images = await imagesBelow(tip, file, text);
        if (images === undefined)
            continue;
        const names = edits.filter((edit) => edit.file === file).map(({ name }) => name);
        for (const name of new Set(names)) {
            if (!isAlive(name, images, text, file))
                dead.push(deadEntry(name, images, file));
        }
    }
    return dead;
}
function isAlive(name, images, text, file) {
    const entries = (0,kustomize_images/* readImages */.H)(text, file);
    return entries.some((entry, index) => entry.name === name &&
        applyEntries(images, entries.slice(0, index)).some((image) => isNamed(image, name)));
}
function deadEntry(name, images, file) {
    const names = [...new Set(images.map(nameOf))].sort();
    return (0,problem/* problem */.CC)("IMAGE_ENTRY_DEAD", { file, name, advice: adviceOn(name, names) }, { at: { file } });
}
function adviceOn(name, names) {
    const close = (0,nearest/* nearest */.p)(name, names.filter((one) => one !== name));
    if (close === undefined)
        return "Its manifests have no images at all.";
    return `The manifests have: ${names.join(", ")}. Did you mean \`${close}\`?`;
}

// EXTERNAL MODULE: ./lib/src/domain/format/deployment-file.js + 7 modules
var deployment_file = __webpack_require__(4698);
// EXTERNAL MODULE: ./lib/src/domain/patch.js
var domain_patch = __webpack_require__(1017);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/value.js
function formatValue(name, { newName, newTag, digest }) {
    return `${newName ?? name}${newTag === undefined ? "" : `:${newTag}`}${digest === undefined ? "" : `@${digest}`}`;
}
function matchesValue(name, entry, expect) {
    if (entry === undefined)
        return false;
    const { newTag = "", digest = "" } = entry;
    const forms = [newTag, `:${newTag}`, digest, `@${digest}`, `${newTag}@${digest}`, `:${newTag}@${digest}`];
    return forms.includes(expect) || formatValue(name, entry) === expect;
}

// EXTERNAL MODULE: ./lib/src/domain/fingerprint.js
var fingerprint = __webpack_require__(9779);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/wording.js



function deploymentOf({ update: { service, environment }, edit }) {
    return { service, environment, image: formatValue(edit.name, edit.to) };
}
function messageText(template, made) {
    if (template !== "")
        return (0,commit_message/* fillTemplate */.ou)(template, slotsOf(made));
    const list = made.map(({ edit: { file, name, from, to } }) => (0,commit_message/* fillTemplate */.ou)("- {file}: {from} -> {to}", {
        file,
        from: formatValue(name, from),
        to: formatValue(name, to),
    }));
    const [first] = made;
    const subject = first === undefined || made.length > 1
        ? `Set ${made.length} images`
        : (0,commit_message/* fillTemplate */.ou)("Set {service} in {environment} to {version}", {
            service: first.update.service || first.edit.name,
            environment: first.update.environment || first.update.overlay || ".",
            version: first.edit.to.newTag ?? first.edit.to.digest?.slice(0, 19) ?? "its own tag",
        });
    return `${subject}\n\n${list.join("\n")}`;
}
function slotsOf(made) {
    const all = (pick) => [...new Set(made.map(pick).filter((value) => value !== undefined && value !== ""))].join(", ");
    return {
        service: all(({ update, edit }) => update.service || edit.name),
        environment: all(({ update }) => update.environment || update.overlay),
        image: all(({ edit }) => formatValue(edit.name, edit.to)),
        tag: all(({ edit }) => edit.to.newTag),
        digest: all(({ edit }) => edit.to.digest),
        from: all(({ edit }) => formatValue(edit.name, edit.from)),
    };
}
function headOf(updates) {
    const subjects = updates.map(({ service, environment, overlay, change }) => service === "" ? `${overlay}/${change.name}` : `${service}/${environment}`);
    const [only] = subjects;
    const name = subjects.length === 1 && only !== undefined ? only : `images-${(0,fingerprint/* fingerprint */.R)(subjects.join("\n"))}`;
    return `trunkline/set-image/${name.replace(/[^\w/-]+|\/(?=\/|$)/g, "-")}`;
}
function proposalOf(updates, text, patch) {
    const [title = ""] = text.split("\n", 1);
    const fence = "`".repeat(Math.max(3, ...[...patch.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return {
        head: headOf(updates),
        title,
        body: `${fence}diff\n${patch}${fence}\n`,
    };
}

;// CONCATENATED MODULE: ./lib/src/actions/set-image/plan.js





function planImages(known, rules) {
    const { updates } = known;
    const verdicts = updates.map((update) => judge(known, update, rules));
    const heldBack = verdicts.flatMap((verdict) => (verdict.kind === "held" ? [verdict.held] : []));
    const changed = [...groupByFile(verdicts)].map(([file, { text, due }]) => editFile(file, text, due));
    const made = changed.flatMap((one) => one.made);
    const edits = made.map(({ edit }) => edit);
    const unordered = made
        .filter(({ update }) => known.standings.get(update)?.kind === "unknown")
        .map(({ edit }) => edit);
    const patch = changed.map(({ file, before, after }) => (0,domain_patch/* formatPatch */.Gu)(file, before, after)).join("");
    if (changed.length === 0) {
        const [first] = heldBack;
        const decision = first === undefined
            ? { kind: "nothing", head: headOf(updates) }
            : { kind: "superseded", by: first.because };
        return { decision, files: new Map(), edits, patch, heldBack, unordered };
    }
    const deployments = made.map(deploymentOf);
    const text = messageText(rules.message, made);
    const message = (0,commit_message/* formatMessage */.hw)(text, { action: "set-image", deployments, ...rules.provenance });
    return {
        decision: {
            kind: "write",
            files: new Map(changed.map(({ file, after }) => [file, new TextEncoder().encode(after)])),
            message,
            proposal: proposalOf(updates, text, patch),
        },
        files: new Map(changed.map(({ file, after }) => [file, after])),
        edits,
        patch,
        heldBack,
        unordered,
    };
}
function judge({ files, standings }, update, { expect }) {
    const at = files.get(update.overlay);
    if (at === undefined)
        throw new Error(`nothing was read for ${update.overlay}`);
    const { name } = update.change;
    const present = presentImage(at, update);
    if (present.kind === "same")
        return { kind: "same" };
    const { value } = present;
    if (expect !== "" && !matchesValue(name, value, expect)) {
        const now = value === undefined ? "has no entry" : `is ${formatValue(name, value)}`;
        return held(update, at, `${name} ${now} in ${at.file}, not ${expect} as expected`);
    }
    const standing = standings.get(update);
    if (standing?.kind !== "older")
        return { kind: "due", update, at };
    const now = value === undefined ? name : formatValue(name, value);
    return held(update, at, `${now} in ${at.file} is newer: ${standing.because}`);
}
function held(update, { file }, because) {
    return { kind: "held", held: { update, file, because } };
}
function presentImage(at, update) {
    if ((0,deployment_file/* editImages */.T)({ ...at, format: update.format }, [update.change]).edits.length === 0)
        return { kind: "same" };
    return { kind: "other", value: presentValue(at, update) };
}
function presentValue(at, { format, change }) {
    return (0,deployment_file/* readImage */.A)({ ...at, format }, change.name);
}
function groupByFile(verdicts) {
    const groups = new Map();
    for (const verdict of verdicts) {
        if (verdict.kind !== "due")
            continue;
        const { file, text } = verdict.at;
        const group = groups.get(file) ?? { text, due: [] };
        group.due.push(verdict.update);
        groups.set(file, group);
    }
    return groups;
}
function editFile(file, before, due) {
    const last = new Map(due.map((update) => [`${update.format.key} ${update.change.name}`, update]));
    const made = [];
    let after = before;
    for (const update of last.values()) {
        const { text, edits } = (0,deployment_file/* editImages */.T)({ file, text: after, format: update.format }, [update.change]);
        after = text;
        made.push(...edits.map((edit) => ({ update, edit })));
    }
    return { file, before, after, made };
}

;// CONCATENATED MODULE: ./lib/src/actions/set-image/look.js





async function lookAt(tip, asked, { referee, pin }) {
    const files = new Map();
    const updates = [];
    const standings = new Map();
    for (const one of asked) {
        const at = files.get(one.overlay) ?? (await readOverlay(tip, one));
        files.set(one.overlay, at);
        const update = await pin(one, presentValue(at, one));
        updates.push(update);
        const present = presentImage(at, update);
        if (present.kind === "same")
            continue;
        standings.set(update, await standingOf(tip, update, present.value, referee));
    }
    return { files, updates, standings };
}
async function standingOf(tip, { change: { name, newTag } }, value, referee) {
    if (value === undefined || (value.newTag === undefined && value.digest === undefined))
        return { kind: "current" };
    const tag = newTag.kind === "set" ? newTag.value : newTag.kind === "keep" ? value.newTag : undefined;
    return referee.judge(tip, formatValue(name, value), tag);
}
async function readOverlay(tip, { overlay, format }) {
    const file = format.name === "kustomize" ? await findKustomization(tip, overlay) : overlay;
    const bytes = await tip.read(file);
    if (bytes === undefined)
        throw (0,problem/* problem */.CC)("OVERLAY_FILE_MISSING", { file, commit: (0,oid/* short */.h0)(tip.commit) });
    try {
        return { file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch (cause) {
        throw (0,problem/* problem */.CC)("YAML_INVALID", { file, fault: "it is not UTF-8" }, { at: { file }, cause });
    }
}
async function findKustomization(tip, overlay) {
    if ((0,kustomization_file/* isKustomizationFile */.y)(overlay))
        return overlay;
    return (0,kustomization_file/* chooseKustomization */.D)(overlay, await tip.list(overlay), (0,oid/* short */.h0)(tip.commit));
}

// EXTERNAL MODULE: ./lib/src/domain/oci/repo.js
var oci_repo = __webpack_require__(4113);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/pin.js


const mutable = ["latest", "edge", "nightly", "main", "master"];
function pinIn(open) {
    let registry;
    const known = new Map();
    const resolve = async (name, tag) => {
        const repo = (0,oci_repo/* parseRepo */.E3)(name);
        if (repo === undefined)
            throw (0,problem/* problem */.CC)("IMAGE_NAME_INVALID", { name });
        registry ??= open();
        const digest = await (await registry).resolve(repo, tag);
        if (digest === undefined)
            throw (0,problem/* problem */.CC)("IMAGE_MISSING", { image: (0,oci_repo/* formatReference */.FH)(repo, tag) });
        return digest;
    };
    return async (update, present) => {
        const { change } = update;
        const tag = remaining(change.newTag, present?.newTag);
        if (change.digest.kind === "set" || tag === undefined)
            return update;
        const name = remaining(change.newName, present?.newName) ?? change.name;
        const reference = `${name}:${tag}`;
        const digest = known.get(reference) ?? resolve(name, tag);
        known.set(reference, digest);
        return { ...update, change: { ...change, digest: { kind: "set", value: await digest } } };
    };
}
const refuseMutable = async (update) => {
    const { name, newTag, digest } = update.change;
    if (newTag.kind === "set" && mutable.includes(newTag.value) && digest.kind !== "set") {
        throw (0,problem/* problem */.CC)("IMAGE_TAG_MUTABLE", { name, tag: newTag.value });
    }
    return update;
};
function remaining(part, present) {
    if (part.kind === "keep")
        return present;
    return part.kind === "clear" ? undefined : part.value;
}

// EXTERNAL MODULE: ./lib/src/domain/image.js
var domain_image = __webpack_require__(6430);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/referee.js




const referee_windows = [20, 100];
function createReferee(order, mine, source, compare) {
    const setters = new Map();
    async function standing(present, tag, theirs) {
        const known = { ...mine, tag };
        const { sourceCommit: old } = theirs;
        const comparable = isFrom(theirs, source) && (order === "auto" || order === "source");
        if (!comparable || mine.sourceCommit === undefined || old === undefined) {
            return judgeOrder(order, known, { ...theirs, tag: (0,domain_image/* splitImage */.s5)(present).tag }, "unseen");
        }
        return judgeOrder(order, known, theirs, await compare(mine.sourceCommit, old));
    }
    return {
        async judge(tip, present, tag) {
            if (order === "none")
                return { kind: "current" };
            if (order === "semver")
                return standing(present, tag, nothing);
            if (!setters.has(present))
                setters.set(present, (await findSetter(tip, present)) ?? nothing);
            return standing(present, tag, setters.get(present) ?? nothing);
        },
    };
}
const nothing = { sourceCommit: undefined, run: undefined, tag: undefined };
async function findSetter(tip, present) {
    for (const most of referee_windows) {
        const log = await tip.log(most);
        for (const { message } of log) {
            const trailers = (0,commit_message/* parseTrailers */.aw)(message);
            if (!trailers.get("image")?.includes(present))
                continue;
            const [commit = ""] = trailers.get("source-commit") ?? [];
            const [time = ""] = trailers.get("source-time") ?? [];
            const [run = ""] = trailers.get("workflow-run") ?? [];
            return {
                sourceCommit: (0,oid/* parseOid */.Se)(commit),
                sourceTime: parseTime(time),
                run: (0,commit_message/* parseRun */.zZ)(run),
                tag: (0,domain_image/* splitImage */.s5)(present).tag,
            };
        }
        if (log.length < most)
            return undefined;
    }
    return undefined;
}
function isFrom({ run }, source) {
    return run === undefined || source === "" || run.url.startsWith(`${source}/`);
}
function parseTime(text) {
    const time = Date.parse(text);
    return Number.isNaN(time) ? undefined : time;
}

// EXTERNAL MODULE: ./lib/src/contract/delivery-outputs.js
var delivery_outputs = __webpack_require__(7066);
// EXTERNAL MODULE: ./lib/src/domain/markdown.js
var markdown = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/report.js



const outputs = delivery_outputs/* deliveryOutputs */.ZQ;
const outcomes = ["changed", "unchanged", "proposed", "superseded", "planned"];
function reportImages(receipt, { dryRun, order, page, warnings }) {
    const { plan } = receipt;
    const outcome = outcomeOf(receipt, dryRun);
    const reason = reasonOf(receipt, outcome);
    const values = (0,delivery_outputs/* deliveryValues */.pR)(receipt);
    return {
        outcome,
        reason,
        outputs: values,
        summary: summaryOf(receipt, reason, page, warnings),
        report: {
            ...values,
            tip: receipt.kind === "untouched" ? receipt.commit : undefined,
            patch: plan.patch,
            warnings: warnings.map(({ code, message, hint }) => ({ code, message, hint })),
            "held-back": plan.heldBack.map(({ file, update, because }) => ({
                file,
                name: update.change.name,
                because,
            })),
        },
        notices: [
            ...noticesOf(plan),
            ...unorderedNotices(plan, order),
            ...warnings.map(noticeOf),
            ...(0,delivery_outputs/* deliveryNotices */.sq)(receipt),
        ],
        failures: [],
    };
}
function outcomeOf({ kind, plan }, dryRun) {
    if (dryRun)
        return "planned";
    if (kind === "landed")
        return "changed";
    if (kind === "proposed")
        return "proposed";
    return plan.decision.kind === "superseded" ? "superseded" : "unchanged";
}
function reasonOf(receipt, outcome) {
    const { plan, branch, attempts } = receipt;
    const { decision, edits } = plan;
    const count = edits.length === 1 ? "1 image" : `${edits.length} images`;
    if (decision.kind === "superseded")
        return `Nothing was written: ${decision.by}.`;
    if (decision.kind === "nothing")
        return "Everything is set already; nothing was written.";
    if (outcome === "planned")
        return `Would set ${count} on ${branch}; nothing was written.`;
    const tries = attempts === 1 ? "" : `, at attempt ${attempts}`;
    return outcome === "proposed" ? `Proposed ${count} on ${branch}.` : `Set ${count} on ${branch}${tries}.`;
}
function summaryOf(receipt, reason, page, warnings) {
    const { plan } = receipt;
    const parts = [`### set-image\n\n${(0,markdown/* escapeText */.X1)(reason)}\n`];
    for (const { message, hint } of warnings)
        parts.push(`**Warning:** ${(0,markdown/* escapeText */.X1)(`${message} ${hint}`)}\n`);
    if (plan.heldBack.length > 0) {
        const rows = plan.heldBack.map(({ file, update, because }) => [
            (0,markdown/* code */.aY)(update.change.name),
            (0,markdown/* code */.aY)(file),
            (0,markdown/* escapeText */.X1)(because),
        ]);
        parts.push(`**Superseded, not written:**\n\n${(0,markdown/* table */.tp)(["Image", "File", "Why"], rows)}`);
    }
    if (plan.edits.length > 0) {
        const rows = plan.edits.map(({ file, name, from, to }) => [
            (0,markdown/* code */.aY)(name),
            (0,markdown/* code */.aY)(file),
            (0,markdown/* code */.aY)(formatValue(name, from)),
            (0,markdown/* code */.aY)(formatValue(name, to)),
        ]);
        parts.push((0,markdown/* table */.tp)(["Image", "File", "Before", "After"], rows), (0,markdown/* codeBlock */.DV)(plan.patch, "diff"));
    }
    if (receipt.kind === "untouched")
        return parts.join("\n");
    parts.push(...(0,delivery_outputs/* describeDelivery */.Ks)(receipt, page));
    if (receipt.kind === "landed") {
        parts.push(`To undo it: ${(0,markdown/* code */.aY)(`git revert ${receipt.commit}`)}, or run with the value before.\n`);
    }
    return parts.join("\n");
}
function noticeOf({ code, message, hint, at }) {
    return {
        level: "warning",
        title: code,
        message: `${message} ${hint}`,
        ...(at === undefined ? {} : { at }),
    };
}
function noticesOf({ heldBack, edits }) {
    return [
        ...heldBack.map(({ because, file }) => ({
            level: "warning",
            title: "Superseded",
            message: `Not written: ${because}.`,
            at: { file },
        })),
        ...edits
            .filter(({ duplicates }) => duplicates > 0)
            .map(({ file, name }) => ({
            level: "warning",
            title: "Several entries of one name",
            message: `${file} has several entries for ${name}; the one that decides was edited. Keep one.`,
            at: { file },
        })),
    ];
}
function unorderedNotices({ unordered }, order) {
    if (order === "auto" || order === "none")
        return [];
    return unordered.map(({ file, name, from }) => ({
        level: "notice",
        title: "No order to go by",
        message: `Nothing says whether ${formatValue(name, from)} in ${file} is newer (order: ${order}); it was set.`,
        at: { file },
    }));
}

// EXTERNAL MODULE: ./lib/src/domain/catalogue/words.js
var words = __webpack_require__(3916);
// EXTERNAL MODULE: ./lib/src/domain/format/format.js
var format = __webpack_require__(7012);
// EXTERNAL MODULE: ./lib/src/domain/kustomize/argument.js
var argument = __webpack_require__(8160);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/update.js







function needsCatalogue(rows) {
    return rows.some((row) => row.kind === "service");
}
function readUpdates(rows, catalogue) {
    const faults = [];
    const updates = rows.flatMap((row) => {
        try {
            return [row.kind === "overlay" ? fromOverlay(row) : fromService(row, catalogue)];
        }
        catch (thrown) {
            faults.push(thrown);
            return [];
        }
    });
    const problems = faults.flatMap((fault) => {
        const found = (0,problem/* problemsIn */._n)(fault);
        if (found === undefined)
            throw fault;
        return found;
    });
    if (problems.length > 0)
        throw new problem/* Problems */.Zw(problems);
    return updates;
}
function readRows(wish) {
    const { overlay, images, service, environment, image, updates } = wish;
    const byOverlay = overlay.length > 0 || images.length > 0;
    const byService = service !== "" || environment !== "" || image !== "";
    const ways = [byOverlay, byService, updates !== undefined].filter(Boolean).length;
    if (ways > 1) {
        const remedy = "Use one of: overlay with images; service with environment and image; updates.";
        throw (0,problem/* problem */.CC)("INPUTS_CLASH", {
            inputs: "overlay/images, service/environment/image and updates",
            remedy,
        });
    }
    if (updates !== undefined)
        return updates;
    if (byService) {
        const together = "service and environment go together, with the image to set.";
        need(service, "service", together);
        need(environment, "environment", together);
        return [{ kind: "service", service, environment, image }];
    }
    const expected = "Say what to set: overlay and images, or service, environment and image, or updates.";
    need(overlay[0], "overlay", expected);
    need(images[0], "images", "One line for each image, as for `kustomize edit set image`.");
    return overlay.flatMap((one) => images.map((argument) => ({ kind: "overlay", overlay: one, image: argument })));
}
function need(value, input, expected) {
    if (value === undefined || value === "")
        throw (0,problem/* problem */.CC)("INPUT_MISSING", { input, expected });
}
function fromOverlay({ overlay, image }) {
    return {
        service: "",
        environment: "",
        overlay: (0,gitops_path/* parseRepositoryPath */.XU)(overlay, "overlay"),
        format: format/* kustomize */.E,
        change: (0,argument/* parseImageArgument */.K)(image),
    };
}
function fromService(row, catalogue) {
    if (catalogue === undefined)
        throw new Error("a service without a catalogue");
    const service = (0,lookup/* serviceNamed */.fD)(catalogue, row.service);
    const environment = (0,lookup/* environmentNamed */.b6)(catalogue, row.environment);
    const place = {
        service: service.name,
        environment: environment.name,
        overlay: (0,lookup/* overlayOf */.ke)(catalogue, service, environment),
        format: (0,lookup/* formatOf */.be)(service, environment),
    };
    if (place.format.name === "revision")
        return { ...place, change: revisionOf(service.name, row.image) };
    if (service.imageName === undefined) {
        throw (0,problem/* problem */.CC)("SERVICE_WITHOUT_IMAGE", { service: service.name }, { at: service.at });
    }
    refuseAnothers(row.image, service, catalogue);
    return { ...place, change: changeOf(service.imageName, row.image) };
}
function refuseAnothers(given, service, { services }) {
    const { repository } = (0,domain_image/* splitImage */.s5)(given);
    const other = [...services.values()].find(({ image }) => image === repository);
    if (other === undefined || service.image === repository)
        return;
    throw (0,problem/* problem */.CC)("IMAGE_OF_ANOTHER", { given, service: service.name, other: other.name });
}
function revisionOf(name, given) {
    const tag = given.replace(/^:/, "");
    if (!(0,words/* isRefName */.pA)(tag)) {
        const expected = "Write the Git tag of the release behind a colon: :orders/v1.4.0.";
        throw (0,problem/* problem */.CC)("INPUT_INVALID", { input: "image", given, fault: "it is no Git tag", expected });
    }
    return { name, newName: { kind: "keep" }, newTag: { kind: "set", value: tag }, digest: { kind: "clear" } };
}
function changeOf(name, given) {
    if (/^[:@]/.test(given))
        return { ...(0,argument/* parseImageArgument */.K)(`${name}=*${given}`), name };
    const image = (0,domain_image/* parseImage */.zZ)(given);
    if (image.tag === undefined && image.digest === undefined)
        throw (0,problem/* problem */.CC)("IMAGE_WITHOUT_VERSION", { given });
    return (0,argument/* changeTo */.M)(name, image);
}

;// CONCATENATED MODULE: ./lib/src/actions/set-image/updates-input.js


const shapes = {
    service: ["service", "environment", "image"],
    overlay: ["overlay", "image"],
};
function readUpdateRows(value, input) {
    const expected = 'It takes a JSON array of {"service", "environment", "image"} or {"overlay", "image"} objects.';
    const invalid = (fault, given) => (0,problem/* problem */.CC)("INPUT_INVALID", { input, given: JSON.stringify(given), fault, expected });
    if (!Array.isArray(value))
        throw invalid("it is no array", value);
    if (value.length === 0)
        throw invalid("it is empty", value);
    const faults = [];
    const rows = value.flatMap((item, index) => {
        const { row, fault } = readRow(item);
        if (row !== undefined)
            return [row];
        faults.push(invalid(`element ${index + 1} ${fault}`, item));
        return [];
    });
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
    return rows;
}
function readRow(item) {
    if (typeof item !== "object" || item === null || Array.isArray(item))
        return { fault: "is no object" };
    const given = item;
    const kind = "overlay" in given ? "overlay" : "service";
    const keys = shapes[kind];
    const unknown = Object.keys(given).find((key) => !keys.includes(key));
    if (unknown !== undefined) {
        return { fault: `has no \`${unknown}\` (did you mean \`${(0,nearest/* nearest */.p)(unknown, keys) ?? ""}\`?)` };
    }
    const missing = keys.find((key) => typeof given[key] !== "string" || given[key] === "");
    if (kind === "service" && missing === "image" && given.image === undefined) {
        return { row: { kind, ...given, image: "" } };
    }
    if (missing !== undefined)
        return { fault: `needs \`${missing}\` as text` };
    return { row: { kind, ...given } };
}

;// CONCATENATED MODULE: ./lib/src/actions/set-image/set-image.js


















const setImage = (0,action/* defineAction */.QP)({
    name: "set-image",
    inputs: {
        ...action/* commonInputs */.j$,
        overlay: (0,input/* lines */.Mn)(),
        images: (0,input/* lines */.Mn)(),
        service: (0,input/* text */.Qq)(),
        environment: (0,input/* text */.Qq)(),
        image: (0,input/* text */.Qq)(),
        updates: (0,input/* json */.Pq)(readUpdateRows),
        ...delivery_inputs/* deliveryInputs */.Uh,
        expect: (0,input/* text */.Qq)(),
        strict: (0,input/* flag */.Jt)(false),
        "source-commit": (0,input/* optional */.lq)(parseCommit),
        order: (0,input/* oneOf */.yL)(orders, "auto"),
        pin: (0,input/* flag */.Jt)(false),
        "registry-username": (0,input/* text */.Qq)(),
        "registry-password": (0,input/* secret */.rJ)(),
        "dry-run": (0,input/* flag */.Jt)(false),
    },
    outputs: outputs,
    outcomes: outcomes,
    async run(asked, world) {
        const { run, files, delivery, log } = world;
        const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
        const rows = readRows(asked);
        const catalogue = needsCatalogue(rows)
            ? await (0,contract_catalogue/* needCatalogue */.S)(files, asked.config, remedy)
            : await (0,contract_catalogue/* loadCatalogue */.O)(files, asked.config);
        const registry = () => world.registries.open({
            username: asked.registryUsername,
            password: asked.registryPassword,
            token: asked.githubToken,
        });
        const chosen = await chooseImages(rows, catalogue, registry);
        const updates = readUpdates(chosen, catalogue);
        const environments = new Set(updates.map(({ environment }) => environment));
        const target = {
            ...(await (0,delivery_inputs/* deliveryTarget */.Ck)(asked, world, { catalogue, environments })),
            reads: [...new Set(updates.map(({ overlay }) => overlay))],
        };
        const built = chosen.every((row) => !row.chosen);
        const sourceCommit = asked.sourceCommit ?? (built ? run.sha : "");
        const sourceTime = timeOf(sourceCommit, run);
        const rules = {
            expect: asked.expect,
            message: asked.message,
            provenance: { sourceCommit, sourceTime, run: (0,commit_message/* formatRun */.TI)(run) },
        };
        const source = run.repository === "" ? "" : `${run.serverUrl}/${run.repository}`;
        const origin = {
            sourceCommit: (0,oid/* parseOid */.Se)(sourceCommit),
            sourceTime: sourceTime === undefined ? undefined : Date.parse(sourceTime),
            run: (0,commit_message/* parseRun */.zZ)((0,commit_message/* formatRun */.TI)(run)),
        };
        const compare = compareInSource(world, asked.githubToken);
        const advisers = {
            referee: createReferee(asked.order, origin, source, compare),
            pin: asked.pin ? pinIn(registry) : refuseMutable,
        };
        let read;
        const decide = async (tip) => {
            read = tip;
            const plan = planImages(await lookAt(tip, updates, advisers), rules);
            const dead = asked.strict ? await findDeadEntries(tip, plan) : [];
            if (dead.length > 0)
                throw new problem/* Problems */.Zw(dead);
            return plan;
        };
        const receipt = asked.dryRun
            ? await delivery.preview(target, decide)
            : await delivery.deliver(target, decide);
        const dead = asked.strict || read === undefined ? [] : await findDeadEntries(read, receipt.plan);
        if (asked.dryRun)
            for (const line of receipt.plan.patch.split("\n"))
                log.info(line);
        const { repository } = target.remote;
        const page = repository === undefined ? "" : `${run.serverUrl}/${repository}`;
        return reportImages(receipt, { dryRun: asked.dryRun, order: asked.order, page, warnings: dead });
    },
});
function parseCommit(given, input) {
    const commit = (0,oid/* parseOid */.Se)(given);
    if (commit !== undefined)
        return commit;
    const expected = "Write the full SHA of the commit that the image was built from.";
    throw (0,problem/* problem */.CC)("INPUT_INVALID", { input, given, fault: "it is no commit", expected });
}
function timeOf(commit, { event }) {
    const head = event.payload.head_commit;
    if (typeof head !== "object" || head === null || !("id" in head) || head.id !== commit)
        return undefined;
    const time = typeof head.timestamp === "string" ? new Date(head.timestamp) : undefined;
    return time === undefined || Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}


/***/ }),

/***/ 3916:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cf: () => (/* binding */ isRegistry),
/* harmony export */   DS: () => (/* binding */ isZone),
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   GZ: () => (/* binding */ isIssuer),
/* harmony export */   Ic: () => (/* binding */ isImageRepository),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   Qg: () => (/* binding */ isStableVersion),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Xp: () => (/* binding */ isRegularExpression),
/* harmony export */   _2: () => (/* binding */ isWorkflow),
/* harmony export */   _Z: () => (/* binding */ isRange),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   aq: () => (/* binding */ isBuilder),
/* harmony export */   oj: () => (/* binding */ isTagFormat),
/* harmony export */   pA: () => (/* binding */ isRefName),
/* harmony export */   uf: () => (/* binding */ isPath),
/* harmony export */   xA: () => (/* binding */ isFullRef)
/* harmony export */ });
/* harmony import */ var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4737);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9599);


function isName(text) {
    return (/^[A-Za-z0-9][A-Za-z0-9_-]*(\.[A-Za-z0-9_-]+)*$/.test(text) &&
        text.length <= 100 &&
        !text.endsWith(".lock"));
}
const leavesFolder = /(?:^!?|\/)\.\.(?:\/|$)/;
function isPath(text) {
    return text !== "" && !/^\/|[\\\0\n]/.test(text) && !leavesFolder.test(text);
}
function isPattern(text) {
    return text !== "" && text !== "!" && !/^!?\/|[\0\n]/.test(text) && !leavesFolder.test(text);
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
    if (text.split("{version}").length !== 2)
        return false;
    return isRefName(text.replace("{version}", "1.2.3").replaceAll("{service}", "service"));
}
function isRefName(text) {
    if (text === "" || text === "@" || /^[-/]|\/$|\/\/|\.\.|@\{|\.$|[\s~^:?*[\\{}\x00-\x1f\x7f]/.test(text))
        return false;
    return text.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock"));
}
function isStableVersion(text) {
    return /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/.test(text);
}
function isRegularExpression(text) {
    try {
        new RegExp(text, "u");
        return true;
    }
    catch {
        return false;
    }
}
function isRange(text) {
    return text.trim() !== "" && semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_0__(text) !== null;
}
function isCommit(text) {
    return (0,_oid_js__WEBPACK_IMPORTED_MODULE_1__/* .parseOid */ .Se)(text) !== undefined;
}
function isBuilder(text) {
    return /^[A-Za-z0-9][A-Za-z0-9-]*\/[A-Za-z0-9._-]+$/.test(text) && !/\/\.{1,2}$/.test(text);
}
function isWorkflow(text) {
    const found = /^(?:(.+?)\/)?\.github\/workflows\/[^/@\s]+\.ya?ml(?:@(.+))?$/.exec(text);
    if (found === null)
        return false;
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
        new Intl.DateTimeFormat("en", { timeZone: text });
        return /^[A-Z]/i.test(text);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 1243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XU: () => (/* binding */ parseRepositoryPath),
/* harmony export */   o1: () => (/* binding */ resolvePath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5562);

function parseRepositoryPath(given, input) {
    const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
    const fault = given.startsWith("/") || /^[A-Za-z]:/.test(given)
        ? "it is absolute"
        : parts.includes("..")
            ? "it leaves the repository"
            : parts.some((part) => part.toLowerCase() === ".git")
                ? "it is inside .git"
                : /[\\\p{Cc}]/u.test(given)
                    ? "it has characters that no path here has"
                    : undefined;
    if (fault === undefined)
        return parts.join("/");
    const expected = "Write a path inside the GitOps repository, such as apps/orders/overlays/dev.";
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("INPUT_INVALID", { input, given, fault, expected });
}
function resolvePath(folder, relative) {
    const parts = folder === "" ? [] : folder.split("/");
    if (relative.startsWith("/"))
        return undefined;
    for (const part of relative.split("/")) {
        if (part === "" || part === ".")
            continue;
        if (part !== "..")
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join("/");
}
function folderOf(file) {
    return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}


/***/ })

};
