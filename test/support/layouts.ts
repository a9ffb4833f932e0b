import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The image that the page sets, and its digest. */
export const repository = "ghcr.io/acme/orders";
export const digest = `sha256:${"3b1f".repeat(16)}`;

/** One layout of docs/layouts.md: what the catalogue says of the environment, and a file before and after. */
export interface Layout {
  readonly title: string;
  readonly catalogue: string;
  readonly file: string;
  readonly before: string;
  readonly after: string;
}

/** The sections of docs/layouts.md that have a catalogue and a diff. */
export function readLayouts(): readonly Layout[] {
  const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "layouts.md"), "utf8");
  return page.split(/^## /m).flatMap((text) => {
    const [, title = ""] = /^(.*)$/m.exec(text) ?? [];
    const [, catalogue] = /```yaml\n(.*?)```/s.exec(text) ?? [];
    const [, file = "", diff] = /```diff\n# (\S+)\n(.*?)```/s.exec(text) ?? [];
    if (catalogue === undefined || diff === undefined) return [];
    return [{ title, catalogue, file, before: side(diff, "-"), after: side(diff, "+") }];
  });
}

/** One side of a diff. */
function side(diff: string, sign: "-" | "+"): string {
  const lines = diff.split("\n").filter((line) => line.startsWith(" ") || line.startsWith(sign));
  const text = lines.map((line) => `${line.slice(1)}\n`).join("");
  return text.replaceAll("sha256:3b1f…", digest).replaceAll("sha256:0000…", `sha256:${"0".repeat(64)}`);
}
