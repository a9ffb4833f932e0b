import { describe, expect, test } from "vitest";
import { formatReference, originOf, parseRepo } from "../../../src/core/image/registry-repository.ts";

describe("parseRepo", () => {
  test.each([
    ["ghcr.io/acme/orders", "ghcr.io", "acme/orders"],
    ["orders", "docker.io", "library/orders"],
    ["acme/orders", "docker.io", "acme/orders"],
    ["docker.io/orders", "docker.io", "library/orders"],
    ["index.docker.io/acme/orders", "docker.io", "acme/orders"],
    ["localhost/orders", "localhost", "orders"],
    ["localhost:5000/a/b", "localhost:5000", "a/b"],
    ["[::1]:5000/a", "[::1]:5000", "a"],
    ["Registry.Acme.com/a__b/c.d-e", "registry.acme.com", "a__b/c.d-e"],
  ])("%s", (name, host, path) => {
    expect(parseRepo(name)).toEqual({ host, path });
  });

  test.each([
    "",
    "ghcr.io/",
    "ghcr.io/Acme/orders",
    "ghcr.io/acme/orders:v1",
    "ghcr.io/acme//orders",
    "https://ghcr.io/acme/orders",
    "ghcr.io/../orders",
    "ghcr.io/acme/orders?x=y",
    "user@evil.example.com/orders",
    "ghcr.io:999999/orders",
    "a".repeat(300),
  ])("refuses %s", (name) => {
    expect(parseRepo(name)).toBeUndefined();
  });
});

test.each([
  ["ghcr.io", "https://ghcr.io"],
  ["docker.io", "https://registry-1.docker.io"],
  ["localhost:5000", "http://localhost:5000"],
  ["127.0.0.1:5000", "http://127.0.0.1:5000"],
  ["[::1]:5000", "http://[::1]:5000"],
  ["127.0.0.2:5000", "https://127.0.0.2:5000"],
  ["localhost.evil.example.com", "https://localhost.evil.example.com"],
  ["192.168.1.5:5000", "https://192.168.1.5:5000"],
])("the API of %s is at %s", (host, origin) => {
  expect(originOf({ host, path: "a" })).toBe(origin);
});

test("a reference is written with : or @", () => {
  const repo = { host: "ghcr.io", path: "a/b" };
  expect(formatReference(repo, "v1")).toBe("ghcr.io/a/b:v1");
  expect(formatReference(repo, "sha256:00")).toBe("ghcr.io/a/b@sha256:00");
});
