import type { Author } from "../core/commit/author.ts";
import type { Decided } from "../core/commit/delivery-decision.ts";
import type { Oid } from "../core/git/oid.ts";
import type { Remote } from "../core/git/remote.ts";
import type { Person, Repository } from "./git.ts";

/**
 * Writing to a shared branch by compare-and-set: read the tip, decide on that tip, commit, push without force, and on a race
 * decide again on the new tip, with full jitter, until the deadline. `decide` may run many times and must not write.
 */
export interface Delivery {
  /**
   * Starts to read the target's branch, and returns when the question is on its way. What follows for the same target object goes on from there;
   * a failure is told by that.
   */
  begin(target: Target): Promise<void>;
  deliver<P extends Decided>(target: Target, decide: Decide<P>): Promise<Receipt<P>>;
  /** Reads the newest commit of the target's branch. `deliver` to the same target object begins with what this has fetched. */
  readTip(target: Target): Promise<Tip>;
  /** The same reading of any commit of an opened repository. */
  tipAt(repository: Repository, commit: Oid): Promise<Tip>;
  /** The same reading and deciding, nothing written: a dry run. */
  preview<P extends Decided>(target: Target, decide: Decide<P>): Promise<Receipt<P>>;
}

export type Decide<P extends Decided> = (tip: Tip) => Promise<P>;

/** One commit of the target branch, as far as it is read. */
export interface Tip {
  readonly commit: Oid;
  /** Names of the files and folders in a folder; undefined where there is no folder. */
  list(folder: string): Promise<readonly string[] | undefined>;
  /** Bytes of a file, undefined where there is none. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** The newest first-parent commits that changed a path (empty: any), newest first, at most `most`. Fetches history on use. */
  history(path: string, most: number): Promise<readonly TipCommit[]>;
  /** The newest first-parent commits, this one first, at most `most` (100 and less). */
  log(most: number): Promise<readonly LogEntry[]>;
  /** Bytes of a file at a commit of the log, or at the parent of one; undefined where there is none. */
  readAt(commit: Oid, path: string): Promise<Uint8Array | undefined>;
  /** After `history`: whether it can reach the first commit. False where the remote is itself a shallow clone. */
  reachesFirstCommit(): Promise<boolean>;
}

export interface LogEntry {
  readonly oid: Oid;
  readonly message: string;
  /** The first parent; undefined for the first commit. */
  readonly parent: Oid | undefined;
}

export interface TipCommit {
  readonly oid: Oid;
  readonly message: string;
  /** Committer time, seconds since the epoch; never before that of a first-parent ancestor that was read. */
  readonly time: number;
  readonly parents: readonly Oid[];
  readonly author: Person;
  readonly committer: Person;
  /** What it changed at the path, or below it. */
  readonly files: readonly string[];
  /** Everything that it changed, anywhere, against its first parent. */
  changes(): Promise<readonly string[]>;
  /** The path's bytes in that commit. */
  read(): Promise<Uint8Array | undefined>;
}

export interface Target {
  readonly remote: Remote;
  /** Short name; empty for the remote's default branch. */
  readonly branch: string;
  readonly delivery: "push" | "pull-request";
  readonly transport: "auto" | "git" | "api";
  /** Undefined: the token's own bot. */
  readonly author: Author;
  readonly deadlineMs: number;
  readonly pullRequest: PullRequestOptions;
  /** Files and folders that will be read: a transport that can reads them with the tip. */
  readonly reads?: readonly string[];
}

export interface PullRequestOptions {
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  readonly autoMerge: boolean;
}

/** Something about the delivery itself that people should know, in one or two sentences. */
export interface Remark {
  readonly level: "notice" | "warning";
  readonly text: string;
}

/** What became of it. `attempts` counts tips that were read. */
export type Receipt<P extends Decided> = { readonly remarks?: readonly Remark[] } & Became<P>;

type Became<P extends Decided> =
  | {
      readonly kind: "landed";
      readonly plan: P;
      readonly commit: Oid;
      readonly branch: string;
      readonly attempts: number;
    }
  | {
      readonly kind: "proposed";
      readonly plan: P;
      readonly commit: Oid;
      /** The branch that holds the proposal. */
      readonly branch: string;
      /** Undefined where the remote is not on GitHub: then the branch is the proposal. */
      readonly pullRequest: { readonly number: number; readonly url: string } | undefined;
      readonly attempts: number;
    }
  /** Nothing to write: the plan decided `nothing` or `superseded`, or it was a preview. */
  | {
      readonly kind: "untouched";
      readonly plan: P;
      readonly commit: Oid;
      readonly branch: string;
      readonly attempts: number;
    };
