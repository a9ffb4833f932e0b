import { expect, test } from "vitest";
import { importsOf, sourceFiles, textOf } from "./sources.ts";

const files = sourceFiles("src");

test("a file is one thing that somebody would look for: at most 300 lines", () => {
  const long = files.map((file) => ({ file, lines: textOf(file).split("\n").length - 1 }));
  expect(long.filter(({ lines }) => lines > 300)).toEqual([]);
});

test("names say what a thing is", () => {
  const vague = /(^|[-/])(utils?|(?<!credential-)helpers?|common|impl|manager|misc)([-./]|$)/;
  expect(files.filter((file) => vague.test(file) || !/^[a-z0-9/.-]+$/.test(file))).toEqual([]);
});

test("an exported name is defined once in all of src", () => {
  const pattern = /^export (?:interface|type|class|(?:async )?function\*?|const) ([A-Za-z0-9_]+)/gm;
  const definedIn = new Map<string, Set<string>>();
  for (const file of files)
    for (const [, name = ""] of textOf(file).matchAll(pattern))
      definedIn.set(name, (definedIn.get(name) ?? new Set()).add(file));
  const twice = [...definedIn].filter(([, where]) => where.size > 1);
  expect(twice.map(([name, where]) => `${name}: ${[...where].join(", ")}`)).toEqual([]);
});

test("every file of core is reached by a test that imports it, or something that does", () => {
  const reached = new Set<string>();
  const visit = (file: string): void => {
    if (reached.has(file)) return;
    reached.add(file);
    if (file.startsWith("src/")) for (const to of importsOf(file)) if (to.startsWith("src/core/")) visit(to);
  };
  for (const test of sourceFiles("test").filter((file) => file.endsWith(".test.ts")))
    for (const to of importsOf(test)) if (to.startsWith("src/")) visit(to);
  expect(files.filter((file) => file.startsWith("src/core/") && !reached.has(file))).toEqual([]);
});

test("the only classes are Problems: everything else is values and functions", () => {
  const classes = files.filter((file) => /^(export )?(abstract )?class /m.test(textOf(file)));
  expect(classes).toEqual(["src/core/problem/problem.ts"]);
});
