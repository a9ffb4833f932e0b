// guard and preview on a pull request that changes one overlay of 400, in a checkout of depth 1, beside the two `kustomize build` runs that they
// need: of overlays as a team has them (39 resources), and of the smallest (one Deployment), where the start of a process is all that counts. Run by
// Node 24, with kustomize on the path: node bench/guard.ts [services]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { applicationSets, fullService, sharedComponent } from "../test/support/gitops/full-overlay.ts";
import { digests, gitopsFiles, openPullRequest, overlay } from "../test/support/gitops/pull-request.ts";

const [services = 100] = process.argv.slice(2).map(Number);
const environments = ["dev", "test", "staging", "production"];
const names = Array.from({ length: services }, (_, index) => `service-${index}`);

function catalogue(imageOf: (name: string) => string): string {
  return `version: 1
services:
${names.map((name) => `  ${name}: { image: ghcr.io/acme/${imageOf(name)} }`).join("\n")}
environments: { ${environments.map((name) => `${name}: {}`).join(", ")} }
gitops: { overlay: 'apps/{service}/overlays/{environment}' }
`;
}

const small: Record<string, string> = { ".github/trunkline.yml": catalogue(() => "orders") };
for (const name of names) {
  for (const file of ["kustomization.yaml", "deployment.yaml"])
    small[`apps/${name}/base/${file}`] = gitopsFiles[`apps/orders/base/${file}`] ?? "";
  for (const environment of environments)
    small[`apps/${name}/overlays/${environment}/kustomization.yaml`] = overlay(digests.one);
}
const full: Record<string, string> = {
  ".github/trunkline.yml": catalogue((name) => name),
  ...sharedComponent,
  ...applicationSets(environments),
};
for (const name of names) Object.assign(full, fullService(name, environments, digests.one));

const folder = `apps/service-${Math.floor(services / 2)}/overlays/dev`;
const file = `${folder}/kustomization.yaml`;
const nothing = ["-e", "0"];

/** Wall and CPU milliseconds, the program's children too: of each the least of five rounds, in which everything runs once. */
async function measure(files: Readonly<Record<string, string>>) {
  const fixture = await openPullRequest(files, {
    [file]: (files[file] ?? "").replaceAll(digests.one, digests.two).replace(/newTag: 1\.\d/, "newTag: 1.9"),
  });
  const main = (action: string) => [join(import.meta.dirname, `../actions/${action}/main.js`)];
  const programs = {
    "one kustomize build": ["kustomize", ["build", folder]],
    "node -e 0": [process.execPath, nothing],
    guard: [process.execPath, main("guard")],
    preview: [process.execPath, main("preview")],
  } as const;
  const least = new Map<string, { time: number; cpu: number }>();
  for (let round = 0; round < 5; round++)
    for (const [name, [program, args]] of Object.entries(programs)) {
      const { stderr, status, stdout } = spawnSync(
        "bash",
        ["-c", 'TIMEFORMAT="%R %U %S"; time "$0" "$@" >/dev/null', program, ...args],
        { cwd: fixture.checkout, env: fixture.environment(), encoding: "utf8" },
      );
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stdout}${stderr}`);
      const [time = 0, user = 0, system = 0] = (stderr.trim().split("\n").at(-1) ?? "")
        .split(" ")
        .map((seconds) => Number(seconds) * 1_000);
      const before = least.get(name) ?? { time, cpu: user + system };
      least.set(name, {
        time: Math.min(before.time, time),
        cpu: Math.min(before.cpu, user + system),
      });
    }
  return least;
}

for (const [kind, files] of [
  ["39 resources an overlay", full],
  ["1 resource an overlay", small],
] as const) {
  const least = await measure(files);
  const build = least.get("one kustomize build") ?? { time: 1, cpu: 1 };
  console.log(`${services * environments.length} overlays, one changed; ${kind} (budget: 2x two builds)`);
  console.table(
    Object.fromEntries(
      [...least].map(([name, { time, cpu }]) => [
        name,
        {
          "time, ms": Math.round(time),
          "CPU, ms": Math.round(cpu),
          "time x two builds": Number((time / (2 * build.time)).toFixed(2)),
          "CPU x two builds": Number((cpu / (2 * build.cpu)).toFixed(2)),
        },
      ]),
    ),
  );
}
