import { clashesAmong } from "../../../core/catalogue/reserved-names.ts";
import type { Status } from "../../../core/git/changed-path.ts";
import type { Json } from "../../../core/json/json-types.ts";
import { nearest } from "../../../core/problem/nearest-word.ts";
import { type FilePosition, type Problem, Problems, problem } from "../../../core/problem/problem.ts";
import { readConfig } from "../../../core/yaml/read-config.ts";
import type { SourcePosition } from "../../../core/yaml/source-position.ts";
import type { Filter, FilterRule } from "./filter.ts";

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
  const placed = (line: number) => (file === undefined ? {} : { at: { file, line } });
  const { value, lineOf } = await readMap(text, placed);
  const faults: Problem[] = [];
  const clashOf = clashesAmong(Object.keys(value));
  const filters: Filter[] = [];
  for (const [name, item] of Object.entries(value)) {
    const where = () => placed(lineOf(name));
    faults.push(...nameFaults(name, clashOf(name), where));
    const rules: FilterRule[] = [];
    readItem(item ?? null, rules, (fault) =>
      faults.push(problem("DETECT_FILTER_INVALID", { filter: name, fault }, where())),
    );
    filters.push({
      name,
      rules,
      get line() {
        return lineOf(name);
      },
    });
  }
  if (faults.length > 0) throw new Problems(faults);
  return filters;
}

type Placed = (line: number) => { readonly at?: FilePosition };

async function readMap(text: string, placed: Placed) {
  const fail = (fault: string, at: SourcePosition | undefined) =>
    problem("DETECT_FILTERS_SYNTAX", { fault }, placed(at?.line ?? 1));
  const read = readConfig(text);
  if ("faults" in read) throw new Problems(read.faults.map(({ fault, at }) => fail(fault, at)));
  const { value, spot } = read.document;
  if (!isObject(value)) throw new Problems([fail("the top is not a map of names", undefined)]);
  return { value, lineOf: (name: string) => spot([name], "key").line };
}

function nameFaults(
  name: string,
  clash: string | undefined,
  where: () => ReturnType<Placed>,
): readonly Problem[] {
  if (!/^[A-Za-z0-9_][\w.-]{0,99}$/.test(name))
    return [problem("DETECT_NAME_INVALID", { name: JSON.stringify(name) }, where())];
  return clash === undefined ? [] : [problem("DETECT_NAME_TAKEN", { name, clash }, where())];
}

/** Adds the rules that an item of a filter means, however deep the lists it is in. */
function readItem(item: Json, rules: FilterRule[], fault: (text: string) => void): void {
  if (typeof item === "string") rules.push({ patterns: readPattern(item, fault), statuses: undefined });
  else if (Array.isArray(item)) for (const one of item as readonly Json[]) readItem(one, rules, fault);
  else if (isObject(item))
    for (const [key, given] of Object.entries(item)) {
      const texts: readonly Json[] = Array.isArray(given) ? given.flat(99) : [given ?? null];
      const read = texts.flatMap((text) => readPattern(text, fault));
      rules.push({ patterns: read, statuses: readStatuses(key, fault) });
    }
  else fault(item === null ? "it is empty" : `${JSON.stringify(item)} is no pattern`);
}

function readPattern(text: Json, fault: (text: string) => void): readonly string[] {
  if (typeof text === "string") {
    // A block scalar is a pattern a line, as in tj-actions/changed-files.
    const patterns = text.includes("\n") ? text.split(/\r?\n/).filter((line) => line.trim() !== "") : [text];
    if (patterns.length > 0 && patterns.every((one) => one !== "" && one !== "!")) return patterns;
  }
  fault(text === "" ? "a pattern is empty" : `${JSON.stringify(text)} is no pattern`);
  return [];
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
