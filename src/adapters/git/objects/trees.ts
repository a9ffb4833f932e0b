import type { Oid } from "../../../core/git/oid.ts";
import { decodePath, encodePath } from "../../../core/path/path-bytes.ts";
import { problem } from "../../../core/problem/problem.ts";
import { faultInPath, kindOf, parseTree, type RawEntry } from "../protocol/tree-object.ts";
import type { ObjectWriter } from "./write-objects.ts";

/** Gives the content of a tree or blob, wherever it has to come from. */
export type ReadContent = (oid: Oid) => Promise<Buffer>;

/** New bytes by path; undefined deletes. */
export type Edits = ReadonlyMap<string, Uint8Array | undefined>;

export async function readTree(content: ReadContent, tree: Oid): Promise<readonly RawEntry[]> {
  return parseTree(await content(tree), tree.length / 2);
}

/** The entries of a tree by name. */
export type Folder = ReadonlyMap<string, RawEntry>;

/** Reads trees by name, each once: what one path leads through, the next one mostly does, too. */
export function createFolders(content: ReadContent): (tree: Oid) => Promise<Folder> {
  const folders = new Map<Oid, Promise<Folder>>();
  const read = async (tree: Oid) =>
    new Map((await readTree(content, tree)).map((entry) => [decodePath(entry.name), entry]));
  return (tree) => {
    const folder = folders.get(tree) ?? read(tree);
    // A tree that is not here now may be fetched later.
    folder.catch(() => folders.delete(tree));
    folders.set(tree, folder);
    return folder;
  };
}

/** The entry that a path leads to, undefined where there is none. The empty path is the tree itself. */
export async function findEntry(
  folders: (tree: Oid) => Promise<Folder>,
  tree: Oid,
  path: string,
): Promise<RawEntry | undefined> {
  let found: RawEntry = { mode: "40000", name: Buffer.alloc(0), oid: tree };
  for (const part of path.split("/").filter((one) => one !== "" && one !== ".")) {
    if (kindOf(found.mode) !== "tree") return undefined;
    const next = (await folders(found.oid)).get(part);
    if (next === undefined) return undefined;
    found = next;
  }
  return found;
}

/**
 * Writes the tree that `base` becomes by the edits: only the folders on their way are read and written, everything else keeps its
 * entry byte for byte. A file that exists keeps its mode. Raises GIT_PATH for what is no regular file.
 */
export async function editTree(
  content: ReadContent,
  store: ObjectWriter,
  base: Oid | undefined,
  edits: Edits,
): Promise<Oid> {
  for (const path of edits.keys()) {
    const fault = faultInPath(path);
    if (fault !== undefined) throw problem("GIT_PATH", { path, fault });
  }
  const edited = await editFolder(content, store, base, "", edits);
  return edited ?? (await store.tree([]));
}

async function editFolder(
  content: ReadContent,
  store: ObjectWriter,
  base: Oid | undefined,
  folder: string,
  edits: Edits,
): Promise<Oid | undefined> {
  const entries = new Map<string, RawEntry>();
  for (const entry of base === undefined ? [] : await readTree(content, base)) {
    entries.set(decodePath(entry.name), entry);
  }
  for (const [name, below] of byFirstPart(edits)) {
    const old = entries.get(name);
    const file = below.has("");
    if (old !== undefined) refuseUnlessRegular(old, `${folder}${name}`, file);
    const edited = file
      ? await writeFile(store, old, below.get(""))
      : await editSubfolder(content, store, old, `${folder}${name}/`, below);
    if (edited === undefined) entries.delete(name);
    else entries.set(name, { ...edited, name: old?.name ?? Buffer.from(encodePath(name)) });
  }
  return entries.size === 0 ? undefined : await store.tree([...entries.values()]);
}

type Edited = Pick<RawEntry, "mode" | "oid"> | undefined;

async function writeFile(
  store: ObjectWriter,
  old: RawEntry | undefined,
  bytes: Uint8Array | undefined,
): Promise<Edited> {
  if (bytes === undefined) return undefined;
  return { mode: old?.mode ?? "100644", oid: await store.blob(bytes) };
}

async function editSubfolder(
  content: ReadContent,
  store: ObjectWriter,
  old: RawEntry | undefined,
  folder: string,
  edits: Edits,
): Promise<Edited> {
  const oid = await editFolder(content, store, old?.oid, folder, edits);
  return oid === undefined ? undefined : { mode: "40000", oid };
}

/** The edits of one folder by the entry they go through; under it the rest of the path, empty for the entry itself. */
function byFirstPart(edits: Edits): ReadonlyMap<string, Edits> {
  const groups = new Map<string, Map<string, Uint8Array | undefined>>();
  for (const [path, bytes] of edits) {
    const slash = path.indexOf("/");
    const name = slash < 0 ? path : path.slice(0, slash);
    const group = groups.get(name) ?? new Map<string, Uint8Array | undefined>();
    groups.set(name, group.set(slash < 0 ? "" : path.slice(slash + 1), bytes));
  }
  return groups;
}

/** Raises GIT_PATH where a path leads through, or to, what is neither a folder nor a regular file. */
export function refuseUnlessRegular(entry: RawEntry, path: string, asFile: boolean): void {
  const fault = irregularity(entry.mode, asFile);
  if (fault !== undefined) throw problem("GIT_PATH", { path, fault });
}

function irregularity(mode: string, asFile: boolean): string | undefined {
  if (mode === "120000") return "it is a symbolic link";
  if (mode === "160000") return "it is a submodule";
  if (mode === "40000") return asFile ? "it is a folder" : undefined;
  return asFile ? undefined : "a part of it is a file, not a folder";
}
