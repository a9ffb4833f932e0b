import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "rollback",
  "proposes to go back by pull request",
  async (fixture) => {
    await deliver(fixture, "orders", "dev");
    return {
      with: { service: "orders", environment: "dev", reason: "500s on checkout", delivery: "pull-request" },
    };
  },
  { registry: true },
);
