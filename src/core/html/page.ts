import { type Html, type HtmlValue, html } from "./html.ts";
import { stylesheet } from "./stylesheet.ts";

/** A page that is whole in itself. */
export interface HtmlPage {
  readonly title: string;
  /** Under the title: what the page is about, in a sentence or two. */
  readonly lead: HtmlValue;
  readonly body: readonly Html[];
  /** At the end, small. */
  readonly foot: HtmlValue;
  /** JavaScript of ours that makes the page more comfortable; the page must be whole without it. */
  readonly script?: string;
  /** What the page shows, for programs: `<script type="application/json" id="data">`. */
  readonly data?: unknown;
}

/**
 * One HTML file that asks nobody for anything: its Content-Security-Policy lets nothing be loaded or sent, and no style or script run but these
 * (by hash, CSP Level 3). The same input gives the same bytes.
 */
export function renderPage({ title, lead, body, foot, script, data }: HtmlPage): string {
  const code = script?.trim() ?? "";
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(stylesheet)}'`,
    `script-src ${code === "" ? "'none'" : `'${hashOf(code)}'`}`,
    "img-src data:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
${html`<title>${title}</title>`.markup}
<link rel="icon" href="data:,">
<style>${stylesheet}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the content</a>
<header>
${html`<h1>${title}</h1>\n<p class="lead">${lead}</p>`.markup}
</header>
<main id="main" tabindex="-1">
${body.map(({ markup }) => markup).join("\n")}
</main>
<footer>${html`<p>${foot}</p>`.markup}</footer>
${data === undefined ? "" : `<script type="application/json" id="data">${jsonBlock(data)}</script>\n`}${code === "" ? "" : `<script>${code}</script>\n`}</body>
</html>
`;
}

/** JSON that cannot end the script element it stands in (WHATWG HTML 4.12.1.3), nor a line of JavaScript. */
export function jsonBlock(value: unknown): string {
  return (JSON.stringify(value) ?? "null").replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** `sha256-…` of a style or script, as a policy names it. */
function hashOf(content: string): string {
  const { createHash } = process.getBuiltinModule("node:crypto");
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}
