import { existsSync } from "node:fs";
import { isAbsolute, join, posix, relative, resolve } from "node:path";
import type { ActionResult, Notice } from "../core/action/result.ts";
import type { JsonObject } from "../core/json/json-types.ts";
import { type Problem, problem, problemsIn } from "../core/problem/problem.ts";
import type { Action } from "../ports/action.ts";
import type { Log, World } from "../ports/all-ports.ts";
import type { Runner } from "../ports/runner.ts";
import type { EnvironmentVariables, Run } from "../ports/workflow-run.ts";
import { type Annotate, annotate, annotationOf, type Locate, most } from "./annotations.ts";
import { bugReport } from "./bug-report.ts";
import { createDeadline } from "./deadline.ts";
import { readRun } from "./environment.ts";
import { readInputs, secretsOf, unknownInputs } from "./inputs.ts";
import { createLog, createMask } from "./log.ts";
import { writeOutputs } from "./outputs.ts";
import { noticesMarkdown, problemsMarkdown, writeSummary } from "./summary.ts";

/** Makes the outside world for one run of one action. */
export type MakeWorld = (run: Run, env: EnvironmentVariables, log: Log, runner: Runner) => World;

/** One step, as far as it is known what it is. */
interface Step {
  readonly action: Action;
  readonly env: EnvironmentVariables;
  readonly log: Log;
  readonly locate: Locate;
  readonly annotate: Annotate;
  /** What was said beside the story. */
  readonly remarks: Notice[];
  /** Undefined where a fault came before there was one. */
  world: World | undefined;
}

/**
 * Runs one action as a step: reads its inputs, lets the story happen, writes what it gave. The only place that catches: a Problem
 * becomes annotations, a part of the summary and exit code 1; anything else is our bug and says so. `write` takes the log, `say` the annotations (the runner's,
 * unless a terminal has its own). Gives the exit code; it never throws.
 */
export async function runAction(
  action: Action,
  makeWorld: MakeWorld,
  env: EnvironmentVariables,
  write: (text: string) => void,
  say: Annotate = annotate,
): Promise<number> {
  const log = createLog(write);
  const mask = createMask(write);
  const given = env["INPUT_WORKING-DIRECTORY"]?.trim() || ".";
  const step: Step = {
    action,
    env,
    log,
    locate: (file) => workspacePath(file, given, env),
    annotate: say,
    remarks: [],
    world: undefined,
  };
  const deadline = createDeadline();
  try {
    for (const secret of secretsOf(action.inputs, env)) mask(secret);
    const run = readRun(env, given);
    const world = makeWorld(run, env, log, { mask, deadline, notice: (one) => keepOnce(step.remarks, one) });
    step.world = world;
    const typos = unknownInputs(action.inputs, env).map((one) => ({
      ...annotationOf(one),
      level: "warning" as const,
    }));
    await say(typos, step.locate);
    const inputs = readInputs(action.inputs, env);
    if (given !== "." && !existsSync(run.directory)) throw missingFolder(given);
    const until = action.deadline?.(inputs) ?? inputs.deadline;
    if (typeof until === "number") deadline.begin(until);
    return await tell(step, await action.run(inputs, world));
  } catch (thrown) {
    await tellFailure(step, thrown);
    return 1;
  } finally {
    deadline.close();
  }
}

/** Writes the result. What cannot be written is a warning: the outcome is what happened. Only outputs that are lost fail the step. */
async function tell(step: Step, result: ActionResult): Promise<number> {
  const { action, env, log, locate, annotate } = step;
  const { outcome, reason, failures } = result;
  const lost: Problem[] = [];
  const keep = (problems: readonly Problem[]) => void lost.push(...problems);
  const { remarks } = step;
  const record = { outcome, reason, ...result.report, ...remarksJson(remarks), ...problemsJson(failures) };
  const report = await attempt(() => writeReport(step, record), keep);
  log.info(`${action.name}: ${outcome}. ${reason}`);
  await annotate([...remarks, ...result.notices, ...failures.map(annotationOf)], locate);
  const problems = failures.length > 0 ? `\n${problemsMarkdown(action.name, failures)}` : "";
  const summary = result.summary + noticesMarkdown([...remarks, ...result.notices], most) + problems;
  await attempt(() => writeSummary(summary, env), keep);
  await annotate(
    lost.map((one) => ({ ...annotationOf(one), level: "warning" as const })),
    locate,
  );
  const common = Object.entries({ outcome, reason, report: report ?? "" });
  const outputs = [Object.entries(result.outputs), result.dynamic ?? [], common];
  const written = await giveOutputs(step, outputs, (faults) => annotate(faults.map(annotationOf), locate));
  return written && failures.length === 0 ? 0 : 1;
}

