import { expect, it } from "vitest";
import {
  readsOf,
  selectOverlays,
  selectPaths,
} from "../../../../src/actions/promote/select/promotion-paths.ts";
import type { PromoteRequest } from "../../../../src/actions/promote/select/selection.ts";
import { readCatalogue } from "../../../../src/core/catalogue/read-catalogue.ts";

const nothing: PromoteRequest = {
  service: [],
  from: "",
  to: "",
  overlayFrom: "",
  overlayTo: "",
  name: "",
  version: "",
  image: "",
  reason: "",
};
const byName = { ...nothing, service: ["a"], to: "prod" };
const byPath = { ...nothing, branch: "", overlayFrom: "x", overlayTo: "y" };

const catalogue = readCatalogue(
  `version: 1
services: { a: { path: a, image: acme/a } }
environments: { dev: , load: { after: dev }, qa: { after: dev }, prod: { after: [qa, load] } }
gitops: { overlay: 'apps/{service}/{environment}' }
`,
  "f",
);

it("needs no predecessor for a hotfix", () => {
  expect(() => selectPaths(byName, catalogue)).toThrow(
    expect.objectContaining({ code: "PROMOTE_FROM_UNCLEAR" }),
  );
  const hotfix = selectPaths({ ...byName, image: ":2", reason: "fire" }, catalogue);
  expect(hotfix).toMatchObject({
    selection: { kind: "hotfix" },
    to: { name: "prod" },
    paths: [{ repository: "acme/a" }],
  });
});

it("goes between overlays without a catalogue", () => {
  expect(selectOverlays(byPath, undefined)).toMatchObject({ to: undefined, paths: [{ service: "" }] });
  expect(selectOverlays(byPath, catalogue)).toMatchObject({ to: undefined, paths: [{ service: "" }] });
});

it.each([
  ["its folder", "apps/a/prod", "", "acme/a"],
  ["its kustomization", "apps/a/prod/kustomization.yaml", "acme/a", "acme/a"],
  ["another image in it", "apps/a/prod/", "redis", ""],
])("an overlay that is an environment's in the catalogue has its gates: %s", (_, overlayTo, name, repository) => {
  const selected = selectOverlays({ ...byPath, overlayFrom: "apps/a/qa", overlayTo, name }, catalogue);
  expect(selected).toMatchObject({
    to: { name: "prod" },
    paths: [
      {
        service: "a",
        name: name || "acme/a",
        repository,
        from: { environment: "qa" },
        to: { environment: "prod" },
      },
    ],
  });
});

it("knows what will be read of the branch that is written to", () => {
  const selected = selectPaths({ ...nothing, service: ["a"], to: "qa" }, catalogue);
  expect(readsOf(selected, catalogue)).toEqual([
    "apps/a/dev",
    "apps/a/qa",
    "apps/a/qa/trunkline-holds.yaml",
    "trunkline-holds.yaml",
  ]);
  expect(readsOf(selectOverlays(byPath, undefined), undefined)).toEqual([
    "x",
    "y",
    "y/trunkline-holds.yaml",
    "trunkline-holds.yaml",
  ]);
});

it("reads nothing there of an environment that has a branch of its own", () => {
  const apart = readCatalogue(
    `version: 1
services: { a: { path: a, image: acme/a } }
environments: { dev: { branch: main }, test: { branch: test, format: helm, overlay: 'a/values.yaml' } }
gitops: { overlay: 'apps/{service}' }
`,
    "f",
  );
  const selected = selectPaths({ ...nothing, service: ["a"], to: "test" }, apart);
  expect(readsOf(selected, apart)).toEqual([
    "a/values.yaml",
    "a/trunkline-holds.yaml",
    "trunkline-holds.yaml",
  ]);
});
