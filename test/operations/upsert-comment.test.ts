import { afterEach, beforeEach, expect, test } from "vitest";
import { commentOnPullRequest, keepComment, upsertComment } from "../../src/operations/upsert-comment.ts";
import { type GitHubFixture, openGitHubFixture } from "../support/github/github-fixture.ts";
import type { Permission } from "../support/github/permissions.ts";
import { commit, type Pull } from "../support/github/repository.ts";

let fixture: GitHubFixture;
let pull: Pull;
beforeEach(async () => {
  fixture = await openGitHubFixture();
  await commit(fixture.repository, "feature", { "a.txt": "a\n" });
  const author = await fixture.openGitHub(["pull-requests: write"]);
  await author.createPullRequest({ head: "feature", base: "main", title: "A", body: "" });
  const [made] = fixture.repository.pulls;
  if (made === undefined) throw new Error("no pull request");
  pull = made;
});
afterEach(() => fixture.github.close());

test("one comment, edited in place, and left alone where it says the same", async () => {
  const github = await fixture.openGitHub(["pull-requests: write"], "actions");
  expect((await upsertComment(github, 1, "detect-changes", "orders\n")).done).toBe("created");
  expect((await upsertComment(github, 1, "detect-changes", "orders\n")).done).toBe("unchanged");
  expect((await upsertComment(github, 1, "detect-changes", "orders, money\n")).done).toBe("updated");
  expect((await upsertComment(github, 1, "release", "1.2.0\n")).done).toBe("created");
  expect(pull.comments.map(({ body }) => body)).toEqual([
    "<!-- trunkline:detect-changes -->\norders, money\n",
    "<!-- trunkline:release -->\n1.2.0\n",
  ]);
});

test("a comment of somebody else with our marker is never edited, however many others there are", async () => {
  const forged = { id: 1, author: "mallory", body: "<!-- trunkline:detect-changes -->\nall fine" };
  pull.comments.push(forged);
  const github = await fixture.openGitHub(["pull-requests: write"], "actions");
  await upsertComment(github, 1, "detect-changes", "orders");
  for (let id = 100; id < 350; id++) pull.comments.push({ id, author: "octocat", body: "+1" });
  await upsertComment(github, 1, "detect-changes", "money");
  expect(forged.body).toBe("<!-- trunkline:detect-changes -->\nall fine");
  expect(
    pull.comments.filter(({ author }) => author === "github-actions[bot]").map(({ body }) => body),
  ).toEqual(["<!-- trunkline:detect-changes -->\nmoney"]);
});

test("text longer than GitHub takes is cut, with a notice", async () => {
  const github = await fixture.openGitHub(["pull-requests: write"], "actions");
  await upsertComment(github, 1, "detect-changes", "a line\n".repeat(20_000));
  expect(pull.comments[0]?.body.length).toBeLessThanOrEqual(65_536);
  expect(pull.comments[0]?.body).toMatch(/_Cut here/);
});

const onRun = (permissions: readonly Permission[], payload = {}) => {
  const log: string[] = [];
  const run = { repository: "acme/k8s", event: { name: "pull_request", payload } };
  const world = {
    run: { ...fixture.around.run, ...run },
    openGitHub: () => fixture.openGitHub(permissions, "actions"),
    log: { info: (line: string) => void log.push(line), debug: () => undefined },
  };
  return { world: world as unknown as Parameters<typeof commentOnPullRequest>[0], log };
};

test("a token that may only read makes a warning that names the permission", async () => {
  const { world } = onRun(["pull-requests: read"], { pull_request: { number: 1 } });
  expect(await commentOnPullRequest(world, "token", "detect-changes", "orders")).toEqual([
    expect.objectContaining({ level: "warning", message: expect.stringContaining("pull-requests: write") }),
  ]);
});

test("an event without a pull request has no comment", async () => {
  const { world, log } = onRun(["pull-requests: write"], { ref: "refs/heads/main" });
  expect(await commentOnPullRequest(world, "token", "detect-changes", "orders")).toEqual([]);
  expect(log).toEqual(["No comment: this run is not of a pull request."]);
  expect(pull.comments).toEqual([]);
});

test("a comment that is kept: its page, the commit it is about, and nothing where there is nothing to say", async () => {
  const { world } = onRun(["pull-requests: write"], { pull_request: { number: 1 } });
  const keep = (more: object) =>
    keepComment(world, "token", { marker: "preview:ci", head: "abc", markdown: "a change", ...more });
  expect(await keep({ onlyIfThere: true })).toEqual({ url: "", notices: [] });
  const { url } = await keep({});
  expect(url).toMatch(/\/acme\/k8s\/pull\/1#issuecomment-\d+$/);
  expect(pull.comments[0]?.body).toBe("<!-- trunkline:preview:ci head=abc -->\na change");
  expect(await keep({ head: "def", markdown: "nothing", onlyIfThere: true })).toEqual({ url, notices: [] });
  await keep({ marker: "preview:cd" });
  await keep({ markdown: "another", recreate: true });
  expect(pull.comments.map(({ body }) => body)).toEqual([
    "<!-- trunkline:preview:ci head=def -->\nnothing",
    "<!-- trunkline:preview:cd head=abc -->\na change",
    "<!-- trunkline:preview:ci head=abc -->\nanother",
  ]);
});
