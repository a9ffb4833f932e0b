import type { Catalogue, Environment, Service } from "../../../core/catalogue/catalogue.ts";
import { isKustomizationFile } from "../../../core/kustomize/kustomization-file.ts";
import { isFolder } from "../../../core/manifest/manifest-formats.ts";
import { folderOf } from "../../../core/path/repository-path.ts";
import { recoverSync } from "../../../core/problem/recover-from-problem.ts";
import { holdsBeside, holdsFile } from "../../../core/promotion/holds-file-path.ts";
import {
  type EnvironmentStep,
  findEnvironmentStep,
  overlayPath,
  type PathEnd,
  type PromotionPath,
  pathEndAt,
  planPaths,
} from "../../../core/promotion/promotion-path.ts";
import { type PromoteRequest, type Selection, selectArtifact } from "./selection.ts";

/** From where to where everything goes. */
export interface PromotionPaths {
  readonly paths: readonly PromotionPath[];
  /** Of the services that were not asked for: what could be promoted as well is told. */
  readonly others: readonly PromotionPath[];
  readonly selection: Selection;
  /** The environments, and the ways of all services; undefined where overlays are given by path. */
  readonly step: EnvironmentStep | undefined;
  readonly every: readonly PromotionPath[];
  /** The environment that receives; undefined where overlays are given by path that the catalogue does not know: then no gate is asked but holds. */
  readonly to: Environment | undefined;
}

/** Services that are looked at although nobody asked for them: a courtesy must not cost much. */
const most = 20;

/** The paths of services between environments. Raises what `findEnvironmentStep`, `planPaths` and `selectArtifact` raise. */
export function selectPaths(request: PromoteRequest, catalogue: Catalogue): PromotionPaths {
  const selection = selectArtifact(request);
  const step = findEnvironmentStep(catalogue, request, selection.kind === "hotfix");
  const paths = planPaths(catalogue, step, request.service);
  const chosen = new Set(paths.map((one) => one.service));
  const every = planPaths(catalogue, step, ["*"]);
  const others = every.filter((one) => !chosen.has(one.service));
  return { paths, others: others.slice(0, most), every, selection, step, to: step.to };
}

/**
 * The path between two overlays. Where the receiving one is an environment's of a service in the catalogue, it is that environment's: with its
 * gates, its registry, its way of delivery. Raises PROMOTE_SAME_PLACE and what `selectArtifact` raises.
 */
export function selectOverlays(
  request: PromoteRequest & { readonly branch: string },
  catalogue: Catalogue | undefined,
): PromotionPaths {
  const selection = selectArtifact(request);
  const bare = overlayPath(request.overlayFrom, request.overlayTo, request.name);
  const declared = catalogue && findOverlay(catalogue, bare, request);
  const paths = [declared?.path ?? bare];
  return { paths, others: [], every: paths, selection, step: undefined, to: declared?.to };
}

function findOverlay(
  catalogue: Catalogue,
  bare: PromotionPath,
  { branch, name }: { readonly branch: string; readonly name: string },
): { readonly path: PromotionPath; readonly to: Environment } | undefined {
  const ends = [...catalogue.services.values()].flatMap((service) =>
    [...catalogue.environments.values()].flatMap((environment) =>
      recoverSync(
        () => [{ service, environment, end: pathEndAt(catalogue, service, environment) }],
        () => [],
      ),
    ),
  );
  const at = (overlay: string) =>
    ends
      .filter(({ end }) => folderOfOverlay(end.overlay) === folderOfOverlay(overlay))
      // Of several, the service whose image is named, and the environment of the branch that is named.
      .sort((one, other) => rank(other) - rank(one));
  const rank = ({ service, environment }: (typeof ends)[number]) =>
    Number(isNamed(service, name)) + Number(environment.branch === (branch || undefined));
  const [found] = at(bare.to.overlay);
  if (found === undefined) return undefined;
  const { service, environment, end } = found;
  const own = name === "" || isNamed(service, name);
  const from = at(bare.from.overlay).find((one) => one.service === service);
  return {
    to: environment,
    path: {
      ...bare,
      service: service.name,
      name: bare.name ?? service.imageName,
      repository: own ? (service.image ?? "") : "",
      from: { ...bare.from, environment: from?.environment.name ?? "" },
      to: { ...bare.to, environment: end.environment },
    },
  };
}

function isNamed({ image, imageName }: Service, name: string): boolean {
  return name !== "" && (imageName === name || image === name);
}

/** An overlay may be given as its folder or as the kustomization in it. */
function folderOfOverlay(overlay: string): string {
  return isKustomizationFile(overlay) ? folderOf(overlay) : overlay;
}

/** What will be read of the branch that is written to: overlays and holds, in one go instead of one after the other. */
export function readsOf(
  { paths, others, step, to }: Pick<PromotionPaths, "paths" | "others" | "step" | "to">,
  catalogue: Catalogue | undefined,
): readonly string[] {
  const branchOf = (name: string) => catalogue?.environments.get(name)?.branch;
  const branch = (step?.to ?? to)?.branch;
  const isHere = ({ environment }: PathEnd) => branchOf(environment) === branch;
  const ends = [...paths, ...others].flatMap(({ from, to }) => [from, to].filter(isHere));
  const holds = paths.map(({ to }) =>
    holdsBeside(isFolder(to.overlay, to.format) ? `${to.overlay}/` : to.overlay),
  );
  return [...new Set([...ends.map(({ overlay }) => overlay), ...holds, holdsFile])];
}
