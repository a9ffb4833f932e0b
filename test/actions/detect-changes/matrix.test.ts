import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { legsOf, safePath, splitLegs } from "../../../src/actions/detect-changes/matrix.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import type { Because } from "../../../src/core/ownership/affected-reasons.ts";

const catalogue = readCatalogue(
  "version: 1\nservices:\n  orders: { path: services/orders, image: ghcr.io/acme/orders }\n",
  "x.yml",
);

describe("legsOf", () => {
  it("carries what the catalogue knows", () => {
    expect(legsOf([["orders", [{ kind: "file", of: "a" }]]], catalogue)).toEqual([
      {
        service: "orders",
        path: "services/orders",
        image: "ghcr.io/acme/orders",
        "tag-format": "orders/v{version}",
        because: [{ kind: "file", of: "a" }],
      },
    ]);
  });

  it("has the same members for a filter", () => {
    expect(legsOf([["docs", []]], undefined)).toEqual([
      { service: "docs", path: "", image: "", "tag-format": "", because: [] },
    ]);
  });

  const files = Array.from(
    { length: 30 },
    (_, i): Because => ({ kind: "file", of: `${i}/${"x".repeat(200)}` }),
  );
  const reasons: Because[] = [...files, { kind: "dependency", of: "money" }];

  it("carries ten reasons of a kind, and those of the others", () => {
    const [leg] = legsOf([["orders", reasons]], catalogue);
    expect(leg?.because).toHaveLength(11);
    expect(leg?.because.at(-1)).toEqual({ kind: "dependency", of: "money" });
  });

  it("carries fewer where many would not fit into an output", () => {
    const many = Array.from({ length: 256 }, (_, i) => [`s${i}`, reasons] as const);
    const legs = legsOf(many, undefined);
    expect(legs[0]?.because).toHaveLength(4);
    const long: Because[] = [{ kind: "file", of: "y".repeat(4_000) }];
    expect(
      JSON.stringify(
        legsOf(
          many.map(([name]) => [name, long] as const),
          undefined,
        ),
      ).length,
    ).toBeLessThan(100_000);
  });
});

describe("splitLegs", () => {
  const legs = (count: number) =>
    legsOf(
      Array.from({ length: count }, (_, i) => [`s${i}`, []] as const),
      undefined,
    );
  it.each([
    [0, 1, []],
    [1, 1, [1]],
    [256, 1, [256]],
    [257, 2, [129, 128]],
    [5, 4, [2, 2, 1]],
    [1000, 4, [250, 250, 250, 250]],
  ])("%i legs in %i", (count, chunks, sizes) => {
    expect(splitLegs(legs(count), chunks).map(({ include }) => include.length)).toEqual(sizes);
  });

  it("says how many it takes", () => {
    expect(() => splitLegs(legs(600), 2)).toThrow(/600 legs/);
    expect(() => splitLegs(legs(600), 2)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining("`chunks` to 3") }),
    );
  });
});

describe("harmless", () => {
  it.each([
    ["services/orders/ü-file_1.ts", "services/orders/ü-file_1.ts"],
    ["a b@c+d=e,f:g~h", "a b@c+d=e,f:g~h"],
    ["$(rm -rf)`x`", "%24%28rm -rf%29%60x%60"],
    ["a\nb%", "a%0Ab%25"],
    ["::set-output name=x::\"'", "::set-output name=x::%22%27"],
    ["\udcff🚀", "%FF%F0%9F%9A%80"],
  ])("%j is %j", (path, expected) => {
    expect(safePath(path)).toBe(expected);
  });

  it("leaves nothing that a shell reads as more than text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (path) => {
        expect(safePath(path)).not.toMatch(/[\u0000-\u001f"'`$\\(){}[\]<>|&;*?!#^]/);
      }),
    );
  });
});
