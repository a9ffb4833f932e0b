import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "proposes production by pull request",
  async (fixture) => {
    await deliver(fixture, "orders", "staging");
    return { with: { service: "orders", from: "staging", to: "production" } };
  },
  { registry: true },
);
