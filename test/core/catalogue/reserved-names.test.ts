import { expect, it } from "vitest";
import { clashesAmong } from "../../../src/core/catalogue/reserved-names.ts";

it.each([
  ["orders", ["orders", "web"], false],
  ["All", ["All"], true],
  ["Orders", ["orders", "Orders"], true],
  ["orders_count", ["orders", "orders_count"], true],
  ["ORDERS_FILES", ["orders"], true],
  ["orders_counts", ["orders"], false],
])("%s among %j", (name, names, clashes) => {
  expect(clashesAmong(names)(name) !== undefined).toBe(clashes);
});
