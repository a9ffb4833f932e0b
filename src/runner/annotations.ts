import type { FilePosition, Problem } from "../core/problem/problem.ts";
import { problemPage } from "../core/text/trunkline-links.ts";
import { defuse } from "./log.ts";

/** The runner keeps ten annotations of a kind per step and 4,096 characters of each. */
export const most = 10;
const longest = 4_000;

interface Annotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly at?: FilePosition | undefined;
}

/** A path from the workspace's top; undefined for a file that is not in the workspace, as those of another repository are. */
export type Locate = (file: string) => string | undefined;

/** Shows annotations to whoever runs the action. */
export type Annotate = (all: readonly Annotation[], locate: Locate) => Promise<void>;

/**
 * Writes annotations, each line made harmless as in the log. Of more than ten of a kind the tenth counts the rest. Most runs have
 * nothing to say: what writes them is loaded only for those that have.
 */
export async function annotate(all: readonly Annotation[], locate: Locate): Promise<void> {
  if (all.length === 0) return;
  const say = await import("@actions/core");
  for (const level of ["error", "warning", "notice"] as const) {
    const some = all.filter((one) => one.level === level);
    const shown = some.length > most ? some.slice(0, most - 1) : some;
    for (const one of shown) say[level](textOf(one, locate), properties(one, locate));
    if (shown.length < some.length) {
      say[level](`… and ${some.length - shown.length} more: the job summary lists them all.`);
    }
  }
}

export function annotationOf(problem: Problem): Annotation {
  return {
    level: "error",
    title: problem.code,
    message: [problem.message, problem.hint, problemPage(problem.code)].join("\n"),
    at: problem.at,
  };
}

/** With the place in words, where GitHub could not show it beside the code. */
function textOf({ message, at }: Annotation, locate: Locate): string {
  const place = at === undefined || locate(at.file) !== undefined ? "" : placeOf(at);
  const lines = `${place}${message}`.slice(0, longest).split("\n");
  return lines.map(defuse).join("\n");
}

function placeOf({ file, line, column }: FilePosition): string {
  return `${[file, line, column].filter((part) => part !== undefined).join(":")}: `;
}

function properties(one: Annotation, locate: Locate) {
  const { at } = one;
  const title = defuse(one.title);
  const file = at === undefined ? undefined : locate(at.file);
  if (file === undefined) return { title };
  return {
    title,
    file,
    ...(at?.line === undefined ? {} : { startLine: at.line }),
    ...(at?.column === undefined ? {} : { startColumn: at.column }),
  };
}
