import { buildImage } from "../support/scratch/shop.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "takes a hotfix that did not come through staging, with its reason",
  async ({ shop, registry }) => {
    const build = { service: "web", tag: "1.0.1-hotfix", revision: "" };
    const digest = await buildImage({ registry, clone: shop.monorepo.clone }, build);
    return {
      with: {
        service: "web",
        to: "production",
        image: `:1.0.1-hotfix@${digest}`,
        reason: "The shop is down",
      },
    };
  },
  { registry: true },
);
