import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inputVariables } from "./action.ts";
import type { Places, Run } from "./event.ts";
import { fillText, holds, type Scope, type Status } from "./expression.ts";
import { type Manifest, readManifest, type Step } from "./manifest.ts";
import { type Ran, runProcess } from "./process.ts";
import type { Setting, StepRan } from "./setting.ts";

/** A job as its steps see and change it. */
export interface Job {
  readonly setting: Setting;
  readonly run: Run;
  readonly places: Places;
  /** Everything but `steps` and `env`, which change. */
  readonly contexts: Scope["contexts"];
  readonly variables: Readonly<Record<string, string>>;
  readonly env: Record<string, string>;
  readonly path: string[];
  readonly masks: string[];
  readonly shell: string | undefined;
  readonly workingDirectory: string | undefined;
  /** The folder of the repository that the step's own file is in: `$/…` and reusable workflows. */
  readonly home: string | undefined;
}

/** Runs steps one after another, as a job or a composite action does. The last status says how it went. */
export async function runSteps(
  job: Job,
  steps: readonly Step[],
): Promise<{
  readonly ran: readonly StepRan[];
  readonly status: Status;
  readonly contexts: Scope["contexts"];
}> {
  const ran: StepRan[] = [];
  const seen: Record<string, unknown> = {};
  let status: Status = "success";
  const contexts = () => ({ ...job.contexts, env: job.env, steps: seen });

  for (const [index, step] of steps.entries()) {
    const one = await runStep(job, step, index, { contexts: contexts(), status });
    ran.push(one);
    if (step.id !== undefined) {
      seen[step.id] = { outputs: one.outputs, outcome: one.outcome, conclusion: one.conclusion };
    }
    if (one.conclusion === "failure") status = "failure";
  }
  return { ran, status, contexts: contexts() };
}

async function runStep(job: Job, step: Step, index: number, before: Scope): Promise<StepRan> {
  const id = step.id ?? `__${index + 1}`;
  const own = Object.fromEntries(
    Object.entries(step.env ?? {}).map(([name, value]) => [name, fillText(value, before)]),
  );
  const scope = { ...before, contexts: { ...before.contexts, env: { ...job.env, ...own } } };
  const name = fillText(step.name ?? step.uses ?? step.run?.split("\n")[0] ?? id, scope);
  const nothing = { id, name, outputs: {}, summary: "", annotations: [], log: "" };
  if (!holds(step.if, scope)) return { ...nothing, outcome: "skipped", conclusion: "skipped" };

  const done = await attempt(() => start(job, step, own, scope));
  const forgiven = fillText(step["continue-on-error"] ?? false, scope) === "true";
  return { ...nothing, ...done, conclusion: forgiven ? "success" : done.outcome };
}

type Done = Pick<StepRan, "outcome" | "outputs" | "summary" | "annotations" | "log">;

async function attempt(work: () => Promise<Done>): Promise<Done> {
  try {
    return await work();
  } catch (fault) {
    const message = fault instanceof Error ? fault.message : String(fault);
    return {
      outcome: "failure",
      outputs: {},
      summary: "",
      annotations: [{ level: "error", message }],
      log: message,
    };
  }
}

async function start(job: Job, step: Step, own: Record<string, string>, scope: Scope): Promise<Done> {
  const given = Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, fillText(value, scope)]),
  );
  if (step.run !== undefined) return runScript(job, step, own, scope);
  if (step.uses === undefined) throw new Error("a step needs `run` or `uses`");

  const [name = ""] = step.uses.split("@");
  const standIn = job.setting.standIns[name];
  if (standIn !== undefined) {
    const env = environment(job, own);
    const outputs = await standIn({ with: given, env, run: job.run, workspace: job.places.workspace });
    return { outcome: "success", outputs, summary: "", annotations: [], log: `(a stand-in for ${name})` };
  }
  const { folder, home } = findAction(job, name);
  const manifest = readManifest(folder);
  if (manifest.runs.using === "composite")
    return runComposite({ ...job, home }, manifest, manifest.runs.steps, folder, given, scope);
  return keep(
    job,
    await runProcess({
      command: process.execPath,
      argv: [join(folder, manifest.runs.main)],
      directory: job.places.workspace,
      environment: { ...environment(job, own), ...inputVariables(manifest, given, scope) },
      temporary: job.places.temporary,
      masks: job.masks,
      start: job.setting.start,
    }),
  );
}

