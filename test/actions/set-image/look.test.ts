import { expect, test } from "vitest";
import { lookAt } from "../../../src/actions/set-image/look.ts";
import type { Tip } from "../../../src/contract/delivery.ts";
import { parseImageArgument } from "../../../src/domain/kustomize/argument.ts";
import { type Oid, parseOid } from "../../../src/domain/oid.ts";

const commit = parseOid("1".repeat(40)) as Oid;

function tipOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const reads: string[] = [];
  const tip: Tip = {
    commit,
    async list(folder) {
      const inside = Object.keys(files).filter((path) => path.startsWith(`${folder}/`));
      return inside.length === 0 ? undefined : inside.map((path) => path.slice(folder.length + 1));
    },
    async read(path) {
      reads.push(path);
      const content = files[path];
      return typeof content === "string" ? new TextEncoder().encode(content) : content;
    },
    history: async () => [],
  };
  return { tip, reads };
}

const update = (overlay: string) => ({
  service: "",
  environment: "",
  overlay,
  change: parseImageArgument("a:v1"),
});

test("each file is read once, its byte order mark kept", async () => {
  const { tip, reads } = tipOf({ "x/Kustomization": "\uFEFFa: 1\n", "y/kustomization.yml": "" });
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
  const { tip } = tipOf({
    "two/kustomization.yaml": "",
    "two/kustomization.yml": "",
    "latin/kustomization.yaml": Uint8Array.of(0xe9),
  });
  await expect(lookAt(tip, [update(overlay)])).rejects.toMatchObject({ code });
});
