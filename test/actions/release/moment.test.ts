import { expect, test } from "vitest";
import { commit, git } from "../../support/scratch/git.ts";
import { makeTeam, runRelease } from "./world.ts";

/** A pull request of two commits, and the merge commit with which GitHub tries it. */
async function pullRequest(title: string) {
  const team = await makeTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  await git(team.clone, "switch", "--quiet", "--create", "topic");
  await commit(team.clone, "wip", { "services/web/window.ts": "1" });
  await commit(team.clone, "feat: a window", { "services/web/window.ts": "2" });
  await git(team.clone, "switch", "--quiet", "--detach", "main");
  await git(team.clone, "merge", "--quiet", "--no-ff", "-m", "Merge 0123 into 4567", "topic");
  const sha = await git(team.clone, "rev-parse", "HEAD");
  const payload = { pull_request: { number: 7, title, merge_commit_sha: sha } };
  return { team, run: { sha, event: { name: "pull_request", payload } } };
}

test.each([
  ["fix!: what the title says", "2.0.0"],
  ["What the commits say", "1.1.0"],
])("a dry run on a pull request shows what merging it would release: %s", async (title, version) => {
  const { team, run } = await pullRequest(title);
  const told = await runRelease(team.clone, { service: "web", "dry-run": "true" }, { run });
  expect([told.outcome, told.outputs.version]).toEqual(["planned", version]);
  expect(await team.tags()).toEqual(["web/v1.0.0"]);
});

test("a pull request is not released", async () => {
  const { team, run } = await pullRequest("fix: x");
  await expect(runRelease(team.clone, {}, { run })).rejects.toMatchObject({
    code: "RELEASE_ON_PULL_REQUEST",
  });
});

test("a commit is a SHA, a branch or a tag; else the event's, else what is checked out", async () => {
  const team = await makeTeam();
  const first = await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("here");
  const second = await team.trunk("feat: web", "services/web/main.ts");
  const at = async (given: Record<string, string>, run = {}) => {
    const told = await runRelease(team.clone, { service: "web", "dry-run": "true", ...given }, { run });
    return (told.outputs.releases as { commit: string }[])[0]?.commit;
  };
  expect(await at({})).toBe(second);
  expect(await at({}, { sha: first })).toBe(first);
  expect(await at({ commit: "here" })).toBe(first);
  expect(await at({ commit: "main" }, { sha: first })).toBe(second);
  expect(await at({ commit: first })).toBe(first);
  expect(await at({ repository: team.remote, path: "services/web" }, { sha: first })).toBe(second);
  await expect(at({ commit: "1".repeat(40) })).rejects.toMatchObject({ code: "RELEASE_COMMIT_UNKNOWN" });
});
