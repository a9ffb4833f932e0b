import { mkdtempSync } from "node:fs";
import { dirname, join } from "node:path";
import { makePlaces } from "./action.ts";
import { githubContext, type Run, runnerContext, runVariables } from "./event.ts";
import { fillAll, fillText, type Scope } from "./expression.ts";
import type { JobRan, Setting } from "./setting.ts";
import { runSteps } from "./step.ts";
import type { JobText, Workflow } from "./workflow-file.ts";

/** Runs the steps of a job (of one leg of its matrix) in a workspace and a temporary folder of their own. */
export async function runLeg(
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
      path: [...(setting.path ?? [])],
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
    outputs: redactSecrets(
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
function redactSecrets(outputs: Record<string, string>, masks: readonly string[]): Record<string, string> {
  const clean = Object.entries(outputs).filter(
    ([, value]) => !masks.some((secret) => value.includes(secret)),
  );
  return Object.fromEntries(clean);
}

/** The repository folder around a file under `.github/workflows`. */
export function homeOf(file: string): string | undefined {
  const folder = dirname(file);
  return folder.endsWith(join(".github", "workflows")) ? join(folder, "..", "..") : undefined;
}

/** A record with every value written as text. */
export function texts<T>(
  from: Readonly<Record<string, T>>,
  write: (value: T) => string,
): Record<string, string> {
  return Object.fromEntries(Object.entries(from).map(([key, value]) => [key, write(value)]));
}
