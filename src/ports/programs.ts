/** Programs that are not git: credential helpers, gpg, kustomize, and commands of the user. */
export interface Programs {
  /**
   * Runs a program to its end; there is no shell. What it prints goes to the step's log as it comes, made harmless, unless `quiet`. Raises
   * PROGRAM_MISSING where it cannot be started and PROGRAM_TIMEOUT where it ran longer than `timeoutMs`.
   */
  run(program: string, args: readonly string[], options?: ProgramOptions): Promise<ProgramResult>;
}

export interface ProgramOptions {
  /** Written to its standard input, which is closed behind it. */
  readonly input?: string | Uint8Array;
  /** The whole environment of the program; by default that of the step without `INPUT_*`. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Absolute; by default the workspace. */
  readonly directory?: string;
  readonly quiet?: boolean;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface ProgramResult {
  /** Absolute path of what ran. */
  readonly file: string;
  /** The exit code, or 128 plus the signal's number. */
  readonly code: number;
  readonly stdout: Uint8Array;
  /** UTF-8, invalid bytes replaced. */
  readonly stderr: string;
}
