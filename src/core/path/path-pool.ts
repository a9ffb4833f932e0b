import { parentOf } from "./folder-index.ts";
import { type Glob, isNegated, matches } from "./glob.ts";

/** Changed things, of which each of many takes its own; what one takes others may take, too. */
export interface Pool<T> {
  /** All of them, in order of their paths. */
  readonly things: readonly T[];
  /** Whether anything may lie in a folder, or be one; no is certain. */
  holds(folder: string): boolean;
  /** Whether anything that is accepted is at a path, or lies in the folder there. */
  has(path: string, accepts: (thing: T) => boolean): boolean;
  /** The paths that ordered steps leave in, in order: the last step that matches decides. Each looks only where it could match. */
  take(steps: readonly Step<T>[], accepts?: (thing: T) => boolean): readonly string[];
  /** The paths of what nobody took, in order. */
  rest(): readonly string[];
}

/** Takes in, or leaves out again, what matches. */
export interface Step<T> {
  readonly keeps: boolean;
  readonly glob: Glob;
  /** What else must hold. */
  readonly when?: ((thing: T) => boolean) | undefined;
}

export function poolOf<T extends { readonly path: string }>(changed: readonly T[]): Pool<T> {
  const things = sortByPath(changed);
  const spanOf = spansAmong(things);
  const taken = new Uint8Array(things.length);
  const kept = new Uint8Array(things.length);

  /** Marks what a step matches in a span of its folder. */
  function apply({ keeps, glob, when }: Step<T>, from: number, to: number): void {
    const mark = keeps ? 1 : 0;
    // Where the first lies in the folder, all do; that is all there is to know for most patterns.
    if (glob.form === "folder" && when === undefined && things[from]?.path[glob.folder.length] === "/") {
      kept.fill(mark, from, to);
      return;
    }
    for (let at = from; at < to; at++) {
      const thing = things[at];
      if (kept[at] === mark || thing === undefined || !matches(glob, thing.path)) continue;
      if (when === undefined || when(thing)) kept[at] = mark;
    }
  }

  return {
    things,
    holds(folder) {
      const { from, to } = spanOf(folder);
      return from < to;
    },
    has(path, accepts) {
      const { from, to } = spanOf(path);
      for (let at = from; at < to; at++) {
        const thing = things[at];
        // Between a path and what lies in the folder of that name there may be others that begin like it.
        const sign = thing?.path[path.length];
        if (thing !== undefined && (sign === "/" || sign === undefined) && accepts(thing)) return true;
      }
      return false;
    },
    take(steps, accepts) {
      let spans: Span[] = [];
      for (const step of steps) {
        const span = spanOf(step.glob.folder);
        const { from, to } = span;
        if (from === to) continue;
        if (step.keeps) {
          apply(step, from, to);
          spans.push(span);
          continue;
        }
        spans = joinSpans(spans);
        for (const kept of spans) apply(step, Math.max(from, kept.from), Math.min(to, kept.to));
      }
      const paths: string[] = [];
      for (const { from, to } of joinSpans(spans))
        for (let at = from; at < to; at++) {
          const thing = things[at];
          if (kept[at] === 0 || thing === undefined) continue;
          kept[at] = 0;
          if (accepts !== undefined && !accepts(thing)) continue;
          taken[at] = 1;
          paths.push(thing.path);
        }
      return paths;
    },
    rest: () => things.filter((_, at) => taken[at] === 0).map(({ path }) => path),
  };
}

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

/** Up to two plain names: what no pattern letter is in. */
const plain = /^[\w@=,~ -][\w.@=,~ -]*(?:\/[\w@=,~ -][\w.@=,~ -]*)?$/;

/**
 * Tells of patterns whether they could include anything, by the one or two plain folders that they begin with; `holds` says whether there is
 * anything in a folder. Negations include nothing. Lists mostly have the same beginning throughout, so that one question answers for many.
 */
export function createReach(holds: (folder: string) => boolean): (pattern: string) => boolean {
  let empty = "/";
  return (pattern) => {
    if (pattern.startsWith(empty)) return false;
    if (pattern[0] === "!") return !isNegated(pattern);
    const first = pattern.indexOf("/");
    const second = pattern.indexOf("/", first + 1);
    const folder = pattern.slice(0, Math.max(first, second, 0));
    if (!plain.test(folder) || holds(folder)) return true;
    empty = `${folder}/`;
    return false;
  };
}
