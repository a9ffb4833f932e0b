import { expect, it } from "vitest";
import { sketchCatalogue } from "../../../src/core/catalogue/partial-catalogue.ts";

it("takes what can be made out of a faulty catalogue", () => {
  const sketch = sketchCatalogue({
    services: { a: { "depends-on": ["m", 5] }, b: null },
    libraries: ["m"],
    environments: { dev: { after: "x", freeze: [{ from: "Fri 16:00", to: 5 }] } },
    gitops: { overlay: 7 },
  });
  expect(sketch.services.get("a")?.dependsOn).toEqual(["m", ""]);
  expect(sketch.services.get("b")).toEqual({ dependsOn: [], tagFormat: undefined });
  expect(sketch.libraries.size).toBe(0);
  expect(sketch.environments.get("dev")).toMatchObject({
    after: ["x"],
    freeze: [{ from: "Fri 16:00", to: undefined }],
  });
  expect(sketch.overlay).toBeUndefined();
});

it.each([null, "x", 5, []])("takes nothing out of %j", (value) => {
  expect(sketchCatalogue(value).services.size).toBe(0);
});
