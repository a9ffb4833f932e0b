import type { IncomingMessage } from "node:http";

/** What kind of request: the advertisement or the pack, of a fetch or a push. */
export type RequestKind = "fetch-refs" | "fetch" | "push-refs" | "push" | "other";

/** One request as it came, and how it was answered. */
export interface GitRequest {
  readonly method: string;
  /** Path and query, without the prefix. */
  readonly path: string;
  readonly kind: RequestKind;
  /** `owner/name`. */
  readonly repository: string;
  /** How many Authorization headers it had. */
  readonly authorizations: number;
  /** Bytes of the body as they came over the wire. */
  bytesIn: number;
  bytesOut: number;
  /** 0 while it runs. */
  status: number;
}

export function readRequest(incoming: IncomingMessage, prefix: string): GitRequest {
  const given = incoming.url ?? "/";
  const path = given.startsWith(prefix) ? given.slice(prefix.length) : given;
  const request: GitRequest = {
    method: incoming.method ?? "GET",
    path,
    kind: kindOf(path),
    repository: /^\/(.+?)(\.git)?\/(info\/refs|git-(upload|receive)-pack)/.exec(path)?.[1] ?? "",
    authorizations: incoming.rawHeaders.filter((name) => name.toLowerCase() === "authorization").length,
    bytesIn: 0,
    bytesOut: 0,
    status: 0,
  };
  incoming.on("data", (chunk: Buffer) => {
    request.bytesIn += chunk.length;
  });
  incoming.pause();
  return request;
}

function kindOf(path: string): RequestKind {
  if (path.includes("/info/refs?service=git-upload-pack")) return "fetch-refs";
  if (path.includes("/info/refs?service=git-receive-pack")) return "push-refs";
  if (path.endsWith("/git-upload-pack")) return "fetch";
  return path.endsWith("/git-receive-pack") ? "push" : "other";
}
