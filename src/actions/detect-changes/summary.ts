import { type Oid, short } from "../../core/git/oid.ts";
import type { Because } from "../../core/ownership/because.ts";
import { code, codeBlock, details, escapeText, link, table } from "../../core/text/markdown.ts";
import type { Strategy } from "../../operations/revision-range/event-comparison.ts";
import type { DetectPlan } from "./plan.ts";
import { emptyTree, type ReportedRange } from "./reported-range.ts";

const words: Readonly<Record<Strategy, string>> = {
  "merge-commit": "what the pull request brings: the first parent of its merge commit .. the merge commit",
  "merge-base": "what the branch brings: from the commit where it left the other one",
  "merge-group": "what this entry of the merge queue brings",
  push: "what this push brings: the old tip .. the new one",
  given: "from the base that was given",
  "previous-tag": "from the previous tag of this family",
  "first-tag": "everything: it is the first tag of its family",
  "first-commit": "everything: it is the first push",
  "last-green": "each service with its last green commit",
  "no-base": "there is no base",
  deleted: "the branch or tag was deleted",
};

/** The job summary: who is due and why, what was compared, and how to see it again. `home` is the repository's page, if it has one. */
export function detectSummary(
  plan: DetectPlan,
  ends: ReportedRange,
  changes: readonly string[],
  home: string,
): string {
  const parts = [`### Changes: ${plan.outcome}\n\n${escapeText(plan.reason)}\n`];
  if (changes.length > 0)
    parts.push(
      table(
        ["service", "because"],
        changes.map((name) => [code(name), why(plan.due.get(name) ?? [])]),
      ),
    );
  if (plan.removed.length > 0) parts.push(`Without any file now: ${plan.removed.map(code).join(", ")}.\n`);
  if (plan.unowned.length > 0) parts.push(details(unownedTitle(plan.unowned.length), listed(plan.unowned)));
  if (ends.head !== "") parts.push(`Compared: ${rangeOf(ends, home)} (${words[ends.strategy]}).\n`);
  if (ends.base !== "") {
    const command = `git diff-tree -r --name-status --no-renames ${ends.base} ${ends.head}`;
    const fetch = `git fetch origin ${[ends.base, ends.head].filter((oid) => oid !== emptyTree(ends.head)).join(" ")}`;
    parts.push(details("The same on your machine", codeBlock(`${fetch}\n${command}`, "sh")));
  }
  return `${parts.join("\n")}\n`;
}

function rangeOf({ base, head }: { base: string; head: string }, home: string): string {
  const at = (oid: string) =>
    home === "" ? code(short(oid as Oid)) : link(code(short(oid as Oid)), `${home}/commit/${oid}`);
  if (base === "") return at(head);
  if (base === emptyTree(head)) return `nothing..${at(head)}`;
  const range = `${at(base)}..${at(head)}`;
  return home === "" ? range : `${range}, ${link("the diff", `${home}/compare/${base}..${head}`)}`;
}

const shown = 5;

function why(because: readonly Because[]): string {
  const told = because.slice(0, shown).map(reasonOf);
  if (because.length > shown) told.push(`and ${because.length - shown} more`);
  return told.join("<br>");
}

function reasonOf(because: Because): string {
  switch (because.kind) {
    case "file":
      return code(because.of);
    case "global":
      return `${code(because.of)}, which touches everything`;
    case "config":
      return `its definition at ${code(because.of)}`;
    case "doubt":
      return `doubt: ${code(because.of)}`;
    case "dependency":
      return `it stands on ${[...(because.via ?? []), because.of].map(code).join(" → ")}`;
  }
}

function listed(paths: readonly string[]): string {
  const most = 50;
  const lines = paths.slice(0, most).map((path) => `- ${code(path)}`);
  if (paths.length > most) lines.push(`- and ${paths.length - most} more`);
  return `${lines.join("\n")}\n`;
}

function unownedTitle(count: number): string {
  return count === 1 ? "1 changed file belongs to no service" : `${count} changed files belong to no service`;
}
