import { createServer } from "node:http";
import {
  type FluxEvent,
  type PostedStatus,
  statusOfFluxEvent,
  takeStatus,
} from "../support/controllers/statuses.ts";
import type { Repository } from "../support/github/repository.ts";
import { listen } from "../support/registry/running.ts";

/** What a controller posted, as it was. */
export interface Posted {
  readonly path: string;
  readonly body: unknown;
}

/** Takes what controllers have to say of commits, and keeps it as GitHub would. */
export interface StatusReceiver {
  readonly url: string;
  readonly posted: readonly Posted[];
  stop(): Promise<void>;
}

/** Of the Provider that Flux would have: the context ends with its first part. */
export const providerUid = "0c9c2e41-2d0a-4b8e-a3ab-000000000000";

/**
 * Two things on one port. Flux' controllers post their events to `/`, which become statuses as notification-controller makes them. Argo CD's own
 * notifications controller signs in as a GitHub App and posts statuses to what it takes for an Enterprise Server.
 */
export async function startStatusReceiver(repository: Repository): Promise<StatusReceiver> {
  const posted: Posted[] = [];
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request.setEncoding("utf8")) text += chunk;
    const path = request.url ?? "";
    const body: unknown = text === "" ? undefined : JSON.parse(text);
    posted.push({ path, body });
    const [, sha] = /\/statuses\/([0-9a-f]{40})$/.exec(path) ?? [];
    if (path === "/") {
      const status = statusOfFluxEvent(body as FluxEvent, providerUid);
      if (status !== undefined) takeStatus(repository.statuses, status);
    } else if (sha !== undefined) takeStatus(repository.statuses, { ...readStatus(body), sha });
    const answer = path.endsWith("/access_tokens")
      ? { token: "app", expires_at: new Date(Date.now() + 3_600_000).toISOString() }
      : {};
    response.writeHead(201, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  const { host, stop } = await listen(server);
  return { url: `http://${host}`, posted, stop };
}

function readStatus(body: unknown): Omit<PostedStatus, "sha"> {
  const { state, context, description, target_url } = body as Readonly<Record<string, string>>;
  return {
    state: state ?? "",
    context: context ?? "",
    description: description ?? "",
    url: target_url ?? "",
  };
}
