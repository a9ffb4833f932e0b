import { appendFileSync } from "node:fs";
import type { Notice } from "../core/action/result.ts";
import type { FilePosition, Problem } from "../core/problem/problem.ts";
import { code, cut, details, escapeSentence, link, table } from "../core/text/markdown.ts";
import { problemPage } from "../core/text/trunkline-links.ts";
import type { EnvironmentVariables } from "../ports/workflow-run.ts";

/** The runner drops a step's whole summary above 1 MiB; other steps have their own. */
const limit = 1_000_000;
const notice = "_The rest was cut: a job summary holds at most 1 MiB. The report file has everything._";

/** Whoever has more reads the file that they are about. */
const mostNotices = 500;

/** Writes the job summary (Markdown), where there is a runner to show it. */
export function writeSummary(markdown: string, env: EnvironmentVariables): void {
  if (!env.GITHUB_STEP_SUMMARY || markdown === "") return;
  appendFileSync(env.GITHUB_STEP_SUMMARY, `${cut(markdown, limit, notice)}\n`);
}

/** What there is to note, where it is more than the runner shows as annotations; empty otherwise. */
export function noticesMarkdown(notices: readonly Notice[], shown: number): string {
  const crowded = (["warning", "notice"] as const)
    .map((level) => notices.filter((one) => one.level === level))
    .filter((list) => list.length > shown)
    .flat();
  if (crowded.length === 0) return "";
  const lines = crowded
    .slice(0, mostNotices)
    .map((one) => `- ${escapeSentence(`${placeOf(one)}${one.message}`)}`);
  const rest = crowded.length - lines.length;
  const more = rest > 0 ? [`- and ${rest} more`] : [];
  return `\n${details(`${crowded.length} notes`, [...lines, ...more, ""].join("\n"))}`;
}

/** What went wrong and what to do now, as a part of the summary. */
export function problemsMarkdown(action: string, problems: readonly Problem[]): string {
  const rows = problems.map((one) => [
    [link(code(one.code), problemPage(one.code)), code(place(one))]
      .filter((part) => part !== "")
      .join("<br>"),
    escapeSentence(one.message),
    escapeSentence(one.hint),
  ]);
  return `### ❌ ${action} stopped\n\n${table(["Problem", "What happened", "What to do"], rows)}`;
}

type Placed = { readonly at?: FilePosition | undefined };

function placeOf(one: Placed): string {
  const at = place(one);
  return at === "" ? "" : `${at}: `;
}

function place({ at }: Placed): string {
  if (at === undefined) return "";
  return [at.file, at.line, at.column].filter((part) => part !== undefined).join(":");
}
