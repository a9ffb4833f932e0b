import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Oid, parseOid } from "../../../core/git/oid.ts";
import { readTextFile } from "./read-text.ts";

/** The commits behind which the history in a Git directory is cut off (gitrepository-layout(5)). */
export function shallowIn(gitDirectory: string): ReadonlySet<Oid> {
  const lines = readTextFile(join(gitDirectory, "shallow")) ?? "";
  return new Set(lines.split("\n").flatMap((line) => parseOid(line.trim()) ?? []));
}

/** Notes what a server says of the boundary (`from`, as it was) with a pack: commits that are on it now, and commits that are not any more. */
export function moveShallowBoundary(
  gitDirectory: string,
  from: ReadonlySet<Oid>,
  told: { readonly shallow: Iterable<Oid>; readonly unshallow: Iterable<Oid> },
): void {
  const boundary = new Set([...from, ...told.shallow]);
  for (const oid of told.unshallow) boundary.delete(oid);
  const file = join(gitDirectory, "shallow");
  if (boundary.size > 0) writeFileSync(file, [...boundary, ""].join("\n"));
  else rmSync(file, { force: true });
}
