import { join } from "node:path";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import type { Inputs } from "../../../src/core/action/input.ts";
import type { Action } from "../../../src/ports/action.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { makeFolder, writeFiles } from "../scratch/folder.ts";
import { commit, git, gitWith, makeClone, makeRemote, publish } from "../scratch/git.ts";

export const digests = {
  one: `sha256:${"1".repeat(64)}`,
  two: `sha256:${"2".repeat(64)}`,
  three: `sha256:${"3".repeat(64)}`,
};

/** The overlay of orders in an environment. */
export function overlay(digest: string, more = ""): string {
  return `resources: [../../base]\n${more}images:\n  - name: ghcr.io/acme/orders\n    newTag: 1.${digest[7]}.0\n    digest: ${digest}\n`;
}

/** A GitOps repository with one service in dev, staging and production. */
export const gitopsFiles: Readonly<Record<string, string>> = {
  ".github/trunkline.yml":
    "version: 1\nservices: { orders: { image: ghcr.io/acme/orders } }\nenvironments: { dev: {}, staging: {}, production: {} }\ngitops: { overlay: 'apps/{service}/overlays/{environment}' }\n",
  "apps/orders/base/kustomization.yaml": "resources: [deployment.yaml]\n",
  "apps/orders/base/deployment.yaml":
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: orders}\nspec:\n  replicas: 2\n  selector: {matchLabels: {app: orders}}\n  template:\n    metadata: {labels: {app: orders}}\n    spec: {containers: [{name: orders, image: ghcr.io/acme/orders}]}\n",
  "apps/orders/overlays/dev/kustomization.yaml": overlay(digests.two),
  "apps/orders/overlays/staging/kustomization.yaml": overlay(digests.one),
  "apps/orders/overlays/production/kustomization.yaml": overlay(digests.one),
};

type Edits = Readonly<Record<string, string | undefined>>;

/** A pull request against a repository, as a workflow sees it: its merge commit is checked out, alone. */
export interface PullRequestScene {
  readonly checkout: string;
  /** What it is against, and the merge commit. */
  readonly commits: { readonly base: string; readonly merge: string };
  /** The runner's environment of a step with these inputs. */
  environment(inputs?: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  run<I extends Inputs, O extends string, W extends string>(
    action: Action<I, O, W>,
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
  ): Promise<Awaited<ReturnType<Action<I, O, W>["run"]>> & { readonly log: string }>;
}

export async function openPullRequest(
  before: Edits,
  edits: Edits,
  {
    message = "change",
    login = "mona",
    baseTime,
  }: { readonly message?: string; readonly login?: string; readonly baseTime?: string | undefined } = {},
): Promise<PullRequestScene> {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "acme/k8s"));
  const clone = await makeClone(`file://${remote}`, join(root, "clone"));
  const then = baseTime === undefined ? {} : { GIT_AUTHOR_DATE: baseTime, GIT_COMMITTER_DATE: baseTime };
  await commit(clone, "base", { ...gitopsFiles, ...before }, then);
  await publish(clone);
  const base = await git(clone, "rev-parse", "HEAD");
  await git(clone, "checkout", "--quiet", "-b", "topic");
  const head = await commit(clone, message, edits);
  await git(clone, "checkout", "--quiet", "main");
  await gitWith({}, clone, "merge", "--quiet", "--no-ff", "-m", "merge", "topic");
  const merge = await git(clone, "rev-parse", "HEAD");
  await git(clone, "push", "--quiet", "origin", "HEAD:refs/pull/1/merge", "topic:refs/heads/topic");
  const checkout = join(root, "checkout");
  await git(root, "init", "--quiet", checkout);
  await git(checkout, "remote", "add", "origin", `file://${remote}`);
  await git(checkout, "fetch", "--quiet", "--depth=1", "origin", "refs/pull/1/merge");
  await git(checkout, "checkout", "--quiet", merge);
  const event = {
    pull_request: {
      number: 1,
      user: { login },
      base: { ref: "main", sha: base },
      head: { ref: "topic", sha: head },
    },
    repository: { default_branch: "main", full_name: "acme/k8s" },
  };
  const eventPath = join(root, "event.json");
  writeFiles(root, { "event.json": JSON.stringify(event) });
  const environment = (inputs: Readonly<Record<string, string>> = {}) => ({
    PATH: process.env.PATH ?? "",
    GITHUB_WORKSPACE: checkout,
    GITHUB_SERVER_URL: `file://${root}`,
    GITHUB_REPOSITORY: "acme/k8s",
    GITHUB_EVENT_NAME: "pull_request",
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REF: "refs/pull/1/merge",
    GITHUB_SHA: merge,
    GITHUB_ACTOR: login,
    RUNNER_TEMP: makeFolder(),
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  });
  return {
    checkout,
    commits: { base, merge },
    environment,
    async run(action, inputs = {}, more = {}) {
      const env = { ...environment(inputs), ...more };
      const lines: string[] = [];
      const log = { info: (line: string) => void lines.push(line), debug() {} };
      const world = createWorld(readRun(env, "."), env, log);
      return { ...(await action.run(readInputs(action.inputs, env), world)), log: lines.join("\n") };
    },
  };
}
