import { readToml, tomlStrings } from "../../../core/dependencies/toml.ts";
import type { Resolution } from "./resolved-version.ts";

interface Crate {
  readonly name: string;
  readonly version: string;
  readonly source: string;
  readonly needs: readonly string[];
}

/** Cargo.lock: from a member's own crate, what every name resolves to; `name version` where there is more than one of a name. */
export function cargoLock(text: string): Resolution {
  const crates = readCrates(text);
  return ({ manifest }) => {
    const names = manifest.provides.map((name) => name.replace(/^cargo:/, ""));
    const found = new Set(crates.filter(({ name, source }) => source === "" && names.includes(name)));
    if (found.size === 0) return undefined;
    for (const crate of found) {
      for (const need of crate.needs) {
        const [name, version] = need.split(" ");
        for (const one of crates)
          if (one.name === name && (version === undefined || one.version === version)) found.add(one);
      }
    }
    return [...found]
      .map(({ name, version, source }) => `${name} ${version} ${source}`)
      .sort()
      .join("\n");
  };
}

function readCrates(text: string): readonly Crate[] {
  const crates = new Map<
    number,
    { name: string; version: string; source: string; needs: readonly string[] }
  >();
  for (const { path, element, value } of readToml(text)) {
    if (path[0] !== "package") continue;
    const crate = crates.get(element) ?? { name: "", version: "", source: "", needs: [] };
    crates.set(element, crate);
    const strings = tomlStrings(value);
    const [first = ""] = strings;
    if (path[1] === "name") crate.name = first;
    if (path[1] === "version") crate.version = first;
    if (path[1] === "source" || path[1] === "checksum") crate.source += first;
    if (path[1] === "dependencies") crate.needs = strings;
  }
  return [...crates.values()];
}
