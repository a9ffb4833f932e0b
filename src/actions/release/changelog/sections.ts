import { compareVersions, isSameVersion, type Version } from "../../../core/version/version.ts";
import { type Calling, type ChangelogLine, type Heading, headingsIn, linesOf } from "./headings.ts";

/** What one version brought, for a changelog. */
export interface Section {
  readonly version: Version;
  /** Markdown of its heading, the version first. */
  readonly heading: string;
  /** Markdown below it. */
  readonly notes: string;
}

/**
 * A changelog with the sections that it does not have yet, newest first by semantic version; undefined where it has them all. A file that
 * is there keeps every byte it has, its BOM, line ends and encoding included; `file` undefined makes a new one.
 */
export function addSections(
  file: Uint8Array | undefined,
  calling: Calling,
  sections: readonly Section[],
): Uint8Array | undefined {
  const begun = file === undefined || file.length === 0 ? Buffer.from("# Changelog\n") : file;
  const there = versionsIn(begun, calling);
  const missing = sections.filter(({ version }) => !there.some((one) => isSameVersion(one, version)));
  if (missing.length === 0) return undefined;
  return missing.reduce<Uint8Array>((bytes, section) => insert(bytes, calling, section), begun);
}

/** The versions that have a heading, in the order of the file. */
export function versionsIn(file: Uint8Array, calling: Calling): readonly Version[] {
  return headingsIn(linesOf(latin1(file)), calling).map(({ version }) => version);
}

function insert(file: Uint8Array, calling: Calling, section: Section): Uint8Array {
  const text = latin1(file);
  const lines = linesOf(text);
  const headings = headingsIn(lines, calling);
  const below = headings.find(({ version }) => compareVersions(version, section.version) < 0);
  const at = below?.at ?? endOf(lines, text.length);
  const end = /\r?\n/.exec(text)?.[0] ?? "\n";
  const written = format(section, below ?? headings.at(-1)).replace(/\r?\n/g, end);
  const before = text.slice(lines[0]?.at ?? 0, at);
  const gap = before === "" || /(^|\n)\r?\n$/.test(before) ? "" : before.endsWith("\n") ? end : end + end;
  const after = at === text.length ? "" : end;
  return Buffer.concat([file.subarray(0, at), Buffer.from(gap + written + after), file.subarray(at)]);
}

/** The headings of one changelog look alike; those of our notes have three hashes. */
function format({ heading, notes }: Section, beside: Heading | undefined): string {
  const parts = [`${"#".repeat(Math.min(2, beside?.level ?? 2))} ${heading}`, notes.trim()];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Behind the last line that says something; the definitions of links that end a file stay its end. */
function endOf(lines: readonly ChangelogLine[], length: number): number {
  const last = lines.findLastIndex(({ text }) => !/^ {0,3}\[[^\]]+\]:|^\s*$/.test(text));
  const definition = lines.slice(last + 1).find(({ text }) => text.trim() !== "");
  return definition?.at ?? length;
}

/** One character is one byte, so that offsets are those of the file. */
function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}
