import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "rollback",
  "does not go back to what is held",
  async (fixture) => {
    await deliver(fixture, "orders", "dev");
    await fixture.pushGitops("chore: hold 1.0.0", {
      "apps/orders/overlays/dev/trunkline-holds.yaml": `holds: [{ digest: ${fixture.shop.digests.orders}, reason: it leaks }]\n`,
    });
    return {
      with: { service: "orders", environment: "dev", reason: "500s on checkout", to: "1.0.0" },
    };
  },
  { registry: true },
);
