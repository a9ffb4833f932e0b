import { camel, type Inputs, type InputValues } from "../core/action/input.ts";
import { nearest } from "../core/problem/nearest-word.ts";
import { type Problem, Problems, problem, problemsIn } from "../core/problem/problem.ts";
import type { EnvironmentVariables } from "../ports/workflow-run.ts";

/**
 * Reads INPUT_* as the runner names them (upper case, spaces to `_`, hyphens kept). An empty input means its default, and the
 * runner enforces nothing, so every fault is found here, all at once. Raises Problems.
 */
export function readInputs<I extends Inputs>(inputs: I, env: EnvironmentVariables): InputValues<I> {
  const values: Record<string, unknown> = {};
  const faults: Problem[] = [];
  for (const [name, input] of Object.entries(inputs)) {
    const given = trimAscii(env[variable(name)] ?? "");
    try {
      values[camel(name)] = input.parse(given === "" ? input.default : given, name);
    } catch (thrown) {
      const found = problemsIn(thrown);
      if (found === undefined) throw thrown;
      faults.push(...found);
    }
  }
  if (faults.length > 0) throw new Problems(faults);
  return values as InputValues<I>;
}

/** INPUT_* variables that no input of the action reads: typing errors under `with:`, which the runner only warns of. */
export function unknownInputs(inputs: Inputs, env: EnvironmentVariables): readonly Problem[] {
  const inputNames = new Map(Object.keys(inputs).map((name) => [variable(name), name]));
  return Object.keys(env)
    .filter((key) => key.startsWith("INPUT_") && !inputNames.has(key) && env[key] !== "")
    .map((key) => {
      const given = key.slice("INPUT_".length).toLowerCase();
      const names = [...inputNames.values()];
      return problem("INPUT_UNKNOWN", {
        given,
        nearest: nearest(given, names) ?? "",
        names: names.join(", "),
      });
    });
}

/** The texts that must never be seen in the log: every secret input that was given, also in base64. */
export function secretsOf(inputs: Inputs, env: EnvironmentVariables): readonly string[] {
  return Object.entries(inputs)
    .filter(([, input]) => input.secret)
    .map(([name]) => trimAscii(env[variable(name)] ?? ""))
    .filter((value) => value !== "")
    .flatMap((value) => [value, base64(value), base64(`x-access-token:${value}`)]);
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`;
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

/** Only ASCII white space: trimming a BOM or NBSP would turn a name that is not a SHA into one that is. */
function trimAscii(text: string): string {
  return text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "");
}
