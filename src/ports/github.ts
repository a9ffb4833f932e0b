import type { Oid } from "../core/git/oid.ts";
import type { Json } from "../core/json/json-types.ts";
import type { ArtifactRecord } from "./artifact-deployment-record.ts";
import type { LogEntry } from "./delivery.ts";
import type { Pushed, RefUpdate } from "./git.ts";
import type { GitHubActivity } from "./github-activity.ts";
import type {
  BranchRules,
  CommitSignature,
  GitHubBranch,
  GitHubCommit,
  GitHubCommitResult,
  GitHubEntry,
} from "./github-branch.ts";
import type { GitHubIssues } from "./github-issues.ts";

/**
 * What we read and write in GitHub's API, as values. Owner and name are those it was opened for. Every member raises
 * GITHUB_PERMISSION_MISSING (which names the permission), GITHUB_TOKEN_REFUSED, GITHUB_NOT_FOUND, GITHUB_REFUSED, GITHUB_LIMITED or
 * GITHUB_UNREACHABLE; rate limits and passing failures are waited for first.
 */
export interface GitHub extends GitHubActivity, GitHubIssues {
  /**
   * Open pull requests from branch `head` of the same repository into `base` (empty: into any). `to: "change"`: one of them is about to
   * be opened or changed, so a missing permission is named as what that takes.
   */
  openPullRequests(head: string, base: string, to?: "change"): Promise<readonly PullRequest[]>;
  /** Open pull requests into `base` (empty: into any) from branches of the same repository whose names begin with `prefix`. */
  openPullRequestsFrom(prefix: string, base: string): Promise<readonly PullRequest[]>;
  /** Opens one; if one from `head` into `base` is open already, that one gets the text. */
  createPullRequest(
    request: PullRequestText & { readonly head: string; readonly base: string },
  ): Promise<PullRequest>;
  updatePullRequest(number: number, text: PullRequestText): Promise<PullRequest>;
  /** Closes it unmerged, with a comment (Markdown) that says why. */
  closePullRequest(number: number, why: string): Promise<void>;
  /** Adds labels; one that the repository does not have yet is made. */
  addLabels(number: number, labels: readonly string[]): Promise<void>;
  /** The comments on a pull request that the token's own user wrote, oldest first. */
  ownComments(number: number): Promise<readonly Comment[]>;
  /** Adds a comment to a pull request; `body` is Markdown, cut at 65,536 characters with a notice at its end. */
  createComment(number: number, body: string): Promise<Comment>;
  /** Number of the merged pull request that brought a commit; undefined where none did. */
  mergedPullRequest(commit: Oid): Promise<number | undefined>;
  /** Replaces the Markdown of a comment. */
  updateComment(id: number, body: string): Promise<Comment>;
  /** Asks people (`octocat`) and teams (`acme/platform`) for a review. */
  requestReviews(number: number, reviewers: readonly string[]): Promise<void>;
  /** Has the pull request merged as soon as the rules of its base allow it. */
  mergeWhenReady(pullRequest: PullRequest): Promise<MergeWhenReady>;
  /** Whether merges into `branch` go through a merge queue. */
  hasMergeQueue(branch: string): Promise<boolean>;
  /** What the rulesets ask of pull requests into `branch`. Classic branch protection is not among it: only an administrator may read that. */
  branchRules(branch: string): Promise<BranchRules>;

  /** Every release, newest first; drafts too, where the token may write contents. */
  releases(): Promise<readonly Release[]>;
  /** Makes the release page of an existing tag; an existing one (a draft, too) is left as it is and returned. */
  ensureRelease(release: NewRelease): Promise<Release>;
  /** Adds a file to a release. One of the same name, size and digest is left; one that differs or is half there is replaced while the release is a draft. */
  ensureAsset(release: Release, asset: NewAsset): Promise<Asset>;
  /** Makes a draft public, and the badge `latest` its own or not. */
  publishRelease(release: Release, latest: boolean): Promise<Release>;

