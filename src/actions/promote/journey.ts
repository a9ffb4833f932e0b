import type { Catalogue, Environment } from "../../domain/catalogue/catalogue.ts";
import { holdsBeside, holdsFile } from "../../domain/promotion/holds.ts";
import {
  findLeg,
  type Leg,
  overlayRoute,
  planRoutes,
  type Route,
  type Stop,
} from "../../domain/promotion/route.ts";
import { type Selection, selectArtifact } from "../../domain/promotion/selection.ts";
import type { Wish } from "./wish.ts";

/** From where to where everything goes. */
export interface Journey {
  readonly routes: readonly Route[];
  /** Of the services that were not asked for: what could be promoted as well is told. */
  readonly others: readonly Route[];
  readonly selection: Selection;
  /** The environments, and the ways of all services; undefined where overlays are given by path. */
  readonly leg: Leg | undefined;
  readonly every: readonly Route[];
  /** The environment that receives; undefined where overlays are given by path: then no gate is asked for. */
  readonly to: Environment | undefined;
}

/** Services that are looked at although nobody asked for them: a courtesy must not cost much. */
const most = 20;

/** The routes of a wish. Raises what `findLeg`, `planRoutes`, `overlayRoute` and `selectArtifact` raise. */
export function planJourney(wish: Wish, catalogue: Catalogue | undefined): Journey {
  const selection = selectArtifact(wish);
  if (catalogue === undefined) {
    const routes = [overlayRoute(wish.overlayFrom, wish.overlayTo, wish.name)];
    return { routes, others: [], every: routes, selection, leg: undefined, to: undefined };
  }
  const leg = findLeg(catalogue, wish, selection.kind === "hotfix");
  const routes = planRoutes(catalogue, leg, wish.service);
  const chosen = new Set(routes.map((one) => one.service));
  const every = planRoutes(catalogue, leg, ["*"]);
  const others = every.filter((one) => !chosen.has(one.service));
  return { routes, others: others.slice(0, most), every, selection, leg, to: leg.to };
}

/** What will be read of the branch that is written to: overlays and holds, in one go instead of one after the other. */
export function readsOf(
  { routes, others, leg }: Pick<Journey, "routes" | "others" | "leg">,
  catalogue: Catalogue | undefined,
): readonly string[] {
  const branchOf = (name: string) => catalogue?.environments.get(name)?.branch;
  const isHere = ({ environment }: Stop) => branchOf(environment) === leg?.to.branch;
  const stops = [...routes, ...others].flatMap(({ from, to }) => [from, to].filter(isHere));
  const holds = routes.map(({ to }) =>
    holdsBeside(to.format.name === "kustomize" ? `${to.overlay}/` : to.overlay),
  );
  return [...new Set([...stops.map(({ overlay }) => overlay), ...holds, holdsFile])];
}
