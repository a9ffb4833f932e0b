import { chmodSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { descendants } from "../../../src/adapters/programs/process-tree.ts";
import { createPrograms } from "../../../src/adapters/programs/programs.ts";
import { createLog } from "../../../src/runner/log.ts";
import { codeOf } from "../../support/registry/session.ts";
import { makeFolder } from "../../support/scratch/folder.ts";

function open(env: Record<string, string> = {}) {
  const folder = makeFolder();
  const written: string[] = [];
  const log = createLog((text) => void written.push(text));
  const programs = createPrograms({ PATH: process.env.PATH, ...env }, folder, log);
  const script = (name: string, body: string) => {
    const file = join(folder, name);
    writeFileSync(file, `#!/bin/sh\n${body}\n`);
    chmodSync(file, 0o755);
    return file;
  };
  return { folder, programs, script, log: () => written.join("") };
}

const text = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

test("a program gets its arguments as they are, its input, the workspace, and no inputs of the step", async () => {
  const { folder, programs, script } = open({ INPUT_TOKEN: "s3cret", SOME: "thing" });
  const file = script("a program", 'cat; printf "%s|" "$@"; pwd; echo "$INPUT_TOKEN$SOME" >&2; exit 3');
  const { code, stdout, stderr } = await programs.run(file, ["a b", '"$(id)"', ""], { input: "in\n" });
  expect(text(stdout)).toBe(`in\na b|"$(id)"||${folder}\n`);
  expect(stderr).toBe("thing\n");
  expect(code).toBe(3);
});

test("what it prints is in the log as it is in the result, harmless; quiet says nothing", async () => {
  const { programs, script, log } = open();
  const file = script("p", "echo '::error::no'; printf '\\033[31m\\351 rest' >&2");
  const { stdout, stderr } = await programs.run(file, ["x"]);
  expect(text(stdout)).toBe("::error::no\n");
  expect(stderr).toBe("\u001b[31m\ufffd rest");
  expect(log()).toContain(`[command]${file} x\n`);
  expect(log()).toContain(":\u200b:error::no\n");
  expect(log()).toContain("\u241b[31m\ufffd rest\n");
  const before = log();
  await programs.run(file, [], { quiet: true });
  expect(log()).toBe(before);
});

test("bytes that are not UTF-8 come as they are", async () => {
  const { programs, script } = open();
  const { stdout } = await programs.run(script("p", "printf '\\377\\000\\n'"), []);
  expect([...stdout]).toEqual([255, 0, 10]);
});

test("a program that ends before it has read everything is no fault of ours", async () => {
  const { programs } = open();
  const { code } = await programs.run("true", [], { input: Buffer.alloc(8_000_000), quiet: true });
  expect(code).toBe(0);
});

test("one that a signal ended has 128 and its number", async () => {
  const { programs, script } = open();
  expect((await programs.run(script("p", "kill -TERM $$"), [])).code).toBe(143);
});

test("a program that is not there is said", async () => {
  const { programs, folder } = open();
  expect(await codeOf(programs.run("no-such-program", []))).toBe("PROGRAM_MISSING");
  expect(await codeOf(programs.run("sh", [], { env: { PATH: folder } }))).toBe("PROGRAM_MISSING");
  expect(await codeOf(programs.run("sh", [], { directory: join(folder, "none") }))).toBe("PROGRAM_MISSING");
});

describe("what takes too long", () => {
  /** Starts a child that has a child, and waits until both are there. */
  function tree() {
    const { folder, programs, script } = open();
    const pids = join(folder, "pids");
    const inner = script("inner", `echo $$ >> ${pids}; sleep 600`);
    const outer = script("outer", `echo $$ >> ${pids}; ${inner} & wait`);
    return {
      programs,
      outer,
      started: () => existsSync(pids) && readFileSync(pids, "utf8").split("\n").length > 2,
      pids,
    };
  }
  const isAlive = (pid: number) => {
    try {
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, "utf8"));
    } catch {
      return false;
    }
  };
  const gone = (pids: string) => () =>
    readFileSync(pids, "utf8").trim().split("\n").map(Number).some(isAlive);

  test("is stopped with all that it started, by the signal of the run", async () => {
    const { programs, outer, started, pids } = tree();
    const stop = new AbortController();
    const running = programs.run(outer, [], { signal: stop.signal, quiet: true });
    await expect.poll(started, { timeout: 10_000 }).toBe(true);
    stop.abort(new Error("over"));
    await expect(running).rejects.toThrow("over");
    await expect.poll(gone(pids), { timeout: 10_000 }).toBe(false);
    expect(await codeOf(programs.run("true", [], { signal: stop.signal }))).toContain("over");
  });

  test.each([
    0, 1, 2, 3, 5, 8,
  ])("is ended although the time was over %i turns after it was asked for", async (turns) => {
    const { programs } = open();
    const stop = new AbortController();
    const running = programs.run("sleep", ["600"], { signal: stop.signal, quiet: true });
    running.catch(() => undefined);
    for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
    stop.abort(new Error("over"));
    await expect(running).rejects.toThrow("over");
  });

  test("is a Problem that names the program and the time", async () => {
    const { programs } = open();
    await expect(programs.run("sleep", ["600"], { timeoutMs: 50, quiet: true })).rejects.toMatchObject({
      code: "PROGRAM_TIMEOUT",
      message: expect.stringContaining("50ms"),
    });
  });

  test("a tree is read from pairs of process and parent, however they are ordered", () => {
    expect(
      descendants(5, [
        [9, 8],
        [8, 5],
        [7, 1],
        [6, 5],
        [5, 1],
      ]),
    ).toEqual([5, 8, 6, 9]);
  });
});
