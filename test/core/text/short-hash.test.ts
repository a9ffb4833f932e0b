import fc from "fast-check";
import { expect, test } from "vitest";
import { fingerprint } from "../../../src/core/text/short-hash.ts";

// http://www.isthe.com/chongo/tech/comp/fnv, test vectors of FNV-1a, 32 bits.
test.each([
  ["", "811c9dc5"],
  ["a", "e40c292c"],
  ["foobar", "bf9cf968"],
])("%j", (text, print) => {
  expect(fingerprint(text)).toBe(print);
});

test("always eight digits, the same for the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(fingerprint(text)).toMatch(/^[0-9a-f]{8}$/);
      expect(fingerprint(text)).toBe(fingerprint(text));
    }),
  );
});
