import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { run, runIntoFiles, start, stream } from "../../src/adapters/process.ts";
import { makeFolder } from "../support/scratch/folder.ts";

const environment = { PATH: process.env.PATH ?? "", GREETING: "hello" };
const node = (script: string, input?: string | Uint8Array) => ({
  file: process.execPath,
  args: ["-e", script],
  environment,
  ...(input === undefined ? {} : { input }),
});

test("input, output, errors and exit code, as bytes", async () => {
  const bytes = Buffer.from([0, 255, 10, 128]);
  const script = "process.stdin.pipe(process.stdout); console.error('oh'); process.exitCode = 3";
  const ended = await run(node(script, bytes));
  expect(ended).toMatchObject({ code: 3, stdout: bytes, stderr: Buffer.from("oh\n") });
});

test("much output goes through files, of which nothing is left", async () => {
  const folder = makeFolder();
  const script = "for (let i = 0; i < 1e5; i++) console.log(i); console.error('oh'); process.exitCode = 3";
  const [ended, other] = await Promise.all([
    runIntoFiles(node(script, ""), folder),
    runIntoFiles(node("console.log('other')", ""), folder),
  ]);
  expect(ended).toMatchObject({ code: 3, stderr: Buffer.from("oh\n") });
  expect(ended.stdout.length).toBe(588_890);
  expect(other.stdout.toString()).toBe("other\n");
  const missing = { file: "/no/such/command", args: [], environment, input: "" };
  await expect(runIntoFiles(missing, folder)).rejects.toMatchObject({ code: "ENOENT" });
  expect(readdirSync(folder)).toEqual([]);
});

test("arguments reach the program as they are", async () => {
  const args = [
    "-e",
    "console.log(JSON.stringify(process.argv.slice(1)))",
    "--",
    "$(id)",
    "a b",
    '"',
    "`x`",
    "*",
    "\n",
  ];
  const ended = await run({ file: process.execPath, args, environment, input: "" });
  expect(JSON.parse(ended.stdout.toString())).toEqual(args.slice(3));
});

test("nothing of our own environment is inherited", async () => {
  process.env.TRUNKLINE_TEST_SECRET = "x";
  const ended = await run(node("console.log(Object.keys(process.env).sort().join())", ""));
  delete process.env.TRUNKLINE_TEST_SECRET;
  expect(
    ended.stdout
      .toString()
      .trim()
      .split(",")
      .filter((name) => !name.startsWith("__")),
  ).toEqual(["GREETING", "PATH"]);
});

test("a child that ends without reading its input does no harm", async () => {
  const ended = await run(node("process.exit(7)", Buffer.alloc(8_000_000)));
  expect(ended.code).toBe(7);
});

test("a command that does not exist is a rejection, a signal an exit code", async () => {
  const missing = { file: "/no/such/command", args: [], environment, input: "" };
  await expect(run(missing)).rejects.toMatchObject({ code: "ENOENT" });
  await expect(stream(missing).next()).rejects.toMatchObject({ code: "ENOENT" });
  expect((await run(node("process.kill(process.pid, 'SIGTERM')", ""))).code).toBeGreaterThan(128);
});

test("what goes to file descriptor 3 is kept apart", async () => {
  const ended = await run({
    ...node("require('fs').writeSync(3, 'aside'); console.log('said')", ""),
    side: true,
  });
  expect([ended.side.toString(), ended.stdout.toString()]).toEqual(["aside", "said\n"]);
});

test("a stream gives everything, and how it ended", async () => {
  const chunks = stream(node("for (let i = 0; i < 1e5; i++) console.log(i); process.exitCode = 2", ""));
  let size = 0;
  let step = await chunks.next();
  for (; !step.done; step = await chunks.next()) size += step.value.length;
  expect(size).toBe(588_890);
  expect(step.value.code).toBe(2);
});

test("a stream that is left early ends its child", async () => {
  let pid = 0;
  for await (const chunk of stream(node("setInterval(() => console.log(process.pid), 1)", ""))) {
    pid = Number.parseInt(chunk.toString(), 10);
    break;
  }
  await expect.poll(() => isAlive(pid)).toBe(false);
});

test("a child that stays is talked to", async () => {
  const child = start(node("process.stdin.on('data', (d) => process.stdout.write(String(d).toUpperCase()))"));
  child.stdin.write("hello");
  const [answer] = await new Promise<Buffer[]>((resolve) =>
    child.stdout.once("data", (chunk) => resolve([chunk])),
  );
  expect(answer?.toString()).toBe("HELLO");
  child.stdin.end();
  const code = await new Promise((resolve) => child.once("close", resolve));
  expect(code).toBe(0);
});

test("a command that takes too long is killed with all that it has started", async () => {
  const marker = join(makeFolder(), "pid");
  const script = `
    const { spawn } = require("node:child_process");
    const child = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { stdio: "inherit" });
    require("node:fs").writeFileSync(${JSON.stringify(marker)}, String(child.pid));
    setInterval(() => {}, 1000);`;
  const running = run({ ...node(script, ""), limitMs: 1_500 });
  const { code, isCut } = await running;
  expect([isCut, code]).toEqual([true, 137]);
  const pid = Number(readFileSync(marker, "utf8"));
  await expect.poll(() => isAlive(pid), { timeout: 10_000 }).toBe(false);
  expect(await run({ ...node("", ""), limitMs: 60_000 })).toMatchObject({ code: 0, isCut: false });
});

function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
  } catch {
    return false;
  }
}
