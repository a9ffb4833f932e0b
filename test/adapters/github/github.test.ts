import { afterEach, describe, expect, test } from "vitest";
import { createGitHub } from "../../../src/adapters/github/github.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";

let fixture: GitHubFixture | undefined;
afterEach(async () => {
  await fixture?.github.close();
  fixture = undefined;
});

test.each(["", "/ghes"])("the URLs are the run's, below %j as well", async (path) => {
  fixture = await openGitHubFixture({ path });
  const github = await fixture.openGitHub(["contents: read", "pull-requests: read"]);
  expect(await github.openPullRequests("a", "main")).toEqual([]);
  expect(await github.hasMergeQueue("main")).toBe(false);
});

describe("who asks", () => {
  test("nobody: a Problem before anything is sent", async () => {
    fixture = await openGitHubFixture();
    await expect(createGitHub(fixture.around)("acme/k8s", "")).rejects.toMatchObject({
      code: "GITHUB_TOKEN_MISSING",
    });
    expect(fixture.github.requests).toEqual([]);
  });

  test("a token that is no good", async () => {
    fixture = await openGitHubFixture();
    const github = await createGitHub(fixture.around)("acme/k8s", "ghs_wrong");
    await expect(github.releases()).rejects.toMatchObject({ code: "GITHUB_TOKEN_REFUSED" });
    await expect(github.hasMergeQueue("main")).rejects.toMatchObject({ code: "GITHUB_TOKEN_REFUSED" });
  });

  test("about a repository that is not there", async () => {
    fixture = await openGitHubFixture();
    const github = await createGitHub(fixture.around)("acme/none", fixture.github.token(["contents: write"]));
    await expect(github.releases()).rejects.toMatchObject({ code: "GITHUB_NOT_FOUND" });
    await expect(github.hasMergeQueue("main")).rejects.toMatchObject({ code: "GITHUB_NOT_FOUND" });
  });
});
