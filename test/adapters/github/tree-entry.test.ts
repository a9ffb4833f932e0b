import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readEntry } from "../../../src/adapters/github/tree-entry.ts";

const oidOf = (bytes: Buffer, hash = "sha1") =>
  createHash(hash).update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
/** What GitHub sends of a blob: its text, decoded. */
const blob = (bytes: Buffer, hash = "sha1") => ({
  mode: 0o100644,
  type: "blob",
  object: {
    oid: oidOf(bytes, hash),
    isBinary: bytes.includes(0),
    isTruncated: false,
    text: bytes.toString(),
  },
});

test("a file's bytes, line ends and byte order mark and all", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.constantFrom("sha1", "sha256"), (text, hash) => {
      const bytes = Buffer.from(`\ufeff${text}\r\n`);
      fc.pre(!bytes.includes(0));
      expect(readEntry(blob(bytes, hash))).toEqual({ kind: "file", plain: true, bytes });
    }),
  );
});

test("bytes that are no UTF-8 are never taken for the text that is sent of them", () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1 }), (array) => {
      const bytes = Buffer.from(array);
      const entry = readEntry(blob(bytes));
      if (entry.kind === "file") expect(Buffer.from(entry.bytes).equals(bytes)).toBe(true);
      else expect(entry.kind).toBe("opaque");
    }),
  );
});

test("an executable file is a file that is not plain", () => {
  expect(readEntry({ ...blob(Buffer.from("x")), mode: 0o100755 })).toMatchObject({
    kind: "file",
    plain: false,
  });
});

test("a folder is its names", () => {
  const entry = { mode: 0o040000, type: "tree", object: { oid: "a".repeat(40), entries: [{ name: "a" }] } };
  expect(readEntry(entry)).toEqual({ kind: "folder", names: ["a"] });
});

const plain = blob(Buffer.from("x"));
test.each([
  ["a link", { ...plain, mode: 0o120000 }, "symbolic link"],
  ["a submodule", { mode: 0o160000, type: "commit", object: null }, "submodule"],
  ["a long file", { ...plain, object: { ...plain.object, isTruncated: true } }, "cuts it off"],
  ["a binary file", { ...plain, object: { ...plain.object, isBinary: true, text: null } }, "not text"],
])("%s is opaque", (_, entry, why) => {
  expect(readEntry(entry)).toEqual({ kind: "opaque", why: expect.stringContaining(why) });
});
