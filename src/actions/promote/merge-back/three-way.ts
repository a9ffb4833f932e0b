import { diffLines, splitLines } from "../../../core/text/unified-diff.ts";

/** Lines `start` to `end` (not included) of the base become these. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly string[];
}

/** What two changes of one text come to together; undefined where they change the same lines, or neighbours, in different ways. */
export function mergeTexts(base: string, ours: string, theirs: string): string | undefined {
  const before = splitLines(base);
  const [mine, other] = [editsOf(before, ours), editsOf(before, theirs)];
  const added = other.filter((one) => !mine.some((edit) => isSame(edit, one)));
  if (added.some((one) => mine.some((edit) => one.start <= edit.end && edit.start <= one.end)))
    return undefined;
  const lines = [...before];
  for (const { start, end, lines: next } of [...mine, ...added].sort((a, b) => b.start - a.start)) {
    lines.splice(start, end - start, ...next);
  }
  return lines.join("");
}

function editsOf(before: readonly string[], after: string): readonly Edit[] {
  const edits: { start: number; end: number; lines: string[] }[] = [];
  let at = 0;
  let open: (typeof edits)[number] | undefined;
  for (const { sign, text } of diffLines(before, splitLines(after))) {
    if (sign === " ") {
      open = undefined;
      at++;
      continue;
    }
    if (open === undefined) {
      open = { start: at, end: at, lines: [] };
      edits.push(open);
    }
    if (sign === "+") open.lines.push(text);
    else open.end = ++at;
  }
  return edits;
}

function isSame(one: Edit, other: Edit): boolean {
  return one.start === other.start && one.end === other.end && one.lines.join("") === other.lines.join("");
}
