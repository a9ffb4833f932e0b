import { expect, test } from "vitest";
import { makeTeam, runRelease } from "./world.ts";

test("a template for the notes is read from the workspace, and missed where it is not there", async () => {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await expect(runRelease(team.clone, { "notes-template": "notes.md" })).rejects.toMatchObject({
    code: "FILE_MISSING",
  });
  expect(await team.tags()).toEqual([]);
});

test("a commit that the remote does not have cannot be released", async () => {
  const team = await makeTeam();
  await expect(runRelease(team.clone, { commit: "9".repeat(40) })).rejects.toMatchObject({
    code: "RELEASE_COMMIT_UNKNOWN",
  });
});

test("a folder that is not there is no service", async () => {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await expect(runRelease(team.clone, { path: "services/wep" })).rejects.toMatchObject({
    code: "RELEASE_PATH_MISSING",
  });
  const result = await runRelease(team.clone, { path: "./services/web/" });
  expect(result.outputs).toMatchObject({ tag: "v0.1.0" });
});
