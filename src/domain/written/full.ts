import { isMap, isNode, isPair, isScalar, LineCounter, type Pair, parseDocument } from "yaml";
import type { Json } from "../json.ts";
import { findAliasFaults } from "./alias-faults.ts";
import type { Path, Spot, Unread, Written } from "./written.ts";

/** Any document, by the real parser. */
export function readFull(
  text: string,
): { readonly written: Written } | { readonly faults: readonly Unread[] } {
  const lines = new LineCounter();
  const spotOf = (offset: number): Spot => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      merge: true,
      stringKeys: true,
    });
    const found = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
      fault: plain(message),
      offset: pos[0],
    }));
    const faults = found.length > 0 ? found : findAliasFaults(document);
    if (faults.length > 0)
      return { faults: faults.map(({ fault, offset }) => ({ fault, at: spotOf(offset) })) };
    const value = document.toJS({ maxAliasCount: 100 }) as Json;
    return { written: { value, spot: (path, on) => spotOf(offsetOf(document.contents, path, on)) } };
  } catch (thrown) {
    // Nesting that has no end, and aliases of aliases of aliases, are found only by throwing.
    if (!(thrown instanceof Error)) throw thrown;
    const fault = thrown.name === "RangeError" ? "it is nested too deeply" : plain(thrown.message);
    return { faults: [{ fault, at: undefined }] };
  }
}

/** The sentences around a fault end with a full stop of their own. */
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
