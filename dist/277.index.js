export const id = 277;
export const ids = [277];
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

/***/ 7277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./lib/src/contract/action.js
var action = __webpack_require__(1971);
// EXTERNAL MODULE: ./lib/src/domain/backoff.js
var backoff = __webpack_require__(9047);
// EXTERNAL MODULE: ./lib/src/domain/commit-message.js
var commit_message = __webpack_require__(9932);
// EXTERNAL MODULE: ./lib/src/domain/problem.js + 10 modules
var problem = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/src/domain/glob.js
var glob = __webpack_require__(6213);
;// CONCATENATED MODULE: ./lib/src/actions/release/assets.js


async function findAssets(files, patterns, { subject, version, tag }) {
    const slots = { service: subject.service, version, tag };
    const faults = [];
    const found = new Map();
    for (const given of patterns) {
        const pattern = given.replace(/\{(\w+)\}/g, (whole, slot) => slots[slot] ?? whole);
        const paths = await match(files, pattern);
        if (paths.length === 0)
            faults.push((0,problem/* problem */.CC)("RELEASE_ASSET_MISSING", { pattern }));
        for (const path of paths) {
            const name = path.slice(path.lastIndexOf("/") + 1);
            const known = found.get(name);
            if (known === undefined)
                found.set(name, { name, path });
            else if (known.path !== path) {
                faults.push((0,problem/* problem */.CC)("RELEASE_ASSET_TWICE", { one: known.path, other: path, name, tag }));
            }
        }
    }
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
    return [...found.values()];
}
async function match(files, pattern) {
    const { folder, matches } = (0,glob/* glob */.TI)(pattern.replace(/^\.\//, ""));
    const found = [];
    const queue = [folder];
    for (const at of queue) {
        for (const name of (await files.list(at === "" ? "." : at)) ?? []) {
            const path = at === "" ? name : `${at}/${name}`;
            if ((await files.list(path)) !== undefined)
                queue.push(path);
            else if (matches(path))
                found.push(path);
        }
    }
    return found.sort();
}

;// CONCATENATED MODULE: ./lib/src/actions/release/discover.js

async function ownersAt({ catalogue, owners }, repository, commit, files) {
    if (catalogue === undefined || catalogue.discover.length === 0)
        return owners;
    if (!(await repository.fetch([commit], { depth: 1 }))) {
        throw (0,problem/* problem */.CC)("RELEASE_COMMIT_UNKNOWN", { commit, url: repository.remote.url });
    }
    const { findManifests } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(384)]).then(__webpack_require__.bind(__webpack_require__, 9384));
    const { connect } = await __webpack_require__.e(/* import() */ 601).then(__webpack_require__.bind(__webpack_require__, 1601));
    const folders = [...catalogue.services.values(), ...catalogue.libraries.values()].map(({ path }) => path);
    const found = await findManifests(folders, catalogue.discover, {
        async list(folder) {
            const entries = await repository.list(commit, folder === "." ? "" : folder);
            return entries?.map(({ name, kind }) => ({ name, isFolder: kind === "tree" }));
        },
        async read(path) {
            const bytes = (await files?.readBytes(path)) ?? (await repository.read(commit, path));
            return bytes && Buffer.from(bytes).toString();
        },
    });
    return connect(catalogue, found).owners;
}

// EXTERNAL MODULE: ./lib/src/domain/image.js
var domain_image = __webpack_require__(6430);
// EXTERNAL MODULE: ./lib/src/domain/oci/repo.js
var oci_repo = __webpack_require__(4113);
;// CONCATENATED MODULE: ./lib/src/actions/release/images.js



async function locateImages(registry, lines, { releases, commit }) {
    const images = [];
    const faults = [];
    for (const release of releases) {
        const given = lineFor(release.subject.service, lines);
        if (given === undefined)
            continue;
        const found = await locate(registry, given, release, commit);
        if ("digest" in found)
            images.push(found);
        else
            faults.push(found);
    }
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
    return images;
}
async function tagImage(registry, { repo, digest, tag }) {
    await registry.tag(repo, digest, tag, false);
}
function lineFor(service, lines) {
    const own = lines.map((line) => /^([\w.-]+)=(.+)$/.exec(line));
    const named = own.find((found) => found?.[1] === service)?.[2];
    return named ?? lines.find((_, at) => own[at] === null);
}
async function locate(registry, given, release, commit) {
    const { subject, version } = release;
    const { service } = subject;
    const slots = { service, version, commit };
    const filled = given.replace(/\{(\w+)\}/g, (whole, slot) => slots[slot] ?? whole);
    const rest = /^sha\d+:/.test(filled) ? `@${filled}` : filled;
    const isPart = /^[:@]/.test(rest);
    if (isPart && subject.image === undefined) {
        const remedy = `Give ${service} an \`image\` in the catalogue, or name the repository here.`;
        return (0,problem/* problem */.CC)("RELEASE_IMAGE_UNKNOWN", { given, service, remedy });
    }
    const { repository, tag, digest } = (0,domain_image/* parseImage */.zZ)(isPart ? `${subject.image}${rest}` : rest);
    const reference = digest ?? tag;
    const repo = (0,oci_repo/* parseRepo */.E3)(repository);
    if (reference === undefined || repo === undefined) {
        const remedy = "Give the digest that was built, or the tag that it was built under.";
        return (0,problem/* problem */.CC)("RELEASE_IMAGE_UNKNOWN", { given, service, remedy });
    }
    const found = await registry.resolve(repo, reference);
    if (found === undefined) {
        return (0,problem/* problem */.CC)("RELEASE_IMAGE_NOT_THERE", { image: (0,oci_repo/* formatReference */.FH)(repo, reference), service, version });
    }
    return { release, repo, digest: found, tag: version.replaceAll("+", "_") };
}

