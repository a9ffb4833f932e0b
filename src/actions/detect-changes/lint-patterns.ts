import { posix } from "node:path";
import type { Notice } from "../../core/action/result.ts";
import type { Catalogue, Library } from "../../core/catalogue/catalogue.ts";
import type { Oid } from "../../core/git/oid.ts";
import { type Glob, readGlobs } from "../../core/path/glob.ts";
import { folderOf } from "../../core/path/repository-path.ts";
import type { YamlPath } from "../../core/yaml/source-position.ts";
import type { History } from "../../operations/search-history.ts";
import type { Files } from "../../ports/all-ports.ts";
import type { Filter } from "./filters/filter.ts";
import { findDead, findIdle, isNegationsOnly, literalOf } from "./unmatched-patterns.ts";

type Exists = (path: string) => boolean | undefined;

/** What patterns are checked against. */
export interface LintContext {
  readonly history: History;
  readonly head: Oid;
  /** The checkout, if it is one of the head. */
  readonly files: Files | undefined;
  /** Every file of the head, where that is known anyway; else only folders and files that patterns name in full are looked up. */
  readonly paths: readonly string[] | undefined;
  /** Files and folders that are known to be at the head, as they changed and are not deleted. */
  readonly present: ReadonlySet<string>;
  /** Names of the services and libraries that matter to this run; undefined where all do. */
  readonly names: ReadonlySet<string> | undefined;
}

/** Looking up more folders than this would cost more than the rest of the run. */
const mostFolders = 200;
/** The same goes for checking more patterns: then only those of services that matter to the run are checked. */
const mostPatterns = 5_000;

interface List {
  readonly owner: string;
  readonly patterns: readonly Glob[];
  readonly path: YamlPath;
}

/** Something odd, before it is looked up where it stands. */
interface Finding {
  readonly title: string;
  readonly message: string;
  readonly path: YamlPath;
}

/** Patterns of the catalogue that cannot mean what they say, and services whose folder does not exist: a warning each, at its line. */
export async function lintCatalogue(catalogue: Catalogue, context: LintContext): Promise<readonly Notice[]> {
  const components = componentsOf(catalogue, context.names);
  const lists = await listsOf(catalogue, components);
  const patterns = lists.flatMap((list) => list.patterns);
  const dead = context.paths && findDead(patterns, context.paths);
  const literals = dead === undefined ? patterns.flatMap((pattern) => literalOf(pattern) ?? []) : [];
  const inFolders = components.filter(({ component }) => component.path !== ".");
  const exists = await existence([...inFolders.map(({ component }) => component.path), ...literals], context);
  const missing = inFolders.filter(({ component }) => exists(component.path) === false);
  const gone = new Set(missing.map(({ component }) => component.path));
  const isDead = (pattern: Glob) => {
    const literal = literalOf(pattern);
    if (literal !== undefined && gone.has(literal)) return false;
    return dead?.has(pattern.positive) ?? (literal !== undefined && exists(literal) === false);
  };
  const findings: readonly Finding[] = [
    ...missing.map(({ kind, component: { name, path } }) => ({
      title: "A folder that does not exist",
      message: `${name}: there is no ${path}.`,
      path: [kind, name, "path"],
    })),
    ...lists.flatMap((list) => [...oddities(list), ...deadIn(list, isDead)]),
  ];
  return findings.map(({ title, message, path }) => ({
    level: "warning",
    title,
    message,
    at: catalogue.place(path),
  }));
}

function deadIn({ owner, patterns, path }: List, isDead: (pattern: Glob) => boolean): Finding[] {
  return patterns.flatMap((pattern, index) =>
    isDead(pattern)
      ? {
          title: "A pattern that matches nothing",
          message: `${owner}: \`${pattern.text}\` matches no file.`,
          path: [...path, index],
        }
      : [],
  );
}

/** What is odd about a list of patterns, whatever files there are. */
function oddities({ owner, patterns, path }: List): readonly Finding[] {
  if (isNegationsOnly(patterns.map(({ text }) => text))) {
    const message = `${owner} has no pattern that includes anything.`;
    return [{ title: "Only exclusions", message, path }];
  }
  return findIdle(patterns).map(({ index, fault }) => ({
    title: "A pattern without effect",
    message: `${owner}: \`${patterns[index]?.text}\` has no effect: ${fault}.`,
    path: [...path, index],
  }));
}

/** Filters that are exclusions only: with `some` they match everything else, with `some-with-excludes` nothing. */
export function lintFilters(filters: readonly Filter[], file: string | undefined): readonly Notice[] {
  return filters
    .filter(({ rules }) => isNegationsOnly(rules.flatMap(({ patterns }) => patterns)))
    .map(({ name, line }) => ({
      level: "warning",
      title: "Only exclusions",
      message: `The filter ${name} has no pattern that includes anything.`,
      ...(file === undefined ? {} : { at: { file, line } }),
    }));
}

function componentsOf({ services, libraries }: Catalogue, only: ReadonlySet<string> | undefined) {
  const of = (kind: string, components: ReadonlyMap<string, Library>) =>
    [...components.values()].map((component) => ({ kind, component }));
  const all = [...of("services", services), ...of("libraries", libraries)];
  const count = all.reduce((sum, { component }) => sum + component.inputs.length, 0);
  if (only === undefined || count <= mostPatterns) return all;
  return all.filter(({ component }) => only.has(component.name));
}

async function listsOf(
  { global }: Catalogue,
  components: ReturnType<typeof componentsOf>,
): Promise<readonly List[]> {
  const lists: List[] = [];
  for (const { kind, component } of components)
    lists.push({
      owner: component.name,
      patterns: await readGlobs(component.inputs),
      path: [kind, component.name, "inputs"],
    });
  return [...lists, { owner: "global", patterns: await readGlobs(global), path: ["global"] }];
}

/**
 * Says what exists at the head; undefined where looking it up would have gone too far. What is known to be present is, with its folders. Of the
 * rest, what a checkout holds is there; what it lacks may have been left out of it, so git is asked, for all at once.
 */
async function existence(
  paths: readonly string[],
  { history, head, files, present }: LintContext,
): Promise<Exists> {
  const names = new Map<string, ReadonlySet<string>>();
  const lacking = new Set<string>();
  for (const path of paths) {
    if (present.has(path)) continue;
    const folder = folderOf(path);
    if (!names.has(folder) && names.size < mostFolders)
      names.set(folder, new Set(await files?.list(folder === "" ? "." : folder).catch(() => undefined)));
    if (names.get(folder)?.has(posix.basename(path)) === false) lacking.add(folder);
  }
  const listed = await Promise.all(
    [...lacking].map(async (folder) => ({ folder, entries: await history.repository.list(head, folder) })),
  );
  for (const { folder, entries = [] } of listed) names.set(folder, new Set(entries.map(({ name }) => name)));
  return (path) => present.has(path) || names.get(folderOf(path))?.has(posix.basename(path));
}
