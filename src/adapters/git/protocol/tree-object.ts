import type { Oid } from "../../../core/git/oid.ts";

/** One entry of a tree object. `name` is raw bytes: what Git does not decode, we must not either. */
export interface RawEntry {
  /** Octal, as Git writes it: `100644`, `100755`, `120000`, `40000`, `160000`. */
  readonly mode: string;
  readonly name: Buffer;
  readonly oid: Oid;
}

/** The entries of a tree object's content. `oidBytes` is 20 (SHA-1) or 32 (SHA-256). Format: gitformat-pack, "tree objects". */
export function parseTree(content: Buffer, oidBytes: number): readonly RawEntry[] {
  const entries: RawEntry[] = [];
  let at = 0;
  while (at < content.length) {
    const space = content.indexOf(0x20, at);
    const nul = content.indexOf(0, space);
    const end = nul + 1 + oidBytes;
    if (space < 0 || nul < 0 || end > content.length) throw new Error("a tree object ends early");
    entries.push({
      mode: content.toString("latin1", at, space),
      name: content.subarray(space + 1, nul),
      oid: content.toString("hex", nul + 1, end) as Oid,
    });
    at = end;
  }
  return entries;
}

/** The content of the tree object with these entries, in Git's order (folders compare as if they ended with a slash). */
export function formatTree(entries: readonly RawEntry[]): Buffer {
  const sorted = entries.map((entry) => ({ entry, key: sortKey(entry) }));
  sorted.sort((a, b) => Buffer.compare(a.key, b.key));
  return Buffer.concat(
    sorted.flatMap(({ entry }) => [
      Buffer.from(`${entry.mode} `, "latin1"),
      entry.name,
      Buffer.from([0]),
      Buffer.from(entry.oid, "hex"),
    ]),
  );
}

/** What an entry stands for. */
export function kindOf(mode: string): "blob" | "tree" | "commit" {
  if (mode === "40000") return "tree";
  return mode === "160000" ? "commit" : "blob";
}

function sortKey(entry: RawEntry): Buffer {
  return kindOf(entry.mode) === "tree" ? Buffer.concat([entry.name, Buffer.from("/")]) : entry.name;
}

/** Why a path cannot name a file in a tree, or undefined if it can. Git refuses the same (verify_path in read-cache.c). */
export function faultInPath(path: string): string | undefined {
  if (path === "") return "it is empty";
  if (path.includes("\0")) return "it holds a NUL";
  for (const part of path.split("/")) {
    if (part === "") return "a part of it is empty";
    if (part === "." || part === "..") return `it holds \`${part}\``;
    if (part.toLowerCase() === ".git") return "it leads into a .git folder";
  }
  return undefined;
}
