import type { Because } from "../../../core/ownership/because.ts";
import { dependentsOf } from "../../../core/ownership/dependency-graph.ts";
import { type Owners, ownership } from "../../../core/ownership/ownership.ts";

/** Which services a trunk unit is due to, by the files it changed; each with its reasons. */
export type Attribute = (files: readonly string[]) => ReadonlyMap<string, readonly Because[]>;

/**
 * Compiles a catalogue for attribution: a unit belongs to a service through the service's own inputs or through anything the
 * service stands on. Global patterns do not count: they rebuild, they do not release. A reason of kind `file` is the first own
 * path; the cost of a unit does not grow with the number of services. A change of one of the `ignored` paths is nobody's.
 */
export async function attribution(
  owners: Owners,
  ignored: ReadonlySet<string> = new Set(),
): Promise<Attribute> {
  const ownersOf = await ownership(owners);
  const dependents = dependentsByNode(owners);
  return (files) => {
    const touched = new Map<string, string>();
    for (const path of files) {
      if (ignored.has(path)) continue;
      for (const name of ownersOf(path)) if (!touched.has(name)) touched.set(name, path);
    }
    const due = new Map<string, Because[]>();
    const add = (service: string, because: Because) => {
      if (!owners.services.has(service)) return;
      const known = due.get(service);
      if (known === undefined) due.set(service, [because]);
      else known.push(because);
    };
    for (const [name, of] of touched) add(name, { kind: "file", of });
    for (const name of touched.keys()) {
      for (const [service, because] of dependents.get(name) ?? []) add(service, because);
    }
    return due;
  };
}

/** Per unit of the catalogue, who stands on it and how. */
function dependentsByNode(owners: Owners): ReadonlyMap<string, readonly (readonly [string, Because])[]> {
  const units = [...owners.services.values(), ...owners.libraries.values()];
  const all = new Map<string, (readonly [string, Because])[]>();
  for (const [dependent, reasons] of dependentsOf(
    units,
    units.map(({ name }) => name),
  )) {
    for (const reason of reasons) {
      const known = all.get(reason.of);
      if (known === undefined) all.set(reason.of, [[dependent, reason]]);
      else known.push([dependent, reason]);
    }
  }
  return all;
}
