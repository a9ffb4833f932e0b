import { afterEach, beforeEach, expect, test } from "vitest";
import { commentOnSources } from "../../../src/actions/promote/comment-on-pull-requests.ts";
import { planPromotion } from "../../../src/actions/promote/plan.ts";
import type { Oid } from "../../../src/core/git/oid.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import type { Permission } from "../../support/github/permissions.ts";
import { commit, type Pull } from "../../support/github/repository.ts";
import { found, oidOf } from "../../support/promotions.ts";

let fixture: GitHubFixture;
let pull: Pull;
let head: string;
beforeEach(async () => {
  fixture = await openGitHubFixture();
  head = await commit(fixture.repository, "feature", { "a.txt": "a\n" });
  const author = await fixture.openGitHub(["pull-requests: write"]);
  await author.createPullRequest({ head: "feature", base: "main", title: "A", body: "" });
  const [made] = fixture.repository.pulls;
  if (made === undefined) throw new Error("no pull request");
  pull = made;
  pull.sha = head;
});
afterEach(() => fixture.github.close());

async function comment(
  payload = {},
  permissions: readonly Permission[] = ["contents: read", "pull-requests: write"],
) {
  const log: string[] = [];
  const run = { ...fixture.around.run, repository: "acme/shop", event: { name: "push", payload } };
  const world = {
    run,
    openGitHub: () => fixture.openGitHub(permissions, "actions"),
    log: { info: (line: string) => void log.push(line), debug: () => undefined },
  };
  const rest = { base: oidOf("2"), direction: "forward", commits: [], more: false } as const;
  const changes = { kind: "known", head: head as Oid, ...rest } as const;
  const people = { requestedBy: "", approvedBy: [] };
  const rules = { onBlocked: "fail", message: "", reason: "", run: "", sourcePage: "", tags: [] } as const;
  const plan = planPromotion([found("orders", { changes }), found("web")], { ...rules, people });
  const context = { receipt: { kind: "landed" }, dryRun: false, environments: [] } as const;
  const notices = await commentOnSources(
    world as unknown as Parameters<typeof commentOnSources>[0],
    "token",
    plan,
    context,
  );
  return { notices, log };
}

test("the merged pull request of the commit that an image was built from has one comment about that image", async () => {
  expect((await comment()).log).toEqual([`No comment: no merged pull request has ${head}.`]);
  pull.merged = true;
  await comment();
  const { notices } = await comment();
  expect([notices, pull.comments.map(({ body }) => body)]).toEqual([
    [],
    [expect.stringMatching(/^<!-- trunkline:promote -->\n### ✅ orders 1\.1\.0 is in production\n/)],
  ]);
});

test("in a run of a pull request that one has it, about all services", async () => {
  await comment({ pull_request: { number: 1 } });
  expect(pull.comments[0]?.body).toContain("### ✅ 2 services are in production");
});

test("a token that may not is a warning", async () => {
  pull.merged = true;
  expect((await comment({}, ["contents: read"])).notices).toEqual([
    expect.objectContaining({ level: "warning", message: expect.stringContaining("pull-requests: read") }),
  ]);
  expect((await comment({}, ["contents: read", "pull-requests: read"])).notices).toEqual([
    expect.objectContaining({ level: "warning", message: expect.stringContaining("pull-requests: write") }),
  ]);
});
