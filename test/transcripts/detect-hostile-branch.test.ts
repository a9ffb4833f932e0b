import { git } from "../support/scratch/git.ts";
import { transcript } from "./transcript.ts";

transcript(
  import.meta.filename,
  "detect-changes",
  "compares a branch whose name git could take for an option",
  async ({ push, shop }) => {
    const trunk = await git(shop.monorepo.clone, "rev-parse", "HEAD");
    const run = await push("feat(web): more", { "services/web/more.js": "export {};\n" });
    const ref = "refs/heads/--upload-pack=x";
    await git(shop.monorepo.clone, "push", "--quiet", "origin", `HEAD:${ref}`, `+${trunk}:refs/heads/main`);
    const event = { ...run.event, ref, before: "0".repeat(40), created: true };
    return { run: { ...run, event, ref, sha: String(run.event?.after) }, permissions: { contents: "read" } };
  },
);
