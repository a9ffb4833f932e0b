import { type Alias, isAlias, isScalar } from "yaml";
import { isEmpty, type LocatedNode, type PairNode, quotesOf, refuse } from "./locate-node.ts";
import type { ParsedYaml } from "./parse.ts";
import { isAmbiguous, writeScalar } from "./scalar.ts";
import type { YamlPath } from "./source-position.ts";
import type { Splice } from "./splice.ts";

/** The splices that make an existing scalar read as `value`; none if it does already. Maps and lists are refused. */
export function replaceValue(
  source: ParsedYaml,
  { node, inFlow }: LocatedNode,
  value: string,
  path: YamlPath,
): Splice[] {
  if (isAlias(node)) {
    if (aliased(source, node) === value) return [];
    return [{ start: node.range[0], end: node.range[1], text: writeScalar(value, "plain", inFlow) }];
  }
  if (!isScalar(node)) return refuse(source, path, "it is a map or a list", node?.range[0]);
  if (node.value === value && !(node.type === "PLAIN" && isAmbiguous(value))) return [];
  const [start, end] = node.range;
  const text = writeScalar(value, quotesOf(node), inFlow);
  if (start === end) {
    const gap = /[\s,[{]/.test(source.text[start - 1] ?? "") ? "" : " ";
    const behind = /^[^\s,\]}]/.test(source.text.slice(start)) ? " " : "";
    return [{ start, end, text: gap + text + behind }];
  }
  const token = node.srcToken;
  if (token?.type !== "block-scalar") return [{ start, end, text }];
  const header = token.props.find(({ type }) => type === "block-scalar-header");
  if (header === undefined || !("source" in header))
    return refuse(source, path, "its block has no header", start);
  // The lines of the block go; the header's line keeps its comment and its line end.
  const headerEnd = header.offset + header.source.length;
  return [
    { start: header.offset, end: headerEnd, text },
    { start: end - token.source.length, end, text: "" },
  ];
}

/** Where to write the value of a key that has none: behind its colon, and its anchor or tag. */
export function emptyValueEnd(pair: PairNode): number {
  const sep = pair.srcToken?.sep ?? [];
  const last = sep.findLast(({ type }) => type === "map-value-ind" || type === "anchor" || type === "tag");
  return last === undefined ? pair.key.range[1] : last.offset + last.source.length;
}

/** The spot of a pair's value, an empty one placed right behind the colon. */
export function valueSpot(pair: PairNode, inFlow: boolean): LocatedNode {
  const { value } = pair;
  if (value !== null && isScalar(value) && isEmpty(value) && value.range[0] === value.range[1]) {
    const at = emptyValueEnd(pair);
    value.range = [at, at, at];
  }
  return { node: value, inFlow };
}

function aliased({ documents }: ParsedYaml, alias: Alias.Parsed): string | undefined {
  const [start] = alias.range;
  const own = documents.find(({ range }) => range[0] <= start && start < range[2]);
  const target = own === undefined ? undefined : alias.resolve(own);
  return isScalar(target) && typeof target.value === "string" ? target.value : undefined;
}
