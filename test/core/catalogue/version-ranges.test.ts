import { expect, it } from "vitest";
import { sketchCatalogue } from "../../../src/core/catalogue/partial-catalogue.ts";
import { rangeFaults } from "../../../src/core/catalogue/version-ranges.ts";

const faultsOf = (semver: string) =>
  rangeFaults(sketchCatalogue({ environments: { dev: { policy: { semver } }, live: {} } }));

it.each(["1.x", ">=1.2.0 <2.0.0", "*", "^1 || 3"])("%s is a range", (text) => {
  expect(faultsOf(text)).toEqual([]);
});

it.each(["", " ", "newest", "1.2.3.4"])("%j is none, and is told at its value", (text) => {
  const [fault] = faultsOf(text);
  expect(fault).toMatchObject({ path: ["environments", "dev", "policy", "semver"], on: "value" });
  expect(fault?.problem({ file: "f", line: 3 })).toMatchObject({
    code: "CATALOGUE_RANGE",
    message: `\`environments.dev.policy.semver\` is \`${text}\`, which is no range of versions.`,
    at: { line: 3 },
  });
});
