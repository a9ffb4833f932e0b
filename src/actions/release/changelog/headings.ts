import type { TagFormat } from "../../../core/version/tag-format.ts";
import { parseVersion, type Version } from "../../../core/version/version.ts";

/** By which words the headings of a changelog may call a version, beside the version alone. */
export interface Calling {
  readonly service: string;
  readonly format: TagFormat;
}

/** A line of a file: one character is one byte, its end included. */
export interface ChangelogLine {
  readonly text: string;
  /** Offset of its first byte. */
  readonly at: number;
}

/** A heading that begins with a version. */
export interface Heading {
  readonly version: Version;
  /** Offset of its first byte, or of the anchors right above it. */
  readonly at: number;
  readonly level: number;
}

/** The lines of a text that was decoded as Latin-1, without its byte order mark. */
export function linesOf(text: string): readonly ChangelogLine[] {
  const begin = text.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
  return [...text.slice(begin).matchAll(/[^\n]*\n|[^\n]+$/g)].map((found) => ({
    text: found[0],
    at: begin + found.index,
  }));
}

/**
 * The headings of a changelog that begin with a version, in their order: `## 1.3.0`, `# [1.3.0](…) (2026-05-01)`, `### v1.3.0`,
 * `## orders/v1.3.0`, `## Version 1.3.0`, or underlined. Code blocks and comments hold none (CommonMark 0.31, 4.2, 4.3, 4.5, 4.6).
 */
export function headingsIn(lines: readonly ChangelogLine[], calling: Calling): readonly Heading[] {
  const headings: Heading[] = [];
  let closing: RegExp | undefined;
  lines.forEach(({ text }, index) => {
    if (closing !== undefined) {
      if (closing.test(text)) closing = undefined;
      return;
    }
    closing = blockIn(text);
    const found = headingAt(lines, index);
    const version = found && versionIn(found.words, calling);
    if (found === undefined || version === undefined) return;
    headings.push({ version, level: found.level, at: lines[firstOf(lines, index)]?.at ?? 0 });
  });
  return headings;
}

/** What ends the code block or the comment that a line begins; undefined where it begins none. */
function blockIn(text: string): RegExp | undefined {
  const [, fence = ""] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(text) ?? [];
  if (fence !== "") return new RegExp(`^ {0,3}${fence}+[ \\t]*\\r?\\n?$`);
  return /^ {0,3}<!--(?!.*-->)/.test(text) ? /-->/ : undefined;
}

function headingAt(
  lines: readonly ChangelogLine[],
  index: number,
): { words: string; level: number } | undefined {
  const text = lines[index]?.text ?? "";
  const hashes = /^ {0,3}(#{1,3})[ \t]+(.*)/.exec(text);
  if (hashes !== null) return { level: hashes[1]?.length ?? 1, words: hashes[2] ?? "" };
  const underline = /^ {0,3}(=+|-+)[ \t]*\r?\n?$/.exec(lines[index + 1]?.text ?? "");
  if (underline === null) return undefined;
  return { level: underline[1]?.startsWith("=") ? 1 : 2, words: text };
}

/** Anchors of a heading (`<a name="1.3.0"></a>`) stand above it. */
function firstOf(lines: readonly ChangelogLine[], index: number): number {
  let first = index;
  for (let above = index - 1; above >= 0; above -= 1) {
    const text = lines[above]?.text.trim() ?? "";
    if (/^<a (name|id)=[^<>]*>(<\/a>)?$/.test(text)) first = above;
    else if (text !== "") break;
  }
  return first;
}

/** The version that a heading begins with. */
function versionIn(words: string, { service, format }: Calling): Version | undefined {
  const text = words.trim().replace(/^\[/, "");
  const called = [format.prefix, service, "version", "release", ""];
  const begins = called.find((one) => text.toLowerCase().startsWith(one.toLowerCase())) ?? "";
  const rest = text.slice(begins.length).replace(/^[\s@/:-]*v?/i, "");
  return parseVersion(/^\d+\.\d+\.\d+(-[\w.-]+)?(\+[\w.-]+)?(?![\w.])/.exec(rest)?.[0] ?? "");
}
