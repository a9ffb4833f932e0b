import type { Catalogue, Environment, Service } from "../catalogue/catalogue.ts";
import { environmentNamed, serviceNamed, servicePlaces } from "../catalogue/services-in-environments.ts";
import { type Format, kustomizeFormat } from "../manifest/manifest-formats.ts";
import { problem } from "../problem/problem.ts";

/** One end of a promotion. The environment is empty where overlays are given by path. */
export interface PathEnd {
  readonly environment: string;
  /** Folder (or kustomization file) in the GitOps repository. */
  readonly overlay: string;
  /** How its file says which image runs. */
  readonly format: Format;
  /** Undefined or empty where the environment has no clusters. */
  readonly cluster?: string;
}

/** The way that the artifact of one service takes. */
export interface PromotionPath {
  /** Empty where overlays are given by path. */
  readonly service: string;
  /** The `name` of its entry in `images`; undefined: the only one there is. */
  readonly name: string | undefined;
  /** Image repository of the service; empty where overlays are given by path. */
  readonly repository: string;
  readonly from: PathEnd;
  readonly to: PathEnd;
  /** Services taken by `*` may be missing in `from`: then there is nothing to promote. */
  readonly mayBeAbsent: boolean;
}

/** The environments of a promotion, checked against the catalogue's order. */
export interface EnvironmentStep {
  readonly from: Environment;
  readonly to: Environment;
}

/**
 * From where to where; an empty `from` is the only environment that `to` follows (for a hotfix, which comes from none, the first).
 * Raises ENVIRONMENT_UNKNOWN, PROMOTE_SAME_PLACE, PROMOTE_FIRST, PROMOTE_FROM_UNCLEAR,
 * PROMOTE_NOT_PREDECESSOR and PROMOTE_TRACKS_DIFFER.
 */
export function findEnvironmentStep(
  catalogue: Catalogue,
  given: { readonly from: string; readonly to: string },
  isHotfix = false,
): EnvironmentStep {
  const to = environmentNamed(catalogue, given.to);
  if (given.from === given.to) throw problem("PROMOTE_SAME_PLACE", { place: given.to });
  const after = to.after.join(", ");
  const [only, ...others] = to.after;
  if (given.from !== "") environmentNamed(catalogue, given.from);
  if (only === undefined) throw problem("PROMOTE_FIRST", { to: given.to }, { at: to.at });
  if (given.from === "" && others.length > 0 && !isHotfix) {
    throw problem("PROMOTE_FROM_UNCLEAR", { to: given.to, after }, { at: to.at });
  }
  const from = environmentNamed(catalogue, given.from || only);
  if (!to.after.includes(from.name)) {
    throw problem("PROMOTE_NOT_PREDECESSOR", { from: from.name, to: to.name, after }, { at: to.at });
  }
  if (from.tracks !== to.tracks) {
    const slots = { from: from.name, one: from.tracks, to: to.name, other: to.tracks };
    throw problem("PROMOTE_TRACKS_DIFFER", slots, { at: to.at });
  }
  return { from, to };
}

/**
 * The ways of the named services (`*`: all that have an image), in the catalogue's order for `*`, else as given.
 * Raises SERVICE_UNKNOWN, PROMOTE_NO_IMAGE, PROMOTE_NOTHING and OVERLAY_UNDECLARED.
 */
export function planPaths(
  catalogue: Catalogue,
  step: EnvironmentStep,
  services: readonly string[],
): readonly PromotionPath[] {
  const all = services.includes("*");
  const chosen = all
    ? [...catalogue.services.values()].filter((one) => isDeployable(one, step))
    : [...new Set(services)].map((name) => deployable(serviceNamed(catalogue, name), step, catalogue));
  if (chosen.length === 0) throw problem("PROMOTE_NOTHING", {}, { at: { file: catalogue.file } });
  return chosen.flatMap((service) => pathsOf(catalogue, service, step, all));
}

/** One path for each place of `to`: from the same cluster in `from`, else from its first. */
function pathsOf(
  catalogue: Catalogue,
  service: Service,
  { from, to }: EnvironmentStep,
  mayBeAbsent: boolean,
): readonly PromotionPath[] {
  const sources = servicePlaces(catalogue, service, from);
  return servicePlaces(catalogue, service, to).map((place) => {
    const source = sources.find(({ cluster }) => cluster === place.cluster) ?? sources[0];
    return {
      service: service.name,
      name: service.imageName,
      repository: service.image ?? "",
      from: { ...source, environment: from.name },
      to: { ...place, environment: to.name },
      mayBeAbsent,
    };
  });
}

/** Where a service is in an environment, in its first cluster. Raises OVERLAY_UNDECLARED. */
export function pathEndAt(catalogue: Catalogue, service: Service, environment: Environment): PathEnd {
  const [place] = servicePlaces(catalogue, service, environment);
  return { ...place, environment: environment.name };
}

/** The way between two overlays that no catalogue knows. Raises PROMOTE_SAME_PLACE. */
export function overlayPath(from: string, to: string, name: string): PromotionPath {
  const [one, other] = [folder(from), folder(to)];
  if (one === other) throw problem("PROMOTE_SAME_PLACE", { place: one });
  return {
    service: "",
    name: name === "" ? undefined : name,
    repository: "",
    from: { environment: "", overlay: one, format: kustomizeFormat },
    to: { environment: "", overlay: other, format: kustomizeFormat },
    mayBeAbsent: false,
  };
}

/** What follows Git by tag needs no image. */
function isDeployable(service: Service, { to }: EnvironmentStep): boolean {
  return service.image !== undefined || to.tracks === "revision";
}

function deployable(service: Service, step: EnvironmentStep, catalogue: Catalogue): Service {
  if (isDeployable(service, step)) return service;
  const at = catalogue.place(["services", service.name], "key");
  throw problem("PROMOTE_NO_IMAGE", { service: service.name }, { at });
}

/** `./apps/a/` as `apps/a`; the top is empty. */
function folder(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}
