import { AsyncLocalStorage } from "node:async_hooks";
import type { ChildProcess } from "node:child_process";
import { subscribe } from "node:diagnostics_channel";
import { constants } from "node:os";
import { problem } from "../../core/problem/problem.ts";
import { formatDuration } from "../../core/time/duration.ts";
import type { Log } from "../../ports/all-ports.ts";
import type { ProgramOptions, ProgramResult, Programs } from "../../ports/programs.ts";
import type { EnvironmentVariables } from "../../ports/workflow-run.ts";
import { locateProgram } from "./locate-program.ts";
import { createLineReader } from "./output-lines.ts";
import { killTree } from "./process-tree.ts";

/** Programs of this machine, run by @actions/exec. `env` is the step's environment, `directory` the workspace (absolute). */
export function createPrograms(env: EnvironmentVariables, directory: string, log: Log): Programs {
  return {
    async run(program, args, options = {}) {
      options.signal?.throwIfAborted();
      const environment = options.env ?? withoutInputs(env);
      const folder = options.directory ?? directory;
      const file = locateProgram(program, environment, folder);
      if (file === undefined) {
        throw problem("PROGRAM_MISSING", { program, fault: "there is no such program on PATH" });
      }
      if (options.quiet !== true) log.info(`[command]${[program, ...args].join(" ")}`);
      return execute({ program, file, args, environment, folder }, options, log);
    },
  };
}

interface Invocation {
  readonly program: string;
  /** Absolute. */
  readonly file: string;
  readonly args: readonly string[];
  readonly environment: EnvironmentVariables;
  readonly folder: string;
}

async function execute(
  { program, file, args, environment, folder }: Invocation,
  { input, quiet, timeoutMs, signal }: ProgramOptions,
  log: Log,
): Promise<ProgramResult> {
  const { exec } = await import("@actions/exec");
  signal?.throwIfAborted();
  const [stdout, stderr] = [[] as Buffer[], [] as Buffer[]];
  const shown =
    quiet === true ? undefined : { stdout: createLineReader(log.info), stderr: createLineReader(log.info) };
  const started: Started = { child: undefined, isOver: false };
  let stopped: Error | undefined;
  const stop = (reason: Error) => {
    stopped ??= reason;
    started.isOver = true;
    if (started.child?.pid !== undefined) killTree(started.child.pid);
  };
  const abort = () => stop(signal?.reason as Error);
  signal?.addEventListener("abort", abort);
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => stop(timeout(program, timeoutMs)), timeoutMs);
  try {
    const code = await watched(started, () =>
      exec(quoted(file), [...args], {
        cwd: folder,
        env: defined(environment),
        input: Buffer.from(input ?? ""),
        silent: true,
        ignoreReturnCode: true,
        listeners: {
          stdout: (chunk) => {
            stdout.push(chunk);
            shown?.stdout.push(chunk);
          },
          stderr: (chunk) => {
            stderr.push(chunk);
            shown?.stderr.push(chunk);
          },
        },
      }),
    );
    if (stopped !== undefined) throw stopped;
    shown?.stdout.end();
    shown?.stderr.end();
    return {
      file,
      code: code ?? 128 + signalNumber(started.child),
      stdout: Buffer.concat(stdout),
      stderr: Buffer.concat(stderr).toString("utf8"),
    };
  } catch (cause) {
    if (stopped !== undefined) throw stopped;
    const fault = cause instanceof Error ? cause.message : String(cause);
    throw problem("PROGRAM_MISSING", { program, fault }, { cause });
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  }
}

function timeout(program: string, limit: number): Error {
  return problem("PROGRAM_TIMEOUT", { program, limit: formatDuration(limit) });
}

interface Started {
  child: ChildProcess | undefined;
  /** The time was over before there was a process: it is ended as soon as there is one. */
  isOver: boolean;
}

const calls = new AsyncLocalStorage<Started>();
let subscribed = false;

/**
 * Lets `work` run and notes the process that it starts. @actions/exec keeps its child to itself; Node tells of each new one
 * (nodejs.org/api/diagnostics_channel, "child_process"), in the context of the call that made it. Needed twice: to end it, and because nobody
 * listens for EPIPE on its standard input, which kills the whole step when a program ends before it has read everything.
 */
function watched<T>(started: Started, work: () => Promise<T>): Promise<T> {
  if (!subscribed) {
    subscribed = true;
    subscribe("child_process", (message) => {
      const call = calls.getStore();
      if (call === undefined) return;
      const { process: child } = message as { readonly process: ChildProcess };
      call.child = child;
      // Its streams are there once it was started, which is still in this turn.
      process.nextTick(() => {
        child.stdin?.on("error", () => undefined);
        if (call.isOver && child.pid !== undefined) killTree(child.pid);
      });
    });
  }
  return calls.run(started, work);
}

function signalNumber(child: ChildProcess | undefined): number {
  const name = child?.signalCode;
  return name === undefined || name === null ? 0 : constants.signals[name];
}

/** Inputs may hold secrets that are meant for this step alone. */
function withoutInputs(env: EnvironmentVariables): EnvironmentVariables {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith("INPUT_")));
}

function defined(env: EnvironmentVariables): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

/** @actions/exec splits its first argument at spaces. */
function quoted(file: string): string {
  return `"${file.replaceAll('"', '\\"')}"`;
}
