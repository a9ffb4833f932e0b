import { type Problem, problem } from "../../core/problem/problem.ts";
import { listNames } from "../../core/text/list-names.ts";
import type { BranchRules } from "../../ports/github-branch.ts";
import type { Trigger, WorkflowFile, WorkflowJob } from "./workflow-file.ts";

/** What lint looks at. */
export interface LintFacts {
  readonly workflows: readonly WorkflowFile[];
  /** The run's own workflow (its name) and job (its id). */
  readonly own: { readonly workflow: string; readonly job: string };
  readonly branch: string;
  readonly rules: BranchRules;
}

/** The app that reports what workflows do. */
const githubActions = 15_368;

/**
 * Finds a gate that can be skipped, and required checks that can never report, or not in every pull request or not in the merge queue.
 * A check that another app must report is not looked for.
 */
export function lintRequiredChecks({ workflows, own, branch, rules }: LintFacts): readonly Problem[] {
  const homes = workflows.filter(({ name, file }) => name === own.workflow || file === own.workflow);
  const gates = homes.flatMap(({ file, jobs }) =>
    jobs.filter(({ id }) => id === own.job).map((job) => ({ file, job })),
  );
  const skippable = gates
    .filter(({ job }) => !/^(\$\{\{\s*)?always\(\)(\s*\}\})?$/.test(job.if.trim()))
    .map(({ file, job }) =>
      problem("GATE_MAY_BE_SKIPPED", { job: job.id }, { at: { file, line: job.line } }),
    );
  const required = rules.requiredChecks.filter(({ app }) => app === undefined || app === githubActions);
  return [...skippable, ...required.flatMap(({ context, app }) => faultsOf(context, app))];

  function faultsOf(context: string, app: number | undefined): readonly Problem[] {
    const reporters = workflows.flatMap((workflow) =>
      workflow.jobs.filter((job) => reports(job, context)).map((job) => ({ workflow, job })),
    );
    if (reporters.length === 0) {
      // Anybody may report it: a status of another system looks the same from here.
      if (app === undefined) return [];
      const names = listNames(workflows.flatMap(({ jobs }) => jobs.map(({ name }) => name)));
      return [problem("GATE_CHECK_MISSING", { branch, context, names })];
    }
    const [first] = reporters;
    const at = first && { file: first.workflow.file, line: first.job.line };
    const reasons = reporters.map(({ workflow }) => leftOut(workflow, branch));
    const [why] = reasons;
    const found: Problem[] = [];
    if (why !== undefined && reasons.every((one) => one !== undefined))
      found.push(problem("GATE_CHECK_LEFT_OUT", { branch, context, why }, { ...(at && { at }) }));
    if (rules.mergeQueue && !reporters.some(({ workflow }) => workflow.triggers.has("merge_group"))) {
      const file = first?.workflow.file ?? "";
      found.push(problem("GATE_CHECK_NOT_QUEUED", { branch, context, file }, { ...(at && { at }) }));
    }
    return found;
  }
}

/** Whether a job's check may have this name: `name`, `name (a, b)` of a matrix, `name / callee` of a workflow that it calls. */
function reports({ name, extended }: WorkflowJob, context: string): boolean {
  const literal = name.split(/\$\{\{.*?\}\}/s).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const suffix = extended === "workflow" ? " / .+" : extended === "matrix" ? "( \\(.+\\))?" : "";
  return new RegExp(`^${literal.join(".*")}${suffix}$`, "s").test(context);
}

/** Why a workflow does not run for every pull request into `branch`, as a sentence's end; undefined where it does. */
function leftOut({ file, triggers }: WorkflowFile, branch: string): string | undefined {
  const events = ["pull_request", "pull_request_target"].flatMap((event) => {
    const trigger = triggers.get(event);
    return trigger === undefined ? [] : [{ event, trigger }];
  });
  const push = triggers.get("push");
  if (events.length === 0) {
    const everyPush = push !== undefined && !push.paths && !push.branches && !push.branchesIgnore;
    return everyPush ? undefined : `${file} does not run on \`pull_request\``;
  }
  const reasons = events.map(({ event, trigger }) => filteredBy(event, trigger, branch));
  const [why] = reasons;
  return why !== undefined && reasons.every((one) => one !== undefined) ? `${file} ${why}` : undefined;
}

function filteredBy(event: string, trigger: Trigger, branch: string): string | undefined {
  if (trigger.paths) return `filters \`${event}\` by paths`;
  if (trigger.branches !== undefined && !chosen(trigger.branches, branch))
    return `runs on \`${event}\` for other branches only`;
  if (trigger.branchesIgnore !== undefined && chosen(trigger.branchesIgnore, branch))
    return `ignores \`${event}\` for ${branch}`;
  if (
    trigger.types !== undefined &&
    !(trigger.types.includes("opened") && trigger.types.includes("synchronize"))
  )
    return `does not run on \`${event}\` when it is opened and when it gets commits (\`types\`)`;
  return undefined;
}

/** GitHub's branch filters: in order, the last pattern that matches decides, `!` takes out. */
function chosen(patterns: readonly string[], branch: string): boolean {
  return patterns.reduce((is, pattern) => {
    const negative = pattern.startsWith("!");
    return expressionOf(negative ? pattern.slice(1) : pattern).test(branch) ? !negative : is;
  }, false);
}

/** `*` stays between slashes, `**` does not, `?` and `+` belong to the sign before them, `[ ]` is a set. */
function expressionOf(pattern: string): RegExp {
  const source = pattern.replace(/\*\*|\*|[.^${}()|\\]/g, (sign) =>
    sign === "**" ? ".*" : sign === "*" ? "[^/]*" : `\\${sign}`,
  );
  try {
    return new RegExp(`^${source}$`);
  } catch {
    return /^(?!)/;
  }
}
