import { expect, test } from "vitest";
import { openCopyPath } from "../../../../src/adapters/registry/copy/open-source-and-destination.ts";
import { quiet, somebody, testSession } from "../../../support/registry/session.ts";

const dev = { host: "ghcr.io", path: "acme/dev" };
const { session } = testSession(somebody);

test("within one registry, one token does for both ends", async () => {
  const { from, to, isSameRegistry } = await openCopyPath(session, quiet, {
    from: dev,
    to: { ...dev, path: "acme/prod" },
  });
  expect(isSameRegistry).toBe(true);
  expect(from.scopes).toEqual(to.scopes);
  expect(to.scopes).toEqual([
    { path: "acme/prod", actions: ["pull", "push"] },
    { path: "acme/dev", actions: ["pull"] },
  ]);
  expect([from.action, to.action]).toEqual(["pull", "push"]);
});

test("to another registry, each end has its own rights", async () => {
  const { from, to, isSameRegistry } = await openCopyPath(session, quiet, {
    from: dev,
    to: { ...dev, host: "quay.io" },
  });
  expect(isSameRegistry).toBe(false);
  expect(from.scopes).toEqual([{ path: "acme/dev", actions: ["pull"] }]);
  expect(to.scopes).toEqual([{ path: "acme/dev", actions: ["pull", "push"] }]);
});
