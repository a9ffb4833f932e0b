import { expect, it } from "vitest";
import { parseGivenRef, standsFor } from "../../../src/operations/revision-range/given-ref.ts";

const sha = "a".repeat(40);

it.each([
  [sha, { kind: "commit", oid: sha }],
  [sha.toUpperCase(), { kind: "commit", oid: sha }],
  ["b".repeat(64), { kind: "commit", oid: "b".repeat(64) }],
  ["main", { kind: "ref", given: "main", full: ["refs/heads/main", "refs/tags/main"] }],
  ["refs/tags/v1", { kind: "ref", given: "refs/tags/v1", full: ["refs/tags/v1"] }],
  [
    "origin/main",
    {
      kind: "ref",
      given: "origin/main",
      full: ["refs/heads/origin/main", "refs/tags/origin/main", "refs/heads/main"],
    },
  ],
])("%s", (given, expected) => {
  expect(parseGivenRef(given, "base")).toEqual(expected);
});

it.each([
  "--upload-pack=x",
  "HEAD~1",
  "a b",
  "a..b",
  "@",
  "x^",
  "a\nb",
  "/a",
  "a/",
  "a.lock",
  ".a",
  "a//b",
  "@{u}",
  "a:b",
])("%j is no ref", (given) => {
  expect(() => parseGivenRef(given, "base")).toThrow(expect.objectContaining({ code: "DETECT_REF_INVALID" }));
});

it("knows whether it can be the name of a full ref", () => {
  expect(standsFor(parseGivenRef("main", "base"), "refs/heads/main")).toBe(true);
  expect(standsFor(parseGivenRef("refs/heads/main", "base"), "refs/heads/main")).toBe(true);
  expect(standsFor(parseGivenRef("main", "base"), "refs/heads/main2")).toBe(false);
  expect(standsFor(parseGivenRef(sha, "base"), "refs/heads/main")).toBe(false);
  expect(standsFor(undefined, "refs/heads/main")).toBe(false);
});
