import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "set-image",
  "says what is missing in an overlay without a kustomization",
  async ({ pushGitops }) => {
    await pushGitops("chore: lose a file", {
      "apps/web/overlays/dev/kustomization.yaml": undefined,
      "apps/web/overlays/dev/README.md": "nothing here\n",
    });
    return { with: { service: "web", environment: "dev", image: ":1.1.0" } };
  },
);
