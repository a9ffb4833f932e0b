import { isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap, type YAMLSeq } from "yaml";
import { problem } from "../problem/problem.ts";
import type { ParsedYaml } from "./parse.ts";
import type { Quotes } from "./scalar.ts";
import type { YamlPath } from "./source-position.ts";

export type MapNode = YAMLMap.Parsed;
export type SeqNode = YAMLSeq.Parsed;
export type PairNode = Pair<ParsedNode, ParsedNode | null>;

/** A node and whether it stands inside `{}` or `[]`. */
export interface LocatedNode {
  readonly node: ParsedNode | null;
  readonly inFlow: boolean;
}

/** The node at a path of one document (the first unless told); undefined where there is none. Aliases are not followed: what they share is not ours. */
export function locate({ documents }: ParsedYaml, path: YamlPath, document = 0): LocatedNode | undefined {
  let spot: LocatedNode = { node: documents[document]?.contents ?? null, inFlow: false };
  for (const step of path) {
    const next = child(spot, step);
    if (next === undefined) return undefined;
    spot = next;
  }
  return spot;
}

function child({ node, inFlow }: LocatedNode, step: string | number): LocatedNode | undefined {
  const within = inFlow || ((isMap(node) || isSeq(node)) && node.flow === true);
  if (isMap(node) && typeof step === "string") {
    const pair = findPair(node as MapNode, step);
    return pair === undefined ? undefined : { node: pair.value, inFlow: within };
  }
  if (isSeq(node) && typeof step === "number") {
    const item = (node as SeqNode).items[step];
    return item === undefined ? undefined : { node: item as ParsedNode, inFlow: within };
  }
  return undefined;
}

/** The map's own pair of that key; one that a merge key brings is not its own. */
export function findPair(map: MapNode, key: string): PairNode | undefined {
  return map.items.find((pair) => isScalar(pair.key) && pair.key.value === key) as PairNode | undefined;
}

/** Where the written value ends, comments and the last line end left out. */
export function contentEnd(node: ParsedNode): number {
  if (isMap(node) && node.flow !== true) {
    const last = (node as MapNode).items.at(-1);
    return last === undefined ? node.range[1] : pairEnd(last as PairNode);
  }
  if (isSeq(node) && node.flow !== true) {
    const last = (node as SeqNode).items.at(-1) as ParsedNode | undefined;
    return last === undefined ? node.range[1] : contentEnd(last);
  }
  if (isScalar(node) && node.srcToken?.type === "block-scalar") {
    return node.range[1] - (/\r?\n$/.exec(node.srcToken.source)?.[0].length ?? 0);
  }
  return node.range[1];
}

/** Where a `key: value` ends. */
export function pairEnd({ key, value }: PairNode): number {
  return value === null ? key.range[1] : contentEnd(value);
}

/** Whether nothing is written there, or `~` or `null`. */
export function isEmpty(node: ParsedNode | null): boolean {
  if (node === null) return true;
  return isScalar(node) && node.type === "PLAIN" && /^(|~|null|Null|NULL)$/.test(String(node.value));
}

/** The quotes of a scalar; plain for everything else. */
export function quotesOf(node: ParsedNode | null | undefined): Quotes {
  if (!isScalar(node)) return "plain";
  if (node.type === "QUOTE_DOUBLE") return "double";
  return node.type === "QUOTE_SINGLE" ? "single" : "plain";
}

/** Raises YAML_UNEDITABLE: the edit cannot be made without touching something else. */
export function refuse({ file, place }: ParsedYaml, path: YamlPath, fault: string, offset?: number): never {
  const at = offset === undefined ? { file } : place(offset);
  throw problem("YAML_UNEDITABLE", { file, path: formatPath(path), fault }, { at });
}

/** `images[0].newTag`. */
export function formatPath(path: YamlPath): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    const key = /^[\w-]+$/.test(step) ? step : JSON.stringify(step);
    return text === "" ? key : `${text}.${key}`;
  }, "");
}
