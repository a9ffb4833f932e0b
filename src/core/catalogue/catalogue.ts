import type { Oid } from "../git/oid.ts";
import type { ImagePolicy } from "../image/image-policy.ts";
import type { Format, FormatName, Pinning } from "../manifest/manifest-formats.ts";
import type { HealthLimits } from "../metrics/health-limits.ts";
import type { FilePosition } from "../problem/problem.ts";
import type { WeekTime } from "../time/week-time.ts";
import type { YamlPath } from "../yaml/source-position.ts";

/** `.github/trunkline.yml` in its normalised form: every default filled in, every name known to exist. */
export interface Catalogue {
  /** Path of the file it came from, relative to the checkout. */
  readonly file: string;
  readonly services: ReadonlyMap<string, Service>;
  readonly libraries: ReadonlyMap<string, Library>;
  /** Patterns; a change to what they match touches every service. */
  readonly global: readonly string[];
  readonly discover: readonly Ecosystem[];
  /** In the order of promotion. */
  readonly environments: ReadonlyMap<string, Environment>;
  readonly gitops: Gitops;
  /** Where the key or (unless said) the value at a path of the file was written: `["services", "orders", "inputs", 0]`. */
  readonly place: (path: YamlPath, on?: "key" | "value") => FilePosition;
  /** Who must have built what is deployed, unless a service says otherwise. */
  readonly provenance: ProvenancePolicy;
  readonly guard: GuardPolicy;
  /** The register of feature toggles; undefined where the file names none. */
  readonly toggles: ToggleSettings | undefined;
  readonly trunkHealth: HealthSettings;
}

/** What the report on the way to production goes by. */
export interface HealthSettings {
  readonly limits: HealthLimits;
  /** Patterns of the files of workflows that say whether trunk is green; empty: every workflow that a push to trunk starts. */
  readonly workflows: readonly string[];
}

/** How changes to the GitOps repository are judged. */
export interface GuardPolicy {
  /** Rule id to its level. */
  readonly rules: ReadonlyMap<string, "error" | "warning" | "off">;
  readonly allow: readonly Allowance[];
  /** Patterns for image repositories. */
  readonly images: readonly string[];
  /** Patterns for files. */
  readonly ignore: readonly string[];
}

/** Findings that are accepted; undefined is any. */
export interface Allowance {
  readonly rule: string;
  readonly path: string | undefined;
  readonly service: string | undefined;
  readonly environment: string | undefined;
  readonly reason: string;
  /** The last day it counts, as written. */
  readonly until: string | undefined;
}

/** How a file of the register of feature toggles is written. */
export const toggleFormats = ["trunkline", "flagd", "openfeature", "gitlab"] as const;
export type ToggleFormat = (typeof toggleFormats)[number];

/** Other ways in which code writes a toggle's key: `newCheckout`, `NEW_CHECKOUT`, `new_checkout`, `NewCheckout`. */
export const toggleAliases = ["camel", "upper-snake", "snake", "pascal"] as const;
export type ToggleAlias = (typeof toggleAliases)[number];

/** Where feature toggles are registered, how long they may live, and how code names them. */
export interface ToggleSettings {
  /** Patterns of the files of the register. */
  readonly register: readonly string[];
  readonly format: ToggleFormat;
  /** Milliseconds that a toggle of a kind may live; undefined for ever. */
  readonly kinds: ReadonlyMap<string, number | undefined>;
  /** How long before its end a toggle is said to expire soon. */
  readonly warnMs: number;
  /** Ordered patterns of the files that are searched, last match wins. */
  readonly code: readonly string[];
  /** Regular expressions with `{key}`: code that asks for a toggle. */
  readonly patterns: readonly string[];
  /** Name of an environment variable with `{KEY}`; empty for none. */
  readonly env: string;
  readonly aliases: readonly ToggleAlias[];
}

export interface Service {
  readonly name: string;
  /** Folder, POSIX, without trailing slash; `.` for the whole repository. */
  readonly path: string;
  /** Ordered patterns, last match wins; `path/**` unless the file says otherwise. */
  readonly inputs: readonly string[];
  /** Names of services or libraries. */
  readonly dependsOn: readonly string[];
  /** Patterns of its files whose changes nothing takes back: a rollback over one needs somebody's word. */
  readonly irreversible: readonly string[];
  /** Repository without tag; undefined for a service that builds no image. */
  readonly image: string | undefined;
  /** The `name` in kustomization images; the value of `image` unless the file says otherwise. */
  readonly imageName: string | undefined;
  /** With `{service}` filled in already, `orders/v{version}`. */
  readonly tagFormat: string;
  /** Services with the same word are released together, with one version. */
  readonly lockstep: string | undefined;
  /** Where its first release counts from; undefined: from its whole history. */
  readonly baseline: { readonly version: string; readonly commit: Oid } | undefined;
  /** What it says of its own builder; the rest is the catalogue's. */
  readonly provenance: ProvenancePolicy;
  /** Where and how it is deployed in an environment, where that differs from the environment's other services. */
  readonly environments: ReadonlyMap<string, DeploymentOverride>;
}

