import { expect, it } from "vitest";
import type { Quantifier } from "../../../../src/actions/detect-changes/filters/filter.ts";
import { choiceOf } from "../../../../src/actions/detect-changes/filters/filter.ts";

it.each<[Quantifier, string[][], string[]]>([
  ["some", [["a/**"], ["b/x", "c"]], ["+a/**", "+b/x", "+c"]],
  ["some", [["!b/**"], ["a/**"]], ["+!b/**", "+a/**"]],
  ["some-with-excludes", [["!b/**"], ["a/**"]], ["+a/**", "-b/**"]],
  ["every", [["**/*.md"], ["a/b/**", "a/c/**"]], ["+a/b/**", "+a/c/**"]],
  ["every", [["**/*.md"]], ["+**"]],
  ["every", [["a/**"], []], ["+a/**"]],
])("%s of %j goes through %j", async (how, lists, expected) => {
  const { steps } = await choiceOf(
    lists.map((patterns) => ({ patterns, statuses: undefined })),
    how,
  );
  expect(steps.map(({ keeps, glob }) => (keeps ? "+" : "-") + glob.text)).toEqual(expected);
});

it("a rule for kinds of changes asks for them", async () => {
  const { steps } = await choiceOf([{ patterns: ["a"], statuses: new Set(["added"]) }], "some");
  const change = (status: "added" | "deleted") => ({ path: "a", status });
  expect(steps.map(({ when }) => [when?.(change("added")), when?.(change("deleted"))])).toEqual([
    [true, false],
  ]);
});

it("every: all rules are asked about what one lets in", async () => {
  const { accepts } = await choiceOf(
    ["a/**", "**/*.md"].map((one) => ({ patterns: [one], statuses: undefined })),
    "every",
  );
  const changes = ["a/x.md", "a/x", "x.md"].map((path) => ({ path, status: "modified" as const }));
  expect(changes.map((one) => accepts?.(one))).toEqual([true, false, false]);
});
