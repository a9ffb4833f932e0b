import {
  nextNumber,
  type Pull,
  type PullHistory,
  type Repository,
  type WorkflowRunRecord,
} from "./repository.ts";

/** A pull request into main with a past: open, or merged where `history` says when. */
export function addPull(
  repository: Repository,
  history: PullHistory,
  more: Partial<Pick<Pull, "title" | "author" | "head" | "base">> = {},
): Pull {
  const isMerged = history.merged !== undefined;
  const pull: Pull = {
    number: nextNumber(repository),
    title: "A change",
    body: "",
    head: "topic",
    base: "main",
    author: "mona",
    state: isMerged ? "closed" : "open",
    merged: isMerged,
    autoMerge: false,
    labels: [],
    reviewers: [],
    teams: [],
    comments: [],
    sha: "",
    history,
    ...more,
  };
  repository.pulls.push(pull);
  return pull;
}

/** A completed run of CI on main. Times are ISO 8601. */
export function addRun(
  repository: Repository,
  run: Pick<WorkflowRunRecord, "created" | "updated" | "conclusion"> & Partial<WorkflowRunRecord>,
): void {
  const usual = { workflow: ".github/workflows/ci.yml", branch: "main", event: "push", sha: "a".repeat(40) };
  repository.runs.push({ ...usual, status: "completed", ...run });
}
