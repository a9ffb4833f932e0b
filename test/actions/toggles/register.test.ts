import { describe, expect, it } from "vitest";
import { readRegister } from "../../../src/actions/toggles/register.ts";

describe("a register", () => {
  it("of our own says everything about a toggle, each at its line", () => {
    const text = `# flags
new-checkout:
  kind: release
  owner: "@acme/checkout"
  created: 2026-03-01
  expires: 2026-03-31
  ticket: SHOP-42
  keep: on
kill.payments: { kind: ops, owner: mona@example.com }
`;
    const { toggles, faults } = readRegister(text, "flags.yml", "trunkline");
    expect(faults).toEqual([]);
    expect(toggles).toMatchObject([
      {
        key: "new-checkout",
        kind: "release",
        owner: "@acme/checkout",
        created: "2026-03-01",
        expires: "2026-03-31",
        ticket: "SHOP-42",
        keep: "on",
        line: 2,
      },
      { key: "kill.payments", kind: "ops", owner: "mona@example.com", expires: "", line: 9 },
    ]);
  });

  it.each([
    [
      "flagd",
      '{"flags":{"a":{"state":"ENABLED","variants":{},"metadata":{"owner":"@a","kind":"ops"}},"b":{"state":"ENABLED"}}}',
      [
        ["a", "@a", "ops"],
        ["b", "", ""],
      ],
    ],
    ["flagd", '{"flags":[{"key":"a","metadata":{"owner":"@a"}}]}', [["a", "@a", ""]]],
    [
      "openfeature",
      '{"flags":{"a":{"flagType":"boolean","defaultValue":false,"owner":"@a","kind":"release"}}}',
      [["a", "@a", "release"]],
    ],
    [
      "gitlab",
      "name: a\ngroup: group::checkout\ntype: development\ndefault_enabled: false\n",
      [["a", "group::checkout", "development"]],
    ],
  ] as const)("as %s: %s", (format, text, expected) => {
    const { toggles, faults } = readRegister(text, "flags", format);
    expect(faults).toEqual([]);
    expect(toggles.map(({ key, owner, kind }) => [key, owner, kind])).toEqual(expected);
  });

  it("with many faults gives them all, each at its line", () => {
    const text = [
      "'bad key': { kind: release }",
      "a: { expires: soon }",
      "b: { owner: [x] }",
      "c: just a text",
      "d: { created: 2026-02-30x }",
    ].join("\n");
    const { faults } = readRegister(text, "flags.yml", "trunkline");
    expect(faults.map(({ code, at }) => [code, at?.line])).toEqual(
      [1, 2, 3, 4, 5].map((line) => ["TOGGLES_REGISTER_INVALID", line]),
    );
  });

  it.each(["[1, 2]", "a: [", "just a text", "x: *nothing"])("is refused where it is none: %s", (text) => {
    expect(readRegister(text, "flags.yml", "trunkline").faults.length).toBeGreaterThan(0);
  });

  it("may be empty", () => {
    expect(readRegister("", "flags.yml", "trunkline")).toEqual({ toggles: [], faults: [] });
  });
});
