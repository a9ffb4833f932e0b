import { expect, test } from "vitest";
import { git } from "../../support/scratch/git.ts";
import { openGitHubTeam } from "./github-team.ts";

test("a run that died right after its push is finished by the next one, at any commit, with the notes of then", async () => {
  const team = await openGitHubTeam();
  const { releases } = team.repository;
  await team.trunk("feat: first", "services/web/main.ts");
  await team.release();
  await team.trunk("fix: second", "services/web/main.ts");
  await team.release({ "github-release": "false" });
  await team.trunk("fix: third", "services/web/main.ts");
  const result = await team.release();
  expect([result.outcome, result.failures]).toEqual(["released", []]);
  expect(releases.map(({ tag }) => tag).sort()).toEqual(["web/v0.1.0", "web/v0.1.1", "web/v0.1.2"]);
  const notes = releases.find(({ tag }) => tag === "web/v0.1.1")?.body ?? "";
  expect([notes.includes("second"), notes.includes("first"), notes.includes("third")]).toEqual([
    true,
    false,
    false,
  ]);
  await team.github.close();
});

test("where assets are wanted, what an earlier run left waits as a draft; lightweight tags are nobody's", async () => {
  const team = await openGitHubTeam();
  await team.trunk("feat: first", "services/web/main.ts");
  await team.release({ "github-release": "false" });
  await git(team.remote, "tag", "web/v0.0.1", "main");
  await team.trunk("docs: second", "README.md");
  await team.release({ assets: "dist/*" });
  expect(team.repository.releases.map(({ tag, draft }) => [tag, draft])).toEqual([["web/v0.1.0", true]]);
  await team.github.close();
});
