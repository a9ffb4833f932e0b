import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "release",
  "cuts the versions that the commits call for, all together, with notes",
  async ({ push }) => {
    await push("fix(web): close the tag", { "services/web/server.js": "export {};\n" });
    const run = await push("feat(money)!: cents only\n\nBREAKING CHANGE: no floats.", {
      "libs/money/money.js": "export {};\n",
    });
    return { with: { "github-release": "true" }, run, permissions: { contents: "write" } };
  },
);
