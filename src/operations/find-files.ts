import type { Oid } from "../core/git/oid.ts";
import { lastMatchWins } from "../core/ownership/ownership.ts";
import { readGlobs } from "../core/path/glob.ts";
import type { Files } from "../ports/all-ports.ts";
import type { Repository } from "../ports/git.ts";

/** The files of the workspace that a pattern matches, sorted; only the pattern's fixed folder is looked through. */
export async function findFiles(files: Pick<Files, "list">, pattern: string): Promise<readonly string[]> {
  const [glob] = await readGlobs([pattern.replace(/^\.\//, "")]);
  const found: string[] = [];
  if (glob === undefined) return found;
  const queue = [glob.folder];
  for (const at of queue) {
    for (const name of (await files.list(at === "" ? "." : at)) ?? []) {
      const path = at === "" ? name : `${at}/${name}`;
      if ((await files.list(path)) !== undefined) queue.push(path);
      else if (glob.matches(path)) found.push(path);
    }
  }
  return found.sort();
}

/**
 * The files of a commit that ordered patterns leave in, sorted. Of the tree only the fixed folders of the patterns are read, and below them no deeper
 * than a pattern reaches; a `**` anywhere takes the list of all files.
 */
export async function findCommittedFiles(
  repository: Pick<Repository, "list" | "diff">,
  commit: Oid,
  patterns: readonly string[],
): Promise<readonly string[]> {
  const globs = await readGlobs(patterns);
  const included = globs.filter(({ negated }) => !negated);
  if (included.some(({ text }) => /\*\*|[()]/.test(text))) {
    const all = await repository.diff(undefined, commit);
    return all.map(({ path }) => path).filter((path) => lastMatchWins(globs, path));
  }
  const found = new Set<string>();
  for (const { text, folder } of included) {
    const deepest = text.replace(/^\.\//, "").split("/").length;
    const queue = [folder];
    for (const at of queue) {
      for (const { name, kind } of (await repository.list(commit, at)) ?? []) {
        const path = at === "" ? name : `${at}/${name}`;
        if (kind === "tree" && path.split("/").length < deepest) queue.push(path);
        else if (kind === "blob" && lastMatchWins(globs, path)) found.add(path);
      }
    }
  }
  return [...found].sort();
}
