import { posix } from "node:path";
import type { Notice } from "../../contract/action.ts";
import type { History } from "../../contract/history.ts";
import type { Catalogue } from "../../domain/catalogue/catalogue.ts";
import type { Filter } from "../../domain/detect/filter.ts";
import { findDead, findIdle, isNegationsOnly, literalOf } from "../../domain/detect/lint.ts";
import { type Glob, globs } from "../../domain/glob.ts";
import type { Oid } from "../../domain/oid.ts";
import type { Place } from "../../domain/problem.ts";

/** What is there to check patterns against. */
export interface Ground {
  readonly history: History;
  readonly head: Oid;
  /** Every file of the head, where that is known anyway; else only folders and files that patterns name in full are looked up. */
  readonly paths: readonly string[] | undefined;
  /** The catalogue's text, to say where a pattern stands. */
  readonly text: string | undefined;
}

/** Looking up more folders than this would cost more than the rest of the run. */
const mostFolders = 200;

interface List {
  readonly owner: string;
  readonly patterns: readonly Glob[];
  readonly path: readonly (string | number)[];
  readonly at: Place | undefined;
}

/** Patterns of the catalogue that cannot mean what they say, and services whose folder does not exist: a warning each, at its line. */
export async function lintCatalogue(catalogue: Catalogue, ground: Ground): Promise<readonly Notice[]> {
  const exists = existence(ground);
  const source = await sourceOf(ground.text, catalogue.file);
  const warn = (title: string, message: string, path: List["path"], at: Place | undefined): Notice => {
    const place = source?.place(path, "value") ?? at;
    return { level: "warning", title, message, ...(place && { at: { ...place } }) };
  };
  const notices: Notice[] = [];
  const missing = new Set<string>();
  for (const [kind, units] of [
    ["services", catalogue.services],
    ["libraries", catalogue.libraries],
  ] as const) {
    for (const { name, path, at } of units.values()) {
      if (path === "." || (await exists(path)) !== false) continue;
      missing.add(path);
      notices.push(
        warn("A folder that does not exist", `${name}: there is no ${path}.`, [kind, name, "path"], at),
      );
    }
  }
  const lists = listsOf(catalogue);
  const dead =
    ground.paths &&
    findDead(
      lists.flatMap(({ patterns }) => patterns),
      ground.paths,
    );
  for (const { owner, patterns, path, at } of lists) {
    if (isNegationsOnly(patterns))
      notices.push(warn("Only exclusions", `${owner} has no pattern that includes anything.`, path, at));
    else
      for (const { index, fault } of findIdle(patterns))
        notices.push(
          warn(
            "A pattern without effect",
            `${owner}: \`${patterns[index]?.text}\` has no effect: ${fault}.`,
            [...path, index],
            at,
          ),
        );
    for (const [index, pattern] of patterns.entries()) {
      const literal = literalOf(pattern);
      if (literal !== undefined && missing.has(literal)) continue;
      const isDead =
        dead?.has(pattern.positive) ?? (literal !== undefined && (await exists(literal)) === false);
      if (isDead)
        notices.push(
          warn(
            "A pattern that matches nothing",
            `${owner}: \`${pattern.text}\` matches no file.`,
            [...path, index],
            at,
          ),
        );
    }
  }
  return notices;
}

/** Filters that are exclusions only: with `some` they match everything else, with `some-with-excludes` nothing. */
export function lintFilters(filters: readonly Filter[], file: string | undefined): readonly Notice[] {
  return filters
    .filter(({ rules }) => isNegationsOnly(rules.flatMap((rule) => rule.globs)))
    .map(({ name, line }) => ({
      level: "warning",
      title: "Only exclusions",
      message: `The filter ${name} has no pattern that includes anything.`,
      ...(file === undefined ? {} : { at: { file, line } }),
    }));
}

/** The YAML reader is loaded only where a catalogue was read with it already. */
async function sourceOf(text: string | undefined, file: string) {
  if (text === undefined) return undefined;
  const { parseSource } = await import("../../domain/catalogue/source.ts");
  return parseSource(text, file);
}

function listsOf({ services, libraries, global }: Catalogue): readonly List[] {
  const compile = globs();
  const of = (kind: string, units: Catalogue["services"] | Catalogue["libraries"]): List[] =>
    [...units.values()].map(({ name, inputs, at }) => ({
      owner: name,
      patterns: inputs.map(compile),
      path: [kind, name, "inputs"],
      at,
    }));
  const everywhere = { owner: "global", patterns: global.map(compile), path: ["global"], at: undefined };
  return [...of("services", services), ...of("libraries", libraries), everywhere];
}

/** Whether a folder or file exists at the head; undefined where looking it up would go too far. */
function existence({ history, head }: Ground): (path: string) => Promise<boolean | undefined> {
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const names = async (folder: string) => {
    const entries = await history.repository.list(head, folder === "." ? "" : folder);
    return new Set(entries?.map(({ name }) => name));
  };
  return async (path) => {
    const folder = posix.dirname(path);
    if (!known.has(folder) && known.size >= mostFolders) return undefined;
    const listed = known.get(folder) ?? names(folder);
    known.set(folder, listed);
    return (await listed).has(posix.basename(path));
  };
}
