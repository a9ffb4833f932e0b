import { expect, test } from "vitest";
import { lookAt } from "../../../src/actions/set-image/look.ts";
import { parseImageArgument } from "../../../src/domain/kustomize/argument.ts";
import { readerOf } from "./reader.ts";

const update = (overlay: string) => ({
  service: "",
  environment: "",
  overlay,
  change: parseImageArgument("a:v1"),
});

test("each file is read once, its byte order mark kept", async () => {
  const { tip, reads } = readerOf({ "x/Kustomization": "\uFEFFa: 1\n", "y/kustomization.yml": "" });
  const known = await lookAt(tip, [update("x"), update("x"), update("y/kustomization.yml")]);
  expect(reads).toEqual(["x/Kustomization", "y/kustomization.yml"]);
  expect(known.files.get("x")).toEqual({ file: "x/Kustomization", text: "\uFEFFa: 1\n" });
});

test.each([
  ["z", "KUSTOMIZATION_MISSING"],
  ["y/kustomization.yaml", "KUSTOMIZATION_MISSING"],
  ["two", "KUSTOMIZATION_AMBIGUOUS"],
  ["latin", "KUSTOMIZATION_INVALID"],
])("%s is %s", async (overlay, code) => {
  const { tip } = readerOf({
    "two/kustomization.yaml": "",
    "two/kustomization.yml": "",
    "latin/kustomization.yaml": Uint8Array.of(0xe9),
  });
  await expect(lookAt(tip, [update(overlay)])).rejects.toMatchObject({ code });
});
