import type { Depth } from "../../contract/git.ts";
import type { Clock } from "../../contract/world.ts";
import { parseCommit } from "../../domain/git/commit.ts";
import { kindOf, parseTree } from "../../domain/git/tree.ts";
import { type Oid, parseOid } from "../../domain/oid.ts";
import type { Commands } from "./commands.ts";
import { askRemote, type Fetch, fetchOnce } from "./fetch.ts";
import { readShallow } from "./history.ts";
import type { Objects } from "./objects.ts";
import { checkRef, readPrivateRef } from "./refs.ts";

/** Brings what is not here yet, and no more. */
export interface Fetcher {
  /** False where the remote lacks one of them. */
  fetch(wants: readonly string[], depth: Depth): Promise<boolean>;
  /** What a ref of the remote names now; undefined where there is no such ref. */
  fetchRef(ref: string, depth: Depth): Promise<Oid | undefined>;
  /** These trees and blobs and nothing below them. */
  bring(oids: readonly Oid[]): Promise<boolean>;
}

/** Git's own way to say "all of it" to a shallow repository. */
const everything = 2147483647;

/** `holes`: commits may be here without all of their trees, so the server must not be told that we have them. */
export function createFetcher(git: Commands, clock: Clock, objects: Objects, holes: boolean): Fetcher {
  let withHoles = holes;
  let fetched = 0;

  const run = async (fetch: Fetch) =>
    (await askRemote(git, clock, () => fetchOnce(git, fetch))) !== undefined;

  const ask = async (refspecs: readonly string[], { depth, filter = "blob:none", since }: Depth) => {
    const known = since ?? (withHoles && filter === "blob:none" ? "nothing" : "all");
    const cut = depth ?? ((await readShallow(git)).size > 0 || withHoles ? everything : undefined);
    if (filter === "tree:0" || since !== undefined) withHoles = true;
    return run({ refspecs, depth: cut, filter, known });
  };

  /** The trees that a commit which is here lacks; undefined for one that is not here. */
  const lackingOf = async (oid: Oid): Promise<readonly Oid[] | undefined> => {
    const found = await objects.get(oid);
    if (found?.kind !== "commit") return found === undefined ? undefined : [];
    return missingTrees(objects, parseCommit(found.content).tree, withHoles);
  };

  return {
    async fetch(wants, given) {
      const refspecs: string[] = [];
      const trees = new Set<Oid>();
      const whole = given.depth === 1 || (!withHoles && (await readShallow(git)).size === 0);
      for (const want of wants) {
        const oid = parseOid(want);
        if (oid === undefined) {
          refspecs.push(`+${checkRef(want)}:refs/fetched/${fetched++}`);
          continue;
        }
        const lacking = await lackingOf(oid);
        if (lacking === undefined || !whole) refspecs.push(oid);
        if (given.filter !== "tree:0") for (const tree of lacking ?? []) trees.add(tree);
      }
      const below: Fetch = { refspecs: [...trees], depth: undefined, filter: "blob:none", known: "nothing" };
      if (trees.size > 0 && !(await run(below))) return false;
      return refspecs.length === 0 || (await ask(refspecs, given));
    },
    async fetchRef(ref, given) {
      const held = `refs/fetched/${fetched++}`;
      return (await ask([`+${checkRef(ref)}:${held}`], given)) ? await readPrivateRef(git, held) : undefined;
    },
    bring(oids) {
      withHoles = true;
      return run({ refspecs: oids, depth: undefined, filter: "tree:0", known: "nothing" });
    },
  };
}

/** Of a tree and all below it those that are not here. Where there are no holes, a tree that is here is here with all below it. */
async function missingTrees(objects: Objects, tree: Oid, withHoles: boolean): Promise<readonly Oid[]> {
  const missing: Oid[] = [];
  const seen = new Set<Oid>([tree]);
  for (const oid of seen) {
    const found = await objects.get(oid);
    if (found === undefined) missing.push(oid);
    if (found === undefined || !withHoles) continue;
    for (const entry of parseTree(found.content, oid.length / 2)) {
      if (kindOf(entry.mode) === "tree") seen.add(entry.oid);
    }
  }
  return missing;
}
