import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { makeFolder, writeFiles } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";
import { detect, type Step } from "./step.ts";

const catalogue = "version: 1\nservices:\n  web: { path: web }\n  api: { path: api }\n";
const root = makeFolder();
const remote = join(root, "acme/shop");
const clone = join(root, "shop");
let first = "";
let second = "";
let push: Omit<Step, "directory">;

beforeAll(async () => {
  await makeRemote(remote);
  await makeClone(remote, clone);
  first = await commit(clone, "begin", { ".github/trunkline.yml": catalogue, "web/a": "1", "api/a": "1" });
  second = await commit(clone, "more", { "web/a": "2" });
  await publish(clone);
  push = {
    event: "push",
    ref: "refs/heads/main",
    sha: second,
    payload: { before: first, after: second },
    repository: "acme/shop",
    serverUrl: `file://${root}`,
  };
});

describe("where the catalogue is read", () => {
  it("in the commit, where the checkout is sparse", async () => {
    const folder = await makeClone(remote, makeFolder(), "--sparse");
    await git(folder, "sparse-checkout", "set", "web");
    expect((await detect({ directory: folder, ...push })).outputs.changes).toEqual(["web"]);
  });

  it("in the workspace first", async () => {
    const folder = await makeClone(remote, makeFolder());
    writeFiles(folder, { ".github/trunkline.yml": catalogue.replace("web:", "site:") });
    expect((await detect({ directory: folder, ...push })).outputs.changes).toEqual(["site"]);
  });

  it("in the working-directory", async () => {
    const folder = makeFolder();
    await makeClone(remote, join(folder, "inner"));
    const result = await detect({ directory: folder, ...push, inputs: { "working-directory": "inner" } });
    expect(result.outputs.changes).toEqual(["web"]);
  });
});

describe("what is not there", () => {
  it("asks the remote for the default branch that the event does not name", async () => {
    expect((await detect({ directory: clone, ...push })).outputs).toMatchObject({
      strategy: "push",
      base: first,
    });
  });

  it("never fetches when told so", async () => {
    const folder = await makeClone(`file://${remote}`, makeFolder(), "--depth=1");
    const payload = { ...push.payload, repository: { default_branch: "main" } };
    const result = await detect({ directory: folder, ...push, payload, inputs: { fetch: "never" } });
    expect(result.reason).toMatch(/^not-fetched/);
    const whole = await detect({ directory: clone, ...push, payload, inputs: { fetch: "never" } });
    expect(whole.outputs.changes).toEqual(["web"]);
  });

  it("works in a clone that has no remote, at a terminal", async () => {
    const folder = makeFolder();
    await git(folder, "clone", "--quiet", remote, ".");
    await git(folder, "remote", "remove", "origin");
    const result = await detect({ directory: folder, inputs: { base: first } });
    expect(result.outputs).toMatchObject({ changes: ["web"], base: first, head: second });
  });

  it("needs a checkout or a run", async () => {
    await expect(detect({ directory: makeFolder() })).rejects.toMatchObject({ code: "WORKSPACE_NOWHERE" });
  });
});

it("a service that is gone from the catalogue, and its folder too, is removed", async () => {
  const folder = await makeClone(remote, makeFolder());
  const dropped = catalogue.replace("  api: { path: api }\n", "");
  const tip = await commit(folder, "drop", { ".github/trunkline.yml": dropped, "api/a": undefined });
  const result = await detect({
    directory: folder,
    ...push,
    sha: tip,
    payload: { before: second, after: tip },
  });
  expect(result.outputs).toMatchObject({ changes: [], removed: ["api"], unowned: 1 });
});

it("a service that is gone from the catalogue while its files are there is a warning beside what changed", async () => {
  const folder = await makeClone(remote, makeFolder());
  const dropped = catalogue.replace("  api: { path: api }\n", "");
  const tip = await commit(folder, "drop", { ".github/trunkline.yml": dropped, "api/a": "changed too\n" });
  const result = await detect({
    directory: folder,
    ...push,
    sha: tip,
    payload: { before: second, after: tip },
  });
  expect(result.outputs).toMatchObject({ removed: ["api"] });
  expect(result.notices).toContainEqual(
    expect.objectContaining({
      level: "warning",
      title: "A service left the catalogue, its files did not",
      message: expect.stringContaining("api"),
    }),
  );
});
