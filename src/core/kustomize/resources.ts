import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";

/** Where a kustomization takes its manifests from. */
export interface Sources {
  /** Files and folders beside it, in order, `bases` included. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  readonly patchFiles: readonly string[];
  readonly patches: readonly string[];
  /** What of it cannot be seen by reading files: a remote, a chart, a generator; undefined if all can. */
  readonly opaque: string | undefined;
}

/** Fields whose work only kustomize itself can do, or that bring in other places for images. */
const opaqueFields = [
  "generators",
  "transformers",
  "validators",
  "helmCharts",
  "helmChartInflationGenerator",
  "configurations",
  "replacements",
  "vars",
] as const;

/** Reads the sources of a kustomization. Raises YAML_INVALID. */
export function readSources(text: string, file: string): Sources {
  const [root = null] = plainValues(parseYaml(text, file));
  const resources = [...texts(root, "resources"), ...texts(root, "bases")];
  const components = texts(root, "components");
  const inline = texts(root, "patchesStrategicMerge");
  const listed = [...items(root, "patches"), ...items(root, "patchesJson6902")];
  const remote = [...resources, ...components].find(isRemote);
  const isComponent =
    typeof root === "object" && root !== null && "kind" in root && root.kind === "Component";
  return {
    resources: resources.filter((one) => !isRemote(one)),
    components: components.filter((one) => !isRemote(one)),
    patchFiles: [
      ...inline.filter((one) => !one.includes("\n")),
      ...listed.flatMap((one) => texts(one, "path")),
    ],
    patches: [...inline.filter((one) => one.includes("\n")), ...listed.flatMap((one) => texts(one, "patch"))],
    opaque:
      remote ??
      (isComponent ? "kind: Component" : opaqueFields.find((field) => items(root, field).length > 0)),
  };
}

/** A URL or one of go-getter's short forms, not a path in this repository. */
function isRemote(source: string): boolean {
  return /^[\w+.-]+:|^[^/]*\.[a-z]{2,}\/.+\/|\?ref=|^git@/.test(source) && !/^\.{0,2}\//.test(source);
}

function items(value: Plain, key: string): readonly Plain[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [];
  const found = (value as { readonly [key: string]: Plain })[key] ?? null;
  if (found === null || found === "") return [];
  return Array.isArray(found) ? found : [found];
}

function texts(value: Plain, key: string): readonly string[] {
  return items(value, key).filter((item) => typeof item === "string");
}
