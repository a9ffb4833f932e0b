import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "takes filters as paths-filter writes them, and lists the files",
  async ({ push }) => ({
    with: {
      filters: "pages:\n  - 'services/web/**'\nadded:\n  - added: '**'\nmoney: ['libs/money/*.js']\n",
      "list-files": "json",
    },
    run: await push("feat: an imprint", {
      "services/web/imprint.html": "<h1>Imprint</h1>\n",
      "services/web/server.js": "export {};\n",
    }),
    permissions: { contents: "read" },
  }),
);
