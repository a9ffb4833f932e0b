import { spawn, spawnSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Running } from "./running.ts";

/** Whether Debian's package `docker-registry` (CNCF distribution 2.8) is installed here. */
export function hasDebian(): boolean {
  isThere ??= spawnSync("docker-registry", ["--version"]).status === 0;
  return isThere;
}

let isThere: boolean | undefined;

/** Starts the real registry with a store in `folder`, on a free port of the loopback. */
export async function startDebian(folder: string): Promise<Running> {
  const config = {
    version: "0.1",
    log: { level: "info", accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, "store") }, delete: { enabled: true } },
    http: { addr: "127.0.0.1:0" },
    // Foreign layers are refused by default.
    validation: { manifests: { urls: { allow: ["^https?://"] } } },
  };
  const file = join(folder, "registry.yml");
  // Every JSON document is a YAML document.
  await writeFile(file, JSON.stringify(config));
  const child = spawn("docker-registry", ["serve", file], { stdio: ["ignore", "ignore", "pipe"] });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const host = await new Promise<string>((resolve, reject) => {
    const log: string[] = [];
    createInterface({ input: child.stderr }).on("line", (line) => {
      log.push(line);
      const address = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1];
      if (address) resolve(address);
    });
    child.once("error", reject);
    child.once("close", () => reject(new Error(`docker-registry did not start:\n${log.join("\n")}`)));
  });
  return {
    host,
    async stop() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
