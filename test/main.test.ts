import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ActionName, loadAction } from "../src/main.ts";

const folder = join(import.meta.dirname, "..", "actions");
/** A composite action has no main.js: the runner reads its action.yml alone. */
const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, "main.js"))) as ActionName[];

test.each(names)("%s is in the table under its own name", async (name) => {
  const action = await loadAction(name);
  expect(action.name).toBe(name);
  expect(action.outcomes.length).toBeGreaterThan(0);
});
