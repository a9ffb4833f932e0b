import { defineAction } from "../../contract/action.ts";
import { inputs } from "./inputs.ts";

/** Cuts the releases that are due: tags, notes and pages, one version line per service. */
export const release = defineAction({
  name: "release",
  inputs,
  outputs: [
    "releases",
    "matrix",
    "version",
    "tag",
    "previous",
    "bump",
    "notes",
    "url",
    "revisions",
    "changelog-commit",
    "pull-request",
    "pull-request-url",
  ],
  outcomes: ["released", "unchanged", "superseded", "planned"],
  run: async (asked, world) => (await import("./run.ts")).cutReleases(asked, world),
});