// EXTERNAL MODULE: ./lib/src/domain/digest.js
var domain_digest = __webpack_require__(9191);
// EXTERNAL MODULE: ./lib/src/domain/markdown.js
var markdown = __webpack_require__(9170);
// EXTERNAL MODULE: ./lib/src/domain/oid.js
var domain_oid = __webpack_require__(9599);
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
    let [start, end, back] = [0, header.length, true];
    for (let next = peel(header, start, end); next !== undefined; next = peel(header, start, end)) {
        if (next.verb === "Revert")
            back = !back;
        ({ start, end } = next);
    }
    return start === 0 ? undefined : { header: header.slice(start, end), back };
}
function quotedHeader(header) {
    const found = peel(header, 0, header.length);
    if (found === undefined)
        return undefined;
    const quoted = header.slice(found.start, found.end);
    return found.verb === "Reapply" ? `Revert "${quoted}"` : quoted;
}
function peel(header, from, to) {
    const verb = ["Revert", "Reapply"].find((one) => header.startsWith(`${one} "`, from));
    if (verb === undefined)
        return undefined;
    const start = from + verb.length + 2;
    const end = (header[to - 1] === ")" ? beforeNumber(header, to) : to) - 1;
    return header[end] === '"' && end > start ? { verb, start, end } : undefined;
}
function beforeNumber(header, to) {
    let at = to - 2;
    while (header.charCodeAt(at) >= 48 && header.charCodeAt(at) <= 57)
        at--;
    return at < to - 2 && header.startsWith(" (#", at - 2) ? at - 2 : to;
}
function matches(text, pattern) {
    return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

;// CONCATENATED MODULE: ./lib/src/domain/release/unit-message.js



function readUnitMessage(text, author) {
    const { rest, merge, pullRequest } = lookThrough(text.replace(/\r\n/g, "\n").trimStart());
    const own = isBot(author) ? headerOf(rest) : rest;
    const [outer, items] = splitSquash(own);
    const message = parseMessage(outer);
    const kept = settleItems(items);
    const messages = [message, ...kept];
    const statements = [...stateOf(message), ...kept.flatMap(stateItem)];
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
    const items = [];
    const prose = [];
    for (const piece of text.slice(start, end).split(/^\* /m).slice(1)) {
        if (isItem(headerOf(piece)))
            items.push([piece]);
        else
            (items.at(-1) ?? prose).push(`* ${piece}`);
    }
    const tail = rule === null ? "" : text.slice(end + rule[0].length);
    return [`${text.slice(0, start)}${prose.join("")}\n\n${tail}`, items.map((one) => one.join(""))];
}
function isItem(header) {
    const message = parseMessage(header);
    return message.head !== undefined || reversalIn(message, header) !== undefined;
}
function settleItems(items) {
    const messages = items.map(parseMessage);
    const older = new Map();
    messages.forEach(({ header }, at) => {
        const known = older.get(header);
        if (known === undefined)
            older.set(header, [at]);
        else
            known.push(at);
    });
    const gone = new Set();
    const isThere = (at) => !gone.has(at);
    for (let at = messages.length - 1; at >= 0; at--) {
        const message = messages[at];
        older.get(message?.header ?? "")?.pop();
        const header = message && reversalIn(message, message.header)?.header;
        const target = gone.has(at) || header === undefined ? undefined : older.get(header)?.findLast(isThere);
        if (target !== undefined)
            gone.add(target).add(at);
    }
    return messages.filter((_, at) => isThere(at));
}
function stateItem(message) {
    const reversal = reversalIn(message, message.header);
    return reversal?.pure ? [stateReversal(message.header, reversal)] : stateOf(message);
}
function stateReversal(title, reversal) {
    const end = unwind(title);
    if (end?.back) {
        const bump = stronger(bumpOf(parseMessage(end.header)), "patch");
        return { type: "reapply", scope: undefined, description: end.header, bump, breaking: [] };
    }
    const description = reversal.header ?? title;
    return { type: "revert", scope: undefined, description, bump: "patch", breaking: [] };
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

;// CONCATENATED MODULE: ./lib/src/domain/release/notes.js



const longestNotes = 125_000;
const groups = [
    ["features", "Features", ({ type }) => type === "feat"],
    ["fixes", "Fixes", ({ type }) => type === "fix"],
    ["performance", "Performance", ({ type }) => type === "perf"],
    ["reverts", "Taken back", ({ type }) => type === "revert"],
    ["reapplied", "Brought back", ({ type }) => type === "reapply"],
    ["other", "Other changes", () => true],
];
function writeNotes(noted, template = "") {
    const entries = noted.effects.flatMap(entriesOf);
    const breaking = entries.flatMap(({ statement, effect }) => statement.breaking.map((description) => ({ statement: { ...statement, description }, effect })));
    const parts = [["breaking", section("Breaking changes", breaking, noted.links)]];
    let rest = entries;
    for (const [slot, title, holds] of groups) {
        const some = rest.filter(({ statement }) => holds(statement));
        rest = rest.filter(({ statement }) => !holds(statement));
        parts.push([slot, section(title, some, noted.links)]);
    }
    parts.push(["compare", comparison(noted)]);
    const changes = parts.flatMap(([, part]) => (part === "" ? [] : [part])).join("\n");
    if (template === "")
        return changes;
    const { service, version, tag, previous } = noted;
    const slots = new Map([
        ...Object.entries({ service, version, tag, previous, changes }),
        ...parts,
    ]);
    return template.replace(/\{(\w+)\}/g, (whole, slot) => slots.get(slot) ?? whole);
}
function fitNotes(notes, file) {
    return (0,markdown/* cut */.Jj)(notes, longestNotes, `*There is more than a release page can show: see ${(0,markdown/* code */.aY)(file)}.*`);
}
function entriesOf(effect) {
    const { unit, rule, statements } = effect;
    if (rule !== "not-conventional" || unit.message.silentMerge) {
        return statements.map((statement) => ({ statement, effect }));
    }
    const description = unit.message.title;
    return [{ statement: { type: "", scope: undefined, description, bump: "none", breaking: [] }, effect }];
}
function section(title, entries, links) {
    const lines = entries.map((entry) => line(entry, links));
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

;// CONCATENATED MODULE: ./lib/src/actions/release/pages.js



const wholeNotes = "NOTES.md";
async function ensurePage(forge, files, { release, assets, draft }) {
    const { tag, title: name, prerelease, latest } = release;
    const notes = fitNotes(release.notes, wholeNotes);
    const whole = notes === release.notes ? [] : [{ name: wholeNotes, bytes: Buffer.from(release.notes) }];
    const many = assets.length + whole.length > 0;
    const page = await forge.ensureRelease({ tag, name, notes, prerelease, latest, draft: draft || many });
    if (page.draft || !page.immutable) {
        for (const { name, path } of assets) {
            const bytes = await files.readBytes(path);
            if (bytes === undefined)
                throw (0,problem/* problem */.CC)("RELEASE_ASSET_MISSING", { pattern: path });
            await upload(forge, page, { name, bytes });
        }
        for (const asset of whole)
            await upload(forge, page, asset);
    }
    return page.draft && !draft ? forge.publishRelease(page, latest) : page;
}
async function upload(forge, page, asset) {
    const { name, digest: there } = await forge.ensureAsset(page, asset);
    const digest = (0,domain_digest/* sha256Of */.Bj)(asset.bytes);
    if (there !== "" && there !== digest)
        throw (0,problem/* problem */.CC)("RELEASE_ASSET_DAMAGED", { name, tag: page.tag, there, digest });
}

;// CONCATENATED MODULE: ./lib/src/actions/release/finish.js



async function finish(place, files, registry, rest) {
    const urls = new Map();
    const started = [];
    const burned = [];
    const failures = [];
    const attempt = async (step) => {
        try {
            await step();
        }
        catch (thrown) {
            const found = (0,problem/* problemsIn */._n)(thrown);
            if (found === undefined)
                throw thrown;
            failures.push(...found);
            return found;
        }
        return [];
    };
    for (const image of rest.images) {
        await attempt(async () => {
            if (registry !== undefined)
                await tagImage(registry, image);
        });
    }
    for (const page of rest.pages) {
        const failed = await attempt(async () => {
            urls.set(page.release.tag, (await ensurePage(await place.forge(), files, page)).url);
        });
        if (failed.some(isBurned))
            burned.push(page.release.tag);
    }
    for (const { subject, version, tag } of rest.workflow === "" ? [] : rest.toStart) {
        await attempt(async () => {
            const forge = await place.forge();
            await forge.dispatchWorkflow(rest.workflow, tag, { service: subject.service, version, tag });
            started.push(tag);
        });
    }
    return { urls, started, burned, failures };
}
function isBurned({ code, message }) {
    return code === "FORGE_REFUSED" && message.includes("used by an immutable release");
}

// EXTERNAL MODULE: ./lib/src/contract/delivery-inputs.js
var delivery_inputs = __webpack_require__(5323);
// EXTERNAL MODULE: ./lib/src/contract/input.js
var input = __webpack_require__(741);
// EXTERNAL MODULE: ./lib/src/domain/nearest.js
var nearest = __webpack_require__(7885);
;// CONCATENATED MODULE: ./lib/src/domain/release/settle.js
function settle(units) {
    const fates = new Map();
    const isAlive = (unit) => !fates.has(unit);
    const find = units.some((unit) => unit.message.reversal !== undefined) ? finder(units, isAlive) : () => [];
    units.forEach((unit, at) => {
        if (fates.has(unit))
            return;
        const { reversal } = unit.message;
        if (reversal === undefined) {
            fates.set(unit, { kind: "counts" });
            return;
        }
        const targets = find(reversal, at);
        for (const target of targets)
            fates.set(target, { kind: "cancelled", by: unit });
        fates.set(unit, targets.length > 0 ? { kind: "cancels", units: targets } : { kind: "takes-back" });
    });
    return fates;
}
function finder(units, isAlive) {
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
        const isThere = (unit) => (position.get(unit) ?? -1) > at && isAlive(unit);
        const older = (found) => (found ?? []).filter(isThere);
        const named = [
            ...commits.flatMap((sha) => older(byCommit.get(sha.slice(0, 7))).filter((unit) => namesOf(unit).some((oid) => oid.startsWith(sha)))),
            ...pullRequests.flatMap((id) => older(byPullRequest.get(id))),
        ];
        if (commits.length + pullRequests.length > 0 || header === undefined)
            return [...new Set(named)];
        const newest = byTitle.get(bare(header))?.find(isThere);
        return newest === undefined ? [] : [newest];
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



const dependentsWays = ["inherit", "patch", "none"];
function effectsOf(units, dependents = "inherit") {
    const fates = settle(units);
    return units.map((unit) => throughDependency(effectOf(unit, fates.get(unit) ?? { kind: "counts" }), dependents));
}
function bumpOfAll(effects) {
    return effects.reduce((bump, effect) => stronger(bump, effect.bump), "none");
}
function effectOf(unit, fate) {
    const { reversal, statements } = unit.message;
    if (fate.kind === "cancelled")
        return { unit, bump: "none", rule: "reverted", statements: [] };
    if (reversal?.pure) {
        if (fate.kind === "cancels")
            return { unit, bump: "none", rule: "revert", statements: [] };
        const statement = stateReversal(unit.message.title, reversal);
        const rule = statement.type === "reapply" ? "brings-back" : "takes-back";
        return { unit, bump: statement.bump, rule, statements: [statement] };
    }
    const bump = statements.reduce((sum, one) => stronger(sum, one.bump), "none");
    if (bump !== "none")
        return { unit, bump, rule: "stated", statements };
    return { unit, bump, rule: statements.length > 0 ? "no-release-type" : "not-conventional", statements };
}
function throughDependency(effect, dependents) {
    const { unit, bump } = effect;
    if (dependents === "inherit" || bump === "none" || (bump === "patch" && dependents === "patch"))
        return effect;
    if (unit.because.some(({ kind }) => kind !== "dependency"))
        return effect;
    return { ...effect, bump: dependents, rule: "dependency" };
}

;// CONCATENATED MODULE: ./lib/src/actions/release/inputs.js








const inputs = {
    ...action/* commonInputs */.j$,
    "dry-run": (0,input/* flag */.Jt)(false),
    service: (0,input/* lines */.Mn)(),
    path: (0,input/* text */.Qq)(),
    "tag-format": (0,input/* text */.Qq)(),
    bump: { default: "auto", parse: parseBump },
    prerelease: (0,input/* optional */.lq)(parseIdentifier),
    "build-metadata": { default: "", parse: parseBuild },
    "initial-version": { default: "0.1.0", parse: parseInitial },
    dependents: (0,input/* oneOf */.yL)(dependentsWays, "inherit"),
    commit: (0,input/* text */.Qq)(),
    "floating-tags": (0,input/* flag */.Jt)(false),
    "github-release": (0,input/* flag */.Jt)(true),
    draft: (0,input/* flag */.Jt)(false),
    latest: (0,input/* text */.Qq)(),
    "notes-template": (0,input/* text */.Qq)(),
    assets: (0,input/* lines */.Mn)(),
    image: (0,input/* lines */.Mn)(),
    "registry-username": (0,input/* text */.Qq)(),
    "registry-password": (0,input/* secret */.rJ)(),
    dispatch: (0,input/* text */.Qq)(),
    author: delivery_inputs/* deliveryInputs */.Uh.author,
    "signing-key": (0,input/* secret */.rJ)(),
    transport: (0,input/* oneOf */.yL)(["auto", "git", "api"], "auto"),
    repository: (0,input/* text */.Qq)(),
    branch: (0,input/* text */.Qq)(),
};
const words = ["auto", ...bumps];
function parseBump(given, input) {
    const word = words.find((one) => one === given) ?? (0,domain_version/* parseVersion */.ot)(given);
    if (word !== undefined)
        return word;
    const slots = { input, given, nearest: nearestVersion(given) ?? (0,nearest/* nearest */.p)(given, words) ?? "" };
    throw (0,problem/* problem */.CC)("INPUT_UNKNOWN_VALUE", {
        ...slots,
        words: `${words.join(", ")}, or a version such as 2.0.0`,
    });
}
function nearestVersion(given) {
    const [, numbers = "", rest = ""] = /^v?(\d+(?:\.\d+){0,2})([-+].*)?$/.exec(given) ?? [];
    const version = [...numbers.split("."), "0", "0"].slice(0, 3).join(".") + rest;
    return (0,domain_version/* parseVersion */.ot)(version) && version;
}
function parseIdentifier(given, input) {
    if (/^[0-9A-Za-z-]+$/.test(given) && !/^\d+$/.test(given))
        return given;
    const expected = "Write one word such as rc or beta; the number behind it is counted.";
    throw (0,problem/* problem */.CC)("INPUT_INVALID", { input, given, fault: "it is no pre-release identifier", expected });
}
function parseBuild(given, input) {
    if (given === "")
        return [];
    if (/^[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*$/.test(given))
        return given.split(".");
    const expected = "Write letters, digits, hyphens and dots, without the plus sign: build.57.";
    throw (0,problem/* problem */.CC)("INPUT_INVALID", { input, given, fault: "it is no build metadata", expected });
}
function parseInitial(given, input) {
    const version = (0,domain_version/* parseVersion */.ot)(given);
    if (version !== undefined && (0,domain_version/* isStable */.MQ)(version))
        return version;
    const fault = "it is no stable version";
    throw (0,problem/* problem */.CC)("INPUT_INVALID", { input, given, fault, expected: "Write it like 0.1.0." });
}

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

// EXTERNAL MODULE: ./lib/src/domain/release/family.js
var release_family = __webpack_require__(8757);
// EXTERNAL MODULE: ./lib/src/domain/tag-format.js
var tag_format = __webpack_require__(231);
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

;// CONCATENATED MODULE: ./lib/src/domain/release/release-as.js


function releaseAs(effects) {
    const said = effects.flatMap(({ rule, unit }) => {
        const given = unit.message.releaseAs;
        if (given === undefined || rule === "reverted")
            return [];
        const version = (0,domain_version/* parseVersion */.ot)(given.replace(/^v/, ""));
        if (version === undefined)
            throw (0,problem/* problem */.CC)("RELEASE_AS_UNREADABLE", { given, commit: unit.commit });
        return [version];
    });
    return (0,domain_version/* highest */.BR)(said);
}

;// CONCATENATED MODULE: ./lib/src/domain/release/verdict.js







function baselineOf(reached, commit) {
    return reached.find((one) => (0,domain_version/* isStable */.MQ)(one.version) && one.commit !== commit);
}
function judge(group, wish) {
    const baseline = (0,domain_version/* highest */.BR)(group.flatMap(({ reached, commit }) => baselineOf(reached, commit)?.version ?? []));
    const derived = group.reduce((sum, { effects }) => stronger(sum, bumpOfAll(effects)), "none");
    const bump = bumpFor(wish, derived, baseline);
    const said = wish.bump === "auto" ? releaseAs(group.flatMap(({ effects }) => effects)) : undefined;
    if (wish.bump === "none")
        return group.map((one) => quiet(one, "asked-for-none"));
    if (typeof wish.bump === "object")
        return exactly(group, wish.bump, bump);
    const here = (0,domain_version/* highest */.BR)(group.flatMap((one) => wishedHere(one, wish)));
    if (here !== undefined)
        return exactly(group, here, bump);
    if (bump === "none" && said === undefined) {
        return group.map((one) => quiet(one, one.effects.length === 0 ? "no-units" : "nothing-releasable"));
    }
    const { prerelease: label, build } = wish;
    const [by] = group.flatMap(({ newer }) => newer).filter(({ version }) => isKind(version, label));
    if (by !== undefined)
        return group.map(() => ({ kind: "superseded", by }));
    if (said !== undefined && ((0,domain_version/* isStable */.MQ)(said) ? label === undefined : !isOut(group, said))) {
        return exactly(group, said, bump);
    }
    const stable = said === undefined ? derive(group, wish, baseline, bump) : (0,domain_version/* core */.I8)(said);
    const taken = takenBy(group);
    if (label === undefined)
        return exactly(group, { ...stable, build }, bump);
    if (group.every((one) => isPrereleased(one, stable, label, wish.dependents))) {
        return group.map((one) => quiet(one, "prereleased-already"));
    }
    return exactly(group, { ...nextPrerelease(stable, label, taken), build }, bump);
}
function quiet({ reached, commit }, why) {
    return { kind: "quiet", why, previous: baselineOf(reached, commit) };
}
function derive(group, { initial }, baseline, bump) {
    const taken = takenBy(group);
    if (baseline !== undefined && bump !== "none")
        return nextStable(baseline, bump, taken);
    const led = group.flatMap(({ reached }) => reached.map(({ version }) => (0,domain_version/* core */.I8)(version)));
    return firstVersion((0,domain_version/* highest */.BR)([initial, ...led]) ?? initial, taken);
}
function takenBy(group) {
    return group.flatMap(({ family }) => family.map(({ version }) => version));
}
function isKind(version, label) {
    return (0,domain_version/* isStable */.MQ)(version) || (label !== undefined && version.prerelease[0] === label);
}
function isOut(group, version) {
    return group.some(({ reached }) => reached.some((one) => (0,domain_version/* isSameVersion */.p)(one.version, version)));
}
function exactly(group, version, bump) {
    const faults = [];
    const verdicts = group.map(({ service, format, commit, family, reached }) => {
        const previous = baselineOf(reached, commit);
        const there = family.find((one) => !one.declared && (0,domain_version/* isSameVersion */.p)(one.version, version));
        if (there?.commit === commit) {
            return { kind: "standing", version: there.version, tag: there.name, previous, bump };
        }
        if (there !== undefined) {
            faults.push((0,problem/* problem */.CC)("RELEASE_TAG_ELSEWHERE", { tag: there.name, there: there.commit, wanted: commit }));
        }
        else if (previous !== undefined && (0,domain_version/* compareVersions */.Zy)(version, previous.version) <= 0) {
            const given = { version: (0,domain_version/* formatVersion */.qh)(version), tag: previous.name, service };
            faults.push((0,problem/* problem */.CC)("RELEASE_VERSION_NOT_ABOVE", given));
        }
        return { kind: "release", version, tag: (0,tag_format/* tagName */.wZ)(format, version), previous, bump };
    });
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
    return verdicts;
}
function bumpFor(wish, derived, baseline) {
    if (typeof wish.bump === "string" && wish.bump !== "auto")
        return wish.bump;
    return baseline === undefined ? derived : tamed(derived, baseline);
}
function wishedHere({ reached, commit }, { prerelease, burned }) {
    return reached
        .filter((one) => one.commit === commit && !one.declared && !burned.has(one.name))
        .map(({ version }) => version)
        .filter((one) => isKind(one, prerelease));
}
function isPrereleased({ reached, effects }, stable, label, dependents) {
    const last = reached.find((one) => numberOf(one.version, stable, label) !== undefined);
    if (last === undefined)
        return false;
    const since = effects.slice(0, last.since).map(({ unit }) => unit);
    return bumpOfAll(effectsOf(since, dependents)) === "none";
}

;// CONCATENATED MODULE: ./lib/src/domain/git/lineage.js
function lineageOf(head, parents) {
    const trunk = [];
    const positions = new Map();
    for (let at = head; at !== undefined && parents.has(at); at = parents.get(at)?.[0]) {
        positions.set(at, trunk.length);
        trunk.push(at);
    }
    const bearers = new Map();
    const brought = new Map();
    for (const merge of trunk.toReversed()) {
        const [, ...merged] = parents.get(merge) ?? [];
        if (merged.length === 0)
            continue;
        const all = beside(merged, parents, (oid) => !positions.has(oid) && !bearers.has(oid));
        for (const oid of all)
            bearers.set(oid, merge);
        brought.set(merge, all);
    }
    const positionOf = (oid) => positions.get(oid);
    return {
        positionOf,
        broughtBy: (merge) => brought.get(merge) ?? new Set(),
        forkOf(oid) {
            const line = beside([oid], parents, (one) => !positions.has(one));
            let at = positions.get(oid) ?? Number.POSITIVE_INFINITY;
            for (const one of line) {
                for (const parent of parents.get(one) ?? [])
                    at = Math.min(at, positions.get(parent) ?? at);
            }
            const positionIn = (one) => positions.get(one) ?? positions.get(bearers.get(one) ?? one) ?? -1;
            return { at, has: (one) => line.has(one) || positionIn(one) >= at };
        },
    };
}
function beside(tips, parents, counts) {
    const found = new Set(tips.filter((oid) => parents.has(oid) && counts(oid)));
    for (const oid of found) {
        for (const parent of parents.get(oid) ?? []) {
            if (parents.has(parent) && counts(parent))
                found.add(parent);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./lib/src/actions/release/branches.js


async function readBranches(repository, { head, attribute }, entries, end, lineage) {
    const merges = new Map();
    for (const entry of entries)
        if (entry.message.silentMerge)
            merges.set(entry.unit.commit.oid, entry);
    if (merges.size === 0)
        return { kind: "whole", speak: (entry) => [speakItself(entry)] };
    const found = lineage ?? (await readLineage(repository, head, end));
    if ("cut" in found)
        return { kind: "cut", at: found.cut };
    const brought = new Map([...merges.keys()].map((merge) => [merge, found.broughtBy(merge)]));
    const units = new Map();
    const all = [...brought.values()].flatMap((one) => [...one]);
    for await (const unit of repository.unitsOf(all))
        units.set(unit.commit.oid, unit);
    const unitIn = (merge, oid) => (brought.get(merge)?.has(oid) ? units.get(oid) : undefined);
    const spoken = new Map([...merges].map(([oid, merge]) => [oid, speakFor(merge, unitIn, attribute)]));
    return {
        kind: "whole",
        speak(entry, service) {
            const own = (spoken.get(entry.unit.commit.oid) ?? []).flatMap(({ because, ...one }) => {
                const mine = because.get(service);
                return mine === undefined ? [] : [{ ...one, because: mine }];
            });
            return own.length === 0 ? [speakItself(entry)] : own;
        },
    };
}
async function readLineage(repository, head, end) {
    const parents = await repository.parents(head, end === undefined ? [] : [end]);
    const shallow = await repository.shallow();
    if (shallow.size > 0) {
        for (const [oid, above] of parents)
            if (above.length === 0 || shallow.has(oid))
                return { cut: oid };
    }
    return lineageOf(head, parents);
}
function speakItself({ unit: { commit }, message, because }) {
    return { commit: commit.oid, merge: undefined, author: commit.author, message, because };
}
function speakFor({ unit: { commit: merge }, message: title }, unitIn, attribute) {
    const spoken = [];
    const seen = new Set();
    const next = merge.parents.slice(1).reverse();
    for (let oid = next.pop(); oid !== undefined; oid = next.pop()) {
        const unit = unitIn(merge.oid, oid);
        if (unit === undefined || seen.has(oid))
            continue;
        seen.add(oid);
        const { parents, author, message: text } = unit.commit;
        const message = readUnitMessage(text, author);
        next.push(...parents.slice(0, 1));
        if (message.silentMerge)
            next.push(...parents.slice(1).reverse());
        else {
            const pullRequest = message.pullRequest ?? title.pullRequest;
            const known = { commit: oid, merge: merge.oid, author, message: { ...message, pullRequest } };
            spoken.push({ ...known, because: attribute(unit.files) });
        }
    }
    return spoken;
}

;// CONCATENATED MODULE: ./lib/src/actions/release/goals.js

function openProofs(repository, head) {
    const forked = [];
    let isDropped = false;
    let lineage;
    return {
        forked,
        lineage: () => lineage,
        async prove(line, open, at) {
            if (!isDropped)
                await dropStrangers(repository, head, [...open]);
            isDropped = true;
            const [goal] = line.goals;
            if (goal === undefined || goal.commit === at || line.fork !== undefined)
                return;
            lineage ??= lineageOf(head, await repository.parents(head, []));
            if (lineage.positionOf(goal.commit) !== undefined)
                return;
            line.fork = lineage.forkOf(goal.commit);
            forked.push(line);
        },
    };
}
async function dropStrangers(repository, head, lines) {
    let asking = lines.filter(({ goals }) => goals.length > 0);
    for (let many = 1; asking.length > 0; many *= 8) {
        const candidates = asking.flatMap(({ goals }) => goals.slice(0, many).map(({ commit }) => commit));
        const ancestors = await repository.ancestorsAmong([...new Set(candidates)], head);
        const isStranger = ({ commit }) => !ancestors.has(commit);
        for (const line of asking) {
            const first = line.goals.slice(0, many).findIndex((goal) => !isStranger(goal));
            line.goals = line.goals.slice(first < 0 ? many : first);
        }
        asking = asking.filter(({ goals: [goal] }) => goal !== undefined && isStranger(goal));
    }
}

;// CONCATENATED MODULE: ./lib/src/actions/release/history.js




const firstNotes = 100;
async function walkHistory(repository, asked) {
    const { head, families } = asked;
    const shallow = await repository.shallow();
    const lines = [...families].map(([service, family]) => begin(service, family, head));
    const open = new Map(lines.map((line) => [line.service, line]));
    const tags = tagsByCommit(families);
    const proofs = openProofs(repository, head);
    let position = 0;
    let last = head;
    let end;
    for await (const unit of repository.units(head, [])) {
        const { oid } = unit.commit;
        last = oid;
        for (const [service, tag] of tags.get(oid) ?? []) {
            const line = open.get(service);
            if (line === undefined)
                continue;
            line.reached.push({ tag, position });
            if (!(0,domain_version/* isStable */.MQ)(tag.version) || (oid === head && !tag.declared))
                continue;
            if (line.goals[0]?.commit !== oid && shallow.size === 0)
                await proofs.prove(line, open.values(), oid);
            if (line.goals[0]?.commit === oid)
                open.delete(service);
        }
        for (const { service, fork } of proofs.forked)
            if ((fork?.at ?? 0) <= position)
                open.delete(service);
        if (open.size === 0) {
            end = oid;
            break;
        }
        if (shallow.has(oid))
            return { kind: "cut", at: oid, services: [...open.keys()] };
        add(unit, position++, asked, open);
    }
    const unmet = [...open.values()].filter(({ goals }) => goals.length > 0);
    if (shallow.size > 0 && unmet.length > 0) {
        return { kind: "cut", at: last, services: unmet.map(({ service }) => service) };
    }
    for (const line of unmet)
        await proofs.prove(line, unmet, undefined);
    const entries = lines.flatMap((line) => line.entries);
    const branches = await readBranches(repository, asked, entries, end, proofs.lineage());
    if (branches.kind === "cut")
        return { ...branches, services: [...families.keys()] };
    return {
        kind: "whole",
        lines: new Map(lines.map((line) => [line.service, history_close(line, branches.speak)])),
    };
}
function begin(service, family, head) {
    const goals = family.filter((tag) => (0,domain_version/* isStable */.MQ)(tag.version) && (tag.commit !== head || tag.declared));
    return { service, goals, fork: undefined, reached: [], entries: [] };
}
function add(unit, position, { attribute, rewords }, open) {
    const due = [...attribute(unit.files)].filter(([service]) => open.has(service));
    if (due.length === 0)
        return;
    const { oid, author } = unit.commit;
    const message = readUnitMessage(rewords.get(oid) ?? unit.commit.message, author);
    for (const [service, because] of due) {
        const line = open.get(service);
        line?.entries.push({ position, unit, message, because });
        if (line?.goals.length === 0 && line.entries.length >= firstNotes)
            open.delete(service);
    }
}
function history_close({ service, goals: [goal], fork, reached, entries }, speak) {
    const begin = fork?.at ?? Number.POSITIVE_INFINITY;
    const spoken = entries
        .filter(({ position }) => position < begin)
        .map((entry) => ({
        position: entry.position,
        units: speak(entry, service).filter(({ commit }) => !fork?.has(commit)),
    }));
    const newerThan = (at) => spoken.reduce((sum, { position, units }) => sum + (position < at ? units.length : 0), 0);
    const tags = reached
        .filter(({ position }) => position < begin)
        .map(({ tag, position }) => ({ ...tag, since: newerThan(position) }));
    if (fork !== undefined && goal !== undefined)
        tags.push({ ...goal, since: newerThan(begin) });
    return {
        reached: tags.sort((one, other) => (0,domain_version/* compareVersions */.Zy)(other.version, one.version)),
        units: spoken.flatMap(({ units }) => units),
    };
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
    const refs = await repository.refs(["refs/heads/*", "refs/tags/*"]);
    const tags = refs
        .filter(({ name }) => name.startsWith("refs/tags/"))
        .map(({ name, commit }) => ({ name: name.slice("refs/tags/".length), commit }));
    const tip = async () => {
        const trunk = branch || (await repository.defaultBranch());
        return refs.find(({ name }) => name === `refs/heads/${trunk}`)?.commit;
    };
    return { tags, refs, tip };
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
const steps = [{ depth: 300 }, { depth: 3_000 }, {}];
async function knowServices(repository, borrowed, { subjects, owners }, { commit, rewords }, listing) {
    const families = new Map(subjects.map((subject) => [subject.service, familyWithBaseline(subject, listing)]));
    const asked = { head: commit, families, attribute: attribution(owners), rewords };
    const lines = await readLines(repository, borrowed, asked);
    const newer = await findNewer(repository, commit, listing, families, lines);
    return subjects.map((subject) => ({
        subject,
        family: families.get(subject.service) ?? [],
        line: lines.get(subject.service) ?? { reached: [], units: [] },
        newer: newer.get(subject.service) ?? [],
    }));
}
function familyWithBaseline({ format, baseline }, { tags }) {
    const family = (0,release_family/* familyOf */.A)(format, tags);
    if (baseline === undefined)
        return family;
    const declared = { ...baseline, name: baseline.commit, declared: true };
    return [...family, declared].sort((one, other) => (0,domain_version/* compareVersions */.Zy)(other.version, one.version));
}
async function readLines(repository, borrowed, asked) {
    const commit = asked.head;
    const isPartial = borrowed === undefined || borrowed.shallow.size > 0;
    const isHere = await repository.has(commit);
    const depths = isHere ? [{ depth: 1 }, ...steps] : isPartial ? steps : [{}];
    for (const [at, depth] of depths.entries()) {
        if (!(await repository.fetch([commit], depth))) {
            throw (0,problem/* problem */.CC)("RELEASE_COMMIT_UNKNOWN", { commit, url: repository.remote.url });
        }
        const isLast = at === depths.length - 1;
        const walk = await walkHistory(repository, asked).catch((thrown) => {
            if (isLast || !(thrown instanceof problem/* Problem */.AF) || thrown.code !== "GIT_OBJECT_MISSING")
                throw thrown;
            return undefined;
        });
        if (walk?.kind === "whole")
            return walk.lines;
        if (!isLast || walk === undefined)
            continue;
        const services = walk.services.join(", ");
        throw (0,problem/* problem */.CC)("RELEASE_HISTORY_CUT", { url: repository.remote.url, commit: walk.at, services });
    }
    return new Map();
}
async function findNewer(repository, commit, listing, families, lines) {
    const higher = [...families].map(([service, family]) => {
        const reached = lines.get(service)?.reached ?? [];
        const known = new Set(reached.map(({ name }) => name));
        const baseline = baselineOf(reached, commit);
        const above = family.filter(({ name, version, commit: at }) => at !== commit &&
            !known.has(name) &&
            (baseline === undefined || (0,domain_version/* compareVersions */.Zy)(version, baseline.version) > 0));
        return [service, above];
    });
    if (higher.every(([, above]) => above.length === 0))
        return new Map();
    const tip = await listing.tip();
    if (tip === undefined || tip === commit)
        return new Map();
    const ahead = await findAhead(repository, commit, tip);
    return new Map(higher.map(([service, above]) => [service, above.filter((one) => ahead.has(one.commit))]));
}
async function findAhead(repository, commit, tip) {
    const isShallow = (await repository.shallow()).size > 0;
    for (const depth of isShallow ? steps : [{}]) {
        if (!(await repository.fetch([tip], depth)))
            break;
        const parents = await repository.parents(tip, [commit]);
        const ahead = new Set();
        let at = tip;
        for (; at !== undefined && parents.has(at); at = parents.get(at)?.[0])
            ahead.add(at);
        if (at === commit)
            return ahead;
    }
    return new Set();
}

;// CONCATENATED MODULE: ./lib/src/actions/release/moment.js



async function momentOf(asked, run, { checkout, remote }, listing) {
    const own = asked.repository === "";
    const pullRequest = own && asked.commit === "" ? pullRequestOf(run) : undefined;
    if (pullRequest !== undefined) {
        if (!asked.dryRun)
            throw (0,problem/* problem */.CC)("RELEASE_ON_PULL_REQUEST", {});
        return { commit: pullRequest.merge, rewords: new Map([[pullRequest.merge, pullRequest.message]]) };
    }
    const event = own ? run.sha || checkout?.head : undefined;
    const given = asked.commit || event || (await listing.tip()) || asked.branch || "HEAD";
    return { commit: resolveCommit(given, listing, remote.url), rewords: new Map() };
}
function pullRequestOf({ event, sha }) {
    const given = event.payload.pull_request;
    if (!/^pull_request(_target)?$/.test(event.name) || !isObject(given))
        return undefined;
    const tried = event.name === "pull_request" ? sha : given.merge_commit_sha;
    const merge = (0,domain_oid/* parseOid */.Se)(typeof tried === "string" ? tried : "");
    if (merge === undefined)
        return undefined;
    return { merge, message: `Merge pull request #${given.number} from trunkline\n\n${given.title}` };
}
function isObject(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

// EXTERNAL MODULE: ./lib/src/contract/catalogue.js
var contract_catalogue = __webpack_require__(4020);
;// CONCATENATED MODULE: ./lib/src/domain/release/links.js
function linksOf(serverUrl, repository) {
    const page = (path) => (repository === undefined ? "" : `${serverUrl}/${repository}/${path}`);
    return {
        commit: (oid) => page(`commit/${oid}`),
        pullRequest: (number) => page(`pull/${number}`),
        tag: (tag) => page(`releases/tag/${encodeURIComponent(tag)}`),
        compare: (from, to) => page(`compare/${encodeRef(from)}...${encodeRef(to)}`),
    };
}
function encodeRef(ref) {
    return ref.split("/").map(encodeURIComponent).join("/");
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
    const names = new Set(subjects.map((one) => one.service));
    const others = [...catalogue.services.values()].filter(({ name }) => !names.has(name));
    refuseOverlap(subjects, [...subjects, ...others.map((one) => subjectOf(one, one.tagFormat))]);
    return { subjects, owners: catalogue, catalogue, environments: [...catalogue.environments.values()] };
}
function singleSubject({ service, path, tagFormat }, fallbackName) {
    const name = service[0] ?? fallbackName;
    const folder = path.replace(/^(\.?\/)+|\/+$/g, "") || ".";
    const format = tagFormat || (service.length > 0 ? "{service}/v{version}" : "v{version}");
    const inputs = [folder === "." ? "**" : `${literal(folder)}/**`];
    return {
        subjects: [
            {
                service: name,
                path: folder,
                image: undefined,
                format: (0,tag_format/* parseTagFormat */.n0)(format, name),
                lockstep: undefined,
                baseline: undefined,
            },
        ],
        environments: [],
        catalogue: undefined,
        owners: {
            services: new Map([[name, { name, inputs, dependsOn: [] }]]),
            libraries: new Map(),
            global: [],
        },
    };
}
function subjectOf({ name, path, image, lockstep, baseline }, format) {
    const version = (0,domain_version/* parseVersion */.ot)(baseline?.version ?? "");
    const before = baseline === undefined || version === undefined ? undefined : { version, commit: baseline.commit };
    return { service: name, path, image, format: (0,tag_format/* parseTagFormat */.n0)(format, name), lockstep, baseline: before };
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
function refuseOverlap(subjects, all) {
    const faults = subjects.flatMap((other) => all.flatMap((one) => {
        const tag = one.service === other.service ? undefined : (0,tag_format/* sharedTag */.YB)(one.format, other.format);
        if (tag === undefined)
            return [];
        const slots = { tag, one: one.service, other: other.service, format: other.format.text };
        return [(0,problem/* problem */.CC)("RELEASE_TAG_OVERLAP", { ...slots, example: "{service}/v{version}" })];
    }));
    if (faults.length > 0)
        throw new problem/* Problems */.Zw(faults);
}
function literal(folder) {
    return folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
}

;// CONCATENATED MODULE: ./lib/src/actions/release/place.js






async function readSubjects(asked, world) {
    const found = await findSubjects(asked, world);
    const { latest: given } = asked;
    const names = [...found.owners.services.keys()];
    if (given !== "" && !names.includes(given)) {
        const slots = { given, nearest: (0,nearest/* nearest */.p)(given, names) ?? "", words: names.join(", ") };
        throw (0,problem/* problem */.CC)("INPUT_UNKNOWN_VALUE", { input: "latest", ...slots });
    }
    return found;
}
async function findSubjects(asked, { files, run }) {
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
    const tokens = { gitopsToken: "", githubToken: asked.githubToken };
    const remote = await (0,delivery_inputs/* gitopsRemote */.L_)(asked.repository, tokens, world);
    const checkout = asked.repository === "" ? await git.checkout(run.directory) : undefined;
    const repository = await git.open(remote, checkout === undefined ? {} : { borrow: checkout });
    let forge;
    return {
        remote,
        repository,
        checkout,
        links: linksOf(run.serverUrl, remote.repository),
        forge: async () => {
            if (remote.repository === undefined)
                throw (0,problem/* problem */.CC)("FORGE_TRANSPORT_ELSEWHERE", { url: remote.url });
            forge ??= world.forge(remote.repository, remote.token);
            return forge;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/domain/release/floating.js


function planFloating(format, family, versions, held) {
    const lines = new Map();
    for (const version of versions.filter(domain_version/* isStable */.MQ)) {
        const [major, minor] = (0,tag_format/* floatingNames */.du)(format, version);
        lines.set(major, (one) => one.major === version.major);
        lines.set(minor, (one) => one.major === version.major && one.minor === version.minor);
    }
    return [...lines].flatMap(([name, isIn]) => {
        const line = family.filter(({ version, declared }) => !declared && (0,domain_version/* isStable */.MQ)(version) && isIn(version));
        const [target] = line;
        const now = held(name);
        if (target === undefined || now?.commit === target.commit)
            return [];
        if (now !== undefined && !line.some(({ commit }) => commit === now.commit)) {
            return [{ kind: "foreign", name, at: now.commit }];
        }
        return [
            { kind: "move", name, from: now?.oid, to: target.commit, version: (0,domain_version/* formatVersion */.qh)(target.version) },
        ];
    });
}

// EXTERNAL MODULE: ./lib/src/domain/release/revisions.js
var revisions = __webpack_require__(3659);
;// CONCATENATED MODULE: ./lib/src/domain/release/tag-message.js



const most = 50;
function formatTagMessage({ service, version, previous, bump, effects, plan, run }) {
    const lines = effects.flatMap(({ statements, unit }) => statements
        .filter((one) => one.bump !== "none")
        .map((one) => `- ${one.description} (${(0,domain_oid/* short */.h0)(unit.commit)})`));
    const more = lines.length > most ? [`- and ${lines.length - most} more`] : [];
    const text = `${service} ${version}\n\n${[...lines.slice(0, most), ...more].join("\n")}`;
    return (0,commit_message/* formatMessage */.hw)(text, {
        action: "release",
        deployments: [{ service, environment: "", image: "" }],
        sourceCommit: "",
        run,
        more: [
            ["Version", version],
            ["Previous", previous],
            ["Bump", bump],
            ["Plan", plan],
        ],
    });
}
function digestOfPlan(commit, tags) {
    const lines = tags.map(({ tag, previous }) => `${tag} ${previous}`).sort();
    return (0,domain_digest/* sha256Of */.Bj)([commit, ...lines].join("\n"));
}

;// CONCATENATED MODULE: ./lib/src/actions/release/plan.js








function planRelease(commit, known, wishes) {
    const judged = judgeAll(commit, known, wishes);
    const tags = judged.flatMap(({ verdict }) => verdict.kind === "release" ? [{ tag: verdict.tag, previous: verdict.previous?.name ?? "" }] : []);
    const digest = digestOfPlan(commit, tags);
    return {
        commit,
        digest,
        releases: judged.flatMap((one) => planned(one, digest, wishes)),
        passed: judged.flatMap(passed),
        floating: judged.flatMap((one) => floating(commit, one, wishes)),
        revisions: judged.flatMap((one) => plan_revisions(commit, one, wishes)),
    };
}
function judgeAll(commit, known, wishes) {
    const faults = [];
    const judged = new Map();
    for (const group of groupsOf(known)) {
        const effects = new Map(group.map((one) => [one, effectsOf(one.line.units, wishes.dependents)]));
        const standings = group.map((one) => {
            const { subject, family, line, newer } = one;
            const { service, format } = subject;
            return {
                service,
                format,
                commit,
                family,
                newer,
                reached: line.reached,
                effects: effects.get(one) ?? [],
            };
        });
        try {
            judge(standings, wishes).forEach((verdict, at) => {
                const one = group[at];
                if (one !== undefined)
                    judged.set(one, { ...one, verdict, effects: effects.get(one) ?? [] });
            });
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
    return known.flatMap((one) => judged.get(one) ?? []);
}
function groupsOf(known) {
    const groups = new Map();
    for (const one of known) {
        const key = one.subject.lockstep ?? one;
        groups.set(key, [...(groups.get(key) ?? []), one]);
    }
    return [...groups.values()];
}
function planned(one, plan, wishes) {
    const { subject, family, effects, verdict } = one;
    if (verdict.kind !== "release" && verdict.kind !== "standing")
        return [];
    const { tag, bump } = verdict;
    const { service } = subject;
    const version = (0,domain_version/* formatVersion */.qh)(verdict.version);
    const previous = verdict.previous?.name ?? "";
    const highest = family.find(({ version }) => (0,domain_version/* isStable */.MQ)(version));
    const isHighest = highest === undefined || (0,domain_version/* compareVersions */.Zy)(highest.version, verdict.version) <= 0;
    const { links, template, run } = wishes;
    return [
        {
            subject,
            version,
            tag,
            previous,
            bump,
            exists: verdict.kind === "standing",
            prerelease: !(0,domain_version/* isStable */.MQ)(verdict.version),
            latest: wishes.latest === service && (0,domain_version/* isStable */.MQ)(verdict.version) && isHighest,
            title: `${service} ${version}`,
            notes: writeNotes({ service, version, tag, previous, effects, links }, template),
            message: formatTagMessage({ service, version, previous, bump, effects, plan, run }),
            effects,
        },
    ];
}
function passed({ subject: { service }, effects, verdict }) {
    if (verdict.kind === "superseded")
        return [{ kind: "superseded", service, effects, by: verdict.by.name }];
    if (verdict.kind !== "quiet")
        return [];
    return [{ kind: "quiet", service, effects, why: verdict.why, previous: verdict.previous?.name ?? "" }];
}
function freshTags(commit, verdict) {
    return verdict.kind === "release" ? [{ name: verdict.tag, commit, version: verdict.version }] : [];
}
function plan_revisions(commit, { subject, line, verdict }, wishes) {
    const following = wishes.environments.filter(({ tracks }) => tracks === "revision");
    if (following.length === 0)
        return [];
    const tags = [...freshTags(commit, verdict), ...line.reached.filter(({ declared }) => !declared)];
    const found = (0,revisions/* revisionsOf */.Ow)(wishes.environments, tags, commit);
    return following.flatMap(({ name: environment }) => {
        const revision = found.get(environment);
        return revision === undefined ? [] : [{ service: subject.service, environment, revision }];
    });
}
function floating(commit, { subject, family, line, verdict }, wishes) {
    if (wishes.floating === undefined)
        return [];
    const fresh = freshTags(commit, verdict);
    const all = [...fresh, ...family].sort((a, b) => (0,domain_version/* compareVersions */.Zy)(b.version, a.version));
    const reached = line.reached.find(({ version }) => (0,domain_version/* isStable */.MQ)(version));
    const versions = [...fresh, ...(reached === undefined ? [] : [reached])].map(({ version }) => version);
    return planFloating(subject.format, all, versions, wishes.floating);
}

;// CONCATENATED MODULE: ./lib/src/actions/release/repair.js



async function findUnfinished(place, forge, subjects, { plan, known, listing, }, wishes) {
    const finished = new Set((await forge.releases()).filter(({ draft }) => !draft).map(({ tag }) => tag));
    const planned = new Set(plan.releases.map(({ tag }) => tag));
    const unfinished = [];
    for (const { subject, line } of known) {
        const open = line.reached.filter(({ name, declared, commit }, at) => !declared &&
            !finished.has(name) &&
            !planned.has(name) &&
            !line.reached.slice(0, at).some((one) => one.commit === commit));
        for (const { name, commit } of open) {
            if (!(await isOurs(place.repository, name, listing)))
                continue;
            const alone = { ...subjects, subjects: [{ ...subject, lockstep: undefined }] };
            const moment = { commit, rewords: new Map() };
            const then = await knowServices(place.repository, place.checkout, alone, moment, listing);
            const again = planRelease(commit, then, { ...wishes, floating: undefined });
            unfinished.push(...again.releases.filter(({ tag, exists }) => exists && tag === name));
        }
    }
    return unfinished;
}
async function isOurs(repository, tag, { refs }) {
    const ref = refs.find(({ name }) => name === `refs/tags/${tag}`);
    if (ref === undefined || ref.oid === ref.commit)
        return false;
    const message = await repository.tagMessage(ref.oid);
    return ((0,commit_message/* parseTrailers */.aw)(message ?? "")
        .get("trunkline")
        ?.includes("release") ?? false);
}

;// CONCATENATED MODULE: ./lib/src/actions/release/report.js



function outcomeOf(done) {
    return done.dryRun ? "planned" : findingOf(done);
}
function findingOf({ plan }) {
    if (plan.releases.some(({ exists }) => !exists))
        return "released";
    return plan.passed.some(({ kind }) => kind === "superseded") ? "superseded" : "unchanged";
}
function reasonOf(done) {
    const { plan, dryRun } = done;
    const fresh = plan.releases.filter(({ exists }) => !exists).map(({ title }) => title);
    const at = (0,domain_oid/* short */.h0)(plan.commit);
    switch (findingOf(done)) {
        case "released":
            return dryRun
                ? `${list(fresh)} would be released at ${at}; nothing was written.`
                : `${list(fresh)} released at ${at}.`;
        case "superseded": {
            const by = plan.passed.flatMap((one) => (one.kind === "superseded" ? [one.by] : []));
            return `A newer commit of trunk has ${list(by)} already; ${at} is behind.`;
        }
        case "unchanged":
            return plan.releases.length > 0
                ? `${list(plan.releases.map(({ tag }) => tag))} already at ${at}.`
                : `Nothing at ${at} asks for a release.`;
    }
}
function outputsOf(done, single) {
    const { plan, urlOf } = done;
    const releases = plan.releases.map((one) => {
        const json = releaseJson(one, plan, urlOf(one.tag));
        return { ...json, notes: (0,markdown/* cut */.Jj)(one.notes, roomFor(plan.releases.length), "…") };
    });
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
        notes: (0,markdown/* cut */.Jj)(only?.notes ?? "", roomFor(1), "…"),
        url: only === undefined ? "" : urlOf(only.tag),
        revisions: plan.revisions.map((one) => ({ ...one })),
    };
}
function roomFor(releases) {
    return Math.max(500, Math.floor(300_000 / releases));
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
        because: effects.some((one) => one.bump !== "none") ? effects.flatMap(becauseJson) : unmoved(subject),
    };
}
function unmoved({ lockstep }) {
    return [{ kind: "config", of: lockstep === undefined ? "bump" : `lockstep: ${lockstep}` }];
}
function becauseJson({ unit, bump, rule }) {
    if (bump === "none")
        return [];
    const { commit, message } = unit;
    return unit.because.map((reason) => ({ ...reason, commit, bump, rule, title: message.title }));
}
function recordOf(done) {
    const { plan, rest, urlOf } = done;
    return {
        commit: plan.commit,
        plan: plan.digest,
        floating: plan.floating.map((one) => ({ ...one })),
        images: rest.images.map(({ repo, digest, tag }) => ({ image: (0,oci_repo/* formatReference */.FH)(repo, tag), digest })),
        started: done.started,
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
function noticesOf({ plan }) {
    const units = new Map([...plan.releases, ...plan.passed]
        .flatMap(({ effects }) => effects)
        .filter(({ unit }) => unit.message.oddities.includes("breaking-not-footer"))
        .map(({ unit }) => [unit.commit, unit]));
    const odd = [...units.values()].map(({ commit, message }) => ({
        level: "warning",
        title: "A breaking change that does not count",
        message: `${(0,domain_oid/* short */.h0)(commit)} (${message.title}) speaks of a breaking change, but not in a footer: that takes a blank line before it and BREAKING CHANGE: in capitals. Set bump, or write the next commit with it.`,
    }));
    const foreign = plan.floating.flatMap((one) => one.kind === "foreign"
        ? [
            {
                level: "warning",
                title: "A floating tag is somebody's own",
                message: `${one.name} is at ${(0,domain_oid/* short */.h0)(one.at)}, which is no release of its line, so it was left there. Delete it, and the next run makes it anew.`,
            },
        ]
        : []);
    return [...odd, ...foreign];
}
function list(names) {
    const shown = names.length > 5 ? [...names.slice(0, 4), `${names.length - 4} more`] : names;
    const last = shown.at(-1) ?? "nothing";
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
}

;// CONCATENATED MODULE: ./lib/src/actions/release/summary.js





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
            why(one),
        ]);
        parts.push((0,markdown/* table */.tp)(["service", "tag", "previous", "bump", "", "because"], rows));
        parts.push(...downstream(done));
        for (const one of plan.releases)
            parts.push((0,markdown/* details */.zH)(`Notes of ${(0,markdown/* escapeText */.X1)(one.title)}`, one.notes));
    }
    if (plan.passed.length > 0) {
        const rows = plan.passed.map((one) => [(0,markdown/* escapeText */.X1)(one.service), whyNot(one)]);
        parts.push((0,markdown/* details */.zH)(`${plan.passed.length} not released`, (0,markdown/* table */.tp)(["service", "why not"], rows)));
    }
    return parts.join("\n");
}
function downstream({ plan, rest, started, dryRun }) {
    const moves = plan.floating.flatMap((one) => one.kind === "move" ? [`${(0,markdown/* code */.aY)(one.name)} at ${one.version}`] : []);
    const images = rest.images.map(({ repo, tag }) => (0,markdown/* code */.aY)((0,oci_repo/* formatReference */.FH)(repo, tag)));
    const fresh = plan.releases.filter(({ exists }) => !exists).length;
    const hint = fresh > 3
        ? "More than three tags in one push start no workflow, whoever pushes them"
        : "Tags that are pushed with the job's own token start no workflow";
    return [
        ...(moves.length === 0 ? [] : [`Floating tags: ${moves.join(", ")}.\n`]),
        ...(images.length === 0 ? [] : [`Images: ${images.join(", ")}.\n`]),
        ...(started.length === 0 ? [] : [`Started ${(0,markdown/* code */.aY)(rest.workflow)} at ${started.map(markdown/* code */.aY).join(", ")}.\n`]),
        ...(fresh === 0 || dryRun || started.length > 0
            ? []
            : [`${hint}: let the next job use the output \`matrix\`, or set \`dispatch\`.\n`]),
    ];
}
function why({ effects, subject }) {
    const strongest = bumpOfAll(effects);
    const deciding = strongest === "none" ? undefined : effects.find((one) => one.bump === strongest);
    if (deciding === undefined) {
        return subject.lockstep === undefined
            ? "asked for"
            : `released together with ${(0,markdown/* escapeText */.X1)(subject.lockstep)}`;
    }
    const [reason] = deciding.unit.because;
    const through = reason === undefined
        ? ""
        : reason.kind === "dependency"
            ? `, through ${(0,markdown/* escapeText */.X1)(reason.of)}`
            : `, ${(0,markdown/* code */.aY)(reason.of)}`;
    return `${(0,markdown/* escapeText */.X1)(deciding.unit.message.title)} (${(0,domain_oid/* short */.h0)(deciding.unit.commit)}${through})`;
}
const summary_quiet = {
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
    dependency: "reached it through a dependency only",
};
function whyNot(passed) {
    if (passed.kind === "superseded")
        return `a newer commit has ${(0,markdown/* code */.aY)(passed.by)}`;
    const since = passed.previous === "" ? "" : ` since ${(0,markdown/* code */.aY)(passed.previous)}`;
    const units = passed.effects
        .slice(0, 5)
        .map(({ unit, rule }) => `${(0,markdown/* escapeText */.X1)(unit.message.title)}: ${rules[rule]}`);
    const more = passed.effects.length > 5 ? [`… and ${passed.effects.length - 5} more`] : [];
    return [`${summary_quiet[passed.why]}${since}`, ...units, ...more].join("<br>");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/domain/git/ssh-signature.js

function parseSigningKey(text) {
    const armour = /-----BEGIN OPENSSH PRIVATE KEY-----([A-Za-z0-9+/=\s]+)-----END OPENSSH PRIVATE KEY-----/.exec(text);
    const content = Buffer.from(armour?.[1] ?? "", "base64");
    const magic = "openssh-key-v1\0";
    if (content.toString("latin1", 0, magic.length) !== magic)
        return undefined;
    const outer = reader(content.subarray(magic.length));
    const [cipher, , , count] = [outer.text(), outer.text(), outer.bytes(), outer.number()];
    const [publicKey, secret] = [outer.bytes(), outer.bytes()];
    if (cipher !== "none" || count !== 1 || secret === undefined || publicKey === undefined)
        return undefined;
    const inner = reader(secret);
    const [one, other, kind, point, scalar] = [
        inner.number(),
        inner.number(),
        inner.text(),
        inner.bytes(),
        inner.bytes(),
    ];
    if (one !== other || kind !== "ssh-ed25519" || point?.length !== 32 || scalar?.length !== 64)
        return undefined;
    const jwk = {
        kty: "OKP",
        crv: "Ed25519",
        x: point.toString("base64url"),
        d: scalar.subarray(0, 32).toString("base64url"),
    };
    return { key: (0,external_node_crypto_.createPrivateKey)({ key: jwk, format: "jwk" }), publicKey };
}
function signForGit({ key, publicKey }, content) {
    const [namespace, reserved, hash] = ["git", "", "sha512"].map((text) => field(Buffer.from(text)));
    const parts = [namespace, reserved, hash].flatMap((one) => one ?? []);
    const digest = field((0,external_node_crypto_.createHash)("sha512").update(content).digest());
    const raw = (0,external_node_crypto_.sign)(null, Buffer.concat([Buffer.from("SSHSIG"), ...parts, digest]), key);
    const signature = field(Buffer.concat([field(Buffer.from("ssh-ed25519")), field(raw)]));
    const version = Buffer.from([0, 0, 0, 1]);
    const blob = Buffer.concat([Buffer.from("SSHSIG"), version, field(publicKey), ...parts, signature]);
    const lines = blob.toString("base64").match(/.{1,70}/g) ?? [];
    return ["-----BEGIN SSH SIGNATURE-----", ...lines, "-----END SSH SIGNATURE-----", ""].join("\n");
}
function field(bytes) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(bytes.length);
    return Buffer.concat([length, bytes]);
}
function reader(bytes) {
    let at = 0;
    const number = () => {
        if (at + 4 > bytes.length)
            return undefined;
        at += 4;
        return bytes.readUInt32BE(at - 4);
    };
    const take = () => {
        const length = number();
        if (length === undefined || at + length > bytes.length)
            return undefined;
        at += length;
        return bytes.subarray(at - length, at);
    };
    return { number, bytes: take, text: () => take()?.toString("latin1") };
}

;// CONCATENATED MODULE: ./lib/src/actions/release/tagging.js



function tagWishes({ transport, author, signingKey }) {
    const wishes = {
        transport: transport === "api" ? "api" : "git",
        tagger: author ?? delivery_inputs/* bot */.Od,
    };
    if (signingKey === "")
        return { ...wishes, signingKey: undefined };
    if (transport === "api") {
        const remedy = "GitHub's API makes tags of its own, which nobody can sign: leave `transport` at git.";
        throw (0,problem/* problem */.CC)("INPUTS_CLASH", { inputs: "`transport: api` and `signing-key`", remedy });
    }
    const key = parseSigningKey(signingKey);
    if (key === undefined)
        throw (0,problem/* problem */.CC)("RELEASE_SIGNING_KEY", {});
    return { ...wishes, signingKey: key };
}
async function pushTags(place, plan, { transport, tagger, signingKey }) {
    const { commit, releases, floating } = plan;
    const api = transport === "api" ? await place.forge() : undefined;
    const sign = signingKey && ((content) => signForGit(signingKey, content));
    const updates = [];
    for (const { tag: name, message } of releases.filter(({ exists }) => !exists)) {
        const tag = { name, commit, message };
        const next = await (api?.createTag(tag) ?? place.repository.writeTag({ ...tag, tagger, sign }));
        updates.push({ ref: `refs/tags/${name}`, expected: undefined, next });
    }
    for (const move of floating) {
        if (move.kind !== "move")
            continue;
        updates.push({ ref: `refs/tags/${move.name}`, expected: move.from, next: move.to, rewrite: true });
    }
    if (updates.length === 0)
        return { kind: "landed" };
    return api === undefined ? place.repository.push(updates) : api.updateRefs(updates);
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

;// CONCATENATED MODULE: ./lib/src/actions/release/release.js

















const attempts = 8;
const release = (0,action/* defineAction */.QP)({
    name: "release",
    inputs: inputs,
    outputs: ["releases", "matrix", "version", "tag", "previous", "bump", "notes", "url", "revisions"],
    outcomes: ["released", "unchanged", "superseded", "planned"],
    async run(asked, world) {
        const subjects = await readSubjects(asked, world);
        const place = await openPlace(asked, world);
        const registry = asked.image.length === 0 ? undefined : await openRegistry(asked, world);
        const story = { asked, world, subjects, place, registry, burned: new Set() };
        if (asked.dryRun) {
            const { look, rest } = await prepare(story);
            return tell(story, look.plan, rest, release_nothing);
        }
        for (;;) {
            const { look, rest } = await tagAll(story);
            const finished = await finish(place, world.files, registry, rest);
            const around = finished.burned.filter((tag) => isNew(look.plan, tag) && !story.burned.has(tag));
            if (around.length === 0)
                return tell(story, look.plan, rest, finished);
            for (const tag of around)
                story.burned.add(tag);
        }
    },
});
const release_nothing = { urls: new Map(), started: [], burned: [], failures: [] };
function isNew({ releases }, tag) {
    return releases.some((one) => one.tag === tag && !one.exists);
}
async function tagAll(story) {
    const { asked, world, place } = story;
    const how = tagWishes(asked);
    for (let attempt = 1;; attempt++) {
        const began = world.clock.now();
        const prepared = await prepare(story);
        const { plan } = prepared.look;
        const pushed = await pushTags(place, plan, how);
        if (pushed.kind === "landed")
            return prepared;
        if (pushed.kind === "policy" || attempt === attempts) {
            throw pushProblem(pushed, plan, place.remote.url, attempt);
        }
        const wait = (0,backoff/* backoffMs */.j)(attempt, world.clock.now() - began, world.clock.random());
        await world.clock.sleep(pushed.kind === "transient" ? (pushed.retryAfterMs ?? wait) : wait);
    }
}
async function prepare(story) {
    const look = await lookAround(story);
    const { asked, registry } = story;
    const images = registry === undefined ? [] : await locateImages(registry, asked.image, look.plan);
    const fresh = look.plan.releases.filter(({ exists }) => !exists);
    const toStart = story.world.run.attempt > 1 ? look.plan.releases : fresh;
    return { look, rest: { images, pages: await planPages(story, look), workflow: asked.dispatch, toStart } };
}
async function lookAround({ asked, world, subjects, place, burned }) {
    const { repository, checkout, links } = place;
    const listing = await listRemote(repository, asked.branch);
    const moment = await momentOf(asked, world.run, place, listing);
    const files = checkout?.head === moment.commit ? world.files : undefined;
    const grown = { ...subjects, owners: await ownersAt(subjects, repository, moment.commit, files) };
    const known = await knowServices(repository, checkout, grown, moment, listing);
    const held = new Map(listing.refs.map((ref) => [ref.name, ref]));
    const wishes = {
        bump: asked.bump,
        prerelease: asked.prerelease,
        initial: asked.initialVersion,
        build: asked.buildMetadata,
        burned,
        dependents: asked.dependents,
        latest: asked.latest,
        environments: subjects.environments,
        floating: asked.floatingTags ? (name) => held.get(`refs/tags/${name}`) : undefined,
        template: await readTemplate(asked, world),
        links,
        run: (0,commit_message/* formatRun */.TI)(world.run),
    };
    return { listing, subjects: grown, known, wishes, plan: planRelease(moment.commit, known, wishes) };
}
async function planPages({ asked, world, place }, look) {
    if (!asked.githubRelease || place.remote.repository === undefined)
        return [];
    const pages = [];
    for (const release of look.plan.releases) {
        pages.push({ release, draft: asked.draft, assets: await findAssets(world.files, asked.assets, release) });
    }
    if (asked.dryRun || asked.draft)
        return pages;
    const draft = asked.assets.length > 0;
    const unfinished = await findUnfinished(place, await place.forge(), look.subjects, look, look.wishes);
    return [...pages, ...unfinished.map((release) => ({ release, draft, assets: [] }))];
}
async function readTemplate({ notesTemplate: path }, { files }) {
    if (path === "")
        return "";
    const text = await files.read(path);
    if (text !== undefined)
        return text;
    throw (0,problem/* problem */.CC)("FILE_MISSING", { path, remedy: "`notes-template` is relative to the working directory." });
}
function openRegistry(asked, { registries }) {
    const { registryUsername: username, registryPassword: password, githubToken: token } = asked;
    return registries.open({ username, password, token });
}
function tell({ asked, subjects, place }, plan, rest, { urls, started, failures }) {
    const urlOf = (tag) => urls.get(tag) ?? place.links.tag(tag);
    const done = { plan, rest, started, dryRun: asked.dryRun, urlOf };
    return {
        outcome: outcomeOf(done),
        reason: reasonOf(done),
        outputs: outputsOf(done, subjects.subjects.length === 1),
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
    const { readCatalogue } = await Promise.all(/* import() */[__webpack_require__.e(815), __webpack_require__.e(163), __webpack_require__.e(934), __webpack_require__.e(737), __webpack_require__.e(297)]).then(__webpack_require__.bind(__webpack_require__, 8297));
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

/***/ 9047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ backoffMs)
/* harmony export */ });
function backoffMs(attempt, attemptMs, random) {
    return random * Math.min(20_000, Math.max(200, attemptMs) * 2 ** attempt);
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

/***/ 6213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TI: () => (/* binding */ glob),
/* harmony export */   gV: () => (/* binding */ globs),
/* harmony export */   oo: () => (/* binding */ indexByFolder)
/* harmony export */ });
/* harmony import */ var picomatch__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4006);

function glob(text) {
    if (!text.startsWith("!"))
        return plain(text);
    const run = /^!*/.exec(text)?.[0].length ?? 0;
    const bangs = text[run] === "(" ? run - 1 : run;
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
    const whole = wholeFolder.test(text);
    const folder = whole ? text.slice(0, -3) : folderOf(text);
    const matches = whole ? below(folder) : (shortcut(text) ?? compiled(text));
    const made = { text, negated: false, folder, matches };
    return Object.assign(made, { positive: made });
}
const wholeFolder = /^[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)*\/\*\*$/;
function below(folder) {
    const start = `${folder}/`;
    return (path) => path.startsWith(start) || path === folder;
}
const literal = /^[\w.@=,~ /-]+$/;
const awkward = /(^|\/)\.{0,2}(\/|$)/;
const extension = /^\/\*\.[\w.-]*\w$/;
function shortcut(text) {
    const stars = text.indexOf("**");
    if (stars < 0)
        return isLiteral(text) ? (path) => path === text : undefined;
    const front = text.slice(0, stars);
    const folder = front.slice(0, -1);
    if (front !== "" && !(front.endsWith("/") && isLiteral(folder)))
        return undefined;
    const last = text.slice(stars + 2);
    if (last === "")
        return front === "" ? (path) => path !== "" : below(folder);
    if (!extension.test(last))
        return undefined;
    const end = last.slice(2);
    return (path) => path.endsWith(end) && path.startsWith(front);
}
function isLiteral(text) {
    return literal.test(text) && !awkward.test(text);
}
function folderOf(text) {
    const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
    const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
    return folder === "" || awkward.test(folder) ? "" : folder;
}
function compiled(text) {
    let pattern;
    return (path) => {
        pattern ??= picomatch__WEBPACK_IMPORTED_MODULE_0__.makeRe(text, { dot: true, flags: "s" });
        return path === text || pattern.test(path);
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
    const gather = (folders) => {
        const found = new Map();
        for (const folder of folders) {
            for (const [value, at] of shelves.get(folder) ?? [])
                found.set(value, Math.min(at, found.get(value) ?? at));
        }
        return [...found].sort(([, a], [, b]) => a - b).map(([value]) => value);
    };
    const known = new Map();
    return (path) => {
        if (shelves.has(path))
            return gather(["", ...ancestors(path), path]);
        const parent = path.slice(0, Math.max(0, path.lastIndexOf("/")));
        let values = known.get(parent);
        if (values === undefined) {
            values = gather(["", ...ancestors(path)]);
            known.set(parent, values);
        }
        return values;
    };
}
function ancestors(path) {
    const folders = [];
    for (let end = path.indexOf("/"); end >= 0; end = path.indexOf("/", end + 1))
        folders.push(path.slice(0, end));
    return folders;
}


/***/ }),

/***/ 715:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ closure),
/* harmony export */   T: () => (/* binding */ foundations)
/* harmony export */ });
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
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);


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
function attribute(owners, { ownersOf, isGlobal }, paths, { dependents, also = new Map() } = { dependents: true }) {
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
        ? (0,_graph_js__WEBPACK_IMPORTED_MODULE_1__/* .closure */ .C)([...owners.services.values(), ...owners.libraries.values()], new Set([...files.keys(), ...also.keys()]))
        : new Map();
    const services = new Map();
    for (const name of owners.services.keys()) {
        const own = (files.get(name) ?? []).map((of) => ({ kind: "file", of }));
        const reasons = [...own, ...(also.get(name) ?? []), ...global, ...(below.get(name) ?? [])];
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

/***/ 8757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf)
/* harmony export */ });
/* harmony import */ var _tag_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(231);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9659);


function familyOf(format, tags) {
    const family = [];
    for (const tag of tags) {
        const version = (0,_tag_format_js__WEBPACK_IMPORTED_MODULE_0__/* .versionIn */ .It)(format, tag.name);
        if (version !== undefined)
            family.push({ ...tag, version });
    }
    return family.sort((one, other) => (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVersions */ .Zy)(other.version, one.version));
}


/***/ }),

/***/ 3659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NE: () => (/* binding */ isLast),
/* harmony export */   Ow: () => (/* binding */ revisionsOf),
/* harmony export */   Qy: () => (/* binding */ newestFor)
/* harmony export */ });
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9659);

