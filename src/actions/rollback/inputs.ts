import { flag, type InputValues, lines, oneOf, secret, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { deploymentModes } from "../../core/promotion/deployment-record.ts";
import { deliveryInputs } from "../../operations/delivery-inputs.ts";

export const rollbackInputs = {
  ...commonInputs,
  service: lines(),
  environment: text(),
  overlay: text(),
  name: text(),
  to: text(),
  from: lines(),
  reason: text(),
  hold: oneOf(["environment", "everywhere", "false"], "environment"),
  "hold-until": text(),
  lift: text(),
  "lift-hold": flag(false),
  how: oneOf(["edit", "revert"], "edit"),
  acknowledge: lines(),
  verify: oneOf(["registry", "none"], "registry"),
  ...deliveryInputs,
  "registry-username": text(),
  "registry-password": secret(),
  deployment: oneOf(deploymentModes, "false"),
  automatic: flag(false),
  "dry-run": flag(false),
} as const;

export type RollbackInputs = InputValues<typeof rollbackInputs>;
