import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 48367: (module => {
  throw Object.assign(new Error("Cannot find package 'kerberos'"), {
   code: "MODULE_NOT_FOUND"
  });
 }),
 42613: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
 }),
 20181: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 }),
 35317: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
 }),
 76982: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 }),
 72250: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("dns");
 }),
 24434: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
 }),
 79896: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 }),
 91943: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs/promises");
 }),
 58611: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");
 }),
 85675: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http2");
 }),
 65692: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");
 }),
 69278: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");
 }),
 34589: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");
 }),
 16698: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");
 }),
 4573: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");
 }),
 31421: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
 }),
 37540: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");
 }),
 77598: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 }),
 53053: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");
 }),
 40610: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 }),
 78474: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 }),
 73024: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 }),
 51455: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 }),
 37067: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 }),
 32467: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");
 }),
 44708: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 }),
 77030: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 }),
 48161: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 }),
 76760: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 }),
 643: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");
 }),
 41792: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");
 }),
 57075: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 }),
 46193: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:string_decoder");
 }),
 41692: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 }),
 73136: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 }),
 57975: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 }),
 73429: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");
 }),
 75919: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
 }),
 38522: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 }),
 70857: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 }),
 16928: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 }),
 932: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 }),
 2203: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 }),
 13193: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
 }),
 73245: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("supports-color");
 }),
 53557: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
 }),
 16460: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers/promises");
 }),
 64756: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");
 }),
 52018: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");
 }),
 87016: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 }),
 39023: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 }),
 43106: (module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib");
 }),
 96383: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   OJ: () => beforeDeadline,
   aG: () => wakeAt,
   bK: () => endless,
   rI: () => deadlineOver
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5763);
  var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(63602);
  const endless = {
   signal: (new AbortController).signal,
   total: Number.POSITIVE_INFINITY,
   left: () => Number.POSITIVE_INFINITY,
   begin: () => undefined,
   extend: () => undefined
  };
  const firstWaited = new WeakMap;
  function deadlineOver(deadline, waited) {
   if (!deadline.signal.aborted) return describe(deadline, waited);
   const first = firstWaited.get(deadline) ?? describe(deadline, waited);
   firstWaited.set(deadline, first);
   return first;
  }
  function describe({total}, {whom, request, waitedMs, fault}) {
   const text = ms => ms < 1e3 ? "no time" : (0, _core_time_duration_js__WEBPACK_IMPORTED_MODULE_0__.a)(ms);
   return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("DEADLINE_OVER", {
    whom,
    request,
    waited: text(waitedMs),
    deadline: text(total),
    fault
   });
  }
  async function beforeDeadline(deadline, {whom, request}, work) {
   const began = Date.now();
   const over = () => deadlineOver(deadline, {
    whom,
    request,
    waitedMs: Date.now() - began,
    fault: "it did not answer"
   });
   if (deadline.signal.aborted) throw over();
   let stop = () => {};
   const end = new Promise((_, reject) => {
    stop = () => reject(over());
   });
   deadline.signal.addEventListener("abort", stop);
   try {
    return await Promise.race([ work(), end ]);
   } finally {
    deadline.signal.removeEventListener("abort", stop);
   }
  }
  function wakeAt({signal}, clock) {
   return {
    ...clock,
    sleep: (ms, woken) => clock.sleep(ms, woken === undefined ? signal : AbortSignal.any([ signal, woken ]))
   };
  }
 }),
 19563: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Jt: () => flag,
   Mn: () => lines,
   Pq: () => json,
   Qq: () => text,
   Z9: () => wordsOf,
   b9: () => splitItems,
   f_: () => needInput,
   lq: () => optional,
   nJ: () => camel,
   p0: () => duration,
   rJ: () => secret,
   yL: () => oneOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2327);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5763);
  var _time_duration_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(63602);
  function camel(name) {
   return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
  }
  function needInput(input, given, expected) {
   if (given === undefined || given === "") throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_MISSING", {
    input,
    expected
   });
  }
  function text(fallback = "") {
   return {
    default: fallback,
    parse: given => given
   };
  }
  function optional(read) {
   return {
    default: "",
    parse: (given, name) => given === "" ? undefined : read(given, name)
   };
  }
  function secret(fallback = "") {
   return {
    default: fallback,
    secret: true,
    parse: given => given
   };
  }
  function flag(fallback) {
   return {
    default: String(fallback),
    parse(given, input) {
     if (given !== "true" && given !== "false") {
      throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_NOT_BOOLEAN", {
       input,
       given,
       nearest: nearestFlag(given)
      });
     }
     return given === "true";
    }
   };
  }
  function nearestFlag(given) {
   if (/^(y|yes|on|1|t)$/i.test(given)) return "true";
   if (/^(n|no|off|0|f)$/i.test(given)) return "false";
   return (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, [ "true", "false" ]) ?? "";
  }
  function oneOf(words, fallback) {
   return {
    default: fallback,
    parse: (given, input) => wordIn(words, given, input)
   };
  }
  function wordsOf(words, fallback = "") {
   return {
    default: fallback,
    parse: (given, input) => splitItems(given).map(one => wordIn(words, one, input))
   };
  }
  function wordIn(words, given, input) {
   const word = words.find(one => one === given);
   if (word !== undefined) return word;
   const near = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, words) ?? "";
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_UNKNOWN_VALUE", {
    input,
    given,
    nearest: near,
    words: words.join(", ")
   });
  }
  function lines(fallback = "") {
   return {
    default: fallback,
    parse: splitItems
   };
  }
  function splitItems(given) {
   return given.split(/\r?\n/).map(line => line.replace(/(^|\s)#.*$/, "").trim()).filter(line => line !== "");
  }
  function duration(fallback) {
   return {
    default: fallback,
    parse(given, input) {
     const ms = (0, _time_duration_js__WEBPACK_IMPORTED_MODULE_2__.E)(given);
     if (ms !== undefined) return ms;
     const expected = `Write a duration such as ${(0, _time_duration_js__WEBPACK_IMPORTED_MODULE_2__.a)(3e5)}, 90s or 1h30m.`;
     throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_INVALID", {
      input,
      given,
      fault: "it is not a duration",
      expected
     });
    }
   };
  }
  function json(read) {
   return optional((given, input) => {
    let value;
    try {
     value = JSON.parse(given);
    } catch (cause) {
     const fault = cause.message;
     throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_INVALID", {
      input,
      given,
      fault,
      expected: "It takes JSON."
     }, {
      cause
     });
    }
    return read(value, input);
   });
  }
 }),
 12370: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => commonOutputs,
   j: () => commonInputs
  });
  var _input_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(19563);
  const commonInputs = {
   config: (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)(".github/trunkline.yml"),
   "working-directory": (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.Qq)("."),
   "github-token": (0, _input_js__WEBPACK_IMPORTED_MODULE_0__.rJ)()
  };
  const commonOutputs = [ "outcome", "reason", "report" ];
 }),
 62159: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   O: () => once,
   p: () => memo
  });
  function once(make) {
   let made;
   return () => {
    made ??= {
     value: make()
    };
    return made.value;
   };
  }
  function memo(keyOf, make) {
   const made = new Map;
   return (...given) => {
    const key = keyOf(...given);
    const found = made.get(key) ?? {
     value: make(...given)
    };
    made.set(key, found);
    return found.value;
   };
  }
 }),
 2327: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   p: () => nearest
  });
  function nearest(given, words) {
   const short = words.find(word => given.length > 1 && initials(word) === given.toLowerCase());
   if (short !== undefined) return short;
   let best;
   let least = Number.POSITIVE_INFINITY;
   for (const word of words) {
    const edits = distance(given.toLowerCase(), word.toLowerCase());
    if (edits < least) [best, least] = [ word, edits ];
   }
   return best;
  }
  function initials(word) {
   return word.split("-").map(part => part.slice(0, 1).toLowerCase()).join("");
  }
  function distance(a, b) {
   let row = b.split("").map((_, column) => column + 1);
   let edits = b.length;
   for (const [index, letter] of a.split("").entries()) {
    let diagonal = index;
    edits = index + 1;
    row = row.map((above, column) => {
     const swap = diagonal + (letter === b[column] ? 0 : 1);
     diagonal = above;
     edits = Math.min(swap, above + 1, edits + 1);
     return edits;
    });
   }
   return edits;
  }
 }),
 5763: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AF: () => Problem,
   Zw: () => Problems,
   LZ: () => diskWords,
   CC: () => problem,
   _n: () => problemsIn
  });
  const catalogueProblems = () => ({
   CATALOGUE_MISSING: {
    message: "There is no catalogue at {path}.",
    hint: "{remedy} The catalogue is a file of your repository; if it has another name, give its path as `config`."
   },
   CATALOGUE_TOO_BIG: {
    message: "The catalogue has {size} bytes.",
    hint: "At most {most} are read. Check that the file is a catalogue of services."
   },
   CATALOGUE_SYNTAX: {
    message: "This is not valid YAML: {fault}.",
    hint: "Correct this line; an editor with YAML support shows the same fault."
   },
   CATALOGUE_VERSION: {
    message: "`version` is {given}.",
    hint: "This release of Trunkline reads `version: 1`, as the first line of the catalogue."
   },
   CATALOGUE_UNKNOWN_KEY: {
    message: "{where} has no `{key}`.",
    hint: "Did you mean `{nearest}`? It takes: {words}."
   },
   CATALOGUE_KEY_MISSING: {
    message: "{where} has no `{key}`.",
    hint: "Add `{key}:`, {meaning}."
   },
   CATALOGUE_TYPE: {
    message: "`{key}` is {given}.",
    hint: "It takes {expected}. Text that YAML reads as something else goes in quotes."
   },
   CATALOGUE_WORD: {
    message: "`{key}` is `{given}`.",
    hint: "Did you mean `{nearest}`? It takes one of: {words}."
   },
   CATALOGUE_NAME: {
    message: "`{given}` cannot be a name.",
    hint: "Names are used in tags, branches and outputs: letters, digits, `_`, `-` and single `.`, beginning with a letter or digit."
   },
   CATALOGUE_NAME_RESERVED: {
    message: "A service cannot be called `{given}`: {clash}.",
    hint: "Choose another name. GitHub's expressions ignore upper and lower case."
   },
   CATALOGUE_NAME_TWICE: {
    message: "`{given}` is a service and a library.",
    hint: "Rename one of them: `depends-on` could not tell which is meant."
   },
   CATALOGUE_PATH: {
    message: "`{key}` is `{given}`, which is not a path inside the repository.",
    hint: "Write it relative to the top of the repository with `/`, without `..`."
   },
   CATALOGUE_PATTERN: {
    message: "`{key}` has `{given}`, which cannot match a file of the repository.",
    hint: "Write patterns relative to the top of the repository with `/`, without `..`; `!` in front takes files out."
   },
   CATALOGUE_IMAGE: {
    message: "`{key}` is `{given}`, which is not an image repository.",
    hint: "Write it without tag and digest, in lower case, such as ghcr.io/acme/orders."
   },
   CATALOGUE_REGISTRY: {
    message: "`{key}` is `{given}`, which is not a registry.",
    hint: "Write its host and, if you want one, a path below it: registry.acme.com/prod."
   },
   CATALOGUE_TAG_FORMAT: {
    message: "`{key}` is `{given}`, from which no Git tag can be made.",
    hint: "It needs `{version}` once, may have `{service}`, and must be a valid tag when both are filled in: {service}/v{version}."
   },
   CATALOGUE_TAG_FORMAT_SHARED: {
    message: "The services `{one}` and `{other}` both tag their releases as `{format}`.",
    hint: "Give each a `tag-format` of its own, or leave it out: then it begins with the name of the service."
   },
   CATALOGUE_LOCKSTEP: {
    message: "`{key}` is `{given}`, which is not the name of a group.",
    hint: "Any word of letters, digits, `_` and `-` will do, the same for every service of the group."
   },
   CATALOGUE_BASELINE_VERSION: {
    message: "`{key}` is `{given}`, which is not a stable version.",
    hint: "Write the version that the service has had, such as 1.4.0."
   },
   CATALOGUE_BASELINE_COMMIT: {
    message: "`{key}` is `{given}`, which is not a full SHA.",
    hint: "Write all 40 digits, as `git rev-parse` prints them: a short name may mean another commit one day."
   },
   CATALOGUE_IMAGE_TAG: {
    message: "`{key}` has `{given}`, which cannot be an image tag.",
    hint: "A tag has letters, digits, `_`, `.` and `-`, 128 at most; `{environment}`, `{service}` and `{version}` are filled in."
   },
   CATALOGUE_DURATION: {
    message: "`{key}` is `{given}`, which is not a length of time.",
    hint: "Write it with its units: 30m, 2h, 1h30m, 1d."
   },
   CATALOGUE_WEEK_TIME: {
    message: "`{key}` is `{given}`, which is not a time of the week.",
    hint: "Write the day and the hour, such as Fri 16:00."
   },
   CATALOGUE_FREEZE_EMPTY: {
    message: "`{key}` begins and ends at `{given}`.",
    hint: "Give it two different times, or remove it."
   },
   CATALOGUE_ZONE: {
    message: "`{key}` is `{given}`, which is not a time zone.",
    hint: "Did you mean {nearest}? It takes names of the IANA time zone database."
   },
   CATALOGUE_FILTER: {
    message: "`{key}` is `{given}`, which is not a regular expression.",
    hint: "Write one as JavaScript reads it, with a named group for what is compared: ^version-(?<version>.+)$."
   },
   CATALOGUE_RANGE: {
    message: "`{key}` is `{given}`, which is not a range of versions.",
    hint: "Write one as npm reads it: 1.x, >=1.2.0 <2.0.0, or * for every stable version."
   },
   CATALOGUE_POLICY: {
    message: "`{key}` says {count} ways to tell which tag is the newest.",
    hint: "Give one of: semver, numerical, alphabetical."
   },
   CATALOGUE_BRANCH: {
    message: "`{key}` is `{given}`, which cannot be a branch.",
    hint: "Write its short name, such as main."
   },
   CATALOGUE_BUILDER: {
    message: "`{key}` is `{given}`, which is not a repository on GitHub.",
    hint: "Write owner/name, such as acme/shop."
   },
   CATALOGUE_WORKFLOW: {
    message: "`{key}` is `{given}`, which is not the path of a workflow.",
    hint: "Write .github/workflows/build.yml; for a reusable workflow of another repository acme/ci/.github/workflows/build.yml, with @refs/tags/v1 behind it if only that ref of it counts."
   },
   CATALOGUE_LIFETIME: {
    message: "`{key}` is `{given}`, which is not a lifetime.",
    hint: "Write a duration such as 30d, or never."
   },
   CATALOGUE_LIMIT: {
    message: "`{key}` is `{given}`, which is not a limit.",
    hint: "Write a duration such as 10m or 1d, for `pull-request` a number of lines such as 400, or off."
   },
   CATALOGUE_KEY_PATTERN: {
    message: "`{key}` has `{given}`, which cannot find the key of a toggle.",
    hint: "Write a regular expression that holds the word key in braces once, where the key of the toggle is."
   },
   CATALOGUE_KEY_VARIABLE: {
    message: "`{key}` is `{given}`, which is not the name of an environment variable.",
    hint: "Write the word KEY in braces once, where the key belongs, behind letters such as FEATURE_."
   },
   CATALOGUE_REF: {
    message: "`{key}` is `{given}`, which is not a full ref.",
    hint: "Write refs/heads/main, or refs/tags/* for every tag."
   },
   CATALOGUE_ISSUER: {
    message: "`{key}` is `{given}`, which is not an issuer of tokens.",
    hint: "Write its https URL without a slash at the end, such as https://token.actions.githubusercontent.com/acme. Leave it out for GitHub's own issuer."
   },
   CATALOGUE_CHECK: {
    message: "`{key}` has a check with neither or both of `creator` and `app`.",
    hint: "Give a check as its name, or as a mapping of `name` with `creator` (commit status) or with `app` (check run). `deployment` takes its name only."
   },
   CATALOGUE_TEMPLATE: {
    message: "`{key}` is `{given}`: every environment would have the same overlay.",
    hint: "Write where the environment goes, such as apps/{service}/overlays/{environment}."
   },
   CATALOGUE_PLACEHOLDER: {
    message: "`{key}` is `{given}`, which has a placeholder that nothing fills in.",
    hint: "The placeholders of an overlay are {service}, {environment} and {cluster}."
   },
   CATALOGUE_CLUSTERS: {
    message: "{fault}",
    hint: "Give the environment its `clusters`, and its overlay a {cluster}: clusters/{cluster}/{service}."
   },
   CATALOGUE_CLUSTER: {
    message: "`{key}` has `{given}`, which cannot be the name of a cluster.",
    hint: "Use letters, digits, `_`, `-` and single `.`, beginning with a letter or digit."
   },
   CATALOGUE_KEY: {
    message: "`{key}` is `{given}`, which is not a place in a file.",
    hint: "Write a path and what it holds: image.tag:tag, spec.values.image, containers[name=orders].image. It holds image, repository, tag, digest or version (tag@digest)."
   },
   CATALOGUE_UNKNOWN_REFERENCE: {
    message: "`{key}` names `{given}`, and there is no such {kind}.",
    hint: "Did you mean `{nearest}`? There are: {words}."
   },
   CATALOGUE_AFTER_CYCLE: {
    message: "`after` makes a circle of environments: {circle}.",
    hint: "One environment must be the first: remove one `after` (an environment without `after` follows the one above it)."
   },
   SERVICE_UNKNOWN: {
    message: "The catalogue has no service `{given}`.",
    hint: "{advice}"
   },
   ENVIRONMENT_UNKNOWN: {
    message: "The catalogue has no environment `{given}`.",
    hint: "{advice}"
   },
   ENVIRONMENT_BRANCHES_DIFFER: {
    message: "The environments {environments} are on different branches: {branches}.",
    hint: "One commit is on one branch: use one step for each branch."
   },
   ENVIRONMENT_REPOSITORIES_DIFFER: {
    message: "The environments {environments} are in different repositories: {repositories}.",
    hint: "One commit is in one repository: use one step for each repository."
   },
   GITOPS_REPOSITORY_OTHER: {
    message: "The input `repository` is {given}, but the catalogue's branch {branch} belongs to {declared}.",
    hint: "Give `branch` as well, or leave `repository` out: the catalogue names the repository and the branch."
   },
   OVERLAY_UNDECLARED: {
    message: "The catalogue does not say where `{service}` has its overlay for `{environment}`.",
    hint: "Add `gitops.overlay` to the catalogue: one path with the places of both names in braces, as in docs/catalogue.md."
   }
  });
  const checkProblems = () => ({
   CHECK_PATH_MISSING: {
    message: "`{key}` is `{path}`, and this repository has no such folder.",
    hint: "{advice} A service without a folder is never affected by a change."
   },
   CHECK_PATTERN_UNUSED: {
    message: "No file of `{name}` matches its `inputs`.",
    hint: "Patterns start at the top of the repository, and the last that matches wins. Without `inputs` every file below `path` counts."
   },
   CHECK_OVERLAY_NOWHERE: {
    message: "`{service}` has no overlay in any environment; looked for {places} in {repository}.",
    hint: "{advice} The template is `gitops.overlay`; `services.{service}.environments` may name another place. A service that is not deployed needs no `image`."
   },
   COMMAND_UNKNOWN: {
    message: "There is no command `{given}`.",
    hint: "Did you mean `{nearest}`? `trunkline --help` lists the commands."
   },
   COMMAND_USAGE: {
    message: "The command line cannot be read: {fault}.",
    hint: "`trunkline --help` shows how each command is written."
   }
  });
  const detectProblems = () => ({
   DETECT_NOTHING_TO_MATCH: {
    message: "There are no filters, and no catalogue at {config}.",
    hint: "Write the services into {config}, or give `filters`."
   },
   DETECT_FILTERS_SYNTAX: {
    message: "The filters are not YAML: {fault}.",
    hint: "A filter is a name and its patterns: `orders: services/orders/**`."
   },
   DETECT_FILTER_INVALID: {
    message: "The filter `{filter}` cannot be read: {fault}.",
    hint: "A filter takes a pattern, a list of patterns, or `added|deleted|modified:` with patterns."
   },
   DETECT_NAME_INVALID: {
    message: "The filter name {name} cannot be the name of an output.",
    hint: "Use letters, digits, `.`, `_` and `-`, beginning with a letter, a digit or `_`, at most 100 of them."
   },
   DETECT_NAME_TAKEN: {
    message: "The filter name `{name}` is taken: {clash}.",
    hint: "Call it something else."
   },
   DETECT_REF_INVALID: {
    message: "The input `{input}` is `{given}`, which is neither a ref nor a commit.",
    hint: "Write a branch (`main`), a tag (`refs/tags/v1`) or a full commit SHA."
   },
   DETECT_REF_UNKNOWN: {
    message: "The input `{input}` is `{given}`, which the repository does not have.",
    hint: "Write a branch, a tag or a full commit SHA that {where} has. Short SHAs and `~1` are not resolved."
   },
   WORKSPACE_NOWHERE: {
    message: "There is no repository to read: no checkout in {directory}, and no GITHUB_REPOSITORY.",
    hint: "Run it in a checkout or in a workflow."
   },
   DETECT_DOUBT: {
    message: "What changed is unknown: {why}.",
    hint: "{remedy} Without `on-doubt: fail` every service counts as affected."
   },
   DETECT_TOO_MANY_LEGS: {
    message: "The matrix would have {legs} legs; GitHub runs at most 256.",
    hint: "Set `chunks` to {chunks} or more, and call a reusable workflow once per element of the output `chunks`."
   },
   PATTERN_INVALID: {
    message: "`{pattern}` is not a valid pattern: {fault}.",
    hint: "Write a glob, such as `services/orders/**` or `**/*.md`, and close its brackets."
   },
   PATTERN_TOO_COSTLY: {
    message: "The pattern `{pattern}` could take very long to match.",
    hint: "Write several plain patterns: with parentheses or escapes a pattern may have 4 wildcards, 3 of them between slashes; braces may have 256 combinations."
   },
   LEDGER_BUSY: {
    message: "The ledger of green commits was written by others {attempts} times in a row: {answer}.",
    hint: "Raise `deadline`, or mark all services in one job that runs after the others."
   },
   LEDGER_REFUSED: {
    message: "The repository refuses to write {ref}: {answer}.",
    hint: "Give the job `contents: write`, and exclude this ref from the repository's rulesets."
   }
  });
  const editProblems = () => ({
   IMAGE_INVALID: {
    message: "The image `{given}` has no valid {part}: `{value}`.",
    hint: "{grammar}"
   },
   IMAGE_ARGUMENT_INVALID: {
    message: "The image argument `{given}` cannot be used: {fault}.",
    hint: "Write it as for `kustomize edit set image`: name=new-name:tag@digest, where * keeps a part."
   },
   IMAGE_WITHOUT_VERSION: {
    message: "The image `{given}` has neither a tag nor a digest.",
    hint: "Give it the tag and digest of your build: ghcr.io/acme/orders:v1.4.0@sha256:…, or only :v1.4.0 or @sha256:…."
   },
   IMAGE_TAG_MUTABLE: {
    message: "The tag `{tag}` of `{name}` can mean another image tomorrow.",
    hint: "Give the digest of your build as well ({tag}@sha256:…), or let `pin: true` write the one that the tag has now."
   },
   UPDATES_NONE: {
    message: "No file matches `{pattern}` (`updates-from`).",
    hint: "Download the artifacts of the matrix first (actions/download-artifact with `path`), and name that folder. If nothing was built, skip the step."
   },
   UPDATES_FILE_INVALID: {
    message: "{file} does not say which image was built.",
    hint: 'It takes the metadata file of docker buildx (`metadata-file`, with `image.name` and `containerimage.digest`: push the image by its name), or objects with the keys "service" and "image", the image with a tag or a digest.'
   },
   UPDATES_SERVICE_UNCLEAR: {
    message: "{file} has the image `{image}`, and the catalogue has no service, or more than one, with this repository.",
    hint: 'Correct `image` of the service in the catalogue, or write an object with the keys "service" and "image" into the file.'
   },
   IMAGE_NONE_FITS: {
    message: "None of the {count} tags of {repository} fits the policy of {environment}.",
    hint: "Try the `filter` of the policy on the tags that the registry lists, and widen it or its range."
   },
   IMAGE_PLACE_MISSING: {
    message: "{file} has no place for the image `{name}`: nothing at {place}, read as {format}.",
    hint: "Write the place into the file once by hand, or say in the catalogue where it is with `format` and `key` (docs/layouts.md)."
   },
   IMAGE_PLACE_UNFOUND: {
    message: "{file} names neither the image `{name}` nor a tag that can only be its own{others}.",
    hint: "Say in the catalogue where it is, such as `key: image.tag:tag`; docs/layouts.md lists the layouts that are found by themselves."
   },
   IMAGE_PLACES_SEVERAL: {
    message: "The image `{name}` could be meant in {count} places: {places}.",
    hint: "Say with `key` in the catalogue which one it is (or list several); nothing was written."
   },
   IMAGE_PLACE_PREFIX: {
    message: "{place} in {file} is `{prefix}`: what the names of several images begin with, not the repository `{repository}`.",
    hint: "Several services share that value. Give the service a place of its own, or name only the tag with `key`, such as `images.tag:tag`, if all of them have one version."
   },
   IMAGE_PLACE_FILLED_IN: {
    message: "{place} in {file} is `{text}`, which is filled in from somewhere else.",
    hint: "Name the place that it is filled in from in the catalogue (`overlay` and `key`), or write the image there once by hand."
   },
   IMAGE_PLACE_REGISTRY: {
    message: "{place} in {file} is `{text}`, without the registry {registry}, and nothing beside it says which registry is added.",
    hint: "Write `registry: {registry}` beside it if the chart has that value, or the whole repository if it has not; then run again."
   },
   IMAGE_PLACE_PINNED: {
    message: "{place} in {file} is {digest}: it decides what runs, and a new tag beside it changes nothing.",
    hint: "Name it in `key` as well, as a second place such as `{place}:digest`, or take the digest out of the file."
   },
   IMAGE_PLACE_TAKEN: {
    message: "{place} in {file} has `{present}`, which is not the image `{name}`.",
    hint: "An index counts items, and the list has changed. Select the item by a field instead, such as `containers[name=orders].image`."
   },
   FILE_IS_TEMPLATE: {
    message: "{file} is {language}, which cannot be edited value by value.",
    hint: "Let the template take the image from a values file, a parameter or a generator's element, and name that place in the catalogue."
   },
   IMAGE_PLACE_AMBIGUOUS: {
    message: "{count} documents of {file} have a place for the image `{name}`.",
    hint: "Give each environment a file of its own, or different names."
   },
   IMAGE_PART_HOMELESS: {
    message: "{file} has no place for the {part} of `{name}`.",
    hint: "Add one (a `digest` beside the `tag`, say), give an image with the parts that the file has places for, or take `pin: digest` out of the catalogue."
   },
   IMAGE_OF_ANOTHER: {
    message: "The image `{given}` for the service `{service}` is the one of `{other}`.",
    hint: "Give {service} the image that was built for it; if both run the same image, give them the same `image` in the catalogue."
   },
   SERVICE_WITHOUT_IMAGE: {
    message: "The service `{service}` has no image in the catalogue.",
    hint: "Add `image:` to it, the repository without tag."
   },
   IMAGE_ENTRY_DEAD: {
    message: "No manifest of {file} has an image called `{name}`: setting it changes nothing that runs.",
    hint: "{advice} The name must be the image as the bases and patches leave it. `strict: false` writes it anyway."
   },
   IMAGE_ENTRY_ALONE: {
    message: "The manifests of {file} have no image at all, so nothing says that the entry `{name}` changes what runs.",
    hint: "Check whether another file sets the image (a HelmRelease or Helm values, for example) and name that file as `overlay`."
   },
   IMAGE_ENTRY_UNPROVED: {
    message: "{file} got the new entry `{name}`, but its manifests cannot all be read (a remote base, a chart or a generator), so nothing says that the entry changes what runs.",
    hint: "Render the overlay once (`kustomize build`) and look at its images; a chart takes its image from its values."
   },
   YAML_INVALID: {
    message: "{file} is not valid YAML: {fault}",
    hint: "Repair the file on that branch; nothing was written."
   },
   YAML_UNEDITABLE: {
    message: "{path} in {file} cannot be edited without touching something else: {fault}.",
    hint: "Write that part of the file without anchors and aliases, then run again; nothing was written."
   },
   OVERLAY_FILE_MISSING: {
    message: "There is no file {file} at {commit}.",
    hint: "Check the path and the branch; the catalogue's `overlay` names a file where `format` is not kustomize."
   },
   OVERLAY_WITHOUT_IMAGE: {
    message: "{overlay} has no kustomization at {commit}, and none of its manifests has the image `{name}`: {files}.",
    hint: "Correct the overlay or the image of the service in the catalogue, or name the file and a `key`."
   },
   KUSTOMIZATION_MISSING: {
    message: "There is no kustomization in {overlay} at {commit}.",
    hint: "Check the overlay's path and the branch. A kustomization is called kustomization.yaml, kustomization.yml or Kustomization."
   },
   KUSTOMIZATION_AMBIGUOUS: {
    message: "{overlay} has more than one kustomization: {files}.",
    hint: "Kustomize refuses such a folder; keep one of them."
   },
   KUSTOMIZATION_INVALID: {
    message: "{file} is not a kustomization that can be edited: {fault}.",
    hint: "Repair it on that branch; nothing was written."
   }
  });
  const environmentsProblems = () => ({
   ENVIRONMENTS_NONE: {
    message: "The catalogue has no {lacking}, so there is nothing to show.",
    hint: "Give each service that is deployed its `image`, and name the environments in the order of promotion under `environments`."
   },
   FIND_AMBIGUOUS: {
    message: "`{what}` can be any of these: {candidates}.",
    hint: "Give more of its digits with `find`."
   },
   DRIFT_FOUND: {
    message: "{kind} of {service} in {environment}: {what}",
    hint: "Correct the drift, or take `{kind}` out of `fail-on`. What each kind means is in the README of environments."
   }
  });
  const gateProblems = () => ({
   GATE_NO_JOBS: {
    message: "`needs` contains no job, so nothing is checked.",
    hint: "Give the gate's job `needs: [job, …]` and the step `needs` with `toJSON(needs)`."
   },
   GATE_JOB_NOT_GREEN: {
    message: "The job `{job}` ended as {result}.",
    hint: "Open its log in this run. A job that may fail belongs in `allowed-failures`."
   },
   GATE_RESULT_UNKNOWN: {
    message: "The job `{job}` has the result `{result}`, which the gate does not know.",
    hint: "The gate knows success, failure, cancelled and skipped. Give `needs` as `toJSON(needs)` gives it."
   },
   GATE_SKIP_UNPROVED: {
    message: "The job `{job}` was skipped, and nothing proves that it had nothing to do: {why}.",
    hint: "{remedy}"
   },
   GATE_JOB_MISSING: {
    message: "`{input}` names the job `{job}`, which is not in `needs`.",
    hint: "Add it to the `needs:` of the gate's job, or correct the name. `needs` has: {names}."
   },
   GATE_SERVICE_UNKNOWN: {
    message: "`jobs` maps `{job}` to `{service}`, a service that `expected` does not list.",
    hint: "Did you mean `{nearest}`? It lists: {names}."
   },
   GATE_EXPECTED_UNREADABLE: {
    message: "`expected` cannot be used as a proof: {fault}.",
    hint: "Give the outputs of detect-changes (`toJSON(steps.changes.outputs)`, passed on as an output of its job) or the path of its report."
   },
   GATE_WORKFLOWS_MISSING: {
    message: "There are no workflows in {folder} of the workspace.",
    hint: "`lint: true` reads them: check the repository out before this step, or leave `lint` out."
   },
   GATE_MAY_BE_SKIPPED: {
    message: "The gate's own job `{job}` can be skipped, and GitHub counts a skipped job as green.",
    hint: "Write `if: always()` in the job. `!cancelled()` and no `if` at all are not enough."
   },
   GATE_CHECK_MISSING: {
    message: "The branch {branch} requires the check `{context}`, which no job of a workflow reports.",
    hint: "Correct the name in the ruleset, or require the gate's job alone. The jobs are: {names}."
   },
   GATE_CHECK_LEFT_OUT: {
    message: "The branch {branch} requires the check `{context}`, which does not report for every pull request: {why}.",
    hint: "If a workflow does not run, its required checks stay pending forever. Remove the filter and let detect-changes decide which jobs run."
   },
   GATE_CHECK_NOT_QUEUED: {
    message: "The branch {branch} has a merge queue and requires the check `{context}`, which does not report there.",
    hint: "Add `merge_group:` to the `on:` of {file}."
   }
  });
  const gitProblems = () => ({
   GIT_MISSING: {
    message: "There is no git command on this machine.",
    hint: "Install git {needed} or newer in the runner's image, or put it on PATH."
   },
   GIT_TOO_OLD: {
    message: "This machine has git {version}.",
    hint: "Trunkline needs git {needed} or newer: older ones cannot be given a token without writing it to a file."
   },
   GIT_REMOTE_NOT_FOUND: {
    message: "There is no repository at {url}, or the token may not see it.",
    hint: "Check the name. A private repository other than this one needs a token of its own (a GitHub App's, with `contents: read` or `write`)."
   },
   GIT_NOT_AUTHORISED: {
    message: "Reading from {url} is not allowed: {answer}",
    hint: "Give a token that may read this repository (`contents: read`). The job's own token is for the repository of the workflow only."
   },
   GIT_UNREACHABLE: {
    message: "{url} cannot be reached: {answer}",
    hint: "Tried {attempts} times. Check the address, the network and the proxy, then run the job again."
   },
   GIT_REDIRECTED_ELSEWHERE: {
    message: "{url} redirects to {target}.",
    hint: "The redirect is not followed, because the token is for {url} only. If the repository moved there, use its new address."
   },
   GIT_FETCH_FAILED: {
    message: "Reading from {url} failed: {answer}",
    hint: "Run the job again. If it stays like this, read the repository with plain git from the same machine."
   },
   GIT_OBJECT_MISSING: {
    message: "The object {oid} of {url} is missing.",
    hint: "A force push may have removed it, or the clone is shallow and ends before it."
   },
   GIT_REF_MISSING: {
    message: "{url} has no {ref}.",
    hint: "Check the name, or create the branch first."
   },
   GIT_REF_NAME: {
    message: "`{name}` cannot be the name of a branch or tag.",
    hint: "Git's rules are those of `git check-ref-format`: {fault}."
   },
   GIT_PATH: {
    message: "`{path}` cannot be read or written as a file: {fault}.",
    hint: "Give the path of a regular file inside the repository, relative to its top folder."
   },
   GIT_PUSH_REFUSED: {
    message: "{url} does not accept a push to {ref}: {answer}",
    hint: "{remedy}"
   },
   GIT_PROPOSAL_TAKEN: {
    message: "The branch {branch} of {url} contains a commit that this action did not write: {commit} `{subject}`.",
    hint: "Each run rewrites the branch of its pull request, so this commit would be lost. Merge the pull request, or move the commit to another branch and delete this one."
   },
   GIT_PUSH_DEADLINE: {
    message: "No push to {ref} of {url} succeeded within {deadline} ({attempts} attempts): {answer}",
    hint: "Run the job again, or give it a longer `deadline`. If a commit of this run did land, the next run finds it and does not repeat it."
   }
  });
  const githubProblems = () => ({
   GITHUB_TOKEN_MISSING: {
    message: "There is no token to read {repository} through {api}.",
    hint: "Leave `github-token` at its default, or give a token of a GitHub App or a person."
   },
   GITHUB_TOKEN_REFUSED: {
    message: "{api} does not accept the token: it could not {call} in {repository} ({answer}).",
    hint: "The token is wrong, expired or revoked. Create a new one shortly before this step: tokens of a GitHub App are valid for one hour."
   },
   GITHUB_PERMISSION_MISSING: {
    message: "The token may not {call} in {repository}: it lacks `{permission}` ({answer}).",
    hint: "Add `{permission}` under `permissions:` of the job. For a repository other than the workflow's own, give a token of a GitHub App that has this permission there."
   },
   GITHUB_PULL_REQUESTS_OFF: {
    message: "GitHub Actions may not open pull requests in {repository} ({answer}).",
    hint: "Beside `pull-requests: write`, tick `Allow GitHub Actions to create and approve pull requests` in Settings, Actions, General (also of the organization), or give a token of a GitHub App."
   },
   GITHUB_NOT_FOUND: {
    message: "{api} answers `not found` when asked to {call} in {repository} ({answer}).",
    hint: "Check the name. GitHub gives the same answer if the token may not see a private repository: then give a token with `{permission}` there."
   },
   GITHUB_REFUSED: {
    message: "{api} refuses to {call} in {repository}: {answer}.",
    hint: "The answer above is GitHub's own. {remedy}"
   },
   GITHUB_LIMITED: {
    message: "{api} limits the rate of requests: it could not {call} in {repository} ({answer}).",
    hint: "GitHub asks for a wait of {wait}, which is longer than this step may wait. Run it again later, spread the work, or use a token of a GitHub App, which has a limit of its own."
   },
   GITHUB_ASSET_DIFFERS: {
    message: "The published release {tag} of {repository} has another {asset} than this run made.",
    hint: "A published asset is never replaced. Release a new version, or delete the asset by hand if it is wrong."
   },
   GITHUB_TRANSPORT_ELSEWHERE: {
    message: "`transport: api` commits through GitHub's API, and {url} is not on this GitHub.",
    hint: "Leave `transport` at auto or git for this repository."
   },
   GITHUB_NO_API: {
    message: "{api} answers with a web page, so it is not GitHub's API.",
    hint: "On GitHub Enterprise Server the API is https://<host>/api/v3 (GITHUB_API_URL). A proxy or a login page in front of it also answers like this."
   },
   GITHUB_UNREACHABLE: {
    message: "{api} does not answer: it could not {call} in {repository} ({answer}).",
    hint: "See www.githubstatus.com, or the proxy and firewall of a self-hosted runner. Running the step again is safe."
   }
  });
  const guardProblems = () => ({
   GUARD_RULE_UNKNOWN: {
    message: "{where} names the rule `{given}`, which guard does not have.",
    hint: "Did you mean `{nearest}`? The README of guard lists every rule."
   },
   GUARD_RULE_LOOSER: {
    message: "The input `rules` sets `{rule}` to {given}, which is less than the {level} of the catalogue.",
    hint: "A workflow can only make rules stricter. To loosen one, change `guard.rules` or `guard.allow` in the catalogue."
   },
   GUARD_FINDING: {
    message: "{rule}: {message}",
    hint: "The rule is explained in the README of guard. If this is intended, add it to `guard.allow` in the catalogue, with a reason."
   },
   GUARD_DOUBT: {
    message: "{rule}: {message}",
    hint: "The rule cannot be judged here, so the check fails. Render both commits in an earlier step and give the results as `rendered-base` and `rendered-head`, or set `on-doubt: warn`."
   },
   PREVIEW_DOUBT: {
    message: "{message}",
    hint: "Render both commits in an earlier step and give the results as `rendered-base` and `rendered-head`, or set `on-doubt: warn`."
   },
   PREVIEW_DANGER: {
    message: "{resource} of {service} in {environment}: {why}",
    hint: "If this is intended, set `danger: warn`."
   }
  });
  const healthProblems = () => ({
   HEALTH_TRUNK_UNKNOWN: {
    message: "{url} does not say which of its branches is the default one.",
    hint: "Set the default branch of the repository, or run the workflow on GitHub, where the event says it."
   },
   HEALTH_NOT_ON_GITHUB: {
    message: "The repository is not on GitHub, so pull requests and workflow runs are unknown.",
    hint: "Run the action in a workflow on GitHub. What Git knows is reported without it."
   }
  });
  const holdsProblems = () => ({
   HOLDS_INVALID: {
    message: "{file} cannot be read: {fault}.",
    hint: "Each hold has a `digest` (or '*') or a `source` (a commit), and a `reason`; it may have `until`, `since` and `by`. Until the file can be read, it holds everything it covers."
   },
   IMAGE_HELD: {
    message: "`{what}` may not go to {to}: {why}",
    hint: "{remedy} Or run it again with `lift-hold: true` and a `reason`: the hold is removed in the same commit."
   }
  });
  const httpProblems = () => ({
   HTTP_URL: {
    message: "`{url}` cannot be requested: {fault}.",
    hint: "Write a whole address, https://host/path, without a user name or a password in it."
   },
   HTTP_UNREACHABLE: {
    message: "{url} cannot be reached: {fault}.",
    hint: "Check the address and that this runner can reach it (name, port, firewall, certificate), then run the step again."
   },
   HTTP_TIMEOUT: {
    message: "{url} did not answer within {limit}.",
    hint: "Check that the server is up and that this runner can reach it, then run the step again."
   },
   HTTP_TOO_LARGE: {
    message: "The answer of {url} is larger than {limit} bytes.",
    hint: "Name an address that gives a short answer."
   },
   HTTP_CA: {
    message: "The certificate authorities to trust for {url} cannot be read: {fault}.",
    hint: "Give them as PEM: one or more blocks from `-----BEGIN CERTIFICATE-----` to `-----END CERTIFICATE-----`."
   }
  });
  const inputProblems = () => ({
   INPUT_MISSING: {
    message: "The input `{input}` is empty.",
    hint: "Give it a value under `with:`. {expected}"
   },
   INPUT_NOT_BOOLEAN: {
    message: "The input `{input}` is `{given}`.",
    hint: "Did you mean `{nearest}`? Write true or false."
   },
   INPUT_UNKNOWN_VALUE: {
    message: "The input `{input}` does not accept `{given}`.",
    hint: "Did you mean {nearest}? It takes one of: {words}."
   },
   INPUT_UNKNOWN: {
    message: "There is no input `{given}`.",
    hint: "Did you mean `{nearest}`? The inputs are: {names}."
   },
   INPUT_INVALID: {
    message: "The input `{input}` cannot be read: {fault}.",
    hint: "You gave `{given}`. {expected}"
   },
   INPUTS_CLASH: {
    message: "The inputs {inputs} cannot be used together.",
    hint: "{remedy}"
   },
   FILE_OUTSIDE: {
    message: "{path} leads out of the workspace.",
    hint: "Name a file inside the checkout; a symbolic link that leaves it is not followed."
   },
   FILE_TOO_BIG: {
    message: "{path} has {size} bytes; at most {most} are read.",
    hint: "Name the right file, or split it."
   },
   FILE_MISSING: {
    message: "There is no file {path}.",
    hint: "{remedy}"
   }
  });
  const programsProblems = () => ({
   PROGRAM_MISSING: {
    message: "The program `{program}` cannot be started: {fault}.",
    hint: "Install it in an earlier step or in the runner's image, so that it is on PATH and may be executed."
   },
   PROGRAM_TIMEOUT: {
    message: "The program `{program}` was stopped: it ran longer than {limit}.",
    hint: "Its last lines are in the log of this step. Run it by hand to see what it waits for."
   }
  });
  const promoteProblems = () => ({
   PROMOTE_SAME_PLACE: {
    message: "`{place}` cannot be promoted to itself.",
    hint: "Give `from` the environment that has the artifact and `to` the one that gets it."
   },
   PROMOTE_FIRST: {
    message: "`{to}` is the first environment, so nothing can be promoted to it.",
    hint: "Put an image there with set-image. If another environment comes before it, say so with `after` in the catalogue."
   },
   PROMOTE_FROM_UNCLEAR: {
    message: "`{to}` follows several environments: {after}.",
    hint: "Say with `from` which of them the artifact is taken from; it must have been in all of them."
   },
   PROMOTE_NOT_PREDECESSOR: {
    message: "`{to}` does not follow `{from}`.",
    hint: "It follows {after}: promote from there. To skip an environment, give the artifact as `image` with a `reason`."
   },
   PROMOTE_NOTHING: {
    message: "The catalogue has no service with an `image`.",
    hint: "Give each service that is deployed its `image`, or name the overlays with `overlay-from` and `overlay-to`."
   },
   PROMOTE_NO_IMAGE: {
    message: "The service `{service}` has no `image` in the catalogue.",
    hint: "Add `image: <its repository>`; only what has an image can be promoted."
   },
   PROMOTE_IMAGE_ABSENT: {
    message: "{file} sets no image called `{name}`.",
    hint: "It sets: {names}. Put the first image there with set-image, or correct `image-name` (in the catalogue) or `name` (the input)."
   },
   PROMOTE_IMAGE_TWICE: {
    message: "{file} has the image `{name}` {count} times.",
    hint: "Kustomize applies them one after the other, so it is not clear which of them runs. Keep one entry."
   },
   PROMOTE_IMAGE_UNCLEAR: {
    message: "{file} sets several images: {names}.",
    hint: "Say with `name` which of them is promoted."
   },
   PROMOTE_UNRESOLVED: {
    message: "{file} has `{name}` without tag and digest, so the artifact is unknown.",
    hint: "Set its tag or digest with set-image first."
   },
   PROMOTE_VERSION_UNSEEN: {
    message: "{file} does not have `{version}`, and none of its last {count} changes had it.",
    hint: "Give a tag or digest that has been there, or promote it there first. It now has: {now}."
   },
   PROMOTE_BLOCKED: {
    message: "`{what}` may not go to {to}: {why}",
    hint: "{remedy} With `on-blocked: skip` a blocked service is left out and the step stays green."
   },
   PROMOTE_REASON_MISSING: {
    message: "`image` brings an artifact to {to} that did not come through the environments before it.",
    hint: "Say why with `reason`: it is recorded in the commit."
   },
   PROMOTE_TAG_UNFILLED: {
    message: "The tag `{template}` cannot be made: {slot} has no value here.",
    hint: "An artifact without a tag has no version, and an overlay given by path has no environment. Write the tag out."
   },
   CATALOGUE_UNTRUSTED: {
    message: "The catalogue cannot be read from the default branch, and a run on `{event}` may have checked out code of somebody else.",
    hint: "Check that the step may read this repository and that {path} lies inside it; or promote in a workflow that runs on `push`, `schedule` or `workflow_dispatch`."
   },
   TAG_NOT_MOVED: {
    message: "The tag `{tag}` does not point to {image} yet: {why}",
    hint: "The change is in Git. {remedy} Then run the step again: it changes nothing in Git and moves the tag."
   },
   PROMOTE_SOURCE_MOVES: {
    message: "{from} changed {count} times while its artifact was being copied.",
    hint: "Nothing was written to Git. Run the step again, or name the artifact with `version`."
   },
   REGISTRY_LOGIN_UNCLEAR: {
    message: "It is unclear which registry `registry-username` and `registry-password` are for: {why}.",
    hint: "Log in to each registry before this step (docker/login-action) and leave the two inputs out. They are for the registry of `to-registry`, else of the environment's `registry`, else of the services' `image`, else of what `to` runs."
   },
   REVISION_PLACE_MISSING: {
    message: "{file} has no revision that can be changed.",
    hint: "It must be an Argo CD Application (or the template of an ApplicationSet) with a `targetRevision`, or a Flux GitRepository with a `spec.ref`. Write the revision into it once by hand; of several sources, `key` in the catalogue chooses by the end of the repository's URL."
   },
   REVISION_PLACES_DIFFER: {
    message: "The sources in {file} follow different revisions: {revisions}.",
    hint: "Say with `key` of the environment in the catalogue which of them is meant: the end of its `repoURL`, such as acme/shop."
   },
   REVISION_OUTRANKED: {
    message: "{file} has {field}, which Flux reads before the tag, so the file does not say what runs.",
    hint: "Take it out of the file and put a `tag` there, so that the tag decides."
   },
   REVISION_TAG_MOVED: {
    message: "{file} has the tag {tag} with the commit {commit}, but in the source repository the tag points to {now}.",
    hint: "A release tag must never move. Find out who moved it, move it back, and release the right commit under a new version."
   },
   REVISION_UNSTABLE: {
    message: "{file} is on {revision}, a pre-release, and none of its last {count} changes had a stable release of `{service}`, which {to} follows.",
    hint: "Release the stable version and promote it to {from} first, or name another with `version`."
   },
   REVISION_UNRELEASED: {
    message: "{file} follows {revision}, and no release tag of `{service}` is in it.",
    hint: "Release the service first: what is promoted is its newest tag."
   },
   REVISION_NO_TAG: {
    message: "{file} follows {revision}, which is neither a branch nor a tag of the source repository.",
    hint: "Promote a tag: set it in the file, or name it with `version`."
   },
   REVISION_UNKNOWN: {
    message: "The source repository has no tag {tag}.",
    hint: "Give the version of a release of `{service}`, such as 1.4.0, or its whole tag."
   },
   PROMOTE_TRACKS_DIFFER: {
    message: "`{from}` tracks {one} and `{to}` tracks {other}.",
    hint: "An image cannot become a Git tag: give both the same `tracks` in the catalogue, or let `to` follow another environment."
   }
  });
  const provenanceProblems = () => ({
   TRUSTED_ROOT_MISSING: {
    message: "There is no trusted root file `{file}`.",
    hint: "Create it in an earlier step: gh attestation trusted-root > {file}. It must be in the workspace. Without `trusted-root` the action fetches the trusted roots from Sigstore and GitHub."
   },
   TRUSTED_ROOT_INVALID: {
    message: "`{file}` contains no trusted certificate authority: {fault}.",
    hint: "It takes a Sigstore trusted_root.json, or several, one a line, as `gh attestation trusted-root` prints them."
   },
   TRUST_UNREACHABLE: {
    message: "The trusted roots cannot be fetched from {mirror} ({fault}).",
    hint: "Allow the runner to reach it, or fetch them elsewhere with `gh attestation trusted-root` and give the file as `trusted-root`."
   },
   SIGNING_CONFIG_MISSING: {
    message: "There is no signing configuration `{file}`.",
    hint: "It must be in the workspace. Without `signing-config` the public Sigstore signs for public repositories, and GitHub's own for others."
   },
   SIGNING_CONFIG_INVALID: {
    message: "`{file}` is not a signing configuration: {fault}.",
    hint: "It takes a Sigstore signing_config.v0.2.json. Leave `signing-config` out to use the public Sigstore, or GitHub's own."
   },
   SIGNING_IDENTITY_MISSING: {
    message: "This run cannot prove its identity: the job may not request an OIDC token.",
    hint: "Add `id-token: write` under `permissions:` of the job. Runs of pull requests from forks never have it."
   },
   SIGNING_FAILED: {
    message: "{service} did not sign: {fault}.",
    hint: "Allow the runner to reach it. On GitHub, private repositories can attest only with GitHub Enterprise Cloud."
   },
   PROMOTION_UNATTESTED: {
    message: "The promotion of {what} is done, commit {commit}, but not attested: {why}",
    hint: "{remedy} Nothing needs to be promoted again: the commit's trailers say what an attestation would."
   }
  });
  const registryProblems = () => ({
   REGISTRY_UNREACHABLE: {
    message: "The registry {host} cannot be reached: {fault}.",
    hint: "Check the host name and that this runner can reach it; then run the step again."
   },
   REGISTRY_UNAUTHORISED: {
    message: "Authentication required to {action} {repository} at {host}.",
    hint: "Log in before this step (docker/login-action), or give `registry-username` and `registry-password`."
   },
   REGISTRY_DENIED: {
    message: "The registry {host} does not allow this step to {action} {repository}: {answer}.",
    hint: "Give the credential of this step the right to {action} this repository, and check that the repository exists: some registries give the same answer if it does not."
   },
   REGISTRY_REFUSED: {
    message: "The registry {host} refuses {request}: {answer}.",
    hint: "Correct what the registry reports, then run the step again: it finds what is already copied."
   },
   REGISTRY_FAILING: {
    message: "The registry {host} keeps failing at {request}: {answer}.",
    hint: "When the registry works again (enough disk space, for example), run the step again: it finds what is already copied."
   },
   REGISTRY_NOT_A_REGISTRY: {
    message: "{url} answers like a web site, not like a registry: {answer}.",
    hint: "Check the host of the image; a login page or a proxy may answer instead."
   },
   REGISTRY_UNSAFE_TARGET: {
    message: "The registry {host} redirects to {target}, and {why}.",
    hint: "The redirect is not followed. If this is your registry, configure its public https address."
   },
   REGISTRY_TOO_LARGE: {
    message: "The answer of {host} to {request} is larger than {limit} bytes.",
    hint: "No manifest or config is that large. Check that the name is an image's."
   },
   CREDENTIAL_HELPER_FAILED: {
    message: "The credential helper {helper} gives no credential for {host}: {fault}.",
    hint: "Run `docker login {host}` on this runner, or give `registry-username` and `registry-password`."
   },
   DOCKER_CONFIG_INVALID: {
    message: "The docker config {path} is not a JSON object.",
    hint: "Correct or remove the file, or point DOCKER_CONFIG at another folder."
   },
   IMAGE_NAME_INVALID: {
    message: "`{name}` is not an image repository.",
    hint: "Write it like ghcr.io/acme/orders: lower case, no tag, no digest, no https://."
   },
   IMAGE_MISSING: {
    message: "There is no image {image}.",
    hint: "It was never pushed, or it was deleted since. Build it again, or name one that is there."
   },
   IMAGE_TAG_MOVED: {
    message: "The tag {image} now points to {actual}, not {expected}.",
    hint: "Somebody pushed the tag again. Find out which of the two you want, and set that digest in Git."
   },
   IMAGE_INCOMPLETE: {
    message: "The image {image} cannot be pulled: {missing} is gone from the registry.",
    hint: "A clean-up deleted a part of it. Build and push it again."
   },
   IMAGE_DIGEST_MISMATCH: {
    message: "The registry returns other content for {image}: {actual}.",
    hint: "The content was damaged in the registry or on the way. Run the step again; if it stays, push the image again."
   },
   IMAGE_UNSUPPORTED: {
    message: "The image {image} cannot be read: {fault}.",
    hint: "Only OCI and Docker schema 2 manifests can be promoted. Build the image with a current tool."
   },
   TAG_TAKEN: {
    message: "The tag {image} already exists: it points to {there}, not {wanted}.",
    hint: "A version never changes its artifact. Release under another tag, or delete the tag if nobody runs it."
   }
  });
  const releaseProblems = () => ({
   RELEASE_TAG_FORMAT: {
    message: "The tag format `{format}` cannot be used: {fault}.",
    hint: "Write the whole tag with the version once, such as `{example}`."
   },
   RELEASE_TAG_SHARED: {
    message: "{services} would share the tag format `{format}`.",
    hint: "Put {example} into the format, or give each service its own in the catalogue."
   },
   RELEASE_TAG_OVERLAP: {
    message: "{tag}, a tag of {one}, is also a version of {other}, whose tag format is `{format}`.",
    hint: "Give one of them a tag format with a separator before the version and nothing after it: {example}."
   },
   RELEASE_PATH_MISSING: {
    message: "There is no folder {path} at {commit}.",
    hint: "`path` is the folder of the one service, relative to the top of the repository."
   },
   RELEASE_TAG_ELSEWHERE: {
    message: "The tag {tag} is at {there} already, not at {wanted}.",
    hint: "A version is used once. Ask for the next one, or leave `bump` at auto."
   },
   RELEASE_VERSION_NOT_ABOVE: {
    message: "{version} is not higher than {tag}, the last release of {service} that this commit contains.",
    hint: "Ask for a higher version. To release an older line, name its own branch in `branch`."
   },
   RELEASE_AS_UNREADABLE: {
    message: "The footer `Release-As: {given}` of {commit} is not a version.",
    hint: "Set `bump` for this release. Write the next footer as in Release-As: 2.0.0."
   },
   RELEASE_ON_PULL_REQUEST: {
    message: "This is a pull request: its merge commit will never be part of trunk.",
    hint: "Set `dry-run: true` to see what merging it would release, or give the `commit` to release."
   },
   RELEASE_IMAGE_UNKNOWN: {
    message: "`{given}` does not say which image of {service} it is.",
    hint: "{remedy}"
   },
   RELEASE_IMAGE_NOT_THERE: {
    message: "The registry has no {image}, the image for {service} {version}.",
    hint: "Build and push the image before the release: a release gives it a tag, it does not build."
   },
   RELEASE_ASSET_MISSING: {
    message: "No file matches `{pattern}`.",
    hint: "Make the files before this step; patterns are relative to the working directory."
   },
   RELEASE_ASSET_TWICE: {
    message: "{one} and {other} would both be the asset {name} of {tag}.",
    hint: "Assets have no folders: give the files different names, or narrow the patterns."
   },
   RELEASE_ASSET_DAMAGED: {
    message: "The asset {name} of {tag} was uploaded as {there}, not as {digest}.",
    hint: "The release stays a draft. Run the job again: it replaces what differs."
   },
   RELEASE_SIGNING_KEY: {
    message: "`signing-key` is not a key that can sign.",
    hint: "Give the private key of `ssh-keygen -t ed25519` as it is, without a passphrase, or an OpenPGP key as `gpg --armor --export-secret-keys` writes it, from a secret."
   },
   RELEASE_SIGNING_FAILED: {
    message: "GnuPG could not sign with the key in `signing-key`: {answer}",
    hint: "The key must be able to sign and not be expired, `signing-passphrase` must be its own, and the runner needs gpg 2.1 or newer."
   },
   RELEASE_COMMIT_UNKNOWN: {
    message: "{url} has no commit {commit}.",
    hint: "Give `commit` a full SHA, a branch or a tag of the remote, and push the commit before you release it."
   },
   RELEASE_CHANGELOG_SHARED: {
    message: "{services} would share the changelog {path}.",
    hint: "Versions of different services cannot be told apart in one file: put the service into its path, as in {example}."
   },
   RELEASE_CHANGELOG_UNREADABLE: {
    message: "{path} is not text in UTF-8, so nothing can be added to it.",
    hint: "Store the changelog as UTF-8, or name another file in `changelog`."
   },
   RELEASE_HISTORY_CUT: {
    message: "The history of {url} ends at {commit}, before the last release of {services}.",
    hint: "The remote is itself a shallow clone. Release from a whole repository: otherwise nobody can tell what changed since."
   },
   RELEASE_RACE: {
    message: "Other runs kept tagging {url} at the same time: {answer}",
    hint: "Nothing was tagged after {attempts} attempts. Run the job again."
   },
   RELEASE_PUSH_REFUSED: {
    message: "{url} refuses the tags: {answer}",
    hint: "The job needs `contents: write`, and tag rules (repository rulesets) must let this token create {tags}."
   },
   RELEASE_PUSH_FAILED: {
    message: "The tags could not be pushed to {url}: {answer}",
    hint: "Run the job again: it starts from what the remote has then, and nothing is tagged twice."
   }
  });
  const renderProblems = () => ({});
  const rollbackProblems = () => ({
   ROLLBACK_REASON_MISSING: {
    message: "A rollback needs a reason.",
    hint: "Write in `reason` what is wrong: it is recorded in the commit, the hold and every report."
   },
   ROLLBACK_NOTHING: {
    message: "{what} in {where} has nothing to go back to: {why}",
    hint: "Name what should run with `to`: a version, a tag or a digest that ran there before; or fix forward."
   },
   ROLLBACK_HISTORY_SHORT: {
    message: "The history of {file} is cut off after {count} changes, so what ran before is unknown.",
    hint: "The GitOps repository that was read is a shallow clone. Give the whole one as `repository`, or name the target with `to`."
   },
   ROLLBACK_TARGET_UNSEEN: {
    message: "`{given}` never ran in {file}: none of its {count} changes had it.",
    hint: "Give a version, tag or digest that ran there, or a commit of the GitOps repository. What ran there last: {seen}. Something that never ran there goes in with set-image or promote."
   },
   ROLLBACK_CLUSTERS_DIFFER: {
    message: "{service} runs several versions: {present}.",
    hint: "Give `from`, the digest to replace (other clusters stay as they are), or `to`, the version that all of them go back to."
   },
   ROLLBACK_TARGET_HELD: {
    message: "{what} may not go back to {target}: {why}",
    hint: "{remedy} Or name another target with `to`, or add `lift-hold: true`: the hold is removed in the same commit."
   },
   ROLLBACK_TARGET_GONE: {
    message: "{image} can no longer be pulled: {why}",
    hint: "Nothing was written. Go back to another version with `to`, or push the image again: it needs the same digest. With `verify: none` the registry is not checked."
   },
   ROLLBACK_PLACE_GONE: {
    message: "{overlay} has no place for `{name}` any more: {why}",
    hint: "Put the overlay and its entry back first (git revert of the commit that removed it), then roll back."
   },
   ROLLBACK_UNRESOLVED: {
    message: "{file} names {image} only by its tag, and the registry does not know that tag, so it cannot be held.",
    hint: "Roll back with `hold: false`, and make sure that nothing puts the tag back."
   },
   ROLLBACK_IRREVERSIBLE: {
    message: "{what} may not go back from {from} to {target} without confirmation: {why}.",
    hint: "Check what these changes did to the data. If the older version works with that data, add `acknowledge: irreversible`."
   },
   ROLLBACK_NOT_PURE: {
    message: "{commit} cannot be reverted alone: {why}.",
    hint: "Use `how: edit` (the default): it puts back the image and leaves everything else as it is."
   }
  });
  const rolloutProblems = () => ({
   AWAIT_SOURCE_MISSING: {
    message: "No source is configured for the rollout of {service} in {environment}.",
    hint: "Give `server` and `token` of Argo CD, or `source: status` for the commit statuses of Argo CD's or Flux' notifications, `source: deployment`, a `url` or a `command`."
   },
   AWAIT_NOT_SET: {
    message: "{file} sets no image for {service} at {commit}: there is nothing to wait for.",
    hint: "Deploy {service} to {environment} first, with set-image or promote."
   },
   AWAIT_NOTHING_SET: {
    message: "{commit} sets no service of {environment}: there is nothing to wait for.",
    hint: "Give the commit that set them, or name the services. A push that changes something else needs no wait: filter it with `paths` in the workflow."
   },
   AWAIT_COMMIT_UNKNOWN: {
    message: "{commit} is not on {branch} of {repository}.",
    hint: "Give a commit of the GitOps repository that has landed on this branch, such as the output `commit` of set-image or promote. A proposal lands when its pull request is merged."
   },
   AWAIT_DIGEST_OTHER: {
    message: "{file} sets {found} for {service} at {commit}, not {digest}.",
    hint: "Give the `commit` that put this digest there, or leave `digest` out."
   },
   AWAIT_TOO_FAR: {
    message: "{source} reports {revision}, and the history between it and {commit} is too long to read.",
    hint: "Wait for a newer commit: leave `commit` out to take the one that set the present value."
   },
   AWAIT_UNREACHABLE: {
    message: "{subject} gave no usable answer within the deadline of {deadline}: {answer}.",
    hint: "Whether the rollout is healthy is unknown. Check the address, the proxy and the network of the runner; where the runner has no way to the cluster, use `source: status`."
   },
   AWAIT_DENIED: {
    message: "{server} does not accept the token for {application}: {answer}.",
    hint: "Make a token of the application's project: `argocd proj role create-token <project> <role> -e 90d`. It needs `applications, get` and nothing else."
   },
   AWAIT_APP_MISSING: {
    message: "{server} does not show the application {application}: {answer}.",
    hint: "Either it does not exist, or it is in another project or namespace than given (`application: project/namespace/name`), or the token's role lacks `p, proj:<project>:<role>, applications, get, <project>/*, allow`. Argo CD gives the same answer in all these cases."
   },
   AWAIT_APP_OTHER: {
    message: "The application {application} does not follow {repository}: its sources are {sources}.",
    hint: "Name the application that deploys {overlay} under `application`, or give its own `repository`."
   },
   AWAIT_APP_UNKNOWN: {
    message: "No Argo CD Application in {repository} deploys {overlay}.",
    hint: "Name it under `application`: `name`, `namespace/name` or `project/namespace/name`, with {slots} where the name has them. Applications that an ApplicationSet makes are not in Git."
   },
   AWAIT_NOT_ARGOCD: {
    message: "{server} does not answer as Argo CD's API does: {answer}.",
    hint: "Give the address under which the command line reaches it, such as https://argocd.example.com, with its root path if it has one. A redirect is not followed, because the token would be sent along. A login page in front of Argo CD also answers like this."
   },
   AWAIT_SERVER_INVALID: {
    message: "`{input}` cannot be `{given}`: {fault}.",
    hint: "Write an https address. Plain http is for localhost only: tokens would be readable on the way."
   },
   AWAIT_NO_REPOSITORY: {
    message: "`source: {source}` asks GitHub, and {repository} is not on it.",
    hint: "Name the GitOps repository as owner/name, or ask another source."
   },
   ROLLOUT_DEGRADED: {
    message: "{reason}",
    hint: "Read the log of the workload, then go forward with a fix, or put back what ran before with the rollback action."
   },
   ROLLOUT_TIMEOUT: {
    message: "{reason}",
    hint: "A timeout says nothing about the artifact. Find out why the controller has not finished, and run this step again: it continues from the state of that time. A Deployment that crashes is degraded only after its `progressDeadlineSeconds` (600 by default), so a `deadline` below 13m cannot tell."
   },
   ROLLOUT_SUSPENDED: {
    message: "{reason}",
    hint: "Resume it (a canary that waits for a person, a paused Deployment, a suspended Job), or set `on-suspended: pass` to accept it as done."
   },
   ROLLOUT_SUPERSEDED: {
    message: "{reason}",
    hint: "Wait for the commit that replaced it. With `on-superseded: pass`, which is the default, this is not a failure."
   },
   AWAIT_RECEIVER_REFUSED: {
    message: "The receiver does not accept the call, which was sent {how}: {answer}.",
    hint: "An answer of 400 means a wrong `receiver-secret` (a Receiver of type `generic-hmac`), or a token that the Receiver of type `generic-oidc` does not accept: the job needs `id-token: write` and no `receiver-secret`. 404 means a wrong path (`/hook/<digits>`), 503 a suspended Receiver. The action still waits for the rollout."
   }
  });
  const runnerProblems = () => ({
   EVENT_UNREADABLE: {
    message: "The file of the event (GITHUB_EVENT_PATH) cannot be read: {fault}.",
    hint: "The runner writes it. On a self-hosted runner, check that the job may read it; otherwise run the job again."
   },
   DEADLINE_OVER: {
    message: "Waited {waited} for {whom} to {request}, and the deadline of {deadline} allows no more: {fault}.",
    hint: "Find out why {whom} is slow, then run the step again: it finds what is already done. If the action has the input `deadline`, a longer one waits longer."
   },
   DISK_UNUSABLE: {
    message: "The disk of the runner refuses what this step writes: {fault}.",
    hint: "Free space or raise the quota, and check that RUNNER_TEMP is a folder that the step may write to. Then run the step again: it finds what is already done."
   }
  });
  const togglesProblems = () => ({
   TOGGLES_UNDECLARED: {
    message: "{file} does not say where feature toggles are registered.",
    hint: "Add `toggles` with a `register`, such as `register: [flags.yml]`, to it."
   },
   TOGGLES_REGISTER_MISSING: {
    message: "No file of the checkout matches the register of feature toggles: {patterns}.",
    hint: "Correct `toggles.register` in the catalogue, or add the file."
   },
   TOGGLES_REGISTER_INVALID: {
    message: "{file} cannot be read as a register of feature toggles: {fault}.",
    hint: "Correct the file. It is read as `{format}`, which `toggles.format` says."
   },
   TOGGLES_RANGE_UNKNOWN: {
    message: "The changes of this pull request cannot be found out: {why}.",
    hint: "Give `base` and `head`, or run with `mode: sweep`."
   },
   TOGGLE_EXPIRED: {
    message: "{finding}",
    hint: "Remove the toggle from the code, then from the register. To keep it, move `expires` and say why in the ticket."
   },
   TOGGLE_UNREGISTERED: {
    message: "{finding}",
    hint: "Add it to {register} with kind, owner, created, expires and ticket."
   },
   TOGGLE_INCOMPLETE: {
    message: "{finding}",
    hint: "Complete the entry: kind and owner, and for a kind that ends also created, expires and ticket."
   },
   TOGGLE_LIFETIME: {
    message: "{finding}",
    hint: "Bring `expires` forward, or give the toggle a kind that may live longer."
   }
  });
  const allEntries = () => ({
   ...inputProblems(),
   ...catalogueProblems(),
   ...detectProblems(),
   ...editProblems(),
   ...gitProblems(),
   ...githubProblems(),
   ...registryProblems(),
   ...releaseProblems(),
   ...promoteProblems(),
   ...provenanceProblems(),
   ...holdsProblems(),
   ...rollbackProblems(),
   ...environmentsProblems(),
   ...rolloutProblems(),
   ...runnerProblems(),
   ...programsProblems(),
   ...httpProblems(),
   ...guardProblems(),
   ...renderProblems(),
   ...gateProblems(),
   ...togglesProblems(),
   ...healthProblems(),
   ...checkProblems()
  });
  class Problem extends Error {
   name="Problem";
   code;
   hint;
   at;
   constructor(code, message, hint, at, cause) {
    super(message, cause === undefined ? {} : {
     cause
    });
    this.code = code;
    this.hint = hint;
    this.at = at;
   }
  }
  class Problems extends Error {
   name="Problems";
   list;
   constructor(list) {
    super(list.map(one => one.message).join("\n"));
    this.list = list;
   }
  }
  let entries;
  function problem(code, given, where) {
   entries ??= allEntries();
   const entry = entries[code];
   const slots = given;
   return new Problem(code, fill(entry.message, slots), fill(entry.hint, slots), where?.at, where?.cause);
  }
  function problemsIn(thrown) {
   if (thrown instanceof Problem) return [ thrown ];
   if (thrown instanceof Problems) return thrown.list;
   const fault = diskFaultIn(thrown);
   return fault === undefined ? undefined : [ problem("DISK_UNUSABLE", {
    fault
   }, {
    cause: thrown
   }) ];
  }
  const diskCodes = /^(ENOSPC|EROFS|EACCES|EDQUOT)$/;
  const diskWords = /no space left on device|out of diskspace|disk quota exceeded|read-only file system/i;
  function diskFaultIn(thrown) {
   for (let one = thrown; one instanceof Error; one = one.cause) {
    const {code, syscall} = one;
    const isOfSystem = diskCodes.test(String(code)) && syscall !== "connect";
    if (isOfSystem || diskWords.test(one.message)) return one.message.split("\n", 1).join("").slice(0, 300);
   }
   return undefined;
  }
  function fill(template, slots) {
   return template.replace(/\{(\w+)\}/g, (_, slot) => slots[slot] ?? "");
  }
 }),
 60577: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   DV: () => codeBlock,
   FV: () => escapeSentence,
   Jj: () => cut,
   X1: () => escapeText,
   aY: () => code,
   nf: () => link,
   tp: () => table,
   zH: () => details
  });
  function escapeText(text) {
   return visible(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()~!$]/g, "\\$&").replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, "$1\\$2").replace(/([@#])(?=\w)/g, "$1\x3c!-- --\x3e").replace(/\bGH(?=-\d)/gi, "$&\x3c!-- --\x3e").replace(/:(?=(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):)/gi, ":\x3c!-- --\x3e").replace(/(https?|ftp)(?=:\/\/)|www(?=\.)/gi, "$&\x3c!-- --\x3e");
  }
  function escapeSentence(text) {
   return text.split(/(`[^`\r\n]+`)/).map((part, at) => at % 2 === 1 ? code(part.slice(1, -1)) : escapeText(part)).join("");
  }
  const plain = /^[\w./@+=,:~-]+$/;
  function code(text) {
   if (plain.test(text)) return `\`${text}\``;
   const shown = visible(text);
   if (shown === "") return "";
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
   if (!/^https?:\/\/[^\s]+$/.test(target)) return words;
   return `[${words}](${target.replace(/[()<>\\|]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
  }
  function table(head, rows) {
   const used = head.map((_, column) => rows.length === 0 || rows.some(row => (row[column] ?? "") !== ""));
   const line = cells => `| ${cells.filter((_, column) => used[column] !== false).map(cell).join(" | ")} |\n`;
   return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
  }
  function details(words, inside) {
   return `<details><summary>${words}</summary>\n\n${inside}\n</details>\n`;
  }
  function cut(markdown, limit, notice) {
   const bytes = Buffer.from(markdown);
   if (bytes.length <= limit) return markdown;
   const room = Math.max(0, limit - Buffer.byteLength(notice) - longestRun(markdown) - 4);
   const kept = bytes.subarray(0, bytes.lastIndexOf(10, room) + 1).toString();
   const open = openFence(kept);
   return `${kept}${open}\n${notice}\n`;
  }
  function openFence(markdown) {
   let open = "";
   for (const [, fence = "", rest = ""] of markdown.matchAll(/^(`{3,})(.*)$/gm)) {
    if (open === "") open = fence; else if (fence.length >= open.length && rest.trim() === "") open = "";
   }
   return open === "" ? "" : `${open}\n`;
  }
  function cell(markdown) {
   return markdown.replace(/\|/g, "\\|").replace(/\r?\n/g, "<br>");
  }
  function visible(text) {
   return text.replace(/[\u0000-\u001f]/g, sign => String.fromCharCode(9216 + sign.charCodeAt(0))).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "�");
  }
  function longestRun(text) {
   let longest = 0;
   for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
   return longest;
  }
 }),
 45998: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   f: () => problemPage,
   i: () => home
  });
  const home = "your-org/trunkline";
  function problemPage(code) {
   return `https://github.com/${home}/blob/v1/docs/errors.md#${code.toLowerCase()}`;
  }
 }),
 63602: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => parseDuration,
   a: () => formatDuration
  });
  const unit = {
   ms: 1,
   s: 1e3,
   m: 6e4,
   h: 36e5,
   d: 864e5
  };
  function parseDuration(text) {
   if (!/^(\d+(ms|[smhd]))+$/.test(text)) return undefined;
   return [ ...text.matchAll(/(\d+)(ms|[smhd])/g) ].reduce((sum, [, count, name]) => sum + Number(count) * unit[name], 0);
  }
  function formatDuration(ms) {
   if (ms < 1e3) return `${Math.round(ms)}ms`;
   let rest = Math.round(ms / 1e3) * 1e3;
   let text = "";
   for (const name of [ "d", "h", "m", "s" ]) {
    const count = Math.floor(rest / unit[name]);
    if (count > 0) text += `${count}${name}`;
    rest -= count * unit[name];
   }
   return text;
  }
 }),
 34418: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   r: () => bugReport
  });
  var _core_text_trunkline_links_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(45998);
  function bugReport(action, thrown, env) {
   const stack = thrown instanceof Error ? thrown.stack ?? thrown.message : String(thrown);
   const first = stack.split("\n")[0] ?? "";
   const home = `${env.GITHUB_SERVER_URL || "https://github.com"}/${env.GITHUB_ACTION_REPOSITORY || _core_text_trunkline_links_js__WEBPACK_IMPORTED_MODULE_0__.i}`;
   const body = `Action: ${action} at ${env.GITHUB_ACTION_REF || "an unknown ref"}\nNode: ${process.version}\n\n${frames(stack)}`;
   const query = new URLSearchParams({
    title: `${action}: unexpected failure`,
    body
   });
   return {
    message: `This is a fault in Trunkline, not in your configuration: ${first}\nPlease report it: ${home}/issues/new?${query}`,
    stack
   };
  }
  function frames(stack) {
   return stack.split("\n").filter(line => /^\s+at /.test(line)).slice(0, 8).join("\n");
  }
 }),
 68749: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   d: () => createDeadline
  });
  const usual = 6e5;
  const least = 1e4;
  function createDeadline() {
   const stop = new AbortController;
   let total = usual;
   let end = Date.now() + total;
   let timer;
   const arm = () => {
    const left = end - Date.now();
    if (left <= 0) stop.abort(); else timer = setTimeout(arm, Math.min(left, 2 ** 31 - 1)).unref();
   };
   arm();
   return {
    signal: stop.signal,
    get total() {
     return total;
    },
    left: () => stop.signal.aborted ? 0 : Math.max(0, end - Date.now()),
    begin(ms) {
     if (stop.signal.aborted) return;
     total = Math.max(ms, least);
     end = Date.now() + total;
     clearTimeout(timer);
     arm();
    },
    extend(ms) {
     end = Math.min(end + ms, Date.now() + ms + total);
    },
    close() {
     clearTimeout(timer);
     stop.abort();
    }
   };
  }
 }),
 48228: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   c: () => readRun
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5763);
  function readRun(env, workingDirectory) {
   const workspace = env.GITHUB_WORKSPACE || process.cwd();
   const serverUrl = trimUrl(env.GITHUB_SERVER_URL) || "https://github.com";
   const apiUrl = trimUrl(env.GITHUB_API_URL) || apiOf(serverUrl);
   return {
    event: {
     name: env.GITHUB_EVENT_NAME ?? "",
     payload: readPayload(env.GITHUB_EVENT_PATH)
    },
    sha: env.GITHUB_SHA ?? "",
    ref: env.GITHUB_REF ?? "",
    repository: env.GITHUB_REPOSITORY ?? "",
    serverUrl,
    apiUrl,
    graphqlUrl: trimUrl(env.GITHUB_GRAPHQL_URL) || `${apiUrl.replace(/\/v3$/, "")}/graphql`,
    workflow: env.GITHUB_WORKFLOW ?? "",
    job: env.GITHUB_JOB ?? "",
    id: env.GITHUB_RUN_ID ?? "",
    number: Number(env.GITHUB_RUN_NUMBER || 0),
    attempt: Number(env.GITHUB_RUN_ATTEMPT || 1),
    actor: env.GITHUB_ACTOR ?? "",
    directory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, workingDirectory),
    temporary: ensureFolder(env.RUNNER_TEMP) ?? ownFolder()
   };
  }
  function trimUrl(url = "") {
   return url.trim().replace(/\/+$/, "");
  }
  function apiOf(serverUrl) {
   return serverUrl === "https://github.com" ? "https://api.github.com" : `${serverUrl}/api/v3`;
  }
  function ownFolder() {
   return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(process.getBuiltinModule("node:os").tmpdir(), "trunkline-"));
  }
  function ensureFolder(path) {
   if (!path) return undefined;
   try {
    (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, {
     recursive: true
    });
   } catch (cause) {
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("DISK_UNUSABLE", {
     fault: `RUNNER_TEMP cannot be made (${fault})`
    }, {
     cause
    });
   }
   return path;
  }
  function readPayload(path) {
   if (!path || !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)) return {};
   const value = parseEvent(path);
   if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("EVENT_UNREADABLE", {
    fault: "it holds no JSON object"
   });
  }
  function parseEvent(path) {
   let text;
   try {
    text = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, "utf8");
   } catch (cause) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("EVENT_UNREADABLE", {
     fault: cause instanceof Error ? cause.message : ""
    }, {
     cause
    });
   }
   try {
    return JSON.parse(text);
   } catch {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("EVENT_UNREADABLE", {
     fault: "it is not JSON"
    });
   }
  }
 }),
 40223: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Px: () => createMask,
   VP: () => defuse,
   hM: () => createLog
  });
  function createLog(write) {
   return {
    info: line => write(`${defuse(line)}\n`),
    debug: line => write(`::debug::${defuse(line).replaceAll("%", "%25")}\n`)
   };
  }
  function createMask(write) {
   const masked = new Set([ "" ]);
   return secret => {
    if (masked.has(secret)) return;
    masked.add(secret);
    const data = secret.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
    write(`::add-mask::${data}\n`);
   };
  }
  function defuse(line) {
   return line.replace(/[\u0000-\u0008\u000a-\u001f\u007f]/g, sign => sign === "" ? "␡" : String.fromCharCode(9216 + sign.charCodeAt(0))).replace(/[\u0085\u2028\u2029]/g, "�").replace(/^(\s*):(?=:)/, "$1:​").replace(/##(?=\[)/g, "##​");
  }
 }),
 94267: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C: () => runAction
  });
  var external_node_fs_ = __nccwpck_require__(73024);
  var external_node_path_ = __nccwpck_require__(76760);
  var problem = __nccwpck_require__(5763);
  var trunkline_links = __nccwpck_require__(45998);
  var runner_log = __nccwpck_require__(40223);
  const most = 10;
  const longest = 4e3;
  async function annotate(all, locate) {
   if (all.length === 0) return;
   const say = await Promise.all([ __nccwpck_require__.e(4119), __nccwpck_require__.e(1260), __nccwpck_require__.e(7264) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 57264));
   for (const level of [ "error", "warning", "notice" ]) {
    const some = all.filter(one => one.level === level);
    const shown = some.length > most ? some.slice(0, most - 1) : some;
    for (const one of shown) say[level](textOf(one, locate), properties(one, locate));
    if (shown.length < some.length) {
     say[level](`… and ${some.length - shown.length} more: the job summary lists them all.`);
    }
   }
  }
  function annotationOf(problem) {
   return {
    level: "error",
    title: problem.code,
    message: [ problem.message, problem.hint, (0, trunkline_links.f)(problem.code) ].join("\n"),
    at: problem.at
   };
  }
  function textOf({message, at}, locate) {
   const place = at === undefined || locate(at.file) !== undefined ? "" : placeOf(at);
   const lines = `${place}${message}`.slice(0, longest).split("\n");
   return lines.map(runner_log.VP).join("\n");
  }
  function placeOf({file, line, column}) {
   return `${[ file, line, column ].filter(part => part !== undefined).join(":")}: `;
  }
  function properties(one, locate) {
   const {at} = one;
   const title = (0, runner_log.VP)(one.title);
   const file = at === undefined ? undefined : locate(at.file);
   if (file === undefined) return {
    title
   };
   return {
    title,
    file,
    ...at?.line === undefined ? {} : {
     startLine: at.line
    },
    ...at?.column === undefined ? {} : {
     startColumn: at.column
    }
   };
  }
  var bug_report = __nccwpck_require__(34418);
  var runner_deadline = __nccwpck_require__(68749);
  var environment = __nccwpck_require__(48228);
  var action_input = __nccwpck_require__(19563);
  var nearest_word = __nccwpck_require__(2327);
  function readInputs(inputs, env) {
   const values = {};
   const faults = [];
   for (const [name, input] of Object.entries(inputs)) {
    const given = trimAscii(env[variable(name)] ?? "");
    try {
     values[(0, action_input.nJ)(name)] = input.parse(given === "" ? input.default : given, name);
    } catch (thrown) {
     const found = (0, problem._n)(thrown);
     if (found === undefined) throw thrown;
     faults.push(...found);
    }
   }
   if (faults.length > 0) throw new problem.Zw(faults);
   return values;
  }
  function unknownInputs(inputs, env) {
   const inputNames = new Map(Object.keys(inputs).map(name => [ variable(name), name ]));
   return Object.keys(env).filter(key => key.startsWith("INPUT_") && !inputNames.has(key) && env[key] !== "").map(key => {
    const given = key.slice("INPUT_".length).toLowerCase();
    const names = [ ...inputNames.values() ];
    return (0, problem.CC)("INPUT_UNKNOWN", {
     given,
     nearest: (0, nearest_word.p)(given, names) ?? "",
     names: names.join(", ")
    });
   });
  }
  function secretsOf(inputs, env) {
   return Object.entries(inputs).filter(([, input]) => input.secret).map(([name]) => trimAscii(env[variable(name)] ?? "")).filter(value => value !== "").flatMap(value => [ value, base64(value), base64(`x-access-token:${value}`) ]);
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
  var result = __nccwpck_require__(12370);
  function writeOutputs(action, given, env, log) {
   const texts = new Map;
   for (const name of [ ...result.e, ...action.outputs ]) texts.set(name, "");
   for (const some of given) for (const [name, value] of some) texts.set(name, outputText(value ?? ""));
   if (env.GITHUB_OUTPUT) (0, external_node_fs_.appendFileSync)(env.GITHUB_OUTPUT, fileCommand(texts)); else for (const [name, text] of texts) log.info(`${name}=${text}`);
  }
  function fileCommand(texts) {
   let delimiter = "ghadelimiter_";
   for (const text of texts.values()) while (text.includes(delimiter)) delimiter += "_";
   let command = "";
   for (const [name, text] of texts) command += `${name}<<${delimiter}\n${text}\n${delimiter}\n`;
   return command;
  }
  function outputText(value) {
   return typeof value === "string" ? value : JSON.stringify(value);
  }
  var text_markdown = __nccwpck_require__(60577);
  const limit = 1e6;
  const notice = "_The rest was cut: a job summary holds at most 1 MiB. The report file has everything._";
  const mostNotices = 500;
  function writeSummary(markdown, env) {
   if (!env.GITHUB_STEP_SUMMARY || markdown === "") return;
   (0, external_node_fs_.appendFileSync)(env.GITHUB_STEP_SUMMARY, `${(0, text_markdown.Jj)(markdown, limit, notice)}\n`);
  }
  function noticesMarkdown(notices, shown) {
   const crowded = [ "warning", "notice" ].map(level => notices.filter(one => one.level === level)).filter(list => list.length > shown).flat();
   if (crowded.length === 0) return "";
   const lines = crowded.slice(0, mostNotices).map(one => `- ${(0, text_markdown.FV)(`${summary_placeOf(one)}${one.message}`)}`);
   const rest = crowded.length - lines.length;
   const more = rest > 0 ? [ `- and ${rest} more` ] : [];
   return `\n${(0, text_markdown.zH)(`${crowded.length} notes`, [ ...lines, ...more, "" ].join("\n"))}`;
  }
  function problemsMarkdown(action, problems) {
   const rows = problems.map(one => [ [ (0, text_markdown.nf)((0, text_markdown.aY)(one.code), (0, 
   trunkline_links.f)(one.code)), (0, text_markdown.aY)(place(one)) ].filter(part => part !== "").join("<br>"), (0, 
   text_markdown.FV)(one.message), (0, text_markdown.FV)(one.hint) ]);
   return `### ❌ ${action} stopped\n\n${(0, text_markdown.tp)([ "Problem", "What happened", "What to do" ], rows)}`;
  }
  function summary_placeOf(one) {
   const at = place(one);
   return at === "" ? "" : `${at}: `;
  }
  function place({at}) {
   if (at === undefined) return "";
   return [ at.file, at.line, at.column ].filter(part => part !== undefined).join(":");
  }
  async function runAction(action, makeWorld, env, write, say = annotate) {
   const log = (0, runner_log.hM)(write);
   const mask = (0, runner_log.Px)(write);
   const given = env["INPUT_WORKING-DIRECTORY"]?.trim() || ".";
   const step = {
    action,
    env,
    log,
    locate: file => workspacePath(file, given, env),
    annotate: say,
    remarks: [],
    world: undefined
   };
   const deadline = (0, runner_deadline.d)();
   try {
    for (const secret of secretsOf(action.inputs, env)) mask(secret);
    const run = (0, environment.c)(env, given);
    const world = makeWorld(run, env, log, {
     mask,
     deadline,
     notice: one => keepOnce(step.remarks, one)
    });
    step.world = world;
    const typos = unknownInputs(action.inputs, env).map(one => ({
     ...annotationOf(one),
     level: "warning"
    }));
    await say(typos, step.locate);
    const inputs = readInputs(action.inputs, env);
    if (given !== "." && !(0, external_node_fs_.existsSync)(run.directory)) throw missingFolder(given);
    const until = action.deadline?.(inputs) ?? inputs.deadline;
    if (typeof until === "number") deadline.begin(until);
    return await tell(step, await action.run(inputs, world));
   } catch (thrown) {
    await tellFailure(step, thrown);
    return 1;
   } finally {
    deadline.close();
   }
  }
  async function tell(step, result) {
   const {action, env, log, locate, annotate} = step;
   const {outcome, reason, failures} = result;
   const lost = [];
   const keep = problems => void lost.push(...problems);
   const {remarks} = step;
   const record = {
    outcome,
    reason,
    ...result.report,
    ...remarksJson(remarks),
    ...problemsJson(failures)
   };
   const report = await attempt(() => writeReport(step, record), keep);
   log.info(`${action.name}: ${outcome}. ${reason}`);
   await annotate([ ...remarks, ...result.notices, ...failures.map(annotationOf) ], locate);
   const problems = failures.length > 0 ? `\n${problemsMarkdown(action.name, failures)}` : "";
   const summary = result.summary + noticesMarkdown([ ...remarks, ...result.notices ], most) + problems;
   await attempt(() => writeSummary(summary, env), keep);
   await annotate(lost.map(one => ({
    ...annotationOf(one),
    level: "warning"
   })), locate);
   const common = Object.entries({
    outcome,
    reason,
    report: report ?? ""
   });
   const outputs = [ Object.entries(result.outputs), result.dynamic ?? [], common ];
   const written = await giveOutputs(step, outputs, faults => annotate(faults.map(annotationOf), locate));
   return written && failures.length === 0 ? 0 : 1;
  }
  async function tellFailure(step, thrown) {
   const {action, env, log, locate, annotate} = step;
   const problems = (0, problem._n)(thrown) ?? [];
   const bug = problems.length === 0 ? (0, bug_report.r)(action.name, thrown, env) : undefined;
   for (const line of bug?.stack.split("\n") ?? []) log.info(line);
   const reason = bug ? "Trunkline itself failed." : problems.map(one => one.message).join(" ");
   const faults = bug ? [ {
    level: "error",
    title: "INTERNAL",
    message: bug.message
   } ] : problems.map(annotationOf);
   const also = found => {
    for (const one of found) if (!problems.some(({message}) => message === one.message)) log.info(one.message);
   };
   const {remarks} = step;
   await attempt(() => annotate([ ...remarks, ...faults ], locate), also);
   if (bug === undefined) await attempt(() => writeSummary(problemsMarkdown(action.name, problems), env), also);
   const record = {
    outcome: "failed",
    reason,
    ...remarksJson(remarks),
    ...problemsJson(problems)
   };
   const report = bug ? undefined : await attempt(() => writeReport(step, record), also);
   const outputs = Object.entries({
    outcome: "failed",
    reason,
    ...report ? {
     report
    } : {}
   });
   await giveOutputs(step, [ outputs ], also);
  }
  async function giveOutputs({action, env, log}, outputs, onFault) {
   const written = await attempt(() => {
    writeOutputs(action, outputs, env, log);
    return true;
   }, onFault);
   if (written === undefined) writeOutputs(action, outputs, {}, log);
   return written ?? false;
  }
  async function attempt(work, onFault) {
   try {
    return await work();
   } catch (thrown) {
    const problems = (0, problem._n)(thrown) ?? [ unwritten(thrown) ];
    await onFault(problems);
    return undefined;
   }
  }
  function unwritten(cause) {
   return (0, problem.CC)("DISK_UNUSABLE", {
    fault: cause instanceof Error ? cause.message : String(cause)
   }, {
    cause
   });
  }
  function missingFolder(given) {
   const fault = "there is no such folder";
   const expected = "It is a checkout, relative to the workspace: check out before this step, with the same `path`.";
   return (0, problem.CC)("INPUT_INVALID", {
    input: "working-directory",
    given,
    fault,
    expected
   });
  }
  async function writeReport({action, world}, record) {
   const text = JSON.stringify({
    action: action.name,
    ...record
   });
   return await (world?.files.writeTemporary(`trunkline-${action.name}.json`, `${text}\n`)) ?? "";
  }
  function keepOnce(remarks, one) {
   if (!remarks.some(({message}) => message === one.message)) remarks.push(one);
  }
  function remarksJson(remarks) {
   return remarks.length === 0 ? {} : {
    remarks: remarks.map(({message}) => message)
   };
  }
  function problemsJson(problems) {
   if (problems.length === 0) return {};
   return {
    problems: problems.map(({code, message, hint, at}) => ({
     code,
     message,
     hint,
     ...at === undefined ? {} : {
      at: {
       ...at
      }
     }
    }))
   };
  }
  function workspacePath(file, given, env) {
   const workspace = env.GITHUB_WORKSPACE || process.cwd();
   if ((0, external_node_path_.isAbsolute)(file) || !(0, external_node_fs_.existsSync)((0, 
   external_node_path_.join)((0, external_node_path_.resolve)(workspace, given), file))) return undefined;
   return external_node_path_.posix.join((0, external_node_path_.relative)(workspace, (0, 
   external_node_path_.resolve)(workspace, given)).replaceAll("\\", "/"), file);
  }
 })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== undefined) {
  return cachedModule.exports;
 }
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var getProto = Object.getPrototypeOf ? obj => Object.getPrototypeOf(obj) : obj => obj.__proto__;
 var leafPrototypes;
 __nccwpck_require__.t = function(value, mode) {
  if (mode & 1) value = this(value);
  if (mode & 8) return value;
  if (typeof value === "object" && value) {
   if (mode & 4 && value.__esModule) return value;
   if (mode & 16 && typeof value.then === "function") return value;
  }
  var ns = Object.create(null);
  __nccwpck_require__.r(ns);
  var def = {};
  leafPrototypes = leafPrototypes || [ null, getProto({}), getProto([]), getProto(getProto) ];
  for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) {
   Object.getOwnPropertyNames(current).forEach(key => def[key] = () => value[key]);
  }
  def["default"] = () => value;
  __nccwpck_require__.d(ns, def);
  return ns;
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) {
   if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
    Object.defineProperty(exports, key, {
     enumerable: true,
     get: definition[key]
    });
   }
  }
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => ({
  82: "dependencies-connect-dependencies.js",
  387: "http.js",
  606: "p-map.js",
  952: "guard-run.js",
  1040: "sigstore-bundle.js",
  1049: "commands-init-init.js",
  1084: "semver.js",
  1114: "shared-path-glob.js",
  1260: "actions-exec.js",
  1338: "catalogue-read-catalogue.js",
  1420: "promote-run.js",
  1437: "detect-changes-filters-parse-filters.js",
  1824: "set-image-decide-image-updates.js",
  1825: "shared-promotion-holds.js",
  1924: "git-signer.js",
  1988: "dependencies-find-manifests.js",
  2059: "sigstore-sigstore.js",
  2181: "git-objects-write-objects.js",
  2193: "trunk-health-action.js",
  2413: "actions-github.js",
  2457: "await-rollout-run.js",
  2540: "guard-action.js",
  2549: "toggles-action.js",
  2620: "revision-range-tag-family.js",
  2745: "registry-registries.js",
  3132: "shared-commit-commit-message.js",
  3216: "shared-rendered-diff-rendered-diff.js",
  3298: "commands-check-check.js",
  3694: "sigstore-tuf.js",
  3703: "toggles-run.js",
  3859: "release-run.js",
  3917: "sigstore-core.js",
  4006: "picomatch.js",
  4119: "undici.js",
  4187: "sigstore-verify.js",
  4283: "git-remote-remote-repository.js",
  4391: "git-history.js",
  4598: "set-image-run.js",
  4984: "detect-changes-action.js",
  5179: "sigstore-sign.js",
  5430: "image-image-policy.js",
  5676: "detect-changes-run.js",
  5763: "environments-action.js",
  5889: "identity-token.js",
  6013: "gate-action.js",
  6015: "git-git.js",
  6044: "rollback-run.js",
  6083: "github-github.js",
  6226: "rollback-action.js",
  6230: "shared-gitops-change.js",
  6240: "git-smart-http-fetch-and-push.js",
  6416: "preview-action.js",
  6421: "runner-run-command.js",
  6607: "shared-changelog-between.js",
  6759: "trunk-health-run.js",
  7103: "delivery-delivery.js",
  7163: "semver-7163.js",
  7264: "actions-core.js",
  7314: "await-rollout-action.js",
  7335: "gar-promise-retry.js",
  7501: "mark-green-action.js",
  7549: "shared-path-glob-7549.js",
  7573: "shared-read-gitops-state.js",
  7701: "preview-run.js",
  7788: "promote-action.js",
  7892: "argocd-argocd.js",
  7934: "valibot.js",
  8097: "release-action.js",
  8712: "shared-yaml-edit.js",
  8815: "yaml.js",
  8961: "set-image-action.js",
  8988: "environments-run.js",
  9086: "shared-gates-evaluate-gates.js",
  9135: "detect-changes-lock-files-lock-file.js",
  9473: "shared-revision-range-open-comparison.js",
  9649: "shared-manifest-deployment-file.js",
  9654: "sigstore-protobuf-specs.js",
  9718: "gate-run.js",
  9917: "programs-programs.js"
 }[chunkId]);
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) {
   Object.defineProperty(exports, Symbol.toStringTag, {
    value: "Module"
   });
  }
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  8792: 0
 };
 var installChunk = data => {
  var {ids, modules, runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) {
   if (__nccwpck_require__.o(modules, moduleId)) {
    __nccwpck_require__.m[moduleId] = modules[moduleId];
   }
  }
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
    installedChunks[chunkId][0]();
   }
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
  if (installedChunkData !== 0) {
   if (installedChunkData) {
    promises.push(installedChunkData[1]);
   } else {
    if (true) {
     var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
      if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
      throw e;
     });
     var promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
     promises.push(installedChunkData[1] = promise);
    }
   }
  }
 };
})();

