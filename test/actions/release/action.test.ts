import { expect, test } from "vitest";
import { release } from "../../../src/actions/release/action.ts";
import { readInputs } from "../../../src/runner/inputs.ts";

test("nothing given: every service that changed, with pages", () => {
  expect(readInputs(release.inputs, {})).toMatchObject({
    service: [],
    bump: "auto",
    dependents: "inherit",
    githubRelease: true,
    dryRun: false,
  });
});
