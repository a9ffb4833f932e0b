import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./sources.ts";

const tracked = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" })
  .split("\0")
  .filter((path) => path !== "" && existsSync(join(root, path)));

/** The tracked files that hold a pattern, each with the first thing it found there. */
function holding(pattern: RegExp): readonly string[] {
  return tracked.flatMap((path) => {
    const found = readFileSync(join(root, path), "utf8").match(pattern);
    return found === null ? [] : [`${path}: ${found[0]}`];
  });
}

test("nothing tells of the machine it was made on", () => {
  const home = /(?<![\w.:/~-])\/(home\/(?!runner\/)|Users\/|root\/)[\w.-]+\//;
  expect(holding(home)).toEqual([]);
  const bundles = tracked.filter((path) => path.startsWith("dist/"));
  expect(bundles.filter((path) => readFileSync(join(root, path), "utf8").includes(`${root}/`))).toEqual([]);
});

test("nothing looks like a real secret", () => {
  expect(
    holding(
      /gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{50,}|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[\w+/=]{40}/,
    ),
  ).toEqual([]);
});
