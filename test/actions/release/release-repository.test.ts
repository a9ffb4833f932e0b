import { expect, test } from "vitest";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git } from "../../support/scratch/git.ts";
import { makeTeam, runRelease } from "./world.ts";

test("another repository than the one that is checked out, by path", async () => {
  const [here, there] = [await makeTeam(), await makeTeam({ "a.txt": "1" })];
  const tip = await there.trunk("feat: there", "a.txt");
  const result = await runRelease(here.clone, { repository: there.remote, path: "." });
  expect(result.outputs).toMatchObject({ tag: "v0.1.0", releases: [{ commit: tip }] });
  expect([await here.tags(), await there.tags()]).toEqual([[], ["v0.1.0"]]);
});

test("a clone's tags, refs and worktree stay as they are", async () => {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  const state = async () => [
    await git(team.clone, "for-each-ref"),
    await git(team.clone, "status", "--porcelain"),
    await git(team.clone, "count-objects"),
  ];
  const before = await state();
  await runRelease(team.clone);
  expect(await state()).toEqual(before);
});

test("without a catalogue several services cannot be told apart, and without a repository there is nothing to tag", async () => {
  const team = await makeTeam({ "a.txt": "1" });
  await expect(runRelease(team.clone, { service: "a\nb" })).rejects.toMatchObject({
    code: "CATALOGUE_MISSING",
  });
  await expect(runRelease(makeFolder())).rejects.toMatchObject({ code: "INPUT_MISSING" });
});

test("the badge is for a service that there is", async () => {
  const team = await makeTeam();
  const tip = await team.trunk("feat: web", "services/web/main.ts");
  await expect(runRelease(team.clone, { latest: "wep" })).rejects.toMatchObject({
    code: "INPUT_UNKNOWN_VALUE",
    hint: expect.stringContaining("Did you mean web?"),
  });
  const result = await runRelease(team.clone, { latest: "web" });
  expect(result.outputs).toMatchObject({ releases: [{ commit: tip }] });
});

test("the API wants a repository on GitHub", async () => {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await expect(runRelease(team.clone, { transport: "api" })).rejects.toMatchObject({
    code: "GITHUB_TRANSPORT_ELSEWHERE",
  });
});
