import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import { judgeFiles } from "../support/gitops/judge.ts";
import { makeFolder, readFiles } from "../support/scratch/folder.ts";
import { commit, git, gitWith } from "../support/scratch/git.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples({ registry: false });
});
afterAll(() => fixture.close());

/** Stands in for the tools of others: `go install`, a validator that refuses a kind, a scanner that knows one credential. */
function makeTools(): string {
  const folder = join(makeFolder(), "tools");
  mkdirSync(folder);
  const scripts = {
    go: 'test "$1" = install',
    kubeconform: 'for rendered; do :; done; test -d "$rendered" && ! grep -rq "kind: Nonsense" "$rendered"',
    betterleaks: 'test "$1" = dir && ! grep -rq planted-credential --exclude-dir=.git .',
  };
  for (const [name, script] of Object.entries(scripts))
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return folder;
}

const tools = makeTools();

/** Opens a pull request to the GitOps repository, and runs its workflow on the merge commit. */
async function propose(files: Readonly<Record<string, string>>) {
  const { clone } = fixture.shop.gitops;
  const base = await git(clone, "rev-parse", "main");
  await git(clone, "checkout", "--quiet", "-B", "topic", "main");
  const head = await commit(clone, "a change", files);
  await git(clone, "checkout", "--quiet", "--detach", "main");
  await gitWith({}, clone, "merge", "--quiet", "--no-ff", "-m", "merge", "topic");
  const sha = await git(clone, "rev-parse", "HEAD");
  await git(clone, "checkout", "--quiet", "main");
  await git(
    clone,
    "push",
    "--quiet",
    "--force",
    "origin",
    `${sha}:refs/pull/1/merge`,
    "topic:refs/heads/topic",
  );
  const none = { autoMerge: false, labels: [], reviewers: [], teams: [], comments: [], merged: false };
  const text = { title: "A", body: "", head: "topic", base: "main", author: "mona" };
  const pull = { ...none, ...text, number: 1, state: "open" as const, sha: head };
  fixture.gitops.pulls.splice(0, 1, pull);
  const event = {
    pull_request: {
      number: 1,
      user: { login: "mona" },
      base: { ref: "main", sha: base },
      head: { ref: "topic", sha: head },
    },
    repository: { default_branch: "main", full_name: "acme/k8s-configs" },
  };
  const { jobs } = await fixture.run("gitops-pull-request", {
    run: { eventName: "pull_request", event, sha, ref: "refs/pull/1/merge", repository: "acme/k8s-configs" },
    path: [tools],
  });
  return { jobs: jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`), pull };
}

const overlay = (environment: string) => {
  const path = `apps/orders/overlays/${environment}/kustomization.yaml`;
  const text = readFileSync(join(fixture.shop.gitops.clone, path), "utf8");
  return {
    [path]: text.replace("1.0.0", "1.1.0").replace(/sha256:[0-9a-f]{64}/, `sha256:${"e".repeat(64)}`),
  };
};

test("the example repository has nothing that guard finds, secrets and projects included", async () => {
  const files = readFiles(join(root, "examples/gitops"));
  expect(await judgeFiles(files, {}, { all: true, repository: "acme/k8s-configs" })).toEqual([]);
});

test("a pull request for dev is green, and its comments say what it changes", async () => {
  const { jobs, pull } = await propose(overlay("dev"));
  expect(jobs).toEqual(["guard: success", "preview: success", "secrets: success", "gate: success"]);
  expect(pull.comments.map(({ body }: { body: string }) => body)).toEqual([
    expect.stringMatching(/preview: changed\n\nWhat is deployed changes for orders in dev/),
  ]);
});

test("production gets what staging never had, a credential lies about: guard, scanner and gate are red", async () => {
  const { jobs, pull } = await propose({ ...overlay("production"), "notes.txt": "planted-credential\n" });
  expect(jobs).toEqual(["guard: failure", "preview: success", "secrets: failure", "gate: failure"]);
  expect(pull.comments.map(({ body }: { body: string }) => body.split("\n")[1])).toContain(
    "### ❌ guard: blocked",
  );
});
