import fc from "fast-check";
import { expect, test } from "vitest";
import { formatTree, kindOf, parseTree } from "../../../../src/adapters/git/protocol/tree-object.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";

const entry = (mode: string, name: string) => ({
  mode,
  name: Buffer.from(name),
  oid: "ab".repeat(20) as Oid,
});
const names = (content: Buffer) => parseTree(content, 20).map(({ name }) => name.toString());

test("folders are sorted as if they ended with a slash", () => {
  const content = formatTree([
    entry("100644", "a0"),
    entry("40000", "a"),
    entry("100644", "a-b"),
    entry("100644", "B"),
  ]);
  expect(names(content)).toEqual(["B", "a-b", "a", "a0"]);
});

test("what is written is read back, in either hash", () => {
  const name = fc
    .uint8Array({ minLength: 1 })
    .map((bytes) => Buffer.from(bytes.map((byte) => (byte === 0 || byte === 0x2f ? 1 : byte))));
  const mode = fc.constantFrom("100644", "100755", "120000", "40000", "160000");
  fc.assert(
    fc.property(fc.array(fc.record({ mode, name })), fc.constantFrom(20, 32), (given, length) => {
      const entries = given.map((one) => ({ ...one, oid: "0f".repeat(length) as Oid }));
      const read = parseTree(formatTree(entries), length);
      expect(new Set(read.map((one) => JSON.stringify(one)))).toEqual(
        new Set(entries.map((one) => JSON.stringify(one))),
      );
    }),
  );
});

test("a tree that ends early is an error, not an empty one", () => {
  expect(() => parseTree(formatTree([entry("100644", "a")]).subarray(0, -1), 20)).toThrow("ends early");
  expect(() => parseTree(Buffer.from("100644"), 20)).toThrow("ends early");
});

test.each([
  ["100644", "blob"],
  ["120000", "blob"],
  ["40000", "tree"],
  ["160000", "commit"],
])("%s is a %s", (mode, kind) => expect(kindOf(mode)).toBe(kind));
