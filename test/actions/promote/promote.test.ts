import { expect, test } from "vitest";
import { promote } from "../../../src/actions/promote/action.ts";
import type { World } from "../../../src/ports/all-ports.ts";
import { readInputs } from "../../../src/runner/inputs.ts";

test("inputs that make no sense together are refused before the world is touched", async () => {
  const nowhere = {} as World;
  await expect(promote.run(readInputs(promote.inputs, {}), nowhere)).rejects.toMatchObject({
    code: "INPUT_MISSING",
  });
});
