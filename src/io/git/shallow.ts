import { join } from "node:path";
import { type Oid, parseOid } from "../../domain/oid.ts";
import { textOf } from "./text.ts";

/** The commits behind which the history in a Git directory is cut off (gitrepository-layout(5)). */
export function shallowIn(gitDirectory: string): ReadonlySet<Oid> {
  const lines = textOf(join(gitDirectory, "shallow")) ?? "";
  return new Set(lines.split("\n").flatMap((line) => parseOid(line.trim()) ?? []));
}
