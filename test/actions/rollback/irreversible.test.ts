import { join } from "node:path";
import { beforeAll, expect, it } from "vitest";
import { rollback } from "../../../src/actions/rollback/action.ts";
import { formatMessage } from "../../../src/core/commit/commit-message.ts";
import type { Action } from "../../../src/ports/action.ts";
import { makePromotionFixture } from "../../support/promotion.ts";
import { kustomization } from "../../support/promotions.ts";
import { makeFolder } from "../../support/scratch/folder.ts";
import { commit, makeClone, makeRemote, publish } from "../../support/scratch/git.ts";
import { commitOnto } from "../../support/scratch/history.ts";

const catalogue = `version: 1
services:
  orders:
    path: services/orders
    image: ghcr.io/acme/orders
    image-name: orders
    depends-on: [ledger]
    irreversible: ['**/migrations/**']
  ledger: { path: services/ledger, irreversible: ['**/schema.sql'] }
environments: { production: {} }
gitops: { repository: GITOPS, overlay: 'apps/{service}/{environment}' }
`;
const file = "apps/orders/production/kustomization.yaml";
let workspace: string;
/** Commits of trunk by what they change. */
const built: Record<string, string> = {};

beforeAll(async () => {
  const root = makeFolder();
  workspace = await makeClone(await makeRemote(join(root, "shop.git")), join(root, "shop"));
  const changes = {
    begin: { "services/orders/a.js": "1", "services/other/migrations/1.sql": "1" },
    plain: { "services/orders/a.js": "2", "services/other/migrations/2.sql": "2" },
    migration: { "services/orders/migrations/1.sql": "create table orders" },
    dependency: { "services/ledger/schema.sql": "create table ledger" },
  };
  for (const [name, files] of Object.entries(changes)) built[name] = await commit(workspace, name, files);
  await publish(workspace);
});

/** A production that ran what was built from one commit, and runs what was built from another. */
async function fixtureFrom(before: string, now: string) {
  const fixture = await makePromotionFixture(catalogue, { workspace });
  for (const [index, [version, sign, source]] of [
    ["1.0.0", "a", before],
    ["1.1.0", "b", now],
  ].entries()) {
    const digest = `sha256:${sign?.repeat(64)}`;
    const image = `ghcr.io/acme/orders:${version}@${digest}`;
    const message = formatMessage(`Set orders to ${version}`, {
      action: "promote",
      deployments: [{ service: "orders", environment: "production", image }],
      sourceCommit: built[source ?? ""] ?? "",
      run: "",
    });
    const content = kustomization("orders", "ghcr.io/acme/orders", version ?? "", digest);
    const time = Math.floor(Date.now() / 1_000) - 9_000 + index * 3_000;
    await commitOnto(fixture.remote, { [file]: content }, { message, time });
  }
  const run = (more: Readonly<Record<string, string>> = {}) =>
    fixture.run(
      { service: "orders", environment: "production", reason: "500s", verify: "none", ...more },
      rollback as unknown as Action,
    );
  return { fixture, run };
}

it.each<[string, before: string, now: string, told: RegExp]>([
  ["a migration between", "plain", "migration", /changed services\/orders\/migrations\/1\.sql, which/],
  ["one of what it depends on", "migration", "dependency", /changed services\/ledger\/schema\.sql, which/],
  ["a target of unknown source", "", "plain", /the source commit of the target is unknown/],
])("%s is not taken back by itself, and is with `acknowledge`", async (_, before, now, told) => {
  const { fixture, run } = await fixtureFrom(before, now);
  const tip = await fixture.tip();
  const refused = await run();
  expect(refused).toMatchObject({
    ...{ code: 1, problems: ["ROLLBACK_IRREVERSIBLE"] },
    outputs: { outcome: "blocked", reason: expect.stringMatching(told) },
  });
  expect(await fixture.tip()).toBe(tip);
  const ran = await run({ acknowledge: "irreversible" });
  expect(ran.outputs.outcome).toBe("rolled-back");
  expect(await fixture.show(file)).toContain("1.0.0");
});

it("what others changed for good, and what changed nothing for good, does not matter", async () => {
  const { run } = await fixtureFrom("begin", "plain");
  const ran = await run();
  expect(ran.outputs.outcome).toBe("rolled-back");
  expect(JSON.parse(ran.outputs.rollbacks ?? "")).toMatchObject([{ irreversible: [] }]);
});
