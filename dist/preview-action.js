export const id = 6416;

export const ids = [ 6416 ];

export const modules = {
 96416: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   preview: () => preview
  });
  var define_action = __webpack_require__(34045);
  var action_input = __webpack_require__(19563);
  var result = __webpack_require__(12370);
  var problem = __webpack_require__(5763);
  var yaml_path = __webpack_require__(58331);
  var gitops_change = __webpack_require__(21747);
  var given_ref = __webpack_require__(7686);
  const previewInputs = {
   ...result.j,
   base: (0, action_input.lq)(given_ref.G),
   head: (0, action_input.lq)(given_ref.G),
   environment: (0, action_input.Mn)(),
   compare: (0, action_input.yL)([ "base", "environments" ], "base"),
   ignore: ignored(),
   context: count("3"),
   render: (0, action_input.yL)([ "auto", "never" ], "auto"),
   kustomize: (0, action_input.Qq)(),
   "rendered-base": (0, gitops_change.L)(),
   "rendered-head": (0, gitops_change.L)(),
   "on-doubt": (0, action_input.yL)([ "fail", "warn" ], "fail"),
   danger: (0, action_input.yL)([ "warn", "fail" ], "warn"),
   comment: (0, action_input.yL)([ "update", "recreate", "never" ], "never")
  };
  function ignored() {
   return {
    default: "",
    parse: (given, input) => (0, action_input.b9)(given).map(line => {
     const [, kind, name, path] = /^([\w*]+)\/([\w.*-]+):(\S+)$/.exec(line) ?? [];
     const field = path === undefined ? undefined : (0, yaml_path.R)(path);
     if (kind !== undefined && name !== undefined && field !== undefined) return {
      kind,
      name,
      path: field
     };
     const expected = 'Write `kind/name:path`, such as `Deployment/*:metadata.annotations."example.com/checksum"`.';
     throw (0, problem.CC)("INPUT_INVALID", {
      input,
      given: line,
      fault: "it names no field",
      expected
     });
    })
   };
  }
  function count(fallback) {
   return {
    default: fallback,
    parse(given, input) {
     if (/^\d{1,3}$/.test(given)) return Number(given);
     const expected = "Write how many lines to show around a difference, 0 to 999.";
     throw (0, problem.CC)("INPUT_INVALID", {
      input,
      given,
      fault: "it is not such a number",
      expected
     });
    }
   };
  }
  var report = __webpack_require__(95123);
  const preview = (0, define_action.Q)({
   name: "preview",
   inputs: previewInputs,
   outputs: report.HG,
   outcomes: report.iz,
   async run(inputs, world) {
    const {runPreview} = await Promise.all([ __webpack_require__.e(3216), __webpack_require__.e(7701) ]).then(__webpack_require__.bind(__webpack_require__, 11133));
    return runPreview(inputs, world);
   }
  });
 }),
 95123: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   AV: () => previewPage,
   HG: () => previewOutputs,
   iz: () => previewOutcomes,
   lI: () => reportPreview
  });
  var _core_html_elements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19891);
  var _core_html_html_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65823);
  var _core_html_page_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14450);
  var _core_manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68360);
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5763);
  var _core_rendered_diff_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9803);
  const previewOutputs = [ "changes", "diff", "page", "rendered", "comment-url" ];
  const previewOutcomes = [ "changed", "unchanged", "doubt", "superseded" ];
  function reportPreview(plan, context) {
   const outcome = context.superseded ? "superseded" : plan.outcome;
   const dangers = plan.changes.flatMap(one => one.dangers.map(danger => ({
    ...danger,
    one
   })));
   const failures = context.superseded ? [] : [ ...context.onDoubt === "fail" ? plan.unknown.map(message => (0, 
   _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("PREVIEW_DOUBT", {
    message
   })) : [], ...context.danger === "fail" ? dangers.map(({resource, why, one}) => (0, 
   _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__.CC)("PREVIEW_DANGER", {
    resource,
    why,
    service: one.service,
    environment: one.environment
   })) : [] ];
   return {
    outcome,
    reason: context.superseded ? "The pull request has a newer commit; its own run tells what changes." : (0, 
    _core_rendered_diff_markdown_js__WEBPACK_IMPORTED_MODULE_1__.f)(plan),
    outputs: {
     changes: plan.changes.map(jsonOf),
     diff: context.diff,
     page: context.page,
     rendered: context.rendered,
     "comment-url": context.comment.url
    },
    summary: (0, _core_rendered_diff_markdown_js__WEBPACK_IMPORTED_MODULE_1__.O)(plan, context.renderer, 9e5),
    report: {
     changes: plan.changes.map(jsonOf),
     unknown: plan.unknown,
     renderer: context.renderer ?? null
    },
    notices: [ ...context.danger === "warn" ? dangers.map(({resource, why, one}) => ({
     level: "warning",
     title: `${one.service} in ${one.environment}: ${resource}`,
     message: why
    })) : [], ...context.onDoubt === "warn" ? plan.unknown.map(message => ({
     level: "warning",
     title: "Not rendered",
     message
    })) : [], ...context.comment.notices ],
    failures
   };
  }
  function jsonOf({environment, service, images, replicas, resources, dangers, applied, sameAs}) {
   return {
    environment,
    service,
    images: images.map(one => ({
     ...one
    })),
    replicas: replicas.map(one => ({
     ...one
    })),
    resources: {
     ...resources
    },
    dangers: dangers.map(one => ({
     ...one
    })),
    applied: applied.map(({by, when}) => ({
     by,
     when
    })),
    "same-as": sameAs ?? null
   };
  }
  function previewPage(plan, title) {
   const rows = plan.changes.map(({environment, service, images, resources, dangers, applied}) => ({
    cells: [ `${service} in ${environment}`, images.map(({from, to}) => `${from} → ${to}`).join(", "), `+${resources.added} ~${resources.changed} −${resources.removed}`, dangers.map(({resource, why}) => `${resource}: ${why}`).join(" "), applied.map(one => `${one.by}: ${(0, 
    _core_manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_2__.bJ)(one)}`).join(", ") ]
   }));
   return (0, _core_html_page_js__WEBPACK_IMPORTED_MODULE_3__.C)({
    title,
    lead: (0, _core_rendered_diff_markdown_js__WEBPACK_IMPORTED_MODULE_1__.f)(plan),
    body: [ (0, _core_html_elements_js__WEBPACK_IMPORTED_MODULE_4__.c_)({
     caption: "What changes, for each service and environment",
     head: [ "Where", "Images", "Resources", "Dangers", "Applied" ],
     rows
    }), ...plan.changes.filter(({sameAs}) => sameAs === undefined).map(({environment, service, patch}) => (0, 
    _core_html_html_js__WEBPACK_IMPORTED_MODULE_5__.q)`<h2>${service} in ${environment}</h2><pre>${patch}</pre>`) ],
    foot: "Values of Secrets are never shown."
   });
  }
 }),
 17520: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   B2: () => permitsKind,
   Cw: () => normaliseGitUrl,
   My: () => destinationOf,
   Sl: () => permitsSource,
   TF: () => isAutomated,
   ri: () => isClusterKind,
   u0: () => sourcesOf,
   v8: () => projectOf,
   zj: () => permitsDestination
  });
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79225);
  var _glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74613);
  function permitsSource({value}, repoURL) {
   const source = normaliseGitUrl(repoURL);
   const patterns = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", "sourceRepos" ])).map(_yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.wh);
   return anyOf(patterns, pattern => pattern === "*" || (0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(normaliseGitUrl(pattern), source, "/"));
  }
  function normaliseGitUrl(url) {
   const trimmed = url.trim().toLowerCase().replace(/\.git$/, "");
   return /^[^/:]+@[^/:]+:/.test(trimmed) ? trimmed.replace(":", "/") : trimmed;
  }
  function permitsDestination({value}, to) {
   let allowed = "no";
   for (const item of (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", "destinations" ]))) {
    const [server, name, namespace] = [ "server", "name", "namespace" ].map(key => (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, key));
    const denied = [ server, name, namespace ].some(pattern => pattern?.startsWith("!"));
    const cluster = matchCluster(to, server ?? "", name ?? "");
    const inside = hits(namespace ?? "", to.namespace);
    if (denied) {
     const cases = [ [ server ?? "", to.server ], [ name ?? "", to.name ], [ namespace ?? "", to.namespace ] ];
     if (cases.some(([pattern, text]) => pattern.startsWith("!") && text !== "" && (0, 
     _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern.slice(1), text))) return "no";
    }
    if (inside && cluster === "yes") allowed = "yes"; else if (inside && cluster === "unknown" && allowed === "no") allowed = "unknown";
   }
   return allowed;
  }
  function matchCluster(to, server, name) {
   if (server !== "" && to.server !== "" && hits(server, to.server)) return "yes";
   if (name !== "" && to.name !== "" && hits(name, to.name)) return "yes";
   const comparable = to.server !== "" && server !== "" || to.name !== "" && name !== "";
   return comparable ? "no" : "unknown";
  }
  function permitsKind({value}, kind, namespaced) {
   const list = key => {
    const found = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", key ]);
    return Array.isArray(found) ? (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)(found) : undefined;
   };
   const hit = items => items?.some(item => isKind(item, kind)) ?? false;
   if (namespaced) {
    const white = list("namespaceResourceWhitelist");
    return (white === undefined || hit(white)) && !hit(list("namespaceResourceBlacklist"));
   }
   return hit(list("clusterResourceWhitelist")) && !hit(list("clusterResourceBlacklist"));
  }
  function isKind(item, {group, kind, name}) {
   const named = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "name");
   return (0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "group"), group) && (0, 
   _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, "kind"), kind) && (named === "" || (0, 
   _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(named, name));
  }
  function sourcesOf({value}) {
   const spec = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec" ]);
   const many = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(spec, [ "sources" ]));
   const one = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(spec, [ "source" ]);
   const dry = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(spec, [ "sourceHydrator", "drySource" ]);
   const all = many.length > 0 ? many : (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(one) ? [ one ] : (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(dry) ? [ dry ] : [];
   return all.map(source => ({
    repoURL: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(source, "repoURL"),
    path: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(source, "path"),
    value: source
   }));
  }
  function destinationOf({value}) {
   const to = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", "destination" ]);
   return {
    server: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(to, "server"),
    name: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(to, "name"),
    namespace: (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(to, "namespace")
   };
  }
  function projectOf({value}) {
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec" ]), "project") || "default";
  }
  function isAutomated({value}) {
   const automated = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.y1)(value, [ "spec", "syncPolicy", "automated" ]);
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.jh)(automated) ? (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(automated, "enabled") !== "false" : !(0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_0__.qv)(automated);
  }
  function hits(pattern, text) {
   return pattern.startsWith("!") ? !(0, _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern.slice(1), text) : (0, 
   _glob_js__WEBPACK_IMPORTED_MODULE_1__.k)(pattern, text);
  }
  function anyOf(patterns, hit) {
   let any = false;
   for (const pattern of patterns) {
    if (pattern.startsWith("!")) {
     if (hit(pattern.slice(1))) return false;
     any = true;
    } else if (hit(pattern)) any = true;
   }
   return any;
  }
  function isClusterKind({group, kind}) {
   if (clusterKinds.has(`${group}/${kind}`)) return true;
   const builtIn = [ "", "apps", "batch", "autoscaling", "policy", "networking.k8s.io", "rbac.authorization.k8s.io" ];
   return builtIn.includes(group) ? false : undefined;
  }
  const clusterKinds = new Set([ "/Namespace", "/Node", "/PersistentVolume", "rbac.authorization.k8s.io/ClusterRole", "rbac.authorization.k8s.io/ClusterRoleBinding", "apiextensions.k8s.io/CustomResourceDefinition", "apiregistration.k8s.io/APIService", "admissionregistration.k8s.io/MutatingWebhookConfiguration", "admissionregistration.k8s.io/ValidatingWebhookConfiguration", "admissionregistration.k8s.io/ValidatingAdmissionPolicy", "admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding", "networking.k8s.io/IngressClass", "scheduling.k8s.io/PriorityClass", "storage.k8s.io/StorageClass", "storage.k8s.io/CSIDriver", "node.k8s.io/RuntimeClass" ]);
 }),
 74613: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   k: () => matchesGlob
  });
  const compiled = new Map;
  function matchesGlob(pattern, text, separator = "") {
   const key = `${separator} ${pattern}`;
   const expression = compiled.get(key) ?? compile(pattern, separator);
   compiled.set(key, expression);
   return expression.test(text);
  }
  function compile(pattern, separator) {
   const one = separator === "" ? "[\\s\\S]" : `[^${separator}]`;
   let depth = 0;
   const source = pattern.replace(/\\.|\*\*|\*|\?|\[!|\[|\]|[{},]|[.+^$()|\\/-]/g, sign => {
    if (sign === "**") return "[\\s\\S]*";
    if (sign === "*") return `${one}*`;
    if (sign === "?") return one;
    if (sign === "[!") return "[^";
    if (sign === "[" || sign === "]") return sign;
    if (sign === "-") return "-";
    if (sign === "{") {
     depth += 1;
     return "(?:";
    }
    if (sign === "}") {
     depth -= 1;
     return ")";
    }
    if (sign === ",") return depth > 0 ? "|" : ",";
    return sign.startsWith("\\") && sign.length > 1 ? `\\${sign.slice(1)}` : `\\${sign}`;
   });
   try {
    return new RegExp(`^${source}$`);
   } catch {
    return /^(?!)/;
   }
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
 68360: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   LO: () => isReleaseRevision,
   _H: () => whenApplied,
   bJ: () => appliedText,
   e7: () => fluxSourceOf
  });
  var _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17520);
  var _argocd_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74613);
  var _resources_resource_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65512);
  var _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79225);
  const appliedWords = null && [ "on-merge", "in-window", "by-person", "suspended", "other-revision" ];
  function whenApplied(one, all, branch) {
   const tell = (when, detail = "") => ({
    by: (0, _resources_resource_js__WEBPACK_IMPORTED_MODULE_0__.JS)(one),
    when,
    detail
   });
   const spec = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(one.value, [ "spec" ]);
   if (one.kind !== "Application") {
    const source = fluxSourceOf(one, all);
    if ([ spec, (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(source?.value ?? null, [ "spec" ]) ].some(of => (0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(of, "suspend") === "true")) return tell("suspended");
    const revision = fluxRevision(source);
    return isOther(revision, branch) ? tell("other-revision", revision) : tell("on-merge");
   }
   const annotations = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(one.value, [ "metadata", "annotations" ]);
   if ((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(annotations, "argocd.argoproj.io/skip-reconcile") === "true") return tell("suspended");
   const other = (0, _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__.u0)(one).filter(({path}) => path !== "").map(({value}) => (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(value, "targetRevision")).find(revision => isOther(revision, branch));
   if (other !== undefined) return tell("other-revision", other);
   if (!(0, _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__.TF)(one)) return tell("by-person");
   const project = all.find(({kind, name}) => kind === "AppProject" && name === (0, 
   _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__.v8)(one));
   const windows = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(project?.value ?? null, [ "spec", "syncWindows" ]));
   return windows.some(window => isForApplication(window, one)) ? tell("in-window", project?.name) : tell("on-merge");
  }
  function appliedText({when, detail}) {
   switch (when) {
   case "on-merge":
    return "applied on merge";

   case "in-window":
    return `applied on merge, in the sync windows of ${detail}`;

   case "by-person":
    return "waits for a person";

   case "suspended":
    return "suspended";

   case "other-revision":
    return `deployed from ${detail}, not by this merge`;
   }
  }
  function isReleaseRevision(revision) {
   return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(revision) || /\d+\.\d+\.\d+/.test(revision) || /^refs\/tags\//.test(revision);
  }
  function isOther(revision, branch) {
   if (revision === "" || revision === "HEAD") return false;
   return branch === "" ? isReleaseRevision(revision) : revision.replace(/^refs\/heads\//, "") !== branch;
  }
  function fluxSourceOf(one, all) {
   const source = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(one.value, [ "spec", "sourceRef" ]);
   return all.find(({kind, name, namespace}) => kind === "GitRepository" && name === (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(source, "name") && namespace === ((0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(source, "namespace") || one.namespace));
  }
  function fluxRevision(source) {
   const ref = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(source?.value ?? null, [ "spec", "ref" ]);
   const [found = ""] = [ "commit", "name", "semver", "tag", "branch" ].map(key => (0, 
   _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(ref, key)).filter(text => text !== "");
   return found;
  }
  function isForApplication(window, one) {
   const to = (0, _argocd_app_project_js__WEBPACK_IMPORTED_MODULE_2__.My)(one);
   const fits = [ [ "applications", [ one.name ] ], [ "namespaces", [ to.namespace ] ], [ "clusters", [ to.server, to.name ] ] ];
   const hits = fits.flatMap(([key, texts]) => {
    const patterns = (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.c3)((0, 
    _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.y1)(window, [ key ])).map(_yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.wh);
    if (patterns.length === 0) return [];
    return [ patterns.some(pattern => texts.some(text => text !== "" && (0, _argocd_glob_js__WEBPACK_IMPORTED_MODULE_3__.k)(pattern, text))) ];
   });
   return (0, _yaml_plain_values_js__WEBPACK_IMPORTED_MODULE_1__.$6)(window, "andOperator") === "true" ? hits.length > 0 && hits.every(hit => hit) : hits.some(hit => hit);
  }
 }),
 9803: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   O: () => renderedDiffMarkdown,
   f: () => renderedDiffReason
  });
  var _image_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78579);
  var _manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68360);
  var _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55177);
  var _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60577);
  function renderedDiffReason({outcome, changes, unknown}) {
   const [first] = unknown;
   if (outcome === "doubt" && first !== undefined) return unknown.length === 1 ? first : `${first} ${unknown.length - 1} more.`;
   if (changes.length === 0) return "Nothing that is deployed changes.";
   const environments = [ ...new Set(changes.map(({environment}) => environment)) ];
   const parts = environments.map(environment => {
    const services = changes.filter(one => one.environment === environment).map(({service}) => service);
    return `${services.length > 6 ? `${services.length} services` : (0, _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)(services)} in ${environment}`;
   });
   const dangers = changes.reduce((sum, one) => sum + one.dangers.length, 0);
   const news = `What is deployed changes for ${(0, _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)(parts)}${dangers === 0 ? "" : `, with ${dangers} danger${dangers === 1 ? "" : "s"}`}.`;
   return [ news, ...appliedSentences(changes) ].join(" ");
  }
  function appliedSentences(changes) {
   const known = changes.flatMap(({environment, applied}) => applied.map(one => ({
    ...one,
    environment
   })));
   const where = new Map;
   for (const {environment, ...one} of known) {
    const text = (0, _manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__.bJ)(one);
    where.set(text, (where.get(text) ?? new Set).add(environment));
   }
   const isWhole = changes.every(({applied}) => applied.length > 0);
   const [only] = where.keys();
   if (where.size === 1 && isWhole && only !== undefined) return [ /^(applied|deployed|suspended)/.test(only) ? `It is ${only}.` : `It ${only}.` ];
   return [ ...where ].filter(([text]) => text !== (0, _manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__.bJ)({
    when: "on-merge",
    detail: ""
   })).map(([text, environments]) => `${(0, _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)([ ...environments ])}: ${text}.`);
  }
  function renderedDiffMarkdown(diff, renderer, limit) {
   const {changes, unknown, outcome} = diff;
   const parts = [ `### ${iconOf(diff)} preview: ${outcome}\n`, `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(renderedDiffReason(diff))}\n` ];
   for (const one of unknown.slice(0, 20)) parts.push(`- ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(one)}\n`);
   const shown = [ ...changes ].reverse();
   if (changes.length > 0) {
    const isKnown = shown.some(({applied}) => applied.length > 0);
    const head = [ "Environment", "Service", "Image", "Replicas", "Resources" ];
    const rows = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)(isKnown ? [ ...head, "Applied" ] : head, shown.map(one => isKnown ? [ ...rowOf(one), appliedCell(one) ] : rowOf(one)));
    parts.push(rows.length > limit / 2 ? countsOf(shown) : rows);
   }
   const dangers = shown.flatMap(({environment, service, dangers: list}) => list.map(({resource, why}) => `- ⚠️ **${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(service)} in ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(environment)}**, ${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(resource)}: ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(why)}\n`));
   const [fits, tooMany] = fitting(dangers, limit / 4);
   if (fits.length > 0) parts.push(`${fits.join("")}${tooMany === 0 ? "" : `- and ${tooMany} more, in the report\n`}`);
   const foot = `<sub>Rendered${renderer === undefined ? "" : ` by ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(renderer)}`} from both sides. Values of Secrets are never shown.</sub>\n`;
   let length = parts.join("\n").length + foot.length + 200;
   let left = 0;
   for (const one of shown.filter(({sameAs}) => sameAs === undefined)) {
    const twins = changes.filter(({sameAs}) => sameAs === `${one.environment}/${one.service}`);
    const names = [ one, ...twins ].map(({environment, service}) => `${service} in ${environment}`);
    const block = (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.zH)((0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)((0, 
    _text_list_names_js__WEBPACK_IMPORTED_MODULE_0__.Z)(names)), (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.DV)(one.patch, "diff"));
    if (length + block.length > limit) left += 1; else {
     parts.push(block);
     length += block.length + 1;
    }
   }
   if (left > 0) parts.push(`${left} more difference${left === 1 ? " is" : "s are"} in the page and in the diff that the step leaves.\n`);
   return `${parts.join("\n")}\n${foot}`;
  }
  function iconOf({outcome, changes}) {
   if (outcome === "doubt") return "❔";
   if (changes.some(({dangers}) => dangers.length > 0)) return "⚠️";
   return changes.length > 0 ? "📦" : "✅";
  }
  function fitting(lines, characters) {
   let length = 0;
   const fits = lines.filter(line => {
    length += line.length;
    return length <= characters;
   });
   return [ fits, lines.length - fits.length ];
  }
  function countsOf(changes) {
   const environments = [ ...new Set(changes.map(({environment}) => environment)) ];
   const sum = (list, count) => list.reduce((all, one) => all + count(one), 0);
   return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Environment", "Services", "Images", "Resources", "Dangers" ], environments.map(environment => {
    const here = changes.filter(one => one.environment === environment);
    const of = key => sum(here, one => one.resources[key]);
    return [ (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(environment), String(here.length), String(sum(here, ({images}) => images.length)), `+${of("added")} ~${of("changed")} −${of("removed")}`, String(sum(here, ({dangers}) => dangers.length)) ];
   }));
  }
  function appliedCell({applied}) {
   if (applied.length < 2) return (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(applied.map(_manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__.bJ).join(""));
   return applied.map(one => `${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(one.by)}: ${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)((0, _manifest_when_change_is_applied_js__WEBPACK_IMPORTED_MODULE_1__.bJ)(one))}`).join("\n");
  }
  function rowOf({environment, service, images, replicas, resources, dangers}) {
   const version = image => {
    const {tag, digest} = (0, _image_image_js__WEBPACK_IMPORTED_MODULE_3__.s5)(image);
    return [ tag, digest?.slice(0, 14) ].filter(Boolean).join("@") || image;
   };
   return [ (0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(environment), `${dangers.length > 0 ? "⚠️ " : ""}${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(service)}`, images.map(({from, to}) => `${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(version(from))} → ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.aY)(version(to))}`).join("\n"), replicas.map(({from, to}) => `${(0, 
   _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(from)} → ${(0, _text_markdown_js__WEBPACK_IMPORTED_MODULE_2__.X1)(to)}`).join("\n"), `+${resources.added} ~${resources.changed} −${resources.removed}` ];
  }
 }),
 55177: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Z: () => listNames
  });
  function listNames(names) {
   const shown = names.length > 5 ? [ ...names.slice(0, 4), `${names.length - 4} more` ] : names;
   const last = shown.at(-1) ?? "nothing";
   return shown.length < 2 ? last : `${shown.slice(0, -1).join(", ")} and ${last}`;
  }
 }),
 58331: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   R: () => parsePath,
   i: () => resolvePathIn
  });
  var _plain_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79225);
  function parsePath(text) {
   const path = [];
   const step = /(?:^|\.)(?:([^.[\]"]+)|("(?:[^"\\]|\\.)*"))|\[(\d+)\]|\[([\w.-]+)=(?:([^\]"]+)|("(?:[^"\\]|\\.)*"))\]|\[("(?:[^"\\]|\\.)*")\]/y;
   if (text.startsWith(".")) return undefined;
   while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (found === null) return undefined;
    const [, key, dotted, index, field, is, quotedIs, quoted = dotted] = found;
    const unquote = one => JSON.parse(one);
    if (index !== undefined) path.push(Number(index)); else if (field !== undefined) path.push({
     field,
     is: quotedIs === undefined ? is ?? "" : unquote(quotedIs)
    }); else path.push(quoted === undefined ? key ?? "" : unquote(quoted));
   }
   return path.length === 0 ? undefined : path;
  }
  function resolvePathIn(root, path) {
   const found = [];
   let value = root;
   for (const step of path) {
    const concrete = typeof step === "object" ? indexOf(value, step) : stepIn(value, step);
    if (concrete === undefined) return undefined;
    found.push(concrete);
    const inside = typeof value === "object" && value !== null ? value : {};
    value = inside[concrete] ?? null;
   }
   return found;
  }
  function stepIn(value, step) {
   return Array.isArray(value) && typeof step === "string" && /^\d+$/.test(step) ? Number(step) : step;
  }
  function indexOf(value, {field, is}) {
   const fits = (0, _plain_values_js__WEBPACK_IMPORTED_MODULE_0__.c3)(value).flatMap((item, index) => (0, 
   _plain_values_js__WEBPACK_IMPORTED_MODULE_0__.$6)(item, field) === is ? [ index ] : []);
   return fits.length === 1 ? fits[0] : undefined;
  }
 })
};
