import { expect, test } from "vitest";
import { planImages } from "../../../src/actions/set-image/plan.ts";
import { findDeadEntries } from "../../../src/actions/set-image/unmatched-entries.ts";
import { parseImageArgument } from "../../../src/core/kustomize/image-argument.ts";
import { kustomizeFormat } from "../../../src/core/manifest/format.ts";
import { readerOf } from "./reader.ts";

const rules = { expect: "", message: "", provenance: { sourceCommit: "", run: "" } };

async function dead(kustomization: string, ...args: string[]) {
  const { tip } = readerOf({
    "base/kustomization.yaml": "resources: [d.yaml]\nimages: [{name: app, newName: r/app}]\n",
    "base/d.yaml": "spec: {containers: [{image: app:1}, {image: 'web:1'}]}\n",
  });
  const files = new Map([["o", { file: "o/kustomization.yaml", text: kustomization }]]);
  const updates = args.map((one) => ({
    service: "",
    environment: "",
    overlay: "o",
    format: kustomizeFormat,
    change: parseImageArgument(one),
  }));
  return findDeadEntries(tip, planImages({ files, standings: new Map(), updates }, rules));
}

test.each([
  ["resources: [../base]\n", ["web:2"]],
  ["resources: [../base]\n", ["r/app:2"]],
  ["resources: [../base]\nimages: [{name: web, newName: r/web}]\n", ["r/web:2"]],
  ["resources: [../base]\nimages: [{name: web, newName: r/web, newTag: v0}]\n", ["web:2"]],
  ["resources: ['https://x.com/a']\n", ["anything:2"]],
])("%j with %j lives", async (text, args) => {
  expect(await dead(text, ...args)).toEqual([]);
});

test("a name that the base has renamed, and one that nobody has, are dead", async () => {
  expect(await dead("resources: [../base]\n", "app:2", "wep:2", "web:2")).toMatchObject([
    {
      code: "IMAGE_ENTRY_DEAD",
      hint: expect.stringContaining("`r/app`"),
      at: { file: "o/kustomization.yaml" },
    },
    { code: "IMAGE_ENTRY_DEAD", hint: expect.stringContaining("Did you mean `web`?") },
  ]);
});

test("without any image there is nothing to suggest", async () => {
  expect(await dead("resources: []\n", "web:2")).toMatchObject([
    { hint: expect.stringMatching(/^Its manifests have no images at all\. The name must/) },
  ]);
});
