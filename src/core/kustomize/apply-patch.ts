import type { Plain } from "../yaml/parse.ts";
import { isMap, isNothing, plainAt, textAt } from "../yaml/plain-values.ts";

/** Which resources a patch is for; each field but `selectors` is a pattern for the whole of a name. */
export interface PatchTarget {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
  /** It goes by labels or annotations, which transformers may have changed meanwhile. */
  readonly selectors: boolean;
}

/**
 * What a patch makes of resources: a strategic merge patch (maps merge, the containers of built-in kinds merge by `name`, other lists are
 * replaced) or a JSON patch (RFC 6902: add, replace, remove), as kustomize's PatchTransformer reads them. `patch` is what its documents hold.
 * Undefined where reading does not tell: it fits no resource, goes by labels, or has an operation that is not known here.
 */
export function applyPatch(
  resources: readonly Plain[],
  patch: readonly Plain[],
  target: PatchTarget | undefined,
): readonly Plain[] | undefined {
  const [first = null] = patch;
  if (target?.selectors === true) return undefined;
  if (isList(first)) {
    return target === undefined
      ? undefined
      : changeEach(
          resources,
          (one) => isTarget(one, target),
          (one) => applyOperations(one, first),
        );
  }
  let now: readonly Plain[] | undefined = resources;
  for (const one of patch) {
    const fits = (resource: Plain) =>
      target === undefined ? isNamesake(resource, one) : isTarget(resource, target);
    now = now && changeEach(now, fits, (resource) => merge(resource, one, isBuiltIn(resource)));
  }
  return now;
}

/** A resource that a change takes away is null. */
function changeEach(
  resources: readonly Plain[],
  fits: (resource: Plain) => boolean,
  change: (resource: Plain) => Plain | undefined,
): readonly Plain[] | undefined {
  let count = 0;
  const changed: Plain[] = [];
  for (const one of resources) {
    if (!fits(one)) {
      changed.push(one);
      continue;
    }
    count += 1;
    const made = change(one);
    if (made === undefined) return undefined;
    if (made !== null) changed.push(made);
  }
  return count === 0 ? undefined : changed;
}

function isNamesake(resource: Plain, patch: Plain): boolean {
  return textAt(resource, "kind") === textAt(patch, "kind") && nameOf(resource) === nameOf(patch);
}

function isTarget(resource: Plain, { group, version, kind, name, namespace }: PatchTarget): boolean {
  const api = textAt(resource, "apiVersion");
  const slash = api.lastIndexOf("/");
  const pairs = [
    [group, api.slice(0, Math.max(slash, 0))],
    [version, api.slice(slash + 1)],
    [kind, textAt(resource, "kind")],
    [name, nameOf(resource)],
    [namespace, textAt(plainAt(resource, ["metadata"]), "namespace")],
  ] as const;
  return pairs.every(([pattern, text]) => pattern === undefined || matches(pattern, text));
}

function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern})$`).test(text);
  } catch {
    return false;
  }
}

/** Kinds whose lists kustomize merges by the schema of Kubernetes; of others it replaces them. */
function isBuiltIn(resource: Plain): boolean {
  return /^(v1|apps\/v1|batch\/v1)$/.test(textAt(resource, "apiVersion"));
}

function merge(base: Plain, patch: Plain, byName: boolean): Plain {
  if (isList(patch)) return byName && isList(base) && isNamed(base, patch) ? mergeLists(base, patch) : patch;
  if (!isMap(patch)) return patch;
  const { $patch: directive = null, ...fields } = patch;
  if (directive === "delete") return null;
  if (directive === "replace" || !isMap(base)) return fields;
  const merged: Record<string, Plain> = { ...base };
  for (const [key, value] of Object.entries(fields)) {
    const made = isNothing(value) ? null : merge(merged[key] ?? null, value, byName);
    if (made === null) delete merged[key];
    else merged[key] = made;
  }
  return merged;
}

function mergeLists(base: readonly Plain[], patch: readonly Plain[]): readonly Plain[] {
  return patch.reduce<readonly Plain[]>((list, item) => {
    const name = textAt(item, "name");
    const index = list.findIndex((one) => textAt(one, "name") === name);
    const made = merge(list[index] ?? null, item, true);
    if (index < 0) return made === null ? list : [...list, made];
    return made === null ? list.toSpliced(index, 1) : list.with(index, made);
  }, base);
}

function isNamed(...lists: readonly (readonly Plain[])[]): boolean {
  return lists.flat().every((item) => textAt(item, "name") !== "");
}

function applyOperations(resource: Plain, operations: readonly Plain[]): Plain | undefined {
  return operations.reduce<Plain | undefined>((now, operation) => {
    const kind = textAt(operation, "op");
    if (now === undefined || kind === "test") return now;
    if (!["add", "replace", "remove"].includes(kind)) return undefined;
    const steps = textAt(operation, "path")
      .split("/")
      .slice(1)
      .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
    return changeAt(now, steps, kind, plainAt(operation, ["value"]));
  }, resource);
}

function changeAt(value: Plain, steps: readonly string[], kind: string, to: Plain): Plain | undefined {
  const [step, ...rest] = steps;
  if (step === undefined) return to;
  const last = rest.length === 0;
  if (isList(value)) {
    const index = step === "-" ? value.length : Number(step);
    if (!Number.isInteger(index) || index < 0 || index > value.length) return undefined;
    if (last && kind === "add") return value.toSpliced(index, 0, to);
    if (last && kind === "remove") return value.toSpliced(index, 1);
    const inner = index < value.length ? changeAt(value[index] ?? null, rest, kind, to) : undefined;
    return inner === undefined ? undefined : value.with(index, inner);
  }
  if (!isMap(value)) return undefined;
  if (last && kind === "remove") {
    const { [step]: _, ...others } = value;
    return others;
  }
  const inner = last ? to : changeAt(value[step] ?? null, rest, kind, to);
  return inner === undefined ? undefined : { ...value, [step]: inner };
}

function nameOf(resource: Plain): string {
  return textAt(plainAt(resource, ["metadata"]), "name");
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}
