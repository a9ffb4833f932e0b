import { join } from "node:path";
import { expect, it } from "vitest";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { findTips } from "../../src/operations/environment-tips.ts";
import type { Target } from "../../src/ports/delivery.ts";
import { openDelivery } from "../support/git-server/open-delivery.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../support/scratch/git.ts";
import { tipOf } from "../support/tip.ts";

const environments = "{ dev: { branch: main }, test: { branch: test }, beta: { branch: test }, live: }";
const catalogue = readCatalogue(`version: 1\nenvironments: ${environments}\ngitops: { branch: live }`, "f");

it("reads what is on the branch that is written to from the tip that is decided on, and other branches once", async () => {
  const root = makeFolder();
  const remote = await makeRemote(join(root, "gitops.git"));
  const clone = await makeClone(remote, join(root, "gitops"));
  for (const branch of ["main", "live"]) {
    await commit(clone, branch, { f: branch });
    await publish(clone, `HEAD:refs/heads/${branch}`);
  }
  const target: Target = {
    remote: { url: remote, repository: undefined, token: "" },
    branch: "test",
    delivery: "push",
    transport: "auto",
    author: { name: "a", email: "a@b" },
    deadlineMs: 1_000,
    pullRequest: { labels: [], reviewers: [], autoMerge: false },
  };
  const find = findTips(openDelivery(), target, catalogue, "test");
  const tip = tipOf([{ time: 1, files: { f: "test" } }]);
  expect([await find(tip, "test"), await find(tip, "beta")]).toEqual([tip, tip]);
  const dev = await find(tip, "dev");
  expect(dev.commit).toBe(await git(remote, "rev-parse", "main"));
  expect(new TextDecoder().decode(await dev.read("f"))).toBe("main");
  expect(await find(tip, "dev")).toBe(dev);
  expect((await find(tip, "live")).commit).toBe(await git(remote, "rev-parse", "live"));
});
