import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fixture, openExamples } from "../support/examples.ts";
import type { WorkflowRan } from "../support/runner/setting.ts";
import { commit, git, publish } from "../support/scratch/git.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples({ registry: "real", bundled: true });
});
afterAll(() => fixture.close());

/** Every annotation of a run that failed: what a person would look at first. */
function faults(ran: WorkflowRan): readonly string[] {
  return ran.jobs.flatMap((job) => [
    ...(job.fault === undefined ? [] : [job.fault]),
    ...job.steps.flatMap((step) => step.annotations.map((one) => `${job.name}: ${one.message}`)),
  ]);
}

/** The outputs of the last step of a job. */
function lastOutputs(ran: WorkflowRan, job: string): Readonly<Record<string, string>> {
  return ran.jobs.find(({ name }) => name === job)?.steps.at(-1)?.outputs ?? {};
}

async function digestIn(environment: string, service: string, branch = "main"): Promise<string> {
  const path = `apps/${service}/overlays/${environment}/kustomization.yaml`;
  const text = await git(fixture.gitops.directory, "show", `${branch}:${path}`);
  return /digest: (\S+)/.exec(text)?.[1] ?? "";
}

async function push(message: string, files: Record<string, string>) {
  const before = await git(fixture.shop.monorepo.clone, "rev-parse", "HEAD");
  const after = await commit(fixture.shop.monorepo.clone, message, files);
  await publish(fixture.shop.monorepo.clone);
  const repository = { default_branch: "main", full_name: "acme/shop" };
  return { eventName: "push", event: { before, after, ref: "refs/heads/main", repository } };
}

test("pipeline: a change of the library delivers the two services that use it to dev", async () => {
  const run = await push("feat(money): say which currency", { "libs/money/currency.js": "export {};\n" });
  const ran = await fixture.run("pipeline", { run });
  expect(faults(ran)).toEqual([]);
  expect(ran.jobs.map(({ name, conclusion }) => [name.split(",")[0], conclusion])).toEqual([
    ["detect", "success"],
    ["build (orders", "success"],
    ["build (payments", "success"],
    ["deliver", "success"],
    ["gate", "success"],
  ]);
  expect(await digestIn("dev", "orders")).not.toBe(fixture.shop.digests.orders);
  expect(await digestIn("dev", "web")).toBe(fixture.shop.digests.web);
  // Two services, one commit.
  expect(await git(fixture.gitops.directory, "rev-list", "--count", "main")).toBe("2");
});

test("pipeline: a change of no service builds nothing and is green", async () => {
  const ran = await fixture.run("pipeline", {
    run: await push("docs: say more", { "README.md": "# Shop\n" }),
  });
  expect(ran.conclusion).toBe("success");
  expect(ran.jobs.map(({ conclusion }) => conclusion)).toEqual(["success", "skipped", "skipped", "success"]);
});

test("promote-staging: what runs in dev goes to staging, in one commit", async () => {
  const ran = await fixture.run("promote-staging", { run: { eventName: "schedule" } });
  expect(faults(ran)).toEqual([]);
  expect(lastOutputs(ran, "promote").outcome).toBe("promoted");
  expect(await digestIn("staging", "orders")).toBe(await digestIn("dev", "orders"));
  expect(await git(fixture.gitops.directory, "rev-list", "--count", "main")).toBe("3");
});

test("release: versions, tags and releases for the services that changed", async () => {
  const ran = await fixture.run("release", { inputs: { service: "", "dry-run": false } });
  expect(faults(ran)).toEqual([]);
  expect(lastOutputs(ran, "release").outcome).toBe("released");
  const tags = await git(fixture.monorepo.directory, "tag", "--points-at", "main");
  expect(tags.split("\n")).toEqual(["orders/v1.1.0", "payments/v1.1.0"]);
  expect(fixture.monorepo.releases.map(({ tag }) => tag).sort()).toEqual(tags.split("\n"));
});

test("promote-production: a dry run writes nothing", async () => {
  const inputs = { service: "orders", reason: "invoices", "dry-run": true };
  const ran = await fixture.run("promote-production", { inputs });
  expect(faults(ran)).toEqual([]);
  expect(lastOutputs(ran, "promote").outcome).toBe("planned");
  expect(fixture.gitops.pulls).toEqual([]);
});

test("promote-production: one service goes to production by a pull request that says why", async () => {
  const inputs = { service: "orders", reason: "The currency is missing on invoices", "dry-run": false };
  const ran = await fixture.run("promote-production", { inputs });
  expect(faults(ran)).toEqual([]);
  expect(ran.jobs[0]).toMatchObject({
    environment: "production",
    concurrency: { group: "promote-production-orders", "cancel-in-progress": false },
  });
  expect(lastOutputs(ran, "promote")).toMatchObject({ outcome: "proposed", "pull-request": "1" });
  const [pull] = fixture.gitops.pulls;
  expect(pull).toMatchObject({ base: "main", state: "open" });
  expect(pull?.body).toContain("The currency is missing on invoices");
  expect(await digestIn("production", "orders", pull?.head)).toBe(await digestIn("dev", "orders"));
  expect(await digestIn("production", "orders")).toBe(fixture.shop.digests.orders);
});
