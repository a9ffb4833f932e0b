import { expect, test } from "vitest";
import { attribution } from "../../../src/actions/release/history/attribution.ts";
import { singleSubject, subjectsOf } from "../../../src/actions/release/released-services.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";

const commit = "a".repeat(40);
const catalogue = readCatalogue(
  `version: 1
services:
  orders: { path: services/orders, image: ghcr.io/acme/orders, lockstep: shop, baseline: { version: 1.4.0, commit: ${commit} } }
  web: { path: services/web, tag-format: "web-{version}" }
`,
  "trunkline.yml",
);
const asking = { service: [], path: "", tagFormat: "", changelog: "" };

test("the services of a catalogue, all or those that are named, each once", async () => {
  expect(subjectsOf(catalogue, asking).subjects).toMatchObject([
    {
      service: "orders",
      path: "services/orders",
      image: "ghcr.io/acme/orders",
      format: { text: "orders/v{version}" },
      lockstep: "shop",
      baseline: { version: { major: 1, minor: 4, patch: 0 }, commit },
    },
    { service: "web", format: { text: "web-{version}" }, lockstep: undefined, baseline: undefined },
  ]);
  const named = subjectsOf(catalogue, { ...asking, service: ["web", "web"], tagFormat: "v{version}" });
  expect(named.subjects.map(({ service, format }) => [service, format.text])).toEqual([
    ["web", "v{version}"],
  ]);
});

test("two services cannot share their tags", async () => {
  expect(() => subjectsOf(catalogue, { ...asking, tagFormat: "v{version}" })).toThrow(
    expect.objectContaining({ list: [expect.objectContaining({ code: "RELEASE_TAG_SHARED" })] }),
  );
  expect(() => subjectsOf(catalogue, { ...asking, service: ["wbe"] })).toThrow(
    expect.objectContaining({ code: "SERVICE_UNKNOWN" }),
  );
});

test("a tag must say whose it is, among those that are not released now, too", async () => {
  const close = readCatalogue(
    `version: 1
services:
  shop: { path: ., tag-format: "v{version}" }
  web: { path: web, tag-format: "v{version}-web" }
  api: { path: api, tag-format: "api{version}" }
  api2: { path: api2, tag-format: "api2{version}" }
`,
    "trunkline.yml",
  );
  const codes = (service: readonly string[]) => {
    try {
      subjectsOf(close, { ...asking, service });
      return [];
    } catch (thrown) {
      return (thrown as { list: { code: string; message: string }[] }).list.map((one) => one.message);
    }
  };
  expect(codes([])).toEqual([
    "v1.2.3-web, a tag of web, is also a version of shop, whose tag format is `v{version}`.",
    "api21.2.3, a tag of api2, is also a version of api, whose tag format is `api{version}`.",
  ]);
  expect(codes(["shop"])).toHaveLength(1);
  expect([codes(["web"]), codes(["api2"])]).toEqual([[], []]);
});

test.each([
  [asking, "shop", ".", "v{version}", ["a.txt"], ["shop"]],
  [
    { ...asking, service: ["api"], path: "./parts/api/" },
    "shop",
    "parts/api",
    "api/v{version}",
    ["parts/api/x"],
    ["api"],
  ],
  [{ ...asking, path: "parts/[a]" }, "shop", "parts/[a]", "v{version}", ["parts/a/x"], []],
  [
    { ...asking, path: "parts/[a]", tagFormat: "{service}@{version}" },
    "shop",
    "parts/[a]",
    "shop@{version}",
    ["parts/[a]/x"],
    ["shop"],
  ],
])("a repository, or a folder of it, is one service: %j", async (given, name, path, format, files, affected) => {
  const { subjects, owners } = singleSubject(given, name);
  expect(subjects.map((one) => [one.path, one.format.text])).toEqual([[path, format]]);
  expect([...(await attribution(owners))(files).keys()]).toEqual(affected);
});
