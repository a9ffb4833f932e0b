// Copies of one artifact by Trunkline and by the tools of the field, side by side: requests, bytes, seconds, peak memory.
// Run by Node 24: node bench/promote-copy.ts [megabytes of a heavy layer]
import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startFront } from "../test/support/registry/front.ts";
import { type ImageWishes, pushImage } from "../test/support/registry/image.ts";
import type { Running } from "../test/support/registry/running.ts";
import { type Measured, measure } from "./promote-copy/measure.ts";
import { type ServerKind, serverKinds, startServer } from "./promote-copy/servers.ts";
import { copyTools, type Tool } from "./promote-copy/tools.ts";

interface Scenario {
  readonly name: string;
  readonly image: ImageWishes;
  /** The destination is another registry of the same kind. */
  readonly isFar: boolean;
  readonly latencyMs: number;
}

const runs = 3;
const megabytes = Number(process.argv[2] ?? 64);
const typical: ImageWishes = {
  platforms: ["linux/amd64", "linux/arm64"],
  layers: Array.from({ length: 8 }, (_, at) => `layer ${at}`),
  attestations: true,
};
const heavy: ImageWishes = { layers: Array.from({ length: 4 }, () => randomBytes(megabytes << 20)) };

const scenarios: readonly Scenario[] = [
  { name: "same registry, 5 manifests, 24 blobs", image: typical, isFar: false, latencyMs: 0 },
  { name: "the same with 50 ms", image: typical, isFar: false, latencyMs: 50 },
  { name: "other registry, 24 small blobs, 50 ms", image: typical, isFar: true, latencyMs: 50 },
  { name: `other registry, 4 layers of ${megabytes} MB`, image: heavy, isFar: true, latencyMs: 0 },
];

const root = join(import.meta.dirname, "..");
const lib = mkdtempSync(join(tmpdir(), "promote-copy-"));
try {
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const emit = ["-p", join(root, "tsconfig.build.json"), "--noCheck", "--outDir", lib];
  execFileSync(process.execPath, [tsc, ...emit], { stdio: "inherit" });
  for (const kind of serverKinds()) {
    for (const scenario of scenarios) await play(kind, scenario);
  }
  console.log(
    "\nbudget: 40 requests within one registry and 4 again (one more each here: the tag is resolved first),",
  );
  console.log("no layer byte; to another registry at most 1.1 times skopeo's seconds, and 100 MB of memory");
} finally {
  rmSync(lib, { recursive: true });
}

async function play(kind: ServerKind, scenario: Scenario): Promise<void> {
  console.log(`\n${kind}: ${scenario.name}\n`);
  console.log("| tool | requests | again | MB up | MB down | seconds | peak MB |");
  console.log("|---|---:|---:|---:|---:|---:|---:|");
  for (const tool of copyTools(lib)) console.log(await row(tool, kind, scenario));
}

/** Once through a counting front, then timed. Each run has servers of its own: nobody knows a blob from before. */
async function row(tool: Tool, kind: ServerKind, scenario: Scenario): Promise<string> {
  const counted = await run(tool, kind, scenario, { isCounted: true });
  const timed: Measured[] = [];
  for (let at = 0; at < runs; at += 1) {
    timed.push((await run(tool, kind, scenario, { isCounted: false })).measured);
  }
  const seconds = timed.map((one) => one.seconds).sort((one, other) => one - other)[runs >> 1] ?? 0;
  const peak = Math.max(...timed.map((one) => one.peakBytes));
  const { requests, again, up, down } = counted;
  return `| ${[tool.name, requests, again, mb(up), mb(down), seconds.toFixed(2), mb(peak)].join(" | ")} |`;
}

async function run(tool: Tool, kind: ServerKind, scenario: Scenario, { isCounted }: { isCounted: boolean }) {
  const { latencyMs, isFar, image } = scenario;
  const open: Running[] = [];
  const start = async () => {
    const server = await startServer(kind);
    open.push(server);
    if (!isCounted && latencyMs === 0) return { host: server.host, server, seen: [] };
    const front = await startFront(server, { latencyMs });
    open.push(front);
    return { host: front.host, server, seen: front.seen };
  };
  try {
    const from = await start();
    const to = isFar ? await start() : from;
    await pushImage(from.server, "acme/orders", "v1", image);
    const command = tool.command(`${from.host}/acme/orders:v1`, `${to.host}/acme/production:v1`);
    const seen = () => [...new Set([from.seen, to.seen])].flat();
    const measured = await measure(command);
    const first = [...seen()];
    if (isCounted) await measure(command);
    const sum = (of: "sent" | "received") => first.reduce((total, one) => total + one[of], 0);
    const again = seen().length - first.length;
    return { measured, requests: first.length, again, up: sum("sent"), down: sum("received") };
  } finally {
    for (const server of open.toReversed()) await server.stop();
  }
}

function mb(bytes: number): string {
  return (bytes / 1e6).toFixed(1);
}
