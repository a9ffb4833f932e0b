import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { readPairs } from "./command-file.ts";
import { type Annotation, makeStepLog, mask } from "./log.ts";

/** One child process of a step. */
export interface Child {
  readonly command: string;
  readonly argv: readonly string[];
  readonly directory: string;
  readonly environment: Readonly<Record<string, string>>;
  /** RUNNER_TEMP: the command files go there. */
  readonly temporary: string;
  readonly masks: readonly string[];
  /** Kills it at once, as a runner does that is lost. */
  readonly killed?: AbortSignal | undefined;
  /** Starts it in another way than as a process. */
  readonly start?: Start | undefined;
}

/** Lets it run to its end: its exit code, and all that it printed. */
export type Start = (child: Child) => Promise<{ readonly exit: number; readonly raw: string }>;

/** Everything observable of a step. */
export interface Ran {
  readonly conclusion: "success" | "failure";
  readonly exit: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  /** Every value masked so far in the job, this step's included. */
  readonly masks: readonly string[];
  /** The log as a person sees it. */
  readonly log: string;
  /** What was really printed, commands and secrets included. */
  readonly raw: string;
  /** What the step put into GITHUB_ENV and GITHUB_PATH. */
  readonly exports: { readonly env: Readonly<Record<string, string>>; readonly path: readonly string[] };
}

const files = ["OUTPUT", "ENV", "PATH", "STATE", "STEP_SUMMARY"] as const;
const summaryLimit = 1024 * 1024;

/** Starts a process with fresh command files, and reads what it said as a runner does (FileCommandManager.cs). */
export async function runProcess(child: Child): Promise<Ran> {
  const folder = join(child.temporary, "_runner_file_commands");
  mkdirSync(folder, { recursive: true });
  const suffix = randomUUID();
  const paths = Object.fromEntries(
    files.map((name) => [name, join(folder, `${name.toLowerCase()}_${suffix}`)]),
  );
  for (const path of Object.values(paths)) writeFileSync(path, "");
  const text = (name: (typeof files)[number]) => readFileSync(paths[name] ?? "", "utf8");

  const { start = startProcess } = child;
  const { exit, raw } = await start({
    ...child,
    environment: {
      ...child.environment,
      ...Object.fromEntries(files.map((name) => [`GITHUB_${name}`, paths[name] ?? ""])),
    },
  });

  const log = makeStepLog(child.masks);
  log.take(raw);
  const pairs = (name: "OUTPUT" | "ENV") => {
    try {
      return readPairs(text(name));
    } catch (fault) {
      log.failed = true;
      log.annotations.push({ level: "error", message: `Unable to process file command: ${String(fault)}` });
      return new Map<string, string>();
    }
  };
  for (const [name, value] of pairs("OUTPUT")) log.outputs.set(name, value);
  const env = Object.fromEntries(pairs("ENV"));
  if ("NODE_OPTIONS" in env) log.failed = true;

  return {
    conclusion: exit === 0 && !log.failed ? "success" : "failure",
    exit,
    outputs: Object.fromEntries(log.outputs),
    summary: summaryOf(text("STEP_SUMMARY"), log),
    annotations: log.annotations,
    masks: log.masks,
    log: log.lines.join("\n").trim(),
    raw,
    exports: { env, path: text("PATH").split("\n").filter(Boolean) },
  };
}

/** Over the limit the whole summary is dropped, with an annotation; the step does not fail. */
function summaryOf(text: string, log: ReturnType<typeof makeStepLog>): string {
  if (Buffer.byteLength(text) <= summaryLimit) return mask(text, log.masks);
  log.annotations.push({ level: "error", message: "$GITHUB_STEP_SUMMARY upload aborted: more than 1024k" });
  return "";
}

/** As a process of its own, which is what a runner does. */
export function startProcess(child: Child): Promise<{ exit: number; raw: string }> {
  return new Promise((resolve, reject) => {
    const started = spawn(child.command, child.argv, { cwd: child.directory, env: child.environment });
    child.killed?.addEventListener("abort", () => started.kill("SIGKILL"));
    let raw = "";
    const print = (text: string) => {
      raw += text;
    };
    const ends = [wholeLines(started.stdout, print), wholeLines(started.stderr, print)];
    started.stdin.end();
    started.on("error", reject);
    started.on("close", (code) => {
      for (const end of ends) end();
      resolve({ exit: code ?? 1, raw });
    });
  });
}

/** Two streams share one log, but no line is cut in two. */
function wholeLines(stream: Readable, print: (text: string) => void): () => void {
  let rest = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    const text = rest + chunk;
    const end = text.lastIndexOf("\n") + 1;
    print(text.slice(0, end));
    rest = text.slice(end);
  });
  return () => print(rest);
}
