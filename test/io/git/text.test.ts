import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { textOf } from "../../../src/io/git/text.ts";
import { makeFolder } from "../../support/scratch/folder.ts";

test("what a file holds; nothing where there is none, or a folder", () => {
  const folder = makeFolder();
  writeFileSync(join(folder, "shallow"), "ä\n");
  expect(textOf(join(folder, "shallow"))).toBe("ä\n");
  expect(textOf(join(folder, "gone"))).toBeUndefined();
  expect(textOf(folder)).toBeUndefined();
});
