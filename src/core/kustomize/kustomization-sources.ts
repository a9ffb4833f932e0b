import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { isMap, listOf, plainAt, textAt } from "../yaml/plain-values.ts";
import type { PatchTarget } from "./apply-patch.ts";
import { isRemoteReference } from "./referenced-files.ts";

/** A patch of a kustomization: its text, or the file that has it. */
export interface Patch {
  readonly path: string | undefined;
  readonly text: string | undefined;
  /** Undefined: the patch names its resource itself. */
  readonly target: PatchTarget | undefined;
}

/** Where a kustomization takes its manifests from. */
export interface Sources {
  /** Files and folders beside it, in order, `bases` included. */
  readonly resources: readonly string[];
  readonly components: readonly string[];
  /** In the order in which they apply. */
  readonly patches: readonly Patch[];
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
  const remote = [...resources, ...components].find(isRemoteReference);
  const isComponent =
    typeof root === "object" && root !== null && "kind" in root && root.kind === "Component";
  return {
    resources: resources.filter((one) => !isRemoteReference(one)),
    components: components.filter((one) => !isRemoteReference(one)),
    patches: [
      ...texts(root, "patchesStrategicMerge").map((one) => patchOf(one)),
      ...[...items(root, "patches"), ...items(root, "patchesJson6902")].map(listedPatch),
    ],
    opaque:
      remote ??
      (isComponent ? "kind: Component" : opaqueFields.find((field) => items(root, field).length > 0)),
  };
}

/** An element of `patchesStrategicMerge`: a file, or the patch itself. */
function patchOf(text: string): Patch {
  const isFile = !/[\n{]/.test(text);
  return { path: isFile ? text : undefined, text: isFile ? undefined : text, target: undefined };
}

function listedPatch(item: Plain): Patch {
  const target = plainAt(item, ["target"]);
  const optional = (key: string) => (textAt(target, key) === "" ? {} : { [key]: textAt(target, key) });
  return {
    path: textAt(item, "path") || undefined,
    text: textAt(item, "patch") || undefined,
    target: isMap(target)
      ? {
          ...optional("group"),
          ...optional("version"),
          ...optional("kind"),
          ...optional("name"),
          ...optional("namespace"),
          selectors: "labelSelector" in target || "annotationSelector" in target,
        }
      : undefined,
  };
}

function items(value: Plain, key: string): readonly Plain[] {
  const found = plainAt(value, [key]);
  if (found === null || found === "") return [];
  return Array.isArray(found) ? listOf(found) : [found];
}

function texts(value: Plain, key: string): readonly string[] {
  return items(value, key).filter((item) => typeof item === "string");
}
