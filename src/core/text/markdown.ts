/**
 * The only place that knows Markdown. Functions that take text take untrusted text and make it harmless; functions that take
 * Markdown say so. GitHub Flavored Markdown 0.29, as job summaries and pull requests render it.
 */

/** Text as text: nothing in it is markup, a mention, an issue reference, a link, a formula, an emoji or HTML; control characters are shown. */
export function escapeText(text: string): string {
  return visible(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replace(/[\\`*_{}[\]()~!$]/g, "\\$&")
    .replace(/^(\s*)([-+]|\d+[.)])(?=\s)/, "$1\\$2")
    .replace(/([@#])(?=\w)/g, "$1<!-- -->")
    .replace(/\bGH(?=-\d)/gi, "$&<!-- -->")
    .replace(/:(?=(?:[+-]1|100|1234|[\w+-]*[a-z][\w+-]*):)/gi, ":<!-- -->")
    .replace(/(https?|ftp)(?=:\/\/)|www(?=\.)/gi, "$&<!-- -->");
}

/** A sentence as text, in which what stands between backticks is code: words of ours with untrusted words in them. */
export function escapeSentence(text: string): string {
  return text
    .split(/(`[^`\r\n]+`)/)
    .map((part, at) => (at % 2 === 1 ? code(part.slice(1, -1)) : escapeText(part)))
    .join("");
}

const plain = /^[\w./@+=,:~-]+$/;

/** Text in a code span. */
export function code(text: string): string {
  if (plain.test(text)) return `\`${text}\``;
  const shown = visible(text);
  if (shown === "") return "";
  const fence = "`".repeat(longestRun(shown) + 1);
  const pad = /^`|`$|^ .* $/.test(shown) ? " " : "";
  return fence + pad + shown + pad + fence;
}

/** Text in a fenced block, for example of `diff` or `mermaid`. Line ends stay. */
export function codeBlock(text: string, language = ""): string {
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  const end = text.endsWith("\n") ? "" : "\n";
  return `${fence}${language}\n${text}${end}${fence}\n`;
}

/** A link whose words are Markdown and whose target is untrusted; a target that is not http(s) leaves only the words. */
export function link(words: string, target: string): string {
  if (!/^https?:\/\/[^\s]+$/.test(target)) return words;
  return `[${words}](${target.replace(/[()<>\\|]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)})`;
}

/** A table whose cells are Markdown. Line breaks in a cell become `<br>`. A column that is empty in every row is left out. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const used = head.map((_, column) => rows.length === 0 || rows.some((row) => (row[column] ?? "") !== ""));
  const line = (cells: readonly string[]) =>
    `| ${cells
      .filter((_, column) => used[column] !== false)
      .map(cell)
      .join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

/** A collapsed part: the words and the inside are Markdown. */
export function details(words: string, inside: string): string {
  return `<details><summary>${words}</summary>\n\n${inside}\n</details>\n`;
}

/** Markdown cut at a line end to at most `limit` bytes of UTF-8, with a notice (Markdown) put where it was cut. */
export function cut(markdown: string, limit: number, notice: string): string {
  const bytes = Buffer.from(markdown);
  if (bytes.length <= limit) return markdown;
  // The fence that may have to be closed is as long as the longest run of its signs.
  const room = Math.max(0, limit - Buffer.byteLength(notice) - longestRun(markdown) - 4);
  const kept = bytes.subarray(0, bytes.lastIndexOf(10, room) + 1).toString();
  const open = openFence(kept);
  return `${kept}${open}\n${notice}\n`;
}

/** The closing of a fenced block that `markdown` leaves open. */
function openFence(markdown: string): string {
  let open = "";
  for (const [, fence = "", rest = ""] of markdown.matchAll(/^(`{3,})(.*)$/gm)) {
    if (open === "") open = fence;
    else if (fence.length >= open.length && rest.trim() === "") open = "";
  }
  return open === "" ? "" : `${open}\n`;
}

function cell(markdown: string): string {
  return markdown.replace(/\|/g, "\\|").replace(/\r?\n/g, "<br>");
}

/** Control characters as pictures (U+2400), so that a line stays a line. */
function visible(text: string): string {
  return text
    .replace(/[\u0000-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, "\ufffd");
}

function longestRun(text: string): number {
  let longest = 0;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  return longest;
}
