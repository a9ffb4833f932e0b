import { expect, test } from "vitest";
import { planImages } from "../../../src/actions/set-image/plan.ts";
import { checkEntries } from "../../../src/actions/set-image/unmatched-entries.ts";
import { factsOf, readerOf, updateOf } from "./reader.ts";

const rules = {
  expect: "",
  message: "",
  provenance: { sourceCommit: "", run: "" },
  reason: "",
  requestedBy: "",
  onBlocked: "fail" as const,
};

async function check(kustomization: string, ...args: string[]) {
  const { tip } = readerOf({
    "base/kustomization.yaml": "resources: [d.yaml]\nimages: [{name: app, newName: r/app}]\n",
    "base/d.yaml":
      "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec: {containers: [{name: a, image: app:1}, {name: w, image: 'web:1'}]}\n",
  });
  const updates = args.map((one) => updateOf("o", one));
  return checkEntries(tip, planImages(factsOf({ o: kustomization }, updates), rules));
}

test.each([
  ["resources: [../base]\n", ["web:2"]],
  ["resources: [../base]\n", ["r/app:2"]],
  ["resources: [../base]\nimages: [{name: web, newName: r/web}]\n", ["r/web:2"]],
  ["resources: [../base]\nimages: [{name: web, newName: r/web, newTag: v0}]\n", ["web:2"]],
  ["resources: ['https://x.com/a']\nimages: [{name: web, newTag: v0}]\n", ["web:2"]],
])("%j with %j lives", async (text, args) => {
  expect(await check(text, ...args)).toEqual({ dead: [], unproved: [] });
});

test("a name that the base has renamed, and one that nobody has, are dead", async () => {
  const { dead } = await check("resources: [../base]\n", "app:2", "wep:2", "web:2");
  expect(dead).toMatchObject([
    {
      code: "IMAGE_ENTRY_DEAD",
      hint: expect.stringContaining("Did you mean `r/app`?"),
      at: { file: "o/kustomization.yaml" },
    },
    { code: "IMAGE_ENTRY_DEAD", hint: expect.stringContaining("Did you mean `web`?") },
  ]);
});

const merge =
  "patches: [{patch: '{apiVersion: apps/v1, kind: Deployment, metadata: {name: d}, spec: {containers: [{name: w, image: other}]}}'}]\n";
const operation =
  "patches: [{target: {kind: Deployment}, patch: '[{op: replace, path: /spec/containers/1/image, value: other:9}]'}]\n";

test.each([
  merge,
  operation,
])("an image that the patch %s puts in place makes the entry dead", async (patch) => {
  const { dead } = await check(`resources: [../base]\n${patch}`, "web:2", "r/app:2", "other:2");
  expect(dead).toMatchObject([{ code: "IMAGE_ENTRY_DEAD", hint: expect.stringContaining("other") }]);
});

test("without any image, and where it cannot be read, there is nothing to compare a new entry with", async () => {
  expect(await check("resources: []\n", "web:2")).toMatchObject({
    dead: [],
    unproved: [{ code: "IMAGE_ENTRY_ALONE" }],
  });
  expect(await check("helmCharts: [{name: web}]\n", "web:2")).toMatchObject({
    dead: [],
    unproved: [{ code: "IMAGE_ENTRY_UNPROVED" }],
  });
});