var __webpack_exports__ = {};

__nccwpck_require__.d(__webpack_exports__, {
 Bk: () => actionNames,
 G5: () => command,
 dT: () => loadAction,
 iW: () => main
});

var memoize = __nccwpck_require__(62159);

const clock_clock = {
 now: () => Date.now(),
 sleep: (ms, signal) => new Promise(resolve => {
  if (signal?.aborted) return resolve();
  const wake = () => {
   clearTimeout(timer);
   signal?.removeEventListener("abort", wake);
   resolve();
  };
  const timer = setTimeout(wake, ms);
  signal?.addEventListener("abort", wake);
 }),
 random: () => Math.random()
};

var adapters_deadline = __nccwpck_require__(96383);

var external_node_fs_ = __nccwpck_require__(73024);

var external_node_path_ = __nccwpck_require__(76760);

var problem = __nccwpck_require__(5763);

function createFiles(directory, temporary) {
 const at = (path, read) => {
  const real = isInside(temporary, path) ? inside(temporary, path) : inside(directory, path);
  return real === undefined ? undefined : unlessMissing(() => read(real));
 };
 return {
  read: async (path, most) => at(path, file => {
   const {size} = (0, external_node_fs_.statSync)(file);
   if (most !== undefined && size > most) throw (0, problem.CC)("FILE_TOO_BIG", {
    path,
    size: String(size),
    most: String(most)
   });
   return (0, external_node_fs_.readFileSync)(file, "utf8");
  }),
  readBytes: async path => at(path, file => (0, external_node_fs_.readFileSync)(file)),
  * readEach(paths, most) {
   const root = unlessMissing(() => external_node_fs_.realpathSync.native(directory));
   if (root === undefined) return;
   const folderOf = (0, memoize.p)(folder => folder, folder => {
    if (folder === ".") return root;
    if ((0, external_node_path_.isAbsolute)(folder) || (0, external_node_path_.basename)(folder) === "..") return inside(directory, folder);
    const above = folderOf((0, external_node_path_.dirname)(folder));
    const place = above === undefined ? undefined : (0, external_node_path_.join)(above, (0, 
    external_node_path_.basename)(folder));
    const isPlain = place !== undefined && unlessMissing(() => (0, external_node_fs_.lstatSync)(place))?.isDirectory();
    return isPlain ? place : inside(directory, folder);
   });
   const buffer = Buffer.allocUnsafeSlow(most);
   for (const path of paths) {
    const folder = folderOf((0, external_node_path_.dirname)(path));
    const content = folder === undefined ? undefined : readPlainFile((0, external_node_path_.join)(folder, (0, 
    external_node_path_.basename)(path)), buffer);
    if (content !== undefined) yield [ path, content ];
   }
  },
  list: async path => at(path, folder => (0, external_node_fs_.readdirSync)(folder)),
  async writeTemporary(name, content) {
   (0, external_node_fs_.mkdirSync)(temporary, {
    recursive: true
   });
   const file = (0, external_node_path_.join)((0, external_node_fs_.mkdtempSync)((0, 
   external_node_path_.join)(temporary, "trunkline-")), name);
   (0, external_node_fs_.writeFileSync)(file, content);
   return file;
  },
  async writeFolder(name, content) {
   (0, external_node_fs_.mkdirSync)(temporary, {
    recursive: true
   });
   const folder = (0, external_node_path_.join)((0, external_node_fs_.mkdtempSync)((0, 
   external_node_path_.join)(temporary, "trunkline-")), name);
   (0, external_node_fs_.mkdirSync)(folder);
   for (const [path, bytes] of content) {
    const file = (0, external_node_path_.join)(folder, path);
    if (leaves((0, external_node_path_.relative)(folder, file))) throw (0, problem.CC)("FILE_OUTSIDE", {
     path
    });
    (0, external_node_fs_.mkdirSync)((0, external_node_path_.dirname)(file), {
     recursive: true
    });
    (0, external_node_fs_.writeFileSync)(file, bytes, {
     flag: "wx"
    });
   }
   return folder;
  },
  async writeInto(folder, files) {
   (0, external_node_fs_.mkdirSync)(temporary, {
    recursive: true
   });
   const top = folder === "" ? (0, external_node_fs_.mkdtempSync)((0, external_node_path_.join)(temporary, "trunkline-")) : makeFolder([ directory, temporary ], folder);
   const folderOf = (0, memoize.p)(below => below, below => makeFolder([ top ], below));
   for (const [name, content] of files) {
    const file = (0, external_node_path_.join)(folderOf((0, external_node_path_.dirname)(name)), (0, 
    external_node_path_.basename)(name));
    (0, external_node_fs_.rmSync)(file, {
     force: true
    });
    (0, external_node_fs_.writeFileSync)(file, content, {
     flag: "wx"
    });
   }
   return top;
  }
 };
}

