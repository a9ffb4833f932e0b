import type { Decided } from "../../../src/core/commit/decision.ts";
import type { Receipt } from "../../../src/ports/delivery.ts";
import type { GitServer } from "../git-server.ts";
import { overlayOf } from "./gitops.ts";
import { openDelivery } from "./open-delivery.ts";

/** Sets the tag of one service in dev, in a repository that `fillGitops` made, as set-image would. */
export function deliverTag(
  server: GitServer,
  repository: string,
  service: number,
  tag: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Receipt<Decided>> {
  const overlay = overlayOf(service, "dev");
  const path = `${overlay}/kustomization.yaml`;
  const target = {
    remote: { url: server.urlOf(repository), repository: undefined, token: "" },
    branch: "main",
    delivery: "push",
    transport: "git",
    author: { name: "Robot", email: "robot@example.com" },
    deadlineMs: 60_000,
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
    reads: [overlay],
  } as const;
  return openDelivery(undefined, environment).deliver(target, async (tip) => {
    await tip.list(overlay);
    const text = Buffer.from((await tip.read(path)) ?? []).toString();
    await tip.log(20);
    const files = new Map([[path, Buffer.from(text.replace(/newTag: .*/, `newTag: ${tag}`))]]);
    const proposal = { head: "unused", title: "unused", body: "unused" };
    return { decision: { kind: "write", files, message: `set ${tag}`, proposal } };
  });
}
