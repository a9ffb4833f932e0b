import { expect, test } from "vitest";
import type { YamlEdit } from "../../../src/core/yaml/edit-types.ts";
import { parseYaml } from "../../../src/core/yaml/parse.ts";
import { prove } from "../../../src/core/yaml/verify-edit.ts";

const before = "a: 1\nl:\n- x: y\n  z: q\n---\nother: doc\n";
const set = (path: YamlEdit["path"], value: string): YamlEdit => ({ kind: "set", path, value });
const proved = (after: string, ...edits: YamlEdit[]) => prove(parseYaml(before, "f.yaml"), after, edits);

test("what was intended is accepted, in whatever spelling", () => {
  expect(() => proved(before.replace("a: 1", 'a: "2" # c'), set(["a"], "2"))).not.toThrow();
  expect(() => proved(before.replace("  z: q\n", ""), { kind: "remove", path: ["l", 0, "z"] })).not.toThrow();
  expect(() =>
    proved(before.replace("q\n", "q\n- {n: m}\n"), { kind: "append", path: ["l"], item: { n: "m" } }),
  ).not.toThrow();
});

test.each([
  ["another value", before.replace("a: 1", "a: 2").replace("q", "r"), "l[0].z"],
  ["another document", before.replace("a: 1", "a: 2").replace("doc", "dog"), "other"],
  ["a value lost", before.replace("a: 1", "a: 2").replace("  z: q\n", ""), "l[0].z"],
  ["the wrong value", before.replace("a: 1", "a: 3"), "a"],
  ["nothing", before, "a"],
  ["no YAML", `${before}]`, ""],
  ["a list made a map", before.replace("a: 1", "a: 2").replace("- x", "  x"), "l"],
])("%s is refused", (_, after, where) => {
  expect(() => proved(after, set(["a"], "2"))).toThrow(
    expect.objectContaining({ code: "YAML_UNEDITABLE", message: expect.stringContaining(where) }),
  );
});
