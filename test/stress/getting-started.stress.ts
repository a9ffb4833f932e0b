import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type FakeArgoCd, startArgoCd } from "../support/argocd/server.ts";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import { addPull } from "../support/github/activity.ts";
import type { WorkflowRan } from "../support/runner/setting.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, gitWith, publish } from "../support/scratch/git.ts";
import { buildImage } from "../support/scratch/shop.ts";

// Walks docs/getting-started.md to the letter: each workflow as it stands there, "First run" and "Undo", on repositories of our
// own with a real registry. Only the address of Argo CD and the name of the registry are other ones.

let fixture: Fixture;
let argocd: FakeArgoCd;
beforeAll(async () => {
  [fixture, argocd] = await Promise.all([openExamples(), startArgoCd()]);
});
afterAll(() => Promise.all([fixture.close(), argocd.close()]));

const page = readFileSync(join(root, "docs/getting-started.md"), "utf8");

/** The workflow of a section, word by word, with more inputs for the last step, which is ours. */
function workflowOf(section: string, more: Readonly<Record<string, string>> = {}): string {
  const text = page.split(`\n## ${section}\n`)[1]?.split("\n## ")[0] ?? "";
  const yaml = /```yaml\n([\s\S]*?)```/.exec(text)?.[1] ?? "";
  const lines = Object.entries(more).map(([name, value]) => `          ${name}: ${value}\n`);
  const filled =
    lines.length === 0 || /\n {8}with:\n(?: {10}.*\n)+$/.test(yaml) ? yaml : `${yaml}        with:\n`;
  return `${filled}${lines.join("")}`.replaceAll("https://argocd.example.com", argocd.url);
}

async function walk(
  section: string,
  how: Parameters<Fixture["run"]>[1] & { readonly more?: Record<string, string> } = {},
) {
  const file = join(makeFolder(), `${section}.yml`);
  writeFileSync(file, workflowOf(section, how.more));
  return runFile(file, section, how);
}

async function runFile(file: string, section: string, how: Parameters<Fixture["run"]>[1] = {}) {
  const begun = performance.now();
  const secrets = {
    GITOPS_READ_TOKEN: fixture.token({ contents: "read" }),
    GITOPS_TOKEN: fixture.token({ contents: "write" }),
    ARGOCD_TOKEN: argocd.token,
  };
  const ran = await fixture.run(file, { ...how, secrets });
  const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
  console.log(`${section}: ${ran.conclusion}, ${ours(ran)?.outputs.reason ?? "-"} (${seconds} s)`);
  return ran;
}

const ours = (ran: WorkflowRan) =>
  ran.jobs.flatMap(({ steps }) => steps).findLast(({ outputs }) => outputs.outcome !== undefined);
const jobsOf = (ran: WorkflowRan) =>
  ran.jobs.map(({ name, conclusion }) => `${name.split(",")[0]}: ${conclusion}`);
const logOf = (ran: WorkflowRan) => ran.jobs.flatMap(({ steps }) => steps.map(({ log }) => log)).join("\n");

function expectOutcome(ran: WorkflowRan, outcome: string) {
  expect(ours(ran)?.outputs.outcome, logOf(ran)).toBe(outcome);
}

async function push(message: string, files: Readonly<Record<string, string | undefined>>) {
  const { clone } = fixture.shop.monorepo;
  const before = await git(clone, "rev-parse", "HEAD");
  await commit(clone, message, files);
  await publish(clone);
  const sha = await git(clone, "rev-parse", "HEAD");
  const event = { before, after: sha, repository: { default_branch: "main", full_name: "acme/shop" } };
  return { eventName: "push", event, sha };
}

/** The next version of orders, built and pushed. */
async function build(tag: string) {
  const run = await push(`feat(orders): ${tag}`, { [`services/orders/${tag}.js`]: "export {};\n" });
  const place = { registry: fixture.registry, clone: fixture.shop.monorepo.clone };
  const digest = await buildImage(place, { service: "orders", tag, revision: run.sha });
  return { digest, image: `${fixture.registry}/acme/orders:${tag}@${digest}` };
}

async function orders(environment: string) {
  const file = `main:apps/orders/overlays/${environment}/kustomization.yaml`;
  return git(fixture.gitops.directory, "show", file);
}

