// Writes every generated document: `npm run docs`. A rule test holds them to what this would write. Where package.json names another repository
// than the files do, that is written first, wherever it is named.
import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { home } from "../src/core/text/trunkline-links.ts";

const root = join(import.meta.dirname, "..");
const { repository } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { repository: string };
const current = repository.replace(/^github:/, "");
if (current !== home) rename();

const { documents } = await import("./documents.ts");
for (const [path, text] of documents(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

/** Before anything else is loaded, as the scripts name the repository too. `npm run build` writes it into the bundles. */
function rename() {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0");
  for (const path of listed.filter((name) => name !== "" && !name.startsWith("dist/"))) {
    const file = join(root, path);
    if (!lstatSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const text = readFileSync(file, "utf8");
    if (text.includes(home)) writeFileSync(file, text.replaceAll(home, current));
  }
}
