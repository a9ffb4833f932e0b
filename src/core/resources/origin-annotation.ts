import { posix } from "node:path";
import { isMap as isYamlMap, parseAllDocuments } from "yaml";
import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { isMap, plainAt, textAt } from "../yaml/plain-values.ts";
import type { Resource } from "./resource.ts";

const annotation = "config.kubernetes.io/origin";

/**
 * Takes kustomize's origin annotation (`buildMetadata: [originAnnotations]`) out of a resource and keeps the file that it names: where the
 * resource is written (`path`), or the kustomization that generates it (`configuredIn`). `from` is the folder that was built.
 */
export function withOrigin(resource: Resource, from: string): Resource {
  const annotations = plainAt(resource.value, ["metadata", "annotations"]);
  const metadata = plainAt(resource.value, ["metadata"]);
  if (!isMap(annotations) || !isMap(metadata)) return resource;
  const origin = textAt(annotations, annotation);
  if (origin === "") return resource;
  const { [annotation]: _, ...others } = annotations;
  const { annotations: __, ...rest } = metadata;
  const kept: Plain = Object.keys(others).length === 0 ? rest : { ...metadata, annotations: others };
  const [source = null] = plainValues(parseYaml(origin, annotation));
  const path = textAt(source, "path") || textAt(source, "configuredIn");
  return {
    ...resource,
    value: { ...resource.value, metadata: kept },
    file: path === "" ? "" : posix.join(from, path),
  };
}

/** The text of a render without these annotations; every value keeps its type and its spelling (`0644` is another number to Kubernetes). */
export function withoutOrigins(text: string): string {
  const documents = parseAllDocuments(text, { logLevel: "error", schema: "failsafe" });
  if ("empty" in documents) return "";
  return documents
    .map((document) => {
      const annotations = document.getIn(["metadata", "annotations"]);
      if (isYamlMap(annotations) && annotations.delete(annotation) && annotations.items.length === 0)
        document.deleteIn(["metadata", "annotations"]);
      return document.toString({ lineWidth: 0 }).replace(/^---\n/, "");
    })
    .join("---\n");
}
