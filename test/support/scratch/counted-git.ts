import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { makeFolder } from "./folder.ts";

/** A `git` that notes every start of itself. */
export interface CountedGit {
  /** The search path on which it comes first. */
  readonly path: string;
  /** How often it was started since the last call. */
  take(): number;
}

export function makeCountedGit(): CountedGit {
  const folder = makeFolder();
  const log = join(folder, "log");
  const program = join(folder, "git");
  writeFileSync(program, `#!/bin/sh\necho "$1" >> "${log}"\nPATH="${process.env.PATH}" exec git "$@"\n`);
  chmodSync(program, 0o755);
  return {
    path: `${folder}${delimiter}${process.env.PATH}`,
    take() {
      if (!existsSync(log)) return 0;
      const lines = readFileSync(log, "utf8").trimEnd().split("\n");
      rmSync(log);
      return lines.length;
    },
  };
}
