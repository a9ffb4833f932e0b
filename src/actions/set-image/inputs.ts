import { commonInputs } from "../../contract/action.ts";
import { deliveryInputs } from "../../contract/delivery-inputs.ts";
import { type Asked, flag, json, lines, oneOf, optional, secret, text } from "../../contract/input.ts";
import { parseOid } from "../../domain/oid.ts";
import { orders } from "../../domain/orders.ts";
import { problem } from "../../domain/problem.ts";
import { readUpdateRows } from "./updates-input.ts";

export const inputs = {
  ...commonInputs,
  overlay: lines(),
  images: lines(),
  service: text(),
  environment: text(),
  image: text(),
  updates: json(readUpdateRows),
  ...deliveryInputs,
  expect: text(),
  strict: flag(false),
  "source-commit": optional(parseCommit),
  order: oneOf(orders, "auto"),
  pin: flag(false),
  "registry-username": text(),
  "registry-password": secret(),
  "dry-run": flag(false),
} as const;

export type Wanted = Asked<typeof inputs>;

function parseCommit(given: string, input: string): string {
  const commit = parseOid(given);
  if (commit !== undefined) return commit;
  const expected = "Write the full SHA of the commit that the image was built from.";
  throw problem("INPUT_INVALID", { input, given, fault: "it is no commit", expected });
}
