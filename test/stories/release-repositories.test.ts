import { join } from "node:path";
import { expect, test } from "vitest";
import { makeTeam, runRelease, type Team } from "../actions/release/world.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../support/scratch/git.ts";

/*
 * What repositories are like that nobody planned: releases from them are what the rules say, or nothing.
 */

/** A team whose catalogue has these services: name to path. */
const teamOf = (services: Readonly<Record<string, string>> = { web: "web" }): Promise<Team> => {
  const lines = Object.entries(services).map(([name, path]) => `  ${name}: { path: ${path} }\n`);
  return makeTeam({ ".github/trunkline.yml": `version: 1\nservices:\n${lines.join("")}` });
};

/** `previous -> tag` for everything that would be released. */
async function plan(clone: string, given: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
  const result = await runRelease(clone, { "dry-run": "true", ...given });
  const releases = result.outputs.releases as { tag: string; previous: string }[];
  return releases.map(({ tag, previous }) => `${previous} -> ${tag}`);
}

test("tags are annotated, lightweight, or tags of tags", async () => {
  const team = await teamOf();
  await team.trunk("feat: a", "web/a");
  await git(team.clone, "tag", "-a", "-m", "x", "inner");
  await git(team.clone, "tag", "-a", "-m", "x", "web/v1.0.0", "inner");
  await publish(team.clone, "refs/tags/web/v1.0.0");
  await team.trunk("fix: b", "web/a");
  expect(await plan(team.clone)).toEqual(["web/v1.0.0 -> web/v1.0.1"]);
  await git(team.clone, "tag", "web/v1.1.0");
  await publish(team.clone, "refs/tags/web/v1.1.0");
  await team.trunk("fix: c", "web/a");
  expect(await plan(team.clone)).toEqual(["web/v1.1.0 -> web/v1.1.1"]);
});

test.each([
  [[]],
  [["--depth=1"]],
])("tags of folders and files only use up their numbers: clone %j", async (how) => {
  const team = await teamOf();
  await team.trunk("feat: a", "web/a");
  await team.tag("web/v1.0.0");
  await git(team.clone, "tag", "web/v1.0.1", "HEAD^{tree}");
  await git(team.clone, "tag", "-a", "-m", "x", "web/v1.0.2", "HEAD^{tree}");
  await git(team.clone, "tag", "web/v1.0.3", "HEAD:web/a");
  await publish(team.clone, "--tags");
  await team.trunk("fix: b", "web/a");
  const clone = await makeClone(`file://${team.remote}`, makeFolder(), ...how);
  expect(await plan(clone)).toEqual(["web/v1.0.0 -> web/v1.0.4"]);
});

test("of many tags on one commit the highest is the baseline, by version and not by name", async () => {
  const team = await teamOf();
  await team.trunk("feat: a", "web/a");
  const commit = await git(team.clone, "rev-parse", "HEAD");
  const names = Array.from({ length: 12 }, (_, at) => `refs/tags/web/v1.${at}.0`);
  for (const ref of names) await git(team.remote, "update-ref", ref, commit);
  expect(await plan(team.clone)).toEqual([" -> web/v1.11.0"]);
  await team.trunk("fix: b", "web/a");
  expect(await plan(team.clone)).toEqual(["web/v1.11.0 -> web/v1.11.1"]);
});

test("objects are named by SHA-256", async () => {
  const root = makeFolder();
  const [remote, clone] = [join(root, "remote.git"), join(root, "clone")];
  const kind = ["--object-format=sha256", "--initial-branch=main"];
  await git(root, "init", "--quiet", "--bare", ...kind, remote);
  await git(remote, "config", "uploadpack.allowFilter", "true");
  await git(remote, "config", "uploadpack.allowAnySHA1InWant", "true");
  await git(root, "init", "--quiet", ...kind, clone);
  await git(clone, "remote", "add", "origin", remote);
  const catalogue = "version: 1\nservices:\n  web: { path: web }\n";
  await commit(clone, "feat: a", { ".github/trunkline.yml": catalogue, "web/a": "1" });
  await git(clone, "tag", "-a", "-m", "x", "web/v1.0.0");
  await git(clone, "switch", "--quiet", "--create", "topic");
  await commit(clone, "feat: b", { "web/a": "2" });
  await git(clone, "switch", "--quiet", "main");
  await git(clone, "merge", "--quiet", "--no-ff", "-m", "Merge branch 'topic'", "topic");
  await publish(clone, "HEAD:refs/heads/main", "refs/tags/web/v1.0.0");
  const shallow = await makeClone(`file://${remote}`, join(root, "shallow"), "--depth=1");
  expect(await plan(shallow)).toEqual(["web/v1.0.0 -> web/v1.1.0"]);
  expect((await runRelease(clone)).outcome).toBe("released");
  expect((await runRelease(shallow)).outcome).toBe("unchanged");
});

