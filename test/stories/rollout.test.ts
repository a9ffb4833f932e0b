import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import {
  deploymentsTo as deploymentsOf,
  rollOut as rollOutIn,
  rolloutRights,
  rolloutRun,
  rolloutStandIns,
} from "../support/rollout.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";
import type { StepRan } from "../support/runner/setting.ts";
import { runWorkflow } from "../support/runner/workflow.ts";
import { makeFolder } from "../support/scratch/folder.ts";
import { commit, git, publish } from "../support/scratch/git.ts";
import { buildImage } from "../support/scratch/shop.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples();
});
afterAll(() => fixture.close());

const overlay = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;
const watch = { source: "command", command: "true", deadline: "60s", settle: "0s", patience: "0s" };

async function digestIn(environment: string, ref = "main"): Promise<string> {
  const text = await git(fixture.gitops.directory, "show", `${ref}:${overlay(environment)}`);
  return /sha256:[0-9a-f]{64}/.exec(text)?.[0] ?? "";
}

/** A new version of orders is built, and dev has it. */
async function deliver(tag: string): Promise<string> {
  const { monorepo, gitops } = fixture.shop;
  await commit(monorepo.clone, `feat(orders): ${tag}`, { [`services/orders/${tag}.js`]: "export {};\n" });
  await publish(monorepo.clone);
  const revision = await git(monorepo.clone, "rev-parse", "HEAD");
  const place = { registry: fixture.registry, clone: monorepo.clone };
  const digest = await buildImage(place, { service: "orders", tag, revision });
  await git(gitops.clone, "pull", "--quiet", "--rebase", "origin", "main");
  const before = readFileSync(join(gitops.clone, overlay("dev")), "utf8");
  const after = before.replace(/newTag: \S+/, `newTag: ${tag}`).replace(/sha256:[0-9a-f]{64}/, digest);
  await commit(gitops.clone, `Set orders in dev to ${tag}`, { [overlay("dev")]: after });
  await publish(gitops.clone);
  return digest;
}

function rollOut(more: Readonly<Record<string, string>>): Promise<StepRan> {
  return rollOutIn(fixture, { to: "staging", ...watch, ...more });
}

const runOf = (repository: string, sha: string) => rolloutRun(fixture, repository, sha);
const deploymentsTo = (environment: string) => deploymentsOf(fixture, environment);

it("puts nothing back where nothing proves that what ran before was good, and says so", async () => {
  const digest = await deliver("1.1.0");
  const failed = await rollOut({ verify: "false" });
  expect(failed.outputs.outcome, failed.log).toBe("rollback-failed");
  expect(failed.outcome).toBe("failure");
  expect(failed.log).toContain("nothing proves that");
  expect(await digestIn("staging")).toBe(digest);
  expect(deploymentsTo("staging")).toEqual(["failure"]);
});

it("goes on with what is there already, and records that it is healthy now", async () => {
  const again = await rollOut({ verify: "test {service} = orders" });
  expect(again.outputs.outcome, again.log).toBe("unchanged");
  expect(deploymentsTo("staging")).toEqual(["success"]);
});

it("waits for nothing and puts nothing back in a dry run, also where the artifact is there already", async () => {
  const digest = await digestIn("staging");
  const dry = await rollOut({ verify: "false", "dry-run": "true" });
  expect(dry.outputs.outcome, dry.log).toBe("unchanged");
  expect(dry.log).toContain("already runs");
  expect(await digestIn("staging")).toBe(digest);
  expect(deploymentsTo("staging")).toEqual(["success"]);
});

it("puts the version back that was seen healthy, holds the other, and does not take it again", async () => {
  const good = await digestIn("staging");
  const bad = await deliver("1.2.0");
  const failed = await rollOut({ verify: "sh -c 'echo the checkout answers 500; exit 1'" });
  expect(failed.outputs.outcome, failed.log).toBe("rolled-back");
  expect(failed.outcome).toBe("failure");
  expect(await digestIn("staging")).toBe(good);
  const holds = await git(
    fixture.gitops.directory,
    "show",
    "main:apps/orders/overlays/staging/trunkline-holds.yaml",
  );
  expect(holds).toContain(bad);
  const message = await git(fixture.gitops.directory, "log", "-1", "--format=%B", "main");
  expect(message).toContain("Automatic: true");
  expect(message).toContain("The verification failed.");
  expect(deploymentsTo("staging")).toEqual(["inactive", "failure", "success"]);
  const again = await rollOut({});
  expect(again.outputs.outcome, again.log).toBe("blocked");
});