test("detect-changes", async () => {
  const one = await walk("detect-changes", { run: await push("fix: one", { "services/web/a.js": "1\n" }) });
  expect(jobsOf(one), logOf(one)).toEqual(["detect: success", "build (web: success"]);
  const library = await walk("detect-changes", { run: await push("fix: two", { "libs/money/a.js": "1\n" }) });
  expect(jobsOf(library)).toEqual(["detect: success", "build (orders: success", "build (payments: success"]);
  expect(logOf(library)).toContain("orders");
  const none = await walk("detect-changes", { run: await push("docs: three", { "README.md": "more\n" }) });
  expect(jobsOf(none)).toEqual(["detect: success", "build: skipped"]);
  expectOutcome(none, "unchanged");
});

test("gate", async () => {
  const file = join(makeFolder(), "gate.yml");
  const gate = workflowOf("gate").replace(/^jobs:\n/, "");
  const all = `      all: \${{ toJSON(steps.changes.outputs) }}\n`;
  writeFileSync(file, workflowOf("detect-changes").replace("    outputs:\n", `    outputs:\n${all}`) + gate);
  const none = await runFile(file, "gate", { run: await push("docs: gate", { "README.md": "gate\n" }) });
  expect(jobsOf(none), logOf(none)).toEqual(["detect: success", "build: skipped", "gate: success"]);
  const broken = await push("fix: break web", { "services/web/broken": "" });
  const red = await runFile(file, "gate", { run: broken });
  expect(jobsOf(red)).toEqual(["detect: success", "build (web: failure", "gate: failure"]);
  await push("fix: mend web", { "services/web/broken": undefined });
});

test("set-image", async () => {
  const { image, digest } = await build("1.1.0");
  const dry = await walk("set-image", { inputs: { image }, more: { "dry-run": "true" } });
  expectOutcome(dry, "planned");
  expect(await orders("dev")).not.toContain(digest);
  const ran = await walk("set-image", { inputs: { image } });
  expectOutcome(ran, "changed");
  expect(await orders("dev")).toContain(`newTag: 1.1.0\n    digest: ${digest}`);
  expectOutcome(await walk("set-image", { inputs: { image } }), "unchanged");
});

test("release", async () => {
  expectOutcome(await walk("release", { inputs: {} }), "planned");
  expectOutcome(await walk("release", { inputs: { "dry-run": false } }), "released");
  const tags = await git(fixture.monorepo.directory, "tag", "--points-at", "main");
  expect(tags.split("\n")).toContain("orders/v1.1.0");
  await git(fixture.shop.monorepo.clone, "push", "--quiet", "origin", ":refs/tags/orders/v1.1.0");
});

test("promote", async () => {
  expectOutcome(
    await walk("promote", { inputs: { service: "orders" }, more: { "dry-run": "true" } }),
    "planned",
  );
  const ran = await walk("promote", { inputs: { service: "orders" } });
  expectOutcome(ran, "promoted");
  expect(await orders("staging")).toContain("newTag: 1.1.0");
  expectOutcome(await walk("promote", { inputs: { service: "orders" } }), "unchanged");
  // With the default of the workflow, every service.
  expectOutcome(await walk("promote", { inputs: {} }), "unchanged");
});

test("rollback", async () => {
  const inputs = { service: "orders", environment: "staging", reason: "500s on checkout" };
  expectOutcome(await walk("rollback", { inputs, more: { "dry-run": "true" } }), "planned");
  expectOutcome(await walk("rollback", { inputs }), "rolled-back");
  expect(await orders("staging")).toContain("newTag: 1.0.0");
  // What is held stays out until somebody lifts the hold, as the page says.
  expectOutcome(await walk("promote", { inputs: { service: "orders" } }), "blocked");
  const lift = { "lift-hold": "true", reason: "fixed in the configuration" };
  expectOutcome(await walk("promote", { inputs: { service: "orders" }, more: lift }), "promoted");
});

test("environments", async () => {
  const ran = await walk("environments", { run: { eventName: "schedule", event: {} } });
  expect(ran.conclusion, logOf(ran)).toBe("success");
  const board = ran.jobs[0]?.steps.find(({ id }) => id === "board");
  expect(board?.summary).toContain("1.1.0");
});