test("what a clone replaces or grafts is nobody else's history", async () => {
  const team = await teamOf();
  await team.trunk("feat: a", "web/a");
  await team.tag("web/v1.0.0");
  const middle = await team.trunk("feat!: b", "web/a");
  await team.trunk("fix: c", "web/a");
  await git(team.clone, "replace", "--graft", "HEAD", `${middle}^`);
  expect(await plan(team.clone)).toEqual(["web/v1.0.0 -> web/v2.0.0"]);
});

test("services lie in each other, in the top folder, beside one that differs in case, and hold submodules", async () => {
  const team = await teamOf({ root: ".", web: "web", inner: "web/inner", upper: "Web" });
  for (const name of ["root", "web", "inner", "upper"]) await team.tag(`${name}/v1.0.0`);
  await team.trunk("fix: x", "web/inner/a");
  const inner = ["web/v1.0.0 -> web/v1.0.1", "inner/v1.0.0 -> inner/v1.0.1"];
  expect(await plan(team.clone)).toEqual(["root/v1.0.0 -> root/v1.0.1", ...inner]);
  const module = `160000,${await git(team.clone, "rev-parse", "HEAD")},Web/module`;
  await git(team.clone, "update-index", "--add", "--cacheinfo", module);
  await git(team.clone, "commit", "--quiet", "-m", "feat: module");
  await publish(team.clone);
  const upper = "upper/v1.0.0 -> upper/v1.1.0";
  expect(await plan(team.clone)).toEqual(["root/v1.0.0 -> root/v1.1.0", ...inner, upper]);
});

test.each([
  ["--filter=tree:0"],
  ["--filter=blob:none"],
  ["--filter=tree:0", "--depth=1"],
])("the clone lacks folders and files: %s %s", async (...how) => {
  const team = await teamOf();
  await team.trunk("feat: a", "web/a");
  await team.tag("web/v1.0.0");
  const older = await team.trunk("feat: b", "web/a");
  await team.trunk("fix: c", "other/a");
  const clone = await makeClone(`file://${team.remote}`, makeFolder(), ...how);
  expect(await plan(clone)).toEqual(["web/v1.0.0 -> web/v1.1.0"]);
  expect((await runRelease(clone)).outcome).toBe("released");
  expect((await runRelease(clone, { commit: older })).outcome).toBe("superseded");
});

test("a folder gets another name: only the catalogue of now counts", async () => {
  const team = await teamOf();
  await team.tag("web/v1.0.0");
  await team.trunk("feat!: a", "old/a");
  await git(team.clone, "mv", "old", "web");
  await git(team.clone, "commit", "--quiet", "-m", "fix: move");
  await publish(team.clone);
  expect(await plan(team.clone)).toEqual(["web/v1.0.0 -> web/v1.0.1"]);
});

test("the release commit is not the tip of trunk, and its tag is the next baseline", async () => {
  const team = await teamOf();
  await team.trunk("feat: a", "web/a");
  await team.tag("web/v1.0.0");
  const middle = await team.trunk("fix: b", "web/a");
  await team.trunk("feat: c", "web/a");
  expect((await runRelease(team.clone, { commit: middle })).outputs.releases).toMatchObject([
    { tag: "web/v1.0.1", commit: middle },
  ]);
  expect(await plan(team.clone)).toEqual(["web/v1.0.1 -> web/v1.1.0"]);
});

test("trunk was merged into a clone and pushed: what was trunk before still was released", async () => {
  const team = await teamOf();
  await team.trunk("feat: a", "web/a");
  await team.tag("web/v1.0.0");
  await git(team.clone, "switch", "--quiet", "--create", "local");
  await commit(team.clone, "docs: local", { "web/b": "1" });
  await git(team.clone, "switch", "--quiet", "main");
  await team.trunk("feat: one", "web/a");
  await team.tag("web/v1.1.0");
  await team.trunk("fix: two", "web/a");
  await git(team.clone, "switch", "--quiet", "local");
  await git(team.clone, "merge", "--quiet", "-m", "Merge branch 'main' of github.com:acme/shop", "main");
  await publish(team.clone);
  expect(await plan(team.clone)).toEqual(["web/v1.1.0 -> web/v1.1.1"]);
});
