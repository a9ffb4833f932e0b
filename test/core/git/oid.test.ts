import { expect, test } from "vitest";
import { isZero, parseOid, short } from "../../../src/core/git/oid.ts";

const sha1 = "0123456789abcdef0123456789abcdef01234567";
const sha256 = "0123456789abcdef".repeat(4);

test.each([[sha1], [sha256]])("%s is an object name", (text) => {
  expect(parseOid(text)).toBe(text);
  expect(short(parseOid(text) ?? ("" as never))).toBe("0123456");
});

test.each([
  [""],
  ["HEAD"],
  [sha1.slice(1)],
  [`${sha1}0`],
  [sha1.toUpperCase()],
  [` ${sha1}`],
  [`\ufeff${sha1}`],
  [`${sha1}\n`],
  [`-${sha1.slice(1)}`],
])("%j is none", (text) => {
  expect(parseOid(text)).toBeUndefined();
});

test("the name of nothing is all zeros", () => {
  expect(isZero("0".repeat(40))).toBe(true);
  expect(isZero("0".repeat(64))).toBe(true);
  expect(isZero(sha1)).toBe(false);
  expect(isZero("")).toBe(false);
});
