import { defineAction } from "../../contract/action.ts";
import { deliveryOutputs } from "../../contract/delivery-outputs.ts";
import { inputs } from "./inputs.ts";
import { readRows } from "./rows.ts";

/** Points environments at images: the smallest diff, in one commit, on whatever the branch has become meanwhile. */
export const setImage = defineAction({
  name: "set-image",
  inputs,
  outputs: deliveryOutputs,
  outcomes: ["changed", "unchanged", "proposed", "superseded", "planned"],
  async run(asked, world) {
    const rows = readRows(asked);
    const { setImages } = await import("./run.ts");
    return setImages(rows, asked, world);
  },
});
