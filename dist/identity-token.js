export const id = 5889;

export const ids = [ 5889 ];

export const modules = {
 95889: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   requestIdentity: () => requestIdentity
  });
  var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96383);
  const answerWithin = 1e4;
  async function requestIdentity(env, audience, deadline = _deadline_js__WEBPACK_IMPORTED_MODULE_0__.bK) {
   const {ACTIONS_ID_TOKEN_REQUEST_URL: url = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = ""} = env;
   if (url === "" || token === "" || !URL.canParse(url)) return {
    kind: "none"
   };
   const endpoint = new URL(url);
   endpoint.searchParams.set("audience", audience);
   const failed = (fault, cause) => ({
    ...{
     kind: "failed",
     service: endpoint.origin,
     fault,
     cause
    }
   });
   const began = Date.now();
   let answer;
   try {
    answer = await fetch(endpoint, {
     headers: {
      authorization: `Bearer ${token}`,
      accept: "application/json"
     },
     signal: AbortSignal.any([ deadline.signal, AbortSignal.timeout(answerWithin) ]),
     redirect: "error"
    });
   } catch (cause) {
    if (deadline.signal.aborted) {
     const request = "give a token for this run";
     const waited = {
      whom: endpoint.host,
      request,
      waitedMs: Date.now() - began
     };
     throw (0, _deadline_js__WEBPACK_IMPORTED_MODULE_0__.rI)(deadline, {
      ...waited,
      fault: "it did not answer"
     });
    }
    return failed("it does not answer", cause);
   }
   if (!answer.ok) return failed(`it answers with status ${answer.status}`);
   const {value} = await answer.json().catch(() => ({}));
   if (typeof value !== "string" || !isToken(value)) return failed("it answers with something that is not a token");
   return {
    kind: "token",
    token: value
   };
  }
  function isToken(text) {
   const [, claims = "", ...rest] = text.split(".");
   if (rest.length !== 1) return false;
   try {
    const read = JSON.parse(Buffer.from(claims, "base64url").toString("utf8"));
    return typeof read === "object" && read !== null && "sub" in read && typeof read.sub === "string";
   } catch {
    return false;
   }
  }
 })
};
