import { type Document, isAlias, isMap, isNode, isPair, isScalar, isSeq, type Node, visit } from "yaml";

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
