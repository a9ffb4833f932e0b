import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./sources.ts";

const folder = join(root, "docs/decisions");
const names = readdirSync(folder).sort();

test("decisions are numbered without holes", () => {
  const numbers = names.map((name) => /^(\d{4})-[a-z0-9-]+\.md$/.exec(name)?.[1]);
  expect(numbers).toEqual(names.map((_, at) => String(at + 1).padStart(4, "0")));
});

test.each(names)("%s fits on a page and has its number in its title", (name) => {
  const text = readFileSync(join(folder, name), "utf8");
  expect(text.split(/\s+/).length).toBeLessThanOrEqual(500);
  expect(text.startsWith(`# ${Number(name.slice(0, 4))}. `)).toBe(true);
});
