import { normaliseGitUrl, sourcesOf } from "../core/argocd/app-project.ts";
import { expandApplicationSet, generatorFiles } from "../core/argocd/application-set.ts";
import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { gitopsOf } from "../core/catalogue/services-in-environments.ts";
import type { Change } from "../core/git/changed-path.ts";
import { isKustomizationFile } from "../core/kustomize/kustomization-file.ts";
import { type Applied, fluxSourceOf, whenApplied } from "../core/manifest/when-change-is-applied.ts";
import { readGlobs } from "../core/path/glob.ts";
import { folderOf, foldersAbove, isWithin, resolvePath } from "../core/path/repository-path.ts";
import { recoverSync } from "../core/problem/recover-from-problem.ts";
import { type Resource, readResources } from "../core/resources/resource.ts";
import { plainAt, textAt } from "../core/yaml/plain-values.ts";
import type { YamlPath } from "../core/yaml/source-position.ts";
import type { CommitTree } from "./commit-files.ts";
import type { GitopsChange } from "./gitops-change.ts";
import type { OverlayPlace } from "./overlay-changes.ts";
import { findAffectedKustomizations } from "./render/find-affected-kustomizations.ts";
import { readClosure } from "./render/read-build-files.ts";

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
  /** Folders of the kustomizations that it builds, its own alone where that leads to nothing that is touched; none where it is deployed as it is. */
  readonly overlays: readonly string[];
}

/** What of a change tells what deploys it. */
export type ChangeToDeploy = Pick<
  GitopsChange,
  "repository" | "catalogue" | "head" | "changes" | "trees" | "places" | "overlays"
>;

/** Words that every file with a resource of Argo CD or Flux has. */
const words = ["argoproj.io", "toolkit.fluxcd.io"];

/** More files than anybody wants read one by one, where git cannot search them. */
const mostFiles = 1_000;

/**
 * Reads what deploys on both sides of a change. `all`: every folder that is deployed is followed to what it builds; else only those that lead to
 * something that the change touches. `repository`: `owner/name`, empty where it is not known.
 */
export async function readArgoCdAndFlux(
  change: ChangeToDeploy,
  { all, repository }: { readonly all: boolean; readonly repository: string },
): Promise<{ readonly base: Controllers | undefined; readonly head: Controllers }> {
  const { trees, catalogue, changes, overlays } = change;
  const ignored = await readGlobs(catalogue.guard.ignore);
  const paths = await trees.head.paths();
  const changed = new Set(changes.map(({ path }) => path));
  const { files, unread } = await findCandidates(change, paths);
  const candidates = [...new Set([...files, ...[...changed].filter(isManifestFile)])].filter(
    (path) => !ignored.some((glob) => glob.matches(path)),
  );
  const built = overlays.flatMap(({ base, head }) =>
    [base, head].flatMap(({ closure }) => closure?.kustomizations[0] ?? []),
  );
  const readers = all ? undefined : await findAffectedKustomizations(trees.head, [...changed, ...built]);
  const isNear = (file: string) =>
    readers === undefined || readers.has(file) || changed.has(file) || built.includes(file);
  const read = (tree: CommitTree, every: readonly string[]) =>
    readSide(tree, {
      candidates,
      treeOf: (path) => (changed.has(path) ? tree : trees.head),
      changed,
      isNear,
      unread,
      paths: every,
      repository,
      branch: catalogue.gitops.branch ?? "",
    });
  const [base, head] = await Promise.all([
    trees.base && read(trees.base, pathsBefore(paths, changes)),
    read(trees.head, paths),
  ]);
  return { base, head };
}

/** Files that may hold an Application, a Flux Kustomization or what belongs to them. Nobody writes them among overlays. */
async function findCandidates(
  { repository, head, places }: ChangeToDeploy,
  paths: readonly string[],
): Promise<{ readonly files: readonly string[]; readonly unread: number }> {
  const overlays = new Set(places.map(({ overlay }) => folderOf(overlay)));
  overlays.delete("");
  const found = (await repository.filesWith(head, words)) ?? paths;
  const files = found.filter(
    (path) => isManifestFile(path) && !foldersAbove(path).some((folder) => overlays.has(folder)),
  );
  const tooMany = found === paths && files.length > mostFiles;
  return tooMany ? { files: [], unread: files.length } : { files, unread: 0 };
}

/** Whether Kubernetes or Kustomize may read a file. */
export function isManifestFile(path: string): boolean {
  return /\.(ya?ml|json)$|(^|\/)Kustomization$/.test(path) && !path.startsWith(".github/");
}

/** The files of the base, by those of the head. */
export function pathsBefore(head: readonly string[], changes: readonly Change[]): readonly string[] {
  const added = new Set(changes.filter(({ status }) => status === "added").map(({ path }) => path));
  const deleted = changes.filter(({ status }) => status === "deleted").map(({ path }) => path);
  return [...head.filter((path) => !added.has(path)), ...deleted];
}

