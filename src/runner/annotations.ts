import type { FilePosition, Problem } from "../core/problem/problem.ts";

/** The runner keeps ten annotations of a kind per step and 4,096 characters of each. */
export const most = 10;
const longest = 4_000;

interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly at?: FilePosition | undefined;
}

/**
 * Writes annotations; `locate` makes a place relative to the workspace. Of more than ten of a kind the tenth counts the rest. Most runs
 * have nothing to say: what writes them is loaded only for those that have.
 */
export async function annotate(all: readonly Annotation[], locate: (file: string) => string): Promise<void> {
  if (all.length === 0) return;
  const say = await import("@actions/core");
  for (const level of ["error", "warning", "notice"] as const) {
    const some = all.filter((one) => one.level === level);
    const shown = some.length > most ? some.slice(0, most - 1) : some;
    for (const one of shown) say[level](one.message.slice(0, longest), properties(one, locate));
    if (shown.length < some.length) {
      say[level](`… and ${some.length - shown.length} more: the job summary lists them all.`);
    }
  }
}

export function annotationOf(problem: Problem): Annotation {
  return {
    level: "error",
    title: problem.code,
    message: `${problem.message}\n${problem.hint}`,
    at: problem.at,
  };
}

function properties(one: Annotation, locate: (file: string) => string) {
  const { at } = one;
  return {
    title: one.title,
    ...(at === undefined ? {} : { file: locate(at.file) }),
    ...(at?.line === undefined ? {} : { startLine: at.line }),
    ...(at?.column === undefined ? {} : { startColumn: at.column }),
  };
}
