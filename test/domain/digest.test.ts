import { expect, test } from "vitest";
import { algorithmOf, parseDigest, shortDigest } from "../../src/domain/digest.ts";

test.each([`sha256:${"a".repeat(64)}`, `sha512:${"0".repeat(128)}`])("%s is a digest", (text) => {
  const digest = parseDigest(text);
  expect(digest).toBe(text);
  expect(digest && algorithmOf(digest)).toBe(text.slice(0, 6));
  expect(digest && shortDigest(digest)).toBe(text.slice(0, 19));
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
