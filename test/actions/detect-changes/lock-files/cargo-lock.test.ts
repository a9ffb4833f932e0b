import { expect, it } from "vitest";
import { cargoLock } from "../../../../src/actions/detect-changes/lock-files/cargo-lock.ts";
import { nothing } from "../../../../src/core/dependencies/workspace-manifest.ts";

const lock = `version = 4

[[package]]
name = "orders"
version = "0.1.0"
dependencies = [
 "money",
 "rand 0.8.5",
]

[[package]]
name = "web"
version = "0.1.0"
dependencies = ["rand 0.9.0"]

[[package]]
name = "money"
version = "0.1.0"
dependencies = ["serde"]

[[package]]
name = "rand"
version = "0.8.5"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "a"

[[package]]
name = "rand"
version = "0.9.0"
source = "registry+https://github.com/rust-lang/crates.io-index"

[[package]]
name = "serde"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
`;
const resolved = (text: string, name: string) =>
  cargoLock(text)({ folder: name, manifest: { ...nothing, provides: [`cargo:${name}`] } });

it.each<[string, string, string, string[]]>([
  ["serde", 'serde"\nversion = "1.0.0"', 'serde"\nversion = "1.0.1"', ["orders", "money"]],
  ["one of two versions", '"0.9.0"\nsource = "registry+', '"0.9.0"\nsource = "git+', ["web"]],
  ["a checksum", 'checksum = "a"', 'checksum = "b"', ["orders"]],
  ["a dependency", '"rand 0.9.0"', '"rand 0.8.5"', ["web"]],
])("a change of %s", (_, from, to, expected) => {
  const after = lock.replace(from, to);
  expect(after).not.toBe(lock);
  expect(["orders", "web", "money"].filter((name) => resolved(lock, name) !== resolved(after, name))).toEqual(
    expected,
  );
});

it("says nothing about who is not in it", () => {
  expect(resolved(lock, "rand")).toBeUndefined();
  expect(resolved(lock, "new")).toBeUndefined();
});
