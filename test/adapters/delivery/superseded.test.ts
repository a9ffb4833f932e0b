import { afterEach, beforeEach, expect, test } from "vitest";
import { closeSuperseded } from "../../../src/adapters/delivery/superseded.ts";
import { formatMessage } from "../../../src/core/commit/commit-message.ts";
import type { GitHub } from "../../../src/ports/github.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import { commit, git, resolve } from "../../support/github/repository.ts";

let fixture: GitHubFixture;
let github: GitHub;
beforeEach(async () => {
  fixture = await openGitHubFixture();
  github = await fixture.openGitHub(["contents: write", "pull-requests: write"]);
});
afterEach(() => fixture.github.close());

async function propose(
  head: string,
  services: readonly string[],
  environment: string,
  more = "",
): Promise<void> {
  await git(fixture.repository.directory, ["branch", head, "main"]);
  const deployments = services.map((service) => ({ service, environment, image: "" }));
  const message = formatMessage("Promote", {
    ...{ action: "promote", deployments, sourceCommit: "", run: "" },
    more: [["Waived-Gates", more]],
  });
  await commit(fixture.repository, head, { [head]: "x" }, message);
  await github.createPullRequest({ head, base: "main", title: head, body: "" });
}

const settle = (services: readonly string[], isOurs = true) =>
  closeSuperseded(
    github,
    { prefix: "trunkline/promote/", environment: "production", services },
    {
      head: "trunkline/promote/every-service/production",
      base: "main",
      settledBy: "#9 has",
      isOurs: async () => isOurs,
    },
  );

test("an older proposal of no more than that is closed, with a comment and its branch", async () => {
  const head = "trunkline/promote/several-1/production";
  await propose(head, ["orders", "web"], "production");
  expect(await settle(["orders", "web", "payments"])).toMatchObject([{ level: "notice" }]);
  expect(fixture.repository.pulls).toMatchObject([
    { state: "closed", comments: [{ body: "Superseded: #9 has all of this." }] },
  ]);
  expect(await resolve(fixture.repository, `refs/heads/${head}`)).toBeUndefined();
});

test("one that a reviewer has amended stays, and is said", async () => {
  await propose("trunkline/promote/orders/production", ["orders"], "production");
  expect(await settle(["orders"], false)).toMatchObject([
    { level: "warning", text: expect.stringContaining("this action did not write") },
  ]);
  expect(fixture.repository.pulls[0]?.state).toBe("open");
});

test("one that proposes something else as well stays, and is said", async () => {
  await propose("trunkline/promote/several-1/production", ["orders", "web"], "production");
  expect(await settle(["orders"])).toMatchObject([
    { level: "warning", text: expect.stringContaining("#1 proposes something for orders") },
  ]);
  expect(fixture.repository.pulls[0]?.state).toBe("open");
});

test.each([
  ["another environment's", "trunkline/promote/orders/staging", ["orders"], "staging", "", 0],
  ["another service's", "trunkline/promote/web/production", ["web"], "production", "", 0],
  ["a hotfix", "trunkline/promote/orders/production", ["orders"], "production", "after", 1],
  ["its own", "trunkline/promote/every-service/production", ["orders"], "production", "", 0],
  ["another action's", "trunkline/set-image/orders/production", ["orders"], "production", "", 0],
] as const)("%s stays", async (_, head, services, environment, waived, remarks) => {
  await propose(head, services, environment, waived);
  expect(await settle(["orders"])).toHaveLength(remarks);
  expect(fixture.repository.pulls[0]?.state).toBe("open");
});

test("one that holds a commit of somebody else's stays", async () => {
  const head = "trunkline/promote/orders/production";
  await propose(head, ["orders"], "production");
  await commit(fixture.repository, head, { note: "careful" }, "fix: by a reviewer");
  expect(await settle(["orders"])).toEqual([]);
  expect(await resolve(fixture.repository, `refs/heads/${head}`)).toBeDefined();
});

test("nobody is asked where nothing is settled", async () => {
  expect(await settle([])).toEqual([]);
  expect(fixture.github.requests).toEqual([]);
});
