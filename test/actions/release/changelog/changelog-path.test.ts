import { expect, test } from "vitest";
import { changelogPaths } from "../../../../src/actions/release/changelog/changelog-path.ts";

const services = [
  { name: "orders", path: "services/orders" },
  { name: "web", path: "apps/web" },
];

test("every service has its own place", () => {
  expect([...changelogPaths("{path}/CHANGELOG.md", services)]).toEqual([
    ["orders", "services/orders/CHANGELOG.md"],
    ["web", "apps/web/CHANGELOG.md"],
  ]);
  expect([...changelogPaths("docs/{service}.md", services).values()]).toEqual([
    "docs/orders.md",
    "docs/web.md",
  ]);
  expect([...changelogPaths("{path}/CHANGELOG.md", [{ name: "shop", path: "." }])]).toEqual([
    ["shop", "CHANGELOG.md"],
  ]);
  expect(changelogPaths("", services).size).toBe(0);
});

test.each([
  "/tmp/CHANGELOG.md",
  "../CHANGELOG.md",
  "{path}/",
  "{name}/CHANGELOG.md",
  ".git/{service}",
  ".",
])("%s is no place for a changelog", (template) => {
  expect(() => changelogPaths(template, services)).toThrow(
    expect.objectContaining({ code: "INPUT_INVALID" }),
  );
});

test("services do not share one", () => {
  expect(() => changelogPaths("CHANGELOG.md", services)).toThrow(
    expect.objectContaining({ list: [expect.objectContaining({ code: "RELEASE_CHANGELOG_SHARED" })] }),
  );
});
