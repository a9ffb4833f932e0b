import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "tells every gate that is closed, and writes nothing",
  async (stage) => {
    const catalogue = await stage.read(".github/trunkline.yml");
    await stage.push("chore: gates before staging", {
      ".github/trunkline.yml": catalogue.replace("staging: {}", "staging: { soak: 36500d, checks: [smoke] }"),
    });
    await deliver(stage, "orders", "dev");
    return {
      with: { service: "orders", from: "dev", to: "staging" },
      permissions: { contents: "write", checks: "read", statuses: "read" },
    };
  },
  { registry: true },
);
