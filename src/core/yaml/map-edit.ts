import { findPair, type MapNode, type PairNode, pairEnd, quotesOf } from "./locate-node.ts";
import type { ParsedYaml } from "./parse.ts";
import { type Quotes, writeScalar } from "./scalar.ts";
import { columnOf, lineEnd, lineStart, type Splice } from "./splice.ts";

/** A `key: value` to add to a map, behind the first of `after` that the map has, else behind its last pair. */
export interface NewPair {
  readonly key: string;
  readonly value: string;
  readonly after: readonly string[];
}

/** The splices that add a pair in the map's own style. */
export function insertPair(source: ParsedYaml, map: MapNode, added: NewPair, inFlow: boolean): Splice[] {
  const sibling =
    added.after.map((key) => findPair(map, key)).find((pair) => pair !== undefined) ??
    (map.items.at(-1) as PairNode | undefined);
  const flow = inFlow || map.flow === true;
  const text = writePair(added.key, added.value, styleOf(sibling), flow);
  if (sibling === undefined) {
    const at = map.range[0] + 1;
    return [{ start: at, end: at, text }];
  }
  const end = pairEnd(sibling);
  if (map.flow === true) return [{ start: end, end, text: `, ${text}` }];
  const at = lineEnd(source.text, end);
  const indent = " ".repeat(columnOf(source.text, sibling.key.range[0]));
  return [{ start: at, end: at, text: source.eol + indent + text }];
}

/** The splices that take a pair out of a map. Comments stay: one beside the value keeps its place, on a line of its own. */
export function removePair(source: ParsedYaml, map: MapNode, key: string): Splice[] {
  const pair = findPair(map, key);
  if (pair === undefined) return [];
  const index = map.items.indexOf(pair as (typeof map.items)[number]);
  const next = map.items[index + 1]?.key.range[0];
  const previous = map.items[index - 1] as PairNode | undefined;
  if (map.flow === true) return removeFlowPair(source, pair, previous && pairEnd(previous), next);
  return removeBlockPair(source, pair, next, map.items.length === 1);
}

/** `alone`: the map is empty without it, and would mean nothing if it were not written as one. */
function removeBlockPair(
  { text, eol }: ParsedYaml,
  pair: PairNode,
  next: number | undefined,
  alone: boolean,
): Splice[] {
  const start = pair.key.range[0];
  const end = pairEnd(pair);
  const inside = (pair.srcToken?.sep ?? []).filter(({ type }) => type === "comment").map((one) => one.source);
  const stop = lineEnd(text, end);
  const beside = /#.*$/.exec(text.slice(end, stop))?.[0];
  const comments = beside === undefined || inside.includes(beside) ? inside : [...inside, beside];
  const line = lineStart(text, start);
  const indent = " ".repeat(start - line);
  if (comments.length > 0) return [{ start, end: stop, text: comments.join(eol + indent) }];
  if (alone) return [{ start, end, text: "{}" }];
  if (text.slice(line, start).trim() === "") {
    const below = stop + (/^\r?\n/.exec(text.slice(stop))?.[0].length ?? 0);
    if (below > stop) return [{ start: line, end: below, text: "" }];
    const above = line - (/\r?\n$/.exec(text.slice(0, line))?.[0].length ?? 0);
    return [{ start: above, end: stop, text: "" }];
  }
  // The first pair of a list item: the next one takes its place behind the dash, unless a comment stands between.
  if (next === undefined) return [{ start, end, text: "{}" }];
  if (!text.slice(end, next).includes("#")) return [{ start, end: next, text: "" }];
  const dash = text.slice(0, start).trimEnd().length;
  return [{ start: dash, end: stop, text: "" }];
}

function removeFlowPair(
  { text }: ParsedYaml,
  pair: PairNode,
  previousEnd: number | undefined,
  next: number | undefined,
): Splice[] {
  const start = pair.key.range[0];
  const end = pairEnd(pair);
  if (previousEnd !== undefined && !text.slice(previousEnd, start).includes("#")) {
    return [{ start: previousEnd, end, text: "" }];
  }
  if (next !== undefined && !text.slice(end, next).includes("#")) return [{ start, end: next, text: "" }];
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length ?? 0;
  return [{ start, end: end + comma, text: "" }];
}

/** How a pair writes its key and its value. */
export interface PairStyle {
  readonly key: Quotes;
  readonly value: Quotes;
  /** The colon and what stands behind it. */
  readonly colon: string;
}

export function styleOf(pair: PairNode | undefined): PairStyle {
  const key = quotesOf(pair?.key);
  // Quoted keys are JSON, where a value is quoted as well.
  return { key, value: key === "plain" ? quotesOf(pair?.value) : key, colon: ": " };
}

export function writePair(key: string, value: string, style: PairStyle, inFlow: boolean): string {
  return writeScalar(key, style.key, inFlow) + style.colon + writeScalar(value, style.value, inFlow);
}
