import { join } from "node:path";
import { type Oid, parseOid } from "../../../core/git/oid.ts";
import { readTextFile } from "./read-text.ts";

/** The commits behind which the history in a Git directory is cut off (gitrepository-layout(5)). */
export function shallowIn(gitDirectory: string): ReadonlySet<Oid> {
  const lines = readTextFile(join(gitDirectory, "shallow")) ?? "";
  return new Set(lines.split("\n").flatMap((line) => parseOid(line.trim()) ?? []));
}
