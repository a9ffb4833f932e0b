import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "mark-green",
  "records that a service passed at this commit",
  async ({ push }) => ({
    with: { service: "web" },
    run: await push("feat(web): more", { "services/web/more.js": "export {};\n" }),
    permissions: { contents: "write" },
  }),
);
