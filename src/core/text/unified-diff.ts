/**
 * A unified diff of one file as `git apply` takes it, three lines of context. Empty when nothing differs. `before` undefined: a
 * new file. Line ends are part of the lines, so a patch of a CRLF file has CRLF in it.
 */
export function formatPatch(path: string, before: string | undefined, after: string): string {
  if (before === after) return "";
  const lines = diffLines(splitLines(before ?? ""), splitLines(after));
  const old = before === undefined ? "/dev/null" : quote(`a/${path}`);
  const head = `diff --git ${quote(`a/${path}`)} ${quote(`b/${path}`)}\n`;
  const mode = before === undefined ? "new file mode 100644\n" : "";
  return `${head}${mode}--- ${old}\n+++ ${quote(`b/${path}`)}\n${hunks(lines)
    .map((hunk) => formatHunk(lines, hunk))
    .join("")}`;
}

export interface DiffLine {
  readonly sign: " " | "-" | "+";
  readonly text: string;
}

interface Hunk {
  readonly start: number;
  readonly end: number;
}

const context = 3;

export function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/**
 * The shortest edit script between two lists of lines (Myers 1986, greedy), common ends cut off first. Lists with hardly a line in common are
 * replaced as a whole: the search takes time and memory by the square of the edits.
 */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start++;
  let tail = 0;
  const room = Math.min(before.length, after.length) - start;
  while (tail < room && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  const same = (text: string): DiffLine => ({ sign: " ", text });
  return [
    ...before.slice(0, start).map(same),
    ...shortestEdit(before.slice(start, before.length - tail), after.slice(start, after.length - tail)),
    ...before.slice(before.length - tail).map(same),
  ];
}

function shortestEdit(before: readonly string[], after: readonly string[]): DiffLine[] {
  const most = Math.min(before.length + after.length, mostEdits);
  const reached: Reached = new Int32Array(2 * most + 3);
  const trace: Reached[] = [];
  for (let d = 0; d <= most; d++) {
    trace.push(reached.slice());
    for (let k = -d; k <= d; k += 2) {
      let x = isInsertion(reached, k, d) ? columnAt(reached, k + 1) : columnAt(reached, k - 1) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      reached[indexOf(reached, k)] = x;
      if (x >= before.length && x - k >= after.length) return backtrack(before, after, trace);
    }
  }
  return [
    ...before.map((text): DiffLine => ({ sign: "-", text })),
    ...after.map((text): DiffLine => ({ sign: "+", text })),
  ];
}

const mostEdits = 2_000;

/** The column that so many edits reach on each diagonal; diagonal 0 is in the middle. */
type Reached = Int32Array;

function indexOf(reached: Reached, k: number): number {
  return k + (reached.length >> 1);
}

function columnAt(reached: Reached, k: number): number {
  return reached[indexOf(reached, k)] ?? -1;
}

/** Whether the edit number `d` comes to diagonal `k` from the one above it. */
function isInsertion(reached: Reached, k: number, d: number): boolean {
  return k === -d || (k !== d && columnAt(reached, k - 1) < columnAt(reached, k + 1));
}

function backtrack(
  before: readonly string[],
  after: readonly string[],
  trace: readonly Reached[],
): DiffLine[] {
  const lines: DiffLine[] = [];
  let x = before.length;
  let y = after.length;
  const push = (sign: DiffLine["sign"], text = "") => lines.push({ sign, text });
  for (const [d, reached] of [...trace.entries()].reverse()) {
    const k = x - y;
    const previous = isInsertion(reached, k, d) ? k + 1 : k - 1;
    const fromX = columnAt(reached, previous);
    const fromY = fromX - previous;
    while (x > Math.max(fromX, 0) && y > Math.max(fromY, 0)) {
      push(" ", before[--x]);
      y--;
    }
    if (d === 0) break;
    if (x === fromX) push("+", after[--y]);
    else push("-", before[--x]);
  }
  return lines.reverse();
}

function hunks(lines: readonly DiffLine[]): readonly Hunk[] {
  const found: { start: number; end: number }[] = [];
  lines.forEach(({ sign }, index) => {
    if (sign === " ") return;
    const start = Math.max(0, index - context);
    const end = Math.min(lines.length, index + context + 1);
    const last = found.at(-1);
    if (last !== undefined && start <= last.end) last.end = end;
    else found.push({ start, end });
  });
  return found;
}

function formatHunk(lines: readonly DiffLine[], { start, end }: Hunk): string {
  const count = (from: number, to: number, sign: "-" | "+") =>
    lines.slice(from, to).filter((line) => line.sign !== (sign === "-" ? "+" : "-")).length;
  const range = (sign: "-" | "+") => {
    const size = count(start, end, sign);
    return `${sign}${count(0, start, sign) + (size === 0 ? 0 : 1)},${size}`;
  };
  const body = lines.slice(start, end).map(({ sign, text }) => {
    return text.endsWith("\n") ? sign + text : `${sign}${text}\n\\ No newline at end of file\n`;
  });
  return `@@ ${range("-")} ${range("+")} @@\n${body.join("")}`;
}

/** Paths with special characters in C quotes, as git writes them. */
function quote(path: string): string {
  return /[\p{Cc}"\\]/u.test(path) ? JSON.stringify(path) : path;
}
