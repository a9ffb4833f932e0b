import { expect, it } from "vitest";
import { makeCatalogue } from "../../../src/core/catalogue/build-catalogue.ts";
import { rangeFaults } from "../../../src/core/catalogue/version-ranges.ts";
import { problemsIn } from "../../../src/core/problem/problem.ts";
import { readPlain } from "../../../src/core/yaml/plain.ts";
import { readFull } from "../../../src/core/yaml/read-config.ts";

const text = "version: 1\nservices:\n  web: { path: web, image: ghcr.io/acme/web }\nenvironments:\n  dev:\n";

function written(given: string) {
  const plain = readPlain(given);
  if (plain === undefined) throw new Error("not plain");
  return plain;
}

it("means the same, whoever read it", () => {
  const full = readFull(text);
  const { place: _, ...meant } = makeCatalogue(written(text), "f", rangeFaults);
  expect("written" in full && makeCatalogue(full.written, "f", rangeFaults)).toMatchObject(meant);
});

it.each<[string, string[]]>([
  ["versin: 1\n", ["CATALOGUE_UNKNOWN_KEY", "CATALOGUE_VERSION"]],
  ["version: 1\nservices: []\n", ["CATALOGUE_TYPE"]],
  ["version: 1\nenvironments:\n  dev: []\n", ["CATALOGUE_TYPE"]],
  ["version: 1\nenvironments:\n  a: { freeze: [[x]] }\n", ["CATALOGUE_TYPE"]],
  ["version: 1\nlibraries:\n  a: { path: x, image: i }\n", ["CATALOGUE_UNKNOWN_KEY"]],
])("finds what the schema lets pass in %j", (given, codes) => {
  let found: readonly string[] = [];
  try {
    makeCatalogue(written(given), "f", rangeFaults);
  } catch (thrown) {
    found = (problemsIn(thrown) ?? []).map(({ code }) => code);
  }
  expect(found.toSorted()).toEqual(codes);
});
