import { expect, test } from "vitest";
import type { Registry } from "../../../src/ports/registry.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, git, publish } from "../../support/scratch/git.ts";
import { openGitHubTeam } from "./github-team.ts";
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
  const result = await runRelease(team.clone, { service: "web", "dry-run": "true" }, { run });
  expect([result.outcome, result.outputs.version]).toEqual(["planned", version]);
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
    const result = await runRelease(team.clone, { service: "web", "dry-run": "true", ...given }, { run });
    return (result.outputs.releases as { commit: string }[])[0]?.commit;
  };
  expect(await at({})).toBe(second);
  expect(await at({}, { sha: first })).toBe(first);
  expect(await at({ commit: "here" })).toBe(first);
  expect(await at({ commit: "main" }, { sha: first })).toBe(second);
  expect(await at({ commit: first })).toBe(first);
  expect(await at({ repository: team.remote, path: "services/web" }, { sha: first })).toBe(second);
  await expect(at({ commit: "1".repeat(40) })).rejects.toMatchObject({ code: "RELEASE_COMMIT_UNKNOWN" });
});

test("a dry run on a pull request from a fork, with what a job gets there: it reads and writes nothing", async () => {
  const team = await openGitHubTeam();
  await team.trunk("feat: web", "services/web/main.ts");
  await team.tag("web/v1.0.0");
  await git(team.clone, "switch", "--quiet", "--create", "theirs");
  await commit(team.clone, "feat: a window", { "services/web/window.ts": "2" });
  await git(team.clone, "switch", "--quiet", "--detach", "main");
  await git(team.clone, "merge", "--quiet", "--no-ff", "-m", "Merge 0123 into 4567", "theirs");
  await publish(team.clone, "HEAD:refs/pull/7/merge", "theirs:refs/pull/7/head");
  const sha = await git(team.clone, "rev-parse", "HEAD");
  const payload = { pull_request: { number: 7, title: "feat: a window", merge_commit_sha: sha } };
  const run = { sha, ref: "refs/pull/7/merge", event: { name: "pull_request", payload } };
  const directory = makeFolder();
  await git(directory, "init", "--quiet");
  await git(directory, "remote", "add", "origin", `${team.github.serverUrl}/acme/shop`);
  await git(directory, "fetch", "--quiet", "--depth=1", `file://${team.remote}`, "refs/pull/7/merge");
  await git(directory, "checkout", "--quiet", "--detach", "FETCH_HEAD");
  const refs = await git(team.remote, "for-each-ref");
  const registries = { open: async () => ({}) as Registry };
  const result = await team.release(
    {
      service: "web",
      "dry-run": "true",
      changelog: "{path}/CHANGELOG.md",
      assets: "dist/*",
      image: "ghcr.io/acme/{service}:{commit}",
      "floating-tags": "true",
    },
    { directory, run, registries, permissions: ["contents: read"] },
  );
  expect([result.outcome, result.outputs.tag, result.notices]).toEqual(["planned", "web/v1.1.0", []]);
  expect(result.summary).toContain("Changelogs that would be written");
  expect(await git(team.remote, "for-each-ref")).toBe(refs);
  expect(team.github.requests.every(({ status }) => status < 400)).toBe(true);
  await team.github.close();
});
