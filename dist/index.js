import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 4708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 8877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 714:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:vm");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QP: () => (/* binding */ defineAction),
/* harmony export */   e5: () => (/* binding */ commonOutputs),
/* harmony export */   j$: () => (/* binding */ commonInputs)
/* harmony export */ });
/* harmony import */ var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(741);

const commonInputs = {
    config: (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(".github/trunkline.yml"),
    "working-directory": (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)("."),
    "github-token": (0,_input_js__WEBPACK_IMPORTED_MODULE_0__/* .secret */ .rJ)(),
};
const commonOutputs = ["outcome", "reason", "report"];
function defineAction(action) {
    return action;
}


/***/ }),

/***/ 741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Mn: () => (/* binding */ lines),
/* harmony export */   Pq: () => (/* binding */ json),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   nJ: () => (/* binding */ camel),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* unused harmony export splitLines */
/* harmony import */ var _domain_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1911);
/* harmony import */ var _domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7885);
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2151);



function camel(name) {
    return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
}
function text(fallback = "") {
    return { default: fallback, parse: (given) => given };
}
function optional(read) {
    return { default: "", parse: (given, name) => (given === "" ? undefined : read(given, name)) };
}
function secret(fallback = "") {
    return { default: fallback, secret: true, parse: (given) => given };
}
function flag(fallback) {
    return {
        default: String(fallback),
        parse(given, input) {
            if (given !== "true" && given !== "false")
                throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("INPUT_NOT_BOOLEAN", { input, given });
            return given === "true";
        },
    };
}
function oneOf(words, fallback) {
    return {
        default: fallback,
        parse(given, input) {
            const word = words.find((one) => one === given);
            if (word !== undefined)
                return word;
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("INPUT_UNKNOWN_VALUE", {
                input,
                given,
                nearest: (0,_domain_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given, words) ?? "",
                words: words.join(", "),
            });
        },
    };
}
function lines(fallback = "") {
    return { default: fallback, parse: splitLines };
}
function splitLines(given) {
    return given
        .split(/\r?\n/)
        .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
        .filter((line) => line !== "");
}
function duration(fallback) {
    return {
        default: fallback,
        parse(given, input) {
            const ms = (0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDuration */ .E)(given);
            if (ms !== undefined)
                return ms;
            const expected = `Write a duration such as ${(0,_domain_duration_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDuration */ .a)(300_000)}, 90s or 1h30m.`;
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("INPUT_INVALID", { input, given, fault: "it is not a duration", expected });
        },
    };
}
function json(read) {
    return optional((given, input) => {
        let value;
        try {
            value = JSON.parse(given);
        }
        catch (cause) {
            const fault = cause instanceof Error ? cause.message : "it is not JSON";
            throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("INPUT_INVALID", { input, given, fault, expected: "It takes JSON." }, { cause });
        }
        return read(value, input);
    });
}


/***/ }),

/***/ 1911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
const unit = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
function parseDuration(text) {
    if (!/^(\d+(ms|[smhd]))+$/.test(text))
        return undefined;
    return [...text.matchAll(/(\d+)(ms|[smhd])/g)].reduce((sum, [, count, name]) => sum + Number(count) * unit[name], 0);
}
function formatDuration(ms) {
    if (ms < 1_000)
        return `${Math.round(ms)}ms`;
    let rest = Math.round(ms / 1_000) * 1_000;
    let text = "";
    for (const name of ["d", "h", "m", "s"]) {
        const count = Math.floor(rest / unit[name]);
        if (count > 0)
            text += `${count}${name}`;
        rest -= count * unit[name];
    }
    return text;
}


/***/ }),

