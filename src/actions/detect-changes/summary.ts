import { emptyTree } from "../../core/git/compute-object-id.ts";
import { short } from "../../core/git/oid.ts";
import type { Because } from "../../core/ownership/affected-reasons.ts";
import { code, codeBlock, details, escapeSentence, link, table } from "../../core/text/markdown.ts";
import type { Strategy } from "../../operations/revision-range/event-comparison.ts";
import { unknownReasons } from "../../operations/revision-range/why-changes-are-unknown.ts";
import { count, type DetectPlan, type ReportedRange, reportedRange } from "./plan.ts";

const strategies: Readonly<Record<Strategy, string>> = {
  "merge-commit": "from the first parent of the pull request's merge commit to the merge commit",
  "merge-base": "from the commit where the branch forked",
  "merge-group": "what this entry of the merge queue adds",
  push: "from the old tip of the branch to the new one",
  given: "from the given base",
  "previous-tag": "from the previous tag of the same family",
  "first-tag": "all files: the first tag of its family",
  "first-commit": "all files: the first push",
  "last-green": "each service from its last green commit",
  "no-base": "there is no base",
  deleted: "the branch or tag was deleted",
};

/** What the log says beside the reason: per affected name why, and which commits were compared. Plain text, untrusted. */
export function detectLog(plan: DetectPlan): readonly string[] {
  const lines = [...plan.affected].map(
    ([name, because]) => `  ${name}: ${reasons(plan, because, (text) => text).join("; ")}`,
  );
  if (plan.removed.length > 0) lines.push(`Removed: ${plan.removed.join(", ")}.`);
  if (hasRange(plan)) {
    const { base, head, strategy } = reportedRange(plan);
    lines.push(`Compared: ${rangeText(base, head)} (${strategies[strategy]}).`);
  }
  return lines;
}

/** The job summary as Markdown: what is affected and why, what was compared, and the command that shows the same. `home` is the repository's page, if it has one. */
export function detectSummary(plan: DetectPlan, home: string): string {
  const { names, affected, noun, removed, unowned, outcome } = plan;
  const title =
    outcome === "doubt"
      ? `⚠️ Every ${noun} counts as affected`
      : affected.size === 0
        ? `✅ No ${noun} is affected`
        : `🔎 ${affected.size} of ${count(names.length, noun)} affected`;
  const parts = [`### ${title}\n\n${escapeSentence(plan.reason)}\n`];
  if (affected.size > 0) parts.push(affectedTable(plan));
  if (removed.length > 0) parts.push(`Removed: ${removed.map(code).join(", ")}.\n`);
  if (unowned.length > 0 && outcome !== "doubt")
    parts.push(details(`${count(unowned.length, "changed file")} of no ${noun}`, fileList(unowned)));
  if (hasRange(plan)) parts.push(comparison(reportedRange(plan), home));
  return `${parts.join("\n")}\n`;
}

/** The comment on a pull request as Markdown: which services it affects. */
export function detectComment(plan: DetectPlan): string {
  const { affected, noun, removed } = plan;
  const title = affected.size === 0 ? `affects no ${noun}` : `affects ${count(affected.size, noun)}`;
  const parts = [`### This pull request ${title}\n\n${escapeSentence(plan.reason)}\n`];
  if (affected.size > 0) parts.push(affectedTable(plan));
  if (removed.length > 0) parts.push(`It removes ${removed.map(code).join(", ")}.\n`);
  const { head } = reportedRange(plan);
  if (head !== "") parts.push(`<sub>Found at ${code(short(head))} by detect-changes.</sub>\n`);
  return parts.join("\n");
}

function affectedTable(plan: DetectPlan): string {
  const rows = [...plan.affected].map(([name, because]) => [
    code(name),
    reasons(plan, because, code).join("<br>"),
  ]);
  return table([plan.noun === "filter" ? "Filter" : "Service", "Because"], rows);
}

function hasRange({ range }: DetectPlan): boolean {
  return range.kind === "pair" || range.kind === "green";
}

function comparison({ base, head, strategy }: ReportedRange, home: string): string {
  const at = (oid: string) =>
    home === "" ? code(short(oid)) : link(code(short(oid)), `${home}/commit/${oid}`);
  const isFirst = base === emptyTree(head);
  const diff =
    home === "" || base === "" || isFirst ? "" : `, ${link("the diff", `${home}/compare/${base}..${head}`)}`;
  const range = base === "" ? at(head) : `${isFirst ? "nothing" : at(base)}..${at(head)}`;
  const line = `Compared: ${range}${diff} (${strategies[strategy]}).\n`;
  if (base === "") return line;
  const command = `git diff-tree -r --name-status --no-renames ${base} ${head}`;
  const fetch = `git fetch origin ${isFirst ? head : `${base} ${head}`}`;
  return `${line}\n${details("The same on your machine", codeBlock(`${fetch}\n${command}`, "sh"))}`;
}

function rangeText(base: string, head: string): string {
  if (base === "") return short(head);
  return `${base === emptyTree(head) ? "nothing" : short(base)}..${short(head)}`;
}

const mostReasons = 5;

/** Each reason as a sentence's part; `quote` makes names and paths harmless for where they go. */
function reasons(plan: DetectPlan, because: readonly Because[], quote: (text: string) => string): string[] {
  const shown = because.slice(0, mostReasons).map((one) => reasonText(plan, one, quote));
  if (because.length > mostReasons) shown.push(`and ${because.length - mostReasons} more`);
  return shown;
}

function reasonText({ files }: DetectPlan, because: Because, quote: (text: string) => string): string {
  switch (because.kind) {
    case "file":
      return `${quote(because.of)} changed`;
    case "global":
      return `${quote(because.of)} changed, which affects every service`;
    case "config":
      return `its definition changed (${quote(because.of)})`;
    case "doubt":
      return unknownText(because.of, quote);
    case "dependency": {
      const path = [...(because.via ?? []), because.of].map(quote).join(" → ");
      const own = files.get(because.of) ?? [];
      const [first] = own;
      const more = own.length > 1 ? ` and ${own.length - 1} more` : "";
      return `depends on ${path}, which changed${first === undefined ? "" : ` (${quote(first)}${more})`}`;
    }
  }
}

function unknownText(of: string, quote: (text: string) => string): string {
  if (of === "no-base") return "no green commit is on record";
  return Object.hasOwn(unknownReasons, of) ? `unknown (${quote(of)})` : `unknown: ${quote(of)}`;
}

function fileList(paths: readonly string[]): string {
  const most = 50;
  const lines = paths.slice(0, most).map((path) => `- ${code(path)}`);
  if (paths.length > most) lines.push(`- and ${paths.length - most} more`);
  return `${lines.join("\n")}\n`;
}
