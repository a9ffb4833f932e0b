export const id = 7892;

export const ids = [ 7892 ];

export const modules = {
 57892: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createArgoCd: () => createArgoCd
  });
  var dist = __webpack_require__(77934);
  var problem = __webpack_require__(5763);
  var recover_from_problem = __webpack_require__(39835);
  var retry_after = __webpack_require__(33573);
  var redact_secrets = __webpack_require__(29706);
  const application_text = dist.lqM(dist.mee(dist.YjP()), "");
  const texts = dist.lqM(dist.mee(dist.YOg(dist.YjP())), []);
  const source = dist.Ikc({
   repoURL: application_text,
   path: application_text,
   targetRevision: application_text,
   chart: application_text
  });
  const result = dist.Ikc({
   revision: application_text,
   revisions: texts
  });
  const health = dist.Ikc({
   status: application_text,
   message: application_text,
   lastTransitionTime: application_text
  });
  const hydration = dist.Ikc({
   phase: application_text,
   message: application_text,
   drySHA: application_text,
   hydratedSHA: application_text
  });
  const list = item => dist.lqM(dist.mee(dist.YOg(item)), []);
  const maybe = item => dist.lqM(dist.mee(item));
  const schema = dist.Ikc({
   metadata: dist.Ikc({
    name: dist.YjP(),
    namespace: application_text,
    deletionTimestamp: application_text
   }),
   spec: dist.Ikc({
    project: application_text,
    source: maybe(source),
    sources: list(source),
    sourceHydrator: maybe(dist.Ikc({
     drySource: maybe(source)
    })),
    syncPolicy: maybe(dist.Ikc({
     automated: maybe(dist.Ikc({
      enabled: maybe(dist.zMY())
     }))
    }))
   }),
   operation: maybe(dist.Ikc({})),
   status: dist.lqM(dist.Ikc({
    reconciledAt: application_text,
    sync: maybe(dist.Ikc({
     status: application_text,
     revision: application_text,
     revisions: texts
    })),
    health: maybe(health),
    operationState: maybe(dist.Ikc({
     phase: application_text,
     message: application_text,
     finishedAt: application_text,
     retryCount: dist.lqM(dist.mee(dist.aig()), 0),
     syncResult: maybe(result),
     operation: maybe(dist.Ikc({
      sync: maybe(result)
     }))
    })),
    conditions: list(dist.Ikc({
     type: application_text,
     message: application_text,
     lastTransitionTime: application_text
    })),
    resources: list(dist.Ikc({
     kind: application_text,
     name: application_text,
     health: maybe(health)
    })),
    summary: maybe(dist.Ikc({
     images: texts
    })),
    sourceHydrator: maybe(dist.Ikc({
     currentOperation: maybe(hydration),
     lastSuccessfulOperation: maybe(hydration)
    }))
   }), {})
  });
  const order = [ "Unknown", "Degraded", "Missing", "Progressing", "Suspended" ];
  function readApplication(body, server) {
   const parsed = dist.xLC(schema, body);
   if (!parsed.success) return undefined;
   const {metadata, spec, status, operation} = parsed.output;
   const dry = spec.sourceHydrator?.drySource;
   const given = dry ? [ dry ] : (spec.sources ?? []).length > 0 ? spec.sources ?? [] : [ spec.source ?? {} ];
   const state = status.operationState;
   const synced = state?.syncResult ?? state?.operation?.sync;
   const automated = spec.syncPolicy?.automated;
   const namespace = metadata.namespace ?? "";
   return {
    name: metadata.name,
    namespace,
    project: spec.project ?? "",
    url: `${server}/applications/${[ namespace, metadata.name ].filter(Boolean).map(encodeURIComponent).join("/")}`,
    deleting: metadata.deletionTimestamp !== "",
    reconciledAt: status.reconciledAt ?? "",
    sources: given.map(one => {
     const {repoURL, path, targetRevision, chart} = dist.qgA(source, one);
     const isChart = (chart ?? "") !== "";
     return {
      repository: repoURL ?? "",
      path: path ?? "",
      revision: targetRevision ?? "",
      isChart
     };
    }),
    hydrator: dry ? readHydrator(status.sourceHydrator) : undefined,
    automated: automated !== undefined && automated !== null && automated.enabled !== false,
    sync: {
     status: status.sync?.status ?? "",
     revisions: revisionsOf(status.sync)
    },
    health: {
     status: status.health?.status ?? "",
     message: status.health?.message ?? "",
     since: status.health?.lastTransitionTime ?? ""
    },
    requested: operation !== undefined && operation !== null,
    operation: state ? {
     phase: state.phase ?? "",
     message: state.message ?? "",
     finishedAt: state.finishedAt ?? "",
     retries: state.retryCount ?? 0,
     revisions: revisionsOf(synced)
    } : undefined,
    conditions: (status.conditions ?? []).map(one => ({
     type: one.type ?? "",
     message: one.message ?? "",
     since: one.lastTransitionTime ?? ""
    })),
    unwell: (status.resources ?? []).map(one => ({
     name: `${one.kind} ${one.name}`,
     health: one.health?.status ?? "",
     message: one.health?.message ?? ""
    })).filter(one => order.includes(one.health)).sort((one, other) => order.indexOf(one.health) - order.indexOf(other.health)),
    images: status.summary?.images ?? []
   };
  }
  function readHydrator(status) {
   const {currentOperation, lastSuccessfulOperation} = status ?? {};
   return {
    phase: currentOperation?.phase ?? "",
    message: currentOperation?.message ?? "",
    dry: lastSuccessfulOperation?.drySHA ?? "",
    hydrated: lastSuccessfulOperation?.hydratedSHA ?? ""
   };
  }
  function revisionsOf(from) {
   const several = from?.revisions ?? [];
   return several.length > 0 ? several : from?.revision ? [ from.revision ] : [];
  }
  const streamed = dist.Ikc({
   result: dist.Ikc({
    application: dist.L5J()
   })
  });
  const biggest = 16 * 1024 * 1024;
  const answerWithin = {
   plain: 2e4,
   refresh: 6e4
  };
  function createArgoCd(http, {server, token, ca}, clock) {
   const options = {
    headers: {
     accept: "application/json",
     ...token === "" ? {} : {
      authorization: `Bearer ${token}`
     }
    },
    maxBytes: biggest,
    ...ca === "" ? {} : {
     ca
    }
   };
   async function get(path, {project, namespace, name}, refresh) {
    const query = new URLSearchParams;
    if (project !== undefined) query.set("project", project);
    if (namespace !== undefined) query.set("appNamespace", namespace);
    if (refresh) query.set("refresh", "normal");
    const search = query.size > 0 ? `?${query}` : "";
    return http.request(`${server}/api/v1/applications/${encodeURIComponent(name)}${path}${search}`, {
     ...options,
     timeoutMs: refresh ? answerWithin.refresh : answerWithin.plain
    });
   }
   return {
    async application(name, refresh) {
     const answer = await silentUnless(() => get("", name, refresh));
     if (answer.kind === "silent") return answer;
     const {status, headers, body} = answer.value;
     const said = wordsOf((0, redact_secrets.f)(body, [ token ])) || `status ${status}`;
     if (status === 429 || status === 408 || status >= 500) {
      const waitMs = (0, retry_after.m)(headers["retry-after"], clock.now());
      return {
       kind: "silent",
       why: `it answers with status ${status} (${said})`,
       waitMs
      };
     }
     const slots = {
      server,
      application: name.name,
      answer: said
     };
     if (status === 401) throw (0, problem.CC)("AWAIT_DENIED", slots);
     if (status === 403 || status === 404) throw (0, problem.CC)("AWAIT_APP_MISSING", slots);
     if (status !== 200) {
      const where = headers.location === undefined ? said : `a redirect to ${headers.location}`;
      throw (0, problem.CC)("AWAIT_NOT_ARGOCD", {
       server,
       answer: where
      });
     }
     const value = readApplication(jsonIn(body), server);
     if (value === undefined) throw (0, problem.CC)("AWAIT_NOT_ARGOCD", {
      server,
      answer: "no application"
     });
     return {
      kind: "seen",
      value
     };
    },
    async canSync(name) {
     const answer = await silentUnless(() => get("/syncwindows", name, false));
     if (answer.kind === "silent" || answer.value.status !== 200) return undefined;
     const read = jsonIn(answer.value.body);
     const isObject = typeof read === "object" && read !== null && !Array.isArray(read);
     return isObject ? read.canSync === true : undefined;
    },
    async follow({project, namespace, name}, seen, signal) {
     const query = new URLSearchParams({
      name
     });
     if (project !== undefined) query.set("projects", project);
     if (namespace !== undefined) query.set("appNamespace", namespace);
     const take = line => {
      const event = dist.xLC(streamed, jsonIn(line));
      const app = event.success ? readApplication(event.output.result.application, server) : undefined;
      if (app?.name === name) seen(app);
     };
     const how = {
      ...options,
      signal,
      timeoutMs: answerWithin.plain
     };
     await http.follow(`${server}/api/v1/stream/applications?${query}`, take, how).catch(thrown => {
      if (!signal.aborted && !(thrown instanceof problem.AF)) throw thrown;
     });
    }
   };
  }
  async function silentUnless(ask) {
   return (0, recover_from_problem.x1)([ "HTTP_UNREACHABLE", "HTTP_TIMEOUT" ], async () => ({
    kind: "seen",
    value: await ask()
   }), ({message: why}) => ({
    kind: "silent",
    why,
    waitMs: undefined
   }));
  }
  function jsonIn(body) {
   try {
    return JSON.parse(body);
   } catch {
    return null;
   }
  }
  function wordsOf(body) {
   const read = jsonIn(body);
   const words = typeof read === "object" && read !== null && "message" in read ? String(read.message) : body;
   return words.replace(/\s+/g, " ").trim().slice(0, 300);
  }
 }),
 29706: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   f: () => redactSecrets
  });
  function redactSecrets(text, secrets) {
   return secrets.reduce((cut, one) => one === "" ? cut : cut.replaceAll(one, "***"), text);
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
 33573: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   m: () => parseRetryAfter
  });
  function parseRetryAfter(header, now) {
   if (header === undefined) return undefined;
   if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1e3;
   const date = Date.parse(header);
   return Number.isNaN(date) ? undefined : Math.max(date - now, 0);
  }
 })
};
