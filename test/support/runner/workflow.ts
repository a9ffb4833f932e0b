import { basename, join } from "node:path";
import { githubContext, makeRun } from "./event.ts";
import { fill, fillAll, fillText, holds, type Scope, type Status } from "./expression.ts";
import { homeOf, runLeg, texts } from "./leg.ts";
import { expandMatrix, type Leg } from "./matrix.ts";
import type { JobRan, Setting, WorkflowRan } from "./setting.ts";
import {
  ancestors,
  inOrder,
  type JobText,
  needsOf,
  readWorkflow,
  type Trigger,
  trigger,
  type Workflow,
} from "./workflow-file.ts";

/** Runs a workflow file: its jobs by `needs`, one after another, each leg of a matrix in a workspace of its own. */
export async function runWorkflow(file: string, setting: Setting): Promise<WorkflowRan> {
  return runFile(file, setting, setting.run?.eventName ?? "workflow_dispatch");
}

async function runFile(file: string, setting: Setting, event: string): Promise<WorkflowRan> {
  const workflow = readWorkflow(file);
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

function withDefaults(on: Trigger | undefined, setting: Setting): Readonly<Record<string, unknown>> {
  const declared = on?.inputs ?? {};
  const missing = Object.keys(declared).find(
    (input) => declared[input]?.required === true && setting.inputs?.[input] === undefined,
  );
  if (missing !== undefined) throw new Error(`the workflow's input ${missing} is required`);
  const defaults = Object.entries(declared).map(([input, { default: value }]) => [input, value ?? ""]);
  return { ...Object.fromEntries(defaults), ...setting.inputs };
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
