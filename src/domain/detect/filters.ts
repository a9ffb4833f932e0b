import { clashOf } from "../catalogue/reserved.ts";
import type { Status } from "../change.ts";
import { type Glob, globs } from "../glob.ts";
import type { Json } from "../json.ts";
import { nearest } from "../nearest.ts";
import { type Problem, Problems, problem } from "../problem.ts";
import type { Filter, Rule } from "./filter.ts";
import { type NamedValues, readPlainYaml } from "./plain-yaml.ts";

/** Whether the input `filters` is the path of a file: one line without a colon, as paths-filter decides it. */
export function isFiltersPath(given: string): boolean {
  return !/[\n:]/.test(given);
}

/**
 * Reads filters in dorny/paths-filter's syntax: YAML of names, each with a pattern, a list of patterns (nested lists are flattened:
 * YAML anchors), or maps of `added|modified:` to patterns. `file` is where they came from, undefined for the input itself.
 * Raises all of DETECT_FILTERS_SYNTAX, DETECT_FILTER_INVALID, DETECT_NAME_INVALID and DETECT_NAME_TAKEN at once.
 */
export async function parseFilters(text: string, file?: string): Promise<readonly Filter[]> {
  const place = (line: number) => (file === undefined ? {} : { at: { file, line } });
  const { value, lines } = readPlainYaml(text) ?? (await parseAnyYaml(text, place));
  const faults: Problem[] = [];
  const compile = globs();
  const clash = clashes(Object.keys(value));
  const filters = Object.entries(value).map(([name, item]): Filter => {
    const line = lines.get(name) ?? 1;
    faults.push(...nameFaults(name, clash(name)).map((make) => make(place(line))));
    const rules = readItem(item ?? null, compile, (fault) =>
      faults.push(problem("DETECT_FILTER_INVALID", { filter: name, fault }, place(line))),
    );
    return { name, rules, line };
  });
  if (faults.length > 0) throw new Problems(faults);
  return filters;
}

async function parseAnyYaml(text: string, place: (line: number) => Place): Promise<NamedValues<Json>> {
  const { parseYamlMap } = await import("./yaml-map.ts");
  const read = parseYamlMap(text);
  if ("map" in read) return read.map;
  throw new Problems(
    read.faults.map(({ fault, line }) => problem("DETECT_FILTERS_SYNTAX", { fault }, place(line))),
  );
}

type Place = { at?: { file: string; line: number } };

function nameFaults(name: string, clash: string | undefined): ((place: Place) => Problem)[] {
  if (!/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name))
    return [(place) => problem("DETECT_NAME_INVALID", { name: JSON.stringify(name) }, place)];
  return clash === undefined ? [] : [(place) => problem("DETECT_NAME_TAKEN", { name, clash }, place)];
}

/** What a name clashes with, asking only about the names that can clash with it. */
function clashes(names: readonly string[]): (name: string) => string | undefined {
  const byLower = new Map<string, string[]>();
  for (const name of names)
    byLower.set(name.toLowerCase(), [...(byLower.get(name.toLowerCase()) ?? []), name]);
  return (name) => {
    const mine = name.toLowerCase();
    return clashOf(
      name,
      [mine, mine.replace(/_(count|files|files_path)$/, "")].flatMap((one) => byLower.get(one) ?? []),
    );
  };
}

function readItem(
  item: Json,
  compile: (text: string) => Glob,
  fault: (text: string) => void,
): readonly Rule[] {
  if (Array.isArray(item)) return item.flatMap((one: Json) => readItem(one, compile, fault));
  if (typeof item === "string") return [{ globs: readPatterns(item, compile, fault), statuses: undefined }];
  if (isObject(item))
    return Object.entries(item).map(([key, patterns]) => ({
      globs: readPatterns(patterns ?? null, compile, fault),
      statuses: readStatuses(key, fault),
    }));
  fault(item === null ? "it is empty" : `${JSON.stringify(item)} is no pattern`);
  return [];
}

function readPatterns(
  given: Json,
  compile: (text: string) => Glob,
  fault: (text: string) => void,
): readonly Glob[] {
  const texts: readonly Json[] = Array.isArray(given) ? given.flat(99) : [given];
  return texts.flatMap((text) => {
    if (typeof text === "string" && text !== "" && text !== "!") return [compile(text)];
    fault(text === "" ? "a pattern is empty" : `${JSON.stringify(text)} is no pattern`);
    return [];
  });
}

/** paths-filter's words for a change. Renames are a delete and an add here as there, so the last three match nothing. */
const kinds: Readonly<Record<string, Status | undefined>> = {
  added: "added",
  modified: "modified",
  deleted: "deleted",
  renamed: undefined,
  copied: undefined,
  unmerged: undefined,
};

function readStatuses(key: string, fault: (text: string) => void): ReadonlySet<Status> {
  const statuses = new Set<Status>();
  for (const part of key.split("|")) {
    const word = part.trim().toLowerCase();
    if (word === "") continue;
    const status = kinds[word];
    if (status !== undefined) statuses.add(status);
    else if (!Object.hasOwn(kinds, word))
      fault(`\`${word}\` is no kind of change; did you mean ${nearest(word, Object.keys(kinds))}?`);
  }
  return statuses;
}

function isObject(value: Json): value is { readonly [key: string]: Json | undefined } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
