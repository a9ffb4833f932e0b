import type * as v from "valibot";
import type { Json } from "../json/json-types.ts";
import { nearest } from "../problem/nearest-word.ts";
import { type FilePosition, type Problem, problem } from "../problem/problem.ts";
import type { YamlPath } from "../yaml/source-position.ts";
import { schema } from "./schema.ts";
import { isMapping, keysAt, type Schema, wordsAt } from "./schema-shape.ts";
import type { ValueCode } from "./schema-values.ts";

/** One thing wrong with a catalogue: which node, and what to say of it once its place is known. */
export interface Fault {
  readonly path: YamlPath;
  readonly on: "key" | "value";
  readonly problem: (at: FilePosition) => Problem;
}

/** What is wrong with the shape of a value: the schema's `issues`, and what the schema lets pass (unknown keys, lists for mappings). */
export function shapeFaults(value: Json, issues: readonly v.InferIssue<typeof schema>[]): readonly Fault[] {
  const lists = strayLists(value, []);
  const within = (path: YamlPath) => lists.some((list) => list.path.every((step, at) => step === path[at]));
  return [...issues.map(ofIssue).filter((one) => !within(one.path)), ...lists, ...unknownKeys(value, [])];
}

/** A path as people write it: `services.orders.inputs`. */
export function dotted(path: YamlPath): string {
  return path.length === 0 ? "The catalogue" : path.filter((step) => typeof step === "string").join(".");
}

function ofIssue(issue: v.InferIssue<typeof schema>): Fault {
  const path = (issue.path ?? []).map((step) => step.key as string | number);
  const missing = issue.path?.at(-1)?.origin === "key";
  if (path[0] === "version") {
    const given = missing ? "not there" : `\`${JSON.stringify(issue.input)}\``;
    return { path, on: "value", problem: (at) => problem("CATALOGUE_VERSION", { given }, { at }) };
  }
  if (missing) {
    const key = String(path.at(-1));
    const around = path.slice(0, -1);
    const slots = { key, where: `\`${dotted(around)}\``, meaning: meanings[key] ?? "which it needs" };
    return { path: around, on: "key", problem: (at) => problem("CATALOGUE_KEY_MISSING", slots, { at }) };
  }
  const key = dotted(path);
  const given = typeof issue.input === "string" ? issue.input : described(issue.input);
  if (issue.kind === "validation") {
    const slots = { key, given, nearest: nearestZone(issue.message, given), ...braces };
    return { path, on: "value", problem: (at) => problem(issue.message as ValueCode, slots, { at }) };
  }
  const words = wordsAt(schema, path);
  if (issue.type === "picklist" && words !== undefined && typeof issue.input === "string") {
    const slots = { key, given, nearest: nearest(given, words) ?? "", words: words.join(", ") };
    return { path, on: "value", problem: (at) => problem("CATALOGUE_WORD", slots, { at }) };
  }
  const slots = {
    key,
    given: described(issue.input),
    expected: expectations[String(issue.expected)] ?? "text",
  };
  return { path, on: "value", problem: (at) => problem("CATALOGUE_TYPE", slots, { at }) };
}

/** Hints that show a template: its braces are text, not slots to fill. */
const braces = {
  service: "{service}",
  environment: "{environment}",
  version: "{version}",
  cluster: "{cluster}",
};

const meanings: Readonly<Record<string, string>> = {
  path: "the folder its files are in",
  from: "the time it begins, such as Fri 16:00",
  to: "the time it ends, such as Mon 08:00",
};

const mapping = "a mapping (`key: value` lines)";

const expectations: Readonly<Record<string, string>> = {
  Array: "a list",
  Object: mapping,
  "(string | Array)": "a name or a list of names",
  "(number | string)": "a number of lines, or off",
  "(string | Object)": "a name, or a mapping with a `name`",
};

function described(value: unknown): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a mapping";
  return typeof value === "string" ? `the text \`${value}\`` : `the ${typeof value} ${String(value)}`;
}

function nearestZone(code: string, given: string): string {
  if (code !== "CATALOGUE_ZONE") return "";
  return nearest(given, ["UTC", ...Intl.supportedValuesOf("timeZone")]) ?? "";
}

/** Lists where a mapping belongs: valibot takes them for objects without keys. */
function strayLists(value: Json | undefined, path: YamlPath): readonly Fault[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && isMapping(schema as Schema, path)) {
    const slots = { key: dotted(path), given: "a list", expected: mapping };
    return [{ path, on: "value", problem: (at) => problem("CATALOGUE_TYPE", slots, { at }) }];
  }
  const steps = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, inner]) => strayLists(inner, [...path, step]));
}

/** The schema lets unknown keys pass, because a strict one reports only the first. */
function unknownKeys(value: Json | undefined, path: YamlPath): readonly Fault[] {
  if (Array.isArray(value)) return value.flatMap((item: Json, at) => unknownKeys(item, [...path, at]));
  if (typeof value !== "object" || value === null) return [];
  const keys = keysAt(schema as Schema, path);
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    if (keys === undefined || keys.includes(key)) return unknownKeys(inner, here);
    const where = path.length === 0 ? "The catalogue" : `\`${dotted(path)}\``;
    const slots = { key, where, nearest: nearest(key, keys) ?? "", words: keys.join(", ") };
    return [
      {
        path: here,
        on: "key",
        problem: (at: FilePosition) => problem("CATALOGUE_UNKNOWN_KEY", slots, { at }),
      },
    ];
  });
}
