import { spawn } from "node:child_process";
import { openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { makeFolder } from "../support/scratch/folder.ts";

const module = pathToFileURL(join(import.meta.dirname, "../../src/runner/stdout.ts"));
const program = (before = "") => `
  ${before}
  const { createStdout } = await import("${module}");
  const write = createStdout();
  for (let at = 0; at < 3_000; at++) write(\`\${at} \${"x".repeat(300)}\\n\`);
  write("the end\\n");
`;
const expected = `${Array.from({ length: 3_000 }, (_, at) => `${at} ${"x".repeat(300)}\n`).join("")}the end\n`;
const start = (source: string, stdout: "pipe" | number) =>
  spawn(process.execPath, ["--input-type=module", "-e", source], { stdio: ["ignore", stdout, "pipe"] });
const ended = (child: ReturnType<typeof start>) =>
  new Promise<number | null>((resolve) => child.once("close", resolve));

test.each([
  ["", "alone"],
  ["process.stdout;", "where the pipe was made one that does not wait"],
])("%s everything arrives, in order, however slowly it is read: %s", async (before) => {
  const child = start(program(before), "pipe");
  let got = "";
  child.stdout?.on("data", (piece: Buffer) => {
    got += piece.toString();
    child.stdout?.pause();
    setTimeout(() => child.stdout?.resume(), 1);
  });
  expect(await ended(child)).toBe(0);
  expect(got).toBe(expected);
});

test("into a file", async () => {
  const file = join(makeFolder(), "log");
  expect(await ended(start(program(), openSync(file, "w")))).toBe(0);
  expect(readFileSync(file, "utf8")).toBe(expected);
});

test("a reader that is gone ends the process as it always did, not the write", async () => {
  const child = start(program("process.stdout.on('error', () => process.exit(7));"), "pipe");
  child.stdout?.destroy();
  expect(await ended(child)).toBe(7);
});
