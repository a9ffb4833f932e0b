import { type Glob, matches } from "./glob.ts";
import { joinSpans, type Span, sortByPath, spansAmong } from "./path-spans.ts";

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
