import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "vitest";
import { importsOf, sourceFiles, textOf } from "./sources.ts";

const files = sourceFiles("src");

/** The room of a path in src; each action is a room of its own. */
function roomOf(path: string): string {
  return path.match(/^src\/(actions\/[^/]+|[^/]+)/)?.[1] ?? path;
}

/** What each room may import beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  ports: ["core"],
  operations: ["core", "ports"],
  commands: ["core", "ports", "operations"],
  adapters: ["core", "ports"],
  runner: ["core", "ports"],
};

/** The builtins that compute and touch nothing. */
const pureBuiltins = ["node:buffer", "node:crypto", "node:path", "node:util"];

function allowed(from: string, to: string): boolean {
  const room = roomOf(from);
  if (from === "src/main.ts") return true;
  if (to.startsWith("src/")) {
    const others = room.startsWith("actions/") ? ["core", "ports", "operations"] : (mayImport[room] ?? []);
    return roomOf(to) === room || others.includes(roomOf(to));
  }
  const touchesTheWorld =
    to.startsWith("@actions/") || (to.startsWith("node:") && !pureBuiltins.includes(to));
  return !touchesTheWorld || room === "adapters" || room === "runner";
}

test("core <- ports <- operations <- actions, ports <- { adapters, runner }; only the last two touch the world", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => !allowed(file, to))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("the rule sees what it forbids", () => {
  expect(allowed("src/actions/promote/plan.ts", "src/actions/release/plan.ts")).toBe(false);
  expect(allowed("src/actions/promote/plan.ts", "src/adapters/git/git.ts")).toBe(false);
  expect(allowed("src/operations/history.ts", "src/actions/promote/plan.ts")).toBe(false);
  expect(allowed("src/adapters/git/git.ts", "src/operations/history.ts")).toBe(false);
  expect(allowed("src/core/image/image.ts", "src/ports/all-ports.ts")).toBe(false);
  expect(allowed("src/core/image/image.ts", "node:fs")).toBe(false);
  expect(allowed("src/adapters/files.ts", "node:fs/promises")).toBe(true);
});

test("ports are interfaces: nothing is left of them once their types are taken out", () => {
  const code = (file: string) =>
    stripTypeScriptTypes(textOf(file))
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "")
      .trim();
  expect(files.filter((file) => roomOf(file) === "ports" && code(file) !== "")).toEqual([]);
});

test("the stage of facts never imports the plan, and the plan never the report", () => {
  const stages = /\/(facts|plan|report)\.ts$/;
  const later: Readonly<Record<string, readonly string[]>> = { facts: ["plan", "report"], plan: ["report"] };
  const wrong = files.flatMap((file) => {
    const fixture = stages.exec(file)?.[1] ?? "";
    const forbidden = (later[fixture] ?? []).map((name) => file.replace(stages, `/${name}.ts`));
    return importsOf(file)
      .filter((to) => forbidden.includes(to))
      .map((to) => `${file} imports ${to}`);
  });
  expect(wrong).toEqual([]);
});

test("only runner and main read the process environment", () => {
  const readers = files.filter((file) => /process\s*\.\s*env\b|process\[/.test(textOf(file)));
  expect(readers.filter((file) => roomOf(file) !== "runner" && file !== "src/main.ts")).toEqual([]);
});

test("no file imports itself around a corner", () => {
  const graph = new Map(files.map((file) => [file, importsOf(file).filter((to) => to.startsWith("src/"))]));
  const settled = new Set<string>();
  const circles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
    else if (!settled.has(file)) {
      for (const to of graph.get(file) ?? []) visit(to, [...path, file]);
      settled.add(file);
    }
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
