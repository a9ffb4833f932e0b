import { readGlobs } from "../core/path/glob.ts";
import type { Files } from "../ports/world.ts";

/** The files of the workspace that a pattern matches, sorted; only the pattern's fixed folder is looked through. */
export async function findFiles(files: Pick<Files, "list">, pattern: string): Promise<readonly string[]> {
  const [wanted] = await readGlobs([pattern.replace(/^\.\//, "")]);
  const found: string[] = [];
  if (wanted === undefined) return found;
  const queue = [wanted.folder];
  for (const at of queue) {
    for (const name of (await files.list(at === "" ? "." : at)) ?? []) {
      const path = at === "" ? name : `${at}/${name}`;
      if ((await files.list(path)) !== undefined) queue.push(path);
      else if (wanted.matches(path)) found.push(path);
    }
  }
  return found.sort();
}
