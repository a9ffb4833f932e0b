import { deliver } from "./deliver.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "keeps out what nobody has attested to have built",
  async (fixture) => {
    const catalogue = await fixture.read(".github/trunkline.yml");
    await fixture.push("chore: who built it, before staging", {
      ".github/trunkline.yml": `${catalogue.replace("staging: {}", "staging: { attestations: require }")}
provenance: { repository: acme/shop, workflow: .github/workflows/pipeline.yml, ref: refs/heads/main }
`,
    });
    await deliver(fixture, "orders", "dev");
    return {
      with: { service: "orders", from: "dev", to: "staging" },
      permissions: { contents: "write", attestations: "read" },
    };
  },
  { registry: true },
);
