import {
  duration,
  flag,
  type Input,
  type InputValues,
  secret,
  splitItems,
  text,
  wordsOf,
} from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { type HealthLimit, healthLimits, parseHealthLimit } from "../../core/metrics/health-limits.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { type Problem, Problems, problem } from "../../core/problem/problem.ts";

type GivenLimits = Readonly<Partial<Record<HealthLimit, number | "off">>>;

/** Lines `ci: 15m`, `pull-request: 400 lines`, `red: off`. Raises all faults at once: INPUT_UNKNOWN_VALUE, INPUT_INVALID. */
const limits: Input<GivenLimits> = {
  default: "",
  parse(given, input) {
    const faults: Problem[] = [];
    const found = splitItems(given).flatMap((line) => {
      const [, name = line, value = ""] = /^([^:]*?)\s*:\s*(.*)$/.exec(line) ?? [];
      const limit = healthLimits.find((one) => one === name);
      if (limit === undefined) {
        faults.push(
          problem("INPUT_UNKNOWN_VALUE", {
            input,
            given: name,
            nearest: nearest(name, healthLimits) ?? "",
            words: healthLimits.join(", "),
          }),
        );
        return [];
      }
      const parsed = parseHealthLimit(limit, value);
      if (parsed !== undefined) return [[limit, parsed] as const];
      const expected = "Write one limit a line, such as `ci: 10m`, `pull-request: 400 lines` or `red: off`.";
      faults.push(
        problem("INPUT_INVALID", { input, given: line, fault: `${limit} has no such limit`, expected }),
      );
      return [];
    });
    if (faults.length > 0) throw new Problems(faults);
    return Object.fromEntries(found);
  },
};

export const healthInputs = {
  ...commonInputs,
  window: duration("30d"),
  limits,
  issue: flag(false),
  format: wordsOf(["summary", "html", "json"], "summary\nhtml\njson"),
  repository: text(),
  branch: text(),
  "gitops-token": secret(),
  "dry-run": flag(false),
} as const;

export type HealthInputs = InputValues<typeof healthInputs>;
