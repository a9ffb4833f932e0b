import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { spread } from "../support/effort.ts";
import { root } from "../support/examples.ts";
import type { Fault } from "../support/github/fault.ts";
import type { Repository } from "../support/github/repository.ts";
import { type GitHubServer, startGitHub } from "../support/github/server.ts";
import { makePromotionFixture, type PromotionFixture } from "../support/promotion.ts";
import { kustomization } from "../support/promotions.ts";
import { runAction } from "../support/runner/action.ts";
import { git } from "../support/scratch/git.ts";

let github: GitHubServer;
let gitops: Repository;
let fixture: PromotionFixture;
const file = "apps/orders/production/kustomization.yaml";
const holds = "apps/orders/production/trunkline-holds.yaml";
const digest = (sign: string) => `sha256:${sign.repeat(64)}`;
const at = (version: string, sign: string) =>
  kustomization("orders", "ghcr.io/acme/orders", version, digest(sign));

beforeEach(async () => {
  github = await startGitHub();
  gitops = await github.create("acme/k8s-configs", { private: true });
  await github.create("acme/shop", { private: true });
  fixture = await makePromotionFixture(
    `version: 1
services: { orders: { path: orders, image: ghcr.io/acme/orders, image-name: orders } }
environments: { production: {} }
gitops: { repository: acme/k8s-configs, overlay: 'apps/{service}/{environment}' }
`,
    { remote: gitops.directory },
  );
  await fixture.put({ [file]: at("1.0.0", "a") }, 9_000);
  await fixture.put({ [file]: at("1.1.0", "b") }, 6_000);
});
afterEach(() => github.close());

/** The bundle as a process of its own, killed by `killer.now`. */
const killer = { now: () => {} };
async function run() {
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const token = github.token(["contents: write", "deployments: write"]);
  const killed = new AbortController();
  killer.now = () => killed.abort();
  return runAction(join(root, "actions", "rollback"), {
    inputs: {
      ...{ service: "orders", environment: "production", from: digest("b"), reason: "500s on checkout" },
      ...{ verify: "none", deployment: "true", "gitops-token": token },
    },
    workspace: fixture.workspace,
    run: { serverUrl, apiUrl, graphqlUrl, token },
    killed: killed.signal,
  });
}

const both = async () => ({
  back: (await fixture.show(file)).includes(digest("a")),
  held: (await git(fixture.remote, "ls-tree", "-r", "--name-only", "main")).includes(holds),
  commits: Number(await git(fixture.remote, "rev-list", "--count", "main")),
});

const kills: readonly (readonly [when: string, fault: Fault, landed: boolean])[] = [
  ["before its push", { on: "git-receive-pack", how: "dropped" }, false],
  ["while it reads the branch", { on: "git-upload-pack", how: "dropped" }, false],
  ["after its push, before the answer", { on: "git-receive-pack", how: "unanswered" }, true],
  ["before the deployment", { on: "repos/create-deployment", how: "dropped" }, true],
];

test.each(
  spread(kills, 2),
)("killed %s, image and hold are both there or neither, and the next run ends it", async (_, fault, landed) => {
  github.fail({ ...fault, seen: () => killer.now() });
  const first = await run();
  expect([first.exit, first.outputs], first.log).toEqual([1, {}]);
  expect(await both()).toEqual({ back: landed, held: landed, commits: landed ? 3 : 2 });
  const second = await run();
  // What was to be left is no longer there: nothing is written twice.
  expect(second.outputs.outcome, second.log).toBe(landed ? "superseded" : "rolled-back");
  expect(await both()).toEqual({ back: true, held: true, commits: 3 });
});