/** What one service says of one environment; undefined: as the environment has it. */
export interface DeploymentOverride {
  readonly overlay: string | undefined;
  readonly format: FormatName | undefined;
  readonly key: string | readonly string[] | undefined;
  readonly pin: Pinning | undefined;
  readonly branch: string | undefined;
  readonly repository: string | undefined;
}

export interface Library {
  readonly name: string;
  /** Patterns of its files whose changes nothing takes back. */
  readonly irreversible: readonly string[];
  readonly path: string;
  readonly inputs: readonly string[];
  readonly dependsOn: readonly string[];
}

/** Workspace manifests that dependencies can be read from. */
export type Ecosystem = (typeof ecosystems)[number];
export const ecosystems = ["npm", "go", "cargo", "maven", "dotnet", "python", "docker", "kustomize"] as const;

/** A difference between two environments that preview does not show. */
export const declaredDifferences = ["replicas", "namespace", "hosts", "resources"] as const;
export type DeclaredDifference = (typeof declaredDifferences)[number];

export interface Environment {
  readonly name: string;
  /** Environments it is promoted from; empty for the first. */
  readonly after: readonly string[];
  readonly delivery: "push" | "pull-request";
  readonly soakMs: number;
  readonly checks: readonly RequiredCheck[];
  /** Whether it must be attested where an artifact was built. */
  readonly attestations: AttestationMode;
  readonly freeze: readonly Freeze[];
  /** Copy images there first (host and path prefix); undefined: stay. */
  readonly registry: string | undefined;
  /** Tags to move in the registry after the copy, `{environment}` and `{version}` filled in at promotion. */
  readonly tags: readonly string[];
  readonly tracks: "image" | "revision";
  /** Its own GitOps repository; undefined: that of `gitops`. */
  readonly repository: string | undefined;
  /** Clusters that it runs in, each with an overlay of its own (`{cluster}`); empty for one that has no name. */
  readonly clusters: readonly string[];
  /** Its own branch of the GitOps repository; undefined: that of `gitops`. */
  readonly branch: string | undefined;
  /** Overlay (or file) template of this environment; undefined: that of `gitops`. */
  readonly overlay: string | undefined;
  /** How its files say which image runs; `{service}` and `{environment}` stand in the key. */
  readonly format: Format;
  /** How its tag is chosen from the registry's where no image is given; undefined: one must be given. */
  readonly policy: ImagePolicy | undefined;
  /** Logins; empty: anybody. */
  readonly writers: readonly string[];
  readonly sync: "manual" | "auto";
  readonly hotfix: "declared" | "signed" | "attested";
  /** What may be other than in the environments before. */
  readonly differs: readonly DeclaredDifference[];
  readonly at: FilePosition;
}

/** A commit status or check run that must be green, and who must have set it. Empty: anybody who may. */
export interface RequiredCheck {
  readonly name: string;
  /** Login of the user or bot that set the status: `octocat`, `smoke-tests[bot]`. */
  readonly creator: string;
  /** Slug of the GitHub App that made the check run: `github-actions`. */
  readonly app: string;
}

/** How much an environment wants to know of where an artifact was built; each asks for more than the one before. */
export type AttestationMode = (typeof attestationModes)[number];
export const attestationModes = ["off", "warn", "require"] as const;

/** A weekly window in which nothing is promoted: `Fri 16:00` to `Mon 08:00` in an IANA time zone. */
export interface Freeze {
  readonly from: WeekTime;
  readonly to: WeekTime;
  readonly zone: string;
}

/** Whose attestations count; undefined where the file does not say. */
export interface ProvenancePolicy {
  /** owner/name. */
  readonly repository: string | undefined;
  /** `.github/workflows/build.yml`, of a reusable one elsewhere `acme/ci/.github/workflows/build.yml`, maybe with `@ref`. */
  readonly workflow: string | undefined;
  /** Full refs; `*` stands for anything. */
  readonly refs: readonly string[] | undefined;
  /** URL of the issuer of the workflow runs' OIDC tokens. */
  readonly issuer: string | undefined;
}

export interface Gitops {
  /** owner/name, URL or path; undefined: this repository. */
  readonly repository: string | undefined;
  /** Undefined: the remote's default branch. */
  readonly branch: string | undefined;
  /** `apps/{service}/overlays/{environment}`; undefined where no service is deployed through the catalogue. */
  readonly overlay: string | undefined;
}
