import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { Step } from "./manifest.ts";

/** A workflow file, as far as it is run here. Expressions unevaluated. */
export interface Workflow {
  readonly name?: string;
  readonly on: Readonly<Record<string, Trigger | null>> | string | readonly string[];
  readonly env?: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly concurrency?: unknown;
  readonly defaults?: Defaults;
  readonly jobs: Readonly<Record<string, JobText>>;
}

export interface Trigger {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown; readonly required?: boolean }>>;
  readonly outputs?: Readonly<Record<string, { readonly value: unknown }>>;
}

interface Defaults {
  readonly run?: { readonly shell?: string; readonly "working-directory"?: string };
}

export interface JobText {
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

export function readWorkflow(file: string): Workflow {
  return parse(readFileSync(file, "utf8")) as Workflow;
}

/** What stands under `on:` for an event. */
export function trigger(workflow: Workflow, name: string): Trigger | undefined {
  const { on } = workflow;
  if (typeof on === "string" || Array.isArray(on)) return undefined;
  return (on as Readonly<Record<string, Trigger | null>>)[name] ?? undefined;
}

/** Job ids so that each comes after those it needs. */
export function inOrder(jobs: Workflow["jobs"]): readonly string[] {
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

export function needsOf(job: JobText): readonly string[] {
  return typeof job.needs === "string" ? [job.needs] : (job.needs ?? []);
}

/** Everything a job waits for, near or far: a skipped ancestor makes `success()` false, too. */
export function ancestors(jobs: Workflow["jobs"], id: string): readonly string[] {
  const near = needsOf(jobs[id] ?? {});
  return [...near, ...near.flatMap((need) => ancestors(jobs, need))];
}
