import { folderOf, foldersAbove } from "../path/repository-path.ts";
import type { Resource } from "../resources/resource.ts";
import { type Plain, parseYaml, plainValues } from "../yaml/parse.ts";
import { isMap, listOf, plainAt, plainText, textAt } from "../yaml/plain-values.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import { matchesGlob } from "./glob.ts";

/** What generators of an ApplicationSet can be read from. */
export interface GeneratorSources {
  /** Every file of the commit. */
  readonly paths: readonly string[];
  /** Text of a file that a generator names (`generatorFiles`); undefined where there is none. */
  readonly read: (path: string) => string | undefined;
  /** Whether a source is this repository, at the branch that is judged. */
  readonly isHere: (repoURL: string, revision: string) => boolean;
}

/** What an ApplicationSet makes. */
export interface Expansion {
  readonly applications: readonly Resource[];
  /** Generators and templates that only Argo CD can expand: `clusters`, `pullRequest`, a function of Go templates. */
  readonly unknown: readonly { readonly what: string; readonly path: YamlPath }[];
}

type Parameters = { readonly [key: string]: Plain };

/**
 * The Applications of an ApplicationSet as far as files tell (Argo CD 3.5, applicationset/generators): list and git generators of this repository,
 * and matrix and merge of those. What asks a cluster, a Git host or a plugin is unknown, never nothing.
 */
export function expandApplicationSet(set: Resource, sources: GeneratorSources): Expansion {
  const isGo = textAt(plainAt(set.value, ["spec"]), "goTemplate") === "true";
  const template = plainAt(set.value, ["spec", "template"]);
  const unknown: { what: string; path: YamlPath }[] = [];
  const applications: Resource[] = [];
  if (textAt(plainAt(set.value, ["spec"]), "templatePatch") !== "")
    unknown.push({ what: "templatePatch", path: ["spec", "templatePatch"] });
  for (const [index, generator] of listOf(plainAt(set.value, ["spec", "generators"])).entries()) {
    const found = parametersOf(generator, { sources, isGo });
    if (typeof found === "string") {
      unknown.push({ what: found, path: ["spec", "generators", index] });
      continue;
    }
    for (const parameters of found) {
      const value = fill(template, parameters, isGo);
      if (!isMap(value)) continue;
      const left = /\{\{[^}]*\}\}/.exec(JSON.stringify(value))?.[0];
      if (left !== undefined) {
        unknown.push({ what: left, path: ["spec", "template"] });
        break;
      }
      const metadata = plainAt(value, ["metadata"]);
      applications.push({
        ...set,
        kind: "Application",
        name: textAt(metadata, "name"),
        namespace: textAt(metadata, "namespace") || set.namespace,
        value: { ...value, apiVersion: set.apiVersion, kind: "Application" },
        lineOf: (path) => set.lineOf(["spec", "template", ...path]),
      });
    }
  }
  return { applications, unknown };
}

/** The files that git generators of this ApplicationSet take parameters from. */
export function generatorFiles(set: Resource, paths: readonly string[]): readonly string[] {
  const within = (generator: Plain): readonly string[] => [
    ...listOf(plainAt(generator, ["git", "files"])).flatMap((one) =>
      paths.filter((path) => matchesGlob(textAt(one, "path"), path, "/")),
    ),
    ...["matrix", "merge"].flatMap((kind) =>
      listOf(plainAt(generator, [kind, "generators"])).flatMap(within),
    ),
  ];
  return listOf(plainAt(set.value, ["spec", "generators"])).flatMap(within);
}

interface Context {
  readonly sources: GeneratorSources;
  readonly isGo: boolean;
}

/** The sets of parameters, or the name of what is not known. */
function parametersOf(generator: Plain, context: Context): readonly Parameters[] | string {
  const [kind = "nothing"] = isMap(generator)
    ? Object.keys(generator).filter((key) => key !== "selector")
    : [];
  const all = ofKind(kind, plainAt(generator, [kind]), context);
  const selector = plainAt(generator, ["selector"]);
  if (typeof all === "string" || !isMap(selector)) return all;
  const labels = plainAt(selector, ["matchLabels"]);
  if (selector.matchExpressions !== undefined || !isMap(labels)) return `${kind} with a selector`;
  return all.filter((one) =>
    Object.entries(labels).every(([key, value]) => plainText(lookUp(one, key)) === value),
  );
}

