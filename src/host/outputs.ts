import { appendFileSync } from "node:fs";
import type { Action } from "../contract/action.ts";
import { commonOutputs } from "../contract/action.ts";
import type { Log } from "../contract/world.ts";
import type { Json } from "../domain/json.ts";
import type { Environment } from "./environment.ts";

/** Writes every declared output, and the dynamic ones; what the story did not give is written empty. Without a runner: to the log. */
export function writeOutputs(
  action: Pick<Action, "outputs">,
  given: Iterable<readonly [name: string, value: Json]>,
  env: Environment,
  log: Log,
): void {
  const values = new Map(given);
  const names = new Set([...commonOutputs, ...action.outputs, ...values.keys()]);
  const texts = [...names].map((name) => [name, outputText(values.get(name) ?? "")] as const);
  if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, fileCommand(texts));
  else for (const [name, text] of texts) log.info(`${name}=${text}`);
}

/**
 * What the runner reads from GITHUB_OUTPUT, all outputs in one piece: core's `setOutput` opens the file once per output, and
 * detect-changes has some for every service. The delimiter is in none of the values, so no value can end itself. The runner takes either
 * line end (FileCommandManager.cs).
 */
function fileCommand(texts: readonly (readonly [name: string, text: string])[]): string {
  let delimiter = "ghadelimiter_";
  while (texts.some(([, text]) => text.includes(delimiter))) delimiter += "_";
  return texts.map(([name, text]) => `${name}<<${delimiter}\n${text}\n${delimiter}\n`).join("");
}

/** Text as it is; everything else as JSON. */
function outputText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
