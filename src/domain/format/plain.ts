import type { Path } from "../yaml/node.ts";
import type { Plain } from "../yaml/source.ts";

/** What a parsed document has at a path; null where there is nothing. */
export function plainAt(value: Plain, path: Path): Plain {
  let now = value;
  for (const step of path) {
    if (typeof now !== "object" || now === null) return null;
    now = (now as { readonly [key: string]: Plain })[step] ?? null;
  }
  return now;
}

/** A text that is there and not null; empty for everything else. */
export function textOf(value: Plain): string {
  return typeof value === "string" && !/^(~|null|Null|NULL)$/.test(value) ? value : "";
}

export function listOf(value: Plain): readonly Plain[] {
  return Array.isArray(value) ? value : [];
}

export function isMap(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