function ofKind(kind: string, given: Plain, context: Context): readonly Parameters[] | string {
  if (kind === "list") {
    if (textAt(given, "elementsYaml") !== "") return "list with elementsYaml";
    return listOf(plainAt(given, ["elements"])).filter(isMap);
  }
  if (kind === "git") return ofGit(given, context);
  if (kind !== "matrix" && kind !== "merge") return kind;
  const parts = listOf(plainAt(given, ["generators"]));
  const [first, ...others] = parts;
  let now = first === undefined ? [] : parametersOf(first, context);
  for (const other of others) {
    if (typeof now === "string") return now;
    if (kind === "merge") {
      const more = parametersOf(other, context);
      if (typeof more === "string") return more;
      const keys = listOf(plainAt(given, ["mergeKeys"])).map(plainText);
      const same = (one: Parameters, two: Parameters) =>
        keys.every((key) => plainText(lookUp(one, key)) === plainText(lookUp(two, key)));
      now = now.map((one) => ({ ...one, ...more.find((two) => same(one, two)) }));
      continue;
    }
    const product: Parameters[] = [];
    for (const one of now) {
      // The second generator of a matrix may use what the first one found.
      const more = parametersOf(fill(other, one, context.isGo), context);
      if (typeof more === "string") return more;
      for (const two of more) product.push({ ...one, ...two });
    }
    now = product;
  }
  return now;
}

function ofGit(given: Plain, { sources, isGo }: Context): readonly Parameters[] | string {
  if (!sources.isHere(textAt(given, "repoURL"), textAt(given, "revision")))
    return "git of another repository";
  const own = plainAt(given, ["values"]);
  const complete = (path: string, more: Parameters): Parameters => {
    const parameters = { ...more, ...(isGo ? pathForGo(path) : pathFlat(path)) };
    if (!isMap(own)) return parameters;
    const values = fill(own, parameters, isGo);
    if (!isMap(values)) return parameters;
    return isGo
      ? { ...parameters, values }
      : {
          ...parameters,
          ...Object.fromEntries(Object.entries(values).map(([key, one]) => [`values.${key}`, one])),
        };
  };
  const files = listOf(plainAt(given, ["files"])).map((one) => textAt(one, "path"));
  if (files.length > 0)
    return sources.paths
      .filter((path) => files.some((pattern) => matchesGlob(pattern, path, "/")))
      .flatMap((path) =>
        documentsIn(sources.read(path) ?? "", path).map((one) =>
          complete(folderOf(path), isGo ? one : flat(one)),
        ),
      );
  const patterns = listOf(plainAt(given, ["directories"]));
  const isOf = (folder: string, exclude: boolean) =>
    patterns.some(
      (one) =>
        (textAt(one, "exclude") === "true") === exclude && matchesGlob(textAt(one, "path"), folder, "/"),
    );
  return foldersOf(sources.paths)
    .filter((folder) => isOf(folder, false) && !isOf(folder, true))
    .map((folder) => complete(folder, {}));
}

function documentsIn(text: string, path: string): readonly Parameters[] {
  return plainValues(parseYaml(text, path))
    .flatMap((one) => (Array.isArray(one) ? listOf(one) : [one]))
    .filter(isMap);
}

function foldersOf(paths: readonly string[]): readonly string[] {
  const found = new Set<string>();
  for (const path of paths) for (const folder of foldersAbove(path)) if (folder !== "") found.add(folder);
  // Hidden folders are no directories to the generator.
  return [...found].filter((folder) => !/(^|\/)\./.test(folder)).sort();
}

function pathForGo(path: string): Parameters {
  const segments = path.split("/");
  const basename = segments.at(-1) ?? "";
  return { path: { path, basename, basenameNormalized: normalised(basename), segments } };
}

function pathFlat(path: string): Parameters {
  const segments = path.split("/");
  const basename = segments.at(-1) ?? "";
  return {
    path,
    "path.basename": basename,
    "path.basenameNormalized": normalised(basename),
    ...Object.fromEntries(segments.map((one, index) => [`path[${index}]`, one])),
  };
}

function normalised(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, "-")
    .replace(/^[-.]+|[-.]+$/g, "")
    .slice(0, 253);
}

function flat(value: Parameters, prefix = ""): Parameters {
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      isMap(inner) ? Object.entries(flat(inner, `${prefix}${key}.`)) : [[`${prefix}${key}`, inner]],
    ),
  );
}

function lookUp(parameters: Plain, name: string): Plain {
  const direct = plainAt(parameters, [name]);
  return direct ?? plainAt(parameters, name.split("."));
}

/** Texts of a template with what they name; an expression that is not known stays as it is. */
function fill(value: Plain, parameters: Parameters, isGo: boolean): Plain {
  if (typeof value === "string")
    return value.replace(/\{\{-?\s*(.*?)\s*-?\}\}/g, (whole, expression: string) => {
      const found = isGo ? goValue(parameters, expression) : lookUp(parameters, expression);
      return typeof found === "string" ? found : whole;
    });
  if (Array.isArray(value)) return value.map((item: Plain) => fill(item, parameters, isGo));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, fill(inner, parameters, isGo)]),
  );
}

/** `.path.basename` and `index .path.segments 1`; functions of Go templates are not known. */
function goValue(parameters: Parameters, expression: string): Plain {
  const [, name, at] = /^(?:index\s+)?\.([\w.-]+)(?:\s+(\d+))?$/.exec(expression) ?? [];
  if (name === undefined) return null;
  const found = plainAt(parameters, name.split("."));
  return at === undefined ? found : (listOf(found)[Number(at)] ?? null);
}
