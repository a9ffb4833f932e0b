import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { environmentNamed, serviceNamed, servicePlaces } from "../../src/core/catalogue/lookup.ts";
import { readCatalogue } from "../../src/core/catalogue/read-catalogue.ts";
import { parseImage } from "../../src/core/image/image.ts";
import { changeTo } from "../../src/core/kustomize/image-argument.ts";
import { readDeployed } from "../../src/core/manifest/deployed-image.ts";
import { editImages } from "../../src/core/manifest/deployment-file.ts";
import { readDeploymentFile } from "../../src/operations/read-overlay.ts";
import { readerOf } from "../actions/set-image/reader.ts";
import { makeFolder, writeFiles } from "../support/scratch/folder.ts";

const digest = `sha256:${"3b1f".repeat(16)}`;
const repository = "ghcr.io/acme/orders";
const kustomize = ["kustomize"].find((name) => spawnSync(name, ["version"]).status === 0);

const page = readFileSync(join(import.meta.dirname, "..", "..", "docs", "layouts.md"), "utf8");
const sections = page.split(/^## /m).flatMap((text) => {
  const [, title = ""] = /^(.*)$/m.exec(text) ?? [];
  const [, yaml] = /```yaml\n(.*?)```/s.exec(text) ?? [];
  const [, file = "", diff] = /```diff\n# (\S+)\n(.*?)```/s.exec(text) ?? [];
  return yaml === undefined || diff === undefined ? [] : [{ title, yaml, file, diff }];
});

/** One side of a diff. */
function side(diff: string, sign: "-" | "+"): string {
  const lines = diff.split("\n").filter((line) => line.startsWith(" ") || line.startsWith(sign));
  const text = lines.map((line) => `${line.slice(1)}\n`).join("");
  return text.replaceAll("sha256:3b1f…", digest).replaceAll("sha256:0000…", `sha256:${"0".repeat(64)}`);
}

describe("docs/layouts.md", () => {
  test.each(sections)("$title", async ({ yaml, file, diff }) => {
    const environment = yaml.replace(/^/gm, "    ");
    const catalogue = readCatalogue(
      `version: 1\nservices: { orders: { path: a, image: ${repository} } }\nenvironments:\n  dev:\n${environment}\n`,
      "trunkline.yml",
    );
    const [{ overlay, format }] = servicePlaces(
      catalogue,
      serviceNamed(catalogue, "orders"),
      environmentNamed(catalogue, "dev"),
    );
    const [before, after] = [side(diff, "-"), side(diff, "+")];
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

  test.runIf(kustomize !== undefined)("kustomize makes the new image of the first", () => {
    const folder = makeFolder();
    const base = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: orders}\nspec: {template: {spec: {containers: [{name: orders, image: ${repository}}]}}}\n`;
    const { file = "", diff = "" } = sections[0] ?? {};
    writeFiles(folder, {
      "apps/orders/base/kustomization.yaml": "resources: [d.yaml]\n",
      "apps/orders/base/d.yaml": base,
      [file]: side(diff, "+"),
    });
    const { stdout } = spawnSync(kustomize ?? "", ["build", join(folder, "apps/orders/overlays/dev")], {
      encoding: "utf8",
    });
    expect(stdout).toContain(`image: ${repository}:1.5.0@${digest}`);
  });
});

test("the page has its sections", () => {
  expect(sections.length).toBeGreaterThan(15);
});
