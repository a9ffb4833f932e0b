import type { Oid } from "../../core/git/oid.ts";
import { recoverFrom } from "../../core/problem/recover-from-problem.ts";
import type { LogEntry, Tip, TipCommit } from "../../ports/delivery.ts";
import type { Commit, Repository, TrunkCommit } from "../../ports/git.ts";

/** How many commits are fetched, step by step, until enough of them changed the path; the last step is all of them. */
const steps = [50, 500, 5_000, undefined] as const;

/** A commit of the target branch, read from the private repository. */
export function openTip(repository: Repository, commit: Oid): Tip {
  let next: { readonly paths: string[]; readonly here: Promise<void> } | undefined;

  let reached = 0;

  /** With each call more history. Of older folders only those that differ from the tip's are fetched: on the way of a path that is all. */
  async function deepen(): Promise<void> {
    const depth = steps[reached++];
    await repository.fetch([commit], { since: commit, ...(depth === undefined ? {} : { depth }) });
  }

  /** What is asked for in one turn of the event loop is fetched together, folder by folder on the way. */
  function together(path: string): Promise<void> {
    const paths = next?.paths ?? [];
    next ??= {
      paths,
      here: Promise.resolve().then(() => {
        next = undefined;
        return paths.length > 1 ? repository.prefetch(commit, paths) : undefined;
      }),
    };
    paths.push(path);
    return next.here;
  }

  return {
    commit,
    async list(folder) {
      await together(folder);
      return (await repository.list(commit, folder))?.map(({ name }) => name);
    },
    async read(path) {
      await together(path);
      return repository.read(commit, path);
    },
    async log(most) {
      const { line, cut } = await firstParents(repository, commit, most);
      if (!cut) return line;
      await repository.fetch([commit], { depth: most, filter: "tree:0" });
      return (await firstParents(repository, commit, most)).line;
    },
    async readAt(oid, path) {
      if (!(await repository.has(oid)) && !(await repository.fetch([oid], { depth: 1, filter: "tree:0" })))
        return undefined;
      await repository.prefetch(oid, [path]);
      return repository.read(oid, path);
    },
    async history(path, most) {
      for (;;) {
        const found = reached === 0 ? [] : await changesOf(repository, commit, path, most);
        const whole = reached === steps.length || (reached > 0 && (await repository.shallow()).size === 0);
        if (whole || found.length >= most) {
          const times = await timesOnLine(repository, commit);
          return found.map((unit) => tipCommit(repository, unit, path, times));
        }
        await deepen();
      }
    },
    reachesFirstCommit: async () => (await repository.shallow()).size === 0,
  };
}

/** The first-parent line from a commit on, as far as it is here, and whether there would be more of it. */
async function firstParents(
  repository: Repository,
  from: Oid,
  most: number,
): Promise<{ line: LogEntry[]; cut: boolean }> {
  const line: LogEntry[] = [];
  let at: Oid | undefined = from;
  while (at !== undefined && line.length < most && (await repository.has(at))) {
    const { message, parents }: Commit = await repository.commit(at);
    const [parent]: readonly Oid[] = parents;
    line.push({ oid: at, message, parent });
    at = parent;
  }
  return { line, cut: at !== undefined && line.length < most };
}

/** The commits that changed a path. One at the shallow boundary looks as if it had, and does not count. */
async function changesOf(
  repository: Repository,
  head: Oid,
  path: string,
  most: number,
  complete = false,
): Promise<readonly TrunkCommit[]> {
  const boundary = await repository.shallow();
  const found: TrunkCommit[] = [];
  if (most <= 0) return found;
  const read = async () => {
    for await (const unit of repository.trunkCommits(head, [], path === "" ? [] : [path])) {
      if (boundary.has(unit.commit.oid)) continue;
      found.push(unit);
      if (found.length === most) break;
    }
    return found;
  };
  // A folder that once was what another one is now: the server took it for known.
  return recoverFrom(complete ? [] : ["GIT_OBJECT_MISSING"], read, async () => {
    await repository.fetch([head], {});
    return changesOf(repository, head, path, most, true);
  });
}

function tipCommit(
  repository: Repository,
  { commit, files }: TrunkCommit,
  path: string,
  times: ReadonlyMap<Oid, number>,
): TipCommit {
  const { oid, message, parents, author, committer } = commit;
  return {
    oid,
    message,
    parents,
    author,
    committer,
    files,
    time: times.get(oid) ?? committer.time,
    read: () => repository.read(oid, path),
    async changes() {
      // Folders that the tip has as well were not fetched: what a commit changed elsewhere is known only with them.
      await repository.fetch([oid], { depth: 2 });
      for await (const unit of repository.commitsWithFiles([oid])) return unit.files;
      return [];
    },
  };
}

/**
 * Seconds since the epoch for each first-parent commit that is here: the greatest committer time of it and all that came before it. Whoever
 * commits may write any time, but not before what was there already.
 */
async function timesOnLine(repository: Repository, head: Oid): Promise<ReadonlyMap<Oid, number>> {
  const line: Commit[] = [];
  for (let at: Oid | undefined = head; at !== undefined && (await repository.has(at)); ) {
    const commit: Commit = await repository.commit(at);
    line.push(commit);
    [at] = commit.parents;
  }
  const times = new Map<Oid, number>();
  let latest = 0;
  for (const { oid, committer } of line.reverse()) {
    latest = Math.max(latest, committer.time);
    times.set(oid, latest);
  }
  return times;
}
