import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "rollback",
  "puts back what ran before and holds what is left",
  async (fixture) => {
    await deliver(fixture, "orders", "dev");
    return {
      with: { service: "orders", environment: "dev", reason: "500s on checkout" },
    };
  },
  { registry: true },
);
