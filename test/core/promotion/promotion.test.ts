import { expect, it } from "vitest";
import { isSame, placeName, target } from "../../../src/core/promotion/promotion.ts";
import { digestOf, found } from "../../support/promotions.ts";

it("names the image as the destination will have it", () => {
  expect(target(found("orders", { destination: "r.io/p/orders" }))).toBe(
    `r.io/p/orders:1.1.0@${digestOf("b")}`,
  );
});

it("is the same only if registry, tag and digest are", () => {
  const one = found("orders");
  const { repository, tag, digest } = one.artifact;
  const present = { name: "orders", repository, tag, digest };
  expect(isSame({ ...one, present })).toBe(true);
  expect(isSame({ ...one, present, destination: "r.io/p/orders" })).toBe(false);
  expect(isSame({ ...one, present: { ...present, tag: "latest" } })).toBe(false);
  expect(isSame({ ...one, present: undefined })).toBe(false);
});

it("names a place by its environment, else by its overlay", () => {
  expect(placeName({ environment: "dev", overlay: "a" })).toBe("dev");
  expect(placeName({ environment: "", overlay: "a" })).toBe("a");
  expect(placeName({ environment: "", overlay: "" })).toBe("the top of the repository");
});