it("a run that is cancelled says nothing of what it has not seen, and the next one goes on", async () => {
  await deliver("1.3.0");
  const inputs = {
    ...{ service: "orders", from: "dev", to: "staging", deployment: "true" },
    "gitops-token": fixture.token(rolloutRights),
  };
  const { monorepo } = fixture.shop;
  const sha = await git(monorepo.clone, "rev-parse", "HEAD");
  const run = { ...runOf("acme/shop", sha), token: fixture.token({ contents: "read", actions: "read" }) };
  const use = { workspace: monorepo.clone, start: startAction, run };
  const promoted = await runAction(join(root, "actions/promote"), { ...use, inputs });
  expect(promoted.outputs.outcome, promoted.log).toBe("promoted");
  const killed = new AbortController();
  // Its command is the sign that it waits.
  const sign = join(makeFolder(), "waiting");
  const waiting = runAction(join(root, "actions/await-rollout"), {
    ...use,
    inputs: {
      ...{ service: "orders", environment: "staging", deployment: "true", ...watch },
      command: `sh -c 'touch ${sign}; sleep 5'`,
      "gitops-token": inputs["gitops-token"],
    },
    killed: killed.signal,
  });
  const seen = setInterval(() => {
    if (existsSync(sign)) killed.abort();
  }, 200);
  const cancelled = await waiting;
  clearInterval(seen);
  expect(cancelled.outputs).toEqual({});
  expect(deploymentsTo("staging").at(-1)).toBe("in_progress");
  const again = await rollOut({});
  expect(again.outputs.outcome, again.log).toBe("unchanged");
  expect(deploymentsTo("staging").at(-1)).toBe("success");
});

it("the copy for runners without sibling actions does the same, and its second half runs after the merge", async () => {
  const digest = await digestIn("staging");
  const setting = {
    repositories: { "your-org/trunkline": root },
    standIns: rolloutStandIns(fixture),
    temporary: makeFolder(),
    start: startAction,
    token: () => fixture.token({ contents: "read", actions: "read" }),
  };
  const first = await runWorkflow(join(root, "actions/rollout/workflow.yml"), {
    ...setting,
    run: {
      ...runOf("acme/shop", await git(fixture.monorepo.directory, "rev-parse", "main")),
      eventName: "workflow_call",
    },
    inputs: { service: "orders", to: "production", ...watch },
    secrets: { "gitops-token": fixture.token(rolloutRights) },
  });
  expect(first.outputs.outcome, first.jobs[0]?.steps.map(({ log }) => log).join("\n")).toBe("proposed");
  const [pull] = fixture.gitops.pulls;
  const { clone } = fixture.shop.gitops;
  await git(clone, "fetch", "--quiet", "origin");
  await git(clone, "checkout", "--quiet", "-B", "main", "origin/main");
  await git(clone, "merge", "--quiet", "--squash", `origin/${pull?.head}`);
  await git(clone, "commit", "--quiet", "--message", "Promote orders to production (#1)");
  await publish(clone);
  const second = await runWorkflow(join(root, "actions/rollout/after-merge.yml"), {
    ...setting,
    run: {
      ...runOf("acme/k8s-configs", await git(clone, "rev-parse", "HEAD")),
      eventName: "workflow_call",
      event: { head_commit: { message: "Promote orders to production (#1)" } },
    },
    inputs: {
      ...{ environment: "production", "catalogue-repository": "acme/shop", ...watch },
      verify: "test {tag} = 1.3.0",
    },
    secrets: { "catalogue-token": fixture.token({ contents: "read" }) },
    token: (permissions) => fixture.token(permissions as Record<string, string>),
  });
  expect(second.outputs.outcome, second.jobs[0]?.steps.map(({ log }) => log).join("\n")).toBe("rolled-out");
  expect(await digestIn("production")).toBe(digest);
  expect(deploymentsTo("production").at(-1)).toBe("success");
  // The commit of a rollback is left alone.
  const after = await runWorkflow(join(root, "actions/rollout/after-merge.yml"), {
    ...setting,
    run: {
      ...runOf("acme/k8s-configs", await git(clone, "rev-parse", "HEAD")),
      eventName: "workflow_call",
      event: { head_commit: { message: "Roll back\n\nTrunkline: rollback" } },
    },
    inputs: { service: "orders", environment: "production" },
  });
  expect(after.jobs.map(({ conclusion }) => conclusion)).toEqual(["skipped"]);
});

it("takes an overlay by its path as well", async () => {
  const digest = await deliver("1.4.0");
  const overlays = {
    "overlay-from": "apps/orders/overlays/dev",
    "overlay-to": "apps/orders/overlays/staging",
  };
  const where = { repository: "acme/k8s-configs", branch: "main" };
  const rolled = await rollOut({ service: "", to: "", ...overlays, ...where, verify: "test {tag} = 1.4.0" });
  expect(rolled.outputs.outcome, rolled.log).toBe("rolled-out");
  expect(await digestIn("staging")).toBe(digest);
});
