import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "set-image",
  "shows the patch of a dry run and needs no right to write",
  () => ({
    with: { service: "web", environment: "dev", image: ":1.1.0", "dry-run": "true" },
    permissions: { contents: "read" },
  }),
);
