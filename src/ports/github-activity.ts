import type { Issue } from "./github-issues.ts";

/** What happened in a repository, for reports about all of it. No answer names a person. */
export interface GitHubActivity {
  /**
   * Pull requests into `base` that were merged since a time, and all that are open, newest first and at most `most` of each; with `label` also the
   * open issues with it that the token's own user wrote, 20 at most. One request for each 100. Also needs `issues: read` for these.
   */
  pullRequestActivity(query: {
    readonly base: string;
    /** Milliseconds since the epoch. */
    readonly since: number;
    readonly most: number;
    readonly label: string | undefined;
  }): Promise<PullRequestActivity>;
  /**
   * Completed runs of workflows that pushes to a branch started since a time (milliseconds since the epoch), newest first, at most `most` (1,000 and
   * less: GitHub gives no more), each as its last attempt left it.
   */
  workflowRuns(branch: string, since: number, most: number): Promise<WorkflowRuns>;
  /** Whether issues and pull requests are closed, by number; a number that is none is not in it. One request for each 100. */
  closedTickets(numbers: readonly number[]): Promise<ReadonlyMap<number, boolean>>;
}

export interface PullRequestActivity {
  readonly merged: readonly PullRequestTimes[];
  readonly open: readonly PullRequestTimes[];
  /** There are more than were read. */
  readonly more: boolean;
  readonly issues: readonly Issue[];
}

/** When what happened to a pull request, in milliseconds since the epoch. */
export interface PullRequestTimes {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** Short name of its branch. */
  readonly branch: string;
  /** An App opened it. */
  readonly bot: boolean;
  readonly draft: boolean;
  /** Its first commit was made; never after it was opened, so that a rebased branch is not younger than its pull request. */
  readonly began: number;
  /** It was opened, or later taken out of draft. */
  readonly ready: number;
  /** Undefined where it is open. */
  readonly merged: number | undefined;
  /** Added and deleted lines. */
  readonly lines: number;
}

export interface WorkflowRuns {
  readonly runs: readonly CompletedRun[];
  /** There are more than were read. */
  readonly more: boolean;
}

/** A completed run of a workflow. Times are milliseconds since the epoch. */
export interface CompletedRun {
  /** File of the workflow, `.github/workflows/ci.yml`. */
  readonly workflow: string;
  readonly url: string;
  readonly commit: string;
  /** From 1; more than 1: somebody ran it again. */
  readonly attempt: number;
  readonly created: number;
  readonly completed: number;
  /** success, failure, cancelled, skipped, timed_out, …; empty where GitHub does not say. */
  readonly conclusion: string;
}
