import type { Catalogue, Environment } from "../../domain/catalogue/catalogue.ts";
import { problem } from "../../domain/problem.ts";
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

/** What was asked for, before the catalogue is read. */
export interface Wish {
  readonly service: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly overlayFrom: string;
  readonly overlayTo: string;
  readonly name: string;
  readonly version: string;
  readonly image: string;
  readonly reason: string;
}

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

/** Whether overlays are given by path, so that no catalogue is needed. Raises INPUTS_CLASH and INPUT_MISSING. */
export function isByPath(wish: Wish): boolean {
  const byPath = wish.overlayFrom !== "" || wish.overlayTo !== "" || wish.name !== "";
  const byName = wish.service.length > 0 || wish.from !== "" || wish.to !== "";
  if (byPath && byName) {
    const inputs = "`service`, `from`, `to` and `overlay-from`, `overlay-to`, `name`";
    throw problem("INPUTS_CLASH", { inputs, remedy: "Name services and environments, or two overlays." });
  }
  if (wish.image !== "" && (byPath || wish.service.length > 1 || wish.service.includes("*"))) {
    const remedy = "A hotfix is one image of one service: give `service` one name.";
    throw problem("INPUTS_CLASH", { inputs: "`image` and several services, or overlays by path,", remedy });
  }
  if (byPath) {
    need("overlay-from", wish.overlayFrom, "It is the overlay to take the image from.");
    need("overlay-to", wish.overlayTo, "It is the overlay to put the image into.");
  } else {
    need("to", wish.to, "It is the environment to promote to.");
    need("service", wish.service.join(""), "Name the services to promote, or * for all.");
  }
  return byPath;
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

function need(input: string, given: string, expected: string): void {
  if (given === "") throw problem("INPUT_MISSING", { input, expected });
}
