import { expect, test } from "vitest";
import { type GivenUpdates, readRows } from "../../../src/actions/set-image/parse-updates-input.ts";
import { needsCatalogue, readUpdates as understand } from "../../../src/actions/set-image/resolve-updates.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";

const catalogue = readCatalogue(
  `version: 1
services:
  orders: { path: orders, image: ghcr.io/acme/orders, image-name: orders }
  web: { path: web, image: ghcr.io/acme/web }
  shop: { path: shop, image: ghcr.io/acme/web }
  tool: { path: tool }
environments:
  dev: {}
  helm: { overlay: 'charts/{service}.yaml', format: helm, key: '{service}.image' }
  live: { overlay: 'clusters/{service}.yaml', tracks: revision }
gitops: { overlay: 'apps/{service}/{environment}' }
`,
  "trunkline.yml",
);
const readUpdates = (given: GivenUpdates, declared: typeof catalogue | undefined) => {
  const rows = readRows(given);
  return understand(rows === "from-files" ? [] : rows, declared);
};
const nothing: GivenUpdates = {
  overlay: [],
  images: [],
  service: "",
  environment: "",
  image: "",
  updates: undefined,
  updatesFrom: [],
};

test("every image in every overlay", () => {
  const updates = readUpdates({ ...nothing, overlay: ["a/", "./b"], images: ["x:1", "y:2"] }, undefined);
  expect(updates.map(({ overlay, change }) => `${overlay} ${change.name}`)).toEqual([
    "a x",
    "a y",
    "b x",
    "b y",
  ]);
});

test.each([
  [":v1", { kind: "keep" }, { kind: "set", value: "v1" }],
  ["ghcr.io/acme/orders:v1", { kind: "ensure", value: "ghcr.io/acme/orders" }, { kind: "set", value: "v1" }],
])("a service with %s", (image, newName, newTag) => {
  expect(readUpdates({ ...nothing, service: "orders", environment: "dev", image }, catalogue)).toEqual([
    {
      service: "orders",
      environment: "dev",
      cluster: "",
      overlay: "apps/orders/dev",
      format: expect.objectContaining({ name: "auto", key: "" }),
      change: { name: "orders", newName, newTag, digest: { kind: "clear" } },
    },
  ]);
});

test("an environment with a format and a place of its own", () => {
  const given = { ...nothing, service: "orders", environment: "helm", image: ":v1" };
  expect(readUpdates(given, catalogue)).toMatchObject([
    {
      overlay: "charts/orders.yaml",
      format: { name: "helm", key: "orders.image" },
      change: { name: "orders" },
    },
  ]);
});

test("a Git tag where a revision is followed", () => {
  const given = { ...nothing, service: "orders", environment: "live", image: ":orders/v1.4.0" };
  expect(readUpdates(given, catalogue)).toMatchObject([
    {
      format: { name: "revision" },
      change: { newTag: { kind: "set", value: "orders/v1.4.0" }, digest: { kind: "clear" } },
    },
  ]);
  expect(() => readUpdates({ ...given, image: ":a..b" }, catalogue)).toThrow();
});

test("the image of another service is refused, a shared one and a copy elsewhere are not", () => {
  const set = (service: string, image: string) =>
    readUpdates({ ...nothing, service, environment: "dev", image }, catalogue);
  expect(() => set("orders", "ghcr.io/acme/web:v1")).toThrow(
    expect.objectContaining({ list: [expect.objectContaining({ code: "IMAGE_OF_ANOTHER" })] }),
  );
  expect(set("shop", "ghcr.io/acme/web:v1")).toHaveLength(1);
  expect(set("orders", "registry.acme.com/prod/acme/orders:v1")).toHaveLength(1);
});

test("all faults at once", () => {
  const row = { kind: "service" as const, service: "orders", environment: "dev", image: ":v1" };
  const updates = [
    { ...row, service: "order" },
    { ...row, environment: "prod" },
    { ...row, service: "tool" },
    { ...row, image: ":-" },
    { ...row, image: "ghcr.io/acme/orders" },
    { kind: "overlay" as const, overlay: "/etc", image: "x:1" },
  ];
  const codes = () => {
    try {
      readUpdates({ ...nothing, updates }, catalogue);
      return [];
    } catch (thrown) {
      return problemsIn(thrown)?.map(({ code }) => code);
    }
  };
  expect(codes()).toEqual([
    "SERVICE_UNKNOWN",
    "ENVIRONMENT_UNKNOWN",
    "SERVICE_WITHOUT_IMAGE",
    "IMAGE_INVALID",
    "IMAGE_WITHOUT_VERSION",
    "INPUT_INVALID",
  ]);
});

test("only services need the catalogue", () => {
  const overlay = { kind: "overlay" as const, overlay: "a", image: "x:1" };
  const service = { kind: "service" as const, service: "a", environment: "dev", image: "" };
  expect(needsCatalogue([overlay])).toBe(false);
  expect(needsCatalogue([overlay, service])).toBe(true);
});
