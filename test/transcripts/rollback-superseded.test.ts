import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "rollback",
  "writes nothing where another artifact runs than the one to get away from",
  async (fixture) => {
    await deliver(fixture, "orders", "dev");
    return {
      with: {
        service: "orders",
        environment: "dev",
        reason: "500s on checkout",
        from: `sha256:${"f".repeat(64)}`,
      },
    };
  },
  { registry: true },
);
