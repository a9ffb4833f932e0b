import { posix } from "node:path";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Connected } from "../../core/dependencies/connect-dependencies.ts";
import type { Tree } from "../../core/dependencies/find-manifests.ts";
import type { Change } from "../../core/git/changed-path.ts";
import type { Oid } from "../../core/git/oid.ts";
import type { OwnReason } from "../../core/ownership/affected-reasons.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import type { History } from "../../operations/search-history.ts";
import type { Files } from "../../ports/all-ports.ts";
import type { ManifestImpact } from "./affected.ts";

/** Where files are read: at a commit, or from a checkout of exactly that commit, which saves fetching them. */
export interface FileSource {
  readonly history: History;
  readonly head: Oid;
  readonly files: Files | undefined;
}

/** Reads the manifests of the ecosystems that the catalogue names. Undefined where it names no ecosystem. */
export async function discover(catalogue: Catalogue, source: FileSource): Promise<Connected | undefined> {
  if (catalogue.discover.length === 0) return undefined;
  const { findManifests } = await import("../../core/dependencies/find-manifests.ts");
  const { connect } = await import("../../core/dependencies/connect-dependencies.ts");
  const folders = [...catalogue.services.values(), ...catalogue.libraries.values()].map(({ path }) => path);
  return connect(catalogue, await findManifests(folders, catalogue.discover, treeOf(source)));
}

/**
 * Whom lock files and workspace manifests among the changes affect: a lock file only those for whom it resolves something else,
 * where its format says so; a workspace's own manifest all its members. A manifest that cannot be read leaves its service in doubt.
 */
export async function readManifestChanges(
  catalogue: Catalogue,
  connected: Connected,
  changes: readonly Change[],
  base: Oid | undefined,
  source: FileSource,
): Promise<ManifestImpact> {
  const { ecosystemOfLock, affectedByLock } = await import("./lock-files/lock-file.ts");
  const { membersUnder, workspaceOf } = await import("../../core/dependencies/connect-dependencies.ts");
  const affected = new Map<string, OwnReason[]>();
  const attributed = new Set<string>();
  const add = (name: string, reason: OwnReason) =>
    affected.set(name, [...(affected.get(name) ?? []), reason]);
  for (const { path } of changes) {
    const [folder, name] = [posix.dirname(path), posix.basename(path)];
    const locked = ecosystemOfLock(name);
    const workspace = workspaceOf(connected, path);
    const ecosystem = locked ?? workspace;
    if (ecosystem === undefined || !catalogue.discover.includes(ecosystem)) continue;
    const members = membersUnder(connected, ecosystem, folder);
    const hit =
      locked === undefined
        ? members
        : affectedByLock(
            name,
            await readAt(source.history, base, path),
            await treeOf(source).read(path),
            members,
          );
    for (const owner of new Set(hit.map((member) => member.owner))) add(owner, { kind: "file", of: path });
    if (members.length > 0) attributed.add(path);
  }
  const declared = [connected.owners.services, connected.owners.libraries];
  for (const { manifest, owner, file, folder, ecosystem } of connected.manifests) {
    if (manifest !== "unreadable") continue;
    // A workspace's own manifest belongs to no service: its members may depend on anything.
    const hit = declared.some((named) => named.has(owner))
      ? [owner]
      : membersUnder(connected, ecosystem, folder).map((member) => member.owner);
    for (const name of new Set(hit)) add(name, { kind: "doubt", of: `unreadable ${file}` });
  }
  return { owners: connected.owners, affected, attributed };
}

function treeOf({ history, head, files }: FileSource): Tree {
  const { repository } = history;
  const listed = new Map<string, ReturnType<Tree["list"]>>();
  const onDisk = new Map<string, string>();
  const list: Tree["list"] = async (folder) =>
    (await repository.list(head, folder === "." ? "" : folder))?.map(({ name, kind }) => ({
      name,
      isFolder: kind === "tree",
    }));
  return {
    list(folder) {
      const entries = listed.get(folder) ?? list(folder);
      listed.set(folder, entries);
      return entries;
    },
    async expect(paths) {
      const absent: string[] = [];
      for (const path of paths) {
        const text = await files?.read(path);
        if (text === undefined) absent.push(path);
        else onDisk.set(path, text);
      }
      if (absent.length > 0) await repository.prefetch(head, absent);
    },
    read: async (path) =>
      onDisk.get(path) ?? (await files?.read(path)) ?? (await readAt(history, head, path)),
  };
}

/** Undefined also for what is no file there, and for a commit that no longer exists on the remote. */
async function readAt(
  { repository }: History,
  commit: Oid | undefined,
  path: string,
): Promise<string | undefined> {
  if (commit === undefined) return undefined;
  try {
    const bytes = await repository.read(commit, path);
    return bytes && Buffer.from(bytes).toString();
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return undefined;
  }
}
