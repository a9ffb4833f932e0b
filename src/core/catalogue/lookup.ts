import type { Format } from "../manifest/format.ts";
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

function adviceOn(given: string, names: readonly string[], section: string): string {
  const close = nearest(given, names);
  if (close === undefined) return `It has none at all: add it under \`${section}\`.`;
  return `Did you mean \`${close}\`? There are: ${names.join(", ")}.`;
}

/** The folder of a service's overlay (or its file) for an environment, relative to the GitOps repository. Raises OVERLAY_UNDECLARED. */
export function overlayOf(catalogue: Catalogue, service: Service, environment: Environment): string {
  const template = environment.overlay ?? catalogue.gitops.overlay;
  if (template === undefined) {
    const slots = { service: service.name, environment: environment.name };
    throw problem("OVERLAY_UNDECLARED", slots, { at: { file: catalogue.file } });
  }
  return template.replaceAll("{service}", service.name).replaceAll("{environment}", environment.name);
}

/** How the file of a service in an environment says which image runs. */
export function formatOf(service: Service, { format }: Environment): Format {
  return { ...format, key: format.key.replaceAll("{service}", service.name) };
}
