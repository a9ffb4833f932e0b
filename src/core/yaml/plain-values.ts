import type { Plain } from "./parse.ts";
import type { YamlPath } from "./source-position.ts";

/** What a parsed document has at a path; null where there is nothing. */
export function plainAt(value: Plain, path: YamlPath): Plain {
  let now = value;
  for (const step of path) {
    if (typeof now !== "object" || now === null) return null;
    now = (now as { readonly [key: string]: Plain })[step] ?? null;
  }
  return now;
}

/** A text that is there and not null; empty for everything else. */
export function plainText(value: Plain): string {
  return typeof value === "string" && !isNothing(value) ? value : "";
}

/** Null, in every way to write it, and the empty text. */
export function isNothing(value: Plain): boolean {
  return value === null || (typeof value === "string" && /^(|~|null|Null|NULL)$/.test(value));
}

/** The text at a key of a map; empty where there is none. */
export function textAt(value: Plain, key: string): string {
  return plainText(plainAt(value, [key]));
}

export function listOf(value: Plain): readonly Plain[] {
  return Array.isArray(value) ? value : [];
}

export function isMap(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
