import { spawn } from "node:child_process";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { listen, type Running } from "./running.ts";

/** Somebody else may be faster to take a port, but not every time. */
const attempts = 5;

/** Starts a registry that cannot choose a port itself; `argsFor` says how it is told one, on the loopback. */
export async function startOnFreePort(
  command: string,
  argsFor: (port: string) => readonly string[],
): Promise<Running> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const { host, stop } = await listen(createServer());
    await stop();
    const running = await startOn(host, command, argsFor(host.slice(host.indexOf(":") + 1)));
    if (running !== undefined) return running;
  }
  throw new Error(`${command} does not serve`);
}

async function startOn(host: string, command: string, args: readonly string[]): Promise<Running | undefined> {
  const child = spawn(command, args, { stdio: "ignore" });
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
