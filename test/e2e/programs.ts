import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { createWriteStream, mkdirSync, readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:net";
import { homedir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export const modules = join(import.meta.dirname, "modules");

/** Programs and CRDs of these very module files. TRUNKLINE_E2E names another folder. */
export const cache =
  process.env.TRUNKLINE_E2E ??
  join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "trunkline-e2e", hashOf(modules));

function hashOf(folder: string): string {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = files.map((one) => join(one.parentPath, one.name)).sort();
  const hash = createHash("sha256");
  for (const path of paths) hash.update(readFileSync(path));
  return hash.digest("hex").slice(0, 12);
}

/** One of the programs that a scenario runs beside it. */
export interface Program {
  readonly name: string;
  stop(): Promise<void>;
}

/** How a program is started, and when it counts as up. */
export interface ProgramStart {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Its files and its log `<name>.log`. */
  readonly folder: string;
  readonly isUp: () => Promise<boolean>;
}

const upWithin = 60_000;

/** Starts a program and waits until it answers. Raises with the end of its log where it does not. */
export async function startProgram({
  name,
  command,
  args,
  env,
  folder,
  isUp,
}: ProgramStart): Promise<Program> {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.log`);
  const log = createWriteStream(path);
  await new Promise((opened) => log.once("open", opened));
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NO_PROXY: "*", ...env },
    stdio: ["ignore", log, log],
  });
  const kill = () => void child.kill("SIGKILL");
  process.once("exit", kill);
  let fault: Error | undefined;
  const gone = new Promise<void>((done) => {
    child.once("close", () => done());
    child.once("error", (error) => {
      fault = error;
      done();
    });
  });
  const program = {
    name,
    async stop() {
      kill();
      process.off("exit", kill);
      await gone;
    },
  };
  const until = Date.now() + upWithin;
  while (!(await isUp().catch(() => false))) {
    if (fault === undefined && child.exitCode === null && Date.now() < until) await sleep(100);
    else {
      await program.stop();
      throw new Error(`${name} is not up: ${fault ?? readFileSync(path, "utf8").slice(-2_000)}`);
    }
  }
  return program;
}

/** Whether a server says that it is well. */
export async function isHealthy(url: string): Promise<boolean> {
  return (await fetch(url)).ok;
}

/** Ports of the loopback that nobody uses now. */
export async function freePorts<const Name extends string>(...names: Name[]): Promise<Record<Name, string>> {
  const servers = names.map(() => createServer());
  const ports = await Promise.all(
    servers.map(async (server) => {
      await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
      const address = server.address();
      return String(typeof address === "object" ? address?.port : "");
    }),
  );
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  return Object.fromEntries(names.map((name, at) => [name, ports[at] ?? ""])) as Record<Name, string>;
}
