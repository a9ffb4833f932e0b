import { expect, it } from "vitest";
import { definitionChanges } from "../../../src/actions/detect-changes/catalogue-changes.ts";
import { readCatalogue } from "../../../src/core/catalogue/read-catalogue.ts";

const read = (body: string) => readCatalogue(`version: 1\n${body}`, "t.yml");
const base = "services:\n  a: { path: a, depends-on: [m] }\n  b: { path: b }\nlibraries:\n  m: { path: m }\n";

it.each<[string, string, Record<string, string>]>([
  ["nothing", base, {}],
  [
    "a comment, an order",
    `# hello\nlibraries:\n  m: { path: m }\nservices:\n  b: { path: b }\n  a: { depends-on: [m], path: a }\n`,
    {},
  ],
  ["a default written out", base.replace("b: { path: b }", "b: { path: ./b/, inputs: ['b/**'] }"), {}],
  ["a path", base.replace("path: b", "path: c"), { b: "t.yml:4" }],
  ["an image", base.replace("path: b", "path: b, image: ghcr.io/x/b"), { b: "t.yml:4" }],
  ["its builder", base.replace("path: b", "path: b, provenance: { repository: acme/b }"), { b: "t.yml:4" }],
  ["a dependency", base.replace("[m]", "[m, b]"), { a: "t.yml:3" }],
  ["a library", base.replace("path: m", "path: m, inputs: ['m/*']"), { m: "t.yml:6" }],
  ["a new one", base.replace("libraries", "  c: { path: c }\nlibraries"), { c: "t.yml:5" }],
  ["an environment", `${base}environments:\n  dev: {}\n`, {}],
])("%s", (_, now, expected) => {
  expect(Object.fromEntries(definitionChanges(read(base), read(now)))).toEqual(expected);
});

it("all of them, where the old one cannot be read", () => {
  expect([...definitionChanges("unreadable", read(base)).keys()]).toEqual(["a", "b", "m"]);
});
