import { expect, it } from "vitest";
import {
  type EnvironmentState,
  planDeployment,
  type Recorded,
} from "../../../src/core/promotion/deployment-record.ts";
import { oidOf } from "../../support/promotions.ts";

const ours = (id: number, letter: string, state: string, payload = '{"trunkline":"promote"}'): Recorded => ({
  ...{ id, commit: oidOf(letter), state, created: id * 1_000, payload },
});
const standing = (kind: EnvironmentState["kind"], since = 0): EnvironmentState => ({
  kind,
  commit: oidOf("c"),
  since,
});

it.each<
  [string, EnvironmentState, readonly Recorded[], "true" | "success", object | undefined, readonly number[]]
>([
  ["the first", standing("landed"), [], "true", { id: undefined, state: "in_progress" }, []],
  ["one that counts as done", standing("landed"), [], "success", { id: undefined, state: "success" }, []],
  ["a proposal", standing("proposed"), [], "true", { id: undefined, state: "queued" }, []],
  ["recorded already", standing("landed"), [ours(1, "c", "in_progress")], "true", undefined, []],
  [
    "killed before its state",
    standing("landed"),
    [ours(1, "c", "pending")],
    "true",
    { id: 1, state: "in_progress" },
    [],
  ],
  ["confirmed already", standing("landed"), [ours(1, "c", "success")], "true", undefined, []],
  ["failed already", standing("landed"), [ours(1, "c", "failure")], "success", undefined, []],
  [
    "what was on its way is replaced, what runs is not",
    standing("landed"),
    [ours(3, "b", "in_progress"), ours(2, "a", "queued"), ours(1, "a", "success")],
    "true",
    { id: undefined, state: "in_progress" },
    [3, 2],
  ],
  [
    "a success replaces what ran",
    standing("landed"),
    [ours(2, "b", "failure"), ours(1, "a", "success")],
    "success",
    { id: undefined, state: "success" },
    [1],
  ],
  [
    "a proposal replaces only proposals",
    standing("proposed"),
    [ours(3, "b", "in_progress"), ours(2, "a", "queued")],
    "true",
    { id: undefined, state: "queued" },
    [2],
  ],
  [
    "theirs are left",
    standing("landed"),
    [ours(1, "a", "in_progress", "")],
    "true",
    { state: "in_progress" },
    [],
  ],
  [
    "there, and recorded later",
    standing("present", 500),
    [ours(1, "d", "in_progress")],
    "true",
    undefined,
    [],
  ],
  [
    "there, and recorded by somebody",
    standing("present", 500),
    [ours(1, "c", "success", "")],
    "true",
    undefined,
    [],
  ],
  [
    "there, and only proposed",
    standing("present", 500),
    [ours(1, "a", "queued")],
    "true",
    { state: "in_progress" },
    [1],
  ],
  [
    "there, and never recorded",
    standing("present", 5_000),
    [ours(1, "a", "success")],
    "true",
    { state: "in_progress" },
    [],
  ],
  [
    "an older run does not retire a newer record",
    standing("landed"),
    [ours(2, "d", "in_progress"), ours(1, "c", "pending")],
    "true",
    { id: 1 },
    [],
  ],
])("%s", (_, now, there, options, update, inactive) => {
  const planned = planDeployment(now, there, options);
  if (update === undefined) expect(planned.update).toBeUndefined();
  else expect(planned.update).toMatchObject(update);
  expect(planned.inactive).toEqual(inactive);
});
