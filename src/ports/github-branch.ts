import type { Oid } from "../core/git/oid.ts";
import type { LogEntry } from "./delivery.ts";
import type { Pushed } from "./git.ts";

/** A branch on GitHub, as its tip is when it is read. */
export interface GitHubBranch {
  /** Short name. */
  readonly name: string;
  readonly tip: GitHubTip;
}

export interface GitHubTip {
  readonly commit: Oid;
  readonly parents: readonly Oid[];
  /** How many files it changes; undefined where GitHub does not say. */
  readonly changed: number | undefined;
  /** The newest first-parent commits, this one first, with their whole messages: as many as came along, or all there are. */
  readonly log: readonly LogEntry[];
  readonly logIsWhole: boolean;
  /** What is at the paths that were asked for, and the top folder under the empty path; a path without anything is not in it. */
  readonly entries: ReadonlyMap<string, GitHubEntry>;
}

export type GitHubEntry =
  | { readonly kind: "folder"; readonly names: readonly string[] }
  /** `plain`: an ordinary file, not an executable one. */
  | { readonly kind: "file"; readonly plain: boolean; readonly bytes: Uint8Array }
  /** The API cannot carry it unharmed: a link, a submodule, a file that is large or no text. */
  | { readonly kind: "opaque"; readonly why: string };

export interface GitHubCommit {
  /** Short name of a branch that exists. */
  readonly branch: string;
  /** What it must hold now; the parent of the new commit. */
  readonly expected: Oid;
  /** Path (POSIX) to the new bytes of an ordinary file. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly message: string;
}

/** How a commit through the API ended. */
export type GitHubCommitResult =
  | { readonly kind: "landed"; readonly commit: Oid }
  | Extract<Pushed, { kind: "race" | "policy" }>;

/** Whose signature a commit has, as GitHub verifies it. */
export interface CommitSignature {
  readonly verified: boolean;
  /** Login of who signed, of what GitHub signed itself (`web-flow`) its author; empty where GitHub knows nobody. */
  readonly by: string;
  /** GitHub's word for the result: `valid`, `unsigned`, `unknown_key`. */
  readonly reason: string;
}

/** What rulesets ask of a branch. */
export interface BranchRules {
  readonly requiredChecks: readonly {
    /** The name that a check run or commit status must have. */
    readonly context: string;
    /** The GitHub App that must report it (15368 is GitHub Actions); undefined: anybody. */
    readonly app: number | undefined;
  }[];
  readonly mergeQueue: boolean;
}
