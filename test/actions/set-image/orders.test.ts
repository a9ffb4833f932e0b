import { expect, test } from "vitest";
import { orderPolicies } from "../../../src/actions/set-image/judge-order.ts";

test("the words of the contract", () => {
  expect(orderPolicies).toEqual(["auto", "source", "run", "semver", "none"]);
});
