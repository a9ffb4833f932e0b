import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import type { Change } from "../../core/git/changed-path.ts";
import { isKustomizationFile } from "../../core/kustomize/kustomization-file.ts";
import { readBuildInputs } from "../../core/kustomize/referenced-files.ts";
import { type Deployed, readDeployed } from "../../core/manifest/deployed-image.ts";
import { readGlobs } from "../../core/path/glob.ts";
import { folderOf, resolvePath } from "../../core/path/repository-path.ts";
import { problemsIn } from "../../core/problem/problem.ts";
import { recover } from "../../core/problem/recover-from-problem.ts";
import type { CommitTree } from "../../operations/commit-files.ts";
import type { GitopsChange } from "../../operations/gitops-change.ts";
import type { OverlayChange, OverlayPlace } from "../../operations/overlay-changes.ts";
import {
  type Controllers,
  isManifestFile,
  pathsBefore,
  readArgoCdAndFlux,
} from "../../operations/read-argocd-and-flux.ts";
import { readDeploymentFile } from "../../operations/read-overlay.ts";
import type { JudgedOverlay } from "./judged-overlay.ts";
import type { Evidence } from "./promotion-gates.ts";

/** One commit, as far as the rules look at it. */
export interface GuardSide {
  readonly overlays: readonly JudgedOverlay[];
  /** YAML and JSON files in which secrets are looked for. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that generators name, ksops among them. */
  readonly generatorFiles: ReadonlyMap<string, string>;
  /** What Argo CD and Flux read, and what they deploy. */
  readonly controllers: Controllers;
  /** Folders with a kustomization that the change touches; in an audit all of them. */
  readonly kustomizations: readonly string[];
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

/** Reads both sides. */
export async function readSides(
  change: GitopsChange,
  all: boolean,
  gitopsRepository: string,
): Promise<{ readonly base: GuardSide | undefined; readonly head: GuardSide }> {
  const { trees, catalogue, overlays } = change;
  const ignored = await readGlobs(catalogue.guard.ignore);
  const every = await trees.head.paths();
  const changed = change.changes.map(({ path }) => path).filter(isManifestFile);
  const paths = { head: every, base: pathsBefore(every, change.changes) };
  const controllers = await readArgoCdAndFlux(change, { all, repository: gitopsRepository });
  const judged = (files: readonly string[]) =>
    [...new Set(files)].filter((path) => !ignored.some((glob) => glob.matches(path)));
  const files = judged(all ? [...every.filter(isManifestFile), ...changed] : changed);
  const sideOf = (tree: CommitTree, which: "base" | "head", deployers: Controllers) =>
    readSide(tree, {
      overlays: overlays.map((one) => ({ ...one, side: one[which] })),
      catalogue,
      files,
      controllers: deployers,
      kustomizations: judged(all ? paths[which] : changed).filter(
        (path) => isKustomizationFile(path) && paths[which].includes(path),
      ),
    });
  const [base, head] = await Promise.all([
    trees.base && controllers.base && sideOf(trees.base, "base", controllers.base),
    sideOf(trees.head, "head", controllers.head),
  ]);
  return { base, head };
}

interface Wanted {
  readonly overlays: readonly (OverlayPlace & { readonly side: OverlayChange["head"] })[];
  readonly catalogue: Catalogue;
  readonly files: readonly string[];
  readonly controllers: Controllers;
  readonly kustomizations: readonly string[];
}

async function readSide(
  tree: CommitTree,
  { overlays, catalogue, files, controllers, kustomizations }: Wanted,
): Promise<GuardSide> {
  const read = await Promise.all(files.map((path) => tree.readText(path)));
  const texts = new Map(
    files.flatMap((path, index) => (read[index] === undefined ? [] : [[path, read[index]] as const])),
  );
  const codeowners = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS"].map((path) =>
    tree.readText(path),
  );
  const generatorFiles = new Map(await readGeneratorFiles(tree, texts));
  for (const path of overlays
    .flatMap(({ side }) => side.closure?.ksops ?? [])
    .flatMap((one) => one.encrypted))
    generatorFiles.set(path, (await tree.readText(path)) ?? "");
  return {
    overlays: await Promise.all(
      overlays.map(async (one) => ({ ...one, image: await imageOf(tree, one, catalogue) })),
    ),
    files: texts,
    generatorFiles,
    controllers,
    kustomizations: kustomizations.map(folderOf),
    codeowners: (await Promise.all(codeowners)).find((one) => one !== undefined),
  };
}

async function imageOf(
  tree: CommitTree,
  { overlay, format, service }: OverlayPlace,
  catalogue: Catalogue,
): Promise<Deployed | undefined> {
  const declared = catalogue.services.get(service);
  const list = async (folder: string) => (await tree.list(folder))?.map(({ name }) => name);
  const read = async () => {
    const at = await readDeploymentFile({ commit: tree.commit, list, read: tree.read }, overlay, format);
    return readDeployed(at, { name: declared?.imageName, repository: declared?.image ?? "" });
  };
  return recover(read, () => undefined);
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
