import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "rollback",
  "shows what would go back, and writes nothing",
  async (fixture) => {
    await deliver(fixture, "orders", "dev");
    return {
      with: { service: "orders", environment: "dev", reason: "500s on checkout", "dry-run": "true" },
    };
  },
  { registry: true },
);
