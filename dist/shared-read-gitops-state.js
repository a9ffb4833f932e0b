export const id = 7573;

export const ids = [ 7573 ];

export const modules = {
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
 97329: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Nb: () => addTrailer,
   TI: () => formatRun,
   VK: () => listTrailers,
   aw: () => parseTrailers,
   hw: () => formatMessage,
   ou: () => fillTemplate,
   zZ: () => parseRun
  });
  function formatMessage(text, {action, deployments, sourceCommit, sourceTime, run, more}) {
   const trailers = [ [ "Trunkline", action ], ...deployments.flatMap(({service, environment, image, sourceCommit: own = "", sourceTime: at = ""}) => [ [ "Service", service ], [ "Environment", environment ], [ "Image", image ], [ "Source-Commit", own ], [ "Source-Time", at ] ]), [ "Source-Commit", sourceCommit ], [ "Source-Time", sourceTime ?? "" ], [ "Workflow-Run", run ], ...more ?? [] ];
   const lines = trailers.filter(([, value]) => value !== "").map(([key, value]) => `${key}: ${oneLine(value)}`);
   const body = text.split(/\r\n|[\r\n\u0085\u2028\u2029]/).map(line => line.replace(/[^\P{Cc}\t]/gu, "").trimEnd()).join("\n");
   return `${body.trim()}\n\n${lines.join("\n")}\n`;
  }
  function addTrailer(message, key, value) {
   return `${message.trimEnd()}\n${key}: ${oneLine(value)}\n`;
  }
  function parseTrailers(message) {
   const found = new Map;
   for (const [key, value] of listTrailers(message)) found.set(key, [ ...found.get(key) ?? [], value ]);
   return found;
  }
  function listTrailers(message) {
   if (!/^trunkline:/im.test(message)) return [];
   const lines = message.trimEnd().split("\n");
   const blank = lines.findLastIndex(line => /^[ \t]*$/.test(line));
   const found = [];
   for (const line of lines.slice(blank + 1)) {
    const [, key, value] = /^([A-Za-z][A-Za-z0-9-]*):[ \t]*(.*)$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) found.push([ key.toLowerCase(), value.trim() ]);
   }
   return found.some(([key]) => key === "trunkline") ? found : [];
  }
  function formatRun(run) {
   if (run.id === "") return "";
   const url = `${run.serverUrl}/${run.repository}/actions/runs/${run.id}`;
   return oneLine(`${url} (${run.workflow} #${run.number}.${run.attempt})`);
  }
  function parseRun(text) {
   const [, url, workflow, number, attempt] = /^(\S+) \((.*) #(\d+)\.(\d+)\)$/.exec(text) ?? [];
   if (url === undefined || workflow === undefined) return undefined;
   return {
    url,
    workflow,
    number: Number(number),
    attempt: Number(attempt)
   };
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
 }),
 44327: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => classifyWriter
  });
  const bots = [ [ "Renovate", /renovate/i, /^(chore|fix|build|feat)\(deps\): update .* (docker )?(tag|digest)|^Merge .*renovate\//i ], [ "Dependabot", /dependabot/i, /^Merge .*dependabot\//i ], [ "Argo CD Image Updater", /argocd-image-updater|noreply@argoproj\.io/i, /^build: automatic update of /i ], [ "Flux image automation", /flux(cd)?-?bot|image-automation|fluxcd/i, /^(Automated|Automatic) image update/i ], [ "Kargo", /kargo/i, /^promote\/kargo/i ] ];
  function classifyWriter({author, committer, message, ours}) {
   if (ours) return {
    kind: "trunkline",
    name: "Trunkline"
   };
   const people = [ signature(author), signature(committer) ];
   for (const [name, by, text] of bots) if (people.some(one => by.test(one)) || text.test(message)) return {
    kind: "bot",
    name
   };
   if (signature(author).includes("[bot]")) return {
    kind: "bot",
    name: author.name
   };
   return {
    kind: "person",
    name: author.name
   };
  }
  function signature({name, email}) {
   return `${name} <${email}>`;
  }
 }),
 43722: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => readDeploymentTrailers
  });
  var _git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _image_image_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78579);
  var _commit_message_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97329);
  function readDeploymentTrailers(message) {
   const trailers = (0, _commit_message_js__WEBPACK_IMPORTED_MODULE_0__.VK)(message);
   if (trailers.length === 0) return undefined;
   const values = new Map;
   for (const [key, value] of trailers) {
    const found = values.get(key);
    if (found === undefined) values.set(key, [ value ]); else found.push(value);
   }
   const all = key => values.get(key) ?? [];
   const [action = ""] = all("trunkline");
   const groups = [];
   const named = values.has("service");
   for (const [key, value] of trailers) {
    if (key === (named ? "service" : "image")) groups.push(new Map);
    if (groupKeys.includes(key)) groups.at(-1)?.set(key, value);
   }
   const shared = key => all(key).length === 1 ? all(key)[0] : undefined;
   return {
    action,
    deployments: groups.flatMap(group => {
     const image = group.get("image");
     const [service = "", environment = ""] = [ group.get("service"), group.get("environment") ];
     if (!image) return [];
     const commit = group.get("source-commit") ?? shared("source-commit") ?? "";
     const time = Date.parse(group.get("source-time") ?? shared("source-time") ?? "");
     return {
      service,
      environment,
      image: (0, _image_image_js__WEBPACK_IMPORTED_MODULE_1__.s5)(image),
      sourceCommit: (0, _git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(commit),
      sourceTime: Number.isNaN(time) ? undefined : time
     };
    }),
    reason: all("reason")[0] ?? "",
    run: all("workflow-run")[0] ?? "",
    requestedBy: all("requested-by")[0] ?? "",
    waivedGates: all("waived-gates").flatMap(list => list.split(/,\s*/)).filter(Boolean),
    rolledBack: all("rolled-back")
   };
  }
  const groupKeys = [ "service", "environment", "image", "source-commit", "source-time" ];
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
 19891: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gp: () => fragmentName,
   Sm: () => timeTag,
   Y3: () => anchor,
   aJ: () => stateTag,
   c_: () => tableOf,
   ox: () => definitionList
  });
  var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65823);
  function stateTag(tone, words) {
   return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<span class="state ${tone}">${words}</span>`;
  }
  function tableOf({caption, head, rows}) {
   const [corner = "", ...others] = head;
   const lines = rows.map(({id, cells, search}) => {
    const [name, ...values] = cells;
    return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<tr role="row"${id !== undefined && (0, 
    _html_js__WEBPACK_IMPORTED_MODULE_0__.q)` id="${id}"`}${search !== undefined && (0, 
    _html_js__WEBPACK_IMPORTED_MODULE_0__.q)` data-search="${search}"`}>
<th scope="row" role="rowheader">${name}</th>
${values.map((value, index) => (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<td role="cell"><span class="place">${others[index] ?? ""}</span>${value}</td>`)}</tr>
`;
   });
   return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="stack" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${corner}</th>${others.map(name => (0, 
   _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${lines}</tbody>
</table>
</div>`;
  }
  function definitionList(items) {
   const given = items.filter(([, value]) => value !== undefined && value !== false && value !== "");
   return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<dl>${given.map(([name, value]) => (0, 
   _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  }
  function anchor(words, target) {
   if (!/^https?:\/\/[^\s"'<>]+$/.test(target)) return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`${words}`;
   return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<a href="${target}">${words}</a>`;
  }
  function timeTag(ms) {
   const iso = new Date(ms).toISOString();
   return (0, _html_js__WEBPACK_IMPORTED_MODULE_0__.q)`<time datetime="${iso.slice(0, 19)}Z">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
  }
  function fragmentName(...parts) {
   return parts.map(part => part.replace(/[^A-Za-z0-9.]/gu, sign => sign === "-" ? "--" : `-${sign.codePointAt(0)?.toString(16)}_`)).join("-x-");
  }
 }),
 65823: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => escapeHtml,
   q: () => html
  });
  function html(parts, ...values) {
   return {
    markup: parts.reduce((before, part, index) => before + markupOf(values[index - 1]) + part)
   };
  }
  const special = /[&<>"'`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]/;
  function escapeHtml(text) {
   if (!special.test(text)) return text;
   return text.replace(/[&<>"'`]/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b-\u001f]/g, sign => String.fromCharCode(9216 + sign.charCodeAt(0))).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g, "�").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
  }
  function markupOf(value) {
   if (value === undefined || value === false) return "";
   if (typeof value === "string") return escapeHtml(value);
   if (typeof value === "number") return String(value);
   return "markup" in value ? value.markup : value.map(({markup}) => markup).join("");
  }
 }),
 14450: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => renderPage
  });
  var html = __webpack_require__(65823);
  const stylesheet = `\n:root {\n  color-scheme: light dark;\n  --back: #fff; --card: #f6f8fa; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --link: #0550ae;\n  --good: #116329; --info: #0550ae; --warn: #7d4e00; --bad: #a40e26; --mark: #fff8c5;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --back: #0d1117; --card: #161b22; --text: #e6edf3; --soft: #9ea7b3; --line: #30363d; --link: #79b8ff;\n    --good: #56d364; --info: #79b8ff; --warn: #e3b341; --bad: #ff8a80; --mark: #3b2e00;\n  }\n}\n* { box-sizing: border-box; }\nhtml { scroll-padding-top: 4rem; }\nbody { margin: 0 auto; padding: 1.25rem; max-width: 90rem; background: var(--back); color: var(--text);\n  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }\nh1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }\nh2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }\nh3 { font-size: 1rem; margin: 1rem 0 .25rem; }\np { margin: .25rem 0 .75rem; max-width: 72ch; }\na { color: var(--link); }\na:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible, [tabindex]:focus-visible {\n  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }\nmain:focus { outline: none; }\ncode, kbd, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }\ncode { overflow-wrap: anywhere; }\nkbd { padding: 0 .4em; border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; color: var(--soft); }\npre { overflow-x: auto; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }\n.lead, .soft, footer { color: var(--soft); }\n.skip { position: absolute; left: -999px; }\n.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem; }\n.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n[hidden] { display: none !important; }\n.state { white-space: nowrap; font-weight: 600; }\n.state.good { --shape: "\\25CF  "; } .state.info { --shape: "\\25C6  "; } .state.warn { --shape: "\\25B2  "; }\n.state.bad { --shape: "\\25A0  "; } .state.soft { --shape: "\\25CB  "; }\n.state::before { content: var(--shape); content: var(--shape) / ""; }\n.good { color: var(--good); } .info { color: var(--info); } .warn { color: var(--warn); } .bad { color: var(--bad); }\n.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }\ntable { border-collapse: collapse; width: 100%; }\ncaption { text-align: left; padding: .5rem .75rem; color: var(--soft); }\nth, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }\nthead th { border-top: 0; background: var(--card); white-space: nowrap; }\ntbody th { position: sticky; left: 0; background: var(--card); font-weight: 600; }\ntd .version { font-weight: 600; overflow-wrap: anywhere; }\ntd .small, .small { font-size: .8125rem; }\ntd .place { display: none; }\n.path { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; align-items: stretch; }\n.path li { border: 1px solid var(--line); border-radius: 6px; background: var(--card); padding: .5rem .75rem; min-width: 9rem; }\n.path li + li::before { content: "\\2192"; margin-right: .5rem; color: var(--soft); }\n.path strong { font-size: 1.05rem; }\n.tools { position: sticky; top: 0; background: var(--back); padding: .5rem 0; z-index: 2; display: flex; flex-wrap: wrap;\n  gap: .75rem; align-items: center; }\ninput[type="search"] { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft); border-radius: 6px;\n  padding: .4rem .6rem; width: min(28rem, 100%); }\ndetails { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; }\nsummary { cursor: pointer; padding: .5rem .75rem; background: var(--card); border-radius: 6px; }\ndetails > :not(summary) { margin-left: .75rem; margin-right: .75rem; }\n.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: .75rem; padding: .5rem 0;\n  align-items: start; }\n.card { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; min-width: 0; }\n.card h3 { margin-top: 0; }\n.card ul, .card ol { padding-left: 1.6rem; margin: .25rem 0 .5rem; }\n.card li + li { margin-top: .25rem; }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; margin: .25rem 0; }\ndt { color: var(--soft); }\ndd { margin: 0; overflow-wrap: anywhere; min-width: 0; }\n.chart { margin: .75rem 0; max-width: 60rem; }\n.chart svg { display: block; width: 100%; height: auto; }\n.chart rect { fill: var(--info); } .chart rect.warn { fill: var(--warn); } .chart rect.bad { fill: var(--bad); }\n.chart line { stroke: var(--line); } .chart line.limit { stroke: var(--bad); stroke-dasharray: 6 4; }\n.chart text { fill: var(--soft); font-size: 11px; } .chart .end { text-anchor: end; }\n.index { columns: 18rem; padding-left: 1.1rem; }\n.index li { overflow-wrap: anywhere; }\n:target { background: var(--mark); scroll-margin-top: 4rem; }\n@media (min-width: 44.01rem) and (min-height: 40rem) {\n  .scroll { max-height: 85vh; overflow: auto; }\n  thead th { position: sticky; top: 0; z-index: 1; }\n  thead th:first-child { left: 0; z-index: 2; }\n}\n@media (max-width: 44rem) {\n  body { padding: .75rem; }\n  table.stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; }\n  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  .stack tbody th { position: static; border-top: 2px solid var(--line); }\n  .stack td { border-top: 1px dotted var(--line); display: flow-root; padding-left: 8rem; }\n  .stack caption { display: block; }\n  .stack td .place { display: block; float: left; width: 6.75rem; margin-left: -7.25rem; color: var(--soft);\n    overflow-wrap: anywhere; }\n  .stack td br:first-of-type, kbd { display: none; }\n  .stack td .version { margin-right: .5rem; }\n  .state { white-space: normal; }\n  .cards { grid-template-columns: 1fr; }\n  .path li { flex: 1 1 100%; }\n  dl { grid-template-columns: 1fr; gap: 0; }\n  dd { margin-bottom: .375rem; }\n}\n@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }\n@media print {\n  :root { --back: #fff; --card: #fff; --text: #000; --soft: #333; --line: #999; --link: #000; --good: #000; --info: #000; --warn: #000; --bad: #000; }\n  body { max-width: none; padding: 0; font-size: 9pt; }\n  .tools, .skip { display: none; }\n  .scroll { overflow: visible; max-height: none; border: 0; }\n  tr, .card, li { break-inside: avoid; }\n  thead { display: table-header-group; }\n  thead th, tbody th { position: static; }\n}\n`;
  function renderPage({title, lead, body, foot, script, data}) {
   const code = script?.trim() ?? "";
   const policy = [ "default-src 'none'", `style-src '${hashOf(stylesheet)}'`, `script-src ${code === "" ? "'none'" : `'${hashOf(code)}'`}`, "img-src data:", "base-uri 'none'", "form-action 'none'" ].join("; ");
   return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n${(0, 
   html.q)`<title>${title}</title>`.markup}\n<link rel="icon" href="data:,">\n<style>${stylesheet}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the content</a>\n<header>\n${(0, 
   html.q)`<h1>${title}</h1>\n<p class="lead">${lead}</p>`.markup}\n</header>\n<main id="main" tabindex="-1">\n${body.map(({markup}) => markup).join("\n")}\n</main>\n<footer>${(0, 
   html.q)`<p>${foot}</p>`.markup}</footer>\n${data === undefined ? "" : `<script type="application/json" id="data">${jsonBlock(data)}<\/script>\n`}${code === "" ? "" : `<script>${code}<\/script>\n`}</body>\n</html>\n`;
  }
  function jsonBlock(value) {
   return (JSON.stringify(value) ?? "null").replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
  function hashOf(content) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return `sha256-${createHash("sha256").update(content).digest("base64")}`;
  }
 }),
 9300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Dv: () => chooseKustomization,
   vc: () => basesNear,
   yi: () => isKustomizationFile
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  const names = [ "kustomization.yaml", "kustomization.yml", "Kustomization" ];
  function chooseKustomization(folder, listed, commit) {
   const found = names.filter(name => listed?.includes(name));
   const overlay = folder === "" ? "the root of the repository" : folder;
   if (found.length > 1) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_AMBIGUOUS", {
    overlay,
    files: found.join(", ")
   });
   const [name] = found;
   if (name === undefined) throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   return folder === "" ? name : `${folder}/${name}`;
  }
  function isKustomizationFile(path) {
   return names.includes(path.slice(path.lastIndexOf("/") + 1));
  }
  function basesNear(overlay) {
   const parts = overlay.split("/");
   return parts.map((_, depth) => [ ...parts.slice(0, depth), "base" ].join("/")).filter(one => one !== overlay);
  }
 }),
 97209: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => deploymentEvents,
   b: () => readBuiltFrom
  });
  var _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35495);
  var _promotion_trunk_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65537);
  function readBuiltFrom(places, given = new Map) {
   const builtFrom = new Map(given);
   for (const {history} of places) {
    for (const {said, deployed} of history.changes) {
     const identity = (0, _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__.c)(deployed);
     if (said?.sourceCommit === undefined || builtFrom.has(identity)) continue;
     if (identity === (said.image.digest ?? said.image.tag)) builtFrom.set(identity, {
      commit: said.sourceCommit,
      time: said.sourceTime
     });
    }
   }
   return builtFrom;
  }
  function deploymentEvents(places, builtFrom, line) {
   const events = new Map;
   for (const one of places.flatMap(place => eventsOf(place, builtFrom, line))) events.set([ one.service, one.time, one.kind, one.artifact, one.before ].join("\n"), one);
   return [ ...events.values() ];
  }
  function eventsOf({service, history}, builtFrom, line) {
   return history.changes.flatMap(change => {
    const {commit, kind, deployed, before} = change;
    if (kind === "removed") return [];
    return [ {
     service,
     time: commit.time,
     kind,
     artifact: (0, _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__.c)(deployed),
     before: (0, _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__.c)(before),
     hotfix: (commit.trailers?.waivedGates.length ?? 0) > 0,
     commits: kind === "forward" ? commitTimes(change) : []
    } ];
   });
   function commitTimes({deployed, before}) {
    const own = builtFrom.get((0, _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__.c)(deployed));
    if (own === undefined) return [];
    const times = line ? (0, _promotion_trunk_history_js__WEBPACK_IMPORTED_MODULE_1__.ut)(line, service, own.commit, builtFrom.get((0, 
    _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__.c)(before))?.commit) : [];
    const at = line?.positions.get(own.commit);
    const built = own.time ?? (at === undefined ? undefined : line?.commits[at]?.time);
    return times.length > 0 || built === undefined ? times : [ built ];
   }
  }
 }),
 85235: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $M: () => deliveryHead,
   Vp: () => deliveryJson,
   zS: () => deliveryRow
  });
  var _time_describe_seconds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14455);
  const metricNames = {
   deploymentsPerDay: "deployments-per-day",
   daysWithDeployment: "days-with-deployment",
   leadTime: "lead-time",
   changeFailRate: "change-fail-rate",
   recoveryTime: "recovery-time",
   reworkRate: "rework-rate"
  };
  function deliveryJson(one) {
   const values = Object.entries(metricNames).map(([key, name]) => [ name, one[key] ]);
   const reasons = Object.entries(one.why).map(([key, why]) => [ metricNames[key], why ]);
   return {
    deployments: one.n,
    ...Object.fromEntries(values),
    n: one.n,
    "lead-time-n": one.leadTimeN,
    "recovery-time-n": one.recoveryTimeN,
    failed: one.failed,
    rollbacks: one.rollbacks,
    hotfixes: one.hotfixes,
    hand: one.hand,
    reasons: Object.fromEntries(reasons)
   };
  }
  const deliveryHead = [ "Environment", "Deployments", "Frequency", "Lead time", "Change fail rate", "Recovery time", "Rework rate" ];
  function deliveryRow(name, one) {
   const rate = value => value === null ? "–" : `${Math.round(value * 100)} %`;
   const time = (value, n) => value === null ? "–" : `${(0, _time_describe_seconds_js__WEBPACK_IMPORTED_MODULE_0__.b)(value)} (n = ${n})`;
   return [ name, String(one.n), one.deploymentsPerDay === null ? "–" : `${one.deploymentsPerDay} a day`, time(one.leadTime, one.leadTimeN), rate(one.changeFailRate), time(one.recoveryTime, one.recoveryTimeN), rate(one.reworkRate) ];
  }
 }),
 35868: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bt: () => measureDelivery,
   JZ: () => median,
   Ym: () => percentile
  });
  const fewest = 5;
  const day = 864e5;
  const hotfixWithin = day;
  function measureDelivery(events, {since, until}) {
   const inWindow = ({time}) => time > since && time <= until;
   const seen = events.filter(inWindow);
   const forward = seen.filter(({kind}) => kind === "forward");
   const rollbacks = seen.filter(({kind}) => kind === "back").length;
   const hotfixes = forward.filter(({hotfix}) => hotfix).length;
   const byService = new Map;
   for (const one of events) {
    const list = byService.get(one.service);
    if (list === undefined) byService.set(one.service, [ one ]); else list.push(one);
   }
   const recoveries = forward.flatMap(one => recoveryOf(one, byService.get(one.service) ?? []) ?? []);
   const leads = forward.flatMap(({time, commits}) => commits.map(made => Math.max(0, time - made) / 1e3));
   const days = Math.max(1, Math.ceil((until - since) / day));
   const withDeployment = new Set(forward.map(({time}) => Math.floor((time - since) / day))).size;
   const n = forward.length;
   const few = n < fewest ? `There are only ${n} deployments; ${fewest} are needed.` : undefined;
   const why = {};
   const orWhy = (name, lack, value) => {
    if (lack === undefined) return value();
    why[name] = lack;
    return null;
   };
   const noLead = leads.length === 0 ? "No deployment says which commits it brought." : undefined;
   const noRecovery = recoveries.length === 0 ? "No deployment had to be recovered from." : undefined;
   return {
    n,
    rollbacks,
    hotfixes,
    hand: seen.filter(({kind}) => kind === "hand").length,
    deploymentsPerDay: orWhy("deploymentsPerDay", few, () => rounded(n / days)),
    daysWithDeployment: orWhy("daysWithDeployment", few, () => rounded(withDeployment / days)),
    leadTime: orWhy("leadTime", few ?? noLead, () => median(leads)),
    leadTimeN: leads.length,
    changeFailRate: orWhy("changeFailRate", few, () => rounded(recoveries.length / n)),
    failed: recoveries.length,
    recoveryTime: orWhy("recoveryTime", few ?? noRecovery, () => median(recoveries)),
    recoveryTimeN: recoveries.length,
    reworkRate: orWhy("reworkRate", few, () => rounded((hotfixes + rollbacks) / (n + rollbacks))),
    why
   };
  }
  function recoveryOf(deployed, events) {
   const [next] = events.filter(({kind, hotfix, before, time}) => time > deployed.time && before === deployed.artifact && (kind === "back" || hotfix && time - deployed.time <= hotfixWithin)).sort((one, other) => one.time - other.time);
   return next && (next.time - deployed.time) / 1e3;
  }
  function median(values) {
   const sorted = [ ...values ].sort((one, other) => one - other);
   const upper = sorted[Math.floor(sorted.length / 2)];
   const lower = sorted[Math.floor((sorted.length - 1) / 2)];
   return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
  }
  function percentile(values, percent) {
   const sorted = [ ...values ].sort((one, other) => one - other);
   return sorted[Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)] ?? null;
  }
  function rounded(value) {
   return Math.round(value * 100) / 100;
  }
 }),
 96288: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   h: () => dependenciesOf,
   y: () => dependentsOf
  });
  function dependentsOf(nodes, changed) {
   const dependents = reverse(nodes);
   const reasons = new Map;
   for (const of of changed) {
    for (const [name, via] of climb(dependents, of)) {
     const reason = via.length === 0 ? {
      kind: "dependency",
      of
     } : {
      kind: "dependency",
      of,
      via
     };
     const list = reasons.get(name);
     if (list === undefined) reasons.set(name, [ reason ]); else list.push(reason);
    }
   }
   return reasons;
  }
  function dependenciesOf(nodes, start) {
   const found = new Set;
   const queue = [ start ];
   for (const name of queue) {
    for (const next of nodes.get(name)?.dependsOn ?? []) {
     if (found.has(next) || !nodes.has(next)) continue;
     found.add(next);
     queue.push(next);
    }
   }
   found.delete(start);
   return found;
  }
  function reverse(nodes) {
   const dependents = new Map;
   for (const {name, dependsOn} of nodes) {
    for (const one of dependsOn) {
     const list = dependents.get(one);
     if (list === undefined) dependents.set(one, [ name ]); else list.push(name);
    }
   }
   return dependents;
  }
  function climb(dependents, of) {
   const ways = new Map;
   const queue = [ [ of, [] ] ];
   for (const [name, way] of queue) {
    for (const next of dependents.get(name) ?? []) {
     if (next === of || ways.has(next)) continue;
     const via = name === of ? [] : [ name, ...way ];
     ways.set(next, via);
     queue.push([ next, via ]);
    }
   }
   return ways;
  }
 }),
 8651: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   NC: () => lastMatchWins,
   kG: () => ownership,
   lt: () => attribute
  });
  var _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47477);
  var _path_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37442);
  var _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96288);
  async function ownership({services, libraries}) {
   const owners = [];
   for (const {name, inputs} of [ ...services.values(), ...libraries.values() ]) owners.push({
    name,
    inputs: await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(inputs)
   });
   const near = (0, _path_folder_index_js__WEBPACK_IMPORTED_MODULE_1__.o)(owners.map(owner => [ foldersOf(owner.inputs), owner ]));
   return path => near(path).filter(({inputs}) => lastMatchWins(inputs, path)).map(({name}) => name);
  }
  function foldersOf(inputs) {
   return inputs.flatMap(({negated, folder}) => negated ? [] : folder);
  }
  function lastMatchWins(patterns, path) {
   for (let i = patterns.length - 1; i >= 0; i--) {
    const pattern = patterns[i];
    if (pattern !== undefined && pattern.positive.matches(path)) return !pattern.negated;
   }
   return false;
  }
  async function attribute(owners, changes, {dependents, also = new Map} = {
   dependents: true
  }) {
   const ownersOf = await ownership(owners);
   const globalPatterns = await (0, _path_glob_js__WEBPACK_IMPORTED_MODULE_0__.Q)(owners.global);
   const files = new Map;
   const global = [];
   const unowned = [];
   for (const {path} of changes) {
    const names = ownersOf(path);
    for (const name of names) {
     const own = files.get(name);
     if (own === undefined) files.set(name, [ path ]); else own.push(path);
    }
    const isGlobal = lastMatchWins(globalPatterns, path);
    if (isGlobal) global.push({
     kind: "global",
     of: path
    }); else if (names.length === 0) unowned.push(path);
   }
   const through = dependents ? (0, _dependency_graph_js__WEBPACK_IMPORTED_MODULE_2__.y)([ ...owners.services.values(), ...owners.libraries.values() ], new Set([ ...files.keys(), ...also.keys() ])) : new Map;
   const services = new Map;
   for (const name of owners.services.keys()) {
    const own = (files.get(name) ?? []).map(of => ({
     kind: "file",
     of
    }));
    const reasons = [ ...own, ...also.get(name) ?? [], ...global, ...through.get(name) ?? [] ];
    if (reasons.length > 0) services.set(name, reasons);
   }
   return {
    services,
    files,
    unowned
   };
  }
 }),
 47477: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   o: () => indexByFolder
  });
  var _repository_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11462);
  function indexByFolder(entries) {
   const order = new Map;
   const shelves = new Map;
   const above = new Set;
   for (const [folders, value] of entries) {
    order.set(value, order.size);
    for (const folder of folders) {
     const shelf = shelves.get(folder);
     if (shelf === undefined) {
      shelves.set(folder, [ value ]);
      above.add((0, _repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(folder));
     } else if (shelf.at(-1) !== value) shelf.push(value);
    }
   }
   const gather = (values, shelf) => {
    if (shelf === undefined) return values;
    if (values.length === 0) return shelf;
    return [ ...new Set([ ...values, ...shelf ]) ].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
   };
   const gathered = new Map([ [ "", gather([], shelves.get("")) ] ]);
   const inFolder = folder => {
    const old = gathered.get(folder);
    if (old !== undefined) return old;
    const values = gather(inFolder((0, _repository_path_js__WEBPACK_IMPORTED_MODULE_0__.yS)(folder)), shelves.get(folder));
    gathered.set(folder, values);
    return values;
   };
   let folder = "";
   let values = inFolder(folder);
   return path => {
    const end = Math.max(0, path.lastIndexOf("/"));
    if (end !== folder.length || !path.startsWith(folder)) {
     folder = path.slice(0, end);
     values = inFolder(folder);
    }
    return above.has(folder) ? gather(values, shelves.get(path)) : values;
   };
  }
 }),
 11462: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   UO: () => isWithin,
   XU: () => parseRepositoryPath,
   Zv: () => foldersAbove,
   o1: () => resolvePath,
   yS: () => folderOf
  });
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  function parseRepositoryPath(given, input) {
   const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
   const fault = given.startsWith("/") || /^[A-Za-z]:/.test(given) ? "it is absolute" : parts.includes("..") ? "it leaves the repository" : parts.some(part => part.toLowerCase() === ".git") ? "it is inside .git" : /[\\\p{Cc}]/u.test(given) ? "it has characters that no path here has" : undefined;
   if (fault === undefined) return parts.join("/");
   const expected = "Write a path inside the GitOps repository, such as apps/orders/overlays/dev.";
   throw (0, _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("INPUT_INVALID", {
    input,
    given,
    fault,
    expected
   });
  }
  function resolvePath(folder, relative) {
   const parts = folder === "" ? [] : folder.split("/");
   if (relative.startsWith("/")) return undefined;
   for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part); else if (parts.pop() === undefined) return undefined;
   }
   return parts.join("/");
  }
  function isWithin(path, folder) {
   return folder === "" || path === folder || path.startsWith(`${folder}/`);
  }
  function folderOf(file) {
   return file.slice(0, Math.max(0, file.lastIndexOf("/")));
  }
  function foldersAbove(path) {
   const folders = [];
   for (let at = path; at !== ""; ) {
    at = folderOf(at);
    folders.push(at);
   }
   return folders;
  }
 }),
 39835: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Sm: () => recoverSync,
   lj: () => recover,
   nZ: () => warningsOf,
   x1: () => recoverFrom
  });
  var _problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  async function recover(work, onProblems) {
   try {
    return await work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  async function recoverFrom(codes, work, onProblem) {
   try {
    return await work();
   } catch (thrown) {
    if (thrown instanceof _problem_js__WEBPACK_IMPORTED_MODULE_0__.AF && codes.includes(thrown.code)) return onProblem(thrown);
    throw thrown;
   }
  }
  function recoverSync(work, onProblems) {
   try {
    return work();
   } catch (thrown) {
    return onProblems(orThrow(thrown));
   }
  }
  function orThrow(thrown) {
   const found = (0, _problem_js__WEBPACK_IMPORTED_MODULE_0__._n)(thrown);
   if (found === undefined) throw thrown;
   return found;
  }
  function warningsOf(problems, title) {
   return problems.map(({code, message, hint}) => ({
    level: "warning",
    title: `${title} (${code})`,
    message: `${message} ${hint}`
   }));
  }
 }),
 65537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Vd: () => distanceOn,
   _J: () => sourceLine,
   ut: () => commitTimesBetween
  });
  function sourceLine(commits, whole) {
   return {
    commits,
    whole,
    positions: new Map(commits.map(({oid}, at) => [ oid, at ]))
   };
  }
  const shown = 20;
  function distanceOn(line, service, own, other) {
   const here = line.positions.get(own);
   const there = other === undefined ? 0 : line.positions.get(other);
   if (here === undefined || there === undefined) {
    const lost = here === undefined || other === undefined ? own : other;
    return line.whole ? {
     state: "apart",
     why: `${lost.slice(0, 7)} is not on the trunk.`
    } : {
     state: "unknown",
     why: `${lost.slice(0, 7)} is not in the part of the trunk that was read.`
    };
   }
   const [newer, older] = here > there ? [ there, here ] : [ here, there ];
   const between = line.commits.slice(newer, older).filter(({services}) => services.has(service));
   const [newest] = between;
   const base = line.commits[older];
   if (newest === undefined || base === undefined) return {
    state: "same"
   };
   return {
    state: here > there ? "behind" : "ahead",
    commits: between.length,
    more: false,
    days: Math.max(0, Math.round((newest.time - base.time) / 864e4) / 10),
    changes: between.slice(0, shown)
   };
  }
  function commitTimesBetween(line, service, own, before) {
   const here = line.positions.get(own);
   const there = before === undefined ? undefined : line.positions.get(before);
   if (here === undefined || there === undefined || there <= here) return [];
   return line.commits.slice(here, there).filter(({services}) => services.has(service)).map(({time}) => time);
  }
 }),
 14455: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => describeSeconds
  });
  function describeSeconds(seconds) {
   const units = [ [ "day", 86400 ], [ "hour", 3600 ], [ "minute", 60 ] ];
   const [name, length] = units.find(([, size]) => seconds >= size) ?? [ "second", 1 ];
   const many = Math.round(seconds / length * 10) / 10;
   return `${many} ${name}${many === 1 ? "" : "s"}`;
  }
 }),
 67880: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   z: () => longestConfig
  });
  const longestConfig = 4 * 1024 * 1024;
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
 }),
 4817: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   OT: () => loadCatalogue,
   S1: () => needCatalogue,
   SD: () => loadCommittedCatalogue
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  var _core_yaml_config_size_limit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67880);
  var _search_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32636);
  async function loadCatalogue(files, path) {
   const text = await files.read(path, _core_yaml_config_size_limit_js__WEBPACK_IMPORTED_MODULE_0__.z);
   if (text === undefined) return undefined;
   const {readCatalogue} = await Promise.all([ __webpack_require__.e(8815), __webpack_require__.e(7934), __webpack_require__.e(7163), __webpack_require__.e(1084), __webpack_require__.e(1338) ]).then(__webpack_require__.bind(__webpack_require__, 31338));
   return readCatalogue(text, path);
  }
  async function needCatalogue(files, path, remedy) {
   const catalogue = await loadCatalogue(files, path);
   if (catalogue === undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("CATALOGUE_MISSING", {
    path,
    remedy
   });
   return catalogue;
  }
  async function loadCommittedCatalogue(history, commit, path) {
   if (commit === undefined || !await (0, _search_history_js__WEBPACK_IMPORTED_MODULE_2__.Bj)(history, [ commit ])) return undefined;
   const read = async () => {
    const bytes = await history.repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
   };
   return loadCatalogue({
    read
   }, path);
  }
 }),
 56537: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => openWorkspace
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85099);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80901);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5763);
  async function openWorkspace({run, git}, checkout, given) {
   const {token, fetch = true, direct = false} = given;
   const text = checkout?.origin ?? (checkout === undefined ? run.repository : "");
   const remote = text === "" ? undefined : (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.M8)(text, run);
   if (remote === undefined && checkout === undefined) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("WORKSPACE_NOWHERE", {
    directory: run.directory
   });
   const mayFetch = fetch && remote !== undefined;
   const alone = {
    url: checkout?.gitDirectory ?? "",
    repository: undefined,
    token: ""
   };
   const target = mayFetch ? (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.ub)(remote, (0, 
   _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.NX)(remote, run.serverUrl) ? token : "") : alone;
   return {
    repository: await git.open(target, {
     borrow: checkout,
     like: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(run.sha),
     direct
    }),
    mayFetch,
    whole: checkout !== undefined && checkout.shallow.size === 0
   };
  }
 }),
 70012: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => readGitopsPlaces
  });
  var services_in_environments = __webpack_require__(52813);
  var git_remote = __webpack_require__(80901);
  var deployed_image = __webpack_require__(45700);
  var memoize = __webpack_require__(62159);
  var problem = __webpack_require__(5763);
  var commit_writer = __webpack_require__(44327);
  var deployment_trailers = __webpack_require__(43722);
  var image_digest = __webpack_require__(86244);
  var recover_from_problem = __webpack_require__(39835);
  var deployment_changes = __webpack_require__(35495);
  var read_overlay = __webpack_require__(68848);
  async function readGitopsHistory(repository, tip, places) {
   const files = new Set(places.map(({file}) => file));
   const cut = await repository.shallow();
   const touched = new Map;
   let whole = true;
   for await (const unit of repository.trunkCommitsWithContent(tip, [], commonFolders([ ...files ]))) {
    if (cut.has(unit.commit.oid)) whole = false;
    const commit = historyCommit(unit);
    for (const [index, file] of unit.files.entries()) {
     if (!files.has(file)) continue;
     const list = touched.get(file);
     const one = {
      commit,
      content: unit.contents[index]
     };
     if (list === undefined) touched.set(file, [ one ]); else list.push(one);
    }
   }
   const read = snapshotReader(repository);
   return Promise.all(places.map(async place => {
    const snapshots = await Promise.all((touched.get(place.file) ?? []).map((one, index) => read(place, one, index === 0)));
    return {
     changes: (0, deployment_changes.N)(snapshots, whole),
     whole
    };
   }));
  }
  function snapshotReader(repository) {
   const contents = new Map;
   const contentOf = blob => {
    const found = contents.get(blob) ?? repository.content(blob);
    contents.set(blob, found);
    return found;
   };
   const read = async ({file, format, image}, content) => {
    const bytes = await contentOf(content);
    return (0, recover_from_problem.Sm)(() => (0, deployed_image.readDeployed)({
     file,
     format,
     text: (0, read_overlay.J)(bytes, file)
    }, image), () => undefined);
   };
   return async (place, {commit, content}, newest) => {
    const all = commit.trailers?.deployments ?? [];
    const mine = all.filter(({service, environment}) => service === place.service && environment === place.environment);
    const [first] = mine;
    const isOne = mine.every(({image}) => image.digest === first?.image.digest);
    const said = first && isOne ? deployedBy(first, place.image) : undefined;
    const gone = content === undefined;
    const deployed = newest ? place.present : gone ? undefined : said ?? await read(place, content);
    const digest = deployed?.digest;
    const byPath = all.find(({service, image}) => service === "" && image.digest === digest);
    const named = isOne ? first : mine.find(({image}) => image.digest === digest) ?? first;
    return {
     commit,
     said: named ?? (digest === undefined ? undefined : byPath),
     deployed
    };
   };
  }
  function deployedBy({image}, {name}) {
   const digest = (0, image_digest.m)(image.digest ?? "");
   if (digest === undefined) return undefined;
   return {
    name: name ?? image.repository,
    repository: image.repository,
    tag: image.tag,
    digest
   };
  }
  function historyCommit({commit}) {
   const {oid, message, author, committer} = commit;
   const trailers = (0, deployment_trailers.m)(message);
   return {
    oid,
    time: committer.time * 1e3,
    author: author.name,
    subject: message.split("\n", 1)[0] ?? "",
    trailers,
    writer: (0, commit_writer.S)({
     author,
     committer,
     message,
     ours: trailers !== undefined
    }),
    reverts: /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1]
   };
  }
  function commonFolders(files) {
   const tops = new Set(files.map(file => file.slice(0, Math.max(0, file.indexOf("/")))));
   return tops.has("") || tops.size > 8 ? [] : [ ...tops ];
  }
  var holds = __webpack_require__(97703);
  const deepest = 1e4;
  async function readGitopsPlaces(world, catalogue, remote, selection, remoteOf) {
   const open = (0, memoize.p)(given => given, async given => openGitops(world, given === ours ? remote : await remoteOf(given)));
   const branches = [];
   for (const {repository: given, branch, services} of groupByBranch(catalogue, selection)) {
    const repository = await open(given);
    const {url, repository: other = url} = repository.remote;
    const name = branch || await repository.defaultBranch();
    if (name === undefined) throw (0, problem.CC)("GIT_REF_MISSING", {
     url,
     ref: "default branch"
    });
    const how = {
     depth: deepest,
     filter: "blob:limit=16k"
    };
    const tip = await repository.fetchRef(`refs/heads/${name}`, how);
    if (tip === undefined) throw (0, problem.CC)("GIT_REF_MISSING", {
     url,
     ref: `branch ${name}`
    });
    branches.push({
     repository,
     name,
     label: given === ours ? name : `${other}@${name}`,
     tip,
     services
    });
   }
   const places = [];
   for (const branch of branches) places.push(...await readPlaces(catalogue, branch));
   return {
    branches,
    places
   };
  }
  const ours = "";
  async function openGitops(world, remote) {
   const checkout = await world.git.checkout(world.run.directory);
   const origin = checkout?.origin === undefined ? undefined : (0, git_remote.M8)(checkout.origin, world.run);
   const isHere = origin !== undefined && (0, git_remote.ve)(origin, remote);
   return world.git.open(remote, isHere ? {
    borrow: checkout
   } : {});
  }
  function groupByBranch(catalogue, selection) {
   const branch = selection.branch.replace(/^refs\/heads\//, "") || catalogue.gitops.branch;
   const shared = catalogue.gitops.repository;
   const declared = {
    ...catalogue,
    gitops: {
     ...catalogue.gitops,
     branch
    }
   };
   const groups = new Map;
   for (const service of selection.services) {
    for (const environment of selection.environments) {
     if (service.image === undefined && environment.tracks !== "revision") continue;
     const where = (0, services_in_environments.mQ)(declared, environment, service);
     const repository = where.repository === shared ? ours : where.repository ?? ours;
     const key = `${repository} ${where.branch ?? ""}`;
     const group = groups.get(key) ?? {
      repository,
      branch: where.branch ?? "",
      services: []
     };
     group.services.push({
      service,
      environment
     });
     groups.set(key, group);
    }
   }
   return [ ...groups.values() ];
  }
  async function readPlaces(catalogue, {repository, label, tip, services}) {
   const reader = {
    commit: tip,
    list: async folder => (await repository.list(tip, folder))?.map(entry => entry.name),
    read: path => repository.read(tip, path)
   };
   const read = (await Promise.all(services.map(({service, environment}) => readService(catalogue, reader, label, service, environment)))).flat();
   const readable = read.flatMap(({at, ...one}) => at === undefined ? [] : [ {
    ...one,
    at,
    file: at.file,
    format: at.format
   } ]);
   const histories = readable.length === 0 ? [] : await readGitopsHistory(repository, tip, readable);
   const historyOf = new Map(readable.map(({at}, index) => [ at, histories[index] ]));
   return Promise.all(read.map(async ({at, image: _, ...place}) => {
    const history = (at && historyOf.get(at)) ?? {
     changes: [],
     whole: true
    };
    return {
     ...place,
     file: at?.file,
     history,
     holds: await (0, holds.R)(reader, at?.file ?? place.overlay)
    };
   }));
  }
  async function readService(catalogue, reader, branch, service, environment) {
   const image = {
    name: service.imageName,
    repository: service.image ?? ""
   };
   const bare = {
    ...{
     service: service.name,
     environment: environment.name,
     cluster: "",
     branch,
     image
    },
    tracks: environment.tracks,
    ...{
     overlay: "",
     entry: "",
     at: undefined,
     present: undefined,
     fault: undefined
    }
   };
   let places;
   try {
    places = (0, services_in_environments.eu)(catalogue, service, environment);
   } catch (thrown) {
    return [ {
     ...bare,
     fault: faultIn(thrown)
    } ];
   }
   return Promise.all(places.map(async ({cluster, overlay, format}) => {
    const place = {
     ...bare,
     cluster,
     overlay,
     entry: `${format.key} ${image.name ?? ""}`
    };
    let at;
    try {
     at = await (0, read_overlay._)(reader, overlay, format);
     const present = (0, deployed_image.readDeployed)(at, image);
     const fault = present === undefined ? (0, deployed_image.n)(at, image.name).message : undefined;
     return {
      ...place,
      at,
      present,
      fault
     };
    } catch (thrown) {
     return {
      ...place,
      at,
      fault: faultIn(thrown)
     };
    }
   }));
  }
  function faultIn(thrown) {
   const found = (0, problem._n)(thrown);
   if (found === undefined) throw thrown;
   return found.map(({message}) => message).join(" ");
  }
 }),
 29967: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => readSourceTrunk
  });
  var _core_memo_memoize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62159);
  var _core_ownership_dependency_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96288);
  var _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8651);
  var _core_path_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(37442);
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  var _core_promotion_trunk_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65537);
  var _open_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56537);
  const most = 5e3;
  async function readSourceTrunk(world, catalogue, searched, {token, since = Number.POSITIVE_INFINITY}) {
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.lj)(async () => {
    const checkout = await world.git.checkout(world.run.directory);
    const head = checkout?.head;
    if (head === undefined) return {
     kind: "unknown",
     why: "The services' repository is not checked out."
    };
    const {repository} = await (0, _open_workspace_js__WEBPACK_IMPORTED_MODULE_1__.O)(world, checkout, {
     token
    });
    const isShallow = (checkout?.shallow.size ?? 0) > 0;
    if (isShallow && !await repository.fetch([ head ], {
     depth: most
    })) return {
     kind: "unknown",
     why: "The history of the services' repository cannot be fetched."
    };
    const commits = await walk(repository, catalogue, head, searched, since);
    return {
     kind: "read",
     repository,
     head,
     line: commits
    };
   }, found => ({
    kind: "unknown",
    why: found.map(({message}) => message).join(" ")
   }));
  }
  async function walk(repository, catalogue, head, searched, since) {
   const affected = await affectedBy(catalogue);
   const cut = await repository.shallow();
   const missing = new Set(searched);
   const commits = [];
   for await (const {commit, files} of repository.trunkCommits(head, [])) {
    const {oid, committer, author, message, parents} = commit;
    const services = cut.has(oid) ? new Set : affected(files);
    const [subject = ""] = message.split("\n", 1);
    const time = committer.time * 1e3;
    commits.push({
     oid,
     time,
     subject,
     author: author.name,
     services
    });
    missing.delete(oid);
    if (parents.length === 0 || cut.has(oid)) return (0, _core_promotion_trunk_history_js__WEBPACK_IMPORTED_MODULE_2__._J)(commits, !cut.has(oid));
    if (commits.length >= most || missing.size === 0 && time < since) break;
   }
   return (0, _core_promotion_trunk_history_js__WEBPACK_IMPORTED_MODULE_2__._J)(commits, false);
  }
  async function affectedBy(catalogue) {
   const nodes = new Map([ ...catalogue.services, ...catalogue.libraries ]);
   const users = new Map;
   for (const service of catalogue.services.keys()) for (const owner of [ service, ...(0, 
   _core_ownership_dependency_graph_js__WEBPACK_IMPORTED_MODULE_3__.h)(nodes, service) ]) users.set(owner, [ ...users.get(owner) ?? [], service ]);
   const ownersOf = await (0, _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_4__.kG)(catalogue);
   const global = await (0, _core_path_glob_js__WEBPACK_IMPORTED_MODULE_5__.Q)(catalogue.global);
   const everybody = [ ...catalogue.services.keys() ];
   const servicesOf = (0, _core_memo_memoize_js__WEBPACK_IMPORTED_MODULE_6__.p)(path => path, path => (0, 
   _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_4__.NC)(global, path) ? everybody : ownersOf(path).flatMap(owner => users.get(owner) ?? []));
   return files => new Set(files.flatMap(servicesOf));
  }
 }),
 32636: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Bj: () => fetchCommits,
   UD: () => compare,
   findForkPoint: () => findForkPoint,
   qg: () => findNearest,
   tt: () => findBeforeMerge
  });
  var _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39835);
  const windows = [ 50, 400, 3200, 25600 ];
  async function fetchCommits({repository, mayFetch}, oids) {
   if (mayFetch) return repository.fetch(oids, {
    depth: 1
   });
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
  async function compare(history, base, head) {
   const {repository, whole, mayFetch, withFiles} = history;
   const read = () => unlessMissing(repository.diff(base, head));
   const isHere = async oid => whole || !mayFetch || await hasFolders(repository, oid);
   if (await isHere(head)) {
    if (base !== undefined && !await isHere(base)) {
     const filter = withFiles === true ? "blob:limit=16k" : "blob:none";
     if (!await repository.fetch([ base ], {
      depth: 1,
      since: head,
      filter
     })) return undefined;
    }
    const changes = await read();
    if (changes !== undefined || !mayFetch) return changes;
   }
   return await fetchCommits(history, base === undefined ? [ head ] : [ base, head ]) ? read() : undefined;
  }
  async function hasFolders(repository, oid) {
   return await repository.has(oid) && repository.has((await repository.commit(oid)).tree);
  }
  function unlessMissing(reading) {
   return (0, _core_problem_recover_from_problem_js__WEBPACK_IMPORTED_MODULE_0__.x1)([ "GIT_OBJECT_MISSING" ], () => reading, () => undefined);
  }
  async function search(history, tips, find, had = 0) {
   const {repository, mayFetch, whole} = history;
   const here = await hasAll(repository, tips);
   if (here) {
    const value = await find();
    if (value !== undefined) return {
     kind: "found",
     value
    };
    if ((await repository.shallow()).size === 0) return {
     kind: "none"
    };
   }
   if (!mayFetch) return {
    kind: here ? "too-deep" : "not-fetched"
   };
   for (const depth of whole ? [ undefined ] : windows.filter(one => one > had)) {
    if (!await repository.fetch(tips, {
     ...depth && {
      depth
     },
     filter: "tree:0"
    })) return {
     kind: "gone"
    };
    const value = await find();
    if (value !== undefined) return {
     kind: "found",
     value
    };
    if ((await repository.shallow()).size === 0) return {
     kind: "none"
    };
   }
   return {
    kind: "too-deep"
   };
  }
  function findForkPoint(history, one, other, had = 0) {
   return search(history, [ one, other ], () => history.repository.mergeBase(one, other), had);
  }
  function findNearest(history, head, searched) {
   const {repository} = history;
   return search(history, [ head ], async () => {
    const cuts = await repository.shallow();
    const seen = new Set([ head ]);
    const queue = [ await repository.commit(head) ];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
     if (next.oid !== head && searched.has(next.oid)) return next.oid;
     if (cuts.has(next.oid)) return undefined;
     for (const parent of next.parents) {
      if (seen.has(parent)) continue;
      seen.add(parent);
      const commit = await repository.commit(parent);
      const at = queue.findIndex(({committer}) => committer.time > commit.committer.time);
      queue.splice(at < 0 ? queue.length : at, 0, commit);
     }
    }
    return undefined;
   });
  }
  function findBeforeMerge(history, trunk, head) {
   const {repository} = history;
   return search(history, [ trunk ], async () => {
    if (!await repository.isAncestor(head, trunk)) return undefined;
    const cuts = await repository.shallow();
    const line = [];
    for (let at = trunk; at !== undefined; ) {
     if (at === head) return "itself";
     line.push(at);
     at = cuts.has(at) ? undefined : (await repository.commit(at)).parents[0];
    }
    let holds = 0;
    let lacks = line.length;
    while (lacks - holds > 1) {
     const middle = Math.floor((holds + lacks) / 2);
     const at = line[middle];
     if (at !== undefined && await repository.isAncestor(head, at)) holds = middle; else lacks = middle;
    }
    return line[lacks];
   });
  }
  async function hasAll(repository, oids) {
   for (const oid of oids) if (!await repository.has(oid)) return false;
   return true;
  }
 })
};
