import { cut, escapeText, link } from "../markdown.ts";
import { short } from "../oid.ts";
import type { Effect } from "./change.ts";
import type { Links } from "./links.ts";
import { isBot, type Statement } from "./unit-message.ts";

/** GitHub takes 125,000 characters for the body of a release. */
export const longestNotes = 125_000;

/** What the notes of one version are written from. */
export interface Noted {
  readonly tag: string;
  /** The service's own previous tag; empty for the first release. */
  readonly previous: string;
  /** Newest first. */
  readonly effects: readonly Effect[];
  readonly links: Links;
}

/** One line of the notes. */
interface Entry {
  readonly statement: Statement;
  readonly effect: Effect;
}

const groups: readonly (readonly [title: string, holds: (statement: Statement) => boolean])[] = [
  ["Features", ({ type }) => type === "feat"],
  ["Fixes", ({ type }) => type === "fix"],
  ["Performance", ({ type }) => type === "perf"],
  ["Taken back", ({ type }) => type === "revert"],
  ["Brought back", ({ type }) => type === "reapply"],
  ["Other changes", () => true],
];

/**
 * The notes of one version in Markdown: what breaks first, then by kind, each with its pull request, commit and author, and what
 * it reached the service through; last the comparison with the service's own previous tag. Cut to what a release page takes.
 */
export function writeNotes(noted: Noted): string {
  const entries = noted.effects.flatMap((effect) =>
    effect.statements.map((statement) => ({ statement, effect })),
  );
  const breaking = entries.flatMap(({ statement, effect }) =>
    statement.breaking.map((text) =>
      line({ statement: { ...statement, description: text }, effect }, noted.links),
    ),
  );
  const parts = [section("Breaking changes", breaking)];
  let rest: readonly Entry[] = entries;
  for (const [title, holds] of groups) {
    const some = rest.filter(({ statement }) => holds(statement));
    rest = rest.filter(({ statement }) => !holds(statement));
    parts.push(
      section(
        title,
        some.map((entry) => line(entry, noted.links)),
      ),
    );
  }
  parts.push(comparison(noted));
  return cut(
    parts.filter((part) => part !== "").join("\n"),
    longestNotes,
    "*The rest is too long to be shown here.*",
  );
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `### ${title}\n\n${lines.join("\n")}\n`;
}

function line({ statement, effect }: Entry, links: Links): string {
  const { unit } = effect;
  const { pullRequest } = unit.message;
  const scope = statement.scope === undefined ? "" : `**${escapeText(statement.scope)}:** `;
  const text = escapeText(statement.description.replace(/ \(#\d+\)$/, "").replace(/\s+/g, " "));
  const from = [
    ...(pullRequest === undefined ? [] : [link(`#${pullRequest}`, links.pullRequest(pullRequest))]),
    link(short(unit.commit), links.commit(unit.commit)),
  ];
  const author = unit.author.name === "" || isBot(unit.author) ? "" : ` by ${escapeText(unit.author.name)}`;
  return `- ${scope}${text} (${from.join(", ")})${author}${through(effect)}`;
}

/** A change that is not in the service's own files says through what it came. */
function through({ unit }: Effect): string {
  const own = unit.because.some(({ kind }) => kind !== "dependency");
  const names = own ? [] : unit.because.map(({ of }) => escapeText(of));
  return names.length === 0 ? "" : ` (through ${names.join(", ")})`;
}

function comparison({ previous, tag, links }: Noted): string {
  const address = links.compare(previous, tag);
  if (previous === "" || address === "") return "";
  return `**Everything:** ${link(escapeText(`${previous}...${tag}`), address)}\n`;
}
