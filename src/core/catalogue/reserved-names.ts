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
const reserved: ReadonlySet<string> = new Set(reservedNames);

const behind = /_(?:count|files|files_path)$/;

/**
 * What the outputs of a name (`name`, `name_count`, `name_files`, `name_files_path`) would clash with among all names, as a sentence's end;
 * undefined if nothing. Expressions look outputs up without regard to case.
 */
export function clashesAmong(names: readonly string[]): (name: string) => string | undefined {
  const first = new Map<string, string>();
  const second = new Map<string, string>();
  for (const name of names) {
    const lower = name.toLowerCase();
    if (!first.has(lower)) first.set(lower, name);
    else if (!second.has(lower)) second.set(lower, name);
  }
  return (name) => {
    const mine = name.toLowerCase();
    if (reserved.has(mine)) return `detect-changes has an output \`${mine}\` of its own`;
    const twin = first.get(mine) === name ? second.get(mine) : first.get(mine);
    if (twin !== undefined) return `it differs from \`${twin}\` only in case`;
    const owner = mine.replace(behind, "");
    const other = owner === mine ? undefined : first.get(owner);
    return other && `detect-changes writes an output of this name for \`${other}\``;
  };
}
