import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseRemote } from "../core/git/remote.ts";
import { type Problem, problemsIn } from "../core/problem/problem.ts";
import { problemPage } from "../core/text/trunkline-links.ts";
import type { Action } from "../ports/action.ts";
import type { World } from "../ports/all-ports.ts";
import type { CommandOptions, CommandResult } from "../ports/command.ts";
import type { EnvironmentVariables, Run } from "../ports/workflow-run.ts";
import { bugReport } from "./bug-report.ts";
import { type CommandLine, readCommandLine, usage } from "./command-line.ts";
import { createDeadline } from "./deadline.ts";
import { readRun } from "./environment.ts";
import { createLog, createMask, defuse } from "./log.ts";
import { type MakeWorld, runAction } from "./run-action.ts";

/** What a command line can ask for. */
export interface Program {
  readonly actionNames: readonly string[];
  loadAction(name: string): Promise<Action>;
  readonly commands: Readonly<
    Record<"init" | "check", (options: CommandOptions, world: World) => Promise<CommandResult>>
  >;
}

/**
 * Runs one command of a person at a terminal, in the working directory. Gives the exit code: 1 where a fault was found, 2 where the command line
 * cannot be read. It never throws.
 */
export async function runCommand(
  args: readonly string[],
  program: Program,
  makeWorld: MakeWorld,
  env: EnvironmentVariables,
  write: (text: string) => void,
): Promise<number> {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || "";
  let line: CommandLine;
  try {
    line = readCommandLine(args, program.actionNames, token);
  } catch (thrown) {
    return tellFaults(problemsIn(thrown), thrown, env, write) && 2;
  }
  if (line.kind === "help") {
    write(usage(program.actionNames));
    return 0;
  }
  try {
    const log = createLog(write);
    const run = readRun(env, ".");
    const world = makeWorld(run, env, log, {
      mask: createMask(() => undefined),
      notice: () => undefined,
      deadline: createDeadline(),
    });
    if (line.kind === "try") return await tryAction(line, program, makeWorld, run, world, env, write);
    const { lines, problems } = await program.commands[line.name](line.options, world);
    for (const one of lines) log.info(one);
    return problems.length === 0 ? 0 : tellFaults(problems, undefined, env, write);
  } catch (thrown) {
    return tellFaults(problemsIn(thrown), thrown, env, write);
  }
}

/** Runs an action with the variables that a runner would have given it for this checkout, as a dry run where it has one. */
async function tryAction(
  { action: name, inputs, token }: CommandLine & { readonly kind: "try" },
  program: Program,
  makeWorld: MakeWorld,
  run: Run,
  { git }: World,
  env: EnvironmentVariables,
  write: (text: string) => void,
): Promise<number> {
  const action = await program.loadAction(name);
  // Masks and debug lines are for a runner: a terminal would show the secret itself. An empty output says nothing.
  const noise = /^(::(add-mask|debug)::|[\w-]+=\n$)/;
  const show = (text: string) => (noise.test(text) ? undefined : write(text));
  const checkout = await git.checkout(run.directory);
  const repository = checkout?.origin && parseRemote(checkout.origin, run)?.repository;
  const summary = join(run.temporary, "summary.md");
  mkdirSync(run.temporary, { recursive: true });
  const defaults = {
    "github-token": token,
    ...("dry-run" in action.inputs ? { "dry-run": "true" } : {}),
    ...Object.fromEntries(inputs),
  };
  const code = await runAction(
    action,
    makeWorld,
    {
      ...env,
      GITHUB_WORKSPACE: run.directory,
      GITHUB_SHA: env.GITHUB_SHA || checkout?.head,
      GITHUB_REPOSITORY: env.GITHUB_REPOSITORY || repository,
      GITHUB_STEP_SUMMARY: env.GITHUB_STEP_SUMMARY || summary,
      RUNNER_TEMP: run.temporary,
      ...Object.fromEntries(
        Object.entries(defaults).map(([input, value]) => [`INPUT_${input.toUpperCase()}`, value]),
      ),
    },
    show,
    async (all) => {
      for (const { level, title, message } of all)
        for (const text of `${level}: ${title}: ${message}`.split("\n")) write(`${defuse(text)}\n`);
    },
  );
  if (!env.GITHUB_STEP_SUMMARY) write(`The job summary is in ${summary}\n`);
  return code;
}

/** Prints Problems for a person: what, where, and what to do. Anything else is our bug and says so. Gives exit code 1. */
function tellFaults(
  problems: readonly Problem[] | undefined,
  thrown: unknown,
  env: EnvironmentVariables,
  write: (text: string) => void,
): number {
  if (problems === undefined) {
    const { message, stack } = bugReport("the command line", thrown, env);
    write(`${stack}\n${message}\n`);
    return 1;
  }
  for (const { code, message, hint, at } of problems) {
    const place =
      at === undefined
        ? ""
        : ` ${[at.file, at.line, at.column].filter((one) => one !== undefined).join(":")}`;
    write(`\n${defuse(`${code}${place}`)}\n`);
    for (const text of [...message.split("\n"), ...hint.split("\n"), problemPage(code)])
      write(`  ${defuse(text)}\n`);
  }
  return 1;
}
