import { spawn, spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { listen, type Running } from "./running.ts";

/** Whether olareg is installed here: a registry of the OCI's own people, with the referrers API (`.ci/run` builds it). */
export function hasOlareg(): boolean {
  return spawnSync("olareg", ["version"]).status === 0;
}

/** Starts it on a free port of the loopback, with its store in `folder`. */
export async function startOlareg(folder: string): Promise<Running> {
  for (;;) {
    const running = await startOn(await findPort(), folder);
    // Somebody else was faster to take the port.
    if (running !== undefined) return running;
  }
}

async function startOn(port: string, folder: string): Promise<Running | undefined> {
  const host = `127.0.0.1:${port}`;
  const wishes = [
    "--addr",
    "127.0.0.1",
    "--port",
    port,
    "--dir",
    folder,
    "--api-delete",
    "--api-blob-delete",
  ];
  const child = spawn("olareg", ["serve", ...wishes], { stdio: "ignore" });
  const gone = new Promise<void>((resolve) => child.once("close", () => resolve()));
  while (child.exitCode === null) {
    await sleep(20);
    const isUp = await fetch(`http://${host}/v2/`).then(
      () => child.exitCode === null,
      () => false,
    );
    if (!isUp) continue;
    return {
      host,
      async stop() {
        child.kill("SIGKILL");
        await gone;
      },
    };
  }
  return undefined;
}

/** olareg cannot choose one. */
async function findPort(): Promise<string> {
  const { host, stop } = await listen(createServer());
  await stop();
  return host.slice(host.indexOf(":") + 1);
}
