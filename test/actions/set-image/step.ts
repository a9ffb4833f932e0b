import { join } from "node:path";
import { setImage } from "../../../src/actions/set-image/action.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import type { ActionResult } from "../../../src/core/action/result.ts";
import type { Run } from "../../../src/ports/workflow-run.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { type Files, makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";

/** A GitOps repository with a remote on disk, and a workspace beside it. */
export interface Place {
  readonly remote: string;
  readonly workspace: string;
  /** Somebody else's commit on the branch; gives its name. */
  commit(message: string, files: Files): Promise<string>;
  tip(): Promise<string>;
  /** A file on the branch. */
  read(path: string): Promise<string>;
  git(...args: readonly string[]): Promise<string>;
}

export async function makePlace(files: Files): Promise<Place> {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "k8s.git"));
  const clone = await makeClone(remote, join(root, "clone"));
  await commit(clone, "begin", files);
  await publish(clone);
  return {
    remote,
    workspace: makeFolder(),
    async commit(message, changed) {
      await git(clone, "pull", "--quiet", "--rebase", "origin", "main");
      const oid = await commit(clone, message, changed);
      await publish(clone);
      return oid;
    },
    tip: () => git(remote, "rev-parse", "main"),
    read: (path) => git(remote, "cat-file", "blob", `main:${path}`).then((text) => `${text}\n`),
    git: (...args) => git(remote, ...args),
  };
}

/** Runs the story as a step would, with the real git; what it logs is kept. */
export async function runStep(
  place: Pick<Place, "remote" | "workspace">,
  inputs: Readonly<Record<string, string>>,
  more: Partial<Run> = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<ActionResult & { readonly log: string }> {
  const env: Record<string, string> = { PATH: process.env.PATH ?? "", HOME: place.workspace, ...environment };
  const given = { repository: place.remote, ...inputs };
  for (const [name, value] of Object.entries(given)) env[`INPUT_${name.toUpperCase()}`] = value;
  const lines: string[] = [];
  const run: Run = {
    event: { name: "push", payload: {} },
    sha: "0123456789012345678901234567890123456789",
    ref: "refs/heads/main",
    repository: "acme/shop",
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    workflow: "deploy",
    job: "dev",
    id: "7",
    number: 42,
    attempt: 1,
    actor: "mona",
    directory: place.workspace,
    temporary: makeFolder(),
    ...more,
  };
  const world = createWorld(run, env, { info: (line) => lines.push(line), debug() {} });
  const result = await setImage.run(readInputs(setImage.inputs, env), world);
  return { ...result, log: lines.join("\n") };
}
