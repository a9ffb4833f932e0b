import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { runWorkflow } from "../support/runner/workflow.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { git } from "../support/scratch/git.ts";
import { openTown, root, type Town } from "../support/town.ts";
import { deliver } from "../support/uses.ts";

let town: Town;
beforeEach(async () => {
  town = await openTown();
});
afterEach(() => town.close());

/** Rolls orders out to staging in a job of its own, with the composite action as it is. */
async function rollOut(more: Readonly<Record<string, string>>) {
  const { github, monorepo, shop } = town;
  const token = town.token({ contents: "write", deployments: "write", statuses: "read" });
  const inputs = {
    ...{
      service: "orders",
      to: "staging",
      source: "command",
      command: "true",
      deadline: "3s",
      settle: "0s",
      patience: "0s",
    },
    ...more,
    "gitops-token": token,
  };
  const folder = join(makeFolder(), ".github/workflows");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "rollout.yml");
  const workflow = {
    on: "workflow_dispatch",
    jobs: {
      rollout: {
        "runs-on": "ubuntu-24.04",
        steps: [
          { uses: "actions/checkout@v7" },
          { id: "rollout", uses: "your-org/trunkline/actions/rollout@v1", with: inputs },
        ],
      },
    },
  };
  writeFileSync(file, JSON.stringify(workflow));
  const { serverUrl, apiUrl, graphqlUrl } = github;
  const sha = await git(monorepo.directory, "rev-parse", "main");
  const ran = await runWorkflow(file, {
    run: { sha, runNumber: 2, serverUrl, apiUrl, graphqlUrl },
    repositories: { "your-org/trunkline": root },
    standIns: {
      async "actions/checkout"({ workspace }) {
        await git(join(workspace, ".."), "clone", "--quiet", `file://${monorepo.directory}`, workspace);
        await git(workspace, "remote", "set-url", "origin", `${serverUrl}/${monorepo.name}`);
        return {};
      },
    },
    temporary: makeFolder(),
    token: () => town.token({ contents: "read", actions: "read" }),
  });
  const step = ran.jobs[0]?.steps.at(-1);
  if (step === undefined) throw new Error("nothing was rolled out");
  const staging = await git(
    town.gitops.directory,
    "show",
    "main:apps/orders/overlays/staging/kustomization.yaml",
  );
  return { step, digest: /sha256:[0-9a-f]{64}/.exec(staging)?.[0], before: shop.digests.orders };
}

it("promotes, waits, verifies; a second run finds it done", async () => {
  const digest = await deliver(town);
  const first = await rollOut({ verify: "test {service} = orders" });
  expect(first.step.outputs.outcome, first.step.log).toBe("rolled-out");
  expect(first.digest).toBe(digest);
  expect(town.gitops.deployments.at(-1)?.statuses.at(-1)?.state).toBe("success");
  const again = await rollOut({});
  expect(again.step.outputs.outcome, again.step.log).toBe("unchanged");
});

it("puts nothing back where nothing proves that what ran before was good, and says so", async () => {
  await deliver(town);
  const failed = await rollOut({ verify: "false" });
  expect(failed.step.outputs.outcome, failed.step.log).toBe("rollback-failed");
  expect(failed.step.outcome).toBe("failure");
  expect(failed.step.log).toContain("nothing proves that");
});