function isLast(environments, name) {
    return ![...environments].some(({ after }) => after.includes(name));
}
function newestFor(last, tags) {
    const highestFirst = [...tags].sort((one, other) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(other.version, one.version));
    const [highest] = highestFirst;
    return last || highest === undefined || (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(highest.version)
        ? highestFirst.find(({ version }) => (0,_version_js__WEBPACK_IMPORTED_MODULE_0__/* .isStable */ .MQ)(version))
        : highest;
}
function revisionsOf(environments, tags, trunk) {
    const found = new Map();
    for (const { name, after } of environments) {
        const last = isLast(environments, name);
        const revision = after.length === 0 && !last ? trunk : newestFor(last, tags)?.name;
        if (revision !== undefined)
            found.set(name, revision);
    }
    return found;
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

/***/ 231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   It: () => (/* binding */ versionIn),
/* harmony export */   YB: () => (/* binding */ sharedTag),
/* harmony export */   du: () => (/* binding */ floatingNames),
/* harmony export */   n0: () => (/* binding */ parseTagFormat),
/* harmony export */   wZ: () => (/* binding */ tagName)
/* harmony export */ });
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2151);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9659);


function parseTagFormat(text, service) {
    const parts = text.replaceAll("{service}", service).split("{version}");
    const [prefix = "", suffix = ""] = parts;
    const refuse = (fault) => (0,_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .problem */ .CC)("RELEASE_TAG_FORMAT", { format: text, fault, example: "orders/v{version}" });
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
    return format.prefix + (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .formatVersion */ .qh)(version) + format.suffix;
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
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .parseVersion */ .ot)(tag.slice(prefix.length, tag.length - suffix.length));
}
function sharedTag(one, other) {
    const versions = [(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .stable */ .mz)(1, 2, 3), { ...(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .stable */ .mz)(1, 2, 3), prerelease: ["rc", 1] }];
    const tags = versions.map((version) => tagName(one, version));
    return tags.find((tag) => versionIn(other, tag) !== undefined);
}
function isRefName(name) {
    return (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name) &&
        name !== "@" &&
        !name.startsWith("-") &&
        name.split("/").every((part) => !part.startsWith(".") && !part.endsWith(".lock")));
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


/***/ })

};
