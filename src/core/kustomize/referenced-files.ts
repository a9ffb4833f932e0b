import { isScalar, isSeq, parseDocument } from "yaml";
import { lineAt } from "../yaml/line-at.ts";
import { type ParsedYaml, type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { isMap, isNothing, listOf, plainAt, plainText, textAt } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";

/** Something that a kustomization names and that a build would read. */
export interface BuildReference {
  readonly path: string;
  readonly line: number;
  /** `configuration`: a file that may itself name files, or start plugins. */
  readonly as: "file" | "file or folder" | "folder" | "configuration";
}

/** Why a build would need more than the files of the repository. */
export interface BuildRefusal {
  readonly what: "chart" | "plugin";
  /** As the file names it. */
  readonly name: string;
  readonly line: number;
}

export interface BuildInputs {
  readonly references: readonly BuildReference[];
  readonly refusals: readonly BuildRefusal[];
}

/**
 * Everything that `kustomize build` would read because of this kustomization (kustomize 5.8.1, api/types/kustomization.go), in order. Each must
 * be a file of the repository, for kustomize takes whatever is none for a URL. Raises YAML_INVALID.
 */
export function readBuildInputs(text: string, file: string): BuildInputs {
  const parsed = parseYaml(text, file);
  const [root = null] = plainValues(parsed);
  const at = referencesAt(parsed, root);
  const generators = ["configMapGenerator", "secretGenerator"].flatMap((field) =>
    listOf(plainAt(root, [field])).flatMap((_, index) => [
      ...at([field, index, "files"], "file", afterEquals),
      ...at([field, index, "envs"], "file"),
      ...at([field, index, "env"], "file"),
    ]),
  );
  return {
    references: [
      ...at(["resources"], "file or folder"),
      ...at(["bases"], "folder"),
      ...at(["components"], "folder"),
      ...["crds", "configurations"].flatMap((field) => at([field], "file")),
      ...["generators", "transformers", "validators"].flatMap((field) => at([field], "configuration")),
      ...at(["patchesStrategicMerge"], "file"),
      ...["patches", "patchesJson6902", "replacements"].flatMap((field) =>
        listOf(plainAt(root, [field])).flatMap((_, index) => at([field, index, "path"], "file")),
      ),
      ...at(["openapi", "path"], "file"),
      ...generators,
      ...inlinePlugins(parsed, root, file).flatMap(({ inputs, line }) =>
        inputs.references.map((one) => ({ ...one, line })),
      ),
    ],
    refusals: [
      ...["helmCharts", "helmChartInflationGenerator"].flatMap((field) =>
        listOf(plainAt(root, [field])).map((chart, index) => ({
          what: "chart" as const,
          name: textAt(chart, "name") || textAt(chart, "chartName") || field,
          line: lineAt(parsed, 0, [field, index]),
        })),
      ),
      ...inlinePlugins(parsed, root, file).flatMap(({ inputs, line }) =>
        inputs.refusals.map((one) => ({ ...one, line })),
      ),
    ],
  };
}

/** Generators, transformers and validators that are written in place. */
function inlinePlugins(
  parsed: ParsedYaml,
  root: Plain,
  file: string,
): readonly { readonly inputs: BuildInputs; readonly line: number }[] {
  return ["generators", "transformers", "validators"].flatMap((field) =>
    listOf(plainAt(root, [field])).flatMap((item, index) => {
      const text = plainText(item);
      return isInline(text)
        ? [{ inputs: readPluginInputs(text, file), line: lineAt(parsed, 0, [field, index]) }]
        : [];
    }),
  );
}

/** The same for the file of a generator, transformer or validator: what is not built in is a plugin. */
export function readPluginInputs(text: string, file: string): BuildInputs {
  const parsed = parseYaml(text, file);
  const documents = plainValues(parsed);
  return {
    references: documents.flatMap((root, document) => {
      const at = referencesAt(parsed, root, document);
      return [
        ...at(["path"], "file"),
        ...at(["paths"], "file"),
        ...at(["files"], "file", afterEquals),
        ...at(["envs"], "file"),
        ...at(["env"], "file"),
        ...listOf(plainAt(root, ["replacements"])).flatMap((_, index) =>
          at(["replacements", index, "path"], "file"),
        ),
      ];
    }),
    refusals: pluginsIn(text, file).map((name) => ({ what: "plugin", name, line: 1 })),
  };
}

/**
 * The files that ksops would decrypt (github.com/viaduct-ai/kustomize-sops 4.5), where every document of a generator's file is one of ksops;
 * undefined where it is anything else. Raises YAML_INVALID.
 */
export function readKsopsFiles(text: string, file: string): readonly string[] | undefined {
  const documents = plainValues(parseYaml(text, file)).filter((one) => !isNothing(one));
  if (documents.length === 0 || !documents.every(isKsops)) return undefined;
  return documents.flatMap((root) => [
    ...listOf(plainAt(root, ["files"])).map((one) => afterEquals(plainText(one))),
    ...listOf(plainAt(root, ["secretFrom"])).flatMap((from) =>
      ["files", "binaryFiles", "envs"].flatMap((field) =>
        listOf(plainAt(from, [field])).map((one) => afterEquals(plainText(one))),
      ),
    ),
  ]);
}

function isKsops(root: Plain): boolean {
  return textAt(root, "kind") === "ksops" && textAt(root, "apiVersion").startsWith("viaduct.ai/");
}

/** A kustomization without some of its generators. */
export function withoutGenerators(text: string, left: readonly string[]): string {
  const document = parseDocument(text);
  const items = document.get("generators");
  if (isSeq(items))
    items.items = items.items.filter((item) => !(isScalar(item) && left.includes(String(item.value))));
  return document.toString({ lineWidth: 0 });
}

function pluginsIn(text: string, file: string): readonly string[] {
  return plainValues(parseYaml(text, file)).flatMap((root) => {
    const api = textAt(root, "apiVersion");
    const functions = plainAt(root, ["metadata", "annotations", "config.kubernetes.io/function"]);
    const builtIn = api === "builtin" && isNothing(functions) && !/^Helm/.test(textAt(root, "kind"));
    return isMap(root) && !builtIn ? [`${api} ${textAt(root, "kind")}`.trim()] : [];
  });
}

type ReferencesAt = (
  path: YamlPath,
  as: BuildReference["as"],
  change?: (text: string) => string,
) => readonly BuildReference[];

/** Texts at a path, one or a list of them; what spans lines is YAML written in place. */
function referencesAt(parsed: ParsedYaml, root: Plain, document = 0): ReferencesAt {
  return (path, as, change = (text) => text) => {
    const found = plainAt(root, path);
    const texts = Array.isArray(found) ? listOf(found).map(plainText) : [plainText(found)];
    return texts.flatMap((text, index) =>
      text === "" || isInline(text)
        ? []
        : [{ path: change(text), line: lineAt(parsed, document, [...path, index]), as }],
    );
  };
}

function isInline(text: string): boolean {
  return /[\n{]/.test(text);
}

/** `key=path`, or the path alone. */
function afterEquals(text: string): string {
  return text.slice(text.indexOf("=") + 1);
}

/** What kustomize would fetch: a URL, or one of the short forms of a Git host. */
export function isRemoteReference(path: string): boolean {
  return /^[\w+.-]+:|^[^/]*\.[a-z]{2,}\/.+\/|\?ref=|^git@/.test(path) && !/^\.{0,2}\//.test(path);
}
