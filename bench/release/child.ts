import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** A program that ran to its end. */
export interface Ran {
  readonly seconds: number;
  /** Most memory it held itself (not its children), in MiB; 0 where the system does not tell. */
  readonly mebibytes: number;
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program and watches its memory by /proc, every few milliseconds. */
export function watch(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Ran> {
  const began = performance.now();
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let mebibytes = 0;
  const check = () => {
    mebibytes = Math.max(mebibytes, highWater(child.pid));
  };
  const timer = setInterval(check, 5);
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.resume();
  return new Promise((done, fail) => {
    child.once("error", (cause) => {
      clearInterval(timer);
      fail(cause);
    });
    child.once("close", (code) => {
      clearInterval(timer);
      const seconds = (performance.now() - began) / 1_000;
      done({ seconds, mebibytes, code, output: Buffer.concat(chunks).toString() });
    });
  });
}

function highWater(pid: number | undefined): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1_024;
  } catch {
    return 0;
  }
}
