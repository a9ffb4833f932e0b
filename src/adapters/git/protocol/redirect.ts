/** Where a Git server sends its clients. `elsewhere`: to a place that the token must not follow to, or that is no repository. */
export type Redirect =
  | { readonly kind: "moved"; readonly url: string }
  | { readonly kind: "elsewhere"; readonly origin: string };

const discovery = /\/info\/refs$/;

/**
 * The redirect that ended a command, read from git's curl trace (`<= Recv header: location: …`); undefined where its last answer was
 * none. `url` is what was asked. A repository that was renamed is `moved`: the same origin, and a path that ends as a repository's does
 * (RFC 9110, 15.4; gitprotocol-http(5), "Discovering References").
 */
export function redirectInTrace(trace: string, url: string): Redirect | undefined {
  const last = trace.lastIndexOf("Recv header: HTTP/");
  if (last < 0) return undefined;
  const answer = trace.slice(last);
  if (!/^Recv header: HTTP\/[\d.]+ 30[12378]\b/.test(answer)) return undefined;
  const location = /Recv header: location: *([^\r\n]+)/i.exec(answer)?.[1]?.trim() ?? "";
  if (!URL.canParse(location, url)) return { kind: "elsewhere", origin: "an address that is none" };
  const to = new URL(location, `${url}/info/refs`);
  const from = new URL(url);
  if (to.origin !== from.origin) return { kind: "elsewhere", origin: to.origin };
  if (!discovery.test(to.pathname)) return { kind: "elsewhere", origin: `${to.origin}${to.pathname}` };
  return { kind: "moved", url: `${to.origin}${to.pathname.replace(discovery, "")}` };
}
