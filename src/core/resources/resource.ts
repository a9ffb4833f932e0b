import { lineAt } from "../yaml/line-at.ts";
import { type ParsedYaml, type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { isMap, listOf, plainAt, textAt } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";

/** A Kubernetes resource as a file or a render has it. Every scalar is text, as it is written. */
export interface Resource {
  /** API group, empty for the core group: `apps` of `apps/v1`. */
  readonly group: string;
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  /** Empty where it names none. */
  readonly namespace: string;
  readonly value: { readonly [key: string]: Plain };
  /** The file it comes from, by kustomize's origin annotation for a render; empty where that is not known. */
  readonly file: string;
  /** Line of the value at a path of this resource (the nearest that is written), from 1, in the text that was read. */
  readonly lineOf: (path: YamlPath) => number;
}

/** What resources are paired by: the version of an API may change. */
export type ResourceKey = string;

export function resourceKey({
  group,
  kind,
  namespace,
  name,
}: Omit<Resource, "value" | "lineOf">): ResourceKey {
  return [group, kind, namespace, name].join("/");
}

/** `Deployment orders`, with its namespace where it has one. */
export function resourceTitle({
  kind,
  namespace,
  name,
}: Pick<Resource, "kind" | "namespace" | "name">): string {
  return `${kind} ${namespace === "" ? "" : `${namespace}/`}${name}`;
}

/**
 * The resources of a YAML or JSON text of any number of documents, `kind: List` taken apart; documents that are no resource (no kind) are
 * left out. Raises YAML_INVALID.
 */
export function readResources(text: string, file: string): readonly Resource[] {
  const parsed = parseYaml(text, file);
  return plainValues(parsed).flatMap((value, index) => resourcesIn(value, parsed, index, [], file));
}

function resourcesIn(
  value: Plain,
  parsed: ParsedYaml,
  document: number,
  at: YamlPath,
  file: string,
): readonly Resource[] {
  if (!isMap(value)) return [];
  const kind = textAt(value, "kind");
  if (kind.endsWith("List") && Array.isArray(value.items))
    return listOf(value.items).flatMap((item, index) =>
      resourcesIn(item, parsed, document, [...at, "items", index], file),
    );
  if (kind === "") return [];
  const apiVersion = textAt(value, "apiVersion");
  const metadata = plainAt(value, ["metadata"]);
  return [
    {
      group: apiVersion.includes("/") ? apiVersion.slice(0, apiVersion.lastIndexOf("/")) : "",
      apiVersion,
      kind,
      name: textAt(metadata, "name") || textAt(metadata, "generateName"),
      namespace: textAt(metadata, "namespace"),
      value,
      file,
      lineOf: (path) => lineAt(parsed, document, [...at, ...path]),
    },
  ];
}
