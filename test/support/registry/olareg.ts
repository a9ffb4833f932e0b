import { spawnSync } from "node:child_process";
import { startOnFreePort } from "./free-port.ts";
import type { Running } from "./running.ts";

/** Whether olareg is installed here: a registry of the OCI's own people, with the referrers API (`.ci/run` builds it). */
export function hasOlareg(): boolean {
  isThere ??= spawnSync("olareg", ["version"]).status === 0;
  return isThere;
}

let isThere: boolean | undefined;

/** Starts it on a free port of the loopback, with its store in `folder`. */
export function startOlareg(folder: string): Promise<Running> {
  const store = ["--dir", folder, "--api-delete", "--api-blob-delete"];
  return startOnFreePort("olareg", (port) => ["serve", "--addr", "127.0.0.1", "--port", port, ...store]);
}
