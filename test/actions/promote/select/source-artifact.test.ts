import { expect, it } from "vitest";
import type { Selection } from "../../../../src/actions/promote/select/selection.ts";
import { findSource } from "../../../../src/actions/promote/select/source-artifact.ts";
import type { Digest } from "../../../../src/core/image/digest.ts";
import { kustomizeFormat } from "../../../../src/core/manifest/manifest-formats.ts";
import { readSnapshot } from "../../../../src/operations/overlay-history.ts";
import { digestOf, found, kustomization } from "../../../support/promotions.ts";
import { type Step, tipOf } from "../../../support/tip.ts";

const { path } = found("orders");
const file = "apps/orders/overlays/staging/kustomization.yaml";
const overlay = (tag: string, letter: string) => ({
  [file]: kustomization("orders", "ghcr.io/acme/orders", tag, letter === "" ? "" : digestOf(letter)),
});
const steps: readonly Step[] = [
  { time: 1, files: overlay("1.0.0", "a") },
  { time: 2, files: { [file]: "images: [" } },
  { time: 3, files: overlay("1.1.0", "b") },
];
const resolve = async (): Promise<Digest> => digestOf("f");

it.each<[Selection, string, string, boolean]>([
  [{ kind: "present" }, "1.1.0", "b", false],
  [{ kind: "version", version: "1.1.0" }, "1.1.0", "b", false],
  [{ kind: "version", version: "1.0.0" }, "1.0.0", "a", false],
  [{ kind: "version", version: digestOf("a") }, "1.0.0", "a", false],
  [{ kind: "hotfix", image: ":2.0.0", reason: "x" }, "2.0.0", "f", true],
  [{ kind: "hotfix", image: `:2.0.0@${digestOf("c")}`, reason: "x" }, "2.0.0", "c", false],
])("%j is %s", async (selection, tag, letter, pinned) => {
  expect(await findSource(tipOf(steps), path, selection, resolve, undefined)).toEqual({
    kind: "found",
    name: "orders",
    artifact: { kind: "image", repository: "ghcr.io/acme/orders", tag, digest: digestOf(letter), pinned },
  });
});

it.each<[string, readonly Step[], Selection, string]>([
  ["a version that was never there", steps, { kind: "version", version: "3" }, "PROMOTE_VERSION_UNSEEN"],
  ["no overlay", [{ time: 1, files: { x: "" } }], { kind: "present" }, "KUSTOMIZATION_MISSING"],
  ["no image", [{ time: 1, files: { [file]: "" } }], { kind: "present" }, "PROMOTE_IMAGE_ABSENT"],
  [
    "neither tag nor digest",
    [{ time: 1, files: { [file]: "images: [{ name: orders }]" } }],
    { kind: "present" },
    "PROMOTE_UNRESOLVED",
  ],
])("refuses %s", async (_, history, selection, code) => {
  await expect(findSource(tipOf(history), path, selection, resolve, undefined)).rejects.toMatchObject({
    code,
  });
});

it("lets a service be missing only where all were asked for", async () => {
  const any = { ...path, mayBeAbsent: true };
  const nowhere = tipOf([{ time: 1, files: { x: "" } }]);
  expect(await findSource(nowhere, any, { kind: "present" }, resolve, undefined)).toMatchObject({
    kind: "absent",
  });
  const broken = tipOf([{ time: 1, files: { [file]: "images: [" } }]);
  await expect(findSource(broken, any, { kind: "present" }, resolve, undefined)).rejects.toMatchObject({
    code: "YAML_INVALID",
  });
});

it("takes nothing from a version of a file that cannot be read", () => {
  const at = { file, text: "", format: kustomizeFormat };
  expect(readSnapshot(Buffer.from([0xff, 0xfe]), at, path)).toBeUndefined();
  expect(readSnapshot(Buffer.from("images: ["), at, path)).toBeUndefined();
});
