import { type Oid, parseOid } from "../../../core/git/oid.ts";
import type { Clock } from "../../../ports/all-ports.ts";
import type { Depth } from "../../../ports/git.ts";
import type { Objects } from "../objects/read-objects.ts";
import type { Commands } from "../process/commands.ts";
import { shallowIn } from "../process/shallow-boundary.ts";
import { parseCommit } from "../protocol/commit-object.ts";
import { kindOf, parseTree } from "../protocol/tree-object.ts";
import type { Direct } from "../smart-http/fetch-and-push.ts";
import { askRemote, type Fetch, fetchOnce } from "./fetch.ts";
import { checkRef, readPrivateRef } from "./refs.ts";

/** Brings what is not here yet, and no more. */
export interface Fetcher {
  /** False where the remote lacks one of them. */
  fetch(wants: readonly string[], depth: Depth): Promise<boolean>;
  /** What a ref of the remote names now, and other commits with it; undefined where there is no such ref or one of them is not there. */
  fetchRef(ref: string, depth: Depth, others?: readonly Oid[]): Promise<Oid | undefined>;
  /** These trees and blobs and nothing below them. */
  bring(oids: readonly Oid[]): Promise<boolean>;
}

/** What is asked for while another fetch runs is brought together, by the next. */
interface Batch {
  readonly oids: Set<Oid>;
  readonly done: Promise<boolean>;
}

/** Git's own way to say "all of it" to a shallow repository. */
const everything = 2147483647;

/**
 * `holes`: commits may be here without all of their trees, so the server must not be told that we have them. `direct` is asked before git
 * is.
 */
export function createFetcher(
  git: Commands,
  clock: Clock,
  objects: Objects,
  holes: boolean,
  direct?: Direct,
): Fetcher {
  let withHoles = holes;
  let fetched = 0;
  let turn: Promise<unknown> = Promise.resolve();
  let batch: Batch | undefined;

  const run = async (fetch: Fetch) =>
    (await direct?.fetch(fetch)) ?? (await askRemote(git, clock, () => fetchOnce(git, fetch))) !== undefined;

  /** One at a time: two fetches in one repository would fight for its shallow boundary. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  };

  const bringNow = async (oids: Iterable<Oid>): Promise<boolean> => {
    const refspecs: Oid[] = [];
    for (const oid of oids) if ((await objects.get(oid)) === undefined) refspecs.push(oid);
    if (refspecs.length === 0) return true;
    const came = await run({ refspecs, depth: undefined, filter: "tree:0", haves: "nothing" });
    for (const oid of refspecs) withHoles ||= (await objects.get(oid))?.kind !== "blob";
    return came;
  };

  const ask = async (refspecs: readonly string[], { depth, filter = "blob:none", since, beside }: Depth) => {
    const haves = since ?? (withHoles && filter !== "tree:0" ? "nothing" : "all");
    if (beside !== undefined) {
      withHoles = true;
      return run({ refspecs, depth: undefined, beside: checkRef(beside), filter: "tree:0", haves });
    }
    const cut = depth ?? (shallowIn(git.place.directory).size > 0 || withHoles ? everything : undefined);
    if (filter === "tree:0" || since !== undefined) withHoles = true;
    return run({ refspecs, depth: cut, filter, haves });
  };

  /** The trees that a commit which is here lacks; undefined for one that is not here. */
  const lackingOf = async (oid: Oid): Promise<readonly Oid[] | undefined> => {
    const found = await objects.get(oid);
    if (found?.kind !== "commit") return found === undefined ? undefined : [];
    return missingTrees(objects, parseCommit(found.content).tree, withHoles);
  };

  const fetchWants = async (wants: readonly string[], given: Depth): Promise<boolean> => {
    const refspecs: string[] = [];
    const trees = new Set<Oid>();
    const whole =
      given.beside === undefined &&
      (given.depth === 1 || (!withHoles && shallowIn(git.place.directory).size === 0));
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
    if (refspecs.length > 0 && trees.size > 0 && withHoles && given.depth === 1 && given.since === undefined)
      return ask([...refspecs, ...trees], given);
    const below: Fetch = { refspecs: [...trees], depth: undefined, filter: "blob:none", haves: "nothing" };
    if (trees.size > 0 && !(await run(below))) return false;
    return refspecs.length === 0 || (await ask(refspecs, given));
  };

  return {
    fetch: (wants, given) => inTurn(() => fetchWants(wants, given)),
    fetchRef: (ref, given, others = []) =>
      inTurn(async () => {
        const held = `refs/fetched/${fetched++}`;
        return (await ask([`+${ref === "HEAD" ? ref : checkRef(ref)}:${held}`, ...others], given))
          ? readPrivateRef(git, held)
          : undefined;
      }),
    async bring(oids) {
      if (batch === undefined) {
        const pending = new Set<Oid>();
        const done = inTurn(() => {
          batch = undefined;
          return bringNow(pending);
        });
        batch = { oids: pending, done };
      }
      for (const oid of oids) batch.oids.add(oid);
      const { done, oids: all } = batch;
      return (await done) || (all.size > oids.length && (await inTurn(() => bringNow(oids))));
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
