import type { Oid } from "../core/git/oid.ts";
import { memo, once } from "../core/memo/memoize.ts";
import type { Problem } from "../core/problem/problem.ts";
import { recover } from "../core/problem/recover-from-problem.ts";
import type { World } from "../ports/all-ports.ts";
import type { Repository } from "../ports/git.ts";
import { gitopsRemote } from "./delivery-inputs.ts";

/** How one commit of the source repository stands to another: `apart` is on another line, `unseen` could not be found out. */
export type Ancestry = "same" | "older" | "newer" | "apart" | "unseen";

/** Tells how a commit of the source repository stands to another. Never raises a Problem: what cannot be seen is `unseen`. */
export type CompareCommits = (mine: Oid, theirs: Oid) => Promise<Ancestry>;

/** Commits from each of the two, growing: neighbours are cheap, and only commits are fetched. */
const windows = [50, 500, 5_000, undefined] as const;

/** Compares in the repository of the run: in its checkout where that tells, else with the least fetch. */
export function compareInSource(
  world: Pick<World, "run" | "git" | "log">,
  githubToken: string,
): CompareCommits {
  const open = openSource(world, githubToken);
  const unseen = (found: readonly Problem[]): Ancestry => {
    for (const { message } of found) world.log.debug(`The source commits cannot be compared: ${message}`);
    return "unseen";
  };
  return memo(
    (mine, theirs) => `${mine} ${theirs}`,
    async (mine: Oid, theirs: Oid) =>
      mine === theirs ? "same" : recover(async () => compareIn(await open(), mine, theirs), unseen),
  );
}

/** The repository of the run, with what its checkout has already; opened on first use. */
export function openSource(
  { run, git }: Pick<World, "run" | "git">,
  githubToken: string,
): () => Promise<Repository> {
  return once(async () => {
    const remote = await gitopsRemote("", { gitopsToken: "", githubToken }, { run, git });
    const borrow = await git.checkout(run.directory);
    return git.open(remote, borrow === undefined ? {} : { borrow });
  });
}

async function compareIn(repository: Repository, mine: Oid, theirs: Oid): Promise<Ancestry> {
  if ((await repository.has(mine)) && (await repository.has(theirs))) {
    const here = await compareHere(repository, mine, theirs);
    if (here !== "unseen") return here;
  }
  for (const depth of windows) {
    const how = { filter: "tree:0" as const, ...(depth === undefined ? {} : { depth }) };
    if (!(await repository.fetch([mine, theirs], how))) return "unseen";
    const seen = await compareHere(repository, mine, theirs);
    if (seen !== "unseen") return seen;
    // Two lines that met within so many commits are two lines: nobody waits for the whole history to say so.
    if (depth !== undefined && depth >= 500 && (await repository.mergeBase(mine, theirs))) return "apart";
  }
  return "unseen";
}

async function compareHere(repository: Repository, mine: Oid, theirs: Oid): Promise<Ancestry> {
  if (await repository.isAncestor(mine, theirs)) return "older";
  if (await repository.isAncestor(theirs, mine)) return "newer";
  return (await repository.shallow()).size === 0 ? "apart" : "unseen";
}
