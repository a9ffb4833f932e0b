import type { LogEntry, Tip } from "../../../ports/delivery.ts";
import type { GitHub } from "../../../ports/github.ts";
import type { GitHubEntry, GitHubTip } from "../../../ports/github-branch.ts";

/** A commit read through GitHub's API: each path once, and what is asked for at the same time in one request. */
export interface ApiTip extends Tip {
  /** What is at a path; undefined where there is nothing. */
  entry(path: string): Promise<GitHubEntry | undefined>;
}

/** Kustomize's names: whoever lists a folder most likely reads one of these next. */
const likely = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/** Paths to ask for when these are known to be wanted: the files that most likely come next with them. */
export function withLikely(paths: Iterable<string>): readonly string[] {
  const all = [...paths].flatMap((path) => [
    path,
    ...(/\.ya?ml$|(^|\/)Kustomization$/.test(path)
      ? []
      : likely.map((name) => (path === "" ? name : `${path}/${name}`))),
  ]);
  return [...new Set(all)];
}

/**
 * Opens a tip whose `paths` were read with it. Every path that is asked for later joins `readPaths`, so that the next tip is read
 * with it at once. What the API cannot carry, and history, come from `viaGit`.
 */
export function openApiTip(
  github: Pick<GitHub, "readPaths" | "readLog">,
  { commit, entries, log, logIsWhole }: GitHubTip,
  paths: readonly string[],
  readPaths: Set<string>,
  viaGit: () => Promise<Tip>,
): ApiTip {
  const entryOf = new Map<string, Promise<GitHubEntry | undefined>>(
    paths.map((path) => [path, Promise.resolve(entries.get(path))]),
  );
  let more: { readonly most: number; readonly read: Promise<readonly LogEntry[]> } = {
    most: 0,
    read: Promise.resolve(log),
  };
  let next:
    | { readonly paths: Set<string>; readonly read: Promise<ReadonlyMap<string, GitHubEntry>> }
    | undefined;

  function entry(path: string): Promise<GitHubEntry | undefined> {
    readPaths.add(path);
    const there = entryOf.get(path);
    if (there !== undefined) return there;
    next ??= beginRead();
    const { read, paths } = next;
    for (const one of withLikely([path])) {
      if (entryOf.has(one)) continue;
      paths.add(one);
      entryOf.set(
        one,
        read.then((found) => found.get(one)),
      );
    }
    return entryOf.get(path) ?? Promise.resolve(undefined);
  }

  /** Everything that is asked for in this turn of the event loop is one request. */
  function beginRead() {
    const paths = new Set<string>();
    const read = Promise.resolve().then(() => {
      next = undefined;
      return github.readPaths(commit, [...paths]);
    });
    return { paths, read };
  }

  return {
    commit,
    entry,
    async list(folder) {
      const found = await entry(folder);
      return found?.kind === "folder" ? found.names : undefined;
    },
    async read(path) {
      const found = await entry(path);
      if (found?.kind === "file") return found.bytes;
      return found?.kind === "opaque" ? (await viaGit()).read(path) : undefined;
    },
    async log(most) {
      if (most <= log.length || logIsWhole) return log.slice(0, most);
      if (more.most < most) more = { most, read: github.readLog(commit, most) };
      return (await more.read).slice(0, most);
    },
    async readAt(oid, path) {
      const found = (await github.readPaths(oid, [path])).get(path);
      if (found?.kind === "file") return found.bytes;
      return found?.kind === "opaque" ? (await viaGit()).readAt(oid, path) : undefined;
    },
    history: async (path, most) => (await viaGit()).history(path, most),
    reachesFirstCommit: async () => (await viaGit()).reachesFirstCommit(),
  };
}
