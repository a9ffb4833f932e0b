export const id = 588;
export const ids = [588];
export const modules = {

/***/ 4588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
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
;// CONCATENATED MODULE: ./lib/src/domain/release/links.js
function linksOf(serverUrl, repository) {
    const page = (path) => (repository === undefined ? "" : `${serverUrl}/${repository}/${path}`);
    return {
        commit: (oid) => page(`commit/${oid}`),
        pullRequest: (number) => page(`pull/${number}`),
        tag: (tag) => page(`releases/tag/${encodeRef(tag)}`),
        compare: (from, to) => page(`compare/${encodeRef(from)}...${encodeRef(to)}`),
    };
}
function encodeRef(ref) {
    return ref.split("/").map(encodeURIComponent).join("/");
}

// EXTERNAL MODULE: ./lib/src/domain/problem.js + 10 modules
var problem = __webpack_require__(2151);
;// CONCATENATED MODULE: ./lib/src/actions/release/apply.js


async function pushTags(repository, { commit, releases }) {
    const fresh = releases.filter(({ exists }) => !exists);
    if (fresh.length === 0)
        return { kind: "landed" };
    const updates = [];
    for (const { tag: name, message } of fresh) {
        const next = await repository.writeTag({ name, commit, message, tagger: delivery_inputs/* bot */.Od });
        updates.push({ ref: `refs/tags/${name}`, expected: undefined, next });
    }
    return repository.push(updates);
}
function pushProblem(pushed, plan, url, attempts) {
    const { answer } = pushed;
    const tags = plan.releases.filter(({ exists }) => !exists).map(({ tag }) => tag);
    if (pushed.kind === "policy")
        return (0,problem/* problem */.CC)("RELEASE_PUSH_REFUSED", { url, answer, tags: tags.join(", ") });
    if (pushed.kind === "race")
        return (0,problem/* problem */.CC)("RELEASE_RACE", { url, answer, attempts: String(attempts) });
    return (0,problem/* problem */.CC)("RELEASE_PUSH_FAILED", { url, answer });
}
async function ensurePages(forge, releases, draft) {
    const urls = new Map();
    const failures = [];
    for (const release of releases) {
        try {
            urls.set(release.tag, (await ensurePage(forge, release, draft)).url);
        }
        catch (thrown) {
            const found = (0,problem/* problemsIn */._n)(thrown);
            if (found === undefined)
                throw thrown;
            failures.push(...found);
        }
    }
    return { urls, failures };
}
function ensurePage(forge, release, draft) {
    const { tag, notes, prerelease, latest } = release;
    const name = release.title;
    return forge.ensureRelease({ tag, name, notes, draft, prerelease, latest });
}

;// CONCATENATED MODULE: ./lib/src/domain/conventional-commit.js
const [newline, carriage, space, hash, colon, bang, conventional_commit_open, conventional_commit_close] = [10, 13, 32, 35, 58, 33, 40, 41];
const nothing = [];
function parseMessage(text) {
    let start = 0;
    while (start < text.length && isBlank(text.charCodeAt(start)))
        start++;
    const end = lineEnd(text, start);
    const header = text.slice(start, end).trimEnd();
    const head = parseHead(header);
    if (end >= text.length)
        return { header, head, body: "", footers: nothing, oddities: nothing };
    return { header, head, ...parseRest(text, end + 1) };
}
function breakingChanges(message) {
    if (message.head === undefined)
        return nothing;
    const footers = message.footers.filter((one) => isBreaking(one.token)).map((one) => one.value);
    return footers.length === 0 && message.head.bang ? [message.head.description] : footers;
}
function footer(message, token) {
    const wanted = token.toLowerCase();
    return message.footers.findLast((one) => one.token.toLowerCase() === wanted)?.value;
}
function parseHead(header) {
    let at = 0;
    while (at < header.length && isTypeCharacter(header.charCodeAt(at)))
        at++;
    if (at === 0 || !isLetter(header.charCodeAt(0)))
        return undefined;
    const typeEnd = at;
    let scope;
    if (header.charCodeAt(at) === conventional_commit_open) {
        const closing = header.indexOf(")", at);
        scope = header.slice(at + 1, closing).trim();
        if (closing < 0 || scope === "" || scope.includes("("))
            return undefined;
        at = closing + 1;
    }
    const banged = header.charCodeAt(at) === bang;
    if (banged)
        at++;
    if (header.charCodeAt(at) !== colon || header.charCodeAt(at + 1) !== space)
        return undefined;
    const description = header.slice(at + 2).trim();
    if (description === "")
        return undefined;
    return { type: header.slice(0, typeEnd).toLowerCase(), scope, bang: banged, description };
}
function parseRest(text, from) {
    const footers = [];
    const oddities = new Set();
    let token;
    let valueStart = 0;
    let bodyEnd = text.length;
    let mayStart = false;
    for (let at = from; at < text.length;) {
        const end = lineEnd(text, at);
        if (isBlankLine(text, at, end))
            mayStart = true;
        else {
            if (at === from)
                oddities.add("no-blank-line");
            const tokenEnd = mayStart || token !== undefined ? footerToken(text, at, end) : 0;
            if (tokenEnd > 0) {
                if (token === undefined)
                    bodyEnd = at;
                else
                    footers.push({ token, value: text.slice(valueStart, at).trim() });
                token = text.slice(at, tokenEnd);
                valueStart = tokenEnd + 2;
            }
            if (looksBreaking(text, at) && !(tokenEnd > 0 && isBreaking(token))) {
                oddities.add("breaking-not-footer");
            }
            mayStart = false;
        }
        at = end + 1;
    }
    if (token !== undefined)
        footers.push({ token, value: text.slice(valueStart).trim() });
    return { body: text.slice(from, bodyEnd).trim(), footers, oddities: [...oddities] };
}
function footerToken(text, at, end) {
    let stop = at;
    if (text.startsWith("BREAKING CHANGE", at))
        stop = at + "BREAKING CHANGE".length;
    else
        while (stop < end && isTokenCharacter(text.charCodeAt(stop)))
            stop++;
    if (stop === at)
        return 0;
    const one = text.charCodeAt(stop);
    const other = text.charCodeAt(stop + 1);
    const separated = (one === colon && other === space) || (one === space && other === hash);
    return separated && !isBlankLine(text, stop + 2, end) ? stop : 0;
}
function isBreaking(token) {
    return token === "BREAKING CHANGE" || token === "BREAKING-CHANGE";
}
function looksBreaking(text, at) {
    const first = text.charCodeAt(at) | 32;
    return first === 98 && /^breaking[ -]changes?\b/i.test(text.slice(at, at + 17));
}
function lineEnd(text, from) {
    const end = text.indexOf("\n", from);
    return end < 0 ? text.length : end;
}
function isBlankLine(text, from, end) {
    for (let at = from; at < end; at++)
        if (!isBlank(text.charCodeAt(at)))
            return false;
    return true;
}
function isBlank(code) {
    return code === space || code === 9 || code === newline || code === carriage;
}
function isLetter(code) {
    return ((code | 32) >= 97 && (code | 32) <= 122) || code > 127;
}
function isTokenCharacter(code) {
    return ((code | 32) >= 97 && (code | 32) <= 122) || (code >= 48 && code <= 57) || code === 45;
}
function isTypeCharacter(code) {
    return code > space && code !== conventional_commit_open && code !== conventional_commit_close && code !== colon && code !== bang && code !== 0xa0;
}

// EXTERNAL MODULE: ./lib/src/domain/version.js
var domain_version = __webpack_require__(9659);
;// CONCATENATED MODULE: ./lib/src/domain/bump.js


const bumps = ["major", "minor", "patch", "none"];
function bumpOf(message) {
    if (message.head === undefined)
        return "none";
    if (breakingChanges(message).length > 0)
        return "major";
    if (message.head.type === "feat")
        return "minor";
    return message.head.type === "fix" ? "patch" : "none";
}
function stronger(one, other) {
    return bumps.indexOf(one) <= bumps.indexOf(other) ? one : other;
}
function tamed(bump, version) {
    return version.major === 0 && bump === "major" ? "minor" : bump;
}
function bumped(version, bump) {
    const { major, minor, patch } = version;
    switch (bump) {
        case "major":
            return (0,domain_version/* stable */.mz)(major + 1, 0, 0);
        case "minor":
            return (0,domain_version/* stable */.mz)(major, minor + 1, 0);
        case "patch":
            return (0,domain_version/* stable */.mz)(major, minor, patch + 1);
        case "none":
            return version;
    }
}

// EXTERNAL MODULE: ./lib/src/domain/nearest.js
var nearest = __webpack_require__(7885);
;// CONCATENATED MODULE: ./lib/src/actions/release/inputs.js




const words = ["auto", ...bumps];
function parseBump(given, input) {
    const word = words.find((one) => one === given) ?? (0,domain_version/* parseVersion */.ot)(given);
    if (word !== undefined)
        return word;
    const slots = { input, given, nearest: (0,nearest/* nearest */.p)(given, words) ?? "a version such as 2.0.0" };
    throw (0,problem/* problem */.CC)("INPUT_UNKNOWN_VALUE", {
        ...slots,
        words: `${words.join(", ")}, or a version such as 2.0.0`,
    });
}
function parseIdentifier(given, input) {
    if (/^[0-9A-Za-z-]+$/.test(given) && !/^\d+$/.test(given))
        return given;
    const expected = "Write one word such as rc or beta; the number behind it is counted.";
    throw (0,problem/* problem */.CC)("INPUT_INVALID", { input, given, fault: "it is no pre-release identifier", expected });
}
function parseInitial(given, input) {
    const version = (0,domain_version/* parseVersion */.ot)(given);
    if (version !== undefined && (0,domain_version/* isStable */.MQ)(version))
        return version;
    throw (0,problem/* problem */.CC)("INPUT_INVALID", {
        input,
        given,
        fault: "it is no stable version",
        expected: "Write it like 0.1.0.",
    });
}

// EXTERNAL MODULE: ./lib/src/domain/oid.js
var domain_oid = __webpack_require__(9599);
// EXTERNAL MODULE: ./lib/src/domain/graph.js
var graph = __webpack_require__(715);
// EXTERNAL MODULE: ./lib/src/domain/ownership.js
var ownership = __webpack_require__(7270);
;// CONCATENATED MODULE: ./lib/src/domain/release/attribution.js


function attribution(owners) {
    const { ownersOf } = (0,ownership/* ownership */.kG)({ ...owners, global: [] });
    const dependents = dependentsOf(owners);
    return (files) => {
        const touched = new Map();
        for (const path of files) {
            for (const name of ownersOf(path))
                if (!touched.has(name))
                    touched.set(name, path);
        }
        const due = new Map();
        const add = (service, because) => {
            if (!owners.services.has(service))
                return;
            const known = due.get(service);
            if (known === undefined)
                due.set(service, [because]);
            else
                known.push(because);
        };
        for (const [name, of] of touched)
            add(name, { kind: "file", of });
        for (const name of touched.keys()) {
            for (const [service, because] of dependents.get(name) ?? [])
                add(service, because);
        }
        return due;
    };
}
function dependentsOf(owners) {
    const units = [...owners.services.values(), ...owners.libraries.values()];
    const all = new Map();
    for (const [dependent, reasons] of (0,graph/* closure */.C)(units, units.map(({ name }) => name))) {
        for (const reason of reasons) {
            const known = all.get(reason.of);
            if (known === undefined)
                all.set(reason.of, [[dependent, reason]]);
            else
                known.push([dependent, reason]);
        }
    }
    return all;
}

;// CONCATENATED MODULE: ./lib/src/domain/tag-format.js


function parseTagFormat(text, service) {
    const parts = text.replaceAll("{service}", service).split("{version}");
    const [prefix = "", suffix = ""] = parts;
    const refuse = (fault) => (0,problem/* problem */.CC)("RELEASE_TAG_FORMAT", { format: text, fault, example: "orders/v{version}" });
    if (parts.length !== 2)
        throw refuse("it needs {version} once");
    const unknown = /\{[^}]*\}/.exec(prefix + suffix);
    if (unknown !== null)
        throw refuse(`there is no ${unknown[0]}`);
    if (!isRefName(`${prefix}1.0.0${suffix}`))
        throw refuse("git takes no tag of such a name");
    return { text: `${prefix}{version}${suffix}`, prefix, suffix };
}
function tagName(format, version) {
    return format.prefix + (0,domain_version/* formatVersion */.qh)(version) + format.suffix;
}
function floatingNames(format, version) {
    const name = (line) => format.prefix + line + format.suffix;
    return [name(`${version.major}`), name(`${version.major}.${version.minor}`)];
}
function versionIn(format, tag) {
    const { prefix, suffix } = format;
    if (tag.length <= prefix.length + suffix.length)
        return undefined;
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    return (0,domain_version/* parseVersion */.ot)(tag.slice(prefix.length, tag.length - suffix.length));
}
function isRefName(name) {
    return (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name) &&
        name !== "@" &&
        !name.startsWith("-") &&
        name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock")));
}

