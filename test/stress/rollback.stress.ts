import { join } from "node:path";
import { expect, test } from "vitest";
import { rollback } from "../../src/actions/rollback/action.ts";
import type { Action } from "../../src/ports/action.ts";
import { root } from "../support/examples.ts";
import { makePromotionFixture, type PromotionFixture } from "../support/promotion.ts";
import { runAction } from "../support/runner/action.ts";
import { git } from "../support/scratch/git.ts";

const writers = 40;
const names = Array.from({ length: writers }, (_, at) => `s${at}`);
const digest = (sign: string) => `sha256:${sign.repeat(64)}`;
const file = "apps/production/kustomization.yaml";
const holds = "apps/production/trunkline-holds.yaml";
const inputs = { environment: "production", reason: "500s on checkout", verify: "none" };

/** All services in one file; each ran `a`, and runs `b` now. */
async function makeCrowd(): Promise<PromotionFixture> {
  const services = names.map((name) => `  ${name}: { path: ${name}, image: ghcr.io/acme/${name} }`);
  const fixture = await makePromotionFixture(`version: 1
services:
${services.join("\n")}
environments: { production: { overlay: apps/production } }
gitops: { repository: GITOPS }
`);
  const images = (tag: string, sign: string) =>
    `images:\n${names
      .map((name) => `- name: ghcr.io/acme/${name}\n  newTag: ${tag}\n  digest: ${digest(sign)}\n`)
      .join("")}`;
  await fixture.put({ [file]: images("1.0.0", "a") }, 9_000);
  await fixture.put({ [file]: images("1.1.0", "b") }, 6_000);
  return fixture;
}

test(`${writers} rollbacks at once on one file: all of them land, one commit each, nothing is lost`, async () => {
  const fixture = await makeCrowd();
  const before = await fixture.tip();
  const ran = await Promise.all(
    names.map((service) =>
      fixture.run({ ...inputs, service, hold: "everywhere", deadline: "55m" }, rollback as unknown as Action),
    ),
  );
  expect(ran.flatMap(({ problems }) => problems)).toEqual([]);
  expect(await fixture.show(file)).not.toContain(digest("b"));
  expect(await git(fixture.remote, "rev-list", "--count", `${before}..main`)).toBe(String(writers));
});

const kills = 40;

test("killed anywhere, it has written image and hold together or neither, and the next run ends it", async () => {
  const use = ({ workspace }: PromotionFixture) => ({
    inputs: { ...inputs, service: "s0", from: digest("b") },
    workspace,
  });
  const began = performance.now();
  await runAction(join(root, "actions", "rollback"), use(await makeCrowd()));
  const whole = performance.now() - began;
  let landed = 0;
  for (let kill = 1; kill <= kills; kill++) {
    // Over all the time that a run takes on this machine.
    const ms = Math.round((kill / kills) * whole);
    const fixture = await makeCrowd();
    await runAction(join(root, "actions", "rollback"), { ...use(fixture), killed: AbortSignal.timeout(ms) });
    const isBack = (await fixture.show(file)).includes(digest("a"));
    const held = await fixture.show(holds).catch(() => "");
    expect(held.includes(digest("b")), `killed after ${ms} ms`).toBe(isBack);
    if (isBack) landed += 1;
    const again = await runAction(join(root, "actions", "rollback"), use(fixture));
    expect(again.outputs.outcome).toBe(isBack ? "superseded" : "rolled-back");
    expect(await fixture.show(file)).toContain(digest("a"));
  }
  console.log(`${landed} of ${kills} had landed when they were killed`);
});
