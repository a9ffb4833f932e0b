/** Markup that is safe to put into a page: text in it is escaped already. */
export interface Html {
  readonly markup: string;
}

/** What may stand in a template: text (escaped), numbers, markup, lists of markup; undefined and false leave nothing. */
export type HtmlValue = string | number | Html | readonly Html[] | undefined | false;

/**
 * A template literal of HTML. Every value that is not markup itself is escaped, in text and in quoted attributes alike, so a page cannot be
 * opened by a version, a name or a commit subject (WHATWG HTML 13.1.2.3, 13.1.2.6).
 */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  return { markup: parts.reduce((before, part, index) => before + markupOf(values[index - 1]) + part) };
}

/** Every sign that stands for something else, or may (a half of a surrogate pair). */
const special =
  /[&<>"'`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufff9-\ufffb]/;

/** Text as text in HTML; control characters and signs that turn the direction of writing are shown, not obeyed. */
export function escapeHtml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(/[&<>"'`]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, (sign) => String.fromCharCode(0x2400 + sign.charCodeAt(0)))
    .replace(/[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufff9-\ufffb]/g, "\ufffd")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

function markupOf(value: HtmlValue): string {
  if (value === undefined || value === false) return "";
  if (typeof value === "string") return escapeHtml(value);
  if (typeof value === "number") return String(value);
  return "markup" in value ? value.markup : value.map(({ markup }) => markup).join("");
}
