import * as v from "valibot";
import { readConfig } from "../../core/yaml/read-config.ts";

/** A workflow of the repository, as far as it tells which checks report when (docs.github.com/actions, workflow syntax). */
export interface WorkflowFile {
  /** `.github/workflows/ci.yml`. */
  readonly file: string;
  /** As the runner calls it; the path where it has no name. */
  readonly name: string;
  readonly triggers: ReadonlyMap<string, Trigger>;
  readonly jobs: readonly WorkflowJob[];
}

/** The filters of a trigger; an absent one is undefined. */
export interface Trigger {
  readonly paths: boolean;
  readonly branches: readonly string[] | undefined;
  readonly branchesIgnore: readonly string[] | undefined;
  readonly types: readonly string[] | undefined;
}

export interface WorkflowJob {
  readonly id: string;
  /** What its check is called: a text in which `${{ }}` may stand for anything. */
  readonly name: string;
  /** Its check has a suffix or a part of its own after the name: a matrix, or a workflow that it calls. */
  readonly extended: "matrix" | "workflow" | undefined;
  readonly if: string;
  /** 1 is the first. */
  readonly line: number;
}

const words = v.union([
  v.pipe(
    v.string(),
    v.transform((one) => [one]),
  ),
  v.array(v.string()),
]);
const triggerSchema = v.nullish(
  v.looseObject({
    paths: v.optional(words),
    "paths-ignore": v.optional(words),
    branches: v.optional(words),
    "branches-ignore": v.optional(words),
    types: v.optional(words),
  }),
);
const fileSchema = v.looseObject({
  name: v.optional(v.string()),
  on: v.union([words, v.record(v.string(), v.unknown())]),
  jobs: v.record(
    v.string(),
    v.looseObject({
      name: v.optional(v.unknown()),
      if: v.optional(v.union([v.string(), v.boolean(), v.number()])),
      uses: v.optional(v.string()),
      strategy: v.optional(v.unknown()),
    }),
  ),
});

/** Reads a workflow; undefined where the text is none that GitHub would run. */
export function readWorkflow(text: string, file: string): WorkflowFile | undefined {
  const read = readConfig(text);
  if (!("document" in read)) return undefined;
  const { document } = read;
  const parsed = v.safeParse(fileSchema, document.value);
  if (!parsed.success) return undefined;
  const { name = file, on, jobs } = parsed.output;
  const triggers = Array.isArray(on)
    ? on.map((event) => [event, noFilter] as const)
    : Object.entries(on).map(([event, given]) => [event, triggerOf(given)] as const);
  return {
    file,
    name,
    triggers: new Map(triggers),
    jobs: Object.entries(jobs).map(([id, job]) => ({
      id,
      name: typeof job.name === "string" ? job.name : id,
      extended: job.uses !== undefined ? "workflow" : hasMatrix(job.strategy) ? "matrix" : undefined,
      if: String(job.if ?? ""),
      line: document.spot(["jobs", id], "key").line,
    })),
  };
}

const noFilter: Trigger = {
  paths: false,
  branches: undefined,
  branchesIgnore: undefined,
  types: undefined,
};

function triggerOf(given: unknown): Trigger {
  const read = v.safeParse(triggerSchema, given);
  if (!read.success || !read.output) return noFilter;
  const { paths, branches, types } = read.output;
  return {
    paths: paths !== undefined || read.output["paths-ignore"] !== undefined,
    branches,
    branchesIgnore: read.output["branches-ignore"],
    types,
  };
}

function hasMatrix(strategy: unknown): boolean {
  return typeof strategy === "object" && strategy !== null && "matrix" in strategy;
}
