import type { Ecosystem } from "../catalogue/catalogue.ts";
import type { Owner, Owners } from "../ownership/ownership.ts";
import type { FoundManifest } from "./find-manifests.ts";
import type { WorkspaceManifest } from "./workspace-manifest.ts";

/** A catalogue's units, with the folder of each. */
export interface Units extends Owners {
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
  /** For every manifest the unit it belongs to. */
  readonly manifests: readonly (FoundManifest & { readonly unit: string })[];
}

/** Adds to the units what their manifests say that they stand on. */
export function connect(units: Units, found: readonly FoundManifest[]): Connected {
  const all = [...units.services.values(), ...units.libraries.values()];
  const known = new Map(all.map((unit) => [unit.name, unit]));
  const unitAt = nearestUnit(all);
  const added = new Map<string, Owner>();
  const edges = new Map<string, Set<string>>();
  const unitFor = (path: string): string => {
    const name = unitAt(path) ?? path;
    if (!known.has(name) && !added.has(name))
      added.set(name, { name, inputs: [path, `${path}/**`], dependsOn: [] });
    return name;
  };
  const providers = new Map<string, string>();
  for (const { manifest, folder } of found) {
    if (manifest === "unreadable") continue;
    for (const name of manifest.provides)
      if (folder !== "." || unitAt(folder) !== undefined) providers.set(name, folder);
  }
  for (const { manifest } of found)
    for (const [name, folder] of manifest === "unreadable" ? [] : (manifest.aliases ?? []))
      if (!providers.has(name)) providers.set(name, folder);
  const manifests = found.map((one) => ({ ...one, unit: unitAt(one.folder) ?? one.folder }));
  for (const { manifest, unit } of manifests) {
    if (manifest === "unreadable" || unit === ".") continue;
    const folders = manifest.needs.flatMap((name) => providers.get(name) ?? []);
    const targets = [...folders, ...manifest.reaches.filter((path) => path !== ".")].map(unitFor);
    const mine = edges.get(unit) ?? new Set<string>();
    for (const target of targets) if (target !== unit) mine.add(target);
    edges.set(unit, mine);
  }
  const grown = <U extends Owner>(unit: U): U => ({
    ...unit,
    dependsOn: [...new Set([...unit.dependsOn, ...(edges.get(unit.name) ?? [])])],
  });
  return {
    owners: {
      services: new Map([...units.services].map(([name, unit]) => [name, grown(unit)])),
      libraries: new Map([...units.libraries, ...added].map(([name, unit]) => [name, grown(unit)])),
      global: units.global,
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
): readonly (WorkspaceMember & { readonly unit: string })[] {
  return manifests.flatMap(({ ecosystem: other, manifest, unit, folder: at }) => {
    if (other !== ecosystem || manifest === "unreadable" || unit === ".") return [];
    if (folder === ".") return { folder: at, manifest, unit };
    if (at === folder) return { folder: ".", manifest, unit };
    return at.startsWith(`${folder}/`) ? { folder: at.slice(folder.length + 1), manifest, unit } : [];
  });
}

/** The ecosystem whose workspace a file defines; undefined for any other file. */
export function workspaceOf({ manifests }: Connected, path: string): Ecosystem | undefined {
  return manifests.find(
    ({ file, manifest }) => file === path && manifest !== "unreadable" && manifest.members.length > 0,
  )?.ecosystem;
}

/** Finds the unit whose folder a path lies in; of several the innermost. */
function nearestUnit(units: readonly Located[]): (path: string) => string | undefined {
  const byPath = new Map(units.map(({ path, name }) => [path, name]));
  return (path) => {
    for (let at = path; at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
      const name = byPath.get(at);
      if (name !== undefined) return name;
    }
    return undefined;
  };
}
