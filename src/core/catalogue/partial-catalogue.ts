import type { Json } from "../json/json-types.ts";

/**
 * The names in a catalogue and what refers to what, as far as they can be made out: a fault in one place must not hide
 * the faults in others.
 */
export interface PartialCatalogue {
  readonly services: ReadonlyMap<string, PartialOwner>;
  readonly libraries: ReadonlyMap<string, PartialOwner>;
  readonly environments: ReadonlyMap<string, PartialEnvironment>;
  readonly overlay: string | undefined;
}

export interface PartialOwner {
  readonly hasPath: boolean;
  readonly dependsOn: readonly string[];
  /** Undefined where the file does not say. */
  readonly tagFormat: string | undefined;
  /** Of the environments that it says something of, the overlays that it names. */
  readonly overlays: ReadonlyMap<string, string | undefined>;
}

/** Undefined is what the file does not say. */
export interface PartialEnvironment {
  readonly after: readonly string[] | undefined;
  readonly branch: string | undefined;
  readonly repository: string | undefined;
  readonly clusters: readonly string[];
  /** Its keys, one a line; empty for none. */
  readonly key: string;
  /** Its own. */
  readonly overlay: string | undefined;
  /** Ways to tell the newest tag in its policy. */
  readonly policy: readonly string[] | undefined;
  /** The versions that the policy chooses among. */
  readonly range: string | undefined;
  readonly freeze: readonly { readonly from: string | undefined; readonly to: string | undefined }[];
}

/** Reads any value; what has the wrong type counts as not written. */
export function readPartialCatalogue(value: Json): PartialCatalogue {
  return {
    services: named(at(value, "services"), partialOwner),
    libraries: named(at(value, "libraries"), partialOwner),
    environments: named(at(value, "environments"), environment),
    overlay: textAt(at(value, "gitops"), "overlay"),
  };
}

function named<T>(value: Json | undefined, read: (inner: Json | undefined) => T): ReadonlyMap<string, T> {
  const all = new Map<string, T>();
  for (const name of keysOf(value) ?? []) all.set(name, read(at(value, name)));
  return all;
}

function partialOwner(value: Json | undefined): PartialOwner {
  return {
    hasPath: at(value, "path") !== undefined,
    dependsOn: textsAt(value, "depends-on") ?? [],
    tagFormat: textAt(value, "tag-format"),
    overlays: named(at(value, "environments"), (one) => textAt(one, "overlay")),
  };
}

function environment(value: Json | undefined): PartialEnvironment {
  return {
    after: textsAt(value, "after"),
    branch: textAt(value, "branch"),
    repository: textAt(value, "repository"),
    clusters: textsAt(value, "clusters") ?? [],
    key: (textsAt(value, "key") ?? []).join("\n"),
    overlay: textAt(value, "overlay"),
    policy: keysOf(at(value, "policy"))?.filter((key) => key !== "filter"),
    range: textAt(at(value, "policy"), "semver"),
    freeze: list(at(value, "freeze")).map((one) => ({ from: textAt(one, "from"), to: textAt(one, "to") })),
  };
}

function at(value: Json | undefined, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.hasOwn(value, key) ? (value as Readonly<Record<string, Json>>)[key] : undefined;
}

function keysOf(value: Json | undefined): readonly string[] | undefined {
  return typeof value !== "object" || value === null || Array.isArray(value) ? undefined : Object.keys(value);
}

function list(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

function textAt(value: Json | undefined, key: string): string | undefined {
  const found = at(value, key);
  return typeof found === "string" ? found : undefined;
}

/** A list of texts, or a single one; items of other types keep their index as an empty text. */
function textsAt(value: Json | undefined, key: string): readonly string[] | undefined {
  const found = at(value, key);
  if (typeof found === "string") return [found];
  return Array.isArray(found) ? list(found).map((one) => (typeof one === "string" ? one : "")) : undefined;
}
