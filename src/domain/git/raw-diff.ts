import type { Change, Status } from "../change.ts";
import { decodePath } from "../path-name.ts";

const statusOf: Readonly<Record<string, Status>> = { A: "added", D: "deleted", M: "modified", T: "modified" };

/**
 * The changes in the output of `git diff-tree -r -z --raw --no-renames`: `:<mode> <mode> <oid> <oid> <letter>`, NUL, path, NUL
 * (git-diff-tree(1), "raw output format"). A leading commit name, which diff-tree prints for a single commit, is passed over.
 */
export function parseRawDiff(output: Buffer): readonly Change[] {
  const changes: Change[] = [];
  let at = 0;
  while (at < output.length) {
    const nul = output.indexOf(0, at);
    if (nul < 0) throw new Error("a raw diff ends early");
    if (output[at] !== 0x3a) {
      at = nul + 1;
      continue;
    }
    const end = output.indexOf(0, nul + 1);
    const letter = String.fromCharCode(output[nul - 1] ?? 0);
    const status = statusOf[letter];
    if (end < 0 || status === undefined) throw new Error(`a raw diff with the unknown status ${letter}`);
    changes.push({ status, path: decodePath(output.subarray(nul + 1, end)) });
    at = end + 1;
  }
  return changes;
}
