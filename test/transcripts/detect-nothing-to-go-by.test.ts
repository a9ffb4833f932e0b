import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "asks for a catalogue or filters where there are neither",
  async ({ push }) => ({
    run: await push("chore: no catalogue", { ".github/trunkline.yml": undefined }),
    permissions: { contents: "read" },
  }),
);
