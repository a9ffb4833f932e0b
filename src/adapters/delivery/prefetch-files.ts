import type { Oid } from "../../core/git/oid.ts";
import { isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import { folderOf } from "../../core/path/repository-path.ts";
import type { Repository, TreeEntry } from "../../ports/git.ts";

/** Of a folder with more files than this only the kustomization is brought: most of them are somebody else's. */
const mostInFolder = 60;

type Reader = Pick<Repository, "list" | "commit" | "has" | "bring">;

/**
 * Brings the files that will most likely be read of a commit whose folders are here, all in one request: those that `reads` names, the manifests in the
 * folders that it names, and of each the version before, which tells who set what is there now. What is not there, or cannot be had, is
 * passed over: whoever reads it finds out.
 */
export async function bringFiles(repository: Reader, commit: Oid, reads: readonly string[]): Promise<void> {
  const files = new Map<string, Oid>();
  for (const path of reads)
    for (const [file, blob] of await filesAt(repository, commit, path)) files.set(file, blob);
  const older = await versionsBefore(repository, commit, files);
  if (files.size > 0) await repository.bring([...new Set([...files.values(), ...older])]);
}

async function filesAt(
  repository: Reader,
  commit: Oid,
  path: string,
): Promise<readonly (readonly [string, Oid])[]> {
  const listed = await repository.list(commit, path);
  if (listed === undefined) {
    const blob = await fileAt(repository, commit, path);
    return blob === undefined ? [] : [[path, blob]];
  }
  const found = listed.filter(
    (entry) => isFile(entry) && (/\.(ya?ml|json)$/.test(entry.name) || isKustomizationFile(entry.name)),
  );
  const likely = found.length > mostInFolder ? found.filter(({ name }) => isKustomizationFile(name)) : found;
  return likely.map(({ name, oid }) => [path === "" ? name : `${path}/${name}`, oid]);
}

/** Of each file the newest other version on the first-parent line, as far as that is here. */
async function versionsBefore(
  repository: Reader,
  commit: Oid,
  files: ReadonlyMap<string, Oid>,
): Promise<ReadonlySet<Oid>> {
  const open = new Map(files);
  const found = new Set<Oid>();
  let [at] = (await repository.commit(commit)).parents;
  while (at !== undefined && open.size > 0 && (await repository.has(at))) {
    for (const [file, blob] of open) {
      const before = await fileAt(repository, at, file);
      if (before === blob) continue;
      if (before !== undefined) found.add(before);
      open.delete(file);
    }
    [at] = (await repository.commit(at)).parents;
  }
  return found;
}

async function fileAt(repository: Reader, commit: Oid, path: string): Promise<Oid | undefined> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const listed = await repository.list(commit, folderOf(path));
  return listed?.find((entry) => entry.name === name && isFile(entry))?.oid;
}

function isFile({ kind, mode }: TreeEntry): boolean {
  return kind === "blob" && mode !== "120000";
}
