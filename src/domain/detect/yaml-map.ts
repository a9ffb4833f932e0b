import { isMap, isScalar, LineCounter, parseDocument } from "yaml";
import type { Json } from "../json.ts";
import type { NamedValues } from "./plain-yaml.ts";

/** Any YAML map, by the real parser; or its faults, each with its line. */
export function parseYamlMap(
  text: string,
): { readonly map: NamedValues<Json> } | { readonly faults: readonly { fault: string; line: number }[] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, merge: true });
  if (document.errors.length > 0) {
    return {
      faults: document.errors.map(({ message, pos }) => ({
        fault: message,
        line: counter.linePos(pos[0]).line,
      })),
    };
  }
  let value: Json;
  try {
    value = document.toJS({ maxAliasCount: 1_000 }) as Json;
  } catch (thrown) {
    // Aliases of nothing or without end, and merges of what is no map, are found only here.
    return { faults: [{ fault: thrown instanceof Error ? thrown.message : String(thrown), line: 1 }] };
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return { faults: [{ fault: "the top is not a map of names", line: 1 }] };
  }
  const lines = new Map<string, number>();
  for (const { key } of isMap(document.contents) ? document.contents.items : [])
    if (isScalar(key)) lines.set(String(key.value), counter.linePos(key.range?.[0] ?? 0).line);
  return { map: { value: value as Readonly<Record<string, Json>>, lines } };
}
