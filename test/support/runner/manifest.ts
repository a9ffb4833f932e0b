import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** An action.yml, as far as a runner reads it. */
export interface Manifest {
  readonly name: string;
  readonly inputs: Readonly<Record<string, { readonly default?: unknown; readonly description?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description?: string; readonly value?: unknown }>>;
  readonly runs: Runs;
}

export type Runs =
  | { readonly using: "node24"; readonly main: string; readonly pre?: string; readonly post?: string }
  | { readonly using: "composite"; readonly steps: readonly Step[] };

/** A step of a job or of a composite action, expressions unevaluated. */
export interface Step {
  readonly id?: string;
  readonly name?: string;
  readonly if?: unknown;
  readonly uses?: string;
  readonly run?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly env?: Readonly<Record<string, unknown>>;
  readonly "working-directory"?: string;
  readonly "continue-on-error"?: unknown;
}

/** Reads the action.yml of a folder; refuses what a runner refuses to load. */
export function readManifest(folder: string): Manifest {
  const given = parse(readFileSync(join(folder, "action.yml"), "utf8")) as Manifest;
  const using: string = given.runs?.using;
  if (using !== "node24" && using !== "composite") throw new Error(`${folder}: runs.using is ${using}`);
  for (const [name, output] of Object.entries(given.outputs ?? {})) {
    const strange = Object.keys(output ?? {}).filter((key) => key !== "description" && key !== "value");
    if (strange.length > 0) throw new Error(`${folder}: outputs.${name}: Unexpected value ${strange}`);
  }
  return { ...given, inputs: given.inputs ?? {}, outputs: given.outputs ?? {} };
}
