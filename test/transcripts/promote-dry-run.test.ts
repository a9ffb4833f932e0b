import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "plans a promotion and needs no right to write",
  async (fixture) => {
    await deliver(fixture, "orders", "dev");
    return {
      with: { service: "orders", from: "dev", to: "staging", "dry-run": "true" },
      permissions: { contents: "read" },
    };
  },
  { registry: true },
);
