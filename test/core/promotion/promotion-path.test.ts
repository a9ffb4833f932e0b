import { expect, it } from "vitest";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { findEnvironmentStep, overlayPath, planPaths } from "../../../src/core/promotion/promotion-path.ts";

const catalogue = readCatalogue(
  `version: 1
services: { b: { path: b, image: acme/b, image-name: bee }, a: { path: a, image: acme/a }, docs: { path: d } }
environments: { dev: , qa: , load: { after: dev }, prod: { after: [qa, load] } }
gitops: { overlay: 'apps/{service}/{environment}' }
`,
  "f",
);

it("takes the only environment that comes before", () => {
  const { from, to } = findEnvironmentStep(catalogue, { from: "", to: "load" });
  expect([from.name, to.name]).toEqual(["dev", "load"]);
  expect(findEnvironmentStep(catalogue, { from: "load", to: "prod" }).from.name).toBe("load");
});

it.each([
  ["qa", "qa", "PROMOTE_SAME_PLACE"],
  ["", "prod", "PROMOTE_FROM_UNCLEAR"],
  ["dev", "prod", "PROMOTE_NOT_PREDECESSOR"],
  ["qa", "dev", "PROMOTE_FIRST"],
  ["", "prd", "ENVIRONMENT_UNKNOWN"],
  ["qua", "prod", "ENVIRONMENT_UNKNOWN"],
])("refuses %j to %j", (from, to, code) => {
  expect(() => findEnvironmentStep(catalogue, { from, to })).toThrow(expect.objectContaining({ code }));
});

it("takes every service with an image for *, in the catalogue's order", () => {
  const paths = planPaths(catalogue, findEnvironmentStep(catalogue, { from: "", to: "qa" }), ["*"]);
  expect(
    paths.map((one) => [one.service, one.name, one.from.overlay, one.to.overlay, one.mayBeAbsent]),
  ).toEqual([
    ["b", "bee", "apps/b/dev", "apps/b/qa", true],
    ["a", "acme/a", "apps/a/dev", "apps/a/qa", true],
  ]);
});

it("takes each named service once and insists on it", () => {
  const step = findEnvironmentStep(catalogue, { from: "", to: "qa" });
  expect(planPaths(catalogue, step, ["a", "a"])).toMatchObject([{ service: "a", mayBeAbsent: false }]);
  expect(() => planPaths(catalogue, step, ["docs"])).toThrow(
    expect.objectContaining({ code: "PROMOTE_NO_IMAGE" }),
  );
  const empty = readCatalogue("version: 1\nenvironments: { a: , b: }", "f");
  expect(() => planPaths(empty, findEnvironmentStep(empty, { from: "", to: "b" }), ["*"])).toThrow(
    expect.objectContaining({ code: "PROMOTE_NOTHING" }),
  );
});

it("goes between two overlays by path", () => {
  expect(overlayPath("./a/dev/", "a//prod", "")).toMatchObject({
    name: undefined,
    from: { overlay: "a/dev" },
    to: { overlay: "a/prod" },
  });
  expect(() => overlayPath("a/dev/", "./a/dev", "x")).toThrow(
    expect.objectContaining({ code: "PROMOTE_SAME_PLACE" }),
  );
});
