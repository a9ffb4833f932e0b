import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { spread } from "../support/effort.ts";
import { type Fixture, openExamples, root } from "../support/examples.ts";
import { merge } from "../support/github/graphql.ts";
import { read, resolve } from "../support/github/repository.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";
import { commit, git, publish } from "../support/scratch/git.ts";
import { buildImage } from "../support/scratch/shop.ts";

let fixture: Fixture;
let digest: string;
const overlay = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;

/** orders 1.1.0 in dev and staging. */
beforeEach(async () => {
  fixture = await openExamples();
  const { monorepo, gitops } = fixture.shop;
  await commit(monorepo.clone, "feat(orders): more", { "services/orders/more.js": "export {};\n" });
  await publish(monorepo.clone);
  const revision = await git(monorepo.clone, "rev-parse", "HEAD");
  const place = { registry: fixture.registry, clone: monorepo.clone };
  digest = await buildImage(place, { service: "orders", tag: "1.1.0", revision });
  const files: Record<string, string> = {};
  for (const environment of ["dev", "staging"]) {
    const text = await readFile(join(gitops.clone, overlay(environment)), "utf8");
    const next = text.replace("newTag: 1.0.0", "newTag: 1.1.0").replace(/sha256:[0-9a-f]{64}/, digest);
    files[overlay(environment)] = next;
  }
  await commit(gitops.clone, "Set orders to 1.1.0", files);
  await publish(gitops.clone);
});
afterEach(() => fixture.close());

function promote(
  inputs: Readonly<Record<string, string>>,
  permissions: Readonly<Record<string, string>> = {},
) {
  const { serverUrl, apiUrl, graphqlUrl } = fixture.github;
  const granted = {
    contents: "write",
    "pull-requests": "write",
    checks: "read",
    statuses: "read",
    ...permissions,
  };
  return runAction(join(root, "actions", "promote"), {
    inputs: { service: "orders", "gitops-token": fixture.token(granted), ...inputs },
    workspace: fixture.shop.monorepo.clone,
    start: startAction,
    run: {
      sha: "",
      serverUrl,
      apiUrl,
      graphqlUrl,
      token: fixture.token({ contents: "read", actions: "read" }),
    },
  });
}

test.each(
  spread(["api", "git"], 1),
)("to production by pull request, %s: proposed, merged, then nothing is left", async (transport) => {
  const first = await promote({ to: "production", transport });
  expect(first.outputs.outcome, first.log).toBe("proposed");
  const [pull] = fixture.gitops.pulls;
  if (pull === undefined) throw new Error("no pull request");
  expect(pull).toMatchObject({ head: "trunkline/promote/orders/production", base: "main" });
  expect(pull.body).toContain(digest.slice(7, 19));
  expect(await read(fixture.gitops, "main", overlay("production"))).not.toContain(digest);

  const again = await promote({ to: "production", transport });
  expect(again.outputs).toMatchObject({
    outcome: "proposed",
    "pull-request": "1",
    commit: first.outputs.commit,
  });

  await merge(fixture.gitops, pull);
  expect(await read(fixture.gitops, "main", overlay("production"))).toContain(digest);
  const third = await promote({ to: "production", transport });
  expect(third.outputs.outcome, third.log).toBe("unchanged");
  expect(fixture.gitops.pulls).toHaveLength(1);
});

test("a proposal whose work somebody else did is closed", async () => {
  await promote({ to: "production" });
  const text =
    (await read(fixture.gitops, "trunkline/promote/orders/production", overlay("production"))) ?? "";
  const { clone } = fixture.shop.gitops;
  await commit(clone, "Set orders in production by hand", { [overlay("production")]: text });
  await publish(clone);
  const ran = await promote({ to: "production" });
  expect(ran.outputs.outcome, ran.log).toBe("unchanged");
  expect(fixture.gitops.pulls[0]).toMatchObject({ state: "closed", merged: false });
  expect(await resolve(fixture.gitops, "refs/heads/trunkline/promote/orders/production")).toBeUndefined();
});

test("checks on the GitOps commit open the gate, and only when all are green", async () => {
  const catalogue = join(fixture.shop.monorepo.clone, ".github/trunkline.yml");
  const text = await readFile(catalogue, "utf8");
  await writeFile(catalogue, text.replace("production:\n", "production:\n    checks: [smoke, e2e]\n"));
  const sha = await git(fixture.gitops.directory, "rev-parse", "main");
  fixture.gitops.statuses.push({ sha, context: "smoke", state: "success", url: "" });
  const started = "2026-01-01T00:00:00Z";
  fixture.gitops.checkRuns.push({ sha, name: "e2e", status: "in_progress", conclusion: null, started });

  const waiting = await promote({ to: "production" });
  expect(waiting.outputs.outcome).toBe("blocked");
  expect(waiting.exit).toBe(1);
  expect(fixture.gitops.pulls).toEqual([]);

  fixture.gitops.checkRuns.push({
    sha,
    name: "e2e",
    status: "completed",
    conclusion: "success",
    started: "2026-01-01T01:00:00Z",
  });
  const open = await promote({ to: "production" });
  expect(open.outputs.outcome, open.log).toBe("proposed");
});

