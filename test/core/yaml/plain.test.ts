import fc from "fast-check";
import { expect, it } from "vitest";
import { readPlain } from "../../../src/core/yaml/plain.ts";
import { readFull } from "../../../src/core/yaml/read-config.ts";
import type { ConfigDocument, YamlPath } from "../../../src/core/yaml/source-position.ts";

it.each<[string, unknown]>([
  ["a: b/**", { a: "b/**" }],
  [
    "# hello\n\na:\n  - b/**\n  - '!**/*.md'\n  - \"x y\"\nc.d_e-f: .github/**\r\n",
    { a: ["b/**", "!**/*.md", "x y"], "c.d_e-f": ".github/**" },
  ],
  ["a:\n- b\n- c", { a: ["b", "c"] }],
  [
    "---\nversion: 1\nservices:\n  orders: # ours\n    path: services/orders\n",
    { version: 1, services: { orders: { path: "services/orders" } } },
  ],
  ["a: { b: c, d: [e, 'f'] }\ng: []\nh: {}\n", { a: { b: "c", d: ["e", "f"] }, g: [], h: {} }],
  [
    "a:\n  - added|modified: b\n    deleted: c\n  - d\n",
    { a: [{ "added|modified": "b", deleted: "c" }, "d"] },
  ],
  ["dev:\nstaging: { soak: 30m, after: dev }\n", { dev: null, staging: { soak: "30m", after: "dev" } }],
  [
    "image: ghcr.io/acme/orders\nregistry: localhost:5000/x\nversion: 1.4.0\n",
    { image: "ghcr.io/acme/orders", registry: "localhost:5000/x", version: "1.4.0" },
  ],
  ["- a\n- b: c\n", ["a", { b: "c" }]],
])("reads %j", (text, expected) => {
  expect(readPlain(text)?.value).toEqual(expected);
});

it.each([
  "",
  "---",
  "a: *b",
  "a: &b c",
  "a: true",
  "a: ~",
  "a: b # c\n  d",
  "a: b: c",
  "a:\n  - b\n   - c",
  "a: b\na: c",
  "a: {b: c, b: d}",
  "a: 'b''c'",
  'a: "b\\n"',
  " a: b",
  "a b: c",
  "a:\n  b",
  "a: |\n  b",
  "a: b\n---\nc: d",
  "a: **/x",
  "a: 'ü'",
  "a: b\r",
  "a:\tb",
  "\ufeffa: b",
  "__proto__: a",
  "a: 0x10",
  "a: 1e3",
  "a: 1.5",
  "a: [b",
  "a: [b,,c]",
  "- - a",
  "-",
  `a: ${"[".repeat(1_000)}${"]".repeat(1_000)}`,
  `a:\n${" ".repeat(1_000)}b: c`,
])("leaves %j to the parser", (text) => {
  expect(readPlain(text)).toBeUndefined();
});

const usual = fc.constantFrom(
  "b",
  "b/**",
  "'!b/**'",
  '"x y"',
  "1",
  "1.2.3",
  "30m",
  "[a, b]",
  "{ a: b }",
  "{a: [b, 'c'], d: 1}",
  "b # c",
  "a:b",
  "",
);
const odd = fc.oneof(
  fc.constantFrom(
    "b",
    "b/**",
    "'!b/**'",
    '"x y"',
    ".github/*",
    "1",
    "01",
    "1.2.3",
    "30m",
    "null",
    "'it''s'",
    "a#b",
    "a #b",
    "~",
    "on",
    "!x",
    "*x",
    "a,b",
    "{a,b}/x",
    "x{a}",
    "- y",
    "''",
    "a:b",
    "a: b",
    "'a: b'",
    "?x",
    "2026-11-21",
    "_",
    ".5",
    "e:",
    "@a",
    "a@b",
    "`",
    "%a",
    "[a, b]",
    "{ a: b }",
    "{a: [b, 'c'], d: 1}",
    "[ ]",
    "[a,]",
    "[a b, c:d]",
    "b # c",
    "| x",
    "> x",
    "",
  ),
  fc.string({ unit: fc.constantFrom(..."ab '\"#:-*/!\t\\{}[],&1.|?%"), maxLength: 7 }),
);
const scalar = fc.oneof({ weight: 9, arbitrary: usual }, { weight: 1, arbitrary: odd });
const key = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom("a", "b", "c-d", "e.f", "x|y", "g") },
  { weight: 1, arbitrary: fc.constantFrom("true", "1", "g h", "<<", "'q'") },
);
const indent = fc.constantFrom("", "  ", "  ", "    ", "    ", "      ", "\t", " ");
const strayLine = fc.oneof(
  fc.tuple(indent, key, scalar).map((parts) => `${parts[0]}${parts[1]}: ${parts[2]}`),
  fc.tuple(indent, key).map(([depth, name]) => `${depth}${name}:`),
  fc.tuple(indent, scalar).map(([depth, text]) => `${depth}- ${text}`),
  fc.tuple(indent, key, scalar).map(([depth, name, text]) => `${depth}- ${name}: ${text}`),
  fc.constantFrom("", "# c", "  # d", "---", "...", "c :", "-"),
);

/** Lines of a block as people write it. */
const { block } = fc.letrec<{ block: string[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc
      .uniqueArray(fc.tuple(key, scalar), { minLength: 1, maxLength: 3, selector: ([name]) => name })
      .map((pairs) => pairs.map(([name, text]) => `${name}: ${text}`)),
    fc.array(scalar, { minLength: 1, maxLength: 3 }).map((items) => items.map((text) => `- ${text}`)),
    fc
      .tuple(key, tie("block"), fc.constantFrom("", " ", "  "))
      .map(([name, lines, pad]) => [`${name}:`, ...lines.map((one) => pad + one)]),
    fc.tuple(tie("block"), tie("block")).map(([some, more]) => [...some, ...more]),
    tie("block").map((lines) => lines.map((one, at) => (at === 0 ? `- ${one}` : `  ${one}`))),
  ),
}));
const document = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: block },
      { weight: 1, arbitrary: fc.array(strayLine, { maxLength: 8 }) },
    ),
    fc.option(fc.tuple(fc.nat(9), strayLine), { nil: undefined }),
    fc.constantFrom("\n", "\r\n"),
  )
  .map(([lines, stray, end]) =>
    (stray === undefined ? lines : lines.toSpliced(stray[0], 0, stray[1])).join(end),
  );

function pathsIn(value: unknown, path: YamlPath = []): YamlPath[] {
  if (typeof value !== "object" || value === null) return [path];
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...steps.flatMap((step) => pathsIn((value as Record<string | number, unknown>)[step], [...path, step])),
  ];
}

it("reads nothing otherwise than the parser does, and finds it in the same places", () => {
  let read = 0;
  fc.assert(
    fc.property(document, (text) => {
      const plain = readPlain(text);
      if (plain === undefined) return;
      read += 1;
      const full = readFull(text);
      const { written } = full as { written: ConfigDocument };
      expect(full).not.toHaveProperty("faults");
      expect(plain.value).toEqual(written.value);
      for (const path of pathsIn(plain.value))
        for (const on of ["key", "value"] as const)
          expect([path, on, plain.spot(path, on)]).toEqual([path, on, written.spot(path, on)]);
    }),
    { numRuns: 20_000 },
  );
  expect(read).toBeGreaterThan(1_000);
});