function isInside(folder, path) {
 return (0, external_node_path_.isAbsolute)(path) && (0, external_node_path_.isAbsolute)(folder) && !leaves((0, 
 external_node_path_.relative)(folder, path));
}

function leaves(way) {
 return way === ".." || way.startsWith("../") || (0, external_node_path_.isAbsolute)(way);
}

function inside(directory, path) {
 const real = unlessMissing(() => external_node_fs_.realpathSync.native((0, external_node_path_.resolve)(directory, path)));
 if (real === undefined) return undefined;
 const way = (0, external_node_path_.relative)(external_node_fs_.realpathSync.native(directory), real);
 if (leaves(way)) throw (0, problem.CC)("FILE_OUTSIDE", {
  path
 });
 return real;
}

function makeFolder(roots, folder) {
 const path = (0, external_node_path_.resolve)(roots[0] ?? "", folder);
 let existing = path;
 while (!(0, external_node_fs_.existsSync)(existing)) existing = (0, external_node_path_.dirname)(existing);
 const real = (0, external_node_path_.join)(external_node_fs_.realpathSync.native(existing), (0, 
 external_node_path_.relative)(existing, path));
 const holds = root => !leaves((0, external_node_path_.relative)(external_node_fs_.realpathSync.native(root), real));
 if (!roots.some(root => (0, external_node_fs_.existsSync)(root) && holds(root))) throw (0, 
 problem.CC)("FILE_OUTSIDE", {
  path: folder
 });
 (0, external_node_fs_.mkdirSync)(real, {
  recursive: true
 });
 return real;
}

