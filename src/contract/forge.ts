/** What we read and write in GitHub's API, as values. Owner and name are those the Forge was opened for. */
export interface Forge {
  /** Open pull requests from branch `head` of the same repository into `base`. */
  openPullRequests(head: string, base: string): Promise<readonly PullRequest[]>;
  createPullRequest(
    request: PullRequestText & { readonly head: string; readonly base: string },
  ): Promise<PullRequest>;
  updatePullRequest(number: number, text: PullRequestText): Promise<PullRequest>;
  /** Makes the release page of an existing tag; an existing one is left as it is and returned. */
  ensureRelease(release: NewRelease): Promise<Release>;
  /** Commit statuses and check runs of a commit, the newest of each name. */
  checks(commit: string): Promise<readonly Check[]>;
}

export interface PullRequestText {
  readonly title: string;
  readonly body: string;
}

export interface PullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
}

export interface NewRelease {
  readonly tag: string;
  readonly name: string;
  readonly notes: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly latest: boolean;
}

export interface Release {
  readonly id: number;
  readonly url: string;
}

export interface Check {
  readonly name: string;
  readonly state: "success" | "pending" | "failure";
  readonly url: string;
}
