import { expect, test } from "vitest";
import { siteOf } from "../../../src/io/registry/site.ts";

const repo = { host: "ghcr.io", path: "acme/prod" };

test("to read is to pull; to write is both", () => {
  expect(siteOf(repo, "pull")).toEqual({
    repo,
    action: "pull",
    origin: "https://ghcr.io",
    scopes: [{ path: "acme/prod", actions: ["pull"] }],
  });
  expect(siteOf(repo, "push").scopes).toEqual([{ path: "acme/prod", actions: ["pull", "push"] }]);
});

test("a mount needs the right to pull its source as well", () => {
  const { scopes } = siteOf(repo, "push", { host: "ghcr.io", path: "acme/dev" });
  expect(scopes.map(({ path }) => path)).toEqual(["acme/prod", "acme/dev"]);
});
