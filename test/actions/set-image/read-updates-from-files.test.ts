import { expect, test } from "vitest";
import { readUpdatesFrom } from "../../../src/actions/set-image/read-updates-from-files.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";

const digest = `sha256:${"a1".repeat(32)}`;
const catalogue = readCatalogue(
  "version: 1\nservices: { orders: { path: a, image: ghcr.io/acme/orders }, web: { path: b, image: ghcr.io/acme/web } }\n",
  "trunkline.yml",
);

function read(files: Readonly<Record<string, unknown>>, ...given: string[]) {
  const paths = Object.keys(files);
  return readUpdatesFrom(
    {
      read: async (path) => (typeof files[path] === "string" ? files[path] : JSON.stringify(files[path])),
      async list(folder) {
        const inside = folder === "." ? paths : paths.filter((path) => path.startsWith(`${folder}/`));
        const skip = folder === "." ? 0 : folder.length + 1;
        return inside.length === 0
          ? undefined
          : [...new Set(inside.map((path) => path.slice(skip).replace(/\/.*/, "")))];
      },
    },
    given,
    "dev",
    catalogue,
  );
}

const buildx = (name: string) => ({
  "buildx.build.ref": "builder/0",
  "containerimage.descriptor": { digest },
  "containerimage.digest": digest,
  "image.name": name,
});
const row = (service: string, image: string) => ({ kind: "service", service, environment: "dev", image });

test("metadata files of buildx and bake, and plain objects, in folders and by globs", async () => {
  const files = {
    "images/image-web/metadata.json": buildx("ghcr.io/acme/web:latest,ghcr.io/acme/web:1.5.0"),
    "images/orders.json": { service: "orders", image: ":1.4.0" },
    "images/readme.txt": "no",
    "bake/meta.json": {
      "buildx.build.warnings": [],
      web: buildx("ghcr.io/acme/web"),
      orders: buildx("ghcr.io/acme/orders:1.6.0"),
    },
  };
  expect(
    await read({ ...files, "images/orders.json": { image: "ghcr.io/acme/orders:1.4.0" } }, "images"),
  ).toEqual([row("orders", "ghcr.io/acme/orders:1.4.0"), row("web", `ghcr.io/acme/web:1.5.0@${digest}`)]);
  expect(await read(files, "bake/*.json")).toEqual([
    row("orders", `ghcr.io/acme/orders:1.6.0@${digest}`),
    row("web", `ghcr.io/acme/web@${digest}`),
  ]);
  const list = [{ service: "web", image: "ghcr.io/acme/web:2.0.0" }];
  expect(await read({ "x/a.json": list }, "x/")).toEqual([row("web", "ghcr.io/acme/web:2.0.0")]);
});

test.each([
  [{ "x/a.json": "[" }, "UPDATES_FILE_INVALID"],
  [{ "x/a.json": { digest } }, "UPDATES_FILE_INVALID"],
  [{ "x/a.json": { "containerimage.digest": digest } }, "UPDATES_FILE_INVALID"],
  [{ "x/a.json": { image: "ghcr.io/acme/orders" } }, "UPDATES_FILE_INVALID"],
  [{ "x/a.json": { image: "ghcr.io/acme/api:1" } }, "UPDATES_SERVICE_UNCLEAR"],
  [{ "y/a.json": {} }, "UPDATES_NONE"],
])("%j is %s", async (files, code) => {
  await expect(read(files, "x")).rejects.toMatchObject({ list: [{ code }] });
});
