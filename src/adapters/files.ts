import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
import { memo } from "../core/memo/memoize.ts";
import { problem } from "../core/problem/problem.ts";
import type { Files } from "../ports/all-ports.ts";

/** The workspace under `directory` and the temporary folder `temporary`, both absolute. */
export function createFiles(directory: string, temporary: string): Files {
  const at = <T>(path: string, read: (real: string) => T): T | undefined => {
    const real = isInside(temporary, path) ? inside(temporary, path) : inside(directory, path);
    return real === undefined ? undefined : unlessMissing(() => read(real));
  };
  return {
    read: async (path, most) =>
      at(path, (file) => {
        const { size } = statSync(file);
        if (most !== undefined && size > most)
          throw problem("FILE_TOO_BIG", { path, size: String(size), most: String(most) });
        return readFileSync(file, "utf8");
      }),
    readBytes: async (path) => at(path, (file) => readFileSync(file)),
    *readEach(paths, most) {
      const root = unlessMissing(() => realpathSync.native(directory));
      if (root === undefined) return;
      // Links may be planted in folders; each is looked at once for all of its files.
      const folderOf = memo(
        (folder: string) => folder,
        (folder): string | undefined => {
          if (folder === ".") return root;
          if (isAbsolute(folder) || basename(folder) === "..") return inside(directory, folder);
          const above = folderOf(dirname(folder));
          const place = above === undefined ? undefined : join(above, basename(folder));
          const isPlain = place !== undefined && unlessMissing(() => lstatSync(place))?.isDirectory();
          return isPlain ? place : inside(directory, folder);
        },
      );
      const buffer = Buffer.allocUnsafeSlow(most);
      for (const path of paths) {
        const folder = folderOf(dirname(path));
        const content =
          folder === undefined ? undefined : readPlainFile(join(folder, basename(path)), buffer);
        if (content !== undefined) yield [path, content] as const;
      }
    },
    list: async (path) => at(path, (folder) => readdirSync(folder)),
    async writeTemporary(name, content) {
      mkdirSync(temporary, { recursive: true });
      const file = join(mkdtempSync(join(temporary, "trunkline-")), name);
      writeFileSync(file, content);
      return file;
    },
    async writeFolder(name, content) {
      mkdirSync(temporary, { recursive: true });
      const folder = join(mkdtempSync(join(temporary, "trunkline-")), name);
      mkdirSync(folder);
      for (const [path, bytes] of content) {
        const file = join(folder, path);
        if (leaves(relative(folder, file))) throw problem("FILE_OUTSIDE", { path });
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, bytes, { flag: "wx" });
      }
      return folder;
    },
    async writeInto(folder, files) {
      mkdirSync(temporary, { recursive: true });
      const top =
        folder === ""
          ? mkdtempSync(join(temporary, "trunkline-"))
          : makeFolder([directory, temporary], folder);
      const folderOf = memo(
        (below: string) => below,
        (below) => makeFolder([top], below),
      );
      for (const [name, content] of files) {
        const file = join(folderOf(dirname(name)), basename(name));
        // A link that a pull request has planted is replaced, not followed.
        rmSync(file, { force: true });
        writeFileSync(file, content, { flag: "wx" });
      }
      return top;
    },
  };
}

/** An absolute path into `folder`, as an earlier step of the job names its own files in an output. */
function isInside(folder: string, path: string): boolean {
  return isAbsolute(path) && isAbsolute(folder) && !leaves(relative(folder, path));
}

function leaves(way: string): boolean {
  return way === ".." || way.startsWith("../") || isAbsolute(way);
}

/**
 * The real path of a workspace path; undefined if it does not exist. Raises FILE_OUTSIDE where it, or a symbolic link on its
 * way, leaves the workspace: a pull request may have planted the link.
 */
function inside(directory: string, path: string): string | undefined {
  const real = unlessMissing(() => realpathSync.native(resolve(directory, path)));
  if (real === undefined) return undefined;
  const way = relative(realpathSync.native(directory), real);
  if (leaves(way)) throw problem("FILE_OUTSIDE", { path });
  return real;
}

/** Makes a folder that lies in one of the roots, its links followed as far as it is there. Raises FILE_OUTSIDE. */
function makeFolder(roots: readonly string[], folder: string): string {
  const path = resolve(roots[0] ?? "", folder);
  let existing = path;
  while (!existsSync(existing)) existing = dirname(existing);
  const real = join(realpathSync.native(existing), relative(existing, path));
  const holds = (root: string) => !leaves(relative(realpathSync.native(root), real));
  if (!roots.some((root) => existsSync(root) && holds(root))) throw problem("FILE_OUTSIDE", { path: folder });
  mkdirSync(real, { recursive: true });
  return real;
}

/** What systems say of a path where no file can be: ELOOP of a link that is not followed, ENXIO of a socket. */
const missing = new Set(["ENOENT", "ENOTDIR", "EISDIR", "ELOOP", "ENXIO"]);

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (thrown) {
    const code = (thrown as NodeJS.ErrnoException).code;
    if (missing.has(code ?? "")) return undefined;
    throw thrown;
  }
}

// A link is not followed, and what is no file (a pipe without a writer) is not waited for. Windows has neither flag.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;

/** Reads a file into a buffer; undefined where it is missing, is no plain file or has more bytes than the buffer. */
function readPlainFile(file: string, buffer: Buffer): Buffer | undefined {
  if (O_NOFOLLOW === 0 && unlessMissing(() => lstatSync(file))?.isSymbolicLink()) return undefined;
  const descriptor = unlessMissing(() => openSync(file, O_NOFOLLOW | O_NONBLOCK));
  if (descriptor === undefined) return undefined;
  try {
    const found = fstatSync(descriptor);
    if (!found.isFile() || found.size > buffer.length) return undefined;
    let length = 0;
    while (length < found.size) {
      const more = readSync(descriptor, buffer, length, found.size - length, length);
      if (more === 0) break;
      length += more;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}
