import { expect, test } from "vitest";
import { release } from "../../../src/actions/release/release.ts";
import { readInputs } from "../../../src/host/inputs.ts";

test("nothing given: every service that is due, with pages", () => {
  expect(readInputs(release.inputs, {})).toMatchObject({
    service: [],
    bump: "auto",
    dependents: "inherit",
    githubRelease: true,
    dryRun: false,
  });
});
