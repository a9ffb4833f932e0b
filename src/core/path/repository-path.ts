import { problem } from "../problem/problem.ts";

/**
 * A path inside a repository as a user writes it, normalised: POSIX, no leading `./`, no trailing slash, empty for the root.
 * Raises INPUT_INVALID for absolute paths, backslashes, control characters and anything that leaves the repository.
 */
export function parseRepositoryPath(given: string, input: string): string {
  const parts = given.split("/").filter((part, index) => part !== "." && !(part === "" && index > 0));
  const fault =
    given.startsWith("/") || /^[A-Za-z]:/.test(given)
      ? "it is absolute"
      : parts.includes("..")
        ? "it leaves the repository"
        : parts.some((part) => part.toLowerCase() === ".git")
          ? "it is inside .git"
          : /[\\\p{Cc}]/u.test(given)
            ? "it has characters that no path here has"
            : undefined;
  if (fault === undefined) return parts.join("/");
  const expected = "Write a path inside the GitOps repository, such as apps/orders/overlays/dev.";
  throw problem("INPUT_INVALID", { input, given, fault, expected });
}

/** The path that `relative` leads to from a folder of the repository; undefined if it leads out of it. */
export function resolvePath(folder: string, relative: string): string | undefined {
  const parts = folder === "" ? [] : folder.split("/");
  if (relative.startsWith("/")) return undefined;
  for (const part of relative.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join("/");
}

/** Whether a path is this one, or below it; empty is the root, which holds everything. */
export function isWithin(path: string, folder: string): boolean {
  return folder === "" || path === folder || path.startsWith(`${folder}/`);
}

/** The folder of a file; empty for the root. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf("/")));
}

/** The folders that a path lies in, the nearest first and the root (empty) last. */
export function foldersAbove(path: string): readonly string[] {
  const folders: string[] = [];
  for (let at = path; at !== ""; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}
