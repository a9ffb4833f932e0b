import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { documents, withSection } from "../../scripts/documents.ts";
import { root } from "./sources.ts";

test.each([...documents(root)])("%s is as `npm run docs` writes it", (path, text) => {
  expect(existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : undefined).toBe(text);
});

test("a section is replaced where it stands, or put at the end", () => {
  const first = withSection("# x\n", "inputs", "| a |\n");
  expect(first).toBe("# x\n\n## Inputs\n\n<!-- inputs:start -->\n| a |\n<!-- inputs:end -->\n");
  expect(withSection(`${first}after\n`, "inputs", "| b |\n")).toBe(`${first.replace("a |", "b |")}after\n`);
});
