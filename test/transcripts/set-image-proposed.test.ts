import { transcript } from "./transcript.ts";

transcript(import.meta.filename, "set-image", "proposes by pull request where the catalogue says so", () => ({
  with: {
    service: "web",
    environment: "production",
    image: `:1.1.0@sha256:${"c".repeat(64)}`,
    labels: "deploy",
  },
}));
