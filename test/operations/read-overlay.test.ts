import { expect, it } from "vitest";
import { kustomizeFormat } from "../../src/core/manifest/manifest-formats.ts";
import { decodeFile, readDeploymentFile } from "../../src/operations/read-overlay.ts";
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
  const expected = { file: "a/kustomization.yaml", text: "\uFEFFimages: []\n", format: kustomizeFormat };
  expect(await readDeploymentFile(tip, "a", kustomizeFormat)).toEqual(expected);
  expect(await readDeploymentFile(tip, "a/kustomization.yaml", kustomizeFormat)).toEqual(expected);
});

it.each([
  ["b", "KUSTOMIZATION_AMBIGUOUS"],
  ["c", "KUSTOMIZATION_MISSING"],
  ["d", "KUSTOMIZATION_MISSING"],
  ["d/kustomization.yaml", "KUSTOMIZATION_MISSING"],
])("refuses %s", async (overlay, code) => {
  await expect(readDeploymentFile(tip, overlay, kustomizeFormat)).rejects.toMatchObject({ code });
});

it("refuses bytes that are no text", () => {
  expect(() => decodeFile(Buffer.from([0xc3, 0x28]), "k")).toThrow(
    expect.objectContaining({ code: "YAML_INVALID" }),
  );
});

it("reads the file itself for other formats", async () => {
  const helm = { name: "helm", key: "image" } as const;
  expect(await readDeploymentFile(tip, "c/other.yaml", helm)).toEqual({
    file: "c/other.yaml",
    text: "",
    format: helm,
  });
  await expect(readDeploymentFile(tip, "c", helm)).rejects.toMatchObject({ code: "OVERLAY_FILE_MISSING" });
});
