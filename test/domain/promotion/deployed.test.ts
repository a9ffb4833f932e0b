import { expect, it } from "vitest";
import { imageAbsent, readDeployed } from "../../../src/domain/promotion/deployed.ts";

const digest = `sha256:${"a".repeat(64)}`;
const text = `images:\n- name: orders\n  newName: ghcr.io/acme/orders\n  newTag: "1"\n  digest: ${digest}\n- name: nginx\n`;

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
  expect(imageAbsent(text, "k", "web")).toMatchObject({ code: "PROMOTE_IMAGE_ABSENT" });
  expect(imageAbsent("", "k", undefined).message).toContain("at all");
});
