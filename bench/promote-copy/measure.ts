import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";

export interface Measured {
  readonly seconds: number;
  /** Seconds of processor time, its own and the system's for it; 0 where the system does not tell. */
  readonly processor: number;
  /** The most memory that the process held at a time; 0 where the system does not tell (only Linux does). */
  readonly peakBytes: number;
}

/** Runs a command to its end and looks at it on the way. Throws when it fails. */
export async function measure(command: readonly string[]): Promise<Measured> {
  const [file = "", ...args] = command;
  const start = process.hrtime.bigint();
  const child = spawn(file, args, { stdio: ["ignore", "ignore", "pipe"] });
  let peakBytes = 0;
  let processor = 0;
  const timer = setInterval(() => {
    peakBytes = Math.max(peakBytes, peakOf(child.pid));
    processor = Math.max(processor, processorOf(child.pid));
  }, 5);
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  const code = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", resolve);
  }).finally(() => clearInterval(timer));
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (code !== 0) throw new Error(`${command.join(" ")} ended with ${code}:\n${said}`);
  return { seconds, processor, peakBytes };
}

/** VmHWM is the peak so far, so looking now and then misses little. */
function peakOf(pid: number | undefined): number {
  try {
    const kilobytes = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

/** proc(5): fields 14 and 15 of `stat`, in hundredths of a second. */
function processorOf(pid: number | undefined): number {
  try {
    const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
    const [user, system] = fields.split(" ").slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) / 100;
  } catch {
    return 0;
  }
}
