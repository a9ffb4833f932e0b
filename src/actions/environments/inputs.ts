import {
  duration,
  flag,
  type Input,
  type InputValues,
  lines,
  secret,
  splitItems,
  text,
} from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { problem } from "../../core/problem/problem.ts";
import { driftKinds } from "./drift.ts";

/** Some words out of a list, one a line. Raises INPUT_UNKNOWN_VALUE. */
function wordsOf<const W extends string>(words: readonly W[], fallback = ""): Input<readonly W[]> {
  return {
    default: fallback,
    parse: (given, input) =>
      splitItems(given).map((one) => {
        const word = words.find((known) => known === one);
        if (word !== undefined) return word;
        const near = nearest(one, words) ?? "";
        throw problem("INPUT_UNKNOWN_VALUE", { input, given: one, nearest: near, words: words.join(", ") });
      }),
  };
}

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
