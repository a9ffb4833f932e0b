// `npm run docs:pictures`: real job summaries, out of test/transcripts, as GitHub shows them, light and dark. It needs Debian's chromium and
// fonts-noto-color-emoji, and is no part of the checks.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { shrink } from "./shrink-png.js";

const root = join(import.meta.dirname, "..");
const require = createRequire(import.meta.url);
const { marked } = await import(pathToFileURL(require.resolve("marked")).href);
const width = 920;

/** Each picture: the transcript it is taken from, what of it, and the line above. */
const pictures = [
  { name: "detect", from: "detect-library", title: "detect-changes summary" },
  { name: "set-image", from: "set-image-changed", title: "set-image summary" },
  { name: "promote", from: "promote-promoted", title: "promote summary" },
  { name: "rollback", from: "rollback-rolled-back", title: "rollback summary" },
  { name: "toggles", from: "toggles-expired", title: "toggles summary" },
  { name: "trunk-health", from: "trunk-health-over", title: "trunk-health summary" },
  { name: "pull-request", from: "promote-proposed", part: "pull request" },
];

// `npm run docs:pictures -- toggles` draws these alone.
const names = process.argv.slice(2);
const wanted = pictures.filter(({ name }) => names.length === 0 || names.includes(name));

const folder = mkdtempSync(join(tmpdir(), "pictures-"));
mkdirSync(join(root, "docs/images"), { recursive: true });
try {
  for (const picture of wanted) for (const theme of ["light", "dark"]) draw(picture, theme);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function draw({ name, from, title, part }, theme) {
  const text = settled(readFileSync(join(root, "test/transcripts", `${from}.txt`), "utf8"));
  const file = join(folder, `${name}.html`);
  const [head, markdown] = part === undefined ? [title, summaryOf(text)] : pullRequestOf(text);
  writeFileSync(file, page(head, marked.parse(markdown, { gfm: true }), theme));
  const [, height = "600"] = /data-height="(\d+)"/.exec(chromium("--dump-dom", file, 600)) ?? [];
  const picture = join(root, "docs/images", `${name}-${theme}.png`);
  chromium(`--screenshot=${picture}`, file, Number(height));
  shrink(picture);
}

function summaryOf(text) {
  // What a failed step adds below is a table of problems that every action has.
  return text.split("\n--- summary\n")[1].split(/\n--- report\n|\n### ❌ [\w-]+ stopped\n/)[0];
}

/** Title and body of the pull request that a transcript has among what was written. */
function pullRequestOf(text) {
  const [title, , ...body] = text.split(/^=== \S+ pull request \d+\n/m)[1].split("\n");
  return [`${title} #1`, body.join("\n").split("\n=== ")[0]];
}

/** What a transcript leaves open, as it could be: names of commits and digests, hosts and times. */
function settled(text) {
  const hash = (words, length) => createHash("sha256").update(words).digest("hex").slice(0, length);
  return text
    .replace(/^.*sha256:<short>.*$/gm, (line) => {
      const service = /orders|payments|web/.exec(line)?.[0] ?? "";
      return line.replace(/(\d[\w.-]*)(`? \\?\(?`?sha256:)<short>/g, (_, version, between) => {
        return `${version}${between}${hash(service + version, 12)}`;
      });
    })
    .replace(/<(commit \d+)>/g, (_, words) => hash(words, 7))
    .replace(/<(digest \d+)>/g, (_, words) => `sha256:${hash(words, 64)}`)
    .replace(/sha256:<short>/g, () => `sha256:${hash("digest 2", 12)}`)
    .replace(
      /<date (\d+)>/g,
      (_, number) => ["2026-03-20", "2026-03-29", "2026-04-05"][number - 1] ?? "2026-03-01",
    )
    .replace(/<time>/g, "2026-01-05T09:30:00Z")
    .replace(/http:\/\/127\.0\.0\.1:<port>/g, "https://github.com")
    .replace(/127\.0\.0\.1:<port>/g, "ghcr.io");
}

function page(head, body, theme) {
  const style = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), "utf8");
  const dark = theme === "dark";
  const colours = dark
    ? { page: "#0d1117", line: "#3d444d", bar: "#151b23", text: "#f0f6fc", add: "#12261e", remove: "#25171c" }
    : {
        page: "#ffffff",
        line: "#d1d9e0",
        bar: "#f6f8fa",
        text: "#1f2328",
        add: "#dafbe1",
        remove: "#ffebe9",
      };
  const painted = body.replace(
    /(<code class="language-diff">)([\s\S]*?)(<\/code>)/g,
    (_, open, diff, close) => {
      const lines = diff.split("\n").map((line) => {
        const colour = /^\+(?!\+\+)/.test(line) ? colours.add : /^-(?!--)/.test(line) ? colours.remove : "";
        return colour === ""
          ? line
          : `<span style="display:inline-block;width:100%;background:${colour}">${line}</span>`;
      });
      return open + lines.join("\n") + close;
    },
  );
  return `<!doctype html><meta charset="utf-8"><style>${style}
html { background: ${colours.page}; overflow: hidden }
body { margin: 0; padding: 16px; font-family: "Noto Color Emoji" }
.frame { border: 1px solid ${colours.line}; border-radius: 6px; overflow: hidden }
.bar { background: ${colours.bar}; color: ${colours.text}; border-bottom: 1px solid ${colours.line}; padding: 10px 16px; font: 600 14px "DejaVu Sans", sans-serif }
.markdown-body { padding: 16px; font-family: "DejaVu Sans", "Noto Color Emoji", sans-serif; font-size: 14px }
.markdown-body code, .markdown-body pre { font-family: "DejaVu Sans Mono", monospace }
</style><body><div class="frame"><div class="bar">${head}</div><div class="markdown-body">${painted}</div></div>
<script>document.body.dataset.height = Math.ceil(document.body.scrollHeight)</script></body>`;
}

function chromium(what, file, height) {
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--hide-scrollbars",
    "--force-device-scale-factor=1",
  ];
  const args = [
    ...flags,
    `--window-size=${width},${height}`,
    `--user-data-dir=${join(folder, "profile")}`,
    what,
  ];
  return execFileSync("chromium", [...args, pathToFileURL(file).href], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
    timeout: 180_000,
  });
}
