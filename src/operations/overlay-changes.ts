import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { servicePlaces } from "../core/catalogue/services-in-environments.ts";
import type { Change } from "../core/git/changed-path.ts";
import { isKustomizationFile } from "../core/kustomize/kustomization-file.ts";
import type { Format } from "../core/manifest/manifest-formats.ts";
import { memo } from "../core/memo/memoize.ts";
import { folderOf, foldersAbove, isWithin, resolvePath } from "../core/path/repository-path.ts";
import { findNoise, type Noise, noNoise, withoutNoise } from "../core/resources/nondeterministic-values.ts";
import { readResources } from "../core/resources/resource.ts";
import type { CommitTree } from "./commit-files.ts";
import { findAffectedKustomizations } from "./render/find-affected-kustomizations.ts";
import { type Closure, readClosure } from "./render/read-build-files.ts";
import { type Render, type Renderer, type RenderWorld, renderOverlay } from "./render/render.ts";

/** Where one service is in one environment. */
export interface OverlayPlace {
  readonly environment: string;
  readonly service: string;
  /** Folder (empty: the top of the repository), or a file where the format wants one. */
  readonly overlay: string;
  readonly format: Format;
}

/** One side of a change. */
export interface OverlaySide {
  /** Undefined where there is no such overlay. */
  readonly closure: Closure | undefined;
  readonly render:
    | Render
    | { readonly kind: "absent" }
    /** A file that Kustomize does not build: values of a chart, an Application. */
    | { readonly kind: "plain" }
    /** Nothing could build it. */
    | { readonly kind: "skipped"; readonly why: string };
}

export interface OverlayChange extends OverlayPlace {
  readonly base: OverlaySide;
  readonly head: OverlaySide;
}

/** Where every service of the catalogue is; none where it has no template for overlays. */
export function overlayPlaces(
  catalogue: Catalogue,
  environments: readonly string[] = [],
): readonly OverlayPlace[] {
  return [...catalogue.environments.values()]
    .filter(({ name }) => environments.length === 0 || environments.includes(name))
    .filter(({ overlay }) => (overlay ?? catalogue.gitops.overlay) !== undefined)
    .flatMap((environment) =>
      [...catalogue.services.values()].flatMap((service) =>
        servicePlaces(catalogue, service, environment).map((place) => ({
          service: service.name,
          environment: environment.name,
          ...place,
          // `./apps/orders` and `.` are written by people; the paths that git tells have no dots.
          overlay: resolvePath("", place.overlay) ?? place.overlay,
        })),
      ),
    );
}

export interface OverlayChangeOptions {
  readonly renderer: Renderer | undefined;
  readonly world: RenderWorld;
  /** What another renderer made of a side, and maybe what it made of the same side again; undefined where it made nothing. */
  readonly rendered: (side: "base" | "head", place: OverlayPlace) => Promise<readonly (string | undefined)[]>;
  /** Every place, touched or not. */
  readonly all: boolean;
}

/**
 * The places that a change touches, each as it is before and after. Only closures that a changed file is in are read on both sides and
 * rendered, and both by one program; two that are equal are rendered once.
 */
export async function readOverlayChanges(
  places: readonly OverlayPlace[],
  changes: readonly Change[],
  trees: { readonly base: CommitTree | undefined; readonly head: CommitTree },
  options: OverlayChangeOptions,
): Promise<readonly OverlayChange[]> {
  const changed = new Set(changes.map(({ path }) => path));
  const near = options.all ? places : await placesNear(places, changed, trees.head);
  const inTurn = atMost(mostBuilds);
  const read = memo(
    (document: string) => document,
    (document) => readResources(document, ""),
  );
  const build: Build = (tree, closure, renderer) =>
    inTurn(() => renderOverlay(tree, closure, renderer, options.world, read));
  const found = near.map(async (place): Promise<readonly OverlayChange[]> => {
    const [head, base] = await Promise.all([
      closureAt(trees.head, place),
      trees.base && closureAt(trees.base, place),
    ]);
    if (!options.all && !isTouched(head, place, changed)) return [];
    const given = {
      base: await options.rendered("base", place),
      head: await options.rendered("head", place),
    };
    const before = sideOf(trees.base, base, given.base, options.renderer, build);
    const isSame = given.base.length + given.head.length === 0 && isSameBuild(base, head);
    const after = isSame ? before : sideOf(trees.head, head, given.head, options.renderer, build);
    const [old, now] = await Promise.all([before, after]);
    const noises = [old.noise, now.noise];
    return [
      {
        ...place,
        base: withoutNoiseOf(old, noises),
        head: withoutNoiseOf({ ...now, closure: head }, noises),
      },
    ];
  });
  return (await Promise.all(found)).flat();
}

