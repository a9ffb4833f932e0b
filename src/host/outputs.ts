import { setOutput } from "@actions/core";
import type { Action } from "../contract/action.ts";
import { commonOutputs } from "../contract/action.ts";
import type { Log } from "../contract/world.ts";
import type { Json } from "../domain/json.ts";
import type { Environment } from "./environment.ts";

/** Writes every declared output, and the dynamic ones; what the story did not give is written empty. Without a runner: to the log. */
export function writeOutputs(
  action: Pick<Action, "outputs">,
  values: Readonly<Record<string, Json>>,
  env: Environment,
  log: Log,
): void {
  const names = new Set([...commonOutputs, ...action.outputs, ...Object.keys(values)]);
  for (const name of names) {
    const text = outputText(values[name] ?? "");
    if (env.GITHUB_OUTPUT) setOutput(name, text);
    else log.info(`${name}=${text}`);
  }
}

/** Text as it is; everything else as JSON. */
function outputText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
