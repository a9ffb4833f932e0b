import { transcript } from "./transcript.ts";

transcript(import.meta.filename, "set-image", "says what a token may not do", () => ({
  with: { service: "web", environment: "dev", image: ":1.1.0", deadline: "2s" },
  permissions: { contents: "read" },
}));
