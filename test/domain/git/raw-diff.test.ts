import { expect, test } from "vitest";
import { parseRawDiff } from "../../../src/domain/git/raw-diff.ts";

const entry = (letter: string, path: string | Buffer) =>
  Buffer.concat([
    Buffer.from(`:100644 100644 ${"1".repeat(40)} ${"2".repeat(40)} ${letter}\0`),
    Buffer.from(path),
    Buffer.from("\0"),
  ]);

test("every kind of change; a type change is a modification", () => {
  const output = Buffer.concat([entry("A", "a"), entry("M", "b"), entry("D", "c"), entry("T", "d")]);
  expect(parseRawDiff(output)).toEqual([
    { status: "added", path: "a" },
    { status: "modified", path: "b" },
    { status: "deleted", path: "c" },
    { status: "modified", path: "d" },
  ]);
});

test.each(["a\nb", ":100644 M", "ä", " "])("the path %j is whole", (path) => {
  expect(parseRawDiff(entry("M", path))).toEqual([{ status: "modified", path }]);
});

test("a leading commit name is passed over; nothing is no change; half an answer is an error", () => {
  expect(parseRawDiff(Buffer.concat([Buffer.from(`${"3".repeat(40)}\0`), entry("A", "a")]))).toHaveLength(1);
  expect(parseRawDiff(Buffer.alloc(0))).toEqual([]);
  expect(() => parseRawDiff(entry("M", "a").subarray(0, -1))).toThrow("ends early");
  expect(() => parseRawDiff(entry("R", "a"))).toThrow("unknown status R");
});
