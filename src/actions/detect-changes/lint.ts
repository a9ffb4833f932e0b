import { posix } from "node:path";
import type { Notice } from "../../contract/action.ts";
import type { History } from "../../contract/history.ts";
import type { Catalogue } from "../../domain/catalogue/catalogue.ts";
import type { Filter } from "../../domain/detect/filter.ts";
import { findDead, findIdle, isNegationsOnly, literalOf } from "../../domain/detect/lint.ts";
import { type Glob, globs } from "../../domain/glob.ts";
import type { Oid } from "../../domain/oid.ts";
import type { Place } from "../../domain/problem.ts";
import { readYaml } from "../../domain/written/read.ts";
import type { Path } from "../../domain/written/written.ts";

type Exists = (path: string) => Promise<boolean | undefined>;

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
  readonly path: Path;
  readonly at: Place | undefined;
}

/** Something odd, before it is looked up where it stands. */
interface Finding {
  readonly title: string;
  readonly message: string;
  readonly path: Path;
  readonly at: Place | undefined;
}

/** Patterns of the catalogue that cannot mean what they say, and services whose folder does not exist: a warning each, at its line. */
export async function lintCatalogue(catalogue: Catalogue, ground: Ground): Promise<readonly Notice[]> {
  const exists = existence(ground);
  const { folders, findings } = await findMissing(catalogue, exists);
  const lists = listsOf(catalogue);
  const dead =
    ground.paths &&
    findDead(
      lists.flatMap(({ patterns }) => patterns),
      ground.paths,
    );
  for (const list of lists) {
    findings.push(...oddities(list));
    for (const [index, pattern] of list.patterns.entries()) {
      const literal = literalOf(pattern);
      if (literal !== undefined && folders.has(literal)) continue;
      const isDead =
        dead?.has(pattern.positive) ?? (literal !== undefined && (await exists(literal)) === false);
      if (!isDead) continue;
      const message = `${list.owner}: \`${pattern.text}\` matches no file.`;
      const path = [...list.path, index];
      findings.push({ title: "A pattern that matches nothing", message, path, at: list.at });
    }
  }
  return place(findings, ground.text, catalogue.file);
}

async function findMissing({ services, libraries }: Catalogue, exists: Exists) {
  const folders = new Set<string>();
  const findings: Finding[] = [];
  for (const [kind, units] of [
    ["services", services],
    ["libraries", libraries],
  ] as const) {
    for (const { name, path, at } of units.values()) {
      if (path === "." || (await exists(path)) !== false) continue;
      folders.add(path);
      const message = `${name}: there is no ${path}.`;
      findings.push({ title: "A folder that does not exist", message, path: [kind, name, "path"], at });
    }
  }
  return { folders, findings };
}

/** What is odd about a list of patterns, whatever files there are. */
function oddities({ owner, patterns, path, at }: List): readonly Finding[] {
  if (isNegationsOnly(patterns)) {
    const message = `${owner} has no pattern that includes anything.`;
    return [{ title: "Only exclusions", message, path, at }];
  }
  return findIdle(patterns).map(({ index, fault }) => ({
    title: "A pattern without effect",
    message: `${owner}: \`${patterns[index]?.text}\` has no effect: ${fault}.`,
    path: [...path, index],
    at,
  }));
}

/** The catalogue is read again only where there is something to say of it. */
async function place(
  findings: readonly Finding[],
  text: string | undefined,
  file: string,
): Promise<readonly Notice[]> {
  const read = text === undefined || findings.length === 0 ? undefined : await readYaml(text);
  return findings.map(({ title, message, path, at }) => {
    const found = read && "written" in read ? { file, ...read.written.spot(path, "value") } : at;
    return { level: "warning", title, message, ...(found && { at: found }) };
  });
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
function existence({ history, head }: Ground): Exists {
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
