import { createDelivery } from "../../../src/adapters/delivery/delivery.ts";
import { createGitHub } from "../../../src/adapters/github/github.ts";
import { githubActionsBot } from "../../../src/core/commit/author.ts";
import type { Decided, Decision } from "../../../src/core/commit/delivery-decision.ts";
import type { Decide, Delivery, Target } from "../../../src/ports/delivery.ts";
import { openGit } from "../git-server/open-git.ts";
import type { GitHubFixture } from "./github-fixture.ts";
import type { Permission } from "./permissions.ts";

/** Our own delivery to the fixture's GitHub. */
export function openDelivery({ around, clock }: GitHubFixture): Delivery {
  return createDelivery({
    git: openGit({}, clock),
    clock,
    log: around.log,
    openGitHub: createGitHub(around),
  });
}

/** Branch main of the fixture's repository, as a token with these permissions sees it. */
export function makeTarget(
  { github, repository }: GitHubFixture,
  permissions: readonly Permission[],
  more: Partial<Target> = {},
): Target {
  return {
    remote: {
      url: `${github.serverUrl}/${repository.name}.git`,
      repository: repository.name,
      token: github.token(permissions),
    },
    branch: "main",
    delivery: "push",
    transport: "api",
    author: githubActionsBot,
    deadlineMs: 60_000,
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
    ...more,
  };
}

export const head = "trunkline/set-image/orders/production";

/** Decides that a file shall have this text, if it has another; to be proposed on `head`. */
export function decisionOf(
  path: string,
  text: string,
  how: { readonly title?: string; readonly message?: string } = {},
): Decide<Decided> {
  return async (tip) => {
    const bytes = await tip.read(path);
    const decision: Decision =
      bytes !== undefined && Buffer.from(bytes).toString() === text
        ? { kind: "nothing", head }
        : {
            kind: "write",
            files: new Map([[path, Buffer.from(text)]]),
            message: how.message ?? `Set ${path}\n\nTrunkline: set-image\n`,
            proposal: { head, title: how.title ?? "Set it", body: "The diff." },
          };
    return { decision };
  };
}
