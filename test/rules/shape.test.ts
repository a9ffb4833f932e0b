import { existsSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root, sourceFiles, textOf } from "./sources.ts";

const files = sourceFiles("src");

/** Whether nothing is left of a file once its types are taken out. */
function holdsOnlyTypes(path: string): boolean {
  const code = stripTypeScriptTypes(textOf(path));
  return code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "").trim() === "";
}

/** The areas of the problem catalogue are text, and are tested as one. */
const asOne = /^src\/domain\/problems\/(?!index)/;

test("every source file has its test at the same place", () => {
  const missing = files
    .filter((file) => !asOne.test(file) && !holdsOnlyTypes(file))
    .filter((file) => !existsSync(join(root, file.replace(/^src\/(.*)\.ts$/, "test/$1.test.ts"))));
  expect(missing).toEqual([]);
});

test("a file is one noun: at most 200 lines", () => {
  const long = files.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }));
  expect(long.filter(({ lines }) => lines > 200)).toEqual([]);
});

test("names say what a thing is", () => {
  const vague = /(^|[-/])(utils?|(?<!credential-)helpers?|common|impl|manager|misc)([-./]|$)/;
  expect(files.filter((file) => vague.test(file) || !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
});

test("the only classes are Problems: everything else is values and functions", () => {
  const classes = files.filter((file) => /^(export )?(abstract )?class /m.test(textOf(file)));
  expect(classes).toEqual(["src/domain/problem.ts"]);
});
