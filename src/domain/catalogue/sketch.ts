import type { Json } from "../json.ts";

/**
 * The names in a catalogue and what refers to what, as far as they can be made out: a fault in one place must not hide
 * the faults in others.
 */
export interface Sketch {
  readonly services: ReadonlyMap<string, Sketched>;
  readonly libraries: ReadonlyMap<string, Sketched>;
  readonly environments: ReadonlyMap<string, Sketched>;
  readonly overlay: string | undefined;
}

export interface Sketched {
  readonly dependsOn: readonly string[];
  /** Undefined where the file does not say. */
  readonly after: readonly string[] | undefined;
  readonly tagFormat: string | undefined;
  readonly branch: string | undefined;
  /** An environment's own. */
  readonly overlay: string | undefined;
  /** Ways to tell the newest tag in an environment's policy; undefined where it has none. */
  readonly policy: readonly string[] | undefined;
  /** The versions that the policy chooses among. */
  readonly range: string | undefined;
  readonly freeze: readonly { readonly from: string | undefined; readonly to: string | undefined }[];
}

/** Sketches any value; what has the wrong type counts as not written. */
export function sketchCatalogue(value: Json): Sketch {
  return {
    services: sketched(at(value, "services")),
    libraries: sketched(at(value, "libraries")),
    environments: sketched(at(value, "environments")),
    overlay: textAt(at(value, "gitops"), "overlay"),
  };
}

function sketched(value: Json | undefined): ReadonlyMap<string, Sketched> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return new Map();
  return new Map(
    Object.entries(value).map(([name, inner]) => [
      name,
      {
        dependsOn: textsAt(inner, "depends-on") ?? [],
        after: textsAt(inner, "after"),
        tagFormat: textAt(inner, "tag-format"),
        branch: textAt(inner, "branch"),
        overlay: textAt(inner, "overlay"),
        policy: keysOf(at(inner, "policy"))?.filter((key) => key !== "filter"),
        range: textAt(at(inner, "policy"), "semver"),
        freeze: list(at(inner, "freeze")).map((one) => ({
          from: textAt(one, "from"),
          to: textAt(one, "to"),
        })),
      },
    ]),
  );
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
