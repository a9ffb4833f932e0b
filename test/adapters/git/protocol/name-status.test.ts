import fc from "fast-check";
import { expect, test } from "vitest";
import { parseNameStatus } from "../../../../src/adapters/git/protocol/name-status.ts";
import { encodePath } from "../../../../src/core/path/path-bytes.ts";
import { runs } from "../../../support/effort.ts";

const entry = (letter: string, path: string) => Buffer.from(`${letter}\0${path}\0`);

test("every kind of change; a type change is a modification", () => {
  const output = Buffer.concat([entry("A", "a"), entry("M", "b"), entry("D", "c"), entry("T", "d")]);
  expect(parseNameStatus(output)).toEqual([
    { status: "added", path: "a" },
    { status: "modified", path: "b" },
    { status: "deleted", path: "c" },
    { status: "modified", path: "d" },
  ]);
});

test.each(["a\nb", "M", ":100644 M", "ä", " "])("the path %j is whole", (path) => {
  expect(parseNameStatus(entry("M", path))).toEqual([{ status: "modified", path }]);
});

test("nothing is no change; half an answer is an error, and so is what we never ask for", () => {
  expect(parseNameStatus(Buffer.alloc(0))).toEqual([]);
  const whole = Buffer.concat([entry("M", "a"), entry("A", "b")]);
  for (let length = 1; length < whole.length; length++)
    if (length !== entry("M", "a").length)
      expect(() => parseNameStatus(whole.subarray(0, length))).toThrow("ends early");
  expect(() => parseNameStatus(entry("R100", "a"))).toThrow("unknown status R100");
});

test("every path is read as the bytes that it is", () => {
  const path = fc.array(fc.constantFrom("a", "/", "ä", "\u{1f600}", "\udcff", "\n", " "), {
    minLength: 1,
    maxLength: 8,
  });
  const change = fc.record({
    letter: fc.constantFrom("A", "D", "M", "T"),
    path: path.map((parts) => parts.join("")),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 10 }), (all) => {
      const fields = all.map(({ letter, path: one }) => [
        Buffer.from(`${letter}\0`),
        encodePath(one),
        Buffer.from("\0"),
      ]);
      const whole = Buffer.concat(fields.flat());
      expect(parseNameStatus(whole).map(({ path: one }) => one)).toEqual(all.map(({ path: one }) => one));
    }),
    { numRuns: runs(2_000) },
  );
});
