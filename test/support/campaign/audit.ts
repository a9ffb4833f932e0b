import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Ran } from "../runner/process.ts";
import type { Case } from "./cases.ts";

/** What the runner obeys of our own (actions/runner, ActionCommandManager.cs). */
const ours = /^::(add-mask|debug|error|warning|notice|group|endgroup)\b/;

/** What of a run breaks a promise whatever was asked of it; empty where nothing does. */
export function faultsIn(
  ran: Ran,
  { secrets, folders }: Pick<Case, "secrets" | "folders">,
): readonly string[] {
  const faults: string[] = [];
  const lines = ran.raw.split(/\r?\n/);
  const said = lines.filter((line) => !line.startsWith("::add-mask::")).join("\n");
  for (const line of lines) {
    if (/^\s*::/.test(line) && !ours.test(line.trimStart())) faults.push(`a command: ${line.slice(0, 80)}`);
    if (line.includes("##[")) faults.push(`a command: ${line.slice(0, 80)}`);
  }
  if (said.includes("\u001b")) faults.push("an escape sequence in the log");
  // Between fences it is text: a diff shows what was written.
  const markup = ran.summary.replace(/^(`{3,})[^`\n]*\n[\s\S]*?^\1`*$/gm, "");
  if (/<(script|img|a|iframe)\b/i.test(markup)) faults.push("HTML in the summary");
  if (ran.raw.includes("INTERNAL")) faults.push("INTERNAL");
  const texts = [said, ran.summary, ...Object.values(ran.outputs), ...folders.flatMap(filesBelow)];
  for (const secret of secrets) if (texts.some((text) => text.includes(secret))) faults.push("a secret");
  return faults;
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((one) => {
    if (!one.isFile()) return [];
    try {
      return [readFileSync(join(one.parentPath, one.name), "latin1")];
    } catch {
      return [];
    }
  });
}

/** Kills every process that has this folder in its environment or command line, as a runner does that is lost. Linux. */
export function killProcessesOf(folder: string): void {
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name) || Number(name) === process.pid) continue;
    try {
      const texts = ["environ", "cmdline"].map((file) => readFileSync(`/proc/${name}/${file}`, "latin1"));
      if (texts.some((text) => text.includes(folder))) process.kill(Number(name), "SIGKILL");
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** Looks at the command lines of all processes until it is stopped; gives those that had one of the secrets. Linux. */
export function watchCommandLines(secrets: readonly string[]) {
  const found = new Set<string>();
  let looked = 0;
  const check = () => {
    for (const name of readdirSync("/proc")) {
      if (!/^\d+$/.test(name)) continue;
      try {
        const line = readFileSync(`/proc/${name}/cmdline`, "latin1");
        looked += 1;
        if (secrets.some((one) => line.includes(one))) found.add(line.replaceAll("\0", " "));
      } catch {
        // It has ended meanwhile.
      }
    }
  };
  const timer = setInterval(check, 50);
  return () => {
    clearInterval(timer);
    return { looked, found: [...found] };
  };
}
