import { afterAll, beforeAll, expect, test } from "vitest";
import { type Fixture, openExamples } from "../support/examples.ts";
import { commit, git, publish } from "../support/scratch/git.ts";
import { buildImage } from "../support/scratch/shop.ts";

let fixture: Fixture;
beforeAll(async () => {
  fixture = await openExamples();
});
afterAll(() => fixture.close());

const overlay = "apps/orders/overlays/production/kustomization.yaml";

/** Production of orders gets a new image, as a merged pull request leaves it. */
async function deploy(): Promise<string> {
  const { monorepo, gitops } = fixture.shop;
  await commit(monorepo.clone, "feat(orders): more", { "services/orders/more.js": "export {};\n" });
  await publish(monorepo.clone);
  const revision = await git(monorepo.clone, "rev-parse", "HEAD");
  const build = { service: "orders", tag: "1.1.0", revision };
  const digest = await buildImage({ registry: fixture.registry, clone: monorepo.clone }, build);
  const before = await git(gitops.clone, "show", `HEAD:${overlay}`);
  const after = before.replace("newTag: 1.0.0", "newTag: 1.1.0").replace(/sha256:[0-9a-f]{64}/, digest);
  await commit(gitops.clone, "Promote orders 1.1.0 to production", { [overlay]: `${after}\n` });
  await publish(gitops.clone);
  return digest;
}

test("rollback: a person takes production back, and what is left is held", async () => {
  const bad = await deploy();
  const inputs = {
    service: "orders",
    environment: "production",
    reason: "500s on checkout",
    to: "previous",
    from: bad,
    irreversible: false,
    "dry-run": false,
  };
  const run = { eventName: "workflow_dispatch" };
  const ran = await fixture.run("rollback", { run, inputs });
  expect(ran.jobs.flatMap(({ steps }) => steps.flatMap(({ annotations }) => annotations))).toEqual([]);
  expect(ran.conclusion).toBe("success");
  expect(await git(fixture.gitops.directory, "show", `main:${overlay}`)).toContain(
    fixture.shop.digests.orders,
  );
  const holds = overlay.replace("kustomization.yaml", "trunkline-holds.yaml");
  expect(await git(fixture.gitops.directory, "show", `main:${holds}`)).toContain(`digest: ${bad}`);
  // Somebody presses the button once more: it is not there any more.
  const again = await fixture.run("rollback", { run, inputs });
  expect(again.jobs[0]?.steps.at(-1)?.outputs.outcome).toBe("superseded");
});
