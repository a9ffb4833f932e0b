import { expect, it } from "vitest";
import { failureOf, promoteNotices } from "../../../src/actions/promote/notices.ts";
import type { Promotion } from "../../../src/core/promotion/promotion.ts";
import { found } from "../../support/promotions.ts";

const closed = { gate: "hold", state: "red", why: "Held.", remedy: "Lift it." } as const;
const blocked: Promotion = { ...found("orders", { verdicts: [closed] }), kind: "blocked" };

it("is a Problem where a gate is closed, and nothing else", () => {
  expect(failureOf(blocked)).toMatchObject([
    { code: "PROMOTE_BLOCKED", hint: expect.stringContaining("Lift it.") },
  ]);
  expect(failureOf({ ...found("orders"), kind: "go" })).toEqual([]);
  expect(failureOf({ kind: "absent", path: found("orders").path, why: "gone" })).toEqual([]);
});

it.each([
  ["fail", false, []],
  ["skip", false, ["Blocked"]],
  ["fail", true, ["Blocked"]],
] as const)("on-blocked %s, dry run %s: %j", (onBlocked, dryRun, titles) => {
  expect(promoteNotices(blocked, { onBlocked, dryRun }).map((one) => one.title)).toEqual(titles);
});

it.each([
  ["by path, from another repository", "", "evil.example/acme/orders", ["Another repository"]],
  ["by path, from the same", "", "ghcr.io/acme/orders", []],
  ["of the catalogue, which has a gate for it", "orders", "evil.example/acme/orders", []],
])("%s", (_, service, destination, titles) => {
  const { path, ...rest } = found("orders");
  const go: Promotion = { ...rest, path: { ...path, service }, destination, kind: "go" };
  expect(promoteNotices(go, { onBlocked: "fail", dryRun: false }).map((one) => one.title)).toEqual(titles);
});

it("warns of what was left as it is because it is newer", () => {
  const older: Promotion = { ...found("orders", { older: "x" }), kind: "older", by: "2.0.0 is there" };
  expect(promoteNotices(older, { onBlocked: "fail", dryRun: false })).toMatchObject([
    { title: "Superseded", message: "Not written: 2.0.0 is there." },
  ]);
});
