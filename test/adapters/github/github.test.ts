import { afterEach, describe, expect, test } from "vitest";
import { createGitHub } from "../../../src/adapters/github/github.ts";
import { openScene, type Scene } from "../../support/github/github-fixture.ts";

let scene: Scene | undefined;
afterEach(async () => {
  await scene?.github.close();
  scene = undefined;
});

test.each(["", "/ghes"])("the URLs are the run's, below %j as well", async (path) => {
  scene = await openScene({ path });
  const forge = await scene.forge(["contents: read", "pull-requests: read"]);
  expect(await forge.openPullRequests("a", "main")).toEqual([]);
  expect(await forge.hasMergeQueue("main")).toBe(false);
});

describe("who asks", () => {
  test("nobody: a Problem before anything is sent", async () => {
    scene = await openScene();
    await expect(createGitHub(scene.around)("acme/k8s", "")).rejects.toMatchObject({
      code: "FORGE_TOKEN_MISSING",
    });
    expect(scene.github.requests).toEqual([]);
  });

  test("a token that is no good", async () => {
    scene = await openScene();
    const forge = await createGitHub(scene.around)("acme/k8s", "ghs_wrong");
    await expect(forge.releases()).rejects.toMatchObject({ code: "FORGE_TOKEN_REFUSED" });
    await expect(forge.hasMergeQueue("main")).rejects.toMatchObject({ code: "FORGE_TOKEN_REFUSED" });
  });

  test("about a repository that is not there", async () => {
    scene = await openScene();
    const forge = await createGitHub(scene.around)("acme/none", scene.github.token(["contents: write"]));
    await expect(forge.releases()).rejects.toMatchObject({ code: "FORGE_NOT_FOUND" });
    await expect(forge.hasMergeQueue("main")).rejects.toMatchObject({ code: "FORGE_NOT_FOUND" });
  });
});
