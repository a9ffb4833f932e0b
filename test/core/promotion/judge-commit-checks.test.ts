import { expect, it } from "vitest";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import {
  type CheckState,
  deploymentState,
  judgeChecks,
} from "../../../src/core/promotion/judge-commit-checks.ts";

const commit = parseOid("a".repeat(40)) as Oid;
const smoke = (state: CheckState["state"], creator = "ci", app = ""): CheckState => ({
  name: "smoke",
  state,
  creator,
  app,
});
const anybody = { name: "smoke", creator: "", app: "" };

it.each([
  ["green", commit, [smoke("success")], "green", "smoke: green on aaaaaaa"],
  ["red", commit, [smoke("failure")], "red", "smoke is red"],
  ["running", commit, [smoke("pending")], "red", "smoke is still running"],
  ["red for one of two", commit, [smoke("success"), smoke("failure", "", "e2e")], "red", "smoke is red"],
  ["missing", commit, [], "red", "smoke is missing"],
  ["no GitHub", commit, undefined, "unknown", "cannot be read"],
  ["no commit", undefined, [], "unknown", "is unknown"],
] as const)("%s", (_, at, found, state, why) => {
  expect(judgeChecks("staging", [anybody], at, found)).toMatchObject({
    state,
    why: expect.stringContaining(why),
  });
});

it.each([
  ["who may", { creator: "ci", app: "" }, [smoke("success")], "green", "smoke (by ci): green"],
  [
    "somebody else",
    { creator: "ci", app: "" },
    [smoke("success", "mallory")],
    "red",
    "smoke (by ci) is missing",
  ],
  [
    "somebody else later",
    { creator: "ci", app: "" },
    [smoke("failure"), smoke("success", "x")],
    "red",
    "red",
  ],
  ["an App", { creator: "", app: "e2e" }, [smoke("success", "", "e2e")], "green", "smoke (by e2e)"],
  ["another App", { creator: "", app: "e2e" }, [smoke("success", "", "other")], "red", "missing"],
])("by %s", (_, by, found, state, why) => {
  expect(judgeChecks("staging", [{ name: "smoke", ...by }], commit, found)).toMatchObject({
    state,
    why: expect.stringContaining(why),
  });
});

const at = (created: number, state: string) => ({ created, state });
it.each([
  ["none", [], []],
  ["one before it was there", [at(5, "success")], []],
  ["one after it had gone", [at(25, "success")], []],
  ["a good one", [at(10, "success")], ["success"]],
  ["a later one of another service", [at(10, "success"), at(15, "failure")], ["failure"]],
  ["an error", [at(10, "error")], ["failure"]],
  ["one on its way", [at(15, "in_progress"), at(12, "success")], ["pending"]],
])("deployments: %s", (_, deployments, expected) => {
  expect(deploymentState(deployments, { since: 10, until: 20 }).map((one) => one.state)).toEqual(expected);
});
