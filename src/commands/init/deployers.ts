import { problemsIn } from "../../core/problem/problem.ts";
import { type Plain, parseYaml, plainValues } from "../../core/yaml/parse.ts";
import { isMap, listOf, plainAt, plainText, textAt } from "../../core/yaml/plain-values.ts";
import type { RepositoryFiles } from "../repository-files.ts";

/** What an Argo CD Application or a Flux Kustomization deploys, and from where. */
export interface Deployer {
  readonly kind: "Argo CD Application" | "Flux Kustomization";
  readonly file: string;
  readonly name: string;
  /** URL of the repository; empty where the file does not say. */
  readonly repository: string;
  /** Branch or other revision; empty where the file does not say. */
  readonly revision: string;
  readonly path: string;
}

/** Reading a large repository for this is not worth more files. */
const mostFiles = 3_000;

/** Every Application and Flux Kustomization of a repository. A file that is no YAML (a chart's template) has none. */
export async function findDeployers(
  source: RepositoryFiles,
  paths: readonly string[],
): Promise<readonly Deployer[]> {
  const found: Deployer[] = [];
  const urls = new Map<string, { readonly url: string; readonly branch: string }>();
  for (const file of paths.filter((path) => /\.ya?ml$/.test(path)).slice(0, mostFiles)) {
    const text = await source.read(file);
    if (text === undefined || !/^kind:\s*(Application|Kustomization|GitRepository)\s*$/m.test(text)) continue;
    for (const root of documentsOf(text, file)) {
      const api = textAt(root, "apiVersion");
      if (api.startsWith("argoproj.io/")) found.push(...applicationsIn(root, file));
      if (api.startsWith("kustomize.toolkit.fluxcd.io/")) found.push(kustomizationIn(root, file));
      if (api.startsWith("source.toolkit.fluxcd.io/"))
        urls.set(nameOf(root), {
          url: plainText(plainAt(root, ["spec", "url"])),
          branch: plainText(plainAt(root, ["spec", "ref", "branch"])),
        });
    }
  }
  return found.map((one) => {
    const from = one.kind === "Flux Kustomization" ? urls.get(one.repository) : undefined;
    if (one.kind === "Argo CD Application") return one;
    return { ...one, repository: from?.url ?? "", revision: from?.branch ?? "" };
  });
}

function applicationsIn(root: Plain, file: string): readonly Deployer[] {
  if (textAt(root, "kind") !== "Application") return [];
  const spec = plainAt(root, ["spec"]);
  const sources = [plainAt(spec, ["source"]), ...listOf(plainAt(spec, ["sources"]))].filter(isMap);
  return sources
    .filter((one) => textAt(one, "path") !== "")
    .map((one) => ({
      kind: "Argo CD Application" as const,
      file,
      name: nameOf(root),
      repository: textAt(one, "repoURL"),
      revision: textAt(one, "targetRevision"),
      path: textAt(one, "path"),
    }));
}

function kustomizationIn(root: Plain, file: string): Deployer {
  return {
    kind: "Flux Kustomization",
    file,
    name: nameOf(root),
    // For now the name of its source: the source itself may be in a later file.
    repository: plainText(plainAt(root, ["spec", "sourceRef", "name"])),
    revision: "",
    path: plainText(plainAt(root, ["spec", "path"])).replace(/^\.\//, ""),
  };
}

function nameOf(root: Plain): string {
  return plainText(plainAt(root, ["metadata", "name"]));
}

function documentsOf(text: string, file: string): readonly Plain[] {
  try {
    return plainValues(parseYaml(text, file));
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return [];
  }
}
