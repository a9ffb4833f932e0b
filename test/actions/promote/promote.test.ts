import { expect, test } from "vitest";
import { promote } from "../../../src/actions/promote/promote.ts";
import type { World } from "../../../src/contract/world.ts";
import { readInputs } from "../../../src/host/inputs.ts";

test("inputs that make no sense together are refused before the world is touched", async () => {
  const nowhere = {} as World;
  await expect(promote.run(readInputs(promote.inputs, {}), nowhere)).rejects.toMatchObject({
    code: "INPUT_MISSING",
  });
});
