import { isMap, isPair, isSeq, visit } from "yaml";
import { problem } from "../problem/problem.ts";
import { type ParsedYaml, parseYaml } from "../yaml/parse.ts";

/** Files that are no YAML, by how their names end. */
const languages: Readonly<Record<string, string>> = {
  jsonnet: "Jsonnet",
  libsonnet: "Jsonnet",
  cue: "CUE",
  tpl: "a Go template",
  gotmpl: "a Go template",
  tf: "Terraform",
  hcl: "HCL",
  env: "an env file",
  properties: "a properties file",
  toml: "TOML",
};

/**
 * Parses a file of the GitOps repository. A template, or a file of another language, is named as what it is: FILE_IS_TEMPLATE. Raises
 * YAML_INVALID.
 */
export function parseDeploymentFile(text: string, file: string): ParsedYaml {
  const language = languages[/\.([A-Za-z]+)$/.exec(file)?.[1] ?? ""];
  if (language !== undefined) throw template(file, language);
  // `image: {{ .Values.image }}` is YAML as well: a map whose key is a map.
  const braces = /(^|[:-])[ \t]*\{\{/m.test(text);
  let source: ParsedYaml;
  try {
    source = parseYaml(text, file);
  } catch (thrown) {
    throw braces ? template(file, "a Go template") : thrown;
  }
  if (braces && hasMapAsKey(source)) throw template(file, "a Go template");
  return source;
}

function template(file: string, language: string): Error {
  return problem("FILE_IS_TEMPLATE", { file, language }, { at: { file } });
}

function hasMapAsKey({ documents }: ParsedYaml): boolean {
  let found = false;
  for (const document of documents) {
    visit(document, (_, node) => {
      if (!isPair(node) || !(isMap(node.key) || isSeq(node.key))) return undefined;
      found = true;
      return visit.BREAK;
    });
  }
  return found;
}
