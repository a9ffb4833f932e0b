import type { Plain } from "../yaml/parse.ts";
import { isMap } from "../yaml/plain-values.ts";
import { sameValue } from "./diff.ts";
import { type Resource, resourceKey } from "./resource.ts";

/** A resource before and after; one of them is undefined where it is new or gone. */
export interface ResourcePair {
  readonly from: Resource | undefined;
  readonly to: Resource | undefined;
  /** Nothing but the generated names of these ConfigMaps and Secrets changed in it: it mounts or names them. */
  readonly mounts: readonly string[];
}

/** What kustomize puts behind a generated name (api/hasher: ten letters of this alphabet). */
const suffix = /-[2456789bcdfghkmt]{10}$/;

/**
 * Pairs the resources of two renders that differ. A ConfigMap or Secret whose generated name changed is one pair, by its stem; a resource that
 * only follows such a name says so in `mounts`.
 */
export function pairResources(
  before: readonly Resource[],
  after: readonly Resource[],
): readonly ResourcePair[] {
  const old = new Map(before.map((one) => [resourceKey(one), one]));
  const now = new Map(after.map((one) => [resourceKey(one), one]));
  const pairs: { from: Resource | undefined; to: Resource | undefined }[] = [];
  const gone = new Map<string, Resource[]>();
  for (const [key, from] of old) {
    const to = now.get(key);
    if (to !== undefined) pairs.push({ from, to });
    else gone.set(stemOf(from), [...(gone.get(stemOf(from)) ?? []), from]);
  }
  for (const [key, to] of now) {
    if (old.has(key)) continue;
    const from = isGenerated(to) ? gone.get(stemOf(to))?.find(isGenerated) : undefined;
    if (from !== undefined) gone.set(stemOf(to), gone.get(stemOf(to))?.filter((one) => one !== from) ?? []);
    pairs.push({ from, to });
  }
  for (const from of [...gone.values()].flat()) pairs.push({ from, to: undefined });
  const renamed = new Map(
    pairs.flatMap(({ from, to }) =>
      from && to && from.name !== to.name ? [[from.name, to.name] as const] : [],
    ),
  );
  return pairs.flatMap(({ from, to }) => pairOf(from, to, renamed));
}

/** The name without what kustomize appended. */
export function stemName(name: string): string {
  return name.replace(suffix, "");
}

function pairOf(
  from: Resource | undefined,
  to: Resource | undefined,
  renamed: ReadonlyMap<string, string>,
): readonly ResourcePair[] {
  if (from === undefined || to === undefined) return [{ from, to, mounts: [] }];
  if (sameValue(from.value, to.value)) return [];
  const followed = new Set<string>();
  const carried = follow(from.value, renamed, followed) as Resource["value"];
  const mounts = [...followed].filter((name) => name !== from.name).map(stemName);
  if (from.name === to.name && sameValue(carried, to.value)) return [{ from, to, mounts }];
  return [{ from: followed.size === 0 ? from : { ...from, value: carried }, to, mounts: [] }];
}

/** A value with the new names in it; `seen` collects the old ones that were there. */
function follow(value: Plain, renamed: ReadonlyMap<string, string>, seen: Set<string>): Plain {
  if (typeof value === "string") {
    const next = renamed.get(value);
    if (next !== undefined) seen.add(value);
    return next ?? value;
  }
  if (Array.isArray(value)) return value.map((item: Plain) => follow(item, renamed, seen));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, follow(inner, renamed, seen)]));
}

function isGenerated({ kind, group, name }: Resource): boolean {
  return group === "" && (kind === "ConfigMap" || kind === "Secret") && suffix.test(name);
}

function stemOf(one: Resource): string {
  return resourceKey({ ...one, name: isGenerated(one) ? stemName(one.name) : one.name });
}
