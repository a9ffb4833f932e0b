import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "takes what runs in dev to staging, verified, in one commit",
  async (fixture) => {
    await deliver(fixture, "orders", "dev");
    return { with: { service: "*", from: "dev", to: "staging" } };
  },
  { registry: true },
);
