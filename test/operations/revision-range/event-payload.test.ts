import { expect, it } from "vitest";
import { isObject, payloadText, shaIn } from "../../../src/operations/revision-range/event-payload.ts";

const sha = "a".repeat(40);

it("tells objects from everything else", () => {
  expect([{}, [], null, "a", undefined].map(isObject)).toEqual([true, false, false, false, false]);
});

it("reads texts", () => {
  expect([
    payloadText("a"),
    payloadText(""),
    payloadText(1),
    payloadText(undefined, "x"),
    payloadText("", "x"),
  ]).toEqual(["a", "", "", "x", "x"]);
});

it("reads the ends of a pull request", () => {
  expect(shaIn({ head: { sha } }, "head")).toBe(sha);
  expect(shaIn({ head: { sha: "main" } }, "head")).toBeUndefined();
  expect(shaIn({ head: null }, "head")).toBeUndefined();
});
