import { expect, it } from "vitest";
import { destinationIn, isSamePlace, placeOf } from "../../../src/domain/promotion/destination.ts";

it.each([
  ["registry.acme.com/prod", "ghcr.io/acme/orders", "", "registry.acme.com/prod/acme/orders"],
  ["registry.acme.com", "localhost:5000/orders", "", "registry.acme.com/orders"],
  ["registry.acme.com/", "nginx", "", "registry.acme.com/library/nginx"],
  [
    "registry.acme.com/prod",
    "ghcr.io/acme/orders",
    "ghcr.io/acme/orders",
    "registry.acme.com/prod/acme/orders",
  ],
  ["b.io/prod", "a.io/staging/acme/orders", "ghcr.io/acme/orders", "b.io/prod/acme/orders"],
  ["b.io/prod", "b.io/prod/acme/orders", "ghcr.io/acme/orders", "b.io/prod/acme/orders"],
  ["b.io/prod", "other.io/fork/hotfix", "ghcr.io/acme/orders", "b.io/prod/fork/hotfix"],
])("in %s, %s of %j is %s", (registry, repository, own, expected) => {
  expect(destinationIn(registry, repository, own)).toBe(expected);
});

it("knows one place by several names", () => {
  expect(isSamePlace(placeOf("nginx"), placeOf("docker.io/library/nginx"))).toBe(true);
  expect(isSamePlace(placeOf("ghcr.io/a/b"), placeOf("ghcr.io/a/c"))).toBe(false);
});

it("refuses what is no image", () => {
  expect(() => placeOf("https://ghcr.io/a")).toThrow(expect.objectContaining({ code: "IMAGE_NAME_INVALID" }));
});
