import { expect, test } from "vitest";
import { writeFiles } from "../../support/scratch/folder.ts";
import { openGitHubTeam } from "./github-team.ts";

test("everything is planned before anything is written: a missing asset leaves no trace", async () => {
  const team = await openGitHubTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  const before = await team.tags();
  await expect(team.release({ assets: "dist/*", changelog: "{path}/CHANGELOG.md" })).rejects.toMatchObject({
    list: [{ code: "RELEASE_ASSET_MISSING" }],
  });
  expect([await team.tags(), team.repository.releases]).toEqual([before, []]);
  writeFiles(team.clone, { "dist/app": "x" });
  const result = await team.release({ assets: "dist/*", draft: "true" });
  expect([
    result.outcome,
    team.repository.releases.map(({ draft, assets }) => [draft, assets.length]),
  ]).toEqual(["released", [[true, 1]]]);
  await team.github.close();
});

test("drafts of earlier runs stay drafts while drafts are wanted, and in a dry run", async () => {
  const team = await openGitHubTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.release({ draft: "true" });
  await team.trunk("docs: web", "README.md");
  await team.release({ draft: "true" });
  await team.release({ "dry-run": "true" });
  expect(team.repository.releases.map(({ draft }) => draft)).toEqual([true]);
  await team.github.close();
});
