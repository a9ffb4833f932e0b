import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type ActionName, loadAction } from "../src/main.ts";

const names = readdirSync(join(import.meta.dirname, "..", "actions")) as ActionName[];

test.each(names)("%s is in the table under its own name", async (name) => {
  const action = await loadAction(name);
  expect(action.name).toBe(name);
  expect(action.outcomes.length).toBeGreaterThan(0);
});
