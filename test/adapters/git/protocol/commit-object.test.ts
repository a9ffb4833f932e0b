import fc from "fast-check";
import { expect, test } from "vitest";
import {
  formatCommit,
  formatTag,
  parseCommit,
  parseTagMessage,
  parseTagTarget,
} from "../../../../src/adapters/git/protocol/commit-object.ts";
import type { Oid } from "../../../../src/core/git/oid.ts";

const tree = "4b825dc642cb6eb9a060e54bf8d69288fbee4904" as Oid;
const parent = "1".repeat(40) as Oid;
const mona = { name: "Mona", email: "mona@example.com", time: 1_700_000_000 };
const commit = { tree, parents: [parent], author: mona, committer: mona, message: "fix: it\n" };

test("a commit object as git writes it", () => {
  expect(formatCommit({ ...commit, message: "fix: it\n\nbody\n\n\n" }).toString()).toBe(
    [
      `tree ${tree}`,
      `parent ${parent}`,
      "author Mona <mona@example.com> 1700000000 +0000",
      "committer Mona <mona@example.com> 1700000000 +0000",
      "",
      "fix: it",
      "",
      "body",
      "",
    ].join("\n"),
  );
});

test("the message of a tag is read back", () => {
  const tag = formatTag({
    name: "v1.0.0",
    commit: tree,
    message: "v1.0.0\n\nTrunkline: release",
    tagger: mona,
  });
  expect(parseTagMessage(tag)).toBe("v1.0.0\n\nTrunkline: release\n");
  expect(parseTagMessage(Buffer.from("object x"))).toBe("");
});

test("what is written is read back, whatever the message", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme" }),
      fc.array(fc.constant(parent), { maxLength: 3 }),
      (message, parents) => {
        const given = { ...commit, parents, message };
        const read = parseCommit(formatCommit(given));
        expect(read).toEqual({ ...given, message: `${message.replaceAll("\0", "").trimEnd()}\n` });
      },
    ),
  );
});

test("signatures, encodings and time zones of others are passed over", () => {
  const content = [
    `tree ${tree}`,
    `parent ${parent}`,
    `parent ${"2".repeat(40)}`,
    "author A <> 1 +0530",
    "committer  <b@c> 2 -0800",
    "gpgsig -----BEGIN PGP SIGNATURE-----",
    " tree of lines",
    " -----END PGP SIGNATURE-----",
    "",
    "tree not a header\n",
  ];
  expect(parseCommit(Buffer.from(content.join("\n")))).toEqual({
    tree,
    parents: [parent, "2".repeat(40)],
    author: { name: "A", email: "", time: 1 },
    committer: { name: "", email: "b@c", time: 2 },
    message: "tree not a header\n",
  });
});

test("a name cannot forge a header", () => {
  const author = { ...mona, name: "Mona <x>\ntree forged", email: "a\n>b" };
  const { author: read, tree: kept } = parseCommit(formatCommit({ ...commit, author }));
  expect(read).toMatchObject({ name: "Mona xtree forged", email: "ab" });
  expect(kept).toBe(tree);
});

test("an annotated tag leads to its commit", () => {
  const tag = formatTag({ name: "orders/v1.0.0", commit: parent, message: "orders 1.0.0", tagger: mona });
  expect(parseTagTarget(tag)).toBe(parent);
  expect(tag.toString()).toContain(
    "\ntype commit\ntag orders/v1.0.0\ntagger Mona <mona@example.com> 1700000000 +0000\n\norders 1.0.0\n",
  );
});