const missing = new Set([ "ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENXIO" ]);

function unlessMissing(read) {
 try {
  return read();
 } catch (thrown) {
  const code = thrown.code;
  if (missing.has(code ?? "")) return undefined;
  throw thrown;
 }
}

const {O_NOFOLLOW = 0, O_NONBLOCK = 0} = external_node_fs_.constants;

function readPlainFile(file, buffer) {
 if (O_NOFOLLOW === 0 && unlessMissing(() => (0, external_node_fs_.lstatSync)(file))?.isSymbolicLink()) return undefined;
 const descriptor = unlessMissing(() => (0, external_node_fs_.openSync)(file, O_NOFOLLOW | O_NONBLOCK));
 if (descriptor === undefined) return undefined;
 try {
  const found = (0, external_node_fs_.fstatSync)(descriptor);
  if (!found.isFile() || found.size > buffer.length) return undefined;
  let length = 0;
  while (length < found.size) {
   const more = (0, external_node_fs_.readSync)(descriptor, buffer, length, found.size - length, length);
   if (more === 0) break;
   length += more;
  }
  return buffer.subarray(0, length);
 } finally {
  (0, external_node_fs_.closeSync)(descriptor);
 }
}

function createWorld(run, env, log, {mask, notice, deadline} = nobody) {
 const clock = (0, adapters_deadline.aG)(deadline, clock_clock);
 const programs = {
  async run(program, args, options) {
   const {createPrograms} = await __nccwpck_require__.e(9917).then(__nccwpck_require__.bind(__nccwpck_require__, 19917));
   return createPrograms(env, run.directory, log).run(program, args, options);
  }
 };
 const git = gitOnUse((0, memoize.O)(async () => {
  const {createGit} = await __nccwpck_require__.e(6015).then(__nccwpck_require__.bind(__nccwpck_require__, 16015));
  return createGit({
   environment: env,
   temporary: run.temporary,
   clock,
   log,
   programs,
   deadline,
   notice
  });
 }));
 const openGitHub = async (repository, token) => {
  const {createGitHub} = await Promise.all([ __nccwpck_require__.e(7934), __nccwpck_require__.e(6083) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 66083));
  return createGitHub({
   run,
   clock,
   log,
   deadline
  })(repository, token);
 };
 const delivery = deliveryOnUse((0, memoize.O)(async () => {
  const {createDelivery} = await __nccwpck_require__.e(7103).then(__nccwpck_require__.bind(__nccwpck_require__, 9484));
  return createDelivery({
   git,
   openGitHub,
   clock,
   log,
   deadline
  });
 }));
 return {
  run,
  clock,
  log,
  programs,
  git,
  openGitHub,
  delivery,
  files: createFiles(run.directory, run.temporary),
  provenance: {
   async examine(trusted) {
    const {createProvenance} = await __nccwpck_require__.e(2059).then(__nccwpck_require__.bind(__nccwpck_require__, 12059));
    return createProvenance(run, env, deadline).examine(trusted);
   },
   async sign(statement, how) {
    const {createProvenance} = await __nccwpck_require__.e(2059).then(__nccwpck_require__.bind(__nccwpck_require__, 12059));
    return createProvenance(run, env, deadline).sign(statement, how);
   }
  },
  http: {
   async request(url, options) {
    const {createHttp} = await __nccwpck_require__.e(387).then(__nccwpck_require__.bind(__nccwpck_require__, 80387));
    return createHttp(env, deadline).request(url, options);
   },
   async follow(url, take, options) {
    const {createHttp} = await __nccwpck_require__.e(387).then(__nccwpck_require__.bind(__nccwpck_require__, 80387));
    return createHttp(env, deadline).follow(url, take, options);
   }
  },
  async identity(audience) {
   const {requestIdentity} = await __nccwpck_require__.e(5889).then(__nccwpck_require__.bind(__nccwpck_require__, 95889));
   const answer = await requestIdentity(env, audience, deadline);
   if (answer.kind === "token") mask(answer.token);
   return answer;
  },
  async argocd(access) {
   const {createArgoCd} = await Promise.all([ __nccwpck_require__.e(7934), __nccwpck_require__.e(7892) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 57892));
   const {createHttp} = await __nccwpck_require__.e(387).then(__nccwpck_require__.bind(__nccwpck_require__, 80387));
   return createArgoCd(createHttp(env, deadline), access, clock);
  },
  registries: {
   async open(access) {
    const {openRegistries} = await Promise.all([ __nccwpck_require__.e(7934), __nccwpck_require__.e(2745) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 32745));
    return openRegistries({
     env,
     clock,
     log,
     mask,
     programs,
     deadline
    }).open(access);
   }
  }
 };
}

