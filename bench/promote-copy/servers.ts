import { spawn, spawnSync } from "node:child_process";
import { createInterface } from "node:readline";
import { hasDebian } from "../../test/support/registry/debian.ts";
import { hasOlareg } from "../../test/support/registry/olareg.ts";
import { startRegistry } from "../../test/support/registry/registry.ts";
import type { Running } from "../../test/support/registry/running.ts";
import { hasZot, startZot } from "./zot.ts";

/**
 * docker-registry: CNCF distribution 2.8. olareg and zot: with the referrers API. crane: go-containerregistry's, in memory. embedded: our own,
 * with the referrers API.
 */
export type ServerKind = "docker-registry" | "olareg" | "zot" | "crane" | "embedded";

/** Those that can be started here. */
export function serverKinds(): readonly ServerKind[] {
  const hasCrane = spawnSync("crane", ["version"]).status === 0;
  return [
    ...(hasDebian() ? (["docker-registry"] as const) : []),
    ...(hasOlareg() ? (["olareg"] as const) : []),
    ...(hasZot() ? (["zot"] as const) : []),
    ...(hasCrane ? (["crane"] as const) : []),
    "embedded",
  ];
}

export async function startServer(kind: ServerKind): Promise<Running> {
  if (kind === "crane") return await startCrane();
  if (kind === "zot") return await startZot();
  return await startRegistry({
    kind: kind === "docker-registry" ? "debian" : kind,
    referrers: kind === "embedded",
  });
}

async function startCrane(): Promise<Running> {
  const child = spawn("crane", ["registry", "serve", "--address", "127.0.0.1:0"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const port = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("close", () => reject(new Error("crane does not serve")));
    createInterface({ input: child.stderr }).on("line", (line) => {
      const found = /serving on port (\d+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  return {
    host: `127.0.0.1:${port}`,
    async stop() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
