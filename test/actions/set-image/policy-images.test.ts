import { expect, test } from "vitest";
import { chooseImages } from "../../../src/actions/set-image/policy-images.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";
import { formatRepo } from "../../../src/core/image/registry-repository.ts";

const catalogue = readCatalogue(
  `version: 1
services:
  orders: { path: orders, image: ghcr.io/acme/orders }
  tool: { path: tool }
environments:
  dev: { policy: { filter: '^dev-(?<run>\\d+)$', numerical: asc } }
  production: { registry: registry.acme.com/prod, policy: { semver: 1.x } }
  staging: {}
`,
  "trunkline.yml",
);
const row = (service: string, environment: string, image = "") => ({
  kind: "service" as const,
  service,
  environment,
  image,
});

function choose(...rows: Parameters<typeof chooseImages>[0]) {
  const requests: string[] = [];
  const open = async () => ({
    tags: async (repo: Parameters<typeof formatRepo>[0]) => {
      requests.push(formatRepo(repo));
      return ["dev-9", "dev-10", "1.2.0", "1.10.0", "2.0.0"];
    },
  });
  return { requests, chosen: chooseImages(rows, catalogue, open) };
}

test("the newest tag by the environment's policy, from the environment's registry", async () => {
  const { requests, chosen } = choose(row("orders", "dev"), row("orders", "production"));
  expect((await chosen).map(({ image, chosen }) => [image, chosen])).toEqual([
    ["ghcr.io/acme/orders:dev-10", true],
    ["registry.acme.com/prod/acme/orders:1.10.0", true],
  ]);
  expect(requests).toEqual(["ghcr.io/acme/orders", "registry.acme.com/prod/acme/orders"]);
});

test("what is given is not chosen, and no registry is opened for it", async () => {
  const { requests, chosen } = choose(row("orders", "dev", ":v1"), {
    kind: "overlay",
    overlay: "x",
    image: "a:1",
  });
  expect((await chosen).map(({ image, chosen }) => [image, chosen])).toEqual([
    [":v1", false],
    ["a:1", false],
  ]);
  expect(requests).toEqual([]);
});

test.each([
  [row("orders", "staging"), "INPUT_MISSING"],
  [row("tool", "dev"), "SERVICE_WITHOUT_IMAGE"],
  [row("none", "dev"), "SERVICE_UNKNOWN"],
  [row("orders", "none"), "ENVIRONMENT_UNKNOWN"],
])("%j is %s", async (one, code) => {
  await expect(choose(one).chosen).rejects.toMatchObject({ code });
});

test("no tag that fits is a Problem", async () => {
  const open = async () => ({ tags: async () => ["latest"] });
  await expect(chooseImages([row("orders", "dev")], catalogue, open)).rejects.toMatchObject({
    code: "IMAGE_NONE_FITS",
  });
});
