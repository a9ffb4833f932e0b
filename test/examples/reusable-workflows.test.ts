import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import type { Run } from "../support/runner/event.ts";
import type { WorkflowRan } from "../support/runner/setting.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, publish } from "../support/scratch/git.ts";

/** The callers that docs/workflows.md shows, by the name of their file. */
const callers = makeFolder();
const page = readFileSync(join(root, "docs/workflows.md"), "utf8");
const names = [...page.matchAll(/```yaml\n# \.github\/workflows\/(\S+)\n(.*?)```/gs)].map(
  ([, name = "", text = ""]) => {
    const folder = join(callers, ".github/workflows");
    mkdirSync(folder, { recursive: true });
    // Nobody waits half a minute here.
    writeFileSync(join(folder, name), text.replace("source: status", "source: status\n      settle: 1s"));
    return name;
  },
);

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples();
  // Argo CD's notifications: every commit of the GitOps repository is healthy as soon as somebody looks.
  timer = setInterval(() => void report(), 300);
});
afterAll(async () => {
  clearInterval(timer);
  await fixture.close();
});
let timer: NodeJS.Timeout;
const reported = new Set<string>();

async function report(): Promise<void> {
  const sha = await git(fixture.gitops.directory, "rev-parse", "main");
  if (reported.has(sha)) return;
  reported.add(sha);
  for (const environment of ["dev", "staging", "production"])
    fixture.gitops.statuses.push({ sha, context: `argocd/shop-${environment}`, state: "success", url: "" });
}

async function run(name: string, how: { run?: Partial<Run>; inputs?: Record<string, unknown> } = {}) {
  expect(names).toContain(name);
  const ran = await fixture.run(join(callers, ".github/workflows", name), how);
  expect(faults(ran)).toEqual([]);
  return ran;
}

/** What a person would look at first. */
function faults(ran: WorkflowRan): readonly string[] {
  return ran.jobs.flatMap((job) => [
    ...(job.fault === undefined ? [] : [job.fault]),
    ...job.steps.flatMap((step) =>
      step.annotations.filter(({ level }) => level === "error").map((one) => `${job.name}: ${one.message}`),
    ),
  ]);
}

const outputsOf = (ran: WorkflowRan, job: string) => ran.jobs.find(({ name }) => name === job)?.outputs ?? {};

async function digestIn(environment: string, service: string): Promise<string> {
  const path = `apps/${service}/overlays/${environment}/kustomization.yaml`;
  return /digest: (\S+)/.exec(await git(fixture.gitops.directory, "show", `main:${path}`))?.[1] ?? "";
}

test("deliver: what a push affects is built, delivered in one commit, and waited for", async () => {
  const { clone } = fixture.shop.monorepo;
  const before = await git(clone, "rev-parse", "HEAD");
  const after = await commit(clone, "feat(money): round", { "libs/money/round.js": "export {};\n" });
  await publish(clone);
  const repository = { default_branch: "main", full_name: "acme/shop" };
  const event = { before, after, ref: "refs/heads/main", repository };
  const ran = await run("deliver.yml", { run: { eventName: "push", event } });
  expect(ran.jobs.map(({ name, conclusion }) => [name.replace(/,.*/, ""), conclusion])).toEqual([
    ["deliver / detect", "success"],
    ["deliver / build (orders", "success"],
    ["deliver / build (payments", "success"],
    ["deliver / deliver", "success"],
    ["deliver", "success"],
  ]);
  expect(outputsOf(ran, "deliver")).toMatchObject({ any: "true", outcome: "changed", state: "healthy" });
  expect(await git(fixture.gitops.directory, "rev-list", "--count", "main")).toBe("2");
});

test("deliver: what the caller has built", async () => {
  const ran = await run("deliver-own-build.yml", { run: { eventName: "push" } });
  expect(outputsOf(ran, "deliver")).toMatchObject({ outcome: "changed", any: "", state: "" });
  expect(await digestIn("dev", "web")).toBe(`sha256:${"a".repeat(64)}`);
});

test("promote: in the GitHub environment of its name, one after the other, to the end", async () => {
  // What nobody can pull is no candidate.
  const before = await git(fixture.gitops.directory, "rev-parse", "main~1");
  const { clone } = fixture.shop.gitops;
  await git(clone, "fetch", "--quiet", "origin");
  await git(clone, "reset", "--quiet", "--hard", before);
  await publish(clone, "HEAD:main", "--force");
  const ran = await run("promote-staging.yml", { run: { eventName: "schedule" } });
  expect(outputsOf(ran, "promote").outcome, ran.jobs[0]?.steps.map(({ log }) => log).join("\n")).toBe(
    "rolled-out",
  );
  expect(ran.jobs[0]).toMatchObject({
    environment: { name: "staging", deployment: false },
    concurrency: { group: "trunkline-staging", "cancel-in-progress": false },
  });
  expect(await digestIn("staging", "orders")).toBe(await digestIn("dev", "orders"));
  expect(fixture.gitops.deployments.at(-1)?.statuses.at(-1)?.state).toBe("success");
});

test("rollback: back, held, and waited for", async () => {
  const inputs = { service: "orders", environment: "staging", reason: "500s on checkout" };
  const ran = await run("rollback.yml", { run: { eventName: "workflow_dispatch" }, inputs });
  expect(outputsOf(ran, "rollback")).toMatchObject({ outcome: "rolled-back", state: "healthy" });
  expect(await digestIn("staging", "orders")).toBe(fixture.shop.digests.orders);
});

test("environments: a page is kept, and a version is found", async () => {
  const ran = await run("environments.yml", { inputs: { find: "1.0.0" } });
  expect(outputsOf(ran, "environments").outcome).toBe("found");
  expect(ran.jobs[0]?.steps.map(({ name, conclusion }) => [name, conclusion]).at(-1)).toEqual([
    "Keep the page",
    "success",
  ]);
});
