import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "doubts, and says so, when the old tip of a forced push is gone",
  async ({ push }) => {
    const run = await push("docs: say more", { "README.md": "# Shop\n" });
    const event = { ...run.event, before: "1234567890123456789012345678901234567890", forced: true };
    return { run: { ...run, event }, permissions: { contents: "read" } };
  },
);
