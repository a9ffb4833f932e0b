import { expect, test } from "vitest";
import { createSearch } from "../../../src/actions/toggles/references.ts";
import { readRegister, ticketNumber } from "../../../src/actions/toggles/register.ts";
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

test.each([
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "a.b-c:d/e",
  "_",
  "9",
  "x".repeat(200),
])("the key %s is a key like any other", (key) => {
  const { toggles, faults } = readRegister(
    JSON.stringify({}).replace("}", `"${key}": {"kind": "ops"}}`),
    "f.json",
    "trunkline",
  );
  expect(faults).toEqual([]);
  expect(toggles).toMatchObject([{ key, kind: "ops" }]);
  const search = createSearch([key], {
    ...settings,
    patterns: ['on\\("{key}'],
    aliases: ["camel"],
    env: "F_{KEY}",
  });
  expect(search(Buffer.from(`on("${key}")`), "a.ts").registered).toEqual([{ key, file: "a.ts", line: 1 }]);
  expect(search(Buffer.from("on('other')"), "a.ts").registered).toEqual([]);
});

test.each([
  "a b",
  "(a+)+$",
  "<script>",
  "a\\nb",
  "x".repeat(201),
  "",
  "-a",
  "ключ",
])("%j is no key, and the fault is at its line", (key) => {
  const { toggles, faults } = readRegister(`ok: {}\n"${key}": {}\n`, "flags.yml", "trunkline");
  expect(toggles.map((one) => one.key)).toEqual(["ok"]);
  expect(faults).toMatchObject([{ code: "TOGGLES_REGISTER_INVALID", at: { file: "flags.yml", line: 2 } }]);
});

test("twenty faults of one file come at once, each at its line, and the rest is read", () => {
  const lines = Array.from({ length: 20 }, (_, at) =>
    at % 2 === 0 ? `key${at}: { expires: soon }` : `"key ${at}": {}`,
  );
  const { toggles, faults } = readRegister(
    [...lines, "fine: { kind: ops }"].join("\r\n"),
    "flags.yml",
    "trunkline",
  );
  expect(faults.map(({ at }) => at?.line)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  expect(toggles.at(-1)).toMatchObject({ key: "fine", line: 21 });
});

test("100,000 references are found, each at its line, whatever ends the lines", () => {
  const search = createSearch(["a", "b"], settings);
  for (const end of ["\n", "\r\n"]) {
    const { registered } = search(Buffer.from(`on("a")${end}`.repeat(100_000)), "a.ts");
    expect(registered).toHaveLength(100_000);
    expect(registered.at(-1)?.line).toBe(100_000);
  }
});

test("hostile texts of 400,000 characters end: nothing grows by squares", () => {
  const search = createSearch(["a"], {
    ...settings,
    patterns: ["isEnabled\\(\\s*[\"'`]{key}", "flags\\.{key}"],
    aliases: ["camel", "upper-snake", "snake", "pascal"],
    env: "F_{KEY}",
  });
  const pieces = ['"', '"x', "TODO remove ", "TODO remove x by ", "isEnabled(", "flags.", "x", "`${", "\n"];
  for (const piece of pieces) expect(search(Buffer.alloc(400_000, piece), "a.ts").registered).toEqual([]);
});

test.each([
  ["#12", 12],
  ["acme/shop#12", 12],
  ["Acme/Shop#12", 12],
  ["https://github.com/acme/shop/issues/12", 12],
  ["https://github.com/acme/shop/pull/12#discussion", 12],
  ["acme/other#12", undefined],
  ["https://github.com/acme/other/issues/12", undefined],
  ["https://github.com.evil.org/acme/shop/issues/12", undefined],
  ["https://jira.acme.com/browse/SHOP-12", undefined],
  ["SHOP-12", undefined],
  ["", undefined],
])("the ticket %s is number %s of acme/shop", (ticket, expected) => {
  expect(ticketNumber(ticket, { repository: "acme/shop", serverUrl: "https://github.com" })).toBe(expected);
});
