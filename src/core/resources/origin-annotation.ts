import { posix } from "node:path";
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
  const path = originOf(origin);
  return {
    ...resource,
    value: { ...resource.value, metadata: kept },
    file: path === "" ? "" : posix.join(from, path),
  };
}

function originOf(text: string): string {
  // What needs no quotes is read at once: there is one for each resource.
  const [, plain] = /^(?:path|configuredIn): ([\w./-]+)(?:\n|$)/.exec(text) ?? [];
  if (plain !== undefined) return plain;
  const [source = null] = plainValues(parseYaml(text, annotation));
  return textAt(source, "path") || textAt(source, "configuredIn");
}

/** The text of a render (as kustomize writes it: block style, two spaces) without these annotations; every other byte stays. */
export function withoutOrigins(text: string): string {
  const kept: string[] = [];
  let section = "";
  /** Where `annotations:` is; undefined outside of it. */
  let annotations: number | undefined;
  let isOrigin = false;
  const leave = () => {
    if (annotations === kept.length - 1) kept.pop();
    annotations = undefined;
  };
  for (const line of text.replace(/\n$/, "").split("\n")) {
    const indent = line.length - line.trimStart().length;
    if (isOrigin && indent > 4) continue;
    isOrigin = annotations !== undefined && line.startsWith(`    ${annotation}:`);
    if (isOrigin) continue;
    if (line !== "" && indent <= 2) leave();
    if (line !== "" && indent === 0) section = line;
    if (section === "metadata:" && line === "  annotations:") annotations = kept.length;
    kept.push(line);
  }
  leave();
  return kept.join("\n") + (text.endsWith("\n") ? "\n" : "");
}
