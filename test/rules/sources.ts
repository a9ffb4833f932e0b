import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

export const root = join(import.meta.dirname, "..", "..");

/** Every TypeScript file below a folder of the repository, POSIX paths from its root, sorted. */
export function sourceFiles(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${folder}/${name}`)
    .sort();
}

export function textOf(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

/** What a file imports, types included: paths from the repository's root for our own files, names for packages. */
export function importsOf(path: string): readonly string[] {
  const pattern =
    /^(?:import|export)\s[^;"]*?from\s+"([^"]+)"|^import\s+"([^"]+)"|\b(?:import|getBuiltinModule)\(\s*"([^"]+)"\s*\)/gm;
  return [...textOf(path).matchAll(pattern)].map(([, from, bare, lazy]) => {
    const name = from ?? bare ?? lazy ?? "";
    return name.startsWith(".") ? join(dirname(path), name) : name;
  });
}
