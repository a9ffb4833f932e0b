import { folderOf, resolvePath } from "../../core/path/repository-path.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import { type Resource, readResources } from "../../core/resources/resource.ts";
import { plainAt, textAt } from "../../core/yaml/plain-values.ts";
import type { YamlPath } from "../../core/yaml/source-position.ts";
import type { CommitTree } from "../../operations/commit-tree.ts";
import { readClosure } from "../../operations/render/closure.ts";
import { normaliseGitUrl, sourcesOf } from "./argocd/app-project.ts";
import { expandApplicationSet, generatorFiles } from "./argocd/application-set.ts";

/** What Argo CD and Flux read of one commit, and what they deploy. */
export interface Controllers {
  /** AppProjects, Applications (those that ApplicationSets make, too), Flux Kustomizations and their sources. */
  readonly resources: readonly Resource[];
  /** What of ApplicationSets only Argo CD can expand. */
  readonly unexpanded: readonly { readonly set: Resource; readonly what: string; readonly path: YamlPath }[];
  /** How many YAML files were not looked into, because there are too many. */
  readonly unread: number;
  /** Folders of this repository that they deploy. */
  readonly deployed: ReadonlyMap<string, DeployedFolder>;
}

export interface DeployedFolder {
  readonly exists: boolean;
  /** Folders of the kustomizations that it builds; none where it is deployed as it is. */
  readonly overlays: readonly string[];
}

/** What is known of the commit before its controllers are read. */
export interface ControllerSources {
  /** Files that may hold such resources. */
  readonly candidates: readonly string[];
  /** The commit to read a file from: what does not change is read once for both sides. */
  readonly treeOf: (path: string) => CommitTree;
  readonly unread: number;
  /** Every file of the commit. */
  readonly paths: readonly string[];
  /** `owner/name`; empty where it is not known. */
  readonly repository: string;
  /** The branch that environments are on; empty for the default one. */
  readonly branch: string;
}

/** Reads what deploys, and expands it to Applications as far as files tell. */
export async function readDeployers(tree: CommitTree, given: ControllerSources): Promise<Controllers> {
  const texts = await Promise.all(given.candidates.map((path) => given.treeOf(path).readText(path)));
  const written = given.candidates.flatMap((path, index) => controllersIn(texts[index] ?? "", path));
  const sets = written.filter(({ kind }) => kind === "ApplicationSet");
  const parameters = new Map<string, string>();
  for (const path of sets.flatMap((set) => generatorFiles(set, given.paths)))
    parameters.set(path, (await tree.readText(path)) ?? "");
  const expansions = sets.map((set) => ({
    set,
    ...expandApplicationSet(set, {
      paths: given.paths,
      read: (path) => parameters.get(path),
      isHere: (url, revision) =>
        isHere(url, given.repository) &&
        (["", "HEAD", given.branch].includes(revision) || given.branch === ""),
    }),
  }));
  const resources = [...written, ...expansions.flatMap(({ applications }) => applications)];
  const deployed = new Map<string, DeployedFolder>();
  for (const path of new Set(resources.flatMap((one) => foldersOf(one, resources, given.repository))))
    deployed.set(path, await readDeployedFolder(tree, path));
  return {
    resources,
    unexpanded: expansions.flatMap(({ set, unknown }) => unknown.map((one) => ({ set, ...one }))),
    unread: given.unread,
    deployed,
  };
}

function controllersIn(text: string, path: string): readonly Resource[] {
  if (!/argoproj\.io|toolkit\.fluxcd\.io/.test(text)) return [];
  try {
    return readResources(text, path).filter(({ group }) =>
      /^(argoproj\.io|(kustomize|source)\.toolkit\.fluxcd\.io)$/.test(group),
    );
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return [];
  }
}

/** The folders of this repository that an Application or a Flux Kustomization deploys. */
export function foldersOf(one: Resource, all: readonly Resource[], repository: string): readonly string[] {
  if (one.kind === "Application")
    return sourcesOf(one).flatMap(({ path, repoURL }) =>
      path === "" || !isHere(repoURL, repository) ? [] : [clean(path)],
    );
  if (!isFluxKustomization(one)) return [];
  const source = plainAt(one.value, ["spec", "sourceRef"]);
  if ((textAt(source, "kind") || "GitRepository") !== "GitRepository") return [];
  const url = all.find(
    ({ kind, name, namespace }) =>
      kind === "GitRepository" &&
      name === textAt(source, "name") &&
      namespace === (textAt(source, "namespace") || one.namespace),
  );
  // A source that is not in the repository is most likely the repository itself: flux bootstrap makes it so.
  const here = url === undefined || isHere(textAt(plainAt(url.value, ["spec"]), "url"), repository);
  return here ? [clean(textAt(plainAt(one.value, ["spec"]), "path"))] : [];
}

export function isFluxKustomization({ group, kind }: Pick<Resource, "group" | "kind">): boolean {
  return group === "kustomize.toolkit.fluxcd.io" && kind === "Kustomization";
}

/** Whether a Git URL is this repository; what does not say so, or cannot be told, is. */
function isHere(url: string, repository: string): boolean {
  return url === "" || repository === "" || normaliseGitUrl(url).endsWith(`/${repository.toLowerCase()}`);
}

/** `./apps/` as `apps`. */
function clean(path: string): string {
  return resolvePath("", path.replace(/^\/+/, "")) ?? path;
}

async function readDeployedFolder(tree: CommitTree, path: string): Promise<DeployedFolder> {
  const exists = path === "" || (await tree.entry(path)) !== undefined;
  if (!exists) return { exists, overlays: [] };
  const { kustomizations } = await readClosure(tree, path);
  return { exists, overlays: kustomizations.map(folderOf) };
}
