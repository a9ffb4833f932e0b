import { mkdtempSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parse } from "yaml";
import { makePlaces } from "./action.ts";
import { githubContext, makeRun, type Run, runnerContext, runVariables } from "./event.ts";
import { fill, fillAll, fillText, holds, type Scope, type Status } from "./expression.ts";
import type { Step } from "./manifest.ts";
import { expandMatrix, type Leg } from "./matrix.ts";
import type { JobRan, Setting, WorkflowRan } from "./setting.ts";
import { runSteps } from "./step.ts";

interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, Trigger | null>> | string | readonly string[];
  readonly env?: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly defaults?: Defaults;
  readonly jobs: Readonly<Record<string, JobText>>;
}

interface Trigger {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Defaults {
  readonly run?: { readonly shell?: string; readonly "working-directory"?: string };
}

interface JobText {
  readonly name?: string;
  readonly needs?: string | readonly string[];
  readonly if?: unknown;
  readonly strategy?: { readonly matrix?: unknown };
  readonly env?: Readonly<Record<string, unknown>>;
  readonly outputs?: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly environment?: unknown;
  readonly concurrency?: unknown;
  readonly defaults?: Defaults;
  readonly steps?: readonly Step[];
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly secrets?: "inherit" | Readonly<Record<string, unknown>>;
}

/** Runs a workflow file: its jobs by `needs`, one after another, each leg of a matrix in a workspace of its own. */
export async function runWorkflow(file: string, setting: Setting): Promise<WorkflowRan> {
  return runFile(file, setting, setting.run?.eventName ?? "workflow_dispatch");
}

async function runFile(file: string, setting: Setting, event: string): Promise<WorkflowRan> {
  const workflow = parse(readFileSync(file, "utf8")) as Workflow;
  const named = { workflow: workflow.name ?? basename(file), ...setting.run };
  const base = { ...setting, inputs: withDefaults(trigger(workflow, event), setting), run: named };
  const jobs = new Map<string, readonly JobRan[]>();
  for (const id of inOrder(workflow.jobs)) {
    jobs.set(id, await runJob(file, workflow, id, base, jobs));
  }
  const all = [...jobs.values()].flat();
  const contexts = {
    jobs: Object.fromEntries(
      [...jobs].map(([id, legs]) => [id, { outputs: outputsOf(legs), result: resultOf(legs) }]),
    ),
    inputs: base.inputs,
  };
  return {
    conclusion: all.some((job) => job.conclusion === "failure") ? "failure" : "success",
    jobs: all,
    outputs: texts(trigger(workflow, "workflow_call")?.outputs ?? {}, ({ value }) =>
      fillText(value, { contexts }),
    ),
  };
}

function trigger(workflow: Workflow, name: string): Trigger | undefined {
  const { on } = workflow;
  if (typeof on === "string" || Array.isArray(on)) return undefined;
  return (on as Readonly<Record<string, Trigger | null>>)[name] ?? undefined;
}

function withDefaults(on: Trigger | undefined, setting: Setting): Readonly<Record<string, unknown>> {
  const declared = on?.inputs ?? {};
  const missing = Object.keys(declared).find(
    (input) => declared[input]?.required === true && setting.inputs?.[input] === undefined,
  );
  if (missing !== undefined) throw new Error(`the workflow's input ${missing} is required`);
  const defaults = Object.entries(declared).map(([input, { default: value }]) => [input, value ?? ""]);
  return { ...Object.fromEntries(defaults), ...setting.inputs };
}

/** Job ids so that each comes after those it needs. */
function inOrder(jobs: Workflow["jobs"]): readonly string[] {
  const done: string[] = [];
  const visit = (id: string, path: readonly string[]): void => {
    if (done.includes(id)) return;
    if (path.includes(id)) throw new Error(`jobs need each other: ${[...path, id].join(" -> ")}`);
    if (jobs[id] === undefined) throw new Error(`no job ${id}`);
    for (const need of needsOf(jobs[id])) visit(need, [...path, id]);
    done.push(id);
  };
  for (const id of Object.keys(jobs)) visit(id, []);
  return done;
}

function needsOf(job: JobText): readonly string[] {
  return typeof job.needs === "string" ? [job.needs] : (job.needs ?? []);
}

/** Everything a job waits for, near or far: a skipped ancestor makes `success()` false, too. */
function ancestors(jobs: Workflow["jobs"], id: string): readonly string[] {
  const near = needsOf(jobs[id] ?? {});
  return [...near, ...near.flatMap((need) => ancestors(jobs, need))];
}

async function runJob(
  file: string,
  workflow: Workflow,
  id: string,
  setting: Setting,
  before: ReadonlyMap<string, readonly JobRan[]>,
): Promise<readonly JobRan[]> {
  const job = workflow.jobs[id] ?? {};
  const results = ancestors(workflow.jobs, id).map((need) => resultOf(before.get(need) ?? []));
  const status: Status = results.includes("failure")
    ? "failure"
    : results.includes("skipped")
      ? "skipped"
      : "success";
  const run = makeRun({ ...setting.run, job: id });
  const places = { workspace: "", temporary: "", home: "", event: "" };
  const contexts = {
    github: githubContext(run, places),
    needs: Object.fromEntries(
      needsOf(job).map((need) => {
        const legs = before.get(need) ?? [];
        return [need, { outputs: outputsOf(legs), result: resultOf(legs) }];
      }),
    ),
    inputs: setting.inputs ?? {},
    vars: setting.vars ?? {},
  };
  const empty = { name: id, outputs: {}, steps: [], environment: null, concurrency: null, permissions: null };
  if (!holds(job.if, { contexts, status })) return [{ ...empty, conclusion: "skipped" }];

  let legs: readonly (Leg | undefined)[] = [undefined];
  try {
    const matrix = fillAll(job.strategy?.matrix, { contexts });
    if (matrix !== undefined) legs = expandMatrix(matrix as Leg);
  } catch (fault) {
    return [{ ...empty, conclusion: "failure", fault: String(fault) }];
  }
  const ran: JobRan[] = [];
  for (const [index, leg] of legs.entries()) {
    const strategy = { "job-index": index, "job-total": legs.length };
    const scope = { contexts: { ...contexts, matrix: leg ?? {}, strategy } };
    const name = leg === undefined ? id : `${id} (${Object.values(leg).filter(isPlain).join(", ")})`;
    if (job.uses !== undefined) ran.push(...(await callWorkflow(file, name, job, setting, scope)));
    else ran.push(await runLeg(file, workflow, name, job, setting, run, scope));
  }
  return ran;
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object";
}

async function runLeg(
  file: string,
  workflow: Workflow,
  name: string,
  job: JobText,
  setting: Setting,
  given: Run,
  scope: Scope,
): Promise<JobRan> {
  const permissions = job.permissions ?? workflow.permissions ?? null;
  const run = { ...given, token: setting.token?.(permissions) ?? given.token };
  const root = mkdtempSync(join(setting.temporary, "job-"));
  const places = makePlaces(run, { workspace: join(root, "work"), temporary: join(root, "temp") });
  const all = {
    ...scope.contexts,
    github: githubContext(run, places),
    runner: runnerContext(places),
    secrets: { ...setting.secrets, GITHUB_TOKEN: run.token },
    job: { status: "success" },
  };
  const env: Record<string, string> = {};
  for (const [key, value] of Object.entries({ ...workflow.env, ...job.env })) {
    env[key] = fillText(value, { contexts: { ...all, env } });
  }
  const masks = [run.token, ...Object.values(setting.secrets ?? {})].filter((secret) => secret !== "");
  const { ran, status, contexts } = await runSteps(
    {
      setting,
      run,
      places,
      contexts: all,
      variables: runVariables(run, places),
      env,
      path: [],
      masks,
      shell: job.defaults?.run?.shell ?? workflow.defaults?.run?.shell,
      workingDirectory:
        job.defaults?.run?.["working-directory"] ?? workflow.defaults?.run?.["working-directory"],
      home: homeOf(file),
    },
    job.steps ?? [],
  );
  return {
    name,
    conclusion: status === "success" ? "success" : "failure",
    outputs: withoutSecrets(
      texts(job.outputs ?? {}, (value) => fillText(value, { contexts })),
      masks,
    ),
    steps: ran,
    environment: fillAll(job.environment ?? null, { contexts }),
    concurrency: fillAll(job.concurrency ?? workflow.concurrency ?? null, { contexts }),
    permissions,
  };
}

/** A job's output that holds a masked value never reaches another job. */
function withoutSecrets(outputs: Record<string, string>, masks: readonly string[]): Record<string, string> {
  const clean = Object.entries(outputs).filter(
    ([, value]) => !masks.some((secret) => value.includes(secret)),
  );
  return Object.fromEntries(clean);
}

/** The repository folder around a file under `.github/workflows`. */
function homeOf(file: string): string | undefined {
  const folder = dirname(file);
  return folder.endsWith(join(".github", "workflows")) ? join(folder, "..", "..") : undefined;
}

async function callWorkflow(
  file: string,
  name: string,
  job: JobText,
  setting: Setting,
  scope: Scope,
): Promise<readonly JobRan[]> {
  const [path = ""] = (job.uses ?? "").split("@");
  const [owner, repository, ...rest] = path.split("/");
  const home = /^[.$]\//.test(path) ? homeOf(file) : setting.repositories[`${owner}/${repository}`];
  if (home === undefined) throw new Error(`no workflow ${job.uses}`);
  const called = join(home, /^[.$]\//.test(path) ? path.slice(2) : rest.join("/"));
  const inside = { contexts: { ...scope.contexts, secrets: setting.secrets ?? {} } };
  const { jobs, outputs, conclusion } = await runFile(
    called,
    {
      ...setting,
      inputs: Object.fromEntries(
        Object.entries(job.with ?? {}).map(([key, value]) => [
          key,
          typeof value === "string" ? fill(value, inside) : value,
        ]),
      ),
      secrets:
        job.secrets === "inherit"
          ? (setting.secrets ?? {})
          : texts(job.secrets ?? {}, (value) => fillText(value, inside)),
    },
    "workflow_call",
  );
  const own = { steps: [], environment: null, concurrency: null, permissions: job.permissions ?? null };
  return [
    ...jobs.map((one) => ({ ...one, name: `${name} / ${one.name}` })),
    { name, conclusion, outputs, ...own },
  ];
}

function resultOf(legs: readonly JobRan[]): "success" | "failure" | "skipped" {
  const results = legs.map((leg) => leg.conclusion);
  if (results.includes("failure")) return "failure";
  return results.includes("success") ? "success" : "skipped";
}

/** With several legs, the last one that says something wins. */
function outputsOf(legs: readonly JobRan[]): Readonly<Record<string, string>> {
  const said = legs.map(({ outputs }) => Object.entries(outputs).filter(([, value]) => value !== ""));
  return Object.fromEntries(said.flat());
}

function texts<T>(from: Readonly<Record<string, T>>, write: (value: T) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, write(value)]));
}
