/** The outputs of detect-changes, beside the ones that every action has. */
export const detectOutputs = [
  "changes",
  "matrix",
  "any",
  "all",
  "removed",
  "unowned",
  "base",
  "head",
  "strategy",
  "files",
  "chunks",
] as const;

/** Beside its outputs detect-changes writes one per service, so no service can have the name of an output. */
export const reservedNames = ["outcome", "reason", "report", ...detectOutputs] as const;

/**
 * What the outputs of `name` (`name`, `name_count`, `name_files`, `name_files_path`) would clash with, as a sentence's end; undefined if nothing.
 * Expressions look outputs up without regard to case.
 */
export function clashOf(name: string, others: readonly string[]): string | undefined {
  const mine = name.toLowerCase();
  if (reservedNames.some((one) => one === mine)) return `detect-changes has an output \`${mine}\` of its own`;
  for (const other of others) {
    const theirs = other.toLowerCase();
    if (other !== name && theirs === mine) return `it differs from \`${other}\` only in case`;
    if (["_count", "_files", "_files_path"].some((end) => mine === theirs + end)) {
      return `detect-changes writes an output of this name for \`${other}\``;
    }
  }
  return undefined;
}
