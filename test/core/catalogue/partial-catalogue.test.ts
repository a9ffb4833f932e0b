import { expect, it } from "vitest";
import { readPartialCatalogue } from "../../../src/core/catalogue/partial-catalogue.ts";

it("takes what can be made out of a faulty catalogue", () => {
  const partial = readPartialCatalogue({
    services: { a: { "depends-on": ["m", 5] }, b: null },
    libraries: ["m"],
    environments: { dev: { after: "x", freeze: [{ from: "Fri 16:00", to: 5 }] } },
    gitops: { overlay: 7 },
  });
  expect(partial.services.get("a")?.dependsOn).toEqual(["m", ""]);
  expect(partial.services.get("b")).toEqual({
    hasPath: false,
    dependsOn: [],
    tagFormat: undefined,
    overlays: new Map(),
  });
  expect(partial.libraries.size).toBe(0);
  expect(partial.environments.get("dev")).toMatchObject({
    after: ["x"],
    freeze: [{ from: "Fri 16:00", to: undefined }],
  });
  expect(partial.overlay).toBeUndefined();
});

it.each([null, "x", 5, []])("takes nothing out of %j", (value) => {
  expect(readPartialCatalogue(value).services.size).toBe(0);
});