test("without the permission to read checks, the Problem names it", async () => {
  const catalogue = join(fixture.shop.monorepo.clone, ".github/trunkline.yml");
  const text = await readFile(catalogue, "utf8");
  await writeFile(catalogue, text.replace("production:\n", "production:\n    checks: [smoke]\n"));
  const ran = await promote({ to: "production", "gitops-token": fixture.token({ contents: "write" }) });
  expect(ran.exit).toBe(1);
  expect(ran.annotations.map(({ message }) => message).join("\n")).toMatch(
    /`(statuses|checks|pull-requests): read`/,
  );
});

test("a pull request for several services in the environment before keeps each of them back", async () => {
  const { monorepo, gitops } = fixture.shop;
  const catalogue = join(monorepo.clone, ".github/trunkline.yml");
  await writeFile(
    catalogue,
    (await readFile(catalogue, "utf8")).replace("staging: {}", "staging: { delivery: pull-request }"),
  );
  const web = await readFile(join(gitops.clone, "apps/web/overlays/dev/kustomization.yaml"), "utf8");
  const image = { repository: `${fixture.registry}/acme/web`, digest: /sha256:[0-9a-f]{64}/.exec(web)?.[0] };
  const { serverUrl, apiUrl, graphqlUrl } = fixture.github;
  const token = fixture.token({ contents: "write", "pull-requests": "write" });
  const updates = ["orders", "web"].map((service) => ({
    service,
    environment: "staging",
    image: service === "web" ? `:1.0.7@${image.digest}` : `:1.1.7@${digest}`,
  }));
  const set = await runAction(join(root, "actions", "set-image"), {
    inputs: { updates: JSON.stringify(updates), "gitops-token": token },
    workspace: monorepo.clone,
    start: startAction,
    run: { sha: "", serverUrl, apiUrl, graphqlUrl, token },
  });
  expect(set.outputs.outcome, set.log).toBe("proposed");
  expect(fixture.gitops.pulls[0]?.head).toMatch(/^trunkline\/set-image\/images-/);
  const ran = await promote({ to: "production" });
  expect(ran.outputs.outcome, ran.log).toBe("blocked");
  expect(ran.log).toContain("#1");
});

test("all clusters of an environment get one commit, and each has gates of its own", async () => {
  const { monorepo, gitops } = fixture.shop;
  const catalogue = join(monorepo.clone, ".github/trunkline.yml");
  const text = await readFile(catalogue, "utf8");
  const clusters = "clusters: [eu, us]\n    overlay: clusters/{cluster}/{service}";
  await writeFile(catalogue, text.replace("delivery: pull-request", clusters));
  const production = await readFile(join(gitops.clone, overlay("production")), "utf8");
  const inCluster = (name: string) => `clusters/${name}/orders/kustomization.yaml`;
  const hold = "clusters/us/orders/trunkline-holds.yaml";
  await commit(gitops.clone, "Two clusters", {
    [inCluster("eu")]: production,
    [inCluster("us")]: production,
    [hold]: `holds: [{ digest: '${digest}', reason: slow in us }]\n`,
  });
  await publish(gitops.clone);
  const before = await git(fixture.gitops.directory, "rev-parse", "main");

  const held = await promote({ to: "production" });
  expect(held.outputs.outcome, held.log).toBe("blocked");
  const gates = (ran: typeof held) =>
    JSON.parse(ran.outputs.promotions ?? "[]").map(
      (one: { to: string; gates: { gate: string; state: string }[] }) => [
        one.to,
        one.gates.find(({ gate }) => gate === "hold")?.state,
      ],
    );
  expect(gates(held)).toEqual([
    ["production (eu)", "green"],
    ["production (us)", "red"],
  ]);
  expect(await git(fixture.gitops.directory, "rev-parse", "main")).toBe(before);

  await commit(gitops.clone, "Nothing is held", { [hold]: "holds: []\n" });
  await publish(gitops.clone);
  const ran = await promote({ to: "production" });
  expect(ran.outputs.outcome, ran.log).toBe("promoted");
  expect(gates(ran)).toEqual([
    ["production (eu)", "green"],
    ["production (us)", "green"],
  ]);
  const changed = await git(fixture.gitops.directory, "diff", "--name-only", "main~1", "main");
  expect(changed.split("\n")).toEqual([inCluster("eu"), inCluster("us")]);
  for (const name of ["eu", "us"])
    expect(await read(fixture.gitops, "main", inCluster(name))).toContain(digest);
});
