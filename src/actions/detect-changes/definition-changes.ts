import type { Catalogue, Library, Service } from "../../core/catalogue/catalogue.ts";

/**
 * The services and libraries that a catalogue defines otherwise than `before` did, each with its place as `file:line`. Where it is
 * written, and in which order, does not count. An older version that cannot be read makes all of them differ.
 */
export function definitionChanges(
  before: Catalogue | "unreadable",
  now: Catalogue,
): ReadonlyMap<string, string> {
  const old = before === "unreadable" ? new Map<string, string>() : definitions(before);
  const changed = new Map<string, string>();
  for (const [name, unit] of units(now)) {
    if (old.get(name) === definition(unit)) continue;
    const { file, line = 1 } = now.place([now.services.has(name) ? "services" : "libraries", name], "key");
    changed.set(name, `${file}:${line}`);
  }
  return changed;
}

function units({ services, libraries }: Catalogue): ReadonlyMap<string, Service | Library> {
  return new Map<string, Service | Library>([...services, ...libraries]);
}

function definitions(catalogue: Catalogue): ReadonlyMap<string, string> {
  return new Map([...units(catalogue)].map(([name, unit]) => [name, definition(unit)]));
}

function definition(unit: Service | Library): string {
  return JSON.stringify(unit);
}
