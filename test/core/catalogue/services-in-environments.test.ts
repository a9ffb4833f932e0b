import { expect, it } from "vitest";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import {
  deployableServices,
  environmentNamed,
  formatOf,
  gitopsOf,
  overlayOf,
  pinOf,
  serviceNamed,
  servicePlaces,
} from "../../../src/core/catalogue/services-in-environments.ts";

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
  expect(of("dev")).toMatchObject(["apps/orders/dev", { name: "auto", key: "", pin: "any" }]);
  expect(of("test")).toMatchObject(["charts/test.yaml", { name: "helm", key: "orders.image" }]);
  expect(of("live")).toMatchObject(["clusters/orders.yaml", { name: "revision", key: "" }]);
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

it("knows what one service says of one environment, and a place for each cluster", () => {
  const estate = `version: 1
services:
  orders: { path: a, image: ghcr.io/acme/orders }
  web:
    path: b
    environments:
      live: { overlay: 'charts/{cluster}/web.yaml', format: helm, branch: charts, repository: acme/charts, pin: tag }
environments:
  live: { clusters: [eu, us], branch: live, key: image.tag:tag }
gitops: { repository: acme/k8s, overlay: 'clusters/{cluster}/{service}/{environment}' }
`;
  const found = readCatalogue(estate, "f");
  const live = environmentNamed(found, "live");
  const [orders, web] = ["orders", "web"].map((name) => serviceNamed(found, name));
  if (orders === undefined || web === undefined) throw new Error("no service");
  expect(servicePlaces(found, orders, live)).toMatchObject([
    { cluster: "eu", overlay: "clusters/eu/orders/live", format: { name: "auto", key: "image.tag:tag" } },
    { cluster: "us", overlay: "clusters/us/orders/live" },
  ]);
  expect(servicePlaces(found, web, live)).toMatchObject([
    { overlay: "charts/eu/web.yaml", format: { name: "helm", key: "", pin: "tag" } },
    { overlay: "charts/us/web.yaml" },
  ]);
  expect(gitopsOf(found, live, orders)).toEqual({ repository: "acme/k8s", branch: "live" });
  expect(gitopsOf(found, live, web)).toEqual({ repository: "acme/charts", branch: "charts" });
});

it.each([
  ["environments: { dev: }\ngitops: { overlay: 'x/{clustr}/{environment}' }", "CATALOGUE_PLACEHOLDER"],
  ["environments: { dev: }\ngitops: { overlay: 'x/{cluster}/{environment}' }", "CATALOGUE_CLUSTERS"],
  ["environments: { dev: { clusters: [eu] } }\ngitops: { overlay: 'x/{environment}' }", "CATALOGUE_CLUSTERS"],
  ["environments: { dev: { key: 'a[' } }", "CATALOGUE_KEY"],
  [
    "services: { a: { path: a, environments: { dve: {} } } }\nenvironments: { dev: }",
    "CATALOGUE_UNKNOWN_REFERENCE",
  ],
  [
    "services: { a: { path: a, environments: { dev: { overly: x } } } }\nenvironments: { dev: }",
    "CATALOGUE_UNKNOWN_KEY",
  ],
])("%s: %s", (lines, code) => {
  expect(() => readCatalogue(`version: 1\n${lines}\n`, "f")).toThrow(
    expect.objectContaining({ list: [expect.objectContaining({ code })] }),
  );
});

it("takes one file for all environments where the keys differ", () => {
  const text = `version: 1
environments: { dev: { key: 'e[name={environment}].tag:tag' }, live: { key: 'e[name={environment}].tag:tag' } }
gitops: { overlay: 'apps/{service}.yaml' }
`;
  expect(() => readCatalogue(text, "f")).not.toThrow();
});

it.each([
  ["image", ["orders"]],
  ["revision", ["orders", "docs"]],
])("where an environment tracks an %s, the services that are deployed are %j", (tracks, expected) => {
  const found = readCatalogue(
    `version: 1
services: { orders: { path: a, image: acme/orders }, docs: { path: b } }
environments: { dev: , live: { tracks: ${tracks} } }
`,
    "f",
  );
  expect(deployableServices(found).map(({ name }) => name)).toEqual(expected);
});

it("fills in each of several keys", () => {
  const found = readCatalogue(
    `version: 1
services: { orders: { path: a } }
environments: { dev: { format: helm, key: ['{service}.tag', '{environment}.image'] } }
`,
    "f",
  );
  const format = formatOf(serviceNamed(found, "orders"), environmentNamed(found, "dev"));
  expect(format.key).toEqual(["orders.tag", "dev.image"]);
});

it("a branch belongs to the repository that it is written beside", () => {
  const found = readCatalogue(
    `version: 1
services: { a: { path: a }, b: { path: b, environments: { dev: { repository: acme/b } } } }
environments: { dev: , own: { repository: acme/own }, live: { branch: live } }
gitops: { repository: acme/k8s, branch: main }
`,
    "f",
  );
  const of = (environment: string, service: string) =>
    Object.values(gitopsOf(found, found.environments.get(environment), found.services.get(service)));
  expect(of("dev", "a")).toEqual(["acme/k8s", "main"]);
  expect(of("live", "a")).toEqual(["acme/k8s", "live"]);
  expect(of("own", "a")).toEqual(["acme/own", undefined]);
  expect(of("dev", "b")).toEqual(["acme/b", undefined]);
  expect(of("", "")).toEqual(["acme/k8s", "main"]);
});

it("what is wanted of a version is said by the service, else by the environment", () => {
  const found = readCatalogue(
    `version: 1
services: { a: { path: a, environments: { dev: { pin: tag } } }, b: { path: b } }
environments: { dev: { pin: digest } }
`,
    "f",
  );
  const dev = environmentNamed(found, "dev");
  expect(["a", "b", ""].map((name) => pinOf(found.services.get(name), dev))).toEqual([
    "tag",
    "digest",
    "digest",
  ]);
});
