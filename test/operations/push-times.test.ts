import { expect, it } from "vitest";
import { problem } from "../../src/core/problem/problem.ts";
import { openPushTimes, timesByCommit } from "../../src/operations/push-times.ts";
import { commitOf, tipOf } from "../support/tip.ts";

it.each([
  ["one commit", [["b", "c", 9]], { c: 9 }],
  ["several at once", [["a", "c", 9]], { c: 9, b: 9 }],
  [
    "one after the other",
    [
      ["b", "c", 9],
      ["a", "b", 5],
    ],
    { c: 9, b: 5 },
  ],
  ["a push of another line", [["c", "x", 9]], {}],
  ["a new branch, whatever its commits say", [["0".repeat(40), "c", 9]], { c: 9, b: 9, a: 9 }],
  [
    "a force push of several, above an honest one",
    [
      ["x", "c", 9],
      ["0".repeat(40), "a", 5],
    ],
    { c: 9, b: 9, a: 5 },
  ],
  [
    "the same commit again after a force push",
    [
      ["a", "b", 9],
      ["b", "a", 7],
      ["a", "b", 5],
    ],
    { b: 9 },
  ],
] as const)("%s", (_, pushes, expected) => {
  const list = pushes.map(([before, after, time]) => ({ before, after, time }));
  expect(Object.fromEntries(timesByCommit(["c", "b", "a"], list))).toEqual(expected);
});

const tip = tipOf([1, 2].map((time) => ({ time, files: { a: String(time) } })));

it("asks the server once, and says nothing without one", async () => {
  let requests = 0;
  const openGitHub = async () => ({
    pushes: async () => {
      requests++;
      return [{ before: commitOf(1), after: commitOf(2), time: 77 }];
    },
  });
  const time = openPushTimes(openGitHub);
  expect([await time(tip, commitOf(2), "main"), await time(tip, commitOf(1), "main"), requests]).toEqual([
    77,
    undefined,
    1,
  ]);
  expect(await openPushTimes(undefined)(tip, commitOf(2), "main")).toBeUndefined();
});

it("says nothing where the token may not read it", async () => {
  const slots = { api: "a", call: "c", repository: "r", answer: "a", permission: "p" };
  const openGitHub = async () => ({ pushes: () => Promise.reject(problem("GITHUB_NOT_FOUND", slots)) });
  expect(await openPushTimes(openGitHub)(tip, commitOf(2), "main")).toBeUndefined();
});
