export const id = 387;

export const ids = [ 387 ];

export const modules = {
 80387: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   createHttp: () => createHttp
  });
  var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5763);
  var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63602);
  var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96383);
  const answerWithin = 3e4;
  const mostBytes = 1048576;
  function createHttp(env, deadline = _deadline_js__WEBPACK_IMPORTED_MODULE_0__.bK) {
   async function send(address, options, read) {
    options.signal?.throwIfAborted();
    const url = readUrl(address);
    const client = url.protocol === "https:" ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 44708, 19)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const authorities = options.ca === undefined ? {} : {
     ca: await trustAlso(options.ca, nameOf(url))
    };
    const agent = new client.Agent({
     proxyEnv: env,
     ...authorities
    });
    try {
     const open = settings => client.request(url, {
      ...settings,
      agent
     });
     return await exchange(open, url, options, deadline, (answer, begun) => read(answer, begun, url));
    } finally {
     agent.destroy();
    }
   }
   return {
    request: (address, options = {}) => send(address, options, async (answer, _, url) => ({
     status: answer.statusCode ?? 0,
     headers: flatten(answer),
     body: await readBody(answer, options.maxBytes ?? mostBytes, url)
    })),
    follow: (address, take, options = {}) => send(address, options, async (answer, begun, url) => {
     begun();
     if (answer.statusCode === 200) await readLines(answer, options.maxBytes ?? mostBytes, url, take); else answer.destroy();
     return answer.statusCode ?? 0;
    })
   };
  }
  function exchange(open, url, {method = "GET", headers = {}, body, timeoutMs = answerWithin, signal}, deadline, read) {
   return new Promise((resolve, reject) => {
    const length = body === undefined ? {} : {
     "content-length": String(Buffer.byteLength(body))
    };
    const request = open({
     method,
     headers: {
      "user-agent": "trunkline",
      ...headers,
      ...length
     },
     ...signal === undefined ? {} : {
      signal
     }
    });
    const began = Date.now();
    let answer;
    const end = why => {
     answer?.destroy(why);
     request.destroy(why);
    };
    const timer = setTimeout(() => {
     const limit = (0, _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__.a)(timeoutMs);
     end((0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("HTTP_TIMEOUT", {
      url: nameOf(url),
      limit
     }));
    }, timeoutMs);
    const begun = () => clearTimeout(timer);
    const cutOff = () => {
     const fault = answer === undefined ? "it did not answer" : "its answer did not come to an end";
     const name = `answer ${method} ${url.pathname}`;
     end((0, _deadline_js__WEBPACK_IMPORTED_MODULE_0__.rI)(deadline, {
      whom: url.host,
      request: name,
      waitedMs: Date.now() - began,
      fault
     }));
    };
    if (deadline.signal.aborted) cutOff();
    deadline.signal.addEventListener("abort", cutOff);
    request.once("close", () => deadline.signal.removeEventListener("abort", cutOff));
    const fail = cause => {
     begun();
     reject(signal?.aborted ? signal.reason : unreachable(url, cause));
    };
    request.on("error", fail);
    request.on("response", response => {
     answer = response;
     read(response, begun).then(value => {
      begun();
      resolve(value);
     }, fail);
    });
    request.end(body);
   });
  }
  async function readBody(response, maxBytes, url) {
   const chunks = [];
   let size = 0;
   for await (const chunk of response) {
    size += chunk.length;
    if (size > maxBytes) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("HTTP_TOO_LARGE", {
     url: nameOf(url),
     limit: String(maxBytes)
    });
    chunks.push(chunk);
   }
   return Buffer.concat(chunks).toString("utf8");
  }
  async function readLines(response, maxBytes, url, take) {
   let rest = [];
   let size = 0;
   for await (const chunk of response) {
    let from = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
     take(Buffer.concat([ ...rest, chunk.subarray(from, end) ]).toString("utf8"));
     rest = [];
     size = 0;
     from = end + 1;
    }
    size += chunk.length - from;
    if (size > maxBytes) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("HTTP_TOO_LARGE", {
     url: nameOf(url),
     limit: String(maxBytes)
    });
    if (from < chunk.length) rest.push(chunk.subarray(from));
   }
   if (size > 0) take(Buffer.concat(rest).toString("utf8"));
  }
  function flatten(response) {
   return Object.fromEntries(Object.entries(response.headers).map(([name, value = ""]) => [ name, Array.isArray(value) ? value.join(", ") : value ]));
  }
  function readUrl(address) {
   const url = URL.canParse(address) ? new URL(address) : undefined;
   const bad = fault => (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("HTTP_URL", {
    url: url === undefined ? address.split(/[?#]/, 1)[0] ?? "" : nameOf(url),
    fault
   });
   if (url === undefined) throw bad("it is not a URL");
   if (url.protocol !== "http:" && url.protocol !== "https:") throw bad("it is neither http nor https");
   if (url.username !== "" || url.password !== "") throw bad("it has a user name or a password in it");
   return url;
  }
  function nameOf(url) {
   return `${url.protocol}//${url.host}${url.pathname}`;
  }
  function unreachable(url, cause) {
   const [own] = (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__._n)(cause) ?? [];
   if (own !== undefined) return own;
   const code = "code" in cause ? `${String(cause.code)} ` : "";
   const fault = cause instanceof AggregateError ? cause.errors[0].message : cause.message;
   return (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("HTTP_UNREACHABLE", {
    url: nameOf(url),
    fault: `${code}${fault}`.trim()
   }, {
    cause
   });
  }
  async function trustAlso(pem, url) {
   const {X509Certificate} = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 77598, 19));
   const tls = await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
   const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? [];
   if (blocks.length === 0) throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("HTTP_CA", {
    url,
    fault: "there is no certificate in it"
   });
   for (const block of blocks) {
    try {
     new X509Certificate(block);
    } catch (cause) {
     throw (0, _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__.CC)("HTTP_CA", {
      url,
      fault: "one of its certificates is damaged"
     }, {
      cause
     });
    }
   }
   const all = tls.getCACertificates;
   return [ ...all?.("default") ?? tls.rootCertificates, ...blocks ];
  }
 })
};
