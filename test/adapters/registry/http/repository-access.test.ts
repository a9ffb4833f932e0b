import { expect, test } from "vitest";
import { accessTo } from "../../../../src/adapters/registry/http/repository-access.ts";

const repo = { host: "ghcr.io", path: "acme/prod" };

test("to read is to pull; to write is both", () => {
  expect(accessTo(repo, "pull")).toEqual({
    repo,
    action: "pull",
    origin: "https://ghcr.io",
    scopes: [{ path: "acme/prod", actions: ["pull"] }],
  });
  expect(accessTo(repo, "push").scopes).toEqual([{ path: "acme/prod", actions: ["pull", "push"] }]);
});

test("a mount needs the right to pull its source as well", () => {
  const { scopes } = accessTo(repo, "push", { host: "ghcr.io", path: "acme/dev" });
  expect(scopes.map(({ path }) => path)).toEqual(["acme/prod", "acme/dev"]);
});
