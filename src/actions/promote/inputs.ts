import { flag, type InputValues, lines, oneOf, secret, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { attestationModes } from "../../core/catalogue/catalogue.ts";
import { deploymentModes } from "../../core/promotion/deployment-record.ts";
import { deliveryInputs } from "../../operations/delivery-inputs.ts";

export const promoteInputs = {
  ...commonInputs,
  service: lines(),
  from: text(),
  to: text(),
  "overlay-from": text(),
  "overlay-to": text(),
  name: text(),
  version: text(),
  image: text(),
  reason: text(),
  "to-registry": text(),
  tags: lines(),
  referrers: oneOf(["copy", "skip"], "copy"),
  "lift-hold": flag(false),
  "on-blocked": oneOf(["fail", "skip"], "fail"),
  ...deliveryInputs,
  "registry-username": text(),
  "registry-password": secret(),
  deployment: oneOf(deploymentModes, "false"),
  attestations: oneOf(attestationModes, "off"),
  "provenance-repository": text(),
  "provenance-workflow": text(),
  "trusted-root": text(),
  attest: flag(false),
  "signing-config": text(),
  comment: flag(false),
  "dry-run": flag(false),
} as const;

export type PromoteInputs = InputValues<typeof promoteInputs>;
