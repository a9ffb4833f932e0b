import type { Path, Spot } from "./written.ts";

/** Where the collections of a document and their parts begin: offsets in its text. */
export interface Marks {
  map(map: object, start: number, keys: ReadonlyMap<string, number>): void;
  list(list: object, start: number, items: readonly number[]): void;
  /** As `Written.spot`. */
  spot(top: unknown, path: Path, on: "key" | "value"): Spot;
}

/** Remembers where things are in a text whose keys are plain: the value is behind the key and its colon, or begins on its own. */
export function createMarks(text: string): Marks {
  const starts = new Map<object, number>();
  const keys = new Map<object, ReadonlyMap<string, number>>();
  const items = new Map<object, readonly number[]>();
  const spotAt = spotsOf(text);
  const valueStart = (value: unknown, key: string, at: number): number => {
    if (typeof value === "object") return (value && starts.get(value)) ?? at;
    return at + key.length + 1 + (/^ +/.exec(text.slice(at + key.length + 1))?.[0].length ?? 0);
  };
  return {
    map(map, start, found) {
      starts.set(map, start);
      keys.set(map, found);
    },
    list(list, start, found) {
      starts.set(list, start);
      items.set(list, found);
    },
    spot(top, path, on) {
      let node = top;
      let offset = typeof top === "object" && top !== null ? (starts.get(top) ?? 0) : 0;
      for (const [depth, step] of path.entries()) {
        if (typeof node !== "object" || node === null) break;
        const key = String(step);
        const at =
          keys.get(node)?.get(key) ?? (typeof step === "number" ? items.get(node)?.[step] : undefined);
        if (at === undefined) break;
        const value: unknown = (node as Readonly<Record<string, unknown>>)[key];
        const named = items.has(node) || (on === "key" && depth === path.length - 1);
        offset = named ? at : valueStart(value, key, at);
        node = value;
      }
      return spotAt(offset);
    },
  };
}

function lineEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) ends.push(at);
  return ends;
}

/** Lines are counted once, and only for those who ask. */
function spotsOf(text: string): (offset: number) => Spot {
  let ends: readonly number[] | undefined;
  return (offset) => {
    ends ??= lineEnds(text);
    let line = 0;
    for (let above = ends.length; line < above; ) {
      const middle = (line + above) >> 1;
      if ((ends[middle] ?? 0) < offset) line = middle + 1;
      else above = middle;
    }
    return { line: line + 1, column: offset - (line === 0 ? -1 : (ends[line - 1] ?? 0)) };
  };
}
