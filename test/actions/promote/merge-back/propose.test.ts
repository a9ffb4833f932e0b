import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { makePromotionFixture, type PromotionFixture } from "../../../support/promotion.ts";
import { kustomization } from "../../../support/promotions.ts";
import { pushImage } from "../../../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../../../support/registry/registry.ts";
import { git } from "../../../support/scratch/git.ts";
import { commitOnto } from "../../../support/scratch/history.ts";

let registry: TestRegistry;
const digests: Record<string, string> = {};
beforeAll(async () => {
  registry = await startRegistry();
  for (const tag of ["1.0.0", "1.1.0", "1.2.0"])
    digests[tag] = (await pushImage({ host: registry.host }, "acme/orders", tag, { layers: [tag] })).digest;
});
afterAll(() => registry.stop());

const file = "apps/orders/kustomization.yaml";
const at = (tag: string) => kustomization("orders", `${registry.host}/acme/orders`, tag, digests[tag] ?? "");
const head = "trunkline/merge-back/test/dev";

let fixture: PromotionFixture;
/** dev on main with 1.1.0, test on its own branch with 1.0.0. */
beforeEach(async () => {
  fixture = await makePromotionFixture(`version: 1
services: { orders: { path: orders, image: ${registry.host}/acme/orders, image-name: orders } }
environments: { dev: { branch: main }, test: { branch: test }, production: { branch: production } }
gitops: { repository: GITOPS, overlay: 'apps/{service}' }
`);
  await fixture.put({ [file]: at("1.0.0"), "base/deployment.yaml": "kind: Deployment\n" });
  for (const branch of ["test", "production"]) await git(fixture.remote, "branch", branch, "main");
  await fixture.put({ [file]: at("1.1.0") });
});

/** What people do on a branch. */
async function fix(branch: string, files: Readonly<Record<string, string | undefined>>): Promise<string> {
  const time = Math.floor(Date.now() / 1_000);
  return commitOnto(fixture.remote, files, { branch, message: `fix: on ${branch}`, time });
}

const branches = () =>
  git(fixture.remote, "for-each-ref", "--format=%(refname:short)", "refs/heads/trunkline");

it("brings nothing back where promotions were all that happened", async () => {
  const ran = await fixture.run({ service: "orders", to: "test" });
  expect([ran.outputs.outcome, ran.problems]).toEqual(["promoted", []]);
  const again = await fixture.run({ service: "orders", to: "test" });
  expect([again.outputs.outcome, await branches()]).toEqual(["unchanged", ""]);
});

it("proposes to merge back what was mended on the stabilised branch, and keeps what dev runs", async () => {
  await fixture.run({ service: "orders", to: "test" });
  const mended = "kind: Deployment\nspec: { replicas: 2 }\n";
  await fix("test", {
    "base/deployment.yaml": mended,
    [file]: at("1.1.0").replace("# kept", "# by hand: kept"),
  });
  await fixture.put({ [file]: at("1.2.0") });
  const dev = await fixture.tip();

  const planned = await fixture.run({ service: "orders", to: "test", "dry-run": "true" });
  expect([planned.outputs.outcome, await branches()]).toEqual(["planned", ""]);
  const ran = await fixture.run({ service: "orders", to: "test" });
  expect([ran.outputs.outcome, ran.problems, await branches()]).toEqual(["promoted", [], head]);
  expect(await fixture.tip()).toBe(dev);
  expect(await git(fixture.remote, "rev-parse", `${head}^1`, `${head}^2`)).toBe(
    `${dev}\n${await fixture.tip("test")}`,
  );
  expect(await fixture.show("base/deployment.yaml", head)).toBe(mended.trimEnd());
  expect(await fixture.show(file, head)).toBe(at("1.2.0").replace("# kept", "# by hand: kept").trimEnd());

  const proposed = await git(fixture.remote, "rev-parse", head);
  await fixture.run({ service: "orders", to: "test" });
  expect(await git(fixture.remote, "rev-parse", head)).toBe(proposed);

  await git(fixture.remote, "update-ref", "refs/heads/main", proposed);
  await git(fixture.remote, "update-ref", "-d", `refs/heads/${head}`);
  await fixture.run({ service: "orders", to: "test" });
  expect(await branches()).toBe("");
});

it("leaves to people what both have changed, and promotes all the same", async () => {
  await fix("test", { "base/deployment.yaml": "kind: Deployment # test\n" });
  await fixture.put({ "base/deployment.yaml": "kind: Deployment # dev\n" });
  const ran = await fixture.run({ service: "orders", to: "test" });
  expect([ran.outputs.outcome, ran.problems, await branches()]).toEqual(["promoted", [], ""]);
  expect(ran.notices).toContainEqual(
    expect.objectContaining({
      level: "warning",
      message: expect.stringContaining("merge test into main by hand"),
    }),
  );
});

it("brings a hotfix from production down, one step", async () => {
  await fixture.run({ service: "orders", to: "test" });
  await fix("production", { "base/hotfix.yaml": "kind: ConfigMap\n" });
  await fixture.run({ service: "orders", to: "production" });
  expect(await branches()).toBe("trunkline/merge-back/production/test");
  expect(await fixture.show("base/hotfix.yaml", "trunkline/merge-back/production/test")).toBe(
    "kind: ConfigMap",
  );
  expect(await fixture.show(file, "trunkline/merge-back/production/test")).toContain("1.1.0");
});
