export const id = 625;
export const ids = [625];
export const modules = {

/***/ 3006:
/***/ ((module) => {

// Stands in for make-fetch-happen under @sigstore/sign, which needs of it one POST with a timeout and repeats it by itself; the package
// brings 1.3 MB of caches, agents and proxies (docs/decisions/0045).
module.exports = async (url, { method, headers, body, timeout }) => {
  const signal = timeout ? AbortSignal.timeout(timeout) : undefined;
  const response = await fetch(url, { method, headers, body, signal, redirect: "error" });
  response.buffer = async () => Buffer.from(await response.arrayBuffer());
  return response;
};


/***/ })

};
