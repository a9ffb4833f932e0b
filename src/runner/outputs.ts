import { appendFileSync } from "node:fs";
import { commonOutputs } from "../core/action/result.ts";
import type { Json } from "../core/json/json-types.ts";
import type { Action } from "../ports/action.ts";
import type { Log } from "../ports/all-ports.ts";
import type { EnvironmentVariables } from "../ports/workflow-run.ts";

/** Writes every declared output, and the dynamic ones; what the story did not give is written empty. Without a runner: to the log. */
export function writeOutputs(
  action: Pick<Action, "outputs">,
  given: readonly Iterable<readonly [name: string, value: Json]>[],
  env: EnvironmentVariables,
  log: Log,
): void {
  const texts = new Map<string, string>();
  for (const name of [...commonOutputs, ...action.outputs]) texts.set(name, "");
  for (const some of given) for (const [name, value] of some) texts.set(name, outputText(value ?? ""));
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, fileCommand(texts));
  else for (const [name, text] of texts) log.info(`${name}=${text}`);
}

/**
 * What the runner reads from GITHUB_OUTPUT, all outputs in one piece: core's `setOutput` opens the file once per output, and
 * detect-changes has some for every service. The delimiter is in none of the values, so no value can end itself. The runner takes either
 * line end (FileCommandManager.cs).
 */
function fileCommand(texts: ReadonlyMap<string, string>): string {
  let delimiter = "ghadelimiter_";
  for (const text of texts.values()) while (text.includes(delimiter)) delimiter += "_";
  let command = "";
  for (const [name, text] of texts) command += `${name}<<${delimiter}\n${text}\n${delimiter}\n`;
  return command;
}

/** Text as it is; everything else as JSON. */
function outputText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
