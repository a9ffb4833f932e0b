import { afterEach, beforeEach, expect, test } from "vitest";
import type { GitHub, NewRelease } from "../../../src/ports/github.ts";
import { openScene, type Scene } from "../../support/github/github-fixture.ts";
import { git } from "../../support/github/repository.ts";

let scene: Scene;
let forge: GitHub;
const release: NewRelease = {
  tag: "orders/v1.2.0",
  name: "orders 1.2.0",
  notes: "### Features\n",
  draft: false,
  prerelease: false,
  latest: false,
};
const asset = { name: "notes.md", bytes: Buffer.from("all of it") };

beforeEach(async () => {
  scene = await openScene();
  forge = await scene.forge(["contents: write"]);
  await git(scene.repository.directory, ["tag", release.tag, "main"]);
});
afterEach(() => scene.github.close());

test("made once, without the badge unless wanted", async () => {
  const made = await forge.ensureRelease(release);
  expect(made).toMatchObject({ tag: release.tag, name: release.name, notes: release.notes, draft: false });
  expect(scene.repository.releases).toMatchObject([{ latest: false }]);
  const again = await scene.forge(["contents: write"]);
  expect(await again.ensureRelease({ ...release, notes: "other" })).toEqual(made);
  expect(scene.repository.releases).toHaveLength(1);
});

test("a draft is found, though not by its tag", async () => {
  const draft = await forge.ensureRelease({ ...release, draft: true });
  expect(draft.draft).toBe(true);
  const again = await scene.forge(["contents: write"]);
  expect((await again.ensureRelease(release)).id).toBe(draft.id);
  expect((await again.releases()).map((one) => one.tag)).toEqual([release.tag]);
});

test("draft, assets, publish: the order that immutable releases need", async () => {
  scene.repository.settings.immutableReleases = true;
  const draft = await forge.ensureRelease({ ...release, draft: true });
  const uploaded = await forge.ensureAsset(draft, asset);
  expect(uploaded).toMatchObject({ name: "notes.md", size: 9, digest: expect.stringMatching(/^sha256:/) });
  const published = await forge.publishRelease(draft, true);
  expect(published).toMatchObject({ draft: false, immutable: true, assets: [uploaded] });
  expect(scene.repository.releases[0]?.latest).toBe(true);
  await expect(forge.ensureAsset(published, { ...asset, name: "late" })).rejects.toMatchObject({
    code: "FORGE_REFUSED",
  });
});

test("an asset is uploaded once, and replaced only in a draft", async () => {
  const draft = await forge.ensureRelease({ ...release, draft: true });
  const first = await forge.ensureAsset(draft, asset);
  const [now] = await forge.releases();
  if (now === undefined) throw new Error("no release");
  expect(await forge.ensureAsset(now, asset)).toEqual(first);
  const other = { ...asset, bytes: Buffer.from("something else") };
  expect((await forge.ensureAsset(now, other)).digest).not.toBe(first.digest);
  expect(scene.repository.releases[0]?.assets).toHaveLength(1);
  await forge.publishRelease(now, false);
  const [published] = await forge.releases();
  if (published === undefined) throw new Error("no release");
  await expect(forge.ensureAsset(published, asset)).rejects.toMatchObject({ code: "FORGE_ASSET_DIFFERS" });
});

test("runs that make a draft of one tag at once end with one", async () => {
  const forges = await Promise.all([1, 2, 3].map(() => scene.forge(["contents: write"])));
  const made = await Promise.all(forges.map((one) => one.ensureRelease({ ...release, draft: true })));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(scene.repository.releases).toHaveLength(1);
});

test("lost answers make neither two releases nor two assets", async () => {
  scene.github.fail({ on: "repos/create-release", how: "unanswered" });
  const draft = await forge.ensureRelease({ ...release, draft: true });
  scene.github.fail({ on: "repos/upload-release-asset", how: "unanswered" });
  await forge.ensureAsset(draft, asset);
  expect(scene.repository.releases).toMatchObject([{ assets: [{ name: "notes.md" }] }]);
});

test("a burned tag name is a Problem with its remedy", async () => {
  scene.repository.settings.burnedTags.push(release.tag);
  await expect(forge.ensureRelease(release)).rejects.toMatchObject({
    code: "FORGE_REFUSED",
    message: expect.stringContaining("immutable release"),
    hint: expect.stringContaining("next version"),
  });
});

test("more than a page of releases", async () => {
  await forge.ensureRelease({ ...release, tag: "orders/v1.0.0" });
  const { releases } = scene.repository;
  const [first] = releases;
  for (let count = 1; first && count < 130; count += 1)
    releases.push({ ...first, id: first.id + count, tag: `orders/v1.0.${count}` });
  expect(await forge.releases()).toHaveLength(130);
  expect((await forge.releases())[0]?.tag).toBe("orders/v1.0.129");
});

test("without the permission the Problem names it", async () => {
  const reader = await scene.forge(["contents: read"]);
  await expect(reader.ensureRelease(release)).rejects.toMatchObject({
    code: "FORGE_PERMISSION_MISSING",
    message: expect.stringContaining("`contents: write`"),
  });
});
