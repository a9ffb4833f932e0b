import { join } from "node:path";
import { expect, it } from "vitest";
import { clock } from "../../src/adapters/clock.ts";
import { createGit } from "../../src/adapters/git/git.ts";
import { openWorkspace } from "../../src/operations/open-workspace.ts";
import type { Run } from "../../src/ports/workflow-run.ts";
import { readRun } from "../../src/runner/environment.ts";
import { programsIn, silent } from "../support/programs.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { git, makeRemote } from "../support/scratch/git.ts";

const io = createGit({
  environment: { PATH: process.env.PATH },
  temporary: makeFolder(),
  clock,
  log: silent,
  programs: programsIn(),
});
const run = (more: Partial<Run> = {}): Run => ({
  ...readRun({ GITHUB_WORKSPACE: makeFolder(), RUNNER_TEMP: makeFolder() }, "."),
  ...more,
});

async function open(directory: string, more: Partial<Run> = {}, fetch = true) {
  return openWorkspace({ run: run({ directory, ...more }), git: io }, await io.checkout(directory), {
    token: "t",
    fetch,
  });
}

it("is the origin of the checkout", async () => {
  const remote = await makeRemote(join(makeFolder(), "shop.git"));
  const clone = makeFolder();
  await git(clone, "clone", "--quiet", remote, ".");
  expect(await open(clone)).toMatchObject({
    mayFetch: true,
    whole: true,
    repository: { remote: { url: remote, token: "" } },
  });
  expect(await open(clone, {}, false)).toMatchObject({
    mayFetch: false,
    repository: { remote: { url: join(clone, ".git") } },
  });
  await git(clone, "remote", "remove", "origin");
  expect(await open(clone)).toMatchObject({ mayFetch: false, whole: true });
});

it("is that of the run, where nothing is checked out; the token goes no further than its forge", async () => {
  const { repository, whole } = await open(makeFolder(), { repository: "acme/shop" });
  expect(repository.remote).toEqual({
    url: "https://github.com/acme/shop",
    repository: "acme/shop",
    token: "t",
  });
  expect(whole).toBe(false);
  const clone = makeFolder();
  await git(clone, "init", "--quiet");
  await git(clone, "remote", "add", "origin", "https://elsewhere.example/acme/shop");
  expect((await open(clone, { repository: "acme/shop" })).repository.remote.token).toBe("");
});

it("has to be somewhere", async () => {
  await expect(open(makeFolder())).rejects.toMatchObject({ code: "WORKSPACE_NOWHERE" });
});
