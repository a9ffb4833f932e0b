import { expect, test } from "vitest";
import { orders } from "../../src/domain/orders.ts";

test("the words of the contract", () => {
  expect(orders).toEqual(["auto", "source", "run", "semver", "none"]);
});
