import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { shallowIn } from "../../../../src/adapters/git/process/shallow-boundary.ts";
import { makeFolder } from "../../../support/scratch/folder.ts";

test("the commits that the file names; none where there is no file", () => {
  const folder = makeFolder();
  expect([...shallowIn(folder)]).toEqual([]);
  const [one, other] = ["a".repeat(40), "b".repeat(40)];
  writeFileSync(join(folder, "shallow"), `${one}\n${other}\n`);
  expect([...shallowIn(folder)]).toEqual([one, other]);
});
