import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, makeClone, publish } from "../../support/scratch/git.ts";
import { makeTeam, runRelease } from "./world.ts";

/** A team with a hotfix branch beside trunk, which has moved on. */
async function withHotfix() {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  await git(team.clone, "checkout", "--quiet", "-b", "hotfix/1.0");
  const fix = await commit(team.clone, "fix: web", { "services/web/fix.ts": "1" });
  await publish(team.clone, "hotfix/1.0");
  await git(team.clone, "checkout", "--quiet", "main");
  await team.trunk("feat: web, more", "services/web/main.ts");
  return { team, fix };
}

const titles = ({ notices }: Awaited<ReturnType<typeof runRelease>>) => notices.map(({ title }) => title);

test("a commit beside trunk is released with a warning, without one where its branch is named", async () => {
  const { team, fix } = await withHotfix();
  const warned = await runRelease(team.clone, { commit: fix, service: "web" });
  expect([warned.outcome, warned.outputs.tag, warned.outputs.previous]).toEqual([
    "released",
    "web/v1.0.1",
    "web/v1.0.0",
  ]);
  expect(titles(warned)).toEqual(["Not on trunk"]);
  const branch = "hotfix/1.0";
  const result = await runRelease(team.clone, {
    commit: branch,
    branch: `refs/heads/${branch}`,
    service: "web",
  });
  expect([result.outcome, titles(result)]).toEqual(["unchanged", []]);
  const named = await runRelease(team.clone, { commit: branch, bump: "1.0.2", service: "web" });
  expect([named.outcome, named.outputs.tag]).toEqual(["released", "web/v1.0.2"]);
  const trunk = await runRelease(team.clone, { service: "web" });
  expect([trunk.outputs.tag, trunk.outputs.previous]).toEqual(["web/v1.1.0", "web/v1.0.0"]);
});

test("a dry run looks at it all the same, and says so", async () => {
  const { team, fix } = await withHotfix();
  const result = await runRelease(team.clone, { commit: fix, service: "web", "dry-run": "true" });
  expect([result.outcome, result.outputs.tag]).toEqual(["planned", "web/v1.0.1"]);
  expect(titles(result)).toEqual(["Not on trunk"]);
});

test("an older commit of trunk is on trunk, also in a shallow clone; a branch that is not there is no trunk", async () => {
  const { team } = await withHotfix();
  await team.trunk("docs: x", "README.md");
  const older = await git(team.clone, "rev-parse", "HEAD~1");
  const shallow = await makeClone(`file://${team.remote}`, join(makeFolder(), "work"), "--depth=1");
  const result = await runRelease(shallow, { commit: older, service: "web" });
  expect([result.outcome, result.outputs.tag]).toEqual(["released", "web/v1.1.0"]);
  await expect(runRelease(team.clone, { commit: older, branch: "nope" })).rejects.toMatchObject({
    code: "GIT_REF_MISSING",
  });
});

test("a remote without a default branch has no trunk to be beside of", async () => {
  const { team, fix } = await withHotfix();
  await git(team.remote, "symbolic-ref", "HEAD", "refs/heads/gone");
  expect((await runRelease(team.clone, { commit: fix, service: "web" })).outcome).toBe("released");
});
