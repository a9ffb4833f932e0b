import { expect, it, test } from "vitest";
import {
  defaultBranchOf,
  landingBranchOf,
  payloadText,
  payloadTextIn,
  shaIn,
} from "../../src/operations/event-payload.ts";

const sha = "a".repeat(40);

it("reads texts", () => {
  expect([
    payloadText("a"),
    payloadText(""),
    payloadText(1),
    payloadText(undefined, "x"),
    payloadText("", "x"),
  ]).toEqual(["a", "", "", "x", "x"]);
  expect([{ a: "b" }, { a: 1 }, [], null, "a", undefined].map((one) => payloadTextIn(one, "a"))).toEqual([
    "b",
    "",
    "",
    "",
    "",
    "",
  ]);
});

it("reads the ends of a pull request", () => {
  expect(shaIn({ head: { sha } }, "head")).toBe(sha);
  expect(shaIn({ head: { sha: "main" } }, "head")).toBeUndefined();
  expect(shaIn({ head: null }, "head")).toBeUndefined();
});

test.each([
  [{ pull_request: { base: { ref: "release/1" } } }, "release/1"],
  [{ merge_group: { base_ref: "refs/heads/main" } }, "main"],
  [{ pull_request: null, merge_group: {} }, undefined],
  [{}, undefined],
])("%j lands on %s", (payload, expected) => {
  expect(landingBranchOf(payload)).toBe(expected);
});

it("reads the default branch", () => {
  expect(defaultBranchOf({ repository: { default_branch: "trunk" } })).toBe("trunk");
  expect(defaultBranchOf({ repository: {} })).toBeUndefined();
});