function isSameBuild(base: Closure | undefined, head: Closure | undefined): boolean {
  const isWhole = (one: Closure | undefined) => one !== undefined && one.faults.length === 0;
  return isWhole(base) && isWhole(head) && base?.hash === head?.hash;
}

/** Builds that run at the same time: a runner has two or four cores, and each build takes 60 MB. */
const mostBuilds = 4;

type Build = (tree: CommitTree, closure: Closure, renderer: Renderer) => Promise<Render>;

/** Runs work, at most so much of it at a time; what comes later waits for its turn. */
function atMost(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running >= most) await new Promise<void>((next) => waiting.push(next));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

/** The places that a changed file may be in the closure of, found without reading all closures; more than are touched may be among them. */
async function placesNear(
  places: readonly OverlayPlace[],
  changed: ReadonlySet<string>,
  head: CommitTree,
): Promise<readonly OverlayPlace[]> {
  const readers = await findAffectedKustomizations(head, changed);
  const around = new Set([...changed].flatMap((path) => [path, ...foldersAbove(path)]));
  const folders = new Set([...readers].map(folderOf));
  return places.filter(
    ({ overlay }) =>
      around.has(overlay) || folders.has(isKustomizationFile(overlay) ? folderOf(overlay) : overlay),
  );
}

function isTouched(
  closure: Closure | undefined,
  { overlay }: OverlayPlace,
  changed: ReadonlySet<string>,
): boolean {
  if (closure !== undefined)
    for (const path of changed) if (closure.files.has(path) || closure.missing.has(path)) return true;
  return [...changed].some((path) => isWithin(path, overlay));
}

async function closureAt(tree: CommitTree, { overlay, format }: OverlayPlace): Promise<Closure | undefined> {
  if (overlay === "") return readClosure(tree, overlay);
  const entry = await tree.entry(overlay);
  if (entry === undefined) return undefined;
  const isFolder = entry.kind === "tree" || isKustomizationFile(overlay);
  if (format.name === "kustomize" || (format.name === "auto" && isFolder)) return readClosure(tree, overlay);
  const files = new Map([[overlay, entry.oid]]);
  const none = { kustomizations: [], missing: new Set<string>(), faults: [], ksops: [] };
  return { folder: overlay, files, ...none, hash: entry.oid };
}

async function sideOf(
  tree: CommitTree | undefined,
  closure: Closure | undefined,
  [given, again]: readonly (string | undefined)[],
  renderer: Renderer | undefined,
  build: Build,
): Promise<OverlaySide & { readonly noise: Noise }> {
  const noise = noNoise;
  if (given !== undefined) {
    const resources = readResources(given, "");
    return {
      closure,
      render: { kind: "rendered", text: given, resources },
      noise: again === undefined ? noNoise : findNoise(resources, readResources(again, "")),
    };
  }
  if (tree === undefined || closure === undefined) return { closure, render: { kind: "absent" }, noise };
  if (closure.kustomizations.length === 0 && closure.faults.length === 0)
    return { closure, render: { kind: "plain" }, noise };
  if (renderer === undefined)
    return { closure, render: { kind: "skipped", why: "no kustomize was found" }, noise };
  return { closure, render: await build(tree, closure, renderer), noise };
}

function withoutNoiseOf({ closure, render }: OverlaySide, noises: readonly Noise[]): OverlaySide {
  if (render.kind !== "rendered" || noises.every((noise) => noise === noNoise)) return { closure, render };
  return { closure, render: { ...render, resources: withoutNoise(render.resources, noises) } };
}