/** What is known of a commit before its controllers are read. */
interface Sources {
  /** Files that may hold such resources. */
  readonly candidates: readonly string[];
  /** The commit to read a file from: what does not change is read once for both sides. */
  readonly treeOf: (path: string) => CommitTree;
  readonly changed: ReadonlySet<string>;
  /** Whether a kustomization leads to something that the change touches. */
  readonly isNear: (file: string) => boolean;
  readonly unread: number;
  /** Every file of the commit. */
  readonly paths: readonly string[];
  readonly repository: string;
  /** The branch that environments are on; empty for the default one. */
  readonly branch: string;
}

/** Reads what deploys, and expands it to Applications as far as files tell. */
async function readSide(tree: CommitTree, given: Sources): Promise<Controllers> {
  const texts = await Promise.all(given.candidates.map((path) => given.treeOf(path).readText(path)));
  const written = given.candidates.flatMap((path, index) => controllersIn(texts[index] ?? "", path));
  const sets = written.filter(({ kind }) => kind === "ApplicationSet");
  const named = [...new Set(sets.flatMap((set) => generatorFiles(set, given.paths)))];
  const values = await Promise.all(named.map((path) => tree.readText(path)));
  const parameters = new Map(named.map((path, index) => [path, values[index] ?? ""]));
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
  const folders = new Map<string, boolean>();
  for (const one of resources)
    for (const folder of deployedFolders(one, resources, given.repository))
      folders.set(folder, given.changed.has(one.file) || folders.get(folder) === true);
  const deployed = await Promise.all(
    [...folders].map(
      async ([folder, isChanged]) =>
        [folder, await readDeployedFolder(tree, folder, (file) => isChanged || given.isNear(file))] as const,
    ),
  );
  return {
    resources,
    unexpanded: expansions.flatMap(({ set, unknown }) => unknown.map((one) => ({ set, ...one }))),
    unread: given.unread,
    deployed: new Map(deployed),
  };
}

function controllersIn(text: string, path: string): readonly Resource[] {
  if (!words.some((word) => text.includes(word))) return [];
  const all = recoverSync(
    () => readResources(text, path),
    () => [],
  );
  return all.filter(({ group }) => /^(argoproj\.io|(kustomize|source)\.toolkit\.fluxcd\.io)$/.test(group));
}

/** The folders of this repository that an Application or a Flux Kustomization deploys. */
export function deployedFolders(
  one: Resource,
  all: readonly Resource[],
  repository: string,
): readonly string[] {
  if (one.kind === "Application")
    return sourcesOf(one).flatMap(({ path, repoURL }) =>
      path === "" || !isHere(repoURL, repository) ? [] : [clean(path)],
    );
  if (!isFluxKustomization(one)) return [];
  const source = plainAt(one.value, ["spec", "sourceRef"]);
  if ((textAt(source, "kind") || "GitRepository") !== "GitRepository") return [];
  const url = fluxSourceOf(one, all);
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

async function readDeployedFolder(
  tree: CommitTree,
  path: string,
  isNear: (kustomization: string) => boolean,
): Promise<DeployedFolder> {
  const exists = path === "" || (await tree.entry(path)) !== undefined;
  const names = (exists ? await tree.list(path) : undefined)?.map(({ name }) => name) ?? [];
  const own = names.filter(isKustomizationFile).map((name) => (path === "" ? name : `${path}/${name}`));
  if (own.length === 0) return { exists, overlays: [] };
  if (!own.some(isNear)) return { exists, overlays: [path] };
  const { kustomizations } = await readClosure(tree, path);
  return { exists, overlays: kustomizations.map(folderOf) };
}

/** When what is merged into an overlay is applied, by each that deploys it; none where that is not known. */
export function appliedOf(
  controllers: Controllers,
  { overlay, environment, service }: OverlayPlace,
  { catalogue, repository }: { readonly catalogue: Catalogue; readonly repository: string },
): readonly Applied[] {
  const { branch = "" } = gitopsOf(
    catalogue,
    catalogue.environments.get(environment),
    catalogue.services.get(service),
  );
  const all = controllers.resources;
  return deployersOf(controllers, overlay, repository).map((one) => whenApplied(one, all, branch));
}

/** Whatever deploys an overlay, as far as it is known: itself, something that builds it, or a folder around it that is deployed as it is. */
function deployersOf(
  { resources, deployed }: Controllers,
  overlay: string,
  repository: string,
): readonly Resource[] {
  const folder = isKustomizationFile(overlay) ? folderOf(overlay) : overlay;
  return resources.filter((one) =>
    deployedFolders(one, resources, repository).some((path) => {
      const { exists = false, overlays = [] } = deployed.get(path) ?? {};
      return (
        path === folder ||
        overlays.includes(folder) ||
        (exists && overlays.length === 0 && isWithin(folder, path))
      );
    }),
  );
}
