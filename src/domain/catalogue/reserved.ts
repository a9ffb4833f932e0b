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

/**
 * What the outputs of a name (`name`, `name_count`, `name_files`, `name_files_path`) would clash with among all names, as a sentence's end;
 * undefined if nothing. Expressions look outputs up without regard to case.
 */
export function clashesAmong(names: readonly string[]): (name: string) => string | undefined {
  const spelled = new Map<string, string[]>();
  for (const name of names) {
    const lower = name.toLowerCase();
    const known = spelled.get(lower);
    if (known === undefined) spelled.set(lower, [name]);
    else known.push(name);
  }
  return (name) => {
    const mine = name.toLowerCase();
    if (reserved.has(mine)) return `detect-changes has an output \`${mine}\` of its own`;
    const twin = spelled.get(mine)?.find((other) => other !== name);
    if (twin !== undefined) return `it differs from \`${twin}\` only in case`;
    const owner = mine.replace(/_(?:count|files|files_path)$/, "");
    const other = owner === mine ? undefined : spelled.get(owner)?.[0];
    return other && `detect-changes writes an output of this name for \`${other}\``;
  };
}
