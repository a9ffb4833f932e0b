// Copies of one artifact by Trunkline and by the tools of the field, side by side: requests, bytes, seconds, processor, peak memory.
// Run by Node 24: node bench/promote-copy.ts [megabytes of a heavy layer] [rounds] [the registries to play with…]
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startFront } from "../test/support/registry/front.ts";
import { type ImageOptions, pushImage } from "../test/support/registry/image.ts";
import type { Running } from "../test/support/registry/running.ts";
import { type Measured, measure } from "./promote-copy/measure.ts";
import { type ServerKind, serverKinds, startServer } from "./promote-copy/servers.ts";
import { copyTools, type Tool } from "./promote-copy/tools.ts";

interface Scenario {
  readonly name: string;
  readonly image: ImageOptions;
  /** The destination is another registry of the same kind. */
  readonly isFar: boolean;
  readonly latencyMs: number;
}

const [, , megabytes = "64", rounds = "3", ...kinds] = process.argv;
const typical: ImageOptions = {
  platforms: ["linux/amd64", "linux/arm64"],
  layers: Array.from({ length: 8 }, (_, at) => `layer ${at}`),
  attestations: true,
};
const heavy: ImageOptions = { layers: Array.from({ length: 4 }, () => randomBytes(Number(megabytes) << 20)) };

const scenarios: readonly Scenario[] = [
  { name: "same registry, 5 manifests, 24 blobs", image: typical, isFar: false, latencyMs: 0 },
  { name: "the same with 50 ms", image: typical, isFar: false, latencyMs: 50 },
  { name: "other registry, 24 small blobs, 50 ms", image: typical, isFar: true, latencyMs: 50 },
  { name: `other registry, 4 layers of ${megabytes} MB`, image: heavy, isFar: true, latencyMs: 0 },
];

let destinations = 0;
const root = join(import.meta.dirname, "..");
const lib = mkdtempSync(join(tmpdir(), "promote-copy-"));
try {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const emit = ["-p", join(root, "tsconfig.build.json"), "--noCheck", "--outDir", lib];
  execFileSync(process.execPath, [tsc, ...emit], { stdio: "inherit" });
  for (const kind of serverKinds().filter((one) => kinds.length === 0 || kinds.includes(one))) {
    for (const scenario of scenarios) await play(kind, scenario);
  }
  console.log(
    "\nbudget within one registry: no layer byte; 40 requests without the referrers API (with it one more",
  );
  console.log("for each manifest); 4 again. One more each here: the tag is resolved first.");
  console.log(
    "budget to another: at most 1.1 times skopeo's seconds, and 100 MB of memory at any size of a layer",
  );
} finally {
  rmSync(lib, { recursive: true });
}

/**
 * Each tool once through counting fronts. Then rounds, in each of which all tools run one after the other, so that a busy machine is busy
 * for all of them. Each run has a destination of its own: nobody knows a blob from before.
 */
async function play(kind: ServerKind, scenario: Scenario): Promise<void> {
  const from = await startServer(kind);
  try {
    await pushImage(from, "acme/orders", "v1", scenario.image);
    const tools = copyTools(lib);
    const counts = [];
    for (const tool of tools) counts.push(await count(tool, kind, from, scenario));
    const times = tools.map((): Measured[] => []);
    for (let round = 0; round < Number(rounds); round += 1) {
      for (const [at, tool] of tools.entries()) times[at]?.push(await time(tool, kind, from, scenario));
    }
    console.log(`\n${kind}: ${scenario.name}\n`);
    console.log(
      "| tool | requests | again | MB up | MB down | seconds | to skopeo's | processor s | peak MB |",
    );
    console.log("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
    const skopeo = times[tools.findIndex(({ name }) => name === "skopeo")];
    for (const [at, { name }] of tools.entries()) {
      const [runs = [], { requests = 0, again = 0, up = 0, down = 0 } = {}] = [times[at], counts[at]];
      const ratio = median(
        runs.map(({ seconds }, round) => seconds / (skopeo?.[round]?.seconds ?? Number.NaN)),
      );
      const [seconds, processor] = [
        median(runs.map((one) => one.seconds)),
        median(runs.map((one) => one.processor)),
      ];
      const peak = Math.max(...runs.map((one) => one.peakBytes));
      const cells = [
        requests,
        again,
        mb(up),
        mb(down),
        seconds.toFixed(2),
        ratio.toFixed(2),
        processor.toFixed(2),
      ];
      console.log(`| ${[name, ...cells, mb(peak)].join(" | ")} |`);
    }
  } finally {
    await from.stop();
  }
}

/** A fresh destination, and what to stop afterwards. Both ends are behind fronts where requests are counted or held up. */
async function prepare(
  kind: ServerKind,
  source: Running,
  { isFar, latencyMs }: Scenario,
  isCounted: boolean,
) {
  const open: Running[] = [];
  const before = async (server: Running) => {
    if (!isCounted && latencyMs === 0) return { host: server.host, seen: [] };
    const front = await startFront(server, { latencyMs });
    open.push(front);
    return front;
  };
  const from = await before(source);
  const far = isFar ? await startServer(kind) : undefined;
  if (far !== undefined) open.unshift(far);
  const to = far === undefined ? from : await before(far);
  destinations += 1;
  const ends = [`${from.host}/acme/orders:v1`, `${to.host}/acme/production-${destinations}:v1`] as const;
  const stop = async () => {
    for (const server of open.toReversed()) await server.stop();
  };
  return { ends, seen: () => [...new Set([from.seen, to.seen])].flat(), stop };
}

async function count(tool: Tool, kind: ServerKind, source: Running, scenario: Scenario) {
  const { ends, seen, stop } = await prepare(kind, source, scenario, true);
  await measure(tool.command(...ends));
  const first = seen();
  await measure(tool.command(...ends));
  const sum = (of: "sent" | "received") => first.reduce((total, one) => total + one[of], 0);
  const again = seen().length - first.length;
  await stop();
  return { requests: first.length, again, up: sum("sent"), down: sum("received") };
}

async function time(tool: Tool, kind: ServerKind, source: Running, scenario: Scenario): Promise<Measured> {
  const { ends, stop } = await prepare(kind, source, scenario, false);
  const measured = await measure(tool.command(...ends));
  await stop();
  return measured;
}

function median(list: readonly number[]): number {
  const sorted = list.toSorted((one, other) => one - other);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
