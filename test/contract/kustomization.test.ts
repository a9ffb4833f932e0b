import { expect, it } from "vitest";
import { decodeKustomization, readKustomization } from "../../src/contract/kustomization.ts";
import { tipOf } from "../support/tip.ts";

const tip = tipOf([
  {
    time: 1,
    files: {
      "a/kustomization.yaml": "\uFEFFimages: []\n",
      "b/Kustomization": "x",
      "b/kustomization.yml": "y",
      "c/other.yaml": "",
    },
  },
]);

it("reads the kustomization of a folder, every byte of it", async () => {
  const expected = { file: "a/kustomization.yaml", text: "\uFEFFimages: []\n" };
  expect(await readKustomization(tip, "a")).toEqual(expected);
  expect(await readKustomization(tip, "a/kustomization.yaml")).toEqual(expected);
});

it.each([
  ["b", "KUSTOMIZATION_AMBIGUOUS"],
  ["c", "KUSTOMIZATION_MISSING"],
  ["d", "KUSTOMIZATION_MISSING"],
  ["d/kustomization.yaml", "KUSTOMIZATION_MISSING"],
])("refuses %s", async (overlay, code) => {
  await expect(readKustomization(tip, overlay)).rejects.toMatchObject({ code });
});

it("refuses bytes that are no text", () => {
  expect(() => decodeKustomization(Buffer.from([0xc3, 0x28]), "k")).toThrow(
    expect.objectContaining({ code: "KUSTOMIZATION_INVALID" }),
  );
});
