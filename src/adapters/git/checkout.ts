import { type Stats, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { type Oid, parseOid } from "../../core/git/oid.ts";
import type { Checkout } from "../../ports/git.ts";
import { readTextFile } from "./process/read-text.ts";
import { shallowIn } from "./process/shallow-boundary.ts";
import { parseConfig } from "./protocol/config-file.ts";

/**
 * The clone that `directory` is in, read from its files (gitrepository-layout(5)): no process, and nothing of its configuration is
 * obeyed. `headOf` asks git for HEAD where refs are not files (reftable). Undefined where there is no clone.
 */
export async function readCheckout(
  directory: string,
  headOf: (gitDirectory: string) => Promise<Oid | undefined>,
): Promise<Checkout | undefined> {
  const found = findGitDirectory(resolve(directory));
  if (found === undefined) return undefined;
  const { top, own } = found;
  const pointer = readTextFile(join(own, "commondir"));
  const common = pointer === undefined ? own : resolve(own, pointer.trim());
  const config = parseConfig(readTextFile(join(common, "config")) ?? "");
  const files = (config.get("extensions.refstorage") ?? "files") === "files";
  const origin = config.get("remote.origin.url");
  return {
    gitDirectory: common,
    top,
    head: files ? readHead(own, common) : await headOf(own),
    origin: origin === undefined ? undefined : normalise(origin, top),
    shallow: shallowIn(common),
    treeless: [...config].some(
      ([key, value]) => key.endsWith(".partialclonefilter") && value.startsWith("tree:"),
    ),
  };
}

function findGitDirectory(from: string): { top: string; own: string } | undefined {
  for (let top = from; ; top = dirname(top)) {
    const own = gitDirectoryOf(join(top, ".git"));
    if (own !== undefined) return { top, own };
    if (dirname(top) === top) return undefined;
  }
}

/** `.git` is a folder, or for a worktree or submodule a file that says where the folder is. */
function gitDirectoryOf(path: string): string | undefined {
  const found = statOrUndefined(path);
  if (found?.isDirectory()) return statOrUndefined(join(path, "HEAD")) && path;
  if (!found?.isFile()) return undefined;
  const pointer = /^gitdir: (.*)$/m.exec(readTextFile(path) ?? "")?.[1];
  return pointer === undefined ? undefined : resolve(dirname(path), pointer.trim());
}

function readHead(own: string, common: string): Oid | undefined {
  const head = (readTextFile(join(own, "HEAD")) ?? "").trim();
  const name = /^ref: (refs\/.*)$/.exec(head)?.[1];
  if (name === undefined) return parseOid(head);
  const loose = parseOid((readTextFile(join(common, name)) ?? "").trim());
  if (loose !== undefined) return loose;
  const packed = readTextFile(join(common, "packed-refs")) ?? "";
  const line = packed.split("\n").find((one) => one.endsWith(` ${name}`));
  return parseOid(line?.slice(0, line.indexOf(" ")) ?? "");
}

/** An http URL without user and password, a path as an absolute one; `git@host:path` and others as they are. */
function normalise(url: string, top: string): string {
  if (/^https?:/i.test(url)) return url.replace(/^(https?:\/\/)[^/]*@/i, "$1");
  return /^[\w+.-]+:\/\/|^[^/]+:/.test(url) ? url : resolve(top, url);
}

function statOrUndefined(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
