import { commonInputs } from "../../contract/action.ts";
import { deliveryInputs } from "../../contract/delivery-inputs.ts";
import { type Asked, flag, lines, oneOf, secret, text } from "../../contract/input.ts";
import { attestationModes } from "../../domain/catalogue/catalogue.ts";
import { deploymentWishes } from "../../domain/promotion/deployment.ts";

export const inputs = {
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
  "on-blocked": oneOf(["fail", "skip"], "fail"),
  ...deliveryInputs,
  "registry-username": text(),
  "registry-password": secret(),
  deployment: oneOf(deploymentWishes, "false"),
  attestations: oneOf(attestationModes, "off"),
  "provenance-repository": text(),
  "provenance-workflow": text(),
  "trusted-root": text(),
  attest: flag(false),
  "signing-config": text(),
  "dry-run": flag(false),
} as const;

export type Wanted = Asked<typeof inputs>;
