import { expect, test } from "vitest";
import { setImage } from "../../../src/actions/set-image/set-image.ts";
import type { World } from "../../../src/contract/world.ts";
import { readInputs } from "../../../src/host/inputs.ts";

test("inputs that make no sense together are refused before the world is touched", async () => {
  const nowhere = {} as World;
  await expect(setImage.run(readInputs(setImage.inputs, {}), nowhere)).rejects.toMatchObject({
    code: "INPUT_MISSING",
  });
});
