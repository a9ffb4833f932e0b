import type { Plain } from "./parse.ts";
import { listOf, textAt } from "./plain-values.ts";
import type { YamlPath } from "./source-position.ts";

/** A step to one item of a list: the one whose `field` is `is`. */
interface Selector {
  readonly field: string;
  readonly is: string;
}

/** A path as people write it, items of lists by index or by a field. */
export type KeyPath = readonly (string | number | Selector)[];

/**
 * Reads a path: keys with dots between them, a key with a dot in double quotes, items of lists as `[0]` or `[name=orders]` (the value in quotes
 * where it has a bracket or quotes). `spec.sources[0].helm."a.b"` or `helm["a.b"]`, `containers[name=orders].image`. Undefined if it is none.
 */
export function parsePath(text: string): KeyPath | undefined {
  const path: (string | number | Selector)[] = [];
  const step =
    /(?:^|\.)(?:([^.[\]"]+)|("(?:[^"\\]|\\.)*"))|\[(\d+)\]|\[([\w.-]+)=(?:([^\]"]+)|("(?:[^"\\]|\\.)*"))\]|\[("(?:[^"\\]|\\.)*")\]/y;
  if (text.startsWith(".")) return undefined;
  while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (found === null) return undefined;
    const [, key, dotted, index, field, is, quotedIs, quoted = dotted] = found;
    const unquote = (one: string) => JSON.parse(one) as string;
    if (index !== undefined) path.push(Number(index));
    else if (field !== undefined)
      path.push({ field, is: quotedIs === undefined ? (is ?? "") : unquote(quotedIs) });
    else path.push(quoted === undefined ? (key ?? "") : unquote(quoted));
  }
  return path.length === 0 ? undefined : path;
}

/** Where a path leads in a value; undefined where a selector fits no item, or several. An index may be written `.0` as well. */
export function resolvePathIn(root: Plain, path: KeyPath): YamlPath | undefined {
  const found: (string | number)[] = [];
  let value = root;
  for (const step of path) {
    const concrete = typeof step === "object" ? indexOf(value, step) : stepIn(value, step);
    if (concrete === undefined) return undefined;
    found.push(concrete);
    const inside = typeof value === "object" && value !== null ? value : {};
    value = (inside as { readonly [key: string]: Plain })[concrete] ?? null;
  }
  return found;
}

function stepIn(value: Plain, step: string | number): string | number {
  return Array.isArray(value) && typeof step === "string" && /^\d+$/.test(step) ? Number(step) : step;
}

function indexOf(value: Plain, { field, is }: Selector): number | undefined {
  const fits = listOf(value).flatMap((item, index) => (textAt(item, field) === is ? [index] : []));
  return fits.length === 1 ? fits[0] : undefined;
}
