import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { Files } from "../contract/world.ts";
import { problem } from "../domain/problem.ts";

/** The workspace under `directory` and the temporary folder `temporary`, both absolute. */
export function createFiles(directory: string, temporary: string): Files {
  return {
    async read(path) {
      const file = await inside(directory, path);
      if (file === undefined) return undefined;
      return unlessMissing(readFile(file, "utf8"));
    },
    async readBytes(path) {
      const file = await inside(directory, path);
      return file === undefined ? undefined : unlessMissing(readFile(file));
    },
    async list(path) {
      const folder = await inside(directory, path);
      if (folder === undefined) return undefined;
      return unlessMissing(readdir(folder));
    },
    async writeTemporary(name, content) {
      mkdirSync(temporary, { recursive: true });
      const file = join(mkdtempSync(join(temporary, "trunkline-")), name);
      writeFileSync(file, content);
      return file;
    },
  };
}

/**
 * The real path of a workspace path; undefined if it does not exist. Raises FILE_OUTSIDE where it, or a symbolic link on its
 * way, leaves the workspace: a pull request may have planted the link.
 */
async function inside(directory: string, path: string): Promise<string | undefined> {
  const real = await unlessMissing(realpath(resolve(directory, path)));
  if (real === undefined) return undefined;
  const way = relative(await realpath(directory), real);
  if (way === ".." || way.startsWith("../") || isAbsolute(way)) throw problem("FILE_OUTSIDE", { path });
  return real;
}

async function unlessMissing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    if (code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR") return undefined;
    throw thrown;
  }
}
