import { createGit } from "../../../src/adapters/git/git.ts";
import type { Clock } from "../../../src/ports/all-ports.ts";
import type { Git } from "../../../src/ports/git.ts";
import { makeClock } from "../clock.ts";
import { programsIn, silent } from "../programs.ts";
import { makeFolder } from "../scratch/folder.ts";

/** Our own git on this machine, with a temporary folder of its own, and more environment where given. */
export function openGit(environment: Readonly<Record<string, string>> = {}, clock: Clock = makeClock()): Git {
  return createGit({
    environment: { ...process.env, ...environment },
    temporary: makeFolder(),
    clock,
    log: silent,
    programs: programsIn(),
  });
}
