import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

let folder = "";

/** One temporary folder for everything that a run of the tests makes: workers that are stopped clean up nothing themselves. */
export function setup(): void {
  folder = mkdtempSync(join(tmpdir(), "tests-"));
  process.env.TMPDIR = folder;
}

export function teardown(): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
}