/** Tells of a failure by all means that work: where one of them fails as well, the others still say what happened first. */
async function tellFailure(step: Step, thrown: unknown): Promise<void> {
  const { action, env, log, locate, annotate } = step;
  const problems = problemsIn(thrown) ?? [];
  const bug = problems.length === 0 ? bugReport(action.name, thrown, env) : undefined;
  for (const line of bug?.stack.split("\n") ?? []) log.info(line);
  const reason = bug ? "Trunkline itself failed." : problems.map((one) => one.message).join(" ");
  const faults = bug
    ? [{ level: "error" as const, title: "INTERNAL", message: bug.message }]
    : problems.map(annotationOf);
  const also = (found: readonly Problem[]) => {
    for (const one of found)
      if (!problems.some(({ message }) => message === one.message)) log.info(one.message);
  };
  const { remarks } = step;
  await attempt(() => annotate([...remarks, ...faults], locate), also);
  if (bug === undefined)
    await attempt(() => writeSummary(problemsMarkdown(action.name, problems), env), also);
  const record = { outcome: "failed", reason, ...remarksJson(remarks), ...problemsJson(problems) };
  const report = bug ? undefined : await attempt(() => writeReport(step, record), also);
  const outputs = Object.entries({ outcome: "failed", reason, ...(report ? { report } : {}) });
  await giveOutputs(step, [outputs], also);
}

/** Writes the outputs; where the runner's file does not take them, into the log, and false. */
async function giveOutputs(
  { action, env, log }: Step,
  outputs: Parameters<typeof writeOutputs>[1],
  onFault: (problems: readonly Problem[]) => void | Promise<void>,
): Promise<boolean> {
  const written = await attempt(() => {
    writeOutputs(action, outputs, env, log);
    return true;
  }, onFault);
  if (written === undefined) writeOutputs(action, outputs, {}, log);
  return written ?? false;
}

/** What `work` gives; undefined where the disk does not let it, which `onFault` is told. Any other fault is ours. */
async function attempt<T>(
  work: () => T | Promise<T>,
  onFault: (problems: readonly Problem[]) => void | Promise<void>,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (thrown) {
    const problems = problemsIn(thrown) ?? [unwritten(thrown)];
    await onFault(problems);
    return undefined;
  }
}

function unwritten(cause: unknown): Problem {
  return problem(
    "DISK_UNUSABLE",
    { fault: cause instanceof Error ? cause.message : String(cause) },
    { cause },
  );
}

function missingFolder(given: string): Problem {
  const fault = "there is no such folder";
  const expected =
    "It is a checkout, relative to the workspace: check out before this step, with the same `path`.";
  return problem("INPUT_INVALID", { input: "working-directory", given, fault, expected });
}

/** The file that schema/report.schema.json describes. Gives its path, empty where the step has no folder for it yet. */
async function writeReport({ action, world }: Step, record: JsonObject): Promise<string> {
  const text = JSON.stringify({ action: action.name, ...record });
  return (await world?.files.writeTemporary(`trunkline-${action.name}.json`, `${text}\n`)) ?? "";
}

function keepOnce(remarks: Notice[], one: Notice): void {
  if (!remarks.some(({ message }) => message === one.message)) remarks.push(one);
}

function remarksJson(remarks: readonly Notice[]): JsonObject {
  return remarks.length === 0 ? {} : { remarks: remarks.map(({ message }) => message) };
}

function problemsJson(problems: readonly Problem[]): JsonObject {
  if (problems.length === 0) return {};
  return {
    problems: problems.map(({ code, message, hint, at }) => ({
      code,
      message,
      hint,
      ...(at === undefined ? {} : { at: { ...at } }),
    })),
  };
}

/** Annotations want paths from the workspace's top; stories know them from the working-directory. */
function workspacePath(file: string, given: string, env: EnvironmentVariables): string | undefined {
  const workspace = env.GITHUB_WORKSPACE || process.cwd();
  if (isAbsolute(file) || !existsSync(join(resolve(workspace, given), file))) return undefined;
  return posix.join(relative(workspace, resolve(workspace, given)).replaceAll("\\", "/"), file);
}
