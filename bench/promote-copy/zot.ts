import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { listen, type Running } from "../../test/support/registry/running.ts";

/** Whether zot is on the PATH: a registry with the referrers API (.ci/zot says how to build it). */
export function hasZot(): boolean {
  return spawnSync("zot", ["--version"]).status === 0;
}

/** Starts it on a free port of the loopback, with a store that goes with it. */
export async function startZot(): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), "zot-"));
  const free = await listen(createServer());
  await free.stop();
  const [address = "", port = ""] = free.host.split(":");
  const config = join(folder, "config.json");
  writeFileSync(
    config,
    JSON.stringify({
      distSpecVersion: "1.1.0",
      storage: { rootDirectory: join(folder, "store"), gc: false },
      http: { address, port },
      log: { level: "error" },
    }),
  );
  const child = spawn("zot", ["serve", config], { stdio: "ignore" });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  for (let isUp = false; !isUp; ) {
    if (child.exitCode !== null) throw new Error("zot does not serve");
    await sleep(20);
    isUp = await fetch(`http://${free.host}/v2/`).then(
      () => true,
      () => false,
    );
  }
  return {
    host: free.host,
    async stop() {
      child.kill("SIGKILL");
      await gone;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
