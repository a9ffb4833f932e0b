import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { trunkHealth } from "../../../src/actions/trunk-health/action.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import type { JsonObject } from "../../../src/core/json/json-types.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { type BoardShop, fillBoardShop, makeBoardShop } from "../../support/board.ts";
import { addPull, addRun } from "../../support/github/activity.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import type { Permission } from "../../support/github/permissions.ts";
import type { Repository } from "../../support/github/repository.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git, makeClone } from "../../support/scratch/git.ts";

const catalogue = `version: 1
services:
  orders: { path: services/orders, image: ghcr.io/acme/orders, image-name: orders }
  web: { path: services/web, image: ghcr.io/acme/web, image-name: web }
environments: { dev: {}, staging: { soak: 1h }, production: { soak: 2h } }
gitops: { repository: acme/k8s-configs, branch: main, overlay: 'apps/{service}/overlays/{environment}' }
trunk-health: { limits: { branch-age: 2d } }
`;

let fixture: GitHubFixture;
let shop: BoardShop;
let gitops: Repository;

/** Hours before now. */
const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();

beforeAll(async () => {
  fixture = await openGitHubFixture();
  gitops = await fixture.github.create("acme/k8s-configs", { private: true });
  shop = await makeBoardShop(catalogue);
  await fillBoardShop(shop);
  const proposal = "HEAD:refs/heads/trunkline/promote/orders/production";
  await git(shop.gitops, "push", "--quiet", gitops.directory, "HEAD:refs/heads/main", proposal);
  for (let at = 0; at < 460; at++)
    addPull(fixture.repository, { created: ago(80), began: ago(90), merged: ago(20), additions: 500 });
  for (let at = 0; at < 40; at++) addPull(fixture.repository, { created: ago(70) });
  for (let at = 0; at < 500; at++)
    addRun(fixture.repository, {
      sha: String(at).padStart(40, "0"),
      created: ago(10),
      updated: ago(9.5),
      conclusion: at % 50 === 0 ? "cancelled" : "success",
    });
  addPull(gitops, { created: ago(5) }, { head: "trunkline/promote/orders/production" });
  addPull(gitops, { created: ago(5) }, { head: "fix-typo" });
});
afterAll(() => fixture.github.close());

const all: readonly Permission[] = [
  "actions: read",
  "contents: read",
  "issues: write",
  "pull-requests: read",
];

async function run(
  inputs: Readonly<Record<string, string>> = {},
  permissions: readonly Permission[] = all,
  workspace = shop.source,
) {
  const { github, repository } = fixture;
  const folder = makeFolder();
  const given = { "github-token": github.token(permissions, "actions"), ...inputs };
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: workspace,
    GITHUB_REPOSITORY: repository.name,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_API_URL: github.apiUrl,
    GITHUB_GRAPHQL_URL: github.graphqlUrl,
    RUNNER_TEMP: folder,
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const log: string[] = [];
  const world = createWorld(readRun(env, "."), env, {
    info: (line) => void log.push(line),
    debug: () => undefined,
  });
  github.requests.length = 0;
  const result = await trunkHealth.run(readInputs(trunkHealth.inputs, env), world);
  const requests = github.requests.filter(({ kind }) => kind !== "git");
  return { ...result, log: log.join("\n"), requests, metrics: result.outputs.metrics as JsonObject };
}

test("500 pull requests and 500 runs take 12 requests at most, the issue included; the deployments are those of environments", async () => {
  const ran = await run({ issue: "true", limits: "time-to-merge: off" });
  expect(ran.requests.map(({ operation, status }) => `${operation} ${status}`)).toHaveLength(12);
  expect(ran.outcome, ran.reason).toBe("over");
  expect(ran.outputs.over).toMatchObject([
    { limit: "ci", value: 1_800, most: 600, n: 490 },
    { limit: "branch-age", value: 70 * 3_600, most: 2 * 86_400 },
    { limit: "pull-request", value: 500, most: 400, unit: "lines" },
  ]);
  expect(ran.metrics).toMatchObject({
    trunk: { "red-time": 0, flakes: 0, ci: { p50: 1_800, p95: 1_800 }, n: 490 },
    "pull-requests": { open: 40, merged: 460, "time-to-merge": 60 * 3_600 },
    promotions: { open: 1 },
  });
  expect(existsSync(String(ran.outputs.page))).toBe(true);
  expect(ran.log).toContain("CI of a commit on trunk: 30 minutes, limit 10 minutes, n = 490.");
  expect(fixture.repository.issues).toMatchObject([
    {
      title: "Trunk health: CI of a commit on trunk, age of a branch, size of a pull request",
      labels: ["trunk-health"],
    },
  ]);
  const board = await shop.run({
    "gitops-token": fixture.github.token(["contents: read"]),
    repository: shop.remote,
  });
  const expected = (board.outputs.metrics as JsonObject).environments;
  expect(ran.metrics.environments).toEqual(expected);
});

test("the same again changes nothing, other numbers edit the one issue, and better ones close it", async () => {
  const again = await run({ issue: "true", limits: "time-to-merge: off" });
  expect(again.log).toMatch(/Issue #\d+ says so already/);
  expect(again.requests).toHaveLength(11);
  // The rest is as true of a hundred.
  fixture.repository.runs.splice(100);
  fixture.repository.pulls.splice(60, 400);
  const edited = await run({ issue: "true", limits: "time-to-merge: off\nci: 1h" });
  expect(edited.log).toMatch(/Issue #\d+ is edited/);
  const planned = await run({ issue: "true", "dry-run": "true" });
  expect(planned.log).toMatch(/Issue #\d+ would be edited/);
  const limits = "ci: 1h\nbranch-age: 30d\npull-request: off\ntime-to-merge: 30d";
  const better = await run({ issue: "true", limits });
  expect([better.outcome, better.requests.length]).toEqual(["ok", 4]);
  expect(fixture.repository.issues).toMatchObject([
    { state: "closed", title: "Trunk health: all limits are kept" },
  ]);
});

test("a token that may read Git alone, and a clone of depth 1, still tell what Git knows", async () => {
  const remote = await git(shop.source, "remote", "get-url", "origin");
  const shallow = await makeClone(`file://${remote}`, join(makeFolder(), "clone"), "--depth=1");
  const ran = await run({ issue: "true" }, ["contents: read"], shallow);
  expect(ran.failures).toEqual([]);
  expect(ran.metrics).toMatchObject({
    environments: { dev: { deployments: 4 } },
    trunk: { "red-time": null, ci: { p50: null, p95: null } },
    "pull-requests": { age: null, open: null },
    promotions: { open: null },
  });
  expect(JSON.stringify(ran.metrics)).toContain("actions: read");
  expect(ran.outcome).toBe("ok");
});

test("where only the issue is not permitted, the pull requests are still measured", async () => {
  const ran = await run({ issue: "true" }, ["actions: read", "contents: read", "pull-requests: read"]);
  expect(ran.metrics["pull-requests"]).toMatchObject({ merged: 60 });
  expect(ran.notices.map(({ title }) => title)).toContain(
    "The issue is not up to date (GITHUB_PERMISSION_MISSING)",
  );
});

test("all wrong limits are told at once", () => {
  const env = { INPUT_LIMITS: "ci: soon\nbranch_age: 1d\nred: 1h\npull-request: many" };
  const codes = () => readInputs(trunkHealth.inputs, env);
  expect(codes).toThrow(/does not accept `branch_age`/);
  expect(codes).toThrow(/ci has no such limit/);
  expect(codes).toThrow(/pull-request has no such limit/);
});
