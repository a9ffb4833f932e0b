import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeFolder } from "../support/scratch/folder.ts";

const root = join(import.meta.dirname, "..", "..");

function runDemo(env: Record<string, string>, ...args: readonly string[]) {
  const temporary = makeFolder();
  const given = { PATH: process.env.PATH, TMPDIR: temporary, ...env };
  const demo = [join(root, "dist", "demo", "index.js"), ...args];
  return spawnSync(process.execPath, demo, { cwd: temporary, env: given, encoding: "utf8" });
}

test("the demo takes one change from trunk to production, and proves it", () => {
  const { status, stdout, stderr } = runDemo({});
  expect(stderr).toBe("");
  expect(status).toBe(0);
  expect(stdout).toContain("decided     orders and payments, not web");
  const digests = [...stdout.matchAll(/^ {4}(built|dev|staging|production) +(sha256:[0-9a-f]{64})/gm)];
  expect(digests.map(([, where]) => where)).toEqual(["built", "dev", "staging", "production"]);
  expect(new Set(digests.map(([, , digest]) => digest)).size).toBe(1);
  expect(stdout).not.toContain("\u001b");
});

test("the demo is coloured where somebody wants it, and never with NO_COLOR", () => {
  expect(runDemo({ FORCE_COLOR: "1" }).stdout).toContain("\u001b[1m");
  expect(runDemo({ FORCE_COLOR: "1", NO_COLOR: "1" }).stdout).not.toContain("\u001b");
});
