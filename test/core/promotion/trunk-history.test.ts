import { expect, test } from "vitest";
import type { Oid } from "../../../src/core/git/oid.ts";
import { commitTimesBetween, distanceOn, sourceLine } from "../../../src/core/promotion/trunk-history.ts";

const day = 86_400_000;
const oid = (name: string) => name.padEnd(40, "0") as Oid;

/** Newest first: d, c, b, a; a day apart. */
const commits = [
  { name: "d", services: ["web"] },
  { name: "c", services: ["orders"] },
  { name: "b", services: ["orders", "web"] },
  { name: "a", services: ["orders", "web"] },
].map(({ name, services }, at) => ({
  oid: oid(name),
  time: (4 - at) * day,
  subject: name,
  author: "Mona",
  services: new Set(services),
}));
const line = sourceLine(commits, true);

test.each([
  ["a", "c", "orders", { state: "behind", commits: 2, days: 2 }],
  ["c", "a", "orders", { state: "ahead", commits: 2 }],
  ["c", "d", "orders", { state: "same" }],
  ["b", "b", "web", { state: "same" }],
  ["a", undefined, "web", { state: "behind", commits: 2, days: 3 }],
  ["x", "a", "web", { state: "apart", why: "x000000 is not on the trunk." }],
  ["a", "x", "web", { state: "apart", why: "x000000 is not on the trunk." }],
  ["y", undefined, "web", { state: "apart", why: "y000000 is not on the trunk." }],
] as const)("%s against %s for %s", (own, other, service, expected) => {
  expect(distanceOn(line, service, oid(own), other && oid(other))).toMatchObject(expected);
});

test("in a history that was cut off, what is not there is unknown and not apart", () => {
  expect(distanceOn(sourceLine(commits, false), "web", oid("x"), oid("a"))).toMatchObject({
    state: "unknown",
  });
});

test("the commits of a deployment are those of its service that are new", () => {
  expect(commitTimesBetween(line, "orders", oid("c"), oid("a"))).toEqual([3 * day, 2 * day]);
  expect(commitTimesBetween(line, "orders", oid("c"), undefined)).toEqual([]);
  expect(commitTimesBetween(line, "orders", oid("a"), oid("c"))).toEqual([]);
});
