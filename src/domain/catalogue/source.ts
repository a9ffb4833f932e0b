import { isMap, isNode, isPair, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import type { Json } from "../json.ts";
import { type Place, Problems, problem } from "../problem.ts";

/** Keys and indexes from the top of a document to one of its nodes. */
export type Path = readonly (string | number)[];

/** A YAML file as plain values that still know where they were written. */
export interface Source {
  readonly value: Json;
  /** Where the value at `path` begins, or its key; the nearest node around it where it is not written out. */
  place(path: Path, on: "key" | "value"): Place;
}

/** More than any catalogue has; a limit keeps a hostile one from costing memory. */
const most = 512 * 1024;

/**
 * Reads YAML 1.2 text (merge keys allowed, each key once, a bounded number of aliases).
 * Raises CATALOGUE_TOO_BIG, and all of its CATALOGUE_SYNTAX at once.
 */
export function parseSource(text: string, file: string): Source {
  const size = Buffer.byteLength(text);
  if (size > most) {
    throw problem("CATALOGUE_TOO_BIG", { size: String(size), most: String(most) }, { at: { file } });
  }
  const lines = new LineCounter();
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const document = orFault(file, () =>
    parseDocument(text, { lineCounter: lines, prettyErrors: false, merge: true, stringKeys: true }),
  );
  const faults = [...document.errors, ...document.warnings];
  if (faults.length > 0) {
    throw new Problems(
      faults.map((one) =>
        problem("CATALOGUE_SYNTAX", { fault: plain(one.message) }, { at: at(one.pos[0]), cause: one }),
      ),
    );
  }
  const value = orFault(file, () => document.toJS({ maxAliasCount: 100 }) as Json);
  return { value, place: (path, on) => at(offsetOf(document.contents, path, on)) };
}

/** Runs what throws at hostile documents only: nesting that has no end, aliases of aliases. */
function orFault<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof Error) || !["RangeError", "ReferenceError"].includes(cause.name)) throw cause;
    const fault = cause.name === "RangeError" ? "it is nested too deeply" : plain(cause.message);
    throw problem("CATALOGUE_SYNTAX", { fault }, { at: { file }, cause });
  }
}

/** Our messages end with a full stop of their own. */
function plain(message: string): string {
  return message.replace(/[.:\s]+$/, "");
}

function offsetOf(top: unknown, path: Path, on: "key" | "value"): number {
  let node = top;
  let offset = startOf(top) ?? 0;
  for (const [depth, step] of path.entries()) {
    const found = child(node, step);
    if (found === undefined) return offset;
    const named = on === "key" && depth === path.length - 1;
    const [first, second] = named ? [found.key, found.value] : [found.value, found.key];
    offset = startOf(first) ?? startOf(second) ?? offset;
    node = found.value;
  }
  return offset;
}

function child(node: unknown, step: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find((one: Pair) => isScalar(one.key) && String(one.key.value) === String(step));
    return pair && { key: pair.key, value: pair.value };
  }
  if (typeof node !== "object" || node === null || !("items" in node) || !Array.isArray(node.items))
    return undefined;
  const item: unknown = typeof step === "number" ? node.items[step] : undefined;
  return item === undefined || isPair(item) ? undefined : { key: undefined, value: item };
}

/** A value that is not written (`dev:`) has no extent of its own. */
function startOf(node: unknown): number | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return node.range[0] === node.range[1] ? undefined : node.range[0];
}
