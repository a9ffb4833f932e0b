import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { githubActionsBot } from "../../../src/core/commit/author.ts";
import { makeTarget, openDelivery, wish } from "../../support/github/delivery.ts";
import { openScene, type Scene } from "../../support/github/github-fixture.ts";
import { read } from "../../support/github/repository.ts";

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.github.close());

/** GitHub's answer to an unsigned commit where a ruleset requires signatures; its own commits are signed. */
async function requireSignatures(): Promise<void> {
  const hook = join(scene.repository.directory, "hooks", "update");
  const words = "GH013: Repository rule violations found for $1.\n- Commits must have verified signatures.";
  await writeFile(hook, `#!/bin/sh\nprintf 'error: ${words}\\n' >&2\nexit 1\n`, { mode: 0o755 });
}

test("auto goes by git, and needs no API", async () => {
  const target = makeTarget(scene, ["contents: write"], { transport: "auto" });
  expect(await openDelivery(scene).deliver(target, wish("a", "b"))).toMatchObject({ kind: "landed" });
  expect(scene.github.requests.every(({ kind }) => kind === "git")).toBe(true);
});

test("auto goes through the API where the branch takes only verified signatures", async () => {
  await requireSignatures();
  const target = makeTarget(scene, ["contents: write"], { transport: "auto" });
  expect(await openDelivery(scene).deliver(target, wish("a", "b"))).toMatchObject({ kind: "landed" });
  expect(await read(scene.repository, "main", "a")).toBe("b");
  expect(scene.log.join("\n")).toContain("verified signatures");
});

test("an author that GitHub does not take is said, where a commit was made", async () => {
  const author = { name: "Robot", email: "robot@example.com" };
  const target = makeTarget(scene, ["contents: write"], { author });
  const made = await openDelivery(scene).deliver(target, wish("a", "b"));
  expect(made.remarks).toEqual([{ level: "notice", text: expect.stringContaining("Robot") }]);
  expect((await openDelivery(scene).deliver(target, wish("a", "b"))).remarks).toEqual([]);
  const own = await openDelivery(scene).deliver({ ...target, author: githubActionsBot }, wish("a", "c"));
  expect(own.remarks).toEqual([]);
});

test("git stays with git", async () => {
  await requireSignatures();
  const target = makeTarget(scene, ["contents: write"], { transport: "git" });
  await expect(openDelivery(scene).deliver(target, wish("a", "b"))).rejects.toMatchObject({
    code: "GIT_PUSH_REFUSED",
  });
});
