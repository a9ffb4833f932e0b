export const id = 8577;

export const ids = [ 8577 ];

export const modules = {
 44189: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b6: () => environmentNamed,
   cS: () => deployableServices,
   eu: () => servicePlaces,
   fD: () => serviceNamed,
   mQ: () => gitopsOf,
   nZ: () => pinOf
  });
  var _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40192);
  var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42139);
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
   return [ ...services.values() ].filter(({image}) => follows || image !== void 0);
  }
  function adviceOn(given, names, section) {
   const close = (0, _problem_nearest_word_js__WEBPACK_IMPORTED_MODULE_1__.p)(given, names);
   if (close === void 0) return `It has none at all: add it under \`${section}\`.`;
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
  function overlayTemplate(catalogue, service, environment) {
   const own = service.environments.get(environment.name)?.overlay;
   const template = own ?? environment.overlay ?? catalogue.gitops.overlay;
   if (template === void 0) {
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
   const key = own?.key ?? (own?.format === void 0 ? format.key : "");
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
   const inherited = repository === gitops.repository ? gitops.branch : void 0;
   const ofEnvironment = own?.repository === void 0 ? environment?.branch : void 0;
   return {
    repository,
    branch: own?.branch ?? ofEnvironment ?? inherited
   };
  }
  function filled(template, service, environment) {
   return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
  }
 },
 5420: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   K: () => githubActionsBot
  });
  const githubActionsBot = {
   name: "github-actions[bot]",
   email: "41898282+github-actions[bot]@users.noreply.github.com"
  };
 },
 17399: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   return;
  }
  function faultInShortRef(name) {
   if (name.startsWith("-")) return "no dash at the beginning";
   if (name === "@") return "not @ alone, which means HEAD";
   return faultInRef(`refs/heads/${name}`);
  }
 },
 42362: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   M8: () => parseRemote,
   NX: () => isAtHome,
   ub: () => withToken,
   ve: () => isSameRepository
  });
  function parseRemote(text, {serverUrl, directory}) {
   if (/[\u0000-\u001f\u007f-\u009f]/.test(text) || text.startsWith("-")) return;
   if (/^[\w.-]+\/[\w.-]+$/.test(text) && !/^\.{1,2}\//.test(text)) return {
    url: `${serverUrl}/${text}`,
    repository: text.replace(/\.git$/, ""),
    token: ""
   };
   if (text.startsWith("/")) return {
    url: text,
    repository: void 0,
    token: ""
   };
   if (/^\.{1,2}(\/|$)/.test(text)) return {
    url: `${directory}/${text}`,
    repository: void 0,
    token: ""
   };
   const scp = /^(?:\w[\w.-]*@)?(\w[\w.-]*):(?!\/)([\w./-]+)$/.exec(text);
   if (scp !== null) return {
    url: text,
    repository: onForge(scp[1], scp[2], serverUrl),
    token: ""
   };
   if (/\s/.test(text) || !URL.canParse(text)) return;
   const url = new URL(text);
   if (![ "https:", "http:", "ssh:", "file:" ].includes(url.protocol)) return;
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
   if (repository !== void 0) return repository.toLowerCase();
   const bare = url.replace(/^file:\/\/(localhost)?(?=\/)/, "").replace(/(?:\.git)?\/*$/, "");
   return bare.startsWith("/") ? decodedPath(bare) : bare;
  }
  function decodedPath(path) {
   return decodeURI(new URL(path.replace(/\/{2,}/g, "/"), "file:///").pathname);
  }
  function fromUrl(url, serverUrl) {
   const server = new URL(serverUrl);
   if (url.protocol === "ssh:") return onForge(url.hostname, url.pathname, serverUrl);
   const base = `${server.pathname.replace(/\/$/, "")}/`;
   if (url.origin !== server.origin || !url.pathname.startsWith(base)) return;
   return ownerAndName(url.pathname.slice(base.length));
  }
  function onForge(host, path, serverUrl) {
   return host === new URL(serverUrl).hostname && path !== void 0 ? ownerAndName(path) : void 0;
  }
  function ownerAndName(path) {
   return /^\/?([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(path)?.[1];
  }
 },
 58174: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   aJ: () => stateTag,
   c_: () => tableOf,
   ox: () => definitionList
  });
  var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22698);
  function stateTag(tone, words) {
   return _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<span class="state ${tone}">${words}</span>`;
  }
  function tableOf({caption, head, rows}) {
   const [corner = "", ...others] = head;
   const lines = rows.map(({id, cells, search}) => {
    const [name, ...values] = cells;
    return _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<tr role="row"${id !== void 0 && _html_js__WEBPACK_IMPORTED_MODULE_0__.qy` id="${id}"`}${search !== void 0 && _html_js__WEBPACK_IMPORTED_MODULE_0__.qy` data-search="${search}"`}>
<th scope="row" role="rowheader">${name}</th>
${values.map((value, index) => _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<td role="cell"><span class="place">${others[index] ?? ""}</span>${value}</td>`)}</tr>
`;
   });
   return _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
<table class="stack" role="table">
<caption>${caption}</caption>
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${corner}</th>${others.map(name => _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<th scope="col" role="columnheader">${name}</th>`)}</tr></thead>
<tbody role="rowgroup">
${lines}</tbody>
</table>
</div>`;
  }
  function definitionList(items) {
   const given = items.filter(([, value]) => value !== void 0 && value !== false && value !== "");
   return _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<dl>${given.map(([name, value]) => _html_js__WEBPACK_IMPORTED_MODULE_0__.qy`<dt>${name}</dt><dd>${value}</dd>`)}</dl>`;
  }
 },
 22698: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Gp: () => fragmentName,
   Sm: () => timeTag,
   Y3: () => anchor,
   ZD: () => escapeHtml,
   qy: () => html
  });
  function html(parts, ...values) {
   let markup = parts[0] ?? "";
   for (const [index, value] of values.entries()) markup += markupOf(value) + (parts[index + 1] ?? "");
   return {
    markup
   };
  }
  function escapeHtml(text) {
   return text.replace(/[&<>"'`]/g, sign => `&#${sign.charCodeAt(0)};`).replace(/[\u0000-\u0008\u000b-\u001f]/g, sign => String.fromCharCode(9216 + sign.charCodeAt(0))).replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g, "�").replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "�");
  }
  function anchor(words, target) {
   if (!/^https?:\/\/[^\s"'<>]+$/.test(target)) return html`${words}`;
   return html`<a href="${target}">${words}</a>`;
  }
  function timeTag(ms) {
   const iso = new Date(ms).toISOString();
   return html`<time datetime="${iso.slice(0, 19)}Z">${iso.slice(0, 16).replace("T", " ")} UTC</time>`;
  }
  function fragmentName(...parts) {
   return parts.map(part => part.replace(/[^A-Za-z0-9.]/gu, sign => sign === "-" ? "--" : `-${sign.codePointAt(0)?.toString(16)}_`)).join("-x-");
  }
  function markupOf(value) {
   if (value === void 0 || value === false) return "";
   if (typeof value === "string") return escapeHtml(value);
   if (typeof value === "number") return String(value);
   return "markup" in value ? value.markup : value.map(({markup}) => markup).join("");
  }
 },
 80080: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   C: () => renderPage
  });
  var html = __webpack_require__(22698);
  const stylesheet = `\n:root {\n  color-scheme: light dark;\n  --back: #fff; --card: #f6f8fa; --text: #1f2328; --soft: #59636e; --line: #d1d9e0; --link: #0550ae;\n  --good: #116329; --info: #0550ae; --warn: #7d4e00; --bad: #a40e26; --mark: #fff8c5;\n}\n@media (prefers-color-scheme: dark) {\n  :root {\n    --back: #0d1117; --card: #161b22; --text: #e6edf3; --soft: #9ea7b3; --line: #30363d; --link: #79b8ff;\n    --good: #56d364; --info: #79b8ff; --warn: #e3b341; --bad: #ff8a80; --mark: #3b2e00;\n  }\n}\n* { box-sizing: border-box; }\nhtml { scroll-padding-top: 4rem; }\nbody { margin: 0 auto; padding: 1.25rem; max-width: 90rem; background: var(--back); color: var(--text);\n  font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "DejaVu Sans", sans-serif; }\nh1 { font-size: 1.6rem; line-height: 1.2; margin: 0 0 .25rem; }\nh2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }\nh3 { font-size: 1rem; margin: 1rem 0 .25rem; }\np { margin: .25rem 0 .75rem; max-width: 72ch; }\na { color: var(--link); }\na:focus-visible, summary:focus-visible, input:focus-visible, button:focus-visible, [tabindex]:focus-visible {\n  outline: 3px solid var(--link); outline-offset: 2px; border-radius: 3px; }\nmain:focus { outline: none; }\ncode, kbd, pre { font: .875em/1.45 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; }\ncode { overflow-wrap: anywhere; }\npre { overflow-x: auto; padding: .5rem .75rem; background: var(--card); border: 1px solid var(--line); border-radius: 6px; }\n.lead, .soft, footer { color: var(--soft); }\n.skip { position: absolute; left: -999px; }\n.skip:focus { left: 1rem; top: .5rem; background: var(--back); padding: .5rem; }\n.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }\n[hidden] { display: none !important; }\n.state { white-space: nowrap; font-weight: 600; }\n.state.good { --shape: "\\25CF  "; } .state.info { --shape: "\\25C6  "; } .state.warn { --shape: "\\25B2  "; }\n.state.bad { --shape: "\\25A0  "; } .state.soft { --shape: "\\25CB  "; }\n.state::before { content: var(--shape); content: var(--shape) / ""; }\n.good { color: var(--good); } .info { color: var(--info); } .warn { color: var(--warn); } .bad { color: var(--bad); }\n.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: 6px; }\ntable { border-collapse: collapse; width: 100%; }\ncaption { text-align: left; padding: .5rem .75rem; color: var(--soft); }\nth, td { text-align: left; vertical-align: top; padding: .5rem .75rem; border-top: 1px solid var(--line); }\nthead th { border-top: 0; background: var(--card); white-space: nowrap; }\ntbody th { position: sticky; left: 0; background: var(--card); font-weight: 600; }\ntd .version { font-weight: 600; overflow-wrap: anywhere; }\ntd .small, .small { font-size: .8125rem; }\ntd .place { display: none; }\n.path { display: flex; flex-wrap: wrap; gap: .5rem; padding: 0; list-style: none; align-items: stretch; }\n.path li { border: 1px solid var(--line); border-radius: 6px; background: var(--card); padding: .5rem .75rem; min-width: 9rem; }\n.path li + li::before { content: "\\2192"; margin-right: .5rem; color: var(--soft); }\n.path strong { font-size: 1.05rem; }\n.tools { position: sticky; top: 0; background: var(--back); padding: .5rem 0; z-index: 2; display: flex; flex-wrap: wrap;\n  gap: .75rem; align-items: center; }\ninput[type="search"] { font: inherit; color: inherit; background: var(--back); border: 1px solid var(--soft); border-radius: 6px;\n  padding: .4rem .6rem; width: min(28rem, 100%); }\ndetails { border: 1px solid var(--line); border-radius: 6px; margin: .5rem 0; }\nsummary { cursor: pointer; padding: .5rem .75rem; background: var(--card); border-radius: 6px; }\ndetails > :not(summary) { margin-left: .75rem; margin-right: .75rem; }\n.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: .75rem; padding: .5rem 0; }\n.card { border: 1px solid var(--line); border-radius: 6px; padding: .5rem .75rem; min-width: 0; }\n.card h3 { margin-top: 0; }\n.card ul, .card ol { padding-left: 1.1rem; margin: .25rem 0 .5rem; }\ndl { display: grid; grid-template-columns: max-content 1fr; gap: .125rem .75rem; margin: .25rem 0; }\ndt { color: var(--soft); }\ndd { margin: 0; overflow-wrap: anywhere; min-width: 0; }\n.chart { margin: .75rem 0; max-width: 60rem; }\n.chart svg { display: block; width: 100%; height: auto; }\n.chart rect { fill: var(--info); } .chart rect.warn { fill: var(--warn); } .chart rect.bad { fill: var(--bad); }\n.chart line { stroke: var(--line); } .chart line.limit { stroke: var(--bad); stroke-dasharray: 6 4; }\n.chart text { fill: var(--soft); font-size: 11px; } .chart .end { text-anchor: end; }\n.index { columns: 18rem; padding-left: 1.1rem; }\n.index li { overflow-wrap: anywhere; }\n:target { background: var(--mark); scroll-margin-top: 4rem; }\n@media (max-width: 44rem) {\n  body { padding: .75rem; }\n  table.stack, .stack tbody, .stack tr, .stack th, .stack td { display: block; width: auto; }\n  .stack thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }\n  .stack tbody th { position: static; border-top: 2px solid var(--line); }\n  .stack td { border-top: 1px dotted var(--line); }\n  .stack caption { display: block; }\n  .stack td .place { display: block; color: var(--soft); font-size: .8125rem; }\n  .cards { grid-template-columns: 1fr; }\n  .path li { flex: 1 1 100%; }\n  dl { grid-template-columns: 1fr; gap: 0; }\n  dd { margin-bottom: .375rem; }\n}\n@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }\n@media print {\n  :root { --back: #fff; --card: #fff; --text: #000; --soft: #333; --line: #999; --link: #000; --good: #000; --info: #000; --warn: #000; --bad: #000; }\n  body { max-width: none; padding: 0; font-size: 9pt; }\n  .tools, .skip { display: none; }\n  .scroll { overflow: visible; border: 0; }\n  tr, .card, li { break-inside: avoid; }\n  thead { display: table-header-group; }\n  tbody th { position: static; }\n}\n`;
  function renderPage({title, lead, body, foot, script, data}) {
   const code = script?.trim() ?? "";
   const policy = [ "default-src 'none'", `style-src '${hashOf(stylesheet)}'`, `script-src ${code === "" ? "'none'" : `'${hashOf(code)}'`}`, "img-src data:", "base-uri 'none'", "form-action 'none'" ].join("; ");
   return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n<meta name="robots" content="noindex">\n${html.qy`<title>${title}</title>`.markup}\n<link rel="icon" href="data:,">\n<style>${stylesheet}</style>\n</head>\n<body>\n<a class="skip" href="#main">Skip to the content</a>\n<header>\n${html.qy`<h1>${title}</h1>\n<p class="lead">${lead}</p>`.markup}\n</header>\n<main id="main" tabindex="-1">\n${body.map(({markup}) => markup).join("\n")}\n</main>\n<footer>${html.qy`<p>${foot}</p>`.markup}</footer>\n${data === void 0 ? "" : `<script type="application/json" id="data">${jsonBlock(data)}<\/script>\n`}${code === "" ? "" : `<script>${code}<\/script>\n`}</body>\n</html>\n`;
  }
  function jsonBlock(value) {
   return (JSON.stringify(value) ?? "null").replace(/[<>&\u2028\u2029]/g, sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
  }
  function hashOf(content) {
   const {createHash} = process.getBuiltinModule("node:crypto");
   return `sha256-${createHash("sha256").update(content).digest("base64")}`;
  }
 },
 5908: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $: () => deploymentEvents,
   b: () => readBuiltFrom
  });
  var _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85904);
  var _promotion_trunk_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20896);
  function readBuiltFrom(places, given = new Map) {
   const builtFrom = new Map(given);
   for (const {history} of places) for (const {said, deployed} of history.changes) {
    const identity = (0, _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__.c)(deployed);
    if (said?.sourceCommit === void 0 || builtFrom.has(identity)) continue;
    if (identity === (said.image.digest ?? said.image.tag)) builtFrom.set(identity, {
     commit: said.sourceCommit,
     time: said.sourceTime
    });
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
    if (own === void 0) return [];
    const times = line ? (0, _promotion_trunk_history_js__WEBPACK_IMPORTED_MODULE_1__.ut)(line, service, own.commit, builtFrom.get((0, 
    _promotion_deployment_changes_js__WEBPACK_IMPORTED_MODULE_0__.c)(before))?.commit) : [];
    const at = line?.positions.get(own.commit);
    const built = own.time ?? (at === void 0 ? void 0 : line?.commits[at]?.time);
    return times.length > 0 || built === void 0 ? times : [ built ];
   }
  }
 },
 54262: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   $M: () => deliveryHead,
   Vp: () => deliveryJson,
   zS: () => deliveryRow
  });
  var _time_describe_seconds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(41690);
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
 },
 66547: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
    if (list === void 0) byService.set(one.service, [ one ]); else list.push(one);
   }
   const recoveries = forward.flatMap(one => recoveryOf(one, byService.get(one.service) ?? []) ?? []);
   const leads = forward.flatMap(({time, commits}) => commits.map(made => Math.max(0, time - made) / 1e3));
   const days = Math.max(1, Math.ceil((until - since) / day));
   const withDeployment = new Set(forward.map(({time}) => Math.floor((time - since) / day))).size;
   const n = forward.length;
   const few = n < fewest ? `There are only ${n} deployments; ${fewest} are needed.` : void 0;
   const why = {};
   const orWhy = (name, lack, value) => {
    if (lack === void 0) return value();
    why[name] = lack;
    return null;
   };
   const noLead = leads.length === 0 ? "No deployment says which commits it brought." : void 0;
   const noRecovery = recoveries.length === 0 ? "No deployment had to be recovered from." : void 0;
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
   return upper === void 0 || lower === void 0 ? null : (lower + upper) / 2;
  }
  function percentile(values, percent) {
   const sorted = [ ...values ].sort((one, other) => one - other);
   return sorted[Math.max(0, Math.ceil(percent / 100 * sorted.length) - 1)] ?? null;
  }
  function rounded(value) {
   return Math.round(value * 100) / 100;
  }
 },
 11546: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => isNegated,
   Q: () => readGlobs
  });
  var problem = __webpack_require__(42139);
  const mostAlternatives = 256;
  function compileSegments(text) {
   const parsed = parse(text);
   if (parsed === void 0) return;
   const expanded = expand(parsed);
   if (expanded === "too-many") return expanded;
   const lastNeedsName = /\*\/\*\*$/.test(text);
   const alternatives = [];
   for (const signs of expanded) {
    const segments = split(signs);
    if (segments === void 0) return;
    if (segments.length > 0) alternatives.push({
     segments,
     lastNeedsName
    });
   }
   return path => {
    const names = path.split("/");
    return alternatives.some(one => matchNames(one, names));
   };
  }
  const beyond = /[\\"()|]|[\]}]\+|^[/]|\/$|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/;
  const plainClass = /^\[(?:\^?)(?:[A-Z]-[A-Z]|[a-z]-[a-z]|[0-9]-[0-9]|[\w!@.,~ ])+\]/;
  function parse(given) {
   const text = given.startsWith("./") ? given.slice(2) : given;
   if (text === "" || text.startsWith("!") || beyond.test(text)) return;
   const open = [];
   let nodes = [];
   const top = nodes;
   for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (sign === "/") nodes.push("slash"); else if (sign === "?") nodes.push("any"); else if (sign === "*") {
     if (text[at + 1] === "*" && open.length > 0) return;
     const isWhole = (at === 0 || text[at - 1] === "/") && /^\*\*(?:\/|$)/.test(text.slice(at, at + 3));
     nodes.push(isWhole ? "globstar" : "star");
     while (text[at + 1] === "*") at++;
    } else if (sign === "[") {
     const found = plainClass.exec(text.slice(at, at + 200))?.[0];
     if (found === void 0) return;
     const one = classOf(found);
     if (one === void 0) return;
     const isText = !/[-*+?.^${}(|)]/.test(found);
     nodes.push(isText ? {
      options: [ [ ...found ].map(unit => unit.charCodeAt(0)), [ one ] ]
     } : one);
     at += found.length - 1;
    } else if (sign === "]") return; else if (sign === "{") {
     const group = {
      options: [ [] ]
     };
     open.push(group);
     nodes.push(group);
     nodes = group.options[0] ?? [];
    } else if (sign === "," && open.length > 0) {
     nodes = [];
     open.at(-1)?.options.push(nodes);
    } else if (sign === "}") {
     const group = open.pop();
     if (group === void 0 || group.options.length < 2) return;
     nodes = open.at(-1)?.options.at(-1) ?? top;
    } else if (sign === "." && open.length > 0 && text[at + 1] === ".") return; else nodes.push(text.charCodeAt(at));
   }
   return open.length > 0 ? void 0 : top;
  }
  function classOf(text) {
   try {
    const one = new RegExp(`^${text}$`, "s");
    return one.test("/") && !text.startsWith("[^") ? void 0 : one;
   } catch {
    return;
   }
  }
  function expand(nodes) {
   let lists = [ [] ];
   for (const node of nodes) {
    if (typeof node !== "object" || node instanceof RegExp) {
     lists = lists.map(list => [ ...list, node ]);
     continue;
    }
    const options = [];
    for (const option of node.options) {
     const expanded = expand(option);
     if (expanded === "too-many") return expanded;
     options.push(...expanded);
    }
    if (lists.length * options.length > mostAlternatives) return "too-many";
    lists = lists.flatMap(list => options.map(option => [ ...list, ...option ]));
   }
   return lists;
  }
  function split(signs) {
   const segments = [];
   let segment = [];
   for (const sign of [ ...signs, "slash" ]) if (sign === "globstar") segments.push("globstar"); else if (sign !== "slash") segment.push(sign); else if (segments.at(-1) === "globstar" && segment.length === 0) continue; else {
    if (segment.length === 0) return [];
    if (segment.length < 3 && segment.every(one => one === dot)) return;
    segments.push(segment);
    segment = [];
   }
   return segments;
  }
  const dot = ".".charCodeAt(0);
  function matchNames({segments, lastNeedsName}, names) {
   let segment = 0;
   let name = 0;
   let retrySegment = -1;
   let retryName = 0;
   while (name < names.length) {
    const one = segments[segment];
    if (one === "globstar") {
     retrySegment = ++segment;
     retryName = name;
    } else if (one !== void 0 && matchName(one, names[name] ?? "")) {
     segment++;
     name++;
    } else if (retrySegment >= 0) {
     segment = retrySegment;
     name = ++retryName;
    } else return false;
   }
   while (segments[segment] === "globstar") {
    if (lastNeedsName && segment === segments.length - 1) return false;
    segment++;
   }
   return segment === segments.length;
  }
  function matchName(signs, name) {
   let sign = 0;
   let at = 0;
   let retrySign = -1;
   let retryAt = 0;
   while (at < name.length) {
    const one = signs[sign];
    if (one === "star") {
     retrySign = ++sign;
     retryAt = at;
    } else if (one !== void 0 && matchUnit(one, name, at)) {
     sign++;
     at++;
    } else if (retrySign >= 0) {
     sign = retrySign;
     at = ++retryAt;
    } else return false;
   }
   while (signs[sign] === "star") sign++;
   return sign === signs.length;
  }
  function matchUnit(sign, name, at) {
   if (typeof sign === "number") return name.charCodeAt(at) === sign;
   return sign === "any" || sign.test(name[at] ?? "");
  }
  const compiled = new Map;
  let makeRe;
  async function readGlobs(texts) {
   const globs = [];
   for (const text of texts) globs.push(compile(text) ?? await compileExpression(text));
   return globs;
  }
  function isNegated(text) {
   return bangsOf(text) % 2 === 1;
  }
  function compile(text) {
   const before = compiled.get(text);
   if (before !== void 0) return before;
   const made = bangsOf(text) > 0 ? compileBangs(text) : compileOwn(text);
   if (made !== void 0) compiled.set(text, made);
   return made;
  }
  function compileBangs(text) {
   const bangs = bangsOf(text);
   const positive = compile(text.slice(bangs));
   if (positive === void 0 || positive.form === "expression") return;
   return bangs % 2 === 1 ? negationOf(text, positive) : {
    ...positive,
    text
   };
  }
  function negationOf(text, positive) {
   return {
    text,
    negated: true,
    positive,
    folder: "",
    form: "not",
    matches: path => !positive.matches(path)
   };
  }
  function bangsOf(text) {
   let run = 0;
   while (text[run] === "!") run += 1;
   return run > 0 && text[run] === "(" ? run - 1 : run;
  }
  function compileOwn(text) {
   const form = formOf(text);
   const folder = folderOf(text);
   switch (form) {
   case "all":
    return positiveGlob(text, "", form, path => path !== "");

   case "path":
    return positiveGlob(text, folder, form, path => path === text);

   case "folder":
    {
     const top = text.slice(0, -3);
     const inside = `${top}/`;
     return positiveGlob(text, top, form, path => path.startsWith(inside) || path === top);
    }

   case "end":
    {
     const ending = text.slice(text.lastIndexOf("*") + 1);
     const inside = folder === "" ? "" : `${folder}/`;
     return positiveGlob(text, folder, form, path => path.endsWith(ending) && path.startsWith(inside));
    }

   default:
    {
     const test = compileSegments(text);
     if (test === "too-many") throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
      pattern: text
     });
     return test && positiveGlob(text, folder, "segments", path => path === text || test(path));
    }
   }
  }
  function positiveGlob(text, folder, form, test) {
   const made = {
    text,
    negated: false,
    positive: void 0,
    folder,
    form,
    matches: test
   };
   made.positive = made;
   return made;
  }
  const literal = /^[\w.@=,~ /-]+$/;
  const awkward = /(^|\/)\.{0,2}(\/|$)/;
  const extension = /^\/\*\.[\w.-]*\w$/;
  function formOf(text) {
   const stars = text.indexOf("**");
   if (stars < 0) return isLiteral(text) ? "path" : "segments";
   const front = text.slice(0, stars);
   if (front !== "" && !(front.endsWith("/") && isLiteral(front.slice(0, -1)))) return "segments";
   const last = text.slice(stars + 2);
   if (last === "") return front === "" ? "all" : "folder";
   return extension.test(last) ? "end" : "segments";
  }
  function isLiteral(text) {
   return literal.test(text) && !awkward.test(text);
  }
  function folderOf(text) {
   const special = /[^\w.@=,~ /-]|@\(/.exec(text)?.index ?? text.length;
   const folder = text.slice(0, Math.max(0, text.lastIndexOf("/", special)));
   return folder === "" || awkward.test(folder) ? "" : folder;
  }
  async function compileExpression(text) {
   if (isCostly(text)) throw (0, problem.CC)("PATTERN_TOO_COSTLY", {
    pattern: text
   });
   makeRe ??= (await __webpack_require__.e(636).then(__webpack_require__.t.bind(__webpack_require__, 70636, 19))).default.makeRe;
   const bangs = bangsOf(text);
   const rest = text.slice(bangs);
   const expression = expressionOf(text, makeRe);
   const test = path => path === text || expression.test(path);
   const positive = bangs === 0 ? void 0 : compile(rest) ?? await compileExpression(rest);
   const made = positive !== void 0 && bangs % 2 === 1 ? {
    ...negationOf(text, positive),
    form: "expression",
    matches: test
   } : positiveGlob(text, positive?.folder ?? folderOf(text), "expression", test);
   compiled.set(text, made);
   return made;
  }
  function expressionOf(text, make) {
   try {
    return make(text, {
     dot: true,
     flags: "s"
    });
   } catch (cause) {
    const fault = cause instanceof Error ? cause.message.slice(0, 200) : "";
    throw (0, problem.CC)("PATTERN_INVALID", {
     pattern: text.slice(0, 100),
     fault
    }, {
     cause
    });
   }
  }
  function isCostly(text) {
   const wildcards = part => part.match(/\*+|\+/g)?.length ?? 0;
   const once = text.replace(/(?:\*{2,}\/)+(?=\*{2})/g, "");
   return once.split(/\*{2,}/).length > 3 || wildcards(once) > 4 || once.split("/").some(name => wildcards(name) > 3) || hasOpenRepetition(text);
  }
  function hasOpenRepetition(text) {
   const groups = [];
   for (let at = 0; at < text.length; at++) if (text[at] === "\\") at++; else if (text[at] === "(") groups.push(at); else if (text[at] === ")") {
    const start = groups.pop();
    if (start === void 0) continue;
    const isRepeated = /[*+]/.test(text[start - 1] ?? "") || /[*+{]/.test(text[at + 1] ?? "");
    if (isRepeated && !isUnambiguous(text.slice(start + 1, at))) return true;
   }
   return false;
  }
  function isUnambiguous(inside) {
   if (/[*+?()[\]{}\\]/.test(inside)) return false;
   const options = inside.split("|");
   return new Set(options.map(option => option[0] ?? "")).size === options.length && !options.includes("");
  }
 },
 20896: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
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
   const there = other === void 0 ? 0 : line.positions.get(other);
   if (here === void 0 || there === void 0) {
    const lost = here === void 0 ? own : other ?? own;
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
   if (newest === void 0 || base === void 0) return {
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
   const there = before === void 0 ? void 0 : line.positions.get(before);
   if (here === void 0 || there === void 0 || there <= here) return [];
   return line.commits.slice(here, there).filter(({services}) => services.has(service)).map(({time}) => time);
  }
 },
 41690: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   b: () => describeSeconds
  });
  function describeSeconds(seconds) {
   const units = [ [ "day", 86400 ], [ "hour", 3600 ], [ "minute", 60 ] ];
   const [name, length] = units.find(([, size]) => seconds >= size) ?? [ "second", 1 ];
   const many = Math.round(seconds / length * 10) / 10;
   return `${many} ${name}${many === 1 ? "" : "s"}`;
  }
 },
 77138: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Ck: () => deliveryTarget,
   L_: () => gitopsRemote,
   Uh: () => deliveryInputs
  });
  var _core_action_input_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70972);
  var _core_catalogue_service_places_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44189);
  var _core_commit_author_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5420);
  var _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17399);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42362);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42139);
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
    if (!(0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_1__.ve)(remote, other)) throw (0, 
    _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("GITOPS_REPOSITORY_OTHER", {
     given: inputs.repository,
     declared,
     branch
    });
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
   if (catalogue === void 0 || places.length === 0) return {
    repository,
    branch
   };
   const found = places.map(({service, environment}) => (0, _core_catalogue_service_places_js__WEBPACK_IMPORTED_MODULE_4__.mQ)(catalogue, catalogue.environments.get(environment), catalogue.services.get(service)));
   const repositories = [ ...new Set(found.map(one => one.repository ?? "")) ];
   const branches = [ ...new Set(found.map(one => one.branch ?? "")) ];
   const environments = [ ...new Set(places.map(one => one.environment)) ].join(", ");
   if (repositories.length > 1) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_REPOSITORIES_DIFFER", {
    environments,
    repositories: repositories.map(one => one || "this repository").join(", ")
   });
   if (branches.length > 1) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("ENVIRONMENT_BRANCHES_DIFFER", {
    environments,
    branches: branches.map(one => one || "the default branch").join(", ")
   });
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
   if (remote === void 0) {
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
   if (given === "" || (0, _core_git_ref_name_js__WEBPACK_IMPORTED_MODULE_5__.H)(given) === void 0) return given;
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
   if (name !== void 0 && email !== void 0) return {
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
 },
 28639: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => readGitopsPlaces
  });
  var service_places = __webpack_require__(44189);
  var git_remote = __webpack_require__(42362);
  var deployed_image = __webpack_require__(99925);
  var memo = __webpack_require__(56452);
  var problem = __webpack_require__(42139);
  var commit_writer = __webpack_require__(78920);
  var deployment_trailers = __webpack_require__(16865);
  var image_digest = __webpack_require__(52307);
  var recover = __webpack_require__(6909);
  var deployment_changes = __webpack_require__(85904);
  var read_overlay = __webpack_require__(90235);
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
     if (list === void 0) touched.set(file, [ one ]); else list.push(one);
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
    return (0, recover.Sm)(() => (0, deployed_image.readDeployed)({
     file,
     format,
     text: (0, read_overlay.J)(bytes, file)
    }, image), () => {});
   };
   return async (place, {commit, content}, newest) => {
    const all = commit.trailers?.deployments ?? [];
    const mine = all.filter(({service, environment}) => service === place.service && environment === place.environment);
    const [first] = mine;
    const isOne = mine.every(({image}) => image.digest === first?.image.digest);
    const said = first && isOne ? deployedBy(first, place.image) : void 0;
    const gone = content === void 0;
    const deployed = newest ? place.present : gone ? void 0 : said ?? await read(place, content);
    const digest = deployed?.digest;
    const byPath = all.find(({service, image}) => service === "" && image.digest === digest);
    const named = isOne ? first : mine.find(({image}) => image.digest === digest) ?? first;
    return {
     commit,
     said: named ?? (digest === void 0 ? void 0 : byPath),
     deployed
    };
   };
  }
  function deployedBy({image}, {name}) {
   const digest = (0, image_digest.m)(image.digest ?? "");
   if (digest === void 0) return;
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
     ours: trailers !== void 0
    }),
    reverts: /^This reverts commit ([0-9a-f]{7,64})\b/m.exec(message)?.[1]
   };
  }
  function commonFolders(files) {
   const tops = new Set(files.map(file => file.slice(0, Math.max(0, file.indexOf("/")))));
   return tops.has("") || tops.size > 8 ? [] : [ ...tops ];
  }
  var holds = __webpack_require__(49710);
  const deepest = 1e4;
  async function readGitopsPlaces(world, catalogue, remote, selection, remoteOf) {
   const open = (0, memo.p)(given => given, async given => openGitops(world, given === ours ? remote : await remoteOf(given)));
   const branches = [];
   for (const {repository: given, branch, services} of groupByBranch(catalogue, selection)) {
    const repository = await open(given);
    const {url, repository: other = url} = repository.remote;
    const name = branch || await repository.defaultBranch();
    if (name === void 0) throw (0, problem.CC)("GIT_REF_MISSING", {
     url,
     ref: "default branch"
    });
    const how = {
     depth: deepest,
     filter: "blob:limit=16k"
    };
    const tip = await repository.fetchRef(`refs/heads/${name}`, how);
    if (tip === void 0) throw (0, problem.CC)("GIT_REF_MISSING", {
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
   const origin = checkout?.origin === void 0 ? void 0 : (0, git_remote.M8)(checkout.origin, world.run);
   const isHere = origin !== void 0 && (0, git_remote.ve)(origin, remote);
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
   for (const service of selection.services) for (const environment of selection.environments) {
    if (service.image === void 0 && environment.tracks !== "revision") continue;
    const where = (0, service_places.mQ)(declared, environment, service);
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
   return [ ...groups.values() ];
  }
  async function readPlaces(catalogue, {repository, label, tip, services}) {
   const reader = {
    commit: tip,
    list: async folder => (await repository.list(tip, folder))?.map(entry => entry.name),
    read: path => repository.read(tip, path)
   };
   const read = (await Promise.all(services.map(({service, environment}) => readService(catalogue, reader, label, service, environment)))).flat();
   const readable = read.flatMap(({at, ...one}) => at === void 0 ? [] : [ {
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
    service: service.name,
    environment: environment.name,
    cluster: "",
    branch,
    image,
    tracks: environment.tracks,
    overlay: "",
    entry: "",
    at: void 0,
    present: void 0,
    fault: void 0
   };
   let places;
   try {
    places = (0, service_places.eu)(catalogue, service, environment);
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
     const fault = present === void 0 ? (0, deployed_image.n)(at, image.name).message : void 0;
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
   if (found === void 0) throw thrown;
   return found.map(({message}) => message).join(" ");
  }
 },
 49710: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => readHolds
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42139);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6909);
  var _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43789);
  var _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90235);
  async function readHolds(tip, overlayFile) {
   const files = [ ...new Set([ (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__.zo)(overlayFile), _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__.D8 ]) ];
   return Promise.all(files.map(async file => {
    const bytes = await tip.read(file);
    return (0, _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_1__.Sm)(() => (0, _core_promotion_holds_js__WEBPACK_IMPORTED_MODULE_0__._v)(bytes && (0, 
    _read_overlay_js__WEBPACK_IMPORTED_MODULE_2__.J)(bytes, file), file), found => ({
     file,
     text: void 0,
     holds: [],
     faults: found.map(({message}) => (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_3__.CC)("HOLDS_INVALID", {
      file,
      fault: message
     }, {
      at: {
       file
      }
     }))
    }));
   }));
  }
 },
 61974: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => openWorkspace
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99130);
  var _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42362);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42139);
  async function openWorkspace({run, git}, checkout, {token, fetch = true}) {
   const text = checkout?.origin ?? (checkout === void 0 ? run.repository : "");
   const remote = text === "" ? void 0 : (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.M8)(text, run);
   if (remote === void 0 && checkout === void 0) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__.CC)("WORKSPACE_NOWHERE", {
    directory: run.directory
   });
   const mayFetch = fetch && remote !== void 0;
   const alone = {
    url: checkout?.gitDirectory ?? "",
    repository: void 0,
    token: ""
   };
   const target = mayFetch ? (0, _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.ub)(remote, (0, 
   _core_git_remote_js__WEBPACK_IMPORTED_MODULE_0__.NX)(remote, run.serverUrl) ? token : "") : alone;
   return {
    repository: await git.open(target, {
     borrow: checkout,
     like: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.Se)(run.sha)
    }),
    mayFetch,
    whole: checkout !== void 0 && checkout.shallow.size === 0
   };
  }
 },
 90235: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   J: () => decodeFile,
   _: () => readDeploymentFile
  });
  var _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(99130);
  var _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78939);
  var _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3090);
  var _core_manifest_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84696);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42139);
  async function readDeploymentFile(tip, overlay, format) {
   if (!(0, _core_manifest_format_js__WEBPACK_IMPORTED_MODULE_0__.lQ)(overlay, format)) {
    const {name} = format;
    const kustomize = name === "kustomize" || name === "auto" && (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)(overlay);
    return readFile(tip, overlay, kustomize ? {
     ...format,
     name: "kustomize"
    } : format);
   }
   const listed = await tip.list(overlay);
   const commit = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit);
   const manifests = (listed ?? []).filter(name => /\.(ya?ml|json)$/.test(name));
   if (format.name === "auto" && manifests.length > 0 && !listed?.some(_core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.yi)) return findManifest(tip, overlay, manifests, format);
   const file = (0, _core_kustomize_kustomization_file_js__WEBPACK_IMPORTED_MODULE_1__.Dv)(overlay, listed, commit);
   return readFile(tip, file, {
    ...format,
    name: "kustomize"
   }, overlay);
  }
  async function findManifest(tip, folder, names, format) {
   const paths = names.map(name => folder === "" ? name : `${folder}/${name}`);
   const files = await Promise.all(paths.map(path => readFile(tip, path, format)));
   const {repository = ""} = format.subject ?? {};
   const found = files.flatMap(at => (0, _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__.ek)(at, repository).map(place => ({
    file: at.file,
    at,
    place
   })));
   const [first] = found;
   if (first === void 0) {
    const slots = {
     overlay: folder,
     commit: (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit),
     name: repository,
     files: names.join(", ")
    };
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("OVERLAY_WITHOUT_IMAGE", slots);
   }
   if (found.some(({file}) => file !== first.file)) throw (0, _core_manifest_deployment_file_js__WEBPACK_IMPORTED_MODULE_3__.lh)(found, repository);
   return first.at;
  }
  async function readFile(tip, file, format, overlay = file) {
   const bytes = await tip.read(file);
   const commit = (0, _core_git_oid_js__WEBPACK_IMPORTED_MODULE_2__.h0)(tip.commit);
   if (bytes !== void 0) return {
    file,
    text: decodeFile(bytes, file),
    format
   };
   if (format.name === "kustomize") throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("KUSTOMIZATION_MISSING", {
    overlay,
    commit
   });
   throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("OVERLAY_FILE_MISSING", {
    file,
    commit
   });
  }
  function decodeFile(bytes, file) {
   try {
    return new TextDecoder("utf-8", {
     fatal: true,
     ignoreBOM: true
    }).decode(bytes);
   } catch (cause) {
    throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_4__.CC)("YAML_INVALID", {
     file,
     fault: "it is not UTF-8"
    }, {
     at: {
      file
     },
     cause
    });
   }
  }
 },
 15796: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   g: () => readSourceTrunk
  });
  var _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56452);
  var _core_ownership_dependency_graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65267);
  var _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(62746);
  var _core_path_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11546);
  var _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6909);
  var _core_promotion_trunk_history_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20896);
  var _open_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61974);
  const most = 5e3;
  async function readSourceTrunk(world, catalogue, searched, {token, since = Number.POSITIVE_INFINITY}) {
   return (0, _core_problem_recover_js__WEBPACK_IMPORTED_MODULE_0__.lj)(async () => {
    const checkout = await world.git.checkout(world.run.directory);
    const head = checkout?.head;
    if (head === void 0) return {
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
   const servicesOf = (0, _core_memo_memo_js__WEBPACK_IMPORTED_MODULE_6__.p)(path => path, path => (0, 
   _core_ownership_ownership_js__WEBPACK_IMPORTED_MODULE_4__.NC)(global, path) ? everybody : ownersOf(path).flatMap(owner => users.get(owner) ?? []));
   return files => new Set(files.flatMap(servicesOf));
  }
 }
};
