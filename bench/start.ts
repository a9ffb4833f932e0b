// What a step costs before it does anything: the committed bundles beside a bare `node -e 0`, in pairs, so that a machine whose
// speed drifts does not matter. Wall clock and peak memory, medians of the pairs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const pairs = 21;
const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "bench-start-"));
const memory = "data:text/javascript,process.on('exit',()=>console.error(process.resourceUsage().maxRSS))";

/** A branch was deleted: the answer is known without git. Nothing given: refused by the inputs. */
const event = join(folder, "event.json");
writeFileSync(event, JSON.stringify({ deleted: true, ref: "refs/heads/x", after: "0".repeat(40) }));
const readsYaml = `import { readFileSync } from "node:fs";
import { parseDocument } from "${join(root, "node_modules/yaml/dist/index.js")}";
parseDocument(readFileSync(process.env.GITHUB_WORKSPACE + "/.github/trunkline.yml", "utf8")).toJS();`;
const steps = [
  {
    name: "only the entry chunk",
    args: ["--input-type=module", "-e", `await import("${join(root, "dist/index.js")}")`],
  },
  { name: "detect-changes, a deleted branch", args: [join(root, "actions/detect-changes/main.js")] },
  // What no step with a catalogue can do without.
  { name: "only yaml, reading that catalogue", args: ["--input-type=module", "-e", readsYaml] },
  { name: "set-image, nothing given", args: [join(root, "actions/set-image/main.js")] },
  { name: "promote, nothing given", args: [join(root, "actions/promote/main.js")] },
];
const env = {
  PATH: process.env.PATH,
  GITHUB_WORKSPACE: join(root, "examples/monorepo"),
  GITHUB_EVENT_NAME: "delete",
  GITHUB_EVENT_PATH: event,
  RUNNER_TEMP: folder,
};

/** Time and memory in two runs: what asks for the memory takes time itself. */
function start(args: readonly string[]): { ms: number; mebibytes: number } {
  const began = performance.now();
  spawnSync(process.execPath, args, { env });
  const ms = performance.now() - began;
  const { stderr } = spawnSync(process.execPath, ["--import", memory, ...args], { env, encoding: "utf8" });
  return { ms, mebibytes: Number(stderr.trim().split("\n").at(-1)) / 1024 };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

console.log("step                               | ms  | bare ms | ratio (budget 2) | more MiB (budget 40)");
console.log("---------------------------------- | --- | ------- | ---------------- | --------------------");
for (const { name, args } of steps) {
  const runs = Array.from({ length: pairs }, () => ({ bare: start(["-e", "0"]), step: start(args) }));
  const ms = median(runs.map(({ step }) => step.ms));
  const bare = median(runs.map((run) => run.bare.ms));
  const ratio = median(runs.map((run) => run.step.ms / run.bare.ms));
  const more = median(runs.map((run) => run.step.mebibytes - run.bare.mebibytes));
  const cells = [name.padEnd(34), ms.toFixed(0).padStart(3), bare.toFixed(0).padStart(7)];
  console.log([...cells, ratio.toFixed(2).padStart(16), more.toFixed(0).padStart(20)].join(" | "));
}
rmSync(folder, { recursive: true });
