import { expect, test } from "vitest";
import { imagesBelow } from "../../src/operations/overlay-images.ts";
import { readerOf } from "../actions/set-image/reader.ts";

const deployment = (...images: string[]) =>
  `spec: {containers: [${images.map((image) => `{image: '${image}'}`).join(", ")}]}\n`;
const base = {
  "base/kustomization.yaml": "resources: [d.yaml]\nimages: [{name: app, newName: r/app}]\n",
  "base/d.yaml": deployment("app:1", "web:1"),
};

async function below(files: Readonly<Record<string, string>>): Promise<readonly string[] | undefined> {
  const { tip } = readerOf({ ...base, ...files });
  return imagesBelow(tip, "o/kustomization.yaml", files["o/kustomization.yaml"] ?? "");
}

test("an overlay sees what its base makes of its images", async () => {
  expect(
    await below({ "o/kustomization.yaml": "resources: [../base]\nimages: [{name: web, newTag: '2'}]\n" }),
  ).toEqual(["r/app:1", "web:1"]);
});

test("files and components bring images, and patches replace and add them", async () => {
  const own =
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: own}\nspec: {containers: [{name: a, image: 'own:1'}]}\n";
  const files = {
    "o/kustomization.yaml":
      "resources: [./d.yaml, ../base/]\ncomponents: [../c]\npatches: [{path: p.yaml}, {path: j.json, target: {name: own}}]\n",
    "o/d.yaml": own,
    "o/p.yaml": own.replace("own:1", "patched:1"),
    "o/j.json": '[{"op": "add", "path": "/spec/containers/-", "value": {"image": "added:1"}}]',
    "c/kustomization.yml": "kind: Component\nresources: [s.yaml]\nimages: [{name: own, newName: other}]\n",
    "c/s.yaml": deployment("side:1"),
  };
  expect(await below(files)).toEqual(["patched:1", "added:1", "r/app:1", "web:1", "side:1"]);
});

test.each([
  ["a remote", { "o/kustomization.yaml": "resources: ['https://x.com/a']\n" }],
  ["a chart", { "o/kustomization.yaml": "helmCharts: [{name: x}]\n" }],
  ["a missing file", { "o/kustomization.yaml": "resources: [x.yaml]\n" }],
  ["a missing folder", { "o/kustomization.yaml": "resources: [../x]\n" }],
  ["a way out", { "o/kustomization.yaml": "resources: [../../x.yaml]\n" }],
  ["a circle", { "o/kustomization.yaml": "resources: [../o]\n" }],
  [
    "a patch of nothing",
    {
      "o/kustomization.yaml": "resources: [../base]\npatches: [{patch: '{kind: X, metadata: {name: x}}'}]\n",
    },
  ],
  ["no YAML", { "o/kustomization.yaml": "resources: [t.yaml]\n", "o/t.yaml": "a: [\n" }],
  ["a component on its own", { "o/kustomization.yaml": "kind: Component\n" }],
])("%s cannot be seen through", async (_, files) => {
  expect(await below(files)).toBeUndefined();
});
