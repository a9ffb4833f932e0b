import type { LogEntry, Tip, TipCommit } from "../../contract/delivery.ts";
import type { Commit, Repository, Unit } from "../../contract/git.ts";
import type { Oid } from "../../domain/oid.ts";

/** How many commits are fetched, step by step, until enough of them changed the path; the last step is all of them. */
const steps = [50, 500, 5_000, undefined] as const;

/** A commit of the target branch, read from the private repository. */
export function openTip(repository: Repository, commit: Oid): Tip {
  return {
    commit,
    list: async (folder) => (await repository.list(commit, folder))?.map(({ name }) => name),
    read: (path) => repository.read(commit, path),
    async log(most) {
      await repository.fetch([commit], { depth: most });
      return firstParents(repository, commit, most);
    },
    async history(path, most) {
      for (const depth of steps) {
        await repository.fetch([commit], depth === undefined ? {} : { depth });
        const found = await changesOf(repository, commit, path, most);
        const cut = (await repository.shallow()).size > 0;
        if (found.length >= most || !cut) return found.map((unit) => tipCommit(repository, unit, path));
      }
      return [];
    },
  };
}

/** The first-parent line from a commit on, as far as it is here. */
async function firstParents(repository: Repository, from: Oid, most: number): Promise<readonly LogEntry[]> {
  const line: LogEntry[] = [];
  let at: Oid | undefined = from;
  while (at !== undefined && line.length < most && (await repository.has(at))) {
    const { message, parents }: Commit = await repository.commit(at);
    line.push({ oid: at, message });
    [at] = parents;
  }
  return line;
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
