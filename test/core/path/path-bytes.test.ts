import fc from "fast-check";
import { expect, it } from "vitest";
import { decodePath, encodePath } from "../../../src/core/path/path-bytes.ts";
import { runs } from "../../support/effort.ts";

it.each<[string, number[], string]>([
  ["plain", [0x61, 0x2f, 0x62], "a/b"],
  ["umlaut", [0xc3, 0xbc], "ü"],
  ["latin1 umlaut", [0xfc], "\udcfc"],
  ["both", [0xfc, 0x2f, 0xc3, 0xbc, 0x2e], "\udcfc/ü."],
  ["cut off", [0x61, 0xe2, 0x82], "a\udce2\udc82"],
  ["a surrogate in UTF-8 is invalid", [0xed, 0xb2, 0x80], "\udced\udcb2\udc80"],
  ["a real replacement character", [0xef, 0xbf, 0xbd], "\ufffd"],
  ["byte order mark stays", [0xef, 0xbb, 0xbf, 0x61], "\ufeffa"],
  ["newline and tab", [0x0a, 0x09], "\n\t"],
  ["astral", [0xf0, 0x9f, 0x9a, 0x80, 0xff], "🚀\udcff"],
])("%s", (_, bytes, text) => {
  expect(decodePath(Uint8Array.from(bytes))).toBe(text);
  expect([...encodePath(text)]).toEqual(bytes);
});

it("loses no byte", () => {
  const mixed = fc
    .array(
      fc.oneof(
        fc.uint8Array({ maxLength: 6 }),
        fc.string({ unit: "binary" }).map((s) => Buffer.from(s)),
      ),
    )
    .map((parts) => Buffer.concat(parts));
  fc.assert(
    fc.property(mixed, (bytes) => {
      expect([...encodePath(decodePath(bytes))]).toEqual([...bytes]);
    }),
    { numRuns: runs(2_000) },
  );
});

it("gives different names different texts", () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (one, other) => {
      expect(decodePath(one) === decodePath(other)).toBe(Buffer.from(one).equals(Buffer.from(other)));
    }),
  );
});
