import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { problem } from "../../../src/core/problem/problem.ts";
import {
  headGone,
  noBase,
  orUnknown,
  unknownRange,
} from "../../../src/operations/revision-range/revision-range.ts";

const head = parseOid("a".repeat(40)) as Oid;
const fail = (thrown: unknown) => orUnknown("push", head, () => Promise.reject(thrown));

it("makes a doubt of what the remote refuses", async () => {
  const answer = "The object x of y is missing.";
  const refused = problem("GIT_OBJECT_MISSING", { oid: "x", url: "y" });
  expect(await fail(refused)).toEqual(unknownRange("remote-refused", "push", head, answer));
  expect(await orUnknown("push", head, async () => 7)).toBe(7);
});

it("leaves everything else as it is", async () => {
  const mistake = problem("DETECT_REF_INVALID", { input: "base", given: "x" });
  await expect(fail(mistake)).rejects.toBe(mistake);
  await expect(fail(new TypeError("bug"))).rejects.toThrow("bug");
});

it("knows what it is to have no base, or no head", () => {
  expect(noBase(head)).toMatchObject({ kind: "doubt", code: "no-base", head });
  expect(headGone).toMatchObject({ kind: "doubt", code: "head-gone", head: undefined });
});
