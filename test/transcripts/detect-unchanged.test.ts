import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "proves that a change of the documentation is nobody's",
  async ({ push }) => ({
    run: await push("docs: say more", { "README.md": "# Shop\n" }),
    permissions: { contents: "read" },
  }),
);
