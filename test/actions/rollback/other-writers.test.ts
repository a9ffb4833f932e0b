import { expect, test } from "vitest";
import type { DeploymentStep } from "../../../src/actions/rollback/deployment-history.ts";
import { findOtherWriters } from "../../../src/actions/rollback/other-writers.ts";
import { classifyWriter } from "../../../src/core/commit/commit-writer.ts";
import { commitOf } from "../../support/tip.ts";

const mona = { name: "Mona", email: "mona@example.com" };

/** A commit that left `identity`. */
function step(time: number, identity: string, author: typeof mona, message: string): DeploymentStep {
  const commit = commitOf(time);
  return {
    ...{ commit, time, subject: message, deployed: undefined, identity, back: false },
    ...{ source: undefined, trailers: undefined },
    writer: classifyWriter({ author, committer: author, message, ours: false }),
    at: {
      ...{ oid: commit, message, time, parents: [], files: [] },
      author: { ...author, time },
      committer: { ...author, time },
      changes: async () => [],
      read: async () => undefined,
    },
  };
}
const bot = (name: string, email: string, message: string) => ({
  steps: [step(2, "b", { name, email }, message), step(1, "a", mona, "chore: set")],
});
const marked = 'newTag: 1.0.0 # {"$imagepolicy": "flux-system:orders:tag"}\n';

test.each<
  [string, Partial<Parameters<typeof findOtherWriters>[0]>, readonly [string, seen: string, remedy: RegExp][]]
>([
  ["people only", { steps: [step(1, "a", mona, "chore: set")] }, []],
  [
    "Argo CD Image Updater, by its commit",
    bot("argocd-image-updater", "noreply@argoproj.io", "build: automatic update of orders"),
    [["Argo CD Image Updater", "commit 0000000", /ignoreTags/]],
  ],
  [
    "by its annotation",
    { text: "argocd-image-updater.argoproj.io/image-list: orders=ghcr.io/acme/orders\n" },
    [["Argo CD Image Updater", "its annotations in the file", /ignoreTags/]],
  ],
  [
    "by the file that it writes",
    { folder: ["kustomization.yaml", ".argocd-source-orders.yaml"] },
    [["Argo CD Image Updater", ".argocd-source-orders.yaml beside the overlay", /ignoreTags/]],
  ],
  [
    "Flux, by its marker",
    { text: marked },
    [["Flux image automation", "its markers in the file", /flux suspend image update/]],
  ],
  [
    "Flux, by its commit",
    bot("fluxcdbot", "fluxcdbot@users.noreply.github.com", "Automated image update"),
    [["Flux image automation", "commit 0000000", /ImagePolicy/]],
  ],
  [
    "Renovate, by its configuration",
    { top: ["renovate.json5"] },
    [["Renovate", "renovate.json5", /allowedVersions/]],
  ],
  [
    "Renovate, said once however it is seen",
    {
      ...bot("renovate[bot]", "29139614+renovate[bot]@users.noreply.github.com", "chore(deps): update"),
      top: [".renovaterc"],
    },
    [["Renovate", "commit 0000000", /close its open pull request/]],
  ],
  [
    "Dependabot",
    bot("dependabot[bot]", "49699333+dependabot[bot]@users.noreply.github.com", "Bump orders"),
    [["Dependabot", "commit 0000000", /dependabot\.yml/]],
  ],
  [
    "a bot that nobody knows",
    bot("acme-deploy[bot]", "1+acme-deploy[bot]@users.noreply.github.com", "deploy"),
    [["acme-deploy[bot]", "commit 0000000", /Stop it/]],
  ],
  [
    "a bot that changed something else in the file",
    {
      steps: [
        step(2, "a", { name: "renovate[bot]", email: "r@x" }, "chore(deps): update"),
        step(1, "a", mona, "set"),
      ],
    },
    [],
  ],
])("%s", (_, facts, expected) => {
  const found = findOtherWriters({ steps: [], text: "", folder: [], top: [], ...facts });
  expect(found.map(({ name, seen }) => [name, seen])).toEqual(expected.map(([name, seen]) => [name, seen]));
  for (const [index, [, , remedy]] of expected.entries()) expect(found[index]?.remedy).toMatch(remedy);
});
