import { sortByPath, spansAmong } from "./path-spans.ts";

/** Changed things, of which each of many takes its own; what one takes others may take, too. */
export interface Pool<T> {
  /** All of them, in order of their paths. */
  readonly things: readonly T[];
  /** Whether anything may lie in a folder, or be one; no is certain. */
  holds(folder: string): boolean;
  /** The paths of those that are accepted, in order. Only what may lie in the folders is asked about. */
  take(folders: Iterable<string>, accepts: (thing: T) => boolean): readonly string[];
  /** The paths of what nobody took, in order. */
  rest(): readonly string[];
}

export function poolOf<T extends { readonly path: string }>(changed: readonly T[]): Pool<T> {
  const things = sortByPath(changed);
  const spansOf = spansAmong(things);
  const taken = new Uint8Array(things.length);
  return {
    things,
    holds: (folder) => spansOf([folder]).length > 0,
    take(folders, accepts) {
      const paths: string[] = [];
      for (const [from, to] of spansOf(folders))
        for (let at = from; at < to; at++) {
          const thing = things[at];
          if (thing === undefined || !accepts(thing)) continue;
          taken[at] = 1;
          paths.push(thing.path);
        }
      return paths;
    },
    rest: () => things.filter((_, at) => taken[at] === 0).map(({ path }) => path),
  };
}
