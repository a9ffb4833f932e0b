// `node scripts/snippets.ts <folder>`: writes each complete workflow of the pages as a file, for linters.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The Markdown files of a checkout, as paths from its top. */
export function markdownFiles(root: string): readonly string[] {
  const listed = execFileSync("git", ["ls-files", "-z", "--", "*.md"], { cwd: root, encoding: "utf8" });
  return listed.split("\0").filter((path) => path !== "");
}

/** The YAML blocks of a page, in their order. */
export function snippetsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^( *)```ya?ml\n([\s\S]*?)^\1```/gm)].map(([, indent = "", text = ""]) =>
    text.replace(new RegExp(`^${indent}`, "gm"), ""),
  );
}

if (import.meta.main) {
  const [folder = "lib/snippets"] = process.argv.slice(2);
  mkdirSync(folder, { recursive: true });
  const root = join(import.meta.dirname, "..");
  for (const page of markdownFiles(root)) {
    const name = page.endsWith("README.md") ? basename(dirname(page)) : basename(page, ".md");
    const workflows = snippetsOf(readFileSync(join(root, page), "utf8")).filter((text) =>
      ["on:", "jobs:"].every((key) => text.split("\n").some((line) => line.startsWith(key))),
    );
    for (const [index, text] of workflows.entries())
      writeFileSync(join(folder, `${name || "readme"}-${index + 1}.yml`), text);
  }
}
