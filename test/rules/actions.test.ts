import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { composites, actions as names } from "../../scripts/documents.ts";
import { commonInputs, commonOutputs } from "../../src/core/action/result.ts";
import { loadAction } from "../../src/main.ts";
import { readManifest } from "../support/runner/manifest.ts";
import { root, textOf } from "./sources.ts";

/** An expression is the runner's to evaluate; for the code it is an empty default. */
function codeDefault(given: unknown): string {
  const text = String(given ?? "");
  return text.startsWith("${{") ? "" : text;
}

test.each(names)("%s: what action.yml declares is what the code reads and writes", async (name) => {
  const manifest = readManifest(join(root, "actions", name));
  const action = await loadAction(name);

  const declared = Object.entries(manifest.inputs).map(([input, given]) => [
    input,
    codeDefault(given.default),
  ]);
  const read = Object.entries(action.inputs).map(([input, { default: value }]) => [input, value]);
  expect(Object.fromEntries(declared)).toEqual(Object.fromEntries(read));
  expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(commonInputs)));
  expect(Object.keys(manifest.outputs).sort()).toEqual([...commonOutputs, ...action.outputs].sort());
  const outcomes = [...action.outcomes, "failed"];
  expect(outcomes.filter((one) => !manifest.outputs.outcome?.description?.includes(`\`${one}\``))).toEqual(
    [],
  );
});

/** The texts of an action.yml in which the runner takes no expression; with one in them it does not load the action. */
function literalTexts(file: string): readonly string[] {
  const { name, description, inputs, outputs } = parse(textOf(file)) as Described;
  const described = [...Object.values(inputs ?? {}), ...Object.values(outputs ?? {})];
  return [name, description, ...described.map((one) => one.description)].map(String);
}

interface Described {
  readonly name: string;
  readonly description: string;
  readonly inputs?: Readonly<Record<string, { readonly description?: string }>>;
  readonly outputs?: Readonly<Record<string, { readonly description?: string }>>;
}

test.each([
  "action.yml",
  ...[...names, ...composites].map((name) => `actions/${name}/action.yml`),
])("%s: no description has an expression, with which the runner refuses the action", (file) => {
  expect(literalTexts(file).filter((text) => text.includes("${{"))).toEqual([]);
});

test.each(names)("%s: the manifest is complete and starts the bundle", (name) => {
  const manifest = readManifest(join(root, "actions", name));
  expect(manifest.runs).toEqual({ using: "node24", main: "main.js" });
  for (const one of [...Object.values(manifest.inputs), ...Object.values(manifest.outputs)]) {
    expect(one.description).toMatch(/\w/);
  }
  expect(textOf(`actions/${name}/main.js`).split("\n").filter(Boolean)).toEqual([
    'import { main } from "../../dist/index.js";',
    `await main("${name}");`,
  ]);
});

test.each(
  composites,
)("%s: its steps give their siblings exactly what these take, and no input is part of a script", (name) => {
  const { runs, inputs, outputs } = readManifest(join(root, "actions", name));
  if (runs.using !== "composite") throw new Error(`${name} is no composite action`);
  const used = JSON.stringify(runs.steps);
  expect(Object.keys(inputs).filter((input) => !used.includes(`inputs.${input}`))).toEqual([]);
  for (const step of runs.steps) {
    if (step.run !== undefined) {
      expect(step.run).not.toContain("${{");
      expect(step.shell).toBe("bash");
      continue;
    }
    const [, sibling = ""] = /^\$\/actions\/([a-z-]+)$/.exec(step.uses ?? "") ?? [];
    const taken = Object.keys(readManifest(join(root, "actions", sibling)).inputs);
    expect(Object.keys(step.with ?? {}).filter((input) => !taken.includes(input))).toEqual([]);
    expect(step["continue-on-error"]).toBe(true);
  }
  for (const one of [...Object.values(inputs), ...Object.values(outputs)])
    expect(one.description).toMatch(/\w/);
  for (const { value } of Object.values(outputs)) expect(value).toMatch(/^\$\{\{ steps\./);
});

test.each([
  ...names,
  ...composites,
])("%s: the README says what the action may need, and shows a use", (name) => {
  const readme = textOf(`actions/${name}/README.md`);
  expect(readme).toContain(`uses: your-org/trunkline/actions/${name}@`);
  expect(readme).toMatch(/## Permissions/);
});

test("the schema of the report has every action, with exactly its outcomes", async () => {
  const schema = JSON.parse(textOf("schema/report.schema.json")) as {
    oneOf: { properties: { action: { const?: string }; outcome: { enum?: string[] } } }[];
  };
  const described = schema.oneOf.flatMap(({ properties: { action, outcome } }) =>
    action.const === undefined ? [] : [[action.const, outcome.enum?.toSorted()]],
  );
  const declared = await Promise.all(
    names.map(async (name) => [name, [...(await loadAction(name)).outcomes].sort()]),
  );
  expect(Object.fromEntries(described)).toEqual(Object.fromEntries(declared));
});