test("await-rollout", async () => {
  const revision = await git(fixture.gitops.directory, "rev-parse", "main");
  const repository = `${fixture.github.serverUrl}/acme/k8s-configs.git`;
  argocd.apps.set("shop-dev", {
    project: "shop-dev",
    repository,
    path: "environments/dev",
    revision,
    sync: "Synced",
    health: "Healthy",
    healthSince: Date.now(),
    automated: true,
    operation: { phase: "Succeeded", revision },
  });
  const ran = await walk("await-rollout", { inputs: { service: "orders" } });
  expectOutcome(ran, "healthy");
});

test("rollout", async () => {
  await push("ci: a smoke test", { "scripts/smoke.sh": "#!/bin/sh\nexit 0\n" });
  const dry = await walk("rollout", { inputs: { service: "orders" }, more: { "dry-run": "true" } });
  expect(dry.conclusion, logOf(dry)).toBe("success");
  expectOutcome(dry, "unchanged");
});

/** A pull request to a repository, with its merge commit. */
async function propose(name: "monorepo" | "gitops", files: Readonly<Record<string, string>>) {
  const { clone } = fixture.shop[name];
  await git(clone, "fetch", "--quiet", "origin", "main");
  await git(clone, "checkout", "--quiet", "-B", "main", "origin/main");
  const base = await git(clone, "rev-parse", "main");
  await git(clone, "checkout", "--quiet", "-B", "topic", "main");
  const head = await commit(clone, "a change", files);
  await git(clone, "checkout", "--quiet", "--detach", "main");
  await gitWith({}, clone, "merge", "--quiet", "--no-ff", "-m", "merge", "topic");
  const sha = await git(clone, "rev-parse", "HEAD");
  await git(clone, "checkout", "--quiet", "main");
  await git(
    clone,
    "push",
    "--quiet",
    "--force",
    "origin",
    `${sha}:refs/pull/1/merge`,
    "topic:refs/heads/topic",
  );
  const none = { autoMerge: false, labels: [], reviewers: [], teams: [], comments: [], merged: false };
  const text = { title: "A", body: "", head: "topic", base: "main", author: "mona" };
  const pull = { ...none, ...text, number: 1, state: "open" as const, sha: head };
  fixture[name].pulls.splice(0, 1, pull);
  const repository = fixture[name].name;
  const event = {
    pull_request: {
      number: 1,
      user: { login: "mona" },
      base: { ref: "main", sha: base },
      head: { ref: "topic", sha: head },
    },
    repository: { default_branch: "main", full_name: repository },
  };
  return { pull, run: { eventName: "pull_request", event, sha, ref: "refs/pull/1/merge", repository } };
}

test("guard and preview", async () => {
  const path = "apps/orders/overlays/dev/kustomization.yaml";
  const text = await orders("dev");
  const { run, pull } = await propose("gitops", { [path]: `${text.replace("count: 1", "count: 3")}\n` });
  const judged = await walk("guard", { run });
  expect(judged.conclusion, logOf(judged)).toBe("success");
  const shown = await walk("preview", { run });
  expectOutcome(shown, "changed");
  expect(pull.comments).toHaveLength(1);
});

test("toggles", async () => {
  const catalogue = readFileSync(join(fixture.shop.monorepo.clone, ".github/trunkline.yml"), "utf8");
  const flags = "old: { kind: release, created: 2026-01-01, expires: 2030-01-20, ticket: '#1' }\n";
  await push("feat: a register", {
    ".github/trunkline.yml": `${catalogue}\ntoggles: { register: [flags.yml] }\n`,
    "flags.yml": "{}\n",
  });
  const { run } = await propose("monorepo", { "flags.yml": flags });
  const red = await walk("toggles", { run });
  expectOutcome(red, "blocked");
  expect(logOf(red)).toContain("flags.yml");
});

test("trunk-health", async () => {
  addPull(fixture.monorepo, { created: new Date(Date.now() - 7_200_000).toISOString() });
  const ran = await walk("trunk-health", { run: { eventName: "workflow_dispatch", event: {} } });
  expect(ran.conclusion, logOf(ran)).toBe("success");
});
