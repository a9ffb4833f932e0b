import type { Problem } from "../core/problem/problem.ts";

/** What a person at a terminal asked a command for. */
export interface CommandOptions {
  /** Path of the catalogue, relative to the repository. */
  readonly config: string;
  /** The GitOps repository: owner/name, a URL or a path; empty: as the catalogue or the repository says. */
  readonly gitops: string;
  /** A token for private repositories; empty for none. */
  readonly token: string;
  /** Show what would be written, and write nothing. */
  readonly print: boolean;
}

/** What a command says in the end. */
export interface CommandResult {
  readonly lines: readonly string[];
  /** They make the command exit 1. */
  readonly problems: readonly Problem[];
}
