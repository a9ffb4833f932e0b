import type { Notice } from "../action/result.ts";
import type { Code } from "./messages/index.ts";
import { Problem, problemsIn } from "./problem.ts";

/**
 * What `work` gives; where it raises Problems (one or several), what `onProblems` makes of them. Anything else thrown is a bug of ours and
 * is thrown on.
 */
export async function recover<T, U>(
  work: () => Promise<T>,
  onProblems: (found: readonly Problem[]) => U,
): Promise<T | U> {
  try {
    return await work();
  } catch (thrown) {
    return onProblems(orThrow(thrown));
  }
}

/** What `work` gives; where it raises one Problem of these codes, what `onProblem` makes of it. Everything else is thrown on. */
export async function recoverFrom<T, U>(
  codes: readonly Code[],
  work: () => Promise<T>,
  onProblem: (found: Problem) => U,
): Promise<T | U> {
  try {
    return await work();
  } catch (thrown) {
    if (thrown instanceof Problem && codes.includes(thrown.code)) return onProblem(thrown);
    throw thrown;
  }
}

/** The same as `recover` for work that is done at once. */
export function recoverSync<T, U>(work: () => T, onProblems: (found: readonly Problem[]) => U): T | U {
  try {
    return work();
  } catch (thrown) {
    return onProblems(orThrow(thrown));
  }
}

function orThrow(thrown: unknown): readonly Problem[] {
  const found = problemsIn(thrown);
  if (found === undefined) throw thrown;
  return found;
}

/** Problems that fail nothing, as warnings; `title` says what did not happen. */
export function warningsOf(problems: readonly Problem[], title: string): readonly Notice[] {
  return problems.map(({ code, message, hint }) => ({
    level: "warning",
    title: `${title} (${code})`,
    message: `${message} ${hint}`,
  }));
}
