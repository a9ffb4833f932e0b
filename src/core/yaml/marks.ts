import type { SourcePosition, YamlPath } from "./source-position.ts";

/** Where the collections of a document and their parts begin: offsets in its text. */
export interface Marks {
  /** A map or a list, where it begins, and where each key or item does, in their order. */
  add(collection: object, start: number, parts: readonly number[]): void;
  /** As `Written.spot`. */
  spot(top: unknown, path: YamlPath, on: "key" | "value"): SourcePosition;
}

/** Remembers where things are in a text whose keys are plain: the value is behind the key and its colon, or begins on its own. */
export function createMarks(text: string): Marks {
  const marked = new Map<object, { readonly start: number; readonly parts: readonly number[] }>();
  const startOf = (node: unknown) =>
    typeof node === "object" && node !== null ? marked.get(node)?.start : undefined;
  const spotAt = spotsOf(text);
  const valueStart = (value: unknown, key: string, at: number): number => {
    if (typeof value === "object") return startOf(value) ?? at;
    return at + key.length + 1 + (/^ +/.exec(text.slice(at + key.length + 1))?.[0].length ?? 0);
  };
  return {
    add(collection, start, parts) {
      marked.set(collection, { start, parts });
    },
    spot(top, path, on) {
      let node = top;
      let offset = startOf(top) ?? 0;
      for (const [depth, step] of path.entries()) {
        if (typeof node !== "object" || node === null) break;
        const key = String(step);
        // Plain keys are never whole numbers, so they are in the order they were written.
        const index = Array.isArray(node) ? Number(step) : Object.keys(node).indexOf(key);
        const at = marked.get(node)?.parts[index];
        if (at === undefined) break;
        const value: unknown = (node as Readonly<Record<string, unknown>>)[key];
        const named = Array.isArray(node) || (on === "key" && depth === path.length - 1);
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
function spotsOf(text: string): (offset: number) => SourcePosition {
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
