import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { readRef, type TreeEntry, writeObject, writeTreeObject } from "./objects.ts";

/** One file of a worktree, as the index has it. */
interface Staged extends TreeEntry {
  readonly path: string;
}

/** What makes a commit more than a snapshot of the files: git has to see to it. */
const special = [
  "MERGE_HEAD",
  "CHERRY_PICK_HEAD",
  "REVERT_HEAD",
  "rebase-merge",
  "rebase-apply",
  "info/sparse-checkout",
];

/**
 * What `git add --all --force` and `git commit` make of a plain clone, without their processes: commits all that lies in the worktree, writes
 * the index and moves the branch. `objects`: where the objects go. Gives the commit; undefined where git has to be asked: sha256, filters,
 * hooks, submodules, a merge.
 */
export function commitWorktree(
  clone: string,
  objects: string,
  commit: { readonly message: string; readonly author: string; readonly committer: string },
): string | undefined {
  const git = join(clone, ".git");
  const message = tidy(commit.message);
  if (message === "" || !isPlain(git)) return undefined;
  const head = readFileSync(join(git, "HEAD"), "utf8").trim();
  const branch = /^ref: (\S+)$/.exec(head)?.[1];
  const parent = branch === undefined ? head : readRef(git, branch);
  if (parent === undefined || (parent !== null && !/^[0-9a-f]{40}$/.test(parent))) return undefined;
  const staged: Staged[] = [];
  const tree = stage(clone, "", objects, staged);
  if (tree === undefined) return undefined;
  const lines = [
    `tree ${tree}`,
    ...(parent === null ? [] : [`parent ${parent}`]),
    `author ${commit.author}`,
    `committer ${commit.committer}`,
  ];
  const oid = writeObject(objects, "commit", Buffer.from(`${lines.join("\n")}\n\n${message}`));
  writeIndex(git, staged);
  const ref = join(git, branch ?? "HEAD");
  mkdirSync(dirname(ref), { recursive: true });
  writeFileSync(`${ref}.new`, `${oid}\n`);
  renameSync(`${ref}.new`, ref);
  return oid;
}

function isPlain(git: string): boolean {
  if (!existsSync(join(git, "config")) || special.some((name) => existsSync(join(git, name)))) return false;
  const config = readFileSync(join(git, "config"), "utf8");
  if (/objectformat|partialclone|promisor|sparse|worktree|autocrlf|gpgsign|hooksPath/i.test(config))
    return false;
  const hooks = join(git, "hooks");
  return !existsSync(hooks) || readdirSync(hooks).every((name) => name.endsWith(".sample"));
}

/** Stores a folder and all below it; gives its tree. Undefined where it holds what git treats in its own way. */
function stage(clone: string, folder: string, objects: string, staged: Staged[]): string | undefined {
  const entries = new Map<string, TreeEntry>();
  for (const name of readdirSync(join(clone, folder))) {
    if (folder === "" && name === ".git") continue;
    if (/^\.git(attributes|modules)?$|\ufffd/.test(name)) return undefined;
    const path = folder === "" ? name : `${folder}/${name}`;
    const file = join(clone, path);
    const stat = lstatSync(file);
    if (stat.isDirectory()) {
      const below = staged.length;
      const oid = stage(clone, path, objects, staged);
      if (oid === undefined) return undefined;
      // Git knows no empty folders.
      if (staged.length > below) entries.set(name, { mode: "040000", oid });
      continue;
    }
    if (!stat.isFile() && !stat.isSymbolicLink()) return undefined;
    const bytes = stat.isFile() ? readFileSync(file) : Buffer.from(readlinkSync(file));
    const mode = stat.isFile() ? ((stat.mode & 0o100) === 0 ? "100644" : "100755") : "120000";
    const entry = { mode, oid: writeObject(objects, "blob", bytes) };
    entries.set(name, entry);
    staged.push({ path, ...entry });
  }
  return writeTreeObject(objects, entries);
}

/** The message as git keeps it: no white space at the ends of lines, no empty line twice, none at the ends (git-stripspace(1)). */
function tidy(message: string): string {
  const lines = message.split("\n").map((line) => line.replace(/[ \t\r\f\v]+$/, ""));
  const text = lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/^\n+|\n+$/g, "");
  return text === "" ? "" : `${text}\n`;
}

/** An index of version 2 that knows nothing of the files' times: git looks at each file once (gitformat-index(5)). */
function writeIndex(git: string, staged: readonly Staged[]): void {
  const sorted = staged.map((one) => [Buffer.from(one.path), one] as const);
  sorted.sort(([one], [other]) => Buffer.compare(one, other));
  const head = Buffer.alloc(12);
  head.write("DIRC");
  head.writeUInt32BE(2, 4);
  head.writeUInt32BE(sorted.length, 8);
  const parts: Buffer[] = [head];
  for (const [path, { mode, oid }] of sorted) {
    const entry = Buffer.alloc(Math.ceil((62 + path.length + 1) / 8) * 8);
    entry.writeUInt32BE(Number.parseInt(mode, 8), 24);
    entry.write(oid, 40, "hex");
    entry.writeUInt16BE(Math.min(path.length, 0xfff), 60);
    path.copy(entry, 62);
    parts.push(entry);
  }
  const body = Buffer.concat(parts);
  writeFileSync(join(git, "index"), Buffer.concat([body, createHash("sha1").update(body).digest()]));
}
