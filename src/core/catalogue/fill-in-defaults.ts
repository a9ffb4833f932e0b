import { parseOid } from "../git/oid.ts";
import type { ImagePolicy } from "../image/image-policy.ts";
import { healthLimits, parseHealthLimit, usualLimits, withLimits } from "../metrics/health-limits.ts";
import type { FilePosition } from "../problem/problem.ts";
import { parseDuration } from "../time/duration.ts";
import { parseWeekTime } from "../time/week-time.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import type {
  Catalogue,
  DeploymentOverride,
  Environment,
  Freeze,
  GuardPolicy,
  HealthSettings,
  Library,
  ProvenancePolicy,
  Service,
  ToggleSettings,
} from "./catalogue.ts";
import type { WrittenCatalogue } from "./schema.ts";

/** Fills in every default of a catalogue that has the right shape. `place` says where a node was written. */
export function normaliseCatalogue(
  written: WrittenCatalogue,
  file: string,
  place: (path: YamlPath, on: "key" | "value") => FilePosition,
): Catalogue {
  const environments = Object.entries(written.environments ?? {});
  const after = followed(new Map(environments.map(([name, one]) => [name, { after: listed(one?.after) }])));
  return {
    file,
    place: (path, on = "value") => place(path, on),
    services: named(written.services, service),
    libraries: named(written.libraries, library),
    global: written.global ?? [],
    discover: written.discover ?? [],
    environments: new Map(
      environments.map(([name, one]) => [
        name,
        environment(name, one ?? {}, after.get(name) ?? [], place(["environments", name], "key")),
      ]),
    ),
    gitops: {
      repository: written.gitops?.repository,
      branch: written.gitops?.branch,
      overlay: written.gitops?.overlay === undefined ? undefined : folder(written.gitops.overlay),
    },
    provenance: provenance(written.provenance),
    guard: guardPolicy(written.guard),
    toggles: written.toggles && toggles(written.toggles),
    trunkHealth: trunkHealth(written["trunk-health"]),
  };
}

/** Which environments each follows: those it names, else the one above it. */
export function followed(
  environments: ReadonlyMap<string, { readonly after: readonly string[] | undefined }>,
): ReadonlyMap<string, readonly string[]> {
  const names = [...environments.keys()];
  return new Map(
    names.map((name, index) => [
      name,
      environments.get(name)?.after ?? names.slice(Math.max(index - 1, 0), index),
    ]),
  );
}

/** A tag format with the service filled in: `orders/v{version}`. */
export function fillTagFormat(format: string | undefined, service: string): string {
  return format === undefined ? `${service}/v{version}` : format.replaceAll("{service}", service);
}

/** How long toggles live where the file does not say: what Unleash and GitLab have, rounded. */
const usualKinds = { release: "30d", experiment: "45d", ops: "never", permission: "never" };

function toggles(written: NonNullable<WrittenCatalogue["toggles"]>): ToggleSettings {
  const kinds = Object.entries(written.kinds ?? usualKinds);
  return {
    register: written.register,
    format: written.format ?? "trunkline",
    kinds: new Map(kinds.map(([name, life]) => [name, life === "never" ? undefined : parseDuration(life)])),
    warnMs: parseDuration(written.warn ?? "7d") ?? 0,
    code: written.code ?? ["**", "!**/*.md"],
    patterns: written.patterns ?? [],
    env: written.env ?? "",
    aliases: written.aliases ?? [],
  };
}

function trunkHealth(written: WrittenCatalogue["trunk-health"]): HealthSettings {
  const limits = Object.entries(written?.limits ?? {}).flatMap(([name, text]) => {
    const limit = healthLimits.find((one) => one === name);
    return limit === undefined ? [] : [[limit, parseHealthLimit(limit, String(text))] as const];
  });
  return { limits: withLimits(usualLimits, Object.fromEntries(limits)), workflows: written?.workflows ?? [] };
}

type Many<T> = Readonly<Record<string, T>> | undefined;

function named<T, N>(many: Many<T> = {}, normalise: (name: string, one: T) => N): ReadonlyMap<string, N> {
  const all = new Map<string, N>();
  for (const name of Object.keys(many)) all.set(name, normalise(name, many[name] as T));
  return all;
}

type WrittenService = NonNullable<WrittenCatalogue["services"]>[string];
type WrittenLibrary = NonNullable<WrittenCatalogue["libraries"]>[string];
type WrittenEnvironment = NonNullable<NonNullable<WrittenCatalogue["environments"]>[string]>;

