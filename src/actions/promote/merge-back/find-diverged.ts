import type { Oid } from "../../../core/git/oid.ts";
import { problemsIn } from "../../../core/problem/problem.ts";
import type { Repository } from "../../../ports/git.ts";
import { type Merged, mergeBack, type OwnFile } from "./merge-file.ts";

/** How a branch has gone apart from a commit. */
export interface Diverged {
  /** Its tip. */
  readonly stable: Oid;
  /** The files that were changed on it since. */
  readonly paths: readonly string[];
  /** What becomes of them when it is merged into that commit, those that stay as they are left out. */
  read(own: ReadonlyMap<string, OwnFile>): Promise<readonly Changed[]>;
}

export interface Changed {
  readonly path: string;
  readonly became: Exclude<Merged, { kind: "kept" }>;
}

/** How much history is fetched, step by step, until the point is found where both went apart. */
const depths = [50, 500, 5_000, undefined] as const;

/** Undefined where the branch has nothing that the commit lacks, or both have no history in common. */
export async function findDiverged(
  repository: Repository,
  lower: Oid,
  branch: string,
): Promise<Diverged | undefined> {
  for (const depth of depths) {
    const how = { filter: "tree:0", ...(depth === undefined ? {} : { depth }) } as const;
    const stable = await repository.fetchRef(`refs/heads/${branch}`, how);
    if (stable === undefined || !(await repository.fetch([lower], how))) return undefined;
    if (await repository.isAncestor(stable, lower)) return undefined;
    const base = await repository.mergeBase(lower, stable);
    if (base !== undefined) return apartSince(repository, base, lower, stable);
    if ((await repository.shallow()).size === 0) return undefined;
  }
  return undefined;
}

async function apartSince(repository: Repository, base: Oid, lower: Oid, stable: Oid): Promise<Diverged> {
  await repository.fetch([base, lower, stable], { depth: 1 });
  const paths = (await repository.diff(base, stable)).map(({ path }) => path);
  const textAt = async (commit: Oid, path: string): Promise<string | undefined> => {
    const bytes = await repository.read(commit, path);
    return bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  };
  const becomes = async (path: string, own: OwnFile | undefined): Promise<Merged> => {
    try {
      const [first, mine, theirs] = await Promise.all([base, lower, stable].map((oid) => textAt(oid, path)));
      const merged = mergeBack({ base: first, lower: mine, stable: theirs }, own);
      // A new file is written as an ordinary one: another mode is for people to bring.
      const isNew = merged.kind === "merged" && mine === undefined;
      return isNew && (await modeAt(repository, stable, path)) !== "100644" ? { kind: "conflict" } : merged;
    } catch (thrown) {
      // No text, or no file at all (a link).
      if (thrown instanceof TypeError || problemsIn(thrown) !== undefined) return { kind: "conflict" };
      throw thrown;
    }
  };
  return {
    stable,
    paths,
    async read(own) {
      const all = await Promise.all(
        paths.map(async (path) => ({ path, became: await becomes(path, own.get(path)) })),
      );
      return all.flatMap(({ path, became }) => (became.kind === "kept" ? [] : [{ path, became }]));
    },
  };
}

async function modeAt(repository: Repository, commit: Oid, path: string): Promise<string | undefined> {
  const cut = path.lastIndexOf("/");
  const entries = await repository.list(commit, path.slice(0, Math.max(cut, 0)));
  return entries?.find(({ name }) => name === path.slice(cut + 1))?.mode;
}
