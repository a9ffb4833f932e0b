import { buildImage } from "../support/scratch/shop.ts";
import type { ScenarioFixture } from "./transcript.ts";

/** A new image of a service, in the registry and (with plain git) in an environment. */
export async function deliver(
  { shop, registry, pushGitops, push, readGitops }: ScenarioFixture,
  service: "orders" | "payments" | "web",
  environment: string,
): Promise<void> {
  const { event } = await push(`feat(${service}): more`, { [`services/${service}/more.js`]: "export {};\n" });
  const build = { service, tag: "1.1.0", revision: String(event?.after) };
  const digest = await buildImage({ registry, clone: shop.monorepo.clone }, build);
  const path = `apps/${service}/overlays/${environment}/kustomization.yaml`;
  const overlay = await readGitops(path);
  await pushGitops(`Set ${service} in ${environment} to 1.1.0`, {
    [path]: overlay.replace("newTag: 1.0.0", "newTag: 1.1.0").replace(/sha256:[0-9a-f]{64}/, digest),
  });
}
