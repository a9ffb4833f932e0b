import { expect, test } from "vitest";
import { readUpdates, type Update } from "../../src/actions/set-image/resolve-updates.ts";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
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
  const follows = catalogue.includes("tracks: revision");
  const image = follows ? ":orders/v1.5.0" : `${repository}:1.5.0@${digest}`;
  const [update] = readUpdates([{ kind: "service", service: "orders", environment: "dev", image }], read);
  const { overlay, format, change } = update as Update;
  const at = await readDeploymentFile(readerOf({ [file]: before }).tip, overlay, format);
  expect(at.file).toBe(file);
  const edited = editImages(at, [change]);
  expect(edited.text).toBe(after);
  // What set-image writes promote reads, and there is nothing left to do.
  const now = { ...at, text: edited.text };
  expect(readDeployed(now, { name: repository, repository })).toMatchObject(
    follows ? { tag: "orders/v1.5.0" } : { repository, tag: "1.5.0" },
  );
  expect(editImages(now, [change]).edits).toEqual([]);
});

test("the page has its layouts", () => {
  expect(layouts.length).toBeGreaterThan(15);
});
