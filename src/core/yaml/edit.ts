import { isMap, isSeq } from "yaml";
import type { YamlEdit } from "./edit-types.ts";
import { addList, appendItem, removeItem, startList } from "./list-edit.ts";
import { findPair, isEmpty, locate, type MapNode, refuse, type SeqNode } from "./locate-node.ts";
import { insertPair, removePair } from "./map-edit.ts";
import { type ParsedYaml, parseYaml } from "./parse.ts";
import { applySplices, type Splice } from "./splice.ts";
import { replaceValue, valueSpot } from "./value-edit.ts";
import { prove } from "./verify-edit.ts";

/**
 * Edits a YAML text and changes only the bytes of the values it must change: comments, order, quotes, indentation, line ends and
 * other documents stay. The result is parsed and compared with the intention: if anything else differs it is refused.
 * Raises YAML_INVALID (the text is no YAML) and YAML_UNEDITABLE.
 */
export function editYaml(text: string, file: string, edits: readonly YamlEdit[]): string {
  let now = text;
  for (const edit of edits) now = applySplices(now, spliceOf(parseYaml(now, file), edit));
  prove(parseYaml(text, file), now, edits);
  return now;
}

function spliceOf(source: ParsedYaml, edit: YamlEdit): Splice[] {
  const parentPath = edit.path.slice(0, -1);
  const key = edit.path.at(-1);
  const { document = 0 } = edit;
  const parent = locate(source, parentPath, document);
  const map = isMap(parent?.node) ? (parent.node as MapNode) : undefined;
  if (
    edit.kind === "append" &&
    document === 0 &&
    parentPath.length === 0 &&
    map === undefined &&
    isEmpty(parent?.node ?? null)
  ) {
    return addList(source, String(key), edit.item);
  }
  if (typeof key === "number" && isSeq(parent?.node) && edit.kind === "set") {
    const spot = locate(source, edit.path, document);
    if (spot !== undefined) return replaceValue(source, spot, edit.value, edit.path);
  }
  if (typeof key === "number" && isSeq(parent?.node) && edit.kind === "remove") {
    return removeItem(source, parent.node as SeqNode, key, edit.path);
  }
  if (parent === undefined || map === undefined || typeof key !== "string") {
    return refuse(
      source,
      edit.path,
      "there is no such place in it, or only behind an alias",
      parent?.node?.range[0],
    );
  }
  const { inFlow } = parent;
  const pair = findPair(map, key);
  if (edit.kind === "remove") return removePair(source, map, key);
  if (edit.kind === "set") {
    if (pair === undefined)
      return insertPair(source, map, { key, value: edit.value, after: edit.after ?? [] }, inFlow);
    const spot = valueSpot(pair, inFlow || map.flow === true);
    return replaceValue(source, spot, edit.value, edit.path);
  }
  if (pair === undefined) {
    if (parentPath.length > 0 || document > 0)
      return refuse(source, edit.path, "there is no such list", map.range[0]);
    return addList(source, key, edit.item);
  }
  const list = pair.value;
  const bare = isEmpty(list) || (isSeq(list) && list.items.length === 0);
  if (bare) return startList(source, map, pair, edit.item, inFlow);
  return appendItem(source, { node: list, inFlow: inFlow || map.flow === true }, edit.item, edit.path);
}
