import type { Oid } from "../core/git/oid.ts";
import { once } from "../core/memo/memoize.ts";
import type { Repository, TreeEntry } from "../ports/git.ts";

/** The files of one commit, each read once. */
export interface CommitTree {
  readonly commit: Oid;
  /** Every file, links and submodules too. */
  paths(): Promise<readonly string[]>;
  /** Entries of a folder (empty: the top); undefined where there is no such folder. */
  list(folder: string): Promise<readonly TreeEntry[] | undefined>;
  /** The entry at a path; undefined where there is none. */
  entry(path: string): Promise<TreeEntry | undefined>;
  /** Bytes of a plain file; undefined where there is none, or a link. */
  read(path: string): Promise<Uint8Array | undefined>;
  /** The same as text, a BOM left out; undefined also where it is not UTF-8. */
  readText(path: string): Promise<string | undefined>;
}

export function openCommitTree(repository: Repository, commit: Oid): CommitTree {
  const folders = new Map<string, Promise<readonly TreeEntry[] | undefined>>();
  const files = new Map<string, Promise<Uint8Array | undefined>>();
  const paths = once(async () => (await repository.diff(undefined, commit)).map(({ path }) => path));

  function list(folder: string) {
    const entries = folders.get(folder) ?? listed(folder);
    folders.set(folder, entries);
    return entries;
  }

  /** A folder is asked for only where its parent has it, so that nothing is fetched in vain. */
  async function listed(folder: string): Promise<readonly TreeEntry[] | undefined> {
    if (folder !== "" && (await entry(folder))?.kind !== "tree") return undefined;
    return repository.list(commit, folder);
  }

  async function entry(path: string): Promise<TreeEntry | undefined> {
    const slash = path.lastIndexOf("/");
    const siblings = await list(slash < 0 ? "" : path.slice(0, slash));
    return siblings?.find(({ name }) => name === path.slice(slash + 1));
  }

  function read(path: string) {
    const text = files.get(path) ?? readPlain(path);
    files.set(path, text);
    return text;
  }

  async function readPlain(path: string): Promise<Uint8Array | undefined> {
    const found = await entry(path);
    if (found?.kind !== "blob" || found.mode === "120000") return undefined;
    return repository.read(commit, path);
  }

  return {
    commit,
    paths,
    list,
    entry,
    read,
    async readText(path) {
      const bytes = await read(path);
      if (bytes === undefined) return undefined;
      try {
        return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      } catch {
        return undefined;
      }
    },
  };
}
