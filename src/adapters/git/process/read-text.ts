import { readFileSync } from "node:fs";

/** What a file holds, as UTF-8; undefined where there is none to be read. */
export function readTextFile(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
