import { Metadata, MetadataKind } from "@tufjs/models";
import { expect, it } from "vitest";
import { githubRoot } from "../../../src/adapters/sigstore/github-root.ts";

it("is signed by enough of its own keepers, to the letter", () => {
  const root = Metadata.fromJSON(MetadataKind.Root, JSON.parse(githubRoot));
  expect(() => root.verifyDelegate("root", root)).not.toThrow();
  expect([
    root.signed.version,
    root.signed.roles.root?.threshold,
    root.signed.roles.root?.keyIDs.length,
  ]).toEqual([3, 3, 8]);
  const changed = Metadata.fromJSON(
    MetadataKind.Root,
    JSON.parse(githubRoot.replace('"threshold":3', '"threshold":1')),
  );
  expect(() => changed.verifyDelegate("root", changed)).toThrow();
});
