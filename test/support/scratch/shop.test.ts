import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startRegistry, type TestRegistry } from "../registry/registry.ts";
import { readFiles } from "./folder.ts";
import { git } from "./git.ts";
import { makeShop, services } from "./shop.ts";

let registry: TestRegistry;
beforeAll(async () => {
  registry = await startRegistry();
});
afterAll(() => registry.stop());

test("the examples live: repositories, tags, images, and overlays that name them by digest", async () => {
  const examples = join(import.meta.dirname, "../../../examples");
  const shop = await makeShop({ examples, registry: registry.host });
  const overlays = readFiles(shop.gitops.clone);
  for (const service of services) {
    const overlay = overlays[`apps/${service}/overlays/production/kustomization.yaml`];
    expect(overlay).toContain(`name: ${registry.host}/acme/${service}\n`);
    expect(overlay).toContain(`digest: ${shop.digests[service]}\n`);
    const found = await fetch(`http://${shop.images.replace("/", "/v2/")}/${service}/manifests/1.0.0`, {
      headers: { accept: "application/vnd.oci.image.index.v1+json" },
    });
    expect(found.headers.get("docker-content-digest")).toBe(shop.digests[service]);
  }
  expect(await git(shop.monorepo.remote, "tag", "--list")).toBe("orders/v1.0.0\npayments/v1.0.0\nweb/v1.0.0");
});
