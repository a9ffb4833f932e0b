import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readTextFile } from "../../../../src/adapters/git/process/read-text.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";

test("what a file holds; nothing where there is none, or a folder", () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "shallow"), "ä\n");
  expect(readTextFile(join(folder, "shallow"))).toBe("ä\n");
  expect(readTextFile(join(folder, "gone"))).toBeUndefined();
  expect(readTextFile(folder)).toBeUndefined();
});
