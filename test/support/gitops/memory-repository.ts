import { createHash } from "node:crypto";
import type { Change } from "../../../src/core/git/changed-path.ts";
import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import { type CommitTree, openCommitTree } from "../../../src/operations/commit-files.ts";
import type { Repository, TreeEntry } from "../../../src/ports/git.ts";

/** Path to text; undefined: there is no such file. */
export type Files = Readonly<Record<string, string | undefined>>;

const only = parseOid("1".repeat(40)) as Oid;

/** A commit with these files, in memory. */
export function treeOf(files: Files): CommitTree {
  return openCommitTree(openMemory(new Map([[only, files]])), only);
}

/** As much of a repository as guard's facts need. */
export function openMemory(sides: ReadonlyMap<Oid, Files>): Repository {
  const at = (commit: Oid) =>
    new Map(
      Object.entries(sides.get(commit) ?? {}).flatMap(([path, text]) =>
        text === undefined ? [] : [[path, text]],
      ),
    );
  const found = {
    async list(commit: Oid, folder: string) {
      const entries = new Map<string, TreeEntry>();
      for (const [path, text] of at(commit)) {
        if (folder !== "" && !path.startsWith(`${folder}/`)) continue;
        const [name = "", ...rest] = path.slice(folder === "" ? 0 : folder.length + 1).split("/");
        const oid = parseOid(createHash("sha1").update(text).digest("hex")) as Oid;
        entries.set(
          name,
          rest.length > 0
            ? { name, kind: "tree", mode: "040000", oid }
            : { name, kind: "blob", mode: "100644", oid },
        );
      }
      return entries.size === 0 ? undefined : [...entries.values()];
    },
    read: async (commit: Oid, path: string) => new TextEncoder().encode(at(commit).get(path)),
    filesWith: async (commit: Oid, words: readonly string[]) =>
      [...at(commit)].flatMap(([path, text]) => (words.some((word) => text.includes(word)) ? [path] : [])),
    async diff(from: Oid | undefined, to: Oid): Promise<readonly Change[]> {
      const [old, now] = [from === undefined ? new Map() : at(from), at(to)];
      return [...new Set([...old.keys(), ...now.keys()])]
        .filter((path) => old.get(path) !== now.get(path))
        .map((path) => ({
          path,
          status: !old.has(path) ? "added" : now.has(path) ? "modified" : "deleted",
        }));
    },
  };
  return found as unknown as Repository;
}
