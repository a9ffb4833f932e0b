import { expect, it } from "vitest";
import { destinationIn, isSamePlace, placeOf } from "../../../src/domain/promotion/destination.ts";

it.each([
  ["registry.acme.com/prod", "ghcr.io/acme/orders", "registry.acme.com/prod/acme/orders"],
  ["registry.acme.com", "localhost:5000/orders", "registry.acme.com/orders"],
  ["registry.acme.com/", "nginx", "registry.acme.com/library/nginx"],
])("%s + %s", (registry, repository, expected) => {
  expect(destinationIn(registry, repository).repository).toBe(expected);
});

it("knows one place by several names", () => {
  expect(isSamePlace(placeOf("nginx"), placeOf("docker.io/library/nginx"))).toBe(true);
  expect(isSamePlace(placeOf("ghcr.io/a/b"), placeOf("ghcr.io/a/c"))).toBe(false);
});

it("refuses what is no image", () => {
  expect(() => placeOf("https://ghcr.io/a")).toThrow(expect.objectContaining({ code: "IMAGE_NAME_INVALID" }));
});
