import { expect, test } from "vitest";
import { git } from "../../support/scratch/git.ts";
import { openGitHubTeam } from "./github-team.ts";

test("a pre-release, and a version that was asked for, are planned again as they were, whatever this run asks for", async () => {
  const team = await openGitHubTeam();
  const alone = { "github-release": "false", service: "web" };
  await team.trunk("feat: web", "services/web/main.ts");
  await team.release({ ...alone, bump: "3.0.0" });
  await team.trunk("fix: web", "services/web/main.ts");
  await team.release({ ...alone, prerelease: "rc" });
  await team.trunk("feat: web, more", "services/web/main.ts");
  const result = await team.release({ service: "web", bump: "4.0.0" });
  expect([result.outcome, result.failures]).toEqual(["released", []]);
  expect(team.repository.releases.map(({ tag, prerelease }) => [tag, prerelease]).sort()).toEqual([
    ["web/v3.0.0", false],
    ["web/v3.0.1-rc.1", true],
    ["web/v4.0.0", false],
  ]);
  await team.github.close();
});

test("a tag that somebody else made is never planned again", async () => {
  const team = await openGitHubTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  await git(team.remote, "tag", "orders/v1.0.0", "main");
  await team.trunk("docs: web", "README.md");
  const result = await team.release({ changelog: "{path}/CHANGELOG.md" });
  expect([result.outcome, team.repository.releases, result.outputs["changelog-commit"]]).toEqual([
    "unchanged",
    [],
    "",
  ]);
  await team.github.close();
});
