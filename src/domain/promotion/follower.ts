import type { DeploymentFile } from "../format/deployment-file.ts";
import { isMap, listOf, plainAt, textOf } from "../format/plain.ts";
import type { Path } from "../yaml/node.ts";
import { type Plain, parseSource, plainValues } from "../yaml/source.ts";

/** A place in a file that makes a controller follow something in Git. */
export interface Follower {
  readonly kind: "argocd" | "flux";
  /** Counted from 0. */
  readonly document: number;
  /** The map that has the fields: a source of an Application, or `spec.ref`. */
  readonly path: Path;
  /** Texts by name: `targetRevision`; of Flux `branch`, `tag`, `semver`, `name` and `commit`. */
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * The places of a file, in all of its documents, in their order: of Argo CD each source of an Application, and of the template of an ApplicationSet,
 * that has a `targetRevision` which is no chart's and is not filled in by a generator; of Flux each GitRepository's `spec.ref`. With a `key` in the
 * format only those whose repository URL ends with it. Raises YAML_INVALID.
 */
export function findFollowers({ text, file, format }: DeploymentFile): readonly Follower[] {
  const roots = plainValues(parseSource(text, file));
  return roots.flatMap((root, document) => {
    const kind = textOf(plainAt(root, ["kind"]));
    if (kind === "GitRepository") return fluxPlaces(root, document, format.key);
    if (kind === "Application") return argoPlaces(root, document, ["spec"], format.key);
    return kind === "ApplicationSet"
      ? argoPlaces(root, document, ["spec", "template", "spec"], format.key)
      : [];
  });
}

function fluxPlaces(root: Plain, document: number, key: string): readonly Follower[] {
  const path = ["spec", "ref"];
  const ref = plainAt(root, path);
  if (!isMap(ref) || !isMeant(plainAt(root, ["spec", "url"]), key)) return [];
  return [{ kind: "flux", document, path, fields: textsIn(ref) }];
}

function argoPlaces(root: Plain, document: number, spec: Path, key: string): readonly Follower[] {
  const places: readonly Path[] = [
    [...spec, "source"],
    ...listOf(plainAt(root, [...spec, "sources"])).map((_, index) => [...spec, "sources", index]),
  ];
  return places.flatMap((path): readonly Follower[] => {
    const source = plainAt(root, path);
    if (!isMap(source) || "chart" in source || !isMeant(plainAt(source, ["repoURL"]), key)) return [];
    const fields = textsIn(source);
    const filledIn = fields.targetRevision?.includes("{{") === true;
    return fields.targetRevision === undefined || filledIn
      ? []
      : [{ kind: "argocd", document, path, fields }];
  });
}

function isMeant(url: Plain, key: string): boolean {
  return textOf(url)
    .replace(/(\.git)?\/*$/, "")
    .endsWith(key);
}

function textsIn(map: { readonly [key: string]: Plain }): Readonly<Record<string, string>> {
  const texts = Object.entries(map).map(([name, value]) => [name, textOf(value)]);
  return Object.fromEntries(texts);
}
