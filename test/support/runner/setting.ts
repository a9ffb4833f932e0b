import type { Run } from "./event.ts";
import type { Annotation } from "./log.ts";
import type { Start } from "./process.ts";

/** What a test gives a workflow run: everything that GitHub would know or have. */
export interface Setting {
  readonly run?: Partial<Run>;
  /** Of `workflow_dispatch` or `workflow_call`. */
  readonly inputs?: Readonly<Record<string, unknown>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Whose actions are really run: `your-org/trunkline` to a folder that holds `actions/<name>/action.yml`. */
  readonly repositories: Readonly<Record<string, string>>;
  /** What stands in for each third-party action, by `owner/name` (and path), without its ref. */
  readonly standIns: Readonly<Record<string, StandIn>>;
  /** The folder where jobs get their folders. */
  readonly temporary: string;
  /** More variables for every process, as a runner's machine may have them. */
  readonly env?: Readonly<Record<string, string>>;
  /** Folders of programs that every job finds first: stand-ins for those of a runner's machine. */
  readonly path?: readonly string[];
  /** How our actions are started. Default: as processes, with the committed bundles. */
  readonly start?: Start | undefined;
  /** The GITHUB_TOKEN of a job with these permissions. Default: the run's own token. */
  readonly token?: (permissions: unknown) => string;
}

/** Plays a third-party action: it is told what the step says and gives outputs, or throws to fail the step. */
export type StandIn = (call: StandInCall) => Promise<Readonly<Record<string, string>>>;

export interface StandInCall {
  readonly with: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly run: Run;
  readonly workspace: string;
}

export interface StepRan {
  readonly id: string;
  readonly name: string;
  /** Before `continue-on-error`. */
  readonly outcome: "success" | "failure" | "skipped";
  readonly conclusion: "success" | "failure" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly annotations: readonly Annotation[];
  readonly log: string;
}

export interface JobRan {
  /** The key under `jobs`; with a leg, ` (value, …)` behind it. Jobs of a called workflow: `caller / job`. */
  readonly name: string;
  readonly conclusion: "success" | "failure" | "skipped";
  readonly outputs: Readonly<Record<string, string>>;
  readonly steps: readonly StepRan[];
  readonly environment: unknown;
  readonly concurrency: unknown;
  readonly permissions: unknown;
  /** Why a job failed before its first step. */
  readonly fault?: string;
}

export interface WorkflowRan {
  readonly conclusion: "success" | "failure";
  readonly jobs: readonly JobRan[];
  readonly outputs: Readonly<Record<string, string>>;
}
