import type { ArgoCd } from "./argocd.ts";
import type { Delivery } from "./delivery.ts";
import type { Git } from "./git.ts";
import type { GitHub } from "./github.ts";
import type { Http } from "./http.ts";
import type { IdentityAnswer } from "./identity.ts";
import type { Programs } from "./programs.ts";
import type { Provenance } from "./provenance.ts";
import type { Registries } from "./registry.ts";
import type { Run } from "./workflow-run.ts";

/** The workspace and the runner's temporary folder. Paths are relative to the action's working-directory, or absolute and under RUNNER_TEMP. */
export interface Files {
  /** The text of a workspace file (UTF-8), or undefined where there is none. Raises FILE_TOO_BIG where it has more than `most` bytes. */
  read(path: string, most?: number): Promise<string | undefined>;
  /** The bytes of a workspace file, or undefined where there is none. */
  readBytes(path: string): Promise<Uint8Array | undefined>;
  /**
   * Many workspace files, one after the other, as `path, bytes`. What is missing, is no plain file (links are not followed) or has more than `most` bytes is
   * left out. The bytes are good until the next file is asked for. Raises FILE_OUTSIDE where a folder is a link that leaves the workspace.
   */
  readEach(paths: readonly string[], most: number): Iterable<readonly [path: string, content: Uint8Array]>;
  /** Names of the entries of a workspace folder, or undefined where there is none. */
  list(path: string): Promise<readonly string[] | undefined>;
  /** Writes a new file under RUNNER_TEMP and gives its absolute path. */
  writeTemporary(name: string, content: string | Uint8Array): Promise<string>;
  /** Writes a new folder of plain files under RUNNER_TEMP, by POSIX paths below it, and gives its absolute path. */
  writeFolder(name: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string>;
  /**
   * Writes files, by their names, into a folder of the workspace or of RUNNER_TEMP, which is made where it is missing; empty: into a new one under
   * RUNNER_TEMP. Gives the absolute path of the folder. Raises FILE_OUTSIDE.
   */
  writeInto(folder: string, files: ReadonlyMap<string, string | Uint8Array>): Promise<string>;
}

export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Ends early where the signal does. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Uniform in [0, 1). */
  random(): number;
}

/** The log of the step. Every line is made harmless: no text can be read by the runner as a command. */
export interface Log {
  info(line: string): void;
  /** Shown only with step debugging on. */
  debug(line: string): void;
}

/** The outside world, as narrow as the stories need it. Nothing heavy is loaded before its first use. */
export interface World {
  readonly run: Run;
  readonly files: Files;
  readonly clock: Clock;
  readonly log: Log;
  readonly git: Git;
  readonly registries: Registries;
  readonly provenance: Provenance;
  readonly delivery: Delivery;
  readonly programs: Programs;
  readonly http: Http;
  /** An OIDC token that says which workflow run this is, for one audience. It is masked in the log. */
  identity(audience: string): Promise<IdentityAnswer>;
  /** The API of an Argo CD server (without a slash at its end); `ca` is PEM or empty. */
  argocd(access: { readonly server: string; readonly token: string; readonly ca: string }): Promise<ArgoCd>;
  /** GitHub's API for one repository (`owner/name`), as whoever `token` is. */
  openGitHub(repository: string, token: string): Promise<GitHub>;
}
