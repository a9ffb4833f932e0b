import type { Resolution } from "./resolution.ts";

/** go.sum and go.work.sum: the checksums of the modules that a member's go.mod requires (it lists indirect ones, too, since Go 1.17). */
export function goSums(text: string): Resolution {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return ({ manifest }) => {
    const modules = new Set(manifest.needs.map((name) => name.replace(/^go:/, "")));
    return lines
      .filter((line) => modules.has(line.slice(0, line.indexOf(" "))))
      .sort()
      .join("\n");
  };
}
