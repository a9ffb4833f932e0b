import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { deflateSync, inflateSync } from "node:zlib";
import { runProgram } from "../launcher.ts";

/** Git's objects and refs without a process for each question (gitrepository-layout(5)); git is asked for what is packed. */

export interface StoredObject {
  readonly kind: string;
  readonly content: Buffer;
}

export interface TreeEntry {
  /** As `git ls-tree` prints it: six digits. */
  readonly mode: string;
  readonly oid: string;
}

export interface ParsedCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  /** Of the committer, in seconds. */
  readonly time: number;
  readonly message: string;
}

/** An object that is there. */
export async function readObject(directory: string, oid: string): Promise<StoredObject> {
  return readLoose(directory, oid) ?? (await readPacked(directory, oid));
}

function readLoose(directory: string, oid: string): StoredObject | undefined {
  const file = join(directory, "objects", oid.slice(0, 2), oid.slice(2));
  if (!existsSync(file)) return undefined;
  const bytes = inflateSync(readFileSync(file));
  const end = bytes.indexOf(0);
  const [kind = ""] = bytes.toString("latin1", 0, end).split(" ");
  return { kind, content: bytes.subarray(end + 1) };
}

async function readPacked(directory: string, oid: string): Promise<StoredObject> {
  const program = { command: "git", args: ["cat-file", "--batch"], cwd: directory, env: process.env };
  const stdout = await runProgram(program, `${oid}\n`);
  const end = stdout.indexOf(10);
  const [, kind = "", size] = stdout.toString("latin1", 0, end).split(" ");
  if (size === undefined) throw new Error(`${directory} has no ${oid}`);
  return { kind, content: stdout.subarray(end + 1, end + 1 + Number(size)) };
}

/** Stores an object; gives its name. */
export function writeObject(directory: string, kind: string, bytes: Buffer): string {
  const object = Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes]);
  const oid = createHash("sha1").update(object).digest("hex");
  const file = join(directory, "objects", oid.slice(0, 2), oid.slice(2));
  if (existsSync(file)) return oid;
  mkdirSync(dirname(file), { recursive: true });
  const temporary = `${file}-${process.pid}-${Math.random()}`;
  writeFileSync(temporary, deflateSync(object));
  renameSync(temporary, file);
  return oid;
}

export async function readCommit(directory: string, oid: string): Promise<ParsedCommit> {
  const text = (await readObject(directory, oid)).content.toString();
  const end = text.indexOf("\n\n");
  const head = text.slice(0, end);
  return {
    tree: /^tree (\w+)/.exec(head)?.[1] ?? "",
    parents: [...head.matchAll(/^parent (\w+)/gm)].map(([, parent = ""]) => parent),
    time: Number(/^committer .* (\d+) [+-]\d+$/m.exec(head)?.[1]),
    message: text.slice(end + 2),
  };
}

/** The entries of a tree, or of a commit's, by name. */
export async function readTree(directory: string, oid: string): Promise<Map<string, TreeEntry>> {
  const { kind, content } = await readObject(directory, oid);
  if (kind === "commit") return readTree(directory, (await readCommit(directory, oid)).tree);
  const entries = new Map<string, TreeEntry>();
  if (kind !== "tree") return entries;
  for (let at = 0; at < content.length; ) {
    const end = content.indexOf(0, at);
    const [mode = "", name = ""] = content.toString("utf8", at, end).split(/ (.*)/s);
    entries.set(name, {
      mode: mode.padStart(6, "0"),
      oid: content.toString("hex", end + 1, end + 21),
    });
    at = end + 21;
  }
  return entries;
}

/** The entry at a path below a tree or commit; undefined if there is none. */
export async function entryAt(directory: string, oid: string, path: string): Promise<TreeEntry | undefined> {
  const [name = "", rest] = path.split(/\/(.*)/s);
  const entry = (await readTree(directory, oid)).get(name);
  if (entry === undefined || !rest) return entry;
  return isTree(entry) ? entryAt(directory, entry.oid, rest) : undefined;
}

function isTree({ mode }: TreeEntry): boolean {
  return mode === "040000";
}

/** A tree with files put in (bytes, mode 100644) and taken out (null); undefined where nothing is left. */
export async function writeTree(
  directory: string,
  base: string | undefined,
  files: ReadonlyMap<string, Buffer | null>,
): Promise<string | undefined> {
  const entries = base === undefined ? new Map<string, TreeEntry>() : await readTree(directory, base);
  const below = new Map<string, Map<string, Buffer | null>>();
  for (const [path, bytes] of files) {
    const [name = "", rest] = path.split(/\/(.*)/s);
    if (rest !== undefined)
      below.set(name, (below.get(name) ?? new Map<string, Buffer | null>()).set(rest, bytes));
    else if (bytes === null) entries.delete(name);
    else entries.set(name, { mode: "100644", oid: writeObject(directory, "blob", bytes) });
  }
  for (const [name, inside] of below) {
    const entry = entries.get(name);
    const oid = await writeTree(directory, entry && isTree(entry) ? entry.oid : undefined, inside);
    if (oid !== undefined) entries.set(name, { mode: "040000", oid });
    else if (entry !== undefined && isTree(entry)) entries.delete(name);
  }
  return entries.size === 0 && base !== undefined ? undefined : writeTreeObject(directory, entries);
}

/** A tree of these entries; gives its name. */
export function writeTreeObject(directory: string, entries: ReadonlyMap<string, TreeEntry>): string {
  const sorted = [...entries].map(
    ([name, entry]) => [Buffer.from(isTree(entry) ? `${name}/` : name), name, entry] as const,
  );
  sorted.sort(([one], [other]) => Buffer.compare(one, other));
  const parts = sorted.map(([, name, { mode, oid }]) =>
    Buffer.concat([Buffer.from(`${mode.replace(/^0/, "")} ${name}\0`), Buffer.from(oid, "hex")]),
  );
  return writeObject(directory, "tree", Buffer.concat(parts));
}

/** The commit or tag that a full name of a ref stands for; null: there is none; undefined: only git can tell. */
export function readRef(directory: string, ref: string): string | null | undefined {
  if (!/^refs\/[\w./-]+$/.test(ref) || ref.includes("..")) return undefined;
  const file = join(directory, ref);
  const text = existsSync(file) ? readText(file) : undefined;
  if (text !== undefined) return /^[0-9a-f]{40}$/m.exec(text)?.[0];
  return existsSync(join(directory, "packed-refs")) ? undefined : null;
}

/** Undefined of a folder: `refs/heads/a` where there is `refs/heads/a/b`. */
function readText(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Moves a ref from one commit to another as `git update-ref` does, with its lock; throws where it is not there any more. */
export function moveRef(directory: string, ref: string, to: string, from: string): void {
  const file = join(directory, ref);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.lock`, `${to}\n`, { flag: "wx" });
  try {
    if ((readRef(directory, ref) ?? "0".repeat(40)) !== from) throw new Error(`${ref} is not at ${from}`);
    renameSync(`${file}.lock`, file);
  } catch (cause) {
    rmSync(`${file}.lock`, { force: true });
    throw cause;
  }
}
