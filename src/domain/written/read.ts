import { readPlain } from "./plain.ts";
import type { Unread, Written } from "./written.ts";

/**
 * Reads a document of YAML 1.2 (merge keys allowed, each key once, a bounded number of aliases), or gives all its faults. The real
 * parser takes longer to load than most runs take, so it is loaded for what the plain reader leaves to it.
 */
export async function readYaml(
  text: string,
): Promise<{ readonly written: Written } | { readonly faults: readonly Unread[] }> {
  const written = readPlain(text);
  if (written !== undefined) return { written };
  const { readFull } = await import("./full.ts");
  return readFull(text);
}
