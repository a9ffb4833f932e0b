import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createLog, defuse } from "../../src/runner/log.ts";

describe("harmless", () => {
  test.each([
    ["::set-output name=x::v", ":\u200b:set-output name=x::v"],
    ["   ::add-mask::x", "   :\u200b:add-mask::x"],
    ["said ##[set-output name=x]v", "said ##\u200b[set-output name=x]v"],
    ["two\nlines\r", "two␊lines␍"],
    ["\u001b[31mred", "␛[31mred"],
    ["a :: b", "a :: b"],
  ])("%j", (line, expected) => {
    expect(defuse(line)).toBe(expected);
  });

  test("no text becomes a command", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(":", "#", "[", " ", "\n", "\u2028", "\u0085", "a") }),
        (text) => {
          const line = defuse(text);
          expect(line.trimStart().startsWith("::")).toBe(false);
          expect(line.includes("##[")).toBe(false);
          expect(/[\n\r\u0085\u2028\u2029]/.test(line)).toBe(false);
        },
      ),
    );
  });
});

test("debug lines are commands of ours, their text escaped", () => {
  const written: string[] = [];
  const log = createLog((text) => written.push(text));
  log.debug("100%0A::error::x");
  log.info("::error::x");
  expect(written).toEqual(["::debug::100%250A::error::x\n", ":\u200b:error::x\n"]);
});
