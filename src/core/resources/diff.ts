import type { Plain } from "../yaml/parse.ts";
import { isMap, textAt } from "../yaml/plain-values.ts";

/** One thing that differs between two values. A list item is named by what identifies it: `containers[app]`. */
export interface FieldChange {
  readonly path: readonly string[];
  /** Undefined: it is added. */
  readonly from: Plain | undefined;
  /** Undefined: it is removed. */
  readonly to: Plain | undefined;
}

/** `spec.template.spec.containers[app].image`. */
export function formatFieldPath(path: readonly string[]): string {
  return path.reduce(
    (text, step) => (step.startsWith("[") || text === "" ? text + step : `${text}.${step}`),
    "",
  );
}

/**
 * What differs, from the outside in: a value that is new or gone is one change. Items of a list are matched as Kubernetes does it (containers,
 * env and volumes by `name`, ports by number and protocol, mounts by `mountPath`), other lists by position.
 */
export function diffValues(from: Plain, to: Plain, path: readonly string[] = []): readonly FieldChange[] {
  if (isMap(from) && isMap(to)) {
    const keys = [...new Set([...Object.keys(from), ...Object.keys(to)])];
    return keys.flatMap((key) => diffMaybe(from[key], to[key], [...path, key]));
  }
  if (Array.isArray(from) && Array.isArray(to)) return diffLists(from, to, path);
  return sameValue(from, to) ? [] : [{ path, from, to }];
}

/** Whether two values mean the same: the order of keys does not count. */
export function sameValue(one: Plain, other: Plain | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
  if (isMap(one) && other !== undefined && isMap(other)) {
    const fields = Object.entries(one);
    return (
      fields.length === Object.keys(other).length &&
      fields.every(([key, value]) => sameValue(value, other[key]))
    );
  }
  return one === other;
}

function diffMaybe(
  from: Plain | undefined,
  to: Plain | undefined,
  path: readonly string[],
): readonly FieldChange[] {
  return from === undefined || to === undefined ? [{ path, from, to }] : diffValues(from, to, path);
}

function diffLists(
  from: readonly Plain[],
  to: readonly Plain[],
  path: readonly string[],
): readonly FieldChange[] {
  const identify = identityOf([...from, ...to]);
  if (identify === undefined) {
    const length = Math.max(from.length, to.length);
    return Array.from({ length }, (_, index) =>
      diffMaybe(from[index], to[index], [...path, `[${index}]`]),
    ).flat();
  }
  const named = (list: readonly Plain[]) => new Map(list.map((item) => [identify(item), item]));
  const [before, after] = [named(from), named(to)];
  const names = [...new Set([...before.keys(), ...after.keys()])];
  if (before.size !== from.length || after.size !== to.length)
    return sameValue(from, to) ? [] : [{ path, from, to }];
  const changes = names.flatMap((name) =>
    diffMaybe(before.get(name), after.get(name), [...path, `[${name}]`]),
  );
  // The order of containers and env counts in a cluster; only that differs here.
  return changes.length === 0 && !sameValue(from, to) ? [{ path, from, to }] : changes;
}

/** By what the items of a list are told apart; undefined where only by position. */
function identityOf(items: readonly Plain[]): ((item: Plain) => string) | undefined {
  const all = (test: (item: Plain) => boolean) => items.length > 0 && items.every(test);
  const has = (key: string) => (item: Plain) => textAt(item, key) !== "";
  if (all(has("mountPath"))) return (item) => textAt(item, "mountPath");
  if (all(has("containerPort")))
    return (item) => `${textAt(item, "containerPort")}/${textAt(item, "protocol") || "TCP"}`;
  if (all(has("port"))) return (item) => `${textAt(item, "port")}/${textAt(item, "protocol") || "TCP"}`;
  if (all(has("name"))) return (item) => textAt(item, "name");
  return undefined;
}
