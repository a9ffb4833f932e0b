import type { Change, Status } from "../change.ts";
import { decodePath } from "../path-name.ts";

const statusOf: Readonly<Record<string, Status>> = { A: "added", D: "deleted", M: "modified", T: "modified" };

/** Takes an output piece by piece, so that it is read while git is still about to end. */
export interface NameStatusReader {
  readonly take: (piece: Buffer) => void;
  /** All changes, in git's order. Throws for what is no such output. */
  readonly end: () => readonly Change[];
}

/**
 * Reads the output of `git diff-tree -r -z --name-status --no-renames`: a letter, NUL, a path, NUL (git-diff-tree(1)). Half of what `--raw`
 * has git write, and all that is asked of it.
 */
export function readNameStatus(): NameStatusReader {
  const changes: Change[] = [];
  const unknown = new Set<string>();
  let letter: string | undefined;
  let rest = "";
  return {
    take(piece) {
      // Every byte is one character here, and one split is much cheaper than a search in the buffer per field.
      const text = rest + piece.toString("latin1");
      const ascii = !beyondAscii.test(text);
      const fields = text.split("\0");
      rest = fields.pop() ?? "";
      for (let at = 0; at < fields.length; at++) {
        const field = fields[at] ?? "";
        if (letter === undefined) {
          letter = field;
          continue;
        }
        const status = statusOf[letter];
        if (status === undefined) unknown.add(letter);
        else changes.push({ status, path: ascii ? field : decodePath(Buffer.from(field, "latin1")) });
        letter = undefined;
      }
    },
    end() {
      if (unknown.size > 0) throw new Error(`a diff with the unknown status ${[...unknown]}`);
      if (rest !== "" || letter !== undefined) throw new Error("a diff ends early");
      return changes;
    },
  };
}

const beyondAscii = /[\u0080-\u00ff]/;
