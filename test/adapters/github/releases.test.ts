import { afterEach, beforeEach, expect, test } from "vitest";
import type { GitHub, NewRelease } from "../../../src/ports/github.ts";
import { type GitHubFixture, openGitHubFixture } from "../../support/github/github-fixture.ts";
import { git } from "../../support/github/repository.ts";

let fixture: GitHubFixture;
let github: GitHub;
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
  fixture = await openGitHubFixture();
  github = await fixture.openGitHub(["contents: write"]);
  await git(fixture.repository.directory, ["tag", release.tag, "main"]);
});
afterEach(() => fixture.github.close());

test("made once, without the badge unless wanted", async () => {
  const made = await github.ensureRelease(release);
  expect(made).toMatchObject({ tag: release.tag, name: release.name, notes: release.notes, draft: false });
  expect(fixture.repository.releases).toMatchObject([{ latest: false }]);
  const again = await fixture.openGitHub(["contents: write"]);
  expect(await again.ensureRelease({ ...release, notes: "other" })).toEqual(made);
  expect(fixture.repository.releases).toHaveLength(1);
});

test("a draft is found, though not by its tag", async () => {
  const draft = await github.ensureRelease({ ...release, draft: true });
  expect(draft.draft).toBe(true);
  const again = await fixture.openGitHub(["contents: write"]);
  expect((await again.ensureRelease(release)).id).toBe(draft.id);
  expect((await again.releases()).map((one) => one.tag)).toEqual([release.tag]);
});

test("draft, assets, publish: the order that immutable releases need", async () => {
  fixture.repository.settings.immutableReleases = true;
  const draft = await github.ensureRelease({ ...release, draft: true });
  const uploaded = await github.ensureAsset(draft, asset);
  expect(uploaded).toMatchObject({ name: "notes.md", size: 9, digest: expect.stringMatching(/^sha256:/) });
  const published = await github.publishRelease(draft, true);
  expect(published).toMatchObject({ draft: false, immutable: true, assets: [uploaded] });
  expect(fixture.repository.releases[0]?.latest).toBe(true);
  await expect(github.ensureAsset(published, { ...asset, name: "late" })).rejects.toMatchObject({
    code: "GITHUB_REFUSED",
  });
});

test("an asset is uploaded once, and replaced only in a draft", async () => {
  const draft = await github.ensureRelease({ ...release, draft: true });
  const first = await github.ensureAsset(draft, asset);
  const [now] = await github.releases();
  if (now === undefined) throw new Error("no release");
  expect(await github.ensureAsset(now, asset)).toEqual(first);
  const other = { ...asset, bytes: Buffer.from("something else") };
  expect((await github.ensureAsset(now, other)).digest).not.toBe(first.digest);
  expect(fixture.repository.releases[0]?.assets).toHaveLength(1);
  await github.publishRelease(now, false);
  const [published] = await github.releases();
  if (published === undefined) throw new Error("no release");
  await expect(github.ensureAsset(published, asset)).rejects.toMatchObject({ code: "GITHUB_ASSET_DIFFERS" });
});

test("runs that make a draft of one tag at once end with one", async () => {
  const clients = await Promise.all([1, 2, 3].map(() => fixture.openGitHub(["contents: write"])));
  const made = await Promise.all(clients.map((one) => one.ensureRelease({ ...release, draft: true })));
  expect(new Set(made.map(({ id }) => id)).size).toBe(1);
  expect(fixture.repository.releases).toHaveLength(1);
});

test("lost answers make neither two releases nor two assets", async () => {
  fixture.github.fail({ on: "repos/create-release", how: "unanswered" });
  const draft = await github.ensureRelease({ ...release, draft: true });
  fixture.github.fail({ on: "repos/upload-release-asset", how: "unanswered" });
  await github.ensureAsset(draft, asset);
  expect(fixture.repository.releases).toMatchObject([{ assets: [{ name: "notes.md" }] }]);
});

test("a burned tag name is a Problem with its remedy", async () => {
  fixture.repository.settings.burnedTags.push(release.tag);
  await expect(github.ensureRelease(release)).rejects.toMatchObject({
    code: "GITHUB_REFUSED",
    message: expect.stringContaining("immutable release"),
    hint: expect.stringContaining("next version"),
  });
});

test("more than a page of releases", async () => {
  await github.ensureRelease({ ...release, tag: "orders/v1.0.0" });
  const { releases } = fixture.repository;
  const [first] = releases;
  for (let count = 1; first && count < 130; count += 1)
    releases.push({ ...first, id: first.id + count, tag: `orders/v1.0.${count}` });
  expect(await github.releases()).toHaveLength(130);
  expect((await github.releases())[0]?.tag).toBe("orders/v1.0.129");
});

test("without the permission the Problem names it", async () => {
  const reader = await fixture.openGitHub(["contents: read"]);
  await expect(reader.ensureRelease(release)).rejects.toMatchObject({
    code: "GITHUB_PERMISSION_MISSING",
    message: expect.stringContaining("`contents: write`"),
  });
});
