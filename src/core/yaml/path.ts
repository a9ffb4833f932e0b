import type { YamlPath } from "./source-position.ts";

/** Reads `spec.sources[0].helm."a.b"` as a path; undefined if it is none. */
export function parsePath(text: string): YamlPath | undefined {
  const path: (string | number)[] = [];
  const step = /(?:^|\.)(?:([^.[\]"]+)|("(?:[^"\\]|\\.)*"))|\[(\d+)\]/y;
  if (text.startsWith(".")) return undefined;
  while (step.lastIndex < text.length) {
    const found = step.exec(text);
    if (found === null) return undefined;
    const [, key, quoted, index] = found;
    if (index !== undefined) path.push(Number(index));
    else path.push(quoted === undefined ? (key ?? "") : (JSON.parse(quoted) as string));
  }
  return path.length === 0 ? undefined : path;
}
