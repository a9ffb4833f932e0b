import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "rollback",
  "does not go back to what is held",
  async (stage) => {
    await deliver(stage, "orders", "dev");
    await stage.pushGitops("chore: hold 1.0.0", {
      "apps/orders/overlays/dev/trunkline-holds.yaml": `holds: [{ digest: ${stage.shop.digests.orders}, reason: it leaks }]\n`,
    });
    return {
      with: { service: "orders", environment: "dev", reason: "500s on checkout", to: "1.0.0" },
    };
  },
  { registry: true },
);
