// Writes every generated document: `npm run docs`. A rule test holds them to what this would write.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { documents } from "./documents.ts";

const root = join(import.meta.dirname, "..");
for (const [path, text] of documents(root)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
