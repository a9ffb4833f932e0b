import { transcript } from "./transcript.ts";

transcript(import.meta.filename, "set-image", "leaves alone what is not as expected", () => ({
  with: { service: "web", environment: "dev", image: ":1.1.0", expect: "0.9.0" },
}));
