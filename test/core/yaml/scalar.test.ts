import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { isAmbiguous, writeScalar } from "../../../src/core/yaml/scalar.ts";

test.each(
  "1234 1e3 12e03 007 08 0x1F 0b11 0o7 1.10 1_000 .5 1. -1 2024-01-01 20240101 true null yes on y n .nan .inf 7e12345 553640e6 1:30 ~ << = NO Off -.inf +1 e0".split(
    " ",
  ),
)("%s is not text everywhere", (value) => {
  expect(isAmbiguous(value)).toBe(true);
  expect(writeScalar(value, "plain", false)).toBe(`"${value}"`);
});

test.each(
  "v1 1.2.3 sha-abc 2024-01-01T00 latest 1.2.3-rc.1 main-20240101 e3a 0xg".split(" "),
)("%s is plain text", (value) => {
  expect(isAmbiguous(value)).toBe(false);
  expect(writeScalar(value, "plain", true)).toBe(value);
});

test("quotes stay", () => {
  expect(writeScalar("v1", "single", false)).toBe("'v1'");
  expect(writeScalar("it's", "single", false)).toBe("'it''s'");
  expect(writeScalar("v1", "double", false)).toBe('"v1"');
  expect(writeScalar("a\nb", "single", false)).toBe('"a\\nb"');
});

test.each([
  "- a",
  "a: b",
  "a #b",
  "#a",
  "&a",
  "*a",
  "!a",
  "a:",
  " a",
  "[a",
  "{a",
  "%a",
  "@a",
  "`a",
  "|",
  ">",
  "",
])("%j needs quotes", (value) => {
  expect(writeScalar(value, "plain", false)).toBe(JSON.stringify(value));
});

test("whatever is written reads as the same text in YAML 1.1 and 1.2, in block and flow", () => {
  const value = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.string({ unit: fc.constantFrom(..."0123456789eE._-+xob:TtZ "), maxLength: 8 }),
  );
  fc.assert(
    fc.property(value, fc.constantFrom("plain", "single", "double"), fc.boolean(), (text, quotes, inFlow) => {
      fc.pre(!/\p{Cs}/u.test(text));
      const scalar = writeScalar(text, quotes, inFlow);
      const source = inFlow ? `{a: [${scalar}, b], c: d}` : `a:\n- ${scalar}\n- b\nc: d\n`;
      for (const version of ["1.1", "1.2"] as const) {
        expect(parse(source, { version })).toEqual({ a: [text, "b"], c: "d" });
      }
    }),
    { numRuns: 300 },
  );
});
