import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";

interface Step {
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
}
interface Declared {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const root = join(import.meta.dirname, "..", "..", "..");
const read = (name: string) =>
  parse(readFileSync(join(root, "actions", name, "action.yml"), "utf8")) as Declared;
const rollout = read("rollout");

/** What the rollout itself says to its steps. */
const own: Readonly<Record<string, readonly string[]>> = {
  promote: [],
  "await-rollout": ["commit", "digest", "dry-run", "environment", "overlay"],
};

it.each(Object.keys(own))("takes every input of %s and passes it on", (name) => {
  const { inputs } = read(name);
  const missing = Object.keys(inputs).filter((one) => !(one in rollout.inputs));
  expect(missing.filter((one) => !own[name]?.includes(one))).toEqual([]);
  const [first] = rollout.runs.steps.filter(({ uses }) => uses === `$/actions/${name}`);
  const given = Object.keys(first?.with ?? {});
  const silent = Object.keys(inputs).filter((one) => !given.includes(one) && !own[name]?.includes(one));
  expect(silent).toEqual([]);
  // The runner only warns of an input that an action does not have.
  expect(given.filter((one) => !(one in inputs))).toEqual([]);
});
