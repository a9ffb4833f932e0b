import { describe, expect, test } from "vitest";
import { editsFor, type Holds, imageOf, type Slot } from "../../../src/core/manifest/image-fields.ts";

const a = `sha256:${"a1".repeat(32)}`;
const slot = (holds: Holds, text = ""): Slot => ({ path: [holds], holds, text });
const value = (newName?: string, newTag?: string, digest?: string) => ({ newName, newTag, digest });

test.each([
  [[slot("image", `r/app:v1@${a}`)], value("r/app", "v1", a)],
  [[slot("argument", `app=r/app:v1`)], value("r/app", "v1")],
  [[slot("argument", `app:v1`)], value("app", "v1")],
  [[slot("name", "r/app"), slot("tag", "v1"), slot("digest")], value("r/app", "v1")],
  [
    [slot("registry", "reg.io"), slot("path", "app"), slot("version", `v1@${a}`)],
    value("reg.io/app", "v1", a),
  ],
  [[slot("registry"), slot("path", "app"), slot("version", "v1")], value("app", "v1")],
  [[slot("tag")], value()],
] as [Slot[], object][])("%j says %j", (slots, image) => {
  expect(imageOf(slots)).toEqual(image);
});

describe("what slots become", () => {
  test.each([
    [[slot("image", "r/app:v1")], value("r/new", "v2", a), [`r/new:v2@${a}`]],
    [[slot("image", "r/app:v1")], value(undefined, undefined, a), [`r/app@${a}`]],
    [[slot("argument", "app=r/app:v1")], value("r/new", "v2"), ["app=r/new:v2"]],
    [[slot("argument", "app:v1")], value("app", "v2"), ["app:v2"]],
    [[slot("argument", "app:v1")], value("r/app", "v2"), ["app=r/app:v2"]],
    [[slot("name", "r/app"), slot("tag", "v1"), slot("digest", a)], value("r/app", "v2"), ["v2", ""]],
    [[slot("tag", "v1"), slot("digest")], value("r/app", "v1", a), [a]],
    [[slot("version", "v1")], value("r/app", "v2", a), [`v2@${a}`]],
    [
      [slot("registry", "reg.io"), slot("path", "x/app"), slot("version", "1")],
      value("reg.io/y/app", "2"),
      ["y/app", "2"],
    ],
    [
      [slot("registry", "reg.io"), slot("path", "app"), slot("version", "v1")],
      value("ghcr.io/app", "v1"),
      ["ghcr.io"],
    ],
    [[slot("tag", "v2")], value("r/app", "v2"), []],
    [[slot("tag", "v1")], value("r/app", "v2", a), ["v2"]],
    [[slot("digest")], value("r/app", "v2", a), [a]],
  ] as [Slot[], ReturnType<typeof value>, string[]][])("%j with %j", (slots, to, texts) => {
    expect(editsFor(slots, to)?.map((edit) => (edit.kind === "set" ? edit.value : ""))).toEqual(texts);
  });

  test.each([
    [[slot("tag", "v1")], value("r/app", undefined, a)],
    [[slot("digest", a)], value("r/app", "v1")],
    [[slot("version", "v1")], value("r/app", undefined, a)],
    [[slot("name", "r/app")], value("r/app", "v1")],
  ] as [Slot[], ReturnType<typeof value>][])("%j has no place for %j", (slots, to) => {
    expect(editsFor(slots, to)).toBeUndefined();
  });
});
