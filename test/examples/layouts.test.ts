import { expect, test } from "vitest";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { environmentNamed, serviceNamed, servicePlaces } from "../../src/core/catalogue/service-places.ts";
import { parseImage } from "../../src/core/image/image.ts";
import { changeTo } from "../../src/core/kustomize/image-argument.ts";
import { readDeployed } from "../../src/core/manifest/deployed-image.ts";
import { editImages } from "../../src/core/manifest/deployment-file.ts";
import { readDeploymentFile } from "../../src/operations/read-overlay.ts";
import { readerOf } from "../actions/set-image/reader.ts";
import { digest, readLayouts, repository } from "../support/layouts.ts";

const layouts = readLayouts();

test.each(layouts)("docs/layouts.md, $title", async ({ catalogue, file, before, after }) => {
  const environment = catalogue.replace(/^/gm, "    ");
  const read = readCatalogue(
    `version: 1\nservices: { orders: { path: a, image: ${repository} } }\nenvironments:\n  dev:\n${environment}\n`,
    "trunkline.yml",
  );
  const [{ overlay, format }] = servicePlaces(
    read,
    serviceNamed(read, "orders"),
    environmentNamed(read, "dev"),
  );
  const at = await readDeploymentFile(readerOf({ [file]: before }).tip, overlay, format);
  expect(at.file).toBe(file);
  const image = parseImage(`${repository}:1.5.0@${digest}`);
  const edited = editImages(at, [changeTo(repository, image)]);
  expect(edited.text).toBe(after);
  // What set-image writes promote reads, and there is nothing left to do.
  const now = { ...at, text: edited.text };
  expect(readDeployed(now, { name: repository, repository })).toMatchObject({ repository, tag: "1.5.0" });
  expect(editImages(now, [changeTo(repository, image)]).edits).toEqual([]);
});

test("the page has its layouts", () => {
  expect(layouts.length).toBeGreaterThan(15);
});
