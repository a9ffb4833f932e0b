import { isNode, isMap as isYamlMap } from "yaml";
import type { ParsedYaml } from "./parse.ts";
import type { YamlPath } from "./source-position.ts";

/** The line of what stands at a path of a document, from 1: that of a key where it is written out, else that of what is around it. */
export function lineAt({ documents, place }: ParsedYaml, document: number, path: YamlPath): number {
  let node: unknown = documents[document]?.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isYamlMap(node)) {
      const pair = node.items.find(({ key }) => String(key) === String(step));
      if (pair === undefined) break;
      offset = isNode(pair.key) ? (pair.key.range?.[0] ?? offset) : offset;
      node = pair.value;
    } else {
      const items = typeof node === "object" && node !== null && "items" in node ? node.items : undefined;
      const item = Array.isArray(items) ? (items[Number(step)] as unknown) : undefined;
      if (!isNode(item)) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return place(offset).line ?? 1;
}
