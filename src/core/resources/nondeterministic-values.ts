import type { Plain } from "../yaml/parse.ts";
import { isMap, textAt } from "../yaml/plain-values.ts";
import { diffValues } from "./diff.ts";
import { type Resource, resourceKey } from "./resource.ts";

/** What two renderings of one commit do not agree on: it is random, or tells the time. */
export interface Noise {
  /** Resource to the paths that differ. */
  readonly paths: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Resources that only one of the two has. */
  readonly resources: ReadonlySet<string>;
}

export const noNoise: Noise = { paths: new Map(), resources: new Set() };

export function findNoise(once: readonly Resource[], again: readonly Resource[]): Noise {
  const others = new Map(again.map((one) => [resourceKey(one), one]));
  const first = new Set(once.map(resourceKey));
  const paths = new Map<string, readonly (readonly string[])[]>();
  for (const one of once) {
    const other = others.get(resourceKey(one));
    if (other === undefined) continue;
    const differing = diffValues(one.value, other.value).map(({ path }) => path);
    if (differing.length > 0) paths.set(resourceKey(one), differing);
  }
  const single = [...first, ...others.keys()].filter((key) => !first.has(key) || !others.has(key));
  return { paths, resources: new Set(single) };
}

/** Resources without what is noise on either side of a change. */
export function withoutNoise(resources: readonly Resource[], noises: readonly Noise[]): readonly Resource[] {
  return resources
    .filter((one) => !noises.some((noise) => noise.resources.has(resourceKey(one))))
    .map((one) => {
      const paths = noises.flatMap((noise) => noise.paths.get(resourceKey(one)) ?? []);
      return { ...one, value: withoutFields(one.value, paths) };
    });
}

type FieldPath = readonly string[];

/**
 * A map without what is at paths of `diffValues`, all of them at once: taken out one by one, an item of a list would move the places of those
 * behind it.
 */
function withoutFields(
  map: { readonly [key: string]: Plain },
  paths: readonly FieldPath[],
): { readonly [key: string]: Plain } {
  return Object.fromEntries(
    Object.entries(map).flatMap(([key, inner]) =>
      without(
        inner,
        below(paths, (step) => step === key),
      ).map((left) => [key, left] as const),
    ),
  );
}

/** The value, or nothing. */
function without(value: Plain, paths: readonly FieldPath[]): readonly Plain[] {
  if (paths.some(({ length }) => length === 0)) return [];
  if (paths.length === 0) return [value];
  if (Array.isArray(value)) {
    const items: readonly Plain[] = value;
    return [
      items.flatMap((item, index) =>
        without(
          item,
          below(paths, (step) => isAt(item, index, step)),
        ),
      ),
    ];
  }
  return [isMap(value) ? withoutFields(value, paths) : value];
}

/** What is left of the paths whose first step fits. */
function below(paths: readonly FieldPath[], fits: (step: string) => boolean): readonly FieldPath[] {
  return paths.flatMap(([step, ...rest]) => (step !== undefined && fits(step) ? [rest] : []));
}

function isAt(item: Plain, index: number, step: string): boolean {
  const protocol = textAt(item, "protocol") || "TCP";
  const names = [
    String(index),
    textAt(item, "name"),
    textAt(item, "mountPath"),
    `${textAt(item, "containerPort")}/${protocol}`,
    `${textAt(item, "port")}/${protocol}`,
  ];
  return names.some((name) => step === `[${name}]`);
}
