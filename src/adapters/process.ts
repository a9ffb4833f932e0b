import type { ChildProcessByStdio } from "node:child_process";
import { closeSync, openSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";

/** A command to run. There is no shell: `args` reach the program as they are. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  /** The whole environment of the child: nothing is inherited. */
  readonly environment: Readonly<Record<string, string>>;
  /** Bytes for standard input, which is closed behind them; without them it stays open, to be talked to. */
  readonly input?: Uint8Array | string;
  /** Whether the child has a file descriptor 3 to write to. */
  readonly side?: boolean;
  /** Milliseconds after which it is killed, with all that it has started. */
  readonly limitMs?: number;
  /** Kills it in the same way. */
  readonly signal?: AbortSignal;
}

/** How it ended. `code` is the exit code, or 128 plus the signal's number as shells count. */
export interface Ended {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
  /** What was written to file descriptor 3, if there was one. */
  readonly side: Buffer;
  /** Whether it was killed: `limitMs` was over, or `signal` came. */
  readonly isCut: boolean;
}

export type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** Runs a command to its end and collects what it wrote. Rejects only when it cannot be started (ENOENT, EACCES). */
export async function run(command: Command): Promise<Ended> {
  const child = start(command);
  const stdout = collect(child.stdout);
  const ended = settle(child);
  const { limitMs, signal } = command;
  let isCut = false;
  const cut = () => {
    isCut = true;
    killGroup(child);
  };
  const timer = limitMs === undefined ? undefined : setTimeout(cut, limitMs);
  signal?.addEventListener("abort", cut);
  if (signal?.aborted) cut();
  try {
    return { ...(await ended), stdout: Buffer.concat(stdout), isCut };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", cut);
  }
}

/** The same for a command without input that may write much: into files of `folder`, which cost less than pipes and never make it wait for us. */
export async function runIntoFiles(command: Command, folder: string): Promise<Ended> {
  const name = join(folder, `output-${outputs++}`);
  const paths = [`${name}.1`, `${name}.2`] as const;
  const files = [openSync(paths[0], "wx"), openSync(paths[1], "wx")] as const;
  try {
    const ended = await settle(start(command, files));
    const [stdout, stderr] = [readFileSync(paths[0]), readFileSync(paths[1])];
    // On a full disk it could not even say why: then this write fails the same way, and does.
    if (ended.code !== 0 && stderr.length === 0) writeFileSync(paths[1], Buffer.alloc(4096));
    return { ...ended, stdout, stderr };
  } finally {
    for (const file of files) closeSync(file);
    for (const path of paths) unlinkSync(path);
  }
}

let outputs = 0;

/** Runs a command and gives its output piece by piece; returns how it ended (`stdout` is empty then). Left early, it is killed. */
export async function* stream(command: Command): AsyncGenerator<Buffer, Ended> {
  const child = start(command);
  const ended = settle(child);
  ended.catch(() => undefined);
  try {
    for await (const chunk of child.stdout) yield chunk as Buffer;
    return await ended;
  } finally {
    child.kill();
  }
}

/**
 * Starts a command. A child that ends before it has read its input is no error of ours: EPIPE on its standard input is swallowed,
 * the exit code tells.
 */
export function start(
  command: Command,
  [stdout, stderr]: readonly ["pipe" | number, "pipe" | number] = ["pipe", "pipe"],
): Child {
  // Taken here, not with an import: 4 ms that a run without a child does not pay.
  const { spawn } = process.getBuiltinModule("node:child_process");
  const child = spawn(command.file, command.args, {
    env: { ...command.environment },
    stdio: [
      command.input === "" ? "ignore" : "pipe",
      stdout,
      stderr,
      ...(command.side === true ? (["pipe"] as const) : []),
    ],
    windowsHide: true,
    // A group of its own: git's transports are processes of their own, and would stay.
    detached: hasGroup(command),
  });
  child.stdin?.on("error", () => undefined);
  if (command.input !== undefined) child.stdin?.end(command.input);
  return child as unknown as Child;
}

function signalNumber(signal: NodeJS.Signals | null): number {
  return signal === null ? 0 : process.getBuiltinModule("node:os").constants.signals[signal];
}

/** Windows knows no groups, and opens a window for a detached child. */
function hasGroup({ limitMs, signal }: Command): boolean {
  return (limitMs !== undefined || signal !== undefined) && process.platform !== "win32";
}

function killGroup(child: Child): void {
  if (process.platform === "win32" || child.pid === undefined) child.kill("SIGKILL");
  else if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, "SIGKILL");
}

function settle(child: Child): Promise<Ended> {
  const stderr = collect(child.stderr);
  const side = collect(child.stdio[3] as unknown as Readable | undefined);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) =>
      resolve({
        code: code ?? 128 + signalNumber(signal),
        stdout: Buffer.alloc(0),
        stderr: Buffer.concat(stderr),
        side: Buffer.concat(side),
        isCut: false,
      }),
    );
  });
}

function collect(from: Readable | null | undefined): readonly Buffer[] {
  const chunks: Buffer[] = [];
  from?.on("data", (chunk: Buffer) => chunks.push(chunk));
  return chunks;
}