  /** A branch (empty: the default one) and what its tip has at some paths, in one request for up to 40 of them; undefined where there is no such branch. */
  readBranch(branch: string, paths: readonly string[]): Promise<GitHubBranch | undefined>;
  /** What a commit has at some paths. */
  readPaths(commit: Oid, paths: readonly string[]): Promise<ReadonlyMap<string, GitHubEntry>>;
  /** The newest first-parent commits from a commit on, that one first, at most `most` (100 and less). */
  readLog(commit: Oid, most: number): Promise<readonly LogEntry[]>;
  /** One commit on a branch, by compare-and-set, signed by GitHub and made by the token's own user (GraphQL `createCommitOnBranch`). */
  commitOnBranch(commit: GitHubCommit): Promise<GitHubCommitResult>;
  /** Compare-and-set of refs, all or nothing, in one request (GraphQL `updateRefs`). Never forced, except where `rewrite` says so. */
  updateRefs(updates: readonly RefUpdate[]): Promise<Pushed>;
  /** Makes an annotated tag object (unsigned, by the token's own user); the ref is left to `updateRefs`. */
  createTag(tag: { readonly name: string; readonly commit: Oid; readonly message: string }): Promise<Oid>;
  /** Starts a workflow (its file name) at a branch or tag. */
  dispatchWorkflow(workflow: string, ref: string, inputs: Readonly<Record<string, string>>): Promise<void>;

  /** Who made a commit, and whether GitHub could verify that (REST, "Get a commit"). */
  commitSignature(commit: string): Promise<CommitSignature>;
  /** Commit statuses and check runs of a commit: of each name the newest of each creator or App, the worst first. */
  checks(commit: string): Promise<readonly Check[]>;
  /** The newest pushes to a branch (short name; empty: to any), newest first, 100 at most (REST, "List repository activities"). */
  pushes(branch: string): Promise<readonly BranchPush[]>;
  /** The newest commits of a branch (newest first, at most `most`, 100 and less), each with the newest status of every context. */
  branchStatuses(branch: string, most: number): Promise<readonly CommitWithStatuses[]>;
  /** The newest deployments of an environment, newest first, at most `most` (100 and less), each with its newest state. */
  deployments(environment: string, most: number): Promise<readonly Deployment[]>;
  /** What is known of a branch that environments live on, in one request. Also needs `pull-requests: read`, `deployments: read` and `statuses: read`. */
  environmentOverview(branch: string, environments: readonly string[]): Promise<EnvironmentOverview>;
  /** Records a deployment of `commit` (a commit of this very repository); nothing is merged and no checks are asked for. */
  createDeployment(deployment: NewDeployment): Promise<Deployment>;
  setDeploymentStatus(id: number, status: DeploymentStatus): Promise<void>;
  /**
   * Says on the linked artifacts page of the repository's organisation where an artifact runs. A record of the same place and name is replaced (REST,
   * "Create an artifact deployment record"; not on GHES, and not for an account of a person).
   */
  recordArtifact(record: ArtifactRecord): Promise<void>;
  /** Who approved a run of this repository (its id) for a protected environment, each once. */
  approvers(run: string): Promise<readonly string[]>;
  /** Sigstore bundles of the newest GitHub attestations of one predicate type about an artifact (`sha256:…`) made in this repository, 100 at most, unverified. */
  attestations(digest: string, predicateType: string): Promise<readonly Json[]>;
  /** Keeps an attestation (a Sigstore bundle) in this repository; GitHub reads from it which artifact it is about. Gives its number. */
  keepAttestation(bundle: Json): Promise<string>;
}

/** A comment on a pull request. */
export interface Comment {
  readonly id: number;
  /** Markdown. */
  readonly body: string;
}

export interface PullRequestText {
  readonly title: string;
  /** Markdown; cut at 65,536 characters, with a notice at its end. */
  readonly body: string;
}

export interface PullRequest {
  readonly number: number;
  /** The page for people. */
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** GraphQL's name for it. */
  readonly nodeId: string;
  /** Short name of its branch. */
  readonly branch: string;
  /** The commit at the tip of its branch. */
  readonly head: string;
}

