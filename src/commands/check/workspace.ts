import { posix } from "node:path";
import type { Catalogue } from "../../core/catalogue/catalogue.ts";
import { readGlobs } from "../../core/path/glob.ts";
import { nearest } from "../../core/problem/nearest-word.ts";
import { type Problem, problem } from "../../core/problem/problem.ts";
import type { Files } from "../../ports/all-ports.ts";
import type { CommandResult } from "../../ports/command.ts";
import { walk } from "../repository-files.ts";

/** Whether the folders and patterns of services and libraries mean something in this repository, and who depends on whom. */
export async function checkWorkspace(catalogue: Catalogue, files: Files): Promise<CommandResult> {
  const paths = await walk({
    list: (folder) => files.list(folder === "" ? "." : folder),
    read: (path) => files.read(path),
  });
  const folders = [...new Set(paths.flatMap(foldersOf))];
  const problems: Problem[] = [];
  const lines: string[] = [];
  for (const [section, units] of [
    ["services", catalogue.services],
    ["libraries", catalogue.libraries],
  ] as const) {
    for (const { name, path, inputs, dependsOn } of units.values()) {
      const at = catalogue.place([section, name]);
      if (path !== "." && path !== "" && (await files.list(path)) === undefined) {
        const close = nearest(path, folders);
        const advice =
          close === undefined ? "Name a folder of this repository." : `Did you mean \`${close}\`?`;
        problems.push(
          problem("CHECK_PATH_MISSING", { key: `${section}.${name}.path`, path, advice }, { at }),
        );
        continue;
      }
      const own = await countOwned(inputs, paths);
      if (own === 0) problems.push(problem("CHECK_PATTERN_UNUSED", { name }, { at }));
      const needs = dependsOn.length === 0 ? "" : `, depends on ${dependsOn.join(", ")}`;
      lines.push(`  ${name}: ${own} ${own === 1 ? "file" : "files"}${needs}`);
    }
  }
  return { lines, problems };
}

/** How many files a list of patterns means; of the patterns that match a file the last decides. */
async function countOwned(inputs: readonly string[], paths: readonly string[]): Promise<number> {
  const globs = await readGlobs(inputs);
  return paths.filter((path) => {
    const last = globs.findLast(({ positive }) => positive.matches(path));
    return last !== undefined && !last.negated;
  }).length;
}

function foldersOf(path: string): readonly string[] {
  const folder = posix.dirname(path);
  return folder === "." ? [] : [folder, ...foldersOf(folder)];
}
