import { join } from "node:path";
import { detectChanges } from "../../../src/actions/detect-changes/action.ts";
import { createWorld } from "../../../src/adapters/all-adapters.ts";
import type { ActionResult } from "../../../src/core/action/result.ts";
import type { JsonObject } from "../../../src/core/json/json-types.ts";
import type { Run } from "../../../src/ports/workflow-run.ts";
import { readInputs } from "../../../src/runner/inputs.ts";
import { makeFolder } from "../../support/scratch/folder.ts";

/** A step that uses detect-changes, in-process but with the real git and the real file system. */
export interface Step {
  /** The checkout; a folder without one where there is none. */
  readonly directory: string;
  readonly event?: string;
  readonly payload?: JsonObject;
  readonly sha?: string;
  readonly ref?: string;
  readonly repository?: string;
  readonly serverUrl?: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export function runOf(step: Step): Run {
  return {
    event: { name: step.event ?? "", payload: step.payload ?? {} },
    sha: step.sha ?? "",
    ref: step.ref ?? "",
    repository: step.repository ?? "",
    serverUrl: step.serverUrl ?? "https://github.com",
    apiUrl: "https://api.github.com",
    graphqlUrl: "https://api.github.com/graphql",
    workflow: "ci",
    job: "detect",
    id: "1",
    number: 1,
    attempt: 1,
    actor: "mona",
    directory: join(step.directory, step.inputs?.["working-directory"] ?? "."),
    temporary: makeFolder(),
  };
}

export async function detect(step: Step): Promise<ActionResult> {
  const env: Record<string, string> = { PATH: process.env.PATH ?? "", HOME: step.directory, ...step.env };
  for (const [name, value] of Object.entries(step.inputs ?? {})) env[`INPUT_${name.toUpperCase()}`] = value;
  const world = createWorld(runOf(step), env, { info() {}, debug() {} });
  return detectChanges.run(readInputs(detectChanges.inputs, env), world);
}
