import { hasKnownPlaceholders, isName, isPath } from "../../core/catalogue/text-validators.ts";

/** Where services have their overlays, as far as the names of folders and files tell. */
export interface OverlayGuess {
  /** `apps/{service}/overlays/{environment}`; without `{service}` where one place has all services. */
  readonly template: string;
  /** In the order of promotion. */
  readonly environments: readonly string[];
  /** Every path that the template was read from. */
  readonly places: readonly GuessedPlace[];
}

export interface GuessedPlace {
  readonly path: string;
  /** Empty where one place has all services. */
  readonly service: string;
  readonly environment: string;
}

/** Names that people give environments, in the order in which software goes through them. */
const order = [
  ["sandbox", "local"],
  ["dev", "development", "develop"],
  ["test", "testing", "ci", "integration", "int"],
  ["qa", "qas"],
  ["uat", "acceptance", "acc", "demo"],
  ["staging", "stage", "stg", "pre", "preprod", "pre-prod", "preproduction"],
  ["canary"],
  ["prod", "production", "prd", "live"],
];

/** A folder that holds one folder for each environment. */
const holder = /^(overlays?|environments?|envs?|stages?)$/;
const shared = /^(base|bases|components?)$/;

/**
 * Reads the overlay template out of paths of kustomizations and values files, for these names of services: the one that explains
 * most of them. Undefined where no path names an environment.
 */
export function guessOverlays(
  paths: readonly string[],
  services: readonly string[],
): OverlayGuess | undefined {
  const byTemplate = new Map<string, GuessedPlace[]>();
  for (const path of paths)
    for (const { template, place } of readingsOf(path, services))
      if (isName(place.environment) && isPath(template) && hasKnownPlaceholders(template))
        byTemplate.set(template, [...(byTemplate.get(template) ?? []), place]);
  const ranked = [...byTemplate].sort(
    ([one, places], [other, others]) =>
      Number(other.includes("{service}")) - Number(one.includes("{service}")) ||
      others.length - places.length ||
      one.length - other.length ||
      (one < other ? -1 : 1),
  );
  const [best] = ranked;
  if (best === undefined) return undefined;
  const [template, places] = best;
  const environments = [...new Set(places.map(({ environment }) => environment))].sort(
    (one, other) => rankOf(one) - rankOf(other) || (one < other ? -1 : 1),
  );
  return { template, environments, places };
}

interface Reading {
  readonly template: string;
  readonly place: GuessedPlace;
}

/** Every way to read a path as the place of one environment, with the service that it names, if it names one. */
function readingsOf(path: string, services: readonly string[]): readonly Reading[] {
  const parts = path.split("/");
  if (parts.some((part) => shared.test(part))) return [];
  return parts.flatMap((part, index) => {
    const found = environmentIn(part, parts[index - 1] ?? "", index === parts.length - 1);
    if (found === undefined) return [];
    const { environment, written } = found;
    const withEnvironment = parts.with(index, written);
    const named = services.flatMap((service) => {
      const at = parts.findIndex((other, where) => where !== index && other === service);
      if (at < 0) return [];
      const template = withEnvironment.with(at, "{service}").join("/");
      return [{ template, place: { path, service, environment } }];
    });
    if (named.length > 0) return named;
    return [{ template: withEnvironment.join("/"), place: { path, service: "", environment } }];
  });
}

/** `dev`, `overlays/anything`, `values-dev.yaml`; `written` is the part with its placeholder. */
function environmentIn(
  part: string,
  before: string,
  isLast: boolean,
): { readonly environment: string; readonly written: string } | undefined {
  const [, prefix = "", name = "", suffix = ""] = /^(values[-.])([\w-]+)(\.ya?ml)$/.exec(part) ?? [];
  if (name !== "") return { environment: name, written: `${prefix}{environment}${suffix}` };
  const isKnown = rankOf(part) < order.length || (holder.test(before) && !(isLast && /\./.test(part)));
  return isKnown ? { environment: part, written: "{environment}" } : undefined;
}

/** `prod-eu` is a kind of `prod`. A name that is not known stands last: whoever reads the file moves it. */
function rankOf(environment: string): number {
  const lower = environment.toLowerCase();
  const rank = order.findIndex((names) =>
    names.some((name) => lower === name || lower.startsWith(`${name}-`)),
  );
  return rank < 0 ? order.length : rank;
}
