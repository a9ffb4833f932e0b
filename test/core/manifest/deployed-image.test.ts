import { expect, it } from "vitest";
import {
  type Deployed,
  imageAbsent,
  readDeployed as readFrom,
} from "../../../src/core/manifest/deployed-image.ts";
import { kustomizeFormat } from "../../../src/core/manifest/manifest-formats.ts";

const digest = `sha256:${"a".repeat(64)}`;
const text = `images:\n- name: orders\n  newName: ghcr.io/acme/orders\n  newTag: "1"\n  digest: ${digest}\n- name: nginx\n`;

function readDeployed(source: string, file: string, name: string | undefined): Deployed | undefined {
  return readFrom({ file, text: source, format: kustomizeFormat }, { name, repository: "" });
}

it("reads what an overlay sets", () => {
  expect(readDeployed(text, "k", "orders")).toEqual({
    name: "orders",
    repository: "ghcr.io/acme/orders",
    tag: "1",
    digest,
  });
  expect(readDeployed(text, "k", "nginx")).toEqual({
    name: "nginx",
    repository: "nginx",
    tag: undefined,
    digest: undefined,
  });
  expect(readDeployed(text, "k", "web")).toBeUndefined();
  expect(readDeployed("", "k", undefined)).toBeUndefined();
  expect(readDeployed("images: [{ name: a, newTag: x }]", "k", undefined)).toMatchObject({
    name: "a",
    tag: "x",
  });
});

it.each([
  ["two images and no name", text, undefined, "PROMOTE_IMAGE_UNCLEAR"],
  ["an image twice", `${text}- name: orders\n`, "orders", "PROMOTE_IMAGE_TWICE"],
  ["a digest that is none", "images: [{ name: a, digest: sha256:x }]", "a", "IMAGE_INVALID"],
  ["a tag that is none", "images: [{ name: a, newTag: '-x' }]", "a", "IMAGE_INVALID"],
])("refuses %s", (_, source, name, code) => {
  expect(() => readDeployed(source, "k", name)).toThrow(expect.objectContaining({ code }));
});

it("names what an overlay sets instead", () => {
  expect(imageAbsent({ file: "k", text, format: kustomizeFormat }, "web")).toMatchObject({
    code: "PROMOTE_IMAGE_ABSENT",
  });
  expect(imageAbsent({ file: "k", text: "", format: kustomizeFormat }, undefined).message).toContain(
    "at all",
  );
});

it("reads other formats; what they do not say of the repository, the catalogue does", () => {
  const at = (source: string) => ({
    file: "values.yaml",
    text: source,
    format: { name: "helm", key: "image" } as const,
  });
  const name = { name: "orders", repository: "ghcr.io/acme/orders" };
  expect(readFrom(at(`image:\n  tag: "1"\n  digest: ${digest}\n`), name)).toEqual({
    name: "orders",
    repository: "ghcr.io/acme/orders",
    tag: "1",
    digest,
  });
  expect(readFrom(at(`image: other.io/orders:1@${digest}\n`), name)).toMatchObject({
    repository: "other.io/orders",
  });
  expect(readFrom(at(`image:\n  tag: ""\n`), name)).toBeUndefined();
});
