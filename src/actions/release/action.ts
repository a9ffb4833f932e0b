import { defineAction } from "../../operations/define-action.ts";
import { releaseInputs } from "./inputs.ts";

/** Cuts the releases that trunk asks for: tags, notes and pages, one version line per service. */
export const release = defineAction({
  name: "release",
  inputs: releaseInputs,
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
  run: async (inputs, world) => (await import("./run.ts")).runRelease(inputs, world),
});
