import { duration, flag, type InputValues, lines, secret, text, wordsOf } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { driftKinds } from "./drift.ts";

export const environmentsInputs = {
  ...commonInputs,
  service: lines(),
  environment: lines(),
  registry: flag(false),
  health: flag(false),
  compare: wordsOf(["config"]),
  find: text(),
  metrics: duration("30d"),
  format: wordsOf(["summary", "json", "html", "badges"], "summary\njson\nhtml\nbadges"),
  directory: text(),
  "fail-on": wordsOf(driftKinds),
  repository: text(),
  branch: text(),
  "gitops-token": secret(),
  "registry-username": text(),
  "registry-password": secret(),
} as const;

export type EnvironmentsInputs = InputValues<typeof environmentsInputs>;
