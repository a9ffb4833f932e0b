/** Issues of a repository. */
export interface GitHubIssues {
  /** Open issues (no pull requests) that have all of these labels, 1,000 at most. */
  openIssues(labels: readonly string[]): Promise<readonly Issue[]>;
  /** Opens an issue; labels that the repository does not have are made. Assignees are logins; whoever cannot be assigned is left out by GitHub. */
  createIssue(issue: {
    readonly title: string;
    readonly body: string;
    readonly labels: readonly string[];
    readonly assignees: readonly string[];
  }): Promise<Issue>;
  /** Replaces title and body; `close`: closes it as completed in the same request. */
  updateIssue(
    number: number,
    text: { readonly title: string; readonly body: string; readonly close?: boolean },
  ): Promise<void>;
  /** Closes an issue as completed, with a comment (Markdown) that says why. */
  closeIssue(number: number, why: string): Promise<void>;
}

export interface Issue {
  readonly number: number;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
}
