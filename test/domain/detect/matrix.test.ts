import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Because } from "../../../src/domain/because.ts";
import { readCatalogue } from "../../../src/domain/catalogue/reading.ts";
import { harmless, legOf } from "../../../src/domain/detect/matrix.ts";

const catalogue = readCatalogue(
  "version: 1\nservices:\n  orders: { path: services/orders, image: ghcr.io/acme/orders }\n",
  "x.yml",
);

describe("legOf", () => {
  it("carries what the catalogue knows", () => {
    expect(legOf("orders", [{ kind: "file", of: "a" }], catalogue)).toEqual({
      service: "orders",
      path: "services/orders",
      image: "ghcr.io/acme/orders",
      "tag-format": "orders/v{version}",
      because: [{ kind: "file", of: "a" }],
    });
  });

  it("has the same members for a filter", () => {
    expect(legOf("docs", [], undefined)).toEqual({
      service: "docs",
      path: "",
      image: "",
      "tag-format": "",
      because: [],
    });
  });

  it("carries ten reasons of a kind, and those of the others", () => {
    const files = Array.from({ length: 30 }, (_, i): Because => ({ kind: "file", of: `f${i}` }));
    const { because } = legOf("orders", [...files, { kind: "dependency", of: "money" }], catalogue);
    expect(because).toHaveLength(11);
    expect(because.at(-1)).toEqual({ kind: "dependency", of: "money" });
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
    expect(harmless(path)).toBe(expected);
  });

  it("leaves nothing that a shell reads as more than text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (path) => {
        expect(harmless(path)).not.toMatch(/[\u0000-\u001f"'`$\\(){}[\]<>|&;*?!#^]/);
      }),
    );
  });
});
