import type { IncomingMessage, ServerResponse } from "node:http";
import { runBackend } from "../git-server/backend.ts";
import { readRequest } from "../git-server/request.ts";
import type { Token } from "./call.ts";
import type { Fault } from "./fault.ts";
import { allows, type Need } from "./permissions.ts";
import type { Repository } from "./repository.ts";

export interface GitAsked {
  /** `git-upload-pack` or `git-receive-pack`. */
  readonly operation: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly need: Need;
  /** Answers it; gives the status it had. */
  readonly serve: (fault: Fault["how"] | undefined) => Promise<number>;
}

/** Reads a request of Git's smart HTTP protocol for a repository of ours; undefined if it is none. */
export function readGit(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  around: {
    readonly root: string;
    readonly prefix: string;
    readonly repositories: ReadonlyMap<string, Repository>;
    readonly tokens: ReadonlyMap<string, Token>;
  },
): GitAsked | undefined {
  if (!/\/(info\/refs\?service=git-|git-)(upload|receive)-pack$/.test(incoming.url ?? "")) return undefined;
  const request = readRequest(incoming, around.prefix);
  const writes = request.kind.startsWith("push");
  const need: Need = [writes ? "contents: write" : "contents: read"];
  const repository = around.repositories.get(request.repository);
  const token = around.tokens.get(passwordIn(incoming.headers.authorization));
  const isOpen = repository !== undefined && !repository.private && !writes;
  return {
    operation: writes ? "git-receive-pack" : "git-upload-pack",
    repository: request.repository,
    need,
    serve(fault) {
      const ended = new Promise<number>((done) => outgoing.on("close", () => done(outgoing.statusCode)));
      const refuse = (status: number, text: string, headers: Readonly<Record<string, string>> = {}) => {
        incoming.resume();
        outgoing.writeHead(status, { "content-type": "text/plain", ...headers }).end(text);
      };
      const challenge = { "www-authenticate": 'Basic realm="GitHub"' };
      if (fault === "dropped") incoming.socket.destroy();
      else if (fault !== undefined && fault !== "unanswered")
        refuse(fault.status, String(fault.body ?? ""), fault.headers);
      else if (repository === undefined || (token === undefined && !isOpen))
        refuse(401, "Repository not found.", challenge);
      else if (!isOpen && !allows(token?.permissions ?? new Set(), need))
        refuse(403, `Permission to ${request.repository}.git denied to the token.`);
      else {
        const path = request.path.replace(/^\/([^/]+\/[^/]+?)(\.git)?\//, "/$1.git/");
        runBackend({
          root: around.root,
          request: { ...request, path },
          incoming,
          outgoing,
          swallow: fault === "unanswered",
        });
      }
      return ended;
    },
  };
}

function passwordIn(authorization = ""): string {
  const basic = /^basic (.+)$/i.exec(authorization)?.[1] ?? "";
  return Buffer.from(basic, "base64").toString().split(":").slice(1).join(":");
}
