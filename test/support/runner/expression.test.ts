import { expect, test } from "vitest";
import { evaluate, fill, fillAll, fillText, holds } from "./expression.ts";

const contexts = {
  github: { event_name: "push", token: "t" },
  needs: { detect: { outputs: { any: "true", matrix: '{"include":[{"service":"web"}]}' } } },
};

test("one expression alone keeps its type", () => {
  expect(fill("${{ fromJSON(needs.detect.outputs.matrix) }}", { contexts })).toEqual({
    include: [{ service: "web" }],
  });
  expect(fillAll({ a: ["${{ 1 == 1 }}", "x${{ 2 }}"] }, { contexts })).toEqual({ a: [true, "x2"] });
});

test("a template becomes text", () => {
  expect(fillText("a ${{ github.event_name }} of ${{ null }}${{ '}}' }}!", { contexts })).toBe(
    "a push of }}!",
  );
  expect(fillText(true, { contexts })).toBe("true");
});

test("the functions and operators of GitHub are there", () => {
  expect(
    evaluate("contains(fromJSON('[\"a\"]'), 'A') && format('{0}-{1}', 1, github.nothing)", { contexts }),
  ).toBe("1-");
});

test.each([
  [undefined, "success", true],
  [undefined, "failure", false],
  ["needs.detect.outputs.any == 'true'", "success", true],
  ["needs.detect.outputs.any == 'true'", "failure", false],
  ["${{ always() }}", "failure", true],
  ["failure() && github.event_name == 'push'", "failure", true],
  ["failure()", "success", false],
  ["!cancelled()", "failure", true],
  [false, "success", false],
] as const)("if: %s after %s is %s", (condition, status, held) => {
  expect(holds(condition, { contexts, status })).toBe(held);
});
