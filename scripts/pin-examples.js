// `node scripts/pin-examples.js <commit> <version>`: the examples use the actions of a release by its commit, as SECURITY.md advises.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [commit = "", version = ""] = process.argv.slice(2);
if (!/^[0-9a-f]{40}$/.test(commit) || !/^\d+\.\d+\.\d+/.test(version)) {
  console.error("Usage: node scripts/pin-examples.js <full SHA of a commit> <version>");
  process.exit(1);
}
const folder = join(import.meta.dirname, "../examples/workflows");
for (const name of readdirSync(folder)) {
  const file = join(folder, name);
  const text = readFileSync(file, "utf8");
  const uses = /(uses: [\w-]+\/trunkline\/actions\/[a-z-]+)@.*/g;
  writeFileSync(file, text.replace(uses, `$1@${commit} # v${version}`));
}
