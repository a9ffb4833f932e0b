import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Change } from "../../core/git/changed-path.ts";
import { readBuildInputs } from "../../core/kustomize/build-inputs.ts";
import { type Deployed, readDeployed } from "../../core/manifest/deployed-image.ts";
import { readGlobs } from "../../core/path/glob.ts";
import { folderOf, resolvePath } from "../../core/path/repository-path.ts";
import { Problem, problemsIn } from "../../core/problem/problem.ts";
import { type Resource, readResources } from "../../core/resources/resource.ts";
import type { CommitTree } from "../../operations/commit-tree.ts";
import type { GitopsChange } from "../../operations/gitops-change.ts";
import type { OverlayChange, OverlayPlace } from "../../operations/overlay-changes.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import { readClosure } from "../../operations/render/closure.ts";
import { sourcesOf } from "./argocd/project.ts";
import type { Evidence } from "./evidence.ts";
import type { JudgedOverlay } from "./judged-overlay.ts";

/** One commit, as far as the rules look at it. */
export interface GuardSide {
  readonly overlays: readonly JudgedOverlay[];
  /** YAML and JSON files in which secrets are looked for. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that generators name. */
  readonly generatorFiles: ReadonlyMap<string, string>;
  /** What Argo CD and Flux read: Applications, AppProjects, Kustomizations. */
  readonly controllers: readonly Resource[];
  /** Folders that Applications and Kustomizations name: whether they exist, and the overlays they build. */
  readonly deployed: ReadonlyMap<string, { readonly exists: boolean; readonly overlays: readonly string[] }>;
  readonly codeowners: string | undefined;
}

export interface GuardFacts {
  readonly catalogue: Catalogue;
  /** `owner/name` of this repository; empty where it is not known. */
  readonly repository: string;
  readonly changes: readonly Change[];
  readonly overlays: readonly OverlayChange[];
  /** Undefined where nothing is compared. */
  readonly base: GuardSide | undefined;
  readonly head: GuardSide;
  readonly evidence: readonly Evidence[];
  /** Logins that made or pushed the change; empty where nobody says. */
  readonly writers: readonly string[];
  /** Days, for allowances: milliseconds since the epoch. */
  readonly now: number;
}

/** More controllers' files than a repository has. */
const mostFiles = 1_000;

/** Reads both sides. */
export async function readSides(
  change: GitopsChange,
  all: boolean,
): Promise<{ readonly base: GuardSide | undefined; readonly head: GuardSide }> {
  const { trees, catalogue, overlays, repository, head } = change;
  const ignored = await readGlobs(catalogue.guard.ignore);
  const isIgnored = (path: string) => ignored.some((glob) => glob.matches(path));
  const every = await repository.diff(undefined, head);
  const templates = change.places.map(({ overlay }) => `${folderOf(overlay)}/`);
  const chosen = (all ? every : change.changes)
    .filter(({ path, status }) => isManifest(path) && (all || status !== "deleted"))
    .map(({ path }) => path);
  const controllers = every
    .map(({ path }) => path)
    .filter(
      (path) => isManifest(path) && !templates.some((folder) => folder !== "/" && path.startsWith(folder)),
    );
  const changed = change.changes.map(({ path }) => path).filter(isManifest);
  const looked = [...new Set([...(controllers.length > mostFiles ? [] : controllers), ...changed])];
  const sideOf = (tree: CommitTree, which: "base" | "head") =>
    readSide(tree, {
      overlays: overlays.map((one) => ({ ...one, side: one[which] })),
      catalogue,
      files: [...new Set([...chosen, ...changed])].filter((path) => !isIgnored(path)),
      controllers: looked.filter((path) => !isIgnored(path)),
    });
  return {
    base: trees.base && (await sideOf(trees.base, "base")),
    head: await sideOf(trees.head, "head"),
  };
}

function isManifest(path: string): boolean {
  return /\.(ya?ml|json)$|(^|\/)Kustomization$/.test(path) && !path.startsWith(".github/");
}

interface Wanted {
  readonly overlays: readonly (OverlayPlace & { readonly side: OverlayChange["head"] })[];
  readonly catalogue: Catalogue;
  readonly files: readonly string[];
  readonly controllers: readonly string[];
}

async function readSide(
  tree: CommitTree,
  { overlays, catalogue, files, controllers }: Wanted,
): Promise<GuardSide> {
  await tree.expect([...files, ...controllers]);
  const texts = new Map<string, string>();
  for (const path of files) {
    const text = await tree.readText(path);
    if (text !== undefined) texts.set(path, text);
  }
  const found: Resource[] = [];
  for (const path of controllers) found.push(...controllersIn((await tree.readText(path)) ?? "", path));
  const deployed = new Map<string, { exists: boolean; overlays: readonly string[] }>();
  for (const path of new Set(found.flatMap(foldersOf)))
    deployed.set(path, await readDeployedFolder(tree, path));
  const codeowners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].map((path) =>
    tree.readText(path),
  );
  return {
    overlays: await Promise.all(
      overlays.map(async (one) => ({ ...one, image: await imageOf(tree, one, catalogue) })),
    ),
    files: texts,
    generatorFiles: await readGeneratorFiles(tree, texts),
    controllers: found,
    deployed,
    codeowners: (await Promise.all(codeowners)).find((one) => one !== undefined),
  };
}

function controllersIn(text: string, path: string): readonly Resource[] {
  if (!/argoproj\.io|toolkit\.fluxcd\.io/.test(text)) return [];
  try {
    return readResources(text, path).filter(({ group }) =>
      /^(argoproj\.io|kustomize\.toolkit\.fluxcd\.io)$/.test(group),
    );
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    return [];
  }
}

function foldersOf(one: Resource): readonly string[] {
  if (one.kind === "Application")
    return sourcesOf(one).flatMap(({ path }) => (path === "" ? [] : [clean(path)]));
  return [];
}

/** `./apps/` as `apps`. */
export function clean(path: string): string {
  return resolvePath("", path.replace(/^\/+/, "")) ?? path;
}

async function readDeployedFolder(tree: CommitTree, path: string) {
  const exists = path === "" || (await tree.entry(path)) !== undefined;
  if (!exists) return { exists, overlays: [] };
  const { kustomizations } = await readClosure(tree, path);
  return { exists, overlays: kustomizations.map(folderOf) };
}

async function imageOf(
  tree: CommitTree,
  { overlay, format, service }: OverlayPlace,
  catalogue: Catalogue,
): Promise<Deployed | undefined> {
  const known = catalogue.services.get(service);
  const list = async (folder: string) => (await tree.list(folder))?.map(({ name }) => name);
  try {
    const at = await readDeploymentFile({ commit: tree.commit, list, read: tree.read }, overlay, format);
    return readDeployed(at, { name: known?.imageName, repository: known?.image ?? "" });
  } catch (thrown) {
    if (thrown instanceof Problem) return undefined;
    throw thrown;
  }
}

/** The files that the generators of these kustomizations take. */
async function readGeneratorFiles(
  tree: CommitTree,
  texts: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  for (const [file, text] of texts) {
    if (!/secretGenerator/.test(text)) continue;
    try {
      for (const { path, as } of readBuildInputs(text, file).references) {
        const at = as === "file" ? resolvePath(folderOf(file), path) : undefined;
        const content = at === undefined ? undefined : await tree.readText(at);
        if (at !== undefined && content !== undefined) found.set(at, content);
      }
    } catch (thrown) {
      if (problemsIn(thrown) === undefined) throw thrown;
    }
  }
  return found;
}
