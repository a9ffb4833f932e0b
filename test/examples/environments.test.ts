import { afterAll, beforeAll, expect, test } from "vitest";
import { formatMessage } from "../../src/core/commit/commit-message.ts";
import { type Fixture, openExamples } from "../support/examples.ts";
import { git } from "../support/scratch/git.ts";
import { commitOnto } from "../support/scratch/history.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples({ registry: false });
});
afterAll(() => fixture.close());

const overlay = "apps/orders/overlays/production/kustomization.yaml";

/** Production of orders gets a digest. */
async function set(digest: string, message: string): Promise<void> {
  const text = await git(fixture.gitops.directory, "show", `main:${overlay}`);
  const files = { [overlay]: `${text.replace(/sha256:[0-9a-f]{64}/, digest)}\n` };
  await commitOnto(fixture.gitops.directory, files, { message, time: Math.floor(Date.now() / 1_000) });
}

async function read(eventName: string, more: { inputs?: Record<string, unknown> } = {}) {
  const ran = await fixture.run("environments", { run: { eventName }, ...more });
  const [board] = ran.jobs;
  return {
    jobs: ran.jobs.map(({ name, conclusion }) => `${name}: ${conclusion}`),
    outcome: board?.steps.find(({ id }) => id === "board")?.outputs.outcome,
    issues: fixture.monorepo.issues.map(({ title, state }) => `${state}: ${title}`),
  };
}

test("environments: the page is kept, the pages are published, and one issue lives as long as there is drift", async () => {
  const jobs = ["board: success", "pages: success"];
  expect(await read("schedule")).toEqual({ jobs, outcome: "ok", issues: [] });
  expect(fixture.published()).toEqual(
    expect.arrayContaining(["index.html", "badges/production.svg", "badges/production/orders.json"]),
  );

  await set(`sha256:${"7".repeat(64)}`, "Change orders by hand");
  const title = "Drift in 2 places";
  expect(await read("repository_dispatch")).toEqual({ jobs, outcome: "drift", issues: [`open: ${title}`] });
  const [issue] = fixture.monorepo.issues;
  expect(issue?.labels).toEqual(["drift"]);
  expect(issue?.body).toContain("**foreign-write**, `` orders in production ``");
  // The same drift an hour later is the same issue.
  expect((await read("schedule")).issues).toEqual([`open: ${title}`]);

  const { digests, images } = fixture.shop;
  const back = formatMessage("Set orders in production", {
    action: "set-image",
    deployments: [
      { service: "orders", environment: "production", image: `${images}/orders:1.0.0@${digests.orders}` },
    ],
    sourceCommit: "",
    run: "",
  });
  await set(digests.orders, back);
  expect(await read("schedule")).toEqual({ jobs, outcome: "ok", issues: [`closed: ${title}`] });
});

test("environments: a version is found", async () => {
  const found = await read("workflow_dispatch", { inputs: { find: "1.0.0" } });
  expect(found).toMatchObject({ outcome: "found" });
});
