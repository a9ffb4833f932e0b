import fc from "fast-check";
import { expect, test } from "vitest";
import type { ManifestContent } from "../../../../src/adapters/registry/protocol/manifest-content.ts";
import {
  blobsOf,
  childrenOf,
  groupByNeed,
  isManifest,
  orderManifests,
  uniqueByDigest,
} from "../../../../src/adapters/registry/protocol/manifest-graph.ts";
import { type Digest, parseDigest } from "../../../../src/core/image/digest.ts";

function name(number: number): Digest {
  const digest = parseDigest(`sha256:${number.toString(16).padStart(64, "0")}`);
  if (digest === undefined) throw new Error("no digest");
  return digest;
}

const entry = (number: number, mediaType = "", urls: string[] = []) => ({
  mediaType,
  digest: name(number),
  size: 1,
  urls,
  annotations: {},
  artifactType: undefined,
  platform: undefined,
});
const common = { mediaType: "", annotations: {}, artifactType: undefined, subject: undefined };
const index = (...children: number[]): ManifestContent => ({
  kind: "index",
  children: children.map((child) => entry(child)),
  ...common,
});
const image: ManifestContent = {
  kind: "image",
  config: entry(1),
  layers: [entry(2), entry(3, "", ["https://x"])],
  ...common,
};

test("an image's blobs are its config and its layers but the foreign ones", () => {
  expect(blobsOf(image).map((one) => one.digest)).toEqual([name(1), name(2)]);
  expect(childrenOf(image)).toEqual([]);
  expect(blobsOf(index(1))).toEqual([]);
});

test("an entry is known as a manifest by its media type", () => {
  expect(isManifest(entry(1, "application/vnd.oci.image.manifest.v1+json"))).toBe(true);
  expect(isManifest(entry(1, "application/vnd.oci.image.layer.v1.tar"))).toBe(false);
});

test("each digest once", () => {
  expect(uniqueByDigest([entry(1), entry(2), entry(1)])).toEqual([entry(1), entry(2)]);
});

test("a child that two indexes hold comes before both", () => {
  const contents = new Map([
    [name(10), index(11, 12)],
    [name(11), index(12)],
    [name(12), image],
  ]);
  expect(orderManifests(name(10), contents)).toEqual([name(12), name(11), name(10)]);
});

test("in any graph, each once and children first", () => {
  const graphs = fc.array(fc.uniqueArray(fc.nat(20), { maxLength: 5 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(graphs, (rows) => {
      // Hashes make no cycles: a manifest holds only older ones.
      const contents = new Map(
        rows.map((row, at) => [name(at), index(...row.filter((child) => child < at))]),
      );
      const ordered = orderManifests(name(rows.length - 1), contents);
      expect(new Set(ordered).size).toBe(ordered.length);
      expect(ordered.at(-1)).toBe(name(rows.length - 1));
      for (const [at, digest] of ordered.entries()) {
        for (const child of childrenOf(contents.get(digest) ?? image)) {
          expect(ordered.slice(0, at)).toContain(child.digest);
        }
      }
    }),
  );
});

test("groups need only what is before them", () => {
  const about = (subject: number): ManifestContent => ({ ...image, subject: name(subject) });
  const ordered = [
    { digest: name(1), content: image },
    { digest: name(2), content: image },
    { digest: name(3), content: about(2) },
    { digest: name(4), content: index(1, 2) },
    { digest: name(5), content: about(4) },
    { digest: name(6), content: about(99) },
    { digest: name(7), content: about(99) },
  ];
  const groups = groupByNeed(ordered).map((group) => group.map((one) => one.digest));
  expect(groups).toEqual([[name(1), name(2), name(6)], [name(3), name(4), name(7)], [name(5)]]);
  expect(groupByNeed([])).toEqual([]);
});
