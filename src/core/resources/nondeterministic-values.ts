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
      const value = paths.reduce<Plain>(without, one.value);
      return isMap(value) ? { ...one, value } : one;
    });
}

/** A value without what is at a path of `diffValues`. */
function without(value: Plain, path: readonly string[]): Plain {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(value)) {
    const items: readonly Plain[] = value;
    const at = items.findIndex((item, index) => isAt(item, index, step));
    if (at < 0) return value;
    return rest.length === 0 ? items.toSpliced(at, 1) : items.with(at, without(items[at] ?? null, rest));
  }
  if (!isMap(value) || value[step] === undefined) return value;
  const { [step]: inner = null, ...others } = value;
  return rest.length === 0 ? others : { ...others, [step]: without(inner, rest) };
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
