import type { Catalogue, Environment } from "../../../core/catalogue/catalogue.ts";
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
  readonly routes: readonly PromotionPath[];
  /** Of the services that were not asked for: what could be promoted as well is told. */
  readonly others: readonly PromotionPath[];
  readonly selection: Selection;
  /** The environments, and the ways of all services; undefined where overlays are given by path. */
  readonly leg: EnvironmentStep | undefined;
  readonly every: readonly PromotionPath[];
  /** The environment that receives; undefined where overlays are given by path: then no gate is asked for. */
  readonly to: Environment | undefined;
}

/** Services that are looked at although nobody asked for them: a courtesy must not cost much. */
const most = 20;

/** The routes of a wish. Raises what `findLeg`, `planRoutes`, `overlayRoute` and `selectArtifact` raise. */
export function selectPaths(wish: PromoteRequest, catalogue: Catalogue | undefined): PromotionPaths {
  const selection = selectArtifact(wish);
  if (catalogue === undefined) {
    const routes = [overlayPath(wish.overlayFrom, wish.overlayTo, wish.name)];
    return { routes, others: [], every: routes, selection, leg: undefined, to: undefined };
  }
  const leg = findEnvironmentStep(catalogue, wish, selection.kind === "hotfix");
  const routes = planPaths(catalogue, leg, wish.service);
  const chosen = new Set(routes.map((one) => one.service));
  const every = planPaths(catalogue, leg, ["*"]);
  const others = every.filter((one) => !chosen.has(one.service));
  return { routes, others: others.slice(0, most), every, selection, leg, to: leg.to };
}

/** What will be read of the branch that is written to: overlays and holds, in one go instead of one after the other. */
export function readsOf(
  { routes, others, leg }: Pick<PromotionPaths, "routes" | "others" | "leg">,
  catalogue: Catalogue | undefined,
): readonly string[] {
  const branchOf = (name: string) => catalogue?.environments.get(name)?.branch;
  const isHere = ({ environment }: PathEnd) => branchOf(environment) === leg?.to.branch;
  const stops = [...routes, ...others].flatMap(({ from, to }) => [from, to].filter(isHere));
  const holds = routes.map(({ to }) =>
    holdsBeside(to.format.name === "kustomize" ? `${to.overlay}/` : to.overlay),
  );
  return [...new Set([...stops.map(({ overlay }) => overlay), ...holds, holdsFile])];
}
