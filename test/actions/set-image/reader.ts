import { type Oid, parseOid } from "../../../src/core/git/oid.ts";
import type { Tip } from "../../../src/ports/delivery.ts";

/** A tip whose files are in memory, and what was read of it. */
export function readerOf(files: Readonly<Record<string, string | Uint8Array>>): {
  tip: Tip;
  reads: string[];
} {
  const reads: string[] = [];
  const tip: Tip = {
    commit: parseOid("1".repeat(40)) as Oid,
    async list(folder) {
      const inside = Object.keys(files).filter((path) => path.startsWith(folder === "" ? "" : `${folder}/`));
      const skip = folder === "" ? 0 : folder.length + 1;
      return inside.length === 0 ? undefined : inside.map((path) => path.slice(skip).replace(/\/.*/, ""));
    },
    async read(path) {
      reads.push(path);
      const content = files[path];
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    history: async () => [],
    log: async () => [],
  };
  return { tip, reads };
}
