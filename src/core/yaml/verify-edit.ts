import { problem, problemsIn } from "../problem/problem.ts";
import type { YamlEdit } from "./edit-types.ts";
import { formatPath } from "./locate-node.ts";
import { type ParsedYaml, type Plain, parseYaml, plainValues } from "./parse.ts";
import type { YamlPath } from "./source-position.ts";

/**
 * Parses the edited text and compares it, value by value, with what the edits should have made of the old one.
 * Raises YAML_UNEDITABLE if anything else differs: an anchor that others share, a shape the editor does not know.
 */
export function prove(before: ParsedYaml, edited: string, edits: readonly YamlEdit[]): void {
  const path = formatPath(edits[0]?.path ?? []);
  const fail = (fault: string) =>
    problem("YAML_UNEDITABLE", { file: before.file, path, fault }, { at: { file: before.file } });
  const old = plainValues(before);
  const expected = (old.length === 0 ? [null] : old).map((document, index) =>
    edits
      .filter((edit) => (edit.document ?? 0) === index)
      .reduce<Plain>((value, edit) => applied(value, edit.path, edit), document),
  );
  let actual: readonly Plain[];
  try {
    actual = plainValues(parseYaml(edited, before.file));
  } catch (thrown) {
    if (problemsIn(thrown) === undefined) throw thrown;
    throw fail("the edited text would be no YAML");
  }
  const difference = firstDifference(expected, actual, []);
  if (difference === undefined) return;
  throw fail(`something else would change with it, at ${formatPath(difference.slice(1)) || "the root"}`);
}

function applied(value: Plain, path: YamlPath, edit: YamlEdit): Plain {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (edit.kind === "set") return edit.value;
    if (edit.kind === "append") return [...(Array.isArray(value) ? value : []), edit.item] as Plain;
    return value;
  }
  if (Array.isArray(value)) {
    if (edit.kind === "remove" && rest.length === 0) return value.filter((_, index) => index !== step);
    return value.map((item: Plain, index) => (index === step ? applied(item, rest, edit) : item));
  }
  const map = typeof value === "object" && value !== null ? (value as Readonly<Record<string, Plain>>) : {};
  const { [String(step)]: old = null, ...others } = map;
  if (edit.kind === "remove" && rest.length === 0) return others;
  return { ...others, [String(step)]: applied(old, rest, edit) };
}

/** The path of the first difference; order counts in lists only. */
function firstDifference(
  one: Plain | readonly Plain[],
  other: Plain | readonly Plain[],
  path: YamlPath,
): YamlPath | undefined {
  if (one === other) return undefined;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return path;
  if (Array.isArray(one) !== Array.isArray(other)) return path;
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const key of keys) {
    const step = Array.isArray(one) ? Number(key) : key;
    const a = (one as Readonly<Record<string, Plain>>)[key];
    const b = (other as Readonly<Record<string, Plain>>)[key];
    if (a === undefined || b === undefined) return [...path, step];
    const difference = firstDifference(a, b, [...path, step]);
    if (difference !== undefined) return difference;
  }
  return undefined;
}
