import type { JsonObject } from "../core/json/json-types.ts";

/** What the runner says of the run this step belongs to. Absent things are empty texts, as the runner gives them. */
export interface Run {
  /** Whether there is an event at all (a terminal has none). */
  readonly event: { readonly name: string; readonly payload: JsonObject };
  /** GITHUB_SHA. */
  readonly sha: string;
  /** Full ref, `refs/heads/main`. */
  readonly ref: string;
  /** `owner/name`. */
  readonly repository: string;
  /** `https://github.com`, GHES with its path. */
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly workflow: string;
  readonly job: string;
  readonly id: string;
  readonly number: number;
  readonly attempt: number;
  readonly actor: string;
  /** Absolute path of the checkout to work in: GITHUB_WORKSPACE joined with working-directory. */
  readonly directory: string;
  /** Absolute path of RUNNER_TEMP. */
  readonly temporary: string;
}

/** The environment variables of the step; `undefined` is unset. Only the runner reads them from the process. */
export type EnvironmentVariables = Readonly<Record<string, string | undefined>>;
