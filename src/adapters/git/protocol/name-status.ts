import type { Change, Status } from "../../../core/git/changed-path.ts";
import { decodePath } from "../../../core/path/path-bytes.ts";

const statusOf: Readonly<Record<string, Status>> = { A: "added", D: "deleted", M: "modified", T: "modified" };

/**
 * The changes, in git's order, in the output of `git diff-tree -r -z --name-status --no-renames`: a letter, NUL, a path, NUL (git-diff-tree(1)).
 * Half of what `--raw` has git write, and all that is asked of it. Throws for what is no such output.
 */
export function parseNameStatus(output: Buffer): readonly Change[] {
  // Every byte is one character here, and one split is much cheaper than a search in the buffer per field.
  const text = output.toString("latin1");
  const ascii = !beyondAscii.test(text);
  const fields = text.split("\0");
  if (fields.length % 2 === 0 || fields.at(-1) !== "") throw new Error("a diff ends early");
  const changes: Change[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) {
    const letter = fields[at] ?? "";
    const field = fields[at + 1] ?? "";
    const status = statusOf[letter];
    if (status === undefined) throw new Error(`a diff with the unknown status ${letter}`);
    changes.push({ status, path: ascii ? field : decodePath(Buffer.from(field, "latin1")) });
  }
  return changes;
}

const beyondAscii = /[\u0080-\u00ff]/;
