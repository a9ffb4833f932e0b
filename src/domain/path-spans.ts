import { parentOf } from "./folder-index.ts";

/** A part of a list: from an index up to another that is not in it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** The things themselves where their paths are in order (as git has them), else a copy in order. */
export function sortByPath<T extends { readonly path: string }>(things: readonly T[]): readonly T[] {
  let last = "";
  for (let at = 0; at < things.length; at++) {
    const path = things[at]?.path ?? "";
    if (path < last) return [...things].sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
    last = path;
  }
  return things;
}

/**
 * Where among sorted things to look for those that lie in a folder, or are it: there and nowhere else. The empty folder is the whole tree.
 * What lies in one folder lies together, so two searches find it.
 */
export function spansAmong(sorted: readonly { readonly path: string }[]): (folder: string) => Span {
  const known = new Map<string, Span>([["", { from: 0, to: sorted.length }]]);
  const spanOf = (folder: string): Span => {
    const old = known.get(folder);
    if (old !== undefined) return old;
    const around = spanOf(parentOf(folder));
    if (around.from === around.to) return nowhere;
    const from = firstAt(sorted, folder, around.from, around.to);
    const span: Span =
      from < around.to && sorted[from]?.path.startsWith(folder)
        ? // "0" is the character behind "/".
          { from, to: firstAt(sorted, `${folder}0`, from, around.to) }
        : nowhere;
    known.set(folder, span);
    return span;
  };
  return spanOf;
}

const nowhere: Span = { from: 0, to: 0 };

/** The same places in order, each once. */
export function joinSpans(spans: Span[]): Span[] {
  if (spans.length < 2) return spans;
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (last === undefined || last.to < span.from) joined.push(span);
    else if (last.to < span.to) joined[joined.length - 1] = { from: last.from, to: span.to };
  }
  return joined;
}

/** The first index in a span whose path is not before `path`; the span's end where all are. */
function firstAt(
  sorted: readonly { readonly path: string }[],
  path: string,
  start: number,
  end: number,
): number {
  let from = start;
  let to = end;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((sorted[middle]?.path ?? "") < path) from = middle + 1;
    else to = middle;
  }
  return from;
}
