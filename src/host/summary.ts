import { appendFile } from "node:fs/promises";
import { cut, escapeText, table } from "../domain/markdown.ts";
import type { Problem } from "../domain/problem.ts";
import type { Environment } from "./environment.ts";

/** The runner drops a step's whole summary above 1 MiB; other steps have their own. */
const limit = 1_000_000;
const notice = "_The rest was cut: a job summary holds at most 1 MiB. The report file has everything._";

/** Writes the job summary (Markdown), where there is a runner to show it. */
export async function writeSummary(markdown: string, env: Environment): Promise<void> {
  if (!env.GITHUB_STEP_SUMMARY || markdown === "") return;
  await appendFile(env.GITHUB_STEP_SUMMARY, `${cut(markdown, limit, notice)}\n`);
}

/** What went wrong and what to do now, as a part of the summary. */
export function problemsMarkdown(action: string, problems: readonly Problem[]): string {
  const rows = problems.map((one) => [
    escapeText(one.at === undefined ? one.code : `${one.code} ${place(one)}`),
    escapeText(one.message),
    escapeText(one.hint),
  ]);
  return `### ❌ ${action} stopped\n\n${table(["Problem", "What happened", "What to do"], rows)}`;
}

function place({ at }: Problem): string {
  if (at === undefined) return "";
  return [at.file, at.line, at.column].filter((part) => part !== undefined).join(":");
}
