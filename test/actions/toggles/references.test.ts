import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearch, inCase } from "../../../src/actions/toggles/references.ts";
import type { ToggleSettings } from "../../../src/core/catalogue/catalogue.ts";

const settings: ToggleSettings = {
  register: ["flags.yml"],
  format: "trunkline",
  kinds: new Map(),
  warnMs: 0,
  code: ["**"],
  patterns: [],
  env: "",
  aliases: [],
};
const search = (text: string, more: Partial<ToggleSettings> = {}, keys = ["new-checkout", "new", "a.b/c"]) =>
  createSearch(keys, { ...settings, ...more })(Buffer.from(text), "file.ts");
const keysIn = (text: string, more: Partial<ToggleSettings> = {}) =>
  search(text, more).registered.map(({ key, line }) => `${key}:${line}`);

describe("a reference", () => {
  it.each([
    [`on("new-checkout")`, ["new-checkout:1"]],
    ["x\r\n'a.b/c'", ["a.b/c:2"]],
    ["`new`", ["new:1"]],
    [`it's "new"`, ["new:1"]],
    [`"new-checkout-2"`, []],
    [`"renew"`, []],
    ["new-checkout", []],
    [`"new" "new"`, ["new:1"]],
    [`"new"\n"new"`, ["new:1", "new:2"]],
    [`"-new"`, []],
  ])("in %j", (text, expected) => {
    expect(keysIn(text)).toEqual(expected);
  });

  it("may be an alias or a variable, as a whole name", () => {
    const more = { aliases: ["camel", "upper-snake"] as const, env: "FEATURE_{KEY}" };
    expect(keysIn("flags.newCheckout", more)).toEqual(["new-checkout:1"]);
    expect(keysIn("NEW_CHECKOUT=1", more)).toEqual(["new-checkout:1"]);
    expect(keysIn("$FEATURE_NEW_CHECKOUT", more)).toEqual(["new-checkout:1"]);
    expect(keysIn("renewCheckout newCheckouts MY_NEW_CHECKOUT", more)).toEqual([]);
  });

  it("counts only on the lines that are asked for", () => {
    const found = createSearch(["a"], settings)(Buffer.from(`"a"\n"a"\n"a"`), "f", new Set([2]));
    expect(found.registered).toEqual([{ key: "a", file: "f", line: 2 }]);
  });

  it("is found in a text of any kind as one that looks at every quoted word finds it", () => {
    const piece = fc.constantFrom('"', "'", "new", "-checkout", " ", "\n", "a.b/c", "x", "(");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join("");
        const oracle = new Set<string>();
        for (const key of ["new-checkout", "new", "a.b/c"])
          for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + 1)) {
            const [before = "", after = ""] = [text[at - 1], text[at + key.length]];
            if (`"'\``.includes(before) && before !== "" && `"'\``.includes(after) && after !== "")
              oracle.add(`${key}:${text.slice(0, at).split("\n").length}`);
          }
        expect(new Set(keysIn(text))).toEqual(oracle);
      }),
    );
  });
});

describe("a pattern", () => {
  const patterns = ["isEnabled\\(\\s*[\"'`]{key}"];
  it("finds keys that no register has, and those that it has", () => {
    const found = search(`isEnabled("typo"); isEnabled( 'new')`, { patterns });
    expect(found.unregistered.map(({ key }) => key)).toEqual(["typo"]);
    expect(found.registered.map(({ key }) => key)).toEqual(["new"]);
  });

  it.each([
    "isEnabled(`new-$" + "{x}`)",
    `isEnabled("new" + x)`,
  ])("calls a key dynamic that nobody can know: %s", (text) => {
    const found = search(text, { patterns });
    expect(found.unregistered).toEqual([]);
    expect(found.dynamic).toMatchObject([{ line: 1 }]);
  });
});

it.each([
  ["# TODO: remove new_checkout_v2 toggle by 2026-04-15", "new_checkout_v2", "2026-04-15"],
  ["// FIXME(mona) please remove `old-one` by 2020-01-01", "old-one", "2020-01-01"],
])("a promise without a register: %s", (text, key, by) => {
  expect(search(text).todos).toEqual([{ key, by, file: "file.ts", line: 1 }]);
});

it.each([
  ["new-checkout", "newCheckout", "NEW_CHECKOUT", "new_checkout", "NewCheckout"],
  ["oneTwo.three", "oneTwoThree", "ONE_TWO_THREE", "one_two_three", "OneTwoThree"],
])("%s in other cases", (key, camel, upper, snake, pascal) => {
  expect((["camel", "upper-snake", "snake", "pascal"] as const).map((alias) => inCase(key, alias))).toEqual([
    camel,
    upper,
    snake,
    pascal,
  ]);
});

it("is linear: hostile text takes no time", () => {
  const text = `isEnabled(${'"'.repeat(50_000)} TODO remove ${"x ".repeat(50_000)}`;
  expect(search(text, { patterns: ['isEnabled\\(\\s*"{key}'] }).registered).toEqual([]);
});
