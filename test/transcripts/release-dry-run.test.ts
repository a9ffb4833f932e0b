import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "release",
  "plans a release candidate without writing a tag",
  async ({ push }) => ({
    run: await push("feat(web): an imprint", { "services/web/imprint.html": "<h1>Imprint</h1>\n" }),
    with: { service: "web", prerelease: "rc", "dry-run": "true" },
    permissions: { contents: "read" },
  }),
);
