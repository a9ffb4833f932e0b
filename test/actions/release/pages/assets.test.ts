import { expect, test } from "vitest";
import { findAssets } from "../../../../src/actions/release/pages/assets.ts";
import { planRelease } from "../../../../src/actions/release/plan.ts";
import { createFiles } from "../../../../src/adapters/files.ts";
import { Problems } from "../../../../src/core/problem/problem.ts";
import { makeFolder, writeFiles } from "../../../support/scratch/folder.ts";
import { factsOf, head, planOptions } from "../planning.ts";

const folder = makeFolder();
writeFiles(folder, {
  "dist/a/app.tgz": "1",
  "dist/a/deep/er/app.sbom": "2",
  "dist/b/app.tgz": "3",
  "dist/a-1.0.0.zip": "4",
  "top.txt": "5",
});
const [release] = planRelease(
  head,
  [factsOf("a", { tags: { "a/v0.9.0": 1 }, commits: { 2: "fix: x\n\nRelease-As: 1.0.0" } })],
  planOptions,
).releases;
const find = async (...patterns: readonly string[]) => {
  if (release === undefined) throw new Error("nothing is released");
  return (await findAssets(createFiles(folder, folder), patterns, release)).map(
    ({ name, path }) => `${name} of ${path}`,
  );
};

test.each([
  [["dist/{service}/**"], ["app.tgz of dist/a/app.tgz", "app.sbom of dist/a/deep/er/app.sbom"]],
  [["./dist/*-{version}.zip"], ["a-1.0.0.zip of dist/a-1.0.0.zip"]],
  [["*.txt", "top.txt"], ["top.txt of top.txt"]],
  [["dist/a/app.{tgz,zip}"], ["app.tgz of dist/a/app.tgz"]],
])("%j", async (patterns, expected) => {
  expect(await find(...patterns)).toEqual(expected);
});

test("every pattern without a file, and every name that is there twice, is said at once", async () => {
  const thrown = await find("none/*", "dist/*/app.tgz", "{unknown}").catch((one: unknown) => one);
  expect(thrown).toBeInstanceOf(Problems);
  expect((thrown as Problems).list.map(({ code }) => code)).toEqual([
    "RELEASE_ASSET_MISSING",
    "RELEASE_ASSET_TWICE",
    "RELEASE_ASSET_MISSING",
  ]);
});
