import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Access, refuse } from "./git-server/access.ts";
import { runBackend } from "./git-server/backend.ts";
import { createFaults, type Fault } from "./git-server/faults.ts";
import { type GitRequest, readRequest } from "./git-server/request.ts";
import { initBare } from "./scratch/git.ts";

export type { Access } from "./git-server/access.ts";
export type { Fault } from "./git-server/faults.ts";
export type { GitRequest } from "./git-server/request.ts";

/** A Git server over HTTP: real `git http-backend` over real bare repositories, answering as GitHub does. */
export interface GitServer {
  /** `http://127.0.0.1:<port>`, with the prefix. */
  readonly url: string;
  /** The folder that holds the bare repositories, `<root>/acme/orders.git`. */
  readonly root: string;
  /** Everything that was asked, in order. Cleared with `requests.length = 0`. */
  readonly requests: GitRequest[];
  /** The URL of `owner/name`. */
  urlOf(repository: string): string;
  /** Makes an empty bare repository `owner/name` and gives its folder. */
  create(repository: string, options?: { readonly objectFormat?: string }): string;
  /** From now on only these tokens may read or write it. */
  protect(repository: string, access: Access): void;
  /** Makes the next matching request fail. */
  fail(fault: Fault): void;
  /** Forgets the faults that nothing has met. */
  heal(): void;
  close(): Promise<void>;
}

/**
 * Starts one on an ephemeral port. `root` must exist; `prefix` is a path below the host (`/git`), as a GHES may have; `roundTripMs` is how far away
 * it is: every request takes that long at least.
 */
export async function startGitServer(given: {
  readonly root: string;
  readonly prefix?: string;
  readonly roundTripMs?: number;
}): Promise<GitServer> {
  const { root, prefix = "", roundTripMs = 0 } = given;
  const requests: GitRequest[] = [];
  const access = new Map<string, Access>();
  const faults = createFaults();
  const server = createServer((incoming, outgoing) => {
    const request = readRequest(incoming, prefix);
    requests.push(request);
    outgoing.on("close", () => {
      request.status = outgoing.statusCode;
    });
    const refusal = refuse(request, access.get(request.repository), incoming.headers.authorization);
    const travelled = new Promise((resolve) =>
      roundTripMs === 0 ? resolve(undefined) : setTimeout(resolve, roundTripMs),
    );
    void travelled
      .then(() => faults.take(request))
      .then((fault) => {
        if (fault?.kind === "drop-before") incoming.socket.destroy();
        else if (fault?.kind === "status") {
          request.bytesOut += (fault.body ?? "").length;
          incoming.resume();
          outgoing
            .writeHead(fault.status, { "content-type": "text/plain", ...fault.headers })
            .end(fault.body);
        } else if (refusal !== undefined) {
          incoming.resume();
          outgoing.writeHead(refusal.status, refusal.headers).end(refusal.body);
        } else runBackend({ root, request, incoming, outgoing, swallow: fault?.kind === "drop-after" });
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${prefix}`;
  return {
    url,
    root,
    requests,
    urlOf: (repository) => `${url}/${repository}.git`,
    create(repository, { objectFormat = "sha1" } = {}) {
      const directory = join(root, `${repository}.git`);
      initBare(directory, objectFormat);
      return directory;
    },
    protect: (repository, tokens) => void access.set(repository, tokens),
    fail: (fault) => faults.add(fault),
    heal: () => faults.clear(),
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
