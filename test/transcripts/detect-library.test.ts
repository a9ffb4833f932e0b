import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "answers a changed library with the services that use it",
  async ({ push }) => ({
    run: await push("feat(money): say which currency", { "libs/money/currency.js": "export {};\n" }),
    permissions: { contents: "read" },
  }),
);
