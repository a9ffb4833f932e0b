import { createPrograms } from "../../src/adapters/programs/programs.ts";
import type { Programs } from "../../src/ports/programs.ts";
import type { EnvironmentVariables } from "../../src/ports/run.ts";

/** The programs of this machine, found by this environment, without a log. */
export function programsIn(env: EnvironmentVariables = process.env): Programs {
  return createPrograms(env, process.cwd(), { info: () => undefined, debug: () => undefined });
}
