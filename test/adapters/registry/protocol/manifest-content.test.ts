import { describe, expect, test } from "vitest";
import {
  parseDescriptor,
  parseManifest,
} from "../../../../src/adapters/registry/protocol/manifest-content.ts";
import { problemsIn } from "../../../../src/core/problem/problem.ts";

const digest = `sha256:${"a".repeat(64)}`;
const entry = { mediaType: "application/octet-stream", digest, size: 3 };
const index = "application/vnd.oci.image.index.v1+json";
const image = "application/vnd.oci.image.manifest.v1+json";
const parse = (value: unknown, served = "") =>
  parseManifest(Buffer.from(typeof value === "string" ? value : JSON.stringify(value)), served, "an image");

describe("reads", () => {
  test("an index, its subject, type and annotations", () => {
    const content = parse({
      schemaVersion: 2,
      mediaType: index,
      manifests: [
        { ...entry, platform: { os: "linux", architecture: "arm64" }, annotations: { a: "b", c: 1 } },
      ],
      subject: entry,
      artifactType: "application/x",
      annotations: { key: "value" },
    });
    expect(content).toMatchObject({
      kind: "index",
      mediaType: index,
      children: [
        { digest, size: 3, platform: { os: "linux", architecture: "arm64" }, annotations: { a: "b" } },
      ],
      subject: digest,
      artifactType: "application/x",
      annotations: { key: "value" },
    });
  });

  test("an image, foreign layers included", () => {
    const layers = [entry, { ...entry, urls: ["https://example.com/layer"] }];
    const content = parse({ schemaVersion: 2, mediaType: image, config: entry, layers });
    expect(content).toMatchObject({
      kind: "image",
      config: { digest },
      layers: [{ urls: [] }, { urls: ["https://example.com/layer"] }],
    });
  });

  test("null for a list of nothing, as registries written in Go have it", () => {
    const none = { schemaVersion: 2, mediaType: index, manifests: null, annotations: null, subject: null };
    expect(parse(none)).toMatchObject({ kind: "index", children: [], annotations: {}, subject: undefined });
    const empty = { schemaVersion: 2, mediaType: image, config: entry, layers: null, manifests: null };
    expect(parse(empty)).toMatchObject({ kind: "image", layers: [] });
  });

  test.each([
    ["its own", { mediaType: image, config: entry, layers: [] }, index.replace("index", "manifest"), image],
    ["the one it was served as", { config: entry }, `${image}; charset=utf-8`, image],
    ["the one of its shape: image", { config: entry, layers: [] }, "application/json", image],
    ["the one of its shape: index", { manifests: [] }, "text/plain", index],
  ])("the media type: %s", (_, value, served, expected) => {
    expect(parse(value, served).mediaType).toBe(expected);
  });
});

test.each([
  ["HTML", "<!doctype html>"],
  ["nothing", ""],
  ["a list", []],
  ["schema 1", { schemaVersion: 1, fsLayers: [] }],
  ["an image that says it is an index", { mediaType: index, config: entry, layers: [] }],
  ["an index that says it is an image", { mediaType: image, manifests: [] }],
  ["no config", { mediaType: image, layers: [] }],
  ["a child without digest", { mediaType: index, manifests: [{ size: 1 }] }],
  ["a layer with half a digest", { config: entry, layers: [{ ...entry, digest: "sha256:abc" }] }],
  ["a layer without size", { config: entry, layers: [{ digest }] }],
])("refuses %s", (_, value) => {
  let thrown: unknown;
  try {
    parse(value);
  } catch (fault) {
    thrown = fault;
  }
  expect(problemsIn(thrown)?.map((one) => one.code)).toEqual(["IMAGE_UNSUPPORTED"]);
});

test.each([
  [undefined],
  [null],
  ["x"],
  [{ digest, size: -1 }],
  [{ digest, size: 1.5 }],
])("%j is no descriptor", (value) => {
  expect(parseDescriptor(value)).toBeUndefined();
});
