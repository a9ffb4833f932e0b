import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Puts the first root of a mirror where @sigstore/tuf can read it: it takes a path, and a bundle has no files beside it. Gives the path. */
export async function writeRoot(folder: string, root: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, "first-root.json");
  await writeFile(path, root);
  return path;
}
