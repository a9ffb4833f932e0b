import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { formatPatch } from "../../../src/core/text/unified-diff.ts";

const folder = mkdtempSync(join(tmpdir(), "patch-"));
afterAll(() => rmSync(folder, { recursive: true }));

function gitApply(before: string, patch: string): string {
  writeFileSync(join(folder, "f.yaml"), before);
  const env = {
    PATH: process.env.PATH,
    GIT_CONFIG_NOSYSTEM: "1",
    HOME: folder,
    GIT_CEILING_DIRECTORIES: tmpdir(),
  };
  execFileSync("git", ["apply", "--whitespace=nowarn", "-"], { cwd: folder, input: patch, env });
  return readFileSync(join(folder, "f.yaml"), "utf8");
}

test("git applies it to exactly the new bytes", () => {
  const text = fc
    .array(fc.constantFrom("a", "b", "c", "d\r", "", "e"), { maxLength: 24 })
    .chain((lines) => fc.constantFrom("", "\n").map((end) => lines.join("\n") + end));
  const usable = (one: string) => one !== "";
  fc.assert(
    fc.property(text.filter(usable), text.filter(usable), (before, after) => {
      fc.pre(before !== after);
      expect(gitApply(before, formatPatch("f.yaml", before, after))).toBe(after);
    }),
    { numRuns: 40 },
  );
});
