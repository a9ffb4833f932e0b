import { existsSync } from "node:fs";
import { posix, relative } from "node:path";
import type { ActionResult } from "../core/action/result.ts";
import type { JsonObject } from "../core/json/json.ts";
import { type Problem, problem, problemsIn } from "../core/problem/problem.ts";
import type { Action } from "../ports/action.ts";
import type { EnvironmentVariables, Run } from "../ports/run.ts";
import type { Log, World } from "../ports/world.ts";
import { annotate, annotationOf, most } from "./annotations.ts";
import { bugReport } from "./bug-report.ts";
import { readRun } from "./environment.ts";
import { readInputs, secretsOf, unknownInputs } from "./inputs.ts";
import { createLog } from "./log.ts";
import { writeOutputs } from "./outputs.ts";
import { noticesMarkdown, problemsMarkdown, writeSummary } from "./summary.ts";

/** Makes the outside world for one run of one action. */
export type MakeWorld = (run: Run, env: EnvironmentVariables, log: Log) => World;

/**
 * Runs one action as a step: reads its inputs, lets the story happen, tells what it told. The only place that catches: a Problem
 * becomes annotations, a part of the summary and exit code 1; anything else is our bug and says so. `write` takes the log. Gives the exit code.
 */
export async function runAction(
  action: Action,
  makeWorld: MakeWorld,
  env: EnvironmentVariables,
  write: (text: string) => void,
): Promise<number> {
  const log = createLog(write);
  await mask(secretsOf(action.inputs, env));
  const given = env["INPUT_WORKING-DIRECTORY"]?.trim() || ".";
  const run = readRun(env, given);
  const locate = (file: string) => workspacePath(file, run, env);
  const world = makeWorld(run, env, log);
  try {
    const typos = unknownInputs(action.inputs, env).map((one) => ({
      ...annotationOf(one),
      level: "warning" as const,
    }));
    await annotate(typos, locate);
    const asked = readInputs(action.inputs, env);
    if (given !== "." && !existsSync(run.directory)) throw missingFolder(given);
    const told = await action.run(asked, world);
    await tell(action, told, world, env, log, locate);
    return told.failures.length > 0 ? 1 : 0;
  } catch (thrown) {
    await tellFailure(action, thrown, world, env, log, locate);
    return 1;
  }
}

async function mask(secrets: readonly string[]): Promise<void> {
  if (secrets.length === 0) return;
  const { setSecret } = await import("@actions/core");
  for (const secret of secrets) setSecret(secret);
}

async function tell(
  action: Action,
  told: ActionResult,
  world: World,
  env: EnvironmentVariables,
  log: Log,
  locate: (file: string) => string,
): Promise<void> {
  const { outcome, reason, failures } = told;
  const report = await writeReport(action, world, {
    outcome,
    reason,
    ...told.report,
    ...problemsJson(failures),
  });
  log.info(`${action.name}: ${outcome}. ${reason}`);
  await annotate([...told.notices, ...failures.map(annotationOf)], locate);
  const problems = failures.length > 0 ? `\n${problemsMarkdown(action.name, failures)}` : "";
  writeSummary(told.summary + noticesMarkdown(told.notices, most) + problems, env);
  const common = Object.entries({ outcome, reason, report });
  writeOutputs(action, [Object.entries(told.outputs), told.dynamic ?? [], common], env, log);
}

async function tellFailure(
  action: Action,
  thrown: unknown,
  world: World,
  env: EnvironmentVariables,
  log: Log,
  locate: (file: string) => string,
): Promise<void> {
  const problems = problemsIn(thrown);
  if (problems === undefined) {
    const bug = bugReport(action.name, thrown, env);
    for (const line of bug.stack.split("\n")) log.info(line);
    await annotate([{ level: "error", title: "INTERNAL", message: bug.message }], locate);
    const reason = "Trunkline itself failed.";
    writeOutputs(action, [Object.entries({ outcome: "failed", reason })], env, log);
    return;
  }
  await annotate(problems.map(annotationOf), locate);
  writeSummary(problemsMarkdown(action.name, problems), env);
  const reason = problems.map((one) => one.message).join(" ");
  const report = await writeReport(action, world, { outcome: "failed", reason, ...problemsJson(problems) });
  writeOutputs(action, [Object.entries({ outcome: "failed", reason, report })], env, log);
}

function missingFolder(given: string): Problem {
  const fault = "there is no such folder";
  const expected =
    "It is a checkout, relative to the workspace: check out before this step, with the same `path`.";
  return problem("INPUT_INVALID", { input: "working-directory", given, fault, expected });
}

/** The file that schema/report.schema.json describes. */
function writeReport(action: Action, world: World, record: JsonObject): Promise<string> {
  const text = JSON.stringify({ action: action.name, ...record });
  return world.files.writeTemporary(`trunkline-${action.name}.json`, `${text}\n`);
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
function workspacePath(file: string, run: Run, env: EnvironmentVariables): string {
  const folder = relative(env.GITHUB_WORKSPACE || run.directory, run.directory).replaceAll("\\", "/");
  return posix.join(folder, file);
}