/** What became of the request to merge on its own. `refused` is GitHub's reason, such as auto-merge being off in the settings. */
export type MergeWhenReady =
  | { readonly kind: "waiting" }
  | { readonly kind: "merged" }
  | { readonly kind: "refused"; readonly why: string };

export interface NewRelease {
  readonly tag: string;
  readonly name: string;
  /** Markdown, at most 125,000 characters. */
  readonly notes: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Whether it gets the repository's one badge `latest`. */
  readonly latest: boolean;
}

export interface Release {
  readonly id: number;
  readonly url: string;
  /** Where assets go (a URI template of GitHub's own). */
  readonly uploadUrl: string;
  readonly tag: string;
  readonly name: string;
  readonly notes: string;
  readonly draft: boolean;
  readonly prerelease: boolean;
  /** Published for good: assets and tag cannot change any more. */
  readonly immutable: boolean;
  readonly assets: readonly Asset[];
}

export interface NewAsset {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface Asset {
  readonly id: number;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** `sha256:…` as GitHub computed it; empty where it says none (GHES before 3.18). */
  readonly digest: string;
  readonly url: string;
}

export interface Check {
  readonly name: string;
  readonly state: "success" | "pending" | "failure";
  readonly url: string;
  /** Login of who set a commit status; empty for a check run. */
  readonly creator: string;
  /** Slug of the App that made a check run; empty for a commit status. */
  readonly app: string;
}

/** A push to a branch as the server saw it, merges of pull requests included. */
export interface BranchPush {
  /** What the branch held before; 40 zeros for a new branch. */
  readonly before: string;
  readonly after: string;
  /** The server's time, milliseconds since the epoch. */
  readonly time: number;
}

/** What GitHub says of the environments that live on one branch. */
export interface EnvironmentOverview {
  /** Open ones into the branch, newest first, 100 at most. */
  readonly pullRequests: readonly OpenPullRequest[];
  /** The newest of all the environments, newest first, 100 at most. */
  readonly deployments: readonly Deployment[];
  /** The newest 50 commits of the branch, newest first, with the statuses that they have. */
  readonly commits: readonly CommitWithStatuses[];
}

export interface OpenPullRequest {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  /** Short name of its branch. */
  readonly branch: string;
  /** It cannot be merged as it is. */
  readonly conflicting: boolean;
}

/** The newest status of one context. */
export interface CommitStatus {
  readonly context: string;
  readonly state: "success" | "pending" | "failure";
  readonly description: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
  readonly url: string;
  /** Login of who set it; empty where GitHub does not say. */
  readonly creator: string;
}

/** A commit of a branch with the statuses that it has. */
export interface CommitWithStatuses {
  readonly oid: Oid;
  readonly statuses: readonly CommitStatus[];
}

export interface NewDeployment {
  readonly commit: string;
  readonly environment: string;
  readonly description: string;
  readonly production: boolean;
  /** Whatever should be found with it again. */
  readonly payload: Readonly<Record<string, string>>;
}

export interface Deployment {
  readonly id: number;
  readonly commit: string;
  readonly environment: string;
  /** The newest state; `pending` where none was recorded yet. */
  readonly state: DeploymentState;
  /** Milliseconds since the epoch. */
  readonly created: number;
  /** When it was first a success, milliseconds since the epoch; undefined where it never was, or nobody asked. */
  readonly succeeded: number | undefined;
  /** What was recorded with it, as text; empty for nothing. */
  readonly payload: string;
}

export type DeploymentState =
  | "waiting"
  | "error"
  | "failure"
  | "inactive"
  | "in_progress"
  | "queued"
  | "pending"
  | "success";

export interface DeploymentStatus {
  readonly state: Exclude<DeploymentState, "waiting">;
  /** At most 140 characters are kept. */
  readonly description: string;
  /** Page of the log; empty for none. */
  readonly logUrl: string;
  /** Page of the environment; empty for none. */
  readonly environmentUrl: string;
}
