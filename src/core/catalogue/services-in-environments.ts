import type { Format, Pinning } from "../manifest/manifest-formats.ts";
import { nearest } from "../problem/nearest-word.ts";
import { problem } from "../problem/problem.ts";
import type { Catalogue, Environment, Service } from "./catalogue.ts";

/** The service of this name. Raises SERVICE_UNKNOWN with the nearest that there is. */
export function serviceNamed(catalogue: Catalogue, given: string): Service {
  const found = catalogue.services.get(given);
  if (found) return found;
  const names = [...catalogue.services.keys()];
  const at = { file: catalogue.file };
  throw problem("SERVICE_UNKNOWN", { given, advice: adviceOn(given, names, "services") }, { at });
}

/** The environment of this name. Raises ENVIRONMENT_UNKNOWN with the nearest that there is. */
export function environmentNamed(catalogue: Catalogue, given: string): Environment {
  const found = catalogue.environments.get(given);
  if (found) return found;
  const names = [...catalogue.environments.keys()];
  const at = { file: catalogue.file };
  throw problem("ENVIRONMENT_UNKNOWN", { given, advice: adviceOn(given, names, "environments") }, { at });
}

/** The services that are deployed: those that build an image, and all of them where an environment follows a revision. */
export function deployableServices({ services, environments }: Catalogue): readonly Service[] {
  const follows = [...environments.values()].some(({ tracks }) => tracks === "revision");
  return [...services.values()].filter(({ image }) => follows || image !== undefined);
}

function adviceOn(given: string, names: readonly string[], section: string): string {
  const close = nearest(given, names);
  if (close === undefined) return `It has none at all: add it under \`${section}\`.`;
  return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
}

/** Where one service is deployed in one environment, or in one of its clusters. */
export interface ServicePlace {
  /** Empty where the environment has no clusters. */
  readonly cluster: string;
  /** Folder of the overlay (or its file), relative to the GitOps repository. */
  readonly overlay: string;
  readonly format: Format;
}

/** Every place of a service in an environment, one for each cluster. Raises OVERLAY_UNDECLARED. */
export function servicePlaces(
  catalogue: Catalogue,
  service: Service,
  environment: Environment,
): readonly [ServicePlace, ...ServicePlace[]] {
  const format = formatOf(service, environment);
  const template = overlayTemplate(catalogue, service, environment);
  const placeIn = (cluster: string) => ({
    cluster,
    overlay: template.replaceAll("{cluster}", cluster),
    format,
  });
  const [first = "", ...others] = environment.clusters;
  return [placeIn(first), ...others.map(placeIn)];
}

/** The overlay of a service in an environment, in its first cluster. Raises OVERLAY_UNDECLARED. */
export function overlayOf(catalogue: Catalogue, service: Service, environment: Environment): string {
  return servicePlaces(catalogue, service, environment)[0].overlay;
}

function overlayTemplate(catalogue: Catalogue, service: Service, environment: Environment): string {
  const own = service.environments.get(environment.name)?.overlay;
  const template = own ?? environment.overlay ?? catalogue.gitops.overlay;
  if (template === undefined) {
    const slots = { service: service.name, environment: environment.name };
    throw problem("OVERLAY_UNDECLARED", slots, { at: { file: catalogue.file } });
  }
  return filled(template, service, environment);
}

/** How the file of a service in an environment says which image runs. A key belongs to the format that it is written beside. */
export function formatOf(service: Service, environment: Environment): Format {
  const own = service.environments.get(environment.name);
  const { format } = environment;
  const key = own?.key ?? (own?.format === undefined ? format.key : "");
  const fill = (one: string) => filled(one, service, environment);
  return {
    name: format.name === "revision" ? "revision" : (own?.format ?? format.name),
    key: typeof key === "string" ? fill(key) : key.map(fill),
    pin: pinOf(service, environment),
    subject: {
      service: service.name,
      environment: environment.name,
      repository: service.image ?? "",
    },
  };
}

/** What is wanted of the version of a service in an environment: set-image writes it, and guard asks for it. */
export function pinOf(service: Service | undefined, environment: Environment): Pinning {
  return service?.environments.get(environment.name)?.pin ?? environment.format.pin ?? "any";
}

/** The branch and the repository of a service in an environment, as the catalogue names them; undefined where it does not. */
export function gitopsOf(
  { gitops }: Catalogue,
  environment: Environment | undefined,
  service: Service | undefined,
): { readonly repository: string | undefined; readonly branch: string | undefined } {
  const own = environment && service?.environments.get(environment.name);
  const repository = own?.repository ?? environment?.repository ?? gitops.repository;
  // A branch belongs to the repository that it is written beside.
  const inherited = repository === gitops.repository ? gitops.branch : undefined;
  const ofEnvironment = own?.repository === undefined ? environment?.branch : undefined;
  return { repository, branch: own?.branch ?? ofEnvironment ?? inherited };
}

function filled(template: string, service: Service, environment: Environment): string {
  return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
}
