import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "quotes a file name with a line end so that the shell reads one word",
  async ({ push }) => ({
    with: { "list-files": "shell" },
    run: await push("feat(web): strange", { "services/web/a\nb": "1\n" }),
    permissions: { contents: "read" },
  }),
);
