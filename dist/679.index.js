export const id = 679;
export const ids = [679];
export const modules = {

/***/ 9679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  markGreen: () => (/* binding */ markGreen)
});

// EXTERNAL MODULE: ./lib/src/contract/action.js
var action = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/src/contract/catalogue.js
var catalogue = __webpack_require__(4020);
// EXTERNAL MODULE: ./lib/src/contract/green.js
var green = __webpack_require__(3018);
// EXTERNAL MODULE: ./lib/src/contract/history.js
var contract_history = __webpack_require__(1497);
// EXTERNAL MODULE: ./lib/src/contract/input.js
var input = __webpack_require__(741);
// EXTERNAL MODULE: ./lib/src/contract/workspace.js
var workspace = __webpack_require__(9964);
// EXTERNAL MODULE: ./lib/src/domain/ledger.js
var domain_ledger = __webpack_require__(1810);
// EXTERNAL MODULE: ./lib/src/domain/oid.js
var domain_oid = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 11 modules
var problem = __webpack_require__(5562);
;// CONCATENATED MODULE: ./lib/src/actions/mark-green/plan.js

function plan(ledger, branch, standings, commit) {
    const marked = [...standings].flatMap(([service, standing]) => standing === "none" || standing === "older" ? [service] : []);
    if (marked.length > 0)
        return { kind: "write", ledger: (0,domain_ledger/* markGreen */.dH)(ledger, branch, marked, commit), marked };
    return [...standings.values()].includes("newer")
        ? { kind: "nothing", outcome: "superseded", reason: "A newer commit is recorded as green already." }
        : { kind: "nothing", outcome: "unchanged", reason: "This commit is recorded as green already." };
}

// EXTERNAL MODULE: ./lib/src/domain/markdown.js
var markdown = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/src/actions/mark-green/report.js


const outputs = ["marked", "commit", "branch", "attempts"];
const outcomes = ["changed", "unchanged", "superseded", "planned"];
function report(done) {
    const { outcome, reason, marked, strangers, commit, branch, attempts } = done;
    const who = marked.length === 0 ? "" : `\n\n${marked.map(markdown/* code */.aY).join(", ")}: green at ${(0,markdown/* code */.aY)((0,domain_oid/* short */.h0)(commit))}`;
    return {
        outcome,
        reason,
        outputs: { marked, commit, branch, attempts },
        summary: `### mark-green: ${outcome}\n\n${(0,markdown/* escapeText */.X1)(reason)}${who}\n`,
        report: { marked, commit, branch, attempts },
        notices: strangers.map((name) => ({
            level: "warning",
            title: "The catalogue has no such service",
            message: `Nobody will ask for the record of ${name}, unless it is a filter of detect-changes.`,
        })),
        failures: [],
    };
}

;// CONCATENATED MODULE: ./lib/src/actions/mark-green/mark-green.js











