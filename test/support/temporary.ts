import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Bytes: several times what a run of the tests keeps at once. */
const enough = 4 * 1024 ** 3;

let folder = "";

/** One temporary folder for everything that a run of the tests makes: workers that are stopped clean up nothing themselves. */
export function setup(): void {
  folder = inMemory() ?? mkdtempSync(join(tmpdir(), "tests-"));
  process.env.TMPDIR = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A folder in memory, where the machine has room for it and lets programs run from it: a disk takes a fifth of the tests' time. */
function inMemory(): string | undefined {
  try {
    const { bavail, bsize } = statfsSync("/dev/shm");
    if (bavail * bsize < enough) return undefined;
    const made = mkdtempSync("/dev/shm/tests-");
    const program = join(made, "program");
    writeFileSync(program, "#!/bin/sh\n", { mode: 0o755 });
    const runs = spawnSync(program).error === undefined;
    if (!runs) rmSync(made, { recursive: true });
    return runs ? made : undefined;
  } catch {
    return undefined;
  }
}
