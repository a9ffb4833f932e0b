import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "keeps out what nobody has attested to have built",
  async (stage) => {
    const catalogue = await stage.read(".github/trunkline.yml");
    await stage.push("chore: who built it, before staging", {
      ".github/trunkline.yml": `${catalogue.replace("staging: {}", "staging: { attestations: require }")}
provenance: { repository: acme/shop, workflow: .github/workflows/pipeline.yml, ref: refs/heads/main }
`,
    });
    await deliver(stage, "orders", "dev");
    return {
      with: { service: "orders", from: "dev", to: "staging" },
      permissions: { contents: "write", attestations: "read" },
    };
  },
  { registry: true },
);
