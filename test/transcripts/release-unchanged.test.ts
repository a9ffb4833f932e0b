import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "release",
  "releases nothing when no commit calls for it",
  async ({ push }) => ({
    run: await push("docs: say more", { "README.md": "# Shop\n" }),
    permissions: { contents: "write" },
  }),
);