/** The folder of an action, and that of the repository it is in: `$/…` of its own steps starts there. */
function findAction(job: Job, name: string): { readonly folder: string; readonly home: string } {
  const { workspace } = job.places;
  if (name.startsWith("./")) return { folder: join(workspace, name), home: workspace };
  if (name.startsWith("$/") && job.home !== undefined)
    return { folder: join(job.home, name.slice(2)), home: job.home };
  const [owner, repository, ...path] = name.split("/");
  const home = job.setting.repositories[`${owner}/${repository}`];
  if (home === undefined) throw new Error(`no stand-in for ${name}`);
  return { folder: join(home, ...path), home };
}

async function runComposite(
  job: Job,
  manifest: Manifest,
  steps: readonly Step[],
  folder: string,
  given: Readonly<Record<string, string>>,
  scope: Scope,
): Promise<Done> {
  const defaults = Object.entries(manifest.inputs).map(([name, input]) => [
    name,
    fillText(input?.default ?? "", scope),
  ]);
  const { github, strategy, matrix, runner } = scope.contexts;
  const inner: Job = {
    ...job,
    contexts: {
      github: { ...(github as object), action_path: folder },
      inputs: { ...Object.fromEntries(defaults), ...given },
      strategy,
      matrix,
      runner,
      job: scope.contexts.job,
    },
    variables: { ...job.variables, GITHUB_ACTION_PATH: folder },
    shell: undefined,
    workingDirectory: undefined,
  };
  const { ran, status, contexts } = await runSteps(inner, steps);
  const outputs = Object.entries(manifest.outputs).map(([name, { value }]) => [
    name,
    fillText(value, { contexts }),
  ]);
  return {
    outcome: status === "success" ? "success" : "failure",
    outputs: Object.fromEntries(outputs),
    summary: ran.map((step) => step.summary).join(""),
    annotations: ran.flatMap((step) => step.annotations),
    log: ran.map((step) => step.log).join("\n"),
  };
}

/** `bash -e` when nobody names a shell, `-eo pipefail` when bash is named (docs.github.com, "Workflow syntax", `shell`). */
async function runScript(job: Job, step: Step, own: Record<string, string>, scope: Scope): Promise<Done> {
  const shell = step.shell ?? job.shell;
  const folder = join(job.places.temporary, "_scripts");
  mkdirSync(folder, { recursive: true });
  const script = join(folder, `${process.hrtime.bigint()}.sh`);
  writeFileSync(script, fillText(step.run, scope));
  const options = shell === "bash" ? ["--noprofile", "--norc", "-eo", "pipefail"] : ["-e"];
  const directory = fillText(step["working-directory"] ?? job.workingDirectory ?? ".", scope);
  return keep(
    job,
    await runProcess({
      command: shell === "sh" ? "sh" : "bash",
      argv: [...options, script],
      directory: join(job.places.workspace, directory),
      environment: environment(job, own),
      temporary: job.places.temporary,
      masks: job.masks,
    }),
  );
}

function environment(job: Job, own: Readonly<Record<string, string>>): Record<string, string> {
  const path = [...job.path, job.variables.PATH ?? ""].join(":");
  return { ...job.variables, ...job.setting.env, ...job.env, ...own, PATH: path };
}

/** What a step leaves behind for the next: variables, paths and masks. */
function keep(job: Job, ran: Ran): Done {
  Object.assign(job.env, ran.exports.env);
  job.path.unshift(...ran.exports.path);
  job.masks.splice(0, job.masks.length, ...ran.masks);
  return { ...ran, outcome: ran.conclusion };
}
