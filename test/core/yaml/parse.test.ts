import { expect, test } from "vitest";
import { parseYaml, plainValues } from "../../../src/core/yaml/parse.ts";

test("every scalar is its own spelling, merge keys are followed", () => {
  const text = "x: &x {n: 1.10}\ny:\n  <<: *x\n  b: true\n---\nz: ~\n";
  expect(plainValues(parseYaml(text, "f.yaml"))).toEqual([
    { x: { n: "1.10" }, y: { n: "1.10", b: "true" } },
    { z: "~" },
  ]);
});

test.each([
  ["a: 1\r\nb: 2\n", "\r\n"],
  ["a: 1\nb: 2\r\n", "\n"],
  ["a: 1", "\n"],
])("the line end of %j", (text, eol) => {
  expect(parseYaml(text, "f.yaml").eol).toBe(eol);
});

test("an empty text has no document", () => {
  expect(parseYaml("", "f.yaml").documents).toHaveLength(0);
});

test.each([
  ["a: 1\nb:\n  - x\n  - [1\n", 4],
  ["a: 1\na: 2\n", 2],
  ["\ta: 1\n", 1],
])("%j is refused at its line", (text, line) => {
  expect(() => parseYaml(text, "f.yaml")).toThrow(
    expect.objectContaining({ code: "YAML_INVALID", at: expect.objectContaining({ file: "f.yaml" }) }),
  );
  try {
    parseYaml(text, "f.yaml");
  } catch (thrown) {
    expect((thrown as { at: { line: number } }).at.line).toBeGreaterThanOrEqual(line);
  }
});

test("aliases that explode are refused", () => {
  const bomb = ["a0: &a0 [x,x,x,x,x,x,x,x,x]"];
  for (let n = 1; n < 9; n++)
    bomb.push(
      `a${n}: &a${n} [${Array(9)
        .fill(`*a${n - 1}`)
        .join(",")}]`,
    );
  expect(() => plainValues(parseYaml(bomb.join("\n"), "f.yaml"))).toThrow(
    expect.objectContaining({ code: "YAML_INVALID" }),
  );
});

test("maps as keys, as a template has them, make no warning of Node's in the log", async () => {
  const warnings: string[] = [];
  const hear = (warning: Error) => warnings.push(warning.message);
  process.on("warning", hear);
  expect(plainValues(parseYaml("image: {{ .Values.image }}\n", "values.yaml"))).toHaveLength(1);
  await new Promise(setImmediate);
  process.off("warning", hear);
  expect(warnings).toEqual([]);
});
