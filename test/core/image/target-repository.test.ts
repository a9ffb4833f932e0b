import { expect, it } from "vitest";
import {
  isSamePlace,
  registryRepository,
  targetRepository,
} from "../../../src/core/image/target-repository.ts";

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
  expect(targetRepository(registry, repository, own)).toBe(expected);
});

it("knows one place by several names", () => {
  expect(isSamePlace(registryRepository("nginx"), registryRepository("docker.io/library/nginx"))).toBe(true);
  expect(isSamePlace(registryRepository("ghcr.io/a/b"), registryRepository("ghcr.io/a/c"))).toBe(false);
});

it("refuses what is no image", () => {
  expect(() => registryRepository("https://ghcr.io/a")).toThrow(
    expect.objectContaining({ code: "IMAGE_NAME_INVALID" }),
  );
});
