import type { Ecosystem } from "../catalogue/catalogue.ts";
import type { Owner, Owners } from "../ownership/ownership.ts";
import { folderOf } from "../path/repository-path.ts";
import type { FoundManifest } from "./find-manifests.ts";
import type { WorkspaceManifest } from "./workspace-manifest.ts";

/** The services and libraries of a catalogue, with the folder of each. */
export interface OwnersWithFolders extends Owners {
  readonly services: ReadonlyMap<string, Located>;
  readonly libraries: ReadonlyMap<string, Located>;
}

interface Located extends Owner {
  readonly path: string;
}

/** A catalogue with what its manifests add to it. */
export interface Connected {
  /** With more dependencies, and a library for every folder or file that is reached and belongs to nobody, named by its path. */
  readonly owners: Owners;
  /** For every manifest the service or library it belongs to. */
  readonly manifests: readonly (FoundManifest & { readonly owner: string })[];
}

/** Adds to the services and libraries what their manifests say that they depend on. */
export function connect(catalogue: OwnersWithFolders, found: readonly FoundManifest[]): Connected {
  const all = [...catalogue.services.values(), ...catalogue.libraries.values()];
  const byName = new Map(all.map((owner) => [owner.name, owner]));
  const ownerAt = nearestOwner(all);
  const added = new Map<string, Owner>();
  const edges = new Map<string, Set<string>>();
  const ownerFor = (path: string): string => {
    const name = ownerAt(path) ?? path;
    if (!byName.has(name) && !added.has(name))
      added.set(name, { name, inputs: [path, `${path}/**`], dependsOn: [] });
    return name;
  };
  const providers = new Map<string, string>();
  for (const { manifest, folder } of found) {
    if (manifest === "unreadable") continue;
    for (const name of manifest.provides)
      if (folder !== "." || ownerAt(folder) !== undefined) providers.set(name, folder);
  }
  for (const { manifest } of found)
    for (const [name, folder] of manifest === "unreadable" ? [] : (manifest.aliases ?? []))
      if (!providers.has(name)) providers.set(name, folder);
  const manifests = found.map((one) => ({ ...one, owner: ownerAt(one.folder) ?? one.folder }));
  for (const { manifest, owner } of manifests) {
    if (manifest === "unreadable" || owner === ".") continue;
    const folders = manifest.needs.flatMap((name) => providers.get(name) ?? []);
    const targets = [...folders, ...manifest.reaches.filter((path) => path !== ".")].map(ownerFor);
    const mine = edges.get(owner) ?? new Set<string>();
    for (const target of targets) if (target !== owner) mine.add(target);
    edges.set(owner, mine);
  }
  const grown = <U extends Owner>(owner: U): U => ({
    ...owner,
    dependsOn: [...new Set([...owner.dependsOn, ...(edges.get(owner.name) ?? [])])],
  });
  return {
    owners: {
      services: new Map([...catalogue.services].map(([name, owner]) => [name, grown(owner)])),
      libraries: new Map([...catalogue.libraries, ...added].map(([name, owner]) => [name, grown(owner)])),
      global: catalogue.global,
    },
    manifests,
  };
}

/** One member of a workspace, seen from the folder of the workspace. */
export interface WorkspaceMember {
  /** Folder, seen from that of the workspace; `.` for the same. */
  readonly folder: string;
  readonly manifest: WorkspaceManifest;
}

/** The members of an ecosystem at or below a folder, each with the folder seen from there. */
export function membersUnder(
  { manifests }: Connected,
  ecosystem: Ecosystem,
  folder: string,
): readonly (WorkspaceMember & { readonly owner: string })[] {
  return manifests.flatMap(({ ecosystem: other, manifest, owner, folder: at }) => {
    if (other !== ecosystem || manifest === "unreadable" || owner === ".") return [];
    if (folder === ".") return { folder: at, manifest, owner };
    if (at === folder) return { folder: ".", manifest, owner };
    return at.startsWith(`${folder}/`) ? { folder: at.slice(folder.length + 1), manifest, owner } : [];
  });
}

/** The ecosystem whose workspace a file defines; undefined for any other file. */
export function workspaceOf({ manifests }: Connected, path: string): Ecosystem | undefined {
  return manifests.find(
    ({ file, manifest }) => file === path && manifest !== "unreadable" && manifest.members.length > 0,
  )?.ecosystem;
}

/** Finds the service or library whose folder a path lies in; of several the innermost. */
function nearestOwner(catalogue: readonly Located[]): (path: string) => string | undefined {
  const byPath = new Map(catalogue.map(({ path, name }) => [path, name]));
  return (path) => {
    for (let at = path; at !== ""; at = folderOf(at)) {
      const name = byPath.get(at);
      if (name !== undefined) return name;
    }
    return undefined;
  };
}