function service(name: string, written: WrittenService): Service {
  return {
    ...library(name, { ...written, path: written.path ?? "." }),
    image: written.image,
    imageName: written["image-name"] ?? written.image,
    tagFormat: fillTagFormat(written["tag-format"], name),
    lockstep: written.lockstep,
    baseline: baseline(written.baseline),
    provenance: provenance(written.provenance),
    environments: named(written.environments, (_, one) => override(one)),
  };
}

function override(written: NonNullable<WrittenService["environments"]>[string]): DeploymentOverride {
  return {
    overlay: written.overlay === undefined ? undefined : folder(written.overlay),
    format: written.format,
    key: written.key,
    pin: written.pin,
    branch: written.branch,
    repository: written.repository,
  };
}

function guardPolicy(written: WrittenCatalogue["guard"]): GuardPolicy {
  return {
    rules: new Map(Object.entries(written?.rules ?? {})),
    allow: (written?.allow ?? []).map(({ rule, path, service, environment, reason, until }) => ({
      rule,
      path,
      service,
      environment,
      reason,
      until,
    })),
    images: written?.images ?? [],
    ignore: written?.ignore ?? [],
  };
}

function baseline(written: WrittenService["baseline"]): Service["baseline"] {
  const commit = parseOid(written?.commit ?? "");
  return written === undefined || commit === undefined ? undefined : { version: written.version, commit };
}

function provenance(written: WrittenCatalogue["provenance"]): ProvenancePolicy {
  const { repository, workflow, ref, issuer } = written ?? {};
  return { repository, workflow, refs: listed(ref), issuer };
}

function library(name: string, written: WrittenLibrary): Library {
  const path = folder(written.path);
  const inputs = written.inputs ?? [path === "." ? "**" : `${path}/**`];
  return {
    name,
    path,
    inputs,
    dependsOn: written["depends-on"] ?? [],
    irreversible: written.irreversible ?? [],
  };
}

function environment(
  name: string,
  written: WrittenEnvironment,
  after: readonly string[],
  at: FilePosition,
): Environment {
  return {
    name,
    after,
    delivery: written.delivery ?? "push",
    soakMs: parseDuration(written.soak ?? "0s") ?? 0,
    checks: (written.checks ?? []).map(requiredCheck),
    attestations: written.attestations ?? "off",
    freeze: (written.freeze ?? []).flatMap(window),
    registry: written.registry,
    tags: written.tags ?? [],
    tracks: written.tracks ?? "image",
    repository: written.repository,
    clusters: written.clusters ?? [],
    branch: written.branch,
    overlay: written.overlay === undefined ? undefined : folder(written.overlay),
    format: {
      name: written.tracks === "revision" ? "revision" : (written.format ?? "auto"),
      key: written.key ?? "",
      pin: written.pin ?? "any",
    },
    policy: policy(written.policy),
    writers: written.writers ?? [],
    sync: written.sync ?? "auto",
    hotfix: written.hotfix ?? "declared",
    differs: written.differs ?? [],
    at,
  };
}

function requiredCheck(
  written: NonNullable<WrittenEnvironment["checks"]>[number],
): Environment["checks"][number] {
  if (typeof written === "string") return { name: written, creator: "", app: "" };
  return { name: written.name, creator: written.creator ?? "", app: written.app ?? "" };
}

function policy(written: WrittenEnvironment["policy"]): ImagePolicy | undefined {
  if (written === undefined) return undefined;
  const { filter = "", semver, numerical, alphabetical } = written;
  if (semver !== undefined) return { filter, by: "semver", order: semver };
  if (numerical !== undefined) return { filter, by: "numerical", order: numerical };
  return { filter, by: "alphabetical", order: alphabetical ?? "asc" };
}

function window(written: {
  readonly from: string;
  readonly to: string;
  readonly zone?: string | undefined;
}): readonly Freeze[] {
  const from = parseWeekTime(written.from);
  const to = parseWeekTime(written.to);
  return from && to ? [{ from, to, zone: written.zone ?? "UTC" }] : [];
}

const odd = /(?:^|\/)\.?(?:\/|$)/;

/** `./services/orders/` as `services/orders`; the top is `.`. */
function folder(path: string): string {
  if (!odd.test(path)) return path;
  return (
    path
      .split("/")
      .filter((part) => part !== "" && part !== ".")
      .join("/") || "."
  );
}

function listed(value: string | readonly string[] | undefined): readonly string[] | undefined {
  return typeof value === "string" ? [value] : value;
}
