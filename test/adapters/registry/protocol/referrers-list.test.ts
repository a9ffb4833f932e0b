import { expect, test } from "vitest";
import { parseManifest } from "../../../../src/adapters/registry/protocol/manifest-content.ts";
import {
  describeReferrer,
  fallbackTag,
  formatReferrers,
  legacyTags,
  referrersIn,
} from "../../../../src/adapters/registry/protocol/referrers-list.ts";
import { type Digest, parseDigest } from "../../../../src/core/image/digest.ts";

function name(letter: string, algorithm: "sha256" | "sha512" = "sha256"): Digest {
  const digest = parseDigest(`${algorithm}:${letter.repeat(algorithm === "sha256" ? 64 : 128)}`);
  if (digest === undefined) throw new Error("no digest");
  return digest;
}

const list = (mediaType: string, ...digests: Digest[]) =>
  parseManifest(
    Buffer.from(JSON.stringify({ mediaType, manifests: digests.map((digest) => ({ digest, size: 1 })) })),
    mediaType,
    "",
  );
const oci = "application/vnd.oci.image.index.v1+json";

test("the tag is the digest, cut to what a tag may be", () => {
  expect(fallbackTag(name("a"))).toBe(`sha256-${"a".repeat(64)}`);
  expect(fallbackTag(name("b", "sha512"))).toBe(`sha512-${"b".repeat(64)}`);
});

test("a list is taken", () => {
  const found = referrersIn(list(oci, name("1"), name("2")), name("f"), name("a"), [name("c")]);
  expect(found.map((one) => one.digest)).toEqual([name("1"), name("2")]);
});

test.each([
  ["the image itself", list(oci, name("1")), name("a")],
  ["an index with the subject's own children", list(oci, name("c")), name("f")],
  ["a Docker list", list("application/vnd.docker.distribution.manifest.list.v2+json", name("1")), name("f")],
])("%s is no list of referrers", (_, content, listed) => {
  expect(referrersIn(content, listed, name("a"), [name("c")])).toEqual([]);
});

test("cosign's tags", () => {
  const hex = "a".repeat(64);
  expect(legacyTags(name("a"))).toEqual([`sha256-${hex}.sig`, `sha256-${hex}.att`, `sha256-${hex}.sbom`]);
});

test("a list that was written can be read", () => {
  const config = { mediaType: "application/vnd.acme", digest: name("1"), size: 1 };
  const manifest = { config, layers: [], annotations: { made: "by us" } };
  const content = parseManifest(Buffer.from(JSON.stringify(manifest)), "", "");
  const entry = describeReferrer(content, name("2"), 77);
  expect(entry).toMatchObject({ digest: name("2"), size: 77, artifactType: "application/vnd.acme" });
  expect(entry.annotations).toEqual({ made: "by us" });
  const bytes = formatReferrers([entry]);
  expect(parseManifest(bytes, "", "")).toMatchObject({ kind: "index", mediaType: oci, children: [entry] });
});
