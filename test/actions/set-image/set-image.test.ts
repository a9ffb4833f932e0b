import { expect, test } from "vitest";
import { setImage } from "../../../src/actions/set-image/action.ts";
import type { World } from "../../../src/ports/all-ports.ts";
import { readInputs } from "../../../src/runner/inputs.ts";

test("inputs that make no sense together are refused before the world is touched", async () => {
  const nowhere = {} as World;
  await expect(setImage.run(readInputs(setImage.inputs, {}), nowhere)).rejects.toMatchObject({
    code: "INPUT_MISSING",
  });
});
