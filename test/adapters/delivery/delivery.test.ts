import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { githubActionsBot } from "../../../src/core/commit/author.ts";
import { decisionOf, makeTarget, openDelivery } from "../../support/github/delivery.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import { read } from "../../support/github/repository.ts";

let fixture: GitHubFixture;
beforeEach(async () => {
  fixture = await openGitHubFixture();
});
afterEach(() => fixture.github.close());

/** GitHub's answer to an unsigned commit where a ruleset requires signatures; its own commits are signed. */
async function requireSignatures(): Promise<void> {
  const hook = join(fixture.repository.directory, "hooks", "update");
  const words = "GH013: Repository rule violations found for $1.\n- Commits must have verified signatures.";
  await writeFile(hook, `#!/bin/sh\nprintf 'error: ${words}\\n' >&2\nexit 1\n`, { mode: 0o755 });
}

test("auto goes by git, and needs no API", async () => {
  const target = makeTarget(fixture, ["contents: write"], { transport: "auto" });
  expect(await openDelivery(fixture).deliver(target, decisionOf("a", "b"))).toMatchObject({ kind: "landed" });
  expect(fixture.github.requests.every(({ kind }) => kind === "git")).toBe(true);
});

test("auto goes through the API where the branch takes only verified signatures", async () => {
  await requireSignatures();
  const target = makeTarget(fixture, ["contents: write"], { transport: "auto" });
  expect(await openDelivery(fixture).deliver(target, decisionOf("a", "b"))).toMatchObject({ kind: "landed" });
  expect(await read(fixture.repository, "main", "a")).toBe("b");
  expect(fixture.log.join("\n")).toContain("verified signatures");
});

test("an author that GitHub does not take is said, where a commit was made", async () => {
  const author = { name: "Robot", email: "robot@example.com" };
  const target = makeTarget(fixture, ["contents: write"], { author });
  const made = await openDelivery(fixture).deliver(target, decisionOf("a", "b"));
  expect(made.remarks).toEqual([{ level: "notice", text: expect.stringContaining("Robot") }]);
  expect((await openDelivery(fixture).deliver(target, decisionOf("a", "b"))).remarks).toEqual([]);
  const own = await openDelivery(fixture).deliver(
    { ...target, author: githubActionsBot },
    decisionOf("a", "c"),
  );
  expect(own.remarks).toEqual([]);
});

test("git stays with git", async () => {
  await requireSignatures();
  const target = makeTarget(fixture, ["contents: write"], { transport: "git" });
  await expect(openDelivery(fixture).deliver(target, decisionOf("a", "b"))).rejects.toMatchObject({
    code: "GIT_PUSH_REFUSED",
  });
});
