import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "refuses a base that git could take for an option",
  async ({ push }) => ({
    with: { base: "--upload-pack=touch x" },
    run: await push("docs: say more", { "README.md": "# Shop\n" }),
    permissions: { contents: "read" },
  }),
);
