import { isMap, isScalar, isSeq, type ParsedNode } from "yaml";
import {
  contentEnd,
  findPair,
  isEmpty,
  type LocatedNode,
  locate,
  type MapNode,
  type PairNode,
  pairEnd,
  quotesOf,
  refuse,
  type SeqNode,
} from "./locate-node.ts";
import { type PairStyle, styleOf, writePair } from "./map-edit.ts";
import type { ParsedYaml } from "./parse.ts";
import { writeScalar } from "./scalar.ts";
import type { YamlPath } from "./source-position.ts";
import { columnOf, lineEnd, lineStart, type Splice } from "./splice.ts";
import { emptyValueEnd } from "./value-edit.ts";

/** A list item: text, or a flat map. */
export type Item = string | Readonly<Record<string, string>>;

/** The splices that add an item at the end of a list, in the list's own style. */
export function appendItem(
  source: ParsedYaml,
  { node, inFlow }: LocatedNode,
  item: Item,
  path: YamlPath,
): Splice[] {
  if (!isSeq(node)) return refuse(source, path, "it is not a list", node?.range[0]);
  const list = node as SeqNode;
  const last = list.items.at(-1) as ParsedNode | undefined;
  if (last === undefined) {
    const at = list.range[0] + 1;
    return [{ start: at, end: at, text: flowItem(item, undefined) }];
  }
  if (list.flow === true || inFlow) return appendFlowItem(source, last, item);
  return appendBlockItem(source, list, last, item);
}

/**
 * The splices that take an item out of a list. In a block list its own lines go, the comment lines right above it too; a list that would be
 * left without items becomes `[]`.
 */
export function removeItem(source: ParsedYaml, list: SeqNode, index: number, path: YamlPath): Splice[] {
  const { text } = source;
  const items = list.items as ParsedNode[];
  const item = items[index];
  if (item === undefined) return refuse(source, path, "there is no such item", list.range[0]);
  const end = contentEnd(item);
  const [before, after] = [items[index - 1], items[index + 1]];
  if (list.flow === true) {
    if (before !== undefined) return [{ start: contentEnd(before), end, text: "" }];
    return [{ start: item.range[0], end: after === undefined ? end : after.range[0], text: "" }];
  }
  const token = list.srcToken;
  const own = token?.type === "block-seq" ? token.items[index]?.start : undefined;
  const dash = own?.find(({ type }) => type === "seq-item-ind")?.offset ?? item.range[0];
  const line = lineStart(text, dash);
  if (text.slice(line, dash).trim() !== "") return refuse(source, path, "its list begins on another's line");
  const column = dash - line;
  const start = commentsAbove(text, line, column);
  const below = lineEnd(text, end);
  const next = below + (/^\r?\n/.exec(text.slice(below))?.[0].length ?? 0);
  if (items.length > 1) return [{ start, end: next, text: "" }];
  const above = locate(source, path.slice(0, -2))?.node;
  const pair = isMap(above) ? findPair(above as MapNode, String(path.at(-2))) : undefined;
  if (pair === undefined) return refuse(source, path, "it is the last item of a list without a key");
  const colon = emptyValueEnd(pair);
  return [
    { start: colon, end: colon, text: " []" },
    { start, end: next, text: "" },
  ];
}

/** Where the comment lines begin that stand right above a line, as far in as its own text. */
function commentsAbove(text: string, line: number, column: number): number {
  let start = line;
  for (;;) {
    if (start === 0 || text[start - 1] !== "\n") return start;
    const above = lineStart(text, start - 1);
    const content = text.slice(above, start);
    if (!content.slice(column).startsWith("#") || content.slice(0, column).trim() !== "") return start;
    start = above;
  }
}

/** The splices that give the key of a map its first list item: a list missing, null or `[]`. */
export function startList(
  source: ParsedYaml,
  map: MapNode,
  pair: PairNode,
  item: Item,
  inFlow: boolean,
): Splice[] {
  const { text, eol } = source;
  const { value } = pair;
  const written = value !== null && value.range[1] > value.range[0];
  const colon = emptyValueEnd(pair);
  if (
    inFlow ||
    map.flow === true ||
    (isSeq(value) && /[\r\n]/.test(text.slice(value.range[0], value.range[1])))
  ) {
    const start = written ? value.range[0] : colon;
    const end = written ? value.range[1] : colon;
    return [{ start, end, text: `${written ? "" : " "}[${flowItem(item, styleOf(pair))}]` }];
  }
  const end = written ? value.range[1] : colon;
  const at = lineEnd(text, end);
  const indent = " ".repeat(columnOf(text, pair.key.range[0]) + dashColumn(source));
  const gone = written ? [{ start: colon, end, text: "" }] : [];
  return [...gone, { start: at, end: at, text: eol + blockItem(item, indent, " ", eol, undefined) }];
}

/** The splices that add `key:` with one list item to the root map (or to a document without content). */
export function addList(source: ParsedYaml, key: string, item: Item): Splice[] {
  const { text, eol, documents } = source;
  const document = documents[0];
  const root = document?.contents ?? null;
  if (isMap(root) && root.flow === true) {
    const last = (root as MapNode).items.at(-1) as PairNode | undefined;
    const style = styleOf(last);
    const list = `${writeScalar(key, style.key, true)}: [${flowItem(item, style)}]`;
    const at = last === undefined ? root.range[0] + 1 : pairEnd(last);
    return [{ start: at, end: at, text: last === undefined ? list : `, ${list}` }];
  }
  if (!isMap(root) && !isEmpty(root)) return refuse(source, [key], "the document is no map", root?.range[0]);
  const lines = `${key}:${eol}${blockItem(item, " ".repeat(dashColumn(source)), " ", eol, undefined)}`;
  const at = documentEnd(source);
  const fresh = at === lineStart(text, at);
  return [{ start: at, end: at, text: fresh ? lines + eol : eol + lines }];
}

