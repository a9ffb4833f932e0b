import { expect, test } from "vitest";
import { formatScopes } from "../../../../src/adapters/registry/auth/scope.ts";

test("one scope for each repository, the one to push to first", () => {
  expect(
    formatScopes([
      { path: "acme/dev", actions: ["pull"] },
      { path: "acme/prod", actions: ["push", "pull"] },
    ]),
  ).toEqual(["repository:acme/prod:pull,push", "repository:acme/dev:pull"]);
});

test("the rights of one repository are put together", () => {
  const scopes = formatScopes([
    { path: "a", actions: ["pull"] },
    { path: "a", actions: ["pull", "push"] },
  ]);
  expect(scopes).toEqual(["repository:a:pull,push"]);
});

test("what the server wants beyond ours comes last", () => {
  const ours = [{ path: "a", actions: ["pull"] }] as const;
  expect(formatScopes(ours, "repository:a:pull aws")).toEqual(["repository:a:pull", "aws"]);
});
