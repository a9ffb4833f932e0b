import type { LogEntry, Tip, TipCommit } from "../../contract/delivery.ts";
import type { Commit, Depth, Repository, Unit } from "../../contract/git.ts";
import type { Oid } from "../../domain/oid.ts";
import { Problem } from "../../domain/problem.ts";

/** How many commits are fetched, step by step, until enough of them changed the path; the last step is all of them. */
const steps = [50, 500, 5_000, undefined] as const;

/** A commit of the target branch, read from the private repository. */
export function openTip(repository: Repository, commit: Oid): Tip {
  let next: { readonly paths: string[]; readonly here: Promise<void> } | undefined;

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
    async history(path, most) {
      for (const depth of steps) {
        const found = await changesWithin(
          repository,
          commit,
          path,
          most,
          depth === undefined ? {} : { depth },
        );
        const cut = (await repository.shallow()).size > 0;
        if (found.length >= most || !cut) return found.map((unit) => tipCommit(repository, unit, path));
      }
      return [];
    },
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
    line.push({ oid: at, message });
    [at] = parents;
  }
  return { line, cut: at !== undefined && line.length < most };
}

/** The same, with as much history. Of older folders only those that differ from the tip's are fetched, which all but always will do. */
async function changesWithin(
  repository: Repository,
  head: Oid,
  path: string,
  most: number,
  depth: Depth,
): Promise<readonly Unit[]> {
  await repository.fetch([head], { ...depth, since: head });
  try {
    return await changesOf(repository, head, path, most);
  } catch (thrown) {
    if (!(thrown instanceof Problem && thrown.code === "GIT_OBJECT_MISSING")) throw thrown;
    await repository.fetch([head], depth);
    return changesOf(repository, head, path, most);
  }
}

/** The commits that changed a path. One at the shallow boundary looks as if it had, and does not count. */
async function changesOf(
  repository: Repository,
  head: Oid,
  path: string,
  most: number,
): Promise<readonly Unit[]> {
  const boundary = await repository.shallow();
  const found: Unit[] = [];
  if (most <= 0) return found;
  for await (const unit of repository.units(head, [], [path])) {
    if (boundary.has(unit.commit.oid)) continue;
    found.push(unit);
    if (found.length === most) break;
  }
  return found;
}

function tipCommit(repository: Repository, { commit }: Unit, path: string): TipCommit {
  const { oid, message, committer } = commit;
  return { oid, message, time: committer.time, read: () => repository.read(oid, path) };
}
