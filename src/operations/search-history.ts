import type { Change } from "../core/git/changed-path.ts";
import type { Oid } from "../core/git/oid.ts";
import { recoverFrom } from "../core/problem/recover-from-problem.ts";
import type { Repository } from "../ports/git.ts";

/** The history of the workspace's repository, and how much of it may be fetched. */
export interface History {
  readonly repository: Repository;
  /** False: only what the checkout holds. */
  readonly mayFetch: boolean;
  /** The checkout holds every ancestor of what it holds. */
  readonly whole: boolean;
  /** Small files that differ come with a base that is fetched to be compared, for who reads them next. */
  readonly withFiles?: boolean;
}

/** Commits from each tip, growing: near answers are cheap, and the whole history is never asked for. */
const windows = [50, 400, 3_200, 25_600] as const;

/** What was looked for, or why it was not found. */
export type SearchResult<T> =
  | { readonly kind: "found"; readonly value: T }
  | { readonly kind: "none" | "too-deep" | "gone" | "not-fetched" };

/** Makes commits with their trees available. */
export async function fetchCommits(
  { repository, mayFetch }: History,
  oids: readonly Oid[],
): Promise<boolean> {
  if (mayFetch) return repository.fetch(oids, { depth: 1 });
  for (const oid of oids) if (!(await repository.has(oid))) return false;
  return true;
}

/**
 * What differs between two commits; `base` undefined: the empty tree. Undefined where one of them is not to be had. In a whole clone both
 * are most likely there, so git is asked at once. Where only `head` is here, of `base` only the folders are fetched that differ.
 */
export async function compare(
  history: History,
  base: Oid | undefined,
  head: Oid,
): Promise<readonly Change[] | undefined> {
  const { repository, whole, mayFetch, withFiles } = history;
  const read = () => unlessMissing(repository.diff(base, head));
  const isHere = async (oid: Oid) => whole || !mayFetch || (await hasFolders(repository, oid));
  if (await isHere(head)) {
    if (base !== undefined && !(await isHere(base))) {
      const filter = withFiles === true ? "blob:limit=16k" : "blob:none";
      if (!(await repository.fetch([base], { depth: 1, since: head, filter }))) return undefined;
    }
    const changes = await read();
    if (changes !== undefined || !mayFetch) return changes;
  }
  return (await fetchCommits(history, base === undefined ? [head] : [base, head])) ? read() : undefined;
}

/** Whether a commit is here, and its top folder. */
async function hasFolders(repository: Repository, oid: Oid): Promise<boolean> {
  return (await repository.has(oid)) && repository.has((await repository.commit(oid)).tree);
}

function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  return recoverFrom(
    ["GIT_OBJECT_MISSING"],
    () => reading,
    () => undefined,
  );
}

/**
 * Looks for something in the history of `tips`, with more and more of it (commits only, no trees). `find` gives undefined while it cannot
 * see the answer; what it does not see in the whole history does not exist. Of that, `had` commits from each tip are here already.
 */
export async function search<T>(
  history: History,
  tips: readonly Oid[],
  find: () => Promise<T | undefined>,
  had = 0,
): Promise<SearchResult<T>> {
  const { repository, mayFetch, whole } = history;
  const here = await hasAll(repository, tips);
  if (here) {
    const value = await find();
    if (value !== undefined) return { kind: "found", value };
    if ((await repository.shallow()).size === 0) return { kind: "none" };
  }
  if (!mayFetch) return { kind: here ? "too-deep" : "not-fetched" };
  for (const depth of whole ? [undefined] : windows.filter((one) => one > had)) {
    if (!(await repository.fetch(tips, { ...(depth && { depth }), filter: "tree:0" })))
      return { kind: "gone" };
    const value = await find();
    if (value !== undefined) return { kind: "found", value };
    if ((await repository.shallow()).size === 0) return { kind: "none" };
  }
  return { kind: "too-deep" };
}

/** The best common ancestor of two commits, of which `had` commits from each may be here already. */
export function findForkPoint(history: History, one: Oid, other: Oid, had = 0): Promise<SearchResult<Oid>> {
  return search(history, [one, other], () => history.repository.mergeBase(one, other), had);
}

/** The nearest proper ancestor of `head` among `searched`, by date order as `git describe` walks. */
export function findNearest(
  history: History,
  head: Oid,
  searched: ReadonlySet<Oid>,
): Promise<SearchResult<Oid>> {
  const { repository } = history;
  return search(history, [head], async () => {
    const cuts = await repository.shallow();
    const seen = new Set<Oid>([head]);
    const queue = [await repository.commit(head)];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next.oid !== head && searched.has(next.oid)) return next.oid;
      if (cuts.has(next.oid)) return undefined;
      for (const parent of next.parents) {
        if (seen.has(parent)) continue;
        seen.add(parent);
        const commit = await repository.commit(parent);
        const at = queue.findIndex(({ committer }) => committer.time > commit.committer.time);
        queue.splice(at < 0 ? queue.length : at, 0, commit);
      }
    }
    return undefined;
  });
}

/**
 * The trunk just before a merge brought it `head`: the newest commit of the trunk's first-parent line that does not hold `head`.
 * "itself" where the line goes through `head`, so that no merge is to be seen.
 */
export function findBeforeMerge(
  history: History,
  trunk: Oid,
  head: Oid,
): Promise<SearchResult<Oid | "itself">> {
  const { repository } = history;
  return search(history, [trunk], async () => {
    if (!(await repository.isAncestor(head, trunk))) return undefined;
    const cuts = await repository.shallow();
    const line: Oid[] = [];
    for (let at: Oid | undefined = trunk; at !== undefined; ) {
      if (at === head) return "itself";
      line.push(at);
      at = cuts.has(at) ? undefined : (await repository.commit(at)).parents[0];
    }
    let holds = 0;
    let lacks = line.length;
    while (lacks - holds > 1) {
      const middle = Math.floor((holds + lacks) / 2);
      const at = line[middle];
      if (at !== undefined && (await repository.isAncestor(head, at))) holds = middle;
      else lacks = middle;
    }
    return line[lacks];
  });
}

async function hasAll(repository: Repository, oids: readonly Oid[]): Promise<boolean> {
  for (const oid of oids) if (!(await repository.has(oid))) return false;
  return true;
}
