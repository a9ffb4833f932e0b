import { recover } from "../core/problem/recover-from-problem.ts";
import type { World } from "../ports/all-ports.ts";

/** Who is behind a run; empty where there is none, or nobody may tell. */
export interface People {
  readonly requestedBy: string;
  readonly approvedBy: readonly string[];
}

export const nobody: People = { requestedBy: "", approvedBy: [] };

/**
 * Who started this run and who let it into its protected environment. That GitHub does not tell (the token lacks `actions: read`) is said
 * in the log and ends nothing. Asked once.
 */
export function findPeople(
  { run, openGitHub, log }: Pick<World, "run" | "openGitHub" | "log">,
  token: string,
): () => Promise<People> {
  let found: Promise<People> | undefined;
  const ask = async (): Promise<readonly string[]> => {
    if (run.id === "" || run.repository === "" || token === "") return [];
    return recover(
      async () => (await openGitHub(run.repository, token)).approvers(run.id),
      ([fault]) => {
        log.info(`The approval of this run is not recorded: ${fault?.message}`);
        return [];
      },
    );
  };
  return () => {
    found ??= ask().then((approvedBy) => ({ requestedBy: run.actor, approvedBy }));
    return found;
  };
}
