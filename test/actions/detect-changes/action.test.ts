import { expect, test } from "vitest";
import { detectChanges } from "../../../src/actions/detect-changes/action.ts";
import { readInputs } from "../../../src/runner/inputs.ts";

const read = (env: Record<string, string>) => readInputs(detectChanges.inputs, env);

test("nothing given: dependents count, doubt is all, one matrix", () => {
  const defaults = { dependents: true, onDoubt: "all", fetch: "auto", lastGreen: false, chunks: 1 };
  expect(read({})).toMatchObject(defaults);
});

test.each(["0", "257", "1.5", "-1", "x"])("%s is no number of chunks", (given) => {
  expect(() => read({ INPUT_CHUNKS: given })).toThrow("chunks");
});
