import { posix } from "node:path";
import { parse } from "yaml";
import type { Resolution } from "./resolved-version.ts";

type Versions = Readonly<Record<string, string | { readonly version: string }>>;

interface Node {
  readonly resolution?: unknown;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly optionalDependencies?: Versions;
}

interface PnpmLock {
  readonly importers?: Readonly<Record<string, Node>>;
  readonly packages?: Readonly<Record<string, Node>>;
  readonly snapshots?: Readonly<Record<string, Node>>;
}

/** pnpm-lock.yaml of version 6 and 9: importers by folder, and from there what each package resolves to. */
export function pnpmLock(text: string): Resolution {
  const lock = parse(text, { maxAliasCount: 1_000 }) as PnpmLock;
  const { importers, packages = {}, snapshots = {} } = lock;
  if (importers === undefined) return () => undefined;
  return ({ folder }) => {
    if (importers[folder] === undefined) return undefined;
    const found = new Set([`importer ${folder}`]);
    for (const key of found) {
      const at = key.startsWith("importer ") ? key.slice("importer ".length) : undefined;
      const node = at === undefined ? (snapshots[key] ?? packages[key] ?? {}) : (importers[at] ?? {});
      for (const kind of ["dependencies", "devDependencies", "optionalDependencies"] as const)
        for (const [name, given] of Object.entries(node[kind] ?? {}))
          found.add(target(lock, at, name, given));
    }
    return [...found]
      .sort()
      .map((key) => `${key} ${JSON.stringify(packages[key.replace(/\(.*$/, "")]?.resolution ?? null)}`)
      .join("\n");
  };
}

function target(
  { packages = {}, snapshots = {} }: PnpmLock,
  importer: string | undefined,
  name: string,
  given: Versions[string],
): string {
  const version = typeof given === "string" ? given : given.version;
  if (version.startsWith("link:"))
    return `importer ${posix.join(importer ?? ".", version.slice("link:".length))}`;
  const keys = [version, `${name}@${version}`, `/${name}@${version}`, `/${name}/${version}`];
  return (
    keys.find((key) => snapshots[key] !== undefined || packages[key] !== undefined) ?? `${name}@${version}`
  );
}
