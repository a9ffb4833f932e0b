import { expect, it } from "vitest";
import { environmentNamed, formatOf, overlayOf, serviceNamed } from "../../../src/core/catalogue/lookup.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";

const text = "version: 1\nservices: { orders: { path: a } }\nenvironments: { dev: {} }\n";
const catalogue = readCatalogue(`${text}gitops: { overlay: 'apps/{service}/{environment}' }`, "f");

it("finds what is there", () => {
  const service = serviceNamed(catalogue, "orders");
  expect(overlayOf(catalogue, service, environmentNamed(catalogue, "dev"))).toBe("apps/orders/dev");
});

it("names the nearest of what is there", () => {
  expect(() => serviceNamed(catalogue, "order")).toThrow(
    expect.objectContaining({ code: "SERVICE_UNKNOWN", hint: expect.stringContaining("`orders`") }),
  );
  expect(() => environmentNamed(catalogue, "dve")).toThrow(
    expect.objectContaining({ code: "ENVIRONMENT_UNKNOWN", hint: expect.stringContaining("`dev`") }),
  );
});

it("has nothing to suggest where there is nothing", () => {
  const empty = readCatalogue("version: 1\nservices: { orders: { path: a } }\n", "f");
  expect(() => environmentNamed(empty, "dev")).toThrow(
    expect.objectContaining({ hint: "It has none at all: add it under `environments`." }),
  );
});

it("says that a catalogue without overlays has none", () => {
  const bare = readCatalogue(text, "f");
  expect(() => overlayOf(bare, serviceNamed(bare, "orders"), environmentNamed(bare, "dev"))).toThrow(
    expect.objectContaining({ code: "OVERLAY_UNDECLARED" }),
  );
});

it("knows an environment's own place and format", () => {
  const own = `version: 1
services: { orders: { path: a } }
environments:
  dev: {}
  test: { overlay: './charts/{environment}.yaml', format: helm, key: '{service}.image' }
  live: { overlay: 'clusters/{service}.yaml', tracks: revision }
gitops: { overlay: 'apps/{service}/dev' }
`;
  const found = readCatalogue(own, "f");
  const service = serviceNamed(found, "orders");
  const of = (name: string) => {
    const environment = environmentNamed(found, name);
    return [overlayOf(found, service, environment), formatOf(service, environment)];
  };
  expect(of("dev")).toEqual(["apps/orders/dev", { name: "kustomize", key: "" }]);
  expect(of("test")).toEqual(["charts/test.yaml", { name: "helm", key: "orders.image" }]);
  expect(of("live")).toEqual(["clusters/orders.yaml", { name: "revision", key: "" }]);
});

it("does not know other formats", () => {
  expect(() => readCatalogue("version: 1\nenvironments: { dev: { format: helmm } }\n", "f")).toThrow(
    expect.objectContaining({ list: [expect.objectContaining({ code: "CATALOGUE_WORD" })] }),
  );
});

const withPolicy = (policy: string) =>
  readCatalogue(`version: 1\nenvironments: { dev: { policy: ${policy} } }\n`, "f").environments.get("dev")
    ?.policy;

it.each([
  [
    "{ filter: '^v(?<version>.+)$', semver: 1.x }",
    { filter: "^v(?<version>.+)$", by: "semver", order: "1.x" },
  ],
  ["{ numerical: asc }", { filter: "", by: "numerical", order: "asc" }],
  ["{ alphabetical: desc }", { filter: "", by: "alphabetical", order: "desc" }],
])("reads the policy %s", (written, policy) => {
  expect(withPolicy(written)).toEqual(policy);
});

it.each([
  ["{ filter: '(' , semver: '*' }", "CATALOGUE_FILTER"],
  ["{ semver: nonsense }", "CATALOGUE_RANGE"],
  ["{ filter: a }", "CATALOGUE_POLICY"],
  ["{ semver: '*', numerical: asc }", "CATALOGUE_POLICY"],
  ["{ numerical: up }", "CATALOGUE_WORD"],
])("the policy %s is %s", (written, code) => {
  expect(() => withPolicy(written)).toThrow(
    expect.objectContaining({ list: expect.arrayContaining([expect.objectContaining({ code })]) }),
  );
});
