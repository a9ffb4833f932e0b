import { expect, test } from "vitest";
import type { HealthFacts } from "../../../src/actions/trunk-health/facts.ts";
import { planIssue } from "../../../src/actions/trunk-health/issue.ts";
import { renderHealthPage } from "../../../src/actions/trunk-health/page.ts";
import { planHealth } from "../../../src/actions/trunk-health/plan.ts";
import { healthMetrics, reportHealth } from "../../../src/actions/trunk-health/report.ts";
import { usualLimits } from "../../../src/core/metrics/health-limits.ts";
import { problem } from "../../../src/core/problem/problem.ts";
import type { PullRequestTimes } from "../../../src/ports/github-activity.ts";

const day = 86_400_000;
const now = Date.parse("2026-06-30T12:00:00Z");
const hostile = `</script><img src=x onerror=alert(1)>|@mona #1`;

const pull = (age: number, more: Partial<PullRequestTimes> = {}): PullRequestTimes => ({
  number: 7,
  title: hostile,
  url: "https://github.com/acme/shop/pull/7",
  branch: "topic",
  bot: false,
  draft: false,
  began: now - age * day,
  ready: now - age * day,
  merged: undefined,
  lines: 10,
  ...more,
});

function facts(ages: readonly number[], more: Partial<HealthFacts> = {}): HealthFacts {
  return {
    repository: "acme/shop",
    page: "https://github.com/acme/shop",
    trunk: "main",
    delivery: { kind: "known", value: { environments: ["dev"], places: [], line: undefined, lineWhy: "" } },
    runs: { kind: "known", value: { runs: [], more: false } },
    pullRequests: {
      kind: "known",
      value: { merged: [], open: ages.map((age) => pull(age)), more: false, issues: [] },
    },
    promotions: { kind: "known", value: 0 },
    issue: { kind: "known", value: undefined },
    limits: usualLimits,
    workflows: [],
    since: now - 30 * day,
    now,
    ...more,
  };
}

const old = [3, 3, 3, 3, 3];
const young = [0.1, 0.1, 0.1, 0.1, 0.1];
const withIssue = (ages: readonly number[], body: string, title = "Trunk health: age of a branch") =>
  planIssue(planHealth(facts(ages, { issue: { kind: "known", value: { number: 5, title, body } } })));

test("the issue is opened when a limit is exceeded, edited in place, left alone, and closed when all are kept", () => {
  const created = planIssue(planHealth(facts(old)));
  if (created.kind !== "create") throw new Error(created.kind);
  expect(created.title).toBe("Trunk health: age of a branch");
  expect(created.body).toMatch(
    /^<!-- trunkline:trunk-health -->\n1 limit is exceeded in the last 30 days\.\n/,
  );
  expect(created.body).not.toMatch(/<img|(?<!\\)\|@mona/);
  expect(withIssue(old, `${created.body.trimEnd()}`)).toMatchObject({ kind: "none" });
  expect(withIssue([9, 9, 9, 9, 9], created.body)).toMatchObject({ kind: "update", number: 5 });
  expect(withIssue(young, created.body)).toMatchObject({ kind: "close", number: 5 });
  expect(planIssue(planHealth(facts(young)))).toMatchObject({ kind: "none" });
  expect(withIssue(old, "an issue of somebody else with our label")).toMatchObject({ kind: "create" });
});

test("the page holds nothing but text, names every part, and is the same every time", () => {
  const health = planHealth(facts(old));
  const made = renderHealthPage(health, healthMetrics(health));
  expect(renderHealthPage(health, healthMetrics(health))).toBe(made);
  expect(made).not.toContain("<img");
  expect(made.match(/<[a-z][^>]*>/gi)?.join("")).not.toMatch(/\sstyle=|\son\w+=|javascript:/);
  expect(made.match(/<script/g)).toHaveLength(1);
  const ids = [...made.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target = ""] of made.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(target);
  expect(made.match(/<svg[^>]* role="img" aria-label="[^"]+"/g)?.length).toBeGreaterThanOrEqual(4);
});

test("what cannot be read is null with a reason, and the rest stands", () => {
  const denied = problem("GITHUB_PERMISSION_MISSING", {
    call: "list the workflow runs on main",
    repository: "acme/shop",
    permission: "actions: read",
    answer: "Resource not accessible by integration",
  });
  const health = planHealth(facts(old, { runs: { kind: "unknown", problems: [denied] } }));
  const result = reportHealth(health, { page: "", summary: true, issue: "", remarks: [] });
  expect(result.outcome).toBe("over");
  expect(healthMetrics(health)).toMatchObject({
    environments: { dev: { deployments: 0, "lead-time": null, n: 0 } },
    trunk: {
      "red-time": null,
      ci: { p50: null, p95: null },
      flakes: null,
      reasons: { flakes: denied.message },
    },
    "pull-requests": { age: 3 * 86_400, size: 10, "time-to-merge": null, open: 5 },
  });
  expect(result.reason).toBe(
    "acme/shop, main: 1 of 5 limits is exceeded in the last 30 days: age of a branch 3 days (limit 1 day); dev had 0 deployments; unknown: longest time that trunk was red, CI of a commit on trunk and time until a pull request is merged.",
  );
  expect(result.outputs.over).toEqual([
    { limit: "branch-age", value: 3 * 86_400, most: 86_400, unit: "seconds", n: 5 },
  ]);
  expect(result.notices.map(({ title }) => title)).toEqual([
    "Over the limit: branch-age",
    "CI of trunk is unknown (GITHUB_PERMISSION_MISSING)",
  ]);
  expect(result.failures).toEqual([]);
});

test("a limit that is off is never exceeded, and a long window is told in weeks", () => {
  const limits = { ...usualLimits, "branch-age": undefined };
  const health = planHealth(facts(old, { limits, since: now - 90 * day }));
  expect(health.measures.filter(({ over }) => over)).toEqual([]);
  expect(health.periods).toHaveLength(13);
});

test("what was left out because there is too much is told in the log, the summary and the page", () => {
  const health = planHealth(facts(old, { runs: { kind: "known", value: { runs: [], more: true } } }));
  const sentence = "Only the newest 500 workflow runs of the window were read";
  expect(health.cuts).toEqual([`${sentence}; a shorter \`window\` holds all of its own.`]);
  expect(renderHealthPage(health, {})).toContain(sentence);
  expect(reportHealth(health, { page: "", summary: true, issue: "", remarks: [] }).summary).toContain(
    sentence,
  );
  expect(healthMetrics(health)).toMatchObject({ trunk: { more: true }, "pull-requests": { more: false } });
});