;// CONCATENATED MODULE: ./lib/src/domain/release/family.js


function familyOf(format, tags) {
    const family = [];
    for (const tag of tags) {
        const version = versionIn(format, tag.name);
        if (version !== undefined)
            family.push({ ...tag, version });
    }
    return family.sort((one, other) => (0,domain_version/* compareVersions */.Zy)(other.version, one.version));
}

;// CONCATENATED MODULE: ./lib/src/domain/release/reversal.js

function reversalIn(message, text) {
    const quoted = quotedHeader(message.header);
    const typed = message.head?.type === "revert";
    const commits = matches(text, /^This reverts commit ([0-9a-f]{7,64})\b/gim);
    if (quoted === undefined && !typed && commits.length === 0)
        return undefined;
    const pullRequests = matches(text, /^(?:Reverts (?:[\w.-]+\/[\w.-]+)?#|This reverts merge request \S*!)(\d+)/gm).map(Number);
    if (typed)
        commits.push(...((footer(message, "Refs") ?? "").match(/\b[0-9a-f]{7,64}\b/gi) ?? []));
    const header = quoted ?? (typed ? message.head?.description : undefined);
    return {
        header,
        commits: commits.map((sha) => sha.toLowerCase()),
        pullRequests,
        pure: quoted !== undefined || typed,
    };
}
function unwind(header) {
    let [inner, back, depth] = [header, true, 0];
    for (let next = peel(inner); next !== undefined; next = peel(inner)) {
        if (next.verb === "Revert")
            back = !back;
        inner = next.header;
        depth++;
    }
    return depth === 0 ? undefined : { header: inner, back };
}
function quotedHeader(header) {
    const found = peel(header);
    if (found === undefined)
        return undefined;
    return found.verb === "Reapply" ? `Revert "${found.header}"` : found.header;
}
function peel(header) {
    const found = /^(Revert|Reapply) "(.+)"(?: \(#\d+\))?$/.exec(header);
    return found === null ? undefined : { verb: found[1] ?? "", header: found[2] ?? "" };
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

;// CONCATENATED MODULE: ./lib/src/domain/release/settle.js
function settle(units) {
    const fates = new Map();
    const find = units.some((unit) => unit.message.reversal !== undefined) ? finder(units) : () => [];
    units.forEach((unit, at) => {
        if (fates.has(unit))
            return;
        const { reversal } = unit.message;
        if (reversal === undefined) {
            fates.set(unit, { kind: "counts" });
            return;
        }
        const targets = find(reversal, at).filter((target) => !fates.has(target));
        for (const target of targets)
            fates.set(target, { kind: "cancelled", by: unit });
        fates.set(unit, targets.length > 0 ? { kind: "cancels", units: targets } : { kind: "takes-back" });
    });
    return fates;
}
function finder(units) {
    const byCommit = new Map();
    const byPullRequest = new Map();
    const byTitle = new Map();
    const position = new Map(units.map((unit, at) => [unit, at]));
    for (const unit of units) {
        const { title, pullRequest } = unit.message;
        for (const oid of namesOf(unit))
            file(byCommit, oid.slice(0, 7), unit);
        file(byTitle, bare(title), unit);
        if (pullRequest !== undefined)
            file(byPullRequest, pullRequest, unit);
    }
    return ({ commits, pullRequests, header }, at) => {
        const older = (found) => (found ?? []).filter((unit) => (position.get(unit) ?? -1) > at);
        const named = [
            ...commits.flatMap((sha) => older(byCommit.get(sha.slice(0, 7))).filter((unit) => namesOf(unit).some((oid) => oid.startsWith(sha)))),
            ...pullRequests.flatMap((id) => older(byPullRequest.get(id))),
        ];
        if (commits.length + pullRequests.length > 0 || header === undefined)
            return [...new Set(named)];
        return older(byTitle.get(bare(header))).slice(0, 1);
    };
}
function namesOf({ commit, merge }) {
    return merge === undefined ? [commit] : [commit, merge];
}
function bare(title) {
    return title.replace(/ \(#\d+\)$/, "");
}
function file(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
}

;// CONCATENATED MODULE: ./lib/src/domain/release/change.js




function effectsOf(units) {
    const fates = settle(units);
    return units.map((unit) => effectOf(unit, fates.get(unit) ?? { kind: "counts" }));
}
function bumpOfAll(effects) {
    return effects.reduce((bump, effect) => stronger(bump, effect.bump), "none");
}
function effectOf(unit, fate) {
    const { reversal, statements } = unit.message;
    if (fate.kind === "cancelled")
        return { unit, bump: "none", rule: "reverted", statements: [] };
    if (reversal?.pure) {
        return fate.kind === "cancels"
            ? { unit, bump: "none", rule: "revert", statements: [] }
            : takingBack(unit);
    }
    const bump = statements.reduce((sum, one) => stronger(sum, one.bump), "none");
    if (bump !== "none")
        return { unit, bump, rule: "stated", statements };
    return { unit, bump, rule: statements.length > 0 ? "no-release-type" : "not-conventional", statements };
}
function takingBack(unit) {
    const end = unwind(unit.message.title);
    const description = unit.message.reversal?.header ?? unit.message.title;
    if (end?.back) {
        const bump = stronger(bumpOf(parseMessage(end.header)), "patch");
        return { unit, bump, rule: "brings-back", statements: [state("reapply", end.header, bump)] };
    }
    return { unit, bump: "patch", rule: "takes-back", statements: [state("revert", description, "patch")] };
}
function state(type, description, bump) {
    return { type, scope: undefined, description, bump, breaking: [] };
}

;// CONCATENATED MODULE: ./lib/src/domain/release/next-version.js


function nextStable(previous, bump, taken) {
    let next = bumped((0,domain_version/* core */.I8)(previous), bump);
    while (isTaken(next, taken))
        next = bumped(next, bump);
    return next;
}
function firstVersion(initial, taken) {
    let next = initial;
    while (isTaken(next, taken))
        next = bumped((0,domain_version/* core */.I8)(next), "patch");
    return next;
}
function nextPrerelease(target, label, taken) {
    const numbers = taken.flatMap((version) => numberOf(version, target, label) ?? []);
    return { ...(0,domain_version/* core */.I8)(target), prerelease: [label, Math.max(0, ...numbers) + 1] };
}
function numberOf(version, target, label) {
    const [word, number, ...more] = version.prerelease;
    if ((0,domain_version/* isStable */.MQ)(version) || !(0,domain_version/* isSameVersion */.p)((0,domain_version/* core */.I8)(version), (0,domain_version/* core */.I8)(target)))
        return undefined;
    return word === label && typeof number === "number" && more.length === 0 ? number : undefined;
}
function isTaken(version, taken) {
    return taken.some((one) => (0,domain_version/* isSameVersion */.p)(one, version));
}

;// CONCATENATED MODULE: ./lib/src/domain/release/verdict.js






function baselineOf(reached, commit) {
    return reached.find((one) => (0,domain_version/* isStable */.MQ)(one.version) && one.commit !== commit);
}
function judge(standing, wish) {
    const { commit, reached, family, newer, effects } = standing;
    const previous = baselineOf(reached, commit);
    const here = reached.find((one) => one.commit === commit && isWished(one.version, wish));
    const wished = typeof wish.bump === "object" ? wish.bump : releaseAs(standing);
    const derived = bumpOfAll(effects);
    const bump = bumpFor(wish, derived, previous);
    if (wish.bump === "none")
        return { kind: "quiet", why: "asked-for-none", previous };
    if (typeof wish.bump === "object")
        return exactly(wish.bump, standing, previous, bump);
    if (here !== undefined)
        return { kind: "standing", version: here.version, tag: here.name, previous, bump };
    if (bump === "none" && wished === undefined) {
        return { kind: "quiet", why: effects.length === 0 ? "no-units" : "nothing-releasable", previous };
    }
    if (newer !== undefined)
        return { kind: "superseded", by: newer };
    if (wished !== undefined && wish.bump === "auto")
        return exactly(wished, standing, previous, bump);
    const taken = family.map(({ version }) => version);
    const stable = previous === undefined || bump === "none"
        ? firstVersion(wish.initial, taken)
        : nextStable(previous.version, bump, taken);
    const label = wish.prerelease;
    if (label === undefined)
        return fresh(standing, stable, previous, bump);
    const last = reached.find((one) => numberOf(one.version, stable, label) !== undefined);
    if (last !== undefined && bumpOfAll(effects.slice(0, last.since)) === "none") {
        return { kind: "quiet", why: "prereleased-already", previous };
    }
    return fresh(standing, nextPrerelease(stable, label, taken), previous, bump);
}
function fresh(standing, version, previous, bump) {
    return { kind: "release", version, tag: tagName(standing.format, version), previous, bump };
}
function exactly(version, standing, previous, bump) {
    const tag = tagName(standing.format, version);
    const there = standing.family.find((one) => (0,domain_version/* isSameVersion */.p)(one.version, version));
    if (there?.commit === standing.commit)
        return { kind: "standing", version: there.version, tag: there.name, previous, bump };
    if (there !== undefined) {
        throw (0,problem/* problem */.CC)("RELEASE_TAG_ELSEWHERE", { tag: there.name, there: there.commit, wanted: standing.commit });
    }
    if (previous !== undefined && (0,domain_version/* compareVersions */.Zy)(version, previous.version) <= 0) {
        throw (0,problem/* problem */.CC)("RELEASE_VERSION_NOT_ABOVE", {
            version: (0,domain_version/* formatVersion */.qh)(version),
            tag: previous.name,
            service: standing.service,
        });
    }
    return { kind: "release", version, tag, previous, bump };
}
function bumpFor(wish, derived, previous) {
    if (typeof wish.bump === "string" && wish.bump !== "auto")
        return wish.bump;
    return previous === undefined ? derived : tamed(derived, previous.version);
}
function isWished(version, wish) {
    return wish.prerelease === undefined
        ? (0,domain_version/* isStable */.MQ)(version)
        : (0,domain_version/* isStable */.MQ)(version) || version.prerelease[0] === wish.prerelease;
}
function releaseAs({ effects }) {
    const found = effects.find(({ unit, rule }) => unit.message.releaseAs !== undefined && rule !== "reverted");
    const text = found?.unit.message.releaseAs;
    if (found === undefined || text === undefined)
        return undefined;
    const version = (0,domain_version/* parseVersion */.ot)(text.replace(/^v/, ""));
    if (version === undefined)
        throw (0,problem/* problem */.CC)("RELEASE_AS_UNREADABLE", { given: text, commit: found.unit.commit });
    return version;
}

;// CONCATENATED MODULE: ./lib/src/domain/release/unit-message.js



function readUnitMessage(text, author) {
    const { rest, merge, pullRequest } = lookThrough(text.replace(/\r\n/g, "\n").trimStart());
    const own = isBot(author) ? headerOf(rest) : rest;
    const [outer, items] = splitSquash(own);
    const message = parseMessage(outer);
    const messages = [message, ...settleItems(items)];
    const statements = messages.flatMap(stateOf);
    return {
        title: message.header === "" ? headerOf(text) : message.header,
        pullRequest: pullRequest ?? trailingNumber(message.header),
        statements,
        reversal: reversalIn(message, outer),
        releaseAs: messages.map((one) => footer(one, "Release-As")).findLast((one) => one !== undefined),
        silentMerge: merge && message.head === undefined && statements.length === 0,
        oddities: message.oddities,
    };
}
function isBot({ name, email }) {
    return /\[bot\]/i.test(name + email) || /\b(renovate|dependabot)\b/i.test(`${name} ${email}`);
}
function lookThrough(text) {
    const [header, ...below] = text.split("\n");
    const line = header ?? "";
    const azure = /^Merged PR (\d+): (?=\S)/.exec(line);
    if (azure !== null) {
        const rest = [line.slice(azure[0].length), ...below].join("\n");
        return { rest, merge: false, pullRequest: Number(azure[1]) };
    }
    if (!/^Merged? (pull request|branch|branches|remote-tracking branch|in|tag|commit)\b/.test(line)) {
        return { rest: text, merge: false, pullRequest: undefined };
    }
    const rest = below.join("\n").trimStart();
    const number = /^Merge pull request #(\d+)\b|\(pull request #(\d+)\)$/.exec(line.trim()) ??
        /^See merge request \S*!(\d+)/m.exec(rest);
    const digits = number?.[1] ?? number?.[2];
    return { rest, merge: true, pullRequest: digits === undefined ? undefined : Number(digits) };
}
function splitSquash(text) {
    const found = /^[^\n]*\n\s*\* /.exec(text);
    if (found === null)
        return [text, []];
    const start = found[0].length - 2;
    const rule = /\n-{9}\r?(\n|$)/.exec(text.slice(start));
    const end = rule === null ? text.length : start + rule.index;
    const pieces = text.slice(start, end).split(/^\* /m).slice(1);
    const items = pieces.filter((item) => isItem(headerOf(item)));
    const prose = pieces.filter((item) => !isItem(headerOf(item))).map((item) => `* ${item}`);
    const tail = rule === null ? "" : text.slice(end + rule[0].length);
    return [`${text.slice(0, start)}${prose.join("")}\n\n${tail}`, items];
}
function isItem(header) {
    const message = parseMessage(header);
    return message.head !== undefined || reversalIn(message, header) !== undefined;
}
function settleItems(items) {
    const kept = [];
    for (const text of items) {
        const message = parseMessage(text);
        const header = reversalIn(message, text)?.header;
        const at = header === undefined ? -1 : kept.findLastIndex((one) => one.header === header);
        if (at < 0)
            kept.push(message);
        else
            kept.splice(at, 1);
    }
    return kept;
}
function stateOf(message) {
    if (message.head === undefined)
        return [];
    const { type, scope, description } = message.head;
    return [{ type, scope, description, bump: bumpOf(message), breaking: breakingChanges(message) }];
}
function trailingNumber(header) {
    const found = /\(#(\d+)\)$/.exec(header);
    return found === null ? undefined : Number(found[1]);
}
function headerOf(text) {
    return /^\s*([^\n]*)/.exec(text)?.[1]?.trimEnd() ?? "";
}

;// CONCATENATED MODULE: ./lib/src/actions/release/history.js


const firstNotes = 100;
const patience = 500;
async function walkHistory(repository, head, families, attribute) {
    const shallow = await repository.shallow();
    const all = new Map([...families].map(([service, family]) => [service, begin(service, family, head)]));
    const tags = tagsByCommit(families);
    const open = new Map(all);
    let asked = false;
    let walked = 0;
    let last = head;
    const ask = async () => {
        if (!asked)
            await dropUnreachable(repository, head, [...open.values()]);
        asked = true;
    };
    for await (const unit of repository.units(head, [])) {
        const { oid } = unit.commit;
        last = oid;
        if (++walked === patience && shallow.size === 0)
            await ask();
        for (const [service, tag] of tags.get(oid) ?? []) {
            const line = open.get(service);
            if (line === undefined)
                continue;
            line.reached.push({ ...tag, since: line.units.length });
            if (!(0,domain_version/* isStable */.MQ)(tag.version) || oid === head)
                continue;
            if (line.goals[0]?.commit !== oid && shallow.size === 0)
                await ask();
            if (line.goals[0]?.commit === oid)
                open.delete(service);
        }
        for (const [service, { goals, units }] of open) {
            if (goals.length === 0 && units.length >= firstNotes)
                open.delete(service);
        }
        if (open.size === 0)
            break;
        if (shallow.has(oid))
            return { kind: "cut", at: oid, services: [...open.keys()] };
        await add(repository, unit, attribute, open);
    }
    if (shallow.size > 0 && [...open.values()].some(({ goals }) => goals.length > 0)) {
        return { kind: "cut", at: last, services: [...open.keys()] };
    }
    if (open.size > 0)
        await ask();
    for (const line of open.values())
        await walkAside(repository, head, line, attribute);
    return { kind: "whole", lines: new Map([...all].map(([service, line]) => [service, history_close(line)])) };
}
function begin(service, family, head) {
    const goals = family.filter((tag) => (0,domain_version/* isStable */.MQ)(tag.version) && tag.commit !== head);
    return { service, goals, reached: [], units: [] };
}
function history_close({ reached, units }) {
    return { reached: reached.sort((one, other) => (0,domain_version/* compareVersions */.Zy)(other.version, one.version)), units };
}
async function dropUnreachable(repository, head, open) {
    const candidates = open.flatMap(({ goals }) => goals.map(({ commit }) => commit));
    const ancestors = await repository.ancestorsAmong([...new Set(candidates)], head);
    for (const line of open)
        line.goals = line.goals.filter(({ commit }) => ancestors.has(commit));
}
async function walkAside(repository, head, line, attribute) {
    const [goal] = line.goals;
    if (goal === undefined)
        return;
    line.units.length = 0;
    const alone = new Map([[line.service, line]]);
    const until = [goal.commit];
    for await (const unit of repository.units(head, until)) {
        await add(repository, unit, attribute, alone, until);
    }
    line.reached.push({ ...goal, since: line.units.length });
}
async function add(repository, unit, attribute, open, until = []) {
    const due = [...attribute(unit.files)].filter(([service]) => open.has(service));
    if (due.length === 0)
        return;
    const message = readUnitMessage(unit.commit.message, unit.commit.author);
    const inner = message.silentMerge ? await innerUnits(repository, unit, attribute, message, until) : [];
    for (const [service, because] of due) {
        const units = open.get(service)?.units;
        const own = inner.filter((one) => one.because.has(service));
        for (const one of own)
            units?.push({ ...one, because: one.because.get(service) ?? [] });
        if (own.length === 0) {
            units?.push({
                commit: unit.commit.oid,
                merge: undefined,
                author: unit.commit.author,
                message,
                because,
            });
        }
    }
}
async function innerUnits(repository, { commit }, attribute, merge, until) {
    const [before, ...merged] = commit.parents;
    const inner = [];
    for (const tip of merged) {
        for await (const { commit: one, files } of repository.units(tip, before === undefined ? until : [before, ...until])) {
            const message = readUnitMessage(one.message, one.author);
            inner.push({
                commit: one.oid,
                merge: commit.oid,
                author: one.author,
                message: { ...message, pullRequest: message.pullRequest ?? merge.pullRequest },
                because: attribute(files),
            });
        }
    }
    return inner;
}
function tagsByCommit(families) {
    const found = new Map();
    for (const [service, family] of families) {
        for (const tag of family) {
            const known = found.get(tag.commit);
            if (known === undefined)
                found.set(tag.commit, [[service, tag]]);
            else
                known.push([service, tag]);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/actions/release/known.js







async function listRemote(repository, branch) {
    const trunk = branch === "" ? "HEAD" : `refs/heads/${branch}`;
    const refs = await repository.refs(["HEAD", "refs/heads/*", "refs/tags/*"]);
    const tags = refs
        .filter(({ name }) => name.startsWith("refs/tags/"))
        .map(({ name, commit }) => ({ name: name.slice("refs/tags/".length), commit }));
    return { tags, tip: refs.find(({ name }) => name === trunk)?.commit, refs };
}
function resolveCommit(given, { refs }, url) {
    const oid = (0,domain_oid/* parseOid */.Se)(given);
    if (oid !== undefined)
        return oid;
    const names = [given, `refs/heads/${given}`, `refs/tags/${given}`];
    const found = refs.find(({ name }) => names.includes(name));
    if (found === undefined)
        throw (0,problem/* problem */.CC)("RELEASE_COMMIT_UNKNOWN", { commit: given, url });
    return found.commit;
}
async function knowServices(repository, borrowed, { subjects, owners }, commit, listing) {
    const families = new Map(subjects.map(({ service, format }) => [service, familyOf(format, listing.tags)]));
    const lines = await readLines(repository, borrowed, commit, families, attribution(owners));
    const newer = await findNewer(repository, commit, listing.tip, families, lines);
    return subjects.map((subject) => ({
        subject,
        family: families.get(subject.service) ?? [],
        line: lines.get(subject.service) ?? { reached: [], units: [] },
        newer: newer.get(subject.service),
    }));
}
async function readLines(repository, borrowed, commit, families, attribute) {
    const partial = borrowed === undefined || borrowed.shallow.size > 0;
    const depths = partial ? [{ depth: 300 }, {}] : [{}];
    if (await repository.has(commit))
        depths.unshift({ depth: 1 });
    for (const [at, depth] of depths.entries()) {
        if (!(await repository.fetch([commit], depth))) {
            throw (0,problem/* problem */.CC)("RELEASE_COMMIT_UNKNOWN", { commit, url: repository.remote.url });
        }
        const walk = await walkHistory(repository, commit, families, attribute);
        if (walk.kind === "whole")
            return walk.lines;
        if (at < depths.length - 1)
            continue;
        const services = walk.services.join(", ");
        throw (0,problem/* problem */.CC)("RELEASE_HISTORY_CUT", { url: repository.remote.url, commit: walk.at, services });
    }
    return new Map();
}
async function findNewer(repository, commit, tip, families, lines) {
    const higher = [...families].map(([service, family]) => {
        const baseline = baselineOf(lines.get(service)?.reached ?? [], commit);
        const above = family.filter(({ version, commit: at }) => at !== commit &&
            (0,domain_version/* isStable */.MQ)(version) &&
            (baseline === undefined || (0,domain_version/* compareVersions */.Zy)(version, baseline.version) > 0));
        return [service, above];
    });
    if (tip === undefined || tip === commit || higher.every(([, above]) => above.length === 0))
        return new Map();
    if (!(await repository.fetch([tip], {})))
        return new Map();
    const ahead = new Set();
    let below;
    for await (const unit of repository.units(tip, [commit])) {
        ahead.add(unit.commit.oid);
        below = unit.commit.parents[0];
    }
    if (below !== commit)
        return new Map();
    const found = higher.flatMap(([service, above]) => {
        const tag = above.find((one) => ahead.has(one.commit));
        return tag === undefined ? [] : [[service, tag]];
    });
    return new Map(found);
}

// EXTERNAL MODULE: ./lib/src/domain/markdown.js
var markdown = __webpack_require__(9170);
;// CONCATENATED MODULE: ./lib/src/domain/release/notes.js



const longestNotes = 125_000;
const groups = [
    ["Features", ({ type }) => type === "feat"],
    ["Fixes", ({ type }) => type === "fix"],
    ["Performance", ({ type }) => type === "perf"],
    ["Taken back", ({ type }) => type === "revert"],
    ["Brought back", ({ type }) => type === "reapply"],
    ["Other changes", () => true],
];
function writeNotes(noted) {
    const entries = noted.effects.flatMap((effect) => effect.statements.map((statement) => ({ statement, effect })));
    const breaking = entries.flatMap(({ statement, effect }) => statement.breaking.map((text) => line({ statement: { ...statement, description: text }, effect }, noted.links)));
    const parts = [section("Breaking changes", breaking)];
    let rest = entries;
    for (const [title, holds] of groups) {
        const some = rest.filter(({ statement }) => holds(statement));
        rest = rest.filter(({ statement }) => !holds(statement));
        parts.push(section(title, some.map((entry) => line(entry, noted.links))));
    }
    parts.push(comparison(noted));
    return (0,markdown/* cut */.Jj)(parts.filter((part) => part !== "").join("\n"), longestNotes, "*The rest is too long to be shown here.*");
}
function section(title, lines) {
    return lines.length === 0 ? "" : `### ${title}\n\n${lines.join("\n")}\n`;
}
function line({ statement, effect }, links) {
    const { unit } = effect;
    const { pullRequest } = unit.message;
    const scope = statement.scope === undefined ? "" : `**${(0,markdown/* escapeText */.X1)(statement.scope)}:** `;
    const text = (0,markdown/* escapeText */.X1)(statement.description.replace(/ \(#\d+\)$/, "").replace(/\s+/g, " "));
    const from = [
        ...(pullRequest === undefined ? [] : [(0,markdown/* link */.nf)(`#${pullRequest}`, links.pullRequest(pullRequest))]),
        (0,markdown/* link */.nf)((0,domain_oid/* short */.h0)(unit.commit), links.commit(unit.commit)),
    ];
    const author = unit.author.name === "" || isBot(unit.author) ? "" : ` by ${(0,markdown/* escapeText */.X1)(unit.author.name)}`;
    return `- ${scope}${text} (${from.join(", ")})${author}${through(effect)}`;
}
function through({ unit }) {
    const own = unit.because.some(({ kind }) => kind !== "dependency");
    const names = own ? [] : unit.because.map(({ of }) => (0,markdown/* escapeText */.X1)(of));
    return names.length === 0 ? "" : ` (through ${names.join(", ")})`;
}
function comparison({ previous, tag, links }) {
    const address = links.compare(previous, tag);
    if (previous === "" || address === "")
        return "";
    return `**Everything:** ${(0,markdown/* link */.nf)((0,markdown/* escapeText */.X1)(`${previous}...${tag}`), address)}\n`;
}

;// CONCATENATED MODULE: ./lib/src/actions/release/plan.js







const mostInTag = 50;
function planRelease(commit, known, wishes, links) {
    const releases = [];
    const passed = [];
    const faults = [];
    for (const one of known) {
        const effects = effectsOf(one.line.units);
        const verdict = tryJudge(commit, one, effects, wishes, faults);
        if (verdict === undefined)
            continue;
        const { service } = one.subject;
        if (verdict.kind === "quiet") {
            passed.push({
                kind: "quiet",
                service,
                effects,
                why: verdict.why,
                previous: verdict.previous?.name ?? "",
            });
        }
        else if (verdict.kind === "superseded") {
            passed.push({ kind: "superseded", service, effects, by: verdict.by.name });
        }
        else
            releases.push(planned(one, verdict, effects, wishes, links));
    }
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
    return { commit, releases, passed };
}
function tryJudge(commit, { subject, family, line, newer }, effects, wish, faults) {
    const { service, format } = subject;
    try {
        return judge({ service, format, commit, family, reached: line.reached, newer, effects }, wish);
    }
    catch (thrown) {
        const found = (0,problem/* problemsIn */._n)(thrown);
        if (found === undefined)
            throw thrown;
        faults.push(...found);
        return undefined;
    }
}
function planned({ subject, family }, verdict, effects, { latest, run }, links) {
    const { tag, bump } = verdict;
    const { service } = subject;
    const version = (0,domain_version/* formatVersion */.qh)(verdict.version);
    const previous = verdict.previous?.name ?? "";
    const highest = family.find((one) => (0,domain_version/* isStable */.MQ)(one.version));
    const isHighest = highest === undefined || (0,domain_version/* compareVersions */.Zy)(highest.version, verdict.version) <= 0;
    return {
        subject,
        version,
        tag,
        previous,
        bump,
        exists: verdict.kind === "standing",
        prerelease: !(0,domain_version/* isStable */.MQ)(verdict.version),
        latest: latest === service && (0,domain_version/* isStable */.MQ)(verdict.version) && isHighest,
        title: `${service} ${version}`,
        notes: writeNotes({ tag, previous, effects, links }),
        message: tagMessage(service, version, previous, bump, effects, run),
        effects,
    };
}
function tagMessage(service, version, previous, bump, effects, run) {
    const lines = effects.flatMap(({ statements, unit }) => statements
        .filter((one) => one.bump !== "none")
        .map((one) => `- ${one.description} (${(0,domain_oid/* short */.h0)(unit.commit)})`));
    const more = [
        ["Version", version],
        ["Previous", previous],
        ["Bump", bump],
    ];
    const text = [`${service} ${version}`, lines.slice(0, mostInTag).join("\n")].join("\n\n");
    return (0,commit_message/* formatMessage */.hw)(text, {
        action: "release",
        deployments: [{ service, environment: "", image: "" }],
        sourceCommit: "",
        run,
        more,
    });
}

;// CONCATENATED MODULE: ./lib/src/actions/release/report.js


function outcomeOf({ plan, dryRun }) {
    if (plan.releases.some(({ exists }) => !exists))
        return dryRun ? "planned" : "released";
    return plan.passed.some(({ kind }) => kind === "superseded") ? "superseded" : "unchanged";
}
function reasonOf(done) {
    const { plan } = done;
    const fresh = plan.releases.filter(({ exists }) => !exists).map(({ title }) => title);
    const at = (0,domain_oid/* short */.h0)(plan.commit);
    switch (outcomeOf(done)) {
        case "released":
            return `${list(fresh)} released at ${at}.`;
        case "planned":
            return `${list(fresh)} would be released at ${at}; nothing was written.`;
        case "superseded": {
            const by = plan.passed.flatMap((one) => (one.kind === "superseded" ? [one.by] : []));
            return `A newer commit of trunk has ${list(by)} already; ${at} is behind.`;
        }
        case "unchanged":
            return plan.releases.length > 0
                ? `${list(plan.releases.map(({ tag }) => tag))} already at ${at}; nothing to do.`
                : `Nothing at ${at} asks for a release.`;
    }
}
function outputsOf(done, single) {
    const { plan, urlOf } = done;
    const releases = plan.releases.map((one) => releaseJson(one, plan, urlOf(one.tag)));
    const include = plan.releases.map((one) => matrixEntry(one, plan));
    const only = single ? plan.releases[0] : undefined;
    const passed = single ? plan.passed[0] : undefined;
    return {
        releases,
        matrix: { include },
        version: only?.version ?? "",
        tag: only?.tag ?? "",
        previous: only?.previous ?? (passed?.kind === "quiet" ? passed.previous : ""),
        bump: only?.bump ?? (single ? "none" : ""),
        notes: only?.notes ?? "",
        url: only === undefined ? "" : urlOf(only.tag),
    };
}
function matrixEntry({ subject, version, tag, previous, bump, prerelease }, { commit }) {
    const { service, path, image } = subject;
    return { service, path, image: image ?? "", version, tag, previous, bump, commit, prerelease };
}
function releaseJson({ subject, version, tag, previous, bump, notes, effects }, { commit }, url) {
    return {
        service: subject.service,
        version,
        tag,
        previous,
        bump,
        commit,
        notes,
        url,
        because: effects.flatMap(becauseJson),
    };
}
function becauseJson({ unit, bump, rule }) {
    if (bump === "none")
        return [];
    const { commit, message } = unit;
    return unit.because.map((reason) => ({ ...reason, commit, bump, rule, title: message.title }));
}
function recordOf(done) {
    const { plan, urlOf } = done;
    return {
        commit: plan.commit,
        releases: plan.releases.map((one) => ({
            ...releaseJson(one, plan, urlOf(one.tag)),
            new: !one.exists,
            units: one.effects.map(unitJson),
        })),
        passed: plan.passed.map(({ effects, ...one }) => ({ ...one, units: effects.map(unitJson) })),
    };
}
function unitJson({ unit, bump, rule }) {
    const because = unit.because.map((reason) => ({ ...reason }));
    return { commit: unit.commit, title: unit.message.title, author: unit.author.name, bump, rule, because };
}
function summaryOf(done) {
    const { plan, urlOf } = done;
    const parts = [`### Release\n\n${(0,markdown/* escapeText */.X1)(reasonOf(done))}\n`];
    if (plan.releases.length > 0) {
        const rows = plan.releases.map((one) => [
            (0,markdown/* escapeText */.X1)(one.subject.service),
            (0,markdown/* link */.nf)((0,markdown/* code */.aY)(one.tag), urlOf(one.tag)),
            one.previous === "" ? "first" : (0,markdown/* code */.aY)(one.previous),
            one.bump,
            one.exists ? "already there" : done.dryRun ? "planned" : "new",
            why(one.effects, one.bump),
        ]);
        parts.push((0,markdown/* table */.tp)(["service", "tag", "previous", "bump", "", "because"], rows));
        for (const one of plan.releases)
            parts.push((0,markdown/* details */.zH)(`Notes of ${(0,markdown/* escapeText */.X1)(one.title)}`, one.notes));
    }
    if (plan.passed.length > 0) {
        const rows = plan.passed.map((one) => [(0,markdown/* escapeText */.X1)(one.service), whyNot(one)]);
        parts.push((0,markdown/* details */.zH)(`${plan.passed.length} not released`, (0,markdown/* table */.tp)(["service", "why not"], rows)));
    }
    return parts.join("\n");
}
function why(effects, bump) {
    const deciding = effects.find((one) => one.bump === bump) ?? effects.find((one) => one.bump !== "none");
    if (deciding === undefined)
        return "asked for";
    const [reason] = deciding.unit.because;
    const through = reason === undefined
        ? ""
        : reason.kind === "dependency"
            ? `, through ${(0,markdown/* escapeText */.X1)(reason.of)}`
            : `, ${(0,markdown/* code */.aY)(reason.of)}`;
    return `${(0,markdown/* escapeText */.X1)(deciding.unit.message.title)} (${(0,domain_oid/* short */.h0)(deciding.unit.commit)}${through})`;
}
const quiet = {
    "no-units": "no commit touched it",
    "nothing-releasable": "no commit asks for a version",
    "asked-for-none": "`bump` is none",
    "prereleased-already": "nothing since its last pre-release",
};
const rules = {
    stated: "counts",
    "no-release-type": "asks for no version",
    "not-conventional": "no conventional commit",
    reverted: "taken back",
    revert: "takes back what was not released",
    "takes-back": "takes back what was released",
    "brings-back": "brings back what was released",
};
function whyNot(passed) {
    if (passed.kind === "superseded")
        return `a newer commit has ${(0,markdown/* code */.aY)(passed.by)}`;
    const since = passed.previous === "" ? "" : ` since ${(0,markdown/* code */.aY)(passed.previous)}`;
    const units = passed.effects
        .slice(0, 5)
        .map(({ unit, rule }) => `${(0,markdown/* escapeText */.X1)(unit.message.title)}: ${rules[rule]}`);
    const more = passed.effects.length > 5 ? [`… and ${passed.effects.length - 5} more`] : [];
    return [`${quiet[passed.why]}${since}`, ...units, ...more].join("<br>");
}
function noticesOf({ plan }) {
    const units = new Map([...plan.releases, ...plan.passed]
        .flatMap(({ effects }) => effects)
        .filter(({ unit }) => unit.message.oddities.includes("breaking-not-footer"))
        .map(({ unit }) => [unit.commit, unit]));
    return [...units.values()].map(({ commit, message }) => ({
        level: "warning",
        title: "A breaking change that does not count",
        message: `${(0,domain_oid/* short */.h0)(commit)} (${message.title}) speaks of a breaking change, but not in a footer: that takes a blank line before it and BREAKING CHANGE: in capitals. Set bump, or write the next commit with it.`,
    }));
}
function list(names) {
    const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
    const last = shown.at(-1) ?? "nothing";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

// EXTERNAL MODULE: ./lib/src/domain/catalogue/lookup.js
var lookup = __webpack_require__(6539);
;// CONCATENATED MODULE: ./lib/src/actions/release/subjects.js



function subjectsOf(catalogue, { service, tagFormat }) {
    const chosen = service.length === 0
        ? [...catalogue.services.values()]
        : service.map((name) => (0,lookup/* serviceNamed */.fD)(catalogue, name));
    const subjects = [...new Set(chosen)].map((one) => subjectOf(one, tagFormat || one.tagFormat));
    refuseShared(subjects);
    return { subjects, owners: catalogue };
}
function singleSubject({ service, path, tagFormat }, fallbackName) {
    const name = service[0] ?? fallbackName;
    const folder = path.replace(/^(\.?\/)+|\/+$/g, "") || ".";
    const format = tagFormat || (service.length > 0 ? "{service}/v{version}" : "v{version}");
    const inputs = [folder === "." ? "**" : `${literal(folder)}/**`];
    return {
        subjects: [{ service: name, path: folder, image: undefined, format: parseTagFormat(format, name) }],
        owners: {
            services: new Map([[name, { name, inputs, dependsOn: [] }]]),
            libraries: new Map(),
            global: [],
        },
    };
}
function subjectOf({ name, path, image }, format) {
    return { service: name, path, image, format: parseTagFormat(format, name) };
}
function refuseShared(subjects) {
    const byFormat = new Map();
    for (const { service, format } of subjects) {
        byFormat.set(format.text, [...(byFormat.get(format.text) ?? []), service]);
    }
    const faults = [...byFormat]
        .filter(([, services]) => services.length > 1)
        .map(([format, services]) => (0,problem/* problem */.CC)("RELEASE_TAG_SHARED", { format, services: services.join(", "), example: "{service}" }));
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
}
function literal(folder) {
    return folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}

;// CONCATENATED MODULE: ./lib/src/actions/release/release.js












const inputs = {
    ...action/* commonInputs */.j$,
    "dry-run": (0,input/* flag */.Jt)(false),
    service: (0,input/* lines */.Mn)(),
    path: (0,input/* text */.Qq)(),
    "tag-format": (0,input/* text */.Qq)(),
    bump: { default: "auto", parse: parseBump },
    prerelease: (0,input/* optional */.lq)(parseIdentifier),
    "initial-version": { default: "0.1.0", parse: parseInitial },
    commit: (0,input/* text */.Qq)(),
    "github-release": (0,input/* flag */.Jt)(true),
    draft: (0,input/* flag */.Jt)(false),
    latest: (0,input/* text */.Qq)(),
    repository: (0,input/* text */.Qq)(),
    branch: (0,input/* text */.Qq)(),
};
const attempts = 8;
const release = (0,action/* defineAction */.QP)({
    name: "release",
    inputs,
    outputs: ["releases", "matrix", "version", "tag", "previous", "bump", "notes", "url"],
    outcomes: ["released", "unchanged", "superseded", "planned"],
    async run(asked, world) {
        const subjects = await readSubjects(asked, world);
        const place = await openPlace(asked, world);
        const plan = asked.dryRun
            ? await makePlan(asked, world, subjects, place)
            : await tagAll(asked, world, subjects, place);
        const { urls, failures } = await showPages(asked, world, place, plan);
        const urlOf = (tag) => urls.get(tag) ?? place.links.tag(tag);
        return tell({ plan, dryRun: asked.dryRun, urlOf }, subjects, failures);
    },
});
async function readSubjects(asked, { files, run }) {
    const catalogue = asked.path === "" ? await (0,contract_catalogue/* loadCatalogue */.O)(files, asked.config) : undefined;
    if (catalogue !== undefined && catalogue.services.size > 0)
        return subjectsOf(catalogue, asked);
    if (asked.service.length > 1) {
        const remedy = "Several services can be released together when it names them.";
        return subjectsOf(await (0,contract_catalogue/* needCatalogue */.S)(files, asked.config, remedy), asked);
    }
    return singleSubject(asked, run.repository.split("/").at(-1) || "release");
}
async function openPlace(asked, world) {
    const { run, git } = world;
    const remote = await (0,delivery_inputs/* gitopsRemote */.L_)(asked.repository, { gitopsToken: "", githubToken: asked.githubToken }, world);
    const checkout = asked.repository === "" ? await git.checkout(run.directory) : undefined;
    const repository = await git.open(remote, checkout === undefined ? {} : { borrow: checkout });
    return { remote, repository, checkout, links: linksOf(run.serverUrl, remote.repository) };
}
async function makePlan(asked, { run }, subjects, place) {
    const { repository, checkout, remote, links } = place;
    const listing = await listRemote(repository, asked.branch);
    const event = asked.repository === "" ? run.sha || checkout?.head : undefined;
    const given = asked.commit || event || listing.tip || asked.branch || "HEAD";
    const commit = resolveCommit(given, listing, remote.url);
    const known = await knowServices(repository, checkout, subjects, commit, listing);
    const wishes = {
        bump: asked.bump,
        prerelease: asked.prerelease,
        initial: asked.initialVersion,
        latest: asked.latest,
        run: (0,commit_message/* formatRun */.TI)(run),
    };
    return planRelease(commit, known, wishes, links);
}
async function tagAll(asked, world, subjects, place) {
    const { clock } = world;
    for (let attempt = 1;; attempt++) {
        const plan = await makePlan(asked, world, subjects, place);
        const pushed = await pushTags(place.repository, plan);
        if (pushed.kind === "landed")
            return plan;
        if (pushed.kind === "policy" || attempt === attempts) {
            throw pushProblem(pushed, plan, place.remote.url, attempt);
        }
        const wait = pushed.kind === "transient" ? (pushed.retryAfterMs ?? 1_000 * 2 ** attempt) : 200 * 2 ** attempt;
        await clock.sleep(clock.random() * Math.min(wait, 30_000));
    }
}
async function showPages(asked, world, { remote }, plan) {
    if (!asked.githubRelease || asked.dryRun || remote.repository === undefined || plan.releases.length === 0) {
        return { urls: new Map(), failures: [] };
    }
    const forge = await world.forge(remote.repository, remote.token);
    return ensurePages(forge, plan.releases, asked.draft);
}
function tell(done, { subjects }, failures) {
    return {
        outcome: outcomeOf(done),
        reason: reasonOf(done),
        outputs: outputsOf(done, subjects.length === 1),
        summary: summaryOf(done),
        report: recordOf(done),
        notices: noticesOf(done),
        failures,
    };
}


/***/ }),

/***/ 4020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ loadCatalogue),
/* harmony export */   S: () => (/* binding */ needCatalogue)
/* harmony export */ });
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);

async function loadCatalogue(files, path) {
    const text = await files.read(path);
    if (text === undefined)
        return undefined;
    const { readCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(934), __webpack_require__.e(793)]).then(__webpack_require__.bind(__webpack_require__, 793));
    return readCatalogue(text, path);
}
async function needCatalogue(files, path, remedy) {
    const catalogue = await loadCatalogue(files, path);
    if (catalogue === undefined)
        throw (0,_domain_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("CATALOGUE_MISSING", { path, remedy });
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
/* harmony import */ var _domain_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2151);
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
    const branch = asked.branch || (asked.repository === "" ? (gitops?.branch ?? "") : "");
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
function checkBranch(given) {
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
/* harmony export */   fD: () => (/* binding */ serviceNamed),
/* harmony export */   ke: () => (/* binding */ overlayOf)
/* harmony export */ });
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7885);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);


function serviceNamed(catalogue, given) {
    const found = catalogue.services.get(given);
    if (found)
        return found;
    const names = [...catalogue.services.keys()];
    const at = { file: catalogue.file };
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("SERVICE_UNKNOWN", { given, nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given, names) ?? "", words: names.join(", ") }, { at });
}
function environmentNamed(catalogue, given) {
    const found = catalogue.environments.get(given);
    if (found)
        return found;
    const names = [...catalogue.environments.keys()];
    const at = { file: catalogue.file };
    throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("ENVIRONMENT_UNKNOWN", { given, nearest: (0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .p)(given, names) ?? "", words: names.join(", ") }, { at });
}
function overlayOf(catalogue, service, environment) {
    const template = catalogue.gitops.overlay;
    if (template === undefined) {
        const slots = { service: service.name, environment: environment.name };
        throw (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("OVERLAY_UNDECLARED", slots, { at: { file: catalogue.file } });
    }
    return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
}


/***/ }),

/***/ 9932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ formatRun),
/* harmony export */   hw: () => (/* binding */ formatMessage),
/* harmony export */   ou: () => (/* binding */ fillTemplate)
/* harmony export */ });
/* unused harmony exports parseTrailers, parseRun */
function formatMessage(text, { action, deployments, sourceCommit, run, more }) {
    const trailers = [
        ["Trunkline", action],
        ...deployments.flatMap(({ service, environment, image }) => [
            ["Service", service],
            ["Environment", environment],
            ["Image", image],
        ]),
        ["Source-Commit", sourceCommit],
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

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   oo: () => (/* binding */ indexByFolder)
/* harmony export */ });
/* unused harmony export glob */
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

function glob(text) {
    const run = /^!*/.exec(text)?.[0].length ?? 0;
    const bangs = text[run] === "(" ? Math.max(0, run - 1) : run;
    if (bangs === 0)
        return plain(text);
    const rest = plain(text.slice(bangs));
    const negated = bangs % 2 === 1;
    return {
        text,
        negated,
        positive: negated ? rest : { ...rest, text },
        folder: negated ? "" : rest.folder,
        matches: shortcut(rest.text) === undefined ? compiled(text) : invert(rest.matches, negated),
    };
}
function globs() {
    const known = new Map();
    return (text) => {
        const old = known.get(text);
        if (old !== undefined)
            return old;
        const made = glob(text);
        known.set(text, made);
        return made;
    };
}
function plain(text) {
    const made = {
        text,
        negated: false,
        get positive() {
            return made;
        },
        folder: folderOf(text),
        matches: shortcut(text) ?? compiled(text),
    };
    return made;
}
const literal = /^[\w.@=,~ /-]+$/;
const awkward = /(^|\/)\.{0,2}(\/|$)/;
function shortcut(text) {
    if (text === "**")
        return (path) => path !== "";
    if (text.endsWith("/**")) {
        const folder = text.slice(0, -3);
        if (!literal.test(folder) || awkward.test(folder))
            return undefined;
        const below = `${folder}/`;
        return (path) => path.startsWith(below) || path === folder;
    }
    if (literal.test(text) && !awkward.test(text))
        return (path) => path === text;
    return undefined;
}
function folderOf(text) {
    const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
    const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
    return folder === "" || awkward.test(folder) ? "" : folder;
}
function compiled(text) {
    let matches;
    return (path) => {
        matches ??= picomatch__WEBPACK_IMPORTED_MODULE_0__(text, { dot: true, flags: "s" });
        return matches(path);
    };
}
function invert(matches, negated) {
    return negated ? (path) => !matches(path) : matches;
}
function indexByFolder(entries) {
    const shelves = new Map();
    let order = 0;
    for (const [folder, value] of entries) {
        const shelf = shelves.get(folder) ?? new Map();
        if (!shelf.has(value))
            shelf.set(value, order++);
        shelves.set(folder, shelf);
    }
    return (path) => {
        const found = new Map(shelves.get(""));
        for (let end = path.indexOf("/");; end = path.indexOf("/", end + 1)) {
            for (const [value, at] of shelves.get(end < 0 ? path : path.slice(0, end)) ?? [])
                found.set(value, Math.min(at, found.get(value) ?? at));
            if (end < 0)
                break;
        }
        return [...found].sort(([, a], [, b]) => a - b).map(([value]) => value);
    };
}


/***/ }),

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ closure)
/* harmony export */ });
/* unused harmony export foundations */
function closure(units, touched) {
    const dependents = reverse(units);
    const reasons = new Map();
    for (const of of touched) {
        for (const [name, via] of climb(dependents, of)) {
            const reason = via.length === 0 ? { kind: "dependency", of } : { kind: "dependency", of, via };
            const known = reasons.get(name);
            if (known === undefined)
                reasons.set(name, [reason]);
            else
                known.push(reason);
        }
    }
    return reasons;
}
function foundations(units, start) {
    const found = new Set();
    const queue = [start];
    for (const name of queue) {
        for (const next of units.get(name)?.dependsOn ?? []) {
            if (found.has(next) || !units.has(next))
                continue;
            found.add(next);
            queue.push(next);
        }
    }
    found.delete(start);
    return found;
}
function reverse(units) {
    const dependents = new Map();
    for (const { name, dependsOn } of units) {
        for (const one of dependsOn) {
            const known = dependents.get(one);
            if (known === undefined)
                dependents.set(one, [name]);
            else
                known.push(name);
        }
    }
    return dependents;
}
function climb(dependents, of) {
    const ways = new Map();
    const queue = [[of, []]];
    for (const [name, way] of queue) {
        for (const next of dependents.get(name) ?? []) {
            if (next === of || ways.has(next))
                continue;
            const via = name === of ? [] : [name, ...way];
            ways.set(next, via);
            queue.push([next, via]);
        }
    }
    return ways;
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

/***/ 7270:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kG: () => (/* binding */ ownership),
/* harmony export */   lt: () => (/* binding */ attribute)
/* harmony export */ });
/* unused harmony export lastMatchWins */
/* harmony import */ var _glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(715);


