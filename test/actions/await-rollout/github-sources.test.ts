import { afterAll, beforeAll, expect, it } from "vitest";
import { awaitRollout } from "../../../src/actions/await-rollout/action.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import { readRun } from "../../../src/runner/environment.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { makeClock } from "../../support/clock.ts";
import { argoCdStatus, fluxStatus } from "../../support/controllers/statuses.ts";
import { type Fixture, openExamples } from "../../support/examples.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { git } from "../../support/scratch/git.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples({ registry: false });
});
afterAll(() => fixture.close());

/** Waits for orders in dev, by a clock of the test's own and GitHub over HTTP. */
async function wait(inputs: Readonly<Record<string, string>>) {
  const given = {
    ...{ service: "orders", environment: "dev", source: "status" },
    "gitops-token": fixture.token({ contents: "read", statuses: "read" }),
    ...inputs,
  };
  const { serverUrl, apiUrl, graphqlUrl } = fixture.github;
  const env = {
    PATH: process.env.PATH ?? "",
    GITHUB_WORKSPACE: fixture.shop.monorepo.clone,
    GITHUB_SERVER_URL: serverUrl,
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: graphqlUrl,
    GITHUB_REPOSITORY: "acme/shop",
    RUNNER_TEMP: makeFolder(),
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
  };
  const real = createWorld(readRun(env, "."), env, { info() {}, debug() {} });
  fixture.github.requests.length = 0;
  return awaitRollout.run(readInputs(awaitRollout.inputs, env), { ...real, clock: makeClock() });
}

it("a context that never comes is a timeout that names it, at few requests", async () => {
  const sha = await git(fixture.gitops.directory, "rev-parse", "main");
  fixture.gitops.statuses.push(argoCdStatus("shop-dev", sha, "success"));
  const ended = await wait({ contexts: "trunkline/shop-dev\nsmoke" });
  expect(ended).toMatchObject({ outcome: "timeout", outputs: { proof: "" } });
  expect(ended.reason).toContain("nothing was seen of status smoke");
  expect(ended.failures[0]?.code).toBe("ROLLOUT_TIMEOUT");
  expect(fixture.github.requests.length).toBeLessThanOrEqual(100);
});

it("two clusters, one red: red", async () => {
  const sha = await git(fixture.gitops.directory, "rev-parse", "main");
  fixture.gitops.statuses.push(
    fluxStatus("orders", sha, "reconciliation succeeded", "eu"),
    fluxStatus("orders", sha, "health check failed", "us"),
  );
  const ended = await wait({ source: "flux", contexts: "kustomization/orders/*" });
  expect(ended.outcome).toBe("degraded");
  expect(ended.reason).toContain("kustomization/orders/us");
});

it("a token that may not read statuses ends it at once, and so does one that GitHub does not know", async () => {
  const blind = { contexts: "trunkline/shop-dev", "gitops-token": fixture.token({ contents: "read" }) };
  await expect(wait(blind)).rejects.toMatchObject({ code: "GITHUB_PERMISSION_MISSING" });
  expect(fixture.github.requests.length).toBeLessThanOrEqual(10);
  await expect(wait({ ...blind, "gitops-token": "ghs_nobody" })).rejects.toThrow(/is not allowed/);
});
