import type { Catalogue, Environment } from "../../../core/catalogue/catalogue.ts";
import { isFolder } from "../../../core/manifest/format.ts";
import { holdsBeside, holdsFile } from "../../../core/promotion/holds.ts";
import {
  type EnvironmentStep,
  findEnvironmentStep,
  overlayPath,
  type PathEnd,
  type PromotionPath,
  planPaths,
} from "../../../core/promotion/promotion-path.ts";
import type { PromoteRequest } from "./request.ts";
import { type Selection, selectArtifact } from "./selection.ts";

/** From where to where everything goes. */
export interface PromotionPaths {
  readonly paths: readonly PromotionPath[];
  /** Of the services that were not asked for: what could be promoted as well is told. */
  readonly others: readonly PromotionPath[];
  readonly selection: Selection;
  /** The environments, and the ways of all services; undefined where overlays are given by path. */
  readonly step: EnvironmentStep | undefined;
  readonly every: readonly PromotionPath[];
  /** The environment that receives; undefined where overlays are given by path: then no gate is asked for. */
  readonly to: Environment | undefined;
}

/** Services that are looked at although nobody asked for them: a courtesy must not cost much. */
const most = 20;

/** The paths of a wish. Raises what `findEnvironmentStep`, `planPaths`, `overlayPath` and `selectArtifact` raise. */
export function selectPaths(wish: PromoteRequest, catalogue: Catalogue | undefined): PromotionPaths {
  const selection = selectArtifact(wish);
  if (catalogue === undefined) {
    const paths = [overlayPath(wish.overlayFrom, wish.overlayTo, wish.name)];
    return { paths, others: [], every: paths, selection, step: undefined, to: undefined };
  }
  const step = findEnvironmentStep(catalogue, wish, selection.kind === "hotfix");
  const paths = planPaths(catalogue, step, wish.service);
  const chosen = new Set(paths.map((one) => one.service));
  const every = planPaths(catalogue, step, ["*"]);
  const others = every.filter((one) => !chosen.has(one.service));
  return { paths, others: others.slice(0, most), every, selection, step, to: step.to };
}

/** What will be read of the branch that is written to: overlays and holds, in one go instead of one after the other. */
export function readsOf(
  { paths, others, step }: Pick<PromotionPaths, "paths" | "others" | "step">,
  catalogue: Catalogue | undefined,
): readonly string[] {
  const branchOf = (name: string) => catalogue?.environments.get(name)?.branch;
  const isHere = ({ environment }: PathEnd) => branchOf(environment) === step?.to.branch;
  const ends = [...paths, ...others].flatMap(({ from, to }) => [from, to].filter(isHere));
  const holds = paths.map(({ to }) =>
    holdsBeside(isFolder(to.overlay, to.format) ? `${to.overlay}/` : to.overlay),
  );
  return [...new Set([...ends.map(({ overlay }) => overlay), ...holds, holdsFile])];
}
