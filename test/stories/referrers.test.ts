import { join } from "node:path";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { root } from "../support/examples.ts";
import { makePromotionFixture } from "../support/promotion.ts";
import { kustomization } from "../support/promotions.ts";
import { type Fault, type Front, startFront } from "../support/registry/front.ts";
import { pushImage } from "../support/registry/image.ts";
import { startRegistry, type TestRegistry } from "../support/registry/registry.ts";
import { pointTo, pushReferrer } from "../support/registry/signature.ts";
import { runAction } from "../support/runner/action.ts";
import { startAction } from "../support/runner/from-source.ts";

let source: TestRegistry;
let destination: TestRegistry;
let digests: readonly string[];
beforeAll(async () => {
  const options = { kind: "embedded", referrers: true } as const;
  [source, destination] = await Promise.all([startRegistry(options), startRegistry(options)]);
  const push = (tag: string) => pushImage(source, "acme/orders", tag, { layers: [tag] });
  digests = [(await push("1.0.0")).digest, (await push("1.1.0")).digest];
  await pushReferrer(source, "acme/orders", await pointTo(source, "acme/orders", "1.1.0"));
});
afterAll(() => Promise.all([source.stop(), destination.stop()]));
let front: Front;
/** Whether the source has taken our rights away. */
let denied = false;
afterEach(() => front.stop());

/** promote from 1.0.0 to 1.1.0 into a repository of its own, by a source whose referrers API answers like this at first. */
async function open(name: string, times: number, fault: Fault) {
  let left = times;
  denied = false;
  front = await startFront(source, {
    fault: ({ url }) => {
      if (denied) return { kind: "answer", status: 403 };
      return url.includes("/referrers/") && left-- > 0 ? fault : undefined;
    },
  });
  const image = `${front.host}/acme/orders`;
  const overlay = (environment: string) => `apps/orders/overlays/${environment}/kustomization.yaml`;
  const fixture = await makePromotionFixture(`version: 1
services: { orders: { path: orders, image: ${image}, image-name: orders } }
environments: { dev: , staging: { registry: ${destination.host}/${name} } }
gitops: { repository: GITOPS, overlay: 'apps/{service}/overlays/{environment}' }
`);
  const [old = "", next = ""] = digests;
  await fixture.put({
    [overlay("dev")]: kustomization("orders", image, "1.1.0", next),
    [overlay("staging")]: kustomization("orders", image, "1.0.0", old),
  });
  const run = async () => {
    const before = front.seen.length;
    const inputs = { service: "orders", to: "staging" };
    const ran = await runAction(join(root, "actions", "promote"), {
      inputs,
      workspace: fixture.workspace,
      start: startAction,
      // Nobody has the source: who asks for it hears so at once.
      run: { serverUrl: `file://${fixture.workspace}` },
    });
    const [{ copied }] = JSON.parse(ran.outputs.promotions ?? "[{}]");
    return {
      outcome: ran.outputs.outcome,
      referrers: copied?.referrers,
      ran,
      requests: front.seen.length - before,
    };
  };
  const signatures = async () => {
    const url = `http://${destination.host}/v2/${name}/acme/orders/referrers/${next}`;
    return ((await (await fetch(url)).json()) as { manifests: unknown[] }).manifests.length;
  };
  return { run, signatures };
}

test("a registry that says once that it has no referrers API is asked again at once", async () => {
  const { run, signatures } = await open("once", 1, { kind: "answer", status: 404 });
  expect(await run()).toMatchObject({ outcome: "promoted", referrers: 1 });
  expect(await signatures()).toBe(1);
});

test("one that says so through a whole run is asked again by the next, which copies what is missing and says so", async () => {
  const { run, signatures } = await open("twice", 2, { kind: "answer", status: 404 });
  expect(await run()).toMatchObject({ outcome: "promoted", referrers: 0 });
  expect(await signatures()).toBe(0);
  const { ran, requests: _, ...second } = await run();
  expect(second, ran.log).toEqual({ outcome: "unchanged", referrers: 1 });
  expect(await signatures()).toBe(1);
  expect(ran.annotations).toMatchObject([
    { level: "notice", title: "Completed", message: expect.stringContaining("1 signature or attestation") },
  ]);

  const third = await run();
  expect(third).toMatchObject({ outcome: "unchanged", referrers: undefined });
  expect(third.ran.annotations).toEqual([]);
  expect(third.requests).toBeLessThanOrEqual(4);
});

test("where a later run may not look, it stays green and warns", async () => {
  const { run } = await open("denied", 0, { kind: "answer", status: 403 });
  expect(await run()).toMatchObject({ outcome: "promoted", referrers: 1 });
  denied = true;
  const { ran, requests: _, ...second } = await run();
  expect(second, ran.log).toEqual({ outcome: "unchanged", referrers: undefined });
  expect(ran.exit).toBe(0);
  expect(ran.annotations).toMatchObject([{ level: "warning", title: "Not looked after" }]);
});
