import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startOnFreePort } from "../../test/support/registry/free-port.ts";
import type { Running } from "../../test/support/registry/running.ts";

/** Whether zot is on the PATH: a registry with the referrers API (.ci/zot says how to build it). */
export function hasZot(): boolean {
  return spawnSync("zot", ["--version"]).status === 0;
}

/** Starts it on a free port of the loopback, with a store that goes with it. */
export async function startZot(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "zot-"));
  const config = join(folder, "config.json");
  const { host, stop } = await startOnFreePort("zot", (port) => {
    const settings = {
      distSpecVersion: "1.1.0",
      storage: { rootDirectory: join(folder, "store"), gc: false },
      http: { address: "127.0.0.1", port },
      log: { level: "error" },
    };
    writeFileSync(config, JSON.stringify(settings));
    return ["serve", config];
  });
  return {
    host,
    async stop() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
