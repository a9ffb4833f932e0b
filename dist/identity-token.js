export const id = 5889;

export const ids = [ 5889 ];

export const modules = {
 95889: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   requestIdentity: () => requestIdentity
  });
  const answerWithin = 1e4;
  async function requestIdentity(env, audience) {
   const {ACTIONS_ID_TOKEN_REQUEST_URL: url = "", ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = ""} = env;
   if (url === "" || token === "" || !URL.canParse(url)) return {
    kind: "none"
   };
   const asked = new URL(url);
   asked.searchParams.set("audience", audience);
   const failed = (fault, cause) => ({
    kind: "failed",
    service: asked.origin,
    fault,
    cause
   });
   let answer;
   try {
    answer = await fetch(asked, {
     headers: {
      authorization: `Bearer ${token}`,
      accept: "application/json"
     },
     signal: AbortSignal.timeout(answerWithin),
     redirect: "error"
    });
   } catch (cause) {
    return failed("it does not answer", cause);
   }
   if (!answer.ok) return failed(`it answers with status ${answer.status}`);
   const {value} = await answer.json().catch(() => ({}));
   if (typeof value !== "string" || !isToken(value)) return failed("it answers with something that is no token");
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
 }
};
