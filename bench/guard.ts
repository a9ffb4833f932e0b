// guard on a pull request that changes one overlay of 400, in a checkout of depth 1, beside the two `kustomize build` runs that it needs. Run by
// Node 24, with kustomize on the path: node bench/guard.ts [services]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { digests, gitopsFiles, openPullRequest, overlay } from "../test/support/gitops/pull-request.ts";

const [services = 100] = process.argv.slice(2).map(Number);
const environments = ["dev", "test", "staging", "production"];
const names = Array.from({ length: services }, (_, index) => `service-${index}`);
const files: Record<string, string> = {
  ".github/trunkline.yml": `version: 1
services: { ${names.map((name) => `${name}: { image: ghcr.io/acme/orders }`).join(", ")} }
environments: { ${environments.map((name) => `${name}: {}`).join(", ")} }
gitops: { overlay: 'apps/{service}/overlays/{environment}' }
`,
};
for (const name of names) {
  for (const file of ["kustomization.yaml", "deployment.yaml"])
    files[`apps/${name}/base/${file}`] = gitopsFiles[`apps/orders/base/${file}`] ?? "";
  for (const environment of environments)
    files[`apps/${name}/overlays/${environment}/kustomization.yaml`] = overlay(digests.one);
}
const folder = `apps/service-${Math.floor(services / 2)}/overlays/dev`;
const fixture = await openPullRequest(files, { [`${folder}/kustomization.yaml`]: overlay(digests.two) });

/** Milliseconds of the best of five. */
function best(program: string, args: readonly string[], env: () => Readonly<Record<string, string>>): number {
  const times = Array.from({ length: 5 }, () => {
    const surroundings = env();
    const began = performance.now();
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: fixture.checkout,
      env: surroundings,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`${program} ended with ${status}: ${stdout}${stderr}`);
    return performance.now() - began;
  });
  return Math.min(...times);
}

const main = join(import.meta.dirname, "../actions/guard/main.js");
const one = best("kustomize", ["build", folder], () => ({ PATH: process.env.PATH ?? "" }));
const guard = best(process.execPath, [main], () => fixture.environment());
const rows = { "two kustomize builds": Math.round(2 * one), guard: Math.round(guard) };
console.table(rows);
console.log(
  `${services * environments.length} overlays, one changed: ${(guard / (2 * one)).toFixed(2)}x (budget: 2x)`,
);
