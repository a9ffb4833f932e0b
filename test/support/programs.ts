import { createPrograms } from "../../src/adapters/programs/programs.ts";
import type { Log } from "../../src/ports/all-ports.ts";
import type { Programs } from "../../src/ports/programs.ts";
import type { EnvironmentVariables } from "../../src/ports/workflow-run.ts";

/** A log that nobody reads. */
export const silent: Log = { info: () => undefined, debug: () => undefined };

/** The programs of this machine, found by this environment, without a log. */
export function programsIn(env: EnvironmentVariables = process.env): Programs {
  return createPrograms(env, process.cwd(), silent);
}
