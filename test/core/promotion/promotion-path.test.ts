import { expect, it } from "vitest";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import {
  findEnvironmentStep,
  overlayPath,
  pathEndAt,
  planPaths,
} from "../../../src/core/promotion/promotion-path.ts";

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

it("takes one entry of an overlay by its name", () => {
  expect(overlayPath("a/dev", "a/prod", "bee")).toMatchObject({ name: "bee", service: "" });
});

const estate = readCatalogue(
  `version: 1
services: { a: { path: a, image: acme/a }, docs: { path: d } }
environments:
  dev: { clusters: [eu, lab] }
  live: { clusters: [us, eu] }
  tagged: { tracks: revision, after: [dev], overlay: 'tags/{service}' }
  next: { tracks: revision, overlay: 'next/{service}' }
gitops: { overlay: '{cluster}/{service}/{environment}' }
`,
  "f",
);

it("each cluster gets it from the one of the same name, else from the first", () => {
  const paths = planPaths(estate, findEnvironmentStep(estate, { from: "dev", to: "live" }), ["a"]);
  expect(paths.map(({ from, to }) => [from.overlay, to.overlay])).toEqual([
    ["eu/a/dev", "us/a/live"],
    ["eu/a/dev", "eu/a/live"],
  ]);
});

it("an environment that follows Git needs no image", () => {
  const step = findEnvironmentStep(estate, { from: "", to: "next" });
  expect(planPaths(estate, step, ["*"])).toMatchObject([
    { service: "a", repository: "acme/a" },
    { service: "docs", repository: "", name: undefined },
  ]);
  expect(planPaths(estate, step, ["docs"])).toMatchObject([{ to: { overlay: "next/docs" } }]);
});

it("an image does not become a revision on its way", () => {
  expect(() => findEnvironmentStep(estate, { from: "dev", to: "tagged" })).toThrow(
    expect.objectContaining({ code: "PROMOTE_TRACKS_DIFFER" }),
  );
});

it("a hotfix that comes from nowhere begins at the first of several environments", () => {
  expect(findEnvironmentStep(catalogue, { from: "", to: "prod" }, true).from.name).toBe("qa");
});

it("says where a service is in an environment, in its first cluster", () => {
  const [a, live] = [estate.services.get("a"), estate.environments.get("live")];
  if (a === undefined || live === undefined) throw new Error("not in the catalogue");
  expect(pathEndAt(estate, a, live)).toMatchObject({ overlay: "us/a/live", environment: "live" });
});
