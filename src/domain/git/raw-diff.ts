import type { Change, Status } from "../change.ts";
import { decodePath } from "../path-name.ts";

const statusOf: Readonly<Record<string, Status>> = { A: "added", D: "deleted", M: "modified", T: "modified" };

/**
 * The changes in the output of `git diff-tree -r -z --raw --no-renames`: `:<mode> <mode> <oid> <oid> <letter>`, NUL, path, NUL
 * (git-diff-tree(1), "raw output format"). A leading commit name, which diff-tree prints for a single commit, is passed over.
 */
export function parseRawDiff(output: Buffer): readonly Change[] {
  // Every byte is one character here, and one split is much cheaper than a search in the buffer per field.
  const text = output.toString("latin1");
  const ascii = !beyondAscii.test(text);
  const parts = text.split("\0");
  const isWhole = parts.pop() === "";
  const changes: Change[] = [];
  for (let at = 0; at < parts.length; at++) {
    const head = parts[at] ?? "";
    if (!head.startsWith(":")) continue;
    const status = statusOf[head.at(-1) ?? ""];
    const path = parts[++at];
    if (status === undefined) throw new Error(`a raw diff with the unknown status ${head.at(-1)}`);
    if (path === undefined) throw new Error("a raw diff ends early");
    changes.push({ status, path: ascii ? path : decodePath(Buffer.from(path, "latin1")) });
  }
  if (!isWhole) throw new Error("a raw diff ends early");
  return changes;
}

const beyondAscii = /[\u0080-\u00ff]/;
