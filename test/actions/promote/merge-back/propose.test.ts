import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { kustomization, makeStage, type Stage } from "../../../support/promotion.ts";
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

let stage: Stage;
/** dev on main with 1.1.0, test on its own branch with 1.0.0. */
beforeEach(async () => {
  stage = await makeStage(`version: 1
services: { orders: { path: orders, image: ${registry.host}/acme/orders, image-name: orders } }
environments: { dev: { branch: main }, test: { branch: test }, production: { branch: production } }
gitops: { repository: GITOPS, overlay: 'apps/{service}' }
`);
  await stage.put({ [file]: at("1.0.0"), "base/deployment.yaml": "kind: Deployment\n" });
  for (const branch of ["test", "production"]) await git(stage.remote, "branch", branch, "main");
  await stage.put({ [file]: at("1.1.0") });
});

/** What people do on a branch. */
async function fix(branch: string, files: Readonly<Record<string, string | undefined>>): Promise<string> {
  const time = Math.floor(Date.now() / 1_000);
  return commitOnto(stage.remote, files, { branch, message: `fix: on ${branch}`, time });
}

const branches = () => git(stage.remote, "for-each-ref", "--format=%(refname:short)", "refs/heads/trunkline");

it("brings nothing back where promotions were all that happened", async () => {
  const ran = await stage.run({ service: "orders", to: "test" });
  expect([ran.outputs.outcome, ran.problems]).toEqual(["promoted", []]);
  const again = await stage.run({ service: "orders", to: "test" });
  expect([again.outputs.outcome, await branches()]).toEqual(["unchanged", ""]);
});

it("proposes to merge back what was mended on the stabilised branch, and keeps what dev runs", async () => {
  await stage.run({ service: "orders", to: "test" });
  const mended = "kind: Deployment\nspec: { replicas: 2 }\n";
  await fix("test", {
    "base/deployment.yaml": mended,
    [file]: at("1.1.0").replace("# kept", "# by hand: kept"),
  });
  await stage.put({ [file]: at("1.2.0") });
  const dev = await stage.tip();

  const planned = await stage.run({ service: "orders", to: "test", "dry-run": "true" });
  expect([planned.outputs.outcome, await branches()]).toEqual(["planned", ""]);
  const ran = await stage.run({ service: "orders", to: "test" });
  expect([ran.outputs.outcome, ran.problems, await branches()]).toEqual(["promoted", [], head]);
  expect(await stage.tip()).toBe(dev);
  expect(await git(stage.remote, "rev-parse", `${head}^1`, `${head}^2`)).toBe(
    `${dev}\n${await stage.tip("test")}`,
  );
  expect(await stage.show("base/deployment.yaml", head)).toBe(mended.trimEnd());
  expect(await stage.show(file, head)).toBe(at("1.2.0").replace("# kept", "# by hand: kept").trimEnd());

  const proposed = await git(stage.remote, "rev-parse", head);
  await stage.run({ service: "orders", to: "test" });
  expect(await git(stage.remote, "rev-parse", head)).toBe(proposed);

  await git(stage.remote, "update-ref", "refs/heads/main", proposed);
  await git(stage.remote, "update-ref", "-d", `refs/heads/${head}`);
  await stage.run({ service: "orders", to: "test" });
  expect(await branches()).toBe("");
});

it("leaves to people what both have changed, and promotes all the same", async () => {
  await fix("test", { "base/deployment.yaml": "kind: Deployment # test\n" });
  await stage.put({ "base/deployment.yaml": "kind: Deployment # dev\n" });
  const ran = await stage.run({ service: "orders", to: "test" });
  expect([ran.outputs.outcome, ran.problems, await branches()]).toEqual(["promoted", [], ""]);
  expect(ran.notices).toContainEqual(
    expect.objectContaining({
      level: "warning",
      message: expect.stringContaining("merge test into main by hand"),
    }),
  );
});

it("brings a hotfix from production down, one step", async () => {
  await stage.run({ service: "orders", to: "test" });
  await fix("production", { "base/hotfix.yaml": "kind: ConfigMap\n" });
  await stage.run({ service: "orders", to: "production" });
  expect(await branches()).toBe("trunkline/merge-back/production/test");
  expect(await stage.show("base/hotfix.yaml", "trunkline/merge-back/production/test")).toBe(
    "kind: ConfigMap",
  );
  expect(await stage.show(file, "trunkline/merge-back/production/test")).toContain("1.1.0");
});
