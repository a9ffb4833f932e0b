import { expect, test } from "vitest";
import { importsOf, sourceFiles, textOf } from "./sources.ts";

const files = sourceFiles("src");

/** The layer of a path in src; each action is a layer of its own. */
function layerOf(path: string): string {
  return path.match(/^src\/(actions\/[^/]+|[^/]+)/)?.[1] ?? path;
}

/** What each layer may import beside itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  contract: ["domain"],
  io: ["domain", "contract"],
  host: ["domain", "contract"],
};

/** The builtins that compute and touch nothing. */
const pureBuiltins = ["node:buffer", "node:crypto", "node:path", "node:util"];

function allowed(from: string, to: string): boolean {
  const layer = layerOf(from);
  if (from === "src/main.ts") return true;
  if (to.startsWith("src/")) {
    const others = layer.startsWith("actions/") ? ["domain", "contract"] : (mayImport[layer] ?? []);
    return layerOf(to) === layer || others.includes(layerOf(to));
  }
  const touchesTheWorld =
    to.startsWith("@actions/") || (to.startsWith("node:") && !pureBuiltins.includes(to));
  return !touchesTheWorld || layer === "io" || layer === "host";
}

test("domain <- contract <- { actions, io } <- host <- main, and only io and host touch the world", () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter((to) => !allowed(file, to))
      .map((to) => `${file} imports ${to}`),
  );
  expect(wrong).toEqual([]);
});

test("the rule sees what it forbids", () => {
  expect(allowed("src/actions/promote/plan.ts", "src/actions/release/plan.ts")).toBe(false);
  expect(allowed("src/actions/promote/plan.ts", "src/io/git/git.ts")).toBe(false);
  expect(allowed("src/domain/image.ts", "src/contract/world.ts")).toBe(false);
  expect(allowed("src/domain/image.ts", "node:fs")).toBe(false);
  expect(allowed("src/io/files.ts", "node:fs/promises")).toBe(true);
});

test("only host and main read the process environment", () => {
  const readers = files.filter((file) => /process\s*\.\s*env\b|process\[/.test(textOf(file)));
  expect(readers.filter((file) => layerOf(file) !== "host" && file !== "src/main.ts")).toEqual([]);
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
