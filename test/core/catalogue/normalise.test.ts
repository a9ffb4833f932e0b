import { expect, it } from "vitest";
import { fillTagFormat, followed, normaliseCatalogue } from "../../../src/core/catalogue/normalise.ts";

it("lets an environment follow the one above it unless it names others", () => {
  const written = { dev: undefined, qa: undefined, load: ["dev"], prod: ["qa", "load"], dr: [] };
  const after = followed(new Map(Object.entries(written).map(([name, names]) => [name, { after: names }])));
  expect(Object.fromEntries(after)).toEqual({
    dev: [],
    qa: ["dev"],
    load: ["dev"],
    prod: ["qa", "load"],
    dr: [],
  });
});

it("fills the service into a tag format", () => {
  expect([fillTagFormat(undefined, "a"), fillTagFormat("{service}-{version}-{service}", "a")]).toEqual([
    "a/v{version}",
    "a-{version}-a",
  ]);
});

it("keeps where a service was before its first tag, and with whom it is released", () => {
  const commit = "a".repeat(40);
  const written = { path: "a", lockstep: "shop", baseline: { version: "1.4.0", commit } };
  const services = { a: written, b: { path: "b" } };
  const catalogue = normaliseCatalogue({ version: 1, services }, "f", () => ({ file: "f" }));
  expect([...catalogue.services.values()].map(({ lockstep, baseline }) => [lockstep, baseline])).toEqual([
    ["shop", { version: "1.4.0", commit }],
    [undefined, undefined],
  ]);
});

it("brings paths into one form", () => {
  const place = () => ({ file: "f" });
  const paths = ["a", "./a/", "a//b", ".", "./"];
  const services = Object.fromEntries(paths.map((path, index) => [`s${index}`, { path }]));
  const catalogue = normaliseCatalogue({ version: 1, services, gitops: { overlay: "./o/" } }, "f", place);
  expect([...catalogue.services.values()].map((one) => one.path)).toEqual(["a", "a", "a/b", ".", "."]);
  expect(catalogue.gitops.overlay).toBe("o");
});
