import { details, table } from "../src/core/text/markdown.ts";
import { deliveryInputs } from "../src/operations/delivery-inputs.ts";

type DeclaredInputs = Readonly<Record<string, { readonly description?: string; readonly default?: unknown }>>;

/** The inputs of each action to begin with, in the order in which one thinks of them. */
const first: Readonly<Record<string, readonly string[]>> = {
  "await-rollout": ["service", "environment", "source"],
  "detect-changes": ["filters", "base", "list-files"],
  environments: ["format", "find", "fail-on"],
  gate: ["needs", "expected", "jobs"],
  guard: ["environment", "rules", "on-doubt"],
  "mark-green": ["service", "commit", "branch"],
  preview: ["environment", "compare", "danger"],
  promote: ["service", "to", "gitops-token"],
  release: ["service", "bump", "prerelease"],
  rollback: ["service", "environment", "reason"],
  rollout: ["service", "to", "gitops-token"],
  "set-image": ["service", "environment", "image"],
  toggles: ["mode", "cleanup", "most"],
  "trunk-health": ["window", "limits", "issue"],
};

/** How a change is delivered, the same in every action that writes to a branch. */
const delivery = Object.keys(deliveryInputs);

/**
 * All inputs of an action, as its action.yml declares them: the three to begin with, how a change is delivered, and the
 * rest, folded. Throws for an action without its first inputs.
 */
export function inputTables(action: string, inputs: DeclaredInputs): string {
  const begin = first[action] ?? [];
  const names = Object.keys(inputs);
  const missing = begin.filter((name) => !names.includes(name));
  if (begin.length === 0 || missing.length > 0)
    throw new Error(`${action}: no first inputs, or no such inputs: ${missing.join(", ")}`);
  const delivers = inputs.delivery !== undefined;
  const how = names.filter((name) => delivers && delivery.includes(name) && !begin.includes(name));
  const rest = names.filter((name) => !begin.includes(name) && !how.includes(name));
  const rows = (of: readonly string[]) =>
    table(
      ["input", "default", "meaning"],
      of.map((name) => [code(name), defaultOf(inputs[name]?.default), oneLine(inputs[name]?.description)]),
    );
  return [
    rows(begin),
    ...(how.length > 0 ? [`Delivery:\n\n${rows(how)}`] : []),
    details(`${rest.length} more inputs`, rows(rest)),
  ].join("\n");
}

function defaultOf(given: unknown): string {
  return given === undefined || given === "" ? "" : code(String(given));
}

/** Inline code; the text has no backtick. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** A description of YAML on one line. */
export function oneLine(text = ""): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
