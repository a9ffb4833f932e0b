import { isAbsolute } from "node:path";
import type { ActionResult } from "../../core/action/result.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import { defaultBranchOf, landingBranchOf } from "../../operations/event-payload.ts";
import type { World } from "../../ports/all-ports.ts";
import type { GateInputs } from "./inputs.ts";
import { lintRequiredChecks } from "./lint.ts";
import { planGate } from "./plan.ts";
import { type ExpectedServices, readExpected } from "./read-expected-services.ts";
import { type gateOutcomes, type gateOutputs, reportGate } from "./report.ts";
import { readWorkflow } from "./workflow-file.ts";

/** Reads what was given, judges it, tells. Asks nobody anything, unless it lints. */
export async function runGate(
  inputs: GateInputs,
  world: World,
): Promise<ActionResult<(typeof gateOutputs)[number], (typeof gateOutcomes)[number]>> {
  const plan = planGate({
    needs: inputs.needs,
    jobs: inputs.jobs,
    allowedFailures: inputs.allowedFailures,
    expected: await loadExpected(inputs.expected, world),
    lint: inputs.lint ? await lint(inputs, world) : [],
  });
  for (const { job, result, green, because } of plan.verdicts)
    world.log.info(`${green ? "green" : "red  "}  ${job}: ${result}, ${because}`);
  return reportGate(plan);
}

/** JSON as it is; anything else names a file. */
async function loadExpected(given: string, { files }: World): Promise<ExpectedServices> {
  if (given === "" || given.startsWith("{")) return readExpected(given);
  const text = await files.read(given);
  return text === undefined
    ? {
        kind: "unreadable",
        fault: `there is no file ${given}${isAbsolute(given) ? "" : " in the workspace"}`,
      }
    : readExpected(text);
}

/** Raises GATE_WORKFLOWS_MISSING without a checkout, and what reading the branch's rules raises. */
async function lint(inputs: GateInputs, { files, run, openGitHub }: World): Promise<readonly Problem[]> {
  const folder = ".github/workflows";
  const names = (await files.list(folder))?.filter((name) => /\.ya?ml$/.test(name));
  if (names === undefined) throw problem("GATE_WORKFLOWS_MISSING", { folder });
  const workflows = await Promise.all(
    names.map(async (name) =>
      readWorkflow((await files.read(`${folder}/${name}`)) ?? "", `${folder}/${name}`),
    ),
  );
  const branch = baseBranch(run);
  const rules = await (await openGitHub(run.repository, inputs.githubToken)).branchRules(branch);
  return lintRequiredChecks({
    workflows: workflows.filter((one) => one !== undefined),
    own: run,
    branch,
    rules,
  });
}

/** The branch that this run is about to change, or checks. */
function baseBranch({ event: { payload }, ref }: World["run"]): string {
  const own = /^refs\/heads\/(.+)$/.exec(ref)?.[1];
  return landingBranchOf(payload) ?? own ?? defaultBranchOf(payload) ?? "main";
}
