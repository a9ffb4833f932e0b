import {
  flag,
  type InputValues,
  json,
  lines,
  oneOf,
  optional,
  secret,
  text,
} from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { parseOid } from "../../core/git/oid.ts";
import { problem } from "../../core/problem/problem.ts";
import { deliveryInputs } from "../../operations/delivery-inputs.ts";
import { orderPolicies } from "./judge-order.ts";
import { readUpdateRows } from "./parse-updates-input.ts";

export const setImageInputs = {
  ...commonInputs,
  overlay: lines(),
  images: lines(),
  service: text(),
  environment: text(),
  image: text(),
  updates: json(readUpdateRows),
  "updates-from": lines(),
  ...deliveryInputs,
  expect: text(),
  reason: text(),
  "lift-hold": flag(false),
  "on-blocked": oneOf(["fail", "skip"], "fail"),
  strict: oneOf(["auto", "true", "false"], "auto"),
  "source-commit": optional(parseCommit),
  order: oneOf(orderPolicies, "auto"),
  pin: flag(false),
  "registry-username": text(),
  "registry-password": secret(),
  "dry-run": flag(false),
} as const;

export type SetImageInputs = InputValues<typeof setImageInputs>;

function parseCommit(given: string, input: string): string {
  const commit = parseOid(given);
  if (commit !== undefined) return commit;
  const expected = "Write the full SHA of the commit that the image was built from.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is not a commit", expected });
}
