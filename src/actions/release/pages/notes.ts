import { short } from "../../../core/git/oid.ts";
import { code, cut, escapeText, link } from "../../../core/text/markdown.ts";
import { type CommitStatement, isBot } from "../messages/trunk-message.ts";
import type { Effect } from "../versions/commit-effects.ts";
import type { Links } from "./links.ts";

/** GitHub takes 125,000 characters for the body of a release; we count bytes, which are never fewer. */
export const longestNotes = 125_000;

/** What the notes of one version are written from. */
export interface Noted {
  readonly service: string;
  readonly version: string;
  readonly tag: string;
  /** The service's own previous tag; empty for the first release. */
  readonly previous: string;
  /** Newest first. */
  readonly effects: readonly Effect[];
  readonly links: Links;
}

/** One line of the notes. */
interface Entry {
  readonly statement: CommitStatement;
  readonly effect: Effect;
}

const groups: readonly (readonly [
  slot: string,
  title: string,
  holds: (statement: CommitStatement) => boolean,
])[] = [
  ["features", "Features", ({ type }) => type === "feat"],
  ["fixes", "Fixes", ({ type }) => type === "fix"],
  ["performance", "Performance", ({ type }) => type === "perf"],
  ["reverts", "Taken back", ({ type }) => type === "revert"],
  ["reapplied", "Brought back", ({ type }) => type === "reapply"],
  ["other", "Other changes", () => true],
];

/**
 * The notes of one version in Markdown, of any length: what breaks first, then by kind, each with its pull request, commit and author,
 * and what it reached the service through; last the comparison with the service's own previous tag. A template (Markdown)
 * may order them its own way, with the slots {service}, {version}, {tag}, {previous}, {changes} (all of it), {breaking},
 * {features}, {fixes}, {performance}, {reverts}, {reapplied}, {other} and {compare}.
 */
export function writeNotes(noted: Noted, template = ""): string {
  const entries = noted.effects.flatMap(entriesOf);
  const breaking = entries.flatMap(({ statement, effect }) =>
    statement.breaking.map((description) => ({ statement: { ...statement, description }, effect })),
  );
  const parts = [["breaking", section("Breaking changes", breaking, noted.links)]];
  let rest: readonly Entry[] = entries;
  for (const [slot, title, holds] of groups) {
    const some = rest.filter(({ statement }) => holds(statement));
    rest = rest.filter(({ statement }) => !holds(statement));
    parts.push([slot, section(title, some, noted.links)]);
  }
  parts.push(["compare", comparison(noted)]);
  const changes = parts.flatMap(([, part]) => (part === "" ? [] : [part])).join("\n");
  if (template === "") return changes;
  const { service, version, tag, previous } = noted;
  const slots = new Map([
    ...Object.entries({ service, version, tag, previous, changes }),
    ...(parts as [string, string][]),
  ]);
  return template.replace(/\{(\w+)\}/g, (whole, slot: string) => slots.get(slot) ?? whole);
}

/** Notes as a release page takes them: cut at the end of a line, with a hint at the file that has all of it. */
export function fitNotes(notes: string, file: string): string {
  return cut(notes, longestNotes, `*There is more than a release page can show: see ${code(file)}.*`);
}

/** A message that is no conventional commit still is a change. */
function entriesOf(effect: Effect): readonly Entry[] {
  const { commit, rule, statements } = effect;
  if (rule !== "not-conventional" || commit.message.silentMerge) {
    return statements.map((statement) => ({ statement, effect }));
  }
  const description = commit.message.title;
  return [{ statement: { type: "", scope: undefined, description, bump: "none", breaking: [] }, effect }];
}

function section(title: string, entries: readonly Entry[], links: Links): string {
  const lines = entries.map((entry) => line(entry, links));
  return lines.length === 0 ? "" : `### ${title}\n\n${lines.join("\n")}\n`;
}

function line({ statement, effect }: Entry, links: Links): string {
  const { commit } = effect;
  const { pullRequest } = commit.message;
  const scope = statement.scope === undefined ? "" : `**${escapeText(statement.scope)}:** `;
  const text = escapeText(statement.description.replace(/ \(#\d+\)$/, "").replace(/\s+/g, " "));
  const from = [
    ...(pullRequest === undefined ? [] : [link(`#${pullRequest}`, links.pullRequest(pullRequest))]),
    link(short(commit.oid), links.commit(commit.oid)),
  ];
  const author =
    commit.author.name === "" || isBot(commit.author) ? "" : ` by ${escapeText(commit.author.name)}`;
  return `- ${scope}${text} (${from.join(", ")})${author}${through(effect)}`;
}

/** A change that is not in the service's own files says through what it came. */
function through({ commit }: Effect): string {
  const own = commit.because.some(({ kind }) => kind !== "dependency");
  const names = own ? [] : commit.because.map(({ of }) => escapeText(of));
  return names.length === 0 ? "" : ` (through ${names.join(", ")})`;
}

function comparison({ previous, tag, links }: Noted): string {
  const address = links.compare(previous, tag);
  if (previous === "" || address === "") return "";
  return `**Everything:** ${link(escapeText(`${previous}...${tag}`), address)}\n`;
}
