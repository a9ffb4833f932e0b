import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Fixture, root } from "./examples.ts";
import type { Run } from "./runner/event.ts";
import { startAction } from "./runner/from-source.ts";
import type { StandIn, StepRan } from "./runner/setting.ts";
import { runWorkflow } from "./runner/workflow.ts";
import { makeFolder } from "./scratch/folder.ts";
import { git } from "./scratch/git.ts";

/** What a rollout needs of the GitOps repository's token. */
export const rolloutRights = {
  contents: "write",
  deployments: "write",
  statuses: "read",
  "pull-requests": "write",
};

/** What the third-party actions of a rollout do here: check the monorepo out. */
export function rolloutStandIns({ github, monorepo }: Fixture): Readonly<Record<string, StandIn>> {
  return {
    async "actions/checkout"({ workspace }) {
      await git(join(workspace, ".."), "clone", "--quiet", `file://${monorepo.directory}`, workspace);
      await git(workspace, "remote", "set-url", "origin", `${github.serverUrl}/${monorepo.name}`);
      return {};
    },
  };
}

/** A run of a workflow of `repository` at a commit. */
export function rolloutRun({ github }: Fixture, repository: string, sha: string): Partial<Run> {
  const { serverUrl, apiUrl, graphqlUrl } = github;
  return { repository, sha, runNumber: 2, serverUrl, apiUrl, graphqlUrl };
}

/** Rolls orders out, with the composite action as it is in a job of its own. */
export async function rollOut(fixture: Fixture, inputs: Readonly<Record<string, string>>): Promise<StepRan> {
  const folder = join(makeFolder(), ".github/workflows");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, "rollout.yml");
  const uses = "your-org/trunkline/actions/rollout@v1";
  const given = { service: "orders", "gitops-token": fixture.token(rolloutRights), ...inputs };
  const steps = [{ uses: "actions/checkout@v7" }, { id: "rollout", uses, with: given }];
  const workflow = { on: "workflow_dispatch", jobs: { rollout: { "runs-on": "ubuntu-24.04", steps } } };
  writeFileSync(file, JSON.stringify(workflow));
  const ran = await runWorkflow(file, {
    run: rolloutRun(fixture, "acme/shop", await git(fixture.monorepo.directory, "rev-parse", "main")),
    repositories: { "your-org/trunkline": root },
    standIns: rolloutStandIns(fixture),
    temporary: makeFolder(),
    start: startAction,
    token: () => fixture.token({ contents: "read", actions: "read" }),
  });
  const step = ran.jobs[0]?.steps.at(-1);
  if (step === undefined) throw new Error("nothing was rolled out");
  return step;
}

/** The newest state of each deployment of the GitOps repository to an environment, the newest deployment last. */
export function deploymentsTo({ gitops }: Fixture, environment: string): readonly (string | undefined)[] {
  return gitops.deployments
    .filter((one) => one.environment === environment)
    .map(({ statuses }) => statuses.at(-1)?.state);
}
