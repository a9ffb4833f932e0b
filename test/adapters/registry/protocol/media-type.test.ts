import { expect, test } from "vitest";
import {
  manifestKind,
  withoutParameters,
} from "../../../../src/adapters/registry/protocol/manifest-content.ts";

test.each([
  ["application/vnd.oci.image.index.v1+json", "index"],
  ["application/vnd.docker.distribution.manifest.list.v2+json", "index"],
  ["application/vnd.oci.image.manifest.v1+json; charset=utf-8", "image"],
  ["Application/vnd.docker.distribution.manifest.v2+json", "image"],
  ["application/vnd.docker.distribution.manifest.v1+prettyjws", undefined],
  ["text/html", undefined],
  ["", undefined],
])("%s is %s", (mediaType, kind) => {
  expect(manifestKind(mediaType)).toBe(kind);
});

test("parameters are dropped", () => {
  expect(withoutParameters("text/html; charset=UTF-8")).toBe("text/html");
});