const nobody = {
 mask: () => undefined,
 notice: () => undefined,
 deadline: adapters_deadline.bK
};

function gitOnUse(load) {
 return {
  open: async (remote, how) => (await load()).open(remote, how),
  checkout: async directory => (await load()).checkout(directory),
  openSigner: async (key, passphrase) => (await load()).openSigner(key, passphrase)
 };
}

function deliveryOnUse(load) {
 return {
  begin: async target => (await load()).begin(target),
  deliver: async (target, decide) => (await load()).deliver(target, decide),
  readTip: async target => (await load()).readTip(target),
  tipAt: async (repository, commit) => (await load()).tipAt(repository, commit),
  preview: async (target, decide) => (await load()).preview(target, decide)
 };
}

var run_action = __nccwpck_require__(94267);

function createStdout() {
 let direct = process.platform !== "win32";
 return text => {
  const bytes = Buffer.from(text);
  let written = 0;
  try {
   while (direct && written < bytes.length) written += (0, external_node_fs_.writeSync)(1, bytes, written);
  } catch {
   direct = false;
  }
  if (!direct) process.stdout.write(bytes.subarray(written));
 };
}

const actions = {
 "detect-changes": async () => widen((await __nccwpck_require__.e(4984).then(__nccwpck_require__.bind(__nccwpck_require__, 24984))).detectChanges),
 "mark-green": async () => widen((await __nccwpck_require__.e(7501).then(__nccwpck_require__.bind(__nccwpck_require__, 97501))).markGreen),
 "set-image": async () => widen((await Promise.all([ __nccwpck_require__.e(7163), __nccwpck_require__.e(8961) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 68961))).setImage),
 release: async () => widen((await Promise.all([ __nccwpck_require__.e(7163), __nccwpck_require__.e(8097) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 68097))).release),
 promote: async () => widen((await __nccwpck_require__.e(7788).then(__nccwpck_require__.bind(__nccwpck_require__, 17788))).promote),
 rollback: async () => widen((await __nccwpck_require__.e(6226).then(__nccwpck_require__.bind(__nccwpck_require__, 26226))).rollback),
 gate: async () => widen((await Promise.all([ __nccwpck_require__.e(7934), __nccwpck_require__.e(6013) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 56013))).gate),
 toggles: async () => widen((await __nccwpck_require__.e(2549).then(__nccwpck_require__.bind(__nccwpck_require__, 72549))).toggles),
 "trunk-health": async () => widen((await __nccwpck_require__.e(2193).then(__nccwpck_require__.bind(__nccwpck_require__, 92193))).trunkHealth),
 environments: async () => widen((await Promise.all([ __nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(7163), __nccwpck_require__.e(8712), __nccwpck_require__.e(9649), __nccwpck_require__.e(1825), __nccwpck_require__.e(5763) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 31592))).environments),
 "await-rollout": async () => widen((await Promise.all([ __nccwpck_require__.e(7934), __nccwpck_require__.e(7314) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 37314))).awaitRollout),
 guard: async () => widen((await Promise.all([ __nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(9473), __nccwpck_require__.e(6230), __nccwpck_require__.e(2540) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 62540))).guard),
 preview: async () => widen((await Promise.all([ __nccwpck_require__.e(8815), __nccwpck_require__.e(9473), __nccwpck_require__.e(6230), __nccwpck_require__.e(6416) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 96416))).preview)
};

