import type { Notice, Told } from "../../contract/action.ts";
import type { Because } from "../../domain/because.ts";
import type { Strategy } from "../../domain/detect/comparison.ts";
import { legsOf, splitLegs } from "../../domain/detect/matrix.ts";
import type { Json } from "../../domain/json.ts";
import { code, codeBlock, details, escapeText, link, table } from "../../domain/markdown.ts";
import { type Oid, short } from "../../domain/oid.ts";
import type { List } from "./lists.ts";
import type { Plan } from "./plan.ts";
import type { Subject } from "./subject.ts";

export type Output = (typeof outputs)[number];
export const outputs = [
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

export type Outcome = (typeof outcomes)[number];
export const outcomes = ["changed", "unchanged", "doubt"] as const;

/** What was written, and what the report is told about the surroundings. */
export interface Done {
  /** Path of the list of all changed paths; empty where they are unknown. */
  readonly files: string;
  readonly lists: readonly List[];
  /** Paths of the lists that are too long for an output. */
  readonly listFiles: ReadonlyMap<string, string>;
  /** How many matrices the legs may be split into. */
  readonly chunks: number;
  readonly event: string;
  /** `https://github.com/acme/shop`; empty where there is no forge. */
  readonly home: string;
}

/** Base, head and strategy as outputs carry them. */
function endsOf(plan: Plan): { base: string; head: string; strategy: Strategy } {
  const { pair } = plan;
  if (pair.kind === "deleted") return { base: "", head: "", strategy: "deleted" };
  if (pair.kind === "doubt") return { base: "", head: pair.head ?? "", strategy: pair.strategy };
  if (pair.kind === "green") {
    const bases = new Set(pair.bases.values());
    const [base] = bases.size === 1 && pair.bases.size === plan.names.length ? bases : [];
    return { base: base ?? "", head: pair.head, strategy: "last-green" };
  }
  return { base: pair.base ?? emptyTree(pair.head), head: pair.head, strategy: pair.strategy };
}

/** Everything the step says. */
export function report(plan: Plan, subject: Subject, done: Done): Told<Output, Outcome> {
  const ends = endsOf(plan);
  const catalogue = subject.kind === "catalogue" ? subject.catalogue : undefined;
  const changes = plan.names.filter((name) => plan.due.has(name));
  const gone = new Set(plan.removed);
  const legs = legsOf(
    changes.filter((name) => !gone.has(name)).map((name) => [name, plan.due.get(name) ?? []] as const),
    catalogue,
  );
  return {
    outcome: plan.outcome,
    reason: plan.reason,
    outputs: {
      changes,
      matrix: { include: legs as unknown as Json },
      chunks: splitLegs(legs, done.chunks) as unknown as Json,
      any: changes.length > 0,
      all: changes.length > 0 && changes.length === plan.names.length,
      removed: plan.removed,
      unowned: plan.unowned.length,
      ...ends,
      files: done.files,
    },
    dynamic: dynamicOf(plan, done),
    summary: summaryOf(plan, ends, changes, done.home),
    report: {
      event: done.event,
      ...ends,
      services: Object.fromEntries(
        plan.names.map((name) => [
          name,
          {
            due: plan.due.has(name),
            because: (plan.due.get(name) ?? []) as unknown as Json,
            files: plan.files.get(name) ?? [],
            base: plan.pair.kind === "green" ? (plan.pair.bases.get(name) ?? null) : undefined,
          },
        ]),
      ),
      removed: plan.removed,
      unowned: plan.unowned,
    },
    notices: noticesOf(plan, done),
    failures: [],
  };
}

function dynamicOf(plan: Plan, { lists, listFiles }: Done): Readonly<Record<string, Json>> {
  const dynamic: Record<string, Json> = {};
  for (const name of plan.names) {
    dynamic[name] = plan.due.has(name);
    dynamic[`${name}_count`] = plan.files.get(name)?.length ?? 0;
  }
  for (const { name, text, tooLong } of lists) {
    dynamic[`${name}_files`] = tooLong ? "" : text;
    dynamic[`${name}_files_path`] = listFiles.get(name) ?? "";
  }
  return dynamic;
}

function noticesOf(plan: Plan, { lists }: Done): readonly Notice[] {
  const doubt: Notice[] =
    plan.outcome === "doubt" && plan.pair.kind === "doubt" && plan.pair.code !== "no-base"
      ? [{ level: "warning", title: "Every service is due", message: plan.reason }]
      : [];
  const long = lists
    .filter(({ tooLong }) => tooLong)
    .map(
      ({ name }): Notice => ({
        level: "warning",
        title: "The list of files is too long for an output",
        message: `\`${name}_files\` is empty: the list has more than 100 kB. It is in the file that \`${name}_files_path\` names.`,
      }),
    );
  return [...doubt, ...long];
}

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

function summaryOf(
  plan: Plan,
  ends: ReturnType<typeof endsOf>,
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
  if (plan.unowned.length > 0)
    parts.push(details(`${plan.unowned.length} changed files belong to no service`, listed(plan.unowned)));
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

/** The name of the empty tree in a repository whose object names look like `head`. */
function emptyTree(head: string): string {
  return head.length === 64
    ? "6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321"
    : "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
}
