import { join } from "node:path";
import { runAction, type Use } from "../runner/action.ts";
import { startAction } from "../runner/from-source.ts";
import type { Ran } from "../runner/process.ts";
import { makeFolder } from "../scratch/folder.ts";
import type { Token } from "./call.ts";
import type { GitHubFixture } from "./github-fixture.ts";
import type { Permission } from "./permissions.ts";

const root = join(import.meta.dirname, "..", "..", "..");

/** Runs an action as a step of a job in the fixture's repository, which is not checked out. */
export function runStep(
  { github, repository, tip }: GitHubFixture,
  action: string,
  inputs: Readonly<Record<string, string>>,
  how: Omit<Use, "inputs"> & {
    readonly permissions?: readonly Permission[];
    readonly kind?: Token["kind"];
  } = {},
): Promise<Ran> {
  const { permissions = ["contents: write", "pull-requests: write"], kind = "actions", run, ...rest } = how;
  const { serverUrl, apiUrl, graphqlUrl } = github;
  return runAction(join(root, "actions", action), {
    workspace: makeFolder(),
    start: startAction,
    ...rest,
    inputs,
    run: {
      repository: repository.name,
      sha: tip,
      serverUrl,
      apiUrl,
      graphqlUrl,
      token: github.token(permissions, kind),
      ...run,
    },
  });
}