const actionNames = Object.keys(actions);

async function loadAction(name) {
 return actions[name]();
}

async function main(name) {
 process.exitCode = await (0, run_action.C)(await loadAction(name), createWorld, process.env, createStdout());
 setTimeout(() => process.exit(), lingerMs).unref();
}

const lingerMs = 2e3;

async function command(args) {
 const {runCommand} = await __nccwpck_require__.e(6421).then(__nccwpck_require__.bind(__nccwpck_require__, 6421));
 const program = {
  actionNames,
  loadAction: name => loadAction(name),
  commands: {
   init: async (...given) => (await Promise.all([ __nccwpck_require__.e(8815), __nccwpck_require__.e(7934), __nccwpck_require__.e(7163), __nccwpck_require__.e(1084), __nccwpck_require__.e(1338), __nccwpck_require__.e(7549), __nccwpck_require__.e(1988), __nccwpck_require__.e(1049) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 21049))).init(...given),
   check: async (...given) => (await Promise.all([ __nccwpck_require__.e(8815), __nccwpck_require__.e(8712), __nccwpck_require__.e(9649), __nccwpck_require__.e(7549), __nccwpck_require__.e(3298) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 66040))).check(...given)
  }
 };
 process.exitCode = await runCommand(args, program, createWorld, process.env, createStdout());
}

function widen(action) {
 return action;
}

var __webpack_exports__actionNames = __webpack_exports__.Bk;

var __webpack_exports__command = __webpack_exports__.G5;

var __webpack_exports__loadAction = __webpack_exports__.dT;

var __webpack_exports__main = __webpack_exports__.iW;

export { __webpack_exports__actionNames as actionNames, __webpack_exports__command as command, __webpack_exports__loadAction as loadAction, __webpack_exports__main as main };