function ownership({ services, libraries, global }) {
    const compile = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .globs */ .gV)();
    const owners = [...services.values(), ...libraries.values()].map(({ name, inputs }) => ({
        name,
        inputs: inputs.map(compile),
    }));
    const near = (0,_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .indexByFolder */ .oo)(owners.flatMap((owner) => owner.inputs.filter(({ negated }) => !negated).map(({ folder }) => [folder, owner])));
    const everywhere = global.map(compile);
    return {
        ownersOf: (path) => near(path)
            .filter(({ inputs }) => lastMatchWins(inputs, path))
            .map(({ name }) => name),
        isGlobal: (path) => lastMatchWins(everywhere, path),
    };
}
function lastMatchWins(patterns, path) {
    for (let i = patterns.length - 1; i >= 0; i--) {
        const pattern = patterns[i];
        if (pattern?.positive.matches(path))
            return !pattern.negated;
    }
    return false;
}
function attribute(owners, { ownersOf, isGlobal }, paths, { dependents, redefined = new Map() } = { dependents: true }) {
    const files = new Map();
    const global = [];
    const unowned = [];
    for (const path of paths) {
        const names = ownersOf(path);
        for (const name of names)
            push(files, name, path);
        if (isGlobal(path))
            global.push({ kind: "global", of: path });
        else if (names.length === 0)
            unowned.push(path);
    }
    const below = dependents
        ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .closure */ .C)([...owners.services.values(), ...owners.libraries.values()], new Set([...files.keys(), ...redefined.keys()]))
        : new Map();
    const services = new Map();
    for (const name of owners.services.keys()) {
        const own = (files.get(name) ?? []).map((of) => ({ kind: "file", of }));
        const place = redefined.get(name);
        const config = place === undefined ? [] : [{ kind: "config", of: place }];
        const reasons = [...own, ...config, ...global, ...(below.get(name) ?? [])];
        if (reasons.length > 0)
            services.set(name, reasons);
    }
    return { services, files, unowned };
}
function push(lists, key, value) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [value]);
    else
        known.push(value);
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
    if (/[\s\p{Cc}]/u.test(text) || text.startsWith("-"))
        return undefined;
    if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
        return { url: `${serverUrl}/${text}`, repository: text.replace(/\.git$/, ""), token: "" };
    }
    if (text.startsWith("/"))
        return { url: text, repository: undefined, token: "" };
    if (/^\.{1,2}(\/|$)/.test(text))
        return { url: `${directory}/${text}`, repository: undefined, token: "" };
    const scp = /^(?:[\w.-]+@)?([\w.-]+):(?!\/)([\w./-]+)$/.exec(text);
    if (scp !== null)
        return { url: text, repository: onForge(scp[1], scp[2], serverUrl), token: "" };
    if (!URL.canParse(text))
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


/***/ })

};