/** Behind the last line of the first document that is not blank (a block scalar at its end keeps its blank lines). */
function documentEnd({ text, documents }: ParsedYaml): number {
  const document = documents[0];
  if (document === undefined) return text.trimEnd().length || (text.startsWith("\uFEFF") ? 1 : 0);
  const root = document.contents;
  const from = root === null ? document.range[0] : root.range[1];
  const marker = /^\.\.\.(\s|$)/m.exec(text.slice(from, document.range[2]))?.index;
  const end = marker === undefined ? document.range[2] : from + marker;
  const last = root === null ? null : lastLeaf(root);
  const start = last === null ? 0 : contentEnd(last);
  // A block that keeps its blank lines (`|+`) reaches to its last one.
  const keeps =
    isScalar(last) && last.type?.startsWith("BLOCK_") === true && /\n\s*\n$/.test(String(last.value));
  const blank = keeps ? 0 : (/\s*$/.exec(text.slice(start, end))?.[0].length ?? 0);
  // Nothing but a byte order mark: behind it.
  return end - blank === 0 && text.startsWith("\uFEFF") ? 1 : end - blank;
}

function lastLeaf(node: ParsedNode): ParsedNode {
  if (isMap(node) && node.flow !== true) {
    const pair = (node as MapNode).items.at(-1) as PairNode | undefined;
    return pair?.value == null ? node : lastLeaf(pair.value);
  }
  const item = isSeq(node) && node.flow !== true ? (node as SeqNode).items.at(-1) : undefined;
  return item === undefined ? node : lastLeaf(item as ParsedNode);
}

/** Columns that the file's own top-level lists are indented by; two where there is none. */
function dashColumn({ text, documents }: ParsedYaml): number {
  const root = documents[0]?.contents;
  if (!isMap(root)) return 2;
  for (const { value } of (root as MapNode).items) {
    if (isSeq(value) && value.flow !== true && value.items.length > 0) return columnOf(text, value.range[0]);
  }
  return 2;
}

function appendBlockItem(source: ParsedYaml, list: SeqNode, last: ParsedNode, item: Item): Splice[] {
  const { text, eol } = source;
  const token = list.srcToken;
  const start = token?.type === "block-seq" ? token.items.at(-1)?.start : undefined;
  const dash = start?.find(({ type }) => type === "seq-item-ind")?.offset ?? list.range[0];
  const indent = " ".repeat(columnOf(text, dash));
  const gap = /^ +(?=\S)/.exec(text.slice(dash + 1, lineEnd(text, dash)))?.[0] ?? " ";
  const at = lineEnd(text, contentEnd(last));
  const written =
    isMap(last) && last.flow === true && typeof item !== "string"
      ? `${indent}-${gap}${flowItem(item, undefined, last as MapNode, text)}`
      : blockItem(item, indent, gap, eol, last);
  return [{ start: at, end: at, text: eol + written }];
}

function appendFlowItem({ text, eol }: ParsedYaml, last: ParsedNode, item: Item): Splice[] {
  const end = contentEnd(last);
  const map = isMap(last) ? (last as MapNode) : undefined;
  const written = flowItem(item, styleOf(map?.items.at(-1) as PairNode | undefined), map, text);
  const line = lineStart(text, last.range[0]);
  const ownLine = text.slice(line, last.range[0]).trim() === "";
  const indent = text.slice(line, last.range[0]);
  const comma = /^\s*,/.exec(text.slice(end))?.[0].length;
  if (!ownLine) return [{ start: end, end, text: `, ${written}` }];
  const at = lineEnd(text, end + (comma ?? 0));
  const closes = /^[ \t]*[\]}]/.test(text.slice(end + (comma ?? 0), at));
  if (closes) return [{ start: end, end, text: `,${eol}${indent}${written}` }];
  const missing = comma === undefined ? [{ start: end, end, text: "," }] : [];
  const added = eol + indent + written + (comma === undefined ? "" : ",");
  return [...missing, { start: at, end: at, text: added }];
}

function blockItem(
  item: Item,
  indent: string,
  gap: string,
  eol: string,
  like: ParsedNode | undefined,
): string {
  if (typeof item === "string") return `${indent}-${gap}${writeScalar(item, quotesOf(like), false)}`;
  const map = isMap(like) ? (like as MapNode) : undefined;
  return Object.entries(item)
    .map(([key, value], index) => {
      const start = index === 0 ? `-${gap}` : ` ${" ".repeat(gap.length)}`;
      return indent + start + writePair(key, value, likeness(map, key), false);
    })
    .join(eol);
}

function flowItem(item: Item, style: PairStyle | undefined, like?: MapNode, text = ""): string {
  if (typeof item === "string") return writeScalar(item, style?.value ?? "plain", true);
  const pairs = Object.entries(item).map(([key, value]) =>
    writePair(key, value, like === undefined ? (style ?? plain) : likeness(like, key), true),
  );
  const padding = like !== undefined && text[like.range[0] + 1] === " " ? " " : "";
  return `{${padding}${pairs.join(", ")}${padding}}`;
}

const plain: PairStyle = { key: "plain", value: "plain", colon: ": " };

/** The style of the sibling's pair of that key, else of its first pair. */
function likeness(map: MapNode | undefined, key: string): PairStyle {
  if (map === undefined) return plain;
  return styleOf(findPair(map, key) ?? (map.items[0] as PairNode | undefined));
}
