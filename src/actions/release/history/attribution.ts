import type { Because } from "../../../core/ownership/affected-reasons.ts";
import { dependentsOf } from "../../../core/ownership/dependency-graph.ts";
import { type Owners, ownership } from "../../../core/ownership/ownership.ts";

/** Which services a trunk commit affects, by the files it changed; each with its reasons. */
export type Attribute = (files: readonly string[]) => ReadonlyMap<string, readonly Because[]>;

/**
 * Compiles a catalogue for attribution: a commit affects a service through the service's own inputs or through anything
 * that the service depends on. Global patterns do not count: they rebuild, they do not release. A reason of kind `file` is the first own
 * path; the cost of a commit does not grow with the number of services. A change of one of the `ignored` paths is nobody's.
 */
export async function attribution(
  owners: Owners,
  ignored: ReadonlySet<string> = new Set(),
): Promise<Attribute> {
  const ownersOf = await ownership(owners);
  const dependents = dependentsByNode(owners);
  return (files) => {
    const changed = new Map<string, string>();
    for (const path of files) {
      if (ignored.has(path)) continue;
      for (const name of ownersOf(path)) if (!changed.has(name)) changed.set(name, path);
    }
    const affected = new Map<string, Because[]>();
    const add = (service: string, because: Because) => {
      if (!owners.services.has(service)) return;
      const list = affected.get(service);
      if (list === undefined) affected.set(service, [because]);
      else list.push(because);
    };
    for (const [name, of] of changed) add(name, { kind: "file", of });
    for (const name of changed.keys()) {
      for (const [service, because] of dependents.get(name) ?? []) add(service, because);
    }
    return affected;
  };
}

/** Per service or library, who depends on it and how. */
function dependentsByNode(owners: Owners): ReadonlyMap<string, readonly (readonly [string, Because])[]> {
  const nodes = [...owners.services.values(), ...owners.libraries.values()];
  const all = new Map<string, (readonly [string, Because])[]>();
  for (const [dependent, reasons] of dependentsOf(
    nodes,
    nodes.map(({ name }) => name),
  )) {
    for (const reason of reasons) {
      const list = all.get(reason.of);
      if (list === undefined) all.set(reason.of, [[dependent, reason]]);
      else list.push([dependent, reason]);
    }
  }
  return all;
}