/***/ 9170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   DV: () => (/* binding */ codeBlock),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   X1: () => (/* binding */ escapeText),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
function escapeText(text) {
    return visible(text)
        .replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign] ?? sign)
        .replace(/[\\`*_{}[\]()~!]/g, "\\$&")
        .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, "$1\\$2")
        .replace(/([@#])(?=\w)/g, "$1<!-- -->")
        .replace(/(https?|ftp)(?=:\/\/)|www(?=\.)/gi, "$&<!-- -->");
}
function code(text) {
    const shown = visible(text);
    if (shown === "")
        return "";
    const fence = "`".repeat(longestRun(shown) + 1);
    const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
    return fence + pad + shown + pad + fence;
}
function codeBlock(text, language = "") {
    const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
    const end = text.endsWith("\n") ? "" : "\n";
    return `${fence}${language}\n${text}${end}${fence}\n`;
}
function link(words, target) {
    if (!/^https?:\/\/[^\s]+$/.test(target))
        return words;
    return `[${words}](${target.replace(/[()<>\\|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}
function table(head, rows) {
    const line = (cells) => `| ${cells.map(cell).join(" | ")} |\n`;
    return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}
function details(words, inside) {
    return `<details><summary>${words}</summary>\n\n${inside}\n</details>\n`;
}
function cut(markdown, limit, notice) {
    const bytes = Buffer.from(markdown);
    if (bytes.length <= limit)
        return markdown;
    const room = limit - Buffer.byteLength(notice) - 16;
    const kept = bytes.subarray(0, Math.max(0, bytes.lastIndexOf(10, room) + 1)).toString();
    const open = openFence(kept);
    return `${kept}${open}\n${notice}\n`;
}
function openFence(markdown) {
    let open = "";
    for (const [, fence = "", rest = ""] of markdown.matchAll(/^(`{3,})(.*)$/gm)) {
        if (open === "")
            open = fence;
        else if (fence.length >= open.length && rest.trim() === "")
            open = "";
    }
    return open === "" ? "" : `${open}\n`;
}
function cell(markdown) {
    return markdown.replace(/\|/g, "\\|").replace(/\r?\n/g, "<br>");
}
function visible(text) {
    return text
        .replace(/[\u0000-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
        .replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}
function longestRun(text) {
    return Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
function nearest(given, words) {
    let best;
    let least = Number.POSITIVE_INFINITY;
    for (const word of words) {
        const edits = distance(given.toLowerCase(), word.toLowerCase());
        if (edits < least)
            [best, least] = [word, edits];
    }
    return best;
}
function distance(a, b) {
    let row = Array.from({ length: b.length + 1 }, (_, j) => j);
    for (let i = 1; i <= a.length; i++) {
        const next = [i];
        for (let j = 1; j <= b.length; j++) {
            const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[b.length] ?? 0;
}


/***/ }),

/***/ 2151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  AF: () => (/* binding */ Problem),
  Zw: () => (/* binding */ Problems),
  CC: () => (/* binding */ problem),
  _n: () => (/* binding */ problemsIn)
});

;// CONCATENATED MODULE: ./lib/src/domain/problems/catalogue.js
const catalogueProblems = {
    CATALOGUE_MISSING: {
        message: "There is no catalogue at {path}.",
        hint: "{remedy} The catalogue is a file of your repository; if it has another name, say so with `config`.",
    },
    CATALOGUE_TOO_BIG: {
        message: "The catalogue has {size} bytes.",
        hint: "At most {most} are read: a catalogue names services, it does not hold data.",
    },
    CATALOGUE_SYNTAX: {
        message: "This is not YAML that can be read: {fault}.",
        hint: "Mend this line; an editor with YAML support shows the same fault.",
    },
    CATALOGUE_VERSION: {
        message: "`version` is {given}.",
        hint: "This release of Trunkline reads `version: 1`, as the first line of the catalogue.",
    },
    CATALOGUE_UNKNOWN_KEY: {
        message: "{where} has no `{key}`.",
        hint: "Did you mean `{nearest}`? It takes: {words}.",
    },
    CATALOGUE_KEY_MISSING: { message: "{where} has no `{key}`.", hint: "Add `{key}:`, {meaning}." },
    CATALOGUE_TYPE: {
        message: "`{key}` is {given}.",
        hint: "It takes {expected}. Text that YAML reads as something else goes in quotes.",
    },
    CATALOGUE_WORD: {
        message: "`{key}` is `{given}`.",
        hint: "Did you mean `{nearest}`? It takes one of: {words}.",
    },
    CATALOGUE_NAME: {
        message: "`{given}` cannot be a name.",
        hint: "Names are used in tags, branches and outputs: letters, digits, `_`, `-` and single `.`, beginning with a letter or digit.",
    },
    CATALOGUE_NAME_RESERVED: {
        message: "A service cannot be called `{given}`: {clash}.",
        hint: "Choose another name; expressions do not tell upper case from lower case.",
    },
    CATALOGUE_NAME_TWICE: {
        message: "`{given}` is a service and a library.",
        hint: "Rename one of them: `depends-on` could not tell which is meant.",
    },
    CATALOGUE_PATH: {
        message: "`{key}` is `{given}`, which is not a path inside the repository.",
        hint: "Write it relative to the top of the repository with `/`, without `..`.",
    },
    CATALOGUE_PATTERN: {
        message: "`{key}` has `{given}`, which cannot match a file of the repository.",
        hint: "Write patterns relative to the top of the repository with `/`, without `..`; `!` in front takes files out.",
    },
    CATALOGUE_IMAGE: {
        message: "`{key}` is `{given}`, which is not an image repository.",
        hint: "Write it without tag and digest, in lower case, such as ghcr.io/acme/orders.",
    },
    CATALOGUE_REGISTRY: {
        message: "`{key}` is `{given}`, which is not a registry.",
        hint: "Write its host and, if you want one, a path below it: registry.acme.com/prod.",
    },
    CATALOGUE_TAG_FORMAT: {
        message: "`{key}` is `{given}`, from which no Git tag can be made.",
        hint: "It needs `{version}` once, may have `{service}`, and must be a valid tag when both are filled in: {service}/v{version}.",
    },
    CATALOGUE_TAG_FORMAT_SHARED: {
        message: "The services `{one}` and `{other}` both tag their releases as `{format}`.",
        hint: "Give each a `tag-format` of its own, or leave it out: then it begins with the name of the service.",
    },
    CATALOGUE_LOCKSTEP: {
        message: "`{key}` is `{given}`, which is no word.",
        hint: "Any word of letters, digits, `_` and `-` will do, the same for every service of the group.",
    },
    CATALOGUE_BASELINE_VERSION: {
        message: "`{key}` is `{given}`, which is no stable version.",
        hint: "Write the version that the service has had, such as 1.4.0.",
    },
    CATALOGUE_BASELINE_COMMIT: {
        message: "`{key}` is `{given}`, which is no full SHA.",
        hint: "Write all 40 digits, as `git rev-parse` prints them: a short name may mean another commit one day.",
    },
    CATALOGUE_IMAGE_TAG: {
        message: "`{key}` has `{given}`, which cannot be an image tag.",
        hint: "A tag has letters, digits, `_`, `.` and `-`, 128 at most; `{environment}`, `{service}` and `{version}` are filled in.",
    },
    CATALOGUE_DURATION: {
        message: "`{key}` is `{given}`, which is not a length of time.",
        hint: "Write it with its units: 30m, 2h, 1h30m, 1d.",
    },
    CATALOGUE_WEEK_TIME: {
        message: "`{key}` is `{given}`, which is not a time of the week.",
        hint: "Write the day and the hour, such as Fri 16:00.",
    },
    CATALOGUE_FREEZE_EMPTY: {
        message: "`{key}` begins and ends at `{given}`.",
        hint: "Give it two different times, or take it out.",
    },
    CATALOGUE_ZONE: {
        message: "`{key}` is `{given}`, which is not a time zone.",
        hint: "Did you mean {nearest}? It takes names of the IANA time zone database.",
    },
    CATALOGUE_FILTER: {
        message: "`{key}` is `{given}`, which is no regular expression.",
        hint: "Write one as JavaScript reads it, with a named group for what is compared: ^version-(?<version>.+)$.",
    },
    CATALOGUE_RANGE: {
        message: "`{key}` is `{given}`, which is no range of versions.",
        hint: "Write one as npm reads it: 1.x, >=1.2.0 <2.0.0, or * for every stable version.",
    },
    CATALOGUE_POLICY: {
        message: "`{key}` says {count} ways to tell which tag is the newest.",
        hint: "Give one of: semver, numerical, alphabetical.",
    },
    CATALOGUE_BRANCH: {
        message: "`{key}` is `{given}`, which cannot be a branch.",
        hint: "Write its short name, such as main.",
    },
    CATALOGUE_TEMPLATE: {
        message: "`{key}` is `{given}`: every environment would have the same overlay.",
        hint: "Say where the environment goes: apps/{service}/overlays/{environment}.",
    },
    CATALOGUE_UNKNOWN_REFERENCE: {
        message: "`{key}` names `{given}`, and there is no such {kind}.",
        hint: "Did you mean `{nearest}`? There are: {words}.",
    },
    CATALOGUE_AFTER_CYCLE: {
        message: "The environments follow each other in a circle: {circle}.",
        hint: "An artifact must begin somewhere: take one `after` out (an environment without it follows the one above).",
    },
    SERVICE_UNKNOWN: {
        message: "The catalogue has no service `{given}`.",
        hint: "Did you mean `{nearest}`? There are: {words}.",
    },
    ENVIRONMENT_UNKNOWN: {
        message: "The catalogue has no environment `{given}`.",
        hint: "Did you mean `{nearest}`? There are: {words}.",
    },
    ENVIRONMENT_BRANCHES_DIFFER: {
        message: "The environments {environments} are on different branches: {branches}.",
        hint: "One commit is on one branch: set them in one step each.",
    },
    OVERLAY_UNDECLARED: {
        message: "The catalogue does not say where `{service}` has its overlay for `{environment}`.",
        hint: "Add `gitops.overlay` to the catalogue: one path with the places of both names in braces, as its README shows.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/detect.js
const detectProblems = {
    DETECT_NOTHING_TO_MATCH: {
        message: "There are no filters, and no catalogue at {config}.",
        hint: "Write the services into {config}, or give `filters`.",
    },
    DETECT_FILTERS_SYNTAX: {
        message: "The filters are not YAML: {fault}.",
        hint: "A filter is a name and its patterns: `orders: services/orders/**`.",
    },
    DETECT_FILTER_INVALID: {
        message: "The filter `{filter}` cannot be read: {fault}.",
        hint: "A filter takes a pattern, a list of patterns, or `added|deleted|modified:` with patterns.",
    },
    DETECT_NAME_INVALID: {
        message: "The filter name {name} cannot be the name of an output.",
        hint: "Use letters, digits, `.`, `_` and `-`, beginning with a letter, a digit or `_`, at most 100 of them.",
    },
    DETECT_NAME_TAKEN: {
        message: "The filter name `{name}` is taken: {clash}.",
        hint: "Call it something else.",
    },
    DETECT_REF_INVALID: {
        message: "The input `{input}` is `{given}`, which is neither a ref nor a commit.",
        hint: "Write a branch (`main`), a tag (`refs/tags/v1`) or a full commit SHA.",
    },
    DETECT_REF_UNKNOWN: {
        message: "The input `{input}` is `{given}`, which the repository does not have.",
        hint: "Write a branch, a tag or a full commit SHA that {where} has. Short SHAs and `~1` are not resolved.",
    },
    WORKSPACE_NOWHERE: {
        message: "There is no repository to look at: no checkout in {directory}, and no GITHUB_REPOSITORY.",
        hint: "Run it in a checkout or in a workflow.",
    },
    DETECT_DOUBT: {
        message: "What changed cannot be told: {why}.",
        hint: "{remedy} Without `on-doubt: fail` every service would be due.",
    },
    DETECT_TOO_MANY_LEGS: {
        message: "The matrix would have {legs} legs; GitHub runs at most 256.",
        hint: "Set `chunks` to {chunks} or more, and call a reusable workflow once per element of the output `chunks`.",
    },
    LEDGER_BUSY: {
        message: "The ledger of green commits was written by others {attempts} times in a row: {answer}.",
        hint: "Raise `deadline`, or mark the services of several jobs in one job behind them.",
    },
    LEDGER_REFUSED: {
        message: "The repository takes no {ref}: {answer}.",
        hint: "Give the job `contents: write`, and leave the ref out of the repository's rules.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/edit.js
const editProblems = {
    IMAGE_INVALID: {
        message: "The image `{given}` has no valid {part}: `{value}`.",
        hint: "{grammar}",
    },
    IMAGE_ARGUMENT_INVALID: {
        message: "The image argument `{given}` cannot be used: {fault}.",
        hint: "Write it as for `kustomize edit set image`: name=new-name:tag@digest, where * keeps a part.",
    },
    IMAGE_WITHOUT_VERSION: {
        message: "The image `{given}` has neither a tag nor a digest.",
        hint: "Give it the tag and digest of your build: ghcr.io/acme/orders:v1.4.0@sha256:…, or only :v1.4.0 or @sha256:….",
    },
    IMAGE_TAG_MUTABLE: {
        message: "The tag `{tag}` of `{name}` can mean another image tomorrow.",
        hint: "Give the digest of your build as well ({tag}@sha256:…), or let `pin: true` write the one that the tag has now.",
    },
    IMAGE_NONE_FITS: {
        message: "None of the {count} tags of {repository} fits the policy of {environment}.",
        hint: "Try the `filter` of the policy on the tags that the registry lists, and widen it or its range.",
    },
    IMAGE_PLACE_MISSING: {
        message: "{file} has no place for the image `{name}`: nothing at {place}, read as {format}.",
        hint: "Write the place into the file once by hand, or correct `format` and `key` of the environment in the catalogue.",
    },
    IMAGE_PLACE_AMBIGUOUS: {
        message: "{count} documents of {file} have a place for the image `{name}`.",
        hint: "Give each environment a file of its own, or different names.",
    },
    IMAGE_PART_HOMELESS: {
        message: "{file} has no place for the {part} of `{name}`.",
        hint: "Add one (a `digest` beside the `tag`, say), or give an image with the parts that the file has places for.",
    },
    IMAGE_OF_ANOTHER: {
        message: "The image `{given}` for the service `{service}` is the one of `{other}`.",
        hint: "Give {service} the image that was built for it; if both run the same image, give them the same `image` in the catalogue.",
    },
    SERVICE_WITHOUT_IMAGE: {
        message: "The service `{service}` has no image in the catalogue.",
        hint: "Add `image:` to it, the repository without tag.",
    },
    IMAGE_ENTRY_DEAD: {
        message: "No manifest of {file} has an image called `{name}`: setting it changes nothing that runs.",
        hint: "The manifests have: {names}. Did you mean `{nearest}`? The name must be the image as the bases leave it, after their own `images`.",
    },
    YAML_INVALID: {
        message: "{file} is no valid YAML: {fault}",
        hint: "Repair the file on that branch; nothing was written.",
    },
    YAML_UNEDITABLE: {
        message: "{path} in {file} cannot be edited without touching something else: {fault}.",
        hint: "Write that part of the file out plainly (no anchor or alias there), then run again; nothing was written.",
    },
    OVERLAY_FILE_MISSING: {
        message: "There is no file {file} at {commit}.",
        hint: "Check the path and the branch; the catalogue's `overlay` names a file where `format` is not kustomize.",
    },
    KUSTOMIZATION_MISSING: {
        message: "There is no kustomization in {overlay} at {commit}.",
        hint: "Check the overlay's path and the branch. A kustomization is called kustomization.yaml, kustomization.yml or Kustomization.",
    },
    KUSTOMIZATION_AMBIGUOUS: {
        message: "{overlay} has more than one kustomization: {files}.",
        hint: "Kustomize refuses such a folder; keep one of them.",
    },
    KUSTOMIZATION_INVALID: {
        message: "{file} is no kustomization that can be edited: {fault}.",
        hint: "Repair it on that branch; nothing was written.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/forge.js
const forgeProblems = {
    FORGE_TOKEN_MISSING: {
        message: "There is no token to ask {api} about {repository}.",
        hint: "Leave `github-token` at its default, or give a token of a GitHub App or a person.",
    },
    FORGE_TOKEN_REFUSED: {
        message: "{api} does not accept the token: it could not {call} in {repository} ({answer}).",
        hint: "The token is wrong, expired or revoked. Make a new one close to this step: tokens of a GitHub App live for one hour.",
    },
    FORGE_PERMISSION_MISSING: {
        message: "The token may not {call} in {repository}: it lacks `{permission}` ({answer}).",
        hint: "Add `{permission}` under `permissions:` of the job. For another repository than the workflow's own, give a token of a GitHub App that has this permission there.",
    },
    FORGE_PULL_REQUESTS_OFF: {
        message: "GitHub Actions may not open pull requests in {repository} ({answer}).",
        hint: "Beside `pull-requests: write`, tick `Allow GitHub Actions to create and approve pull requests` in Settings, Actions, General (also of the organization), or give a token of a GitHub App.",
    },
    FORGE_NOT_FOUND: {
        message: "{api} does not find what it takes to {call} in {repository} ({answer}).",
        hint: "Check the name. GitHub answers the same where the token may not see a private repository: then give a token with `{permission}` there.",
    },
    FORGE_REFUSED: {
        message: "{api} refuses to {call} in {repository}: {answer}.",
        hint: "The answer above is GitHub's own. {remedy}",
    },
    FORGE_LIMITED: {
        message: "{api} limits the rate of requests: it could not {call} in {repository} ({answer}).",
        hint: "It asks to wait {wait}, longer than this step may. Run it again later, spread the work, or use a token of a GitHub App, which has a limit of its own.",
    },
    FORGE_ASSET_DIFFERS: {
        message: "The published release {tag} of {repository} has another {asset} than this run made.",
        hint: "What is published is never replaced. Release a new version, or delete the asset by hand if it is wrong.",
    },
    FORGE_TRANSPORT_ELSEWHERE: {
        message: "`transport: api` commits through GitHub's API, and {url} is not on this GitHub.",
        hint: "Leave `transport` at auto or git for this repository.",
    },
    FORGE_UNREACHABLE: {
        message: "{api} does not answer: it could not {call} in {repository} ({answer}).",
        hint: "See www.githubstatus.com, or the proxy and firewall of a self-hosted runner. Running the step again is safe.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/git.js
const gitProblems = {
    GIT_MISSING: {
        message: "There is no git command on this machine.",
        hint: "Install git {needed} or newer in the runner's image, or put it on PATH.",
    },
    GIT_TOO_OLD: {
        message: "This machine has git {version}.",
        hint: "Trunkline needs git {needed} or newer: older ones cannot be given a token without writing it to a file.",
    },
    GIT_REMOTE_NOT_FOUND: {
        message: "There is no repository at {url}, or the token may not see it.",
        hint: "Check the name. A private repository other than this one needs a token of its own (a GitHub App's, with `contents: read` or `write`).",
    },
    GIT_NOT_AUTHORISED: {
        message: "{url} does not let us read: {answer}",
        hint: "Give a token that may read this repository (`contents: read`). The job's own token only knows the repository it runs in.",
    },
    GIT_UNREACHABLE: {
        message: "{url} cannot be reached: {answer}",
        hint: "Tried {attempts} times. Check the address, the network and the proxy, then run the job again.",
    },
    GIT_FETCH_FAILED: {
        message: "Reading from {url} failed: {answer}",
        hint: "Run the job again. If it stays like this, read the repository with plain git from the same machine.",
    },
    GIT_OBJECT_MISSING: {
        message: "The object {oid} of {url} is not here.",
        hint: "It may have been removed by a force push, or the history that is here is cut off before it.",
    },
    GIT_REF_MISSING: {
        message: "{url} has no {ref}.",
        hint: "Check the name, or create the branch first.",
    },
    GIT_REF_NAME: {
        message: "`{name}` cannot be the name of a branch or tag.",
        hint: "Git's rules are those of `git check-ref-format`: {fault}.",
    },
    GIT_PATH: {
        message: "`{path}` cannot be read or written as a file: {fault}.",
        hint: "Give the path of a regular file inside the repository, relative to its top folder.",
    },
    GIT_PUSH_REFUSED: {
        message: "{url} does not accept a push to {ref}: {answer}",
        hint: "{remedy}",
    },
    GIT_PROPOSAL_TAKEN: {
        message: "The branch {branch} of {url} holds a commit that is not ours: {commit} `{subject}`.",
        hint: "A proposal's branch is written anew each time, and this commit would be lost. Merge the proposal, or take the commit elsewhere and delete the branch.",
    },
    GIT_PUSH_DEADLINE: {
        message: "Nothing landed on {ref} of {url} within {deadline} ({attempts} attempts): {answer}",
        hint: "Run the job again, or give it a longer `deadline`. A commit of this run that landed after all is found then, not repeated.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/input.js
const inputProblems = {
    INPUT_MISSING: {
        message: "The input `{input}` is empty.",
        hint: "Give it a value under `with:`. {expected}",
    },
    INPUT_NOT_BOOLEAN: { message: "The input `{input}` is `{given}`.", hint: "Write true or false." },
    INPUT_UNKNOWN_VALUE: {
        message: "The input `{input}` does not know `{given}`.",
        hint: "Did you mean {nearest}? It takes one of: {words}.",
    },
    INPUT_UNKNOWN: {
        message: "There is no input `{given}`.",
        hint: "Did you mean `{nearest}`? The inputs are: {names}.",
    },
    INPUT_INVALID: {
        message: "The input `{input}` cannot be read: {fault}.",
        hint: "You gave `{given}`. {expected}",
    },
    INPUTS_CLASH: { message: "The inputs {inputs} do not go together.", hint: "{remedy}" },
    FILE_OUTSIDE: {
        message: "{path} leads out of the workspace.",
        hint: "Name a file inside the checkout; a symbolic link that leaves it is not followed.",
    },
    FILE_MISSING: { message: "There is no file {path}.", hint: "{remedy}" },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/promote.js
const promoteProblems = {
    PROMOTE_SAME_PLACE: {
        message: "`{place}` cannot be promoted to itself.",
        hint: "Give `from` the environment that has the artifact and `to` the one that shall get it.",
    },
    PROMOTE_FIRST: {
        message: "Nothing is promoted to `{to}`: it is where artifacts begin.",
        hint: "Put an image there with set-image. If another environment comes before it, say so with `after` in the catalogue.",
    },
    PROMOTE_FROM_UNCLEAR: {
        message: "`{to}` follows several environments: {after}.",
        hint: "Say with `from` which of them the artifact is taken from; it must have been in all of them.",
    },
    PROMOTE_NOT_PREDECESSOR: {
        message: "`{to}` does not follow `{from}`.",
        hint: "It follows {after}: promote from there. What must skip an environment goes in as `image` with a `reason`.",
    },
    PROMOTE_NOTHING: {
        message: "The catalogue has no service with an `image`.",
        hint: "Give each service that is deployed its `image`, or name the overlays with `overlay-from` and `overlay-to`.",
    },
    PROMOTE_NO_IMAGE: {
        message: "The service `{service}` has no `image` in the catalogue.",
        hint: "Add `image: <its repository>`; only what has an image can be promoted.",
    },
    PROMOTE_IMAGE_ABSENT: {
        message: "{file} sets no image called `{name}`.",
        hint: "It sets: {names}. Put the first image there with set-image, or correct `image-name` (in the catalogue) or `name` (the input).",
    },
    PROMOTE_IMAGE_TWICE: {
        message: "{file} has the image `{name}` {count} times.",
        hint: "Kustomize applies them one after the other, so it is not clear which of them runs. Keep one entry.",
    },
    PROMOTE_IMAGE_UNCLEAR: {
        message: "{file} sets several images: {names}.",
        hint: "Say with `name` which of them is promoted.",
    },
    PROMOTE_UNRESOLVED: {
        message: "{file} has `{name}` without tag and digest, so nobody can tell which artifact that is.",
        hint: "Set its tag or digest with set-image first.",
    },
    PROMOTE_VERSION_UNSEEN: {
        message: "{file} does not have `{version}`, and none of its last {count} changes had it.",
        hint: "Give a tag or digest that has been there, or promote it there first. It has now: {now}.",
    },
    HOLDS_INVALID: {
        message: "{file} cannot be read: {fault}.",
        hint: "Each hold has a `digest` (or '*') and a `reason`, and may have `until`. Until it can be read, nothing passes it.",
    },
    PROMOTE_BLOCKED: {
        message: "`{what}` may not go to {to}: {why}",
        hint: "{remedy} With `on-blocked: skip` a blocked service is left out and the step stays green.",
    },
    PROMOTE_REASON_MISSING: {
        message: "`image` brings an artifact to {to} that did not come through the environments before it.",
        hint: "Say why with `reason`: it is recorded in the commit.",
    },
    PROMOTE_TAG_UNFILLED: {
        message: "The tag `{template}` cannot be made: there is nothing to put for {slot}.",
        hint: "An artifact without a tag has no version, and an overlay given by path has no environment. Write the tag out.",
    },
    REVISION_PLACE_MISSING: {
        message: "{file} has no {place} that could be moved.",
        hint: "It must be an Argo CD Application or a Flux GitRepository. Write the revision into it once by hand; of several sources, `key` in the catalogue chooses by the end of `repoURL`.",
    },
    REVISION_PLACES_DIFFER: {
        message: "The sources in {file} follow different revisions: {revisions}.",
        hint: "Say with `key` of the environment in the catalogue which of them is meant: the end of its `repoURL`, such as acme/shop.",
    },
    REVISION_OUTRANKED: {
        message: "{file} has {field}, which Flux looks at before the tag.",
        hint: "Take it out of the file, so that the tag decides.",
    },
    REVISION_UNRELEASED: {
        message: "{file} follows {revision}, and no release tag of `{service}` is in it.",
        hint: "Release the service first: what is promoted is its newest tag.",
    },
    REVISION_NO_TAG: {
        message: "{file} follows {revision}, which is neither a branch nor a tag of the source repository.",
        hint: "Promote a tag: set it in the file, or name it with `version`.",
    },
    REVISION_UNKNOWN: {
        message: "The source repository has no tag {tag}.",
        hint: "Give the version of a release of `{service}`, such as 1.4.0, or its whole tag.",
    },
    PROMOTE_TRACKS_DIFFER: {
        message: "`{from}` tracks {one} and `{to}` tracks {other}.",
        hint: "An image cannot become a Git tag: give both the same `tracks` in the catalogue, or let `to` follow another environment.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/registry.js
const registryProblems = {
    REGISTRY_UNREACHABLE: {
        message: "The registry {host} cannot be reached: {fault}.",
        hint: "Check the host name and that this runner can reach it; then run the step again.",
    },
    REGISTRY_UNAUTHORISED: {
        message: "The registry {host} wants to know who asks to {action} {repository}.",
        hint: "Log in before this step (docker/login-action), or give `registry-username` and `registry-password`.",
    },
    REGISTRY_DENIED: {
        message: "The registry {host} does not let us {action} {repository}: {answer}.",
        hint: "Give the credential of this step the right to {action} this repository; and check that the repository is there: some registries say the same of one that is not.",
    },
    REGISTRY_REFUSED: {
        message: "The registry {host} refuses {request}: {answer}.",
        hint: "Mend what the registry names, then run the step again: it finds what was copied already.",
    },
    REGISTRY_FAILING: {
        message: "The registry {host} fails at {request}, again and again: {answer}.",
        hint: "When the registry is well (has space again, say), run the step again: it finds what was copied already.",
    },
    REGISTRY_NOT_A_REGISTRY: {
        message: "{url} answers like a web site, not like a registry: {answer}.",
        hint: "Check the host of the image; a login page or a proxy may stand in between.",
    },
    REGISTRY_UNSAFE_TARGET: {
        message: "The registry {host} sends us to {target}, and {why}.",
        hint: "We do not follow. If this is your registry, have it name its public https address.",
    },
    REGISTRY_TOO_LARGE: {
        message: "The answer of {host} to {request} is larger than {limit} bytes.",
        hint: "No manifest or config is that large. Check that the name is an image's.",
    },
    CREDENTIAL_HELPER_FAILED: {
        message: "The credential helper {helper} gives no credential for {host}: {fault}.",
        hint: "Run `docker login {host}` on this runner, or give `registry-username` and `registry-password`.",
    },
    DOCKER_CONFIG_INVALID: {
        message: "The docker config {path} is not a JSON object.",
        hint: "Mend or remove the file, or point DOCKER_CONFIG at another folder.",
    },
    IMAGE_NAME_INVALID: {
        message: "`{name}` is not an image repository.",
        hint: "Write it like ghcr.io/acme/orders: lower case, no tag, no digest, no https://.",
    },
    IMAGE_MISSING: {
        message: "There is no image {image}.",
        hint: "It was never pushed, or it was deleted since. Build it again, or name one that is there.",
    },
    IMAGE_TAG_MOVED: {
        message: "The tag {image} means {actual} now, not {expected}.",
        hint: "Somebody pushed the tag again. Find out which of the two you want, and set that digest in Git.",
    },
    IMAGE_INCOMPLETE: {
        message: "The image {image} cannot be pulled: {missing} is gone from the registry.",
        hint: "A clean-up took a part of it. Build and push it again.",
    },
    IMAGE_DIGEST_MISMATCH: {
        message: "The registry gives other bytes for {image}: {actual}.",
        hint: "The content was damaged in the registry or on the way. Run the step again; if it stays, push the image again.",
    },
    IMAGE_UNSUPPORTED: {
        message: "The image {image} cannot be read: {fault}.",
        hint: "Only OCI and Docker schema 2 manifests can be promoted. Build the image with a current tool.",
    },
    TAG_TAKEN: {
        message: "The tag {image} is taken: it means {there}, not {wanted}.",
        hint: "A version is one artifact for ever. Release under another tag, or delete the tag if nobody runs it.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/release.js
const releaseProblems = {
    RELEASE_TAG_FORMAT: {
        message: "The tag format `{format}` cannot be used: {fault}.",
        hint: "Write the whole tag with the version once, such as `{example}`.",
    },
    RELEASE_TAG_SHARED: {
        message: "{services} would share the tag format `{format}`.",
        hint: "Put {example} into the format, or give each service its own in the catalogue.",
    },
    RELEASE_TAG_ELSEWHERE: {
        message: "The tag {tag} is at {there} already, not at {wanted}.",
        hint: "A version is used once. Ask for the next one, or leave `bump` at auto.",
    },
    RELEASE_VERSION_NOT_ABOVE: {
        message: "{version} is not above {tag}, which this commit of {service} is built on.",
        hint: "Ask for a higher version. To release an older line, give the `commit` of its own branch.",
    },
    RELEASE_AS_UNREADABLE: {
        message: "The footer `Release-As: {given}` of {commit} is no version.",
        hint: "Say `bump` yourself for this release; the next footer should read like Release-As: 2.0.0.",
    },
    RELEASE_ON_PULL_REQUEST: {
        message: "This is a pull request: its merge commit will never be part of trunk.",
        hint: "Set `dry-run: true` to see what merging it would release, or give the `commit` to release.",
    },
    RELEASE_IMAGE_UNKNOWN: {
        message: "`{given}` does not say which image of {service} it is.",
        hint: "{remedy}",
    },
    RELEASE_IMAGE_NOT_THERE: {
        message: "The registry has no {image}, which {service} {version} would be.",
        hint: "Build and push the image before the release: a release gives it a tag, it does not build.",
    },
    RELEASE_ASSET_MISSING: {
        message: "No file matches `{pattern}`.",
        hint: "Make the files before this step; patterns are relative to the working directory.",
    },
    RELEASE_ASSET_TWICE: {
        message: "{one} and {other} would both be the asset {name} of {tag}.",
        hint: "Assets have no folders: give the files different names, or narrow the patterns.",
    },
    RELEASE_ASSET_DAMAGED: {
        message: "The asset {name} of {tag} arrived as {there}, not as {digest}.",
        hint: "The release stays a draft. Run the job again: it replaces what differs.",
    },
    RELEASE_SIGNING_KEY: {
        message: "`signing-key` is no key that can sign.",
        hint: "Give the private key of `ssh-keygen -t ed25519` as it is, without a passphrase, from a secret.",
    },
    RELEASE_COMMIT_UNKNOWN: {
        message: "{url} has no commit {commit}.",
        hint: "Give `commit` a full SHA, a branch or a tag of the remote, and push the commit before you release it.",
    },
    RELEASE_HISTORY_CUT: {
        message: "The history of {url} ends at {commit}, before the last release of {services}.",
        hint: "The remote is itself a shallow clone. Release from a whole repository: what changed since cannot be known.",
    },
    RELEASE_RACE: {
        message: "Other runs kept tagging {url} at the same time: {answer}",
        hint: "Nothing was tagged after {attempts} attempts. Run the job again.",
    },
    RELEASE_PUSH_REFUSED: {
        message: "{url} takes no tags from us: {answer}",
        hint: "The job needs `contents: write`, and tag rules (repository rulesets) must let this token create {tags}.",
    },
    RELEASE_PUSH_FAILED: {
        message: "The tags could not be pushed to {url}: {answer}",
        hint: "Run the job again: it starts from what the remote has then, and nothing is tagged twice.",
    },
};

;// CONCATENATED MODULE: ./lib/src/domain/problems/index.js









const entries = {
    ...inputProblems,
    ...catalogueProblems,
    ...detectProblems,
    ...editProblems,
    ...gitProblems,
    ...forgeProblems,
    ...registryProblems,
    ...releaseProblems,
    ...promoteProblems,
};

;// CONCATENATED MODULE: ./lib/src/domain/problem.js

class Problem extends Error {
    name = "Problem";
    code;
    hint;
    at;
    constructor(code, message, hint, at, cause) {
        super(message, cause === undefined ? {} : { cause });
        this.code = code;
        this.hint = hint;
        this.at = at;
    }
}
class Problems extends Error {
    name = "Problems";
    list;
    constructor(list) {
        super(list.map((one) => one.message).join("\n"));
        this.list = list;
    }
}
function problem(code, given, where) {
    const entry = entries[code];
    const slots = given;
    return new Problem(code, fill(entry.message, slots), fill(entry.hint, slots), where?.at, where?.cause);
}
function problemsIn(thrown) {
    if (thrown instanceof Problem)
        return [thrown];
    if (thrown instanceof Problems)
        return thrown.list;
    return undefined;
}
function fill(template, slots) {
    return template.replace(/\{(\w+)\}/g, (_, slot) => slots[slot] ?? "");
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  d: () => (/* binding */ loadAction),
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os.EOL}${convertedValue}${os.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};



class oidc_utils_OidcClient {
    static createHttpClient(allowRetry = true, maxRetry = 10) {
        const requestOptions = {
            allowRetries: allowRetry,
            maxRetries: maxRetry
        };
        return new HttpClient('actions/oidc-client', [new BearerCredentialHandler(oidc_utils_OidcClient.getRequestToken())], requestOptions);
    }
    static getRequestToken() {
        const token = process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'];
        if (!token) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable');
        }
        return token;
    }
    static getIDTokenUrl() {
        const runtimeUrl = process.env['ACTIONS_ID_TOKEN_REQUEST_URL'];
        if (!runtimeUrl) {
            throw new Error('Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable');
        }
        return runtimeUrl;
    }
    static getCall(id_token_url) {
        return __awaiter(this, void 0, void 0, function* () {
            var _a;
            const httpclient = oidc_utils_OidcClient.createHttpClient();
            const res = yield httpclient
                .getJson(id_token_url)
                .catch(error => {
                throw new Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
            });
            const id_token = (_a = res.result) === null || _a === void 0 ? void 0 : _a.value;
            if (!id_token) {
                throw new Error('Response json body do not have ID Token field');
            }
            return id_token;
        });
    }
    static getIDToken(audience) {
        return __awaiter(this, void 0, void 0, function* () {
            try {
                // New ID Token is requested from action service
                let id_token_url = oidc_utils_OidcClient.getIDTokenUrl();
                if (audience) {
                    const encodedAudience = encodeURIComponent(audience);
                    id_token_url = `${id_token_url}&audience=${encodedAudience}`;
                }
                debug(`ID token url is ${id_token_url}`);
                const id_token = yield oidc_utils_OidcClient.getCall(id_token_url);
                setSecret(id_token);
                return id_token;
            }
            catch (error) {
                throw new Error(`Error message: ${error.message}`);
            }
        });
    }
}
//# sourceMappingURL=oidc-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var summary_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return summary_awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return summary_awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return summary_awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = (/* unused pure expression or super */ null && (_summary));
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/path-utils.js

/**
 * toPosixPath converts the given path to the posix form. On Windows, \\ will be
 * replaced with /.
 *
 * @param pth. Path to transform.
 * @return string Posix path.
 */
function toPosixPath(pth) {
    return pth.replace(/[\\]/g, '/');
}
/**
 * toWin32Path converts the given path to the win32 form. On Linux, / will be
 * replaced with \\.
 *
 * @param pth. Path to transform.
 * @return string Win32 path.
 */
function toWin32Path(pth) {
    return pth.replace(/[/]/g, '\\');
}
/**
 * toPlatformPath converts the given path to a platform-specific path. It does
 * this by replacing instances of / and \ with the platform-specific path
 * separator.
 *
 * @param pth The path to platformize.
 * @return string The platform-specific path.
 */
function toPlatformPath(pth) {
    return pth.replace(/[/\\]/g, path.sep);
}
//# sourceMappingURL=path-utils.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
var platform_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout: version } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"', undefined, {
        silent: true
    });
    const { stdout: name } = yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"', undefined, {
        silent: true
    });
    return {
        name: name.trim(),
        version: version.trim()
    };
});
const getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    var _a, _b, _c, _d;
    const { stdout } = yield exec.getExecOutput('sw_vers', undefined, {
        silent: true
    });
    const version = (_b = (_a = stdout.match(/ProductVersion:\s*(.+)/)) === null || _a === void 0 ? void 0 : _a[1]) !== null && _b !== void 0 ? _b : '';
    const name = (_d = (_c = stdout.match(/ProductName:\s*(.+)/)) === null || _c === void 0 ? void 0 : _c[1]) !== null && _d !== void 0 ? _d : '';
    return {
        name,
        version
    };
});
const getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
    const { stdout } = yield exec.getExecOutput('lsb_release', ['-i', '-r', '-s'], {
        silent: true
    });
    const [name, version] = stdout.trim().split('\n');
    return {
        name,
        version
    };
});
const platform = external_os_.platform();
const arch = external_os_.arch();
const isWindows = platform === 'win32';
const isMacOS = platform === 'darwin';
const isLinux = platform === 'linux';
function getDetails() {
    return platform_awaiter(this, void 0, void 0, function* () {
        return Object.assign(Object.assign({}, (yield (isWindows
            ? getWindowsInfo()
            : isMacOS
                ? getMacOsInfo()
                : getLinuxInfo()))), { platform,
            arch,
            isWindows,
            isMacOS,
            isLinux });
    });
}
//# sourceMappingURL=platform.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
var core_awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function core_setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    }
    process.stdout.write(os.EOL);
    issueCommand('set-output', { name }, toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function core_debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + os.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return core_awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return core_awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 10 modules
var problem = __nccwpck_require__(2151);
;// CONCATENATED MODULE: ./lib/src/host/annotations.js

const most = 10;
const longest = 4_000;
const say = { error: error, warning: warning, notice: notice };
function annotate(all, locate) {
    for (const level of ["error", "warning", "notice"]) {
        const some = all.filter((one) => one.level === level);
        const shown = some.length > most ? some.slice(0, most - 1) : some;
        for (const one of shown)
            say[level](one.message.slice(0, longest), properties(one, locate));
        if (shown.length < some.length) {
            say[level](`… and ${some.length - shown.length} more: the job summary lists them all.`);
        }
    }
}
function annotationOf(problem) {
    return {
        level: "error",
        title: problem.code,
        message: `${problem.message}\n${problem.hint}`,
        at: problem.at,
    };
}
function properties(one, locate) {
    const { at } = one;
    return {
        title: one.title,
        ...(at === undefined ? {} : { file: locate(at.file) }),
        ...(at?.line === undefined ? {} : { startLine: at.line }),
        ...(at?.column === undefined ? {} : { startColumn: at.column }),
    };
}

;// CONCATENATED MODULE: ./lib/src/host/bug.js
function bugReport(action, thrown, env) {
    const stack = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    const first = stack.split("\n")[0] ?? "";
    const home = `${env.GITHUB_SERVER_URL || "https://github.com"}/${env.GITHUB_ACTION_REPOSITORY || "your-org/trunkline"}`;
    const body = `Action: ${action} at ${env.GITHUB_ACTION_REF || "an unknown ref"}\nNode: ${process.version}\n\n${bug_frames(stack)}`;
    const query = new URLSearchParams({ title: `${action}: unexpected failure`, body });
    return {
        message: `This is a fault in Trunkline, not in your configuration: ${first}\nPlease report it: ${home}/issues/new?${query}`,
        stack,
    };
}
function bug_frames(stack) {
    return stack
        .split("\n")
        .filter((line) => /^\s+at /.test(line))
        .slice(0, 8)
        .join("\n");
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/src/host/environment.js



function readRun(env, workingDirectory) {
    const workspace = env.GITHUB_WORKSPACE || process.cwd();
    return {
        event: { name: env.GITHUB_EVENT_NAME ?? "", payload: readPayload(env.GITHUB_EVENT_PATH) },
        sha: env.GITHUB_SHA ?? "",
        ref: env.GITHUB_REF ?? "",
        repository: env.GITHUB_REPOSITORY ?? "",
        serverUrl: env.GITHUB_SERVER_URL || "https://github.com",
        apiUrl: env.GITHUB_API_URL || "https://api.github.com",
        graphqlUrl: env.GITHUB_GRAPHQL_URL || "https://api.github.com/graphql",
        workflow: env.GITHUB_WORKFLOW ?? "",
        job: env.GITHUB_JOB ?? "",
        id: env.GITHUB_RUN_ID ?? "",
        number: Number(env.GITHUB_RUN_NUMBER || 0),
        attempt: Number(env.GITHUB_RUN_ATTEMPT || 1),
        actor: env.GITHUB_ACTOR ?? "",
        directory: (0,external_node_path_.resolve)(workspace, workingDirectory),
        temporary: env.RUNNER_TEMP || (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), "trunkline-")),
    };
}
function readPayload(path) {
    if (!path)
        return {};
    const value = JSON.parse((0,external_node_fs_.readFileSync)(path, "utf8"));
    return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}

// EXTERNAL MODULE: ./lib/src/contract/input.js
var contract_input = __nccwpck_require__(741);
// EXTERNAL MODULE: ./lib/src/domain/nearest.js
var nearest = __nccwpck_require__(7885);
;// CONCATENATED MODULE: ./lib/src/host/inputs.js



function readInputs(inputs, env) {
    const asked = {};
    const faults = [];
    for (const [name, input] of Object.entries(inputs)) {
        const given = trimAscii(env[variable(name)] ?? "");
        try {
            asked[(0,contract_input/* camel */.nJ)(name)] = input.parse(given === "" ? input.default : given, name);
        }
        catch (thrown) {
            const found = (0,problem/* problemsIn */._n)(thrown);
            if (found === undefined)
                throw thrown;
            faults.push(...found);
        }
    }
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
    return asked;
}
function unknownInputs(inputs, env) {
    const known = new Map(Object.keys(inputs).map((name) => [variable(name), name]));
    return Object.keys(env)
        .filter((key) => key.startsWith("INPUT_") && !known.has(key) && env[key] !== "")
        .map((key) => {
        const given = key.slice("INPUT_".length).toLowerCase();
        const names = [...known.values()];
        return (0,problem/* problem */.CC)("INPUT_UNKNOWN", {
            given,
            nearest: (0,nearest/* nearest */.p)(given, names) ?? "",
            names: names.join(", "),
        });
    });
}
function secretsOf(inputs, env) {
    return Object.entries(inputs)
        .filter(([, input]) => input.secret)
        .map(([name]) => trimAscii(env[variable(name)] ?? ""))
        .filter((value) => value !== "")
        .flatMap((value) => [value, base64(value), base64(`x-access-token:${value}`)]);
}
function variable(name) {
    return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}
function base64(text) {
    return Buffer.from(text).toString("base64");
}
function trimAscii(text) {
    return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}

;// CONCATENATED MODULE: ./lib/src/host/log.js
function createLog(write) {
    return {
        info: (line) => write(`${harmless(line)}\n`),
        debug: (line) => write(`::debug::${harmless(line).replaceAll("%", "%25")}\n`),
    };
}
function harmless(line) {
    return line
        .replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, (sign) => sign === "\u007f" ? "\u2421" : String.fromCharCode(0x2400 + sign.charCodeAt(0)))
        .replace(/[\u0085\u2028\u2029]/g, "\ufffd")
        .replace(/^(\s*):(?=:)/, "$1:\u200b")
        .replace(/##(?=\[)/g, "##\u200b");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
// EXTERNAL MODULE: ./lib/src/contract/action.js
var contract_action = __nccwpck_require__(1971);
;// CONCATENATED MODULE: ./lib/src/host/outputs.js




function writeOutputs(action, values, env, log) {
    const names = new Set([...contract_action/* commonOutputs */.e5, ...action.outputs, ...Object.keys(values)]);
    const texts = [...names].map((name) => [name, outputText(values[name] ?? "")]);
    if (env.GITHUB_OUTPUT)
        (0,external_node_fs_.appendFileSync)(env.GITHUB_OUTPUT, fileCommand(texts));
    else
        for (const [name, text] of texts)
            log.info(`${name}=${text}`);
}
function fileCommand(texts) {
    const delimiter = `ghadelimiter_${(0,external_node_crypto_.randomUUID)()}`;
    return texts.map(([name, text]) => `${name}<<${delimiter}${external_node_os_.EOL}${text}${external_node_os_.EOL}${delimiter}${external_node_os_.EOL}`).join("");
}
function outputText(value) {
    return typeof value === "string" ? value : JSON.stringify(value);
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: ./lib/src/domain/markdown.js
var domain_markdown = __nccwpck_require__(9170);
;// CONCATENATED MODULE: ./lib/src/host/summary.js


const limit = 1_000_000;
const summary_notice = "_The rest was cut: a job summary holds at most 1 MiB. The report file has everything._";
async function writeSummary(markdown, env) {
    if (!env.GITHUB_STEP_SUMMARY || markdown === "")
        return;
    await (0,promises_.appendFile)(env.GITHUB_STEP_SUMMARY, `${(0,domain_markdown/* cut */.Jj)(markdown, limit, summary_notice)}\n`);
}
function problemsMarkdown(action, problems) {
    const rows = problems.map((one) => [
        (0,domain_markdown/* escapeText */.X1)(one.at === undefined ? one.code : `${one.code} ${place(one)}`),
        (0,domain_markdown/* escapeText */.X1)(one.message),
        (0,domain_markdown/* escapeText */.X1)(one.hint),
    ]);
    return `### ❌ ${action} stopped\n\n${(0,domain_markdown/* table */.tp)(["Problem", "What happened", "What to do"], rows)}`;
}
function place({ at }) {
    if (at === undefined)
        return "";
    return [at.file, at.line, at.column].filter((part) => part !== undefined).join(":");
}

;// CONCATENATED MODULE: ./lib/src/host/run.js










async function runAction(action, makeWorld, env) {
    const log = createLog((text) => process.stdout.write(text));
    for (const secret of secretsOf(action.inputs, env))
        core_setSecret(secret);
    const run = readRun(env, env["INPUT_WORKING-DIRECTORY"] || ".");
    const locate = (file) => workspacePath(file, run, env);
    const world = makeWorld(run, env, log);
    try {
        const typos = unknownInputs(action.inputs, env).map((one) => ({
            ...annotationOf(one),
            level: "warning",
        }));
        annotate(typos, locate);
        const told = await action.run(readInputs(action.inputs, env), world);
        await tell(action, told, world, env, log, locate);
        return told.failures.length > 0 ? 1 : 0;
    }
    catch (thrown) {
        await tellFailure(action, thrown, world, env, log, locate);
        return 1;
    }
}
async function tell(action, told, world, env, log, locate) {
    const { outcome, reason, failures } = told;
    const report = await writeReport(action, world, {
        outcome,
        reason,
        ...told.report,
        ...problemsJson(failures),
    });
    log.info(`${action.name}: ${outcome}. ${reason}`);
    annotate([...told.notices, ...failures.map(annotationOf)], locate);
    const problems = failures.length > 0 ? `\n${problemsMarkdown(action.name, failures)}` : "";
    await writeSummary(told.summary + problems, env);
    writeOutputs(action, { ...told.outputs, ...told.dynamic, outcome, reason, report }, env, log);
}
async function tellFailure(action, thrown, world, env, log, locate) {
    const problems = (0,problem/* problemsIn */._n)(thrown);
    if (problems === undefined) {
        const bug = bugReport(action.name, thrown, env);
        for (const line of bug.stack.split("\n"))
            log.info(line);
        annotate([{ level: "error", title: "INTERNAL", message: bug.message }], locate);
        writeOutputs(action, { outcome: "failed", reason: "Trunkline itself failed." }, env, log);
        return;
    }
    annotate(problems.map(annotationOf), locate);
    await writeSummary(problemsMarkdown(action.name, problems), env);
    const reason = problems.map((one) => one.message).join(" ");
    const report = await writeReport(action, world, { outcome: "failed", reason, ...problemsJson(problems) });
    writeOutputs(action, { outcome: "failed", reason, report }, env, log);
}
function writeReport(action, world, record) {
    const text = JSON.stringify({ action: action.name, ...record }, null, 2);
    return world.files.writeTemporary(`trunkline-${action.name}.json`, `${text}\n`);
}
function problemsJson(problems) {
    if (problems.length === 0)
        return {};
    return {
        problems: problems.map(({ code, message, hint, at }) => ({
            code,
            message,
            hint,
            ...(at === undefined ? {} : { at: { ...at } }),
        })),
    };
}
function workspacePath(file, run, env) {
    const folder = (0,external_node_path_.relative)(env.GITHUB_WORKSPACE || run.directory, run.directory).replaceAll("\\", "/");
    return external_node_path_.posix.join(folder, file);
}

;// CONCATENATED MODULE: external "node:timers/promises"
const external_node_timers_promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/io/clock.js

const clock = {
    now: () => Date.now(),
    sleep: (ms) => (0,external_node_timers_promises_namespaceObject.setTimeout)(ms),
    random: () => Math.random(),
};

;// CONCATENATED MODULE: ./lib/src/io/files.js



function createFiles(directory, temporary) {
    return {
        async read(path) {
            const file = await inside(directory, path);
            if (file === undefined)
                return undefined;
            return unlessMissing((0,promises_.readFile)(file, "utf8"));
        },
        async readBytes(path) {
            const file = await inside(directory, path);
            return file === undefined ? undefined : unlessMissing((0,promises_.readFile)(file));
        },
        async list(path) {
            const folder = await inside(directory, path);
            if (folder === undefined)
                return undefined;
            return unlessMissing((0,promises_.readdir)(folder));
        },
        async writeTemporary(name, content) {
            await (0,promises_.mkdir)(temporary, { recursive: true });
            const file = (0,external_node_path_.join)(await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, "trunkline-")), name);
            await (0,promises_.writeFile)(file, content);
            return file;
        },
    };
}
async function inside(directory, path) {
    const real = await unlessMissing((0,promises_.realpath)((0,external_node_path_.resolve)(directory, path)));
    if (real === undefined)
        return undefined;
    const way = (0,external_node_path_.relative)(await (0,promises_.realpath)(directory), real);
    if (way === ".." || way.startsWith("../") || (0,external_node_path_.isAbsolute)(way))
        throw (0,problem/* problem */.CC)("FILE_OUTSIDE", { path });
    return real;
}
async function unlessMissing(reading) {
    try {
        return await reading;
    }
    catch (thrown) {
        const code = thrown.code;
        if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR")
            return undefined;
        throw thrown;
    }
}

;// CONCATENATED MODULE: ./lib/src/io/world.js


function createWorld(run, env, log) {
    const git = gitOnUse(async () => {
        const { createGit } = await __nccwpck_require__.e(/* import() */ 171).then(__nccwpck_require__.bind(__nccwpck_require__, 171));
        return createGit({ environment: env, temporary: run.temporary, clock: clock });
    });
    const forge = async (repository, token) => {
        const { createForge } = await __nccwpck_require__.e(/* import() */ 750).then(__nccwpck_require__.bind(__nccwpck_require__, 2369));
        return createForge({ run, clock: clock, log })(repository, token);
    };
    const delivery = deliveryOnUse(async () => {
        const { createDelivery } = await __nccwpck_require__.e(/* import() */ 123).then(__nccwpck_require__.bind(__nccwpck_require__, 2123));
        return createDelivery({ git, forge, clock: clock, log });
    });
    return {
        run,
        clock: clock,
        log,
        git,
        forge,
        delivery,
        files: createFiles(run.directory, run.temporary),
        registries: {
            async open(access) {
                const { openRegistries } = await __nccwpck_require__.e(/* import() */ 25).then(__nccwpck_require__.bind(__nccwpck_require__, 3025));
                return openRegistries(env, clock, log).open(access);
            },
        },
    };
}
function gitOnUse(load) {
    return {
        open: async (remote, how) => (await load()).open(remote, how),
        checkout: async (directory) => (await load()).checkout(directory),
    };
}
function deliveryOnUse(load) {
    return {
        deliver: async (target, decide) => (await load()).deliver(target, decide),
        preview: async (target, decide) => (await load()).preview(target, decide),
    };
}

;// CONCATENATED MODULE: ./lib/src/main.js


const actions = {
    "detect-changes": async () => widen((await Promise.all(/* import() */[__nccwpck_require__.e(6), __nccwpck_require__.e(535)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6535))).detectChanges),
    "mark-green": async () => widen((await __nccwpck_require__.e(/* import() */ 679).then(__nccwpck_require__.bind(__nccwpck_require__, 9679))).markGreen),
    "set-image": async () => widen((await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(163), __nccwpck_require__.e(737), __nccwpck_require__.e(315), __nccwpck_require__.e(874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7874))).setImage),
    release: async () => widen((await Promise.all(/* import() */[__nccwpck_require__.e(163), __nccwpck_require__.e(6), __nccwpck_require__.e(369)]).then(__nccwpck_require__.bind(__nccwpck_require__, 6369))).release),
    promote: async () => widen((await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(163), __nccwpck_require__.e(6), __nccwpck_require__.e(934), __nccwpck_require__.e(315), __nccwpck_require__.e(432)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7432))).promote),
};
async function loadAction(name) {
    return actions[name]();
}
async function main(name) {
    process.exitCode = await runAction(await loadAction(name), createWorld, process.env);
}
function widen(action) {
    return action;
}

var __webpack_exports__loadAction = __webpack_exports__.d;
var __webpack_exports__main = __webpack_exports__.i;
export { __webpack_exports__loadAction as loadAction, __webpack_exports__main as main };
