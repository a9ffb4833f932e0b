import { spawn } from "node:child_process";
import { Agent, type IncomingMessage, request } from "node:http";
import type { AddressInfo } from "node:net";

/** A program to start. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd?: string | undefined;
  /** All of its environment. */
  readonly env: NodeJS.ProcessEnv;
}

/** How a program ended: its exit code (negative where it could not be started) or the signal, and what it said on stderr. */
export interface Ended {
  readonly exit: string;
  readonly stderr: string;
}

/** A program that runs: `stdin` is to be written and ended, `stdout` to be read. */
export interface Launched {
  readonly stdin: NodeJS.WritableStream;
  readonly stdout: Promise<IncomingMessage>;
}

/**
 * Programs are started by a small process that each worker has: to start one, Node copies the page tables of its whole process (fork(2)), and in
 * a worker of some hundred megabytes that takes longer than most runs of git.
 */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
let port: Promise<number> | undefined;

/** Starts a program in the small process that starts programs for this worker. */
export async function launch(program: Program): Promise<Launched> {
  port ??= startServer();
  const asked = request({
    agent,
    host: "127.0.0.1",
    port: await port,
    method: "POST",
    maxHeaderSize: 1 << 20,
    headers: { "x-program": Buffer.from(JSON.stringify(program)).toString("base64") },
  });
  const stdout = new Promise<IncomingMessage>((resolve, reject) =>
    asked.on("response", resolve).on("error", reject),
  );
  return { stdin: asked, stdout };
}

/** How it ended, once its stdout is read. */
export function endOf(stdout: IncomingMessage): Ended {
  const { "x-exit": exit = "", "x-stderr": stderr = "" } = stdout.trailers;
  return { exit, stderr: Buffer.from(stderr, "base64").toString() };
}

/** Runs a program to its end; gives what it printed. */
export async function runProgram(
  program: Program,
  input: string | Buffer = "",
): Promise<Ended & { readonly stdout: Buffer }> {
  const { stdin, stdout } = await launch(program);
  stdin.end(input);
  const answer = await stdout;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return { ...endOf(answer), stdout: Buffer.concat(chunks) };
}

/** Starts the small process, which ends with this one; gives the port on the loopback where it is asked. */
function startServer(): Promise<number> {
  return new Promise((resolve, reject) => {
    // As text: a bundle has no file for it.
    const child = spawn(process.execPath, ["--eval", `(${runPrograms})()`], {
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    child.once("error", reject);
    child.once("message", (said) => {
      resolve(said as number);
      // Nobody waits for it.
      child.unref();
      child.channel?.unref();
    });
  });
}

/**
 * The small process. A request says in a header what to run, and its body is stdin; the answer's body is stdout, and its trailers say how the
 * program ended. It knows nothing but what is inside.
 */
function runPrograms(): void {
  const { spawn } = process.getBuiltinModule("node:child_process");
  const { createServer } = process.getBuiltinModule("node:http");
  const server = createServer(
    { maxHeaderSize: 1 << 20, requestTimeout: 0, keepAliveTimeout: 0 },
    (incoming, outgoing) => {
      const asked = Buffer.from(String(incoming.headers["x-program"]), "base64").toString();
      const { command, args, cwd, env }: Program = JSON.parse(asked);
      const child = spawn(command, args, { cwd: cwd ?? ".", env });
      const errors: Buffer[] = [];
      outgoing.writeHead(200, { trailer: "x-exit, x-stderr" });
      child.on("error", (fault) => errors.push(Buffer.from(fault.message)));
      child.stderr.on("data", (chunk: Buffer) => errors.push(chunk));
      // A program that reads nothing may be gone before its input is written.
      child.stdin.on("error", () => undefined);
      incoming.pipe(child.stdin);
      child.stdout.pipe(outgoing, { end: false });
      child.on("close", (code, signal) => {
        const stderr = Buffer.concat(errors).toString("base64");
        outgoing.addTrailers({ "x-exit": String(code ?? signal), "x-stderr": stderr });
        outgoing.end();
      });
    },
  );
  server.listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
  process.on("disconnect", () => process.exit());
}
