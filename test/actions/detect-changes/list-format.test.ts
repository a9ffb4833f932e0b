import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatList } from "../../../src/actions/detect-changes/file-lists.ts";
import { decodePath, encodePath } from "../../../src/core/path/path-bytes.ts";

describe("as paths-filter", () => {
  it.each<["json" | "csv" | "shell" | "escape", string[], string]>([
    ["json", [], "[]"],
    ["json", ["a b", 'c"'], '["a b","c\\""]'],
    ["csv", ["a.txt", "b/c-d_e.ts"], "a.txt,b/c-d_e.ts"],
    ["csv", ["a b", "c,d", 'e"f'], '"a b","c,d","e""f"'],
    [
      "shell",
      ["file", "file name", "file'with'quote", "a'b c$"],
      "file 'file name' \"file'with'quote\" a\\''b c$'",
    ],
    ["shell", ["a,b", "ü"], "a,b 'ü'"],
    ["escape", ["file", "file name", "a'b", "x$(y)"], "file file\\ name a\\'b x\\$\\(y\\)"],
  ])("%s of %j", (format, paths, expected) => {
    expect(formatList(paths, format)).toBe(expected);
  });
});

describe("where paths-filter is wrong", () => {
  it.each<["csv" | "shell" | "escape", string[], string]>([
    ["csv", ["safe\n$(x)"], '"safe\n$(x)"'],
    ["shell", ["safe\n$(x)"], "$'safe\\x0a\\x24\\x28x\\x29'"],
    ["escape", ["a\nb"], "$'a\\x0ab'"],
    ["shell", ["\udcff"], "$'\\xff'"],
  ])("%s of %j", (format, paths, expected) => {
    expect(formatList(paths, format)).toBe(expected);
  });
});

it.each(["shell", "escape"] as const)("%s reads back in bash to the same bytes", (format) => {
  const name = fc
    .oneof(
      fc.string({ minLength: 1 }),
      fc.string({
        unit: fc.constantFrom("'", '"', "$", "`", "\\", "\n", "!", " ", "a", "-", "*", "~", "#"),
        minLength: 1,
      }),
      fc.uint8Array({ minLength: 1, maxLength: 9 }).map(decodePath),
    )
    .filter((path) => !path.includes("\0"));
  const names = fc.sample(name, { numRuns: 300, seed: 7 });
  const script = `printf '%s\\0' ${formatList(names, format)}`;
  const out = execFileSync("bash", ["--norc", "-s"], {
    input: script,
    env: { PATH: process.env.PATH, LC_ALL: "C.UTF-8" },
  });
  expect(out.equals(Buffer.concat(names.flatMap((one) => [encodePath(one), Buffer.from([0])])))).toBe(true);
});
