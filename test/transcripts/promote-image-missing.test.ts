import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "promote",
  "leaves Git alone when the registry does not have the image",
  async ({ shop, pushGitops }) => {
    const overlay = "apps/orders/overlays/dev/kustomization.yaml";
    await pushGitops("chore: an image that nobody pushed", {
      [overlay]: `resources: [../../base]
images:
  - name: ${shop.images}/orders
    newTag: 9.9.9
    digest: sha256:${"d".repeat(64)}
`,
    });
    return { with: { service: "orders", from: "dev", to: "staging" } };
  },
  { registry: true },
);
