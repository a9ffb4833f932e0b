import { transcript } from "./transcript.ts";

transcript(import.meta.filename, "set-image", "writes nothing when it is set already", ({ shop }) => ({
  with: { service: "web", environment: "dev", image: `:1.0.0@${shop.digests.web}` },
}));
