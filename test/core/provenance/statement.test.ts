import { expect, it } from "vitest";
import type { Digest } from "../../../src/core/image/digest.ts";
import { isAbout, parseStatement, statementType } from "../../../src/core/provenance/statement.ts";

const digest = `sha256:${"a".repeat(64)}` as Digest;
const bytes = (value: unknown) =>
  new TextEncoder().encode(typeof value === "string" ? value : JSON.stringify(value));
const statement = {
  _type: "https://in-toto.io/Statement/v1",
  predicateType: "https://slsa.dev/provenance/v1",
  subject: [{ name: "x" }, { name: "orders", digest: { sha1: "a".repeat(64), sha256: "a".repeat(64) } }],
};

it("reads what is stated about what", () => {
  const read = parseStatement(statementType, bytes(statement));
  expect(read?.predicateType).toBe("https://slsa.dev/provenance/v1");
  expect(read && isAbout(read, digest)).toBe(true);
});

it.each<[string, unknown, string?]>([
  ["another payload type", statement, "application/json"],
  ["no JSON", "{"],
  ["a list", []],
  ["null", null],
  ["another type", { ...statement, _type: "https://in-toto.io/Link/v1" }],
  ["no type", { ...statement, _type: undefined }],
  ["no predicate type", { ...statement, predicateType: 1 }],
  ["no subjects", { ...statement, subject: {} }],
])("%s is no statement", (_, value, type = statementType) => {
  expect(parseStatement(type, bytes(value))).toBeUndefined();
});

it.each<[string, unknown[]]>([
  ["nothing", []],
  ["other digits", [{ digest: { sha256: "b".repeat(64) } }]],
  ["its name", [{ name: digest }]],
  ["more digits", [{ digest: { sha256: `${"a".repeat(64)}a` } }]],
  ["upper case", [{ digest: { sha256: "A".repeat(64) } }]],
  ["another algorithm", [{ digest: { sha512: "a".repeat(64) } }]],
  ["no text", [{ digest: { sha256: ["a".repeat(64)] } }]],
  ["rubbish", [null, 1, "a", { digest: "a" }]],
])("%s is not about it", (_, subject) => {
  const read = parseStatement(statementType, bytes({ ...statement, subject }));
  expect(read && isAbout(read, digest)).toBe(false);
});
