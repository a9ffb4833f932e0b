import { expect, test } from "vitest";
import { applicationSlots, newArgument } from "../../../src/core/manifest/argocd-application.ts";

const kustomize = { kustomize: { images: ["orders=ghcr.io/acme/orders:v1", "web:v1", "reg:5000/x:v1"] } };
const helm = {
  helm: {
    parameters: [
      { name: "image.repository", value: "r/a" },
      { name: "image.tag", value: "v1" },
      { name: "web.image", value: "r/w:v1" },
    ],
  },
};

test("entries of kustomize.images, of a single source and of several", () => {
  const path = ["spec", "source", "kustomize", "images", 0];
  expect(applicationSlots({ spec: { source: kustomize } }, "orders", "")).toEqual([
    { path, holds: "argument", text: "orders=ghcr.io/acme/orders:v1" },
  ]);
  expect(applicationSlots({ spec: { sources: [helm, kustomize] } }, "reg:5000/x", "none")).toEqual([
    { path: ["spec", "sources", 1, "kustomize", "images", 2], holds: "argument", text: "reg:5000/x:v1" },
  ]);
});

test("Helm parameters by prefix", () => {
  const holds = (key: string) =>
    applicationSlots({ spec: { source: helm } }, "x", key).map((one) => one.holds);
  expect(holds("")).toEqual(["name", "tag"]);
  expect(holds("web.image")).toEqual(["image"]);
  const separate = { helm: { parameters: [...helm.helm.parameters, { name: "image.digest", value: "" }] } };
  expect(applicationSlots({ spec: { source: separate } }, "x", "image").map((one) => one.holds)).toEqual([
    "name",
    "tag",
    "digest",
  ]);
});

test("a new entry goes to the only list there is", () => {
  expect(newArgument({ spec: { source: kustomize } }, "new:v1")).toEqual({
    kind: "append",
    path: ["spec", "source", "kustomize", "images"],
    item: "new:v1",
  });
  expect(newArgument({ spec: { sources: [kustomize, kustomize] } }, "new:v1")).toBeUndefined();
  expect(newArgument({ spec: { source: helm } }, "new:v1")).toBeUndefined();
});
