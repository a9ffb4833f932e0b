import { expect, test } from "vitest";
import { algorithmOf, parseDigest, sha256Of, shortDigest } from "../../../src/core/image/digest.ts";

test.each([`sha256:${"a".repeat(64)}`, `sha512:${"0".repeat(128)}`])("%s is a digest", (text) => {
  const digest = parseDigest(text);
  expect(digest).toBe(text);
  expect(digest && algorithmOf(digest)).toBe(text.slice(0, 6));
  expect(digest && shortDigest(digest)).toBe(text.slice(0, 19));
});

test("the digest of bytes, and of a text in UTF-8", () => {
  const abc = "sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  expect([sha256Of("abc"), sha256Of(Buffer.from("abc"))]).toEqual([abc, abc]);
});

test.each([
  "",
  "sha256:",
  `sha256:${"A".repeat(64)}`,
  `sha256:${"a".repeat(63)}`,
  `sha256:${"a".repeat(65)}`,
  `sha512:${"a".repeat(64)}`,
  `md5:${"a".repeat(32)}`,
  `sha256:${"a".repeat(64)}\n`,
])("%j is none", (text) => {
  expect(parseDigest(text)).toBeUndefined();
});
