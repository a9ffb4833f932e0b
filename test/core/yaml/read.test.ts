import { expect, it } from "vitest";
import { readYaml } from "../../../src/core/yaml/read-config.ts";

it.each([
  ["a: b", { a: "b" }],
  ["a: &x b\nc: *x", { a: "b", c: "b" }],
])("reads %j", async (text, value) => {
  expect(await readYaml(text)).toMatchObject({ written: { value } });
});

it("gives every fault", async () => {
  expect(await readYaml("a: 1\na: 2\nb: 1\nb: 2\n")).toMatchObject({
    faults: [{ at: { line: 2 } }, { at: { line: 4 } }],
  });
});