const inputs = {
    ...action/* commonInputs */.j$,
    service: (0,input/* lines */.Mn)(),
    commit: (0,input/* optional */.lq)(readCommit),
    branch: (0,input/* text */.Qq)(),
    deadline: (0,input/* duration */.p0)("5m"),
    "dry-run": (0,input/* flag */.Jt)(false),
};
const markGreen = (0,action/* defineAction */.QP)({
    name: "mark-green",
    inputs,
    outputs: outputs,
    outcomes: outcomes,
    async run(asked, world) {
        const services = checkServices(asked.service);
        const { run, git, clock } = world;
        const checkout = await git.checkout(run.directory);
        const commit = asked.commit ?? (0,domain_oid/* parseOid */.Se)(run.sha) ?? checkout?.head;
        if (commit === undefined) {
            throw (0,problem/* problem */.CC)("INPUT_MISSING", { input: "commit", expected: "There is no GITHUB_SHA to take for it." });
        }
        const history = await (0,workspace/* openWorkspace */.O)(world, checkout, { token: asked.githubToken });
        const branch = asked.branch || (await defaultBranch(world, history));
        const done = { commit, branch, marked: [], strangers: [], attempts: 0 };
        if (asked.branch === "" && run.ref !== `refs/heads/${branch}`) {
            const reason = `Only runs on ${branch} are recorded, and this one is of ${run.ref || "no branch"}.`;
            return report({ ...done, outcome: "unchanged", reason });
        }
        const strangers = unknownTo(await (0,catalogue/* loadCatalogue */.O)(world.files, asked.config), services);
        const until = clock.now() + asked.deadline;
        for (let attempts = 1;; attempts++) {
            const read = await (0,green/* readLedger */.S)(history);
            const planned = plan(read.ledger, branch, await stand(history, read.ledger.get(branch), services, commit), commit);
            if (planned.kind === "nothing") {
                const outcome = asked.dryRun ? "planned" : planned.outcome;
                return report({ ...done, ...planned, outcome, strangers, attempts });
            }
            if (asked.dryRun)
                return report({
                    ...done,
                    ...planned,
                    outcome: "planned",
                    reason: told(planned),
                    strangers,
                    attempts,
                });
            const landed = await write(history, read.at, planned);
            if (landed === "landed")
                return report({
                    ...done,
                    ...planned,
                    outcome: "changed",
                    reason: told(planned),
                    strangers,
                    attempts,
                });
            if (clock.now() >= until) {
                throw (0,problem/* problem */.CC)("LEDGER_BUSY", { attempts: String(attempts), answer: landed });
            }
            await clock.sleep(clock.random() * Math.min(200 * 2 ** attempts, 10_000));
        }
    },
});
function told({ marked }) {
    return marked.length === 1
        ? "One service is recorded as green."
        : `${marked.length} services are recorded as green.`;
}
async function defaultBranch({ run }, { repository }) {
    const told = run.event.payload.repository;
    const name = typeof told === "object" && told !== null && "default_branch" in told ? told.default_branch : undefined;
    const found = typeof name === "string" ? name : await repository.defaultBranch();
    if (found !== undefined)
        return found;
    throw (0,problem/* problem */.CC)("INPUT_MISSING", { input: "branch", expected: "The repository names no default branch." });
}
async function stand(history, recorded, services, commit) {
    const standings = new Map([[commit, "same"]]);
    const found = new Map();
    for (const service of services) {
        const old = recorded?.get(service);
        if (old !== undefined && !standings.has(old)) {
            const fork = await (0,contract_history/* findForkPoint */.KU)(history, old, commit);
            standings.set(old, fork.kind === "found" && fork.value === commit ? "newer" : "older");
        }
        found.set(service, (old && standings.get(old)) ?? "none");
    }
    return found;
}
async function write({ repository }, expected, { ledger }) {
    const author = {
        name: "github-actions[bot]",
        email: "41898282+github-actions[bot]@users.noreply.github.com",
    };
    const next = await repository.write({
        parents: [],
        files: new Map(),
        message: (0,domain_ledger/* formatLedger */.t5)(ledger),
        author,
    });
    const pushed = await repository.push([{ ref: domain_ledger/* ledgerRef */.DH, expected, next }]);
    if (pushed.kind === "policy")
        throw (0,problem/* problem */.CC)("LEDGER_REFUSED", { ref: domain_ledger/* ledgerRef */.DH, answer: pushed.answer });
    return pushed.kind === "landed" ? pushed.kind : pushed.answer;
}
function unknownTo(catalogue, services) {
    return catalogue === undefined ? [] : services.filter((name) => !catalogue.services.has(name));
}
function checkServices(given) {
    const expected = "Name the services that are green, one a line, as detect-changes names them.";
    if (given.length === 0)
        throw (0,problem/* problem */.CC)("INPUT_MISSING", { input: "service", expected });
    const wrong = given.find((name) => !/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name));
    if (wrong === undefined)
        return given;
    throw (0,problem/* problem */.CC)("INPUT_INVALID", {
        input: "service",
        given: wrong,
        fault: "no service has such a name",
        expected,
    });
}
function readCommit(given, input) {
    const oid = (0,domain_oid/* parseOid */.Se)(given);
    if (oid !== undefined)
        return oid;
    throw (0,problem/* problem */.CC)("INPUT_INVALID", {
        input,
        given,
        fault: "it is no full SHA",
        expected: "Write 40 hex digits.",
    });
}


/***/ })

};
