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
 * Brings the folders that lead to these paths below a tree, and what the paths name: all that is missing next on any of them in one fetch. What
 * is not there, or cannot be had, is passed over: whoever reads it finds out.
 */
export async function bringPaths(
  objects: Objects,
  fetcher: Pick<Fetcher, "bring">,
  tree: Oid,
  paths: readonly string[],
): Promise<void> {
  const requested = new Set<Oid>();
  let open: readonly Step[] = paths.map((path) => ({ oid: tree, rest: partsOf(path) }));
  while (open.length > 0) {
    const stopped = await Promise.all(open.map((step) => walk(objects, step)));
    open = stopped.filter((step) => step !== undefined);
    const missing = [...new Set(open.map(({ oid }) => oid))];
    if (missing.length === 0 || missing.some((oid) => requested.has(oid))) return;
    for (const oid of missing) requested.add(oid);
    if (!(await fetcher.bring(missing))) return;
  }
}

/** Goes down as far as is here. Gives the step whose object is missing; undefined where the way is at its end. */
async function walk(objects: Objects, from: Step): Promise<Step | undefined> {
  let step: Step | undefined = from;
  while (step !== undefined && (await objects.get(step.oid)) !== undefined)
    step = await stepDown(objects, step);
  return step;
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
