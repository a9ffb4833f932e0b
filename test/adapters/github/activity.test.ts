import { afterEach, beforeEach, expect, test } from "vitest";
import { addPull, addRun } from "../../support/github/activity.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";

let fixture: GitHubFixture;
beforeEach(async () => {
  fixture = await openGitHubFixture();
});
afterEach(() => fixture.github.close());

const day = (at: number) => new Date(Date.UTC(2026, 4, at)).toISOString();
const ms = (at: number) => Date.UTC(2026, 4, at);
const query = { base: "main", since: ms(10), most: 500, label: undefined };

test("merged and open pull requests with their times, what was merged before the window left out", async () => {
  const { repository } = fixture;
  addPull(repository, { created: day(1), merged: day(5) });
  addPull(repository, { created: day(1), merged: day(6), updated: day(20) });
  addPull(repository, {
    created: day(11),
    began: day(9),
    merged: day(13),
    ready: day(12),
    additions: 7,
    deletions: 3,
  });
  addPull(repository, { created: day(14), began: day(16), draft: true }, { author: "renovate[bot]" });
  addPull(repository, { created: day(14) }, { base: "release" });
  const github = await fixture.openGitHub(["pull-requests: read"]);
  const { merged, open, more } = await github.pullRequestActivity(query);
  expect(merged).toMatchObject([
    { began: ms(9), ready: ms(12), merged: ms(13), lines: 10, bot: false, draft: false },
  ]);
  expect(open).toMatchObject([{ began: ms(14), ready: ms(14), merged: undefined, bot: true, draft: true }]);
  expect(more).toBe(false);
});

test("500 merged and 40 open ones are five requests; what is beyond the most is told", async () => {
  for (let at = 0; at < 540; at++)
    addPull(fixture.repository, { created: day(11), ...(at < 500 ? { merged: day(12) } : {}) });
  const github = await fixture.openGitHub(["pull-requests: read"]);
  const { merged, open, more } = await github.pullRequestActivity(query);
  expect([merged.length, open.length, more]).toEqual([500, 40, false]);
  expect(fixture.github.requests).toHaveLength(5);
  expect(await github.pullRequestActivity({ ...query, most: 200 })).toMatchObject({ more: true });
});

test("of the issues with a label only the token's own come along", async () => {
  const mine = { title: "", body: "x", state: "open", labels: ["l"], assignees: [], comments: [] } as const;
  for (const [number, author] of [
    [1, "mona"],
    [2, "trunkline[bot]"],
  ] as const)
    fixture.repository.issues.push({ ...mine, labels: ["l"], assignees: [], comments: [], number, author });
  const github = await fixture.openGitHub(["pull-requests: read", "issues: read"]);
  const { issues } = await github.pullRequestActivity({ ...query, label: "l" });
  expect(issues.map(({ number }) => number)).toEqual([2]);
  const without = await fixture.openGitHub(["pull-requests: read"]);
  await expect(without.pullRequestActivity({ ...query, label: "l" })).rejects.toMatchObject({
    code: "GITHUB_PERMISSION_MISSING",
  });
});

test("completed runs of pushes to the branch, newest first, a hundred a request", async () => {
  const { repository } = fixture;
  addRun(repository, { created: day(1), updated: day(1), conclusion: "failure" });
  for (let at = 0; at < 200; at++)
    addRun(repository, { created: day(11), updated: day(12), conclusion: "success" });
  addRun(repository, {
    workflow: ".github/workflows/e2e.yml@refs/heads/main",
    created: day(20),
    updated: day(21),
    conclusion: "timed_out",
    attempt: 2,
  });
  addRun(repository, { created: day(22), updated: day(22), conclusion: "failure", event: "pull_request" });
  const github = await fixture.openGitHub(["actions: read"]);
  const { runs, more } = await github.workflowRuns("main", ms(10), 500);
  expect(runs).toHaveLength(201);
  expect(runs[0]).toMatchObject({
    workflow: ".github/workflows/e2e.yml",
    attempt: 2,
    created: ms(20),
    completed: ms(21),
    conclusion: "timed_out",
  });
  expect([more, fixture.github.requests.length]).toEqual([false, 3]);
  expect(await github.workflowRuns("main", ms(10), 100)).toMatchObject({ more: true });
});

test("tickets that are closed, open, pull requests and none at all", async () => {
  const { repository } = fixture;
  const issue = { author: "mona", title: "", body: "", labels: [], assignees: [], comments: [] };
  repository.issues.push({ ...issue, number: 5, state: "open" }, { ...issue, number: 6, state: "closed" });
  const pull = addPull(repository, { created: day(1), merged: day(2) });
  const github = await fixture.openGitHub(["issues: read"]);
  expect(await github.closedTickets([5, 6, 9_999, pull.number])).toEqual(
    new Map([
      [5, false],
      [6, true],
      [pull.number, true],
    ]),
  );
  expect(await github.closedTickets([])).toEqual(new Map());
});

test("an issue is closed with its last text in one request", async () => {
  const github = await fixture.openGitHub(["issues: write"]);
  const { number } = await github.createIssue({ title: "t", body: "b", labels: ["l"], assignees: [] });
  fixture.github.requests.length = 0;
  await github.updateIssue(number, { title: "t", body: "done", close: true });
  expect(fixture.repository.issues).toMatchObject([{ number, body: "done", state: "closed" }]);
  expect(fixture.github.requests).toHaveLength(1);
});
