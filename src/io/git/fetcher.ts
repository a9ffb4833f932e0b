import type { Depth } from "../../contract/git.ts";
import type { Clock } from "../../contract/world.ts";
import { parseCommit } from "../../domain/git/commit.ts";
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
  /** One tree (with all below it) or one blob. */
  bring(oid: Oid): Promise<boolean>;
}

/** Git's own way to say "all of it" to a shallow repository. */
const everything = 2147483647;

/** `holes`: commits may be here without their trees, so the server must not be told that we have them. */
export function createFetcher(git: Commands, clock: Clock, objects: Objects, holes: boolean): Fetcher {
  let withHoles = holes;
  let fetched = 0;

  const ask = async (
    fetch: Omit<Fetch, "blindly" | "depth">,
    depth: number | undefined,
  ): Promise<boolean> => {
    const cut = depth ?? ((await readShallow(git)).size > 0 || withHoles ? everything : undefined);
    const blindly = withHoles && fetch.filter === "blob:none";
    const ended = await askRemote(git, clock, () => fetchOnce(git, { ...fetch, depth: cut, blindly }));
    if (ended !== undefined && fetch.filter === "tree:0") withHoles = true;
    return ended !== undefined;
  };

  const bring = async (oids: readonly Oid[]): Promise<boolean> => {
    const fetch: Fetch = { refspecs: oids, depth: undefined, filter: "blob:none", blindly: true };
    return (await askRemote(git, clock, () => fetchOnce(git, fetch))) !== undefined;
  };

  /** Of a commit: nothing is here, or only itself, or its tree as well. */
  const stateOf = async (oid: Oid): Promise<{ commit: boolean; lacking: Oid | undefined }> => {
    const found = await objects.get(oid);
    if (found?.kind !== "commit") return { commit: found !== undefined, lacking: undefined };
    const { tree } = parseCommit(found.content);
    return { commit: true, lacking: (await objects.get(tree)) === undefined ? tree : undefined };
  };

  return {
    async fetch(wants, { depth, filter = "blob:none" }) {
      const refspecs: string[] = [];
      const trees: Oid[] = [];
      const whole = depth !== 1 && !withHoles && (await readShallow(git)).size === 0;
      for (const want of wants) {
        const oid = parseOid(want);
        const state = oid === undefined ? undefined : await stateOf(oid);
        if (oid === undefined) refspecs.push(`+${checkRef(want)}:refs/fetched/${fetched++}`);
        else if (!state?.commit || !(depth === 1 || whole)) refspecs.push(oid);
        if (state?.lacking !== undefined && filter === "blob:none") trees.push(state.lacking);
      }
      if (trees.length > 0 && !(await bring(trees))) return false;
      return refspecs.length === 0 || (await ask({ refspecs, filter }, depth));
    },
    async fetchRef(ref, { depth, filter = "blob:none" }) {
      const held = `refs/fetched/${fetched++}`;
      const found = await ask({ refspecs: [`+${checkRef(ref)}:${held}`], filter }, depth);
      return found ? await readPrivateRef(git, held) : undefined;
    },
    bring: (oid) => bring([oid]),
  };
}
