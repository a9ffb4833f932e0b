import { expect, test } from "vitest";
import { toRelease } from "../../../src/adapters/github/releases.ts";

const sent = {
  id: 7,
  html_url: "https://github.com/acme/shop/releases/tag/v1",
  upload_url: "https://uploads.github.com/repos/acme/shop/releases/7/assets{?name,label}",
  tag_name: "v1",
  name: null,
  draft: false,
  prerelease: true,
  assets: [{ id: 8, name: "a", size: 1, digest: null, browser_download_url: "https://github.com/a" }],
};

test("what an older server leaves out is empty", () => {
  expect(toRelease(sent)).toMatchObject({
    id: 7,
    tag: "v1",
    name: "",
    notes: "",
    prerelease: true,
    immutable: false,
    assets: [{ digest: "", url: "https://github.com/a" }],
  });
});

test("what a newer one says is kept", () => {
  const digest = `sha256:${"a".repeat(64)}`;
  const [asset] = sent.assets;
  const release = toRelease({
    ...sent,
    body: "words",
    immutable: true,
    assets: asset ? [{ ...asset, digest }] : [],
  });
  expect(release).toMatchObject({ notes: "words", immutable: true, assets: [{ digest }] });
});
