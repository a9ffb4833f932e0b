import * as v from "valibot";

/** What detect-changes found out, as far as a skip can be proved by it. */
export type ExpectedServices =
  /** Nothing was given. */
  | { readonly kind: "none" }
  /** Every service it knows, and whether something is left to do for it. */
  | { readonly kind: "known"; readonly affected: ReadonlyMap<string, boolean> }
  /** detect-changes could not tell: everything may be affected. */
  | { readonly kind: "doubt"; readonly services: ReadonlySet<string> }
  | { readonly kind: "unreadable"; readonly fault: string };

const outcomes = v.picklist(["changed", "unchanged", "doubt"]);

/** The file that detect-changes names in `report`. */
const reportSchema = v.looseObject({
  action: v.literal("detect-changes"),
  outcome: outcomes,
  services: v.record(
    v.string(),
    v.union([v.looseObject({ affected: v.boolean() }), v.looseObject({ due: v.boolean() })]),
  ),
  removed: v.optional(v.array(v.string()), []),
});

/** Its outputs, every one of them text; each service has one of its own name. */
const outputsSchema = v.looseObject({
  outcome: outcomes,
  changes: v.string(),
  removed: v.optional(v.string(), "[]"),
});

/**
 * Reads what proves a skip: the report of detect-changes, or its outputs as `toJSON(steps.<id>.outputs)` gives them. Pure; `text` is JSON.
 * A service whose files are all gone has nothing left to do.
 */
export function readExpected(text: string): ExpectedServices {
  if (text.trim() === "") return { kind: "none" };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "unreadable", fault: "it is not JSON" };
  }
  if (typeof value !== "object" || value === null)
    return { kind: "unreadable", fault: "it is not a JSON object" };
  if ("action" in value && value.action !== "detect-changes")
    return {
      kind: "unreadable",
      fault: `it is the report of ${String(value.action)}, not of detect-changes`,
    };
  if ("outcome" in value && value.outcome === "failed")
    return { kind: "unreadable", fault: "detect-changes itself failed" };
  const report = v.safeParse(reportSchema, value);
  if (report.success) {
    const { outcome, services, removed } = report.output;
    const affected = Object.entries(services).map(
      ([name, one]) => [name, "affected" in one ? one.affected === true : one.due === true] as const,
    );
    return expectedOf(outcome, affected, removed);
  }
  const outputs = v.safeParse(outputsSchema, value);
  if (!outputs.success)
    return { kind: "unreadable", fault: "it is neither the report of detect-changes nor its outputs" };
  return readOutputs(outputs.output, value);
}

function readOutputs(outputs: v.InferOutput<typeof outputsSchema>, all: object): ExpectedServices {
  const lists = [outputs.changes, outputs.removed].map(readNames);
  const [changes, removed] = lists;
  if (changes === undefined || removed === undefined)
    return { kind: "unreadable", fault: "its `changes` are not a JSON array of names" };
  // `<name>_count` is there for every service, and for nothing else.
  const names = Object.keys(all).flatMap((key) => (key.endsWith("_count") ? [key.slice(0, -6)] : []));
  const missing = changes.find((name) => !names.includes(name));
  if (missing !== undefined)
    return { kind: "unreadable", fault: `\`changes\` names ${missing}, which has no output of its own` };
  return expectedOf(
    outputs.outcome,
    names.map((name) => [name, changes.includes(name)] as const),
    removed,
  );
}

function readNames(text: string): readonly string[] | undefined {
  try {
    const read = v.safeParse(v.array(v.string()), JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

function expectedOf(
  outcome: v.InferOutput<typeof outcomes>,
  services: readonly (readonly [string, boolean])[],
  removed: readonly string[],
): ExpectedServices {
  if (outcome === "doubt") return { kind: "doubt", services: new Set(services.map(([name]) => name)) };
  return {
    kind: "known",
    affected: new Map(services.map(([name, affected]) => [name, affected && !removed.includes(name)])),
  };
}
