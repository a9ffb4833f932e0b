import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "tells every gate that is closed, and writes nothing",
  async (fixture) => {
    const catalogue = await fixture.read(".github/trunkline.yml");
    await fixture.push("chore: gates before staging", {
      ".github/trunkline.yml": catalogue.replace("staging: {}", "staging: { soak: 36500d, checks: [smoke] }"),
    });
    await deliver(fixture, "orders", "dev");
    return {
      with: { service: "orders", from: "dev", to: "staging" },
      permissions: { contents: "write", checks: "read", statuses: "read" },
    };
  },
  { registry: true },
);
