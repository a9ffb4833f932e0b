import type { Catalogue } from "../core/catalogue/catalogue.ts";
import { servicePlaces } from "../core/catalogue/service-places.ts";
import type { Change } from "../core/git/changed-path.ts";
import { isKustomizationFile } from "../core/kustomize/kustomization-file.ts";
import type { Format } from "../core/manifest/format.ts";
import { findNoise, type Noise, noNoise, withoutNoise } from "../core/resources/nondeterministic-values.ts";
import { readResources } from "../core/resources/resource.ts";
import type { CommitTree } from "./commit-tree.ts";
import { type Closure, readClosure } from "./render/closure.ts";
import { type Render, type Renderer, type RenderWorld, renderOverlay } from "./render/render.ts";

/** Where one service is in one environment. */
export interface OverlayPlace {
  readonly environment: string;
  readonly service: string;
  /** Folder, or a file where the format wants one. */
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
  const found: OverlayChange[] = [];
  // All at once: each is a few small reads of one git process, whose answers are worth waiting for together.
  const heads = await Promise.all(
    places.map(async (place) => [place, await closureAt(trees.head, place)] as const),
  );
  for (const [place, head] of heads) {
    if (!options.all && !isTouched(head, place, changed)) continue;
    const base = trees.base === undefined ? undefined : await closureAt(trees.base, place);
    const before = await sideOf("base", trees.base, base, place, options);
    const same = base !== undefined && base.hash === head?.hash && before.render.kind === "rendered";
    const after = same
      ? { ...before, closure: head }
      : await sideOf("head", trees.head, head, place, options);
    const noises = [before.noise, after.noise];
    found.push({ ...place, base: withoutNoiseOf(before, noises), head: withoutNoiseOf(after, noises) });
  }
  return found;
}

function isTouched(
  closure: Closure | undefined,
  { overlay }: OverlayPlace,
  changed: ReadonlySet<string>,
): boolean {
  if (closure !== undefined)
    for (const path of changed) if (closure.files.has(path) || closure.missing.has(path)) return true;
  return [...changed].some((path) => path === overlay || path.startsWith(`${overlay}/`));
}

async function closureAt(tree: CommitTree, { overlay, format }: OverlayPlace): Promise<Closure | undefined> {
  const entry = await tree.entry(overlay);
  if (entry === undefined) return undefined;
  const isFolder = entry.kind === "tree" || isKustomizationFile(overlay);
  if (format.name === "kustomize" || (format.name === "auto" && isFolder)) return readClosure(tree, overlay);
  const files = new Map([[overlay, entry.oid]]);
  const none = { kustomizations: [], missing: new Set<string>(), faults: [], ksops: [] };
  return { folder: overlay, files, ...none, hash: entry.oid };
}

async function sideOf(
  side: "base" | "head",
  tree: CommitTree | undefined,
  closure: Closure | undefined,
  place: OverlayPlace,
  { renderer, world, rendered }: OverlayChangeOptions,
): Promise<OverlaySide & { readonly noise: Noise }> {
  const noise = noNoise;
  const [given, again] = await rendered(side, place);
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
  return { closure, render: await renderOverlay(tree, closure, renderer, world), noise };
}

function withoutNoiseOf({ closure, render }: OverlaySide, noises: readonly Noise[]): OverlaySide {
  if (render.kind !== "rendered" || noises.every((noise) => noise === noNoise)) return { closure, render };
  return { closure, render: { ...render, resources: withoutNoise(render.resources, noises) } };
}
