export const id = 478;
export const ids = [478];
export const modules = {

/***/ 6478:
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
// EXTERNAL MODULE: ./lib/src/domain/kustomize/kustomization-file.js
var kustomization_file = __webpack_require__(1089);
// EXTERNAL MODULE: ./lib/src/domain/oid.js
var oid = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 10 modules
var problem = __webpack_require__(2151);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/look.js



async function lookAt(tip, updates) {
    const files = new Map();
    for (const { overlay } of updates) {
        if (!files.has(overlay))
            files.set(overlay, await readOverlay(tip, overlay));
    }
    return { files };
}
async function readOverlay(tip, overlay) {
    const commit = (0,oid/* short */.h0)(tip.commit);
    const file = (0,kustomization_file/* isKustomizationFile */.y)(overlay)
        ? overlay
        : (0,kustomization_file/* chooseKustomization */.D)(overlay, await tip.list(overlay), commit);
    const bytes = await tip.read(file);
    if (bytes === undefined)
        throw (0,problem/* problem */.CC)("KUSTOMIZATION_MISSING", { overlay, commit });
    try {
        return { file, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
    }
    catch (cause) {
        throw (0,problem/* problem */.CC)("KUSTOMIZATION_INVALID", { file, fault: "it is not UTF-8" }, { at: { file }, cause });
    }
}

// EXTERNAL MODULE: ./lib/src/domain/kustomize/images.js
var kustomize_images = __webpack_require__(8721);
// EXTERNAL MODULE: ./lib/src/domain/kustomize/set-images.js + 7 modules
var set_images = __webpack_require__(1569);
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

;// CONCATENATED MODULE: ./lib/src/actions/set-image/plan.js





function planImages(known, updates, rules) {
    const verdicts = updates.map((update) => judge(known, update, rules));
    const heldBack = verdicts.flatMap((verdict) => (verdict.kind === "held" ? [verdict.held] : []));
    const files = [...groupByFile(verdicts)].map(([file, { text, due }]) => {
        const edited = (0,set_images/* setImages */.B)(text, file, due.map(({ change }) => change));
        return { file, before: text, after: edited.text, edits: edited.edits, due };
    });
    const changed = files.filter(({ before, after }) => before !== after);
    const edits = changed.flatMap((one) => one.edits);
    const patch = changed.map(({ file, before, after }) => (0,domain_patch/* formatPatch */.G)(file, before, after)).join("");
    if (changed.length === 0) {
        const [first] = heldBack;
        const decision = first === undefined ? { kind: "nothing" } : { kind: "superseded", by: first.because };
        return { decision, edits, patch, heldBack };
    }
    const made = changed.flatMap(({ due, edits }) => pairUp(due, edits));
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
        edits,
        patch,
        heldBack,
    };
}
function judge({ files }, update, { expect }) {
    const at = files.get(update.overlay);
    if (at === undefined)
        throw new Error(`nothing was read for ${update.overlay}`);
    const { change } = update;
    if ((0,set_images/* setImages */.B)(at.text, at.file, [change]).edits.length === 0)
        return { kind: "same" };
    const entry = (0,kustomize_images/* effectiveEntry */.yz)((0,kustomize_images/* readImages */.H)(at.text, at.file), change.name);
    if (expect === "" || matchesValue(change.name, entry, expect))
        return { kind: "due", update, at };
    const now = entry === undefined ? "has no entry" : `is ${formatValue(change.name, entry)}`;
    const because = `${change.name} ${now} in ${at.file}, not ${expect} as expected`;
    return { kind: "held", held: { update, file: at.file, because } };
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
function pairUp(due, edits) {
    return edits.flatMap((edit) => {
        const update = due.findLast(({ change }) => change.name === edit.name);
        return update === undefined ? [] : [{ update, edit }];
    });
}
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
function proposalOf(updates, text, patch) {
    const subjects = updates.map(({ service, environment, overlay, change }) => service === "" ? `${overlay}/${change.name}` : `${service}/${environment}`);
    const [only] = subjects;
    const name = subjects.length === 1 && only !== undefined ? only : `images-${fingerprint(subjects.join("\n"))}`;
    const [title = ""] = text.split("\n", 1);
    const fence = "`".repeat(Math.max(3, ...[...patch.matchAll(/`+/g)].map(([run]) => run.length + 1)));
    return {
        head: `trunkline/set-image/${name.replace(/[^\w/-]+|\/(?=\/|$)/g, "-")}`,
        title,
        body: `${fence}diff\n${patch}${fence}\n`,
    };
}
function fingerprint(text) {
    let hash = 0x811c9dc5;
    for (const byte of new TextEncoder().encode(text))
        hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
    return hash.toString(16).padStart(8, "0");
}

// EXTERNAL MODULE: ./lib/src/domain/markdown.js
var markdown = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/report.js


const outputs = ["commit", "branch", "pull-request", "pull-request-url", "attempts", "edits"];
const outcomes = ["changed", "unchanged", "proposed", "superseded", "planned"];
function reportImages(receipt, dryRun, page) {
    const { plan } = receipt;
    const outcome = outcomeOf(receipt, dryRun);
    const reason = reasonOf(receipt, outcome);
    const pull = receipt.kind === "proposed" ? receipt.pullRequest : undefined;
    const edits = plan.edits.map(editJson);
    const values = {
        commit: receipt.kind === "untouched" ? "" : receipt.commit,
        branch: receipt.branch,
        "pull-request": pull === undefined ? "" : String(pull.number),
        "pull-request-url": pull?.url ?? "",
        attempts: String(receipt.attempts),
        edits,
    };
    return {
        outcome,
        reason,
        outputs: values,
        summary: summaryOf(receipt, reason, page),
        report: {
            ...values,
            tip: receipt.kind === "untouched" ? receipt.commit : undefined,
            patch: plan.patch,
            "held-back": plan.heldBack.map(({ file, update, because }) => ({
                file,
                name: update.change.name,
                because,
            })),
        },
        notices: noticesOf(plan),
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
function editJson({ file, name, from, to }) {
    return { file, name, from: valueJson(from), to: valueJson(to) };
}
function valueJson({ newName, newTag, digest }) {
    return { newName: newName ?? null, newTag: newTag ?? null, digest: digest ?? null };
}
function summaryOf(receipt, reason, page) {
    const { plan } = receipt;
    const parts = [`### set-image\n\n${(0,markdown/* escapeText */.X1)(reason)}\n`];
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
    const commit = (0,markdown/* link */.nf)((0,markdown/* code */.aY)(receipt.commit), page === "" ? "" : `${page}/commit/${receipt.commit}`);
    parts.push(`Commit ${commit} on ${(0,markdown/* code */.aY)(receipt.branch)}, attempt ${receipt.attempts}.\n`);
    if (receipt.kind === "proposed" && receipt.pullRequest !== undefined) {
        const { number, url } = receipt.pullRequest;
        parts.push(`Pull request ${(0,markdown/* link */.nf)(`#${number}`, url)}.\n`);
    }
    if (receipt.kind === "landed") {
        parts.push(`To undo it: ${(0,markdown/* code */.aY)(`git revert ${receipt.commit}`)}, or run with the value before.\n`);
    }
    return parts.join("\n");
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

// EXTERNAL MODULE: ./lib/src/domain/catalogue/lookup.js
var lookup = __webpack_require__(6539);
;// CONCATENATED MODULE: ./lib/src/domain/gitops-path.js

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
    throw (0,problem/* problem */.CC)("INPUT_INVALID", { input, given, fault, expected });
}

// EXTERNAL MODULE: ./lib/src/domain/image.js
var domain_image = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/src/domain/kustomize/argument.js
var argument = __webpack_require__(8160);
;// CONCATENATED MODULE: ./lib/src/actions/set-image/update.js





function needsCatalogue({ service, updates }) {
    return service !== "" || (updates ?? []).some((row) => row.kind === "service");
}
function readUpdates(wish, catalogue) {
    const rows = rowsOf(wish);
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
function rowsOf(wish) {
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
        const given = { service, environment, image };
        for (const [input, value] of Object.entries(given))
            need(value, input, "service, environment and image go together.");
        return [{ kind: "service", ...given }];
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
        overlay: parseRepositoryPath(overlay, "overlay"),
        change: (0,argument/* parseImageArgument */.K)(image),
    };
}
function fromService(row, catalogue) {
    if (catalogue === undefined)
        throw new Error("a service without a catalogue");
    const service = (0,lookup/* serviceNamed */.fD)(catalogue, row.service);
    const environment = (0,lookup/* environmentNamed */.b6)(catalogue, row.environment);
    if (service.imageName === undefined) {
        throw (0,problem/* problem */.CC)("SERVICE_WITHOUT_IMAGE", { service: service.name }, { at: service.at });
    }
    return {
        service: service.name,
        environment: environment.name,
        overlay: (0,lookup/* overlayOf */.ke)(catalogue, service, environment),
        change: changeOf(service.imageName, row.image),
    };
}
function changeOf(name, given) {
    if (/^[:@]/.test(given))
        return { ...(0,argument/* parseImageArgument */.K)(`${name}=*${given}`), name };
    const image = (0,domain_image/* parseImage */.zZ)(given);
    if (image.tag === undefined && image.digest === undefined)
        throw (0,problem/* problem */.CC)("IMAGE_WITHOUT_VERSION", { given });
    return (0,argument/* changeTo */.M)(name, image);
}

// EXTERNAL MODULE: ./lib/src/domain/nearest.js
var nearest = __webpack_require__(7885);
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
        "source-commit": (0,input/* text */.Qq)(),
        "dry-run": (0,input/* flag */.Jt)(false),
    },
    outputs: outputs,
    outcomes: outcomes,
    async run(asked, world) {
        const { run, files, delivery, log } = world;
        const remedy = "A service and an environment are looked up in it; `overlay` and `images` do without.";
        const catalogue = needsCatalogue(asked)
            ? await (0,contract_catalogue/* needCatalogue */.S)(files, asked.config, remedy)
            : await (0,contract_catalogue/* loadCatalogue */.O)(files, asked.config);
        const updates = readUpdates(asked, catalogue);
        const environments = new Set(updates.map(({ environment }) => environment));
        const target = await (0,delivery_inputs/* deliveryTarget */.Ck)(asked, world, { catalogue, environments });
        const rules = {
            expect: asked.expect,
            message: asked.message,
            provenance: { sourceCommit: asked.sourceCommit || run.sha, run: (0,commit_message/* formatRun */.TI)(run) },
        };
        const decide = async (tip) => planImages(await lookAt(tip, updates), updates, rules);
        const receipt = asked.dryRun
            ? await delivery.preview(target, decide)
            : await delivery.deliver(target, decide);
        if (asked.dryRun)
            for (const line of receipt.plan.patch.split("\n"))
                log.info(line);
        const { repository } = target.remote;
        return reportImages(receipt, asked.dryRun, repository === undefined ? "" : `${run.serverUrl}/${repository}`);
    },
});


/***/ })

};
