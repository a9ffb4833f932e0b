import * as v from "valibot";
import { flag, type Input, type InputValues, lines, splitItems, text } from "../../core/action/input.ts";
import { commonInputs } from "../../core/action/result.ts";
import { problem } from "../../core/problem/problem.ts";

/** Which services a job works for: with `any` every service, whichever is affected. */
export type JobServices = "any" | readonly string[];

export const gateInputs = {
  ...commonInputs,
  needs: needs(),
  expected: text(),
  jobs: jobs(),
  "allowed-failures": lines(),
  lint: flag(false),
} as const;

export type GateInputs = InputValues<typeof gateInputs>;

const needsSchema = v.record(v.string(), v.looseObject({ result: v.string() }));

/** What `toJSON(needs)` gives, as job to result. Raises INPUT_INVALID. */
function needs(): Input<ReadonlyMap<string, string>> {
  return {
    default: "",
    parse(given, input) {
      if (given === "") return new Map();
      const invalid = (fault: string) =>
        problem("INPUT_INVALID", {
          input,
          given: given.slice(0, 200),
          fault,
          expected: "Give it `toJSON(needs)`.",
        });
      let value: unknown;
      try {
        value = JSON.parse(given);
      } catch {
        throw invalid("it is not JSON");
      }
      const read = v.safeParse(needsSchema, value);
      if (!read.success) throw invalid("it is not a mapping of jobs to `{result}`");
      return new Map(Object.entries(read.output).map(([job, { result }]) => [job, result]));
    },
  };
}

/** Lines `job: service, service`, or `job: any`. A job may have several lines. Raises INPUT_INVALID. */
function jobs(): Input<ReadonlyMap<string, JobServices>> {
  return {
    default: "",
    parse(given, input) {
      const found = new Map<string, JobServices>();
      for (const line of splitItems(given)) {
        const [, job = "", list = ""] = /^([A-Za-z_][\w-]*)\s*:\s*(.+)$/.exec(line) ?? [];
        const names = list
          .split(",")
          .map((name) => name.trim())
          .filter((name) => name !== "");
        if (names.length === 0) {
          throw problem("INPUT_INVALID", {
            input,
            given: line,
            fault: "it names no job with its services",
            expected: "Write `job: service, service`, or `job: any`, one job a line.",
          });
        }
        const before = found.get(job) ?? [];
        found.set(job, before === "any" || names.includes("any") ? "any" : [...before, ...names]);
      }
      return found;
    },
  };
}
