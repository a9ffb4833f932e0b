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

/**
 * Programs are started by a small process that each worker has: to start one, Node copies the page tables of its whole process (fork(2)), and in
 * a worker of some hundred megabytes that takes longer than most runs of git.
 */
const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY });
let port: Promise<number> | undefined;

/** Starts a program in the small process that starts programs for this worker: `stdin` is to be written and ended, `stdout` to be read. */
export async function launch(
  program: Program,
): Promise<{ readonly stdin: NodeJS.WritableStream; readonly stdout: Promise<IncomingMessage> }> {
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

/** Runs a program to its end; gives what it printed. Raises an Error with its stderr where it fails or cannot be started. */
export async function runProgram(program: Program, input: string | Buffer = ""): Promise<Buffer> {
  const { stdin, stdout } = await launch(program);
  stdin.end(input);
  const answer = await stdout;
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  const { "x-exit": exit, "x-stderr": stderr = "" } = answer.trailers;
  if (exit === "0") return Buffer.concat(chunks);
  throw new Error(
    `${program.command} ${program.args.join(" ")}: ${exit}: ${Buffer.from(stderr, "base64").toString()}`,
  );
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
 * program ended: its exit code (negative where it could not be started) or the signal, and its stderr. It knows nothing but what is inside.
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
