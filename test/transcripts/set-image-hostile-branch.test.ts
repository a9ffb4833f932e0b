import { transcript } from "./transcript.ts";

transcript(import.meta.filename, "set-image", "refuses a branch that git could take for an option", () => ({
  with: { service: "web", environment: "dev", image: ":1.1.0", branch: "--upload-pack=x" },
}));
