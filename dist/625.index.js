export const id = 625;

export const ids = [ 625 ];

export const modules = {
 3006: (module => {
  module.exports = async (url, {method, headers, body, timeout}) => {
   const signal = timeout ? AbortSignal.timeout(timeout) : void 0;
   const response = await fetch(url, {
    method,
    headers,
    body,
    signal,
    redirect: "error"
   });
   response.buffer = async () => Buffer.from(await response.arrayBuffer());
   return response;
  };
 })
};
