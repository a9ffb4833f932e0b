export const id = 8097;

export const ids = [ 8097 ];

export const modules = {
 37648: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 }),
 16353: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) {
    return version;
   }
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) {
     return null;
    }
    throw er;
   }
  };
  module.exports = parse;
 }),
 68097: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   release: () => release
  });
  var define_action = __webpack_require__(34045);
  var input = __webpack_require__(19563);
  var result = __webpack_require__(12370);
  var nearest_word = __webpack_require__(2327);
  var problem = __webpack_require__(5763);
  var version_version = __webpack_require__(4179);
  var delivery_inputs = __webpack_require__(18151);
  var bump = __webpack_require__(86610);
  var commit_effects = __webpack_require__(63620);
  const {author, transport, delivery, message, deadline, labels, reviewers} = delivery_inputs.Uh;
  const delivered = {
   author,
   transport,
   delivery,
   message,
   deadline,
   labels,
   reviewers
  };
  const releaseInputs = {
   ...result.j,
   "dry-run": (0, input.Jt)(false),
   comment: (0, input.Jt)(false),
   service: (0, input.Mn)(),
   path: (0, input.Qq)(),
   "tag-format": (0, input.Qq)(),
   bump: {
    default: "auto",
    parse: parseBump
   },
   prerelease: (0, input.lq)(parseIdentifier),
   "build-metadata": {
    default: "",
    parse: parseBuild
   },
   "initial-version": {
    default: "0.1.0",
    parse: parseInitial
   },
   dependents: (0, input.yL)(commit_effects.vT, "inherit"),
   commit: (0, input.Qq)(),
   "floating-tags": (0, input.Jt)(false),
   "github-release": (0, input.Jt)(true),
   draft: (0, input.Jt)(false),
   latest: (0, input.Qq)(),
   "notes-template": (0, input.Qq)(),
   assets: (0, input.Mn)(),
   changelog: (0, input.Qq)(),
   image: (0, input.Mn)(),
   "registry-username": (0, input.Qq)(),
   "registry-password": (0, input.rJ)(),
   dispatch: (0, input.Qq)(),
   "signing-key": (0, input.rJ)(),
   "signing-passphrase": (0, input.rJ)(),
   ...delivered,
   "auto-merge": delivery_inputs.Uh["auto-merge"],
   repository: (0, input.Qq)(),
   branch: (0, input.Qq)()
  };
  const bumpWords = [ "auto", ...bump.kk ];
  function parseBump(given, input) {
   const word = bumpWords.find(one => one === given) ?? (0, version_version.ot)(given);
   if (word !== undefined) return word;
   const slots = {
    input,
    given,
    nearest: nearestVersion(given) ?? (0, nearest_word.p)(given, bumpWords) ?? ""
   };
   throw (0, problem.CC)("INPUT_UNKNOWN_VALUE", {
    ...slots,
    words: `${bumpWords.join(", ")}, or a version such as 2.0.0`
   });
  }
  function nearestVersion(given) {
   const [, numbers = "", rest = ""] = /^v?(\d+(?:\.\d+){0,2})([-+].*)?$/.exec(given) ?? [];
   const version = [ ...numbers.split("."), "0", "0" ].slice(0, 3).join(".") + rest;
   return (0, version_version.ot)(version) && version;
  }
  function parseIdentifier(given, input) {
   if (/^[0-9A-Za-z-]+$/.test(given) && !/^\d+$/.test(given)) return given;
   const expected = "Write one word such as rc or beta; the number behind it is counted.";
   throw (0, problem.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a pre-release identifier",
    expected
   });
  }
  function parseBuild(given, input) {
   if (given === "") return [];
   if (/^[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*$/.test(given)) return given.split(".");
   const expected = "Write letters, digits, hyphens and dots, without the plus sign: build.57.";
   throw (0, problem.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not build metadata",
    expected
   });
  }
  function parseInitial(given, input) {
   const version = (0, version_version.ot)(given);
   if (version !== undefined && (0, version_version.MQ)(version)) return version;
   const fault = "it is not a stable version";
   throw (0, problem.CC)("INPUT_INVALID", {
    input,
    given,
    fault,
    expected: "Write it like 0.1.0."
   });
  }
  const release = (0, define_action.Q)({
   name: "release",
   inputs: releaseInputs,
   outputs: [ "releases", "matrix", "version", "tag", "previous", "bump", "notes", "url", "revisions", "changelog-commit", "pull-request", "pull-request-url" ],
   outcomes: [ "released", "unchanged", "superseded", "planned" ],
   run: async (inputs, world) => (await Promise.all([ __webpack_require__.e(3132), __webpack_require__.e(3859) ]).then(__webpack_require__.bind(__webpack_require__, 76240))).runRelease(inputs, world)
  });
 }),
 35293: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Fw: () => breakingChanges,
   qr: () => footer,
   vY: () => parseMessage
  });
  const [newline, carriage, space, hash, colon, bang, open, close] = [ 10, 13, 32, 35, 58, 33, 40, 41 ];
  const byteOrderMark = 65279;
  const nothing = [];
  function parseMessage(text) {
   let start = text.charCodeAt(0) === byteOrderMark ? 1 : 0;
   while (start < text.length && isBlank(text.charCodeAt(start))) start++;
   const end = lineEnd(text, start);
   const header = text.slice(start, end).trimEnd();
   const head = parseHead(header);
   if (end >= text.length) return {
    header,
    head,
    body: "",
    footers: nothing,
    oddities: nothing
   };
   const {body, footers, oddities} = parseRest(text, end + 1);
   return {
    header,
    head,
    body,
    footers,
    oddities
   };
  }
  function breakingChanges(message) {
   if (message.head === undefined) return nothing;
   const footers = message.footers.filter(one => isBreaking(one.token)).map(one => one.value);
   return footers.length === 0 && message.head.bang ? [ message.head.description ] : footers;
  }
  function footer(message, token) {
   const name = token.toLowerCase();
   return message.footers.findLast(one => one.token.toLowerCase() === name)?.value;
  }
  function parseHead(header) {
   let at = 0;
   while (at < header.length && isTypeCharacter(header.charCodeAt(at))) at++;
   if (at === 0 || !isLetter(header.charCodeAt(0))) return undefined;
   const typeEnd = at;
   let scope;
   if (header.charCodeAt(at) === open) {
    const closing = header.indexOf(")", at);
    scope = header.slice(at + 1, closing).trim();
    if (closing < 0 || scope === "" || scope.includes("(")) return undefined;
    at = closing + 1;
   }
   const banged = header.charCodeAt(at) === bang;
   if (banged) at++;
   if (header.charCodeAt(at) !== colon || header.charCodeAt(at + 1) !== space) return undefined;
   const description = header.slice(at + 2).trim();
   if (description === "") return undefined;
   return {
    type: header.slice(0, typeEnd).toLowerCase(),
    scope,
    bang: banged,
    description
   };
  }
  function parseRest(text, from) {
   const footers = [];
   let isTight = false;
   let isOdd = false;
   let token;
   let valueStart = 0;
   let bodyEnd = text.length;
   let mayStart = false;
   for (let at = from; at < text.length; ) {
    const end = lineEnd(text, at);
    if (isBlankLine(text, at, end)) mayStart = true; else {
     if (at === from) isTight = true;
     const tokenEnd = mayStart || token !== undefined ? footerToken(text, at, end) : 0;
     if (tokenEnd > 0) {
      if (token === undefined) bodyEnd = at; else footers.push({
       token,
       value: text.slice(valueStart, at).trim()
      });
      token = text.slice(at, tokenEnd);
      valueStart = tokenEnd + 2;
     }
     if (looksBreaking(text, at, end) && !(tokenEnd > 0 && isBreaking(token))) isOdd = true;
     mayStart = false;
    }
    at = end + 1;
   }
   if (token !== undefined) footers.push({
    token,
    value: text.slice(valueStart).trim()
   });
   const oddities = isTight ? [ "no-blank-line" ] : [];
   if (isOdd) oddities.push("breaking-not-footer");
   return {
    body: text.slice(from, bodyEnd).trim(),
    footers,
    oddities
   };
  }
  function footerToken(text, at, end) {
   let stop = at;
   if (text.startsWith("BREAKING CHANGE", at)) stop = at + "BREAKING CHANGE".length; else while (stop < end && isTokenCharacter(text.charCodeAt(stop))) stop++;
   if (stop === at) return 0;
   const one = text.charCodeAt(stop);
   const other = text.charCodeAt(stop + 1);
   const separated = one === colon && other === space || one === space && other === hash;
   return separated && !isBlankLine(text, stop + 2, end) ? stop : 0;
  }
  function isBreaking(token) {
   return token === "BREAKING CHANGE" || token === "BREAKING-CHANGE";
  }
  function looksBreaking(text, at, end) {
   let start = at;
   while (start < end && isBlank(text.charCodeAt(start))) start++;
   const first = text.charCodeAt(start) | 32;
   if (first !== 98) return false;
   const sign = start === at ? /^breaking[ -]changes?\b/i : /^breaking[ -]changes?:/i;
   return sign.test(text.slice(start, start + 18));
  }
  function lineEnd(text, from) {
   const end = text.indexOf("\n", from);
   return end < 0 ? text.length : end;
  }
  function isBlankLine(text, from, end) {
   for (let at = from; at < end; at++) if (!isBlank(text.charCodeAt(at))) return false;
   return true;
  }
  function isBlank(code) {
   return code === space || code === 9 || code === newline || code === carriage;
  }
  function isLetter(code) {
   return (code | 32) >= 97 && (code | 32) <= 122 || code > 127;
  }
  function isTokenCharacter(code) {
   return (code | 32) >= 97 && (code | 32) <= 122 || code >= 48 && code <= 57 || code === 45;
  }
  function isTypeCharacter(code) {
   return code > space && code !== open && code !== close && code !== colon && code !== bang && code !== 160;
  }
 }),
 8790: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   w2: () => isBot,
   Id: () => readTrunkMessage,
   gd: () => stateReversal
  });
  var versions_bump = __webpack_require__(86610);
  var conventional_commit = __webpack_require__(35293);
  function reversalIn(message, text) {
   const quoted = quotedHeader(message.header);
   const typed = message.head?.type === "revert";
   const commits = text.includes("This reverts commit ") ? matches(text, /^This reverts commit ([0-9a-fA-F]{7,64})\b/gm) : [];
   if (quoted === undefined && !typed && commits.length === 0) return undefined;
   const pullRequests = matches(text, /^(?:Reverts (?:[\w.-]+\/[\w.-]+)?#|This reverts merge request \S*!)(\d+)/gm).map(Number);
   if (typed) commits.push(...((0, conventional_commit.qr)(message, "Refs") ?? "").match(/\b[0-9a-f]{7,64}\b/gi) ?? []);
   const header = quoted ?? (typed ? message.head?.description : undefined);
   return {
    header,
    commits: commits.map(sha => sha.toLowerCase()),
    pullRequests,
    pure: quoted !== undefined || typed
   };
  }
  function unwind(header) {
   let [start, end, back] = [ 0, header.length, true ];
   for (let next = peel(header, start, end); next !== undefined; next = peel(header, start, end)) {
    if (next.verb === "Revert") back = !back;
    ({start, end} = next);
   }
   return start === 0 ? undefined : {
    header: header.slice(start, end),
    back
   };
  }
  function quotedHeader(header) {
   const found = peel(header, 0, header.length);
   if (found === undefined) return undefined;
   const quoted = header.slice(found.start, found.end);
   return found.verb === "Reapply" ? `Revert "${quoted}"` : quoted;
  }
  function peel(header, from, to) {
   const verb = [ "Revert", "Reapply" ].find(one => header.startsWith(`${one} "`, from));
   if (verb === undefined) return undefined;
   const start = from + verb.length + 2;
   const end = (header[to - 1] === ")" ? beforeNumber(header, to) : to) - 1;
   return header[end] === '"' && end > start ? {
    verb,
    start,
    end
   } : undefined;
  }
  function beforeNumber(header, to) {
   let at = to - 2;
   while (header.charCodeAt(at) >= 48 && header.charCodeAt(at) <= 57) at--;
   return at < to - 2 && header.startsWith(" (#", at - 2) ? at - 2 : to;
  }
  function matches(text, pattern) {
   return [ ...text.matchAll(pattern) ].map(([, found = ""]) => found);
  }
  function readTrunkMessage(text, author) {
   const {rest, merge, pullRequest} = lookThrough(withLineFeeds(text).trimStart());
   const own = isBot(author) ? headerOf(rest) : rest;
   const [outer, items] = splitSquash(own);
   const message = (0, conventional_commit.vY)(outer);
   const kept = items.length === 0 ? [] : settleItems(items);
   const messages = [ message, ...kept ];
   const statements = [ ...stateOf(message), ...kept.flatMap(stateItem) ];
   return {
    title: message.header === "" ? headerOf(text) : message.header,
    pullRequest: pullRequest ?? trailingNumber(message.header),
    statements,
    reversal: reversalIn(message, outer),
    releaseAs: messages.map(one => (0, conventional_commit.qr)(one, "Release-As")).findLast(one => one !== undefined),
    silentMerge: merge && message.head === undefined && statements.length === 0,
    oddities: message.oddities
   };
  }
  function isBot({name, email}) {
   return /\[bot\]|\b(?:renovate|dependabot)\b/i.test(`${name} ${email}`);
  }
  function withLineFeeds(text) {
   return text.includes("\r") ? text.replace(/\r\n/g, "\n") : text;
  }
  function lookThrough(text) {
   if (!text.startsWith("Merge")) return {
    rest: text,
    merge: false,
    pullRequest: undefined
   };
   const [line = "", ...below] = text.split("\n");
   const azure = /^Merged PR (\d+): (?=\S)/.exec(line);
   if (azure !== null) {
    const rest = [ line.slice(azure[0].length), ...below ].join("\n");
    return {
     rest,
     merge: false,
     pullRequest: Number(azure[1])
    };
   }
   if (!/^Merged? (pull request|branch|branches|remote-tracking branch|in|tag|commit)\b/.test(line)) {
    return {
     rest: text,
     merge: false,
     pullRequest: undefined
    };
   }
   const rest = below.join("\n").trimStart();
   const number = /^Merge pull request #(\d+)\b|\(pull request #(\d+)\)$/.exec(line.trim()) ?? /^See merge request \S*!(\d+)/m.exec(rest);
   const digits = number?.[1] ?? number?.[2];
   return {
    rest,
    merge: true,
    pullRequest: digits === undefined ? undefined : Number(digits)
   };
  }
  function splitSquash(text) {
   const found = text.includes("* ") ? /^[^\n]*\n\s*\* /.exec(text) : null;
   if (found === null) return [ text, [] ];
   const start = found[0].length - 2;
   const rule = /\n-{9}\r?(\n|$)/.exec(text.slice(start));
   const end = rule === null ? text.length : start + rule.index;
   const items = [];
   const prose = [];
   for (const piece of text.slice(start, end).split(/^\* /m).slice(1)) {
    if (isItem(headerOf(piece))) items.push([ piece ]); else (items.at(-1) ?? prose).push(`* ${piece}`);
   }
   const tail = rule === null ? "" : text.slice(end + rule[0].length);
   return [ `${text.slice(0, start)}${prose.join("")}\n\n${tail}`, items.map(one => one.join("")) ];
  }
  function isItem(header) {
   const message = (0, conventional_commit.vY)(header);
   return message.head !== undefined || reversalIn(message, header) !== undefined;
  }
  function settleItems(items) {
   const messages = items.map(conventional_commit.vY);
   const older = new Map;
   messages.forEach(({header}, at) => {
    const list = older.get(header);
    if (list === undefined) older.set(header, [ at ]); else list.push(at);
   });
   const gone = new Set;
   for (const [at, message] of [ ...messages.entries() ].reverse()) {
    if (gone.has(at)) continue;
    older.get(message.header)?.pop();
    const target = older.get(trunk_message_quotedHeader(message) ?? "")?.pop();
    if (target !== undefined) gone.add(target).add(at);
   }
   return messages.filter((_, at) => !gone.has(at));
  }
  function trunk_message_quotedHeader(message) {
   return reversalIn(message, message.header)?.header;
  }
  function stateItem(message) {
   const reversal = reversalIn(message, message.header);
   return reversal?.pure ? [ stateReversal(message.header, reversal) ] : stateOf(message);
  }
  function stateReversal(title, reversal) {
   const end = unwind(title);
   if (end?.back) {
    const bump = (0, versions_bump.t_)((0, versions_bump.uM)((0, conventional_commit.vY)(end.header)), "patch");
    return {
     type: "reapply",
     scope: undefined,
     description: end.header,
     bump,
     breaking: []
    };
   }
   const description = reversal.header ?? title;
   return {
    type: "revert",
    scope: undefined,
    description,
    bump: "patch",
    breaking: []
   };
  }
  function stateOf(message) {
   if (message.head === undefined) return [];
   const {type, scope, description} = message.head;
   return [ {
    type,
    scope,
    description,
    bump: (0, versions_bump.uM)(message),
    breaking: (0, conventional_commit.Fw)(message)
   } ];
  }
  function trailingNumber(header) {
   const found = header.endsWith(")") ? /\(#(\d+)\)$/.exec(header) : null;
   return found === null ? undefined : Number(found[1]);
  }
  function headerOf(text) {
   return /^\s*([^\n]*)/.exec(text)?.[1]?.trimEnd() ?? "";
  }
 }),
 86610: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   E5: () => bumped,
   kk: () => bumps,
   kn: () => tamed,
   t_: () => stronger,
   uM: () => bumpOf
  });
  var _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4179);
  var _messages_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35293);
  const bumps = [ "major", "minor", "patch", "none" ];
  function bumpOf(message) {
   if (message.head === undefined) return "none";
   if ((0, _messages_conventional_commit_js__WEBPACK_IMPORTED_MODULE_0__.Fw)(message).length > 0) return "major";
   if (message.head.type === "feat") return "minor";
   return message.head.type === "fix" ? "patch" : "none";
  }
  function stronger(one, other) {
   return bumps.indexOf(one) <= bumps.indexOf(other) ? one : other;
  }
  function tamed(bump, version) {
   return version.major === 0 && bump === "major" ? "minor" : bump;
  }
  function bumped(version, bump) {
   const {major, minor, patch} = version;
   switch (bump) {
   case "major":
    return (0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(major + 1, 0, 0);

   case "minor":
    return (0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(major, minor + 1, 0);

   case "patch":
    return (0, _core_version_version_js__WEBPACK_IMPORTED_MODULE_1__.mz)(major, minor, patch + 1);

   case "none":
    return version;
   }
  }
 }),
 63620: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   X: () => bumpOfAll,
   vT: () => dependentsWays,
   w7: () => effectsOf
  });
  function settle(commits) {
   const fates = new Map;
   const isAlive = commit => !fates.has(commit);
   const find = commits.some(commit => commit.message.reversal !== undefined) ? finder(commits, isAlive) : () => [];
   commits.forEach((commit, at) => {
    if (fates.has(commit)) return;
    const {reversal} = commit.message;
    if (reversal === undefined) {
     fates.set(commit, {
      kind: "counts"
     });
     return;
    }
    const targets = find(reversal, at);
    for (const target of targets) fates.set(target, {
     kind: "cancelled",
     by: commit
    });
    fates.set(commit, targets.length > 0 ? {
     kind: "cancels",
     commits: targets
    } : {
     kind: "takes-back"
    });
   });
   return fates;
  }
  function finder(commits, isAlive) {
   const byCommit = new Map;
   const byPullRequest = new Map;
   const byTitle = new Map;
   const position = new Map(commits.map((commit, at) => [ commit, at ]));
   for (const commit of commits.toReversed()) {
    const {title, pullRequest} = commit.message;
    for (const oid of namesOf(commit)) file(byCommit, oid.slice(0, 7), commit);
    file(byTitle, bare(title), commit);
    if (pullRequest !== undefined) file(byPullRequest, pullRequest, commit);
   }
   return ({commits, pullRequests, header}, at) => {
    const isThere = commit => (position.get(commit) ?? -1) > at && isAlive(commit);
    const take = (lists, key, isMeant = () => true) => {
     const there = lists.get(key)?.filter(isThere) ?? [];
     if (there.length > 0) lists.set(key, there.filter(commit => !isMeant(commit))); else lists.delete(key);
     return there.filter(isMeant).reverse();
    };
    if (commits.length + pullRequests.length > 0) {
     const named = commits.flatMap(sha => take(byCommit, sha.slice(0, 7), commit => namesOf(commit).some(oid => oid.startsWith(sha))));
     return [ ...new Set([ ...named, ...pullRequests.flatMap(id => take(byPullRequest, id)) ]) ];
    }
    const titled = byTitle.get(bare(header ?? "")) ?? [];
    for (let newest = titled.pop(); newest !== undefined; newest = titled.pop()) {
     if (isThere(newest)) return [ newest ];
    }
    return [];
   };
  }
  function namesOf({oid: commit, merge}) {
   return merge === undefined ? [ commit ] : [ commit, merge ];
  }
  function bare(title) {
   return title.replace(/ \(#\d+\)$/, "");
  }
  function file(lists, key, value) {
   const list = lists.get(key);
   if (list === undefined) lists.set(key, [ value ]); else list.push(value);
  }
  var trunk_message = __webpack_require__(8790);
  var versions_bump = __webpack_require__(86610);
  const dependentsWays = [ "inherit", "patch", "none" ];
  function effectsOf(commits, dependents = "inherit") {
   const fates = settle(commits);
   return commits.map(commit => throughDependency(effectOf(commit, fates.get(commit) ?? {
    kind: "counts"
   }), dependents));
  }
  function bumpOfAll(effects) {
   return effects.reduce((bump, effect) => (0, versions_bump.t_)(bump, effect.bump), "none");
  }
  function effectOf(commit, fate) {
   const {reversal, statements} = commit.message;
   if (fate.kind === "cancelled") return {
    commit,
    bump: "none",
    rule: "reverted",
    statements: []
   };
   if (reversal?.pure) {
    if (fate.kind === "cancels") return {
     commit,
     bump: "none",
     rule: "revert",
     statements: []
    };
    const statement = (0, trunk_message.gd)(commit.message.title, reversal);
    const rule = statement.type === "reapply" ? "brings-back" : "takes-back";
    return {
     commit,
     bump: statement.bump,
     rule,
     statements: [ statement ]
    };
   }
   const bump = statements.reduce((sum, one) => (0, versions_bump.t_)(sum, one.bump), "none");
   if (bump !== "none") return {
    commit,
    bump,
    rule: "stated",
    statements
   };
   return {
    commit,
    bump,
    rule: statements.length > 0 ? "no-release-type" : "not-conventional",
    statements
   };
  }
  function throughDependency(effect, dependents) {
   const {commit, bump} = effect;
   if (dependents === "inherit" || bump === "none" || bump === "patch" && dependents === "patch") return effect;
   if (commit.because.some(({kind}) => kind !== "dependency")) return effect;
   return {
    ...effect,
    bump: dependents,
    rule: "dependency"
   };
  }
 }),
 52813: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   cS: () => deployableServices,
   eu: () => servicePlaces,
   fD: () => serviceNamed,
   mQ: () => gitopsOf,
   nZ: () => pinOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2327);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function serviceNamed(catalogue, given) {
   const found = catalogue.services.get(given);
   if (found) return found;
   const names = [ ...catalogue.services.keys() ];
   const at = {
    file: catalogue.file
   };
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("SERVICE_UNKNOWN", {
    given,
    advice: adviceOn(given, names, "services")
   }, {
    at
   });
  }
  function environmentNamed(catalogue, given) {
   const found = catalogue.environments.get(given);
   if (found) return found;
   const names = [ ...catalogue.environments.keys() ];
   const at = {
    file: catalogue.file
   };
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("ENVIRONMENT_UNKNOWN", {
    given,
    advice: adviceOn(given, names, "environments")
   }, {
    at
   });
  }
  function deployableServices({services, environments}) {
   const follows = [ ...environments.values() ].some(({tracks}) => tracks === "revision");
   return [ ...services.values() ].filter(({image}) => follows || image !== undefined);
  }
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === undefined) return `It has none at all: add it under \`${section}\`.`;
   return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
  }
  function servicePlaces(catalogue, service, environment) {
   const format = formatOf(service, environment);
   const template = overlayTemplate(catalogue, service, environment);
   const placeIn = cluster => ({
    cluster,
    overlay: template.replaceAll("{cluster}", cluster),
    format
   });
   const [first = "", ...others] = environment.clusters;
   return [ placeIn(first), ...others.map(placeIn) ];
  }
  function overlayOf(catalogue, service, environment) {
   return servicePlaces(catalogue, service, environment)[0].overlay;
  }
  function overlayTemplate(catalogue, service, environment) {
   const own = service.environments.get(environment.name)?.overlay;
   const template = own ?? environment.overlay ?? catalogue.gitops.overlay;
   if (template === undefined) {
    const slots = {
     service: service.name,
     environment: environment.name
    };
    throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("OVERLAY_UNDECLARED", slots, {
     at: {
      file: catalogue.file
     }
    });
   }
   return filled(template, service, environment);
  }
  function formatOf(service, environment) {
   const own = service.environments.get(environment.name);
   const {format} = environment;
   const key = own?.key ?? (own?.format === undefined ? format.key : "");
   const fill = one => filled(one, service, environment);
   return {
    name: format.name === "revision" ? "revision" : own?.format ?? format.name,
    key: typeof key === "string" ? fill(key) : key.map(fill),
    pin: pinOf(service, environment),
    subject: {
     service: service.name,
     environment: environment.name,
     repository: service.image ?? ""
    }
   };
  }
  function pinOf(service, environment) {
   return service?.environments.get(environment.name)?.pin ?? environment.format.pin ?? "any";
  }
  function gitopsOf({gitops}, environment, service) {
   const own = environment && service?.environments.get(environment.name);
   const repository = own?.repository ?? environment?.repository ?? gitops.repository;
   const inherited = repository === gitops.repository ? gitops.branch : undefined;
   const ofEnvironment = own?.repository === undefined ? environment?.branch : undefined;
   return {
    repository,
    branch: own?.branch ?? ofEnvironment ?? inherited
   };
  }
  function filled(template, service, environment) {
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
  }
 }),
 52261: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
 }),
 53724: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H: () => faultInShortRef,
   X: () => faultInRef
  });
  function faultInRef(name) {
   if (!name.startsWith("refs/")) return "a full name begins with refs/";
   if (/[\0-\x20\x7f~^:?*[\\]/.test(name)) return "no space, control character or any of ~ ^ : ? * [ \\";
   if (name.includes("..")) return "no two dots in a row";
   if (name.includes("@{")) return "no @{";
   if (name.endsWith(".")) return "no dot at the end";
   const parts = name.split("/");
   if (parts.includes("")) return "no empty part";
   if (parts.some(part => part.startsWith("."))) return "no part begins with a dot";
   if (parts.some(part => part.endsWith(".lock"))) return "no part ends with .lock";
   if (parts.length < 3) return "a full name has at least three parts";
   return undefined;
  }
  function faultInShortRef(name) {
   if (name.startsWith("-")) return "no dash at the beginning";
   if (name === "@") return "not @ alone, which means HEAD";
   return faultInRef(`refs/heads/${name}`);
  }
 }),
 80901: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return undefined;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) {
    return {
     url: `${serverUrl}/${text}`,
     repository: text.replace(/\.git$/, ""),
     token: ""
    };
   }
   if (text.startsWith("/")) return {
    url: text,
    repository: undefined,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: undefined,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: repositoryOnServer(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return undefined;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return undefined;
   if (url.protocol !== "ssh:") url.username = "";
   url.password = "";
   return {
    url: url.href,
    repository: fromUrl(url, serverUrl),
    token: ""
   };
  }
  function withToken(remote, token) {
   return {
    ...remote,
    token
   };
  }
  function isAtHome(remote, serverUrl) {
   if (!URL.canParse(remote.url)) return false;
   const {origin, hostname} = new URL(remote.url);
   return origin === new URL(serverUrl).origin || [ "localhost", "127.0.0.1", "[::1]" ].includes(hostname);
  }
  function isSameRepository(one, other) {
   return identityOf(one) === identityOf(other);
  }
  function identityOf({url, repository}) {
   if (repository !== undefined) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
  }
  function fromUrl(url, serverUrl) {
   const server = new URL(serverUrl);
   if (url.protocol === "ssh:") return repositoryOnServer(url.hostname, url.pathname, serverUrl);
   const base = `${server.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== server.origin || !url.pathname.startsWith(base)) return undefined;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function repositoryOnServer(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== undefined ? ownerAndName(path) : undefined;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
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
  var semver_functions_compare_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37648);
  var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16353);
  function parseVersion(text) {
   if (!/^\d\S*$/.test(text)) return undefined;
   const found = semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_1__(text);
   if (found === null || found.raw !== text) return undefined;
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
 }),
 34045: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Q: () => defineAction
  });
  function defineAction(action) {
   return action;
  }
 }),
 18151: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19563);
  var _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(52813);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52261);
  var _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(53724);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  const ways = (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "push", "pull-request" ], "push");
  const deliveryInputs = {
   repository: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   branch: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   "gitops-token": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)(),
   delivery: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(ways.parse),
   transport: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.yL)([ "auto", "git", "api" ], "auto"),
   message: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(),
   author: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.lq)(parseAuthor),
   deadline: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.p0)("5m"),
   labels: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   reviewers: (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Mn)(),
   "auto-merge": (0, _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(false)
  };
  async function deliveryTarget(inputs, world, delivered = {}) {
   const {environments = [], catalogue} = delivered;
   const places = [ ...delivered.places ?? [ ...environments ].map(environment => ({
    environment,
    service: ""
   })) ];
   const where = declaredFor(catalogue, places);
   const declared = where.repository;
   const remote = await gitopsRemote(inputs.repository || declared, inputs, world);
   const branch = inputs.branch || where.branch;
   if (inputs.branch === "" && branch !== "" && inputs.repository !== "" && declared !== "") {
    const other = await gitopsRemote(declared, inputs, world);
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) {
     throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
      given: inputs.repository,
      declared,
      branch
     });
    }
   }
   const proposed = places.some(({environment}) => catalogue?.environments.get(environment)?.delivery === "pull-request");
   return {
    remote,
    branch: checkBranch(branch),
    delivery: inputs.delivery ?? (proposed ? "pull-request" : "push"),
    transport: inputs.transport,
    author: inputs.author ?? _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__.K,
    deadlineMs: inputs.deadline,
    pullRequest: {
     labels: inputs.labels,
     reviewers: inputs.reviewers,
     autoMerge: inputs.autoMerge
    }
   };
  }
  function declaredFor(catalogue, places) {
   const {repository = "", branch = ""} = catalogue?.gitops ?? {};
   if (catalogue === undefined || places.length === 0) return {
    repository,
    branch
   };
   const found = places.map(({service, environment}) => (0, _core_catalogue_services_in_environments_js__WEBPACK_IMPORTED_MODULE_4__.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)));
   const repositories = [ ...new Set(found.map(one => one.repository ?? "")) ];
   const branches = [ ...new Set(found.map(one => one.branch ?? "")) ];
   const environments = [ ...new Set(places.map(one => one.environment)) ].join(", ");
   if (repositories.length > 1) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_REPOSITORIES_DIFFER", {
     environments,
     repositories: repositories.map(one => one || "this repository").join(", ")
    });
   }
   if (branches.length > 1) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
     environments,
     branches: branches.map(one => one || "the default branch").join(", ")
    });
   }
   return {
    repository: repositories[0] ?? "",
    branch: branches[0] ?? ""
   };
  }
  async function gitopsRemote(given, tokens, {run, git}) {
   const text = given || (await git.checkout(run.directory))?.origin || run.repository;
   if (text === "") {
    const expected = "Say which GitOps repository to write to: owner/name, a URL or a path.";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_MISSING", {
     input: "repository",
     expected
    });
   }
   const remote = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.M8)(text, run);
   if (remote === undefined) {
    const expected = "Write owner/name, an https, ssh or file URL, or a path.";
    const fault = "it names no Git repository";
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
     input: "repository",
     given: text,
     fault,
     expected
    });
   }
   const home = (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.NX)(remote, run.serverUrl);
   return (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ub)(remote, tokens.gitopsToken || (home ? tokens.githubToken : ""));
  }
  function checkBranch(branch) {
   const given = branch.replace(/^refs\/heads\//, "");
   if (given === "" || (0, _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__.H)(given) === undefined) return given;
   const expected = "Write the short name of a branch, such as main.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input: "branch",
    given,
    fault: "no branch can have that name",
    expected
   });
  }
  function parseAuthor(given, input) {
   const [, name, email] = /^([^<>\p{Cc}]+?)\s*<([^<>\s\p{Cc}]+)>$/u.exec(given) ?? [];
   if (name !== undefined && email !== undefined) return {
    name,
    email
   };
   const expected = "Write `Name <mail@example.com>`.";
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("INPUT_INVALID", {
    input,
    given,
    fault: "it is not a name and a mail address",
    expected
   });
  }
 })
};
