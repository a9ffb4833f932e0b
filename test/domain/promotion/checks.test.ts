import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/domain/oid.ts";
import { type CheckState, judgeChecks } from "../../../src/domain/promotion/checks.ts";

const commit = parseOid("a".repeat(40)) as Oid;
const smoke = (state: CheckState["state"]): CheckState => ({ name: "smoke", state });

it.each([
  ["green", commit, [smoke("success")], "green", "smoke: green on aaaaaaa"],
  ["red", commit, [smoke("failure")], "red", "smoke is red"],
  ["running", commit, [smoke("pending")], "red", "smoke is still running"],
  ["missing", commit, [], "red", "smoke is missing"],
  ["no forge", commit, undefined, "unknown", "cannot be asked for"],
  ["no commit", undefined, [], "unknown", "not known which commit"],
] as const)("%s", (_, at, found, state, why) => {
  expect(judgeChecks("staging", ["smoke"], at, found)).toMatchObject({
    state,
    why: expect.stringContaining(why),
  });
});
