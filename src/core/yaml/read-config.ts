import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from "yaml";
import type { Json } from "../json/json-types.ts";
import type { ConfigDocument, ConfigFault, SourcePosition, YamlPath } from "./source-position.ts";

/** What a configuration file holds, or everything that is wrong with it. */
export type ConfigReading =
  | { readonly document: ConfigDocument }
  | { readonly faults: readonly ConfigFault[] };

/**
 * Reads a configuration file: one document of YAML 1.2 with merge keys, each key once, at most 100 uses of aliases.
 * The caller has checked its size (`longestConfig`). Whoever does not always need it imports this file on use: it loads `yaml`.
 */
export function readConfig(text: string): ConfigReading {
  const lines = new LineCounter();
  const spotOf = (offset: number): SourcePosition => {
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
    return { document: { value, spot: (path, on) => spotOf(offsetOf(document.contents, path, on)) } };
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

function offsetOf(top: unknown, path: YamlPath, on: "key" | "value"): number {
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

/** What is wrong with one alias or merge key (a sentence without its full stop), and where it begins. */
export interface AliasFault {
  readonly fault: string;
  readonly offset: number;
}

/**
 * The aliases of nothing and of what they are in themselves, and the `<<` of what is no map (YAML 1.2.2 chapter 7.1, yaml.org/type/merge):
 * the parser says of them only when it makes values, and not where they are.
 */
export function findAliasFaults(document: Document.Parsed): readonly AliasFault[] {
  const faults: AliasFault[] = [];
  const anchors = new Map<string, Node>();
  const meant = (node: unknown) => (isAlias(node) ? anchors.get(node.source) : node);
  visit(document, (_, node, above) => {
    if (isAlias(node)) {
      const offset = node.range?.[0] ?? 0;
      const target = anchors.get(node.source);
      if (target === undefined)
        faults.push({ fault: `there is no anchor &${node.source} before it`, offset });
      else if (above.includes(target)) faults.push({ fault: `*${node.source} is inside of itself`, offset });
    } else if (isNode(node)) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    } else if (isPair(node)) {
      const { key, value } = node;
      if (!isScalar(key) || key.source !== "<<" || key.type !== "PLAIN") return;
      const isSound = (isSeq(value) ? value.items : [value]).every((one) => isMap(meant(one)));
      if (!isSound)
        faults.push({ fault: "`<<` takes a map, or a list of maps", offset: key.range?.[0] ?? 0 });
    }
  });
  return faults;
}
