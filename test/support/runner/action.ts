import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { githubContext, makeRun, type Places, type Run, runnerContext, runVariables } from "./event.ts";
import { fillText, type Scope } from "./expression.ts";
import { type Manifest, readManifest } from "./manifest.ts";
import { type Ran, runProcess, type Start } from "./process.ts";

/** A step that uses one of our node actions, and the job around it. Everything but `inputs` has a sensible default. */
export interface Use {
  /** What stands under `with:`, expressions already evaluated. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly run?: Partial<Run>;
  readonly workspace?: string;
  readonly temporary?: string;
  /** Beside the runner's own; wins over it. */
  readonly env?: Readonly<Record<string, string>>;
  readonly masks?: readonly string[];
  /** The Node that runs the action. Default: the one that runs this. */
  readonly node?: string;
  /** More contexts for the defaults of inputs: strategy, matrix, job. */
  readonly contexts?: Scope["contexts"];
  /** Kills it at once. */
  readonly killed?: AbortSignal;
  /** Default: as a process, with the committed bundle. */
  readonly start?: Start;
}

/** Runs a folder with an action.yml of `using: node24` as a step of a job. */
export async function runAction(folder: string, use: Use = {}): Promise<Ran> {
  const manifest = readManifest(folder);
  if (manifest.runs.using !== "node24")
    throw new Error(`${folder} is a composite action: put it in a workflow`);
  const run = makeRun(use.run);
  const places = makePlaces(run, use);
  const contexts = {
    github: githubContext(run, places),
    runner: runnerContext(places),
    strategy: {},
    matrix: {},
    job: {},
    ...use.contexts,
  };
  return runProcess({
    command: use.node ?? process.execPath,
    argv: [resolve(folder, manifest.runs.main)],
    directory: places.workspace,
    environment: {
      ...runVariables(run, places),
      ...use.env,
      ...inputVariables(manifest, use.inputs ?? {}, { contexts }),
    },
    temporary: places.temporary,
    masks: [...(use.masks ?? []), ...(run.token === "" ? [] : [run.token])],
    killed: use.killed,
    start: use.start,
  });
}

/** `INPUT_<NAME>` for every declared input, and for those a step gives although nobody declared them (the runner only warns). */
export function inputVariables(
  manifest: Manifest,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): Record<string, string> {
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [
    name.toLowerCase(),
    fillText(input?.default ?? "", scope),
  ]);
  const lower = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]);
  const values = Object.entries({ ...Object.fromEntries(defaults), ...Object.fromEntries(lower) });
  return Object.fromEntries(
    values.map(([name, value]) => [`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`, String(value)]),
  );
}

/** The folders of a job, made where they were not given, with the event's payload in a file. */
export function makePlaces(
  run: Run,
  given: { readonly workspace?: string; readonly temporary?: string },
): Places {
  const root = given.temporary ?? mkdtempSync(join(tmpdir(), "runner-"));
  const temporary = given.temporary ?? join(root, "temp");
  const places = {
    workspace: given.workspace ?? join(root, "work"),
    temporary,
    home: join(temporary, "_home"),
    event: join(temporary, "_github_workflow", "event.json"),
  };
  for (const folder of [places.workspace, places.home, join(temporary, "_github_workflow")]) {
    mkdirSync(folder, { recursive: true });
  }
  writeFileSync(places.event, JSON.stringify(run.event));
  return places;
}
