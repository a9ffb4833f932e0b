import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { promote } from "../../src/actions/promote/action.ts";
import { createWorld } from "../../src/adapters/all-adapters.ts";
import type { Notice } from "../../src/core/action/result.ts";
import type { Json } from "../../src/core/json/json-types.ts";
import { problemsIn } from "../../src/core/problem/problem.ts";
import type { Action } from "../../src/ports/action.ts";
import { readRun } from "../../src/runner/environment.ts";
import { readInputs } from "../../src/runner/inputs.ts";
import { type Files, makeFolder, writeFiles } from "./scratch/folder.ts";
import { git, makeRemote } from "./scratch/git.ts";
import { commitOnto } from "./scratch/history.ts";

const promoteAction = promote as unknown as Action;

/** A GitOps repository with a bare remote, a workspace with a catalogue, and promote to run on them. */
export interface PromotionFixture {
  readonly remote: string;
  readonly workspace: string;
  /** Commits files to the GitOps repository; `ago` is in seconds. Gives the commit. */
  put(files: Files, ago?: number): Promise<string>;
  run(inputs: Readonly<Record<string, string>>, action?: Action): Promise<Ran>;
  /** A file at the tip of a branch. */
  show(path: string, branch?: string): Promise<string>;
  tip(branch?: string): Promise<string>;
  /** The message of the newest commit. */
  message(): Promise<string>;
}

export interface Ran {
  readonly code: number;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly log: string;
  readonly report: { readonly [key: string]: unknown };
  /** The codes of its Problems. */
  readonly problems: readonly string[];
  readonly notices: readonly Notice[];
}

/** `on`: a bare repository of a forge and what the runner says of that forge; default one without a forge. `GITOPS` in the catalogue is its path. */
export async function makePromotionFixture(
  catalogue: string,
  on: {
    readonly remote?: string;
    readonly workspace?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<PromotionFixture> {
  const root = makeFolder();
  const remote = on.remote ?? (await makeRemote(join(root, "gitops.git")));
  const workspace = on.workspace ?? join(root, "workspace");
  writeFiles(workspace, { ".github/trunkline.yml": catalogue.replaceAll("GITOPS", remote) });
  let runs = 0;
  return {
    remote,
    workspace,
    async put(files, ago = 0) {
      const time = Math.floor(Date.now() / 1_000) - ago;
      return commitOnto(remote, files, { message: "chore: set the stage", time });
    },
    run: (inputs, action = promoteAction) =>
      run(join(root, `run-${++runs}`), workspace, inputs, on.env ?? {}, action),
    show: (path, branch = "main") => git(remote, "show", `${branch}:${path}`),
    message: () => git(remote, "log", "-1", "--format=%B", "main"),
    tip: (branch = "main") => git(remote, "rev-parse", branch),
  };
}

/** The action in this process, with the real world around it and inputs read as the host reads them. */
async function run(
  folder: string,
  workspace: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
  action: Action,
): Promise<Ran> {
  mkdirSync(folder, { recursive: true });
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const whole = {
    PATH: process.env.PATH,
    HOME: folder,
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: folder,
    ...env,
    ...Object.fromEntries(given),
  };
  const log: string[] = [];
  const keep = (line: string) => void log.push(line);
  try {
    const world = createWorld(readRun(whole, "."), whole, { info: keep, debug: keep });
    const result = await action.run(readInputs(action.inputs, whole), world);
    const outputs = { ...result.outputs, outcome: result.outcome, reason: result.reason };
    const texts = Object.entries(outputs).map(([name, value]) => [name, asText(value)]);
    const problems = result.failures.map((one) => one.code);
    const { summary, report, notices } = result;
    const code = problems.length > 0 ? 1 : 0;
    return {
      code,
      outputs: Object.fromEntries(texts),
      summary,
      log: log.join("\n"),
      report,
      problems,
      notices,
    };
  } catch (thrown) {
    const problems = problemsIn(thrown)?.map((one) => one.code);
    if (problems === undefined) throw thrown;
    return {
      code: 1,
      outputs: { outcome: "failed" },
      summary: "",
      log: log.join("\n"),
      report: {},
      problems,
      notices: [],
    };
  }
}

function asText(value: Json): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
