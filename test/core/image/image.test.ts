import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatImage, isRepository, isTag, parseImage, splitImage } from "../../../src/core/image/image.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";

const digest = `sha256:${"a1".repeat(32)}`;

describe("splitting as kustomize does (api/internal/image TestSplit)", () => {
  test.each([
    ["nginx", "nginx", undefined, undefined],
    ["nginx:1.2.3", "nginx", "1.2.3", undefined],
    [`nginx@${digest}`, "nginx", undefined, digest],
    [`nginx:1.2.3@${digest}`, "nginx", "1.2.3", digest],
    ["localhost:5000/nginx", "localhost:5000/nginx", undefined, undefined],
    ["localhost:5000/nginx:1.2", "localhost:5000/nginx", "1.2", undefined],
    [`localhost:5000/nginx:1.2@${digest}`, "localhost:5000/nginx", "1.2", digest],
    ["localhost:5000", "localhost", "5000", undefined],
    ["a:b:c", "a", "b:c", undefined],
    ["", "", undefined, undefined],
  ])("%s", (text, repository, tag, found) => {
    expect(splitImage(text)).toEqual({ repository, tag, digest: found });
  });
});

test.each([
  `ghcr.io/acme/orders:1.4.0@${digest}`,
  "registry.acme.com:5000/a/b_c/d--e:v1",
  `nginx@${digest}`,
  "nginx",
  "localhost:5000/x:latest",
  "[::1]:5000/x:1",
  "registry-1.acme.com./x:1",
  "localhost/x:1",
])("%s is read and written alike", (text) => {
  expect(formatImage(parseImage(text))).toBe(text);
});

test.each([
  "ghcr.io/Acme/orders:1",
  "ghcr.io/acme/orders:",
  "ghcr.io/acme/orders:-1",
  "ghcr.io/acme/orders:a b",
  `ghcr.io/acme/orders:${"x".repeat(129)}`,
  "ghcr.io/acme/orders@sha256:abc",
  "ghcr.io/acme/orders:1@notadigest",
  ":v1",
  "a//b:1",
  "-docker.io/project/image:tag",
  "docker-.io/project/image:tag",
  "[1::2::3]/project/image:tag",
  "a/b:1:2",
  "--upload-pack=x",
  "a\nb:1",
])("%j is refused", (text) => {
  const codes = () => {
    try {
      parseImage(text);
      return [];
    } catch (thrown) {
      return problemsIn(thrown)?.map(({ code }) => code);
    }
  };
  expect(codes()).toEqual(["IMAGE_INVALID"]);
});

test("whatever parses is made of valid parts and formats to itself", () => {
  const part = fc.stringMatching(/^[a-z0-9./:@_-]{1,30}$/);
  fc.assert(
    fc.property(part, (text) => {
      let image: ReturnType<typeof parseImage>;
      try {
        image = parseImage(text);
      } catch (thrown) {
        expect(problemsIn(thrown)).toBeDefined();
        return;
      }
      expect(formatImage(image)).toBe(text);
      expect(isRepository(image.repository)).toBe(true);
      expect(image.tag === undefined || isTag(image.tag)).toBe(true);
    }),
  );
});
