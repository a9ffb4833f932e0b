import type { Oid } from "../../../core/git/oid.ts";
import { decodePath } from "../../../core/path/path-bytes.ts";
import type { Objects } from "../objects/read-objects.ts";
import { kindOf, parseTree, type RawEntry } from "../protocol/tree-object.ts";
import type { Fetcher } from "./fetcher.ts";

interface Step {
  readonly oid: Oid;
  /** The names still to go down. */
  readonly rest: readonly string[];
}

/**
 * Brings the folders that lead to these paths below a tree, and what the paths name, one level of all of them in one fetch. What is
 * not there, or cannot be had, is passed over: whoever reads it finds out.
 */
export async function bringPaths(
  objects: Objects,
  fetcher: Pick<Fetcher, "bring">,
  tree: Oid,
  paths: readonly string[],
): Promise<void> {
  let steps: readonly Step[] = paths.map((path) => ({ oid: tree, rest: partsOf(path) }));
  while (steps.length > 0) {
    const missing = new Set<Oid>();
    for (const { oid } of steps) if ((await objects.get(oid)) === undefined) missing.add(oid);
    if (missing.size > 0 && !(await fetcher.bring([...missing]))) return;
    const next = await Promise.all(steps.map((step) => stepDown(objects, step)));
    steps = next.filter((step) => step !== undefined);
  }
}

async function stepDown(objects: Objects, { oid, rest: [name, ...rest] }: Step): Promise<Step | undefined> {
  const found = name === undefined ? undefined : await objects.get(oid);
  if (found?.kind !== "tree") return undefined;
  const entry = parseTree(found.content, oid.length / 2).find(
    (one: RawEntry) => decodePath(one.name) === name,
  );
  return entry === undefined || kindOf(entry.mode) === "commit" ? undefined : { oid: entry.oid, rest };
}

function partsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "" && part !== ".");
}
