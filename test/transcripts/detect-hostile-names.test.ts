import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "treats file names as data: line ends, commands of the runner, Markdown, options",
  async ({ push }) => ({
    with: { "list-files": "json" },
    run: await push("feat: strange names", {
      "services/web/a\n::set-output name=any::forged": "1\n",
      "services/web/##[error]x": "2\n",
      "services/web/<img src=x>|`$(id)` @mona #1": "3\n",
      "--upload-pack=touch x": "4\n",
    }),
    permissions: { contents: "read" },
  }),
);
